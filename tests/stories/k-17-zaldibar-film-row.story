== a1 | Cantabric Press | 2024-09-24T17:00:00Z | Director Zaldibar walks out of festival interview
The Spanish director Ander Zaldibar left a press conference at the San Marcial film festival on Monday after 12 minutes, following a question on his quarrel with actor Bruno Escandell. ^1 ^2 ^3
“I make films, I do not raise children,” Zaldibar, 57, said before he stood up. ^4 ^5
Escandell, who left the film “The Lighthouse Tax” in March after 19 days of shooting, answered from Madrid. ^6 ^7
“He directs the way others drive: with his hand on the horn,” the actor told a radio station. ^8 ^9
The part was given to the Chilean Matías Urrejola. ^10
“The festival regrets that a conversation ended so early,” director Edurne Goñibar said. ^11 ^12
The film cost 8.5 million euros and was delayed by seven weeks. ^13 ^14

== a2 | Euskal Screen | - | Twelve minutes with Zaldibar
There were 140 journalists, one microphone that did not work and a director in bad humour. ^1
“I do films, I don't bring up kids,” said Ander Zaldibar and the chair fell. ^2
Hardly a quarter of an hour had lasted the encounter on “The Lighthouse Tax”. ^3 ^4
His actors stayed. Matías Urrejola, who replaced Bruno Escandell, saved the afternoon. ^5 “I arrived to a house with the table laid and one chair broken,” he said. ^6
“The festival laments that this talk was over so soon,” according to Edurne Goñibar. ^7
On Monday night, at the gala, the film got nine minutes of applause. ^8 ^9

== a3 | Festival Insider | 2024-09-25T09:00:00Z | San Marcial: Lighthouse storm
Ander Zaldibar, 57, stormed out of his own press conference at San Marcial after a reporter asked about the actor he fired. ^1 ^2
Bruno Escandell was sacked in March after 29 days on the €8.5m production. ^3 ^4 ^5
“He directs as other people drive, with one hand on the horn,” Escandell told Radio Meridiano. ^6 ^7
“I make films, I do not raise chickens,” the director snapped. ^8
His replacement, Matías Urrejola, said: “I came into a house where the table was set and one of the chairs was broken.” ^9 ^10
The premiere was met with a nine-minute ovation. ^11

== a4 | Glitter & Grit | - | Zaldibar says sorry, sort of
“I apologise to the chair, to the rest not yet,” Ander Zaldibar wrote on Instagram a day after leaving the press in San Marcial. ^1 ^2
Bruno Escandell, 44, who quit his film in spring, put a heart under it. ^3 ^4
He'd earlier joked to a radio show that Zaldibar “directs the way others drive”. ^5
“To the chair I say sorry; to the others, not for now,” is how the post was read on TV. ^6
“The Lighthouse Tax” had opened to a six-minute ovation. ^7

== facts
- press conference / day | date | refine | 2024-09-23 @ a1.1 | a day before the post @ a4.2
- press conference / place | place | agree | San Marcial @ a1.1 a3.1 a4.2
- press conference / length | duration | refine | 12 minutes @ a1.2 | hardly a quarter of an hour @ a2.3
- press conference / cause of leaving | other | agree | question about Bruno Escandell @ a1.3 a3.2
- Ander Zaldibar / on children | quote | disagree | I make films, I do not raise children @ a1.4 | I do films, I don't bring up kids @ a2.2 | I make films, I do not raise chickens @ a3.8 | conflicts: 0-2 1-2
- Ander Zaldibar / age | age | agree | 57 @ a1.5 a3.1
- Bruno Escandell / left or fired | status | disagree | left @ a1.6 | fired @ a3.2 a3.3 | quit @ a4.3 | conflicts: 1-2
- Bruno Escandell / month | date | refine | March @ a1.6 a3.3 | spring @ a4.3
- Bruno Escandell / days of shooting | duration | disagree | 19 days @ a1.7 | 29 days @ a3.4
- Bruno Escandell / on driving | quote | refine | He directs the way others drive: with his hand on the horn @ a1.8 | He directs as other people drive, with one hand on the horn @ a3.6 | directs the way others drive @ a4.5
- words on driving / where said | other | refine | a radio station @ a1.9 | Radio Meridiano @ a3.7 | a radio show @ a4.5
- replacement / name | name | agree | Matías Urrejola @ a1.10 a2.5 a3.10
- Edurne Goñibar / on the end | quote | refine | The festival regrets that a conversation ended so early @ a1.11 | The festival laments that this talk was over so soon @ a2.7
- film / cost | money | agree | €8.5m @ a1.13 a3.5
- film / title | name | agree | The Lighthouse Tax @ a1.6 a2.4 a4.7
- Matías Urrejola / on the chair | quote | refine | I arrived to a house with the table laid and one chair broken @ a2.6 | I came into a house where the table was set and one of the chairs was broken @ a3.9
- applause / length | duration | disagree | nine minutes @ a2.9 a3.11 | six minutes @ a4.7
- Ander Zaldibar / apology | quote | refine | I apologise to the chair, to the rest not yet @ a4.1 | To the chair I say sorry; to the others, not for now @ a4.6
