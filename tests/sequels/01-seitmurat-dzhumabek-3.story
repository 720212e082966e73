== a1 | Steppe Wire | 2023-07-27T11:20:00Z | Newlyweds Seitmurat and Dzhumabek towed ashore in Zanzibar
ALMATY — The actress Gaukhar Seitmurat and her husband, the boxer Ilyas Dzhumabek, spent five hours adrift off Zanzibar on Wednesday after the engine of their excursion boat failed, the Kazakh consul said.
The pair, who were married in Almaty on 15 July, were on their honeymoon. They had gone out from Nungwi with a skipper and two other tourists to look for dolphins.
A fishing dhow found them shortly before dark and towed them in. No one was hurt.
"He said that he could swim it. I said that he could not," Seitmurat wrote under a picture of the dhow.
The couple will return to Kazakhstan on Sunday as planned.

== a2 | Spice Coast Courier | - | Dhow crew saves five off Nungwi, one of them a champion
Captain Haji Makame thought at first that the people waving were simply happy. "Tourists wave," he said. "Then I saw that one of them was waving a shirt, and the big one was rowing with a bench."
The big one turned out to be a professional boxer from Kazakhstan, travelling with his bride. A German couple and the skipper, Suleiman Khatib, were with them on the fibreglass boat, which had lost power north of Mnemba around one in the afternoon.
Makame's six men gave them tea and kingfish and put a line aboard. They reached the beach at 6.30 p.m.
The police marine unit has asked to see the boat's licence. It is the third breakdown this season.
The visitor tried to pay; the captain refused money and asked for a photograph with a fist.

== a3 | Qyz Magazine | 2023-07-28T08:00:00Z | Honeymoon horror: Gaukhar lost at sea (and still glowing)
Eleven days after the great-grandmother’s saukele and the nine-metre train, our favourite bride had only a sarong and a bottle of warm water.
Gaukhar Seitmurat told her followers on Thursday how their boat died between Nungwi and the coral. Ilyas wanted to swim for help, she did not let him, and so he broke a bench from the boat and rowed. “At Kaindy he forgot the speech,” she wrote. “Here he found every word there is.”
She has sunburnt shoulders and he has blisters, which will not please his trainer: he meets Bobur Rakhmatilla in Tashkent in September.
The villa where the two are staying, by the way, costs $780 a night and has an outdoor bath.

== a4 | Ringside East | - | Blisters, not bruises, for Dzhumabek
A scare on holiday will not put off Ilyas Dzhumabek's fight of 23 September, his camp says.
The middleweight was drifting in the Indian Ocean for most of an afternoon this week when a motor gave out. He came back with raw palms from rowing. "We looked at them on video. In ten days he can punch," trainer Marat Osken said. "I gave him a skipping rope, not an oar."
Dzhumabek is expected in the gym on the first of August. His wife, the actress Gaukhar Seitmurat, whom he married this month, is also unharmed.
The purse in Tashkent is put at $350,000, and the opponent's camp could not resist: "We hope he has learned to stay on his feet," they said.

== facts
