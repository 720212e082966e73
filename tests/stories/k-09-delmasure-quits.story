== a1 | Agence Hexagone | 2025-02-07T18:00:00Z | French presenter Maud Delmasure quits breakfast TV
Maud Delmasure, the face of France's most watched breakfast programme for 14 years, announced live on Friday that she would leave it at the end of June. ^1 ^2 ^3
“I have set the alarm for three in the morning 2,800 times; I want to see what happens if I don't,” the 49-year-old said. ^4 ^5
“It is my decision, and nobody pushed me,” she stressed. ^6
“Bonjour la Vie” has some 1.3 million viewers a day, against 1.6 million in 2021. ^7 ^8
Her colleague Bastien Rouvière, in tears, said: “You taught me how to lose without sulking.” ^9 ^10
The channel's director, Solène Kermadec, thanked “a great lady who never once came late”. ^11

== a2 | Expat Gazette Paris | - | Who will wake up France now?
It is a small earthquake in French kitchens: on Friday Maud Delmasure said goodbye. ^1
“Two thousand eight hundred times I’ve put my alarm clock at 3 am. ^2 I’d like to know what it’s like not to,” she said smiling. ^3
The presenter, who turned 49 in December, will do her last show on 27 June. ^4 ^5
“I took this decision and no one has pushed me out,” she insisted. ^6
She was hired in 2011 from a radio station in Nantes. ^7
Her co-presenter wept. ^9 “From you I learned to lose and not to sulk,” said Bastien Rouvière. ^8
Some 1.3 million people watch. ^10

== a3 | Mediascan Europe | 2025-02-10T08:30:00Z | Bonjour la Vie seeks host
Broadcaster Canal Nord is looking for a successor to Maud Delmasure, 51, who leaves its morning show in July after 14 years. ^1 ^2 ^3
Chief executive Solène Kermadec called her “a great lady who was never late a single time”. ^4
The audience has fallen by almost a fifth in four years, to 1.3 million. ^5 ^6
“My dream now is a long night and a short interview,” Delmasure told staff. ^7
Bastien Rouvière is the favourite. “I won't sit on her chair, I'll buy my own,” he said. ^8

== a4 | The Continental Star | - | Maud in tears
Poor Maud! The queen of croissant telly revealed on Thursday that she's off. ^1
“It is my decision, and nobody paid me,” sniffed the star. ^2
“I dream now of long nights and short interviews,” she told colleagues. ^3
Bastien Rouvière, tipped to take over, said: “I'm not going to sit in her chair, I will buy one of my own.” ^4
Insiders say there had been a row over her £1.1m salary.

== facts
- announcement / day | date | disagree | 2025-02-07 @ a1.2 a2.1 | Thursday @ a4.1
- Maud Delmasure / leaves | date | disagree | end of June @ a1.3 | 27 June @ a2.5 | July @ a3.2 | conflicts: 0-2 1-2
- Maud Delmasure / time on the show | duration | refine | 14 years @ a1.1 a3.3 | since 2011 @ a2.7
- Maud Delmasure / on the alarm | quote | refine | I have set the alarm for three in the morning 2,800 times; I want to see what happens if I don't @ a1.4 | Two thousand eight hundred times I've put my alarm clock at 3 am. I'd like to know what it's like not to @ a2.2 a2.3
- Maud Delmasure / age | age | disagree | 49 @ a1.5 a2.4 | 51 @ a3.1
- Maud Delmasure / on her decision | quote | disagree | It is my decision, and nobody pushed me @ a1.6 | I took this decision and no one has pushed me out @ a2.6 | It is my decision, and nobody paid me @ a4.2 | conflicts: 0-2 1-2
- Bonjour la Vie / viewers | count | agree | 1.3 million @ a1.7 a2.10 a3.6
- Bonjour la Vie / fall | quantity | refine | from 1.6 million in 2021 @ a1.8 | almost a fifth in four years @ a3.5
- Bastien Rouvière / on losing | quote | refine | You taught me how to lose without sulking @ a1.9 | From you I learned to lose and not to sulk @ a2.8
- Bastien Rouvière / wept | other | agree | in tears @ a1.10 a2.9
- Solène Kermadec / on Delmasure | quote | refine | a great lady who never once came late @ a1.11 | a great lady who was never late a single time @ a3.4
- Solène Kermadec / role | other | refine | channel's director @ a1.11 | chief executive @ a3.4
- Maud Delmasure / on nights | quote | refine | My dream now is a long night and a short interview @ a3.7 | I dream now of long nights and short interviews @ a4.3
- Bastien Rouvière / on the chair | quote | refine | I won't sit on her chair, I'll buy my own @ a3.8 | I'm not going to sit in her chair, I will buy one of my own @ a4.4
