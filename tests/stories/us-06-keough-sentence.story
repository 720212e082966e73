== a1 | Desert Sun-Herald | 2023-11-16T23:10:00Z | "Ladies of Scottsdale" star gets 51 months for fraud
PHOENIX — Brandi Kehoe, a star of the reality show "Ladies of Scottsdale," was sentenced on Thursday to 51 months in federal prison for a scheme that cheated older customers out of millions. ^1
Judge Ruth Ellen Tamayo also ordered her to pay $6.2 million in restitution. ^2 She has to report to prison on January 15. ^3
"I will spend my life making this right," Kehoe, 44, said in tears. ^4
Prosecutors had asked for seven years, while her attorney, Gil Brandeis, wanted 30 months. ^5 She had pleaded guilty in July to one count of conspiracy to commit wire fraud. ^6
Her company sold worthless business coaching by telephone from 2014 to 2020. ^7 More than 300 people, most of them over 65, bought it. ^8
Two of her employees were sentenced last year to 18 and 24 months. ^9

== a2 | Federal Court Watch | 2023-11-17T15:00:00Z | Reality TV personality sentenced in telemarketing case
Brandi Kehoe received a sentence of 51 months on November 16 in the U.S. District Court in Phoenix, to be followed by three years of supervised release. ^1
The court found 312 victims. ^2 One of them, a retired bus driver from Ohio, Walter Penn, 78, told the judge that he had lost $41,000 and his house. ^3
Kehoe entered her guilty plea on July 18, two weeks before the trial was to start. ^4 She will surrender on January 15, 2024, at the prison camp in Bryan, Texas. ^5
"She chose money over mercy, again and again," the prosecutor, Dana Okonkwo, argued. ^6

== a3 | Reality Rundown | - | Brandi Kehoe is going to prison!
It's over for Brandi. The "Ladies of Scottsdale" alum, 46, will spend more than four years behind bars. ^1
"I will spend my life making this up to you," she sobbed to the people she had ripped off. ^2
The judge told her to hand over 108 designer bags, most of which turned out to be fakes. ^3 She also owes $6.2 million. ^4
Castmate Shauna Delacroix was in the courtroom in Tucson on Thursday; husband Rick was not. ^5 The couple, who have two sons, have been married for 19 years. ^6
Brandi joined the show in its second season, in 2019. ^7

== a4 | Starbuzz | - | Brandi Kehoe's husband breaks his silence
Rick Kehoe, a college football coach, did not come to the sentencing of his wife, and now he says why. ^1 "Somebody had to be home when the boys got off the bus," he told Starbuzz. ^2
Brandi got five years in prison last week for defrauding the elderly, after she had admitted her guilt in June. ^3 She goes in on January 15. ^4
The pair wed in 2004 and have sons of 16 and 11. ^5 "We are not getting divorced," said Rick, 47. ^6
The older boy plays quarterback. On Sundays the three of them go to the diner where Brandi waited tables in 2001, and nobody there has asked for a selfie yet.

== a5 | The Daily Wire Room | 2024-01-16T12:00:00Z | Kehoe begins prison term
The former reality star Brandi Kehoe reported to a minimum-security camp in Bryan, Texas, on Monday to begin a sentence of four years and three months for fraud. ^1
She arrived in a gray SUV shortly before noon with her husband, Rick, and Shauna Delacroix, who appeared with her on "Ladies of Scottsdale." ^2
The 44-year-old had taken part in a telemarketing scheme which ran for six years and had more than 300 victims. ^3 "See you on the other side," she wrote on Instagram the night before. ^4
The camp, some 100 miles northwest of Houston, holds about 600 women. The show itself was renewed in December for a sixth season without her.

== facts
- sentence / length | duration | disagree | 51 months @ a1.1 a2.1 | more than four years @ a3.1 | four years and three months @ a5.1 | five years @ a4.3 | conflicts: 0-3 2-3
- sentencing / day | date | refine | 2023-11-16 @ a1.1 a2.1 | Thursday @ a3.5 | last week @ a4.3
- restitution / amount | money | agree | $6.2m @ a1.2 a3.4
- prison / start | date | agree | 2024-01-15 @ a1.3 a2.5 a4.4 a5.1
- prison / place | place | agree | Bryan, Texas @ a2.5 a5.1
- Brandi Kehoe / apology | quote | disagree | "I will spend my life making this right" @ a1.4 | "I will spend my life making this up to you" @ a3.2
- Brandi Kehoe / age | age | disagree | 44 @ a1.4 a5.3 | 46 @ a3.1
- guilty plea / date | date | disagree | July @ a1.6 | 2023-07-18 @ a2.4 | June @ a4.3 | conflicts: 0-2 1-2
- victims / number | count | refine | more than 300 @ a1.8 a5.3 | 312 @ a2.2
- scheme / length | duration | refine | from 2014 to 2020 @ a1.7 | six years @ a5.3
- court / place | place | disagree | Phoenix @ a2.1 | Tucson @ a3.5
- marriage / length | duration | refine | 19 years @ a3.6 | wed in 2004 @ a4.5
- sons / number | count | agree | 2 @ a3.6 a4.5
- Rick Kehoe / at the sentencing | status | agree | not there @ a3.5 a4.1
- Shauna Delacroix / who | other | agree | castmate @ a3.5 a5.2
- charge / what | other | refine | conspiracy to commit wire fraud @ a1.6 | fraud @ a5.1 | defrauding the elderly @ a4.3
