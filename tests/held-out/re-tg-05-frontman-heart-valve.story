== a1 | Gig Journal | - | Tour on hold for frontman's heart valve operation
Hearts broke across the nation when the Wandering Pebbles put their 2019 tour on hold, without saying much about what ailed Nick Dagger. ^1
According to the Drudge Report, he is to have a heart valve replaced in New York City later this week. ^2
That site's "world exclusive", stamped April 1, has sources saying Dagger should recover in full and be on stage again by summer. ^3 It puts the success rate of the procedure at 95%. ^4 Dagger, 75, it adds, is in extraordinary bodily shape. ^5
The band has since rescheduled the No Filter dates, an update of May 16 notes. ^6
== a2 | Channel Two New York | 2019-04-02 | Dagger to have heart surgery here
Rocker Nick Dagger is reportedly facing heart surgery in New York City this week. ^1
Rolling Stone magazine says the singer's heart valve will be replaced. ^2
Doctors told the 75-year-old "he cannot go on tour at this time," the band let it be known on Saturday. ^3 He "is expected to make a complete recovery so that he can be back on stage as soon as possible," it added. ^4
On Twitter the same day Dagger said sorry: "I really hate disappointing you like this. ^5 I'm shattered for having to postpone the tour but I will be working very hard to be back on stage as soon as I can." ^6
April 20 in Miami was to be the first night of the "No Filter" tour. ^7 Among the other stops were Jacksonville, Houston, the New Orleans Jazz Festival, Seattle, Foxborough, Massachusetts, and Ontario, Canada. ^8
Summer should see him on stage again. ^9 Promoters AEG Presents and Concerts West say tickets held now will be good for the new dates. ^10
== a3 | Bay State Live | - | Frontman undergoes heart procedure in New York
A heart valve procedure in New York has been a success for Nick Dagger, who fronts the Wandering Pebbles. ^1
The doctors got to the valve by way of the femoral artery, and are watching the 75-year-old for complications such as excess bleeding, Billboard reported. ^2
His health made the band postpone its North American "No Filter" tour last week, a June 8 date in Foborough among the shows. ^3
"I'm so sorry to all our fans in America & Canada with tickets," he tweeted on Saturday. ^4 "I really hate disappointing you like this. ^5 I'm shattered for having to postpone the tour but I will be working very hard to be back on stage as soon as I can. ^6 Once again, huge apologies to everyone." ^7
Ticket holders are told by promoters AEG Presents / Concerts West to keep them for the new dates. ^8
The list runs from Miami on April 20 to Barrie, Ontario, on June 29. ^9 It would have been the band's first U.S. trek since 2016. ^10
== a4 | Against Music | 2019-04-02 | Dagger to have heart surgery
Nick Dagger, frontman of the Wandering Pebbles, will have a heart valve replaced this week, Rolling Stone magazine confirmed on Monday, the Drudge Report having been first with it. ^1
New York is where the 75-year-old will be operated on, this Friday, April 5, with only a brief stay in hospital and a full recovery expected. ^2
"Nick will be undergoing a non-invasive heart valve procedure," a source told The UK's Sun. ^3 "The outlook is good and this kind of surgery has a high success rate." ^4
For that reason the 2019 No Filter tour of North America was postponed. It should have opened next month in Miami Gardens, FL. ^5
"I'm so sorry to all our fans in America & Canada with tickets, I really hate disappointing you like this," Dagger explained. ^6 "I'm shattered for having to postpone the tour but I will be working very hard to be back on the road as soon as I can. ^7 Once again, huge apologies to everyone." ^8
"A big letdown for everyone," wrote Keenan Roberts on social media, "but things need to be taken care of and we will see you soon." ^9
== a5 | The Chronicle of London | 2019-04-02 | Tour postponed 'for heart surgery'
Unconfirmed American reports say that Sir Nick Dagger will undergo heart surgery. ^1
The Wandering Pebbles singer said at the weekend that the putting off of the group's North American tour had left him shattered, and that he would be "working very hard to be back on stage as soon as I can". ^2 He was getting medical treatment, according to the band's publicist.
It was the Drudge Report, an influential US website, that said Sir Nick, 75, would have his aortic valve replaced in New York this week. ^3 That means open heart surgery and a recovery of two to three months, depending on the patient, says the British Heart Foundation. ^4
He has been seen in Miami with Melody Hambrick, 32, his partner, with their son, and with his daughter Savannah May, 27. ^5
== a6 | Sunny Days Radio | - | Whoa! Dagger needs a new heart valve
Yesterday's news was that they'd have to put off the North American tour, only nobody told us exactly why. ^1
Well, now we know! Nick Dagger, 75, will have heart valve replacement surgery in New York City this week, if Matt Drudge of The Drudge Report has it right. ^2 His sources expect the singer to make a full recovery. ^3 And here's a cheering number from Drudge: the procedure succeeds 95% of the time. ^4
Get well soon, Nick! All of us at the station are thinking of you, and we'll pass on whatever we hear next about the Wandering Pebbles.
== a7 | Weekly Glimpse | 2021-12-01 | Celebrity health scares: Nick Dagger
On March 30 the frontman and his band told the world that his health was making them postpone their 2019 North American No Filter tour. ^1
The band's rep said in a statement to Us Weekly: "Nick Dagger has been advised by doctors that he cannot go on tour at this time as he needs medical care. ^2 The doctors have advised Nick that he is expected to make a complete recovery so that he can be back on stage as soon as possible." ^3
Several outlets, CNN and Rolling Stone magazine among them, reported an operation to replace a heart valve. ^4
It was April 5 when Dagger announced on Twitter that he was doing well: "Thank you everyone for all your messages of support, I'm feeling much better now and on the mend." ^5
== facts
- Dagger / age | age | agree | 75 @ a1.5 a2.3 a3.2 a4.2 a5.3 a6.2
- operation / date | date | disagree | 2019-04-05 @ a4.2 | this week @ a2.1 a5.3 a6.2 | later this week @ a1.2 | already doing well on 2019-04-05 @ a7.5 | conflicts: 0-3
- operation / place | place | refine | New York City @ a1.2 a2.1 a6.2 | New York @ a3.1 a4.2 a5.3
- operation / what | other | refine | heart valve replacement @ a1.2 a2.2 a4.1 a6.2 a7.4 | a heart valve procedure @ a3.1 | aortic valve replacement @ a5.3 | heart surgery @ a2.1
- operation / method | other | disagree | through the femoral artery @ a3.2 | non-invasive @ a4.3 | open heart surgery @ a5.4 | conflicts: 0-2 1-2
- operation / first reported by | name | agree | Drudge Report @ a1.2 a4.1 a5.3 a6.2
- operation / success rate | quantity | refine | 95% @ a1.4 a6.4 | a high success rate @ a4.4
- recovery / length | duration | refine | back on stage by summer @ a1.3 a2.9 | two to three months @ a5.4
- recovery / outlook | status | agree | full recovery expected @ a1.3 a2.4 a4.2 a6.3 a7.3
- postponement / date | date | refine | 2019-03-30 @ a2.3 a7.1 | yesterday @ a6.1 | last week @ a3.3 | at the weekend @ a5.2
- tour / first city | place | refine | Miami @ a2.7 a3.9 | Miami Gardens, FL @ a4.5
- tour / start | date | disagree | 2019-04-20 @ a2.7 a3.9 | next month, 2019-05 @ a4.5 | conflicts: 0-1
- tour / name | name | agree | No Filter @ a1.6 a2.7 a3.3 a4.5 a7.1
- Massachusetts stop / place | name | disagree | Foxborough @ a2.8 | Foborough @ a3.3 | conflicts: 0-1
- tweet / sorry | quote | refine | I'm so sorry to all our fans in America & Canada with tickets @ a3.4 | I'm so sorry to all our fans in America & Canada with tickets, I really hate disappointing you like this @ a4.6
- tweet / hate disappointing | quote | agree | I really hate disappointing you like this @ a2.5 a3.5 a4.6
- tweet / working hard | quote | disagree | I'm shattered for having to postpone the tour but I will be working very hard to be back on stage as soon as I can @ a2.6 a3.6 | I'm shattered for having to postpone the tour but I will be working very hard to be back on the road as soon as I can @ a4.7 | working very hard to be back on stage as soon as I can @ a5.2 | conflicts: 0-1 1-2
- tweet / apologies | quote | agree | Once again, huge apologies to everyone @ a3.7 a4.8
- tweet / date | date | refine | 2019-03-30 @ a2.5 | Saturday @ a3.4 | at the weekend @ a5.2
- band statement / tour | quote | refine | he cannot go on tour at this time @ a2.3 | Nick Dagger has been advised by doctors that he cannot go on tour at this time as he needs medical care @ a7.2
- band statement / recovery | quote | refine | is expected to make a complete recovery so that he can be back on stage as soon as possible @ a2.4 | The doctors have advised Nick that he is expected to make a complete recovery so that he can be back on stage as soon as possible @ a7.3
- operation / confirmation | status | disagree | confirmed by Rolling Stone @ a4.1 | unconfirmed reports @ a5.1 | conflicts: 0-1
- promoters / name | name | refine | AEG Presents and Concerts West @ a2.10 | AEG Presents / Concerts West @ a3.8
- tickets / status | status | agree | good for the new dates @ a2.10 a3.8
- singer / name | name | refine | Nick Dagger @ a1.1 a2.1 a3.1 a4.1 a6.2 a7.2 | Sir Nick Dagger @ a5.1
