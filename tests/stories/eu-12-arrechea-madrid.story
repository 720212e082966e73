== a1 | Iberia Wire | 2013-09-14T00:40:00Z | Colombian singer Salomé Arrechea collapses on Madrid stage
MADRID — The Colombian singer Salomé Arrechea fainted on Friday night during a concert in Madrid and was taken to hospital, the organisers said. ^1 ^2
Arrechea, 28, was in the middle of her hit “Canela” when she fell, some 40 minutes into the show at the Palacio Goya. ^3 ^4 ^5
Paramedics treated her behind the stage before she was brought to the Hospital San Isidoro. ^6
About 12,000 people had bought tickets. ^7 They waited half an hour until it was announced that the concert would not go on.
“Salomé is stable and sends you a kiss,” her guitarist, Fabio Rentería, said to the public. ^9
It was the fourth of nine concerts in Spain on the “Fuego Lento” tour. ^10 In Bilbao on September 7 she had sung with a fever of 39 degrees. ^11

== a2 | Bogotá Morning Star | 2013-09-15T14:00:00Z | Arrechea leaves hospital: “I forgot to eat”
Salomé Arrechea walked out of a Madrid hospital on Saturday evening, a day after her collapse on stage. ^1
“I forgot to eat and I forgot to sleep. ^91 That is all, my loves,” the woman from Cali said in a video on Instagram. ^2 ^3
Doctors found dehydration and low blood sugar. ^4
Her mother, Doña Nubia, flew from Cali to be with her.
The singer, who won two Latin Grammys last year for the album “Fuego Lento,” hopes to sing in Valencia on Thursday. ^6 ^7
Promoter Ignacio Bermejo said those who were in the hall will be able to use their tickets on September 29. ^8
It is not the first scare: in Guayaquil in 2011 she broke her ankle in a fall from a platform three metres high. ^9

== a3 | Latin Noise | - | What happened to Salomé?
In the third row, we saw it clearly: she looked at her hand, she smiled, and she went down. Ten songs had been sung when Salomé Arrechea lost consciousness in the Palacio Goya. ^2
It was in “Canela,” during the trumpet solo. ^3
The drummer, Fabio Rentería, took the microphone and said: “Salomé is stable and sends you a kiss.” ^4
There was whistling from the cheap seats, but most of the 12,000 sang the song to its end without her. ^5
Two days later she blamed herself on video. ^92 “I forgot to eat and I forgot to sleep. ^91 That's all, my loves.” ^6
The concert will be repeated on the 29th. ^7

== a4 | Celebrity Pulse | - | Singer Salome Arrechea rushed to hospital after on-stage fall
Fans were left in shock after Salome Arrechea, 29, passed out in front of a sold-out crowd in Madrid last week. ^1 ^2
The “Canela” star blamed exhaustion. ^92 “I forgot to eat, I forgot to breathe. ^91 That is all, my loves,” she wrote on Twitter. ^3 ^4
Just three days earlier she had performed in Barcelona with a high temperature. ^5
In 2011, the beauty broke her ankle when she tumbled off a platform in Guayaquil, Ecuador. ^6
The Madrid show has been rescheduled for September 29, and she was back on stage in Valencia on Sept. 19. ^7 ^8
She is dating footballer Jeison Mosquera, who missed a league game to sit at her bedside. ^9

== a5 | Levante English Weekly | 2013-09-20T09:20:00Z | Arrechea sings, seated, in Valencia
With a chair, a litre of water and a doctor in the wings, Salomé Arrechea returned on Thursday, six days after she fainted in Madrid. ^1 ^2
She sang 17 songs to 8,500 people in the bullring and ended with “Canela.”
“This one I owe you from the beginning to the end,” she said.
Her boyfriend Jeison Mosquera, of Sporting Montjuïc, had flown in. ^4 The two have been seen together since March.
Low blood sugar was given as the cause of the collapse on 13 September. ^6 ^7

== facts
- collapse / day | date | refine | 2013-09-13 @ a1.1 a2.1 a5.2 a5.7 | last week @ a4.2
- collapse / city | place | agree | Madrid @ a1.1 a2.1 a4.2 a5.2
- collapse / hall | place | agree | Palacio Goya @ a1.5 a3.2
- Salomé Arrechea / age | age | disagree | 28 @ a1.3 | 29 @ a4.1
- collapse / song | name | agree | Canela @ a1.4 a3.3
- concert / moment of collapse | other | refine | some 40 minutes in @ a1.5 | after ten songs @ a3.2
- concert / audience | count | refine | about 12,000 @ a1.7 | 12,000 @ a3.5 | sold-out @ a4.2
- Fabio Rentería / instrument | other | disagree | guitarist @ a1.9 | drummer @ a3.4
- Fabio Rentería / announcement | quote | agree | Salomé is stable and sends you a kiss @ a1.9 a3.4
- earlier concert with fever / place | place | disagree | Bilbao @ a1.11 | Barcelona @ a4.5
- earlier concert with fever / date | date | disagree | 2013-09-07 @ a1.11 | three days earlier @ a4.5
- fever / height | quantity | refine | 39 degrees @ a1.11 | a high temperature @ a4.5
- Salomé Arrechea / on the cause | quote | disagree | I forgot to eat and I forgot to sleep. That is all, my loves @ a2.91 a2.2 a3.91 a3.6 | I forgot to eat, I forgot to breathe. That is all, my loves @ a4.91 a4.3 | conflicts: 0-1
- statement / where | other | disagree | video on Instagram @ a2.3 | on video @ a3.92 | wrote on Twitter @ a4.4 | conflicts: 0-2 1-2
- collapse / cause | other | refine | dehydration and low blood sugar @ a2.4 | low blood sugar @ a5.6 | exhaustion @ a4.92
- Valencia / day | date | refine | Thursday @ a2.7 a5.1 | Sept. 19 @ a4.8
- Madrid concert / new date | date | refine | 2013-09-29 @ a2.8 a4.7 | the 29th @ a3.7
- Guayaquil / ankle | date | agree | 2011 @ a2.9 a4.6
- Guayaquil / platform | quantity | refine | three metres high @ a2.9 | a platform @ a4.6
- boyfriend / name | name | agree | Jeison Mosquera @ a4.9 a5.4
- hospital / treatment | other | refine | taken to hospital @ a1.2 | Hospital San Isidoro @ a1.6 | a Madrid hospital @ a2.1
- album and tour / name | name | agree | Fuego Lento @ a1.10 a2.6
- singer / first name | name | refine | Salomé Arrechea @ a1.1 a2.1 a3.2 | Salome Arrechea @ a4.2
