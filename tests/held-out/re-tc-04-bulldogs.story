== a1 | Elaine's Column | - | Dogs taken, walker shot while star is in Rome
My plan for today was a set of pictures of Lady Vava in a terrific dress in Rome, where she is working on her next film. ^1 They can wait, because I heard of her dog walker and her dogs.
Out with her three French bulldogs in LA last night, the walker ran into an assailant, who shot him four times and made off with two of the three, Gerarde and Mochi. ^2 The walker is in hospital now. ^3 Vava offers $500,000 for information that leads to their return, "no questions asked". ^4 India, the third, is safe. ^5
We have two dogs ourselves, and even reading this is traumatising. TMZ says Frenchies are prized and often targeted, so the criminal may not have known whose dogs they were. ^6 Poor Gerarde and Mochi must wonder why they are not with India. ^7
== a2 | Straits Mail | 2021-02-27 | Star's snatched bulldogs safe, police say
LOS ANGELES, Feb 27 - Two bulldogs that were stolen from Lady Vava this week in Hollywood, in a robbery that saw their caretaker shot in the chest, were handed to police yesterday and are back with her representatives. ^1
Hours before Mochi and Gerard reappeared, the singer had appealed on social media; she was in Rome for a movie when they were taken on Wednesday night. ^2
A woman whom the authorities have not named delivered them unharmed at an LAPD station, said a spokesman, Officer Mark Gomez. ^3 The two men who are suspected of robbing dogwalker Dylan Schaefer, 30, at gunpoint are still at large. ^4
On Twitter and Instagram she had written that her "heart is sore" and had promised US$500,000 (RM2 million) for the dogs' safe return. ^5 "My darling dogs Mochi and Gerard were taken in Hollywood two nights ago," the post said. ^6 "I am praying my family will be complete again with an act of mercy." ^7
Late on Wednesday, police say, Schaefer had three of the bulldogs out in a residential part of Hollywood when a car drew up and two men demanded the animals. ^8 They shot him once and drove away with two; a third got away. ^9
== a3 | Paws Journal | - | Canines of the lady are back safely
Unharmed, two French bulldogs of Lady Vava were recovered in Los Angeles on Friday, two days after thieves took them and shot the man with them, police said. ^1
Two people who came out of a white car on Wednesday night demanded "the dogs be turned at gunpoint", as a Los Angeles Police Department Twitter thread puts it, and the man was shot dead. ^2 After a fight they left with two of his three dogs. ^3
A semi-automatic pistol was apparently the weapon that hit the walker, whom Lady Vava later identified as Dylan Schaefer. ^4 Taken quickly to hospital on Wednesday, he was serious but stable by Friday afternoon. ^5
Around 6 p.m. on Friday somebody brought the dogs to a Los Angeles police station, and a representative of the singer fetched them, spokesman Officer Mark Gomez said. ^6 "The dogs will be returned safely," he said. ^7 Captain Nathaniel Pippett told the Associated Press that the woman seemed to be "unrelated and unaffiliated" in the attack. ^8
The previous Friday the singer offered $ 500,000 on Instagram for Mochi and Gerard. ^9 "My heart is sore and I pray that with an act of mercy my family will be healthy again," she wrote. ^10 Of Mr. Schaefer, who is in his 30s, the post said: "I still adore you, Dylan Schaefer. ^11 You risked your life to fight for our family." ^12
== a4 | The Metropolitan Times | 2021-02-26 | Singer's dogs come back unharmed
Police in Los Angeles said that both of Lady Vava's stolen French bulldogs were recovered on Friday without a scratch, two days after robbers shot the man who was walking them. ^1
He was shot on Wednesday night, when two people climbed out of a white car and demanded that he "turn over the dogs at gunpoint," in the words of a police Twitter thread. ^2 There was a struggle before they escaped with two of the three. ^3 It seemed that the weapon was a semiautomatic handgun. ^4 The walker, named by the singer as Dylan Schaefer, went to a hospital on Wednesday and was in serious but stable condition on Friday afternoon. ^5
At about 6 p.m. Friday the dogs were taken by someone to a police station, where the singer's representative collected them, said Officer Mark Gomez, a spokesman. ^6 "The dogs are returned safely," he said. ^7 Capt. Nathaniel Pippett was quoted by The Associated Press as saying that the woman who brought them appeared "uninvolved and unassociated" with the attack. ^8
Earlier on Friday the singer had written on Instagram of a $500,000 reward for Mochi and Gerard. ^9 "My heart is sore and I am praying my family will be complete again with an act of mercy," she wrote. ^10 Mr. Schaefer, who is in his 30s, got her thanks: "I continue to adore you Dylan Schaefer, you risked your life to fight for our family." ^11
== a5 | Giggle Pets | - | A wild saga with a happy ending
This weekend brought news that two French Bulldogs of Lady Vava's, Mochi and Gerard, had been taken in Hollywood. ^1 Worse, the thief also shot the trusted walker, Dylan Schaefer. ^2 The dogs are home, and he should recover fully. ^3
His family said in a statement to Rolling Stone that doctors expect a full recovery, thanked Lady Vava for her concern and added: "Dylan adores Gerardo and Mochi as much as Lady Vava does." ^4
It went like this: a car stopped beside Schaefer, and the dogs were demanded. All three were carried off to begin with, but one, Miss India, escaped and was soon found. ^5 The man fired a semi-automatic handgun at Schaefer and sped away in a white sedan. ^6 The brokenhearted star put up half a million dollars. ^7
Then a woman came into the LAPD's Olympic Community Police Station with Mochi and Gerard. ^8 Police call her "uninvolved and unassociated" with the robbery. ^9
== a6 | Quick Nicki | - | How the singer copes after the shooting
Lady Vava's dog walker Dylan Schaefer was shot on Feb. 24, 2020, in a shocking attack in which two of her French bulldogs, Mochi and Gerard, were stolen. ^1 The robbery took place at 9:40 p.m. on Monte Bonito Avenue in Hollywood, People says, and Schafer was reportedly hit by a single shot. ^2 He is expected to survive, according to Los Angeles Police Capt. Nathaniel Pippett, who said that he was walking three dogs and that one got away and was later found safe. ^3 The others are missing, and the singer's rep confirms $500,000 for information, no questions asked. ^4
TMZ hears that the robbers may have "scouted [Schafer] out" beforehand. Law enforcement, it says, has reason to think they knew the dogs were hers. ^5 A source told Entertainment Tonight that she is "beside herself" and feels "helpless" at being away from Los Angeles.
== a7 | Het Avondblad | - | Four years in jail for dog thief
A remarkable robbery took place in Hollywood in 2021. ^1 Dylan Schaefer, dog walker to Lady Vava, was held up by two armed men and shot. ^2 Two of the singer's three French bulldogs, Mochi and Gerard, were the loot. ^3 "I feel sore and I pray that my family will soon be complete again," her Instagram page said. ^4 She promised no less than $500,000 (490,700 euros) to have them back. ^5 To her walker she wrote: "I will always adore you Dylan Schaefer. You risked your life for our family and will always be a hero." ^6
Schaefer himself lay in hospital for a month. A quick recovery was expected at first, but there were many complications. ^7
== facts
- robbery / date | date | disagree | last night @ a1.2 | 2021-02-24 @ a2.2 a2.8 a4.2 | Wednesday @ a3.2 | 2020-02-24 @ a6.1 | 2021 @ a7.1 | conflicts: 1-3 3-4
- dogs taken / number | count | disagree | two of three @ a1.2 a2.9 a3.3 a4.3 a7.3 | all three at first @ a5.5 | two @ a6.1 | conflicts: 0-1
- dog / name (G.) | name | disagree | Gerarde @ a1.2 a1.7 | Gerard @ a2.2 a2.6 a3.9 a4.9 a5.1 a5.8 a6.1 a7.3 | Gerardo @ a5.4 | conflicts: 0-1 0-2 1-2
- dog / name (M.) | name | agree | Mochi @ a1.2 a2.2 a3.9 a4.9 a5.1 a6.1 a7.3 | conflicts:
- third dog / name | name | refine | India @ a1.5 | Miss India @ a5.5 | conflicts:
- third dog / fate | status | agree | safe or escaped @ a1.5 a2.9 a5.5 a6.3 | conflicts:
- robbers / number | count | disagree | one assailant @ a1.2 a5.2 a5.6 | two men @ a2.4 a2.8 a7.2 | two people @ a3.2 a4.2 | conflicts: 0-1 0-2
- walker / name | name | disagree | Dylan Schaefer @ a2.4 a3.4 a4.5 a5.2 a6.1 a7.2 | Schafer @ a6.2 | conflicts: 0-1
- walker / condition | status | disagree | shot dead @ a3.2 | in hospital @ a1.3 | serious but stable @ a3.5 a4.5 | full recovery expected @ a5.3 a5.4 | expected to survive @ a6.3 | conflicts: 0-1 0-2 0-3 0-4
- walker / shots | count | disagree | four @ a1.2 | one @ a2.9 a6.2 | conflicts: 0-1
- walker / age | age | refine | 30 @ a2.4 | in his 30s @ a3.11 a4.11 | conflicts:
- reward / sum | money | agree | 500000 USD @ a1.4 a2.5 a3.9 a4.9 a5.7 a6.4 a7.5 | conflicts:
- reward / terms | other | agree | no questions asked @ a1.4 a6.4 | conflicts:
- reward post / date | date | disagree | Friday, hours before the return @ a2.2 | the previous Friday @ a3.9 | 2021-02-26 @ a4.9 | conflicts: 0-1 1-2
- reward post / platform | other | refine | Twitter and Instagram @ a2.5 | Instagram @ a3.9 a4.9 a7.4 | conflicts:
- singer / plea | quote | disagree | "I am praying my family will be complete again with an act of mercy." @ a2.7 | "My heart is sore and I pray that with an act of mercy my family will be healthy again" @ a3.10 | "My heart is sore and I am praying my family will be complete again with an act of mercy" @ a4.10 | "I feel sore and I pray that my family will soon be complete again" @ a7.4 | conflicts: 0-1 0-3 1-2 1-3 2-3
- singer / thanks to the walker | quote | disagree | "I still adore you, Dylan Schaefer. You risked your life to fight for our family." @ a3.11 a3.12 | "I continue to adore you Dylan Schaefer, you risked your life to fight for our family." @ a4.11 | "I will always adore you Dylan Schaefer. You risked your life for our family and will always be a hero." @ a7.6 | conflicts: 0-1 0-2 1-2
- police thread / demand | quote | disagree | "the dogs be turned at gunpoint" @ a3.2 | "turn over the dogs at gunpoint" @ a4.2 | conflicts: 0-1
- officer / words on the return | quote | disagree | "The dogs will be returned safely" @ a3.7 | "The dogs are returned safely" @ a4.7 | conflicts: 0-1
- captain / words on the woman | quote | disagree | "unrelated and unaffiliated" @ a3.8 | "uninvolved and unassociated" @ a4.8 a5.9 | conflicts: 0-1
- return / date | date | refine | 2021-02-26 @ a2.1 a4.1 a4.6 | Friday @ a3.1 a3.6 | conflicts:
- return / hour | date | agree | about 6 p.m. @ a3.6 a4.6 | conflicts:
- return / who brought the dogs | other | agree | a woman @ a2.3 a3.8 a4.8 a5.8 | conflicts:
- return / station | place | refine | LAPD station @ a2.3 a3.6 a4.6 | Olympic Community Police Station @ a5.8 | conflicts:
- police / spokesman | name | agree | Mark Gomez @ a2.3 a3.6 a4.6 | conflicts:
- police / captain | name | agree | Nathaniel Pippett @ a3.8 a4.8 a6.3 | conflicts:
- robbers / car | other | refine | white car @ a3.2 a4.2 | white sedan @ a5.6 | conflicts:
- gun / kind | other | refine | semi-automatic pistol @ a3.4 | semiautomatic handgun @ a4.4 a5.6 | conflicts:
- robbery / place | place | refine | LA @ a1.2 | Hollywood @ a2.8 a5.1 a7.1 | Monte Bonito Avenue, Hollywood @ a6.2 | conflicts:
- singer / whereabouts | place | agree | Rome, for a film @ a1.1 a2.2 | conflicts:
- robbers / knew whose dogs | status | disagree | may not have known @ a1.6 | believed to have known @ a6.5 | conflicts: 0-1
- dogs / condition on return | status | agree | unharmed @ a2.3 a3.1 a4.1 | conflicts:
- singer / dogs' breed | other | refine | French bulldogs @ a1.2 a3.1 a4.1 a5.1 a6.1 a7.3 | bulldogs @ a2.1 | conflicts:
- robbers / struggle | other | agree | a fight first @ a3.3 a4.3 | conflicts:
