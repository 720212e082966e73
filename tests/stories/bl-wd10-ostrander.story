== a1 | Four Corners Wire | 2021-07-14T02:30:00Z | Missing travel influencer found alive in Utah canyon
Kayleigh May Ostrander, a travel influencer with 2.3 million followers, was found alive on Tuesday in a side canyon of the La Sal foothills east of Moab, the Grand County sheriff's office said. ^1
Ostrander, 24, had been missing since Thursday, when a camera at the Dry Fork trailhead recorded her signing in alone. ^2 The crew of a state helicopter spotted a mirror flash at about 10 a.m. and landed beside her. ^3
She was dehydrated and had a fractured ankle, Sheriff Don Pruitt said, and was about three miles from the trail. ^4
July temperatures there have passed 105 degrees. Two hikers died in the county in 2020.
== a2 | The Nightly Splash | 2021-07-14T13:00:00Z | I TALKED TO A LIZARD: Kaylee's desert hell
Insta queen Kaylee Mae Ostrander survived four nights in a Utah furnace on two granola bars and a tube of lip balm. ^1
The 25-year-old beauty vanished on Friday after posting a dawn selfie to her two million-plus fans. ^2 She fell from a ledge and snapped her ankle, sources say. ^3
"I talked to a lizard named Kevin, and honestly he's a better listener than my ex," she told rescuers. ^4
That ex, skateboarder Rusty Dane, 27, flew in by private jet to sit at her bedside.
== a3 | Canyonlands Dispatch | 2021-07-15T14:00:00Z | Rancher's boy, 16, heard whistle before the chopper came
Before there was a helicopter there was Eli Stocks. The 16-year-old was moving heifers up Dry Fork on Tuesday when he heard somebody whistle "Jingle Bells," rode up a wash, and found the woman half the state was looking for. ^1 He gave her his water and rode for a signal.
"She'd been out there five nights and she asked how I was doing," he said. ^2
Sheriff Pruitt acknowledged on Wednesday that the boy had reached her first. ^3 The woman signed the trail register, in her own hand, at 5:40 p.m. on July 8. ^4 She told deputies she had followed a fox.
The search cost the county about $86,000. ^5
== a4 | Creator Weekly | - | After the canyon: what brands owe people who go alone
When Kayleigh May Ostrander hobbled onto a morning show couch with her left ankle in plaster, her following had gone from 2.3 million to 4.1. ^1
She went up Dry Fork to film a spot for a water bottle, the irony of which has been noted. ^2 The fee was $15,000, less than a fifth of what the county says it spent finding her. ^3
The line about her ex, she told the hosts, is somebody's invention; what she said to her rescuers was "I talked to a lizard, and he never interrupted." ^4 She won't do solo trips again, and she has hired Eli, the teenager who found her, to teach her to ride. ^5
== a5 | Boise Valley Banner | - | Ostrander home in Meridian, on crutches
Kayleigh May Ostrander came home on Sunday to the cul-de-sac where she made her first videos, and the neighbors had chalked a lizard on the driveway. ^1
"We named her Kayleigh with a g-h and May with a y, and I'd like that in the paper," said her mother, Joan. ^2
The Meridian High graduate, whose 25th birthday is in September, spent four days in the hospital in Grand Junction. ^3 A plate and six screws hold her ankle together. ^4 She was some five kilometers off the path when a ranch family's son came on her, her father said. ^5
== facts
- Kayleigh May Ostrander / name | name | disagree | Kayleigh May Ostrander @ a1.1 a4.1 a5.1 a5.2 | Kaylee Mae Ostrander @ a2.1 | conflicts: 0-1
- Ostrander / age | age | disagree | 24 @ a1.2 | 25 @ a2.2 | 25th birthday is in September @ a5.3 | conflicts: 0-1, 1-2
- Ostrander / date of disappearance | date | disagree | 2021-07-08 @ a1.2 a3.4 | 2021-07-09 @ a2.2 | conflicts: 0-1
- Ostrander / nights outdoors | duration | disagree | four nights @ a2.1 | five nights @ a3.2 | conflicts: 0-1
- Ostrander / date found | date | agree | 2021-07-13 @ a1.1 a3.1
- Ostrander / found by | other | disagree | the crew of a state helicopter @ a1.3 | 16-year-old Eli Stocks @ a3.1 a3.3 | Eli, a teenager @ a4.5 | a ranch family's son @ a5.5 | conflicts: 0-1, 0-2, 0-3
- Ostrander / followers | count | refine | 2.3 million @ a1.1 a4.1 | two million-plus @ a2.2
- Ostrander / injury | other | refine | fractured ankle @ a1.4 | snapped her ankle @ a2.3 | left ankle in plaster @ a4.1 | a plate and six screws in her ankle @ a5.4
- Ostrander / distance from the trail | quantity | refine | about three miles @ a1.4 | some five kilometers @ a5.5
- Ostrander / on the lizard | quote | disagree | I talked to a lizard named Kevin, and honestly he's a better listener than my ex @ a2.4 | I talked to a lizard, and he never interrupted @ a4.4 | conflicts: 0-1
- Ostrander / place of the hike | place | agree | Dry Fork @ a1.2 a3.1 a4.2
- search / cost | money | refine | about $86,000 @ a3.5 | more than five times $15,000 @ a4.3
- sheriff / name | name | refine | Don Pruitt @ a1.4 | Pruitt @ a3.3
