== a1 | Promi-Blitz | - | Delia Knox' island wedding
On Corsica Delia Knox has married the man to whom she was engaged.
The singer of 'Metropolis of Hope', five months pregnant with her first child, became the wife of music producer Frizz Tunez there yesterday, August 1. ^2
At 29 she chose a silk dress in ivory by Lena Fang, with something Greek about it, flat sandals covered in crystals, an elegant headband and a bouquet of calla lilies. ^5
Kadeem Lane, as the groom is really called, was in a tuxedo by the designer Tim Ward, its jacket ivory to go with the bride's dress. ^7
K2 frontman Pado and Queen Sakinah were on the guest list, among others. ^8 Ashok Malhotra, a close friend of the two, held the ceremony himself; he had been close to Maurice Johnson, too, until the latter's death. ^9
She has not been married before. ^10 The groom, 31, has one marriage behind him, and two sons from it. ^12
"Wowwwwwwwwww" was how the new husband made his joy known on Twitter. ^13 Afterwards he added: "It's a brand new morning :) I feel the way Gaz and Duddy sang. ^14 Love you all and blessings to you!" ^15
It was in May that Knox let a friend in on pregnancy and engagement. ^16 "She's totally thrilled," that friend declared. "She is with the man who inspired large parts of her music."
== a2 | Galerie | - | Delia Knox & Frizz Tunez: vows on Corsica
Late in May, when Delia Knox and Frizz Tunez made their engagement public, their spokesman spoke of a wedding at the end of the year. ^1 Rumors in the past weeks had it, however, that the two would dare it this very weekend, and in spite of a denial they have. ^11
With only the closest family and friends present, the singer and the music producer, Kadeem Lane by his real name, said yes on Saturday (July 31) on the French island of Corsica. ^4 Lena Fang had designed the 29-year-old's wedding dress, with a touch of Greece; he had decided on a white suit by Tim Ward, with a pink shirt and a black bow tie. ^6
There are reports that a yacht was the scene of the party. ^7 Pado, the singer of K2, and hip-hop legend Queen Sakinah were also guests. ^8 To make the marriage valid in the USA, the couple have yet to go to a registrar there. ^9
Winter brings the next occasion for joy: Knox and Tunez expect their first child together in November. ^10
== a3 | Eye On Stars | - | Delia Knox is married
So Shelby Compton wasn't alone in marrying over the weekend.
Producer Frizz Tunez (31) and Delia Knox (29) had a small ceremony on Corsica on Saturday. ^3 Ashok Malhotra, known for his books on spiritual matters, married the couple, who are to have their first child at the end of the year. ^5
There has been much guessing in past weeks. Us Weekly announced as early as Friday that they were wed, and took it back hours later.
Mr. Tunez himself (real name Kadeem Lane) had to deny that a yacht had been the scene of a secret wedding the weekend before. ^6 "People are quite inventive at spreading rumors, but it's fine, because we're having our fun with it. This rumor that we took a boat to marry... we thought: 'Man, who is going to pay for it?'"
Whatever MTV UK and others reported, neither Pado nor Queen Sakinah attended. ^7
Tunez's tweets of Saturday more or less gave it away. First came "Wowwwwwwwwww," and some hours later: "I feel like in the song: It's a brand new morning :) I love you all and wish you all the best!" ^9
For the ceremony Knox wore a one-shouldered silk dress by Lena Fang, which hid her belly, and a jewelled headband. ^11 He was in a white jacket, pink shirt, black trousers and white shoes. ^12 Prince Jamir Lane, his eldest son, looked very elegant in a black tuxedo. ^13
Once the marriage is official in the USA (there is still a registrar to visit), Knox will be a wife for the first time. ^15
== a4 | Vesilnyi Svit | - | The wedding of Delia Knox
Hardly anyone needs an introduction to Delia Knox, the lovely and gifted R'n'B singer with hits all over the world and 12 Grammy awards. She married on July 31, 2010; surprisingly it was not in the USA but in France, on Corsica. ^2 She was pregnant at the time by her husband-to-be. ^3
The groom was Delia's friend Frizz Tunez, who is really called Kaddeem Lane. ^4 In October of that year the singer bore him her first child, a boy by the name of Memphis. ^5 The two had announced both engagement and pregnancy in May, not long after Frizz's divorce from his former wife. ^7 Frizz is known as a rapper and music producer. ^12
On the great day the bride had on a beautiful cream dress by Lena Fang, off one shoulder and Greek in style, with a simple band round her head. ^9 The groom's jacket was white and his trousers black. ^10
Notable guests could not miss it, above all K2 leader Pada, the fashion designer Billy Hillinger and the famous Queen Sakinah. ^11
== a5 | Svadba Expert | - | Delia Knox marries while expecting
At last singer Delia Knox is the wife of her future baby's father, Kaddim Mike Lane, better known on stage as Frizz Tunez. ^1 He is her producer as well. Knox, 29, and Lane, 32, have been a couple since 2008. ^3 She agreed to marry him back in May of this year, and in June, in South Africa, a local tribe gave Delia's baby its blessing. ^4 The parents, superstitious, still won't reveal the sex or when the child is due. ^15
July 31 was the day of the celebration, and Pianosella, a heavenly spot in the south of the island of Corsica, the place. ^6 Plenty of celebrities had been invited: rapper Queen Sakinah, K2 soloist Pado, designer Billy Hillinger and his wife, the well-known doctor and writer Ashok Malhotra, and more. ^9 A special guest was the son of Frizz Tunez. ^16 Delia marries for the first time, by the way, but her husband has been married before, to the singer Lashonda Dufrere, who bore him two children. ^12
Under an exquisite white dress by Lena Fang, in the Greek style, Delia hid the belly that has begun to show. ^13 An elegant jewel on a band adorned her forehead. ^14
== a6 | Viet Culture Wire | - | Delia Knox, determined to marry with her baby bump
Her belly did not stop Grammy winner Delia Knox: hand in hand with her groom, producer and rapper Frizz Tunez, she was happily wed in a secret ceremony on Corsica, the beautiful French island. ^1
The wedding was held on July 31, and family and some close friends of the two main characters witnessed it. ^3
Despite the limited list, a few big names were present as guests: actress and singer Queen Sakinah, K2 leader Pado and Billy Hillinger, the famous fashion designer. ^5
As planned, Delia wore her white dress by Lena Fang, while Frizz had a white tuxedo on, with shirt and tie in pale pink. ^7 Both looked content amid everyone's cheers.
Friends and fans also wished Delia a safe delivery at the end of this year. ^8
== a7 | Howdy! | 2022-08-01 | Pregnant Delia Knox's gown for her wedding on a French island
On Sunday it was twelve years since Delia Knox married Frizz Tunez, and she looked back on the day with a tribute to the man she calls her "best friend". ^1
In black and white the 2010 photos show the singer, now 41, seven months pregnant with Memphis, her eldest son. ^3 Lena Fang had designed the flowing Grecian gown, which had one shoulder, a cut-out neckline and draped cloth that fell from an ornament at the back. ^4 Its waist was fitted and its skirt loose, so that the growing bump, which she cradles in the pictures, had room. A chic bun and a bridal headpiece over the forehead completed the Greek look. ^5
On Instagram Delia wrote: "This is the day we got wed! Look at these sweetie pies!! Those same sparks are still in our eyes and it's only getting better!!!!"
When they made their vows, she went on, they wanted their love never to be about control. It was in Corsica that the couple tied the knot in 2010. ^6
== facts
- wedding / date | date | disagree | 2010-08-01 @ a1.2 | 2010-07-31 @ a2.4 a4.2 a5.6 a6.3 a7.1 | Saturday @ a3.3 | conflicts: 0-1 0-2
- wedding / place | place | refine | Corsica @ a1.2 a2.4 a3.3 a4.2 a6.1 a7.6 | Pianosella in the south of Corsica @ a5.6 | conflicts:
- wedding / size | other | refine | closest family and friends @ a2.4 a6.3 | small ceremony @ a3.3 | conflicts:
- pregnancy / month | duration | disagree | five months @ a1.2 | seven months @ a7.3 | conflicts: 0-1
- child / due or born | date | disagree | 2010-11 @ a2.10 | end of 2010 @ a3.5 a6.8 | 2010-10 @ a4.5 | not revealed @ a5.15 | conflicts: 0-2
- child / first | other | agree | her first @ a1.2 a3.5 a4.5
- child / name | name | agree | Memphis @ a4.5 a7.3
- Knox / age | age | agree | 29 @ a1.5 a2.6 a3.3 a5.3
- Tunez / age | age | disagree | 31 @ a1.12 a3.3 | 32 @ a5.3 | conflicts: 0-1
- groom / real name | name | disagree | Kadeem Lane @ a1.7 a2.4 a3.6 | Kaddeem Lane @ a4.4 | Kaddim Mike Lane @ a5.1 | conflicts: 0-1 0-2 1-2
- dress / designer | name | agree | Lena Fang @ a1.5 a2.6 a3.11 a4.9 a5.13 a6.7 a7.4
- dress / color | other | disagree | ivory @ a1.5 | cream @ a4.9 | white @ a5.13 a6.7 | conflicts: 0-2 1-2
- dress / style | other | agree | Greek @ a1.5 a2.6 a4.9 a5.13 a7.4
- dress / one shoulder | other | agree | one shoulder @ a3.11 a4.9 a7.4
- dress / material | other | agree | silk @ a1.5 a3.11
- bride / headband | other | disagree | elegant @ a1.5 | jewelled @ a3.11 | simple @ a4.9 | an elegant jewel on a band @ a5.14 | headpiece over the forehead @ a7.5 | conflicts: 1-2 2-3
- bride / belly and dress | other | agree | hidden @ a3.11 a5.13
- groom / designer | name | agree | Tim Ward @ a1.7 a2.6
- groom / suit | other | disagree | tuxedo with an ivory jacket @ a1.7 | white suit @ a2.6 | white jacket and black trousers @ a3.12 a4.10 | white tuxedo @ a6.7 | conflicts: 0-1 0-2 0-3 1-2
- groom / shirt | other | refine | pink @ a2.6 a3.12 | pale pink @ a6.7 | conflicts:
- groom / tie | other | disagree | black bow tie @ a2.6 | pale pink tie @ a6.7 | conflicts: 0-1
- Pado / attendance | status | disagree | guest @ a1.8 a2.8 a4.11 a5.9 a6.5 | not there @ a3.7 | conflicts: 0-1
- Pado / name | name | disagree | Pado @ a1.8 a2.8 a3.7 a5.9 a6.5 | Pada @ a4.11 | conflicts: 0-1
- Sakinah / attendance | status | disagree | guest @ a1.8 a2.8 a4.11 a5.9 a6.5 | not there @ a3.7 | conflicts: 0-1
- Hillinger / attendance | status | refine | guest @ a4.11 a6.5 | guest with his wife @ a5.9 | conflicts:
- Malhotra / role | other | refine | held the ceremony @ a1.9 a3.5 | among the invited @ a5.9 | conflicts:
- Malhotra / profession | other | refine | author on spiritual matters @ a3.5 | doctor and writer @ a5.9 | conflicts:
- couple / wedding rumors | status | agree | denied @ a2.11 a3.6
- wedding / Tunez's son | other | refine | his eldest, Prince Jamir Lane, was there @ a3.13 | the son of Tunez was there @ a5.16 | conflicts:
- Tunez / profession | other | refine | music producer @ a1.2 a2.4 a3.3 | rapper and producer @ a4.12 a6.1 | conflicts:
- Sakinah / profession | other | refine | hip-hop legend @ a2.8 | rapper @ a5.9 | actress and singer @ a6.5 | conflicts:
- Pado / part in K2 | other | refine | frontman @ a1.8 | singer @ a2.8 | leader @ a4.11 a6.5 | soloist @ a5.9 | conflicts:
- pregnancy / when it became known | date | agree | 2010-05 @ a1.16 a4.7
- Knox / earlier marriages | count | agree | none @ a1.10 a3.15 a5.12
- Tunez / earlier marriages | count | agree | one @ a1.12 a4.7 a5.12
- Tunez / children from it | count | refine | two sons @ a1.12 | two children @ a5.12 | conflicts:
- Tunez / first tweet | quote | agree | "Wowwwwwwwwww" @ a1.13 a3.9
- Tunez / second tweet | quote | disagree | "It's a brand new morning :) I feel the way Gaz and Duddy sang." "Love you all and blessings to you!" @ a1.14 a1.15 | "I feel like in the song: It's a brand new morning :) I love you all and wish you all the best!" @ a3.9 | conflicts: 0-1
- engagement / date | date | refine | 2010-05 @ a1.16 a4.7 a5.4 | end of 2010-05 @ a2.1 | conflicts:
- engagement / how it became known | other | refine | told to a friend @ a1.16 | announced @ a2.1 a4.7 | conflicts:
- marriage / registrar in the USA | status | agree | still to come @ a2.9 a3.15
