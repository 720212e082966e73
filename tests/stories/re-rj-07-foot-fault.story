== a1 | Ontario Star | 2009-09-13 | Jolena Matthews loses her nerve, and her title
NEW YORK - An ugly, bizarre scene last night put an end to Jolena Matthews' defence of her U.S. Open title: on match point she was docked a point, after she had threatened an official with profanities and shaken her racquet at her. ^1 ^2 ^3
It was a hard-hitting semifinal that she lost to the unseeded Lies Kampers, 6-4, 7-5, but who will remember the shots? ^4
Matthews was serving in the second set at 5-6, 15-30 when she missed her first serve. ^5 On the second a line judge called a foot fault, a thing rarely if ever seen so late in a match. ^6 ^7 The double-fault made it 15-40 and left Kampers a point from victory. ^8
Rather than serve again Matthews walked over to the official, cursing, pointing and shaking a ball. ^9 "If I could, I would take this ------- ball and stuff it down your ------- throat and kill you," she said. ^10
The line judge went up to the chair umpire, and Ryan Farley, the tournament referee, came in on the talk. ^11 Matthews then addressed her: "I didn't say I would kill you. Are you joking? Are you joking? I didn't say that." ^12
A warning stood against her already, for a racquet broken after the lost first set, so the chair umpire gave Kampers the penalty point. ^13
"She was called for a foot fault, and a point later, she said something to a line umpire, and it was reported to the chair, and that led to a point penalty," Farley explained. "And it just happened that point penalty was match point." ^15
== a2 | Garden Ledger | 2009-09-13 | Matthews' eruption brings a strange end against Kampers
NEW YORK -- Three stood together on center court: the U.S. Open's head referee, a lineswoman with a grievance, and Jolena Matthews, boiling. The lineswoman said something to the referee, Ryan Farley. ^1
"I didn't say I would kill you!" came from Matthews. "Are you joking?" ^2
Say something she did. It was last night's semifinal, she was serving for her life in it against Lies Kampers, and this lineswoman had just called a foot fault: a rare call, the more so when a match hangs on it. ^3 ^4 It gave Kampers a chance at match point. ^5
Matthews turned round, shook her racket and screamed. ^6 Replays had her threaten to stuff the ball down the lineswoman's throat. ^7
Later she did not think it "needed" to repeat her words. An apology? "How many people yell at linespeople?" she shrugged. ^8
For the officials it was a code violation, her second in the match, and the price was a point. ^9 Out was the defending champion; she marched across and shook Kampers' hand. ^10
"It just happened that this point penalty," said Farley, "was on match point." ^11
== a3 | Wire Service via Andhra Board | 2009-09-14 | Matthews fined $10,000
NEW YORK - For the profanities she flung at a U.S. Open line judge Jolena Matthews was fined $10,000 on Sunday, and it is being looked into whether more should follow. ^1
No higher sum can be imposed on the spot for unsportsmanlike conduct at a Grand Slam; set against the $350,000 she won by getting to the semifinals it is not quite 3 percent. ^3
A further $500 was taken from the defending champion for the racket she smashed after the first set of Saturday night's match, which Lies Kampers won 6-4, 7-5. ^6 ^7 ^8 ^9
At 5-6, 15-30 in the second set Matthews had faulted, and on her second serve the line judge called a foot fault: 15-40, and a match point for Kampers. ^10 ^11 ^12 When Matthews berated the woman, Kampers was given a penalty point, and since it came on match point, that was the end of it.
"Last night, everyone could truly see the fire I have for my job," Matthews stated through a public relations firm, and admitted that in the heat of battle she had handled things badly.
== a4 | Tiny Station Forum | - | Foot fault sinks Jolena
It stood 5-6, 15-30 in the second set when Jolena Matthews, who was serving, faulted. ^1 On serve number two a line judge had her foot over the mark; a double-fault, 15-40, and Lies Kampers was one point away. ^2 ^3 Jolena turned round and yelled, cursed and threatened.
With f-words galore it went like this: "I swear to God I'm [expletive] going to take this [expletive] ball and stuff it down your [expletive] throat, you hear that? I swear to God." ^4
The line judge went to the chair umpire, the referee Ryan Farley and Jolena came up as well, and the 27-year-old was heard in her own defence: "Sorry, but there are a lot of people who've said way uglier. I didn't say I would kill you. Are you joking? I didn't say that." ^5 ^6
They took a point from her for unsportsmanlike conduct, and so Lies, who did not quite know what was up, had the match. ^7
Farley's explanation: "And it just happened that point penalty was match point." ^8
In the final Lies meets Katrine Zielinski.
== a5 | Golpe Tenis | - | Drama of 2009 repeated
It was in 2009 that Jolena Matthews left the year's last Grand Slam in a bad way, beaten in the semifinals by the Belgian Lies Kampers, 6-4 and 7-5. ^1
The first set was gone and Kampers led 6-5 in the second when, at 15-30, the line judge signalled a foot fault on Matthews' second serve. ^2 ^3 That meant a double fault and two match points for the Belgian. ^4
Whereupon Matthews pointed her racket at the line judge and threatened her. ^5 "I am going to kill you," the American said, if one believes what the line judge confided to the umpire, Helene Lindqvell. ^6 ^7
== a6 | Verse and Snitch | 2009-09-14 | Jolena fined for U.S. Open tantrum
A line judge called a foot fault on Jolena Matthews this weekend, and Jolena lost it. ^1 The call is a rarely used one, by the way, and cost her match point and the game. ^2
Now she pays. For the moment the fine is $10,000.00, against the $350,000 that were hers for making it to the finals. ^3 ^5
The line judge says that she felt threatened. In her account Jolena said that she would "kill her". ^7
== a7 | Sportkorner | - | When Jolena Matthews swore at a lineswoman
A point penalty on her opponent's match point was how Jolena Matthews, the defending champion, went out of the 2009 US Open in the semifinals. ^1
Seeded second, she had got there without losing a set. She met Lies Kampers, who had only just reversed her retirement. The Belgian took the first set and was 6-5 ahead in the second, with Matthews at 15-30 on her own serve. ^2 Then the American's second serve was called a foot fault, which left Kampers with two match points. ^3 ^4
"I swear to God I'll f***ing take the ball and stuff it down your f***ing throat," Matthews threatened the lineswoman. ^5
For unsportsmanlike conduct it cost her a point, and with it the match. ^7
Afterwards the press asked if she would apologize. "Well, how many people yell at linespeople?" was her answer; many players, in her view, did the same. ^6
== facts
- semifinal / day | date | refine | 2009-09-12 @ a1.1 a2.3 a3.8 | this weekend @ a6.1
- Matthews / threat with the ball | quote | disagree | "If I could, I would take this ------- ball and stuff it down your ------- throat and kill you," @ a1.10 | "I swear to God I'm [expletive] going to take this [expletive] ball and stuff it down your [expletive] throat, you hear that? I swear to God." @ a4.4 | "I swear to God I'll f***ing take the ball and stuff it down your f***ing throat," @ a7.5 | threatened to stuff the ball down her throat @ a2.7 | conflicts: 0-1, 0-2, 1-2
- line judge / what Matthews said, in her account | quote | refine | "I am going to kill you," @ a5.6 | she would "kill her" @ a6.7
- Matthews / denial | quote | disagree | "I didn't say I would kill you. Are you joking? Are you joking? I didn't say that." @ a1.12 | "I didn't say I would kill you! Are you joking?" @ a2.2 | "Sorry, but there are a lot of people who've said way uglier. I didn't say I would kill you. Are you joking? I didn't say that." @ a4.6 | conflicts: 0-2
- semifinal / score | quantity | agree | 6-4, 7-5 @ a1.4 a3.9 a5.1
- second set / score at the foot fault | quantity | agree | 5-6, 15-30 @ a1.5 a3.10 a4.1 a5.2 a7.2
- foot fault / on which serve | other | agree | the second @ a1.6 a3.11 a4.2 a5.3 a7.3
- foot fault / how frequent a call | status | agree | rare @ a1.7 a2.4 a6.2
- foot fault / match points it gave | count | refine | a point from victory @ a1.8 a4.3 | a match point @ a2.5 a3.12 | two match points @ a5.4 a7.4
- Matthews / what she brandished | other | refine | her racquet @ a1.3 a2.6 a5.5 | a ball @ a1.9
- Matthews / earlier violation | other | refine | a racquet broken after the first set @ a1.13 a3.7 | a code violation before @ a2.9
- line judge / to whom she reported | other | refine | the chair umpire @ a1.11 a4.5 | Ryan Farley, the referee @ a2.1 | the umpire, Helene Lindqvell @ a5.7
- Farley / how the penalty fell | quote | disagree | "And it just happened that point penalty was match point." @ a1.15 a4.8 | "It just happened that this point penalty was on match point." @ a2.11 | conflicts: 0-1
- point penalty / ground | other | refine | unsportsmanlike conduct @ a4.7 a7.7 | a code violation, her second @ a2.9
- Matthews / fine | money | agree | $10,000 @ a3.1 a6.3
- Matthews / round for which she got $350,000 | other | disagree | semifinals @ a3.3 | finals @ a6.5 | conflicts: 0-1
- Matthews / standing before the match | status | agree | defending champion @ a1.2 a2.10 a3.6 a7.1
- Matthews / asked for an apology | quote | refine | "How many people yell at linespeople?" @ a2.8 | "Well, how many people yell at linespeople?" @ a7.6
