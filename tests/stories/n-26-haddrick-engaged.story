== a1 | Coastline News (Queensland) | 2023-01-04T21:00:00Z | Swim star Tahlia Haddrick engaged
Olympic champion Tahlia Haddrick and surf lifesaver Jye Okonedo-Marsh are engaged. The 27-year-old broke the news on Instagram on New Year's Day with a picture from Burleigh Heads. ^1
“He asked, I cried, the dog ate the ring box,” she wrote. ^2
Okonedo-Marsh, 30, went down on one knee at sunrise on December 31 after a three-kilometre paddle. ^3
The pair have dated since the 2021 titles in Maroochydore. ^4 Haddrick was married before, for 14 months, to the Swiss rower Urs Zellweger; they divorced in 2019. ^5
The winner of three gold medals is preparing for the world championships in July. ^6

== a2 | Kiwi Gossip Wire | 2023-01-02T05:00:00Z | Haddrick says yes
It was the dog who stole the show. “He asked, I cried, the dog ate the ring box,” Aussie swimmer Tahlia Haddrick captioned the snaps she shared on January 1. ^1
Her beau popped the question as the sun rose on the last day of 2022. ^2 The ring, with a sapphire, was his grandmother's. ^3
They met at a surf carnival almost two years ago. ^4 Haddrick, 27, won two golds in Tokyo and one in Rio. ^5
“I'd like to swim Paris with a ring on and go home with a medal next to it,” she added. ^21

== a3 | Pool & Lane | - | Tahlia's golden year
With three Olympic titles, a world record and now a fiancé, Tahlia Haddrick is not short of reasons to smile. ^1
She proposes to race on until Paris in 2024 and to marry afterwards. ^2 Her lifesaver, Jye, has promised to get up at 4.30 with her. ^3
Her coach, Merv Stannard, has given her Friday off. ^4
“I want to swim Paris with a ring on and go home with a medal beside it,” she says. ^21 Her record over 200 metres, set in August, has not been in danger since.

== a4 | Gold Coast Weekender | 2023-01-07T01:00:00Z | Jye's long paddle to a yes
“I had the ring in my wetsuit for three kilometres and I have never been so frightened of a wave,” says Jye Okonedo-Marsh. ^1
He is 30, works as a carpenter in Palm Beach and, since last Saturday, is going to be the husband of a triple Olympic champion. ^2 There was nothing left of the little box, thanks to Biscuit, the kelpie; the sapphire was saved. ^3
A wedding is planned for after the Games next year. ^4 It'll be her second: she was the wife of a Swiss rower for just over a year. ^5
== facts
- announcement / day | date | agree | 2023-01-01 @ a1.1 a2.1
- Haddrick / age | age | agree | 27 @ a1.1 a2.5
- Haddrick / post | quote | agree | He asked, I cried, the dog ate the ring box @ a1.2 a2.1
- proposal / day | date | refine | 2022-12-31 @ a1.3 | the last day of 2022 @ a2.2 | last Saturday @ a4.2
- proposal / time | date | agree | sunrise @ a1.3 a2.2
- Okonedo-Marsh / age | age | agree | 30 @ a1.3 a4.2
- paddle / distance | quantity | agree | three kilometres @ a1.3 a4.1
- couple / since | date | refine | 2021 @ a1.4 | almost two years ago @ a2.4
- couple / where met | other | refine | the 2021 titles in Maroochydore @ a1.4 | a surf carnival @ a2.4
- first marriage / length | duration | refine | 14 months @ a1.5 | just over a year @ a4.5
- first husband | other | refine | Urs Zellweger, Swiss rower @ a1.5 | a Swiss rower @ a4.5
- Olympic golds | count | agree | 3 @ a1.6 a2.5 a3.1 a4.2
- ring / stone | other | agree | sapphire @ a2.3 a4.3
- wedding / when | date | agree | after Paris in 2024 @ a3.2 a4.4
- Haddrick / on Paris | quote | refine | I want to swim Paris with a ring on and go home with a medal beside it @ a3.21 | I'd like to swim Paris with a ring on and go home with a medal next to it @ a2.21
