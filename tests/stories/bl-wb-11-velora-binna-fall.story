== a1 | Hanbit News Agency | 2024-09-14T08:00:00Z | Velora's Binna injured in stage fall during US concert
Binna, a member of the girl group Velora, fell from a moving platform during a concert in Oakland, California, and broke her left wrist, her agency said on Saturday. ^1
The accident occurred on Friday evening local time, Saturday afternoon in Korea, near the end of the two-hour show. ^2 The 21-year-old fell about two meters when a lift stopped short, Orchid Entertainment said. ^3
"She is conscious and stable, and asked first whether the fans were frightened," it said in a statement. ^4
She will sit out the next three concerts, in Dallas, Atlanta and Newark. ^5 Velora, a seven-member group that debuted in 2021, is on its second world tour. ^6
== a2 | East Bay Clarion | 2024-09-14T16:30:00Z | K-pop singer hurt at arena; show resumed after 25 minutes
A singer with the South Korean group Velora was hospitalized Friday night after she dropped roughly six feet from a hydraulic platform at the Oakland Coliseum Arena. ^1
Fans in the pit said Seo Bin-na, who performs as Binna, was singing the chorus of "Paper Comet" when the platform jerked. ^2 "She waved from the stretcher, and then she put her hand over her eyes," said Marisol Quintero, 19, of Hayward. ^3
Paramedics took her to Lakeshore Medical Center with an injury to her right ankle, Oakland Fire spokesman Dale Ferreira said. ^4 The other six came back after 25 minutes and finished with two ballads.
State safety inspectors have opened a file; the arena had a similar incident in 2017.
== a3 | Velvet Room (fan account) | - | BINNA UPDATE THREAD, please don't spread fancams
Official notice is out. Left wrist, fracture, no surgery needed, she's resting at the hotel with Mom on the way from Daejeon. ^1
She'll miss Dallas, Atlanta, Newark and Toronto, and they'll decide about London later. ^2 All seven will be on the jackets, but six on stage. ^3
Translation of the quote everyone's asking for: "She is fully awake and in a stable state; the first thing she wanted to know was whether the fans got scared." ^4 That's our girl.
It happened in the last chorus of Paper Comet, for those who weren't there, not in the encore as some are posting. ^5
She turned 21 only in August, let her be a kid for five minutes. ^6
== a4 | Seoul Sports Ilbo | 2024-09-15T00:10:00Z | "It dropped like an elevator": Orchid knew of the lift, staff member claims
A member of the technical crew says the lift from which Velora's Binna fell on the 14th in Oakland had already stuck twice in rehearsal. ^1
"We reported it at four in the afternoon and were told the set list stays," said the man, who has worked on three of the group's tours. ^2 Orchid Entertainment denies having been told. ^3
The singer fell some two meters in the middle of the encore. ^4 Surgeons in Oakland put two pins into her wrist, according to an acquaintance of the family. ^5
The tour, 28 concerts in 19 cities, is insured for 9 billion won.
== a5 | StageTech Monthly | - | When the lift stops short: lessons from Oakland
The incident on 13 September in which a member of K-pop act Velora was hurt in Oakland has revived a debate about scissor lifts without toe guards. ^1
The unit had been rated for eight performers and carried seven. ^2 It halted 40 centimetres short of the deck, the front rank stumbled and one singer went over the edge, a drop of around two metres. ^3 Her fractured wrist healed without an operation, and after three missed dates she was back, in a brace, in Toronto. ^4
The production's manager confirms that a technician had logged a fault the same afternoon and that the management had been informed. ^5
== a6 | Toronto Evening Sun | 2024-09-29T03:00:00Z | Velora's Binna gets a roar just for sitting down
She sang from a stool, left forearm in a silver brace, and nobody at the lakeside arena sat down with her. ^1 Fifteen days after she fell from a riser in California, Seo Binna rejoined Velora on Saturday for the Canadian date of the tour. ^2
"I was not scared in Oakland, I was angry, because I knew the high note was coming," the 21-year-old said between songs, in careful English. ^3
The seven-piece moves on to London and Paris in October. ^4
== facts
- fall / date | date | disagree | 2024-09-13 @ a1.2 a2.1 a5.1 | 2024-09-14 @ a4.1 | fifteen days before 28 September 2024 @ a6.2 | conflicts: 0-1, 1-2
- Binna / injury | other | disagree | broken left wrist @ a1.1 a3.1 | injury to her right ankle @ a2.4 | wrist @ a4.5 a5.4 | left forearm in a brace @ a6.1 | conflicts: 0-1, 1-2
- Binna / surgery | status | disagree | none @ a3.1 a5.4 | two pins put in @ a4.5 | conflicts: 0-1
- Binna / concerts missed | count | disagree | three @ a1.5 a5.4 | four, Toronto among them @ a3.2 | back in Toronto @ a6.2 | conflicts: 0-1, 1-2
- fall / moment of the show | other | disagree | near the end @ a1.2 | chorus of "Paper Comet" @ a2.2 a3.5 | in the middle of the encore @ a4.4 | conflicts: 1-2
- fall / height | quantity | refine | about two metres @ a1.3 a4.4 a5.3 | roughly six feet @ a2.1
- agency / told of the fault | status | disagree | denied by Orchid Entertainment @ a4.3 | management had been informed @ a4.2 a5.5 | conflicts: 0-1
- agency / name | name | agree | Orchid Entertainment @ a1.3 a4.3
- Binna / brace at her return | other | agree | she wore one @ a5.4 a6.1
- Binna / fell from | other | refine | moving platform @ a1.1 | hydraulic platform @ a2.1 | lift @ a4.1 | riser @ a6.2
- agency / statement | quote | refine | She is conscious and stable, and asked first whether the fans were frightened @ a1.4 | She is fully awake and in a stable state; the first thing she wanted to know was whether the fans got scared @ a3.4
- Binna / age | age | agree | 21 @ a1.3 a3.6 a6.3
- Binna / name | name | refine | Binna @ a1.1 | Seo Bin-na @ a2.2 | Seo Binna @ a6.2
- group / members | count | agree | seven @ a1.6 a3.3 a6.4
- fall / place | place | refine | Oakland, California @ a1.1 | Oakland Coliseum Arena @ a2.1 | Oakland @ a4.1 a5.1 | California @ a6.2
- lift / fault reported | date | refine | at four in the afternoon @ a4.2 | the same afternoon @ a5.5
- lift / cause of the fall | other | refine | the lift stopped short @ a1.3 | the platform jerked @ a2.2 | it halted 40 centimetres short of the deck @ a5.3
