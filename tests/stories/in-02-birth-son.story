== a1 | Hind Press Agency | 2023-07-12T05:10:00Z | Actor Zoya Bhimani gives birth to son
MUMBAI: Actor Zoya Bhimani and her husband, the producer Kabir Lakhotia, became parents to a boy on Tuesday. ^1
The child was born at 4.40 am at the Sunder Hospital in Khar and weighs 3.2 kg, said a statement by the family. ^2 ^3
“Our hearts have moved house. ^10 They now live in a very small blanket,” the couple said in a joint post. ^4
Bhimani, 35, announced the pregnancy in February during the promotion of “Teesri Manzil Ka Kiraya”. ^5 ^6
She and Lakhotia, 41, were married in Goa in December 2019. ^7 Her last two releases, in 2021 and 2022, went straight to streaming.

== a2 | Glitterati | - | It's a boy for Zoya and Kabir!
Bring out the blue balloons! Zoya Bhimani is a mother, and industry friends cannot stop sending hearts. ^1
The “Teesri Manzil Ka Kiraya” actress welcomed her first child with hubby Kabir Lakhotia on July 11. ^2 ^3
“Our hearts have moved house,” the new parents posted. ^4 Zoya's mother, the former dancer Rukhsar, has been at the Khar hospital ever since and brought kheer for the nurses. ^5
The couple, who had a beach wedding in Goa in 2019, bought a bigger flat in Bandra this spring. ^6
Zoya's younger sister, Alia Bhimani, had a daughter, Inaya, in March 2021. ^7

== a3 | Deccan Noon | 2023-07-21T09:00:00Z | Bhimani, Lakhotia name their son
Zoya Bhimani and Kabir Lakhotia have named their baby Rehaan, the actor revealed on Thursday. ^1 ^2
He was born on July 10 in a hospital in Mumbai's Khar. ^3 ^4 He is the first child of the couple, who wed in December 2019. ^5 ^6
“It was my grandfather's name, and he never once raised his voice,” Bhimani wrote on Instagram under a picture of three hands. ^7
Bhimani, 35, returns to work in January with a series about a lighthouse keeper. ^8
The couple brought the baby home last week. ^9 A naming ceremony was held at Kabir's parents' house in Lonavala, with only the two families present, and guests were given saplings of neem to take away.

== a4 | Lahore Style | - | Zoya Bhimani shares name of baby boy
Bollywood's Zoya Bhimani has told the world what her newborn is called: Rayhaan. ^1
She explained the choice on Instagram: “It was my grandfather's name, and he never once raised his voice.” ^2
The boy, who weighed 3.2 kg at birth, came home from hospital on July 14, three days after he was born. ^3 ^4
His father, the film director Kabir Lakhotia, is to take three months off. ^5 The pregnancy had been made public in February. ^6
The actress, 36, will be back before the camera in the new year, in a lighthouse series. ^7 ^8

== a5 | Masala Mail | - | Five things to know about baby Rehaan
1. Zoya Bhimani's son bears the name of her late grandfather, Rehaan Ali, who was a tailor in Surat and sewed her first dance costume. ^1
2. He was born before dawn, and the family's driver, Mohan, was the first to be given sweets. ^2
3. He has one cousin, Inaya, who is two. ^3
4. His father Kabir, 41, produced “Teesri Manzil Ka Kiraya”, which brought the two together again on a set after five years. ^4 His next production goes on the floors in Jaipur in November.
5. The nursery was painted yellow by Rukhsar, his grandmother. ^5
== facts
- son / born | date | disagree | 2023-07-11 @ a1.1 a2.2 a4.4 | 2023-07-10 @ a3.3 | conflicts: 0-1
- son / hour of birth | date | refine | 4.40 am @ a1.2 | before dawn @ a5.2
- son / hospital | place | refine | Sunder Hospital, Khar @ a1.2 | hospital in Khar @ a2.5 a3.4
- son / weight | quantity | agree | 3.2 kg @ a1.3 a4.3
- couple / joint post | quote | refine | Our hearts have moved house. They now live in a very small blanket @ a1.10 a1.4 | Our hearts have moved house @ a2.4
- Bhimani / age | age | disagree | 35 @ a1.5 a3.8 | 36 @ a4.7 | conflicts: 0-1
- pregnancy / announced | date | agree | February @ a1.6 a4.6
- couple / wedding | date | refine | 2019-12 @ a1.7 a3.6 | 2019 @ a2.6
- couple / wedding place | place | agree | Goa @ a1.7 a2.6
- Lakhotia / age | age | agree | 41 @ a1.7 a5.4
- Lakhotia / profession | other | disagree | producer @ a1.1 a5.4 | director @ a4.5 | conflicts: 0-1
- Rukhsar / Zoya's mother | other | agree | Rukhsar @ a2.5 a5.5
- Teesri Manzil Ka Kiraya / with Bhimani | other | agree | Teesri Manzil Ka Kiraya @ a1.6 a2.3 a5.4
- son / order | other | agree | first child @ a2.3 a3.5
- son / name | name | disagree | Rehaan @ a3.1 a5.1 | Rayhaan @ a4.1 | conflicts: 0-1
- Bhimani / on the name | quote | agree | It was my grandfather's name, and he never once raised his voice @ a3.7 a4.2
- son / named for | other | agree | her grandfather @ a3.7 a4.2 a5.1
- Bhimani / return to work | date | refine | January @ a3.8 | the new year @ a4.8
- Bhimani / next work | other | agree | lighthouse series @ a3.8 a4.8
- Inaya / birth against age | age | refine | March 2021 @ a2.7 | two @ a5.3
- son / came home | date | refine | last week @ a3.9 | 2023-07-14 @ a4.4
