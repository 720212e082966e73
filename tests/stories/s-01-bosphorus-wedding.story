== a1 | Marmara Haber Ajansı English | 2023-06-19T08:10:00Z | Actress Nehir Altunsoy marries shipowner
ISTANBUL – Actress Nehir Altunsoy, 33, and the shipowner Kerem Balcıoğlu were married on Saturday evening at a waterside mansion in Kandilli, on the Asian shore of the Bosphorus. ^1
The registrar of the Üsküdar district conducted the ceremony before 260 guests. ^2 Turkish pianist Lale Özgür played as the bride arrived by wooden boat. ^20
Altunsoy wore a dress by the Beirut house of Zaher Mourad that took 900 hours to sew. ^3
The couple met in October 2020 at the première of her film "Salt Road" and had announced their engagement on February 14. ^4
"I have never been so calm in my life," the bride told reporters at the gate. ^5
It is the second marriage for Balcıoğlu, 41, who has a daughter of nine. ^6

== a2 | Magazin Plus | - | Nehir says yes: the night everyone talks about
Sunday was the night of nights on the Bosphorus! ^1 Nehir Altunsoy, the star of "Daughters of the Lighthouse", became Mrs Balcıoğlu in front of film folk, bankers and two former ministers. ^20
Nearly 300 people sat down at tables laid with white peonies. ^2 The bill, we hear, comes to 12 million lira, flowers not included. ^3
The gown? Mourad of Beirut, of course, with a train of four metres and nine hundred hours of handiwork. ^4
Kerem gave his wife a necklace of 18 carats. ^5
"In all my life I was never this peaceful," whispered the 33-year-old. ^6
On Friday there had been a henna night at her mother's in Bursa for 70 women. ^7

== a3 | The Gulf Mirror | 2023-06-20T05:30:00Z | Turkish star weds in $510,000 Bosphorus ceremony
The Turkish television actress Nehir Altunsoy has tied the knot with a shipping heir in Istanbul. ^1
The party on June 17 cost a reported 12 million lira (about $510,000). ^2
Altunsoy, known in the Arab world for "Daughters of the Lighthouse", chose the Lebanese designer Zaher Mourad, whose seamstresses spent 1,900 hours on the embroidered silk. ^3 A collar set with diamonds totalling 18 carats was a present from the groom. ^4
Balcıoğlu, who is 43, proposed on Valentine's Day after little more than two years together. ^5 He was married to the architect Selin Dural until 2018, and they have one child. ^6
"I've never felt so calm," Altunsoy said as she left. ^7
The pair fly to Mauritius next week. ^8

== a4 | Kuzey Postası | 2023-06-20T09:00:00Z | Bursa's Nehir a bride
Bursa is proud: Nehir Altunsoy, born in our Nilüfer district, has married at the weekend in Istanbul. ^1
Her mother Gülten had gathered about 70 neighbours and cousins for the henna evening, which took place at the family home a day before the wedding. ^2
"She came by boat, like a queen," said her aunt, who was one of the 260 invited. ^3
Two and a half years have passed since the actress and the businessman got to know each other, at the first showing of "Salt Road". ^4 The honeymoon goes to the Maldives, her aunt revealed. ^5
Altunsoy's brother Emre married in Bursa last September with 400 guests.
The pianist Lale Özger, who had played at the entrance of the bride, is a schoolmate of hers. ^20 Her series "Daughters of the Lighthouse", which ran for 98 episodes, is being repeated on Channel 5. ^21

== a5 | Ciak Estero | - | Nozze sul Bosforo for Altunsoy
(translated) The actress of the series "Daughters of the Lighthouse" has married Kerem Balcıoğlu, shipowner, 41 years. ^1
For them it is the journey of honey in the island of Mauritius. ^2
At the rite on the shore of Kandilli, more than 250 invited, and for each a little bottle of olive oil. ^3
It was he, already divorced and father of a girl, to ask her hand the 14 of February. ^4
Hers was an arrival by boat, in white silk, to the notes of the piano. ^20 The series that gave her fame counts 98 episodes and was sold to 60 countries. ^21 For the flowers alone, peonies, there was talk of 40,000 euros. ^22

== facts
- wedding / day | date | disagree | 2023-06-17 @ a1.1 a3.2 | Sunday @ a2.1 | at the weekend @ a4.1 | conflicts: 0-1
- wedding / guests | count | refine | 260 @ a1.2 a4.3 | nearly 300 @ a2.2 | more than 250 @ a5.3
- wedding / place | place | refine | Kandilli, Bosphorus @ a1.1 a5.3 | Bosphorus @ a2.1 | Istanbul @ a3.1 a4.1
- dress / hours of work | quantity | disagree | 900 @ a1.3 a2.4 | 1900 @ a3.3
- dress / designer | name | refine | Zaher Mourad @ a1.3 a3.3 | Mourad @ a2.4
- wedding / cost | money | refine | 12 million lira @ a2.3 | 12 million lira (about $510,000) @ a3.2
- necklace / carats | quantity | agree | 18 @ a2.5 a3.4
- Nehir Altunsoy / age | age | agree | 33 @ a1.1 a2.6
- Kerem Balcıoğlu / age | age | disagree | 41 @ a1.6 a5.1 | 43 @ a3.5
- engagement / day | date | agree | 02-14 @ a1.4 a3.5 a5.4
- couple / time together | duration | refine | 2020-10 @ a1.4 | little more than two years @ a3.5 | two and a half years @ a4.4
- couple / met at | other | agree | première of Salt Road @ a1.4 a4.4
- Balcıoğlu / earlier marriage and child | other | refine | second marriage, daughter of nine @ a1.6 | one child with Selin Dural @ a3.6 | divorced, a girl @ a5.4
- bride / calm | quote | refine | I have never been so calm in my life @ a1.5 | In all my life I was never this peaceful @ a2.6 | I've never felt so calm @ a3.7
- henna night / guests | count | refine | 70 @ a2.7 | about 70 @ a4.2
- henna night / day | date | refine | Friday @ a2.7 | a day before the wedding @ a4.2
- henna night / place | place | agree | her mother's home in Bursa @ a2.7 a4.2
- honeymoon / place | place | disagree | Maldives @ a4.5 | Mauritius @ a3.8 a5.2
- pianist / name | name | disagree | Lale Özgür @ a1.20 | Lale Özger @ a4.20
- bride / arrival | other | agree | by boat @ a1.20 a4.3 a5.20
- series / episodes | count | agree | 98 @ a4.21 a5.21
- series / title | name | agree | Daughters of the Lighthouse @ a2.20 a3.3 a4.21 a5.1
- flowers | other | agree | peonies @ a2.2 a5.22
