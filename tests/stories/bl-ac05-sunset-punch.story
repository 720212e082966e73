== a1 | Pacific Wire | 2024-09-19T21:40:00Z | Rocker Dex Marlowe sentenced to jail for attack on photographer
LOS ANGELES - Rock singer Dex Marlowe was sentenced Thursday to 120 days in county jail for beating a photographer who had followed him out of a Sunset Boulevard club. ^1
Superior Court Judge Loretta Hsu also gave the Coyote Hymn frontman three years of probation and 200 hours of community service. ^2 He must pay his victim $42,000 in restitution. ^3
Marlowe, 38, was convicted last month of assault and battery with serious bodily injury. ^4 He was ordered to report on Oct. 21. ^5
Alan Pruitt, 54, who suffered a broken jaw, told the court that he still could not eat an apple. ^6
"I'm not the man I was that night, and I'm sorry to the man who met him," Marlowe said. ^7
He has been free on $100,000 bail since his arrest. ^8
== a2 | FlashPit | 2024-09-19T23:05:00Z | Dex Marlowe SLAMMED With 180 Days, Fans Weep In Hallway
Dex Marlowe's going away for 180 days ... and the Coyote Hymn singer looked like he'd seen a ghost when the judge said it. ^1
We're told Dex's crew expected straight probation. Instead he's also looking at a year of anger management, plus a fat check -- $42k -- to the shutterbug whose jaw he busted. ^2
You'll recall Dex went off outside the Velvet Anchor in June 2023 after Alan Pruitt stuck a lens in his wife's face. ^3 The jury needed less than six hours to find him guilty. ^4
Dex told the judge he's "not the man I was that night." ^5 His wife, model Sunniva Lake, 31, flipped off the cameras on the way out.
== a3 | The Los Feliz Examiner | 2024-09-20T13:00:00Z | A singer, a photographer and nine seconds of video
The video at the heart of the case lasts nine seconds. It shows Dex Marlowe, then on a break from his band's 41-city tour, hitting a man who is already on one knee.
On Thursday the man, freelance photographer Alan Pruitt, spoke for a quarter of an hour. He described two surgeries, $61,000 in medical bills and a wedding he sat through without speaking. ^1 He described the early morning of June 11, 2023, a Sunday, on the sidewalk outside the Velvet Anchor. ^2
Hsu, a judge for 17 years, called the assault "brief, senseless and complete." ^3 Jurors needed a single afternoon in August to convict him. ^4
Besides the 120 days behind bars, Marlowe must attend 52 weekly sessions of anger management and perform 250 hours of community service, half of it picking up litter along freeways. ^5 Defense attorney Corey Abt said an appeal was being weighed.
== a4 | The Tonearm (London) | 2024-09-24T10:30:00Z | Coyote Hymn scrap UK dates as Marlowe faces jail
Coyote Hymn have called off their November visit to Britain, six shows including two at Brixton, after singer Dex Marlowe was told last week to turn himself in on 21 October. ^1
The 38-year-old got four months for punching a paparazzo in Los Angeles. ^2 The victim's jaw was fractured and he required surgery three times. ^3
The band's label insists their third album, "Salt Lick", is on track for spring. Guitarist Jo Petrie, who joined in 2019, will sing a charity gig in her bandmate's stead.
== a5 | Coyote Den forum, pinned post | - | He's home
Yep, it is true. Dex walked out after 19 days. The jail's overcrowded and people without a record get sent home early all the time, so don't let anybody tell you it's special treatment.
Still to come: the three years' probation and the community service. ^1 The restitution is paid (42 grand, all of it, before he even went in). ^2
Also, please stop posting Pruitt's address. Two surgeries. ^3 The man's been through enough and Dex has said sorry: "I'm not the man I was that night, and God help the man who met him." ^4
== a6 | Camera Press Review | - | What the Pruitt verdict means for the pavement
Freelances have long been told that a bloody nose goes with the job. Alan Pruitt, who is 54 and has worked Hollywood kerbs since the nineties, was told so by the first policeman who reached him, on the night of Saturday 10 June 2023. ^1
A jury saw it otherwise. So did Judge Lorraine Hsu. ^2 The musician who had hit him, released at the time on bail of $150,000, went to jail. ^3 Pruitt received $42,000, less than the cost of his dentistry. ^4
His agency, of which he owns a fifth, has since bought body cameras for its eight people in California.
== facts
- jail sentence / length | duration | disagree | 120 days @ a1.1 a3.5 | 180 days @ a2.1 | four months @ a4.2 | conflicts: 0-1, 1-2
- sentencing / date | date | refine | 2024-09-19 @ a1.1 a3.1 | week of 2024-09-16 @ a4.1
- judge / name | name | disagree | Loretta Hsu @ a1.2 | Lorraine Hsu @ a6.2 | Hsu @ a3.3 | conflicts: 0-1
- probation / length | duration | agree | three years @ a1.2 a5.1
- community service / length | duration | disagree | 200 hours @ a1.2 | 250 hours @ a3.5 | community service @ a5.1 | conflicts: 0-1
- anger management / length | duration | refine | a year @ a2.2 | 52 weekly sessions @ a3.5
- restitution / amount | money | agree | $42,000 @ a1.3 a2.2 a5.2 a6.4
- bail / amount | money | disagree | $100,000 @ a1.8 | $150,000 @ a6.3 | conflicts: 0-1
- start of jail term / date | date | agree | 2024-10-21 @ a1.5 a4.1
- Marlowe / age | age | agree | 38 @ a1.4 a4.2
- Pruitt / age | age | agree | 54 @ a1.6 a6.1
- Pruitt / injury | other | agree | broken jaw @ a1.6 a2.2 a4.3
- Pruitt / surgeries | count | disagree | two @ a3.1 a5.3 | three @ a4.3 | conflicts: 0-1
- attack / date | date | refine | early morning of 2023-06-11 @ a3.2 | night of 2023-06-10 @ a6.1 | 2023-06 @ a2.3
- attack / place | place | refine | outside a Sunset Boulevard club @ a1.1 | outside the Velvet Anchor @ a2.3 a3.2 | Los Angeles @ a4.2
- conviction / date | date | agree | 2024-08 @ a1.4 a3.4
- jury deliberation / length | duration | refine | less than six hours @ a2.4 | a single afternoon @ a3.4
- Marlowe's apology / wording | quote | disagree | I'm not the man I was that night, and I'm sorry to the man who met him @ a1.7 | I'm not the man I was that night, and God help the man who met him @ a5.4 | not the man I was that night @ a2.5 | conflicts: 0-1
