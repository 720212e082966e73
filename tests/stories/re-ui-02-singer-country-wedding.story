== a1 | Cradle Weekly | 2011-06-11 | Poppy Marsh weds with a baby coming
Twice over, this was a happy day for Poppy Marsh. The 26-year-old singer became Ned Turner's wife at St. Mark the Great Church in Gloucestershire, England, on Saturday, and her rep confirms that a baby is on the way. ^1 ^2 ^3
Sandrine Maliset, a designer from France, had made her a gown with long sleeves of lace and a fishtail skirt. ^4 ^5 Her father gave her away; afterwards the cheers of the crowd followed the couple from the church to a car. ^6
"It's lovely that she is expecting, and I am very glad for her. ^7 She is very glad about that – it is something marvellous," The Telegraph was told by Maliset. ^8 "For me, and for her too, when you're expecting you want to show that, but also be discreet, so the dress was ideal for her for that moment." ^9
According to the Daily Mail it was Turner who broke the news to the wedding guests. ^10 Seven months ago the pair made public that they had lost their son. ^11
The wedding in the village of Ashcombe had been no secret, since a guest whose name is not known passed the save-the-date card to the British papers in March. ^12 ^13 On Friday they rehearsed at the church, and her father, the actor and musician Barry Marsh, was seen carrying a ukulele. ^14
Turner, a decorator who owns a business, had proposed on a romantic trip last Christmas. ^15 ^16
== a2 | Rumour Mill | 2011-06-12 | Two joys for Poppy Marsh: wedding and baby
Not far from their country home Marsh and Turner said yes in a small ceremony for over 100 guests. ^1 Guards were posted, and two streets and a number of alleys close by were shut; all the same the pair paused at the church door for fans with cameras. ^2
At the reception Turner, raising his glass, let it be known that Poppy Marsh is 16 weeks pregnant. ^3 ^4 It could be seen, apparently. Sandrine Maliset, who designed the wedding dress, confirmed it afterwards. ^5
Long lace sleeves and a fishtail skirt made up the dress, and white roses the bouquet. ^6 ^7 Actor Barry Marsh, the father of the bride, gave her away. ^8 In the pews sat actor Larry Hatfield, Fergus Heyton of television fame, the bride's brother Archie, who acts as well, and Gemma Price, her stepsister. ^9 ^10
Marsh, who is 26, has lost two babies: the first in 2008, when she was with Ted Robins of the Magnetic Cousins, and a boy last November, six months into the pregnancy. ^11 ^12 ^13
Lately she has talked of a quiet family life in the country with Turner, a decorator and owner of a business, her partner since 2009. ^14 ^15 Their engagement dates from Christmas day last year, in Bali. ^16
== a3 | Emerald Gossip | - | Ned Turner's wedding speech: Poppy's expecting
At the weekend Poppy Marsh finally got hitched, and what fun it was: photographers behind the gravestones, half sister Gemma Price all but bursting out of her bodice, bridesmaid Jacinta Palmer in a daring slit, a vicar relishing his moment of fame and the loveliest of Gloucestershire backdrops. ^1 ^2 ^3
The best of it, though, came from the new husband. Ned Turner announced that Poppy is expecting again, and is sixteen weeks along. ^4 ^5
Somebody who was there told The Mirror: "It was so very, very moving - and totally the cherry on the cake for them. ^6 The day was always going to be brilliant, but when Ned said Poppy was expecting there wasn't a dry eye in the room. ^7 There were happy tears for Poppy and Ned." ^8
From Sandrine Maliset, who created the lace outfit, came this: "It's lovely that she is expecting, and I am very glad for her. ^9 You can see, of course, the little tummy - it looked very sweet with the dress." ^10
She miscarried in 2008, when Ted Robins was the father, and last year lost Turner's baby after six months, so nobody deserves good fortune more. ^11 ^12
== a4 | Thirty Whispers | - | Poppy Marsh marries, and there's more
Two years after they became a couple, Poppy Marsh and Ned Turner are man and wife, and he told the guests that she is 12 weeks pregnant, too! ^1 ^2
Relatives and friends were present at the intimate ceremony in Gloucestershire, England, which was followed by a breakfast reception. ^3 It was Barry Marsh who led his 26-year-old daughter down the aisle. ^4 ^5
Only in November she had to deliver a stillborn son, and before that there had been one other miscarriage. ^6 ^7
"Poppy is expecting and she is wedding the man of her dreams. ^8 She is truly on cloud nine and so deliriously happy she has wept tears of joy," someone close to the two of them said. ^9
The French fashion designer Sandrine Maliset, who made the lace gown, is pleased for the British star. ^10 "It's lovely that she is expecting, and I am very glad for her. ^11 She is very glad about that – it is something marvellous." ^12
For a honeymoon Poppy and Ned, 32, will go to the Glastonbury Festival, the place where they met in 2009. ^13 ^14 ^15 Some of the family and friends are to come along and, if the rumours are right, two teepees at £1000 have been booked for them. ^16
== a5 | Tune Contact | - | Poppy Marsh says I do and has a surprise
Ned Turner gave the guests at today's wedding reception a second reason to cheer: his bride Poppy Marsh is at least 12 weeks pregnant. ^1
She is 26 and makes fashion now as well as music, he is a 32-year-old builder, and they were married this morning in a church at Ashcombe, a pretty Gloucestershire village. ^2 ^3 ^4 Nobody in the family had seen the announcement coming. Marsh, who has always said she wants children, displayed her bump with pride; of two miscarriages in recent years the last came in November, when her son was stillborn. ^5 ^6
"Poppy is expecting and she is wedding the man of her dreams. ^7 She is truly on cloud nine and so deliriously happy she has wept tears of joy," the Daily Mail quotes a source close to her. ^8
Her long lace dress was by Sandrine Maliset of France, and it was on the arm of her father, actor Barry Marsh, that she came in, the Mirror writes. ^9 ^10 T4's Jacinta Palmer, her best friend, was a bridesmaid, while comic Larry Hatfield, once the boyfriend of Poppy's mother, and Fergus Heton were among the guests. ^11 ^12 ^13
A honeymoon at the Glastonbury Festival awaits, where it began for them in 2009, with a pair of luxury teepees at £1000 reportedly laid on for relatives and friends. ^14 ^15
== a6 | Prague Revue | 2011-06-12 | Half a year after the loss, Poppy Marsh marries
The singer, twenty-six, and the house painter, thirty-two, were wed in the church of Ashcombe, the English village in Gloucestershire where Poppy Marsh has a house. ^1 ^2 ^3 ^4 A feast for a hundred guests, people from television and the stage among them, had been laid out in the garden. ^5
The bride, wearing white by the French stylist Sandrine Maliset, called her groom "the love of her life". ^6 He for his part could not keep the happy news of the coming child to himself at the feast, and every guest wept for joy, the Mirror reports. ^7 ^8
What anyone could see was confirmed by Maliset, too. "You can see her little tummy. ^9 In that dress it looked sweet. ^10 We wanted to show it, but discreetly, and so that dress was the right one for her," she declared. ^11
The mother-to-be should be in her third month. ^12 She and Ned Turner have been a pair since 2009. ^13 Last November, in the sixth month, she miscarried for the second time. ^14 ^15 Her first child she lost in December 2007; its father was Ted Robbins of the Magnetic Cousins. ^16 ^17
== a7 | Alpine Leute | - | Now she's a wife, and pregnant again
Poppy Marsh, 26, wants everybody to see how happy she is: on Saturday she and her boyfriend Ned Turner, 32, were married in a church in Ashcombe, near London. ^1 ^2 ^3 ^4
The singer and the building contractor had never hidden what they were planning, the engagement having been announced on Twitter and the place given out beforehand. ^5 So they were glad of the fans at the fence, to whom Poppy waved in a Chanel dress in the manner of the Twenties. ^6
The party, with a country theme, took up the whole of Saturday and was also held in that London suburb. ^7 There was a second cause for celebration. Poppy is in her 12th week already, as one reads in the Daily Mail, and it was the groom who said so at the reception. ^8 ^9 Friends call her beside herself with joy.
After two miscarriages, the later one in November 2010 six months into the pregnancy, they hope for better luck this time. ^10 ^11
== facts
- Wedding / date | date | refine | 2011-06-11 @ a1.1 | Saturday @ a7.1 | today @ a5.1 | at the weekend @ a3.1
- Poppy Marsh / age | age | agree | 26 @ a1.1 a2.11 a4.5 a5.2 a6.1 a7.2
- Ned Turner / age | age | agree | 32 @ a4.14 a5.3 a6.2 a7.3
- Ned Turner / job | other | disagree | decorator and business owner @ a1.15 a2.14 | builder @ a5.3 | house painter @ a6.2 | building contractor @ a7.5 | conflicts: 0-1, 0-3, 1-2, 2-3
- Wedding / place | place | disagree | St. Mark the Great Church, Gloucestershire @ a1.2 | Ashcombe, Gloucestershire village @ a1.12 a5.4 a6.3 | Gloucestershire @ a3.3 a4.3 | Ashcombe, suburb near London @ a7.4 a7.7 | conflicts: 0-3, 1-3, 2-3
- Wedding / guests | count | refine | over 100 @ a2.1 | a hundred @ a6.5
- Wedding / character | other | refine | small ceremony @ a2.1 | intimate ceremony @ a4.3
- Wedding / secrecy | other | refine | no secret, date leaked by an unknown guest's card @ a1.13 | not hidden, couple gave out the place beforehand @ a7.5
- Pregnancy / weeks | duration | disagree | 16 weeks @ a2.4 a3.5 | 12 weeks @ a4.2 | at least 12 weeks @ a5.1 | third month @ a6.12 | 12th week @ a7.8 | conflicts: 0-1, 0-3, 0-4
- Pregnancy / who announced it | other | agree | Ned Turner @ a1.10 a2.3 a3.4 a4.2 a5.1 a6.7 a7.9
- Pregnancy / where announced | other | refine | to the wedding guests @ a1.10 a4.2 | at the reception @ a2.3 a5.1 a7.9 | at the feast @ a6.7
- Pregnancy / confirmed by | other | refine | her rep @ a1.3 | the dress designer @ a2.5 a6.9
- Dress / designer | name | disagree | Sandrine Maliset @ a1.4 a2.5 a4.10 a5.9 a6.6 | Chanel @ a7.6 | conflicts: 0-1
- Designer / nationality | other | agree | French @ a1.4 a4.10 a5.9 a6.6
- Dress / look | other | refine | long lace sleeves and a fishtail skirt @ a1.5 a2.6 | lace @ a4.10 | long lace dress @ a5.9 | white @ a6.6 | in the manner of the Twenties @ a7.6
- Bride / given away by | other | refine | her father @ a1.6 | Barry Marsh, her father @ a2.8 a4.4 a5.10
- Barry Marsh / profession | other | refine | actor and musician @ a1.14 | actor @ a2.8 a5.10
- Designer on pregnancy / words | quote | refine | "It's lovely that she is expecting, and I am very glad for her. She is very glad about that – it is something marvellous" @ a1.7 a1.8 a4.11 a4.12 | "It's lovely that she is expecting, and I am very glad for her." @ a3.9
- Designer on tummy / words | quote | disagree | "You can see, of course, the little tummy - it looked very sweet with the dress." @ a3.10 | "You can see her little tummy. In that dress it looked sweet." @ a6.9 a6.10 | conflicts: 0-1
- Designer on dress / words | quote | disagree | "when you're expecting you want to show that, but also be discreet, so the dress was ideal for her for that moment" @ a1.9 | "We wanted to show it, but discreetly, and so that dress was the right one for her" @ a6.11 | conflicts: 0-1
- Source on bride / words | quote | agree | "Poppy is expecting and she is wedding the man of her dreams. She is truly on cloud nine and so deliriously happy she has wept tears of joy" @ a4.8 a4.9 a5.7 a5.8
- Source on bride / whose source | other | refine | close to the two of them @ a4.9 | close to her @ a5.8
- Guests' tears / according to Mirror | other | refine | not a dry eye in the room @ a3.7 | every guest wept for joy @ a6.8
- Gemma Price / relation | other | disagree | stepsister @ a2.10 | half sister @ a3.1 | conflicts: 0-1
- Jacinta Palmer / role | other | agree | bridesmaid @ a3.2 a5.11
- Guest / Heyton | name | disagree | Fergus Heyton @ a2.9 | Fergus Heton @ a5.13 | conflicts: 0-1
- Guest / Larry Hatfield | other | refine | actor @ a2.9 | comic @ a5.12
- First loss / date | date | disagree | 2008 @ a2.12 a3.11 | 2007-12 @ a6.16 | conflicts: 0-1
- First loss / father | name | disagree | Ted Robins @ a2.12 a3.11 | Ted Robbins @ a6.17 | conflicts: 0-1
- Father of first / band | name | agree | Magnetic Cousins @ a2.12 a6.17
- Last loss / date | date | refine | 2010-11 @ a2.13 a6.14 a7.11 | November @ a4.6 a5.6 | last year @ a3.12 | seven months ago @ a1.11
- Last loss / stage | duration | refine | six months @ a2.13 a3.12 a7.11 | in the sixth month @ a6.14
- Last loss / nature | other | disagree | stillborn son @ a4.6 | miscarriage @ a6.15 a7.10 | lost @ a1.11 a2.13 a3.12 | miscarriage, son stillborn @ a5.5 a5.6 | conflicts: 0-1
- Last loss / sex | other | agree | son @ a1.11 a2.13 a4.6 a5.6
- Losses / number | count | agree | two @ a2.11 a4.7 a5.5 a6.15 a7.10
- Couple / together since | date | refine | 2009 @ a2.15 a6.13 | for two years @ a4.1
- Couple / first met | date | agree | 2009 @ a4.15 a5.14
- Couple / where met | place | agree | Glastonbury Festival @ a4.15 a5.14
- Honeymoon / place | place | agree | Glastonbury Festival @ a4.13 a5.14
- Teepees / number | count | agree | two @ a4.16 a5.15
- Teepees / price | money | agree | GBP 1000 @ a4.16 a5.15
- Engagement / date | date | refine | last Christmas @ a1.16 | 2010-12-25 @ a2.16
- Engagement / place | place | refine | on a romantic trip @ a1.16 | Bali @ a2.16
- Wedding / reception | other | refine | breakfast reception @ a4.3 | feast in the garden @ a6.5 | party with a country theme @ a7.7
- Poppy Marsh / home | place | refine | near the wedding place, in the country @ a2.1 | a house in Ashcombe @ a6.4
- First loss / nature | other | agree | miscarriage @ a3.11 a4.7
