== a1 | Live Circuit Africa | 2025-03-12T06:45:00Z | Mapholo shelves 14-date Europe run over visas
South African producer-DJ Mapholo, real name Katlego Phiri, has moved his first European headline tour to September, Hamburg promoter Nordwind Konzerte announced on Tuesday. ^1
The run of 14 shows was to open in London on 28 March and close in Lisbon on 26 April. ^2 Nordwind managing director Silke Harms blamed consulates: passports for seven of the eleven-strong party were still outstanding. ^3
All tickets stay valid for the new dates, to be published by Easter. ^4 About 31,000 had been sold, according to the firm.
== a2 | Soweto Evening Star | 2025-03-14T05:00:00Z | "He couldn't lift his arms": Mapholo ordered to bed
Visas? Please. The king of the log drum is finished, kaput, on a drip, and his doctor has told him to stay away from the decks for three months. ^1
An aunt in Diepkloof says the 29-year-old fainted twice in February after playing 26 nights out of 28. ^2 "He couldn't lift his arms to greet me," she says.
The Star can reveal that he was still in the studio on the morning of Wednesday, hours before the tour was called off. ^3 His sister Boitumelo, who manages him, put down the phone on us. ^4
== a3 | Piano Republic | - | Mapholo's message, and what to do with your ticket
Family, he has spoken. "My body has asked me for six weeks of silence, and I am going to give it what it wants." ^1 That's all we need to hear. Nobody mentions papers, so let's kill that rumour. ^2
If you were coming to one of the fourteen shows, keep your ticket. ^3 Boitumelo says it will get you in in September, and that he will play an hour longer. ^4
Mapholo turns 30 in June, by the way. ^5 We are making a video.
== a4 | South Bank Nights | - | Off: Mapholo at the Brixton Exchange
The opening night of the amapiano star's European tour on 28 March will not take place. ^1 The whole run has been cancelled outright, no new dates are planned, and buyers are being refunded automatically within 14 days. ^2
Support act DJ Lindelwa goes ahead with a set of her own in the smaller room, from £12. The Exchange holds 4,900, and fewer than 200 places were left. ^3
== a5 | Diário do Tejo | 2025-03-15T11:00:00Z | Mapholo's Lisbon concert put off to the autumn (translated from the Portuguese)
The concert that the South African Mapholo was to give on 26 April at the Pavilhão do Tejo has been put off to 20 September. ^1 The organisers speak of difficulties with the documents of several musicians. ^2
The room, for five thousand people, had been sold out since January. The DJ, whose "Ngikhumbule" was last summer's hymn on the beaches of Caparica, is 29. ^3
== a6 | The Highveld Review | - | The quiet after the drum
The curtains were shut, he says, from the middle of March until the last week of April. ^1 Katlego Phiri had slept for four hours a night since "Ngikhumbule" went round the world, and what he calls the switch had simply gone off. ^2
On 2 May he played again, unannounced, for forty minutes in his uncle's yard in Diepkloof. ^3 Seventy people, mostly children.
He had learnt the keyboard in that yard, on an instrument with nine dead keys, and for years wrote melodies that avoided them. His first track was sold on memory sticks at a taxi rank for ten rand. Critics who call his music minimal, he says, should have seen the keyboard.
His sister and manager, Boitumelo, keeps the calendar now: never more than three nights in a week. ^4 Europe is in September, beginning where it should have begun, in London. ^5 Does he regret that it came out as it did? "My body had asked me for silence," he says. ^6
== facts
- tour / reason for calling it off | other | disagree | visas not issued @ a1.3 | exhaustion, on his doctor's orders, not visas @ a2.1 | his body needs silence, not papers @ a3.1 a3.2 | difficulties with the documents of several musicians @ a5.2 | he was exhausted @ a6.2 | conflicts: 0-1 0-2 1-3 2-3
- announcement / date | date | disagree | 2025-03-11 @ a1.1 | 2025-03-12 @ a2.3 | conflicts: 0-1
- Mapholo's rest / length | duration | disagree | three months @ a2.1 | six weeks @ a3.1 | from the middle of March until the last week of April @ a6.1 | conflicts: 0-1 0-2
- tour / postponed or cancelled | status | disagree | moved to September, tickets stay valid @ a1.1 a1.4 | tickets get fans in in September @ a3.3 a3.4 | cancelled outright, no new dates, refunds @ a4.2 | put off to 20 September @ a5.1 | Europe is in September @ a6.5 | conflicts: 0-2 1-2 2-3 2-4
- tour / number of shows | count | agree | 14 @ a1.2 a3.3
- tour / first night | date | agree | 2025-03-28 @ a1.2 a4.1
- tour / last night | date | agree | 2025-04-26 @ a1.2 a5.1
- Mapholo / age | age | refine | 29 @ a2.2 a5.3 | turns 30 in June @ a3.5
- Mapholo's manager / name | name | agree | Boitumelo @ a2.4 a3.4 a6.4
- Mapholo's message / wording | quote | refine | "My body has asked me for six weeks of silence, and I am going to give it what it wants" @ a3.1 | "My body had asked me for silence" @ a6.6
- Mapholo's hit / title | name | agree | "Ngikhumbule" @ a5.3 a6.2
- Mapholo / real name | name | agree | Katlego Phiri @ a1.1 a6.2
- tour opening / place | place | refine | London @ a1.2 a6.5 | the Brixton Exchange @ a4.1
- Lisbon concert / new date | date | refine | September @ a1.1 | 2025-09-20 @ a5.1
