== a1 | Deccan News Service | 2021-11-05T06:00:00Z | Singer Vasundhara Pattabhi dies at 78
BENGALURU: Playback singer Vasundhara Pattabhi, the voice of four decades of Kannada and Telugu cinema, died here on Thursday night of a cardiac arrest. ^1 She was 78. ^2
The end came at 10.50 p.m. at Navajeevan Hospital in Jayanagar, where she had been under treatment for pneumonia since October 24, her son Raghav said. ^3
Pattabhi recorded more than 9,000 songs in eleven languages. ^4 She won the national award three times, in 1974, 1981 and 1992. ^5
"A nightingale has flown from our garden," the chief minister said. ^6
The last rites will take place on Saturday with state honours. ^7

== a2 | FilmiTimes | - | RIP Vasundhara amma: five songs we will never forget
The legendary Vasundhara Pattabhi is no more. The singer, aged 79, breathed her last on Friday in Bengaluru after she lost her fight with Covid-19. ^1
She had been admitted twelve days ago to a city hospital with lung infection. ^2
From her first hit in 1966, "Mallige Mallige", to her farewell album in 2009, she sang over 9,000 numbers. ^3
"Our garden has lost its nightingale," the CM said in his tribute. ^4
"She taught me to breathe before she taught me to sing," tweeted the composer Ilaya Shenoy. ^5

== a3 | The Coromandel Standard | 2021-11-07T04:30:00Z | Thousands bid farewell to singer
Vasundhara Pattabhi was cremated with full police honours at Banashankari on Saturday morning. ^1 Her elder daughter, Meera, lit the pyre, against custom and by the singer's own wish. ^2
Some 15,000 people had filed past the body at the Ravindra Kala Grounds, the police estimated. ^3
Her son Raghav Pattabhi denied rumours about the coronavirus. ^20 "She tested negative three times. ^4 It was her heart that stopped," he said. ^5
Pattabhi, 78, was born in Mysuru on 2 March 1943, the fourth of seven children. ^6 She was honoured with three national awards and received the Padma Bhushan in 2004. ^7

== a4 | BBX South Asia | 2021-11-08T10:00:00Z | Obituary: Vasundhara Pattabhi
When Vasundhara Pattabhi was eleven years old, a radio producer in Mysore put her on a stool so that she could reach the microphone. ^1
She did not leave it for fifty-five years. Her first film song was taped in 1962, though it was "Mallige Mallige", four years later, that made her famous. ^2
Estimates of the number of recordings run from 9,000 to 12,000. ^3 Four times the jury of the National Film Awards named her best female singer. ^4
She died at the age of 78 in a Bangalore hospital on 4 November, eleven days after being brought there with pneumonia. ^5
"First she taught me how to breathe, and only then how to sing," said Ilaya Shenoy, her pupil. ^6
She is survived by two daughters and a son. ^7
"I am but a reed; the breath comes from you," she told the hall at her last concert, in Mysore in January 2010. ^20

== a5 | Swaramala blog | - | The day of the pyre
I stood in line for three hours and then I saw her face. The newspaper says 50,000 came; I believe it. ^1
It was the son who lit the fire, while Meera akka held the photograph. ^2
Three children, two of them daughters, eleven languages, one voice. ^3
On the board by the gate somebody had chalked her words from the last concert: "I am only the reed, the breath is yours." ^20 That evening in Mysore, in 2009, I was thirty-one. ^21

== facts
- death / day | date | disagree | 2021-11-04 @ a1.1 a4.5 | Friday @ a2.1
- death / cause | other | disagree | cardiac arrest @ a1.1 a3.5 | Covid-19 @ a2.1
- Pattabhi / age | age | disagree | 78 @ a1.2 a3.6 a4.5 | 79 @ a2.1
- death / place | place | refine | Navajeevan Hospital, Jayanagar, Bengaluru @ a1.1 a1.3 | Bengaluru @ a2.1 | Bangalore hospital @ a4.5
- admission / day | date | refine | 2021-10-24 @ a1.3 | twelve days ago @ a2.2 | eleven days before death @ a4.5
- admission / illness | other | refine | pneumonia @ a1.3 a4.5 | lung infection @ a2.2
- songs / number | count | refine | more than 9,000 @ a1.4 | over 9,000 @ a2.3 | 9,000 to 12,000 @ a4.3
- languages | count | agree | 11 @ a1.4 a5.3
- national awards / number | count | disagree | 3 @ a1.5 a3.7 | 4 @ a4.4
- chief minister / tribute | quote | refine | A nightingale has flown from our garden @ a1.6 | Our garden has lost its nightingale @ a2.4
- Shenoy / tribute | quote | refine | She taught me to breathe before she taught me to sing @ a2.5 | First she taught me how to breathe, and only then how to sing @ a4.6
- last rites / day | date | agree | 2021-11-06 @ a1.7 a3.1
- last rites / honours | other | refine | state honours @ a1.7 | full police honours @ a3.1
- pyre / lit by | other | disagree | Meera, daughter @ a3.2 | son @ a5.2
- mourners / number | count | disagree | some 15,000 @ a3.3 | 50,000 @ a5.1
- Mallige Mallige / year | date | agree | 1966 @ a2.3 a4.2
- children | count | agree | two daughters and a son @ a4.7 a5.3
- Pattabhi / reed | quote | refine | I am only the reed, the breath is yours @ a5.20 | I am but a reed; the breath comes from you @ a4.20
- last concert / year | date | disagree | 2009 @ a5.21 | 2010-01 @ a4.20
- last concert / place | place | agree | Mysore @ a5.21 a4.20
- son / name | name | refine | Raghav @ a1.3 | Raghav Pattabhi @ a3.20
