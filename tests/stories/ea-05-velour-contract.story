== a1 | Gwanghwamun Times | 2023-08-18T07:00:00Z | Court rejects VELOUR members' bid to suspend contracts
A Seoul court on Friday dismissed a request by three members of the girl group VELOUR to suspend their exclusive contracts with Paragon Tree. ^1
The Seoul Central District Court said it could not be concluded that the relationship of trust had been destroyed "to a degree at which the contracts cannot be kept up." ^2
Eom Chae-won, Ok Ri-an and Hina, whose contracts run until 2028, had filed for the injunction on June 12. ^3 They said that the company had failed to give them settlement data for two years and had forced Ok, who suffers from a thyroid illness, to perform. ^4
"We respect the court and will file an appeal at once," their attorney, Byun Sang-cheol, said. ^5
VELOUR made their debut in November 2020 with five members. ^6 Their single "Peach Static" spent 17 weeks on the Billboard Global 200 this year. ^7

== a2 | Variety of Asia | 2023-08-19T02:30:00Z | Paragon Tree wins round one against VELOUR trio
The K-pop label Paragon Tree has come out on top in the first round of its legal tussle with three-fifths of VELOUR. ^1
Judges threw out the injunction on Friday, saying that trust between the parties had not broken down. ^2
"We respect the ruling and will appeal at once," lawyer Byun Sang-chul told Variety of Asia. ^3
The singers are Chaewon, Rian and the Japanese member Hina. ^4 Their two colleagues, Sua and Jeong Bit-na, had sided with the company.
The label, founded in 2016 by the producer Jegal Woo, reported revenues of 31 billion won ($23.2 million) last year, four-fifths of it from the group.
Another of its acts, the duo Sable, left in 2021 after a settlement of about $600,000.

== a3 | Seoulbeat Corner | - | What now for VELOUR?
So it's a no from the judges. Chaewon, Rian and Hina remain bound to Paragon Tree, at least on paper, until 2027. ^1
Recap: in June the trio went to court over missing accounting records and the treatment of Rian, who has been unwell with a thyroid condition since last autumn. ^2
Paragon replied that it had paid for all her treatment and blamed "outside forces that wish to take the members away." ^3
The group's "Peach Static" had charted for 17 weeks on the Global 200 at the time. ^4 All promotions were halted on June 20, and a slot at a festival in Chicago was given to another act.

== a4 | Reuben's Pop Ledger | - | Label's olive branch
Hours after it prevailed in court, Paragon Tree said it would "wait with an open door" for the three singers of VELOUR who want out. ^1
The company repeated its charge that there are "outside forces that wish to steal the members away," without naming anybody. ^2
The trio dropped their appeal earlier this week, according to two people briefed on the matter. ^3 Their lawyer denied it: "The appeal stands." ^4
The girls debuted as a quintet in November 2019. ^5 Hina, 20, has gone home to Fukuoka in the meantime. ^6
A similar fight between the band Ultramarine and its label took 26 months and ended with a payment out of court. The lawyers, it was said at the time, earned more than the musicians.

== a5 | Fukuoka Shimbun English | 2023-08-25T00:00:00Z | Hina back in Fukuoka
Hina, the Fukuoka-born member of the South Korean girl group VELOUR, has returned home after a Seoul court turned down her application last week. ^1
The 20-year-old arrived on Tuesday, her mother told this newspaper. ^2 "She is eating well and sleeping a lot," she said.
Hina and two others had sought to get out of contracts with their agency, which, they claimed, kept the accounts from them for two years. ^3
She passed an audition in Hakata in 2018, in which 1,400 girls took part, and trained for two years.
Her brother, a baseball player of 17, hopes to be drafted next year. A shop in Tenjin that sold her photo cards has taken them out of the window.

== facts
- court / ruling day | date | refine | 2023-08-18 @ a1.1 a2.2 | last week @ a5.1
- court / ruling | status | agree | injunction rejected @ a1.1 a2.2 a3.1 a5.1
- members / suing | count | agree | 3 @ a1.1 a2.1 a4.1 a5.3
- court / on trust | other | refine | not destroyed "to a degree at which the contracts cannot be kept up" @ a1.2 | trust had not broken down @ a2.2
- contracts / end | date | disagree | 2028 @ a1.3 | 2027 @ a3.1
- injunction / filed | date | refine | 2023-06-12 @ a1.3 | June @ a3.2
- settlement data / missing for | duration | agree | two years @ a1.4 a5.3
- Ok Ri-an / illness | other | agree | thyroid @ a1.4 a3.2
- Byun / appeal | quote | disagree | "We respect the court and will file an appeal at once" @ a1.5 | "We respect the ruling and will appeal at once" @ a2.3
- lawyer / name | name | disagree | Byun Sang-cheol @ a1.5 | Byun Sang-chul @ a2.3
- appeal / fate | status | disagree | stands @ a1.5 a2.3 a4.4 | dropped @ a4.3
- VELOUR / debut | date | disagree | 2020-11 @ a1.6 | 2019-11 @ a4.5
- VELOUR / members | count | agree | 5 @ a1.6 a2.1 a4.5
- "Peach Static" / weeks on chart | duration | agree | 17 weeks @ a1.7 a3.4
- members / names | name | refine | Eom Chae-won, Ok Ri-an and Hina @ a1.3 | Chaewon, Rian and Hina @ a2.4 a3.1
- Paragon Tree / outside forces | quote | disagree | "outside forces that wish to take the members away" @ a3.3 | "outside forces that wish to steal the members away" @ a4.2
- Hina / age | age | agree | 20 @ a4.6 a5.2
- Hina / gone home | place | agree | Fukuoka @ a4.6 a5.1
- accounts / complaint | other | refine | failed to give settlement data @ a1.4 | missing accounting records @ a3.2 | kept the accounts from them @ a5.3
