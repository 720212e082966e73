== a1 | The Emirates National | 2022-06-09 | Naveenthika and Dinesh Maran wed before a starry crowd
Mahabalipuram, the historic town in Tamil Nadu, has filled up with big names for the marriage of southern superstar Naveenthika to Dinesh Maran, who directs films. ^1 Early on Thursday morning, after seven years as a couple, they said their vows in a traditional ceremony; a glittering reception will soon follow. ^2
Maran shared the pictures the same day. "On a scale of 10 ... She's Naveen and I'm that one, by God's favour. Just married Naveenthika," his caption went. ^3
Both looks were made to order by Onyx, the label of Veronica Shah and Karuna Sawle. She had on a handcrafted saree in what the house calls Vermillion Red, its embroidery taking a cue from the Hoysala temples, the designers wrote on Instagram. ^4 Motifs of the Goddess Lakshmi ran along the sleeves of her blouse, and the names of the two were worked into the outfit.
The groom was in a veshti, wound about the waist like a sarong, with a kurta and a shawl. ^5 His clothes refer to four of the seven rounds that a couple walks about the sacred fire.
== a2 | The Bangalore Herald | 2022-06-09 | Naveenthika, Dinesh Maran tie the knot
By the calm Bay of Bengal, Tamil cinema's "Lady Superstar" Naveenthika has married Dinesh Maran, the man long at her side, at a luxurious five-star property on the East Coast Road near Chennai. ^1 The rites were Hindu and traditional. ^2
She and Maran, a film director, had been together for five years. ^3 It was at a story discussion for his Naanum Thirudan Thaan (I am a Thief too) that they first met. ^4
For Naveen (38) and Maran (36) a special tent stood in the grounds of the resort, in Vadakurichi, 30 km from Chennai. ^5 Looking on as he tied the knot were the Tamil superstar Gajendrakanth, Bollywood's Shan Zaib Khan, veteran filmmaker Maniselvam and producer Monty Sahni. ^6 Close relatives of both were there as well. Lunch was vegetarian. ^7
"It started about 8 am and lasted till 10.30 am, with as many as 20 priests officiating," said Sankara Gurukal, who was one of them, to reporters outside. ^8
Some hours afterwards Maran put out photographs. ^9 The rights to telecast the wedding have, it is understood, gone to a major OTT platform. ^10
== a3 | News Analysis Daily | 2022-06-07 | Dinesh Maran says it himself: wedding with Naveenthika on June 9
Film director, producer and lyricist Dinesh Maran has ended the guessing. He and Naveenthika, leading lady of southern cinema, will be married on Thursday, June 9, in a private resort in Mahabalipuram. ^1 Family members and close friends are to attend. ^2
He broke the news at a press meet at Chennai's Taj Club House on the morning of Tuesday, June 7. ^3 There he also explained why Tirupati was dropped. "A temple wedding was our wish," India Today quotes him as saying. "But there were logistics problems, and bringing our families to Tirupati was hard. So we chose Mahabalipuram instead." ^4
Lately the pair called on Tamil Nadu's Chief Minister with an invitation. ^5
The rights to the wedding video have already been sold to Netflix for a huge amount, if News18 is right. ^6 The same report has noted filmmaker Gokul Menon shooting the day like a documentary.
== a4 | Vows & Garlands | - | They just got hitched!
The month's most eagerly awaited wedding is under way, and the knot is tied: actress Naveenthika and director Dinesh Maran are a married couple. ^1 Around 8:30 in the morning, it is said, is when the ceremony started. ^2
The press has his word that the wedding photos will be out some time in the afternoon. ^3
Till then, social media is busy with pictures from inside: a welcome banner, water bottles made specially, and a board asking for an "unplugged wedding".
We hope they will be very happy!
== a5 | Asia Screen | - | Naveenthika-Dinesh Maran wedding: venue, date and more
Six years into their romance, Dinesh Maran and Naveenthika, the south's favourite pair, are about to marry. ^1 We have seen the invitation, all flowers and blue sky with a pretty cottage. "Dn, Save The Date FOR THE wedding of Naveen & Dikkk. 9th June 2022. Mahabs," it says. ^2
What we hear is that only their family members will be at the wedding. ^3 A grand party in Chennai for colleagues from the industry is to come. Still, a few close friends are expected at the vows, Savitha and Ajay Senapathi among them. ^4 A plan to marry at another destination was made first and then cancelled. ^5
The two have been engaged for some time. On March 25, 2021 Maran posted a picture of her hand, a ring on it, resting on his chest. On a Tamil chat programme she made it official: it was the engagement ring, she said. ^6
For those new to the tale: love struck on the sets of Naanum Thirudan Dhaan in 2015, which he directed and in which she acted opposite Senapathi. ^7
== a6 | ABC Bharat Live | - | "She's Naveen & am that One," says groom
Chennai: After seven long years together, Kollywood's actor-director couple Naveenthika and Dinesh Maran are married at last. ^1 The intimate ceremony was held in the "brahma muhurtam", ahead of sunrise, a time regarded as auspicious. ^2 The celebrities came to the reception that followed: Monty Sahni, Shan Zaib Khan, Gajendrakanth and many more. ^3
In the picture that the two released hours later everything is red, green and gold. ^4 Naveenthika is a stunner in a red lehenga, with an emerald neckpiece. ^5 Dinesh Maran, for his part, wore a golden suit. ^6
He took to Twitter: "On a scale of 10...She's Naveen & am that One. With God's favour, the universe, all the blessings of our parents & best of friends. Jus married #Naveenthika". ^7
They had worked together for the first time on "Naanum Thirudan Dhaan" in 2015 and lost their hearts on its sets. ^8 A prize-giving in Singapore brought the first hint. Later, when she was promoting a new movie, the star mentioned her engagement ring. ^9
== a7 | Madhya Lehar (Hindi) | - | Seven rounds by the sea for southern star couple
Their fans have waited impatiently, and the day has come: today, June 9, Dinesh Maran and Naveenthika are bound in marriage. ^1 They took their seven rounds at Mahabalipuram. ^2
Few details have got out, apart from some news of the resort and the guests. A luxury resort has been hired for the whole weekend; all of its 129 rooms are taken. ^3 Stars from the south and from Bollywood may be there. A few days back the couple visited the Chief Minister of Tamil Nadu and gave him the card. ^4
== facts
- wedding / date | date | agree | 2022-06-09 @ a1.2 a3.1 a5.2 a7.1
- wedding / hour | date | disagree | about 8 am @ a2.8 | around 8:30 am @ a4.2 | before sunrise @ a6.2 | early in the morning @ a1.2 | conflicts: 0-1, 0-2, 1-2
- wedding / place | place | refine | Mahabalipuram @ a1.1 a3.1 a5.2 a7.2 | East Coast Road near Chennai, in Vadakurichi @ a2.1 a2.5
- wedding / venue | other | refine | private resort @ a3.1 | five-star resort @ a2.1 a2.5 | luxury resort @ a7.3
- wedding / rite | other | agree | traditional @ a1.2 a2.2
- couple / length of the relationship | duration | disagree | 7 years @ a1.2 a6.1 | 5 years @ a2.3 | 6 years @ a5.1 | conflicts: 0-1, 0-2, 1-2
- couple / where it began | place | disagree | met at a story discussion @ a2.4 | fell in love on the sets @ a5.7 a6.8 | conflicts: 0-1
- couple / year of the first film | date | agree | 2015 @ a5.7 a6.8
- first film / title | name | disagree | Naanum Thirudan Thaan @ a2.4 | Naanum Thirudan Dhaan @ a5.7 a6.8 | conflicts: 0-1
- groom / profession | other | agree | film director @ a1.1 a2.3 a3.1 a4.1 a6.1
- bride / dress | other | disagree | red saree @ a1.4 | red lehenga @ a6.5 | conflicts: 0-1
- groom / dress | other | disagree | veshti, kurta and shawl @ a1.5 | golden suit @ a6.6 | conflicts: 0-1
- groom / post | quote | disagree | She's Naveen and I'm that one, by God's favour. Just married Naveenthika @ a1.3 | She's Naveen & am that One. With God's favour, the universe, all the blessings of our parents & best of friends. Jus married @ a6.7 | conflicts: 0-1
- guests / announced | other | disagree | family and close friends @ a3.2 a5.4 | only family @ a5.3 | conflicts: 0-1
- celebrities / where they were | other | disagree | looking on at the ceremony @ a2.6 | at the reception that followed @ a6.3 | conflicts: 0-1
- celebrities / who came | name | refine | Gajendrakanth, Shan Zaib Khan, Maniselvam, Monty Sahni @ a2.6 | Monty Sahni, Shan Zaib Khan, Gajendrakanth and others @ a6.3
- video rights / buyer | name | refine | Netflix @ a3.6 | a major OTT platform @ a2.10
- couple / whom they invited | other | agree | the Chief Minister @ a3.5 a7.4
- couple / when they called on the minister | date | refine | lately @ a3.5 | a few days back @ a7.4
- wedding / earlier plan | other | refine | temple wedding in Tirupati dropped @ a3.4 | other destination cancelled @ a5.5
- photographs / release | date | refine | the same day @ a1.3 | hours afterwards @ a2.9 a6.4 | in the afternoon @ a4.3
- bride / where she spoke of the ring | place | refine | on a Tamil chat programme @ a5.6 | when promoting a movie @ a6.9
