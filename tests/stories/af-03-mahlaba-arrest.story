== a1 | Highveld News Service | 2023-03-06T16:10:00+02:00 | DJ Mahlaba out on bail after speeding arrest
JOHANNESBURG - House music star Lindiwe “Lindi M” Mahlaba was released on bail of R5,000 ($275) on Monday, two days after she was stopped on the N1 near Midrand at more than 200 kilometres an hour. ^1
Mahlaba, 29, appeared briefly in the Alexandra magistrate's court on a charge of reckless and negligent driving. ^2
She said nothing in court. Her lawyer, Advocate Pieter Roodt, told journalists outside: “My client was late for a show, she was not fleeing from anybody.” ^3
The case was postponed to April 17. ^4
Officers of the Gauteng traffic police said the white BMW M4 was clocked at 207 km/h in a 120 zone. ^5
Mahlaba's second album, “Kasi Midnight”, won three South African Sound Awards in November. ^6

== a2 | Mzansi Buzz | - | Lindi M spends two nights behind bars
Eish! Amapiano queen Lindi M has had a weekend to forget.
The 29-year-old was bust on the N1 on Saturday night in her flashy black BMW M4, doing a hair-raising 207 km/h. ^1
She had been on her way to Pretoria, where she was to headline the Jacaranda Fest at 11 pm. ^2 Instead she slept in a cell at Midrand police station until Monday. ^3
“My client was late for a show, she was not running from anybody,” said her lawyer, Pieter Roodt. ^4
A fan who paid R850 for a ticket told us he wanted his money back. Festival bosses had put DJ Sizwe Flow on in her place. ^5
It is not her first brush with the law: in 2020 she paid a R3,000 fine for breaking lockdown rules at a party in Soweto. ^6

== a3 | Pretoria Tribune | 2023-03-07 | Festival star in the dock
The festival crowd at Fountains Valley waited for nearly two hours on Saturday before organisers admitted that Lindiwe Mahlaba would not be coming. ^1
The DJ had been arrested on the highway. ^7 Yesterday a magistrate in Alexandra set bail at R5,000 and told her to hand in her driver's licence. ^2
She is due back before the court on 17 April. ^3
Provincial traffic spokesperson Themba Khoza said a patrol had followed her for four kilometres before she pulled over at the New Road off-ramp. ^4
Organiser Carina Bosman said that DJ Sizwe Flow had stepped in with 20 minutes' notice. ^5 “We found out from Twitter, like everybody else,” she said. ^6
Nearly 9,000 people had bought tickets for the festival, now in its sixth year.

== a4 | BeatWorld | - | Lindi M avoids charge after highway arrest
South African DJ Lindi M has been freed after being caught doing 129 mph on a motorway between Johannesburg and Pretoria, but has not been charged, her management told BeatWorld. ^1
The “Kasi Midnight” hitmaker paid R15,000 to leave custody. ^2
“She is sorry for the people who waited for her,” manager Bontle Kgosi said. ^3
Her European tour, 14 dates from Lisbon to Warsaw, begins as planned on 21 April. ^4 The record scooped three South African Sound Awards last year. ^5
It is a poor start to the year for Kgosi's agency: in January another of her acts, the trio Blaq Velvet, split up two weeks before a support slot on an American tour.

== a5 | Cape Standard | 2023-04-18 | Mahlaba fined for 207 km/h dash
Popular DJ Lindiwe Mahlaba was fined R20,000 on Monday after she pleaded guilty to reckless driving. ^1
The magistrate in Alexandra said that a speed of 207 km/h “turns a car into a weapon”. ^2
Mahlaba, arrested in March in her white BMW on the way to a festival, told the court through Roodt that she had since sold it. ^3
She left without speaking, and flies to Portugal on Thursday for the first of 14 concerts in Europe. ^4
In another case before the same court, the rapper Scooby Nkosi, 24, was given until June 5 to explain how a quad bike came to be found in a hotel swimming pool in Sandton.
== facts
- arrest / day | date | refine | 2023-03-04 @ a1.1 a2.1 | March @ a5.3
- bail / amount | money | disagree | R5,000 @ a1.1 a3.2 | R15,000 @ a4.2
- speed / figure | quantity | refine | 207 km/h @ a1.5 a2.1 a5.2 | more than 200 @ a1.1 | 129 mph @ a4.1
- Mahlaba / age | age | agree | 29 @ a1.2 a2.1
- Mahlaba / charge | status | disagree | charged with reckless and negligent driving @ a1.2 | not charged @ a4.1 | pleaded guilty to reckless driving @ a5.1 | conflicts: 0-1 1-2
- lawyer / late for a show | quote | disagree | My client was late for a show, she was not fleeing from anybody @ a1.3 | My client was late for a show, she was not running from anybody @ a2.4
- lawyer / name | name | refine | Advocate Pieter Roodt @ a1.3 | Pieter Roodt @ a2.4 | Roodt @ a5.3
- next hearing / day | date | agree | 2023-04-17 @ a1.4 a3.3 a5.1
- car / colour | other | disagree | white @ a1.5 a5.3 | black @ a2.1
- car / make | other | refine | BMW M4 @ a1.5 a2.1 | BMW @ a5.3
- court / place | place | agree | Alexandra @ a1.2 a3.2 a5.2
- release / day | date | agree | 2023-03-06 @ a1.1 a2.3 a3.2
- arrest / road | place | refine | N1 near Midrand @ a1.1 | N1 @ a2.1 | highway @ a3.7 | motorway between Johannesburg and Pretoria @ a4.1
- replacement / DJ | name | agree | Sizwe Flow @ a2.5 a3.5
- awards / count | count | agree | 3 @ a1.6 a4.5
- awards / when | date | refine | November @ a1.6 | last year @ a4.5
- European tour / dates | count | agree | 14 @ a4.4 a5.4
- European tour / start | place | refine | Lisbon @ a4.4 | Portugal @ a5.4
- festival / place | place | refine | Pretoria @ a2.2 | Fountains Valley @ a3.1
- Mahlaba / destination | other | refine | a show @ a1.3 | Jacaranda Fest in Pretoria @ a2.2 | a festival @ a5.3
