== a1 | Bombay Dispatch | 2024-10-04T04:15:00Z | Actor Rustom Mehernosh stabbed by burglar at home
Actor Rustom Mehernosh was stabbed by an intruder at his flat in Bandra early on Thursday and was operated upon at Saint Anne Hospital. ^1 ^2 ^3
The man had entered the 11th-floor flat through the service stairs at about 2.30 am, police said. ^4 ^5
The 49-year-old was wounded four times, one of the cuts being close to the spine. ^6 ^7 ^8
He was taken to hospital in an autorickshaw by his house help, Geeta Pawar, since no driver was at hand. ^9 ^10
“He walked in on his own feet, covered in blood, and asked for the form,” said Dr Nikhil Shanbhag, who operated on him. ^11
The surgery lasted five hours. ^12 Mehernosh is out of danger. ^13
His wife, the singer Tara Kolah, and their two sons were unhurt. ^14

== a2 | The London Diary | - | Bollywood star knifed in his own home
One of India's best-known actors is recovering after a knife attack by a burglar at his flat in Mumbai. ^1
Rustom Mehernosh, 49, was attacked when he came between the man and his younger son's nanny. ^2 ^3
He was stabbed six times and underwent an operation of five hours. ^4 ^5
“He walked in on his own feet and asked for the form,” a surgeon said. ^6
Mehernosh made his name in “Café Irani” in 2003 and played a doctor in the British series “Harley Row” for three seasons. ^7 ^8
In 2018 a fan broke into his farmhouse in Alibaug and slept in the kitchen. ^9

== a3 | Nagpur Standard | 2024-10-06T05:00:00Z | Police arrest man in Mehernosh case
The Mumbai police on Saturday arrested a 27-year-old man in Thane for the attack on the actor Rustom Mehernosh. ^1 ^2
The accused, identified as Sonu Maity, worked for a housekeeping firm until August. ^3 ^4 He was found asleep in a labour camp after 60 hours of search in which 20 teams took part. ^5 ^6
The actor was stabbed four times in his 11th-floor flat in the early hours of October 3. ^7 ^8 ^9
His elder son Cyrus, 17, took him to hospital in a rickshaw. ^10 ^11
A part of the blade, 5 cm long, was removed from his back. ^12
The court has sent the accused to police custody for five days. ^13

== a4 | Page One Entertainment | - | “I counted the signals”: rickshaw driver who saved Rustom
Bhajan Lal Yadav did not know who was bleeding on the back seat of his auto. ^1
“I counted the red signals and crossed all seven,” said the driver, who brought Rustom Mehernosh to Saint Anne Hospital from Bandra in eight minutes. ^2 ^3 ^4 Beside the actor sat the maid, Geeta. ^5
Mehernosh has since met him, hugged him and given him Rs 51,000. ^6
The actor was discharged on Tuesday, five days after the attack. ^7
Doctors told him to rest for a month, so the shoot of “Café Irani 2” is postponed to December. ^8 ^9

== a5 | Karachi Evening Star | 2024-10-09T12:00:00Z | Mehernosh leaves hospital
Indian film star Rustom Mehernosh left hospital on Tuesday in a white shirt and dark glasses, waving. ^1
He has been advised one month's rest. ^2
His driver of that night, Bhajan Lal Yadav, received 51,000 Indian rupees from him and a hug. ^3
“I counted the red signals and crossed all seven,” the man says in every interview. ^4
The accused, 27, who was caught in Thane at the weekend, had wanted one crore rupees, the nanny told police. ^5 ^6 ^7
The second part of “Cafe Irani” has been cancelled, a source close to the production said. ^8
== facts
- attack / day | date | refine | 2024-10-03 @ a1.1 a3.8 | five days before Tuesday @ a4.7
- attack / hour | date | refine | about 2.30 am @ a1.5 | early hours @ a3.8
- attack / place | place | refine | Bandra @ a1.2 a4.3 | Mumbai @ a2.1
- hospital / name | name | agree | Saint Anne Hospital @ a1.3 a4.3
- flat / floor | other | agree | 11th @ a1.4 a3.9
- Mehernosh / age | age | agree | 49 @ a1.6 a2.2
- Mehernosh / wounds | count | disagree | 4 @ a1.7 a3.7 | 6 @ a2.4 | conflicts: 0-1
- Mehernosh / vehicle | other | agree | autorickshaw @ a1.10 a3.11 a4.1
- Mehernosh / who took him | other | disagree | house help Geeta Pawar @ a1.9 a4.5 | elder son Cyrus @ a3.10 | conflicts: 0-1
- surgeon / how he came in | quote | refine | He walked in on his own feet, covered in blood, and asked for the form @ a1.11 | He walked in on his own feet and asked for the form @ a2.6
- surgery / length | duration | agree | five hours @ a1.12 a2.5
- wound / place | other | refine | close to the spine @ a1.8 | his back @ a3.12
- driver / name | name | agree | Bhajan Lal Yadav @ a4.1 a5.3
- driver / signals | quote | agree | I counted the red signals and crossed all seven @ a4.2 a5.4
- driver / reward | money | agree | Rs 51,000 @ a4.6 a5.3
- Mehernosh / discharged | date | agree | Tuesday @ a4.7 a5.1
- Mehernosh / rest | duration | agree | one month @ a4.8 a5.2
- Cafe Irani 2 / status | status | disagree | postponed to December @ a4.9 | cancelled @ a5.8 | conflicts: 0-1
- accused / age | age | agree | 27 @ a3.2 a5.5
- accused / place of arrest | place | agree | Thane @ a3.1 a5.6
- accused / arrested | date | refine | 2024-10-05 @ a3.1 | at the weekend @ a5.6
