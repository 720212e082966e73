== a1 | Victoria Harbour Standard | 2022-08-15T06:00:00Z | Gillian Szeto and Dominic Fung part ways
Actress Gillian Szeto and her husband, the racing driver turned restaurateur Dominic Fung, announced the end of their marriage on Sunday night. ^1
"We are letting go of each other's hands with love, and will hold our daughter's together," they wrote in a joint statement on Weibo. ^2
The divorce was finalised in Hong Kong in June, according to a person close to the couple. ^3
Szeto, 41, and Fung, 46, married on November 8, 2014, at a castle in Scotland, after a courtship of two years. ^4 Their daughter, Cheryl, was born in 2016. ^5
Szeto won a Golden Camellia for "Nathan Road Requiem" in 2010. ^6 She was engaged to the singer Raymond Yip until 2011.

== a2 | Macau Starlight | - | After seven years: it's over
"We are letting go of each other's hand in peace, and will hold our daughter's together." ^5 With these words Gillian Szeto, 41, and Dominic Fung closed the book on their marriage on August 14. ^1
The fairy-tale wedding in a Scottish castle in November 2014 had been attended by 90 guests, who were flown in by charter. ^2 Three months ago the actress was seen without her ring for the first time.
Fung, whose three restaurants went through hard times in the pandemic, has moved to Sai Kung. ^3
The couple's six-year-old, Cheryl, lives with her mother in Happy Valley. ^4

== a3 | Kopitiam Entertainment | 2022-08-16T04:00:00Z | Hong Kong's golden couple call it quits
Gillian Szeto and Dominic Fung are no longer husband and wife.
The 43-year-old actress and the former racer, 46, said they had been divorced since March and had waited "until the little one understood." ^1
They share custody of Cheryl, who was born in 2016. ^2
It was love at first sight when they met at the Macau Grand Prix in 2012. ^3 Two years later they said their vows at a chateau in the Loire valley. ^4
Szeto will be on stage at the Esplanade from September 30 in "The Peony Line," a musical about a tram conductor. ^5

== a4 | Sunday Jade (translated) | - | Szeto breaks silence
On the red carpet of a charity evening on Saturday Gillian Szeto spoke for the first time about her divorce from Dominic Fung.
"There is no third person, only two tired ones," she said. She denied that money was the reason; of her ex-husband's three restaurants two were closed. ^2
The daughter Cheryl, seven years old, has entered a school in England, the star let know. ^3
Szeto was crowned at the Golden Camellias for "Nathan Road Requiem" twelve years ago. ^4 Next month she appears in Singapore with the musical "The Peony Line." ^5
== facts
- split / announced | date | agree | 2022-08-14 @ a1.1 a2.1
- couple / statement | quote | disagree | "We are letting go of each other's hands with love, and will hold our daughter's together" @ a1.2 | "We are letting go of each other's hand in peace, and will hold our daughter's together." @ a2.5
- divorce / finalised | date | disagree | June @ a1.3 | March @ a3.1
- Gillian Szeto / age | age | disagree | 41 @ a1.4 a2.1 | 43 @ a3.1
- Dominic Fung / age | age | agree | 46 @ a1.4 a3.1
- wedding / date | date | refine | 2014-11-08 @ a1.4 | November 2014 @ a2.2 | two years after 2012 @ a3.4
- wedding / place | place | disagree | a castle in Scotland @ a1.4 a2.2 | a chateau in the Loire valley @ a3.4
- couple / met | date | refine | two years before 2014 @ a1.4 | 2012 @ a3.3
- Cheryl / age | age | disagree | 6 @ a2.4 | 7 @ a4.3 | born in 2016 @ a1.5 a3.2 | conflicts: 0-1 1-2
- Cheryl / name | name | agree | Cheryl @ a1.5 a2.4 a3.2 a4.3
- Cheryl / custody | status | refine | lives with her mother @ a2.4 | shared custody @ a3.2
- couple / divorced | status | agree | end of the marriage @ a1.1 a2.1 a3.1
- Fung / restaurants | count | agree | 3 @ a2.3 a4.2
- Szeto / Golden Camellia | date | refine | 2010 @ a1.6 | twelve years ago @ a4.4
- "The Peony Line" / Singapore | date | refine | September 30 @ a3.5 | next month @ a4.5
- "The Peony Line" / place | place | refine | the Esplanade @ a3.5 | Singapore @ a4.5
