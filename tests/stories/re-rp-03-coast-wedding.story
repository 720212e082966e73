== a1 | Crónica Social | - | Country setting for the wedding of Jane Ellsworth and Ethan Feldman
An unusual stage for a wedding is what Jane Ellsworth and Ethan Feldman picked. On Saturday, September 29, they were married in Southern California, out of doors, in the middle of the fields. ^1 ^2 The actress evidently did not mind soiling her gown, a creation of Fiorentino, whose train she dragged along dirt tracks. ^3
They had wanted it intimate, on a country property, with their closest relatives and friends. ^4 A person close to them told People that no film stars were among the guests, only business people. ^5 Flowers ruled the decoration, and had been ordered from the florist The Satin Orchard. ^6
Event planners Talia Doron and Melanie Cole devised a fairy-tale weekend for them. ^7 It opened on Friday with a rehearsal dinner at the Miradora Inn Spa. ^8
Ellsworth, who once starred in "Wedding Duel", started seeing the jewelry designer in 2008. ^9 ^10 She was then still getting over Lorenzo Bolteri, an Italian later jailed for fraud and money laundering. ^11 Bolteri had won her heart in 2004, at the height of his success; arrested in October 2008 and given four and a half years, he has been free since May of this year.
== a2 | Nuove Voci | - | Jane Ellsworth is married
Yesterday, at Punta Sur in California, the American actress Jane Ellsworth, 29, married her colleague Ethan Feldman, who is 31. ^1 ^2 ^3 ^4
They met in 2008 and got together after Ellsworth had broken with the Italian entrepreneur Lorenzo Bolteri. ^5 He had been arrested for writing a bad check for 250,000 dollars, money that was to pay for works on his house in Washington. ^6
At the couple's wish the ceremony followed the Jewish rite. ^7 They said yes in a private villa hanging above the sea. ^8 The star of "The Countess Wears Silk" had settled on a gown and veil of the house of Fiorentino Gabrielli, who is a friend of hers as well. ^9 The bridesmaids wore him too, while the groom was in a classic black dinner jacket with bow tie. According to Celebuzz he could hardly hide his feelings: "Ethan was so moved. He posed for pictures with his mother, who had a dark blue dress on."
Private it was, yet with a train of 180 guests. ^10 In truth it all began two days earlier, with a dinner at the Miradora Inn and Spa. ^11 The sums are dizzying: the flowers alone are said to have cost 100,000 dollars. ^12 White and pink were the theme, and the floral studio The Satin Orchard did rustic arrangements as the bride desired. ^13
== a3 | Moda Stil | - | Jane Ellsworth's Fiorentino gown
When Jane Ellsworth played in "The Duchess Letters" in 2001, who would have thought that she would one day look so much like a fairy tale herself?
Last weekend she married Ethan Feldman. ^1 She did so in a gown made for her alone by Fiorentino Gabrielli, the legendary couturier, who retired from his label four years ago. ^2 ^3 As the sketch shows, it is a breathtaking strapless design. ^4 Ivory silk and tulle were worked with great care in his studio in Rome. ^5 ^6 The train was painted by hand in shades of pink, with satin flowers embroidered on it. ^7 On her head she wore big blossoms covered in crystal beads, an idea taken from the 1920s. Enchanting, isn't it?
== a4 | Signora Lampo | 2012-10-04 | Jane Ellsworth: a rabbi, a priest ... and a calf at the wedding
A priest and a rabbi stood at one and the same altar for the wedding of Jane Ellsworth and Ethan Feldman. ^1
As People magazine reports, the ceremony was led by a Catholic clergyman together with a rabbi: Jane grew up a Catholic, while the man she has married is Jewish. ^2
It was held last week. ^3 Its other peculiarity concerns the guests, who had been asked to come in comfortable shoes fit for hiking. To reach the spot, in the scenic region of Punta Sur, they had to follow a path that led them below a Jewish bridal canopy, the chuppah. ^4 Before both clerics the star and her groom exchanged their vows.
The bride was in Fiorentino, a source told People; the food was vegan, from local produce; and the whole thing was romantic and sentimental. ^5 Jazz was played live by the American Parlor Club. To honor her commitment, the animal rights organization Peta gave Ellsworth a special present: a calf called Benny, rescued from slaughter.
== a5 | Titoli d'Italia | - | Jane Ellsworth: the wedding gown signed Fiorentino
Years have gone by since Jane Ellsworth was joined to the actor and film producer Ethan Feldman, and the splendid Fiorentino gown is a subject still. ^1 ^2
The two, married in 2012, chose a private ceremony of Jewish rite in Punta Sur, California. ^3 ^4 ^5 It was held by the same celebrant who a few months before had united Miriam Hartmann and Bastien Centbras. A reception followed at the exclusive Miradora Inn and Spa. ^6 150 guests took part. ^7 Nature had the leading role, in the form of marvelous floral decor, on which the couple is believed to have spent about 100 thousand dollars. ^10
What makes us dream, however, is the gown. Fiorentino Gabrielli, who left the catwalks in 2008, designed it in person for the actress. ^11 A modern reading of the lines of the 1920s, in tulle and lace, it was sewn by hand. ^13 It is strapless. ^15
== a6 | Bridal Bytes | - | Why the Jane Ellsworth wedding gown still defines bridal style
After Ethan Feldman had proposed to Jane Ellsworth with a custom emerald-cut diamond of six carats, the world of fashion thought it knew what would come next.
It did not. For her 2012 wedding at Punta Sur the actress took nothing off a rack but went to "the Maestro", her friend of many years, Fiorentino Gabrielli. ^1 ^2 ^3 Technically he was retired from the house that bears his name; he came back for her. ^4 He has called her "like his daughter". ^5
The result was an off-the-shoulder gown. ^6 It was cut from ivory silk point d'esprit. ^7 What everybody remembers, though, is the pink at the bottom, painted on by hand. ^9
More than a decade after she said "I do" on that private Californian estate, mood boards are full of that hem. ^10
== a7 | Rumor Desk | 2021-01-15 | Who is Jane Ellsworth's husband? All about Ethan Feldman
Like the royalty she played in "The Duchess Letters", Jane Ellsworth prefers to keep her life at home out of sight. So, who is the man she married?
Ethan Feldman, born in New York on April 2, 1981, graduated from Brown's theatre department in 2003 and has several credits as an actor and producer. ^1 ^2 The two met in 2008 at the Palm Springs Film Festival. ^3 Ellsworth had just left Lorenzo Bolteri, since convicted as a fraudster and money launderer, and feared that FBI inquiries and headlines would hurt her career. ^4
She knew at once, she would tell Harper's Bazaar: "I knew from the instant I met him that he was the love of my life."
In September 2012, four years into the romance, Feldman and Ellsworth were married in Punta Sur. ^5 ^6
== facts
- wedding / date | date | refine | 2012-09-29 @ a1.1 | yesterday @ a2.1 | last weekend @ a3.1 | last week @ a4.3 | 2012 @ a5.3 a6.1 | 2012-09 @ a7.5
- wedding / region | place | refine | Southern California @ a1.2 | Punta Sur @ a2.2 a4.4 a5.4 a6.2 a7.6
- ceremony / kind of property | place | refine | country property @ a1.4 | private villa above the sea @ a2.8 | private estate @ a6.10
- ceremony / rite | other | disagree | Jewish rite @ a2.7 a5.5 | Catholic priest and rabbi together @ a4.1 a4.2 | conflicts: 0-1
- guests / number | count | disagree | 180 @ a2.10 | 150 @ a5.7 | conflicts: 0-1
- flowers / cost | money | agree | 100,000 dollars @ a2.12 a5.10
- flowers / supplier | name | agree | The Satin Orchard @ a1.6 a2.13
- dinner before the wedding / when | date | disagree | 2012-09-28 @ a1.8 | two days earlier @ a2.11 | conflicts: 0-1
- Miradora Inn / what was held there | other | refine | rehearsal dinner @ a1.8 | dinner before the wedding @ a2.11 | reception after the ceremony @ a5.6
- gown / designer | name | refine | Fiorentino Gabrielli @ a2.9 a3.2 a5.11 a6.3 | Fiorentino @ a1.3 a4.5
- gown / neckline | other | disagree | strapless @ a3.4 a5.15 | off the shoulder @ a6.6 | conflicts: 0-1
- gown / fabric | other | refine | ivory silk and tulle @ a3.5 | tulle and lace @ a5.13 | ivory silk point d'esprit @ a6.7
- gown / pink | other | refine | train painted by hand in pink @ a3.7 | pink painted by hand at the bottom @ a6.9
- designer / retirement | date | refine | four years ago @ a3.3 | 2008 @ a5.11 | retired @ a6.4
- couple / start | date | refine | dating from 2008 @ a1.9 | met in 2008 @ a2.5 a7.3
- Ethan Feldman / profession | other | refine | jewelry designer @ a1.10 | actor @ a2.3 | actor and producer @ a5.1 a7.2
- Ethan Feldman / age | age | refine | 31 @ a2.4 | born 1981-04-02 @ a7.1
- Lorenzo Bolteri / offence | other | refine | fraud and money laundering @ a1.11 a7.4 | bad check for 250,000 dollars @ a2.6
