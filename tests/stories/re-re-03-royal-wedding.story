== a1 | Manila Inquest | 2014-12-31 | 'Royal wedding' full of stars, with a cast of a thousand
MANILA, Philippines–With eyes only for each other they spoke their vows, and the kiss that came at last was "sweet and solemn" and over in less than 10 seconds. A friend of the groom called it plain, with no drama, yet he was in tears.
Jongjong Valdes (Pedro Calixto Miguel Valdes III), 34, and Lilian Herrera (Lilian Herrera Pascua), 30, were married on Tuesday afternoon. ^1 The rites, full of stars, were held at Holy Redeemer Cathedral in Tandang, Quezon City. ^2 Behind the pair lay five years or more of dating and two proposals of marriage that got a great deal of publicity. ^3 Behind them, too, lay eight bridal showers and news of the wedding plans almost every night on their network. ^4
That network, GMA, billed the day as a "Royal Wedding." ^5
President Alonzo, still a bachelor, was First Witness. ^6 Archbishop Modesto Angkiko of Tandang officiated, with eight bishops and seven priests assisting.
Streets around the cathedral stayed shut "for a special event" from 7 a.m. on Monday until 9 p.m. on Tuesday. ^7
== a2 | Phil Courier | 2014-12-30 | Seven things to know of the Lilian-Jongjong wedding
MANILA, Philippines - The day has come: Lilian Herrera and Jongjong Valdes, a couple for years, marry today. ^1 GMA-7, their home network, has named it "The Royal Wedding," and it is called the celebrity wedding of the year. ^2
Some facts before they say "I do":
Holy Redeemer Church in Tandang, Quezon City, is where it happens. ^3 Jongjong is said to have chosen it for sentiment's sake, since he was baptized there. ^4
The ceremony should start at around 2:30 P.M. ^5 The reception at the Gulf of Asia Arena follows at 6 P.M. ^6 Roads by the church will be closed for the guests, TV reports say. ^7
The actor asked Lilian last August, live on the dance show named after her on GMA-7. That was the second time; he first asked in 2012, on his 32nd birthday, in Macau. ^8 The ring he gave her in August is by Harry Winston. ^9
President Alonzo is in the entourage as a principal sponsor, as are directors, singers and network bosses. ^10
Lilian was given around eight showers in the four months of the engagement. ^11 She said it was not for her to turn down what friends offered.
== a3 | Balitang Bayan | 2014-12-30 | Jongjong and Lilian marry today (from the Filipino)
Not long now, and what has been called the "Journey to V-Day" is fulfilled: Jongjong Valdes and Lilian Herrera are to be married today. ^1 It starts at 3:00 PM. ^2 The place is Holy Redeemer Cathedral of Tandang, in Quezon City. ^3
Lilian gets her wish to be led to the altar by her father, Juan Esteban Pascua Moreno, together with her mother and grandmother. He had promised as much when Jongjong asked him in person for his daughter's hand. The two met him when he landed from Madrid on December 27.
Before that they had gone to the airport for the Filipino fashion designer Rafael Quinto, who works in Dubai and brought the wedding gown he has made for Lilian. ^4 He had promised to dress her himself.
She will ride to church in a restored Mercedes Benz sedan, in which Jongjong once learned to drive. Fans surely wonder what ring he will put on her finger. Will it again be a Hans Brumann, like the engagement ring he gave when he proposed? ^5
The reception will be in the Arena at the Gulf of Asia mall at 6:45 PM. ^6
== a4 | PSR Showbiz | - | Cake at the Royal Wedding of Lilian Herrera and Jongjong Valdes admired abroad (from the Filipino)
All showbiz still talks warmly of what was dubbed the "Royal Wedding" and the "Wedding of the Year 2014", that of Lilian Herrera and Jongjong Valdes. ^1 The fans who love them cannot get over so grand an affair.
Everything from church to reception went as the couple wished. Among the things that amazed people was how beautiful Holy Redeemer Cathedral looked. ^2 Jongjong even had the whole church fitted with air conditioning, as his gift to it. He is attached to this church because he was baptized in it. ^3
The guests were the who's who of politics, business and showbiz. ^7
Almost 30 million pesos, we hear, went into the wedding. ^4 The gown alone, made for Lilian by the Pinoy designer Maxi Quinto of Dubai, is worth 2 million. ^5 The Gulf of Asia Arena, where the reception was, was made to look as in the Spanish era. ^6
== a5 | Hard Truth Philippines | - | 12-foot wedding cake for 7M pesos puzzles the world
Filipino starlets Jongjong Valdes and Lilian Herrera may hold a world record now, for the biggest cake ever really used at a wedding reception! ^1 A photo of it was tweeted by one @tessamab. ^2 The British tabloid Daily Mirror took it up once the picture had reportedly become the "top trend" and "baffled half the world". ^3
The title of biggest wedding cake ever goes, in the Guinness Book of World Records, to a work of six tons made in New England, USA, in 2004. ^4 But the three biggest were made only for show. So it could well be that the guests at this wedding, which took place today, are eating the largest ever ordered. ^5
It stands 12 feet high. ^6 The cake is said to have cost 7 million pesos, which is over USD150,000. ^7 ABS-CBN News reports that it had Swarovski crystals and projected effects, and that the fast food chain Thumbelina, which Valdes advertises, baked it. ^8
The country's leading commentators have called the event an insult to good taste in so poor a nation.
== a6 | The Andro Diary | 2015-01-10 | What love costs, and a very big cake
WHO paid for the wedding of Jongjong Valdes and Lilian Herrera, all 30 million pesos of it? ^1 Was it Jongjong? That is what everyone asks.
The two had a lavish ceremony on Dec. 30 last year, with big names from showbiz, business and politics. ^2 It made news here and abroad, and not for the guests. It was a cake that baffled the world, or the part of it that is online.
This is probably the biggest wedding cake anywhere. ^3 It stood in the middle of the reception of the "Royal Wedding," as the couple's mother network called it. ^4 It had five tiers. ^5 It rose to over 12 feet. ^6 Its price is said to be P7 million. ^7 (For a cake? That beats the bride's Rafael Quinto gown with its Swarovski crystals, which was P2 million.) ^8
ABC in the USA and the Mirror in Britain asked if it was the biggest ever made for a wedding. ^9 It weighed 120 kilos.
Some reports have it that the network paid, for marketing. But the couple's wedding coordinator, Mina Barretta, defended them and said that the groom paid for it all.
== a7 | Digi Lookout | - | LOOK: Wedding cake of Jongjong Valdes and Lilian Herrera in headlines abroad
In the middle of the media frenzy about the "royal wedding" of TV stars Lilian Herrera and Jongjong Valdes, a photo of several men carrying a wedding cake as big as a human is going round the web. ^1 It was posted on December 30, 2014, by @tessamab. ^2
The hashtag of the ceremony led the trending topics here and worldwide for hours on Tuesday afternoon.
The picture, of a cake in five tiers, became the top trend after half the world was baffled by it. ^3 It is over six feet tall. ^4
Made by Thumbelina, the 12-foot cake the two stars shared has been noticed by media in other countries. ^5
It belongs to Philippine celebrities whose wedding many people in the Philippines called the "royal wedding". ^6 It could be the biggest ever to be made for a wedding. ^7 At present Guinness gives that title to a six-ton cake from New England, USA, of 2004. ^8
== facts
- wedding / date | date | agree | 2014-12-30 @ a1.1 a2.1 a3.1 a6.2
- ceremony / hour | date | disagree | Tuesday afternoon @ a1.1 | around 14:30 @ a2.5 | 15:00 @ a3.2 | conflicts: 1-2
- reception / hour | date | disagree | 18:00 @ a2.6 | 18:45 @ a3.6 | conflicts: 0-1
- ceremony / church | place | agree | Holy Redeemer in Tandang, Quezon City @ a1.2 a2.3 a3.3 a4.2
- reception / place | place | agree | Gulf of Asia Arena @ a2.6 a3.6 a4.6
- Valdes / why that church | other | agree | he was baptized there @ a2.4 a4.3
- Herrera / engagement ring | name | disagree | Harry Winston @ a2.9 | Hans Brumann @ a3.5 | conflicts: 0-1
- Herrera / bridal showers | count | refine | eight @ a1.4 | around eight @ a2.11
- Valdes / proposals | count | agree | two @ a1.3 a2.8
- Alonzo / role | other | refine | First Witness @ a1.6 | principal sponsor @ a2.10
- gown / designer | name | disagree | Rafael Quinto @ a3.4 a6.8 | Maxi Quinto @ a4.5 | conflicts: 0-1
- designer / based in | place | agree | Dubai @ a3.4 a4.5
- gown / price | money | agree | 2 million pesos @ a4.5 a6.8
- wedding / cost | money | refine | almost 30 million pesos @ a4.4 | 30 million pesos @ a6.1
- "Royal Wedding" / who named it so | other | refine | the couple's network @ a1.5 a2.2 a6.4 | many people in the Philippines @ a7.6
- wedding / guests | other | agree | from politics, business and showbiz @ a4.7 a6.2
- couple's network / name | name | agree | GMA @ a1.5 a2.2
- roads near the church / closed | status | agree | closed @ a1.7 a2.7
- cake / height | quantity | disagree | 12 feet @ a5.6 a7.5 | over 12 feet @ a6.6 | over six feet @ a7.4 | conflicts: 0-2 1-2
- cake / tiers | count | agree | five @ a6.5 a7.3
- cake / price | money | agree | 7 million pesos @ a5.7 a6.7
- cake / baker | name | agree | Thumbelina @ a5.8 a7.5
- cake / biggest ever | status | refine | may be @ a5.1 a5.5 a7.7 | probably @ a6.3
- record / holder | other | agree | six-ton cake from New England, 2004 @ a5.4 a7.8
- cake / media abroad | name | refine | Daily Mirror @ a5.3 | ABC and the Mirror @ a6.9 | media in other countries @ a7.5
- cake / who posted the photo | name | agree | @tessamab @ a5.2 a7.2
- cake / trend | quote | refine | "top trend", "baffled half the world" @ a5.3 | top trend, half the world baffled @ a7.3
