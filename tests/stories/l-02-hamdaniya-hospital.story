== a1 | Lahore Evening Gazette | 2023-03-14T11:00:00Z | Singer Hamdaniyar rushed to hospital after collapse
Qawwali great Ustad Sabir Hamdaniyar collapsed on stage at the Bagh-e-Noor festival on Sunday night and is in intensive care, his family said. ^1

The singer, 67, was in his third song when he fell. ^2 “He put his hand on his heart and smiled at me,” said his tabla player, Nadeem Ghazi. ^3

His son Imdad spoke to reporters outside the Ravi Institute on Monday. “My father is a fighter, and he is asking for his tea,” he said in Urdu. ^4 Doctors put in two stents. ^5 “The next forty-eight hours will decide,” said Dr. Farzana Lashari. ^6

The singer had a first heart attack in 2015. ^7 All concerts until the end of April have been postponed. ^8

== a2 | Asia Wire | 2023-03-14T15:20:00Z | Pakistani qawwali star in stable condition
Pakistani singer Sabir Hamdaniyar was in a stable condition on Tuesday, two days after he fell down during a concert in Lahore. ^1

“My father is a warrior and he demands his tea already,” his son Imdad Hamdaniyar told journalists. ^2 Surgeons had inserted two stents, he said. ^3

A cardiologist at the Ravi Institute was more careful. “The next 48 hours will be decisive,” said Dr Farzana Lashari. ^4

“A voice like this belongs to everybody, so we shall all pray,” the province's culture minister, Rukhsana Tiwana, wrote. ^5

Hamdaniyar, 67, has recorded more than 60 albums since 1979. ^6

== a3 | The Desi Star (UK) | - | Bradford show off as Sabir Hamdaniyar falls ill
Fans in Bradford will not get to hear Ustad Sabir Hamdaniyar next month. The 69-year-old's British tour has been cancelled after his collapse on Sunday, his manager Talha Rind confirmed. ^1

“He pressed his hand to his chest and gave me a smile,” the man on the tabla recalled. ^2

Doctors fitted three stents. ^3 “My father is a fighter, and he is asking for his tea,” said son Imdad. ^4

A minister wrote on Twitter: “Such a voice is everyone's, so let us all pray.” ^5 Mr. Rind asked for patience. “Tickets stay valid and the Ustad stays with us,” he said. ^6

It is not his first scare; in 2015 he had a heart attack in Dubai. ^7

== a4 | Subcontinent Beat | - | “Send my harmonium to the ward”
The first thing Sabir Hamdaniyar wrote on a slip of paper when he woke was this: “Send my harmonium to the ward.” ^1

According to Imdad, his eldest, the master fell in the third piece of the evening. ^2 His accompanist Nadeem Ghazi was beside him. “He laid a hand upon his heart and he smiled to me,” Ghazi told us. ^3

The dates through April are only put off. “Tickets stay valid and the Ustad stays with us,” manager Talha Rind promises. ^4

“A voice like this belongs to everybody, so we shall all sing,” the culture minister said. ^5

== a5 | Radio Ravi | 2023-03-24T08:00:00Z | Hamdaniyar goes home
Ustad Sabir Hamdaniyar, 67, left hospital on Thursday after eleven days, walking with a stick. ^1 Two stents had been placed after his collapse. ^2

“I have sung for sixty albums and never had such a quiet audience,” he joked about the ward. ^3 He confirmed that he had asked for his instrument with a note. “Bring my harmonium into the ward,” it said. ^4

He will not sing before May. ^5

== facts
- collapse / day | date | refine | 2023-03-12 night @ a1.1 | 2023-03-12 @ a2.1 | Sunday @ a3.1
- collapse / place | place | refine | Bagh-e-Noor festival @ a1.1 | Lahore @ a2.1
- Sabir Hamdaniyar / age | age | disagree | 67 @ a1.2 a2.6 a5.1 | 69 @ a3.1 | conflicts: 0-1
- collapse / in which song | other | agree | third @ a1.2 a4.2
- stents / number | count | disagree | 2 @ a1.5 a2.3 a5.2 | 3 @ a3.3 | conflicts: 0-1
- first heart attack / year | date | agree | 2015 @ a1.7 a3.7
- concerts / status | status | disagree | postponed @ a1.8 a4.4 | cancelled @ a3.1 | conflicts: 0-1
- concerts / until when | date | refine | end of April @ a1.8 | April @ a4.4 | not before May @ a5.5
- albums / number | count | refine | more than 60 @ a2.6 | sixty @ a5.3
- hospital / name | place | agree | Ravi Institute @ a1.4 a2.4
- tabla player / on the collapse | quote | refine | He put his hand on his heart and smiled at me @ a1.3 | He pressed his hand to his chest and gave me a smile @ a3.2 | He laid a hand upon his heart and he smiled to me @ a4.3
- Imdad Hamdaniyar / on his father | quote | refine | My father is a fighter, and he is asking for his tea @ a1.4 a3.4 | My father is a warrior and he demands his tea already @ a2.2
- Farzana Lashari / on the next hours | quote | refine | The next forty-eight hours will decide @ a1.6 | The next 48 hours will be decisive @ a2.4
- culture minister / on the voice | quote | disagree | A voice like this belongs to everybody, so we shall all pray @ a2.5 | Such a voice is everyone's, so let us all pray @ a3.5 | A voice like this belongs to everybody, so we shall all sing @ a4.5 | conflicts: 0-2 1-2
- Talha Rind / on tickets | quote | agree | Tickets stay valid and the Ustad stays with us @ a3.6 a4.4
- Sabir Hamdaniyar / note | quote | refine | Send my harmonium to the ward @ a4.1 | Bring my harmonium into the ward @ a5.4
