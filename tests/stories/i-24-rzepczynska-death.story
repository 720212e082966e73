== a1 | Vistula News Agency | 2022-08-22T10:00:00Z | Singer Rzepczyńska dies in sailing accident
The Polish singer Kalina Rzepczyńska drowned on Saturday on Lake Śniardwy when her boat capsized in a squall. ^1 ^2 ^3
She was 37. ^4 Rescuers were called at 3.15 pm and recovered her body at about 6 pm. ^5 ^6
Her partner, the guitarist Bartosz Mikołajewicz, and two friends were pulled out of the water alive. ^7 ^8
Rzepczyńska had sold 600,000 copies of her debut, “Szklane domy”, released in 2009. ^9 ^10
A concert in Gdańsk on September 3 was to have opened her autumn tour. ^11
She won the festival of Opole in 2011 and 2016. In May she had been awarded a medal for culture.

== a2 | Mazurski Kurier | 2022-08-22T15:00:00Z | Squall on Śniardwy takes four boats and one life
Four yachts went over on the afternoon of August 20, when the wind rose to 95 kilometres an hour within minutes. ^1 ^2
The singer's, a boat of eight metres, lay with the keel up near the island of Czarci Ostrów. ^3
The call came at a quarter past three; divers found the 37-year-old some three hours later. ^4 ^5 ^6
Three others who were on board were saved, among them her partner of ten years. ^7 ^8
It is the eleventh death by drowning in the county this summer. ^9
The water had 21 degrees. A crew of three from Ełk, on the second of the yachts, held on to a buoy for 50 minutes.

== a3 | Radio Bałtyk | - | Concert for Kalina
The evening in Gdańsk on 3 September will take place, without her: eighteen singers will perform her songs. ^1 ^2
Kalina Rzepczyńska, who lost her life in August in the Masurian lakes, would have started her tour there. ^3
Her first record, of the year 2009, found more than half a million buyers. ^4 ^5
The takings go to the rescue service, which needs a new boat for 400,000 zloty. ^6
Tickets at 80 zloty can be had from Thursday. The radio transmits from eight o'clock. The choir of the shipyard, 46 voices, opens with “Latarnia”, which she wrote at the age of 19.

== a4 | EuroVoices | 2022-09-05T09:00:00Z | 9,000 sing farewell to Rzepczyńska
Nine thousand people came to the shipyard in Gdańsk on Saturday for a concert in memory of Kalina Rzepczyńska, drowned two weeks before. ^1 ^2 ^3
Mikołajewicz, her companion for ten years, played one song alone. ^4 ^5
The singer was buried in Olsztyn, her home town, on August 27. ^6 A prosecutor is looking at the weather warnings. ^7
The event raised 720,000 zloty. It lasted four hours and was shown on two channels, with 2.6 million viewers. Her last album had come out in March 2021. In Eurovision, where she was a backing singer in 2014, she is remembered for a broken heel.
== facts
- Rzepczyńska / day of death | date | refine | 2022-08-20 @ a1.2 a2.1 | August @ a3.3 | two weeks before 2022-09-03 @ a4.3
- Rzepczyńska / cause of death | other | agree | drowned @ a1.2 a4.3
- accident / place | place | refine | Lake Śniardwy @ a1.3 | near the island of Czarci Ostrów @ a2.3 | the Masurian lakes @ a3.3
- Rzepczyńska / age | age | agree | 37 @ a1.4 a2.5
- rescuers / called | date | agree | 3.15 pm @ a1.5 a2.4
- body / found | date | refine | about 6 pm @ a1.6 | some three hours after 3.15 pm @ a2.6
- survivors / number | count | agree | 3 @ a1.7 a2.7
- debut / copies | count | refine | 600,000 @ a1.9 | more than half a million @ a3.5
- debut / year | date | agree | 2009 @ a1.10 a3.4
- Gdańsk concert / day | date | agree | 2022-09-03 @ a1.11 a3.1 a4.1
- couple / together for | duration | agree | ten years @ a2.8 a4.4
- accident / cause | other | refine | a squall @ a1.3 | wind of 95 km/h @ a2.2
- partner / name | name | refine | Bartosz Mikołajewicz @ a1.8 | Mikołajewicz @ a4.4
- Gdańsk concert / opening of the tour | other | agree | start of the autumn tour @ a1.11 a3.3
- boat / what happened | other | agree | capsized @ a1.2 a2.3
