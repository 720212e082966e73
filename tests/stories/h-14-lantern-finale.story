== a1 | Screen Ledger | 2023-02-08T17:30:00Z | 'Lantern Falls' to end with season seven
The network Continental has decided that the seventh season of the hospital drama "Lantern Falls" will be the last. ^1
The final twelve episodes start on March 19 and will lead to a 90-minute finale on June 11. ^2 ^3 ^4
"We always knew the last line, and now we get to say it," the creator, Tamsin Blackadder, said in a statement on Tuesday. ^5 ^6
The series began in 2016 with 9.8 million viewers; the sixth season averaged 4.1 million. ^7 ^8
Lead actress Juno Hartigan-Moss is in talks about a spinoff. ^9
Continental has also cancelled two comedies and renewed four dramas.

== a2 | Couch Report | - | Sob! Lantern Falls is checking out
Get the tissues. After seven seasons and 118 episodes, "Lantern Falls" is being pulled off life support. ^1 ^2
Creator Tamsin Blackadder announced it on Wednesday and consoled the cast with pizza. ^3
Ten more hours are left, kicking off March 19. ^4
Juno Hartigan-Moss, who plays Dr. Vale, cried "like a garden hose", says co-star Terrence Obafemi. ^5
She'll be back, though: the spinoff "Vale" has been ordered. ^6
Season one had 22 episodes, season two 20; after that the orders shrank. The show picked up nine Silver Mask awards, three of them for Obafemi, who joined in 2018 and has just turned 40.

== a3 | Prairie Gazette | 2023-06-12T13:00:00Z | 6.3 million bid farewell to 'Lantern Falls'
The doors of the fictional hospital closed on Sunday night before 6.3 million viewers, the most in five years. ^1 ^2 ^3
In a finale of two hours Dr. Vale turned off the light in the lobby and said: "Somebody's always awake." ^4 ^5
The show, filmed in Moose Jaw since 2017, brought the region some $40 million. ^6
The set will be turned into a museum next spring. ^7
All told there have been 118 episodes. ^8
Only the pilot, watched by 9.8 million in September 2016, and an episode of January 2018 did better. ^9 Sixty of the crew of 210 have found work on a western that starts shooting on July 10.

== a4 | The Critic's Couch | - | The last line of "Lantern Falls"
Blackadder once wrote: "We always knew the last line, and now we get to say it." ^1
The line is "Somebody is always awake," and it is Obafemi's nurse, not Vale, who says it. ^2
It ended, after seven years, as modestly as it had begun in 2016. ^3
Some 5.6 million people saw the final hour and a half. ^4 ^5
As for a spinoff, Continental has passed on it. ^6
There were weak years: the third, with the plane crash, and the fifth, with the twin. The fourth, of 14 episodes, is the one that will be seen again. Two of the directors were under 30.

== facts
- series / last season | count | agree | seventh @ a1.1 a2.1
- final season / episodes | count | disagree | 12 @ a1.2 | 10 @ a2.4
- series / first viewers | count | agree | 9.8 million @ a1.7 a3.9
- final season / start | date | agree | 2023-03-19 @ a1.3 a2.4
- finale / day | date | agree | 2023-06-11 @ a1.4 a3.1
- finale / length | duration | disagree | 90 minutes @ a1.4 a4.4 | two hours @ a3.4
- Blackadder / on the last line | quote | agree | We always knew the last line, and now we get to say it @ a1.5 a4.1
- announcement / day | date | disagree | Tuesday 2023-02-07 @ a1.6 | Wednesday @ a2.3
- series / began | date | agree | 2016 @ a1.7 a3.9 a4.3
- series / episodes in all | count | agree | 118 @ a2.2 a3.8
- finale / viewers | count | disagree | 6.3 million @ a3.2 | 5.6 million @ a4.4
- finale / who says the last line | other | disagree | Dr. Vale @ a3.4 | Obafemi's nurse @ a4.2
- finale / last line | quote | refine | Somebody's always awake @ a3.4 | Somebody is always awake @ a4.2
- spinoff / state | status | disagree | in talks @ a1.9 | ordered @ a2.6 | passed on @ a4.6 | conflicts: 1-2
- lead actress / name | name | agree | Juno Hartigan-Moss @ a1.9 a2.5
- lead actress / role | other | agree | Dr. Vale @ a2.5 a3.4
- creator / name | name | agree | Tamsin Blackadder @ a1.5 a2.3
