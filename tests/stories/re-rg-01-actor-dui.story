== a1 | Starwire | 2007-09-25 | Calderwood Busted for DUI
It turns out even Agent Sam Keller can be caught.
Starwire has found out that Rory Calderwood, who leads the cast of "Zero Day," was taken in last night in West Hollywood on suspicion of DUI; he is said to have blown over two times California's .08 ceiling. ^1 For the actor it makes two DUI arrests inside five years, the earlier one dating from 2004. ^2 A conviction would oblige him, under state law, to sit in jail for five days at the very least. ^3
Our police sources put the stop of the 40-year-old at around 1:35 AM, at the corner of La Serena and Beverton. ^4 Earlier in the evening he had been to the FOX Fall Eco-Casino party at the nightclub Zone. ^5
An illegal U-turn was what made officers stop him; the charge is misdemeanor DUI and the Hollywood Police station is where he was driven. ^6 They booked him at 4:09 AM, and at 5:42 AM he left on bail of $25,000. ^7
While being held, we hear, he was "polite and mellow." ^8 The L.A. Sheriff's Dept. site lists him at 5'10" and 150 lbs.
He goes before a judge on October 16. ^9
Calderwood's rep had this for us: "It would be too early to comment at this point." ^10
== a2 | Eve Entertainment | - | "Zero Day" Lead Faces DUI Count
In the small hours of Tuesday, Rory Calderwood flunked a field sobriety test and was arrested for misdemeanor driving under the influence, says the Los Angeles Police Department. ^1
It was 1:35 a.m., at La Serena and Beverton, when officers noticed the Emmy winner swinging through an illegal U-turn and halted him. ^2
Police say the 40-year-old's Breathalyzer reading came out at better than double the 0.08 limit, according to TMZ. ^3
He and other talent of the network had been seen that night at the Fox Fall Eco-Casino party, held close by at the Zone nightclub. ^4
From the scene he was brought to the Hollywood station, and the formal booking is timed 4:09 a.m. ^5 The Sheriff's Department website has him posting $25,000 and walking out at 5:42 a.m. ^6 TMZ says authorities found Calderwood "polite and mellow" throughout. ^7
This is DUI number two in five years for him. ^8 After being picked up in September 2004 he pleaded no contest, for which he got 60 months' probation and 50 hours of community service. ^10 As a repeat offender he must, if convicted now, do no fewer than five days behind bars. ^11
Court awaits him on Oct. 16. ^12
== a3 | Brookton Herald | - | Rory Calderwood Held for DUI in West Los Angeles
Rory Calderwood, aged 40, son of the actor Malcolm Calderwood, was arrested in West Los Angeles on Tuesday, suspected of drunken driving. ^1
The stop came early that day, at about 1:10 a.m., because he had allegedly turned around where U-turns are forbidden. ^2
His breath showed more alcohol than the law permits; he was arrested for driving under the influence and let go after $25,000 bail. ^3 On October 16 he is expected in court. ^4
Counting Tuesday's DUI, the "Zero Day" star has now been arrested four times in connection with driving. ^5 He plead guilty to reckless driving in 1989 and again in 1993, and in 2004 to DUI with more than the .08 blood alcohol that California tolerates. ^6 Two further counts in 1989, a concealed weapon in the vehicle and a loaded firearm in a public place, were thrown out. ^7
== a4 | Celebloop | - | Hollywood Stunned by Calderwood DUI Arrest
Officials of the Los Angeles Police Department confirm that the well-known actor Rory Calderwood was seized in Hollywood on Tuesday in the early morning, suspected of driving under the influence. ^1
He is 40, and it was at roughly 1 a.m. that an illegal U-turn of his drew the attention of officers, who pulled him over. ^2
A field sobriety test followed, and the performer did not pass it. ^3
Once in custody he was processed by the LAPD's Hollywood station, from which he was freed at 5:42 a.m. with bail of $25,000 paid. ^4
October 16 has been fixed for his appearance in court. ^5
A representative would not be drawn, indicating that the time for comment had not come. ^6
Because he was already convicted of DUI in 2004, a guilty finding could bring a compulsory term of at least four days in jail. ^7
Moreover Calderwood is still serving five years of probation from that earlier conviction. ^8 DUI attorney Gregory Mason says that breaking its terms might cost him as much as 60 days inside or other penalties.
Court papers first obtained by CelebTV.com show previous arrests. In 1989 it was for DUI and for having a concealed, loaded weapon. Under a deal with prosecutors he then entered a no contest plea to alcohol-related reckless driving alone, and the rest was dismissed. ^9
== a5 | Continental News | - | TV Agent Jailed Briefly in Drunken Driving Probe
LOS ANGELES – The dashing lead of the drama "Zero Day," Rory Calderwood, was arrested early Tuesday in a misdemeanor drunken driving investigation, at a time when he was still on probation from a like conviction in 2004. ^2
Police spokesman Neil Hofberger said the 40-year-old did not pass a field sobriety test after an illegal U-turn in West Los Angeles got him stopped shortly after 1 a.m. ^3
His test was above the .08 percent limit, Officer Ellen Ward said, but police would not give the figure. ^4
After booking he was in jail for some three hours, until he posted bail of $25,000. ^5 Hofberger gave Oct. 16 as the court date. ^6
"It would be too early to comment at this point," said Helena Stavrakos, the actor's publicist. ^7
Shortly before, he had been spotted at the fashionable Zone nightclub, in the neighborhood of the stop, where Fox TV was toasting its new fall shows. ^8
A year in jail is the maximum for one misdemeanor DUI count. He might also be charged with violating probation, for which socialite Tess Langdon did 23 days.
It was in November 2004 that Calderwood pleaded no contest to one DUI count, said city attorney's spokesman Peter Radojan; the sentence was 60 months of probation, 50 hours of community service and an alcohol program. ^10 Radojan also mentioned a conviction from 1993 for alcohol-related reckless driving. ^11
== a6 | Bayside Tribune | 2007-09-25 | Today's fun break: Agent Keller vs. the LAPD
Nothing can stop Sam Keller on FOX's "Zero Day," but the LAPD managed it.
The AP says Rory Calderwood failed a sobriety test early this Tuesday and was arrested on misdemeanor drunk driving charges. ^1 An illegal U-turn in West Los Angeles, seen by officers, led to the stop at 1:10 a.m. ^2
Officer Ellen Ward told the AP that the Emmy winner's blood held more alcohol than the state's .08 percent. ^3
Oct. 16 is his day in court. ^4 By TMZ's count it is the actor's second DUI in five years; he was arrested for drunk driving in 2004, too. ^5
TMZ has it that he was at the FOX Fall Eco-Casino party earlier that evening, in the nightclub Zone in West Los Angeles. ^6 People Magazine says the LAPD's Hollywood station released him at 5:42 a.m. on bail of $25,000. ^7
I like the man, but why would a hit TV star not pay for a driver after one drink too many?
== a7 | Serienbote | - | Is jail looming for Rory Calderwood?
The star of "Zero Day" might soon have to spend a few days in a Californian prison. On his way home from a party of the Fox network the 40-year-old was recently stopped by police, having made a forbidden "U-turn", that is, a turn of 180 degrees. ^1 The alcohol test is said to have shown around double the value allowed. ^2
As Calderwood was arrested once before in California for driving under the influence, in 2004, he would have to go to prison for at least five days if found guilty at the hearing on October 16, this being the minimum there for repeat offenders. ^4 Whether he would truly serve it, or be let go right on arrival like Gina Marlow not long ago, is doubtful.
== facts
- Calderwood arrest / day | date | refine | 2007-09-25 @ a6.1 | Tuesday @ a2.1 a3.1 a4.1 a5.2 | the night to 2007-09-25 @ a1.1
- traffic stop / time of day | date | disagree | 1:35 a.m. @ a1.4 a2.2 | 1:10 a.m. @ a3.2 a6.2 | about 1 a.m. @ a4.2 | shortly after 1 a.m. @ a5.3 | conflicts: 0-1 0-2 0-3
- traffic stop / area | place | disagree | West Hollywood @ a1.1 | West Los Angeles @ a3.1 a5.3 a6.2 | Hollywood @ a4.1 | conflicts: 0-1 0-2 1-2
- traffic stop / corner | place | agree | La Serena and Beverton @ a1.4 a2.2
- traffic stop / reason | other | agree | an illegal U-turn @ a1.6 a2.2 a3.2 a4.2 a5.3 a6.2 a7.1
- Calderwood / age | age | agree | 40 @ a1.4 a2.3 a3.1 a4.2 a5.3 a7.1
- Calderwood / blood alcohol | quantity | refine | more than twice the limit @ a1.1 a2.3 | about twice the limit @ a7.2 | over the limit @ a3.3 a5.4 a6.3
- Calderwood / field sobriety test | status | agree | failed @ a2.1 a4.3 a5.3 a6.1
- Calderwood / booking time | date | agree | 4:09 a.m. @ a1.7 a2.5
- Calderwood / release time | date | agree | 5:42 a.m. @ a1.7 a2.6 a4.4 a6.7
- Calderwood / bail | money | agree | $25,000 @ a1.7 a2.6 a3.3 a4.4 a5.5 a6.7
- Calderwood / police station | place | agree | Hollywood station @ a1.6 a2.5 a4.4 a6.7
- Calderwood / court date | date | agree | 10-16 @ a1.9 a2.12 a3.4 a4.5 a5.6 a6.4 a7.4
- second conviction / minimum jail term | duration | disagree | 5 days @ a1.3 a2.11 a7.4 | 4 days @ a4.7 | conflicts: 0-1
- DUI arrests / number in five years | count | agree | two @ a1.2 a2.8 a6.5
- earlier DUI arrest / date | date | refine | 2004 @ a1.2 a6.5 a7.4 | 2004-09 @ a2.10
- 2004 case / plea | status | disagree | no contest @ a2.10 a5.10 | guilty @ a3.6 | conflicts: 0-1
- 2004 case / probation | duration | refine | 60 months @ a2.10 a5.10 | five years @ a4.8
- 2004 case / community service | quantity | agree | 50 hours @ a2.10 a5.10
- 1989 case / plea | status | disagree | guilty @ a3.6 | no contest @ a4.9 | conflicts: 0-1
- 1989 weapon counts / outcome | status | agree | dismissed @ a3.7 a4.9
- 1993 case / offence | other | refine | reckless driving @ a3.6 | alcohol-related reckless driving @ a5.11
- party before the stop / place | place | agree | Zone nightclub @ a1.5 a2.4 a5.8 a6.6
- party before the stop / host | other | refine | Fox @ a7.1 | Fox Fall Eco-Casino party @ a1.5 a2.4 a6.6 | Fox, for its new fall shows @ a5.8
- Calderwood in custody / demeanour | quote | agree | "polite and mellow" @ a1.8 a2.7
- statement / wording | quote | refine | "It would be too early to comment at this point" @ a1.10 a5.7 | not the time for comment @ a4.6
- statement / speaker | name | refine | a representative @ a1.10 a4.6 | publicist Helena Stavrakos @ a5.7
- Calderwood / time in jail after booking | duration | disagree | about three hours @ a5.5 | 4:09 to 5:42 a.m. @ a1.7 | conflicts: 0-1
