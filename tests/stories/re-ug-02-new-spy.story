== a1 | Lynd File HQ | - | Number six meets the press
London lay under thin cloud on Friday 14th October 2005, but spirits rose at noon with the arrival of Adrian Frost, the sixth official Hugo Lynd 009. ^1 A speedboat, courtesy of the Royal Navy, took him to HMS Regent on the River Thames and to a press conference with director Keith Cameron and the producers Douglas G. Harlow and Rosanna Bertolli. ^2
"I'd like to thank the royal marines for bringing me in like that, and frightening the shit out of me," Frost said soon after he got there. ^3
In the next Lynd picture the 37-year-old takes the place of Declan Brannigan, 52. ^4 Work on Roulette Noir begins in January, and Cameron has called it "tougher, rawer and more realistic". ^5
The casting net, Harlow confirmed, had been out for more than a year and a half, and over 200 actors had been thought of. ^6 And the decision? "I was in Baltimore and got the phone call on Monday. ^7 I had a few Martinis," the new 009 told them. ^8 Asked if the five actors before him intimidated him, he spoke of the big boots that Declan leaves. ^9
== a2 | Gulf Commerce Daily | - | Blond is chosen as the new Lynd
His name is Frost, Adrian Frost. ^1 On Friday the English actor was named as the next Hugo Lynd, and months of guesswork about Declan Brannigan's heir on Her Majesty's secret service came to an end. ^2
In 009's own flamboyant manner the 37-year-old swept up the River Thames on a power launch to meet the press, with boats of the Royal Marines as his escort. ^3 The first blond Lynd had on a blue suit and a red tie, and photographers took him in the shadow of Tower Bridge. ^4
He had a foretaste of the darker side of fame as well, and dodged questions on supermodel Zoe Reed and actress Thea Marlow; his name has been linked with both. ^5 "I'd like to thank the Royal Marines for bringing me in like that, and frightening the shit out of me," he joked. ^6
The favourite all along, he was as good as confirmed when his mother let it slip to a regional newspaper earlier on Friday. ^7 Americans hardly know him, but the British do from the gangster caper "Crumb Line"; he was also with Frank Colman in "Road to Ruin". ^8
Of the Monday when he was at last confirmed as the sixth Lynd he told Reuters: "I was shopping and I dropped what I was holding. ^9 I went straight to the drinks section and got myself a bottle of vodka, a bottle of vermouth and went back and made myself a Martini ... or two." ^10
Keith Cameron is to direct Roulette, due out in late 2006 and expected to cost at least $100 million. ^11
== a3 | Continental News Online | - | Blond, Hugo Blond
Adrian Frost, 37, an Englishman with sandy hair, was introduced on Friday as the new Hugo Lynd, and with that months of speculation ended. ^1 The choice was revealed as a Rigid Raider, a military boat, whisked him down the Thames to a news conference. ^2 He takes the role over from Declan Brannigan for "Roulette Noir," which comes to theaters next year. ^3
"It is a huge iconic character in film history, and those things don't come along very often," he said, once he had posed with producer Rosanna Bertolli and director Keith Cameron. ^4 Only on Monday, he disclosed, had he found out that the role was certainly his. ^5 "We have got an astonishing script, and that is my first line of attack. ^6 Once I had read it, I knew I did not have any choice," he said. ^7
The producers wanted to keep it quiet, but his mother told the tabloid Sun that she was "over the moon". ^8
Frost is the first blond in the part and only its second Englishman; the other was Rupert Hale, for seven films from 1973 to 1985. ^9 Not much known outside Britain, he was in "Our Mates in the North", a landmark British TV drama of the 1990s, and this year in the thriller "The Harness". ^10 The tabloids love him: he once dated model Zoe Reed and has been linked to Thea Marlow, who was with him in "Crumb Line" and is the on-off fiancee of Miles Kerr. ^11
== a4 | Clyde Daily | 2005-10-15 | SHAKEN, NOT STEADY
NEW Hugo Lynd Adrian Frost came like a superspy yesterday. ^1 But the new 009 did not look as if he would care to do his own stunts in the film Roulette Noir. ^2 When he climbed off the Royal Marines speedboat which had carried him along the Thames to be unveiled, the 37-year-old confessed that the fast trip had terrified him. ^3 He said: "I'd like to thank the Royal Marines for bringing me in like that - and frightening the s ** t out of me." ^4
Frost, who made his name with Our Mates In The North on TV and was lately in the gangster movie Crumb Line, was raced up the river in a convoy of Marines boats. ^5 On the gangplank of HMS Regent he posed with producer Rosanna Bertolli and told of being a Lynd fan since childhood. ^6 And how did he feel? "I'm speechless at the moment," said the beaming star. ^7 He had learned only on Monday that it was him, he said later, but was always sure that he would get the role. ^8 "I felt good about it," added the actor, who was born in Chester and is the first blond Lynd. ^9
Douglas G Harlow said they had long wanted to film the first Lynd novel. ^10
Frost, the love interest of Valentina Corey in Crypt Hunter, gave no answers about his own romances. ^11 He refused to say which he would prefer for his Lynd girl, ex-lover Zoe Reed or Thea Marlow, who was rumoured to have cheated on Miles Kerr with him. ^12
== a5 | Limelight Weekly | 2005-10-14 | Adrian Frost gets his license to kill
Now it is official that Adrian Frost is the next Hugo Lynd. ^1 "It's something else, I'm a bit speechless," he said at a press conference in London on Friday, suave in a charcoal gray Brioni suit, having come on the Thames by Royal Marine commando boat. ^2
The secret was not well kept. ^3 He had been the rumored favorite for long, and on Thursday night his own mother blabbed before the producers could make it official. ^4 "Obviously we are over the moon," the mother, Janet Fair, told the family's hometown paper, the Liverpool Daily Post. ^5 "It has come at a very good time in his career," she added. ^6
Producer Rosanna Bertolli explained on Friday: "She's a proud mom." ^7 The star himself, divorced and father of a daughter, would not say whom he would like as his leading lady in the $100-million-plus caper, Roulette Noir. ^8 Rumor has it that it might be Thea Marlow, with whom he has been linked, or the troubled model Zoe Reed, with whom he reportedly had a fling last year. ^9 "I'm not getting into this," he stated. ^10
"I knew positively on Monday when I was in Baltimore. ^11 I needed a drink. ^12 … a couple of martinis," he did say of the job. ^13 Frost, 37, is agent number six and the first blond one, even if Rupert Hale's hair looked highlighted now and then. ^14 Hale was the third Lynd, in the '70s. ^15
== a6 | Morning Courier | 2005-10-15 | Rattled and lost for words
It was an awkward spot from which Hugo Lynd would have freed himself in a second. ^1 Adrian Frost had neither a witty script nor much wit. ^2 Unveiled as the sixth 009 at a press conference, he was less than suave when someone asked if he would prefer Zoe Reed or Thea Marlow as a Lynd Girl. ^3 He shifted about and muttered: "I'm not going to get into this." ^4
The presence of Natsuki Marshall may have made it harder; she is the American girlfriend on whom he allegedly cheated with Miss Marlow two weeks ago. ^5 His ideal, then? "Erm, I already have my ideal Lynd girl." ^6 When a reporter of US television came back to Miss Marlow later on, he turned to swearing. ^7
For the 37-year-old, who beat off several rivals for the part, it was a poor start. ^8 He came to HMS Regent at St Margaret's Dock in East London on a Royal Marines speedboat, in a suit more fit for a banker than a spy. ^9 He wore a lifejacket, clung to the rail and admitted that the trip had 'frightened the s*** out of me'. ^10 His fee for the first film is £2million, a fraction of what his predecessors had. ^11
== a7 | Starwire | 2005-10-14 | The spy goes blond
The secret that Hollywood kept worst is out: Adrian Frost may kill with a license. ^1 The golden-haired Briton puts on the tuxedo that Declan Brannigan took off, as the next Hugo Lynd, in Roulette Noir. ^2 Before him, the sixth, came Ewan Carrick (1962-71), Gordon Leyland (1969), Rupert Hale (1973-85), Trevor Malton (1987-89) and Brannigan (1995-2002); he is the first blond and, after Hale, the second Englishman. ^3
In a dramatic ceremony on Friday a military boat sped him down the Thames River to a news conference by the water, inside a Royal Navy facility. ^4 "I had a couple of martinis when I found out," he told reporters. ^5 "It is a huge iconic character in film history, and those things don't come along very often," he said. ^6
The role may trap him, he knows, but he won't let that worry him. ^7 "We've got an astonishing script, and that's my first line of attack. ^8 Once I'd read that, I realized that I didn't have a choice. ^9 I had to go for it." ^10
To Americans Frost, 37, is best known as the lead of Crumb Line, the 2004 crime thriller. ^11 He was also the rival of Valentina Corey in 2001's Crypt Hunter, the man who tormented Tim Hawks in 2002's Road to Ruin and a mental patient in this year's The Harness. ^12
== facts
- unveiling / day | date | refine | 2005-10-14 @ a1.1 a4.1 a5.2 a7.4 | Friday @ a2.2 a3.1
- actor / name | name | agree | Adrian Frost @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.2 a7.1
- actor / age | age | agree | 37 @ a1.4 a2.3 a3.1 a4.3 a5.14 a6.8 a7.11
- actor / number in the role | count | agree | sixth @ a1.1 a2.9 a5.14 a6.3 a7.3
- actor / predecessor | name | agree | Declan Brannigan @ a1.4 a2.2 a3.3 a7.2
- actor / nationality | other | refine | English @ a2.2 a3.1 a7.3 | Briton @ a7.2
- actor / hair | other | refine | blond @ a2.4 a3.9 a4.9 a5.14 a7.3 | sandy @ a3.1 | golden @ a7.2
- actor / first blond in the role | status | agree | first @ a2.4 a3.9 a4.9 a5.14 a7.3
- actor / Englishmen in the role | count | agree | second, after Hale @ a3.9 a7.3
- film / title | name | refine | Roulette Noir @ a1.5 a3.3 a4.2 a5.8 a7.2 | Roulette @ a2.11
- film / release | date | refine | late 2006 @ a2.11 | next year @ a3.3
- film / cost | money | refine | at least $100 million @ a2.11 | $100-million-plus @ a5.8
- film / director | name | agree | Keith Cameron @ a1.2 a2.11 a3.4
- arrival / craft | other | disagree | speedboat, courtesy of the Royal Navy @ a1.2 | power launch escorted by Royal Marines boats @ a2.3 | Rigid Raider, a military boat @ a3.2 | Royal Marines speedboat @ a4.3 a6.9 | Royal Marine commando boat @ a5.2 | military boat @ a7.4 | conflicts: 1-2, 1-3, 1-4
- arrival / direction on the river | place | disagree | up the Thames @ a2.3 a4.5 | down the Thames @ a3.2 a7.4 | along the Thames @ a4.3 | conflicts: 0-1
- press conference / place | place | refine | HMS Regent on the Thames @ a1.2 a4.6 | HMS Regent at St Margaret's Dock, East London @ a6.9 | London @ a5.2 | Royal Navy facility by the water @ a7.4
- actor / thanks to the Marines | quote | refine | I'd like to thank the Royal Marines for bringing me in like that, and frightening the shit out of me @ a1.3 a2.6 | - and frightening the s ** t out of me @ a4.4 | frightened the s*** out of me @ a6.10
- actor / speechless | quote | disagree | I'm speechless at the moment @ a4.7 | It's something else, I'm a bit speechless @ a5.2 | conflicts: 0-1
- actor / clothes | other | disagree | blue suit and red tie @ a2.4 | charcoal gray Brioni suit @ a5.2 | a banker's kind of suit @ a6.9 | conflicts: 0-1
- actor / day he learned of it | date | agree | Monday @ a1.7 a2.9 a3.5 a4.8 a5.11
- actor / words on the call in Baltimore | quote | disagree | I was in Baltimore and got the phone call on Monday @ a1.7 | I knew positively on Monday when I was in Baltimore @ a5.11 | conflicts: 0-1
- actor / where he heard it | place | refine | Baltimore @ a1.7 a5.11 | out shopping @ a2.9
- actor / words on the drinks | quote | disagree | I had a few Martinis @ a1.8 | I needed a drink. … a couple of martinis @ a5.12 a5.13 | I had a couple of martinis when I found out @ a7.5 | conflicts: 0-1, 0-2
- actor / number of drinks | quantity | disagree | a few @ a1.8 | one or two @ a2.10 | a couple @ a5.13 a7.5 | conflicts: 0-1, 0-2
- mother / paper she told | other | disagree | a regional newspaper @ a2.7 | the Sun @ a3.8 | Liverpool Daily Post @ a5.5 | conflicts: 0-1, 1-2
- mother / when she told it | date | disagree | earlier on Friday @ a2.7 | 2005-10-13 @ a5.4 | conflicts: 0-1
- mother / words | quote | refine | over the moon @ a3.8 | Obviously we are over the moon @ a5.5
- actor / iconic character | quote | agree | It is a huge iconic character in film history, and those things don't come along very often @ a3.4 a7.6
- actor / script | quote | refine | We have got an astonishing script, and that is my first line of attack @ a3.6 | We've got an astonishing script, and that's my first line of attack @ a7.8
- actor / no choice | quote | disagree | Once I had read it, I knew I did not have any choice @ a3.7 | Once I'd read that, I realized that I didn't have a choice @ a7.9 | conflicts: 0-1
- actor / refusal to choose a leading lady | quote | disagree | I'm not getting into this @ a5.10 | I'm not going to get into this @ a6.4 | conflicts: 0-1
- actor / question he dodged | other | agree | Reed or Marlow @ a2.5 a4.12 a5.9 a6.3
- Reed / relation to the actor | status | refine | linked @ a2.5 | once dated him @ a3.11 | former lover @ a4.12 | reported fling last year @ a5.9
- Marlow / relation to the actor | status | refine | linked @ a2.5 a3.11 a5.9 | rumoured to have cheated on Kerr with him @ a4.12 | he allegedly cheated on his girlfriend with her @ a6.5
- Marlow / partner | name | agree | Miles Kerr @ a3.11 a4.12
- Hale / years in the role | date | refine | 1973/1985 @ a3.9 a7.3 | 197X @ a5.15
- Crypt Hunter / his part | other | disagree | love interest of Valentina Corey @ a4.11 | rival of Valentina Corey @ a7.12 | conflicts: 0-1
- Crumb Line / genre | other | refine | gangster film @ a2.8 a4.5 | crime thriller @ a7.11
- Crumb Line / title | name | agree | Crumb Line @ a2.8 a3.11 a4.5 a7.11
- Road to Ruin / title | name | agree | Road to Ruin @ a2.8 a7.12
- The Harness / year | date | agree | this year @ a3.10 a7.12
- Our Mates in the North / TV work of his | name | agree | Our Mates in the North @ a3.10 a4.5
- actor / fame | status | refine | hardly known in the United States @ a2.8 | little known outside Britain @ a3.10
- actor / favourite for the role | status | agree | favourite @ a2.7 a5.4
- casting / secrecy | status | agree | badly kept secret @ a5.3 a7.1
- Road to Ruin / his partner in it | other | refine | with Frank Colman @ a2.8 | tormentor of Tim Hawks @ a7.12
- photographs / with whom | other | refine | Bertolli and Cameron @ a3.4 | Bertolli @ a4.6
- producer / name | name | agree | Rosanna Bertolli @ a1.2 a3.4 a4.6 a5.7
- second producer / name | name | refine | Douglas G. Harlow @ a1.2 | Douglas G Harlow @ a4.10
