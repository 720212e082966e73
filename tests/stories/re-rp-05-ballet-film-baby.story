== a1 | Bezel | - | Daniela Hartmann Is Engaged, Pregnant
It is from People that we learn, courtesy of her rep, that Daniela Hartmann is expecting a baby and is to marry Mathieu Centpas, choreographer of Dark Heron. ^1 Somewhere the editors of all the other tabloids are banging their heads, since not one of them spotted a bump.
Hartmann has mostly run her fame by her own rules, and it looks as if those rules include no baby stalkers.
She and Centpas, who was born in France, have been an item since last year, when Dark Heron was being shot. ^2 ^3 He is a principal at the New York City Ballet. ^4 You can catch him on screen in a short bit as well, partnering Hartmann and also Zunis. ^5 Plus, he is extremely good-looking.
The baby, according to People, will be born "in 2011". ^6 So it isn't coming this week, and she won't carry it for 13 months. Mazel tov!
== a2 | Star Gazette | 2010-12-29 | American star Daniela Hartmann engaged and pregnant
LOS ANGELES: Daniela Hartmann, the US actress, is going to marry the dancer and choreographer Mathieu Centpas of France, by whom she is pregnant. ^1 That is what her publicist said on Monday to People magazine. ^2 ^3
The two got acquainted on the set of "Dark Heron", the ballet drama that has put Hartmann, 29, among the favorites for an Oscar. ^4 ^5 Centpas is the principal dancer of the New York Ballet. ^6
Her representatives would say no more: neither on what day the wedding will be held, nor in what place the child will be born. ^7
Centpas comes from Bordeaux, where he was born in 1977. ^8 ^9 Known internationally as a choreographer, he prepared both Hartmann and Vera Zunis for the film and dances in it too. ^10 ^11
A romantic comedy under the director Igor Weitman, in which Adam Fletcher is her partner, will be Hartmann's next appearance. ^12
== a3 | Oddland | 2010-12-27 | Daniela Hartmann is engaged to Mathieu Centpas and pregnant
Daniela Hartmann has told how happy her big news makes her. "I have always kept my personal life personal, but I will say that I am unspeakably happy and feel very thankful to have this experience," the actress said in a statement that Entertainment Weekly had from her on Monday. ^1 ^2
Earlier in the day the 29-year-old had disclosed to PEOPLE alone that she and choreographer Mathieu Centpas are going to marry, with a first child due in 2011. ^3 ^4 ^5 ^6 They met late in 2009, while the ballet drama Dark Heron was being filmed. ^7 The picture has brought her high praise and a string of nominations.
Centpas, 32, of French birth, learned classical dance and attended the School of American Ballet in his teens. ^8 ^9 He was taken on to devise Hartmann's dances. ^10
To Vogue she has said: "I eat my own weight in hummus each day", and that, unlike her part Lena, she would never go hungry for long.
== a4 | Berita Bintang | 2010-12-27 | Mathieu Centpas and Daniela Hartmann: a wedding and a baby
They are engaged, and a first child is on the way: the announcement comes from the Israeli-American actress Daniela Hartmann and the French dancer and choreographer Mathieu Centpas. ^1 ^2 The agents of the two confirmed the great news to People magazine today. ^3 ^4
Hartmann, 29, met the dancer, born at Bordeaux, France, in 1977, on the set of "Dark Heron". ^5 ^6 ^7 ^8 Damian Orlovsky's film is a psychological thriller about the dark, cruel things that go on behind the curtain of the New York City Ballet; she plays a dancer who loses her mind over the leading part in "Swan Lake". It has already earned her a Golden Globe nomination.
Centpas, main dancer at the New York City Ballet, made all the dances of the film. ^9 ^10
Next we shall see the actress with Adam Fletcher in "No Promises Made". ^11 It is the comeback of Igor Weitman.
== a5 | Our Tango | - | Daniela Hartmann Is Engaged To (And Pregnant By) Her Ballet Boyfriend
What a year for Daniela Hartmann. Dark Heron is among the best reviewed films of 2010 and could win her an Oscar; now she is also to wed Mathieu Centpas, the dancer she goes out with, and is to have her first child. ^1
People heard it from the 29-year-old's rep. ^2 ^3 An official statement has not come so far, but surely the two are over the moon. ^4
Before the man from the New York City Ballet, whom she is said to have met on the set of Dark Heron, her name was tied to the actor Rafael Lopez Vidal and the rocker Narendra Barnhar. ^5 ^6 ^7
It is more than a year that Daniela and Mathieu have been together. ^8 Whatever the rumors say (that he was "stolen" from the girlfriend he lived with, that he is a "schemer" with his eye on society), we wish them all the best, and look forward to her walk along the Golden Globe carpet.
== a6 | Thirty Whispers | - | Daniela Hartmann: A Ring and a Baby!
If you saw Dark Heron over the holidays, you are behind the times, because the news now is that Daniela Hartmann has got engaged and, hold on, is pregnant. Gasp!
Her intended is boyfriend Mathieu Centpas, whom she came to know when this year's favourite psychological thriller was made. ^1 Perhaps his face rings a bell: besides working out the dances (fine, that may not be how you know him), he was her partner in them on screen. ^2
Remember how she went out with Narendra Barnhart? ^3 Usually she says nothing of such matters. This time she broke her rule, in a statement to Entertainment Weekly: "I have always kept my personal life personal, but I will say that I am unspeakably happy and feel very thankful to have this experience." ^4 ^5
The 29-year-old is due in the spring of next year. ^6 ^7 With awards season close and three films coming in 2011, everything is coming up Hartmann.
== a7 | Lady Luxe | - | Actress Hartmann to marry and have a baby
Daniela Hartmann and her boyfriend, the noted French ballet dancer and choreographer Mathieu Centpas, have made known that they are to marry and that a first child is coming. ^1 ^2 They met when "Dark Heron" was filmed, a movie for which the U.S. actress has best actress nominations from the Golden Globes and from the Screen Actors Guild, and may get an Oscar. ^3 ^4
Hartmann is said to be overwhelmed. "I have always kept my personal life personal, but I will say that I am unspeakably happy and feel very thankful to have this experience," she let Entertainment Weekly know in an exclusive statement. ^5 ^6
It was the job of the 33-year-old Centpas, principal dancer of the New York Ballet, to get her ready for the dance thriller. ^7 ^8 ^9 When the wedding is to be, and where the child will be born, they have not said. ^10
She will next be on view beside Adam Fletcher in "No Promises Made". ^11
== facts
- news / who gave it to People | other | disagree | her rep @ a1.1 a5.2 | her publicist @ a2.2 | Hartmann herself, to People alone @ a3.3 | the agents of both @ a4.3 | conflicts: 0-2 1-2 2-3
- news / day | date | agree | 2010-12-27 @ a2.3 a3.2 a4.4
- statement / existence | status | refine | none so far @ a5.4 | statement to Entertainment Weekly @ a3.2 a6.5 a7.6
- statement / wording | quote | agree | I have always kept my personal life personal, but I will say that I am unspeakably happy and feel very thankful to have this experience @ a3.1 a6.4 a7.5
- Daniela Hartmann / age | age | agree | 29 @ a2.5 a3.4 a4.5 a5.3 a6.6
- Mathieu Centpas / age | age | disagree | 32 @ a3.8 | 33 @ a7.7 | born 1977 @ a2.9 a4.7 | conflicts: 0-1
- Mathieu Centpas / origin | place | refine | France @ a1.3 a3.9 a7.1 | Bordeaux @ a2.8 a4.6
- Daniela Hartmann / nationality | other | refine | US actress @ a2.1 a7.4 | Israeli-American @ a4.1
- baby / due | date | refine | 2011 @ a1.6 a3.6 | in the spring of next year @ a6.7
- baby / which child | other | refine | first child @ a3.5 a4.2 a7.2 | her first child @ a5.1
- couple / where they met | other | refine | during the making of Dark Heron @ a2.4 a4.8 a5.6 a6.1 a7.3 | during Dark Heron, late in 2009 @ a3.7
- couple / since when | duration | refine | since last year @ a1.2 | more than a year @ a5.8
- Mathieu Centpas / post | other | refine | a principal, New York City Ballet @ a1.4 | the principal dancer, New York Ballet @ a2.6 a7.8 | main dancer, New York City Ballet @ a4.9 | of the New York City Ballet @ a5.5
- Mathieu Centpas / work on the film | other | refine | prepared Hartmann and Zunis @ a2.10 | devised Hartmann's dances @ a3.10 | made all the dances @ a4.10 | got Hartmann ready @ a7.9
- Mathieu Centpas / on screen | other | refine | partner of Hartmann and Zunis @ a1.5 | dances in the film @ a2.11 | her partner in the dances @ a6.2
- earlier boyfriend / name | name | disagree | Narendra Barnhar @ a5.7 | Narendra Barnhart @ a6.3 | conflicts: 0-1
- wedding and birth / details | status | agree | day of the wedding and place of the birth not disclosed @ a2.7 a7.10
- next film | other | refine | romantic comedy with Adam Fletcher, directed by Igor Weitman @ a2.12 | No Promises Made, with Adam Fletcher @ a4.11 a7.11
