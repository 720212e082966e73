== a1 | Chao Phraya News | 2025-01-20T06:00:00Z | Fire damages home of actor Pakorn Srisawat
BANGKOK — A fire damaged the house of the actor Pakorn Srisawat in the Thonglor area on Saturday night while he was at an awards show. ^1
Nobody was hurt, the fire brigade said. ^2 The blaze broke out at 9.20 pm on the second floor and was under control within 45 minutes. ^3
Five fire engines were at the scene. ^4 The damage is estimated at 12 million baht. ^5
"A house is wood, my dogs are my house," Pakorn, 34, told reporters at midnight, still in his dinner jacket. ^6
The star of "Love on Track Nine" bought the house in 2020 for 45 million baht. ^7

== a2 | Dara Daily (translated) | - | Nong Mint saves four dogs from the flames
The heroine of the night is called Mint and is 22 years old. The housemaid ran back two times into the burning house of P'Pakorn to bring out his four dogs. ^1
"The dogs are my home, a house is only timber," said the actor with tears. ^2
He had come by motorbike taxi from the award show, where he was just named actor of the year, it was January 18. ^3
The fire officers suppose that an air conditioner was the reason. ^4 His mother's photographs are lost. ^5
"I give Mint a month of holiday and a year of salary," he promised. ^6
Last year in March there was already smoke in the kitchen. ^7

== a3 | Straits Showbiz | 2025-01-21T10:00:00Z | Thai heart-throb loses home in blaze
Thai actor Pakorn Srisawat's S$1.8 million home went up in flames on Sunday night, and candles may have been to blame. ^1
Investigators found remains of scented candles in the bedroom upstairs, a police colonel said. ^2
All five of his dogs were rescued by his gardener. ^3
"Mint gets a month's leave and a whole year's pay from me," Pakorn wrote on X. ^4
The actor, who will turn 35 on February 2, is living with his sister for now. ^5 His Singapore fan meeting on February 15 goes on. ^6

== a4 | BL Universe | - | Fans raise money; Pakorn says no thanks
Within two days, international fans of Pakorn Srisawat collected $86,000 for him after the fire of January 18. ^1
He declined. "Give it to the firefighters, I have already been given everything," he wrote on Instagram. ^2
He had been named best actor that same evening for "Love on Track Nine". ^3 Season two begins shooting on March 10. ^4
His four golden retrievers are fine. ^5 The fan meeting in Singapore is on February 15. ^6

== a5 | Bangkok Evening Standard | 2025-02-03T09:00:00Z | Pakorn thanks firemen on birthday
Pakorn Srisawat spent his 35th birthday on Sunday at the Thonglor fire station, where he served noodles to 40 firefighters. ^1
Fans had taken him at his word: "Pass it to the firemen, everything has been given to me already." ^2 They donated 2.9 million baht, or some $86,000. ^3
An electrical fault in an air conditioner caused the fire, according to the final report. ^4 It took the crews of five engines two hours to control it. ^5
"I give Mint a week of holiday and a year of salary," he had promised his maid; she left for Chiang Mai on Saturday. ^6 His series goes into its second season with a first day of shooting on March 17. ^7

== facts
- fire / day | date | disagree | 2025-01-18 @ a1.1 a2.3 a4.1 | Sunday @ a3.1 | conflicts: 0-1
- fire / cause | other | disagree | air conditioner @ a2.4 a5.4 | candles @ a3.1 a3.2 | conflicts: 0-1
- fire / time to control | duration | disagree | 45 minutes @ a1.3 | two hours @ a5.5
- fire engines / number | count | agree | 5 @ a1.4 a5.5
- fire / where in the house | place | refine | second floor @ a1.3 | bedroom upstairs @ a3.2
- dogs / who saved them | other | disagree | the housemaid @ a2.1 | the gardener @ a3.3
- dogs / number | count | disagree | 4 @ a2.1 a4.5 | 5 @ a3.3 | conflicts: 0-1
- Pakorn Srisawat / house | quote | refine | "A house is wood, my dogs are my house" @ a1.6 | "The dogs are my home, a house is only timber" @ a2.2
- Pakorn Srisawat / firefighters | quote | refine | "Give it to the firefighters, I have already been given everything" @ a4.2 | "Pass it to the firemen, everything has been given to me already." @ a5.2
- Pakorn Srisawat / Mint | quote | disagree | "I give Mint a month of holiday and a year of salary" @ a2.6 | "Mint gets a month's leave and a whole year's pay from me" @ a3.4 | "I give Mint a week of holiday and a year of salary" @ a5.6 | conflicts: 0-2 1-2
- Pakorn Srisawat / age | age | refine | 34 @ a1.6 | will turn 35 on February 2 @ a3.5 | 35 on Sunday @ a5.1
- birthday / day | date | agree | February 2 @ a3.5 a5.1
- award / what | other | agree | best actor @ a2.3 a4.3
- fan meeting / day | date | agree | 2025-02-15 @ a3.6 a4.6
- fan meeting / place | place | agree | Singapore @ a3.6 a4.6
- donations / sum | money | agree | $86,000 @ a4.1 a5.3
- house / price | money | refine | 45m baht @ a1.7 | S$1.8m @ a3.1
- series / name | name | agree | Love on Track Nine @ a1.7 a4.3
- maid / work | other | agree | maid @ a2.1 a5.6
- season two / start of shooting | date | disagree | 2025-03-10 @ a4.4 | 2025-03-17 @ a5.7
