== a1 | Press Wire of India | 2022-09-08T05:00:00Z | Income tax searches at premises of actor Harshad Bhalerao
MUMBAI: Income tax officials searched premises linked to the actor Harshad Bhalerao and his production house in Mumbai and Pune on Wednesday, officials said. ^1 ^2 ^3
The action began around 6 am and covered 14 locations, among them the actor's residence in Versova and the office of Bhalu Films in Andheri. ^4 ^5 ^6
An official said the department is looking into alleged under-reporting of overseas rights income worth about Rs 38 crore. ^7
“My client has nothing to hide and has handed over every key,” said his lawyer, Farida Contractor. ^8
Bhalerao, 46, was not at home; he is shooting in Budapest. ^9 ^10
The actor's former partner, the financier Girish Mody, was searched in a separate matter in 2020. ^11

== a2 | Mumbai Midday News | - | Taxmen at star's door at dawn
It was still dark when a convoy of six cars drew up at Sagar Kiran, the Versova building in which Harshad Bhalerao lives. ^1 ^2
The tax sleuths brought their own printer. ^3 The watchman said that they asked for tea twice and carried away three boxes. ^4
Simultaneous searches took place at 14 addresses, sources said. ^5
The star's wife, the designer Malini, was questioned for a short time. ^6 He himself is in the Hungarian capital for a thriller. ^7
Bhalerao's lawyer Farida Contractor said that her client had “nothing to hide” and was ready to fly home. ^8
No cash was found at any of the addresses, the sources added. ^9

== a3 | Crescent City Times | - | Enforcement agency raids Bollywood actor
India's Enforcement Directorate has raided the homes and offices of Harshad Bhalerao, the star of “Saat Samundar”, in Mumbai and Pune. ^1 ^2
The raids on Wednesday were about money earned from foreign rights, reports say. ^3 ^4
The actor, 46, who is abroad for a film shoot, has not commented. ^5 ^6 “My client has nothing to hide and has handed over every file,” his lawyer said. ^7
Several Indian celebrities have been searched in recent years; in March 2021 a film director and an actress were raided, and nothing was found. ^8 “Saat Samundar” was shown in Pakistani cinemas in 2018 for three weeks.

== a4 | Pune Patrika | 2022-09-12T05:30:00Z | Search at Bhalerao's ends after three days
The search by the income tax department at the premises of Harshad Bhalerao came to an end on Saturday. ^1 ^2
The operation, which began on September 6, turned up unaccounted jewellery and Rs 1.2 crore in cash, an official said on condition of anonymity. ^3 ^4
The amount of income not shown is put at Rs 38 crore. ^5
Bhalerao returned from Budapest on Friday and was questioned for nine hours at his home in Versova. ^6 ^7
A flat in Koregaon Park in this city, held in the name of his brother Milind, was among the places searched. ^8
“I pay my taxes and I also pay my parking fines,” the actor told reporters. ^9
== facts
- search / began | date | disagree | 2022-09-07 @ a1.1 | 2022-09-06 @ a4.3 | Wednesday @ a3.3 | conflicts: 0-1 1-2
- search / by whom | other | disagree | income tax department @ a1.1 a2.3 a4.1 | Enforcement Directorate @ a3.1 | conflicts: 0-1
- search / cities | place | agree | Mumbai and Pune @ a1.2 a3.2
- search / hour | date | refine | around 6 am @ a1.4 | still dark, at dawn @ a2.1
- search / locations | count | agree | 14 @ a1.5 a2.5
- Bhalerao / home | place | agree | Versova @ a1.6 a2.2 a4.7
- search / reason | other | refine | under-reporting of overseas rights income @ a1.7 | money earned from foreign rights @ a3.4
- Bhalerao / undeclared income | money | agree | Rs 38 crore @ a1.7 a4.5
- lawyer / nothing to hide | quote | disagree | handed over every key @ a1.8 | handed over every file @ a3.7 | nothing to hide @ a2.8 | conflicts: 0-1
- lawyer / name | name | agree | Farida Contractor @ a1.8 a2.8
- Bhalerao / age | age | agree | 46 @ a1.9 a3.5
- Bhalerao / whereabouts | place | refine | Budapest @ a1.10 a4.6 | Hungarian capital @ a2.7 | abroad @ a3.6
- search / cash | status | disagree | no cash found @ a2.9 | Rs 1.2 crore found @ a4.4 | conflicts: 0-1
