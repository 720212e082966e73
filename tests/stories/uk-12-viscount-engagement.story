== a1 | Court & County | 2025-02-17T10:00:00Z | Viscount Eskdale to marry
The engagement is announced between Viscount Eskdale, elder son of the Earl and Countess of Langholm, and Miss Saoirse Mulhearn, daughter of Mr and Mrs Brendan Mulhearn, of Kilkenny. ^7
Lord Eskdale, 33, proposed on Hogmanay at the family's shooting lodge in Glen Affric. ^1 Miss Mulhearn, 30, is a veterinary surgeon with a practice in Hawick. ^2
The wedding will take place in September at St Canice's Cathedral, Kilkenny. ^3 “Ned asked me in a hailstorm with a ferret in his pocket, so I knew it was serious,” the bride-to-be said. ^4
The ring, a sapphire with two diamonds, belonged to the groom's great-grandmother, who wore it at the coronation of 1937. ^5
His younger brother, the Hon Fergus Kerr-Dunbar, married the actress Tess Holloway in 2022. ^6

== a2 | The Border Bugle | - | Hawick vet to be a countess
A vet who spent Sunday night in a byre at Denholm with a breech calf will one day be Countess of Langholm. ^1
Saoirse Mulhearn, 30, came to the Borders five years ago. ^2 She met Edward Kerr-Dunbar, Viscount Eskdale, in 2022, when she treated his labrador for a swallowed golf ball. ^3
The pair became engaged at New Year. ^4 “She has her arm up a cow most mornings, so the tiara will be a change,” said her boss, Sandy Telfer.
The heir to 22,000 acres now runs the estate's sawmill, which has 19 workers. ^5 They will live in a farmhouse near Newcastleton. ^6

== a3 | Hiya! | 2025-02-18T08:00:00Z | A ring, a ferret and a very happy Viscount
Love is in the Highland air! Britain’s most eligible Viscount, Ned Eskdale, 34, is off the market. ^1
The old Harrovian got down on one knee during a walk on New Year's Day, friends reveal. ^2 He had hidden the emerald ring, an heirloom, in a game bag. ^3
“Ned asked me in a hailstorm with a ferret in his pocket, so I knew that it was serious,” laughs Saoirse. ^4
The two met on a blind date that Tess Holloway, his sister-in-law, had set up three years ago. ^5 Five hundred guests are expected at the September nuptials. ^6 The last wedding in the family, Fergus's, had 180 and a llama.

== a4 | Kilkenny Leader | 2025-02-19T12:00:00Z | Freshford family delighted at Saoirse's news
There was dancing in Mulhearn's hardware shop in Freshford when word came that Saoirse is to marry a Scottish lord. ^1
Her father, Brendan, 64, said that the couple had rung on January 1, the morning after the proposal. ^2 “I thought someone had died, at that hour,” he said.
Saoirse, the third of five sisters, studied in Dublin and then in Edinburgh. She has been in Hawick since 2020. ^3 St Canice's has been booked for Saturday, September 13. ^4
She hurled for the county as a minor and won two medals.

== a5 | Peerage Patter | - | Eskdale engaged
So Viscount Eskdale has found his Viscountess. He and Seersha Mulhearn, the Irish vet, will wed at St Canice's in October. ^1
He was formerly engaged to the jeweller Allegra Finch, for seven months in 2019. Of his proposal Miss Mulhearn says: “Ned asked me in a snowstorm with a ferret in his pocket.” ^2
The stone is a sapphire, flanked by diamonds. ^3 The Langholms have not had an Irish bride since 1788, when the third Earl ran off with an actress of 19 from Cork, and the last big wedding at the castle, in 1961, ended with a fire in the stables and a lost trombonist.
== facts
- proposal / day | date | disagree | 2024-12-31 @ a1.1 a4.2 | 2025-01-01 @ a3.2 | New Year @ a2.4 | conflicts: 0-1
- Viscount Eskdale / age | age | disagree | 33 @ a1.1 | 34 @ a3.1
- Saoirse Mulhearn / age | age | agree | 30 @ a1.2 a2.2
- Saoirse Mulhearn / work | other | agree | vet @ a1.2 a2.1 a5.1
- wedding / date | date | disagree | 2025-09 @ a1.3 a3.6 | 2025-09-13 @ a4.4 | October @ a5.1 | conflicts: 0-2 1-2
- wedding / place | place | agree | St Canice's Cathedral, Kilkenny @ a1.3 a4.4 a5.1
- Saoirse Mulhearn / ferret quotation | quote | disagree | Ned asked me in a hailstorm with a ferret in his pocket, so I knew it was serious @ a1.4 a3.4 | Ned asked me in a snowstorm with a ferret in his pocket @ a5.2
- ring / stone | other | disagree | sapphire with two diamonds @ a1.5 a5.3 | emerald @ a3.3
- couple / how they met | other | disagree | she treated his labrador @ a2.3 | a blind date @ a3.5
- couple / when they met | date | agree | 2022 @ a2.3 a3.5
- Saoirse Mulhearn / came to Hawick | date | agree | 2020 @ a2.2 a4.3
- Saoirse Mulhearn / first name | name | disagree | Saoirse @ a1.7 a2.2 a3.4 a4.1 | Seersha @ a5.1
- Tess Holloway / married to the brother | other | agree | sister-in-law @ a1.6 a3.5
- ring / heirloom | other | refine | great-grandmother's @ a1.5 | an heirloom @ a3.3
- Viscount Eskdale / first name | name | refine | Edward @ a2.3 | Ned @ a1.4 a3.1 a5.2
