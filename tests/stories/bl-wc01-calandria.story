== a1 | Norpress | 2024-03-10T08:15:00Z | Amparo Villaseñor, great voice of the Mexican ranchera, dies
Amparo Villaseñor, the ranchera singer three generations of Mexicans knew as the Calandria, died shortly before midnight on Saturday at her house in the Chapalita district of Guadalajara. ^1 She was 82. ^2 Her elder son, Rogelio, told Norpress by telephone that she had never shaken off a pneumonia caught at Christmas and that this was what killed her. ^3 "She left the way she sang, without hurrying and without asking anyone's permission," he said. ^4
A native of Tepatitlán, in the highlands of Jalisco, Villaseñor recorded 43 albums, the first of them, "Agua de pozo", in 1962. ^5 She gave up the stage in 2016 with a three-hour farewell at the Auditorio Nacional. ^6
The wake on Sunday is for relatives only. On Monday her coffin will be taken to the Teatro Degollado for a public homage. ^7
== a2 | Farándula Hoy | 2024-03-10T17:30:00Z | Mexico weeps for its Calandria: the last hours of Doña Amparo
Not even the nurses could hold back their tears. At ten past one this Sunday morning, in a private room of the Hospital Santa Brígida, the heart of Amparo Villaseñor stopped beating. ^1 The Calandria had been admitted on Wednesday, and her kidneys had given up, which in the end was more than her body could bear, a member of the medical staff confided to this magazine. ^2
The cruellest detail: a party had been ordered, with mariachi and a tres leches cake, for Thursday, when she was to blow out 83 candles. ^3
"She left the way she sang, without hurrying," murmured her son Rogelio at the door of the funeral home. ^4 Behind him, in dark glasses, stood Lucero Amparo, the granddaughter who has just released her first single.
Fans will be able to say goodbye tomorrow at the Degollado. ^5
== a3 | Diario Tapatío | 2024-03-13T12:00:00Z | Tepatitlán buries its most famous daughter between songs and umbrellas
It rained in the Altos yesterday, for the first time in eleven weeks, as Amparo Villaseñor was laid in the family vault at Tepatitlán next to her husband, the composer Hilario Ledezma, who died in 2007. ^1
The municipal band played "Agua de pozo", the title song of the record that launched her in 1962. ^2 Her sons carried the coffin the last two hundred metres.
The day before, in Guadalajara, civil protection officers counted 8,000 people filing past her in the Degollado; the doors, due to close at eight, stayed open until half past eleven. ^3
Villaseñor had died on Saturday night in her own bed in Chapalita, with both her sons in the room, the parish priest, Father Nabor Íñiguez, said in his homily. ^4 "The pneumonia took her breath, but somebody else had already kept the voice," he told the mourners. ^5
== a4 | Vinyl del Sur | - | Goodbye, Calandria
I learned Spanish from her B-sides, so forgive me if this is not balanced. Amparo Villaseñor is gone at 83, and the jukebox in my head has not stopped all week. ^1
Forty-three LPs. ^2 I own thirty-one of them, including the Peruvian pressing of "Noche sin tejado" with the misprinted sleeve.
My only time in the same room as her was the last time for everybody: the farewell at the Auditorio Nacional in Mexico City in 2016, when she sang barefoot from the second hour on. ^3
Friends in Guadalajara queued for five hours on the Monday to see her in the theatre, along with thousands of others. ^4
== a5 | The Meridian | 2024-03-22T06:00:00Z | Amparo Villaseñor obituary
In the spring of 1962 a seamstress's daughter from Tepatitlán walked into a studio on Avenida Juárez and, in a single afternoon, recorded the eleven songs of "Agua de pozo". ^1 Amparo Villaseñor, who has died of pneumonia, would make more than 40 further albums and appear in nine films, most of which she disliked. ^2
Her contralto was not pretty; the critic Saúl Berumen compared it with "a door that opens on to a yard full of dogs". She turned down Las Vegas twice, in 1971 and 1978.
She married Hilario Ledezma in 1965. He predeceased her by 17 years. ^3 Their sons, Rogelio and Tomás, survive her. ^4
María Amparo Villaseñor Quiroga, singer, born 14 March 1941; died 9 March 2024. ^5
== a6 | Club Calandria (fan page) | - | Thank you to everyone who came
Dear calandrias, we are home and hoarse. On Tuesday the 12th we left the Señora in Tepatitlán, in her family's vault, under more flowers than the cemetery has ever seen. ^1 Tomás, her younger boy, thanked our club by name. ^2
Many of you write asking about the rumours of a clinic. The family has told us she never left her house in Guadalajara. ^3
Next month's meeting will be devoted to "Agua de pozo". Bring your own tequila.
== facts
- Amparo Villaseñor / date of death | date | disagree | 2024-03-09 @ a1.1 a3.4 a5.5 | 2024-03-10 @ a2.1 | conflicts: 0-1
- Amparo Villaseñor / place of death | place | disagree | her house in Guadalajara (Chapalita) @ a1.1 a3.4 a6.3 | Hospital Santa Brígida @ a2.1 | conflicts: 0-1
- Amparo Villaseñor / age at death | age | disagree | 82 @ a1.2 | would have turned 83 on Thursday @ a2.3 | 83 @ a4.1 | born 1941-03-14 @ a5.5 | conflicts: 0-2, 1-2, 2-3
- Amparo Villaseñor / cause of death | other | disagree | pneumonia @ a1.3 a3.5 a5.2 | kidney failure @ a2.2 | conflicts: 0-1
- Rogelio, her son / words on her death | quote | refine | "She left the way she sang, without hurrying and without asking anyone's permission" @ a1.4 | "She left the way she sang, without hurrying" @ a2.4
- Amparo Villaseñor / number of albums | count | refine | 43 @ a1.5 a4.2 | more than 40 besides the first @ a5.2
- "Agua de pozo" / year | date | refine | 1962 @ a1.5 a3.2 | 1962-21 @ a5.1
- Amparo Villaseñor / native town | place | agree | Tepatitlán @ a1.5 a5.1
- Amparo Villaseñor / year of farewell concert | date | agree | 2016 @ a1.6 a4.3
- Amparo Villaseñor / venue of farewell concert | place | agree | Auditorio Nacional @ a1.6 a4.3
- homage at the Teatro Degollado / date | date | agree | 2024-03-11 @ a1.7 a2.5 a3.3
- homage at the Teatro Degollado / mourners | count | refine | 8,000 @ a3.3 | thousands @ a4.4
- burial / date | date | agree | 2024-03-12 @ a3.1 a6.1
- burial / place | place | agree | family vault at Tepatitlán @ a3.1 a6.1
- Hilario Ledezma, her husband / death | date | refine | 2007 @ a3.1 | 17 years before hers @ a5.3
- Amparo Villaseñor / nickname | name | agree | the Calandria @ a1.1 a2.2
- Villaseñor's sons / names | name | refine | Rogelio, the elder @ a1.3 a2.4 | Rogelio and Tomás @ a5.4 | Tomás, the younger @ a6.2
