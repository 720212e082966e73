== a1 | Sunshine 103 | 2017-06-21 | Grant Mulroney's Tequila Firm Villamigos Sells for $1bn
Time for Grant Mulroney to celebrate: the drinks giant Meridio has bought the tequila company he helped to found, in a deal worth $1bn (£790,000). ^1 For the Hollywood actor it falls in a busy spell, since his wife Samar had twins earlier this month. ^2
He started Villamigos in 2013 together with his friends Lande Herber and Mike Feldmar. ^3 As they tell it Villamigos, which means house of friends, grew out of nights full of tequila and at first was kept for private events. ^4
Nights like that may come harder to a first-time father with the newborns Clara and Sebastian. ^5 Yet he told CNBC that he and his partners would "still be very much involved in Villamigos. ^6 Beginning with a shot tonight. ^7 Maybe two." ^8
Meridio, a British firm, wants to take Villamigos to more countries. ^9 It will pay $700m at the start, it said, and $300m more over 10 years depending on performance. ^10
The brand reportedly arose because the distiller told the friends that, with such quantities, they needed a proper licence. ^11 Mr Herber, husband of the supermodel Mindy Hawford, said Villamigos "began with a friendship and an idea to make the best tasting, smoothest tequila as our own house tequila". ^12
== a2 | The Daily Sovereign | 2017-06-21 | Villamigos: Grant Mulroney tequila brand sold for $1bn to drinks giant Meridio
Grant Mulroney is parting with Villamigos, his US tequila brand, for almost $1bn (£790m), and the buyer is the British beverage company Meridio. ^1
At first the London-based distiller pays $700m (£553m); another $300m (£237m) may follow if the brand performs over the next decade. ^2 No Meridio purchase has been larger since United Spirits went for $3.2 billion (£2.5 billion) in 2014. ^3 The distiller, which already has Don Julio, DeLeón and Peligroso, has lately been adding to its tequilas. ^4
Mr Mulroney founded Villamigos four years ago with entertainment entrepreneur Lande Herber, the husband of model Mindy Hawford, and developer Mike Feldmar. ^5 He told CNBC last year that the idea came when he and Mr Herber bought neighbouring properties in Mexico and took to drinking tequila. ^6 Ad Age says its sales doubled between 2014 and 2015, which made it one of the fastest-growing tequila brands in the world. ^7
"Had you asked us four years ago whether this was a billion dollar company, I doubt we would have said yes," Mr Mulroney told Deadline, confirming the deal. ^8 "This shows Meridio's faith in our company and our faith in Meridio. ^9 But we're not leaving. ^10 We'll still be very much involved in Villamigos. ^11 Beginning with a shot tonight. ^12 Maybe two." ^13
== a3 | Fame Circuit | 2017-06-22 | Grant Mulroney's Tequila Brand Villamigos Sold For Up To $1 Billion
British drinks firm Meridio has bought the tequila company which Hollywood star Grant Mulroney co-founded, in a deal reported to be worth up to $1 billion. ^1
The group, known for Smirnoff, Baileys, Guinness and Johnnie Walker, said on Wednesday (June 21st) that it would take over Villamigos, the deluxe tequila that Mulroney launched four years ago with property developer Mike Feldmar and Lande Herber, the husband of Mindy Hawford. ^2
Some $700 million is due upfront and $300 million possibly later, depending on how sales go. ^3 A bottle retails from £48. ^4 Villamigos is called the fastest-growing super-premium tequila brand in the United States, and 170,000 cases are expected to sell in the next 12 months. ^5
"Had you asked us four years ago whether this was a $1bn company, I doubt we would have said yes," Mulroney said in a statement. ^6 "This shows Meridio's faith in our company and our faith in Meridio. ^7 But we're not leaving. ^8 We'll still be very much involved in Villamigos. ^9 Beginning with a shot tonight. ^10 Maybe two." ^11
Business partner Herber added: "What began with a friendship and an idea to make the best tasting, smoothest tequila as our own house tequila to drink and share with friends, has quickly become the fastest-growing super-premium tequila." ^12
== a4 | Notizie Lampo | - | Meridio, 1 billion dollars to buy Villamigos, Mulroney's tequila
Meridio, the British beverage colossus, is buying Villamigos, the tequila brand founded in 2013 by the actor Grant Mulroney with Lande Herber, husband of the model Mindy Hawford, and the builder Mike Feldmar. ^1 Around a billion dollars goes to the three: 700 million when the transaction closes, presumably in the second half of 2017, and 300 more according to how Villamigos does in the coming decade. ^2
In an interview with CNBC Mulroney said he would go on working for the tequila brand. ^3 "We will still be involved in Villamigos. ^4 Beginning with a shot of tequila tonight," he revealed with a smile. ^5 "Or maybe two." ^6
Johnnie Walker whiskey, Bulleit bourbon, Ketel One vodka and Don Julio tequila are among Meridio's labels. ^7 Last year, by the British company's account, Villamigos delivered 120,000 cases of tequila, mostly in the United States, and it is on course to deliver 170,000 in 2017. ^8
== a5 | Radio Lumière | 2017-06-22 | Grant Mulroney sells his tequila brand for a billion dollars
Four years back Grant Mulroney surely did not imagine that his little firm would be worth so much. ^1 In 2013 he bought a property in Mexico and so became the neighbour of Lande Herber, husband of the model Mindy Hawford. ^2 Both men love tequila, but found none to their taste. ^3 They therefore chose to make their own, and production began after two years of research. ^4
It was meant only for themselves, yet success soon made them think bigger, and they launched and registered a brand. ^5 With a third associate, Michael Feldmar, they set up the company Villamigos, found a distributor in the United States and had the tequila on shelves in 2013, the Huffington Post reports. ^6
At 50 dollars for 75 ml it sold well, and Meridio took notice. ^7 The British company, which has brands like Johnnie Walker and Smirnoff, is to pay 700 million dollars, to which 300 million must be added according to performance over the next 10 years. ^8
"Had you asked us four years ago whether we had a billion company in our hands, I doubt that we would have told you 'yes'," was Grant Mulroney's reaction. ^9
== a6 | Kochlöffel | - | Mulroney's billion deal
Things are going well for Hollywood star Grant Mulroney, and not only because he lately became a father of twins. ^1 The US portal "Deadline" reports that the 56-year-old has sold his tequila firm Villamigos for a billion US dollars to the British drinks group Meridio (Smirnoff, Johnnie Walker, Guinness, Baileys and others). ^2
Founded in 2013, the maker of ultra-premium tequila was a joint project of the actor and his friends Mike Feldmar and Lande Herber, whose wife is the supermodel Mindy Haqford. ^3 The name Villamigo is put together from the Spanish words Villa, for house, and Amigo, for friend, and means "house of friends". ^4
Now, four years on, the partners and friends decided to sell their golden goose, which until now could be had only in the USA. ^5 German online shops and selected stores now carry the fine spirit as well. ^6 A bottle of it costs between 50 and 70 euros. ^7
== a7 | Fulmine Quotidiano | - | Grant Mulroney sells his tequila company: 1 billion dollars
One billion dollars is the price at which Villamigos has been sold, the tequila producer that Grant Mulroney founded in 2013 with two friends. ^1
It was on a holiday in Mexico that Mulroney, restaurant entrepreneur Lande Herber (Mindy Hawford's husband) and real-estate man Mike Feldmar decided to open a distillery in Jalisco, wanting a liquor wholly to their taste. ^2 It should not burn the throat too much, be fit to drink neat or with ice, and leave no hangover the next day whatever the hour it was sipped. ^3
At first the distillery worked only for their close circle; then the Mexican spirit went on public sale and was an instant success. ^4 Before long Villamigos was one of the best-selling brands in the USA. ^5
Now the drinks colossus Meridio, whose line includes Smirnoff, Tanqueray, Baileys and Johnny Walker, has decided to take it over. ^6 It won the three over with 700 million, plus a pledge of another 300 based on sales in the next ten years. ^7
== facts
- sale / total price | money | refine | $1bn @ a1.1 a6.2 a7.1 | almost $1bn @ a2.1 | up to $1 billion @ a3.1 | around a billion dollars @ a4.2
- sale / total price in pounds | money | disagree | £790,000 @ a1.1 | £790m @ a2.1 | conflicts: 0-1
- sale / first payment | money | agree | $700m @ a1.10 a2.2 a3.3 a4.2 a5.8 a7.7
- sale / later payment | money | agree | $300m @ a1.10 a2.2 a3.3 a4.2 a5.8 a7.7
- sale / condition of the later payment | other | refine | performance @ a1.10 a2.2 a4.2 a5.8 | sales @ a3.3 a7.7
- sale / period of the later payment | duration | agree | 10 years @ a1.10 a2.2 a4.2 a5.8 a7.7
- buyer / company | name | agree | Meridio @ a1.1 a2.1 a3.1 a4.1 a5.7 a6.2 a7.6
- buyer / nationality | place | agree | British @ a1.9 a2.1 a3.1 a4.1 a5.8 a6.2
- Villamigos / founded | date | refine | 2013 @ a1.3 a4.1 a6.3 a7.1 | four years ago @ a2.5 a3.2 | on shelves in 2013 @ a5.6
- brand / name | name | refine | Villamigos @ a1.3 a2.1 a3.2 a4.1 a5.6 a6.2 a7.1 | Villamigo @ a6.4
- brand / meaning of the name | other | agree | house of friends @ a1.4 a6.4
- co-founder Herber / name | name | agree | Lande Herber @ a1.3 a2.5 a3.2 a4.1 a5.2 a6.3 a7.2
- co-founder Feldmar / first name | name | refine | Mike @ a1.3 a2.5 a3.2 a4.1 a6.3 a7.2 | Michael @ a5.6
- co-founder Feldmar / profession | other | refine | developer @ a2.5 a3.2 | builder @ a4.1 | real-estate man @ a7.2
- co-founder Herber / profession | other | refine | entertainment entrepreneur @ a2.5 | restaurant entrepreneur @ a7.2
- Herber's wife / name | name | disagree | Mindy Hawford @ a1.12 a2.5 a3.2 a4.1 a5.2 a7.2 | Mindy Haqford @ a6.3 | conflicts: 0-1
- Meridio's whisky / name | name | disagree | Johnnie Walker @ a3.2 a4.7 a5.8 a6.2 | Johnny Walker @ a7.6 | conflicts: 0-1
- Meridio's brands / Smirnoff | other | agree | Smirnoff @ a3.2 a5.8 a6.2 a7.6
- Meridio's brands / Baileys | other | agree | Baileys @ a3.2 a6.2 a7.6
- Meridio's brands / Guinness | other | agree | Guinness @ a3.2 a6.2
- Meridio's tequilas / Don Julio | other | agree | Don Julio @ a2.4 a4.7
- Mulroney / billion-dollar company | quote | disagree | "Had you asked us four years ago whether this was a billion dollar company, I doubt we would have said yes" @ a2.8 | "Had you asked us four years ago whether this was a $1bn company, I doubt we would have said yes" @ a3.6 | "Had you asked us four years ago whether we had a billion company in our hands, I doubt that we would have told you 'yes'" @ a5.9 | conflicts: 0-2 1-2
- Mulroney / faith | quote | agree | "This shows Meridio's faith in our company and our faith in Meridio" @ a2.9 a3.7
- Mulroney / not leaving | quote | agree | "But we're not leaving" @ a2.10 a3.8
- Mulroney / involved | quote | disagree | "still be very much involved in Villamigos" @ a1.6 | "We'll still be very much involved in Villamigos" @ a2.11 a3.9 | "We will still be involved in Villamigos" @ a4.4 | conflicts: 0-2 1-2
- Mulroney / a shot | quote | disagree | "Beginning with a shot tonight" @ a1.7 a2.12 a3.10 | "Beginning with a shot of tequila tonight" @ a4.5 | conflicts: 0-1
- Mulroney / maybe two | quote | refine | "Maybe two" @ a1.8 a2.13 a3.11 | "Or maybe two" @ a4.6
- Mulroney / where he said it | other | disagree | to CNBC @ a1.6 a4.3 | to Deadline @ a2.8 | in a statement @ a3.6 | conflicts: 0-1 0-2 1-2
- Herber / house tequila | quote | refine | "began with a friendship and an idea to make the best tasting, smoothest tequila as our own house tequila" @ a1.12 | "What began with a friendship and an idea to make the best tasting, smoothest tequila as our own house tequila to drink and share with friends, has quickly become the fastest-growing super-premium tequila" @ a3.12
- Mulroney / twins born | date | refine | earlier this month @ a1.2 | lately @ a6.1
- Villamigos / how the idea arose | other | disagree | Mulroney and Herber bought neighbouring properties in Mexico @ a2.6 a5.2 | on a holiday of all three in Mexico @ a7.2 | nights full of tequila @ a1.4 | conflicts: 0-1
- Villamigos / at first | other | refine | private events @ a1.4 | for themselves @ a5.5 | for their close circle @ a7.4
- Villamigos / cases expected | count | agree | 170,000 @ a3.5 a4.8
- Villamigos / period of the expected cases | date | disagree | the next 12 months @ a3.5 | 2017 @ a4.8 | conflicts: 0-1
- Villamigos / growth | other | refine | one of the fastest-growing tequila brands in the world @ a2.7 | fastest-growing super-premium tequila brand in the United States @ a3.5
- Villamigos / class of tequila | other | disagree | super-premium @ a3.5 a3.12 | ultra-premium @ a6.3 | conflicts: 0-1
- Villamigos / where sold so far | place | disagree | mostly in the United States @ a4.8 | only in the USA @ a6.5 | conflicts: 0-1
- bottle / price | money | refine | from £48 @ a3.4 | 50 dollars @ a5.7 | between 50 and 70 euros @ a6.7
- Herber's wife / profession | other | refine | supermodel @ a1.12 a6.3 | model @ a2.5 a4.1 a5.2
