== a1 | Kanto Wire | 2023-09-12T06:30:00Z | Actor Ryohei Kanzaki arrested on suspicion of possessing cocaine
Tokyo police on Tuesday arrested the actor Ryohei Kanzaki, 36, on suspicion of possessing cocaine at his apartment in Meguro Ward. ^1
Officers who had stopped his car in Shibuya on Monday night searched the home at about 7 a.m. ^2 They found 0.4 grams of white powder in a film canister. ^3 A further 0.1 grams had been in the car. ^4
"It is mine and I used it to sleep," investigative sources quoted Kanzaki as saying. ^5
He is known for the series "Harbour Detective", now in its third season. His agency, Blue Pine, apologised to viewers. ^6
== a2 | Nikkan Curtain (translated) | 2023-09-13T00:00:00Z | Kanzaki in tears: "I have betrayed everyone"
With his hood pulled low the popular actor stepped out of the Meguro apartment house on Tuesday morning between two detectives. ^1 Neighbours had heard the dog barking since half past six.
He at once admitted the charge, it is said, ^2 and bowed to the camera. It was his mother, 64, who opened the door to the officers. She had come up from Shizuoka for his birthday on the tenth.
TV Minato will fill Thursday's slot of "Harbour Detective" with a travel programme. ^3 Two advertisers have taken him off their sites, and a third is thinking about it. ^4
== a3 | Hollow Moon entertainment blog | - | Ryohei arrested?! A fan's timeline
We have cried all day, so here is just what is known. The arrest was on Monday, September 11, around eleven at night. ^1 He had come from a dinner with the "Harbour" crew, and a patrol car waved him over near Shibuya station. ^2
Half a gram altogether, say the reports. ^3 That is less than a sugar sachet holds.
A letter from Blue Pine says sorry to us, to the station and to the sponsors. ^4 Season two, from 2021, has already vanished from one streaming service. ^5
== a4 | Asian Screen Monitor | - | TV Minato drops "Harbour Detective" finale
The last two episodes of "Harbour Detective" will not be shown as planned on September 14 and 21, after the star was taken into custody. ^1 Reshoots without him would cost 90 million yen, an executive estimates.
Through his lawyer, Kanzaki denies that the powder was his; a guest left it behind, the lawyer says. ^2 His detention was extended on Thursday by ten days. ^3
The case recalls that of the comedian Goro Mizushima in 2019, who got 18 months, suspended for three years.
== a5 | The Tokyo Courier | 2023-09-15T03:00:00Z | Judge keeps actor in custody
A Tokyo court has ordered that Ryohei Kanzaki be held for ten more days, a spokesman said on Friday, a day after the decision. ^1
The 36-year-old was picked up at his home in Setagaya on Tuesday. ^2 A drug test of his urine came back on Wednesday and was negative; one of his hair is still out. ^3
Possession can bring up to seven years. Kanzaki has no criminal record, though he paid a fine for speeding in 2015. His series stays off the air. ^4
== facts
- Ryohei Kanzaki / date of the arrest | date | disagree | 2023-09-12 @ a1.1 a2.1 a5.2 | 2023-09-11 @ a3.1 | conflicts: 0-1
- Ryohei Kanzaki / admits or denies | status | disagree | admits @ a1.5 a2.2 | denies @ a4.2 | conflicts: 0-1
- Ryohei Kanzaki / where his home is | place | disagree | Meguro @ a1.1 a2.1 | Setagaya @ a5.2 | conflicts: 0-1
- cocaine / quantity | quantity | refine | 0.4 grams at home and 0.1 in the car @ a1.3 a1.4 | half a gram altogether @ a3.3
- car / where it was stopped | place | refine | Shibuya @ a1.2 | near Shibuya station @ a3.2
- Blue Pine / apology | other | refine | apologised to viewers @ a1.6 | apologised to fans, station and sponsors @ a3.4
- detention / decision to extend it | date | agree | Thursday @ a4.3 a5.1
- detention / extension | duration | agree | ten days @ a4.3 a5.1
- Harbour Detective / off the air | status | refine | Thursday's slot filled with a travel programme @ a2.3 | 14 and 21 September not shown @ a4.1 | off the air @ a5.4
- Ryohei Kanzaki / age | age | agree | 36 @ a1.1 a5.2
