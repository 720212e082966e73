== a1 | Nusantara Film Report | 2024-07-29T07:00:00Z | 'The Salt Road' pushed back as lead actress recovers
Production of "The Salt Road," the largest film that Indonesia and Vietnam have made together, has been delayed by six weeks. ^1
Cameras were to roll on August 5 in Labuan Bajo. ^2 They will now do so on September 16, Pelita Pictures of Jakarta and its Ho Chi Minh City partner, Sen Vang, said in a joint statement on Monday. ^3
Citra Lestari, who plays the smuggler's widow Ratna, broke her left collarbone on July 20 when she was thrown by a horse in training. ^4 Surgeons in Surabaya put in a plate. ^5
"We would rather wait for Citra than shoot around her," director Bayu Prasetyo said. ^6
The $6.5 million period drama, with Tran Quoc Khanh as a Vietnamese captain, is budgeted for 58 shooting days. ^7 Pelita's last picture, "Mangrove," sold 3.1 million tickets in 2022.

== a2 | Jakarta Gosip | 2024-07-30T02:00:00Z | Translated: Really because of a horse? What they say about "Jalan Garam"
A collarbone heals. An empty account does not. While Citra's fans send flowers to Surabaya, the crew of "Jalan Garam" tell another story: they say that an investor from Batam has backed out and that wages for June were paid late. ^1
"Even if she were healthy, we could not have started next week," says a man from the art department, who asks us not to name him. ^2 The sets on Flores, among them a whole salt village, stand half finished.
The producer, Melati Hutapea, laughs at it. ^6 "All the money is there," she says. ^3
Citra, 29, who separated from the footballer Reza Aditya in May, has been seen on the hospital's terrace with her arm in a sling. ^4 Filming should be under way on September 6 now, and not a day later, if the rainy season is to be avoided. ^5

== a3 | Saigon Stage & Screen | 2024-07-31T04:00:00Z | Translated: Quoc Khanh returns home as "Salt Road" waits
Actor Tran Quoc Khanh landed at Tan Son Nhat on Tuesday night with nothing to do for two months, the length of the postponement of his first foreign film. ^1
He had been in Indonesia since the first of July to learn sailing. ^2 "I was there when Citra fell. ^3 She got up and asked whether the horse was all right," the 41-year-old said.
Director Bayu sent a voice message to the Vietnamese crew. "We can wait for Citra, but we cannot begin without her insurance," he said in it. ^4
The second part of the shooting, in Hoi An, was set for October and will move to the end of November, floods permitting. ^5 Khanh won a Golden Lotus in 2019 with "The Ferryman's Debt" and opens a restaurant in District 3 next week.

== a4 | Lombok & Flores Post | 2024-08-01T00:00:00Z | Labuan Bajo hotels count empty rooms
Two hundred and forty rooms had been booked for the film people from this Sunday, and now nobody is coming. ^1
Word of the new schedule reached hoteliers by WhatsApp on Monday, says Yosef Ngada of the local association. ^2 "We were told middle of September. ^6 We are praying for her bones," he says. ^3
For the salt village near Warloka, eighty carpenters went on working yesterday; they have been paid until the end of August, the foreman told us. The regent, who gave the permit in March, expects the production to leave 20 billion rupiah in the district.
The leading lady had her accident in a riding school in Malang. ^4 She was operated on the next day. ^5 In 2017 another film, "Komodo Moon," never came back after a delay.

== a5 | Pan-Asian Screen Weekly | - | On hold: five productions that slipped this summer
3. The Salt Road (Indonesia/Vietnam). Bayu Prasetyo's follow-up to "Mangrove" lost its slot when star Citra Lestari fractured a bone in her shoulder during preparation. ^1 It is a matter of a month and a half, say the producers, who deny that there is a hole in the 6.5 million dollar budget. ^2
"We would rather wait for Citra," Prasetyo told this magazine. ^3 Pre-sales to Japan and Taiwan are not affected.
The film follows a widow who takes over her husband's boat in 1931. It was first announced at Busan two years ago, with another actress, and had planned for a premiere in Rotterdam in January 2026; that remains the goal. A release in both countries at Lunar New Year is being discussed.

== a6 | Citra's Corner (fan page) | - | Day One!!!
She's on a boat! After all the worry, Citra posted a clapperboard this morning from Labuan Bajo: The Salt Road, Monday, September 16, scene 44, take 1. ^1
You can still see the scar if you know where to look (left side, two months old on Friday). ^2 She told Radio Kartika that there are seven screws in there and that she rides again, "but only polite horses". ^3 Bayu gave her a toy pony.
Quoc Khanh is back too, with a beard. ^4 They will be on Flores until the start of November and then go on to Hoi An. ^5 She turned 30 last week, on September 11, and we raised 42 million rupiah for the animal clinic in Malang. ^6
== facts
- shooting / new start | date | disagree | 2024-09-16 @ a1.3 a6.1 | 2024-09-06 @ a2.5 | mid-September 2024 @ a4.6 | conflicts: 0-1 1-2
- delay / length | duration | disagree | six weeks @ a1.1 | two months @ a3.1 | a month and a half @ a5.2 | conflicts: 0-1 1-2
- delay / reason | other | disagree | Citra Lestari's injury @ a1.4 a5.1 | an investor backed out @ a2.1 a2.2 | conflicts: 0-1
- Bayu Prasetyo / quotation about waiting | quote | disagree | "We would rather wait for Citra than shoot around her" @ a1.6 | "We would rather wait for Citra" @ a5.3 | "We can wait for Citra, but we cannot begin without her insurance" @ a3.4 | conflicts: 0-2
- Citra Lestari / injury | other | refine | broken left collarbone @ a1.4 | fractured bone in her shoulder @ a5.1 | scar on the left side @ a6.2
- Citra Lestari / accident | other | refine | thrown by a horse in training @ a1.4 | fell @ a3.3 | in a riding school in Malang @ a4.4
- Citra Lestari / operation | other | refine | plate put in @ a1.5 | seven screws @ a6.3
- shooting / planned start | date | refine | 2024-08-05 @ a1.2 | next week @ a2.2
- Citra Lestari / age | age | refine | 29 @ a2.4 | turned 30 on 2024-09-11 @ a6.6
- shooting in Vietnam / new time | date | refine | end of November @ a3.5 | after the start of November @ a6.5
- film / budget | money | agree | $6.5 million @ a1.7 a5.2
- delay / day it was announced | date | agree | 2024-07-29 @ a1.3 a4.2
- producers / reaction to talk of money trouble | status | agree | denied @ a2.6 a2.3 a5.2
- shooting / first place | place | refine | Labuan Bajo @ a1.2 a6.1 | Flores @ a6.5
