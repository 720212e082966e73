== a1 | Folha do Atlântico (translated) | 2023-06-06T13:00:00Z | Juliana Valadares interrupts tour for operation of vocal cords
The singer Juliana Valadares announced on Monday night that she is going to be operated on the vocal cords and interrupts her tour "Maré Cheia". ^1
"My voice asked for a rest and I am going to obey," wrote the 39-year-old on her profile on Instagram. ^2
Eleven presentations, between June 10 and July 22, were postponed. ^3 The tickets remain valid. ^4
The surgery is marked for June 14 in São Paulo. ^5 The last show, on Saturday in Recife, was cut after nine songs. ^6
Valadares, mother of two girls, had already lost her voice in 2017, when she stayed four months without singing. ^7

== a2 | Latin Charts Weekly | - | Valadares cancels dates, cites polyps
Brazilian superstar Juliana Valadares has cancelled 11 concerts of her "Maré Cheia" tour. ^1
In Recife on June 3 she walked off after nine songs, in tears. ^2
"My voice has asked me to rest, and I'll do as I'm told," she told fans. ^3
Two polyps were found by her doctor, Prof. Henrique Sampaio-Cortez, on Sunday. ^4 The procedure, on June 14, will take less than an hour. ^5
The tour, her fourth, opened in Lisbon in March and was seen by 310,000 people so far. ^6 She is expected back on August 5 in Salvador. ^7

== a3 | Fofoca Já | - | Ju silent: she talks with a slate!
Ju Valadares left hospital in a wheelchair, but with the thumb up! ^1 The operation on Thursday, June 15, was a success, says her mother. ^2
For ten days the diva may not speak a word. ^3 She writes on a slate that her daughters gave her. ^4
"The nurses like me, I am the quietest diva that they've had," she wrote on it. ^5
The mother, Dona Celeste, 71, cooks soup without salt. ^6 "She was a loud child; God is having his joke," says Celeste. ^7

== a4 | Porto Expresso (translated) | 2023-06-20T10:00:00Z | Valadares recovers at home
The Brazilian singer Juliana Valadares is already at home six days after having been operated. ^1
She walked out of the hospital without help on Friday. ^2 The doctors recommended two weeks without speaking. ^3
"The nurses love me: I'm the most silent diva they ever had," she joked in a written note. ^4
Two polyps were removed. ^5 Her mother, Celeste Valadares, laughed: "She was a quiet child; God is having his joke." ^6
The concerts lost in June and July will be held from October. ^7 The return to the stages is on August 5, in Salvador da Bahia. ^8 Portugal had been the first to see "Maré Cheia", in April. ^9

== facts
- operation / day | date | disagree | 2023-06-14 @ a1.5 a2.5 a4.1 | 2023-06-15 @ a3.2 | conflicts: 0-1
- concerts / status | status | disagree | postponed @ a1.3 a4.7 | cancelled @ a2.1 | conflicts: 0-1
- concerts / number | count | agree | 11 @ a1.3 a2.1
- concert in Recife / day | date | agree | 2023-06-03 @ a1.6 a2.2
- concert in Recife / songs | count | agree | 9 @ a1.6 a2.2
- Juliana Valadares / how she left hospital | other | disagree | in a wheelchair @ a3.1 | walked without help @ a4.2
- silence / length | duration | disagree | ten days @ a3.3 | two weeks @ a4.3
- Juliana Valadares / voice | quote | refine | "My voice asked for a rest and I am going to obey" @ a1.2 | "My voice has asked me to rest, and I'll do as I'm told" @ a2.3
- Juliana Valadares / quiet diva | quote | refine | "The nurses like me, I am the quietest diva that they've had" @ a3.5 | "The nurses love me: I'm the most silent diva they ever had" @ a4.4
- mother / child | quote | disagree | "She was a loud child; God is having his joke" @ a3.7 | "She was a quiet child; God is having his joke." @ a4.6
- comeback / day | date | agree | 2023-08-05 @ a2.7 a4.8
- comeback / place | place | agree | Salvador @ a2.7 a4.8
- polyps / number | count | agree | 2 @ a2.4 a4.5
- Juliana Valadares / daughters | other | refine | two girls @ a1.7 | daughters @ a3.4
- Juliana Valadares / name | name | refine | Juliana Valadares @ a1.1 a2.1 a4.1 | Ju Valadares @ a3.1
- mother / name | name | refine | Dona Celeste @ a3.6 | Celeste Valadares @ a4.6
- tour / name | name | agree | Maré Cheia @ a1.1 a2.1 a4.9
- concerts lost / when | date | refine | 2023-06-10/2023-07-22 @ a1.3 | June and July @ a4.7
- tour / first concert | date | disagree | 2023-03 @ a2.6 | 2023-04 @ a4.9
- tour / first place | place | refine | Lisbon @ a2.6 | Portugal @ a4.9
