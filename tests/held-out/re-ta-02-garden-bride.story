== a1 | Limelight Babies | 2012-06-06 | Tess Carrington on her 'flawless' day
Good friends, the family around her and a Chanel dress with embroidered flowers, drawn by Kurt Langenfeld in person: Tess Carrington had every reason to glow. ^1
"The day was flawless," the 37-year-old said to this magazine the day after she became the wife of art consultant Ben Adelman. ^2 "Everyone we love and cherish was there. ^3 It was as joyful and meaningful as we ever could have wished." ^4
The actress, who is expecting, and Adelman exchanged vows on June 2 at the house in Montecito, Calif., that cost her $5.7 million. ^5 According to planner Orit Shalev, they "just wanted a garden wedding." ^6
Together with Melanie Grove, Shalev created a party on an "antique romantic" theme. ^7 She called the mood "dreamlike"; among those who enjoyed it were Blythe Featherstone, Marlo Ruiz, Danny Halloran and Fizzy Hallett. ^8
The ceremony followed Jewish tradition, and old lace, pink blossoms and green garlands decorated the place. ^9
== a2 | Daily Fibre Entertainment | - | Everything About Tess Carrington's Big Day
Last weekend Tess Carrington married her art consultant fiancé Ben Adelman in the garden, with couture from Chanel, diamonds of over 14 carats and a gourmet dinner. ^1
What did she like best? Plain fun. A silhouette artist "snipped away through the night," she told PEOPLE on the day following the June 2 wedding, and there were a photo booth and a corner for children with a tent and a tiny cinema. ^2
Some 190 relatives and friends surrounded Carrington, 37, and Adelman, 34. ^3 "The day was flawless," Carrington tells PEOPLE. ^4 "Everyone we love and cherish was there. ^5 It was as joyful and meaningful as we ever could have wished." ^6
The setting was her Mediterranean-style home in Montecito, California, worth $5.7 million, and the tone was low-key on purpose. ^7 "They just wanted a garden wedding," says Orit Shalev, who planned the "dreamlike" event with Melanie Grove in an "antique romantic" style; Marlo Ruiz and Blythe Featherstone were guests. ^8
The bride's baby is due later this year. ^9 Since her father died in 2004, it was the groom's father who walked with her. ^10
== a3 | Canopy Blog | 2012-06-08 | Carrington on a 'flawless' wedding
If Tess Carrington could hold her wedding again, she would change nothing.
She assured People magazine that everything went right when she and Ben Adelman married in Montecito, California. ^1 "The day was flawless," said the bride, 37, about the ceremony on June 2. ^2 "Everyone we love and cherish was there. ^3 It was as joyful and meaningful as we ever could have wished." ^4
Planner Orit Shalev said that the star of "Going Halfway", who has a first baby on the way, "just wanted a garden wedding" as she went to the altar for the third time. ^5
Earlier husbands were Gareth Thorne, who owned a bar, and the Canadian comedian Todd Greer. ^6
There was nothing simple about her clothes: a Chanel gown with flower embroidery, made to measure by the celebrated Kurt Langenfeld. ^7 Langenfeld, 78, was delighted with his creation of white muslin and organza. ^8 "She knew what she wanted . . . and she got it," he said. "For a woman who is pregnant she looked flawless."
Blythe Featherstone, Marlo Ruiz, Danny Halloran and Fizzy Halett were said to be among the guests at the "antique romantic" occasion, with lace, pink flowers and green garlands. ^9
== a4 | YaBlatt | - | Inside Tess Carrington's "flawless" wedding
Tess Carrington and her fiancé Ben Adelman tied the bond for life on June 2, and the actor-director now talks about her celebrity guests, her dress and her "garden wedding". ^1
That was what she reportedly asked of her planner. ^2 But when the garden lies in upscale Montecito, California, on the grounds of Carrington's estate of 5.7 million dollars, an elegant affair is the likely result. ^3
The mother-to-be is 37. ^4 "The day was flawless," the former Colonel's Angel told People magazine, which has exclusive wedding photos on its cover. ^5 "Everyone we love and who matters to us was there. ^6 It was as amusing and meaningful as we could ever have wished." ^7
The famous guests: fellow Angel Marlo Ruiz, Oscar winner Blythe Featherstone, late-night host Danny Halloran, who made the 2005 comedy High Pitch with Carrington, and Fizzy Halett. ^8
She is reported to have worn a Chanel dress that Kurt Langenfeld tailored for her. ^9
Carrington met Adelman, an art consultant, over a year ago, and they have kept out of Hollywood's sight. ^10
== a5 | Lucky Vows | 2012-06-10 | Celebrity weddings: Tess Carrington
Three is the charm, Tess Carrington must hope: last week, in northern California, she married for the third time, and the groom was art dealer Ben Adelman. ^1
A couple for 18 months, the two made their engagement known in January, and she is carrying their first child, a girl if rumour is right. ^2
At 37, the actress asked for a 'tasteful and ageless' dress, and her husband's father, once head of the house of Chanel, lent a hand. ^3
Kurt Langenfeld himself took part in designing and making the gown of muslin and organza, with embroidered flowers, feathers and a belt of black satin. ^4 I am sorry, but Langenfeld or not, it is dreadful.
"The day was flawless," she told People magazine. ^5 "Everyone we love and cherish was there. ^6 It was joyful and meaningful as we could ever have wished." ^7
On the guest list: her best friend Marlo Ruiz, Blythe Featherstone, who is pregnant, with husband Tim Roth-Hale, Fizzy Halett and Danny Halloran. ^8
When she was 19 Carrington was the wife of a Welsh bar owner for six weeks, and in 2001 there was a brief marriage to the Canadian comedian Todd Greer. ^9
== facts
- wedding / day | date | refine | 2012-06-02 @ a1.5 a2.2 a3.2 a4.1 | last weekend @ a2.1 | last week @ a5.1 | conflicts:
- wedding / place | place | disagree | Montecito, California @ a1.5 a2.7 a3.1 a4.3 | northern California @ a5.1 | conflicts: 0-1
- Carrington house / worth | money | agree | $5.7 million @ a1.5 a2.7 a4.3
- Carrington / age | age | agree | 37 @ a1.2 a2.3 a3.2 a4.4 a5.3
- Adelman / profession | other | disagree | art consultant @ a1.2 a2.1 a4.10 | art dealer @ a5.1 | conflicts: 0-1
- Carrington / on the day | quote | agree | The day was flawless @ a1.2 a2.4 a3.2 a4.5 a5.5
- Carrington / on who came | quote | disagree | Everyone we love and cherish was there @ a1.3 a2.5 a3.3 a5.6 | Everyone we love and who matters to us was there @ a4.6 | conflicts: 0-1
- Carrington / on the feeling | quote | disagree | It was as joyful and meaningful as we ever could have wished @ a1.4 a2.6 a3.4 | It was as amusing and meaningful as we could ever have wished @ a4.7 | It was joyful and meaningful as we could ever have wished @ a5.7 | conflicts: 0-1 0-2 1-2
- Carrington / when she spoke to People | date | agree | the day after the wedding @ a1.2 a2.2
- planner / what the couple wanted | quote | refine | just wanted a garden wedding @ a1.6 a3.5 | They just wanted a garden wedding @ a2.8 | conflicts:
- planner / name | name | agree | Orit Shalev @ a1.6 a2.8 a3.5
- second planner / name | name | agree | Melanie Grove @ a1.7 a2.8
- theme / words | quote | agree | antique romantic @ a1.7 a2.8 a3.9
- mood / word | quote | agree | dreamlike @ a1.8 a2.8
- decorations / what | other | refine | old lace, pink blossoms and green garlands @ a1.9 | lace, pink flowers and green garlands @ a3.9 | conflicts:
- guest / Hallett | name | disagree | Fizzy Hallett @ a1.8 | Fizzy Halett @ a3.9 a4.8 a5.8 | conflicts: 0-1
- guest / Ruiz | name | agree | Marlo Ruiz @ a1.8 a2.8 a3.9 a4.8 a5.8
- guest / Featherstone | name | agree | Blythe Featherstone @ a1.8 a2.8 a3.9 a4.8 a5.8
- guest / Halloran | name | agree | Danny Halloran @ a1.8 a3.9 a4.8 a5.8
- gown / designer | name | agree | Kurt Langenfeld @ a1.1 a3.7 a4.9 a5.4
- gown / house | name | agree | Chanel @ a1.1 a2.1 a3.7 a4.9
- gown / fabric | other | refine | white muslin and organza @ a3.8 | muslin and organza @ a5.4 | conflicts:
- gown / decoration | other | refine | embroidered flowers @ a1.1 a3.7 | embroidered flowers, feathers and black satin belt @ a5.4 | conflicts:
- Carrington / pregnancy | status | refine | pregnant @ a1.5 a2.9 a4.4 | pregnant with first child @ a3.5 a5.2 | conflicts:
- Carrington / number of marriages | count | agree | third @ a3.5 a5.1
- Carrington / first husband | other | refine | Gareth Thorne, bar owner @ a3.6 | Welsh bar owner @ a5.9 | conflicts:
- Carrington / second husband | name | agree | Todd Greer @ a3.6 a5.9
- couple / time together | duration | refine | over a year @ a4.10 | 18 months @ a5.2 | conflicts:
