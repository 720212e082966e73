== a1 | Highveld Press Association | 2017-07-10T06:30:00Z | Soap actor Sizwe Mabaso hurt in N1 pile-up
PRETORIA - Television actor Sizwe Mabaso was among six people injured when four vehicles collided on the N1 near Bela-Bela on Sunday evening, paramedics said. ^1
Mabaso, 42, broke his left collarbone and two ribs. ^2 He was airlifted to a private hospital in Pretoria. ^3 His passenger, the singer Thandeka Mokoena, walked away with bruises. ^4
Arrive Clinic spokeswoman Riana Botes said the call came in at 6.25 pm. A stretch of 14 km was closed until 11 pm. ^5
Mabaso has played Dr Vusi Radebe in "Egoli Nights" since 2008. Last year 1,246 people died on Limpopo's roads.

== a2 | Sho't Left Sun | - | DR VUSI'S NIGHT OF HORROR
It was a cow, says Dr Vusi! The heart-throb was on his way home from a wedding in Polokwane on Saturday night when the animal stepped in front of his white Range Rover. ^1
Bakkie driver Frans Maluleke, 51, who pulled him out, says he counted six cars, one on its roof. ^2
In the seat beside him: Thandeka, 29, the "Ngikhona" singer he swears is only a friend. ^3 His wife Lerato, mother of his three kids, last posted a picture with him on May 14.
In 2013 the star paid R8,000 for speeding on the same road. His first car was a 1991 Toyota, bought for R11,000.

== a3 | Die Noorder-Koerier | 2017-07-12T10:00:00Z | Truck driver in court after accident with TV star
(Translated from Afrikaans.) A truck driver from Musina, Tendai Moyo, 38, appeared in Bela-Bela on Tuesday on a charge of reckless driving, two days after the collision south of the Kranskop toll plaza in which the actor Sizwe Mabaso was injured. ^1
According to the charge sheet Moyo changed lanes without looking and struck the actor's vehicle, which then hit two others. ^2 He was released on R3,000 bail until August 18.
A boy of nine, Kabelo Phasha, was still in intensive care on Wednesday. The road had been resurfaced in March at a cost of R62 million.

== a4 | Soapie Sisters | - | Get well, Sizwe!!
Sisters, breathe. He's fine, he's sore, he's asking for amagwinya. Sizwe was discharged from the Pretoria hospital on Thursday, four nights after the crash. ^1
He has a fractured collarbone and some cracked ribs. ^2 The one with him was not Thandeka at all, it was her manager, Thandiwe Moloi, his cousin; Lerato put that on her Insta story on Monday with a laughing emoji. ^3
What about the show? His scenes are in the can until August 4. After that Dr Vusi goes "to a congress in Nairobi", and Sizwe is expected on set on September 11. ^4
He turns 43 on the 30th, send cards to PO Box 1177, Auckland Park! ^5

== a5 | Rand Ledger | 2017-09-12T05:00:00Z | Back in the white coat
When Sizwe Mabaso walked into Studio 6 yesterday, the crew of "Egoli Nights" stood and clapped for a minute and a half. ^1
The 43-year-old, on his back for most of the nine weeks since the accident, joked that his ribs were "the only honest critics". ^2
Of that Sunday in July he remembers next to nothing: "I saw headlights, then a nurse." ^3
Moyo was fined R15,000 on August 18. The Phasha boy, whose tenth birthday Mabaso attended on September 2, is back in school. The series, with 4.6 million viewers, was renewed in June for two years.

== facts
- crash / date | date | disagree | 2017-07-09 @ a1.1 a3.1 a5.3 | 2017-07-08 @ a2.1 | four nights before Thursday @ a4.1 | conflicts: 0-1, 1-2
- crash / number of vehicles | count | disagree | four @ a1.1 a3.2 | six @ a2.2
- crash / cause | other | disagree | a cow @ a2.1 | truck changed lanes @ a3.2
- Sizwe Mabaso / who was with him | name | disagree | Thandeka Mokoena @ a1.4 a2.3 | Thandiwe Moloi @ a4.3
- Sizwe Mabaso / injuries | other | refine | left collarbone and two ribs broken @ a1.2 | fractured collarbone and some cracked ribs @ a4.2
- Sizwe Mabaso / age | age | refine | 42 @ a1.2 | 43 on the 30th @ a4.5 | 43 in September @ a5.2
- Sizwe Mabaso / return to the set | date | agree | 2017-09-11 @ a4.4 a5.1
- crash / place | place | refine | N1 near Bela-Bela @ a1.1 | south of the Kranskop toll plaza @ a3.1
- hospital / city | place | agree | Pretoria @ a1.3 a4.1
