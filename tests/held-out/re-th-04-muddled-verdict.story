== a1 | Eleven LA | - | 'Muddled Signs' copied, jury says of Terrell and Thorne
Five women and three men had been talking it over since Thursday, after a week or so of testimony from Thorne and Whitman among others. ^1 The two had in essence said that Faye "inspired" them and that they took nothing. Having listened to bare versions of the two songs, the jurors found "copied" the better word.
About 7.4 million dollars goes to the family of Melvin Faye as damages; the song earned some 16 million, testimony showed, and Whitman and Thorne each had about 5 million of it. ^2
Lona, a daughter and one of the singer's three children, said for all of them afterwards that she "feels free from the shackles that Terrell Whitman and Corin Thorne tried to put on us." ^3 His widow Janet, who had come from Rhode Island, told me briefly that she sensed Melvin's "spirit". An appeal is likely.
== a2 | Goldbird TV | - | Melvin Faye Family Gets $7.4 Million In 'Muddled Signs' Case
A muddled verdict for "Muddled Signs", yet as to money there was nothing unclear: the family of Melvin Faye gets $7.4 million. ^1
On Tuesday a federal jury held that Corin Thorne and Terrell Whitman had taken the song from Faye's 1977 hit "Got to Hand It Down", though maybe not by design. ^2 Was the infringement "willful"? No, said the jurors; were the two "innocent" of it? No again. ^3
Even the lawyer who won had no good explanation. The money is made up of $4 million in damages, $1.6 million of Whitman's profits and $1.7 million of Thorne's. ^4 It is for Faye's children Lona, Frannie and Melvin III, if no appeal changes that. ^5
Russell Bosch, the family's attorney, said he would ask for an injunction against "Muddled Signs" as well. ^6
== a3 | National Morning | 2015-03-10 | Jurors side with Melvin Faye over 'Muddled Signs'
A tribute, or a plain copy? A copy, a jury decided on Tuesday in Los Angeles, where a big-money trial full of music turned on the 2013 hit Muddled Signs. ^1
Corin Thorne, Terrell Whitman and D.I. had sued first: they wanted a ruling on whether they had infringed the copyright of the late Melvin Faye's Got to Hand It Down of 1977. ^2 His family countersued.
All eight jurors voted that Thorne and Whitman, the producer, had infringed. ^3 They gave the family nearly $7.4 million. ^4 Faye's children Lona, Frannie and Melvin Faye III heard it in court. ^5 Lona Faye cried, and her attorney, Russell Bosch, held her.
"Right now, I feel free," she said later. ^6 "Free from ... Terrell Whitman and Corin Thorne's shackles and what they tried to put on us and the lies that were spread." ^7
Whitman's spokeswoman Amelia Silberman sent us a statement from him: "While we honor the judicial process, we are deeply disappointed in the ruling made today, which sets a terrible precedent for music and creativity going forward. ^8 Terrell made Muddled Signs from his heart, mind and soul and the song was not taken from anyone or anywhere else. ^9 We are studying the decision, weighing our options and you will hear more from us soon about this matter." ^10
== a4 | Docket News | - | Jury hands Faye family $7.4M in 'Muddled Signs' suit
LOS ANGELES - The late Melvin Faye's three grown children won $7.4 million on Tuesday from a federal jury, which concluded that "Muddled Signs" by Corin Thorne and Terrell Whitman has elements of his "Got to Hand It Down". ^1
The five women and three men came back with their verdict around 2:15 p.m.; they had started deliberating last Thursday. ^2
On top of damages of $4 million, Terrell owes $1,610,455.31 and Thorne $1,768,191.88, which makes $7,378,647.19. ^3 Statutory damages of $9,375 were added, but the infringement, they ruled, was not willful. ^4 Rapper D.I. (Clinton Harvey Jr.) and the record companies are not liable. ^5
Lona Melvisa Faye, in tears, told reporters outside the courthouse: "Right now, I feel free. ^6 Free from ... Terrell Whitman and Corin Thorne's shackles and what they tried to put on us and the lies that were spread." ^7
Bosch, who acts for the Fayes, asked U.S. District Judge Jonas Kronberg for an injunction against distributing the song. ^8 Neither Thorne nor Terrell was in court for the verdict, and their attorney Harold Knight would not say if he will appeal. ^9
== a5 | Wrapped | - | 'Muddled Signs': Corin Thorne and Terrell Whitman Must Pay $7.4 Million
UPDATED, Tuesday 5:41 p.m.: The "Muddled Signs" verdict sets a "terrible precedent for music and creativity", says a spokesman for Terrell Whitman. ^1
His statement to Wrapped reads, "While we honor the judicial process, we are deeply disappointed in the ruling made today, which sets a terrible precedent for music and creativity going forward. ^2 Muddled Signs was made from the heart and minds of Terrell, Corin and D.I. and not taken from anyone or anywhere else. ^3 We are studying the decision, weighing our options and you will hear more from us soon about this matter." ^4
The copyright trial took two weeks in the U.S. District Court in Los Angeles, and the jury two days to decide. ^5 By a unanimous vote the eight found that Thorne and producer Whitman infringed on Melvin Faye's song of 1977, "Got To Hand It Down". ^6 Rapper D.I, also named in the suit, did not. ^7 They saw the infringement as not willful, yet not innocent. ^8
The Fayes get $4 million in damages plus profits, over $1,600,000 from Whitman and over $1,760,099 from Thorne, and $9,375 in statutory damages. ^9 That comes to a little under $7.4 million. ^10
"We did not begin this fight," Russell Bosch, the family's attorney, said outside. ^11
== a6 | HipHop Hotplate | - | Corin Thorne & Terrell lose "Muddled Signs" case and owe $7 million
It got a lot more muddled for Corin Thorne and Terrell Whitman. Two weeks into the case in U.S. District Court the eight jurors decided that "Muddled Signs" infringes on the 1977 song "Got to Hand It Down" by Melvin Faye, and the pair must pay nearly $7.4 million. ^1
Of that, $4 million is for damages; profits of more than $1.6 million are to come from Surfboard T and of more than $1.76 million from Corin Thorne. ^2
Soon after, Corin and Surfboard T put out a statement together: "While we honor the judicial process, we are deeply disappointed in the ruling made today, which sets a terrible precedent for music and creativity going forward," said Whitman, Thorne, and D.I. ^3 "'Muddled Signs' was made from the heart and minds of Terrell, Corin, and D.I. and not taken from anyone or anywhere else. ^4 We are studying the decision, weighing our options and you will hear more from us soon about this matter." ^5
== facts
- award / sum | money | refine | about 7.4 million dollars @ a1.2 | 7.4 million dollars @ a2.1 a4.1 | nearly 7.4 million dollars @ a3.4 a6.1 | 7378647.19 dollars @ a4.3 | a little under 7.4 million dollars @ a5.10
- award / damages part | money | agree | 4 million dollars @ a2.4 a4.3 a5.9 a6.2
- award / Whitman's part | money | refine | 1.6 million dollars @ a2.4 | 1610455.31 dollars @ a4.3 | over 1600000 dollars @ a5.9 | more than 1.6 million dollars @ a6.2
- award / Thorne's part | money | refine | 1.7 million dollars @ a2.4 | 1768191.88 dollars @ a4.3 | over 1760099 dollars @ a5.9 | more than 1.76 million dollars @ a6.2
- award / statutory damages | money | agree | 9375 dollars @ a4.4 a5.9
- jury / make-up | count | refine | five women and three men @ a1.1 a4.2 | eight @ a3.3 a5.6 a6.1
- jury / deliberation | duration | refine | since Thursday @ a1.1 | since last Thursday @ a4.2 | two days @ a5.5
- trial / length | duration | refine | a week or so of testimony @ a1.1 | two weeks @ a5.5 a6.1
- verdict / day | date | agree | Tuesday, 2015-03-10 @ a2.2 a3.1 a4.1 a5.1
- infringement / willful | status | agree | not willful @ a2.3 a4.4 a5.8
- infringement / innocent | status | agree | not innocent @ a2.3 a5.8
- older song / year | date | agree | 1977 @ a2.2 a3.2 a5.6 a6.1
- older song / title | name | agree | Got to Hand It Down @ a2.2 a3.2 a4.1 a5.6 a6.1
- Faye / number of children | count | refine | three @ a1.3 a4.1 | Lona, Frannie and Melvin III @ a2.5 a3.5
- Faye's daughter / name | name | refine | Lona @ a1.3 a2.5 a3.5 | Lona Melvisa Faye @ a4.6
- Lona Faye / words on being free | quote | disagree | feels free from the shackles that Terrell Whitman and Corin Thorne tried to put on us @ a1.3 | Free from ... Terrell Whitman and Corin Thorne's shackles and what they tried to put on us and the lies that were spread @ a3.7 a4.7 | conflicts: 0-1
- Lona Faye / first words | quote | agree | Right now, I feel free @ a3.6 a4.6
- family / attorney | name | refine | Russell Bosch @ a2.6 a5.11 | Bosch @ a4.8
- statement / source | other | disagree | Whitman, by spokeswoman Amelia Silberman @ a3.8 | a spokesman for Whitman @ a5.1 | Thorne and Whitman together @ a6.3 | conflicts: 0-1 0-2 1-2
- statement / words on disappointment | quote | agree | While we honor the judicial process, we are deeply disappointed in the ruling made today, which sets a terrible precedent for music and creativity going forward @ a3.8 a5.2 a6.3
- statement / words on the song's making | quote | disagree | Terrell made Muddled Signs from his heart, mind and soul and the song was not taken from anyone or anywhere else @ a3.9 | Muddled Signs was made from the heart and minds of Terrell, Corin and D.I. and not taken from anyone or anywhere else @ a5.3 a6.4 | conflicts: 0-1
- statement / words on options | quote | agree | We are studying the decision, weighing our options and you will hear more from us soon about this matter @ a3.10 a5.4 a6.5
- injunction / status | status | refine | would ask for it @ a2.6 | asked for it @ a4.8
- D.I. / liability | status | agree | not liable @ a4.5 a5.7
- jury / vote | status | agree | unanimous @ a3.3 a5.6
- trial / city | place | agree | Los Angeles @ a3.1 a5.5
