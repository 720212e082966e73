== a1 | Nordsüd Press Agency | 2023-01-18T08:15:00Z | Hanns-Peter Groth, host of "Drei Wünsche frei", dies at 84
The television host Hanns-Peter Groth is dead. He died on Tuesday in Hamburg at the age of 84, his family told the Nordsüd Press Agency. ^1
From 1979 to 1998 Groth presented the Saturday-night show "Drei Wünsche frei", whose 212 editions drew up to 18 million viewers. ^2 Born in Rostock in November 1938, he fled to the West in 1957 and began as a sports reporter on the radio. ^3
He had suffered from Parkinson's disease for many years. ^4 Groth leaves a wife, three children and seven grandchildren. ^5
== a2 | Schlagzeile (translated) | 2023-01-19T05:00:00Z | He fell asleep in Gerda's arms
The white house above the Elbe, ten past six in the morning: Hanns-Peter Groth (84), the man who granted Germany its wishes, breathes for the last time. ^1 In his own bed in Blankenese, in the arms of his Gerda (80), whom he married in 1966. ^2
Eight years ago the doctors had told him: Parkinson's. ^3 "He never once complained, except about television," says his neighbour, the former boxer Rudi Lamm.
On the evening before he had eaten a plate of potato salad and asked for the football results.
His three children were on their way. ^4 The youngest, Katrin (49), landed from Toronto an hour too late.
== a3 | Elbe-Kurier | 2023-01-28T06:30:00Z | The last wish: a city takes its leave of Groth
He'd wanted it short. It took an hour and forty minutes.
About 800 people filled the church of St. Michaelis yesterday at midday to say goodbye to Hanns-Peter Groth. ^1 A trumpeter played the signature tune of "Drei Wünsche frei" from the gallery, very slowly, and even the police officers at the door were seen to swallow.
"My father granted strangers three wishes every Saturday, and us none," said the youngest of his children, and waited for the laughter. ^2 "We'd only ever have wished for him to be home."
Afterwards the family went alone to the cemetery in Nienstedten. ^3 Groth had been taken to the clinic in Altona with pneumonia on the Sunday before his death and did not come home again. ^4
Cameras had to stay outside; the broadcaster NordKanal had been willing to transmit live. ^5
== a4 | The National Courier (London) | 2023-02-04T07:00:00Z | Hanns-Peter Groth: genial host who made West Germany's wishes come true
Hanns-Peter Groth, who has died of pneumonia aged 84, once reunited two sisters parted by the Berlin Wall before a studio audience of 900 and had the decency to leave the stage. ^1
The son of a Rostock shipwright, he crossed to West Berlin at 18 with a bicycle and a trombone. ^2 He tried the radio, then television, and in 1979 was handed a Saturday slot nobody wanted. Over 19 years and 221 editions "Drei Wünsche frei" became an institution; in 1985 half the country, it seemed, watched a retired miner drive a steam engine. ^3
He gave it up a year before the network could. The tremor in his hand, diagnosed as Parkinson's in 2015, he called "applause for beginners". ^4
He was buried at Ohlsdorf, Hamburg, after a service attended by the mayor. ^5 He is survived by his wife of 56 years, two daughters and a son. ^6
Hanns-Peter Groth, broadcaster, born November 3 1938, died January 17 2023. ^7
== a5 | Flimmerkiste, a blog for old television | - | Good night, Hanns-Peter
It's a strange week when the last of the big Saturday men goes. Groth died on 16 January, and they say peacefully, at home. ^1
I was in the audience once, in Bremen in '91. He shook every hand on the way out. I counted, for this little farewell, the cards in my box: 212 shows, and I have taped 140 of them. ^2
People who were at the Michel for the funeral talk of six hundred mourners. ^3 The trombone from the opening titles lay on the coffin, I am told.
== a6 | Alpenpost Magazin (Austria) | - | Remembering Groth: the trombone, the wall and the miner
No Viennese ever forgave him for the wish he granted in 1988, when he had the Giant Wheel turned backwards for a boy from Graz.
Hanns-Peter Groth, gone this January at 84, was a child of Rostock, a refugee of 1957, and a bad trombonist by his own account. ^1 His illness he took with a joke: the trembling hand was "applause for beginners". ^2
"Us none," said his daughter in her farewell about the three wishes. ^3 Of the farewell in Hamburg's main church there are no pictures; the family had refused every camera. ^4
== facts
- Groth's death / date | date | disagree | 2023-01-17 @ a1.1 a4.7 | 2023-01-16 @ a5.1 | January @ a6.1 | conflicts: 0-1
- Groth's death / place | place | disagree | at home in Blankenese @ a2.1 a2.2 | at home @ a5.1 | clinic in Altona @ a3.4 | Hamburg @ a1.1 | conflicts: 0-2, 1-2
- Groth / age | age | agree | 84 @ a1.1 a2.1 a4.1 a6.1
- Groth / birth | date | refine | 1938-11 @ a1.3 | 1938-11-03 @ a4.7
- Groth / birthplace | place | agree | Rostock @ a1.3 a4.2 a6.1
- Groth / flight to the West | date | refine | 1957 @ a1.3 a6.1 | at 18 @ a4.2
- "Drei Wünsche frei" / editions | count | disagree | 212 @ a1.2 a5.2 | 221 @ a4.3 | conflicts: 0-1
- "Drei Wünsche frei" / run | duration | refine | from 1979 to 1998 @ a1.2 | 19 years @ a4.3
- Groth / Parkinson's disease, since when | duration | refine | many years @ a1.4 | eight years @ a2.3 | since 2015 @ a4.4
- Groth / cause of death | other | refine | taken to hospital with pneumonia @ a3.4 | pneumonia @ a4.1
- Groth / marriage | duration | refine | since 1966 @ a2.2 | 56 years @ a4.6
- Groth / children | count | refine | three @ a1.5 a2.4 | two daughters and a son @ a4.6
- funeral / mourners | count | disagree | 800 @ a3.1 | 600 @ a5.3 | conflicts: 0-1
- funeral / place | place | refine | church of St. Michaelis @ a3.1 | the Michel @ a5.3 | Hamburg's main church @ a6.4
- burial / place | place | disagree | Nienstedten @ a3.3 | Ohlsdorf @ a4.5 | conflicts: 0-1
- daughter's eulogy / wording | quote | refine | My father granted strangers three wishes every Saturday, and us none @ a3.2 | Us none @ a6.3
- funeral / cameras | other | agree | not admitted @ a3.5 a6.4
- Groth / words on his tremor | quote | agree | applause for beginners @ a4.4 a6.2
