== a1 | National Copy Service | 2018-05-16T17:00:00Z | Judge Constance Whitlow of TV's 'Small Claims' dies at 77
LOS ANGELES - Constance Whitlow, the retired Detroit judge who for 21 seasons settled quarrels about fences, haircuts and wedding cakes on television, has died. ^1 ^2 ^3
Whitlow, 77, died on Monday at her home in Pasadena, her son Preston said. ^4 ^5 ^6 ^7
The cause was pancreatic cancer, diagnosed last fall. ^8 ^9
“Small Claims With Judge Connie” began in September 1996 and ended in June of last year after more than 4,000 episodes. ^10 ^11 ^12
She won three Daytime Emmys. ^13
“Baby, a receipt is worth more than a promise,” she would tell those who came without papers. ^14
Born in Selma, Alabama, in 1940, she was the first Black woman on the 36th District Court when she was appointed in 1979. ^15 ^16 ^17

== a2 | Motor City Courier | - | From Dexter Avenue to daytime: Connie Whitlow
Before the country knew her as Judge Connie, Detroit did.
Constance Whitlow came here from Selma at the age of six, when her father found work at Dodge Main. ^1 ^2
She taught civics at Northern High for nine years, studied law at night and went to the bench in 1979. ^3 ^4
“A receipt is worth more than a promise, baby,” generations of her pupils will remember. ^5
A producer saw her send a landlord to sleep in his own unheated building in 1994, and two years later she was on the air. ^6
She died this week in California at 77. ^7
A service will be held at Hartford Avenue Baptist Church on May 26. ^8 ^9

== a3 | Daytime Dish | - | We'll miss you, Judge Connie!
TV's toughest grandma has laid down the gavel.
Judge Constance Whitlow passed away at home on May 14 after a battle with pancreatic cancer. ^1 ^2 ^3
“She kept the case files of people she felt sorry for, and she called them at Christmas,” said her bailiff of 21 years, Otis Grandberry. ^4 ^5
She last appeared in public in February, in a wheelchair, when a star with her name was laid in the pavement of Detroit's Paradise Valley. ^30
At her peak she was watched by 8 million people a day and earned a reported $15 million a year. ^6 ^7
She had been married to Clarence Whitlow, a bus driver, from 1964 until he died in 2009. ^8 ^9

== a4 | Pasadena Record | 2018-05-17T14:00:00Z | Neighbors recall 'Connie from the corner house'
To the television audience she was a judge; on Mentor Avenue she was the woman with the lemon tree.
Constance Whitlow, who moved to Pasadena in 1996, the year her show started, was 77 when she died there Monday. ^1 ^2 ^3
Her longtime bailiff, Otis Grandberry, said: “She'd keep files of folks she felt sorry for, and call them up at Christmas.” ^4 ^5
She is survived by a son, Preston, a daughter, Yvette, and five grandchildren. ^6 ^7
Three Emmys served as doorstops. ^8
The family has asked for gifts to the legal aid clinic that she founded in 2003. ^9

== a5 | Black Press Roundup | 2018-05-29T16:00:00Z | 1,200 say goodbye to a judge
About 1,200 mourners filled Hartford Avenue Baptist in Detroit on Saturday to bid farewell to Constance Whitlow. ^1 ^2 ^3
Otis Grandberry carried her gavel on a cushion. ^4
Her husband, Clarence, to whom she was married for 45 years, lies at Woodlawn Cemetery, and she was buried beside him. ^5
Preston Whitlow, her son, read from the case of the wedding cake, and the congregation gave the verdict in chorus. ^30
The granddaughter of sharecroppers, Whitlow was appointed by the governor in 1979. ^6
Reruns of her program will continue through 2020. ^7

== facts
- Constance Whitlow / age at death | age | agree | 77 @ a1.4 a2.7 a4.2
- Constance Whitlow / day of death | date | refine | 2018-05-14 @ a1.5 a3.1 a4.3 | this week @ a2.7
- Constance Whitlow / place of death | place | refine | her home in Pasadena @ a1.6 | California @ a2.7 | at home @ a3.2 | Pasadena @ a4.3
- Constance Whitlow / cause of death | other | agree | pancreatic cancer @ a1.8 a3.3
- Constance Whitlow / son | name | agree | Preston @ a1.7 a4.6 a5.30
- Small Claims / first year | date | refine | September 1996 @ a1.10 | two years after 1994 @ a2.6 | 1996 @ a4.1
- Constance Whitlow / Emmys | count | agree | 3 @ a1.13 a4.8
- Constance Whitlow / receipt | quote | refine | Baby, a receipt is worth more than a promise @ a1.14 | A receipt is worth more than a promise, baby @ a2.5
- Constance Whitlow / from | place | agree | Selma @ a1.15 a2.1
- Constance Whitlow / on the bench | date | agree | 1979 @ a1.17 a2.4 a5.6
- Otis Grandberry / files | quote | refine | She kept the case files of people she felt sorry for, and she called them at Christmas @ a3.4 | She'd keep files of folks she felt sorry for, and call them up at Christmas @ a4.4
- Otis Grandberry / role | other | agree | bailiff @ a3.5 a4.5
- Small Claims / length and bailiff's service | duration | agree | 21 seasons @ a1.2 | 21 years @ a3.5
- Clarence Whitlow / husband, years of marriage | duration | agree | 1964 to 2009 @ a3.9 | 45 years @ a5.5
- service / day | date | agree | May 26 @ a2.9 | 2018-05-26 @ a5.3
- service / church | place | agree | Hartford Avenue Baptist Church @ a2.8 a5.2
