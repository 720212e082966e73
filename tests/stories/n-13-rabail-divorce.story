== a1 | The Karachi Ledger | 2022-01-12T07:00:00Z | Rabail Chaudhry confirms khula
Television actor Rabail Chaudhry confirmed on Tuesday night that her marriage to the singer Hamza Durrani had come to an end. ^1
“I have forgiven, but I did not forget myself,” she wrote in Urdu on Instagram, asking that her parents be left in peace. ^2
A family court in Karachi granted her khula on December 21, according to documents seen by The Ledger. ^3 The application had been made in September. ^4
Chaudhry, 33, and Durrani, 38, held their nikah in Lahore on February 14, 2018, with 300 guests, followed by a valima in Islamabad. ^5 They have no children. ^7
The star of “Mehrunnisa” was last seen in “Dhoop Ke Us Paar”, which ended in November after 32 episodes. ^8
Her film with Sarmad Baig goes on the floors on February 20. ^21

== a2 | Desi Diva | 2022-01-13T08:00:00Z | Rabail and Hamza: the fairy tale is over
First the wedding pictures vanished, now we know why. “I've forgiven. ^7 But I have not forgotten myself,” Rabail Chaudhry told her 6.1 million followers. ^1
Hamza, who gave us the hit “Chandni”, was more talkative: “We were two good people in one bad marriage,” he said on a podcast. ^2
The two tied the knot on Valentine's Day four years ago in a haveli in Lahore before some 300 friends. ^3 A valima for 700 came two days later. ^4
It seems that it was he who filed the papers. ^5 They had lived apart for ten months. ^6
“I begin again at page one of my life, and this time I own the ink,” she told a glossy in an interview. ^21

== a3 | Gulf Desi Times | 2022-01-14T10:00:00Z | Pakistani star couple part ways after four years
DUBAI: Pakistani celebrities Rabail Chaudhry and Hamza Durrani are divorced. ^1 They had separated last March and she moved back to her parents' house in Clifton. ^2
“We were two bad people in one good marriage,” said Durrani, who will perform at the Global Village on January 28. ^3
Chaudry, 33, wrote of forgiveness. ^4 She will next act with Sarmad Baig in a film that is to be shot in Hunza. ^5
The court's decision is dated December 21. ^6
“I'm starting my life again from the first page, and the ink is mine,” Chaudhry says in a magazine. ^21

== a4 | Lahore Lights | - | A quiet end
It takes a certain class to end a marriage in one sentence. “I forgave, yet I did not forget who I am,” wrote Rabail Chaudhry on Twitter. ^1
The actress asked the court for the dissolution in September, on grounds that we shall not repeat here. ^2 Her former husband, 38, had married once before, in 2011, for nine months. ^3
People in the business remember the nikah in Karachi as the event of the season of 2018. ^4 The valima, two days after, was in the capital. ^5
Her drama “Dhoop Ke Us Paar” came to its close with its 34th episode. ^6
In March she leaves for Hunza, where she will make a film with Sarmad Baig. ^21

== facts
- Chaudhry / statement | quote | refine | I have forgiven, but I did not forget myself @ a1.2 | I've forgiven. But I have not forgotten myself @ a2.7 a2.1 | I forgave, yet I did not forget who I am @ a4.1
- statement / where | other | disagree | Instagram @ a1.2 | Twitter @ a4.1
- divorce / granted | date | agree | 2021-12-21 @ a1.3 a3.6
- divorce / applied for | date | agree | September @ a1.4 a4.2
- divorce / who applied | other | disagree | she @ a1.3 | he @ a2.5 | the actress @ a4.2 | conflicts: 0-1 1-2
- Chaudhry / age | age | agree | 33 @ a1.5 a3.4
- Durrani / age | age | agree | 38 @ a1.5 a4.3
- nikah / date | date | refine | 2018-02-14 @ a1.5 | Valentine's Day four years ago @ a2.3 | 2018 @ a4.4
- nikah / place | place | disagree | Lahore @ a1.5 | a haveli in Lahore @ a2.3 | Karachi @ a4.4 | conflicts: 0-2 1-2
- nikah / guests | count | agree | 300 @ a1.5 a2.3
- valima / place | place | refine | Islamabad @ a1.5 | the capital @ a4.5
- valima / day | date | agree | two days later @ a2.4 a4.5
- couple / separated | date | refine | ten months apart @ a2.6 | last March @ a3.2
- Durrani / on the marriage | quote | disagree | two good people in one bad marriage @ a2.2 | two bad people in one good marriage @ a3.3
- Chaudhry / surname | name | disagree | Chaudhry @ a1.1 a2.1 a3.1 a4.1 a3.21 | Chaudry @ a3.4
- last series / episodes | count | disagree | 32 @ a1.8 | 34 @ a4.6
- Chaudhry / first page | quote | refine | I'm starting my life again from the first page, and the ink is mine @ a3.21 | I begin again at page one of my life, and this time I own the ink @ a2.21
- new film / start | date | disagree | 2022-02-20 @ a1.21 | March @ a4.21
- new film / co-star | name | agree | Sarmad Baig @ a1.21 a3.5 a4.21
- new film / place | place | agree | Hunza @ a3.5 a4.21
