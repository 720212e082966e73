== a1 | Vistula Today | 2021-11-04T14:00:00Z | Actress Halina Wojtasiak reveals drinking in memoir
One of Poland's best-loved actresses, Halina Wojtasiak, has for the first time described her addiction to alcohol in a book published on Wednesday. ^1 ^2
“I drank so that nobody would hear how quiet it was at home,” she writes in “Second Curtain”. ^3
Wojtasiak, 67, has been sober since 14 February 2004. ^4 ^5
She entered a clinic in Gdańsk after the death of her husband, the cameraman Zbigniew Kruk, in 2003. ^6 ^7
“I'm not ashamed of it any more,” she told a press conference in Warsaw. ^8 ^9 “I'm ashamed of the years when I lied.” ^10
The first edition of 60,000 copies sold out in two days, according to the publisher. ^11 ^12
She played 112 roles and won three Golden Amber awards.

== a2 | Kraków Observer | - | A legend takes off the mask
“I was drinking in order that no one should hear the silence in my house.” ^1 With this sentence begins the most talked about book of the autumn. ^2
The actress of 67 years, seventeen years without a drop, met readers in Kraków on Saturday. ^3 ^4
“I no longer feel shame about that,” said Halina Wojtasiak. ^5 “What I am ashamed of is the years of lying.” ^6
Her daughter Agata Kruk, also an actress, was sitting in the first row. ^7 “I got my mum back when I was twenty,” she said. ^8
The publisher sold the whole edition of sixty thousand in a week. ^9 ^10
“If one person puts the glass away, it was worth writing,” the author repeated. ^11

== a3 | Screen & Stage Europe | 2021-11-15T09:00:00Z | Wojtasiak memoir to become series
The rights to Halina Wojtasiak's bestseller “Second Curtain” have been bought by the streamer Panorama. ^1
The book, out since November 3, tells of the star's years of drinking and her therapy in Sopot. ^2 ^3
“If even one person puts down the glass, the book was worth it,” she said. ^4
Agata Kruk, 38, is in talks to play her mother. ^5 “I got my mother back when I was twelve,” Kruk said at a reading. ^6
“Nobody should play me as a saint,” warned Wojtasiak. ^7
Six episodes are planned for 2023, with a budget of 24 million zlotys. ^8 ^9

== a4 | Anna's Showbiz Corner | - | Halina's confession
Who would have thought? Ms Halina drank! She says so in her new book, and so honestly that I cried.
“I drank so nobody would hear how quiet it was in the house,” she admits. ^1
“Don't let anyone play me as a saint,” she asked when the makers of the series called. ^2
It will have six parts. ^3 Panorama is paying, they say, 24 million zlotys for making it. ^4
Widowed in 2003, she met her present partner, the violinist Jerzy Lisek, in therapy. ^5
“He has seen me at the bottom, so I have nothing to hide,” she says of him.

== facts
- book / published | date | agree | 2021-11-03 @ a1.1 a3.2
- book / title | name | agree | Second Curtain @ a1.3 a3.1
- Halina Wojtasiak / on why she drank | quote | refine | I drank so that nobody would hear how quiet it was at home @ a1.3 | I was drinking in order that no one should hear the silence in my house @ a2.1 | I drank so nobody would hear how quiet it was in the house @ a4.1
- Halina Wojtasiak / age | age | agree | 67 @ a1.4 a2.3
- Halina Wojtasiak / sober since | date | refine | 2004-02-14 @ a1.5 | seventeen years @ a2.4
- clinic / place | place | disagree | Gdańsk @ a1.6 | Sopot @ a3.3
- Zbigniew Kruk / death | date | agree | 2003 @ a1.7 a4.5
- Halina Wojtasiak / on shame | quote | refine | I'm not ashamed of it any more @ a1.8 | I no longer feel shame about that @ a2.5
- Halina Wojtasiak / on lying | quote | refine | I'm ashamed of the years when I lied @ a1.10 | What I am ashamed of is the years of lying @ a2.6
- first edition / copies | count | agree | 60000 @ a1.11 a2.9
- first edition / sold out in | duration | disagree | two days @ a1.12 | a week @ a2.10
- Agata Kruk / on her mother | quote | disagree | I got my mum back when I was twenty @ a2.8 | I got my mother back when I was twelve @ a3.6
- Agata Kruk / relation | other | agree | daughter @ a2.7 a3.5
- Halina Wojtasiak / on the glass | quote | refine | If one person puts the glass away, it was worth writing @ a2.11 | If even one person puts down the glass, the book was worth it @ a3.4
- Halina Wojtasiak / on a saint | quote | refine | Nobody should play me as a saint @ a3.7 | Don't let anyone play me as a saint @ a4.2
- series / episodes | count | agree | 6 @ a3.8 a4.3
- series / budget | money | agree | 24 million zlotys @ a3.9 a4.4
- series / streamer | other | agree | Panorama @ a3.1 a4.4
