== a1 | Ledger Times International | - | Leonard Seldon Hartman's Will: Son Should Grow Up in NYC, Estate Goes to Lulu O'Farrell
Hollywood was not where Leonard Seldon Hartman wanted his boy to grow up. ^1
His whole estate goes to Lulu O'Farrell, the estranged partner, and the will says exactly where his son is to be raised, TMZ reported Wednesday. ^2 It was drawn up in 2004, when Parker, now 10, was a baby. ^3 The two daughters had yet to be born. ^4 The actor is believed to have overdosed on heroin. ^5
TMZ wrote that Manhattan was the wish, so that the boy could take in the culture, arts and architecture of the city. ^6 Downtown Manhattan is where the family lives now, Us Weekly noted. ^7 Hartman himself had his own apartment in Greenwich Village when he died; O'Farrell, rumor has it, threw him out over suspected infidelity and a return to heroin. ^8
Should New York not be possible for Parker, then Chicago or San Francisco was to be his home. ^9 And if it was neither, he should visit them at least twice a year. ^10 Of Hollywood the "Wolcott" star said nothing. ^11
Before his death two weeks ago the Oscar winner had told Us Weekly that he often went to his son's basketball games. ^12 "My free time is really about being around my kids," Hartman once told it. ^13 "If I'm not working, a good chuck of that is going to be figuring out how to be around them." ^14
There were two daughters with O'Farrell as well, Marilla, 7, and Edda, 5. ^15 On Feb. 2 he was to have met his family at a park and did not show up. ^16
== a2 | Star Cup Cafe | - | Leonard Seldon Hartman leaves estate to mother of his children
All of the late actor Leonard Seldon Hartman's personal property is meant to go to Lulu O'Farrell, who is the mother of his children, according to his will, now revealed. ^1 A heroin overdose killed Hartman in his home on Feb. 2. ^2
In the document O'Farrell is his "friend and partner," USA Today says. ^3 The actor had three children, but just one of them, a son who today is 10, was alive when it was written, in 2004. ^4
He asked that the boy be raised in Manhattan, New York, the NY Daily News reports; Chicago and San Francisco were the alternatives if that could not be. ^5
The culture of New York, and its architecture and arts, were things Parker should be exposed to. ^6 He is also to inherit a trust once he is 30. ^7 From that trust, in Hartman's plan, would come his "schooling, health, support and upkeep."
== a3 | Chatter & News blog | - | Leonard Seldon Hartman leaves much of estate to Lulu O'Farrell
The longtime girlfriend gets much of doomed actor Leonard Seldon Hartman's estate, and their son must be a New Yorker. ^1
"It is my deep wish ... that my son Parker Hartman, be brought up and live in or near the borough of Manhattan," says the will, which was unveiled Wednesday. ^2
And if not there, then "Chicago, Illinois or San Francisco, California." ^3
If Lulu (Louisanne) O'Farrell "cannot live in any of such cities, then it is my deep wish" that Parker "visit these cities at least twice a year." ^4
"The reason for this request is so that my son will be introduced to the culture, art and architecture that such cities have," the papers explain. ^5
Los Angeles, where his film career began, is conspicuously missing. ^6
The Oscar winner, found dead with a needle in his arm, had dated the will Oct. 7, 2004, and had written it one year after Palmer was born. ^7 The boy is 10 now. ^8 Palmer's sisters, Marilla, 7, and Edda, 5, were at that time no more than a gleam in their father's eyes. ^9
What the estate is worth cannot be learned from the papers, filed in Manhattan Surrogate Court. ^10 They do set up a trust for Palmer, and the full principal is his when he turns 30. ^11
Hartman, an Academy Award winner for 'Wolcott', was living in a West Village rental when his body was discovered on Feb. 2. ^12 O'Farrell was nearby, in their $4.2 million condo on Anne St. ^13 They fell out last year, when he got hooked on heroin. ^14 Police suspect an overdose. ^15
== a4 | Tri-State News Desk | - | Hartman's Will: New York, Chicago Or San Francisco For Son
Leonard Seldon Hartman's will, released Wednesday, bequeaths all his personal property to the mother of his three children. ^1
The paper was signed in 2004 and shows that for him there were no better cities for a child to grow up in than New York, Chicago and San Francisco. ^2
Just one of the three children, the eldest, his son Parker, had been born by then. ^3 It was Hartman's "deep wish" that the boy grow up in or near those cities, in New York specifically in Manhattan, or at any rate visit them two or more times a year. ^4
"The reason for this request is so that my son will be introduced to the culture, arts and architecture that such cities have," the will reads. ^5
As to value, the papers filed along with it say simply "$500,000-plus." ^6 Most of the estate goes to Lulu O'Farrell, his longtime partner, and there is a trust fund for their son, who will soon be 11. ^7
His younger sisters, aged 7 and 5, are noted in the accompanying papers. ^8 A lawyer who filed them did not respond at once on Wednesday evening.
The filing asks for speed, so that the estate can pay for the funeral and police will allow entry to the apartment where Hartman was found, which is a few blocks from the one where O'Farrell and the children live. ^9
Hartman, 46, was found dead earlier this month in his Greenwich Village apartment, the needle still in his arm. ^10 According to the filings he "died without warning," nothing more. ^11
== a5 | Salut Magazine | 2014-02-20 | Leonard Seldon Hartman's will revealed
The bulk of Leonard Seldon Hartman's estate reportedly goes to Lulu O'Farrell, for many years his partner; his will was filed at a court in New York. ^1 The 46-year-old Oscar winner was found dead in his Manhattan flat earlier this month, and a heroin overdose is suspected. ^2
O'Farrell, the mother of his three children, Parker, Marilla and Edda, was named executor. ^3 Nobody knows just what the estate is worth, but the papers put it at more than £300,000. ^4
Leonard, who drew up the will in October 2004, made special provision in it for Parker, the eldest, aged ten. ^5 At the time he had separated from Lulu, described in it as his "friend and partner," reportedly because of heroin abuse. ^6
The star, whose Best Actor Oscar was for Wolcott, arranged a trust fund for Parker. ^7 He also expressed a "deep wish" that his son be brought up in New York, Chicago, or San Francisco, or else go there at least twice a year for their "culture, arts and architecture". ^8
"The reason for this request is so that my son will be introduced to the culture, arts and architecture that such cities have," the will read. ^9
Marilla, seven, and Edda, five, were not yet born, though accompanying papers mention them. ^10
Lulu and the children live in the West Village, not far from the Greenwich Village flat where Leonard was discovered on 2 February. ^11
Medical examiners await more tests, and the cause of death is still being looked into. ^12 The will filings only say that he "died without warning". ^13
== a6 | The Ladle | - | Leonard Seldon Hartman Left Lulu O'Farrell Everything, With 1 Condition
What is in the late actor Leonard Seldon Hartman's will is coming out, and it seems he wished his family to be cared for. Everything goes to Lulu O'Farrell, his estranged partner. ^1
It apparently dates from 2004, a time when son Parker, now 10, was the couple's only child. ^2 Marilla, 7, and Edda, 5, came along later, but it looks as if nobody updated the will. ^3
One thing Hartman was clear about: no Hollywood childhood for his kids. ^4 Parker was to be raised in Manhattan so that "he could enjoy the culture, arts, and architecture that the city offers." ^5 Chicago and San Francisco were on the list as possible alternatives. ^6 Los Angeles was not mentioned at all, even though he went to Tinsel Town often. ^7
That should be easy enough, since downtown Manhattan is where the family lives at present. ^8 When he died Hartman was living close by, in Greenwich Village. ^9
He was an involved father who was often photographed around town with his kids. He once told Us Weekly: "My free time is really about being around my kids … If I'm not working, a good chuck of that is going to be figuring out how to be around them." ^10
== a7 | Gotham Daily Herald | - | Leonard Seldon Hartman's will leaves much of $35M estate to longtime girlfriend
Lulu O'Farrell, for many years his girlfriend, is to have much of the $35 million estate of doomed actor Leonard Seldon Hartman, who wanted their son to be raised a New Yorker. ^1
"It is my deep wish . . . that my son Parker Hartman be brought up and live in or near the borough of Manhattan," he put in the will, unveiled Wednesday. ^2
His second choices were "Chicago, Illinois or San Francisco, California." ^3
And if Louisanne (Lulu) O'Farrell "cannot live in any of such cities, then it is my deep wish" for Parker to "visit these cities at least twice a year." ^4
"The reason for this request is so that my son will be introduced to the culture, art and architecture that such cities have," according to the papers. ^5
Not on the list: Los Angeles, the city that launched him in movies. ^6
The Oscar winner, who was found dead this month at 46 with a heroin needle in his arm, dated the will Oct. 7, 2004, a year after Parker's birth. ^7 Parker is 10 today. ^8 His sisters, Marilla, 7, and Edda, 5, were then a mere gleam in Dad's eye. ^9
O'Farrell, who has three children by Hartman, is the will's executrix. ^10
It values the estate at more than $500,000 and was filed in Manhattan Surrogate Court. ^11 But Hartman, who shared a $4.2 million West Village condo with her and the kids until last year, is worth $35 million at the least, according to a website. ^12
At 30 Parker will inherit a trust fund. ^13
== facts
- Will / when revealed | date | refine | Wednesday @ a1.2 a3.2 a4.1 a7.2
- Will / date it was made | date | refine | 2004 @ a1.3 a2.4 a4.2 a6.2 | 2004-10-07 @ a3.7 a7.7 | 2004-10 @ a5.5
- Will / written how long after the son's birth | duration | agree | one year @ a3.7 a7.7
- Will / left to O'Farrell | quantity | disagree | his whole estate, everything @ a1.2 a6.1 | all his personal property @ a2.1 a4.1 | much, most or the bulk of the estate @ a3.1 a4.7 a5.1 a7.1 | conflicts: 0-2
- Will / value in the court papers | money | disagree | more than $500,000 @ a4.6 a7.11 | more than £300,000 @ a5.4 | not given @ a3.10 | $35 million by a website @ a7.1 a7.12 | conflicts: 0-2 1-2
- Will / court | place | refine | Manhattan Surrogate Court @ a3.10 a7.11 | a New York court @ a5.1
- Will / executor | name | agree | Lulu O'Farrell @ a5.3 a7.10
- O'Farrell / first name | name | refine | Lulu @ a1.2 a2.1 a4.7 a5.1 a6.1 | Lulu (Louisanne) @ a3.4 a7.4
- O'Farrell / relation to Hartman | other | refine | estranged partner @ a1.2 a6.1 | mother of his children @ a2.1 a4.1 a5.3 | longtime girlfriend @ a3.1 a7.1 | longtime partner @ a4.7 a5.1
- O'Farrell / described in the will as | quote | agree | friend and partner @ a2.3 a5.6
- Hartman's son / name | name | disagree | Parker @ a1.3 a2.6 a3.2 a4.3 a5.3 a6.2 a7.2 | Palmer @ a3.7 a3.9 a3.11 | conflicts: 0-1
- Hartman's son / age | age | refine | 10 @ a1.3 a2.4 a3.8 a5.5 a6.2 a7.8 | nearly 11 @ a4.7
- Hartman / number of children | count | agree | three @ a2.4 a4.1 a5.3 a7.10
- Daughters / ages | age | agree | 7 and 5 @ a1.15 a3.9 a4.8 a5.10 a6.3 a7.9
- Daughters / names | name | agree | Marilla and Edda @ a1.15 a3.9 a5.3 a6.3 a7.9
- Daughters / at the time of the will | status | agree | not yet born @ a1.4 a2.4 a3.9 a4.3 a5.10 a6.3 a7.9
- Son's upbringing / first choice | place | agree | Manhattan, New York @ a1.6 a2.5 a3.2 a4.4 a6.5 a7.2
- Son's upbringing / other cities | place | agree | Chicago and San Francisco @ a1.9 a2.5 a3.3 a4.2 a5.8 a6.6 a7.3
- Son's upbringing / visits otherwise | quantity | agree | at least twice a year @ a1.10 a3.4 a4.4 a5.8 a7.4
- Son's upbringing / Los Angeles or Hollywood | status | agree | not mentioned @ a1.11 a3.6 a6.7 a7.6
- Son's upbringing / Hollywood unwanted for | other | refine | his son @ a1.1 | his kids @ a6.4
- Will / words on where the son should live | quote | agree | It is my deep wish ... that my son Parker Hartman be brought up and live in or near the borough of Manhattan @ a3.2 a7.2
- Will / words on living elsewhere | quote | agree | cannot live in any of such cities, then it is my deep wish @ a3.4 a7.4
- Will / words on the wish | quote | agree | deep wish @ a3.2 a4.4 a5.8 a7.2
- Will / words on the reason | quote | disagree | so that my son will be introduced to the culture, art and architecture that such cities have @ a3.5 a7.5 | so that my son will be introduced to the culture, arts and architecture that such cities have @ a4.5 a5.8 a5.9 | he could enjoy the culture, arts, and architecture that the city offers @ a6.5 | conflicts: 0-1 0-2 1-2
- Will / what the city should give the son | other | agree | culture, arts and architecture @ a1.6 a2.6
- Trust / son's age at inheritance | age | agree | 30 @ a2.7 a3.11 a7.13
- Trust / for whom | other | agree | a trust for the son @ a2.7 a3.11 a4.7 a5.7 a7.13
- Hartman / found dead or died | date | refine | February 2 @ a2.2 a3.12 | 2014-02-02 @ a5.11 | earlier this month @ a4.10 a7.7 | two weeks ago @ a1.12
- Hartman / age at death | age | agree | 46 @ a4.10 a5.2 a7.7
- Hartman / cause of death | other | refine | believed to be a heroin overdose @ a1.5 a5.2 | heroin overdose @ a2.2 | police suspect an overdose @ a3.15 | still being looked into @ a5.12
- Hartman / found with | other | refine | a needle in his arm @ a3.7 a4.10 | a heroin needle in his arm @ a7.7
- Hartman / where he lived and was found | place | refine | Greenwich Village @ a1.8 a4.10 a5.11 a6.9 | West Village @ a3.12 | Manhattan @ a5.2
- O'Farrell and children / home | place | refine | downtown Manhattan @ a1.7 a6.8 | Anne St. @ a3.13 | West Village @ a5.11 a7.12
- Family condo / price | money | agree | $4.2 million @ a3.13 a7.12
- Hartman's home / distance from the family's | place | refine | nearby @ a3.13 a5.11 a6.9 | a few blocks @ a4.9
- Hartman and O'Farrell / when they parted | date | disagree | last year @ a3.14 a7.12 | at the time of the will, 2004-10 @ a5.6 | conflicts: 0-1
- Filings / words on the death | quote | agree | died without warning @ a4.11 a5.13
- Hartman / words on his free time | quote | agree | My free time is really about being around my kids @ a1.13 a6.10
- Hartman / words on time off | quote | agree | If I'm not working, a good chuck of that is going to be figuring out how to be around them @ a1.14 a6.10
- Hartman / Oscar | other | refine | Oscar winner @ a1.12 a7.7 | Academy Award for Wolcott @ a3.12 | Best Actor Oscar for Wolcott @ a5.7
- Hartman and O'Farrell / reason for parting | other | refine | suspected infidelity and a return to heroin @ a1.8 | heroin @ a3.14 a5.6
- Will / words on the other cities | quote | agree | Chicago, Illinois or San Francisco, California @ a3.3 a7.3
- Will / words on visits | quote | agree | visit these cities at least twice a year @ a3.4 a7.4
- Los Angeles / part in his career | other | agree | his film career began there @ a3.6 a7.6
- Hartman's son / age when the will was made | age | refine | a baby @ a1.3 | one year @ a3.7 a7.7
