== a1 | Lagos Lagoon Herald | 2024-08-06T09:00:00Z | Fire guts singer's Lekki home
Fire destroyed the upper floor of Afrobeats star Tobi “Kingsway” Adekambiye's house in Lekki on Sunday night. ^1 Nobody was hurt, the Lagos fire service said. ^2

“We met the flames on the staircase and they would not greet us,” fire officer Wale Ogunsanlu told this paper in Yoruba. ^3 The blaze began in an inverter room and was put out after three hours. ^4

The singer, 29, was in London for a concert. “Walls can be bought, but my people cannot be bought,” he posted on Instagram. ^5 Six people, among them his mother, were in the house. ^6 “I carried my Bible and my grandson, in that order God forgive me,” said Mama Kingsway, 61. ^7

== a2 | Naija Gist Central | - | Kingsway house don burn! Mama tells all
E no easy o. Mama Kingsway na strong woman: “I took my Bible and my grandchild, and may God forgive me the order,” she told us at the gate. ^1

The inferno of Sunday night swallowed the studio upstairs, with gold plaques and three laptops. ^2 The fire people came after 50 minutes and fought it until morning, five hours. ^3 “The flames were on the stairs when we arrived and didn't want to greet us,” one of them joked. ^4

Landlord or owner? Our sources say Kingsway bought the place in 2021 for ₦900m. ^5 His neighbour, actress Bisola Etuk-Henshaw, took everybody in. “My sitting room became a village, and I cooked for a village,” she said. ^6

== a3 | West Africa Press Union | 2024-08-05T19:00:00Z | Nigerian star's mansion burns
LAGOS – A fire caused by a gas cooker badly damaged the home of Nigerian singer Kingsway in an upmarket district of Lagos, police said on Monday. ^1

Six people escaped unharmed. ^2 The 29-year-old artist, who was performing in Britain, wrote: “Walls can be bought, but my people cannot be bought.” ^3

The star's fourth album, “Toll Gate”, is due on September 20. ^4 “The hard disk is with me, the songs are alive,” he told fans. ^5

== a4 | Capital Grind (UK) | - | KINGSWAY: 'WALLS CAN BE BOUGHT'
Afrobeats king Kingsway learnt that his house was on fire in the middle of a sold-out night at the Greenwich Arena – and went on to finish the set. ^1

“Walls can be built, but my people cannot be bought,” he told the crowd of 20,000. ^2 The tunes, thank heavens, are safe. “I have the hard drive with me and the songs are living,” he said. ^3

A neighbour, a Nollywood name, fed the family. “My parlour turned into a village and for a village I cooked,” she said. ^4 Damage is put at £400,000. ^5

== a5 | Abuja Ledger | 2024-08-12T08:00:00Z | Singer sells burnt property
Kingsway, whose album “Toll Gate” will now appear on October 4, has decided against repairs. ^1 The villa that he had bought in 2021 is for sale as it stands. ^2 “I will not sleep again where my mother ran,” he said on the radio. ^3

He flew home from London two days after the fire. ^4

== facts
- fire / day | date | agree | 2024-08-04 @ a1.1 a2.2
- fire / rooms burnt | other | refine | upper floor @ a1.1 | the studio upstairs @ a2.2
- fire / place | place | refine | Lekki @ a1.1 | an upmarket district of Lagos @ a3.1
- fire / cause | other | disagree | inverter room @ a1.4 | gas cooker @ a3.1 | conflicts: 0-1
- fire / duration | duration | disagree | three hours @ a1.4 | five hours @ a2.3 | conflicts: 0-1
- people in the house / number | count | agree | 6 @ a1.6 a3.2
- casualties / status | status | agree | nobody hurt @ a1.2 a3.2
- Kingsway / name | name | refine | Tobi “Kingsway” Adekambiye @ a1.1 | Kingsway @ a3.1 a4.1 a5.1
- Kingsway / age | age | agree | 29 @ a1.5 a3.3
- Kingsway / where during the fire | place | refine | London @ a1.5 | Britain @ a3.3 | Greenwich Arena @ a4.1
- house / purchase | date | agree | 2021 @ a2.5 a5.2
- album / release | date | disagree | 2024-09-20 @ a3.4 | 2024-10-04 @ a5.1 | conflicts: 0-1
- fire officer / on the flames | quote | refine | We met the flames on the staircase and they would not greet us @ a1.3 | The flames were on the stairs when we arrived and didn't want to greet us @ a2.4
- Kingsway / on walls | quote | disagree | Walls can be bought, but my people cannot be bought @ a1.5 a3.3 | Walls can be built, but my people cannot be bought @ a4.2 | conflicts: 0-1
- Mama Kingsway / on the Bible | quote | refine | I carried my Bible and my grandson, in that order God forgive me @ a1.7 | I took my Bible and my grandchild, and may God forgive me the order @ a2.1
- Kingsway / on the songs | quote | refine | The hard disk is with me, the songs are alive @ a3.5 | I have the hard drive with me and the songs are living @ a4.3
- Bisola Etuk-Henshaw / on the village | quote | refine | My sitting room became a village, and I cooked for a village @ a2.6 | My parlour turned into a village and for a village I cooked @ a4.4
