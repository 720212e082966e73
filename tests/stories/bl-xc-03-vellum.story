== a1 | Hangang News (English service) | 2024-05-13T02:00:00Z | VELLUM's Seo Ha-rin to marry actor Kwon Tae-oh on Sunday
Seo Ha-rin, leader of the girl group VELLUM, will marry the actor Kwon Tae-oh in a private ceremony in Seoul on May 19, her agency Lantern Entertainment said Monday. ^1
"The two have promised to become lifelong companions after two years of meeting with serious feelings," the agency said. ^2 Family and close acquaintances only, about 150 people, will attend. ^3
Seo, 31, debuted in 2013. ^4 VELLUM has sold 4.2 million albums. Kwon, four years older, is best known for the drama "Salt Harbor". ^5 The agency denied a rumor that she is pregnant. ^6
== a2 | StarPeek | 2024-05-20T03:30:00Z | [Exclusive photos] Seo Ha-rin, the May bride in 900 pearls
The tears started before the music. Seo Ha-rin walked alone down the aisle at the Shilla-dong Garden House on Sunday afternoon in a gown sewn with 900 pearls. ^1 Her bandmates Mina and Joo-a sang "First Frost" as a duet.
Around 220 guests, according to a hotel official, ate sea bream and short ribs. ^2 Comedian Pyo Sang-gi was the emcee. ^3 The bouquet went to Joo-a, the maknae.
The couple fell for each other on a variety show shoot in the fall of 2020 and had been dating ever since. ^4 They left on Monday for Lisbon. ^5
== a3 | KWaveDaily | - | All we know about Ha-rin's wedding!!
Our queen is MARRIED! The ceremony took place on Saturday, May 18, with all five members of VELLUM there, yes, even Yuna, who left the group in 2019. ^1
MC duties went to Pyo Sang-gi, and he roasted the groom for ten minutes. ^2 Ha-rin (31) wore a dress by Lee Myung-soon with nearly a thousand pearls. ^3
Kwon Tae-oh, 35, wrote on fancafe that he would "live as a husband who listens first". ^4 Next stop: a honeymoon in Portugal. ^5
== a4 | The Pacific Ledger | 2024-05-24T08:00:00Z | In South Korea, an idol marries and the share price barely moves
A decade ago, the marriage of a serving idol would have knocked a tenth off her agency. When Seo Ha-rin, 31, of the group VELLUM became a wife last Sunday, Lantern Entertainment's stock closed 0.8 percent lower the next day. ^1
Ms. Seo will stay in the group, whose contract with Lantern runs to 2026, the company said. ^2 She is expecting her first child in the autumn, according to two people close to the family. ^3
She and Mr. Kwon, an actor, met on a television program almost four years ago. ^4 In a note to fans he pledged to "live as a husband who speaks less and listens first." ^5
== a5 | Seoul Stage Weekly | 2024-05-29T05:00:00Z | Lantern: VELLUM comeback moved to October
VELLUM's ninth mini-album will appear in October instead of July, Lantern Entertainment said on Tuesday. ^1 The company cited the health of a member and did not elaborate.
Leader Seo Ha-rin married on May 19 and is on her honeymoon in Portugal until the end of the week. ^2 She "has no plans to leave the team", a Lantern official said. ^3 The group's previous record, "Gilt", sold 610,000 copies in its first week.
== facts
- Seo Ha-rin / wedding day | date | disagree | 2024-05-19 @ a1.1 a2.1 a4.1 a5.2 | 2024-05-18 @ a3.1 | conflicts: 0-1
- Seo Ha-rin / wedding guests | count | disagree | about 150 @ a1.3 | around 220 @ a2.2 | conflicts: 0-1
- Seo and Kwon / length of the relationship | duration | disagree | two years @ a1.2 | since the fall of 2020 @ a2.4 | conflicts: 0-1
- Seo and Kwon / first meeting | date | refine | fall of 2020 @ a2.4 | almost four years ago @ a4.4
- Seo and Kwon / how they met | other | refine | on a variety show shoot @ a2.4 | on a television program @ a4.4
- Seo Ha-rin / age | age | agree | 31 @ a1.4 a3.3 a4.1
- Kwon / age | age | refine | four years older than Seo @ a1.5 | 35 @ a3.4
- Seo Ha-rin / pregnancy | status | disagree | denied by the agency @ a1.6 | expecting her first child in the autumn @ a4.3 | conflicts: 0-1
- wedding / place | place | refine | Seoul @ a1.1 | Shilla-dong Garden House @ a2.1
- Kwon / profession | other | agree | actor @ a1.1 a4.4
- wedding / emcee | name | agree | Pyo Sang-gi @ a2.3 a3.2
- gown / pearls | quantity | refine | 900 @ a2.1 | nearly a thousand @ a3.3
- honeymoon / destination | place | refine | Lisbon @ a2.5 | Portugal @ a3.5 a5.2
- Kwon / pledge to fans | quote | disagree | "live as a husband who listens first" @ a3.4 | "live as a husband who speaks less and listens first." @ a4.5 | conflicts: 0-1
- Seo Ha-rin / future in VELLUM | status | refine | will stay in the group @ a4.2 | has no plans to leave the team @ a5.3
- Seo Ha-rin / agency | name | agree | Lantern Entertainment @ a1.1 a4.1 a5.1
