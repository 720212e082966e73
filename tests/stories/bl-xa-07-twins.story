== a1 | Kingston Observer-Times | 2023-02-15T15:00:00Z | It's a boy and a girl for sprint queen Brodber
Double Olympic 200-metre champion Keshia-Ann Brodber has given birth to twins, her management said yesterday. ^6
The babies, a girl and a boy, were delivered on Monday night at Hope Gardens Hospital in Kingston, the statement said. ^1 They weighed five pounds eight ounces and five pounds one ounce. ^2
"Keshia-Ann and her fiancé, Andre Pinnock, thank God and the nurses on Ward Three," said her manager, Sonia Wedderburn. ^3
Brodber, 30, last raced at Zurich in September 2021. ^4 She plans to defend her title in Paris next year. ^5
== a2 | Yaad Celebrity Buzz | 2023-02-16T02:20:00Z | VALENTINE TWINS!!! Keshia-Ann shows off tiny toes
The fastest mommy on the rock posted four little feet on Wednesday and we are NOT okay.
"Our Valentines, 14.02.23," she wrote under the picture, with the names: Naya Pearl and Zion Andre. ^1 Little man is the smaller one, five pound one. ^2
A cousin tells the Buzz it was eleven hours of labour, no epidural, with gospel on the speaker. ^3 Daddy Andre, 34, who plays for a team in Cyprus, made it with twenty minutes to spare. ^4 "She told me: run, like I run," he joked on a live. ^5
And yes, he's her husband. The two slipped off to a registrar in Montego Bay in December, the same cousin says. ^6
== a3 | Athletics International | 2023-02-17T09:30:00Z | Brodber targets Budapest only as spectator after birth of twins
Keshia-Ann Brodber will not compete in this summer's world championships in Budapest, her coach, Lennox Farquharson, has said, four days after she became the mother of twins. ^1
The Jamaican, the Olympic champion over 200m in 2016 and 2021, had a caesarean section at a hospital in Kingston on Monday. ^2 She and the children, of 2.5 and 2.3 kilograms, are well. ^3
"Paris is the plan. ^5 If she is on the track by September, I'm a happy man," said Farquharson. ^4
Her personal best of 21.61 seconds, from Eugene in 2021, is the fourth fastest in history.
== a4 | Lane Five Mamas (blog) | - | Running after two: Keshia-Ann Brodber's first months
When I call, Zion is asleep and Nyah is not. ^1
She was born first, by six minutes, and she has been first ever since, her mother laughs. ^2 The operation was not what she wanted. "I'd trained for labour as for a final, and then it was a section after all," says Brodber. ^3
Andre is back in Limassol until the league ends; the wedding is set for next spring, in Portland parish. ^4 She's been jogging since the eleventh week, with a pram for two, a present from her sponsor. ^5
Coach has said he's a happy man if she is on the track by October. ^6 "He'll be happy sooner," she says.
== a5 | Cyprus Football Daily | 2023-02-15T08:10:00Z | Limassol winger Pinnock becomes father (translated)
Andre Pinnock missed the training of Limassol United yesterday with the permission of the club. ^1 The Jamaican winger, 33, was in Kingston, where his partner, the sprinter Keshia-Ann Brodber, bore him twins. ^2
Pinnock, who has seven goals in eighteen matches, is expected back on Saturday. ^3
== facts
- twins / birth | date | disagree | 2023-02-13 @ a1.1 a3.2 | 2023-02-14 @ a2.1 | conflicts: 0-1
- daughter / name | name | disagree | Naya Pearl @ a2.1 | Nyah @ a4.1 | conflicts: 0-1
- birth / manner | other | disagree | eleven hours of labour, no epidural @ a2.3 | caesarean section @ a3.2 a4.3 | conflicts: 0-1
- Brodber and Pinnock / marital status | status | disagree | engaged @ a1.3 | married in December @ a2.6 | wedding set for next spring @ a4.4 | partners @ a5.2 | conflicts: 0-1 1-2
- coach Farquharson / on the return to the track | quote | disagree | If she is on the track by September, I'm a happy man @ a3.4 | he's a happy man if she is on the track by October @ a4.6 | conflicts: 0-1
- Pinnock / age | age | disagree | 34 @ a2.4 | 33 @ a5.2 | conflicts: 0-1
- twins / place of birth | place | refine | Hope Gardens Hospital in Kingston @ a1.1 | a hospital in Kingston @ a3.2 | Kingston @ a5.2
- twins / weight | quantity | refine | 5 lb 8 oz and 5 lb 1 oz @ a1.2 | 2.5 and 2.3 kg @ a3.3
- son / name | name | refine | Zion Andre @ a2.1 | Zion @ a4.1
- twins / number | count | agree | two @ a1.6 a3.1 a5.2
- father / name | name | refine | Andre Pinnock @ a1.3 a5.2 | Andre @ a2.4 a4.4
- Pinnock / club | other | refine | a team in Cyprus @ a2.4 | in Limassol @ a4.4 | Limassol United @ a5.1
- Brodber / Paris | status | refine | plans to defend her title in Paris @ a1.5 | Paris is the plan @ a3.5
- Brodber / Olympic 200 metres | quantity | refine | double champion @ a1.6 | champion in 2016 and 2021 @ a3.2
- weight of the boy / pounds | quantity | agree | five pounds one ounce @ a1.2 a2.2
