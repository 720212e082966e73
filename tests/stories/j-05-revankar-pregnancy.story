== a1 | Bombay Screen | 2024-07-09T06:00:00Z | Ishani Revankar and Kabir Seth expecting first child
The actor Ishani Revankar and her husband, the cricketer Kabir Seth, are to become parents. ^1
They announced it on Monday evening with a picture on Instagram of two pairs of shoes and one tiny pair, in yellow. ^2 "Our little monsoon arrives in December," they wrote. ^3
Within an hour the post had gathered two million likes. ^4
Revankar, 34, and Seth, 31, met at an advertising shoot in Pune in 2018 and were married in Udaipur on 11 February 2022. ^5 Some 150 guests attended the wedding, which went on for three days. ^6
She has finished shooting "Kaali Raat," which opens on 15 August. ^7

== a2 | Filmi Patrika | - | Good news! Ishani is four months along
Baby shoes and a big smile: that is how Ishani Revankar broke the news on Monday. ^1
Friends say that the actress is four months pregnant and has been craving raw mango. ^2 The couple met in Goa in 2018, at a shoot for a soft drink. ^3
"Our little monsoon arrives in December," said the caption. ^4 Her mother, the dancer Vasudha Revankar, 61, will move in with them in Bandra in the autumn. ^5
She has had to drop "Samrat," for which filming begins in September; Tanvi Dhole takes over the role. ^6

== a3 | Cricket Daybook | 2024-07-10T12:00:00Z | Seth to miss Perth Test for birth of child
Kabir Seth has told the selectors that he will not be available for the Perth Test in December, when his first child is due. ^1
The left-hander, 31, has played 38 Tests and scored 2,614 runs. ^2 He married the film star Ishani Revankar in February 2022. ^3
He returned to the side in May after a broken thumb had kept him out for seven weeks. ^4
"Some innings you cannot watch on television," he said. ^5

== a4 | Desi Diaspora Times | - | Bollywood couple to be three
Bollywood's Ishani Revankar is pregnant. The pair shared it on X on Monday, with a snapshot of pink baby shoes. ^1
They were wed in Udaipur two years ago, in March, before about 150 people. ^2
Seth, who has 38 Test caps, will skip the match in Perth. ^3 "Some innings you can't watch on television," he told reporters. ^4
The baby is expected in December. ^5 Revankar's next film, "Kaali Raat," is still set for August 15, but she will not take part in the promotion. ^6

== a5 | Pulse of Pune | - | From Pune with love
It was in our city that Ishani Revankar first set eyes on Kabir Seth, at a commercial for a soft drink, six years ago. ^1
Now they await their first baby. ^8 The actress, 34, is in her fifth month. ^2
She withdrew from "Samrat" last week. ^3 Tanvi Dhole, 28, replaces her. ^4
Seth, meanwhile, was out for three months with the thumb that he broke in spring. ^5

== facts
- announcement / day | date | agree | 2024-07-08, Monday @ a1.2 a2.1 a4.1
- announcement / where posted | other | disagree | Instagram @ a1.2 | X @ a4.1
- announcement / picture | other | refine | shoes, a tiny pair in the picture @ a1.2 | baby shoes @ a2.1 a4.1
- baby shoes / colour | other | disagree | yellow @ a1.2 | pink @ a4.1
- announcement / caption | quote | agree | "Our little monsoon arrives in December" @ a1.3 a2.4
- baby / due | date | agree | December @ a1.3 a2.4 a3.1 a4.5
- child / which | count | agree | first @ a1.1 a3.1 a5.8
- Ishani Revankar / age | age | agree | 34 @ a1.5 a5.2
- Kabir Seth / age | age | agree | 31 @ a1.5 a3.2
- couple / where met | place | disagree | Pune @ a1.5 a5.1 | Goa @ a2.3
- couple / year met | date | agree | 2018 @ a1.5 a2.3 a5.1
- couple / occasion of meeting | other | refine | an advertising shoot @ a1.5 | a shoot for a soft drink @ a2.3 a5.1
- wedding / date | date | disagree | 2022-02-11 @ a1.5 | 2022-02 @ a3.3 | 2022-03 @ a4.2 | conflicts: 0-2 1-2
- wedding / place | place | agree | Udaipur @ a1.5 a4.2
- wedding / guests | count | agree | 150 @ a1.6 a4.2
- Kaali Raat / release | date | agree | 2024-08-15 @ a1.7 a4.6
- pregnancy / how far along | duration | refine | four months @ a2.2 | fifth month @ a5.2
- Samrat / what happened | status | agree | left the film @ a2.6 a5.3
- Samrat / replacement | name | agree | Tanvi Dhole @ a2.6 a5.4
- Perth Test / Seth | status | agree | misses it @ a3.1 a4.3
- Kabir Seth / Tests | count | agree | 38 @ a3.2 a4.3
- thumb / how long out | duration | disagree | seven weeks @ a3.4 | three months @ a5.5
- thumb / injury | other | agree | broken @ a3.4 a5.5
- Kabir Seth / innings | quote | refine | "Some innings you cannot watch on television" @ a3.5 | "Some innings you can't watch on television" @ a4.4
