== a1 | Broadcast West | 2023-02-20T18:30:00Z | Toby Lundgren, child star of "Full Pockets," found dead at 34
Toby Lundgren, who became famous at the age of six as the wisecracking Petey on the sitcom "Full Pockets," was found dead at his apartment in Burbank, California, on Saturday. ^1 He was 34. ^2
His sister, Kirsten Lundgren, discovered him shortly after 2 p.m., when he had not answered calls for two days, police said. ^3 There were no signs of foul play. ^4 An autopsy is planned for Wednesday. ^5
"Toby was the kindest person in every room he ever walked into," his former co-star Valerie Stroud said. ^6
Lundgren played in 121 episodes between 1995 and 2001. ^7 He won two Young Performer Awards. ^8
He later had small parts in "Night Nurse" and "The Levee," and in 2016 he opened a comic book store, Petey's Pocket, in North Hollywood. ^9

== a2 | Remember When | - | "Full Pockets" cast mourns its Petey
The sitcom family of Toby Lundgren is grieving. The actor, 34, died last weekend. ^1
"Toby was the kindest person in any room he ever walked into," wrote Valerie Stroud, 58, who played his mother, on Facebook. ^2 Her last text from him was a picture of a sandwich. ^3
Dale Ramos, who was his older brother on the show, told us: "He made me laugh so hard that I broke a take, and a tooth." ^4
The series ran for six seasons and 132 episodes. ^5 A reunion special had been filmed in 2020. ^6
Lundgren had been sober for four years. ^7

== a3 | The Burbank Observer | 2023-02-20T11:00:00Z | Former child actor dies in Burbank
The body of the former child actor Tobias Lundgren was found on February 18 in an apartment on Olive Avenue. ^1
Firefighters who were called by a neighbor pronounced him dead at 2:25 p.m. ^2 The cause is under investigation. ^3
Customers laid flowers and action figures in front of Petey's Pocket, the shop that he had opened in 2017 on Magnolia Boulevard. ^4 "He never once sold me a comic without talking me out of a worse one," said Enrique Salas, 41. ^5
Lundgren was born in Eau Claire, Wisconsin, and came to California when he was five. ^6

== a4 | Associated Wire | 2023-04-12T21:00:00Z | Coroner: Actor Lundgren died of heart condition
LOS ANGELES (AW) — The former child star Toby Lundgren died of an enlarged heart, the Los Angeles County medical examiner said on Tuesday. ^1
The manner of death was natural, and no drugs or alcohol were found in his body. ^2
Lundgren, best known for "Full Pockets," was found dead by his sister on February 18. ^3 He had complained of shortness of breath since Christmas, his family said. ^4
His ashes were scattered off Catalina Island in March. ^5
The report had been delayed by a backlog at the office, which handled some 15,000 cases last year. A charity for former child actors will receive the proceeds from the store, which closes in May.

== a5 | Tinsel & Gossip | - | Child star's death: results are in
No drugs, no foul play: the cause of the death of "Full Pockets" favorite Toby Lundgren was an undiagnosed heart disease, officials in Los Angeles reveal. ^1
The actor, who was 35, had been sober for six years. ^2 His sister Kristen found him in his Burbank apartment on February 19. ^3
"He made me laugh so hard that I broke a take," said Dale Ramos of the friend with whom he spent six seasons on TV. ^4
Lundgren never married. He was engaged to the makeup artist Joely Parks from 2017 to 2019. ^5

== facts
- body / day found | date | disagree | 2023-02-18 @ a1.1 a3.1 a4.3 | February 19 @ a5.3 | last weekend @ a2.1 | conflicts: 0-1
- Toby Lundgren / age | age | disagree | 34 @ a1.2 a2.1 | 35 @ a5.2
- body / place | place | refine | his apartment in Burbank @ a1.1 a5.3 | an apartment on Olive Avenue @ a3.1
- sister / name | name | disagree | Kirsten Lundgren @ a1.3 | Kristen @ a5.3
- body / who found it | other | agree | his sister @ a1.3 a4.3 a5.3
- death / foul play | status | agree | no signs of foul play @ a1.4 a5.1
- Valerie Stroud / tribute | quote | disagree | "Toby was the kindest person in every room he ever walked into" @ a1.6 | "Toby was the kindest person in any room he ever walked into" @ a2.2
- Full Pockets / episodes | count | refine | played in 121 @ a1.7 | 132 in all @ a2.5
- Full Pockets / run | duration | refine | between 1995 and 2001 @ a1.7 | six seasons @ a2.5 a5.4
- store / since | date | disagree | 2016 @ a1.9 | 2017 @ a3.4
- store / place | place | refine | North Hollywood @ a1.9 | Magnolia Boulevard @ a3.4
- store / name | name | agree | Petey's Pocket @ a1.9 a3.4
- Dale Ramos / on Lundgren | quote | refine | "He made me laugh so hard that I broke a take, and a tooth." @ a2.4 | "He made me laugh so hard that I broke a take" @ a5.4
- Toby Lundgren / sober | duration | disagree | four years @ a2.7 | six years @ a5.2
- death / cause | other | refine | an enlarged heart @ a4.1 | an undiagnosed heart disease @ a5.1 | under investigation @ a3.3
- death / drugs | status | agree | none @ a4.2 a5.1
- Toby Lundgren / first name | name | refine | Toby @ a1.1 a2.1 a4.1 a5.1 | Tobias @ a3.1
