== a1 | Irish Newswire | 2022-10-24T09:15:00Z | Gardaí appeal after robbery at home of actress
DUBLIN - Gardaí are looking for three men who forced their way into the home of the actress Aoife Keogh in Dalkey, Co Dublin, and made off with jewellery. ^1
The aggravated burglary happened shortly after 9pm on Saturday. ^2 A woman in her forties and a teenager were in the house; neither was injured. ^3
The men, one of whom had what appeared to be a crowbar, left in a dark Audi that was found burnt out in Shankill on Sunday morning. ^4
Ms Keogh, 44, is best known for "Harbour Master," of which a fifth series is being filmed in Wicklow. Witnesses who were on Vico Road between 8.30pm and 9.30pm are asked to ring Dún Laoghaire station. ^5

== a2 | Daily Beacon (Irish edition) | 2022-10-25T05:00:00Z | Aoife tied up as gang takes Bafta earrings
Telly star Aoife Keogh was bound with the belt of her own dressing gown while four masked men turned her €3.2m home upside down. ^1
The thugs knew what they wanted: the diamond earrings she wore to the Baftas in May, a Cartier watch and the ring of her late mother. ^2 A friend puts the haul at half a million. ^3
"They called me by my name. I thought, don't look at their shoes, don't look at anything," she told the friend. ^4
Her son Fiachra, 15, was upstairs and got hold of the guards from inside a wardrobe. ^5 Husband Donal Maher was in Galway for a match.
In 2019 burglars had taken a bicycle worth €6,000 from the garage. Nobody was caught.

== a3 | South Bay Gazette | - | Dalkey shaken by burglary
Residents of Vico Road want cameras after the raid on the Keogh-Maher house on Friday of last week. ^1 A meeting at the town hall on Wednesday drew 140 people, among them a councillor and a retired sergeant.
A neighbour, Philip Roche, 71, said he saw three fellows get out of a car at five past nine and took them for caterers. ^2 It was the teenage son, he understands, who rang 999 from a wardrobe. ^3
Cllr Una Brophy said that it was the sixth burglary in the area since August but the only one with people at home. Gardaí have since searched two premises in Bray; no arrest has been made. ^4 The council will vote on the cameras on November 14.

== a4 | RTV Showbiz | - | Keogh back on set after raid
Aoife Keogh went back to work on "Harbour Master" on Thursday, twelve days after robbers broke into her house, and brought the crew a tray of apple tart. ^1
She has not spoken in public of it, but a short statement thanked the gardaí and the neighbours. "I was not hurt and nobody laid a hand on me. Things are things," it read. ^2
What was taken has been valued at about €480,000 for the insurance, we understand. ^3 A reward of €20,000 has been offered by the insurers.
Filming goes on until December 16. The series is expected on screens next autumn, and Keogh will begin a run of "The Plough and the Stars" at the Abbey on February 9.

== a5 | Court Report Ireland | 2023-01-19T16:30:00Z | Two remanded over Dalkey raid
Two men appeared before Dún Laoghaire District Court today in connection with an aggravated burglary at Vico Road, Dalkey, on October 22. ^1
Darren Foy (26), of Bray, and Lee Tallon (31), of no fixed abode, were arrested on Tuesday in Wexford. ^2 They made no reply to the charge. The court heard that a third man, believed to have driven the car, is thought to be abroad. ^3
Property to the value of €84,000 was taken, Det Sgt Mary Flood said, of which one watch has been recovered. ^4
Judge Hugh Lacey refused bail and remanded them to January 26. Ms Keogh, 45, was not in court. ^5
== facts
- robbers / number | count | disagree | three @ a1.1 a3.2 a5.3 | four @ a2.1
- Aoife Keogh / tied up or touched | other | disagree | bound with a belt @ a2.1 | nobody laid a hand on her @ a4.2
- loot / value | money | disagree | half a million @ a2.3 | about €480,000 @ a4.3 | €84,000 @ a5.4 | conflicts: 0-2 1-2
- son / what he did | other | agree | called for help from a wardrobe @ a2.5 a3.3
- robbery / date | date | disagree | 2022-10-22 @ a1.2 a4.1 a5.1 | Friday, 2022-10-21 @ a3.1
- robbery / time | date | refine | shortly after 9pm @ a1.2 | men seen at five past nine @ a3.2
- loot / what | other | refine | jewellery @ a1.1 | earrings, a watch and a ring @ a2.2
- police inquiry / arrests | status | refine | none yet @ a3.4 | two men arrested in January @ a5.2
- son / age | age | refine | a teenager @ a1.3 a3.3 | 15 @ a2.5
- Aoife Keogh / age | age | refine | in her forties @ a1.3 | 45 in January @ a5.5
- robbery / place | place | agree | Vico Road, Dalkey @ a1.5 a3.1 a5.1
- Aoife Keogh / injured | status | agree | no @ a1.3 a4.2
