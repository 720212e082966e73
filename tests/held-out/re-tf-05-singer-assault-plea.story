== a1 | City Daily | 2009-06-22 | Boone takes plea deal in Tiana assault
A rueful Corey Boone settled with California prosecutors on Monday and so escapes jail for beating Tiana, his ex-girlfriend. ^1
Boone, 20, owned up to a single count of felony assault over February's attack on the Grammy winner from Barbados. ^2
"Guilty," he said softly in the full courtroom.
At sentencing on Aug. 5 five years' probation are expected. ^3 He will also have to do 180 days, that is over 1,400 hours, of community labor. ^4 Domestic violence counseling of 52 weeks is part of it. ^5
Judge Pamela Schragg said: "I find it laudable you accepted blame for your behavior." ^6
Tiana, 21, was spared testifying. ^7 She came briefly into court when Boone had left. ^8 Schragg told her he must stay 50 yards away, or 10 yards at events of the music industry. ^9 Tiana wore a short black dress and a pearl necklace. ^10
== a2 | Rap Forum | - | Corey Boone pleads guilty in Tiana case
Corey Boone has admitted one count of felony assault on Tiana, formerly his girlfriend, in a plea deal that keeps him out of jail. ^1
The singer, 20, did so ahead of a preliminary hearing set for Monday (June 22) in Los Angeles. ^2 Five years of probation and about 1,400 hours of "labor-based work" are what he gets, Mandi Gibson, spokeswoman of the Los Angeles County District Attorney's office, told CNN.com. ^3 A domestic-violence class of one year is required. ^4
Tiana, on standby, did not have to testify. ^5 She appeared shortly, Boone being gone, to hear Judge Pamela Schragg on a "stay away" order, which would keep him 100 yards from her. ^6 Through Ronald Ezra, her attorney, she asked that none be issued. ^7 Schragg refused but said she would make it 50 yards, or 10 at the same "industry event." ^8
Lifting the order would be considered after Boone finishes his counseling, she told Tiana. Earlier he had denied counts of assault and making criminal threats. ^9
== a3 | Your Heart | - | Guilty Boone gets community service
Monday saw Corey Boone plead guilty to felony assault, the New York Times reports, after claims that he hit, choked and bit his girlfriend of the time, Tiana, on February 8, 2009. ^1
That means probation for five years, regular domestic violence counseling, and six months of community service in Virginia, his home state. ^2 Hard work was demanded by the judge, such as scrubbing graffiti and collecting garbage. ^3
A stay-away order was imposed, too, which Tiana had not asked for. ^4 The two must keep at least 50 yards apart, 10 at industry events. ^5 Tiana came in after Boone was out, and said quietly she might ask to have the terms eased after the August 5 sentencing. ^6
"He welcomes this chance to spread the word that violence at home will not be accepted. ^7 He wants to put his life back in order," said lawyer Mack Deragos. ^8 Had he been convicted, up to five years in prison were possible. ^9
== a4 | Alpha News | 2009-06-22 | Boone cops a plea and gets probation
What truly happened between Corey Boone and Tiana in a rented Lamborghini early on Feb. 8 may stay unknown, as Boone made a deal with prosecutors today. ^1 For his guilty plea to felony assault he gets probation. ^2
Mack Deragos, his lawyer, announced it minutes before a preliminary hearing in Los Angeles was to start. ^3 Four years in prison had been possible on felony charges of assault and making criminal threats. ^4
Instead the sentence was five years of probation and 1400 hours of community service, perhaps in his home state of Virginia. ^5
Superior Court Judge Pamela Schragg barred him from coming within 50 yards of Tiana, or 10 yards if both must be at one event. ^6 Telephone and e-mail contact are banned as well. ^7
In a black mini dress and pearls Tiana, who had been set to testify, showed up just after Boone left. ^8
Her attorney Ronald Ezra told us she learned of the plea roughly an hour and 15 minutes before. ^9 "She has no complaint," he said. ^10
== a5 | Pacific Times | 2009-06-23 | Corey Boone admits assault on Tiana
R&B singer Corey Boone pleaded guilty on Monday to assaulting the pop star Tiana, his former girlfriend, in a last-minute deal that saves him from jail. ^1
It was completed in the hours before a hearing at which she was to describe how Boone bit, punched and choked her after a pre-Grammy party in February. ^2
Boone, 20, will be five years on probation, take a yearlong class in preventing domestic violence and do six months of "community labor," as the judge called it, like picking up trash or removing graffiti. ^3
"He welcomes this as an occasion for him to put his life back in order," his lawyer, Mack Deragos, said after the hearing. ^4
She was found bruised and bloody on a side street in Hancock Park the night before the Grammy Awards. ^5 By her account he attacked her in a rented Lamborghini as they quarreled about text messages from a former lover. ^6
== a6 | Free Standing | - | Corey Boone sentenced to community service
Corey Boone has admitted assaulting Tiana, and both were ordered to keep away from each other. ^1 His deal spares him prison but makes him clean up graffiti or trash by the roadside. ^2
The guilty plea came before the start of a preliminary hearing at which Tiana was to testify. ^3
Instead he faces probation for five years and six months of community service. ^4
Mack Deragos, Boone's lawyer, said the singer was taking responsibility for what he did, which included beating, choking and biting Tiana in a fight early on Feb. 8. ^5
== facts
- Boone / probation | duration | agree | five years @ a1.3 a2.3 a3.2 a4.5 a5.3 a6.4
- Boone / amount of labor | quantity | refine | 180 days, over 1,400 hours @ a1.4 | about 1,400 hours @ a2.3 | six months @ a3.2 a5.3 a6.4 | 1400 hours @ a4.5
- Boone / name of the labor | other | refine | community labor @ a1.4 a5.3 | "labor-based work" @ a2.3 | community service @ a3.2 a4.5 a6.4
- Boone / counseling | duration | refine | 52 weeks @ a1.5 | one year @ a2.4 a5.3 | regular @ a3.2
- Deragos / his words | quote | disagree | "He welcomes this chance to spread the word that violence at home will not be accepted. He wants to put his life back in order" @ a3.7 a3.8 | "He welcomes this as an occasion for him to put his life back in order" @ a5.4 | conflicts: 0-1
- Boone / greatest prison term possible | duration | disagree | up to five years @ a3.9 | four years @ a4.4 | conflicts: 0-1
- stay-away order / distance | quantity | refine | 50 yards @ a1.9 a3.5 a4.6 | 100 yards, revised to 50 @ a2.6 a2.8
- stay-away order / distance at events | quantity | agree | 10 yards @ a1.9 a2.8 a3.5 a4.6
- stay-away order / events meant | other | refine | music industry events @ a1.9 a2.8 a3.5 | an event both must be at @ a4.6
- stay-away order / Tiana's wish | status | refine | asked that none be issued @ a2.7 | had not asked for it @ a3.4
- Boone / date of sentence | date | disagree | expected on 2009-08-05 @ a1.3 a3.6 | sentenced today, 2009-06-22 @ a4.5 | conflicts: 0-1
- plea / date | date | refine | 2009-06-22 @ a1.1 a2.2 a4.1 a5.1 | Monday @ a3.1
- Boone / age | age | agree | 20 @ a1.2 a2.2 a5.3
- Boone / charge he admitted | other | refine | one count of felony assault @ a1.2 a2.1 | felony assault @ a3.1 a4.2 | assault @ a5.1 a6.1
- attack / date | date | refine | 2009-02 @ a1.2 a5.2 | 2009-02-08 @ a3.1 a4.1 a6.5
- attack / hour | date | refine | early on Feb. 8 @ a4.1 a6.5 | the night before the Grammy Awards @ a5.5
- attack / what he did | other | refine | hit, choked and bit @ a3.1 | bit, punched and choked @ a5.2 | beating, choking and biting @ a6.5
- attack / car | other | agree | rented Lamborghini @ a4.1 a5.6
- Tiana / when she came in | other | agree | after Boone had left @ a1.8 a2.6 a3.6 a4.8
- Tiana / dress | other | refine | short black dress and a pearl necklace @ a1.10 | black mini dress and pearls @ a4.8
- judge / name | name | agree | Pamela Schragg @ a1.6 a2.6 a4.6
- Tiana's attorney / name | name | agree | Ronald Ezra @ a2.7 a4.9
- Boone / state of the work | place | refine | Virginia @ a3.2 | perhaps Virginia @ a4.5
- work / kind | other | agree | graffiti and garbage @ a3.3 a5.3 a6.2
- deal / when it was struck | other | refine | announced minutes before the hearing @ a4.3 | in the hours before the hearing @ a5.2 | before the start of the hearing @ a6.3
- original charges | other | agree | assault and making criminal threats @ a2.9 a4.4
- Tiana / testimony | status | agree | did not have to testify @ a1.7 a2.5
