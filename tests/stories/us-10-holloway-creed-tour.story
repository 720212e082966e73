== a1 | Country Road Online | 2025-01-22T15:30:00Z | Harlow & Creed call off spring tour
Harlow & Creed have canceled all 23 shows of their "Tin Roof" tour because Wade Creed needs surgery on his vocal cords, the country duo announced on Tuesday. ^1
The tour was supposed to open in Tulsa on February 20 and run until May 3 in Charlotte. ^2
"My voice is shot, and I'd rather lose a spring than lose it for good," said Creed, 37. ^3
Doctors found a polyp on his left vocal cord after a show in Knoxville in December, which he cut short after six songs. ^4 He has to stay silent for four weeks after the operation, scheduled for January 30 at a clinic in Boston. ^5
Tickets will be refunded automatically at the point of purchase. ^6
Harlow & Creed, who met at a wedding in 2012, have had seven No. 1 songs on country radio. ^7 Cassie Harlow, 35, is expecting her second child in June. ^8

== a2 | Tulsa Daily Star | 2025-01-23T12:00:00Z | Opening night at BOK Center is off
The country duo Harlow & Creed will not be coming to Tulsa next month. The concert of February 20 fell victim to Wade Creed's vocal trouble, like the rest of the tour. ^1
More than 11,000 tickets had been sold, the arena said. ^2 They can be returned until March 15. ^3
"I'd rather lose a spring than lose my voice for good," Creed said in a video on Facebook on January 21. ^4
It is the second time that the two have let Tulsa down: in 2020 the pandemic stopped them. ^5 They played here last in October 2018, at Cain's Ballroom. ^6

== a3 | Twang | - | No tour for Harlow and Creed; Cassie: "Wade writes me notes"
The boots stay in the closet this spring. Cassie Harlow and Wade Creed have postponed their 23-date tour after bad news from the throat doctor. ^1
Wade, who has a polyp on his right vocal cord, goes under the knife in Boston on January 30, followed by six weeks of total silence. ^2
"He writes me little notes, and half of them are jokes," Cassie, 35, said of her singing partner. ^3
Some fans suspect that her pregnancy is the reason. ^4 She is due in June with child No. 2, a girl. ^5 Her husband, Beau Tackett, plays the steel guitar in the band. ^6
The pair's last album, "Tin Roof Sunday," came out in September and went to No. 3. ^7
The singers have never been a couple, however often they are asked, and Wade was best man when Cassie married in 2019.

== a4 | Heartland Wire | 2025-02-01T10:20:00Z | Country star's operation "went great"
Wade Creed of the duo Harlow & Creed has come through the surgery on his vocal cords well, his manager, Dwight Farrell, said on Friday. ^1
The procedure at Beacon Hill Voice Center in Boston lasted 90 minutes. ^2 "It went great, and Wade already tried to order a beer by hand signals," Farrell said. ^3
Creed may not speak until the end of February. ^4 The 37-year-old singer had called off his tour with Cassie Harlow ten days earlier. ^5
The duo is still scheduled for the Stagebrush festival on June 14. ^6

== a5 | The Nashville Insider | - | Wade Creed breaks his silence
After four weeks without a word Wade Creed has spoken again, and the first word was "coffee," he told fans on Facebook. ^1
"I sound like a gate, but it's my gate," the singer said. ^2
He was operated on in Boston on January 31. ^3 The 23 concerts that he and Cassie Harlow canceled will not be made up this year. ^4 Harlow, 36, is staying home with her baby, due in June. ^5
The two had seven No. 1 hits since 2014, beginning with "Porch Light." ^6
Until then he is building a boat in his barn. "It will not float," he predicted. A live album from the 2023 tour is coming out in May, with 16 tracks from nine cities.

== facts
- tour / shows | count | agree | 23 @ a1.1 a3.1 a5.4
- tour / status | status | disagree | canceled @ a1.1 a5.4 | called off @ a4.5 a2.1 | postponed @ a3.1 | conflicts: 0-2 1-2
- announcement / day | date | agree | 2025-01-21 @ a1.1 a2.4 a4.5
- tour / opening | date | agree | 2025-02-20 in Tulsa @ a1.2 a2.1
- Wade Creed / on losing a spring | quote | refine | "My voice is shot, and I'd rather lose a spring than lose it for good" @ a1.3 | "I'd rather lose a spring than lose my voice for good" @ a2.4
- Wade Creed / where posted | other | agree | Facebook @ a2.4 a5.1
- Wade Creed / age | age | agree | 37 @ a1.3 a4.5
- polyp / which vocal cord | other | disagree | left @ a1.4 | right @ a3.2
- silence / length | duration | disagree | four weeks @ a1.5 a5.1 | six weeks @ a3.2 | until the end of February @ a4.4 | conflicts: 0-1 1-2
- operation / day | date | disagree | 2025-01-30 @ a1.5 a3.2 | 2025-01-31 @ a5.3
- operation / place | place | refine | a clinic in Boston @ a1.5 | Boston @ a3.2 a5.3 | Beacon Hill Voice Center in Boston @ a4.2
- Cassie Harlow / age | age | disagree | 35 @ a1.8 a3.3 | 36 @ a5.5
- Cassie Harlow / baby due | date | agree | June @ a1.8 a3.5 a5.5
- Cassie Harlow / which child | count | agree | second @ a1.8 a3.5
- duo / No. 1 songs | count | agree | 7 @ a1.7 a5.6
- tickets / return | other | refine | refunded automatically @ a1.6 | can be returned until March 15 @ a2.3
- operation / on what | other | agree | vocal cords @ a1.1 a4.1
