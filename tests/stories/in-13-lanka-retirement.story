== a1 | Island Cricket Post | 2023-08-21T07:30:00Z | Lasantha Ekanayake quits Test cricket
Former captain Lasantha Ekanayake has announced his retirement from Test cricket after 94 matches. ^1 ^2
The 36-year-old off-spinner told his team-mates in the dressing room in Colombo on Sunday evening. ^3 ^4
“My fingers wanted one more year and my children wanted a father,” he said at a press conference. ^5
Ekanayake took 371 wickets, with a best of eight for 62 against New Zealand in 2014. ^6 ^7
He led Sri Lanka in 18 Tests, of which seven were won. ^8 ^9
He will remain available for Twenty20 cricket until next year's World Cup. ^10 The next Tests, two matches against Bangladesh, are due in March.

== a2 | Colombo Chat | - | Lasantha: “I will learn to make hoppers”
Cricket's gentle giant is hanging up his whites, and his wife, the news presenter Ruwani, could not be happier. ^1
Lasantha Ekanayake made the announcement on August 20, the eve of their 10th wedding anniversary. ^2 ^3
“My fingers wanted one more year and my children wanted a father,” the spinner, 36, explained. ^4 ^5
The couple have a son, Kavin, eight, and a daughter, Amaya, five. ^6
He intends to open a small restaurant in Negombo with his brother. ^7 “I will learn to make hoppers,” he promised. ^8
Their house in Nugegoda was flooded in 2016, and the family lived in a hotel for three months. ^9

== a3 | Kent Cricket Review | - | Former overseas player bows out
Lasantha Ekanayake, who took 52 wickets for the county in the summer of 2017, has retired from Tests. ^1
He finishes with 371 wickets at an average of 28.4, and more than 90 caps. ^2 ^3
His eight for 62 against New Zealand nine years ago remains the best by a Sri Lankan off-spinner on that ground. ^4 ^5
“My fingers wanted one more year,” he said in Colombo. ^6 ^7
Members will recall that he cooked for the whole staff on his last day, a prawn curry that is still spoken of. ^8 He was the third Sri Lankan to play here, after two seamers in 1988 and 2005.

== a4 | Tamil Sports Lanka (translation) | 2023-08-25T04:00:00Z | The spinner says farewell
Lasantha Ekanayake played his first Test match in 2009 in Galle and his last this July in the same stadium. ^1 ^2
With 371 wickets to his name he leaves the long form of the game, but the short form he will continue until the World Cup of 2024. ^3 ^4
Under his captaincy there were 18 Tests, seven of them victories. ^5 ^6
The restaurant which he wishes to begin with his brother will open at Negombo in December. ^7 ^8
“I will learn to prepare hoppers,” he said with a smile. ^9 Two other players of the team, both aged 34, have said that they will go on for the present.
== facts
- Ekanayake / Tests | count | refine | 94 @ a1.2 | more than 90 @ a3.3
- Ekanayake / announced | date | agree | 2023-08-20 @ a1.4 a2.2
- Ekanayake / age | age | agree | 36 @ a1.3 a2.5
- Ekanayake / fingers and children | quote | refine | My fingers wanted one more year and my children wanted a father @ a1.5 a2.4 | My fingers wanted one more year @ a3.6
- Ekanayake / wickets | count | agree | 371 @ a1.6 a3.2 a4.3
- Ekanayake / best bowling | other | agree | eight for 62 against New Zealand @ a1.7 a3.4
- Ekanayake / best bowling, year | date | refine | 2014 @ a1.7 | nine years ago @ a3.4
- Ekanayake / Tests as captain | count | agree | 18 @ a1.8 a4.5
- Ekanayake / wins as captain | count | agree | 7 @ a1.9 a4.6
- Ekanayake / short form until | date | refine | next year's World Cup @ a1.10 | World Cup of 2024 @ a4.4
- restaurant / place | place | agree | Negombo @ a2.7 a4.8
- restaurant / with whom | other | agree | his brother @ a2.7 a4.7
- Ekanayake / hoppers | quote | refine | I will learn to make hoppers @ a2.8 | I will learn to prepare hoppers @ a4.9
- announcement / city | place | agree | Colombo @ a1.4 a3.7
- Ekanayake / type of bowler | other | refine | off-spinner @ a1.3 a3.5 | spinner @ a2.5
