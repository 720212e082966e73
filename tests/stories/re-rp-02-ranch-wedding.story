== a1 | Persons Weekly | 2011-04-18 | Cover story: Paige's perfect day
March 26 it was, and in the garden of Paige Hollingsworth's ranch in Orilla, Calif., the guests were waiting for a bride. ^1 ^2 Before she came, two children stole the show. First went her son, Porter, 7, proudly carrying the rings in a three-piece suit much like the one on Tom Beck, soon to be his stepfather. ^3 ^4 Then came Lila, 11, as maid of honor, her dress by Simone Guillier echoing her mother's made-to-order Guillier gown. ^5 ^6 Two little nieces were flower girls; beyond these four there was no bridal party, neither bridesmaids nor groomsmen. ^7
A bluegrass band passed from "Tennessee Waltz" to Wagner's bridal march, and a radiant Hollingsworth walked in beside her father, Hugh. ^8 Beck stood under an arch covered with roses, on a floor of newly cut lavender. ^9 The service lasted 20 minutes. ^10 It was late afternoon. ^11 The rector of their Episcopal church talked of the life ahead of them.
Her gown, blush in color, had a corset bodice of Chantilly lace and a wide A-line tulle skirt. ^13 In it, a guest says, the bride "dazzled". "She stole your breath away," the same guest adds. ^14
== a2 | Starwall | 2011-03-28 | Paige Hollingsworth's starry wedding: the juicy new details
Los Angeles may be only 90 miles to the south of Orilla, Calif., but in mood it was much further off when Tom Beck took Paige Hollingsworth for his wife at her ranch on Saturday evening. ^1 ^2 ^3
UsMagazine.com knows more. The actress, 35, and the CAA agent, 40, stood beneath a canopy in the courtyard before the house. ^4 ^5 ^6 Her gown was a Simone Guillier. ^7 Some 120 friends and relatives had come, among them Dean Mann, Ingrid Svensson, Corinne Zimmermann, Robby Maclaren with his wife Allison Beyer, and William Carney Jr. ^8
In charge of the 20-minute service was Reverend Johnny Hertz, from the church in Santa Monica where the two are regulars. ^9 Lila, 11, and Porter, 7, her children from the marriage with Owen Delacroix, had a part in it. ^11
The bride's best friend, Rachel Blumenfield, was matron of honor. ^12 Blumenfield's small sons brought the rings. ^13
Next there was an hour of cocktails behind the house. The theme was rustic: lanterns and chandeliers in the trees, old chairs that did not match, wagon wheels.
== a3 | Magnolia Dish | - | Southern Bride: More on Paige Hollingsworth's Look!
Bea Forrest would have been proud of this dress, pink or not, and it was not. ^1 When Paige Hollingsworth married her fiancé Tom Beck on Saturday night, on her estate in Orilla, Calif., she walked in a Simone Guillier made to measure. ^2 ^3 Dean Mann, Ingrid Svensson and William Carney, Jr. were in the crowd. ^4
Guesses about the gown had gone on for weeks. She had looked into several fashion houses during a trip to Paris in January, which put the experts on the wrong track; in the end she stayed with a label she has worn before.
Hidden below the hem were satin platform sandals in the style "Macy". Her finger, which already carried a sparkling diamond of 4 carats from the Samuel Silberg company, now has a band of the same make.
== a4 | Stylepitcher | 2011-04-04 | Paige's wedding gown: yes, it's pink
When you need an Oscar winner in her wedding gown you bring a fat purse, and People did: the first pictures are theirs.
Agent Tom Beck is the husband. The setting joined Southern charm to the expensive sort of rusticity her California ranch stands for. A "friend" raved to People about "ageless California architecture, rough materials and lovely gardens". ^1
She wore Guiller, and, obeying the old rule that second-time brides leave white alone, took it in blush. ^2 ^3 There was a lace corset, an A-line skirt and a bunch of white roses in her hand. ^4 For the reception it was off with that and on with a white mini, Guiller again. ^5 Two dresses in one night? She is that kind of bride, then.
== a5 | Zipzap | - | Actress weds in secret
The wedding of Paige Hollingsworth and Hollywood agent Tom Beck leads every American gossip page today, although no photograph of it exists so far.
It took place on Saturday at her Californian ranch, her representative stated. ^1 A hundred people had been invited, colleagues such as Corinne Zimmermann among them. ^2 ET has it that the ceremony did not go on longer than half an hour. ^3
Reporters and cameras were kept well away; only rain nearly upset the couple's plans. The back garden, where they had meant to marry, turned to mud, and so everything was moved to the front of the house. ^4
Hollingsworth used to be the wife of her colleague Owen Delacroix, from whom she parted in 2008 and with whom she has two children. ^5 There followed an affair, likewise ended, with the actor Nils Halvorsen. ^6 The engagement to Beck was made public by a representative last December. ^7
== a6 | Notizie Lampo | 2011-03-27 | Paige Hollingsworth marries for the second time
Paige Hollingsworth, 35, became the wife of Tom Beck yesterday. ^1 ^2 He works at the agency Creative Artists. ^3 The scene was her ranch at Orilla, in California. ^4 All was private and very discreet; People's site had the news from a spokesman of the actress. ^5
Several colleagues came to the reception: the whimsical William Carney Jr with his wife Helen, Dean Mann with his new companion Ingrid Svensson, blonde Corinne Zimmermann, the beautiful Lucia Banderas and Robby Maclaren. ^6
The two had been a pair for a year, and their engagement was announced in December. ^7
It is her second yes. The first was for Owen Delacroix, himself present at the rite, by whom she has Lila, eleven, and Porter, seven. ^8 Nine years that marriage lasted, until a divorce in 2006. ^9
"He is a man who believes deeply in family, that is all he ever wanted," a friend of the groom commented.
From April 22 she can be seen in the romantic film "Wine for the Horses", opposite Edward Harrison.
== a7 | Tratsch & Klatsch | 2011-04-04 | New details of Paige Hollingsworth's dream wedding
Guests lost their breath at the sight of Paige Hollingsworth, 35, on her wedding day. ^1 She married agent Tom Beck on March 26, in a small but exquisite ceremony on her Californian ranch. ^2 Simone Guillier had tailored the dress for her; it was pale pink, with satin bows and silk roses on it. ^3 ^4
Many were overwhelmed. "We were deeply impressed," one guest confessed to People. "She really was breathtaking." ^5 Lila, the star's eleven-year-old daughter, walked behind her mother as a bridesmaid, in an outfit matched to the gown and likewise by Guillier. ^6 ^7
The feast was meant to recall the bride's Southern roots, and the ranch in Orilla, from the nineteen-twenties, gave the inspiration. It was held outdoors, where special pavilions had been put up.
Later in the evening Hollingsworth changed into a second Guillier, a minidress of white silk. ^9 The finest food and drink was served, and the dancing went on into the small hours.
== facts
- wedding / date | date | refine | 2011-03-26 @ a1.1 a2.2 a6.2 a7.2 | Saturday @ a3.2 a5.1
- ceremony / time of day | other | disagree | late afternoon @ a1.11 | evening @ a2.2 | night @ a3.2 | conflicts: 0-1 0-2
- ceremony / spot on the ranch | place | disagree | the garden @ a1.2 | courtyard in front of the house @ a2.6 | front of the house @ a5.4 | conflicts: 0-1
- ceremony / what the couple stood under | other | disagree | arch covered with roses @ a1.9 | canopy @ a2.6 | conflicts: 0-1
- ceremony / length | duration | refine | 20 minutes @ a1.10 a2.9 | not longer than half an hour @ a5.3
- guests / famous names | name | refine | Dean Mann, Ingrid Svensson, Corinne Zimmermann, Robby Maclaren, William Carney Jr. and others @ a2.8 a6.6 | Dean Mann, Ingrid Svensson, William Carney @ a3.4 | Corinne Zimmermann @ a5.2
- maid or matron of honor / who | name | disagree | Lila, the daughter @ a1.5 | Rachel Blumenfield @ a2.12 | conflicts: 0-1
- rings / who carried them | other | disagree | Porter @ a1.4 | Rachel Blumenfield's sons @ a2.13 | conflicts: 0-1
- bridesmaids / any | other | disagree | none @ a1.7 | Lila as bridesmaid @ a7.6 | conflicts: 0-1
- guests / number | count | disagree | about 120 @ a2.8 | 100 @ a5.2 | conflicts: 0-1
- Paige Hollingsworth / age | age | agree | 35 @ a2.4 a6.1 a7.1
- her children / ages | age | agree | Lila 11, Porter 7 @ a1.3 a1.5 a2.11 a6.8 a7.6
- gown / colour | other | disagree | blush, pale pink @ a1.13 a4.3 a7.4 | not pink @ a3.1 | conflicts: 0-1
- gown / designer's name | name | disagree | Simone Guillier @ a1.6 a2.7 a3.3 a7.3 | Guiller @ a4.2 | conflicts: 0-1
- second dress | other | refine | white mini by the same designer @ a4.5 | white silk minidress by the same designer @ a7.9
- marriage to Owen Delacroix / end | date | disagree | 2008 @ a5.5 | 2006 @ a6.9 | conflicts: 0-1
- engagement / when made known | date | refine | last December @ a5.7 | 2010-12 @ a6.7
- guest / quotation on the bride's look | quote | disagree | She stole your breath away @ a1.14 | She really was breathtaking @ a7.5 | conflicts: 0-1
