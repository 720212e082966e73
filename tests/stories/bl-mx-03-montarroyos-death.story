== a1 | Agência Planalto | 2021-08-15T09:15:00Z | Samba singer Zeca Montarroyos dies in São Paulo at 74
SÃO PAULO - The composer and singer Zeca Montarroyos, who gave Brazil "Lamento da Ladeira", died at 11.40 pm on Saturday at the Hospital Santa Cecília, a medical bulletin released on Sunday morning said. ^1 He was 74. ^2
He had been admitted on August 2 and was taken to intensive care a week later. ^3 The bulletin gives kidney failure as the cause. ^4
The wake is open to the public on Monday from 10 am at the Municipal Theatre in Rio; the burial will be at the São João Batista cemetery on Tuesday. ^5
Montarroyos made 31 albums, the first in 1969, and won two Latin Grammys, in 2004 and 2011. ^6

== a2 | Fofoca na Laje | - | Mourning! Zeca Montarroyos could not resist
(Translated from Portuguese.) The samba lost its most velvety voice this Sunday, 15 August, when the great Zeca closed his eyes for ever. ^1
Those close to the 75-year-old say that it was the after-effects of covid, which he caught in March and of which he never quite got rid. ^2 He had taken his second jab on May 20.
His third wife, ex-dancer Dalva Reis, 58, had slept in an armchair by his bed for 13 nights. In 1994 the two eloped to Montevideo while he was still married to the actress Norma Quintela.
His last "live", on June 12, was watched by 1.2 million people.

== a3 | The Lisbon Letter | 2021-08-16T12:00:00Z | Zeca Montarroyos, 1947-2021
Few Brazilians were so loved in this city as José Carlos Montarroyos, who was born in Recife on March 3, 1947, and died on Saturday night in a São Paulo hospital. ^1
He came to Lisbon in 1971 to avoid the censors and stayed for 26 months. His concert at the Coliseu in April 1974 fell nine days before the revolution.
His daughter, the singer Iara Montarroyos, told the radio: "My father went out like the last guest at a party, slowly and saying goodbye to everyone." ^3
He leaves four children from two of his three marriages. ^4 A tribute planned for the Coliseu on October 30 will go ahead.

== a4 | Correio do Recife | 2021-08-18T14:00:00Z | Recife singer laid to rest far from home
(Translated from Portuguese.) Under a light rain and to the sound of surdo drums, Zeca Montarroyos was buried yesterday in Rio next to his mother, Dona Zulmira, who died in 1988 aged 80. ^1
Some 7,000 people had filed past the coffin on the day before. ^2 The governor of Pernambuco decreed three days of mourning on Sunday.
It was the kidneys that gave out in the end, said his doctor, Paulo Guedes Amorim; tests for the coronavirus were negative all through. ^3
"He left as one leaves a party when there is still music," said Iara, the eldest of his four children, on Sunday. ^4

== a5 | Groove Atlas | - | A beginner's guide to Zeca Montarroyos in five records
The man who died last weekend leaves more than thirty albums. ^1 Here is where to begin.
Start with "Cais" (1973), cut in eleven days in a borrowed Lisbon studio. "Lamento da Ladeira" came out in 1978 and was sung at the amnesty marches a year later. ^2
"Quintal" (2004) brought him the first of two Latin Grammys at 57. ^3 Skip the English record of 1985, for which he was paid $90,000 and which he called "my dentist's bill".
The last one, "Setenta", was recorded in 2017 with a cast of 14 singers, his daughter Iara among them.

== facts
- Zeca Montarroyos / date of death | date | disagree | 2021-08-14 @ a1.1 a3.1 | 2021-08-15 @ a2.1 | last weekend @ a5.1 | conflicts: 0-1
- Zeca Montarroyos / cause of death | other | disagree | kidney failure @ a1.4 a4.3 | after-effects of covid @ a2.2
- Zeca Montarroyos / age | age | disagree | 74 @ a1.2 | 75 @ a2.2 | born 1947-03-03 @ a3.1 | conflicts: 0-1, 1-2
- Iara Montarroyos / on her father's departure | quote | disagree | My father went out like the last guest at a party, slowly and saying goodbye to everyone. @ a3.3 | He left as one leaves a party when there is still music @ a4.4
- burial / date | date | agree | 2021-08-17 @ a1.5 a4.1
- burial / city | place | refine | São João Batista cemetery @ a1.5 | Rio @ a4.1
- albums / how many | count | refine | 31 @ a1.6 | more than thirty @ a5.1
- Zeca Montarroyos / Latin Grammys | count | agree | two @ a1.6 a5.3
- Zeca Montarroyos / number of children | count | agree | four @ a3.4 a4.4
- Zeca Montarroyos / place of death | place | refine | Hospital Santa Cecília @ a1.1 | a São Paulo hospital @ a3.1
