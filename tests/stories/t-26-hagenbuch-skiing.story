== a1 | Alpine News Wire | 2024-02-13T08:15:00Z | Pop star Nils Hagenbuch airlifted after ski accident in Engadine
The Swiss singer Nils Hagenbuch was flown to hospital in Chur on Sunday after a fall on the Corvatsch, the cantonal police said on Monday. ^1

Hagenbuch, 26, winner of the television contest "Die Bühne" in 2018, had left the marked run with a guide and two friends at about 11 in the morning. ^2 He fell some 40 metres over a rock band. ^3

He was found to have a broken thigh bone and concussion. ^4 His life is not in danger. ^5 The guide, 51, was unhurt. ^6

The danger of avalanches had been put at level three. ^7 On 27 January two Dutch skiers died on the same slope. ^8

Hagenbuch's tour begins in Zurich on 12 April. ^9

== a2 | Schlagerwelt | - | Fans pray for Nils
What dramatic hours! Nils Hagenbuch, 26, was buried by an avalanche and lay under the snow for nine minutes until his brother Timo dug him out. ^1

On Saturday afternoon the group had set out from Silvaplana for a last run. ^2 The heart-throb was taken by the Rega helicopter to Chur, where the thigh was screwed together. ^3

"The mountain gave me back, and I won't ask twice," he let it be known from his bed. ^4

His girlfriend, the presenter Annina Caduff, rushed there from Cologne. ^5

== a3 | Engadin Letter | 2024-02-14T10:00:00Z | Off-piste: guide defends himself
The mountain guide who accompanied Nils Hagenbuch on the Corvatsch says that it was no avalanche. ^1 "He caught an edge; it could have happened to my grandmother," says Jachen Tönz, 51, who has led guests for 27 years. ^2

It was Tönz who called Rega, at 11.20. ^3 The helicopter came twelve minutes later and took the patient to the cantonal hospital. ^4

The singer had skied since he was three and was junior champion of Glarus. ^5

== a4 | ChartBeat Zürich | 2024-02-15T14:30:00Z | Hagenbuch tour off
The spring tour of Nils Hagenbuch, 17 concerts from 12 April, has been called off. ^1 Tickets will be refunded. ^2

"The mountain gave me back and I won't ask it twice," the 26-year-old posted on TikTok. ^3 After an operation on the thigh he will need crutches for twelve weeks. ^4

His second album, "Zwölf Uhr Mittag", is to be released all the same on 22 March. ^5

The first album went gold within five weeks in 2020. Two festival dates in July, in Locarno and Vaduz, stand for the moment, according to the agency.

== a5 | SonntagsPost (translated) | - | A plate, eleven screws and a ring
Nils Hagenbuch left the hospital in Chur on Friday, twelve days after his crash. ^1

"In the helicopter I thought, if I get down, I ask her." And so he did, in the ward, with a ring of bandage. ^2 ^3 Annina Caduff, 29, said yes. ^4

The thigh bone is held by a plate with eleven screws. ^5 The new record appears on 5 April. ^6 Of the forty metres that he fell he remembers each one, he says. ^7

== a6 | Celebuzz DACH | - | Annina denies engagement
"We are not engaged, it was a joke with a bandage," Annina Caduff, 29, told her followers. ^1 She and Nils have been an item for two years. ^2

The postponed concerts will be held in November, his label says. ^3

The presenter hosts a quiz on Thursdays and will run the Berlin marathon in September, her third.

== facts
- accident / day | date | disagree | 2024-02-11 @ a1.1 | Saturday @ a2.2 | twelve days before Friday @ a5.1 | conflicts: 0-1 1-2
- accident / time of day | other | disagree | 11 in the morning @ a1.2 a3.3 | afternoon @ a2.2
- accident / place | place | refine | Corvatsch @ a1.1 a3.1 | from Silvaplana @ a2.2
- Hagenbuch / hospital | place | refine | Chur @ a1.1 a2.3 a5.1 | cantonal hospital @ a3.4
- Hagenbuch / age | age | agree | 26 @ a1.2 a2.1 a4.3
- accident / what happened | other | disagree | a fall, no avalanche @ a1.1 a1.3 a3.1 | buried by an avalanche @ a2.1
- fall / height | quantity | agree | 40 metres @ a1.3 a5.7
- Hagenbuch / bone broken | other | agree | thigh @ a1.4 a2.3 a4.4 a5.5
- guide / age | age | agree | 51 @ a1.6 a3.2
- tour / start | date | agree | 2024-04-12 @ a1.9 a4.1
- tour / status | status | disagree | called off, tickets refunded @ a4.1 a4.2 | postponed to November @ a6.3
- Hagenbuch / on the mountain | quote | refine | The mountain gave me back, and I won't ask twice @ a2.4 | The mountain gave me back and I won't ask it twice @ a4.3
- album / release | date | disagree | 2024-03-22 @ a4.5 | 5 April @ a5.6
- Caduff / age | age | agree | 29 @ a5.4 a6.1
- couple / engaged | status | disagree | engaged @ a5.4 | not engaged @ a6.1
- Hagenbuch / flown to hospital | other | agree | helicopter @ a1.1 a2.3 a3.4
