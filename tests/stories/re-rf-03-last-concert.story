== a1 | Bharat Timeline | 2022-06-01 | PP, gone too soon: how the last day went
PP, one of Bollywood's dearest voices, had sung all over the country. ^1 On May 16 he let his followers on social media know of a concert at Kolkata's Bibhuti Mancha, held for a college fest. ^2
The hall was full to bursting. ^3 From 7 pm until 9 pm, two hours in all, PP stood on the stage and gave the crowd its favourites. ^4 Afterwards he shared pictures on Instagram with the words "Throbbing gig tonight at Bibhuti Mancha. ^5 Ramananda College!! ^6 Love you all." ^7
Once back in his hotel at Esplanade he sweated heavily and spoke of pain in the chest. ^8 He was brought immediately to CCRH hospital, which pronounced him dead on arrival. ^9 Cardiac arrest, the doctors deduced, had killed him. ^10
Bengal minister Swarup Mondal came to the hospital and then confirmed the death in a tweet. ^11
Some of those who attended said later that the auditorium was closed in and its air conditioning out of order. ^12 PP is said to have asked for a remedy, in vain, and could be seen perspiring heavily as he sang. ^13
== a2 | The Bengal Courier | - | Singer PP dies in Calcutta after a show
About an hour after ending a show before a full house at Bibhuti Mancha in south Calcutta, the playback singer Padmakumar Puthran, known to everyone as PP, was dead. ^1 He was 53. ^2
He felt unwell, he said, when he had returned to the Oberon Grand hotel, and he is thought to have died as he was being driven to hospital. ^3 The Calcutta Clinical Research Hospital in Alipore declared him brought dead. ^4
According to the channel APB Ananda, the singer was already uneasy in the course of the concert and complained of the glaring lights. ^5 "He told his secretary Mitesh Vyas that he felt chilly when the car's air conditioner was turned on," said the show's arranger, Khokon Sen. ^6 "In the hotel, some fans were waiting to take selfies with him. ^7 He politely declined and said he was not well today." ^8
In his room, Sen said, PP collapsed on a sofa, and Vyas, who was there, rushed him to hospital. ^9
He was brought to CCRH between 9.45pm and 10pm, an official there said, and the body would lie in the hospital's mortuary for the night. ^10
PP had arrived on Sunday for two shows, both at Bibhuti Mancha. ^11 Monday's was put on by Ramananda College, Tuesday's was the annual social of Haridas College. ^12
"I was on the way back from office when Anup Rai rang and asked me if the news was true," said minister Swaroop Mondal at the hospital. ^13
== a3 | Punjab Herald | - | PP sang of the moment hours before the end
Chandigarh, June 1 - For almost an hour on Tuesday evening the popular Bollywood singer PP was on stage at Bibhuti Mancha in south Kolkata, in a concert of Haridas College. ^1 It was to be his last. ^2 A video shows the audience joining in and waving the lights of their phones. ^3
Padmakumar Puthran, as PP was properly called, had reached his hotel and was "feeling heavy" when he soon collapsed, officials said. ^4 A private hospital close by declared him brought dead. ^5 He was 53 and leaves a wife and two children. ^6
"PP was brought to the hospital about 10 pm," one of its senior officials said. ^7 "It's sad that we could not treat him." ^8 Doctors there suspect "cardiac arrest". ^9
A post-mortem was to be held on Wednesday to find the precise reason, a senior officer of Kolkata Police said. ^10
The singer was on a two-day tour of Kolkata. ^11 On Monday evening he had already sung at Bibhuti Manch for Ramananda College, and on Wednesday he was to go back to New Delhi. ^12
== a4 | Rupee News | 2022-06-01 | PP's death: singer 'almost mobbed' in hotel, police find
Police in Kolkata on Wednesday opened a case of unnatural death after singer PP died in the city on Tuesday night. ^1 It was lodged at Old Market Police Station, in whose area the five-star hotel lies where he stayed and felt unwell. ^2 Hotel staff are being talked to and CCTV pictures checked, and two people have been interrogated, according to PTI. ^3
First findings are that the 53-year-old, who was in Kolkata for two days, was "almost mobbed" by fans in the hotel when he came back from Bibhuti Mancha. ^4
"The singer had let a couple of fans take selfies with him, but then he declined to go on with the photo session," an officer said. ^5 "He left the lobby and went upstairs, where he reportedly tripped and fell on the floor. ^6 Those with him informed the hotel authorities." ^7
At the Calcutta Clinical Research Hospital (CCRH), doctors declared PP "brought dead", the officer went on. ^8 He had arrived there around 10 pm but died on the way. ^9 A post-mortem is due during the day. ^10
== a5 | Indigo Weekend | 2022-05-31 | Musician PP no more at 53
Bollywood musician PP, who was in Kolkata to perform at the popular Bibhuti Mancha, has died there. ^1
Media reports have it that he came from the auditorium to his luxury hotel and collapsed on its staircase. ^2 The Calcutta Clinical Research Hospital, one also reads, declared him brought dead because of cardiac arrest. ^3
The people who run the hall are being blamed for his failing health. ^4 It holds 2200, yet some seven thousand reportedly tried to find a way in, and the air conditioning was faulty. ^5
== a6 | Anand TV Online | - | PP: early autopsy result sees no foul play
In its preliminary form, the post-mortem report on Padmakumar Puthran, the playback singer popular as PP, calls the cause of his death "normal", with no sign of foul play. ^1
PP died on Tuesday in Kolkata after being on stage. ^2 Because his face and head reportedly bore injuries, Kolkata Police had at first registered a case of unnatural death. ^3
Doctors of the state-run SNKM hospital did the autopsy, and the early findings reached the police late on Wednesday afternoon; the detailed ones need 72 hours, says IANS. ^4 From the contracted arteries one may assume a massive myocardial infarction, but only the final report will make it certain. ^5
The West Bengal government gave the singer a gun salute at Sarat Sadan, where Chief Minister Malati Mukherjee and his family paid their last respects. ^6 A flight then carried his mortal remains to Mumbai, where the funeral is on June 2. ^7
It was on his return to the hotel from Bibhuti Manch that PP felt sick, and the hospital he was rushed to declared him brought dead. ^8 The organisers are under fire, as the venue was reportedly overcrowded and the AC did not work. ^9 PP had come to Kolkata on Monday. ^10
== a7 | Newest Wire | 2022-06-01 | West Bengal plans gun salute for singer PP
Kolkata, June 1 - A gun salute awaits singer PP, who died in Kolkata yesterday after a live concert, West Bengal Chief Minister Malati Mukherjee announced on Wednesday. ^1 It is to be fired at Netaji Subhash Chandra Bose International Airport in her presence. ^2
Padmakumar Puthran, as he was named, passed away on Tuesday evening: he fell ill in the middle of his performance and was taken to CCRH hospital, which declared him dead. ^3
A case of unnatural death has been registered at the Old Market police station. ^4 A joint commissioner of Kolkata Police went to the Oberon Grand, the hotel of the singer, whose family reached the city today. ^5 The post-mortem is to be done at SNKM hospital. ^6
An employee of Bibhuti Mancha told ANI that the venue was overcrowded and bouncers sprayed foam to drive people back. ^7 "People were leaping over the barricade and gate," the employee said. ^8
== facts
- PP / full name | name | agree | Padmakumar Puthran @ a2.1 a3.4 a6.1 a7.3
- PP / age | age | agree | 53 @ a2.2 a3.6 a4.4
- PP / day of death | date | refine | 2022-05-31 @ a4.1 a7.1 | Tuesday @ a6.2 | the evening of 2022-05-31 @ a7.3 | Tuesday evening, back from the concert @ a3.1 a3.4
- last concert / length | duration | disagree | two hours @ a1.4 | almost an hour @ a3.1 | conflicts: 0-1
- last concert / hall | name | disagree | Bibhuti Mancha @ a1.2 a2.1 a3.1 a4.4 a5.1 a7.7 | Bibhuti Manch @ a3.12 a6.8 | conflicts: 0-1
- last concert / college | name | disagree | Ramananda College @ a1.6 | Haridas College @ a2.12 a3.1 | conflicts: 0-1
- concert on Monday / college | name | agree | Ramananda College @ a2.12 a3.12
- PP / onset of his illness | other | disagree | uneasy already in the concert @ a2.5 | in the middle of the performance @ a7.3 | back at the hotel @ a1.8 a2.3 a3.4 a6.8 | conflicts: 0-2, 1-2
- PP / place of his collapse | place | disagree | on a sofa in his room @ a2.9 | on the hotel staircase @ a5.2 | on the floor upstairs @ a4.6 | conflicts: 0-1, 0-2, 1-2
- PP / selfies with fans | other | disagree | declined @ a2.8 | let a couple of fans take them, then declined @ a4.5 | conflicts: 0-1
- hospital / name | name | refine | CCRH @ a1.9 a2.10 a7.3 | Calcutta Clinical Research Hospital @ a2.4 a4.8 a5.3 | a private hospital close by @ a3.5
- hospital / hour of arrival | date | refine | between 9.45pm and 10pm @ a2.10 | about 10 pm @ a3.7 a4.9
- hospital / finding on arrival | status | agree | brought dead @ a1.9 a2.4 a3.5 a4.8 a5.3 a6.8 a7.3
- PP / moment of death | other | agree | on the way to hospital @ a2.3 a4.9
- PP / cause of death | other | refine | cardiac arrest @ a1.10 a3.9 a5.3 | massive myocardial infarction @ a6.5
- police / case | status | agree | a case of unnatural death @ a4.1 a6.3 a7.4
- police / station | name | agree | Old Market @ a4.2 a7.4
- autopsy / hospital | name | agree | SNKM @ a6.4 a7.6
- autopsy / day | date | agree | 2022-06-01 @ a3.10 a4.10
- hotel / name | name | refine | the Oberon Grand @ a2.3 a7.5 | a five-star hotel @ a4.2 | a luxury hotel @ a5.2 | a hotel at Esplanade @ a1.8
- PP / arrival in Kolkata | date | disagree | Sunday @ a2.11 | Monday @ a6.10 | conflicts: 0-1
- PP / stay in Kolkata | duration | agree | two days @ a3.11 a4.4
- gun salute / place | place | disagree | Sarat Sadan @ a6.6 | Netaji Subhash Chandra Bose International Airport @ a7.2 | conflicts: 0-1
- gun salute / Chief Minister | name | agree | Malati Mukherjee @ a6.6 a7.1
- hall / air conditioning | status | agree | out of order @ a1.12 a5.5 a6.9
- hall / crowd | quantity | refine | full @ a1.3 a2.1 | seven thousand for 2200 places @ a5.5 | overcrowded @ a6.9 a7.7
- minister / name | name | disagree | Swarup Mondal @ a1.11 | Swaroop Mondal @ a2.13 | conflicts: 0-1
- minister / presence at the hospital | place | agree | came to the hospital @ a1.11 a2.13
