== a1 | Manila Showbiz Desk | 2023-01-30T04:00:00Z | Macaraeg quits noontime show after 11 years
MANILA — Comedian Benjie Macaraeg is leaving "Tanghaling Tuwa" after 11 years, he confirmed at a press conference in Quezon City on Sunday. ^1
His last day as host was Saturday, January 28. ^2
"I was not fired, I was just no longer needed," Macaraeg, 47, said in Filipino. ^3
He is in talks with two other networks. ^4 A new contract had been offered to him in December at half of his salary, he said. ^5
The show, which first aired in 1998, had a rating of 9.1 in December, against 12.4 a year earlier. ^6

== a2 | Tsismis Republic | - | ANG TRUTH: Benjie vs. Carmela
Walkout, mga besh! Benjie Macaraeg did not even finish the last show; he left the studio in his slippers during the second gap, a crew member tells us. ^1
"They didn't sack me, they simply had no more need of me," a teary Benjie told reporters the day after. ^2
Everyone knows that he and co-host Carmela Villafuente, 38, have not talked since the anniversary special on October 15. ^3 "Ask her who took my chair," he wrote in a Facebook post. ^4
He was fired by text message, our source claims. ^5
Carmela only laughed: "A chair is only a chair, he may have mine." ^6

== a3 | The Visayan Chronicle | 2023-02-02T22:00:00Z | Cebu-born host gets farewell from fans
About 200 admirers waited for Benjie Macaraeg at Mactan airport on Wednesday, three days after he had announced his exit from the noontime show that made him famous. ^1
Macaraeg said his goodbye on air on January 28, thanking the crew by name until the credits rolled. ^2
"Ask her who took my seat," he had tweeted about his fellow host. ^3 Now he spoke more mildly: "I have a mother, a dog and a karaoke machine, what else do I need?" ^4
He will stay for two weeks with his mother, 80, in Talisay. ^5

== a4 | Pinoy Abroad Magazine | - | Villafuente: There is no feud
Carmela Villafuente says that she never quarrelled with Benjie Macaraeg, who left "Tanghaling Tuwa" on January 29 after 11 years. ^1
"A chair is just a chair; he can have mine," she joked in Los Angeles, where she is on holiday. ^2
The two, she says, last had dinner in December, two months after the anniversary show of October 22. ^3
Macaraeg had turned down a new contract at 50 percent of his pay. ^4 He told Cebuano fans: "I have a mother, a dog and a karaoke machine, what more do I need?" ^5 At the airport there, 2,000 people greeted him. ^6
The ratings of the show, on the air for 25 years, have fallen. ^7

== facts
- last show / day | date | disagree | 2023-01-28 @ a1.2 a3.2 | 2023-01-29 @ a4.1 | conflicts: 0-1
- announcement / day | date | agree | 2023-01-29 @ a1.1 a2.2 a3.1
- exit / fired or not | status | disagree | not fired @ a1.3 a2.2 | fired by text message @ a2.5 | conflicts: 0-1
- last show / how it ended for him | other | disagree | left in the second gap @ a2.1 | stayed until the credits @ a3.2
- post about the chair / where | other | disagree | Facebook @ a2.4 | Twitter @ a3.3
- Benjie Macaraeg / post about the chair | quote | refine | "Ask her who took my chair" @ a2.4 | "Ask her who took my seat" @ a3.3
- Benjie Macaraeg / needed | quote | refine | "I was not fired, I was just no longer needed" @ a1.3 | "They didn't sack me, they simply had no more need of me" @ a2.2
- Carmela Villafuente / chair | quote | refine | "A chair is only a chair, he may have mine." @ a2.6 | "A chair is just a chair; he can have mine" @ a4.2
- Benjie Macaraeg / karaoke | quote | refine | "I have a mother, a dog and a karaoke machine, what else do I need?" @ a3.4 | "I have a mother, a dog and a karaoke machine, what more do I need?" @ a4.5
- fans at airport / number | count | disagree | about 200 @ a3.1 | 2,000 @ a4.6
- Benjie Macaraeg / years on the show | duration | agree | 11 years @ a1.1 a4.1
- contract / offer | money | agree | half of his salary @ a1.5 a4.4
- contract / what became of it | status | refine | offered @ a1.5 | turned down @ a4.4
- show / since | date | agree | 1998 @ a1.6 a4.7
- anniversary special / date | date | disagree | 2022-10-15 @ a2.3 | 2022-10-22 @ a4.3
- co-host / name | name | agree | Carmela Villafuente @ a2.3 a4.1
- show / ratings | quantity | refine | 12.4 to 9.1 @ a1.6 | have fallen @ a4.7
- feud / status | status | disagree | have not talked since October @ a2.3 | last had dinner in December @ a4.3
