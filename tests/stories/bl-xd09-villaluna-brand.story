== a1 | Manila Tribune-Herald | 2024-10-25T03:00:00Z | Luwalhati Beauty ends deal with Bea Villaluna
Cosmetics maker Luwalhati Beauty has terminated its endorsement contract with the influencer Bea Villaluna, the company said on Thursday. ^1 The decision followed a livestream on Oct. 20 in which Villaluna, 26, called the rival creator Kat Sandoval "a filter with a manager". ^2
"We part ways with respect, and we wish Bea well," chief executive Teodora Lim said. ^3 The three-year contract, signed in January 2023, was reported to be worth 45 million pesos. ^4 Villaluna has 9.4 million followers on TikTok. ^5
== a2 | Chika Central | 2024-10-26T10:00:00Z | Bea to brand: I left YOU
Plot twist, mga marites! Bea Villaluna says she handed in her notice to Luwalhati a full day before the company "fired" her. ^1 "I resigned on Wednesday. Check your inbox, Ma'am Teodora," she posted last night. ^2
It all began with Sunday's live, when she called Kat Sandoval "a face with a filter and no talent". ^3 The two were roommates in Quezon City from 2018 to 2020. ^5 Kat, 28, has kept quiet but for one emoji, a broom. ^4
== a3 | Brand Asia Weekly | 2024-10-31T02:00:00Z | What the Villaluna split costs Luwalhati
Luwalhati Beauty must replace the face of a lipstick range that brought in a fifth of its 2023 sales. ^1 The agreement with Bea Villaluna, agreed in early 2023 for three years, carried a fee of about US$770,000, according to two people who have seen it. ^2
CEO Theodora Lim declined to say whether the balance will be paid. ^3 Luwalhati terminated on October 24 under a conduct clause. ^4 Ms Villaluna lost some 300,000 of 9.4 million followers within a week, the tracker Sukat says. ^5
== a4 | Bea's Bees fan page | - | TIMELINE of the Luwalhati mess
Our queen went live on October 20, a Sunday, and the clip was everywhere by Monday. ^1 On the 23rd she resigned by e-mail, the screenshot is pinned. ^2 On the 24th came the company's post. ^3 On November 2 she said sorry to Kat in a video of 48 seconds. ^4 She is down maybe 300k followers, who needs them. ^5 She is 26, she built this alone, leave her be. ^6
== a5 | The Straits Lifestyle | 2024-11-06T01:00:00Z | Filipina influencer apologises in feud with ex-flatmate
Filipina content creator Bea Villaluna has apologised to Kat Sandoval, 28, two weeks after insulting her in a broadcast. ^1 The apology, under a minute long, was put online on Sunday. ^2 "I was tired and I was cruel," she says in it. ^3
Ms Villaluna was dropped last month by a cosmetics label whose face she had been since January last year. ^4 Ms Sandoval answered with a heart. The two used to share a flat in Quezon City. ^5
== facts
- livestream / date | date | agree | 2024-10-20 @ a1.2 a2.3 a4.1
- contract / who ended it | other | disagree | Luwalhati Beauty @ a1.1 a3.4 a5.4 | Villaluna @ a2.1 a2.2 a4.2 | conflicts: 0-1
- contract / date of its end | date | disagree | 2024-10-24 @ a1.1 a3.4 | 2024-10-23 @ a2.2 a4.2 | 2024-10 @ a5.4 | conflicts: 0-1
- Villaluna / insult of Sandoval | quote | disagree | "a filter with a manager" @ a1.2 | "a face with a filter and no talent" @ a2.3 | conflicts: 0-1
- Villaluna / age | age | agree | 26 @ a1.2 a4.6
- Kat Sandoval / age | age | agree | 28 @ a2.4 a5.1
- chief executive / name | name | disagree | Teodora Lim @ a1.3 | Ma'am Teodora @ a2.2 | Theodora Lim @ a3.3 | conflicts: 0-2 1-2
- contract / length | duration | agree | three years @ a1.4 a3.2
- contract / start | date | refine | 2023-01 @ a1.4 a5.4 | early 2023 @ a3.2
- contract / value | money | refine | 45 million pesos @ a1.4 | about US$770,000 @ a3.2
- Villaluna / followers | count | agree | 9.4 million @ a1.5 a3.5
- followers lost | count | refine | some 300,000 @ a3.5 | maybe 300k @ a4.5
- apology / date | date | disagree | 2024-11-02 @ a4.4 | 2024-11-03 @ a5.2 | conflicts: 0-1
- Villaluna and Sandoval / shared home | other | refine | roommates in Quezon City, 2018 to 2020 @ a2.5 | shared a flat in Quezon City @ a5.5
- apology / length | duration | refine | 48 seconds @ a4.4 | under a minute @ a5.2
