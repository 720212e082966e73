== a1 | Planet Pop Daily | - | Five killed as concert stage falls at Indiana State Fair
A night out at the Indiana State Fair turned tragic on Saturday when the stage came down in front of upwards of 12,000 people who were waiting for the country duo Honeyvale. ^1 ^2 ^3
The death toll is five, over 40 people were hurt, and many of those are listed in critical condition. ^4 ^5
Gusts of up to 70 mph reached the grounds and threw down the stage with its thousands of pounds of metal scaffolding, lights and sound gear. ^6 The fair had been in touch with the weather service, yet Governor Rich Sanders spoke of the deadly gust as a "freak" which nobody could have foreseen.
Thunderstorms were forecast, and the audience had heard that it might have to leave, but the organizers hoped the concert could still take place.
Nina Castellis, a singer whose set on that stage had only just finished, wrote on her website that the accident "felt like a terrible dream". ^7
Around 9 PM the blue canvas on top seemed to flap hard, and then the scaffolding dropped on the "Honeypit", the section where the keenest fans of Honeyvale stand. ^8 Many ran, but hundreds of spectators, staff and police officers hurried to the stage to help.
The fair stayed shut on Sunday during an inquiry into the safety of the stage; today it opens again, with a memorial service for the dead. ^9 ^10 ^11
== a2 | Counterview | - | Concert stage collapse in Indiana: 5 dead, 45 hurt
Five people were killed and at least 45 injured last night when a concert stage collapsed at the Indiana State Fair. ^1 ^2 ^3
Heavy rain and strong winds beat on the stage as fans waited for Honeyvale, a country duo. ^4 The roof above it and the equipment up there toppled, and the audience ran.
A video on YouTube shows the accident, which happened at about 9 p.m. ^5
From the Marion County coroner's office came the names of the dead: Tina Vanderham, Gregg Woodrich, Elena Bigbear, Cristina Salgado and Nolan Boyd, the last of whom died overnight.
To the Associated Press, Honeyvale's lead singer, Rebecca Thistle, said in a statement that there were "no words to grasp a moment of this scale and gravity."
A little after the accident the duo tweeted: "We are all right. ^6 We are praying for our listeners, and the people of Indianapolis. ^7 We hope you will join us. ^8 They need our courage." ^9
The singer Nina Castellis had just come off the outdoor stage when winds of 60 miles an hour brought it down. ^10 ^11 "I'm speechless and feel so powerless," she said on Twitter. ^12 "My heart hurts for the lives lost." ^13
Concertgoers rushed forward to lift scaffolding from the victims.
== a3 | Star Suds | - | Stage for Honeyvale falls down at fair
The stage at the Indiana State Fair fell down before the country band Honeyvale could get on it. ^1 ^2
With winds estimated at between 60 and 70 miles per hour, the Crossroads Lottery concert stage came down into a crowd of people. ^3 ^4 Four deaths and multiple injuries were the result. ^5 ^6
A source tells Want TV: "The wind just rose up and the stage just caught and the roof just caught and it went up like a kite and then it smashed forward into the people standing in the front." ^7 People were trapped below it, the source goes on, everybody was running and screaming, and medics and nurses were being asked not to leave. ^8
We pray for all who were at the concert, and hope that they are okay. The story is still developing, so look in again.
== a4 | Underwriters' Bulletin | 2011-08-15 | Fair in Indiana opens again after stage deaths
Following a deadly stage collapse the Indiana State Fair called off what it had planned for Sunday. ^1 ^2
On Saturday a strong gust of wind overturned the rigging of the stage on which the country band Honeyvale was to play; at least four people died and dozens were hurt. ^3 ^4 ^5 ^6 The high metal scaffolding came down on fans who were waiting for the band. ^7
Only fair workers and people needed for the animals were to be on the grounds on Sunday, said 1st Sgt. Dan Kessling of the Indiana State Police. ^8 On Monday the fair reopens with a service in memory of the victims, and it goes on through Aug. 21. ^9 ^10
Four people lost their lives and about 40 were injured in the collapse. ^11 ^12
Nobody was performing then, witnesses said: the opening act was through and the crowd waited for Honeyvale. ^13
Kessling said the injuries went from "very grave to nicks and scratches."
Emergency crews were summoned and a command center was set up to look after the injured. Many in the audience had noticed the weather changing and were on their way out of the grandstand when it happened.
== a5 | Film & Tune News | - | At least four die as Honeyvale stage collapses at Indianapolis State Fair
This is very sad. The stage the country duo Honeyvale were to appear on at the Indianapolis State Fair collapsed on Saturday night just before they came out, probably because of high winds. ^1 ^2 ^3
Four people have died and at least a dozen others are injured, after winds of 60-70 mph blew the roof of the stage down on the crowd. ^4 ^5 ^6
Storms had delayed the concert, but it was still meant to go ahead that night. Honeyvale never went on.
According to a reporter at the scene, "The wind just rose up and the stage just caught and the roof just caught and it went up like a kite and then it smashed forward into the people standing in the front." ^7 There were people trapped beneath, everyone was running and screaming, and any medics or nurses were begged not to go. ^8
Honeyvale's tweet read: "We are all right. ^9 We are praying for our listeners, and the people of Indianapolis. ^10 We hope you'll join us. ^11 They need your courage." ^12
Nina Castellis, who is touring with them, wrote: "Fortunately we are all safe, but a tragic stage accident has hurt some folks in indiana. I'm speechless and feel so powerless. ^13 Please send love and prayers to Indianapolis tonight. ^14 My heart hurts for the lives lost." ^15
A fan who was waiting filmed the collapse from some way off.
== a6 | Lakeshore Tribune | - | Pictures: stage collapse at Indiana State Fair
The pictures show relatives looking after their injured and Indianapolis firefighters and paramedics at work on the victims of Saturday night's stage collapse at the Indiana State Fair. ^1 ^2
At the Crossroads Lottery Grandstand the overhead rigging of the stage came down into the people standing before it. ^3 Honeyvale, the country group, had yet to take the stage. ^4
At least three deaths have been confirmed, the authorities say, and about two dozen people are reported hurt. ^5 ^6
The stage fell during a storm at the fairgrounds in Indianapolis; strong winds made the rigging of the outdoor concert give way shortly before 9 p.m., and concertgoers were trapped and injured. ^7 ^8
== facts
- collapse / dead | count | disagree | five @ a1.4 a2.1 | four @ a3.5 a4.11 a5.4 | at least four @ a4.5 | at least three @ a6.5 | conflicts: 0-1
- collapse / injured | count | disagree | over 40 @ a1.5 | at least 45 @ a2.2 | multiple @ a3.6 | dozens @ a4.6 | about 40 @ a4.12 | at least a dozen @ a5.5 | about two dozen @ a6.6 | conflicts: 0-6 1-4 1-6 4-6
- collapse / wind speed | quantity | refine | up to 70 mph @ a1.6 | 60 mph @ a2.11 | 60 to 70 mph @ a3.3 a5.6
- collapse / hour | date | refine | around 9 p.m. @ a1.8 a2.5 | shortly before 9 p.m. @ a6.7
- collapse / day | date | refine | Saturday @ a1.1 a5.1 a6.2 | last night @ a2.3 | 2011-08-13 @ a4.3
- fair / name | name | disagree | Indiana State Fair @ a1.2 a2.3 a3.1 a4.1 a6.1 | Indianapolis State Fair @ a5.2 | conflicts: 0-1
- stage / name | name | refine | Crossroads Lottery concert stage @ a3.4 | Crossroads Lottery Grandstand @ a6.3
- Honeyvale / what they are | other | refine | country duo @ a1.3 a2.4 a5.3 | country band @ a3.2 a4.4 | country group @ a6.4
- Honeyvale / tweet, opening | quote | agree | "We are all right. We are praying for our listeners, and the people of Indianapolis." @ a2.6 a2.7 a5.9 a5.10
- Honeyvale / tweet, join us | quote | refine | "We hope you will join us" @ a2.8 | "We hope you'll join us" @ a5.11
- Honeyvale / tweet, courage | quote | disagree | "They need our courage" @ a2.9 | "They need your courage" @ a5.12 | conflicts: 0-1
- Castellis / tweet | quote | refine | "I'm speechless and feel so powerless." "My heart hurts for the lives lost." @ a2.12 a2.13 | "I'm speechless and feel so powerless. Please send love and prayers to Indianapolis tonight. My heart hurts for the lives lost." @ a5.13 a5.14 a5.15
- witness / quote on the wind | quote | agree | "The wind just rose up and the stage just caught and the roof just caught and it went up like a kite and then it smashed forward into the people standing in the front" @ a3.7 a5.7
- witness / who spoke | other | refine | a source of Want TV @ a3.7 | a reporter at the scene @ a5.7
- witness / on the panic | other | agree | people trapped, running and screaming, medics and nurses asked not to leave @ a3.8 a5.8
- set before the collapse / who had finished | other | refine | Nina Castellis @ a1.7 a2.10 | the opening act @ a4.13
- collapse / what came down on people | other | refine | metal scaffolding @ a1.8 a4.7 | stage @ a3.4 | roof of the stage @ a5.6 | overhead rigging @ a6.3
- collapse / cause | other | refine | strong wind @ a1.6 a2.11 a4.3 a6.8 | probably high winds @ a5.1
- fair / closed on | date | refine | Sunday @ a1.9 | 2011-08-14 @ a4.2 a4.8
- fair / reopening | date | refine | today @ a1.10 | 2011-08-15 @ a4.9
- fair / memorial service | status | agree | held at the reopening @ a1.11 a4.10
