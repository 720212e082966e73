== a1 | Agencia Orinoco | 2024-01-19T16:00:00Z | Actress Mariángel Osío says producer dropped her from hit telenovela for being pregnant
The Venezuelan actress Mariángel Osío has accused the producer Ernesto Belandria of removing her from the telenovela "Cielo prestado" in 1999 because she was expecting a child. ^1
In an episode of the podcast "Sin maquillaje" published on Thursday, Osío, 52, says that she learnt of it from a letter pushed under the door of her dressing room. ^2 "It said: choose between the baby and the role," she recounts. ^3 She had then played Dulce María Rondón for fourteen months. ^4
Belandria, 77, who lives in Miami, rejects the claim. ^5 "I never asked her to leave. She asked me," he said in a written answer to this agency. ^6
== a2 | TeleChisme | 2024-01-18T20:15:00Z | Bomb! Mariángel Osío: 'They threw me out with a belly'
Twenty-five years she swallowed it. This morning she let it all out before Kiko Salvatierra's microphone, and social networks haven't slept since. ^1
"Choose between the baby and the role": those were the words waiting for the woman who gave Canal Sol 61 points of rating. ^2 And the worst, she says, was the next Monday, when she switched on the set and saw her Dulce María with the face of Ivonne Casal. ^3
The baby in question, Sebastián, today an architect, listened from the sofa in the studio. ^4
== a3 | Novelas de Oro (blog) | - | The truth about the two Dulce Marías
Some dates for the young ones. "Cielo prestado" ran to 214 chapters. Osío played her in the first 148, nine months in all; from there on it's Ivonne. ^1 The change was never explained on screen: Dulce María goes up a staircase with one nose and comes down with another.
I was told in 2004, by someone from wardrobe, that Mariángel got the news by telephone, at home, in the middle of lunch. ^2 That she was sacked for being pregnant everybody knew. ^3 Don Ernesto himself half admits it in an interview that I've kept: "I asked her to leave, the channel asked me." ^4
== a4 | Miami Spanish Herald | 2024-01-23T14:00:00Z | At 77, the king of the soap opera defends his crown
Ernesto Belandria, who is 77, receives visitors among eleven Golden Suns, the prize of a network that no longer exists. ^6 He made 38 telenovelas. He is asked about one. ^1
"I never asked her to leave," he says of Mariángel Osío, whose account on a podcast last Wednesday has brought him 4,000 messages, few of them kind. ^2 "There was a letter, it is true. The channel's lawyers sent one to everybody." ^3
His former assistant, Nelly Urdaneta, supports him. Ivonne Casal, the substitute, who now runs a bakery in Doral, prefers not to remember. ^4 According to the network's records, Osío's contract ended on 30 April 1999, a year and two months after her first scene. ^5
== a5 | La Tercera Página | 2024-01-30T11:00:00Z | Union of actors asks for 'Cielo prestado' pay records
The actors' union in Caracas will ask the successor of the defunct Canal Sol to open the accounts of "Cielo prestado", its secretary, Gladys Montero, said on Monday. ^1 The petition follows the statements of Mariángel Osío, dismissed from the serial in April 1999 when she was five months pregnant. ^2
According to the actress the channel still owes her 41 episodes. The producer Ernesto Belandria maintains that the departure was at her own request. ^3
== a6 | Sin Maquillaje Fans | - | Episode 212: the best bits
Minute 14: Kiko cries. ^1 Minute 22: the letter under the door, which she has kept, and reads aloud. ^2 Minute 31: "choose between the baby and the role", and Sebastián takes her hand. ^3 Minute 47: Ivonne Casal rang her a year later to apologise. ^4
And yes, at fifty-two she does the whole hour without a drop of make-up. ^5
== facts
- Mariángel Osío / reason she left "Cielo prestado" | other | disagree | removed because she was pregnant @ a1.1 a3.3 | at her own request @ a1.6 a5.3 | conflicts: 0-1
- Mariángel Osío / departure | date | refine | 1999 @ a1.1 | 1999-04-30 @ a4.5 | 1999-04 @ a5.2 | some twenty-five years ago @ a2.1
- podcast / date of the episode | date | disagree | 2024-01-18 @ a1.2 a2.1 | 2024-01-17 @ a4.2 | conflicts: 0-1
- podcast / host | name | refine | Kiko Salvatierra @ a2.1 | Kiko @ a6.1
- Mariángel Osío / age | age | agree | 52 @ a1.2 a6.5
- Mariángel Osío / how she was told | other | disagree | a letter @ a1.2 a4.3 a6.2 | by telephone @ a3.2 | conflicts: 0-1
- Osío / words she was told | quote | agree | "choose between the baby and the role" @ a1.3 a2.2 a6.3
- Mariángel Osío / time in the role | duration | disagree | fourteen months @ a1.4 | nine months @ a3.1 | a year and two months @ a4.5 | conflicts: 0-1, 1-2
- Ernesto Belandria / age | age | agree | 77 @ a1.5 a4.6
- Ernesto Belandria / words on her leaving | quote | disagree | "I never asked her to leave. She asked me" @ a1.6 | "I asked her to leave, the channel asked me." @ a3.4 | "I never asked her to leave" @ a4.2 | conflicts: 0-1, 1-2
- replacement / name | name | refine | Ivonne Casal @ a2.3 a4.4 a6.4 | Ivonne @ a3.1
- Osío's son / name | name | agree | Sebastián @ a2.4 a6.3
- channel / name | name | agree | Canal Sol @ a2.2 a5.1
