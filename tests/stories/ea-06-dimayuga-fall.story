== a1 | Cebu Sun Courier | 2024-05-19T01:00:00Z | Mikaela Dimayuga hurt in fall at Cebu concert
Pop singer Mikaela Dimayuga fell from the stage of the Waterfront Hotel in Lahug on Saturday night and was taken to hospital with a broken ankle. ^1
The 27-year-old was about 40 minutes into her show when she stepped back from a hydraulic platform that had already been lowered. ^2 Witnesses said she dropped around two metres. ^3
"I heard a crack and then I heard six thousand people go silent," said Jun Abellana, a fan in the front row. ^4
Medics carried her out on a stretcher while the band played on for some seconds. ^5 She waved to the crowd. ^6
It was the fourth stop of her "Bituin" tour, which began in Davao on April 20. ^7 Ticket holders will be refunded, the promoter said.

== a2 | Luzon Broadcasting News | 2024-05-20T09:00:00Z | Mikaela undergoes surgery, cancels tour dates
Mikaela Dimayuga underwent surgery on her right ankle on Sunday and is in stable condition, her management, Tala Artists, said. ^1
The "Kalawakan" singer fractured the ankle in two places in Saturday's accident in Cebu. ^2 She was given a plate and six screws. ^3
Tala called off the tour's last five shows, among them Iloilo this Friday and the Araneta Coliseum on June 15. ^4
"Ang buto gagaling, ang hiya hindi," the singer joked on Facebook: "The bone will heal, the embarrassment won't." ^5
Dimayuga, 27, won the talent search "Boses ng Bayan" in 2015. ^6

== a3 | Pinoy Glitter | - | Mika, get well soon!
Ouch! Mikaela Dimayuga will be off her feet for twelve weeks after that horror fall in Cebu. ^1
"The bone will heal, the shame won't," our Mika wrote from her hospital bed, with a selfie and a thumbs-up. ^2
Boyfriend Paolo Zaragoza flew in from a shoot in Palawan on Sunday morning and has not left her side. ^3
Her left foot is in plaster up to the knee. ^4 It is her second accident in a year: last August she hurt a wrist in a jet ski collision in Siargao.
She had sung only seven of her 22 songs.

== a4 | Gulf Pinoy Weekly | - | Tour of Mikaela Dimayuga postponed
The remaining concerts of Mikaela Dimayuga's tour have been moved to October, her manager Carlo Sison said. ^1 The five dates include the Araneta show of June 16. ^2
The singer's appearance in Dubai on July 6, which is not part of the tour, is cancelled. ^3
Dimayuga fell two meters from the stage of a hotel in Cebu City on May 18. ^4
The doctors who operated on her the following day have told her to rest for three months. ^5
Her fiancé, the actor Paolo Zaragoza, is with her. ^6 "She already wants to sing from a wheelchair," he told reporters. ^7

== a5 | Showbiz Mandaue Blog | - | I was there
I was up in the balcony, and it took a moment before anyone understood that Mikaela was gone. Her own crew carried her off, not the medics, and she waved. ^1
My watch said 8:40; the show had begun at eight. ^2
There were perhaps six thousand of us. ^3 The lights came on at nine and we were sent home.
A technician told me the lift had been acting up at the soundcheck.
I have been to concerts for 30 years and once saw a drummer fall asleep, but never this. My sister, who sat on the floor, got home at midnight with somebody else's umbrella and a hoarse voice.

== facts
- fall / day | date | agree | 2024-05-18 @ a1.1 a2.2 a4.4
- fall / place | place | refine | the Waterfront Hotel in Lahug @ a1.1 | Cebu @ a2.2 a3.1 | a hotel in Cebu City @ a4.4
- Mikaela Dimayuga / injury | other | refine | broken ankle @ a1.1 | ankle fractured in two places @ a2.2
- Mikaela Dimayuga / age | age | agree | 27 @ a1.2 a2.6
- fall / how far into the show | duration | refine | about 40 minutes @ a1.2 | 8:40, begun at eight @ a5.2
- fall / height | quantity | agree | two metres @ a1.3 a4.4
- audience / size | count | agree | six thousand @ a1.4 a5.3
- Mikaela Dimayuga / carried by | other | disagree | medics @ a1.5 | her own crew @ a5.1
- Mikaela Dimayuga / waved | other | agree | waved @ a1.6 a5.1
- surgery / day | date | agree | 2024-05-19 @ a2.1 a4.5
- injury / side | other | disagree | right @ a2.1 | left @ a3.4
- last five shows / fate | status | disagree | called off @ a2.4 | moved to October @ a4.1
- shows / number affected | count | agree | 5 @ a2.4 a4.2
- Araneta show / day | date | disagree | 2024-06-15 @ a2.4 | June 16 @ a4.2
- Mikaela Dimayuga / joke | quote | disagree | "The bone will heal, the embarrassment won't." @ a2.5 | "The bone will heal, the shame won't" @ a3.2
- Mikaela Dimayuga / rest | duration | refine | twelve weeks @ a3.1 | three months @ a4.5
- Paolo Zaragoza / status | status | disagree | boyfriend @ a3.3 | fiancé @ a4.6
- Paolo Zaragoza / with her | other | agree | with her @ a3.3 a4.6
