== a1 | Hyderabad Bulletin | 2025-04-30T06:45:00Z | Vikramaditya Kolluri's next is a cricket drama
The makers of Vikramaditya Kolluri's 25th film announced its title on Wednesday: it will be called “Night Watchman”. ^1 ^2 ^3
The Telugu star, 39, plays a tail-ender from Guntur who is sent in ahead of the batsmen late on the fourth day of a Test. ^4 ^5
The film will be directed by Sujatha Ponnala, whose debut “Gaali Patam” won a National Award in 2022. ^6 ^7
“I have waited ten years to hold a bat for the camera,” Kolluri said at the launch in Hyderabad. ^8
Shooting begins on June 9 in Visakhapatnam, and the film is to open in theatres on January 13, 2026, in time for Sankranthi. ^9 ^10
Music is by Prem Dorai. ^11 Kolluri's previous release, “Rudra Kaalam”, ran for 50 days in 212 centres last year. ^12

== a2 | Reel Telugu | - | #VK25: pads on for Vikram!
Fans of Vikramaditya Kolluri had guessed everything from a pirate saga to a sequel of “Rudra Kaalam”, and they were all wrong.
The hero's landmark 25th outing is a sports film, “Night Watchman”. ^1 ^2 ^3
At the pooja on Wednesday the actor, in a plain white shirt, took guard before a wall of cameras. ^4 “I have waited twelve years to hold a bat for the camera,” he grinned. ^5
Director Sujatha Ponnala has been coaching him with the help of former Ranji player Ch. Bhaskar for three months. ^6 ^7
The budget is said to be Rs 150 crore, half of what was spent on “Rudra Kaalam”. ^8
The shoot starts in June, with Vizag the first stop. ^9 The release is planned for Sankranthi next year. ^10

== a3 | Southern Reels Quarterly | 2025-05-12T04:00:00Z | Ponnala pads up her star
Sujatha Ponnala says she wrote “Night Watchman” before she wrote her award-winning first film, “Gaali Patam”. ^1
“Nobody wanted a hero who bats at number ten,” said the director, 33. ^2 ^3
Her script spent six years in a drawer until Vikramaditya Kolluri read it on a flight to Dallas. ^4 ^5 He called her before he had collected his luggage.
The cameras are to roll from June 19 in Visakhapatnam; two schedules in Hyderabad and one in Leeds, England, follow. ^6 ^7
For the composer she went to Prem Dorai, with whom she had worked on a short film in 2018. ^8
The title was made public in Hyderabad on April 30. ^9

== a4 | Melbourne Masala | - | Telugu star to play night watchman
A cricket film with Vikramaditya Kolluri will be shot partly in England this year. ^1
The 39-year-old has been training for three months with Ch Bhaskar, who played 41 first-class matches for Andhra. ^2 ^3
Sujatha Ponnala directs from her own script, which she says was turned down by nine producers. ^4 “Nobody wanted a hero who bats at number eleven,” she told a magazine. ^5
The picture, the actor's 25th, arrives on January 13. ^6 ^7
His last one took about $3.1m in North America and had a limited run in Australia in 2024. ^8 A stadium tour with his songs came to Sydney and Perth in 2023.
== facts
- film / announced | date | refine | 2025-04-30 @ a1.1 a3.9 | Wednesday @ a2.4
- film / title | name | agree | Night Watchman @ a1.2 a2.2 a3.1
- Kolluri / number of the film | other | agree | 25th @ a1.3 a2.3 a4.6
- Kolluri / age | age | agree | 39 @ a1.4 a4.2
- Kolluri / role | other | refine | tail-ender sent in late on the fourth day @ a1.5 | a hero who bats at number ten @ a3.2
- film / director | name | agree | Sujatha Ponnala @ a1.6 a2.6 a3.1 a4.4
- Kolluri / wait to hold a bat | quote | disagree | ten years @ a1.8 | twelve years @ a2.5 | conflicts: 0-1
- film / start of shooting | date | disagree | 2025-06-09 @ a1.9 | 2025-06-19 @ a3.6 | June @ a2.9 | conflicts: 0-1
- film / first place of shooting | place | agree | Visakhapatnam @ a1.9 a2.9 a3.6
- film / release | date | refine | 2026-01-13 @ a1.10 a4.7 | Sankranthi 2026 @ a2.10
- film / music | name | agree | Prem Dorai @ a1.11 a3.8
- film / shot in England | place | refine | Leeds, England @ a3.7 | England @ a4.1
- Ponnala / nobody wanted a hero | quote | disagree | number ten @ a3.2 | number eleven @ a4.5 | conflicts: 0-1
- Kolluri / training | duration | agree | three months @ a2.7 a4.3
- Kolluri / trainer | name | agree | Ch. Bhaskar @ a2.7 a4.3
- Rudra Kaalam / year | date | refine | last year @ a1.12 | 2024 @ a4.8
- Gaali Patam / award | other | refine | National Award in 2022 @ a1.7 | award-winning first film @ a3.1
- announcement / place | place | agree | Hyderabad @ a1.8 a3.9
- Night Watchman / written by | other | agree | Ponnala @ a3.1 a4.4
