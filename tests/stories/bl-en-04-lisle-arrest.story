== a1 | Coast Tribune | 2024-02-11T03:20:00Z | TV star Jarrod Lisle arrested after Broadbeach incident
Actor Jarrod Lisle spent several hours in the Southport watch house early today after an altercation in Broadbeach. ^1
Queensland Police said officers were called to Surf Parade shortly before 1.45am on Sunday following reports that a man had been struck. ^2 A 38-year-old Tugun man was arrested at the scene. ^3
A 29-year-old man was treated by paramedics for a cut above the eye and taken to Gold Coast University Hospital in a stable condition. ^4
Witness Deb Curtin, who was waiting for a ride share, told the Tribune that it happened on the footpath outside the Salt Line bar. ^5 "There was a bit of yelling, then one bloke was on the ground," she said.
Lisle, best known as Senior Constable Mick Darrow on Point Lachlan, had attended the Southern Screen Awards at the convention centre earlier in the night. ^6 He was nominated but missed out.

== a2 | Goss Patrol | 2024-02-11T08:00:00Z | Point Lachlan's Jarrod in handcuffs: photographer KO'd at awards bash
There goes the Good Guy image! Soap favourite Jarrod Lisle lashed out at a paparazzo who'd been trailing him and a mystery brunette, spies tell us. ^1
The married dad of two had been "on the espresso martinis" at the Southern Screen Awards afterparty and saw red when the flash went off in the lobby of the Oracle Grand hotel. ^2
One guest heard him bark: "Get that thing out of my face." ^3 A second later, down went the snapper, blood everywhere.
Cops led the star away in his dinner suit, but he was home by breakfast and no charges have been laid. ^4
His wife, yoga teacher Carly Lisle, 35, was at the family's place in Tugun with their girls. ^5 It's just 14 months since the pair renewed their vows in Fiji after that well-publicised rough patch.

== a3 | National Broadcast News | 2024-02-11T23:30:00Z | Actor Jarrod Lisle charged with assault
Police on the Gold Coast have charged television actor Jarrod Lisle with one count of assault occasioning bodily harm. ^1
It will be alleged that Mr Lisle, 38, punched a security guard who had asked him to leave licensed premises at Broadbeach in the early hours of Sunday. ^2
He was released on bail and is due in the Southport Magistrates Court on March 4. ^3
In a short statement his lawyer, Anthony Mavros, said that his client "acted to protect a friend and will defend the matter". ^4
The network that screens Point Lachlan said it was aware of the incident and would make no further comment. The serial, now in its 21st season, is filmed at Currumbin. Lisle joined it in 2011 after parts in Night Ferry and the miniseries Kokoda Letters. ^5
The offence carries a maximum penalty of seven years in prison.

== a4 | Screen Ledger Australia | 2024-02-13T00:15:00Z | Production shuffles scenes as Lisle stands aside
Point Lachlan will shoot around one of its longest-serving leads for at least three weeks. ^1
Executive producer Bronwyn Pike told cast on Monday that Jarrod Lisle had offered to step away until his first appearance in court next month, sources said. ^2 Episodes already in the can will air as planned into May.
Lisle, who has been with the show for 13 years, was arrested after Saturday's Southern Screen Awards, where he was up for best actor in a serial, a prize that went to Tom Ikin of Harbour Row. ^3
He won it in 2017. He has no previous convictions, although in 2015 he was fined $650 over a traffic matter. The programme averaged 612,000 metropolitan viewers last year, down from 702,000 in 2022.

== a5 | Hot Tomato Breakfast online | - | Lisle: "I'm sorry to the bloke and to his mum"
Jarrod Lisle has spoken for the first time since that ugly night in Broadie.
The Point Lachlan star fronted cameras outside his Tugun home with wife Carly, and read from a bit of paper. ^1 "I'm sorry to the bloke and to his mum. I'll say the rest to the magistrate," he said. ^2
He has been charged over a dust-up with a bouncer that left the young fella needing six stitches. ^3 It kicked off at the door of Salt Line when a mate of Lisle's got knocked back. ^5
He's in court on March 14. ^6
For what it's worth, our traffic guy Macca did two years of touch footy with Jarrod and says he's never seen him lose his cool.

== a6 | The Brisbane Standard | - | No conviction recorded for soap actor over punch
Jarrod Lisle has pleaded guilty to assault occasioning bodily harm and been fined $3500, with no conviction recorded. ^1
Southport Magistrates Court heard yesterday that the actor hit Tyrone Wells, who was working the door of a Surf Parade bar on February 11, once with a closed fist. ^2 Mr Wells, 29, received six stitches. ^4
The prosecutor, Sergeant Lyn Abbott, accepted that a friend of the actor had been pushed first. ^5 Magistrate Paul Doyle noted an early plea and a letter of apology, and ordered $2000 in compensation.
Lisle, 39, of Tugun, walked from court holding his wife's hand. ^6 He has not filmed Point Lachlan since the arrest, and a spokeswoman said that he would resume work on Monday. ^7
== facts
- Jarrod Lisle / charged | status | disagree | no charges @ a2.4 | charged with assault occasioning bodily harm @ a3.1 | charged @ a5.3 | pleaded guilty to assault occasioning bodily harm @ a6.1 | conflicts: 0-1, 0-2, 0-3
- victim / what he was | other | disagree | a photographer @ a2.1 | a security guard @ a3.2 | a bouncer @ a5.3 | doorman Tyrone Wells @ a6.2 | conflicts: 0-1, 0-2, 0-3
- blow / where | place | disagree | the footpath outside Salt Line @ a1.5 | the lobby of the Oracle Grand hotel @ a2.2 | the door of Salt Line @ a5.5 | conflicts: 0-1, 1-2
- court / date of the hearing | date | disagree | 2024-03-04 @ a3.3 | 2024-03-14 @ a5.6 | next month @ a4.2 | conflicts: 0-1
- Jarrod Lisle / age | age | refine | 38 @ a1.3 a3.2 | 39 some time later @ a6.6
- arrest / when | date | refine | shortly before 1.45am on Sunday @ a1.2 | the early hours of Sunday @ a3.2 | 2024-02-11 @ a6.2 | after Saturday's awards @ a4.3
- Point Lachlan / how long he has been in it | duration | refine | since 2011 @ a3.5 | 13 years @ a4.3
- Lisle / absence from the series | other | refine | at least three weeks @ a4.1 | until his first appearance in court @ a4.2 | since the arrest @ a6.7
- reason / his side | other | refine | acted to protect a friend @ a3.4 | a mate got knocked back @ a5.5 | a friend had been pushed first @ a6.5
- victim / injury | other | refine | a cut above the eye @ a1.4 | six stitches @ a5.3 a6.4
- victim / age | age | agree | 29 @ a1.4 a6.4
- Lisle / where he lives | place | agree | Tugun @ a1.3 a2.5 a5.1 a6.6
- event / the evening's awards | name | agree | Southern Screen Awards @ a1.6 a2.2 a4.3
- Lisle / court | place | agree | Southport Magistrates Court @ a3.3 a6.2
