== a1 | Accra Morning Dispatch | 2021-08-24T06:00:00Z | Comedian 'Teacher Kofi' hands over maternity ward
Comic actor Kofi Boahen-Asare, popularly called Teacher Kofi, on Friday handed over a 20-bed maternity block to the health centre at Ejura in the Ashanti Region. ^1
The facility, which cost GH¢1.2 million, was put up in 14 months. ^2 It has a theatre, a borehole and a standby generator. ^3
“My mother walked eleven miles to give birth to me, and I have been making her laugh ever since to say sorry,” the 41-year-old said to applause. ^4
The District Chief Executive, Hajia Memuna Issahaku, cut the tape. ^5 Two midwives are to be posted to the ward next month. ^6
Teacher Kofi raised the bulk of the money through his “Laugh for Life” shows in Kumasi, London and Hamburg in 2019. ^7
“A joke is a small loan, and today I have paid back,” he added in Twi. ^21

== a2 | GhanaCelebs Hub | 2021-08-25T09:00:00Z | Teacher Kofi does it again!!
When others buy cars, this man builds wards. Teacher Kofi surprised the people of Ejura with a 25-bed maternity home last Friday. ^1
His mum, Auntie Afia, 74, danced adowa. ^2 “My mother walked eleven miles to deliver me, and I've been making her laugh ever since to say sorry,” the funnyman recalled. ^3
Since last year's lockdown he had also been feeding 500 head porters a day. ^4
Sources put the bill for the project at GH¢1.2 million, all of it out of his pocket. ^5
He records his next special in Ejura on October 2. ^21

== a3 | Health Monitor West Africa | - | New maternity ward in Ejura opens in October
The ward donated by comedian Kofi Boahen Asare will open its doors on October 4, once midwives have been appointed. ^1
Three midwives have been promised by the regional directorate. ^2 The present labour room, with four beds, serves 60,000 people. ^3
The building has an operating theatre and its own water. ^4 It was constructed between June 2020 and this month. ^5
“We don't want a ward without hands,” said the district director, Dr Seidu Abanga. ^6
On October 9 the comedian will film a show in the yard. ^21

== a4 | Diaspora Radio London | 2021-09-02T15:00:00Z | The laugh that built a ward
Do you remember that sold-out night in Tottenham two years ago? ^1 Here is what became of your £15.
Proceeds of three shows abroad and at home paid for most of a ward with twenty beds which Teacher Kofi gave to Ejura on August 20. ^2
“My grandmother walked eleven miles to give birth to my mother,” he told us with his usual grin. ^3 He is 41 and has promised a second ward, in Tamale. ^4
The midwives are expected this month. ^5
“Each joke was a little loan. ^21 Now I've repaid it,” was how he put it at the ceremony. ^22

== facts
- handover / day | date | refine | Friday @ a1.1 | last Friday @ a2.1 | 2021-08-20 @ a4.2
- ward / beds | count | disagree | 20 @ a1.1 a4.2 | 25 @ a2.1
- ward / cost | money | agree | GH¢1.2 million @ a1.2 a2.5
- construction / time | duration | refine | 14 months @ a1.2 | June 2020 to August 2021 @ a3.5
- ward / theatre | other | agree | operating theatre @ a1.3 a3.4
- ward / water | other | refine | a borehole @ a1.3 | its own water @ a3.4
- Kofi / walk story | quote | disagree | My mother walked eleven miles to give birth to me @ a1.4 | My mother walked eleven miles to deliver me @ a2.3 | My grandmother walked eleven miles to give birth to my mother @ a4.3 | conflicts: 0-2 1-2
- Kofi / age | age | agree | 41 @ a1.4 a4.4
- midwives / number | count | disagree | 2 @ a1.6 | 3 @ a3.2
- midwives / when | date | refine | next month (September) @ a1.6 | this month (September) @ a4.5
- money / where from | other | disagree | bulk from shows @ a1.7 | all out of his pocket @ a2.5 | most from three shows @ a4.2 | conflicts: 0-1 1-2
- shows / year | date | refine | 2019 @ a1.7 | two years ago @ a4.1
- place | place | refine | Ejura in the Ashanti Region @ a1.1 | Ejura @ a2.1 a4.2
- shows / number | count | agree | 3 @ a1.7 a4.2
- Kofi / stage name | name | agree | Teacher Kofi @ a1.1 a2.1 a4.2
- Kofi / full name | name | refine | Kofi Boahen-Asare @ a1.1 | Kofi Boahen Asare @ a3.1
- London show / place | place | refine | London @ a1.7 | Tottenham @ a4.1
- special / filming | date | disagree | 2021-10-09 @ a3.21 | 2021-10-02 @ a2.21
- Kofi / loan | quote | refine | A joke is a small loan, and today I have paid back @ a1.21 | Each joke was a little loan. Now I've repaid it @ a4.21 a4.22
