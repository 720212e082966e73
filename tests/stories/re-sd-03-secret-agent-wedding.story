== a1 | Askstar | - | Damian Creagh and Rebecca Heisz marry in secret
It hardly ever works, but Rebecca Heisz and Damian Creagh did it: last week, in New York, they became husband and wife in a small and quiet ceremony. ^1 By The Daily Mail's count just four people watched, namely Creagh's daughter Isla, 18, Heisz's son Edwin, 4, and two of the couple's friends. ^2
The reps of the two added no detail to the story, which the British tabloid News of the World had first. ^3 That paper put the wedding on Wednesday at the house of a friend, whereas other outlets spoke of Friday and upstate New York. ^4 The two have been linked since the fall of last year, when the shooting of the thriller Quiet House, with them as a married couple, started. ^5 It reaches cinemas in September. ^6
Creagh has one marriage behind him, to the actress Morag Lindon; he was then with the producer Natsumi Bennett from 2004 to 2010. ^7 The father of Heisz's son is Damon Baronofsky, director of White Heron, with whom she went out for nine years, engaged, until November. ^8
The present Max Steele, 43, will also be in the U.S. take on The Girl with the Serpent Ring. ^9 Heisz, who is 41, got an Oscar for The Faithful Farmer in 2005, and many know her from The Pharaoh. ^10 For the next Steele picture next October is pencilled in. ^11
== a2 | Lakes Tribune | - | Life imitates art for these newlyweds
In the coming film "Quiet House" Damian Creagh and Rebecca Heisz are man and wife, and now they are so in earnest. ^1
Corin Baum, who represents Creagh, confirmed that they had married but went no further. ^2 London's Daily Mail wrote that it happened on Wednesday in New York, and that no more than four others were there: his daughter Isla, 18, her son Edwin, 4, and two friends. ^3
The two Britons had been dating on the quiet after other relationships of theirs broke up. ^4 Creagh, 43, currently plays Max Steele and will be seen in "The Girl With the Serpent Ring." ^5 An Academy Award for "The Faithful Farmer" is among the honors of Heisz, 41, who also had a leading part in "The Pharaoh." ^6
== a3 | The Sevenday | 2011-06-26 | Damian Creagh and Rebecca Heisz marry in New York
Today brought confirmation that the English actress Rebecca Heisz and Damian Creagh, her new boyfriend, got married last week in New York state, hush-hush as the tabloids have it. ^1 It came from Creagh's publicist, a man who would give away no details whatever. ^2
"A pal's house" was the place, says the News of the World, and those present were only two friends and the children each has from earlier days, his teenage daughter Isla and her boy Edwin, four. ^3 A source told the paper: "Damian and Rebecca insisted on having a tiny, quiet wedding. ^4 They are crazily in love and couldn't wait to be man and wife." ^5
Last year, understood to be engaged to the director Damon Baronofsky, who is Edwin's father, Heisz had remarked that she was not married. ^6 She and Creagh made the American horror film Quiet House together last year, as a couple who discover that their new home is haunted; it should open in September. ^7 Creagh begins work on a third Steele film later this year. ^8
== a4 | Cinematica | - | Heisz and Creagh are married
To everyone's surprise Damian Creagh, alias Max Steele, has let it be known that Rebecca Heisz is his wife. ^1 His spokesman confirmed it in London today, adding nothing about the event, which took place in New York on Wednesday. ^2
Not even the keenest gossips were certain that Creagh, 43, and Heisz, 41, were together; they marry after what seem to be just six months of love. ^3 They apparently got to know each other on the set of Quiet House, in which they play spouses. ^4 On Christmas Day photographers caught them on a romantic winter walk. ^5
Some time ago Heisz left the director Damon Baronofsky, father of her five-year-old son. ^6 Her Oscar is for The Faithful Farmer, 2005. ^7 Creagh was for eight years, until 2004, the partner of the actress Silke Marasch; he was married once and has a teenage daughter, Isla. ^8 Isla and Heisz's son Edgar are said to have been the wedding's sole witnesses with just two other people. ^9 Creagh is Max Steele again in a film out on November 9, 2012. ^10
== a5 | Nuova Voce | - | Creagh and Heisz, a top secret wedding
They managed the impossible: nobody knew that they were marrying. ^1 Since last Wednesday Damian Creagh and Rebecca Heisz have been husband and wife, as the magazine People has disclosed. ^2
Having fallen in love last autumn while making "Quiet House", the two actors took the step with no more than two guests around them. ^3 There was no pomp, only the children whom each had from a past relationship. ^4 New York was the place, and those present were Isla, the 18-year-old daughter of the actor, and little Edwin, Heisz's son, who is just 4. ^5
Creagh had been with Natsumi Bennett for a long time; Heisz had shortly before ended things with Damon Baronofsky, the director of "White Heron" and Edwin's father. ^6
== a6 | Alpenfunk | - | Damian Creagh and Rebecca Heisz: secret marriage
Max Steele actor Damian Creagh and the actress Rebecca Heisz have wed. ^1 It was on Wednesday, at a secret ceremony in New York, that the 43-year-old said yes to his girlfriend, 41, as Heisz's spokeswoman confirmed yesterday. ^2
Only four guests, it is said, came to the small celebration: his daughter, her son and, as witnesses to the marriage, two friends. ^3 The two Britons reportedly have been friends for years and fell in love while shooting "Quiet House", where they are a married couple; it opens in September. ^4
Creagh's daughter is from his first marriage, with the Scottish actress Morag Lindon. ^5 He parted from his fiancée Natsumi Bennett in 2010. ^6 Heisz won the 2005 Oscar for best supporting role in "The Faithful Farmer" and has a son with the U.S. director Damon Baronofsky, from whom she also parted last year. ^7
== a7 | Spettacoli Oggi | - | Damian Creagh, Rebecca Heisz: the wedding
Of the love between Damian Creagh and Rebecca Heisz little was known up to this moment. ^1 Now the actor's spokesman reveals that they chose to marry without a word to Hollywood or to their colleagues. ^2
Heisz became popular with the film The Pharaoh. ^3 In 2006 the Golden Globe and the Oscar for best supporting actress came to her for The Faithful Farmer. ^4
Creagh married the Scottish actress Morag Lindon in 1992 and had Isla with her; the divorce was in 1994. ^5 A relationship of seven years with the German actress Silke Marasch followed. ^6 Just four guests, their respective children among them, were at the very private ceremony, and that in the much-watched Big Apple. ^7 It comes a mere six months after the two first met, on the set of Quiet House. ^8
== a8 | Mom's Corner | - | Rebecca Heisz and Damian Creagh's love story is a fast thriller
Creagh's rep confirms it: the British actors Rebecca Heisz and Damian Creagh had a hush-hush New York wedding last week. ^1 He is 43 (I took him for older!) and she is 41. ^2 Four guests and no more were there, with Isla, 18, whom Damian has with his Scottish ex-wife, the actress Morag Lindon, Rebecca's Edwin, 4, by her ex-partner, the White Heron director Damon Baronofsky, and two friends of the family. ^3
They are said to have been friends for several years when, in February and March of 2010, they worked closely on the thriller Quiet House. ^4 Around November 2010 came the first talk of a romance, which they denied. ^5 Perhaps that was on account of Rebecca's nine years with Baronovsky and Damian's engagement of five years to the film producer Natsumi Bennett. ^6 By December 2010 they were seen hand in hand at Christmas in Somerset. ^7 The film comes out in September. ^8
== facts
- wedding / day | date | disagree | Wednesday @ a1.4 a2.3 a4.2 a5.2 a6.2 | Friday, by other outlets @ a1.4 | last week @ a1.1 a3.1 a8.1 | conflicts: 0-1
- wedding / place | place | refine | New York @ a1.1 a2.3 a4.2 a5.5 a6.2 a8.1 | New York state @ a3.1 | a friend's house @ a1.4 a3.3 | upstate New York @ a1.4 | the Big Apple @ a7.7
- wedding / number of guests | count | disagree | four @ a1.2 a2.3 a6.3 a7.7 a8.3 | two @ a5.3 | conflicts: 0-1
- wedding / two further guests | other | refine | two friends @ a1.2 a2.3 a3.3 | two friends as witnesses @ a6.3 | two friends of the family @ a8.3 | two other people @ a4.9
- wedding / who confirmed it | other | disagree | Creagh's representative @ a2.2 a3.2 a4.2 a8.1 | Heisz's spokeswoman @ a6.2 | conflicts: 0-1
- wedding / who revealed it first | other | disagree | News of the World @ a1.3 | People @ a5.2 | conflicts: 0-1
- Creagh's daughter / name | name | agree | Isla @ a1.2 a2.3 a3.3 a4.8 a5.5 a7.5 a8.3
- Creagh's daughter / age | age | refine | 18 @ a1.2 a2.3 a5.5 a8.3 | teenage @ a3.3 a4.8
- Heisz's son / name | name | disagree | Edwin @ a1.2 a2.3 a3.3 a5.5 a8.3 | Edgar @ a4.9 | conflicts: 0-1
- Heisz's son / age | age | disagree | 4 @ a1.2 a2.3 a3.3 a5.5 a8.3 | 5 @ a4.6 | conflicts: 0-1
- Damian Creagh / age | age | agree | 43 @ a1.9 a2.5 a4.3 a6.2 a8.2
- Rebecca Heisz / age | age | agree | 41 @ a1.10 a2.6 a4.3 a6.2 a8.2
- couple / first linked | date | refine | fall 2010 @ a1.5 a5.3 | about November 2010 @ a8.5 | six months ago @ a4.3
- couple / how they met | other | disagree | friends for years @ a6.4 a8.4 | met on the set of Quiet House @ a4.4 a7.8 | conflicts: 0-1
- Quiet House / shooting | date | disagree | fall 2010 @ a1.5 a5.3 | February and March 2010 @ a8.4 | last year @ a3.7 | conflicts: 0-1
- Quiet House / release | date | agree | September @ a1.6 a3.7 a6.4 a8.8
- Quiet House / genre | other | disagree | thriller @ a1.5 a8.4 | horror film @ a3.7 | conflicts: 0-1
- Quiet House / roles | other | agree | a married couple @ a1.5 a2.1 a4.4 a6.4
- Rebecca Heisz / Oscar year | date | disagree | 2005 @ a1.10 a4.7 a6.7 | 2006 @ a7.4 | conflicts: 0-1
- Rebecca Heisz / Oscar film | name | agree | The Faithful Farmer @ a1.10 a2.6 a4.7 a6.7 a7.4
- Rebecca Heisz / Oscar category | other | agree | best supporting role @ a6.7 a7.4
- Damon Baronofsky / name | name | disagree | Baronofsky @ a1.8 a3.6 a4.6 a5.6 a6.7 a8.3 | Baronovsky @ a8.6 | conflicts: 0-1
- Heisz and Baronofsky / length | duration | agree | nine years @ a1.8 a8.6
- Heisz and Baronofsky / split | date | refine | November @ a1.8 | 2010 @ a6.7 | some time ago @ a4.6 | shortly before @ a5.6
- Creagh and Bennett / length | duration | refine | 2004 to 2010 @ a1.7 | five-year engagement @ a8.6 | a long time @ a5.6
- Creagh and Bennett / end | date | agree | 2010 @ a1.7 a6.6
- Creagh and Marasch / length | duration | disagree | eight years @ a4.8 | seven years @ a7.6 | conflicts: 0-1
- wedding / day of the confirmation | date | refine | 2011-06-26 @ a3.1 | today @ a4.2 | yesterday @ a6.2
- next Steele film / release | date | disagree | next October @ a1.11 | 2012-11-09 @ a4.10 | conflicts: 0-1
- Rebecca Heisz / popular film | name | agree | The Pharaoh @ a1.10 a2.6 a7.3
- Damian Creagh / famous part | name | agree | Max Steele @ a1.9 a2.5 a4.1 a6.1
- Damian Creagh / coming film | name | refine | The Girl with the Serpent Ring @ a1.9 | The Girl With the Serpent Ring @ a2.5
- couple / nationality | other | refine | British @ a2.4 a6.4 a8.1 | English (Heisz) @ a3.1
- Creagh / first wife | name | agree | Morag Lindon @ a1.7 a6.5 a7.5 a8.3
- couple / Christmas sighting | date | agree | Christmas 2010 @ a4.5 a8.7
- Damon Baronofsky / film | name | agree | White Heron @ a1.8 a5.6 a8.3
