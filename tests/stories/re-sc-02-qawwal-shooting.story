== a1 | Headline Basket | - | Singer Waheed Niazi shot dead by bikers nobody knows
Shock is everywhere after the murder of Mr. Waheed Niazi, who was shot dead in Karachi by unknown men on a motorcycle. ^1
He had left home by car and was heading for a television studio when the bike drew level and bullets flew. ^2
It was terrorism and a targeted killing, in the words of a senior police officer. ^3
Five bullets struck him and Ansari Shaheed Hospital declared him dead, while another relative who was with him was reported critical. ^4
Mr. Niazi was a singer known for qawwali, which is closely tied to Sufism. ^5 A son of the legendary Ghulam Nasir Niazi, he also went by the name rockstar of qawwali. ^6
Prime Minister Rafiq Latif has told the authorities to see that the culprits face justice. ^7
Mr. Niazi is said to have asked earlier for security, a request the home department left lying. ^8 No motive is clear so far. ^9
== a2 | Geonews Desk | - | Famous qawwal killed by gunmen in Karachi
KARACHI: The renowned qawwal Waheed Niazi fell to the bullets of unknown attackers in Karachi on Wednesday, according to police and hospital officials. ^1
Two gunmen fired into the windscreen as his car came off a bridge in crowded Rahmatabad, officials said, and a relative riding along was hurt as well. ^2 The two were on one motorcycle; the car was a white Honda Civic. ^3
"Two assailants riding a motorcycle stopped his car and targeted Waheed Niazi, who was driving," said Allah Bux Soomro, Sindh's chief of police. ^4
Several shots hit him and he did not live to reach the hospital, police officials say. ^5 Police surgeon Farzana Kazmi used the words: "Waheed Niazi died on the way to the hospital." ^6
From SSP Central Mukarram Jafar came word that five shells had been recovered at the scene. ^7
Kaleem Niazi, his associate, was badly injured and taken for treatment; how the two were related could not be confirmed. ^8
Reports say they were bound for a private channel's studio for an Iftar transmission. ^9
Nobody claimed the attack straight away. ^10 Sindh Home Minister Jamil Akhtar Riyar confirmed the death. ^11
Niazi was 45, son of Ghulam Nasir Niazi and nephew of Mahmood Niazi, a qawwali icon who died in 2011. ^12
== a3 | The Karachi Morning | 2016-06-23 | Qawwali star killed in targeted attack
KARACHI: Armed men on a motorcycle shot the renowned qawwal Waheed Niazi dead in his car in Rahmatabad on Wednesday afternoon, in what officials call a targeted attack. ^1
Niazi, 40, whose father was the maestro Ghulam Nasir Niazi, was on his way to a private TV channel to sing in its Ramazan transmission, police said. ^2
The masked killers spared the friend in the next seat, Kaleem aka Tara. ^3
A faction of the TTP has said it did it. ^4 Chief Minister Syed Nazim Ali Shah spoke of an "organised plot to destabilise the city situation". ^5
He had set off from his house in Rahmatabad No 3 with the friend at about 3pm and was at the wheel himself, an officer of the local police station said. ^6
Police think the pursuers followed him along the main road in Rahmatabad No 10 and cut him off on the service road, where the masked pillion rider fired several times. ^7 Only Niazi seems to have been the target, since his companion came away unhurt. ^8 The weapon was a TT pistol. ^9
== a4 | Lid Review | - | Sufi singer killed in suspected Taliban attack
Waheed Niazi, a renowned singer of qawwali in Pakistan, died in Karachi on Wednesday when gunmen nobody could identify shot at his vehicle. ^1
Mourners in the tens of thousands came to Thursday's funeral, and Islamic extremists have claimed the attack. ^2
"Two assailants riding a motorcycle stopped his vehicle and targeted Waheed Niazi, who was driving," Allah Bux Soomro, the Sindh police chief, told Reuters. ^3
A hospital source said that five bullets had hit him, that he was declared dead at Ansari Shaheed Hospital and that a companion, described as a relative, was critical. ^4 "He was shot three times," it was also said. ^5
He had been travelling to a programme at a private TV channel when the men on the bike struck. ^6 A police officer called it a targeted killing. ^7
Prime Minister Rafiq Latif condemned it and ordered an inquiry. ^8
== a5 | Scrollwise | 2016-06-22 | Qawwali singer shot dead in Karachi: report
Unknown people fired at the car of the prominent qawwali singer Waheed Niazi in Karachi and killed him, according to Dawn. ^1
Other people too were hurt in Wednesday's shooting in the Rahmatabad area, local media say. ^2
He was 45 and a nephew of the well-known Mahmood Niazi, whose brother Ghulan Niazi was a prominent singer as well; the brothers' qawwali group was the Niazi Brothers. ^3
This was a targeted killing for reasons unknown, Additional Inspector General Ashfaq Lashari told Dawn. ^4
Jamil Akhtar Riar, Sindh's Home Minister, wants a report from Inspector General AB Soomro, Dunya News said. ^5
Four gunmen on two bikes aimed at least 11 shots at the car. ^6 Two shots to the head were what killed Niazi. ^7
== a6 | Nation First TV | - | Taliban say they murdered Waheed Niazi
A splinter group of the Taliban, the Azmatullah Wazir faction, has said that it murdered one of Pakistan's finest Sufi qawwals. ^1
Niazi, 45, and an associate were in a car in the crowded Rhamatabad 10 area of Karachi when two gunmen on a motorcycle fired and left both critically hurt. ^2
"Two assailants riding a motorcycle stopped his car and targeted Waheed Niazi, who was driving," said Allah Bux Soomro, police chief of Sindh. ^3
Both were hurried to Ansari Shaheed hospital, where Niazi died of his wounds. ^4 The associate did not survive either. ^5
"Niazi was hit in the chest and head," a police official said, adding that the associate was killed too. ^6
Qari Najeebullah Wazir, the faction's spokesperson, called the singer a "blasphemer". ^7
Additional police surgeon Dr Farzana Kazmi confirmed the death; of the three shots that hit him, she said, two were to the head and one was on the ear. ^8
"Two riders used 30-bore pistols to shoot Niazi five times, the bullet to the head took the qawwal's life," was how a senior police official put it. ^9
Five 30-bore casings were collected at the scene. ^10 He had apparently been going to a private television channel's studio. ^11
== facts
- Waheed Niazi / status | status | agree | shot dead @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.4
- Waheed Niazi / age | age | disagree | 45 @ a2.12 a5.3 a6.2 | 40 @ a3.2 | conflicts: 0-1
- attack / day | date | agree | 2016-06-22 @ a2.1 a3.1 a4.1 a5.2
- attack / area | place | disagree | Rahmatabad @ a2.2 a3.1 a5.2 | Rhamatabad @ a6.2 | conflicts: 0-1
- attack / city | place | agree | Karachi @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.2
- gunmen / number | count | disagree | two @ a2.2 a4.3 a6.2 | four @ a5.6 | conflicts: 0-1
- gunmen / motorcycles | count | disagree | one @ a1.1 a2.3 a3.1 a4.3 a6.2 | two @ a5.6 | conflicts: 0-1
- Waheed Niazi / wounds | count | disagree | five bullets @ a1.4 a4.4 a6.9 | three shots @ a4.5 a6.8 | conflicts: 0-1
- Waheed Niazi / where hit | other | refine | two shots to the head @ a5.7 | chest and head @ a6.6 | twice in the head and once on the ear @ a6.8
- fatal shots / number | count | disagree | two shots to the head @ a5.7 | the bullet to the head @ a6.9 | conflicts: 0-1
- shells / number recovered | count | agree | five @ a2.7 a6.10
- shots / number fired | count | refine | at least 11 @ a5.6 | several @ a3.7
- shots / who fired | other | disagree | the pillion rider @ a3.7 | two gunmen, two riders @ a2.2 a6.2 a6.9 | conflicts: 0-1
- weapon / kind | other | refine | TT pistol @ a3.9 | 30-bore pistols @ a6.9
- companion / condition | status | disagree | critical @ a1.4 a4.4 | hurt, badly injured @ a2.2 a2.8 | unhurt @ a3.3 a3.8 | dead @ a6.5 a6.6 | conflicts: 0-2 1-2 2-3
- companion / name | name | refine | Kaleem Niazi @ a2.8 | Kaleem aka Tara @ a3.3
- companion / relation | other | disagree | a relative @ a1.4 a2.2 a4.4 | a friend @ a3.3 | an associate @ a2.8 a6.2 | conflicts: 0-1
- Waheed Niazi / place of death | place | disagree | on the way to the hospital @ a2.5 a2.6 | at the hospital @ a6.4 | declared dead at the hospital @ a1.4 a4.4 | conflicts: 0-1
- hospital / name | name | agree | Ansari Shaheed Hospital @ a1.4 a4.4 a6.4
- Soomro / statement | quote | disagree | "Two assailants riding a motorcycle stopped his car and targeted Waheed Niazi, who was driving" @ a2.4 a6.3 | "Two assailants riding a motorcycle stopped his vehicle and targeted Waheed Niazi, who was driving" @ a4.3 | conflicts: 0-1
- Sindh police chief / name | name | refine | Allah Bux Soomro @ a2.4 a4.3 a6.3 | AB Soomro @ a5.5
- home minister / name | name | disagree | Jamil Akhtar Riyar @ a2.11 | Jamil Akhtar Riar @ a5.5 | conflicts: 0-1
- police surgeon / name | name | refine | Farzana Kazmi @ a2.6 | Dr Farzana Kazmi @ a6.8
- father / name | name | disagree | Ghulam Nasir Niazi @ a1.6 a2.12 a3.2 | Ghulan Niazi @ a5.3 | conflicts: 0-1
- uncle / name | name | agree | Mahmood Niazi @ a2.12 a5.3
- Waheed Niazi / destination | place | refine | a television studio @ a1.2 | a private TV channel's studio @ a2.9 a6.11 | a private TV channel @ a3.2 a4.6
- Waheed Niazi / programme he was bound for | other | refine | an Iftar transmission @ a2.9 | its Ramazan transmission @ a3.2 | a programme @ a4.6
- attack / claim of responsibility | status | refine | nobody straight away @ a2.10 | a faction of the TTP @ a3.4 | the Azmatullah Wazir faction, a Taliban splinter group @ a6.1 | Islamic extremists @ a4.2
- killing / how police called it | status | agree | a targeted killing @ a1.3 a3.1 a4.7 a5.4
- prime minister / name | name | agree | Rafiq Latif @ a1.7 a4.8
- prime minister / reaction | other | refine | told the authorities to bring the culprits to justice @ a1.7 | condemned it and ordered an inquiry @ a4.8
- Waheed Niazi / driver | other | agree | he was driving himself @ a2.4 a3.6 a4.3 a6.3
- motive / status | status | agree | unknown @ a1.9 a5.4
- Waheed Niazi / profession | status | agree | qawwali singer, qawwal @ a1.5 a2.1 a3.1 a4.1 a5.1
- attack / spot | place | refine | as his car came off a bridge @ a2.2 | on the service road @ a3.7
