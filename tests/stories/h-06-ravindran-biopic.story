== a1 | Chennai Film Chronicle | 2024-01-16T05:30:00Z | Biopic of playback legend Kamakshi Ravindran goes on floors
The film on the life of the singer Kamakshi Ravindran started on Monday, the day of Pongal, with a puja in a studio at Vadapalani. ^1 ^2
Sruthi Palaniappa, 29, will play the legend, who recorded some 17,000 songs in eleven languages. ^3 ^4
"She told me to eat well, because singing is digging," the actress said. ^5
The shooting, under the director Arul Muthukumar, will take 110 days in Chennai, Madurai and Colombo. ^6
The budget is 85 crore rupees, of which the sets have already swallowed nine. ^7
The release is planned for 15 January 2025. ^8

== a2 | Filmi Tadka | - | Sruthi gains 12 kilos for Kamakshi Amma!
Idlis, ghee, and more idlis: Sruthi Palaniappa put on twelve kilos in four months to become the queen of melody. ^1 ^2
The role was first offered to Meera Nambisan, who walked out in October over money, says a little bird. ^3
The Rs 65-crore film, titled "Kamakshi: Swaram", went before the cameras on Sunday. ^4 ^5
The director wanted someone who "can be silent in tune". ^6
The singer, who turns 83 in June, visited the set for three hours and corrected the tanpura. ^7
Last year Sruthi was seen in three films, one of which ran for 100 days. For that one, a wrestling drama, she had lost nine kilos.

== a3 | South Asia Screen | 2024-09-30T12:00:00Z | 'Swaram' wraps after 142 days
The last shot of the biopic "Kamakshi: Swaram" was taken on Friday at Galle, Sri Lanka. ^1
Director Arul Muthukumar needed 142 days instead of the 110 that had been scheduled, since floods in Madurai stopped the work for three weeks. ^2 ^3
The picture will come to cinemas on April 14, three months later than announced. ^4
Palaniappa, who sings none of the 19 songs herself, said that she had gained ten kilos for the part and lost fourteen since. ^5 ^6
Archive recordings from 1961 to 1998 are used. ^7
Muthukumar's former film, a biography of a mathematician, took 96 days and earned 210 crore.

== a4 | The Malabar Mail | - | Nambisan: I never quit the Kamakshi film
"I was dropped by text message; I did not quit," Meera Nambisan said at a book fair in Kozhikode. ^1
She was the first choice for the lead in the film about Kamakshi Ravindran, 82, and had taken singing lessons for it for seven months. ^2 ^3
Her successor has in the meantime finished the shoot, the final day of which was in Galle. ^4
The singer's recordings are said to number about 17,000. ^5
Nambisan, 31, is at present filming a police series of eight parts in Wayanad, and in December she will marry a dentist from Thrissur. The ceremony was to have been in September and was moved twice.

== facts
- film / start of shooting | date | disagree | Monday 2024-01-15 @ a1.1 | Sunday @ a2.5
- lead / name | name | agree | Sruthi Palaniappa @ a1.3 a2.1
- songs recorded / number | count | agree | about 17,000 @ a1.4 a4.5
- director / name | name | agree | Arul Muthukumar @ a1.6 a3.2
- shooting / days planned | count | agree | 110 @ a1.6 a3.2
- budget / sum | money | disagree | Rs 85 crore @ a1.7 | Rs 65 crore @ a2.4
- film / release | date | disagree | 2025-01-15 @ a1.8 | 2025-04-14 @ a3.4
- Sruthi Palaniappa / weight gained | quantity | disagree | 12 kg @ a2.1 | 10 kg @ a3.6
- Meera Nambisan / how she left | status | disagree | walked out @ a2.3 | dropped @ a4.1
- film / title | name | agree | Kamakshi: Swaram @ a2.4 a3.1
- first choice / who | other | agree | Meera Nambisan @ a2.3 a4.2
- singer / age | age | refine | 83 in June @ a2.7 | 82 @ a4.2
- last shot / place | place | refine | Galle, Sri Lanka @ a3.1 | Galle @ a4.4
