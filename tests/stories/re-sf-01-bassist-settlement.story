== a1 | The Highveld Weekly | 2008-03-17 | Former Harbinger's ex gets £24,3m
Joanna Wells declared victory on Monday after a court gave her £24,3-million (about R398,5-million) in her divorce from Alan Prendergast, once of the Harbingers. ^1
According to a paper from the Family Court, the judge put together a lump sum of £16,5-million and the £7,8-million in assets that Wells already holds. ^2
"I'm so, so thrilled with this," she told an improvised press conference on the steps of the Royal Courts of Justice once the closed hearing was over. ^3 "I'm so relieved it's over." ^4
"It was an amazing outcome in the end to protect mine and my daughter's future and that of all the causes that I obviously plan on backing." ^5
Glad though she is of the money, Wells means to appeal against the plan to publish the judgement in full, since it has details about four-year-old Rosalind, the couple's daughter. ^6 On Monday no more than a summary came out. ^7
Prendergast (65) and Wells (40) had gone before the court last month to settle her share of a fortune that had been put at as much as £825-million (about R13,5-billion). ^8 ^9
Judge Giles Corbett, though, valued everything Prendergast owns, his businesses included, at about £400-million. ^10 For the far larger figure in wide circulation he found no evidence.
Wells felt borne out in having fired her lawyers. ^11 "Plainly the court do not want a litigant in person to do well, it's against everything that they ever desire," she said. ^12
The award beats the £15,8-million that Prendergast had thought right for his estranged wife. ^13
== a2 | Daily Ledger Money | - | £24m for Wells, and she fights on
The bitter divorce of Sir Alan Prendergast and Joanna Wells ended today with £24.3m for her, and with her promise, made at once, to fight on. ^1
She was "so content it's over", Wells said, and then disclosed that her legal battle would resume, possibly as early as tomorrow, with a challenge to the detailed ruling being published. ^2 ^3
The case was heard in private by Mr Justice Corbett, who handed down a summary today. ^4 Wells, it says, asked for almost £125m, while Sir Alan suggested that she leave the marriage with assets of £15.8m, any lump sum included. ^5 ^6
The judge ordered a lump sum of £16.5m; with her own £7.8m of assets, among them her present properties, that makes £24.3m. ^7 A notional £500,000 for her overspending since the separation is counted in.
On the steps of the High Court she insisted that she was "very, very thrilled" with the outcome, but had harsh words about details of "a private matter" being made public. ^8 ^9
The pair, who met at an awards ceremony in 1999, married in June 2002 and told the world of their split two years ago. ^10 Rosalind, their daughter, was born in October 2003. ^11
Prendergast's wealth, businesses included, came to about £400m in the judge's finding; outside, Wells said it was twice as much. ^12 ^13
The £16.5m breaks down into £14m, representing income needs set at £600,000 a year, and £2.5m towards a London property.
== a3 | The Sentinel | 2008-03-17 | Wells wins £24m from Prendergast
A judgment published today gives Joanna Wells £24.3m in her divorce from Sir Alan Prendergast. ^1
That is a fifth of the £125m she had demanded of the 60-year-old former Harbinger, the judgment shows; his own offer was £15.8m. ^2 ^3 ^4 ^5
A judge of the high court's family division fixed the sum because a week in court last month had brought the two no agreement. ^6
Wells, 40, who became Prendergast's wife in 2002, said outside the London court that she was "very, very, very content" with the amount. ^7 ^8 ^9
But in a lengthy statement that wandered at times she announced an appeal, to be lodged tomorrow, against the decision to release the whole of Mr Justice Corbett's judgment and not simply today's summary. ^10
"I'm so relieved it's over," said an emotional Wells. ^11 "It was an amazing outcome in the end to protect mine and Rosalind's future and all the causes I plan on backing." ^12
Prendergast had "insisted" on full release, she said, although the paper covers private matters to do with four-year-old Rosalind, such as her schooling. ^13 ^14
From Prendergast there was no comment today. ^15
Having been her own advocate last month, Wells turned on the legal establishment and on Miranda Thackeray, the lawyer of her former husband, who, she claimed, "called me many, many things". ^16 ^17 ^18 "Plainly the court do not want a litigant in person to do well," she said. ^19
== a4 | Crossway Newswire | 2008-03-17 | Ex-Harbinger must pay $48.7 million
LONDON - Former Harbinger Alan Prendergast was on Monday told by a British court to pay 24.3 million pounds ($48.7 million) to Joanna Wells, his estranged wife, at the end of an acrimonious divorce fight. ^1
She had wanted five times as much, yet it still works out at about $34,000 for every day of a marriage that lasted four years. ^2 ^3 ^4
After the ruling Wells said: "I am so relieved it is over. ^5 It is an amazing outcome in the end." ^6
"We are very, very content," she went on. ^7 "I am so, so thrilled with it." ^8 Prendergast declined to comment. ^9
Prendergast, 65, and the former model and charity campaigner, 40, were married in 2002 and parted four years later, for which they blamed the intruding media. ^10 ^11 ^12 ^13 Their daughter Rosalind is four. ^14
Last month six days in court had failed to produce a deal in one of show business's bitterest divorces, so the figure was left to the judge. ^15
Wells had complaints about Miranda Thackeray, Prendergast's lawyer, who also acted for Prince Charles when he divorced Princess Diana. ^16 Thackeray "has called me many, many things before even meeting me, when I was in a wheelchair", she said. ^17
Wells herself sacked her lawyer and did her own pleading. ^18
Justice Giles Corbett said she had sought almost 125 million pounds, and that Sir Alan had offered 15.8 million, lump sum included. ^19 ^20 ^21 The award is a lump sum of 16.5 million on top of her own assets of 7.8 million. ^22
== a5 | Dunmore Pratt Solicitors News | - | Wells: £24.3 million
£24.3 million is what Joanna Wells was awarded today by Mr Justice Corbett after her divorce from Sir Alan Prendergast. ^1 ^2 The judgement consists of £16.5 million in cash and £7.8 million in assets; she is going to appeal over the confidentiality terms. ^3
Five days of hearings behind closed doors at London's High Court had left the couple without a deal. ^4 On the High Court steps Ms Wells told journalists she was "very, very thrilled" with a settlement that protected her own future and that of Rosalind, her daughter. ^5 ^6
The income Ms Wells needs and the total worth of Mr Prendergast were among the things Mr Justice Corbett weighed.
Martin Ellis Owen, a lawyer with Dunmore Pratt, thought that the figures, interesting as they were, had little bearing on divorce in general. The confidentiality clause struck him more, since it raises the question of openness in court against privacy. A gagging clause did not surprise him, he added, seeing how publicly this divorce had been fought.
== a6 | Spa City Gazette | 2008-03-18 | Ruling in Prendergast divorce to be published
LONDON - The full ruling in the divorce of Alan Prendergast and Joanna Wells should be published, a British court decided on Tuesday. Wells's appeal to keep it private was turned down by two judges of the Court of Appeal; publication was expected later in the day.
Prendergast's side had no objection, but Wells holds that the details could put at risk Rosalind, who is 4 years old. ^1 The child "will be placed in real peril", said Simon Lasker, the lawyer who represented her; she herself stayed away.
It was on Monday that Judge Giles Corbett granted Wells $48.6 million after four years of marriage to the 65-year-old ex-Harbinger. ^2 ^3 ^4 ^5 The award was made up of a lump sum of $33 million and the $15.6 million in assets she holds now. ^6
Nearly $250 million was what Wells had sought, Monday's summary said, against an offer by Prendergast of $31.6 million with her own assets counted in. ^7 ^8
So Wells, 40, ended up with about $34,000 for each day she was married to him, but with only a fifth of what she wanted and a fraction of Prendergast's $800 million fortune. ^9 ^10 ^11 ^12
She proclaimed herself "very, very, very content." ^13 Beverley Standing, a divorce specialist at the London firm Harding Coles Verity, found the sum "quite surprisingly small" for someone of his wealth.
Prendergast went without commenting, while Wells, after a private hearing of three hours, improvised a press conference on the courthouse steps and railed at his lawyer. ^14 ^15
== facts
- Wells / total award | money | refine | £24.3m @ a1.1 a2.1 a3.1 a5.1 | £24.3m ($48.7m) @ a4.1 | $48.6m @ a6.2
- Wells / lump sum and own assets | money | refine | £16.5m plus £7.8m @ a1.2 a2.7 a4.22 a5.3 | $33m plus $15.6m @ a6.6
- Wells / sum sought | money | refine | almost £125m @ a2.5 a4.20 | £125m @ a3.3 | nearly $250m @ a6.7
- Prendergast / sum offered | money | refine | £15.8m @ a1.13 a2.6 a3.5 a4.21 | $31.6m @ a6.8
- award / share of what she sought | quantity | agree | a fifth @ a3.2 a4.2 a6.11
- award / per day of marriage | money | agree | about $34,000 @ a4.3 a6.10
- marriage / length | duration | agree | four years @ a4.4 a6.3
- marriage / year of wedding | date | refine | 2002 @ a3.8 a4.12 | 2002-06 @ a2.10
- Prendergast / age | age | disagree | 65 @ a1.8 a4.10 a6.4 | 60 @ a3.4 | conflicts: 0-1
- Wells / age | age | agree | 40 @ a1.9 a3.7 a4.11 a6.9
- Rosalind / age | age | refine | 4 @ a1.6 a3.14 a4.14 a6.1 | born October 2003 @ a2.11
- Prendergast / wealth found by judge or stated | money | refine | about £400m @ a1.10 a2.12 | $800m @ a6.12
- hearing last month / length | duration | disagree | a week @ a3.6 | six days @ a4.15 | five days @ a5.4 | conflicts: 1-2
- Wells / quote on it being over | quote | disagree | "I'm so relieved it's over" @ a1.4 a3.11 | "so content it's over" @ a2.2 | "I am so relieved it is over" @ a4.5 | conflicts: 0-1 1-2
- Wells / quote on being thrilled with the award | quote | disagree | "I'm so, so thrilled with this" @ a1.3 | "I am so, so thrilled with it" @ a4.8 | conflicts: 0-1
- Wells / quote "very, very thrilled" | quote | agree | "very, very thrilled" @ a2.8 a5.5
- Wells / quote on being content | quote | disagree | "very, very, very content" @ a3.9 a6.13 | "We are very, very content" @ a4.7 | conflicts: 0-1
- Wells / quote on the outcome | quote | disagree | "It was an amazing outcome in the end to protect mine and my daughter's future and that of all the causes that I obviously plan on backing" @ a1.5 | "It was an amazing outcome in the end to protect mine and Rosalind's future and all the causes I plan on backing" @ a3.12 | "It is an amazing outcome in the end" @ a4.6 | conflicts: 0-1 0-2 1-2
- Wells / quote on litigants in person | quote | refine | "Plainly the court do not want a litigant in person to do well, it's against everything that they ever desire" @ a1.12 | "Plainly the court do not want a litigant in person to do well" @ a3.19
- Wells / quote on the lawyer's names for her | quote | refine | "called me many, many things" @ a3.18 | "has called me many, many things before even meeting me, when I was in a wheelchair" @ a4.17
- Prendergast / lawyer | name | agree | Miranda Thackeray @ a3.17 a4.16
- Wells / dismissed | other | refine | her lawyers @ a1.11 | her lawyer @ a4.18
- Wells / start of appeal against publication | date | refine | tomorrow @ a3.10 | as early as tomorrow @ a2.3
- judge / name | name | refine | Giles Corbett @ a1.10 a4.19 a6.5 | Mr Justice Corbett @ a2.4 a3.10 a5.2
- Wells / where she spoke | place | refine | steps of the Royal Courts of Justice @ a1.3 | steps of the High Court @ a2.8 a5.6 | courthouse steps @ a6.15 | outside the London court @ a3.9
- Prendergast / reaction | status | agree | no comment @ a3.15 a4.9 a6.14
- award / day | date | agree | 2008-03-17 @ a1.1 a3.1 a4.1 a6.2
