== a1 | Chart Monitor | 2024-06-24T18:00:00Z | HALCYON6 score first No. 1 album
HALCYON6 debut at No. 1 on the Billboard 200 with "Glass Monsoon," the first chart-topper for the six-woman group. ^1
The set earned 214,000 equivalent album units in the United States in the week ending June 20. ^2 Of those, 188,500 were album sales, helped by 15 physical editions. ^3
"Glass Monsoon" was released on June 14. ^4 It is the fifth charting album for HALCYON6, whose best was a No. 3 with "Paper Lanterns" in 2022. ^5
It is the fourth No. 1 by a Korean female act and the 26th album mostly not in English to lead the list.

== a2 | Bangkok Entertainment Online | 2024-06-25T03:00:00Z | Thai pride: Fah's HALCYON6 top US chart
HALCYON6, the K-pop group with the Thai member Fah, have reached the top of the Billboard 200 for the first time. ^1
Fah, whose full name is Sirinapha Dechawong, 23, cried in a live broadcast on Monday. ^2 "My mum sold noodles so that I could take the bus to dance class," she said. ^3
The album, their fifth to make the American chart, sold 1.3 million copies in Korea on its first day. ^4
Prime Minister's Office officials sent flowers to her family in Khon Kaen. ^5
The group plays Rajamangala Stadium on November 2 and 3. ^6

== a3 | The Leeds Pop Desk | - | K-pop sextet break their record
They had been stuck at number three since 2022. ^1 Now the six women of HALCYON6 have done it: "Glass Monsoon" is number one in America with more than 200,000 units. ^2
In Britain the album, which came out on June 13, entered at number five. ^3
Fah, 23, the rapper, comes from Khon Kaen in north-eastern Thailand. ^4 "My mum sold noodles so I could take the bus to school," she told fans in a tearful livestream. ^5
Leader Sunwoo Bora has written four of the ten songs. ^6
British buyers preferred the vinyl, in sea-green. In 2023 the women filled the arena in Leeds for one night, and a fan proposed to another in row 30.

== a4 | Isaan Voice (translated) | - | House of Fah is full of flowers
The mother of Fah Sirinapa Dechawong could not sleep from gladness. ^6 She sold noodles at the bus station of Udon Thani during 12 years. ^1
Her daughter left to Seoul at the age of 14 and practised five years before she debuted with HALCYON6 in 2020. ^2
Officials of the Prime Minister brought flowers to the house. ^3 "She asked me only if the cat has eaten," says the mother. ^4
The new disc "Glass Monsoon" is first in USA, also third in Japan. ^5
The grandfather, who is 77, has bought a television for the whole village. He saw his granddaughter the last time at Songkran, when she washed his hands and stayed two days.

== a5 | Seoul Music Week | 2024-07-02T01:00:00Z | "Glass Monsoon" slips to No. 9
After its debut at the top HALCYON6's "Glass Monsoon" falls to No. 9 in its second week on the Billboard 200. ^1
The album had opened with 241,000 units, the best week of the group's career. ^2
Six of its songs, among them four written by the leader Sunwoo Bora, are still in the Korean top 50. ^3
The label, Orrery, said that the group will set out on a world tour in September, with 31 shows in 19 cities. ^4 The Bangkok concerts take place on November 2 and 3. ^5
Last week's number two, the country singer Wade Tolliver, moves up to the first place.

== facts
- "Glass Monsoon" / US position | status | agree | No. 1 @ a1.1 a2.1 a3.2 a4.5 a5.1
- "Glass Monsoon" / first No. 1 | other | agree | first @ a1.1 a2.1
- HALCYON6 / members | count | agree | 6 @ a1.1 a3.2
- "Glass Monsoon" / units | count | disagree | 214,000 @ a1.2 | more than 200,000 @ a3.2 | 241,000 @ a5.2 | conflicts: 0-2
- "Glass Monsoon" / released | date | disagree | 2024-06-14 @ a1.4 | 2024-06-13 @ a3.3
- HALCYON6 / charting albums | count | agree | fifth @ a1.5 a2.4
- HALCYON6 / earlier best | other | agree | No. 3 in 2022 @ a1.5 a3.1
- Fah / name | name | disagree | Sirinapha Dechawong @ a2.2 | Sirinapa Dechawong @ a4.6
- Fah / age | age | agree | 23 @ a2.2 a3.4
- Fah / noodles | quote | disagree | "My mum sold noodles so that I could take the bus to dance class" @ a2.3 | "My mum sold noodles so I could take the bus to school" @ a3.5
- Fah / livestream | other | agree | cried in a live broadcast @ a2.2 a3.5
- Fah's mother / sold noodles | other | agree | sold noodles @ a2.3 a3.5 a4.1
- Fah / home | place | disagree | Khon Kaen @ a2.5 a3.4 | Udon Thani @ a4.1
- family / flowers | other | agree | from Prime Minister's officials @ a2.5 a4.3
- Bangkok concerts / dates | date | agree | November 2 and 3 @ a2.6 a5.5
- Sunwoo Bora / songs written | count | agree | 4 @ a3.6 a5.3
