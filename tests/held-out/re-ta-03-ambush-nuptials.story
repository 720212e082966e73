== a1 | Star Weekly | 2019-09-18 | Brandy Pierce and Kyle Fetterman's wedding, 15 years on
Boy and girl met in a Hollywood nightclub, got engaged two months later and another three months on sprang a secret wedding on their families. ^1
They were dancer Kyle Fetterman and pop idol Brandy Pierce. On September 18, 2004, Pierce, then 22, and Fetterman, then 26 and father of two, asked 27 relatives and close friends to a private house in Los Angeles, supposedly for an engagement party. ^2
At the door each was given a white card: "Surprise! It is with much joy that we welcome you to our wedding ceremony tonight." ^3 Not even the bride's parents, Jody and Gwynne, or her siblings knew. ^4
"I think my mom was thunderstruck," she said on Brandy & Kyle: Frantic. ^5 "She couldn't grasp what was going on, and when she realized it, she was so sweet. ^6 She didn't know what to say." ^7
Their first plan had been a resort in Santa Barbara that October. ^8 Now a newly brunette Pierce came down the stairs in strapless silk by Monette Guillaire that cost $26,000, and Fetterman waited in a classic black tuxedo. ^9
The ceremony was nondenominational and lasted 15 minutes, amid hundreds of red and bright pink roses. ^10 Jody gave the bride away.
== a2 | Folk Magazine | 2004-10-04 | Brandy's surprise
About 40 hours have gone by since Brandy Pierce and Kyle Fetterman wed in deep secrecy in Studio City, Calif., on Sept. 18, and they sit by the hot tub of a hotel suite staring at each other. ^1 "Awesome. Elated," is how Pierce feels.
It should have been different, as the holders of 100 invitations for Oct. 16 know. ^2 Three weeks ago, with photographers closing in and nerves fraying, Pierce, 22, and Fetterman, 26, dropped the grand affair at the Sarabanda resort in Santa Barbara. ^3 In its place came a ceremony for a mere 27 friends and family members, none of whom knew until minutes before. ^4
Because the day was moved forward, no marriage licence could be filed ahead of it. ^5
"I just thought it would be too much if we had done it when we were supposed to," says Pierce. "It became this huge thing and I was like, 'What are we waiting for?'" ^6
Bride and groom both wept, and a night in the clubs followed. ^7 It "was all about them," says her assistant Letitia Carotta, who helped with the planning and was a bridesmaid.
== a3 | The Daily Courier | 2004-09-20 | Brandy's tacky wedding: the pictures
For the second time this year Brandy Pierce has become a wife, after she brought forward her marriage to dancer Kyle Fetterman, who has no money. ^1
The bride, 22 and now a brunette, took part in a Kabbalah ceremony at a rented house in Los Angeles. ^2 The groom was in black. ^3 Guests got special tracksuits, the women pink ones with The Maids on them, the men white ones saying Pimps. ^4
Mini-cheeseburgers were served, drinks had to be paid for, and everybody signed a paper forbidding photographs.
They were to have married in November, and this weekend was thought to be for the hen and stag nights. ^5 But on Saturday flowers and a veil were carried into her hotel suite. ^6 Fetterman, 26, is thought to have cried: "We're marrying - tonight!" ^7
Officially the date was changed because details had leaked to the media. ^8
She is believed to own £100million, so her mother demanded a prenuptial agreement.
A spokesman said yesterday: "I can confirm that Brandy Pierce has married Kyle Fetterman. I can't release any more details." The vows were spoken in a marquee beside the house. ^9
== a4 | Jay's Tune Shelf | - | Brandy Pierce, the story so far
The tour had to be cut short after a knee injury, and in that same month Brandy made public her engagement to a dancer, Kyle Fetterman, later just K-Fet. ^1 If you believe the rumour, she asked him, a mere 3 months after they got together. ^2
Two weddings were in fact held. The pretend one, at which the lawyer's prenuptial agreement was not ready yet, was private, in a residence in Studio California with no more than twenty-seven guests. ^3
It is reported that Brandy had on a strapless white dress by Monette Gullaire and Kyle a black tuxedo by Joff Cox and Stan Hull. ^4 Afterwards everyone put on sweatsuits and went out on the town, till past two in the morning. ^5
Was it a real marriage? In November it was confirmed that the licence had been filed on 6 October, 2004, inside the ten days required, and that the two were legally bound. ^6
== a5 | Wedlock Guide | - | Brandy Pierce and Kyle Fetterman: Marriage Profile
They got engaged in June 2004. ^1 The wedding was on September 18, 2004, but by law it dates from October 6, 2004, for the papers went in almost a month after the feast. ^2
They found each other at Gideon's Café in Hollywood, California. ^3
Brandy is said to have bought her ring of five carats herself; some sites give a price of $40,000, others $400,000.
She was 22 at the wedding, he was 26. ^4
The place was the back garden of a house in Studio City, California, the home of Kyle's tailor. ^5 The ceremony was not Catholic; talk of a later Kabbalah ceremony went round. ^6 The two gave each other platinum rings in 5 minutes, without any denomination. ^7
Brandy's gown was white and strapless. ^8
== a6 | Encore Online | 2014-09-18 | Ten years since Brandy wed Kyle
Ten years ago today Brandy Pierce and Kyle Fetterman said yes. Two years and two boys later, in 2006, it was over.
At 22 she married Kyle, 26, on Sept. 18, 2004, in an unannounced ceremony in Studio City, Calif., at the house of Allison Cox, their wedding planner. ^1
The Sarabanda Resort in Santa Barbara had been booked at first, but the press learned of the place, and everything was moved and put together in only 10 days. ^2
"Every person who walked in that night, we handed them a card, they opened it up and it said 'surprise!' you are here for the wedding and not the engagement party," Cox remembers in a talk with Time magazine. ^3 After that, she says, they were led to a room to change into gowns and tuxedos. ^4
== a7 | Genuina Marca | - | How the wedding of Brandy Pierce really was
It all went so quickly. "I met her in a club in Hollywood, Gideon's," Kyle Fetterman told People in 2008. ^1 The singer took the rapper along on her tour, and two months after that first meeting, Us says, they were engaged. ^2
Three months later, while the paparazzi came ever closer, they surprised everyone. ^3 Friends and family were invited to a private party in a Los Angeles residence. ^4 They expected to toast the engagement, yet the card they received read: "Surprise! It is with much joy that we welcome you to our wedding ceremony tonight." ^5
Nobody had a clue. In the reality series "Brandy & Kyle: Frantic" Pierce told how "astonished" her mother had been. ^6 "She couldn't believe what was happening, and when she realized it, she was so sweet. ^7 She didn't know what to say," added the singer. ^8
== facts
- wedding / day | date | refine | 2004-09-18 @ a1.2 a2.1 a5.2 a6.1 | Saturday @ a3.6 | conflicts:
- Pierce / age at wedding | age | agree | 22 @ a1.2 a2.3 a3.2 a5.4 a6.1
- Fetterman / age at wedding | age | agree | 26 @ a1.2 a2.3 a3.7 a5.4 a6.1
- guests / number | count | agree | 27 @ a1.2 a2.4 a4.3
- wedding / whose house | place | disagree | rented house @ a3.2 | home of Fetterman's tailor @ a5.5 | house of the wedding planner Allison Cox @ a6.1 | private house @ a1.2 a4.3 a7.4 | conflicts: 0-1 0-2 1-2
- wedding / town | place | disagree | Studio City, California @ a2.1 a5.5 a6.1 | Los Angeles @ a1.2 a3.2 a7.4 | Studio California @ a4.3 | conflicts: 0-2
- wedding / spot at the house | place | refine | marquee @ a3.9 | back garden @ a5.5 | conflicts:
- ceremony / religion | other | disagree | nondenominational @ a1.10 a5.7 | Kabbalah @ a3.2 | conflicts: 0-1
- ceremony / length | duration | disagree | 15 minutes @ a1.10 | 5 minutes @ a5.7 | conflicts: 0-1
- original wedding / date | date | disagree | 2004-10-16 @ a2.2 | 2004-10 @ a1.8 | 2004-11 @ a3.5 | conflicts: 0-2 1-2
- original wedding / place | place | refine | Sarabanda resort in Santa Barbara @ a2.3 a6.2 | a resort in Santa Barbara @ a1.8 | conflicts:
- change of date / reason | other | refine | photographers and nerves @ a2.3 | details leaked to the media @ a3.8 | press learned of the place @ a6.2 | conflicts:
- gown / designer | name | disagree | Monette Guillaire @ a1.9 | Monette Gullaire @ a4.4 | conflicts: 0-1
- gown / look | other | refine | strapless silk @ a1.9 | strapless white @ a4.4 a5.8 | conflicts:
- groom / clothes | other | refine | black tuxedo @ a1.9 a4.4 | black @ a3.3 | conflicts:
- invitation card / words | quote | disagree | Surprise! It is with much joy that we welcome you to our wedding ceremony tonight @ a1.3 a7.5 | surprise! you are here for the wedding and not the engagement party @ a6.3 | conflicts: 0-1
- Pierce / mother's state | quote | disagree | thunderstruck @ a1.5 | astonished @ a7.6 | conflicts: 0-1
- Pierce / mother's reaction | quote | disagree | She couldn't grasp what was going on, and when she realized it, she was so sweet @ a1.6 | She couldn't believe what was happening, and when she realized it, she was so sweet @ a7.7 | conflicts: 0-1
- Pierce / mother speechless | quote | agree | She didn't know what to say @ a1.7 a7.8
- engagement / time after meeting | duration | disagree | two months @ a1.1 a7.2 | 3 months @ a4.2 | conflicts: 0-1
- wedding / time after engagement | duration | agree | three months @ a1.1 a7.3
- meeting / where | place | refine | Hollywood nightclub @ a1.1 | Gideon's Café in Hollywood @ a5.3 | Gideon's, a club in Hollywood @ a7.1 | conflicts:
- licence / filed | date | refine | 2004-10-06 @ a4.6 | almost a month after the wedding, legal date 2004-10-06 @ a5.2 | conflicts:
- guests / believed they came to | other | agree | engagement party @ a1.2 a6.3 a7.5
- Pierce / hair | other | agree | brunette @ a1.9 a3.2
- after the ceremony / night | other | refine | a night in the clubs @ a2.7 | on the town till past two @ a4.5 | conflicts:
- tracksuits / worn | other | refine | special tracksuits, pink and white @ a3.4 | sweatsuits @ a4.5 | conflicts:
