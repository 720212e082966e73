== a1 | Pampa Noticias | 2023-04-11T15:00:00Z | Singer Oriana Bengolea shows ring, says nothing
The singer Oriana Bengolea appeared on Easter Sunday in Bariloche with a diamond on her ring finger, just back from a trip to the glaciers with the polo player Iñaki Urquiaga. ^1
Her press office declined to comment on reports of an engagement. ^2 "Oriana's private life is private," it told this agency. ^3
Bengolea, 34, and Urquiaga, 29, have been seen together since the Viña festival in February 2022. ^4
The singer was married from 2015 to 2019 to the footballer Maxi Trozzo, with whom she has one son, Lautaro, aged six. ^5
Her fourth album, "Viento Sur", is due on May 26. ^6

== a2 | Caras & Corazones | - | Yes, they are engaged: the proposal on the ice!
It is official! Iñaki Urquiaga, 29, knelt on the Perito Moreno glacier and Oriana Bengolea said yes. ^1
It was on Good Friday, at five in the afternoon, and a guide filmed it. ^2 
The stone is of 5 carats, mounted by the jeweller Santarelli, and worth about 90,000 dollars. ^3
They have been inseparable for fourteen months, since Viña del Mar. ^4
The wedding will be in December at his family's estancia near Tandil, for 200 friends. ^5
"The private life of Oriana is private," is all that one hears from her office. ^6
And Lautaro? "He wants a horse more than a father," his mother has told friends. ^20

== a3 | Rioplatense Hoy | 2023-04-14T19:00:00Z | Urquiaga's mother: "There's no date, but there is love"
Montevideo – A ring there is, a date there is not. ^20 That is the account of Mercedes Urquiaga, mother of the Argentine polo ace. ^1
"We know of no wedding, but we know that they love each other," she told Radio Oriental. ^2
The jewel, of three carats, had been his grandmother's, she said. ^3 It was given on Thursday of last week on a boat on Lake Argentino. ^4
Oriana Bengolea, who sings in Montevideo on August 19, has not spoken. ^5 Her album will be released in late May. ^6
Urquiaga has a handicap of 9 goals and was hurt in a fall last November.

== a4 | Miami Latin Beat | - | Oriana talks: "I'm not getting married yet"
Oriana Bengolea put an end to speculation on a morning show. "I am wearing a ring, I have not signed anything," she said. ^1
The Argentine, who has been divorced for four years, added that her boy of six was told before the press. ^2
The stone weighs 5 carats, "and on stage I take it off", she laughed. ^3
Her fifth studio set comes at the end of May. ^4
The boy, Lautaro, "wants a horse more than a stepfather", she said. ^20 From June she sings in Miami, Orlando and New York.

== a5 | Patagonia 24 | 2023-04-17T13:00:00Z | The guide who saw it
El Calafate – Guide Nahuel Colihuinca was standing ten metres away when Urquiaga put the question. ^1
It was late on Good Friday and on the ice, he insisted, not on a boat. ^2 He had been filming because the player asked him to. ^3
Mother Mercedes had told a radio station: "About a wedding we know nothing; that they love one another we do know." ^4
"I wear a ring, I haven't signed a thing," the artist has said since. ^5
== facts
- engagement / status | status | disagree | no comment @ a1.2 | official @ a2.1 | ring but no wedding date @ a3.1 | ring, not signed @ a4.1 | conflicts: 0-1
- ring / carats | quantity | disagree | 5 @ a2.3 a4.3 | 3 @ a3.3
- proposal / day | date | disagree | Good Friday @ a2.2 a5.2 | Thursday @ a3.4
- proposal / place | place | disagree | Perito Moreno glacier @ a2.1 | boat on Lake Argentino @ a3.4 | on the ice @ a5.2 | conflicts: 0-1 1-2
- ring / from | other | refine | jeweller Santarelli @ a2.3 | his grandmother's @ a3.3
- proposal / filmed by | other | agree | guide @ a2.2 a5.3
- Urquiaga / age | age | agree | 29 @ a1.4 a2.1
- couple / together since | date | refine | 2022-02 @ a1.4 | fourteen months @ a2.4
- couple / first seen at | place | agree | Viña @ a1.4 a2.4
- son / age | age | agree | 6 @ a1.5 a4.2
- divorce | date | refine | 2019 @ a1.5 | divorced for four years @ a4.2
- album / number | count | disagree | fourth @ a1.6 | fifth @ a4.4
- album / day | date | refine | 2023-05-26 @ a1.6 | late May @ a3.6 | end of May @ a4.4
- office / private | quote | refine | Oriana's private life is private @ a1.3 | The private life of Oriana is private @ a2.6
- mother / wedding | quote | refine | We know of no wedding, but we know that they love each other @ a3.2 | About a wedding we know nothing; that they love one another we do know @ a5.4
- Bengolea / ring | quote | refine | I am wearing a ring, I have not signed anything @ a4.1 | I wear a ring, I haven't signed a thing @ a5.5
- Bengolea / horse | quote | disagree | wants a horse more than a stepfather @ a4.20 | He wants a horse more than a father @ a2.20
- son / name | name | agree | Lautaro @ a1.5 a4.20 a2.20
- wedding / date set | status | disagree | December @ a2.5 | no date @ a3.20
