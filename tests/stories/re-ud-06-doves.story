== a1 | Puget Evening Herald | - | Nayirah gets 'Cinderella' funeral
A glass carriage with horses brought pop star Nayirah's casket on Friday to St. Fabian Lucera Roman Catholic Church in New York, where family mourned her and fans cheered her. ^1
When it was over, her mother, tears running, stood a few feet from the casket and let a single white dove go. ^2 Within seconds 21 more went up, one for each year of the singer's life. ^3
Those at the private farewell for the two-time Grammy nominee included rappers Crusha Beats, Dean "P. Daddo" Holmes, Kay-D and Lil' Pam, and also Phyllis Day, Ike Dawson, R&B singer Marshal and movie producer Noel Gould. ^4
More than 1,000 fans stood outside the Upper East Side church. ^5 They cheered as the mourners, among them her mother Joanne, her brother Jamal and Elroy Mundo, her co-star in "Orlando Must Fall," followed the cream-colored casket inside. ^6 As it came out again after the service, they sang her song "Only in a Dream." ^7
Nayirah, a singer and actress of 22, died Aug. 25 in the Bahamas, in the crash of a small plane that killed all nine people in it. ^8 She had been there to shoot a music video. ^9
Two cream-colored horses drew the carriage four blocks, from the Frank E. Dunmore Funeral Home to the funeral Mass. ^10 About 100 relatives and friends were invited to it. ^11
A public memorial with her videos and music was due on Friday, outside a restaurant in midtown. ^12
== a2 | Wire Page Mirror | - | Fans Say Goodbye to Nayirah in New York
Fans of soul singer Nayirah wept and applauded on Friday as they marched beside the horse-drawn carriage with her body. ^1 The young artist died last Saturday when her private plane crashed in the Bahamas, just after takeoff. ^2
It was the start of a whole day of tributes to the Grammy-nominated performer, who was 22. ^3 More than 3,000 people attended one of them, a memorial at the restaurant Fabrizi's 42nd Street, opposite Grand Central Terminal. ^4
"We love you, Nayirah," cried admirers with wet eyes, walking several blocks from a Manhattan funeral home to St. Fabian Lucera Church on Park Avenue. ^5 Behind the police barricades there they found hundreds of fans more. ^6
One could see the casket through the carriage's glass sides. ^7 Two white horses pulled it, and close behind came five limousines stuffed with flower arrangements. ^8
At the service, for the invited only, celebrities by the dozen mourned her, such as boxer Ike Dawson and rapper Lil' Pam. ^9
A caption dates the procession, on East 84th Street, to Aug. 31, 2001, and the crash to August 25. ^10
== a3 | Remembering the Queen blog | - | Fans, Artists Pay Last Respects To Nayirah
"We Were Sent a Queen, We Were Sent an Angel," it said under Nayirah's picture at one memorial on Friday, and that may sum up best how she touched people.
Class and grace stayed with her to the last. On Friday morning (August 31) a white carriage, with two white horses in front, took her white casket from Dunmore Funeral Home to St. Fabian Church for the funeral. ^1 White and pink roses by the dozen lay on top of it. ^2 Loved ones went on foot behind the carriage on the way to the private service, her boyfriend, Byron Stride, and Elroy Mundo of her "Orlando Must Fall" among them. ^3
As early as 6:30 a.m. fans had come to the funeral home to honor the singer and actress, killed six days before in a plane crash in the Bahamas together with eight others. ^4 They wrote in the condolence books and then followed the procession; by police estimate there were 1,000 of them. ^5
Walter Brown walked along in the crowd, four blocks from the funeral home to the Upper East Side funeral. ^6 "I came because of Nayirah's soul," he said. "I met her twice."
Still more fans waited for the procession at the church, where Kay-D, P. Daddo, Crusha Beats and Cedarlan were among the mourners. ^7
== a4 | Vulpes News | - | Nayirah Honored Like a 'Princess'
Pop star Nayirah was remembered at her funeral on Friday as a princess of R&B. ^1
Her body went in a silver-plated casket, in a glass-paneled hearse drawn by horses, about four blocks from a funeral home on New York's Madison Avenue to the private service at St. Fabian Lucera Roman Catholic Church. ^2
On the hearse sat a driver and a brakeman, in black and with top hats; the horses, white Percheron, had black plumes on their heads. ^3
Along the streets stood fans of the two-time Grammy nominee, who died Saturday in the Bahamas in a plane crash. ^4
"It is so lovely. She's leaving like a princess," said Danielle Porter, 24, from Brooklyn, who had camped before the church since 6 p.m. Thursday.
The singer and actress, 22, had been shooting a music video on the Caribbean island. ^5 Nobody survived of the nine people in the small plane, and an inquiry is on. ^6
Following the private service, 22 trained doves were to be set free outside the church, each standing for a year of her life. ^7
According to the New York Post, everything may be filmed for a "tribute" video. The casket will be buried at a New Jersey spot that is being kept secret.
== a5 | Plus TV Daily | 2001-08-31 | Nayirah's Funeral
A trail of tears for a fallen star: through New York's streets rolled a horse-drawn carriage with Nayirah's casket, and it all brought to mind the funeral of Princess Diana, killed in an accident exactly four years ago today. ^1
The place was Saint Fabian Lucera Roman Catholic Church, where Jacqueline Kennedy-Onassis too was remembered. ^2 Nayirah's parents were joined by her aunt Phyllis Day, by boyfriend Byron Stride and by his fellow hip-hop boss Dean "P. Daddo" Holmes. ^3 The R&B singers Marshal, Tya and Veronica attended, and so did hip-hop's Kay D, Crusha Beats, Lil' Pam and Sissy. ^4 Even Ike Dawson came, the former heavyweight champ. ^5
Her heartbroken mother, Joanne Lawton, gently acknowledged the crowd as the casket left the famous Frank R. Dunmore funeral chapel. ^6
After the funeral fans cheered when it was carried down the church steps. ^7 Then 22 white doves were let go, one for every year of a life too short. ^8 A young mourner fainted out of grief and was brought to hospital.
Emotion ran on at the public memorial: Fabrizi, an upscale restaurant, had become a makeshift chapel of flowers and memories. ^9
== a6 | Folk Weekly | 2001-09-17 | A Final Note
The silver-plated casket of pop singer Nayirah Jade Lawton made its way on Aug. 31 in a glass carriage behind horses, four blocks from a Manhattan funeral home to the Church of St. Fabian Lucera. ^1
Actress Patty Lorton was in the procession; her daughter Kimana was a close friend of Nayirah's. "The second the fans lining the streets saw [the hearse], they gave out this groan from the gut," says Lorton. Then the crowd outside the church began of its own accord to sing an early Nayirah hit, "Only in a Dream." ^2
At the private memorial for the pop princess, dead since the Aug. 25 plane crash that came just after takeoff from the Bahamas, Sissy Ellison, Ike Dawson, Chip Stone and Marshal tried to keep up. ^3 They mourned with her parents, Joanne and Warren Lawton, both 50; brother Jamal, 24; and boyfriend Byron Stride, 30, a record executive. ^4
Joanne Lawton held up to the end, according to Lorton, when outside the church 22 doves were released, one for each year of Nayirah's life. ^5 "Then she wept." ^6
What brought down the plane, killing seven of the singer's entourage and the pilot, is not settled. ^7 Nayirah had just shot a video on Abaco, a Bahamian island. ^8
== a7 | Cable One Live | 2001-08-31 | Live: Nayirah's Funeral Procession in New York
At 9:44 this morning, Eastern time, the network went live to Manhattan for the funeral procession of singer Nayirah. ^1 With eight others she was killed last Saturday in a plane crash in the Bahamas. ^2
Twelve hundred people, the anchors said, would be coming to the St. Fabianus Lucera Church, toward which a horse-drawn carriage was bringing the casket. ^3
A ceremony for the public was to follow elsewhere, at Fabrizi's Restaurant on 42nd street. ^4
The reporter outside the church could see the carriage less than a block away, and four flower cars ahead of it. ^5 Whether the family sat in the cars or walked behind the carriage she did not know. With the service supposed to begin around 10:00 a.m., things looked pretty much on time. ^6
Asked about the crowd, she spoke of a definite 1,200 invited, and of hearing now of more, upwards of 1,500. ^7 The church is a very big one with room for many, she said, and there were tons of fans across the street. ^8
== facts
- Nayirah's funeral / date | date | refine | 2001-08-31 @ a2.10 a3.1 a5.1 a6.1 a7.1 | Friday @ a1.1 a2.1 a4.1
- Nayirah's funeral / private | status | agree | private or by invitation only @ a1.4 a2.9 a3.3 a4.2 a6.3
- Nayirah's funeral / number invited | count | disagree | about 100 @ a1.11 | 1,200 @ a7.3 a7.7 | conflicts: 0-1
- Church / name | name | disagree | St. Fabian Lucera @ a1.1 a2.5 a4.2 a5.2 a6.1 | St. Fabian @ a3.1 | St. Fabianus Lucera @ a7.3 | conflicts: 0-2 1-2
- Church / where it stands | place | refine | Upper East Side @ a1.5 a3.6 | Park Avenue @ a2.5 | Manhattan @ a7.1
- Funeral home / name | name | disagree | Frank E. Dunmore @ a1.10 | Dunmore @ a3.1 | Frank R. Dunmore @ a5.6 | conflicts: 0-2
- Funeral home / where it stands | place | refine | Manhattan @ a2.5 a6.1 | Madison Avenue @ a4.2
- Procession / distance | quantity | refine | four blocks @ a1.10 a3.6 a6.1 | several blocks @ a2.5 | about four blocks @ a4.2
- Casket / look | other | disagree | cream-colored @ a1.6 | white @ a3.1 | silver-plated @ a4.2 a6.1 | conflicts: 0-1 0-2 1-2
- Horses / color | other | disagree | cream-colored @ a1.10 | white @ a2.8 a3.1 a4.3 | conflicts: 0-1
- Horses / number | count | agree | two @ a1.10 a2.8 a3.1
- Carriage / kind | other | refine | glass @ a1.1 a6.1 | glass sides @ a2.7 a4.2 | white @ a3.1 | horse-drawn @ a5.1 a7.3
- Flowers / number of vehicles | count | disagree | five limousines @ a2.8 | four flower cars @ a7.5 | conflicts: 0-1
- Flowers / place of the vehicles | place | disagree | behind the carriage @ a2.8 | ahead of the carriage @ a7.5 | conflicts: 0-1
- Doves / total number | count | refine | one and 21 more @ a1.2 a1.3 | 22 @ a4.7 a5.8 a6.5
- Doves / number standing for her years | count | disagree | 21 @ a1.3 | 22 @ a4.7 a5.8 a6.5 | conflicts: 0-1
- Doves / color | other | agree | white @ a1.2 a5.8
- Doves / when released | other | agree | after the service @ a1.2 a4.7 a5.8
- Nayirah's mother / when she wept | status | disagree | in tears while releasing the first dove @ a1.2 | held up until the doves were released, then wept @ a6.5 a6.6 | conflicts: 0-1
- Nayirah's mother / name | name | refine | Joanne @ a1.6 | Joanne Lawton @ a5.6 a6.4
- Nayirah's brother / name | name | agree | Jamal @ a1.6 a6.4
- Boyfriend / name | name | agree | Byron Stride @ a3.3 a5.3 a6.4
- Elroy Mundo / role | other | agree | co-star in Orlando Must Fall @ a1.6 a3.3
- Fans / number | count | refine | more than 1,000 @ a1.5 | 1,000 by police estimate @ a3.5 | hundreds more at the church @ a2.6 | tons @ a7.8
- Fans / song they sang | name | agree | Only in a Dream @ a1.7 a6.2
- Fans / when they cheered | other | refine | as the mourners followed the casket in @ a1.6 | as the casket was carried down the steps @ a5.7
- Nayirah / age | age | agree | 22 @ a1.8 a2.3 a4.5
- Nayirah / date of death | date | refine | August 25 @ a1.8 a6.3 | 2001-08-25 @ a2.2 a2.10 a3.4 a7.2 | Saturday @ a4.4
- Nayirah / place of the crash | place | agree | the Bahamas @ a1.8 a2.2 a3.4 a4.4 a6.3 a7.2
- Crash / moment | date | agree | just after takeoff @ a2.2 a6.3
- Crash / deaths | count | refine | all nine people in the plane @ a1.8 a4.6 | Nayirah and eight others @ a3.4 a7.2 | seven of her entourage and the pilot, besides her @ a6.7
- Crash / cause | status | refine | under investigation @ a4.6 | not settled @ a6.7
- Nayirah / reason for the trip | other | refine | a music video @ a1.9 a4.5 | a video on Abaco @ a6.8
- Nayirah / Grammy nominations | count | refine | two @ a1.4 a4.4 | Grammy-nominated @ a2.3
- Nayirah / profession | other | refine | singer and actress @ a1.8 a3.4 a4.5 | soul singer @ a2.1 | pop singer @ a6.1
- Public memorial / place | place | refine | midtown restaurant @ a1.12 | Fabrizi's 42nd Street, opposite Grand Central Terminal @ a2.4 | Fabrizi @ a5.9 | Fabrizi's Restaurant on 42nd street @ a7.4
- Public memorial / inside or outside the restaurant | place | disagree | outside @ a1.12 | inside @ a5.9 | conflicts: 0-1
- Guest Holmes / name | name | refine | Dean "P. Daddo" Holmes @ a1.4 a5.3 | P. Daddo @ a3.7
- Guest Kay-D / name | name | refine | Kay-D @ a1.4 a3.7 | Kay D @ a5.4
- Guest Sissy / name | name | refine | Sissy @ a5.4 | Sissy Ellison @ a6.3
- Guest Crusha Beats / present | other | agree | present @ a1.4 a3.7 a5.4
- Guest Lil' Pam / present | other | agree | present @ a1.4 a2.9 a5.4
- Guest Phyllis Day / present | other | agree | present @ a1.4 a5.3
- Guest Marshal / present | other | agree | present @ a1.4 a5.4 a6.3
- Guest Ike Dawson / profession | other | refine | boxer @ a2.9 | former heavyweight champ @ a5.5
- Byron Stride / profession | other | refine | hip-hop boss @ a5.3 | record executive @ a6.4
- Procession / began at | other | agree | a funeral home @ a1.10 a2.5 a3.1 a4.2 a5.6 a6.1
- Nayirah / name | name | refine | Nayirah @ a1.8 a2.1 a3.6 a4.1 a7.1 | Nayirah Jade Lawton @ a6.1
