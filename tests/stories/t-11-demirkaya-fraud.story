== a1 | Bosphorus News Agency | 2022-06-15T12:45:00Z | Influencer couple Demirkaya sentenced over fake charity
A court in Izmir on Wednesday sentenced the internet personality Selin Demirkaya to three years and four months in prison for pocketing donations meant for victims of the earthquake of October 2020. ^1

Her husband, Koray, was given 18 months, suspended. ^2 Both had pleaded not guilty. ^3

Prosecutors said that 2.3 million lira of the 3.1 million given by some 14,000 people had gone into a villa in Çeşme, two cars and a yacht trip. ^4

Demirkaya, 30, who has 1.8 million followers on Instagram, wept as the verdict was read. ^5 Her lawyer said that she would appeal. ^6 She remains at liberty until then. ^7

The pair were arrested in March 2021 at Istanbul airport on the way to Dubai. ^8

== a2 | Magazin Plus | - | Selin goes to jail, Koray stays outside
The queen of the unboxing videos was led from the court directly to prison on Wednesday. ^1

Selin, mother of a small daughter, had confessed on the second day of the trial that she had gone cruising on a yacht with the money of the poor. ^2 Her other half, Koray, escaped with a year and a half on probation. ^3

"I ask forgiveness from every child in a tent," she said before the judges withdrew. ^4

They had received 31 days of custody after their arrest last year at the airport of Ankara. ^5 Her account with 1.8 million fans was closed by her own hand the same evening. ^6

== a3 | Law & Web | 2022-06-17T09:30:00Z | What the Demirkaya verdict means for online fundraising
The conviction of the influencer Selin Demirkaya is the first under Turkey's amended fundraising act. ^1

Between 2 November and 20 December 2020 her association "Bir Çatı" collected 3.1 million lira online, three days after the quake at the earliest. ^2 Investigators could account for 800,000 of it. ^3 The rest, 2.3 million, went on a holiday house at Çeşme, on cars and on travel. ^4

On 16 June the second criminal chamber imposed a term of forty months. ^5 Neither defendant made a confession. ^6 The trial took eleven days. ^7

Demirkaya may stay free pending appeal but had to hand in her passport. ^8

== a4 | Expat Aegean | - | Çeşme villa to be auctioned
The white villa at Alaçatı near Çeşme that the internet star Selin Demirkaya paid for with donations will go under the hammer in September. ^1

The reserve is 5.5 million lira. ^2 Three cars that belonged to her and her brother Koray have been sold already. ^3

About 14,000 donors had trusted her association after the earthquake. ^4 Each of them should see at least half of the sum again, the receiver says. ^5

"I ask forgiveness from every child in a tent," the 31-year-old had said in court. ^6

The house has seven rooms, a lift and a pool in the form of a heart. A first viewing is fixed for the last week of August, and the mayor would like to see a kindergarten in it.

== a5 | Creator Weekly | 2023-02-08T11:00:00Z | Court of appeal cuts Demirkaya's sentence
An appeals court has reduced the prison term of Selin Demirkaya from three years and four months to two years and one month. ^1

She is to report to the prison of Aliağa by 1 March. ^2 The suspended sentence of her husband was left as it stood. ^3

The Demirkayas were stopped in April 2021 when they wanted to board an aeroplane to Dubai. ^4 In the first trial, which lasted two weeks and ended in June, 43 witnesses were heard. ^5

A civil action by 212 donors is still before a court in Ankara. It was adjourned for the third time in January, as an expert had fallen ill.

== facts
- sentence / day | date | disagree | 2022-06-15 @ a1.1 a2.1 | 2022-06-16 @ a3.5
- Selin Demirkaya / first sentence | duration | agree | three years and four months, forty months @ a1.1 a3.5 a5.1
- Koray / sentence | duration | agree | 18 months @ a1.2 a2.3
- Koray / suspended | status | agree | suspended @ a1.2 a2.3 a5.3
- Koray / relation | other | disagree | husband @ a1.2 a2.3 a5.3 | brother @ a4.3
- Selin Demirkaya / plea or confession | status | disagree | not guilty, no confession @ a1.3 a3.6 | confessed @ a2.2
- Selin Demirkaya / at liberty | status | disagree | at liberty until the appeal @ a1.7 a3.8 | led directly to prison @ a2.1
- donations / sum | money | agree | 3.1 million lira @ a1.4 a3.2
- donations / misused | money | agree | 2.3 million lira @ a1.4 a3.4
- donors / number | count | agree | 14000 @ a1.4 a4.4
- money / cars | count | disagree | 2 @ a1.4 | 3 @ a4.3
- villa / place | place | refine | Çeşme @ a1.4 a3.4 | Alaçatı near Çeşme @ a4.1
- Selin Demirkaya / age | age | refine | 30 @ a1.5 | 31 @ a4.6
- Selin Demirkaya / followers | count | agree | 1.8 million @ a1.5 a2.6
- arrest / airport | place | disagree | Istanbul @ a1.8 | Ankara @ a2.5
- arrest / time | date | disagree | 2021-03 @ a1.8 | 2021-04 @ a5.4 | last year @ a2.5 | conflicts: 0-1
- arrest / destination | place | agree | Dubai @ a1.8 a5.4
- Selin Demirkaya / plea for forgiveness | quote | agree | I ask forgiveness from every child in a tent @ a2.4 a4.6
- trial / length | duration | refine | eleven days @ a3.7 | two weeks @ a5.5
- quake / date | date | refine | 2020-10 @ a1.1 | three days before 2 November 2020 @ a3.2
- money / yacht | other | agree | a yacht trip @ a1.4 a2.2
