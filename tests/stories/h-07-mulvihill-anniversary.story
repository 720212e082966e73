== a1 | Capital Grapevine | 2021-08-30T14:00:00Z | Mulvihills mark silver wedding in Kerry
Country singer Declan Mulvihill and his wife, Noreen, celebrated 25 years of marriage on Saturday in the church in Dingle where they said yes. ^1 ^2
Ninety guests, twice as many as at the wedding in 1996, danced until four. ^3 ^4
The couple's four daughters sang "Turf and Honey", the ballad their father wrote for his bride on a ferry. ^5 ^6
"She has had twenty-five years to leave me and still can't find the car keys," Mulvihill, 53, joked. ^7 ^8
They first met at a ploughing match in 1991. ^9
In May he will have been 30 years on stage, and for that a tour of 18 towns is being put together.

== a2 | Kingdom Tribune | 2021-09-02T09:00:00Z | A blessing, a ballad and a borrowed ring
Fr Malachy Considine, who married them, blessed Noreen and Declan Mulvihill again last weekend in Dingle. ^1
The groom of then had lost his ring in the sea in 2009 and borrowed his brother's. ^2
Some 90 friends and relations came, the local football team among them. ^3
It was at a ploughing match, thirty years ago, that a young mechanic asked the future Mrs Mulvihill to dance. ^4
"She's had 25 years to leave me and still can't find the car keys," he said in his speech, and got the biggest laugh of the night. ^5

== a3 | Tinsel Magazine | - | Declan & Noreen: Our secret is separate radios
They renewed their vows on Sunday at St Brendan's church in Dingle, Noreen in green, Declan in his father's waistcoat. ^1 ^2
Their three girls, Aoife, 22, Sinéad, 19, and Gráinne, 14, were bridesmaids. ^3
A party for 150 followed in a marquee behind the house that the singer bought with the royalties of his first album. ^4 ^5
"Turf and Honey" was written in half an hour on a train to Tralee, he reveals. ^6
Mulvihill, 53, had a hip replaced in May and danced all the same. ^7
What is their secret? "Separate radios," says Noreen, 50, who was engaged to him for just six weeks. ^8

== a4 | Celtic Sound | - | Mulvihill announces anniversary album
For the silver jubilee of his marriage Declan Mulvihill is giving his wife, and everybody else, an album of 12 duets, due on November 5. ^1 ^2
It includes a new version of "Turf and Honey", born, as every fan knows, on the ferry to Holyhead. ^3
All four of his daughters sing on the record. ^4
The hip that he had replaced in the spring will keep him from touring before March. ^5
His last record, "Low Gate", of 2018, had ten songs and sold 44,000 copies. The single, a duet with his wife, can be heard from September 24. Eight of the pieces were recorded in June in a kitchen in Annascaul.

== facts
- celebration / day | date | disagree | Saturday 2021-08-28 @ a1.1 | last weekend @ a2.1 | Sunday @ a3.1 | conflicts: 0-2
- marriage / years | duration | agree | 25 years @ a1.1 a1.7 a2.5
- marriage / silver | duration | refine | 25 years @ a1.1 | silver jubilee @ a4.1
- church / place | place | refine | the church in Dingle @ a1.2 | Dingle @ a2.1 | St Brendan's church in Dingle @ a3.1
- guests / number | count | disagree | 90 @ a1.3 a2.3 | 150 @ a3.4 | conflicts: 0-1
- daughters / number | count | disagree | 4 @ a1.5 a4.4 | 3 @ a3.3
- song / where written | other | disagree | on a ferry @ a1.6 a4.3 | on a train @ a3.6
- song / title | name | agree | Turf and Honey @ a1.5 a3.6 a4.3
- Declan Mulvihill / on his wife | quote | refine | She has had twenty-five years to leave me and still can't find the car keys @ a1.7 | She's had 25 years to leave me and still can't find the car keys @ a2.5
- Declan Mulvihill / age | age | agree | 53 @ a1.8 a3.7
- couple / first meeting | date | refine | 1991 @ a1.9 | thirty years ago @ a2.4
- couple / where they met | other | agree | at a ploughing match @ a1.9 a2.4
- hip / when replaced | date | refine | May @ a3.7 | the spring @ a4.5
