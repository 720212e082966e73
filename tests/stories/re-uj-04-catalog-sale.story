== a1 | Jogo Louco News | 2021-12-16 | Newspaper: half a billion for a rock legend's songs
"The Chief" may be half a billion dollars richer. ^8 Wayne Holdersteen has let Sony Music Entertainment have the rights to his music catalog for as much as $500 million (R$2.8 billion or so), The New York Times writes with reference to informed sources. ^1
No catalog of a single artist has ever brought more, the Times says, and his work as singer and songwriter is part of it. ^2 The sale was first reported by Billboard. ^3
To Holdersteen, among rock's very greatest, we owe "Made in the USA", "Swaying in the Night" and "Bound to Roam". ^4 The Rock and Roll Hall of Fame took in both him and the "B Avenue Band", his companions of decades. ^5 "Note to Her", the latest album, dates from October 2020. ^6
In June his "Holdersteen on Broadway" brought life back to the theaters, where full houses had been banned for more than a year because of Covid-19. CNN has asked Sony and the musician's people for a comment. ^7
== a2 | Subcontinent News | 2021-12-17 | Rocker parts with music catalog for $500 million
The rush of superstars to sell their catalogs during the pandemic has gained another: Wayne Holdersteen has reportedly made over his music rights to Sony for half a billion dollars. ^1
The New York Times and Billboard, the US entertainment outlet, say that both the music catalog and everything he ever wrote as a songwriter belong to the deal. ^2 Among it is the iconic hit "Made in the USA", of which almost 30 million copies have gone. ^3
The Times relied on sources briefed on the matter. Sony has confirmed the sale in a statement without naming the sum. ^4
"During the last 50 years, the men and women of Sony Music have met me with the deepest respect as an artist and as a human being," Holdersteen says in that statement. ^5 "I'm delighted that my legacy will continue to be looked after by the Company and people I know and trust." ^6
The 72-year-old, called "The Chief" and "America's dad", has spent his whole career of 50 years at Sony's Columbia Records and sold over 150 million records. ^7 The folk storyteller from New Jersey holds 20 Grammys. ^8
== a3 | Bosphorus World | 2021-12-16 | Rock star's songs go to Sony for $500 million
The music rights of Wayne Holdersteen now belong to Sony, for an estimated $500 million. ^1
It was the New York Times and the US entertainment publication Billboard that had the news on Wednesday. ^2 Their sources, close to the deal, say it covers his recordings as well as all he has written as a songwriter, classic hits like "Made in the USA" included. ^3 No public announcement has come so far, and a Sony Group spokeswoman would not comment. ^4
Sony obtains the 15-times platinum album "Made In The USA" and "The Lake", platinum five times over. ^5
Rob Tillman, Jamie Hicks and Neal Short have sold some or all of their works before him. ^6 Tillman's whole publishing catalog reportedly went to Universal Music Publishing Group for $300 million last year. ^7 Hicks, of Riverwood Jack, is said to have got $100 million for most of hers. Investors more and more regard songs as assets like others.
Holdersteen, who is 72, has recorded for Sony's Columbia throughout his 50-year career and sold more than 150 million records. ^8
== a4 | Chain of News | - | Rock veteran gets $500m for entire catalogue
Wayne Holdersteen has reportedly pocketed $500m (£376m). ^1 For that Sony Music Entertainment gets the master recordings and publishing rights of a lifetime. ^2
Rob Tillman, Blondine, Dennis Rowe and Gina Thorne have struck deals like it. According to Billboard, the Bound To Roam star's catalogue, now Sony's, extends over more than 20 studio albums. ^3
Rowe's music went to Warner in September for the whole world. Last December Tillman parted with over 600 songs, for which Universal Music Group reportedly paid $300m. ^4
Nothing of the sort has been as large as this, says The New York Times. ^5 The Chief, as the 72-year-old is also known, brought out his latest album, Note to Her, in October 2020. ^6
== a5 | Mixdown Music | 2021-12-16 | Report: Sony buys rocker's catalog for $500 million
Sony has several big names in its stable already, and Wayne Holdersteen joins them. ^1 Billboard reports that he sold it his masters and publishing rights for $500 million. ^2
As Consequence tells it, the rock icon has been with Sony's Columbia Records from the start of his career, yet the earlier albums were still his. ^3 Now it all goes to Sony, from 1973's Regards From Ocean Pier, N.J. to the recent Note To Her, a No. 2 on the Billboard charts. ^4
A new album by the man behind "Bound to Roam" is awaited for 2022, with the single "Idle Weeks", sung with Jack Cougarton. ^5
Others have turned to Sony with their catalogs, too. Great numbers of rights pay: its first quarter closed with $1.34 billion. With touring out of the question for most, a sale makes up for lost profits.
== a6 | Diario Doce | - | The Chief and his 500 millions
The New York Times puts at more than 500 million dollars what Sony Music Entertainment gave Wayne Holdersteen for the rights to his music catalog. ^1
Thus "The Chief" has made the biggest transaction ever seen for the catalog of one artist alone. ^2
Wayne Patrick Thomas Holdersteen was born in Long Harbor, New Jersey, on 23 September 1949 and counts among the greatest that rock has had. ^3 "Made in the USA", "Swaying in the Night" and "Bound to Roam" are among the successes he has to his name. ^4 He is also a member of the Rock and Roll Hall of Fame. ^5
== a7 | Variation Weekly | - | Song-rights race hits a new summit
A fresh peak was reached on Wednesday in the race for song catalogs. ^1 Word came that Wayne Holdersteen had sold Sony Music both his publishing and his recordings, for a reported $500 million. ^2 As far as anyone knows no single catalog has cost more. ^3
Sony Music confirmed the purchase on Thursday and pointed out that there are two agreements, one for recordings and one for publishing. ^4 Nothing more about the money was to be had from it or from the singer's reps. ^5
A statement by Holdersteen was put out on Thursday. ^6 "I am one artist who can honestly say that when I signed with Columbia Records in 1972, I arrived at the right place," he said. ^7
== facts
- sale / price | money | disagree | up to $500 million @ a1.1 | $500 million @ a2.1 a3.1 a4.1 a5.2 a7.2 | more than 500 million dollars @ a6.1 | conflicts: 0-2
- sale / buyer | name | refine | Sony Music Entertainment @ a1.1 a4.2 a6.1 | Sony @ a2.1 a3.1 a5.1 | Sony Music @ a7.2
- sale / what was sold | other | refine | rights to the music catalog @ a1.1 a6.1 | recordings and songwriting @ a2.2 a3.3 a7.2 | masters and publishing rights @ a4.2 a5.2
- sale / outlets that reported it | name | refine | The New York Times and Billboard @ a2.2 a3.2 | The New York Times @ a6.1 | Billboard @ a5.2 | first by Billboard @ a1.3
- sale / day of the report | date | refine | 2021-12-15 @ a3.2 | Wednesday @ a7.1
- sale / Sony's word on it | status | disagree | confirmed @ a2.4 a7.4 | no announcement, no comment @ a3.4 | conflicts: 0-1
- sale / sum in Sony's statement | status | agree | not given @ a2.4 a7.5
- sale / rank | status | agree | largest ever for a single artist @ a1.2 a4.5 a6.2 a7.3
- sale / who called it the largest | name | agree | The New York Times @ a1.2 a4.5
- sale / sources | other | refine | informed sources @ a1.1 | sources close to the deal @ a3.3
- Holdersteen / statement | quote | refine | "During the last 50 years, the men and women of Sony Music have met me with the deepest respect as an artist and as a human being. I'm delighted that my legacy will continue to be looked after by the Company and people I know and trust." @ a2.5 a2.6 | "I am one artist who can honestly say that when I signed with Columbia Records in 1972, I arrived at the right place" @ a7.7
- Holdersteen / age | age | refine | 72 @ a2.7 a3.8 a4.6 | born 1949-09-23 @ a6.3
- Holdersteen / birthplace | place | refine | New Jersey @ a2.8 | Long Harbor, New Jersey @ a6.3
- Holdersteen / name | name | refine | Wayne Holdersteen @ a1.1 a2.1 a3.1 a4.1 a5.1 a7.2 | Wayne Patrick Thomas Holdersteen @ a6.3
- Holdersteen / nickname | name | agree | The Chief @ a1.8 a2.7 a4.6 a6.2
- Holdersteen / record company | name | agree | Columbia Records @ a2.7 a3.8 a5.3 a7.7
- Holdersteen / time with Columbia | duration | refine | 50 years, the whole career @ a2.7 a3.8 | from the start of the career @ a5.3 | since 1972 @ a7.7
- Holdersteen / records sold | count | agree | more than 150 million @ a2.7 a3.8
- Holdersteen / best known songs | name | agree | Made in the USA, Swaying in the Night, Bound to Roam @ a1.4 a6.4
- Holdersteen / Hall of Fame | status | agree | member @ a1.5 a6.5
- Holdersteen / song, title | name | agree | Bound to Roam @ a1.4 a4.3 a5.5 a6.4
- Made in the USA / title | name | agree | Made in the USA @ a1.4 a2.3 a3.3 a3.5 a6.4
- Made in the USA / success | quantity | refine | almost 30 million copies @ a2.3 | 15-times platinum @ a3.5
- Note to Her / release | date | agree | 2020-10 @ a1.6 a4.6
- Note to Her / title | name | agree | Note to Her @ a1.6 a4.6 a5.4
- Tillman / price of his catalog | money | agree | $300 million @ a3.7 a4.4
- Tillman / buyer | name | refine | Universal Music Publishing Group @ a3.7 | Universal Music Group @ a4.4
- Tillman / time of his sale | date | refine | 2020 @ a3.7 | last December @ a4.4
