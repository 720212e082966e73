== a1 | Luzon Business Wire | 2024-09-03T02:00:00Z | Actress Calixta Verzosa sells Tagaytay estate
MANILA – Box-office star Calixta Verzosa has sold her hillside estate in Tagaytay for 185 million pesos, her broker confirmed Tuesday. ^1
The six-bedroom house on 4,200 square meters of land had been on the market since May of last year. ^2 The asking price was first 240 million and later 210 million pesos. ^3
Verzosa, 39, bought the lot in 2014 for 38 million and lived there with her former husband, director Amado Quiambao. ^4
The buyer is a Cebu-based businessman, said the broker, Tess Limjoco. ^5
"She let it go with a heavy heart but without regret," Limjoco added. ^6
The actress is the country's top taxpayer among entertainers, with 61 million pesos paid in 2022.

== a2 | Tsismis Central | - | Calixta lets go of love nest
Goodbye, memories! Calixta Verzosa's mansion overlooking Taal Lake now belongs to a fellow celebrity, boxing hero Dodong Magbanua, our source swears. ^1
Five bedrooms, a cinema, a chapel and an infinity pool: that is where she and Direk Amado spent seven years before their separation in 2021. ^2
Talents fees or not, she accepted P185M after asking for P240M in the beginning. ^3
"Heavy was her heart, but she has no regrets," shared her broker. ^4
She is moving to a condo in Bonifacio Global City with her twins, aged eight. ^5
Direk, now 50, had joked at a talk show: "Our marriage was a bell tower with no bell." ^20

== a3 | Asia Prime Homes | 2024-09-05T00:00:00Z | Filipino star's Taal-view villa goes for $3.3m
After sixteen months of viewings, the villa of the film star Calixta Verzosa, an hour and a half south of Manila, has changed hands. ^1
It fetched the equivalent of $3.3 million, 23 per cent below the original price. ^2 The listing gave 680 sq m of floor space, six bedrooms and seven baths, on just over an acre. ^3
Records show that the plot was purchased ten years ago at one-fifth of that. ^4
Earlier this year a tycoon's house near by made 310 million pesos, which remains the record for the ridge.
Ms Verzosa plans to rent in Makati. ^5

== a4 | Pinoy Balita Toronto | 2024-09-12T16:00:00Z | Verzosa: house is sold, no drama
Actress Calixta Verzosa, who visits Toronto this month for the screening of "Habagat", laughed off rumors about her home. ^1
"I sold a house, I did not sell my past," she said at a press conference. ^2
A boxer did not buy it, she said, but "a very kind family from Cebu". ^3
The screen star, who turned 40 last week, and Quiambao separated three years ago and share custody of twin boys. ^4 Their marriage was annulled this June. ^5
Now she lives in a BGC apartment, close to the boys' school. ^6

== a5 | Cavite Sun | - | What became of the Verzosa house
Tagaytay residents have known it for years as the house with the bell tower. Up for sale since March 2023, it finally found a taker at the end of August. ^1
"I sold a house, not my past," the actress has said. ^2
The city collects a transfer tax of about 1.4 million pesos. ^3
The actress and the director moved in after their wedding in Tagaytay in December 2014. ^4 Their annulment, granted in June, came at a cost of half a million. ^5
Quiambao, 52, will film his next picture in Cavite from October. ^20 "A bell tower without a bell, that was our marriage," he once said of the house. ^21

== facts
- estate / sale price | money | refine | 185 million pesos @ a1.1 a2.3 | $3.3 million @ a3.2
- estate / first asking price | money | refine | 240 million pesos @ a1.3 a2.3 | 23 per cent above the sale @ a3.2
- estate / place | place | refine | Tagaytay @ a1.1 a5.1 | overlooking Taal Lake @ a2.1 | an hour and a half south of Manila @ a3.1
- estate / bedrooms | count | disagree | 6 @ a1.2 a3.3 | 5 @ a2.2
- estate / land | quantity | refine | 4,200 square meters @ a1.2 | just over an acre @ a3.3
- estate / listed since | date | disagree | May 2023 @ a1.2 | March 2023 @ a5.1 | sixteen months @ a3.1 | conflicts: 0-1 1-2
- Verzosa / age | age | refine | 39 @ a1.4 | turned 40 last week @ a4.4
- lot / bought | date | refine | 2014 @ a1.4 | ten years ago @ a3.4
- lot / price | money | refine | 38 million pesos @ a1.4 | one-fifth of the sale @ a3.4
- buyer | other | disagree | Cebu businessman @ a1.5 | boxer Dodong Magbanua @ a2.1 | family from Cebu, not a boxer @ a4.3 | conflicts: 0-1 1-2
- broker / heart | quote | refine | She let it go with a heavy heart but without regret @ a1.6 | Heavy was her heart, but she has no regrets @ a2.4
- separation / year | date | refine | 2021 @ a2.2 | three years ago @ a4.4
- Verzosa / new home | place | disagree | condo in Bonifacio Global City @ a2.5 a4.6 | rent in Makati @ a3.5
- children | count | refine | twins, aged eight @ a2.5 | twin boys @ a4.4
- annulment / month | date | agree | June @ a4.5 a5.5
- Verzosa / past | quote | refine | I sold a house, I did not sell my past @ a4.2 | I sold a house, not my past @ a5.2
- Quiambao / age | age | disagree | 52 @ a5.20 | 50 @ a2.20
- Quiambao / bell | quote | refine | A bell tower without a bell, that was our marriage @ a5.21 | Our marriage was a bell tower with no bell @ a2.20
- couple / years in the house | duration | refine | seven years, until 2021 @ a2.2 | since December 2014 @ a5.4
