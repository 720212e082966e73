== a1 | Bangla Press Syndicate | 2022-08-11T03:30:00Z | Actress Shireen Tithi held in Dhaka raid
Film actress Rumana Akter, known on screen as Shireen Tithi, was detained by the Detective Branch at her residence in Dhaka's Banani on Wednesday night. ^1 Officers recovered 19 bottles of foreign liquor and a small quantity of the drug ice in the two-hour raid, DB Additional Commissioner Mahbub Alam Khandaker told reporters. ^2 Her driver and a make-up man were picked up along with her. ^3
"I am being punished for refusing," Tithi shouted as she was put in a microbus. ^4 She did not say what she had refused.
The 28-year-old made her debut in 'Kashbon' in 2015 and has acted in 17 films. ^5 A case under the Narcotics Control Act is being prepared, the officer said. ^6
== a2 | Dhaka Mirror | 2022-08-12T06:45:00Z | Tithi put on 3-day remand
A Dhaka court yesterday placed actress Shireen Tithi on a three-day remand in a narcotics case filed with Banani Police Station. ^1 Investigators had sought seven. ^2 Metropolitan Magistrate Farzana Rahim rejected her bail prayer.
According to the case statement, 19 bottles of whisky and wine and four grams of crystal methamphetamine were found in a bedroom cupboard of the flat on Banani's Road 11 on August 10. ^3 Her lawyer, Nilufar Hasan, told the court that most of the bottles were empty and were kept for decoration. ^4
The two others arrested, driver Sohel Mia and make-up artist Rony, were remanded for a day each. ^5
Outside, about 40 people from a film club held up placards and were moved on.
== a3 | Tollygunge Talkies | - | Dhaka diva's night in handcuffs
Poor Tithi! The doe-eyed Bangladeshi whom Kolkata fell for in last Puja's 'Padma Parer Meye' was marched out of her swanky Gulshan apartment on the night of August 11, without make-up and without slippers. ^1
Cops claim a haul of more than thirty bottles, some of them dearer than an entire Tollywood budget, and a little packet of something stronger. ^2 "I am being punished for talking!" she screamed at the cameras. ^3 Talking about whom? Three producers we rang had left their phones at home.
The girl from Barishal, who entered pictures with 'Kashbon' seven years ago, was to have flown here this week to dub. ^4 Her Kolkata producer says he'll wait for her "till Mahalaya, not a day more".
== a4 | Gulf Bengali Times | 2022-08-17T05:00:00Z | Bail for Bangladesh film star after a week
Bangladeshi film star Shireen Tithi was granted bail by a sessions judge on Tuesday against a bond of 20,000 taka, about 770 dirhams. ^1 Her relatives expected her to leave the women's prison at Kashimpur this morning. ^2
The actress, 28, was sent on a four-day remand last Thursday, the day after a raid on her home in which alcohol was allegedly found. ^3 Her counsel maintained that the bottles were old and empty. ^4
Expatriate admirers in Sharjah had collected more than 3,000 dirhams for her defence. "She sang for us labourers in 2019 and would not take a fee," said Abdul Kader, a crane operator. The next hearing is on September 13. ^5
== a5 | Cine Dhaka Weekly | - | Three films stuck, and who pays?
The arrest of Shireen Tithi leaves three unfinished pictures without a heroine, and the trade puts the money tied up in them at Tk 4.5 crore. ^1 The worst hit is 'Bhanga Ghat', of which eleven days' work remains.
Since the artistes' association suspended her membership on August 13, no member may share a set with her, bail or no bail. ^2 The association's secretary, Zahid Pintu, calls this routine; he said nothing of the kind when a certain hero was fined over a car in 2018.
Tithi, born Rumana Akter, arrived from a Barishal college stage and had her first release, 'Kashbon', in 2015. ^3 Twenty-one titles later she asks for Tk 12 lakh a film. ^4
== a6 | The Daily Probaho | 2022-08-18T04:15:00Z | Tithi walks free, blames no one
Wearing a white scarf, actress Shireen Tithi came out of Kashimpur prison at 9:20am yesterday, a day after the court granted her bail. ^1 She waved from the sunroof of a car and asked the crowd to pray for her mother.
The film artistes' association, which suspended her on Saturday, said it would review the matter in September. ^2 That is also when the narcotics case comes up again, on the 13th. ^3 The producers of three films in which she is cast claim that crores of taka are at stake. ^4
She had spent three days in DB custody and then three in jail after her arrest in Banani. ^5
== facts
- arrest / date | date | disagree | 2022-08-10 @ a1.1 a2.3 a4.3 | 2022-08-11 @ a3.1 | conflicts: 0-1
- raid / number of bottles | count | disagree | 19 @ a1.2 a2.3 | more than thirty @ a3.2 | conflicts: 0-1
- arrest / place | place | disagree | her residence in Banani @ a1.1 | the flat on Banani's Road 11 @ a2.3 | her Gulshan apartment @ a3.1 | Banani @ a6.5 | conflicts: 0-2, 1-2, 2-3
- Tithi / cry on being led away | quote | disagree | "I am being punished for refusing" @ a1.4 | "I am being punished for talking!" @ a3.3 | conflicts: 0-1
- remand / length | duration | disagree | three days @ a2.1 a6.5 | four days @ a4.3 | conflicts: 0-1
- remand / date of the order | date | agree | 2022-08-11 @ a2.1 a4.3
- raid / drugs found | other | refine | a small quantity of the drug ice @ a1.2 | four grams of crystal methamphetamine @ a2.3 | a little packet of something stronger @ a3.2
- raid / alcohol found | other | refine | foreign liquor @ a1.2 | whisky and wine @ a2.3 | alcohol @ a4.3
- arrest / others arrested | other | refine | her driver and a make-up man @ a1.3 | driver Sohel Mia and make-up artist Rony @ a2.5
- Tithi / age | age | agree | 28 @ a1.5 a4.3
- Tithi / first film | date | refine | 2015 @ a1.5 a5.3 | seven years ago @ a3.4
- Tithi / number of films | count | disagree | 17 @ a1.5 | 21 after her first @ a5.4 | conflicts: 0-1
- defence / claim about the bottles | other | refine | most were empty and kept for decoration @ a2.4 | old and empty @ a4.4
- bail / date | date | agree | 2022-08-16 @ a4.1 a6.1
- Tithi / release from prison | date | agree | 2022-08-17 @ a4.2 a6.1
- Tithi / prison | place | refine | the women's prison at Kashimpur @ a4.2 | Kashimpur prison @ a6.1
- case / next hearing | date | agree | 2022-09-13 @ a4.5 a6.3
- association / suspension of Tithi | date | agree | 2022-08-13 @ a5.2 a6.2
- unfinished films / number | count | agree | three @ a5.1 a6.4
- unfinished films / money at stake | money | refine | Tk 4.5 crore @ a5.1 | crores of taka @ a6.4
- Tithi / real name | name | agree | Rumana Akter @ a1.1 a5.3
- case / law | other | refine | a case under the Narcotics Control Act @ a1.6 | a narcotics case @ a2.1 a6.3
- Tithi / origin | place | agree | Barishal @ a3.4 a5.3
