== a1 | The Morning Hound | 2023-06-25 | Nic Karr and Lena Okeeda Marry at Famous 'Ad Kings' Spot
Nic Karr and Lena Okeeda made it official on Saturday, picking for their vows the California clifftop on which a portion of the 'Ad Kings' finale was shot in 2015. ^1 The setting was Harmon Canyon at Cape Rojo, where Karr's Rex Tanner dreams up Coca-Cola's celebrated 1970s "Meadow" commercial. ^2
Danny Croft, Neil Reed and Gina Lowe were part of a starry crowd, TMZ says. ^3 Frank Mattery, another 'Ad Kings' veteran, came to toast the pair as well, and the drinks list, by the tabloid's account, was built around the series. ^4
It was while that last episode was being made that Karr first crossed paths with Okeeda, cast as the receptionist of a spiritual retreat. ^5 Talk of a romance started in 2020, and in 2022 they shared the screen in the crime romp 'Speak Up, Flynn'. ^6 Word came in February that Karr, who is 52, had asked the 35-year-old to be his wife. ^7
== a2 | El Correo Digital | 2023-06-26 | Nic Karr and Lena Okeeda wed where the end of 'Ad Kings' was filmed
Nic Karr, 52, of Missouri, took his 'Ad Kings' colleague Lena Okeeda, 35, of Massachusetts, as his wife at sunset this Saturday, June 24. ^1 For the ceremony they returned to Harmon Canyon in Cape Rojo, California, the place where they became acquainted in 2015 while filming the closing chapter of the hit. ^2
In the AMC drama the spot is home to the Oriel Institute, a retreat at which Rex Tanner, the part that won Karr a Golden Globe, thinks of a legendary Coca-Cola ad of the 1970s. ^3 Okeeda was Marguerite, a receptionist at the centre, and the two had barely a few minutes of screen time in common. ^4
Around 100 people attended, among them such Hollywood figures as Gary Saul, Gina Lowe, Dawn Sheels, Danny Croft, lately wed to the actress Tess Wyatt, and Karr's former castmate Frank Mattery. ^5 The bride had decided on a white strapless gown slit to the thigh. ^6 Her walk down the aisle was accompanied by the title song of 'Never Die Once', the Max Bravo film of 1967. ^7
The pair, who also appeared together in 'Speak Up, Flynn' (2022), became engaged in February of this year. ^8 They formalized things in 2020, having been spotted on several occasions since 2017, when a camera first caught them in a café. ^9
== a3 | River City Weekly | 2023-06-26 | Nic Karr Is Married and We Are Coping
People magazine has it that Nic Karr got hitched on Saturday at Cape Rojo, to the actress Lena Okeeda, 34. ^1 For the 52-year-old Karr, an old boy of the Thornton School, it is a first marriage. ^2
'Ad Kings', the show that turned him into a star, went to Cape Rojo for its last episode, in which Okeeda, an unknown in those days, had a minor part as a receptionist. ^3 Both later landed in 'Speak Up, Flynn' in 2022. ^4 Only this March, with three years of dating behind them, did they get engaged. ^5
Vows beneath the Arch would have served local star-gazers better, sure. Still, we are glad for him. Honestly.
== a4 | Beamline | - | Nic Karr Says 'I Do', the 'Ad Kings' Way
On Saturday Nic Karr married Lena Okeeda, an 'Ad Kings' alum like himself, after two years of dating and an engagement that dates from last year. ^1 They got to know each other on the show's set in 2015, and it seems they found their way back once Nick had parted from his partner of many years, Rebecca Northfield. ^2
Nick and Lena got engaged in gorgeous Harmon Canyon at Cape Rojo, so it was a wedding by the sea, sort of. ^3 Fans will know why the place matters: at the end Rex Tanner finds himself again there, and in the final shot stumbles on the idea for Coca-Cola's 1970 "Meadow" ad. ^4
Frank Mattery showed up to congratulate his old mate, and a few 'Ad Kings' cocktails were poured in tribute. ^5 Danny Croft, freshly married himself, was there too, with Neil Reed and Gina Lowe. ^6 The walk-up tune also had a touch of Max Bravo: a band played the theme of 'Never Die Once'. ^7
He was all elegance, and she stunned in a flowing dress. ^8
== a5 | Talkwire | - | 'Ad Kings' Actors Nic Karr & Lena Okeeda Wed at Cape Rojo
Nic Karr and Lena Okeeda became husband and wife on Sunday at Cape Rojo, California. ^1 They did so in Harmon Canyon, the very location of the 'Ad Kings' finale. ^2 Gina Lowe, Danny Croft and Neil Reed were some of the well-known faces in the rows. ^3 To the theme of the 1967 Max Bravo movie 'Never Die Once' the couple came down the aisle. ^4
Their first meeting goes back to the set of 'Ad Kings' in 2015. ^5 Romantic sightings, coffee runs among them, came in 2020, and some weeks afterwards they confirmed that they were an item. ^6 Italy was where they spent their first joint holiday, in September 2021. ^7 A red carpet followed in March 2022, their first as a couple, at a party after the Oscars. ^8
February 2023 saw the engagement confirmed, although by their own account they had been engaged for a lot longer. ^9 Karr's earlier partner of long standing was the actress Rebecca Northfeldt. ^10
== a6 | Post Ledger | - | The 'Ad Kings' Location Where Nic Karr Just Got Married
Lena Okeeda and Nic Karr exchanged vows on Saturday when they had been dating for roughly three years, People and E! Online confirmed. ^1 The venue was Harmon Canyon at Cape Rojo, California, where cameras rolled for the close of 'Ad Kings' in 2015. ^2 Danny Croft, Gina Lowe, Neil Reed and the 'Ad Kings' actor Frank Mattery reportedly looked on. ^3
In paparazzi shots Okeeda has on a white gown without straps, Karr a classic black tuxedo. ^4 Our picture: Karr, left, and Okeeda, who were married July 23 at Cape Rojo. ^5
Okeeda was in 'Ad Kings' for its last hour alone, as Marguerite, who receives guests at a spiritual retreat. ^6 The romance began in 2020, according to Entertainment Weekly. ^7 It was followed by joint work on 'Speak Up, Flynn', out last year, and by a first red carpet at a 2022 party after the Oscars. ^8 The engagement was announced in February. ^9
== a7 | Holly Buzz | 2023-06-25 | Nic Karr Marries Lena Okeeda: See the Seaside Photos
Nic Karr, 52, is off the market! By the sea at Harmon Canyon, Cape Rojo, he said his vows on Saturday to Lena Okeeda, once his 'Ad Kings' castmate. ^1 Pictures at TMZ show him in a classic black tux and her in an eye-popping strapless gown of white. ^2
Reception drinks reportedly came with an 'Ad Kings' theme, and the guest list ran to Danny Croft, Gina Lowe and Neil Reed. ^3 With Frank Mattery present as well, it was quite the cast reunion. ^4 The walk-up music is said to have been the theme of 'Never Die Once', the 1967 film. ^5
The big day comes one year after the engagement. ^6 Karr and Okeeda met in 2015 on 'Ad Kings', whose final episode had her playing a receptionist. ^7 They were first noticed hanging out in 2017, bought groceries side by side in early 2020 and did a red carpet as a couple for the first time in 2022. ^8 Karr's long relationship with Rebecca Northfeldt had run from 1997 to 2015. ^9
== facts
- wedding / day | date | disagree | 2023-06-24 @ a1.1 a2.1 a3.1 a7.1 | Saturday @ a4.1 a6.1 | Sunday @ a5.1 | 2023-07-23 @ a6.5 | conflicts: 0-2 0-3 1-2 1-3
- wedding / place | place | refine | Harmon Canyon at Cape Rojo @ a1.2 a2.2 a5.2 a6.2 a7.1 | Cape Rojo @ a3.1 a5.1 a6.5
- wedding / tie of the place to 'Ad Kings' | other | agree | the finale was filmed there @ a1.1 a2.2 a3.3 a5.2 a6.2
- Karr / first name | name | disagree | Nic @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1 | Nick @ a4.2 a4.3 | conflicts: 0-1
- Karr / age | age | agree | 52 @ a1.7 a2.1 a3.2 a7.1
- Okeeda / age | age | disagree | 35 @ a1.7 a2.1 | 34 @ a3.1 | conflicts: 0-1
- engagement / when it came about | date | disagree | 2023-02 @ a2.8 | 2023-03 @ a3.5 | 2022 @ a4.1 a7.6 | long before 2023-02 @ a5.9 | by 2023-02 @ a1.7 a6.9 | conflicts: 0-1 0-2 0-3 1-2 1-3 1-4
- engagement / month it became known | date | agree | 2023-02 @ a1.7 a5.9 a6.9
- courtship / length | duration | disagree | two years @ a4.1 | three years @ a3.5 a6.1 | conflicts: 0-1
- romance / start | date | agree | 2020 @ a1.6 a2.9 a5.6 a6.7
- couple / first seen together | date | agree | 2017 @ a2.9 a7.8
- first meeting / year | date | agree | 2015 @ a2.2 a4.2 a5.5 a7.7
- first meeting / occasion | other | refine | filming the 'Ad Kings' finale @ a1.5 a2.2 | on the set of 'Ad Kings' @ a4.2 a5.5 a7.7
- 'Ad Kings' finale / year filmed | date | agree | 2015 @ a1.1 a2.2 a6.2
- Okeeda / part in the finale | other | agree | a receptionist at the retreat @ a1.5 a2.4 a3.3 a6.6 a7.7
- Okeeda / name of her character | name | agree | Marguerite @ a2.4 a6.6
- wedding / famous guests | other | refine | Danny Croft, Gina Lowe, Neil Reed @ a1.3 a4.6 a5.3 a6.3 a7.3 | Gary Saul, Gina Lowe, Dawn Sheels, Danny Croft @ a2.5
- wedding / castmate who came | name | agree | Frank Mattery @ a1.4 a2.5 a4.5 a6.3 a7.4
- Croft / marital status | status | refine | lately wed to Tess Wyatt @ a2.5 | freshly married @ a4.6
- wedding / aisle music | other | agree | the theme of 'Never Die Once' @ a2.7 a4.7 a5.4 a7.5
- 'Never Die Once' / year | date | agree | 1967 @ a2.7 a5.4 a7.5
- reception / drinks | other | agree | 'Ad Kings' themed @ a1.4 a4.5 a7.3
- bride / dress | other | refine | white strapless gown @ a2.6 a6.4 a7.2 | flowing dress @ a4.8
- groom / clothes | other | agree | classic black tuxedo @ a6.4 a7.2
- Karr / name of his former partner | name | disagree | Rebecca Northfield @ a4.2 | Rebecca Northfeldt @ a5.10 a7.9 | conflicts: 0-1
- 'Speak Up, Flynn' / year | date | agree | 2022 @ a1.6 a2.8 a3.4 a6.8
- couple / first red carpet | date | refine | 2022-03 @ a5.8 | 2022 @ a6.8 a7.8
- couple / place of the first red carpet | place | agree | a party after the Oscars @ a5.8 a6.8
- "Meadow" commercial / age | date | refine | the 1970s @ a1.2 a2.3 | 1970 @ a4.4
- Harmon Canyon / what took place there | other | disagree | the wedding @ a2.2 a5.2 a6.2 a7.1 | the engagement @ a4.3 | conflicts: 0-1
