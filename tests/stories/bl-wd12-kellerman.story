== a1 | Screen Ledger | 2020-11-13T20:00:00Z | Bryce Kellerman exits 'Harbor Nine' after four seasons
Bryce Kellerman is leaving "Harbor Nine," the Vancouver-shot Coast Guard procedural on which he has starred as Lt. Danny Roark since its 2017 debut. ^1
Studio Meridian North said on Friday that the actor had asked to be released for family reasons and that he worked his last day on Oct. 30. ^2
"Bryce gave us everything he had, and we will leave his locker as it is," showrunner Allison Trevanion said. ^3
Kellerman, 38, earned about $225,000 an episode, according to people familiar with his deal. ^4 Six episodes of the current season remain to be filmed. ^5
== a2 | Celebrity Docket | 2020-11-14T02:15:00Z | Kellerman was FIRED, blowup over masks on set
Don't believe the press release. Bryce Kellerman didn't walk off "Harbor Nine," he was canned, three crew members tell us. ^1
The TV hunk, 38, went nose to nose with a COVID monitor over his mask on two occasions, the second on Nov. 5 in the middle of a rescue scene. ^2 Cameras stopped, and he never came back. ^3
One wag left a bottle of aspirin on the step of his trailer.
At a reported $225K a pop, that is well over a million bucks gone with six hours left to shoot. ^5
== a3 | North Shore Beacon | - | Deep Cove says goodbye to Lieutenant Roark
The orange boat is still tied up behind the rowing club, but the man who pretended to steer it for four years has given up his rented house and gone. ^1
"He quit on a Monday and he brought us doughnuts on the Tuesday," said Val Marsh, who runs the dock where the series films. ^2 He wanted to be in Spokane with his dad, who has had a stroke, she said. ^3
Producer Alison Trevanian has told the city that filming will go on until mid-December with five or six episodes to make. ^4 The show brings some C$40 million a year to North Vancouver.
== a4 | Nine Lives (a Harbor Nine podcast) | - | Episode 88 notes: where is Danny?
Okay. Timeline. Bryce's stand-in posted a wrap cake on October 30 with "fair winds Danny" in icing, so that's the last day, sorry to the tabloids. ^1
Then the studio waits two whole weeks and drops it on Friday the 13th. ^2 Allison Trevanion's line about the locker, "we will leave his locker empty," made Priya cry on mic. ^3
And then Bryce himself on his live: "I wasn't pushed and I didn't jump, I got a call about my dad." ^4
We have loved this man since 2017 and he is two years short of forty, let him rest. ^5
== a5 | The Spokane Valley Review | - | Home from the sea: Bryce Kellerman on his father and the rumors
The most famous coast guardsman on television was splitting kindling on the South Hill when we called. He came home early last month to help look after his father, Roy, a retired lineman who suffered a stroke in September. ^1
"I wasn't pushed and I didn't jump," Kellerman said of the job he left this fall. ^2 "I got a call about my dad." ^3
He admits to an argument with a safety monitor over a mask, "once, and I apologized." ^4
The actor turned 39 on Thanksgiving. ^5 He was a Ferris High quarterback before a knee injury and a drama teacher sent him to Seattle.
== facts
- Bryce Kellerman / how he left | other | disagree | asked to be released for family reasons @ a1.2 | was fired @ a2.1 | quit @ a3.2 | left after a call about his father @ a4.4 a5.3 | conflicts: 0-1, 1-2, 1-3
- Bryce Kellerman / last day on set | date | disagree | 2020-10-30 @ a1.2 | 2020-11-05 @ a2.2 a2.3 | October 30 @ a4.1 | conflicts: 0-1, 1-2
- announcement / date | date | refine | 2020-11-13 @ a1.2 | Friday the 13th @ a4.2
- showrunner / name | name | disagree | Allison Trevanion @ a1.3 a4.3 | Alison Trevanian @ a3.4 | conflicts: 0-1
- showrunner / on the locker | quote | disagree | we will leave his locker as it is @ a1.3 | we will leave his locker empty @ a4.3 | conflicts: 0-1
- Bryce Kellerman / on his exit | quote | agree | I wasn't pushed and I didn't jump, I got a call about my dad @ a4.4 a5.2 a5.3
- Bryce Kellerman / age | age | refine | 38 @ a1.4 a2.2 | two years short of forty @ a4.5 | turned 39 on Thanksgiving @ a5.5
- Bryce Kellerman / pay an episode | money | agree | $225,000 @ a1.4 a2.5
- season / episodes left | count | refine | six @ a1.5 a2.5 | five or six @ a3.4
- Bryce Kellerman / time on the show | duration | refine | since 2017 @ a1.1 a4.5 | four years @ a3.1
- father / illness | other | refine | has had a stroke @ a3.3 | suffered a stroke in September @ a5.1
- Bryce Kellerman / new home | place | refine | Spokane @ a3.3 | the South Hill @ a5.1
- set / mask quarrels | count | disagree | two @ a2.2 | one @ a5.4 | conflicts: 0-1
