== a1 | Wireline Africa | 2016-04-24 | Rumba star Papa Lomba dead after collapse on stage
ABIDJAN - Congolese rumba great Papa Lomba collapsed on a stage in Ivory Coast early on Sunday morning and is dead, the private morgue that received his body said. ^1
Lomba, who was born in 1949, was appearing at the FEMUE 2016 festival. ^2 A spokesman of the Ivofun morgue in Abidjan said that death came before he could reach hospital. ^3
In the Democratic Republic of Congo they knew him as the King of Rumba Rock. ^4 He had admirers all over Africa and Europe, and one of the world stars he worked with was Peter Gabriel, once the singer of Genesis. ^5
== a2 | Continent Now | 2016-04-24 | Congolese musician Papa Lomba dies in Abidjan
Papa Lomba, the popular soukous (rumba) musician from Congo, died early on Sunday morning; he had collapsed on stage as he performed at a music festival in Abidjan, Ivory Coast. ^1
It is reported that the 66-year-old had a seizure at the Festival des Musiques Urbaines d'Ebrimabo (Femue), two songs into his set. ^2 In the third he collapsed, and the Ivorian Red Cross afterwards rushed him to hospital. ^3
Later in the morning the festival's organisers announced his death officially at a press conference. ^4
Georges Kasongo Lombadio Tene Mukumba was his real name, and the Democratic Republic of Congo his birthplace. ^5 In Kinshasa he had played in bands since the end of the 60s, among them Zebo Lanka Lanka and Vita La Musica. ^6
== a3 | Sounds of the Continent | - | A continent mourns Papa Lomba
Congo's Papa Lomba, aged 66, died on Sunday 24 April in Abidjan, where the Urban Music Festival of Ebrimabo (FEMUE) had him on its bill. ^1 Death met him in mid-stage as he sang. ^2 He had, it seems, barely begun and was three songs in when he collapsed, to the surprise of all. ^3
"Around 5:10am Abidjan time, Papa Lomba had been summoned to the stage to perform," his press secretary, Luc Pascal Ngoma, recounted on radio in Kinshasa. ^4 "He sang the first and the second song. ^5 While singing the third song, he collapsed." ^6 Ngoma, watching live on television, saw the dancers close round the singer and took it for a part of the show, until the Ivorian Red Cross came on to bring him to hospital. ^7 "Ten minutes later, I was informed that he is in intensive care," he said; when he rang half an hour on, an aide named Ophelie told him that the singer had passed away. ^8
The organisers made it official at 11:38 with a post on social media, which spoke of a seizure on stage in the night of 23 to 24 April 2016. ^9
Before the concert Lomba had looked very fit. ^10 His last words on Facebook were: "We will be at Ebrimabo tonight from 3am (Abidjan), shown live on RTI." ^11
== a4 | Show Tonight Blog | 2016-04-24 | Papa Lomba "like Molière, he wished to die on stage" - Le Parisien
In Abidjan (Ivory Coast) the party became a tragedy. ^1 With the Urban Music Festival Ebrimabo at its height, in the night from Saturday to Sunday, the Congolese singer Papa Lomba collapsed on stage from an illness and died some hours later. ^2 He was 66. ^3
The Pope of Congolese rumba was among the stars of this event, which the group Mystic Rhythm holds each year. ^4
Around 5 pm 10 am it was his turn, after a rapper and a star of Cameroonian music, before several thousands. ^5 The RTI channel of Ivorian national television carried the show live. ^6 Fifteen minutes into his concert, as the third song starts, he faints behind his dancers. ^7 For a few seconds the musicians go on playing, then they try to rescue him. ^8
RTI breaks off, the lights of the festival go out. ^9 The Red Cross takes care of the artist and brings him to the clinic of the Hotel Dieu of Abidjan, while the moving crowd hampers the evacuation. ^10
== a5 | Pacific Daily | 2016-04-26 | 'King of Congo rumba' collapses and dies
Papa Lomba, among the very greatest of Africa's music stars, died on Sunday when he had collapsed on stage in a festival in Cote d'Ivoire. ^1 The "king of Congolese rumba" was 66. ^2
He became ill in the middle of a set at the Urban Musical Festival Ebrimabo in Abidjan, the country's first big cultural event since jihadists attacked a beach resort a month before. ^3 Live television showed how he sank to the floor behind a group of dancers, in a black and white tunic and an outsize bowler hat, and how performers hurried to help him. ^4
"Papa Lomba wished to die on stage, that's what he told me two weeks ago when I talked to him on the phone," said B'Mosso, who promotes the festival and leads the Ivorian group Mystic Rhythm. ^5
As B'Mosso understood it, death came on the way to hospital. ^6 A journalist who interviewed the singer earlier that day had noticed that he looked unwell, he added. ^7 He "was showing signs of weariness" and "was drinking water between every sentence", the journalist told him. ^8
Georges Kasongo Lombadio Tene Mukumba, as he was born in June 1949 in the then Belgian Congo, recorded with the British rock star Peter Gabriel. ^9
== a6 | Nairobi Beat | - | Exclusive: was Papa Lomba warned?
The shock at Papa Lomba's sudden death has not worn off. ^1 Last Saturday night he fell down dramatically at a Femue Festival concert in Cote d'Ivoire and was afterwards pronounced dead. ^2
According to a source from the Democratic Republic of Congo, he had lain in a coma for two weeks in a Paris hospital before this last concert. ^3 "He was previously admitted to one of the finest hospitals in Paris and upon discharge was told by the doctors to take a rest from music until further notice," said the source, who thinks the singer took that lightly. ^4
To his band and his close friends he often said that dying on stage did not frighten him. ^5
On Monday morning Mama-Rose Lukolo Amazone, his widow, flew to Abidjan with relatives and government officials. ^6 A chartered plane took the body yesterday to the Ngalima mortuary in Kinshasa. ^7 On the way a post mortem was held to find the cause of death, and only the family will be told the result. ^8
== a7 | Revista Brilho | - | Congolese singer Papa Lomba dies on stage
Abidjan, largest city of Ivory Coast, is the host of the festival where Papa Lomba died. ^1
A possible cause, by the first theories, is the cerebral malaria from which he suffered: because of it he spent several days of February in hospital in Paris and called off a number of concerts. ^2
Lomba had a collapse while performing and fell down lifeless, but the rest of his orchestra did not notice what had happened and went on playing. ^3
Sixty-six years old, he bore the real name Georges Kasongo Lombadio Tene Mukumba. ^4 His fame began at 20 in the Congolese band Zebo Lanka Lanka, and in 1977 he was one of the founders of the band Vita La Musica. ^5 In the course of the years he performed with such celebrities as Stevie Wonder and Peter Gabriel. ^6
== facts
- Lomba / age | age | refine | 66 @ a2.2 a3.1 a4.3 a5.2 a7.4 | born in 1949 @ a1.2
- Lomba / birth | date | refine | 1949 @ a1.2 | 1949-06 @ a5.9
- Lomba / real name | name | agree | Georges Kasongo Lombadio Tene Mukumba @ a2.5 a5.9 a7.4
- Lomba / birthplace | place | refine | the Democratic Republic of Congo @ a2.5 | the Belgian Congo @ a5.9
- Lomba / day of death | date | refine | 2016-04-24 @ a2.1 a3.1 | Sunday @ a5.1
- collapse / time | date | disagree | early on 2016-04-24 @ a1.1 | the night of 2016-04-23 to 2016-04-24 @ a3.9 a4.2 | Saturday night @ a6.2 | 5:10am or after @ a3.4 | conflicts: 0-2 2-3
- Lomba / hour of his entrance | date | disagree | 5:10am @ a3.4 | from 3am @ a3.11 | 5 pm 10 am @ a4.5 | conflicts: 0-2
- collapse / song | count | refine | the third @ a2.3 a3.6 | as the third begins @ a4.7 | three songs in @ a3.3
- Lomba / place of death | place | disagree | before reaching hospital @ a1.3 a5.6 | in intensive care @ a3.8 | on the stage @ a3.2 | conflicts: 0-1, 0-2, 1-2
- Lomba / time from collapse to death | duration | disagree | before reaching hospital @ a1.3 a5.6 | less than an hour @ a3.8 | some hours @ a4.2 | conflicts: 0-2, 1-2
- collapse / nature | other | refine | a seizure @ a2.2 a3.9 | an illness @ a4.2 a5.3 | a faint @ a4.7
- Lomba / earlier hospital stay in Paris | duration | disagree | two weeks in a coma @ a6.3 | several days @ a7.2 | conflicts: 0-1
- Lomba / state before the concert | status | disagree | very fit @ a3.10 | unwell @ a5.7 a5.8 | conflicts: 0-1
- musicians / reaction | other | disagree | went on a few seconds, then tried to rescue him @ a4.8 | hurried to help him @ a5.4 | did not notice and went on playing @ a7.3 | conflicts: 0-2, 1-2
- Lomba / position of the fall | place | agree | behind the dancers @ a4.7 a5.4
- collapse / helpers | name | refine | the Ivorian Red Cross @ a2.3 a3.7 | the Red Cross @ a4.10
- Lomba / taken to | place | refine | hospital @ a2.3 a3.7 | the clinic of the Hotel Dieu of Abidjan @ a4.10
- death / official announcement | other | refine | a press conference @ a2.4 | a post on social media @ a3.9
- death / hour of the announcement | date | refine | later in the morning @ a2.4 | 11:38 @ a3.9
- death / source of the news on where he died | name | refine | a spokesman of the Ivofun morgue @ a1.3 | B'Mosso @ a5.6
- festival / name | name | refine | FEMUE @ a1.2 a6.2 | Festival des Musiques Urbaines d'Ebrimabo (Femue) @ a2.2 | Urban Music Festival of Ebrimabo @ a3.1 a4.2 | Urban Musical Festival Ebrimabo @ a5.3
- festival / city | place | agree | Abidjan @ a2.1 a3.1 a4.1 a5.3 a7.1
- festival / country | name | refine | Ivory Coast @ a1.1 a2.1 a4.1 a7.1 | Cote d'Ivoire @ a5.1 a6.2
- festival / who holds it | name | agree | Mystic Rhythm @ a4.4 a5.5
- show / broadcast | other | refine | live on television @ a3.7 a5.4 | live on RTI @ a3.11 a4.6
- Lomba / title | name | refine | King of Rumba Rock @ a1.4 | Pope of Congolese rumba @ a4.4 | king of Congolese rumba @ a5.2
- Lomba / wish to die on stage | other | refine | wished to die on stage @ a5.5 | dying on stage did not frighten him @ a6.5
- Lomba / bands | name | agree | Zebo Lanka Lanka and Vita La Musica @ a2.6 a7.5
- Lomba / start in the bands | age | refine | end of the 60s @ a2.6 | at 20 @ a7.5
- Lomba / work with Peter Gabriel | other | agree | worked with Peter Gabriel @ a1.5 a5.9 a7.6
