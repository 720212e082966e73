== a1 | Nordic Press Bureau | 2024-03-12T08:15:00Z | Thieves empty home of ski star Ekblad while she races
STOCKHOLM — Burglars broke into the house of the Swedish alpine skier Tilda Ekblad on Saturday evening while she was competing at a World Cup event in Slovakia, police said on Monday. ^1
Jewellery and watches worth around 1.8 million kronor ($175,000) were taken from the villa in Lidingö, east of the capital. ^2 ^3
Two men wearing ski masks were filmed by a neighbour's doorbell. ^4 No one was at home.
Ekblad, 27, finished fourth in the slalom on Sunday without knowing what had happened; her team told her after the second run. ^5 ^6
Her Olympic gold medal from 2022 was in a bank and is safe. ^7

== a2 | Kvällsnytt | - | "They even took the dog's silver bowl"
First the slalom, then the shock. Tilda Ekblad had just taken off her skis when her manager drew her aside with the bad news from home. ^1
Three masked intruders had gone through the house on Lidingö, room by room, for 40 minutes. ^2 ^3
"They even took the dog's silver bowl," she told Kvällsnytt in tears. ^4
Among the loot are a necklace that belonged to her grandmother, two watches, and the gold medal that she won at the Games two years ago. ^5
The alarm, which was put in last autumn for 90,000 kronor, had been switched off by the cleaner. ^6
Dog Pudel was with Ekblad's fiancé, ice hockey player Rasmus Falkenberg, in Gothenburg. ^7

== a3 | Lidingö Tidende | 2024-03-14T06:00:00Z | Police seek witnesses after villa raid
The police ask anyone who was near Kyrkviken on the evening of Friday, 8 March, to get in touch. ^1
Between 7.20 and 8 pm, two masked persons forced a terrace door at the home of the skier Tilda Ekblad. ^2 ^3
It is the seventh villa to be raided in the municipality since New Year. ^4
What was taken has been valued by the insurance company at 2.4 million kronor. ^5
A grey van with Danish plates was seen on the bridge soon afterwards. ^6
Of last year's 23 break-ins five have been cleared up. The municipality has promised 40 new street lamps by the autumn, and a patrol on foot from 1 April.

== a4 | AlpineWorld | 2024-04-20T10:00:00Z | Ekblad: "I race better when I own less"
The season ended with a small crystal globe for Tilda Ekblad, her third. ^1
It could have gone otherwise after the weekend in Slovakia, when her house was burgled and she learnt of it in the finish area after coming fourth. ^2 ^3
Last week a 34-year-old man and his brother were arrested in Aarhus in connection with the theft. ^4
"They found the dog's silver bowl in their kitchen," the 27-year-old said, and laughed. ^5 ^6
The alarm had not been on that evening, she admitted: she had forgotten it herself. ^7
In July she and Falkenberg will be married on Gotland. ^8

== a5 | Stockholm Herald | - | Arrest of brothers in skier theft
Two Danish brothers have been detained in Aarhus on suspicion of robbing the champion Tilda Ekblad in March, and most of the watches have been recovered. ^1
The gold medal was never in danger: it lay in a safe-deposit box. ^2
The pair escaped in a grey van and were on a ferry from Helsingborg the same night. ^3
They are suspected of eight other villa burglaries on Lidingö this year. ^4
The elder of them is 36. ^5
A third man, 22, who had rented the vehicle in Odense on 6 March, was questioned and let go. The trial is expected to start in September and to last six days, with 17 witnesses.

== facts
- burglary / day | date | disagree | Saturday 2024-03-09 @ a1.1 | 2024-03-08 @ a3.1 | the weekend @ a4.2 | March @ a5.1 | conflicts: 0-1
- loot / value | money | disagree | 1.8 million kronor @ a1.2 | 2.4 million kronor @ a3.5
- house / place | place | refine | Lidingö @ a1.3 a2.2 | near Kyrkviken @ a3.1
- burglars / number | count | disagree | 2 @ a1.4 a3.3 a5.1 a4.4 | 3 @ a2.2 | conflicts: 0-1
- burglars / disguise | other | refine | ski masks @ a1.4 | masked @ a2.2 a3.3
- Tilda Ekblad / age | age | agree | 27 @ a1.5 a4.6
- slalom / result | other | agree | fourth @ a1.5 a4.3
- Tilda Ekblad / who told her | other | refine | her team @ a1.6 | her manager @ a2.1
- Tilda Ekblad / when told | other | refine | after the second run @ a1.6 | after the race @ a2.1 | in the finish area @ a4.3
- gold medal / what became of it | status | disagree | safe in a bank @ a1.7 a5.2 | stolen @ a2.5
- gold medal / when won | date | refine | 2022 @ a1.7 | two years ago @ a2.5
- burglars / time in house | duration | agree | 40 minutes @ a2.3 a3.2
- dog's bowl / what happened | other | refine | taken @ a2.4 | found in their kitchen @ a4.5
- alarm / who left it off | other | disagree | the cleaner @ a2.6 | Ekblad herself @ a4.7
- fiancé / name | name | refine | Rasmus Falkenberg @ a2.7 | Falkenberg @ a4.8
- villas / raided this year | count | disagree | 7 @ a3.4 | 9 @ a5.4
- van / look | other | agree | grey van @ a3.6 a5.3
- arrests / place | place | agree | Aarhus @ a4.4 a5.1
- suspects / relation | other | agree | brothers @ a4.4 a5.1
- loot / what | other | refine | jewellery and watches @ a1.2 | a necklace, two watches and a medal @ a2.5 | watches @ a5.1
- suspects / ages | age | refine | 34 @ a4.4 | the elder 36 @ a5.5
- race / place | place | agree | Slovakia @ a1.1 a4.2
