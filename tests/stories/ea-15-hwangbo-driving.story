== a1 | Incheon Press | 2022-05-20T01:30:00Z | Actor Hwangbo Seok booked for drunk driving
Actor Hwangbo Seok was booked without detention on a charge of drunk driving after his car hit a transformer in Cheongdam-dong early on Wednesday, police said. ^1
Nobody was hurt, but 57 shops in the area were without electricity for nearly three hours. ^2
The 37-year-old refused a breath test, and his blood was taken at a hospital. ^3 Gangnam Police Station is awaiting the result. ^4
"The actor is deeply reflecting and will pay for the damage in full," his agency, Mulgyeol Actors, said. ^5
Filming of his drama "Two Left Hands" was to end on June 3. ^6 He was fined 3 million won for speeding in 2017. ^7

== a2 | The Seoul Tattle | - | Lights out! Star rams transformer
A whole neighbourhood woke up without coffee machines on Wednesday, thanks to Hwangbo Seok. ^1
The "Two Left Hands" actor, 37, drove his white SUV into a transformer box after what was said to be a birthday party. ^2 Power was back after about three hours. ^3
An officer said the actor blew 0.21 percent into the breathalyser, more than twice the level at which a licence is revoked. ^4
Seven shop owners have been compensated, and he went to each of them in person. ^5
His neighbours will remember 2019, when he organised a rooftop concert in the district and got a thank-you plaque. It is not known whether the plaque is still on the wall.

== a3 | Sinchon Daily English | 2022-06-02T05:00:00Z | Blood test: 0.2 percent
Hwangbo Seok had a blood alcohol level of about 0.2 percent when he crashed into a power transformer in Gangnam on May 19, according to the forensic service. ^1
A passenger, a woman in her twenties, was questioned as a witness and sent home. ^2
"The actor is deeply reflecting and will pay for the damage," Mulgyeol Actors had stated after the accident. ^3
The broadcaster has decided that his part in "Two Left Hands" will be cut from the last four episodes; the series premieres on July 16. ^4
The legal limit for driving is 0.03 percent. In a comparable case of 2020 a singer was given eight months in prison, suspended for two years.

== a4 | Melbourne K-Screen | - | Disgraced actor fined
A court in Seoul has fined Hwangbo Seok 20 million won (A$23,000) over last year's crash in Cheongdam-dong. ^1
The judge noted that he had never been punished for a traffic offence before. ^2
"I was living without thinking about others," the actor, 38, said in the courtroom. ^3
Prosecutors had asked for ten months in prison. ^6 His passenger, a male colleague, was not charged. ^4
The power cut after the accident darkened more than 50 shops for five hours, and he has paid for all of it. ^5
Australian viewers saw him in the cooking comedy "Soup of the Day," shown here in 2021.

== a5 | Court Diary Seoul | 2023-04-06T02:00:00Z | 20 million won for Hwangbo
The Seoul Central District Court on Wednesday handed down a fine of 20 million won to Hwangbo Seok, as prosecutors had demanded. ^1
"I was living without a thought for other people," he told the bench before the ruling. ^2
He is to return in a stage play this autumn, Mulgyeol Actors announced the same day. ^3
Some 60 fans had waited outside with umbrellas. On the same morning the court sentenced a hospital director to three years for fraud, and the corridor was full of reporters who had come for that. The verdict on the actor took less than four minutes to read.

== facts
- crash / day | date | disagree | 2022-05-18 @ a1.1 a2.1 | 2022-05-19 @ a3.1
- crash / place | place | refine | Cheongdam-dong @ a1.1 a4.1 | Gangnam @ a3.1
- crash / car hit | other | agree | transformer @ a1.1 a2.2 a3.1
- shops / without power | count | refine | 57 @ a1.2 | more than 50 @ a4.5
- power cut / length | duration | disagree | nearly three hours @ a1.2 a2.3 | five hours @ a4.5
- Hwangbo Seok / age | age | refine | 37 @ a1.3 a2.2 | 38 @ a4.3
- Hwangbo Seok / breath test | status | disagree | refused @ a1.3 | blew 0.21 percent @ a2.4
- Hwangbo Seok / alcohol level | quantity | refine | 0.21 percent @ a2.4 | about 0.2 percent @ a3.1
- agency / statement | quote | refine | "The actor is deeply reflecting and will pay for the damage in full" @ a1.5 | "The actor is deeply reflecting and will pay for the damage" @ a3.3
- Hwangbo Seok / earlier traffic penalty | other | disagree | fined for speeding in 2017 @ a1.7 | never punished before @ a4.2
- passenger / who | other | disagree | a woman in her twenties @ a3.2 | a male colleague @ a4.4
- fine / amount | money | refine | 20 million won (A$23,000) @ a4.1 | 20 million won @ a5.1
- prosecutors / demand | other | disagree | ten months in prison @ a4.6 | a fine of 20 million won @ a5.1
- Hwangbo Seok / in court | quote | refine | "I was living without thinking about others" @ a4.3 | "I was living without a thought for other people" @ a5.2
- court / place | place | refine | a court in Seoul @ a4.1 | the Seoul Central District Court @ a5.1
- damage / paid | status | refine | will pay in full @ a1.5 | seven shop owners compensated @ a2.5 | paid for all of it @ a4.5
- agency / name | name | agree | Mulgyeol Actors @ a1.5 a3.3 a5.3
- drama / title | name | agree | "Two Left Hands" @ a1.6 a2.2 a3.4
