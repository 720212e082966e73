== a1 | Irish Standard | - | Della's son broke down door and found her dead
When Della Grey did not get up from her siesta, her son Teddy forced his way into her bedroom and found that she had died. ^1
Late on Saturday afternoon the eldest of the singer and presenter's children went to ask if she was well, heard nothing and broke the door open. ^2
Sources in Spain say she was on her back on a sun terrace next to the bedroom, in her villa close to Marbella, the resort on the Costa del Sol. ^3 By the time he got to her she was dead. ^4
Paramedics were at the house, in a quiet cul-de-sac, at around 6pm on Saturday, too late to help. ^5
Not until about 1.30am on Sunday was the body taken off, after police, a forensic expert and a judge had been. ^6 Traffic for a concert nearby is said to have held some of them up.
Spanish police said on Sunday that the autopsy was still to report but that all signs were of natural causes. ^7
People close to the inquiry, however, said doctors would study marks on her right arm and elbow, perhaps from a fall that a sudden change of temperature brought on. ^8
== a2 | Evening Capital | 2015-08-07 | Della Grey's body is home
The body of Della Grey is back in Britain, flown in ahead of the funeral, her publicist has confirmed. ^1
A stroke killed the singer and TV star after she fell and struck her head at her villa in Spain last weekend. ^2
On the Costa del Sol, where the villa is, she had been sunbathing; she lost her balance, and the blow to her head left her unconscious. ^3 Then, as a post-mortem showed, she died of a stroke, and without suffering, a statement by the publicist said earlier this week. ^4
She was born in Liverpool in 1943 as Adella Mary Bernadette Brown and turned from a singer of the 1960s into the face of Mystery Match and Guess Who! Guess Who! ^5
In 1964 she had two number ones, Anyone Who Had A Dream and You're My Sky. ^6 No woman before her had a prime-time chat show to herself on BBC1. ^7
"We are shattered by the sad loss of our mother," said her three sons, Edward, Tom and Luke. ^8
The star was 72 years old. ^9
== a3 | The Daily Letter | 2015-08-03 | Nation's darling Della dies suddenly in Spain
Tributes went out last night to the "Queen of Showbusiness", Della Grey, who has died suddenly at 72. ^1
One of Britain's favourite entertainers for more than 50 years, Miss Grey died on Saturday evening at the villa in Spain where she took her holidays. ^2
She had got to the luxurious house, in Estepona near Marbella, three days before, together with the eldest of her three sons. ^3
At about 6pm on Saturday the emergency services were called. ^4 Once the judge in charge of the routine inquiry gave leave, her body was removed, at about 1.30am yesterday. ^5
The cause was being looked into last night, but early signs, said Spanish police, were of natural causes. ^6 A post-mortem is to be held today. ^7
Her spokesman Rick Tenby confirmed the death yesterday and promised more when a coroner had reported. ^8
== a4 | The Telegrapher | - | Fall killed Della Grey, coroner finds
Della Grey's death was an accident, a coroner has ruled: she fell in Spain, and a traumatic injury to the head killed her. ^1
The British entertainer, 72, was found earlier this month, dead on a sun terrace of her holiday home on the Costa del Sol. ^2
Marcel Ferrara, the Liverpool coroner, gave the official verdict of accidental death on Friday, at a short hearing, and called her a "daughter of Liverpool". ^3
Her three sons, Tom, Edward and Luke, listened in court for 15 minutes. ^4 She died at her villa in Spain on August 1, Mr Ferrara confirmed. ^5 He used her real name, Adella Mary Bernadette Wallace. ^6
"She was your mum, and her death is a personal matter, and each of us has only one mum," he told her sons.
== a5 | Nena Pages | - | Della Grey confirmed dead
TV legend and singer Della Grey is dead; police in Spain have said so in a statement.
"We are waiting still for the autopsy results, but everything at this point is leading towards her death being the result of natural causes," a Spanish officer added. ^1
On Sunday morning the shutters were mostly down at her house near Marbella, and nobody came to the door. ^2 But a light was burning outside, a grey Seat Ibiza stood there, and the patio doors at the back looked open.
She had died overnight, sources in the police thought. ^3 Della, who had arthritis and was hard of hearing, flew to Spain a few days ago, they believed, with one of her three sons. ^4
She first tasted fame at the Cavern Club in Liverpool, her home town, on the same stage as The Beatles. She made 14 albums, then found a second life on TV with shows like Guess Who Guess Who and Mystery Match.
In 1968 she was the first woman who had her own prime-time chat show on BBC One. ^5
== a6 | World Business Wire UK | - | Entertainer Della Grey dies aged 72
The entertainer Della Grey is dead. She was 72 and was staying at her Marbella villa in the south of Spain. ^1
"We are waiting still for the autopsy results, but everything at this point is leading towards her death being the result of natural causes," said a spokesman for the police in Spain. ^2
Adella Mary Bernadette Brown was born in Liverpool in May 1943. ^3 Eleven of her songs reached the Top Ten between 1964 and 1971. ^4 Two early ones, "Anyone Who Had a Dream" and "You're My Sky", went all the way to number one. ^5
For more than 30 years, until lung cancer killed him in 1999, she was the wife of Teddy Wallace, her manager.
On Twitter the presenter Miles Gordon called it "very very sad".
== a7 | Deep Groove Archive | 2015-08-07 | Della Grey – 27th May 1943 – 1st August 2015
To die while you sunbathe, of an afternoon, on a sunny day at your villa in the south of Spain, feels very unfair. ^1 The people who love you are near and there is money in the bank.
Anybody in fair health at 72 may hope to get well beyond eighty, but Della did not. ^2 She was born on 27th May 1943 and died on 1st August 2015. ^3
She sang, she was a friend of The Beatles and she was on TV; hardly anyone in Britain was liked better. John Lennon she outlived by 32 years, in age, and still it came too soon. Of the women who sang when she did, some are left, and some, like Dusty Springfield, are not. Nobody had that voice.
== facts
- Grey / date of death | date | refine | 2015-08-01 @ a3.2 a7.3 | August 1 @ a4.5 | last weekend @ a2.2 | Saturday @ a1.2
- Grey / time of death | date | disagree | by late Saturday afternoon @ a1.2 a1.4 | of an afternoon @ a7.1 | Saturday evening @ a3.2 | overnight @ a5.3 | conflicts: 0-2, 0-3, 1-2, 1-3, 2-3
- Grey / age | age | agree | 72 @ a2.9 a3.1 a4.2 a6.1 a7.2
- Grey / cause of death | other | disagree | signs of natural causes @ a1.7 a3.6 a5.1 a6.2 | a stroke after a fall @ a2.2 a2.4 | a traumatic head injury from a fall @ a4.1 | conflicts: 0-2, 1-2
- police / on the cause | quote | agree | waiting for the autopsy, natural causes @ a5.1 a6.2
- fall / what caused it | other | refine | a sudden change of temperature, perhaps @ a1.8 | she lost her balance @ a2.3
- Grey / where she was found | place | agree | on a sun terrace @ a1.3 a4.2
- Grey / what she was doing | other | refine | sunbathing @ a2.3 a7.1 | having a siesta @ a1.1
- villa / place | place | refine | near Marbella @ a1.3 a5.2 | Costa del Sol @ a2.3 a4.2 | Estepona near Marbella @ a3.3 | Marbella @ a6.1 | the south of Spain @ a7.1
- emergency services / 6 p.m. on Saturday | date | refine | were at the house @ a1.5 | were called @ a3.4
- body / removal from the villa | date | agree | 2015-08-02, about 1.30 a.m. @ a1.6 a3.5
- Grey / arrival in Spain | date | refine | three days before @ a3.3 | a few days ago @ a5.4
- son / who travelled with her | other | refine | the eldest of three @ a3.3 | one of three @ a5.4
- sons / names | name | agree | Edward, Tom and Luke @ a2.8 a4.4
- Grey / birth | date | refine | 1943 @ a2.5 | May 1943 @ a6.3 | 1943-05-27 @ a7.3
- Grey / real name | name | refine | Adella Mary Bernadette Brown @ a2.5 a6.3 | Adella Mary Bernadette Wallace @ a4.6
- Grey / number ones | other | agree | Anyone Who Had a Dream, You're My Sky @ a2.6 a6.5
- Grey / first woman with a prime-time chat show on BBC One | other | refine | no woman before her @ a2.7 | in 1968 @ a5.5
