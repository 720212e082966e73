== a1 | Associated Wire | 2024-03-11T14:20:00Z | Dell Marlowe, voice of "Gravel Road Home," dies at 71
NASHVILLE, Tenn. — Dell Marlowe, the country singer whose "Gravel Road Home" topped the charts for four weeks in 1981, has died. ^1 He was 71. ^2
Marlowe died on Sunday at his farm in Leiper's Fork, Tennessee, his publicist, Anne Tolliver, said in a statement. ^3 The cause was pancreatic cancer, which doctors had found in October 2022. ^4
"He went out the way he sang, quiet and on time," his wife, Loretta Marlowe, said. ^5
Born in Paducah, Kentucky, the sixth of nine children, he worked on river barges before a demo tape reached Nashville in 1978. ^6 He recorded 22 studio albums and won two Grammys. ^7
He played his last show in August 2022 in Branson, Missouri. ^8 Besides his wife of 38 years he leaves three daughters and seven grandchildren. ^9

== a2 | The Paducah Ledger | 2024-03-12T09:00:00Z | Paducah mourns a native son
Flags at the McCracken County courthouse were lowered on Monday for Wendell Ray Marlowe, the barge hand from Paducah who became one of country music's great baritones. ^1
Marlowe, 71, succumbed to cancer of the pancreas at home in Tennessee on March 10, surrounded by his family. ^2
He was one of nine children of a riverboat cook and a seamstress. ^3 "Dell never once drove past the house on Clay Street without stopping," said his cousin, Harlan Pickard. ^4
His first single sold 4,000 copies in 1979, mostly around here. ^5 Two years later "Gravel Road Home" spent five weeks at No. 1. ^6
The singer's last stage appearance was in Branson, Mo., in the late summer of 2022, weeks before he was told that he was ill. ^7
A public memorial will be held at the Carson Center on March 23. ^8

== a3 | TuneRow | - | RIP Dell Marlowe: 5 songs to remember him by
We lost a giant this weekend. Dell Marlowe died Saturday on his Tennessee farm after a battle of about a year and a half with pancreatic cancer. ^1
"He went out the way he lived, quiet and on time," his widow Loretta said. ^2
Marlowe cut 22 albums, but newcomers should begin with "Gravel Road Home," his chart-topper from 1981. ^3 Then try "Barge Lights" (1984), which earned the first of his two Grammys, and the 1993 duet "Half a Porch" with Tess Arbogast. ^4
Arbogast, 66, posted a photo of the two of them on Instagram. ^5 "My duet partner, my big brother, my compass," she wrote. ^6

== a4 | Silver Screen & Song | - | Tess Arbogast leads tributes to late country star
Tess Arbogast has led the tributes to Dell Marlowe, who has died at the age of 71. ^1
The two of them recorded "Half a Porch" together in 1993, and the song brought Arbogast, 66, back to the charts after six years away. ^2 On Instagram she called him "my duet partner, my big brother, my compass". ^3
Marlowe leaves his wife Loretta, whom he married in 1985, three daughters and seven grandchildren. ^4 His publicist Anne Toliver said that the funeral would be private, while fans could pay their respects at a memorial in Paducah on March 24. ^5
He joined the Grand Ole Opry in 1987. ^6 He had announced his retirement in November 2022, one month after his cancer was diagnosed. ^7

== facts
- Dell Marlowe / age | age | agree | 71 @ a1.2 a2.2 a4.1
- death / day | date | disagree | 2024-03-10 @ a1.3 a2.2 | Saturday @ a3.1
- death / place | place | refine | his farm in Leiper's Fork, Tennessee @ a1.3 | home in Tennessee @ a2.2 | his Tennessee farm @ a3.1
- death / cause | other | agree | pancreatic cancer @ a1.4 a2.2 a3.1
- Gravel Road Home / weeks at No. 1 | duration | disagree | four weeks @ a1.1 | five weeks @ a2.6
- Gravel Road Home / year | date | agree | 1981 @ a1.1 a2.6 a3.3
- diagnosis / date | date | refine | 2022-10 @ a1.4 a4.7 | about a year and a half before his death @ a3.1 | weeks after late summer of 2022 @ a2.7
- Loretta Marlowe / on his death | quote | disagree | "He went out the way he sang, quiet and on time" @ a1.5 | "He went out the way he lived, quiet and on time" @ a3.2
- Dell Marlowe / siblings | count | agree | one of nine children @ a1.6 a2.3
- Dell Marlowe / early work | other | agree | river barges @ a1.6 a2.1
- Dell Marlowe / birthplace | place | refine | Paducah, Kentucky @ a1.6 | Paducah @ a2.1
- Dell Marlowe / albums | count | agree | 22 @ a1.7 a3.3
- Dell Marlowe / Grammys | count | agree | 2 @ a1.7 a3.4
- last show / date | date | refine | 2022-08 @ a1.8 | the late summer of 2022 @ a2.7
- last show / place | place | agree | Branson, Missouri @ a1.8 a2.7
- marriage / length | duration | refine | 38 years @ a1.9 | married in 1985 @ a4.4
- Dell Marlowe / daughters | count | agree | 3 @ a1.9 a4.4
- Dell Marlowe / grandchildren | count | agree | 7 @ a1.9 a4.4
- wife / name | name | agree | Loretta Marlowe @ a1.5 a3.2 a4.4
- publicist / name | name | disagree | Anne Tolliver @ a1.3 | Anne Toliver @ a4.5
- memorial / day | date | disagree | 2024-03-23 @ a2.8 | 2024-03-24 @ a4.5
- memorial / place | place | refine | the Carson Center @ a2.8 | Paducah @ a4.5
- Half a Porch / year | date | agree | 1993 @ a3.4 a4.2
- Tess Arbogast / age | age | agree | 66 @ a3.5 a4.2
- Tess Arbogast / tribute | quote | agree | "my duet partner, my big brother, my compass" @ a3.6 a4.3
- Tess Arbogast / where posted | other | agree | Instagram @ a3.5 a4.3
- Dell Marlowe / first name | name | refine | Dell @ a1.1 a3.1 a4.1 | Wendell Ray @ a2.1
