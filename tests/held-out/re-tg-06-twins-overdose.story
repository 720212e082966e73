== a1 | Screen Trade Daily | - | Actor's twins hospitalized after overdose
An accident at Cedar-Siloam Medical Center, in which patients got a blood thinner at 1,000 times its usual dosage, is being looked into by state health officials; actor Dermot Quade's newborn twins were among them. ^1
Three patients were affected, and the hospital would not name them, but Quade's representatives said two were his children, Tobias Coe and Chloe Faith. ^2
TMZ.com, which had the story first, on Tuesday, called the babies stable in the neonatal intensive care unit. ^3 A hospital official said Tuesday that tests showed no adverse effects on the patients, and apologized to the families. ^4
"Dermot and Rosemary appreciate everyone's wishes and prayers and hope they can keep their privacy during this trying time," publicist Sara Tripodi said. ^5
According to chief medical officer Mitchell L. Lindberg, it was on Sunday that each of the three received vials with 10,000 units of heparin per milliliter where 10 were called for. ^6 He called it a "preventable mistake". ^7 One patient's clotting test was normal, he said, and the two others were given protamine sulfate, which undoes the drug. ^8
== a2 | Hollywood Siren | 2007-11-20 | Newborn twins in medical ordeal
Dermot Quade's newborn twins are fighting for their lives after an accidental overdose at Cedar-Siloam Medical Center in Los Angeles, we have learned. ^1
Our sources say the pair, Tobias Coe and Chloe Faith, got a massive dose of Heparin, an anti-coagulant. ^2 For babies 10 units is typical; each of these, we hear, had 10,000. ^3 One dose is said to have been given on Sunday morning and another that evening. ^4
Both started to "bleed out" late Sunday night, we're told, and are in the neo-natal intensive care unit, stable. ^5
They were born to Quade and Rosemary Bellington, his wife, on November 8, through a surrogate. ^6 His rep didn't get back to us at once. ^7
A technician put the Heparin in the wrong place, we're told, and a nurse took it without looking. ^8 Protamine, to reverse it, is being given now. ^9
UPDATE: The mistaken overdose went to as many as thirteen patients, we're told. ^10
== a3 | Transatlantic Press | 2007-11-22 | Star's twins recovering from overdose
Dermot Quade's two-week-old twins were getting better in a Los Angeles hospital on Wednesday, having been given a massive overdose of a blood thinner by mistake. ^1
Cedar-Siloam Medical Center apologized on Wednesday for its "preventable mistake". ^2 The twins and one more child, not identified, got 10,000 units of the anti-coagulant Heparin and not the 10 normal for babies. ^3
Tobias Coe and Chloe Faith Quade were born on November 8 to a surrogate mother. ^4
The actor and Rosemarie Bellington, his wife, "appreciate everyone's wishes and prayers, and hope they can keep their privacy during this trying time," a publicist said. ^5 They married in 2004. ^6
Chief medical officer Dr Mitchell Lindberg stated that all three were recovering with no apparent ill effects after a drug that reverses Heparin. ^7
A celebrity Web site had it that the babies began to "bleed out" on Sunday and that a technician had stored the Heparin in the wrong place. ^8 Lindberg put it down to human error by staff. ^9
== a4 | Injury Law Desk | 2008-01-10 | State report blasts hospital over twins
Pediatric patients were put in danger at Cedar-Siloam in Los Angeles, says a scathing 20-page state report on the overdosing of actor Dermot Quade's newborn twins and another infant. ^1
What upset Quade and his wife most was learning from it that the heparin was 2,000 times stronger than prescribed. ^2
"We were told by upper Cedar-Siloam management that our children had received only one 10,000 unit dose of heparin when in fact they had received two 10,000 unit doses over an 8-hour period that we now know of," the actor and Rosemary said in a statement to the Los Angeles Times. ^3
Earlier the couple had been considering a suit against the hospital. ^4
Three children were overdosed through mishandled high-risk drugs, the California Department of Public Health found. ^5 It speaks of heparin at 1,000 times the dose prescribed. ^6
== a5 | Celebrity Minute | - | Quade: 'Our twins could have been dying'
Dermot Quade has spoken for the first time about the overdose that might have killed his children.
He and Rosemary told the Los Angeles Times that Cedar-Siloam Medical Center did more than endanger the twins: its staff lied to them. ^1
A nurse, he recalled, said on Nov. 18, the night it happened: "Oh, they're OK. They're just OK." ^2 In truth Tobias Coe and Chloe Faith were bleeding, with 1,000 times the normal dosage of heparin in them. ^3
"Our kids could have been dying, and we wouldn't have been able to come down to the hospital to say farewell," he said. ^4
He believes somebody at the hospital leaked the matter to the media. ^5 No suit has been filed against the hospital, but there is one against Baxter Healthcare Corp., a maker of heparin. ^6
The babies are now wholly recovered, as is a third who was overdosed. ^7 "We have our babies back, and they seem to be doing well, and they're just a lot of fun to be with," he said. ^8
== a6 | Union Features | 2008-01-15 | Quade: Nobody at hospital called
The Los Angeles hospital where his newborn twins got too much of the blood thinner heparin never called to say so, U.S. actor Dermot Quade said. ^1
He found out the morning after, the Los Angeles Times reported, on coming to Cedar-Siloam Medical Center to see the children. ^2
"Our kids could have been dying, and we wouldn't have been able to come down to the hospital to say farewell," he told the paper. ^3
At the door of their room, he recalled, stood a pediatrician, a nurse and someone from risk management. ^4
He and wife Rosemary suspect that somebody there leaked information to the media. ^5
Little Tobias and Chloe spent 11 days in intensive care and seem to have recovered fully. ^6 "We have our babies back, and they seem to be doing well," he said. ^7
== a7 | Star Wire Online | - | Hospital fined over twins' overdose
Cedar-Siloam Medical Center must pay $25,000 for the staff mistakes by which three infants, among them Dermot Quade's newborns Tobias Coe and Chloe Faith, were overdosed with blood thinner in November. ^1
Born 10 days before to Quade and wife Rosemary by a surrogate, the twins were being treated there for staph infections on Nov. 18 when they got 1,000 times the proper amount of heparin, 10,000 units per milliliter rather than 10. ^2
Blood oozing from Chloe's arm by the IV alerted a nurse, and protamine sulfate was quickly given to reverse it. ^3 Both soon recovered and are in excellent health. ^4 The third infant had no complications. ^5
Dr. Mitchell L. Lindberg, the Chief Medical Officer, admitted safety lapses at the time and apologized. ^6
== a8 | Beasts and Reviewers | - | Actor opens up about hospital ordeal
Carelessness with a powerful drug at the Los Angeles hospital Cedar-Siloam nearly cost Dermot Quade his twin babies.
In November nurses gave Tobias Coe and Chloe Faith 1,000 times the recommended dose of heparin by mistake. ^1 State records show nurses saw blood oozing from an intravenous site on Chloe's arm and from a spot on her heel. ^2
That night no one told him or Rosemary, his wife, he said to the Los Angeles Times. ^3 Only at 6:30 a.m. the next day, arriving at the hospital, did he learn of it. ^4
"Our kids could have been dying, and we wouldn't have been able to come down to the hospital to say farewell," he said in a 90-minute interview Monday. ^5
At the door of the room he met a pediatrician, a nurse and a representative of the risk management department. ^6
== facts
- overdose / date | date | agree | 2007-11-18 @ a1.6 a2.4 a3.8 a5.2 a7.2
- dose / multiple | quantity | disagree | 1,000 times @ a1.1 a4.6 a5.3 a7.2 a8.1 | 2,000 times @ a4.2 | conflicts: 0-1
- dose / given | quantity | refine | 10,000 units per milliliter @ a1.6 a7.2 | 10,000 units @ a2.3 a3.3
- dose / normal | quantity | agree | 10 units @ a1.6 a2.3 a3.3 a7.2
- doses / number | count | agree | two @ a2.4 a4.3
- patients / number | count | disagree | three @ a1.2 a3.3 a4.5 a5.7 a7.1 | as many as thirteen @ a2.10 | conflicts: 0-1
- twins / names | name | refine | Tobias Coe and Chloe Faith @ a1.2 a2.2 a3.4 a5.3 a7.1 a8.1 | Tobias and Chloe @ a6.6
- wife / first name | name | disagree | Rosemary @ a1.5 a2.6 a4.3 a5.1 a6.5 a7.2 a8.3 | Rosemarie @ a3.5 | conflicts: 0-1
- wife / family name | name | agree | Bellington @ a2.6 a3.5
- twins / birth | date | agree | 2007-11-08 @ a2.6 a3.4 a7.2
- twins / carried by | other | agree | a surrogate @ a2.6 a3.4 a7.2
- hospital / name | name | refine | Cedar-Siloam Medical Center @ a1.1 a2.1 a3.2 a5.1 a6.2 a7.1 | Cedar-Siloam @ a4.1
- twins / condition at first | status | disagree | stable @ a1.3 a2.5 | no adverse effects @ a1.4 a3.7 | fighting for their lives, bleeding out @ a2.1 a2.5 | conflicts: 1-2
- twins / condition later | status | agree | recovered @ a5.7 a6.6 a7.4
- recovery / length | duration | refine | 11 days in intensive care @ a6.6 | quick @ a7.4
- medical officer / name | name | refine | Mitchell L. Lindberg @ a1.6 a7.6 | Mitchell Lindberg @ a3.7
- hospital / its word for it | quote | agree | preventable mistake @ a1.7 a3.2
- publicist / statement | quote | refine | Dermot and Rosemary appreciate everyone's wishes and prayers and hope they can keep their privacy during this trying time @ a1.5 | appreciate everyone's wishes and prayers, and hope they can keep their privacy during this trying time @ a3.5
- publicist / name | name | refine | Sara Tripodi @ a1.5 | a publicist @ a3.5
- reversal drug / name | name | refine | protamine sulfate @ a1.8 a7.3 | Protamine @ a2.9 | a drug that reverses Heparin @ a3.7
- apology / date | date | disagree | Tuesday @ a1.4 | Wednesday @ a3.2 | conflicts: 0-1
- mistake / whose | other | refine | a technician who stored it in the wrong place @ a2.8 a3.8 | nurses @ a8.1 | staff @ a3.9 a7.1
- Quade / could have been dying | quote | agree | Our kids could have been dying, and we wouldn't have been able to come down to the hospital to say farewell @ a5.4 a6.3 a8.5
- Quade / babies back | quote | refine | We have our babies back, and they seem to be doing well, and they're just a lot of fun to be with @ a5.8 | We have our babies back, and they seem to be doing well @ a6.7
- Quade / when he learned | date | refine | the morning after @ a6.2 | 6:30 a.m. the next day @ a8.4
- leak / suspected | other | agree | someone at the hospital told the media @ a5.5 a6.5
- Quade / who met him at the door | other | agree | a pediatrician, a nurse and a risk management representative @ a6.4 a8.6
- blood / where it oozed | other | refine | Chloe's arm @ a7.3 | Chloe's arm and heel @ a8.2
- suit against the hospital / status | status | refine | had been considered @ a4.4 | not filed @ a5.6
