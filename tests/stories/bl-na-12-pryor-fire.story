== a1 | Southern Wire Australia | 2024-01-09T02:00:00Z | Fire guts home of actor Declan Pryor
The house of the actor Declan Pryor near Byron Bay was badly damaged by fire in the early hours of Tuesday. ^1
Nobody was at home, Fire and Rescue NSW said. ^2 The alarm was raised at 2.10 a.m., and 38 firefighters took until dawn to put out the flames. ^3 Two of them were treated for smoke inhalation. ^4
Pryor, 45, his wife, Georgie Tennant, and their sons were in Sydney for the tennis. ^5 The "Southern Cross Line" actor bought the place in 2019 for A$8.2 million. ^6 The cause is under investigation. ^7
== a2 | The Northern Rivers Bugle | 2024-01-10T20:00:00Z | Neighbour saved the Pryors' dog
Retired dairy farmer Keith Mulhall was first on the scene in Coorabell on Tuesday, in pyjamas and one boot. ^1 He broke a laundry window and pulled out Biscuit, the 11-year-old kelpie. ^2
"I could hear her under the noise. ^3 You don't think, you just go," the 72-year-old said. ^4
The western wing is gone, with the kitchen and the music room; the eastern one, with the bedrooms, can be saved. ^5 Captain Jo Frew said that investigators were looking hard at the sauna, where the fire started. ^6
== a3 | Popcorn Sydney | - | Dec and Georgie lose Byron dream home
Heartbreak hideaway: Declan Pryor and Georgie Tennant were 800 kilometres away when their hinterland mansion went up. ^1 They got the call at the hotel, hours after watching a match at Ken Rosewall Arena. ^2
Georgie, 41, designed each room herself. Gone are a piano, 600 records and the Logie that Pryor won in 2017. The other two, from 2020 and 2022, were at his mother's. ^3
Sons Archie, 9, and Flynn, 6, were told in the morning. ^4 "We are all safe, and the dog is too," Declan wrote. ^5
== a4 | Property Pulse NSW | - | What the Pryor blaze will cost
Insurers expect a loss of about three million dollars on the Coorabell estate of Declan Pryor. ^1 That is for the building; contents come on top, with a first guess of A$700,000. ^2
Land records show that he paid $8.2m five years ago for four hectares and a timber house of 1987. ^3 An extension, which held the sauna, was approved in 2021.
Half of the house is still standing. ^4 Houses of that kind have gone up by a fifth in the district since 2022.
== a5 | Breakfast FM 98 | 2024-02-02T21:00:00Z | Sauna to blame for Declan Pryor fire
An electrical fault in a sauna heater set off last month's blaze at Declan Pryor's house, the investigators' report says. ^1 It was finished on Tuesday and came out on Friday. ^2
The actor told us: "Mate, I never even liked the sauna." ^3 He means to rebuild, without one.
Biscuit the kelpie has moved with the family to a rented house in Bangalow. ^4 On Australia Day her rescuer got a case of beer, and the fire brigade got a cheque for $50,000. ^5
== facts
- fire / date | date | refine | the early hours of Tuesday, 2024-01-09 @ a1.1 | Tuesday @ a2.1 | last month @ a5.1
- fire / cause | other | refine | under investigation @ a1.7 | started in the sauna @ a2.6 | electrical fault in a sauna heater @ a5.1
- family / where they were | place | refine | in Sydney for the tennis @ a1.5 | 800 kilometres away @ a3.1 | at the hotel after a match at Ken Rosewall Arena @ a3.2
- house / place | place | refine | near Byron Bay @ a1.1 | Coorabell @ a2.1 a4.1
- house / price | money | agree | A$8.2 million @ a1.6 a4.3
- house / when bought | date | refine | 2019 @ a1.6 | five years ago @ a4.3
- house / damage | other | refine | western wing gone, eastern can be saved @ a2.5 | half still standing @ a4.4 | badly damaged @ a1.1
- dog / rescued | status | refine | pulled out by a neighbour @ a2.2 | safe @ a3.5
