== a1 | Bookseller's Week | 2024-10-10T09:00:00Z | Tunnicliffe memoir sells 41,000 in first week
The comedian Moira Tunnicliffe's memoir, Mind the Budgie, sold 41,260 copies in the United Kingdom in the week after its publication on 3 October. ^1
It goes straight to number one, ahead of a diet book and the latest Inspector Crewe. ^2 The publisher, Larkspur, had won the book in an auction with five rivals for a sum in six figures. ^3
It has 320 pages and was written without a ghost, in a caravan at Filey, over 14 months. ^4
Tunnicliffe, 72, is best known for the sitcom Next of Kin, which ran from 1986 to 1994. ^5 It is her first book. ^6 The author will read at the Harrogate festival on 26 October. ^7

== a2 | The Sunday Herald & Post | 2024-09-22T06:00:00Z | Moira: the night I left Bernard
In an extract from her memoir, the comedy legend Moira Tunnicliffe tells for the first time how she walked out on Bernard Ogle, her husband and straight man.
“I left him a shepherd's pie and a list of his own jokes, with the good ones crossed out, because they were mine,” she writes. ^1
They had married in Scarborough in 1975 and appeared together on 61 television shows. ^2 It was on their 13th anniversary, in Blackpool, that she took a taxi to Leeds with one suitcase and a budgerigar named Winston. ^3
She was 36 years old. ^4 Next of Kin was in its third series, and neither of them missed a recording. ^5
Ogle died of a heart attack in 2001. Their son, Paul, is a vet in Whitby.

== a3 | Daily Fanfare | 2024-10-04T05:00:00Z | Sitcom Moira's budgie book has us in stitches
Next of Kin queen Moira Tunnicliffe, 73, laid bare her stormy marriage as her book came out on Thursday. ^1
Some 200 guests, among them four Dames, squeezed into a London pub for readings and pork pies. ^2 “I wrote it all myself in a caravan. It took 14 months and it rained for 13,” she said. ^3
She fled hubby Bernard in 1988, after she had found lipstick on his ventriloquist's dummy. ^4 “I left him a cottage pie and a list of his own jokes, with the good ones crossed out, because they were mine,” she told the crowd. ^5
Larkspur paid her £400,000, it is said. ^6

== a4 | Yorkshire Coast Gazette | - | Filey caravan where Moira wrote her life
The most famous caravan on the cliff top has a new plaque. Moira Tunnicliffe, who wrote Mind the Budgie there, unveiled it herself on Wednesday.
The comic, who was born in Hull in 1952, has rented the pitch since 1986. ^1 It was there that she came on the night that she left Bernard Ogle, with a suitcase and her budgie, Winston. ^2
The couple had wed in Whitby. ^3 “He was a lovely man with a microphone and a misery without,” she told the Gazette.
Her book has sold more than 41,000 copies so far. ^4 A second volume is due in 2026.

== a5 | Chuckle Post (blog) | - | Review: Mind the Budgie by Moira Tunnicliffe
This is Tunnicliffe's second book, after a cookery volume of 1991, and it is much the funnier. ^1
She writes like she talks: sideways. The best line is the goodbye to her husband: “I left him a shepherd's pie and a list of his own jokes, with the good ones crossed out.” ^2 The worst chapter is about golf.
The last pages, on the cancer that she had in 2015, are as plain as a bus ticket. You will finish the 302 pages in a weekend. ^3 Next of Kin, which ended in 1995, gets only a chapter. ^4
== facts
- book / publication | date | agree | 2024-10-03 @ a1.1 a3.1
- book / copies sold | quantity | refine | 41,260 @ a1.1 | more than 41,000 @ a4.4
- book / pages | count | disagree | 320 @ a1.4 | 302 @ a5.3
- book / written where and how long | duration | agree | 14 months in a caravan @ a1.4 a3.3
- Moira Tunnicliffe / age | age | disagree | 72 @ a1.5 | born in 1952 @ a4.1 | 73 @ a3.1 | conflicts: 0-2 1-2
- Next of Kin / end | date | disagree | 1994 @ a1.5 | 1995 @ a5.4
- book / which of hers | other | disagree | first @ a1.6 | second @ a5.1
- advance / sum | money | refine | six figures @ a1.3 | £400,000 @ a3.6
- pie quotation / wording | quote | disagree | I left him a shepherd's pie and a list of his own jokes, with the good ones crossed out, because they were mine @ a2.1 | I left him a shepherd's pie and a list of his own jokes, with the good ones crossed out @ a5.2 | I left him a cottage pie and a list of his own jokes, with the good ones crossed out, because they were mine @ a3.5 | conflicts: 0-2 1-2
- wedding / place | place | disagree | Scarborough @ a2.2 | Whitby @ a4.3
- leaving / year | date | refine | 13th anniversary of 1975 (1988) @ a2.3 | 1988 @ a3.4
- leaving / where she went | place | disagree | Leeds @ a2.3 | Filey @ a4.2
- leaving / with what | other | agree | a suitcase and a budgerigar, Winston @ a2.3 a4.2
- Moira Tunnicliffe / programme | other | agree | Next of Kin @ a1.5 a2.5 a3.1 a5.4
