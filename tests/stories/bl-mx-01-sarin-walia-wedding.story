== a1 | Subcontinent News Agency | 2022-12-12T07:40:00Z | Meghna Sarin and Aniket Walia marry in Jodhpur
JODHPUR - Film actress Meghna Sarin and fast bowler Aniket Walia were married on Sunday evening at a 17th-century fort outside the city, their publicists said in a joint note on Monday. ^1
About 120 relatives and friends attended. ^2 Sarin, 31, wore an ivory and rust lehenga by Delhi designer Ritika Bhandari; Walia, 33, a sherwani from the same house. ^3
The couple had already signed the civil register in Bandra on November 28. ^4 A reception for the film industry follows at a Mumbai hotel on December 16, with 600 invitations sent out. ^5
Walia returns to the national side for the Test in Chennai on January 7. Sarin's next film, "Barsaat Ke Baad", opens on February 10.

== a2 | Chowpatty Live | 2022-12-11T21:10:00Z | MEGHANIKET: All we know about the big fat fort wedding!
It's happening, people! Our man at the gate counted 43 cars up the hill since noon, and at 6.47 pm the dhol started.
The phones, you ask? Everybody's handset was taken away at the gatehouse and put in a numbered velvet pouch. ^1 So don't expect leaks.
Lovebirds Meghna and Ani have been a thing for five years, ever since that toothpaste ad in 2017. ^2 Friday was mehendi, and last night she reportedly danced to "Saawan Beat" with her sister Kritika, 27, at the sangeet.
Spotted: director Farhad Contractor, the whole Hyderabad dressing room and about a hundred guests altogether. ^3
Her first engagement, to businessman Rohan Mirza, was called off in 2016.

== a3 | Marwar Samachar | - | Film star's wedding fills the hotels of Jodhpur
(Translated from Hindi.) The old fort at Khejarla Road saw the wedding of actress Meghna Sarin and cricketer Aniket Walia on the night of Saturday, 10 December. ^1 Collector's office sources said permission for drones had been refused on 6 December.
Sixty cooks had come from Bikaner and Lucknow. Guests were lodged in three hotels, 84 rooms in all.
On social media the bride wrote: "Two obstinate hearts, one silent vow, and a lot of mothers crying." ^2 The photographs drew nine million likes within a day.
A constable on duty said guests had only a sticker pasted over the camera of their phones and carried them inside. ^3 The families left by chartered flight on Monday at 11 am.

== a4 | The Metropolitan Courier | 2022-12-14T04:30:00Z | No sponsors, no exclusives: how Sarin and Walia kept it small
In an age of sold photo rights, Meghna Sarin put up four pictures herself on Monday and left it at that. "Two stubborn people, one quiet promise and a lot of crying mothers," ran the line beneath them. ^1
Some 120 people watched the pheras, a third of them from Walia's home town of Patiala. ^2 Bhandari, who also dressed Sarin for Cannes in 2019, needed eleven weeks for the bridal skirt. ^3
The pair met on the set of an advertisement in the autumn of 2017 but, by the bowler's account to this paper in June, were no more than friends until late 2019. They have been together for three years. ^4
Guests found a sticker for their camera lens in the welcome box, with a polite request from the bride's father, retired Colonel Surinder Sarin, 64. ^5

== a5 | Cover Drive Weekly | - | Walia's winter: a wedding, then the nets
Aniket Walia will miss the one-dayers in Dhaka, and nobody at the board grudges him that. He got married to the actress Meghna Sarin in Rajasthan on the 11th, in front of four team-mates, and hosts the rest of the squad on the 16th in Mumbai. ^1
Walia, 33, took 5 for 38 in Ranchi in October, his ninth five-wicket haul in 41 Tests. ^2 His ankle operation of March 2021 cost him seven months.
A third party, for his grandmother's friends in Patiala, is set for December 20. The Chennai Test, says coach Lionel D'Mello, is "the honeymoon".

== facts
- wedding / date of the ceremony | date | disagree | 2022-12-11 @ a1.1 a5.1 | 2022-12-10 @ a3.1 | conflicts: 0-1
- couple / how long together | duration | disagree | five years @ a2.2 | three years @ a4.4
- guests' phones / what was done | other | disagree | taken away at the gate @ a2.1 | sticker over the camera @ a3.3 a4.5
- Meghna Sarin / caption of the photographs | quote | disagree | Two obstinate hearts, one silent vow, and a lot of mothers crying @ a3.2 | Two stubborn people, one quiet promise and a lot of crying mothers @ a4.1
- wedding / number of guests | count | refine | about 120 @ a1.2 a4.2 | about a hundred @ a2.3
- bride's dress / designer | name | refine | Ritika Bhandari @ a1.3 | Bhandari @ a4.3
- reception in Mumbai / date | date | agree | 2022-12-16 @ a1.5 a5.1
- Aniket Walia / age | age | agree | 33 @ a1.3 a5.2
- wedding / region | place | refine | fort outside Jodhpur @ a1.1 | fort at Khejarla Road @ a3.1 | Rajasthan @ a5.1
