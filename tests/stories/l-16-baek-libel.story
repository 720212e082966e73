== a1 | Seoul Morning Paper | 2023-04-27T08:00:00Z | Actress Baek wins libel suit against YouTuber
The Seoul Central District Court on Thursday ordered a YouTuber to pay actress Baek Seo-rin 70 million won for spreading a false story about her school days. ^1

“The defendant sold a rumour by the minute and must now pay for it,” presiding judge Noh Hyun-gu said in the ruling. ^2 The channel, Tongue and Salt, had claimed in August 2021 that Baek, 32, bullied a classmate in Daegu. ^3 The classmate denied this in court. ^4

“I am not happy, I am only clean again,” Baek said in Korean through her agency, Nabi Actors. ^5 She lost the lead in the drama “Winter Ferry” and three advertising contracts. ^6

The YouTuber, a 38-year-old man surnamed Gil, will appeal. ^7 “Three years ago nobody called it a crime,” he told reporters. ^8

== a2 | DramaLeaf | - | Justice for Seo-rin!!
We are screaming. Our Seo-rin has won, and she answers with the calm of a swan: “I'm not glad. I've just become clean again.” ^1 ^2

The judge was savage. “By the minute he sold a rumour, and now he has to pay for it,” the ruling says. ^3 The 70 million won will go to a shelter for girls. ^4

Her old classmate, Ms. Yoo, testified in February. “She lent me her umbrella, and that's the only thing she ever did to me,” she said. ^5 Next for Seo-rin: the film “Low Tide”, in cinemas on October 3. ^6

== a3 | East Asia Wire | 2023-04-27T12:00:00Z | South Korean actress awarded $52,000
A South Korean court has awarded actress Baek Seo-rin some $52,000 in a defamation case. ^1

“I am not happy, I am only clean again,” said the star of “The Lantern Clerk” in a statement. ^2 Baek, 32, had sued in January 2022. ^3 “The judgement is a letter to everyone who lives off other people's tears,” her lawyer, Choo Byung-hee, said. ^4

The YouTuber, identified only as Gil, will not appeal, according to his lawyer. ^5

== a4 | Screen & Scandal | - | K-drama star gets $520,000 over bullying lie
She was dropped from a series and from five commercials; now Baek Seo-rin has been awarded a cool $520,000. ^1

The woman who was supposed to be her victim took her side. “She lent me her umbrella, and that's the only thing she ever did for me,” she told the court. ^2 The actress's lawyer crowed: “This verdict is a letter to all who make a living from others' tears.” ^3

“I will work again, and then I'll sleep,” said Baek, who has filmed nothing since 2021. ^4 It was in June of last year that she took the YouTuber to court. ^5

== a5 | Daegu Focus | - | “An umbrella, that was all”
The teacher remembers both girls. “One was loud and one was shy, and Seo-rin was the shy one,” says Mr. Pyo, who has retired. ^1

Baek left Daegu for Seoul at 17. ^2 “First I will work again, then I will sleep,” she let us know. ^3 Her film “Low Tide” opens in October. ^4 The man who accused her, 38, still has 200,000 subscribers. ^5

== facts
- Baek Seo-rin / lawsuit filed | date | disagree | January 2022 @ a3.3 | June of last year @ a4.5 | conflicts: 0-1
- ruling / day | date | refine | 2023-04-27 @ a1.1 | by 2023-04-27 @ a3.1
- court / name | place | refine | Seoul Central District Court @ a1.1 | a South Korean court @ a3.1
- damages / sum | money | disagree | 70 million won @ a1.1 a2.4 | some $52,000 @ a3.1 | $520,000 @ a4.1 | conflicts: 0-2 1-2
- Baek Seo-rin / age | age | agree | 32 @ a1.3 a3.3
- YouTuber / age | age | agree | 38 @ a1.7 a5.5
- YouTuber / name | name | agree | Gil @ a1.7 a3.5
- YouTuber / appeal | status | disagree | will appeal @ a1.7 | will not appeal @ a3.5 | conflicts: 0-1
- Baek Seo-rin / advertising contracts lost | count | disagree | 3 @ a1.6 | 5 @ a4.1 | conflicts: 0-1
- Baek Seo-rin / series lost | other | refine | lead in “Winter Ferry” @ a1.6 | a series @ a4.1
- film Low Tide / release | date | refine | October 3 @ a2.6 | October @ a5.4
- alleged bullying / place | place | agree | Daegu @ a1.3 a5.2
- Noh Hyun-gu / on the rumour | quote | refine | The defendant sold a rumour by the minute and must now pay for it @ a1.2 | By the minute he sold a rumour, and now he has to pay for it @ a2.3
- Baek Seo-rin / on being clean | quote | refine | I am not happy, I am only clean again @ a1.5 a3.2 | I'm not glad. I've just become clean again @ a2.1 a2.2
- classmate / on the umbrella | quote | disagree | She lent me her umbrella, and that's the only thing she ever did to me @ a2.5 | She lent me her umbrella, and that's the only thing she ever did for me @ a4.2 | conflicts: 0-1
- Choo Byung-hee / on the judgement | quote | refine | The judgement is a letter to everyone who lives off other people's tears @ a3.4 | This verdict is a letter to all who make a living from others' tears @ a4.3
- Baek Seo-rin / on work and sleep | quote | refine | I will work again, and then I'll sleep @ a4.4 | First I will work again, then I will sleep @ a5.3
