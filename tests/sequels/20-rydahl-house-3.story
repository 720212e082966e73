== a1 | Øresund Press | 2022-08-29T08:00:00Z | Rydahl sells Bornholm lighthouse after three years
RØNNE — The television host Torben Rydahl has sold the lighthouse at Hullehavn Odde on Bornholm, in which he and his wife had lived since 2019. The price was 11.8 million kroner.
The Rydahls bought it from the Ministry of Defence for 4.2 million and, by their own account, put 7 million into it. The new owner is a foundation that wants to offer stays for writers.
Rydahl, 61, had a hip replaced in May. "There are 94 steps and I have counted every one of them twice a day," he said.
The couple will move into a bungalow in Rønne, 800 metres from the airport. In 2019 they had sold a villa in Hellerup for 38.5 million. He'll go on with "Klog af Skade", in its 22nd year.

== a2 | Bornholms Dagsavis | 2022-08-30T05:30:00Z | The light at the Odde goes to the poets
They'd been expected to give up in the first winter, and when they hadn't, in the second. In the third came the hip.
Torben Rydahl carried the last thing down himself on Saturday, a jug that leaks. Bodil Kjær-Rydahl's kiln stays in the engine house: the foundation Havgus, which takes over on 1 October, has asked her to teach. Four writers at a time are to live there, without payment, on condition that they keep watch on New Year's Eve, when the lamp is lit.
Svend Aage Koefoed, born in the keeper's house in 1933, approves of that. "Somebody who sits up at night. It's what it was built for."
The dog, Joker, had to be pulled across the yard. The wheelbarrow goes to the neighbour.

== a3 | Bolig & Penge | - | Lighthouse sums: did the Rydahls break even?
Bought: 4.2. Spent: 7.0, of which 1.9 on rust. Sold: 11.8. Agent Charlotte Wium, the same who in 2019 found a buyer in 11 days for the villa on Strandagervej, this time needed 14 months.
Leaves 0.6 million kroner, before her fee. Hardly the 21.5 of Hellerup. “Torben asked me what the question was, to which this is the answer,” she says.
Had they kept the villa? It changed hands again in June: Mads Ahlefeldt-Holm got 52 million, with underground garage.
Interest in odd buildings has cooled since the summer-house rush. Two water towers and a fort are looking for owners at the moment, the fort since 2020.

== a4 | Naboens Ugeblad | 2022-09-01T15:00:00Z | "We said dog or island. Now it's dog": Torben and Bodil come down
He laughs at the crutch. "I've been asking people about Achilles and hips for twenty years and now I know the answer."
Three winters long Torben Rydahl and his Bodil lived round: round table, round shower, bed that's too short in the oil store. They were snowed in for nine days in 2021 and quarrelled only on one of them, about a chair. Then the doctor said "stairs" and both of them looked up.
The bungalow is of yellow brick and has no steps at all. From the kitchen one sees the planes. Joker, 3, a mongrel, has lain down in the corner and shows that he's got corners now.
Do they regret it? Bodil: "I wanted to be where the jug comes from. I've been."

== facts
