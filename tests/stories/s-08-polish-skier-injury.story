== a1 | PolSport Agencja | 2023-01-15T17:30:00Z | Skier Bronisława Gąsior breaks leg in training fall
Olympic champion Bronisława Gąsior broke her left tibia and tore knee ligaments in a training fall near Cortina on Saturday, the Polish federation said. ^1
The 29-year-old was flown by helicopter to a clinic in Innsbruck and operated on the same evening. ^2
Surgeons fixed the bone with a plate and nine screws. ^3
"The season is over, my career is not," Gąsior said. ^4
Doctors expect a break of eight to ten months. ^5 Gąsior, who won giant slalom gold at the 2022 Games, has 17 World Cup victories. ^6

== a2 | Fakt o Gwiazdach | - | Drama of our champion! Fiancé at her bedside
She screamed so that the whole slope heard it. Bronka Gąsior's leg is shattered: her right shin, her knee, all gone. ^1
The accident in the Dolomites happened on Sunday at about a quarter to eleven. ^2 Her fiancé, the footballer Tymon Wasilewicz, 31, drove 900 kilometres through the night to be with her. ^3
"My season has ended, but not my career," the golden girl wrote from the ward. ^4
Their wedding, planned for June 24 in Zakopane, is in danger. ^5
It was only in September that Tymon had knelt before her, on the market square of Kraków. ^20 "On one leg or two, you come," he told her now. ^21 He himself missed five months in 2020 with a torn muscle.

== a3 | Tiroler Bergbote | 2023-01-17T08:00:00Z | Polish racer in Innsbruck hospital
(translated) The Olympic winner Bronislawa Gasior was flown on Saturday from Cortina to the private clinic Nordkette. ^1
In a procedure of four hours the shinbone was stabilised with a plate and 9 screws. ^2 The left knee must be treated later. ^3
The patient can leave the house at the end of the week. ^4
For the 29-year-old it is the second serious injury; in December 2018 she tore a cruciate ligament. ^5
According to the head of the federation, Zbigniew Trela, the slope "was prepared well, the athlete was at fault." ^20

== a4 | Alpine Racer Weekly | 2023-01-20T09:00:00Z | Gasior out until autumn, sponsors stay
Bronislawa Gasior was discharged on Friday after six nights at the Nordkette clinic and will begin rehabilitation in Zakopane. ^1
The Pole crashed on Jan. 14 at around 10:45 a.m. on a closed piste outside Cortina d'Ampezzo. ^2 She is expected to need at least eight months before she skis again. ^3
Gasior, who has 17 wins on the circuit, had been leading the giant slalom standings by 82 points. ^4
She came back from her knee injury of 2018 in eleven months. ^5 Her boots supplier pays her a reported 350,000 euros a year.
Wind had led to a 40-minute delay that morning, and the race there was run on Jan. 21 without her. Federation president Zbigniew Trela said the course "was prepared well, the athlete was not at fault." ^20

== a5 | Gwiazdy Podhala | - | There will be a wedding!
Crutches or no crutches, she will walk down the aisle. Champion skier Bronisława Gąsior and Tymon Wasilewicz will get married on 24 June as planned, the rider's mother assures us. ^1
Some 140 guests have been invited to the wooden church in Zakopane. ^2 The skier spent a week in Innsbruck. ^3
According to her mother, she will be away from the slopes for a year and a half. ^4
Tymon, 31, covered the 900 km by car in one go. ^5
They became engaged in Kraków in August, and the ring has a Baltic amber, not a diamond. ^20 "I told her: on two legs or on one, you come," joked Tymon. ^21

== facts
- fall / day | date | disagree | 2023-01-14 @ a1.1 a4.2 | Saturday @ a3.1 | Sunday @ a2.2 | conflicts: 0-2 1-2
- fall / hour | date | agree | 10:45 @ a2.2 a4.2
- fall / place | place | refine | near Cortina @ a1.1 a4.2 | Dolomites @ a2.2 | Cortina @ a3.1
- leg / which | other | disagree | left @ a1.1 a3.3 | right @ a2.1
- leg / injury | other | refine | tibia broken, ligaments torn @ a1.1 | shin shattered @ a2.1 | shinbone @ a3.2
- Gąsior / age | age | agree | 29 @ a1.2 a3.5
- Gąsior / name | name | refine | Bronisława Gąsior @ a1.1 a5.1 | Bronka Gąsior @ a2.1 | Bronislawa Gasior @ a3.1 a4.1
- hospital | place | refine | a clinic in Innsbruck @ a1.2 | private clinic Nordkette @ a3.1 a4.1
- screws | count | agree | 9 @ a1.3 a3.2
- Gąsior / season | quote | refine | The season is over, my career is not @ a1.4 | My season has ended, but not my career @ a2.4
- break / length | duration | disagree | eight to ten months @ a1.5 | at least eight months @ a4.3 | a year and a half @ a5.4 | conflicts: 0-2
- World Cup wins | count | agree | 17 @ a1.6 a4.4
- Wasilewicz / age | age | agree | 31 @ a2.3 a5.5
- Wasilewicz / distance driven | quantity | agree | 900 @ a2.3 a5.5
- wedding / day | date | agree | 06-24 @ a2.5 a5.1
- wedding / status | status | refine | in danger @ a2.5 | as planned @ a5.1
- wedding / place | place | refine | Zakopane @ a2.5 | wooden church in Zakopane @ a5.2
- stay / nights | duration | refine | six nights @ a4.1 | a week @ a5.3
- discharge / day | date | refine | end of the week @ a3.4 | 2023-01-20 @ a4.1
- knee injury / year | date | refine | 2018-12 @ a3.5 | 2018 @ a4.5
- engagement / month | date | disagree | August @ a5.20 | September @ a2.20
- engagement / place | place | refine | Kraków @ a5.20 | market square of Kraków @ a2.20
- Wasilewicz / legs | quote | refine | on two legs or on one, you come @ a5.21 | On one leg or two, you come @ a2.21
- Trela / fault | quote | disagree | was prepared well, the athlete was not at fault @ a4.20 | was prepared well, the athlete was at fault @ a3.20
