== a1 | Nordisk Telegram | 2024-01-15T14:00:00Z | Sunniva Brekkhus leaves Kveldsol
The singer Sunniva Brekkhus has left the Norwegian trio Kveldsol by her own choice after ten years, the group's record company, Fonna, said on Monday. ^1 The decision was reached at a meeting in Bergen on Sunday, where all three members were present, according to the company. ^2
"We part with gratitude," said the keyboard player, Håkon Lilleås. ^3 Brekkhus, 29, has sung on all four of the band's albums. ^4 The spring tour of Germany and the Netherlands, 14 concerts beginning in Hamburg, will go ahead with a guest vocalist. ^5
== a2 | Morgenbladet Vest | 2024-01-16T05:30:00Z | 'I did not leave. I was shown the door'
Sunniva Brekkhus pours coffee and says it before I have asked. "I did not leave. I was sacked, in a rehearsal room, between the drum kit and the recycling," says the singer. ^1
That was on Friday last week, she says, in their hired room at Laksevåg in Bergen. ^2 On Sunday she was at her grandmother's 90th birthday in Voss, and there are pictures. ^5
What had she done? "They asked me to sing smaller, and I do not have a smaller voice." ^3 She was 19 when Kveldsol started out in the winter of 2013, in Lilleås's mother's garage. ^4 Three Spellemann nominations came, no prize.
Lilleås did not wish to answer our questions. The drummer, Per-Erik Moen, wrote in a text message that he was sad.
== a3 | Popfenster | - | Kveldsol without Sunniva
It is as if someone had taken the lighthouse away from the coast. The voice that carried four records by the Norwegians is gone, and nobody in the band's circle will say so out loud but everybody does: she was thrown out. ^1
To a newspaper at home Brekkhus declared: "They asked me to sing less, and I have no smaller voice." ^2 Those who stood in the front row at their last concert together, at the Ole Bull in Bergen before Christmas, will have no trouble hearing it. ^3
Tickets for the fourteen German and Dutch dates stay valid. ^4 One wonders for what.
== a4 | Bergen Kulturavis | 2024-01-19T08:00:00Z | Ingrid Tveitane takes the microphone
Ingrid Tveitane, 24, from Odda, will sing with Kveldsol when the tour opens at the Fabrik in Hamburg on 7 March. ^1 She was rung up on a bus. "I said yes and then I got off at the wrong stop," says Tveitane, whose own debut album is due in October.
She was in the audience on 16 December, when the original trio played together for what was to be the final time. ^2 "Nobody noticed anything. Sunniva sang as if she wanted to get the roof off." Since then the band has been criticised for its account of the break; Moen, the drummer, will now speak only of "that weekend". ^3
== a5 | Echo Wall | - | Ten years of Kveldsol in nine songs
I came late to this band, with album three. But ten years is a proper run, and since Sunniva Brekkhus is out, here is the playlist. ^1
1. 'Tidevatn', because of the breath before the chorus. 2. 'Garasjen', written about the place where they began. 3. Anything from the Ole Bull show in November, the last with her, which a kind soul has put online. ^2
And please be nice to Ingrid Tveitane, who has the least enviable job in Norway. ^3 Remember what Sunniva said of her bosses: "They asked me to sing smaller." ^4
== facts
- Sunniva Brekkhus / end with Kveldsol | status | disagree | left by her own choice @ a1.1 | sacked @ a2.1 | thrown out @ a3.1 | is out @ a5.1 | conflicts: 0-1 0-2
- decisive meeting / date | date | disagree | 2024-01-14 @ a1.2 | 2024-01-12 @ a2.2 | that weekend @ a4.3 | conflicts: 0-1
- Sunniva Brekkhus / remark about her voice | quote | disagree | They asked me to sing smaller, and I do not have a smaller voice @ a2.3 | They asked me to sing less, and I have no smaller voice @ a3.2 | They asked me to sing smaller @ a5.4 | conflicts: 0-1 1-2
- Sunniva Brekkhus / whereabouts on Sunday | other | disagree | at the meeting of all three in Bergen @ a1.2 | at her grandmother's birthday in Voss @ a2.5 | conflicts: 0-1
- decisive meeting / place | place | refine | Bergen @ a1.2 | a hired room at Laksevåg in Bergen @ a2.2
- Sunniva Brekkhus / age | age | refine | 29 @ a1.4 | 19 in the winter of 2013 @ a2.4
- Kveldsol / length of the original line-up | duration | refine | ten years @ a1.1 a5.1 | since the winter of 2013 @ a2.4
- Kveldsol / albums | count | agree | four @ a1.4 a3.1
- spring tour / number of concerts | count | agree | 14 @ a1.5 a3.4
- spring tour / countries | place | agree | Germany and the Netherlands @ a1.5 a3.4
- spring tour / opening place | place | refine | Hamburg @ a1.5 | the Fabrik in Hamburg @ a4.1
- spring tour / singer | name | refine | a guest vocalist @ a1.5 | Ingrid Tveitane @ a4.1 a5.3
- Kveldsol / last concert of the trio | date | disagree | before Christmas @ a3.3 | 2023-12-16 @ a4.2 | November @ a5.2 | conflicts: 1-2
- Kveldsol / last concert of the trio | place | refine | the Ole Bull in Bergen @ a3.3 | the Ole Bull @ a5.2
