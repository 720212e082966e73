== a1 | Hanguk Newswire | 2024-11-04T12:10:00Z | Haru calls off rest of world tour
The singer Haru has cancelled the rest of her "Lanterns" world tour, her agency, Moonstep Entertainment, said in a notice on Monday evening. ^1
Fourteen concerts in nine cities fall away, the first of them in Singapore on Saturday. ^2 Doctors at a Seoul hospital found nodules on both vocal cords and advised surgery, according to the notice. ^3
"I will come back to you with a healthier voice," Haru, 26, wrote below it by hand. ^4
The tour opened in Seoul in July. ^6 Two nights in Osaka in September went ahead although she was hoarse. ^5
== a2 | Little Red Dot Daily | 2024-11-05T02:00:00Z | Haru fans in Singapore left with hotel bills
Madam Lim Siew Hoon, 52, had bought four tickets for her daughters. On Monday night she learned that there would be no concert at the Indoor Stadium on Nov 9. ^1
Moonstep says the star has to have an operation on her vocal cords. ^2 Promoter Starfall Asia pays back tickets, which cost between $148 and $388, until Nov 30. ^3 The $12 booking fee is not refunded.
Four years ago the same promoter lost the shows of another K-pop act to the pandemic and took five months to pay. ^4
== a3 | SeoulSeen blog | - | What we know about Haru and the cancelled dates
The notice came out on Tuesday, November 5 and crashed the fan café within minutes. ^1 Sixteen shows are gone: Singapore, Bangkok, Jakarta, two each in Taipei and Manila, and the nine American ones. ^2
A dancer's cousin posts that the real trouble is a slipped disc from the rehearsals for the rain scene in "Puddle". ^3 Moonstep has not replied to us.
Get your money back by the end of the month. ^4 Refunds for fan club seats run until mid-December.
== a4 | Ticket Ledger | 2024-11-06T14:00:00Z | Moonstep shares fall after Haru decision
Moonstep Entertainment lost 8 percent on the Kosdaq on Tuesday, the first session after the scrapping of "Lanterns". ^1 Analysts put the lost revenue at 19 billion won. ^2
The label reckons with 14 dates, about 170,000 seats in all. ^3 In Osaka and in Seoul, 21 shows together had grossed 31 billion won. Haru's is the third Korean tour to stop for medical reasons this year. ^4
The insurer covers illness but not exhaustion. That may be why the notice speaks so plainly of nodules. ^5
== a5 | Nippon Idol Post (translated) | - | "I will return with a healthy heart"
Japanese fans who heard Haru's rough voice in Osaka in the autumn are not surprised. ^1 She came through both evenings only with the help of the audience's singing. ^6
On Monday her Korean office gave up the journey that had begun in Seoul in the summer. ^2 In handwriting the 26-year-old addressed her fans: "I will return to you with a healthy heart." ^3
She will have the operation before the year is out. ^4 Losses of around 20 billion won are expected. ^5
== facts
- notice / date | date | disagree | 2024-11-04 @ a1.1 a5.2 a2.1 | 2024-11-05 @ a3.1 | conflicts: 0-1
- cancelled concerts / number | count | disagree | 14 @ a1.2 a4.3 | 16 @ a3.2 | conflicts: 0-1
- cancellation / reason | other | disagree | nodules on the vocal cords @ a1.3 a2.2 a4.5 | a slipped disc @ a3.3 | conflicts: 0-1
- Haru / handwritten note | quote | disagree | "I will come back to you with a healthier voice" @ a1.4 | "I will return to you with a healthy heart" @ a5.3 | conflicts: 0-1
- first cancelled concert / date | date | refine | Saturday @ a1.2 | 2024-11-09 @ a2.1
- tickets / refund until | date | refine | 2024-11-30 @ a2.3 | the end of the month @ a3.4
- tour / start | date | refine | July @ a1.6 | the summer @ a5.2
- lost revenue / sum | money | refine | 19 billion won @ a4.2 | around 20 billion won @ a5.5
- Osaka concerts / her voice | other | refine | hoarse in September @ a1.5 | rough in the autumn @ a5.1
- Haru / age | age | agree | 26 @ a1.4 a5.3
- Haru / operation | other | agree | surgery on the vocal cords @ a1.3 a2.2 a5.4
- Osaka concerts / number | count | agree | two @ a1.5 a5.6
