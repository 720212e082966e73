== a1 | Luzon Wire | 2023-12-11T11:20:00Z | Actress Trina Villareal engaged to PBA guard Del Mundo
MANILA - Film actress Trina Villareal and basketball player Marco Del Mundo are engaged to be married, the couple announced on Instagram on Monday. ^1
Three photographs from Batanes showed Del Mundo on one knee near a lighthouse at dusk. ^2 He asked her on Saturday, a representative of Villareal's agency said. ^3
"I was already crying before he knelt. ^4 Of course I said yes," the actress wrote under the first picture. ^5
Villareal, 31, won a Luna award in 2021 for "Tag-ulan sa Vigan". ^6 Del Mundo has played for the Quezon Falcons since 2017. They have been a couple for about four years. ^7
No date for a wedding has been set, the representative added. ^8

== a2 | Showbiz Tambayan | 2023-12-12T02:00:00Z | SHE SAID YES! Inside Marco and Trina's lighthouse proposal
Kilig overload, mga ka-tambayan! Less than a day after the Instagram post that broke our phones, we have the details.
Our source in Basco says the Falcons captain had planned it since August, and that big sister Camille was his partner in crime: she told Trina that they would be shooting a sunset reel. ^1 The lighthouse in question is the one at Naidi Hills. ^2
He popped the question on the feast of the Immaculate Conception, December 8, because both families never miss Mass on that day. ^3
The ring is a two-carat oval on a plain gold band. ^4 It was Marco's lola who first wore the stone. ^5
MarTri have been sweethearts since Christmas 2019, when they met at a charity shootaround. ^6

== a3 | The Manila Courier | 2023-12-13T00:30:00Z | Villareal and Del Mundo to wed 'when the season allows'
The most discreet couple in local show business has given up its discretion. Marco Del Mundo, the 33-year-old guard, proposed to Trina Villareal over the weekend in the northernmost province, and Monday's announcement drew two million likes in a night. ^1
Reached after practice in Quezon City, Del Mundo said the date was up to the league. ^3 "We'll marry when the season allows it," he said. "Not before the finals, for sure." ^4
He credited his future sister-in-law Carmela, who lured the bride-to-be up the hill with the promise of a video shoot. ^5 The stone in the ring came from his grandmother. ^6
Villareal was previously linked to the director Joel Abante; that relationship ended in 2018.

== a4 | Radyo Kapitbahay 98.3 | - | Trina tells us about the proposal
Trina Villareal phoned our morning show and she still sounded dazed. ^1
She told the hosts she had suspected nothing, because her sister Camille kept complaining about the wind and her hair. ^2 When the 32-year-old turned round, he was kneeling. ^3 "I told him to stand up, the grass was wet," she laughed. ^4
Is there a date? "Next year, after the Finals," she said. ^5 There will be two ceremonies, a church one in Pampanga, where her mother lives, and a small party in Cebu for his side. ^6
The ring, for those who asked, is a bit over two carats. ^7

== a5 | Cine Semanal (translated from Spanish) | - | Trina Villareal, the queen of Manila melodrama, is getting married
The Filipino star whom Spanish viewers know from "Las hijas del puerto" is to marry an athlete. Trina Villareal, 31, gave the news on social media on 11 December. ^1
"I cried when he stood up again. ^2 I answered that I had to think," reads her message to her followers. ^3
According to her agency, the request was made two days earlier on the islands of Batanes, between Luzon and Taiwan. ^4 The couple began their relationship at the end of 2019. ^5
The actress visited Madrid in 2022 to receive an honorary prize of the Asian film week, and said then that she would love to shoot in Spain.
== facts
- proposal / day | date | disagree | 2023-12-09 @ a1.3 a5.4 | 2023-12-08 @ a2.3 | 2023-12-09/2023-12-10 @ a3.1 | conflicts: 0-1 1-2
- announcement on Instagram / day | date | agree | 2023-12-11 @ a1.1 a3.1 a5.1
- Villareal's message / quotation | quote | disagree | "I was already crying before he knelt. Of course I said yes" @ a1.4 a1.5 | "I cried when he stood up again. I answered that I had to think" @ a5.2 a5.3 | conflicts: 0-1
- sister who helped / first name | name | disagree | Camille @ a2.1 a4.2 | Carmela @ a3.5 | conflicts: 0-1
- wedding / date | date | refine | not set @ a1.8 | when the season allows, not before the finals @ a3.3 a3.4 | next year, after the Finals @ a4.5
- ring / size | quantity | refine | two carats @ a2.4 | a bit over two carats @ a4.7
- ring / origin of the stone | other | agree | his grandmother @ a2.5 a3.6
- couple / together since | duration | refine | about four years @ a1.7 | since Christmas 2019 @ a2.6 | since the end of 2019 @ a5.5
- proposal / place | place | refine | near a lighthouse, Batanes @ a1.2 | lighthouse at Naidi Hills @ a2.2 | northernmost province @ a3.1 | islands of Batanes @ a5.4
- Trina Villareal / age | age | disagree | 31 @ a1.6 a5.1 | 32 @ a4.3 | conflicts: 0-1
- proposal / pretext | other | refine | shooting a sunset reel @ a2.1 | a video shoot @ a3.5
