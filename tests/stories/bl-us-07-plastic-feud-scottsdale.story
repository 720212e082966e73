== a1 | TMZ | 2025-03-08T19:20:00Z | Jocelyn Peak to Tawny Delmarco: Take Back the Nose Talk ... Or Else!
The Ladies of Scottsdale are taking it to the lawyers.
Jocelyn Peak had her attorney, Miles Corden, fire off a cease-and-desist to castmate Tawny Delmarco on Friday ... and TMZ got a look at it. ^1
It's all over Tuesday's episode of the "Bleached" podcast, where Tawny said Jocelyn is "on her fourth nose and still can't smell her own business." ^2 The letter gives Tawny 10 days to retract it and apologize, on the podcast, in her own voice. ^3
The bad blood boiled over a week ago at the season 6 reunion taping, where, our sources say, Tawny tossed a margarita at Jocelyn and mostly hit a cameraman. ^4
Tawny, 33, tells us ... "She can cease. I'm not gonna desist." ^5
== a2 | Page Six | 2025-03-11T16:00:00Z | 'Ladies of Scottsdale' feud gets under the skin as Jocelyn Peak threatens to sue
The Scottsdale ladies' nine-year friendship is officially beyond repair. ^1
Jocelyn Peak, 39, has threatened Tawny Delmarco with a defamation suit over remarks about her face, according to a letter dated Monday and seen by Page Six. ^2 Delmarco has two weeks to take them back. ^3
On "Bleached" last Tuesday, the former pageant queen claimed that her co-star was "on her third nose and still can't smell her own business." ^4
A production source says Delmarco had it coming to her and got it: it was Peak who hurled a drink at the reunion, after Delmarco brought up Peak's 2021 bankruptcy. ^5 "There was salt everywhere," says the source.
Luxe, which airs the series, declined to comment. ^6
== a3 | People | 2025-03-12T18:00:00Z | Jocelyn Peak on Surgery Claims: 'I've Had Two Procedures and I've Never Lied About It'
Jocelyn Peak is setting the record straight.
"I've had two procedures and I've never lied about it," the Ladies of Scottsdale star, 39, tells PEOPLE. ^1 "My nose and my breasts, both in 2016, both with the same doctor, and I sent him a fruit basket." ^2
Peak first addressed the subject in an Instagram Live on Thursday, March 6, two days after Tawny Delmarco discussed her appearance on a podcast. ^3 The next day her lawyer wrote to Delmarco, 33, demanding a retraction. ^4
The women met in 2016 at a charity golf tournament and joined the Luxe series together in its second season. ^5 Delmarco was a bridesmaid when Peak married her third husband, developer Grant Peak, in 2022. ^6
"I miss her," says Peak. "I don't miss her mouth."
== a4 | Valley Courier | 2025-03-13T14:00:00Z | Paradise Valley surgeon finds himself in middle of TV feud
Dr. Alan Voss has operated on noses in Paradise Valley for 22 years without becoming a hashtag. ^1 That ended last week, when reality star Tawny Delmarco named him on a podcast as the man behind co-star Jocelyn Peak's profile. ^2
"I can't say who is or isn't a patient," Voss said Wednesday. "I can say the phone hasn't stopped." His office manager counted 31 requests for consultations in a day; the usual number is four or five. A rhinoplasty at the practice runs about $18,000. ^3
Peak, who lives in Scottsdale with her husband, has said she had her nose done in 2016. ^4 Her attorney, Miles Corden of Phoenix, confirmed that a letter was sent to Delmarco on Friday, with a deadline of March 17, and declined further comment. ^5
== a5 | The Recap Couch | - | Ladies of Scottsdale: the Great Nose War, explained
If you've just got back from a silent retreat: Tawny and Jocelyn are DONE. They've unfollowed each other, and nine years of besties pictures are gone from both grids. ^1
The quote that launched a thousand memes: "on her fourth nose and still can't smell her own business." ^2 Tawny also gave the name of the doc, Adam Voss, and the price, 18 grand. ^3
Jocelyn went live and owned up to three things: nose, boobs, eyelids. ^4 Fine! Nobody cares! I've had two fillings this year.
As for the flying margarita, everyone I know who was in the room says that Tawny threw it. ^5 We'll see for ourselves when the reunion airs on April 15.
Next come the lawyers. Tawny's answer so far: "She can cease. I'm not gonna desist." ^6 Put it on a mug.
== facts
- Cease-and-desist letter / date | date | disagree | 2025-03-07 @ a1.1 a3.4 a4.5 | 2025-03-10 @ a2.2 | conflicts: 0-1
- Tawny Delmarco / on Peak's nose | quote | disagree | "on her fourth nose and still can't smell her own business" @ a1.2 a5.2 | "on her third nose and still can't smell her own business" @ a2.4 | conflicts: 0-1
- Letter / time to retract | duration | disagree | 10 days @ a1.3 | two weeks @ a2.3 | until 17 March @ a4.5 | conflicts: 0-1 1-2
- Reunion / who threw the drink | other | disagree | Delmarco @ a1.4 a5.5 | Peak @ a2.5 | conflicts: 0-1
- Jocelyn Peak / number of procedures | count | disagree | two @ a3.1 a3.2 | three @ a5.4 | conflicts: 0-1
- Surgeon / name | name | disagree | Alan Voss @ a4.1 | Adam Voss @ a5.3 | conflicts: 0-1
- Podcast remarks / date | date | refine | 2025-03-04 @ a1.2 a2.4 a3.3 | last week @ a4.2
- Podcast / title | name | agree | Bleached @ a1.2 a2.4
- Peak's lawyer / name | name | agree | Miles Corden @ a1.1 a4.5
- Drink / kind | other | refine | a margarita @ a1.4 a5.5 | a drink @ a2.5
- Tawny Delmarco / reaction to the letter | quote | agree | "She can cease. I'm not gonna desist." @ a1.5 a5.6
- Tawny Delmarco / age | age | agree | 33 @ a1.5 a3.4
- Jocelyn Peak / age | age | agree | 39 @ a2.2 a3.1
- Friendship / length | duration | refine | nine years @ a2.1 a5.1 | met in 2016 @ a3.5
- Jocelyn Peak / year of nose operation | date | agree | 2016 @ a3.2 a4.4
- Rhinoplasty / price | money | agree | $18,000 @ a4.3 a5.3
- Series / broadcaster | name | agree | Luxe @ a2.6 a3.5
- Surgeon / source of his name | other | agree | named by Delmarco @ a4.2 a5.3
- Jocelyn Peak / first reply | other | refine | Instagram Live on 6 March 2025 @ a3.3 | went live @ a5.4
- Letter / demand | other | refine | retract and apologize on the podcast @ a1.3 | take the remarks back @ a2.3 | a retraction @ a3.4
- Jocelyn Peak / marriage | status | refine | married Grant Peak in 2022 @ a3.6 | lives with her husband @ a4.4
