== a1 | Daily Courier | 2008-01-15 | Johnny Trapp's £1m gift for the hospital that saved his daughter's life
In secret Johnny Trapp went to Great Selwyn Street Hospital yesterday to hand over £1 million of his own as thanks to the staff who saved his daughter's life. ^1 Nobody expected him at the London children's hospital, which last year treated Emily-Rae, eight, when her kidneys failed. ^2
Five of its doctors and nurses had been his guests last week at the party for the London premiere of his film Silas Crook. ^3 And on November 29, without the public knowing, he spent four hours there telling bedtime stories to patients in the dress of Captain Jem Swallow; the costume from Corsairs Of The Antilles had been flown in from Los Angeles. ^4
Emily-Rae was at Great Selwyn Street for nine days in March last year, her kidneys having failed because of E.coli poisoning. ^5 She is said to have picked up the bug in a rented mansion in Richmond, Surrey, where Trapp, 43, and her mother Melissa Parvis, 34, lived while he made Silas Crook. ^6 Work at Pinewood in Buckinghamshire stopped because she grew so ill that her life was feared for. ^7
Trapp, whom the Golden Globes named best actor in a musical yesterday for Silas Crook, later said of the scare: "It was the scariest thing we have ever lived through. ^8 It was hell. ^9 But the wonder is that she came through beautifully. ^10 Great Selwyn Street was superb, a great hospital." ^11
Disney, maker of the Corsairs films, is to give the hospital £10million today as well. ^12 It has to raise £170million in five years. ^13
== a2 | What Now Gossip | 2008-01-17 | Johnny Trapp is nice
Yesterday Johnny Trapp paid London's Great Selwyn St Hospital a secret visit and donated 2 million dollars. ^1 It is the place where in November he read stories to kids for four hours in full costume and character as Capt Jem Swallow. ^2 And it is of course where Trapps daughter Emilly lay for 9 days last March when E.coli poisoning made her kidneys fail. ^3
The Herald Sun says he turned up unannounced at the renowned children's hospital that treated Emily-Rae, eight, last year. ^4 It adds that five Great Selwyn St doctors and nurses were asked to the party for the London premiere of his film Silas Crook last week. ^5
What began it all was a rusty nail that Emilly trod on. ^6 She went home to France, got sicker and sicker there and was taken back to the London hospital, presumably because the French have no cure for rusty nails and kids there die of them by the thousand. ^7
== a3 | Neville's Notes | - | Trapp donates $2m to children's hospital
On Sunday Johnny Trapp made a secret trip to the Great Selwyn Street Children's Hospital in London and gave $2m of his own money in thanks to the staff who saved the life of his young daughter. ^1 The star of 'Silas Crook' came unexpected to the hospital where Emily-Rae, who is eight, was treated last year for failed kidneys. ^2
Last week the actor, a father of two with his partner Melissa Parvis, had five of its doctors and nurses at the party for the film's London premiere. ^3 For four hours last November, unknown to the public, he told bedtime stories to patients, dressed as Captain Jem Swallow in the 'Corsairs of the Antilles' costume he had flown over from Los Angeles. ^4
Emily-Rae, his eldest, was in Great Selwyn Street for nine days in March last year after E.coli poisoning shut down her kidneys. ^5 Shooting at Pinewood Studios in Buckinghamshire was put on hold, her state being so bad that it was feared she would die. ^6
Named Best Actor in a Musical or Comedy at the Golden Globes on Sunday, Trapp said later: "It was the scariest thing we have ever lived through. ^7 It was hell. ^8 But the wonder is that she came through beautifully. ^9 Great Selwyn Street was superb, a great hospital." ^10
== a4 | Exciting UK | - | A £1million thank you
£1million is what Johnny Trapp has given to Great Selwyn Street hospital. ^1 The enormous sum goes to the children's hospital because his daughter, Emily-Rae, was treated there for liver failure that E.coli poisoning had caused. ^2 The star of Corsairs of the Antilles and Melissa Parvis, his girlfriend of many years, kept a constant watch at the seven-year-old's bedside until she was well again. ^3 It is his way, then, of saying a big thank you. ^4
Stars have given big sums before, but seldom does one get to a million. ^5 Once a Hollywood hell-raiser, Mr Trapp is quickly turning into a hero of real life. ^6 Seeing celebrities make a difference is a great thing, and he did well. ^7
== a5 | Giving Stars | - | Johnny Trapp donates millions to children's hospital
According to a report that nobody has confirmed, actor Johnny Trapp made a huge gift to the children's hospital which saved his daughter's life. ^1 Several of the world's big news networks put it at $2.2 million for the Great Selwyn Street Hospital in London; England's Charities Aid Foundation, however, calls the story a hoax. ^2
Emily-Rae, who is 8, was in hospital in March because E. coli poisoning had made her kidneys fail. ^3 Trapp and Melissa Parvis, his partner of many years, put their lives on hold for the 9 days of the illness, and that halted his new film, "Silas Crook". ^4 "To call it the darkest moment, that's nothing," the 43-year-old told Entertainment Weekly. ^5 "It doesn't come near describing it." ^6
He thanked the girl's five doctors and nurses in person, too, and asked them to last week's London premiere of "Silas Crook". ^7 Before that, on November 29, he surprised the hospital: for four hours he was Captain Jem Swallow from Corsairs of the Antilles, in the costume he had sent over from Los Angeles, and read bedtime stories to the young patients. ^8
"It was the scariest thing we have ever lived through," he said. ^9 "It was hell. ^10 But the wonder is that she came through beautifully. ^11 Great Selwyn Street was superb, a great hospital." ^12
The hospital regularly treats 150,000 patients a year. ^13
== a6 | Harbour Herald | 2008-01-16 | Trapp gives $2m for saving daughter's life
A children's hospital in London has had $2.2 million from Johnny Trapp for saving his daughter. ^1 Yesterday the Hollywood actor went in secret to Great Selwyn Street Hospital, which treated his girl Emily-Rae, eight, last March when her kidneys failed, to deliver the thank-you himself. ^2
Trapp and long-term partner Melissa Parvis kept watch at the bedside during the E.Coli treatment, and he has told of the "hell" it was for the family. ^3 "It was the scariest thing we have ever lived through," he told Britain's The Sun newspaper. ^4 "It was hell. ^5 But the wonder is that she came through beautifully. ^6 Great Selwyn Street was superb, a great hospital." ^7
Filming of Silas Crook: The Phantom Tailor of Fenn Street stopped so that he could nurse Emily-Rae. ^8 "But Tom Barton, the director, and the production were incredibly supportive and said, 'Look we're pressing pause,'" he said. ^9
Last November he sat in the hospital for four hours reading bedtime stories to patients, dressed as Captain Jem Swallow; the Corsairs of the Antilles costume had come by air from Los Angeles. ^10 Five of the doctors and nurses were also invited to the London premiere of Silas Crook last week. ^11
== a7 | Spicy Gossip | - | Johnny Trapp's charity donation is lies
The $1 million that Johnny Trapp was said to have given to Great Selwyn Street Hospital turns out to be a lie, though sick kids there will get help from Disney. ^1 Newspapers had it that the Hollywood actor took $1 million from his own bank account and came by to thank staff for their work. ^2
The hospital confirms that the 43-year-old surprised children in London last November, when he read stories to them dressed as Jem Swallow, his role in the Corsairs Of The Antilles films. ^3 But it insists there has been no contact with Mr Trapp of late. ^4 Emily-Rae, his eight-year-old daughter, had life-saving treatment there last year after suspected E.Coli made her kidneys fail. ^5
Disney, which makes the Corsairs films, has given £1 million and promised to raise another £9 million, the hospital did say. ^6 The company's president and chief executive, Edward A Unger, came with Mickey Mouse and Minnie Mouse to deliver the first £1 million cheque and held an art class for the children. ^7
== facts
- gift / sum | money | disagree | £1 million @ a1.1 a4.1 | $2 million @ a2.1 a3.1 | $2.2 million @ a5.2 a6.1 | $1 million @ a7.1 a7.2 | conflicts: 0-3 1-3 2-3
- gift / did he give it | status | disagree | given @ a1.1 a2.1 a3.1 a4.1 a6.1 | unconfirmed, called a hoax @ a5.1 a5.2 | a lie @ a7.1 | conflicts: 0-1 0-2
- gift / from his own money | other | agree | his own money @ a1.1 a3.1 a7.2
- gift / purpose | other | agree | thanks for saving his daughter @ a1.1 a3.1 a4.4 a6.1 a6.2
- Trapp / visit with the gift | date | disagree | 2008-01-14 @ a1.1 | 2008-01-16 @ a2.1 | Sunday @ a3.1 | 2008-01-15 @ a6.2 | conflicts: 0-1 0-2 0-3 1-2 1-3 2-3
- Trapp / was at the hospital lately | status | disagree | came in secret @ a1.1 a2.1 a3.1 a6.2 | no contact of late @ a7.4 | conflicts: 0-1
- hospital / name | name | refine | Great Selwyn Street Hospital @ a1.1 a4.1 a5.2 a6.2 a7.1 | Great Selwyn St Hospital @ a2.1 | Great Selwyn Street Children's Hospital @ a3.1
- hospital / city | place | agree | London @ a1.2 a2.1 a3.1 a5.2 a6.1 a7.3
- daughter / name | name | disagree | Emily-Rae @ a1.2 a2.4 a3.2 a4.2 a5.3 a6.2 a7.5 | Emilly @ a2.3 a2.6 | conflicts: 0-1
- daughter / age | age | disagree | eight @ a1.2 a2.4 a3.2 a5.3 a6.2 a7.5 | seven @ a4.3 | conflicts: 0-1
- daughter / organ that failed | other | disagree | kidneys @ a1.2 a2.3 a3.2 a5.3 a6.2 a7.5 | liver @ a4.2 | conflicts: 0-1
- daughter / cause | other | refine | E.coli poisoning @ a1.5 a2.3 a3.5 a4.2 a5.3 a6.3 | suspected E.Coli @ a7.5
- daughter / how it began | other | disagree | a bug picked up in a rented mansion in Richmond @ a1.6 | a rusty nail she trod on @ a2.6 | conflicts: 0-1
- daughter / length of stay | duration | agree | nine days @ a1.5 a2.3 a3.5 a5.4
- daughter / when treated | date | refine | 2007-03 @ a1.5 a2.3 a6.2 | March last year @ a3.5 | March @ a5.3 | last year @ a7.5
- story hours / date | date | refine | 2007-11-29 @ a1.4 a5.8 | November @ a2.2 a3.4 a6.10 a7.3
- story hours / length | duration | agree | four hours @ a1.4 a2.2 a3.4 a5.8 a6.10
- story hours / what he did | other | refine | bedtime stories @ a1.4 a3.4 a5.8 a6.10 | read stories @ a2.2 a7.3
- story hours / character | name | refine | Captain Jem Swallow @ a1.4 a3.4 a5.8 a6.10 | Capt Jem Swallow @ a2.2 | Jem Swallow @ a7.3
- story hours / costume came from | place | agree | Los Angeles @ a1.4 a3.4 a5.8 a6.10
- pirate films / title | name | agree | Corsairs of the Antilles @ a1.4 a3.4 a4.3 a5.8 a6.10 a7.3
- hospital staff / invited | count | agree | five doctors and nurses @ a1.3 a2.5 a3.3 a5.7 a6.11
- hospital staff / invited to | other | refine | the party for the London premiere @ a1.3 a2.5 a3.3 | the London premiere @ a5.7 a6.11
- hospital staff / when invited | date | agree | last week @ a1.3 a2.5 a3.3 a5.7 a6.11
- film / title | name | refine | Silas Crook @ a1.3 a2.5 a3.2 a5.4 a6.11 | Silas Crook: The Phantom Tailor of Fenn Street @ a6.8
- film / filming | status | agree | stopped @ a1.7 a3.6 a5.4 a6.8
- film / where shot | place | agree | Pinewood, Buckinghamshire @ a1.7 a3.6
- Golden Globe / day | date | disagree | 2008-01-14 @ a1.8 | Sunday @ a3.7 | conflicts: 0-1
- Golden Globe / category | other | refine | best actor in a musical @ a1.8 | Best Actor in a Musical or Comedy @ a3.7
- Trapp / scariest thing | quote | agree | "It was the scariest thing we have ever lived through" @ a1.8 a3.7 a5.9 a6.4
- Trapp / hell | quote | agree | "It was hell" @ a1.9 a3.8 a5.10 a6.5
- Trapp / wonder | quote | agree | "But the wonder is that she came through beautifully" @ a1.10 a3.9 a5.11 a6.6
- Trapp / hospital | quote | agree | "Great Selwyn Street was superb, a great hospital" @ a1.11 a3.10 a5.12 a6.7
- Trapp / age | age | agree | 43 @ a1.6 a5.5 a7.3
- daughter's mother / name | name | agree | Melissa Parvis @ a1.6 a3.3 a4.3 a5.4 a6.3
- daughter's mother / relation to Trapp | other | refine | partner @ a3.3 | girlfriend of many years @ a4.3 | long-term partner @ a5.4 a6.3
- parents / at the bedside | other | agree | kept watch @ a4.3 a6.3
- Disney / gift | money | disagree | to give £10 million @ a1.12 | gave £1 million and will raise another £9 million @ a7.6 | conflicts: 0-1
- Trapp / gift visit unannounced | status | agree | unexpected @ a1.2 a2.4 a3.2
- Trapp / November visit a surprise | status | agree | a surprise @ a5.8 a7.3
- daughter / life feared for | status | agree | feared for @ a1.7 a3.6
