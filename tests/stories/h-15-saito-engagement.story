== a1 | Tokyo Entertainment Desk | 2024-11-22T03:00:00Z | Actor Minegishi, table tennis star Furuhata to marry
Actor Haruki Minegishi, 33, and Olympic table tennis medallist Nanami Furuhata, 26, announced on Friday that they would marry. ^1 ^2 ^3
In a handwritten note, faxed to the press by both agencies, they said that they had been together for two years. ^4 ^5
"He loses to me every evening and asks for another game," Furuhata wrote. ^6
The marriage will be registered on December 24, and a reception for 200 people is to be held in Karuizawa in May. ^7 ^8 ^9
They met in October 2022, when Minegishi played a coach in the drama "Spin". ^10

== a2 | Weekly Sunrise | - | Exclusive: the ring, the cat and the apartment
It was Weekly Sunrise which reported in June that the handsome actor had bought a pair of slippers in size 23. ^1
Now the two have confessed: on November 22, the Day of Good Couples, the message went out. ^2
Minegishi is said to have proposed in Paris, one hour after she had lost the final in August. ^3 ^4
The diamond has 1.5 carats and cost three million yen. ^5 ^6
They live in Meguro with a cat named Deuce. ^7
To the reception in spring 120 guests are invited. ^8
His former girlfriend, a model of 29, married a banker in 2021 after an engagement of seven months.

== a3 | Ping Pong International | 2024-11-24T09:30:00Z | Furuhata to play on after wedding
World number four Nanami Furuhata, 26, will not retire after getting married to Haruki Minegishi, her coach, Guo Renjie, has assured. ^1 ^2 ^3
The silver medallist of Paris will compete in Doha in January and again from April. ^4
She and the actor have been a couple for three years. ^5
"He loses against me every night and asks for one more game," she said of her fiancé. ^6
The civil wedding takes place on Christmas Eve. ^7
In 2025 she has 11 tournaments in her calendar. Guo has trained her since 2019, when she was number 47. Her doubles partner, Rin Akamine, 24, was the first to know.

== a4 | Star Asia | - | Haruki and Nanami: it is official
Congratulations to Haruki Minegishi and Nanami Furuhata, who became husband and wife on Wednesday at a ward office in Meguro! ^1 ^2
The groom arrived by bicycle. ^3 He had popped the question at home in Tokyo in September, in the middle of a rally. ^4
The sparkler on the bride's finger: 1.5 carats. ^5
They have known each other since he filmed "Spin", in the autumn of 2022. ^6
The party will be in Hakone. ^7
The bridal pair ate curry with eight friends. He begins work on a samurai film on January 6; she flies to Doha two days later. Both mothers wore the kimonos in which they had married in 1988 and 1995.

== facts
- announcement / day | date | agree | 2024-11-22 @ a1.1 a2.2
- Nanami Furuhata / age | age | agree | 26 @ a1.3 a3.2
- couple / how long together | duration | disagree | two years @ a1.5 | three years @ a3.5
- Nanami Furuhata / on games | quote | refine | He loses to me every evening and asks for another game @ a1.6 | He loses against me every night and asks for one more game @ a3.6
- marriage / registration | date | disagree | 2024-12-24 @ a1.7 a3.7 | Wednesday @ a4.1
- reception / guests | count | disagree | 200 @ a1.8 | 120 @ a2.8
- reception / time | date | refine | May @ a1.9 | spring @ a2.8
- reception / place | place | disagree | Karuizawa @ a1.9 | Hakone @ a4.7
- couple / first met | date | refine | 2022-10 @ a1.10 | the autumn of 2022 @ a4.6
- couple / how met | other | agree | Spin @ a1.10 a4.6
- proposal / place | place | disagree | Paris @ a2.3 | home in Tokyo @ a4.4
- proposal / when | date | disagree | August @ a2.4 | September @ a4.4
- ring / weight | quantity | agree | 1.5 carats @ a2.5 a4.5
- Furuhata / Olympic result | other | refine | medallist @ a1.2 | lost the final @ a2.4 | silver @ a3.4
- couple / where they live | place | refine | Meguro @ a2.7 | Tokyo @ a4.4
