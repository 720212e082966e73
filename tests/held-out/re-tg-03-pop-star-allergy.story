== a1 | Global Wire India | 2014-04-15 | Byrne show off after hospital stay
A "severe allergic reaction to antibiotics" put singer Kylee Byrne in hospital and forced her to call off Tuesday's concert in Kansas City, Missouri, the venue said. ^1
Doctors ordered medical rest for Byrne, 21, according to a statement by the city's Dash Center. ^2 On Twitter she showed herself in a hospital bed and apologized to her Kansas fans: "I wanted so much 2 b there 2night." ^3
Refunds will be made, the venue said. ^4
A concert in Charlotte, North Carolina, was lost earlier this month when she was found to have the flu and told to rest. ^5
The "Smasherz" tour, about half done, takes in 60 shows in North America and Europe from February to June. ^6 St. Louis, Missouri, comes next, on Wednesday. ^7
== a2 | The Mixing Bowl | - | Kylee pulls out at the last minute
For days Kylee Byrne has been tweeting about feeling poorly, and on Tuesday it got worse. ^1 She saw a doctor about some antibiotics, reacted to them with a severe allergy, and landed in the hospital. ^2
Kansas City's Dash Center, where the 21-year-old's Smasherz tour was to stop, said in a press release that she was "placed on medical rest by her doctors" and that there would be no show. ^3
In eight days it is the second last-minute cancellation over illness. ^4 Deep sorrow at the loss of Lloyd, her dear dog, can't be helping.
She tweeted her fans about how crushed she was, and shared a picture from her sickbed with a toy octopus, captioned, "Mr. Squidlington & some wonderful Drs are taking good care of me." ^5
Nobody has said if there'll be a new date, though full refunds are expected. ^6
== a3 | Teen Castle Blog | 2014-04-15 | Kylee is in the hospital and there's no Kansas City concert
Oh no! Kylee Byrne is in a hospital right now with what is reported to be a "severe allergic reaction to antibiotics." ^1
Her Smasherz concert in Kansas City, Missouri, can't go ahead. ^2 She said sorry to fans in a tweet:
"Kansas I promise I'm as [heartbroken] as you are. I wanted so much to be there tonight. ^3 Not being with y'all makes me feel cr**pier than I already do." ^4
Doctors are taking good care of her, she promises! ^5
It's the second Smasherz night she has had to scrap. ^6 The flu put paid to a show in Charlotte, North Carolina, last week. ^7 Will she reschedule? That's not clear yet. ^8
== a4 | Il Corriere dei Concerti | - | Kylee Byrne in hospital: tour date cancelled
On April 15 Kylee Byrne was taken into hospital following a "strong allergic reaction to antibiotics", her press agent told Gossip Cop. ^1 Kansas City's Dash Center was to host the former child star, but doctors have put her on rest. ^2
"This evening's date of Kylee Byrne's 'Smasherz tour', April 15, at the Dash Center in Kansas City has been cancelled," reads the arena's website. ^3 "She was hospitalised for a severe allergic reaction to antibiotics and was put on rest by her doctors. She was not able to go on stage." ^4
A tweet of apology followed at once to fans, who will be refunded: "Kansas my heart is broken like yours. I wanted desperately to be there this evening. ^5 Not being there with you makes me feel worse than I am." ^6
Then came a photo from the hospital bed with a nice soft toy in the shape of an octopus. ^7 Early in April influenza had already made her drop the Charlotte date in North Carolina. ^8
== a5 | Lagos Chatter | 2014-04-16 | Kylee hospitalized, Kansas City night lost
Kylee Byrne went into hospital today and so could not sing in Kansas City tonight. ^1
E! News has it from a source that the Dash Center night is off because of "an absolutely awful reaction" to medication. ^2
No one has made clear how she is now, but she did tweet her regrets. ^3 "Kansas I promise Im as [heartbroken] as you are. I wanted so much 2 b there 2night. ^4 Not being with yall makes me feel cr--pier than I already do." ^5
A hospital bed photo came after, with the words, "Mr. Squidlington & some wonderful Drs are taking good care of me." ^6
Local reports say ticket holders could have their money back where they bought; online and phone buyers would get it automatically. ^7
Earlier this month the flu made the 21-year-old drop Charlotte, but the following night, still not well, she did sing in Raleigh, N.C. ^8
== a6 | Campus Noise | 2014-04-16 | Allergy costs Kylee more shows
A rough month goes on for pop diva Kylee Byrne, who yesterday was hospitalized in Kansas, her body having reacted to antibiotics she'd been on. ^1 On medical rest by order of her doctors, she had to postpone her concert there. ^2 No makeup date is known, sadly. ^3
This month alone her dog was killed, she sang a tribute to it in Brooklyn, and illness cost her another date. ^4
The surprise is that this looks like a genuine allergy: earlier in the day she had been seen in good health. ^5 St. Louis will miss out too, as she tweeted this morning. ^6
== a7 | Radio Elbe | - | Kylee Byrne in clinic
A violent allergic shock brought on by antibiotics recently sent Kylee Byrne to a clinic. ^1 The 21-year-old was due at the Dash Center in Kansas City, but shortly before the start the promoter announced that nothing would come of it. ^2
From her sickbed she wrote to fans on Twitter that she was just as sad as they were and would gladly have been with them this evening. ^3 Doctors were said to be taking good care of her. ^4
Police say that the fans took it well. No replacement date is planned. ^5
Within two weeks this is the second concert of hers to fall through. ^6 The death of her dog was the reason last time. ^7
== a8 | City Reporter Kansas | 2014-04-15 | Byrne concert canceled over severe allergy
Kylee Byrne is in a Kansas City hospital, brought there from the Dash Center in Kansas City, MO, when she fell ill earlier on April 15. ^1 Word that tonight's "Smasherz" concert is canceled came on her official website. ^2
The site speaks of "a severe allergic reaction to antibiotics." ^3 On April 14 she had tweeted of feeling feverish with a sore throat and cough. ^4
TMZ notes that the flu made her cancel Charlotte on April 7. ^5 According to Billboard, that was only 30 minutes ahead of the show. ^6
"Kansas I promise Im as [broken heart] as you are. I wanted so much 2 b there 2night," she tweeted. ^7 "Not being with yall makes me feel crappier than I already do." ^8
== facts
- cancelled show / date | date | disagree | 2014-04-15 @ a1.1 a4.3 a8.1 | Tuesday @ a2.1 | today, 2014-04-16 @ a5.1 | conflicts: 0-2
- hospital admission / date | date | disagree | 2014-04-15 @ a4.1 a6.1 a8.1 | today, 2014-04-16 @ a5.1 | Tuesday @ a2.2 | conflicts: 0-1
- illness / cause | other | refine | severe allergic reaction to antibiotics @ a1.1 a2.2 a3.1 a4.4 a8.3 | an absolutely awful reaction to medication @ a5.2 | an allergic reaction to antibiotics @ a6.1 | violent allergic shock from antibiotics @ a7.1
- venue statement / reaction | quote | disagree | severe allergic reaction to antibiotics @ a1.1 a3.1 a8.3 | strong allergic reaction to antibiotics @ a4.1 | conflicts: 0-1
- Byrne / age | age | agree | 21 @ a1.2 a2.3 a5.8 a7.2
- venue / name | name | agree | Dash Center @ a1.2 a2.3 a4.2 a5.2 a7.2 a8.1
- concert / place | place | refine | Kansas City, Missouri @ a1.1 a3.2 a8.1 | Kansas City @ a2.3 a4.2 a5.1 a7.2
- hospital / place | place | refine | Kansas @ a6.1 | Kansas City @ a8.1
- concert / status | status | disagree | cancelled @ a1.1 a2.3 a3.2 a4.3 a5.2 a7.2 a8.2 | postponed @ a6.2 | conflicts: 0-1
- new date / status | status | disagree | not known @ a2.6 a3.8 a6.3 | no replacement date is planned @ a7.5 | conflicts: 0-1
- refunds / status | status | refine | will be made @ a1.4 a4.5 | expected @ a2.6 | at the point of purchase, automatically for online and phone buyers @ a5.7
- tweet / wanted to be there | quote | disagree | Kansas I promise Im as [heartbroken] as you are. I wanted so much 2 b there 2night @ a3.3 a5.4 a8.7 | I wanted so much 2 b there 2night @ a1.3 | Kansas my heart is broken like yours. I wanted desperately to be there this evening @ a4.5 | conflicts: 0-2 1-2
- tweet / feeling | quote | disagree | Not being with yall makes me feel crappier than I already do @ a3.4 a5.5 a8.8 | Not being there with you makes me feel worse than I am @ a4.6 | conflicts: 0-1
- caption / doctors | quote | agree | Mr. Squidlington & some wonderful Drs are taking good care of me @ a2.5 a5.6
- photo / toy | other | agree | octopus @ a2.5 a4.7
- Charlotte show / date | date | refine | earlier this month, 2014-04 @ a1.5 a5.8 a6.4 | last week, 2014-04 @ a3.7 | early in April @ a4.8 | 2014-04-07 @ a8.5
- Charlotte show / cause | other | disagree | the flu @ a1.5 a3.7 a4.8 a5.8 a8.5 | illness @ a2.4 a6.4 | the death of her dog @ a7.7 | conflicts: 0-2 1-2
- cancellations / time between | duration | refine | eight days @ a2.4 | two weeks @ a7.6
- cancellations / number | count | agree | second @ a2.4 a3.6 a7.6
- St. Louis show / status | status | disagree | comes next @ a1.7 | off too @ a6.6 | conflicts: 0-1
- reaction / who told of it | other | refine | the venue @ a1.1 | her press agent @ a4.1 | her website @ a8.3 | a source @ a5.2
- tour / name | name | agree | Smasherz @ a1.6 a2.3 a3.2 a4.3 a8.2
- medical rest / who ordered | other | agree | her doctors @ a1.2 a2.3 a4.4 a6.2
- Byrne / health before | status | disagree | feverish with a sore throat and cough the day before @ a8.4 | feeling poorly for days @ a2.1 | seen in good health earlier that day @ a6.5 | conflicts: 1-2
