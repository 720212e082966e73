== a1 | Isar Abendblick | - | Lilac: show broken off
A fright for 20,000 people in Nuremberg: the US superstar Lilac fell two metres off the stage during her concert. ^1
It was exactly 11 p.m. when the stadium held its breath. ^2 In the encore a wire was to carry the singer high above the spectators, but she went down more than two metres into the photographers' pit. ^3 The seven musicians behind her broke off "And Then" at once. ^4
After anxious minutes Lilac limped back up with two dancers helping her. ^5 "I'm sorry, but I won't be able to do this last song any more," she told her fans. ^6 "I think I have broken something." ^7 Then her musicians helped her from the stage of the Fair-Credit-Stadion. ^8 Later she reported on Twitter that nothing was broken but that she was in pain. ^9
The 30-year-old, in civil life Felicia Ruth Boone, had given an acclaimed 90 minutes of her "Summer Circus" tour before the encore, "And Then". ^10 The dancers were just strapping her into a rope device when it happened. ^11 Either Lilac was not secured properly or the rope jerked on its own. ^12 Whether the tour can go on is uncertain. ^13
== a2 | Beat Channel | - | Lilac crashes onto steel in Germany
Lilac's concert on Thursday night (July 15th) had more drama than planned, and it ended with a dash to the hospital. ^1 Hanging from a harness as she performed in Nurnberg, Germany, the 30-year-old singer dropped eight feet straight onto a steel barricade. ^2 That was the immediate end of the show, and the nearest hospital took her in. ^3
The ambulance is where she tweeted "To all mu nurnberg fans- I am so so so sorry to finish the show that way. ^4 I am ashamed and very sorry. ^5 I'm in ambulance now but I will b ok." ^6 What had gone wrong came next: "didn't get hooked in2 harness right,drug me off stage, fell in2 barricade. ^7 Getting x-rays. ^8 I hope it at least looked neat!!!" ^9
Once examined, she calmed her fans: "nothings broken, no water in the lungs, just badly sore. ^10 I made that barricade my b—h!!!" ^11 She will be on stage again tonight in Selmau, Germany. ^12
== a3 | Pop Siren | - | Tumble sends high-flying Lilac to hospital for a moment
Perhaps the acrobatics are best left to acrobats. With the last song of her Thursday concert in Nuremberg, Germany, about to start, Lilac's harness malfunctioned, and she and a backup dancer went over the edge of the stage. ^1 The star came down right in a steel barricade. ^2
On video a long minute goes by in which she mutters curses and helpers and security people try to hoist her up. ^3 At last she reappears on stage, only to say sorry to the cheering fans, tell them she "might have broke something" and finish early. ^4
From an ambulance the singer, Felicia Boone by her real name, tweeted: "To all my nurnberg fans- I am so so so sorry to finish the show that way.I am ashaimed and very sorry. ^5 I'm in ambulance now but I will b ok." ^6
Her husband, Cory Hale, wrote on Twitter that she was "already out of the hospital" and "all good," and added: "Steel barrier-1 Lilac-0." ^7
The blame seemed to go to the dancers in clown dress who are seen fastening her: "didn't get hooked in2 harness right,drug me off stage, fell in2 barricade. ^8 Getting xrays.I hope it at least looked neat!!!" ^9 Afterwards came the bulletin: "Ok all my lovers out there- nothings broken, no water in the lungs, just badly sore." ^10
The 30-year-old has had bad luck before on her "Playhouse Summer Circus Tour": a trapeze act in September cost her a separated shoulder, in Germany as well. ^11
== a4 | Popgrit | - | Lilac Hurled Into Steel Barricade At Nürnberg Show
Thursday night in Nürnberg, Germany, Lilac was just starting the last song when, not being secured properly in her harness, she was flung into a barricade. ^1 She did return to the stage after a while, but the concert could not go on. ^2
On Twitter she then wrote:
"To all my Nurnberg fans – I am so so so sorry to finish the show that way. ^3 I am ashamed and very sorry. ^4 I'm in ambulance now but I will be ok" ^5
"didn't get hooked into harness right, drug me off stage, fell into barricade. ^6 Getting xrays. ^7 I hope it at least looked neat!!!" ^8
"Ok all my lovers out there – nothings broken, no water in the lungs, just badly sore. ^9 I made that barricade my b*tch!!!! ^10 Thanx Nurnberg:(" ^11
"Nooo! I BEAT IT!! ^12 RT @corhale: Fyi@lilac out of the hospital+ all good.Just got the sh** kicked out of her by the barrier. ^13 Steel barrier-1 -0" ^14
== a5 | Vlaams Sterrenblog | - | L!lac falls out of her harness
At a concert in Nuremberg the American singer L!lac fell out of the harness in which she floats over stage and audience, just as her flying act was beginning. ^1 The 30-year-old was brought to a hospital, which she has already left. ^2
Some ten days ago the act at Rock Werchter went well. ^3 This time she dropped one metre out of the harness, right onto a steel crowd barrier. ^4 Luckily she was not very high yet, though she was catapulted with real speed. ^5 The show was stopped immediately. ^6
After the examination she wrote on Twitter that nothing was broken but that she was in pain. ^7 She had apparently not been buckled well into the harness. ^8 From the ambulance already she had said sorry to the fans "that the show finished in this way". ^9
"I hope that it looked neat at least," the singer tweeted. ^10 Her text: "didn't get hooked in2 harness right,drug me off stage, fell in2 barricade nothings broken, no water in the lungs, just badly sore. ^11 I made that barricade my b*tch!!!" ^12
== a6 | Middle Name Melody | 2010-07-15 | Lilac tumbles from stage in Germany
Everybody knows Lilac's acrobatics, and she has enough practice and crew for nothing to go wrong. So what happened in Germany?
She was singing in Nuremberg, at a date of her Playhouse Tour, when she somehow fell off a harness in one of her acrobatic routines. ^1
Last year one of those routines gave the 30 year old a separated shoulder, yet nobody imagined her falling off the stage. ^2
She was hurried to the hospital and, pro that she is, updated her twitter: ^3
"I'm so so so sorry to finish the show that way," she wrote. ^4 "I'm ashamed …I'm in ambulance now but I will b ok. ^5 Didn;t get hooked in2 harness right, drug me off stage, fell in2 barricade…I hope it at least looked neat!!!" ^6 "Ok all my lovers there- nothing is broken, no water in the lungs, just badly sore, I made that barricade my b*tch!!!Thanx Nurnberg!" ^7
== a7 | Teen Kurier | 2010-07-16 | L!lac fell off the stage!
Lucky in her bad luck: at a gig in Nuremberg L!lac crashed from the stage but was not badly hurt. ^1
Yesterday L!lac (30) played there, and of course the German fans were to see spectacular acrobatics. ^2 But right in the middle of the show she plunged into the barrier because her safety belt did not hold properly. ^3
She still tried to finish the concert, but then had to go to hospital. ^4 Later she tweeted:
"To all my fans in Nuremberg - I am so sorry that I had to break off the show this way. ^5 I am ashamed and regret it very much. ^6 I'm in the ambulance now, but it'll be all right. ^7 The harness wasn't fastened right, dragged me off the stage, I fell into the barrier. ^8 Am getting x-rayed now. ^9 I hope it looked neat at least!!!" ^10
There was more to come: "Okay my dears out there - nothing is broken, no water in the lungs, it simply hurts like mad." ^11
Her husband Corey Hale (35 on Saturday) reported as well: "L!lac is out of the hospital + all good. ^12 Was just finished off by the barrier. ^13 Steel barrier - 1 L!lac - 0." ^14 L!lac would not have that: "No! I beat it!" ^15
She is well enough again to appear as planned tonight at the open-air at Schloss Selmau. ^16
== facts
- accident / date | date | refine | 2010-07-15 @ a2.1 a7.2 | Thursday @ a3.1 a4.1
- accident / city | place | refine | Nuremberg @ a1.1 a3.1 a5.1 a6.1 a7.1 | Nurnberg @ a2.2 | Nürnberg @ a4.1
- Lilac / age | age | agree | 30 @ a1.10 a2.2 a3.11 a5.2 a6.2 a7.2
- Lilac / stage name | name | refine | Lilac @ a1.1 a2.1 a3.1 a4.1 a6.1 | L!lac @ a5.1 a7.1
- Lilac / real name | name | refine | Felicia Ruth Boone @ a1.10 | Felicia Boone @ a3.5
- fall / height | quantity | disagree | two metres and more @ a1.1 a1.3 | eight feet @ a2.2 | one metre @ a5.4 | conflicts: 0-2, 1-2
- fall / where she landed | other | refine | photographers' pit @ a1.3 | steel barricade @ a2.2 a3.2 a5.4 | barricade @ a4.1 a7.3
- fall / point of the show | other | disagree | at the encore, the last song @ a1.3 a3.1 a4.1 | right in the middle of the show @ a7.3 | conflicts: 0-1
- fall / moment of the stunt | other | disagree | while being strapped in @ a1.11 | hanging from a harness @ a2.2 | at the beginning of the flying act @ a5.1 | in an acrobatic routine @ a6.1 | conflicts: 0-1
- fall / cause | other | refine | not secured properly or the rope jerked @ a1.12 | harness malfunctioned @ a3.1 | not secured properly in the harness @ a4.1 a5.8 | safety belt did not hold properly @ a7.3
- fall / out of the harness | other | refine | fell out of the harness @ a5.1 | fell off a harness @ a6.1
- show / how it ended | status | disagree | she came back to the stage first @ a1.5 a3.4 a4.2 | immediate end @ a2.3 a5.6 | she tried to finish it @ a7.4 | conflicts: 1-2
- helpers / who got her back on stage | other | refine | two dancers @ a1.5 | helpers and security people @ a3.3
- Lilac / words on the break | quote | disagree | I think I have broken something @ a1.7 | might have broke something @ a3.4 | conflicts: 0-1
- Lilac / tweet, apology | quote | disagree | I am so so so sorry to finish the show that way @ a2.4 a3.5 a4.3 | I'm so so so sorry to finish the show that way @ a6.4 | that the show finished in this way @ a5.9 | I am so sorry that I had to break off the show this way @ a7.5 | conflicts: 0-2, 0-3, 1-2, 1-3, 2-3
- Lilac / tweet, to whom | quote | disagree | To all mu nurnberg fans @ a2.4 | To all my nurnberg fans @ a3.5 a4.3 | To all my fans in Nuremberg @ a7.5 | conflicts: 0-2, 1-2
- Lilac / tweet, shame | quote | disagree | I am ashamed and very sorry @ a2.5 a4.4 | I am ashaimed and very sorry @ a3.5 | I'm ashamed … @ a6.5 | I am ashamed and regret it very much @ a7.6 | conflicts: 0-3, 1-3
- Lilac / tweet, ambulance | quote | disagree | I'm in ambulance now but I will b ok @ a2.6 a3.6 a6.5 | I'm in ambulance now but I will be ok @ a4.5 | I'm in the ambulance now, but it'll be all right @ a7.7 | conflicts: 0-2, 1-2
- Lilac / tweet, harness | quote | disagree | didn't get hooked in2 harness right,drug me off stage, fell in2 barricade @ a2.7 a3.8 a5.11 a6.6 | didn't get hooked into harness right, drug me off stage, fell into barricade @ a4.6 | The harness wasn't fastened right, dragged me off the stage, I fell into the barrier @ a7.8 | conflicts: 0-2, 1-2
- Lilac / tweet, x-rays | quote | disagree | Getting x-rays @ a2.8 a3.9 a4.7 | Am getting x-rayed now @ a7.9 | conflicts: 0-1
- Lilac / tweet, looks | quote | disagree | I hope it at least looked neat!!! @ a2.9 a3.9 a4.8 a6.6 | I hope that it looked neat at least @ a5.10 | I hope it looked neat at least!!! @ a7.10 | conflicts: 0-1, 0-2, 1-2
- Lilac / tweet, to the lovers | quote | disagree | Ok all my lovers out there @ a3.10 a4.9 | Ok all my lovers there @ a6.7 | Okay my dears out there @ a7.11 | conflicts: 0-1, 0-2, 1-2
- Lilac / tweet, health | quote | disagree | nothings broken, no water in the lungs, just badly sore @ a2.10 a3.10 a4.9 a5.11 | nothing is broken, no water in the lungs, just badly sore @ a6.7 | nothing is broken, no water in the lungs, it simply hurts like mad @ a7.11 | conflicts: 0-2, 1-2
- Lilac / tweet, barricade | quote | refine | I made that barricade my b—h!!! @ a2.11 | I made that barricade my b*tch!!! @ a4.10 a5.12 a6.7
- Lilac / tweet, thanks | quote | refine | Thanx Nurnberg:( @ a4.11 | Thanx Nurnberg! @ a6.7
- Lilac / injuries | status | agree | nothing broken, in pain @ a1.9 a5.7
- Lilac / medium of the messages | other | agree | Twitter @ a1.9 a3.7 a4.3 a5.7 a6.3
- Lilac / where she tweeted from | place | agree | ambulance @ a2.4 a3.5 a5.9
- Lilac / where she was brought | place | refine | the nearest hospital @ a2.3 | hospital @ a5.2 a6.3 a7.4
- husband / name | name | disagree | Cory Hale @ a3.7 | Corey Hale @ a7.12 | conflicts: 0-1
- husband / tweet, hospital | quote | disagree | already out of the hospital @ a3.7 | Fyi@lilac out of the hospital+ all good @ a4.13 | L!lac is out of the hospital + all good @ a7.12 | conflicts: 0-1, 0-2
- husband / tweet, beating | quote | disagree | Just got the sh** kicked out of her by the barrier @ a4.13 | Was just finished off by the barrier @ a7.13 | conflicts: 0-1
- husband / tweet, score | quote | refine | Steel barrier-1 Lilac-0 @ a3.7 | Steel barrier-1 -0 @ a4.14 | Steel barrier - 1 L!lac - 0 @ a7.14
- Lilac / reply to her husband | quote | refine | Nooo! I BEAT IT!! @ a4.12 | No! I beat it! @ a7.15
- tour / name | name | refine | Summer Circus @ a1.10 | Playhouse Summer Circus Tour @ a3.11 | Playhouse Tour @ a6.1
- earlier injury / shoulder | other | agree | separated shoulder @ a3.11 a6.2
- earlier injury / date | date | refine | September @ a3.11 | last year @ a6.2
- earlier injury / act | other | refine | trapeze act @ a3.11 | acrobatic routine @ a6.2
- next show / place | place | refine | Selmau, Germany @ a2.12 | Schloss Selmau @ a7.16
- next show / date | date | refine | tonight @ a2.12 | 2010-07-16 @ a7.16
- helpers / who fastened her | other | refine | the dancers @ a1.11 | dancers in clown dress @ a3.8
- Lilac / hospital stay | status | agree | out of the hospital @ a3.7 a4.13 a5.2 a7.12
- Lilac / time until she was back on stage | duration | refine | minutes @ a1.5 | a long minute @ a3.3 | a while @ a4.2
- tour / continuation | status | refine | uncertain @ a1.13 | next show tonight @ a2.12 | next show as planned @ a7.16
