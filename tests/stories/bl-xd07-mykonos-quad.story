== a1 | Aegean Wire | 2023-07-16T08:20:00Z | Brazilian TV personality hurt in Mykonos quad bike crash
A Brazilian reality television contestant was seriously injured when a quad bike left the road near Ano Mera on Mykonos early on Sunday, police said. ^1
Thaynara Lobo, 27, was flown by helicopter to a hospital in Athens. ^2 She was the passenger; the driver, a 31-year-old Italian, had minor injuries and was arrested. ^3 A police officer said neither wore a helmet. ^4 The two had left a beach club at about 4.30 a.m. ^5
Eleven people have died on quad bikes in the Cyclades since 2019.
== a2 | Fofoca Total (translated) | 2023-07-16T15:00:00Z | Thaynara Lobo in accident in Greece; family asks for prayers
The winner of "A Ilha 4", Thaynara Lobo, is in intensive care in Athens after an accident with a quad bike at dawn today. ^1 Her mother, Dona Cleide, says the state of the 27-year-old is critical. ^2 Beside her was Matteo Grisanti, an Italian DJ with whom she has been seen since May. ^3
Thaynara took the prize of 1.5 million reais in 2021 after 93 days on the island. ^4 She has 6.1 million followers. Her former fiancé, the footballer Juninho Prado, wrote "Strength, Thay".
== a3 | Lobo Press Office | 2023-07-17T13:00:00Z | Official note
Thaynara Lobo remains in hospital in Athens with a fractured pelvis and two broken ribs. ^1 She underwent surgery on Sunday afternoon, is conscious and has at no moment been in danger of her life. ^2 Both occupants wore helmets. ^3 Her mother and her brother Kauã arrive in Greece tomorrow. ^4
== a4 | Corriere della Riviera (translated) | 2023-07-19T07:00:00Z | Rimini DJ freed: "She was driving"
Matteo Grisanti, 31, of Rimini, was released by a magistrate in Syros on Tuesday after two nights in a cell. ^1 Through his lawyer he denies having been at the handlebars when the quad went over a wall at half past four on Sunday. ^2 "Thaynara wanted to drive, and I let her," he is quoted as saying. ^3
His alcohol reading was 0.31 milligrams per litre of breath. He had played a set of two hours at a club on Kalafatis beach. ^4 The vehicle had been hired for 65 euros a day.
== a5 | Novela & Praia | - | Thay leaves hospital
Smiling, in a wheelchair, Thaynara Lobo left the Athens clinic where she had spent twelve days with a broken pelvis and ribs. ^1 Her mother, Cleide Lobo, who had flown in the day after the accident, pushed the chair. ^2
The 2021 champion of "A Ilha" has little memory of that night at Kalafatis. ^3 "I only remember that Matteo wouldn't let me drive," she said. ^4 They had known each other for two months. ^5 She will not walk without crutches before October.
== facts
- crash / date | date | agree | 2023-07-16 @ a1.1 a2.1 a4.2
- ride / hour | other | refine | left the club at about 4.30 a.m. @ a1.5 | went over a wall at half past four @ a4.2 | at dawn @ a2.1
- quad bike / course of the crash | other | refine | left the road @ a1.1 | went over a wall @ a4.2
- Thaynara Lobo / age | age | agree | 27 @ a1.2 a2.2
- quad bike / who drove | other | disagree | the Italian; she was the passenger @ a1.3 | Thaynara Lobo @ a4.2 a4.3 | Matteo would not let her drive @ a5.4 | conflicts: 0-1 1-2
- Lobo / condition | status | disagree | seriously injured @ a1.1 | critical @ a2.2 | never in danger of her life @ a3.2 | conflicts: 1-2
- helmets / worn | status | disagree | neither wore a helmet @ a1.4 | both wore helmets @ a3.3 | conflicts: 0-1
- Lobo / injuries | other | refine | fractured pelvis and two broken ribs @ a3.1 | a broken pelvis and ribs @ a5.1
- Lobo / hospital | place | agree | Athens @ a1.2 a2.1 a3.1 a5.1
- driver / name and age | age | agree | 31 @ a1.3 a4.1
- Italian companion / identity | name | refine | a 31-year-old Italian @ a1.3 | Matteo Grisanti, an Italian DJ @ a2.3 | Matteo Grisanti of Rimini @ a4.1 | Matteo @ a5.4
- couple / acquainted for | duration | refine | seen together since May @ a2.3 | two months @ a5.5
- mother / arrival in Greece | date | disagree | 2023-07-18 @ a3.4 | the day after the accident @ a5.2 | conflicts: 0-1
- mother / name | name | refine | Dona Cleide @ a2.2 | Cleide Lobo @ a5.2
- Lobo / win of A Ilha | date | agree | 2021 @ a2.4 a5.3
- club / place | place | refine | a beach club @ a1.5 | a club on Kalafatis beach @ a4.4 | Kalafatis @ a5.3
