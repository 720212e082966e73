== a1 | Seoul Music Desk | 2023-03-14T05:00:00Z | Singer Baek Sol-ah sells 720,000 copies on day one
Baek Sol-ah's first full-length album, “Paper Boats,” sold 720,000 copies on the day of its release, her agency Orchid House said on Tuesday. ^1
The record with 11 songs came out on Monday at 6 p.m. ^2 Five of them were written by the singer herself. ^3
Baek, 25, left the sextet Prism.6 in December 2021, after six years. ^4 Her solo debut, the mini album “Kite”, followed nine months later and sold 310,000 in its first week. ^5
“I wrote it in the laundry room of my dormitory,” she told a showcase before 800 fans at Blue Hall. ^6
A tour of eight Asian cities starts on April 22 in Seoul. ^7

== a2 | K-Wave Planet | - | Baek Sol-ah is Queen!! 1st-day sales of “Paper Boats” revealed
The ex-Prism.6 vocalist, who debuted back in 2015, released “Paper Boats” on March 13 and the numbers are insane. ^1
According to the retailer chart, 640,000 albums were gone by midnight. ^2
The title track “Harbor, Harbor” hit #1 on iTunes in 31 regions. ^3 She penned seven of the 11 tracks! ^4
At the showcase 1,200 lucky Sollys saw her cry. ^5 “I wrote it in the laundry room of my dormitory,” she said. ^6
Her tour kicks off April 22! ^7 The MV shot in Jeju took three days and shows a boat made of 4,000 letters. ^8

== a3 | Pop East Weekly | - | Out on her own
Baek Sol-ah, 25, who walked out of Prism.6 in the spring of last year, has made the album of the season. ^1
It is her second solo record, and her first long one. ^2 The mini album of September 2022 seemed timid beside it. ^3
Produced by the Swede Jonte Ekvall in Stockholm and Busan over ten months, it has eleven songs, and not a weak one. ^4
“Harbor, Harbor” was written for her grandmother, a diver, who died last year at 88. ^5
She will sing in ten cities between April and July. ^6

== a4 | Seoul Music Desk | 2023-03-21T05:00:00Z | “Paper Boats” passes a million
With 1.14 million copies in seven days Baek Sol-ah is the third solo woman to sell a million in a first week. ^1
The single “Harbor, Harbor” has reached the top of iTunes in 42 countries. ^2 Its video, which was filmed on Jeju in three days, has 38 million views. ^3
A second night in Seoul, on April 23, has been added to the tour, so that there will now be nine concerts in eight cities. ^4
The singer's contract with Orchid House runs for seven years. ^5

== a5 | Manila Fan Post | - | Sol-ah coming to Manila in June
Former Prism.6 member Baek Sol-ah will perform here on June 10, the sixth stop of her first solo tour. ^1
Her album sold 720,000 on its first day and over a million in its first week. ^2
Jonte Ekvall worked on it with her for almost a year. ^3 The album is dedicated to her mother, a diver who passed away last year. ^4
Tickets are from 3,500 to 14,500 pesos. ^5
== facts
- album / first-day sales | count | disagree | 720,000 @ a1.1 a5.2 | 640,000 @ a2.2
- album / release | date | agree | 2023-03-13 @ a1.2 a2.1
- album / songs | count | agree | 11 @ a1.2 a2.4 a3.4
- album / songs by her | count | disagree | five @ a1.3 | seven @ a2.4
- Baek / age | age | agree | 25 @ a1.4 a3.1
- Baek / leaving the group | date | disagree | 2021-12 @ a1.4 | spring 2022 @ a3.1
- group / joined | date | agree | 2015 @ a1.4 a2.1
- Kite / release | date | agree | 2022-09 @ a1.5 a3.3
- Baek / on the laundry room | quote | agree | “I wrote it in the laundry room of my dormitory” @ a1.6 a2.6
- showcase / fans | count | disagree | 800 @ a1.6 | 1,200 @ a2.5
- tour / cities | count | disagree | eight @ a1.7 a4.4 | ten @ a3.6
- tour / start | date | refine | 2023-04-22 @ a1.7 a2.7 | April @ a3.6
- Harbor, Harbor / iTunes countries | count | refine | 31 @ a2.3 | 42 @ a4.2
- video / length of the shoot | duration | agree | three days @ a2.8 a4.3
- video / where | place | agree | Jeju @ a2.8 a4.3
- album / first-week sales | count | refine | 1.14m @ a4.1 | over a million @ a5.2
- album / time to make | duration | refine | ten months @ a3.4 | almost a year @ a5.3
- diver / who | other | disagree | her grandmother @ a3.5 | her mother @ a5.4
- album / which | other | refine | first full-length album @ a1.1 | second solo record, first long one @ a3.2
- producer / name | name | agree | Jonte Ekvall @ a3.4 a5.3
