== a1 | Crown News Agency | 2025-03-14T19:30:00Z | Singer in hospital after being found unconscious in Manchester hotel
A 29-year-old man understood to be the singer Lyle Ashworth was in a serious condition in hospital on Friday night after being found unresponsive at a hotel in Manchester. ^1
Greater Manchester Police said officers were called by the ambulance service to the Halcyon in Deansgate at 11.20am. ^2 There were no suspicious circumstances.
Ashworth's band, Paper Lanterns, called off Friday's concert at the city's arena less than five hours before doors. ^3 "Lyle is receiving medical care and we ask for privacy for him and his family," the band's management said.
Paper Lanterns, formed in Huddersfield in 2014, have had three number one albums.
== a2 | Sunday Clarion | 2025-03-16T00:05:00Z | LYLE WAS DEAD FOR FOUR MINUTES
Tragic rocker Lyle Ashworth's heart stopped for FOUR MINUTES as bandmate Dom Tierney pounded his chest on the floor of a £480-a-night hotel suite. ^1
The bassist had found the 29-year-old slumped by the bath on Friday after a wild ketamine session, insiders claim. ^2 "Dom saved his life, end of," said one.
Last night the singer was awake at Manchester Royal Infirmary with mum Elaine holding his hand. ^3
The Lanterns were to play 11 more shows, all now scrapped. ^4 Lyle split from Love Atoll's Jessie Farr, 24, at Christmas after two years.
== a3 | Manchester Evening Herald | 2025-03-15T09:00:00Z | 'We heard running in the corridor': guests tell of drama at the Halcyon
Guests at the Halcyon hotel have described the moment when help was called for the Paper Lanterns singer Lyle Ashworth.
"We heard running in the corridor and a woman shouting his name," said Paul Denby, 62, of Whitby, who had a room on the same floor, the sixth. The Herald understands the woman was the band's tour manager, Bex Odell, who had gone up at one o'clock when he missed a radio interview and found him lying on the bathroom floor. ^1 An ambulance was there in nine minutes.
Ashworth was taken to the Royal Infirmary. ^2
Some 21,000 people had tickets for yesterday's show at the arena. ^3 They'll get their money back from Monday.
== a4 | Bar Line, the live-business newsletter | - | Lanterns out: what the lost run means
Fourteen arena dates from Manchester to Lisbon are gone, and with them 140,000 tickets. ^1 Non-appearance cover applies, we hear, unless the policy excludes what the trade politely calls self-inflicted absence; the family says that Ashworth took too many of the painkillers he had been prescribed for his back. ^2
The promoter expects to rebook the European legs in 2026. The album, "Weather Window", has moved from 2 May to 12 September. ^3
The hall in Manchester, with its 21,000 seats, filled the hole with a darts exhibition for the Saturday. ^4
== a5 | Lantern Light, a fan blog | - | Lyle's out
He's out! Elaine, who is a legend, told the girls waiting at the gate: five days on the ward, a lot of jelly, and off to a clinic in Wiltshire for four weeks. ^1
She told us as well that it was an accident with his back tablets, he's had two discs gone since the Leeds stage dive in 2022. ^2 So can the papers please shut up about ket. And it was Bex who found him and did CPR, not Dom, who wasn't even in the building. ^3
Album in September. ^4 We can wait.
== a6 | The Saturday Ledger | 2025-11-08T06:00:00Z | Lyle Ashworth: 'My mum has my phone. It's the best thing that ever happened'
He is thirty now, and looks both older and younger. ^1
On the subject of the hotel in Manchester he has decided to be boring. He'd swallowed prescribed pills for a bad back on top of no sleep and a bottle of wine. ^2 His heart stopped, for minutes. ^3 "I'm told I was blue. I'd always wanted to be a Blue." He spent eight days in hospital, then 28 in a clinic near Marlborough, where he learnt to make a stool. ^4
"Weather Window", put back by four months, went to number one in September. ^5 The tour that collapsed in March, 14 concerts in nine countries, is to be made up from 3 February. ^6
== facts
- Ashworth found / date | date | refine | 2025-03-14 @ a1.1 a2.2 | 2025-03 @ a6.6
- Ashworth found / time of day | date | disagree | before 2025-03-14T11:20 @ a1.2 | 2025-03-14T13:00 @ a3.1 | conflicts: 0-1
- Ashworth found and revived / by whom | name | disagree | Dom Tierney @ a2.1 a2.2 | Bex Odell @ a3.1 a5.3 | conflicts: 0-1
- Ashworth found / place | place | refine | the Halcyon in Deansgate, Manchester @ a1.2 | bathroom of his hotel room @ a2.2 a3.1 | hotel in Manchester @ a6.2
- Ashworth / age | age | refine | 29 @ a1.1 a2.2 | thirty in November 2025 @ a6.1
- collapse / substance | other | disagree | ketamine @ a2.2 | prescribed painkillers for his back @ a4.2 a5.2 a6.2 | conflicts: 0-1
- cardiac arrest / length | duration | refine | four minutes @ a2.1 | minutes @ a6.3
- hospital / place | place | refine | Manchester Royal Infirmary @ a2.3 | the Royal Infirmary @ a3.2
- hospital stay / length | duration | disagree | five days @ a5.1 | eight days @ a6.4 | conflicts: 0-1
- clinic / length of stay | duration | refine | four weeks @ a5.1 | 28 days @ a6.4
- clinic / place | place | refine | Wiltshire @ a5.1 | near Marlborough @ a6.4
- cancelled concerts / number | count | disagree | 11 @ a2.4 | 14 @ a4.1 a6.6 | conflicts: 0-1
- Manchester concert / date | date | agree | 2025-03-14 @ a1.3 a3.3
- Manchester concert / audience | count | refine | 21,000 tickets @ a3.3 | 21,000 seats @ a4.4
- "Weather Window" / release | date | refine | 2025-09-12 @ a4.3 | September 2025 @ a5.4 a6.5
- "Weather Window" / postponement | duration | refine | from 2 May to 12 September @ a4.3 | four months @ a6.5
- Ashworth's mother / name | name | agree | Elaine @ a2.3 a5.1
