== a1 | Dhaka Dispatch | 2021-10-03 | Anjana turns down Rs 200 crore alimony from the Vallabhaneni family, says report
Months of speculation ended on October 2, when Anjana Vallabhaneni and Siva Karthikeya made it known that they are separating. ^1 It was in July, when the actress took 'Vallabhaneni' off her social media handles, that reports of a break first surfaced. ^2 However often they were asked, neither would discuss the state of the relationship. ^3 A divorce by mutual consent is expected to follow. ^4
India Today reports that Karthikeya and the Vallabhaneni family offered her an alimony of Rs 200 crore, which Anjana declined. ^5 After giving it much thought she will not accept a single paisa from them, a source quoted by the publication said. ^6
She is burying herself in work, according to the same source. ^7 "It's not simple for Anjana to get up and go to work every day. ^8 She is terribly heartbroken. ^9 But she doesn't want any project that she is linked with to suffer because of her private life," the source said. ^10
The couple's joint statement came on Saturday: "To all our well-wishers, after much discussion and thought Karthi and I have chosen to part ways as man and wife to follow our own paths. ^11 We are lucky to have a friendship of over a decade that was the very heart of our bond which we trust will always hold a special tie between us. ^12 We ask our fans, well-wishers and the media to stand by us during this hard time and give us the privacy we need to move on." ^13
== a2 | Campus Samachar | - | After 4 years of marriage Anjana and Karthikeya part; actress refuses 200 crores
Fans of the pair are heartbroken: Anjana Rangan and Siva Karthikeyya, wed for 4 years, are separating, they announced, and reports have it that she refused alimony of Rs. 200 crores from the partner she has left. ^1 Next comes the unavoidable, a divorce. ^2
They were married in October 2017 and had been setting couple goals for their followers ever since, until of late it was rumoured that something was wrong. ^3 On October 2 the two made the separation known and asked the fans for support and privacy. ^4
What set off the rumours was that Anjana removed 'Vallabhaneni' from her Instagram handle. ^5
It was on Instagram, too, that she addressed a heartfelt note to her fans. ^6 "After much discussion and thought, Karthi and I have chosen to part ways as man and wife to follow our own paths. ^7 We are lucky enough to have a friendship of over a decade that was the very heart of our bond which we trust will always hold a special tie between us," it says. ^8
== a3 | Marathi Mirror English | 2021-10-02 | Anjana Vallabhaneni confirms split from Siva Karthikeya after 4 years of marriage
It took an Instagram post, but Anjana Vallabhaneni and Siva Karthikeya have at last confirmed their separation. ^1 On her handle the actress put up the official statement for the couple's fans. ^2
'To all our well wishers,' it reads. ^3 'After much discussion and thought Karthi and I have chosen to part ways as man and wife to follow our own paths. ^4 We are lucky to have a friendship of over a decade that was the very heart of our bond which we trust will always hold a special tie between us. ^5 We ask our fans, well wishers and the media to stand by us during this hard time and give us the privacy we need to move on.' ^6
The guessing about the two had begun with the disappearance of the surname from her Twitter handle. ^7
In a Q&A on Instagram Anjana was asked if she is moving to Mumbai. ^8 She could not tell where that rumour came from and denied it: "Hyderabad is my home, will always be my home." ^9
Karthikeya, for his part, had called the gossip about his private life hurtful: at first it was a little painful, he said, but he has learned that today one piece of news pushes out the other. ^10
== a4 | Bharat Screen | 2021-10-02 | 'Between husband and wife it is private': Narasimha on his son's separation
After four years of marriage Anjana and Siva Karthikeya, known to everybody as Karthi-Anj, have announced that they are separating and so brought the speculation to a close. ^1 An official statement of Karthikeya's, which Anjana shared, went out on Saturday with a plea to fans and media for privacy. ^2
The actor's father, Telugu superstar Narasimha, responded on social media: "With a sad heart let me say this! ^3 Whatever took place between Anj and Karthi is very sad. ^4 What takes place between a wife and husband is very private. ^5 Anj and Karthi are both precious to me. ^6 My family will always treasure the moments spent with Anj and she will always be precious to us. ^7 May God bless them both." ^8
Some hours before, Karthikeya had told his "well-wishers": "After much discussion and thought, Anj and I have chosen to part ways as man and wife to follow our own paths. ^9 We are lucky to have a friendship of over a decade that was the very heart of our bond which we trust will always hold a special tie between us. ^10 We ask our fans, well-wishers and the media to stand by us during this hard time and give us the privacy we need to move on." ^11
It was in Madhav Nair's 2010 Telugu film, 'Em Maaya Jarige', that the two were first seen as a pair. ^12 Talk that the marriage was falling apart had grown louder last month, after Anjana dropped 'Vallabhaneni' from her name. ^13
== a5 | Kalinga TV Online | - | No Rs 200 crore for Anjana
One of the best-loved couples of Telugu cinema is parting: after four years of marriage the divorce rumours about Anjana and Siva Karthikeya came true on Saturday (October 2), when the Tollywood stars announced in a joint statement that they are separating, a few days short of their wedding anniversary. ^1
They will file for divorce by mutual consent. ^2 Going by national media (India Today), Rs 200 crore was offered to the actress as alimony. ^3 The 'Sleeper Cell 2' star reportedly will not take it, nor so much as one paisa from Siva Karthikeya or his family. ^4
She has set all private matters aside and looks only to her work now, a source close to Anjana let it be known. ^5 "The actress is terribly heartbroken, but she doesn't want any of the projects she is linked with to suffer because of her private life," the source revealed. ^6
It was on the sets of the Telugu film 'Em Maaya Jarige' that Anj and Karthi met; a whirlwind romance led to a private wedding in Goa in 2017. ^7
Narasimha, Karthi's father, spoke of a very private and sad turn of events, but sent Anjana good wishes and said he will treasure the moments spent with her. ^8
== a6 | Pinkscreen | 2021-10-02 | Anjana Vallabhaneni and Siva Karthikeya separate, ask for privacy
Siva Karthikeya had shocking news for his fans on social media, and it concerned his married life with Anjana Vallabhaneni. ^1 Rumours of a separation had been about for a month before the actor took them up and said that Anjana and he are heading different ways. ^2
According to the note he shared, the two have agreed to part but will stay friends for life. ^3 Karthi adds that he and Anjana hope fans and media will let them have the privacy to move on. ^4
The couple, which kept silent on the rumours until today, has been loved since its first film, and even has a hashtag of its own, #Karthianj. ^5
It was while making that film, Em Maya Jarige, that Anjana Vallabhaneni and Siva Karthikeya fell in love. ^6 A fairytale destination wedding took place in Goa in 2017, with a Hindu ceremony in the traditional manner to begin with and a Christian one to follow, before close friends and relatives. ^7
== a7 | Telugu Gazette | - | Narasimha reacts to the Karthianj separation
By announcing today, after four years of marriage, that they are separating, Anjana and Siva Karthikeya, the most adorable couple in Tollywood, broke their fans' hearts. ^1
Karthikeya's father Narasimha went to Twitter with his reaction. ^2 The ace actor found it sad and called what had passed between the couple very private, and he wished both of them luck. ^3
"With a sad heart, let me say this! ^4 Whatever took place between Anj and Karthi is very sad. ^5 What takes place between a wife and husband is very private. ^6 Anj and Karthi are precious to me. ^7 My family will always treasure the moments spent with anj and she will always be precious to us! ^8 May God bless them both with strength (sic)," his statement says. ^9
Three years of dating preceded the wedding of Anjana Devi Rangan and Siva Karthikeya in Goa on October 7, 2017; the separation was announced ahead of their fourth anniversary. ^10
== facts
- actress / name | name | disagree | Anjana Vallabhaneni @ a1.1 a3.1 a6.1 | Anjana Rangan @ a2.1 | Anjana Devi Rangan @ a7.10 | conflicts: 0-1 0-2
- actor / name | name | disagree | Siva Karthikeya @ a1.1 a3.1 a4.1 a5.1 a6.1 a7.1 | Siva Karthikeyya @ a2.1 | conflicts: 0-1
- separation / day announced | date | refine | 2021-10-02 @ a1.1 a1.11 a4.2 a5.1 a6.5 | October 2 @ a2.4 | today @ a7.1
- couple / length of marriage | duration | agree | four years @ a2.1 a4.1 a5.1 a7.1
- separation / announced by | other | refine | the couple jointly @ a1.11 a5.1 | the actress @ a2.6 a3.2 | Karthikeya @ a4.2 a6.1
- surname / removed from | other | disagree | social media handles @ a1.2 | Instagram handle @ a2.5 | Twitter handle @ a3.7 | her name @ a4.13 | conflicts: 1-2
- surname / spelling | name | agree | Vallabhaneni @ a1.2 a2.5 a4.13
- rumours / beginning | date | disagree | 2021-07 @ a1.2 | for a month @ a6.2 | grew louder in 2021-09 @ a4.13 | conflicts: 0-1
- surname / when it was dropped | date | disagree | 2021-07 @ a1.2 | 2021-09 @ a4.13 | conflicts: 0-1
- rumours / cause | other | agree | dropping of the surname @ a1.2 a2.5 a3.7 a4.13
- statement / greeting | quote | refine | To all our well-wishers @ a1.11 a3.3 | well-wishers @ a4.9
- statement / parting sentence | quote | disagree | after much discussion and thought Karthi and I have chosen to part ways as man and wife to follow our own paths @ a1.11 a2.7 a3.4 | After much discussion and thought, Anj and I have chosen to part ways as man and wife to follow our own paths @ a4.9 | conflicts: 0-1
- statement / friendship sentence | quote | disagree | We are lucky to have a friendship of over a decade @ a1.12 a3.5 a4.10 | We are lucky enough to have a friendship of over a decade @ a2.8 | conflicts: 0-1
- statement / privacy sentence | quote | agree | We ask our fans, well-wishers and the media to stand by us during this hard time and give us the privacy we need to move on @ a1.13 a3.6 a4.11
- couple / plea for privacy | status | agree | asked for privacy @ a2.4 a4.2 a6.4
- couple / friendship afterwards | status | agree | will last @ a1.12 a2.8 a3.5 a4.10 a6.3
- divorce / manner | other | agree | by mutual consent @ a1.4 a5.2
- alimony / sum | money | agree | Rs 200 crore @ a1.5 a2.1 a5.3
- alimony / actress's answer | status | agree | refused @ a1.5 a2.1 a5.4
- alimony / first reported by | name | agree | India Today @ a1.5 a5.3
- alimony / source's phrase | other | agree | not a single paisa @ a1.6 a5.4
- source / heartbroken remark | quote | disagree | She is terribly heartbroken. But she doesn't want any project that she is linked with to suffer because of her private life @ a1.9 a1.10 | The actress is terribly heartbroken, but she doesn't want any of the projects she is linked with to suffer because of her private life @ a5.6 | conflicts: 0-1
- actress / occupation now | other | agree | her work @ a1.7 a5.5
- father / name | name | agree | Narasimha @ a4.3 a5.8 a7.2
- father's note / medium | other | refine | social media @ a4.3 | Twitter @ a7.2
- father's note / opening | quote | agree | With a sad heart let me say this @ a4.3 a7.4
- father's note / whatever sentence | quote | agree | Whatever took place between Anj and Karthi is very sad @ a4.4 a7.5
- father's note / wife and husband sentence | quote | agree | What takes place between a wife and husband is very private @ a4.5 a7.6
- father's note / precious sentence | quote | disagree | Anj and Karthi are both precious to me @ a4.6 | Anj and Karthi are precious to me @ a7.7 | conflicts: 0-1
- father's note / moments sentence | quote | agree | My family will always treasure the moments spent with Anj and she will always be precious to us @ a4.7 a7.8
- father's note / blessing | quote | refine | May God bless them both @ a4.8 | May God bless them both with strength @ a7.9
- first film together / title | name | disagree | Em Maaya Jarige @ a4.12 a5.7 | Em Maya Jarige @ a6.6 | conflicts: 0-1
- couple / where they met | other | refine | met on the sets of the film @ a5.7 | fell in love while making the film @ a6.6 | first seen as a pair in the film @ a4.12
- statement / medium | other | refine | Instagram @ a2.6 a3.1 | social media @ a6.1
- wedding / date | date | refine | 2017-10 @ a2.3 | 2017 @ a5.7 a6.7 | 2017-10-07 @ a7.10
- wedding / place | place | agree | Goa @ a5.7 a6.7 a7.10
- announcement / distance from the anniversary | date | refine | a few days before @ a5.1 | ahead of the fourth @ a7.10
- romance / length before the wedding | duration | refine | whirlwind @ a5.7 | three years @ a7.10
- couple / nickname | name | refine | Karthi-Anj @ a4.1 | #Karthianj @ a6.5
