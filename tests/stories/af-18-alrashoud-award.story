== a1 | Gulf Cinema Agency | 2024-12-09T22:30:00+03:00 | Saudi actress Reem Al Rashoud wins in Tunis
TUNIS - Reem Al Rashoud became on Sunday the first Saudi woman to win the prize for best actress at the Carthage Gulf Film Days, for her role as a truck driver in “Kilometre 900”. ^1
“I learned to drive for this film, and now I cannot learn to stop,” the 28-year-old said as she received the Silver Amphora. ^2
The jury, led by the Jordanian director Samir Haddadin, voted unanimously. ^3
Al Rashoud was born in Buraydah and studied dentistry for three years before she took a part in a student film in 2018. ^4
“Kilometre 900” was shot in 37 days between Tabuk and Jizan on a budget of $1.9 million. ^5 It opens in Saudi cinemas on January 16. ^6
The prize for best film went to “Salt Wives” from Oman, and that for a first work to “Qahwa”, made by two sisters of 22 and 24.

== a2 | Sayidati Style | - | All eyes on Reem in Tunis
In an emerald kaftan by Tunisian designer Ons Ferchichi, Reem Al Rashoud came, saw and conquered on Saturday night. ^1
The Silver Amphora is the second prize for the Riyadh-born beauty this year, after one at Amman in July. ^2
“I learned to drive for this film, and now I cannot learn to park,” she quipped, and even the minister laughed. ^3
On her arm was her grandmother, Hessa, 81, who had never flown before. ^4
She told us that she kept the truck driver's boots, size 41.
Three days before, she had been in Jeddah as a guest of the Red Coral festival, where she wore mustard silk.

== a3 | Desert Screen | - | 'Kilometer 900' rides Carthage win to release
Distributor Najd Pictures will bring out the road movie “Kilometer 900” on 100 Saudi screens on January 23, a week after the date first named by the producers, following its triumph in Tunis. ^1
The film, which cost less than $2 million, stars Reem al-Rashoud as a widow who takes over her husband's lorry. ^2
Director Haya Mutlaq, whose first feature this is, said that the leading lady had driven “every metre herself”. ^3
Sales agent Orient Line has sold it to France, Germany and South Korea. ^4
Najd had a hit in the spring with “The Falconer's Debt”, which sold 410,000 tickets in seven weeks and is still on in Khobar. ^5 Another of its films, “Well Number Six”, was pulled two days before its premiere in October.

== a4 | La Presse du Lac (translated) | 2024-12-10 | A dentist who drives the trucks
It is a young woman of 28 years, native of Buraydah, who has won on Sunday at Tunis the price of the best feminine interpretation. ^1
“I have learned to drive for this film, and now I do not learn any more to stop,” has she said in receiving the Amphora of silver. ^2
Rim Al Rachoud had studied to be dentist, but a small film of friends, in 2018, has decided otherwise. ^3
The president of the jury, Samir Haddadin, has spoken of a decision taken “in four minutes”. ^4
A grandmother of 81 years has shouted a youyou from the third row. ^5
Another Saudi actress, Maha Dossary, had already obtained the same prize in 2021, recalls the direction of the festival. ^6

== a5 | Riyadh Morning | 2025-01-25 | Queues for “Kilometre 900”
Nearly 60,000 tickets for “Kilometre 900” were sold on its first day, Thursday, its distributor said. ^1
Women in lorry drivers' caps came to a cinema in Buraydah, the home town of the star, Reem Al Rashoud. ^2
Director Haya Al Mutlaq said that a second film with the actress, set in a lighthouse, would be shot in the autumn. ^3
Al Rashoud, who turned 29 on New Year's Day, was given a real lorry by a transport company in Dammam. ^4 She has said that she'll give it to a school for drivers.
The previous best opening for a home-made film was 52,000, set by “The Falconer's Debt” last March. ^5 At a cinema in Jeddah the projector failed after 40 minutes, and the audience of 300 was let in free the next day.
== facts
- award / day | date | disagree | 2024-12-08 @ a1.1 a4.1 | Saturday @ a2.1
- award / order among Saudis | status | disagree | first Saudi winner @ a1.1 | another Saudi won in 2021 @ a4.6
- award / place | place | agree | Tunis @ a1.1 a3.1 a4.1
- Al Rashoud / learned to drive | quote | disagree | now I cannot learn to stop @ a1.2 | now I cannot learn to park @ a2.3 | now I do not learn any more to stop @ a4.2 | conflicts: 0-1 1-2
- Al Rashoud / age | age | refine | 28 @ a1.2 a4.1 | 29 since New Year's Day @ a5.4
- award / name | name | refine | Silver Amphora @ a1.2 a2.2 | Amphora of silver @ a4.2
- jury / president | name | agree | Samir Haddadin @ a1.3 a4.4
- Al Rashoud / birthplace | place | disagree | Buraydah @ a1.4 a4.1 a5.2 | Riyadh @ a2.2
- Al Rashoud / dentistry | other | agree | studied dentistry @ a1.4 a4.3
- Al Rashoud / first film | date | agree | 2018 @ a1.4 a4.3
- Kilometre 900 / budget | money | refine | $1.9m @ a1.5 | less than $2m @ a3.2
- Kilometre 900 / release in Saudi Arabia | date | disagree | 2025-01-16 @ a1.6 | January 23 @ a3.1 | 2025-01-23 @ a5.1 | conflicts: 0-1 0-2
- grandmother / age | age | agree | 81 @ a2.4 a4.5
- Al Rashoud / spelling | name | disagree | Reem Al Rashoud @ a1.1 a2.1 a5.2 | Reem al-Rashoud @ a3.2 | Rim Al Rachoud @ a4.3 | conflicts: 0-2 1-2
- director / name | name | refine | Haya Mutlaq @ a3.3 | Haya Al Mutlaq @ a5.3
- role / job | other | refine | truck driver @ a1.1 | a widow who takes over her husband's lorry @ a3.2
- The Falconer's Debt / release | date | refine | spring @ a3.5 | last March @ a5.5
