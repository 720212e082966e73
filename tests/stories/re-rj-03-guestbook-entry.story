== a1 | Buzzbin | - | Colin Driemer hopes the diarist would have been a driemer
"Anna was a lovely girl. Hopefully she would have been a driemer," pop star Colin Driemer put into the guestbook of the Rosenbaum House. ^1
He came on Friday, after opening hours, being in the Netherlands for a concert in Arnhem on Saturday night. ^2
Of other famous callers, too, the house has written on the net before. A reporter of the BBC in The Hague, Hannah Colligan, rang it up to check. Its press office confirmed to her that the comments in the 'special guestbook' are his.
"He's 19, it's an odd life he's living, it wasn't very wise but he didn't mean harm...", she was told there. ^3 And: "He was very curious about Anna Rosenbaum..." ^4
UPDATE: One source says that he made the comment because the girl was fond of pop culture. ^5
== a2 | Violet Pistol | 2013-04-15 | Storm over Driemer's guest book entry
Heart-throb Colin Driemer is under fire for plugging himself in the guestbook of Amsterdam's Rosenbaum House, where he voiced the hope that the Holocaust victim "would have been a driemer".
It was the museum's own Facebook page that made the visit known. ^1
"Truly moving to be able to come here," he wrote. ^2 "Anna was a lovely girl." ^3 "Hopefully she would have been a driemer." ^4
Social networks were dismayed; many thought it a crass way of tying himself to one of the faces of the Holocaust. ^5 (A 'driemer' is a devoted fan of the singer, who is 19, and mostly a girl in her teens or younger.) ^6 "Shallow and self-serving," one commenter called the line, others "childish and revolting."
It is thought that a guide gave him the idea by remarking that Anna liked the pop culture of her day and might have been a fan of his. ^7
The family hid from 1942 on and was betrayed after two years. ^8 Anna was 15 when she died in the camp of Bergen-Belsen, shortly before British troops freed it. ^9
Driemer is touring Europe at the moment and played Arnhem, some 60 miles southeast of Amsterdam, on Saturday. ^10
== a3 | The Daily Brute | - | Rosenbaum museum stands up for Driemer
Such are the rewards of letting Colin Driemer in. "We think that what's remarkable is that a 19-year-old comes to the Rosenbaum House and spends an hour visiting on a Friday night," a spokeswoman of the museum said in the pop star's defense. ^1
In its guest book he had found it "truly moving to be able to come here. Anna was a lovely girl. Hopefully she would have been a driemer." ^2 Mockery and criticism came down in torrents once the museum had put the lines on Facebook. ^3
"He could be doing other things in Amsterdam. He was very curious," the spokeswoman went on. ^4 "That's more important than the fuss that we're now seeing."
== a4 | Gente Boa | - | Colin Driemer visits museum: 'I would like her to be a driemer'
Colin Driemer went to Amsterdam in the Netherlands for shows of his tour, "Dream". ^1 While there, on the night of last Friday, the 13th, the singer looked in at the famous Rosenbaum House. ^2 The girl it is named for wrote a diary in the Second World War and fell victim to the Holocaust in 1945, at fifteen. ^3
He had friends and bodyguards with him. On his way out he left a message in the visitors' book: "It is very moving to come as far as this. Anna was a wonderful girl. I would like her to be a driemer". ^4
All this could be read on the official Facebook page of the house itself. ^6 Some did not care for his text and vented their indignation on the network. ^7
Early this Monday (15) the museum came to his defence. "The Rosenbaum House had the pleasure of receiving Colin Driemer last Friday (13). We find very positive the time and the effort he made to visit the museum." ^8 "He was very curious about Anna's story and stayed in the place for more than an hour." ^9 "We hope that this visit may encourage his fans to learn more about her life and to read her diary." ^10
== a5 | Kultura Dzisiaj | - | Driemer: I hope Anna would have been my fan
The Rosenbaum museum has quoted on Facebook what Colin Driemer wrote in its visitors' book: "Being here is truly moving for me. Anna Rosenbaum was a splendid girl. I hope that she would have been my fan". ^1 ^2
His visit to the house fell on Saturday, after hours. ^3
In that house, we recall, Anna and a few other Jews hid from the Nazis during the war. After two years her hideout was found all the same, and she was murdered. ^4 The diary she kept the whole time is on the reading list of many schools.
The press office of the house showed itself forgiving: "He is 19, he leads an odd kind of life. It was not too prudent, but he had no harm in mind". ^5
A concert tour had brought Driemer to Amsterdam.
== a6 | Die Woche Online | 2013-04-14 | People: Criticism of Driemer after entry on Anna
Berlin/Amsterdam - With an entry in the guest book of Amsterdam's Rosenbaum House, pop star Colin Driemer (19) has drawn criticism. ^1 As the museum told on its Facebook page, the Canadian turned up on Friday, the eve of his concert in Arnhem, and remained for an hour. ^2
He is said to have written: "Really moving to come here. Anna was a terrific girl. Hopefully she would have been a Driemer fan." ^3
Disrespectful, many Facebook users called that; the singer wanted to claim the Nazis' victim for himself. ^4
Anna Rosenbaum, a Jew born in Frankfurt, had emigrated to the Netherlands with her parents in 1934. From 1942 to 1944, hidden in a rear building in Amsterdam, she kept the diary that bears witness to the suffering like few others. ^5 She died early in 1945 in the concentration camp of Bergen-Belsen. ^6
== a7 | Colin Driemer Corner | - | The Rosenbaum House answers the fuss over Colin
Representatives of the museum have replied to those who criticize what Colin wrote there. Last weekend's visit was "very positive", they say.
"The Rosenbaum House was delighted to welcome Colin Driemer to the Rosenbaum House last Friday." ^1 "We think it is very positive that he took the time and effort to visit our museum." ^2 "He was very curious about the story of Anna Rosenbaum and stayed for over an hour." ^3 "We hope that his visit will encourage his fans to learn more about her life and hopefully read the diary." ^4
Annelies Dekker, a spokeswoman: "Colin Driemer is a fan of Anna and maybe Anna would have been a fan of his. We think he meant it kindly. He's only 19 years old and living in a mad world." ^5
What had happened: in the guestbook of the Amsterdam museum he hoped that the Jewish teenager, who died in a Nazi concentration camp, "would have been a Driemer", had history gone another way. ^6
On Sunday comments flooded the museum's Facebook page, and many found the note insensitive. ^7
== facts
- visit / day | date | disagree | Friday @ a1.2 a3.1 a7.1 | Friday, 2013-04-12 @ a6.2 | Friday, the 13th @ a4.2 a4.8 | Saturday @ a5.3 | conflicts: 0-3, 1-2, 1-3, 2-3
- visit / time of day | other | refine | after opening hours @ a1.2 a5.3 | at night @ a3.1 a4.2
- Driemer / guestbook entry | quote | disagree | "Truly moving to be able to come here. Anna was a lovely girl. Hopefully she would have been a driemer." @ a2.2 a2.3 a2.4 a3.2 | "Anna was a lovely girl. Hopefully she would have been a driemer," @ a1.1 | "It is very moving to come as far as this. Anna was a wonderful girl. I would like her to be a driemer" @ a4.4 | "Being here is truly moving for me. Anna Rosenbaum was a splendid girl. I hope that she would have been my fan" @ a5.1 | "Really moving to come here. Anna was a terrific girl. Hopefully she would have been a Driemer fan." @ a6.3 | he hoped that she "would have been a Driemer" @ a7.6 | conflicts: 0-2, 0-3, 0-4, 1-2, 1-3, 1-4, 2-3, 2-4, 2-5, 3-4, 3-5
- visit / length | duration | refine | an hour @ a3.1 a6.2 | more than an hour @ a4.9 a7.3
- Driemer / age | age | agree | 19 @ a1.3 a2.6 a3.1 a5.5 a6.1 a7.5
- visit / medium that made it known | other | agree | the museum's Facebook page @ a2.1 a3.3 a4.6 a5.2 a6.2
- press office / excuse | quote | disagree | "He's 19, it's an odd life he's living, it wasn't very wise but he didn't mean harm..." @ a1.3 | "He is 19, he leads an odd kind of life. It was not too prudent, but he had no harm in mind" @ a5.5 | conflicts: 0-1
- museum / on his interest | quote | disagree | "He was very curious about Anna Rosenbaum..." @ a1.4 | "He was very curious" @ a3.4 | "He was very curious about Anna's story and stayed in the place for more than an hour." @ a4.9 | "He was very curious about the story of Anna Rosenbaum and stayed for over an hour." @ a7.3 | conflicts: 0-2, 0-3, 2-3
- museum / welcome | quote | disagree | "The Rosenbaum House had the pleasure of receiving Colin Driemer last Friday (13). We find very positive the time and the effort he made to visit the museum." @ a4.8 | "The Rosenbaum House was delighted to welcome Colin Driemer to the Rosenbaum House last Friday. We think it is very positive that he took the time and effort to visit our museum." @ a7.1 a7.2 | conflicts: 0-1
- museum / hope for his fans | quote | disagree | "We hope that this visit may encourage his fans to learn more about her life and to read her diary." @ a4.10 | "We hope that his visit will encourage his fans to learn more about her life and hopefully read the diary." @ a7.4 | conflicts: 0-1
- tour / place of the concert | place | disagree | Arnhem @ a1.2 a2.10 a6.2 | Amsterdam @ a4.1 | conflicts: 0-1
- concert in Arnhem / day | date | refine | Saturday night @ a1.2 | 2013-04-13 @ a2.10 a6.2
- Driemer / why he wrote it | other | refine | she was fond of pop culture @ a1.5 | a guide remarked that she liked the pop culture of her day @ a2.7
- Anna / time in hiding | duration | refine | from 1942 on, two years @ a2.8 | two years @ a5.4 | 1942 to 1944 @ a6.5
- Anna / age at death | age | agree | 15 @ a2.9 a4.3
- Anna / death | date | refine | 1945 @ a4.3 | early 1945 @ a6.6 | shortly before British troops freed the camp @ a2.9
- Anna / place of death | place | refine | Bergen-Belsen @ a2.9 a6.6 | a Nazi concentration camp @ a7.6
- users / reaction | status | agree | criticism @ a2.5 a3.3 a4.7 a6.4 a7.7
