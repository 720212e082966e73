== a1 | Siam Wire | 2023-07-15T03:10:00Z | Pop star Pim Ratchada hurt in fall at Bangkok concert
BANGKOK - Singer Pim Ratchada was taken to hospital on Friday night after falling from a moving platform at Impact Arena, her label said. ^1
She suffered a broken ankle and bruises and is fully conscious, Blue Lotus Music said in a statement at 1.30 am. ^2 A second concert, planned for Saturday, has been called off. ^3
Pim, 27, was singing "Fon Lhong Ruedu," the ninth of 24 songs, when the platform jerked. ^4 Some 11,000 people were in the hall. ^5
In 2019 a dancer was injured at the same arena when a lighting rig gave way. Police in Nonthaburi said that the organiser would be questioned on Monday.

== a2 | Bangkok Daily (translated) | 2023-07-16T01:00:00Z | Four metres down: the night the music stopped
"I saw her, and then I saw only the light where she had been." Nok, 19, who had queued since six in the morning, still trembles.
Pim fell four metres, on to the cables between the stage and the first row. ^1 A security guard, Somchai Boonmee, 52, climbed down after her. Her mother was in seat A14.
Doctors at Vibhavadi Hospital operated on the left ankle on Saturday for two hours. ^2 A plate and six screws were put in. ^6 She will have to rest for at least eight weeks. ^3
Before the ambulance doors closed she said to her fans: "Don't cry. I will finish the song another day." ^4
Tickets for the second evening are valid on November 11. ^5

== a3 | K-T Pop Corner | - | Get well, Nong Pim! What we know
OK breathe. She is fine. She had her operation and she's eating mango. ^1
It was at the second show, on Saturday, right in the bridge of "Fon Lhong Ruedu." ^2 The lift went down with one side first and she slid off backwards; from the video it's two metres, maybe a bit more. ^3
Her right foot is in plaster and she has drawn a rabbit on it. ^4 You can see it on her Story from Monday, with the words "Hello from bed no. 8." ^5
Fan sites have sent 3,000 paper cranes. The fan meeting in Taipei on August 5 has been cancelled; Seoul, on September 30, we don't know.

== a4 | The Stage Engineer | - | Lift failure in Bangkok: first findings
A sheared pin in one of four scissor lifts is the likely cause of the accident in which the Thai singer Pim Ratchada was hurt last month. ^1
The platform had been raised to 2.1 metres and tilted by eleven degrees, according to a preliminary report of the Council of Engineers dated August 9. ^2 The supplier, Krungthep Rigging, had inspected it on July 12 and again a few hours before the concert of July 14. ^3 It had been in use since 2016.
Nobody else was on it; two dancers had stepped off five seconds before. A final report is due in October. The organiser has changed the supplier for all its 17 dates this year.

== a5 | Siam Wire | 2023-11-12T02:00:00Z | Pim Ratchada completes interrupted concert
BANGKOK - Four months after she fell from the stage, Pim Ratchada returned to Impact Arena on Saturday and began with the song that she had not been able to end. ^1
The singer, who turned 28 in September, wore flat shoes and walked with no aid. ^2 "I said from the stretcher that I would come back, and you did not believe me," she told 11,500 people. ^3
Her surgeon, who had put a plate in her left ankle, sat in the third row. ^4 Most of those who had tickets for the cancelled night of July 15 had kept them, Blue Lotus Music said. ^5 A live album follows on January 19.
== facts
- fall / date | date | disagree | Friday, 2023-07-14 @ a1.1 a4.3 | second show, Saturday @ a3.2
- fall / height | quantity | disagree | four metres @ a2.1 | two metres, maybe more @ a3.3 | 2.1 metres @ a4.2 | conflicts: 0-1 0-2
- injury / which foot | other | disagree | left ankle @ a2.2 a5.4 | right foot @ a3.4
- Pim / what she said before the ambulance left | quote | refine | "Don't cry. I will finish the song another day." @ a2.4 | said that she would come back @ a5.3
- injury / what | other | refine | broken ankle and bruises @ a1.2 | ankle with a plate and six screws @ a2.6
- Pim / age | age | refine | 27 @ a1.4 | 28 in September @ a5.2
- fall / when in the song | other | refine | during the song @ a1.4 | in the bridge @ a3.2
- replacement concert / date | date | agree | 2023-11-11 @ a2.5 a5.1
- fall / song | name | agree | Fon Lhong Ruedu @ a1.4 a3.2
- Pim / operation | status | agree | operated @ a2.2 a3.1
- concert of 15 July / called off | status | agree | called off @ a1.3 a5.5
- fall / place | place | agree | Impact Arena @ a1.1 a5.1
