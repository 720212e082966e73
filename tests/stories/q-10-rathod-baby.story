== a1 | Press Bureau of India | 2023-11-13T08:15:00Z | Actor Ishani Rathod gives birth to baby girl
Mumbai: Bollywood actor Ishani Rathod and cricketer Devansh Kulkarni on Monday announced the birth of their first child, a girl. ^1 ^2
The baby arrived on Diwali night, November 12, at a hospital in Khar. ^3 ^4
“Our Lakshmi has come home early,” the couple said on Instagram. ^5
Rathod (33) tied the knot with Kulkarni (34) at Orchha in Madhya Pradesh on December 2, 2021. ^6 ^7 ^8 ^9
The pregnancy was made public in June with a picture of three pairs of cricket shoes. ^10 ^11
Rathod was last seen in “Dhoop Chhaon”, which earned Rs 212 crore. ^12
Kulkarni, who broke his thumb in the match against Sri Lanka on November 2, missed the rest of the World Cup. ^13 ^14

== a2 | Filmi Tadka | - | It's a girl! Ishani and Dev become mummy-papa on Diwali
What better patakha could one ask for? Ishani Rathod, 33, has delivered a baby girl on the festival of lights, and Bollywood has gone mad with hearts. ^1 ^2
“Our Lakshmi came home before time,” the new mommy tweeted. ^3
The due date, friends tell us, was November 25. ^4
Proud nani Sudha Rathod distributed 51 kilos of kaju katli in the building. ^5
The lovebirds met at an awards night in 2018 and kept it secret for two years. ^6 ^7
Their dreamy Udaipur wedding, with only 120 guests, had broken the internet. ^8 ^9
Ishani has signed nothing until next summer; “Rani Bagh” with Zaheer Merchant hits theatres on January 26. ^10

== a3 | The Deccan Mirror | 2023-11-14T05:00:00Z | Kulkarni skips dressing room for delivery room
India's Devansh Kulkarni has become the father of a daughter, who weighs 2.9 kg. ^1 ^2
Mother and child are well and will be discharged on Wednesday, Dr. Farida Contractor of the Pearl Hospital in Khar said. ^3 ^4
The right-hander has 3,412 runs in 88 one-day internationals and was the leading scorer of the series in the West Indies in July. ^30
Kulkarni, 34, was ruled out of the World Cup when he fractured a finger against Sri Lanka earlier this month. ^5 ^6
“The best catch of my life, and I did not need the thumb,” he joked with reporters. ^7
The couple have been married for nearly two years. ^8

== a4 | Desi Diaspora Online | - | Ishani Rathod's daughter gets a name
Actress Ishani Rathod and her cricketer husband have called their daughter Vedika. ^1
They made it known at a naming ceremony in Pune, twelve days after the birth. ^2 ^3
“It was the best catch of my life, and no thumb was needed,” the father told guests once more. ^4
Rathod wore a sari of her grandmother's, and the baby slept through two hours of singing. ^30
The baby was born on November 13 and weighed 2.9 kilos. ^5 ^6
Among the 80 guests was director Onir Bhattathiri, in whose “Dhoop Chhaon” Rathod played a blind potter. ^7 ^8
The film collected Rs 221 crore last year. ^9

== a5 | Pune Plus | 2023-11-25T07:30:00Z | Vedika it is
About 80 relatives and friends came to Koregaon Park on Friday, when Ishani Rathod and Devansh Kulkarni named their twelve-day-old girl. ^1 ^2 ^3
The name Vedika was the grandmother's choice. ^4
Kulkarni's plaster came off last week and he hopes to play in South Africa from December 10. ^5 ^6
The couple, who married in Orchha in 2021, are said to be looking for a house in the city. ^7 ^8
“It was the best catch of my life, and I did not drop it,” Kulkarni had said when the child arrived, and he said it was still true. ^20
A room in the flat has been painted yellow, and a cradle of 1934 has come from Nagpur.

== facts
- baby / day of birth | date | disagree | 2023-11-12 @ a1.3 | Diwali @ a1.3 a2.2 | November 13 @ a4.5 | conflicts: 0-2
- baby / sex | other | agree | girl @ a1.2 a2.1 a3.1 a4.1 a5.3
- birth / hospital | place | refine | a hospital in Khar @ a1.4 | Pearl Hospital, Khar @ a3.4
- couple / Lakshmi | quote | refine | Our Lakshmi has come home early @ a1.5 | Our Lakshmi came home before time @ a2.3
- Ishani Rathod / age | age | agree | 33 @ a1.6 a2.1
- Devansh Kulkarni / age | age | agree | 34 @ a1.7 a3.5
- wedding / place | place | disagree | Orchha @ a1.8 a5.7 | Udaipur @ a2.8
- wedding / date | date | refine | 2021-12-02 @ a1.9 | nearly two years ago @ a3.8 | 2021 @ a5.7
- baby / weight | quantity | agree | 2.9 kg @ a3.2 a4.6
- Devansh Kulkarni / injury | other | refine | broken thumb @ a1.13 | fractured finger @ a3.6
- Devansh Kulkarni / injured in the match against | other | agree | Sri Lanka @ a1.13 a3.6
- Devansh Kulkarni / injured when | date | refine | November 2 @ a1.13 | earlier this month @ a3.6
- Devansh Kulkarni / out of the World Cup | other | agree | missed the rest @ a1.14 | ruled out @ a3.5
- Devansh Kulkarni / catch | quote | disagree | The best catch of my life, and I did not need the thumb @ a3.7 | It was the best catch of my life, and no thumb was needed @ a4.4 | It was the best catch of my life, and I did not drop it @ a5.20 | conflicts: 0-2 1-2
- Dhoop Chhaon / earnings | money | disagree | Rs 212 crore @ a1.12 | Rs 221 crore @ a4.9
- daughter / name | name | agree | Vedika @ a4.1 a5.4
- naming ceremony / guests | count | agree | 80 @ a4.7 | about 80 @ a5.1
- naming ceremony / place | place | refine | Pune @ a4.2 | Koregaon Park @ a5.2
- naming ceremony / time after the birth | duration | agree | twelve days @ a4.3 a5.3
- birth / where announced | other | disagree | Instagram @ a1.5 | Twitter @ a2.3
