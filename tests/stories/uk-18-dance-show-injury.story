== a1 | Broadcast Today UK | 2023-10-19T18:00:00Z | Reality star out of Ballroom Kings with broken foot
Tamsyn Okonjo-Bell has pulled out of the dancing contest Ballroom Kings after breaking a bone in her left foot. ^1
The 32-year-old, who found fame in the dating programme Love Ahoy, was hurt on Wednesday afternoon while rehearsing a paso doble at a studio in Acton. ^2 An X-ray showed a fracture of the fifth metatarsal. ^3
“I came for a glitterball and I am leaving with a boot, but at least it has a heel,” she wrote on Instagram on Thursday. ^4
She and her partner, the Cuban dancer Yadiel Montero, had 35 points out of 40 last Saturday for a tango. ^5 There will be no elimination this weekend. ^6 Eleven couples are left of the 15 who began in September. ^7

== a2 | Daily Kestrel | 2023-10-20T05:00:00Z | CRUTCH TIME FOR TAMSYN
Gutted Tamsyn Okonjo-Bell hobbled out of her London flat on crutches yesterday after her Ballroom Kings dream ended in agony. ^1
The Love Ahoy babe, 32, landed badly on Wednesday from a leap that she had nailed 20 times. ^2 Partner Yadiel, 28, carried her to the car. ^3
“I came for a glitterball and I'm leaving with a boot,” she joked. ^4
She is the second celeb to leave this year through injury, after the weatherman Clive Dunmore, 61, who slipped a disc in week one. ^5 She had been third favourite at 5-1. She'll still pocket her £40,000 fee. ^6

== a3 | The Bedford Reporter | - | Tamsyn's nan: ‘She'll be dancing at my 90th’
The hopes of a Bedford family were dashed this week when Tamsyn Okonjo-Bell had to give up Ballroom Kings. ^1
The former lifeguard has broken her foot and must wear a support boot for six weeks. ^2 Her grandmother, Ivy Bell, who will be 90 on December 9, had tickets for Saturday's show. ^3
“She broke her arm on our trampoline when she was seven, and she danced then as well,” said Mrs Bell.
Tamsyn went to Goldington Academy and won the Love Ahoy cruise in 2019. ^4

== a4 | Strictly Not That One (podcast notes) | - | Episode 212: Bye, Tamsyn
We discuss the paso that never was. ^5 Tamsyn O-B is out, Yadiel has a free Saturday, and we are not all right. ^1
Her tango got 35, which was the second highest score of week four. ^2 Fifteen couples started, and by our count Clive and Tamsyn are the only two who left without a dance-off. ^3
Producers have said that nobody goes home this week. ^4 Also: whose idea were the capes? In part two we rank every injury since 2012, from the ruptured Achilles of series three to the wasp, and Bex reads out the 40 best of your 600 messages about the judge in the lilac suit.

== a5 | Celeb Digest | 2023-12-01T09:30:00Z | Tamsyn back on her feet
Six weeks after the accident that ended her time on Ballroom Kings, Tamsyn Okonjo-Bell has thrown away the boot. ^1
“I kept it. It has been bedazzled,” the Love Ahoy winner, who is now 33, corrected us. ^2
She will dance the paso doble with Yadiel Montero after all, in the Christmas special, which is recorded on December 12. ^3 Her doctor has allowed everything but the leap. ^4 In the meantime she has presented two radio shows, and has been to Lagos for the wedding of a cousin with 700 guests.
Doctors had found a broken metatarsal when she was taken to hospital in October. ^5
== a6 | Cuba Libre Dance (translated) | - | Montero loses his couple
The dancer of Santiago Yadiel Montero, 28 years, remains without couple in the British contest Ballroom Kings. ^1
His companion, the television figure Tamsyn Okonjo-Bell, suffered the rupture of a bone of the left foot during an essay of paso doble in the west of London. ^2 “I heard it before she did,” related the Cuban. ^3
They had obtained 35 points of 40 with a tango. ^4 Montero was champion of the contest in 2020 with a swimmer and finalist in 2022. He will return for the special of Christmas, where he hopes to dance with her. ^5

== facts
- Tamsyn Okonjo-Bell / injury | other | refine | fracture of the fifth metatarsal, left foot @ a1.1 a1.3 a6.2 | broken metatarsal @ a5.5 | broke her foot @ a3.2
- Tamsyn Okonjo-Bell / age | age | refine | 32 @ a1.2 a2.2 | 33 in December @ a5.2
- accident / day | date | refine | Wednesday 2023-10-18 @ a1.2 a2.2 | six weeks before 2023-12-01 @ a5.1 | October @ a5.5
- Tamsyn Okonjo-Bell / boot quotation | quote | refine | I came for a glitterball and I am leaving with a boot, but at least it has a heel @ a1.4 | I came for a glitterball and I'm leaving with a boot @ a2.4
- Tamsyn Okonjo-Bell / withdrew | status | agree | out of the contest @ a1.1 a3.1 a4.1
- tango / points | count | agree | 35 @ a1.5 a4.2 a6.4
- couples / at the start | count | agree | 15 @ a1.7 a4.3
- elimination / this weekend | status | agree | none @ a1.6 a4.4
- dance partner / name | name | refine | Yadiel Montero @ a1.5 a5.3 a6.1 | Yadiel @ a2.3 a4.1
- Clive Dunmore / left the show | status | agree | left @ a2.5 a4.3
- boot / how long | duration | agree | six weeks @ a3.2 a5.1
- Tamsyn Okonjo-Bell / dating programme | other | agree | Love Ahoy @ a1.2 a2.2 a3.4 a5.2
- Tamsyn Okonjo-Bell / won Love Ahoy | status | agree | won @ a3.4 a5.2
- dance / style | other | agree | paso doble @ a1.2 a4.5 a5.3 a6.2
- Yadiel Montero / age | age | agree | 28 @ a2.3 a6.1
- accident / place | place | refine | a studio in Acton @ a1.2 | the west of London @ a6.2
- Christmas special / dances with Montero | status | agree | hopes or is to dance with him @ a5.3 a6.5
