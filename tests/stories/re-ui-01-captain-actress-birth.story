== a1 | Commuter Post | 2008-10-21 | A son for Frankie
There is a new baby boy in the household of Frankie Harper and Terence Wolf.
According to her husband, the 26-year-old delivered the child by emergency Caesarean at 1am on Monday. ^1 The star of Private Letters of an Escort had laboured for 26 hours before surgeons stepped in. ^2
Wolf, an actor himself, said the pair had settled on Stanley John Wolf as the name. ^3 "He is gorgeous, he is adorable," reporters heard from him outside London's private Kingsland Hospital. ^4
Questioned on how the labour went, he replied that 26 hours had gone by before she came to the hospital in the early hours of this morning. ^5 "The emergency Caesarean only lasted about 20 minutes. ^6 Frankie is over the moon, of course she is, she's a mother. ^7 I am shattered but not as shattered as her – I am a proud dad. ^8 Mum is coping really well, no complications. ^9 Healthy, superb." ^10
How long would she have to stay? "Well, she has been sliced apart, so probably overnight," he answered. ^11
He gave the boy's weight as 6lb 11oz. ^12
Her former husband Nick Rowlands left a black Ferrari outside while he called in for 10 minutes, and found mother and child "terrific". ^13 "Mum is very cheerful and I am really glad. ^14 There are some happy tears up there," Rowlands added. ^15 On his blog he later said of the newborn: "He is sweet as you like and didn't wail once for the few minutes I was there." ^16
== a2 | The Gathering Dark | 2008-10-21 | A little Harper is here
The actress we all know as Daisy Mason, Frankie Harper, is a mother for the first time. ^1 Her boy has been named Stanley John Wolf. ^2
He came into the world by Caesarean Section at the private Kingsland Hospital in London. ^3 It was husband Terence Wolf who took her there by car, and he stayed at her side for the delivery. ^4
The operation became necessary at 1am today, once labour had dragged on for 26 hours. ^5 ^6 On the scales little Stanley made only 6lb 11oz. ^7
All of us at The Gathering Dark send the family our warmest wishes.
== a3 | Sonic Tools and Treasures | - | Frankie Harper, mummy at last
On Tuesday morning Frankie Harper, still best known for playing Daisy Mason in Captain Why, had her first baby. ^1 The father is her husband, Terence Wolf, and the parents have picked the name Stanley John Wolf for their son. ^2
Wolf spoke in front of the hospital that same Tuesday. "He is gorgeous. ^3 He is adorable. ^4 It was an emergency Caesarean. ^5 I'm shattered but not as shattered as her, no doubt. ^6 It was slow and tough. ^7 She was in labour for more than 24 hours. ^8 I am a proud dad. ^9 Mum is coping really well, no complications. ^10 Healthy, superb." ^11
The new arrival tips the scales at around 6lb 11oz; Kingsland Hospital in London was where he was born. ^12 ^13 Congratulations from this blog to all three of them.
== a4 | Commuter Post | 2008-10-21 | Chatty ex lets the cat out of the bag
It ought to have been Frankie Harper's own day, but her previous husband Nick Rowlands made sure the world heard the news from him, name and all. ^1
The Radio 2 presenter took no notice of Terance Wolf's wish for privacy and told all to journalists and to the readers of his blog. ^2 ^3
Harper, 26, became a mother for the first time at 1am today after an emergency caesarean in London's Kingsland Hospital. ^4 ^5 Wolf had rushed her in by car, although he is said to have had trouble getting the engine going. ^6 Asked earlier about the birth he would say nothing but: 'It's a private matter.' ^7
Not long after seeing his ex-wife, Rowlands crowed: 'Mum is very cheerful and I am really glad. ^8 There are some happy tears up there.' ^9 His visit, for which a black Ferrari was parked outside, took 10 minutes, and he called mother and baby "terrific". ^10
He was one of the first people from outside the family to meet the child, whose name, Stanley John Wolf, he disclosed on the blog. ^11 ^12 'At the time of this writing, the little chap is not even fifteen hours old,' he wrote. ^13 'He is sweet as you like and didn't wail once for the few minutes I was there which was just a few moments ago.' ^14
A weary Terence later told reporters: "He is gorgeous, he is adorable." ^15 The labour, he explained, had gone on for 26 hours before she came to the hospital early this morning. ^16 "The emergency caesarean only lasted about 20 minutes," he said. ^17 "Frankie is over the moon, of course she is, she's a mother." ^18
== a5 | Star Cradle | 2008-10-22 | No going home yet for Frankie Harper
Labor of 26 hours with an emergency C-Section at the end of it: little Stanley did not make it easy for Frankie Harper. ^1 Small wonder that she is booked to spend roughly a week in hospital. ^2
'She had a Caesarean. ^3 It was quite a serious thing wasn't it,' said husband Terence Wolf. ^4 Doctors, he reported, thought she might not be fit to leave for "five days to a week." ^5 Of her mood he remarked: 'She's really over the moon she's a mother.' ^6
Among the earliest callers was the Radio 2 DJ Nick Rowlands, Frankie's ex-husband, whose own baby is due in January. ^7 ^8 He had not come empty-handed. 'I got him a tractor. ^9 A remote-control tractor. ^10 Every little lad needs a tractor.' ^11
He might have been the dad himself, judging by a blog entry headed 'Stanley John Wolf, welcome to Planet Earth': ^12 'At the time of writing this, the little chap is not even 15 hours old. ^13 He is sweet as you like and didn't wail once for the few minutes I was there which was just a few moments ago. ^14 How great is life?' ^15
Frankie was "terrific", he reckoned. ^16 'She's very cheerful and she looks lovely. ^17 She's really glad. ^18 It's happy tears up there. ^19 I've not been told if I am a godparent but here's hoping.' ^20
== a6 | Daily Beacon | - | Frankie's little Stanley
It took an emergency caesarean yesterday to bring Stanley John into the world at last. ^1
Outside the Kingsland hospital in London his proud father, actor Terence Wolf, let fans look at a picture of the 6lb 11oz mite. ^2 ^3
The very first caller on the Captain Why beauty was former husband Nick Rowlands, 42, who brought his wife Marina Kalustian, 28, and some presents. ^4 ^5
With a "Cool Pappy" badge on his chest, the 30-year-old star of Barton said: "Mum is coping really well. ^6 She is strong, healthy and superb and there are no complications. ^7 It was really slow and tough and it was an emergency caesarean. ^8 She was in labour for more than 24 hours – it was about 26 – and the emergency caesarean lasted about 20 minutes. ^9 I am shattered but not as shattered as her. ^10 I am a proud dad. ^11 Frankie is over the moon – she is a mother. ^12 Stanley is gorgeous and adorable. ^13 We have had lots of nice cards delivered and Nick bought a digger." ^14
Rowlands, tipped to be godfather, made fun of the contest between his ex and Marina, whose own baby could come any day now. ^15 ^16 "You know they had a race to see who could get in the family way first," he said. ^17 "I've never spoken about this before but it's true. ^18 And Frankie beat us." ^19
== a7 | Why Fans | 2008-10-21 | Well done Frankie!!
Frankie Harper's first baby is here! ^1 Her husband, the actor Terence Wolf, whom she wed at the start of this year, came out of the private Kingsland Hospital and said, "I feel terrific!" ^2 ^3
It's a boy, as our new banner has already told you. ^4
Not so long ago Frankie confessed to nerves about giving birth: "I've had about 10 scans and I bought one of those baby heart monitor gadgets. ^5 Such a bad idea." ^6
And has the little one got a name? Terence, when somebody put the question, would only say, "It's a private moment." ^7
== facts
- Birth / day | date | disagree | 2008-10-20 @ a1.1 | 2008-10-21 @ a2.5 a4.4 | Tuesday @ a3.1 | yesterday @ a6.1 | conflicts: 0-1, 0-2
- Birth / hour | date | agree | T01:00 @ a1.1 a2.5 a4.4
- Frankie Harper / age | age | agree | 26 @ a1.1 a4.4
- Labour / length | duration | refine | 26 hours @ a1.2 a1.5 a2.6 a4.16 a5.1 | more than 24 hours @ a3.8 | more than 24 hours, about 26 @ a6.9
- Labour / where the 26 hours passed | other | agree | before she came to the hospital in the early hours of this morning @ a1.5 a4.16
- Birth / method | other | refine | emergency Caesarean @ a1.1 a3.5 a4.4 a5.1 a6.1 | Caesarean @ a2.3
- Caesarean / length | duration | agree | about 20 minutes @ a1.6 a4.17 a6.9
- Baby / name | name | refine | Stanley John Wolf @ a1.3 a2.2 a3.2 a4.12 a5.12 | Stanley John @ a6.1 | Stanley @ a5.1
- Baby's name / who made it known | other | refine | Terence Wolf @ a1.3 | Nick Rowlands, on his blog @ a4.1 a4.12
- Baby / sex | other | agree | boy @ a2.2 a7.4
- Baby / order | count | agree | first child @ a2.1 a3.1 a4.4 a7.1
- Baby / weight | quantity | refine | 6lb 11oz @ a1.12 a2.7 a6.3 | around 6lb 11oz @ a3.12
- Birth / hospital | place | refine | private Kingsland Hospital, London @ a1.4 a2.3 | Kingsland Hospital, London @ a3.13 a4.5 a6.2 | private Kingsland Hospital @ a7.3
- Husband / name | name | disagree | Terence Wolf @ a1.4 a2.4 a3.2 a4.15 a5.4 a6.2 a7.2 | Terance Wolf @ a4.2 | conflicts: 0-1
- Journey to hospital / who drove | other | agree | her husband @ a2.4 a4.6
- Husband / profession | other | agree | actor @ a1.3 a6.2 a7.2
- Harper / known as | other | refine | Daisy Mason @ a2.1 | Daisy Mason in Captain Why @ a3.1 | of Captain Why @ a6.4
- Husband on baby / words | quote | disagree | "He is gorgeous, he is adorable" @ a1.4 a4.15 | "He is gorgeous. He is adorable." @ a3.3 a3.4 | "Stanley is gorgeous and adorable" @ a6.13 | conflicts: 0-2, 1-2
- Husband on operation / words | quote | disagree | "The emergency Caesarean only lasted about 20 minutes" @ a1.6 a4.17 | "the emergency caesarean lasted about 20 minutes" @ a6.9 | conflicts: 0-1
- Husband on Frankie's mood / words | quote | disagree | "Frankie is over the moon, of course she is, she's a mother" @ a1.7 a4.18 | "She's really over the moon she's a mother" @ a5.6 | "Frankie is over the moon – she is a mother" @ a6.12 | conflicts: 0-1, 0-2, 1-2
- Husband on being tired / words | quote | disagree | "I am shattered but not as shattered as her – I am a proud dad." @ a1.8 | "I'm shattered but not as shattered as her, no doubt." @ a3.6 | "I am shattered but not as shattered as her. I am a proud dad." @ a6.10 a6.11 | conflicts: 0-1, 1-2
- Husband on being a father / words | quote | agree | "I am a proud dad" @ a1.8 a3.9 a6.11
- Husband on mother's health / words | quote | disagree | "Mum is coping really well, no complications. Healthy, superb." @ a1.9 a1.10 a3.10 a3.11 | "Mum is coping really well. She is strong, healthy and superb and there are no complications." @ a6.6 a6.7 | conflicts: 0-1
- Husband on birth / words | quote | disagree | "It was slow and tough" @ a3.7 | "It was really slow and tough" @ a6.8 | conflicts: 0-1
- Husband on labour / words | quote | refine | "She was in labour for more than 24 hours." @ a3.8 | "She was in labour for more than 24 hours – it was about 26 – and the emergency caesarean lasted about 20 minutes." @ a6.9
- Husband on Caesarean / words | quote | refine | "It was an emergency Caesarean." @ a3.5 | "and it was an emergency caesarean" @ a6.8
- Husband's refusal / words | quote | disagree | "It's a private matter" @ a4.7 | "It's a private moment" @ a7.7 | conflicts: 0-1
- Husband's refusal / what he was asked | other | disagree | about the birth @ a4.7 | whether the baby had a name @ a7.7 | conflicts: 0-1
- Hospital stay / length | duration | disagree | probably overnight @ a1.11 | about a week @ a5.2 | five days to a week @ a5.5 | conflicts: 0-1, 0-2
- Nick Rowlands / place among visitors | other | refine | one of the first from outside the family @ a4.11 | among the earliest callers @ a5.7 | the very first caller @ a6.4
- Nick Rowlands / relation to Harper | other | agree | former husband @ a1.13 a4.1 a5.7 a6.4
- Nick Rowlands / job | other | agree | Radio 2 presenter @ a4.2 a5.7
- Nick Rowlands's visit / length | duration | agree | 10 minutes @ a1.13 a4.10
- Nick Rowlands / car | other | agree | black Ferrari @ a1.13 a4.10
- Nick Rowlands / who is "terrific" | other | refine | mother and baby @ a1.13 a4.10 | the mother @ a5.16
- Nick Rowlands on mother / words | quote | disagree | "Mum is very cheerful and I am really glad" @ a1.14 a4.8 | "She's very cheerful and she looks lovely. She's really glad." @ a5.17 a5.18 | conflicts: 0-1
- Nick Rowlands on tears / words | quote | disagree | "There are some happy tears up there" @ a1.15 a4.9 | "It's happy tears up there" @ a5.19 | conflicts: 0-1
- Blog on baby / words | quote | refine | "He is sweet as you like and didn't wail once for the few minutes I was there" @ a1.16 | "He is sweet as you like and didn't wail once for the few minutes I was there which was just a few moments ago" @ a4.14 a5.14
- Blog on baby's age / words | quote | disagree | "At the time of this writing, the little chap is not even fifteen hours old" @ a4.13 | "At the time of writing this, the little chap is not even 15 hours old" @ a5.13 | conflicts: 0-1
- Nick Rowlands / gift | other | disagree | remote-control tractor @ a5.9 a5.10 | digger @ a6.14 | presents @ a6.5 | conflicts: 0-1
- Nick Rowlands's own baby / due | date | disagree | January @ a5.8 | any day now @ a6.16 | conflicts: 0-1
- Nick Rowlands / godfather | status | refine | not told whether he is a godparent @ a5.20 | tipped to be godfather @ a6.15
