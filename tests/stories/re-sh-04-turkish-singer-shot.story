== a1 | Zagreb Evening (translated) | - | Attack on the Turkish Pavarotti, singer of Kurdish origin
The life of Ismail Canlises, a famous Turkish singer known all over the Middle East, is in danger after he was shot in the head in Istanbul. ^1
Thirty minutes past midnight on Saturday an unknown attacker opened fire on Canlises (59), who was coming out of a television studio and getting into his car. ^2
At least one bullet entered the back of the singer's head and came out at the front of the skull. ^3 Surgeons worked for four hours. ^4
People call him the "Turkish Pavarotti"; he is among the best-known singers in Turkey. ^5
He is a successful businessman too, who owns a production house, a television station and a string of restaurants. ^6
Canlises, whose roots are Kurdish, took a bullet in the leg in 1990 and survived an attempt on his life in 1998. ^7
== a2 | Tehran Boards (translated) | - | Ismail Canlises shot
Ismail Canlises, the well-known singer from Turkey, was hit in the head by gunfire in the Sisli quarter of Istanbul. ^1
Reports call his general state very grave; for the doctors the next 24 hours will decide whether he lives. ^2
They have also said that the bullet went into his skull from behind and left it through the front, and that stopping the bleeding comes first. ^3
After an operation of 5 hours they announced that Canlises, should he pull through, may be paralysed for the rest of his life. ^4
The attack came last night as he was leaving the channel Beyaz TV, where he had recorded his popular programme "Iso Show". ^5
Who the gunman is and what drove him is not known so far. ^6
Police say only that he fired at Canlises from a black car and made off at speed. ^7
== a3 | Dunn's Notebook | 2011-03-21 | Still in danger but somewhat better
İsmail Canlıses, the 58 year old Turkish pop and folk veteran heard on 38 albums, whom a crowd of fans in the Middle East call Iso, has come under attack again after living through two earlier attempts on his life. ^1
This time a gun has wounded him badly in the head. ^2
A Kalashnikov rifle was fired at the back of his head while he was getting into his vehicle, his weekly TV show on the Beyaz channel in Istanbul being over. ^3
His colleague Burcu Catici was struck in the neck by the unknown attackers. ^4
Canlises, who has also acted in and directed dozens of films and has money in tourism, construction and restaurants in Iraqi Kurdistan, is still in a critical condition after four hours of surgery. ^5
== a4 | The Bosphorus Blog | 2011-03-17 | Turkish superstar Ismail Canlıses shot in the head
On Sunday somebody shot Turkey's "Frank Sinatra", Ismail Canlıses, in the head, and he lies in an Istanbul hospital in critical condition. ^1
Today, though, he is said to be awake and talking. ^2
Police have rounded up 20 suspects, and the phone records of two of them supposedly tie them to the scene. ^3
An AK47 Kalashnikov riddled his car; what is thought to be that rifle has turned up where the wife of a known enemy of the singer lives. ^4
As with Sinatra, there is talk of links with organized crime, and there have been attempts on his life before. ^5
His popularity, all the same, was huge, in Turkey as in the Arab world. ^6
== a5 | Szene Heute (translated) | - | Ismail Canlises shot
Ismail Canlises, the Turkish artist, singer and actor, was shot in the night from Sunday to Monday. ^1
His assistant was wounded in the attack as well. ^2
First reports speak of a severe head injury; after two operations the folk singer with the gifted voice has been placed in an artificial coma. ^3
Turkish police are now hunting for a black car, in which the attackers are believed to have got away. ^4
Media in Turkey also wondered about a part played by the banned Kurdish workers' party PKK, since the weapon was a Kalashnikov, which many of its rebels carry. ^5
The coma is to last at least 24 hours, and his doctors still call his state critical. ^6
== a6 | The Gulf Record | - | Turkish superstar Ismail Canlises shot in head by unknown attackers
Business dealings in Iraq are being linked to the shooting of the Turkish singing star Ismail Canlises. ^1
Canlises, of Kurdish descent and with millions of fans in Turkey and the Middle East, was critical in an Istanbul hospital yesterday. ^2 He has been put into an induced coma after hours of surgery on the brain. ^3
The 59-year-old was shot around midnight on Sunday as he came out of a television studio at the end of his regular show. ^4
An assistant, Burcu Catici, was hurt too when two people or more opened up with automatic weapons and drove off fast in a black car. ^5
Istanbul's governor, Hasan Avni Kutlu, told reporters yesterday that there had been 11 shots. ^6 Two of the bullets struck Canlises and two more his assistant, he said. ^7
"What is sure is that at least two people made the attack," said Mr Kutlu. ^8
Scores of artists and admirers hurried to the hospital in Maslak. ^9
== a7 | Turkey Tidings | 2011-06-03 | Well-known singer is back in Turkey
The famous Turkish singer Ismail Canlises, who suffered a gunshot to the head in an Istanbul attack, came back to Turkey yesterday from Germany, where he had had physical treatment. ^1
It happened in March, when he was on his way out of the Beyaz TV studio in Nural Plaza, having filmed a programme there. ^2
The attackers, in a black car, used long-barreled weapons and then fled. ^3
An investigation was opened and seven suspects were detained. ^4
The shooting left the left side of his body paralyzed, but doctors say he can move it better now. ^5
His rehabilitation is to go on at a centre in the Maltepe district of Istanbul. ^6
== facts
- shooting / day | date | disagree | Saturday @ a1.2 | Sunday @ a4.1 a6.4 | night from Sunday to Monday @ a5.1 | 2011-03 @ a7.2 | conflicts: 0-1, 0-2
- shooting / hour | date | refine | thirty minutes past midnight @ a1.2 | around midnight @ a6.4
- singer / age | age | disagree | 59 @ a1.2 a6.4 | 58 @ a3.1 | conflicts: 0-1
- operation / length | duration | disagree | four hours @ a1.4 a3.5 | 5 hours @ a2.4 | hours @ a6.3 | conflicts: 0-1
- attackers / number | count | disagree | one @ a1.2 a2.7 | at least two @ a6.5 a6.8 | attackers @ a3.4 a5.4 a7.3 | conflicts: 0-1, 0-2
- bullets that hit the singer / number | count | refine | at least one @ a1.3 | two @ a6.7 | the bullet @ a2.3
- bullet / path | other | agree | in at the back, out at the front @ a1.3 a2.3 | back of his head @ a3.3
- weapon / type | other | refine | Kalashnikov @ a3.3 a4.4 a5.5 | automatic weapons @ a6.5 | long-barreled weapons @ a7.3
- attackers / car | other | agree | black car @ a2.7 a5.4 a6.5 a7.3
- injured woman / role | other | refine | colleague @ a3.4 | assistant @ a5.2 a6.5
- injured woman / name | name | agree | Burcu Catici @ a3.4 a6.5
- injured woman / wounds | other | refine | neck @ a3.4 | two bullets @ a6.7
- singer / name | name | refine | Ismail Canlises @ a1.1 a2.1 a5.1 a6.1 a7.1 | İsmail Canlıses @ a3.1 | Ismail Canlıses @ a4.1
- singer / was doing when shot | other | refine | leaving a television studio @ a1.2 a2.5 a6.4 a7.2 | getting into his car @ a1.2 a3.3
- television channel / name | name | refine | Beyaz TV @ a2.5 a7.2 | Beyaz channel @ a3.3
- singer / earlier attacks | count | refine | shot in the leg in 1990 and an attempt in 1998 @ a1.7 | two @ a3.1 | attempts before @ a4.5
- singer / nickname abroad | other | refine | Turkish Pavarotti @ a1.5 | Turkey's "Frank Sinatra" @ a4.1
- singer / condition | status | refine | life in danger @ a1.1 | very grave @ a2.2 | critical @ a3.5 a4.1 a5.6 a6.2
- singer / consciousness | status | refine | in a coma @ a5.3 a6.3 | awake and talking @ a4.2
- doctors / decisive period | duration | refine | next 24 hours decide @ a2.2 | coma for at least 24 hours @ a5.6
- suspects / number held | count | disagree | 20 @ a4.3 | seven @ a7.4 | conflicts: 0-1
- motive / suspicion | other | disagree | not known @ a2.6 | PKK @ a5.5 | business dealings in Iraq @ a6.1 | conflicts: 1-2
- singer / origin | other | agree | Kurdish @ a1.7 a6.2
- singer / paralysis | status | refine | may be paralysed for life @ a2.4 | left side paralyzed, moving better @ a7.5
- shooting / city | place | refine | Istanbul @ a1.1 a7.1 a3.3 | Sisli quarter of Istanbul @ a2.1
- singer / wound | other | agree | head @ a1.1 a2.1 a3.2 a4.1 a5.3 a7.1
- singer / business | other | refine | restaurants @ a1.6 | restaurants in Iraqi Kurdistan @ a3.5
- attackers / identity | status | agree | unknown @ a1.2 a2.6 a3.4
- singer / popular in | place | refine | Middle East @ a1.1 a3.1 a6.2 | Arab world @ a4.6
- getaway / manner | status | agree | drove off @ a2.7 a5.4 a6.5 a7.3
