== a1 | Third Mainland Wire | 2023-11-20T08:00:00Z | Afrobeats stars' camps clash at Headline Sounds Awards in Lagos
Supporters of the singers Zaddo and Prince Tinu came to blows in the ballroom of a Victoria Island hotel shortly after 11 p.m. on Sunday, interrupting the 14th Headline Sounds Awards for some twenty minutes. ^1
A bodyguard attached to Prince Tinu was treated for a cut to the head from a bottle. ^3 Three persons were taken in for questioning and later released, police spokesman Bala Danjuma said. ^4
Witnesses said that the trouble began when Zaddo, born Kolapo Ajibade, found members of the other party in seats reserved for his mother and aunt. ^5 Prince Tinu won Artist of the Year, his second such prize. ^6
== a2 | Gist Lagoon | 2023-11-20T13:30:00Z | Champagne, blood & agbada: the full story of the Zaddo-Tinu fight
Abeg, don't mind those who say it was about chairs. ^1 The thing started one hour into Monday morning, when Tinu, fresh from collecting the big one, leaned over and sang the "tenant" line from "Landlord" in Zaddo's face. ^2 Everybody knows who is the tenant in that song.
One second later a Moët bottle was flying and a bodyguard was bleeding on a senator's white agbada. ^3 The hall stood still for a good quarter of an hour. ^4
Remember these two shared one bed in Mushin and one label till 2020. ^5 Money has scattered everything.
== a3 | Zaddo Worldwide fan page | - | STATEMENT FROM THE BOSS (shared by management)
We got this straight from the team, so stop twisting it. "I did not touch him. ^1 I was protecting my mother's seat, and I would do it again." ^2
You heard him. The man's mother is 68 with a bad hip, and grown men were sitting on her name card. ^3 The boss has been nominated nine times and never once caused trouble.
== a4 | The Marina Business Post | 2023-11-24T06:30:00Z | Telecoms group suspends Zaddo's N250m contract
Nexacell has suspended its ambassador agreement with the singer Zaddo, valued at N250 million over two years, pending an inquiry into last weekend's disturbance at an awards ceremony. ^1
In the statement issued on his behalf on Monday, the 31-year-old said: "I only pushed him, once. ^3 I was protecting my mother's seat." ^4 On Wednesday he went further and apologised to the organisers and to the injured guard, who has received seven stitches. ^5
The organisers, for their part, have barred both performers from the next two editions. ^6 Nexacell's shares closed up 1.2 per cent.
== a5 | Brixton Pulse | - | Why Zaddo v Tinu matters
If you only know the clip, with the bottle and the screaming, you might think two brats fell out over furniture. It goes back three years, to the day when Tinu walked out of Kulture House with half of the band and left Zaddo with the debts. ^1
The price has been steep. A guard has seven stitches in his scalp. ^2 Zaddo, 31, has lost, for now at least, an endorsement worth a little over $300,000. ^3 Neither man will be seen at the Headline Sounds before 2026. ^4
And yet "Landlord" went back to number one within the week. ^5 Tinu, who left with the Artist of the Year statuette in one hand and an ice pack in the other, knows what he is doing. ^6
== a6 | Le Courrier du Golfe | - | Two Nigerian stars make up (translated from the French)
The singers Zaddo and Prince Tinu embraced in Cotonou at the wedding of a common friend, a few weeks after their brawl at a ceremony in Lagos. ^1 Zaddo had already asked for forgiveness three days after the events. ^2 "My mother told me to finish it," he said. According to guests the two then sang together, an old hymn rather than one of their hits, and refused all requests for a selfie.
== facts
- scuffle / date | date | disagree | 2023-11-19, shortly after 11 p.m. @ a1.1 | 2023-11-20, one hour into the morning @ a2.2 | last weekend @ a4.1 | conflicts: 0-1
- scuffle / cause | other | disagree | seats reserved for Zaddo's mother @ a1.5 | the "tenant" line from "Landlord", not chairs @ a2.1 a2.2 | his mother's seat @ a3.2 a3.3 | his mother's seat @ a4.4 | conflicts: 0-1 1-2 1-3
- Zaddo's statement / wording | quote | disagree | "I did not touch him. I was protecting my mother's seat, and I would do it again" @ a3.1 a3.2 | "I only pushed him, once. I was protecting my mother's seat" @ a4.3 a4.4 | conflicts: 0-1
- interruption / length | duration | refine | some twenty minutes @ a1.1 | a good quarter of an hour @ a2.4
- bodyguard / injury | other | refine | a cut to the head from a bottle @ a1.3 | bleeding @ a2.3 | seven stitches @ a4.5 | seven stitches in his scalp @ a5.2
- Artist of the Year / winner | name | agree | Prince Tinu @ a1.6 a5.6
- Zaddo / age | age | agree | 31 @ a4.3 a5.3
- end of the shared label / date | date | refine | 2020 @ a2.5 | three years ago @ a5.1
- endorsement contract / worth | money | refine | N250 million @ a4.1 | a little over $300,000 @ a5.3
- endorsement contract / status | status | agree | suspended @ a4.1 a5.3
- Zaddo's apology / date | date | refine | 2023-11-22 @ a4.5 | three days after the events @ a6.2
- ban from the awards / length | duration | refine | the next two editions @ a4.6 | not before 2026 @ a5.4
- scuffle / place | place | refine | the ballroom of a Victoria Island hotel, Lagos @ a1.1 | Lagos @ a6.1
- thrown object / kind | other | refine | a bottle @ a1.3 | a Moët bottle @ a2.3
