== a1 | Indus Press Service | 2024-11-12T07:15:00Z | Singer's house robbed at gunpoint in Lahore
LAHORE, Nov 12 - Armed men broke into the house of the singer Mehreen Qazalbash in Defence Phase VI early on Tuesday, tied up the guard and left with jewellery and cash, police said. ^1 ^2
A first information report registered at the Defence C police station speaks of five masked intruders, who climbed over the rear wall at about 3:15 am and stayed for nearly fifty minutes. ^3 ^4 ^5
Nobody was hurt. ^6 Qazalbash, whose version of "Laal Meri" has been played 310 million times on YouTube, is on a tour of Britain. ^7 Her mother-in-law and her two children were in the house. ^8
It is the fourth such case in the cantonment since August, when the home of a former Test cricketer was emptied while he was at a wedding.

== a2 | Lahore Line | 2024-11-12T13:40:00Z | 'Mehreen's house looted, seven gunmen, crores gone'
Residents of Y Block woke on Tuesday to police vans and a story that grew with each cup of tea.
A cook from two doors down says he counted seven of them getting into a white double-cabin pick-up some time before the Fajr loudspeaker crackled. ^1 ^2
They had held a pistol to the head of the watchman, Ghulam Abbas, a man of fifty who has worked for the singer since her "Coke Studio" days. ^3 The old lady of the house was locked in, together with the children. ^4
Family friends put the loss at Rs 3.5 crore, most of it her bridal gold. ^5 A dog had been poisoned at the weekend, one neighbour said; another said that the dog had died of age.
Qazalbash married the squash champion Taimur Gillani in 2015, in a ceremony for which eleven chefs came from Peshawar. ^6

== a3 | The Frontier Tribune | 2024-11-13T02:00:00Z | Singer cuts short UK tour after robbery at Lahore residence
Mehreen Qazalbash was between sound check and dinner in Birmingham when her husband telephoned. ^1 By yesterday evening she had cancelled the last three of nine concerts and booked a seat home. ^2
According to the complaint, which was lodged by her brother-in-law, Sheharyar Gillani, the robbers took 62 tolas of gold, Rs 1.8 million in cash, two watches and a squash trophy. ^3 ^4 The whole is valued at Rs 35 million. ^5
The complainant states that the five knew the way to the safe. ^6 Ghulam Sarwar, the guard, was struck on the shoulder with a rifle butt but did not need treatment. ^7
"They asked my son what class he was in," the singer said by phone. ^10 "He told them, and then he asked them the same." ^8 Taimur Gillani, who twice reached the last eight of the British Open, was in Doha for a tournament as a coach. ^9

== a4 | Naya Zamana (translated from Urdu) | - | Robbers at the door of the queen of melody; a night of prayer in Defence
The night between Sunday and Monday will not be forgotten in the house of Mehreen Qazalbash. ^1 Five dacoits with covered faces came over the wall behind the kitchen. ^2
The aged mother of Taimur Gillani recited the Throne Verse aloud the whole time, and it is said that the youngest of them begged her pardon. ^3 For close to an hour they opened every cupboard, and 26 tolas of gold was what they carried off. ^4 ^5
The singer is a great-granddaughter of the court musician Ustad Bande Ali. Her cassette "Raat Rani" of 2006, recorded when she was nineteen, is still sold outside the shrine of Data Sahib. In 2019 she was awarded the Pride of Performance. ^6
She received the news in England, where she had gone for concerts. ^7

== a5 | Desi Beat Radio, Birmingham | - | Mehreen's Town Hall dates off: what we know
If you hold a ticket for Mehreen Qazalbash in Leicester, Bradford or Glasgow, you will get your money back; those three nights have been called off. ^1
Her family's home in Lahore was raided by an armed gang in the small hours of Tuesday, Pakistan time, while she was here. ^2 Her kids, who are eight and five, and their gran are all safe. ^3 ^4
"My little boy was asked by a man with a gun which class he was in," she told our breakfast show before she flew. ^6 "So he asked the man which class he was in. ^7 I laughed, and then I couldn't stop shaking." ^5
The tour had begun in Slough on 31 October. The singer last cancelled shows in 2021, when she lost her voice for six weeks.

== a6 | Saturday Review of Lahore | - | A safe that everyone knew: the Qazalbash case, half a year on
The driver had been dismissed in September. In January he was arrested in Okara, with two cousins and the trophy; two other men are still being sought. ^1 ^2
What they had come for that November night was wedding gold, sixty-two tolas of it, of which police have recovered nineteen. ^3 ^4
The guard, Ghulam Sarwar, has gone back to his village near Kasur. ^5 "I had a gun from 1971 and they had new ones," he says of the three quarters of an hour that he spent bound with a telephone flex. ^6 ^7
Mrs Gillani senior, 74, still sleeps in the room where she was found with her grandson and granddaughter. ^8 The singer has not sung in Britain since; her agent is speaking of the autumn. Her husband, who flew in from Qatar on the day, has had the wall raised by four feet. ^9

== facts
- robbery / night | date | disagree | early Tuesday 2024-11-12 @ a1.1 a5.2 | night from Sunday to Monday, 2024-11-11 @ a4.1 | a November night @ a6.3 | conflicts: 0-1
- robbers / number | count | disagree | five @ a1.3 a3.6 a4.2 | seven @ a2.1 | three arrested and two sought @ a6.1 a6.2 | conflicts: 0-1, 1-2
- guard / name | name | disagree | Ghulam Abbas @ a2.3 | Ghulam Sarwar @ a3.7 a6.5
- gold / weight taken | quantity | disagree | 62 tolas @ a3.4 a6.3 | 26 tolas @ a4.5
- loss / value | money | agree | Rs 35 million (3.5 crore) @ a2.5 a3.5
- robbers / how long they stayed | duration | refine | nearly fifty minutes @ a1.5 | close to an hour @ a4.4 | three quarters of an hour @ a6.7
- house / who was at home | other | refine | mother-in-law and two children @ a1.8 | the old lady and the children @ a2.4 | children of eight and five and their grandmother @ a5.3 a5.4 | mother of the husband @ a4.3 | Mrs Gillani senior with grandson and granddaughter @ a6.8
- Qazalbash / where she was | place | refine | tour of Britain @ a1.7 | Birmingham @ a3.1 | England @ a4.7
- son's answer / quotation | quote | refine | "They asked my son what class he was in. He told them, and then he asked them the same." @ a3.8 a3.10 | "My little boy was asked by a man with a gun which class he was in. So he asked the man which class he was in." @ a5.5 a5.6 a5.7
- husband / where he was | place | refine | Doha @ a3.9 | Qatar @ a6.9
- concerts / number cancelled | count | agree | three @ a3.2 a5.1
- robbery / way in | other | refine | over the rear wall @ a1.4 | over the wall behind the kitchen @ a4.2
- guard / tied up | other | agree | bound @ a1.2 a6.7
