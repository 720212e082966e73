== a1 | Dominion News | - | Canadian actor Jamie Hayman dead at 38
What looks like an accidental drug overdose has killed the Canadian actor Jamie Hayman, 38, the Los Angeles Police Department says. ^1 ^2
LAPD Sgt. Peter Cassner told us Wednesday of a call just before 4 AM: Hayman had been brought from a residence in North Hollywood to Mercy St. Anselm's Medical Center in Burbank, California, and was pronounced dead there. ^3 ^4 ^5 ^6
He is best remembered for The Night Boys and Permit to Park. A native of Toronto, he often worked with his fellow actor Jamie Feldstein; A&E showed the two in a reality series, The Two Jamies, from 2007 to 2008. ^7 ^8 ^9
They first shared a bill in the vampire film The Night Boys in 1987, and met again in several later ones: Permit to Park (1988), Wish a Little Wish (1989) and, in 2008, Night Boys: The Clan. ^10 ^11
His website says he was born on December 23, 1971, the child of Bella and Ernie Hayman. ^12 ^13 ^14 A pro hockey player was what he wished to be until he went along to an audition with his sister and was bitten by acting. ^15 ^16
== a2 | Associated Wire via The Sentinel | 2010-03-10 | "Night Boys" actor dies at 38
Jamie Hayman, whose parts in "Lewis" and "The Night Boys" made him the heartthrob of 1980s teenagers and whose career drugs then ruined, is dead. ^1 He was 38. ^2
The actor, born in Toronto, died Wednesday at 2:15 a.m. in a hospital in Burbank, according to Lt. Sheila MacBilley of the Los Angeles County coroner's office. ^3 ^4 ^5 ^6
What he died of an autopsy must show. Nothing points to foul play, said Sgt. Peter Kassner. ^7
Hayman had been ill as if with flu and took medicines, some bought over the counter and some prescribed, said Sgt. Walter Lamm, who called the cause unknown. ^8 "He could have succumbed to whatever he had or it could have been narcotics. Who knows?"
An ambulance had fetched him from an apartment in Los Angeles near Burbank, in the huge Elmwood complex, which young actors like. ^9
To The Sun he spoke of his struggle in 2004. ^10 "I was working on Night Boys when I smoked my first joint," he told the British tabloid. ^11 "I did cocaine for about a year and a half, then it led to crack." ^12
"I began on the downers which were a hell of a lot better than the uppers because I was a nervous wreck," he said. ^13
== a3 | Mont-Royal Herald | - | Jamie Hayman, eighties teen idol, dies
At 38, Jamie Hayman is dead, once a teen idol and the partner of Jamie Feldstein in one 1980s movie after another. ^1 Early information suggests a drug overdose, says the website TMZ. ^2
Toronto saw his birth in 1971. ^3 ^4 On Canadian television he did well early on in The Newton Twins, and in 1985 he won a leading role in Silver Arrow, after Stuart Prince. ^5 ^6
His career really took off, though, with Feldstein in 1987, through the teen vampire picture The Night Boys. ^7 Two further hits for the young followed for the "Two Jamies", Permit to Park (1988) and Wish a Little Wish (1989), before both sank to the video shelves. ^8
Of late, in spite of his fights with addiction, things had been looking up. He and Feldstein did the reality series The Two Jamies, and in a full page of Variety he advertised that he would work again. ^9
== a4 | Promistern | - | Jamie Hayman wird in Kanada beerdigt
Jamie Hayman will have his grave in Canada. The star of "The Night Boys" died on Wednesday, March 10, at the age of 38, and his family says he is to be buried in Toronto, where he was born. ^1 ^2 ^3
"His family want to bring him back home, but there will be a memorial in Los Angeles," his manager, Mark Haslop, told Us Weekly.
The idol of eighties teenagers is supposed to have died of an overdose of medication; his mother Betty, who has cancer, is sure that it was congestion of the lungs. ^4 ^5 ^6
Yesterday, March 11, an autopsy found an enlarged heart, and water in his lungs. If there were drugs in the body the coroner has not confirmed.
Until he so suddenly died he shared a home with his mother and nursed her. ^7
He made no secret of his addiction. In 2000 he owned that he took large amounts of Valium every day. In 2004 he said that he was over it. ^8
== a5 | Greatest History Notes | - | Jamie Hayman, Canadian actor, died at 38
Jamie Ian Hayman, a Canadian actor who was a teen idol in the Hollywood of the 1980s, died on March 10, 2010 at 38. ^1 ^2
He was born on December 23, 1971 in Toronto, Ontario. ^3 ^4 Betty, his mother, was born in Israel and processed data; Ernie, his father, was in sales. ^5 ^6 After eighteen years together they divorced, and Hayman was eleven. ^7
Marian was his older sister; from the father's second marriage came a younger half-brother. ^8
Because he was shy his mother sent him to drama lessons, and it was by accident, when he had gone with Marian to her auditions, that he got into films. ^9 He also played ice hockey well enough to be scouted by a AA team. ^10
Critic Robin Eberle raved about him as Lewis: "He creates one of the most three-dimensional, complex, interesting characters of any age in any recent movie." ^11
== a6 | Showing Times Biographies | - | Jamie Hayman: biography
Born: December 23, 1971, in Toronto, Ontario. ^1 ^2 Died: March 10, 2010. ^3
Jamie Hayman thought of playing hockey for a living, but then he went to an audition with Mari, his older sister, and acting had him. ^4 ^5 ^6 At 11 he got his first part, in the family series The Newton Twins, shot in Toronto. ^7
Silver Arrow (1985), after Stuart Prince, gave him a starring role. ^8 The breakthrough was the title part in Lewis (1986). "He creates one of the most three-dimensional, complex, interesting characters of any age in any recent movie," wrote Robin Eberle in a rave. ^9
He was at his height in his middle teens with The Night Boys (1987) and Permit to Park (1988). ^10 With Jamie Feldstein, who was in both, he made seven movies in all. ^11
He went back to Toronto in 2004 to be near his father, who had divorced his mother in 1982, and to get clean. ^12 It did not hold; he returned to Hollywood and made The Two Jamies with Feldstein. ^15
A drug overdose killed him at the age of 38. ^13 ^14
== a7 | The Sentinel | 2010-03-11 | For ever the Night Boy
Jamie Hayman may be remembered best as a teenager who fought vampires in The Night Boys, and with his death at 38 the title fits him as an epitaph. ^1
Born and brought up in Toronto, he was one more child actor who rose to be a teen idol of the movies and then lost his shine. ^2
He died early Tuesday morning in a Los Angeles hospital after Betty, his mother, had found him lifeless in their home. ^3 ^4 ^5 ^6 ^7
There are no autopsy results yet, but a police spokesperson guessed that an accidental drug overdose may have been the cause. ^8
He hid nothing of his troubles, telling a London tabloid in 2004 that he smoked his first joint during The Night Boys. ^9 ^10 "I did cocaine for about a year and a half, then it led to crack," he said to The Sun. ^11
Fifteen times he tried rehab, then he had a stroke. "I began on the downers which were a hell of a lot better than the uppers because I was a nervous wreck," he said. "But one led to two, two led to four, until at the end it was about 85 a day." ^12
== facts
- death / date | date | disagree | 2010-03-10 @ a2.3 a4.1 a5.1 a6.3 | 2010-03-09 @ a7.3 | conflicts: 0-1
- death / hour | date | refine | 2:15 a.m. @ a2.4 | early morning @ a7.3 | police called just before 4 AM @ a1.3
- actor / age | age | agree | 38 @ a1.2 a2.2 a3.1 a4.2 a5.2 a6.14 a7.1
- death / cause | other | disagree | drug overdose @ a1.1 a3.2 a4.4 a6.13 a7.8 | congestion of the lungs @ a4.5 | unknown @ a2.8 | conflicts: 0-1
- death / city of the hospital | place | refine | Burbank @ a1.5 a2.5 | Los Angeles @ a7.4
- Hayman / taken from | place | refine | a residence in North Hollywood @ a1.4 | an apartment in Los Angeles near Burbank @ a2.9 | the home with his mother @ a7.7
- Hayman / lived with | other | agree | his mother @ a4.7 a7.7
- police sergeant / surname | name | disagree | Cassner @ a1.3 | Kassner @ a2.7 | conflicts: 0-1
- mother / name | name | disagree | Bella @ a1.13 | Betty @ a4.6 a5.5 a7.5 | conflicts: 0-1
- father / name | name | agree | Ernie @ a1.14 a5.6
- Hayman / birth | date | refine | 1971-12-23 @ a1.12 a5.3 a6.1 | 1971 @ a3.4
- Hayman / birthplace | place | agree | Toronto @ a1.7 a2.6 a3.3 a4.3 a5.4 a6.2 a7.2
- sister / name | name | refine | Marian @ a5.8 | Mari @ a6.5
- start / how he came to acting | other | agree | at his sister's audition @ a1.16 a5.9 a6.6
- hockey / part in his youth | other | refine | wished to be a professional @ a1.15 a6.4 | scouted by a AA team @ a5.10
- parents' divorce / date | date | refine | 1982 @ a6.12 | when he was eleven @ a5.7
- Newton Twins / time | date | refine | at 11, his first part @ a6.7 | early @ a3.5
- Silver Arrow / year | date | agree | 1985 @ a3.6 a6.8
- The Night Boys / year | date | agree | 1987 @ a1.10 a3.7 a6.10
- films with Feldstein / number | count | refine | seven @ a6.11 | several @ a1.11 | three hits @ a3.8
- critic / review | quote | agree | three-dimensional, complex, interesting characters @ a5.11 a6.9
- Sun interview / year | date | agree | 2004 @ a2.10 a7.9
- first joint / occasion | other | agree | on The Night Boys @ a2.11 a7.10
- cocaine / quotation | quote | agree | a year and a half, then crack @ a2.12 a7.11
- downers / quotation | quote | refine | better than the uppers, a nervous wreck @ a2.13 | with the 85 a day @ a7.12
- police view / accident | other | agree | accidental overdose @ a1.1 a7.8
- reality series / title | name | agree | The Two Jamies @ a1.9 a3.9 a6.15
- Permit to Park / year | date | agree | 1988 @ a1.11 a3.8 a6.10
- Wish a Little Wish / year | date | agree | 1989 @ a1.11 a3.8
