== a1 | Highveld Online | 2007-10-19 | Dismay as reggae star Fortune Ndaba is killed
News that the reggae musician Fortune Ndaba had been killed left South Africans stunned as Friday began.
Police put the killing on Thursday night, in a hijacking in the Johannesburg suburb of Linksdene; the singer was 43. ^1
He had been at the wheel of a blue Polo, and the hour was about 20:20, according to Captain Marlene Oosthuizen. ^2
What had brought him to the area, she explained, was dropping off his son, and that was when they set upon him. ^3
"The son had got out of the car already. ^4 Once he saw what was going on, he ran to fetch help." ^5
Nobody had been caught. The captain said the child was in too much shock to tell detectives anything. ^6
At Kudu Records, the singer's label, Nelson Mthembu would not discuss the matter, since the firm was looking after the family. ^7 He had been at the scene himself on Thursday.
The Pan Africanist Congress spoke on Friday of its "outrage and horror" at a killing done in cold blood. ^8
Ndaba came into the world in Johannesburg on August 3, 1964. ^9 He got the name Fortune because he was a sickly newborn whom doctors did not expect to live. ^10
== a2 | The Reef Weekly | 2007-10-19 | Hunt on for Ndaba's killers
Three men in a blue Volkswagen Polo were being sought by Johannesburg police on Friday over the murder of Fortune Ndaba, the reggae star, aged 43. ^1
A hijacking that went wrong cost him his life in Linksdene on Thursday night, at roughly 8.20pm, said Captain Marlene Oosthuizen for the police. ^2 His own car was a grey Chrysler, and his two teenagers had been riding in it. ^3
By Oosthuizen's account the attack came when he had let out his son and daughter, who are 15 and 16. ^4 The gunmen made off and did not take the musician's car. Neither child was hurt.
"The son had got out of the car already. ^5 Once he saw what was going on, he ran to fetch help." ^6 Shock kept the boy from giving police any details, the captain went on. ^7
Kudu Records, for which Ndaba recorded, had no wish to speak about it; Nelson Mthembu said the company had the family to see to. ^8
From the Pan Africanist Congress came a statement on Friday voicing "outrage and horror" at the cold-blooded deed. ^9
Johannesburg was Ndaba's birthplace and August 3 1964 his birthday. ^10 He was a frail baby the doctors gave up on, hence the name Fortune. ^11
== a3 | The London Sentinel | 2007-10-20 | Reggae king killed by young gunmen
Musicians across South Africa were grieving yesterday for "reggae king" Fortune Ndaba, gunned down in Johannesburg by people who tried to take his car.
Two or three youths did it, seemingly without demanding anything or giving a warning. ^1 Ndaba made to drive off, but the car got away from him and ended against a tree. ^2
His son climbed out and went running for help. ^3 Also in the car was a daughter of 16, who came to no harm. ^4
The poet and musician Thembile Sokhulu, who watched it happen on Thursday night, could hardly speak for grief. ^5 "Broken, broken, to see Fortune Ndaba lying lifeless was something else," he said.
Leon Steinberg, who heads the Kudu music group, called him the finest reggae performer anywhere, better known abroad than at home. ^6 "He was enormous," he said, able to pull 40,000 or 50,000 people to one show.
The 43-year-old came from a township close to Ermansdal, a little mining town. ^7 People thought him fortunate to have come through illness as a child, and so he got his name. ^8
Starting out in traditional music in 1979, he went over to reggae in 1984 and made upwards of 20 albums. ^9
== a4 | The Morning Independent | - | Singer murdered while his children watched
Grief and fury joined South Africans yesterday after the land's best-loved reggae singer, Fortune Ndaba, was killed before his children's eyes in a failed car-jacking.
It happened late on Thursday evening. ^1 He was leaving his teenage son and his daughter at the house of their uncle in Linksdene, Johannesburg, when three men walked up and fired from close by. ^2
He tried to get away in the car, police said, but could not hold it and struck a tree. ^3 He was dead before he could be moved from the spot. ^4
The murder has again brought down blame on a government that cannot stop violent crime, with the football World Cup of 2010 approaching.
"Fortune was not only huge in South Africa, he was huge in Africa and in the rest of the world," said Leon Steinberg, chief executive of Kudu Music. ^5
His career brought more than 20 albums and as many awards at home and abroad. ^6 Dreads Never Sleep, the first of them, dates from 1984 and was banned.
== a5 | Tourbook | 2007-10-24 | Special squad goes after Ndaba's murderers
A task force has been formed by Johannesburg police to find the people who murdered Fortune Ndaba, a reggae star known all over the world.
Word is that they are on the track of three "notorious local crooks" thought to have killed him on October 19 in a carjacking that was bungled. ^1
His two children, a daughter of 16 and a son of 15, saw him shot, at 8:20 p.m. or so. ^2 He had dropped them a moment before at an uncle's place in Linksdene, in the south of the city. ^3
Police say Ndaba, 43, was in a grey Chrysler. ^4 Three men in a blue Volkswagen put at least three bullets in him and then roared off. ^5
His car, it is said, rolled some yards along the street until a tree stopped it. ^6
"They pronounced him dead right there," said Inspector Sharon Van Emmenis of the Johannesburg force. ^7
Leon Steinberg, chief exec of Kudu Records, said the entire company was shaken by the loss of a man who had been with it for over 20 years. ^8
== a6 | Dailydom | - | How did Fortune Ndaba die? The murder of a legend
Few reggae musicians in Africa had the reach of Fortune Ndaba, a Rastafarian with a mighty voice who put out 22 albums in 25 years. ^1 He had a wife and seven children.
All of it ended on October 18, 2007, when carjackers shot him in Linksdene, a Johannesburg suburb. ^2 He was 43. ^3
South African police say the killers struck just after he had left two of his children at the house of their uncle. ^4 They seem to have wanted the Chrysler 300c in which he was driving away. ^5 They fired two shots, and he was hit in the chest and in the neck. ^6 Ndaba put his foot down, hit a tree and died there and then. ^7
Without his car or any of his belongings the gang ran, leaving a damaged VW Polo, the one in which they had trailed him. ^8 It turned out to have been hijacked from someone else earlier that day.
A reward of R150,000 was offered, and inside a week five suspects were in custody.
== a7 | WeeMusic | - | RIP Fortune Ndaba
Fortune Ndaba, about as famous as reggae singers get, was murdered in Johannesburg yesterday. ^1
He was hijacked and shot; he came from Ermansdal, Mpumalanga, where he was born on August 3, 1964. ^2 Somebody who saw it says the hijackers pulled open the musician's door and shot him two times. ^3
He leaves over 20 albums and played in lots of countries. ^4
== facts
- shooting / date | date | disagree | 2007-10-18 @ a1.1 a2.2 a3.5 a6.2 | 2007-10-19 @ a5.1 | Thursday @ a4.1 | conflicts: 0-1, 1-2
- shooting / hour | date | refine | 8:20 pm @ a1.2 a2.2 a5.2 | late evening @ a4.1
- singer / age | age | agree | 43 @ a1.1 a2.1 a3.7 a5.4 a6.3
- shooting / suburb | place | agree | Linksdene @ a1.1 a2.2 a4.2 a5.3 a6.2
- singer / car he drove | other | disagree | a blue Polo @ a1.2 | a grey Chrysler @ a2.3 a5.4 | a Chrysler 300c @ a6.5 | conflicts: 0-1, 0-2
- attackers / their car | other | refine | a blue Volkswagen Polo @ a2.1 | a blue Volkswagen @ a5.5 | a VW Polo @ a6.8
- attackers / what became of their car | status | disagree | they drove off in it @ a5.5 | left behind damaged @ a6.8 | police seek the men in it @ a2.1 | conflicts: 0-1, 1-2
- attackers / number | count | refine | three @ a2.1 a4.2 a5.5 | two or three @ a3.1
- singer / whom he was dropping off | other | refine | his son @ a1.3 | his son and daughter @ a2.4 a4.2 a5.2 | two of his children @ a6.4
- children / ages | age | refine | 15 and 16 @ a2.4 | daughter 16 @ a3.4 | daughter 16, son 15 @ a5.2
- daughter / where she was at the attack | place | disagree | in the car @ a3.4 | already let out @ a2.4 a5.3 | conflicts: 0-1
- son / ran for help | quote | agree | ran to fetch help @ a1.5 a2.6 a3.3
- son / why he told police nothing | status | agree | too shocked @ a1.6 a2.7
- singer / shots that hit him | count | disagree | two @ a6.6 a7.3 | at least three @ a5.5 | conflicts: 0-1
- singer / birthplace | place | disagree | Johannesburg @ a1.9 a2.10 | a township near Ermansdal @ a3.7 | Ermansdal, Mpumalanga @ a7.2 | conflicts: 0-1, 0-2
- singer / birth date | date | agree | 1964-08-03 @ a1.9 a2.10 a7.2
- singer / albums | count | refine | more than 20 @ a3.9 a4.6 a7.4 | 22 @ a6.1
- singer / where he died | place | agree | at the scene @ a4.4 a5.7 a6.7
- son / where he was at the attack | place | disagree | already out of the car @ a1.4 a2.5 a5.3 | in the car, climbed out after it hit the tree @ a3.3 | conflicts: 0-1
