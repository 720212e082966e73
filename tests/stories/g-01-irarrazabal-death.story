== a1 | Andes Press Agency | 2023-09-08T15:20:00Z | Telenovela star Marisol Irarrázabal dies at 71
SANTIAGO — Marisol Irarrázabal, who for a generation of Chileans was the face of the evening telenovela, died on Thursday at a clinic in Viña del Mar. ^1 She was 71. ^2
Her daughter Antonia confirmed the death and said that the cause was heart failure. ^3
The actress had been admitted on August 29 with trouble breathing, and two days later a valve was replaced in an operation that lasted six hours. ^4
Irarrázabal appeared in 34 telenovelas, beginning with “La otra orilla” in 1975. ^5 She won four Copihue awards, the last of them in 2011. ^6
“She left as she came on stage, without asking permission,” the daughter told reporters. ^7
The wake is to be held on Saturday in the Municipal Theatre, and the funeral on Sunday. ^8

== a2 | El Faro de Viña | - | Farewell to a neighbour
She bought her bread on Calle Valparaíso like everybody else. On September 7, at the Clínica Miramar, the city lost Marisol Irarrázabal. ^1
The family says that her heart gave out nine days after she was brought in. ^2 Surgeons had fitted a new valve on the last day of August. ^3
She had lived in Viña for 22 years with her second husband, the painter Hugo Letelier, whom she married in 2003, and their three dogs. ^4
Some 3,000 people filed past the coffin in the Municipal Theatre. ^5 She was buried next to her mother. ^6
Her daughter, who is 40, asked that no flowers be sent. ^7

== a3 | Novela Total | - | Queen of the eight o'clock slot has died
Chile mourns the woman who made it weep. Marisol Irarrázabal passed away yesterday aged 72, after a stroke suffered in hospital. ^1
From her debut in “La otra orilla”, in the year 1975, until “Cenizas” in 2019 she made 34 novelas. ^2
Five times the Copihue went home with her; nobody has more. ^3
She had undergone surgery on the heart on August 31. ^4 “She left as she came on stage, without asking permission,” said Antonia Letelier, her only child. ^5
The star was born in Talca and studied law for one year before the theatre took her. ^6

== a4 | Stage & Screen International | 2023-09-13T09:00:00Z | Obituary: Marisol Irarrázabal, Chilean actor
The Chilean actor Marisol Irarrázabal, who has died of heart failure at the age of 71, was that rare thing, a soap star with the respect of the theatre. ^1
Born in Talca, the daughter of a railwayman, she gave up her law studies after three years and joined a touring company. ^2 Her television debut came in 1975. ^3
She shot more than thirty serials. ^4 In 1988 she spent two months in Buenos Aires after threats from the military. ^5
An eight-hour operation to replace a heart valve at the end of August had seemed to go well. ^6
Her first marriage, to the director Pablo Undurraga, ended in 1990. In 2003 she married Letelier, who survives her with a daughter and two grandchildren. ^7
The funeral was held on Sunday, September 10, and was attended by the minister of culture. ^8

== a5 | Radio Costanera | - | Thousands say goodbye to Irarrázabal
More than 5,000 admirers waited in the rain to pass the coffin of Marisol Irarrázabal in the theatre where she played Nora in 1982. ^1
Her burial on Monday was private. ^2 The star of 34 serials leaves a daughter, Antonia, 40. ^3
In 1988, when the threats began, she had gone to Argentina for two months. ^4
“Flowers die, give to the dogs' home,” the family asked. ^5
== facts
- Irarrázabal / day of death | date | agree | 2023-09-07 @ a1.1 a2.1
- Irarrázabal / age | age | disagree | 71 @ a1.2 a4.1 | 72 @ a3.1
- Irarrázabal / cause of death | other | disagree | heart failure @ a1.3 a2.2 a4.1 | a stroke @ a3.1 | conflicts: 0-1
- Irarrázabal / place of death | place | refine | a clinic in Viña del Mar @ a1.1 | Clínica Miramar @ a2.1
- Irarrázabal / admission | date | refine | 2023-08-29 @ a1.4 | nine days before her death @ a2.2
- operation / day | date | refine | 2023-08-31 @ a1.4 a2.3 a3.4 | the end of August @ a4.6
- operation / what | other | refine | a heart valve replaced @ a1.4 a2.3 a4.6 | surgery on the heart @ a3.4
- operation / length | duration | disagree | six hours @ a1.4 | eight hours @ a4.6
- Irarrázabal / serials | count | refine | 34 @ a1.5 a3.2 a5.3 | more than thirty @ a4.4
- debut / year | date | agree | 1975 @ a1.5 a3.2 a4.3
- Copihue awards / number | count | disagree | four @ a1.6 | five @ a3.3
- law studies / length | duration | disagree | one year @ a3.6 | three years @ a4.2
- Irarrázabal / birthplace | place | agree | Talca @ a3.6 a4.2
- daughter / on her leaving | quote | agree | “She left as she came on stage, without asking permission” @ a1.7 a3.5
- daughter / age | age | agree | 40 @ a2.7 a5.3
- daughter / name | name | refine | Antonia @ a1.3 a5.3 | Antonia Letelier @ a3.5
- wake / mourners | count | disagree | some 3,000 @ a2.5 | more than 5,000 @ a5.1
- funeral / day | date | disagree | 2023-09-10 @ a1.8 a4.8 | Monday @ a5.2 | conflicts: 0-1
- second marriage / year | date | agree | 2003 @ a2.4 a4.7
- Buenos Aires / length of stay | duration | agree | two months @ a4.5 a5.4
- wake / place | place | refine | the Municipal Theatre @ a1.8 a2.5 | the theatre where she played Nora in 1982 @ a5.1
- Buenos Aires / year | date | agree | 1988 @ a4.5 a5.4
- second husband / name | name | refine | Hugo Letelier @ a2.4 | Letelier @ a4.7
- family / on flowers | other | agree | no flowers @ a2.7 a5.5
