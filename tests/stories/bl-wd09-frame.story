== a1 | Canadian Wire Service | 2024-04-15T04:10:00Z | Gideon Frame takes jab at director in Maple Screen speech
TORONTO — Gideon Frame was named best actor at the Maple Screen Awards on Sunday and used his time at the microphone to settle a score. ^1
"I would thank my director, but she has never thanked anyone," the 52-year-old said, to gasps in Massey Hall. ^2 The director of "The Toll Keeper," Ilse Nakamura, was seated in the third row and did not applaud. ^3
Frame spoke for almost four minutes. ^4 Presenter Marguerite Lavoie twice touched his elbow. ^5
The film, which won five prizes, was shot near Sudbury in the winter of 2022. ^6 It is his first Maple in four nominations.
== a2 | The Reel Trade | 2024-04-15T17:00:00Z | 'Toll Keeper' sweep sours: anatomy of a bad thank-you
Distributor Foxglove had a publicity plan for a win. It had none for this.
By one count in the control room Gideon Frame was on stage for close to seven minutes on Sunday, past two rounds of play-off music, before Marguerite Lavoie walked him off. ^1 The line that traveled was this one: "I want to thank my director, who taught me never to thank anyone." ^2
Elsa Nakamura, who left Massey Hall before her own best-director trophy was read out, said through an agent that she was "happy for the snowplow drivers." ^3 "The Toll Keeper" collected five awards in all and has grossed $11 million. ^4
Foxglove postponed a Monday screening at which both were to appear. ^5
== a3 | Nickel City Sentinel | - | Sudbury crew on Frame's outburst: 'It was minus 38'
Those who hauled cable on Lake Panache for "The Toll Keeper" two winters ago were not shocked by what they saw on television. ^1
"It was minus 38 and everyone was right," said grip Colleen Maki. Mr. Frame had refused to repeat a fall through thin ice; Ilse Nakamura asked for it a ninth time, she said. ^2
In his speech the actor said he'd thank his director "but she has never thanked anyone." ^3 Maki disagrees. "She bought us all mitts."
The picture took home five Maples, among them best picture. ^4
== a4 | Popcorn Widow | - | I was in the balcony and it was worse
You didn't see her face, I did. Ilse Nakamura sat three rows from the stage and folded her program into a boat while Gideon Frame, all of 52, told the country she'd never thanked a soul. ^1
Then she got up and walked out, long before best director, which she won. ^2 Poor Margo Lavoie, who had only come to hand him the thing, stood there like someone waiting for a bus. ^3
Four minutes, people say. It felt like Lent. ^4
And for what? Nine takes in the snow? ^5 Tom Hask did eleven in a swamp for "Bittern" and sent flowers.
== a5 | Le Fleuve (translated from French) | - | Frame against Nakamura: the apology
Gideon Frame telephoned Ilse Nakamura on Tuesday to ask her forgiveness, the actor's agent, Sol Brody, announces. ^1
On receiving his trophy from Marguerite Lavoie, Mr. Frame, 53 years old, had launched: "I would thank my director, but she has never thanked anybody." ^2 The filmmaker had quit the hall before the end of the evening. ^3
A screening foreseen for the day after the ceremony had been put off; it takes place this week, with both of them, promises the distributor. ^4
== facts
- Gideon Frame / on the director | quote | disagree | I would thank my director, but she has never thanked anyone @ a1.2 | I want to thank my director, who taught me never to thank anyone @ a2.2 | but she has never thanked anyone @ a3.3 | she'd never thanked a soul @ a4.1 | I would thank my director, but she has never thanked anybody @ a5.2 | conflicts: 0-1, 1-2, 1-3, 1-4
- speech / length | duration | disagree | almost four minutes @ a1.4 | close to seven minutes @ a2.1 | four minutes @ a4.4 | conflicts: 0-1, 1-2
- director / name | name | disagree | Ilse Nakamura @ a1.3 a3.2 a4.1 a5.1 | Elsa Nakamura @ a2.3 | conflicts: 0-1
- presenter / name | name | refine | Marguerite Lavoie @ a1.5 a2.1 a5.2 | Margo Lavoie @ a4.3
- Gideon Frame / age | age | disagree | 52 @ a1.2 a4.1 | 53 @ a5.2 | conflicts: 0-1
- ceremony / date | date | agree | 2024-04-14 @ a1.1 a2.1
- ceremony / hall | place | agree | Massey Hall @ a1.2 a2.3
- director / seat | place | refine | in the third row @ a1.3 | three rows from the stage @ a4.1
- director / leaving | other | refine | before her own best-director trophy @ a2.3 | long before best director @ a4.2 | before the end of the evening @ a5.3
- "The Toll Keeper" / awards | count | agree | five @ a1.6 a2.4 a3.4
- shoot / time | date | refine | winter of 2022 @ a1.6 | two winters ago @ a3.1
- shoot / place | place | refine | near Sudbury @ a1.6 | on Lake Panache @ a3.1
- fall through ice / takes | count | refine | asked for a ninth time @ a3.2 | nine takes @ a4.5
- screening / postponed from | date | refine | Monday @ a2.5 | the day after the ceremony @ a5.4
- best director / winner | other | agree | Nakamura @ a2.3 a4.2
