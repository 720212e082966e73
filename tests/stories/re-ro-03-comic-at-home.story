== a1 | Tourbook | 2014-06-10 | Nik Farrell dies
A seizure may have killed the star of such television comedy as "The Wild Ones," "The Backbencher," "Redviper" and "Rump," many of the papers suppose. ^1
Nik Farrell's wife Sandra told reporters that epileptic fits had troubled him ever since the quad-bike crash of 1998, which almost killed him and put him in a coma for several days. ^2
"We can't say yet what happened. ^3 His heart was strong, so I don't believe it was a heart attack. ^4 But we just can't say until we have the coroner's report," was how she put it. ^5
London Ambulance Service had called officers to a house in Bewley, southwest London, at 1:20 p.m., according to a Scotland Yard spokesman. ^6 There "a man, aged in his 50s, was pronounced dead at the scene." ^7 Nothing suspicious is suspected, he went on. ^8
It was the comedian's manager, Gordon Dawson, who made the death known, calling it "an awful shock."
Martin Sanderson, who wrote and performed with him, remembered: "At times, when Nik and I were writing together, we nearly died laughing. ^9 Those were some of the most carefree silly days I ever had, and I feel honoured to have shared them with him." ^10
Farrell leaves three children. ^11
== a2 | The Caledonian | - | Farrell cheerful until half an hour before the end
The actor Nik Farrell was in good health and good spirits in the hours before he died, a friend disclosed yesterday.
Colin Harrison of The Funny Pages Present…, who had directed Farrell in several television shows, told Radio 4's Today programme that his son had met the star about half an hour before the death. ^1
"He was chatting away happily and it was very fast and we still don't really know what happened, but it was a seizure of some kind," said Harrison. ^2
Farrell, who rose to fame as the anarchist poet Nick in The Wild Ones, was found dead on Monday at his London home. ^3
A tribute to the 56-year-old came from his daughter yesterday. ^4 "My dad was loved not just by my family, but by many many others," Connie Farrell put on Facebook. ^5 "RIP to the man, the myth, the legend – my splendid, generous, foul-mouthed and hilarious father." ^6
He leaves a Scottish-born wife, the make-up artist Sandra, and three children, Daisy, Stanley and Connie. ^7 A quad bike accident in 1998 had put him in a coma for several days. ^8
"But he lived for a further 16 years and it was simply shocking that he went – he was so happy and seemed very fit when he did go," Harrison said. ^9
== a3 | Name Facts Daily | - | What really killed Nik Farrell?
Comedy lost a good deal of its noise on June 9, 2014, the day Nik Farrell died. ^1 He was 56. ^2
When the news came out, people expected some wild tale. What happened was far more ordinary, and sadder for that.
First there was guessing, and a post-mortem that settled nothing; a few days on, his wife, Sandra Robson, put an end to it. ^3 She confirmed that the cause was an "acute cardiac event." ^4
He was at home in Bewley, South West London, and had that moment come in from his usual morning run. ^5 Neighbors had seen him talking and looking quite well. Around midday his heart gave out. ^6
To speak of his death is to speak of 1998 as well, the year a quad bike overturned with him at his place in Devon. ^7
== a4 | London Gazette & Echo | - | "My idol": a daughter's farewell to Nik Farrell
Relatives of Nik Farrell, the comedian, have put touching tributes online after he died without warning yesterday at 56. ^1
Connie, who at 18 is the youngest of his daughters, wrote on Facebook: "My dad was loved not just by my family, but by many many others." ^2 She went on: "R.I.P to the man, the myth, the legend - my splendid generous, foul mouthed and hilarious father." ^3
Pictures taken lately were put up by his other daughter Daisy, 27, and by his wife Sandra, 62, who had found Mr Farrell dead at home in south west London late yesterday morning. ^4
Colin Harrison, a colleague from The Funny Pages Present, said today that half an hour before his death he seemed fit. ^5 "He was chatting away happily and it was very fast and we still don't really know what happened, but it was a seizure of some kind," he said. ^6
Farrell leaves three children, Daisy, Stanley, 25, and Connie; a quad bike accident had put him in a coma in 1998. ^7
"It was simply shocking that he went — he was so happy and seemed very fit," Harrison said. ^8
== a5 | Southern Broadcasting Online | - | Tributes to UK comic Nik Farrell
Nik Farrell, the British actor and comic who came to fame with the cult series The Wild Ones, is dead at the age of 56. ^1
Britain's entertainers were shaken by his death on Monday, and praise has been pouring in. ^2
His old partner Martin Sanderson said of the time they worked together: "Those were some of the most carefree, silly days I ever had and I feel honoured to have shared them with him." ^3
It is not known yet what he died of. A spokesman for Scotland Yard says paramedics were called at 1.20pm local time to the comedian's house in Bewley, southwest London. ^4 There "a man, aged in his 50s, was pronounced dead at the scene". ^5 Police do not believe it suspicious. ^6
Farrell lived through an accident on a quad bike in 1998 that could have been fatal. ^7 Five days on life support followed, he recalled last year, and the doctors were thinking of switching it off when signs of life appeared. ^8
== a6 | Bright News London | 2014-06-10 | Was it the 1998 crash that killed Nik Farrell after all?
It may have been an epileptic fit, a consequence of a quad bike crash in 1998, that killed the comic Nik Farrell, according to the Daily Telegraph. ^1
Sixteen years ago the crash put him on life support for five days; it left him an epileptic who had to take pills each day. ^2 He was 56. ^3
It happened on the day before Good Friday 1998. ^4 "I beat Jesus Christ," he used to joke, since three days dead at Easter were fewer than his five.
"We can't say yet what happened," said his wife Sandra Robson in front of their home in West London. ^5 "His heart was strong, so I don't believe it was a heart attack. ^6 But we just can't say until we have the coroner's report." ^7 She added: "Perhaps he had a fit, perhaps it was his heart."
It is understood that she, a make-up artist whom he married in 1985, was the one who found him dead. ^8
Connie, their youngest, who is 18, put this on facebook last night: "My dad was loved not just by my family, but by many many others." ^9
== a7 | Tilly's Corner | 2014-06-20 | The poet of the people is dead
Aged about 10 I saw something on TV that had me laughing till I cried. This week I cried over the same man, as he is dead.
Nik Farrell met Martin Sanderson on his drama course in Manchester. In 1985 he ran off to Barbados with Sandra Robson, and they had three children. ^1
On 9th April 1998 an accident with a quad bike hurt him so badly that it very nearly took his life. ^2 For 5 days he was kept in a medical coma so that the swelling of his brain would go down. ^3
On 9th June 2014, home from a morning jog, he died. ^4 It was a hushed, ill-fitting close for somebody made at double the scale of the rest of us.
== facts
- Farrell / day of death | date | refine | 2014-06-09 @ a3.1 a7.4 | Monday @ a2.3 a5.2 | yesterday @ a4.1
- Farrell / age | age | refine | 56 @ a2.4 a3.2 a4.1 a5.1 a6.3 | in his 50s @ a1.7 a5.5
- Farrell / cause of death | other | disagree | a seizure of some kind @ a2.2 a4.6 | perhaps a seizure or fit @ a1.1 a6.1 | an acute cardiac event @ a3.4 | conflicts: 0-2
- wife / on the cause | quote | agree | his heart was strong, not a heart attack @ a1.4 a6.6
- wife / waits for the coroner | quote | agree | can't say until the coroner's report @ a1.5 a6.7
- Farrell / hour of death | date | disagree | around midday @ a3.6 | found dead late in the morning @ a4.4 | conflicts: 0-1
- Scotland Yard / who was called at 1:20 p.m. | other | disagree | police officers, by the ambulance service @ a1.6 | paramedics @ a5.4 | conflicts: 0-1
- Scotland Yard / hour of the call | date | agree | 1:20 p.m. @ a1.6 a5.4
- Scotland Yard / death suspicious | status | agree | not suspicious @ a1.8 a5.6
- Farrell / who found him | other | agree | his wife @ a4.4 a6.8
- Harrison / on the death | quote | agree | chatting away happily, a seizure of some kind @ a2.2 a4.6
- Harrison / on the shock | quote | refine | simply shocking, seemed very fit when he did go @ a2.9 | simply shocking, seemed very fit @ a4.8
- daughter / tribute | quote | agree | loved not just by my family @ a2.5 a4.2 a6.9
- Farrell / 1998 crash aftermath | duration | refine | a coma for several days @ a1.2 a2.8 | a coma @ a4.7 | five days on life support @ a5.8 a6.2 | five days in a medical coma @ a7.3
- Farrell / date of the quad bike crash | date | refine | 1998 @ a1.2 a2.8 a3.7 a4.7 a5.7 | the day before Good Friday 1998 @ a6.4 | 1998-04-09 @ a7.2
- Farrell / what he did that morning | other | refine | his usual morning run @ a3.5 | a morning jog @ a7.4
- Farrell / home | place | refine | Bewley, southwest London @ a1.6 a3.5 a5.4 | London @ a2.3 | south west London @ a4.4 | West London @ a6.5
- Sanderson / on working together | quote | refine | nearly died laughing; carefree silly days @ a1.9 a1.10 | carefree, silly days @ a5.3
