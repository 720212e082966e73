== a1 | Agencia del Plata | 2023-03-06T14:00:00Z | Rock singer Lautaro Etchegoyen injured in road accident
BUENOS AIRES (AdP) — The singer of the rock band Los Domingos, Lautaro Etchegoyen, was injured on Sunday at dawn when his pickup collided with a truck on Route 2 near Chascomús. ^1
Etchegoyen, 48, suffered a broken collarbone and was taken to the hospital of La Plata. ^2 His drummer, Nahuel Sosa Prat, 45, was unharmed. ^3
The band was returning from a concert before 15,000 people in Mar del Plata on Saturday. ^4
"The truck driver saved my life with his blanket," the musician told a radio station. ^5
The alcohol test was negative, the police said. ^6 Los Domingos have made 11 albums since 1997; the latest came out in November. ^7

== a2 | Paparazzo del Sur (translated) | - | Lauti: "I saw the light, and it was a Scania"
The motor home of Lautaro Etchegoyen remained as an accordion, and he was born again. ^1
"I saw a light and I thought it was God, but it was a Scania," he jokes in the bed 14 of the hospital. ^2
His wife, the actress Delfina Roca Luz, drove four hours with their children of 16 and 13. ^3
"The one who drove the truck has saved my life with a blanket," he repeats. ^4 He gave the trucker, Don Hugo, his leather jacket. ^5
Two of the ribs and the collarbone are broken. ^6 At the wheel was the drummer, Nahuel. ^7

== a3 | Rock al Sur | 2023-03-08T19:00:00Z | Los Domingos postpone two shows
Los Domingos will not play in Rosario on March 11 and Córdoba on March 18, following the accident of their singer. ^1
The new dates are April 29 and May 6. ^2 The show at the Vélez stadium on May 27 stands. ^3
Lautaro Etchegoyen broke his collarbone on March 5 near Chascomús. ^4 He himself was driving, the band's manager, Rita Monzón, said. ^5
"He can't lift a guitar but he can lift his voice," she said. ^6
The album "Siesta", released four months ago, sold 40,000 copies. ^7

== a4 | Montevideo Hoy (translated) | - | Etchegoyen was discharged
The leader of Los Domingos received the discharge on Tuesday, March 7, two days after the clash. ^1
He will wear a sling for six weeks. ^2 "I saw a light, I believed it was God, and it was a Scania truck," he narrated at the exit. ^3
According to his manager, he "cannot raise a guitar, but he can raise the voice". ^4
The recital of March 12 in Rosario was cancelled, and the money of the tickets will be returned. ^5 In 2019 the band filled the Centenario with 50,000 persons. ^6

== a5 | Global Rock Report | - | Argentine rockers back on stage
Los Domingos returned to the stage in Rosario on April 29, eight weeks after a crash that could have killed frontman Lautaro Etchegoyen. ^1
The trucker who rescued him on March 4 sat in the first row, in a leather jacket that was a gift from the singer. ^2
"The truck driver saved my life with his radio," Etchegoyen told the audience of 9,000. ^3
The singer, 48, had spent three days in hospital and wore a sling for four weeks. ^4 Next: Córdoba on May 6. ^5
Wife Delfina Roca Luz and their two children watched from the side of the stage. ^6

== facts
- crash / day | date | disagree | 2023-03-05 @ a1.1 a3.4 a4.1 | 2023-03-04 @ a5.2 | conflicts: 0-1
- crash / vehicle | other | disagree | pickup @ a1.1 | motor home @ a2.1
- crash / who drove | other | disagree | the drummer @ a2.7 | the singer @ a3.5
- crash / place | place | agree | near Chascomús @ a1.1 a3.4
- Lautaro Etchegoyen / injuries | other | refine | a collarbone @ a1.2 a3.4 | two ribs and the collarbone @ a2.6
- Lautaro Etchegoyen / time in hospital | duration | disagree | discharged two days after @ a4.1 | three days @ a5.4
- Lautaro Etchegoyen / sling | duration | disagree | six weeks @ a4.2 | four weeks @ a5.4
- concert in Rosario / status | status | disagree | postponed to April 29 @ a3.1 a3.2 a5.1 | cancelled, money returned @ a4.5 | conflicts: 0-1
- Lautaro Etchegoyen / blanket | quote | disagree | "The truck driver saved my life with his blanket" @ a1.5 | "The one who drove the truck has saved my life with a blanket" @ a2.4 | "The truck driver saved my life with his radio" @ a5.3 | conflicts: 0-2 1-2
- Lautaro Etchegoyen / light | quote | refine | "I saw a light and I thought it was God, but it was a Scania" @ a2.2 | "I saw a light, I believed it was God, and it was a Scania truck" @ a4.3
- manager / guitar | quote | refine | "He can't lift a guitar but he can lift his voice" @ a3.6 | "cannot raise a guitar, but he can raise the voice" @ a4.4
- concert in Rosario / new day | date | agree | 2023-04-29 @ a3.2 a5.1
- concert in Córdoba / new day | date | agree | 2023-05-06 @ a3.2 a5.5
- Lautaro Etchegoyen / age | age | agree | 48 @ a1.2 a5.4
- album / date | date | agree | 2022-11 @ a1.7 a3.7
- trucker / jacket | other | agree | the singer's leather jacket @ a2.5 a5.2
- wife / name | name | agree | Delfina Roca Luz @ a2.3 a5.6
- children / number | count | agree | 2 @ a2.3 a5.6
- drummer / name | name | refine | Nahuel Sosa Prat @ a1.3 | Nahuel @ a2.7
- Lautaro Etchegoyen / role | other | refine | singer @ a1.1 a3.1 | leader @ a4.1 | frontman @ a5.1
- concert in Rosario / first date | date | disagree | 2023-03-11 @ a3.1 | 2023-03-12 @ a4.5
