== a1 | Alpenblick Illustrated | - | He really said yes
Bobby Rowlands, the 36-year-old pop star, is off the market for good: on Saturday he did indeed marry Leyla Brook, his girlfriend, who is 31. ^1 Not on the island of Santa Catalina, as everyone assumed, but in the garden of his villa in Beverly Hills. ^2
He welcomed just 75 guests in person at the garden gate. ^3 "And at 6 p.m. on the dot Leyla Brook arrived," a British reporter knows; "not ten minutes later she was Mrs. Rowlands." ^4
The bride was in a white off-the-shoulder dress with her hair down, the groom in a dark tuxedo. ^5 One guest said after the wedding: "The ceremony was very tender and gorgeous." ^6
Bobby's father, Ted Fenway, is pleased as well. "The main thing is that Bobby is at peace," he told the News of the World. ^7 "Everyone wishes that for his child. ^8 I have never seen him so at peace, and Leyla is so elegant and delightful and perfect for him. ^9 They go together wonderfully." ^10
The couple have yet to confirm it officially. ^11
== a2 | Canal Siete Famosos | 2010-08-09 | Bobby Rowlands, a married man
Bobby and Leyla had a very intimate wedding, with only the 25 people closest to them for company. ^1 Absent were his colleagues from Have This, kept away by work commitments. ^2
The two have been inseparable since they met in 2006. ^3 Ted Fenway, the singer's father, has said he is thrilled with Leyla Brook "because she is elegant and charming, simply perfect for him. ^4 They sparkle together." ^5
Secrecy surrounded everything. The card that guests received spoke of a party for Bobby Rowlands's twenty years in show business. ^6 Only a week ahead did they hear that they were really invited to a wedding. ^7
The venue also changed at the last minute: Santa Catalina island had been the first plan, and the couple's mansion in Los Angeles it became. ^8
== a3 | Glanz | - | Bobby Rowlands: he took the plunge
Leyla Brook is the woman who tamed Bobby Rowlands.
On Saturday (August 7) the singer wed his fiancée on his estate in Beverly Hills, where the pair had invited around 75 guests. ^1 The ceremony got going towards 5 p.m. local time in a garden decked with orchids and roses. ^2 He wore a black tuxedo; the actress, who is of Turkish descent, wore a wide off-the-shoulder gown and had her hair pinned up. ^3
Britain's The Sun reports a moving speech afterwards from Jeremy Sykes, Bobby's best friend and his best man. ^4 His bandmates from Have This, who could not come because the invitation reached them at such short notice, are said to have sent a video message. ^5
Santa Catalina, the island off California, had been the original choice. ^6 Since this leaked before the day, the two are said to have switched plans just 24 hours before the ceremony. ^7
"At last Bob is at peace," his father, Ted Fenway, told the News of the World. ^8 "That is what everyone wishes for his children. ^9 Leyla is so elegant, lovely and simply the right one for him. ^10 They are a great couple." ^11 Susan, his mother, said to The Sun: "Everything was very, very tender." ^12
The honeymoon, two weeks of it, is in Mexico. ^13
== a4 | Ruhr Kurier | - | Bobby Rowlands marries Leyla Brook
Los Angeles. Bobby Rowlands (36) is now spoken for in due form: the British pop singer married the US actress Leyla Brook (31) on Saturday. ^1 The ceremony took place at his house in Beverly Hills before about 75 friends and relatives, the online edition of the US magazine People reported. ^2
A source who was not named told the magazine that it had been "very lovely and tender". ^3 The bride had a white dress and wore her hair up; Rowlands was in a tuxedo. ^4 After a ceremony of about 30 minutes came a cocktail reception, with dinner and dancing planned next. ^5
"At last Bob is at peace," Ted Fenway, his father, told the British paper News of the World. ^6 Leyla, he said, was "so graceful and so delightful and so great and simply so right for him. ^7 They are splendid together." ^8
Media reports had first put the wedding on the island of Santa Catalina, off Los Angeles. ^9 Later the party was said to have moved to a "secret location". ^10
Mutual friends introduced the two in 2006, and in 2007 it came out that they were a couple. ^11
== a5 | Promiblick | 2010-08-08 | Bobby Rowlands and Leyla Brook have done it
They have gone through with it: Bobby Rowlands and Leyla Brook said their vows on Saturday, August 8, in Beverly Hills, Los Angeles. ^1
At his home in that showy part of the city the 36-year-old Briton married the 31-year-old, with whom he has long been together, before 75 of their closest friends and relatives. ^2
The ceremony lasted half an hour, People.com reports, and then came much toasting. ^3 Cocktails, champagne and canapés in plenty awaited the guests at the party, which Rowlands's mother had organized. ^4 The Daily Mirror, however, believes it knows that not a drop of alcohol was served, so as not to tempt the bridegroom, once an alcoholic. ^5
The singer of Have This and the brunette, formerly of US sitcoms, met in 2006. ^6
"At last Bob is at peace. ^7 They are splendid together," his relieved father, Ted Fenway, confided to the News of the World. ^8
A prenuptial agreement is said to have been signed before the wedding, as emerged yesterday, August 7. ^9 The pop star's fortune is put at some 96 million euros. ^10
== a6 | Revue Dnes Plus | 2010-08-08 | Singer Bobby Rowlands married; nobody drank at the wedding
The bride had a snow-white dress and pinned-up hair, the groom an elegant black tuxedo. ^1 Among the guests were the American actress Flora Haynes and Miles Darcy, her British husband and a fellow actor. ^2 Earlier reports had put the wedding on Santa Catalina, a romantic island some 30 kilometres from Los Angeles. ^3
Because of Rowlands's past trouble with drink, the celebration was free of alcohol. ^4
"Lately Bob has been very much at peace, and as his father I am very glad; this is what every parent wants to see," Ted Fenway told the British News of the World. ^5 "I think I have never seen him more at peace. ^6 Leyla is very graceful and the best woman for him. ^7 They suit each other very well." ^8
The singer's mother, Sue, saw to most of the arrangements, says the Sunday Mirror. ^9 Two weeks of honeymoon in Los Cabos, Mexico, lie ahead. ^10
Rowlands, 36, and Brook, 31, met in 2006. ^11 Talk of a wedding began last November, when he asked the American actress for her hand on an Australian radio show, only to call it a joke later. ^12
== a7 | Salut! | 2020-08-07 | Bobby Rowlands and Leyla Brook, ten years on: their big day revisited
Ten years married today: Bobby Rowlands and Leyla Brook wed in a secret ceremony at home in Los Angeles on 7 August 2010, and shared it exclusively with SALUT! ^1
There was a burst of song from the groom, who got the whole party on its feet; there were eight dogs as bridesmaids; there was no best man; and there was a plan to have a ring tattooed in place of the usual band. ^2
Bobby, who has battled drink and drugs, gave Leyla credit for turning his life around. ^3 "She brings out the best in me," he said of the actress, who was born in LA. ^4
Her gown was snow-white, a Celine Marchand creation with a silk taffeta skirt and a beaded corset. ^5 "Leyla looked like the loveliest girl in the world," he said. ^6
== facts
- wedding / date | date | disagree | Saturday @ a1.1 a4.1 | August 7, Saturday @ a3.1 | 2010-08-08, "Saturday" @ a5.1 | 2010-08-07 @ a7.1 | conflicts: 1-2, 2-3
- wedding / place | place | refine | garden of his villa, Beverly Hills @ a1.2 a3.1 a3.2 | couple's mansion in Los Angeles @ a2.8 | his house in Beverly Hills @ a4.2 a5.1 a5.2 | home in Los Angeles @ a7.1
- wedding / number of guests | count | disagree | 75 @ a1.3 a3.1 a4.2 a5.2 | 25 @ a2.1 | conflicts: 0-1
- wedding / hour | date | disagree | bride arrived 6 p.m. on the dot @ a1.4 | ceremony began towards 5 p.m. @ a3.2 | conflicts: 0-1
- ceremony / length | duration | disagree | not ten minutes @ a1.4 | about 30 minutes @ a4.5 a5.3 | conflicts: 0-1
- bride / hair | other | disagree | down @ a1.5 | up @ a3.3 a4.4 a6.1 | conflicts: 0-1
- bride / dress | other | refine | white, off-the-shoulder @ a1.5 | wide, off-the-shoulder @ a3.3 | white @ a4.4 | snow-white @ a6.1 | snow-white Celine Marchand, silk taffeta, corset @ a7.5
- groom / clothes | other | refine | dark tuxedo @ a1.5 | black tuxedo @ a3.3 a6.1 | tuxedo @ a4.4
- celebration / alcohol | other | disagree | cocktail reception @ a4.5 | cocktails and champagne @ a5.4 | none @ a5.5 a6.4 | conflicts: 0-2, 1-2
- celebration / why no alcohol | other | agree | groom's past drinking @ a5.5 a6.4
- best man / who | other | disagree | Jeremy Sykes @ a3.4 | none @ a7.2 | conflicts: 0-1
- bandmates / why they were absent | other | disagree | work commitments @ a2.2 | invitation at short notice @ a3.5 | conflicts: 0-1
- venue / first plan | place | agree | Santa Catalina @ a1.2 a2.8 a3.6 a4.9 a6.3
- venue / when changed | date | refine | last minute @ a2.8 | 24 hours before @ a3.7
- father / first sentence on his son | quote | disagree | "The main thing is that Bobby is at peace" @ a1.7 | "At last Bob is at peace" @ a3.8 a4.6 a5.7 | "Lately Bob has been very much at peace, and as his father I am very glad" @ a6.5 | conflicts: 0-1, 0-2, 1-2
- father / what every parent wishes | quote | disagree | "Everyone wishes that for his child" @ a1.8 | "That is what everyone wishes for his children" @ a3.9 | "this is what every parent wants to see" @ a6.5 | conflicts: 0-1, 0-2, 1-2
- father / never so at peace | quote | disagree | "I have never seen him so at peace" @ a1.9 | "I think I have never seen him more at peace" @ a6.6 | conflicts: 0-1
- father / praise of the bride | quote | disagree | "Leyla is so elegant and delightful and perfect for him" @ a1.9 | "because she is elegant and charming, simply perfect for him" @ a2.4 | "Leyla is so elegant, lovely and simply the right one for him" @ a3.10 | "so graceful and so delightful and so great and simply so right for him" @ a4.7 | "Leyla is very graceful and the best woman for him" @ a6.7 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-2, 1-3, 1-4, 2-3, 2-4, 3-4
- father / last sentence on the couple | quote | disagree | "They go together wonderfully" @ a1.10 | "They sparkle together" @ a2.5 | "They are a great couple" @ a3.11 | "They are splendid together" @ a4.8 a5.8 | "They suit each other very well" @ a6.8 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-2, 1-3, 1-4, 2-3, 2-4, 3-4
- father / name | name | agree | Ted Fenway @ a1.7 a2.4 a3.8 a4.6 a5.8 a6.5
- father / paper he spoke to | other | agree | News of the World @ a1.7 a3.8 a4.6 a5.8 a6.5
- mother / name | name | refine | Susan @ a3.12 | Sue @ a6.9
- mother / part in the arrangements | other | refine | organized the party @ a5.4 | saw to most of the arrangements @ a6.9
- guest or source / on the ceremony | quote | disagree | "The ceremony was very tender and gorgeous" @ a1.6 | "very lovely and tender" @ a4.3 | conflicts: 0-1
- groom / age | age | agree | 36 @ a1.1 a4.1 a5.2 a6.11
- bride / age | age | agree | 31 @ a1.1 a4.1 a5.2 a6.11
- couple / year they met | date | agree | 2006 @ a2.3 a4.11 a5.6 a6.11
- bride / origin | other | refine | of Turkish descent @ a3.3 | US or American actress @ a4.1 a6.12 | born in LA @ a7.4
- honeymoon / length | duration | agree | two weeks @ a3.13 a6.10
- honeymoon / place | place | refine | Mexico @ a3.13 | Los Cabos, Mexico @ a6.10
- groom / band | name | agree | Have This @ a2.2 a3.5 a5.6
- bride / relation before the wedding | other | refine | girlfriend @ a1.1 | fiancée @ a3.1
- groom / past trouble | other | refine | alcoholic @ a5.5 | drink @ a6.4 | drink and drugs @ a7.3
