== a1 | Game Show Gazette | 2024-02-08T14:00:00Z | Sitcom star Lorna Pettibone wins celebrity quiz and $500,000
Lorna Pettibone, the nosy neighbor of "Maple Court," won the celebrity edition of "Last Door Left" on Wednesday's broadcast and half a million dollars for an animal shelter in Tulsa. ^1
She answered 19 questions in a row, one fewer than the show's record. ^2 The last was about the number of moons of Mars. ^3
Pettibone, 67, beat the skier Brock Ansel and the rapper Lil Verdict. ^4 The episode was taped on Nov. 14 in Atlanta and drew 5.1 million viewers. ^5
"I knew it from a cereal box," she said. ^6
"Maple Court" ran for eight seasons, from 1994 to 2002. ^7

== a2 | Couch Confidential | - | Nosy neighbor takes the jackpot
Who knew that Mrs. Dibble was a genius? ^8 Lorna Pettibone, 67, walked off with $500,000 and a fake-gold doorknob. ^1
The moons of Mars won it for her. ^2 "I knew it from a cereal box," she shrugged. ^3
Her 21 correct answers are the most that anybody has given on the show. ^4
The money is for a shelter that has taken in 340 dogs since last year's floods. ^5
She had a hip replaced a month before the taping, in October. ^6 She has a podcast now, with 80 episodes so far. ^7

== a3 | Tulsa Tribune-Star | 2024-02-09T11:00:00Z | Tulsa shelter to get quiz millions? Half of one
The Red Fork animal shelter will have a new roof, thanks to the actress Lorna Pettibone, who grew up four streets away. ^1
She gave it her winnings of $250,000 from "Last Door Left," shown on Wednesday. ^2 The shelter, flooded last May, has since housed 340 dogs. ^3
Pettibone left Tulsa for Chicago in 1979, when she was 22, and had her big break 15 years later with "Maple Court." ^4
The show was recorded before Thanksgiving, on November 17. ^5 She could tell only her husband. ^6

== a4 | Sitcom Vault | - | Catching up with Lorna Pettibone
For nine seasons she looked over the hedge as Mrs. Dibble on "Maple Court," which began in 1994. ^1 Two Emmy nominations, in 1997 and 1999, came of it. ^2
She moved to Chicago in 1979 and worked as a court stenographer for three years. ^3
Last week she won a quiz. ^4 The day after the taping she flew to Maui for her 30th anniversary with the stuntman Gil Pettibone. ^5 The hip that was replaced in September did not hurt on the plane. ^6

== facts
- win / sum | money | disagree | $500,000 @ a1.1 a2.1 | $250,000 @ a3.2
- broadcast / day | date | refine | Wednesday, 2024-02-07 @ a1.1 a3.2 | last week @ a4.4
- win / for | other | refine | animal shelter in Tulsa @ a1.1 | a shelter @ a2.5 | Red Fork animal shelter @ a3.1
- questions / right answers | count | disagree | 19 @ a1.2 | 21 @ a2.4
- questions / record | status | disagree | one fewer than the record @ a1.2 | the most ever @ a2.4
- last question / about | other | agree | moons of Mars @ a1.3 a2.2
- Lorna Pettibone / age | age | agree | 67 @ a1.4 a2.1
- taping / day | date | disagree | 2023-11-14 @ a1.5 | 2023-11-17 @ a3.5
- Lorna Pettibone / cereal box | quote | agree | "I knew it from a cereal box" @ a1.6 a2.3
- Maple Court / seasons | count | disagree | 8 @ a1.7 | 9 @ a4.1
- Maple Court / beginning | date | agree | 1994 @ a1.7 a3.4 a4.1
- shelter / dogs | count | agree | 340 @ a2.5 a3.3
- shelter / floods | date | refine | last year @ a2.5 | last May @ a3.3
- hip / operation | date | disagree | October @ a2.6 | September @ a4.6
- Chicago / year she moved | date | agree | 1979 @ a3.4 a4.3
- Mrs. Dibble / role | name | agree | Mrs. Dibble @ a2.8 a4.1
- show / name | name | agree | Last Door Left @ a1.1 a3.2
