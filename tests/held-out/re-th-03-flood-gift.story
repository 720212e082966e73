== a1 | Other Angles | - | Sonia Bulloch Gives $1M To Victims Of Harvey
Hurricane Harvey has moved actress Sonia Bulloch to give $1 million to the American Red Cross. ^1
The film star is 53, has a house in Texas and has backed the organization for years. ^2 Her hope, she said, is that Americans leave politics out of it and help those the storm has hit.
"There are no parties in eight feet of water. ^3 There are human lives in eight feet of water," she told People. ^4 "I'm just thankful I can do it. ^5 We all have to play our part." ^6
The charity was grateful. "This is an amazing gift. ^7 We're so glad. ^8 It's moments like this when we do get such an incredible amount of help," said Margaret Pennington, the vice president of communications at its national headquarters. ^9 "Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving," she went on. ^10
Now only a tropical storm, Harvey still batters parts of Texas and Louisiana, and floods have driven out thousands. The dead number 30 by now, The New York Times reports. ^11
"It's been a terrible weekend, and sadly, the worst is still to come," Brent Kiesling, a Red Cross vice president for Disaster Services and Logistics, told People. ^12
Comedian Calvin Hurt is another giver: he put in $50,000 and urged fellow stars to follow. ^13
== a2 | Whimsy | - | The Nation's Favorite Just Gave $1 Million For Those Hurt By Hurricane Harvey
Sonia Bulloch, whom many call "the Nation's Favorite", is the newest celebrity to pay into the relief after Hurricane Harvey; the Red Cross confirms it has $1 million from her. ^1
"This is an amazing gift. ^2 We're so glad. ^3 It's moments like this when we do get such an incredible amount of help," said the vice president of communications of the American Red Cross, Margaret Pennington. ^4 "Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving." ^5
Bulloch has long supported the body and also owns a home in Texas. ^6 She wants others to chip in what they are able to.
"There are no parties in eight feet of water. ^7 There are human lives in eight feet of water," she says. ^8 "I'm just thankful I can do it. ^9 We all have to play our part." ^10
FEMA reckons that more than 30,000 people are out of their homes because of the floods. ^11
== a3 | The Autonomous | - | Sonia Bulloch pledges $1 million for Hurricane Harvey relief
Among the many Hollywood names promising help after Hurricane Harvey is Sonia Bulloch: her pledge to the American Red Cross, for those flooded in Houston, Texas, and around it, is $1 million. ^1
Margaret Pennington, Vice President of Communications at the national headquarters, told PEOPLE: "This is an amazing gift. ^2 We're so glad. ^3 It's moments like this when we do get such an incredible amount of help. ^4 Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving." ^5
The actor, a Red Cross backer of many years, is tied to the state by her home in Austin. ^6 However split the country may be, she hopes it will unite behind the victims.
"There are no parties in eight feet of water," says the star. ^7 "There are human lives in eight feet of water." ^8 Calvin Hurt, Duane Jansen and Kit Kasparian are others who have given.
Harvey counts only as a tropical storm now, but at least another 39 inches are forecast to fall this week. ^9 So far 15 people have been killed. ^10
== a4 | Trendlings | 2017-08-30 | Sonia Bulloch gives $1 million for hurricane aid
To aid those struck by Hurricane Harvey, performer Sonia Bulloch gives $1 million to the Red Cross relief work, as the aid body confirms. ^1
"This is an unthinkable blessing. ^2 We're so thankful. ^3 It's conditions such as this when we do obtain such a fantastic measure of aid," Margaret Pennington, Vice President of Communications at the American Red Cross national base camp, tells PEOPLE. ^4 "Having somebody like Sonia Bulloch make this kind of responsibility, it joins individuals and open their hearts and be significantly more liberal." ^5
A supporter of the Red Cross for a long time and owner of a home in Texas, the star urges others to assist the people along the state's gulf coast. ^6
Harvey, now a tropical storm, may bring Houston and its region up to 39 inches of rain, and in Bulloch's view that should unite all Americans. ^7
"There are no parties in eight feet of water," says the star. ^8 "There are human lives in eight feet of water." ^9
More than 6,000 have been displaced, and rescuers are busy day and night. ^10 "It's been a terrible weekend, and sadly, the worst is still to come," says Red Cross vice president of Disaster Services and Logistics Brent Kiesling. ^11
Of her own share she says: "I'm just thankful I can do it." ^12
== a5 | Vegas 13 News | 2017-08-30 | Sonia Bulloch gives $1M after Harvey
Flooded Texas is getting $1 million from Sonia Bulloch. ^1
The actress, a supporter of many years, made the gift on Monday, a Red Cross press release says. ^2
"I'm just thankful I can do it," her statement reads. ^3 "We have to look after one another." ^4
On Wednesday Harvey, no longer a hurricane but a Tropical Storm, was still pounding parts of Texas and Louisiana. Floods have killed no fewer than 11 people in Texas. ^5
Bulloch used to live in Austin, Texas, is said to own a home there still, and has another in New Orleans. ^6
In a statement to CNN the vice president of communications for the Red Cross, Margaret Pennington, offered thanks: "Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving." ^7
Calvin Hurt and Kit Kasparian have helped too.
It is not her first such gift: the Red Cross had $1 million from her after September 11th, as much again in 2004 after a tsunami and in 2005 after Katrina. ^8
== a6 | Wahoo Films | 2017-08-30 | Sonia Bulloch gives $1 million to Harvey relief
The Red Cross has received $1 million from Sonia Bulloch for its work after Hurricane Harvey ravaged Texas. ^1
Earlier this week almost 40 inches of rain fell on the city of Huston and its surroundings, and thousands upon thousands lost their homes. ^2
The disaster has cost at least 30 lives to date; Bulloch said she hoped it could bring people together in a US more and more divided by politics. ^3
"There are no parties in eight feet of water," said Bulloch. ^4 "There are human lives in eight feet of water. ^5 I'm just thankful I can do it. ^6 We all have to play our part." ^7
"This is an amazing gift," Margaret Pennington, who is Vice President of Communications at the American Red Cross national headquarters, told People. ^8 "We're so glad. ^9 It's moments like this when we do get such an incredible amount of help. ^10 Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving." ^11
Actor Calvin Hurt gave $25,000 before he started his "Hurricane Harvey Relief Challenge", in which he called on friends such as Duane Jansen to match it. ^12
== a7 | V Magazine | - | Sonia Bulloch Pledges $1 Million for Hurricane Harvey
No less than $1 million is what Sonia Bulloch has pledged, through the American Red Cross, for relief after Hurricane Harvey. ^1 The storm, on its way from southeast Texas to western Louisiana, has by now killed 30, The New York Times says. ^2
"There are no parties in eight feet of water," Bulloch said in a brief statement that People obtained. ^3 "There are human lives in eight feet of water. ^4 I'm just thankful I can do it. ^5 We all have to play our part." ^6 From the Red Cross's vice president of communications came: "Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving." ^7
It was comedian Calvin Hurt who began, earlier this week, a Twitter challenge to his famous friends, with $50,000 of his own. ^8
== facts
- Bulloch / gift | money | agree | 1 million dollars @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1
- gift / receiver | name | refine | American Red Cross @ a1.1 a3.1 a7.1 | Red Cross @ a2.1 a4.1 a5.2 a6.1
- Bulloch / words on parties | quote | agree | There are no parties in eight feet of water @ a1.3 a2.7 a3.7 a4.8 a6.4 a7.3
- Bulloch / words on lives | quote | agree | There are human lives in eight feet of water @ a1.4 a2.8 a3.8 a4.9 a6.5 a7.4
- Bulloch / words on being thankful | quote | agree | I'm just thankful I can do it @ a1.5 a2.9 a4.12 a5.3 a6.6 a7.5
- Bulloch / words after being thankful | quote | disagree | We all have to play our part @ a1.6 a2.10 a6.7 a7.6 | We have to look after one another @ a5.4 | conflicts: 0-1
- Pennington / words on the gift | quote | disagree | This is an amazing gift @ a1.7 a2.2 a3.2 a6.8 | This is an unthinkable blessing @ a4.2 | conflicts: 0-1
- Pennington / words of thanks | quote | disagree | We're so glad @ a1.8 a2.3 a3.3 a6.9 | We're so thankful @ a4.3 | conflicts: 0-1
- Pennington / words on help | quote | disagree | It's moments like this when we do get such an incredible amount of help @ a1.9 a2.4 a3.4 a6.10 | It's conditions such as this when we do obtain such a fantastic measure of aid @ a4.4 | conflicts: 0-1
- Pennington / words on commitment | quote | disagree | Having someone like Sonia Bulloch make this sort of commitment, it helps draw people together and open their hearts and be even more giving @ a1.10 a2.5 a3.5 a5.7 a6.11 a7.7 | Having somebody like Sonia Bulloch make this kind of responsibility, it joins individuals and open their hearts and be significantly more liberal @ a4.5 | conflicts: 0-1
- Pennington / role | other | agree | vice president of communications @ a1.9 a2.4 a3.2 a4.4 a5.7 a6.8
- Pennington / spoke to | other | refine | People @ a3.2 a4.4 a6.8 | CNN @ a5.7
- Kiesling / words on the weekend | quote | agree | It's been a terrible weekend, and sadly, the worst is still to come @ a1.12 a4.11
- Bulloch / home | place | refine | Texas @ a1.2 a2.6 a4.6 | Austin @ a3.6 a5.6
- Bulloch / backing of the Red Cross | duration | refine | for years @ a1.2 a3.6 a5.2 | long @ a2.6 a4.6
- storm / deaths | count | disagree | 30 @ a1.11 a7.2 | 15 @ a3.10 | at least 11 in Texas @ a5.5 | at least 30 @ a6.3 | conflicts: 0-1 1-3
- storm / displaced | count | disagree | more than 30000 @ a2.11 | more than 6000 @ a4.10 | thousands upon thousands @ a6.2 | conflicts: 0-1
- storm / rain | quantity | disagree | at least another 39 inches to come @ a3.9 | up to 39 inches @ a4.7 | almost 40 inches fell earlier this week @ a6.2 | conflicts: 0-1
- flooded city / name | name | disagree | Houston @ a3.1 a4.7 | Huston @ a6.2 | conflicts: 0-1
- Hurt / gift | money | disagree | 50000 dollars @ a1.13 a7.8 | 25000 dollars @ a6.12 | conflicts: 0-1
- Kiesling / role | other | agree | vice president of Disaster Services and Logistics @ a1.12 a4.11
- Bulloch / spoke to | other | agree | People @ a1.4 a7.3
- storm / strength now | status | agree | tropical storm @ a3.9 a4.7
