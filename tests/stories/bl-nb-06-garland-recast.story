== a1 | Press Association of the North | 2023-05-16T13:00:00Z | Soap star Jodie Milburn replaced in 'Marsh Lane'
The part of midwife Steph Garland in the soap "Marsh Lane" is to be played by another actress, the broadcaster confirmed on Tuesday. ^1
Hannah Priestley, 36, takes over from Jodie Milburn, who has not been seen in the series since February. ^2 Viewers will meet the new Steph on 12 June. ^3
"Jodie asked to be released so that she could look after her health, and she goes with our love," a spokesperson said. ^4
Milburn, 38, had been in the cast for nine years. ^5 Her last scenes were filmed in Salford in December. ^6

== a2 | The Daily Lantern | 2023-05-17T05:00:00Z | 'I found out from my agent': Jodie's Marsh Lane heartbreak
Sacked Jodie Milburn is telling pals that she never wanted out of Marsh Lane. ^1
The much-loved star, who won Best Exit at the Soap Gongs for a fake death in 2019, was on sick leave with her back when bosses picked a new face. ^2
"She'd been told the door was open. ^3 She found out from her agent," says a friend. ^4
Milburn earned a reported £140,000 a year. ^5 New girl Hannah Priestly, 36, is best known as the poisoner in "Fen". ^6 She has been on set since April and hits our screens next month. ^7

== a3 | Soapwatch.example | - | New Steph: first look, air date and what we know
Right, deep breath. There IS a new Steph Garland. ^1
Who: Hannah Priestley, 36, from Grimsby, seen in "Fen" and two series of "The Assize". ^2
When: Monday 5 June, 7.30 p.m., an hour-long special in which Steph comes back from Canada. ^3
How long: a one-year deal, we hear. ^4
Why: depends whom you ask. The channel talks of health. ^5 Jodie herself wrote under our post: "I asked for time off, I did not ask for the exit." ^6
It will be the soap's second recast this year, after little Alfie, and the third Steph if you count the toddler of 1991. ^7

== a4 | Grimsby & Coast News | - | 'Mum screamed down the phone'
Actress Hannah Priestley, who grew up above a bakery in Cleethorpes, says her family cried when she told them about the job. ^1
She has signed for twelve months, and has already filmed about 20 episodes. ^2 "I wrote to Jodie before I said yes. ^3 She sent me a lovely long letter back," she says. ^4
The 36-year-old makes her debut on Monday, June 12. ^5 Steph returns from Canada with a secret and a new fringe.

== a5 | Television Quarter | 2023-11-30T09:00:00Z | The year of the new face
Recasting used to be an embarrassment; in 2023 it was a policy. The most argued-over case remains "Marsh Lane", which gave the midwife of nine years' standing, Jodie Milburn, a new body in June. ^1
A spokesperson at the time spoke of a request by the actress "to look after her health"; Milburn, who is now on stage in Leeds, told us that she had asked for three months' leave and no more. ^3
The first Priestley hour was watched by 3.9 million. ^4 Her contract, for a year, has meanwhile been prolonged to 2025. ^5
== facts
- departure / whose wish | other | disagree | she asked to be released @ a1.4 | she never wanted out @ a2.1 | she asked for time off, not for the exit @ a3.6 | she asked for three months' leave and no more @ a5.3 | conflicts: 0-1 0-2 0-3
- new Steph / first episode | date | disagree | 2023-06-12 @ a1.3 a4.5 | next month @ a2.7 | 2023-06-05 @ a3.3 | June 2023 @ a5.1 | conflicts: 0-2
- new actress / surname | name | disagree | Priestley @ a1.2 a3.2 a4.1 a5.4 | Priestly @ a2.6 | conflicts: 0-1
- Hannah Priestley / age | age | agree | 36 @ a1.2 a2.6 a3.2 a4.5
- Hannah Priestley / contract | duration | agree | one year @ a3.4 a4.2 a5.5
- Milburn's leaving / reason given | quote | refine | "Jodie asked to be released so that she could look after her health, and she goes with our love" @ a1.4 | "to look after her health" @ a5.3
- Milburn's health / what | other | refine | health @ a1.4 a3.5 | her back @ a2.2
- Jodie Milburn / years in the cast | duration | agree | nine @ a1.5 a5.1
- Hannah Priestley / from | place | refine | Grimsby @ a3.2 | Cleethorpes @ a4.1
- Hannah Priestley / filming so far | other | refine | on set since April @ a2.7 | about 20 episodes @ a4.2
- Hannah Priestley / earlier part | other | refine | the poisoner in "Fen" @ a2.6 | in "Fen" and "The Assize" @ a3.2
