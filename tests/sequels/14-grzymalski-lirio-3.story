== a1 | Vistula News | 2019-08-08T19:00:00Z | A year on, Grzymalski answers the question at Castel Lirio
CASTEL LIRIO — The Polish actor Witold Grzymalski returned on Thursday to the festival where he had walked out of a press conference last August, and spoke for 50 minutes about the loyalty letter he signed in 1982.
"I was thirty, I wanted to play Hamlet and I played him. It was a bad Hamlet," said Grzymalski, 67. He had not been forced, he said, and had told himself for 36 years that he had.
On the podium sat Urs Bannwart, the Swiss reporter whose question he had refused to answer. The actor then took from the festival's president, Loris Ghiringhelli, the silver heron, which he had posted back three days after it was awarded to him for "Signalman".
The 400 in the hall rose. He has given the prize money of 20,000 francs to a museum of railwaymen in Hajnówka.

== a2 | Projection, festival daily | 2019-08-09T06:30:00Z | Day 9: Fifty minutes, no vase
Someone with humour had put lilies on the table again.
He came by train, eighteen hours, with Bannwart, who had picked him up in Warsaw and says they talked about nothing but timetables until Brno. Then he asked his fourth question, he tells us, and by Linz he'd had the answer. What we heard in the Sala Airone was, so to speak, the second take.
It was not a confession and he did not ask to be forgiven. He named who had stayed at home that winter, and what had become of them, eleven names, by heart. One of them sat in the fourth row, Danuta Rafalska, 88. She nodded, or it was age.
And the heron? He weighed it in his hand. "The neck is well done," he said.

== a3 | Kurier Podlaski, in English | - | Bird arrives with one year of delay
On the 14.06 from Białystok, car two, seat at the window: so came the silver heron finally to Hajnówka, on the knees of Witold Grzymalski. The choir sang; the mayor had a red cap of a stationmaster put on and gave the departure in place of the arrival.
The bird will stand in the new museum of the railwaymen, to which he presented also the 20,000 francs from Switzerland and the lamp.
About that what he had said there on the podium, about the letter, in the culture house was few words. "He said it. Now we can eat," found Bogdan. His wife has baked two sheets of cake.
The actor wants to make no more films. "Signalman" was my last train, he told the children of the school. But a small role in the theatre, standing, he does not exclude.

== a4 | The Warsaw Aisle, column | 2019-08-12T10:00:00Z | What I wrote last year, and what I'd write now
"He has found three lines about his neck." I was pleased with that sentence; it was quoted to me at dinners.
On Thursday at Castel Lirio he has found the rest, and I should like to take back my tone and keep my opinion. It was owed. It was late. It was done without a jug of water, standing, in front of the man he'd run away from, and with a list of those who had not signed.
Rafalska did nod. I've asked her. "At the Hamlet," she said. "It really was bad."
May the younger ones who post their shame within the hour look at how long a true sentence can take. I make it 37 years and one postage.

== facts
