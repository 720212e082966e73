== a1 | Galant | - | Mischa Baron Levene und Ailsa Fowler: Hochzeit in Paris
The French capital seems to have worked its charm on Mischa Baron Levene and Ailsa Fowler: the two, engaged for ages, are said to have married in Paris. ^1
The British comedian and the Australian actress reportedly gave each other their word there last Monday (March 15). ^2
"X17" claims to know that the 33-year-old then told her girlfriends the glad news by e-mail. ^3 ^4 "We did it - we are wed! It was the absolute best day of my life, and had so many lovely moments in which I missed you all so much. I thought of you, but Mischa and I did not want any big commotion." ^5
Acquainted since a party in Sydney in 2002, the couple have been engaged for six years and have a daughter of two, Opal. ^6 ^7 ^8 While she was pregnant Fowler converted to Judaism for his sake. ^9
== a2 | Curierul Online | - | Mischa Baron Levene s-a căsătorit
One week ago, on March 15, the British actor Mischa Baron Levene and the Australian actress Ailsa Fowler married in Paris. ^1 ^2 The ceremony was a traditional Jewish one, and no one was there but their families and close friends. ^3 ^4
The actors met in 2002 and got engaged six years ago. ^5 ^6
British papers had them married on February 10 already; their agents denied it and spoke of a Jewish feast they had simply attended. This time Fowler, who gave birth to Opal, the couple's first child, two years ago, has confirmed it. ^7
"We did it! We are wed! It was by far the loveliest day of my life, and I missed you in so many lovely moments. I thought of you all the time in the ceremony, but Mischa and I wished for a small and private wedding," she wrote in an e-mail to friends which later reached the press. ^8 ^9
== a3 | Promiblitz | 2010-03-22 | "Krünz" ist verheiratet
Comedian Mischa Baron Levene (38) is a married man, and he managed it in secret. His 33-year-old girlfriend, the Australian actress Ailsa Fowler (34), became his wife on March 15, by a traditional Jewish ceremony in Paris. ^1 ^2 ^3 ^4 ^5
The two had been engaged since 2002, and a girl named Opal, two years old, is theirs already. ^6 ^7
How delighted Ailsa is can be seen from the e-mail she wrote to everyone she knows: "We did it - we are wed! It was the absolute best day of my life and it had so many lovely moments in which I missed you all so much. I thought of you, but Mischa and I did not want any commotion." ^8
For love of him the actress joined the Jewish faith. ^9 "I would do anything, join any religion, to be united with him in marriage," she said.
The Briton conquered Hollywood mostly with two comedies, "Zorlan" and "Krünz".
== a4 | Exito Talk | - | "Krünz" unter der Haube
On the quiet, comedian Misha Baron Levene is said to have married Ailsa Fowler, his girlfriend of many years. ^1 For the place they picked the city of love, Paris, as the British tabloid Daily Mail now reports. ^2
To keep it from the press, only the couple itself seems to have known the date. Close friends were not asked along; nobody but the nearest family appears to have watched. ^3
That must have hurt the Australian a bit, for the magazine "Woman's Day" says she missed her friends a lot. ^7 In a mail she is said to have written: "In the lovely moments I missed you all, I always thought of you. But Misha and I did not want any commotion." ^4
She is even supposed to have turned to the Jewish faith for her husband. ^5 After the vows the newlyweds are said to have checked into the Ritz with little Opal, who is two. ^6
== a5 | Hefty Entertainment | - | Ailsa Fowler's husband: five things to know
Two of the funniest people in Hollywood married in 2010. Mischa Baron Levene, whose best known character is Zorlan, and Ailsa Fowler met at a party in Sydney in 2002, and two years later they were engaged. ^1 ^2
Paris, France, saw their wedding on March 15, 2010. ^3 ^4
This March she helped him to appear on the Oscar stage as "Benny B", whose costume she carried past the guards in her underwear.
They have three children, two daughters and a son: Opal, Elona and Fitzgerald. ^5
== a6 | Larsby Photo Journal | - | The little wedding that fooled the cameras
Few Hollywood couples are as private as Mischa Baron Levene and Ailsa Fowler, and few last as long.
It was in 2001 that they crossed paths, at a party in Australia, Fowler's home country. ^1 Levene later admitted that a shared love of "laughing at other people" brought them together at once, Insider says. ^2 Their engagement became known in 2004. ^3
In 2007 their first daughter, Opal, arrived, and Fowler took on her partner's Jewish faith. ^4 ^5 Three years after that they were married in Paris, in a small circle, and a second girl, Elona, was born later that year. ^6 ^7 ^8
Levene built a ruse around the day. "We had a secret wedding in Paris," he told The New York Times in 2020. "And the trick was that it was my dad's 70th birthday and he was a famous cook in England." ^9
== a7 | Fame Lists | - | Couples who stood the test of time
Ailsa Fowler and Mischa Baron Levene: together since 2010.
The first time that the British comedian and the Australian star met was in 2001, at a Sydney party. ^1 Poking fun at the event and the people there, they found that their humour was alike, and he knew at once that he wanted her. ^2
For years they kept things to themselves until at last, in 2004, they got engaged. ^3
After an engagement of six years came a tiny private wedding in Paris: six guests, no more. ^4 ^5 ^6 To guard it, his father posed as a famous cook who was having his 70th birthday, which drew the paparazzi off. ^7
== facts
- wedding / date | date | refine | 2010-03-15 @ a1.2 a2.1 a3.3 a5.3 | 2010 @ a6.6
- wedding / city | place | agree | Paris @ a1.1 a2.2 a3.5 a4.2 a5.4 a6.7 a7.5
- wedding / ceremony | other | agree | traditional Jewish @ a2.3 a3.4
- wedding / who was there | other | disagree | families and close friends @ a2.4 | nearest family, no close friends @ a4.3 | six guests @ a7.6 | conflicts: 0-1
- couple / year they met | date | disagree | 2002 @ a1.6 a2.5 a5.1 | 2001 @ a6.1 a7.1 | conflicts: 0-1
- couple / where they met | place | refine | a party in Sydney @ a1.6 a5.1 a7.1 | a party in Australia @ a6.1
- engagement / year | date | disagree | 2004 @ a1.7 a2.6 a5.2 a6.3 a7.3 | 2002 @ a3.6 | conflicts: 0-1
- engagement / length | duration | agree | six years @ a1.7 a2.6 a7.4
- bride / age | age | disagree | 33 @ a1.3 a3.1 | 34 @ a3.2 | conflicts: 0-1
- bride / e-mail wording | quote | disagree | the absolute best day of my life, and had so many lovely moments; any big commotion @ a1.5 | by far the loveliest day of my life; wished for a small and private wedding @ a2.8 | the absolute best day of my life and it had so many lovely moments; any commotion @ a3.8 | In the lovely moments I missed you all, I always thought of you. But Misha and I did not want any commotion @ a4.4 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- e-mail / recipients | other | refine | girlfriends @ a1.4 | friends @ a2.9 a4.4 | everyone she knows @ a3.8
- daughter Opal / age | age | refine | 2 @ a1.8 a2.7 a3.7 a4.6 | born in 2007 @ a6.4
- bride / conversion | date | refine | during her pregnancy @ a1.9 | 2007 @ a6.5
- bride / reason of the conversion | other | agree | for him @ a1.9 a3.9 a4.5
- groom / first name | name | disagree | Mischa @ a1.1 a2.2 a3.5 a5.1 a6.9 | Misha @ a4.1 | conflicts: 0-1
- second daughter / name | name | agree | Elona @ a5.5 a6.8
- disguise / the father's role | other | agree | a famous cook with a 70th birthday @ a6.9 a7.7
- first meeting / what joined them | other | agree | making fun of other people @ a6.2 a7.2
- e-mail / reported by | other | refine | X17 @ a1.4 | Woman's Day @ a4.7
- bride / nationality | other | agree | Australian @ a1.2 a2.1 a3.2 a4.7 a6.1 a7.1
- groom / nationality | other | agree | British @ a1.2 a2.1 a7.1
