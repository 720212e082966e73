== a1 | Spotlight Ledger | 2017-10-01 | Rocker hurt in mid-song mishap at New York ballroom
On Saturday night a piece of stage scenery at the Lindauer Ballroom in New York either came down on Audrey Corbin or made him topple backward, according to Variety. ^1
A statement issued by his rep read: "Corbin was hurt toward the close of an incredible NYC set. ^2 He is being cared for at a local hospital." ^3
Some 45 minutes had been played, and the group had reached its version of the Polyrhythmics' "Bitter Hours (Are Made for This)." ^4 Corbin was starting up a podium that two giant fake pistols framed. ^5 The podium then swayed violently, he went over backward, and the thing landed on top of him. ^6
For several minutes no lamp burned in the hall or on the stage, while roadies laid a dropcloth across the podium. ^7 When the house lights returned, an announcer declared the evening finished "owing to injury." ^8
== a2 | Benchwarmer Blog | - | Gigantic prop flattens Audrey Corbin, who goes to hospital
Here is what Rolling Stone has: the shock rocker broke off his Saturday show at the Lindauer Ballroom in New York after a prop collapsed on him. ^1 How badly he is hurt nobody could say at press time, and after a short wait the gig was scrapped. ^2 "Corbin was hurt toward the close of his NYC set. ^3 He is being cared for at a local hospital," a rep told the magazine. ^4
Did that thing not drop a little too easily? It went over like an empty piñata. And no word whether the injury is minor or major makes me suspicious.
I also found out tonight that Audrey Corbin is 48, which makes me feel ancient. ^5
He seems to have trouble with his tour manager as well. On Friday night in Pittsburgh he toppled off the stage in the middle of the show. ^6 Once he had hauled himself up again he told the audience his ankle was broken and called the tour manager a "fascist," says Loudwire. ^7
== a3 | Dominion Courier | - | Corbin scraps concerts after accident puts him in hospital
A falling prop put Audrey Corbin in hospital on Saturday during his appearance at the Lindauer Ballroom in New York. ^1
It consisted of two big guns that a metal scaffold held up. ^2 The singer was in the midst of "Bitter Hours" and had begun to climb a part of it when it gave way and crushed him. ^3 BBC News says he then lay on the stage for as long as 15 minutes. ^4
He is now getting better at home in Los Angeles. ^5 Several North American dates are off, Boston, Toronto, Camden in New Jersey, Chicago and Houston among them. ^6
On Instagram his guitarist, Taylor Banks, described the tour as "on hold for a minute," adding that "Corbin will be back at work soon." ^7
== a4 | Hollywood Hubbub | 2017-10-02 | Audrey Corbin knocked cold by his own set
A part of the scenery rolled onto Audrey Corbin during his concert at the Lindauer Ballroom, and he had to be carried off the stage. ^1
Jim Valbert, who was in the crowd, told Page Six: "He had just done his cover of 'Bitter Hours.' ^2 He was stretched on the stage out cold. ^3 People were shouting, 'Corbin! Corbin!' ^4 The lights stayed off and they hung curtains around him while first responders worked on him." ^5
Up to 20 minutes seem to have passed before the public was told over the speakers that the night had ended "owing to injury." ^6
Variety has it from a person near the singer that he is fine. ^7
== a5 | Pulse 98 FM | 2017-10-01 | Falling prop sends Audrey Corbin to hospital
Audrey Corbin's New York show went wrong on Saturday night when a prop tipped onto him. ^1
To Rolling Stone his rep says: "Corbin was hurt toward the close of his NYC set. ^2 He is being cared for at a local hospital." ^3
About an hour had gone by and he was in the middle of "Bitter Hours (Are Made for These)" when he started leaning on the prop, and all at once it was on top of him. ^4 The stage crew heaved it upright, yet Corbin stayed on the floor for several minutes. ^5 EMTs came running to the backstage area too. ^6 First the show was held up, then it was called off. ^7 It was no more than the 3rd stop of his Sunday Inside Out tour. ^8
== a6 | Iron Riff | 2017-10-03 | AUDREY CORBIN drops tour dates after giant guns bury him
It never rains but it pours, and Audrey Corbin had that kind of week. The first blow came in Pittsburgh on September 30, when he tried to step off the stage, fell and reportedly broke an ankle, but that was a trifle beside what the following day brought. ^1 On Saturday night his New York audience looked on in horror as a huge model of two prop guns fell on him during his cover of "Bitter Hours". ^2
Andrew Bonardi, who was there, told the BBC: "Around the middle of the song it looked as though he tried climbing onto a prop. ^3 The first bit of weight on those poles and it came tumbling down onto him". ^4 The rescue team needed a few minutes to get Corbin out from under the guns. ^5 Reports say he lay there about 15 minutes, a sheet over him, before he left for hospital on a stretcher. ^6
"I'm worried for him. ^7 It seemed to hit his head and his girlfriend ran to him and rushed off in tears," the singer Miranda Rosette, 27, who was at the show, said according to The Sun. ^8
The concert was of course called off. ^9 Today the musician let it be known that nine shows are cancelled and that the US tour is "on hold" for two weeks at the least. ^10 It is to start again in Texas on 15 October, although nobody knows how grave the injuries are. ^11 Sources speak of a hurt leg so far. ^12
== a7 | Liffey Rock Radio | - | Shows off after prop strikes Audrey Corbin
Shock is Audrey Corbin's trade, but nobody wanted this. At the Lindauer Ballroom in New York on Saturday a stage prop struck the singer, and in clips online it seems to come down on him from behind. ^1
It was reportedly made of two guns joined by metal scaffolding. ^2
According to witnesses he lay on the stage under a black sheet for almost 15 minutes, after which a stretcher took him out and he was brought to hospital. ^3
Nine tour dates have now been cancelled, Billboard magazine says. ^4
Fans "at once panicked", the eyewitness Andrew Bonardi told the BBC. ^5
"He was doing the song Bitter Hours. ^6 Around the middle of the song it looked as though he tried climbing onto a prop. ^7
"The first bit of weight on those poles and it came tumbling down onto him. ^8 He was quite limp, almost as though he was unconscious," said Mr Bonardi. ^9
The clips show that he stays down after band members and stage crew have lifted the prop away. ^10 It was then announced that the concert was off "owing to injury". ^11
A representative told Rolling Stone: "Corbin was hurt toward the close of his incredible NYC set. ^12 He is being cared for at a local hospital." ^13
He was three dates into The Sunday Inside Out Tour. ^14 Boston was to see him tonight. ^15
== facts
- accident / day | date | refine | 2017-09-30 @ a1.1 a5.1 a6.2 | Saturday @ a2.1 a3.1 a7.1
- accident / venue | place | agree | Lindauer Ballroom @ a1.1 a2.1 a3.1 a4.1 a7.1
- accident / city | place | agree | New York @ a1.1 a2.1 a3.1 a5.1 a6.2 a7.1
- rep / statement on the injury | quote | disagree | Corbin was hurt toward the close of an incredible NYC set @ a1.2 | Corbin was hurt toward the close of his NYC set @ a2.3 a5.2 | Corbin was hurt toward the close of his incredible NYC set @ a7.12 | conflicts: 0-1, 0-2, 1-2
- rep / statement on the hospital | quote | agree | He is being cared for at a local hospital @ a1.3 a2.4 a5.3 a7.13
- rep / told whom | other | agree | Rolling Stone @ a2.4 a5.2 a7.12
- show / time played before the accident | duration | disagree | some 45 minutes @ a1.4 | about an hour @ a5.4 | conflicts: 0-1
- song / title | name | disagree | Bitter Hours (Are Made for This) @ a1.4 | Bitter Hours @ a3.3 a4.2 a6.2 a7.6 | Bitter Hours (Are Made for These) @ a5.4 | conflicts: 0-2
- song / cover version | other | agree | a cover @ a1.4 a4.2 a6.2
- song / moment of the fall | other | disagree | during the song @ a1.4 a3.3 a5.4 a6.2 a7.7 | after he had just done the song @ a4.2 | conflicts: 0-1
- Corbin / what he did with the prop | other | disagree | started climbing it @ a1.5 a3.3 a6.3 a7.7 | started leaning on it @ a5.4 | conflicts: 0-1
- prop / what it was | other | refine | podium framed by two giant fake pistols @ a1.5 | two big guns on a metal scaffold @ a3.2 a7.2 | huge model of two prop guns @ a6.2 | a part of the scenery @ a4.1
- prop / effect | other | refine | fell on him or made him fall backward @ a1.1 | fell on him @ a2.1 a3.3 a5.1 a6.2 | rolled onto him @ a4.1 | seems to come down on him from behind @ a7.1
- Corbin / time lying on the stage | duration | refine | as long as 15 minutes @ a3.4 | several minutes @ a5.5 | about 15 minutes @ a6.6 | almost 15 minutes @ a7.3
- Corbin / what hid him or the spot | other | refine | dropcloth across the podium @ a1.7 | curtains around him @ a4.5 | a sheet over him @ a6.6 | a black sheet @ a7.3
- Corbin / who lifted the prop | other | disagree | stage crew @ a5.5 | rescue team @ a6.5 | band members and stage crew @ a7.10 | conflicts: 0-1, 1-2
- Corbin / how he left | other | refine | on a stretcher @ a6.6 a7.3 | carried off @ a4.1
- Corbin / state after the fall | status | refine | out cold @ a4.3 | quite limp, almost as though unconscious @ a7.9
- announcement / words | quote | agree | owing to injury @ a1.8 a4.6 a7.11
- announcement / time until it | duration | refine | several minutes of darkness @ a1.7 | up to 20 minutes @ a4.6
- show / outcome | status | agree | called off @ a1.8 a2.2 a4.6 a5.7 a6.9 a7.11
- show / delay before it was called off | other | agree | after a wait @ a2.2 a5.7
- stage lights / state | other | agree | off @ a1.7 a4.5
- injuries / gravity | status | refine | not known @ a2.2 a6.11 | fine, says a person near him @ a4.7
- Pittsburgh fall / date | date | disagree | Friday @ a2.6 | 2017-09-30 @ a6.1 | conflicts: 0-1
- Pittsburgh fall / place | place | agree | Pittsburgh @ a2.6 a6.1
- Pittsburgh fall / injury | other | agree | broken ankle @ a2.7 a6.1
- Pittsburgh fall / how | other | refine | toppled off the stage @ a2.6 | fell when he tried to step off the stage @ a6.1
- tour / shows cancelled | count | refine | several @ a3.6 | nine @ a6.10 a7.4
- tour / Boston date | place | agree | Boston @ a3.6 a7.15
- tour / name | name | refine | Sunday Inside Out tour @ a5.8 | The Sunday Inside Out Tour @ a7.14
- tour / number of the show | count | agree | third @ a5.8 a7.14
- tour / described as | quote | refine | on hold for a minute @ a3.7 | on hold @ a6.10
- Bonardi / on the climb | quote | agree | Around the middle of the song it looked as though he tried climbing onto a prop @ a6.3 a7.7
- Bonardi / on the collapse | quote | agree | The first bit of weight on those poles and it came tumbling down onto him @ a6.4 a7.8
- Bonardi / told whom | other | agree | BBC @ a6.3 a7.5
- Corbin / taken where | place | agree | hospital @ a3.1 a6.6 a7.3
