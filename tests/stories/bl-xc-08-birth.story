== a1 | Harbour News Sydney | 2022-06-09T23:00:00Z | Pop star Tess Mallory welcomes baby boy
Australian singer Tess Mallory has given birth to her first child, a boy named Otis James, her management said this morning. ^1
He was born on Friday at 1.40am at the Royal Hospital for Women in Randwick and weighed 3.4 kilograms. ^2 "Mum, baby and a very pale dad are all doing well," the statement said. ^3
Mallory, 33, and the Danish producer Mikkel Aagaard have been together since 2017. ^4 She has won seven ARIA awards.
== a2 | GlitterBox (US) | 2022-06-10T15:00:00Z | Tess Mallory is a mom!
It's a boy for the "Paper Lighthouse" hitmaker! Tess Mallory, 33, gave birth on Thursday, a rep confirmed to GlitterBox, and both are "happy, healthy and starving". ^1
Baby Otis tipped the scales at 8 lbs. 3 oz. ^2 He arrived two weeks early, we hear, in the middle of a power cut. ^3 Her due date, she told a podcast in March, was June 24. ^4
Mallory and Mikkel Aagaard got engaged in Kyoto last year. ^5
== a3 | Aarhus Bladet (translated) | 2022-06-11T08:00:00Z | Proud grandmother: Mikkel's son is called Otto
Music producer Mikkel Aagaard from Aarhus has become a father in Sydney. His son was born on Friday night Australian time and will be called Otto James, his mother Kirsten Aagaard tells this paper. ^1
"Mikkel rang and could not speak, so I understood," says the 64-year-old. ^2 The boy weighs just under three and a half kilos. ^3 The couple met in 2016 at a festival in Roskilde and have lived in Sydney for three years. ^4
She will travel to Australia in July.
== a4 | Randwick Local | - | Stars, midwives and a generator
Staff at the Royal are used to famous names, but the lights going out was new. ^1 A substation fault left the maternity ward on emergency power for 25 minutes early on Friday 10 June, just as singer Tess Mallory was delivering. ^2
"She sang to keep the rest of us calm," said midwife Ruth Okafor. ^3 The boy was a fortnight ahead of schedule. ^4 The hospital delivers around 4,000 babies a year.
== a5 | Longwave Magazine | 2022-09-02T10:00:00Z | Tess Mallory, between feeds
The baby is asleep in a guitar case. Otis is twelve weeks old today, and his mother has finished a record, her fifth. ^1
She laughs about the birth. "I sang, yes, but mostly I was swearing in tune," she says. ^2 The power had gone, and Aagaard, she claims, fainted. ^3
Mallory turned 34 in August. ^4 The couple, who began seeing each other in the winter of 2017, have postponed their wedding to next year. ^5
== facts
- Otis / birth | date | disagree | 2022-06-10 @ a1.2 a4.2 | 2022-06-09 @ a2.1 | Friday night @ a3.1 | twelve weeks before 2 September @ a5.1 | conflicts: 0-1 1-2 1-3
- Otis / name | name | disagree | Otis James @ a1.1 | Otis @ a2.2 a5.1 | Otto James @ a3.1 | conflicts: 0-2 1-2
- Otis / weight | quantity | disagree | 3.4 kilograms @ a1.2 | 8 lbs. 3 oz. @ a2.2 | just under three and a half kilos @ a3.3 | conflicts: 0-1 1-2
- Otis / place of birth | place | refine | Royal Hospital for Women in Randwick @ a1.2 | Sydney @ a3.1 | the Royal @ a4.1
- Otis / before the due date | duration | agree | two weeks early @ a2.3 a4.4
- birth / power cut | other | refine | in the middle of a power cut @ a2.3 | maternity ward on emergency power @ a4.2 | the power had gone @ a5.3
- Mallory / singing during the birth | other | refine | she sang to keep the rest calm @ a4.3 | she sang, but mostly was swearing in tune @ a5.2
- Mallory / age | age | refine | 33 @ a1.4 a2.1 | turned 34 in August @ a5.4
- Mallory and Aagaard / start of the relationship | date | refine | 2017 @ a1.4 | met in 2016 @ a3.4 | winter of 2017 @ a5.5
- Mallory / partner | name | agree | Mikkel Aagaard @ a1.4 a2.5 a3.1
- Otis / sex | other | agree | boy @ a1.1 a2.1 a3.3 a4.4
