== a1 | Bosporus News Agency | 2019-06-17T10:00:00Z | Turkish actor Cem Aksakal freed after night in custody
ISTANBUL (BNA) — The actor Cem Aksakal was released on Sunday after a night in police custody over a brawl at a restaurant in Bebek, his lawyer said. ^1
"My client raised his voice, never his hand," the lawyer, Feride Tuncel, told reporters. ^2
Aksakal, 44, is accused of pushing a photographer on Friday night. ^3 The man, 27, needed four stitches. ^4
The actor gave a statement for two hours. ^5 No charges have been brought so far. ^6
Aksakal plays the captain in "Deep Water," which is in its fifth season and is shown in 60 countries. ^7 In 2015 he paid a fine of 6,000 lira for insulting a policeman. ^8

== a2 | Star Kulvar (translated) | - | Captain in handcuffs
The Captain of "Deep Water" slept in the cell! Policemen took Cem Aksakal from his villa on Saturday, some 20 hours after the dispute in the fish restaurant. ^1
According to witnesses, the 44 years old actor threw a plate to the photographer. ^2 Four stitches were put above the eye. ^3
"I wanted only one evening without a lens," he is said to have told the policemen. ^4
Advocate Tuncel defended him: "He lifted his voice, but never the hand." ^5
Next day he was again outside and went home in a yellow taxi. ^6

== a3 | Screen Courier | 2019-06-18T12:00:00Z | "Deep Water" producers back their lead
The makers of the Turkish hit "Deep Water" say that filming will go on as planned after their leading man's arrest. ^1
Cem Aksakal was arrested on Friday after a row with a photographer in Istanbul. ^2 He has been charged with assault, for which the law provides up to one year in prison. ^3
"We know Cem for twelve years, and we know him gentle," producer Okan Yurdakul said on Monday. ^4
Season five, 34 episodes, has run since September; shooting on season six begins on July 8. ^5 The show has been sold to some 60 territories. ^6

== a4 | Athens Telegraph | - | Greek fans rally round Turkish heart-throb
"I only wanted one evening without lenses": with these words Cem Aksakal, beloved by Greek viewers as Captain Demir, explained himself to police in Istanbul. ^1
The photographer, 27, says that a glass was thrown at him. ^2 He was hurt above the right eye. ^3
The actor was let go on Sunday. ^4 He left the station in the back of a police car, while women sang the theme of "Deep Water". ^5
It isn't his first brush with the law: four years ago he was fined for insulting an officer. ^6
"We have known Cem for two years, and we know him as gentle," said his producer, Okan Yurdakul. ^7 He is expected on the set again on July 1, when they start to film the sixth series. ^8

== facts
- arrest / day | date | disagree | 2019-06-15 @ a2.1 | 2019-06-14 @ a3.2
- brawl / day | date | refine | 2019-06-14 @ a1.3 | some 20 hours before Saturday's arrest @ a2.1
- release / day | date | agree | 2019-06-16 @ a1.1 a2.6 a4.4
- brawl / place | place | refine | a restaurant in Bebek @ a1.1 | the fish restaurant @ a2.1 | Istanbul @ a3.2
- charges / status | status | disagree | no charges @ a1.6 | charged with assault @ a3.3
- photographer / what was done to him | other | disagree | pushed @ a1.3 | a plate thrown @ a2.2 | a glass thrown @ a4.2
- photographer / stitches | count | agree | 4 @ a1.4 a2.3
- photographer / age | age | agree | 27 @ a1.4 a4.2
- photographer / injury | other | refine | above the eye @ a2.3 | above the right eye @ a4.3
- Cem Aksakal / how he left | other | disagree | a yellow taxi @ a2.6 | a police car @ a4.5
- Cem Aksakal / age | age | agree | 44 @ a1.3 a2.2
- lawyer / voice and hand | quote | refine | "My client raised his voice, never his hand" @ a1.2 | "He lifted his voice, but never the hand." @ a2.5
- Cem Aksakal / lens | quote | refine | "I wanted only one evening without a lens" @ a2.4 | "I only wanted one evening without lenses" @ a4.1
- producer / gentle | quote | disagree | "We know Cem for twelve years, and we know him gentle" @ a3.4 | "We have known Cem for two years, and we know him as gentle" @ a4.7
- fine / date | date | refine | 2015 @ a1.8 | four years ago @ a4.6
- fine / cause | other | agree | insulting a policeman @ a1.8 a4.6
- Deep Water / season | count | agree | fifth @ a1.7 a3.5
- Deep Water / countries | count | agree | 60 @ a1.7 a3.6
- lawyer / name | name | refine | Feride Tuncel @ a1.2 | Tuncel @ a2.5
- producer / name | name | agree | Okan Yurdakul @ a3.4 a4.7
- role / captain | other | agree | the captain @ a1.7 a2.1 a4.1
- season six / start of shooting | date | disagree | 2019-07-08 @ a3.5 | 2019-07-01 @ a4.8
