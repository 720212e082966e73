== a1 | The Lakeshore Star | 2008-09-08 | Guitarist takes a knock, the show does not
A "Haven moment" is all one can hope for at a Haven show, and by that measure the 2008 Vega Festival gave full value.
Of the dozens of acts booked for the Toronto Islands none drew like Haven, who had around 25,000 people packed in front of the Regatta Island main stage last night, well above Saturday's headliners. ^1
The weekend had been leading up to a mass singalong of "Glasswall". The real peak came some minutes earlier, halfway through "(Who's the Boy) Evening Primrose?", when somebody who had jumped up either from the audience or from the wings floored Niall Donnelly with a blow and aimed some jabs at Shane. ^2
"At first the crowd looked stunned, the guy came from nowhere," said Brian Merkle, who was there.
Haven's crew had kept the whole backstage area closed from 7 p.m., so the man was either close to the band or a ticket-holder who slipped by security. ^3
The musicians put down their instruments and marched off for a few minutes. ^4 Niall came out first and led "The Importance of Being Late"; then Shane walked on without a word to begin "Glasswall". ^5 The set broke off at 10:30 p.m. with a Beatles number. Later a man in his thirties was arrested. ^6
== a2 | Side Stage Pass | 2008-09-08 | Vega Festival live: the show goes on after attack on Niall Donnelly
Something odd happened at the Vega Festival on Sunday: Haven, who had the closing spot of the night, were brought to a halt when Niall Donnelly was attacked on stage. ^1
The band was in the middle of its set, playing "(Who's the Boy) Evening Primrose?", when a man who looked as if he was in his 30's came rushing out from backstage and knocked the lead singer to the ground. ^2 Security guards had him on the floor at once and led him out. ^3 Astonishingly, the group took a break of only 15 minutes and then came back to finish, which cheered up the nervous fans who had seen the scuffle. ^4
Police say the intruder has been charged with assault. ^5 Spokespeople for Vega put the unhappy event down to a "security breach" once the show was over. ^6
Haven were by far the main draw for the estimated 20,000 people who put up with the rain early that morning. ^7
== a3 | Dominion News | - | Haven brother injured in attack at Toronto show
The Donnelly brothers of Haven were attacked on Sunday while they were playing the yearly Vega Festival in Toronto, and on Monday a man was charged with assault. ^1
The band's website says guitarist Niall Donnelly was treated in hospital after a man ran on stage and went for him during his and brother Shane's performance. ^2 He "came down heavily on his monitor speakers", it says, and may have a fractured rib and damaged ligaments. ^3
Tuesday's concert in London, Ont., may now have to be cancelled, and fans are asked to watch the site for news. ^4
The accused, Dennis Flanagan, 47, of Pellering, Ont., faces one count of assault. ^5 He was let go after promising to come to court on Oct. 27. ^6
Police think the man came from the wings of the stage or else leapt up out of the 25,000 people at Sunday night's closing show on Toronto Island. ^7 He tackled Niall and then turned on Shane, who had got half of "(Who's the Boy) Evening Primrose?" sung. ^8 Shane lifted a fist and seemed about to strike the man, but security got hold of the attacker first. ^9
The Donnellys also walked off. About five minutes later Niall was back and took the band through another song, and after that Shane came out for "Glasswall". ^10
== a4 | Wavelength blog | 2008-09-09 | Haven put off a concert while organizers hunt for the gap
Tonight's Haven concert in London, Ontario is being postponed, the band has announced, because Niall Donnelly was attacked on stage at Toronto's Vega Festival on Sunday night. ^1
A statement on the Haven website reads: "Niall came down heavily on his monitor speakers when his attacker shoved him suddenly from behind, and he has bruised ribs and a bruised hip." ^2 It goes on: "A local hospital examined him after the band's set and he has been told to rest." ^3
The British group will play London on December 15 instead, and tickets stay good for that night. ^4
Festival security meanwhile wants to know how Dennis Flanagan, 47 and from Pellering, reached the stage. ^5 Vega spokesman Aaron Goldberg told The Ampersand that he got round security somehow and held no backstage pass. ^6 "It seems this person found a gap somewhere close to the stage area and crept on to the stage," Goldberg said. ^7
Furious fans have put Flanagan's home address and phone number on fan forums. Toronto police have charged him with assault. ^8 He was freed on a promise to appear in court on October 24. ^9
== a5 | Gatepost | 2008-09-09 | Haven guitarist attacked on stage
Haven guitarist Niall Donnelly may have a cracked rib after he was pushed off the stage on September 7 at the Vega Festival in Toronto, Ontario. ^1
"(Who's the Boy) Evening Primrose?" had been going for about a minute and a half when a man who had been backstage rushed up behind Donnelly and shoved him into a monitor cabinet. ^2
Dennis Flanagan, 47, has been charged by police with assault; Toronto's National Post says he made a brief court appearance the next morning. ^3
Security caught him on stage once he had turned away from Niall and looked to be on his way to singer Shane Donnelly. ^4 The band broke for 15 minutes and then finished the set. ^5
Some reports, though, have Niall with a cracked rib and the following night's gig canceled. ^6
A spokesman told the Post that Flanagan had got past Vega's security and Haven's as well. ^7 No motive was known when this issue closed.
== a6 | The Spectator of Manhattan | - | Haven survive! With a scratch or two
Now and then people get what is coming to them, and why should Niall and Shane Donnelly of Haven be spared.
So we thought yesterday on hearing that the band's Sunday night set at Toronto's Vega Festival had been broken into by some fellow who, lost in "Evening Primrose", ran out from behind the band and knocked Niall clean off the stage. ^1 He lunged at Shane next, disappeared beneath hired muscle and was hauled away while Shane, whom they could hardly hold, tried to punch him in the face. ^2
The music stopped and the crowd booed and cheered by turns. In under five minutes the band was back to finish the show. ^3 Nobody was hurt, we supposed.
Now the band's website lets us know that Niall went from the stage straight to the hospital in case he had fractured a rib and suffered "ligament damage", all of it from landing on his monitor speakers. ^4 The man has a name too: Dennis Flanagan, age 47. ^5 Nothing official has come on tonight's show at the James Lovett Centre in London, Ontario. ^6
== a7 | Zebra Music | - | Haven man attacked on stage at Toronto's Vega Festival [video]
Say what you like about Canadians, they know how to gatecrash. Last night at the Toronto Vega Festival, with Haven in the thick of "Evening Primrose", a guy from the crowd popped up out of nowhere and gave Niall Donnelly such a shove that he fell off the stage. ^1 The band needed a good 10 minutes to get over it, then came back and played the set to the end. ^2
Joking apart, no group earns this, however bad or hated it is. Niall might have broken a leg.
== facts
- attack / date | date | refine | 2008-09-07 @ a1.1 a2.1 a4.1 a5.1 | Sunday @ a3.1 a6.1
- attack / song being played | name | agree | Evening Primrose @ a1.2 a2.2 a3.8 a5.2 a6.1 a7.1
- interruption / length | duration | disagree | a few minutes @ a1.4 | 15 minutes @ a2.4 a5.5 | about five minutes @ a3.10 | under five minutes @ a6.3 | 10 minutes @ a7.2 | conflicts: 1-2 1-3 1-4 2-4 3-4
- crowd / size | count | disagree | 25,000 @ a1.1 a3.7 | 20,000 @ a2.7 | conflicts: 0-1
- attacker / age | age | disagree | in his thirties @ a1.6 | looked to be in his thirties @ a2.2 | 47 @ a3.5 a4.5 a5.3 a6.5 | conflicts: 0-2
- attacker / where he came from | place | disagree | from the audience or the wings @ a1.2 a3.7 | from backstage @ a2.2 a5.2 | from behind the band @ a6.1 | from the crowd @ a7.1 | a gap near the stage area @ a4.7 | conflicts: 1-3 2-3
- attacker / name | name | agree | Dennis Flanagan @ a3.5 a4.5 a5.3 a6.5
- attacker / home | place | agree | Pellering @ a3.5 a4.5
- attacker / charge | status | agree | assault @ a2.5 a3.5 a4.8 a5.3
- attacker / court date | date | disagree | 2008-10-27 @ a3.6 | 2008-10-24 @ a4.9 | conflicts: 0-1
- attacker / release | status | agree | released on a promise to appear in court @ a3.6 a4.9
- Niall / part in the band | other | disagree | lead singer @ a2.2 | guitarist @ a3.2 a5.1 | conflicts: 0-1
- Niall / where he fell | place | refine | to the ground @ a2.2 | on his monitor speakers @ a3.3 a4.2 a5.2 a6.4 | off the stage @ a5.1 a6.1 a7.1
- Niall / injury | other | refine | perhaps a fractured rib and damaged ligaments @ a3.3 a6.4 | bruised ribs and hip @ a4.2 | perhaps a cracked rib @ a5.1 a5.6
- Niall / the band's words on his fall | quote | refine | came down heavily on his monitor speakers @ a3.3 | came down heavily on his monitor speakers when his attacker shoved him suddenly from behind @ a4.2
- Niall / treatment | place | agree | hospital @ a3.2 a4.3 a6.4
- attacker / what he did towards Shane | other | refine | aimed jabs at him @ a1.2 | turned on him @ a3.8 | looked to be on his way to him @ a5.4 | lunged at him @ a6.2
- Shane / reaction | other | refine | raised a fist as if to strike @ a3.9 | tried to punch the man @ a6.2
- return / order of the brothers | other | agree | Niall first, then Shane for Glasswall @ a1.5 a3.10
- next concert / date | date | disagree | 2008-09-09 @ a4.1 | 2008-09-08 @ a5.6 | Tuesday @ a3.4 | conflicts: 0-1 1-2
- next concert / status | status | disagree | may be cancelled @ a3.4 | postponed @ a4.1 | canceled @ a5.6 | nothing official @ a6.6 | conflicts: 1-2
- next concert / place | place | agree | London, Ontario @ a3.4 a4.1 a6.6
- attacker / security | other | refine | got round security @ a4.6 | got past Vega's and Haven's security @ a5.7
