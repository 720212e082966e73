== a1 | Volta Press Service | 2019-12-28T19:10:00Z | Accra show of Jamaican star Yaad Prince called off at short notice
ACCRA - A concert by the Jamaican dancehall artist Yaad Prince in the Ghanaian capital was cancelled on Saturday, about three hours before the gates were to open. ^1
The organiser, Adinkra Live, spoke of "circumstances beyond our control" and promised that all tickets would be refunded within 14 days. ^2 People who had already gathered at Black Star Square left peacefully, police said. ^3
Yaad Prince, born Kemar Fennell, had landed at Kotoka International Airport on Thursday and was welcomed by drummers and an official of the tourism ministry. ^4 The 35-year-old had not been in West Africa since a festival in Banjul in 2014.
Thousands of visitors from the diaspora are in Ghana for the Year of Return, which marks 400 years since the first enslaved Africans arrived in Virginia.
== a2 | Kenkey & Champagne | 2019-12-28T22:35:00Z | Eiii! Yaad Prince no show: who chop the money?
Massa, Accra is hot tonight.
Your girl was fully dressed, wig laid, when the message came: no Yaad Prince. ^1 A small bird inside Adinkra Live has told us that the balance of the artist's fee, one hundred and twenty thousand US dollars, did not land in his account, so the man stayed in his room in Cantonments and ordered waakye. ^2 Finish.
Shatta Nii and Adwoa Blaq, who were to open, heard of it on Twitter. ^3 Table for ten was selling at 9,000 cedis!
He went live from the bed around eight. "I came to the motherland with love and I'm leaving with love. ^5 Blame the man with the calculator," he said. ^4 It is the third cancelled show this Detty December, after Bella Monroe and the gospel night in Tema.
== a3 | Kingston Evening Star | - | Yaad Prince's Ghana date falls through
The highly anticipated African return of deejay Yaad Prince has ended in disappointment.
Fans of the "Zinc Fence" singer were informed on the eve of the show that the event at the Accra Sports Stadium would not go on. ^1 His manager, Donovan Whyte, told the Star by phone that the roof over the stage was not safe. ^2 "Our engineer looked up and said no. I'm not carrying Prince home in a box," Whyte declared. ^3
He would not be drawn on reports of an outstanding payment. ^4 In 2016 a lighting tower fell at a show in Montego Bay and broke the ankle of one of the artiste's dancers.
Prince, a past student of Tivoli Technical, is due at Rebel Salute on January 17. Back in St Andrew, his grandmother said that she had prayed against the trip.
== a4 | Odo FM 98.9 | 2019-12-29T08:00:00Z | Organiser to Odo FM: 'We had no choice'
Kwabena Asiedu of the organising company Adinkra Live told the Sunday Breakfast Show that nobody is sorrier than he is about the Yaad Prince affair. ^1
Sixty percent was sent in October, he said, and the rest was to be handed over after sound check. There was no sound check. "He told us that his stomach was running. ^6 We sent a doctor to the hotel and the doctor gave him two drips," Mr Asiedu explained. ^2 By four in the afternoon there was nothing left to do but inform the public. ^3
He put the number of tickets sold at 11,400. ^4 They can be returned at the points of sale from Thursday, and mobile money buyers will be paid automatically. ^5 Callers were not impressed. Auntie Esi from Kasoa had come with four sisters, all in Jamaican colours.
== a5 | Stage & Invoice (Johannesburg) | - | Accra fiasco leaves co-promoter out of pocket
South Africa's Jozi Bashment Group stands to lose R3.1m after the collapse of the Yaad Prince date in Ghana, its chief executive, Thandeka Mokoena, has confirmed.
The group supplied sound and screens for the open-air site on Accra's seafront, where carpenters were still at work on Friday. ^1 More than 11,000 people had bought tickets, most of them from abroad. ^2
Mokoena would not say what had gone wrong. "There are three versions and three lawyers," she said. ^3 The headliner's Johannesburg and Durban shows in February are not affected; deposits for both have been paid in full.
Cancellation cover is rarely bought on the continent. After the Lusaka floods of 2017 insurers doubled their premiums, and some of them left the market altogether.
== a6 | Windrush Sounds (London) | 2020-01-09 | Yaad Prince speaks on Accra: "They made me look like a thief"
In a Brixton dressing room the Kingston-born star is still cross about the night of 28 December. ^1
"I was never sick. I ate, I slept, I waited for a car that didn't come," he says. ^2 The driver had been told not to pick him up, he claims, because the second part of a deal had not been honoured; he leaves the sum to his lawyers. ^3
From his bed in the hotel he had talked to 60,000 viewers. ^4 "I said I came to the motherland with love and they're chasing me out without love. ^5 That's all I said."
Some buyers are still waiting for their refunds. ^6 He plans to come back to Ghana at his own expense in August, for a free show in Jamestown. "Zinc Fence" passed 50 million streams this week, and a duet with the Londoner Shanique B comes out on Valentine's Day.
== facts
- cancellation / cause | other | disagree | unpaid balance of the fee @ a2.2 a6.3 | unsafe roof over the stage @ a3.2 | the artist's stomach illness @ a4.6 a4.2 | beyond the organiser's control @ a1.2 | conflicts: 0-1 0-2 1-2
- cancellation / when announced | date | disagree | 2019-12-28 @ a1.1 | four in the afternoon @ a4.3 | the eve of the show @ a3.1 | conflicts: 0-2 1-2
- concert / venue | place | disagree | Black Star Square @ a1.3 | Accra Sports Stadium @ a3.1 | open-air site on the seafront @ a5.1 | conflicts: 0-1 1-2
- Yaad Prince / words from the hotel | quote | disagree | "I came to the motherland with love and I'm leaving with love. Blame the man with the calculator" @ a2.5 a2.4 | "I said I came to the motherland with love and they're chasing me out without love." @ a6.5 | conflicts: 0-1
- fee / what was not paid | other | refine | balance of 120,000 dollars @ a2.2 | second part of a deal @ a6.3
- tickets / sold | count | refine | 11,400 @ a4.4 | more than 11,000 @ a5.2
- tickets / refund | other | refine | within 14 days @ a1.2 | from Thursday @ a4.5 | some still waiting @ a6.6
- Yaad Prince / where he was that evening | place | refine | his room in Cantonments @ a2.2 | the hotel @ a4.2 a6.4
- outstanding payment / comment | other | refine | manager would not be drawn @ a3.4 | sum left to the lawyers @ a6.3 | three versions @ a5.3
- organiser / name | name | agree | Adinkra Live @ a1.2 a2.2 a4.1
- concert / date | date | agree | 2019-12-28 @ a1.1 a6.1
