== a1 | Saigon English Daily | 2024-08-21T04:00:00Z | Singer Hoàng Yến Chi returns award amid plagiarism row
Pop singer Hoàng Yến Chi said on Monday that she would give back the Golden Lotus prize for song of the year, which she won on July 27. ^1
Composer Trịnh Quốc Bảo, 61, accuses her and her producer of having used 14 bars of his ballad “Mưa Tháng Sáu” of 1998 in her hit “Bến Đợi”. ^2
“I sang it with a clean heart, and with a clean heart I return it,” the 26-year-old told a press meeting in Ho Chi Minh City. ^3
“Bến Đợi” has been viewed 88 million times since it came out on February 9. ^4 The organisers have not decided whether to hand the prize to the runner-up. ^5
Bảo demands an apology and VND500 million ($20,000). ^6

== a2 | Sao Việt 24 | - | Yến Chi bật khóc: tears at the press conference
“I sang with a pure heart and give it back with a pure heart.” ^1 Then Yến Chi could go on no more and her manager, Ms Thu Hà, took the microphone.
The 26-year-old songstress had shut herself up for nine days after the elderly musician went public with his complaint on August 10. ^2 Producer K-Long admits that he “listened a lot” to the old tune as a child. ^3
It was Yến Chi's first Golden Lotus, after three nominations in vain. ^4 The video, released on the eve of Tết, is approaching 90 million views. ^5

== a3 | Asia Pop Review | 2024-08-23T09:00:00Z | Viet star loses award over borrowed tune
Organisers of Vietnam's Golden Lotus awards have stripped singer Hoang Yen Chi of the album of the year prize that she won last month. ^1
The 26-year-old had faced charges that eight bars of her song “Ben Doi” were lifted from a ballad of 1998. ^2
“What is in the ear as a child comes out of the hand as a man,” her producer K-Long said. ^3
The composer, Trinh Quoc Bao, is suing for VND5 billion. ^4
The singer is due to perform in California in September. ^21

== a4 | Hanoi Culture Weekly | 2024-08-24T04:00:00Z | Maestro Bảo: 'I want an apology, not a trophy'
In his small flat in Hanoi's Old Quarter, Trịnh Quốc Bảo, 61, plays the fourteen bars to anyone who comes. ^1
“I don't want her trophy. ^2 I want someone to say: we are sorry, uncle.” ^3 He has filed no suit and hopes that he will not need to. ^4 He wrote “Mưa Tháng Sáu” 26 years ago, in the year in which Yến Chi was born. ^5
The singer telephoned him on August 18, he relates, the evening before her press conference, and they spoke for an hour. ^6

== a5 | Việt Kiều Post (California) | - | Golden Lotus goes back
Yen Chi has packed up her statuette. At a news conference on August 19 in Saigon, the star gave in to the pressure of recent weeks. ^1
“I don't want the trophy; I want somebody to say, 'Uncle, we're sorry',” the composer had said. ^2 Producer K-Long spoke of a childhood memory: “What enters the child's ear comes out of the man's hand.” ^3
She called Mr. Bao the day after the press conference, according to her manager. ^4 Her concert in Westminster on September 14 will go ahead. ^5
== facts
- press conference / day | date | refine | Monday @ a1.1 | nine days after August 10 @ a2.2 | the day after August 18 @ a4.6 | 2024-08-19 @ a5.1
- press conference / place | place | refine | Ho Chi Minh City @ a1.3 | Saigon @ a5.1
- prize / which | other | disagree | song of the year @ a1.1 | album of the year @ a3.1
- prize / when won | date | refine | 2024-07-27 @ a1.1 | last month @ a3.1
- prize / returned or stripped | status | disagree | she gives it back @ a1.1 | organisers stripped her @ a3.1 | star gave it back @ a5.1 | conflicts: 0-1 1-2
- bars copied | count | disagree | 14 @ a1.2 a4.1 | 8 @ a3.2
- ballad / year | date | refine | 1998 @ a1.2 a3.2 | 26 years ago @ a4.5
- Bảo / age | age | agree | 61 @ a1.2 a4.1
- Yến Chi / clean heart | quote | refine | I sang it with a clean heart, and with a clean heart I return it @ a1.3 | I sang with a pure heart and give it back with a pure heart @ a2.1
- Yến Chi / age | age | refine | 26 @ a1.3 a2.2 a3.2 | born 26 years ago @ a4.5
- video / views | count | refine | 88 million @ a1.4 | approaching 90 million @ a2.5
- song / released | date | refine | February 9 @ a1.4 | the eve of Tết @ a2.5
- Bảo / sum | money | disagree | VND500 million @ a1.6 | VND5 billion @ a3.4
- Bảo / suit | status | disagree | suing @ a3.4 | no suit filed @ a4.4
- Bảo / apology | quote | refine | I don't want her trophy. I want someone to say: we are sorry, uncle @ a4.2 a4.3 | I don't want the trophy; I want somebody to say, 'Uncle, we're sorry' @ a5.2
- K-Long / ear and hand | quote | refine | What is in the ear as a child comes out of the hand as a man @ a3.3 | What enters the child's ear comes out of the man's hand @ a5.3
- phone call / day | date | disagree | the evening before the press conference @ a4.6 | the day after the press conference @ a5.4
- singer / name | name | refine | Hoàng Yến Chi @ a1.1 | Hoang Yen Chi @ a3.1
- Bảo / name | name | refine | Trịnh Quốc Bảo @ a1.2 a4.1 | Trinh Quoc Bao @ a3.4 | Mr. Bao @ a5.4
- concert in America | place | refine | California in September @ a3.21 | Westminster on September 14 @ a5.5
