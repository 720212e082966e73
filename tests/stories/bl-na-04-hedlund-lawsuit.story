== a1 | Nordic Newswire | 2024-05-16T13:05:00Z | Songwriter sues Tilde Hedlund over hit single
The Swedish pop star Tilde Hedlund has been sued over her hit "Glass Summer" by a songwriter who says that the chorus was taken from a demo of his. ^1
Rasmus Oyelaran filed the complaint at the Patent and Market Court in Stockholm on Tuesday, 14 May, and his lawyers made it public on Thursday. ^2 He asks for 24 million kronor and a share of future income. ^3
"Rasmus sent that demo in good faith and never heard a word back," said his lawyer, Petra Lindvall. ^4
Hedlund's label, Norrsken, called the claim baseless. ^5
== a2 | Studio & Stage Trade Report | 2024-05-17T08:00:00Z | Inside the "Glass Summer" complaint
The statement of claim, 46 pages long, sets eleven bars of "Glass Summer" beside eleven bars of "Paper Boats", a demo that Oyelaran recorded in Gothenburg in 2019. ^1 The melody, it says, matches note for note in nine. ^2
He wants SEK 24m, which is what his side takes half the publishing income to be. ^3 The suit, lodged on 14 May, names Hedlund, producer Jens Ahlqvist and Norrsken Music. ^4
Ahlqvist settled another claim in 2016, over a jingle, for SEK 300,000. A first hearing is set for 9 September. ^5
== a3 | Kvällsnytt (translated) | - | Tilde furious: "I wrote it in my kitchen"
She was making porridge for her son when the phone rang. Tilde Hedlund, 29, is accused of theft, and she will not have it. ^1
"I wrote that song in my kitchen, alone, in one night. ^2 I have never met this man," she says to Kvällsnytt. ^3
The man is Rasmus Oyelaran, who handed in his suit on Thursday, 16 May. ^4 He demands 42 million kronor from the singer. ^5 "Glass Summer" stood at number one for seven weeks last year. ^6
== a4 | Göteborg Morgon | - | Local composer against the star
In the courtyard in Majorna where Rasmus Oyelaran has his studio, nobody talks of anything else. Five years ago he put together "Paper Boats" here with a borrowed microphone. ^1
He mailed it to Norrsken in January 2020; his lawyer says that there was no answer. ^2 The label says it has no trace of such a mail. ^3 Four years on he takes it, the singer and her producer to court. ^4
Oyelaran, 44, teaches the saxophone at a music school and wrote the winning song of a regional contest in 2011.
== a5 | Pop Parade | 2024-05-18T10:00:00Z | Tilde Hedlund speaks out on plagiarism row
Tilde Hedlund has said she wrote last summer's chart-topper with a friend. ^1 "I wrote that song in my kitchen with Jens, in one night," she is quoted as telling a Swedish tabloid. ^2
The single spent seven weeks at the top in Sweden and made number 12 in Britain. ^3 The 29-year-old begins her European tour in Hamburg on 3 June, and the row will not change that, according to Norrsken. ^4
The court hears both sides for the first time in early September. ^5
== facts
- lawsuit / date filed | date | disagree | 2024-05-14 @ a1.2 a2.4 | 2024-05-16 @ a3.4 | conflicts: 0-1
- lawsuit / sum demanded | money | disagree | 24 million kronor @ a1.3 a2.3 | 42 million kronor @ a3.5 | conflicts: 0-1
- Tilde Hedlund / how she wrote the song | quote | disagree | "I wrote that song in my kitchen, alone, in one night" @ a3.2 | "I wrote that song in my kitchen with Jens, in one night" @ a5.2 a5.1 | conflicts: 0-1
- Paper Boats / when recorded | date | refine | 2019 @ a2.1 | five years ago @ a4.1
- defendants / who | other | refine | Tilde Hedlund @ a1.1 | Hedlund, Jens Ahlqvist and Norrsken Music @ a2.4 a4.4
- first hearing / date | date | refine | 2024-09-09 @ a2.5 | early September @ a5.5
- demo / no answer | other | agree | no answer @ a1.4 a4.2
- Norrsken / reaction to the claim | other | refine | baseless @ a1.5 | no trace of such a mail @ a4.3
- Glass Summer / weeks at number one | duration | agree | seven weeks @ a3.6 a5.3
- Tilde Hedlund / age | age | agree | 29 @ a3.1 a5.4
