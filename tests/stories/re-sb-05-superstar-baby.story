== a1 | Wave 99 | - | Welcome, Grey Fern Garner
The new parents, Kay-V and Marisé, have put out a statement: "Hello Hello Baby Grey! ^1 We are happy to announce the arrival of our lovely daughter, Grey Fern Garner, born on Saturday, January 7, 2012. ^2 Her birth was emotional and extremely calm, we are in heaven … it was the best moment of both our lives. ^3 She was delivered naturally at a healthy 7 lbs." ^4
They went on: "We are grateful to everyone for all your prayers, well wishes, love and support." ^5
Meanwhile New York's Lorne Hill hospital says no private floor was sealed off for the pair. ^6 "The suggestion that the couple paid $1.3 million to rent an entire maternity floor is just not true," a rep stated. ^7 "The family is housed in an executive suite at the hospital and is being billed the usual rate for those accommodations." ^8
More from the rep: "The family does have its own security team on site. ^9 However, the hospital has been and continues to be in charge of managing all security at the facility. ^10 We have made every effort to ensure minimal trouble to other families experiencing the births of their own children over the past three days." ^11
What prompted this was a story that Marisé's security had kept a man from seeing his premature twins. ^12
== a2 | Cape Screen | 2012-01-11 | Star couple's baby has New York talking
New York - The birth of Grey Fern to rapper Kay-V and R&B singer Marisé, a couple as glamorous as any in town, was the talk of New York on Tuesday. ^1
Outside Lorne Hill Hospital on Manhattan's smart Upper East Side, TV vans and the curious hoped to see the parents with Grey Fern Garner, who was born on Saturday. ^2 Yet the rap mogul, the Grammy-winning ex-singer of Fortune's Daughters and the baby got by the paparazzi at 01:30 in a line of black SUVs, the New York Daily News reported. ^3
Kay-V, born Sean Garner, brought out a fresh song, Splendor, on which his daughter can be heard crying. ^4
Local media had staff and patients at the hospital fuming that the family had taken over much of the place. ^5 A man from Brooklyn said Kay-V's security team had cut him off from his own baby in intensive care. ^6
"People don't need to be handled like this when dealing with sick children," Noel Nash-Boulan told CBS television on Monday. ^7 "You can't close off the (Neonatal Intensive Care Unit). ^8 These are tiny newborns who need care, and you're just going to take over the hospital like you own it?" ^9
The hospital complained of "misinformation" and stated: "We have made every effort to ensure minimal trouble to other families experiencing the birth of their own children over the past three days." ^10
== a3 | Cradle Weekly | 2012-01-09 | Marisé and Kay-V Are 'In Heaven'
Busy as their careers keep them, Marisé and Kay-V are stopping to savor parenthood.
"We are happy to announce the arrival of our lovely daughter, Grey Fern Garner, born on Saturday, January 7, 2012," the two said on Monday in a joint statement. ^1 "Her birth was emotional and extremely calm – we are in heaven." ^2
"She was delivered naturally at a healthy 7 lbs.," it continues, which does away with the rumor of a scheduled cesarean. ^3 "It was the best moment of both of our lives," say the couple, and Kay-V has put out a song for the girl already. ^4
"We are grateful to everyone for all your prayers, well wishes, love and support." ^5
Talk of special perks for the singer at New York City's Lorne Hill Hospital, such as a whole floor, followed the birth. ^6 "The suggestion that the couple paid $1.3 million to rent an entire maternity floor is just not true," said Fred Lanza, the hospital's Executive Director, on Monday. ^7
"The family is housed in an executive suite at the hospital and is being billed the usual rate for those accommodations." ^8
As for reports that visitors were stopped and that a father was kept from his newborn twins in the neonatal intensive care unit, Lanza calls them untrue. ^9 "We have made every effort to ensure minimal trouble to other families experiencing the births of their own children over the past three days," he says. ^10
== a4 | Pop Channel | 2012-01-09 | Bouncers, Booties and Baby Grey Fern
Grey Fern Garner made her entrance this weekend, and there is a dispute over the manner of it and over how many guards it took. ^1 Only this afternoon did Kay-V and Marisé release a statement. ^2 "We are happy to announce the arrival of our lovely daughter, Grey Fern Garner, born on Saturday, January 7, 2012. ^3 Her birth was emotional and extremely calm – we are in heaven," the two said, and also: "She was delivered naturally at a healthy 7 lbs." ^4 That "naturally" would seem to rule out the planned C-section of the rumors. ^5
And then there are the neighbors. Noel Boulan, whose wife gave birth at Lorne Hill as well, says the stars' bouncers were a big problem for families on their floor. ^6 "Three times they blocked me from entering or exiting the NICU and it happened once on Friday just because they wanted to use the hallway," he told the New York Daily News. ^7 "They should have been smarter about it. ^8 These are children with troubles in intensive care and you're just going to take over the hospital like you own it? ^9 All I want is an apology." ^10
Fred Lanza, Executive Director of the hospital, counters: "No security plan that we or the Garners' security team put in place would have stopped or delayed families from gaining access to the NICU." ^11
== a5 | Metro Local 2 | 2012-01-08 | Dad of newborn twins says star's delivery shut him out
NEW YORK - Patients are angry at a hospital where, they say, Marisé and Kay-V's baby girl, Fern Grey Garner, came into the world at the price of their visits to their own newborns in intensive care. ^1
For privacy reasons Lorne Hill Hospital will not confirm a delivery by Marisé on Saturday, but reports say that she and her husband rented a $1.3 million suite there and had a girl. ^2
According to the father of premature twins, hospital security locked down the hallway again and again for the singer's visitors, so that he, his wife and their families were stuck in or out of their rooms for as long as 20 minutes. ^3
The hospital even threw his family out of the waiting area, says Noel Nash-Boulan of Bedford-Stuyvesant. ^4
"They should have been smarter with where they put her. ^5 You can't close off the NICU. ^6 These are tiny newborns who need care and you're just going to take over the hospital like you own it?" he said. ^7
Lockdowns for a patient are not unusual and mostly a matter of safety, the hospital told the station. ^8 What Boulan wants is an apology. ^9
== a6 | Market Buzz | - | The Price of a Private Hospital Floor for Marisé and Kay-V
Quite literally, Grey Fern Garner came into this world for more than a million dollars.
For the whole 4th floor of Lorne Hill hospital in Manhattan, Marisé and Kay-V paid $1.3 million, The New York Daily News says. ^1 The sum was to buy total privacy for the couple, who checked in as "Astrid Johnson". ^2
Employees even had to give up their cell phones at the start of a shift, and the security cameras of the maternity ward were taped over to keep pictures from the media. ^3
Other parents were unhappy, since the measures kept them from their babies in intensive care. ^4 "Three times they blocked me from entering or exiting the NICU (Neo-natal Intensive Care Unit) just because they wanted to use the hallway," said Noel Boulan of Brooklyn to the Daily News. ^5 "These are children with troubles in intensive care and you're just going to take over the hospital like you own it? ^6 All I want is an apology." ^7
== a7 | Cuddly Mum | - | Grey Fern Is the Name
Now we know for sure: Marisé had the baby last Saturday at the Lornne Hospital in New York, and for Kay-V it is the eldest child. ^1 Grey Fern is what they named her. ^2
Security was tight, the power couple having taken the entire floor for $1.3 million. ^3 The medical staff on duty had to sign confidentiality agreements, and before they started work their cellphones and cameras had to be left behind. ^4
The baby came by C-Section. ^5
Some keep saying that a surrogate gave birth in that place and that the pair and their families only put on a show. ^6 I have no idea, and I pass on merely what several sources say.
== a8 | The Showbiz Reporter | - | Hospital Denies Floor Rental by Rap Couple
Two days after Grey Fern Garner was born to Marisé and Kay-V, the rumors go on. ^1
A spokesman for Lorne Hill Hospital in New York City, Fred Lanza, has set out to correct some, above all that the two spent $1.3 million on a whole maternity floor and that their bodyguards got in the way of patients. ^2
"The suggestion that the couple paid $1.3 million to rent an entire maternity floor is just not true," he told us in a statement Monday afternoon. ^3 "The family is housed in an executive suite at the hospital and is being billed the usual rate for those accommodations." ^4
He took up the tale of a man kept from his newborn twins as well: Noel Boulan, the father, had claimed in a New York Daily News story that the couple's private security banned him from the neonatal intensive care unit on the sixth floor. ^5
== facts
- baby / name | name | disagree | Grey Fern Garner @ a1.2 a2.2 a3.1 a4.3 a8.1 | Fern Grey Garner @ a5.1 | Grey Fern @ a7.2 | conflicts: 0-1 1-2
- birth / date | date | refine | 2012-01-07 @ a1.2 a3.1 a4.3 | Saturday @ a2.2 a5.2 | last Saturday @ a7.1 | this weekend @ a4.1 | two days ago @ a8.1
- birth / manner | other | disagree | naturally @ a1.4 a3.3 a4.4 | C-Section @ a7.5 | conflicts: 0-1
- parents / announcement | quote | agree | We are happy to announce the arrival of our lovely daughter, Grey Fern Garner, born on Saturday, January 7, 2012 @ a1.2 a3.1 a4.3
- parents / on the birth | quote | agree | Her birth was emotional and extremely calm, we are in heaven @ a1.3 a3.2 a4.4
- parents / on the moment | quote | disagree | the best moment of both our lives @ a1.3 | It was the best moment of both of our lives @ a3.4 | conflicts: 0-1
- parents / on the delivery | quote | agree | She was delivered naturally at a healthy 7 lbs @ a1.4 a3.3 a4.4
- baby / weight | quantity | agree | 7 lbs @ a1.4 a3.3 a4.4
- parents / thanks | quote | agree | We are grateful to everyone for all your prayers, well wishes, love and support @ a1.5 a3.5
- parents' statement / day | date | refine | Monday @ a3.1 | this afternoon @ a4.2
- hospital / name | name | disagree | Lorne Hill @ a1.6 a2.2 a3.6 a4.6 a5.2 a6.1 a8.2 | Lornne Hospital @ a7.1 | conflicts: 0-1
- hospital / on the floor | quote | agree | The suggestion that the couple paid $1.3 million to rent an entire maternity floor is just not true @ a1.7 a3.7 a8.3
- hospital / on the suite | quote | agree | The family is housed in an executive suite at the hospital and is being billed the usual rate for those accommodations @ a1.8 a3.8 a8.4
- hospital / on other families | quote | disagree | to other families experiencing the births of their own children over the past three days @ a1.11 a3.10 | to other families experiencing the birth of their own children over the past three days @ a2.10 | conflicts: 0-1
- hospital / spokesman's office | other | disagree | Executive Director @ a3.7 a4.11 | spokesman @ a8.2 | rep @ a1.7 | conflicts: 0-1
- hospital / spokesman's name | name | agree | Fred Lanza @ a3.7 a4.11 a8.2
- hospital statement / day | date | refine | Monday @ a3.7 | Monday afternoon @ a8.3
- rented space / sum | money | agree | $1.3 million @ a5.2 a6.1 a7.3 a1.7 a3.7 a8.2
- rented space / extent | other | disagree | an entire floor @ a6.1 a7.3 a8.2 | a suite @ a5.2 | conflicts: 0-1
- rented floor / paid for | status | disagree | denied by the hospital @ a1.7 a3.7 a8.3 | paid @ a6.1 a7.3 | conflicts: 0-1
- staff / phones | other | refine | cell phones handed over @ a6.3 | cellphones and cameras left behind @ a7.4
- father / name | name | refine | Noel Nash-Boulan @ a2.7 a5.4 | Noel Boulan @ a4.6 a6.5 a8.5
- father / home | place | refine | Brooklyn @ a2.6 a6.5 | Bedford-Stuyvesant @ a5.4
- father / children in intensive care | count | disagree | twins @ a1.12 a3.9 a5.3 a8.5 | a baby @ a2.6 | conflicts: 0-1
- father / kept out by | other | disagree | the couple's security @ a1.12 a2.6 a4.6 a8.5 | hospital security @ a5.3 | conflicts: 0-1
- father / to the Daily News on being blocked | quote | disagree | Three times they blocked me from entering or exiting the NICU and it happened once on Friday just because they wanted to use the hallway @ a4.7 | Three times they blocked me from entering or exiting the NICU (Neo-natal Intensive Care Unit) just because they wanted to use the hallway @ a6.5 | conflicts: 0-1
- father / apology | quote | agree | All I want is an apology @ a4.10 a6.7
- father / wants | other | agree | an apology @ a4.10 a5.9 a6.7
- father / to CBS on closing off | quote | refine | You can't close off the (Neonatal Intensive Care Unit) @ a2.8 | You can't close off the NICU @ a5.6
- father / on the newborns | quote | disagree | These are tiny newborns who need care, and you're just going to take over the hospital like you own it? @ a2.9 a5.7 | These are children with troubles in intensive care and you're just going to take over the hospital like you own it? @ a4.9 a6.6 | conflicts: 0-1
- song / for the daughter | status | agree | released @ a2.4 a3.4
- father / on being smarter | quote | disagree | They should have been smarter about it @ a4.8 | They should have been smarter with where they put her @ a5.5 | conflicts: 0-1
- hospital / city | place | refine | New York @ a1.6 a3.6 a7.1 a8.2 | Manhattan @ a2.2 a6.1
- father / children born early | status | agree | premature @ a1.12 a5.3
- twins' father / denied access | status | disagree | denied by the hospital @ a3.9 a4.11 | kept out @ a4.7 a5.3 a6.5 | conflicts: 0-1
