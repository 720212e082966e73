== a1 | Associated Wire | 2024-05-22T21:45:00Z | Velvet Ames sued over hit "Cherry Static"
NEW YORK — A songwriter from Ohio has sued the pop star Velvet Ames, claiming that last summer's hit "Cherry Static" copies a song that he put on the internet in 2017. ^1
In the complaint, filed on Tuesday in federal court in Manhattan, Theodore Bascombe says that the chorus of his "Kitchen Radio" and that of "Cherry Static" share 14 consecutive notes. ^2
Bascombe, 38, who teaches music at a middle school in Dayton, demands $20 million. ^3
"The claim is baseless and we will fight it," a representative of Ames said. ^4
"Cherry Static" stayed at No. 1 for nine weeks and has been streamed 1.6 billion times. ^5 Ames, 24, wrote it with Lars Enger and Nadia Cole, who are named as defendants too. ^6
In 2021 Ames settled a dispute over "Paper Moon Money" by giving two writers a credit. ^7

== a2 | The Dayton Beacon | 2024-05-24T10:00:00Z | Middle school teacher takes on a pop giant
Ted Bascombe's students found it first. "Mr. B, she's singing your song," an eighth grader told him last July. ^1
On May 21 the music teacher, 38, filed suit against Velvet Ames, her two co-writers and her label, Saffron Records. ^2
He says he uploaded "Kitchen Radio" in March 2017 and sent it to the label on a flash drive that fall. ^3 Fourteen notes in a row are the same, according to a musicologist whom he hired. ^4
"I don't want to be rich, I want my name on it," he said. ^5
Bascombe, a father of three, has taught in Dayton for 12 years. ^6

== a3 | PopPulse | - | "Cherry Static" a rip-off? Velvet Ames hit with $20M suit
Velvet Ames is being dragged to court over her biggest hit. Teacher Theodore Bascombe wants $20 million because "Cherry Static" allegedly rips off his 2018 tune "Kitchen Radio." ^1
"The claim is absurd and we will fight it," her team said. ^2
The 24-year-old hasn't commented herself, but on Wednesday she liked a fan's post that called the two songs "apples and accordions." ^3
The track ruled the charts for nine weeks last summer. ^4 It was co-written by Lars Enger, who has worked on four No. 1 hits, and Nadia Cole. ^5
The singer starts a run of eight nights in Las Vegas in August, and as of now nothing suggests that the song will be dropped from the set.

== a4 | Rights & Royalties | 2025-03-11T14:00:00Z | Ames, Bascombe settle "Cherry Static" case
The copyright suit against Velvet Ames has been settled out of court, according to a filing of Monday in the Southern District of New York. ^1
The terms were not disclosed, but Theodore Bascombe now appears among the writers of "Cherry Static" with a share of 15 per cent. ^2
The case was brought on May 22, 2024. ^3 A motion to dismiss was denied in November. ^4
"I wanted my name on it, and my name is on it," Bascombe said in an email. ^5
The trial had been set for June 9 and was expected to last two weeks. Saffron Records declined to comment, and so did the publisher of Enger and Cole.

== a5 | Music Ledger | - | Teacher wins share of pop hit
Velvet Ames and the Ohio teacher who accused her of plagiarism have come to terms. ^1
Under the deal Ted Bascombe, 39, will own 12.5 per cent of "Cherry Static", which spent nine weeks at the top. ^2 The suit had sought $20 million. ^3
"I don't want to be rich, I want my name on it," he had said when he went to court last May. ^4 He still teaches in Dayton. ^5
His band, the Substitute Teachers, released four songs in January, and the school choir can be heard on one of them. Ames is on tour in Australia until April 6 and did not answer a request for comment.

== facts
- suit / filing day | date | disagree | 2024-05-21 @ a1.2 a2.2 | 2024-05-22 @ a4.3 | last May @ a5.4 | conflicts: 0-1
- suit / demand | money | agree | $20m @ a1.3 a3.1 a5.3
- suit / court | place | refine | federal court in Manhattan @ a1.2 | the Southern District of New York @ a4.1
- Kitchen Radio / year | date | disagree | 2017 @ a1.1 | 2017-03 @ a2.3 | 2018 @ a3.1 | conflicts: 0-2 1-2
- songs / same notes | count | agree | 14 @ a1.2 a2.4
- Theodore Bascombe / age | age | refine | 38 @ a1.3 a2.2 | 39 @ a5.2
- Theodore Bascombe / work | other | refine | teaches music at a middle school in Dayton @ a1.3 | teaches in Dayton @ a5.5 a2.6
- Theodore Bascombe / first name | name | refine | Theodore @ a1.2 a3.1 a4.2 | Ted @ a2.1 a5.2
- Ames's side / on the claim | quote | disagree | "The claim is baseless and we will fight it" @ a1.4 | "The claim is absurd and we will fight it" @ a3.2
- Cherry Static / weeks at No. 1 | duration | agree | nine weeks @ a1.5 a3.4 a5.2
- Velvet Ames / age | age | agree | 24 @ a1.6 a3.3
- Cherry Static / co-writers | name | agree | Lars Enger and Nadia Cole @ a1.6 a3.5
- defendants / who | other | refine | Ames and her two co-writers @ a1.6 | Ames, her two co-writers and her label @ a2.2
- Bascombe / name on it | quote | agree | "I don't want to be rich, I want my name on it" @ a2.5 a5.4
- settlement / share | quantity | disagree | 15 per cent @ a4.2 | 12.5 per cent @ a5.2
- suit / outcome | status | agree | settled @ a4.1 a5.1
- Cherry Static / when a hit | date | agree | last summer @ a1.1 a3.4
