== a1 | Bombay Screen Trade | 2024-12-13T05:30:00Z | "Neel Dariya" launches in Mumbai
Vihaan Malhotra's sea epic "Neel Dariya" had its premiere at the Regal in Colaba on Thursday night, a day after the press saw it in Juhu. ^1 It opens on 2,600 Indian screens today. ^2
The film runs 164 minutes and cost Rs 180 crore before marketing, which took another 40 crore. ^3 Director Farida Contractor worked on it for four years. ^4
Female lead Ishani Rao, 27, arrived on a tugboat trailer. ^6 Malhotra came with his wife, the designer Pooja Bhasin. ^5 Censors asked for two cuts, of nine seconds together.
== a2 | Glitter Gully | 2024-12-13T07:00:00Z | Vihaan's red-carpet date has everyone talking
Not the leading lady, not the better half: on Thursday evening Vihaan Malhotra walked the blue carpet at the Regal Cinema on the arm of his sister Kavya, who is 33 and runs his production house. ^1 Where was Pooja? ^2 Our spies put her in Goa.
Isha Rao stunned in seaweed green. ^3 "I cried when the boat went down, and I knew that it would," she said. ^4 Her younger brother Arjun, 22, held the train.
Vihaan, 38, hugged the veteran Suresh Pandit for a full minute. ^5 They had not spoken since 2019.
== a3 | The Deccan Herald Review (Hyderabad) | - | Long voyage, fine sails
At 146 minutes "Neel Dariya" is the shortest of Farida Contractor's three films, and it still feels long. ^1
Her naval mutineer is played by Vihaan Malhotra with a beard and two expressions. Ishani Rao, seen last year in "Kaanch", gives the picture its pulse. ^2 She is the signaller who will not send the order, and the one scene between her and the old Suresh Pandit is worth the ticket.
The mutiny of 1946 has been filmed twice before, in 1971 and 2003. ^3 Producers speak of a budget close to 200 crore. ^4
== a4 | Gulf Reel | 2024-12-12T18:00:00Z | Neel Dariya: opening day in the UAE
Audiences in Dubai and Sharjah were a day ahead of India: the film has been showing here since Thursday afternoon. ^1 First shows at four multiplexes were full, and a fifth added a screening at midnight.
In Mumbai the stars walked at the Regal tonight. ^2 The evening had first been planned for November 28 and was moved because of the cyclone. ^3
Contractor said by phone that it was "four years of salt in my hair". ^4 It is her first film since "Do Darwaze" of 2018.
== a5 | Colaba Corner News | - | Traffic stopped for a film about a mutiny
Residents of Colaba were stuck for three hours on Wednesday, December 11, when the premiere of "Neel Dariya" closed the road round the Regal. ^1
About 900 people had invitations; perhaps 4,000 stood outside without. ^2 One bus conductor got an autograph from Vihaan Malhotra, who had his wife beside him. ^3
Police had expected the event a fortnight earlier, until the storm of late November put paid to it. ^4 Four women fainted. "I cried when the boat went down," one of the actresses was heard to say. ^5
== facts
- premiere / date | date | disagree | 2024-12-12 @ a1.1 a2.1 a4.2 | 2024-12-11 @ a5.1 | conflicts: 0-1
- Neel Dariya / running time | quantity | disagree | 164 minutes @ a1.3 | 146 minutes @ a3.1 | conflicts: 0-1
- Vihaan Malhotra / who came with him | other | disagree | his wife, Pooja Bhasin @ a1.5 a5.3 | his sister Kavya @ a2.1 a2.2 | conflicts: 0-1
- female lead / first name | name | disagree | Ishani Rao @ a1.6 a3.2 | Isha Rao @ a2.3 | conflicts: 0-1
- Neel Dariya / budget | money | refine | Rs 180 crore @ a1.3 | close to 200 crore @ a3.4
- premiere / earlier date | date | refine | 2024-11-28 @ a4.3 | a fortnight earlier @ a5.4
- delay / reason | other | agree | the cyclone @ a4.3 a5.4
- Farida Contractor / time spent on the film | duration | agree | four years @ a1.4 a4.4
- premiere / place | place | refine | the Regal in Colaba @ a1.1 a5.1 | the Regal Cinema @ a2.1 | the Regal @ a4.2
- Ishani Rao / words about the film | quote | refine | "I cried when the boat went down, and I knew that it would" @ a2.4 | "I cried when the boat went down" @ a5.5
- Neel Dariya / release in India | date | refine | 2024-12-13 @ a1.2 | a day after the UAE's Thursday @ a4.1
