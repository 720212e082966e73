== a1 | Pop Crumbs | - | Blair Merrill and Rory Randall are married
One small point first: did anyone know that Blair Merrill and Rory Randall were engaged? I am all smiles that they got married over the weekend, I merely wonder what I slept through.
It has been close to a year since the world first heard of them as a couple, People writes, and now they are man and wife. ^1 According to the magazine's source, the vows were exchanged on Sunday night at Crane Hall Plantation in Mt. Serene, S.C., a short way outside Charleston. ^2 For the reception, that same Sunday evening, a white tent had been put up on the plantation. ^3
Harriet Birch (of Harriet and the Engine), who is close to the Scandal Street star, gave three songs live. ^4 After her a deejay saw to the music. ^5 The cake, People also learned, was to come down from Virginia by road. ^6
Merrill's mother and her sister had been noticed in town as well, and a source informed People that the two ate dinner with Dottie Sadler in Charleston earlier in the weekend. ^7
Hold on: Dottie Sadler AND Harriet Birch at one wedding?
== a2 | Musicreach | - | Rory Randall marries Blair Merrill where 'The Sketchbook' was shot
He may lack the beard of Rory Dunning, but Rory Randall has at least borrowed his scenery: he took Blair Merrill as his wife at Crane Hall Plantation in Mount Serene, the place where the love story 'The Sketchbook' was made, US Weekly reports. ^1
Few plantations in the United States are older than Crane Hall, which has a host of flower gardens and the famous 'Avenue of Oaks'. ^2 That drive is a mile long, and its trees were planted in 1743. ^3 In the film the house is where the character of Rebecca McAllen spends her summers. ^4
On Sunday (September 9, 2012) 60 guests, among them HARRIET BIRSH and Dottie Sadler, watched Randall and Merrill say their vows. ^5 Merrill, who is 25, got to know Randall when the two starred in 'The Blue Beacon' of 2011, a flop on nearly everyone's list. ^6
Randall has been a husband before: his first wife was Violet Svensson, the actress of 'Lost in Kyoto'. ^7 From 2004 to 2007 he was also engaged to the singer Elodie Marchand. ^8
== a3 | Tango For You | - | Blair Merrill and Rory Randall's 'Sketchbook' wedding
How is this for romance? Blair Merrill and Rory Randall became a married couple on Sunday at Crane Hall Plantation in Charleston S.C., known above all as the setting of The Sketchbook. ^1 That hit with Rory Dunning came out in 2004. ^2
Merrill, People hears, is thought to have been the brain behind the secret. ^3 Her friends were told by the 25-year-old that they were coming to a belated party for her birthday. ^4 With a good deal of luck she and Randall, 35, were thus able to wed before no one but those they had asked. ^5
Wedding adviser Melody Dalton told E! News: "Over the last few months, stars have been choosing planners and places that lie outside the usual Hollywood wedding game, as a way to keep their weddings quiet." ^6
The two came across each other as film couples do, on the set of The Blue Beacon, which had them both in it in 2011. ^7 For three years Randall was the husband of Violet Svensson. ^8 Merrill had not been married before. ^9
== a4 | Quienes | 2012-09-10 | What was Blair Merrill and Rory Randall's wedding like?
A relationship of almost a year led Blair Merrill and Rory Randall to the altar on Sunday, for what various media call a dream of a wedding. ^1
People magazine puts the ceremony at Crane Hall Plantation in South Carolina, a place that has received the public since 1956 and is among the actor's favourites. ^2 "Rory, who has long been an admirer of Charleston, picked one of his favourite cities to mark this special day," the publication was told by a source. ^3
A white tent with a view of the sea was set up near the plantation's cotton docks for the reception. ^4 Music was in the hands of Harriet Birch, singer of Harriet and the Engine and the actress's friend, and a DJ was hired too. ^5 A cake was brought from Virginia, the same magazine maintains. ^6 Only the closest relatives and friends were there. ^7
The organising fell to the team of Marjorie Seward, which called the occasion "a truly enchanting party". ^8
Merrill wore a unique haute couture dress by Contessa with crystals and rose gold embroidery. ^9 Silk chiffon with crystal details was what her bridesmaids had on, and every woman's shoes were by Bastian Malbourin. ^10 Groom and groomsmen were in Barrowby suits, their leather braces designed by Randall's friend Clifford Daley. ^11 The rings came from the designer Elaine Blumfeld. ^12
Randall, aged 35, and Merrill, aged 25, not long ago bought a house in Bedford, New York. ^13
== a5 | Saludos | 2012-09-10 | Rory Randall and Blair Merrill have married
That all was going swimmingly since they met in 2011, while 'The Blue Beacon' was being filmed, was no secret. ^1 Nobody was prepared for this news, though: the actors Rory Randall and Blair Merrill have said "I do".
The man elected the sexiest in the world in 2010 and the 'Scandal Street' actress, a couple for a year, had an intimate ceremony on Sunday night in Mt. Serene (South Carolina), the online edition of People reports. ^2
As a source confirmed to the magazine, it was in a white tent on a plantation close to Charleston that the ceremony was held. ^3 Harriet Birch, the voice of Harriet and the Engine and a good friend of the actress, performed three songs live. ^4
Relatives and the nearest friends of both were present, and the cake had been fetched straight from Virginia. ^5 A witness caught sight of the bride's mother and sister, who had dinner with the actress and singer Dottie Sadler in Charleston during the weekend. ^6
Although they never talk about it in public, it is known that Randall, 35, and Merrill, 25, have lately purchased a home in Bedford (New York). ^7
Violet Svensson was once the actor's wife, but after two years of marriage they divorced in 2010. ^8 Merrill marries for the first time. ^9
== a6 | Gandurile | - | Blair Merrill and Rory Randall got married
About a year is how long Blair Merrill and Rory Randall have been together, having met during the shooting of "The Blue Beacon" (2011). ^1
A source confirmed to People magazine that the two actors were wed on Saturday evening at the Crane Hall plantation in Mt. Serene, a locality near the city of Charleston in the state of South Carolina. ^2
Harriet Birsh, who sings with Harriet and the Engine and is a good friend of the bride, did three numbers live, before a professional DJ kept the rhythm going. ^3
Merrill is 25 years old and Randall 35, and at the beginning of this year they bought a house in Bedford, New York state. ^4
The Canadian Rory Randall had the actress Violet Svensson for a wife, but the pair divorced in 2010 when their marriage had lasted two years. ^5
For Merrill, who used to go out with Wynn Hadley, a colleague from the series "Scandal Street", it is a first marriage. ^6
== a7 | Starpool | - | Merrill and Randall: the details of the wedding
Out of the blue, Blair Merrill and Rory Randall have tied themselves to each other for life, and little by little we find out how.
One year into their relationship the two celebrated with family and friends, in full secrecy. ^1 People calls the ceremony very romantic. The scene was a plantation in Mount Serene, South Carolina, and some 70 guests were there. ^2 Harriet Birch, the singer of "Harriet and the Engine", is said to have performed for the couple. ^3
The American magazine "Marjorie Seward Weddings" is said to have done the planning. ^4 One of its employees let slip to "People" that they had arranged "an intimate party in a country barn". ^5 "From the moving ceremony to the elegant ball … It was simply an enchanting party," that person raved. ^6 It was Rory Randall who selected the site, having always had a soft spot for the region. ^7
We even know by now what they wore. Merrill's gown is said to be by Contessa, adorned with crystals and embroidery. ^8 Her shoes were made by Bastian Malbourin, a designer she is friends with. ^9 A Barrowby suit was the groom's choice, "People" says. ^10 Elaine Blumfeld produced the wedding rings. ^11
== a8 | Vekia | - | Blair Merrill married in Contessa at the mansion of 'The Sketchbook'
Ever since the surprise wedding of Blair Merrill and Rory Randall there have been riddles to solve, one of them being the dress. ^1 Now we know.
The 25-year-old actress wore couture, with a hand-draped bodice of silk tulle, crystals and rose gold embroidery, by Contessa, as the house founded by Rosalind Tapman and Merian Brock said in a statement. ^2 Many who attended in Mt. Serene, South Carolina, were also in its clothes, elegant made-to-measure dresses of blush silk chiffon. ^3 Elaine Blumfeld is the firm behind the rings. ^4
Another piece of news is the setting, Crane Hall Plantation, which appeared on screen in 'The Sketchbook'. ^5 There it was the summer house of Annie Carlton, the role of Rebecca McAllen, who falls in love in it with Jonah Calder (Rory Dunning). ^6
Among the oldest mansions in the United States, it has been open to visitors since 1956. ^7 Roughly 60 guests could enjoy the private event there, for which signs announced the closure without giving a reason. ^8
== a9 | Divina | - | The best moments of Merrill and Randall's wedding
Few film couples are as solid as Rory Randall and Blair Merrill. They met in 2010, when Merrill was picked for the female lead of The Blue Beacon. ^1 Neither was free: Randall had been the husband of Violet Svensson for two years, and Merrill was seeing Wynn Hadley. ^2 In September 2010 she finished with her former Scandal Street colleague, and he asked for a divorce. ^3
Love hit them so hard that in less than a year they decided on a wedding. ^4 It was celebrated in South Carolina on 9 September 2012, and all was secret until they put photos on their networks. ^5
What did become known was that Merrill had opted for a dress from the house of Contessa, designed by two friends of hers, Rosalind Tapman and Marian Brock. ^6 She was so taken with it that she ordered the bridesmaids' dresses there too. ^7 The shoes for the day were created specially by Bastian Malbourin. ^8
Jane Perry did the bouquet, matching the colours of the gown. ^9
== facts
- wedding / day | date | disagree | Sunday @ a1.2 a3.1 a4.1 a5.2 | 2012-09-09 @ a2.5 a9.5 | Saturday @ a6.2 | conflicts: 0-2, 1-2
- wedding / venue | place | agree | Crane Hall Plantation @ a1.2 a2.1 a3.1 a4.2 a6.2 a8.5
- wedding / town | place | disagree | Mt. Serene, outside Charleston @ a1.2 a6.2 | Mount Serene @ a2.1 a5.2 a7.2 a8.3 | Charleston @ a3.1 | conflicts: 0-2, 1-2
- wedding / state | place | agree | South Carolina @ a1.2 a3.1 a4.2 a5.2 a6.2 a7.2 a8.3 a9.5
- wedding / guests | count | disagree | 60 @ a2.5 | roughly 60 @ a8.8 | some 70 @ a7.2 | conflicts: 0-2, 1-2
- wedding / who attended | other | refine | only those asked @ a3.5 | only closest relatives and friends @ a4.7 | relatives and nearest friends @ a5.5 | family and friends @ a7.1
- wedding / what the white tent was for | other | disagree | reception @ a1.3 a4.4 | ceremony @ a5.3 | conflicts: 0-1
- wedding / where the party was | place | disagree | white tent @ a1.3 a4.4 | country barn @ a7.5 | conflicts: 0-1
- wedding / cake | other | agree | brought from Virginia @ a1.6 a4.6 a5.5
- wedding / who chose the place | other | agree | Randall @ a4.3 a7.7
- wedding / who organised it | other | refine | Marjorie Seward's team @ a4.8 | magazine "Marjorie Seward Weddings" @ a7.4
- organisers / "enchanting party" | quote | disagree | "a truly enchanting party" @ a4.8 | "It was simply an enchanting party" @ a7.6 | conflicts: 0-1
- organisers / who said "enchanting party" | other | refine | Marjorie Seward's team @ a4.8 | an employee of "Marjorie Seward Weddings" @ a7.6
- singer / name | name | disagree | Harriet Birch @ a1.4 a4.5 a5.4 a7.3 | Harriet Birsh @ a2.5 a6.3 | conflicts: 0-1
- singer / band | name | agree | Harriet and the Engine @ a1.4 a4.5 a5.4 a6.3 a7.3
- singer / songs | count | agree | three @ a1.4 a5.4 a6.3
- music / DJ | other | agree | a DJ @ a1.5 a4.5 a6.3
- Dottie Sadler / dinner | other | agree | with Merrill's mother and sister in Charleston @ a1.7 a5.6
- Dottie Sadler / when the dinner was | date | refine | earlier in the weekend @ a1.7 | during the weekend @ a5.6
- couple / how long together | duration | refine | close to a year @ a1.1 a4.1 | a year @ a5.2 a7.1 | about a year @ a6.1 | less than a year before deciding @ a9.4
- couple / year they met | date | disagree | 2011 @ a5.1 | 2010 @ a9.1 | conflicts: 0-1
- couple / how they met | other | agree | film The Blue Beacon @ a2.6 a3.7 a5.1 a6.1 a9.1
- The Blue Beacon / year | date | agree | 2011 @ a2.6 a3.7 a6.1
- Merrill / age | age | agree | 25 @ a2.6 a3.4 a4.13 a5.7 a6.4 a8.2
- Randall / age | age | agree | 35 @ a3.5 a4.13 a5.7 a6.4
- Randall / length of first marriage | duration | disagree | three years @ a3.8 | two years @ a5.8 a6.5 | two years when he met Merrill in 2010 @ a9.2 | conflicts: 0-1
- Randall / first wife | name | agree | Violet Svensson @ a2.7 a3.8 a5.8 a6.5 a9.2
- Randall / divorce | date | refine | divorced in 2010 @ a5.8 a6.5 | asked for a divorce in September 2010 @ a9.3
- Merrill / first marriage | status | agree | first @ a3.9 a5.9 a6.6
- Merrill / former boyfriend | name | agree | Wynn Hadley @ a6.6 a9.2
- couple / house bought | date | refine | not long ago @ a4.13 a5.7 | at the beginning of this year @ a6.4
- couple / place of the house | place | agree | Bedford, New York @ a4.13 a5.7 a6.4
- venue / open to the public since | date | agree | 1956 @ a4.2 a8.7
- venue / age | other | refine | one of the oldest plantations in the United States @ a2.2 | among the oldest mansions in the United States @ a8.7
- venue / film shot there | name | agree | The Sketchbook @ a2.1 a3.1 a8.5
- venue / role in the film | other | agree | summer house of Rebecca McAllen's character @ a2.4 a8.6
- dress / maker | name | agree | Contessa @ a4.9 a7.8 a8.2 a9.6
- dress / adornment | other | refine | crystals and rose gold embroidery @ a4.9 a8.2 | crystals and embroidery @ a7.8
- Contessa / second partner's name | name | disagree | Merian Brock @ a8.2 | Marian Brock @ a9.6 | conflicts: 0-1
- Contessa / first partner's name | name | agree | Rosalind Tapman @ a8.2 a9.6
- bridesmaids / dresses | other | refine | silk chiffon with crystal details @ a4.10 | from Contessa @ a9.7
- shoes / maker | name | agree | Bastian Malbourin @ a4.10 a7.9 a9.8
- groom / suit | name | agree | Barrowby @ a4.11 a7.10
- rings / maker | name | agree | Elaine Blumfeld @ a4.12 a7.11 a8.4
