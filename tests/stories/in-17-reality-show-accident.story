== a1 | TV Tattle India | - | Rohini Deshmane falls on the set of “Khatra Kings”
Television actor Rohini Deshmane was hurt during a stunt for the reality show “Khatra Kings” in Cape Town on Thursday. ^1 ^2 ^3 ^4
She fell some four metres from a rope ladder that hung below a helicopter, a source on the set told us. ^5 ^6
The star of “Bahu Ka Faisla” broke her left wrist. ^7 ^8
“I lost the stunt and kept the mangalsutra,” Rohini, 32, joked from her hospital bed. ^9 ^10
Her husband, the cameraman Yash Rawool, flew out from Mumbai the same night. ^11
The channel hasn't said whether she will continue in the show, in which 13 contestants take part. ^12 ^13
It is the second accident of the season: in the first week, the rapper Zee Bolt was bitten by a monitor lizard. ^14

== a2 | Sahyadri Samachar | 2025-05-26T03:30:00Z | Rohini Deshmane operated upon in Cape Town
Actor Rohini Deshmane underwent an operation on her wrist in a hospital in Cape Town on Friday, a day after she was injured during the shooting of a reality show. ^1 ^2 ^3
Her brother Sanket said that the surgery took 90 minutes and that a plate was put in. ^4 ^5
The 32-year-old from Satara will be back in Mumbai on May 30. ^6 ^7
“She lost the stunt and kept the mangalsutra,” he said, repeating his sister's joke. ^8
Deshmane has acted in serials since 2014. ^9 In “Bahu Ka Faisla”, which ended in March after 1,104 episodes, she played a lawyer who sues her own in-laws. ^10 ^11
She had a stress fracture of the foot in 2022, when she took part in a dance show with a cast. ^12

== a3 | Cape Peninsula Post | 2025-05-23T16:00:00Z | Indian TV star hurt in stunt at Bloubergstrand
An Indian television actress was taken to hospital on Thursday after a fall at Bloubergstrand, where a reality show is being filmed. ^1 ^2 ^3
Rohini Deshmane (32) fell about 4 m from a ladder on to the sand, emergency services confirmed. ^4 ^5
Paramedics treated her for a fractured wrist at the scene. ^6
Permission for the use of the helicopter had been given by the city, a spokesperson said. ^7
The Indian show has been filmed in and around Cape Town for eight seasons and employs 240 local people. ^8 ^9
In 2021 a crew member broke a leg at a quarry in Durbanville. ^10

== a4 | Serial Mania | - | “Khatra Kings”: Rohini out, who is in?
The first confirmed exit of the season has nothing to do with votes. Rohini Deshmane has left “Khatra Kings” because of her injury, and Tanvi Ghorpade steps in as a wild card. ^1 ^2
The actress landed in Mumbai on May 31 with her right arm in a sling and a smile for the photographers. ^3 ^4
The accident of May 21 happened in the fifth task, when a ladder swung against a pole. ^5
Rohini had been in the bottom two only once. ^6
The show, now reduced to 12 contestants before Tanvi's entry, goes on air on July 12. ^7 ^8
== facts
- accident / day | date | disagree | 2025-05-22 @ a2.3 a3.1 | 2025-05-21 @ a4.5 | Thursday @ a1.1 | conflicts: 0-1 1-2
- show / name | name | agree | Khatra Kings @ a1.2 a4.1
- accident / place | place | refine | Cape Town @ a1.3 | Bloubergstrand @ a3.2
- accident / fall | quantity | agree | four metres @ a1.5 a3.5
- accident / fell from | other | refine | rope ladder below a helicopter @ a1.6 | ladder @ a3.5
- Deshmane / injury | other | refine | left wrist broken @ a1.7 | fractured wrist @ a3.6
- Deshmane / which arm | other | disagree | left wrist @ a1.7 | right arm @ a4.4 | conflicts: 0-1
- Deshmane / joke | quote | refine | I lost the stunt and kept the mangalsutra @ a1.9 | She lost the stunt and kept the mangalsutra @ a2.8
- Deshmane / age | age | agree | 32 @ a1.10 a2.6 a3.4
- Deshmane / known from | other | agree | Bahu Ka Faisla @ a1.8 a2.10
- Deshmane / status in the show | status | refine | not said whether she will continue @ a1.12 | has left @ a4.1
- contestants / number | count | refine | 13 @ a1.13 | 12 without her @ a4.7
- Deshmane / back in Mumbai | date | disagree | 2025-05-30 @ a2.7 | 2025-05-31 @ a4.3 | conflicts: 0-1
- stunt / helicopter | other | agree | helicopter @ a1.6 a3.7
