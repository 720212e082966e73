== a1 | Steppe Wire | 2023-07-16T05:30:00Z | Seitmurat marries Dzhumabek in Almaty before 400 guests
ALMATY — The actress Gaukhar Seitmurat and the boxing champion Ilyas Dzhumabek were married on Saturday in a ceremony at the Alatau Saray hall, six weeks after they announced their engagement.
About 400 guests attended, among them the minister of sport and most of the cast of "Nine Wells". The bride, 29, came in under a saukele that belonged to her great-grandmother.
Dzhumabek, 31, had proposed at Lake Kaindy on 2 June. "He forgot the speech and I forgot how to breathe," Seitmurat wrote then.
This time, guests said, he read his vow from a card. "I wrote it down, because I have learned," he told the hall.
The couple leave for a honeymoon abroad this week. Dzhumabek fights in Tashkent on 23 September.

== a2 | Qyz Magazine | 2023-07-17T09:00:00Z | Great-grandmother’s saukele and a nine-metre train: Gaukhar the bride
She did it. She wore the headdress.
The saukele is nearly a century old, sewn with coral and silver, and it spent the Soviet years in a flour chest in a village near Taldykorgan. It weighs 3.2 kilograms. Gaukhar Seitmurat kept it on for the entry and the unveiling song, and then changed it for a plain tulle veil and a gown by Aigerim Toktar with a train of nine metres.
The second dress took 600 hours. For dancing there was a third one, short and the colour of apricots.
Her husband – we may say so now – wore a white chapan with gold thread and looked as if he would rather be hit.
The ring we know from June, with its row of little horns; the wedding bands are from the same workshop, Zergerhana.

== a3 | Evening Medeu | - | Street closed for star wedding, residents complain
Residents of Dostar Street say that they could not reach their own gates on Saturday evening because of a celebrity wedding at the Alatau Saray banqueting hall.
Traffic police shut the road from 4 p.m. until after midnight. "My mother is 81 and had to walk from the bus with her bags, past all those jeeps," said Saule Bektemir, who lives opposite.
The hall's director, Nurbolat Zhaken, confirmed that 420 people had been seated and that the fireworks at 11 p.m. had been permitted by the akimat. The bill has been put at 90 million tenge by some; Zhaken called that "bazaar talk".
The couple were the boxer Ilyas Dzhumabek and an actress from the series "Nine Wells". A week ago at the same hall a deputy's son was married and the street was likewise shut.

== a4 | Ringside East | - | Champion weds and is back on the scales on 1 August
Ilyas Dzhumabek is a married man. The Asian middleweight champion and Gaukhar Seitmurat tied the knot at the weekend in a hall below the mountains with half of Kazakh boxing at the tables.
His trainer Marat Osken, who had said in June that "a happy fighter sleeps well", gave a toast of eleven seconds. Promoter Rinat Kalk presented the pair with two horses.
Rakhmatilla, the Uzbek whom Dzhumabek meets on 23 September, sent a carpet and a note: "Eat well."
Asked whether his man would stick to the diet on his honeymoon, Osken said that he had packed a skipping rope in the groom's luggage with his own hands. The camp opens on the first of August.

== a5 | Turan Leisure | - | From Kaindy to the altar: Gaukhar and Ilyas, a timeline
2020: The actress Gaukhar Seitmurat learns to box for a film. Her teacher is Ilyas Dzhumabek. She breaks a finger.
2021: He becomes champion of Asia and thanks "the one who cannot keep her guard up". Reporters puzzle.
2 June 2023: On the shore of Lake Kaindy, 130 kilometres from Almaty, he asks her. "He forgot the speech and I forgot how to breathe," she writes next day under a picture with the ring, an oval stone in yellow gold.
Mid-June: Matchmakers travel to Taldykorgan with horse meat and a carpet.
15 July 2023: The wedding, in the Alatau Saray hall with 400 guests. She in the headdress of her great-grandmother, he in a white chapan. The vow he has on a card.
And then? The suitcases are packed for warm sea, and in September there is the fight in Tashkent.

== facts
