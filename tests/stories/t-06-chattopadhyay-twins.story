== a1 | Bombay Bulletin | 2024-02-12T05:40:00Z | Ishani Chattopadhyay, Vihaan Ranade welcome twins
Actors Ishani Chattopadhyay and Vihaan Ranade have become parents to twins, a girl and a boy, the couple announced on Sunday. ^1

The babies were born on Saturday, February 10, at a hospital in Pune, five weeks ahead of their due date. ^2 The girl, who is the elder by four minutes, weighs 2.1 kg and her brother 1.9. ^3

"Two heartbeats, four sleepless nights, zero complaints," the couple wrote on Instagram with a picture of four tiny feet. ^4

Chattopadhyay, 36, had shared the news of her pregnancy in October at the premiere of "Dhund". ^5 She and Ranade, who met on the set of "Teen Darwaze" in 2017, were married in Udaipur in December 2020. ^6

== a2 | Filmi Chaska | - | It's double trouble for Ishani-Vihaan!
Junior Ranades are here! Sources close to the couple say that Ishani delivered by caesarean section on Friday night and that mother and munchkins are doing fine. ^1

The actress, who turned 36 in January, had been on bed rest since New Year. ^2 Her mother-in-law, the veteran Marathi star Sulabha Ranade, distributed 51 kg of laddoos outside the Pune hospital. ^3

The happy pair fell in love while they were shooting "Teen Darwaze" and had a court wedding in Mumbai in December 2019, followed by a reception for 300. ^4

Vihaan, 39, has taken paternity leave of three months from "Raftaar 2". ^5 Twins run in his family: his father is one. ^6

== a3 | Weekend Pune | 2024-02-12T10:00:00Z | Sweets for the whole street
Passers-by in Deccan Gymkhana were given laddoos on Sunday as the Ranades celebrated, 51 kilos of them. ^1

It was the actor's mother, Sulabha Ranade, who handed them out. ^2 "The boy came first, so he will have to open doors for his sister all his life," she said with a laugh. ^3

Doctors said the twins, born at thirty-five weeks, would stay in the neonatal unit for about ten days. ^4 It was a natural birth. ^5

The street was last closed for a film family in 1998. Traders put up marigolds at their own cost, and a band of twelve from the nearby school played until the evening prayer.

== a4 | Gulf Masala | 2024-02-14T09:00:00Z | Names revealed for Ishani's babies
Ishani Chattopadhyay has told the world what her twins, born last Saturday, are called: Ira and Advait. ^1

The names were posted on Twitter by the proud father. ^2 Ira tipped the scale at 2.1 kilos, Advait at 1.9. ^3

The 36-year-old actress will be away from the camera for half a year, said her manager, Rupali Chheda, and starts "Jalsaghar" in the autumn. ^4 She won a Filmfare award last year, her second, for "Neel". ^5

The two tied the knot at a palace in Udaipur a little over three years ago before 120 guests. ^6

== a5 | Screen Sutra | 2024-02-26T12:30:00Z | Twins go home
Sixteen days after their birth, Ira and Advait, the twins of Ishani Chattopadhyay and Vihaan Ranade, left the hospital in Pune on Monday. ^1

"Two heartbeats, four sleepless nights, zero complaints" was how the pair had greeted them. ^2

Ranade goes back to the set of "Raftaar 2" in mid-May, having asked for a quarter of a year at home. ^3 His wife's film "Dhund", which opened in October, has made 94 crore. ^4 She has told producers that she will be back within six months. ^5

The new mother has been reading scripts at home, one of them about a lighthouse keeper. Her first film, a comedy of 2009, was shown again on television last week and drew 6 million viewers.

== facts
- birth / day | date | disagree | 2024-02-10 @ a1.2 a4.1 | Friday @ a2.1 | conflicts: 0-1
- twins / sexes | other | agree | a girl and a boy @ a1.1 a3.3
- birth / city | place | agree | Pune @ a1.2 a2.3 a5.1
- birth / how early | duration | agree | five weeks early, at thirty-five weeks @ a1.2 a3.4
- twins / first-born | other | disagree | the girl @ a1.3 | the boy @ a3.3
- twins / weights | quantity | agree | 2.1 and 1.9 kg @ a1.3 a4.3
- birth / manner | other | disagree | caesarean @ a2.1 | natural @ a3.5
- couple / greeting | quote | agree | Two heartbeats, four sleepless nights, zero complaints @ a1.4 a5.2
- Chattopadhyay / age | age | agree | 36 @ a1.5 a2.2 a4.4
- Dhund / opened | date | agree | 2023-10 @ a1.5 a5.4
- couple / where they met | other | agree | set of Teen Darwaze @ a1.6 a2.4
- wedding / place | place | disagree | Udaipur @ a1.6 a4.6 | Mumbai @ a2.4
- wedding / date | date | disagree | 2020-12 @ a1.6 | 2019-12 @ a2.4 | a little over three years ago @ a4.6 | conflicts: 0-1 1-2
- wedding / guests | count | refine | 120 @ a4.6 | 300 at the reception @ a2.4
- Sulabha Ranade / relation | other | agree | mother of the actor, mother-in-law of the actress @ a2.3 a3.2
- laddoos / weight | quantity | agree | 51 kg @ a2.3 a3.1
- Ranade / leave | duration | agree | three months @ a2.5 a5.3
- Ranade / film interrupted | other | agree | Raftaar 2 @ a2.5 a5.3
- Chattopadhyay / break | duration | agree | six months @ a4.4 a5.5
- twins / stay in hospital | duration | refine | about ten days expected @ a3.4 | sixteen days @ a5.1
- twins / names | name | agree | Ira and Advait @ a4.1 a5.1
