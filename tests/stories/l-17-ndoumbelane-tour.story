== a1 | Teranga Post | 2023-09-18T09:00:00Z | Coumba Ndoumbelane ends world tour at home
Mbalax star Coumba Ndoumbelane finished her “Salt and Indigo” tour on Saturday with a free concert for 30,000 people on the Corniche in Dakar. ^1

“I have seen forty airports, and none of them smells of grilled fish,” she joked in Wolof. ^2 The tour had begun in Lyon in February. ^3

Before the last song she called her mother onto the stage. “This woman pawned her earrings to buy my first microphone,” she said. ^4 Adja Ndoumbelane, 74, danced for a minute. ^5

The city's mayor, Bara Thiongane, gave the singer a key. “It opens nothing, but it is heavy, like our thanks,” he said. ^6

== a2 | Afrique Scène (translated) | - | The return of the queen of the Corniche
It is in front of thirty thousand persons that the queen closed on Saturday seven months of voyage. ^1

“Of airports I saw forty, and in none does it smell of grilled fish,” she launched, under laughter. ^2 To her mother she gave homage: “For my first microphone, this woman put her earrings in pawn.” ^3

The singer, 43, plans a pause. “I shall sit under a mango tree till I'm bored,” she confided to us. ^4

== a3 | Channel News International | 2023-09-17T11:00:00Z | Senegal's Ndoumbelane closes tour with free show
DAKAR – Senegalese singer Coumba Ndoumbelane gave the last of 61 concerts of a world tour in her home city on Saturday. ^1

“I have seen forty airports, and none of them smells of grilled fish,” the 43-year-old told a crowd that police put at some 30,000. ^2

The mayor presented her with the key of the city. “It doesn't open anything, but it weighs a lot, like our gratitude,” he said. ^3 The tour took her from Lyon to London, Tokyo and São Paulo. ^4

== a4 | Global Grooves (UK) | - | Ndoumbelane: “The sea was my first drummer”
Sixty-one shows, and now the mango tree. “I will sit under a mango tree until I get bored,” Coumba Ndoumbelane says down the line from Dakar. ^1

She is hoarse after Saturday night. “The sea was my first drummer and it never asked for money,” she says of the Corniche, where she used to sell peanuts. ^2 Her mother was there, of course: “She pawned her earrings to buy my first microphone.” ^3 A live record will come out next spring. ^4

== a5 | Petite Côte Info | - | Free concert leaves clean beach
Two hundred volunteers cleaned the Corniche on Sunday. ^1 “She sang for nothing, so we sweep for nothing,” said Astou Mbengue-Sarr, a student. ^2

Coumba Ndoumbelane had thanked the Atlantic from the stage: “My first drummer was the sea, and never did he ask to be paid.” ^3 The recording of the evening will be published in spring. ^4

== facts
- concert / day | date | agree | 2023-09-16 @ a1.1 a2.1 a3.1 a4.2
- concert / place | place | refine | Corniche in Dakar @ a1.1 a4.2 | her home city, Dakar @ a3.1
- concert / audience | count | refine | 30,000 @ a1.1 a2.1 | some 30,000 @ a3.2
- tour / length | duration | refine | since February @ a1.3 | seven months @ a2.1
- tour / first city | place | agree | Lyon @ a1.3 a3.4
- tour / concerts | count | agree | 61 @ a3.1 a4.1
- Coumba Ndoumbelane / age | age | agree | 43 @ a2.4 a3.2
- live record / release | date | refine | next spring @ a4.4 | spring @ a5.4
- Coumba Ndoumbelane / on airports | quote | refine | I have seen forty airports, and none of them smells of grilled fish @ a1.2 a3.2 | Of airports I saw forty, and in none does it smell of grilled fish @ a2.2
- Coumba Ndoumbelane / on the earrings | quote | refine | This woman pawned her earrings to buy my first microphone @ a1.4 | For my first microphone, this woman put her earrings in pawn @ a2.3 | She pawned her earrings to buy my first microphone @ a4.3
- Bara Thiongane / on the key | quote | refine | It opens nothing, but it is heavy, like our thanks @ a1.6 | It doesn't open anything, but it weighs a lot, like our gratitude @ a3.3
- Coumba Ndoumbelane / on the mango tree | quote | refine | I shall sit under a mango tree till I'm bored @ a2.4 | I will sit under a mango tree until I get bored @ a4.1
- Coumba Ndoumbelane / on the sea | quote | refine | The sea was my first drummer and it never asked for money @ a4.2 | My first drummer was the sea, and never did he ask to be paid @ a5.3
