== a1 | The Standfast | 2010-05-25 | Z4 drop festival after singer's surgery
Z4 confirmed today that they will not headline Farnbury, because singer Vero needs to rest for two months or more after an emergency operation. ^1
He spoke of being "heartsick" about missing a show meant to celebrate the festival's 40th anniversary. ^2 For organiser Martin Tavis it was too soon to consider who might step in. ^3
Sixteen concerts on the north American part of their Z4 Orbit Tour are postponed too. ^4 Their dates ran from June 3 to July 19. ^5
The back injury happened last week, and today he was let out of the Ludwig Maximilians-University Hospital in Munich, Germany. ^6 Doctors want him to follow a rehab regime and to rest for at least eight weeks. ^7
This morning he telephoned Mr Tavis. ^8 "I'm heartsick," he said. "We really wanted to be there to do something truly unusual - we even wrote a tune especially for the festival." ^9
"It was clear from our telephone chat that Z4 are hugely disappointed," Mr Tavis said. ^10 Dr Mahler Wohlgemuth, who cared for him and advised emergency surgery, said: "Vero suffered serious compression of the sciatic nerve." ^11
== a2 | Leeside Examiner | - | Z4 back out of headline slot
The frontman said he felt "heartsick" at having to drop the show that was to honour the famous festival's 40th anniversary. ^1
Vero is out of the Ludwig Maximilians-University (LMU) Hospital in the German city of Munich, where on Friday he had an emergency operation. ^2 It is understood that he hurt his back training for the shows. ^3
He is ordered to begin rehabilitation and convalesce for eight weeks at the least. ^4 That also puts back 16 concerts in north America on the Z4 Orbit Tour, due between June 3 and July 19. ^5
He rang Martin Tavis, who organises Farnbury, with the news. ^6 "I'm heartsick. We really wanted to be there to do something truly unusual – we even wrote a tune especially for the festival," he said. ^7
Mr Tavis was disappointed, but thought it early days to talk of a replacement. ^8
According to Professor Jurg Christian Bonnm, the surgeon, nothing else would have ensured full recovery. ^9 "He was already in severe pain with partial paralysis in the lower leg. ^10 The ligament surrounding the disc had an 8mm rip and during surgery we discovered fragments of the disc had moved into the spinal canal. ^11 This surgery was the only course of therapy for full recovery and to avoid further paralysis," he said. ^12
== a3 | National Broadcaster News | 2010-05-25 | Festival and US tour off after singer's injury
Emergency surgery to spare Vero possible paralysis has made Z4 withdraw from the Farnbury Festival and put off their US tour. ^1
The 50-year-old was operated on for his back on Friday, after an injury in training for the tour. ^2
"The surgery was the only course of therapy for full recovery and to avoid further paralysis," neurosurgeon Juerg Bonn said. ^3
Vero, for whom two months of recuperation lie ahead, called himself "heartsick". ^4
The band should have topped the Farnbury bill on 25 June, halfway through a North American tour of 16 dates set for June and July. ^5
Prof Bonn told Reuters the singer had been "in severe pain with partial paralysis of the lower leg" and is now "much better with complete recovery of his motor-deficit". ^6
Another doctor, Mahler Wohlgemuth, who also saw to him in Munich, said: "Vero suffered serious compression of the sciatic nerve. ^7 On review of his MRI scan, I realised there was a bad tear in the ligament and a herniated disc, and that conservative therapy would not suffice." ^8
"Devastated" was the word from manager Peter McGinley. ^9 "His concerns about more than a million ticket holders whose plans have been turned upside down, we all share, but the most important thing right now is that Vero makes a full recovery." ^10
== a4 | Daily Tram | 2010-05-25 | Z4 out of Farnbury
Told after emergency surgery to rest for a minimum of two months, Z4 singer Vero has had to call off the band's top slot at Farnbury. ^1
Also put back are 16 North American shows of the Z4 Orbit Tour, planned from June 3 to July 19. ^2
His back was hurt last week; Munich's Ludwig Maximilians-University Hospital has since discharged him. ^3 At least eight weeks' rest and a rehab regime are prescribed. ^4
"I'm heartsick," said Vero. "We really wanted to be there to do something truly unusual – we even wrote a tune especially for the festival." ^5
"It was clear from our telephone chat that Z4 are hugely disappointed," said organiser Martin Tavis. ^6
Dr Mahler Wohlgemuth explained: "Vero suffered serious compression of the sciatic nerve. ^7 On review of his MRI scan, I realised there was a bad tear in the ligament and a herniated disc, and that conservative therapy would not suffice." ^8
The pain was severe and his lower leg partly paralysed. ^9 Professor Jurg Christian Bonn was the surgeon. ^10
== a5 | Emerald American | - | Z4 postpone US concerts
Vero is likely to convalesce in Ireland following emergency surgery on his back in Munich, and Z4 will play neither their coming U.S. concerts nor their headline set at Farnbury on June 25. ^1
The Irish Times quotes manager Peter McGinley as saying that the singer, 50, "feels dreadful" about changes that touch upwards of a million fans. ^2
"Clearly this is a serious injury and ... has sadly necessitated the postponement of 16 shows in North America," he said. ^3 "Those shows were to take place between June 3 in Salt Lake City and July 19 in Meadowlands Stadium." ^4 On the band's site, Aug. 6 in Turin is the soonest he could be back. ^5
Neurosurgeon Professor Juerg Bonn spoke of a "sudden onset disease", which left him for a time partly paralysed. ^6 He was hurt training for the tour. ^7
"He was already in severe pain with partial paralysis of the lower leg. ^8 The ligaments surrounding the disc had an 8-millimeter rip and during surgery we discovered fragments of the disc had moved into the spine canal. ^9 The surgery was the only cause of therapy for full recovery and to avoid further paralysis," said Bonn. ^10 "Vero is now much better with complete recovery of his motor-deficit." ^11
== a6 | Rock Express | - | Headline slot gone, 16 US dates shifted
A recent back injury and operation for frontman Vero has cost Z4 their Farnbury headline slot and 16 concerts in the US. ^1
The Irish group were booked for the Somerset event on June 25. ^2 Everything is put back up to and including New Jersey's New Meadowlands Stadium on July 19. ^3
"It was clear from our telephone chat that Z4 are hugely disappointed," said Martin Tavis, the organiser. ^4 "I'm heartsick," declared Vero. "We really wanted to be there to do something truly unusual – we even wrote a tune especially for the festival." ^5
The operation took place on May 21, after he was hurt in Munich while rehearsing for the tour. ^6 Dr Mahler Wohlgemuth was firm that it had to be done. ^7 "Vero suffered serious compression of the sciatic nerve," he said. ^8 "On review of his MRI scan, I realised there was a bad tear in the ligament and a herniated disc, and that conservative therapy would not suffice. ^9 I advised Vero have emergency spine surgery." ^10
== facts
- operation / date | date | refine | Friday @ a2.2 | 2010-05-21 @ a3.2 a6.6
- injury / date | date | agree | last week, 2010-05 @ a1.6 a4.3
- injury / how | other | disagree | training for the tour @ a2.3 a3.2 a5.7 | rehearsing for the tour @ a6.6 | conflicts: 0-1
- discharge / date | date | refine | 2010-05-25 @ a1.6 | since discharged @ a4.3
- hospital / name | name | refine | Ludwig Maximilians-University Hospital @ a1.6 a4.3 | Ludwig Maximilians-University (LMU) Hospital @ a2.2
- rest / length | duration | refine | at least two months @ a1.1 a4.1 | at least eight weeks @ a1.7 a2.4 a4.4 | two months @ a3.4
- postponed shows / number | count | agree | 16 @ a1.4 a2.5 a3.5 a4.2 a5.3 a6.1
- postponed shows / first date | date | agree | 2010-06-03 @ a1.5 a2.5 a4.2 a5.4
- postponed shows / last date | date | agree | 2010-07-19 @ a1.5 a2.5 a4.2 a5.4 a6.3
- last postponed show / venue | name | refine | Meadowlands Stadium @ a5.4 | New Meadowlands Stadium @ a6.3
- festival slot / date | date | agree | 2010-06-25 @ a3.5 a5.1 a6.2
- festival / anniversary | count | agree | 40th @ a1.2 a2.1
- Vero / age | age | agree | 50 @ a3.2 a5.2
- Vero / on missing the festival | quote | refine | I'm heartsick. We really wanted to be there to do something truly unusual - we even wrote a tune especially for the festival @ a1.9 a2.7 a4.5 a6.5 | heartsick @ a1.2 a2.1 a3.4
- Tavis / disappointment | quote | agree | It was clear from our telephone chat that Z4 are hugely disappointed @ a1.10 a4.6 a6.4
- Tavis / replacement | status | agree | too early @ a1.3 a2.8
- Vero's call / to whom | name | agree | Martin Tavis @ a1.8 a2.6
- surgeon / name | name | disagree | Jurg Christian Bonnm @ a2.9 | Juerg Bonn @ a3.3 a5.6 | Jurg Christian Bonn @ a4.10 | conflicts: 0-1 0-2 1-2
- surgeon / pain | quote | disagree | He was already in severe pain with partial paralysis in the lower leg @ a2.10 | in severe pain with partial paralysis of the lower leg @ a3.6 a5.8 | conflicts: 0-1
- surgeon / tear and fragments | quote | disagree | The ligament surrounding the disc had an 8mm rip and during surgery we discovered fragments of the disc had moved into the spinal canal @ a2.11 | The ligaments surrounding the disc had an 8-millimeter rip and during surgery we discovered fragments of the disc had moved into the spine canal @ a5.9 | conflicts: 0-1
- surgeon / only treatment | quote | disagree | This surgery was the only course of therapy for full recovery and to avoid further paralysis @ a2.12 | The surgery was the only course of therapy for full recovery and to avoid further paralysis @ a3.3 | The surgery was the only cause of therapy for full recovery and to avoid further paralysis @ a5.10 | conflicts: 0-1 0-2 1-2
- surgeon / motor-deficit | quote | refine | much better with complete recovery of his motor-deficit @ a3.6 | Vero is now much better with complete recovery of his motor-deficit @ a5.11
- doctor / name | name | agree | Mahler Wohlgemuth @ a1.11 a3.7 a4.7 a6.7
- doctor / nerve | quote | agree | Vero suffered serious compression of the sciatic nerve @ a1.11 a3.7 a4.7 a6.8
- doctor / MRI | quote | agree | On review of his MRI scan, I realised there was a bad tear in the ligament and a herniated disc, and that conservative therapy would not suffice @ a3.8 a4.8 a6.9
- manager / name | name | agree | Peter McGinley @ a3.9 a5.2
- people affected / number | count | refine | more than a million ticket holders @ a3.10 | upwards of a million fans @ a5.2
- US shows / status | status | agree | postponed @ a1.4 a2.5 a3.1 a4.2 a5.3 a6.3
