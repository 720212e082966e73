== a1 | Bossline | 2016-12-22 | What really killed TV dad Glenn Tarle
Fans have not finished grieving for Glenn Tarle, the small screen's favourite father. A heart attack took the dad of singer Rowan Tarle at 69 while he was on the ice for a game of hockey with his son, who is 19. ^1
TMZ now says it was a "ruptured aorta", which means that the biggest artery in the body had torn wide open. ^2
The paper itself records how hard surgeons fought for him: they did a median sternotomy, an operation in which the breastbone is split so that the heart and lungs can be reached.
The attack struck last week at about 11:15 AM. ^3 Three hours on, he died on the operating table at St. Raphael's Medical Center in Burbank. ^4 The clock was put at 2:14 PM. ^5
== a2 | Channel 9 Metro | - | At his Burbank rink, hockey people weep for Glenn Tarle
The greeting was as warm as ever when actor Glenn Tarle stepped into the chilly rink in Burbank on Tuesday. ^1
Twice a week, late in the morning, he and his boy tied on skates for a pickup game; this time, once the warm-up was over, staff and others saw that he was not right. ^2
What looked like a heart attack hit the star of "Branching Out", 69, during his favourite sport, with Parker, his son of 19, beside him. ^3 At St. Raphael Medical Center, where he was brought, he died. ^4
His other son Rowan talked to the Los Angeles Times that evening and named him "the finest man I ever met". ^5 "I saw him a few days ago and told him how deeply I loved and admired him," the singer said. ^6
At Fernwick Ice everybody was crushed. ^7 According to its vice president, Loren Matheson, who made the 911 call, the actor told staff of numbness and of a pain in his chest, yet seemed cheerful on the gurney. ^8
"He looked at us and gave us the thumbs up," Matheson said. ^9
Later that day Parker Tarle put a picture of his father on Twitter and wrote that he had lost his best friend.
== a3 | Puckline | - | Glenn Tarle, actor and hockey nut, dies on the ice with his son
A game of hockey with his son was the last thing Glenn Tarle did: the Canadian actor and devoted NHL follower died on Tuesday. ^1 He had reached 69. ^2
TMZ reports that a heart attack came over him as he played with Parker, 19. ^3 Around noon local time he was driven to St. Raphael's Medical Center in Burbank, and it was not long before doctors pronounced him dead. ^4
He leaves his wife Sonia and three sons, Rowan, Bryson and Parker. ^5
On television since the 1960s, he was above all Dr. Mason Weaver in the ABC sitcom "Branching Out", which ran from 1985 to 1992. ^6
== a4 | Isola Notizie | - | Addio a Glenn Tarle, il papà della tv
The Canadian actor Glenn Tarle, known here for playing the father in a beloved television series, is dead of a heart attack. ^1 He was 69, and it happened yesterday in Los Angeles. ^2
Italians also knew him as the father of Rowan Tarle, the musician behind the hit "Crossed Wires". ^3
It was the American site "TMZ" that had the news first: he died in the middle of a hockey match with his 19-year-old. ^4
"Glenn usually played hockey in Burbank," the site writes. "He and his son Parker had been on the ice since 11 when he began to have violent pains in the chest, and then came nausea and vomiting." ^5 The ambulance, it adds, picked him up around 11:30 to take him to hospital. ^6 Nothing could be done there to save him.
== a5 | Musikwire | - | Torn artery, not heart attack, killed Glenn Tarle
It has been confirmed by his death certificate, which People magazine revealed: a ruptured aorta was what killed Glenn Tarle. ^1
When the Canadian actor, father of the family in "Branching Out", died suddenly on December 13th, aged 69, a heart attack had been suspected. ^2 Death followed within minutes of the rupture, the document also says. ^3
He fell ill at ice hockey in Burbank, California, with Parker, 19, the only child he had with his second wife, Dina Hollesen. ^4 He was rushed to hospital and soon afterwards was dead. ^5
"He was in wonderful spirits," said somebody who was a witness at the rink. "Glenn had taken a few shifts and seemed okay. Then during a shift, he seemed to stumble, and skated to the bench..." ^6
"He laid down and started groaning loudly, holding his head. We called 911 and the paramedics came within two to three minutes." ^7
The funeral was on December 19th. Sonia Ballau, his widow, thanked all who had paid tribute, speaking of "gut wrenching sorrow and unbelievable grief". ^8
Rowan, 39, of "Crossed Wires" fame, called him "the best friend" he ever had. ^9
== a6 | Star Entertainment Daily | 2016-12-22 | Glenn Tarle: cause of death now known
Why Glenn Tarle died so suddenly is no longer a mystery to his family and fans.
"Ruptured aorta" and "stanford type A aortic dissection" are the words on the 69-year-old's official death certificate, which our news desk has obtained. ^1
The rupture happened on Dec. 13 at the Fernwick Gardens ice rink in Burbank, Calif., as the "Branching Out" favourite enjoyed a beloved pastime, hockey, with Parker, his 19-year-old son. ^2
"He was in wonderful spirits," an insider at the rink remembered. "Glenn had taken a few shifts and seemed okay. Then during a shift, he seemed to stumble, and skated to the bench... ^3 He laid down and started groaning loudly, holding his head. We called 911 and the paramedics came within two to three minutes." ^4
That afternoon the hospital pronounced him dead. ^5 "Glenn was healthy and his heart attack was a total surprise," a source told us. ^6
After the burial his wife of more than ten years spoke at last, of "gut wrenching sorrow and unbelievable grief". ^7
== a7 | Bills & Bucks | - | How did Glenn Tarle die?
Doctors had warned Glenn Tarle months before, but knowing of his condition did not save him. ^7 One fine day he was at ice hockey with his son, and all at once he fell; later he was declared dead.
People says the late star was killed by a "ruptured aorta" and a "standard type A aortic dissection". ^1 While he played with Parker, the younger son, the aorta ruptured, and in what was probably three hours that grew into a tear which took his life. ^2
The "Branching Out" star was 69 years old. ^3
TMZ, first with the news, had written that a heart attack ended his life on Tuesday afternoon, during the game with Parker, as his elder son, Rowan Tarle, had told them. ^4
Speaking with the Times, the elder son shared a memory. Robert told the paper that days before the end he had met his father and let him know how loved and admired he was. ^5 "He is the finest man I ever met," Rowan adds. ^6
== facts
- actor / age | age | agree | 69 @ a1.1 a2.3 a3.2 a4.2 a5.2 a6.1 a7.3
- death / cause | other | disagree | heart attack @ a1.1 a2.3 a3.3 a4.1 a6.6 a7.4 | ruptured aorta @ a1.2 a5.1 a6.1 a7.1 | conflicts: 0-1
- death / date | date | refine | 2016-12-13 @ a5.2 a6.2 | last week @ a1.3 | Tuesday @ a2.1 a3.1 a7.4 | yesterday @ a4.2
- death / hour | date | refine | 2:14 PM @ a1.5 | that afternoon @ a6.5 a7.4
- death / time after the attack | duration | disagree | three hours @ a1.4 a7.2 | within minutes of the rupture @ a5.3 | soon afterwards @ a3.4 a5.5 | conflicts: 0-1
- transport to hospital / hour | date | disagree | around noon @ a3.4 | around 11:30 @ a4.6 | conflicts: 0-1
- onset / hour | date | refine | about 11:15 AM @ a1.3 | after 11 @ a4.5 | late in the morning @ a2.2
- onset / moment of the game | other | disagree | after the warm-up @ a2.2 | during a shift after several shifts @ a5.6 a6.3 | conflicts: 0-1
- onset / symptoms | other | refine | numbness and chest pain @ a2.8 | chest pain, nausea and vomiting @ a4.5 | groaning and holding his head @ a5.7 a6.4
- son Parker / age | age | agree | 19 @ a1.1 a2.3 a3.3 a4.4 a5.4 a6.2
- elder son / first name | name | disagree | Rowan @ a1.1 a2.5 a3.5 a4.3 a5.9 a7.4 a7.6 | Robert @ a7.5 | conflicts: 0-1
- elder son / words on his father | quote | refine | the finest man I ever met @ a2.5 | He is the finest man I ever met @ a7.6
- elder son / last meeting | date | agree | a few days before the death @ a2.6 a7.5
- hospital / name | place | refine | St. Raphael's Medical Center @ a1.4 a3.4 | St. Raphael Medical Center @ a2.4
- rink / name | place | refine | Fernwick Ice @ a2.7 | Fernwick Gardens ice rink @ a6.2
- emergency call / caller | other | refine | vice president Loren Matheson @ a2.8 | "we", a person at the rink @ a5.7 a6.4
- rink speaker / role | other | refine | a witness @ a5.6 | an insider @ a6.3
- rink speaker / quotation | quote | agree | in wonderful spirits, a few shifts, to the bench, groaning @ a5.6 a5.7 a6.3 a6.4
- death certificate / who revealed it | other | refine | TMZ @ a1.2 | People @ a5.1 a7.1 | the outlet itself @ a6.1
- certificate / second cause | quote | disagree | stanford type A aortic dissection @ a6.1 | standard type A aortic dissection @ a7.1 | conflicts: 0-1
- widow / quotation | quote | agree | gut wrenching sorrow and unbelievable grief @ a5.8 a6.7
- death / city | place | refine | Burbank @ a1.4 | Los Angeles @ a4.2
- town of the rink | place | agree | Burbank @ a2.1 a4.5 a5.4 a6.2
- first report of the death / outlet | other | agree | TMZ @ a4.4 a7.4
- sitcom / title | name | agree | Branching Out @ a2.3 a3.6 a5.2 a6.2 a7.3
- elder son / hit | name | agree | Crossed Wires @ a4.3 a5.9
- actor / nationality | other | agree | Canadian @ a3.1 a4.1 a5.2
- wife / first name | name | agree | Sonia @ a3.5 a5.8
- elder son / newspaper he spoke to | name | refine | the Los Angeles Times @ a2.5 | the Times @ a7.5
- actor / health before the attack | status | disagree | healthy, a total surprise @ a6.6 | warned by doctors months before @ a7.7 | conflicts: 0-1
