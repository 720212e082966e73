== a1 | Mersey Echo Online | 2021-10-04T11:00:00Z | Striker and wife welcome baby girl
The Merseyside striker Lewis Kinsella and his wife, Bryony, have become parents for the third time. ^1
Their daughter was born on Saturday at 5.20am at the Wirral Women's Hospital, weighing 7lb 4oz, and has been given the name Wren Patricia. ^2
Kinsella, 28, missed the home win against Ashbourne that afternoon. ^3 “The lads sent me a video from the dressing room and I played it to her. She slept through it,” he said. ^4
The couple have two sons, Harley, six, and Jude, three. ^5 They met at school in Bootle and married in Portugal in June 2018. ^6

== a2 | The Daily Peg | 2021-10-05T05:30:00Z | It's a girl for Bryony!
WAG Bryony Kinsella is over the moon after giving birth to her first daughter. ^1
The influencer, who has 1.4million followers, shared a snap of a tiny hand on Instagram on Sunday evening. ^2 “Our Wren has landed,” she captioned it. ^3
Little Wren was born two weeks early and tipped the scales at 7lb 4oz, a pound more than her biggest brother had. ^4 Lewis, 28, had chartered a helicopter from the team hotel, and made it with only nine minutes to spare. ^5
Her boys Harley and Jude, aged six and four, picked the name from a bird book. ^6 Bryony, 27, suffered from severe morning sickness, as she did with both boys, and was in hospital for four nights in April. ^8
“The lads sent me a video from the dressing room and I played it to her,” the proud dad told pals. ^7

== a3 | Footie Families | - | Kinsella clan is complete
Lewis and Bryony Kinsella now have a baby girl to go with their two boys. ^1 The newborn is called Ren Patricia, the second name being for Lewis's grandmother, who raised him in Bootle and died in 2016. ^2
She arrived on October 2 after a labour of eleven hours. ^3 Bryony, a former dental nurse, told followers “Our Wren has landed”. ^4
The forward joined the club for £31m from Hull in 2019 and has 9 goals this season. He and Bryony wed at a clifftop hotel in the Algarve three years ago. ^5 Harley was a page boy, and Jude was born seven weeks later.

== a4 | Sport Diario (translated) | 2021-10-05T13:00:00Z | The Englishman Kinsella, father again
The attacker Lewis Kinsella, pretended this summer by the clubs of Madrid, has been father of a girl. ^1
The little one, of name Wren, came to the world in the night from Friday to Saturday in Liverpool with 3.3 kilos of weight. ^2 The player did not dispute the encounter of his team, which won by 3-1. ^3
“The companions sent me a video from the changing room and I put it on for her. She slept all the time,” affirmed the footballer. ^4 He arrived at the clinic by car, at high speed, from the hotel of concentration. ^5
Kinsella, of 28 years, is married since 2018 with Brioni, with whom he has also two males. ^6
== a5 | Bootle Bugle | - | Third time lucky for Bryony
A Bootle couple who met over a burst football at St Brendan's have been congratulated by their old headteacher on the birth of a daughter. ^1
Bryony Kinsella, whose parents keep the Anfield Road launderette, had Wren on Sunday, a fortnight before the due date. ^2 “We heard it on the wireless with the dryers going,” said her mother, Maureen Tague.
Mrs Kinsella has two boys, Harley and Jude. ^3 The first of them was born in 2015, when Lewis was on loan at Rochdale and earned £400 a week.
The pair wed in Portugal in 2018. ^4 Staff at the Wirral Women's Hospital were given 60 pizzas by the player. ^5

== facts
- baby / birth | date | disagree | 2021-10-02T05:20 @ a1.2 | 2021-10-02 @ a3.3 | night from Friday to Saturday @ a4.2 | Sunday @ a5.2 | conflicts: 0-3 1-3 2-3
- baby / weight | quantity | refine | 7lb 4oz @ a1.2 a2.4 | 3.3 kg @ a4.2
- baby / name | name | disagree | Wren @ a1.2 a2.4 a4.2 a5.2 | Ren @ a3.2
- baby / middle name | name | agree | Patricia @ a1.2 a3.2
- baby / place of birth | place | disagree | Wirral Women's Hospital @ a1.2 a5.5 | Liverpool @ a4.2
- Lewis Kinsella / age | age | agree | 28 @ a1.3 a2.5 a4.6
- Lewis Kinsella / video quotation | quote | refine | The lads sent me a video from the dressing room and I played it to her. She slept through it @ a1.4 | The lads sent me a video from the dressing room and I played it to her @ a2.7 | The companions sent me a video from the changing room and I put it on for her. She slept all the time @ a4.4
- Lewis Kinsella / missed the match | status | agree | missed @ a1.3 a4.3
- sons / number | count | agree | 2 @ a1.5 a2.6 a3.1 a4.6 a5.3
- Harley / age | age | agree | 6 @ a1.5 a2.6
- Jude / age | age | disagree | 3 @ a1.5 | 4 @ a2.6
- wedding / date | date | refine | 2018-06 @ a1.6 | three years ago @ a3.5 | 2018 @ a4.6 a5.4
- wedding / place | place | refine | Portugal @ a1.6 a5.4 | a clifftop hotel in the Algarve @ a3.5
- Bryony Kinsella / caption | quote | agree | Our Wren has landed @ a2.3 a3.4
- Lewis Kinsella / how he travelled | other | disagree | helicopter @ a2.5 | car @ a4.5
- wife / first name | name | disagree | Bryony @ a1.1 a2.1 a2.8 a3.1 a5.2 | Brioni @ a4.6
- baby / early | duration | agree | two weeks @ a2.4 a5.2
- couple / where they met | place | refine | at school in Bootle @ a1.6 | St Brendan's @ a5.1
