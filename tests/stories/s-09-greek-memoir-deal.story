== a1 | Publishing Agora | 2024-02-08T10:00:00Z | Skouloudi memoir goes for seven figures
World rights in the memoir of the singer and actress Danae Skouloudi have been sold to Halcyon House for an advance of 1.3 million euros after an auction among six publishers. ^1
The book, "Salt in the Hem", comes out in English and Greek on October 15. ^2 It will have 320 pages and a first printing of 200,000 copies. ^3
Her agent, Philippos Tzanis, brokered the deal. ^4
"I have written it myself, by hand, in eleven notebooks," Skouloudi, 61, said. ^5

== a2 | Athens Daily Post | 2024-02-09T07:00:00Z | Danae Skouloudi to tell all
Danae Skouloudi has signed a contract for her life story, which Halcyon House bids to sell in 24 countries. ^1
The publisher prevailed on Wednesday over five others. ^2 According to sources the author gets 1.3 million. ^3
"I wrote it alone, with my own hand, in 11 notebooks," she told ERA radio. ^4
It deals with her flight from Cyprus in 1974, when she was eleven years old, and with her marriages to the director Lakis Vamvakas and the shipping man Stratos Pagonis. ^5
She has not sung in public since 2016. ^6

== a3 | Glitterati UK | - | Dame Danae spills the beans for £2m
Greek goddess Danae Skouloudi is going to tell the whole story – for a cool £2 million. ^1
The star, 63, will reveal all about her three husbands in "Salt on the Hem", out this autumn. ^2 A ghostwriter helped her with it, we understand. ^3
Her manager landed the deal last week. ^4
Preorders open at £25. ^5
"I'm not settling scores, I'm paying scores," she teased. ^20 She hung up her microphone in 2016. ^21

== a4 | Le Courrier du Livre | - | Danae Skouloudi publishes her memoirs
(translated) It is in mid-October that the memoirs of the Greek singer appear, at the same time in seven languages. ^1
"I wrote everything myself by hand: eleven notebooks," assures Mrs Skouloudi, twice divorced. ^2
Halcyon, which overcame five rival houses, will print 200,000 copies to begin. ^3
The French edition will cost 24 euros. ^4 The refugee of 1974 left Kyrenia with one suitcase. ^5
"I do not settle my accounts, I pay my debts," said she. ^20 Of the first marriage, with the cineast Lakis Vamvakas, the fifth chapter speaks. ^21

== a5 | Nicosia Mail | 2024-10-16T08:00:00Z | Kyrenia-born star's book out
"Salt in the Hem" went on sale yesterday and the shops of Nicosia had run out by noon. ^1
The 336 pages are the work of a woman who left Kyrenia in a fishing boat, aged eleven. ^2
She wrote them in longhand over three years. ^3 The price is 22 euros. ^4
The advance was 1.3 million euros, she confirmed. ^5
"I am not settling accounts, I am paying debts," she said at the signing, where 600 people queued. ^20 Her last concert, at the Herodion, was in September 2016. ^21

== facts
- advance / sum | money | disagree | 1.3 million euros @ a1.1 a2.3 a5.5 | £2 million @ a3.1
- auction / bidders | count | refine | six publishers @ a1.1 | five others @ a2.2 | five rival houses @ a4.3
- publication / day | date | refine | October 15 @ a1.2 | autumn @ a3.2 | mid-October @ a4.1
- book / title | name | disagree | Salt in the Hem @ a1.2 a5.1 | Salt on the Hem @ a3.2
- book / pages | count | disagree | 320 @ a1.3 | 336 @ a5.2
- first printing | count | agree | 200,000 @ a1.3 a4.3
- deal / made by | other | disagree | agent @ a1.4 | manager @ a3.4
- Skouloudi / wrote | quote | refine | I have written it myself, by hand, in eleven notebooks @ a1.5 | I wrote it alone, with my own hand, in 11 notebooks @ a2.4 | I wrote everything myself by hand: eleven notebooks @ a4.2
- Skouloudi / age | age | disagree | 61 @ a1.5 | 63 @ a3.2
- book / written by | other | disagree | herself, by hand @ a1.5 a2.4 a4.2 a5.3 | ghostwriter @ a3.3
- flight / year | date | agree | 1974 @ a2.5 a4.5
- flight / age | age | agree | 11 @ a2.5 a5.2
- flight / from | place | refine | Cyprus @ a2.5 | Kyrenia @ a4.5 a5.2
- husbands | count | disagree | two @ a2.5 | three @ a3.2 | twice divorced @ a4.2 | conflicts: 0-1
- deal / day | date | refine | Wednesday @ a2.2 | last week @ a3.4
- Skouloudi / debts | quote | disagree | I am not settling accounts, I am paying debts @ a5.20 | I'm not settling scores, I'm paying scores @ a3.20 | I do not settle my accounts, I pay my debts @ a4.20 | conflicts: 0-1 1-2
- Skouloudi / last singing | date | refine | not since 2016 @ a2.6 | September 2016 @ a5.21 | 2016 @ a3.21
- first husband | name | agree | Lakis Vamvakas @ a2.5 a4.21
- book / languages | other | refine | English and Greek @ a1.2 | seven languages @ a4.1
