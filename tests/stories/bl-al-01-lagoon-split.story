== a1 | Gulf of Guinea Press Agency | 2023-09-13T07:15:00Z | Nigerian actress Ogunsanya confirms split from Afrobeats star Dubzy
LAGOS - Actress Damilola Ogunsanya said late on Tuesday that her relationship with the singer Chidubem Okwara, who performs as Dubzy, is over. ^1
In a message to her 6.2 million followers on Instagram, the 34-year-old wrote: "I have nothing left to fight for. ^7 I choose my peace and I choose my children." ^2 She gave no reason, and a spokesman for Okwara declined to comment. ^3
The two met in December 2013, when she was cast as the love interest in the video of his song "Sweet Palava." ^4 Families on both sides met for an introduction ceremony in Ijebu-Ode in 2019, but a wedding planned for the following year was put off because of the pandemic and never took place. ^5
They have two children. ^6 Okwara, 37, has sold out the Eko Convention Centre four times and was nominated for two continental music awards last year.
== a2 | Gbedu Gist | 2023-09-13T00:40:00Z | It don finish! Dami drops breakup bomb at midnight
Chai! If you slept early last night you missed everything.
Our own Dami, aka Morenike from "Lagoon Avenue," logged on to IG and told the whole world that she and Dubzy are done. ^1 "I have nothing left to fight with. ^6 I choose my peace and my children," she wrote on a plain black background. ^2 Within twenty minutes the post was gone, but we don screenshot am. ^3
People who know the couple tell us madam packed out of the Lekki house since January and has been staying at her elder sister's place in Ikeja GRA. ^4 Remember say na the same January that she came alone to the premiere of "Brown Sugar Money" and told reporters Dubzy had the flu? Hmm.
Ten years almost, two fine children, and no ring to show for it. ^5 Meanwhile oga was spotted at a club on Victoria Island on Sunday with his producer and three bottles of champagne. We are watching.
== a3 | The Marina Herald | - | A private matter, publicly ended
The marriage of the actress Damilola Ogunsanya and the musician Chidubem "Dubzy" Okwara has broken down, according to a statement that she put on social media this week. ^1
Ms Ogunsanya, best known for the long-running series "Lagoon Avenue," became Mr Okwara's wife under native law and custom in her hometown, Ijebu-Ode, four years ago, before some 300 guests. ^2 The statement was removed soon after it had appeared. ^3
It made no mention of a third party, although the name of a dancer had circulated on gossip sites since August. Mr Okwara's manager, Efe Oghene, said only that his client "will speak when he is ready." ^4
The singer has been here before. His engagement to the model Ngozi Ibe ended in 2012, after eighteen months, and he has a daughter of twelve from that relationship. With Ms Ogunsanya he has a girl, Zikora, who started nursery school last year, and a son born in March 2022. ^5
== a4 | Tide 96.3 FM | 2023-09-15T12:20:00Z | Dubzy to Tide FM: 'I did not chase anybody'
Three days after the post that set the internet on fire, Dubzy walked into our studio for the Friday morning drive and asked to talk about it himself. ^1
"I did not chase anybody from my house. She left in June, after the baby's dedication in church, and I have begged her since," the "Sweet Palava" singer told OAP Big Shola. ^2
He was careful about labels. "We did introduction. ^6 We did not do wedding, traditional or white. ^7 Let the newspapers stop marrying us," he said, laughing for the only time in the interview. ^3
And the dancer? "That girl is my employee's fiancée." He said that there was no other woman and that touring had killed the relationship; he was away for 200 days last year. ^4 Zikora is four and asks for him every night, he said. ^5 Dubzy's album "Harmattan Letters" is out on 6 October.
== a5 | AfroScene Weekly (London) | - | Dami and Dubzy: the end of an era
Fans in Peckham and Houston alike are mourning Nollywood's sweetest pairing. After eleven years together, Damilola Ogunsanya and Dubzy have called it quits. ^1
She was a 24-year-old drama graduate from Ibadan when a casting agent sent her to a beach in Badagry to dance in one of his videos. ^2 "He forgot the lyrics of his own song when I walked in," she told this magazine in 2017. He proposed in Zanzibar the year after that, with a drone show.
Now she has asked for privacy for Zikora, 4, and one-year-old Tobe, and removed every picture of the singer from her page. ^3 His camp kept silent for days and then sent him on the radio, where he blamed life on the road. ^4
She begins shooting the second season of "Queens of Balogun" in Lagos next month. He opens a seven-city British tour in Manchester.
== a6 | Lekki Lights | 2023-12-20 | 2023: the year love left Lagos
No break-up of the past twelve months was discussed at more dinner tables than that of Dami Ogunsanya and Dubzy.
It became public on the night of September 12, in a handful of words that she deleted almost at once. ^1 By then she had been living with her sister in Ikeja for a whole quarter, it turned out: her removal van was seen in their street on the Monday after little Tobe's dedication, in the middle of June. ^2
He wanted to try counselling, she told us in October. She did not. "I said no because I was tired, not because I was angry." ^3 She also denied ever having worn a wedding ring from him. "Our people drank wine together. ^6 That is all that happened in Ijebu." ^4
Asked about the famous dancer, she shrugged. He had told a radio station that his tours were to blame, and she saw no reason to correct him. ^5 Custody has been settled without a court: the children spend alternate weeks with each parent.
== facts
- breakup / end of living together | date | disagree | 2023-01 @ a2.4 | 2023-06 @ a4.2 a6.2 | conflicts: 0-1
- Ogunsanya / words of her post | quote | disagree | "I have nothing left to fight for. I choose my peace and I choose my children." @ a1.7 a1.2 | "I have nothing left to fight with. I choose my peace and my children" @ a2.6 a2.2 | conflicts: 0-1
- couple / years together | duration | disagree | almost ten @ a2.5 | eleven years @ a5.1 | since December 2013 @ a1.4 | conflicts: 0-1 1-2
- couple / whether they were married | status | disagree | introduction ceremony, no wedding @ a1.5 a4.6 a4.7 a6.6 a6.4 | married under native law and custom @ a3.1 a3.2 | no ring @ a2.5 | conflicts: 0-1 1-2
- post / when | date | refine | Tuesday night @ a1.1 | 2023-09-12 @ a6.1 | three days before Friday @ a4.1
- post / deleted | other | refine | within twenty minutes @ a2.3 | soon @ a3.3 | almost at once @ a6.1
- Zikora / age | age | refine | 4 @ a4.5 a5.3 | in nursery school since last year @ a3.5
- Tobe / age | age | refine | born in March 2022 @ a3.5 | 1 @ a5.3
- Ogunsanya / where she moved | place | refine | her elder sister's, Ikeja GRA @ a2.4 | her sister's, Ikeja @ a6.2
- breakup / cause according to Okwara | other | agree | touring @ a4.4 a5.4 a6.5
- couple / how they met | other | refine | video of Sweet Palava @ a1.4 | one of his videos, on a beach in Badagry @ a5.2
- couple / children | count | agree | two @ a1.6 a2.5 a3.5 a5.3
- ceremony / place | place | agree | Ijebu-Ode @ a1.5 a3.2 a6.4
- ceremony / year | date | refine | 2019 @ a1.5 | four years ago @ a3.2
