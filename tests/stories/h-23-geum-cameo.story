== a1 | Reel Asia | 2025-03-11T09:00:00Z | Striker Geum Do-hyun to appear in 'Iron Tide 3'
Football star Geum Do-hyun will have a cameo in the superhero film "Iron Tide 3", which opens worldwide on July 25. ^1 ^2
The 28-year-old forward of the English club Wexborough plays a fishmonger who throws a tuna at the villain, the director, Marguerite Oyibo, revealed on Sunday at a convention in Anaheim. ^3 ^4 ^5 ^6
His scene of 40 seconds was shot last June in Busan, in one night, with nine takes. ^7 ^8 ^9 ^10
"He headed the tuna, which was not in the script," Oyibo said. ^11
Geum, who has scored 17 goals this season, waived his fee. ^12 ^13

== a2 | Kick Daily | - | Goals, goals, tuna: Geum goes Hollywood
Blink and you'll miss him: the Wexborough hitman gets 90 seconds of screen time in the superhero sequel due out on July 18. ^1 ^2
He plays a taxi driver, we can exclusively reveal, and knocks out the baddie with a frozen fish. ^3
Geum, 28, pocketed £50,000 for two nights' work at Busan's fish market, and gave it to his old school. ^4 ^5 ^6
The South Korean joined the club for £22m in 2021 and is tied to it until 2027. ^7 ^8
Team-mates have called him "Tuna" ever since.
Last season he hit the net 21 times.

== a3 | Wexborough Chronicle | 2025-03-13T07:00:00Z | Geum: I was more nervous than at a penalty
Geum Do-hyun was told four times to fall less elegantly when he acted before a camera for the first time, during last summer's holiday. ^1 ^2
"I was more nervous than at any penalty," said Wexborough's number seven, who has 17 league goals to his name. ^3 ^4
He did it for nothing, as a favour to Oyibo, who comes to many home games. ^5
In 2022 he turned down a part in a television drama.
The club has reserved the Regent cinema for July 25, the day the film starts. ^6

== a4 | Frame & Popcorn | - | Who is the fishmonger in 'Iron Tide 3'?
He appears after 71 minutes, swings a tuna, and is gone in 40 seconds, and in Seoul people stand up and clap. ^1
The man in the rubber apron is Geum Do-hyun, striker of Wexborough and of the national team. ^2 ^3
It took fourteen attempts, the director says, until the fish flew straight. ^4
"He headed the tuna, which wasn't in the script." ^5
A longer version is on the disc that comes out in November.
In the first part, of 2019, a tennis player was seen for 12 seconds, and in the second, of 2022, two rappers for nearly a minute. The film lasts 138 minutes, cost $190 million and earned 61 million in its first three days.

== facts
- film / opening | date | disagree | 2025-07-25 @ a1.2 a3.6 | 2025-07-18 @ a2.2
- Geum Do-hyun / age | age | agree | 28 @ a1.3 a2.4
- Geum / role | other | disagree | fishmonger @ a1.4 a4.3 | taxi driver @ a2.3
- Geum / club | other | agree | Wexborough @ a1.3 a2.1 a3.4 a4.2
- scene / length | duration | disagree | 40 seconds @ a1.7 a4.1 | 90 seconds @ a2.1
- scene / when shot | date | refine | 2024-06 @ a1.8 | last summer's holiday @ a3.2
- scene / nights | count | disagree | one @ a1.9 | two @ a2.5
- scene / takes | count | disagree | 9 @ a1.10 | 14 @ a4.4
- scene / where shot | place | refine | Busan @ a1.8 | Busan's fish market @ a2.5
- director / on the tuna | quote | refine | He headed the tuna, which was not in the script @ a1.11 | He headed the tuna, which wasn't in the script @ a4.5
- Geum / goals this season | count | refine | 17 @ a1.12 | 17 league goals @ a3.4
- Geum / fee | status | disagree | none @ a1.13 a3.5 | £50,000 @ a2.4
- villain / hit with | other | refine | a tuna @ a1.5 a4.1 | a frozen fish @ a2.3
- director / name | name | refine | Marguerite Oyibo @ a1.4 | Oyibo @ a3.5
