== a1 | The London Sentinel | 2008-11-11 | "Mother Africa" dies at 76
Lilian Mokena, the great South African singer and enemy of apartheid who had to live in exile for more than three decades, collapsed at a performance in Italy and died early yesterday morning, aged 76. ^1
She was going off the stage, at a concert in protest against organised crime, when a heart attack struck her. ^2 A clinic in the southern town of Castel Ponterno is where she died soon after. ^3
Jackson Mathela led the mourning. "Her haunting songs gave voice to the pain of exile which she endured for 31 long years," his statement said. ^4 "Her songs inspired a strong feeling of hope in us." ^5
Sunday night's concert was held in support of Albert Savino, the Italian author of Ninive, who has been in hiding since his best-seller laid bare the Camorra. ^6 Among the killings put down to those gangsters is that of six African immigrants in Castel Ponterno in September. ^7
Shortly before collapsing, her family noted, she had sung one of her big hits, Wisa Wisa, which is Xhosa for Drop, Drop. ^8
== a2 | Dreams Commons | 2008-11-10 | South African singer and activist Lilian Mokena is dead
ROME - Singing at a concert in Castel Ponterno, near Naples, the 76-year-old campaigner against apartheid collapsed on stage. ^1
In that town, in September, mafia killers shot down a group of African immigrants. ^2 The concert was meant to show solidarity with Alberto Savino, an investigative journalist threatened with death for his book on the Camorra. ^3
Italian media have it that Mokena was on the stage when people heard her say "I am feeling ill," before she fell. ^4
To the Pineta Alta Clinic in Castel Ponterno, a private house, she was rushed, and later she died there. ^5
"It is a huge loss not just for South African society but for mankind," said Sipho Mabena of the arts ministry in her homeland.
In 1960 she wished to fly home to bury her mother and learned that her passport had been revoked. ^6 More than three decades of exile followed, in the United States and in Guinea. ^7
When she came before the UN's committee on apartheid in 1963 and called for a boycott, the government banned her records. ^8
== a3 | Nairobi Poet | 2008-11-10 | Songbird Lilian Mokena dies of heart attack, 10th Nov
South Africa's songbird of legend, Lilian Mokena, has died in Italy. "Mother Africa" to those who loved her, the 76 year old fell down while she performed at a concert in Naples for the Italian writer Alberto Savino, who got death threats for his book about the mafia. ^1
"She was the last to come on stage, after the other singers had performed," said a photographer of AFP.
"People were calling for an encore, and just then somebody asked whether there was a doctor in the house. ^2 Lilian Mokena had fainted and was lying on the ground." ^3
They brought her to a clinic, and there a heart attack killed her, according to ANSA. ^4
Johannesburg was where she was born, on March 4, 1932, to a Xhosa father and a Swazi mother. ^5
She toured the United States in 1959. A year later, when she wanted to come back for her mother's funeral, they took her citizenship from her. ^6 In exile, in the United States and Guinea, she lived for more than three decades. ^7
"Wisa Wisa", her biggest hit, of 1967, is Xhosa for "Drop Drop". ^8
== a4 | Harbor State Banner | 2008-11-12 | South African legend Lilian Mokena dies
JOHANNESBURG — Lilian Mokena, whose sultry voice won the world while apartheid shut her out of her own country for more than 30 years, is dead at 76 after a concert in Italy. ^1
"Her haunting songs gave voice to the pain of exile and uprooting which she endured for 31 long years," Jackson Mathela's statement said. ^2 "At the same time, her songs inspired a strong feeling of hope in all of us." ^3
He found it "right" that she had passed her last moments on a stage.
A heart attack killed her early on Monday, according to the Pineta Alta clinic in Castel Ponterno, not far from Naples. ^4
Vincenzo Nunzi, the mayor of the town, said she collapsed late on Sunday as the concert against organized crime came to its end. ^5 That crime is blamed for a massacre there in September of six immigrants from Ghana. ^6
The mayor had thought she looked unwell when early that Sunday afternoon she called at a center for immigrants. ^7
== a5 | Brainy Days | 2008-11-10 | Queen Mother of African song dies after anti Mafia concert
The South African singer Lilian Mokena, a symbol to the whole world of the fight against apartheid, died this morning, it seems of a heart attack, after a concert against the Mafia in the south of Italy. ^1
She was 76, and it was at the Pineta Alta Clinic in Castelponterno that she died. ^2 She had been brought there at the end of the concert, which was in support of Alberto Savino, an Italian journalist whom the Naples Mafia has threatened with death. ^3
Mokena, the child of a Xhosa father and a Swazi mother, was born in Johannesburg in 1932. ^4 She left in 1959. The next year, as she tried to come home for her mother's funeral, her passport was taken from her. ^5 In 1976 she denounced apartheid at the UN, and after that South Africa banned her songs. ^6
Over thirty years of exile, in America, France, West Africa and Belgium, went by before she returned in 1990. ^7
'Wisa Wisa' (Xhosa for 'drop, drop') was the greatest of her hits. ^8
Some reports say that after her last performance she asked to have Mr Savino's book in English and went back to her hotel, where she complained of feeling ill. ^9
== a6 | Agenzia Tirrena in English | 2008-11-10 | Lilian Mokena dies after concert in Castel Ponterno
ROME/JOHANNESBURG - A heart attack in the night has killed the South African singer Lilian Mokena in Castel Ponterno, where she had taken part in a concert against the Camorra. ^1 So the town's Pineta Alta clinic confirms. ^2
"For some while she hadn't been well," her agent, Luc Duchat, said. ^3
Mokena, 76, fell ill at the end of her performance on the stage at Baia Azzurra, which had brought great applause. ^4 The concert was dedicated to the writer Alberto Savino, who wrote "Ninive" and lives under guard. ^5
"She got here at 23.15, dead already," Professor Fabrizio Lombardella, the clinic's medical director, said by telephone. ^6 At the concert an anaesthetist who happened to be there had tried to revive her, he said; for three quarters of an hour the clinic tried as well. ^7
== a7 | Chike's Notebook | - | Lilian Mokena muore (English summary)
Lilian Mokena died this night at Castel Ponterno, after a concert against the Camorra and against racism in honour of the writer Alberto Savino. ^1 May her soul rest in peace.
She was 76, born in Johannesburg on 4 March 1932. ^2 For about half an hour she had sung barefoot; before that a councillor had handed her Ninive in English. ^3
She had already come down from the stage, amid applause, when she felt ill and asked for a chair, taking it for something that would pass. ^4 Her grandson Wilson and her Italian manager saw at once that it was serious.
An ambulance carried her to the Pineta Alta clinic. ^5 There the doctors found a cardiac crisis, and what they did seemed to help, so that she looked to be recovering. ^6 But a second and stronger crisis came, and she died. ^7
== facts
- Mokena / date of death | date | disagree | 2008-11-10, early in the morning @ a1.1 a4.4 a5.1 | in the night @ a6.1 a7.1 | before 23.15 of the evening before @ a6.6 | conflicts: 0-2
- Mokena / age | age | agree | 76 @ a1.1 a2.1 a3.1 a4.1 a5.2 a6.4 a7.2
- Mokena / cause of death | other | refine | heart attack @ a1.2 a3.4 a4.4 a5.1 a6.1 | cardiac crisis @ a7.6 a7.7
- Mokena / where she was taken ill | place | disagree | on stage, while singing @ a2.1 a2.4 a3.1 | going off the stage @ a1.2 | at the end of the concert @ a4.5 a6.4 | after coming down from the stage @ a7.4 | in her hotel @ a5.9 | conflicts: 0-1, 0-3, 0-4, 1-4, 2-4, 3-4
- Mokena / state on reaching the clinic | status | disagree | dead already @ a6.6 | alive, later died there @ a1.3 a2.5 a3.4 | alive, seemed to recover @ a7.6 | conflicts: 0-1, 0-2
- clinic / name | place | refine | Pineta Alta @ a2.5 a4.4 a5.2 a6.2 a7.5 | a clinic in Castel Ponterno @ a1.3 | a clinic @ a3.4
- concert / town | place | disagree | Castel Ponterno @ a2.1 a6.1 a7.1 | Naples @ a3.1 | conflicts: 0-1
- concert / for whom | other | agree | Savino @ a1.6 a2.3 a3.1 a5.3 a6.5 a7.1
- Savino / first name | name | disagree | Albert @ a1.6 | Alberto @ a2.3 a3.1 a5.3 a6.5 a7.1 | conflicts: 0-1
- immigrants / killed in September | count | refine | six Africans @ a1.7 | a group of Africans @ a2.2 | six from Ghana @ a4.6
- Mathela / on exile | quote | disagree | the pain of exile @ a1.4 | the pain of exile and uprooting @ a4.2 | conflicts: 0-1
- Mathela / on hope | quote | disagree | hope in us @ a1.5 | at the same time, hope in all of us @ a4.3 | conflicts: 0-1
- Mokena / length of exile | duration | refine | more than three decades @ a1.1 a2.7 a3.7 | 31 years @ a1.4 a4.2 | more than 30 years @ a4.1 a5.7
- Mokena / what she lost when her mother died | other | refine | her passport @ a2.6 a5.5 | her citizenship @ a3.6
- Mokena / UN speech that brought the ban | date | disagree | 1963 @ a2.8 | 1976 @ a5.6 | conflicts: 0-1
- Mokena / birth | date | refine | 1932-03-04 @ a3.5 a7.2 | 1932 @ a5.4
- song / meaning | name | refine | Drop, Drop @ a1.8 a5.8 | Drop Drop @ a3.8
- Savino's book / when she had it in English | other | refine | handed to her before she sang @ a7.3 | asked for it afterwards @ a5.9
