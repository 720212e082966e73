== a1 | Pacific Sports Wire | 2022-10-25T22:00:00Z | Rugby great Tagaloa to retire after 94 Tests
Wing Sione Tagaloa, who scored 51 tries in 94 Tests for the Silver Herons, will end his career after the match against Wales on November 19. ^1 ^2 ^3
The 36-year-old told his team-mates on Monday at a training camp in Queenstown. ^4 ^5
"My knees have written me a letter and I've answered it," he said. ^6
Tagaloa made his debut in 2008 and won the World Trophy in 2011 and 2015. ^7 ^8
Since August he has had two operations on the left knee. ^9
Only Henare Pōtiki, with 58, and Luke Strahan, with 55, have scored more for the country. ^10 Pōtiki retired in 2006 after 79 Tests.

== a2 | Auckland Daily | 2022-10-26T05:00:00Z | 'No more ice baths': Tagaloa calls time
His wife knew in July, his mother on Sunday, the rest of the country yesterday. ^1
Sione Tagaloa is giving up rugby, and he did so with a letter. "My knees have written to me and I have answered," he read to the squad. ^2
Three times surgeons have worked on his left knee since winter. ^3
The father of five, 36, will open a bakery in Māngere with his brother-in-law. ^4 ^5
His 52 tries for his country are beaten by only two men. ^6
In 2018 a broken jaw kept him out for 14 weeks. He has played 121 games for his province, where a statue is planned for 2024.

== a3 | Try Line Podcast Notes | - | Episode 211: The last of the giants
We were on the team bus in Wanaka when the word went round. ^1
Sione told the boys on Monday, standing on a cooler box. ^2
Fourteen years, two World Trophies, two broken jaws, one yellow card. ^3 ^4
He says November 26 in Cardiff is the end and nobody will talk him out of it. ^5
After that it's bread: the shop is to open at Easter. ^6
After 40 minutes: our guest, the physio who has taped 611 ankles. She tells us about the night in Nantes in 2015 and about the 16 eggs. Then your letters, three of which rhyme. Next week, on November 3, we talk to the referees.

== a4 | Cardiff Echo & Post | 2022-11-20T19:00:00Z | Giant says farewell with a try
It could not have been written better. In the 71st minute of his last match, Sione Tagaloa crossed the line in the corner for his 52nd and final Test try. ^1
The crowd of 73,000 stood for three minutes on Saturday, and Wales, beaten by 31 to 19, made a tunnel for him. ^2 ^3 ^4
Tagaloa, twice a world champion, kissed his boots and gave them to a ball boy from Splott. ^5
It was his 95th match in the silver jersey. ^6
He had come on after half-time for Jonah Wirihana, 22, who takes over the number 11. Wales had won the two last meetings, in 2018 and 2021, the latter by a single point.

== facts
- Sione Tagaloa / tries before the farewell | count | disagree | 51 @ a1.1 | 52 @ a2.6 | the 52nd in the last match @ a4.1 | conflicts: 0-1 1-2
- Sione Tagaloa / total of Tests | count | refine | 94 before the last @ a1.2 | 95 with the last @ a4.6
- last match / day | date | disagree | 2022-11-19 @ a1.3 | 2022-11-26 @ a3.5 | Saturday 2022-11-19 @ a4.2 | conflicts: 0-1 1-2
- last match / opponent | other | agree | Wales @ a1.3 a4.4
- Sione Tagaloa / age | age | agree | 36 @ a1.4 a2.4
- announcement / day | date | disagree | Monday 2022-10-24 @ a1.5 a3.2 | yesterday 2022-10-25 @ a2.1 | conflicts: 0-1
- announcement / place | place | disagree | Queenstown @ a1.5 | Wanaka @ a3.1
- Sione Tagaloa / on his knees | quote | disagree | My knees have written me a letter and I've answered it @ a1.6 | My knees have written to me and I have answered @ a2.2
- career / length | duration | refine | since 2008 @ a1.7 | fourteen years @ a3.3
- World Trophy / titles | count | refine | 2011 and 2015 @ a1.8 | two @ a3.4 | twice @ a4.5
- left knee / operations | count | disagree | two @ a1.9 | three @ a2.3
- left knee / since when | date | refine | August @ a1.9 | winter @ a2.3
- scorers / ahead of him | count | agree | 2 @ a1.10 a2.6
- Sione Tagaloa / next work | other | refine | a bakery @ a2.5 | bread shop @ a3.6
