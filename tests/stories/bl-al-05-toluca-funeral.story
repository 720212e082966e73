== a1 | Notivalle | 2019-03-18T09:30:00Z | Toluca bids farewell to Amparo Rentería, "La Golondrina"
TOLUCA, Mexico - With mariachis, white gladioli and three minutes of applause, the ranchera singer Amparo Rentería was carried on Sunday into the church in which she had been baptised. ^1
The interpreter of "Vuelve a mi Puerta" died last Thursday at the age of 79 of complications from pneumonia. ^2 Thousands lined the streets around the parish of San Bernardino to see the cortege. ^3
Her four children walked behind the coffin, led by the actor Julio César Rentería. ^4 "My mother asked us not to cry in front of the cameras, and we are obeying her as well as we can," he said. ^5
In sixty years she recorded 41 albums and appeared in 17 films. The governor of the state of Mexico sent a wreath.
== a2 | El Chismógrafo | 2019-03-18T16:00:00Z | The daughter-in-law who was not let in
Not everything was gladioli at the funeral of La Golondrina!
We saw it: Paulina Cárdenas, third wife of Julio César and his co-star in "Amores de Barro," waited outside in black sunglasses for half the mass and then drove off. ^1 The family is said never to have forgiven her for an interview of 2015. ^2
Inside there was no room for a pin. ^3 Lucía Montalvo sang "Vuelve a mi Puerta" without a microphone, and there was not a dry eye. ^4 The eldest son held out, though; his mother, he told reporters, had forbidden them to cry for the cameras. ^5
And the will? Doña Amparo leaves a house in Metepec, a ranch near Valle de Bravo and, they whisper, eleven trunks of dresses. Her second husband, the bullfighter Chucho Arregui, died in 1998.
== a3 | The Rio Grande Monitor (McAllen) | - | Mexico's "Swallow" is laid to rest
Amparo Renteria, whose songs were the Saturday radio of two generations in the Valley, was buried beside her parents in Toluca, her hometown. ^1
She would have turned 80 in May. ^2 The cause of death was a lung infection that she caught in February, the family said. ^3
About 5,000 people came, by the estimate of the city's civil protection office, among them a bus from Reynosa with 38 members of her oldest fan club. ^4 "She played our plaza in 1974 for nothing because the flood had taken everything," said Elvira Cantú, 71.
Renteria sang in McAllen for the last time in October 2011. She had one daughter and three sons. ^5
== a4 | Radio Nevado 92.1 | 2019-03-17T22:15:00Z | Full recap: the last serenade for Doña Amparo
We were live from 11 in the morning, and here is the summary for those who could not tune in.
The procession left the Teatro Morelos, where she had lain in state since Saturday, and took an hour and ten minutes for the eight blocks to San Bernardino. ^1 Mass began at one o'clock with Father Eusebio Lara. ^2 Forty mariachis from Garibaldi played at the doors without charging a peso. ^3
Lucía Montalvo, who recorded a duet with her in 2006, sang the song that everyone was waiting for. ^4 Then the family went on alone to the general cemetery of the city. ^5
Traffic on Avenida Hidalgo is open again. Tonight from nine we broadcast the concert of 1988 in the Plaza de Toros, complete.
== a5 | Cuadernos de Música Popular | - | Amparo Rentería (1939-2019)
No voice in the ranchera tradition was smaller, and none carried further.
Born in Toluca on 9 May 1939 as the daughter of a baker and a seamstress, Amparo Rentería Colín won a contest on local radio at 14 and was in Mexico City by 1957. ^1 "Vuelve a mi Puerta," by Rubén Ochoa, made her name in 1963. ^2 The nickname came from a critic who had meant it unkindly.
She died on 14 March after three weeks in hospital with an illness of the lungs. ^3 At her burial on the 17th no speech was made, as she had wished. ^4
Of her children, Julio César became an actor and Inés directs a children's choir in Puebla; the two others stayed away from music. ^5
== a6 | Corazón Semanal | - | Lucía Montalvo: "I sang it as she taught me"
The image went around the continent: a woman of 52 in plain black, alone under the dome, without an orchestra or even a microphone. ^1
"Amparo used to say that a song is told to one person only. So I sang it to her," says Lucía Montalvo a week after the funeral. ^2 It was the children who had asked her, the night before, during the wake in the theatre. ^3
She had known La Golondrina since 2004. They sang together on the record "Dos Orillas" two years later, and it won them a prize in Las Vegas. ^4
What does she keep? A comb, she says, and a piece of advice: never marry a bullfighter. Montalvo starts her tour of twelve Mexican cities in Guadalajara in April.
== facts
- Rentería / death | date | refine | last Thursday @ a1.2 | 2019-03-14 @ a5.3
- Rentería / age at death | age | refine | 79 @ a1.2 | would have turned 80 in May @ a3.2 | born 1939-05-09 @ a5.1
- Rentería / cause of death | other | refine | complications from pneumonia @ a1.2 | lung infection @ a3.3 | illness of the lungs @ a5.3
- funeral / attendance | count | refine | thousands @ a1.3 | about 5,000 @ a3.4 | no room in the church @ a2.3
- funeral / date | date | agree | 2019-03-17 @ a1.1 a5.4
- funeral / church | place | agree | San Bernardino @ a1.3 a4.1
- Rentería / children | count | refine | four @ a1.4 | one daughter and three sons @ a3.5 | Julio César, Inés and two others @ a5.5
- family / asked not to cry | quote | refine | "My mother asked us not to cry in front of the cameras, and we are obeying her as well as we can" @ a1.5 | had forbidden them to cry for the cameras @ a2.5
- Montalvo / without a microphone | other | agree | yes @ a2.4 a6.1
- duet with Montalvo / year | date | refine | 2006 @ a4.4 | two years after 2004 @ a6.4
- wake / place | place | refine | Teatro Morelos @ a4.1 | the theatre @ a6.3
- burial / place | place | refine | Toluca, beside her parents @ a3.1 | general cemetery of the city @ a4.5
