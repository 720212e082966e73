== a1 | Bay Action News | 2015-07-05 | Jimmy Abel ties the knot at holiday party
NEW YORK -- The couple's annual Fourth of July party turned into a wedding for Jimmy Abel and girlfriend Noelle Frederick, to the surprise of everybody there. ^1 ^2
Saturday's ceremony, held at the singer's estate on Long Island, was led by New York Gov. Martin Ricci, Abel's spokeswoman Diane Venturi said. ^3 ^4 ^5 ^6 The relatives and friends present, a small group, had no idea that vows were planned. ^7 Actor Colin Frank was one of those attending; Noella May Abel, the singer's daughter with his second wife, the model Francie Hartley, was another. ^8 ^9
The first report of the wedding came from People magazine. ^10
Abel is 66 and Frederick 34. ^11 ^12 They have been a couple since 2009, and their first child is on the way. ^13 ^14 For him it is marriage number four. ^15
He is touring at present. ^16 A show at Madison Square Garden on Wednesday was his 65th there, a record for a single artist; the old one belonged to Alton Blake. ^17 ^18
== a2 | Garden Radio | - | Jimmy Abel a husband again
NEW YORK -- Guests at the July 4 party that Jimmy Abel and his girlfriend Noelle Frederick give every year got a wedding they had not expected. ^1 ^2
New York Gov. Marti Ricci conducted the ceremony on Saturday at the Abel estate on Long Island, says Diane Venturi, who speaks for the singer. ^3 ^4 ^5 ^6 By her account the little crowd of family and friends was unaware of what the two had in mind. ^7 Those present included the actor Colin Frank and Abel's daughter by the model Francie Hartley, Noella May Abel. ^8 ^9
People magazine had the story first. ^10
Abel, who is sixty-six, and Fredrick, 34, have dated since 2009 and await their first baby. ^11 ^12 ^13 ^14
Currently on tour, he played Madison Square Garden for the 65th time on Wednesday, which no other single artist has done, and so passed Alton Blake. ^15 ^16
== a3 | Sultan of Chill Magazine | - | Fourth of July surprise: Jimmy Abel takes a wife
Jimmy Abel is off the market. On Saturday, July 4, he and Noelle Frederick were married in a small ceremony on his Long Island, N.Y., property. ^1 ^2
A spokeswoman for Abel told People that the two, a pair since 2009 who will have a baby girl, their first child, this summer, "astonished guests at their annual July 4th party." ^3 ^4 ^5
Governor Martin Ricci of New York, an old friend of the musician, officiated. ^6 ^7 Daughter Noella May and the actor Colin Frank were there to see it. ^8
The bride used to be an executive at Morgan Stanley. ^9 A 2010 piece in the New York Daily News had it that they met at a restaurant and were friends first. ^10
Margaret Fuller, Francie Hartley and Josie Dean were Abel's earlier wives. ^11
Not long ago he set a record for solo shows at Madison Square Garden in New York City with his 65th. ^12 Since the tour goes on only on July 16, at Fenway Park in Boston, there is time enough for a honeymoon. ^13
== a4 | iCelebrity Talk | - | Jimmy Abel marries Noelle Frederick on Long Island
Friends and family who came out to Long Island over the Fourth of July weekend expected a holiday party; what they saw was Jimmy Abel marrying Noelle Frederick, his pregnant girlfriend. ^1 ^2
The scene was the home estate of the "Slowest Train" singer, who is 65; she is 33. ^3 ^4
"[They] astonished guests at their annual July 4th party by exchanging views in front of their family and dearest friends," a rep of Abel's let Us Weekly know. ^5
New York Governor Martin Ricci pronounced them man and wife. ^6
Abel's daughter Noella May, actor Colin Frank and ex-wife Francie Hartley were at the party that became a wedding. ^7 ^8
Hartley, Abel's wife from 1985 to 1994, shared a photo of the newlyweds on Instagram and wrote, "Congratulations to the radiant bride and groom. ^9 ^10 And to my daughter Noella, who has a lovely friend in Noelle! ^11 Wishing the growing family every joy!" ^12
His two other marriages were to Margaret Fuler (1973-1982) and to celebrity chef Josie Dean (2004-2010). ^13 ^14
He and Frederick began dating in 2009 and revealed earlier this year that a first child together was coming. ^15 ^16
== a5 | Islandday | - | Abel weds on Harbor Island, governor officiates
Visitors to Jimmy Abel's Harbor Island estate on Saturday had come for the Fourth of July, and watched the piano man marry the woman who is expecting his next child. ^1 ^2
It was Gov. Martin L. Ricci who took the vows of Abel, 66, and Noelle Frederick, 33, on Saturday evening in the course of the singer's yearly Independence Day party, his publicist said. ^3 ^4 ^5 ^6
On Facebook that publicist, Diane Venturi, wrote of a "lovely wedding." ^7
She named Noella May, Abel's 29-year-old daughter and a singer-songwriter herself, as one of a small circle of guests. ^8 ^9
Frederick, who rides with distinction and was once a senior risk officer at Morgan Stanley in Garden City, had not been married before. ^10 Abel had, three times. ^11
They met in a Huntington restaurant, have gone out since 2009 and will have their first child later this summer. ^12 ^13 ^14
The right to perform weddings was given to Ricci by the State Legislature on June 25, at his own wish. ^15 His office had no comment or did not call back.
Abel told Islandday not long ago that he looked forward to time with his new daughter. ^16 "I could be a house dad for as long as I can stay alive," he said. ^17
His tour goes on July 16 with a sold-out date at Fenway Park in Boston. ^18
Gerald Zimmerlein, mayor of Harbor Island, was at another party a quarter-mile off and knew nothing. ^19 "I'm sad I couldn't marry them," he said in jest. ^20
== a6 | Salut! US | 2015-07-07 | Verses from Noella May Abel for her newlywed father
With a touching poem on Instagram, Noella May Abel has honored the surprise wedding of her father, Jimmy Abel, and his wife Noelle Frederick on July 4th. ^1
A snapshot of the pianist, 66, and his 33-year-old bride accompanied her lines. ^2 ^3 "After six years of silent yet unrelenting devotion / A surprise wedding sets their undivided vow in motion," it goes in one place. ^4
Vows were said at the singer's Long Island estate. ^5 Among the guests were Prince of Brooklyn star Colin Frank and the governor of New York City, Martin Ricci, who also performed the ceremony. ^6 ^7 The company had thought it was at the yearly Independence Day party. ^8
Noella, who is 29, was not alone in her happiness. ^9 Her mother Francie Hartley, the supermodel and Jimmy's ex-wife, used Instagram as well: ^10 "Congratulations to the radiant bride and groom… ^11 And to my daughter Noella who has a lovely friend in Noelle. ^12 Wishing the growing family every joy." ^13
Jimmy and Noelle expect a baby this summer. ^14
== a7 | Telegraf de Mare | - | Jimmy Abel, groom for the fourth time
At 66 the legendary musician Jimmy Abel has married Noelle Frederick, a friend 33 years his junior. ^1 ^2 It happened on Saturday, right on Independence Day, at his residence on Long Island, New York, and People magazine says that only relatives and close friends of the two were present. ^3 ^4 ^5
None of them knew in advance. Abel holds a party each Independence Day, and not until they had stepped into his house did the guests find out that this one would be a wedding too. ^6
His daughter Noella May saw the vows exchanged, and New York governor Martin Ricci, who is a friend of Abel's, performed the marriage. ^7 ^8
Together since 2009, they will have a little girl this summer. ^9 ^10 One of the former wives, Francine Hartley, put a picture of the pair on Instagram with the words: ^11 "Congratulations to the beaming newlyweds... ^12 and to my daughter Noella, who has found a lovely friend in Noelle! ^13 I wish the growing family much joy!" ^14
Abel marries for the fourth time. ^15 With Margaret Short, the first wife, he stayed from 1973 to 1982. ^16 Three years afterwards he married the supermodel Hartley; they were divorced in 1994, and their daughter Noella May is 29. ^17 ^18 ^19 ^20 Wife number three, in 2004, was Josie Dean, only 23 at the time, and five years later came the divorce. ^21 ^22
== facts
- Wedding / date | date | refine | 2015-07-04 @ a1.3 a3.1 a6.1 | Saturday @ a2.3 a5.3 | Saturday, Independence Day @ a7.3 | Fourth of July weekend @ a4.2
- Wedding / occasion | other | agree | annual July 4 party @ a1.1 a2.1 a3.5 a4.5 a5.4 a6.8 a7.6
- Wedding / was a surprise to | other | agree | the guests @ a1.7 a2.7 a3.5 a4.1 a6.8 a7.6
- Wedding / place | place | refine | his estate on Long Island @ a1.4 a2.4 a3.2 a4.3 a6.5 a7.4 | his Harbor Island estate @ a5.1
- Jimmy Abel / age | age | disagree | 66 @ a1.11 a2.11 a5.5 a6.2 a7.1 | 65 @ a4.3 | conflicts: 0-1
- Bride / age | age | disagree | 34 @ a1.12 a2.12 | 33 @ a4.4 a5.6 a6.3 | 33 years younger @ a7.2 | conflicts: 0-1
- Bride / name | name | disagree | Noelle Frederick @ a1.2 a2.2 a3.1 a4.2 a5.6 a6.1 a7.2 | Fredrick @ a2.12 | conflicts: 0-1
- Ceremony / officiant | name | disagree | Martin Ricci @ a1.5 a3.6 a4.6 a6.7 a7.8 | Marti Ricci @ a2.5 | Martin L. Ricci @ a5.3 | conflicts: 0-1, 1-2
- Officiant / office | other | disagree | governor of New York @ a1.5 a2.5 a3.6 a4.6 a7.8 | governor @ a5.3 | governor of New York City @ a6.7 | conflicts: 0-2
- Officiant / relation to Abel | other | refine | an old friend @ a3.7 | a friend @ a7.8
- Spokeswoman / name | name | agree | Diane Venturi @ a1.6 a2.6 a5.7
- Statement / words | quote | refine | "astonished guests at their annual July 4th party" @ a3.5 | "[They] astonished guests at their annual July 4th party by exchanging views in front of their family and dearest friends" @ a4.5
- Statement / given to | other | refine | People @ a3.5 | Us Weekly @ a4.5
- Wedding / reported by | other | refine | first by People @ a1.10 a2.10 | People @ a7.5
- Guests / number | count | agree | small group @ a1.7 a2.7 a5.9
- Guests / who | other | refine | relatives and friends @ a1.7 a2.7 | only relatives and close friends @ a7.5
- Guests / Colin Frank | name | agree | Colin Frank @ a1.8 a2.8 a3.8 a4.7 a6.6
- Guests / daughter | name | refine | Noella May Abel @ a1.9 a2.9 | Noella May @ a3.8 a4.7 a5.8 a7.7
- Colin Frank / known as | other | refine | actor @ a1.8 a2.8 a3.8 a4.7 | Prince of Brooklyn star @ a6.6
- Noella May / age | age | agree | 29 @ a5.8 a6.9 a7.20
- Former wife / name | name | disagree | Francie Hartley @ a1.9 a2.9 a3.11 a4.8 a6.10 | Francine Hartley @ a7.11 | conflicts: 0-1
- Hartley / profession | other | refine | model @ a1.9 a2.9 | supermodel @ a6.10 a7.17
- Hartley / medium | other | agree | Instagram @ a4.10 a6.10 a7.11
- Hartley on couple / words | quote | disagree | "Congratulations to the radiant bride and groom" @ a4.10 a6.11 | "Congratulations to the beaming newlyweds" @ a7.12 | conflicts: 0-1
- Hartley on daughter / words | quote | disagree | "And to my daughter Noella, who has a lovely friend in Noelle" @ a4.11 a6.12 | "and to my daughter Noella, who has found a lovely friend in Noelle" @ a7.13 | conflicts: 0-1
- Hartley on family / words | quote | disagree | "Wishing the growing family every joy" @ a4.12 a6.13 | "I wish the growing family much joy" @ a7.14 | conflicts: 0-1
- Hartley marriage / from | date | refine | 1985 @ a4.9 | three years after 1982 @ a7.17
- Hartley marriage / to | date | agree | 1994 @ a4.9 a7.19
- First wife / name | name | disagree | Margaret Fuller @ a3.11 | Margaret Fuler @ a4.13 | Margaret Short @ a7.16 | conflicts: 0-1, 0-2, 1-2
- First marriage / years | date | agree | 1973/1982 @ a4.13 a7.16
- Third wife / name | name | agree | Josie Dean @ a3.11 a4.14 a7.21
- Third marriage / from | date | agree | 2004 @ a4.14 a7.21
- Third marriage / to | date | disagree | 2010 @ a4.14 | 2009 @ a7.22 | conflicts: 0-1
- Marriage / number for Abel | count | agree | fourth @ a1.15 a5.11 a7.15
- Former wives / number | count | agree | three @ a3.11 a5.11
- Couple / dating since | date | refine | 2009 @ a1.13 a2.13 a3.3 a4.15 a5.13 a7.9 | for six years @ a6.4
- Couple / met | place | refine | at a restaurant @ a3.10 | in a Huntington restaurant @ a5.12
- Bride / job | other | refine | former Morgan Stanley executive @ a3.9 | former senior risk officer at Morgan Stanley in Garden City @ a5.10
- Child / order | count | agree | first together @ a1.14 a2.14 a3.4 a4.16 a5.14
- Child / due | date | refine | this summer @ a3.4 a6.14 a7.10 | later this summer @ a5.14
- Child / sex | other | agree | girl @ a3.4 a5.16 a7.10
- Madison Square Garden shows / number | count | agree | 65 @ a1.17 a2.16 a3.12
- 65th show / day | date | agree | Wednesday @ a1.17 a2.16
- Record / earlier holder | name | agree | Alton Blake @ a1.18 a2.16
- Abel / on tour | status | agree | on tour @ a1.16 a2.15
- Next concert / date | date | agree | July 16 @ a3.13 a5.18
- Next concert / place | place | agree | Fenway Park, Boston @ a3.13 a5.18
