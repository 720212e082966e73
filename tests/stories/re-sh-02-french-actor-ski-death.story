== a1 | Glitz Weekly | 2022-01-19 | Bastien Orliel Dead: 'Star Rider' Actor Was 37
Heartbreaking news from France. Actor Bastien Orliel passed away on Wednesday, January 19, after an accident on skis, the news agency AFP reports. ^1 He was 37 years old. ^2
On a slope in the French Alps he ran into someone else and was left with a brain injury. ^3
A helicopter flew him to a hospital in Grenoble, France. ^4
AFP adds that the local authorities have begun looking into what happened. ^5
He leaves a girlfriend, Maelle Cartri, and a son, Ilario, 6. ^6
At home the Saint Vincent star was highly regarded, with three Cesar nominations in his career. ^7
His work in A Very Long Courtship brought him Most Promising Actor in 2004, and Best Actor came in 2016 with It's Merely the Close of the Day. ^8
Americans knew him above all from 2007's Cannibal Dawn, as the young Lucian Kessler, and as the designer Luc Saint Vincent in 2014. ^9
In Marvel's coming Disney+ series Star Rider, with Hector Isidro, the Chanel model is the art thief Viktor Dravic, who becomes the villain Twilight Man. ^10
== a2 | Maple Buzz | 2022-01-19 | 'Star Rider' Actor Bastien Orliel Killed In Ski Accident, Aged 37
Bastien Orliel, the Frenchman who starred in Cannibal Dawn and in Marvel's forthcoming Star Rider, is dead after a skiing accident in the French Alps. ^1
According to France Bleu, the 37-year-old's head was badly hurt when he and another skier crashed into each other on January 18 in the La Roselière ski area, in the Savoie region. ^2
Grenoble University Hospital received him by helicopter. ^3
AFP says his head injuries in the end proved fatal. ^4
The second skier did not have to go to hospital. ^5
When the news spread, France's Prime Minister, Paul Castaing, honoured the actor on Twitter. ^6
"Bastien Orliel grew up with the movies, and the movies grew up with him," the tweet said. ^7 "They adored each other madly." ^8
For It's Merely the Close of the Day he won a Cesar, the French answer to the Oscar, and he was in the running for others. ^9
March is when he should be seen in Star Rider as the wicked Twilight Man. ^10
== a3 | Panel & Cape | 2022-01-19 | Star Rider Actor Bastien Orliel Dies
An actor from the upcoming series Star Rider has died as the result of a ski accident. ^1
ABC News had reported Bastien Orliel's condition as serious. ^2
The Frenchman was out in the Alps when it happened, in the Roseliere ski area, the prosecutor's office of Savoie says. ^3
He is reported to have had a skull injury. ^4
As France Bleu tells it, he and another skier collided where runs cross. ^5
Authorities say in that report that the spot has seen further accidents since the snow turned hard in recent days. ^6
On television he will be recalled for Cannibal Dawn, back in 2007, and he was the face of Bleu de Chanel. ^7
It is only speculated that his Star Rider role was Viktor Dravic, whom fans know as The Twilight Man. ^8
Prime Minister Paul Castaing of France paid his respects online: "Bastien Orliel grew up with the movies and the movies grew with him. ^9 They adored each other madly. ^10 It is with a sad heart that we will no longer see his loveliest performances." ^11
Variety got this from a Disney spokesperson: "We are profoundly saddened to hear of the tragic passing of our friend and colleague Bastien Orliel. ^12 Our hearts are with his family and friends during this time." ^13
== a4 | Feedline News | 2022-01-19 | “Star Rider” Actor Bastien Orliel, 37, Has Died After Skiing
A skiing accident in the Alps on Tuesday has cost the French actor Bastien Orliel his life at 37. ^1
His agent confirmed to Agence France-Presse that he died on Wednesday, and his family did so to France 24. ^2
Early inquiries, says the local outlet France Bleu, show that another skier and he collided at a point where two runs meet at the La Roselière resort. ^3
In Grenoble he is reported to have been operated on for major head trauma. ^4
No hospital treatment was needed for the other skier. ^5
His name was about to get bigger in America thanks to Star Rider on Disney+, with Hector Isidro and Evan Hargrove, in which he is the art thief and villain Viktor Dravic/Twilight Man. ^6
The show starts March 30; its trailer came out just two days ago. ^7
"We are profoundly saddened to hear of the tragic passing of our friend and colleague Bastien Orliel," Feedline News was told by a spokesperson of Disney. ^8 "Our hearts are with his family and friends during this time." ^9
At home he had a César, which is France's Oscar, for the dying gay playwright of It's Merely the Close of the Day (2016). ^10
The 2014 film life of the designer Luc Saint Vincent earned him a Lumières Award. ^11
Another César, for most promising actor, was his reward for A Very Long Courtship of 2004, with Amandine Rautou. ^12
== a5 | Outcome of Sound | 2022-01-19 | R.I.P. Bastien Orliel
Bastien Orliel, the prize-winning Frenchman of Marvel's new series Star Rider, has lost his life at 37 through a ski accident. ^1
Agence France-Presse had it first; his family confirmed it afterwards, by way of Deadline. ^2
On Tuesday he hurt his head when he collided with someone on the slopes of Savoie in the French Alps. ^3
He was helicoptered to hospital in Grenoble, and there he died. ^4
Star Rider casts him as the wicked Viktor Dravic, also called Twilight Man, next to Hector Isidro and Evan Hargrove, and reaches Disney+ on March 30th. ^5
He was born on November 25th, 1984. ^6
The film Holiday Things of 2002 made him, and gave him the first of his César nominations for Most Promising Actor, the prize he at last won with 2004's A Very Long Courtship, playing opposite Amandine Rautou. ^7
American viewers noticed his chilling Lucian Kessler in Cannibal Dawn in 2007. ^8
Later a Best Actor nomination came his way for 2014's Saint Vincent, in which he was Luc Saint Vincent, and the award itself for It's Merely the Close of the Day, from 2016. ^9
He also lent his face to the scent Bleu de Chanel. ^10
== a6 | Bamako Echo (translated) | - | Bastien Orliel, actor of Star Rider, has died aged 37
This Wednesday the 19th, in the morning, the French actor Bastien Orliel died; a ski resort accident had brought him to hospital in a grave state. ^1
He belongs to the cast of the Disney+ series Star Rider, the trailer of which was published recently and which is to start in March this year. ^2
French media say he died of a head trauma, having collided with other skiers in the resort of La Roselire in the French Alps. ^3
Few French actors of his generation enjoy such a name abroad. ^4
For Marvel he is the Twilight Man. ^5
In "Cannibal: Birth of Evil" he was the killer Lucian Kessler as a young man, and he was also the genius of fashion Luc Saint Vincent in Saint Vincent. ^6
The actor had a six-year-old son and two Césars, the main prize of French film. ^7
The first, best newcomer, he received in 2005, being then 21. ^8
In 2017 he was named best actor for It's Just the Close of the Day. ^9
== facts
- Orliel / date of death | date | refine | 2022-01-19 @ a1.1 a4.2 | in the morning of 2022-01-19 @ a6.1
- accident / date | date | agree | 2022-01-18 @ a2.2 a4.1 a5.3
- Orliel / age | age | refine | 37 @ a1.2 a2.2 a4.1 a5.1 | born on November 25th, 1984 @ a5.6
- collision / with whom | count | disagree | one other person @ a1.3 a2.2 a3.5 a4.3 a5.3 | other skiers @ a6.3 | conflicts: 0-1
- resort / name | name | disagree | La Roselière @ a2.2 a4.3 | Roseliere @ a3.3 | La Roselire @ a6.3 | conflicts: 0-2, 1-2
- Orliel / injury | other | refine | brain injury @ a1.3 | head injuries @ a2.2 a2.4 a4.4 a5.3 a6.3 | skull injury @ a3.4
- hospital / where | place | refine | Grenoble @ a1.4 a4.4 a5.4 | Grenoble University Hospital @ a2.3
- transport to hospital / means | other | agree | helicopter @ a1.4 a2.3 a5.4
- other skier / hospital | status | agree | not hospitalised @ a2.5 a4.5
- collision / spot | place | agree | where runs cross @ a3.5 a4.3
- accident / region | place | agree | Savoie @ a2.2 a3.3 a5.3
- collision details / source | other | agree | France Bleu @ a2.2 a3.5 a4.3
- death / first reported by | other | agree | AFP @ a1.1 a5.2
- death / confirmed by family | other | refine | to France 24 @ a4.2 | via Deadline @ a5.2
- prime minister / tweet on cinema | quote | disagree | Bastien Orliel grew up with the movies, and the movies grew up with him @ a2.7 | Bastien Orliel grew up with the movies and the movies grew with him @ a3.9 | conflicts: 0-1
- prime minister / tweet on love | quote | agree | They adored each other madly @ a2.8 a3.10
- prime minister / name | name | agree | Paul Castaing @ a2.6 a3.9
- Disney / words of sorrow | quote | agree | We are profoundly saddened to hear of the tragic passing of our friend and colleague Bastien Orliel @ a3.12 a4.8
- Disney / words to the family | quote | agree | Our hearts are with his family and friends during this time @ a3.13 a4.9
- Disney statement / given to | other | refine | Variety @ a3.12 | Feedline News @ a4.8
- best newcomer award / year | date | disagree | 2004 @ a1.8 | 2005 @ a6.8 | conflicts: 0-1
- newcomer award / film | name | agree | A Very Long Courtship @ a1.8 a4.12 a5.7
- best actor award / year | date | disagree | 2016 @ a1.8 | 2017 @ a6.9 | conflicts: 0-1
- best actor film / title | name | disagree | It's Merely the Close of the Day @ a1.8 a2.9 a4.10 a5.9 | It's Just the Close of the Day @ a6.9 | conflicts: 0-1
- best actor film / year | date | agree | 2016 @ a4.10 a5.9
- Orliel / Césars won | count | refine | a Cesar @ a2.9 | two @ a4.12 a6.7 a1.8
- series / premiere | date | refine | 2022-03 @ a2.10 a6.2 | 2022-03-30 @ a4.7 a5.5
- series / trailer released | date | refine | two days ago @ a4.7 | recently @ a6.2
- role as Viktor Dravic / status | status | refine | stated @ a1.10 a4.6 a5.5 | only speculated @ a3.8
- role / second name | name | refine | Twilight Man @ a1.10 a2.10 a4.6 a5.5 a6.5 | The Twilight Man @ a3.8
- son / age | age | agree | 6 @ a1.6 a6.7
- Cannibal Dawn / year | date | agree | 2007 @ a1.9 a3.7 a5.8
- Luc Saint Vincent film / year | date | agree | 2014 @ a1.9 a4.11 a5.9
- perfume / name | name | agree | Bleu de Chanel @ a3.7 a5.10
- Lucian Kessler film / title | name | disagree | Cannibal Dawn @ a1.9 a2.1 a3.7 a5.8 | Cannibal: Birth of Evil @ a6.6 | conflicts: 0-1
- series / co-star Hector Isidro | name | agree | Hector Isidro @ a1.10 a4.6 a5.5
- series / co-star Evan Hargrove | name | agree | Evan Hargrove @ a4.6 a5.5
- Orliel / condition before death | status | agree | serious @ a3.2 | grave @ a6.1
- Orliel / Césars for others | count | refine | three nominations @ a1.7 | in the running for others @ a2.9 | several nominations @ a5.7 a5.9
