== a1 | People | 2022-08-16T22:30:00Z | Gillian Shore and Patrick Devereux Split: 'Still a Family, Just in a Different Shape'
Gillian Shore and Patrick Devereux are going their separate ways. The actors have decided to end their marriage after 17 years, they tell PEOPLE in a joint statement. ^1
"We're still a family, just in a different shape," say Shore, 49, and Devereux, 53. ^2 "We ask for kindness while our children get used to it."
The former couple share daughter Imogen, 15, and 11-year-old twins Felix and Ada. ^3
A source close to them says there was no single reason. "It was years of living in different time zones," the source explains, adding that no one else is involved. ^4
They met in 2002 on the set of the period drama The Glass Orchard and tied the knot in June 2005 on Italy's Amalfi Coast. ^5 Devereux went on to win an Oscar for 2013's Low Country. ^6
In happier days the two liked to joke about how little they saw of each other. "The secret is separate bathrooms and separate continents," Shore told PEOPLE in 2018, after a year in which she counted 96 nights under the same roof. They last walked a red carpet together in February, at the Berlin premiere of his thriller Cold Store, where Devereux held her coat and told a reporter that she was "the only person in this building who can act." Shore returns to the London stage in October. ^7
== a2 | Associated Press | 2022-08-17T00:40:00Z | Gillian Shore files to divorce Patrick Devereux
LOS ANGELES (AP) — Gillian Shore filed for divorce from fellow actor Patrick Devereux on Tuesday, citing irreconcilable differences. ^1
The petition in Los Angeles Superior Court asks for joint legal and physical custody of the couple's three children. ^2 It gives July 4 as the date of separation. ^3
Shore, 49, and Devereux, 53, were married on June 11, 2005. ^4 Representatives for both referred to a joint statement in which they said they would remain a family. ^6
Shore has won two Emmys for the political drama "Second Chamber," which ended in 2019. Devereux is in Hungary making a miniseries about the composer Franz Liszt. ^5
== a3 | TMZ | 2022-08-16T20:15:00Z | Gillian Shore Files to Divorce Patrick Devereux
Hollywood's most boring marriage -- and we mean that as a compliment -- is over.
Gillian Shore went to court Monday to end things with Patrick Devereux, according to docs obtained by TMZ. ^1 She checked the box for irreconcilable differences, and lists July 4 as the day they split ... Independence Day, for those keeping score. ^2
She wants joint custody of their 3 kids, who are 15, 11 and 11. ^3 She's also asking the judge not to give either of them spousal support.
Here's the kicker ... our sources say there's no prenup, meaning 17 years of movie money gets cut down the middle. ^4 Patrick alone pulled in a reported $20 mil for "Ironclad 3" in 2018.
== a4 | Page Six | 2022-08-18T15:20:00Z | Patrick Devereux 'blindsided' wife Gillian Shore by pulling the plug, pals say
The polite statement left out who did the leaving. Patrick Devereux is the one who filed, and Gillian Shore learned of it from her lawyer on Tuesday, pals of the actress tell Page Six. ^1
"She thought they were working on it," says one. "He's been in Budapest since March and he stopped coming home." ^2
We're told the papers put the separation at Memorial Day. ^3
Nobody should expect a fight over money. The two signed a prenup the week before they wed in Ravello, a second insider tells us, and it is "airtight". ^4 The stars, who have been a couple for two decades, have three kids and a $14 million spread in Brentwood. ^5
A rep for Devereux said: "This is nonsense."
== a5 | Daily Dispatch | - | EXCLUSIVE: Inside the end of Hollywood's golden couple
They wed in front of 120 guests in Ravello, with a string quartet and lemon trees in every aisle. ^1 Now Gillian Shore, 49, and her Oscar-winning husband Patrick Devereux, 53, have told the world that it is over. ^2
"We will always be a family, just in a different shape," the pair said in a statement. ^3
It emerged hours later that London-born Shore had lodged the divorce papers in Los Angeles on the Monday, a day before the announcement. ^4
Distance is being blamed. He has spent most of the year in Hungary; she has been rehearsing a West End revival of The Deep Blue Sea. ^5
Friends say the couple, 20 years together, told Imogen and the 11-year-old twins over pizza. ^6
== a6 | Orchard People, a Shore & Devereux blog | - | Some thoughts, and please be nice
I started this blog in 2004, two years after they met in a muddy field in Kent pretending to be farmers in The Glass Orchard. ^1 So, yes, I cried.
What bothers me: on June 11 he posted a photo for their seventeenth anniversary. ^2 If the court papers are right, they were done by the Fourth of July. ^3 Three and a half weeks.
I don't believe the story about him filing. It was her signature on the petition, it's a public document, I've seen it. ^4 And nobody is "taking half": my cousin's lawyer says a prenup is mentioned on page four. ^5
Three kids. Let them be. ^6
== facts
- Divorce petition / filing date | date | disagree | 2022-08-16 @ a2.1 | 2022-08-15 @ a3.1 a5.4 | conflicts: 0-1
- Divorce petition / who filed | other | disagree | Shore @ a2.1 a3.1 a5.4 a6.4 | Devereux @ a4.1 | conflicts: 0-1
- Couple / date of separation | date | disagree | 2022-07-04 @ a2.3 a3.2 | by 2022-07-04 @ a6.3 | Memorial Day (2022-05-30) @ a4.3 | conflicts: 0-2
- Couple / joint statement | quote | disagree | "We're still a family, just in a different shape" @ a1.2 | "We will always be a family, just in a different shape" @ a5.3 | they would remain a family @ a2.6 | conflicts: 0-1
- Couple / prenuptial agreement | status | disagree | none @ a3.4 | signed the week before the wedding @ a4.4 | mentioned in the petition @ a6.5 | conflicts: 0-1 0-2
- Marriage / length | duration | agree | 17 years @ a1.1 a3.4 a6.2
- Couple / time together | duration | refine | met in 2002 @ a1.5 a6.1 | two decades @ a4.5 | 20 years @ a5.6
- Wedding / date | date | refine | 2005-06 @ a1.5 | 2005-06-11 @ a2.4 | 11 June @ a6.2
- Wedding / place | place | refine | Amalfi Coast @ a1.5 | Ravello @ a4.4 a5.1
- Couple / where they met | place | refine | set of The Glass Orchard @ a1.5 | a field in Kent, making The Glass Orchard @ a6.1
- Gillian Shore / age | age | agree | 49 @ a1.2 a2.4 a5.2
- Patrick Devereux / age | age | agree | 53 @ a1.2 a2.4 a5.2
- Children / number | count | agree | three @ a2.2 a3.3 a4.5 a6.6
- Twins / age | age | agree | 11 @ a1.3 a3.3 a5.6
- Imogen / age | age | agree | 15 @ a1.3 a3.3
- Divorce petition / ground | other | agree | irreconcilable differences @ a2.1 a3.2
- Divorce petition / custody | other | refine | joint legal and physical custody @ a2.2 | joint custody @ a3.3
- Split / cause | other | refine | different time zones @ a1.4 | distance @ a5.5
- Patrick Devereux / current stay | place | refine | Hungary @ a2.5 a5.5 | Budapest since March @ a4.2
- Patrick Devereux / Oscar | status | refine | won an Oscar for Low Country @ a1.6 | Oscar-winning @ a5.2
- Gillian Shore / next work | other | refine | London stage in October @ a1.7 | West End revival of The Deep Blue Sea @ a5.5
