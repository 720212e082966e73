== a1 | Angeles Post | 2013-12-01 | Saul Weller death: 'They died doing what they loved to do'
A charity event and car show in Santa Clarita was drawing to a close on Saturday when actor Saul Weller and his friend Victor Rosas took a red Porsche for a ride from which they did not return, according to a witness. ^1
A loud boom reached Tim Thorn, who said he knew in his heart that it was his friends. From Ever Advancing, the car shop where enthusiasts and supporters were still standing, the smoke could be seen. ^2
Landon Thorn, his 28-year-old son, took a fire extinguisher and made for the hill with about 20 other workers behind him. "There was nothing they could have done," said the father. ^3
Weller, who was 40, and the friend, whom Thorn named as Rosas, the owner of Ever Advancing, lost their lives at about 3:30 p.m.; no other vehicle was involved. ^4 It appears that Weller was the passenger in the Porsche. ^5
Eduardo Vela, who owns the warehouse opposite, saw the car leave the lot shortly before. Ten minutes later he heard of the accident and ran down to Achilles Street, where it was burning. ^6 Firefighters had to pull Rosas's young son from the wreck, Thorn said. ^7
== a2 | Miss Kanke's Diary | 2013-12-01 | Swift and Reckless star Saul Weller dead in blazing Porsche driven by friend
The star of the "Swift and Reckless" action films, Saul Weller, has been killed: his friend lost control of a Porsche GT, which went into a pole and a tree. ^1 The super-car, with Victor Rosas at the wheel, burst into flames when it crashed in Santa Clarita, to the north of Los Angeles, at 3:30pm on Saturday. ^2 The 40-year-old Weller, seen in five of the six films about illegal street races and heists, had been at an event of his charity, Hands Out Worldwide, and then chose to go for a drive with his friend in the car, a cherry-red Porsche Carrer. ^3 Held in a race car shop close to the crash site, the fundraiser was for victims of Typhoon Haiyan. ^4 Guests hurried over with fire extinguishers, but the fireball had already swallowed the car. ^5
His representatives and the official Facebook page confirm that he is dead. ^6
The driver is named as Victor Rosas, 38, a former race car driver and also Weller's financial adviser. ^7 Rosas had helped him set up Hands Out Worldwide, having earlier founded a charity for widows and orphans in El Salvador, where he came from. ^8 He was CEO, too, of Ever Advancing, the customization shop that hosted Saturday's event. ^9
Weller's publicist, Mae Van Doren, emailed: "Sadly, I have to confirm that Saul did pass away this afternoon in a car crash." ^10
== a3 | Boxer Engine | - | Saul Weller, 40, and racer Victor Rosas, 38, dead in Carrera GT
All of us know the "Swift and Reckless" pictures and their star, Saul Weller, who had his part throughout the 6 movies and 14 years. ^1 Late Saturday he and Victor Rosas, a friend and his financial advisor, died in a terrible, fiery crash. ^2 A charity car show for the survivors of Typhoon Haiyan was on at Ever Advancing Performance Motors, a race preparation and tuning firm that Weller owns and whose CEO is Rosas. ^3 Toward its end the two reportedly felt like a drive in the Carrera GT, which belonged to the shop. ^4
At about 3:30PM on Saturday, deputies went to the 28300 block of Oat Canyon Loop Road in Santa Clarita. ^5 The bright red car was eastbound just west of Galaxy Road, in an industrial park, when Rosas, driving, lost it at what is thought to have been very high speed. ^6 By the skid marks, the Porsche left the road, struck a pole and went up in flames. ^7 Not 1 mile separated the place from the offices of Ever Advancing. ^8
== a4 | Motorlog | 2013-12-01 | Remembering Saul Weller
We had the sad duty to report that Saul Weller, the star of the hugely successful "Swift and Reckless" series, has died. Just before his death he was at an event of his own charity, Hands Out WorldWide, which was founded to help send first responders to places struck by disaster. ^1
The venue, reports say, was Ever Advancing Performance Motors, a car shop in the possession of his friend Victor Rosas. ^2 At around 3 PM the two had apparently gone out for a short spin in Rosas' bright-red 2005 Porsche Carrera GT when the crash took place, no other car being involved. ^3 It burst into flames, and motorists who passed filmed the scene. ^4 Reports that Weller was the passenger and not the driver have yet to be confirmed by police, and dental records are to help in identifying the two bodies. ^5 Speed, police have said, was a likely factor. ^6
Weller was 40 and leaves a daughter of 15, Heather. ^7 Rosas, once a racing driver in the Pirelli World Challenge, was 38 and leaves his wife, Kirsten, and two children. ^8
== a5 | Desert Car Journal | - | The fatal accident of Saul Weller and Victor Rosas
The car people of Arizona were shaken by the word that Saul Weller and his friend Victor Rosas are dead. It was the "Swift and Reckless" films that Weller was known for most.
On Sunday, December 8th, there will be a memorial for him in LA, and 5000 people or so are expected.
A car crash and explosion killed the two friends on Saturday afternoon, after they had left a charity event. ^1 It happened in Santa Clarita, sources say, and Weller was the passenger of a Porshe Carrera GT. ^2 The driver, Victor Rosas, was a professional race car driver, and he died as well. ^3
The crash came at about 3:30 p.m., near the end of a charity event held by Ever Advancing, the tuning and racing company that the two of them operated, with Rosas as CEO. ^4 On its website the company had announced the meet for November 30th from 10 a.m. to 4:00 p.m., and asked people to bring a new toy, since it would be a charity toy drive. ^5
According to Wealth Management, they got to know each other at a track event, where Weller noticed that Rosas was driving a Porsche GT3 that had formerly been his own. ^6
== a6 | Primescreen | 2025-12-01 | Who was Victor Rosas, who died together with Saul Weller?
It was 12 years ago on November 30 that "Swift and Reckless" star Saul Weller and his friend Victor Rosas were killed in a crash. ^1 They were in a red 2005 Porsche Carrera GT that Rosas owned and drove, when it spun out of control and crashed in Valencia, Santa Clarita, California, People magazine says. ^2
According to CNN the two first met at a race club in California, where Rosas was in a car that had been Weller's before. ^3 Rosas, who worked in wealth management, also looked after Weller's portfolio. ^4
CNN says that the pair founded the charity Hands Out Worldwide together. ^5 As ABC News reported, the crash happened after they had left a fundraiser of theirs for the Philippines, where a natural disaster had struck. ^6
Rosas, who died at 38, came from El Salvador and left a wife and two children, according to CBS News. ^7 That outlet also said that Ever Advancing, a car dealership, was owned by both of them. ^8
== a7 | Leben & Leute | - | Saul Weller would have turned 50
After a charity event of HOWW on 30 November 2013, Saul Weller rode as the passenger of his good friend, the racing driver Victor Rosas, in the latter's Porsche Carrera GT. ^1 They were going too fast, at 160 km/h according to the accident report, when Rosas lost control of his car. ^2 It hit first a lamp post, then a tree, and finally caught fire. ^3 Weller and Rosas both died on the spot. ^4
== facts
- crash / day | date | agree | 2013-11-30 @ a1.1 a2.2 a6.1 a7.1 | Saturday @ a3.5 a5.1 | conflicts:
- crash / hour | date | disagree | about 3:30 p.m. @ a1.4 a2.2 a3.5 a5.4 | around 3 p.m. @ a4.3 | late Saturday @ a3.2 | Saturday afternoon @ a5.1 | conflicts: 0-1
- crash / town | place | refine | Santa Clarita @ a2.2 a3.5 a5.2 | Valencia, Santa Clarita @ a6.2 | conflicts:
- crash / street | place | disagree | Achilles Street @ a1.6 | Oat Canyon Loop Road @ a3.5 | conflicts: 0-1
- crash / what the car hit | other | refine | a pole and a tree @ a2.1 | a pole @ a3.7 | first a lamp post, then a tree @ a7.3 | conflicts:
- crash / other cars | count | agree | none @ a1.4 a4.3 | conflicts:
- car / fire | status | agree | burned @ a1.6 a2.2 a3.7 a4.4 a7.3 | conflicts:
- crash / speed | other | refine | very high speed @ a3.6 | speed a likely factor @ a4.6 | 160 km/h @ a7.2 | conflicts:
- actor / age | age | agree | 40 @ a1.4 a2.3 a4.7 | conflicts:
- friend / age | age | agree | 38 @ a2.7 a4.8 a6.7 | conflicts:
- driver / who | name | agree | Victor Rosas @ a2.2 a3.6 a5.3 a6.2 a7.1 | conflicts:
- actor / seat | status | refine | apparently the passenger @ a1.5 | passenger @ a5.2 a7.1 | not confirmed by police @ a4.5 | conflicts:
- car / model | name | disagree | Porsche @ a1.1 | Porsche GT @ a2.1 | Porsche Carrer @ a2.3 | Carrera GT @ a3.4 | Porsche Carrera GT @ a7.1 | Porshe Carrera GT @ a5.2 | 2005 Porsche Carrera GT @ a4.3 a6.2 | conflicts: 0-5 1-5 2-3 2-4 2-5 2-6 4-5 5-6
- car / colour | other | refine | red @ a1.1 a6.2 | cherry-red @ a2.3 | bright red @ a3.6 a4.3 | conflicts:
- car / owner | other | disagree | the shop @ a3.4 | Rosas @ a4.3 a6.2 a7.2 | conflicts: 0-1
- shop / name | name | refine | Ever Advancing @ a1.2 a2.9 a5.4 a6.8 | Ever Advancing Performance Motors @ a3.3 a4.2 | conflicts:
- shop / owner | other | disagree | Rosas @ a1.4 a4.2 | Weller @ a3.3 | both @ a6.8 | operated by both @ a5.4 | conflicts: 0-1 0-2 1-2
- shop / Rosas's post | other | refine | CEO @ a2.9 a3.3 a5.4 | owner @ a1.4 | conflicts:
- shop / kind | other | disagree | car shop @ a1.2 a4.2 | race car shop @ a2.4 | customization shop @ a2.9 | race preparation and tuning firm @ a3.3 | tuning and racing company @ a5.4 | car dealership @ a6.8 | conflicts: 2-5 3-5 4-5
- event / cause | other | disagree | victims of Typhoon Haiyan @ a2.4 a3.3 | charity toy drive @ a5.5 | natural disaster in the Philippines @ a6.6 | conflicts: 0-1 1-2
- event / stage at the crash | status | refine | drawing to a close @ a1.1 a3.4 a5.4 | after they had left it @ a5.1 a6.6 a7.1 | conflicts:
- charity / name | name | refine | Hands Out Worldwide @ a2.3 a6.5 | Hands Out WorldWide @ a4.1 | HOWW @ a7.1 | conflicts:
- charity / founder | other | disagree | his own, Rosas helped to set it up @ a2.8 | his own @ a4.1 | both founded it together @ a6.5 | conflicts: 1-2
- films / number with the actor | count | disagree | five of six @ a2.3 | all 6 @ a3.1 | conflicts: 0-1
- films / title | name | agree | Swift and Reckless @ a2.1 a3.1 a6.1 | conflicts:
- Rosas / as a racer | status | refine | former race car driver @ a2.7 a4.8 | professional race car driver @ a5.3 | racing driver @ a7.1 | conflicts:
- Rosas / to the actor's money | other | refine | financial adviser @ a2.7 a3.2 | looked after his portfolio @ a6.4 | conflicts:
- Rosas / origin | place | agree | El Salvador @ a2.8 a6.7 | conflicts:
- Rosas / family | count | agree | wife and two children @ a4.8 a6.7 | conflicts:
- two friends / how they met | place | refine | at a track event @ a5.6 | at a race club in California @ a6.3 | conflicts:
- first meeting / Rosas's car | other | refine | a Porsche GT3, formerly Weller's @ a5.6 | a car that had been Weller's @ a6.3 | conflicts:
- first attempts / fire extinguishers | other | refine | a witness's son and about 20 workers @ a1.3 | guests @ a2.5 | conflicts:
