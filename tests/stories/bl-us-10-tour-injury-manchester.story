== a1 | BBC News | 2024-07-13T09:20:00Z | Kaia Marlowe taken to hospital after fall at Manchester concert
The US singer Kaia Marlowe was taken to hospital after falling from a moving platform during a concert in Manchester on Friday night. ^1
Marlowe, 27, had just begun Glasshouse, the ninth song of the evening, when the platform stopped abruptly and she dropped about 6ft to the stage. ^2
She sang two more numbers sitting on a flight case before the show was brought to an end. ^3
"I'm OK, I promise, I just can't feel my shoe," she told the crowd of 18,000. ^4
A spokesperson said Marlowe had an ankle injury and was being assessed. ^5 Trafford Council's safety team said it had been informed.
The Afterglow tour began in Lisbon in May and has 31 European dates. ^6
== a2 | Manchester Chronicle | 2024-07-13T12:45:00Z | 'We heard the crack': fans tell of horror as Kaia Marlowe plunges from stage lift
Fans have described the moment Kaia Marlowe fell from a rising stage lift at the Quayside Arena. ^1
Student Beth Nuttall, 19, was in the second row. "We heard the crack. She went down like a coat," she said. "Then she got up on a box and did Glasshouse again, and Lanterns, with her foot sticking out." ^2
Paramedics took the singer to Manchester Royal Infirmary shortly after 10pm. ^3 The Chronicle understands that her right ankle is broken. ^4
Last night's gig was the second of two at the venue, which holds 18,000. ^5 Doors had opened 40 minutes late because of a problem that staff said was "technical". Ticket-holders have been told to wait for an email about refunds.
Dave Prentice, 48, from Oldham, had brought his daughters, 12 and 9, for whom it was a first concert. "The little one thought that it was part of it. She clapped," he said. He praised the stewards, who he said had the gangways clear in a quarter of an hour, but was less pleased with the car park, where he sat until ten to one.
It is the third incident involving stage machinery in the city in two years. In March 2023 a dancer with the musical Foundry was hurt when a trapdoor opened early at the Regent Theatre, and last autumn part of a lighting rig came down during rehearsals at the same venue. The Health and Safety Executive said that it was making enquiries.
== a3 | TMZ | 2024-07-13T16:30:00Z | Kaia Marlowe: Breaks Ankle in Scary Onstage Fall
Kaia Marlowe's got a busted ankle ... we're told she snapped it when a hydraulic platform went haywire in the middle of "Second Skin" at her show Friday in Manchester, England. ^1
Video obtained by TMZ shows her hitting the deck from what looks like 6 or 7 feet. ^2
Being Kaia, she didn't stop. She parked herself on a road case and belted out 2 more songs, telling fans, "I'm fine, I promise, I just can't feel my shoe." ^3
The "Afterglow" singer was taken to a hospital and, sources say, was out by 3 AM with a boot and a bag of chips. ^4
== a4 | People | 2024-07-15T19:00:00Z | Kaia Marlowe Cancels Three Shows After Fall: 'I Have to Listen to My Body'
Kaia Marlowe is giving herself time to heal. The singer, 27, announced on Monday that she is canceling three concerts after her fall in Manchester, England, on July 12. ^1
An MRI showed two torn ligaments in her right ankle but no fracture, her rep tells PEOPLE. ^2 She won't need surgery. ^3
"I cried for an hour, and then I ordered a pizza," Marlowe wrote on Instagram. "I have to listen to my body."
The shows affected are two nights in Glasgow and one in Dublin. ^4 She is due back on stage in Amsterdam on Aug. 2. ^5
Marlowe was also sidelined in 2022, when vocal cord surgery kept her off the road for four months.
== a5 | Dublin Courier | 2024-07-16T08:00:00Z | Marlowe's injury leaves Marlay Park fans out of pocket
Thousands of Irish fans are counting the cost of travel and hotel rooms after Kaia Marlowe called off Saturday's show in Marlay Park. ^1
Both of her Glasgow dates have gone too. ^2 The promoter, Northside Live, said that tickets for Dublin, which sold out in 11 minutes at prices from €79.50, would be refunded within 10 working days. ^3
The 27-year-old Californian hurt an ankle when she fell almost two metres in Manchester last Friday. ^4
Northside said that it hoped to find a new date "in the back end of the year". Marlowe will rest until Amsterdam on 9 August, it said. ^5
Siobhán Daly from Ennis had booked two nights in a hotel for €640. "I'm not angry with Kaia," she said. "I'm angry with the hotel."
== a6 | Marlowe Nation | - | Manchester N2: what happened, from somebody who was there
I was front left, so here goes. She'd done eight songs. The lift came up for Glasshouse, it jerked, and she went over the side. ^1
It was a long second. Then we heard her on the mic: "I'm OK, I promise, I just can't feel my shoe." ^2 She did the rest of Glasshouse and then Porchlight on a flight case, and all of us were in bits. ^3
It is NOT broken, whatever you've seen. Her mom told a fan outside the hospital that it's ligaments. ^4
If you've Glasgow or Dublin tickets, the money goes back to your card by itself. ^5 Get well, Kai.
== facts
- Accident / date | date | agree | 2024-07-12 @ a1.1 a2.5 a3.1 a4.1 a5.4
- Accident / song | name | disagree | Glasshouse @ a1.2 a2.2 a6.1 | Second Skin @ a3.1 | conflicts: 0-1
- Accident / height of the fall | quantity | refine | about 6 ft @ a1.2 | 6 or 7 feet @ a3.2 | almost two metres @ a5.4
- Accident / cause | other | refine | platform stopped abruptly @ a1.2 | rising stage lift @ a2.1 | hydraulic platform went haywire @ a3.1 | the lift jerked @ a6.1
- Kaia Marlowe / injury | other | disagree | ankle injury @ a1.5 a5.4 | broken ankle @ a2.4 a3.1 | torn ligaments, no fracture @ a4.2 | ligaments, not broken @ a6.4 | conflicts: 1-2 1-3
- Kaia Marlowe / injured side | other | agree | right ankle @ a2.4 a4.2
- Kaia Marlowe / words to the crowd | quote | disagree | "I'm OK, I promise, I just can't feel my shoe" @ a1.4 a6.2 | "I'm fine, I promise, I just can't feel my shoe" @ a3.3 | conflicts: 0-1
- Concert / songs sung after the fall | count | refine | two @ a1.3 a3.3 | Glasshouse and Lanterns @ a2.2 | Glasshouse and Porchlight @ a6.3
- Accident / place in the set | count | agree | ninth song @ a1.2 a6.1
- Kaia Marlowe / hospital | place | refine | hospital @ a1.1 a3.4 | Manchester Royal Infirmary @ a2.3
- Concert / audience | count | refine | 18,000 @ a1.4 | venue for 18,000 @ a2.5
- Tour / cancelled shows | count | agree | three: two in Glasgow, one in Dublin @ a4.1 a4.4 a5.1 a5.2
- Tour / return date in Amsterdam | date | disagree | 2024-08-02 @ a4.5 | 2024-08-09 @ a5.5 | conflicts: 0-1
- Kaia Marlowe / age | age | agree | 27 @ a1.2 a4.1 a5.4
- Tickets / refunds | other | refine | Dublin refunded within 10 working days @ a5.3 | Glasgow and Dublin go back to the card by themselves @ a6.5
- Concert / second song after the fall | name | disagree | Lanterns @ a2.2 | Porchlight @ a6.3 | conflicts: 0-1
- Concert / what she sat on | other | refine | a flight case @ a1.3 a6.3 | a box @ a2.2 | a road case @ a3.3
- Kaia Marlowe / origin | place | refine | US singer @ a1.1 | Californian @ a5.4
