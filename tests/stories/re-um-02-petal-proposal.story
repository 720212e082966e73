== a1 | Caleb's Corner | 2011-05-25 | Kelly Dempsey asks Kat Karamanian, and the ring has 20 carats
It is official, and congratulations are due: Kat Karamanian will be marrying her boyfriend, Kelly Dempsey. ^1
Kelly's question came with a diamond ring of 20.5 carats that Elaine Blumfeld made to order. ^2 Her sister Katia's is only half as big! ^3 "I just felt I wanted it to be huge," says Dempsey. ^4 Mission accomplished.
And the proposal? On May 18th Kat came home to Beverly Hills and there he was in her bedroom, on bended knee, with "Will You Marry Me?" laid out in rose petals. ^5
"I didn't see this coming at all," Karamanian tells People of his surprise. ^6 "I was in such a daze. ^7 I never thought it would happen at home, and I never thought now." ^8
Kat's mother Kelly lent the other Kelly a hand, and together they had a small family get-together ready for that very night. ^9
"Kelly really didn't want a big do, but he had teasingly told my mom he'd be happy if there were mini-horses there," Karamanian laughs. ^10 "Later that night at the party, my mom led out two mini-horses, covered in sparkles, for us! ^11 It was priceless!" ^12
It is a mere six months since the two began going out, after a basketball game in New Jersey. ^13
== a2 | Goldsmith's Journal | - | Kat Karamanian's engagement ring of 20.5 carats
No other headline spread across the web this week quite like this one: Kat Karamanian is engaged, as fans discovered on Wednesday from the cover of PEOPLE magazine. ^1
Kelly Dempsey, who plays for the New Jersey Nets, needed only six months with her before he surprised her at home with the question. ^2 PEOPLE says the power forward was in her bedroom on bended knee, "Will You Marry Me" written beside him in rose petals. ^3
"I didn't see this coming at all," said Karamanian, 30, to PEOPLE. ^4 "I was in such a daze. ^5 I never thought it would happen at home, and I never thought now." ^6
Most admirers had expected such a question from her former boyfriend Remy Banks, with whom she lasted three years and at least one break. ^7 They parted for good in 2010, and she then saw Cowboys receiver Myles Alston for a short while. ^8
Dempsey took care to ask her parents first. "He came to Boyd and me and asked us for Kat's hand in marriage," PEOPLE was told by her mother, Kelly Warner, meaning herself and Karamanian's stepfather Boyd Warner. ^9
Even Katia and Kordelia, the sisters she is so close to, were caught unawares when the family met for a special dinner laid on by Kelly Warner. ^10 "We had no clue. ^12 We were both stunned at the dinner when Kat walked out with her big rock and she started waving it," one heard from them. ^11
== a3 | Mode Mobb | - | Pictures of the ring on Kat Karamanian's finger
A whopping $2 million is what Kelly Dempsey is reported to have paid for the engagement ring Kat Karamanian now wears. ^1 Five tweets or so and he will have it back, now that he belongs to the clan.
Elaine Blumfeld designed it, with an emerald cut stone of 16.5 carats in the middle. ^2 Two trapezoids of 2 carats each stand at its sides. ^3 It must be jolly carrying some 20 carats about, until the hand withers. ^4
Reports say he asked her at her house, rose petals forming the words "Will you marry me?" ^5 Kat's mother, Kelly Warner, then fetched two miniature horses coated in glitter. ^6
"I didn't see this coming at all," Karamanian gushed. ^7 Dempsey has never been married, while Kat had a short marriage when she was 19. ^8
== a4 | The Style Place | 2011-05-25 | Kat Karamanian engaged, shows enormous 20.5-carat ring
With the cover of this week's People, Kat Karamanian and Kelly Dempsey have made their engagement public. ^1 A full six months of dating lie behind them. ^2 It was a week ago, on May 18, that the basketball professional asked: Kat stepped into her bedroom and found him on his knees, with "WILL YOU MARRY ME" set out in rose petals. ^3
To this most delicate of proposals he added an Elaine Blumfeld diamond of 20.5 carats. ^4 Picking it was hard work for the Nets man. ^5 "I just felt I wanted it to be huge," People heard from him. ^6 So it is.
Nobody can have feared a no, since Kat's mother, Kelly Warners, had arranged a small family celebration for that same evening beforehand. ^7 Dempsey had told her in advance that nothing lavish was wanted, and so, for a "laugh", the couple received two mini-horses from her, both covered with glitter. ^8
Kat wishes for a grand wedding, but there may be no time for one: she has told reporters that she would like to marry this summer. ^9
== a5 | Marhaba Weekly | 2011-05-25 | All about Kat Karamanian's ring
Kat Karamanian could hardly hold back her delight (nor could we) when she broke the news of her engagement. ^1 The reality star, who is 30, was in a complete "daze" last Wednesday (18 May), when she got home and saw Kelly Dempsey, 26, her boyfriend of six months, down on one knee. ^2
"I didn't see this coming at all," she said to People magazine. ^3 "I was in such a daze. ^4 I never thought it would happen at home, and I never thought now." ^5
And what was he holding? A diamond ring of 20.5 carats, no less. ^6 Eliane Blumfeld designed the giant, which Kelly chose together with Kat's mum. ^7
After the "yes" came a party for the whole Karamanian family and two miniature ponies. ^8 "Kelly really didn't want a big do, but he had teasingly told my mom he'd be happy if there were mini-horses there," Kat remembered. ^9 "Later that night at the party, my mom led out two mini-horses covered in sparkles, for us. ^10 It was priceless." ^11
== a6 | Starhit Max | - | Kat Karamanian is engaged and has a $2 million ring
Kelly Dempsey, with whom she has been going out for the past 6 months, has just given Kat Karamanian a 20 carat ring and become her fiancé. ^1 That diamond ring is said to be worth $20 million. ^2
In itself the stone has 16.5 carats, and the two trapezoid diamonds of 2 carats around it bring the ring to 20.5. ^3 It is the work of Elaine Blumfeld. ^4 Kelly is a 26-year-old NBA player under contract to the New Jersey Nets, and Kat is 30. ^5
It all took place last week, on May 18th. ^6 Kat's boyfriend surprised her in her own house, while her family was in the know and waiting for the proposal. ^7 One day later her sisters Katia and Kordelia spread it on Twitter with their congratulations. ^8
"You can't imagine how glad it makes me to be able to tell you this… KAT IS ENGAGED!!!!!!" tweeted Katia Karamanian, who is 26. ^9
Kelly has also said he will appear in the coming season of the family's television show. ^10
== a7 | The Valley Sharer | - | Kat Karamanian is getting married
A reality princess needs a proposal, and good heavens, a ring, to match. "OMGGGG! It's true!" Kat cheered on her blog. ^1
One week ago, on May 18, Dempsey, 26, gave his 30-year-old sweetheart a surprise in her house in Beverly Hills. ^2 As she stepped into the bedroom he was already on bended knee, and red rose petals spelled the obvious: "Will you marry me?" ^3
"I didn't see this coming at all," People learned from the bride-to-be. ^4 "I was in such a daze. ^5 I never thought it would happen at home, and I never thought now." ^6
Nor can she have reckoned with the rock, a 20.5-carat diamond made specially by Elain Blumfeld. ^7 You read correctly. The blue stone a prince gave his duchess has only 18 carats. ^8 "I just felt I wanted it to be huge," Dempsey said to the magazine. ^9
As with every Karamanian surprise, mama Kelly Warner had a part in it: she knew what her namesake was up to and had an intimate celebration for the closest family prepared for later that night. ^10
"Kelly really didn't want a big do, but he had teasingly told my mom he'd be happy if there were mini-horses there," said Kat. ^11 "Later that night, my mom led out two mini-horses, covered in sparkles, for us! ^12 It was priceless!" ^13
So far nobody has named a date for the wedding. ^14
== a8 | Rarest Finds | - | Kat Karamanian, engaged, shows off her $2M ring
Television's Kat Karamanian must be floating, for her boyfriend Kelly Dempsey has asked and she has said yes. ^1
The "perfect ring" he bought his darling came at a price of $2 million. ^2 Elaine Blumfeld is the designer of the 20.5 carat piece. ^3 It is a classic: in the centre an emerald cut diamond of 16.5 carats, on either side a smaller one, 2 carats each. ^4 Kat says she has dreamed of its like since high school, when she purchased a fake one at Macy's. ^5
A true gentleman, Kelly went to her parents for her hand a couple of days before he put the question. ^6 He then waited in Kat's bedroom, where red rose petals read "Will you marry me?", and went down on his knees, the giant rock in view. ^7
The others in Kat's family seem to have suspected nothing, because the parents and Kelly kept it all secret. ^8 "We had no clue! ^9 We were both stunned at the dinner when Kat walked out with her big rock and she started waving it in the air," said Kordelia Karamanian. ^10 Twitter is where the sisters, thrilled, shared the joy with their fans. ^11
== facts
- ring / total weight | quantity | refine | 20.5 carats @ a1.2 a4.4 a5.6 a6.3 a7.7 a8.3 | some 20 carats @ a3.4 | 20 carats @ a6.1
- ring / centre stone | quantity | agree | 16.5 carats @ a3.2 a6.3 a8.4
- ring / side stones | quantity | agree | two of 2 carats each @ a3.3 a6.3 a8.4
- ring / cut of the centre stone | other | agree | emerald cut @ a3.2 a8.4
- ring / price | money | disagree | $2 million @ a3.1 a8.2 | $20 million @ a6.2 | conflicts: 0-1
- ring / designer | name | disagree | Elaine Blumfeld @ a1.2 a3.2 a4.4 a6.4 a8.3 | Eliane Blumfeld @ a5.7 | Elain Blumfeld @ a7.7 | conflicts: 0-1, 0-2, 1-2
- ring / who chose it | other | refine | Dempsey @ a4.5 | Dempsey and Kat's mother @ a5.7
- Dempsey / on the ring's size | quote | agree | "I just felt I wanted it to be huge" @ a1.4 a4.6 a7.9
- proposal / day | date | agree | 2011-05-18 @ a1.5 a4.3 a5.2 a6.6 a7.2
- proposal / place | place | refine | her home in Beverly Hills, bedroom @ a1.5 | her house in Beverly Hills @ a7.2 | at home, bedroom @ a2.2 a2.3 | her house @ a3.5 a6.7 | bedroom @ a4.3 a7.3 a8.7 | home @ a5.2
- proposal / posture | other | refine | on bended knee @ a1.5 a2.3 a7.3 | on his knees @ a4.3 a8.7 | down on one knee @ a5.2
- proposal / petals | other | refine | rose petals @ a1.5 a2.3 a3.5 a4.3 | red rose petals @ a7.3 a8.7
- proposal / words in petals | quote | agree | "Will you marry me?" @ a1.5 a2.3 a3.5 a4.3 a7.3 a8.7
- Karamanian / "didn't see this coming" | quote | agree | "I didn't see this coming at all" @ a1.6 a2.4 a3.7 a5.3 a7.4
- Karamanian / "in such a daze" | quote | agree | "I was in such a daze." @ a1.7 a2.5 a5.4 a7.5
- Karamanian / "never thought it would happen at home" | quote | agree | "I never thought it would happen at home, and I never thought now." @ a1.8 a2.6 a5.5 a7.6
- Karamanian / "didn't want a big do" | quote | agree | "Kelly really didn't want a big do, but he had teasingly told my mom he'd be happy if there were mini-horses there" @ a1.10 a5.9 a7.11
- Karamanian / "led out two mini-horses" | quote | disagree | "Later that night at the party, my mom led out two mini-horses, covered in sparkles, for us!" @ a1.11 a5.10 | "Later that night, my mom led out two mini-horses, covered in sparkles, for us!" @ a7.12 | conflicts: 0-1
- Karamanian / "priceless" | quote | agree | "It was priceless" @ a1.12 a5.11 a7.13
- party / animals | quantity | refine | two mini-horses @ a1.11 a3.6 a4.8 a5.10 a7.12 | two miniature ponies @ a5.8
- party / who brought the horses | other | agree | Kat's mother @ a1.11 a3.6 a4.8 a5.10 a7.12
- party / kind | other | refine | small family get-together the same night @ a1.9 | special dinner laid on by Kelly Warner @ a2.10 | small family celebration the same evening @ a4.7 | celebration for the closest family later that night @ a7.10
- Kat's mother / name | name | disagree | Kelly Warner @ a2.9 a2.10 a3.6 a7.10 | Kelly Warners @ a4.7 | Kelly @ a1.9 | conflicts: 0-1
- couple / how long together | duration | agree | six months @ a1.13 a2.2 a4.2 a5.2 a6.1
- Karamanian / age | age | agree | 30 @ a2.4 a5.2 a6.5 a7.2
- Dempsey / age | age | agree | 26 @ a5.2 a6.5 a7.2
- Dempsey / team | other | refine | New Jersey Nets @ a2.2 a6.5 | Nets @ a4.5
- engagement / how it was announced | other | agree | cover of People @ a2.1 a4.1
- Dempsey / asked the parents | other | refine | asked Boyd and Kelly Warner for her hand @ a2.9 | asked her parents a couple of days before @ a8.6
- family / knew of the proposal beforehand | status | disagree | sisters had no clue @ a2.10 a2.11 | family knew and was waiting @ a6.7 | only the parents knew, the others suspected nothing @ a8.8 | mother knew @ a7.10 | conflicts: 0-1, 1-2
- sisters / "stunned at the dinner" | quote | refine | "We were both stunned at the dinner when Kat walked out with her big rock and she started waving it" @ a2.11 | "We were both stunned at the dinner when Kat walked out with her big rock and she started waving it in the air" @ a8.10
- sisters / who said it | other | refine | the sisters @ a2.11 | Kordelia @ a8.10
- sisters / medium | other | agree | Twitter @ a6.8 a8.11
- wedding / date | status | refine | hopes to marry this summer @ a4.9 | no date named @ a7.14
- sisters / "no clue" | quote | agree | "We had no clue" @ a2.12 a8.9
- party / who prepared it | other | refine | Kat's mother with Dempsey @ a1.9 | Kelly Warner @ a2.10 a7.10 | Kat's mother @ a4.7
