== a1 | Cape Property Ledger | 2024-10-04T09:00:00Z | Former Bafana captain's Camps Bay home changes hands for R54m
One of the more talked-about addresses above Victoria Road has been sold. Retired footballer Thabiso Mokgadi and his wife, the actress Lerato Sibanyoni, signed the deed of sale on 24 September, and the price was R54 million, selling agent Annelie Vosloo confirmed. ^1
The seven-bedroom property, with 1,100 m² under roof on three levels, came to the market in July 2023 at R62 million. ^2 Vosloo describes the purchaser as a German software founder who already spends his summers in the Cape. ^3
Mokgadi paid R29 million for the place in 2015. ^4 "It was a house with a lot of noise in it, the good kind," the agent said. Camps Bay has recorded nine transfers above R40 million this year.
== a2 | Kasi Star | 2024-10-06T05:00:00Z | Goodbye, Mzansi! Thabiso and Lerato pack up the mansion
They entertained half of the PSL in that pool, and now it's over. Soccer legend Thabiso "Scissors" Mokgadi, 41, and his wife are swopping Camps Bay for Lisbon, where their son has a place at a football academy. ^1
But ouch, the money! People close to the deal whisper that the couple had to take R48 million after standing their ground at 62 for more than a year. ^2 And those who have picked up the keys are not some foreigners but a Joburg mining family with five cars, our birdie says. ^3
Seven bedrooms, a cinema, a cigar room for a man who does not smoke. ^4 "We are not running away, we are following our child," Lerato posted. ^5
== a3 | The Southern Standard | - | Mokgadi on leaving: "The sea will still be there"
In the hall there are only boxes and a framed jersey from the last of his 87 internationals. ^1 Thabiso Mokgadi signed away the house on the first of October, with, he says, a pen borrowed from the agent, and has been sleeping badly since. ^2
He was 32 when he bought it and had just come home from Belgium; he is 41 now, with reading glasses. ^3 It took fourteen months to find someone who wanted it. ^4
What he wants to talk about is his son, who starts in Portugal after Christmas. ^5 "We are not running away, we are following our child, the way our parents followed the mines," he says, and then corrects himself: that was Lerato's line. ^6
He grew up in a two-room house in Mamelodi with a grandmother who sold fat cakes at the station, and he still eats standing up. When a reporter once asked what he had learnt in eight years of European football, he said: how to be cold. There were offers to commentate and one to go into parliament; he tried the first for a season and found that he felt sorry for everybody.
Lerato Sibanyoni, who will fly back for the filming of "Isibindi", has made only one condition, a balcony.
== a4 | Gilded Doors | - | A footballer's Atlantic perch sells for about $3.1 million
White stone, black steel and almost 12,000 square feet of Cape Town glamour: the hillside villa of a former South Africa captain has found a new owner from Germany's tech scene, for the equivalent of $3.1 million. ^1
That is some 13 per cent below what Mokgadi and Sibanyoni had been seeking, but still nearly double what he laid out nine years ago. ^2 Highlights include a funicular from the garage and an infinity pool tiled in the colours of his first club. The listing was held by Annelie Vosloo of Twelve Apostles Realty. ^3
== a5 | Futebol Lisboa | - | Ex-captain of South Africa to settle in Cascais (translated from the Portuguese)
Thabiso Mokgadi, who played 87 times for South Africa, will move to the Lisbon coast with his family at the end of the year. ^1 His fifteen-year-old son Kagiso has been admitted to a local academy. ^2 The former defender has sold his villa in Cape Town, which he had owned since 2015, and is looking for a home in Cascais. ^3
He denies that he will take up a coaching post. "I come as a father," he told us.
== facts
- villa / sale price | money | disagree | R54 million @ a1.1 | R48 million @ a2.2 | $3.1 million @ a4.1 | conflicts: 0-1 1-2
- deed of sale / date of signing | date | disagree | 2024-09-24 @ a1.1 | 2024-10-01 @ a3.2 | conflicts: 0-1
- villa / buyer | other | disagree | a German software founder @ a1.3 | a Joburg mining family @ a2.3 | a new owner from Germany's tech scene @ a4.1 | conflicts: 0-1 1-2
- villa / asking price | money | refine | R62 million @ a1.2 | 62 @ a2.2 | the price paid was some 13 per cent below it @ a4.2
- villa / bedrooms | count | agree | 7 @ a1.2 a2.4
- villa / floor area | quantity | refine | 1,100 m² @ a1.2 | almost 12,000 square feet @ a4.1
- villa / time on the market | duration | refine | since July 2023 @ a1.2 | more than a year @ a2.2 | fourteen months @ a3.4
- villa / purchase price | money | refine | R29 million @ a1.4 | the sale brought nearly double it @ a4.2
- Mokgadi's purchase / date | date | refine | 2015 @ a1.4 a5.3 | when he was 32 @ a3.3 | nine years ago @ a4.2
- Mokgadi / age | age | agree | 41 @ a2.1 a3.3
- Mokgadi / caps | count | agree | 87 @ a3.1 a5.1
- couple's destination / place | place | refine | Lisbon @ a2.1 | Portugal @ a3.5 | the Lisbon coast @ a5.1 | Cascais @ a5.3
- reason for the move | other | agree | their son has a place at a football academy @ a2.1 a5.2
- couple's statement / wording | quote | refine | "We are not running away, we are following our child" @ a2.5 | "We are not running away, we are following our child, the way our parents followed the mines" @ a3.6
- selling agent / name | name | agree | Annelie Vosloo @ a1.1 a4.3
