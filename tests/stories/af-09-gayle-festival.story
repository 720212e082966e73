== a1 | Blue Mountain Gleam | 2018-07-23 | Rain, tears and Prince Malachi at Reggae Harvest
MONTEGO BAY, St James - Prince Malachi closed Reggae Harvest early yesterday morning with a 90-minute set, his first on home soil since a stroke in 2016. ^1
The veteran, born Delroy Gayle, leaned on a carved stick and needed a stool for the last four songs, but the voice that gave the world “Zion Bus” was whole. ^2
“Doctor seh mi cyaan stand, so mi sit down and conquer,” he told the rain-soaked crowd of some 15,000. ^3
His eldest son, Jabari, 30, led the band from the organ. ^4
Gayle, 67, was given a plaque by culture minister Olive Grantham for 50 years in music. ^5
The festival went on despite a storm on Friday that had torn the roof from the media tent. ^6

== a2 | Yard Vibes Radio | - | Malachi tun up Harvest
People weep, people jump, people lose dem shoe. Prince Malachi came on at ten minutes past three on Sunday morning and gave the massive two full hours. ^1
The 67-year-old singer walked on with a crutch under each arm. ^2
“Doctor seh mi cyaan stand, so mi siddung and conquer,” he shouted. ^3
Selector Jahmali told us that backstage the elder ate only mango and ran through “Zion Bus” twice with Jabari.
Queen Ayana and Papa Trinity had performed before him; on Friday night the rain cut Lady Cactus to three songs. ^4
He'll be back in studio in August, for what would be album number 19. ^5

== a3 | The Islander (Miami) | 2018-07-24 | Prince Malachi returns after stroke
Two years after a stroke robbed him of his speech, reggae elder Prince Malachi has sung again in Jamaica. ^1
Delroy Gayle was only 17 when he recorded “Zion Bus” at a studio in Kingston in 1968, and he was paid with a pair of boots. ^2
He has 11 children, of whom five are musicians. ^3 Son Jabari played organ at the weekend. ^4
More than 20,000 people stood in the mud in Montego Bay to hear him, the promoters said. ^5
The minister, Olive Grantham, gave him a plaque. ^6 In 2003 he had turned down the Order of Distinction, saying that he preferred a pension.

== a4 | Dubwise Magazine | - | Live review: Reggae Harvest
It takes a brave promoter to put a man who has had a stroke on last, in the rain, at three in the morning. ^1
Walking stick in hand, Prince Malachi answered every doubt with “Zion Bus”, “Marcus Knew” and a “Cornmeal Sunday” that lasted 11 minutes. ^2
“Doctor say I can't stand, so I sit down and conquer,” he said, to a roar. ^3
The man has now been recording for half a century. ^4 His nine children include Jabari, 30, the musical director for the night. ^5
Papa Trinity was brilliant, Queen Ayana shrill. Harvest returns on the third weekend of July next year.

== a5 | British Reggae Post | - | Malachi for Birmingham in the autumn
Prince Malachi, the 67-year-old Jamaican legend, will play Birmingham on 5 October and Leeds two days later. ^1
They'll be his first concerts in Britain since 2014 and follow a triumph last month at the Reggae Harvest. ^2
The singer had a stroke in 2015 and learned to talk again by singing nursery rhymes. ^3
“I owe my tongue to Baa Baa Black Sheep,” he told us. ^4
He'll record his 19th album before that. ^5
Tickets, from £28, are on sale from Friday. Fellow veteran Sister Ivy, 72, had to call off three British dates last year when her visa came a fortnight late, and was heard by 600 people in Bristol in March instead.
== facts
- Malachi / set, length | duration | disagree | 90 minutes @ a1.1 | two full hours @ a2.1
- Malachi / set, day | date | refine | 2018-07-22 early morning @ a1.1 | ten past three on Sunday morning @ a2.1 | weekend @ a3.4 | three in the morning @ a4.1 | last month @ a5.2
- Malachi / stroke, year | date | disagree | 2016 @ a1.1 | two years before @ a3.1 | 2015 @ a5.3 | conflicts: 0-2 1-2
- Malachi / walking aid | other | disagree | carved stick @ a1.2 | a crutch under each arm @ a2.2 | walking stick @ a4.2 | conflicts: 0-1 1-2
- Malachi / sit down and conquer | quote | refine | so mi sit down and conquer @ a1.3 | so mi siddung and conquer @ a2.3 | so I sit down and conquer @ a4.3
- crowd / count | count | disagree | some 15,000 @ a1.3 | more than 20,000 @ a3.5
- Malachi / age | age | agree | 67 @ a1.5 a2.2 a5.1
- Malachi / children | count | disagree | 11 @ a3.3 | 9 @ a4.5
- Jabari / age | age | agree | 30 @ a1.4 a4.5
- Jabari / instrument | other | agree | organ @ a1.4 a3.4
- Malachi / real name | name | agree | Delroy Gayle @ a1.2 a3.2
- career / length | duration | refine | 50 years @ a1.5 | half a century @ a4.4 | since 1968 @ a3.2
- plaque / giver | name | agree | Olive Grantham @ a1.5 a3.6
- storm / day | date | refine | Friday @ a1.6 | Friday night @ a2.4
- festival / place | place | agree | Montego Bay @ a1.1 a3.5
- next album / number | count | agree | 19 @ a2.5 a5.5
- stroke / effect | other | refine | robbed him of his speech @ a3.1 | learned to talk again @ a5.3
