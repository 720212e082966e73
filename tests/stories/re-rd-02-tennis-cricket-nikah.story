== a1 | Star Ascent Blog | 2010-04-12 | It's done: Rania Beig and Sohail Mansha are husband and wife
Hyderabad's long-hyped nikah has taken place at last, an ANI video report of April 12, 2010 shows: Indian tennis ace Rania Beig is now the wife of Pakistan cricketer Sohail Mansha. ^1 For the day she chose the very red saree that her mother wore as a bride 25 years back. ^2 He came in a black sherwani from the designers Sumantro and Kunal. ^3
Rania's spokesperson Ruta Shenoy had confirmed earlier today that the nikah was set for Monday. ^4 By her timetable the mehendi follows on April 13, the sangeet on April 14 and the reception, unchanged, on April 15. ^5
The rites, held under Muslim custom in a five-star hotel at around 1 PM Indian time, came sooner than the announced date of April 15. ^6 Nobody but family members of the pair was let in. ^7 Cameramen and reporters chased the car in which Rania drove off with her parents, Adnan and Saleema Beig, and her sister Iqra. ^8
Reliable sources call it a "very plain affair" lasting no more than 10 minutes. ^9 Some guess the date was moved up so that fresh legal obstacles could not arise. ^10 Sohail has meanwhile divorced Amina Farooqui, whom he had at first claimed never to have met. ^11 Her police complaint had cost him his passport, which Hyderabad officers confiscated. ^12
== a2 | Fashion & Trend Pages | 2010-04-13 | RANIA BEIG AND SOHAIL MANSHA WEDDING PICS
Hyderabad's Hotel Raj Kaveri was the scene today as the Pakistani cricketer Sohail Mansha and Indian tennis star Rania Beig became man and wife in a nikah, the bride's side announced. ^1 "The 'nikah' is now finished. Please bless the couple," said spokesperson Ruta Shenoy to the press in front of the building. ^2
Sources described Rania, 23, in a red saree: mother Salima had worn it to her own nikah 25 years ago. ^3 Sumantro and Kunal designed the black sherwani of the groom, a former Pakistan captain aged 28. ^4
Word from the two families came only this morning and caught reporters off guard. Before that, April 9 had been reported as the day. ^5 Others had named the morning of the reception, which stays fixed for April 15. ^6 The "mehandi" will be tomorrow and the "sangeet" a day later, the sources said. ^7
Their engagement, made public on March 29, had come weeks after Rania broke with Shahzad Beig. Then a Hyderabad woman in her mid-30s, Amina Farooqui, claimed Sohail had wed her in 2002. ^8 He denied it and said they had never met. ^9 After she went to the police, officers appeared at Rania's home to question him. ^10 They took away his mobile phone and his passport. ^11
== a3 | Vikas Says | - | Rania is Mrs Sohail now!
So after all the drama and the hype, Rania Beig has wed Sohail Mansha, and you may call her Rania Sohail. Hyderabad hosted the nikah, which was brought forward by three days; April 15 now only sees the reception. ^1 Venue: the posh Hotel Raj Kaveri, around 1:00 p.m., on Monday 12th April 2010. ^2 Everything went according to Muslim tradition. ^8 The dower, or "Haq Mehr", came to an astonishing Rs 61 lakhs.
Her sari was red and had served her mother Salima at a nikah 25 years earlier. ^3 A black sherwani made by Sumantro and Kunal was his choice. ^4
A handful of close friends and relatives from both sides were the only witnesses. ^5 Meanwhile, fans by the hundred and a crowd of reporters hung about outside her house in Silver Hills hoping to see the bride. ^6 Tuesday brings the mehandi and April 14 the sangeet. ^7
He isn't the first Pakistani cricketer with a famous Indian wife: Mohtasim Khan, who played Tests, married the actress Veena Ray back in the 1980s.
== a4 | Opinion Wire | - | Rania Beig And Sohail Mansha Married
Rania Beig, darling of Indian tennis, has recently become the wife of Sohail Mansha, a cricketer popular in Pakistan. What drew attention to the match was that he had to divorce a first wife in the run-up. ^1 They are reported to have wed at a hotel in Hyderabad, the bride's home town. ^2 She is 23 now and has some very well paid endorsements. ^3
Hers was a red, embroidered sari dating from her mother's wedding. ^4 His outfit was a tunic, long, black and sleek. ^5 "The nikah (marriage) has been finished, it has only now ended. Please bless the couple," spokeswoman Ruta Shinoy said outside the hotel soon afterwards. ^6
Pakistanis and Indians seldom intermarry: both states hold nuclear arms and they have fought three wars. ^7
A woman called Amina Faroogui told police that he had married her in 2002 and never divorced her. ^8 Mansha first said he did not know her. ^9 Police later took his passport and detained him at the airport. ^10 In the end he admitted the marriage and signed the divorce papers. ^11 He has of late been in a year long dispute with the Pakistan Cricket Board about bad form and poor discipline. ^12
== a5 | Lahore Jottings | 2010-04-12 | Rania Beig weds Sohail Mansha today
No wedding has been talked about so much in Pakistan and India for years. On Monday Pakistani cricketer Sohail Mansha married tennis player Rania Beig, days after the romance had forced him into a messy divorce from a first wife. ^1
A plush hotel in Hyderabad, where she comes from, was the setting. ^2 "The nikah (marriage) has been finished, it has only now ended. Please bless the couple," her spokeswoman Ruta Shinoy told journalists at the door. ^3
Such unions are uncommon between two nuclear powers with three wars behind them. ^4 This one gripped both countries when Amina Farooqui of Hyderabad went to the police and said she had been Mansha's wife since 2002. ^5 The former captain denied knowing her; police questioned him and seized his passport. ^6
Clerics joined the quarrel. Last week, however, he put his name to divorce papers, so conceding the marriage, and Farooqui dropped her complaint. ^7
Beig, 23, is ranked 89 after a string of injuries. ^8 Mansha, who is 28, is contesting a year-long ban from the Pakistan Cricket Board for indiscipline and weak performances. ^9 The pair will live in Dubai.
== a6 | The Deccan Mail | 2010-04-12 | Rania marries Sohail ahead of schedule
The saga took one more turn on Monday: tennis star Rania Beig and cricketer Sohail Mansha of Pakistan were married in a five-star hotel about 1 p.m., by Muslim rites and before the announced date of April 15. ^1 Only members of the two families were present at the nikah. ^2
There was commotion as she came out of her smart Silver Hills residence with parents Adnan and Saleema Beig and sister Iqra. ^3 Press cameras trailed her car to a venue that had been kept secret for safety's sake. ^9
A near relation of the Beigs spoke to this paper of a "very plain affair" that was over in 10 minutes. ^4 The families moved the nikah forward because they wished to stop the speculation and escape criticism. ^5
They had taken advice, sources said, so as to be clear of any legal hurdle. Sohail's passport had been taken by police after Amina Farooqui, a local woman, complained that she was already his wife. ^6 The case is withdrawn, though they have yet to return the document. ^7 Elders of the community stepped in, and he "divorced" Amina, which closed the affair. ^8
== facts
- nikah / date | date | disagree | 2010-04-12 @ a1.1 a1.4 a3.2 a5.1 a6.1 | 2010-04-13 @ a2.1 | conflicts: 0-1
- nikah / hour | date | agree | about 1 pm @ a1.6 a3.2 a6.1
- nikah / venue | place | refine | Hotel Raj Kaveri, Hyderabad @ a2.1 a3.2 | a five-star hotel @ a1.6 a6.1 | a hotel in Hyderabad @ a4.2 a5.2
- nikah / previously expected date | date | disagree | 2010-04-15 @ a1.6 a2.6 a6.1 | 2010-04-09 @ a2.5 | three days later @ a3.1 | conflicts: 0-1, 1-2
- nikah / who was present | other | disagree | only family @ a1.7 a6.2 | close friends and relatives @ a3.5 | conflicts: 0-1
- nikah / length | duration | agree | 10 minutes @ a1.9 a6.4
- nikah / description | quote | agree | "very plain affair" @ a1.9 a6.4
- nikah / reason for moving it up | other | refine | to forestall legal obstacles @ a1.10 | to stop speculation and criticism @ a6.5
- mehendi / date | date | disagree | 2010-04-13 @ a1.5 a3.7 | 2010-04-14 @ a2.7 | conflicts: 0-1
- sangeet / date | date | disagree | 2010-04-14 @ a1.5 a3.7 | 2010-04-15 @ a2.7 | conflicts: 0-1
- reception / date | date | agree | 2010-04-15 @ a1.5 a2.6 a3.1
- bride / dress | other | refine | red saree of her mother's @ a1.2 a2.3 a3.3 | red embroidered sari from her mother's wedding @ a4.4
- mother's wedding / how long ago | duration | agree | 25 years @ a1.2 a2.3 a3.3
- groom / dress | other | refine | black sherwani by Sumantro and Kunal @ a1.3 a2.4 a3.4 | long black tunic @ a4.5
- bride / age | age | agree | 23 @ a2.3 a4.3 a5.8
- groom / age | age | agree | 28 @ a2.4 a5.9
- spokeswoman / name | name | disagree | Ruta Shenoy @ a1.4 a2.2 | Ruta Shinoy @ a4.6 a5.3 | conflicts: 0-1
- spokeswoman / announcement | quote | disagree | The nikah is now finished. Please bless the couple @ a2.2 | The nikah has been finished, it has only now ended. Please bless the couple @ a4.6 a5.3 | conflicts: 0-1
- bride's mother / name | name | disagree | Saleema @ a1.8 a6.3 | Salima @ a2.3 a3.3 | conflicts: 0-1
- bride / who went with her | other | agree | parents and sister @ a1.8 a6.3
- bride / home | place | agree | Silver Hills @ a3.6 a6.3
- first wife / name | name | disagree | Amina Farooqui @ a1.11 a2.8 a5.5 a6.6 | Amina Faroogui @ a4.8 | conflicts: 0-1
- first wife / claimed wedding year | date | agree | 2002 @ a2.8 a4.8 a5.5
- groom / first reaction to her claim | other | refine | claimed never to have met her @ a1.11 a2.9 | said he did not know her @ a4.9 a5.6
- groom / where police dealt with him | place | refine | questioned at the bride's home @ a2.10 | detained at the airport @ a4.10 | questioned @ a5.6
- groom / passport | status | agree | taken by police @ a1.12 a2.11 a4.10 a5.6 a6.6
- groom / first marriage | status | agree | divorced @ a1.11 a4.1 a4.11 a5.1 a5.7 a6.8
- complaint / outcome | status | agree | withdrawn @ a5.7 a6.7
- India and Pakistan / wars | count | agree | 3 @ a4.7 a5.4
- groom / trouble with the cricket board | other | refine | year-long dispute @ a4.12 | year-long ban @ a5.9
- nikah / rite | other | agree | Muslim @ a1.6 a3.8 a6.1
- press / pursuit | other | agree | followed the bride's car @ a1.8 a6.9
- groom / former post | other | agree | Pakistan captain @ a2.4 a5.6
- Hyderabad / bride's tie | place | agree | her home town @ a4.2 a5.2
