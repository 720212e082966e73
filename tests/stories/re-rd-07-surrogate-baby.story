== a1 | Asian Standard | - | City confirms birth of Shan Zaib Khan's son
Mumbai's civic body has confirmed it: actor Shan Zaib Khan's surrogate child came into the world at Motawani Hospital for Women in Andheri. ^1 The date was May 27, so well ahead of the row about whether its sex had been determined. ^2 A month on, the Brihanmumbai Municipal Corporation still cannot say if there ever was such a test.
"Our K-ward office sent us a birth report, and it gave Shan Zaib Khan as the father and Mallika Khan as the mother," said Anil Bagwe, the corporation's executive health officer. ^3 Who carried the baby he could not tell, since his officers came across no entry for a surrogate at Motwani Hospital. ^4
Dr Mukund Motwani refused to talk: "I take it as a private matter between doctor and patient. I will neither affirm nor deny that the child was born in my hospital." To him the whole debate is "pointless".
Births have to be registered within 21 days. The ward had its report on June 13; headquarters heard on July 1, according to Dr Bagwe. ^5
== a2 | Style & Fame | 2013-08-17 | Shan Zaib Khan's new baby JaRam is in perfect health
Newborn JaRam is doing well, his happy parents Shan Zaib Khan and Mallika let it be known, despite the complications at birth. ^1
ApunkaChoice reports that the star was asked about the boy as he was promoting "Madras Mail", a film that made above Rs. 150 million in its opening week. ^2 Was JaRam his lucky charm? "Every baby that enters a home is thought lucky for it," Khan said. "JaRam is so little, I don't find it right to load that on him. I'm only very glad that he is fine and healthy now!" For pressure there was always his director, Mohit Hegde, he joked.
Earlier the star had been emotional in public about his son, and said that he and Mallika would rather not discuss the child's health. ^3
JaRam was born through surrogacy on May 27. ^4 He was in hospital for almost seven weeks. ^5
== a3 | Bolly Compass | - | Three hospitals for Shan Zaib Khan's baby
One day old, and already passed through three hospitals in the hope of a "miracle": the arrival of superstar Shan Zaib Khan's son, carried by a surrogate, was like one of his family films, happy ending included. ^1
Doctors who cared for him say the boy was born on May 27 at Motwani Hospital in Andheri. ^2 He was four weeks premature. ^3 At just 1.5 kg, he developed complications that were too much for the Motwani team. ^4
Khan had him moved to Lalvati hospital, where he goes for physiotherapy himself. But there was little to be done for the child, who was getting worse, and the next advice was Beach Gate hospital. ^5 "They have far better and more specialised care for newborns," said a source, who added that Khan and wife Mallika were praying. ^6
He has mended fast since. Three weeks in an incubator are behind him, and he is with his parents at Khan's home, "Jannat". ^7
One twist remains: who is the mother? Some reports name the actor's sister-in-law, Kavita Chhabra, but nobody confirms it. ^8
== a4 | Our Telugu Pages | - | Third baby for Bollywood's Badshah?
Unconfirmed talk is going round Bollywood. Badshah Shan Zaib Khan and wife Mallika, both in their late forties, are said to have had a surrogate baby in the first week of June. ^1 It had been due in July. ^2 It's a boy, sources say, and premature. ^3
A close relative of Mallika is named as the surrogate mother. There were complications, and she is at present being looked after in Mumbai's Beach Gate hospital. ^4 According to some reports, it was Dr Sunanda Advani, the infertility and IVF expert, who helped Bollywood's first couple to child number three. ^5
The pair have been married for 22 years and have a son, Kabeer, 15, and a daughter, Zoya, 13. ^6 Invitations to a special party have been sent. Visitors are not being let into the hospital, but the star's Bandra house is being prepared for the baby. ^7
At her age Mallika did not want to risk a pregnancy. They asked the doctor who had helped Samir Khan and Kirti Rao, whose Azan was born of a surrogate in December 2011.
== a5 | Bharat News Digest | - | Shan Zaib Khan denies gender test, brings baby JaRam home
JaRam, the new baby boy of Shan Zaib Khan and wife Mallika Khan, is home. ^1 A surrogate mother had given birth to him, prematurely. ^2
With that the Bollywood Badshah has also, for the first time, rejected the story that he and his wife "knew" the sex beforehand. Such tests are against the law in India, and the health authorities have been investigating.
"For the record, our child had no sex determination," his statement in the newspapers said. "The baby was born long before people in the media speculated about 'sex determination' and other 'issues'." ^3
He confirmed that the boy came several months too soon: "Mallika and all our family have been coping with his health problems for a long time." ^4 When exactly JaRam was born he left open. ^5
Khan, 47, has two teenagers with Mallika: Kabeer (16) and Zoya (13). ^7 JaRam makes it three. ^6
== a6 | SZK Freunde (German) | 2013-06-29 | A son in the Khan household
The puzzle of Shan Zaib Khan's supposed surrogate baby has acquired another turn. In certain media the due date was put in July, and he has kept stubbornly silent about it. ^1 But information that reached a newspaper points to another baby in the life of Shan Zaib and Mallika these days.
It is a boy, and the mother is Kavita Chhabra, sister-in-law of Mallika Khan. ^2 She was taken into Beach Gate hospital on the fourth of June, under Dr Sunanda Advani, India's pioneer of test-tube babies. ^3 The child arrived as a seven-month baby and has been in the intensive care unit for newborns ever since, watched over by Dr Rustom Merchant. ^4
Mallika visits regularly, say relatives of patients. Shan Zaib was seen there on Tuesday: he had an appointment for his injured shoulder and dropped in on the unit as well. ^5
The name, unconfirmed reports suggest, is Jaram. ^6 He may have to stay until he has reached a healthy weight. Kavita Chhabra was discharged on Friday. ^7 The telephone number on her form is not hers or her husband's, but Shan Zaib Khan's private one.
== a7 | Morning Bulletin (Hindi) | - | A little guest at King Khan's
Between all his troubles over the sex test affair, King Khan, alias Shan Zaib Khan, has had a little guest: a third child. ^1 It's a baby boy. ^2 Since he has come a little early, he must stay in hospital for now. ^3
One newspaper writes that he was born as early as June 4. ^4 It is also said that the surrogate who bore him was none other than Kavita Chhabra, Shan Zaib's bhabhi (brother's wife). ^5
On Tuesday, when Shan Zaib went to Beach Gate hospital for treatment of his shoulder, he had a look at his son, too. ^6
== facts
- baby / birth date | date | disagree | 2013-05-27 @ a1.2 a2.4 a3.2 | first week of June @ a4.1 | 2013-06-04 @ a7.4 | after admission on 2013-06-04 @ a6.3 | conflicts: 0-1, 0-2, 0-3
- baby / hospital of birth | place | disagree | Motwani Hospital, Andheri @ a1.1 a3.2 | Beach Gate hospital @ a6.3 | conflicts: 0-1
- hospital in Andheri / name | name | disagree | Motawani @ a1.1 | Motwani @ a1.4 a3.2 | conflicts: 0-1
- baby / sex | other | agree | boy @ a3.2 a4.3 a5.1 a6.2 a7.2
- baby / how premature | duration | disagree | four weeks @ a3.3 | several months @ a5.4 | born in the seventh month @ a6.4 | a little early @ a7.3 | premature @ a4.3 a5.2 | conflicts: 0-1, 0-2, 1-3
- baby / due date | date | agree | July @ a4.2 a6.1
- baby / time in hospital | duration | disagree | almost seven weeks @ a2.5 | three weeks @ a3.7 | conflicts: 0-1
- baby / whereabouts | status | refine | at home @ a3.7 a5.1 | still in hospital @ a6.4 a7.3
- baby / hospital of treatment | place | agree | Beach Gate hospital @ a3.5 a6.3 a7.6
- baby / name | name | refine | JaRam @ a2.1 a5.1 | Jaram @ a6.6
- baby / number among the children | count | agree | third @ a4.5 a5.6 a7.1
- surrogate / who she is | other | refine | Kavita Chhabra, the actor's sister-in-law @ a3.8 a7.5 | a close relative of Mallika @ a4.4 | Kavita Chhabra, sister-in-law of Mallika @ a6.2 | not known @ a1.4
- surrogate / state | status | refine | in Beach Gate hospital @ a4.4 | discharged on Friday @ a6.7
- doctor / name | name | agree | Sunanda Advani @ a4.5 a6.3
- birth / by a surrogate | other | agree | surrogate @ a1.1 a2.4 a3.1 a4.1 a5.2 a7.5
- birth / before the row on the sex test | other | agree | before @ a1.2 a5.3
- son Kabeer / age | age | disagree | 15 @ a4.6 | 16 @ a5.7 | conflicts: 0-1
- daughter Zoya / age | age | agree | 13 @ a4.6 a5.7
- actor / age | age | refine | 47 @ a5.7 | late forties @ a4.1
- actor / hospital visit | date | agree | Tuesday @ a6.5 a7.6
- actor / reason for the visit | other | agree | his shoulder @ a6.5 a7.6
- baby / complications | status | agree | had complications @ a2.1 a3.4
- baby / recovery | status | agree | well again @ a2.1 a3.7
