== a1 | Nusantara Celebrity News | 2021-09-06T04:00:00Z | Raka Prasetyo and Dewi Anjani welcome a daughter
Actor Raka Prasetyo and the dangdut singer Dewi Anjani have become parents of a girl, their manager, Yusuf Halim, said on Monday. ^1
The baby was born by caesarean section at a hospital in South Jakarta at 7.10 a.m. on Saturday and weighs 3.1 kilograms. ^2 She has been named Kirana Laut Prasetyo. ^3
"She has Dewi's voice, and the whole floor has heard it," Raka, 33, told reporters through a mask. ^4
The couple, who married in Yogyakarta in March 2019, lost an unborn child last year. ^5
Raka tested positive for the coronavirus in July and spent 16 days in isolation, away from his wife. ^6

== a2 | Bunda & Baby | - | Hello, Kirana!
A name like a poem: Kyrana Laut is the first child of Dewi Anjani, 29, and her husband Raka. ^1 Laut means sea. ^2
The little one came into the world on September 5 in Jakarta, two weeks early, at 3,100 grams and 49 centimetres. ^3
Dewi, who sang at festivals until her sixth month, was awake for all of it. ^4
"She has Dewi's lungs, and the whole floor has heard it," the proud papa said. ^5
For other stars of the season it is a boy: presenter Sinta Maharani had hers on August 20, and a footballer's wife had twins. Dewi's cravings? Durian, at night, and only when it was not in season.

== a3 | Singapore Sunday Star | 2021-09-12T02:00:00Z | Raka is a dad
Indonesian heart-throb Raka Prasetyo, 33, is a father for the first time. ^1
His wife, dangdut star Dewi Anjani, gave birth on Sept 4 to a girl of 3.1kg. ^2 It was a natural birth, Raka said in a video in which he introduced the baby as Kirana. ^3
He missed the delivery's first hour because he was on the set of the film "Seven Volcanoes." ^4
The two met in 2016 at a commercial for instant noodles and were married three years later. ^5 Fans paid for 100 trees to be planted on Flores.

== a4 | Surabaya Siang | - | Dewi back on stage in December
Three months after the birth of her daughter Kirana, Dewi Anjani will sing again. ^1
The 29-year-old appears at a New Year's Eve gala in Surabaya, for a fee that is put at 250 million rupiah. ^2
Her husband's publicist, Yusuf Halim, said the whole family would travel. ^3
Dewi told Surabaya Siang of the difficult year 2020, in which she had a miscarriage: "The sea took, and the sea gave." ^4
She and Raka were wed in Solo two and a half years ago. ^5
Surabaya's gala has been held since 1998; last time it was only seen on screens, because of the pandemic.

== a5 | Dangdut Weekly | - | 'The sea took and the sea gave'
That is how Dewi Anjani explains the middle name of her girl. ^1 "The sea took and the sea gave," she said. ^2
Raka Prasetyo had shut himself in a hotel for two weeks in July because of Covid-19. ^3
The singer has lost 11 kilos, and at the gala on December 31 will wear the blue dress of her first hit. ^4
Her first hit, "Goyang Kereta," of 2013, was recorded in a garage for a sum that would not buy a pram today. The producer, Pak Slamet Widodo, still has the tape and will not sell it.

== facts
- Kirana / born | date | disagree | 2021-09-04 @ a1.2 a3.2 | September 5 @ a2.3
- Kirana / name | name | disagree | Kirana @ a1.3 a3.3 a4.1 | Kyrana @ a2.1
- Kirana / kind of birth | other | disagree | caesarean section @ a1.2 | natural birth @ a3.3
- Kirana / weight | quantity | refine | 3.1 kilograms @ a1.2 a3.2 | 3,100 grams @ a2.3
- Kirana / place of birth | place | refine | South Jakarta @ a1.2 | Jakarta @ a2.3
- Kirana / sex | other | agree | girl @ a1.1 a3.2 a4.1
- Raka / on her voice | quote | disagree | "She has Dewi's voice, and the whole floor has heard it" @ a1.4 | "She has Dewi's lungs, and the whole floor has heard it" @ a2.5
- Raka Prasetyo / age | age | agree | 33 @ a1.4 a3.1
- Dewi Anjani / age | age | agree | 29 @ a2.1 a4.2
- wedding / place | place | disagree | Yogyakarta @ a1.5 | Solo @ a4.5
- wedding / date | date | refine | 2019-03 @ a1.5 | three years after 2016 @ a3.5 | two and a half years ago @ a4.5
- miscarriage / year | date | refine | last year @ a1.5 | 2020 @ a4.4
- Raka / isolation | duration | refine | 16 days @ a1.6 | two weeks @ a5.3
- Raka / coronavirus | date | agree | July @ a1.6 a5.3
- Kirana / first child | count | agree | first @ a2.1 a3.1
- Yusuf Halim / role | other | disagree | manager @ a1.1 | publicist @ a4.3
- Dewi / on the sea | quote | refine | "The sea took, and the sea gave." @ a4.4 | "The sea took and the sea gave" @ a5.2
- gala / day | date | agree | December 31 @ a4.2 a5.4
