== a1 | Festival Daily | 2019-02-12T11:00:00Z | Gao Yunshan's "Salt Road" withdrawn from competition
"The Salt Road," the new film of the Chinese director Gao Yunshan, has been withdrawn from the festival's competition "for technical reasons," its makers said on Monday. ^1
The picture was to have its world premiere on Friday. ^2 It is the second Chinese title to drop out this year.
"A delay in post-production has been encountered," a post on the film's Weibo account read. ^3 A member of the crew told Festival Daily that the sound mix had been finished in November. ^4
Gao, 58, won the Silver Lion for "Brick Moon" in 1999. ^5 "The Salt Road" tells of a family that is torn apart in 1966; it stars Qiu Meiling and Ding Haoran and runs 171 minutes. ^6

== a2 | Rhein Feuilleton (translated) | - | Technical reasons
It was four days before the premiere that the news arrived: "The Salt Road" by Gao Yunshan would not come. ^1 "Technical reasons" hinder it, one said. ^2
The film of almost three hours, for which 1,600 tickets had been given out, is replaced by an older work of his, "Brick Moon" (Silver Lion 1998). ^3
Gao himself had already landed. He spent the evening with friends in a dumpling restaurant in Charlottenburg, and he spoke about football. ^4
A second film from the country had been announced for Saturday, with another reason given for its absence: the subtitles. The festival's head regretted both, and he did not take questions. In 1989 a Romanian film vanished in a similar manner.

== a3 | Shanghai Reel | 2019-10-08T06:00:00Z | After eight months, "The Salt Road" opens big
Gao Yunshan's family saga "The Salt Road" took in 212 million yuan (US$29.7 million) over the National Day holiday. ^1
The version in cinemas, which opened on September 30, is 154 minutes long. ^2 Viewers have compared it with the synopsis printed in February and missed an uncle.
Actress Qiu Meiling, 44, said at a screening: "We planted a tree, and now we sell the chairs." ^3
The film was pulled from a European festival in February, officially for a problem in post-production. ^4
The director's highest gross so far was 88 million yuan, with "A Bridge for Mr Luo" in 2012.

== a4 | Cinephile Toronto | - | Gao Yunshan, shortened
When "The Salt Road" finally reached Chinese screens on October 1, it was 17 minutes shorter than the film that we were promised in winter. ^1
The festival screening had been postponed, not scrapped, its producer Lam Wing-yee insists. ^2 "A delay in production has been encountered" was all that the official account said then. ^3
At a talk in Toronto the director, now 59, refused every question about it and praised his editor. ^4
His leading lady was more outspoken. "We planted a tree, and now we sell the shade," Qiu said in Shanghai. ^5
It has earned more than 200 million yuan in the first week at home. ^6 "Brick Moon," the Venice winner of 1999, will be shown at the Lightbox in a new print. ^7

== a5 | Box Office Abacus | 2019-10-09T14:00:00Z | China holiday totals
Three patriotic titles led the National Day week in China. In fourth place was Gao Yunshan's "The Salt Road" with $22.9 million from September 30 to October 7. ^1
The drama (154 minutes) has been sold to France, Japan and Brazil. ^2
A disaster film, "Summit Zero," is on top with $278 million.
The overall take for the week was 4.38 billion yuan, or 2.7 per cent more than last year, when the holiday was a day longer. Screens in the country now number over 68,000. Animation did poorly: "Little Abacus" left most houses after five days.

== facts
- "The Salt Road" / festival screening | status | disagree | withdrawn @ a1.1 a2.1 a3.4 | postponed, not scrapped @ a4.2
- withdrawal / when | date | refine | 2019-02-11 @ a1.1 | four days before the premiere @ a2.1 | February @ a3.4
- withdrawal / official reason | other | refine | technical reasons @ a1.1 a2.2 | a problem in post-production @ a3.4
- Weibo account / delay | quote | disagree | "A delay in post-production has been encountered" @ a1.3 | "A delay in production has been encountered" @ a4.3
- Gao Yunshan / age | age | refine | 58 @ a1.5 | 59 @ a4.4
- "Brick Moon" / year of the prize | date | disagree | 1999 @ a1.5 a4.7 | 1998 @ a2.3
- "Brick Moon" / prize | other | refine | Silver Lion @ a1.5 a2.3 | the Venice winner @ a4.7
- "The Salt Road" / festival length | quantity | refine | 171 minutes @ a1.6 | almost three hours @ a2.3
- "The Salt Road" / length in cinemas | quantity | refine | 154 minutes @ a3.2 a5.2 | 17 minutes shorter @ a4.1
- "The Salt Road" / opened | date | disagree | 2019-09-30 @ a3.2 a5.1 | October 1 @ a4.1
- "The Salt Road" / holiday gross | money | disagree | 212 million yuan (US$29.7 million) @ a3.1 | more than 200 million yuan @ a4.6 | $22.9 million @ a5.1 | conflicts: 0-2 1-2
- Qiu Meiling / tree | quote | disagree | "We planted a tree, and now we sell the chairs." @ a3.3 | "We planted a tree, and now we sell the shade" @ a4.5
- premiere / day | date | refine | 2019-02-15 @ a1.2 | four days after the news @ a2.1
