== a1 | Nordlys Nyhetsbyrå (translated) | 2022-06-16T09:05:00Z | Ingrid Solberg mother for the second time, in Lisbon
OSLO - The singer Ingrid Solberg has given birth to a daughter in Lisbon, her record company said on Thursday. ^1
The girl came into the world on Tuesday morning and weighed 3,420 grams. ^2 Mother and child are well. ^3
The father is the Portuguese sailor Duarte Meneses, whom Solberg, 34, married in 2020. ^4 The couple already have a three-year-old son, Elias. ^5
"We did not plan it this way. ^6 She decided to be Portuguese," the singer says in the statement. ^7
Solberg was to sing at a festival in Bergen on 25 June. That appearance has been cancelled. ^8

== a2 | Diário da Barra (translated) | 2022-06-15T17:40:00Z | Meneses a father again: baby born at Alfredo da Costa
The Olympic sailor Duarte Meneses has a daughter. The little girl was born yesterday at 7.12 in the Alfredo da Costa maternity hospital, three weeks before the date that the doctors had reckoned with. ^1
A nurse told this newspaper that the Norwegian singer had arrived in the night, by taxi and in a very good mood. ^3 The birth took under four hours. ^4
Meneses, who turns 37 next month, finished seventh in Tokyo. On leaving the hospital on Wednesday he said only that the child is called Leonor, after his grandmother. ^5
He and Solberg were in the city to visit his parents. ^6

== a3 | Kjendis & Co | - | Solberg's summer surprise
Nobody at home knew a thing! While fans waited for her in Bergen, Ingrid Solberg was having a baby two thousand miles away. ^1
The "Midnattsbåt" singer, 34, went to Portugal for a week with her in-laws and will now be there until August. ^2 Little Leonora was born on 15 June. ^4 She is sister to Elias, who celebrated his third birthday in April. ^5
At 3.4 kilos she was a strong girl, even though she arrived three weeks early. ^6
"She decided to be Portuguese," the new mother says, laughing. ^7
Solberg's first child was born in Tromsø in the middle of the polar spring, and she told us then that she would never again travel after the sixth month.

== a4 | Popkompass | - | Bergen festival looks for a new headliner
The Bergen harbour festival must replace its main act ten days before it begins. ^1 Ingrid Solberg, who was to close the Saturday on 25 June, will not come: she became a mother on Tuesday. ^2
"She rang me herself from the ward, two hours after," says the festival director Tor Hauge. ^3 He heard a baby of almost four kilos, 3,920 grams to be exact, shouting in the background. ^4
Ticket holders for that day may have their money back until 1 July. Solberg's autumn tour of 14 towns, announced in March, stands for now.

== a5 | Havneposten | 2022-09-03T06:00:00Z | 'I thought it was the sardines'
Back in Oslo after a long Portuguese summer, Ingrid Solberg talks about the night of 13 June, when the whole of Lisbon was grilling fish for Saint Anthony. ^1 "I thought it was the sardines," she says. By the time her husband had found a cab it was three in the morning. ^2
Her daughter was born just after seven. ^3 Their names for girls were Astrid and Leonor; her husband won. ^4
The holiday was meant to last ten days, with his parents. ^5 "She decided herself to be Portuguese," is how the 35-year-old, who had her birthday in July, puts it. ^6 Elias, three, has learned to say "obrigado".
== facts
- birth / day | date | disagree | 2022-06-14 @ a1.2 a2.1 a4.2 | 2022-06-15 @ a3.4 | conflicts: 0-1
- baby / weight | quantity | disagree | 3,420 grams @ a1.2 | 3.4 kilos @ a3.6 | 3,920 grams @ a4.4 | conflicts: 0-2 1-2
- baby / name | name | disagree | Leonor @ a2.5 a5.4 | Leonora @ a3.4 | conflicts: 0-1
- stay in Portugal / planned length | duration | disagree | a week @ a3.2 | ten days @ a5.5 | conflicts: 0-1
- birth / hour | date | refine | in the morning @ a1.2 | 7.12 @ a2.1 | just after seven @ a5.3
- Solberg on the birth / quotation | quote | refine | "We did not plan it this way. She decided to be Portuguese" @ a1.6 a1.7 | "She decided to be Portuguese" @ a3.7 | "She decided herself to be Portuguese" @ a5.6
- birth / how early | duration | agree | three weeks @ a2.1 a3.6
- Ingrid Solberg / age | age | refine | 34 @ a1.4 a3.2 | 35 since July @ a5.6
- Elias / age | age | agree | three @ a1.5 a3.5
- Bergen appearance / status | status | agree | cancelled @ a1.8 a4.2
- stay in Portugal / reason | other | agree | visit to his parents @ a2.6 a3.2 a5.5
- way to the hospital / means | other | refine | in the night, by taxi @ a2.3 | a cab at three in the morning @ a5.2
