== a1 | Dnipro Inform | 2024-02-27T16:05:00Z | Winner of national selection withdraws from Eurovision
KYIV - Tymur Hnatiuk will not represent Ukraine at the Eurovision Song Contest in Malmö. The 27-year-old singer, who won the national selection on February 3 with the song "Sil," said so in a video message on Tuesday. ^1 ^2
He could not accept the contract in the form in which it was put before him, Hnatiuk said; it would have given the broadcaster a say in where he performs until the end of the year. ^3
The runner-up, Olesia Dovhan, has been offered the place and has until Friday to answer. ^4
The deadline of the European Broadcasting Union for entries is March 11. In 2019 Ukraine stayed away from the contest after the winner of the selection and two further acts had turned it down.

== a2 | Twelve Points Daily | 2024-02-27T18:30:00Z | BREAKING: Ukraine's Tymur Hnatiuk is OUT of Malmö
We did not see this one coming. Third with the bookmakers this morning, gone in the evening.
In a clip of four minutes on Instagram, Tymur explained that he "cannot sign away my voice for a year." ^1 The trouble is paragraph 12 of the agreement, which lets the broadcaster approve or veto every concert outside the country through December. ^2
He told the head of delegation himself, in person, on Monday. ^3 Our source says that there were no raised voices.
Next in line: Olena Dovhan, whose folk-trap monster "Kalyna 2.0" lost by two points in the final. ^4 We had it as our winner, so we'll cope.
Remember that "Sil" was already cleared of a plagiarism complaint in mid-February.

== a3 | Lviv Evening | 2024-02-28T09:00:00Z | Dovhan: "I have not slept, but I have said yes"
Olesia Dovhan was giving a piano lesson in Sykhiv when the call came. A day later the 23-year-old has decided: she will go to Sweden in place of Tymur Hnatiuk. ^1
"I have not slept, but I have said yes," she says in the corridor of her music school. ^2 She had ended the selection only two points behind him. ^3
She wrote to him first and asked whether it would hurt him. He answered with a heart and a recording of his niece singing "Kalyna 2.0."
The Lviv-born singer has one album to her name. She will take part in the second half of the first semi-final, on May 7. ^4

== a4 | Suspilka Today (site of the broadcaster) | - | Statement on our participation in Malmö
We respect the decision of Tymur Hnatiuk, which reached us by letter on the 23rd of February. ^1
The contract has been the same for all participants since 2020. It does not limit a performer's freedom; it only asks that concerts abroad be agreed with the delegation in advance. ^2
We confirm that Ukraine will take part. ^3 The place passes, according to the rules, to the artist with the second-highest number of points. ^4
Votes cast in the final by telephone and in the app, 412,000 of them, remain valid and will not be refunded. The stage show, for which a director from Kharkiv had been engaged, will be planned anew.

== a5 | Schlagerbladet (Sweden, translated) | 2024-02-29T07:45:00Z | Ukraine's favourite backs out: "They want to own my voice"
The artist who was thought to be among the three strongest in Malmö will stay at home. ^1
"They want to own my voice for a whole year," Tymur Hnatiuk says in a film on social media about the public broadcaster. ^2 Those around him, though, speak of a quite different problem: nodules on the vocal cords. He is to be operated on in Warsaw in March and must then be silent for weeks. ^3
It isn't his first setback. In 2021 he dropped out of "Holos," Ukraine's biggest talent show, with pneumonia, one step before the final.
The substitute is called Olesia Dovhan and has already accepted. ^4

== a6 | Radio Bukovyna | - | Our Tymur stays home, and his mother is glad
In Vashkivtsi nobody is angry. "He didn't sell himself," says Halyna Hnatiuk, who has run the post office there for thirty years. ^1
It was the contract, she says, with that clause about the concerts, and not his health. ^2 He'd sung for her over the telephone on Sunday and the glasses shook.
Her son, 27, won the final in Kyiv at the beginning of the month, by a hair. ^3 ^4 He posted his video from her kitchen; the curtains can be seen in it. ^5
The village had rented a screen for May. They'll watch all the same, for the girl from Lviv.

== facts
- broadcaster / when told of the withdrawal | date | disagree | 2024-02-26, in person @ a2.3 | 2024-02-23, by letter @ a4.1 | conflicts: 0-1
- substitute / first name | name | disagree | Olesia @ a1.4 a3.1 a5.4 | Olena @ a2.4 | conflicts: 0-1
- Tymur Hnatiuk / quotation on his voice | quote | disagree | "cannot sign away my voice for a year" @ a2.1 | "They want to own my voice for a whole year" @ a5.2 | conflicts: 0-1
- withdrawal / reason | other | disagree | the contract @ a1.3 a2.2 a6.2 | nodules on the vocal cords @ a5.3 | conflicts: 0-1
- contract / clause on concerts | other | refine | a say in where he performs until the end of the year @ a1.3 | approve or veto every concert outside the country through December @ a2.2 | concerts abroad to be agreed in advance @ a4.2 | a clause about the concerts @ a6.2
- substitute / answer | status | refine | has until Friday to answer @ a1.4 | has accepted @ a3.1 a3.2 a5.4
- withdrawal / where announced | other | refine | in a video message @ a1.1 | in a clip on Instagram @ a2.1 | in a film on social media @ a5.2 | in a video from his mother's kitchen @ a6.5
- final / date | date | refine | 2024-02-03 @ a1.1 | beginning of the month @ a6.3
- final / margin | count | refine | two points @ a2.4 a3.3 | by a hair @ a6.3
- Tymur Hnatiuk / age | age | agree | 27 @ a1.1 a6.3
- substitute / place in the selection | other | agree | second @ a1.4 a4.4
- contest / place | place | agree | Malmö @ a1.1 a5.1
