== a1 | Baltic Wire | 2022-11-17T11:30:00Z | Polish singer Kalina Wrzosek gives birth to twins
Polish pop singer Kalina Wrzosek has become the mother of twins, her label Amber Tone said on Thursday. ^1 The boy and girl were born on Tuesday at a private clinic in Gdynia, the label said in a statement. ^2 Mother and children were in good health. ^3
Wrzosek, 33, had one of the best-selling Polish albums of 2019 with "Cold Amber", which shifted 180,000 copies. ^4 The father is her partner, the volleyball international Michał Dobrzański. ^5
"Two hearts, one miracle. ^6 Mum is tired and happy," she wrote to her 1.2 million followers on Wednesday evening. ^7 The couple announced the pregnancy in June. ^8 In October the singer called off the last six dates of her autumn tour on doctors' advice. ^9
== a2 | Morning Globe | 2022-11-18T07:15:00Z | Double joy for Cold Amber star as 6ft 8in beau dashes 340 miles to her bedside
Cold Amber singer Kalina Wrzosek is cradling two bundles of joy after her twins made a surprise entrance in the small hours of Wednesday. ^1 Little Leon tipped the scales at 5lb 1oz, while sister Jagna weighed in at 4lb 10oz. ^2 They had not been due for another five weeks. ^3
Fiancé Michał Dobrzański, a 6ft 8in volleyball ace, was at the other end of Poland when her waters broke. ^4 He leapt in a taxi outside the arena in Katowice and paid the driver the equivalent of £370 for the 340-mile dash. ^5
"Two hearts, one miracle," the Poznan-born beauty gushed online. ^6 "Mummy is worn out but blissfully happy." ^7 Kalina, who won over British fans at a sold-out Hammersmith gig last year, has not sung in public since September.
== a3 | Warsaw Courier | 2022-11-17T18:40:00Z | Wrzosek's twins are named, grandmother reveals
Leon and Jagoda: those are the names Kalina Wrzosek has chosen for her newborn twins, according to the children's grandmother. ^1 Bożena Wrzosek told the Courier that the babies came into the world in the university hospital in Gdańsk on Tuesday night, three weeks ahead of time. ^2 "They are small but they shout like grown-ups," she said. Both were breathing without help and all three could go home as early as the weekend. ^3
The singer, born in 1989, had told the public of her condition on Midsummer's Eve, from the stage of the Forest Opera in Sopot. ^4 A run of concerts planned for the autumn was cut short when she was ordered to rest. ^5 The grandmother, a retired postmistress, has knitted four hats, having been advised by the midwives that two would be lost.
== a4 | SetPoint (volleyball site) | - | Dobrzański out of Saturday's derby
Outside hitter Michał Dobrzański will not play against Rzeszów tomorrow and should be back for the cup tie on Wednesday, his club confirmed. ^1 The 203-centimetre international became a father on Tuesday shortly before midnight. ^2 He had left the hall in Katowice at two sets all, and his team-mate Karol Wilk, suspended for the evening, drove him up the A1 through the night. ^3
He got to the hospital in Gdańsk with forty minutes to spare. ^4 "We lost the tie-break and nobody minded," said coach Emil Brandt. Dobrzański, 31, has 88 caps and is the club's top scorer this season with 141 points. His contract runs to 2024.
== a5 | Kalinkowo (fan blog) | - | Leon & Jagna: everything we know
They are here, they are two, and they have lungs. Leon 2,300 g, Jagna 2,100 g, a boy and a girl as the blue-and-yellow balloons in July already hinted. ^1 Arrival time 23:40 on 15 November, so yes, Scorpios, like their mother, who turned 33 a few days before. ^2
For the non-Polish speakers, the post said: "Two hearts and one miracle. ^3 Mama is exhausted and happy." ^4 Kalina and Michał are still not married, so stop congratulating her on the wedding. ^5 No visitors, no flowers: the hospital has asked for nappies for the ward instead.
== a6 | Music Ledger Europe | 2022-12-05T09:00:00Z | Amber Tone plots spring return for Wrzosek
Amber Tone has pencilled in eleven arena shows from 14 April for Kalina Wrzosek, who had twins in mid-November. ^1 The Warsaw indie is making good on the eight concerts it scrapped this autumn, for which some 41,000 tickets were sold. ^2 About a third of buyers asked for their money back; the rest will be honoured at the new dates.
"Cold Amber" remains the label's biggest seller, with close to 200,000 units at home and abroad. ^3 Managing director Iga Tomczak said a studio set would follow in the autumn, though "the two new members of staff will decide the hours".
== facts
- Wrzosek / had twins | other | agree | gave birth to twins @ a1.1 a2.1 a3.1 a6.1
- birth / day | date | disagree | 2022-11-15 @ a1.2 a3.2 | small hours of Wednesday, 2022-11-16 @ a2.1 | Tuesday shortly before midnight @ a4.2 | 2022-11-15 at 23:40 @ a5.2 | mid-November 2022 @ a6.1 | conflicts: 0-1 1-2 1-3
- birth / hospital | place | disagree | private clinic in Gdynia @ a1.2 | university hospital in Gdańsk @ a3.2 | hospital in Gdańsk @ a4.4 | conflicts: 0-1 0-2
- twins / sex | other | agree | a boy and a girl @ a1.2 a2.2 a5.1
- twins / health | status | refine | in good health @ a1.3 | both breathing without help @ a3.3
- twins / name of the boy | name | agree | Leon @ a2.2 a3.1 a5.1
- twins / name of the girl | name | disagree | Jagna @ a2.2 a5.1 | Jagoda @ a3.1 | conflicts: 0-1
- twins / weight | quantity | refine | Leon 5lb 1oz, his sister 4lb 10oz @ a2.2 | Leon 2,300 g, his sister 2,100 g @ a5.1
- birth / how early | duration | disagree | five weeks @ a2.3 | three weeks @ a3.2 | conflicts: 0-1
- Wrzosek / age | age | refine | 33 @ a1.4 a5.2 | born in 1989 @ a3.4
- Wrzosek's post / Two hearts, one miracle | quote | refine | Two hearts, one miracle @ a1.6 a2.6 | Two hearts and one miracle @ a5.3
- Wrzosek's post / how the mother feels | quote | refine | Mum is tired and happy @ a1.7 | Mummy is worn out but blissfully happy @ a2.7 | Mama is exhausted and happy @ a5.4
- pregnancy / announced | date | refine | 2022-06 @ a1.8 | Midsummer's Eve @ a3.4
- autumn tour / concerts called off | count | disagree | six @ a1.9 | a run of concerts @ a3.5 | eight @ a6.2 | conflicts: 0-2
- autumn tour / why it was called off | other | refine | on doctors' advice @ a1.9 | she was ordered to rest @ a3.5
- label / name | name | agree | Amber Tone @ a1.1 a6.1
- Dobrzański / relation to Wrzosek | status | refine | partner @ a1.5 | fiancé @ a2.4 | not married @ a5.5
- Dobrzański / occupation | other | refine | volleyball international @ a1.5 a4.2 | volleyball player @ a2.4
- Dobrzański / height | quantity | refine | 6ft 8in @ a2.4 | 203 centimetres @ a4.2
- Dobrzański / how he travelled to the hospital | other | disagree | by taxi @ a2.5 | driven by team-mate Karol Wilk @ a4.3 | conflicts: 0-1
- Dobrzański / set out from | place | agree | Katowice @ a2.5 a4.3
- Cold Amber / copies sold | count | refine | 180,000 @ a1.4 | close to 200,000 @ a6.3
