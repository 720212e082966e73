== a1 | Northern Wire | 2023-10-30T04:30:00Z | Two dead in crush at Harjas Dhaliwal concert in Ludhiana
Two people were killed and 23 injured in a crush at a concert of the Punjabi singer Harjas Dhaliwal in Ludhiana on Saturday night. ^1 ^2 ^3
The gates of the grain market ground had been opened late, and thousands pushed in when the first song started at about 9.20 pm, police said. ^4 ^5
The dead were identified as Simran Gill, 22, a student, and Om Parkash, 41, who sold peanuts at the gate. ^6 ^7
Permission had been given for 25,000 spectators. ^8 ^9 The organisers, Big Dhol Events, sold 31,000 tickets, according to the deputy commissioner. ^10
“I saw the lights of the ambulances and thought they were part of the show,” Dhaliwal said in a video on Sunday. ^11 ^12
The 29-year-old has cancelled his concerts in Delhi and Jaipur. ^13 ^14
A case has been registered against two directors of the firm. ^15 In 2019 a wall fell at a show of the singer Lovely Kang in Patiala, with nine injured. ^16

== a2 | Punjab Beats | - | Harjas in tears: “I sing no more this year”
Harjas Dhaliwal broke down as he met the families of the two people who died at his show in Ludhiana. ^1 ^2
“I saw the lights of the ambulances and thought they were part of the show,” he said, wiping his eyes. ^3
The “Neele Ambar” singer has promised Rs 20 lakh to each family. ^4
He sang for 50 minutes on October 28 before the police switched off the sound. ^5 ^6
The dates in Delhi and Jaipur won't take place in November, but tickets remain valid for the new year, said his manager, Prince Bhullar. ^7 ^8
Dhaliwal, 29, drove a milk van before “Neele Ambar” made him famous in 2019. ^9 ^10

== a3 | Southall Echo | - | Concert crush: star's UK tour to go ahead
The British dates of the singer Harjas Dhaliwal will go ahead in March, promoters say, after last month's accident in India in which two people died. ^1 ^2
Twenty-three others were hurt when a crowd surged through a gate on October 29 in the city of Ludhiana. ^3 ^4
“I saw the lights of the ambulances and thought they were part of the stage,” the 29-year-old told fans. ^5 ^6
Police have arrested the two directors of the company that organised the evening. ^7
His families' fund pays two million rupees (about £19,700) to each of the bereaved. ^8
Dhaliwal sold out Wembley Arena in 2022, the first Punjabi singer of his generation to do so, and his second album reached number 31 in the British charts. ^9 ^10

== a4 | Ludhiana Town Crier | 2023-11-08T06:15:00Z | Report blames late gates
A magistrate's report on the crush at the grain market says that only one of four gates was open until 9 pm. ^1 ^2
Some 31,000 tickets had been sold, although the permission was for 20,000 people. ^3 ^4
The singer had reached the venue late because of a flight from Mumbai, but he isn't held responsible. ^5
Both directors of Big Dhol Events were taken into custody on November 2. ^6
Simran Gill, the 22-year-old student who died, was to start a job in Mohali on November 1; the other victim, Om Prakash, leaves four children. ^7 ^8
Nineteen of the 23 injured have gone home. ^9
== facts
- crush / dead | count | agree | 2 @ a1.1 a2.2 a3.2
- crush / injured | count | agree | 23 @ a1.2 a3.3 a4.9
- crush / day | date | disagree | 2023-10-28 @ a1.3 a2.5 | 2023-10-29 @ a3.4 | conflicts: 0-1
- crush / city | place | agree | Ludhiana @ a1.3 a2.1 a3.4
- venue / ground | place | agree | grain market @ a1.4 a4.1
- gates / late | other | refine | opened late @ a1.4 | only one of four open until 9 pm @ a4.2
- Gill / age | age | agree | 22 @ a1.6 a4.7
- Gill / occupation | other | agree | student @ a1.6 a4.7
- second victim / name | name | disagree | Om Parkash @ a1.7 | Om Prakash @ a4.8 | conflicts: 0-1
- concert / permitted | count | disagree | 25,000 @ a1.8 | 20,000 @ a4.4 | conflicts: 0-1
- concert / tickets sold | count | agree | 31,000 @ a1.10 a4.3
- Dhaliwal / lights | quote | disagree | part of the show @ a1.11 a2.3 | part of the stage @ a3.5 | conflicts: 0-1
- Dhaliwal / age | age | agree | 29 @ a1.13 a2.9 a3.6
- Delhi and Jaipur / status | status | disagree | cancelled @ a1.14 | tickets valid for the new year @ a2.8 | conflicts: 0-1
- directors / status | status | refine | case registered @ a1.15 | arrested @ a3.7 a4.6
- families / money | money | agree | Rs 20 lakh each @ a2.4 a3.8
- organisers / name | name | agree | Big Dhol Events @ a1.10 a4.6
