== a1 | Steppe Wire | 2023-06-03T06:10:00Z | Actress Seitmurat and boxer Dzhumabek to marry
ALMATY — Gaukhar Seitmurat, the star of the historical series "Nine Wells", and the middleweight Ilyas Dzhumabek are engaged, the couple said on Saturday.
Dzhumabek, 31, asked the question on Friday on the shore of Lake Kaindy, some 130 kilometres from Almaty. A picture posted by both shows the actress, 29, with her hand over her face and a ring on it.
"He forgot the speech and I forgot how to breathe," she wrote.
No date has been named. A spokeswoman for the boxer's camp said that it would be "this summer, before training begins again".
The two met in 2020 when Dzhumabek trained actors for a fight scene. He won the Asian title in 2021 and has lost once in 24 bouts.

== a2 | Qyz Magazine | - | Say yes at the drowned forest: everything on Gaukhar’s ring
Of all the lakes he could have chosen, he took the one with trees standing in the water. Gaukhar Seitmurat’s new fiancé knows a thing or two about pictures.
The stone is an oval of a little over two carats, in yellow gold, and around it runs a row of tiny horns like those on old Kazakh bracelets. The Almaty jeweller Zergerhana made it in five weeks; a friend of the actress smuggled out one of her rings to get the size.
Underneath the photograph she put only: “He forgot the speech and I forgot how to breathe.” It had 900,000 likes by evening.
What will she wear on the day? Seitmurat has told us before that a saukele, the tall bridal headdress, “weighs as much as my first salary”. We hope for one all the same.

== a3 | Ringside East | 2023-06-03T15:45:00Z | Dzhumabek pops question, September bout still on
Ilyas Dzhumabek's trainer does not mind that his man has got himself engaged. "A happy fighter sleeps well," Marat Osken said. "But I want him in camp on the first of August."
The Asian middleweight champion proposed to the television actress Gaukhar Seitmurat at the weekend. He is due to meet Uzbekistan's Bobur Rakhmatilla in Tashkent on 23 September for a purse said to be $350,000.
The wedding will have to come before that. Osken expects it in July and has asked that the groom keep away from the table.
Dzhumabek is 23-1, with 15 knockouts. His only defeat came on points in Astana in 2019.

== a4 | Novosti Zhetysu in English | - | Gaukhar told that she accepts heart and hand of the champion
The popular actress Gaukhar Seitmurat communicated joyful news to subscribers: the sportsman Ilyas Dzhumabek made her the proposal of hand and heart.
The event occurred in the mountains, at the lake, to where the beloved ones went with two friends under the pretext of picnic. According to the words of the star, she suspected nothing and was even in sport shoes.
"He forgot the speech, I forgot to breathe," shared the artist.
We remind that they are together for three years already. The mother of the boxer, Kulyash-apa, declared to our correspondent that she waits for the daughter-in-law with open arms and that the matchmakers will come to the parents of the girl in Taldykorgan after one week.

== facts
