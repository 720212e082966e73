== a1 | Formosa Central Wire | 2024-06-16T02:30:00Z | Paper Harbour singer held for drunk driving in Taipei
TAIPEI - Kao Yu-chieh, lead singer of the rock band Paper Harbour, was taken in for drunk driving after his car struck a parked scooter in the capital's Da'an District early Sunday, police said. ^1
A breath test at 12:52 a.m. showed 0.58 milligrams of alcohol per liter. ^2 Under the Criminal Code, anything from 0.25 is an offense against public safety that can bring up to three years in prison. ^3
No one was injured. ^4 Kao, 34, was alone in the car, a grey electric sedan, and did not resist, said Lin Chih-hao of the precinct's traffic division. ^5
He told officers that he had drunk "four or five" glasses of whisky at a friend's birthday. ^6 The case has gone to the Taipei District Prosecutors Office. ^7

== a2 | Next Corner | 2024-06-16T04:00:00Z | Translated: Golden Melody nominee Kao Yu-chieh crashes drunk! Mystery woman in back seat
Two weeks before the biggest night of his life, "A-Chieh" had a very bad one. A reader's dash camera caught him on Saturday, June 15, as his Tesla drifted across Heping East Road and pushed over a scooter that stood at the kerb. ^1
The vocalist of Paper Harbour gets out, sways, and tries to put the machine upright. From the rear door steps a young woman in a white cap, who walks off in the direction of the night market. ^2
Neighbours speak of a smell "like a distillery." The police device is said to have shown 0.85, more than three times the criminal limit. ^3
Kao, who had celebrated with the drummer of another group in a Xinyi bar, is up for best male vocalist on June 29. ^4 In 2017 he had his licence suspended for three months for speeding.

== a3 | The Taipei Observer | 2024-06-17T00:00:00Z | Musician freed on bail after early-morning crash
Prosecutors on Sunday evening released singer Kao Yu-chieh on bail of NT$60,000 after questioning him on suspicion of endangering public safety. ^1
The 34-year-old had been stopped shortly before one in the morning, when patrolling officers came upon him next to a toppled motorcycle. ^2 The alcohol in his breath was more than double the threshold for a criminal charge, according to the Da'an precinct, which put it at 0.58 mg/L. ^3
Nobody else was in the vehicle, the precinct said, in response to a report in an online tabloid. ^4
"I committed an unforgivable mistake and endangered others on the road," Kao said on leaving the office, and bowed for ten seconds. ^5 "I will accept any punishment."
Last year 9,700 people were found driving drunk in the capital, 8 percent fewer than the year before.

== a4 | Island Pop Radio 99.1 | - | Paper Harbour cancel summer dates after Kao's arrest
Paper Harbour will not play the Gongliao beach festival in July, nor any of the three shows planned for Kaohsiung. ^1
The band's label, Slow Tide Records, told us so in the morning after frontman Kao Yu-chieh was let go on bail of sixty thousand. ^2 He was caught at the wheel in the early hours of Sunday after a party with whisky, and he knocked over a scooter on the way. ^3
"Yu-chieh has withdrawn from the Golden Melody Awards," the label added. ^4 He had been in the running as best male singer in Mandarin. ^5
He apologised outside the prosecutors' office: "I committed an unforgivable mistake." ^6
The owner of the scooter, a nurse, says she has already received a call and a promise of a new one.

== a5 | Lion City Entertainment | - | Taiwan rocker in drink-drive shame
Fans in Singapore will have to do without Paper Harbour this August: the Esplanade date is off.
The Mandopop band's singer, Kao Yu-chieh, 34, was arrested in Xinyi, Taipei's nightlife quarter, when his car hit a motor scooter past midnight on June 16. ^1 He was over the limit. ^2 Nobody was hurt. ^3
He has since pulled out of the Golden Melody Awards and said sorry to "everyone who ever sang along". ^4
It is an awkward end to a good spring. The quintet's fourth album, "Low Water," spent eleven weeks in the chart, and a road safety video that Kao recorded for the transport ministry in 2022 had been seen 800,000 times. It has been taken down.

== a6 | Common Reader Magazine | - | After the fall: Kao Yu-chieh, one year later
There is no car in front of the house in Taitung. Kao Yu-chieh cycles now.
He got four months, commuted to a fine, in September 2024, for the night when he left a birthday party in Xinyi, drove two kilometres and was stopped in Da'an with a scooter under his bumper. ^1 0.58: he has the number tattooed on his wrist. ^2
"I drove alone, and I thank heaven for that," he says. ^3 The festival in Gongliao, the Kaohsiung evenings, the prize for which he was nominated: all given up. ^4 The band went on hold until March.
He is 35 and teaches children the ukulele on Wednesdays. A new song, "Fifty-Eight," came out in May, with all royalties for the families of crash victims.
== facts
- breath test / result | quantity | disagree | 0.58 mg/L @ a1.2 a3.3 a6.2 | 0.85 @ a2.3 | over the limit @ a5.2 | conflicts: 0-1
- crash / day | date | disagree | 2024-06-16 @ a1.1 a4.3 a5.1 | 2024-06-15 @ a2.1 | conflicts: 0-1
- crash / district | place | disagree | Da'an @ a1.1 a6.1 | Xinyi @ a5.1 | Heping East Road @ a2.1 | conflicts: 0-1
- car / who was in it | other | disagree | Kao alone @ a1.5 a3.4 a6.3 | also a young woman @ a2.2 | conflicts: 0-1
- Kao / apology | quote | refine | "I committed an unforgivable mistake and endangered others on the road" @ a3.5 | "I committed an unforgivable mistake" @ a4.6
- crash / time of day | date | refine | test at 12:52 a.m. @ a1.2 | shortly before one @ a3.2 | past midnight @ a5.1
- crash / what was hit | other | refine | parked scooter @ a1.1 a2.1 | motorcycle @ a3.2 | scooter @ a4.3 a5.1 a6.1
- Kao / drinking | other | refine | four or five glasses of whisky at a friend's birthday @ a1.6 | party with whisky @ a4.3 | birthday party in Xinyi @ a6.1
- Golden Melody Awards / nomination | other | refine | best male vocalist @ a2.4 | best male singer in Mandarin @ a4.5
- cancelled concerts / which | other | refine | Gongliao festival and three shows in Kaohsiung @ a4.1 | the festival in Gongliao, the Kaohsiung evenings @ a6.4
- bail / amount | money | agree | NT$60,000 @ a3.1 a4.2
- Kao / age | age | agree | 34 @ a1.5 a3.2 a5.1
- crash / injuries | status | agree | nobody hurt @ a1.4 a5.3
- Kao / withdrawal from the awards | status | agree | withdrawn @ a4.4 a5.4
