== a1 | Vltavské listy | 2016-10-03 | Reality star robbed of jewels in Paris
An armed hold-up in Paris on Sunday cost the American celebrity Tess Bardizian jewellery worth several million dollars, but she escaped unhurt. ^1 The thieves had dressed up in police uniforms. ^2 "She is nastily rattled, but bodily all right," her spokeswoman let it be known, shortly after her husband, the singer Damari Holt, had broken off his New York concert over "urgent family reasons". ^3
Bardizian had come to the city for fashion week. As the spokeswoman tells it, "two armed and masked men" forced their way into her hotel room and kept a gun trained on her. ^4 Police say she was robbed but not injured.
A policeman who would not be named put the time of the attack at about three o'clock in the afternoon. ^5 The prefecture speaks of jewels worth several million euros, adding that "the total damage is still being added up". ^6
The sum is not all that is muddled. For the spokeswoman it happened in a hotel, and there were two robbers. ^7 The unnamed officer counts five of them, and says the scene was no hotel at all but a luxury residence in the middle of the capital. ^8
Nobody could say whether her daughter, three, and her son, ten months, were with her at the time. ^9 Holt had been on stage for an hour at the Orchards festival when he told the crowd it was over, a pressing family matter calling him away. ^10
== a2 | Capital Dispatch | 2016-10-03 | Robbery of a reality star feeds French security worries
PARIS — Tess Bardizian, of reality television and Instagram renown, was held up at gunpoint here early on Monday while in town for Paris Fashion Week. ^1
She came to no bodily harm and is already out of France. ^2 Yet a city full of extra soldiers and police since the Islamist attacks of recent years is asking itself hard questions.
The Associated Press reported that two men, seemingly part of a gang of five, forced an entry into the apartment she had in the Hotel de Marsannay. ^3 The apartment-style hotel, prized by its guests for discretion, lies close to the well-known Sainte-Odile church. ^4 It has no website; one hears of it by word of mouth.
The pair, dressed as police officers according to Ona Balciunas, a spokesman for Bardizian, apparently bound her and shut her in the bathroom. ^5 They got away with jewelry worth as much as $10 million. ^6
Where her two children were — Nova, 3, and Prophet, still an infant — is not known. ^7 According to the AP they had been put under police guard at the Hotel Edouard VII nearby. ^8
== a3 | Mais Fama | 2016-10-03 | Tess Bardizian é assaltada em Paris
Criminals posing as policemen robbed the American reality star Tess Bardizian at gunpoint on Sunday night in a luxury Paris residence, carrying off jewels valued at 9 million euros. ^1
"She is very rattled, but bodily unhurt," said her spokeswoman in New York. ^2 Bardizian, in Paris to follow Fashion Week, left France on Monday morning once the police had heard her. ^3
Judicial sources break the haul down into a ring put at 4 million euros and a jewel case worth 5 million. ^4 "Two cell phones went as well," a police source said. ^5
It happened at 00:30 GMT (21:30 in Brasília) in a luxury hotel residence in Sainte-Odile, among the most prestigious quarters of Paris. ^6 Five thieves set upon the guard, after which two of them went into the star's apartment. ^7 The 35-year-old queen of social networks was tied up and shut in the bathroom, police sources say. ^8
Her husband Damari Holt was playing The Orchards festival in New York when, all at once, he told the crowd "I'm sorry, we're done here" and walked off. ^9 A festival official later put it down to a "family emergency". ^10
Mayor Inès Corrales called the robbery "an isolated act that took place on private premises". She trusts the police to "identify and arrest quickly" the five robbers. ^11
== a4 | Télé-Info Culture | - | Tess Bardizian braquée à Paris
It was in the night from Sunday to Monday that "armed and masked men, clothed like police officers" burst into the room of Tess Bardizian, in the words of a spokeswoman, who describes the star as "very stunned" but "unhurt". ^1
A ring worth four million euros and a case of jewels worth five million are gone, a judicial source says. ^2 No private person in France has lost so much jewellery to thieves in over 20 years. The robbers also helped themselves to two phones. ^3
The raid took place towards 2.30 a.m. at the Hôtel de Marsannay, a discreet luxury hotel residence near Sainte-Odile. ^4 All five robbers had police jackets on. ^5 They tied up the night watchman; two then climbed to the star's rooms while the other three stood lookout. ^6
Rapper Damari Holt, her husband, had cut short a New York concert on Sunday, mentioning an urgent family matter. ^7 The spokeswoman, Ona Balciunas, says that Mrs Bardizian, 35, "is very shocked but bodily unhurt". ^8
She had travelled to Paris with her mother Dell Faraday and her sisters Tamsin Faraday and Trista Bardizian. The rest of the family was staying at the Hotel Edouard VII.
== a5 | Ö-Heute Leute | - | Tess Bardizian von Maskierten überfallen
Millions in loot for men disguised as policemen: in Paris they have robbed the American TV starlet Tess Bardizian (35). ^1 Two masked men threatened her with a drawn gun in her hotel room, her spokeswoman said on Monday. ^2 "She is pretty confused, but bodily unhurt." ^3
French media, relying on the police, wrote that valuables worth several million euros were taken, mostly jewellery. ^4
Her husband, rapper Damari Holt (39), abruptly ended a festival show in New York on Sunday evening. "I'm sorry, trouble in the family," he told the audience. ^5 "I have to break off the gig." ^6
Radio station Europe 1 placed the attack in a town palace in the posh 8th district. ^7 On Monday it emerged that the star had been left tied up in the bathroom of a luxury hotel. ^8
Five attackers were at work, wearing ski masks and police uniforms. ^9 The time was around 3 a.m. ^10 They made off with a jewel case whose contents are worth five to six million euros, and with a ring worth about four million. ^11 After talking to the police Bardizian is said to have left France by now. ^12
== a6 | Neckar-Zeitung | - | Bardizian von Bewaffneten ausgeraubt
After the robbery in a private Paris flat that cost her millions, US television star Tess Bardizian Holt has departed from the French capital. ^1 Police said that the 35-year-old left on Monday, when they had finished questioning her; where she was heading they did not say. ^2
On Sunday evening armed men had attacked her in the flat and taken jewellery worth ten million euros. ^3
Mayor Inès Corrales condemned the deed and at the same time stood up for the city's police: their work was in no way called into question by it, she declared. She was wholly convinced that officers would swiftly identify and arrest the culprits. ^4
The five armed men who got into the flat, tied Bardizian up and locked her in a bathroom rode off on bicycles afterwards and are still at large. ^5 By the police account they have a small case of jewels worth 6 million euros and a ring worth 4 million. ^6 Bardizian had come for fashion week and been at a Givenchy event on Sunday evening.
== facts
- robbery / hour | date | disagree | 15:00 @ a1.5 | about 02:30 @ a3.6 a4.4 | about 03:00 @ a5.10 | Sunday evening @ a6.3 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- robbery / day | date | disagree | 2016-10-02 @ a1.1 | Sunday night @ a3.1 | night from Sunday to Monday @ a4.1 | 2016-10-03 @ a2.1 | Sunday evening @ a6.3 | conflicts: 0-3, 3-4
- loot / total worth | money | disagree | several million @ a1.1 a1.6 a5.4 | up to 10 million dollars @ a2.6 | 9 million euros @ a3.1 | 10 million euros @ a6.3 | conflicts: 1-3, 2-3
- jewel case / worth | money | disagree | 5 million euros @ a3.4 a4.2 | 5 to 6 million euros @ a5.11 | 6 million euros @ a6.6 | conflicts: 0-2
- ring / worth | money | agree | 4 million euros @ a3.4 a4.2 a5.11 a6.6
- robbers / number in all | count | disagree | two @ a1.7 | five @ a1.8 a2.3 a3.7 a4.5 a5.9 a6.5 | conflicts: 0-1
- men who entered her rooms / number | count | disagree | two @ a1.4 a2.3 a3.7 a4.6 a5.2 | five @ a6.5 | conflicts: 0-1
- scene / kind of lodging | place | disagree | hotel @ a1.4 a1.7 a5.2 a5.8 | luxury residence, not a hotel @ a1.8 | apartment-style hotel or hotel residence @ a2.4 a3.6 a4.4 | private flat @ a6.1 | conflicts: 0-1, 0-3
- scene / name | name | agree | Hotel de Marsannay @ a2.3 a4.4
- scene / part of the city | place | refine | near Sainte-Odile @ a2.4 a3.6 a4.4 | 8th district @ a5.7
- robbers / disguise | other | refine | police uniforms @ a1.2 a5.9 | dressed as police officers @ a2.5 a3.1 a4.1 a5.1 | police jackets @ a4.5
- victim / state, spokeswoman's words | quote | disagree | "She is nastily rattled, but bodily all right" @ a1.3 | "She is very rattled, but bodily unhurt" @ a3.2 | "very stunned" but "unhurt" @ a4.1 | "is very shocked but bodily unhurt" @ a4.8 | "She is pretty confused, but bodily unhurt." @ a5.3 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-2, 1-3, 1-4, 2-4, 3-4
- victim / treatment | other | agree | tied up and left in the bathroom @ a2.5 a3.8 a5.8 a6.5
- victim / age | age | agree | 35 @ a3.8 a4.8 a5.1 a6.2
- victim / departure from France | date | refine | already gone @ a2.2 a5.12 | 2016-10-03 morning @ a3.3 | Monday @ a6.2
- husband / reason for ending the concert | other | agree | a family emergency @ a1.3 a1.10 a3.10 a4.7 a5.5
- phones stolen / number | count | agree | two @ a3.5 a4.3
- guard / treatment | other | refine | set upon @ a3.7 | tied up @ a4.6
- husband / words to the audience | quote | disagree | "I'm sorry, we're done here" @ a3.9 | "I'm sorry, trouble in the family. I have to break off the gig." @ a5.5 a5.6 | conflicts: 0-1
