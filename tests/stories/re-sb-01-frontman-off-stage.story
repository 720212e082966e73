== a1 | Belmont Wire | - | Rock singer hurt in fall at Swedish stadium
Nate Gruhn of the Zed Chasers seems to have broken a leg on June 12, when he tumbled from the stage while playing Gothenburg in Sweden. ^1
At the Rosenvi stadium the band had got through two songs of the set when Gruhn tried to leap onto a ramp, missed it and dropped into the security run. ^2
"I think I just snapped my leg," he informed the audience from where he was lying. ^3 "I'm going to head to hospital. ^4 I'm going to mend my leg. ^5 And then I'm going to come back. ^6 You have my vow right now that the Zed Chasers – we're going to come back and finish the gig." ^7
His bandmates are reported to have carried on with cover versions while the singer was being seen to. ^8
Later on he turned up again and went on with the concert from a chair, a bandage round the leg. ^9 Whether it is really broken is not known so far. ^10
Next weekend the group is booked for Wembley Stadium, and on June 26 it tops the bill at the Glastonbury Festival. ^11
== a2 | Hey Dude Blog | 2015-06-15 | He snapped it and sang on
A week ago Nate Gruhn was hauling a fan up on stage so he could autograph the guy's painting, and over the weekend the Zed Chasers leader may well have outdone that. ^1 The place was Gothenburg, Sweden, the concert had hardly begun, and in song number two he went over the edge of the stage and broke his leg. ^2
"I think I just snapped my leg… I think I really snapped my leg," came the yell over the microphone. ^3 "So look, you have my vow right now that the Zed Chasers, we gotta come back and finish the gig." ^4
== a3 | Static 98 | 2015-06-12 | Zed Chasers singer takes a tumble in Sweden
Friday's Zed Chasers show in Sweden saw Nate Gruhn come off the stage. ^1 I put the pictures and details together from Aftonbladet by way of Google's translator.
As far as I can tell, two songs had been played when he fell and his leg broke. ^2 Paramedics took him away and patched him up. ^3 Meanwhile the others did a few covers with Tyler Hodgkins on vocals. ^4 AND THEN NATE RETURNED AND WENT ON SINGING.
There is an update too, since our own Static Boy Jim dug up a clip of Nate talking to the crowd after the fall (mind the swearing).
This is from Aftonbladet: "I may not be able to stroll or run but I can still play guitar and shout." ^5 Following a lengthy take on the huge hit "The Contender", the paper has him going behind the scenes a second time so the doctors could look after him. ^6 The band filled that gap with covers as well. ^7
== a4 | Kvällsposten Nöje | - | Singer fell from stage and played on in a cast
In the second song of the Zed Chasers' night in Göteborg, a far too eager Nate Gruhn went off the stage. ^1 People believed the concert was called off, until he came back with his leg in a cast. ^2
"It's gonna be a long fucking evening," Gruhn had bellowed before the band tore into its giant hit "Everwide". ^3 For a moment it did not look that way.
The second number was "Donkey Lever", and during it he slipped off the edge by accident and broke his leg. ^4 "Hey ladies and gentlemen. ^5 I love you but I think I just snapped my leg. ^6 I really snapped my leg," he said, and left the stage helped by doctors. ^7
The other members stepped in with some covers. ^8 After some time Gruhn was back, borne in on a stretcher, and settled on a chair where a doctor held the broken leg in place while he sang and played guitar. ^9 He also pledged to see the show through. ^10
"I may not be able to stroll or run but I can still play the guitar and shout," he said. ^11
When a long "The Contender" was over they took him backstage again for a cast, and the band went on with still more covers. ^12
== a5 | Tourstar News | 2015-06-12 | Gruhn Falls And Finishes
Coming back to complete his set was a matter of honor for Zed Chasers frontman Nate Gruhn, who fell from the stage and broke a leg at Rosenvi Stadium in Gothenburg June 12. ^1
In clips shared on social networks he walks across the stage, seems to trip and goes over the edge. ^2 "I think I just snapped my leg. ^3 I think I really snapped my leg," he let the audience know, flat on his back before the stage. ^4 "I'm going to head to the hospital," he went on. ^5 "I'm going to mend my leg. ^6 And then I'm going to come back. ^7 You have my vow right now that the Zed Chasers – we're going to come back and finish the gig." ^8
A few covers were reportedly played by the remaining members before he came back on a stretcher, the leg in plaster. ^9 "I may not be able to stroll or run but I can still play guitar and shout," Gruhn said to the crowd. ^10
The fall was at 9 p.m. local time, and he performed for two and a half hours more. ^11 Because of the injury the band called off the next day's show at the Pinkpop Festival in The Netherlands. ^12
When the European dates would resume could not be found out by press time.
== facts
- fall / date | date | agree | 2015-06-12 @ a1.1 a3.1 a5.1
- fall / city | place | refine | Gothenburg @ a1.1 a2.2 a5.1 | Göteborg @ a4.1
- fall / country | place | agree | Sweden @ a1.1 a2.2 a3.1
- stadium / name | name | agree | Rosenvi @ a1.2 a5.1
- singer / name | name | refine | Nate Gruhn @ a1.1 a2.1 a3.1 a4.1 a5.1 | Nate @ a3.6
- fall / when in the set | quantity | refine | after two songs @ a1.2 a3.2 | during the second song @ a2.2 a4.1 a4.4
- fall / how it happened | other | disagree | missed a ramp he tried to leap onto @ a1.2 | walked across the stage and tripped @ a5.2 | conflicts: 0-1
- leg / broken | status | refine | broken @ a2.2 a3.2 a4.4 a5.1 | seems broken, not known for sure @ a1.1 a1.10
- leg remark / words | quote | disagree | I think I just snapped my leg @ a1.3 | I think I just snapped my leg… I think I really snapped my leg @ a2.3 a5.3 a5.4 | I think I just snapped my leg. I really snapped my leg @ a4.6 a4.7 | conflicts: 1-2
- hospital remark / words | quote | disagree | I'm going to head to hospital @ a1.4 | I'm going to head to the hospital @ a5.5 | conflicts: 0-1
- mending remark / words | quote | agree | I'm going to mend my leg @ a1.5 a5.6
- return remark / words | quote | agree | And then I'm going to come back @ a1.6 a5.7
- vow / words | quote | disagree | we're going to come back and finish the gig @ a1.7 a5.8 | we gotta come back and finish the gig @ a2.4 | conflicts: 0-1
- covers / who played | other | refine | the rest of the band @ a1.8 a4.8 a5.9 | the others with Tyler Hodgkins singing @ a3.4
- leg / dressing on return | other | disagree | a bandage @ a1.9 | a cast, plaster @ a4.2 a5.9 | conflicts: 0-1
- return / seated on a chair | other | agree | a chair @ a1.9 a4.9
- return / how he came in | other | agree | on a stretcher @ a4.9 a5.9
- leaving the stage / who helped | other | disagree | paramedics @ a3.3 | doctors @ a4.7 | conflicts: 0-1
- guitar remark / words | quote | disagree | I may not be able to stroll or run but I can still play guitar and shout @ a3.5 a5.10 | I may not be able to stroll or run but I can still play the guitar and shout @ a4.11 | conflicts: 0-1
- long song / title | name | agree | The Contender @ a3.6 a4.12
- second treatment / what was done | other | refine | looked after by doctors @ a3.6 | a cast @ a4.12
- second gap / filled with | other | agree | covers @ a3.7 a4.12
- band / name | name | agree | Zed Chasers @ a1.1 a2.1 a3.1 a4.1 a5.1
- singer / position while speaking | other | refine | lying @ a1.3 | flat on his back before the stage @ a5.4
- band / promise to finish | status | agree | promised @ a1.7 a2.4 a4.10 a5.8
