== a1 | Northern Press Agency | 2024-08-30T21:40:00Z | Mendanha move to Teesside off after medical
Teesside Rovers have withdrawn from the signing of the Atlético Vigo striker Caio Mendanha after the 24-year-old failed a medical, the club said on Friday evening. ^1
The clubs had agreed a fee of £38 million, which would have risen to £42m with add-ons. ^2 The Brazilian flew in late on Wednesday and was examined at a private clinic in Middlesbrough on Thursday. ^3 He was to have signed a five-year contract. ^4
The club's statement gave no reason, but a person familiar with the talks said a scan had shown worn cartilage in his right knee. ^5
"We wish Caio well, but for us the file is closed," said the sporting director, Marcus Hebden. ^6
Mendanha scored 19 league goals last season. ^7 Rovers, promoted in May, have spent £71m this summer on six players.
== a2 | The Daily Clarion | 2024-08-31T07:15:00Z | KNEE'D TO KNOW: Rovers' dream No 9 sent packing on deadline day
He had the shirt number, he had the house, he even had the song. What Caio Mendanha did not have was a clean bill of health.
The Vigo hitman touched down in a chartered Cessna at five to midnight on Wednesday, girlfriend Rayssa Leme at his side. ^1 Rayssa, 26, had already picked out a six-bedroom pile in Yarm, on the market for £2.3m. ^2 A four-year deal worth £110,000 a week lay on the table. ^3
Then doctors took one look at pictures of his left knee and the mood turned. ^4 "You could hear a pin drop," says an insider.
By yesterday evening Rovers had pulled the plug. ^5 Agent Duarte Faria stormed: "He has played 41 games in a row on that knee, so I'd love to meet this doctor." ^6
== a3 | Diario da Ría | 2024-08-31T09:00:00Z | Mendanha, de volta: the striker trains in Vigo (translated)
Caio Mendanha will be at the disposal of the coach on Sunday, Atlético Vigo announced this morning. The striker landed at Peinador at four in the afternoon yesterday, three hours before the English club made public that it would not sign him. ^1
The operation, worth 45 million euros at the outset, was the largest sale in Vigo's history. ^2 According to the player's circle, the tests were made on Wednesday and the English asked for a second opinion the day after. ^3 The trouble is in the joint on which he was operated in 2019, when he was a junior at Goiânia. ^4
His representative, Duarte Faria, does not hide his anger. "He has played forty-one matches in a row and nobody saw a problem," he told this newspaper. ^5
Mendanha has a contract here until 2027. ^6
== a4 | Boro Road End (fan blog) | - | So that was that, then
I refreshed my phone about four hundred times and then the statement came, two lines of it, not even a photo. ^1 No Caio.
For those who slept through it: a lad of 24, 22 goals in all competitions last year, thirty-odd million quid and change, five years on the contract, done bar the signature. ^2 Then the medical. ^3 My brother-in-law works near the clinic on Acklam Road and saw the car there on the Thursday from nine in the morning. ^4
Hebden said the file was closed. ^5 Fine. Who's scoring the goals, Marcus? The 33-year-old we let Hull have for nothing in July got a hat-trick last week.
And poor Rayssa, all set for that big house over in Yarm. ^6
== a5 | The Sunday Register | 2024-09-08T06:00:00Z | What doctors look for, and why they disagree
Eight days after Teesside Rovers called off the most expensive signing they had ever planned, Caio Mendanha yesterday played 83 minutes for Atlético Vigo and limped for none of them. ^1
The old injury is no secret. A tear in the right knee kept him out for seven months in 2019 and surgeons in São Paulo removed part of the meniscus. ^2 What worried the club's physician, on a scan made on Thursday 29 August, was the surface beneath. ^3
The deal would have cost Rovers as much as £42m. ^4 "On that money you insure against a five-year horizon, not against Saturday," says a doctor who has advised three Premier League clubs.
Faria, the agent, was less measured that weekend: "He has played 41 games in a row on that knee." ^5 Mendanha's existing deal in Spain has three years to run. ^6
== facts
- Mendanha medical / day | date | disagree | 2024-08-29 @ a1.3 a5.3 | 2024-08-28 @ a3.3 | Thursday @ a4.4 | conflicts: 0-1 1-2
- injury / which knee | other | disagree | right @ a1.5 a5.2 | left @ a2.4 | conflicts: 0-1
- contract offered by Rovers / length | duration | disagree | five years @ a1.4 a4.2 | four years @ a2.3 | conflicts: 0-1
- agent Duarte Faria / remark on the run of games | quote | disagree | He has played 41 games in a row on that knee, so I'd love to meet this doctor @ a2.6 | He has played forty-one matches in a row and nobody saw a problem @ a3.5 | He has played 41 games in a row on that knee @ a5.5 | conflicts: 0-1
- fee / amount | money | refine | £38m, rising to £42m with add-ons @ a1.2 | 45 million euros at the outset @ a3.2 | thirty-odd million @ a4.2 | as much as £42m @ a5.4
- Mendanha / age | age | agree | 24 @ a1.1 a4.2
- Rovers / withdrawal | date | refine | 2024-08-30 evening @ a1.1 | 2024-08-30 by evening @ a2.5 | 2024-08-30 about seven in the evening @ a3.1 | 2024-08-30 @ a5.1
- Mendanha / arrival in England | date | refine | 2024-08-28 late @ a1.3 | 2024-08-28 at 23:55 @ a2.1
- Mendanha / goals last season | count | refine | 19 in the league @ a1.7 | 22 in all competitions @ a4.2
- Marcus Hebden / statement | quote | refine | We wish Caio well, but for us the file is closed @ a1.6 | the file was closed @ a4.5
- house / place | place | agree | Yarm @ a2.2 a4.6
- house / size | quantity | refine | six-bedroom @ a2.2 | big @ a4.6
- earlier knee trouble / year | date | agree | 2019 @ a3.4 a5.2
- contract at Vigo / end | date | refine | 2027 @ a3.6 | three years to run @ a5.6
- girlfriend / name | name | refine | Rayssa Leme @ a2.1 | Rayssa @ a4.6
- agent / name | name | agree | Duarte Faria @ a2.6 a3.5
