== a1 | Mum's Corner | - | Pakistani starlet strangled by brother
Mehtab Khosa, a celebrity of Pakistan's social media, has been killed by her brother in a suspected honour killing. ^1
She had come to Zulfiqqarabad village to spend the Eid festivities with her family. ^2
"Mehtab Khosa has been murdered, she was strangled to death by her brother, apparently it was an incident of honour killing," Sikandar Aslam, a senior police officer, told AFP. ^3
It happened on Friday night, her family informed police. ^4 "The brother was there last night too and the family told us he strangled her," said Mazhar Imran, another senior officer. ^5
Police believe that the brother has run away. ^6
On Facebook, where over 700 thousand people followed her, one of her last posts spoke for women's rights. ^7 "I think I am a modern-day feminist. ^8 I believe in equality," it read. ^9
She is thought to have been in her 20s. ^10
== a2 | Article Adds | - | Mehtab Khosa murdered by her brother in Multan
Mehtab Khosa, a sensation of the internet, was murdered in Multan on Saturday by her own brother. ^1
He is alleged to have stifled her in what seems an "honour killing", police and family said on Saturday. ^2 Her racy pictures had defied the social rules of a deeply Muslim country, and her death has appalled it. ^3
She had many death threats but kept on posting, and wrote on Facebook of attempting to alter "the usual orthodox mindset" of Pakistanis. ^4
Shaheena Muzaffar, spokeswoman of Punjab Police, told Reuters that Khosa, real name Rubina Saleem, was killed on Friday night in the family home on the outskirts of Multan. ^5 The body was found on Saturday, and the father, Muhammad Saleem, told police that his son Nadeem had done it. ^6
"Apparently, it's an honour killing however more enquiries will reveal the true motives behind this murder," Muzaffar said. ^7
To local media the father said that Nadeem had stayed the night and quarrelled with her over money and her risque photos. ^8
"He had grave reservations concerning her pictures being circulated on social media," Muhammad Saleem told reporters. ^9 "He escaped once asphyxiation Mehtab." ^10
Police are searching for Nadeem. ^11
== a3 | Nashr | - | Mehtab Khosa killed in Multan
The popular social media celebrity Mehtab Khosa has been killed in Multan, one more victim of the "honour killings" that haunt the country. ^1
She was 26 and known for risque videos and statements on Facebook; her brother killed her, Regional Police Officer Sikandar Aslam said on Saturday. ^2
He had threatened her over those posts, police added, and fled after killing the woman whose real name was Rubina Saleem. ^3
"Mehtab Khosa has been murdered, she was strangled to death by her brother, apparently it was an incident of honour killing," Aslam, a senior officer in Multan, told AFP. ^4
TV channels had at first said that he shot her, but police now confirm that she was strangled at her Multan residence. ^5
She had been in Multan for one week, according to police. ^6 Her body bore no marks of torture, a senior official said. ^7
She came to see her parents, her father being unwell, and spent Eid with them. ^8 The brother, named by police as Nadeem, came at night and strangled her while she slept. ^9
Three weeks ago she had written to the interior minister, the director general of the FIA and Islamabad's senior superintendent asking for security. ^10
== a4 | Bawaba Now | 2016-07-17 | Fame can kill: social media starlet murdered
Pakistan's social media sensation Mehtab Khosa is dead, killed in what police on Saturday said was the newest case of so-called "honour" killing. ^1
"She was strangulated to death. ^2 It is apparently a case of honour killing done by her brother," said Mazhar Imran, a senior police officer. ^3
He had come on Friday from a neighbouring town to the house of their parents in the central district of Multan, where she lived too, and vanished that night after the murder, Imran said. ^4 Police want him. ^5
Khosa was in her mid-twenties. ^6 More than 725,000 people had liked her Facebook page. ^7
Last month videos of her meeting with a cleric, Mufti Navi, caused an outcry; she claimed that the two had shared soft drinks and a cigarette. ^8 He denied it in several interviews and said religion was all they had talked about. ^9
== a5 | The Dublin Record | - | Social media star strangled 'by her brother'
Mehtab Khosa, whose exploits as a social media star split conservative Pakistan, was allegedly strangled by her brother, police and relatives said on Saturday. ^1 It seems to have been an "honour killing". ^2
She went on posting in spite of death threats and abuse, and on Facebook she told of trying to change "the usual orthodox mindset" of people in Pakistan. ^3
The killing took place on Friday night in her family home on the outskirts of Multan, said Shaheena Muzaffar, spokeswoman for Punjab police, who gave Ms Khosa's real name as Rubina Saleem. ^4
Muhammad Saleem, the father, told police that his son Nadeem had strangled her; the body was found on Saturday. ^5
"Apparently, it is an honour killing but further enquiries will reveal the true motives behind this murder," Muzaffar said. ^6
Nadeem had stayed overnight and there was a quarrel over money and her risque photos, the father told local media. ^7 "He had grave reservations regarding her pictures being circulated on social media," he told reporters in Multan. ^8 "He escaped after strangling Mehtab." ^9
Nadeem has disappeared and police are looking for him. ^10
== a6 | Defence Talkboard | - | Mehtab Khosa murdered!!
ISLAMABAD: Allegedly at her brother's hands, the social media celebrity Mehtab Khosa has been killed in Multan in Punjab province. ^1
The actor-cum-model was 26 and was killed in the central district of Multan on Friday night, police said on Saturday. ^2
It was apparently her brother, named Nadim, who did it; he has fled. ^3
"She was suffocated to death by strangulation. ^4 It seems to be a case of honour killing but we are looking into it," said Mazhar Imran, the district police chief. ^5
Born Roobina Saleem, she picked the name Mehtab Khosa when she took up modelling. ^6
Her brother had threatened her over Facebook posts and videos, police said. ^7
Dawn reported that three weeks ago she asked the interior minister, the director general of the FIA and the senior superintendent of Islamabad in writing for security. ^8
Her self-promotion had brought her tens of thousands of followers. ^9
Pictures with Mufti Nawi recently cost the cleric his membership of the Ruet-e-Hilal committee. ^10
== a7 | The Newsday | 2016-07-17 | Mehtab Khosa strangled for 'honour'
MULTAN: The selfie queen and social media celebrity Mehtab Khosa was strangled at her residence, allegedly by her younger brother, police said. ^1
Her body was found on Saturday morning. ^2 Mehtab, 26, had spent the last six days in Multan. ^3
Her younger brother Nadim Khosa did it on Friday night and she died by suffocation, said RPO Sikandar Aslam Qureshi. ^4
He got away from the scene but was arrested later and shown to the media, where he confessed. ^5 He could not bear people's insults after the scandal with Maulana Navi, he said; he gave her sleeping pills and strangled her asleep, and he had no regrets. ^6
"Mehtab has been murdered, she was strangled to death by her brother, apparently it was an incident of honour killing," said Qureshi. ^7
CPO Mazhar Amran said that the case was registered on the complaint of her father, Rauf Khosa. ^8
Police in Zulfiqarabad, where she was murdered, said the brother had threatened her over pictures and videos on social media. ^9
Her real name was Rubina Salim. ^10 She was in the papers in mid June after a selfie with the cleric Mufti Abdul Navi. ^11
== facts
- Mehtab Khosa / time of the killing | date | disagree | Friday night (2016-07-15) @ a1.4 a2.5 a5.4 a6.2 a7.4 | Saturday (2016-07-16) @ a2.1 | conflicts: 0-1
- body / found | date | refine | Saturday @ a2.6 a5.5 | Saturday morning @ a7.2
- Mehtab Khosa / age | age | refine | 26 @ a3.2 a6.2 a7.3 | in her 20s @ a1.10 | mid-twenties @ a4.6
- Mehtab Khosa / real name | name | disagree | Rubina Saleem @ a2.5 a3.3 a5.4 | Roobina Saleem @ a6.6 | Rubina Salim @ a7.10 | conflicts: 0-1 0-2 1-2
- brother / name | name | disagree | Nadeem @ a2.6 a3.9 a5.5 | Nadim @ a6.3 | Nadim Khosa @ a7.4 | conflicts: 0-1 0-2
- brother / whereabouts | status | disagree | fled, sought by police @ a1.6 a2.11 a3.3 a4.5 a5.10 a6.3 | arrested, confessed @ a7.5 | conflicts: 0-1
- father / name | name | disagree | Muhammad Saleem @ a2.6 a5.5 | Rauf Khosa @ a7.8 | conflicts: 0-1
- killing / place | place | refine | Multan @ a2.1 a3.1 a6.1 | the central district of Multan @ a4.4 a6.2 | on the outskirts of Multan @ a2.5 a5.4
- village / name | name | disagree | Zulfiqqarabad @ a1.2 | Zulfiqarabad @ a7.9 | conflicts: 0-1
- killing / house | place | disagree | the family home @ a2.5 a5.4 | the parents' house where she lived too @ a4.4 | her residence @ a3.5 a7.1 | she was on a visit to her family @ a1.2 a3.8 | conflicts: 1-3
- killing / manner | other | refine | strangled @ a1.3 a3.4 a3.5 a5.1 a7.1 | stifled @ a2.2 | suffocated by strangulation @ a6.4 | strangulated @ a4.2
- Aslam / statement | quote | refine | "Mehtab Khosa has been murdered, she was strangled to death by her brother, apparently it was an incident of honour killing" @ a1.3 a3.4 | "Mehtab has been murdered, she was strangled to death by her brother, apparently it was an incident of honour killing" @ a7.7
- Imran / on the killing | quote | disagree | "She was strangulated to death. It is apparently a case of honour killing done by her brother" @ a4.2 a4.3 | "She was suffocated to death by strangulation. It seems to be a case of honour killing but we are looking into it" @ a6.4 a6.5 | conflicts: 0-1
- Muzaffar / statement | quote | disagree | "Apparently, it's an honour killing however more enquiries will reveal the true motives behind this murder" @ a2.7 | "Apparently, it is an honour killing but further enquiries will reveal the true motives behind this murder" @ a5.6 | conflicts: 0-1
- father / on the pictures | quote | disagree | "He had grave reservations concerning her pictures being circulated on social media" @ a2.9 | "He had grave reservations regarding her pictures being circulated on social media" @ a5.8 | conflicts: 0-1
- father / on the escape | quote | disagree | "He escaped once asphyxiation Mehtab" @ a2.10 | "He escaped after strangling Mehtab" @ a5.9 | conflicts: 0-1
- Mehtab Khosa / what she wanted to change | quote | agree | "the usual orthodox mindset" @ a2.4 a5.3
- police spokeswoman / name | name | agree | Shaheena Muzaffar @ a2.5 a5.4
- regional police officer / name | name | refine | Sikandar Aslam @ a1.3 a3.2 | Sikandar Aslam Qureshi @ a7.4
- city police chief / name | name | disagree | Mazhar Imran @ a1.5 a4.3 a6.5 | Mazhar Amran @ a7.8 | conflicts: 0-1
- Mazhar Imran / office | status | refine | senior police officer @ a1.5 a4.3 | district police chief @ a6.5 | CPO @ a7.8
- cleric / name | name | disagree | Mufti Navi @ a4.8 | Mufti Nawi @ a6.10 | Maulana Navi @ a7.6 | Mufti Abdul Navi @ a7.11 | conflicts: 0-1 1-2 1-3
- cleric / when the meeting caused a stir | date | refine | last month @ a4.8 | mid June @ a7.11
- Facebook / followers | count | disagree | over 700 thousand @ a1.7 | more than 725,000 @ a4.7 | tens of thousands @ a6.9 | conflicts: 0-2 1-2
- Mehtab Khosa / length of her stay in Multan | duration | disagree | one week @ a3.6 | six days @ a7.3 | conflicts: 0-1
- letter / when she asked for security | date | agree | three weeks ago @ a3.10 a6.8
- letter / addressees | other | agree | interior minister, director general of the FIA, senior superintendent of Islamabad @ a3.10 a6.8
- quarrel / cause | other | agree | money and her risque photos @ a2.8 a5.7
- killing / while she slept | other | refine | while she slept @ a3.9 | asleep, after sleeping pills @ a7.6
- brother / threats before | other | agree | threatened her over her posts @ a3.3 a6.7 a7.9
- Mehtab Khosa / why with her family | other | refine | to spend Eid with them @ a1.2 | to see her unwell father, spent Eid there @ a3.8
- killing / what police call it | status | agree | an honour killing @ a1.1 a2.2 a3.1 a4.1 a5.2 a6.5 a7.7
- police / day they made it known | date | agree | 2016-07-16 @ a2.2 a3.2 a4.1 a5.1 a6.2
- Aslam / whom he told | other | agree | AFP @ a1.3 a3.4
- cleric / what caused the stir | other | refine | videos of the meeting @ a4.8 | pictures @ a6.10 | a selfie @ a7.11
- brother / arrival | other | refine | stayed the night @ a2.8 a5.7 | came at night @ a3.9 | came on Friday from a neighbouring town @ a4.4 | was there last night @ a1.5
