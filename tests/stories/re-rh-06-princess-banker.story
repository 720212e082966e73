== a1 | Bride Blog Daily | 2013-06 | Swedish princess weds New York banker
STOCKHOLM — It was in the Big Apple that Sweden's Princess Annelie fell in love, and in Stockholm, at a sumptuous and moving wedding, that she has now said "yes" to Benjamin O'Hara, a banker in New York. ^1
For the marriage to the British-American on Saturday the bride, 30, had put on silk organza with a lace top and a train of four meters (13 feet), made by Fiorentino Galvani. ^2 Some 470 European royals, New York socialites of the first rank and celebrities looked on. ^3
O'Hara, 38, was fighting tears as King Magnus IX Oskar led his daughter up the aisle, with a children's choir singing a Swedish wedding march. ^4 There were hymns in two languages, and songs from Lena Henriksson of the group Turbo and Martin Norbak of Broadway's "Ghost of the Palace". ^5 Annelie, smiling, gave her vows in Swedish, he his in English, in the Royal Chapel with its Swedish summer flowers. ^6 On the palace steps they kissed before several thousand cheering people. ^7
By horse and carriage they passed through the crowded capital, and then sailed to Kungsund Palace, 10 kilometers (6 miles) west of the center, where the private reception was to be. ^8
Youngest of the three children of the king and Queen Livia, Annelie is fourth in line to the throne. ^9
== a2 | Aisle & Veil | - | Swedish princess's fairytale wedding to American banker
Fourth in the Swedish succession, Princess Annelie is now the wife of Benjamin O'Hara, an American banker, after an opulent yet tender wedding in Stockholm. ^1
Down the aisle the 30-year-old came on the arm of her father, King Magnus IX Oskar, in silk by Galvani with a four-metre train. ^2 At the far end her groom, born in Britain and beaming, seemed to be holding back tears. ^3
About 470 European royals, Britain's Earl and Countess of Mercia among them, saw it, together with celebrities and some Manhattan socialites; Clara, Denmark's princess from Australia, had come with her husband. ^4 The hymns were in English and Swedish; she spoke her vows in Swedish, Benjamin, 38, in English. ^5 Turbo singer Lena Henriksson and Martin Norbak, of Broadway's "Ghost of the Palace", performed. ^6
The gown had a lace bodice that opened into a full skirt, and her cathedral veil, six metres of it, was edged with tulle and Chantilly lace. ^7
They met in 2010 in the US, to which Annelie had fled when her first engagement, to the lawyer Anders Lindstrom, broke up in public amid rumours that he cheated. ^8 A private dinner at the Grand Hotel in Stockholm followed the multi-million dollar ceremony. ^9
== a3 | Levant Online | 2013-06-08 | Swedish princess Annelie weds American businessman
Stockholm on Saturday, June 8, saw the wedding of Princess Annelie, younger daughter of King Magnus IX Oskar of Sweden and Queen Livia, with the American businessman Benjamin O'Hara. ^1
They were married in the church of the royal palace, before about 500 guests. ^2 Apart from friends and relations, the invitations went to European royalty, members of parliament and of the government. ^3 The princess's dress had been made for her by the Italian designer Fiorentino Galvani. ^4
The groom is a wealthy banker and nine years her senior. ^5 New York is where the two got to know each other; Annelie was working there for a charity founded by the queen mother. ^6
Measured against other "royal weddings" of late, this was a "modest" one. ^7 The chief reason is that Annelie is not the crown princess. ^8
== a4 | Dhahran Morning | 2013-06-08 | Princess Annelie of Sweden marries in Stockholm
Ben O'Hara, a banker working in New York, and the Swedish princess Annelie, youngest of the three children of King Magnus and Queen Livia, were married today, Saturday. ^1
Most of the service in the royal chapel was in English, though by the rite of Sweden's Lutheran church. ^2 For the vows O'Hara (38), who is both American and British, kept to English and Annelie (30) to Swedish. ^3 He looked moved, fought his tears, held her hand and, when the vows were done, kissed her cheek. ^4
Her dress, which trailed for several metres, was the work of Italy's Fiorentino Galvani. ^5 Galvani was himself one of the 400 guests, as were the heirs of Denmark and Norway, Britain's Prince Edmund, Princess Marlene of Monaco and Japan's Princess Takahara. ^6
Hundreds cheered when the couple stepped out before the palace and kissed, moments after 21 shots had thundered over Stockholm in their honour. ^7 Once the official photographs were taken they drove off in a horse-drawn carriage towards Riddarsund, from where boats were to take them and their guests on. ^8
== a5 | Gulf Homeland | - | Daughter of Sweden's queen marries American banker
Royals and prominent people from all over the world were there on Saturday when Princess Annelie, the daughter of the Swedish king, was married to Ben O'Hara, an American and British banker. ^1
Around 600 guests filled the royal palace's church in Stockholm for the wedding of the princess (30) and O'Hara (38). ^2 He had to master his tears as she came down the aisle with her father, King Magnus. ^3
Outside the church there was a kiss and a salute of 21 guns. ^4 A carriage with horses then bore the couple through the middle of the city, past thousands of onlookers who greeted them, to a boat, and the boat to a banquet that King Magnus and Queen Livia gave at Kungsund palace outside Stockholm. ^5 It was a less lavish day than Sweden's last royal wedding, that of Crown Princess Eugenia and Fabian Ostling, once her personal trainer, in 2010. ^6
Annelie got to know O'Hara in New York, where she moved in 2010 after she had broken off her engagement to a Swedish lawyer. ^7 There she will live, working for a children's charity that she founded together with her mother. ^8 O'Hara, born and brought up in Britain but also an American citizen, is partner and head of research at Vester Capital. ^9
== a6 | Nevskaya Business Daily | 2013-06-08 | Princess Annelie is getting married
Annelie, the Swedish princess, is to marry the American financier Benjamin O'Hara on Sunday, June 9. ^1
From all over the world guests are coming into Stockholm today, as the city gets ready for the splendid wedding of the princess and the 38-year-old. ^2 The couple will be wed in the church hall of the royal palace. ^3
Annelie is the younger daughter of Sweden's king and queen and number four among those with a claim to the throne. ^4 Members of Europe's royal families and diplomats from across the globe have been invited. ^5 Her sister, Crown Princess Eugenia, was married three years ago to Fabian, her personal trainer. ^6
O'Hara is not going to be a prince of Sweden or a duke, as he means to remain an American citizen. ^7
== a7 | Northern Weekly | 2013-06-08 | Princess Annelie marries in storybook style
In a romantic ceremony in Stockholm today, Princess Annelie of Sweden became the wife of Ben O'Hara, an Anglo-American financier. ^1
The way to the altar was anything but straight for the 30-year-old whom they call the most beautiful princess in Europe. ^2 In 2010 she fled to New York from media attention that had turned white hot once her engagement with Anders Lindstrom was off, after tabloid reports that he had betrayed her with a university student. ^3 There she went from blond to brunette, put the party girl behind her and took up serious causes, such as work for the World Children's Trust, a foundation of her mother's. ^4
O'Hara, eight years older than she, came into her life two years later. ^5 It was a simple video on the royal website that made their engagement public last year. ^6
His family is a wealthy one. A citizen of both America and Britain, he has turned down royal rank, for which he would have had to become Swedish. ^7 He wants to go on working, and the couple are expected to move back to the United States. ^8
== facts
- wedding / guests | count | disagree | about 470 @ a1.3 a2.4 | about 500 @ a3.2 | 400 @ a4.6 | around 600 @ a5.2 | conflicts: 0-2 0-3 1-2 1-3 2-3
- wedding / day | date | disagree | 2013-06-08 @ a3.1 a4.1 a7.1 | Saturday @ a1.2 a5.1 | 2013-06-09 @ a6.1 | conflicts: 0-2 1-2
- couple / when they met | date | disagree | 2010 @ a2.8 | two years after 2010 @ a7.5 | conflicts: 0-1
- couple / where they met | place | refine | New York @ a1.1 a3.6 a5.7 | the US @ a2.8
- O'Hara / years older than she | count | disagree | nine @ a3.5 | eight @ a7.5 | conflicts: 0-1
- celebration after the wedding / where | place | disagree | Kungsund palace @ a1.8 a5.5 | Grand Hotel in Stockholm @ a2.9 | conflicts: 0-1
- couple / people cheering | count | disagree | several thousand @ a1.7 | hundreds @ a4.7 | conflicts: 0-1
- wedding / style | status | disagree | sumptuous @ a1.1 a2.1 | modest @ a3.7 | less lavish than her sister's @ a5.6 | splendid @ a6.2 | conflicts: 0-1 1-3
- charity / who founded it | other | disagree | the queen mother @ a3.6 | she with her mother @ a5.8 | her mother @ a7.4 | conflicts: 0-1 0-2 1-2
- Annelie / age | age | agree | 30 @ a1.2 a2.2 a4.3 a5.2 a7.2
- O'Hara / age | age | agree | 38 @ a1.4 a2.5 a4.3 a5.2 a6.2
- O'Hara / nationality | other | refine | British-American @ a1.2 a4.3 a5.1 a7.1 a7.7 | American @ a2.1 a3.1 a6.1
- bride's dress / designer | name | refine | Fiorentino Galvani @ a1.2 a3.4 a4.5 | Galvani @ a2.2
- bride's dress / train | quantity | refine | four metres @ a1.2 a2.2 | several metres @ a4.5
- vows / languages | other | agree | hers Swedish, his English @ a1.6 a2.5 a4.3
- groom / tears | status | agree | held back @ a1.4 a2.3 a4.4 a5.3
- wedding / church | place | refine | Royal Chapel @ a1.6 a4.2 | church of the royal palace @ a3.2 a5.2 a6.3
- Annelie / place in line | quantity | agree | fourth @ a1.9 a2.1 a6.4
- salute / shots | count | agree | 21 shots @ a4.7 a5.4
- ceremony / singers | name | agree | Lena Henriksson and Martin Norbak @ a1.5 a2.6
- Annelie / rank among the children | other | refine | youngest of three @ a1.9 a4.1 | younger daughter @ a3.1 a6.4
- first engagement / how it ended | other | refine | broke up amid rumours that he cheated @ a2.8 | she broke it off @ a5.7 | off after reports he betrayed her @ a7.3
- sister / wedding | date | refine | 2010 @ a5.6 | three years ago @ a6.6
- O'Hara / why no royal rank | other | refine | means to stay an American citizen @ a6.7 | would have had to become Swedish @ a7.7
- couple / travel after the wedding | other | refine | horse and carriage, then by water @ a1.8 a5.5 | carriage, then boats @ a4.8
- Annelie / went to New York | date | agree | 2010 @ a5.7 a7.3
- sister's husband / former work | other | agree | personal trainer @ a5.6 a6.6
