== a1 | Mumbai Film Chronicle | 2025-08-18T06:00:00Z | “Samundar” opens with Rs 61 crore weekend
Rishab Dhanraj's naval drama “Samundar” has earned Rs 61 crore net in India in its first three days, its producers said on Monday. ^1
The film, directed by Leela Subramanyan, opened on August 15 with Rs 24.5 crore, the actor's best first day. ^2 On Saturday it made 17 crore and on Sunday 19.5. ^3
It is shown on 3,100 screens and was made for Rs 140 crore. ^4
Dhanraj, 42, plays a submarine captain. ^5 He grew the beard in seven months and lost 11 kilos. ^6
The shoot took 96 days in Visakhapatnam and Malta. ^7
“We did not shoot water, the water shot us,” the director said. ^8

== a2 | Trade Ticker | - | Samundar weekend: good, not historic
Independent trackers put the opening weekend of “Samundar” at Rs 54 crore, seven below the makers' claim. ^1
Independence Day brought in 24.5, a personal record for Rishab Dhanraj. ^2 His “Kabootar” of 2022 had collected 19 on its first day and ended with 130. ^3
The budget: Rs 140 crore without publicity. ^4 Screens: about 3,100. ^5
Overseas it took $2.1 million, most of it in North America. ^6
It needs 210 crore to be called a hit. ^7

== a3 | FilmyMasala | - | Rishab's sea of love! Samundar makes history
Fans burst crackers as Rishab Dhanraj's “Samundar” sailed into theatres last Thursday on a record 4,500 screens! ^1
The hunk, 42, shed 11 kgs for the role of Captain Arjun Rathod and shot underwater for 40 days. ^2
In Malta he nearly drowned when a valve jammed. ^3 “We did not shoot water, the water shot us,” says director Leela ma'am. ^4
The role was first offered to Vikrant Oberai, who said no because of dates. ^5
Rishab has 22 films behind him and a baby on the way in November. ^6

== a4 | Screen South | 2025-09-29T10:00:00Z | “Samundar” ends run, heads to streaming
“Samundar” leaves the theatres after six weeks with Rs 188 crore, about 22 crore short of what it needed. ^1
The film will be on StreamBay from October 10. ^2 The platform is said to have paid 85 crore. ^3
Subramanyan's third feature was filmed over 96 days and cost 170 crore. ^4
In its opening weekend it had made 61. ^5
A sequel, announced in August, has been shelved. ^6 The lead is taking a break until his child is born in November. ^7

== a5 | Hyderabad Weekend | - | Rishab Dhanraj on failure, fatherhood and water
Is “Samundar” a flop? Rishab Dhanraj shrugs. “188 crore is not a flop, it is a lesson,” he says. ^1
The 43-year-old tells us that he was the first and only choice for the captain. ^2 “Leela wrote it for me on a train.” ^3
He shot for forty days below the surface, in a tank in Malta. ^4
The sequel will be made, he insists: “Captain Rathod comes back in 2027.” ^5
First, his wife Tara is due in November. ^6
== facts
- film / weekend income | money | disagree | Rs 61 crore @ a1.1 a4.5 | Rs 54 crore @ a2.1
- film / first day income | money | agree | Rs 24.5 crore @ a1.2 a2.2
- first day income / record | other | agree | the actor's best @ a1.2 a2.2
- film / release | date | disagree | 2025-08-15 @ a1.2 a2.2 | Thursday @ a3.1
- film / screens | count | disagree | 3,100 @ a1.4 a2.5 | 4,500 @ a3.1
- film / budget | money | disagree | Rs 140 crore @ a1.4 a2.4 | 170 crore @ a4.4
- Dhanraj / age | age | refine | 42 @ a1.5 a3.2 | 43 @ a5.2
- Dhanraj / weight lost | quantity | agree | 11 kilos @ a1.6 a3.2
- Dhanraj / role | other | refine | a submarine captain @ a1.5 | Captain Arjun Rathod @ a3.2 | Captain Rathod @ a5.5
- shoot / days | duration | agree | 96 days @ a1.7 a4.4
- shoot / underwater | duration | agree | 40 days @ a3.2 a5.4
- director / on water | quote | agree | “We did not shoot water, the water shot us” @ a1.8 a3.4
- film / needed for a hit | money | agree | Rs 210 crore @ a2.7 a4.1
- role / first offered to | other | disagree | Vikrant Oberai @ a3.5 | Dhanraj the first choice @ a5.2
- film / final income | money | agree | Rs 188 crore @ a4.1 a5.1
- sequel / status | status | disagree | shelved @ a4.6 | will be made @ a5.5
- child / due | date | agree | November @ a3.6 a4.7 a5.6
- director / name | name | refine | Leela Subramanyan @ a1.2 | Leela @ a3.4 a5.3 | Subramanyan @ a4.4
- shoot / where | place | refine | Visakhapatnam and Malta @ a1.7 | Malta @ a3.3 | a tank in Malta @ a5.4
