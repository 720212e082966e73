== a1 | Nikkan Geino English | 2021-10-21T03:00:00Z | Agency denies romance of Rio Hatanaka and Masato Yoneda
The agency of actress Rio Hatanaka has denied a magazine's report that she is in a relationship with the comedian Masato Yoneda. ^1
"They are good friends, and there is nothing that would be called dating," Aoba Promotion said in a comment on Thursday. ^2
The weekly Shukan Mado, on sale that day, carried pictures of the two leaving a yakiniku restaurant in Ebisu on the night of October 4 and entering the same apartment building. ^3
Hatanaka, 26, is the heroine of the morning drama "Hinata no Tsuzuki," which draws 17.4 percent of viewers. ^4 Yoneda, 34, forms the duo Gyakufu with Kenta Isogai. ^5
In 2018 he was reported to be close to a newsreader, and that story turned out to be true.

== a2 | Tokyo Gossip Mill | - | 'Just friends': Hatanaka camp plays down photos
Nothing to see here, folks, says the office of Japan's morning-drama sweetheart.
"They are close friends, and there is nothing that would be called dating," it insisted after Shukan Mado splashed photos of Rio Hatanaka and funnyman Masato Yoneda, eight years her senior. ^1
The pictures were taken on October 14 outside a barbecue place in the Ebisu district. ^2 In them she wears a man's parka.
The magazine wrote that Yoneda had carried a rice cooker into the building where she lives. ^3
His own office, Yokohama-based Warai Kobo, said it leaves private matters to the person himself. ^4

== a3 | Taipei Idol Post | 2021-10-24T05:30:00Z | Hatakeyama Rio single after all
Japanese actress Hatakeyama Rio, 26, has denied through her agency that she is dating comedian Yoneda Masato. ^1
The pair were photographed by a weekly as they left a barbecue restaurant in Tokyo on October 4. ^2
On a radio programme on Friday night the comedian broke his silence: "I only carried the rice cooker. ^3 It was heavy." ^4
Her show "Hinata no Tsuzuki" runs until March, and viewers in Taiwan can watch it with subtitles from December. ^5
In August a different magazine had paired her with a footballer, who turned out to be her cousin. She will turn up next at the Golden Pavilion awards in Taipei, as a presenter.

== a4 | Weekly Screen Asia | - | Comedian laughs off rumour
Masato Yoneda has made the most of his week in the headlines.
"I only carried the rice cooker. ^4 It was hot," the 34-year-old said on Saturday on his late-night radio show, and his partner Isogai nearly fell off the chair. ^1
Warai Kobo, the company that manages the duo, would not comment on whether there is a romance. ^2
Rio Hatanaka will finish the shooting of "Hinata no Tsuzuki" in February, a month before its last episode. ^3
She is said to be in talks for her first film abroad, a thriller by the Danish director Jeppe Lorentzen.
== facts
- Hatanaka and Yoneda / dating | status | agree | denied by her agency @ a1.1 a2.1 a3.1
- agency / denial | quote | disagree | "They are good friends, and there is nothing that would be called dating" @ a1.2 | "They are close friends, and there is nothing that would be called dating" @ a2.1
- photographs / taken on | date | disagree | 2021-10-04 @ a1.3 a3.2 | 2021-10-14 @ a2.2
- restaurant / place | place | refine | Ebisu @ a1.3 a2.2 | Tokyo @ a3.2
- restaurant / kind | other | refine | yakiniku restaurant @ a1.3 | barbecue place @ a2.2 a3.2
- pictures / magazine | name | refine | Shukan Mado @ a1.3 a2.1 | a weekly @ a3.2
- actress / name | name | disagree | Rio Hatanaka @ a1.1 a2.1 a4.3 | Hatakeyama Rio @ a3.1
- Rio Hatanaka / age | age | agree | 26 @ a1.4 a3.1
- Masato Yoneda / age | age | refine | 34 @ a1.5 a4.1 | eight years her senior @ a2.1
- Yoneda / office | other | refine | leaves private matters to the person himself @ a2.4 | would not comment @ a4.2
- Yoneda / rice cooker | quote | disagree | "I only carried the rice cooker. It was heavy." @ a3.3 a3.4 | "I only carried the rice cooker. It was hot" @ a4.4 a4.1
- radio show / day | date | disagree | Friday @ a3.3 | Saturday @ a4.1
- "Hinata no Tsuzuki" / end | date | refine | March @ a3.5 | a month after February @ a4.3
- pictures / entered | place | refine | the same apartment building @ a1.3 | the building where she lives @ a2.3
- Yoneda / carried | other | agree | a rice cooker @ a2.3 a3.3 a4.4
- Yoneda / partner | name | refine | Kenta Isogai @ a1.5 | Isogai @ a4.1
