== a1 | Atlas Presse | 2017-04-10T11:00:00Z | Burglars clear footballer Aït Lahsoun's house during match
LILLE — The house of the Moroccan international Zouhair Aït Lahsoun near Lille was burgled on Saturday evening while he was playing for his club in Bordeaux, the public prosecutor's office said on Monday.
The thieves came through a bathroom window of the villa at Bondues at around 8.30 p.m. and took watches, handbags and a safe. The loss is put at €350,000. No one was at home: the player's wife, Hanane Tazi, was with their daughter at her mother's in Roubaix.
Aït Lahsoun, 24, scored in the 61st minute. "He was told in the shower," said the club's press officer.
Also gone is a signed ball of the 1998 World Cup, a present from his father, who died in 2014. "Keep the watches, give me back the ball," the midfielder wrote.
It is the fifth burglary at the home of a professional of the region since the start of the season.

== a2 | Le Ch'ti Matin, translated | 2017-04-10T05:30:00Z | They knew the calendar of the league
The alarm of the villa, avenue of the Golf at Bondues, has not rung: it was waiting a technician since March. This, the malefactors should have known it, or else they have had the chance of the devils.
A neighbour who walked out his poodle has remarked a grey utility with the name of a gardener. "On a Saturday evening, under the rain? I have said to me, that one likes his work."
In twenty minutes all the first floor was visited. The safe, of 180 kilos, has been rolled upon the skateboard of the little girl until the garage; one has found this one broken in two.
The Moroccan player, who touched at this hour his first balls in Bordeaux, has returned by night by car, 800 kilometres. He has asked to see only the shelf where the ball of his father was posed.

== a3 | Casa Kora | - | “Keep the watches”: all Morocco is looking for a ball
Since Sunday the hashtag with the ball has been shared more than a million times from Tangier to Lagouira, and in Beni Mellal, where Zouhair Aït Lahsoun’s father drove a taxi, the drivers have glued it on their rear windows.
Signed by the whole team of ’98, it was won by Si Brahim in a raffle at the filling station. He’d let his son look at it on Fridays; never kick it. When Zouhair went to France with fourteen, he carried it on his lap.
A jeweller from Casablanca has offered 200,000 dirhams to whoever brings it back, without a question. Three balls have been handed in so far, one of them for volleyball.
The captain of the Lions has called upon the “brothers with the bad habits” to think of their own fathers.

== facts
