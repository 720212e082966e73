== a1 | Pohjola News Bureau | 2023-02-21T11:15:00Z | Rautasiipi postpone tour over singer's vocal surgery
The metal band Rautasiipi have postponed 22 concerts in Europe because their singer, Ilpo Karppanen, has to undergo surgery on his vocal cords, the band's management said on Tuesday. ^1
The tour was to begin in Hamburg on March 3 and to end in Helsinki on April 8. ^2 Tickets remain valid, and new dates in the autumn will be published by mid-March. ^3
Karppanen, 46, lost his voice during a concert in Oslo last Thursday and left the stage after seven songs. ^4
"A polyp is a small thing, but it sits where my work is," the singer said. ^5
The five-man band from Oulu have sold 8 million records since 1999. ^6

== a2 | Riffgewitter | - | Rautasiipi: Konzerte abgesagt! Tour is off
(translated) Bitter news from Finland. All 22 shows of the "Ashes & Antlers" tour are cancelled, money will be given back by the ticket offices. ^1
In Oslo, so tell fans who were there, frontman Ilpo Karppanen broke off on February 16 after seven pieces. ^2
"A polyp is something small, but it is exactly where I work," says he. ^3
The operation takes place next Monday in Tampere. ^4 Their album had reached place 2 of the German charts in January. ^5
The insurance covers two million euros, says guitarist Veiko Pudas. ^20 Five musicians, 24 years, no scandal: one wishes them well. ^21

== a3 | Helsinki Evening Post | 2023-02-28T15:00:00Z | Karppanen operated on, must stay silent for two weeks
The singer of Rautasiipi had a polyp taken off his vocal cords on Monday in Tampere. ^1
The procedure took forty minutes, the band's manager, Seija Ollila, said, and Karppanen must not say a word for two weeks. ^2 He may sing again in about three months. ^3
The new dates will fall between September 14 and October 21. ^4 About 120,000 tickets had been sold. ^5
On "Ashes & Antlers", the eleventh album, the 46-year-old screams less than on any before. ^6
In 2011 the band had to put off a tour as well, when the drummer broke an elbow. 

== a4 | Noise Parish | - | Nine songs in Oslo
I was at the Spektrum that night. They did nine songs, then Karppanen pointed at his throat and walked. ^1
Two hours of queueing for that! And yet no one booed.
Management says he will be back on stage in the fall. ^2 Doctors have ordered total silence for a fortnight. ^3 He writes on a slate: "Best two weeks of the band's life." ^4
"The polyp is small, but it sits where I work," he told the label's website. ^5
Support act Vigdis & the Wolves, by the way, were splendid. I paid 790 kroner and would again. My seat was row 12.

== a5 | Oulu Kaleva | 2023-02-24T10:00:00Z | Rautasiipi home early
The band's trucks have come back to Oulu. ^1 Instead of on stage, guitarist Veikko Pudas, 44, will be on skis. ^20
It concerns more than 20 concerts in eleven countries, to be caught up between September and October. ^2
No money is lost, he said: the insurer bears 1.8 million euros. ^3
The singer can start practising after six weeks. ^4
The group, founded in 1999, has put out eleven records in the studio. ^5 It plays at Qstock on July 29. ^6
== facts
- tour / status | status | disagree | postponed @ a1.1 | cancelled, refunds @ a2.1 | tickets valid, new dates @ a1.3 | to be caught up @ a5.2 | conflicts: 0-1 1-2 1-3
- tour / concerts | count | refine | 22 @ a1.1 a2.1 | more than 20 @ a5.2
- new dates | date | refine | autumn @ a1.3 a4.2 | September 14 to October 21 @ a3.4 | between September and October @ a5.2
- Oslo / day | date | refine | last Thursday @ a1.4 | 02-16 @ a2.2
- Oslo / songs | count | disagree | 7 @ a1.4 a2.2 | 9 @ a4.1
- Karppanen / age | age | agree | 46 @ a1.4 a3.6
- Karppanen / polyp | quote | refine | A polyp is a small thing, but it sits where my work is @ a1.5 | A polyp is something small, but it is exactly where I work @ a2.3 | The polyp is small, but it sits where I work @ a4.5
- operation / place | place | agree | Tampere @ a2.4 a3.1
- operation / day | date | refine | next Monday @ a2.4 | 2023-02-27 @ a3.1
- operation / what | other | refine | surgery on his vocal cords @ a1.1 | polyp taken off @ a3.1
- silence / length | duration | refine | two weeks @ a3.2 | a fortnight @ a4.3
- singing again | duration | disagree | about three months @ a3.3 | practising after six weeks @ a5.4
- band / founded | date | refine | sold since 1999 @ a1.6 | 1999 @ a5.5
- band / home | place | agree | Oulu @ a1.6 a5.1
- albums | count | agree | 11 @ a3.6 a5.5
- insurance / sum | money | refine | 1.8 million euros @ a5.3 | two million euros @ a2.20
- guitarist / name | name | disagree | Veikko Pudas @ a5.20 | Veiko Pudas @ a2.20
- band / members | count | agree | 5 @ a1.6 a2.21
- album / title | name | agree | Ashes & Antlers @ a2.1 a3.6
