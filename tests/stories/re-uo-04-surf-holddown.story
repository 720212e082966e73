== a1 | The Shooting Log | - | Big waves hit star of "Men and Renegades"
Gordon Fletcher is fine, though big waves kept him below the surface during the shooting of a surfer's story at Renegades, the Northern California break renowned for dangerous waves as tall as houses. ^1
On Sunday afternoon, according to the San Mateo County Times, the 42-year-old star of "Of Men and Renegades" was filmed as he paddled out with the competitive surfers Brett Lang, Zach Vanderhoudt and Stephen Kell. ^2 They were keeping clear of a set in the 15-foot range, said Vanderhoudt, of Santa Cruz, when another, far larger, broke before them. ^3
Two waves long Fletcher was held under, Vanderhoudt said, and he was washed through some rocks with his surfboard still tethered to him. ^4 A safety patrolman came in fast on a Jet Ski to pick him up. ^5
Shaken but without serious injury, by Vanderhoudt's account, he was driven in an ambulance to Stanwood Medical Center, examined and later let go. ^6 He had surfed little before the movie but worked at it for the film. ^7
"Everything he was doing was inside reason," Vanderhoudt said. ^8 "We took like four to five pretty large waves on the head. Basically there's nothing you can do. ^9 It was fierce for myself, and I've been through a lot out there." ^10
Publicist Hubert Sadler left an email sent Tuesday unanswered at first. ^11
The subject of "Of Men and Renegades" is Ray Donnerty, a Santa Cruz surfer who mastered Renegades in his teens and was 23 when a free-diving accident killed him in 2001. ^12
== a2 | Star Dispatch | 2011-12-20 | Gordon Fletcher Safe After Surf Scare
So it goes when you chase surfing glory: Gordon Fletcher ended up in hospital Sunday in Northern California, rescued after big waves dragged him under on the set of Of Men and Renegades, his surfing film to come. ^1 The 400 star is OK, happily.
The San Mateo County Times has it that scenes were being shot at Renegades, the big-wave spot just to the north of Crescent Bay. ^2 Breakers were said to run to 10-12 feet when the actor, in a wetsuit, took his board out. ^3 He and three competitive surfers, Stephen Kell, Brett Lang and Zach Vanderhoudt, were swimming out of the way of some waves when a set far bigger and fiercer slammed into them. ^4
Vanderhoudt told the paper how Fletcher was sucked under, tethered to his board, and kept down for two waves. ^5 He was being washed through some rocks when a quick safety patrolman on a Jet Ski got hold of him. ^6 On shore an ambulance took the 42-year-old to Stanwood Medical Center nearby, which observed him briefly and released him. ^7
"It was probably the largest set of the day," the surfer said. ^8 "It was fierce for myself and I've been through a lot out there." ^9
The Hawaiian surfer Dion Kalosky drowned at the very same spot last March. ^10
== a3 | Bayist | 2011-12-20 | Gordon Fletcher Nearly Drowned at Renegades
This morning the local web talks of little else: movie star Gordon Fletcher was held under water, and perhaps came close to drowning, while a scene of Of Men and Renegades was filmed yesterday. ^1
With his surfer costars Brett Lang, Zach Vanderhoudt and Stephen Kell he was paddling out when, out of nowhere, a big set in the 20+ foot range slammed them. ^2 All four "took like four to five pretty large waves on the head," in Vanderhoudt's words, and a rescuer with a jetski had to pull Fletcher out. ^3 Conscious but shaken up, he went to Stanwood Medical Center to be observed. ^4
The Tribune quotes Vanderhoudt as saying that Fletcher, who had hardly surfed before, put much effort into it for the movie. ^5 "Everything he was doing was inside reason," he said. ^6
Of Men and Renegades comes out next fall under the direction of Martin Hansen; shooting went on in Santa Cruz in October and lately around Plover Point. ^7 Its hero is Ray Donnerty (Danny Easton), who appeared on the Renegades scene aged 16 and died free-diving in 2001, by accident, a day short of his 23rd birthday. ^8 Fletcher is his mentor, Rusty Lansson. ^9
== a4 | South Bay Herald | 2011-12-19 | Waves hold actor Gordon Fletcher underwater at Renegades
PRINCETON-BY-THE-SEA — Big-wave surfing showed its real danger to the star of "Of Men and Renegades" on Sunday, when a set of giant waves battered him in mid-scene at Renegades. ^1
The shot was of Gordon Fletcher paddling out on the inside of the break, with the surfers Brett Lang, Zach Vanderhoudt and Stephen Kell. ^2 As they kept away from a set in the 15-foot range, a much larger one rose and broke in front of them, said Vanderhoudt, who lives in Santa Cruz. ^3
Fletcher, 42, went through the inside rocks tethered to his board, some 10 feet long, after two waves' time underwater, Vanderhoudt said. ^4 The man who came for him was a safety patrolman on a Jet Ski; he found him shaken up, not seriously injured. ^5 Stanwood Medical Center had him in for observation, by ambulance, and later released him. ^6
"It was probably the largest set of the day," Vanderhoudt said. ^7 "It was fierce for myself and I've been through a lot out there." ^8
Fletcher is no experienced surfer. ^12 The star of "400" plays Rusty Lansson, a surfer from Plover Point. ^9 Ray Donnerity, whom Danny Easton plays, was 16 when he came on the Renegades scene and died in a free-diving accident in 2001, the day before turning 23. ^10
Fall 2012 is when the film is due; it was shot in Santa Cruz in October and around Plover Point of late. ^11
== a5 | Kongwave | - | Gordon Fletcher's close shave at Renegade's
It was by no means giant Renegade's on Sunday afternoon, but a single wide set sufficed to spin British actor Gordon Fletcher around badly and send him to Stanwood Medical Center. ^1 He is Ned "Rusty" Lansson in the Hollywood picture now shooting in and around Santa Cruz on the life of Ray Donnerity. ^2
Regulars Brett Lang, Steve Kell and Zack Vanderhoudt had him inside near the rocks for paddling shots when a set came past the outer bowl and broke upon their heads. ^3 "We told Fletcher, 'paddle for the channel, we're all going to have to ditch on this one,'" Lang said. ^4
All four ditched their boards under the first wave. ^5 A rescue ski tried for Fletcher but could not reach him before the next one came. ^6 "The second one snapped his leash," Lang said. ^7 "He was under for a really long time after that. I don't know for certain if it was a two-wave hold-down." ^8
Wave three drove Fletcher near the rocks, but before he could be swept through, a ski had rescued him. ^9 By his own word he is a novice. ^10
== a6 | Outdoors Now | - | Gordon Fletcher Tells of Renegade's Hold-Down
A set of 10-12 foot waves at Renegade's kept actor Gordon Fletcher down on December 20. ^1 With Brett Lang, Stephen Kell and Zach Vanderhoudt he was on the break for a scene of Of Men and Renegade's, the new movie on the life and death of the surfer Ray Donnerty. ^2 For almost a minute he was submerged, as he recounts in a clip from a British chat show. ^3
Telling it visibly upset him.
== a7 | Man's Monthly | - | How Renegades Wiped Out Gordon Fletcher
Big waves kill in two ways: your board knocks you out, or the water keeps you down too long. Gordon Fletcher had a frightening taste of that while making Hunting Renegades, about the life and death of the big-wave rider Ray Donnerity. ^1
Fletcher is Ned "Rusty" Lansson, Donnerity's mentor. ^2 Last December he and two veterans were paddling off from the beach near Renegades, the brutal break not far from San Francisco where in 1994 Donnerity, then 16, took a 30-foot wipeout, when a huge wave came at them. ^3 "Then this wave came and just blotted out the sky. It was about 30 feet high," Fletcher said days afterwards. ^4
It snapped the cord between him and his board and pushed him deep down. ^5 He had not come up when a second wave went over, and stayed down for what is put at 40 seconds. ^6 With him that day, says a Renegades regular, were among others the big-wave heroes Stephen Kell and Brett Lang. ^7
Pulled out and brought to hospital, Fletcher was shaken but uninjured and got out later that day. ^8
== facts
- actor / name | name | agree | Gordon Fletcher @ a1.1 a2.1 a3.1 a4.2 a5.1 a6.1 a7.1
- actor / age | age | agree | 42 @ a1.2 a2.7 a4.4
- accident / date | date | disagree | 2011-12-18 @ a1.2 a2.1 a4.1 a5.1 | 2011-12-19 @ a3.1 | 2011-12-20 @ a6.1 | 2011-12 @ a7.3 | conflicts: 0-1, 0-2, 1-2
- accident / time of day | date | agree | afternoon @ a1.2 a5.1
- accident / surf break | place | refine | Renegades @ a1.1 a2.2 a4.1 a7.3 | Renegade's @ a5.1 a6.1
- accident / region | place | refine | Northern California @ a1.1 a2.1 | just north of Crescent Bay @ a2.2 | near San Francisco @ a7.3
- film / title | name | disagree | Of Men and Renegades @ a1.2 a2.1 a3.1 a4.1 | Of Men and Renegade's @ a6.2 | Hunting Renegades @ a7.1 | conflicts: 0-2, 1-2
- waves / size of the waves before the big set | quantity | disagree | 15-foot range @ a1.3 a4.3 | 10-12 feet @ a2.3 | conflicts: 0-1
- waves / size of the set that hit him | quantity | disagree | far larger than 15 feet @ a1.3 a4.3 | far bigger than 10-12 feet @ a2.4 | 20+ feet @ a3.2 | 10-12 feet @ a6.1 | about 30 feet @ a7.4 | conflicts: 0-3, 1-3, 2-3, 3-4
- surfers / number with him | count | disagree | three @ a1.2 a2.4 a3.2 a4.2 a5.3 a6.2 | two @ a7.3 | conflicts: 0-1
- surfer Lang / name | name | agree | Brett Lang @ a1.2 a2.4 a3.2 a4.2 a5.3 a6.2 a7.7
- surfer Vanderhoudt / first name | name | disagree | Zach @ a1.2 a2.4 a3.2 a4.2 a6.2 | Zack @ a5.3 | conflicts: 0-1
- surfer Kell / first name | name | refine | Stephen @ a1.2 a2.4 a3.2 a4.2 a6.2 a7.7 | Steve @ a5.3
- surfer Vanderhoudt / home | place | agree | Santa Cruz @ a1.3 a4.3
- actor / waves he was held under | count | refine | two @ a1.4 a2.5 a4.4 | not certain if two @ a5.8 | still under when a second one passed @ a7.6
- actor / time under water | duration | disagree | a really long time @ a5.8 | almost a minute @ a6.3 | 40 seconds (estimated) @ a7.6 | conflicts: 1-2
- surfboard / leash | status | disagree | still tethered to him @ a1.4 a2.5 a4.4 | leash snapped @ a5.7 a7.5 | conflicts: 0-1
- actor / rocks | other | disagree | washed through rocks @ a1.4 a2.6 a4.4 | rescued before he was swept through them @ a5.9 | conflicts: 0-1
- rescue / by whom | other | refine | safety patrolman on a Jet Ski @ a1.5 a2.6 a4.5 | rescuer with a jetski @ a3.3 a5.9
- actor / condition | status | refine | shaken, not seriously injured @ a1.6 a4.5 | conscious but shaken @ a3.4 | shaken but uninjured @ a7.8
- hospital / name | name | agree | Stanwood Medical Center @ a1.6 a2.7 a3.4 a4.6 a5.1
- hospital / how he got there | other | agree | ambulance @ a1.6 a2.7 a4.6
- hospital / purpose | other | refine | examination @ a1.6 | observation @ a2.7 a3.4 a4.6
- hospital / release | date | refine | later @ a1.6 a4.6 | after brief observation @ a2.7 | later that day @ a7.8
- actor / surfing experience | status | refine | little before the movie @ a1.7 a3.5 | no experienced surfer @ a4.12 | novice @ a5.10
- actor / effort to improve | other | agree | worked at his surfing for the film @ a1.7 a3.5
- source / paper that had Vanderhoudt's account | name | refine | San Mateo County Times @ a1.2 a2.2 a2.5 | the Tribune @ a3.5
- Vanderhoudt / quote on waves on the head | quote | refine | "We took like four to five pretty large waves on the head" @ a1.9 | "took like four to five pretty large waves on the head" @ a3.3
- Vanderhoudt / quote on reason | quote | agree | "Everything he was doing was inside reason" @ a1.8 a3.6
- Vanderhoudt / quote on the largest set | quote | agree | "It was probably the largest set of the day" @ a2.8 a4.7
- Vanderhoudt / quote on fierceness | quote | refine | "It was fierce for myself, and I've been through a lot out there" @ a1.10 | "It was fierce for myself and I've been through a lot out there" @ a2.9 a4.8
- film hero / surname | name | disagree | Donnerty @ a1.12 a3.8 a6.2 | Donnerity @ a4.10 a5.2 a7.1 | conflicts: 0-1
- film hero / age at death | age | disagree | 23 @ a1.12 | day before 23rd birthday @ a3.8 a4.10 | conflicts: 0-1
- film hero / year of death | date | agree | 2001 @ a1.12 a3.8 a4.10
- film hero / cause of death | other | agree | free-diving accident @ a1.12 a3.8 a4.10
- film hero / age at breakthrough | age | refine | teens @ a1.12 | 16 @ a3.8 a4.10 a7.3
- film hero / actor playing him | name | agree | Danny Easton @ a3.8 a4.10
- actor / part in the film | name | refine | Rusty Lansson @ a3.9 a4.9 | Ned "Rusty" Lansson @ a5.2 a7.2
- film / filmed in Santa Cruz | date | refine | October @ a3.7 a4.11 | now @ a5.2
- film / release | date | agree | fall 2012 @ a3.7 a4.11
- waves / number that broke on them | count | refine | four to five @ a1.9 a3.3 | at least three @ a5.9
