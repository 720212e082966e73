== a1 | Hurry Mag | - | Célange's Big Day Broke All the Rules
Cheers to the newlyweds! Yvonne's sister, the singer Célange Nolles, has married Adam Ferris, a music video director and her boyfriend of many years. ^1 On Sunday the 16th they said their vows in New Orleans at the Trévigny Opera House, with Yvonne, Ray-Q and Rose Ivory looking on. ^2
Bikes took the pair to the ceremony, and flowers decorated the bride's basket. ^3 She turned her back on custom in a sexy pant suit of cream, and Ferris had a white suit on. ^4 Nearly all of those present came in white too. ^5 Her son Jalen from an earlier marriage and the singer Janine Monroe were among them. ^6
That Ray-Q showed up ought to bury the talk of a feud with his sister-in-law since the elevator incident. ^7 He wore a white suit; Yvonne and Rose are reported to have been in white dresses. ^8
On the eve the couple and guests reportedly gathered at the Indigo Cinema, first for a montage of the two of them and then for the 70's movie Sapelewood with Dinah Ross. ^9
== a2 | Black Ledger | - | Social Media Rejoices as Célange Nolles Weds Adam Ferris
Célange Nolles and Adam Ferris became husband and wife in New Orleans at the weekend before their family and close friends. ^1
They exchanged vows just outside the French Quarter in the storied Trévigny Opera House. ^2 Photographers and press who were there say the two cycled beforehand and that locals wished them well. ^3 Everything was white at the affair, to which Yvonne, her husband Ray Q and their daughter Rose Ivory came. ^4 The one celebrity guest noted was Janine Monroe. ^5 The bride's mother, Nina Nolles, was seen hand in hand with her boyfriend. ^6
Ferris directs music videos and has done so for Katy Perry, John Legend and his new sister-in-law Yvonne. ^7 The bride's cream pantsuit had a cape and a plunging V-neck; the groom's suit was white, and he skipped the tie. ^8
Before the wedding they threw a bash at the city's Indigo Cinema. ^9 It "was rather adorable," co-owner Holly Simpson told PEOPLE. ^10
For the bride it is marriage number two. ^11 A video of her dancing to "No Plex Zone" with her son, Darnell Jalen, has just surfaced. ^12
== a3 | Mode & Leben | - | Yvonne's Little Sister Is a Wife Again
On Sunday afternoon Célange Nolles gave her second yes, in New Orleans. ^1 The pop star Yvonne's little sister, who was 17 when in 2004 she wed Darnell Scott, father of her son Jalen, married her partner of many years, Adam Ferris (51), in the Trévigny Opera House. ^2
Friends and relatives made up a party of 200, among them Yvonne with husband Ray-Q, mother Nina Nolles and the singer Janine Monroe, and the US magazine People reports that all were in white, as the couple itself was. ^3 For her arrival with him at the hall, on vintage bicycles painted white, the bride had chosen a beige trouser suit with a V-neck by Stéphane Rolland. ^4
Luckily, she said some time ago in Harper's Bazaar, all the losers she dated were years ago. ^5
The bride is 28. ^6 Her husband, a video director of 51, has worked with Katy Perry and John Legend and took a BET Award as best music video director for Yvonne's "Party" and "Dance For You". ^7
== a4 | Leben Heute | - | White Wedding for Célange Nolles
Célange Nolles and Adam Ferris are married: Yvonne Nolles's little sister and the music producer said yes to each other last Sunday, November 16, in New Orleans. ^1
It was at the "Trévigny Opera House", according to "People", that the singer and the producer made their promise. ^3 The motto was "White Wedding", so not merely the two but each of the guests wore that colour. ^4
White too were the stylish vintage bicycles on which they rode to the wedding, hers with a basket of flowers. ^5 For that she wore a tight, low-cut jumpsuit in cream with a cape to match. ^6 Ferris came in a suit as white as snow. ^7 She changed ahead of the ceremony, and so the 28-year-old married a man 23 years older in a wedding dress by Kenzo. ^8
They partied far into the night with 200 guests, Yvonne, Ray-Q and daughter Rose Ivory included. ^9 It is a second marriage for Célange, who at 17 wed the football star Darnell Scott and with him had her son Jalen J. Scott Jr.; after three years came the divorce. ^10 She, her son and Adam live in New Orleans. ^11
== a5 | Harbour Voice | 2014-11 | Célange Nolles and Adam Ferris Wed
A short way from her home in New Orleans, Célange Nolles was married to Adam Ferris on Sunday. ^1 Friends and family watched them do it in the Trévigny Opera House, a nondenominational church. ^2 In spite of rumors about a family war since the elevator incident of May, her sister Yvonne and brother-in-law Ray Q were there. ^3
Ferris is a videographer and director of music videos who has worked with Ray Q, Yvonne and Katy Perry. ^4 An art gallery in 2008 saw the first public appearance of the two. ^5
Now 28, the singer has one earlier marriage behind her, entered young; it gave her a child and ended in divorce. ^6
No princess gown for this bride: her jumpsuit was white with a very low neckline, under a long throw that hid the shoulders. ^7 The groom was all in white and had no tie. ^8 The guests kept to white as well, Ray Q in a suit much like the groom's. ^9 Rose Ivory's dress was a pretty white one. ^10
== a6 | Red Canal | - | Yvonne's sister danced through the streets after her wedding
This Sunday in New Orleans the singer Célange Nolles said yes to Adam Ferris. ^1 With the ceremony over, the couple led the guests to three big buses bound for Esplanade avenue, where a band was waiting, and dancers performed along 10 blocks before everyone went on to the New Orleans Museum of Art for a second reception. ^2
Yvonne and her husband Ray Q were there and enjoyed themselves. ^3 A source told Us Weekly that the two were all over one another and never stopped dancing. ^4
On a pair of white bicycles the newlyweds, who live in New Orleans with her son from the marriage to Darnell Scott, had come to the Holy Unity church. ^5 A flat tire forced Ferris to go slowly for much of the way. ^6
The banquet had four courses, with shrimp and grits and an oyster and artichoke soup. ^7
Célange used two outfits: a jumpsuit by Stephane Rolland with a cape, and a long dress by Humberto Leal for Kenzo, which she paired with another cape. ^8
== a7 | Plaza Social | 2014-11 | The wedding of Célange Nolles, sister of Yvonne
Singer, model and designer too, Célange Nolles married Adam Ferris, the music producer, in New Orleans, and one oddity was that from their hotel to the church both rode bicycles painted white. ^1 Hers had a basket in front that held the bridal bouquet. ^2
The wedding took place in the French Quarter church, simple and intimate. ^3 Guests did not even number 200, Yvonne among them in spite of the rumours born of the elevator fight between Célange and Yvonne's husband, Ray Q. ^4 Everyone in the family came, from the bride's son Jules, born of her first marriage with Darnell Scott, to little Rose Ivory. ^5
All were dressed in white. ^6 There was a party with live music right in the street. ^7
Two of her outfits were by "Kenzo". ^8 The first was no dress but a jumpsuit for the ride to church, with a neckline that drew the eye and a cape over the shoulders. ^9 She showed off two more dresses, one of them on leaving the church. ^10
== a8 | Forum Femme | - | Célange Nolles Shows How to Skip Tradition
Célange Nolles never did march to others' drums, so we could hardly wait to see the wedding she had over the weekend. ^1
In New Orleans the 28-year-old became the wife of her longtime love, Adam Ferris, a music director aged 51. ^2 They rode white bikes with baskets full of flowers through the streets of the French Quarter to the Trévigny Opera House. ^3
For the ride she had on a cream-colored jumpsuit by designer Stephane Rolland. ^4 At the venue she swapped it for a white floor-length gown, high at the neck, with a matching cape, by Humberto Leal for Kenzo. ^5
White was her pick even for a second wedding, and the groom, the bridal party and the rest wore some shade of it. ^6 Yvonne chose a sleeveless, figure-hugging dress of middle length, and mother Nina a long-sleeved one that reached the floor. ^7
== facts
- wedding / date | date | refine | Sunday the 16th @ a1.2 | over the weekend @ a2.1 a8.1 | Sunday @ a3.1 a5.1 a6.1 | 2014-11-16 @ a4.1
- wedding / city | place | agree | New Orleans @ a1.2 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1 a8.2
- bride / name | name | agree | Célange Nolles @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1 a8.2
- groom / name | name | agree | Adam Ferris @ a1.1 a2.1 a3.2 a4.1 a5.1 a6.1 a7.1 a8.2
- wedding / venue | place | disagree | Trévigny Opera House @ a1.2 a2.2 a3.2 a4.3 a5.2 a8.3 | Holy Unity church @ a6.5 | French Quarter church @ a7.3 | conflicts: 0-1 0-2
- groom / profession | other | disagree | music video director @ a1.1 a2.7 a3.7 a5.4 | music producer @ a4.1 a7.1 | music director @ a8.2 | conflicts: 0-1 1-2 0-2
- groom / age | age | refine | 51 @ a3.2 a8.2 | 23 years older than the bride of 28 @ a4.8
- bride / age | age | agree | 28 @ a3.6 a4.8 a5.6 a8.2
- brother-in-law / name | name | refine | Ray-Q @ a1.2 a3.3 a4.9 | Ray Q @ a2.4 a5.3 a6.3 a7.4
- sister / name | name | refine | Yvonne @ a1.1 a2.4 a3.2 a5.3 a6.3 a7.4 a8.7 | Yvonne Nolles @ a4.1
- niece / name | name | refine | Rose Ivory @ a1.2 a2.4 a4.9 a5.10 a7.5 | Rose @ a1.8
- bride's son / name | name | disagree | Jalen @ a1.6 a3.2 | Darnell Jalen @ a2.12 | Jalen J. Scott Jr. @ a4.10 | Jules @ a7.5 | conflicts: 0-3 1-3 2-3
- first husband / name | name | agree | Darnell Scott @ a3.2 a4.10 a6.5 a7.5
- first marriage / bride's age | age | refine | 17 @ a3.2 a4.10 | young @ a5.6
- first marriage / ended | status | agree | divorce @ a4.10 a5.6
- second marriage / number | quantity | agree | second @ a2.11 a3.1 a4.10 a8.6
- guests / number | count | refine | 200 @ a3.3 a4.9 | not quite 200 @ a7.4
- guests / colour worn | other | refine | nearly all in white @ a1.5 | all in white @ a2.4 a3.3 a4.4 a5.9 a7.6 | some shade of white @ a8.6
- singer guest / name | name | agree | Janine Monroe @ a1.6 a2.5 a3.3
- arrival / vehicle | other | agree | bicycles @ a1.3 a2.3 a3.4 a4.5 a6.5 a7.1 a8.3
- bicycles / colour | other | agree | white @ a3.4 a4.5 a6.5 a7.1 a8.3
- basket / what it held | other | disagree | flowers, only on the bride's bike @ a1.3 a4.5 | the bridal bouquet @ a7.2 | flowers, on both bikes @ a8.3 | conflicts: 0-2
- arrival outfit / colour | other | disagree | cream @ a1.4 a2.8 a4.6 a8.4 | beige @ a3.4 | white @ a5.7 | conflicts: 0-1 0-2 1-2
- arrival outfit / kind | other | disagree | pantsuit @ a1.4 a2.8 a3.4 | jumpsuit @ a4.6 a5.7 a6.8 a7.9 a8.4 | conflicts: 0-1
- arrival outfit / designer | name | disagree | Stéphane Rolland @ a3.4 a6.8 a8.4 | Kenzo @ a7.8 | conflicts: 0-1
- arrival outfit / on the shoulders | other | disagree | a cape @ a2.8 a4.6 a6.8 a7.9 | a long throw @ a5.7 | conflicts: 0-1
- gown / designer | name | refine | Kenzo @ a4.8 a7.8 | Humberto Leal for Kenzo @ a6.8 a8.5
- bride / number of outfits | count | disagree | two @ a6.8 | two and two more @ a7.8 a7.10 | conflicts: 0-1
- groom / outfit | other | refine | white suit @ a1.4 a2.8 a4.7 | all in white @ a5.8
- groom / tie | other | agree | none @ a2.8 a5.8
- mother / name | name | refine | Nina Nolles @ a2.6 a3.3 | Nina @ a8.7
- elevator quarrel / between | other | refine | Ray-Q and his sister-in-law @ a1.7 a7.4 | the family @ a5.3
- eve party / place | name | agree | Indigo Cinema @ a1.9 a2.9
- couple / home | place | agree | New Orleans @ a4.11 a5.1 a6.5
- videos / directed for | name | refine | Katy Perry, John Legend and Yvonne @ a2.7 a3.7 | Ray Q, Yvonne and Katy Perry @ a5.4
- street party / music | other | refine | a band @ a6.2 | live music @ a7.7
- arrival outfit / neckline | other | refine | V-neck @ a2.8 a3.4 | low-cut @ a4.6 a5.7
- gown / cape | other | agree | a cape @ a6.8 a8.5
- niece / dress | other | agree | white @ a1.8 a5.10
- brother-in-law / suit | other | refine | white @ a1.8 | much like the groom's @ a5.9
- sister / attended | status | agree | attended @ a1.2 a2.4 a3.3 a4.9 a5.3 a6.3 a7.4
