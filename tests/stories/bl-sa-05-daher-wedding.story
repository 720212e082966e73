== a1 | Levant Wire | 2023-09-03T08:00:00Z | Lebanese singer Nay Daher weds Jordanian presenter in Batroun
BATROUN, Lebanon - The singer Nay Daher and the Jordanian television presenter Zaid Qaddoumi were married at St Stephen's church in this coastal town on Saturday evening, in front of some 350 guests. ^1 ^2 ^3
The ceremony was the centrepiece of four days of festivities which close today with a lunch on the beach. ^4 Hotels between Byblos and Tripoli were full, the tourism ministry said, at the end of a summer in which 1.9 million visitors came.
The two had already contracted a civil marriage in Cyprus on August 22, as many couples of different churches in Lebanon do. ^5
Daher, 33, broke through in 2011 as the runner-up of a talent show. ^6 Qaddoumi has hosted the breakfast programme "Sabah Amman" since 2018. ^7

== a2 | Layali Magazine (translated from Arabic) | 2023-09-05T12:00:00Z | Nay's dress: nine hundred hours and a grandmother's secret
She wanted lightness, and so Elias Azouri gave her tulle, a neckline of Damascus rose leaves and 12,000 crystals, none larger than a grain of rice. ^1 ^2
The couturier of Gemmayzeh and eleven seamstresses were occupied for 900 hours. ^3 Sewn inside the hem is a piece of blue cloth from the wedding chest of the bride's grandmother Sitt Wadad. ^4
The henna night opened the festivities on Thursday in Ehden, where the family passes its summers; there she wore a Palestinian thobe embroidered by the aunts of the groom. ^5 ^6
For the church she was led by her brother Marc, since her father died in 2016. ^7 Mr and Mrs Qaddoumi then danced to "Nassam Alayna el-Hawa" by Fairuz, and there was not a dry eye. ^8

== a3 | Amman Today | 2023-09-03T15:30:00Z | 'Sabah Amman' without Zaid: he has a good excuse
Viewers who missed a familiar face this past week now know the reason. Zaid Qaddoumi has got married, in a little town by the sea to which three buses of relatives set out from Madaba. ^1 ^2
Best man was his co-host Laith Haddadin, who put a goat's bell round the groom's neck "so that we find him again". ^3
The couple met in 2020, when she was to sing on the programme and the studio lost its power for an hour. ^4 "I had 60 minutes to fill with a lady who did not know me," Qaddoumi recalled last spring. ^5 He proposed in Wadi Rum at the end of 2022.
He will be back on the sofa on 24 September, a little browner. ^6 Daher is to sing at the Roman theatre in October for the first time since 2019.

== a4 | Cedar Gossip | - | Nay & Zaid: the henna, the yacht, the cake as tall as the priest
Habibi, what a week-end it was! First the ladies got their hands painted on Thursday under the walnut tree of Teta Wadad, up in Douma, with zaffeh drummers who had to be begged to stop at 4 a.m. ^1 ^2
On Friday a yacht came in with the Gulf crowd. And Sunday at six, with the sun in everybody's eyes, Nay walked up to the altar on Marc's arm. ^3 ^4
The dress is by Georges Azouri, and we counted three costume changes after it. ^5 For the first dance they went for "Saat Saat", the Sabah classic, with Zaid treading on the train exactly once. ^6
Cake: seven tiers. Phones: collected at the door, save for one. Guess whose.

== a5 | Radio Phoenicia FM | - | Listen again: Douma tells of Nay's henna
Our reporter was in Douma, the village with the red roofs, on the last day of August, when Nay Daher had her henna there. ^1
"My granddaughter said forty women. I cooked for two hundred, and they finished it," says Wadad Daher, who is 86. ^2 The drums were heard until four in the morning. ^3
The church part followed two days later down in Batroun, and the mayor tells us that more than 300 people had to be fitted into a building for two hundred. ^4 ^5
Nay's new single, "Shams Ayloul", came out a week before; it was number one of our chart last time in 2017 with "Ya Rayt". The groom, 36, says on our air that he does not sing, not even in the bath. ^6

== a6 | The Mashriq Quarterly | - | Four days in September: what a wedding costs and what it earns
Accounts of the Daher-Qaddoumi wedding agree on little, down to the song. The band leader, Elie Bou Antoun, showed me his set list: at the head of it stands Fairuz, "Nassam Alayna el-Hawa". ^1
Three hundred and forty-eight persons sat down to eat on that Saturday after the church. ^2 ^3 Fifty-two workmen had laid a floor over the rocks. The gown from the house of Georges Azouri was lent to the Silk Museum in the following spring. ^4
They were, in the eyes of the state, eleven days married by then; a registrar in Larnaca had seen to that. ^5 She is Maronite and he Greek Orthodox. ^6
It was in a dark studio in Amman in the first year of the pandemic that they had first spoken. ^7 The bill, which neither will discuss, kept four villages in work.

== facts
- church wedding / day | date | disagree | Saturday 2023-09-02 @ a1.1 a5.4 a6.3 | Sunday 2023-09-03 @ a4.3
- henna night / where | place | disagree | Ehden @ a2.5 | Douma @ a4.1 a5.1
- designer of the dress / first name | name | disagree | Elias Azouri @ a2.1 | Georges Azouri @ a4.5 a6.4
- first dance / song | other | disagree | "Nassam Alayna el-Hawa" by Fairuz @ a2.8 a6.1 | "Saat Saat" by Sabah @ a4.6
- wedding / guests | count | refine | some 350 @ a1.3 | more than 300 @ a5.5 | 348 @ a6.2
- civil marriage / when | date | refine | 2023-08-22 @ a1.5 | eleven days before the church wedding @ a6.5
- civil marriage / where | place | refine | Cyprus @ a1.5 | Larnaca @ a6.5
- couple / how they first met | date | refine | 2020, a studio without power @ a3.4 | first year of the pandemic, a dark studio in Amman @ a6.7
- church / where | place | refine | St Stephen's, Batroun @ a1.2 | Batroun @ a5.4 | a little town by the sea @ a3.1
- henna night / day | date | agree | Thursday 2023-08-31 @ a2.5 a4.1 a5.1
- bride / who led her | name | agree | her brother Marc @ a2.7 a4.4
- grandmother / name | name | agree | Wadad @ a2.4 a4.1 a5.2
- henna night / end | date | agree | four in the morning @ a4.2 a5.3
- couple / religion | other | refine | different churches @ a1.5 | Maronite and Greek Orthodox @ a6.6
