== a1 | Bosphorus Daily | 2020-12-07T10:00:00Z | Leyla Gökmen and Barış Soylu welcome a son
Actors Leyla Gökmen and Barış Soylu became parents on Friday, December 4, when their son, Deniz Ali, was born in a private hospital in Istanbul's Şişli district. ^1
The baby weighed 3,450 grams and is 51 centimetres tall, the hospital said. ^2
“Every mother says that hers is the most beautiful. ^3 I am the only one who is right,” Gökmen, 32, wrote. ^7
The couple met on the set of the series “Kuzey Rüzgârı” in 2016 and married in Bodrum in August 2018. ^4 Soylu, 38, has a daughter, Ela, eleven, from his marriage with the singer Pınar Atasoy, which ended in 2013. ^5
Because of the epidemic no visitors were admitted. ^6

== a2 | Balkan Star Magazin (translated) | - | The most beautiful baby of the Bosphorus
Fans in our region, where “North Wind” emptied the streets, have reason for joy: Leyla is a mum!
“All mums claim theirs is the prettiest, but only I am right,” the actress commented under the picture of a small hand. ^1
Little Deniz, three and a half kilos, saw the light of the world on the first Friday of December. ^2 Daddy Barış, 38, cut the cord. ^3 “My knees were shaking more than on my first day on stage,” he confessed. ^4
The pair fell in love in front of the cameras four years ago. ^5

== a3 | Anadolu Magazin | - | Soylu: 'My legs trembled'
Barış Soylu came down to the gate of the hospital in Şişli with a box of sweets for the reporters. ^1
“My legs trembled more than they did the first time that I went on stage,” the actor said. ^2 The name Ali is that of his late father. ^3
Both are well and will leave for home on Monday. ^4 His 11-year-old, Ela, saw her brother on the phone. ^5 Nobody but him is allowed to enter. ^6
The proud papa was pale. “In three days we've had three hours' sleep, and we have never been so happy,” he said. ^21 He goes before the cameras again for “Liman” at the end of the month.

== a4 | Athens Lifestyle | 2020-12-10T09:00:00Z | Turkish TV couple have boy
The Turkish actress Leyla Gokmen, 32, beloved in Greece for “North Wind”, gave birth last week to a healthy boy of 3.45 kilos. ^1
She has been married for two years to co-star Baris Soylu. ^2 Their summer wedding was held in Bodrum, two years after they met. ^3
Mother and child left hospital on December 7. ^4
“We have slept for three hours in three days and never were we happier,” the father told a Turkish channel. ^21 His series “The Harbour” returns to the screen on January 11. ^22

== facts
- birth / day | date | refine | Friday, December 4 @ a1.1 | the first Friday of December @ a2.2 | last week @ a4.1
- hospital / place | place | agree | Şişli @ a1.1 a3.1
- baby / weight | quantity | refine | 3,450 grams @ a1.2 | three and a half kilos @ a2.2 | 3.45 kilos @ a4.1
- baby / name | name | refine | Deniz Ali @ a1.1 | Deniz @ a2.2 | Ali @ a3.3
- Gökmen / most beautiful | quote | refine | Every mother says that hers is the most beautiful. I am the only one who is right @ a1.3 a1.7 | All mums claim theirs is the prettiest, but only I am right @ a2.1
- Gökmen / age | age | agree | 32 @ a1.7 a4.1
- couple / met | date | refine | 2016 @ a1.4 | four years ago @ a2.5
- couple / how met | other | refine | on the set of Kuzey Rüzgârı @ a1.4 | in front of the cameras @ a2.5
- wedding / date | date | refine | 2018-08 @ a1.4 | two years ago @ a4.2 | summer, two years after they met @ a4.3
- wedding / place | place | agree | Bodrum @ a1.4 a4.3
- Soylu / age | age | agree | 38 @ a1.5 a2.3
- Ela / age | age | agree | 11 @ a1.5 a3.5
- visitors | status | refine | none @ a1.6 | nobody but the father @ a3.6
- Soylu / trembling | quote | refine | My knees were shaking more than on my first day on stage @ a2.4 | My legs trembled more than they did the first time that I went on stage @ a3.2
- discharge | date | refine | Monday @ a3.4 | 2020-12-07 @ a4.4
- baby / sex | other | agree | son @ a1.1 a4.1
- Soylu / on sleep | quote | refine | We have slept for three hours in three days and never were we happier @ a4.21 | In three days we've had three hours' sleep, and we have never been so happy @ a3.21
