== a1 | Dhaka Courier-Post | 2022-05-19T12:00:00Z | Actress Rupsha Sarkar gets bail in cheque case
A Dhaka court on Thursday granted bail to film actress Rupsha Sarkar in a case over a dishonoured cheque of Tk 45 lakh, a day after her arrest at the airport. ^1
Metropolitan Magistrate Shafiul Karim fixed June 26 for the next hearing and told her to deposit her passport. ^2
The 35-year-old, winner of the National Film Award in 2014 for “Nodir Opare”, was about to board a flight to Kolkata when immigration police stopped her. ^3 She spent the night at Banani police station. ^4
“I am an artist and not a thief,” she told journalists in the corridor of the court. ^5
The plaintiff, boutique owner Nasrin Hoque, says that the actress borrowed the sum from her in 2020 for a film that was never shot. ^6
The bond was set at Tk 10,000. ^21

== a2 | Bangla Cine Buzz | - | Rupsha: 'The cheque was stolen'
Dhallywood's Rupsha Sarker cried as she came out after 26 hours. ^7 “I'm an artiste, I'm no thief,” she said. ^1
Her lawyer, Barrister Adnan Quader, claims that the cheque was taken out of her handbag at a party in Gulshan in 2021. ^2 It is for 45 lakh taka. ^3 He says that she was on her way to Kolkata for the treatment of her father, 71. ^4
The heroine of “Nodir Opare” has 22 films to her credit and judges the talent show “Surer Tara”. ^5
Ex-husband Tanvir Rezwan, the all-rounder, whose marriage to her was dissolved in 2018, has made no comment. ^21

== a3 | Kolkata Evening | 2022-05-20T05:00:00Z | Tolly shoot stalls as Bangladeshi star is held
A film shoot in Kolkata was put off this week since its leading lady was in a police cell in Dhaka.
Rupsha Sarkar, 35, was detained on Tuesday at the international airport in connection with a loan of Tk 54 lakh. ^1 She was to work for 12 days on Abhirup Lahiri's “Shesh Tram”. ^2
Lahiri said: “We'll wait for her, she's the soul of the film.” ^3 The unit hopes to start in July, should she get permission to travel. ^4
She was freed on Thursday. ^5

== a4 | South Asia Law Brief | - | Film star's passport stays with the court
The National Award-winning actress Rupsha Sarkar, released on bail last week, may not go abroad for the time being. ^1 Her lawyer's application for the return of her passport will be heard with the main case on June 26. ^2
Section 138 of the Negotiable Instruments Act, under which she is charged, provides for up to a year in jail. ^3
The money was lent in 2020, the complainant says. ^4 “She is the soul of our film and we will wait,” the director of her next picture told a Kolkata paper. ^5
She was let out against a bond of Tk 20,000. ^21

== a5 | Star Adda | 2022-05-21T06:00:00Z | What is behind the Rupsha affair?
The actress, 37, was taken into custody on Wednesday when she was about to fly to Kolkata. ^1 Nasrin Hoque, a childhood friend, is said to have waited for her money for two years. ^2
Her counsel, Adnan Kader, talks of theft; the police have not registered any complaint of the kind. ^3
The divorce from the cricketer Tanvir Rezwan, in 2019, left her with debts, people close to her say. ^21

== facts
- bail / day | date | refine | Thursday @ a1.1 a3.5 | last week @ a4.1
- cheque / sum | money | disagree | Tk 45 lakh @ a1.1 a2.3 | Tk 54 lakh @ a3.1
- arrest / day | date | disagree | the day before Thursday @ a1.1 | Tuesday @ a3.1 | Wednesday @ a5.1 | conflicts: 0-1 1-2
- arrest / place | place | agree | airport @ a1.1 a3.1
- next hearing | date | agree | 2022-06-26 @ a1.2 a4.2
- passport | status | agree | with the court @ a1.2 a4.2
- Sarkar / age | age | disagree | 35 @ a1.3 a3.1 | 37 @ a5.1
- Sarkar / thief | quote | refine | I am an artist and not a thief @ a1.5 | I'm an artiste, I'm no thief @ a2.1
- loan / year | date | agree | 2020 @ a1.6 a4.4
- loan / waited | duration | agree | since 2020, two years @ a1.6 a5.2
- Sarkar / surname | name | disagree | Sarkar @ a1.1 a3.1 a4.1 | Sarker @ a2.7
- lawyer / name | name | disagree | Adnan Quader @ a2.2 | Adnan Kader @ a5.3
- flight / to | place | agree | Kolkata @ a1.3 a2.4 a5.1
- flight / why | other | disagree | treatment of her father @ a2.4 | a film shoot @ a3.2
- director / soul of the film | quote | refine | We'll wait for her, she's the soul of the film @ a3.3 | She is the soul of our film and we will wait @ a4.5
- award | other | agree | National Film Award @ a1.3 a4.1
- plaintiff / name | name | agree | Nasrin Hoque @ a1.6 a5.2
- defence / theft | other | agree | the cheque was stolen @ a2.2 a5.3
- divorce / year | date | disagree | 2019 @ a5.21 | 2018 @ a2.21
- bond | money | disagree | Tk 20,000 @ a4.21 | Tk 10,000 @ a1.21
- former husband | name | agree | Tanvir Rezwan @ a5.21 a2.21
