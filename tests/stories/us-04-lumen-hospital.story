== a1 | Broadcast One News | 2025-04-15T16:40:00Z | Pop star Juno Halloran taken to hospital before Denver show
The singer Juno Halloran was taken to a hospital in Denver on Sunday night, about an hour before she was due to perform at the Ball Arena. ^1
Halloran, 26, had complained of sharp pain during the sound check, her manager, Priya Lindqvist, said. ^2 Doctors found a ruptured appendix and operated on her that night. ^3
Some 17,000 people already stood in line when the concert was called off. ^4
"I am so sorry to everybody who drove through the snow for me," Halloran wrote on Instagram on Monday. ^5
Four further dates of the "Glasshouse" tour, up to April 23, have been postponed. ^6 The tour began on March 2 in Seattle and is to end in London in July. ^7

== a2 | Mile High Gazette | 2025-04-14T13:00:00Z | Concertgoers sent home as singer falls ill
Thousands of fans were turned away from Ball Arena on Sunday when the headliner, Juno Halloran, was rushed to St. Brigid's Hospital with stomach pain. ^1
The announcement came at 6:50 p.m., some 70 minutes before she was to go on stage. ^2 "People were crying, but nobody was angry," said an usher, Deb Roscoe. ^3
Paramedics treated the 26-year-old backstage before an ambulance took her away, an arena spokesman said. ^4
It was not known on Monday when she would be back; tickets remain valid. ^5 Halloran's last visit to Denver, in 2022, filled the 9,500 seats of Red Rocks. ^6

== a3 | Popsicle | - | Juno Halloran's appendix ordeal: everything we know
Poor Juno! The "Paper Lungs" singer had emergency surgery in Denver on April 13 after her appendix burst. ^1
"I am so sorry to everybody who drove through the rain for me," she told fans on Instagram the next day. ^2 A picture shows her in a hospital bed with a stuffed otter, a gift from her boyfriend, the actor Cole Stavros. ^3
She doubled over during the sound check, a source told Popsicle. ^4 Her manager Priya Lindquist plays it down: she "walked to the ambulance on her own two feet". ^5
Three more concerts, up to April 23, have been cancelled. ^6
In 2023 she lost her voice in Lisbon and missed two shows. ^7
Halloran's third album is rumored for November, and a source says that half of it is about Stavros, 29, whom she met at a ski lift in Aspen.

== a4 | Il Corriere Pop (translated) | - | Halloran leaves the clinic
Juno Halloran has left the clinic in Denver where she was operated for the appendicitis. ^1
The American, of 26 years, was discharged on Wednesday, three days after the intervention. ^2 "I walked to the ambulance on my own two feet and I will walk to the stage too", she has declared. ^3
The tour goes on in Chicago on April 26, while the postponed concerts will be recuperated in September. ^4 The final date in London on July 19 is confirmed. ^5

== a5 | Tour Insider | 2025-05-02T09:30:00Z | Halloran reschedules five spring dates
Juno Halloran will make up the dates that she lost to appendicitis last month between September 9 and 17, her promoter, Northgate Live, said. ^1
The Denver concert of April 13 and the four after it are affected. ^2 Tickets keep their validity, and refunds can be claimed until May 31. ^3
Halloran, who was discharged from hospital on April 17, returned to the stage in Chicago on April 26 and sang for 95 minutes. ^4 "The otter is in the front row," she told the crowd. ^5
"Glasshouse" opened in Seattle in March; the tour has sold more than 600,000 tickets. ^6

== facts
- Denver concert / day | date | agree | 2025-04-13 @ a1.1 a2.1 a3.1 a5.2
- hospital / when before the show | duration | refine | about an hour before @ a1.1 | some 70 minutes before @ a2.2
- Juno Halloran / age | age | agree | 26 @ a1.2 a2.4 a4.2
- manager / name | name | disagree | Priya Lindqvist @ a1.2 | Priya Lindquist @ a3.5
- illness / what | other | refine | a ruptured appendix @ a1.3 a3.1 | stomach pain @ a2.1 | appendicitis @ a4.1 a5.1
- operation / day | date | agree | 2025-04-13 @ a1.3 a3.1
- hospital / name | place | refine | a hospital in Denver @ a1.1 | St. Brigid's Hospital @ a2.1 | the clinic in Denver @ a4.1
- audience / number | count | refine | some 17,000 @ a1.4 | thousands @ a2.1
- Juno Halloran / apology | quote | disagree | "I am so sorry to everybody who drove through the snow for me" @ a1.5 | "I am so sorry to everybody who drove through the rain for me" @ a3.2
- apology / where and when | other | agree | on Instagram on Monday @ a1.5 a3.2
- further shows / number | count | disagree | four @ a1.6 a5.2 | three @ a3.6
- further shows / status | status | disagree | postponed @ a1.6 a4.4 | cancelled @ a3.6 | rescheduled @ a5.1 | conflicts: 0-1 1-2
- sound check / what happened | other | refine | complained of sharp pain @ a1.2 | doubled over @ a3.4 | walked to the ambulance @ a3.5 a4.3
- own two feet / wording | quote | refine | "walked to the ambulance on her own two feet" @ a3.5 | "I walked to the ambulance on my own two feet and I will walk to the stage too" @ a4.3
- own two feet / who said it | other | disagree | Priya Lindquist, her manager @ a3.5 | Juno Halloran @ a4.3
- further shows / until | date | agree | 2025-04-23 @ a1.6 a3.6
- tour / name | name | agree | Glasshouse @ a1.6 a5.6
- tour / start | date | refine | 2025-03-02 in Seattle @ a1.7 | March in Seattle @ a5.6
- tour / end | date | refine | in London in July @ a1.7 | July 19 in London @ a4.5
- discharge / day | date | disagree | Wednesday, three days after @ a4.2 | 2025-04-17 @ a5.4
- return / day and place | date | agree | 2025-04-26 in Chicago @ a4.4 a5.4
- new dates / when | date | refine | September @ a4.4 | 2025-09-09/2025-09-17 @ a5.1
- tickets / validity | status | agree | remain valid @ a2.5 a5.3
- otter / mention | other | refine | a stuffed otter @ a3.3 | the otter @ a5.5
