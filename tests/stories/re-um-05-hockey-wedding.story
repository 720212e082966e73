== a1 | Morning Star Daily | 2010-08-16 | Valery Huff marries ice hockey player
The American actress Valery Huff, 22, became the wife of her boyfriend, the ice hockey player Nick Conroy, in Santa Barbara, California, the day before yesterday. ^1 Her gown was one designed by Lena Fang, and her elder sister Kaylie, who also acts, attended her as bridesmaid. ^2
As the sun went down the couple said their romantic "I do" before 100 relatives and friends. ^3 At their engagement in Hawaii back in February, Nick had won her heart with a diamond ring worth US$1 million (about HK$7.8 million). ^4
== a2 | Novy Den | - | One more wedding: singer Valery Huff married hockey player Conroy
On Saturday the American actress and singer Valery Huff took the Canadian hockey player Nick Conroy for a husband. ^1 Santa Barbara in California was the scene of the private ceremony. ^2
For the occasion Huff, who is twenty-two, and Conroy, seven years her senior, had gone so far as to take dancing lessons, given by Anna Hoffman. ^3 The event was prepared together with Wendy Reiss, who took care of the weddings of Bren Talani, Tessa Simmons and Aron Sandberg in the past. ^4 All this was on the website of People magazine. ^5
Huff, once linked with the singers Adam Porter and Noel Hadden, began seeing Conroy in 2007. ^6 The seasoned Canadian forward proposed on February 19, while they were on holiday in Hawaii. ^7 It is the first marriage for either. ^8
== a3 | Clic Vedete | - | See Valery Huff as a bride!
She once confessed to having been at just one wedding in her life, and here she is at her own. Valery Huff (22) and the hockey player Nick Conroy (29) were joined in romantic surroundings, amid hundreds of candles and flowers. ^1
A villa in California, dating from 1920, was where the party took place, the wedding's organiser stated. ^2
"Nick and I kept telling everyone that we wanted it all to look rustic, with warm colours, nothing shiny and shocking," the young actress recounted to OK magazine. ^3
Before 100 guests the actress and the sportsman, a couple for over two years, were wed. ^4 The bride, in a dress signed Lena Fang, came to the altar on her mother's arm, and her big sister, Kaylie Huff, was maid of honour. ^5
Vallery and Nick had got engaged in February, three years into their relationship, during an escape to Hawaii, and the engagement ring has a value of 1 million dollars. ^6
== a4 | Star Brides | - | Valery Huff tells of her favourite wedding moments
Exchanging the vows: for Valery Huff nothing at her Montecito wedding with Nick Conroy was better. ^1 Nervous and near to tears as she was, she found it intense but amazing.
The two were married at La Alameda Estate in Montecito, California, on August 14, 2010, and "Access Hollywood" got to hear her highlights. ^2
"The finest moment was surely standing there and saying our vows," Valery says. ^3 "We held it together, but we both had quite watery eyes," she adds, her husband's best friend having wept in plain sight. ^4
The ceremony was in the evening, and afterwards came a first dance to "Lean on My Arm", the Sam B. Price classic. ^5 They had had dancing lessons beforehand, but it went otherwise than rehearsed. ^7
"My dress is so tight" that she could only sway, Valery explains, at which Nick protested: "You made me practise for four hours!" ^6
== a5 | Celebwitchy | - | Valery Huff's "dream wedding" in OK! Magazine
Far-off, fuzzy snaps were all we had of Valery Huff and hockey player Nick Conroy getting married, so somebody must have been sold the real ones. It is OK! Magazine that has them, and on its cover Valery looks a treat. ^1
More of the tale is to be had from E!. Her big day got off on the wrong foot. "I began my day with a broken tooth!" she lets on in the new OK!. ^2 "My wedding planner smuggled me out to the dentist! ^3 Thank heavens it was mended within the hour." ^4
From there all went well for the bride, 22, who married Nick Conroy last weekend in Santa Barbara, Calif. ^5
About 100 guests saw Huff come down the aisle. ^6 Her Lena Fang gown was of organza, in mermaid form, with giant blossoms on it, and she held a bouquet of blush dahlias. ^7
== a6 | Viva la Costa | - | Valery Huff marries amid glamour and romance
The intimate ceremony got under way at 20.30 last Saturday at the private resort of San Isandro Ranch, which once housed the honeymoon of John F. Kennedy and his wife Jacqueline. ^1 Both had looked forward to the day with great hopes since their engagement was sealed in Hawaii, where Valery received from Nick a ring worth a million dollars. ^2
With all the glamour of Hollywood and in the purest romantic style, Huff, 22, and the hockey player, 29, celebrated their wedding. ^3 Around a hundred friends and relatives surrounded the radiant pair. ^4
Valery wore a dress by the prestigious designer Lena Fang, and a long veil fell from her hair. ^5 She had slaved daily at the gym and had dancing lessons to look her best. ^6
So far the only pictures were shot from the air, a long way off, so one must wait and see if the exclusive has been sold to some magazine. ^7
== a7 | E-Stars Deutschland | - | Valery Huff has married
Last Saturday the starlet Valery Huff married Nick Conroy, who plays ice hockey for a living, in an intimate ceremony in Santa Barbara, California. ^1
The pair had been at great pains to keep it secret, the 22-year-old wishing for no media circus. ^2 One of the guests was her sister Kaylie Huff, who acted as bridesmaid. ^3 "What a great weekend, so full of love and great memories," big sister tweeted after the ceremony. ^4
OK!, owner this week of the exclusive rights to wedding pictures that are not blurred, says there were four bridesmaids more besides Kaylie and that around 100 guests had been asked. ^5 Her mother Joan, in a dress by Hadley Grishka, gave her away to the groom. ^6
Huff's engagement ring cost a cool million, and in March the bride was sighted collecting two garment bags from Lena Fang. ^7
== a8 | Pettegole | - | Valery Huff talks about the wedding with Nick Conroy
Valery Huff has the cover of the new OK Magazine, which offers the official pictures of her wedding to Nick Conroy. ^1 The former star of Tillie McGraw and the ice hockey player were married at sunset on August 14 in Santa Barbara. ^2 Sister Kaylie Huff was maid of honour, and another 100 guests were at the ceremony. ^3
"It is wonderful to be married," Valery declares to OK Magazine. ^4 Something happened behind the scenes too: "The day began with a broken tooth. ^5 My wedding planner Wendy Reiss had to take me to the dentist. ^6 Luckily it was all settled in an hour." ^7
What about something old, something borrowed and something blue? Her underwear was blue, she says, her jewels were lent by Van Cleef & Arpels, and inside the dress she carried her grandmother's cameo. ^8 The vows Valery did not write by herself: she looked on the internet for three days and took what she liked. ^9
== a9 | Prima Magazin | - | Under the hood: Valery Huff
Nick Conroy is her man. Only 22 years old, the actress Valery Huff said yes to the ice hockey player at the weekend, and the two celebrated in a small circle. ^1
A giant feast, a giant cake and a pack of paparazzi were not for her: unlike most stars of Hollywood she wanted only the nearest relatives and friends about her. ^2 It shows that the wedding in Santa Babara was an affair of the heart. ^3
With an engagement ring of 780,000 euros the sportsman had asked for her hand on a Hawaiian holiday some months ago. ^4 She then kept to a harder fitness programme than usual, so as to look perfect in the dress. ^5
Was it worth the pain? The first pictures of the wedding, when they are published, will show. ^6
== facts
- wedding / day | date | refine | 2010-08-14 @ a1.1 a4.2 a8.2 | Saturday @ a2.1 a6.1 a7.1 | last weekend @ a5.5 | at the weekend @ a9.1
- wedding / time | date | refine | sunset @ a1.3 a8.2 | evening @ a4.5 | 20:30 @ a6.1
- wedding / town | place | refine | Santa Barbara @ a1.1 a2.2 a5.5 a7.1 a8.2 | Montecito @ a4.1 a4.2
- wedding / spelling of Santa Barbara | name | disagree | Santa Barbara @ a1.1 a2.2 a5.5 a7.1 a8.2 | Santa Babara @ a9.3 | conflicts: 0-1
- wedding / venue | place | disagree | La Alameda Estate @ a4.2 | San Isandro Ranch @ a6.1 | villa dating from 1920 @ a3.2 | conflicts: 0-1, 1-2
- wedding / guests | count | refine | 100 @ a1.3 a3.4 | another 100 besides the sister @ a8.3 | about 100 @ a5.6 a6.4 a7.5
- wedding / kind | other | refine | private @ a2.2 | intimate @ a6.1 a7.1 | small circle @ a9.1
- bride / age | age | agree | 22 @ a1.1 a2.3 a3.1 a5.5 a6.3 a7.2 a9.1
- groom / age | age | refine | seven years older than 22 @ a2.3 | 29 @ a3.1 a6.3
- bride / first name | name | disagree | Valery @ a1.1 a2.1 a3.1 a4.1 a5.5 a6.2 a7.1 a8.1 a9.1 | Vallery @ a3.6 | conflicts: 0-1
- groom / sport | other | agree | ice hockey @ a1.1 a2.1 a3.1 a6.3 a7.1 a8.2 a9.1
- dress / designer | name | agree | Lena Fang @ a1.2 a3.5 a5.7 a6.5 a7.7
- sister / role | other | refine | bridesmaid @ a1.2 a7.3 | maid of honour @ a3.5 a8.3
- sister / name | name | agree | Kaylie @ a1.2 a3.5 a7.3 a8.3
- mother / gave the bride away | other | agree | mother @ a3.5 a7.6
- engagement / when | date | refine | February @ a1.4 a3.6 | February 19 @ a2.7 | some months ago @ a9.4
- engagement / place | place | agree | Hawaii @ a1.4 a2.7 a3.6 a6.2 a9.4
- ring / price | money | refine | $1 million @ a1.4 a3.6 a6.2 | a million @ a7.7 | 780,000 euros @ a9.4
- couple / how long together | duration | refine | since 2007 @ a2.6 | over two years @ a3.4 | three years at the engagement @ a3.6
- couple / dancing lessons | other | refine | lessons by Anna Hoffman @ a2.3 | lessons beforehand @ a4.7 | lessons @ a6.6
- planner / name | name | agree | Wendy Reiss @ a2.4 a8.6
- bride / tooth | quote | disagree | "I began my day with a broken tooth!" @ a5.2 | "The day began with a broken tooth." @ a8.5 | conflicts: 0-1
- bride / dentist | quote | disagree | "My wedding planner smuggled me out to the dentist!" @ a5.3 | "My wedding planner Wendy Reiss had to take me to the dentist." @ a8.6 | conflicts: 0-1
- bride / mended tooth | quote | disagree | "Thank heavens it was mended within the hour." @ a5.4 | "Luckily it was all settled in an hour." @ a8.7 | conflicts: 0-1
- pictures / magazine | name | refine | OK! Magazine @ a5.1 | OK! @ a7.5 | OK Magazine @ a8.1
- pictures / published | status | refine | only shots from the air so far @ a6.7 | none published yet @ a9.6 | in OK! @ a5.1 a7.5 a8.1
- bride / training for the dress | other | refine | slaved daily at the gym @ a6.6 | harder fitness programme @ a9.5
