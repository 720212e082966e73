== a1 | Petticoat | - | Served: Camilla Thorne gets custody papers on the ScreenCon stage
Divorce is ugly, any Noah Feldbaum film will teach you that much. ^1 But Marcus Gudaitis found a new low of pettiness in a break-up if, as Deadline reports, he had Camilla Thorne served with custody papers on stage at ScreenCon on Wednesday night. ^2
The two, who have a pair of children, never were husband and wife; they separated in 2020. ^3
Thorne was there to promote the trailer of her project Sleep Tight Sweetheart when somebody came up from the front rows, interrupted her and slid a manila envelope to her over the front of the stage. ^4 "Personal and confidential" was written on it. ^5
"This is for me? ^6 Very puzzling. ^7 I'm going to unseal it now," she said. ^8 Then she looked inside, kept a poise that nobody should ever need, and improvised: "Is this a screenplay? ^9 OK, understood. ^10 Thank you." ^11
How safe was the event? ^12 "We have never in the life of the convention had an episode where a delegate has come up to the stage who was not cleared to be there," declared Rich Altmann, Managing Director of ScreenCon. ^13 "In view of this episode, we are rethinking our security procedures to guarantee the safety of all our guests." ^14
== a2 | Mixtape | 2022-05-02 | Camilla Thorne handed custody papers from Marcus Gudaitis while on stage (UPDATE)
Update: there is now a high-quality video. ^1 It shows Thorne on her knees at the front of the stage as she accepts the envelope. ^2 "This is for me? ^3 Right now? … ^4 This is very puzzling. ^5 I'm gonna unseal it now because it feels like it's urgent. ^6 Is it a screenplay?" ^7 She studies the papers for half a beat and says flatly: "Oh. ^8 Okay. ^9 Understood, thank you." ^10
Our first report follows. ^11
What was in the puzzling manila envelope that reached Camilla Thorne during her ScreenCon presentation of the upcoming Sleep Tight Sweetheart? ^12 Custody papers, Deadline has learned, and they came from Marcus Gudaitis, her ex-fiancé and the father of her two children. ^13
On Tuesday Thorne was introducing the latest feature she has directed when somebody neared the stage and slid the envelope her way. ^14 "This is for me?" she asked, and unsealed it. ^15 Apparently untroubled, she talked on to the crowd with the envelope in her hands, then showed the first full trailer, which was received with "great applause." ^16
Early reports said that the envelope, marked "Personal and Confidential," held a screenplay nobody had asked for. ^17
On Wednesday a spokesperson for Gudaitis said the Ned Larsen star "had no advance knowledge of the time or place that the envelope would have been handed over." ^18
== a3 | Starline News | 2022-05-02 | Watch the moment Camilla Thorne is served on stage
Video has come to light of Camilla Thorne receiving custody papers from Marcus Gudaitis. ^1
The actress and director was presenting her coming movie, Sleep Tight Sweetheart, at ScreenCon in Las Vegas on April 26 when an unidentified woman stepped up to the stage with a manila envelope that bore the words "personal and confidential." ^2 Inside, a source told Starline News later, were custody papers from Thorne's ex, the father of her son Amos, 8, and her daughter Lily, 5. ^3
On the footage Camilla breaks off in mid-speech to pick the envelope up from the edge of the stage. ^4 She had just invited the audience to imagine a life with everything one could want, from a beautiful house to gorgeous cars. ^5 "Is this for me?" she asks the woman, who is out of the picture. ^6
With the envelope in hand the 38-year-old remarks that it is "very puzzling," and tells the crowd: "I'm gonna unseal it now because it feels urgent. ^7 Is this a screenplay?" ^8
She draws out a stack of paper, reads the page on top and says: "Okay. ^9 Understood. ^10 Thank you." ^11 Then, not missing a beat, she goes on with her presentation. ^12
== a4 | Glossy Paper | - | Camilla Thorne was served custody papers at ScreenCon
Whatever Camilla Thorne may have expected of her ScreenCon session for Sleep Tight Sweetheart, custody papers cannot have been high on the list. ^1
She was in the middle of it, on the stage of the Hippodrome at Emperor's Palace, when an unidentified person came up to hand her a manila envelope that was marked "personal and confidential." ^2
Plainly in the dark about its contents, the director responded: "Is this for me? ^3 I'm going to unseal it because it feels like a screenplay." ^4 It was nothing of the kind: sources say she had received custody papers concerning her two children, served by her ex, Marcus Gudaitis. ^5 The show must go on, she seems to have thought; unfazed, she shut the envelope with a plain "Okay, understood. ^6 Thank you." ^7
Gudaitis, whom the public takes for a family man since he plays soccer coach Ned Larsen, "had no advance knowledge of the time or place that the envelope would have been handed over as this would solely be up to the process service firm involved," a source said, adding that "he would never approve of her being served in such an unsuitable way." ^8 Representatives of Gudaitis and of Thorne have made no comment. ^9
It was at an SNL after party in 2011 that the pair met; they were together for seven years and have two children, aged five and eight. ^10 Engaged, sources say, but never married, they were spared a messy divorce. ^11 They have been separated, quietly, since 2020, yet the papers were delivered in front of 4,100 people of the film world. ^12
== a5 | Circuit Culture | - | Thorne served with custody papers live on stage; Gudaitis says he did not know
It is never a good moment for legal papers, but the actor and director Camilla Thorne got hers in a bizarre one: live on the stage of the movie trade conference ScreenCon, according to a report earlier this week. ^1 Her former fiancé Marcus Gudaitis, of Ned Larsen, has denied since that he knew it was going to happen. ^2
The intrusion came on Tuesday in Las Vegas, at the showcase of Warner Bros. ^3 Thorne was presenting Sleep Tight Sweetheart, her next film, when a man rose from the crowd and put an envelope at her feet. ^4 She took it up, called it "Very puzzling," had a quick look inside and carried on. ^5
In the envelope, says Deadline, were custody papers from lawyers acting for Gudaitis. ^6
Thorne and Gudaitis, who have two children, were in a relationship from 2011 until 2020. ^7
== a6 | Pacific Tribune | 2022-04-27 | Was Camilla Thorne served on stage?
Camilla Thorne had got halfway through the introduction of her forthcoming film, "Sleep Tight Sweetheart," at ScreenCon on Tuesday when a cryptic yellow envelope was placed on the stage before her. ^1
"This is for me, right?" said the director, at a loss, as she turned to the thin package, on which stood "Personal and Confidential." ^2 "Very puzzling. ^3 I'm going to unseal it now," she went on, and cast an eye over its contents there on stage, in the Hippodrome at Emperors Palace. ^4 "Is this a screenplay? ^5 OK, understood. ^6 Thank you." ^7
She then took up her prepared remarks again without missing a beat; the subject was a psychological thriller with Beatrice Hugh, Henry Miles, Drew Birch, CoCo Vane, Rick Knoll and Gwenda Chang. ^8
Many supposed that it was just an unsolicited screenplay, but Deadline appears to have had the scoop: custody papers, courtesy of Marcus Gudaitis, once her partner. ^9 The actors never married and have two kids. ^10 Neither Warner Bros. nor Thorne's representatives responded at once on Wednesday when asked for comment. ^11
Thousands of people from the entertainment industry and the press were in the hall, and once photos were online Twitter users asked themselves what the envelope held. ^12
== a7 | The Daily Scroll | - | A family affair of the wrong sort for Camilla Thorne
On Tuesday night at ScreenCon, Camilla Thorne's presentation became a family affair, though not a nice one. ^1
As the Hollywood Reporter tells it, the actor and director was talking about her coming thriller with Henry Miles and Beatrice Hugh, Sleep Tight Sweetheart, on a stage in Emperor's Palace, Las Vegas, when an unidentified person came to the front, laid a manila envelope on the stage and slid it her way. ^2
"Is this for me?" asked Thorne while she picked it up. ^3
It was: Deadline reports that the envelope, marked "personal and confidential," had custody papers in it, sent by actor Marcus Gudaitis, Thorne's ex-boyfriend and the father of her two children. ^4
Nobody knows how the server got in, but a ScreenCon official, Rich Altmann, told Variety that security protocols will be rethought. ^6
A representative of Gudaitis, who was not named, told this site that the papers were meant to "settle jurisdiction relating to the children of Ms. Thorne and Mr. Gudaitis," but that how and when they were served was none of his doing. ^7 "Mr. Gudaitis had no advance knowledge of the time or place that the envelope would have been handed over as this would solely be up to the process service firm involved and he would never approve of her being served in such an unsuitable way," the representative said Wednesday in a statement. ^8
Thorne and Gudaitis were a couple for nine years until they split at the beginning of 2020. ^9 Their two children are a son, Amos, 6, and a daughter, Lily, 4. ^10
== facts
- incident / day | date | disagree | Wednesday @ a1.2 | 2022-04-26 @ a3.2 a6.1 | Tuesday @ a2.14 a5.3 a7.1 | conflicts: 0-1 0-2
- event / name | name | agree | ScreenCon @ a1.2 a2.12 a3.2 a4.1 a5.1 a6.1 a7.1
- event / city | place | agree | Las Vegas @ a3.2 a5.3 a7.2
- event / hall | place | refine | the Hippodrome at Emperor's Palace @ a4.2 | the Hippodrome at Emperors Palace @ a6.4 | Emperor's Palace @ a7.2
- film / title | name | agree | Sleep Tight Sweetheart @ a1.4 a2.12 a3.2 a4.1 a5.4 a6.1 a7.2
- envelope / colour | other | refine | manila @ a1.4 a2.12 a3.2 a4.2 a7.2 | yellow @ a6.1
- envelope / marking | quote | agree | personal and confidential @ a1.5 a2.17 a3.2 a4.2 a6.2 a7.4
- envelope / bearer | other | disagree | unidentified woman @ a3.2 | a man from the crowd @ a5.4 | unidentified person @ a4.2 a7.2 | conflicts: 0-1
- envelope / way of delivery | other | refine | slid to her @ a1.4 a2.14 | laid on the stage and slid @ a7.2 | put at her feet @ a5.4 | placed on the stage @ a6.1 | handed to her @ a4.2
- envelope / contents | other | agree | custody papers @ a1.2 a2.13 a3.3 a4.5 a5.6 a6.9 a7.4
- contents / reported by | name | refine | Deadline @ a1.2 a2.13 a5.6 a6.9 a7.4 | a source @ a3.3 | sources @ a4.5
- envelope / first guess | other | agree | an unsolicited screenplay @ a2.17 a6.9
- Thorne / first question | quote | disagree | This is for me? @ a1.6 a2.3 a2.15 | Is this for me? @ a3.6 a4.3 a7.3 | This is for me, right? @ a6.2 | conflicts: 0-1 0-2 1-2
- Thorne / puzzling remark | quote | refine | Very puzzling @ a1.7 a5.5 a6.3 | This is very puzzling @ a2.5 | very puzzling @ a3.7
- Thorne / unseal remark | quote | disagree | I'm going to unseal it now @ a1.8 a6.4 | I'm gonna unseal it now because it feels like it's urgent @ a2.6 | I'm gonna unseal it now because it feels urgent @ a3.7 | I'm going to unseal it because it feels like a screenplay @ a4.4 | conflicts: 0-3 1-2 1-3 2-3
- Thorne / screenplay question | quote | disagree | Is this a screenplay? @ a1.9 a3.8 a6.5 | Is it a screenplay? @ a2.7 | it feels like a screenplay @ a4.4 | conflicts: 0-1 0-2 1-2
- Thorne / closing remark | quote | refine | OK, understood. Thank you @ a1.10 a1.11 a3.9 a3.10 a3.11 a4.6 a4.7 a6.6 a6.7 | Oh. Okay. Understood, thank you @ a2.8 a2.9 a2.10
- Thorne / reaction | status | agree | went on unfazed @ a1.9 a2.16 a3.12 a4.6 a5.5 a6.8
- children / count | count | agree | two @ a1.3 a2.13 a3.3 a4.5 a5.7 a6.10 a7.4
- son Amos / age | age | disagree | 8 @ a3.3 a4.10 | 6 @ a7.10 | conflicts: 0-1
- daughter Lily / age | age | disagree | 5 @ a3.3 a4.10 | 4 @ a7.10 | conflicts: 0-1
- children / names | name | agree | Amos and Lily @ a3.3 a7.10
- couple / length of relationship | duration | disagree | seven years @ a4.10 | nine years @ a7.9 | 2011 until 2020 @ a5.7 | conflicts: 0-1 0-2
- couple / separation | date | refine | 2020 @ a1.3 a4.12 a5.7 | beginning of 2020 @ a7.9
- couple / beginning | date | agree | 2011 @ a4.10 a5.7
- couple / marriage | status | agree | never married @ a1.3 a4.11 a6.10
- Gudaitis / tie to Thorne | other | refine | ex-fiancé @ a2.13 a5.2 | ex @ a3.3 a4.5 | former partner @ a6.9 | ex-boyfriend @ a7.4
- Gudaitis / known for | name | agree | Ned Larsen @ a2.18 a4.8 a5.2
- Gudaitis / prior knowledge | status | agree | denied @ a2.18 a4.8 a5.2 a7.8
- Gudaitis statement / knowledge passage | quote | refine | had no advance knowledge of the time or place that the envelope would have been handed over @ a2.18 | had no advance knowledge of the time or place that the envelope would have been handed over as this would solely be up to the process service firm involved @ a4.8 a7.8
- Gudaitis statement / service passage | quote | agree | he would never approve of her being served in such an unsuitable way @ a4.8 a7.8
- Gudaitis statement / speaker | other | refine | a spokesperson @ a2.18 | a source @ a4.8 | a representative @ a7.8
- Gudaitis statement / day | date | agree | Wednesday @ a2.18 a7.8
- Gudaitis's representatives / comment | status | disagree | gave a statement @ a2.18 a7.8 | made no comment @ a4.9 | conflicts: 0-1
- Thorne's representatives / comment | status | agree | none @ a4.9 a6.11
- Altmann / title | other | refine | Managing Director of ScreenCon @ a1.13 | ScreenCon official @ a7.6
- ScreenCon / consequence | other | agree | security to be rethought @ a1.14 a7.6
- audience / size | count | refine | 4,100 @ a4.12 | thousands @ a6.12
- film / trailer | other | refine | promoted the trailer @ a1.4 | showed the first full trailer @ a2.16
- film / cast | name | agree | Beatrice Hugh and Henry Miles @ a6.8 a7.2
- film / kind | other | refine | psychological thriller @ a6.8 | thriller @ a7.2
- studio / name | name | agree | Warner Bros. @ a5.3 a6.11
- video of the moment / existence | status | agree | has emerged @ a2.1 a3.1
