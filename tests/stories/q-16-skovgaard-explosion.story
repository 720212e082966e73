== a1 | Ritzau Kultur | 2022-08-23T14:20:00Z | TV chef Skovgaard-Lund injured in kitchen explosion
AARHUS - The Danish television cook Malthe Skovgaard-Lund suffered burns to both hands and the neck when a gas bottle exploded at a food festival in Aarhus on Sunday. ^1 ^2 ^3
Two helpers and a boy of nine among the audience were slightly hurt. ^4 ^5
Skovgaard-Lund, 51, is being treated in the burns unit of Rigshospitalet in Copenhagen. ^6 ^7
“It's second-degree burns on about eight per cent of the skin,” said the chief physician, Bodil Thestrup. ^8
The cook was demonstrating how to smoke mackerel over hay. ^9
The festival, visited by 34,000 people in three days, closed two hours early. ^10 ^11
The autumn series of “Malthe Moves In” will start on September 9 as announced, since all ten parts are finished. ^12 ^13

== a2 | Hygge & Hearth | - | "I thought of the boy": Malthe's wife tells
Gitte Skovgaard-Lund was standing four rows back when the flame shot up.
Her husband, she says, pushed the child nearest the stove to the ground before he put out his own sleeves. ^1
“He did not scream. ^2 He asked how the boy was,” she recalls. ^3
The 51-year-old chef has had one operation and will have another next week. ^4 ^5
They have been married for 24 years and have three daughters, the youngest 15. ^6 ^7
More than 6,000 letters and one smoked mackerel have come to the hospital. ^8

== a3 | Jutland Journal | 2022-08-22T08:00:00Z | Blast at the harbour
Four people were injured, one of them seriously, when a gas bottle blew up shortly after 2 p.m. on Sunday at the Aarhus Food Festival. ^1 ^2 ^3
The TV chef Malthe Skovgaard-Lund was brought by helicopter to Odense. ^4
Some 400 people were sitting in front of the stage when it happened, most of them families. ^30
A girl of nine was sent home with a plaster. ^5
Fire chief Preben Kjærsgaard said that a rubber hose had leaked. ^6
The third and last day of the festival was broken off at 4 p.m. instead of 6. ^7

== a4 | Nordic Bites | - | Malthe: back at the stove by Christmas
Danish celebrity chef Malthe Skovgård-Lund hopes to cook his Christmas duck himself. ^1
He left Rigshospitalet on Friday after 19 days and three operations, with gloves he must wear for a year. ^2 ^3 ^4
“He didn't cry out. ^5 He wanted to know how the boy was,” said Gitte, his wife of 24 years. ^6 ^7
Burns covered 18 per cent of his body, mostly the hands. ^8
His show came back to the screen that same evening, to 1.1 million viewers, its best start since 2018. ^9 ^10
An inspection blamed a cracked hose. ^11

== a5 | Copenhagen English Review | 2022-09-12T07:45:00Z | Skovgaard-Lund watches own premiere at home
The first part of “Malthe Moves In” drew 1.1 million on Friday, among them the chef himself, who had come home from hospital in the afternoon. ^1 ^2
He was there for nearly three weeks after the accident of August 21. ^3 ^4
The doctors at Rigshospitalet operated three times on the hands. ^30 Skin was taken from the left thigh, “the better ham”, as the patient says. ^31
The police in Aarhus have charged the firm that supplied the gas equipment. ^5
The 52-year-old thanked the “angels in blue plastic aprons”. ^6 ^7
The next festival will be held from August 18 to 20 without open flames. ^20 “One learns from mackerel, too,” said its director, Ulla Bækgaard. ^21

== facts
- explosion / day | date | agree | 2022-08-21 @ a1.3 a3.2 a5.4
- explosion / people hurt | count | agree | 4 @ a1.4 a3.1
- child / sex | other | disagree | boy @ a1.5 a2.3 a4.6 | girl @ a3.5
- child / age | age | agree | 9 @ a1.5 a3.5
- Malthe Skovgaard-Lund / name spelled | name | disagree | Skovgaard-Lund @ a1.1 a3.4 | Skovgård-Lund @ a4.1
- Malthe Skovgaard-Lund / age | age | disagree | 51 @ a1.6 a2.4 | 52 @ a5.6
- Malthe Skovgaard-Lund / hospital | place | disagree | Rigshospitalet in Copenhagen @ a1.7 a4.2 a5.30 | Odense @ a3.4
- burns / share of the skin | quantity | disagree | 8 per cent @ a1.8 | 18 per cent @ a4.8
- explosion / cause | other | agree | rubber hose leaked @ a3.6 | cracked hose @ a4.11
- festival / closed early | duration | agree | two hours @ a1.11 | 4 p.m. instead of 6 @ a3.7
- festival / days | count | agree | three @ a1.10 a3.7
- Gitte / did not scream | quote | refine | He did not scream @ a2.2 | He didn't cry out @ a4.5
- Gitte / the boy | quote | refine | He asked how the boy was @ a2.3 | He wanted to know how the boy was @ a4.6
- Malthe and Gitte / married | duration | agree | 24 years @ a2.6 a4.7
- operations / number | count | refine | one, another to come @ a2.4 | 3 @ a4.3 a5.30
- discharge / day | date | agree | Friday @ a4.2 a5.2
- hospital / length of stay | duration | agree | 19 days @ a4.2 | nearly three weeks @ a5.3
- Malthe Moves In / start of the series | date | agree | 2022-09-09 @ a1.12 a5.1 | that same evening (Friday) @ a4.9
- Malthe Moves In / viewers | count | agree | 1.1 million @ a4.9 a5.1
- explosion / place | place | agree | food festival in Aarhus @ a1.2 a3.3
- explosion / what exploded | other | agree | gas bottle @ a1.1 a3.2
