== a1 | Bolly Clips | - | Jai Suri no more: last rites this evening
A massive heart attack has taken the veteran actor Jai Suri, who died early on Friday morning. ^1 He was 66yrs old. ^2
Colleagues and friends from the film world have come to his Andheri home to pay him their respects. His body has been brought to Carter hospital to be examined; the funeral comes after that. ^3
"Jaiji had a massive heart attack this morning. ^4 We have only just come to his residence," said VinodeKaul, a filmmaker and close friend of his.
FarzanaKazmi tweeted that he would be at Trimurti from around 3pm and that the funeral was to be at the Oshnagar electric crematorium at about 6pm.
== a2 | Midday Voice | - | No foul play in Jai Suri's death, say police
Once the postmortem report was out, some began to speak of foul play in the death of the actor Jai Suri. Mumbai police do not think so, even though the cause is now officially "unknown". ^1
A heart attack took the veteran at his Mumbai home on 6th January, when he was 66. ^2 On Saturday evening the police entered an Accidental Death Report. ^3
The talk started with the preliminary postmortem, which left the cause open. Police have questioned his domestic help and his driver.
Suri, born in Ambala on October 18, 1950, acted in over 100 films. He came home from the shooting of a Punjabi film on the day he died. Zaheeruddin Khan was in his batch at the drama school.
== a3 | Postbox News | - | Why does Jai Suri's death raise doubts?
Lately we saw the sudden passing of the well-known actor Jai Suri. Cardiac arrest was the diagnosis, yet much has been reported since. ^1
Police who got to his house came upon the body on the floor, with marks of injury on the head. ^2 Nor did the post mortem describe the death as natural. ^3
A doctor on the case then suggested that his heart had failed first and that he hurt the left side of his head when he dropped to the floor. ^4
New suspicion comes from a friend, the filmmaker Tairq Farooqi. ^5 By his account Suri was very upset on his last night. ^6
"Jai Suri wished to see his son Nishan on Thursday evening," Farooqui said. ^7 "So we went to Trimurti building, where his ex-wife Madhura lives with Nishan, but couldn't see them as both had gone to a party. ^8 Jai Suri then quarrelled with Madhura over the phone and asked them to come quickly. ^9 He poured himself a drink and waited for nearly 45 minutes at Madhura's flat." ^10
As was told before, the driver came to the house in the morning, rang the bell, heard nothing and called the neighbours, who let themselves in with duplicate keys. ^11 Bleeding from the head, the actor was rushed to Carter hospital. ^12
== a4 | Explosive Opinion | - | The riddle of Jai Suri grows
What seemed a plain natural death, when the 66-year-old actor Jai Suri died this Sunday, has turned murky. ^1
An autopsy has brought surprises: it looks as if no heart attack killed him, whatever was said before. ^2 He was lying naked on the floor, and there was a deep gash on his head. ^3 Some therefore think of homicide.
Zaheeruddin Khan, his close friend, says he was badly depressed. With his second wife, too, his relations were strained. ^4
According to the driver, he left the actor with two people from the media and the producer Tariq. ^5 Next day he rang up, got no answer, went there and found the house locked from inside. In alarm he drove to the second wife's place, fetched the duplicate key and opened up. ^6 Jai Suri was lying nude in the kitchen. ^7
The TV was still on. He had plainly passed out, and his heavy drinking played its part.
== a5 | Pak Weekly | 2017-01-07 | Who is behind Jai Suri's death?
Lovers of Indian films woke on Friday January 6, 2016 to the shock that Jai Suri was dead. ^1
His driver found the 66-year-old half clothed on the floor of the kitchen and cried for help. ^2 He was rushed to hospital, and the doctors there declared him dead, of a massive coronary heart attack as they said. ^3
The tale then took another turn. His former wife Madhura Suri held the film director Tariq Farooqui and his driver responsible. ^4 Suri is said to have called at Farooqui's residence on the night before. ^5 Miss Madhura complained to the police, and a postmortem was made. Its report, on Saturday evening, showed a deep wound at the back of the head and clots in the blood. ^6
Of late Suri had spoken out against the Indian government. Murder or not, a marvellous actor is at rest.
== a6 | Cinema Trade Buzz | - | OMG! What went on the night before Jai Suri died
The whole country was shaken when Jai Suri passed away on Friday morning and was found lying on the floor with an injured head. ^1
Police suspected foul play but did not take it seriously. Now Tariq Farooqui, his driver and friend, has given a statement that may stir curiosity. ^2 Suri, he told a daily, was very upset on the night before he died. ^3
"Jai Suri wished to see his son Nishan on Thursday evening. ^4 So we went to Trimurti building, where his ex-wife Madhura lives with Nishan, but couldn't see them as both had gone to a party. ^5 Jai Suri then quarrelled with Madhura over the phone and asked them to come quickly. ^6 He poured himself a drink and waited for nearly 45 minutes at Madhura's flat." ^7
Madhura, the first wife, has at last spoken as well. ^8 "We were to attend the engagement ceremony of Pradeep Kapur's daughter, Hina, and Pahuja's son, Mohit," she said. ^9 "Jai rang me, and by the time we arrived there he was at my house. He was in great spirits. ^10 I told him it was too late, we would see him the next day. Nishaan and I are still sorry that we didn't see him." ^11
== a7 | MissMunni | 2017-01-10 | Jai Suri drank on his last night, says friend
The veteran actor Jai Suri died last week after a cardiac arrest, and Bollywood has not got over it. ^1 His last wish, to live in Rajasthan some day, will stay unfulfilled.
Nobody saw him later than his friend, the producer Tariq Farooqui, who has told Mumbai Mirror how Suri hoped to meet his son before going home that night. ^2
"Jai Suri wished to see his son Nishan on Thursday evening. ^3 So we went to Trimurti building, where his ex-wife Madhura lives with Nishan, but couldn't see them as both had gone to a party. ^4 Jai Suri then quarrelled with Madhura over the phone and asked them to come quickly." ^5
Suri, he says, may also have drunk rather much. "He poured himself a drink and waited for nearly 45 minutes at Madhura's flat." ^6
So very unfortunate!
== facts
- Suri / day of death | date | disagree | Friday @ a1.1 a6.1 | 6 January @ a2.2 | Sunday @ a4.1 | 2016-01-06 @ a5.1 | last week, 2017-01 @ a7.1 | conflicts: 0-2, 1-2, 2-3, 3-4
- Suri / age | age | agree | 66 @ a1.2 a2.2 a4.1 a5.2
- Suri / cause of death | other | disagree | heart attack @ a1.1 a1.4 a2.2 a5.3 | cardiac arrest @ a3.1 a7.1 | not a heart attack @ a4.2 | officially unknown @ a2.1 | conflicts: 0-2
- postmortem / wound on the head | place | disagree | left side @ a3.4 | the back @ a5.6 | the head @ a3.2 a4.3 a6.1 | conflicts: 0-1
- Suri / clothing when found | status | disagree | naked @ a4.3 a4.7 | half clothed @ a5.2 | conflicts: 0-1
- Suri / where he lay | place | refine | on the kitchen floor @ a5.2 | in the kitchen @ a4.7 | on the floor @ a3.2 a4.3 a6.1
- flat / who opened it | other | disagree | neighbours with duplicate keys @ a3.11 | the driver with the second wife's duplicate key @ a4.6 | conflicts: 0-1
- Suri / hospital | place | refine | Carter hospital @ a1.3 a3.12 | a hospital @ a5.3
- Farooqui / occupation | other | disagree | filmmaker @ a3.5 | producer @ a4.5 a7.2 | film director @ a5.4 | Suri's driver @ a6.2 | conflicts: 0-3, 1-3, 2-3
- Farooqui / spelling of his name | name | disagree | Tariq Farooqui @ a5.4 a6.2 a7.2 | Tairq Farooqi @ a3.5 | conflicts: 0-1
- Suri / son's name | name | disagree | Nishan @ a3.7 a6.4 a7.3 | Nishaan @ a6.11 | conflicts: 0-1
- Madhura / relation to Suri | status | disagree | ex-wife @ a3.8 a5.4 a6.5 a7.4 | second wife @ a4.4 a4.6 | first wife @ a6.8 | conflicts: 1-2
- Suri / where he went on the last night | place | refine | Trimurti building, his ex-wife's @ a3.8 a6.5 a7.4 | Farooqui's residence @ a5.5
- Farooqui / evening of the visit | quote | agree | wished to see his son on Thursday evening @ a3.7 a6.4 a7.3
- Farooqui / call to Madhura | quote | agree | quarrelled over the phone @ a3.9 a6.6 a7.5
- Suri / wait at the flat | duration | agree | nearly 45 minutes @ a3.10 a6.7 a7.6
- Madhura and son / where they were | place | refine | a party @ a3.8 a6.5 a7.4 | an engagement ceremony @ a6.9
- Suri / mood on the last night | status | disagree | very upset @ a3.6 a6.3 | in great spirits @ a6.10 | conflicts: 0-1
