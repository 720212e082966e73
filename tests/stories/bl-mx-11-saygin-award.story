== a1 | Boğaz News Agency | 2021-11-14T08:00:00Z | Actress Defne Saygın hands back Golden Anchor on stage
IZMIR - Defne Saygın laid down the Golden Anchor for best supporting actress on the podium on Saturday night and left without it, at the 28th edition of the awards. ^1
"This belongs to Nermin Alkan, who was not even invited," she told some 1,100 guests at the Kültürpark. ^2 Alkan, 67, her colleague in the series "Yalı", had been struck from the list of nominees on October 22. ^3
The jury, chaired by director Cemal Uluç, had said that Alkan's role was "too short to be judged". ^4
Saygın, 34, received her first Anchor in 2015. The series ended on June 9 after 84 episodes and has been sold to 41 countries.

== a2 | Magazin Fısıltı | - | She slammed the door! The night of the anchor
(Translated from Turkish.) In emerald satin by Zeynep Tosunlar, Defne left her table, her prize and her co-star Onur Beyazıt, who had to eat two baklavas alone.
"I don't want a prize that was stolen from Nermin abla," she shouted into the microphone. ^1 The microphone was turned off after eleven seconds.
And Onur? He had his own Anchor, for best actor, under his jacket all evening. ^2
The cloakroom lady saw her in tears at half past eleven. Her taxi to Çeşme cost 600 lira. Her fans will recall the fall of 2018, when she walked out of a talk show because of a question about her divorce.

== a3 | The Aegean Courier | 2021-11-16T06:00:00Z | Jury chair: 'Nobody stole anything'
Cemal Uluç, 71, says he slept well. The chairman of the Golden Anchor jury told this newspaper on Monday that the vote for Ms. Saygın, taken on November 5, was unanimous, seven to none. ^1
He insists that Mrs. Alkan was never on any list. ^2 "We considered 23 performances. Hers lasted six minutes in all."
An actor has a contract with the audience, Uluç went on, not with a grudge; he recalled that he had himself been passed over in 1994, 1999 and 2008.
The statuette, 2.3 kilos of bronze, is in the safe of the municipality. ^3 The foundation's board meets on November 29.

== a4 | Ekran Defteri | - | 'Yalı' five months on: the mother, the daughter, the anchor
(Translated from Turkish.) For the daughter Saygın had been given the award for best actress, and it was the mother, Nermin Alkan, whom she meant by her gesture. ^1
The two women met in 2006 at the Ankara State Theatre, where the older one taught. ^2 Alkan was 45 when she first stood before a camera, in Uluç's "Ferry".
Only four of the seven jurors, one of them has let us know, raised their hand for Saygın. ^3
Beyazıt, best actor, kept his seat until the end and posed with the other winners at 1 am. ^4 He starts filming "Kuzey Yolu" in Kars on December 6.

== a5 | Cine-Levant | 2021-12-01T10:00:00Z | Golden Anchor to change rules
The foundation behind Izmir's Golden Anchor said on Tuesday that from 2022 no candidate may be removed once the nominees are out, which was done in October to Nermin Alkan. ^1
It had met the day before with Defne Saygın, who gave back the statuette on November 13, and offered Alkan an honorary prize; she declined by letter. ^2
"I am sixty-seven, I have a cat and a balcony," the letter reads. ^3
Cemal Uluç gives up the chair after six years. The next ceremony is planned for November 12.

== facts
- Defne Saygın / which award she gave back | other | disagree | best supporting actress @ a1.1 | best actress @ a4.1
- Defne Saygın / words on stage | quote | disagree | This belongs to Nermin Alkan, who was not even invited @ a1.2 | I don't want a prize that was stolen from Nermin abla @ a2.1
- Nermin Alkan / whether she had been nominated | status | disagree | nominated, then struck off @ a1.3 a5.1 | never on any list @ a3.2
- jury / votes for Saygın | count | disagree | seven to none @ a3.1 | four of seven @ a4.3
- ceremony / date | date | agree | 2021-11-13 @ a1.1 a5.2
- Nermin Alkan / age | age | agree | 67 @ a1.3 a5.3
- Nermin Alkan / when struck off | date | refine | 2021-10-22 @ a1.3 | October @ a5.1
- jury / chair | name | agree | Cemal Uluç @ a1.4 a3.1
- Onur Beyazıt / prize | name | agree | best actor @ a2.2 a4.4
- award / what she did with it | other | refine | laid it down on the podium @ a1.1 | gave back @ a5.2
