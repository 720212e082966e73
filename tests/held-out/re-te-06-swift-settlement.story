== a1 | Baglady Celebrity Blog | 2012-07-09 | Glen Harrow and Callie Thorne settle
Now it is certain: the divorce of Callie Thorne and Glen Harrow has been settled on every point, custody of Mira and the finances among them.
Nathaniel Hart, her attorney, let People magazine have this statement: "The case has been resolved and the deal has been signed. ^1 We are overjoyed for Callie and her family and are eager to watch as she begins the next chapter of her life... ^2 We thank Glen's lawyers for their professionalism and care that helped bring about this quick outcome." ^3
From the two of them comes a remarkably tight joint declaration: "We are devoted to working together as parents to achieve what is in our daughter Mira's best interests. ^4 We want to keep matters touching our family private and express our respect for each other's commitment to each of our respective faiths and support each other's roles as parents." ^5
Though no details will be released, Radar Online has it that Thorne gets primary physical custody and that mother and child will live in New York City. ^7
A source told Radar she never yielded on Scientology: nanny and bodyguards are to be at Mira's side on every visit to Harrow. ^8 Mira must meet nothing that has to do with Scientology, be it services, meetings or parties. ^9 Harrow's visiting rights are reportedly generous. ^10
== a2 | Maple Parent | - | Harrow v. Thorne: finished
It took hardly any time for Glen Harrow and Callie Thorne to settle, which is good for her and for Mira.
Her lawyer, Nathaniel Hart, told TMZ earlier today: "This case has been resolved and the deal has been signed. ^1 We are overjoyed for Callie and her family and are eager to watch as she begins the next chapter of her life." ^2
Later Burt Meadows, Harrow's lawyer, had this to say: "The Glen Harrow-Callie Thorne case has been resolved with a signed deal. ^3 Glen is truly happy we got there, and so am I." ^4
Thorne, 33, is widely felt to have played it perfectly when she filed against her husband of five years. ^5 Primary custody of 6-year-old Mira will apparently be hers, with visits for Harrow, who is 50. ^7
Experts praise her for filing first and planning in secret. Besides, her father is a divorce lawyer. ^8
Harrow is out of the country to make Afterworld. ^9
== a3 | Rosy Blog | 2012-07-09 | Well, that didn't take long
Within two weeks of startling Glen Harrow with divorce papers after 5 years as his wife, Callie Thorne has a settlement, her attorney announces. ^1
She had filed in New York State and let it be known that she sought full custody of Mira, the only child they have together. ^3 What was agreed is not public, but I am convinced that she is in charge.
Here is what attorney Nathaniel Hart released: "The case has been resolved and the deal has been signed. ^4 We are overjoyed for Callie and her family and are eager to watch as she begins the next chapter of her life. ^5 This result could not have been reached without the toil of my partner Barry Sokolow and our co-counsel. ^6 We thank Glen's lawyers for their professionalism and care that helped bring about this quick outcome." ^7
And the couple's last joint words: "We are devoted to working together as parents to achieve what is in our daughter Mira's best interests." ^8
== a4 | Diario Costero | 2012-07-10 | Harrow and Thorne: pact between lawyers
The lawyers of Glen Harrow and Callie Thorne have agreed on the terms of separation a bare two weeks after she requested a divorce. ^1 Shared custody of Mira, who is 6, is regulated in it, for the sake of the girl's privacy and welfare. ^2
As Nathaniel Hart, lawyer to Thorne, declared to the magazine People, the actress would have custody of the child in her New York apartment, and Harrow would be entitled to visits. ^5 Hart said he was "overjoyed to see how Callie prepares to start a new chapter" and thanked Glen's representatives for "their professionalism and care, which helped the outcome". ^7
Harrow, busy with the filming of "Afterworld", is to stay in Los Angeles with Colin, 17, and Annabel, 19, the children of his earlier marriage. ^9
== a5 | The Courier | 2012-07-09 | Harrow and Thorne settle divorce
A romance watched by all the world has found its official end: Glen Harrow and Callie Thorne have settled, less than two weeks after her surprise filing. ^1
"The case has been resolved and the deal has been signed," said a statement by Thorne's attorney Nathaniel Hart. ^2 Miranda Sandberg, who represents Harrow, confirmed it. ^3
"We are overjoyed for Callie and her family and are eager to watch as she begins the next chapter of her life," Hart's statement went on. ^4 "We thank Glen's lawyers for their professionalism and care that helped bring about this quick outcome." ^5
Earlier Monday Harrow, 50, and Thorne, 33, had appealed for privacy for themselves and Mira, 6. ^8
Sandberg and Thorne's representative Traci Walker put out this: "We are devoted to working together as parents to achieve what is in our daughter Mira's best interests. ^9 We want to keep matters touching our family private and express our respect for each other's commitment to each of our respective faiths and support each other's roles as parents." ^10
== a6 | Pastorini Law Blog | - | What the Harrow-Thorne deal says
TMZ has taught us that the settlement of Glen Harrow and Callie Thorne is most complicated, laying down what each may and may not do with Mira.
What amounts to primary physical custody goes to Thorne, yet Harrow has significant time with his daughter. ^2 A report that Thorne's nanny and bodyguard must be there when Mira is around her father is "absolutely, 100% false." ^3
Religion figures in the agreement: both parents are limited in what they may discuss with Mira, Scientology included, but less so as she grows older. ^4
Burt Meadows, lawyer to Harrow for many years, just told TMZ: "The Glen Harrow-Callie Thorne case has been resolved with a signed deal. ^5 Glen is truly happy we got there, and so am I." ^6
Thorne's lawyer Nathaniel Hart tells TMZ: "This case has been resolved and the deal has been signed. ^7 We are overjoyed for Callie and her family and are eager to watch as she begins the next chapter of her life." ^8 Hart went on: "We thank Glen's lawyers for their professionalism and care that helped bring about this quick outcome." ^9
A condition for Harrow was "meaningful, significant" contact with Mira. ^10
== a7 | Hola Lagos Blog | 2012-08-22 | Now Harrow and Thorne are divorced for real
Seven weeks were all that passed from her first filing until Glen Harrow and Callie Thorne were officially no couple.
On Tuesday a New York City judge declared the stars' five-year union at an end. ^1
Thorne, 33, had taken Harrow by surprise with the papers on June 29, days short of his 50th birthday. ^3 The settlement was worked out on July 9. ^4 It is said to give Thorne sole custody of the 6-year-old Mira and Harrow "meaningful" visits. ^6
There was a prenuptial agreement, and apparently she took little money in return for deciding on Mira's schooling and on an upbringing outside his Scientology. ^7
== facts
- Hart statement / first sentence | quote | disagree | "The case has been resolved and the deal has been signed." @ a1.1 a3.4 a5.2 | "This case has been resolved and the deal has been signed." @ a2.1 a6.7 | conflicts: 0-1
- Hart statement / next chapter | quote | disagree | "We are overjoyed for Callie and her family and are eager to watch as she begins the next chapter of her life" @ a1.2 a2.2 a3.5 a5.4 a6.8 | "overjoyed to see how Callie prepares to start a new chapter" @ a4.7 | conflicts: 0-1
- Hart statement / thanks | quote | disagree | "We thank Glen's lawyers for their professionalism and care that helped bring about this quick outcome." @ a1.3 a3.7 a5.5 a6.9 | "their professionalism and care, which helped the outcome" @ a4.7 | conflicts: 0-1
- Hart statement / medium | other | refine | People @ a1.1 a4.5 | TMZ @ a2.1 a6.7
- Thorne's attorney / name | name | agree | Nathaniel Hart @ a1.1 a2.1 a3.4 a4.5 a5.2 a6.7
- joint statement / working together | quote | agree | "We are devoted to working together as parents to achieve what is in our daughter Mira's best interests." @ a1.4 a3.8 a5.9
- joint statement / privacy | quote | agree | "We want to keep matters touching our family private and express our respect for each other's commitment to each of our respective faiths and support each other's roles as parents." @ a1.5 a5.10
- Meadows statement / first sentence | quote | agree | "The Glen Harrow-Callie Thorne case has been resolved with a signed deal." @ a2.3 a6.5
- Meadows statement / second sentence | quote | agree | "Glen is truly happy we got there, and so am I." @ a2.4 a6.6
- Harrow's lawyer / name | name | agree | Burt Meadows @ a2.3 a6.5
- custody / arrangement | status | disagree | primary custody for Thorne @ a1.7 a2.7 a6.2 | shared custody @ a4.2 | sole custody for Thorne @ a7.6 | conflicts: 0-2 1-2
- Harrow / contact with Mira | status | refine | visits @ a2.7 a4.5 | generous visits @ a1.10 | significant time @ a6.2 | "meaningful" visits @ a7.6
- nanny and bodyguard / presence on visits | status | disagree | required @ a1.8 | report of it false @ a6.3 | conflicts: 0-1
- religion / rule for Mira | other | disagree | no contact with Scientology at all @ a1.9 | limits on what both parents may discuss, eased with age @ a6.4 | conflicts: 0-1
- Mira's home / place | place | agree | New York @ a1.7 a4.5
- filing to settlement / time | duration | refine | less than two weeks @ a3.1 a5.1 | two weeks @ a4.1
- marriage / length | duration | agree | five years @ a2.5 a3.1 a7.1
- Thorne / age | age | agree | 33 @ a2.5 a5.8 a7.3
- Harrow / age | age | agree | 50 @ a2.7 a5.8
- Mira / age | age | agree | 6 @ a2.7 a4.2 a5.8 a7.6
- Harrow's film / title | name | agree | Afterworld @ a2.9 a4.9
