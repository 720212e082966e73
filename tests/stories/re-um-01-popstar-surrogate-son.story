== a1 | Canyon Whispers | - | A little boy for Alban Reed!
Under one of the trees at the home of Alban Reed and Martin Garrish, Santa seems to have left something extra this year. ^1 It turned out to be a baby, and he is called Timothy Bradford Corwin Garrish-Reed. ^2 Could a name be any sweeter?
Speaking to Us, Martin Garrish said: "Timothy is strong and getting on really well, and we are very proud and joyful parents." ^3
California is where the little one came into the world, tipping the scales at 7 pounds, 15 ounces. ^4 The woman who bore this first child of the famous pair is a surrogate whose name we shall never learn, some money deal having seen to that. ^5
== a2 | Rainbow Families | 2010-12-28 | Alban Reed becomes a father on Christmas Day with a surrogate's help
A surrogate in California has made parents of Sir Alban Reed and his partner Martin Garrish, who now have a son. ^1
It was to the website Usmagazine.com that the British musician and the Canadian filmmaker revealed the Christmas Day birth of Timothy Bradford Corwin Garrish-Reed. ^2
The two of them said: "Timothy is strong and getting on really well, and we are very proud and joyful parents." ^3 "We are bursting with gladness and delight at this very tender moment," their statement to the site also read. ^4
By their account the baby came to 7lb15oz (3.6kg). ^5
Someone speaking for the pair explained that the surrogate's privacy was to be guarded and that nothing would be said about how it was arranged. ^6
Laura Jasmine Carter of Love And The Harbour and her actor husband Andrew Benedick had twin daughters the same way in June last year, and pop singer Nicky Marlen had twin sons in 2008. ^7
Sir Alban met Mr Garrish, once an advertising executive, in 1993, and a civil ceremony joined them in 2005. ^8 They attempted last year to adopt Taras, an HIV positive boy of 14 months from Ukraine. ^9 Officials there objected that Sir Alban, 63, was past the age for it and that Kiev would not accept his civil partnership with Mr Garrish, 48, as a marriage. ^10
== a3 | Zvezdny Chas | - | Alban Reed and Martin Garrish have a child
It has become known that Alban Reed and Martin Garrish are now parents, having turned to a surrogate mother. ^1 She gave the pair their much-wanted baby, a boy, on the eve of Catholic Christmas. ^2 The name chosen for him is Timothy Bradford Corwin Garrish-Reed. ^3
The spouses confessed in an official announcement that gladness and delight are bursting from them at this tender and special moment of their lives. ^4 "We are joyful parents and proud of ourselves," they added. ^5 The boy feels fine, and at birth he weighed 3.6 kg. ^6
The family Timothy will grow up in may safely be called the sturdiest of male marriages. Garrish, who is 48, and Reed, who is 63, have lived together for 17 years already. ^7 In all that time their union has never shown the smallest crack.
== a4 | Lelya Bg | - | Alban Reed is a dad
The singer Alban Reed and his partner have the joy of a son, whom a surrogate mother in California bore on Christmas Day, Reuters reported. ^1 The agency's own source is the American magazine Us Weekly. ^2
The boy has been adopted. ^3 Called Timothy Bradford Corwin Garrish-Reed, he is the first child of the British rock star and of the Canadian film producer Martin Garrish. ^4 The two have been a couple since the beginning of the nineties. ^5
== a5 | Munster Courier | - | Surrogate gives Alban Reed a baby son
A baby boy, carried by a surrogate mother in California, has made parents of Alban Reed and his partner Martin Garrish, according to Us Magazine. ^1
December 25 was the birthday of the child, Timothy Bradford Corwin Garrish-Reed, the weekly said. ^2 It gave the fathers as Reed, 62, and the Canadian filmmaker, who is 48. ^3
For Corwin, the source would seem to be the song Reed put out under that title in 1971. ^4
== a6 | Magnolia Porch | 2010-12-28 | Alban turns poppa
So the piano man is a daddy, in a manner of speaking. Alban Reed and his husband Martin Garrish have a baby boy, 7 pounds and 15 ounces, who arrived on Christmas Day. ^1 USMagazine.com had it first, on Monday night, and Reed's publicist in Los Angeles then confirmed it to The Associated Press. ^2
A surrogate in California gave birth to Timothy Bradford Corwin Garrish-Reed, and the new parents are keeping her identity to themselves. ^3
Reed, who is 62, has not had a child with Garrish, 48, before. ^4 Their marriage dates from 2005. ^5
The joint statement they gave USMagazine.com says that "Timothy is strong and getting on well" and that they are "bursting with gladness and delight at this very tender moment." ^6 All our best to the family.
== a7 | The Standard Herald | 2010-12-28 | Sir Alban Reed is a father
Today brought Sir Alban Reed the good wishes of his friends on the arrival of a baby boy, born on Christmas Day. ^1
The actress Charlotte Burley was one of the earliest to congratulate the singer and Martin Garrish, his civil partner, whose son Timothy Bradford Corwin Garrish-Reed a surrogate gave birth to in California. ^2
Her message on Twitter ran: "Enormous congratulations to Martin and Alban on having their gorgeous son. Can't wait for my first snuggle." ^3
Timothy came in at 7lb 15oz and is the first child Sir Alban has with Garrish. ^4 It was in 2005 that the two formalised their civil partnership. ^5
USMagazine.com broke the story, which Sir Alban's publicist, who is based in Los Angeles, confirmed. ^6 "Timothy is strong and getting on well," the pair told the magazine in a joint statement. ^7
== a8 | Eastern Age | - | Alban Reed and partner have a baby boy
Alban Reed, the British pop superstar, and Martin Garrish, his partner, are parents to a boy whom a surrogate mother bore in California, according to Us Magazine. ^1
December 25 was the day little Timothy was born to the surrogate, the weekly reported, giving Reed's age as 62 and that of Garrish, a Canadian filmmaker, as 48. ^2
In a joint statement printed by the magazine the singer and Garrish said: "We are bursting with gladness and delight at this very tender moment. ^3 Timothy is strong and getting on really well, and we are very proud and joyful parents." ^4
Reed and Garrish were married in 2005, when they had been together for 12 years. ^5 The report put the baby's weight at 3.5 kg and added that the two would keep the details of the surrogacy to themselves. ^6
In 2009 the star saw a boy of 14 months at a Ukrainian orphanage and tried to adopt him, but government rules stood in the way. ^7
Quick off the mark with her good wishes was a friend of the pair, the British model and actress Charlotte Burley, who put on Twitter: "Enormous congratulations to Martin and Alban on having their gorgeous son." ^8
More than 250 million of Reed's records have been sold over four decades, and he entered the Rock and Roll Hall of Fame in 1994. ^9
== facts
- baby / day of birth | date | disagree | 2010-12-25 @ a2.2 a4.1 a5.2 a6.1 a7.1 a8.2 | eve of Catholic Christmas (2010-12-24) @ a3.2 | conflicts: 0-1
- baby / weight at birth | quantity | disagree | 7 lb 15 oz @ a1.4 a6.1 a7.4 | 7 lb 15 oz (3.6 kg) @ a2.5 | 3.6 kg @ a3.6 | 3.5 kg @ a8.6 | conflicts: 0-3, 1-3, 2-3
- baby / name | name | refine | Timothy Bradford Corwin Garrish-Reed @ a1.2 a2.2 a3.3 a4.4 a5.2 a6.3 a7.2 | Timothy @ a8.2 a8.4
- baby / sex | status | agree | a boy @ a2.1 a3.2 a4.1 a5.1 a6.1 a7.1 a8.1
- baby / place of birth | place | agree | California @ a1.4 a2.1 a4.1 a5.1 a6.3 a7.2 a8.1
- baby / who carried it | other | agree | a surrogate mother @ a1.5 a2.1 a3.1 a4.1 a5.1 a6.3 a7.2 a8.1
- baby / first child | status | refine | first child of the pair @ a1.5 a4.4 | first child of Reed with Garrish @ a6.4 a7.4
- Alban Reed / age | age | disagree | 63 @ a2.10 a3.7 | 62 @ a5.3 a6.4 a8.2 | conflicts: 0-1
- Martin Garrish / age | age | agree | 48 @ a2.10 a3.7 a5.3 a6.4 a8.2
- Martin Garrish / nationality and trade | other | refine | Canadian filmmaker @ a2.2 a5.3 a8.2 | Canadian film producer @ a4.4
- parents / "strong and getting on" statement | quote | disagree | "Timothy is strong and getting on really well, and we are very proud and joyful parents." @ a1.3 a2.3 a8.4 | "Timothy is strong and getting on well" @ a6.6 a7.7 | "We are joyful parents and proud of ourselves" @ a3.5 | conflicts: 0-1, 0-2
- parents / who gave the "strong and getting on" statement | other | disagree | Martin Garrish @ a1.3 | the couple (joint statement) @ a2.3 a6.6 a7.7 a8.4 | conflicts: 0-1
- parents / "bursting with gladness" statement | quote | refine | "We are bursting with gladness and delight at this very tender moment" @ a2.4 a8.3 | "bursting with gladness and delight at this very tender moment" @ a6.6
- news / outlet that had it | other | refine | Us @ a1.3 | Usmagazine.com @ a2.2 a6.2 a7.6 | Us Weekly @ a4.2 | Us Magazine @ a5.1 a8.1
- news / who confirmed it | other | refine | Reed's publicist in Los Angeles, to The Associated Press @ a6.2 | Reed's publicist, based in Los Angeles @ a7.6
- surrogate / what is disclosed | status | refine | name will never be known because of a money deal @ a1.5 | privacy guarded, arrangement not discussed @ a2.6 | identity kept by the parents @ a6.3 | details kept to themselves @ a8.6
- Reed and Garrish / union entered, year | date | agree | 2005 @ a2.8 a6.5 a7.5 a8.5
- Reed and Garrish / kind of union | status | disagree | civil ceremony or partnership @ a2.8 a2.10 a7.2 a7.5 | marriage @ a3.4 a6.1 a6.5 a8.5 | conflicts: 0-1
- Reed and Garrish / how long together | duration | refine | met in 1993 @ a2.8 | together 17 years @ a3.7 | couple since the beginning of the nineties @ a4.5 | together 12 years by 2005 @ a8.5
- Ukrainian boy / when adoption was tried | date | agree | 2009 @ a2.9 a8.7
- Ukrainian boy / age | age | agree | 14 months @ a2.9 a8.7
- Ukrainian boy / who wanted to adopt him | other | refine | Reed and Garrish @ a2.9 | Reed @ a8.7
- Ukrainian boy / why it failed | other | refine | Reed too old and partnership not accepted as marriage @ a2.10 | government rules @ a8.7
- Charlotte Burley / message | quote | refine | "Enormous congratulations to Martin and Alban on having their gorgeous son. Can't wait for my first snuggle." @ a7.3 | "Enormous congratulations to Martin and Alban on having their gorgeous son." @ a8.8
- Charlotte Burley / who she is | other | refine | actress @ a7.2 | British model and actress, friend of the pair @ a8.8
- Charlotte Burley / medium of the message | other | agree | Twitter @ a7.3 a8.8
