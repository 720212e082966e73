== a1 | Nippon Bunka Press | 2022-11-09T05:30:00Z | Actor Isamu Tachikake, villain of 'Red Ferry', dies at 81
Isamu Tachikake, an actor who gave Japanese cinema some of its coldest villains and its television one of its kindest grandfathers, has died of pneumonia at a hospital in Yokohama. ^1 He was 81. ^2
He died in the early hours of Nov. 4, and a funeral was held among close family, his office said on Wednesday. ^3 ^4
Born in Hakodate in 1941, Tachikake joined the Mingeiza troupe at 19 and made his first film in 1963. ^5 ^6 ^7
He appeared in more than 140 films, among them “Red Ferry” (1971) and its two sequels. ^8
From 1988 he played the station master in the series “Hidamari Station” for 16 years. ^9
“He went the way an actor leaves the stage, without looking back,” his eldest daughter, the actress Mio Tachikake, said in a statement. ^10
He won the Golden Crane award twice, in 1972 and in 1999. ^11

== a2 | Screen Oriental | - | Isamu Tachikake, 1941-2022
The man with the scar, audiences called him, though the scar was make-up.
Isamu Tachikake, who has died aged 81, made 143 films over six decades and was killed, by his own count, in 97 of them. ^1 ^2
Film-goers outside Japan know him from “Red Ferry”, the smuggling saga of 1971 in which he drowns his own brother. ^3
He came to Tokyo from Hokkaido at 18 with the wish to become a boxer, and it was an injured hand that led him to the Mingeiza company. ^4 ^5
Two Golden Cranes stood on his television set. ^6 The second, he liked to say, was for not dying. ^7
His last part was a monk in “The Bell at Noon”, shot last winter and not yet released. ^8
“An actor should leave the stage without turning round,” he told this magazine in 2010. ^9
He leaves his wife, Fumiko, two daughters and a son. ^10

== a3 | Yokohama Bay Times | 2022-11-09T11:00:00Z | Farewell to 'Hidamari' station master
Long-time Yokohama resident Isamu Tachikake passed away on November 4 at Kannai Central Hospital, where he had been under treatment since September. ^1 ^2 ^3
The cause of death was pneumonia. ^4
Older neighbours remember him as the station master of “Hidamari Station”, which ran from 1988 to 2004. ^5
“He left as an actor leaves the stage, never looking behind him,” said Mio Tachikake, his daughter. ^6
Following his wishes, only relatives attended the funeral. ^7 A farewell party for colleagues is planned for early December. ^8
He survived a stroke in 2015 and an operation on his heart in 2018. ^9
The funeral was on November 7, in a temple in Kamakura. ^20

== a4 | Asia Film Ticker | - | Japanese actor Tachikage dead
Veteran actor Isamu Tachikage died of heart failure last week at the age of 81, Japanese media report. ^1 ^2
He was born in Hakodate, the son of a fisherman. ^3
Abroad he was honoured in 2006 with a retrospective of 22 films in Nantes, and critics there compared him to a closed door behind which somebody is breathing. ^30
Starting in 1963, he was seen in over 140 pictures. ^4 He took the Golden Crane for best supporting actor for “Red Ferry” and once more 27 years later. ^5
In the long-running serial “Hidamari Station” he played the station master for 14 years. ^6
His daughter Mio is an actress too. ^7 A memorial gathering will be held on December 3 in Tokyo. ^8
His relatives buried him on November 8. ^20 He leaves a wife and three children. ^21
The third and last “Red Ferry” film, of 1978, is to be shown again in December in eight cities.

== facts
- Isamu Tachikake / age at death | age | agree | 81 @ a1.2 a2.1 a4.1
- Isamu Tachikake / cause of death | other | disagree | pneumonia @ a1.1 a3.4 | heart failure @ a4.1
- Isamu Tachikake / day of death | date | refine | 2022-11-04 @ a1.3 a3.1 | last week @ a4.2
- Isamu Tachikake / place of death | place | refine | a hospital in Yokohama @ a1.1 | Kannai Central Hospital @ a3.2
- Isamu Tachikake / name spelled | name | disagree | Isamu Tachikake @ a1.1 a2.1 a3.1 | Isamu Tachikage @ a4.1
- funeral / who attended | other | agree | close family @ a1.4 | only relatives @ a3.7
- Isamu Tachikake / birthplace | place | refine | Hakodate @ a1.5 a4.3 | Hokkaido @ a2.4
- Isamu Tachikake / theatre company | name | agree | Mingeiza @ a1.6 a2.5
- Isamu Tachikake / first film | date | agree | 1963 @ a1.7 a4.4
- Isamu Tachikake / films | count | refine | more than 140 @ a1.8 a4.4 | 143 @ a2.1
- Red Ferry / year | date | agree | 1971 @ a1.8 a2.3
- Hidamari Station / his role | other | agree | station master @ a1.9 a3.5 a4.6
- Hidamari Station / years he played in it | duration | disagree | 16 years @ a1.9 | 1988 to 2004 @ a3.5 | 14 years @ a4.6 | conflicts: 0-2 1-2
- stage / speaker and occasion | quote | disagree | Mio Tachikake: He went the way an actor leaves the stage, without looking back @ a1.10 | Mio Tachikake: He left as an actor leaves the stage, never looking behind him @ a3.6 | Isamu Tachikake in 2010: An actor should leave the stage without turning round @ a2.9 | conflicts: 0-2 1-2
- Golden Crane / times won | count | agree | 2 @ a1.11 a2.6 a4.5
- Golden Crane / second win | date | agree | 1999 @ a1.11 | 27 years after the one for Red Ferry @ a4.5
- Mio Tachikake / profession | other | agree | actress @ a1.10 a4.7
- memorial / date | date | refine | early December @ a3.8 | December 3 @ a4.8
- funeral / day | date | disagree | November 7 @ a3.20 | November 8 @ a4.20
- Isamu Tachikake / children | count | agree | two daughters and a son @ a2.10 | 3 @ a4.21
