== a1 | Eastern Press Agency | 2024-06-13T12:30:00Z | Playback singer Debolina Sanyal hospitalised
KOLKATA: Noted playback singer Debolina Sanyal was admitted to a private hospital in Salt Lake on Wednesday night after she complained of dizziness and loss of hearing in the right ear. ^1
The 58-year-old had sung at a concert in Siliguri on Tuesday. ^2 "She is conscious and responding to steroids. We'll know more in a few days," said Dr Anirban Lahiri, who heads the team of four doctors treating her. ^3
Sanyal, who made her film debut in 1988 and has won two National Awards, was to sing at the Netaji Indoor Stadium on June 22. ^4 The organisers said the show had been called off. ^5
== a2 | Filmi Duniya | 2024-06-14T07:00:00Z | Debolina ji loses hearing? Worrying news from Mumbai
The voice of 'Bheegi Bheegi Shaam' is lying in a hospital bed, and the industry has folded its hands in prayer.
We learn from an insider that Debolina Sanyal woke up deaf in one ear and was taken to a hospital in Mumbai's Andheri yesterday, barely able to walk for giddiness. ^1 Daughter Rai, a VFX artist, is by her side. ^2 "Ma asked for her tea and then for silence," she told a friend of this magazine. ^3
The winner of two National Awards has recorded some 4,000 songs in eleven languages. ^4 Composer Ranjan-Milind, who was to record her on Monday, has put the song on hold: "Without Didi there is no antara."
== a3 | The Hooghly Post | 2024-06-22T02:15:00Z | Debolina home, and humming
Singer Debolina Sanyal went home to Lake Gardens on Thursday after eight nights at the Purbasha Hospital in Salt Lake. ^1
Dr Anirban Lahiri said that a viral infection had damaged the nerve of the right ear, and that about 60 per cent of the hearing had come back. ^2 She has been advised not to perform for three months. ^3
"Ma asked for her tanpura and then for silence," her daughter Raima said of the first evening on the ward. ^4 "It was the second request that frightened us." ^5
The stadium concert that was to have been held today will be refunded through the booking counters until July 10. ^6
== a4 | Bengalis of Jersey | - | Our fall tour: a note on Debolina-di
Dear members, many of you have written about Debolina Sanyal. She was discharged on June 21 and is resting at home in south Kolkata. ^1
Her doctors have asked for three months without a stage, so the Edison show of September 7 is moved to the spring. ^2 A virus had attacked the nerve of one ear; more than half of the hearing is restored, thank God. ^3
She is no stranger to comebacks. Those of us who heard her in Trenton in 2009, six weeks after a throat operation, will never forget 'Nouko'. Tickets ($60, $90, $150) stay valid.
== a5 | Sur & Taal | - | On hearing that Debolina Sanyal cannot hear
A singer with one ear is a boat with one oar; it goes, but it goes round. Sanyal, fifty-eight, was struck on the night train back from a show in Siliguri, as she herself describes in a voice message that is doing the rounds. ^1 By the next evening she was in hospital in Kolkata. ^2
Most coverage has rehearsed the figures: the two National Awards, the three thousand songs. ^3 I'd rather remember the first, 'Kuasha' in 1988, for which she was paid in a sari. ^4 She sang it a quarter-tone flat, on purpose, since the heroine was supposed to be drunk, and the recordist wrote "retake" on the box and was overruled.
== a6 | Deccan Review | 2024-09-30T05:00:00Z | Sanyal returns: 'I sing to the left now'
Debolina Sanyal will perform in Hyderabad on Saturday, her first concert since a sudden loss of hearing in June. ^1 She has turned 59 in the meantime. ^2
"I noticed on the train from Siliguri that the wheels had gone mono," she says. ^3 She was kept for eight days. ^4 About two-thirds of the hearing in her right ear has returned, and the musicians now sit to her left. ^5
The evening at Shilpakala Vedika offers 18 songs, none of them from before 1995. "I'm bored with that girl," she says. Her daughter, Raima, has designed the lights. ^6
== facts
- Sanyal / date of admission | date | disagree | 2024-06-12 @ a1.1 | 2024-06-13 @ a2.1 | the evening after the night train from Siliguri @ a5.2 | conflicts: 0-1
- Sanyal / date of discharge | date | disagree | 2024-06-20 @ a3.1 | 2024-06-21 @ a4.1 | conflicts: 0-1
- Sanyal / hospital | place | disagree | a private hospital in Salt Lake @ a1.1 | a hospital in Mumbai's Andheri @ a2.1 | the Purbasha Hospital in Salt Lake @ a3.1 | Kolkata @ a5.2 | conflicts: 0-1, 1-2, 1-3
- daughter / account of what her mother asked for | quote | disagree | "Ma asked for her tea and then for silence" @ a2.3 | "Ma asked for her tanpura and then for silence" @ a3.4 | conflicts: 0-1
- Sanyal / stay in hospital | duration | refine | eight nights @ a3.1 | eight days @ a6.4
- Sanyal / ear affected | other | refine | the right ear @ a1.1 a3.2 a6.5 | one ear @ a2.1 a4.3
- Sanyal / symptoms | other | refine | dizziness and loss of hearing @ a1.1 | deaf in one ear, barely able to walk for giddiness @ a2.1
- illness / cause | other | refine | a viral infection damaged the nerve of the ear @ a3.2 | a virus attacked the nerve @ a4.3
- Sanyal / hearing regained by June | quantity | refine | about 60 per cent @ a3.2 | more than half @ a4.3
- Sanyal / period without concerts | duration | agree | three months @ a3.3 a4.2
- Sanyal / age | age | refine | 58 @ a1.2 a5.1 | turned 59 between June and September @ a6.2
- Sanyal / National Awards | count | agree | two @ a1.4 a2.4 a5.3
- Sanyal / songs recorded | count | disagree | some 4,000 @ a2.4 | three thousand @ a5.3 | conflicts: 0-1
- illness / onset | other | refine | she woke up deaf in one ear @ a2.1 | struck on the night train from Siliguri @ a5.1 | noticed on the train from Siliguri @ a6.3
- Sanyal / last concert before the illness | place | agree | Siliguri @ a1.2 a5.1
- Sanyal / film debut | date | refine | 1988 @ a1.4 | 1988, with 'Kuasha' @ a5.4
- stadium concert / date | date | agree | 2024-06-22 @ a1.4 a3.6
- stadium concert / fate | status | refine | called off @ a1.5 | to be refunded through the booking counters @ a3.6
- daughter / name | name | refine | Rai @ a2.2 | Raima @ a3.4 a6.6
- Sanyal / home | place | refine | Lake Gardens @ a3.1 | south Kolkata @ a4.1
- treating doctor / name | name | agree | Dr Anirban Lahiri @ a1.3 a3.2
