== a1 | Lidová tribuna | 2016-10-03 | Sarkissian escapes a robbery in Paris
The American celebrity Lia Sarkissian came out of an armed robbery in Paris on Sunday without a scratch but lost jewels worth several million dollars. ^1 The robbers had put on police uniforms. ^2
"She is badly shocked, but physically all right," her spokeswoman said soon after Sarkissian's husband, the singer Tayo Best, had broken off his New York concert over "urgent family reasons". ^3
Sarkissian was in Paris for fashion week. ^4 "Two armed and masked men" forced their way into her hotel room and kept a gun on her, the spokeswoman said. ^5
An unnamed policeman said afterwards that the crime took place around three in the afternoon. ^6 The police prefecture spoke of jewels worth several million euros but is still adding up the damage. ^7
Nor is that the only open question: the same policeman counted five robbers, and says it was not a hotel but a luxury residence in the center. ^8 Whether her daughter of three and her son of ten months were with her is unclear. ^9
Best had been singing for an hour at the festival The Pastures when he told the audience that the concert was over. ^10
== a2 | Neckartal-Zeitung | - | Lia Sarkissian robbed by armed men in Paris
After the robbery worth millions in a private apartment in Paris, the US television star Lia Sarkissian Best has left the French capital. ^1 The 35-year-old went on Monday, once she had been questioned, the police reported. ^2 Where she was heading they did not say. ^3
Armed men had fallen upon her in the apartment on Sunday evening and taken jewels worth ten million euros. ^4
Mayor Carmen Delgado condemned the deed and defended her police, who would, she was fully convinced, quickly identify and arrest the culprits. ^5
The five armed men tied Sarkissian up, shut her in a bathroom and fled on bicycles. ^6 According to police they got away with a small box of jewels worth 6 million euros and a ring worth 4 million euros. ^7
Sarkissian had come for Paris fashion week. ^8
== a3 | De Welgestelde | - | Lia Sarkissian has the main part in a grand robbery
Like a film script: that is how the raid on Lia Sarkissian looks. ^1 Late on Sunday evening five men in police jackets entered the exclusive hotel building near La Madeleine, in the eighth arrondissement of Paris. ^2 The 35-year-old TV star was in town for Fashion Week. ^3
The crooks seem to have been well informed. ^4 They overpowered the night watchman and apparently knew that her bodyguard, Marcel Fournier, was away, as he was taking one of her sisters to a nightclub. ^5
That same morning a private jet brought Sarkissian back to New York. ^6 Her husband Tayo Best met her at the airport, and a column of 12 armored Mercedes and Cadillacs took them home. ^7
And the loot? A ring of 4 million euros is surely registered with the insurers, so the jewels will probably be taken apart. ^8
== a4 | FranceActu | - | Lia Sarkissian robbed in Paris of 9 million euros
During the night from Sunday to Monday, "armed and masked men dressed as police officers" burst into her room, said a spokeswoman for the star, who is "very dazed" but physically "unhurt". ^1
A judicial source says that a ring worth four million euros and a box of jewels worth five million are gone, along with two telephones. ^2 Together it makes 9 million euros. ^3
The robbery happened at about 2.30 a.m. in a discreet luxury residence, the Hôtel de Fontanes, near the Madeleine. ^4 The five robbers had police jackets on. ^5 They tied up the night porter, and two of them went up to the star's rooms while the other three kept watch. ^6
Her husband, the rapper Tayo Best, had interrupted a concert in New York on Sunday, giving a family emergency as the reason. ^7 Ada Petraukas, her spokeswoman, said that Ms Sarkissian, 35, is very shocked. ^8
She had come to Paris with her mother Liz Penner and her sisters Lena Penner and Lorna Sarkissian for fashion week. ^9
== a5 | Tuổi Xanh | 2016-10-03 | Lia Sarkissian robbed of jewels worth hundreds of billions
The BBC reports that Lia Sarkissian, the American reality star, was held at gunpoint in a luxurious room of the Ritz hotel in Paris and lost jewels. ^1
By the latest word from French police, at least two masked men broke in with guns. ^2 It was about 3 a.m. on October 3, Paris time. ^3 Her representative says the 35-year-old star is deeply shocked but has no injury at all. ^4
In New York, Tayo Best had to ask to end his show at the Pastures festival halfway through the song Loveless. ^5 "I'm sorry. My family has an emergency. I have to stop the show now," the rapper told thousands in the audience. ^6
According to BFM TV, Sarkissian was tied up and locked in the bathroom. ^7 Two mobile phones and diamond jewels worth about 10 million dollars were taken, among them a ring worth 4 million dollars. ^8
== a6 | Wien heute | - | Lia Sarkissian robbed by masked men
Men disguised as police have robbed the US starlet Lia Sarkissian (35) in Paris. ^1 Two masked men threatened her in her hotel room with a drawn gun, her spokeswoman said on Monday. ^2 "She is quite shocked, but physically unhurt." ^3
Her husband, the rapper Tayo Best (39), abruptly broke off a concert in New York on Sunday evening. ^4 "I'm sorry, emergency in the family. I have to break off the show," he told the audience. ^5
Sarkissian was in town for the fashion shows. ^6 The raid took place in a city palace in the eighth district, according to the French station Europe 1. ^7
Further details came out on Monday: the star was left tied up in the bathroom of a luxury hotel. ^8 The five attackers wore ski masks and police uniforms. ^9 The raid was at around 3.00 a.m. ^10 They took a jewel case with contents worth five to six million euros and a ring worth around four million. ^11 Sarkissian is said to have left France since, after being questioned. ^12
== a7 | Gazeta Mais | 2016-10-03 | Lia Sarkissian suffers a robbery in Paris
The American reality star Lia Sarkissian was robbed at gunpoint on Sunday night in a luxury residence in Paris, and criminals disguised as police took jewels valued at 9 million euros. ^1
"She is very shocked, but physically unharmed," said her spokeswoman in New York. ^2 Sarkissian, there for Fashion Week, left France this Monday morning after the police had questioned her. ^3
Judicial sources list a ring valued at 4 million euros and a box of jewels at 5 million. ^4 Two cell phones are gone too, says a police source. ^5
The raid was recorded at 00:30 GMT in a luxury hotel residence near La Madeleine. ^6 Five thieves attacked the guard, and two of them went into the star's apartment. ^7 The 35-year-old was tied up and locked in the bathroom. ^8
In New York her husband Tayo Best suddenly turned to his audience: "I'm sorry, the show is over." ^9
== facts
- loot / total | money | disagree | several million dollars @ a1.1 | several million euros @ a1.7 | 10 million euros @ a2.4 | 9 million euros @ a4.3 a7.1 | about 10 million dollars @ a5.8 | conflicts: 2-3, 2-4
- box / worth | money | disagree | 6 million euros @ a2.7 | 5 million euros @ a4.2 a7.4 | five to six million euros @ a6.11 | conflicts: 0-1
- ring / worth | money | disagree | 4 million euros @ a2.7 a3.8 a4.2 a6.11 a7.4 | 4 million dollars @ a5.8 | conflicts: 0-1
- telephones / number taken | count | agree | two @ a4.2 a5.8 a7.5
- robbers / number | count | disagree | two @ a1.5 a6.2 | five @ a1.8 a2.6 a3.2 a4.5 a6.9 a7.7 | at least two @ a5.2 | conflicts: 0-1
- robbers / number who went up to her | count | agree | two @ a4.6 a7.7
- robbery / day | date | disagree | 2016-10-02 @ a1.1 | Sunday evening @ a2.4 a3.2 | Sunday night @ a7.1 | night from Sunday to Monday @ a4.1 | 2016-10-03 @ a5.3 | conflicts: 0-4, 1-4
- robbery / hour | date | disagree | around three in the afternoon @ a1.6 | about 2.30 a.m. @ a4.4 | about 3 a.m. @ a5.3 a6.10 | 00:30 GMT @ a7.6 | evening @ a2.4 a3.2 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-4, 2-4, 3-4, 1-2, 2-3
- robbery / place | place | disagree | hotel room @ a1.5 a6.2 | luxury residence, not a hotel @ a1.8 | private apartment @ a2.1 | Ritz @ a5.1 | Hôtel de Fontanes near the Madeleine @ a4.4 | hotel building near La Madeleine @ a3.2 a7.6 | city palace in the eighth district @ a6.7 | conflicts: 0-1, 0-2, 1-3, 1-5, 2-3, 2-5, 3-4, 3-5
- star / age | age | agree | 35 @ a2.2 a3.3 a4.8 a5.4 a6.1 a7.8
- robbers / disguise | other | refine | police uniforms @ a1.2 a6.9 | police jackets @ a3.2 a4.5 | as police @ a4.1 a6.1 a7.1
- star / tied up in the bathroom | other | agree | tied up and left in a bathroom @ a2.6 a5.7 a6.8 a7.8
- spokeswoman / words on her condition | quote | disagree | "badly shocked, but physically all right" @ a1.3 | "very dazed", "unhurt" @ a4.1 | "quite shocked, but physically unhurt" @ a6.3 | "very shocked, but physically unharmed" @ a7.2 | deeply shocked, no injury @ a5.4 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- porter / what happened to him | other | refine | overpowered @ a3.5 | tied up @ a4.6 | attacked @ a7.7
- husband / words on stage | quote | disagree | "I'm sorry. My family has an emergency. I have to stop the show now" @ a5.6 | "I'm sorry, emergency in the family. I have to break off the show" @ a6.5 | "I'm sorry, the show is over" @ a7.9 | conflicts: 0-1, 0-2, 1-2
- star / departure | date | refine | Monday, after questioning @ a2.2 | Monday morning, after questioning @ a7.3 | the same morning by private jet @ a3.6 | after questioning @ a6.12
- husband / concert in New York | status | agree | broken off @ a1.3 a1.10 a4.7 a5.5 a6.4 a7.9
- star / reason for the trip | other | agree | fashion week @ a1.4 a2.8 a3.3 a4.9 a6.6 a7.3
