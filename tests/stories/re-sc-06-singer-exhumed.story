== a1 | Naija Tunes Wide | 2023-09-21 | Dehmad's remains brought up from grave
Officers in Lagos state today, September 21, dug up the remains of the singer Dehmad. ^1
He was 27 when he died on September 12, in a manner people still argue over. ^2 The burial in Ikorodu, Lagos, followed one day later, on September 13. ^3
Startling accounts of how he was harassed and beaten in his lifetime led Nigerians to ask for a post-mortem. ^4
On Monday, September 19, the state command put together a committee of 13 to look closely at how he came to die. ^5 Its findings are due within two weeks. ^6
== a2 | Voice of the Plateau | - | Dehmad exhumed while marchers call for justice
An autopsy is about to start on the singer Dehmad, whose remains the Lagos State police have taken out of the ground. ^1
He died last week in circumstances nobody has made clear, and Nigerians have been on the streets asking for justice on his behalf. ^2
Not a full day passed between the death of the rapper, whose official name was Ifeoluwa Akinwunmi Alaba, and his burial. ^3 The exhumation was announced by Samuel Hunsinu, who speaks for the Lagos State Police Command. ^4
Health officials helped with the work at his grave, which lies in the Igbegere area of Ikorodu. ^5
A 13-man committee to look into the death was inaugurated by the Lagos police on Monday. ^6 The Department of State Services has been asked by the governor to join in. ^7
Before that, Inspector General of Police Wale Adebiyi had told the Lagos command to investigate thoroughly. ^8 His order, as quoted by force spokesman Gbenga Adelabi, was a "direct and urgent" one. ^9
Protesters in their hundreds have carried placards in several cities, and candlelight walks are planned nationwide. ^10
== a3 | Yoha Daily | 2023-09-21 | Nurse held as police bring up Dehmad's body
The late singer Ifeoluwa Alaba, known to most people as Dehmad, has been exhumed, the Lagos State Police Command has confirmed. ^1
A nurse is also in police hands; she is said to have given him an injection not long before he died. ^2
Both facts were vouched for by the command's public relations officer, SP Samuel Hunsinu. ^3 "Dehmad's corpse has been dug up today, and an autopsy will commence promptly," he said. ^4
On further arrests, Hunsinu would say only that the nurse was being held. ^5
It was the acting Inspector-General of Police, Olawale Adebiyi, who had instructed the Lagos Commissioner of Police, Taiwo Ogbehynor, to get to the bottom of the sudden death. ^6
== a4 | Afro Pulse | - | Lagos police exhume Dehmad
The body of Ifeoluwa Akinwunmi Alaba, the Nigerian singer famous as Dehmad, has been successfully exhumed by the Lagos State Police Command. ^1 Police had said beforehand that they meant to do this so that a full autopsy could explain his death. ^2
SaharaReporters was first with the news that the nurse who treated him, and who allegedly gave him an injection before he died, had been arrested. ^3
A police source says the investigators found that people who had threatened him again and again beat him after a show in Ikorodu. ^4 Hurt, he called for a nurse to come to his home. ^5 He went into convulsions after injections, among them an anti-tetanus shot. ^6
According to that source he died at home after the treatment and was confirmed dead at the hospital. ^7 The nurse, the source added, "was taken into custody three days ago". ^8
Peter Alaba, the singer's father, has voiced suspicion in an interview. ^9
== a5 | Forefront | 2023-09-22 | Dehmad: Corpse exhumed, autopsy done
LAGOS: Police in Lagos confirmed yesterday that the body of the singer Ifeoluwa Alaba, popularly called Dehmad, had been exhumed. ^1
The autopsy, the command said, is already finished and only the result is outstanding. ^2
Also under arrest is the nurse said to have injected him before his death on Tuesday, September 12. ^3
The Afrobeat singer was 27, and many describe the circumstances as mysterious. ^4 The acting Inspector-General, Mr Wale Adebiyi, had ordered the Lagos command to carry out a "thorough" probe. ^5
SP Samuel Hunsinu, its Public Relations Officer, said: "Dehmad's corpse has been dug up today, and an autopsy will begin as soon as possible." ^6
Questioned about arrests, Hunsinu said that he had no update on them. ^7 "However, the nurse is in our hands; I can confirm that," he said. ^8
His mother, Mrs Adetoun Ogunniyi, asked for the fullest protection yesterday; the family says it is being threatened by Rasheed Fagbola, alias Kobo Tosh, and others. ^9
== a6 | The Lodge | 2023-09-21 | JUST IN: Police take Dehmad's body for autopsy
To find out what lay behind the death of DehMad, the fast-rising Afrobeat artiste whose name was Ifeoluwa Alaba, the Lagos Police Command has had his remains exhumed. ^1
The grave was in a community of Ikorodu Local Government. ^2 Only hours earlier police had picked up the nurse who injected him minutes before he died. ^3
Command spokesman Samuel Hunsinu made it known on Thursday in a brief post on his official social media handle. ^4 Approval had come, he said, from Commissioner of Police Adeola Ogbehunor while visiting the Ikorodu axis. ^5
"Exhumation done. Autopsy to commence," the post on the former Kobo Tosh signee ran. ^6
His death last week is unexplained, and Nigerians are protesting; it was his father who had him buried in a hurry. ^7
== a7 | Metro FM 92 | 2023-09-21 | Police bring up Dehmad's corpse, autopsy to start
Lagos police have finished exhuming Dehmad, the dead Nigerian singer. ^1
The news came in a short post on X, once Twitter, from state police spokesperson Samuel Hunsinu. ^2
Dehmad, a street pop singer aged 27, died on September 12 and was laid to rest a day afterwards. ^3
Thursday's tweet said that the exhumation was complete; an autopsy, he added, would start at once. ^4
Paul Alaba, the singer's father, has explained the quick burial. ^5 In Yoruba culture, he said, it is "usual not to keep a deceased person's body for long if both parents are alive". ^6 Had his son been older when he died, a mortuary might have been considered. ^7
On September 14 the father also said that death came after an injection from an auxiliary nurse. ^8
A 13-man special investigation team was then inaugurated by the Lagos police on Monday. ^9
== facts
- Dehmad / stage name | name | refine | Dehmad @ a1.1 a2.1 a3.1 a4.1 a5.1 a7.1 | DehMad @ a6.1
- Dehmad / real name | name | refine | Ifeoluwa Akinwunmi Alaba @ a2.3 a4.1 | Ifeoluwa Alaba @ a3.1 a5.1 a6.1
- Dehmad / age at death | age | agree | 27 @ a1.2 a5.4 a7.3
- Dehmad / date of death | date | refine | 2023-09-12 @ a1.2 a5.3 a7.3 | last week @ a2.2 a6.7
- Dehmad / date of burial | date | refine | 2023-09-13 @ a1.3 a7.3 | less than a day after his death @ a2.3 | in a hurry @ a6.7
- Dehmad / place of burial | place | refine | Ikorodu, Lagos @ a1.3 | the Igbegere area of Ikorodu @ a2.5 | a community of Ikorodu Local Government @ a6.2
- exhumation / date | date | agree | 2023-09-21 @ a1.1 a3.4 a5.1 a6.4 a7.4
- committee / size | count | agree | 13 @ a1.5 a2.6 a7.9
- committee / set up | date | disagree | 2023-09-19 @ a1.5 | 2023-09-18 @ a7.9 | Monday @ a2.6 | conflicts: 0-1
- police spokesman / who confirmed the exhumation | name | refine | Samuel Hunsinu @ a2.4 a6.4 a7.2 | SP Samuel Hunsinu @ a3.3 a5.6
- Hunsinu / statement on the corpse | quote | disagree | "Dehmad's corpse has been dug up today, and an autopsy will commence promptly" @ a3.4 | "Dehmad's corpse has been dug up today, and an autopsy will begin as soon as possible" @ a5.6 | conflicts: 0-1
- Hunsinu / medium of the announcement | other | refine | his official social media handle @ a6.4 | X, formerly Twitter @ a7.2
- autopsy / status | status | disagree | about to start @ a2.1 a3.4 a6.6 a7.4 | already finished, result outstanding @ a5.2 | conflicts: 0-1
- Inspector-General / name | name | refine | Wale Adebiyi @ a2.8 a5.5 | Olawale Adebiyi @ a3.6
- Inspector-General / office | status | refine | Inspector General of Police @ a2.8 | acting Inspector-General @ a3.6 a5.5
- Lagos Commissioner of Police / name | name | disagree | Taiwo Ogbehynor @ a3.6 | Adeola Ogbehunor @ a6.5 | conflicts: 0-1
- nurse / status | status | agree | arrested @ a3.2 a4.3 a5.3 a6.3
- nurse / time of arrest | date | disagree | three days before @ a4.8 | hours before the exhumation @ a6.3 | conflicts: 0-1
- nurse / time of the injection | other | refine | shortly before his death @ a3.2 | minutes before he died @ a6.3 | before his death @ a4.3 a5.3
- nurse / profession | other | refine | a nurse @ a3.2 a4.3 a5.3 a6.3 | an auxiliary nurse @ a7.8
- father / first name | name | disagree | Peter Alaba @ a4.9 | Paul Alaba @ a7.5 | conflicts: 0-1
- circumstances of the death / how described | status | refine | unclear, unexplained @ a2.2 a6.7 | mysterious @ a5.4 | disputed @ a1.2
- protests / who wants justice | other | agree | Nigerians protest @ a2.2 a6.7
- Dehmad / genre | other | refine | Afrobeat @ a5.4 a6.1 | street pop @ a7.3 | rapper @ a2.3
- Ikorodu beating / previous harassment | status | agree | harassed and beaten @ a1.4 a4.4
- investigation / who ordered it | other | agree | the Inspector-General @ a2.8 a3.6 a5.5
- Kobo Tosh / name | name | agree | Kobo Tosh @ a5.9 a6.6
- burial / whose doing | other | agree | his father @ a6.7 a7.5
- nurse / what she did | other | agree | injected him @ a3.2 a4.3 a5.3 a6.3 a7.8
- committee / kind | other | refine | committee @ a1.5 a2.6 | special investigation team @ a7.9
