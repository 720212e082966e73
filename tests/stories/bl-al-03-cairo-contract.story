== a1 | Delta News Agency | 2024-02-21T14:10:00Z | Cairo court rules against singer Nahla Sabry in dispute with producer
CAIRO - An economic court in Cairo on Wednesday ordered the singer and actress Nahla Sabry to pay 18 million Egyptian pounds to the company that produced her last three albums. ^1
The judges found that Sabry, 41, had broken an exclusive contract with Nagham Al Sharq when she recorded a song for a Saudi soft drink campaign in 2022. ^2 Her lawyer, Tarek El-Masry, said he would appeal within the 40 days that the law allows. ^3
The contract was signed in 2018 for five albums, of which three have appeared. ^4 Neither party was present when the judgment was read. ^5
Sabry became known across the Arab world with "Law Kont Nassini" in 2009. She has played in four Ramadan serials and was married to the composer Wael Shaker until 2016.
== a2 | Layali Masr | 2024-02-22T09:00:00Z | Nahla Sabry breaks her silence: "My voice is my property" (translated from Arabic)
The star Nahla Sabry commented for the first time on the ruling that stunned her audience yesterday.
"My voice is my property, and I do not rent it to anyone who humiliates me," she wrote on her official page, under a photograph of her with her late mother. ^1 She added that she respected the Egyptian judiciary and that "the road is long." ^2
The court obliged her to compensate the company of the producer Hisham Abdel-Maqsoud with 18 million pounds, after it had demanded fifty. ^3 The disagreement began when the producer refused to finance a clip in Beirut, sources close to her say. ^4
The star is preparing for the serial "Daughters of the Nile Street," in which she plays a judge. Her friends Amr Lotfi and Sherine Galal sent her flowers.
== a3 | Gulf Showbiz Daily (Dubai) | 2024-02-23T06:30:00Z | Sabry told to pay $1.8m in contract row
Egyptian diva Nahla Sabry faces a bill of about $1.8 million after a tribunal in her home city sided with her label. ^1
Nagham Al Sharq Productions argued that the "Ya Samra" singer had no right to lend her voice to a Riyadh drinks brand without its approval. ^2 The label is led by Hesham Abdelmaksoud, who discovered her in a wedding hall in Mansoura when she was 19. ^3 He wanted 50 million pounds. ^4
"I own my voice and will not sell it to people who insult me," Sabry posted in reply. ^5
She still owes the company two records under a deal from 2018. ^6 Last summer she performed at the Dubai Opera, where the dearest seats went for $700. She will not tour the Gulf before Eid.
== a4 | The Corniche Gazette | - | Behind the Sabry verdict: how a partnership of two decades fell apart
For most of her career Nahla Sabry did what Hisham Abdel Maqsoud told her. ^6 He chose her songs, her dresses and, she once joked, her husband.
By the spring of 2021 they were speaking through lawyers. There had been the video that he would not pay for, and there were the royalties: Sabry had asked for streaming figures and been given none, according to a memorandum filed by her counsel, Tarek El-Masry. ^1 She recorded the advertising song the following year. ^2
The case was heard in eleven sessions. Judgment came on 20 February, and Sabry learned of it by telephone on the set of a Ramadan serial in Media Production City. ^3 The producer was at a studio in Zamalek that morning, mixing a choir. ^4
An appeal can take a year. Until then she need not pay anything, legal experts say. ^5
== a5 | Music Trade MENA | - | Nagham Al Sharq wins first round over exclusivity
The decision of the Cairo Economic Court in the Sabry case will be read closely by every label in the region. Exclusivity clauses extend to advertising, the bench held, unless the artist has negotiated an exception. ^1
The sum awarded, EGP 18m, is just over a third of the claim. ^2 The judges reduced it, our reading of the operative part suggests, because three of the five albums agreed on in 2018 were delivered on time. ^3
Hisham Abdel Maqsoud, chief executive, told us that he bears no grudge: "She is like my daughter. ^6 But a signature is a signature." ^4
Sabry's lawyer, Tarek El-Masry, has announced an appeal. ^5 The label, founded in 1994, lost a similar case in 2011 against the late Farid Nour, who had recorded a jingle for a bank.
== a6 | Nogoum Weekly | 2024-09-12 | Peace between Nahla and Hisham
The embrace at the Alexandria Song Festival on Friday surprised everybody: Nahla Sabry and the producer Hisham Abdel Maqsoud have made up. ^6
The two settled their case in August, before the appeal was heard. ^1 She pays nothing and records one more album for him instead of the two that were left. ^2
"We were both stubborn, and there were people between us who profited," said the singer, who turned 42 in May. ^3 The quarrel over a video in Lebanon that he would not pay for now makes her laugh. ^4 In February, a day after the judges had decided against her, she had written angrily about people who humiliated her. ^5
The new album is to be called "Sulh," reconciliation, and will contain nine songs by young composers from Aswan and Port Said.
== facts
- court / date of judgment | date | disagree | 2024-02-21 @ a1.1 | 2024-02-20 @ a4.3 | conflicts: 0-1
- Sabry / damages to pay | money | disagree | 18 million Egyptian pounds @ a1.1 a2.3 a5.2 | about $1.8 million @ a3.1 | conflicts: 0-1
- Sabry / words about her voice | quote | disagree | "My voice is my property, and I do not rent it to anyone who humiliates me" @ a2.1 | "I own my voice and will not sell it to people who insult me" @ a3.5 | conflicts: 0-1
- producer / name | name | disagree | Hisham Abdel Maqsoud @ a2.3 a4.6 a5.6 a6.6 | Hesham Abdelmaksoud @ a3.3 | conflicts: 0-1
- Sabry's lawyer / name | name | agree | Tarek El-Masry @ a1.3 a4.1 a5.5
- quarrel / what it was about before the song | other | refine | a clip in Beirut that the producer would not finance @ a2.4 | a video in Lebanon @ a6.4 | a video and streaming royalties @ a4.1
- court session / producer absent | status | refine | neither party present @ a1.5 | at a studio in Zamalek @ a4.4
- claim / sum demanded | money | refine | 50 million pounds @ a2.3 a3.4 | almost three times 18 million @ a5.2
- contract / year | date | agree | 2018 @ a1.4 a3.6 a5.3
- contract / albums delivered and owed | count | refine | three of five @ a1.4 a5.3 | two still owed @ a3.6 a6.2
- Sabry / age | age | refine | 41 @ a1.2 | 42 since May @ a6.3
- appeal / announced | status | agree | yes @ a1.3 a5.5
- advertising song / for whom | other | refine | Saudi soft drink campaign @ a1.2 | Riyadh drinks brand @ a3.2
- advertising song / year | date | refine | 2022 @ a1.2 | the year after 2021 @ a4.2
- Sabry / what she has to pay in the end | status | refine | nothing before the appeal @ a4.5 | nothing after the settlement @ a6.2
