== a1 | Gold Coast Wire | 2023-12-17T09:30:00Z | Actress Adwoa Bentum weds midfielder Kwabena Asiamah at Aburi
ACCRA - Film star Adwoa Serwaa Bentum and Ghana midfielder Kwabena Asiamah exchanged vows on Saturday in the botanical gardens at Aburi, before some 300 guests and a drone that the bride's uncle tried to bring down with an umbrella. ^1
Bishop Emmanuel Tandoh conducted the service. ^2 The bride, 34, wore ivory silk by Efua Lartey-Quist; the groom, who is 29 and plays for Eintracht Marbach in the German second division, wore a white smock from the north. ^3
"I will never walk ahead of you," she promised him. ^4
The families had met two days earlier in Kumasi for the customary rites. ^5 Asiamah has won 21 caps since his debut in 2017.
== a2 | Kente & Pearls | 2023-12-20T12:00:00Z | The dress that took 900 hours: dressing Adwoa
When Efua Lartey-Quist was rung in June, she was told only that the bride was "tall and impatient". ^1 Six months later she had finished three gowns for Adwoa Serwaa Bentum's day of 16 December: the ivory column for the church service, a corseted kente for the reception and a beaded slip to dance in. ^2
The column carries 14,000 seed pearls and, inside the hem, the date on which the couple first met, five years ago, at a charity match in Cape Coast. ^3
The designer stood at the back during the vows. "She said, 'I will never walk ahead of you, and I will never let you walk alone,' and I ruined my own make-up," she recalls. ^4 The kente was woven in Bonwire by four men in seven weeks.
== a3 | Serwaa Nation | - | OUR QUEEN IS A MRS!!! Everything we know
Nationers, breathe. She did it, in the gardens at Aburi, and yes, three outfits, because one was never going to be enough for us. ^1
About three hundred people got in, and I was not one of them, but my cousin was serving drinks, so listen. ^2 When she said "I will never walk behind you," the whole garden shouted. ^3 That is our feminist icon.
Remember, these two have been on since 2018, back when the blogs said she was dating the director of Dead Season. ^4 For new fans: born in 1989 in Tema, second of five, first role at 16. ^5
Honeymoon is Zanzibar. ^6 Leave them alone there, please.
== a4 | The Ashanti Sentinel | 2023-12-15T06:10:00Z | Footballer's people bring drinks to Bentum family at Ahodwo
There was drumming in Ahodwo, Kumasi, yesterday as the family of Kwabena Asiamah came to ask for the hand of the actress Adwoa Serwaa Bentum. ^1
The delegation of 40, led by a retired headmaster, presented schnapps, cloth, a Bible, two cows and a bride price of GHS 20,000, which the bride's aunts counted twice. ^2 Her father, a timber merchant, returned a part of it, as custom allows.
The bride wore the green and gold of her mother's house. A church blessing is to follow in the Akuapem hills tomorrow. ^3
== a5 | Daily Whistle | 2023-12-18T07:00:00Z | Shoving at the gate, tears at the altar: Adwoa's big day
They came in 60 cars and they nearly did not all get in. Gatekeepers at Saturday's wedding of screen goddess Adwoa Bentum ran out of wristbands when 450 invited guests had taken their seats, and two MPs were left arguing with a boy of 19. ^1
Once inside it was all sniffles. The gown, by Efua Lamptey-Quist, had a train so long that Bishop Tandoh trod on it. ^2
Friends say it is a fairy tale three years in the making, ever since the striker-turned-midfielder slid into her messages in the lockdown. ^3 His people had already paid some $1,650 in Kumasi on the Thursday to win her. ^4
No long holiday, though: his German bosses want him in training on January 2. ^5
== a6 | Marbacher Rundblick | - | Marbach midfielder says yes in Ghana (translated from the German)
Eintracht has a newly married man in its ranks. In mid-December Kwabena Asiamah, 29, married the actress Adwoa Bentum in the hills north of the Ghanaian capital; his team-mates Lukas Brehm and Noah Seidl were there. ^1
"It was 34 degrees, and I was the only one in wool," said Brehm. The couple are spending a few days on an island off Tanzania before Asiamah returns for the first training session on 2 January. ^2 His contract runs until 2025.
== facts
- wedding / date | date | refine | 2023-12-16 @ a1.1 a2.2 a4.3 a5.1 | mid-December @ a6.1
- wedding / place | place | refine | the botanical gardens at Aburi @ a1.1 | in the gardens at Aburi @ a3.1 | in the Akuapem hills @ a4.3 | in the hills north of the Ghanaian capital @ a6.1
- wedding guests / number | count | disagree | some 300 @ a1.1 | about three hundred @ a3.2 | 450 @ a5.1 | conflicts: 0-2 1-2
- couple's relationship / length | duration | disagree | first met five years ago @ a2.3 | since 2018 @ a3.4 | three years @ a5.3 | conflicts: 1-2
- dress designer / name | name | disagree | Efua Lartey-Quist @ a1.3 a2.1 | Efua Lamptey-Quist @ a5.2 | conflicts: 0-1
- bride's vow / wording | quote | disagree | "I will never walk ahead of you" @ a1.4 | "I will never walk ahead of you, and I will never let you walk alone" @ a2.4 | "I will never walk behind you" @ a3.3 | conflicts: 0-2 1-2
- customary ceremony / date | date | agree | 2023-12-14 @ a1.5 a4.1 a5.4
- customary ceremony / place | place | refine | Kumasi @ a1.5 a5.4 | Ahodwo, Kumasi @ a4.1
- bride price / sum | money | refine | GHS 20,000 @ a4.2 | some $1,650 @ a5.4
- bride's dresses / number | count | agree | 3 @ a2.2 a3.1
- Bentum / age | age | refine | 34 @ a1.3 | born in 1989 @ a3.5
- Asiamah / age | age | agree | 29 @ a1.3 a6.1
- officiating bishop / name | name | refine | Bishop Emmanuel Tandoh @ a1.2 | Bishop Tandoh @ a5.2
- honeymoon / place | place | refine | Zanzibar @ a3.6 | an island off Tanzania @ a6.2
- Asiamah's return to training / date | date | agree | 2024-01-02 @ a5.5 a6.2
