== a1 | Ridings Post | - | Stars, fans and friends say farewell to Josie Millhouse
Norm Millhouse wished his daughter Josie "goodnight" today at a funeral that family and friends closed by singing her favourite song. ^1
Ahead of the private service, hundreds paid their last respects at Hawkswellbury Cemetery in north London. ^2
His eulogy finished on the words: "Goodnight, my darling, rest well. ^3 Mummy and Daddy adore you ever so much." ^4
Prayers were said in English and Hebrew, and a rendition of the Elaine Prince song So Long Gone came at the end. ^5
According to a spokesman for the family: "Norm was witty, he told some lovely tales from childhood about how stubborn she was, and plainly the family and friends knew the tales and laughed along. ^6
"He stressed so many times she was gladder now than she had ever been and he talked about her boyfriend and paid homage to a lot of people in her life." ^7
Guests included stylist Danny Holden, credited with Millhouse's trademark beehive, producer Luke Benson and singer Kerry Wilbourne. ^8
Rabbi Alan Kessner led the service. ^9 Afterwards the body was driven to Marlows Green Crematorium, where her grandmother had been cremated. ^10 The family will keep Shiva for two days. ^11
Archie Jeremiah, a friend of her father, said: "Norm gave a very fine eulogy and he managed to come through it very well, considering. ^12
"He said everything. ^13 I don't want to go into details but his final words were 'Goodnight, my treasure'." ^14
Mr Millhouse alone of the family spoke. ^15 The service, said his friend, was "joyous" and "celebrated" the 27-year-old. ^16
"It was very touching," added the 55-year-old, from Thaxby, Essex. ^17
== a2 | The Kampala Ledger blog | 2011-07-26 | 'Goodnight my darling, rest well': a father's emotional goodbye
Those close to Josie Millhouse met for her funeral today, and her father, Norm, took an emotional leave of her. ^1 He told of her childhood and of how happy she had been of late, and ended: 'Goodnight, my darling. ^2 Rest well.' ^3
The tragic star died at her London home on Friday, aged 27. ^4 Her whole family came, as did friends Kerry Wilbourne and Luke Benson and a music 'family' of backing singers and manager. ^5
A convoy of black cars with tinted windows rolled in silence through the gates of Hawkswellbury Cemetery, north London, this lunchtime for the private service. ^6
Her spokesman, Nick Wellman, said: 'Norm was witty, he told some lovely tales from her childhood. ^7 It was a celebration. ^8 He stressed many times that she had been more at peace than she had been in years. ^9 Norm paid homage to a lot of people from Josie's life.' ^10
Of her boyfriend, the film director Ted Harriss, he added: 'Norm said that they were really looking forward to their life together.' ^11
Wilbourne, in a beehive as a tribute to her friend, and another friend, Jodi Elise, arrived this afternoon. ^12 Benson, a producer and DJ, walked in, and so did Rob Crenshaw. ^17
About 150 guests were at the funeral, said Archie Jerimiah, 55, from London. ^13
'Norm's final words to Josie in his eulogy were "Goodnight my darling. ^14 Rest well. ^15 Mummy and Daddy adore you ever so much."' ^16
== a3 | Jets Corner Extra | 2011-07-26 | Josie Millhouse funeral: Norm Singer's father says "goodnight, my darling"
Norm Millhouse told "goodnight" to his daughter today, earlier than her funeral got finished by family and friends singing her favorite song. ^1
Huge numbers of people gave last honors at the Hawkswellbury Cemetery, north London, before of the private service. ^2
The father's tribute finished: "Goodnight, my darling, rests good. ^3 Mummy and Daddy adore you always so much." ^4
Integrated were prayers in English and Hebrew, and it finished with performance of So Long Gone, song of Elaine Prince. ^5
Said a family spokesman: "Norm was comical, he told some lovely narratives from childhood about how willful she was, and surely the family and friends known the tales and giggled along. ^6
"He worried several times she was more gladdened now than she had ever been and he talked about her boyfriend and paid compliments to a numerous of people in her life." ^7
Visitors were artist Danny Holden, to whom is attributed the trademark beehive, producer Luke Benson and singer Kerry Wilbourne. ^8
Rabbi Alan Kessner headed the service. ^9 After it the body was taken to Marlows Green Crematorium, place of her grandmother's cremation. ^10 A Shiva of two days will be held by the family. ^11
Archie Jeremiah, friend of her father: "Norm gave a very fine tribute and he organized to arrive through it very well, thinking. ^12
"He said the lot. ^13 I don't desire to depart into explain but his final words were 'Goodnight, my treasure'." ^14
Only Mr. Millhouse of the family did talk. ^15 The service was "enjoyable" and "renowned" the life of the 27-year-old. ^16
"It was very touching," the 55-year-old from Thaxby, Essex, added. ^17
== a4 | Glossbox Asia | - | Her Last Goodbye
A tragic singer-songwriter was found dead last weekend in her £2.5million home in Larkden, London. ^1 What killed her is unknown to this day: a postmortem could not tell, and the toxicology results will take up to four weeks. ^2
Self-destruction had been the way of life of Josie Millhouse, 27. ^3 But nobody can honestly say that this woman, one of the greatest British singer-songwriters of her generation, won't be missed.
Goodbye was said yesterday in a 50-minute ceremony and, after it, a smaller service at north London's Marlows Green crematorium. ^4 Outside, mourners and hundreds of fans waited to pay their respects, while ashen-faced family and friends went in. ^5
Her grieving father, Norm Millhouse, gave a moving 20-minute speech and tearfully closed it with, "Goodnight my darling, rest well. ^6 Mummy and Daddy adore you ever so much". ^7 Norm, 60, also said he was going to set up a Drugs Foundation in Josie's name, so that others need not die as she had. ^8
Her bodyguards attended, and her manager Roy, boyfriend Ted Harriss, close friend Kerry Wilbourne (hair up in a beehive as a tribute to the dead star) and singer Jody Elise. ^9
== a5 | Pulpit & Pew | - | Josie Millhouse's funeral is a 'celebration'
Josie Millhouse was remembered by friends and family at her funeral today, amid tender moments and much emotion. ^1
Norm Millhouse, her father, spoke for 40 minutes. ^2 In his eulogy he described how happy the singer had lately been; she was off drugs, he said, and had been trying hard to get the better of her alcoholism. ^3
Movingly, he ended: "Goodnight, my darling, rest well. ^4 Mummy and Daddy adore you ever so much." ^5
The Daily Mail quoted Josie's spokesman Nick Wellman as saying: "Norm was witty, he told some lovely tales from her childhood. ^6
"It was a celebration. ^7 He stressed many times that she had been more at peace than she had been in years. ^8 Norm paid homage to a lot of people from Josie's life." ^9
Many of those were present at Hawkswellbury Cemetery in Hawkeswell, north London, for the private service. ^10
Among the mourners, besides family, were boyfriend Ted Harriss, close friend Kerry Wilbourne, producer and DJ Luke Benson and goddaughter Simone Bloomfield. ^11
There were prayers in English and Hebrew, and at the close came Josie's favourite song, Elaine Prince's So Long Gone. ^12
The body then went to the Marlows Green crematorium. ^13
It was on Saturday that the 27-year-old was found dead at her home in Larkden, North London. ^14 Monday's post-mortem did not establish a cause. ^15
== a6 | Portland Place News | - | Josie Millhouse's loved ones attend cremation
In her last days Josie Millhouse was at her happiest "for years", her father told friends and family at the singer's funeral. ^1
The 27-year-old had "beaten" her drug addiction and had been "working hard to handle her drinking", Norm Millhouse said in his eulogy. ^2
After a private service at Hawkswellbury Cemetery in Hawkswell, north London, there was a cremation in Marlows Green. ^3
TV star Kerry Wilbourne and music producer Luke Benson were among the mourners. ^4 A picture has the father on the left, Kerry Wilborne in the centre and Benson on the right. ^5
The eulogy ended: "Goodnight, my darling, rest well. ^6 Mummy and Daddy adore you ever so much." ^7
His daughter, a Grammy winner, was found dead on Saturday. ^8 She had "just finished three weeks without a drop", he said, and had told him: "Dad I've had my fill, I can't bear the look on your and the family's faces anymore."
Mr Millhouse also spoke of a foundation he plans in her name, for people struggling with addiction. ^9
Rabbi Alan Kessner led the service, which had prayers in English and Hebrew and ended with a rendition of So Long Gone, the Elaine Prince song. ^10 It had been a favourite of hers, her father said, and one they often sang together. ^11
Family friend Archie Jeremiah, 55, from Essex, put the attendance at between 300 and 400. ^12 He called the service "joyous" and "very touching" and said it "celebrated" her life. ^13
== a7 | Hearth & Gossip | - | Josie Millhouse's Friends and Family Say Goodbye
Three days after Josie Millhouse died on Saturday at 27, those who loved her gathered in London on Tuesday morning for the funeral, as Jewish tradition would have it. ^1
It was held at Hawkeswellbury Cemetery, in London's Marlows Green area. ^2 Radar Online says 150 people attended, with her parents, Marian and Norm, her brother Danny and her boyfriend Ted Harriss among them. ^3 Pals were there too: Kerry Wilbourne, whose hair was done in Millhouse's signature beehive, and Luke Benson, who produced the 2006 album Home in Grey. ^4 The ex-husband, Blaine Wheeler-Marle, serving 32 months over violent crimes, was not let out of jail for the day.
Norm Millhouse, reports TMZ, delivered a touching eulogy with stories of Josie's childhood and told his daughter, "Goodnight, my darling. ^5 Rest well. ^6 Mommy and Daddy adore you ever so much." ^7 The service lasted 45 minutes and had prayers in both Hebrew and English. ^8 Last came "So Long Gone" by Elaine Prince, a Josie favorite that she once sang as a duet with her father. ^9 "Norm urged everyone to sing to it and they did," a Millhouse rep told People. "People sang." ^10
The mourners then moved on to the Marlows Green crematorium, where Millhouse was to be cremated. ^11 "I think because her grandmother was cremated at the same spot, so it was a family habit to be cremated," the rep told People. ^12 Reportedly some of the ashes will be scattered with those of that grandmother, Sylvia, whom lung cancer killed five years ago.
== facts
- Millhouse funeral / date | date | refine | 2011-07-26 @ a2.1 a3.1 | Tuesday @ a7.1 | today @ a1.1 a5.1 | yesterday @ a4.4
- Millhouse funeral / time of day | date | disagree | lunchtime and afternoon @ a2.6 a2.12 | Tuesday morning @ a7.1 | conflicts: 0-1
- Millhouse funeral / cemetery | name | disagree | Hawkswellbury @ a1.2 a2.6 a3.2 a5.10 a6.3 | Hawkeswellbury @ a7.2 | conflicts: 0-1
- Millhouse funeral / where the cemetery lies | place | disagree | north London @ a1.2 a2.6 a3.2 | Hawkeswell, north London @ a5.10 | Hawkswell, north London @ a6.3 | Marlows Green area of London @ a7.2 | conflicts: 1-2 1-3 2-3
- Millhouse funeral / private | status | agree | private service @ a1.2 a2.6 a3.2 a5.10 a6.3
- Millhouse funeral / people paying respects | count | refine | hundreds @ a1.2 a4.5 | huge numbers @ a3.2
- Millhouse funeral / number attending | count | disagree | 150 @ a2.13 a7.3 | between 300 and 400 @ a6.12 | conflicts: 0-1
- Millhouse funeral / length of the ceremony | duration | disagree | 50 minutes @ a4.4 | 45 minutes @ a7.8 | conflicts: 0-1
- Norm Millhouse / length of his speech | duration | disagree | 20 minutes @ a4.6 | 40 minutes @ a5.2 | conflicts: 0-1
- Norm Millhouse / first closing words | quote | disagree | Goodnight, my darling, rest well @ a1.3 a2.2 a2.3 a2.14 a2.15 a4.6 a5.4 a6.6 a7.5 a7.6 | Goodnight, my darling, rests good @ a3.3 | conflicts: 0-1
- Norm Millhouse / last closing words | quote | disagree | Mummy and Daddy adore you ever so much @ a1.4 a2.16 a4.7 a5.5 a6.7 | Mummy and Daddy adore you always so much @ a3.4 | Mommy and Daddy adore you ever so much @ a7.7 | conflicts: 0-1 1-2
- Norm Millhouse / final words as told by the friend Jeremiah | quote | disagree | Goodnight, my treasure @ a1.14 a3.14 | Goodnight my darling. Rest well. Mummy and Daddy adore you ever so much @ a2.14 a2.15 a2.16 | conflicts: 0-1
- Spokesman / words on Norm's tales | quote | disagree | Norm was witty, he told some lovely tales from childhood about how stubborn she was, and plainly the family and friends knew the tales and laughed along @ a1.6 | Norm was witty, he told some lovely tales from her childhood @ a2.7 a5.6 | Norm was comical, he told some lovely narratives from childhood about how willful she was, and surely the family and friends known the tales and giggled along @ a3.6 | conflicts: 0-1 0-2 1-2
- Spokesman / words on her happiness | quote | disagree | He stressed so many times she was gladder now than she had ever been @ a1.7 | He stressed many times that she had been more at peace than she had been in years @ a2.9 a5.8 | He worried several times she was more gladdened now than she had ever been @ a3.7 | conflicts: 0-1 0-2 1-2
- Spokesman / words on homage to others | quote | disagree | paid homage to a lot of people in her life @ a1.7 | Norm paid homage to a lot of people from Josie's life @ a2.10 a5.9 | paid compliments to a numerous of people in her life @ a3.7 | conflicts: 0-1 0-2 1-2
- Spokesman / words on a celebration | quote | agree | It was a celebration @ a2.8 a5.7
- Spokesman / name | name | refine | a spokesman for the family @ a1.6 a3.6 | Nick Wellman, Josie's spokesman @ a2.7 a5.6
- Josie / happiness lately, by her father's account | other | refine | happy of late @ a2.2 a5.3 | happiest for years @ a6.1
- Norm Millhouse / spoke about | other | agree | Josie's childhood @ a1.6 a2.2 a3.6 a5.6 a7.5
- Josie / drugs, by her father's account | status | refine | off drugs @ a5.3 | had beaten her drug addiction @ a6.2
- Josie / drinking, by her father's account | status | refine | trying hard to get the better of her alcoholism @ a5.3 | working hard to handle her drinking @ a6.2
- Norm Millhouse / planned foundation | other | refine | a Drugs Foundation in her name @ a4.8 | a foundation in her name for people struggling with addiction @ a6.9
- Service / prayers | other | agree | in English and Hebrew @ a1.5 a3.5 a5.12 a6.10 a7.8
- Service / closing song | name | agree | So Long Gone by Elaine Prince @ a1.5 a3.5 a5.12 a6.10 a7.9
- Closing song / meaning to Josie | other | refine | her favourite song @ a1.1 a3.1 a5.12 | a favourite @ a6.11 a7.9
- Closing song / sung by father and daughter | other | refine | often sang it together @ a6.11 | once sang it as a duet @ a7.9
- Closing song / sung by the mourners | other | agree | family and friends sang @ a1.1 a3.1 a7.10
- Service / led by | name | agree | Rabbi Alan Kessner @ a1.9 a3.9 a6.10
- Service / speakers of the family | other | agree | only Norm Millhouse @ a1.15 a3.15
- Cremation / place | place | agree | Marlows Green crematorium @ a1.10 a3.10 a4.4 a5.13 a6.3 a7.11
- Grandmother / cremated | place | agree | at the same crematorium @ a1.10 a3.10 a7.12
- Shiva / length | duration | agree | two days @ a1.11 a3.11
- Danny Holden / profession | other | disagree | stylist @ a1.8 | artist @ a3.8 | conflicts: 0-1
- Danny Holden / known for | other | agree | the trademark beehive @ a1.8 a3.8
- Kerry / surname | name | disagree | Wilbourne @ a1.8 a2.5 a3.8 a4.9 a5.11 a6.4 a7.4 | Wilborne @ a6.5 | conflicts: 0-1
- Kerry Wilbourne / profession | other | refine | singer @ a1.8 a3.8 | TV star @ a6.4
- Kerry Wilbourne / hair | other | agree | a beehive @ a2.12 a4.9 a7.4
- Luke Benson / profession | other | refine | producer @ a1.8 a3.8 a6.4 a7.4 | producer and DJ @ a2.17 a5.11
- Guest Elise / first name | name | disagree | Jodi @ a2.12 | Jody @ a4.9 | conflicts: 0-1
- Boyfriend / name | name | agree | Ted Harriss @ a2.11 a4.9 a5.11 a7.3
- Friend of the father / surname | name | disagree | Jeremiah @ a1.12 a3.12 a6.12 | Jerimiah @ a2.13 | conflicts: 0-1
- Friend Jeremiah / age | age | agree | 55 @ a1.17 a2.13 a3.17 a6.12
- Friend Jeremiah / home | place | disagree | Thaxby, Essex @ a1.17 a3.17 | London @ a2.13 | Essex @ a6.12 | conflicts: 0-1 1-2
- Friend Jeremiah / relation | other | refine | friend of her father @ a1.12 a3.12 | family friend @ a6.12
- Friend Jeremiah / words on the eulogy | quote | disagree | Norm gave a very fine eulogy and he managed to come through it very well, considering @ a1.12 | Norm gave a very fine tribute and he organized to arrive through it very well, thinking @ a3.12 | conflicts: 0-1
- Friend Jeremiah / words on what was said | quote | disagree | He said everything. I don't want to go into details @ a1.13 a1.14 | He said the lot. I don't desire to depart into explain @ a3.13 a3.14 | conflicts: 0-1
- Friend Jeremiah / words on the service | quote | disagree | joyous, celebrated @ a1.16 a6.13 | enjoyable, renowned @ a3.16 | conflicts: 0-1
- Friend Jeremiah / words on feeling | quote | agree | very touching @ a1.17 a3.17 a6.13
- Josie / day of death | date | disagree | Friday, 2011-07-22 @ a2.4 | Saturday @ a5.14 a6.8 a7.1 | last weekend @ a4.1 | conflicts: 0-1 0-2
- Josie / place of death | place | refine | her London home @ a2.4 | her home in Larkden, London @ a4.1 a5.14
- Josie / age | age | agree | 27 @ a1.16 a2.4 a3.16 a4.3 a5.14 a6.2 a7.1
- Josie / post-mortem | status | agree | did not establish the cause @ a4.2 a5.15
- Kerry Wilbourne / attended | other | agree | at the funeral @ a1.8 a2.5 a3.8 a4.9 a5.11 a6.4 a7.4
- Luke Benson / attended | other | agree | at the funeral @ a1.8 a2.5 a3.8 a5.11 a6.4 a7.4
- Cremation / when | date | agree | after the service @ a1.10 a3.10 a4.4 a5.13 a6.3 a7.11
