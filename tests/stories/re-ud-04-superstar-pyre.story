== a1 | Doordrishti Online | 2012-07-19 | Vinay Prasad, with Ishan, lights Naresh Suri's pyre
The last rites of Naresh Suri, the first superstar of Bollywood, took place this morning at Sawan Nath Crematorium in the Sher Vali area of Mumbai. ^1 Vinay Prasad, his son-in-law, lit the pyre, with his own son Ishan accompanying him. ^2 Mr Suri was 69; he had been battling cancer and died at home in Mumbai on Wednesday (July 18, 2012). ^3
The cremation was private, and the gathered press was asked by Prasad not to film it. From the house on Kandra's Porter Road the body was borne in a glass casket, so that the fans could pay their last respects. ^4 Thousands of them lined the streets despite the rain. ^5
Hardly any celebrity joined the procession, Varun Lohar being the one exception. ^6 Avinash and Akhilesh Bakshi reached the cremation ground later and set off something of a stampede. ^7 Yesterday the Bakshis had hurried to Vardaan, the Suri home in Kandra, as had Sher Zaman Khan, Noman Khan and Marina Raif. ^8
Prasad and Rajeev Malan, the other son-in-law, saw to the arrangements. ^9 Dolly Kamdar, the estranged wife, came with Minkie, the younger daughter. ^10 Elder daughter Sparkle, pregnant with her second child and told by doctors to rest, was not there. ^11 Ms Kamdar and Mr Suri separated in 1984 but never divorced.
His last words are reported to have been "show over ho gaya, lights off." ^12 It was Avinash Bakshi, his co-star in Vikas and Raat Bekaraar, who made them known online. ^13
== a2 | Subcontinent Age | - | Grandson Ishan and Vinay Prasad light Naresh Suri's pyre
Naresh Suri was given his last rites on Thursday by his grandson Ishan at the Sher Vali crematorium, and family, friends and fans parted from him in tears. ^1
The boy, nine years old, put the torch to the pyre, helped by his father, the actor Vinay Prasad, who is the husband of Suri's elder daughter, Sparkle. ^2
Lala, as family and friends liked to call him, died on Wednesday morning after a liver infection, at 69. ^3
He left Vardaan, his residence in Kandra, for the last time around 10 a.m. ^4 In a transparent casket the body lay on a mini-truck decked with white flowers, and the crowd moved along. ^5 Thousands turned out, film people among them. ^6
From Kandra the procession passed through Porter Road, Sumner Road and K.V. Road. ^7 A longer way had been planned, but the rain shortened it; the fans came in huge numbers all the same. ^8
With him rode Dolly, the estranged wife who nursed him in his final days, younger daughter Minke and son-in-law Vinay. ^9 Sparkle, who is in the family way, was missing. ^10
The big names at the rites were Avinash Bakshi, Sunil Misra, Devi Banerji, Varun Lohar, Majid Khan, Akhilesh Bakshi and Pramod Suri. ^11
== a3 | Portland Place World | - | Naresh Suri: thousands say goodbye to Bollywood star
One day after his death, Naresh Suri, India's "first superstar", has been cremated. ^1
In Mumbai's monsoon rain thousands of fans came to pay their respects as he was driven through the city in a glass coffin wrapped in white flowers. ^2
Bollywood was represented at the funeral by Avinash Bakshi, Varun Lohar, Suraj Kumar and Devi Banerjee, who joined the relatives. ^3
Suri, who was 69, died at home on Wednesday after being ill for some time. ^4
On Thursday morning the procession set out from Vardaan, the actor's house on Porter Road. ^5 Police in large numbers stood outside it, along the route and at the Sawan Nath crematorium. ^6
It was Ishan, his young grandson, who performed the last rites, with actor Vinay Prasad, the boy's father and Suri's son-in-law, at his side. ^7
Superstar Avinash Bakshi, a visitor to the family on Wednesday, revealed that the last words had been "show is over" and "lights off". ^8
"As I sat at his house this afternoon, to offer my respects, a close aide of his came to me and told me in a broken voice what his last words were - 'show ho gaya hai [show is over]! Lights off!'," he wrote on his blog. ^9
The two had worked together in the hits Vikas and Raat Bekarar. ^10
== a4 | Dekho Movies | 2012-07-19 | Pix: Naresh Suri's last journey
Rain or no rain, thousands of Naresh Suri's fans stood outside the home of India's first superstar on Porter Road, Kandra, to pay him their last respects. ^1
He made his final journey from there to the Sawan Nath crematorium at Sher Vali, where the last rites were held at 11 am. ^2
They were performed by his nine-year-old grandson Ishan, the son of Vinay Prasad and Sparkle. ^3
The body travelled by truck, in a glass casket covered with white flowers. ^4 Fans who walked along threw flowers at the casket, and some wept.
Dolly Kamdar, Prasad and his son Ishan, Minke Suri and her husband Rajeev Malan went with the superstar. ^5 Sparkle, who is pregnant, stayed at home. ^6
At Savan Nath there was trouble more than once, when the swelling crowd could not catch sight of its favourite. ^7 Some shouted slogans and tried to get past the barricades, and the police resorted to a lathicharge. ^8
Avinash Bakshi, who acted with Suri in Vikas and Raat Bekarar, came on foot with his son Akhilesh. ^9
== a5 | Filmi Chant | - | Naresh Suri's grandson Ishan lights the pyre
Fans by the thousand filled the street for a last goodbye to Bollywood's original superstar. ^1 Naresh Suri was not alone on his final trip from his dear Vardaan: family and fans went with him. The street was packed as he was moved from the bungalow on Porter Road, Mumbai, to the Saramnath crematorium in Sher Vali. ^2
Around 10:15 am on Thursday the procession set off. ^3 It needed about half an hour to get to the crematorium. ^4 Estranged wife Dolly Kamdar, daughter Minki Suri with her husband Rajiv Malan, Vinay Prasad and his son Ishan were in it. ^5 Daughter Sparkle was not seen, being far along and advised by doctors to rest. ^6
Prasad and Sparkle's son Ishan lit the pyre. ^7 "Ishan set fire to the pyre and Vinay Prasad helped him," said Sanjay Jhaveri, a close friend of the star. ^8
All this in a downpour. ^9 Varun Lohar, Devi Banerji, Garima Kohli and Akhilesh and Avinash Bakshi were at the crematorium too. ^10
"Show over ho gaya, lights off" are said to have been his last words. ^11
Suri, fondly called 'Lala', died at his residence on Wednesday. ^12 He had been fighting for his life since April, in and out of hospital. ^13
== a6 | Kolkata Reader | 2012-07-19 | Bollywood's first superstar Naresh Suri cremated
Moist-eyed, family and fans said goodbye on Thursday to Naresh Suri, India's first superstar, at a Mumbai crematorium, with hundreds of admirers along the streets to see him one last time. ^1
Ishan, his grandson, performed the last rites, father Vinay beside him. ^2
There was chaos outside the Sawan Nath crematorium, where hundreds converged, and glowing tributes were paid to 'Lala', as Suri was fondly known. ^3
Film personalities who came to the crematorium included Avinash Bakshi, his son Akhilesh, Suraj Kumar, Devi Banerjee and Varun Lohar. ^4
Suri died on Wednesday at his residence 'Vardaan'. ^5 The family gave no official cause, but people close to him hinted at a liver infection. ^6
Around 10 am the procession had left the bungalow on Porter Road, where fans were queuing. ^7 An open truck covered in white flowers took the body to the crematorium in Kuru. ^8
== a7 | Intl. Traders' Times India | - | Suri to be cremated today; celebrities gather at Vardaan
Naresh Suri, Bollywood's first superstar, died at his Mumbai home on Wednesday and gets his last rites in the city today. ^1
His body is now at the Sawan Nath crematorium in Sher Vali, where the wrestler and actor Veera Singh was cremated last Thursday. ^2
An elaborate procession was laid on by the family, with a decorated truck for the body in its transparent casket. ^3 In heavy rain it left Vardaan and got to the cremation ground around 11:15 a.m. ^4
Ishan, son of Vinay Prasad and Sparkle Suri, will reportedly light the funeral fire around 11.30 a.m. ^5
From the actor's house on Porter Road the way led through KV road in Santarosa. ^6 On television his estranged wife Dolly Kamdar, younger daughter Minkie Suri, son-in-law Viany Prasad and grandson Ishan could be seen with the truck. ^7
Fans by the hundreds and thousands had assembled outside his Kuru home for a final glimpse. ^8
Many a celebrity came to the residence, such as Avinash and Akhilesh Bakshi, Sher Zaman Khan, Noman Khan and Marina Raif. ^9
He had been unwell since April and in hospital several times. ^10
== facts
- Suri / age | age | agree | 69 @ a1.3 a2.3 a3.4
- Suri / date of death | date | refine | 2012-07-18 @ a1.3 a6.5 | Wednesday @ a3.4 a5.12 a7.1 | Wednesday morning @ a2.3
- Suri / place of death | place | agree | at home in Mumbai @ a1.3 a3.4 a5.12 a6.5 a7.1
- Suri / cause of death | other | disagree | cancer @ a1.3 | liver infection @ a2.3 a6.6 | ill for some time @ a3.4 | conflicts: 0-1
- Suri / ill since | date | agree | April @ a5.13 a7.10
- Suri / title | other | refine | Bollywood's first superstar @ a1.1 a5.1 a7.1 | India's first superstar @ a3.1 a4.1 a6.1
- Suri / nickname | name | agree | Lala @ a2.3 a5.12 a6.3
- Funeral / date | date | refine | 2012-07-19 @ a1.1 a4.2 a6.1 | Thursday @ a2.1 a3.5 a5.3 | today @ a7.1
- Pyre / who lit it and gave the rites | other | disagree | Vinay Prasad, with Ishan accompanying @ a1.2 | Ishan, helped by or beside Vinay Prasad @ a2.1 a2.2 a3.7 a5.7 a5.8 a6.2 | Ishan @ a4.3 a7.5 | conflicts: 0-1 0-2
- Ishan / age | age | refine | nine @ a2.2 a4.3 | young @ a3.7
- Ishan / relation | other | agree | grandson of Suri, son of Vinay Prasad @ a2.1 a2.2 a3.7 a4.3 a5.7 a6.2 a7.5
- Vinay Prasad / first name | name | disagree | Vinay @ a1.2 a2.2 a3.7 a4.3 a5.5 a6.2 a7.5 | Viany @ a7.7 | conflicts: 0-1
- Crematorium / name | name | disagree | Sawan Nath @ a1.1 a3.6 a4.2 a6.3 a7.2 | Savan Nath @ a4.7 | Saramnath @ a5.2 | conflicts: 0-1 0-2 1-2
- Crematorium / area | place | disagree | Sher Vali @ a1.1 a2.1 a4.2 a5.2 a7.2 | Kuru @ a6.8 | conflicts: 0-1
- Suri's home / area | place | disagree | Kandra @ a1.4 a2.4 a4.1 | Kuru @ a7.8 | Porter Road @ a1.4 a3.5 a4.1 a5.2 a6.7 a7.6 | conflicts: 0-1
- Suri's home / name | name | agree | Vardaan @ a1.8 a2.4 a3.5 a6.5 a7.4
- Procession / start | date | refine | around 10 a.m. @ a2.4 a6.7 | around 10:15 a.m. @ a5.3 | Thursday morning @ a3.5
- Procession / arrival at the crematorium | date | disagree | about half an hour after 10:15 a.m. @ a5.3 a5.4 | around 11:15 a.m. @ a7.4 | conflicts: 0-1
- Last rites / hour | date | disagree | 11 a.m. @ a4.2 | around 11:30 a.m. @ a7.5 | this morning @ a1.1 | conflicts: 0-1
- Procession / route | place | refine | Porter Road, Sumner Road and K.V. Road @ a2.7 | Porter Road and KV road in Santarosa @ a7.6
- Coffin / kind | other | refine | glass casket @ a1.4 a3.2 a4.4 | transparent casket @ a2.5 a7.3
- Vehicle / kind | other | refine | mini-truck @ a2.5 | truck @ a4.4 a7.3 | open truck @ a6.8
- White flowers / where | other | refine | on the truck @ a2.5 a6.8 | on the coffin @ a3.2 a4.4
- Crowd / size | count | disagree | thousands @ a1.5 a2.6 a3.2 a4.1 a5.1 | hundreds @ a6.1 a6.3 | hundreds and thousands @ a7.8 | conflicts: 0-1
- Weather | other | agree | rain @ a1.5 a2.8 a3.2 a4.1 a5.9 a7.4
- Crowd / unrest at the crematorium | other | refine | something of a stampede @ a1.7 | police lathicharge @ a4.8 | chaos @ a6.3
- Other son-in-law / first name | name | disagree | Rajeev @ a1.9 a4.5 | Rajiv @ a5.5 | conflicts: 0-1
- Younger daughter / name | name | disagree | Minkie @ a1.10 a7.7 | Minke @ a2.9 a4.5 | Minki @ a5.5 | conflicts: 0-1 0-2 1-2
- Wife / name | name | refine | Dolly Kamdar @ a1.10 a4.5 a5.5 a7.7 | Dolly @ a2.9
- Wife / status | status | agree | estranged @ a1.10 a2.9 a5.5 a7.7
- Sparkle / absent | status | agree | absent @ a1.11 a2.10 a4.6 a5.6
- Sparkle / reason | other | refine | pregnant and told to rest @ a1.11 a5.6 | pregnant @ a2.10 a4.6
- Celebrities / at the crematorium | other | agree | Avinash Bakshi and Akhilesh Bakshi @ a1.7 a2.11 a4.9 a5.10 a6.4
- Actress Devi / surname | name | disagree | Banerji @ a2.11 a5.10 | Banerjee @ a3.3 a6.4 | conflicts: 0-1
- Varun Lohar / present | other | agree | at the funeral @ a1.6 a2.11 a3.3 a5.10 a6.4
- Celebrities / visiting the house | other | agree | the Bakshis, Sher Zaman Khan, Noman Khan, Marina Raif @ a1.8 a7.9
- Avinash Bakshi / visit to the family | date | refine | yesterday, 2012-07-18 @ a1.8 | Wednesday @ a3.8
- Suri / last words | quote | disagree | show over ho gaya, lights off @ a1.12 a5.11 | show ho gaya hai! Lights off! (show is over, lights off) @ a3.8 a3.9 | conflicts: 0-1
- Last words / who revealed them | other | agree | Avinash Bakshi, online @ a1.13 a3.8 a3.9
- Film with Bakshi / title | name | disagree | Raat Bekaraar @ a1.13 | Raat Bekarar @ a3.10 a4.9 | conflicts: 0-1
- Film with Bakshi / other title | name | agree | Vikas @ a1.13 a3.10 a4.9
- Vinay Prasad / relation to Suri | other | refine | son-in-law @ a1.2 a2.9 a3.7 a7.7 | husband of his elder daughter @ a2.2
- Sparkle / place among the daughters | other | agree | elder @ a1.11 a2.2
- Procession / relatives with the body | other | refine | Dolly, Minke and Vinay Prasad @ a2.9 | Dolly Kamdar, Prasad, Ishan, Minke Suri and Rajeev Malan @ a4.5 a5.5 | Dolly Kamdar, Minkie Suri, Prasad and Ishan @ a7.7
- Suraj Kumar / present | other | agree | at the funeral @ a3.3 a6.4
- Ceremony / farewell by family and fans | other | agree | in tears @ a2.1 a6.1
