== a1 | The Harbour Post | 2012-02-18 | Dutch prince badly hurt by Alpine avalanche
A skiing holiday at Arlach in Austria has ended in serious injury for the Dutch prince Pieter Sjoerd, who was caught in an avalanche. ^1 Rescuers needed about 15 minutes to free the 43-year-old from the snow, officials said. ^2 He was revived on the spot and brought to hospital in Innsbruck, and the Dutch government described him as stable but "not beyond danger". ^3
Sjoerd is the second son of Queen Hendrika, who was in the resort with several relatives but, as Prime Minister Bert Kuipers confirmed, played no part in the incident. ^4
Resort officials put the slide at shortly after midday local time, while he was away from the marked runs in the company of one to three others. ^5 Nobody else came to harm. ^6
It was a beeper he wore that let rescuers find him fast, said Lea Sommer, speaking for the local tourism board. ^7 Austria Press Agency had the mayor of Arlach, Gottfried Nuxel, give the avalanche's size as some 30m in width and 40m in length. ^8
In an earlier statement the government had spoken of intensive care and of a life "in jeopardy". ^9 The queen and his wife, Princess Annabel, were with him, it said, and no full prognosis could be expected for several days. ^10 Around Arlach a warning of avalanches was in force. ^11
== a2 | Dales Evening Courier | - | Off-piste Dutch prince under the snow
Doctors in an Innsbruck intensive care ward are treating a Dutch prince, seriously ill since a slide swept over him off piste in Austria. ^1
How bad things stand for Prince Sjoerd, Queen Hendrika's second son, depends on whom one asks. ^2 He is stable, though "his life remains in jeopardy", according to a statement by the government in The Hague. ^3 But a spokesman for the ski area of Arlach, Markus Jakobi, called his state serious and the danger to his life past. ^4
Jakobi said the prince had been out with other skiers on slopes heavy with record snowfall, far from the marked Arlach runs. ^5 "A snow slip came down and the prince was covered as the only one of the party," was how he told it. ^6
Within minutes a rescue helicopter was there; Sjoerd was located, given first treatment and flown to hospital. ^7 A news report that he spent 15 minutes buried was something Jakobi could not confirm, nor did he know of any injuries. ^8
The 43-year-old had come to Arlach with other royals. ^9 Second of the queen's three sons, he let go of any claim to the throne to marry Annabel Visser Bos, a Dutchwoman, in 2004. ^10 They have two daughters.
== a3 | Southern Star | 2012-02-18 | Royals rush to Austria as prince fights for life
Members of the Dutch royal house have landed in the Alps after an avalanche at the resort of Arlach hurt Queen Hendrika's second son. ^1
A royal statement said Prince Sjoerd, 43, was resuscitated and, on Friday afternoon local time, brought to an Innsbruck clinic. ^2 Around 20 minutes beneath the snow left him in critical condition. ^3
Crown Prince Floris-Maurits, his wife Princess Ximena and the queen's youngest, Valentijn, flew to St Gallen in Switzerland on a government plane and went on to Innsbruck by road, the agency APA reported. ^4
"At present he is in a steady situation but his life is still in peril," said the family's website. ^5 ORF, the Austrian broadcaster, quoted unnamed people near the clinic as saying that head and brain were injured. ^6 Both the queen and the prince's wife, Annabel Visser Bos, had been holidaying in the village as well and went to the clinic. ^7
Mayor Gottfried Nuxel told DPA the snow struck when the prince was with a friend outside the regular slopes. ^8 A high-risk warning from avalanche experts was out. ^9 "It is of course a particular choice whether you enter the open terrain," Nuxel told ORF. ^10
An avalanche transceiver led the rescuers to the prince; the friend had on a special air bag that lifts a skier above the snow. ^11 Sjoerd lost his place in the succession when he married a commoner. ^12
== a4 | Indus Wire | - | Queen's son injured in Austrian snow slide
INNSBRUCK: Relatives of Prince Pieter Sjoerd began arriving here on Friday, after an avalanche seriously injured the son of Queen Hendrika on a ski outing. ^1
From The Hague the Dutch royal house let it be known that he was stable "but not beyond danger" following the accident at Arlach in the west of Austria. ^2 The doctors would only be able to give a prognosis in a few days, it said. ^3
Everything seems to have happened shortly after noon. ^4 The prince, who is 43, was off piste; he had a ski helmet on, and thanks to his avalanche beeper rescuers got to him quickly, tourism board spokeswoman Lea Sommer said. ^5 His companion had an avalanche airbag too, and with its help got clear of the snow and raised the alarm. ^6
Even so it took some 20 minutes to get the prince out, and he had to be resuscitated, Arlach's mayor Gottfried Nuxel said on ORF radio. ^7 Then a helicopter carried him to Innsbruck University Hospital, according to the Austria Press Agency. ^8 A press statement from Arlach said no one else was thought to be hurt. ^9
"He's with us. He's stable but his state is still life-threatening," a hospital spokesman said. ^10 The queen and the prince's wife, Annabel Visser Bos, were there at his side. ^11
== a5 | The Grave Page (blog) | - | Avalanche victim prince in critical state
Authorities say the Dutch prince Pieter Sjoerd is in critical condition after Friday's avalanche in the Austrian Alps buried him while he skied off piste. ^1
The mayor of the upmarket resort of Arlach told the Austria Press Agency that Queen Hendrika's middle son was unconscious when he was pulled out 20 minutes later, and was then revived. ^2 APA also reported that he and a single companion were off the marked runs at around midday when a mass 30 metres across and 40 metres long came down on them. ^3
The 43-year-old, who renounced the throne a decade ago, was flown to the university clinic in Innsbruck. ^4 The Dutch government called his state "stable but life threatening" and said that his wife and the queen were with him. ^5 It could be days before the doctors see more clearly, a second statement suggested. ^6
At Arlach the alert stood at four on the five-step scale. ^7 A police official there praised the rescue crews and said he could be found at once and freed; according to him the prince had been out with a group. ^8
APA heard from a tourism official that a beeper helped the searchers, and that the companion got free by himself and called for help. ^9
== a6 | Russkij Kurier | 2012-02-19 | Dutch prince buried by snow
In the Alps a snow avalanche came down on Prince Pieter Sjoerd (43), second son of the Dutch queen Hendrika. ^1 His life was in mortal danger, the royal house of the Netherlands announced on Friday, February 17; by now his condition is called "stable". ^2
He lay under the snow in the Arlberg ski region for roughly 20 minutes until they found him, said Gottfried Nuxel, mayor of Arlach in western Austria. ^3 Media write that he was resuscitated and that a helicopter took him to the university clinic of Innsbruck. ^4
It was about 12.15 when the big avalanche broke loose, and the prince was evidently not on a piste. ^5 The search began without delay and, thanks to a special locating device, was short, the mayor said. ^6 No guide accompanied the small group to which the prince belonged. ^7
For days the danger of avalanches in the Austrian Alps had been very great: three to four on a scale of five. ^8
== a7 | Wiener Blitz | 2012-02-20 | This is where the avalanche caught Prince Pieter-Sjoerd
For days the Netherlands, and half the world with them, have been trembling for Prince Pieter-Sjoerd, Queen Hendrika's son. ^1 On Friday an avalanche buried the 43-year-old on his skiing holiday at Arlach am Arlberg. ^2 Equipped with the best of everything, he was in open terrain around the Grubertobel, one companion with him, when a slab came loose and seized him. ^3
Under the masses of snow he lay for 23 minutes before the rescuers had him out. ^4 Gravely injured, he was flown to the University Clinic at Innsbruck, and there he is still in a coma. ^5 So as to be near him, the royal family is staying on in Arlach. At the time of the accident the avalanche danger there was considerable. ^6
== facts
- prince / time under the snow | duration | disagree | about 15 minutes @ a1.2 a2.8 | about 20 minutes @ a3.3 a4.7 a5.2 a6.3 | 23 minutes @ a7.4 | conflicts: 0-1 0-2
- prince / danger to his life | status | disagree | stable but life in danger @ a1.3 a1.9 a2.3 a3.5 a4.2 a4.10 a5.5 | serious, danger to life past @ a2.4 | conflicts: 0-1
- prince / company on the slope | other | disagree | one companion @ a3.8 a4.6 a5.3 a7.3 | a group @ a2.5 a5.8 a6.7 | one to three others @ a1.5 | conflicts: 0-1
- prince / age | age | agree | 43 @ a1.2 a2.9 a3.2 a4.5 a5.4 a6.1 a7.2
- accident / day | date | agree | 2012-02-17 @ a3.2 a5.1 a6.2 a7.2
- accident / hour | date | refine | shortly after midday @ a1.5 a4.4 | around midday @ a5.3 | about 12.15 @ a6.5
- avalanche / size | quantity | agree | 30 m wide and 40 m long @ a1.8 a5.3
- avalanche danger / level | quantity | refine | warning in force @ a1.11 | high risk @ a3.9 | four of five @ a5.7 | three to four of five @ a6.8 | considerable @ a7.6
- prince / device that helped to find him | other | refine | beeper @ a1.7 a4.5 a5.9 | avalanche transceiver @ a3.11 | special locating device @ a6.6
- prince / rank among the sons | other | refine | second son @ a1.4 a2.2 a3.1 a6.1 | middle son @ a5.2 | second of three sons @ a2.10
- companion / how he got clear | other | refine | wore an air bag @ a3.11 | got clear with the airbag and raised the alarm @ a4.6 | got free by himself and called for help @ a5.9
- others / injured | count | agree | nobody else @ a1.6 a4.9
- prince / hospital | place | refine | hospital or clinic in Innsbruck @ a1.3 a2.1 a3.2 | Innsbruck University Hospital @ a4.8 a5.4 a6.4 a7.5
- prince / resuscitated | status | agree | yes @ a1.3 a3.2 a4.7 a5.2 a6.4
- statement "not beyond danger" / who made it | other | disagree | Dutch government @ a1.3 | Dutch royal house @ a4.2 | conflicts: 0-1
- official statement / words on his life | quote | disagree | "in jeopardy" @ a1.9 | "his life remains in jeopardy" @ a2.3 | "his life is still in peril" @ a3.5 | "stable but life threatening" @ a5.5 | conflicts: 0-2 0-3 1-2 1-3 2-3
- prognosis / when | duration | refine | several days @ a1.10 | a few days @ a4.3 | days @ a5.6
- queen and wife / where | other | agree | with him at the hospital @ a1.10 a3.7 a4.11 a5.5
- prince / how he lost the succession | other | refine | gave up the claim to marry in 2004 @ a2.10 | married a commoner @ a3.12 | renounced a decade ago @ a5.4
- prince / transport | other | refine | rescue helicopter there, flown @ a2.7 | helicopter @ a4.8 a6.4 | flown @ a5.4 a7.5
- mayor / told the 20 minutes to | other | refine | ORF radio @ a4.7 | Austria Press Agency @ a5.2
- prince / name | name | refine | Pieter Sjoerd @ a1.1 a4.1 a5.1 a6.1 | Pieter-Sjoerd @ a7.1 | Sjoerd @ a2.2 a3.2
- prince's wife / name | name | refine | Princess Annabel @ a1.10 | Annabel Visser Bos @ a2.10 a3.7 a4.11
