== a1 | Liffey Press Agency | 2023-10-13T14:10:00Z | Gardaí investigate theft of singer's ring from Dublin hotel
Gardaí are investigating the theft of jewellery from a hotel room in Dublin 2, and it is understood that the property belongs to the singer Clodagh Ferris. ^1
The items were taken between 7pm and 11.30pm on Thursday, a Garda spokesman said. ^2 No arrests have been made. ^3
Ms Ferris (33) was performing at the National Concert Hall at the time with the RTÉ Concert Orchestra, in the second of three sold-out shows. ^4 It is believed that an engagement ring and two bracelets are missing from her suite at the Marlowe Hotel on St Stephen's Green. ^6
She became engaged in December to the former Leinster rugby player Conor Lacey. ^7
The hotel said that it was assisting gardaí and that no sign of forced entry had been found. Anyone with information is asked to contact Pearse Street station. ^8

== a2 | The Dublin Star | 2023-10-14T05:00:00Z | ROCK OFF: Clodagh's €250k sparkler swiped
Heartbroken chart queen Clodagh Ferris was in bits last night after a brazen thief made off with her €250,000 engagement ring. ^1
The "Harvest Girl" stunner came back from the stage to find her five-carat diamond gone from beside the bathroom sink, where she'd left it with her contact lenses. ^2
"She never wears it on stage because it catches on the guitar strings," says a member of her entourage. ^4 "She rang Conor at one in the morning and could hardly speak."
Ex-winger Lacey, 36, was coaching in Biarritz and caught the first flight home. ^5 He'd designed the bauble himself and popped the question on a freezing Howth Head last Christmas week. ^6
It's not Clodagh's first brush with light-fingered fans: a guitar was pinched from her van in Cork in 2015.

== a3 | Evening Quay | 2023-10-14T16:30:00Z | 'I just want it back': Ferris appeals on radio
Clodagh Ferris has asked whoever has her engagement ring to leave it "in any church, any post office, anywhere at all".
Speaking on the Ronan Tully show this morning, she said that she had put it into the wardrobe safe at about half six and that the door of the safe was open when she got back after the concert. ^1
"I don't care who you are and I won't ask," she said. ^2 Two gold bracelets that were her grandmother's went as well. ^3
The third concert went ahead last night, with the singer wearing a ring made of tinfoil by her six-year-old niece. ^4 She got a standing ovation of four minutes.
Detectives have taken away CCTV from three floors of the hotel, which was refurbished in 2021 at a cost of €22 million. ^5

== a4 | Carat & Clasp (trade newsletter) | - | Irish theft: details for dealers
Members are asked to look out for the following, reported stolen in Dublin on the night of Friday 13 October. ^1
Platinum engagement ring, one emerald-cut diamond of 4.2 carats, F colour, VS1, laser inscription on the girdle, flanked by two tapered baguettes. ^2 Engraved inside: "C + C, Howth". ^3 Made by Aurelia Finn, Kilkenny, 2022; insured for €180,000. ^4
Two 18-carat yellow gold bangles, Dublin hallmarks, circa 1938. ^5
The owner is a public person and the press has given other descriptions, which should be disregarded. The insurer offers a reward of ten per cent of the value for recovery. ^6 Reports to this office or to the gardaí at Pearse Street. ^7

== a5 | VIP Parade | 2023-10-26T08:00:00Z | Clodagh opens up: "It was never about the diamond"
Two weeks after the robbery that shook her, Clodagh Ferris welcomes us to the Wicklow cottage she shares with Conor and their greyhound, Bosco. ^1
She's dressed in Aran wool, and her left hand is bare. "It was never about the diamond," says the singer, who'll be 34 next month. ^2 "He spent four months drawing it on napkins."
Is it true that she blames herself? "I did at the start. The guards told me not to." She had been so careful, she adds, and had even changed the code. ^3
The wedding will go ahead in Kenmare on May 4. Aurelia Finn, the goldsmith, has offered to make a plain band for free. ^5 A reward of €18,000 remains on the table. ^4

== a6 | The Republic Standard | - | The case of the singer's ring, and how a pawnbroker solved it
It was the inscription that did it. In January Tom Garvey, who has run a pawnshop on Capel Street for 38 years, put a loupe to a ring and read "C + C, Howth". ^1
A former night porter of the Marlowe, Dean Purcell (27), was given two years, with the final eight months suspended, at Dublin Circuit Criminal Court yesterday. ^2 He had used a master code to get into the safe while Clodagh Ferris was singing half a kilometre away on Thursday, October 12th. ^3
The court heard that the ring, worth €180,000, had been offered for €900. ^4 The bracelets have never turned up. ^5
Ms Ferris, now Mrs Lacey, was not in court. In a victim impact statement she wrote that her grandmother had worn the bangles "through the Emergency and forty years of milking". ^6
== facts
- theft / day | date | disagree | Thursday @ a1.2 | the night of Friday 2023-10-13 @ a4.1 | Thursday 2023-10-12 @ a6.3 | conflicts: 0-1, 1-2
- ring / weight of the diamond | quantity | disagree | five carats @ a2.2 | 4.2 carats @ a4.2
- ring / value | money | disagree | €250,000 @ a2.1 | €180,000 @ a4.4 a6.4
- ring / where it had been left | other | disagree | beside the bathroom sink @ a2.2 | in the wardrobe safe @ a3.1 | in the safe @ a6.3 | conflicts: 0-1, 0-2
- engagement / when | date | refine | December @ a1.7 | last Christmas week @ a2.6
- Clodagh Ferris / age | age | refine | 33 @ a1.4 | 34 next month @ a5.2
- reward / amount | money | refine | ten per cent of the value @ a4.6 | €18,000 @ a5.4
- Clodagh Ferris / where she was | place | refine | at the National Concert Hall @ a1.4 | singing half a kilometre away @ a6.3
- other loot / what | other | refine | two bracelets @ a1.6 | two gold bracelets of her grandmother's @ a3.3 | two 18-carat gold bangles @ a4.5
- hotel / name | name | agree | the Marlowe @ a1.6 a6.2
- ring / engraving | quote | agree | "C + C, Howth" @ a4.3 a6.1
- proposal / place | place | agree | Howth @ a2.6 a4.3
- ring / goldsmith | name | agree | Aurelia Finn @ a4.4 a5.5
- fiancé / name | name | agree | Conor Lacey @ a1.7 a2.5
- police station / which | name | agree | Pearse Street @ a1.8 a4.7
