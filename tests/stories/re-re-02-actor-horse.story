== a1 | Yau Fans Circle | - | Eddy Yau injured in riding accident
A horse threw Hong Kong actor Eddy Yau while he was shooting a commercial in the Thai countryside, and he is now under treatment for a fractured pelvis. ^1
The star had only lately ended the promotion tour for The Last Pass, the action film by Kong Yilin. ^2 He was in the United States last Saturday for a film shoot, and on Sunday he hurried home to Hong Kong for the 60th birthday party of producer Winnie Shen. Apple Daily said Yau, 55, left for the shoot in Thailand on Monday. ^3
Apple Daily's report, which came out on Wednesday (Jan 18), also has a statement by Crestman Global Limited, a subsidiary of the Lens Group that Yau founded. ^4 "Mr Eddy Yau had an accident during the shooting of a commercial in Thailand on Jan 17. ^5 He fell from a horse, which caused a fracture of the pelvis. ^6 A medical team is now looking after Mr Yau. ^13 At the moment, all is in order. ^14 Please do not fret," it read. ^7
The paper names a producer called Biao Ge as saying that Yau seemed to lose control of the horse during filming. ^8 It flung him down and, as is reported, also trod on his back. ^9 Work on the commercial stopped. ^10 He was brought at once to a hospital in Thailand. ^11 As he could not move, a medical flight has to take him to Hong Kong for treatment. ^12
== a2 | Sabai Network | 2017-01-19 | Hong Kong star Eddy Yau badly hurt by horse in Thailand
A fall from a horse during filming in Thailand has left Hong Kong superstar Eddy Yau with an injury to his spine. ^1 The star, 55, came to Thailand on Jan. 16. ^2 He was to shoot a commercial outside Bangkok, with a scene on horseback, as Manager Online reported. ^3 While he sat on it, the horse all of a sudden threw him, then stomped on him. ^4 He is said to have broken bones from it. ^5 He was rushed to a hospital in the area. ^6 An emergency medical flight has since taken him to one in Hong Kong. ^7
== a3 | Formosa Times | 2017-01-19 | Eddy Yau hurt in fall from horse
Reports yesterday said that Eddy Yau, the actor and singer from Hong Kong, fell from a horse in Thailand on Tuesday and was hurt while a commercial was being shot. ^1
His waist area was stamped on by the horse, the reports said. ^2 He was taken to hospital immediately for emergency treatment. ^3
In the afternoon a statement came from Crestman Global Ltd, the company that manages him. ^4 It said that Yau "fell from a horse, and suffered some lacerations and a fracture of the pelvis." ^5 He "is safe for now, so nobody needs to fret," it added, thanking all for their concern. ^6
Hong Kong media wrote that medical air transport was to bring Yau to Hong Kong for more treatment. ^7 Its arrival was expected at about 10:30pm last night. ^8
A riding accident of the same kind injured Taiwanese model and actress Wen Shu-ling when she was filming in China in 2005. ^9 Her ribs were broken, she bled internally, and she came home to Taiwan after 10 days in a Chinese hospital. On a Chinese microblogging site yesterday, Wen told "our hero Brother Ming", as Yau is nicknamed, to get well soon.
== a4 | Beehive Asia | - | Eddy Yau hurt after horse throws him
Eddy Yau is back in Hong Kong for further treatment after an accident while filming in Bangkok. ^1
The Hong Kong actor is said, in a report by Epoch Times, to have an injury of the pelvis: the horse under him threw him to the ground, then stepped on his back. ^2 On 17 January he went first to a local hospital, and at last he reached Hong Kong to be treated further. ^3
His company said in a statement: "A medical team now has Mr. Yau in its care. ^5 All is in order right now. ^6 There is no reason to fret." ^4
Not long ago the actor told the media that at his age he likes light comedies better than action films, for want of the old energy and the strength for risky stunts.
== a5 | Echo Asia | - | Riding accident in Thailand leaves Eddy Yau with serious spinal injury
Hong Kong actor Eddy Yau has seriously hurt his spine in a fall from a horse in Thailand. ^1
The 55-year-old was thrown while he filmed an advert in a rural part of the country. ^2 The horse was scared, says the South China Morning Post; it threw Yau down and then, stepping back, came down on his waist and fractured his spine. ^3 The star of Internal Debts cannot move at present and has been flown home to Hong Kong in a medical plane for diagnosis and treatment. ^4
The shoot has been put on hold. ^5
Crestman Global, which is one of Yau's companies, said: "Mr Eddy Yau was shooting a commercial in Thailand on Jan. 17, 2017 when he had a small accident and fell from a horse. ^6 It resulted in a laceration of the pelvis. ^7 A medical team took care of him and all is in order now. ^10 Please do not fret." ^8
Yau has been busy promoting The Last Pass, his latest film, which opens in the west on 17 February. ^9
== a6 | Drama Mania | - | Asian star Eddy Yau seriously hurt by horse and facing a long recovery
Eddy Yau, the singer and actor from Hong Kong, got hurt on January 17 while a commercial was filmed in Thailand. ^1 His agency, Crestman Global, put it this way in its official statement: "Mr. Eddy Yau was shooting a commercial in Thailand on January 17, 2017, when he had a small accident and fell from a horse. ^2 It resulted in a laceration of the pelvis. ^3 A medical team took care of him and all is in order now. ^10 Please do not fret." ^4
Media in Hong Kong also wrote that the horse stepped on Yau after the fall and so injured his spine. ^5
The actor, who is 55, first went to a local hospital. ^6 He wanted to hide it from his wife, Peggy Tsui, to spare her the worry, but word got out and she flew to Thailand at once.
With her beside him he was carried to Hong Kong on an emergency medical flight on January 18. ^7 It landed after midnight, and so many reporters stood around the plane that it took some time to get Yau out. ^8 He was conscious, wore a mask and lay on a stretcher. He went on to a private hospital, and 15 media vehicles drove behind the ambulance.
Some reports reckon with three months of healing and physical therapy afterwards. Taiwanese supermodel Wen Shu-ling had a similar accident in 2005. ^9
== facts
- accident / date | date | agree | 2017-01-17 @ a1.5 a3.1 a5.6 a6.1 a6.2
- Yau / trip to Thailand | date | agree | Monday, January 16 @ a1.3 a2.2
- accident / where in Thailand | place | disagree | countryside @ a1.1 a5.2 | outside Bangkok @ a2.3 | in Bangkok @ a4.1 | conflicts: 0-2 1-2
- Yau / what was hurt | other | disagree | pelvis @ a1.1 a3.5 a4.2 | spine @ a2.1 a5.1 a5.3 | conflicts: 0-1
- company statement / injury named | quote | disagree | "He fell from a horse, which caused a fracture of the pelvis." @ a1.6 | "fell from a horse, and suffered some lacerations and a fracture of the pelvis." @ a3.5 | "It resulted in a laceration of the pelvis." @ a5.7 a6.3 | conflicts: 0-1 0-2 1-2
- Yau / spine | other | refine | spinal injury @ a2.1 a6.5 | fractured spine @ a5.3
- horse / what it trod on | other | refine | his back @ a1.9 a4.2 | him @ a2.4 a6.5 | his waist @ a3.2 a5.3
- horse / why he fell | other | refine | he lost control @ a1.8 | it threw him suddenly @ a2.4 | the horse was scared @ a5.3
- company statement / reassurance | quote | disagree | "A medical team is now looking after Mr Yau. At the moment, all is in order. Please do not fret" @ a1.13 a1.14 a1.7 | "is safe for now, so nobody needs to fret" @ a3.6 | "A medical team now has Mr. Yau in its care. All is in order right now. There is no reason to fret." @ a4.5 a4.6 a4.4 | "A medical team took care of him and all is in order now. Please do not fret." @ a5.10 a5.8 a6.10 a6.4 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- company statement / the accident | quote | disagree | "Mr Eddy Yau had an accident during the shooting of a commercial in Thailand on Jan 17." @ a1.5 | "Mr Eddy Yau was shooting a commercial in Thailand on Jan. 17, 2017 when he had a small accident and fell from a horse." @ a5.6 a6.2 | conflicts: 0-1
- Crestman Global / what it is | other | refine | subsidiary of the Lens Group Yau founded @ a1.4 | his management @ a3.4 | one of Yau's companies @ a5.6 | his agency @ a6.2
- Yau / first hospital | place | agree | a hospital in Thailand @ a1.11 a2.6 a3.3 a4.3 a6.6
- Yau / how he got to Hong Kong | other | agree | medical flight @ a1.12 a2.7 a3.7 a5.4 a6.7
- Yau / arrival in Hong Kong | date | refine | expected at about 10:30pm on January 18 @ a3.8 | after midnight @ a6.8
- Yau / able to move | status | agree | no @ a1.12 a5.4
- Yau / age | age | agree | 55 @ a1.3 a2.2 a5.2 a6.6
- Yau / what he was filming | other | agree | a commercial @ a1.1 a1.5 a2.3 a3.1 a5.2 a5.6 a6.1 a6.2
- shoot / stopped | status | agree | stopped @ a1.10 a5.5
- The Last Pass / promotion | status | refine | tour ended lately @ a1.2 | has been promoting @ a5.9
- Wen / accident | date | agree | 2005 @ a3.9 a6.9
