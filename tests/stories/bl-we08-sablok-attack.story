== a1 | Bharat News Service | 2024-07-18T05:00:00Z | Film star Vikrant Sablok stabbed by intruder at Mumbai home
The actor Vikrant Sablok was stabbed repeatedly by an intruder at his flat in Bandra, Mumbai, in the early hours of Thursday and is out of danger, his team said. ^1
Sablok, 48, suffered six wounds, two of them deep, doctors at the Seabreeze Hospital told reporters. ^2 He was on the operating table for about five hours. ^3 A member of the domestic staff was hurt in the hand. ^4
Police believe that the man came up the fire escape to the eleventh floor. ^5 The actor's wife, the producer Ira Dhawan, and their two children were not harmed.
== a2 | Marine Lines Mirror | 2024-07-19T02:15:00Z | Hacksaw horror on Hill Road: how Vikrant fought for his kids
It was 2.30am on Thursday when the nanny's scream tore through the eleventh floor. ^1 Vikrant Sablok, barefoot and in a kurta, flew at the stranger, who was swinging a hacksaw blade. ^2
Four times the blade went in, a family friend has told the Mirror, the last one missing the spine by two millimetres. ^3 The nanny, 56-year-old Rosamma Thomas, took a cut to the palm while shielding the younger child. ^4
With the drivers gone home, the 47-year-old superstar was bundled into an autorickshaw. ^5 "He asked me only one thing: how far is it?" said the man at the handlebar, Santosh Gaikwad. ^6 The fare would have been ₹45. He did not take it.
== a3 | Daily Beacon | 2024-07-19T07:30:00Z | Bollywood hero knifed six times in £7m pad
BOLLYWOOD hunk Vikrant Sablok was recovering last night after a knife-wielding burglar plunged a kitchen blade into him six times. ^1
The 48-year-old action man was rushed by tuk-tuk to a team of surgeons, who toiled for five hours. ^2 He had tackled the raider with his bare hands in the family's £7million apartment overlooking the Arabian Sea. Cops are combing CCTV. The star shot scenes for spy flick Sterling in Glasgow in 2021 and declared himself a fan of tablet.
== a4 | Thane Samachar | - | Former delivery rider held near Ghodbunder Road
A 32-year-old man who used to deliver groceries in Bandra was arrested in a labour camp off Ghodbunder Road in Thane on Sunday for the attack on the actor Vikrant Sablok. ^1 He had slept there for two nights on cement bags.
Inspector Sunita Pawar said he had come only to steal and did not know whose flat it was. ^2 A kitchen knife with a broken tip, the weapon used, had been found in a storm drain. ^3 He will be produced in court today.
== a5 | The Courier | 2024-07-24T08:00:00Z | Star's discharge leaves Mumbai asking about its gates
Vikrant Sablok walked out of hospital on Monday in dark glasses and a white shirt, waving with the hand that was not strapped to his chest. ^1 On the night of the attack the security at his building had consisted of one sleeping guard and a register.
A former delivery rider, 32, has been in custody since Saturday, when police tracked him to Thane, a satellite city to the north-east. ^2 He has told detectives that he meant to rob and had no idea that he was in a film star's home. ^3
What Mumbai has taken to its heart is the autorickshaw that got him to the surgeons. ^5 The driver recalled that his passenger asked "only one thing: how far is it?" ^4
== a6 | Screen Bazaar | - | Sablok home, shoots pushed back
After four nights on the ward, Vikrant Sablok is back with his family. ^1 Producers of Kaala Sooraj have moved the next schedule from August to November, at a cost put at ₹6 crore. The children's nanny, whose palm needed seven stitches, has been given six months' paid leave. ^2
Sablok will turn 49 on Diwali-eve, and friends expect no party. ^3
== facts
- Vikrant Sablok / age | age | disagree | 48 @ a1.2 a3.2 | 47 @ a2.5 | turning 49 next @ a6.3 | conflicts: 0-1 1-2
- Vikrant Sablok / number of wounds | count | disagree | six @ a1.2 a3.1 | four @ a2.3 | conflicts: 0-1
- attack / weapon | other | disagree | a hacksaw blade @ a2.2 | a kitchen knife @ a3.1 a4.3 | conflicts: 0-1
- suspect / arrest | date | disagree | a Sunday @ a4.1 | 2024-07-20 @ a5.2 | conflicts: 0-1
- attack / time | date | refine | the early hours of 2024-07-18 @ a1.1 | 2024-07-18T02:30 @ a2.1
- Vikrant Sablok / discharge from hospital | date | refine | 2024-07-22 @ a5.1 | after four nights @ a6.1
- Vikrant Sablok / length of the operation | duration | refine | about five hours @ a1.3 | five hours @ a3.2
- flat / floor | count | agree | eleventh @ a1.5 a2.1
- member of staff / injury | other | refine | hurt in the hand @ a1.4 | a cut to the palm @ a2.4 | seven stitches in the palm @ a6.2
- Vikrant Sablok / way to hospital | other | agree | by autorickshaw @ a2.5 a3.2 a5.5
- driver / remark | quote | refine | He asked me only one thing: how far is it? @ a2.6 | only one thing: how far is it? @ a5.4
- suspect / age and past | age | agree | 32, a former delivery rider @ a4.1 a5.2
- suspect / place of arrest | place | refine | a labour camp off Ghodbunder Road in Thane @ a4.1 | Thane @ a5.2
- suspect / motive | other | agree | came to steal, did not know whose flat it was @ a4.2 a5.3
