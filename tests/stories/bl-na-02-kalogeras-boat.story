== a1 | Aegean News Wire | 2023-07-24T07:30:00Z | Singer Kalogeras hurt in boat collision off Paros
The singer Stavros Kalogeras was injured late on Saturday when a speedboat carrying him and friends struck a moored fishing vessel off Naoussa, on the island of Paros, the coast guard said on Monday. ^1
Seven people were aboard the speedboat. ^2 Kalogeras, 34, was flown to Athens with a broken collarbone and two fractured ribs. ^3 The collision took place at about 23:40. ^4
The boat was steered by its owner, the hotelier Petros Vamvakas, who passed an alcohol test, a spokesman said. ^5 The fishing vessel was empty.
== a2 | Athina Flash | 2023-07-24T12:00:00Z | Terror at sea: how Stavros escaped death
He was thrown four metres through the air! Stavros Kalogeras, the voice of "Nychta", came within a hair of losing his life near midnight on Saturday as a night out ended against the hull of a caique. ^1
A deckhand from a neighbouring yacht swears to us that the star himself had the wheel: "I saw Stavros in the white shirt, he was driving and laughing." ^2
His girlfriend, the model Danai Rigou, was unharmed. ^3 She never left his bedside at the Athens clinic on Sunday. Rigou, 27, met him on the set of a video in 2021.
== a3 | The Piraeus Maritime Record | - | Night collision in Naoussa bay
A rigid inflatable of 9.5 metres ran into the trawler "Agia Marina" at anchor in Naoussa bay on the night of 22 July. ^1 Eight persons had been on board the smaller craft according to the port authority's log; three were treated. ^2
The trawler showed an anchor light, its skipper says. A speed limit of five knots applies within the bay. It was the third such accident in the Cyclades this summer, after Ios on 2 July and Antiparos on 11 July.
Mr Vamvakas, in whose name the craft is registered and who says that he was at the controls, has been summoned for Thursday. ^3
== a4 | Melodia 99.2 | 2023-07-25T09:00:00Z | Stavros leaves hospital
Good news this Tuesday: Stavros Kalogeras went home last night. ^1 His record company says he has a fractured collarbone and must rest for six weeks. ^2
"I hit the water and I thought of my mother," he told fans in a short clip. ^3 "I was lucky. ^6 I am sorry about Patras." ^7 The concert there, on 29 July, is off; the one in Volos on 3 August is still to be decided. ^4
Danai Rigou came away without a scratch. ^5
== a5 | Espresso Weekly | - | "I thought of my father": Stavros after the crash
The 34-year-old will spend the rest of the week under observation in the Athens clinic, where he was still a patient on Tuesday evening, a nurse told us. ^1 Collarbone, ribs, and a scare that he will not forget. ^2
"I hit the water and I thought of my father," he says in his video, and millions have watched it. ^3 Yiannis Kalogeras, a fisherman, drowned off Kalymnos in 2004.
The concert in Patras on Saturday has been called off. ^4 Also on the boat, apart from Danai: the footballer Nikos Drettas and his wife.
== facts
- boat / people aboard | count | disagree | seven @ a1.2 | eight @ a3.2 | conflicts: 0-1
- boat / who steered | other | disagree | Petros Vamvakas, the owner @ a1.5 a3.3 | Stavros Kalogeras @ a2.2 | conflicts: 0-1
- Stavros Kalogeras / in hospital on Tuesday | status | disagree | home since Monday night @ a4.1 | still a patient on Tuesday evening @ a5.1 | conflicts: 0-1
- Stavros Kalogeras / of whom he thought | quote | disagree | "I hit the water and I thought of my mother" @ a4.3 | "I hit the water and I thought of my father" @ a5.3 | conflicts: 0-1
- collision / date | date | refine | late on Saturday @ a1.1 | near midnight on Saturday @ a2.1 | the night of 2023-07-22 @ a3.1
- collision / time | date | refine | 23:40 @ a1.4 | near midnight @ a2.1
- Stavros Kalogeras / injuries | other | refine | collarbone and two ribs @ a1.3 | collarbone @ a4.2 | collarbone and ribs @ a5.2
- boat hit / kind of vessel | other | refine | moored fishing vessel @ a1.1 | a caique @ a2.1 | the trawler "Agia Marina" @ a3.1
- Danai Rigou / unharmed | status | agree | unharmed @ a2.3 a4.5
- Patras concert / cancelled | status | agree | cancelled @ a4.4 a5.4
