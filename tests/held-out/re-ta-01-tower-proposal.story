== a1 | The Lowland Times | - | A question at the top of Paris
Lovers have been drawn to this city ever since a doomed couple of the 12th century. The newest to give in to its spell is Rob Crewe, who on Friday morning asked his girlfriend, Annie Hollis, for her hand on the uppermost platform of the Eiffel Tower. ^1
Crewe had come to Paris for the French opening of Stuart Spielman's Battle for the Planets, and it was at a press conference that he broke the news. ^2 "It was early today at the Eiffel Tower, so I haven't rested at all. ^3 It's very thrilling and very beautiful," he said. ^4
Sixteen years separate the actor from Hollis, who is 26 and had his poster on the wall of her childhood bedroom. ^5 A big diamond on her finger, she watched from the second row. ^6
Why there? "I've never gone there. It's Paris, it's a lovely city. It's very dreamy," answered Crewe, once the husband of Gigi Rowland and of Noelle Kilburn. ^7
The pair have yet to choose a day for the ceremony, he went on. ^8 Hollis, known from the series Dalton's Bay, had earlier been engaged to the actor Greg Kline; she is touring Europe with her own new picture, Ravenman Rises. ^9 She has been criticised for taking up her fiance's faith, Scientology. ^10
== a2 | Channel Nine News | 2005-06-17 | Crewe and Hollis will wed
It is official: Rob Crewe has asked. He let reporters in Paris know on Friday morning, Annie Hollis at his side, when the proposal itself lay just a few hours back. ^1 "Yes, I proposed to her... it was early today at the Eiffel Tower, so I haven't rested at all," he told them. ^2
The actor will be 43 next month; she is 26. ^3 Her reply seems to have been "Yes", and the ring she wore was oversized. ^4
Each has an expensive film to sell, but both deny that any of this is a publicity trick. ^5 Crewe is in the French capital for Battle for the Planets, taken from the J.B. Wills novel, which opens there on Friday and in New York next Thursday. ^6 Hollis has Ravenman Rises, in theatres since this week. ^7
Their affair has been public for only a few months, since April, when photographers caught them kissing in Rome. ^8 Next came an hour on the "Oprah" show on May 23, with Crewe leaping on and off couches.
His spokeswoman, who is his sister, Mary Beth De Witt, would then say no more than that he was "just really, really happy". ^9
== a3 | Gossip Parlour | 2005-06-17 | Annie Hollis is going to be Mrs Crewe
Dalton's Bay girl Annie Hollis got her proposal from Rob Crewe on top of the Eiffel Tower, early on Friday morning. ^1 And there's that word "splendid" for her again.
He told a Paris news conference, "Yes, I proposed to her," and a massive diamond could be seen on her finger while the two traded smiles and blushes. ^2 "It was early today at the Eiffel Tower, so I haven't rested at all. ^3 Today is a splendid day for me, I'm engaged to a splendid woman," he said. ^4
What made him pick the landmark? "I've never gone to the Eiffel Tower. It's Paris, it's a lovely city, it's very dreamy." ^5
As for when they will marry, nothing is fixed. ^6 "We haven't talked about that — one step at a time," said Crewe. "Let's see. We're not sure."
No word to the press came from Hollis, though he was heard whispering "Are you OK?" to her. ^7
Child star Savannah Farrell, his colleague in the film, had the chair beside Hollis. ^8 "I wish them the happiest marriage that anybody has ever had," said Farrell. ^9
== a4 | Interwire | 2005-06-17 | Film star Crewe asks actress Hollis to be his wife
Weeks of guessing ended on Friday when Rob Crewe, 42, disclosed that he had asked his girlfriend Annie Hollis to marry him. ^1
At a news conference in Paris where Hollis was also present, he told how the Eiffel Tower had been his choice of setting.
"Yes I proposed to Ann last night ... because it is very beautiful and dreamy here," said Crewe, who later made clear that they had in fact become engaged in the early hours of Friday. ^2
He and Hollis, who had a seat in the audience, kept smiling and glancing at each other. ^3 "I haven't rested all night. ^4 It's very thrilling and very beautiful," he added. ^5
Crewe is in town to push Stuart Spielman's "Battle for the Planets". ^6 Hollis, 26, has lately been flying round the world for "Ravenman Rises". ^7
"So happy," was how she described herself to Interwire when the conference was over; her engagement ring was large. ^8
They made their romance known in April. ^9 Both have rejected talk of a stunt for their movies. ^10
Her embrace of Scientology, which Crewe follows, has caused some dispute. ^11 He has two former wives, Gigi Rowland and Noelle Kilburn, and with the second he adopted two children. ^12
== a5 | Tune TV News | - | Rob Crewe Proposes At The Eiffel Tower
Call it a stunt no longer. Two months of very public whirlwind romance have ended with Rob Crewe putting the question to Annie Hollis. ^1
Reports say he produced the ring at the top of the Eiffel Tower on Friday morning (June 17). ^2 It was still early that same morning when he confirmed it to the press: "Yes, I proposed to her. ^11 It was early today at the Eiffel Tower, so I haven't rested at all. ^3 Today is a splendid day for me; I'm engaged to a splendid woman." ^4
"Massive" is the word agency reporters used for Hollis' diamond. ^5 As a girl the "Ravenman Rises" actress had a poster of him in her bedroom and dreamed of becoming his wife. ^6
Why that tower, leaving aside that the junket for the Stuart Spielman film stopped in Paris anyway? "I've never gone to the Eiffel Tower," said Crewe, 42. "It's Paris, it's a lovely city, it's very dreamy." ^7
The wedding has no date so far. ^8 For him it would be the third, for Hollis, 26, the first; Greg Kline of "American Crust" was once her fiance. ^9 Raised a Catholic, she is said to have taken to Scientology, his religion. ^10
== a6 | Encore | 2005-06-17 | Rob and Annie: how it happened
Six small words from Rob Crewe shook everybody on Friday: "I proposed to Annie last night." ^1
What did Miss Hollis reply? "She said 'yes,'" Crewe assured "Encore". ^2
It happened in Paris, at the Eiffel Tower, in the first hours of Friday morning. ^3 The size of the stone is not known yet.
Traditional as he is, Rob had not gone to Annie's parents beforehand. "I just went straight there," he confessed. "Her parents are very happy."
Savannah Farrell, who acts with him in "Battle for the Planets," had a wish for the couple. "I wish them the happiest marriage anybody has ever had," she said. ^4
When the news was out on Friday morning, the party took the train to Marseille, and only "Encore" rode with Rob, who had not slept. ^5
In an old magazine piece Annie had said: "I used to think I was going to marry Rob Crewe."
== a7 | Era Weekly | 2005-06-19 | What kept him?
First the acrobatics on Oprah, then her flirtation with Scientology, then two rival summer movies. ^1 Now, after two months of courting, ROB CREWE, 42, has proposed to ANNIE HOLLIS, 26, the starlet of Ravenman Rises. ^2
A joint press conference sealed it and gave both dreamers and doubters what they needed. ^3 "It was early today at the Eiffel Tower, so I haven't rested at all," said Crewe, who has waved away the idea that the love story is a publicity stunt. ^4
The third Mrs. Crewe to be, on whose wall hung posters of him when she was a girl, did no more than blush and smile. ^5
== facts
- proposal / day | date | refine | 2005-06-17 @ a1.1 a3.1 a4.2 a5.2 a6.3 | last night @ a6.1 | conflicts:
- proposal / spot on the tower | place | refine | uppermost platform of the Eiffel Tower @ a1.1 | top of the Eiffel Tower @ a3.1 a5.2 | the Eiffel Tower @ a6.3 a7.4 a2.2 | conflicts:
- Crewe / yes, I proposed | quote | disagree | Yes, I proposed to her @ a2.2 a3.2 a5.11 | Yes I proposed to Ann last night @ a4.2 | I proposed to Annie last night @ a6.1 | conflicts: 0-1 0-2 1-2
- Crewe / words on sleep | quote | disagree | so I haven't rested at all @ a1.3 a2.2 a3.3 a5.3 a7.4 | I haven't rested all night @ a4.4 | conflicts: 0-1
- Crewe / words on the feeling | quote | agree | It's very thrilling and very beautiful @ a1.4 a4.5
- Crewe / splendid day | quote | agree | Today is a splendid day for me, I'm engaged to a splendid woman @ a3.4 a5.4
- Crewe / why the tower | quote | disagree | I've never gone there. It's Paris, it's a lovely city. It's very dreamy @ a1.7 | I've never gone to the Eiffel Tower. It's Paris, it's a lovely city, it's very dreamy @ a3.5 a5.7 | conflicts: 0-1
- Farrell / wish | quote | disagree | I wish them the happiest marriage that anybody has ever had @ a3.9 | I wish them the happiest marriage anybody has ever had @ a6.4 | conflicts: 0-1
- Hollis / answer | quote | agree | yes @ a2.4 a6.2
- Crewe / age | age | refine | 42 @ a4.1 a5.7 a7.2 | 43 next month @ a2.3 | conflicts:
- Hollis / age | age | agree | 26 @ a1.5 a2.3 a4.7 a5.9 a7.2
- Hollis / where she was at the conference | place | disagree | second row @ a1.6 | at his side @ a2.1 | in the audience @ a4.3 | conflicts: 0-1 1-2
- Hollis / talking to the press | status | refine | no word to the press @ a3.7 | told the agency afterwards she was so happy @ a4.8 | did no more than blush and smile @ a7.5 | conflicts:
- ring / size | other | refine | big diamond @ a1.6 | oversized ring @ a2.4 | massive diamond @ a3.2 a5.5 | large ring @ a4.8 | conflicts:
- Hollis / poster on the wall | count | refine | his poster @ a1.5 a5.6 | posters @ a7.5 | conflicts:
- romance / length | duration | refine | a few months @ a2.8 | two months @ a5.1 a7.2 | conflicts:
- romance / became public | date | agree | 2005-04 @ a2.8 a4.9
- wedding / date | status | agree | not set @ a1.8 a3.6 a5.8
- Crewe / film promoted | name | agree | Battle for the Planets @ a1.2 a2.6 a4.6
- Crewe film / director | name | agree | Stuart Spielman @ a1.2 a4.6
- Hollis / film | name | agree | Ravenman Rises @ a1.9 a2.7 a4.7 a5.6 a7.2
- Hollis / earlier fiance | name | agree | Greg Kline @ a1.9 a5.9
- Crewe / former wives | name | agree | Gigi Rowland and Noelle Kilburn @ a1.7 a4.12
- Hollis / religion | other | agree | Scientology @ a1.10 a4.11 a5.10 a7.1
- Crewe and Hollis / stunt for publicity | status | agree | denied @ a2.5 a4.10 a7.4
- announcement / when | date | refine | 2005-06-17 @ a4.1 | Friday morning @ a2.1 a6.5 a5.3 | conflicts:
- announcement / form | other | agree | press conference @ a1.2 a7.3
