== a1 | Screen Ledger | 2023-01-19T20:00:00Z | Winnie Tran-Delgado to leave 'Harbor General' after nine seasons
Winnie Tran-Delgado, one of the two original cast members still on “Harbor General,” will leave the hospital drama at the end of its ninth season, the network said Thursday. ^1 ^2 ^3
Her last episode as the trauma surgeon Dr. Lan Pham airs May 11. ^4
Tran-Delgado, 42, told producers of her decision in October and the cast on Jan. 9. ^5 ^6 ^7
“I've scrubbed in 196 times, and my hands are ready for something else,” she said in a statement. ^8
She has directed six episodes and will direct her own farewell. ^9 ^10
“Harbor General” averaged 7.3 million viewers last fall, down 8 percent from a year earlier. ^11 ^12
The actress has a development deal with the streaming service Lumeo and is to play the lead in the limited series “Saigon Nails.” ^13

== a2 | Couch Report | - | Say it ain't so: Dr. Pham is hanging up her scrubs
Grab the tissues, Harbor-heads. Winnie Tran-Delgado is checking out on May 18. ^1
“I have scrubbed in 196 times and my hands are ready for something different,” the 42-year-old told fans on Instagram. ^2 ^3
The announcement came on Wednesday, just as the cast went back to work after the holidays. ^4
Costar Reggie Fontaine, the other original, commented with a single broken heart. ^5
She's been with the show since the pilot, shot in Long Beach in 2014. ^6
Next up? “Saigon Nails,” a six-parter about three sisters in Houston. ^7

== a3 | Nguoi Viet Weekly in English | 2023-01-21T17:00:00Z | A surgeon for nine years
When Winnie Tran-Delgado, born in Westminster to a family from Nha Trang, got the role of Lan Pham, it had been written for a man. ^1
Now she gives it up after more than 190 episodes. ^2
“My mother still thinks I could have been a real doctor,” she says with a laugh. ^3
She will be behind the camera of the limited series too, an eight-part work for Lumeo in which nearly half of the dialogue is Vietnamese. ^4 ^5
Filming is to begin in Houston in July. ^6
The actress is married to the sound editor Hector Delgado and has a son of seven. ^7

== a4 | The Vitals (fan site) | - | Everything about Winnie's exit
- Who told whom: the producers knew in October, and the cast found out on January 9. ^1 ^2
- She is leaving after nine seasons because she wants to make her own things, starting with a series in eight parts. ^30
- Her last day on set is March 31. ^3
- She directs the finale, her eighth time in the chair. ^4
- “My mom still believes I could've been a real doctor,” she told a Vietnamese paper. ^5
- Fontaine stays: he has signed until 2025. ^6
- In her own words: “I've scrubbed in 196 times, and my heart is ready for something else.” ^20
- Dr. Lan Phan will not be killed off, the writers promise. ^21

== a5 | Screen Ledger | 2023-05-12T19:00:00Z | 'Harbor General' farewell draws 9.1 million
The departure of Dr. Lan Pham on Thursday brought “Harbor General” its largest audience in three years. ^1 ^2
Some 9.1 million watched as Winnie Tran-Delgado, who also directed, handed her pager to a nurse. ^3 ^4
The show will be back for a tenth season of 18 episodes in September. ^5
The finale of last year, with the collapse of the parking deck, had drawn 7.9 million. ^30 Fontaine, the last of the original cast, is under contract for two more years. ^31
“Saigon Nails,” her next project, starts shooting in Texas in July. ^6

== facts
- Winnie Tran-Delgado / last episode airs | date | disagree | 2023-05-11 @ a1.4 a5.1 | May 18 @ a2.1
- exit / announced | date | disagree | 2023-01-19 @ a1.3 | Wednesday @ a2.4
- Winnie Tran-Delgado / age | age | agree | 42 @ a1.5 a2.3
- producers / told | date | agree | October @ a1.6 a4.1
- cast / told | date | agree | January 9 @ a1.7 a4.2
- Winnie Tran-Delgado / scrubbed in | quote | disagree | I've scrubbed in 196 times, and my hands are ready for something else @ a1.8 | I have scrubbed in 196 times and my hands are ready for something different @ a2.2 | I've scrubbed in 196 times, and my heart is ready for something else @ a4.20 | conflicts: 0-2 1-2
- Winnie Tran-Delgado / episodes | count | refine | 196 @ a1.8 a2.2 a4.20 | more than 190 @ a3.2
- Winnie Tran-Delgado / episodes directed with the farewell | count | disagree | six before it @ a1.9 | eighth @ a4.4
- farewell / who directs | other | agree | Tran-Delgado @ a1.10 a4.4 a5.4
- Winnie Tran-Delgado / time on the show | duration | refine | nine seasons @ a1.2 a4.30 | since the pilot of 2014 @ a2.6
- Saigon Nails / parts | count | disagree | 6 @ a2.7 | 8 @ a3.4 a4.30
- Saigon Nails / service | other | agree | Lumeo @ a1.13 a3.4
- Saigon Nails / filming begins | date | agree | July @ a3.6 a5.6
- Saigon Nails / where | place | refine | Houston @ a3.6 | Texas @ a5.6
- Reggie Fontaine / other original | other | agree | one of two @ a1.1 | the other original @ a2.5
- Winnie Tran-Delgado / real doctor | quote | refine | My mother still thinks I could have been a real doctor @ a3.3 | My mom still believes I could've been a real doctor @ a4.5
- Lan Pham / name spelled | name | disagree | Pham @ a1.4 a3.1 a5.1 | Phan @ a4.21
- Reggie Fontaine / contract | date | agree | until 2025 @ a4.6 | two more years @ a5.31
