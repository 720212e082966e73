== a1 | The Gum Drop | - | Saltbury Needs Classier Crooks
Oh dear. "Rex" Thorne has had a weekend, and it is a little bit funny. Says the AP: the actor, Ellsworth "Rex" Thorne in full, stands charged with having broken into a bank in Connecticut and with carrying a loaded handgun while drunk. ^1
According to state police, the Saltbury resident, 78, was arrested on Friday night, when officers came upon him with a loaded revolver inside the Larchfield Bancorp. ^2
He was already on probation, granted last year in a Connecticut drunken driving case together with leave to attend alcohol classes, and New York has arrested him twice for drunken driving as well. ^3
Nobody should laugh at alcoholism. But picture Rex Thorne at home with his scotch and his "Shadow Agents" souvenirs, twirling a handgun until he shrugs and decides to rob a bank. May the courts get the man some help.
== a2 | The Sovereign | 2010-02-01 | Rex Thorne: actor, hellraiser... bank robber?
Rex Thorne once said his friends called him "the Vanishing Man", so able was he to walk about his native Connecticut without being noticed. ^1
A new nickname is due. Early on Saturday morning, in the small hours, the Emmy winner, who is 79, was taken into custody. ^2 Police in Saltbury, the commuter town where Mr Thorne lives, had found him armed and very drunk after he apparently chose to break into a bank. ^3
Best known of late as Agent Zane in the "Shadow Agents" trilogy, the veteran has been locked up since, and this morning Banford superior court expects him on five grave charges, burglary and having a firearm without a permit among them. ^6
An alarm that sounded in the middle of the night at a branch of the Larchfield Bank brought officers there, police papers say, and they saw signs of a break-in. ^7 Inside they "confronted a white man", the papers go on, afterwards identified as Thorne.
His bail is a rather stiff $100,000 [£62,500]. ^8 Trooper John Barker's summary explains why: "It was then learned that this individual carried a loaded revolver and was highly intoxicated." ^9
No comment has come from Thorne's spokesman so far.
== a3 | Coast Film Blog | 2010-02-01 | Mug shot of the day: Rex Thorne breaks the bank
I was busy last night trying to make out which words of Lil Dane's the Grammys were bleeping when a friend mailed me far bigger news. Had I heard about Rex Thorne?
The New York Post had it on Monday: Thorne was arrested over the weekend, accused of breaking into a bank with a loaded gun on him. ^1 Police answering the alarm came across the "highly intoxicated" man lying on the bank's floor, under the impression, and how is that for an excuse, that this was his home. ^3 (To be fair to him, the bank in Saltbury, Conn., shares a building with Thorne's own residence.) ^4
This is the third time in recent years that drink has got the "Studio 8" actor arrested. ^5 I treasure the one of December 2008, when Saltbury cops caught him in the emergency lane in his 1994 Subaru with a Christmas tree tied on top. He is held on $100,000 bail, charged among other things with first-degree burglary and with carrying a firearm under the influence. ^7
Lil Dane is to be sentenced on a gun charge this month. Put those two in one cell and you have a sitcom.
== a4 | Charter State Courant | 2010-02-02 | For Saltbury, Rex Thorne's arrest is no great surprise
Nothing could read more like a police report than the one state troopers put out at the weekend.
On 01/29/10, it says, at approximately 9:42 pm, Connecticut State Police learned of a burglar alarm at the Larchfield Bancorp, 326 Main St., Saltbury; troopers sent there saw that a window at the back was broken and that a "solitary white male" was walking about inside. ^1
The solitary male was Ellsworth "Rex" Thorne, 78, whose list of bad-boy exploits now rivals his film credits. ^2
In Saltbury, where the winter bar crowd knows and loves him, few were astonished. Thorne had been out drinking and was making for his modest clapboard house on Barnum Road, which is just around the corner from the bank. ^3 The bank occupies a remodeled clapboard home much like his, so he believed himself at his own door. ^5 As his key would not work he smashed a window, and inside he set his cowboy boots and a wool cap tidily by the back door. ^6
Troopers measured alcohol at two-and-a-half times what the law allows, and on him was a loaded .22-caliber revolver. ^8 Police noted an unsteady walk, an open fly and many complaints about handcuffs and about being dragged from what he took for his home.
== a5 | Lakeford Journal | - | Actor Rex Thorne to enter rehab after break-in at bank
SALTBURY — Monday saw the arraignment of actor Ellsworth "Rex" Thorne in Banford Superior Court, after an odd affair in Saltbury on the night of Friday, Jan. 29. ^2
The Lakeford resident, three times arrested for drunk driving since 2004, will now seek help: his attorney told the court on Feb. 1 that he would enter alcohol rehabilitation perhaps this very week. ^4
Troop B in North Carden got word at 9:40 p.m. of an alarm at the Larchfield Bancorp branch, 326 Main St. ^5 It is not far from the house in town that the Thornes have long owned. ^6 The branch takes up the ground floor of a former home in Victorian style. ^7
A state trooper reached the scene and saw the broken rear window. ^8 Thorne was walking around inside with a loaded handgun, plainly intoxicated, police said. ^9
Thorne, born in Texas, will be 79 on Saturday. ^11
He had thought himself in his own home and the trooper an intruder, attorney Theodore Rainford indicated. ^12
Bond was put at $100,000, but Thorne would not post it and sat in the Troop B cell over the weekend. ^14
No plea was entered on the charges: first-degree burglary, third-degree criminal mischief, first-degree trespassing, carrying a firearm while intoxicated and possessing one without a permit. ^15 Feb. 17 is the next date.
New York state had arrested him twice for driving while intoxicated. ^16
== a6 | Charter State Courant | 2010-05-25 | Jail No Place for Rex Thorne, Says Lawyer
LARCHFIELD — It would not be "reasonable" to end the case of Ellsworth "Rex" Thorne with jail, says the lawyer of the actor, who is accused of going drunk and with a loaded gun into a bank lobby. ^1
A. Theodore Rainford was speaking outside Superior Court on Tuesday after a short appearance by Thorne, 79, on burglary and gun charges. ^2 His client got into a waiting car and said nothing.
Rainford means to talk to state's attorney Daniel Shepak about settling the matter, perhaps on June 4. ^3 He hopes Thorne may ask for accelerated rehabilitation, which would spare him prison and might wipe out the charges. ^4
"I don't believe jail is anything that would be of use to Mr. Thorne or to the people of Connecticut," said Rainford. ^5 "I just don't regard that as a reasonable solution to this case." ^6
It was at about 10:15 p.m. on Jan. 29 that Thorne was arrested; a state trooper had found him stumbling around in the lobby of Larchfield Bancorp in Saltbury. ^8 Police say his jacket pocket held a loaded .22-caliber revolver, for which he had no permit. ^9 His alcohol level was two-and-a-half times the limit for drivers. ^10
The lawyer said his client keeps going to Alcoholics Anonymous, that every urine test was clean, and that his guns are gone.
== a7 | Gaea Crime Desk | 2010-05-26 | Attorney wants Rex Thorne kept out of prison over bank break-in
LARCHFIELD, Conn. — Rex Thorne's attorney has been in talks with prosecutors so that the Emmy winner, charged with breaking into a bank drunk and armed, may stay out of prison.
Thorne, 79, was in Larchfield Superior Court for a short while on Tuesday. ^1 He has pleaded not guilty to trespassing, carrying a weapon while intoxicated, carrying one without a permit, burglary and criminal mischief. ^2
A. Theodore Rainford, his attorney, said they want him to be able to apply for accelerated rehabilitation, a kind of probation that lets first offenders clear their record. ^3
"I don't believe that jail is anything that would be of any use to Mr. Thorne (or) to the people of the state of Connecticut. ^4 I just don't regard that as being a reasonable resolution to this case," he said. ^5
Thorne was silent in court, though he smiled and stuck up a thumb on his way in with his son, Teddy. June 4 is when he must return. ^6
The actor, Chief Zane of the 1997 film "Shadow Agents," was arrested on Jan. 29 after getting into a Larchfield Bancorp branch near where he lives in Saltbury, court records say. ^8 He believed he was home, according to police, and took off hat and boots and left them by the door. ^9
A loaded .22-caliber revolver was in his pocket, and the breath test read 0.203, some 2 1/2 times the limit. ^11
== facts
- Thorne arrest / date | date | disagree | 2010-01-29 @ a5.2 a6.8 a7.8 a4.1 | Friday night @ a1.2 | small hours of Saturday, 2010-01-30 @ a2.2 | the weekend of 2010-01-30 @ a3.1 | conflicts: 0-2 1-2
- alarm / time of day | date | disagree | about 9:42 p.m. @ a4.1 | 9:40 p.m. @ a5.5 | the middle of the night @ a2.7 | conflicts: 0-2 1-2
- Thorne / age at the arrest | age | disagree | 78 @ a1.2 a4.2 | 79 on the Saturday after @ a5.11 | 79 @ a2.2 | conflicts: 0-2 1-2
- Thorne / age in May | age | agree | 79 @ a6.2 a7.1
- Thorne in the bank / what he was doing | other | disagree | walking around @ a4.1 a5.9 | lying on the floor @ a3.3 | stumbling around the lobby @ a6.8 | conflicts: 0-1 1-2
- Thorne's home / where from the bank | place | disagree | in the same building @ a3.4 | around the corner, on Barnum Road @ a4.3 | not far, in town @ a5.6 | near the branch @ a7.8 | conflicts: 0-1 0-2 0-3
- Thorne / where he lives | place | disagree | Saltbury @ a1.2 a2.3 a7.8 | Lakeford @ a5.4 | conflicts: 0-1
- Thorne / origin | place | disagree | native of Connecticut @ a2.1 | born in Texas @ a5.11 | conflicts: 0-1
- bank / name | name | disagree | Larchfield Bancorp @ a1.2 a4.1 a5.5 a6.8 a7.8 | Larchfield Bank @ a2.7 | conflicts: 0-1
- bank / address | place | agree | 326 Main St. @ a4.1 a5.5
- bank building / kind | other | refine | remodeled clapboard home @ a4.5 | former home in Victorian style @ a5.7
- rear window / state | status | agree | broken @ a4.1 a5.8
- Thorne's belief / where he was | other | agree | in his own home @ a3.3 a4.5 a5.12 a7.9
- things by the door / what | other | refine | cowboy boots and a wool cap @ a4.6 | hat and boots @ a7.9
- gun / kind | other | refine | loaded handgun @ a1.1 a5.9 | loaded revolver @ a1.2 a2.9 | loaded gun @ a3.1 a6.1 | loaded .22-caliber revolver @ a4.8 a6.9 a7.11
- gun / where carried | place | refine | jacket pocket @ a6.9 | pocket @ a7.11
- gun / permit | status | agree | none @ a2.6 a5.15 a6.9 a7.2
- Thorne / alcohol level | quantity | refine | two and a half times the limit @ a4.8 a6.10 | 0.203 @ a7.11
- Thorne / drunkenness, police words | quote | agree | "highly intoxicated" @ a2.9 a3.3
- Thorne / bail | money | agree | $100,000 @ a2.8 a3.7 a5.14
- Thorne / custody over the weekend | status | agree | held @ a2.6 a5.14
- burglary charge / degree | other | refine | first-degree burglary @ a3.7 a5.15 | burglary @ a2.6 a6.2 a7.2
- earlier alcohol arrests / number | count | disagree | three @ a1.3 a5.4 | two, this being the third @ a3.5 | conflicts: 0-1
- New York drunken driving arrests / number | count | agree | two @ a1.3 a5.16
- first court hearing / court | place | agree | Banford Superior Court @ a2.6 a5.2
- first court hearing / date | date | refine | 2010-02-01 @ a2.6 | Monday @ a5.2
- Thorne's role in Shadow Agents / title | name | refine | Agent Zane @ a2.6 | Chief Zane @ a7.8
- attorney / name | name | refine | Theodore Rainford @ a5.12 | A. Theodore Rainford @ a6.2 a7.3
- May court appearance / date | date | agree | 2010-05-25 @ a6.2 a7.1
- programme sought / name | other | agree | accelerated rehabilitation @ a6.4 a7.3
- next court date / date | date | agree | 2010-06-04 @ a6.3 a7.6
- attorney on jail / wording | quote | disagree | "of use to Mr. Thorne or to the people of Connecticut" @ a6.5 | "of any use to Mr. Thorne (or) to the people of the state of Connecticut" @ a7.4 | conflicts: 0-1
- attorney on the outcome / wording | quote | disagree | "a reasonable solution to this case" @ a6.6 | "being a reasonable resolution to this case" @ a7.5 | conflicts: 0-1
