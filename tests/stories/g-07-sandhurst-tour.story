== a1 | Brisbane Bulletin Online | 2025-02-04T02:00:00Z | Coral Tide cancel three nights as singer rests voice
Coral Tide have called off three concerts, in Perth and Adelaide, because their singer Jem Whitsunday has a haemorrhage on a vocal cord. ^1
The band said on Monday that the shows of February 6, 7 and 10 would not go ahead. ^2 About 36,000 tickets had been sold for them. ^3
Whitsunday, 29, lost her voice on Saturday in Melbourne, 50 minutes into the second of two sold-out nights. ^4 “I opened my mouth and a door closed,” she said. ^5
Doctors ordered ten days of silence. ^6 The tour, which began on January 17 in Auckland, is to continue on February 14 in Brisbane. ^7
Refunds will be paid within a week. ^8

== a2 | Perth Beat | - | Gutted: Coral Tide not coming
WA fans are out of luck. Both Coral Tide gigs at the Swan Dome, this Thursday and Friday, are postponed, and so is the one in Adelaide on Monday. ^1
New dates are promised for May. ^2
Trouble started last weekend at the Melbourne gig on February 1. ^3 Frontwoman Jem Whitsunday left the stage after 80 minutes and didn't come back. ^4
“I opened my mouth and a door closed,” she told the crowd later by text on the screens. ^5
It's the third time the quintet leaves Perth hanging, after 2019 (bushfires) and 2021 (border). ^6 They last played here in 2018. ^7

== a3 | Amplify Magazine | - | Jem Whitsunday silenced for three weeks
On doctors' orders Coral Tide's Jem Whitsunday must not speak, sing or whisper for three weeks. ^1
The injury, a bleeding in the left vocal fold, was found on Sunday by a specialist in Sydney. ^2 No surgery is needed. ^3
Some 36,000 people held tickets for the lost shows. ^4
The quartet's third album, “Undertow Season”, went to number one in November and has sold 85,000 copies. ^5 It took them two years, and the first, “Sandbar”, eleven days. ^6
Of 19 dates in Australia and New Zealand seven had been played. ^7

== a4 | Brisbane Bulletin Online | 2025-02-15T03:00:00Z | Coral Tide are back, and louder
Thirteen days after her voice failed in Melbourne, Jem Whitsunday stood on a stage again on Friday night. ^1
“Ten days of writing notes to my mum,” the 29-year-old told 14,000 people at the Riverside Arena. ^2
The five-piece played 22 songs, among them all ten of “Undertow Season”, a number one in November. ^3
It was the eighth concert of a tour that started in New Zealand in mid-January. ^4 Those in Perth and Adelaide will be made up for on May 8, 9 and 12. ^5
In Brisbane they play again tonight and tomorrow. ^6
== facts
- concerts / status | status | disagree | called off, refunds @ a1.1 a1.8 | postponed to May @ a2.1 a2.2 a4.5
- concerts / days | date | agree | 2025-02-06, 2025-02-07, 2025-02-10 @ a1.2 a2.1
- concerts / cities | place | agree | Perth and Adelaide @ a1.1 a2.1 a4.5
- concerts / tickets | count | agree | 36,000 @ a1.3 a3.4
- Whitsunday / age | age | agree | 29 @ a1.4 a4.2
- Melbourne concert / day | date | agree | 2025-02-01 @ a1.4 a2.3 a4.1
- Melbourne concert / when she left the stage | duration | disagree | after 50 minutes @ a1.4 | after 80 minutes @ a2.4
- Whitsunday / on her voice | quote | agree | “I opened my mouth and a door closed” @ a1.5 a2.5
- Whitsunday / ordered silence | duration | disagree | ten days @ a1.6 a4.2 | three weeks @ a3.1
- band / members | count | disagree | five @ a2.6 a4.3 | four @ a3.5
- injury / what | other | refine | a haemorrhage on a vocal cord @ a1.1 | a bleeding in the left vocal fold @ a3.2
- tour / begin | date | refine | 2025-01-17 @ a1.7 | mid-January @ a4.4
- tour / where it began | place | refine | Auckland @ a1.7 | New Zealand @ a4.4
- tour / concerts played before Brisbane | count | agree | seven @ a3.7 a4.4
- Undertow Season / number one | date | agree | November @ a3.5 a4.3
- Brisbane / first night | date | agree | 2025-02-14 @ a1.7 a4.1
- new dates / when | date | refine | May @ a2.2 | 2025-05-08, 2025-05-09, 2025-05-12 @ a4.5
