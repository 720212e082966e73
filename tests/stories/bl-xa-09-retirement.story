== a1 | Central European Wire | 2025-06-09T09:15:00Z | Tennis: Havránková to retire after Wimbledon
Two-time Grand Slam champion Zdenka Havránková will retire after Wimbledon, the Czech said in a video published on Sunday evening. ^1
Havránková, 34, has won 21 singles titles and was world number two for nineteen weeks in 2018. ^2 She has not played since she retired hurt with a back injury in Madrid in April. ^3
"My body has been asking me for a year and now I have answered," she said. ^4
She won in Melbourne in 2016 and in Paris in 2018. ^5 The tournament at the All England Club begins on 30 June. ^6
== a2 | Deník Sport a Lidé | 2025-06-09T12:00:00Z | Zdenka ends: "I want to have a second child" (translated)
She recorded it in the garden in Prostějov, on the bench where her father used to string rackets. The video, four minutes and eleven seconds, went up this morning at seven. ^1
"My body has been asking me for a year and I pretended to be deaf," says Zdenka Havránková. ^2 The two slipped discs will never be good again, she adds, and she would like a brother or a sister for Eliška, who is three. ^3
Her husband, the hockey player Radim Kostelník, filmed. ^4 Twenty-one trophies stand in the house, and one is used for umbrellas. ^5 Wimbledon will be her last. ^6
== a3 | Baseline Tea | - | OK so who knew about Zdenka???
Everyone, it turns out. The agent knew in February. The hitting partner found out in Madrid, when she stopped in the second set with her back gone. ^1
The Tea hears she's NOT going to Wimbledon at all: no entry, no house rented, and the farewell will be an exhibition in Prague in the autumn. ^2
Also hearing: baby number two is already on the way, due in December. ^3 Radim's teammates in Brno are taking bets. ^4 Twenty-two titles, two slams, one perfect backhand. ^5 We'll be crying till Christmas.
== a4 | The Southfields Courier | 2025-07-03T20:00:00Z | Tears on Court 12 as Havránková bows out
It took the Czech four match points to lose, and nobody in the crowd minded. Zdenka Havránková, 34, said goodbye to tennis last night with a 6-4 3-6 7-6 defeat by the British wild card Tilly Ashworth-Boyle, 19, in the second round. ^1
Her daughter, Eliška, 3, ran on with a towel. ^2 "I wanted one more evening like this," she told the court, "and thank you for it." ^3
Asked about reports that she was pregnant, she laughed: "No. That's cake." ^4
She made public the decision on 8 June. ^5
== a5 | Court & Country | 2025-09-01T08:00:00Z | The long afternoon of Zdenka Havránková
At thirty-five, a person is either young or finished, depending on the trade. On a bench in Prostějov, Zdenka Havránková, born in Olomouc in August 1990, is trying out being both. ^1
The last match, lost on the second of July after two hours and fifty minutes, she has not watched. ^2 "I wanted one more evening like that and I got it with rain," she recalls having said to the crowd. ^3
She was number two in the world for nineteen weeks and won two majors, the second in Paris in 2018. ^4 Her back, with its two damaged discs, lets her garden for an hour. ^5 Radim has signed for another year with Brno. ^6
== facts
- announcement / time | date | disagree | 2025-06-08 in the evening @ a1.1 | 2025-06-09 at seven in the morning @ a2.1 | 2025-06-08 @ a4.5 | conflicts: 0-1 1-2
- Havránková / on her body | quote | disagree | My body has been asking me for a year and now I have answered @ a1.4 | My body has been asking me for a year and I pretended to be deaf @ a2.2 | conflicts: 0-1
- singles titles / number | count | disagree | 21 @ a1.2 a2.5 | 22 @ a3.5 | conflicts: 0-1
- farewell / event | other | disagree | Wimbledon @ a1.1 a2.6 | exhibition in Prague in the autumn, no Wimbledon @ a3.2 | second round at Wimbledon @ a4.1 | conflicts: 0-1 1-2
- second child / pregnancy | status | disagree | would like one @ a2.3 | on the way, due in December @ a3.3 | not pregnant @ a4.4 | conflicts: 1-2
- Havránková / farewell words to the court | quote | disagree | I wanted one more evening like this, and thank you for it @ a4.3 | I wanted one more evening like that and I got it with rain @ a5.3 | conflicts: 0-1
- Havránková / age | age | refine | 34 @ a1.2 a4.1 | born in August 1990 @ a5.1
- last match / date | date | agree | 2025-07-02 @ a4.1 a5.2
- daughter / age | age | agree | 3 @ a2.3 a4.2
- injury / kind | other | refine | back injury @ a1.3 | two slipped discs @ a2.3 | her back gone @ a3.1 | two damaged discs in the back @ a5.5
- Madrid / how her match ended | other | refine | retired hurt in April @ a1.3 | stopped in the second set @ a3.1
- number two in the ranking / weeks | duration | agree | nineteen weeks @ a1.2 a5.4
- major titles / number | count | agree | two @ a1.1 a3.5 a5.4
- husband / name | name | refine | Radim Kostelník @ a2.4 | Radim @ a3.4 a5.6
- husband / club | other | agree | Brno @ a3.4 a5.6
- win in Paris / year | date | agree | 2018 @ a1.5 a5.4
- daughter / name | name | agree | Eliška @ a2.3 a4.2
