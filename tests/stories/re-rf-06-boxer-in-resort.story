== a1 | Chica Latina | - | Wife of boxing legend Vittorio Patti held after his mysterious death
Over the weekend Canadian boxing legend Vittorio "Blaze" Patti, thirty-seven, was found strangled at a luxury beach resort in Brazil where he was on vacation. ^1 His wife, Camila Karine Moreira Fernandes, has been charged with murdering him; police allege that she choked him with the strap of her purse. ^2
Patti met the 23-year-old, once an exotic dancer, in a Brazilian club where she was performing. ^3 They had come with their 1-year-old son to the elegant Belasol Resort in Porto das Conchas for a second honeymoon. ^4 Witnesses, though, saw the couple quarrel in a bar the whole of Friday night. ^5
Blood stained the back of the head and the neck of the body, and police at once thought of a crime. ^6 To their questions, they say, his wife gave "inconsistent and muddled" answers. ^7 After blood was discovered on her purse, she was taken into custody. ^8 She denies having anything to do with the death. ^9 Nothing is excluded, police spokeswoman Marina Saldanha said, a third person's involvement included. ^10
"The relationship wasn't built on love," Gil Benetti, who promoted many Patti fights, told the New York Daily News. ^11 "It could turn violent at times." ^12
== a2 | Blue Planet Sports | 2009-07-13 | Wife suspected in death of ex-boxer
Brazilian police have confirmed that they suspect the wife of Vittorio Patti, the retired boxer, of his murder. ^1
On July 11 he was found dead in a hotel in Brazil, where he was on vacation with his wife, Camila Karina Moreira Fernandes, and the couple's daughter. ^2
Fernandes, who is 23, was in custody over the killing, an official of the police in Porto das Cocnhas told CNN, and had been brought to a station in Recife. ^3
CNN heard of local reports that Patti lay in his hotel room with marks of strangling on the neck; Edmar Costa Salgado, a police official, confirmed them. ^4 A purse strap with blood on it was found there, local media said. ^5 More might be known on Monday, according to Salgado. ^6
Patti, 37, was a native of Italy who grew up in Canada and fought out of New Jersey. ^7 He gave up boxing in 2007, having won 40 times and lost nine. ^8
== a3 | Ringue e Lazer | 2009-07-16 | Ex-boxer may have been killed by Brazilian wife
With so much going on I could not give this story its due before now. ^1 Vittorio Patti, 37, once world champion at super featherweight and super lightweight, was found dead in a hotel at Porto das Conchas, in Recife. ^2
The police chief in charge says the killer was Patti's wife, the Brazilian Camila Fernandes, and that a fight between them was the motive; a new honeymoon had brought the couple to the country. ^3 Caught in the act, as the law puts it, she is under arrest for intentional homicide until the inquiry ends. ^4
The investigation has it that Camila waited for Patti to fall asleep, attacked him with a knife first and then choked him with the strap of a bag, which was what killed him. ^5
The body is at the morgue in Recife, and relatives must come to identify him before it can go to the USA. ^6
Camila and Vittorio got to know one another in the United States three years ago and had been married for two. ^7 Their home was Montreal, in Canada, the country of which Patti, Italian by birth, had become a citizen. ^8
== a4 | The Steel Valley Courier | 2009-07-14 | Boxer was strangled by wife, police believe
RIO DE JANEIRO - Police who look into the death of former boxing champion Vittorio Patti proceed on the theory that his wife strangled him with the strap of her purse as he slept off his drink. ^1 Her lawyer says she is innocent and was too "frail" to kill a boxer. ^2
Nothing is ruled out, lead investigator Elias Pereira said on Monday, but he is certain she acted alone. ^3 "It was technically impossible for a third party to have been in the flat," Pereira told the AP. ^4 There Patti was found dead early on Saturday. ^5
Camila Fernandes, his Brazilian wife, who is 23, told investigators that about 6 a.m. on Saturday she woke to feed her son and found the body in the apartment they had rented in Porto das Conchas, a resort by the sea in the northeastern state of Pernambuco. ^6 She had slept upstairs with the boy, Patti on the floor below. ^7 He had then most likely been dead four hours or more, police say. ^8
She said they fought on Friday after dinner and that he shoved her to the ground, which hurt her elbow and chin slightly. ^9 Patti, 37, a former junior welterweight champion, then took a cab with their son to the apartment and left her downtown, she said. ^10
Witnesses too reported the fight, and that Patti was drunk. ^11
== a5 | Sierra Valley News | 2009-07-30 | Boxer Patti killed himself, Brazil police decide
RIO DE JANEIRO - It was suicide: that is how police in Brazil ruled on Thursday on boxer Vittorio Patti's death, and his wife, a suspect before, left jail. ^1
The authorities determined, lead investigator Pedro Alvares told the AP, that Patti took his life on July 11 in a seaside resort of the country's northeast. ^2 In ordering the wife's release, a judge wrote of "suicide by hanging". ^3
Camila Fernandes, the 23-year-old widow, said by telephone while leaving jail that he might have feared she would go away after their violent quarrel in public on the night before. ^4 "We had a quarrel in the street. ^5 Then he shoved me and I got hurt," she said. ^6 "He was drunk, maybe he didn't know what he was doing." ^7
One day after Patti, 37, was found, police had said that Fernandes strangled him with her purse strap in his drunken sleep. ^8 About a week later they began to retreat from this, as a coroner's report had him "suspended and hanged" but did not exclude that he was killed. ^9
She could not possibly have hung him up, said Delio Marcelino, her attorney. ^10
== a6 | Canvas Corner | 2010-07-14 | One year on, doubts about Vittorio Patti's end
Vittorio Patti died in Brazil at 37, and a year later the questions have not stopped. ^1
A purse strap, in his hotel room, is what he was found hanging by. ^2 Brazil's police first arrested his wife, Camila Fernandes, a citizen of that country, but shortly after let her go. ^3 Although she spent over 3 hours in one room with him after his death, they called her innocent and the case a plain suicide. ^4 Such a woman could never have got the better of Patti or lifted him high enough to hang him, they said. ^5
To me that was fishy from the start. ^6 Could she not have had an accomplice? ^7
Once the body had come to Canada, another autopsy was made, and it contradicts the suicide. ^8 The Brazilians, it turns out, never tested his blood for alcohol, so nothing physical proves he was drunk. ^9 The bone of his Adam's apple was broken, and the marks on the neck are not those of the strap. ^10
== a7 | Sports Essays Hub | - | Boxing greats: Vittorio Patti, page 6
His career over, Patti went back to Montreal to deal in real estate, with Camila Fernandez, his new wife from Brazil. ^1 They had a son, but it was a strained union, and a close friend says that they were about to part when Patti died in Brazil on 11th July 2009, at just 37. ^2
They had travelled there with the baby, 10 months old, for a family gathering. ^3 Since he was found in a pool of his own blood, next to him the bloodstained strap of his wife's handbag, suspicion fell upon her at once. ^4 In a will signed a few weeks before, she and the boy got everything except for a trust fund for his daughter. ^5
She was arrested for homicide, as she could not explain how she had been in the apartment for 10 hours and not noticed that he was dead. ^6 But Brazil's official autopsy called it suicide: Patti, it concluded, had hanged himself with that strap from a wooden column of the staircase in their rented holiday home. ^7 Three weeks from her arrest she was free. ^8
== facts
- Patti / age | age | agree | 37 @ a1.1 a2.7 a3.2 a4.10 a5.8 a6.1 a7.2
- Patti / day he was found or died | date | refine | 2009-07-11 @ a2.2 a4.5 a5.2 a7.2 | over the weekend @ a1.1
- Patti / manner of death | other | disagree | strangled @ a1.1 a2.4 a4.1 | choked with a strap after a knife attack @ a3.5 | suicide @ a5.1 a5.2 a6.4 a7.7 | conflicts: 0-2, 1-2
- death / means | other | disagree | a purse strap @ a1.2 a4.1 a5.8 a6.2 a7.7 | first a knife, then the strap of a bag @ a3.5 | a strap that the neck marks do not match @ a6.10 | conflicts: 0-1, 0-2
- wife / surname | name | disagree | Fernandes @ a1.2 a2.2 a3.3 a4.6 a5.4 a6.3 | Fernandez @ a7.1 | conflicts: 0-1
- wife / second given name | name | disagree | Karine @ a1.2 | Karina @ a2.2 | conflicts: 0-1
- wife / age | age | agree | 23 @ a1.3 a2.3 a4.6 a5.4
- wife / nationality | other | agree | Brazilian @ a3.3 a4.6 a6.3 a7.1
- wife / legal standing | status | refine | charged with murder @ a1.2 | a suspect in custody @ a2.1 a2.3 | under arrest for intentional homicide @ a3.4 | arrested for homicide @ a7.6 | released @ a5.1 a6.3 a7.8
- child / sex | other | disagree | a son @ a1.4 a4.6 a7.2 | a daughter @ a2.2 | conflicts: 0-1
- son / age | age | disagree | 1 year @ a1.4 | 10 months @ a7.3 | conflicts: 0-1
- couple / where they met | place | disagree | a club in Brazil @ a1.3 | the United States @ a3.7 | conflicts: 0-1
- trip / purpose | other | disagree | a second honeymoon @ a1.4 a3.3 | a vacation @ a2.2 | a family gathering @ a7.3 | conflicts: 0-2
- resort / name | name | disagree | Porto das Conchas @ a1.4 a3.2 a4.6 | Porto das Cocnhas @ a2.3 | conflicts: 0-1
- resort / region | place | refine | in Recife @ a3.2 | in Pernambuco state @ a4.6
- death / place | place | disagree | a hotel room @ a2.4 a6.2 | a hotel @ a3.2 | a rented apartment @ a4.6 | a rented holiday home @ a7.7 | the Belasol Resort @ a1.4 | conflicts: 0-2, 0-3, 1-2, 1-3
- quarrel / place | place | refine | a bar @ a1.5 | the street @ a5.5 | in public @ a5.4
- quarrel / time | date | refine | all Friday night @ a1.5 | Friday after dinner @ a4.9 | the night before 2009-07-11 @ a5.4
- quarrel / wife pushed | other | agree | he shoved her @ a4.9 a5.6
- blood / where it was | place | refine | on the head and neck @ a1.6 | on her purse @ a1.8 | on the strap @ a2.5 a7.4 | a pool of blood @ a7.4
- wife / time spent near the body | duration | disagree | over 3 hours @ a6.4 | 10 hours @ a7.6 | four hours or more @ a4.8 | conflicts: 0-1
- third person / possibility | status | disagree | not excluded @ a1.10 | technically impossible @ a4.4 | conflicts: 0-1
- police / openness of the inquiry | status | agree | nothing ruled out @ a1.10 a4.3
- lead investigator / name | name | disagree | Elias Pereira @ a4.3 | Pedro Alvares @ a5.2 | conflicts: 0-1
- Patti / state that night | status | refine | drunk @ a4.11 a5.7 | nothing physical proves it @ a6.9
- Patti / birth country | place | agree | Italy @ a2.7 a3.8
- Patti / titles | other | refine | super featherweight and super lightweight @ a3.2 | junior welterweight @ a4.10
- Patti / home | place | agree | Montreal @ a3.8 a7.1
- wife / strength | other | agree | too weak to have done it @ a4.2 a5.10 a6.5
- arrest to release / time | duration | refine | three weeks @ a7.8 | shortly after @ a6.3 | by 2009-07-30 @ a5.1
- wife / where she was after his death | place | disagree | upstairs, he on the floor below @ a4.7 | in one room with him @ a6.4 | conflicts: 0-1
