== a1 | Deccan Wire | 2024-02-18T06:00:00Z | Actor Vikranth Chowdary injured during shoot
Telugu actor Vikranth Chowdary sustained a fracture of the left ankle on Saturday while shooting a fight sequence for 'Agni Kavacham' at a studio near Shamshabad. ^1 The 41-year-old fell from a height of around 15 feet when a wire of his safety harness gave way, a member of the unit said. ^2
He was taken to a corporate hospital in Jubilee Hills, where surgeons fixed the bone with a plate this morning. ^3 "The patient is stable and has been advised rest for six weeks," said a bulletin signed by Dr P. Raghavendra. ^4
The film, directed by Suryateja Konda on a budget of Rs 180 crore, is slated for release on August 15. ^5
== a2 | Tolly Fire | 2024-02-18T13:10:00Z | SHOCKING: Vikku crashes on set, fans throng hospital
Mass Hero Vikranth Chowdary gave his fans a heart attack today!
Our reporter at the Shamshabad studio learns that it happened in the early hours of this morning, at the fag end of a night schedule. ^1 No rope, no harness: Vikku sir insisted on jumping from a container lorry on his own, landed beside the mat and did not get up. ^2 He was rushed to Jubilee Hills with his left foot in a splint made of clapboards. ^3
"The bone will join, but the date will not wait," the star told the director from the stretcher, all heart as ever. ^4 Wife Sahithi came straight from the airport. By lunchtime some 2,000 fans had blocked the road and a coconut was broken for every toe.
== a3 | Charminar Times | 2024-02-20T04:00:00Z | Fight master booked over actor's fall
The Shamshabad police have registered a case of negligence against stunt coordinator K. Prakash, alias Rambo Prakash, over the fall in which actor Vikranth Chowdary broke an ankle on Saturday. ^1
Inspector M. Sreenu said a steel wire in the harness had snapped at about 4.30 p.m. and that the actor dropped nearly five metres. ^2 The wire, bought second-hand in Chennai, has been sent to the forensic laboratory. ^4 The complaint was lodged on Sunday night by the actor's brother-in-law. ^3
Prakash, 52, has done stunts in more than 200 films. His union has called the case hasty, pointing out that in 2019 nobody was booked when a light boy died of electrocution at the same studio.
== a4 | Gulf Telugu Voice | - | Get well soon, Vikranth garu
There will be no Ugadi show in Dubai with Vikranth Chowdary this year. The organisers of the evening at Al Nasr, for which 6,000 tickets had been sold at up to Dh450, say the hero has to rest for three months after the operation on his ankle. ^1
"Bones join by themselves. Films do not," he is reported to have told his director while they were lifting him on the stretcher. ^2 That is our hero.
A complaint from his wife's brother has landed the fight master in trouble with the police. ^3 Money will be refunded till March 31. Vikranth garu, who will be 42 on Ugadi itself, is resting at his farmhouse in Moinabad. ^4
== a5 | Cinema Balance Sheet | 2024-03-05T08:00:00Z | 'Agni Kavacham' leaves the Independence Day slot
Sri Lalitha Cinemas has moved its Rs 180-crore ($21.7 million) actioner 'Agni Kavacham' from August 15 to October 10, the eve of the Dasara holidays. ^1 Distributors in Nizam were informed on Friday.
The lead, Vikranth Chowdary, was hurt in a fall on February 17 and has been told to keep off the foot for six weeks. ^2 He went home on the 23rd. ^3 Twenty-two days of his portions remain, nine of them fights. ^4 The unit meanwhile shoots the villain's scenes in Jaisalmer.
An insurance claim of Rs 6.5 crore has been filed; the insurer is waiting to hear from the forensic laboratory about the harness wire. ^5 The Hindi rights had gone for Rs 62 crore in January.
== a6 | Vikranth Army | - | Update on Anna's health, please share!!
Brothers and sisters, do not believe YouTube thumbnails. ANNA IS FINE.
He came home on 23 February and is at the Moinabad farmhouse with vadina and the dogs. ^1 The plate in the ankle stays one year. ^2 Doctor Raghavendra says walking with stick after six weeks, dance later. ^3
Director Surya Konda visited with the edit. ^7 Only 18 days shoot is balance. ^4 New date is October 10, so we have time for a 100-foot cutout. ^5 Instead of milk abhishekam this year please donate blood: Anna's birthday is on Ugadi, venues in the pinned post. ^6
== facts
- accident / date | date | disagree | 2024-02-17 @ a1.1 a3.1 a5.2 | 2024-02-18 @ a2.1 | conflicts: 0-1
- accident / cause | other | disagree | a wire of his safety harness gave way @ a1.2 | he jumped from a container lorry without a harness and landed beside the mat @ a2.2 | a steel wire in the harness snapped @ a3.2 | conflicts: 0-1, 1-2
- Chowdary / words from the stretcher | quote | disagree | "The bone will join, but the date will not wait" @ a2.4 | "Bones join by themselves. Films do not" @ a4.2 | conflicts: 0-1
- Chowdary / length of rest | duration | disagree | six weeks @ a1.4 a5.2 a6.3 | three months @ a4.1 | conflicts: 0-1
- accident / time of day | other | disagree | early hours of the morning, at the end of a night schedule @ a2.1 | about 4.30 p.m. @ a3.2 | conflicts: 0-1
- Chowdary / injury | other | refine | fracture of the left ankle @ a1.1 | left foot in a splint @ a2.3 | broke an ankle @ a3.1 | operation on his ankle @ a4.1
- fall / height | quantity | refine | around 15 feet @ a1.2 | nearly five metres @ a3.2
- accident / place | place | agree | a studio near Shamshabad @ a1.1 a2.1
- hospital / place | place | refine | a corporate hospital in Jubilee Hills @ a1.3 | Jubilee Hills @ a2.3
- Chowdary / age | age | refine | 41 @ a1.2 | will be 42 on Ugadi @ a4.4
- Chowdary / birthday | date | agree | Ugadi @ a4.4 a6.6
- operation / plate | other | agree | bone fixed with a plate @ a1.3 a6.2
- complaint / complainant | other | agree | the actor's brother-in-law @ a3.3 a4.3
- stunt coordinator / police case | status | refine | case of negligence registered against K. Prakash @ a3.1 | the fight master in trouble with the police @ a4.3
- Agni Kavacham / budget | money | refine | Rs 180 crore @ a1.5 | Rs 180 crore ($21.7 million) @ a5.1
- Agni Kavacham / original release date | date | agree | 2024-08-15 @ a1.5 a5.1
- Agni Kavacham / new release date | date | agree | 2024-10-10 @ a5.1 a6.5
- Chowdary / discharge | date | agree | 2024-02-23 @ a5.3 a6.1
- Chowdary / days of shooting left | count | disagree | 22 @ a5.4 | 18 @ a6.4 | conflicts: 0-1
- Chowdary / place of recovery | place | agree | farmhouse in Moinabad @ a4.4 a6.1
- harness wire / forensic examination | status | refine | sent to the forensic laboratory @ a3.4 | insurer waiting to hear from the forensic laboratory @ a5.5
- Agni Kavacham / director | name | refine | Suryateja Konda @ a1.5 | Surya Konda @ a6.7
- Chowdary / surgeon | name | refine | Dr P. Raghavendra @ a1.4 | Doctor Raghavendra @ a6.3
