== a1 | DramaTide | - | Han Ji-yeon answers husband's announcement
Han Sung-min (34) has applied for mediation to divorce the actress Han Ji-yeon (37). ^1
"On August 26, for Han Sung-min, I lodged a divorce mediation request at Seoul Family Court," his lawyer said. ^2
The message went on: "I regret to tell you that I have sad news for many people who love me and cherish me." ^3 Another line read: "I am now in the process of adjusting for a parting with Han Ji-yeon." ^4 He added: "I hope that both of them will end the parting process calmly rather than criticise each other." ^5
Han Je-yeon's company, TAA Korea, spoke too: "Currently, our actor Han Ji-yeon is in the process of parting after careful worries with her husband. ^6 The reason for the gap in character, the two sides can not bridge the gap between the two forced to make this choice." ^7
"Dawn of the Storm" on KBS2 brought the two together in 2016, and in October 2017 they became man and wife. ^9 A year and eight months later it is in effect finished. ^10
He is now to be seen in "Asdar Chronicles" on tvN. ^11 She has been choosing her next role since "Sweetheart" finished on the same channel. ^12
== a2 | Hanbit Newswire | 2019-06-27 | Han Ji-yeon, Han Seung-min move to divorce in court
Two years on from a wedding that was widely celebrated, Korea's top star pair Han Ji-yeon and Han Seung-min have turned to the law to separate, the agencies of both said on Thursday. ^2
On Wednesday a law firm acting for him asked the Seoul Family Court to mediate the divorce. ^3
Through Bloom Tree Entertainment, the actor stated: "I chose to open a court mediation procedure for my parting from Han Ji-yeon. ^5 I regret to bring the sad news to those who love and back me." ^6
No cause was named by him; he only said: "I hope that we will finish the parting procedures calmly, rather than faulting each other." ^7
Her side, the Top Artists Agency, confirmed it: "Han Ji-yeon is taking steps for parting after cautious reflections with her husband." ^9 The agency also said: "The reason is a character gap, and the two sides inevitably made this choice, unable to bridge their gaps." ^10
By her side's account most terms are settled, the sharing of assets among them. ^11
The 33-year-old actor and his wife, 37, had wed in October 2017 after leading the cast of "Children of the Storm" in 2016. ^14 Her latest series was "Meeting", of 2019, and his, "Arsdar Chronicles", is still on air. ^16
== a3 | Daehan Daily English | 2019-06-28 | 'Han Couple' to part by court
The "Han Couple", as fans lovingly call superstars Han Seung-min and Han Ji-yeon, are on their way to a divorce. They fell in love over the drama "Children of the Storm" in 2016 and caused a sensation with their wedding in October 2017. ^2
Law firm Bae & Yun went to the Seoul Family Court on Wednesday to seek mediation on his behalf, the actor said. ^3 "I regret to bring sad news to those who love and cherish me," were his words, joined to a wish that all end amicably and without finding fault. ^4
Speaking for the actress, TAA Korea explained on Thursday that gaps in character which could not be bridged had ended the marriage. ^6
Experts think the two must disagree over the grounds, as mutual agreement would have been so much easier than mediation. ^7 It is conjectured that she may not have consented, leaving him no choice. ^8
A divorce lawyer, Kim Soo-ah, sees little to quarrel over: "The marriage only lasted a year and eight months, and there are no children." ^10
== a4 | KPopAll | 2019-06-26 | Han Seung Min seeks divorce
The lawyer of actor Han Seung Min told the press on June 27: "On June 26, on behalf of Han Seung Min, we lodged a request for divorce with the family court of Seoul." ^2
The same lawyer passed on the star's message. "First, I want to give my regrets to many of you who love and treasure me, for such sorry news. ^3 I have chosen to go forward in a parting with Han Ji Yeon. ^4 Rather than drawing out the process by weighing each other's faults and mocking each other, I hope to end the parting amicably." ^5
He pleaded that private details were hard to disclose.
It was on October 31, 2017 that the Hans had got married. ^6
== a5 | Starry Asia | 2019-06-26 | Han Ji-yeon's side speaks
Minutes was all it took: Han Seung-min had just made his divorce known when actress Han Ji-yeon had her agency put out a statement. ^1
"After careful reflection, actress Han Ji-yeon and her husband are taking the first steps toward a parting," said someone from her management, Top Artists Agency. ^2
As to why: "The reason is gaps in character, and because the two were unable to bridge their gaps, they were forced to come to this choice." ^3
The Children of the Storm star had used a legal representative to break the news. ^4 "I have begun the process of seeking a parting from Han Ji-yeon," his statement said, and he would like it to end "amicably". ^6
Some 300 guests saw the Han-Han couple marry in Seoul in October 2017, in a snug ceremony. ^7 The set of the 2016 television hit was where they met. ^8
== a6 | Primp | - | The Han-Han couple is no more: why?
Fans are in shock and are sharing pictures, since Children of the Storm's Han Ji Yeon and Han Seung Min, also a couple in life, have filed for divorce.
Everybody asks what went wrong. Her label, TAA Korea, blames "character gaps". ^2 "The two ultimately came to this choice as they were sadly unable to bridge their gaps," it stated. ^3
An apology likewise came from Bloom Tree Entertainment, the actor's label, which spoke of serious talks and an "amicable settlement". ^5 He himself, in one more statement, hopes "the parting process can be finished calmly." ^6
They met in 2016 on set and married in Oct. 2017 at Seoul's Sila Hotel. ^8
== a7 | Lion City Now | 2019-06-30 | Who the Han-Han couple are
Nearly two years into their marriage, Han Seung Min and Han Ji Yeon of Children of the Storm have told the world of a divorce. ^1
The actor, 33, had his lawyer release the statement on June 27. ^2
Their series, a huge hit in 2016, was filmed in South Korea as well as Greece. ^3
Han Ji Yeon, who is 37, praised him as considerate. ^4 A private wedding followed in Seoul on Oct. 31, 2017, and then a European honeymoon. ^5
Talk of a rupture began early in 2019, when Chinese media noticed more than once that she had no ring on. ^6 He seemed to silence it by wearing his at a script reading for the new drama Arsdar Chronicles. ^7
Both agencies apologised and told people not to speculate. ^8
== facts
- divorce request / date lodged | date | disagree | 08-26 @ a1.2 | 2019-06-26 @ a2.3 a3.3 a4.2 | conflicts: 0-1
- divorce request / court | place | agree | Seoul Family Court @ a1.2 a2.3 a3.3 a4.2
- divorce / date announced | date | agree | 2019-06-27 @ a2.2 a4.2 a7.2
- actor / name | name | disagree | Han Sung-min @ a1.1 | Han Seung-min @ a2.2 a3.3 a4.2 a5.1 a6.5 a7.2 | conflicts: 0-1
- actress / name | name | disagree | Han Je-yeon @ a1.6 | Han Ji-yeon @ a1.1 a2.2 a4.4 a5.1 a7.4 | conflicts: 0-1
- actor / age | age | disagree | 34 @ a1.1 | 33 @ a2.14 a7.2 | conflicts: 0-1
- actress / age | age | agree | 37 @ a1.1 a2.14 a7.4
- actor's statement / regret | quote | disagree | "I regret to tell you that I have sad news for many people who love me and cherish me." @ a1.3 | "I regret to bring the sad news to those who love and back me." @ a2.6 | "I regret to bring sad news to those who love and cherish me" @ a3.4 | "First, I want to give my regrets to many of you who love and treasure me, for such sorry news." @ a4.3 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- actor's statement / decision | quote | disagree | "I am now in the process of adjusting for a parting with Han Ji-yeon." @ a1.4 | "I chose to open a court mediation procedure for my parting from Han Ji-yeon." @ a2.5 | "I have chosen to go forward in a parting with Han Ji Yeon." @ a4.4 | "I have begun the process of seeking a parting from Han Ji-yeon" @ a5.6 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- actor's statement / hope | quote | disagree | "I hope that both of them will end the parting process calmly rather than criticise each other." @ a1.5 | "I hope that we will finish the parting procedures calmly, rather than faulting each other." @ a2.7 | "Rather than drawing out the process by weighing each other's faults and mocking each other, I hope to end the parting amicably." @ a4.5 | "amicably" @ a5.6 | "the parting process can be finished calmly." @ a6.6 | conflicts: 0-1 0-2 1-2 0-3 0-4 1-3 1-4 2-4 3-4
- actress's agency / name | name | refine | TAA Korea @ a1.6 a3.6 a6.2 | Top Artists Agency @ a2.9 a5.2
- agency statement / steps | quote | disagree | "Currently, our actor Han Ji-yeon is in the process of parting after careful worries with her husband." @ a1.6 | "Han Ji-yeon is taking steps for parting after cautious reflections with her husband." @ a2.9 | "After careful reflection, actress Han Ji-yeon and her husband are taking the first steps toward a parting" @ a5.2 | conflicts: 0-1 0-2 1-2
- agency statement / reason | quote | disagree | "The reason for the gap in character, the two sides can not bridge the gap between the two forced to make this choice." @ a1.7 | "The reason is a character gap, and the two sides inevitably made this choice, unable to bridge their gaps." @ a2.10 | "The reason is gaps in character, and because the two were unable to bridge their gaps, they were forced to come to this choice." @ a5.3 | "The two ultimately came to this choice as they were sadly unable to bridge their gaps" @ a6.3 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- divorce / reason | other | agree | gaps in character @ a1.7 a2.10 a3.6 a5.3 a6.2
- actor's agency / name | name | agree | Bloom Tree Entertainment @ a2.5 a6.5
- drama / title | name | disagree | Dawn of the Storm @ a1.9 | Children of the Storm @ a2.14 a3.2 a5.4 | conflicts: 0-1
- drama / year | date | agree | 2016 @ a1.9 a2.14 a3.2 a5.8 a6.8 a7.3
- wedding / date | date | refine | 2017-10 @ a1.9 a2.14 a3.2 a5.7 a6.8 | 2017-10-31 @ a4.6 a7.5
- wedding / place | place | refine | Seoul @ a5.7 a7.5 | Sila Hotel, Seoul @ a6.8
- marriage / length | duration | refine | a year and eight months @ a1.10 a3.10 | two years @ a2.2 | nearly two years @ a7.1
- actor's current series / title | name | disagree | Asdar Chronicles @ a1.11 | Arsdar Chronicles @ a2.16 a7.7 | conflicts: 0-1
- actress's last series / title | name | disagree | Sweetheart @ a1.12 | Meeting @ a2.16 | conflicts: 0-1
- divorce terms / agreement of the two sides | status | disagree | most terms settled @ a2.11 | must disagree over the grounds @ a3.7 | amicable settlement @ a6.5 | conflicts: 0-1 1-2
- actor / who represented him | other | refine | lawyer @ a1.2 a4.2 a7.2 | law firm @ a2.3 | law firm Bae & Yun @ a3.3 | legal representative @ a5.4
