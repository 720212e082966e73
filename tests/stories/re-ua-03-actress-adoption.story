== a1 | Starwatch Blog | - | Meredith Hallock has a secret baby and wants a divorce
Meredith Hallock has told People magazine in an exclusive interview that she is divorcing her husband Dallas Dean, and that back in January the two of them quietly brought home a boy of 3 1/2 months! ^1 Nobody guessed it.
The process was begun four years ago, according to Meredith, 45, who says that she and Dallas, 41, heard right in the bustle of awards season that there might be a child for them. ^2 They meant to hide the bundle, Calvin Fontaine Hallock, until the Academy Awards were over, and it was just then that Dallas's cheating came out. ^3 How she kept little Cal out of sight while every camera was on her is a riddle. ^4
On what she did after she learned of the affairs: "I did the only thing I could, which was to grab enough clothes to live on, collect all of Calvin's stuff and leave town." ^5
The pair pulled no strings, Meredith insists; they went through the same lengthy screening as other adoptive parents and would have taken a boy or a girl of any background. ^6 New Orleans is where Calvin was born. ^7
And what of Dallas? "I will be adopting on my own, as a single parent," she said. ^8 "I honestly don't know how our roads will meet in the future, but the dad I have known Dallas to be with all the kids is one that I hope Calvin can know one day, no matter how Dallas and I carry on with our lives." ^9 His three children came up in the interview as well. ^10
== a2 | Continental News Service | 2010-04-28 | Hallock to divorce Dean and adopt alone
NEW YORK - An unfaithful husband is on his way out of Meredith Hallock's life, and a baby boy, whom she is adopting as a single mother, is on his way in. ^1
The 45-year-old Oscar winner's divorce papers were filed Friday in Austin, Texas, where she has a home. ^2 After the reports that the motorcycle mogul Dallas Dean had betrayed her and that they had already parted, hardly anyone was surprised by the coming end of the five-year marriage. ^3
What did come as a bombshell, in an interview that People magazine put online on Wednesday, was that she had brought a newborn son home to California early this year and had since been bringing him up with almost nobody the wiser. ^4
People says that Hallock and Dean started on the adoption four years ago. ^5 In January they brought home Calvin Fontaine Hallock, now 3½ months old, and chose to say nothing before the Academy Awards were past. ^6
The jazz great Calvin Baxter, whose signature song, "Such a Marvelous Night," had moved Hallock, gave the child his name, she said. ^7 He was born in New Orleans, a city in which she and Dean had both spent time after Hurricane Katrina. ^8
To spare Calvin the turmoil of the awards season she let in just a few trusted associates and loved ones. ^9 "All that we did with Calvin had to be mapped out like a spy mission," she said. ^10
== a3 | The Manhattan Tabloid | - | Hallock: I've 'asked for a divorce' - and I'm adopting a boy
America's favorite girl next door took everyone by surprise on Wednesday: she is adopting a baby boy. ^1
No sooner had Meredith Hallock presented the new man in her life, Calvin Fontaine Hallock, 3 1/2 months old, than the sadder news followed, though it was no shock, of her divorce from cheating Dallas Dean. ^2
"Yes, I have asked for a divorce," she said to People magazine. ^3 "I don't know what more to add. ^4 I'm gutted, and I am afraid." ^5
Her faithless spouse is himself the father of three, and she hopes that he will have some part in raising the baby, whom she calls Cal. ^6 "I honestly don't know how our roads will meet in the future," she said. ^7 "But the dad I have known Dallas to be with all the kids is one that I hope Calvin can know one day, no matter how Dallas and I carry on with our lives." ^8
Hallock's Oscar of this year was for "The Far Bench," in which she is a white woman who adopts a black teenager. ^9
Cal has been living with her since January, she said, but how far along the adoption is was not clear. ^10 There are no adopted children in the marriage "and none is expected," according to her divorce petition, filed April 10 in Texas. ^11
== a4 | Hollytattle | 2010-04-28 | Meredith Hallock: a hidden son and a divorce
Talk about a surprise play! Meredith Hallock has a three-month-old son; she adopted him back in January and has kept him under wraps up to now. ^1 And the divorce is already filed! ^2
"Yes, I have asked for a divorce," the 45-year-old tells People magazine. ^3 "I'm gutted and I am afraid." ^4
About her boy Calvin Fontaine Hallock, three months of age, she had this for People: "It's like he's always been a piece of our world. ^5 He's heavenly, I can't even put it in any other way." ^6
It is the late singer Calvin Baxter, a native of New Orleans, after whom the little one is called, for his hit "Such a Marvelous Night" was in her head at the first sight of the child. ^7
On the split she said: "I'm gutted and I'm afraid." ^8 Ugly as it is, she says of Dean, "I honestly don't know how our roads will meet in the future, but the dad I have known Dallas to be ... is one that I hope Calvin can know one day, no matter how Dallas and I carry on with our lives." ^9
More than four years have gone by since she and her disgraced hubby set out to adopt, and it is a pity that the dream came true just as she heard of his affair. ^10
== a5 | Deutsche Welt Amerika | - | Meredith Hallock has adopted a little boy
People magazine's Friday issue has the news, straight from Meredith Hallock: the Oscar-winning actress has adopted a baby boy. ^1 He comes from New Orleans, is an adorable 3 1/2 years old and is called Calvin Fontaine Hallock. ^2 Calvin is for Calvin Baxter, since "It's a marvelous night" was what she heard in her head when her eyes first fell on the child. ^3
"The first time I held Calvin, it was like the whole outside world went still," she said to People. ^4 "It was like he had always been a piece of our world." ^5
Hallock has filed for divorce too, and it is as a single parent that she will bring the adoption to its end. ^6
== a6 | Vanilla Cream Pages | 2010-04-28 | Meredith Hallock Is a Mom!
Wow. Meredith Hallock is a new mother, and the world has it from the exclusive interview that People magazine has just unveiled. ^1 Oh, and she is getting rid of her cheat of a husband, Dallas Dean; the divorce is filed. ^2
If you go by the interview, she has been hiding the fact that she adopted baby Calvin of New Orleans for the past five months. ^3 She had been in the city after Katrina and lent a hand with the rebuilding, and this one baby stole her heart. ^4
"He's just heavenly, I can't even put it any other way," the proud mother of Calvin Fontaine Hallock, a New Orleans-born boy of 3.5 months, says in the new issue of PEOPLE. ^5 "It's like he's always been a piece of our world." ^6
And why "Calvin"? Because Calvin Baxter's "Such A Marvelous Night" began to play in her mind as she saw him for the first time. ^7 She also confirmed that she will bring him up as a single mother. ^8
== a7 | Tinsel Chaos | 2010-04-30 | Meredith Hallock: divorcing, and a mom on her own
Forgive me for being so late, my week was insane! The story of the week has to be Meredith Hallock and her adopted baby on the front of People. ^1 A secret for FOUR years, can you believe that? ^2 All right, the baby has been with her since January, but that is how long the adoption has been under way. ^3
The bad news before the good: she has officially filed to divorce Dallas Dean, creep of the century. ^4 Her new little man is Calvin Fontaine Hallock, 3 1/2 months old. ^5
"He's just heavenly, I can't even put it any other way," she says in the new PEOPLE about this 3-month-old, who was born in New Orleans. ^6 "It's like he's always been a piece of our world." ^7
Hallock is 45 and Dean 41; it was four years ago that they started the process, and when Calvin came home in January they agreed to say nothing until the Oscars were done. ^8 Without close friends and relatives, Dean's children Misty, 6, Dallas Jr., 12, and Palmer, 15, among them, the secret would not have held. ^9
A mere 10 days after the March 7 Oscars the two separated, following reports that Dean had cheated. ^10 She now says that she is completing the adoption as a single parent. ^11
== facts
- baby / name | name | agree | Calvin Fontaine Hallock @ a1.3 a2.6 a3.2 a4.5 a5.2 a6.5 a7.5
- baby / nickname | name | agree | Cal @ a1.4 a3.6 a3.10
- baby / age | age | disagree | 3½ months @ a1.1 a2.6 a3.2 a6.5 a7.5 | three months @ a4.1 a4.5 a7.6 | 3 1/2 years @ a5.2 | conflicts: 0-2 1-2
- baby / birthplace | place | agree | New Orleans @ a1.7 a2.8 a5.2 a6.5 a7.6
- baby / named after | other | agree | Calvin Baxter @ a2.7 a4.7 a5.3 a6.7
- song / title | name | disagree | Such a Marvelous Night @ a2.7 a4.7 a6.7 | It's a marvelous night @ a5.3 | conflicts: 0-1
- song / how it led to the name | other | refine | moved her @ a2.7 | in her head when she first saw him @ a4.7 a5.3 a6.7
- baby / came home | date | agree | January @ a1.1 a2.6 a3.10 a7.3 a7.8
- secret / how long it was kept | duration | disagree | since January @ a2.4 a4.1 a7.3 a1.1 | five months @ a6.3 | four years @ a7.2 | conflicts: 0-1 0-2 1-2
- secret / meant to last until | date | agree | after the Academy Awards @ a1.3 a2.6 a7.8
- adoption / state | status | disagree | still under way @ a1.8 a2.1 a3.1 a3.10 a5.6 a7.11 | already adopted in January @ a4.1 | has adopted @ a5.1 a6.3 | conflicts: 0-1
- adoption / as whom | status | agree | as a single parent @ a1.8 a2.1 a5.6 a6.8 a7.11
- adoption / begun | date | refine | four years ago @ a1.2 a2.5 a7.8 a7.3 | more than four years ago @ a4.10
- Meredith Hallock / age | age | agree | 45 @ a1.2 a2.2 a4.3 a7.8
- Dallas Dean / age | age | agree | 41 @ a1.2 a7.8
- Dallas Dean / number of children | count | agree | three @ a1.10 a3.6 a7.9
- Dallas Dean / infidelity | status | agree | he cheated @ a1.3 a2.3 a3.2 a4.10 a6.2 a7.10
- Calvin Baxter / who he is | other | refine | jazz great @ a2.7 | late singer @ a4.7
- infidelity / when it came out | date | refine | around the Academy Awards @ a1.3 | within 10 days of the March 7 Oscars @ a7.10
- couple / separated | status | agree | separated @ a2.3 a7.10
- divorce / filed | status | agree | filed @ a2.2 a3.3 a4.2 a5.6 a6.2 a7.4
- divorce / date of filing | date | disagree | 2010-04-23 @ a2.2 | April 10 @ a3.11 | conflicts: 0-1
- divorce / place of filing | place | refine | Austin, Texas @ a2.2 | Texas @ a3.11
- revelation / date | date | refine | 2010-04-28 @ a2.4 | Wednesday @ a3.1
- revelation / medium | other | agree | People magazine @ a1.1 a2.4 a3.3 a4.3 a5.1 a6.1 a7.1
- Hallock / asked for a divorce | quote | agree | Yes, I have asked for a divorce @ a3.3 a4.3
- Hallock / gutted and afraid | quote | refine | I'm gutted, and I am afraid @ a3.5 | I'm gutted and I am afraid @ a4.4 | I'm gutted and I'm afraid @ a4.8
- Hallock / roads will meet | quote | refine | I honestly don't know how our roads will meet in the future, but the dad I have known Dallas to be with all the kids is one that I hope Calvin can know one day @ a1.9 a3.7 a3.8 | but the dad I have known Dallas to be ... is one that I hope Calvin can know one day @ a4.9
- Hallock / heavenly | quote | disagree | He's just heavenly, I can't even put it any other way @ a6.5 a7.6 | He's heavenly, I can't even put it in any other way @ a4.6 | conflicts: 0-1
- Hallock / a piece of our world | quote | disagree | It's like he's always been a piece of our world @ a4.5 a6.6 a7.7 | It was like he had always been a piece of our world @ a5.5 | conflicts: 0-1
- New Orleans after Katrina / who was there | other | refine | Hallock and Dean @ a2.8 | Hallock @ a6.4
- Hallock / Oscar winner | status | agree | Oscar winner @ a2.2 a3.9 a5.1
