== a1 | Nichibun Press | 2022-07-07T09:00:00Z | Idol Kisaragi to leave Hoshizora 9, announces marriage
TOKYO – Mizuho Kisaragi, the centre of the idol group Hoshizora 9, announced on Thursday that she has married the baseball pitcher Daigo Tonegawa and will leave the group in September. ^1
The two handed in the papers at the ward office on July 7, the day of the Star Festival, she wrote. ^2
Kisaragi, 27, joined the group in 2011 at its first audition and has sung on all 18 of its singles. ^3
"I want to walk beside him at the speed of an ordinary person," her message said. ^4
Her farewell concert is planned for September 19 at the Yokohama arena. ^5 Tonegawa, 30, won 14 games last year for the Sendai club. ^6

== a2 | Idol Zasshi Online | - | Mizu-pon graduates!
It came at noon, by fax and on Twitter, and the servers groaned. Mizuho Kisaragi graduates after eleven years. ^1
"I would like to walk at his side, at an ordinary person's pace," she wrote by brush. ^2
The members learned it on the day before, in the changing room, and Captain Rin, 24, cried first. ^3
Her last show will be in September in Yokohama, in front of 17,000 fans. ^4
Of her solo single of 2019 some 210,000 copies were sold. ^5

== a3 | The Pacific Observer | 2022-07-09T02:00:00Z | Star pitcher weds pop idol
Baseball's Daigo Tonegawa has wed a member of one of Japan's biggest girl groups. ^1
The marriage was registered on Tanabata, the festival on which, legend has it, two stars meet. ^2 The pair got to know each other three years ago at a charity event in Sendai. ^3
"I'll keep throwing, she'll keep laughing. ^4 Nothing else changes," the left-hander, 30, told reporters. ^5
His season of 2021 brought 14 wins and an earned-run average of 2.31. ^6
Ms Kisaragi will take her bow at an arena in Yokohama on Sept. 19. ^7

== a4 | Sendai Nichinichi | 2022-07-09T06:00:00Z | Tonegawa: "Nothing else changes"
(translated) The left pitcher of our club has entered into marriage. ^1
To the reporters in the practice ground he said: "I go on throwing and she goes on laughing. ^2 Apart from that nothing changes." ^3
They met in 2019 at a benefit for the coast. ^4 A ceremony with some 50 relatives will be after the end of the season. ^5
The wife, aged 27, was born in Ishinomaki and lost her home in the wave of 2011. ^6 In the same year she passed the audition of Hoshizora 9. ^7

== a5 | J-Music Watch | - | Hoshizora 9 becomes eight
What now for the group? With Kisaragi's exit in the autumn, eight remain, and the name stays. ^1
The singer has been there for every single, eighteen in total, six of them number ones. ^2
A small family wedding is foreseen for the winter. ^3 Solo she sold more than 200,000 of "Glass Umbrella". ^4
Captain Rin Asahina, 24, takes over the centre for the next single, in November. ^20 Nobody in the group may be older than 30 by its own rule.

== facts
- marriage / day | date | agree | 2022-07-07 @ a1.2 a3.2
- Kisaragi / age | age | agree | 27 @ a1.3 a4.6
- Tonegawa / age | age | agree | 30 @ a1.6 a3.5
- group / joined | date | refine | 2011 @ a1.3 a4.7 | after eleven years @ a2.1
- singles | count | agree | 18 @ a1.3 a5.2
- Kisaragi / pace | quote | refine | I want to walk beside him at the speed of an ordinary person @ a1.4 | I would like to walk at his side, at an ordinary person's pace @ a2.2
- exit / time | date | refine | September @ a1.1 a2.4 | autumn @ a5.1
- farewell / day | date | refine | 2022-09-19 @ a1.5 a3.7 | September @ a2.4
- farewell / place | place | refine | Yokohama arena @ a1.5 a3.7 | Yokohama @ a2.4
- Tonegawa / wins | count | agree | 14 @ a1.6 a3.6
- couple / met | date | refine | three years ago @ a3.3 | 2019 @ a4.4
- couple / met at | other | refine | charity event in Sendai @ a3.3 | benefit for the coast @ a4.4
- Tonegawa / nothing changes | quote | refine | I'll keep throwing, she'll keep laughing. Nothing else changes @ a3.4 a3.5 | I go on throwing and she goes on laughing. Apart from that nothing changes @ a4.2 a4.3
- ceremony / time | date | refine | after the end of the season @ a4.5 | winter @ a5.3
- ceremony / guests | other | refine | some 50 relatives @ a4.5 | small family wedding @ a5.3
- solo single / copies | count | refine | some 210,000 @ a2.5 | more than 200,000 @ a5.4
- captain / age | age | agree | 24 @ a2.3 a5.20
- captain / name | name | refine | Captain Rin @ a2.3 | Rin Asahina @ a5.20
