== a1 | Semenanjung News | 2024-01-16T04:00:00Z | Actress Puteri Nazneen shed 21kg for boxer film
KUALA LUMPUR – Actress Puteri Nazneen Zulhilmi lost 21 kilogrammes in seven months for her part as the boxer Siti Gasing, the first Malaysian woman to fight for a world title, she told a press conference here yesterday. ^1
The 30-year-old began training in March last year and was in the ring six days a week. ^3
"I did not starve, I worked," she said. ^4 "Girls should not copy my diet, they should copy my discipline." ^9
Directed by Bront Lau, "Gasing" was filmed in 48 days in Penang and Bangkok at a cost of RM14 million. ^5 It opens on March 7 in 150 cinemas. ^6
Puteri Nazneen fainted once on the set, on Oct 9, and was given fluids by the production's medic. ^7
Her last film, "Tujuh Tangga", made RM31 million in 2022. ^8

== a2 | Hiburan Panas | - | Puteri Nazneen almost died for a role?
Fans are worried sick over the new pictures of Puteri Nazneen, whose cheekbones could cut glass.
The Kuantan beauty went from 76 to 48 kilos, and she did it in only five months. ^1
In October she passed out during a fight scene and was warded for two nights in a Penang hospital. ^2
"I didn't go hungry, I worked hard," she explained. ^3 "Girls should not copy my diet, they should copy my discipline." ^4
Her fiancé, pilot Hakim Razlan, 33, cooked for her: chicken breast and broccoli, five times a day. ^5
The wedding, by the way, will be on June 15 in Kuantan. ^6 She wants ten bridesmaids.

== a3 | Merlion Screen | 2024-01-18T02:00:00Z | 'Gasing' to open in Singapore a week after Malaysia
The RM14 million (S$4 million) sports drama "Gasing" will be released here on March 14, seven days after its home première. ^1
It tells of Siti Gasing, who in 1998 lost on points for the flyweight belt in Bangkok. ^2 The part was first offered to Dayang Melur, who turned it down because of her pregnancy. ^3
Lead actress Puteri Nazneen, 30, put on boxing gloves for the first time ten months ago. ^4
"Girls shouldn't copy my diet, they should copy my determination," the actress said at the launch on Monday. ^5
After the shoot, which took seven weeks, she gained six kilos back. ^6

== a4 | Kinema Jakarta | - | The boxer of the east coast
(translated) For around seven months actress Puteri Nazneen lived like an athlete. ^1 Her body weight shrank from 69 to 48 kilograms, watched by a nutritionist and two doctors. ^2
"Not starving, but working: that is my secret," she smiled. ^3
The film of director Bront Lau is showing from March 8 in the neighbouring country. ^4 For Indonesia no date exists yet.
The true Siti Gasing, now 51, was present in every training. ^5 She was knocked out in the ninth round in her fight of 1998 and never boxed again. ^6
== facts
- weight lost | quantity | disagree | 21 kg @ a1.1 | 76 to 48 kilos @ a2.1 | 69 to 48 kg @ a4.2 | conflicts: 0-1 1-2
- weight loss / length | duration | disagree | seven months @ a1.1 | five months @ a2.1 | around seven months @ a4.1 | conflicts: 0-1 1-2
- press conference / day | date | refine | yesterday (2024-01-15) @ a1.1 | Monday @ a3.5
- Puteri Nazneen / age | age | agree | 30 @ a1.3 a3.4
- training / start | date | refine | March last year @ a1.3 | ten months ago @ a3.4
- Puteri Nazneen / work | quote | refine | I did not starve, I worked @ a1.4 | I didn't go hungry, I worked hard @ a2.3 | Not starving, but working: that is my secret @ a4.3
- Puteri Nazneen / copy | quote | disagree | discipline @ a1.9 a2.4 | determination @ a3.5
- shoot / length | duration | refine | 48 days @ a1.5 | seven weeks @ a3.6
- film / cost | money | refine | RM14 million @ a1.5 | RM14 million (S$4 million) @ a3.1
- film / opening | date | disagree | 2024-03-07 @ a1.6 | seven days before March 14 @ a3.1 | March 8 @ a4.4 | conflicts: 0-2 1-2
- fainting / time | date | refine | 2023-10-09 @ a1.7 | October @ a2.2
- fainting / treated | other | disagree | by the production's medic @ a1.7 | two nights in a hospital @ a2.2
- fight of 1998 / result | other | disagree | lost on points @ a3.2 | knocked out in the ninth round @ a4.6
- fight / year | date | agree | 1998 @ a3.2 a4.6
- director | name | agree | Bront Lau @ a1.5 a4.4
- actress / name | name | refine | Puteri Nazneen Zulhilmi @ a1.1 | Puteri Nazneen @ a3.4 a4.1
