== a1 | Boom Monthly | 2008-01-22 | BREAKING: Brett Ryder dead
Brett Ryder, 28, was discovered dead on Tuesday in bed at home in Manhattan, in what the authorities describe as possibly a drug-related death. ^1
According to the New York Police Department, it was a housekeeper at 421 Thorne St. in Soho who found the body, having gone to tell the actor that his masseuse was there for an appointment. ^2
Police confirmed to BOOM that sleeping pills and over-the-counter medicines were with him. ^3 The death looks accidental, they said. ^4
Rumor briefly placed Anna-Jane Ekman with Ryder at or before the end, which the force's spokesman called "utterly untrue." ^5 Carl T. Greane, the deputy commissioner for public information, first named Ekman as owner of the apartment and later took it back. ^6 "It is not her home," said her publicist, Lynette Falk. ^7 "She does not own the home. ^8 She has never owned the home." ^9
An autopsy was set for Wednesday. ^10 NYPD has made clear that the masseuse rang Ekman, a shared client, to ask what to do, since Ryder did not react to shaking. ^11
== a2 | Lavery on Cinema | 2008-01-22 | Brett Ryder, Gifted Actor, Found Dead
The actor Brett Ryder has been found dead in an apartment in Manhattan, say the New York Times, CNN and AP. ^1 He was 28. ^2
He was found this afternoon in a place inhabited by the actress Anna-Jane Ekman, New York police said. ^3 Police sources said that the signs pointed to a suicide. ^4
The masseuse turned up at 3:31 p.m. at Apartment 5A of 421 Thorne Street, SoHo, where Ryder had booked her. ^5 A housekeeper let her in and knocked at the bedroom door. ^6 Hearing nothing, the two women went in and saw Ryder on a bed, naked and unconscious, pills scattered around his body. ^7 Shaking did not rouse him, and they called the authorities at once. ^8
No foul play is suspected. ^9 Officials believed that Ekman, 21, was in California and did not know how long Ryder had been staying in her apartment. ^10
A native of Perth, Australia, he was acclaimed for Saddleback Ridge (2005). ^11 It was while filming it that he met Danielle Roberts, with whom he moved to Brooklyn; their daughter, Clementine Joy, was born on October 28, 2005. ^12 They separated last year. ^13
== a3 | Celebrama | - | Brett Ryder found dead
On Tuesday morning Brett Ryder, whom most people know from his Oscar-nominated part in Saddleback Ridge, was found dead in his apartment in New York. ^1
He had a massage booked that day. ^2 When the therapist came, the housekeeper went up to let him know and found him dead, naked in bed, sleeping pills close by. ^3 Whether it was suicide has not been confirmed. ^4 An autopsy is being arranged. ^5
Ryder split last year from his wife, Danielle Roberts, who acted with him in Saddleback Ridge. ^6 Clementine is their daughter. ^7 He had just wrapped The Night Warden, an Owlman sequel with him as The Jester. ^8
== a4 | Bayside Squeeze | 2008-01-23 | Brett Ryder dead in New York; sleeping pills suspected
Updated 1:14 a.m.: Tuesday brought the death in a Manhattan apartment of Brett Ryder, once up for the best actor Oscar for Saddleback Ridge. ^1 To police, the signs point to suicide or an accidental overdose. ^2
A masseuse with an appointment came to Apartment 5A at 421 Thorne Street in SoHo, the New York Times blog writes. ^3 The housekeeper admitted her, and Ryder was found naked and unconscious on a bed around 3:30 p.m., the AP says. ^4 They lifted him to the floor and tried to revive him. ^5
When that failed they called police, who found sleeping pills of the prescription and non-prescription sorts on the nightstand. ^6 At 3:35 p.m. Ryder, 28, was pronounced dead. ^7
"We are examining the possibility of an overdose," said the NYPD's Carl Greane. ^8 The autopsy was to be done today, a spokeswoman for the medical examiner said. ^9 TMZ has it that the actor had been ill with pneumonia. ^10
Early reports gave the apartment to Anna-Jane Ekman, which her representative, Lynette Falk, denied. ^11 "It is not her home," Falk said. ^12 "She does not own the home. ^13 She has never owned the home." ^14
== a5 | Newswire copy on 'Quo Must Go' | 2008-01-22 | What on earth????
NEW YORK - New York City police said the actor Brett Ryder was found dead on Tuesday in his Manhattan apartment, perhaps from a drug overdose. ^1
It was a housekeeper who found the Australian-born star, 28, at his place in fashionable SoHo, the police spokesman Carl Greane said. ^2 Ryder had an Oscar nomination two years ago for "Saddleback Ridge." ^3
"We are examining the possibility of an overdose," Greane said. ^4
She came upon him at 3:26 p.m. (2026 GMT) and tried to wake him for a massage he had booked. ^5 As far as the spokesman knew, nobody but Ryder and the housekeeper was in the apartment. ^6 "There were tablets within the vicinity of the bed," he said. ^7
Last year the actor was reported to have parted from the actress Danielle Roberts, his companion of long standing, who was his wife in "Saddleback" and the mother of his young daughter, Clementine. ^8 He was due on screen as The Jester in the next Owlman film. ^9
== a6 | The Metropolitan Courier | 2008-01-22 | Brett Ryder, Actor, Dies at 28
New York City police said that the actor Brett Ryder was found dead on Tuesday afternoon in an apartment in Manhattan. ^1
Mr. Ryder, 28, lay facedown in bed at 421 Thorne Street in SoHo, the police said. ^2 On a night table close by was a bottle of prescription sleeping pills, though officials could not say whether it had any part in the death. ^3
A housekeeper and a masseuse discovered him. ^4 The housekeeper, who had been there some time already, opened the door to the masseuse, who had a 3:31 p.m. appointment. ^5 A knock at the bedroom went unanswered, so they went in, and found him unconscious. ^6 They shook him without result, called the authorities at once and moved him to the floor. ^7
"There was no sign of a disturbance," said Deputy Police Commissioner Carl T. Greane. ^8 Officers found no illegal drugs and no evidence of drinking. ^9
The autopsy will be on Wednesday, according to Helen Dorokov, spokeswoman for the chief medical examiner. ^10 The body left the building at 6:30 p.m. ^11
== a7 | Faces Weekly | - | Brett Ryder Found Dead
A New York police spokesman confirms that Brett Ryder, 28, Aussie heartthrob turned Oscar nominee and devoted father, was found dead on Tuesday at his home in Manhattan. ^1
Drugs may have been involved, say police, who found "prescription-type drugs" by the body. ^2
It was around 3:30 p.m. when his housekeeper and a masseuse who had come for an appointment found him in the bedroom of his SoHo apartment. ^3 He was on the floor at the foot of the bed, curled up and nude. ^4 When shaking brought no response, the housekeeper dialed 911. ^5 Ryder was pronounced dead at 3:45 p.m. ET. ^6
Foul play is not suspected. ^7 There were two bottles of prescription sleep aids, both made out to him, the spokesman says. ^8
The body was removed just before 6:30 p.m., and the autopsy is fixed for Wednesday morning, says Helen Dorokov of the medical examiner's office. ^9 Early word had Ryder subletting from Anna-Jane Ekman, but the actress's reps deny that she ever owned or lived in the place. ^10
The native of Perth was nominated as Best Actor for 2005's Saddleback Ridge, on whose set he met Danielle Roberts. ^11
== facts
- Brett Ryder / age | age | agree | 28 @ a1.1 a2.2 a4.7 a5.2 a6.2 a7.1
- discovery / day and part of the day | date | disagree | Tuesday 2008-01-22 @ a1.1 a4.1 a5.1 | Tuesday afternoon 2008-01-22 @ a2.3 a6.1 | Tuesday morning @ a3.1 | Tuesday around 3:30 p.m. @ a7.1 a7.3 | conflicts: 1-2, 2-3
- discovery / hour he was found | date | disagree | around 3:30 p.m. @ a4.4 a7.3 | 3:26 p.m. @ a5.5 | Tuesday morning @ a3.1 | after 3:31 p.m. @ a2.5 a2.7 | conflicts: 0-2, 1-2, 1-3, 2-3
- masseuse / hour of her arrival or appointment | date | agree | 3:31 p.m. @ a2.5 a6.5
- discovery / who found him | other | disagree | housekeeper @ a1.2 a3.3 a5.2 | housekeeper and masseuse @ a2.7 a6.4 a7.3 | conflicts: 0-1
- discovery / who was in the apartment | other | disagree | only Ryder and the housekeeper @ a5.6 | also the masseuse @ a2.6 a4.4 a6.5 a7.3 | conflicts: 0-1
- discovery / where and how the body lay | other | disagree | in bed @ a1.1 | naked on or in bed @ a2.7 a3.3 a4.4 | facedown in bed @ a6.2 | nude, curled up on the floor at the foot of the bed @ a7.4 | conflicts: 0-3, 1-3, 2-3
- pills / where they were | other | disagree | scattered around his body @ a2.7 | on the nightstand @ a4.6 a6.3 | near the body or bed @ a3.3 a5.7 a7.2 | conflicts: 0-1
- pills / kind | other | refine | sleeping pills and over-the-counter medicines @ a1.3 | prescription and non-prescription sleeping pills @ a4.6 | prescription sleeping pills @ a6.3 a7.8 | sleeping pills @ a3.3
- pills / number of bottles | count | disagree | a bottle @ a6.3 | two bottles @ a7.8 | conflicts: 0-1
- body / moved to the floor | other | agree | moved to the floor @ a4.5 a6.7
- alarm / who was called first | other | disagree | masseuse rang Ekman @ a1.11 | authorities or police at once @ a2.8 a6.7 | housekeeper dialed 911 @ a7.5 | police after trying to revive him @ a4.6 | conflicts: 0-1
- death / hour pronounced | date | disagree | 3:35 p.m. @ a4.7 | 3:45 p.m. @ a7.6 | conflicts: 0-1
- death / what the signs point to | other | disagree | accidental @ a1.4 | suicide @ a2.4 | suicide or accidental overdose @ a4.2 | possible overdose @ a5.1 a5.4 | suicide not confirmed @ a3.4 | conflicts: 0-1
- foul play / suspected | status | agree | no @ a2.9 a7.7
- apartment / Anna-Jane Ekman's connection | other | disagree | inhabited by Ekman, her apartment @ a2.3 a2.10 | not owned by her @ a1.6 a1.8 a4.11 a4.13 | never owned or lived in by her @ a7.10 | conflicts: 0-1, 0-2
- publicist / denial, first sentence | quote | agree | "It is not her home" @ a1.7 a4.12
- publicist / denial, second and third sentence | quote | agree | "She does not own the home. She has never owned the home" @ a1.8 a1.9 a4.13 a4.14
- publicist / name | name | agree | Lynette Falk @ a1.7 a4.11
- apartment / address | place | agree | 421 Thorne Street, SoHo @ a1.2 a2.5 a4.3 a6.2
- apartment / borough or city | place | refine | Manhattan @ a1.1 a2.1 a4.1 a5.1 a6.1 a7.1 | New York @ a3.1
- body / response to shaking | status | agree | none @ a1.11 a2.8 a6.7 a7.5
- apartment / number | place | agree | 5A @ a2.5 a4.3
- autopsy / day | date | refine | 2008-01-23 @ a1.10 a4.9 a6.10 | Wednesday morning @ a7.9 | being arranged @ a3.5
- body / hour of removal | date | refine | 6:30 p.m. @ a6.11 | just before 6:30 p.m. @ a7.9
- police spokesman / statement on the overdose | quote | agree | "We are examining the possibility of an overdose" @ a4.8 a5.4
- police spokesman / name | name | refine | Carl T. Greane @ a1.6 a6.8 | Carl Greane @ a4.8 a5.2
- medical examiner's spokeswoman / name | name | agree | Helen Dorokov @ a6.10 a7.9
- Danielle Roberts / relation to Ryder | other | disagree | wife @ a3.6 | companion @ a5.8 | met on set and became a couple @ a2.12 | conflicts: 0-1
- Ryder and Roberts / separation | date | agree | last year (2007) @ a2.13 a3.6 a5.8
- daughter / name | name | refine | Clementine Joy @ a2.12 | Clementine @ a3.7 a5.8
- Brett Ryder / birthplace | place | refine | Perth, Australia @ a2.11 a7.11 | Australian-born @ a5.2
- Brett Ryder / Oscar nomination | other | refine | for Saddleback Ridge @ a3.1 | best actor, Saddleback Ridge @ a4.1 a7.11 | Saddleback Ridge, two years ago @ a5.3
- Saddleback Ridge / year | date | agree | 2005 @ a2.11 a7.11
- Brett Ryder / role in the Owlman film | other | agree | The Jester @ a3.8 a5.9
