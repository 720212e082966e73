== a1 | Kanto Newswire | 2020-10-12T03:20:00Z | Actor Shun Torigoe questioned after Shibuya cycle accident
The actor Shun Torigoe was questioned by police after his car struck a cyclist in Tokyo's Shibuya ward on Saturday morning, his agency said on Sunday. ^1

The cyclist, a woman of 26, suffered a broken arm. ^2 Torigoe, 33, had looked down at his navigation system, according to investigators. ^3

He was not arrested. ^4 The beverage maker Asahina said that it was suspending its television commercials with the actor; he appears in those of seven companies. ^5

The agency, Blue Lantern, said that the historical drama "Kaze no Fumi" would be broadcast as planned from 6 January. ^6

"I will face the injured person with all sincerity," Torigoe wrote by hand in a note that was faxed to the press. ^7

== a2 | J-Star Wave | - | Torigoe case: what we know
The arrest of Shun Torigoe, who drove into a bike at a Shibuya crossing on the evening of October 9, has shocked fans. ^1

The victim, 26, works at a flower shop and has a fractured arm. ^2 A taxi driver behind the actor rang 119. ^3

In the passenger seat of the silver Lexus sat the model Rina Kasuya, 24, who is said to be his girlfriend. ^4 They had come from a barbecue in Yokohama.

Five advertisers have pulled their spots. ^5 His film "Tide Table" opened on September 25 at number three. ^6

== a3 | Tokyo Showbiz in English | 2020-10-14T09:00:00Z | NHK replaces Torigoe in period drama
The broadcaster said on Tuesday that Shun Torigoe's part in "Kaze no Fumi" will be filmed again with Yuto Miyagaki. ^1

The start of the series, planned for January 6, moves to February 3. ^2 Of 44 episodes eleven were finished. ^3

Torigoe apologised on Twitter for the collision on Saturday. ^4 His mother was with him in the car, a Lexus, on the way to a morning at the shrine, the agency said. ^5 It was he who called the ambulance. ^6

He will rest from all activities for the time being. ^7

== a4 | Cinema Yokocho | - | Tide Table continues its run
Kiyoshi Uenoyama's "Tide Table", with Shun Torigoe, 33, stays in cinemas. ^1 "A film is made by two hundred people," the distributor says. ^2

The picture, which came out in mid-September, has made 1.1 billion yen. ^3

Uenoyama, whose debut won a prize in Busan in 2011, shot it in 28 days on an island with 90 inhabitants. It goes to a festival in Nantes in November.

== a5 | Kanto Newswire | 2020-12-21T05:00:00Z | Torigoe fined 500,000 yen
A summary court in Tokyo fined the actor Shun Torigoe 500,000 yen on Friday for negligent driving causing injury. ^1

The accident took place on 10 October. ^2 The woman, whose arm was fractured, has reached a settlement with him. ^3

Torigoe, who turned 34 this month, returns to the stage in Osaka in April. ^4 Of the seven firms that he advertised for, two have kept him. ^5

The play in Osaka is a comedy about a lighthouse, with five actors. Tickets go on sale in February; a first run in Nagoya was sold out in 2018.

== facts
- accident / day | date | disagree | 2020-10-10 @ a1.1 a3.4 a5.2 | October 9 @ a2.1
- accident / time of day | other | disagree | morning @ a1.1 a3.5 | evening @ a2.1
- accident / place | place | agree | Shibuya @ a1.1 a2.1
- cyclist / age | age | agree | 26 @ a1.2 a2.2
- cyclist / injury | other | agree | arm @ a1.2 a2.2 a5.3
- Torigoe / age | age | refine | 33 @ a1.3 a4.1 | 34 in December @ a5.4
- Torigoe / arrested | status | disagree | questioned, not arrested @ a1.1 a1.4 | arrested @ a2.1
- Torigoe / advertisers | count | agree | 7 @ a1.5 a5.5
- advertisers / withdrew by October | count | refine | one named @ a1.5 | 5 @ a2.5 | all but two by December @ a5.5
- Kaze no Fumi / start | date | refine | planned for 2021-01-06 @ a1.6 a3.2 | moved to 2021-02-03 @ a3.2
- Torigoe / how he apologised | other | disagree | note faxed to the press @ a1.7 | on Twitter @ a3.4
- accident / who called the ambulance | other | disagree | a taxi driver @ a2.3 | Torigoe @ a3.6
- car / make | other | agree | Lexus @ a2.4 a3.5
- car / who was with him | other | disagree | Rina Kasuya @ a2.4 | his mother @ a3.5
- Tide Table / opening | date | disagree | September 25 @ a2.6 | mid-September @ a4.3
