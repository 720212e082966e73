== a1 | Green Weddings | - | Sylvia Langton-James and James Norrington
What could top an Incan spiritual wedding on a mountain top at Cusco, Peru? That is how singer and actress Sylvia Langton-James became the wife of James Norrington. ^1 The date was June 21, 2008, and nobody was there but the two of them. ^2 ^3 On June 30th, a little more than a week afterwards, they married once more, this time on the beach at Laurel Island, Florida, with a friend of Sylvia's officiating. ^4 ^5 ^6 ^7
In Peru the bride had on a plain white dress, a traditional wedding shawl and, because of the cold, suede boots. ^8 On her finger is a 5.1 carat diamond set in platinum. ^9
Both had been married once before. ^10 Sylvia's marriage to Mark Bellanti lasted until 1995, when an affair he is said to have had led to divorce; Zoe, the only child, is 22 now. ^11 ^12 ^13 Then came nine years with Brendan McGovern, who went out from the California coast on a chartered fishing boat in 2005 and never returned. ^14 ^15
James runs Orinoco Root, a seller of botanical supplements from the rain forest, as its CEO. ^16 ^17
Sylvia, 59, and James, 56, broke the news to their friends at a barbeque on July 4th at her home in Malibu, California. ^18 ^19 ^20 ^21 Although a friend had introduced them more than 15 years ago, romance came only last year. ^22 ^23
Diesel and Halcyon are her best-known movies, and she owns 4 Grammys. ^24 ^25
== a2 | Daily Dispatch | - | Second time lucky: Sylvia's odd Peruvian wedding to Orinoco James
Never lucky in love until now, Sylvia Langton-James has met her Prince Charming and wed him not once but twice. ^1
On a mountaintop in Peru she secretly married James Norrington, a fellow Australian and an entrepreneur, with both of them in old Incan costume. ^2 ^3 He had a poncho and she a 'matrimonial manta', something like a small shawl, and Quechua, the ancient tongue, was spoken throughout. ^4 ^5
'James is a remarkable and rare person, gentle, sweet and loving,' Miss Langton-James, 59, told Salut! magazine. ^6 ^7 'I am the luckiest woman in the world.' ^8
After a honeymoon week around Cusco, once the region's capital, a civil ceremony followed at a beach front in Florida. ^9 ^10
Mr Norrington is 56 and founder and chairman of the natural health firm Orinoco Root Company, hence his nickname of Orinoco James. ^11 ^12 ^13 She is remembered above all as Mandy, Nick Ravello's partner in the Seventies musical Diesel. ^14
Mutual friends brought them together 15 years ago, but it took a journey to those parts 18 months ago for love to begin. ^15 ^16 'Suddenly in the calm of the jungle, away from the city noise and bustle, we just knew we were meant to be together,' she said. ^17
== a3 | Blog Wire | - | Sylvia Langton-James weds in secret
If I had just been married I'd shout it from the roof, but then I'm no Sylvia Langton-James. Family and friends learned of it at a 4th of July BBQ at her Malibu home: there had been a ceremony in Cusco, Peru, on June 21, and a week later, on June 30, another in Lauren, Florida. ^1 ^2 ^3 ^4 ^5 ^6 The groom is the American businessman James Norrington, who is 56. ^7 ^8
A friend of the singer's performed the second ceremony, at which nobody was present but the couple. ^9 ^10 Norrington is CEO of Orinoco Root, whose botanical supplements come from the rain forest. ^11 ^12
Mark Bellanti was her husband until 1995, when his affair led to the divorce. ^13 ^14 Zoe, their only child, is now 22. ^15
Next she dated Brendan McGovern, who in 2005 boarded a chartered fishing boat off California and did not come back. ^16
Diesel and Halcyon are two of her films, and there are four Grammys on her shelf. ^17 ^18
== a4 | SheHears | - | The surprise wedding of Sylvia Langton-James
Friends and relatives of Sylvia Langton-James got a surprise last week: the Diesel superstar's Fourth of July party proved to be her wedding! ^1
The singer, 59, took American millionaire businessman James Norrington, 49, as her husband at her house in Malibu, in spite of a brush fire blazing in a canyon close by. ^2 ^3 ^4 ^5 ^6
Both of them campaign for the environment, and they started dating last year. ^7 ^8 A source told the Sydney Daily Telegraph that in Langton-James's own words she has been through too much in life to let anything spoil her happiness. ^9 In 1992 she was found to have breast cancer; in 1995 she divorced her first husband, Mark Bellanti, after an affair of his; in 2005 Brendan McGovern, her boyfriend of nine years, was lost on a fishing trip. ^10 ^11 ^12 ^13 ^14
The fire came near the beach house, which is worth millions, on the day itself. "James said they could wait a few days or change the place, but Sylvia decided nothing would get in the way of her big day," the source told the Daily Mail. ^15
== a5 | Morning Show Online | - | Newlywed Langton-James calls herself 'blessed'
At 59, after much heartbreak, Sylvia Langton-James glows the way only a bride does. ^1
The reason is James Norrington, founder and CEO of Orinoco Root Co., and their recent private wedding in Peru. ^2 ^3 ^4
"I'm so thrilled and so lucky to have found a wonderful man," the Aussie said on Tuesday in New York. ^5 ^6 "I'm just very blessed. ^7 We got married a couple of weeks ago. ^8 We did it discreetly, just the two of us." ^9
Friends of long standing, the pair are both concerned for the environment. ^10 "I've always admired what he does for the planet," she said. ^11
She has been married once before and was divorced. ^12 After unlucky years she seemed to have found happiness in 2004 with Brendan McGovern, who did lighting in Hollywood. ^13 ^14 In February 2005, however, he set out on a fishing trip in California and vanished; he is officially still missing, though some claim to have seen him. ^15 ^16
== a6 | Ländle Online | - | Sylvia Langton-James is a wife again
Actress and singer Sylvia Langton-James (59) has become the wife of the Australian businessman James Norrington, and twice over at that. ^1 ^2
First they exchanged vows after the custom of the Incas in the Andes of Peru. ^3 Then, the US magazine "People" reports, they flew to Florida for a second, legally valid ceremony. ^4
For 15 years Langton-James and Norrington had been friends; they fell in love only a year ago. ^5 ^6 The wedding, according to the report, was as early as June 30, but the couple did not make it known until a party in Malibu on America's Independence Day (July 4). ^7 ^8 ^9 Australian media count Nick Ravello, her partner in the film of the musical Diesel, among the guests there. ^10 ^11
It is her second marriage; in the nineties she was divorced from the dancer Mark Bellanti. ^12 ^13 Later she lived with the cameraman Brendan McGovern, missing since a boat trip three years ago. ^14 ^15
== a7 | Gossip Infant | 2008-07-10 | Langton-James marries and puts the McGovern riddle behind her
Sylvia Langton-James has closed the book on Brendan McGovern, the longtime boyfriend who went missing mysteriously in 2005. ^1
In a surprise ceremony at her Malibu home the singer, 59, has wed James Norrington, an entrepreneur from Australia aged 49. ^2 ^3 ^4 ^5
The guests believed they had been asked to a Fourth of July barbecue. ^6 A brush fire in a canyon nearby came close to stopping the wedding, but she would not hear of putting it off. ^7
McGovern was lost from a fishing boat that left San Pedro, California, on June 30, 2005. ^8 Seven weeks passed before the public heard of it, through a reporter who recognized the names. ^9
Langton-James had not reported him missing, and her explanations differed later on. ^10 Money trouble and a faked death were talked of, and in 2006 people in Mexico's Baja claimed to have seen him. ^11
== facts
- Wedding / place | place | disagree | mountain top at Cusco, Peru @ a1.1 | mountaintop in Peru @ a2.2 | Cusco, Peru @ a3.3 | Peru @ a5.4 | Andes of Peru @ a6.3 | her Malibu home @ a4.5 a7.3 | conflicts: 0-5, 1-5, 2-5, 3-5, 4-5
- Wedding / date | date | disagree | 2008-06-21 @ a1.2 | June 21 @ a3.4 | June 30 @ a6.7 | Fourth of July @ a4.1 a7.6 | a couple of weeks ago @ a5.8 | conflicts: 0-3, 1-3, 2-3
- July 4 party / what it was | other | disagree | news of the wedding was broken there @ a1.20 a3.2 a6.8 | the wedding itself @ a4.1 a7.6 | conflicts: 0-1
- July 4 party / date | date | agree | July 4 @ a1.20 a3.1 a4.1 a6.8 a7.6
- July 4 party / place | place | refine | her home in Malibu @ a1.21 a3.1 a4.5 a7.3 | Malibu @ a6.9
- July 4 party / who was told | other | refine | friends @ a1.20 | family and friends @ a3.2
- July 4 party / kind | other | refine | barbecue @ a1.20 a3.1 a7.6 | party @ a4.1 a6.8
- Ceremonies / number | count | agree | two @ a1.4 a2.1 a3.5 a6.2
- First ceremony / present | other | agree | only the two of them @ a1.3 a5.9
- Second ceremony / date | date | agree | 2008-06-30 @ a1.4 | June 30 @ a3.5 a6.7
- Second ceremony / interval | duration | refine | a little more than a week @ a1.5 | a week @ a3.5 a2.9
- Second ceremony / place | place | disagree | beach at Laurel Island, Florida @ a1.6 | beach front in Florida @ a2.10 | Lauren, Florida @ a3.6 | Florida @ a6.4 | conflicts: 0-2
- Second ceremony / officiant | other | agree | a friend of the bride's @ a1.7 a3.9
- Second ceremony / kind | other | refine | civil @ a2.10 | legally valid @ a6.4
- First ceremony / custom | other | agree | Incan @ a1.1 a2.3 a6.3
- Bride / dress | other | refine | plain white dress, traditional wedding shawl, suede boots @ a1.8 | Incan costume, 'matrimonial manta' like a small shawl @ a2.3 a2.4
- Bride / age | age | agree | 59 @ a1.18 a2.7 a4.2 a5.1 a6.1 a7.2
- Groom / age | age | disagree | 56 @ a1.19 a2.11 a3.8 | 49 @ a4.4 a7.5 | conflicts: 0-1
- Groom / nationality | other | disagree | Australian @ a2.2 a6.2 a7.4 | American @ a3.7 a4.3 | conflicts: 0-1
- Groom / name | name | agree | James Norrington @ a1.1 a2.2 a3.7 a4.3 a5.2 a6.2 a7.4
- Groom / occupation | other | refine | entrepreneur @ a2.2 a7.4 | businessman @ a3.7 a6.2 | millionaire businessman @ a4.3
- Groom / post in firm | other | disagree | CEO @ a1.16 a3.11 | founder and chairman @ a2.12 | founder and CEO @ a5.2 | conflicts: 0-1, 1-2
- Firm / name | name | refine | Orinoco Root @ a1.16 a3.11 | Orinoco Root Company @ a2.12 | Orinoco Root Co. @ a5.2
- Firm / business | other | refine | botanical supplements from the rain forest @ a1.17 a3.12 | natural health @ a2.12
- Bride / marriage number | count | agree | second @ a1.10 a5.12 a6.12
- First husband / name | name | agree | Mark Bellanti @ a1.11 a3.13 a4.12 a6.13
- First divorce / date | date | refine | 1995 @ a1.11 a3.13 a4.11 | in the nineties @ a6.13
- First divorce / cause | other | refine | an affair he is said to have had @ a1.12 | his affair @ a3.14 a4.12
- Daughter / name | name | agree | Zoe @ a1.13 a3.15
- Daughter / age | age | agree | 22 @ a1.13 a3.15
- McGovern / name | name | agree | Brendan McGovern @ a1.14 a3.16 a4.13 a5.13 a6.14 a7.1
- McGovern / length of relationship | duration | disagree | nine years @ a1.14 a4.14 | from 2004 to February 2005 @ a5.13 a5.15 | conflicts: 0-1
- McGovern / job | other | disagree | did lighting in Hollywood @ a5.14 | cameraman @ a6.14 | conflicts: 0-1
- McGovern / lost | date | disagree | 2005 @ a1.15 a3.16 a4.13 a7.1 | 2005-02 @ a5.15 | three years ago @ a6.15 | 2005-06-30 @ a7.8 | conflicts: 1-3
- McGovern / trip | other | refine | chartered fishing boat @ a1.15 a3.16 | fishing trip @ a4.13 a5.15 | boat trip @ a6.15 | fishing boat @ a7.8
- McGovern / where lost | place | refine | off California @ a1.15 a3.16 | California @ a5.15 | boat left San Pedro, California @ a7.8
- McGovern / reported sightings | other | refine | some claim to have seen him @ a5.16 | seen in Mexico's Baja @ a7.11
- Couple / acquaintance | duration | refine | more than 15 years @ a1.22 | 15 years @ a2.15 a6.5
- Couple / introduced by | other | refine | a friend @ a1.22 | mutual friends @ a2.15
- Couple / when love began | date | disagree | last year @ a1.23 a4.8 | 18 months ago @ a2.16 | a year ago @ a6.6 | conflicts: 1-2
- Couple / shared cause | other | agree | the environment @ a4.7 a5.10
- Brush fire / where | place | agree | a canyon nearby @ a4.6 a7.7
- Brush fire / effect on wedding | other | agree | she refused to put it off @ a4.15 a7.7
- Bride / films | name | refine | Diesel and Halcyon @ a1.24 a3.17 | Diesel @ a2.14 a4.1 a6.11
- Bride / Grammys | count | agree | 4 @ a1.25 a3.18
- Film partner / name | name | agree | Nick Ravello @ a2.14 a6.10
- First ceremony / character | other | refine | secret @ a2.2 | private @ a5.4
- Bride / nationality | other | agree | Australian @ a2.2 a5.5
