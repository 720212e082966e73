== a1 | Volta News Agency | 2023-12-28T10:00:00Z | Sprinter Agyekum in stable condition after road accident
ACCRA – Sprinter Nhyira Agyekum is in stable condition after her car collided with a cocoa truck on the Kumasi–Accra highway, police said on Thursday. ^1
The accident occurred near Nkawkaw at about 4:30 a.m. on Wednesday. ^2
The African 100 metres champion, 25, suffered a broken collarbone and cuts to the face that needed 14 stitches. ^3 Her cousin, who was at the wheel, was treated for bruises. ^4
"I am alive, and for that I will run again," Agyekum said in a voice message. ^5
Two other people in a taxi were slightly hurt. ^6 Agyekum ran 10.92 seconds in Lagos in June, a national record. ^7

== a2 | GhPeeps | - | Nhyira Agyekum survives horror crash on Boxing Day
God is good! Sprint queen Nhyira Agyekum was pulled from the wreck of her new Range Rover by passers-by. ^1
The 10.92 girl had spent Christmas with her grandmother in Kumasi and was driving herself to the capital when disaster struck on December 26. ^2 
Her face took 40 stitches, a nurse told us, and her collar bone is in two. ^3
"I'm alive, so I will run again," said the 25-year-old. ^4
Her fiancé, the highlife singer Kobby Ansah-Mills, was not in the car: he was on stage in London. ^5
"I beg drivers to sleep and athletes to pray," she posted on X from her ward. ^20 Kobby landed at Kotoka on Thursday with flowers. ^21

== a3 | Athletics Dispatch | 2023-12-30T12:00:00Z | Agyekum doubtful for World Indoors
Nhyira Agyekum is likely to miss the World Indoor Championships in March after fracturing a clavicle in a crash. ^1
Her coach, Terrence Oduya, said the Ghanaian would not train for six weeks. ^2 She left the 37 Military Hospital in Accra on Friday, having been there for two nights. ^3
"She was in the passenger seat and she was wearing a belt, and that saved her," he said. ^4
Agyekum was fifth in the 60 metres at the last edition. ^5 She moved her training base to Kumasi in 2021.

== a4 | Ashanti Morning | 2023-12-29T07:00:00Z | Rescuers tell of dawn on the highway
Firemen needed twenty minutes to cut the athlete free, said Station Officer Yaw Dwomoh of the Nkawkaw fire service. ^1
The vehicle, a Toyota saloon belonging to the cousin, had run into the back of a stationary truck shortly before five on Wednesday morning. ^2 
Three persons besides the sprinter received treatment: her relative and two people of a taxi behind. ^3
She was taken first to Holy Family Hospital and then by ambulance to the capital. ^4 The truck driver has been charged with obstruction. ^5

== a5 | Piste et Stade | - | Agyekum: "the belt saved her"
(translated) The Ghanaian sprinter Nhyira Agyekum has left the hospital but will not run this winter. ^1
"She sat on the passenger's side with the belt fastened; it is this that saved her life," tells her trainer. ^2
On 27 December the car had struck a lorry. ^3 She will have to rest about a month and a half. ^4
The driver of the lorry is for the moment not prosecuted. ^5
Agyekum was in 2022 fifth of the indoor world championship over 60 m. ^20 Her friend, the singer Kobby Ansah-Mills, had flown back from London, where he gave a concert on the evening of Christmas. ^21 "I ask the drivers to sleep and the athletes to pray," she wrote. ^22

== facts
- crash / day | date | disagree | 2023-12-27 @ a1.2 a5.3 | December 26 @ a2.2 | Wednesday @ a4.2 | conflicts: 0-1 1-2
- crash / hour | date | refine | 4:30 a.m. @ a1.2 | shortly before five @ a4.2
- crash / with | other | refine | cocoa truck @ a1.1 | stationary truck @ a4.2 | lorry @ a5.3
- crash / place | place | refine | near Nkawkaw @ a1.2 | Kumasi–Accra highway @ a1.1
- Agyekum / age | age | agree | 25 @ a1.3 a2.4
- stitches | count | disagree | 14 @ a1.3 | 40 @ a2.3
- injury / bone | other | agree | collarbone @ a1.3 a2.3 a3.1
- driver | other | disagree | cousin @ a1.4 | Agyekum herself @ a2.2 | Agyekum in the passenger seat @ a3.4 a5.2 | conflicts: 0-1 1-2
- Agyekum / run again | quote | refine | I am alive, and for that I will run again @ a1.5 | I'm alive, so I will run again @ a2.4
- others hurt | count | refine | cousin and two in a taxi @ a1.4 a1.6 | three @ a4.3
- record / time | quantity | agree | 10.92 @ a1.7 a2.2
- rescue / by | other | disagree | passers-by @ a2.1 | firemen @ a4.1
- car / which | other | disagree | new Range Rover @ a2.1 | Toyota saloon of the cousin @ a4.2
- coach / belt | quote | refine | She was in the passenger seat and she was wearing a belt, and that saved her @ a3.4 | She sat on the passenger's side with the belt fastened; it is this that saved her life @ a5.2
- break / length | duration | refine | six weeks @ a3.2 | about a month and a half @ a5.4
- World Indoors | status | refine | doubtful, likely to miss @ a3.1 | will not run this winter @ a5.1
- discharge | status | refine | left hospital on Friday @ a3.3 | has left hospital @ a5.1
- truck driver / charge | status | disagree | charged @ a4.5 | not prosecuted @ a5.5
- Agyekum / place over 60 m | count | agree | fifth @ a3.5 a5.20
- singer / name | name | agree | Kobby Ansah-Mills @ a2.5 a5.21
- singer / where | place | agree | London @ a2.5 a5.21
- Agyekum / pray | quote | refine | I ask the drivers to sleep and the athletes to pray @ a5.22 | I beg drivers to sleep and athletes to pray @ a2.20
- Ansah-Mills / status | status | refine | fiancé @ a2.5 | friend @ a5.21
- hospital | place | refine | 37 Military Hospital in Accra @ a3.3 | a hospital in the capital @ a4.4
