== a1 | Rhein News Service | 2023-04-18T11:00:00Z | Rammkerl singer Lorenz Grosvald cancels stadium tour
BERLIN — The German rock singer Lorenz Grosvald has called off the remaining nine concerts of his stadium tour because of acute hearing loss. ^1 ^2
“My left ear has gone on strike, and I have to listen to it for once,” Grosvald, 52, said in a video on Monday. ^3 ^4 ^5
Doctors at the Charité hospital had forbidden him any noise until September. ^6
Tickets will be refunded, the promoter Frauke Ahlsdorf said. “Nobody will lose a cent,” she promised. ^7
The tour began in Leipzig on 24 March. Four concerts, with 210,000 visitors in all, took place. ^8
Grosvald sold two million copies of his debut, “Kaltfront”, in 1998. ^9

== a2 | Hansestadt Post | - | No Hamburg show for Grosvald
Fans in Hamburg will not see Lorenz Grosvald on 29 April. ^1 The singer is suffering from a sudden deafness on the left side. ^2
“My left ear is on strike, and for once I must listen to it,” he explained. ^3
The singer, 52, apologised to his crew of 160. ^4 ^5 “You're the ones who pay for it, and that breaks my heart,” he said. ^6
“Not one person is going to lose a cent,” said the organiser Frauke Ahlsdorf. ^7 Buyers get their money back from 2 May. ^8
After four evenings in three cities the tour is over. ^9

== a3 | Loudspeaker Monthly | 2023-04-20T16:00:00Z | Grosvald postpones nine stadium dates
German rock veteran Lorenz Grosvald, 54, has postponed nine shows on medical advice. ^1 ^2 ^3
In a clip posted Monday, the “Kaltfront” singer said: “My right ear has gone on strike, and I have to listen to it for once.” ^4 ^5
He is under orders to avoid loud noise until the fall. ^6
“I heard my daughter laugh this morning. ^7 That is enough music for now,” he added. ^8
His guitarist, Till Enkhausen, wrote: “Take your time, old man, we don't have anywhere to be.” ^9
Only four of 13 concerts were played, before a combined crowd of 210,000. ^10

== a4 | The Evening Comet | - | Rocker's ear agony
Deutsch rocker Lorenz Grosvald has axed his tour over fears he'll go deaf. ^1
“It's you who are paying for this, and it breaks my heart,” he told roadies. ^2
“This morning I heard my daughter laughing. ^3 For now that’s music enough,” said the dad-of-one. ^4
Bandmate Till Enkhausen posted: “Take your time, old man, we've got nowhere to go.” ^5
Refunds start in the first week of May. ^6
His first record shifted two million in 1998. ^7

== facts
- concerts off / number | count | agree | 9 @ a1.1 a3.2
- concerts off / status | status | disagree | cancelled @ a1.1 a2.9 a4.1 | postponed @ a3.2
- illness / kind | other | refine | acute hearing loss @ a1.2 | sudden deafness on the left side @ a2.2
- Lorenz Grosvald / on his ear | quote | disagree | My left ear has gone on strike, and I have to listen to it for once @ a1.3 | My left ear is on strike, and for once I must listen to it @ a2.3 | My right ear has gone on strike, and I have to listen to it for once @ a3.4 | conflicts: 0-2 1-2
- Lorenz Grosvald / age | age | disagree | 52 @ a1.4 a2.4 | 54 @ a3.1
- video / day | date | agree | 2023-04-17 @ a1.5 a3.5
- Lorenz Grosvald / no noise until | date | refine | September @ a1.6 | fall @ a3.6
- Frauke Ahlsdorf / on money | quote | refine | Nobody will lose a cent @ a1.7 | Not one person is going to lose a cent @ a2.7
- Lorenz Grosvald / to his crew | quote | refine | You're the ones who pay for it, and that breaks my heart @ a2.6 | It's you who are paying for this, and it breaks my heart @ a4.2
- refunds / from | date | refine | 2 May @ a2.8 | first week of May @ a4.6
- concerts played / number | count | agree | 4 @ a1.8 a2.9 a3.10
- concerts played / visitors | count | agree | 210000 @ a1.8 a3.10
- Lorenz Grosvald / on his daughter | quote | refine | I heard my daughter laugh this morning. That is enough music for now @ a3.7 a3.8 | This morning I heard my daughter laughing. For now that's music enough @ a4.3 a4.4
- Till Enkhausen / on time | quote | refine | Take your time, old man, we don't have anywhere to be @ a3.9 | Take your time, old man, we've got nowhere to go @ a4.5
- Kaltfront / copies | count | agree | two million @ a1.9 a4.7
- Kaltfront / year | date | agree | 1998 @ a1.9 a4.7
- tickets / money back | status | agree | refunded @ a2.8 a4.6
