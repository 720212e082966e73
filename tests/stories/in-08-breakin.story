== a1 | Bombay Dispatch | 2023-01-27T04:15:00Z | Burglars tie up actor at Lonavala bungalow
LONAVALA: The actor Rustom Mehernosh and his cook were tied up and robbed by masked men at his weekend bungalow here on the night of Republic Day, police said. ^1 ^2 ^3
Four men climbed over the garden wall at about 11.15 pm, when the watchman was at dinner. ^4 ^5 ^6
They took jewellery, three watches and a film award, together worth Rs 1.8 crore, and left in the actor's own jeep. ^7 ^8 ^9
Mehernosh, 57, was struck on the shoulder with a torch and has a fractured collarbone. ^10 ^11
“They were polite until they met the dog,” he told this newspaper from the Sanjivani Clinic. ^12 ^13
It was the cook, Ramdas Ghule, 61, who freed himself after an hour and ran to the neighbours. ^14 ^15 ^16
In 2016 a fan was found asleep in the garage of the actor's flat in Colaba. ^17

== a2 | The London Diary | - | Bollywood veteran robbed at country house
A star of Indian cinema who is known here from three seasons of the hospital series “Harley Row” has been robbed at his country house. ^1
Rustom Mehernosh, 57, and an employee were held for two hours by a gang of four, who took watches and jewels worth about £180,000. ^2 ^3 ^4 ^5
“They were polite until they met the cook,” the actor said. ^6
He broke a collarbone and will have his arm in a sling for six weeks. ^7 ^8
The house, at Lonavala in the hills east of Mumbai, was built by his grandfather, a cotton broker, in 1931. ^9 ^10
Mehernosh made his name in “Café Irani” in 1994 and was in London as lately as November for a charity reading.

== a3 | Pune Standard | 2023-02-03T05:00:00Z | Three held for robbery at actor's bungalow
The rural police arrested three men at Khopoli on Thursday in connection with the robbery at the bungalow of the actor Rustom Mehernosh. ^1 ^2 ^3
A former gardener, Santosh Kharade, 34, who was dismissed in November, is the main accused; a fourth man is still being looked for. ^4 ^5 ^6
The stolen jeep was found at Panvel two days after the crime, and two of the three watches were recovered. ^7 ^8 ^9
The gang had entered on January 26 by the kitchen door, which the cook had left open. ^10 ^11
Five teams had worked on the case, and the pictures of 85 cameras along the expressway were looked through. ^12 ^13
It was the 11th robbery of a bungalow in the taluka since June. ^14

== a4 | Page One Entertainment | - | “Keep the watches, bring back Laxmi”
Rustom Mehernosh has been through a nightmare, but what he misses most is a statue. ^1
The Filmi Award for “Café Irani”, which stood on the piano and which he calls Laxmi, was carried off by the robbers. ^2 ^3
“Keep the watches, bring back Laxmi,” he pleads, his left arm in a sling. ^4 ^5
The star tells us how the neighbour's daughter, the law student Avani Dixit, cut the ropes with garden shears after hearing the dog bark. ^6 ^7 “She didn't even ask for a selfie,” he says. ^8
His shoot for “Café Irani Returns” has been postponed to April. ^9 ^10
His wife, the painter Tara, was in Udvada at the time. ^11

== a5 | Karachi Evening Star | 2023-02-06T12:00:00Z | Mehernosh gets his award back
A film award that was stolen from the Indian actor Rustom Mehernosh was left at a temple near Khopoli on Saturday, wrapped in a towel. ^1 ^2
“Keep the watches, bring back Laxmi,” he had asked in a magazine, and somebody listened. ^3
Three men, among them a gardener who used to work for him, have been in custody since Thursday. ^4 ^5 ^6
The four burglars had come on the evening of January 26. ^7 ^8
Mehernosh, who was hit with a torch and must wear a sling till March, has called off “Café Irani Returns” for good, a friend of the family said. ^9 ^10 ^11
The first film was seen in Pakistan on smuggled cassettes only, by an estimated two million people. ^12
== facts
- robbery / day | date | agree | 2023-01-26 @ a1.1 a3.10 a5.7
- robbery / place | place | agree | Lonavala @ a1.2 a2.9
- robbery / number of robbers | count | agree | 4 @ a1.4 a2.4 a5.8
- robbery / way in | other | disagree | over the garden wall @ a1.5 | by the kitchen door @ a3.11 | conflicts: 0-1
- robbery / hour | date | refine | about 11.15 pm @ a1.6 | night @ a1.3 | evening @ a5.7
- robbery / loot | other | refine | jewellery, three watches and a film award @ a1.7 | watches and jewels @ a2.5
- robbery / worth | money | refine | Rs 1.8 crore @ a1.8 | about £180,000 @ a2.5
- robbery / watches | count | agree | 3 @ a1.7 a3.9
- robbery / jeep | other | agree | the actor's jeep taken @ a1.9 a3.7
- robbery / award | other | agree | film award stolen @ a1.7 a4.2 a5.1
- Mehernosh / age | age | agree | 57 @ a1.10 a2.2
- Mehernosh / injury | other | agree | broken collarbone @ a1.11 a2.7
- Mehernosh / struck with | other | agree | a torch @ a1.10 a5.9
- Mehernosh / sling | duration | refine | six weeks @ a2.8 | till March @ a5.10
- Mehernosh / polite robbers | quote | disagree | until they met the dog @ a1.12 | until they met the cook @ a2.6 | conflicts: 0-1
- victims / held for | duration | disagree | an hour @ a1.15 | two hours @ a2.3 | conflicts: 0-1
- victims / who freed them | other | disagree | the cook freed himself @ a1.14 | the neighbour's daughter cut the ropes @ a4.6 | conflicts: 0-1
- Mehernosh / with him | other | refine | his cook @ a1.2 | an employee @ a2.2
- arrests / number | count | agree | 3 @ a3.1 a5.4
- arrests / day | date | agree | 2023-02-02 @ a3.2 a5.5
- accused / former gardener | other | agree | former gardener @ a3.4 a5.6
- Mehernosh / Laxmi | quote | agree | Keep the watches, bring back Laxmi @ a4.4 a5.3
- Café Irani Returns / status | status | disagree | postponed to April @ a4.9 | called off for good @ a5.11 | conflicts: 0-1
