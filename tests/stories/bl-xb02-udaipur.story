== a1 | Bharat News Service | 2023-02-09T04:30:00Z | Arjun Vasisht, Meher Talwani marry in Udaipur
Actors Arjun Vasisht and Meher Talwani were married on Wednesday at the Shiv Bagh Palace in Udaipur in the presence of around 120 relatives and friends. ^1
The couple put out the first photographs late in the evening with a joint message: "From co-stars to soulmates, with folded hands and full hearts. We ask for your blessings." ^2
Vasisht, 36, and Talwani, 31, acted together in the thriller Dhuan, which was shot in Shimla in 2019. ^3 His last release, Sarhad Express, collected Rs 142 crore last year. A reception for the film industry will be held in Mumbai on February 12. ^4
== a2 | Filmi Masala | 2023-02-08T15:10:00Z | IT'S OFFICIAL! Arjun and Meher are husband and wife
Break out the laddoos! Our little bird at Shiv Bagh Palace swears that Arjun Vasisht and Meher Talwani took their pheras yesterday at sunset, a full day before anybody expected it. ^1
No fewer than 250 guests danced behind the palace walls, and every one of them had a sticker pasted over the phone camera. ^2 The bride was a dream in pink. ^3 Choreographer Bosco Almeida, 48, got both mothers on stage for a 1990s medley.
The lovebirds have been seeing each other for just two years, dear readers, since that Maldives holiday nobody was supposed to notice. ^4 Arjun earlier dated model Kiara Sen for six years.
== a3 | Drape & Thread | - | Inside Meher Talwani's wedding lehenga
Eight hundred hours, eleven embroiderers and one very nervous courier: the rose-pink lehenga in which Meher Talwani circled the fire was delivered to the lake palace only the night before. ^1
It is the work of Ritika Sabharwal, the Jaipur designer who also dressed Talwani for her festival debut in 2021. ^2 "She asked for a skirt she could run in," Sabharwal says. The hem carries a line from Dhuan, the film on which bride and groom met. ^3
Arjun Vasisht wore an ivory sherwani and his late grandfather's emerald, a stone of 22 carats. ^4
== a4 | Lake City Herald | 2023-02-10T02:00:00Z | Band, boats and baraat: city counts the gains of star wedding
The barricades at the Hanuman Ghat came down last evening as the last of the film folk left for the airport.
All 84 rooms of the Shiv Bagh Palace were booked for three nights from Monday for the wedding of Arjun Vasisht and Meher Talwani, which took place the day before yesterday. ^1 The list given to the Ambamata police station had 118 names on it, not counting staff. ^2
Boatmen said they had been paid Rs 6,000 a day to stay off the water. Band leader Mohan Lal, 62, who has played for three chief ministers, said that even his clarinettist had to hand in his phone at the gate. ^3 The groom came on a white vintage car as his mare shied at the drums.
== a5 | Asian Screen UK | - | Vasisht and Talwani say "I do" after four-year romance
British fans of Hindi cinema woke to the news that two of its most private stars have married in a lakeside palace in Rajasthan. ^1
Meher Talwani, 31, who was born in Leicester and moved to Mumbai at 19, has been with Arjun Vasisht for four years, ever since they met filming Dhuan. ^2 She chose a pink lehenga by Tarun Khosla, the designer favoured by her sister. ^3 He was in an ivory sherwani. ^4
"From co-stars to soulmates," the couple wrote online. ^5 Only about a hundred and twenty people saw the ceremony, among them her former drama teacher from Oadby, and all surrendered their phones. ^6 The industry gets its party in Mumbai on Sunday. ^7
== facts
- Vasisht and Talwani / wedding date | date | disagree | 2023-02-08 @ a1.1 a4.1 | 2023-02-07 @ a2.1 | conflicts: 0-1
- wedding / guests | count | disagree | around 120 @ a1.1 a5.6 | 118 on the police list @ a4.2 | no fewer than 250 @ a2.2 | conflicts: 0-2 1-2
- wedding / venue | place | refine | Shiv Bagh Palace in Udaipur @ a1.1 | Shiv Bagh Palace @ a2.1 a4.1 | the lake palace @ a3.1 | a lakeside palace in Rajasthan @ a5.1
- couple / joint message | quote | refine | "From co-stars to soulmates, with folded hands and full hearts. We ask for your blessings." @ a1.2 | "From co-stars to soulmates" @ a5.5
- Meher Talwani / age | age | agree | 31 @ a1.3 a5.2
- couple / length of relationship | duration | disagree | two years @ a2.4 | four years @ a5.2 | conflicts: 0-1
- couple / film they made together | name | agree | Dhuan @ a1.3 a3.3 a5.2
- bride / colour of the lehenga | other | refine | pink @ a2.3 a5.3 | rose-pink @ a3.1
- bride / designer of the lehenga | name | disagree | Ritika Sabharwal @ a3.2 | Tarun Khosla @ a5.3 | conflicts: 0-1
- groom / clothes | other | agree | ivory sherwani @ a3.4 a5.4
- guests / phones | other | disagree | kept, with a sticker over the camera @ a2.2 | handed in at the gate @ a4.3 | surrendered @ a5.6 | conflicts: 0-1 0-2
- couple / Mumbai reception | date | refine | 2023-02-12 @ a1.4 | Sunday @ a5.7
