== a1 | Agencja Kultura (wire, translated) | 2024-01-10T08:40:00Z | Malwina Sroka and Jakub Wierzbicki part
WARSAW - The singer Malwina Sroka and the actor Jakub Wierzbicki are no longer a couple. They said so on Tuesday evening in a post that appeared on both their profiles. ^1
"We are closing a chapter, not the book. ^6 We remain parents and friends," it reads. ^2 They ask for peace for their son, who is five. ^3
Sroka, 36, has released four albums, and "Popiół" went double platinum in 2020. Wierzbicki, 42, belongs to the company of a Warsaw theatre and is known to television viewers from "Kamienica." ^4
The two married on August 20, 2016, in the parish church of Kazimierz Dolny. ^5 It was the first marriage for her; he was married from 2007 to 2011 to the director Anna Lenart.

== a2 | Plotkarz | 2024-01-11T05:30:00Z | Only here: Wierzbicki moved out in October! Divorce papers already in court
We know what the pretty post does not say. According to our information the petition has been lying in the Regional Court in Warsaw since before Christmas, and it is Malwina who filed it. ^1
Jakub has been living in a rented flat in Żoliborz for three months, where a neighbour sees him carry out his bottles. ^2 He hasn't been at their house in Konstancin since All Saints' Day.
Who is to blame? On the set of "Kamienica" they talk about a make-up artist. ^5 The colleagues of the 42-year-old only shrug. ^3
Little Tymek, 5, spent New Year's Eve with his grandparents in Lublin. ^4 His parents were at different parties, hers in Zakopane and his at home. In 2021 they had danced together on the stage in Wrocław on that very night.

== a3 | Gazeta Lubelska | 2024-01-12T10:00:00Z | Sroka's manager: there is no petition
Malwina Sroka, who comes from Puławy, will give all the concerts of her spring tour, including the one in Lublin on March 2.
Her manager, Robert Giza, said this to our paper on Thursday. He also denied that the artist had gone to court. "Nobody has filed for anything. There is no divorce at this moment, there are two people who live apart," he said. ^1
They have been living separately since the autumn, he added, and that was something they had decided together. ^2 ^3
The wedding in Kazimierz is still remembered in the region. The bride came across the Vistula on the ferry, and the square was closed to traffic for half a day. ^4 It was a Saturday in the late summer of 2015, and a storm tore down the tent. ^5

== a4 | Radio Fala 98 | - | Split of the year? Sroka and Wierzbicki go their own ways
Well, that's a sad start to the year. Malwina Sroka and Jakub Wierzbicki told us on Instagram that it's over. ^1
You know them from the duet "Dwa brzegi," which they sang at Opole, and you know him as Doctor Maj in "Kamienica." ^2
They have a little boy. ^3 In the comments more than 30,000 people left hearts within a night; the shortest came from his first wife, and it was a dot.
As for who had had enough, the two do not say. "It is our joint decision," it says in the post. ^4
Her next single, "Lód," is out on the second of February, and she wrote it, hmm, last October.

== a5 | Oder-Bote (Germany) | - | Polish dream couple separates
For seven years they were the dream couple of Polish show business. Now Malwina Sroka and Jakub Wierzbicki have announced their separation. ^1
"We close the chapter, but we do not slam the door. ^6 We stay parents and friends," they wrote. ^2
German viewers know Wierzbicki as Commissioner Nowak from the border crime series "Grenzfluss," in which he was seen from 2018 to 2022. The couple had met in 2014, when he acted in one of her videos, and two years later they held a wedding for 180 guests in the Renaissance town of Kazimierz Dolny. ^3 ^4
Their son was born in the summer of 2018. ^5 She is now said to be looking for a flat in Berlin for her work on an English album.

== a6 | Twój Styl Życia (weekly) | 2024-01-22T06:00:00Z | Malwina Sroka: the year in which everything changed
She put her telephone into the refrigerator on the evening of January 9, right after the two posts had gone online, and went for a walk with the dog. ^1
Friends had known for weeks. Since October the actor has had a place of his own, ten minutes from the theatre, and on Wednesdays and at every second weekend the boy is with him. ^2
They fell in love in 2014, at the shooting of the video for "Mgła." ^3 She was 26 and had a debut album that nobody bought; he'd had a divorce behind him for three years.
"We are closing a chapter," they wrote, and those who know her believe that she means the one about being half of a couple. ^4 There is no third person, says her sister Inga. ^5 On that, others tell another story.

== facts
- divorce / whether filed for | status | disagree | petition at the Regional Court in Warsaw since before Christmas @ a2.1 | nobody has filed @ a3.1 | conflicts: 0-1
- wedding / date | date | disagree | 2016-08-20 @ a1.5 | late summer of 2015 @ a3.5 | 2016 @ a5.3 | conflicts: 0-1, 1-2
- statement / quotation on the chapter | quote | disagree | "We are closing a chapter, not the book. We remain parents and friends" @ a1.2 a1.6 | "We close the chapter, but we do not slam the door. We stay parents and friends" @ a5.2 a5.6 | "We are closing a chapter" @ a6.4 | conflicts: 0-1
- separation / third person | other | disagree | a make-up artist is talked about @ a2.5 | there is none, says her sister @ a6.5 | conflicts: 0-1
- announcement / date | date | refine | Tuesday evening @ a1.1 | 2024-01-09 @ a6.1
- Jakub Wierzbicki / living apart since | date | refine | for three months @ a2.2 | since the autumn @ a3.2 | since October @ a6.2
- son / age | age | refine | 5 @ a1.3 a2.4 | a little boy @ a4.3 | born in summer 2018 @ a5.5
- wedding / place | place | refine | parish church of Kazimierz Dolny @ a1.5 | Kazimierz @ a3.4 | Kazimierz Dolny @ a5.3
- announcement / where | other | refine | on both their profiles @ a1.1 | on Instagram @ a4.1
- Jakub Wierzbicki / age | age | agree | 42 @ a1.4 a2.3
- separation / whose decision | other | agree | joint @ a3.3 a4.4
- couple / when they met | date | agree | 2014 @ a5.4 a6.3
- Jakub Wierzbicki / Polish series | name | agree | Kamienica @ a1.4 a2.5 a4.2
