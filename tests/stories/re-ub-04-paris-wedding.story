== a1 | Aloha Courier | 2007-07-07 | Belmonte and Fuller marry in Paris; party at chateau is next
PARIS — In a cathedral where French royalty once worshiped, Ricky Fuller and Ana Belmonte said their vows today. ^1 It was act two of a wedding weekend that opened at the registry and will close tonight in a famous French chateau. ^2
Guests who left after the service included three of Belmonte's co-stars from "Restless Homemakers," Keri Thatcher, Georgette Merrigan and Verity Hartman. ^3
The short religious rite came a day after the civil one, held in Paris on Friday before only about 40 guests. ^4 Among them were teammates of Fuller's from the San Antonio Spurs and Didier Aubry, the French soccer player. ^5
At the request of Fuller, who is 25, was born in Belgium and grew up in France, the Mayor of Paris, Bertin Lavanoe, officiated. ^7 Friends of Fuller's interpreted as the mayor's speech held him up as an example in the struggle against racism.
"I married a friend to the woman he adores. It was moving, tender, very warm and very easygoing as well," Lavanoe told RTL radio today. They were also romantic, he said: "They kiss all the time."
The mayor had praise for the dresses of the 32-year-old bride and for their designer. ^8 She reached the town hall in a pink Chanel mini and then put on a white dress. ^10
== a2 | Alphabet News | 2007-07-06 | Ana and Ricky's wedding stays a mystery
"Restless Homemakers" star Ana Belmonte and NBA champion Ricky Fuller marry in Paris on Friday. ^1 That is the first of two ceremonies; a lavish party at a 17th-century castle ends the celebrations on Saturday. ^2
A few close friends and relatives will be at City Hall for the private civil ceremony, with Paris Mayor Bertin Lavanoë officiating, People says. ^3 On Saturday Belmonte, 32, and Fuller, 25, repeat their vows in the Saint Aubin l'Auxonnois church, across from the Louvre. ^5
The invitations number about 250. ^6 People has the names of Homemakers colleagues Keri Thatcher and Verity Hartman, Monica Alva, and Martin Dunbar with Caroline Beta-Johns. ^9
Otherwise little is known, since even the staff are sworn to silence. Only the place of the party is certain: Chateau Baux le Vidame, 30 miles southeast of Paris. ^10 Fuller himself gave it away last month to Canal+, the French broadcaster.
"We signed a paper on confidentiality," explains Jean-Louis de Bogue, whose family has had the chateau since 1875. The Grand Salon there has seats for 220; it was shut to visitors for an hour or so on Thursday, while workers measured and took pictures. ^11
== a3 | Howdy! | 2007-07-06 | Ana Belmonte and her basketball love begin their nuptials in Paris
It has begun: Ana Belmonte of Restless Homemakers and Ricky Fuller, her fiancé from Belgium by birth, became man and wife on Friday in a quiet civil ceremony. ^2 Close friends and family watched in the City Hall of the French capital. ^3 The lavish religious part and the reception are a day off. ^4
French law demands the civil act. On the eve of it the pair gave a dinner party in a launch on the Seine; Ana wore a white silk cocktail dress with bolero.
Fellow 'Homemaker' Kerri Thatcher was noticed dancing on deck with her daughter, who is nine. ^5 Didier Aubry, just signed by FC Barcelona, rock singer Sherry Lark and actress Monica Alva celebrated along with them. ^7
For Saturday's main event, at the Church of Saint-Aubin l'Auxonnois, Martin Dunbar and Caroline Beta-Johns are among those still awaited. ^9 Then everyone goes on to the 17th-century Chateau Baux-le-Vidame, 55 kilometres to the south-east of Paris. ^10 Lyle Ritchie and Oscar winner Jody Wolff are to sing for them there. ^11
Many of the invited will sleep at the chateau, which for the first time in its history is going to be closed to the public.
== a4 | Orient Daily | 2007-07-08 | Belmonte and Fuller wed, fans see nothing
PARIS - On Saturday it was time for church: NBA player Ricky Fuller and "Restless Homemakers" star Ana Belmonte were wed in Paris, and once more the fans had come for very little. ^1
Hundreds of them stood behind barriers, police and big black screens, and had no more than a glimpse of the pair's arrival at a church in the centre of the city where French kings have married. ^2
Family and Hollywood friends came to the Roman Catholic church of Saint Aubin l'Auxonnois in several red buses. ^3 By a back door, out of everyone's sight, Belmonte, 32, and Fuller, 25, went in. ^4
The company then left for the 17th-century chateau of Baux-le-Vidame near Paris. ^5 It was just past 1900 local time (1700 GMT) when two limousines and the cars with the guests got there; about a hundred people with and without cameras craned their necks. ^7
The legal marriage had been contracted on Friday at a Paris city hall. ^8 After that, too, the couple drove off at once, and the crowd jeered. ^9
Outside the church the guards opened big black umbrellas against photographers on the balconies. ^10
== a5 | Hauptstadtspiegel | - | Dream wedding: Ana Belmonte and Ricky Fuller say "yes"
Royal surroundings were chosen by "Restless Homemakers" star Ana Belmonte (32) and basketball player Ricky Fuller (25) for their church wedding. ^1 A day after the registry office they said yes to each other on 07.07.07, in the royal chapel Saint-Aubin-en-Auxonnois in Paris. ^2
Some 2000 onlookers stood before the church, many of them for hours, and traffic came to a stop. ^3 The first paparazzi took their posts in the morning. They might have spared themselves the trouble: around 3 p.m. a black curtain went up at the main door, and the three buses that drove up for the ceremony blocked what view was left. ^4 A black Rolls-Royce carried the newlyweds off unseen. ^5
When Betin Lavanoë, mayor of Paris, married them under civil law on Friday, it had been no better. 300 onlookers and photographers briefly saw the bride in a very short, sleeveless dress by Chanel, in pink; and then a luxury car with tinted windows swallowed the two. ^8
There is a reason for so much shyness. The rights to the pictures were auctioned, allegedly for two million dollars (about 1.4 million euros), to the US magazine "OK". ^9
== a6 | Saaleblatt | - | Ana Belmonte marries in Paris
Paris/dna. - It started in a locker room and leads to a royal chapel: Ana Belmonte (32), star of «Restless Homemakers», and French basketball player Ricky Fuller (25) have married in Paris. ^1
Bertin Lavanoë, the mayor of Paris, performed the civil wedding on Friday. ^2 The great feast is on Saturday, 07.07.2007: first the blessing, in the afternoon, in a former royal chapel by the Louvre; then champagne at Baux-le-Vidame, a chateau near Paris. ^4 Its rent is put at 200,000 euros by the media. The bride, who has been married once already, has known Fuller since 2004.
At the registry Didier Aubry, the soccer star, stood by the groom as his witness. ^5 Then a limousine with darkened windows bore the couple past the waiting crowd. ^6 They hide for a reason. According to media reports a French tabloid has bought the photo rights, at 1.5 million euros. ^7
The list of 200 invited guests has many a famous name: Martin Dunbar and Caroline Beta Johns are to come, and so are Jody Wolff, holder of an Oscar, and the Homemakers Keri Thatcher and Verity Hartman. ^11
A honeymoon must wait, since on Monday Belmonte begins to film again.
== a7 | Actu Paillettes | - | Belmonte and Fuller: the great letdown
On Friday afternoon famous French basketball player Ricky Fuller and American actress Ana Belmonte said yes in Paris, at the town hall of the 4th arrondissement, before mayor Bertin Lavanoë. ^2
She came in a white limousine with black windows and wore a dress that was pink and remarkably short; "RF" followed a few minutes later in a people carrier. ^3
When they left church on Saturday, though, they were booed and insulted by fans who had seen nothing. ^4 The exclusive rights to the finest day of their lives had been sold to the American magazine OK, for a trifling 2 million dollars. ^5
Four coaches, with people carriers and limousines, had brought the guests and parked behind a screen, which security men made larger with great black sheets. ^6 They opened umbrellas, too. ^7 All this was repeated at the end of the ceremony.
Around 7 p.m. the procession set off for the château of Baux-le-Vidame, and behind closed doors a great party began. ^8 Besides the Homemakers, the guests were Caroline Beta-Johns with Martin Dunbar, Delroy Washburn, Denis Diop, Didier Aubry and Jody Wolff, to name a few. ^11
== facts
- church wedding / date | date | agree | 2007-07-07 @ a1.1 a2.5 a3.9 a4.1 a5.2 a6.4 a7.4
- church / name | name | disagree | Saint Aubin l'Auxonnois @ a2.5 a3.9 a4.3 | Saint-Aubin-en-Auxonnois @ a5.2 | conflicts: 0-1
- church / kind | other | disagree | a cathedral @ a1.1 | a church @ a2.5 a3.9 a4.2 a4.3 | a royal chapel @ a5.2 a6.4 | conflicts: 0-1 0-2
- church / royal past | other | refine | French royalty worshiped there @ a1.1 | French kings married there @ a4.2 | royal chapel @ a5.2 | former royal chapel @ a6.4 | conflicts:
- church / near the Louvre | place | agree | by the Louvre @ a2.5 a6.4
- civil wedding / date | date | agree | 2007-07-06 @ a1.4 a2.1 a3.2 a4.8 a5.8 a6.2 a7.2
- civil wedding / place | place | disagree | the town hall @ a1.10 | City Hall @ a2.3 a3.3 | a Paris city hall @ a4.8 | town hall of the 4th arrondissement @ a7.2 | conflicts: 1-3
- civil wedding / witnesses present | count | refine | about 40 guests @ a1.4 | a few close friends and relatives @ a2.3 a3.3 | conflicts:
- civil wedding / officiant | other | agree | the Mayor of Paris @ a1.7 a2.3 a5.8 a6.2 a7.2
- mayor / first name | name | disagree | Bertin @ a1.7 a2.3 a6.2 a7.2 | Betin @ a5.8 | conflicts: 0-1
- mayor / surname | name | refine | Lavanoe @ a1.7 | Lavanoë @ a2.3 a5.8 a6.2 a7.2 | conflicts:
- Aubry / role | other | refine | guest at the civil wedding @ a1.5 | witness @ a6.5 | guest @ a7.11 | conflicts:
- Aubry / sport | other | agree | soccer player @ a1.5 a3.7 a6.5
- Fuller / age | age | agree | 25 @ a1.7 a2.5 a4.4 a5.1 a6.1
- Belmonte / age | age | agree | 32 @ a1.8 a2.5 a4.4 a5.1 a6.1
- Fuller / birthplace | place | agree | Belgium @ a1.7 a3.2
- bride / dress on arrival at the town hall | other | refine | pink Chanel mini @ a1.10 | very short, sleeveless pink Chanel dress @ a5.8 | pink and remarkably short @ a7.3 | conflicts:
- Thatcher / first name | name | disagree | Keri @ a1.3 a2.9 a6.11 | Kerri @ a3.5 | conflicts: 0-1
- co-stars / guests | name | refine | Thatcher, Merrigan and Hartman @ a1.3 | Thatcher and Hartman @ a2.9 a6.11 | the Homemakers @ a7.11 | conflicts:
- Alva / among the guests | name | agree | Monica Alva @ a2.9 a3.7
- Dunbar's companion / name | name | refine | Caroline Beta-Johns @ a2.9 a3.9 a7.11 | Caroline Beta Johns @ a6.11 | conflicts:
- Wolff / part | other | refine | to sing @ a3.11 | guest @ a6.11 a7.11 | conflicts:
- chateau / name | name | refine | Baux le Vidame @ a2.10 | Baux-le-Vidame @ a3.10 a4.5 a6.4 a7.8 | conflicts:
- chateau / distance from Paris | quantity | disagree | 30 miles @ a2.10 | 55 kilometres @ a3.10 | near Paris @ a4.5 a6.4 | conflicts: 0-1
- chateau / direction | place | agree | southeast @ a2.10 a3.10
- chateau / age | date | agree | 17th century @ a2.2 a3.10 a4.5
- wedding / invited guests | count | disagree | about 250 @ a2.6 | 200 @ a6.11 | conflicts: 0-1
- church / onlookers | count | disagree | hundreds @ a4.2 | some 2000 @ a5.3 | conflicts: 0-1
- church / guests' buses | count | disagree | three @ a5.4 | four @ a7.6 | several red buses @ a4.3 | conflicts: 0-1
- church / screen | other | refine | black screens @ a4.2 | a black curtain @ a5.4 | a screen with black sheets @ a7.6 | conflicts:
- church / umbrellas | other | agree | opened by guards @ a4.10 a7.7
- procession / 7 p.m. | date | disagree | reached the chateau just past 1900 @ a4.7 | set off around 7 p.m. @ a7.8 | conflicts: 0-1
- couple after the civil wedding / car | other | refine | luxury car with tinted windows @ a5.8 | limousine with darkened windows @ a6.6 | drove off at once @ a4.9 | conflicts:
- jeers / occasion | other | refine | after the civil wedding @ a4.9 | on leaving church @ a7.4 | conflicts:
- photo rights / price | money | refine | two million dollars (about 1.4 million euros) @ a5.9 | 1.5 million euros @ a6.7 | 2 million dollars @ a7.5 | conflicts: 
- photo rights / buyer | other | disagree | the US magazine OK @ a5.9 a7.5 | a French tabloid @ a6.7 | conflicts: 0-1
- party / date | date | agree | 2007-07-07 @ a1.2 a2.2 a3.4 a6.4
