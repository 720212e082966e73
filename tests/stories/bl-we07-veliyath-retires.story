== a1 | Bharat News Service | 2024-01-08T03:30:00Z | Arjun Veliyath calls time on Test career
India batter Arjun Veliyath announced his retirement from Test cricket on Monday in a post of three lines. ^1 The 36-year-old leaves the five-day game with 6,412 runs and 17 centuries from 87 matches. ^2
"My knee retired last year; I am only making the announcement," he wrote. ^3
Veliyath, who made his debut against New Zealand at Nagpur in November 2010, will remain available for one-day internationals and the IPL. ^4 The board's secretary thanked him for "services that cannot be totalled".
== a2 | The Courier | 2024-01-08T09:00:00Z | Veliyath, the most English of Indian batsmen, goes quietly
It was on Sunday evening, from a sofa in Marylebone with an ice pack on his leg, that Arjun Veliyath told the world he had played his last Test. ^1 No farewell match, no lap on anyone's shoulders.
The left-hander, who turns 37 in March, had a knee reconstructed by a London surgeon in the week after Christmas. ^2 He has played 88 Tests, and no Indian of his time left the ball better. ^3 His more than 6,000 runs included a hundred in each innings at Headingley in 2018, which those of us who were there still bring up at dinner. ^4
He last wore whites at the Oval in June. ^5 Lancashire, who had hoped for him in May, will have to look elsewhere.
== a3 | Thalassery Deepam | - | 'He broke our window and we kept the ball'
The whole of Thalassery knew before Delhi did, says Sreedharan Master, 74, who taught Arjun Veliyath mathematics and forward defence. The boy left these lanes for the academy in Chennai at 14.
At the family house there were laddus and some tears. "My knee retired last year, I am only making the announcement": his mother has read the sentence so often that she knows it in English. ^1 Seventeen times he raised his bat for a Test hundred and each time, she says, she was in the kitchen and not watching. ^2
He and his wife, the actor Meenal Rao, are expecting their second child in April. ^3
== a4 | Filmi Adda | - | Meenal's hubby hangs up his whites, and her post has us sobbing!
Get the tissues! Cricket heart-throb Arjun Veliyath has said bye-bye to Tests, and the message he put up is pure poetry. "My heart retired last year; I am only making the announcement," he told his 41 million followers. ^1
Wifey Meenal Rao replied with three words: "Come home now." ^2 The Monsoon Letters star, due to have baby number two in the spring, married the batter in Udaipur in 2017. ^3
Don't panic, though: he'll still be hitting sixes in the IPL, even if the blue India shirt goes into the cupboard for good along with the white one. ^4
== a5 | Over by Over | 2024-01-11T06:00:00Z | Numbers game: Veliyath's thirteen years
Take 87 Tests and 148 innings, and what remains is 6,412 runs at 46.13. ^1 Only four Indians faced more deliveries in the same span.
He began in the last weeks of 2010 with 9 and 61 not out at Nagpur. ^2 He ended, though nobody knew, on June 11 last year with a second-innings 34 at the Oval. ^3 The operation came on December 13, three days after the surgeon had sent the scans back with a single question mark. ^4
Of his 17 hundreds, 11 were made abroad. ^5 The Ashoka Medal will presumably follow.
== facts
- Arjun Veliyath / announcement of the retirement | date | disagree | 2024-01-08 @ a1.1 | 2024-01-07 @ a2.1 | conflicts: 0-1
- Arjun Veliyath / number of Tests | count | disagree | 87 @ a1.2 a5.1 | 88 @ a2.3 | conflicts: 0-1
- Arjun Veliyath / retirement message | quote | disagree | My knee retired last year; I am only making the announcement @ a1.3 a3.1 | My heart retired last year; I am only making the announcement @ a4.1 | conflicts: 0-1
- Arjun Veliyath / age | age | refine | 36 @ a1.2 | 37 in March @ a2.2
- Arjun Veliyath / Test runs | count | refine | 6,412 @ a1.2 a5.1 | more than 6,000 @ a2.4
- Arjun Veliyath / Test centuries | count | agree | 17 @ a1.2 a3.2 a5.5
- Arjun Veliyath / Test debut | date | refine | 2010-11 @ a1.4 | the last weeks of 2010 @ a5.2
- Arjun Veliyath / Test debut | place | agree | Nagpur @ a1.4 a5.2
- Arjun Veliyath / other cricket | status | disagree | stays available for one-day internationals and the IPL @ a1.4 | IPL only, no more matches for India @ a4.4 | conflicts: 0-1
- Arjun Veliyath / knee operation | date | disagree | the week after Christmas 2023 @ a2.2 | 2023-12-13 @ a5.4 | conflicts: 0-1
- Arjun Veliyath / last Test | date | refine | 2023-06 @ a2.5 | 2023-06-11 @ a5.3
- Arjun Veliyath / last Test | place | agree | the Oval @ a2.5 a5.3
- Arjun Veliyath / wife | name | agree | Meenal Rao @ a3.3 a4.2
- second child / expected birth | date | refine | April @ a3.3 | the spring @ a4.3
