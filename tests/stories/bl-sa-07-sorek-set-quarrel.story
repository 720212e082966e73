== a1 | Gal Mivrak (translated from Hebrew) | 2022-06-15T18:20:00Z | Scoop: blow-up at the port, 'Waterline' stops filming
The third season of "Waterline", the most expensive drama that Israeli television has seen, has been without a crew since yesterday morning, three people on the set have told us. ^1
On Monday night at Haifa port, at about half past two, Idan Sorek and the director Noga Peleg began to shout at each other in front of ninety extras. ^2 ^3
He was to go off the pier in full uniform, and the diver who was to wait below had been sent home to save overtime. ^4 "You jump, then," Sorek is said to have told her. ^5 A tray of coffee went into the water in place of him. ^8
Sorek, 41, tore a shoulder in a stunt in 2020 and was out for four months. ^6 ^7 Both declined to talk to us.

== a2 | Ha-Tzofe Ha-Leumi (translated from Hebrew) | 2022-06-16T05:00:00Z | 'No one has been fired': company plays down dispute on hit series
Northlight Productions confirmed last night that there had been "a professional disagreement" on the set of "Waterline" and that work would be resumed on Sunday. ^1 ^2
The company said that the leading man, Idan Sorek, remained under contract, that no measure had been taken against him and that none was intended. ^3
Each day without filming costs some 380,000 shekels, an executive of the broadcaster estimated. ^4 The series was seen by 27 percent of households last year, and an American remake is in preparation in Baltimore. ^5
The union of actors has asked to see the safety log of the night. ^6 It had complained in March about the hours on another drama, "Kfar Blum 12", whose producer paid a fine of 60,000 shekels.

== a3 | Pnai Plus Minus (translated from Hebrew) | 2022-06-16T09:30:00Z | Suspended! Idan is out, and it was all about eleven lines
The kiss between Captain Ilan and the public is over. Idan Sorek has been suspended by the makers of "Waterline" until further notice, and his trailer was towed away yesterday, says one who had to hold the door. ^1
It boiled over on Wednesday, in those small hours which a night crew calls lunch, when the star opened his pages and saw that eleven of his lines had moved to the mouth of young Omri Tzadok. ^2 ^3
"Whose name is on the bus?" he screamed at Noga Peleg, and the coffee flew. ^4 ^5
His wife, the model Shani Lavon, is expecting the family's third, and they are in the midst of building in Caesarea. Peleg was named best director at the television academy awards in 2021. ^6

== a4 | Carmel & Krayot Weekly (translated from Hebrew) | - | Night watchman: 'I have heard dockers be more polite'
For eighteen days the people of the lower town have given up their parking for "Waterline". ^1 Since Tuesday the lamps have been standing there like storks, and nobody has turned them on. ^2
Moshe Biton, who minds the gate at Quay 5, saw the row from his booth. "He pointed at the water, she pointed at her watch," he says. ^3 "Then cups were swimming." ^4 It lasted ten minutes, and it was getting on for three o'clock. ^5
As for the extras, about a hundred students of the maritime academy, they were paid for the full night, 420 shekels each. ^6
In 1987 an American film crew left the same quay after a fight over a camel.

== a5 | Screen Levant | - | 'Waterline' back at sea after safety row
Cameras turned again in Haifa on Sunday on Northlight's naval drama, with two safety divers on the call sheet and a smile on the face of Idan Sorek for the photographer. ^1 ^2
Director Noga Peleg said that she and her lead had met at his kitchen table on Friday. ^3 "I was looking at the clock, he was looking at the water. He was right," she said. ^4
The dispute, which cost the production five nights, arose over a jump that Sorek would not make without a diver. ^5
Seasons one and two have gone to 22 territories. ^6 Peleg, honored by the academy last year, will leave after this run to shoot her first feature in Georgia. ^7 Season three is due in January.

== facts
- quarrel / day | date | disagree | night of Monday 2022-06-13 @ a1.2 | Wednesday 2022-06-15 @ a3.2
- quarrel / what it was about | other | disagree | a jump without a safety diver @ a1.4 a5.5 | eleven lines given to Omri Tzadok @ a3.3
- Sorek / standing with the series | status | disagree | under contract, no measure taken @ a2.3 | suspended @ a3.1 | filming again @ a5.2 | conflicts: 0-1
- quarrel / time of night | date | refine | about half past two @ a1.3 | getting on for three o'clock @ a4.5
- extras / number | count | refine | ninety @ a1.2 | about a hundred @ a4.6
- coffee / where it ended | other | refine | a tray of coffee went into the water @ a1.8 | flew @ a3.5 | cups were swimming @ a4.4
- Peleg and Sorek / gestures at the pier | other | refine | he pointed at the water, she at her watch @ a4.3 | "I was looking at the clock, he was looking at the water." @ a5.4
- filming / stopped since | date | agree | Tuesday 2022-06-14 @ a1.1 a4.2
- filming / resumed | date | agree | Sunday 2022-06-19 @ a2.2 a5.1
- production company / name | name | agree | Northlight @ a2.1 a5.1
- Peleg / prize of the academy | date | agree | 2021 @ a3.6 a5.7
- set / where | place | refine | Haifa port @ a1.2 | Quay 5 @ a4.3 | Haifa @ a5.1
