== a1 | Dominion Press | 2024-10-22T20:00:00Z | Comic Laframboise apologizes to Olympic skater
MONTREAL – The comedian Gatien Laframboise apologized on Tuesday to the figure skater Iolanda Petrescu-Roy for jokes about her miscarriage, and announced that he is taking a break of six months. ^1
The remarks were made on October 12 at a club in Laval, and a recording of 90 seconds was posted a week later. ^2
"There are things one does not laugh about. ^3 I forgot it, and I am ashamed," Laframboise, 45, said in a video. ^4
Petrescu-Roy, 32, a silver medallist of 2018, had called the jokes "a second loss." ^5
Eight of his 31 remaining shows this year have been called off by theatres. ^6
In 2016 a tribunal fined him $10,000 over a sketch about a minister's son. ^7

== a2 | Échos-Vedettes en anglais | - | Gatien on his knees
He cried, he stammered, and he said it: "There are things about which one doesn't joke. ^1 I had forgotten that and I'm ashamed." ^2
The video of four minutes was filmed in his kitchen in Outremont, and by evening it had two million views. ^3
Iolanda Petrescu-Roy found out about the gag from her sister, it seems, while she was practising in Toronto. ^4
"For me it was as if I lost the child a second time," the medallist confided. ^5
Sponsors have gone too: a bank, a brewery and a mattress maker. ^6
Laframboise, 47, goes away for a whole year. ^7
His producer Ghislaine Thériault sighed: "A pause isn't a funeral." ^20

== a3 | Prairie Broadcasting | 2024-10-24T14:00:00Z | Skater accepts comedian's apology, wants law changed
Olympic medallist Iolanda Petrescu-Roy says she accepts the apology of a Quebec comic but wants Ottawa to act on online hate. ^1
"He called me. ^2 We spoke for forty minutes and both of us cried," she told the program "Morning North." ^3
She had learned of the jokes from a stranger's message, she said. ^4 The clip was recorded 12 days ago, north of Montreal. ^5
She won bronze in pairs in Pyeongchang with her husband, Lucas Roy, and retired in 2022. ^6
Laframboise has stepped away for half a year. ^7

== a4 | The Stand-Up Insider | 2024-10-25T15:00:00Z | Every Laframboise date scrapped
All 31 shows that Gatien Laframboise had left in 2024 are cancelled, his producer says, and buyers will be repaid within 30 days. ^1
A planned special for a streaming service, worth a reported $1.5 million, is on hold. ^2 Two backers, a bank and a brewer, have withdrawn. ^3
The French-language star, who sold 240,000 tickets for his previous tour, had been fined $10,000 eight years ago in another case. ^4
"A break is not a burial," the producer, Ghyslaine Thériault, said. ^20 Two years ago another Quebec comic returned after 14 months.

== a5 | Bucharest Celebrity Post | - | Our Iolanda and the bad joke
(translated) The skater born at Galați has forgiven the Canadian humorist. ^6 "He phoned me; we talked forty minutes and we cried both," she says. ^1
He had made fun of her lost pregnancy in Laval on the 12th of the month. ^2
Iolanda, 32 years, left Romania at six. ^3 With her husband she took the silver at the Games of 2018. ^4
"A second loss" she had named the text of the comedian. ^5
== facts
- joke / day | date | refine | 2024-10-12 @ a1.2 | 12 days ago @ a3.5 | the 12th @ a5.2
- joke / place | place | refine | club in Laval @ a1.2 | north of Montreal @ a3.5 | Laval @ a5.2
- joke / about | other | refine | miscarriage @ a1.1 | lost pregnancy @ a5.2
- break / length | duration | disagree | six months @ a1.1 | a whole year @ a2.7 | half a year @ a3.7 | conflicts: 0-1 1-2
- Laframboise / ashamed | quote | refine | There are things one does not laugh about. I forgot it, and I am ashamed @ a1.3 a1.4 | There are things about which one doesn't joke. I had forgotten that and I'm ashamed @ a2.1 a2.2
- Laframboise / age | age | disagree | 45 @ a1.4 | 47 @ a2.7
- Petrescu-Roy / age | age | agree | 32 @ a1.5 a5.3
- Petrescu-Roy / medal | other | disagree | silver @ a1.5 a5.4 | bronze @ a3.6
- medal / year | date | refine | 2018 @ a1.5 a5.4 | Pyeongchang @ a3.6
- Petrescu-Roy / second loss | quote | refine | a second loss @ a1.5 a5.5 | For me it was as if I lost the child a second time @ a2.5
- shows cancelled | count | disagree | eight of 31 @ a1.6 | all 31 @ a4.1
- fine / sum | money | agree | $10,000 @ a1.7 a4.4
- fine / year | date | refine | 2016 @ a1.7 | eight years ago @ a4.4
- sponsors gone | count | disagree | three: bank, brewery, mattress maker @ a2.6 | two: bank, brewer @ a4.3
- skater / learnt from | other | disagree | her sister @ a2.4 | a stranger's message @ a3.4
- skater / call | quote | refine | He called me. We spoke for forty minutes and both of us cried @ a3.2 a3.3 | He phoned me; we talked forty minutes and we cried both @ a5.1
- call / length | duration | agree | forty minutes @ a3.3 a5.1
- apology / accepted | status | refine | accepts @ a3.1 | has forgiven @ a5.6
- apology / form | other | agree | video @ a1.4 a2.3
- pair partner | other | agree | her husband @ a3.6 a5.4
- producer / break | quote | refine | A break is not a burial @ a4.20 | A pause isn't a funeral @ a2.20
- producer / name | name | disagree | Ghyslaine Thériault @ a4.20 | Ghislaine Thériault @ a2.20
