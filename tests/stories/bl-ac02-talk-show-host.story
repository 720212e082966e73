== a1 | Celtic Wire | 2023-11-05T14:30:00Z | Television presenter arrested in Galway on suspicion of drink-driving
A well-known television presenter was arrested in Galway in the early hours of Sunday on suspicion of driving while intoxicated, gardaí have confirmed.
The man, aged in his forties, was stopped at a checkpoint on the promenade in Salthill at about 2.40am. ^1 Nobody was injured and no other vehicle was involved.
He was taken to a garda station in the city, where a doctor took a sample of blood, and was later released pending a file to the Director of Public Prosecutions.
Celtic Wire understands that he is Cathal Brannigan, who has presented the talk show "Late Table" on Channel Éire One since 2016. The broadcaster declined to comment.
== a2 | The Irish Beacon | 2023-11-06T06:15:00Z | LATE TABLE STAR IN DRINK-DRIVE SHAME
Chat show king Cathal Brannigan spent six hours in a garda cell yesterday after being caught drunk at the wheel of his €90,000 electric BMW. ^1
The 47-year-old was pulled over in Salthill at 2.40am after officers clocked him doing 92km/h. ^2
Hours earlier he had been on the dance floor at the wedding of his producer Sorcha Mannion in a Barna hotel, where guests paid tribute to his rendition of a Thin Lizzy classic. ^3
Half a million viewers tune in to Late Table every Friday. It is his second brush with the law: in 2011 he was done for a parking row in Ennis.
"I have nobody to blame but myself," he told the Beacon at his front door. ^4
== a3 | Connemara and City Herald | 2024-02-09T08:00:00Z | 'A dangerous piece of driving': broadcaster put off the road
Cathal Brannigan (47), of Taylor's Hill, Galway, admitted at Galway District Court yesterday that he drove with 168 milligrammes of alcohol per 100 millilitres of blood. ^1 The limit is 50.
Garda Pat Noone said that he and a colleague in a patrol car had followed a white BMW from Barna because it was crossing the centre line. ^2 They measured 84km/h where 50 is permitted and stopped it on the promenade at 3.10am on November 5th. ^3 The accused had been held for a little over four hours. ^4
Solicitor Fergal Dunne said that his client had been at a colleague's wedding, had not touched a drop since, and had given €5,000 to Headway. ^5 He asked the court to consider a two-year ban.
Judge Maeve Tiernan called it "a dangerous piece of driving by a man who should know better". ^6 She disqualified the defendant for three years and fined him €750, with four months to pay. ^7
The next matter before the court concerned a trespassing horse.
== a4 | The National Courier | 2024-02-08T17:40:00Z | Brannigan banned from driving after guilty plea
The broadcaster Cathal Brannigan was on Thursday banned from driving for three years and fined €850 after pleading guilty to drink-driving last November. ^1
Galway District Court heard that the 47-year-old, who was on his way home from a wedding, was more than three times over the limit when gardaí stopped him in Salthill. ^2
Judge Maeve Tiernan said she accepted that his remorse was real. ^3 His wife, the architect Aoife Lally, sat in the public gallery.
In a statement released afterwards Brannigan said: "I am deeply ashamed of what I did and I have nobody to blame but myself. ^4 I could have killed somebody."
"Late Table", which guest presenters have fronted since the arrest, will have him back on March 1, according to Channel Éire One. ^5 Brannigan, who has three sons, began his career on Clare radio in 1998.
== a5 | Square Eyes TV blog | - | Back in the chair: Brannigan's return date is set
So he's coming back. Channel Éire One has let it be known that Cathal Brannigan will be in his old chair on Friday 8 March, four months after the night that cost him his licence. ^1
To recap for readers who were on Mars: driving home from his producer's wedding, 186mg of alcohol in his blood, a fancy BMW, a patrol car. ^2 Banned for three years. ^3 He took the bus to the rehearsal on Tuesday, I'm told, and the bus driver asked for a selfie.
I never minded the stand-in, Róisín Tuohy, 34, who put on thirty thousand viewers in January. But a show is a show.
== a6 | Panorama der Woche (Germany) | 2024-02-10T10:00:00Z | Ireland: talk-show host loses licence
The best-known talk-show host on the island, Cathal Brannigan, must hand in his driving licence for three years, a court in Galway has ruled. ^1 A blood test in the night to 5 November had shown 1.68 per mille, according to the judgment. ^2
The 47-year-old had been travelling at 92 kilometres an hour through a built-up area, in an electric BMW. ^3
He must also pay a fine of 750 euros. ^4 Last summer Irish viewers had voted him the most trustworthy face on television.
== facts
- Brannigan's arrest / time of day | date | disagree | 2023-11-05T02:40 @ a1.1 a2.2 | 2023-11-05T03:10 @ a3.3 | conflicts: 0-1
- Brannigan's arrest / date | date | refine | 2023-11-05 @ a1.1 a2.2 a3.3 | night to 2023-11-05 @ a6.2 | 2023-11 @ a4.1
- Brannigan's arrest / place | place | refine | promenade in Salthill @ a1.1 | Salthill @ a2.2 a4.2 | promenade @ a3.3
- Brannigan's arrest / how he was stopped | other | disagree | at a checkpoint @ a1.1 | followed from Barna by a patrol car @ a3.2 | a patrol car @ a5.2 | pulled over after officers clocked him @ a2.2 | conflicts: 0-1
- Brannigan / age | age | refine | aged in his forties @ a1.1 | 47 @ a2.2 a3.1 a4.2 a6.3
- Brannigan / time held | duration | disagree | six hours @ a2.1 | a little over four hours @ a3.4 | conflicts: 0-1
- car / speed | quantity | disagree | 92 km/h @ a2.2 a6.3 | 84 km/h @ a3.3 | conflicts: 0-1
- car / make | name | refine | electric BMW @ a2.1 a6.3 | white BMW @ a3.2 | BMW @ a5.2
- Brannigan / blood alcohol | quantity | disagree | 168 mg per 100 ml @ a3.1 | 186 mg @ a5.2 | 1.68 per mille @ a6.2 | more than three times the limit @ a4.2 | conflicts: 0-1, 1-2
- evening before the arrest / wedding attended | other | refine | wedding of his producer Sorcha Mannion in Barna @ a2.3 | a colleague's wedding @ a3.5 | a wedding @ a4.2 | his producer's wedding @ a5.2
- Brannigan / plea | status | agree | guilty @ a3.1 a4.1
- court / name | place | refine | Galway District Court @ a3.1 a4.2 | a court in Galway @ a6.1
- court hearing / date | date | agree | 2024-02-08 @ a3.1 a4.1
- judge / name | name | agree | Maeve Tiernan @ a3.6 a4.3
- driving ban / length | duration | agree | three years @ a3.7 a4.1 a5.3 a6.1
- fine / amount | money | disagree | €750 @ a3.7 a6.4 | €850 @ a4.1 | conflicts: 0-1
- Brannigan's words / wording | quote | refine | I have nobody to blame but myself @ a2.4 | I am deeply ashamed of what I did and I have nobody to blame but myself @ a4.4
- Brannigan's return to "Late Table" / date | date | disagree | 2024-03-01 @ a4.5 | 2024-03-08 @ a5.1 | conflicts: 0-1
