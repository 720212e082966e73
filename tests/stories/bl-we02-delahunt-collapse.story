== a1 | Emerald News Agency | 2023-11-11T09:20:00Z | Singer Róisín Delahunt in hospital after collapse on Dublin stage
The singer Róisín Delahunt was taken to St James's Hospital on Friday night after she collapsed in front of some 12,000 people at the 3Arena in Dublin. ^1 The 31-year-old from Ennis was about 40 minutes into the concert, and had just begun the song Harbour Bar, when she reached for the piano and fell. ^2
House lights were raised and the audience was asked to leave by the east doors. Her manager, Colm Geraghty, said she was conscious and "giving out about the ambulance". A second concert, due on Saturday, will not go ahead. Delahunt's two albums have reached number one in eight countries.
== a2 | Sunday Mercury | 2023-11-12T00:30:00Z | ROISIN'S STAGE HORROR: Burned-out star axes UK tour
POP queen Róisín Delahunt has axed her entire British tour after keeling over on stage from sheer exhaustion. ^1
The Clare-born singer, 31, hit the deck at a packed Dublin gig on Saturday night as horrified fans screamed for help. ^2
Insiders say she had been living on black coffee and four hours' sleep since the tour kicked off in September. ^3 "Thirty-odd shows in eight weeks, and her body just said no," a source told the Mercury.
All nine UK dates are off, leaving 90,000 ticket-holders wondering about their cash. ^4 Róisín pocketed a reported £3million from her last album and bought her mum a Mercedes.
== a3 | Stage and Arena Weekly | 2023-11-14T11:00:00Z | Delahunt's UK arena leg moves to the new year
Promoter Harbour Live has rescheduled the UK leg of Róisín Delahunt's Salt Hours tour following the artist's illness in Dublin on November 10. ^1 The nine shows will now run from March 2, opening in Belfast, and all tickets remain valid. ^2
Doctors at St James's diagnosed an inner-ear infection and have advised against flying for a month, the company said. ^3 The abandoned Dublin performance, for which 11,800 tickets had been sold, will be replayed on February 24. ^4
Harbour put the cost of the delay at under €1m, most of it insured. The tour opened on September 15 and had sold out in 14 of its first 20 cities. ^5
== a4 | The Clare Sentinel | - | 'Flying, and then she went down': Róisín's mother on the Dublin fright
Bernadette Delahunt was in the second row. "She was three-quarters of an hour into it and flying," she told the Sentinel behind the counter of the family's pub in Ennis, where her daughter grew up. ^1 "Then she went down, that Friday night, like a sack of turf." ^2
It was an ear infection that had been at her since Antwerp, says Bernadette, 63, and it had nothing in the world to do with overwork. ^3
Róisín, who turned 31 in August, has been ordered to lie flat and is a poor patient. ^4 "I'm mending, I'm mortified and I'll be back before the daffodils," she wrote to her fans. ^5 The British concerts will be played in the spring. ^6
== a5 | Pop Tonic | - | I was in Block H
So I was there for night one. ^1 It was the best I have ever seen her until it wasn't. She had only just started 'Ballast', the piano one, when her hand went out and missed. ^2
For maybe ten seconds we all thought it was choreography. Then a roadie ran. An usher told me there were twelve thousand of us in the building and you could hear somebody's phone ringing. ^3
Next day she posted: "I'm mending, I'm mortified and I'll be back." ^4 And no, the UK shows are not cancelled, whatever the Mercury tells you: they're postponed. ^5 Hang on to your tickets.
== facts
- Róisín Delahunt / collapse | date | disagree | 2023-11-10 @ a1.1 a3.1 | 2023-11-11 @ a2.2 | that Friday night @ a4.2 | the first of the two nights @ a5.1 | conflicts: 0-1 1-2 1-3
- Róisín Delahunt / cause of the collapse | other | disagree | exhaustion @ a2.1 | an inner-ear infection @ a3.3 | an ear infection, nothing to do with overwork @ a4.3 | conflicts: 0-1 0-2
- UK tour / status | status | disagree | axed @ a2.1 a2.4 | rescheduled @ a3.1 a3.2 | will be played in the spring @ a4.6 | postponed, not cancelled @ a5.5 | conflicts: 0-1 0-2 0-3
- Róisín Delahunt / hospital | place | agree | St James's Hospital @ a1.1 a3.3
- Dublin concert / audience | count | refine | some 12,000 @ a1.1 | 11,800 tickets sold @ a3.4 | twelve thousand @ a5.3
- Dublin concert / venue | place | refine | 3Arena in Dublin @ a1.1 | Dublin @ a2.2 a3.1
- Róisín Delahunt / age | age | agree | 31 @ a1.2 a2.2 a4.4
- Róisín Delahunt / origin | place | refine | Ennis @ a1.2 a4.1 | Clare @ a2.2
- Dublin concert / time until the collapse | duration | refine | about 40 minutes @ a1.2 | three-quarters of an hour @ a4.1
- Dublin concert / song of the collapse | name | disagree | Harbour Bar @ a1.2 | Ballast @ a5.2 | conflicts: 0-1
- UK tour / number of shows | count | agree | nine @ a2.4 a3.2
- UK tour / new dates | date | refine | from 2024-03-02 @ a3.2 | the spring @ a4.6
- tour / opening | date | refine | 2023-09 @ a2.3 | 2023-09-15 @ a3.5
- Róisín Delahunt / message to fans | quote | refine | I'm mending, I'm mortified and I'll be back before the daffodils @ a4.5 | I'm mending, I'm mortified and I'll be back @ a5.4
