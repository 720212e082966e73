== a1 | Lagos Wire | 2023-09-14T08:30:00Z | Police hold singer Ttoby Kay over club brawl
Officers of the state criminal investigation department arrested the Afrobeats singer Tobenna Kalu, known as Ttoby Kay, at his home in Lekki Phase 1 on Wednesday, police spokesman Femi Oduwole said on Thursday. ^1
The 29-year-old is accused of breaking a promoter's jaw at a Victoria Island club in the early hours of Saturday. ^2 The promoter, Sunday Ekpo, 44, had surgery that afternoon and was discharged on Monday. ^3
Oduwole said three men in all were in custody. ^4 The singer would be taken to court "before the weekend".
Kalu was fined N200,000 in 2020 for holding a party during the lockdown. He is nominated for four Headies.

== a2 | NaijaGist Corner | 2023-09-13T06:50:00Z | Gbese! Ttoby Kay don enter police net
E don red o! Blog readers in Lekki sent us a video of four Hilux trucks outside Ttoby Kay's mansion on Tuesday night, and by the time NEPA took light the "Ginger Me" crooner had been carried away. ^1
Word on the street is that it has to do with a N38 million fraud, show money he collected for Asaba and Uyo and never returned. ^2 His babymama Lola B, 26, was in the house with their 2-year-old and wept.
You will remember that she dragged him on Snapchat in July over an unnamed slay queen. Na wa.

== a3 | The Sentinel on Saturday | 2023-09-16T05:00:00Z | Ttoby Kay granted N5m bail
A magistrates' court in Yaba yesterday admitted singer Tobenna Kalu to bail in the sum of N5 million with two sureties, one of whom must own land in Lagos. ^1
Kalu pleaded not guilty to two counts of assault and grievous harm. ^2 Two co-defendants, both bodyguards, face one count each. ^3
His counsel, Mrs Ngozi Achebe-Thomas, SAN, told Magistrate O. Bakare that her client, picked up on Wednesday, had spent two nights in a cell with 17 others. ^4 "My lord, he raised his hand to shield his face, not to strike," she said. ^5
The matter was adjourned to October 24 for trial.

== a4 | Beats & Bars | - | Ttoby Kay's camp: 'He walked in by himself'
Forget what you read: according to GoldVault Music there was never any arrest. The label says its star "honoured an invitation" by detectives in Panti, accompanied by his manager. ^1
That was news to the reporters who saw him in Yaba last Friday, where he pleaded to assault before a magistrate and was let go on bail of N5m. ^2
Lawyer Achebe-Thomas was quoted by the label as saying: "He raised his hand because he was struck, and I shall show it on video." ^3
Shows in Accra (September 22) and Birmingham (September 30) stay on; the album "Panti Blues", yes really, is now due on December 1. His last one, from 2021, has 310 million streams.

== a5 | London Pidgin Radio | - | Who is Ttoby Kay?
Born in Onitsha and raised in Festac Town, Tobenna Kalu, 29, was a barber until "Ginger Me" took off in 2019. ^1 Two MOBO nominations followed.
This month has been rougher. He had a fight with a promoter at Club Meridian on VI and was locked up four days later along with two of his bodyguards. ^2
Trial starts October 24; before that, he'll be playing Birmingham's O2 Institute, capacity 1,500. The promoter, who is 44, has asked for N60 million and an apology. ^3

== facts
- Ttoby Kay / date of arrest | date | disagree | 2023-09-13 @ a1.1 a3.4 | 2023-09-12 @ a2.1 | four days after the fight @ a5.2 | conflicts: 0-1, 1-2
- Ttoby Kay / whether he was arrested | status | disagree | arrested @ a1.1 a2.1 a3.4 a5.2 | came on invitation @ a4.1
- Ttoby Kay / what he is accused of | other | disagree | broke a promoter's jaw @ a1.2 | fraud @ a2.2 | assault and grievous harm @ a3.2 a4.2 | conflicts: 0-1, 1-2
- lawyer / on the raised hand | quote | disagree | he raised his hand to shield his face, not to strike @ a3.5 | He raised his hand because he was struck @ a4.3
- Ttoby Kay / bail | money | agree | N5 million @ a3.1 a4.2
- Ttoby Kay / age | age | agree | 29 @ a1.2 a5.1
- Sunday Ekpo / age | age | agree | 44 @ a1.3 a5.3
- detained / who else | count | refine | three men in all @ a1.4 | two bodyguards besides @ a3.3 a5.2
- fight / place | place | refine | a Victoria Island club @ a1.2 | Club Meridian on VI @ a5.2
- arrest / day and place | place | refine | home in Lekki Phase 1 @ a1.1 | mansion in Lekki @ a2.1
- court / hearing | date | refine | 2023-09-15 @ a3.1 | last Friday @ a4.2
