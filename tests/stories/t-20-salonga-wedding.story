== a1 | Manila Sports Wire | 2022-12-12T04:00:00Z | Boxer Rommel Salonga-Dizon weds actress Trixie Magbanua
The world featherweight champion Rommel Salonga-Dizon and the actress Trixie Magbanua were married in Tagaytay on Saturday, a year after their civil wedding. ^1

The church ceremony at Caleruega chapel was attended by 220 guests. ^2 Among the godparents were a senator and the champion's trainer, Boyet Alcaraz. ^3

Salonga-Dizon, 31, won the title in Osaka on 18 June by a knockout in the seventh round. ^4 He will defend it in Las Vegas on 4 March. ^5

The couple met in 2019 on the noontime show "Tanghali Na". ^6 Their son, Rocky, was born in August last year. ^7

"I have been hit by the best, and she hit hardest," said the groom. ^8

== a2 | Showbiz Kapamilya Plus | - | Trixie's three gowns (and many tears)
Our Trixie, 27, changed twice: a Filipiniana with butterfly sleeves for the church, a mermaid dress for dinner and a red jumpsuit for the disco. ^1

She was given away by her mother, the former beauty queen Cherry Magbanua; her daddy works on a ship and could not come. ^2

The couple said "I do" in Caleruega on December 10 before 350 guests, and a rain shower sent everybody inside. ^3 Rommel shed a tear as baby Rocky, one, brought the coins. ^4

The honeymoon? Ten days in Hokkaido. ^5 Next year they want a girl, she says. ^6

== a3 | Ring Chatter | 2022-12-13T10:00:00Z | Champ goes from aisle to training camp
No honeymoon for Rommel Salonga-Dizon: two days after his wedding he ran eight kilometres in Baguio. ^1

Fight night against the Mexican Ulises Barragán-Tun is on 11 March at the T-Mobile Arena in Vegas, for a purse of $1.5 million. ^2

"I've been hit by the best and she hits hardest," he joked about his new wife. ^3 Alcaraz, his coach for twelve years, was best man. ^4

The 31-year-old southpaw has 34 wins, 25 of them inside the distance. ^5 He became champion with a seventh-round knockout in Osaka in June. ^6

The gym in Baguio lies at 1,500 metres and has no heating. Four sparring partners have been flown in, the tallest from Ghana.

== a4 | The Tagaytay Ridge | - | Traffic jam at chapel
Fans blocked the road to Caleruega for three hours on Friday when the boxer Rommel Salonga-Dizon wed the star of "Bituin sa Dagat". ^1

Police counted 2,000 onlookers. ^2 The bride came forty minutes late, in a jeepney with her father, who led her in. ^3

The newlyweds gave 100 sacks of rice to the parish. ^4 They had become man and wife before a judge in Makati in December 2021. ^5

== a5 | Bay Area Pinoy | 2023-03-13T07:30:00Z | Salonga-Dizon keeps belt
Rommel Salonga-Dizon beat Ulises Barragán-Tun on points in Las Vegas on Saturday night. ^1

The Filipino took home $1.2 million. ^2 His wife, Trixie, who is expecting their second child in September, watched from the third row. ^3

It was the 35th victory for the champion. ^4 The pair, who met on the set of the soap "Bituin sa Dagat", flew home on Sunday. ^5

The undercard had begun four hours before with a draw between two lightweights from Texas. A rematch with the Japanese whom he dethroned is being talked about for November.

== facts
- wedding / day | date | disagree | 2022-12-10 @ a1.1 a2.3 | Friday @ a4.1
- wedding / place | place | refine | Tagaytay @ a1.1 | Caleruega @ a1.2 a2.3 a4.1
- wedding / guests | count | disagree | 220 @ a1.2 | 350 @ a2.3
- civil wedding / date | date | refine | a year earlier @ a1.1 | 2021-12 @ a4.5
- Salonga-Dizon / age | age | agree | 31 @ a1.4 a3.5
- Salonga-Dizon / title won | date | refine | 2022-06-18 @ a1.4 | June @ a3.6
- title fight / round | count | agree | 7 @ a1.4 a3.6
- title fight / place | place | agree | Osaka @ a1.4 a3.6
- next fight / day | date | disagree | 2023-03-04 @ a1.5 | 2023-03-11 @ a3.2 a5.1
- next fight / place | place | refine | Las Vegas @ a1.5 a5.1 | T-Mobile Arena in Vegas @ a3.2
- couple / where they met | other | disagree | noontime show Tanghali Na @ a1.6 | soap Bituin sa Dagat @ a5.5
- son / name | name | agree | Rocky @ a1.7 a2.4
- son / age | age | refine | born in August 2021 @ a1.7 | 1 @ a2.4
- bride / who gave her away | other | disagree | her mother @ a2.2 | her father @ a4.3
- couple / honeymoon | status | disagree | ten days in Hokkaido @ a2.5 | none @ a3.1
- next fight / purse | money | disagree | $1.5m @ a3.2 | $1.2m @ a5.2
- Alcaraz / part at the wedding | other | refine | godparent @ a1.3 | best man @ a3.4
- Salonga-Dizon / words on his wife | quote | refine | I have been hit by the best, and she hit hardest @ a1.8 | I've been hit by the best and she hits hardest @ a3.3
- Salonga-Dizon / wins | count | refine | 34 @ a3.5 | 35 after Las Vegas @ a5.4
- opponent / name | name | agree | Ulises Barragán-Tun @ a3.2 a5.1
