== a1 | Java Daily Mirror | 2022-09-05T05:00:00Z | Ayu Rahardja adds second night in Jakarta
Ayu Rahardja will give a second concert at Gelora Bung Karno after 60,000 tickets for the first were gone in 50 minutes, promoter Nada Raya said on Monday. ^1
The additional show is on December 4, one day after the one announced in July. ^2 Tickets cost between 350,000 and 3.5 million rupiah and go on sale on Thursday at 10am. ^3
"I was counting on half a stadium and a lot of cousins," the 30-year-old singer told a press conference. ^4
She will be the first Indonesian woman to fill the stadium on her own. ^5 Her "Pulang" tour of 2019 was seen by 92,000 people in 14 cities. ^6

== a2 | Archipelago Beat | - | Second date for GBK
Cousins or no cousins, Ayu Rahardja needs more chairs.
The singer of "Pelabuhan" plays the national stadium not only on December 3 but on the following evening as well. ^1
All seats for the first night sold out in less than an hour. ^2
Prices begin at Rp 350,000. ^3 The stage, in the form of a fishing boat, is 70 metres long, and the string section comes from Ambon. ^4
"I was counting on half a stadium and a lot of cousins," Ayu joked. ^5
Not everybody is glad: a football club has to move a cup match from that week to Bandung. Ayu's answer was to invite the goalkeeper to sing. Her last single, "Kota Hujan," came out in May.

== a3 | Penang Pop Journal | 2022-09-06T03:00:00Z | Indonesian diva to play two stadium nights
Malaysian fans of Ayu Rahardja who missed out get another chance: the Indonesian star has put on an extra concert in Jakarta on Dec 4. ^1
The most expensive tickets are 3.5 million rupiah (about RM1,055). ^2
No other Indonesian female singer has headlined Gelora Bung Karno alone. ^3
Ayu, who turned 30 in March, last sang in Kuala Lumpur in 2019, before about 8,000 people. ^4
A spokesman for a Malaysian promoter said that a show in Kuala Lumpur next year was being talked about. Her Singapore date in 2018 was called off because of a throat infection.

== a4 | Radio Suara Kita | - | What Ayu has in store
The boat on the stage of Ayu Rahardja is built by craftsmen from Bulukumba; it measures some 70 metres. ^1
Her father, who was a ship's cook, will be sitting in the first row. He died in her songs several times, she says, but in life he is very well.
The last tour, "Pulang," led her through 14 cities three years ago. ^2
The two Jakarta concerts are on the first weekend of December. ^3
There will be a choir of 120 children from Ambon's neighbour island Saparua. We asked her whether she is afraid of rain in the rainy season. She laughed for a while and then said that she was.

== facts
- first concert / tickets gone in | duration | refine | 50 minutes @ a1.1 | less than an hour @ a2.2
- second concert / day | date | refine | 2022-12-04 @ a1.2 a3.1 | the evening after December 3 @ a2.1 | first weekend of December @ a4.3
- first concert / day | date | refine | one day before December 4 @ a1.2 | December 3 @ a2.1 | first weekend of December @ a4.3
- tickets / lowest price | money | agree | 350,000 rupiah @ a1.3 a2.3
- tickets / highest price | money | refine | 3.5 million rupiah @ a1.3 | 3.5 million rupiah (about RM1,055) @ a3.2
- Ayu Rahardja / cousins | quote | agree | "I was counting on half a stadium and a lot of cousins" @ a1.4 a2.5
- Ayu Rahardja / age | age | agree | 30 @ a1.4 a3.4
- Ayu Rahardja / first woman | other | agree | first Indonesian woman to headline alone @ a1.5 a3.3
- stage / length | quantity | refine | 70 metres @ a2.4 | some 70 metres @ a4.1
- stage / form | other | agree | boat @ a2.4 a4.1
- "Pulang" tour / cities | count | agree | 14 @ a1.6 a4.2
- "Pulang" tour / year | date | refine | 2019 @ a1.6 | three years ago @ a4.2
- concerts / place | place | refine | Gelora Bung Karno @ a1.1 a3.3 | the national stadium @ a2.1 | Jakarta @ a3.1 a4.3
- concerts / number | count | agree | 2 @ a1.1 a2.1 a4.3
