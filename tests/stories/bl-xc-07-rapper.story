== a1 | TellTale | 2018-10-14T18:40:00Z | Lil Ferro rushed to hospital after suspected OD
Rapper Lil Ferro was found unresponsive in a suite at the Marlowe Hotel in Atlanta in the early hours of Sunday and rushed to Grady Memorial, law enforcement sources tell TellTale. ^1
We're told his girlfriend, the influencer Kiki Sloane, called 911 at 3:15 a.m. ^2 Paramedics gave him two doses of Narcan. ^3 Sources say pills believed to be Percocet were on the nightstand. ^4
The "Chrome Psalms" rapper, 23, is in critical condition. ^5 He canceled two shows in September citing exhaustion.
== a2 | Peach State Daily | 2018-10-15T11:00:00Z | Rapper stable after hotel emergency
Atlanta rapper Lil Ferro, whose name is Jamarcus Ferrell, was in stable condition Sunday night after a medical emergency at a Midtown hotel, his label said. ^1
"Ferro suffered from severe dehydration following a long flight and is resting with his family," Northgate Records said in a statement. ^2 A police report says officers were sent to the Marlowe at 3:20 a.m. Sunday after a security guard on his rounds found a man unconscious. ^3
Ferrell, 23, grew up in Decatur and had performed at State Farm Arena on Saturday before some 12,000 people. ^4
== a3 | Cypher Magazine | - | Ferro's mother: 'My son was gone for four minutes'
Denise Ferrell has not slept. "My son was gone for four minutes and God gave him back," she says in the waiting room at Grady. ^1
She does not want to hear about dehydration. ^2 Her boy took a pill from somebody he trusted, she says, and it had fentanyl in it. ^3 It was Kiki who found him and got on the phone. ^4
Jamarcus bought her a house with his first advance, $250,000, in 2016. ^6 He was to fly to Berlin on Tuesday for a European tour of 16 cities. ^5
== a4 | Takt (Berlin, translated) | 2018-10-16T09:00:00Z | Lil Ferro cancels Germany concerts
The American rapper Lil Ferro will not perform at the Columbiahalle on Thursday. ^1 His whole European tour, 16 concerts in all, has been called off, the organiser said on Monday. ^2
The 23-year-old collapsed on Saturday night in his dressing room after a concert in Atlanta. ^3 Tickets remain valid. His mother told a music magazine: "My son was dead for ten minutes." ^4
== a5 | Beatline | 2018-11-30T17:00:00Z | Lil Ferro drops 'Four Minutes', opens up about overdose
Six weeks after the night that almost killed him, Lil Ferro is back with a song. ^1 "I took a perc that wasn't a perc," the 23-year-old told radio host Big Nuri on Thursday. ^2
He said he spent nine days in hospital and 30 in a clinic in Arizona. ^3 The single, recorded last week, takes its title from what his mother said about him. ^4 Northgate has moved the album "Rust Gospel" to February, and the European dates to May. ^5
== facts
- emergency / date | date | disagree | 2018-10-14, early hours @ a1.1 a2.3 | 2018-10-13, Saturday night @ a4.3 | six weeks before @ a5.1 | conflicts: 0-1
- emergency / place of collapse | place | disagree | Marlowe Hotel @ a1.1 a2.3 | dressing room @ a4.3 | conflicts: 0-1
- emergency / time | date | refine | 911 call at 3:15 a.m. @ a1.2 | officers sent at 3:20 a.m. @ a2.3
- emergency / who found him | other | disagree | a security guard @ a2.3 | Kiki @ a3.4 | conflicts: 0-1
- emergency / who called for help | name | refine | his girlfriend Kiki Sloane @ a1.2 | Kiki @ a3.4
- emergency / cause | other | disagree | suspected Percocet @ a1.4 | severe dehydration @ a2.2 | a pill with fentanyl @ a3.3 | "a perc that wasn't a perc" @ a5.2 | conflicts: 0-1 1-2 1-3
- Lil Ferro / condition | status | refine | critical @ a1.5 | stable Sunday night @ a2.1
- Lil Ferro / age | age | agree | 23 @ a1.5 a2.4 a4.3 a5.2
- Lil Ferro / hospital | place | refine | Grady Memorial @ a1.1 | Grady @ a3.1
- Denise Ferrell / on her son | quote | disagree | "My son was gone for four minutes and God gave him back," @ a3.1 | "My son was dead for ten minutes." @ a4.4 | conflicts: 0-1
- European tour / concerts | count | agree | 16 @ a3.5 a4.2
- Lil Ferro / real name | name | refine | Jamarcus Ferrell @ a2.1 | Jamarcus @ a3.6
- European tour / status | status | refine | called off @ a4.2 | moved to May @ a5.5
- Lil Ferro / label | name | agree | Northgate @ a2.2 a5.5
- concert / date | date | agree | 2018-10-13 @ a2.4 a4.3
- concert / place | place | refine | State Farm Arena @ a2.4 | Atlanta @ a4.3
