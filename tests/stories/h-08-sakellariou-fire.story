== a1 | Hellas Newswire | 2023-07-20T06:10:00Z | Actress Sakellariou's home destroyed in Attica wildfire
ATHENS — The house of the actress Ismini Sakellariou at Kalyvia, south-east of Athens, burned down on Tuesday evening in the fires that have been raging in Attica since the weekend. ^1 ^2 ^3
Sakellariou, 64, and her mother, who is 91, were taken out by firefighters a quarter of an hour before the roof caught fire. ^4 ^5 ^6
"We have our lives and a cage with two canaries," she told state television. ^7
Some 120 homes have been damaged in the area and 3,400 hectares have burnt. ^8 ^9
The stage actress had lived there since 1994. ^10

== a2 | Star Athens | - | Ismini loses it all: awards, letters, 6,000 books
Three theatre prizes, the letters of the poet Vlachogiannis, and a library of 6,000 volumes: nothing is left of the home of Ismini Sakellariou. ^1
A neighbour carried out her aged mother on his back, an hour before the flames came. ^2 ^3
"We've got our lives and a cage with two canaries," the tragedienne, 64, said with soot on her cheeks. ^4 ^5
The house was not insured, friends say. ^6
She moved to Kalyvia almost thirty years ago, after her separation from the director Stavros Petrakakis. ^7
In 2007 a smaller fire had cost her a shed and eleven olive trees. Her new play was to start rehearsals on 1 September.

== a3 | Kalyvia Local | 2023-07-22T09:00:00Z | 87 houses gone
The municipality has counted again: 87 houses were damaged by the fire, 31 of them beyond repair. ^1
To these belongs that of Ismini Sakellariou, our best-known citizen, which was lost in the night to Wednesday. ^2
Her neighbour, the beekeeper Thanos Mavridis, 48, brought Kyria Evanthia, the actress's 91-year-old mother, to safety. ^3 ^4
The books could be saved in part, as the stone cellar held. ^5
Five people were treated for smoke, and a volunteer fireman broke an ankle.
In 2009, when the hill last burned, 14 houses were lost. The school will serve as an emergency shelter until 31 July, and 160 people slept there on Thursday.

== a4 | European Stage | 2023-08-15T10:00:00Z | Sakellariou plays Hecuba four weeks after fire
Before 10,000 people in Epidaurus Ismini Sakellariou stood on stage on Friday as Hecuba, a queen whose city has burned. ^1 ^2
The performance had been brought forward by two days at her own wish. ^3
Less than a month earlier she had lost her house in Attica, together with a library of some 4,000 books. ^4 ^5
The insurer will pay 240,000 euros, but she does not want to build again. ^6
The proceeds of the evening, €180,000, go to the fire brigade. ^7
The chorus had 24 women, six of whom come from burnt villages. A second and last performance, in Thessaloniki, is set for 2 September, before 3,900 people at most.

== a5 | Thespis Blog | - | Hecuba, and the smell of smoke
It is not often that twelve thousand people hold their breath. ^1
Ismini Sakellariou played Hecuba in Epidaurus last Friday, and what everyone knew she did not show. ^2
Some €180,000 was raised for those who fight the fires. ^3
The production lasts two hours and ten minutes without a break, and in the third row sat five firemen in uniform, one with his arm in a sling. When the queen said that ash is a kind of snow, there was a sound from the stone steps that I had not heard in 26 summers of theatre-going, neither in 2003 nor after the storm of 2011.

== facts
- house / when burned | date | refine | Tuesday evening 2023-07-18 @ a1.2 | the night to Wednesday @ a3.2 | less than a month before 2023-08-11 @ a4.4
- house / place | place | refine | Kalyvia, south-east of Athens @ a1.1 | Kalyvia @ a2.7 | Attica @ a4.4
- Ismini Sakellariou / age | age | agree | 64 @ a1.4 a2.5
- mother / age | age | refine | 91 @ a1.5 a3.4 | aged @ a2.2
- mother / who brought her out | other | disagree | firefighters @ a1.6 | a neighbour @ a2.2 a3.3 | conflicts: 0-1
- mother / how long before the flames | duration | disagree | a quarter of an hour @ a1.6 | an hour @ a2.3
- Ismini Sakellariou / on what is left | quote | refine | We have our lives and a cage with two canaries @ a1.7 | We've got our lives and a cage with two canaries @ a2.4
- homes / damaged | count | disagree | about 120 @ a1.8 | 87 @ a3.1
- Ismini Sakellariou / lived there since | date | refine | 1994 @ a1.10 | almost thirty years ago @ a2.7
- books / number | count | disagree | 6,000 @ a2.1 | about 4,000 @ a4.5
- books / what became of them | status | disagree | nothing left @ a2.1 | saved in part @ a3.5 | lost @ a4.5 | conflicts: 0-1 1-2
- house / insurance | status | disagree | not insured @ a2.6 | insurer will pay @ a4.6
- Epidaurus / audience | count | disagree | 10,000 @ a4.1 | 12,000 @ a5.1
- Epidaurus / day | date | agree | Friday 2023-08-11 @ a4.2 a5.2
- Epidaurus / role | other | agree | Hecuba @ a4.2 a5.2
- Epidaurus / proceeds | money | agree | €180,000 @ a4.7 a5.3
- proceeds / for whom | other | agree | the fire brigade @ a4.7 a5.3
