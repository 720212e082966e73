== a1 | Sonar Online | - | VIDEO: Josephine Keil Tells Helen Her Baby's Birthday Was an "Omen"
As we were first to tell you, Josephine Keil and her musician husband Jake Conley adopted a baby this week. ^1 The 30-year-old 'Mercy Ridge' star, about to be mom to a Korean girl of 10 months whom she has named Maralynn, taped an interview for 'The Helen Devereux Show' that airs on Friday. ^2
It was a fairly quick process of six months at least. ^3 "She is a special-needs baby and because of that it all went so much quicker," Keil said. ^4 "They wanted to bring her to us as fast as possible." ^5
Keil, whose sister Dot was adopted from Korea, spoke about coincidences too. ^6 "She actually arrived the day before me in November, which I found really uncanny and just sort of like an omen," she told Helen. ^7 "I realized just lately that I basically gave up my birthday for the rest of my life." ^8
She and Conley, who were married on December 27, 2007 in Park City, Utah, are of one mind. ^9 "I just wanted to be certain that I was marrying a guy who understood that that was going to have to happen," she said. ^10 "So about a year ago is when we said, 'OK, let's begin the process,' and the process is grueling." ^11
The actress is on leave from her hit show and starts on the feature 'Just As It Comes' next week. ^12
== a2 | Gazette Wire | 2009-09-10 | Keil Confirms Adoption
Josephine Keil has confirmed the talk that she and her husband Jake Conley are to adopt, and disclosed that the Korean baby has special needs. ^1
The pair started out on the process six months ago but still have to meet little Maralynn, whose name comes from the actress' mother, Mara, and her sister, Lynn. ^2 "They sent us a picture. ^11 They let us know that it was a baby girl and who she was and the details about six months ago," she tells the US host Helen Devereux. ^3 "She is a special-needs baby and because of that it all went so much quicker. ^12 They wanted to bring her to us as fast as possible." ^4
Ever since her parents took in her little sister Lynn, Keil has cared passionately for children from abroad, and she raised adoption with Conley before they were engaged. ^5 "My sister is Korean and my parents adopted her back in the '70s and so I just always felt sure that this is something I wanted to do," she says. ^6 "I just wanted to be certain that I was marrying a guy who understands that this was going to have to happen." ^7
There is one snag: Maralynn was born on 23 November 2008, a day ahead of Keil's own birthday. ^8 "She actually arrived the day before me in November, which I found really uncanny and just sort of like an omen. ^13 (But then) I realised just lately that I basically gave up my birthday for the rest of my life." ^9
By the end of the week the adoption is reportedly to be final. ^10
== a3 | TV Compass | - | A Daughter for Josephine Keil
Alma Rossi is not alone in awaiting a child on the 'Mercy Ridge' set: Josephine Keil and her husband, musician Jake Conley, are adopting a baby girl. ^1
"It is a baby girl and she'll be 10 months at the end of this month," Keil said on 'The Helen Devereux Show', in an episode to be seen on Friday. ^2 "She actually arrived the day before me in November, which I found really uncanny and just sort of like an omen. ^10 I realized just lately that I basically gave up my birthday for the rest of my life." ^3
The girl, who is from Korea, will be called Maralynn, a blend of Mara and Lynn, the names of Keil's mother and sister. ^4 Keil has a sister, Dot, who was adopted from Korea. ^5 "My sister is Korean and my parents adopted her back in the '70s and so I just always felt sure that this is something I wanted to do," Keil said. ^6
According to Keil, who will skip five episodes of the series to make the film 'Just As It Comes', the couple began the adoption process a year ago and got the information about Maralynn six months ago; they have yet to meet her. ^7
"She is a special-needs baby and because of that it all went so much quicker. ^11 They wanted to bring her to us as fast as possible," she said. ^8 "Which is why I wanted to tell everybody, so you don't think I swiped a Korean baby." ^9
== a4 | Razzledom | - | Josephine Keil Adopts Korean Baby Girl
Congrats to Josephine Keil and Jake Conley, her husband of nearly 2 years, who are adopting! ^1 They chose a ten-month-old girl from Korea and decided on the name Marylynn. ^2 It is, so Keil says, her mother's name, Mara, joined with Lynn. ^3
The couple look forward to wrapping up the adoption, a process they began about six months ago. ^4 That is rather fast, and the 30-year-old has an explanation: "She is a special-needs baby and because of that it all went so much quicker. ^10 They wanted to bring her to us as fast as possible." ^5
The Keils have done this before. Dot, Josephine's older sister, was adopted in the seventies. ^6 Keil told Helen Devereux that adopting from Korea was always something she wished to do. ^7 As chance has it, Marylynn's birthday and hers lie just one day apart, and she joked that she has basically given hers up for the rest of her life. ^8 The interview will be on Helen's show this Friday. ^9
== a5 | Sunset Gossip | 2009-09-11 | Josephine Keil Is a Mom
Josephine Keil and her husband, Jake Conley, have adopted a Korean girl aged 10 months. ^1 Maralynn will be her name, from Mara, Keil's mother, and Lynn, her sister. ^2 Since the child has special needs, the 'Mercy Ridge' star says, the process could be shortened. ^3
More about the big event, which took place just this week, will come on Friday, September 11, when Keil sits down with Helen Devereux. ^4 One reason for choosing an Asian child is her sister Dot, who was adopted from Korea as an infant. ^5 She went on Helen's show, she said, so that people would not "think I swiped a Korean baby." ^6
== a6 | Fan Desk, World Wire | - | Josephine Keil joins the ranks of adopting stars
The list of celebrity mothers who adopt outside the United States, Paloma and Ariane Joubert among them, gains a name: Josephine Keil of 'Mercy Ridge'. ^1
In an interview to be broadcast on Friday, Keil told the talk show host Helen Devereux that she meant to adopt even before marrying singer Jake Conley. ^2 Adoption runs in her family, as her own sister is adopted and of Korean descent. ^3
In November the baby girl will turn 1 year old, with a birthday that falls one day before Keil's. ^4 An omen, Keil thought at first; later it dawned on her, she joked to Devereux, that she "basically gave up" her birthday for the rest of her life. ^5 Keil has not seen the girl in person, as she is still in Korea, and the child, she said, has special needs. ^6
== a7 | E-Beat | 2009-09-10 | A Baby Girl for Josephine Keil and Jake Conley
Josephine Keil and her singer-songwriter hubby Jake Conley plan to adopt a baby girl. ^1
The 'Mercy Ridge' star sat down with Helen Devereux for a show airing tomorrow. ^2 There she says that the child is from Korea, will be 10 months old at the end of the month and is known to them only from pictures. ^3 The name they gave her is Maralynn. ^4 "I just let that one slip," says Keil, who made it out of the names of her mom and her sister, Mara and Lynn. ^5
"She actually arrived the day before me in November, which I found really uncanny and just sort of like an omen," Keil said. ^6 "I realized just lately that I basically gave up my birthday for the rest of my life." ^7
She tells of an adoption pamphlet of 40 pages, very detailed. ^8 Of Maralynn she and Conley first heard six months ago. ^9 "She is a special-needs baby, and because of that it all went so much quicker," Keil said. ^10 "They wanted to bring her to us as fast as possible." ^11
"My sister is Korean and my parents adopted her back in the '70s, and so I just always felt sure that this is something I wanted to do," the 30-year-old went on. ^12 "I just wanted to be certain that I was marrying a guy who understands that this was going to have to happen. ^14 So about a year ago is when we said, 'OK, let's begin the process,' and the process is grueling." ^13
== facts
- adoption / state | status | disagree | adopted this week @ a1.1 a5.1 a5.4 | still being adopted @ a2.1 a3.1 a4.1 a7.1 | conflicts: 0-1
- parents and baby / have they met | status | agree | not yet @ a2.2 a3.7 a6.6 a7.3
- adoption / start of the process | date | disagree | six months ago @ a2.2 a4.4 | a year ago @ a1.11 a3.7 a7.13 | at least six months ago @ a1.3 | conflicts: 0-1
- parents / when they heard of the girl | date | agree | six months ago @ a2.3 a3.7 a7.9
- baby / age | age | refine | 10 months @ a1.2 a4.2 a5.1 | 10 months at the end of the month @ a3.2 a7.3 | turns 1 in November @ a6.4
- baby / birthday | date | refine | 2008-11-23 @ a2.8 | the day before Keil's, in November @ a1.7 a3.10 a6.4 a7.6 | one day from Keil's @ a4.8
- baby / name | name | disagree | Maralynn @ a1.2 a2.2 a3.4 a5.2 a7.4 | Marylynn @ a4.2 | conflicts: 0-1
- baby / origin of the name | other | refine | Keil's mother Mara and sister Lynn @ a2.2 a3.4 a5.2 a7.5 | Keil's mother Mara, with Lynn @ a4.3
- baby / country | place | agree | Korea @ a1.2 a2.1 a3.4 a4.2 a5.1 a6.6 a7.3
- adopted sister / name | name | disagree | Dot @ a1.6 a3.5 a4.6 a5.5 | Lynn @ a2.5 | conflicts: 0-1
- adopted sister / older or younger | other | disagree | little sister @ a2.5 | older sister @ a4.6 | conflicts: 0-1
- adopted sister / when adopted | date | agree | the 1970s @ a2.6 a3.6 a4.6 a7.12
- adopted sister / origin | place | agree | Korea @ a1.6 a2.6 a3.5 a5.5 a6.3 a7.12
- Keil / age | age | agree | 30 @ a1.2 a4.10 a7.12
- Conley / occupation | other | refine | musician @ a1.1 a3.1 | singer @ a6.2 | singer-songwriter @ a7.1
- interview / broadcast | date | refine | 2009-09-11 @ a5.4 a7.2 | Friday @ a1.2 a3.2 a4.9 a6.2
- marriage / date | date | refine | 2007-12-27 @ a1.9 | nearly 2 years ago @ a4.1
- adoption / why it went fast | quote | refine | "She is a special-needs baby and because of that it all went so much quicker" @ a1.4 a2.12 a3.11 a4.10 a7.10 | the process was shortened for her special needs @ a5.3
- adoption / words on the speed | quote | agree | "They wanted to bring her to us as fast as possible" @ a1.5 a2.4 a3.8 a4.5 a7.11
- baby / special needs | status | agree | she has special needs @ a1.4 a2.1 a3.11 a4.10 a5.3 a6.6 a7.10
- birthday / words on the omen | quote | refine | "She actually arrived the day before me in November, which I found really uncanny and just sort of like an omen" @ a1.7 a2.13 a3.10 a7.6 | thought it an omen @ a6.5
- birthday / words on giving it up | quote | refine | "I realized just lately that I basically gave up my birthday for the rest of my life" @ a1.8 a2.9 a3.3 a7.7 | gave up her birthday for the rest of her life @ a4.8 a6.5
- adoption / words on her husband | quote | disagree | "I just wanted to be certain that I was marrying a guy who understood that that was going to have to happen" @ a1.10 | "I just wanted to be certain that I was marrying a guy who understands that this was going to have to happen" @ a2.7 a7.14 | conflicts: 0-1
- adoption / words on the process | quote | agree | "So about a year ago is when we said, 'OK, let's begin the process,' and the process is grueling" @ a1.11 a7.13
- adoption / words on her sister | quote | agree | "My sister is Korean and my parents adopted her back in the '70s and so I just always felt sure that this is something I wanted to do" @ a2.6 a3.6 a7.12
- interview / words on stealing | quote | refine | "Which is why I wanted to tell everybody, so you don't think I swiped a Korean baby" @ a3.9 | "think I swiped a Korean baby" @ a5.6
- Keil / when she decided on adopting | other | agree | before the wedding @ a2.5 a6.2
- Keil / next film | name | agree | 'Just As It Comes' @ a1.12 a3.7
