== a1 | Manila Morning Star | 2023-05-09T00:30:00Z | Bettina Larrazabal, Rico Valderrama confirm separation
Actress Bettina Larrazabal and basketball star Rico Valderrama have parted ways after eight years of marriage, the couple said on Monday night in identical posts on Instagram. ^1
"We have been living apart since January, and we remain a family," the statement read. ^2 The two asked for privacy for their daughter Amihan, 7, and son Lucas, 4. ^3
Larrazabal, 36, wed the guard of the Batangas Anchors in Tagaytay in December 2014. ^4 Talk of a rift had been going around since she celebrated Easter in Siargao without him.
Her lawyer, Atty Corazon Mabini, said no petition for annulment had been filed. ^5
== a2 | Tsismis Central | - | IT'S OVER! And it's been over since LAST YEAR
Mga marites, sit down. Beng and Rico have been in separate houses since October, and a neighbour in their village in Alabang watched the drum set go out the gate. ^1 January my foot.
And our mole in the Quezon City court says the annulment papers are already in, stamped and all. ^2
Third party? When we asked Rico at a Pasig sports bar he growled, "I won't talk about any third party." ^3 That is not a no, besties. The courtside reporter everyone is tagging has set her account to private.
Pray for little Amihan and Lucas. ^4
== a3 | Courtside PH | 2023-05-10T14:00:00Z | Valderrama starts for Anchors two days after split announcement
Rico Valderrama had 19 points and seven assists in the Anchors' 98-91 win over Cebu on Wednesday and did not stay for questions. ^1
The 39-year-old guard and actress Bettina Larrazabal announced on Monday that they had separated. ^2 Coach Butch Iñigo said he had offered his captain the night off. "He said there was no third party and no drama, and that he wanted the ball," Iñigo said. ^3
It was Valderrama's 612th game in the league, third on the all-time list. His contract runs until the end of next season.
== a4 | Pinay Abroad Magazine | 2023-06-01T00:00:00Z | Bettina, on her own two feet
She has cut her hair and learned to drive in Manila traffic, and does not know which was harder. It is three weeks since Bettina Larrazabal, 36, told the country in 54 words that her nine-year marriage to Rico Valderrama was at an end. ^1
"There was no third party, not on his side and not on mine," she says before I have asked. ^2 "We've been living apart since January, and we are still a family, that is the truth of it." ^3
They met at a shampoo commercial in 2011. ^4 Two children came: Amaya, who is seven and wants to be a goalkeeper, and Lucas, four. ^5 He has them from Thursday to Sunday.
The petition, she says, is with her lawyer and not with any court; she is in no hurry. ^6 In July she starts on a remake of "Ang Huling Parola".
== a5 | Gulf Kabayan News | - | Fans in Dubai heartbroken over Bettina-Rico break-up
Filipinos in the Emirates reacted with sadness to the break-up of actress Bettina Larrazabal and cager Rico Valderrama, who were to host a charity show together in Dubai in November.
The pair, whose church wedding in Tagaytay in 2014 was watched by millions on television, announced it on Sunday. ^1 They have two children, aged seven and four. ^2
In the post they wrote that they "remain a family". ^3 Valderrama, 39, earlier denied rumours linking him to a sports reporter. ^4 The promoter said tickets, from 150 dirhams, could be refunded.
== a6 | Showbiz Ledger | 2023-05-15T03:00:00Z | Larrazabal camp: No annulment case, and no truth to "third party" line
The camp of Bettina Larrazabal has denied a blog's claim that an annulment petition was lodged in Quezon City. ^1 "There is none, here or anywhere," lawyer Corazon Mabini told the Ledger. ^2
She also asked media to stop quoting the actress's estranged husband as refusing to discuss a third party. What he said, according to Mabini, who spoke to him, was "There is no third party." ^3
The former couple, who first worked together on a shampoo advert twelve years ago, have two homes in Muntinlupa and a beach lot in Zambales to divide. ^4 Valderrama moved out in October, the lawyer said, "for training camp, and came home; the separation was in January." ^5
== facts
- couple / separated since | date | disagree | 2023-01 @ a1.2 a4.3 a6.5 | 2022-10 @ a2.1 | conflicts: 0-1
- annulment / petition | status | disagree | not filed @ a1.5 a4.6 a6.1 a6.2 | filed in the Quezon City court @ a2.2 | conflicts: 0-1
- Valderrama / on a third party | quote | disagree | I won't talk about any third party @ a2.3 | there was no third party and no drama @ a3.3 | There is no third party @ a6.3 | conflicts: 0-1, 0-2
- daughter / name | name | disagree | Amihan @ a1.3 a2.4 | Amaya @ a4.5 | conflicts: 0-1
- couple / length of marriage | duration | disagree | eight years @ a1.1 | nine years @ a4.1 | conflicts: 0-1
- Valderrama / age | age | agree | 39 @ a3.2 a5.4
- announcement / date | date | disagree | 2023-05-08 @ a1.1 a3.2 | Sunday @ a5.1 | three weeks before 1 June 2023 @ a4.1 | conflicts: 0-1
- statement / wording | quote | refine | We have been living apart since January, and we remain a family @ a1.2 | We've been living apart since January, and we are still a family @ a4.3 | remain a family @ a5.3
- daughter / age | age | agree | seven @ a1.3 a4.5 a5.2
- son / name | name | agree | Lucas @ a1.3 a2.4 a4.5
- son / age | age | agree | four @ a1.3 a4.5 a5.2
- Larrazabal / age | age | agree | 36 @ a1.4 a4.1
- wedding / date | date | refine | 2014-12 @ a1.4 | 2014 @ a5.1
- Valderrama / team | name | refine | Batangas Anchors @ a1.4 | Anchors @ a3.1
- wedding / place | place | agree | Tagaytay @ a1.4 a5.1
- Larrazabal's lawyer / name | name | refine | Atty Corazon Mabini @ a1.5 | Corazon Mabini @ a6.2
- couple / how they met | other | refine | at a shampoo commercial in 2011 @ a4.4 | worked together on a shampoo advert twelve years ago @ a6.4
