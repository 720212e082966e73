== a1 | Han River Newswire | 2020-07-08T05:30:00Z | Court frees Velvet Tide leader Ga-on from contract for now
SEOUL — A Seoul court on Wednesday suspended the exclusive contract between the singer Pyeon Ga-on and Morningstar Ent. until a ruling on the merits.
The agency had failed to supply accounts for three years and so "destroyed the trust on which such a contract rests", the Central District Court found. On the claim that Pyeon, 25, was made to dance with a broken toe it did not rule.
She may work on her own from today but not use the name Velvet Tide.
"I have seen the numbers now. They were on page 41," she said through her lawyer, Mok Eun-jae. She had filed in April, saying that she wanted "to sing for a long time".
Morningstar will object. The group's other four members will release an album in August without her.

== a2 | Yeouido Markets | 2020-07-08T08:10:00Z | Morningstar hits two-year low after injunction
Investors sold Morningstar Ent. down to 6,010 won on Wednesday, 19 per cent lower, when a court let the leader of Velvet Tide go her own way.
It was the worst day since the listing in 2018. In April, when the singer sued, the price was above 9,000. CEO Noh Byung-chan's purchase of 30,000 shares at the time is under water by about 70 million won.
More alarming than the loss of one voice, Daehwan Securities writes, is page 41 of the decision: unpaid royalties of "at least 1.3 billion won", which might be claimed by the four others also.
The August release as a quartet is estimated at half the sales of its predecessor. An auditor's report is due on the 14th.

== a3 | KStage Daily | - | “Page 41” is trending, and so is the cat
By noon there were T-shirts. What’s on page 41? A table, with 1.3 billion won in the lower right corner, and a sentence by the judge about trust that half of the country has now as its profile text.
The ruling: Ga-on’s contract is frozen, she’s free to sing, not free to say “Velvet Tide”. Radio hosts got around it by calling her “a tide of some fabric”.
The toe of Osaka is left open. Anchovy the cat, whom Morningstar had listed as company property (we’re not joking, annex 7), stays where she is.
Sun-ah pressed like on the letter, then un-liked, then liked it again. Draw your own conclusions. The four-member “Ebb” is out August 19th.

== a4 | Legal Seoul | 2020-07-10T01:00:00Z | Case note: duty to account in exclusive management contracts
The decision of 8 July departs in one respect from the line of the higher court. Until now, a failure to account had to be accompanied by a demand in writing. The applicant had only asked orally, "many times, in the van".
The court lets that do. Between an artist who came at the age of fifteen and a company that keeps her seal and bankbook, it says, a demand in the van is a demand.
The objection of Morningstar, announced the same day, will turn on this. It's weaker on the other leg: the missing statements from the fourth quarter of 2017 onwards were not contested.
For the industry the message is simple enough, and can be put in an envelope twice a year.

== facts
