== a1 | Nusantara Press | 2022-08-05T03:00:00Z | Singer Kirana Adhisti gives birth to twins in Jakarta
Singer Kirana Adhisti and her husband, national team goalkeeper Bayu Prasetya, welcomed twin daughters on Thursday night, her manager said. ^1
The girls were delivered by caesarean section at Puri Kencana Hospital in South Jakarta in the 37th week of pregnancy. ^2 One weighs 2.4 kilograms and the other 2.3. ^3 "Mother and babies are healthy, and father has stopped shaking," manager Dewi Lestrini said. ^4
Kirana, 31, announced her pregnancy in March during a concert in Surabaya. ^5 The twins are the couple's first children.
== a2 | GosipKita | - | Kembar! Kirana's girls are here, and the names are SO pretty
Alhamdulillah! Kirana posted four tiny feet on Instagram an hour ago and our group chat has not recovered.
The caption says they came on 5 August, one six minutes after midnight and her sister four minutes later, so no, they don't share a birthday with grandma after all. ^1
The names: Alunara Prasetya and Senandung Prasetya. ^2 Alun is wave, senandung is humming, we're crying. Kirana writes that she went through nine hours of labour and did it "normal", without a knife. ^3
Bayu in the comments: "I have saved penalties in front of eighty thousand people. ^5 I have never been so afraid." ^4
== a3 | Bola Harian | 2022-08-06T01:00:00Z | Bayu Prasetya skips derby to be with newborn twins
Goalkeeper Bayu Prasetya will miss Sunday's Java derby after becoming a father of two girls on Thursday. ^1
"He hasn't slept for two nights, he'd let in a beach ball," coach Rahmat Hidayatullah said with a laugh. The 28-year-old left the training camp in Solo on Wednesday evening, when his wife was taken to hospital, and drove through the night. ^2
Bayu himself was short: "Facing a penalty in front of eighty thousand is worse." ^3 Reserve keeper Irfan Maulana takes his place.
The club gave the couple two miniature jerseys with the numbers 1 and 1B.
== a4 | Borneo Straits Herald | 2022-08-08T04:00:00Z | Kirana shows off twins Alunaya and Senandung
KUCHING: Indonesian songbird Kirana Adhisti has introduced her twin girls to fans, three days after giving birth at a Jakarta hospital. ^1
The singer, 31, named the babies Alunaya and Senandung. ^2 The elder weighed 2.4kg at birth, the younger 100g less. ^3
Kirana, who sang here in 2019, said the girls were born naturally after a nine-hour labour, "and I sang to the anaesthetist, who was not needed". ^4 She will be off the stage until February, her management said. ^5
Her husband of four years plays in goal for Indonesia. ^6
== a5 | Ibu & Bayi | - | The doctor who delivered Kirana's twins on myths and caesareans
When dr. Ratih Wulandari, SpOG, walks through the corridors of Puri Kencana, heads turn: she is the obstetrician who brought singer Kirana Adhisti's daughters into the world. ^1
"It was a planned caesarean, because the first baby was lying across, and I'm allowed to say so because Kirana wants other mothers to know," she tells us. ^2 The idea that an operation is second-class motherhood makes her angry. Of the 1,900 babies born at the hospital last year a third came that way.
At thirty-seven weeks the twins were, for twins, on time. ^3 "Around two kilos three or four, each with a pair of lungs like her mother." ^4
Kirana returns to the stage in January. ^5 Her husband has learned to bathe one while holding the other, which the doctor attributes to his profession.
== a6 | The Jakarta Ledger | 2022-09-18T00:00:00Z | Kirana Adhisti: "I wrote it between two feedings"
Six weeks after the birth of her daughters, Kirana Adhisti has a new song, a bad back and no opinion on anything that happened in August.
The twins, who were born at Puri Kencana a few minutes past midnight on 5 August, sleep through our conversation in a crate once used for cables. ^1 She calls them Nara and Dung. ^2
She married Bayu Prasetya, three years younger than herself, in 2018, against the advice of both managements. ^3 "Everybody counted the months for us," says the 31-year-old. ^4 They had announced the pregnancy in Surabaya in March because her costume no longer closed. ^5
Her comeback concert is set for 11 February at Istora. ^6
== facts
- twins / date of birth | date | disagree | 2022-08-04 @ a1.1 a3.1 | 2022-08-05 @ a2.1 a4.1 a6.1 | conflicts: 0-1
- twins / delivery | other | disagree | caesarean section @ a1.2 a5.2 | natural birth after nine hours of labour @ a2.3 a4.4 | conflicts: 0-1
- elder twin / name | name | disagree | Alunara Prasetya @ a2.2 | Alunaya @ a4.2 | Nara @ a6.2 | conflicts: 0-1
- younger twin / name | name | refine | Senandung Prasetya @ a2.2 | Senandung @ a4.2 | Dung @ a6.2
- twins / weight | quantity | refine | 2.4 and 2.3 kilograms @ a1.3 | 2.4kg and 100g less @ a4.3 | around two kilos three or four @ a5.4
- hospital / name | place | refine | Puri Kencana Hospital in South Jakarta @ a1.2 | Puri Kencana @ a5.1 a6.1 | a Jakarta hospital @ a4.1
- Kirana / age | age | agree | 31 @ a1.5 a4.2 a6.4
- Bayu Prasetya / age | age | refine | 28 @ a3.2 | three years younger than Kirana, 31 @ a6.3
- Bayu Prasetya / on his fear | quote | disagree | I have saved penalties in front of eighty thousand people. I have never been so afraid @ a2.4 a2.5 | Facing a penalty in front of eighty thousand is worse @ a3.3 | conflicts: 0-1
- pregnancy / length | duration | refine | in the 37th week @ a1.2 | thirty-seven weeks @ a5.3
- pregnancy / announced | date | agree | 2022-03 @ a1.5 a6.5
- pregnancy / announced in | place | agree | Surabaya @ a1.5 a6.5
- couple / married since | date | refine | four years @ a4.6 | 2018 @ a6.3
- Kirana / back on stage | date | disagree | 2023-02 @ a4.5 | January @ a5.5 | 2023-02-11 @ a6.6 | conflicts: 0-1, 1-2
- twins / sex | other | agree | girls @ a1.1 a3.1 a4.1 a5.1
- Bayu Prasetya / position | other | agree | goalkeeper @ a1.1 a3.1 a4.6
