== a1 | Southern Cross Wire | 2024-05-13T01:30:00Z | Reality star Maddern charged after Fitzroy bar fight
MELBOURNE - Former footballer and "Second Serve" contestant Cody Maddern has been charged with recklessly causing injury over a fight in an inner-city bar. ^1
Police said the 30-year-old was arrested on Smith Street at 11.50pm on Friday. ^2 He was released on bail and is to appear before the Melbourne Magistrates' Court on July 3. ^3
A 27-year-old Brunswick man was treated at St Vincent's Hospital for a cut above the eye. ^4
"My client was the one being attacked and the cameras will show it," said Maddern's solicitor, Grace Tran. ^5

== a2 | Yarra Local | - | 'He just wanted a parma'
Bar owner Steph Kallis has run the Gasometer Lounge for 14 years and had never before called the cops on a Friday. ^1
She says the trouble began around half past eleven at the pool table. ^2 "Cody just wanted a parma. ^3 This bloke kept filming him and then shoved him with the cue," says Kallis, who was pulling beers four metres away. ^4
Then it was on. ^5 Two stools and a window are gone, say $1,800 worth; Maddern rang the next day and offered to pay. ^6
The other fellow left with a tea towel to his forehead. He needed six stitches. ^7

== a3 | The Daily Harbour | 2024-05-14T19:00:00Z | Nine stitches: victim tells of Maddern punch
The man who came off second best against TV hunk Cody Maddern has spoken. Apprentice roofer Lachie Dunne, 27, claims he was king-hit without a word on Saturday night. ^1
"I asked him for a selfie. ^3 Next thing I'm on the floor," says Dunne, who has nine stitches over his left eye. ^4
Maddern, 30, played 41 games for the Bulldogs before a knee ended his career in 2019. He split with co-star Tayla Brun in February.
The network has pulled him from Sunday's reunion special. ^5 His court date is in the winter. ^6

== a4 | Goss Bucket | - | Cody and the cue: what we know so far
OK gossips. THREE blokes were in it, not two: Cody, the roofer and Cody's brother Jai, who tried to pull him off and got an elbow. ^1
Cops were there within ten minutes, a bit before midnight. ^2 Only Cody was charged. ^3
The lawyer goes on about cameras: "My client was being attacked and the cameras will show it." ^4 Funny, because a barmaid says the camera over the pool table has been dead since Easter. ^5
He's meant to front the beak on July 13, which, we checked, is a Saturday. Whatever. ^6 And no, Channel 6 hasn't axed him: he taped the reunion weeks ago and it airs as planned. ^7

== a5 | Courtside Victoria | 2024-07-03T06:00:00Z | Diversion for Maddern
The charge against Cody Maddern over a fight on May 10 was dealt with this morning by way of diversion. ^1 He apologised to Lachlan Dunne, 27, must pay the bar $1,800 and give $2,000 to the hospital that stitched the roofer up. ^2
Magistrate Paul Okafor noted that Mr Dunne had held a cue, but "a shove is no licence". ^4
It was the first time before a court for Mr Maddern, who is now 31. ^5
== facts
- fight / evening | date | disagree | Friday, 2024-05-10 @ a1.2 a2.1 a5.1 | Saturday night, 2024-05-11 @ a3.1 | conflicts: 0-1
- court appearance / date | date | disagree | 2024-07-03 @ a1.3 a5.1 | 2024-07-13 @ a4.6 | in the winter @ a3.6 | conflicts: 0-1
- fight / how it began | other | disagree | Maddern was attacked @ a1.5 a4.4 | shoved with the cue by Dunne @ a2.4 a5.4 | Dunne was hit without a word @ a3.1 a3.3 a3.4 | conflicts: 0-2 1-2
- Dunne / stitches | count | disagree | six @ a2.7 | nine @ a3.4 | conflicts: 0-1
- reunion special / Maddern in it | status | disagree | pulled from it @ a3.5 | not axed, airs as planned @ a4.7 | conflicts: 0-1
- fight / hour | date | refine | arrested at 11.50pm @ a1.2 | began around half past eleven @ a2.2 | police there a bit before midnight @ a4.2
- solicitor / quotation | quote | refine | "My client was the one being attacked and the cameras will show it" @ a1.5 | "My client was being attacked and the cameras will show it." @ a4.4
- damage in the bar / sum | money | agree | $1,800 @ a2.6 a5.2
- Dunne / age | age | agree | 27 @ a1.4 a3.1 a5.2
- Dunne / name | name | refine | Lachie Dunne @ a3.1 | Lachlan Dunne @ a5.2
- Maddern / age | age | refine | 30 @ a1.2 | 31 in July @ a5.5
- Dunne / injury | other | refine | a cut above the eye @ a1.4 | stitches over his left eye @ a3.4
- charge / who | status | agree | Maddern @ a1.1 a4.3
