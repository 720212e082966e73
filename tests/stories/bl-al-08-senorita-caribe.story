== a1 | Caribe Noticias | 2024-07-04T16:30:00Z | Señorita Litoral loses her crown eight months after winning it
BARRANQUILLA, Colombia - The organisers of the Señorita Litoral pageant withdrew the title on Thursday from Valentina Ospino, accusing her of a serious breach of contract. ^1
The representative of Sucre signed an advertising deal with a betting company without asking permission, the committee said in a communiqué of two pages. ^2 Her duties pass to the first runner-up, Keyla Bossio of San Andrés. ^3
Ospino, 22, a student of dentistry, was crowned in November in Cartagena before 4,000 spectators. ^4 She is the second queen to be dethroned in the 38 years of the contest; in 2007 Marcela Puche was removed because she had hidden a marriage. ^5
The winner receives a car, 80 million pesos and a place at an international final in Manila in October.
== a2 | La Chiva Rosa | 2024-07-04T18:15:00Z | A QUEEN WITHOUT A CROWN: the reggaeton singer, the yacht and the fury of Doña Nubia
They took it from her! Valen Ospino is queen no more, and all Barranquilla is asking why.
Officially it was a paper that she signed with some gamblers on the internet. ^1 But the girls in the beauty salons tell another tale: Doña Nubia Char de la Hoz, owner and soul of the contest, hit the ceiling over the photos on the yacht of Yeison Flow in the Rosario Islands. ^2
The 23-year-old from Sincelejo got the news from her chaperone at the hairdresser's, with half of the curlers in. ^3 "They are taking a piece of metal from me. ^5 They cannot take what I am," she told her followers between sobs. ^4
Yeison, 31, answered with three crowns and a flame. His divorce from the presenter Karen Lega is still not through.
== a3 | El Vigía de Sincelejo | - | "Our queen resigned with her head held high"
Neighbours waited with tambora drums and white flags at the entrance to the district of La Ford when Valentina Ospino Mercado came home.
"I handed in my letter on Wednesday. ^6 On Thursday they dismissed somebody who had already gone," she said from the platform of a pickup truck. ^1 She showed a copy with the stamp of the office, received at 3.40 p.m. ^2
The sponsors' contract, she explained, was for the digital campaign of a betting house, and her father had read it. ^3 He sells agricultural machinery. ^4
Mayor Álvaro Buelvas gave her the keys to the town. In 1991 Sincelejo celebrated Rosa Inés Támara in the same way, when she was third in the contest. The dentistry student goes back to her sixth semester in August. ^5
== a4 | Pasarela Global | - | Manila-bound: Keyla Bossio takes over the Litoral sash
Pageant followers have a new name to learn. Keyla Bossio, 24, a marine biologist who speaks Creole, Spanish and English, will go to the international final in October. ^1
She was runner-up to Valentina Ospino in last November's contest, where the jury is said to have been split by four votes to three. ^2 Ospino's endorsement of an online bookmaker cost her the title; the rules allow only sponsors that the house approves. ^3
The national director, Nubia Char de la Hoz, wished the outgoing queen well: "The crown is lent, never given. I hope that she learns from it." ^4
Colombia has been in the final ten in Manila six times since 2001. A formal coronation is planned for July 20 in Providencia, where Bossio's grandparents live. ^5
== a5 | Emisora Brisas 94.7 | 2024-07-05T13:00:00Z | Ospino in tears and Ospino in anger: the full story
Good afternoon, Barranquilla. What do we know so far, twenty-four hours after the bomb?
First: the committee met on Thursday morning for four hours and voted unanimously to remove Valentina. ^1 Second: she says that nobody warned her. Third: the lawyer of the pageant, Ramiro Insignares, says that there were two written warnings in May and in June. ^2
In her video she repeated: "They can take a piece of tin from me, but not my dignity." ^3 It has been seen 2.8 million times. ^4
And the car? It is a white Mazda and it stays in her garage until a judge decides. On Saturday the singer Yeison Flow plays in Soledad, and we will ask him about the boat. ^5
== a6 | Revista Tinto | 2024-11-17 | The year of two queens
A new Señorita Litoral was chosen last night in Santa Marta, and for the first time two predecessors sat in the front row.
Keyla Bossio had come in eighth in Manila. Valentina Ospino, who celebrated her 23rd birthday in September, works three days a week for a television show. ^1
About July they agree to differ. The organisation has always said that it dismissed Ospino on account of the bookmaker's advertisement. ^2 "I went by myself, one day earlier," Ospino repeats. ^3
And the yacht? She laughs: there were fourteen people on it, one of whom was her mother. ^4 Doña Nubia, 71, has kissed her on both cheeks and asked for the white car back. Under the new contract a contestant must have every signature approved in writing within 48 hours.
== facts
- Ospino / how she lost the title | other | disagree | removed by the committee @ a1.1 a5.1 a6.2 | resigned @ a3.6 a3.1 a6.3 | conflicts: 0-1
- Ospino / end of her reign | date | disagree | 2024-07-04 @ a1.1 a5.1 | 2024-07-03 @ a3.6 | one day earlier @ a6.3 | conflicts: 0-1 0-2
- Ospino / age | age | disagree | 22 @ a1.4 | 23 @ a2.3 | 23 since September @ a6.1 | conflicts: 0-1 1-2
- Ospino / words in her video | quote | disagree | "They are taking a piece of metal from me. They cannot take what I am" @ a2.5 a2.4 | "They can take a piece of tin from me, but not my dignity." @ a5.3 | conflicts: 0-1
- dismissal / reason given | other | refine | advertising deal with a betting company @ a1.2 | a paper signed with gamblers on the internet @ a2.1 | endorsement of an online bookmaker @ a4.3 | the bookmaker's advertisement @ a6.2
- betting contract / what it was for | other | agree | advertising for a betting house @ a1.2 a3.3
- successor / name | name | agree | Keyla Bossio @ a1.3 a4.1
- Bossio / place in November | other | refine | first runner-up @ a1.3 | runner-up @ a4.2
- Ospino / studies | other | agree | dentistry @ a1.4 a3.5
- yacht / whose and who | other | refine | Yeison Flow's yacht @ a2.2 | the boat @ a5.5 | fourteen people, with her mother @ a6.4
- Ospino / from | place | refine | Sucre @ a1.2 | Sincelejo @ a2.3
- coronation in 2023 / when | date | agree | November @ a1.4 a4.2
