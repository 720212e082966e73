== a1 | Mumbai Free Gazette | 2018-02-26 | Enough with the theories: what we know about Jayadevi's last night
Late on Saturday night, screen legend Jayadevi died in Dubai of a cardiac arrest. ^1 She had flown there together with husband Monty Sahni and their daughter Tara because her nephew Rohan Malhan was getting married. ^2 When the festivities ended, Monty and Tara travelled back to India, and the star remained to have some days with her sister Jayalatha. ^3 Naina Sahni, the older girl, had skipped the wedding on account of her first film, Tadap.
Reports say Monty then turned round and flew to Dubai again, meaning to spring a dinner on his wife. ^4 She was allegedly dressing for that date, at about 5:30 pm, when her heart gave out in the bathroom of the hotel. ^5 Getting no sign of her, Monty knocked, then broke the door open and saw her in a full bathtub, not moving. ^6 His attempts to bring her round failed; he phoned a friend and, later, the police. Once paramedics and officers had come, she was pronounced dead. ^7
The newest accounts tell it otherwise: hotel staff discovered her senseless on the floor of the bathroom. ^8 She is said to have rung room service for water around 10:30 pm and then not answered the doorbell. Staff forced their way in at about 11 pm. ^9 There was still a pulse, but Saeed Hospital could only declare her dead on arrival. ^10
Rajiv Sahni, her brother-in-law, said she had never had heart trouble.
== a2 | All Bharat Newsroom | 2018-02-25 | Jayadevi's body may reach Mumbai by chartered flight
Everything is being done to get a chartered aircraft carrying Jayadevi's remains off to Mumbai tonight, as soon as the paperwork in Dubai is through. ^1 The celebrated actress lost her life in the emirate late last night after a cardiac arrest. ^2 A police inquiry, which is routine there, must come before the death certificate is handed over.
It was a wedding that had taken her to the UAE. ^3 A heart attack reportedly made her collapse in the bathroom of her Dubai hotel. ^4 A hospital in the city received her next, and sources say she was already dead when brought in. ^5 At her side when she died were husband Monty Sahni and daughter Tara. ^6
Gurdeep Ahuja, India's ambassador, went with his wife to see Monty Sahni and promised whatever help he needed. Mr Ahuja told this newsroom he was in contact with the family and the authorities.
Few Indian actresses could fill theatres without a male star; she could. Her filmography runs to over 150 titles, Mr Bharat, Roshni, Naqaab Baaz, Vismay, Palchhin, Angrezi Vangrezi and Maa among them. ^7 The state made her a Padma Shri in 2013.
== a3 | The Daily Reel | - | A life before cameras, a death before cameras
Even in dying she has drawn a circus. Some hours ago the post-mortem papers on Jayadevi reached her relatives in Dubai and the Indian consulate, and they seem to settle the matter: the actor, 54, drowned by accident in the tub of her hotel room. ^1
According to local outlets that saw the papers, it was a cardiac arrest that made her topple into the bath, and nobody suspects a crime. ^2 Gulf News, quoting someone inside Dubai Police, adds that traces of alcohol turned up in her body and could have contributed. ^3 The body has by now reportedly gone for embalming. ^4
From the Bur Dubai station, officer Hamid Abdul Rafi told India Today TV that a death certificate existed, but would say nothing about its contents. Tycoon Sunil Kanani has lent a 13-seat private jet, which has waited at Dubai airport since Sunday. ^5
Remember how it began: she had come to Dubai for a family wedding and died there on Saturday night at about 11pm. ^6 Local reports had her fainting in the hotel room while she made herself ready for a dinner date with husband Monty Sahni. ^7 From there she was hurried to Saeed Hospital. ^8
== a4 | Gulf Courier | 2018-02-27 | Film star Jayadevi drowned in hotel bath
A post-mortem has established that Jayadevi Sahni, the Bollywood star, passed out and drowned in the bath of her Dubai hotel apartment. ^1 The police there say the file is now with the Public Prosecution for the usual legal steps.
The 54-year-old died on Saturday night. ^2 With Monty Sahni, her producer-director husband, and daughter Tara she had come to the city for a wedding in the family. ^3 Relatives had at first spoken of a cardiac arrest. ^4
"The prosecutors may want to hear Monty Sahni again, and he might be obliged to remain in Dubai for some time," UAE lawyer Ragini Suresh told this newspaper.
A charter plane to carry her home was sent by Indian businessman Dinesh Kanani, but it cannot leave without clearance papers. ^5
Admirers all over the world grieve for a heroine of 300 films. ^6 Number 300 is the yet unreleased "Ek Anek" starring Shan Zaib Khan. She was four when she first acted, in southern Indian languages, before Bollywood claimed her.
== a5 | The London Post | - | Bollywood's Jayadevi Sahni died in 'bath accident'
Accidental drowning in a hotel bath killed Bollywood star Jayadevi Sahni in Dubai on Saturday, according to post-mortem findings made public on Monday. ^1 In a tweet, the emirate's media office gave the cause for the 54-year-old as "drowning in the tub of her hotel apartment after loss of consciousness". ^2
Prosecutors in Dubai have been given the case and will look into the precise circumstances.
The first reports had said cardiac arrest. ^3 The actress, in town because a nephew was marrying, was discovered unconscious in the bathtub of her suite at the Crown Towers hotel. ^4 A hospital to which she was rushed found her dead on arrival. ^5
Gulf News went further, alleging that the star of 300 films in five Indian languages was under the "influence of alcohol" when she tumbled into the water. ^6 Officials have not confirmed it, nor published any toxicology result.
A specially chartered plane should have had her home on Monday. ^7 The body went to the embalmers instead. ^8
== a6 | New Delhi Live TV | 2018-02-27 | "Let's not guess," says envoy as Jayadevi's return is delayed
Getting Jayadevi's body home could take still longer: Dubai police have let the Indian embassy know that "one more clearance" is pending. Gurdeep Ahuja, who represents India in the UAE, did not specify which. "In cases like this it usually takes two to three days to finish the formalities," Mr Ahuja said.
According to the forensic report, she "accidentally drowned" on Saturday in the bathtub of her hotel room, having come to Dubai for a family wedding. ^1 Her husband Monty Sahni, the film director, has reportedly given police a statement. ^2
Media accounts say it was he who found her unconscious, in a bathtub at the Marina Crown Towers, on Saturday evening. ^3 A medical team could not revive her; a hospital then pronounced her dead. ^4
Gulf News says the report has her falling into the tub, blacking out and drowning. Khaleej Times expected the embalming to be done today. ^5 A chartered jet is to carry her to Mumbai, where the funeral will be held. ^6
== facts
- actress / cause of death | other | disagree | cardiac arrest @ a1.1 a2.2 | accidental drowning @ a3.1 a4.1 a5.1 a6.1 | conflicts: 0-1
- actress / date of death | date | agree | 2018-02-24 @ a1.1 a2.2 a3.6 a4.2 a5.1 a6.1
- actress / hour of collapse or death | date | disagree | about 5:30 pm @ a1.5 | about 11 pm @ a1.9 a3.6 | Saturday evening @ a6.3 | late at night @ a1.1 a2.2 | conflicts: 0-1, 0-3
- actress / where she was found | place | disagree | in the bathtub @ a1.6 a5.4 a6.3 | on the bathroom floor @ a1.8 | conflicts: 0-1
- actress / who found her | other | disagree | her husband @ a1.6 a6.3 | hotel staff @ a1.8 | conflicts: 0-1
- daughter Tara / whereabouts at the death | place | disagree | had gone back to India @ a1.3 | with her mother @ a2.6 | conflicts: 0-1
- actress / age | age | agree | 54 @ a3.1 a4.2 a5.2
- actress / number of films | count | disagree | over 150 @ a2.7 | 300 @ a4.6 a5.6 | conflicts: 0-1
- plane / who provided it | name | disagree | Sunil Kanani @ a3.5 | Dinesh Kanani @ a4.5 | conflicts: 0-1
- plane / kind | other | agree | chartered or private plane @ a2.1 a3.5 a4.5 a5.7 a6.6
- wedding / whose | other | refine | nephew's @ a1.2 a5.4 | in the family @ a3.6 a4.3 a6.1 | a wedding @ a2.3
- hospital / name | place | refine | Saeed Hospital @ a1.10 a3.8 | a hospital in the city @ a2.5 | a hospital @ a5.5 a6.4
- actress / pronounced dead | status | refine | dead on arrival @ a1.10 a2.5 a5.5 | pronounced dead by the hospital @ a6.4 | after paramedics came @ a1.7
- hotel / name | place | refine | Crown Towers @ a5.4 | Marina Crown Towers @ a6.3
- actress / lodging | place | refine | hotel room @ a3.1 a6.1 a3.7 | hotel apartment @ a4.1 a5.2 | suite @ a5.4
- alcohol / finding | other | refine | traces in her body @ a3.3 | under the influence @ a5.6
- evening / plan | other | agree | dinner date with her husband @ a1.5 a3.7
- first reports / cause | other | agree | cardiac arrest @ a4.4 a5.3
- body / embalming | status | refine | has gone for embalming @ a3.4 a5.8 | expected today @ a6.5
- body / expected departure | date | refine | 2018-02-25 @ a2.1 | Monday @ a5.7
- husband / name | name | agree | Monty Sahni @ a1.2 a2.6 a3.7 a4.3 a6.2
- actress / where she collapsed | place | agree | hotel bathroom @ a1.5 a2.4
- actress / why she went under | other | refine | cardiac arrest made her fall in @ a3.2 | lost consciousness @ a4.1 a5.2
- husband / travel | place | refine | had gone to India and come back @ a1.3 a1.4 | at her side @ a2.6
