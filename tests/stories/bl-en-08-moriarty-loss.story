== a1 | National Broadcast News | 2022-05-16T04:30:00Z | Presenter Tess Moriarty shares loss of pregnancy
Television presenter Tess Moriarty has told followers that she and her husband, the former Test cricketer Lachie Byrne, have lost the baby they were expecting. ^1
In an Instagram post on Sunday evening, Moriarty, 39, wrote that their daughter had died at 17 weeks. ^2
"We got to hold her, and she had her dad's long fingers," she wrote. ^4 "Please don't send flowers. Ring your mum."
The Sunrise Road co-host was not on air last week. The network said that she would take as much time as she needed. ^5 Byrne, 42, has withdrawn from commentary duties for the coming month. ^6
They have a son, Hugo, who was born in 2018. ^7
Viewers affected by the news were referred to a telephone helpline.

== a2 | Goss Patrol | 2022-05-16T06:00:00Z | Sunrise Road's Tess: our little girl is gone
Colleagues of Tess Moriarty wept on set this morning as they spoke of the much-loved host's heartbreaking loss.
Tess, who'd told viewers her happy news only at the end of March, in a yellow jumpsuit and with a cricket ball under it, was 14 weeks along. ^1
"She walked into the Royal Women's with a suitcase she'd packed herself," a friend says. ^3 Hubby Lachie drove through the night from Adelaide, where he'd been at a sponsor's dinner. ^4
The couple, who wed at Lorne in 2016, lost another pregnancy in the winter of 2020, which Tess spoke of on a podcast. ^5
Co-host Dave Pellegrino read out messages for nine minutes. "Four-year-old Hugo's got his mum home," he said, "and that's all that matters today." ^6

== a3 | Melbourne Argus-Herald | 2022-05-17T20:00:00Z | A grief made public, and why it matters
One in four pregnancies in this country ends before the twentieth week, and for decades nobody spoke of it at work.
Tess Moriarty did so at the weekend, in 140 words and with no photograph but one of a knitted hat. ^1 Her daughter was named Wren. ^2
The 39-year-old has worked in breakfast television for 11 years, in a culture that she once described as "smile or be replaced". ^3 When her first loss came, at eight weeks in 2020, she was back on the couch in three days. ^4
This time her employer has been gentler: a spokesman said there was no date for her return. ^5
Professor Ilse Brand, who runs a clinic in Parkville, said calls to its helpline rose by 60 per cent on Monday.

== a4 | Inside Wicket | - | Byrne to miss India series coverage
Lachie Byrne won't be in the box for the first three one-dayers, following the death of his and Tess Moriarty's baby daughter. ^1
Byrne played 44 Tests between 2003 and 2013, made nine hundreds, and took up commentary the following summer. He has asked for a month away. ^2
In a note to former teammates, seen by this site, he wrote that "Wren came on the Tuesday morning and we were with her till dark". ^3 That was May 10. ^4
His old captain, Rod Salter, rang from Durban. Ed Coughlan will take the microphone in his place, alongside Priya Menon, when the first match starts at the Gabba under lights.

== a5 | Donna e Casa (Milan) | 2022-05-24T09:00:00Z | The pain of Tess Moriarty, the face of the Australian morning
Many of our readers know her from the programme on the vineyards of Piedmont that she presented in 2017. Tess Moriarty has seen the dream of a second child broken. ^1
The little girl came into the world without life on 12 May, in a clinic of Melbourne. ^2
"We have embraced her, she had the beautiful hands of her father," writes the journalist under the image of a small woollen cap. ^3
Her husband is Lachie Byrne, once a champion of cricket, whom she met in 2013 at a charity auction where both bid for the same surfboard. Their son is Hugo. ^5
More than 90,000 people left her a message within two days, some from as far as Iceland.

== a6 | The Weekend Sheila magazine | - | Tess: "I'd like to say her name"
It's a cold August morning when Tess Moriarty pours the tea, and she gets to the point before the milk is in.
"I'd like to say her name. It's Wren," she says. ^1 She was just past the four-month mark when a routine scan at the Royal Women's found no heartbeat. ^2 The next day, a Tuesday, she was induced. ^4
She read a poem. Lachie, who'd come back from South Australia in the dark, sang a Paul Kelly song, badly. ^5
The presenter, who turned 40 in July, went back to work five weeks ago, on two mornings out of five. ^6 The network never once pushed, she says. ^7
She's helping to raise $250,000 for cuddle cots, the cooled cribs that give families more hours. "We had eleven hours," she says. "I'd like everyone to have that."
== facts
- pregnancy / how far along | duration | disagree | 17 weeks @ a1.2 | 14 weeks @ a2.1 | just past four months @ a6.2 | conflicts: 0-1, 1-2
- daughter's birth / date | date | disagree | Tuesday 2022-05-10 @ a4.3 a4.4 | 2022-05-12 @ a5.2 | a Tuesday @ a6.4 | conflicts: 0-1, 1-2
- Tess Moriarty / words about the baby | quote | disagree | "We got to hold her, and she had her dad's long fingers" @ a1.4 | "We have embraced her, she had the beautiful hands of her father" @ a5.3
- hospital / which | place | refine | the Royal Women's @ a2.3 a6.2 | a clinic in Melbourne @ a5.2
- Tess Moriarty / age | age | refine | 39 @ a1.2 a3.3 | 40 in July @ a6.6
- post / when | date | refine | Sunday evening @ a1.2 | at the weekend @ a3.1
- Lachie Byrne / where he came from | place | refine | Adelaide @ a2.4 | South Australia @ a6.5
- Hugo / age | age | refine | born in 2018 @ a1.7 | four @ a2.6
- picture / what it showed | other | refine | a knitted hat @ a3.1 | a small woollen cap @ a5.3
- first loss / when | date | refine | winter of 2020 @ a2.5 | 2020 @ a3.4
- daughter / name | name | agree | Wren @ a3.2 a4.3 a6.1
- Lachie Byrne / time away | duration | agree | a month @ a1.6 a4.2
- network / on her return | other | refine | as much time as she needed @ a1.5 | no date @ a3.5 | never once pushed @ a6.7
- son / name | name | agree | Hugo @ a1.7 a2.6 a5.5
