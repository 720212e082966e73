== a1 | Han River Newswire | 2020-04-13T02:00:00Z | Ga-on of Velvet Tide seeks injunction against agency
SEOUL — The singer Pyeon Ga-on, leader of the girl group Velvet Tide, has asked a court to suspend her contract with Morningstar Ent., her lawyers said on Monday.
Pyeon, 25, alleges that the agency hasn't given her a settlement of accounts since 2017 and made her perform with a broken toe last December. The application was filed on Friday at the Seoul Central District Court.
"I want to sing for a long time. For that I need to see the numbers," she wrote by hand in a letter to fans.
Morningstar said it had paid "all that was due" and that the claims were "one-sided". The four other members are not part of the suit.
Velvet Tide came out in 2014; the contract would run until May 2021. A comeback set for 11 May is on hold.

== a2 | KStage Daily | - | Five things we learned from Ga-on’s filing
1. The numbers. Velvet Tide sold 1.9 million albums; Ga-on says she’s received 214 million won in six years, and the last sheet of accounts is from the autumn of 2017.
2. The toe. Remember Osaka in December, when she sat through “Undertow”? Broken, says a doctor’s note. The next night she danced.
3. The dorm. She moved out on March 2 with two suitcases and the group’s cat, Anchovy.
4. The others. Sun-ah, Min-ju, Dahee and Roxy “respect unnie’s choice”. Read it as you like.
5. The letter. “I want to sing for a long time. For that I need to see the numbers.” It is handwritten and there are no spelling mistakes, which fans take as proof that she did it herself.

== a3 | Yeouido Markets | 2020-04-13T07:45:00Z | Morningstar Ent. drops 11% as star sues
Shares of Morningstar Ent. tumbled 11.3 per cent to 8,240 won on Monday on news that the leader of its top act had gone to court. Velvet Tide accounts for 58 per cent of sales.
Analysts at Daehwan Securities cut their target from 14,000 to 9,500. "An injunction takes two to three months. If granted, the May album is gone, and with it around six billion won," they wrote.
The company's chief executive, Noh Byung-chan, bought 30,000 shares in the afternoon. He has called a meeting of the other four members' parents on Thursday.
Contract suits of this kind have been won by artists in about half of the cases since 2009.

== a4 | Tide Watch, fan letter | - | What we should do now, by an old fan
I'm forty-four and have a son in the army. My lightstick has been repaired twice.
Please, don't trend ugly words about the agency's staff. The girl who brings the water has not hidden any accounts. Don't make the four others choose, for they live in that dormitory and eat with the manager.
Do this. Keep the receipts of what you bought since 2017; a lawyer has told us that they could be of use. Stream "Undertow" and nothing else. Write letters on paper, since she did.
On the 11th of May there will be no album, whatever they say. Let's meet anyway at the Ttukseom park, two metres apart, with masks, and hum.

== facts
