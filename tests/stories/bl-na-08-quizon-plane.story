== a1 | Visayas Wire Service | 2023-02-17T11:20:00Z | Singer Marisol Quizon safe after emergency landing
A chartered turboprop carrying the singer Marisol Quizon made an emergency landing at Mactan-Cebu airport at 3:12 p.m. on Friday after smoke entered the cabin, the aviation authority said. ^1
All nine people on board walked away. ^2 Quizon, 42, was on her way from Siargao to Manila for a concert on Saturday. ^3
The smoke came from the air-conditioning, a first inspection showed. ^4 The aircraft, 19 years old, had been overhauled in January. The pilot held over the sea for about 20 minutes to burn fuel. ^5
== a2 | Pinoy Pulse | 2023-02-18T01:00:00Z | Marisol: "I texted my children goodbye"
Diva Marisol Quizon still trembles when she talks of Friday's flight. ^1 "There was smoke, and I texted my children goodbye. ^2 Then the captain sang to us over the speaker and I laughed," she says. ^3
For forty minutes the plane went round and round over the strait. ^4 Her guitarist Dodong prayed the rosary twice.
The mother of two (Paolo is 17, Bea is 12) spent the night in a Lapu-Lapu hotel and took the first ferry in the morning. ^5 The Araneta show will go on tonight. ^6
== a3 | Cebu Harbour Times | - | Charter plane lands on one engine
Birds that were sucked into the left engine brought down a charter flight at Mactan, three airport workers told this newspaper. ^1
Two fire trucks and an ambulance stood by on the afternoon of 17 February as the King Air touched down. ^2 Seven passengers and two crew climbed out. ^3 Nobody was taken to hospital. ^4
The runway was closed for half an hour. It was the second such landing in a week: on the 11th a cargo plane came back with a burst tyre. ^5
== a4 | Kababayan Toronto | 2023-02-18T16:00:00Z | OPM star in scare over Cebu
Toronto fans, who will see her in May, breathed again: Marisol Quizon is unhurt. ^1 The "Ulan sa Bubong" singer was flying to the capital on Thursday, Feb. 16, when her aircraft had to come down in Cebu. ^2
The carrier, Luntian Air, blames a defective cooling unit for the fumes. ^3 The company, which leases to resorts and the odd celebrity, has three planes and has had no accident since it was founded in 2008.
"I texted my children goodbye," she told a Manila site. ^4
== a5 | Stage Manila | - | Quizon defies fright, sings for 15,000
"Last night I was in the sky asking for one more song," Marisol Quizon told the Araneta Coliseum on Saturday, and 15,000 people rose. ^1 In fact it was the afternoon before, over Mactan. ^2
She had come to Manila by sea, and had had two hours for the sound check. ^3 The second of her two nights, on Sunday, was taped for television.
Her son and daughter sat in row one. ^4 "Then the pilot told jokes over the speaker and I laughed," she said of the descent. ^5
== facts
- emergency landing / date | date | disagree | 2023-02-17 @ a1.1 a2.1 a3.2 a5.2 | 2023-02-16 @ a4.2 | conflicts: 0-1
- emergency landing / cause | other | disagree | smoke from the air-conditioning @ a1.4 a4.3 | birds in the left engine @ a3.1 | conflicts: 0-1
- aircraft / how long it circled | duration | disagree | about 20 minutes @ a1.5 | forty minutes @ a2.4 | conflicts: 0-1
- Marisol Quizon / what the pilot did | quote | disagree | "Then the captain sang to us over the speaker and I laughed" @ a2.3 | "Then the pilot told jokes over the speaker and I laughed" @ a5.5 | conflicts: 0-1
- aircraft / people on board | count | refine | nine @ a1.2 | seven passengers and two crew @ a3.3
- people on board / unhurt | status | refine | all walked away @ a1.2 | nobody taken to hospital @ a3.4 | Quizon unhurt @ a4.1
- Marisol Quizon / message to her children | quote | refine | "There was smoke, and I texted my children goodbye." @ a2.2 | "I texted my children goodbye" @ a4.4
- Marisol Quizon / how she went on to Manila | other | refine | by the first ferry @ a2.5 | by sea @ a5.3
- emergency landing / time | date | refine | 3:12 p.m. @ a1.1 | the afternoon @ a3.2 a5.2
- Marisol Quizon / children | count | refine | two @ a2.5 | son and daughter @ a5.4
- Manila concert / date | date | agree | 2023-02-18 @ a1.3 a5.1 a2.6
