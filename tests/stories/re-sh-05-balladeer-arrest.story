== a1 | Boxoffice Star | - | Juan Rafael Settles Suit Behind His Arrest
The suit that led to Juan Rafael's arrest last week, brought by an ex-manager, has been settled, records of the court show. ^1
Lawyers acting for that manager, Walter Steinhaus, have filed papers to say that a judgment of $1 million they won against the Mexican singer last year is satisfied. ^2
He was to have come before a federal court in Los Angeles on Thursday to answer questions on his money and on how the sum should be paid. ^3
The Grammy winner, in full Juan Rafael Carvello Bonteri, was taken in on May 2 for contempt, as he had missed a great many hearings. ^4
It was in July 2016 that a federal judge in New York told him to pay Steinhaus over $1 million. ^5
The manager's side then pursued it in Los Angeles, where the singer has a house. ^6 Earlier on, a judge had his 2013 Rolls Royce seized. ^7
Steinhaus went to court in Texas in 2014, saying he had not been paid what a management contract the two signed in 2012 entitled him to. ^8
The singer, "La Luz de México", also holds four Latin Grammys and has sold upwards of 100 million records. ^9
== a2 | La Gaceta del Valle | 2017-05-03 | Juan Rafael out on bail after being arrested in the US
Los Angeles, May 2. – The Mexican singer Juan Rafael is free on bail; he was arrested in Los Angeles on Tuesday because he had not come to court in his dispute with a former manager, Walter Steinhaus, one of the latter's lawyers told EFE. ^1
According to the US Marshals Service, whose spokesperson talked to EFE, he put up bail and was let go once he had stood before Judge Victoria A. Philbin on Tuesday. ^2
Several times he had refused to come to hearings. ^3
On March 24 a federal judge in Los Angeles gave him notice that staying away would bring a warrant, documents show. ^4
That Philbin had signed one, for "contempt of court", was what the lawyer Ann B. Kassabian told EFE on April 17. ^5
Steinhaus, who managed him from 2013 to 2015, wants over $1 million in commissions, with interest and lawyers' fees on top, for breach of contract. ^6
In January a Rolls Royce of the singer's was seized on Philbin's order. ^7
== a3 | Diario Metro Sur (translated) | 2017-05-02 | Juan Rafael: arrested and freed after posting bail
Juan Rafael, having judged it best to turn himself in and let the Los Angeles police arrest him last Tuesday, has been set free on bail of a million dollars. ^1
Judge Victoria A. Philbin, who has the case, confirmed it. ^2
He will not be so lucky again if the "Luz de América" fails to come to court this 11 May. ^3
Behind the arrest of the 47-year-old is a suit by his ex-manager, Walter Steinhaus, over which he had to appear on Monday 17 April. ^4
On 24 March, according to the file, the court had told him that the security forces would be free to detain him if he missed that Monday's hearing. ^5
It was Steinhaus's lawyer, Ann B. Kassabian, who assured EFE that the judge had signed a warrant "for contempt". ^6
The plaintiff, who represented him from 2013 to 2015, demands somewhat more than a million dollars, interest and lawyers' fees included, for breach of contract. ^7
== a4 | Bay 9 News | - | Mexican Singer Juan Rafael Arrested in LA After Skipping Hearings
Juan Rafael, the popular singer from Mexico, was arrested on Tuesday in Los Angeles for not appearing in court in a lawsuit about a breached contract, his attorney said. ^1
Walter Steinhaus, his manager from 2013 to 2015, sued the musician last year. ^2
He says the star owes him more than $1 million and went back on their deal about pay, Telemundo Noticias reports. ^3
Judge Victoria Philbin told the singer to pay off the debt in instalments; when nothing came, she ordered that his luxury Rolls Royce be seized, NBC Miami reported. ^4
He stayed away from hearings as well, according to Telemundo Noticias, and on April 17, the third time he failed to come, Philbin issued a warrant. ^5
His next date in court is Tuesday. ^6
== a5 | National Eye News | - | Juan Rafael gives himself up to U.S. marshals in Los Angeles
With a warrant out for him, the Mexican singer Juan Rafael has given himself up to U.S. marshals. ^1
Rafael, who was born Juan Rafael Carvello Bonterie, is suspected of owing a former manager over $1 million. ^2
He turned himself in and went before the federal court in Los Angeles on Tuesday, and afterwards was let go on bond. ^3
The warrant dates from April, since he had not come to hearings, Reuters reports. ^4
It was a New York judge who said he must pay the ex-manager, Walter Steinhaus; later the matter moved to a federal court in California. ^5
Rafael has won nine Grammy Awards and goes by "La Luz de Mexico"; others call him the "Latin Frank Sinatra". ^6
== a6 | LA Now Wire | 2017-05-10 | Latin Superstar 'La Luz de Mexico' Hands Over Rolls Royce
Latin star Juan Rafael, who was in a federal lockup in Los Angeles a week ago because he had not shown up in court, has given up a 2013 Rolls Royce to meet a judgment his ex-manager won, papers obtained on Wednesday show. ^1
His time in jail on May 2 was short: within hours "La Luz de Mexico" was out on a bond of $1 million. ^2
Walter Steinhaus, his representative from 2013 to 2015, is trying to get more than $1 million from him. ^3
The balladeer, 47, had been told to pay bit by bit; he did not, so in January a judge in New York ordered the Rolls Royce seized. ^4
To have the judgment enforced, the case went to Los Angeles, where he owns a house. ^5
The car was at the Beverly Hills Hotel, where police tried in vain to arrest him on April 29. ^6
A hearing planned for Thursday has been struck off. ^7
Steinhaus sued in Texas in February 2015, saying that by a verbal agreement he was due 10 percent of what the singer earned in those years. ^8
Rafael – really Juan Rafael Carvello Bonteri – has five Grammys. ^9
== a7 | Crónica Costera (translated) | - | Juan Rafael, free on bail after being arrested
The Mexican singer Juan Rafael was arrested in Los Angeles, United States, this Tuesday, because several times he had declined to come before the courts in the case that sets him against his former representative Walter Steinhaus. ^1
An order of 24 March had been his last warning to attend the hearing in the Californian city that very day, failing which his detention would be ordered. ^2
He did not go, and yesterday he was picked up and brought to the federal courts. ^3
They held him only a few hours, as he paid his bail, a million dollars, and came before the judge in the case, Victora A. Philbin. ^4
The former representative claims just over a million dollars, with interest and lawyers' fees included, for breach of the contract he had with him in 2013 to 2015. ^5
== facts
- arrest / day | date | agree | 2017-05-02 @ a1.4 a2.1 a6.2 | Tuesday @ a3.1 a4.1 a5.3 a7.1
- arrest / manner | status | refine | arrested @ a1.4 a2.1 a4.1 a7.1 | turned himself in @ a3.1 a5.1 a5.3
- arrest / by whom | other | disagree | Los Angeles police @ a3.1 | U.S. marshals @ a5.1 | conflicts: 0-1
- bail / amount | money | agree | $1 million @ a3.1 a6.2 a7.4
- singer / released | status | agree | on bail or bond @ a2.1 a2.2 a3.1 a5.3 a6.2 a7.4
- singer / time in custody | duration | agree | hours @ a6.2 a7.4
- suit / year filed | date | disagree | 2014 @ a1.8 | last year @ a4.2 | 2015-02 @ a6.8 | conflicts: 0-2, 0-1, 1-2
- suit / where filed | place | agree | Texas @ a1.8 a6.8
- management deal / form | other | disagree | contract the two signed @ a1.8 | verbal agreement @ a6.8 | conflicts: 0-1
- manager / years of service | date | agree | 2013 to 2015 @ a2.6 a3.7 a4.2 a6.3 a7.5
- claim / sum | money | refine | $1 million @ a1.2 | more than $1 million @ a1.5 a2.6 a4.3 a5.2 a6.3 | somewhat more than a million dollars @ a3.7 a7.5
- claim / interest and fees | other | disagree | on top @ a2.6 | included @ a3.7 a7.5 | conflicts: 0-1
- payment order / where | place | agree | New York @ a1.5 a5.5
- payment order / judge | other | disagree | a New York judge @ a1.5 a5.5 | Victoria Philbin @ a4.4 | conflicts: 0-1
- Rolls Royce / who ordered seizure | other | disagree | Philbin @ a2.7 a4.4 | a judge in New York @ a6.4 | a judge @ a1.7 | conflicts: 0-1
- Rolls Royce / seizure ordered in | date | agree | January @ a2.7 a6.4
- Rolls Royce / model year | date | agree | 2013 @ a1.7 a6.1
- warning / date | date | agree | 03-24 @ a2.4 a3.5 a7.2
- missed hearing / date | date | disagree | 17 April @ a3.4 a4.5 | 24 March @ a7.2 | conflicts: 0-1
- warrant / date | date | refine | April 17 @ a4.5 | April @ a5.4 | by April 17 @ a2.5
- warrant / ground | other | agree | contempt @ a1.4 a2.5 a3.6
- next hearing / day | date | disagree | Thursday @ a1.3 a6.7 | 11 May @ a3.3 | Tuesday @ a4.6 | conflicts: 0-2, 1-2
- hearings missed / number | count | refine | a great many @ a1.4 | several @ a2.3 a7.1 | three @ a4.5
- arrest / told by | other | refine | a lawyer of the manager @ a2.1 | his attorney @ a4.1
- bail / confirmed by | other | refine | US Marshals Service @ a2.2 | Judge Philbin @ a3.2
- judge / name | name | disagree | Victoria A. Philbin @ a2.2 a3.2 | Victoria Philbin @ a4.4 | Victora A. Philbin @ a7.4 | conflicts: 0-2, 1-2
- singer / full name | name | disagree | Juan Rafael Carvello Bonteri @ a1.4 a6.9 | Juan Rafael Carvello Bonterie @ a5.2 | conflicts: 0-1
- singer / nickname | name | disagree | La Luz de México @ a1.9 | Luz de América @ a3.3 | La Luz de Mexico @ a5.6 a6.2 | conflicts: 0-1, 1-2
- singer / Grammys won | count | disagree | nine @ a5.6 | five @ a6.9 | Grammy winner @ a1.4 | conflicts: 0-1
- singer / age | age | agree | 47 @ a3.4 a6.4
- manager / lawyer | name | agree | Ann B. Kassabian @ a2.5 a3.6
- case / moved to | place | refine | Los Angeles @ a1.6 a6.5 | California @ a5.5
- manager / name | name | agree | Walter Steinhaus @ a1.2 a2.1 a3.4 a4.2 a5.5 a6.3 a7.1
- suit / ground | other | agree | breach of contract @ a2.6 a3.7 a4.1 a7.5
- singer / nationality | other | agree | Mexican @ a1.2 a2.1 a4.1 a5.1 a7.1
- arrest / city | place | agree | Los Angeles @ a2.1 a3.1 a4.1 a5.3 a6.1 a7.1
