== a1 | MacKell's Notebook (blog) | - | 'Reptile Ranger' Mick Garvin killed by stingray's barb
Who could say nobody saw it coming.
Mick Garvin, the bubbly Australian who became known all over the world as television's "Reptile Ranger," was killed by a stingray on Monday as he filmed on the Great Barrier Reef, the Tribune reports. ^1 He was 44. ^2
Garvin was in the water at Gull Reef, off a remote stretch of the Queensland coast in the northeast, doing a segment for a series to be called "Sea's Deadliest." ^3 He swam too near one of the animals, whose tails carry a poisonous barb, according to Tom Brainton, a friend and colleague. ^4
"He came on top of the stingray and the stingray's barb went up and into his chest and tore a hole into his heart," said Brainton, who was aboard Garvin's boat, Ranger One. ^5
== a2 | The Continental | 2006-09-05 | Garvin drew the barb from his chest
Before he lost consciousness and died, Mick Garvin pulled the stingray's barb out of his own chest, a lifelong friend of the Reptile Ranger said today. ^1
The friend, Tom Brainton, had watched the film of the last moments and called the pictures "horrifying". ^2 "It's a very tough thing to watch because you're actually seeing somebody die ... and it's awful," he said. ^3
"It shows that Mick came over the top of the ray and the tail came up, and speared him here (in the chest), and he yanked it out and the next minute he's gone," Brainton said. ^4 "The cameraman had to shut down." ^5
The footage is now with Queensland police. ^6 Garvin, 44, died almost at once when the ray drove its poisonous 20cm barb into his heart yesterday morning, as he snorkelled off Port Dunstan, in the north of the state. ^7
The Premier, Philip Leary, said there would be a state funeral if the family wished. ^8
Kerri, his American-born wife, was trekking at Cradle Mountain in Tasmania when the news came, and flew back to Queensland last night with her children, Tilly, 8, and Ned, 2. ^9
Phil North, who owns the dive boat, also saw the film. "There was no blood in the sea, it was not that obvious," he said. ^10
== a3 | The Logbook | - | Reptile Ranger dies in stingray freak accident
This morning our readers and hacks are taking in the sad news about Mick Garvin, the colourful Aussie wildlife presenter, who has died after a stingray attack. ^1
Our favourite pesterer of reptiles was making a documentary off the coast of Queensland. ^2
The authorities said that he took a barb to the chest at about 11 am local time on Gull Reef, off Port Dunstan. ^3 His crew called for an air ambulance, but when it came Garvin was already dead on board the research vessel Ranger One. ^4
Tom Brainton, his producer, said: "He came over the top of the stingray and the barb went up into his chest and tore a hole in his heart." ^5
Nothing could have been done, confirmed the doctor who attended, Ted Macklin. ^6
Len Stubb, another maker of documentaries, said he had talked to Garvin's cameraman. ^7 According to him Garvin had been swimming beside a bull ray, a big black one, with the cameraman in front, so that the ray must have felt cornered. ^8
A stingray's barb can exceed a foot in length and holds a paralysing toxin. ^9
The prime minister, Ian Stoddard, said: "I am quite stunned and distressed at Mick Garvin's sudden, untimely and freakish death." ^10
== a4 | Red Orb News | 2006-09-05 | "Reptile Ranger" took barb out of chest before he died
SYDNEY - The fatally hurt "Reptile Ranger" Mick Garvin pulled a stingray's serrated barb out of his chest before he passed out and died, his manager said on Tuesday. ^1
Fans by the hundred left flowers outside his Southern Zoo in Queensland, while his body was flown home after Monday's freak diving accident off the northeast coast. ^2 The grieving family was offered a state funeral. ^3
Police have been given film taken as Garvin, 44, worked on what was to be his last documentary. ^4 It has him swimming above a stingray, which lashes out and spears him in the heart with its barbed tail, said the manager, Tom Brainton. ^5
"He yanked it out and the next minute he's gone," he said. ^6 "The cameraman had to shut down. ^7 It's a very tough thing to watch because you're actually seeing somebody die ... it's awful." ^8
It seemed that Garvin had merely been watching the ray, and a Queensland police spokesman, Ross Deane, said nothing showed that he had threatened it. ^9
Such barbs, according to marine experts, can be up to 20 cm (8 in) long and wound like a knife or a bayonet. ^10
== a5 | Eight-a-Side Forum | - | Strewth
On 4 September 2006, shortly after 11:00 a.m. local time, Garvin was fatally pierced in the chest by the barb of a short-tail stingray. ^1 He was snorkeling on Gull Reef, part of the Great Barrier Reef, off Port Dunstan in Queensland. ^2
He had gone there for a documentary of his own, The Sea's Deadliest, but the weather had held up filming. ^3 So he chose to shoot something in shallow water for a TV program presented by his daughter Tilly, and swam too close to one of the rays, said Tom Brainton, friend and colleague. ^4 "He came on top of the stingray and the stingray's barb went up and into his chest and tore a hole into his heart," said Brainton, who was on Garvin's boat, the Ranger One. ^5
It was all caught on camera, and Queensland Police have the film. ^6 Len Stubb, a marine filmmaker who reviewed it and spoke to the cameraman, guessed that the ray "felt menaced because Mick was alongside and there was the cameraman ahead." ^7 In that case a stingray flexes the barb on its tail, which reaches a maximum of 25 cm (10 in). ^8 The bull ray's sting was "a one-in-a-million thing," Stubb told Time magazine. ^9
Some reports had the tape showing Garvin pulling the barb out before losing consciousness; in different places Brainton has both confirmed and denied it. ^10
== a6 | Aotearoa Herald | - | Reptile Ranger's last adventure
SYDNEY - He died the way he had lived, at close quarters with a dangerous animal and with a camera running.
Australia was in shock last night after a stingray's barb to the chest killed Mick Garvin, the Reptile Ranger, off north Queensland. ^1
He was filming a sequence for a new TV series of his daughter Tilly, 8, when he was struck. ^2 Pulled unconscious on to his research boat, Ranger One, he was rushed for 30 minutes to the Flat Isles, where an emergency helicopter had been called about 11am. ^3 The crew tried CPR on the way, but medical staff pronounced him dead about noon. ^4
He had been snorkelling in shallow water, said those with him, and his cameraman was filming large bull rays. ^5
"He came over the top of a stingray and the stingray's barb went up and went into his chest and tore a hole into his heart," said Tom Brainton, his friend and manager. ^6
Bad weather, Mr Brainton said, had halted work on their documentary Sea's Deadliest, so Garvin went off to shoot for Tilly's series. ^7
He and his American-born wife, Kerri, had two children, Tilly and Edward Lawrence, 3, known as Ned. ^8 Kerri Garvin was told of the death while trekking near Cradle Mountain in Tasmania, and got back to Queensland last night. ^9
== a7 | The Daily Clarion | 2006-09-05 | Strange end of the Reptile Ranger
When I first met Mick Garvin he slung a two-stone python round my neck and told me not to let it see that I was afraid. ^1
That was the man as I came to know him over the years: flirting with danger, laughing at it, aware just how far he could go.
Until yesterday. Twenty feet beneath the turquoise surface off Port Dunstan, in Queensland's far north, he swam too near a huge sting ray. ^2 With a flick of its tail it drove a barbed spike into his chest and pierced his heart like a bayonet, amid a spray of blood, and let loose a highly toxic poison. ^3
Torn heart or poison, either would have sealed his fate. ^4
Garvin, 44, among the best-known faces in the country, died underwater while he was filming a stingray as it glided along. ^5
== facts
- Mick Garvin / age | age | agree | 44 @ a1.2 a2.7 a4.4 a7.5
- accident / day | date | refine | Monday @ a1.1 | 2006-09-04 @ a2.7 a4.2 a5.1 a7.2
- accident / hour | date | refine | morning @ a2.7 | about 11 am @ a3.3 | shortly after 11:00 a.m. @ a5.1
- accident / place | place | refine | Great Barrier Reef @ a1.1 | Gull Reef @ a1.3 | off Port Dunstan @ a2.7 a7.2 | Gull Reef, off Port Dunstan @ a3.3 a5.2 | off north Queensland @ a6.1 | off the northeast coast @ a4.2
- accident / depth of the water | quantity | disagree | snorkelling @ a2.7 a5.2 | shallow water @ a5.4 a6.5 | twenty feet beneath the surface @ a7.2 | conflicts: 1-2
- accident / blood | other | disagree | no blood in the sea @ a2.10 | a spray of blood @ a7.3 | conflicts: 0-1
- accident / what he was filming | other | disagree | segment for "Sea's Deadliest" @ a1.3 | his daughter Tilly's series @ a5.4 a6.2 a6.7 | a documentary @ a3.2 a4.4 | conflicts: 0-1, 1-2
- documentary / title | name | refine | Sea's Deadliest @ a1.3 a6.7 | The Sea's Deadliest @ a5.3
- documentary / why he was not filming it | other | agree | weather @ a5.3 a6.7
- ray / species | other | disagree | bull ray @ a3.8 a5.9 a6.5 | short-tail stingray @ a5.1 | conflicts: 0-1
- Brainton / how the barb struck | quote | disagree | "He came on top of the stingray and the stingray's barb went up and into his chest and tore a hole into his heart" @ a1.5 a5.5 | "He came over the top of the stingray and the barb went up into his chest and tore a hole in his heart" @ a3.5 | "He came over the top of a stingray and the stingray's barb went up and went into his chest and tore a hole into his heart" @ a6.6 | conflicts: 0-1, 0-2, 1-2
- Brainton / pulling the barb out | quote | refine | "... and he yanked it out and the next minute he's gone" @ a2.4 | "He yanked it out and the next minute he's gone" @ a4.6
- Brainton / the cameraman | quote | agree | "The cameraman had to shut down" @ a2.5 a4.7
- Brainton / watching the film | quote | refine | "It's a very tough thing to watch because you're actually seeing somebody die ... and it's awful" @ a2.3 | "... somebody die ... it's awful" @ a4.8
- Brainton / role | other | refine | friend and colleague @ a1.4 a5.4 | lifelong friend @ a2.1 a2.2 | producer @ a3.5 | manager @ a4.5 | friend and manager @ a6.6
- Garvin / pulled the barb out | status | refine | yes @ a2.1 a4.1 | both confirmed and denied by Brainton @ a5.10
- wound / what was hit | other | refine | heart @ a2.7 a4.5 | chest @ a3.3 a5.1 a6.1 | chest and heart @ a7.3
- barb / length | quantity | disagree | 20cm barb @ a2.7 | up to 20 cm (8 in) @ a4.10 | can exceed a foot @ a3.9 | maximum 25 cm (10 in) @ a5.8 | conflicts: 1-2, 1-3, 2-3
- death / when and where | other | refine | almost at once @ a2.7 | already dead aboard Ranger One when the air ambulance came @ a3.4 | pronounced dead about noon by medical staff @ a6.4 | underwater @ a7.5
- boat / name | name | refine | Ranger One @ a1.5 a3.4 a6.3 | the Ranger One @ a5.5
- film of the death / who has it | other | refine | Queensland police @ a2.6 a5.6 | police @ a4.4
- state funeral / offered | status | agree | yes @ a2.8 a4.3
- son / age | age | disagree | 2 @ a2.9 | 3 @ a6.8 | conflicts: 0-1
- son / name | name | refine | Ned @ a2.9 | Edward Lawrence, known as Ned @ a6.8
- daughter / age | age | agree | 8 @ a2.9 a6.2
- daughter / name | name | agree | Tilly @ a2.9 a5.4 a6.2
- wife / name | name | agree | Kerri @ a2.9 a6.8
- wife / origin | other | agree | American-born @ a2.9 a6.8
- wife / where she was | place | agree | Cradle Mountain, Tasmania @ a2.9 a6.9
- wife / return to Queensland | date | agree | last night @ a2.9 a6.9
- Stubb / why the ray struck | other | refine | must have felt cornered @ a3.8 | felt menaced @ a5.7
- Stubb / spoke to the cameraman | other | agree | yes @ a3.7 a5.7
