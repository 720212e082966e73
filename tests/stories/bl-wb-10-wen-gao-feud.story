== a1 | Eastern Screen Daily | 2023-10-18T03:00:00Z | Actress accuses director over unpaid wages on "Nine Bridges"
Actress Wen Shiyao accused director Gao Lianzhou on Tuesday night of withholding her pay for the costume drama "Nine Bridges to Lin'an", in a Weibo post that was shared 400,000 times before it vanished. ^1
"I worked 143 days and I have been paid for sixty. ^2 I am not asking for a favour," she wrote. ^3 The post disappeared after about two hours. ^4
Wen, 33, played the second lead in the 40-part production, shot at Hengdian from February to July. ^5 Gao's studio did not answer requests for comment.
== a2 | Entertainment Undercurrent | - | Melon alert: Wen Shiyao vs Gao Lianzhou, the timeline
For latecomers, here's the melon, freshly cut. Wednesday, 00:20: Wen posts. ^1 Forty minutes later: poof. ^2
What she wrote, word for word as we saved it: "I worked 143 days and was paid for nothing. ^3 I am not asking for a favour." ^4
Wednesday noon: Gao's studio calls it "a private quarrel dressed up as a debt" and says every fen was transferred in August. ^5 Crew members in the comments: lol.
And the REAL reason? An extra says Wen slapped the director in June when her scenes were given to the new girl, and that this is about face, not about money. ^6
== a3 | Xiaoxiang Legal Weekly | 2023-10-26T02:00:00Z | What the Wen-Gao dispute teaches about instalment clauses
The public exchange between actress Wen Shiyao, 33, and director Gao Lianzhou has reached the courts: her counsel filed suit on Monday in Beijing's Chaoyang District, asking for 6.2 million yuan. ^1
According to the complaint, which this newspaper has seen, her contract provided for four instalments, of which two were paid. ^2 She worked on set for 143 days. ^3 The respondent argues that the third falls due only upon broadcast. ^5
The post with which she made the matter public on 17 October was online for under an hour, but screenshots were notarised. ^4 Deleting a post, lawyers point out, is not an admission of anything.
== a4 | Star Kopi (Malaysia) | - | Wen Shiyao: I won't be silenced
PETALING JAYA: Chinese actress Wen Shiyao says she will not be silenced in her spat with award-winning director Gao Lianzhou, 52. ^1
The star of Jade Umbrella, in town for a skincare launch, told fans: "I deleted nothing. ^2 Someone deleted it for me." ^3
She claims to be owed more than six million yuan for a period drama wrapped in August. ^4 Asked if she would sue, she said her lawyers knew the way to the courthouse.
"People who say it's about a slap should have been there; there wasn't one," she added. ^7
== a5 | The Bund Observer | 2023-10-29T01:00:00Z | The quarrel that ate a costume drama
"Nine Bridges to Lin'an", all forty hours of it, was supposed to be the winter's great escape. ^1 Instead its platform has taken it off the schedule, and its director and its actress talk to each other through screenshots.
Gao Lianzhou, 52, receives visitors in a teahouse near the studio. ^2 He paid, he says, "half, as agreed; the other half when the work is shown", and he shows the transfer slips, two of them. ^3
Of the night of 17 October he remembers that his phone grew hot. ^4 It was he who asked the actress's manager to take the post down, and the manager did, "with her thumb on the screen beside her". ^5 Wen's side calls this invention.
As for the slap in June, he touches his cheek. "It was a fly," he says. ^6
No suit has been filed, whatever has been written, says his lawyer; there is a letter, asking for 6.2 million yuan by the end of November. ^7
== facts
- Wen's post / date | date | disagree | 2023-10-17 @ a1.1 a3.4 a5.4 | Wednesday, 00:20 @ a2.1 | conflicts: 0-1
- Wen's post / time online | duration | disagree | about two hours @ a1.4 | forty minutes @ a2.2 | under an hour @ a3.4 | conflicts: 0-1, 0-2
- Wen's post / on her pay | quote | disagree | I worked 143 days and I have been paid for sixty @ a1.2 | I worked 143 days and was paid for nothing @ a2.3 | conflicts: 0-1
- Wen's post / on a favour | quote | agree | I am not asking for a favour @ a1.3 a2.4
- Wen's post / deleted by | other | disagree | someone else, not Wen @ a4.2 a4.3 | her own manager, beside her, at Gao's request @ a5.5 | conflicts: 0-1
- fee / what was paid | status | disagree | every fen transferred @ a2.5 | two of four instalments @ a3.2 | half, in two transfers @ a5.3 | nothing @ a2.3 | sixty of 143 days @ a1.2 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-3, 2-3, 3-4
- fee / rest falls due | other | refine | third instalment only upon broadcast @ a3.5 | the other half when the work is shown @ a5.3
- dispute / lawsuit | status | disagree | filed in Beijing's Chaoyang District @ a3.1 | no suit filed, only a letter @ a5.7 | conflicts: 0-1
- claim / sum | money | refine | 6.2 million yuan @ a3.1 a5.7 | more than six million yuan @ a4.4
- Gao / age | age | agree | 52 @ a4.1 a5.2
- Wen / age | age | agree | 33 @ a1.5 a3.1
- Wen / days on set | duration | agree | 143 days @ a1.2 a2.3 a3.3
- series / episodes | count | refine | 40 parts @ a1.5 | forty hours @ a5.1
- series / shooting ended | date | disagree | 2023-07 @ a1.5 | August @ a4.4 | conflicts: 0-1
- Wen / slap of the director | other | disagree | she slapped him in June @ a2.6 | there was no slap @ a4.7 | it was a fly, says Gao @ a5.6 | conflicts: 0-1
- series / title | name | agree | Nine Bridges to Lin'an @ a1.1 a5.1
