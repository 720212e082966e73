== a1 | Nordpresse (translated) | 2019-04-08T09:30:00Z | Uwe Cornelsen to leave 'Samstagabend' in June
COLOGNE - The presenter Uwe Cornelsen will give up his show "Samstagabend" after 27 years, the broadcaster said on Monday. ^1
The last edition goes out live from Dortmund on June 22. ^2 Cornelsen, 66, has presented 214 of them since October 1992. ^3
"One should go while somebody still asks why," he said in the statement. ^4 No health reasons play a part, a spokeswoman added. ^5
At its best, in February 1996, the show had 18.4 million viewers; in March of this year it was 5.1 million. Who will follow Cornelsen is to be announced in the autumn. ^6

== a2 | Herzblatt am Donnerstag (translated) | 2019-04-11T04:00:00Z | Uwe and his Birgit: now comes the boat
For a quarter of a century Saturdays belonged to Germany. ^1 From summer on they belong to Birgit, 61, his wife since 1984.
Our reporter met the two on Fehmarn, where a boat of eleven metres lies, the "Sendepause." In September they want to sail to Gotland. ^2 "I decided it on New Year's Eve, and Birgit did not believe me until I had rung the director in February," says the darling of the nation. ^3
He is well, he stresses: the bypass of 2014 is forgotten. ^4
The couple's daughter Wiebke, 33, is expecting her second child in July. She is a vet and never wanted to go on television.

== a3 | Media Monitor Europe | - | German Saturday-night institution to end with host's exit
Broadcasters across Europe have watched the format age, and now its face is going too. Uwe Cornelsen steps down this summer, more than two hundred editions after he took over. ^1
Sources say that his contract, worth €3.2 million a year, would have run until the end of 2020. It was in February that he told director-general Karin Thoma of his wish. ^2
The name that is heard most is Lina Brandeis, 38, who stood in for him twice after his operation in 2014. ^3 The broadcaster does not comment on that. Ratings had fallen by a third since 2015.

== a4 | Ruhr Tageblatt (translated) | - | Farewell in the Westfalenhalle
Three hours and forty minutes, of which 50 were not planned: Uwe Cornelsen took his time on Saturday in Dortmund. ^1
At the end he folded his cue cards into a paper boat and set it on the piano. "... go while somebody still asks why," he repeated the words of April, and 8,000 people rose. ^2
Among his guests were the singer Ilse Marwitz, 84, who had been in the first edition, and the footballer Toni Reker. On Sunday he signed books in the Thier-Galerie until the shop ran out.
In front of the hall the fire brigade had to help a fan of 70 off a lamp post. Nobody was hurt.

== a5 | TV Zahlen (translated) | 2019-06-23T07:15:00Z | 9.6 million say goodbye
Uwe Cornelsen's last "Samstagabend" was seen by 9.62 million people yesterday, the highest figure since December 2010. ^1 In the group from 14 to 49 the share was 24.1 per cent.
The peak came at 11.20 p.m., with almost 11 million, when Cornelsen read out the letter that his mother had sent to the station in 1992. ^2
Since the autumn of that year he had missed two evenings. ^3 A best-of is to be shown on December 28, and the new season begins on February 15 with a successor who is still unnamed. ^4

== a6 | The Baltic Sail | - | A famous crew in Visby
Harbour master Lennart Ek has had royalty and once a whale, but never so many Germans with telephones. Uwe Cornelsen, who left television in June, tied up in Visby on Tuesday with his wife. ^1
They had been eleven days under way, four of them in Ystad because of the wind. The retired presenter, 67 since August, had a sunburnt nose and bought cinnamon buns. ^2
He does not miss it, he said. "On Saturday at a quarter past eight I was asleep." They mean to be home by September 29, when a grandson is christened.
== facts
- Samstagabend / time with Cornelsen | duration | refine | 27 years @ a1.1 | a quarter of a century @ a2.1
- Samstagabend / editions | count | refine | 214 @ a1.3 | more than two hundred @ a3.1
- Cornelsen / reason for leaving | quote | refine | "One should go while somebody still asks why" @ a1.4 | "... go while somebody still asks why" @ a4.2
- Samstagabend / beginning | date | refine | 1992-10 @ a1.3 | autumn 1992 @ a5.3
- Cornelsen / age | age | refine | 66 @ a1.3 | 67 since August @ a6.2
- successor / name | name | refine | to be announced in the autumn @ a1.6 | Lina Brandeis, as is heard @ a3.3 | still unnamed @ a5.4
- exit / date | date | refine | June 22 @ a1.2 | this summer @ a3.1 | June @ a6.1
- Cornelsen / health | status | agree | no reason for leaving @ a1.5 a2.4
- last edition / date | date | agree | 2019-06-22 @ a1.2 a4.1 a5.1
- last edition / place | place | agree | Dortmund @ a1.2 a4.1
- director told / date | date | agree | February @ a2.3 a3.2
- Cornelsen / missed two evenings | count | agree | two @ a3.3 a5.3
- sailing trip / destination | place | refine | Gotland @ a2.2 | Visby @ a6.1
