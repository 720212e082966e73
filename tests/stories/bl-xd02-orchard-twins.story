== a1 | Harbour Morning News | 2022-03-09T20:30:00Z | Tamsin Orchard welcomes twins
Rise & Shine host Tamsin Orchard and her partner, the former Wallabies lock Lachie Brandt, have become parents to twins, her network announced on Wednesday. ^1
The girl and boy arrived on Tuesday evening at St Brigid's Private in Randwick, five weeks ahead of schedule. ^2 They have been called Wren and Otis. ^3 "Mum is tired, Dad is more tired, and the babies are perfect," Brandt, 38, said in a text read out on air. ^4
Orchard, 41, went on leave on 18 February. ^5 Her chair is being kept warm by Priya Nadarajan until August. ^6 The programme won its slot for the ninth year running in 2021.
== a2 | Goss Down Under | - | IT'S A BOY! And a girl! TV's Tamsin pops
She told viewers she'd be back before the footy finals, and now Tamsin Orchard has two very good reasons to be late! Little Wren weighed in at 2.3 kilos and her brother at 2.1, a mole on the ward whispers. ^1 The boy came first, by four minutes. ^2
It was a close shave: the pair were not due for another three weeks. ^3 Lachie, who played 46 Tests, drove the 41-year-old brekkie queen to the Randwick clinic himself after she went into labour during dinner. ^4
The couple met in 2016 on the set of a charity telethon. ^5 They lost a baby in 2019, which Tamsin spoke about on the show.
== a3 | The Illawarra Post | 2022-03-11T02:00:00Z | Thirroul grandparents toast double arrival
The phone rang in Thirroul at ten to nine on Tuesday night, and Margaret Orchard knew at once. ^1 Her daughter Tamsin had given birth to a girl and, four minutes later, a boy. ^2
Wren Margaret and Otto James are her fifth and sixth grandchildren. ^3 "Otto was my father's name," said Mrs Orchard, 70, a retired school principal. ^4 Each was a little over two kilograms and both are breathing unaided. ^5
Tamsin started as a cadet at this newspaper in 2001, and finished presenting for the time being in the middle of last month. ^6
== a4 | Celeb Weekly UK | 2022-03-14T12:00:00Z | Aussie breakfast star gives birth
Former Big Bungalow contestant Tamsin Orchard, 41, gave birth to a boy and a girl in Sydney on 9 March. ^1 "The babies are perfect and Dad is exhausted," ex-rugby star Lachie Brandt said. ^2
Orchard came third in the 2004 British series before going home to join the network. She and Brandt have been together for six years. ^3 Her stand-in, Priya Nadarajan, stays on until late winter there. ^4 Brandt has a son of 13 from his marriage to the swimmer Jodie Kell.
== a5 | Scrum Notes | 2022-03-10T05:00:00Z | Brandt swaps lineouts for nappies
Congratulations to Lachlan Brandt, 46 caps between 2007 and 2015, whose partner had twins this week. ^1 Ten days short of his 39th birthday, the big man told our podcast that he cut both cords. ^2 He named the little fella Otis after the soul singer, he says. ^3 The lock had planned to be at the Waratahs' match on Friday as a pundit; Dean Sowerby will fill in.
== facts
- twins / birth date | date | disagree | 2022-03-08 @ a1.2 a3.1 | 2022-03-09 @ a4.1 | the week of 10 March 2022 @ a5.1 | conflicts: 0-1
- twins / how early | duration | disagree | five weeks @ a1.2 | three weeks @ a2.3 | conflicts: 0-1
- clinic / place | place | refine | St Brigid's Private in Randwick @ a1.2 | a Randwick clinic @ a2.4 | Sydney @ a4.1
- girl / name | name | refine | Wren @ a1.3 a2.1 | Wren Margaret @ a3.3
- boy / name | name | disagree | Otis @ a1.3 a5.3 | Otto James @ a3.3 a3.4 | conflicts: 0-1
- twins / which was born first | other | disagree | the boy @ a2.2 | the girl @ a3.2 | conflicts: 0-1
- twins / interval between births | duration | agree | four minutes @ a2.2 a3.2
- twins / weight | quantity | refine | 2.3 kilos and 2.1 @ a2.1 | a little over two kilograms each @ a3.5
- Lachie Brandt / words on the birth | quote | disagree | "Mum is tired, Dad is more tired, and the babies are perfect" @ a1.4 | "The babies are perfect and Dad is exhausted" @ a4.2 | conflicts: 0-1
- Tamsin Orchard / age | age | agree | 41 @ a1.5 a2.4 a4.1
- Lachie Brandt / age | age | refine | 38 @ a1.4 | ten days short of 39 @ a5.2
- Brandt / Test caps | count | agree | 46 @ a2.4 a5.1
- Orchard / start of leave | date | refine | 2022-02-18 @ a1.5 | the middle of February 2022 @ a3.6
- couple / length of relationship | duration | refine | met in 2016 @ a2.5 | six years @ a4.3
- Priya Nadarajan / stands in until | date | refine | 2022-08 @ a1.6 | late winter @ a4.4
- twins / sexes | other | agree | a girl and a boy @ a1.2 a3.2 a4.1
- Brandt / first name | name | refine | Lachie @ a1.1 a2.4 a4.2 | Lachlan @ a5.1
