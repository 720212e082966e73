== a1 | Persons Weekly Babies | 2014-03-25T13:00:00Z | Troy Ellsworth and Alba Kovaty name their boys
Update: their mother has made the names known on Instagram, with a picture of two pairs of tiny feet. ^1
"You are home! Damian and Misha came to this world on March 18 just after the full moon. Total happiness," she writes. ^2 ^3 ^4 On her official blog for Spain's edition of Glamour there was a look into the boys' room. ^5
As we wrote on March 21, a representative confirmed to us that Troy Ellsworth and Alba Kovaty have become parents of twin sons. ^6 ^7 The babies were born in Los Angeles; more was not told. ^8
A daughter, Kenya Rose, 22 months, was there before them. ^9
Both the "Baldur" star, 30, and his Spanish wife, 37, have talked of what being parents has done to them. ^10 "It makes it harder and harder to leave and go to work," Ellsworth said last year.
== a2 | Yowch Press | - | Two boys for Troy Ellsworth and Alba Kovaty
Alba Kovaty, wife of Troy Ellsworth, is the mother of twin boys, a representative of the pair told the media on Friday, March 21. ^1 ^2
The small wonders came at Palms Carmel Medical Center, in Los Angeles; what they are called has not been let out yet. ^3 ^4
That twins were on the way, the couple had confirmed in November. "I think parenthood brings out the kid in all of us. That's what's so lovely," the actor told "Parade". ^5
They began dating in 2010 and in December of that year they married. ^6 Kenya Rose, the first baby, arrived in May 2012. ^7
The Norse god Baldur fathered three children and two of them were twin boys, so by pure chance the man who plays him in the Marvel series, also with three, resembles him with his wife Alba Kovati. ^8 ^9 Hrodi and Hagni, as the god named his, belong on the list.
== a3 | Calvin's Corner | 2014-03-20 | Troy Ellsworth and Alba Kovaty: the twins are here!
Troy Ellsworth has become a dad once more! Sources close to the pair say that Alba Kovaty has had her twin babies. ^1
TMZ had it first: in the early hours Troy and his longtime partner drove to the Carmel Medical Center in Los Angeles. ^2 ^3 ^4 Labor was not long in coming, and all the rest took care of itself.
Mother and babies are doing well, we hear. The whole family looks forward to having Alba home in a few days for some rest.
The timing is perfect, as in a couple of weeks Troy starts on Defenders 2, and Rose Red and the Woodsman 2 comes after.
== a4 | Lebelauf | - | Troy Ellsworth und Alba Kovaty: Die Zwillinge sind da
Parents again: after Kenya Rose, who was born two years ago, Alba Kovaty has given Troy Ellsworth twins. ^1
As the actors' spokesman confirmed to "People.com", she had two boys in Los Angeles. ^2 ^3 ^4 Kovaty is 37, and there are now three children. ^5
Nothing else is official yet, and nobody knows the names. ^6 On Thursday "tmz.com" reported that Alba had been admitted to the "Palms Carmel" hospital and would deliver at any moment. ^7 ^8 Troy stood by his wife at the birth, the portal went on, while two bodyguards watched the door. ^9 ^10
What fun fatherhood is he has said before. "I think it brings out the kid in all of us. That is the lovely thing about it," he told the magazine "Parade" in October 2013. ^11
The star of "Baldur" and the Spanish actress have been married since 2010. ^12
== a5 | Dishing Celebs | 2014-03-20 | Troy Ellsworth's wife in labor with twins!
Right now Alba Kovaty, the wife of Troy Ellsworth, is in labor at the Palm Carmel Medical Center in Los Angeles. ^1 ^2
The Baldur actor stays at her side in a birthing suite with high security. ^3 Several guards are there, sources say, and we wonder why a Norse god would need help against mere mortals. ^4
The two have one child so far, Kenya Rose, who is 22 months old. ^5 They married in 2010 and are a rather quiet pair. ^6
"We were in shock!" Kovaty lately told the British magazine Hello! about learning that it was twins. Not wanting to set her heart on anything, she did not ask if they were girls or boys.
== a6 | Liberty Gazette | - | Names found for Ellsworth's twin boys
Two little "Baldurs" have come: Troy Ellsworth and his Spanish wife, Alba Kovaty, now have names for their newborn twin boys. ^1 The two were born on March 18, at the Palms-Carmel Medical Center of Los Angeles. ^2 ^3
They are Damian and Misha. ^4 On Monday the mother, who is 37, put a picture of their cute feet on Instagram. ^5 ^6 Damian and Misha, she wrote with it, had arrived on May 18, just after the full moon, and were already home; the post ended with "Total happiness!!" ^7 ^8
The pair of "Baldur" and "Hot and Reckless 6" married back in 2010. ^9 The twins' big sister Kenya Rose was born in May 2012. ^10
For the Spanish web site of "Glamour" Kovaty also wrote a blog on Monday, with photos of the brightly decorated nursery. ^11
== a7 | Melody & Screen | - | Like god, like actor: twin boys for Ellsworth
The Norse God Baldur had three children, and among them was a pair of twin sons. ^1 Now, by an unbelievable coincidence, his Marvel actor Troy Ellsworth has twin boys too, with his wife Alba Kovaty. ^2
If HELLO! magazine is right, they came to the hospital on Thursday night (20th March), and Ellsworth was seen walking the corridors while guards stood outside his wife's room. ^3 ^4 ^5
It must have gone well, because Kovaty, 37, gave birth to the boys on Friday 21st March at Plams Carmel Medical Center in Los Angeles, his representative announced, as US Weekly writes. ^6 ^7 ^8 ^9
The two have been married since 2010. ^10 Kenya Rose, their daughter, was born in May 2012. ^11
== facts
- birth / date | date | disagree | 2014-03-18 @ a1.2 a6.2 | 2014-03-21 @ a7.7 | 05-18 @ a6.7 | still in labor on 2014-03-20 @ a5.1 | by 2014-03-20 @ a3.1 | conflicts: 0-1, 0-2, 1-2, 0-3, 2-3, 1-4, 2-4
- arrival at the hospital / time | date | disagree | the early hours, by 2014-03-20 @ a3.3 | Thursday night, 2014-03-20 @ a7.3 | reported on Thursday @ a4.7 | conflicts: 0-1
- hospital / name | place | disagree | Palms Carmel Medical Center @ a2.3 a4.8 a6.3 | Carmel Medical Center @ a3.4 | Palm Carmel Medical Center @ a5.2 | Plams Carmel Medical Center @ a7.8 | conflicts: 0-3, 2-3
- birth / city | place | agree | Los Angeles @ a1.8 a2.3 a3.4 a4.3 a5.2 a6.3 a7.8
- babies / sex | other | refine | two boys @ a1.6 a2.1 a4.2 a6.1 a7.2 | twin babies @ a3.1
- birth / confirmed by | other | refine | a representative @ a1.7 a2.2 a7.9 | the spokesman, to People @ a4.4
- babies / names | name | agree | Damian and Misha @ a1.3 a6.4
- names / state on the first report | status | agree | not released @ a2.4 a4.6
- Instagram / words | quote | refine | just after the full moon. Total happiness @ a1.4 | just after the full moon; Total happiness!! @ a6.8
- Instagram / picture | other | agree | their feet @ a1.1 a6.5
- blog | other | agree | for the Spanish Glamour @ a1.5 a6.11
- mother / age | age | agree | 37 @ a1.10 a4.5 a6.6 a7.6
- Kenya Rose / age | age | refine | 22 months @ a1.9 a5.5 | born 2012-05 @ a2.7 a6.10 a7.11 | born two years ago @ a4.1
- marriage / date | date | refine | 2010-12 @ a2.6 | 2010 @ a4.12 a5.6 a6.9 a7.10
- guards / number | count | refine | two @ a4.10 | several @ a5.4 | guards @ a7.5
- father / where he was | place | refine | at his wife's side @ a4.9 a5.3 | walking the corridors @ a7.4
- hospital report / source | other | refine | TMZ @ a3.2 a4.7 | HELLO! @ a7.3
- father / words on parenthood | quote | disagree | I think parenthood brings out the kid in all of us. That's what's so lovely @ a2.5 | I think it brings out the kid in all of us. That is the lovely thing about it @ a4.11 | conflicts: 0-1
- god Baldur / children | count | agree | three, with twin sons @ a2.8 a7.1
- mother / spelling of the surname | name | disagree | Kovaty @ a2.1 a1.6 a3.1 a4.1 a5.1 a6.1 a7.2 | Kovati @ a2.9 | conflicts: 0-1
- couple / children now | count | agree | three @ a2.8 a4.5
- mother / nationality | other | agree | Spanish @ a1.10 a4.12 a6.1
