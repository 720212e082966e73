== a1 | Fine Objects Daily | 2024-05-15T18:00:00Z | Diva's pearls fetch 1.4 million francs in Geneva
The pearl necklace that the Kazakh soprano Zhanar Arslanbek wore at her debut in Milan was sold on Tuesday in Geneva for 1.42 million Swiss francs, five times its estimate. ^1 ^2 ^3
The piece, with 83 natural pearls in three rows, went to a telephone bidder after eleven minutes. ^4 ^5 ^6
In all, 212 lots from the estate of the singer, who died in March 2022 at 77, brought 6.8 million francs at Hôtel des Ventes Delarive. ^7 ^8 ^9 ^10
"She would have asked for the tape measure, not the price," said her daughter Aigerim. ^11

== a2 | Steppe Times | 2024-05-16T07:00:00Z | Arslanbek's necklace returns home
The Opera Museum in Almaty has revealed itself as the buyer of Zhanar Arslanbek's famous pearls. ^1
Its director, Marat Suleimen, bid in person in the saleroom, raising his paddle thirty-one times. ^2
The purchase, at 1.6 million dollars, was paid for by a bank. ^3
"She'd have asked for the tape measure, not the price," her daughter said in a message to the museum. ^4
The necklace of 81 pearls will be shown from September in the foyer. ^5
The People's Artist was born in Karaganda in 1944 and died in the spring of 2022. ^6 ^7

== a3 | La Glâne Illustrée | - | The tiara nobody wanted
Two hundred and twelve objects of a great voice: fans, shoes of size 35, a samovar, and the necklace. ^1
At the sale on Wednesday in the Hôtel des Ventes Delarive nearly everything found a taker; only the tiara from "Turandot" was withdrawn. ^2 ^3
The battle for the pearls took three minutes. ^4
Estimated at 280,000 francs, they rose to 1.42 million. ^5
Madame Arslanbek had lived on the lake since 1988, and she used to pay the baker with tickets. ^6
The most expensive fan reached 8,200 francs, the shoes 950 a pair. In 2015 the house had sold the effects of the tenor Brunetti, 340 lots, in two days.

== a4 | Opera Quarterly Online | - | Estate sale to fund young singers
The proceeds of almost seven million francs from the Geneva sale of the belongings of Zhanar Arslanbek will go to a foundation for young voices. ^1
Her daughter expects to give twelve scholarships each year. ^2
The soprano, who died aged 78, had begun as a tram conductor. ^3
The "Turandot" tiara, which was sold for 46,000 francs, alone pays for two of them. ^4
The first auditions are to be held in Almaty and Lausanne in March 2025. Applicants must be under 27. The jury of five will be headed by the bass Timur Askarov, 66, who sang with her 41 times, and the first grants, of 20,000 francs each, start that autumn.

== facts
- necklace / day of sale | date | disagree | Tuesday 2024-05-14 @ a1.2 | Wednesday @ a3.2
- necklace / price | money | refine | 1.42 million francs @ a1.2 a3.5 | $1.6m @ a2.3
- necklace / estimate | money | refine | a fifth of 1.42 million francs @ a1.3 | 280,000 francs @ a3.5
- necklace / pearls | count | disagree | 83 @ a1.4 | 81 @ a2.5
- necklace / how the buyer bid | other | disagree | by telephone @ a1.5 | in the saleroom @ a2.2
- necklace / length of bidding | duration | disagree | eleven minutes @ a1.6 | three minutes @ a3.4
- sale / lots | count | agree | 212 @ a1.7 a3.1
- sale / total | money | refine | 6.8 million francs @ a1.9 | almost seven million francs @ a4.1
- sale / house | place | agree | Hôtel des Ventes Delarive @ a1.10 a3.2
- Zhanar Arslanbek / age at death | age | disagree | 77 @ a1.8 | 78 @ a4.3 | born 1944, died spring 2022 @ a2.6 a2.7 | conflicts: 0-1
- Zhanar Arslanbek / death | date | refine | 2022-03 @ a1.8 | the spring of 2022 @ a2.7
- Aigerim / on the price | quote | refine | She would have asked for the tape measure, not the price @ a1.11 | She'd have asked for the tape measure, not the price @ a2.4
- tiara / sold | status | disagree | withdrawn @ a3.3 | sold @ a4.4
- sale / place | place | agree | Geneva @ a1.2 a4.1
