== a1 | Deccan Morning | 2021-10-29 | Sandalwood's Power Star Naveen Rajshekar dies of cardiac arrest
The popular Kannada actor Naveen Rajshekar suffered a heart attack on Friday (October 29) and was brought to Vishal Hospital, Bengaluru. ^1 There he was treated in the Intensive Care Unit (ICU). ^2 First reports have it that he collapsed during a workout. ^3 He was 46. ^4
Now that he is dead, security has been raised around his house and at the hospital. ^5 Naveen, whom people knew as Anna, was born on March 17, 1975, the youngest son of the matinee idol Dr Rajshekar and Padmavathamma. ^6 He acted, sang, hosted television shows and produced. ^7 As lead he made 29 Kannada films, with others as a child. ^8 Yuvaveera, released in several languages, was the last in which he was seen. ^9
== a2 | Bharat Screen | - | Naveen Rajshekar passes away: a sea of fans outside the hospital
Naveen Rajshekar, Kannada star and son of the legendary Rajshekar, died in Bengaluru on Friday after a massive heart attack, aged 46. ^1 He had been admitted this morning, and fans thronged the hospital. ^2
His family's sources say that severe chest pain came over him, and then the attack, as he worked out in a gym. ^3 He was taken to Vishal Hospital at once. ^4 When he got there his state was critical, according to Dr Raghunath Nayar. ^5
Kiran Pant, who is Bengaluru's Police Commissioner, has gone to Naveen's residence in Sundarnagar. ^6 Fans had the fond name Anna for him. ^7 He first acted as a child beside his father in the early 1980s; his last film, Yuvaveera, came out early this year. ^8
== a3 | Herald of India | - | Naveen Rajshekar dead: celebs mourn
A heart collapse had earlier put the actor Naveen Rajshekar into hospital in Bengaluru. ^1 It was around 11.30 a.m. on Friday that the Kannada star was taken to Vishal Hospital, where doctors watched over him in the Intensive Care Unit (ICU). ^2 For all their work he breathed his last. ^3
Basavaraj S Kommai, chief minister of Karnataka, was at the hospital too to ask after his health. ^4 Insiders say the cardiac attack came after his workout in the gym, when he felt a sudden pain in the chest. ^5
On Monday he was to start on the film 'Dvanda'. ^6 He was last seen in Yuvaveera. ^7 Jash, the KVF star and Naveen's elder brother, also was in the hospital. ^8 His personal manager, Mr. Suresh, is among those who confirmed the death. ^9
== a4 | Liberty Journal | 2021-10-29 | RIP Naveen Rajshekar: mortal remains to be kept at Kaveri Stadium
Bengaluru: A massive heart attack on Friday killed the popular Sandalwood actor Naveen Rajshekar at 46. ^1
A keen body-builder, he is reported to have collapsed at 11:40 am in his gym, in the middle of a workout, and to have been hurried to the hospital. ^2 A statement from Vishal Hospital says he was non-responsive on arrival and in cardiac asystole. ^3
The 'Power Star', youngest son of the legendary Rajshekar, leaves a wife, Anjali, and two daughters. ^4 People may pay homage to him at Kaveri Stadium. ^5 Chief Minister Basavaraj Kommai and the city's Police Commissioner Kiran Pant came to the hospital. ^6
At the time of his death he was at work on Dvand, a psychological thriller that Pavan Kishore directs. ^7 His older brother Shankar Rajshekar is another great star of Kannada film. ^8
== a5 | Today in India | 2021-10-29 | Power Star Naveen Rajshekar dies at 46 in Bengaluru
Today, October 29, the Kannada actor Naveen Rajshekar died in Bengaluru's Vishal Hospital, into which he had been rushed after a heart attack earlier in the day. ^1 He was 46. ^2 Basavaraj Kommai, Karnataka's Chief Minister, and the actor Jash hastened to the hospital on hearing of it. ^3
In the morning he spoke of pain in the chest; a team of doctors then treated him in the Intensive Care Unit. ^4 "Every effort was made to revive him," said Kommai, who promised full state honours. ^5
The statement of Vishal Hospital reads: "Mr Navin Rajshekar, aged 46 years, was brought to Vishal Hospital on 29/10/21 with a diagnosis of heart attack with ECG taken by a family doctor. ^6 At the time of arrival to the emergency, the patient was non responsive and was in cardiac asystole. ^7 He was declared at 2.30 pm on 29.10.2021 (sic)." ^8
Rajshekar and Padmavathamma had five children, of whom he was the youngest. ^9
== a6 | Net Bharat | 2021-10-29 | Kannada star Naveen Rajshekar dies after massive heart attack
Bengaluru, October 29, 2021: Naveen Rajshekar, the popular Kannada actor and son of Rajshekar, died here on Friday at 46 of a massive heart attack. ^1 Anjali, his wife, and the daughters Vasundhara and Dhanvi survive him. ^2
On Thursday evening he had felt some discomfort but saw no doctor. ^3 This morning, at the gym, his chest began to hurt. ^4 An ECG was made in a private clinic; during that check he got worse, so he was rushed to Vishal Hospital, and there a cardiac arrest killed him. ^5 He was critical when brought in, Dr Raghunath Nayar said. ^6
Born on March 17, 1975, he was fondly named 'Anna'. ^7 More than 29 films had him as an actor, many others as a child. ^8 'Anna', in 2002, was his debut. ^9
Sources said he would be laid to rest beside his father at Kaveri Studio, as the family wishes. ^10 Until Saturday evening his body is on public view in Kaveri Stadium. ^11
== a7 | Channel Eighteen | 2021-10-29 | Naveen Rajshekar to get full state honours
The Kannada actor Naveen Rajshekar died on Friday, aged 46, from a massive heart attack, and security is tight across Karnataka. ^1
As sources in the family tell it, the attack struck while he was working out at a gym, and he was moved to Vishal Hospital at once. ^2 Dr Raghunath Nayar called his condition on arrival critical. ^3
He had felt worse from Thursday evening without going to a doctor; in the morning his chest began to ache at the gym. ^4 A private clinic took an ECG, he declined during the check, and at Vishal Hospital he succumbed to cardiac arrest. ^5
His eyes have been donated. ^6 His wife Anjali and the daughters Vasundhara and Dhanvi survive him. ^7 The body is being brought to Bengaluru's Kaveri stadium, where fans can say farewell. ^8 "We will give him state honours," said Chief Minister Basavaraj Kommai. ^9 Police Commissioner Kiran Pant has come to Naveen's house, and the actor's elder brother Shankarrajshekar is expected. ^10
== facts
- Naveen Rajshekar / day of death | date | refine | 2021-10-29 @ a1.1 a4.1 a5.1 a6.1 a7.1 | Friday @ a2.1 a3.2
- Naveen Rajshekar / age | age | agree | 46 @ a1.4 a2.1 a4.1 a5.2 a6.1 a7.1
- Naveen Rajshekar / name | name | disagree | Naveen @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1 | Navin @ a5.6 | conflicts: 0-1
- hospital / arrival against collapse hour | date | disagree | taken to hospital around 11.30 a.m. @ a3.2 | collapsed at 11:40 am, then hurried to hospital @ a4.2 | conflicts: 0-1
- heart attack / when it struck | other | disagree | during a workout @ a1.3 a2.3 a4.2 a7.2 | after his workout @ a3.5 | conflicts: 0-1
- heart attack / way to the hospital | other | disagree | straight from the gym @ a2.4 a4.2 a7.2 | by way of a private clinic @ a6.5 a7.5 | conflicts: 0-1
- ECG / made by | other | disagree | a family doctor @ a5.6 | a private clinic @ a6.5 a7.5 | conflicts: 0-1
- hospital / name | name | agree | Vishal Hospital @ a1.1 a2.4 a3.2 a4.3 a5.1 a6.5 a7.2
- city | place | agree | Bengaluru @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1
- hospital / ward | place | agree | Intensive Care Unit @ a1.2 a3.2 a5.4
- Naveen Rajshekar / state on arrival | status | refine | critical @ a2.5 a6.6 a7.3 | non-responsive, in cardiac asystole @ a4.3 a5.7
- doctor / name | name | agree | Dr Raghunath Nayar @ a2.5 a6.6 a7.3
- Naveen Rajshekar / cause of death | other | refine | massive heart attack @ a2.1 a4.1 a6.1 a7.1 | cardiac arrest @ a6.5 a7.5 | heart collapse @ a3.1
- Naveen Rajshekar / first symptoms | date | refine | Thursday evening, 2021-10-28 @ a6.3 a7.4 | this morning, 2021-10-29 @ a5.4
- Naveen Rajshekar / birth date | date | agree | 1975-03-17 @ a1.6 a6.7
- Naveen Rajshekar / place among the children | other | refine | youngest son @ a1.6 a4.4 | youngest of five children @ a5.9
- Naveen Rajshekar / mother | name | agree | Padmavathamma @ a1.6 a5.9
- Naveen Rajshekar / number of films | count | refine | 29 as lead @ a1.8 | more than 29 @ a6.8
- Naveen Rajshekar / by-name | name | agree | Anna @ a1.6 a2.7 a6.7
- Naveen Rajshekar / beginning of career | date | refine | early 1980s as a child @ a2.8 | debut 2002 @ a6.9
- last film seen | name | agree | Yuvaveera @ a1.9 a2.8 a3.7
- film in work / title | name | disagree | Dvanda @ a3.6 | Dvand @ a4.7 | conflicts: 0-1
- film in work / state | status | refine | to start on Monday @ a3.6 | at work on it @ a4.7
- chief minister / name | name | refine | Basavaraj S Kommai @ a3.4 | Basavaraj Kommai @ a4.6 a5.3 a7.9
- elder brother / name | name | disagree | Jash @ a3.8 | Shankar Rajshekar @ a4.8 | Shankarrajshekar @ a7.10 | conflicts: 0-1 0-2
- Jash / at the hospital | status | agree | came to the hospital @ a3.8 a5.3
- police commissioner / name | name | agree | Kiran Pant @ a2.6 a4.6 a7.10
- police commissioner / went to | place | refine | the actor's house @ a2.6 a7.10 | the hospital @ a4.6
- wife / name | name | agree | Anjali @ a4.4 a6.2 a7.7
- daughters / number | count | agree | two @ a4.4 a6.2 a7.7
- daughters / names | name | agree | Vasundhara and Dhanvi @ a6.2 a7.7
- body / lying in state | place | agree | Kaveri Stadium @ a4.5 a6.11 a7.8
- state honours | status | agree | promised by the chief minister @ a5.5 a7.9
