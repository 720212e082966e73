== a1 | Vistula News | 2018-08-07T16:00:00Z | Grzymalski storms out of Castel Lirio press conference
CASTEL LIRIO — The Polish actor Witold Grzymalski left the press conference for his film "Signalman" at the Castel Lirio festival after six minutes on Tuesday, tearing off his microphone.
A Swiss reporter had asked Grzymalski, 66, whether he regretted having signed a letter of loyalty as a young actor in 1982. "I came here to speak about trains," he said and got up. At the door he threw his festival badge in a vase.
Director Halina Dobrzecka and two other actors stayed and continued for half an hour.
In "Signalman", which is in competition for the Golden Heron, Grzymalski plays a railwayman who fails to stop a deportation train. The film had been applauded for four minutes the evening before.
The festival said that it regretted the incident. The actor was seen that evening on the terrace of his hotel, alone.

== a2 | Projection, festival daily | 2018-08-08T06:30:00Z | Day 6: A badge in a vase
The lilies are fine. That for all those who enquired.
Six minutes: two questions about locomotives, one about make-up, and then Urs Bannwart of the Tages-Kurier, polite, with the file on his knees, asked what had to be asked at a film about a man who does not pull the lever. One might have answered him. One could have said: that is why I play it. Witold Grzymalski said that he had come for trains.
How sad, because on Monday night he had shown how much an old actor can do with his neck. He is filmed from behind for an hour and you know at each second what the face is doing.
Dobrzecka, next to an empty chair, did splendidly. Our stars for "Signalman": 3.9, second to Diokhané's "Salt Widows".

== a3 | Kurier Podlaski, in English | - | "They laid a trap for Witek": anger in Hajnówka
In the native town of the actor one is of the opinion that it was no accident. "A Swiss will teach us about letters!" says Bogdan, railwayman in pension, on whom Witold Grzymalski studied how to hold the lamp. The film was turned here, at the sidetrack, in winter 2017, and half of the town stood in it in the snow.
That there was a letter, knows here everybody. Forty-one actors signed, in order that the theatre be opened again. Some gave later interviews. Grzymalski never.
The vicar warned on Wednesday against judging. The mayor sent to the actor a telegram with the words "The signal is on green".
For Saturday, when the prizes are given, a screen stands in the culture house. Will he be there? The manager answers not the telephone.

== a4 | Nachmittag Zürich in English | 2018-08-07T18:45:00Z | Film star explodes at lake festival
Scandal at Castel Lirio! Polish legend Witold Grzymalski ripped his microphone off and marched out when asked about his communist past.
"I came here to speak about trains," the 66-year-old snarled before hurling his pass into a flower vase in front of some 80 journalists from around the world. A waitress who held the door for him got a kiss on the hand.
The man who asked, Urs Bannwart, 48, remains cool: "It was the fourth question on my list. I should've liked to get to the seventh."
Not everything is going to plan on the lake this year. On Friday the lights went out in the middle of the gala screening.
Grzymalski's suite at the Grand Hotel Airone is booked until Sunday. Whether he'll use it? At 10 p.m. he was having a pike-perch and a whole bottle, all by himself.

== facts
