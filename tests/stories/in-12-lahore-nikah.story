== a1 | Lahore Gazette | 2022-12-19T06:00:00Z | Drama star Mahnoor Qizilbash ties the knot
Actor Mahnoor Qizilbash and the polo player Shahzeb Tiwana were married in an intimate nikah at the Badami Gardens in Lahore on Friday. ^1 ^2 ^3
The mehndi had been held two days before at the groom's farmhouse on Bedian Road. ^4 ^5
“Qubool hai, and please keep the biryani coming,” the “Dehleez” actor wrote on Instagram. ^6 ^7
The bride, 29, wore an ivory gharara by designer Faiza Noorani, on which 14 craftsmen had worked for five months. ^8 ^9 ^10
The valima will be held in Islamabad on December 27. ^11 ^12
Qizilbash's engagement was made public in July. ^13 Her co-star Danish Mirza married in Karachi earlier this month. ^14
Only 60 guests were invited to the nikah. ^15

== a2 | Diva Pakistan | - | Mahnoor's ivory dream
We are still not over it. Mahnoor Qizilbash said her vows on December 16 under a canopy of tuberose, and not an eye was dry. ^1
Her gharara in ivory was embroidered for seven months at the atelier of Faiza Noorani. ^2 ^3
“I told Faiza I want to be able to eat in it,” the star tells Diva. ^4
The mehndi, two days earlier, was all marigolds, with a dholki led by her mother, the radio artist Seema Qizilbash. ^5 ^6
The groom, Shahzeb Tiwana, 33, plays polo off a handicap of five and runs a stud farm near Sargodha. ^7 ^8
They met in 2020, when she learned to ride for the drama serial “Dehleez”. ^9
Next stop is the valima in the capital on December 27. ^10 ^11

== a3 | Khaleej Weekender | - | Pakistani actress marries polo player
Pakistani TV actress Mahnoor Qizalbash has married Shahzeb Tiwana in a ceremony in Lahore. ^1 ^2
The wedding took place on Saturday with some 60 close relatives and friends present. ^3 ^4
“Qubool hai, and please keep the biryani coming,” she joked in a post that got 1.8 million likes. ^5
Qizalbash, 29, became popular in the UAE with the series “Dehleez”, for which she took riding lessons and so met her husband. ^6 ^7
A reception will be held in Karachi after Christmas. ^8
It is the third wedding of a Pakistani star this month, after those of Danish Mirza and the singer Hira Lodhi. ^9

== a4 | Capital Tribune | 2022-12-29T08:00:00Z | Stars turn out for Qizilbash valima
Mahnoor Qizilbash and Shahzeb Tiwana hosted their valima in Islamabad on Tuesday evening. ^1 ^2
About 450 guests came, among them two federal ministers and the cricketer Usman Gakhar. ^3
The 29-year-old wore a bottle-green sari that had been her mother's, the groom a black sherwani. ^4 ^5
“I told Faiza I want to be able to breathe in it,” she had told a magazine of the dress for her nikah. ^6
The couple, who became engaged in July, will leave for Zanzibar next week. ^7
Shooting for the second season of “Dehleez” begins in February. ^8 The first ran for 34 episodes last winter.
== facts
- nikah / day | date | disagree | 2022-12-16 @ a1.1 a2.1 | Saturday @ a3.3 | conflicts: 0-1
- nikah / place | place | refine | Badami Gardens, Lahore @ a1.3 | Lahore @ a3.2
- nikah / guests | count | agree | 60 @ a1.15 a3.4
- mehndi / day | date | agree | two days before @ a1.4 a2.5
- Qizilbash / post | quote | agree | Qubool hai, and please keep the biryani coming @ a1.6 a3.5
- Qizilbash / known from | other | agree | Dehleez @ a1.7 a2.9 a3.6
- Qizilbash / age | age | agree | 29 @ a1.8 a3.6 a4.4
- gharara / work | duration | disagree | five months @ a1.10 | seven months @ a2.2 | conflicts: 0-1
- gharara / designer | name | agree | Faiza Noorani @ a1.9 a2.3
- gharara / colour | other | agree | ivory @ a1.8 a2.2
- valima / day | date | agree | 2022-12-27 @ a1.11 a2.10 a4.1
- valima / day in the Gulf paper | date | refine | 2022-12-27 @ a1.11 a2.10 a4.1 | after Christmas @ a3.8
- valima / city | place | disagree | Islamabad @ a1.12 a2.11 a4.2 | Karachi @ a3.8 | conflicts: 0-1
- Qizilbash / name | name | disagree | Qizilbash @ a1.1 a2.1 a4.1 | Qizalbash @ a3.1 | conflicts: 0-1
- Qizilbash / on the dress | quote | disagree | be able to eat in it @ a2.4 | be able to breathe in it @ a4.6 | conflicts: 0-1
- couple / how they met | other | agree | riding lessons for Dehleez @ a2.9 a3.7
- couple / engaged | date | agree | July @ a1.13 a4.7
- Tiwana / profession | other | agree | polo player @ a1.2 a2.7
- Danish Mirza / wedding month | date | agree | this month @ a1.14 a3.9
