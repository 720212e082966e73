== a1 | Beatnews | 2008-06-12 | Shane and Noreen’s wedding: Day 1
They call it the wedding of the year, and it has set the media raging in the little Italian village of Portolino.
We have come looking for the elusive Shane Tierney and Noreen McGinchey. Every local seems to know what today will bring: a legal ceremony at Villa Spinazzo, a posher religious one in an old abbey called La Cavriola and, to round it off, a party on a yacht tonight. ^1
Hearing that they are marrying sooner than we thought, we dash over to the villa. ^2
Rain begins – poor Noreen. ^3 Out through the gates comes the deputy mayor, Giuseppe Risso, to tell us that the two are married. ^4 Just some family members were in there, he says, with two witnesses. ^5 White with pearls is what the bride had on. ^6 Shane’s suit was hazelnut; a tie was beyond him. ^7
== a2 | The Irish Herald | - | From chip shop to Riviera: Tierney weds in rain
Heavy showers could not stop Shane Tierney and Noreen McGlinchey from marrying, under tight guard, on the Italian Riviera. ^1
Cars with darkened windows carried the couple and those dearest to them into the Villa Spinazzo, a 17th-century palace above the Mediterranean, where they said their vows. ^2 Police then escorted them to La Cavriola, an abbey with 650 years behind it, for the reception. ^3
Beppe Risso, deputy mayor, conducted the ceremony in Italian. ^5 About a dozen of the family were there, he said, plus a translator and two witnesses, also relatives. ^6 “They did not swap rings maybe because they are keeping that for a religious ceremony.” ^7 The bride’s long white dress had pearls sewn into it, he noted. ^8
Tierney, he told reporters, was in a nut brown suit without a tie. ^9
Rumour says the 22-year-olds have spent £5 million (€6.3m), half of it reportedly met by the magazine OK!. ^10
== a3 | Sunny Vows Blog | 2008-06-13 | Shane and Noreen are married!
Yesterday Shane Tierney wed Noreen McGlinchey, his childhood sweetheart, at a sumptuous Italian ceremony for which the reported price is £5 million. ^1
It began at the Villa Spinazzo, where in 20 minutes of civil ceremony, before a small group of close relatives and friends, they were made man and wife. ^2
A white strapless dress was the bride’s choice, with a fitted bodice and a full chiffon skirt, together with white Christian Louboutin court shoes. ^3 The groom’s suit was brown, and he had left out the tie. ^4
They had flown to the sunny Riviera only to get what each bride dreads: thunderstorms and heavy rain. ^5
Tears reportedly came to her as Santa Caterina’s Vice Mayor, Beppe Risso, pronounced her Mrs Tierney. ^6
== a4 | Goddard’s Corner | 2008-06-22 | Tierney, McGlinchey wed in Italy
Yesterday, on the Italian Riviera, Manchester United’s Shane Tierney took Noreen McGlinchey for his wife. ^1
In spite of the heavy rain the two said their vows at a villa of the 17th Century in the resort of Santa Caterina Ligure. ^2 Only a few relatives were there, the BBC quotes the town’s deputy mayor, who officiated, as saying. ^3
A €3m deal with OK! magazine meant that details of the €6m event stayed secret. ^4
No rings were exchanged by the couple, said the deputy mayor, Beppe Risso. ^5 White dress and pearls for her, he reported, a hazel suit and open-necked shirt for him. ^6
Her white gown from Marchesa is thought to have cost over €250,000. ^7
For the reception, which ended in huge fireworks, the pair paid Northlife more than €500,000 to perform, according to the Belfast Telegraph. ^8
== a5 | Trip Lovers: Star Brides | - | Shane Tierney and Noreen McGlinchey’s wedding
Raindrops blessed Noreen McGlinchey as she boarded the yacht that would take her to soccer star Shane Tierney; he was waiting at Villa Spinazzo, in Santa Caterina Ligure, on the morning of June 12, 2008, to marry her. ^1
Painted cherubs looked down from a ceiling of the 17th century building as she came in. ^2 There would have been space for 100, but a mere 15 friends and relatives saw her in an ankle-length wedding dress with a chiffon skirt and a bodice studded with pearls. ^3
The ceremony that made them husband and wife took 20 minutes, and they are reported not to have given each other their rings. ^4 Presumably that was done when their union was blessed, at the Church of San Martino di Pegna, on the edge of Portolino. ^5 As the Daily Mail tells it, 60 guests rose there when she walked in with a train of 25 feet. ^6
They later celebrated at La Cavriola Abbey, first planned as the site of their Catholic wedding. ^7
== a6 | The Northern Star | 2022-02-10 | Inside Shane and Noreen Tierney’s £5m wedding
Nearly 14 years ago, in June 2008, Shane and Noreen Tierney had a wedding worth millions at Santa Caterina Ligure in Italy. ^1
They flew in 64 of those closest to them, and the celebrations lasted four days. ^2
A lavish evening ceremony at Villa Spinazzo, by candlelight, was led by the priest of their childhood. ^3
Noreen looked breathtaking in a strapless gown made for her by Marchesa, put at £200,000. ^4
For the reception they had La Cavriola, once an abbey, from the 14th century. ^5 There Shane surprised his wife with her favourite group, Northlife, who sang for the first dance. ^6
== facts
- wedding / date | date | disagree | 2008-06-12 @ a1.1 a3.1 a5.1 | 2008-06-21 @ a4.1 | 2008-06 @ a6.1 | conflicts: 0-1
- civil ceremony / place | place | refine | Villa Spinazzo @ a1.1 a1.2 a2.2 a3.2 a5.1 | a villa in Santa Caterina Ligure @ a4.2
- religious ceremony / place | place | disagree | the abbey La Cavriola @ a1.1 | the Church of San Martino di Pegna @ a5.5 | Villa Spinazzo @ a6.3 | conflicts: 0-1 0-2 1-2
- villa / age | date | agree | 17th century @ a2.2 a4.2 a5.2
- civil ceremony / guests | count | refine | some family members and two witnesses @ a1.5 | about a dozen of the family, a translator and two witnesses @ a2.6 | a small group of relatives and friends @ a3.2 | a few relatives @ a4.3 | 15 friends and relatives @ a5.3
- civil ceremony / length | duration | agree | 20 minutes @ a3.2 a5.4
- rings / status | status | agree | not exchanged at the civil ceremony @ a2.7 a4.5 a5.4
- deputy mayor / name | name | refine | Giuseppe Risso @ a1.4 | Beppe Risso @ a2.5 a3.6 a4.5
- deputy mayor / part in the ceremony | other | agree | he married the couple @ a2.5 a3.6 a4.3
- bride / dress at the civil ceremony | other | refine | white with pearls @ a1.6 a4.6 | long and white with pearls sewn in @ a2.8 | white and strapless with a chiffon skirt @ a3.3 | ankle-length with a chiffon skirt and pearls on the bodice @ a5.3
- groom / suit | other | refine | hazelnut, without a tie @ a1.7 | nut brown, without a tie @ a2.9 | brown, without a tie @ a3.4 | hazel, with an open-necked shirt @ a4.6
- wedding / cost | money | refine | £5 million (€6.3m) @ a2.10 | £5 million @ a3.1 | €6m @ a4.4 | millions @ a6.1
- magazine deal / sum | money | refine | half of £5 million @ a2.10 | €3m @ a4.4
- gown by Marchesa / cost | money | refine | over €250,000 @ a4.7 | £200,000 @ a6.4
- reception / place | place | disagree | a yacht @ a1.1 | La Cavriola, an abbey 650 years old @ a2.3 | La Cavriola Abbey @ a5.7 | La Cavriola, once an abbey of the 14th century @ a6.5 | conflicts: 0-1 0-2 0-3
- reception / entertainment | other | agree | the group Northlife performed @ a4.8 a6.6
- wedding / weather | other | agree | rain @ a1.3 a2.1 a3.5 a4.2 a5.1
- wedding / number of guests | count | refine | 60 in the church @ a5.6 | 64 flown in @ a6.2
- bride / surname | name | disagree | McGinchey @ a1.1 | McGlinchey @ a2.1 a3.1 a4.1 a5.1 | conflicts: 0-1
- ceremony at Villa Spinazzo / time of day | date | disagree | morning @ a5.1 | evening @ a6.3 | conflicts: 0-1
- bride / way to the villa | other | disagree | by car @ a2.2 | by yacht @ a5.1 | conflicts: 0-1
