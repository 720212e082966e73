== a1 | Aotearoa News Desk | 2024-09-05T20:30:00Z | Isla Parata drops album overnight with no warning
Fans of Isla Parata woke up this morning to an album that nobody outside a handful of people knew existed.
Low Tide Letters appeared on streaming services at midnight on Friday, New Zealand time, with a single photo of a letterbox posted to the singer's social media. ^1 It runs for 38 minutes over 12 tracks. ^2
It's the Whangārei-raised star's first long-player since 2020's Paper Suns, which spent 41 weeks on the local chart. ^3 Parata, 27, last performed here at Splore in February 2023. ^4
Her label, Harakeke Records, said that it was recorded in Karekare with the producer Sam Neilsen-Tau and that vinyl would follow in November. ^5
"No singles, no interviews, no countdown," the label's head, Miriama Wirihana, said. ^6

== a2 | Turntable Weekly | 2024-09-06T15:00:00Z | Isla Parata Returns With Surprise LP 'Low Tide Letters'
New Zealand alt-pop singer Isla Parata ended a four-year silence on Thursday (Sept. 5) when she released her second album, "Low Tide Letters," without advance notice. ^1
The set was written after the death of her mother, Ngaire, in 2022, and was cut over 11 days in a rented house on Auckland's west coast, with Sam Neilsen-Tau behind the board. ^3 Neilsen-Tau shared a Grammy nomination in 2021 for his work with Nell Cordero.
Only one guest is credited: Samoan-Australian singer Teddy Faumuina, who takes the second verse of "Kererū Road." ^4
Parata's "Paper Suns" reached No. 34 on the Billboard 200 on the strength of the hit "Glasshouse." She is booked in the U.S. by Meridian Touring, which said 14 North American dates would be announced later this month. ^5

== a3 | Northland Times | 2024-09-07T00:00:00Z | Onerahi's Isla sings about Mum
The third verse of the last song mentions the blue swing at Beach Road reserve, and if you grew up in Onerahi you'll know the one.
Whangārei's Isla Parata sprang her new record on the world this week, and her aunty, Rangi Parata, says that even the whānau were told only on Wednesday. ^1
"She'd been out at Karekare for three weeks making it. ^2 We thought she was having a holiday," Ms Parata laughed.
Ngaire Parata, who taught at Onerahi Primary for 26 years, died two years ago. ^4 Her voice is heard on the short spoken piece that comes between the eleven songs. ^5
Isla, who was dux of her college in 2014, will play a free concert at the Town Basin on January 4. ^6

== a4 | Stereo Gull (blog) | - | Low Tide Letters: first listen, second cry
I was on the night bus when the notification came in, so forgive the typos.
First things first: it's sad, it's quiet, and it's got the best drum sound of the year. There's hardly a synth, a shock from the woman who gave us "Glasshouse." Sam N-T has left the sea in between the takes. ^1
Highlights: "Kererū Road," where she swaps lines with Teddy Faumuini, and the closer, "Swing," six minutes long with no chorus. ^2 Low point: there isn't one, although "Ferry" could lose a minute.
Isla told her mailing list: "I didn't want anybody to have to wait for it. ^3 I wanted it to just turn up, like weather." ^5
Eleven proper songs plus Mum on the answerphone. ^4 I've listened five times. Somebody check on me.

== a5 | L'Onde (Paris) | 2024-09-10T08:00:00Z | Isla Parata, mourning by surprise
One has to hear this disc alone, by a window. Isla Parata, born in Whangārei in 1997, has published it without a drum roll. ^1
"I did not want to make people hope; I wanted it to fall on them like rain," she wrote to her subscribers. ^2
The piano of her grandmother was carried to a house facing the Tasman Sea, where the engineer Sam Neilsen-Tau set up nine microphones. ^3 The musician has explained that she threw away some twenty earlier pieces, made in London in 2021 with another team, because "they were somebody else's clothes".
In France Paper Suns sold 60,000 copies. She will be at the Trianon in Paris on 12 March, the sixth of nine European evenings. ^4

== a6 | Aotearoa News Desk | 2024-09-13T05:00:00Z | Parata straight in at No 1
Isla Parata has the country's top album a week after it turned up unannounced. ^1
Low Tide Letters was streamed nearly 10 million times worldwide in its first seven days, according to Harakeke Records, about a fifth of that in New Zealand. ^2 It also entered the Australian chart at No 3 and the British one at No 11.
Four of its dozen tracks are in the singles top 20, led by Kererū Road at No 2. ^4
Parata broke her silence on Instagram. "Mum would've told me to tidy my room," the 27-year-old wrote. ^5 A concert in her home town in January was fully booked within 20 minutes, though tickets cost nothing. ^6

== a7 | The Long Play podcast notes | - | Episode 88: How to keep a secret
This week we talk about records that came out of nowhere, and we finish with Isla Parata.
Miriama Wirihana of Harakeke tells us how it was done: seven people knew, the files were called "plumbing invoices", and the sleeve was printed in Christchurch under the name of a made-up folk duo. ^1
She confirms that the sessions took a little under a fortnight, in February, and that the 9.8 million streams of week one beat the label's guess four times over. ^2
We disagree about "Ferry". We agree about "Swing". Next week we cross the Pacific for Canadian hardcore, with a guest who once broke two ribs at a matinee in Hamilton.
== facts
- Low Tide Letters / release day | date | disagree | midnight on Friday 2024-09-06, New Zealand time @ a1.1 | Thursday 2024-09-05 @ a2.1
- recording / how long | duration | disagree | 11 days @ a2.3 | three weeks @ a3.2 | a little under a fortnight @ a7.2 | conflicts: 0-1, 1-2
- guest singer / name | name | disagree | Teddy Faumuina @ a2.4 | Teddy Faumuini @ a4.2
- Isla Parata / words to her mailing list | quote | disagree | "I didn't want anybody to have to wait for it. I wanted it to just turn up, like weather" @ a4.3 a4.5 | "I did not want to make people hope; I wanted it to fall on them like rain" @ a5.2
- album / tracks | count | refine | 12 @ a1.2 a6.4 | eleven songs and a spoken piece @ a3.5 a4.4
- first week / streams | count | refine | nearly 10 million @ a6.2 | 9.8 million @ a7.2
- mother / death | date | refine | 2022 @ a2.3 | two years ago @ a3.4
- Isla Parata / age | age | refine | 27 @ a1.4 a6.5 | born in 1997 @ a5.1
- recording / where | place | refine | Karekare @ a1.5 a3.2 | a house on Auckland's west coast @ a2.3
- silence / since the last album | duration | refine | since 2020 @ a1.3 | four years @ a2.1
- producer / name | name | refine | Sam Neilsen-Tau @ a1.5 a2.3 a5.3 | Sam N-T @ a4.1
- concert in Whangārei / when | date | refine | January 4 @ a3.6 | January @ a6.6
- mother / name | name | agree | Ngaire @ a2.3 a3.4
- label / name | name | agree | Harakeke Records @ a1.5 a6.2
