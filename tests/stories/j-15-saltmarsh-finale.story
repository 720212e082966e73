== a1 | Small Screen Daily | 2025-01-23T17:00:00Z | "Saltmarsh" to end after seventh season
The Irish crime series "Saltmarsh" will come to an end with its seventh season, the broadcaster said on Wednesday. ^1
Eight last episodes will be filmed in County Clare from April and shown in the autumn. ^2 The finale will run for 90 minutes. ^3
Niamh Corrigan-Daly, 51, who plays Inspector Quirke, has appeared in all 44 episodes to date. ^4
The series started on 3 March 2017 and had its best ratings in 2020, with 1.4 million viewers. ^5
"She has buried enough people, let her garden," the actress said. ^6 Her co-star Fiachra Boland, 62, left last year. ^7

== a2 | The Banner of Ennis | - | Tears in Kilfarrow as "Saltmarsh" bows out
For eight years the village of Kilfarrow has played Saltmarsh, and its pub has sold the soup of the same name. ^1
Now there will be one more season of eight episodes, with shooting from May to July. ^2
"It brought us 60,000 visitors a year," says the publican, Dervla Hanrahan. ^3 Niamh Corrigan-Daly has bought a cottage here. ^4
"She has buried enough people, let her garden," she said of her Inspector Quirke. ^5
The broadcaster contributed €2 million to the new pier in 2022. ^6

== a3 | Telly Tattler | - | Inspector Quirke to die?
Fans fear the worst: "Saltmarsh" is being axed after series seven and its heroine might not survive. ^1
The programme has lost a third of its audience since its peak in 2019, when 1.4 million tuned in. ^2
An insider says that Niamh Corrigan-Daly, 51, asked for €95,000 an episode. ^3 The last six episodes go out in the autumn. ^4
Fiachra Boland, who played Sergeant Toal, walked out two years ago after a row. ^5

== a4 | Emerald Arts | 2025-01-25T10:00:00Z | Why "Saltmarsh" mattered
When it began in March 2017, few gave it a second year. ^1 Forty-four episodes later it has been sold to 63 countries. ^2
It is the actress herself who wanted to stop, says the writer Cathal Breen, 58. ^3 "She rang me on St Stephen's Day," he told us. ^4
The closing episode, an hour and a half long, is written already. ^5 Filming starts in April. ^6
Corrigan-Daly will appear at the Abbey Theatre next February, in "The Well of the Saints," her first stage role for 12 years. ^7

== facts
- series / which season is the last | count | agree | seventh @ a1.1 a3.1
- last season / episodes | count | disagree | 8 @ a1.2 a2.2 | 6 @ a3.4
- filming / start | date | disagree | April @ a1.2 a4.6 | May @ a2.2
- last season / shown | date | agree | autumn @ a1.2 a3.4
- finale / length | duration | agree | 90 minutes @ a1.3 a4.5
- Niamh Corrigan-Daly / age | age | agree | 51 @ a1.4 a3.3
- series / episodes to date | count | agree | 44 @ a1.4 a4.2
- series / start | date | refine | 2017-03-03 @ a1.5 | eight years ago @ a2.1 | 2017-03 @ a4.1
- series / viewers at the peak | count | agree | 1.4 million @ a1.5 a3.2
- series / year of the peak | date | disagree | 2020 @ a1.5 | 2019 @ a3.2
- Niamh Corrigan-Daly / garden | quote | agree | "She has buried enough people, let her garden" @ a1.6 a2.5
- Fiachra Boland / when he left | date | disagree | last year @ a1.7 | two years ago @ a3.5
- Inspector Quirke / role | name | agree | Inspector Quirke @ a1.4 a2.5
- series / status | status | agree | ends @ a1.1 a3.1 a2.2
- filming / place | place | refine | County Clare @ a1.2 | Kilfarrow @ a2.1
