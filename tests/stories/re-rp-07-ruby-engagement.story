== a1 | Beach Wrap Blog | - | Tiffany Carlson is engaged too!
Tiffany Carlson and Derek Hanson have been going out since May this year. ^1 Now, six months on, she is flashing an engagement ring with a ruby, said to have cost $185,000. ^2 ^3
A lot of nasty people claim she paid for the thing herself, Derek having no job and little to spend. ^4 I guess a ring without a diamond isn't bad. Princess Diana's was a sapphire, and look whom she was engaged to!
What everybody talks about is the timing. Tiffany got engaged a few days after Rick Lavery, her ex-husband, announced that he was. ^5 I hope it isn't a race to the altar against Rick; that would be childish. Still, the pair are giving marriage another try.
== a2 | StarBiz | - | Newly-Engaged Tiffany Carlson Shows Off Her Ring
A second walk down the aisle lies ahead of Tiffany Carlson. Former football star Derek Hanson, her boyfriend of six months, has proposed to the 30-year-old. ^1 ^2 ^3 "Yes, we are happy to confirm that they are engaged!" her rep told People. ^4
Carlson has let the public know herself, too. When she promoted her clothing line in Kansas City on Saturday, November 13, in a branch of Dillon's department store, the new ring was on her finger. ^5 It has a ruby in the center and a diamond on either side. ^6
She "was in a really good mood", someone who saw her in the shop told the site. "She was very warm and sweet. She signed autographs and seemed to have a great time." ^7
Only a week earlier her former husband Rick Lavery had announced his engagement to Alyssa Marcello, his girlfriend of many years. ^8 ^9 Carlson has called herself "hugely, hugely happy for him". Talking to radio host Brian Hillcrest on Thursday morning, November 11, she said, "Our marriage was over a really long time ago."
== a3 | Superstar Chatter | 2010-11-14 | Tiffany Carlson And Derek Hanson Will Marry
Timing is everything. Rick Lavery and Alyssa Marlecco, together for ages, told the world of their wedding plans, and barely a week later his ex-wife lets it be known that she is engaged as well. ^1 ^2 The lucky man is Derek Hanson, boyfriend of Tiffany Carlson for no more than six months. ^3
On Saturday she was at Dillon's department store, Kansas City, on behalf of her clothing line, and gave everybody a look at her brand-new Carl Dane ring. ^4 ^5 It was with this three-stone piece, diamond, ruby in the middle, diamond, that Hanson, her boyfriend of five months, proposed. ^6 ^7
"She was in a really good mood," PEOPLE hears from an eyewitness in the store. "She was very warm and sweet. She signed autographs and seemed to have a great time." ^8
The former NFL player and the Texan began dating in May, when he was living apart from his first wife, stylist Terri Hanson; five months afterwards that divorce was finalized. ^9 ^10 ^11
"I found a wonderful man," she tweeted in September. "Damn, I'm blessed." They will spend Thanksgiving in NYC, where she is to sing in the Macy's parade.
Gentlemen, start the race to the altar!
== a4 | Prieto's Corner | - | Tiffany Carlson and Derek Hanson are engaged
After seven months as a couple, Derek Hanson, the 31-year-old who used to play NFL football, and Tiffany Carlson, the singer, 30, got engaged on Thursday (November 11). ^1 ^2 ^3 ^4
"We're overjoyed to confirm that it's true! They are engaged," said a rep for the singer, adding that it came about late last week. ^5
Rick Lavery and Carlson were married for three years before they were divorced in 2005. Her romance with Hanson dates from May of this year. ^6 His divorce became final last month. ^7
It was earlier in the same week that Rick proposed to Alyssa Marcello, with whom he has been for nearly five years. ^8 ^9
== a5 | Celebsnark | - | Tiffany Carlson says she cried after the proposal
I laughed aloud over Us Weekly's piece about Tiffany Carlson on the Early Show, and I'm giggling yet. She got the ring and burst into tears. Of joy! Here is what happened.
Derek Hanson, with whom she had been for less than six months, proposed on Nov. 11. ^1 ^2 "A total shock," Carlson, 30, called it in Monday's edition of the CBS program. ^3 ^4
"I had to sit on his knee I was stunned," the singer explains. "To really get what was going on." ^5
And how did she take the Carl Dane sparkler of diamond, gold and ruby? ^6 ^7
"I first said 'Yes!' I didn't even put the ring on until 5 minutes in," she revealed to Larry Brown with a giggle. "I just sat there and wept with him." ^8 You can see it, can't you: she looks at it and weeps, then he weeps, then she supposes she had better put it on.
The ruby is her birthstone, and it pleases her that he did something out of the ordinary. ^9
== a6 | Celeb Hum | - | Tiffany Carlson Remembers Derek Hanson's Proposal
She wept for joy. So Tiffany Carlson told it on The Early Show on Monday when the talk came to November 11, the day Derek Hanson proposed after not quite six months together. ^1 ^2 ^3
"I had to sit on his knee; I was too stunned to really get what was going on." ^5
The future Mr. Tiffany Carlson, who went to Yale and was a tight end in the NFL, gave her a Carl Dane ring in gold with diamonds and a ruby. ^6 ^7 ^8
"I first said 'Yes!'" Carlson said to Larry Brown, laughing. "I didn't even put the ring on for 5 minutes. I just sat there and wept with him." ^9 So she did not pay for it herself, it would appear. ^10
A ruby, her birthstone, is less usual, and that is why she is fond of it. ^11 "I've already done the conventional thing," she said with a sniff about the ring she had from Rick Lavery, who has himself just got engaged to Alyssa Marcello. ^12 ^13
Derek had long planned it and had sat down with her mom and dad. "He was a gentleman about it."
== a7 | Popbang | 2010-11-27 | Tiffany Carlson: Stop the TV, Here Comes the Ring
For an engagement ring even Tiffany Carlson will stop her recorder. Derek Hanson, once of the NFL, did all he could, she says, to leave her in the dark. ^1 She was in the middle of "Familyhood" when he ordered her to pause it, and she didn't feel like it, since the episode had just got good. He insisted, and then he asked her.
"He got down on his knee and I had to sit down on it because I was so stunned. I was … gasping for air," she recounts. ^2 "It was definitely one of those times where I've never felt that way before, ever."
The ring had been hidden in a shoe. She is now taking it round the talk shows, along with her new album, "Merry Yuletide".
Rick Lavery, her ex, had become engaged to his girlfriend, Alyssa Marcello, not long before. ^3
== facts
- proposal / date | date | agree | 2010-11-11 @ a4.1 a5.1 a6.2
- couple / together before the proposal | duration | disagree | six months @ a1.2 a2.2 | no more than six months @ a3.3 | five months @ a3.7 | seven months @ a4.2 | less than six months @ a5.2 a6.3 | conflicts: 0-2 0-3 0-4 1-3 2-3 3-4
- couple / dating since | date | agree | 2010-05 @ a1.1 a3.9 a4.6
- rep / quotation | quote | disagree | Yes, we are happy to confirm that they are engaged! @ a2.4 | We're overjoyed to confirm that it's true! They are engaged @ a4.5 | conflicts: 0-1
- Tiffany Carlson / age | age | agree | 30 @ a2.3 a4.4 a5.3
- Derek Hanson / former work | other | refine | football star @ a2.1 | NFL player @ a3.10 a4.3 a7.1 | tight end in the NFL @ a6.6
- ring / stones | other | disagree | a ruby @ a1.3 | without a diamond @ a1.4 | ruby between two diamonds @ a2.6 a3.6 | diamond, gold and ruby @ a5.6 a6.8 | conflicts: 1-2 1-3
- ring / jeweller | name | agree | Carl Dane @ a3.5 a5.7 a6.7
- ring / who paid | other | disagree | she herself, people claim @ a1.4 | not she herself, it would appear @ a6.10 | conflicts: 0-1
- ring / first shown | date | agree | Saturday 2010-11-13 at Dillon's, Kansas City @ a2.5 a3.4
- eyewitness / quotation | quote | agree | She was very warm and sweet. She signed autographs and seemed to have a great time @ a2.7 a3.8
- time after the ex-husband's engagement | duration | disagree | a few days @ a1.5 | a week @ a2.8 | barely a week @ a3.2 | same week @ a4.8 | not long @ a7.3 | conflicts: 0-1 1-3
- ex-husband's fiancée / name | name | disagree | Alyssa Marcello @ a2.9 a4.9 a6.13 a7.3 | Alyssa Marlecco @ a3.1 | conflicts: 0-1
- Derek Hanson / divorce final | date | refine | five months after May @ a3.11 | last month @ a4.7
- interview / where and when | other | refine | Monday's edition of the CBS program @ a5.4 | The Early Show on Monday @ a6.1
- Tiffany Carlson / quotation on the knee | quote | disagree | I had to sit on his knee I was stunned. To really get what was going on @ a5.5 | I had to sit on his knee; I was too stunned to really get what was going on @ a6.5 | I had to sit down on it because I was so stunned @ a7.2 | conflicts: 0-1 0-2 1-2
- Tiffany Carlson / quotation on putting the ring on | quote | disagree | I didn't even put the ring on until 5 minutes in @ a5.8 | I didn't even put the ring on for 5 minutes @ a6.9 | conflicts: 0-1
- ring / birthstone | other | agree | the ruby is her birthstone @ a5.9 a6.11
