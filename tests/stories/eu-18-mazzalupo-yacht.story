== a1 | Sardinia Coast Radio | 2023-08-18T07:40:00Z | Singer's yacht burns off Porto Corvo
Seven people, including the singer Dario Mazzalupo, had to leave a burning yacht off the north-east coast of Sardinia on Thursday afternoon. ^1
The 24-metre “Controvento” caught fire at about 4.30 pm, two miles from Porto Corvo, and sank in the evening. ^3 ^5
The coast guard took everyone from a life raft; no one was seriously hurt. ^6
Mazzalupo, 46, was treated for light burns on his left hand. ^8 ^9
“I have lost a boat and eleven songs, and I have never been so happy,” he said on the quay. ^10
The yacht was built at Viareggio in 2008 and was valued at 2.3 million euros. ^11 ^12

== a2 | Musica Oggi, English service | - | Mazzalupo shipwrecked: “Eleven songs at the bottom of the sea”
There were twelve minutes between the first smoke and the jump into the water, tells Dario Mazzalupo, the voice of “Notte di vetro”. ^1
With him were on board his companion, the actress Livia Santacroce, her daughter Nina, 12, two friends and two sailors. ^2
The fire broke out in the engine room on Thursday 17 August, about half past four. ^4 ^5
The computer with the demos of the new album went down. It was to be released in November and comes now, says the label Onda Lunga, in spring 2024. ^7
“I've lost a boat and eleven songs and I've never been so happy,” laughed the artist, with the hand in a bandage. ^8 ^9
In 2014 he had already lost his country house near Siena to a fire.

== a3 | Daily Lantern | 2023-08-19T06:00:00Z | Italian crooner dives off burning superyacht to save girl, 12
Hero singer Dario Mazzalupo leapt from his blazing £3.8m superyacht with his girlfriend's daughter in his arms. ^1 ^2
The Glass Night hitmaker, 46, and six others were plucked from the sea off Sardinia on Wednesday. ^3 ^4 ^5
“I lost a boat and ten songs and have never been so happy,” he beamed. ^6
Actress girlfriend Livia Santa Croce, 39, had been sunbathing on deck when the TV in the lounge exploded, it's claimed. ^7 ^8
The 80ft vessel went under off Porto Corvo hours later. ^9 ^10

== a4 | Yacht & Harbour | - | “Controvento”: inquiry opened
The prosecutor's office in Tempio has opened an inquiry into the loss of the motor yacht “Controvento” of the singer Dario Mazzalupo. ^1
The harbour master, Captain Rosanna Piras, assumes a short circuit in the engine room. ^2
The 24-metre yacht, launched at Viareggio in 2008, lies at a depth of 64 metres. ^3
It had been rebuilt in 2021 for €700,000. Its value was put by the insurer at €2.3 million. ^6
Three coast guard boats and a fishing boat, whose crew saw the smoke first, took part in the rescue of the seven. ^7

== a5 | Riviera Stars | 2023-09-04T10:00:00Z | Livia and Dario: wedding instead of boat
Eighteen days after escaping from their burning yacht, Dario Mazzalupo and Livia Santacroce have announced that they will marry. ^1
He asked her “in a hospital corridor in Olbia, with one good hand,” the actress, 39, said. ^3
The singer, whose right hand was burnt in the accident of August 17, has had to cancel his concerts at Verona on 8 and 9 September. ^4 ^5
The wedding is to be celebrated in Lecce at Christmas.
For Mazzalupo it is the second marriage; from the first, with the singer Gaia Morbelli, he has a son of 18.
The album will be out next spring. ^9

== facts
- fire / day | date | disagree | 2023-08-17 @ a1.1 a2.4 a5.1 a5.5 | Wednesday @ a3.5
- fire / hour | date | agree | about 16:30 @ a1.3 a2.5
- fire / place | place | refine | off Porto Corvo @ a1.3 a3.9 | off Sardinia @ a1.1 a3.4
- people on board / number | count | refine | seven @ a1.1 a4.7 | singer, companion, her daughter, two friends and two sailors @ a2.2 | singer and six others @ a3.3
- yacht / length | quantity | refine | 24 metres @ a1.3 a4.3 | 80ft @ a3.9
- yacht / name | name | agree | Controvento @ a1.3 a4.1
- yacht / sank | other | refine | in the evening @ a1.5 | hours later @ a3.10
- Dario Mazzalupo / age | age | agree | 46 @ a1.8 a3.3
- Dario Mazzalupo / hand burnt | other | disagree | left @ a1.9 | right @ a5.4 | hand in a bandage @ a2.9 | conflicts: 0-1
- Dario Mazzalupo / on the loss | quote | disagree | I have lost a boat and eleven songs, and I have never been so happy @ a1.10 | I've lost a boat and eleven songs and I've never been so happy @ a2.8 | I lost a boat and ten songs and have never been so happy @ a3.6 | conflicts: 0-2 1-2
- yacht / built | date | agree | 2008 @ a1.11 a4.3
- yacht / builder's place | place | agree | Viareggio @ a1.11 a4.3
- yacht / value | money | disagree | €2.3m @ a1.12 a4.6 | £3.8m @ a3.1
- companion / name | name | disagree | Livia Santacroce @ a2.2 a5.1 | Livia Santa Croce @ a3.7
- fire / origin | other | disagree | engine room @ a2.4 a4.2 | TV in the lounge @ a3.8
- album / release | date | refine | spring 2024 @ a2.7 | next spring @ a5.9
- Livia Santacroce / age | age | agree | 39 @ a3.7 a5.3
- song / title | name | refine | Notte di vetro @ a2.1 | Glass Night @ a3.3
- girl / whose daughter | other | agree | companion's daughter @ a2.2 a3.2
- rescue / from where | other | refine | a life raft @ a1.6 | the sea @ a3.4
