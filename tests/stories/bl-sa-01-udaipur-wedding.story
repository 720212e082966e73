== a1 | Press Wire of India | 2023-11-25T05:40:00Z | Actor Ishani Marwah marries pacer Rudra Kelkar in Udaipur
Actor Ishani Marwah and India fast bowler Rudra Kelkar tied the knot on Friday evening at a palace hotel on Lake Pichola in Udaipur. ^1 The ceremony was attended by about 150 relatives and friends, a person involved in the arrangements said. ^2
Marwah, 29, wore an ivory lehenga by the designer Tanvi Rajwade. ^3 The couple put up four photographs past midnight with the caption: "Two stubborn people, one long innings." ^4
They were introduced by the filmmaker Samar Bhalla, who directed Marwah in 'Neeli Botal' (2018), the source said. ^5 A reception for the film industry will be held in Mumbai on December 2. ^6 Kelkar, who has 84 Test wickets, was rested for the T20 series against Australia and rejoins the squad in South Africa.
== a2 | Bolly Chaska | 2023-11-26T09:15:00Z | INSIDE #IshRudra's lakeside shaadi: the lehenga, the tears, the 22-dish thali
It's official, folks! After months of hide and seek with the paps, Ishani Marwah is Mrs Kelkar.
The pheras took place yesterday under a canopy of tuberoses, with the bride's brother Kunal pouring the popped rice. ^1 Our mole counted close to 300 guests, every one of them made to hand in the phone at the gate. ^2 Ishani skipped the usual red for an off-white Tanvi Rathore number that, we hear, took 1,400 hours to embroider. ^3
"Two stubborn hearts, one long partnership," she wrote under the first pictures, and half of Bollywood was in the comments within minutes. ^4 The 31-year-old cricketer broke down when his bride walked in to the strains of a sitar, whispers a guest. ^5
Next stop: a bash at a five-star in Mumbai's Bandra Kurla Complex for the film and cricket fraternity on Saturday. ^6
== a3 | Mewar Chronicle | 2023-11-27T03:30:00Z | Jetty reopens after star wedding, hoteliers smile
Boatmen at the eastern jetty resumed their rounds on Sunday after a closure that had cost each of them some Rs 3,000.
The Amrit Sagar, all 66 rooms of it, had been taken for three nights from Thursday for the wedding of film actor Ishani Marwah and cricketer Rudra Kelkar, at a tariff which hotel sources put at Rs 1.8 crore, decoration apart. ^1 The groom's procession came not on a mare but in a flotilla of nine boats shortly before sunset on Friday, and the couple went round the fire at 7.20 pm. ^2
Additional SP Hemraj Gurjar said 160 guests had been registered with the police, among them two former India captains. ^3 About 90 constables were posted on the ghats. "It was a small wedding by the standards of this city," said Pandit Shyamlal Ojha, who conducted the rites.
The newlyweds left for Mumbai by a chartered aircraft from Dabok on Sunday morning. ^4
== a4 | Gulf Courier | - | A lake, nine boats and Dh800,000: how Ishani Marwah said yes
UAE residents who queued for Ishani Marwah's last film may like to know where the money goes. For the run of the Amrit Sagar hotel over three days the actress and her cricketer are understood to have paid around Dh800,000, flowers not included. ^1
Rudra Kelkar was rowed to his own wedding: he arrived with his family in nine decorated boats, while the bride's side waited on the steps. ^2 The guest list stayed below 200. ^3 Tanvi Rajwade, who has a boutique in Dubai's Al Wasl, sewed the bride's dress. ^4
There is a local link of another kind. It was Kelkar's elder sister Meghana, a dentist in Sharjah, who brought the two together, at her birthday dinner in the emirate. ^5 The pair exchanged rings in the groom's home town of Pune in the middle of May. ^6
== a5 | Ishani Universe | - | The complete IshRudra timeline (UPDATED!!)
Because you keep asking in the comments, here it is, all in one place.
2018: 'Neeli Botal' comes out and we are all gone forever. ^8
2019: director Samar Bhalla sits them next to each other at his anniversary dinner. History!! ^1
14 May 2023: ring ceremony in Pune, only family, one blurry photo. ^2
24 November 2023: THE DAY. Udaipur, fairy lights, and that ivory Rajwade lehenga we will never recover from. ^3 The caption, for your lock screens: "Two stubborn people, one long innings. Thank you for letting us bat in peace." ^4
27 November: the two of them fly to Mumbai in a private jet, she in a yellow cotton suit and sneakers. ^5
First weekend of December: the Mumbai reception. ^6 She is 29, he is 31, we are crying. ^7
== a6 | The Sunday Ledger | 2023-12-10T02:00:00Z | The quick and the quiet
Rudra Kelkar bowls at 145 kilometres an hour and speaks so softly that the boom operator at his last press conference gave up. He turned 31 in August. ^1 His wife, two years younger, comes from a family of Delhi lawyers and has been in nineteen films, four of which she says she would watch. ^2
They kept their secret rather well. There was an engagement in Pune in May that the papers learned of in July; there was a hotel on Lake Pichola, a hundred and fifty people and a ban on telephones. ^3 She chose ivory, she has told friends, because her grandmother married in it in Lahore. ^4 "Two stubborn people," their caption began, and those who know them say it was no joke. ^5
At the reception in Mumbai eight days ago he was seen dancing, briefly, with his mother-in-law. ^6 He bowled in the nets at Durban on Thursday.
== facts
- wedding / date | date | disagree | 2023-11-24 @ a1.1 a3.2 a5.3 | 2023-11-25 @ a2.1 | conflicts: 0-1
- wedding / number of guests | count | disagree | about 150 @ a1.2 a6.3 | close to 300 @ a2.2 | 160 @ a3.3 | below 200 @ a4.3 | conflicts: 0-1, 1-2, 1-3
- bride's lehenga / designer | name | disagree | Tanvi Rajwade @ a1.3 a4.4 a5.3 | Tanvi Rathore @ a2.3 | conflicts: 0-1
- bride's lehenga / colour | other | refine | ivory @ a1.3 a5.3 a6.4 | off-white @ a2.3
- couple / caption under the photographs | quote | disagree | "Two stubborn people, one long innings." @ a1.4 | "Two stubborn hearts, one long partnership" @ a2.4 | "Two stubborn people, one long innings. Thank you for letting us bat in peace." @ a5.4 | "Two stubborn people" @ a6.5 | conflicts: 0-1, 1-2, 1-3
- couple / who introduced them | other | disagree | filmmaker Samar Bhalla @ a1.5 a5.1 | Kelkar's elder sister Meghana @ a4.5 | conflicts: 0-1
- reception / date | date | refine | 2023-12-02 @ a1.6 a2.6 a6.6 | first weekend of December 2023 @ a5.6
- reception / place | place | refine | Mumbai @ a1.6 a5.6 a6.6 | a five-star hotel in Bandra Kurla Complex, Mumbai @ a2.6
- wedding / venue | place | refine | a palace hotel on Lake Pichola, Udaipur @ a1.1 | the Amrit Sagar @ a3.1 a4.1 | Udaipur @ a5.3 | a hotel on Lake Pichola @ a6.3
- wedding / hour | other | refine | evening @ a1.1 | 7.20 pm @ a3.2
- venue / price of the hire | money | refine | Rs 1.8 crore @ a3.1 | around Dh800,000 @ a4.1
- venue / length of the hire | duration | refine | three nights @ a3.1 | three days @ a4.1
- groom / number of boats in his procession | count | agree | nine @ a3.2 a4.2
- groom / age | age | refine | 31 @ a2.5 a5.7 | turned 31 in August @ a6.1
- bride / age | age | refine | 29 @ a1.3 a5.7 | two years younger than the groom @ a6.2
- couple / departure for Mumbai | date | disagree | 2023-11-26 @ a3.4 | 2023-11-27 @ a5.5 | conflicts: 0-1
- couple / means of travel to Mumbai | other | refine | chartered aircraft @ a3.4 | private jet @ a5.5
- engagement / date | date | refine | mid-May @ a4.6 | 2023-05-14 @ a5.2 | 2023-05 @ a6.3
- engagement / place | place | agree | Pune @ a4.6 a5.2 a6.3
- Neeli Botal / year | date | agree | 2018 @ a1.5 a5.8
- wedding / ban on telephones | other | refine | guests handed in their phones at the gate @ a2.2 | a ban on telephones @ a6.3
