== a1 | Starline Weekly | 2023-06-17T22:00:00Z | Lyra Quill and Anders Bouchard welcome a baby girl
It's a girl for Lyra Quill and Anders Bouchard! The "Slow Elevator" singer shared a photo of a very small foot on Instagram on Saturday, with the words "Wren Odalys, you took your time." ^1
Their daughter arrived on Wednesday at 11:48 p.m. and weighed 7 pounds, 4 ounces, the caption said. ^2 She is the first child for the singer, 29, and the second for the hockey player, who has a son, Nils, 8. ^3
Quill announced the pregnancy in January from the stage in Montreal. ^4 "I was in labor for nineteen hours and I only sang twice," she joked in a second post. ^5
== a2 | Ironmen Report | 2023-06-18T14:00:00Z | Bouchard a dad again; camp plans unchanged
Hamilton Ironmen defenceman Anders Bouchard and partner Lyra Quill are the parents of a daughter, Wren Odelia, born Thursday at St. Brendan's Hospital in Toronto. ^1
The club found out like everyone else, from Quill's post on Saturday, said general manager Walt Pruss. ^2 "He texted me one word, and the word was 'ears,'" Pruss said. ^3
Bouchard, 33, has two years left on a contract worth $6.2 million a season. He has a boy of eight from his marriage to figure skater Tove Lind. ^4
== a3 | CKWL Radio Windsor | 2023-06-16T18:00:00Z | 'I'm a grandma,' Lyra Quill's mom tells Breakfast Club
Windsor got the news before the rest of the world on Friday morning, when Denise Quill phoned our breakfast show to request a song and could not keep it in. ^1
"She's here, she's perfect, she's seven pounds and a bit, and I'm going to be in so much trouble," said the retired bus driver. ^2 The baby came "just before midnight, the day before yesterday," in a Toronto hospital. ^3 She would not give the name.
Lyra Quill, who grew up on Felix Avenue, is to play the riverfront on August 26.
== a4 | Quillies Unite | - | WREN IS HERE (timeline, sources, no leaks pls)
For the record: the first word came from Anders, who liked a cake shop's "welcome baby girl" post on Thursday night and un-liked it a minute later. ^1 Screenshots below. Grandma on the radio was second and Lyra herself only third.
Full name Wren Odalys Quill Bouchard, the middle name after Lyra's great-aunt. ^2
And no, it was not some marathon. Her doula says in her own stories that it was "six hours, start to finish, like a pro." ^3
Lyra has known it was a girl since the night she told the Montreal crowd she was expecting, which was Valentine's Day, she said so in every interview this spring. ^4
== a5 | Norrbygden (translated from Swedish) | - | "Bouchie" became father to a girl
The former Luleå back Anders Bouchard has become a father for the second time. ^1 The girl, who is to be called Wren, weighed 3.3 kilos at birth. ^2
Mother is the Canadian artist Lyra Quill, with whom he has been together since 2020. Big brother Nils, who lives here with his mother, is eight and travels over at midsummer. ^3
"He sent me a message with only the word 'ears,'" laughs the team's boss Walt Pruss. ^4
== facts
- baby / date of birth | date | disagree | 2023-06-14 @ a1.2 a3.3 | 2023-06-15 @ a2.1 | conflicts: 0-1
- baby / time of birth | date | refine | 11:48 p.m. @ a1.2 | just before midnight @ a3.3
- baby / name | name | disagree | Wren Odalys @ a1.1 | Wren Odelia @ a2.1 | Wren Odalys Quill Bouchard @ a4.2 | Wren @ a5.2 | conflicts: 0-1, 1-2
- baby / weight | quantity | refine | 7 pounds, 4 ounces @ a1.2 | seven pounds and a bit @ a3.2 | 3.3 kilos @ a5.2
- news / first given by | other | disagree | Denise Quill on Windsor radio on Friday @ a3.1 | Anders Bouchard, with a like on Thursday @ a4.1 | conflicts: 0-1
- Instagram post / date | date | agree | 2023-06-17 @ a1.1 a2.2
- labor / length | duration | disagree | nineteen hours @ a1.5 | six hours @ a4.3 | conflicts: 0-1
- birth / place | place | refine | St. Brendan's Hospital in Toronto @ a2.1 | a Toronto hospital @ a3.3
- Anders Bouchard / children | count | refine | a second child after Nils @ a1.3 | second time a father @ a5.1
- son / name | name | agree | Nils @ a1.3 a5.3
- son / age | age | agree | 8 @ a1.3 a2.4 a5.3
- baby / sex | other | agree | girl @ a1.2 a2.1 a3.2 a4.4 a5.1
- pregnancy / announced in Montreal | date | disagree | 2023-01 @ a1.4 | Valentine's Day @ a4.4 | conflicts: 0-1
- Walt Pruss / on the message | quote | refine | He texted me one word, and the word was 'ears' @ a2.3 | He sent me a message with only the word 'ears' @ a5.4
