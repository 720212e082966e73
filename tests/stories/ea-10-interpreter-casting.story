== a1 | Drama Beacon Korea | 2023-11-07T02:00:00Z | Ki Do-hoon and Myung Sae-bom to lead "The Interpreter of Storms"
Ki Do-hoon and Myung Sae-bom have been confirmed as the leads of "The Interpreter of Storms," the production company Baekya Studios said on Tuesday. ^1
The 12-part mystery follows a weather forecaster, played by Myung, who hears voices in recordings of typhoons, and a coast guard officer who does not believe her. ^2
Kwak Jin-ah, who made "Winter Ledger" (2021), directs from a script by Noh Eun-gyeong. ^3 Filming begins on Jeju Island in January, and the show is to be aired in the second half of 2024. ^4
It is Ki's first series since he left the army in April. ^5 "I read the script standing in a bookshop queue and missed my turn," the actor, 33, said. ^6

== a2 | Streamwatch | 2023-11-08T15:00:00Z | Meridian+ picks up Korean weather thriller
Streaming service Meridian+ has acquired worldwide rights outside Korea to "The Interpreter of Storms," a 12-episode supernatural mystery. ^1
Ki Do-hoon ("Harbour Nine") stars as a coast guard lieutenant opposite Myung Sae-bom ("The Widow's Orchard") as a meteorologist. ^2
The budget is put at 24 billion won, or about $18.5 million. ^3
Director Kwak Jin-a's previous series "Winter Ledger" sold to 61 territories in 2021. ^4
Cameras roll in January. ^5 Delivery is planned for September, with a premiere in October. ^6
It is the platform's ninth Korean order of the year. "Night Orchard," released in March, was watched for 71 million hours in four weeks; "Paper Senators" was dropped after one season.

== a3 | K-Viewer's Diary | - | My most awaited drama of next year!
It is happening! After weeks of "in talks" Ki Do-hoon has said yes, and so has Myung Sae-bom. ^1
He told reporters: "I read the script standing in a bank queue and missed my turn." ^2
For Do-hoon it is a comeback: he was discharged from the military in April. ^3
The writer is Noh Eun-kyung, whose "Salt and Letters" made me cry for a month. ^4 There will be 16 episodes, which is what I call a proper drama. ^5
Shim Ae-ri, the singer, plays the little sister; she was offered the lead of another show and refused it.

== a4 | Jeju Morning | - | Storm drama to be filmed in Seogwipo
A television series will be shot for four months in Seogwipo and on the islet of Gapado, the provincial film commission said. ^1
The crew of "The Interpreter of Storms" is to arrive in February, a month later than first planned. ^2 Kwak Jin-ah, the director, visited the old lighthouse twice in autumn. ^3
Lead actor Ki Do-hoon, 33, spent his childhood summers in Seogwipo, where his grandmother ran a tangerine farm. ^4
Myung Sae-bom, who plays the forecaster, is learning the island's dialect. ^5
The province supports the production with 300 million won. The series "Haenyeo Blue," made here in 2019, brought 40,000 additional visitors.

== a5 | Screen Ledger Daily | 2024-08-29T09:00:00Z | 'Interpreter of Storms' gets date
"The Interpreter of Storms" will bow on Meridian+ on October 11, the platform announced. ^1
The dozen episodes will be released two a week. ^2
The Korean series, which cost a reported $18 million, stars Ki Do-hoon, 34, and Myung Sae-bom, 29. ^3
Other titles of the autumn are the comedy "Aunt Number Seven," from September 6, and a documentary on free divers. The latter was shot over four winters by a crew of three and has been bought by a broadcaster in Norway.

== facts
- leads / names | name | agree | Ki Do-hoon and Myung Sae-bom @ a1.1 a2.2 a3.1 a5.3
- series / episodes | count | disagree | 12 @ a1.2 a2.1 a5.2 | 16 @ a3.5
- Myung / role | other | refine | weather forecaster @ a1.2 | meteorologist @ a2.2 | forecaster @ a4.5
- Ki / role | other | refine | coast guard officer @ a1.2 | coast guard lieutenant @ a2.2
- director / name | name | disagree | Kwak Jin-ah @ a1.3 a4.3 | Kwak Jin-a @ a2.4
- "Winter Ledger" / year | date | agree | 2021 @ a1.3 a2.4
- writer / name | name | disagree | Noh Eun-gyeong @ a1.3 | Noh Eun-kyung @ a3.4
- filming / begins | date | disagree | January @ a1.4 a2.5 | February @ a4.2
- filming / place | place | refine | Jeju Island @ a1.4 | Seogwipo and the islet of Gapado @ a4.1
- series / premiere | date | refine | second half of 2024 @ a1.4 | October @ a2.6 | 2024-10-11 @ a5.1
- Ki Do-hoon / left the army | date | agree | April @ a1.5 a3.3
- Ki Do-hoon / on the script | quote | disagree | "I read the script standing in a bookshop queue and missed my turn" @ a1.6 | "I read the script standing in a bank queue and missed my turn" @ a3.2
- Ki Do-hoon / age | age | refine | 33 @ a1.6 a4.4 | 34 @ a5.3
- series / budget | money | refine | 24 billion won, about $18.5 million @ a2.3 | a reported $18 million @ a5.3
- series / streaming service | name | agree | Meridian+ @ a2.1 a5.1
