== a1 | The Daily Clarion | 2021-09-02T21:00:00Z | Exclusive: Gethin's secret wedding on a fishing quay
Comedian Gethin Pryce-Moll has secretly married the Norwegian influencer Sunniva Aasheim, the Clarion can reveal. ^1
The Swansea-born stand-up, 34, wed his girlfriend of four years last Saturday on the quay at Henningsvær in Lofoten before just 14 guests. ^2 The bride, 29, wore a second-hand knitted dress. ^3 A sheep farmer who is a family friend conducted the ceremony. ^4
"We wanted no fuss and we got herring," Gethin told pals. ^5 His sitcom Mind the Sheep drew 5.2 million viewers at its peak in 2019. He split from actress Carys Dole in 2016 after six years.
== a2 | Nordlysposten (translated) | 2021-08-31T06:00:00Z | British TV comic married in Henningsvær
There was a little more life than usual on the quay in Henningsvær on Saturday, when Sunniva Aasheim of Svolvær married Gethin Pryce Moll, who is said to be well known on British television. ^1
Marriage officer Berit Hanssen of the municipality led the ceremony, the fourteenth she has held outdoors this summer. ^2 The groom's parents could not travel because of quarantine rules. ^3 Twenty-two guests stood on the planks and afterwards sat down to stockfish in the old cod-liver-oil works, the landlord says. ^4 The bride, who has 800,000 followers, wore her grandmother's bunad from 1951. ^5
== a3 | Hello Nordic | 2021-09-06T10:00:00Z | Sunniva: "He cried before I did"
Sunniva Aasheim, 29, confirms to Hello Nordic what a local newspaper was the first to tell: she is a married woman. ^1 "It was legally done at the town hall in Svolvær on the Friday; Saturday on the quay was for love," she says. ^2
They met at a festival in Bergen in June 2018. ^3 He proposed on New Year's Eve, in a car wash. ^4 Not even his mother and father were there, stopped by the entry rules; they watched by video from Swansea. ^5
"We wanted no fuss, and we got herring and rain," the groom sums up. ^6 A larger party in Wales will follow next summer. ^7
== a4 | Chuckle Hut blog | - | Gethin gets hitched
So Geth is off the market. He made it official on Instagram with a photo of two rubber boots and the date 28.8.21. ^1 Fewer than twenty people were in on it, apparently, none of them from our circuit. ^2 He'd popped the question on Christmas Day, he told the Frog & Bucket crowd in May. ^3
For the record, Geth is 34, he has done nine Fringes, and he still owes me forty quid. ^4
== a5 | Cambrian Evening Mail | 2021-09-04T09:00:00Z | Swansea parents missed comic son's big day
The parents of the comedian Gethin Pryce-Moll watched their son marry on a laptop in their Mumbles kitchen, his father Alun said yesterday. ^1 Travel rules had kept them at home. ^2 "Fourteen people on a jetty, and the dog," he said. ^3
There will be a proper do on the Gower in July. ^4 Mr Pryce-Moll senior, 66, said the pair had been a couple since the summer of 2018. ^5 The wedding came to light in the Clarion on Thursday. ^6
== facts
- wedding / date | date | refine | 2021-08-28 @ a1.2 a2.1 a4.1 | legally on 2021-08-27, celebrated on 2021-08-28 @ a3.2
- wedding / place | place | refine | the quay at Henningsvær @ a1.2 a2.1 | town hall in Svolvær, then the quay @ a3.2 | a jetty @ a5.3
- guests / number | count | disagree | 14 @ a1.2 a5.3 | twenty-two @ a2.4 | fewer than twenty @ a4.2 | conflicts: 0-1 1-2
- couple / length of relationship | duration | disagree | four years @ a1.2 | since June 2018 @ a3.3 | since the summer of 2018 @ a5.5 | conflicts: 0-1 0-2
- Gethin Pryce-Moll / age | age | agree | 34 @ a1.2 a4.4
- Sunniva Aasheim / age | age | agree | 29 @ a1.3 a3.1
- bride / dress | other | disagree | second-hand knitted dress @ a1.3 | her grandmother's bunad @ a2.5 | conflicts: 0-1
- ceremony / who conducted it | other | disagree | a sheep farmer, family friend @ a1.4 | marriage officer Berit Hanssen @ a2.2 | conflicts: 0-1
- groom / words on the wedding | quote | refine | "We wanted no fuss and we got herring" @ a1.5 | "We wanted no fuss, and we got herring and rain" @ a3.6
- groom / surname | name | refine | Pryce-Moll @ a1.1 a5.1 | Pryce Moll @ a2.1
- groom's parents / absent | status | refine | could not travel @ a2.3 a5.2 | absent, watched by video @ a3.5 | watched on a laptop @ a5.1
- proposal / date | date | disagree | New Year's Eve @ a3.4 | Christmas Day @ a4.3 | conflicts: 0-1
- groom's parents / where they watched | place | refine | Swansea @ a3.5 | their kitchen in Mumbles @ a5.1
- news of the wedding / who broke it | other | disagree | the Clarion @ a1.1 a5.6 | a local newspaper @ a3.1 | conflicts: 0-1
- party in Wales / date | date | refine | summer 2022 @ a3.7 | July 2022 @ a5.4
