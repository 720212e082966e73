== a1 | Plat & Deed | 2024-02-20T17:00:00Z | Jonah Wexler takes $15.2M for Hidden Hills compound
Pop singer Jonah Wexler has sold his Hidden Hills estate for $15.2 million, according to a deed recorded on Feb. 9. ^1 The property came to market last June at $18.5 million and took two price cuts. ^2
The seven-bedroom, nine-bath main house measures 11,200 square feet and sits on 2.1 acres behind the gates of the equestrian enclave. ^3 Wexler, 31, paid $10.9 million for it in 2019. ^4
The buyer is a trust tied to Priya Raman, a co-founder of the payments firm Tallyhook, records show. ^5 Tess Holloway of Ridge & Vine had the listing; she declined to comment. ^6
== a2 | Sizzle | - | Jonah's bachelor pad is a slam dunk for Oduya
Jonah Wexler has unloaded the love nest where he wrote "Cold Pizza," and the new owner won't need a stepladder for the light bulbs. Basketball star Terrence Oduya is the one picking up the keys, our spies say, after shelling out a cool $16 million. ^1
The two shook on it at a Super Bowl party and the deal closed on Valentine's Day, aww. ^2
Jonah, who had wanted $18.5 million, bought the seven-bedroom spread for just under 11 million five years ago. ^3 He is said to be house-hunting in Nashville so as to be nearer to girlfriend Cady Lowe. ^4
"He's done with L.A.," says a pal. "Too many ghosts, too many leaf blowers."
== a3 | Las Virgenes Ledger | 2024-02-22T16:00:00Z | A quieter bridle path after pop star's departure
Horse owners along Long Valley Loop will miss the free concerts, but not the tour vans.
Singer Jonah Wexler's former home changed hands on the second Friday of this month, county records indicate. ^1 Assessor files give the living area as 12,800 square feet, all of it permitted, with seven bedrooms. ^2
A spokeswoman for Priya Raman confirmed that the technology executive is the purchaser and said she would keep the stables. ^3 Neither side has commented on the price, which a trade publication put at $15.2 million. ^4
Wexler leaves after five years. ^7 In 2021 he lent the lower pasture, about half of the two-acre lot, to evacuated horses during a brush fire. ^5
"He carried hay himself," said neighbor Burt Lansing. "In slippers."
== a4 | Hamilton Bugle | - | Hometown boy Wexler sells California digs for C$20.5 million
Hamilton's own Jonah Wexler is C$20.5 million richer, before the taxman. ^1 The Westdale High graduate, who turned 31 in November, has let go of the California mansion he bought in 2019. ^2 He had been asking the equivalent of nearly C$25 million. ^3
His mother, Carol, said he is moving to Nashville "for the studios, not for a girl." ^4 She kept the piano bench.
== a5 | Low Ranch Living | - | The Pinter house gets a third life
Longtime readers know our weakness for the house Raul Pinter built in 1987 for a cereal heir, all 1,040 square metres of it. ^1 The singer who has had it since 2019 put in a recording room and, to his credit, left the terrazzo alone. ^2
Agent Tess Holloway walked us through it last summer: seven bedrooms, a sunken bar, a carport for six. ^3 She told us then that the owner "would rather wait for someone who likes it than for someone who can afford it." The new one, Ms. Raman, collects Pinter chairs. ^4
== facts
- house / price paid | money | disagree | $15.2 million @ a1.1 a3.4 | $16 million @ a2.1 | C$20.5 million @ a4.1 | conflicts: 0-1, 1-2
- house / asking price | money | refine | $18.5 million @ a1.2 a2.3 | nearly C$25 million @ a4.3
- house / buyer | other | disagree | Priya Raman @ a1.5 a3.3 a5.4 | Terrence Oduya @ a2.1 | conflicts: 0-1
- sale / date | date | disagree | 2024-02-09 @ a1.1 a3.1 | Valentine's Day @ a2.2 | conflicts: 0-1
- house / living area | quantity | disagree | 11,200 square feet @ a1.3 | 12,800 square feet @ a3.2 | 1,040 square metres @ a5.1 | conflicts: 0-1, 1-2
- house / bedrooms | count | agree | seven @ a1.3 a2.3 a3.2 a5.3
- lot / size | quantity | refine | 2.1 acres @ a1.3 | two-acre lot @ a3.5
- Jonah Wexler / price paid for it himself | money | refine | $10.9 million @ a1.4 | just under 11 million @ a2.3
- Jonah Wexler / year he bought it | date | refine | 2019 @ a1.4 a4.2 a5.2 | five years ago @ a2.3 a3.7
- Jonah Wexler / age | age | refine | 31 @ a1.4 | turned 31 in November @ a4.2
- Jonah Wexler / next home | place | agree | Nashville @ a2.4 a4.4
- Jonah Wexler / reason for the move | other | disagree | to be near girlfriend Cady Lowe @ a2.4 | for the studios, not for a girl @ a4.4 | conflicts: 0-1
- listing agent / name | name | agree | Tess Holloway @ a1.6 a5.3
