== a1 | Reel Trade | 2025-02-05T17:00:00Z | Eyja Hallgrímsdóttir to lead 'The Salt Queen' for director Ansgar Wiebe
Icelandic actor Eyja Hallgrímsdóttir has been cast as the title character in "The Salt Queen," a historical series in eight parts for Meridian+. ^1

The German filmmaker Ansgar Wiebe will direct the first three episodes; Nkechi Dunbar-Oyelaran wrote the scripts. ^2 Cameras roll in Lübeck on May 12 and later move to Gdańsk. ^3 The budget is put at €68 million. ^4

Hallgrímsdóttir, 33, takes over from Saskia Vermandel, who left in December because of a clash with a stage commitment. ^5 She was last seen in the thriller "Undertow", which premiered in Toronto in September. ^6

== a2 | Serial Fan | - | Meet your new Salt Queen
Sorry, Saskia: the crown goes north. ^1 The streamer Meridian+ announced on Tuesday that Eyja Hallgrímsdóttir will play the merchant's widow Geseke in its most expensive series so far. ^2

All eight episodes are in the hands of Ansgar Wiebe, who won a Silver Bear for "Frost Line" in 2021. ^3 The shoot, 140 days in Germany and Poland, starts in May. ^4

Vermandel walked out over money, we hear. ^5 Our first reaction when we saw Eyja, 33, in "Undertow": give this woman a sword. ^6

== a3 | Reykjavík Observer | 2025-02-08T10:00:00Z | "I said yes in the swimming pool"
Eyja Hallgrímsdóttir was in the hot tub of the Vesturbær pool when her agent rang. ^1 "I said yes before he had told me the title," she says, laughing. ^2

The actress, who grew up in Ísafjörður as the daughter of a trawler captain, has had lessons in Low German since November. ^3 She will be away from home for seven months; her partner, the drummer Snorri, and their daughter, three, will follow in June. ^4

It is her first leading part outside Iceland. ^5 "Undertow" was shown for the first time in Venice. ^6

== a4 | Hansestadt Nachrichten (English) | 2025-03-03T09:30:00Z | 400 extras wanted for The Salt Queen
The casting of extras for the series "The Salt Queen" takes place in the Lübeck music hall on 22 March. ^1 Sought are 400 men, women and children. ^2

The production will close the Obertrave for two weeks from 19 May, when the first take is planned. ^3 Around €68 million are being spent. ^4 In the main role one will see the Icelander Eyja Hallgrímsdóttir, who had already a leading part in the British film "Moorland Child" in 2022. ^5

The mayor expects 3,000 overnight stays. ^6

The music hall opens at eight in the morning, and one should bring a photograph and patience. For a production in 2011 about the fish trade 90 citizens were engaged; they got 60 euros a day.

== a5 | Nordic Screens | - | Hallgrímsdóttir: 'I learnt to ride in three weeks'
"I said yes before he had told me the title, and I'd say it again." ^1

So says Eyja Hallgrímsdóttir in Gdańsk, where the filming of "The Salt Queen" ends on Friday after 140 days. ^2 Her son, three, plays with the wooden swords. ^3

The fisherman's child from Ísafjörður had never sat on a horse. ^4 "Three weeks, two bruised ribs," she says. ^5 Meridian+ will show the ten parts from January 2026. ^6

Between takes she knits; four pullovers have come out of it so far. The sea scenes were done in a tank in Malta in August, with water that was, she says, "warmer than any summer at home".

== facts
- series / episodes | count | disagree | 8 @ a1.1 a2.3 | 10 @ a5.6
- Wiebe / directs | other | disagree | first three episodes @ a1.2 | all eight @ a2.3
- filming / start | date | disagree | 2025-05-12 @ a1.3 | 2025-05-19 @ a4.3 | May @ a2.4 | conflicts: 0-1
- filming / first place | place | refine | Lübeck @ a1.3 | Germany @ a2.4 | the Obertrave @ a4.3
- filming / second place | place | refine | Gdańsk @ a1.3 a5.2 | Poland @ a2.4
- filming / days | duration | agree | 140 @ a2.4 a5.2
- series / budget | money | agree | €68m @ a1.4 a4.4
- Hallgrímsdóttir / age | age | agree | 33 @ a1.5 a2.6
- Vermandel / reason for leaving | other | disagree | stage commitment @ a1.5 | money @ a2.5
- Undertow / premiere | place | disagree | Toronto @ a1.6 | Venice @ a3.6
- Hallgrímsdóttir / first leading part abroad | other | disagree | first @ a3.5 | already a leading part in Moorland Child @ a4.5
- Hallgrímsdóttir / child | other | disagree | daughter @ a3.4 | son @ a5.3
- child / age | age | agree | 3 @ a3.4 a5.3
- Hallgrímsdóttir / on saying yes | quote | refine | I said yes before he had told me the title @ a3.2 | I said yes before he had told me the title, and I'd say it again @ a5.1
- Hallgrímsdóttir / origin | other | refine | Ísafjörður, daughter of a trawler captain @ a3.3 | fisherman's child from Ísafjörður @ a5.4
- series / broadcaster | other | agree | Meridian+ @ a1.1 a2.2 a5.6
