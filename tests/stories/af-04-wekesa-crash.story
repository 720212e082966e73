== a1 | Rift Valley Wire | 2019-12-16T08:00:00+03:00 | Comedian Wekesa hurt in highway crash
NAKURU - Kenyan comedian Barasa Wekesa, the star of the television show “Chai na Mandazi”, was injured on Saturday evening when his car collided with a lorry near Gilgil. ^1
Police in Nakuru County said that the lorry, loaded with sugar, had lost its brakes on the descent. ^2 Its driver was arrested.
Wekesa, 41, broke his left leg and two ribs and was flown to Nairobi by helicopter. ^3 His condition was described as stable on Sunday. ^4
The comedian's driver, Stephen Mutai, escaped with bruises. ^5
Five people died on the same stretch in a bus accident last August. Wekesa had been on his way to a show in Eldoret, the third of nine on a tour called “Mwisho wa Mwaka”. ^6

== a2 | Tamu Tamu | - | Prayers for Barasa
Kenyans woke up to sad news about their favourite funny man.
Barasa “Mzee Kelele” Wekesa is fighting for his life in a Nairobi hospital after a road accident near Gilgil on Saturday. ^1
A boda boda rider who saw it all told us that villagers pulled him from the wreck. ^2 “He was making jokes with blood on his shirt,” said the rider, Kimani. ^3
His wife, Achieng, mother of his three children, was seen arriving at the hospital at 2 am. ^6
Wekesa's own car was in the garage and he was riding in a friend's Subaru. ^4
Colleague Njambi Comic has opened a paybill number, and Sh1.2 million had come in by Sunday night. ^5
In 2014 he survived another crash, in Kisumu, in which his guitarist was killed.
It has been a black year for the industry: in March the gospel singer Mama Neema lost a foot under a matatu, and in July radio presenter Chris Oloo, 38, died when his motorbike hit a donkey near Voi.

== a3 | The Nairobi Ledger | 2019-12-17 | Wekesa operated on; tour called off
Surgeons at the Upper Hill Hospital in Nairobi operated for four hours on Sunday on the left leg of Barasa Wekesa, the comedian known as Mzee Kelele. ^1
His manager, Doreen Atieno, said that he was awake, in good spirits and would be discharged before Christmas. ^2
Seven remaining dates of his tour have been cancelled, and tickets will be refunded. ^3
The accident happened at about 6.30 pm on Friday at Kikopey, not far from Gilgil, when a lorry ran into his Subaru. ^4 Firefighters of Nakuru County cut him out of the car. ^5
A fund started by Njambi Comic, whose real name is Grace Njambi, has raised more than a million shillings. ^6
“He was making jokes with blood on his shirt,” the Ledger was told by an eyewitness. ^7

== a4 | East Africa Today | - | Kenyan funny man recovering at home
Barasa Wekesa has left hospital on crutches, 11 days after a sugar lorry struck the vehicle in which he was travelling. ^1
“I asked the doctor for a refund on the leg,” he said at his gate, with Achieng beside him. ^2
He had two ribs broken as well as the leg, and says that doctors have forbidden him to laugh until February. ^3
The rest of “Mwisho wa Mwaka” is postponed, not cancelled, Atieno told us, and new dates will be named for May. ^4 The money collected by his fellow comedian, Sh2.3 million in all, will be given to the families of others hurt at Kikopey. ^5
Wekesa, who is 41, began his career in 2003 as a matatu tout who entertained passengers. ^6
== facts
- crash / day | date | disagree | 2019-12-14 @ a1.1 a2.1 | 2019-12-13 @ a3.4
- crash / part of day | date | refine | evening @ a1.1 | about 6.30 pm @ a3.4
- crash / place | place | refine | near Gilgil @ a1.1 a2.1 | Kikopey, not far from Gilgil @ a3.4 | Kikopey @ a4.5
- crash / lorry | other | refine | lorry loaded with sugar @ a1.2 | lorry @ a3.4 | sugar lorry @ a4.1
- Wekesa / age | age | agree | 41 @ a1.3 a4.6
- Wekesa / injuries | other | refine | left leg and two ribs @ a1.3 | left leg @ a3.1 | leg and two ribs @ a4.3
- Wekesa / condition | status | disagree | stable @ a1.4 | fighting for his life @ a2.1 | awake, in good spirits @ a3.2 | conflicts: 0-1 1-2
- rescue / who | other | disagree | villagers @ a2.2 | firefighters @ a3.5
- car / whose | other | disagree | his car @ a1.1 a3.4 | a friend's Subaru @ a2.4
- car / make | other | agree | Subaru @ a2.4 a3.4
- witness / jokes | quote | agree | He was making jokes with blood on his shirt @ a2.3 a3.7
- hospital / place | place | refine | Nairobi @ a1.3 a2.1 | Upper Hill Hospital in Nairobi @ a3.1
- fund / sum | money | refine | Sh1.2m by Sunday @ a2.5 | more than a million @ a3.6 | Sh2.3m in all @ a4.5
- fund / who | name | refine | Njambi Comic @ a2.5 | Njambi Comic, real name Grace Njambi @ a3.6 | fellow comedian @ a4.5
- tour / rest | status | disagree | cancelled @ a3.3 | postponed @ a4.4
- tour / name | name | agree | Mwisho wa Mwaka @ a1.6 a4.4
- manager / name | name | refine | Doreen Atieno @ a3.2 | Atieno @ a4.4
- Wekesa / nickname | name | agree | Mzee Kelele @ a2.1 a3.1
- wife / name | name | agree | Achieng @ a2.6 a4.2
- discharge / when | date | refine | before Christmas @ a3.2 | 11 days after the crash @ a4.1
- tour / dates left | count | refine | third of nine @ a1.6 | seven remaining @ a3.3
