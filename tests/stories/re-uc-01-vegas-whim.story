== a1 | Morning Desk | - | Judge undoes pop star's weekend whim
It began as an impulse: Kristy Marlow got hitched to Travis Dean Whitaker, a friend from her home town. ^1 Once she had come to her senses she asked for an annulment, so that her career as a wife ran to 55 hours in all. ^2
The annulment petition put it thus: "Plaintiff Marlow lacked comprehension of her conduct to the degree that she was unable to consent to the marriage." ^3
Her "complaint for annulment" reached Clark County Family Court at 10:12 a.m. Monday. ^4 The uncontested order bears the signature of Judge Dana R. Greene, whose decree was entered at 12:24 p.m. ^5
"There is no union now," said Leonard Varsky, the Las Vegas attorney who acts for the singer. ^6 "Travis accepted this entirely. ^7 They've made a sensible decision." ^8
Whitaker and the pop superstar, both natives of Amberton, La., had exchanged vows at around 5:30 a.m. Saturday in one of the Las Vegas wedding chapels. ^11 Varsky denied that drink had been at work on the bride during the service. ^12 "Absolutely not," he said. ^13
A friend who talked to her some hours later, and who would not be named, said she had risen that morning a "little dazed" at having tied the knot. ^14
The plan was born early on Saturday morning, by Whitaker's account. ^15 "It was just mad, man," he said in an interview with "Access Hollywood," given at his home on Monday morning. ^16 "And we were just staring at each other and said, 'Let's do something wild, mad. ^17 Let's go get hitched, just for the heck of it.'" ^18
== a2 | The Daily Lantern | 2004-01-05 | Get me out of here, baby
A boozy prank turned Kristy Marlow into the wife of her childhood sweetheart — and 12 hours on she wanted out. ^1
It was 5am in Las Vegas when the pop babe took her vows beside Travis Whitaker, with ripped jeans on her legs and a baseball cap on her head. ^2
Only afterwards did it dawn on the Whoa I Fell Again singer what she had got into, and in a panic she had her lawyers set about annulling Saturday's quickie match. ^3
One close pal of Kristy, 22, told us last night: "She had been raving for two days straight and was definitely still in a raving mood when they chose to do it. ^4 But then it turned into, 'Oh my Lord, what have I done!'" ^5
Last night the star, nursing her hangover, conceded that the surprise marriage had been a joke which went too far. ^6 She told pals: "It looked like a funny plan at the time." ^7
Travis, who is 22 as well, reportedly spent the service "chuckling and giggling" along with her; the quickie ceremony early on Saturday was over in 15 minutes. ^8
But the fun wore off with the drink. ^9 "She found it funny all Saturday morning," the pal went on. ^10 "But by about 5pm on Saturday she realised what she had done and what a dreadful mistake it had been." ^11
High on her list of worries was the reaction of her mother Darlene, who had been told nothing of the wedding. ^12
== a3 | Network Evening News | - | A very short honeymoon for pop queen
After a night of long partying, Kristy Marlow and a friend of her childhood went to a wedding chapel, wed and, it seems, "took a gag too far" — for they lost no time in arranging an annulment. ^1
Victor Haddad Jr., who owns and operates the Cypress Casino Hotel, said the pop star, 22, had become the wife of Travis Dean Whitaker of Amberton, La., in a Las Vegas chapel on Saturday at about 5:30 a.m. ^2
"Nobody guessed it was coming," said Haddad, a good friend of Marlow's. ^3
By Saturday afternoon, however, the annulment was being settled before several people, a Las Vegas lawyer among them, according to a source close to Marlow who asked not to be named. ^4 The signed paper goes to the court as soon as it opens on Monday morning, the source said. ^5
Her label, Vamp Records, spoke about the marriage through Tania Ruckle, vice president of publicity at Vamp, in a statement to Entertainment Tonight. ^6
"On January 3rd, Kristy Marlow and a friend took a gag too far by getting wed," it read. ^7 "Ms. Marlow and Mr. Whitaker have applied for an annulment which will become official on Monday, January 5." ^8
Anthony Russo of The Village Voice told this network it would be a little sad if the whole thing were a cry for help or a little PR stunt. ^9
Josephine Kaiser, a senior editor at Us Weekly, suspects more than a stunt or a fling: Marlow has known Whitaker since she was 4, and they have been dating, she said. ^10
== a4 | Diario del Puerto | 2004-01-04 | Marlow marries in Las Vegas and at once agrees to an annulment
Kristy Marlow has wed a childhood friend from the state of Louisiana in Las Vegas, but the two immediately agreed to have the marriage annulled, a source close to the singer told the AP this Sunday. ^1
The wedding of the 22-year-old pop diva to Travis Dean Whitaker was confirmed by Victor Haddad Jr., proprietor of the Hotel Casino Cypress: it took place, he said, at 5.30 in the early hours of Saturday in a Las Vegas chapel. ^2
"Nobody expected it," declared Haddad, a good friend of Marlow. ^3
The source, who did not wish to be identified, told The Associated Press that the bride was somewhat dazed by her marriage to Whitaker, though not drunk at the moment it happened. ^4
On Saturday afternoon, in front of various people including a Las Vegas lawyer, both agreed on the annulment. ^5 "The petition for annulment, which is already signed, will be filed on Monday morning," said the source. ^6
A limousine had taken the couple to the Little Blue Chapel on the main avenue of Las Vegas, after a stop in Spiritbar, a nightclub of the Hotel Casino Cypress. ^7 Without a license there could be no marriage, the chapel's staff explained, so they were driven downtown to the Clark County Marriage Bureau. ^8 License in hand, they went back to the chapel and wed. ^9
A baseball cap and jeans were the bride's dress, and a limousine driver of the Cypress hotel escorted her, the source mentioned. ^10
== a5 | Riffwire | 2004-01-06 | Marlow unties the knot
Early Saturday morning in Las Vegas, Kristy Marlow became the wife of a childhood friend, and as the tale is told it was all a joke gone too far. ^1
The pop star and her now ex-husband, Travis Dean Whitaker, 22, seem to have made up their minds on Friday night, while they were partying in Spiritbar at the Cypress Casino Hotel. ^2 They got themselves a license, and a hotel bellman then walked Marlow, in jeans and baseball cap, down the "isle". ^3
It was the online edition of People Magazine that broke the news, and there too the marriage is called simply a joke gone too far. ^4
The couple looked sober and very serious to the staff of the Las Vegas Marriage Bureau, where the license was granted. ^6
"They were dead serious," said Nora Kells, who issued it. ^7 "They weren't chuckling and joking like you would expect if the whole thing was a hoax. ^8 Kristy was wearing jeans, a hooded sweater and one of these trendy Von Dutch hats." ^9 The man with her, whom Kells did not recognize, had a white shirt on and good manners, and both were gone within 15 minutes. ^10
"She was sober - we are not permitted by law to give a license to anyone who is drunk," said Gladys Weaver, another employee. ^12
Update: mother Darlene Marlow, once told of the marriage, flew from Louisiana to Las "Vagas" to give her daughter a talking-to, The Independent writes. ^13
An attorney filed the singer's petition for annulment early Monday morning, as the courts opened. ^14
== a6 | Unterhaltung Plus | - | Kristy Marlow marries – for 12 hours
Four months after she only played the bride on the stage of the MTV Video Music Awards, Kristy Marlow has had another sham wedding, but a legal one this time. ^1 In the early hours of Saturday she spontaneously married Travis Dean Whitaker, a friend from her home town, in Las Vegas, report the Las Vegas Review-Journal and People.com. ^2
By late afternoon her record company was calling the elopement a joke that had got out of hand, and the pair had sat down with lawyers to seek an annulment. ^3
For Marlow and Whitaker, both 22, it was a first marriage. ^4 They turned up on Friday night, in its small hours, at the Little Blue Wedding Chapel, heard that a marriage license was needed, and drove through the night to the courthouse to fetch one. ^5 At about 5 in the morning they were back and made their vows, the limousine driver being the sole witness. ^6 She had a baseball cap and jeans on, he a casual shirt. ^7
By 6 p.m., though, the couple was already unhitched, according to the New York Post. ^8 "Kristy Marlow and a girlfriend took a gag too far by getting wed," stated Tania Ruckle, publicist at Vamp Records. ^9 "Ms. Marlow and Mr. Whitaker have applied for an annulment that will officially take effect on Monday." ^10
Whitaker was home in Louisiana again by Sunday evening, his grandfather told "Entertainment Tonight." ^11
== a7 | Rheinblatt Online | - | The 55-hour marriage of Kristy Marlow
It is probably among the shortest celebrity marriages ever: after a mere two days the lightning match of Kristy Marlow has been annulled. ^1 She and a friend from her youth had rushed to the altar after a night of celebrating. ^2
Single again after 55 hours: on Monday the marriage of the pop singer to Travis Whitaker was annulled in Las Vegas, as her lawyer Leonard Varsky confirmed. ^3 "There is no union any more," he said. ^4 "Travis has fully agreed. ^5 They have made a sensible decision." ^6
The family court gave as its grounds: "Plaintiff Marlow was wanting in comprehension of her conduct, so that she was not in a position to consent to the wedding." ^7 The application for an annulment had come from Marlow. ^8
The 22-year-old and Whitaker said yes early on Saturday morning in a Las Vegas wedding chapel. ^9 The two took a joke too far, a statement of her record company Vamp Records said. ^10
Marlow woke on the morning after the wedding "a bit stupefied," a friend of the star reported. ^11 Varsky declared that she had not been drunk at the ceremony, and Henrietta Dawkins, who runs the Little Blue Wedding Chapel, bore him out. ^12
The idea of a wedding came up early in the morning, said Whitaker. ^13 "It was simply mad," he told the TV show "Access Hollywood." ^14
== facts
- wedding / day | date | refine | 2004-01-03 @ a2.3 a2.8 a3.2 a3.7 a4.2 a5.1 | Saturday @ a1.11 a6.2 a7.9
- wedding / hour | date | disagree | about 5:30 a.m. @ a1.11 a3.2 a4.2 | 5 a.m. @ a2.2 a6.6 | conflicts: 0-1
- wedding / city | place | agree | Las Vegas @ a1.11 a2.2 a3.2 a4.1 a5.1 a6.2 a7.9
- groom / tie to the bride | other | disagree | childhood or home-town friend @ a1.1 a3.1 a4.1 a5.1 a6.2 a7.2 | childhood sweetheart @ a2.1 | conflicts: 0-1
- groom / name | name | refine | Travis Dean Whitaker @ a1.1 a3.2 a4.2 a5.2 a6.2 | Travis Whitaker @ a2.2 a7.3
- groom / home | place | refine | Amberton, La. @ a1.11 a3.2 | Louisiana @ a4.1 a6.11
- bride / age | age | agree | 22 @ a2.4 a3.2 a4.2 a6.4 a7.9
- groom / age | age | agree | 22 @ a2.8 a5.2 a6.4
- chapel / name | name | refine | Little Blue Chapel @ a4.7 | Little Blue Wedding Chapel @ a6.5 a7.12
- marriage / length | duration | refine | 55 hours @ a1.2 a7.3 | two days @ a7.1
- marriage / end | date | disagree | Monday @ a1.4 a1.5 a7.3 | Saturday 6 p.m. @ a6.8 | conflicts: 0-1
- bride / sobriety at the wedding | status | disagree | drunk @ a2.1 a2.9 | not drunk @ a1.12 a1.13 a4.4 a5.6 a5.12 a7.12 | conflicts: 0-1
- idea to marry / when it arose | date | disagree | early Saturday morning @ a1.15 a7.13 | Friday night @ a5.2 | conflicts: 0-1
- bride's escort / who | other | disagree | limousine driver of the hotel @ a4.10 | hotel bellman @ a5.3 | conflicts: 0-1
- marriage license office / name | name | disagree | Clark County Marriage Bureau @ a4.8 | Las Vegas Marriage Bureau @ a5.6 | courthouse @ a6.5 | conflicts: 0-1
- bride / dress | other | refine | ripped jeans and baseball cap @ a2.2 | jeans and baseball cap @ a4.10 a5.3 a6.7 | jeans, hooded sweater and Von Dutch hat @ a5.9
- groom / shirt | other | refine | white shirt @ a5.10 | casual shirt @ a6.7
- couple / mood | other | refine | chuckling and giggling at the ceremony @ a2.8 | serious when getting the license @ a5.6 a5.7 a5.8
- hotel / name | name | refine | Cypress Casino Hotel @ a3.2 a5.2 | Hotel Casino Cypress @ a4.2 a4.7
- hotel / owner | name | agree | Victor Haddad Jr. @ a3.2 a4.2
- nightclub before the wedding / name | name | agree | Spiritbar @ a4.7 a5.2
- Haddad / surprise remark | quote | disagree | Nobody guessed it was coming @ a3.3 | Nobody expected it @ a4.3 | conflicts: 0-1
- petition / incapacity wording | quote | disagree | lacked comprehension of her conduct to the degree that she was unable to consent to the marriage @ a1.3 | was wanting in comprehension of her conduct, so that she was not in a position to consent to the wedding @ a7.7 | conflicts: 0-1
- incapacity wording / document | other | disagree | annulment petition @ a1.3 | grounds of the family court @ a7.7 | conflicts: 0-1
- Varsky / no union remark | quote | disagree | There is no union now @ a1.6 | There is no union any more @ a7.4 | conflicts: 0-1
- Varsky / consent remark | quote | disagree | Travis accepted this entirely @ a1.7 | Travis has fully agreed @ a7.5 | conflicts: 0-1
- Varsky / decision remark | quote | refine | They've made a sensible decision @ a1.8 | They have made a sensible decision @ a7.6
- bride's lawyer / name | name | agree | Leonard Varsky @ a1.6 a7.3
- friend / word for the bride's state | quote | disagree | little dazed @ a1.14 | a bit stupefied @ a7.11 | conflicts: 0-1
- Whitaker / Access Hollywood remark | quote | disagree | It was just mad, man @ a1.16 | It was simply mad @ a7.14 | conflicts: 0-1
- label statement / gag sentence | quote | disagree | Kristy Marlow and a friend took a gag too far by getting wed @ a3.7 | Kristy Marlow and a girlfriend took a gag too far by getting wed @ a6.9 | conflicts: 0-1
- label statement / annulment sentence | quote | disagree | which will become official on Monday, January 5 @ a3.8 | that will officially take effect on Monday @ a6.10 | conflicts: 0-1
- label spokeswoman / title | other | refine | vice president of publicity @ a3.6 | publicist @ a6.9
- label / name | name | agree | Vamp Records @ a3.6 a6.9 a7.10
- annulment petition / filing time | date | refine | 10:12 a.m. Monday @ a1.4 | Monday morning @ a3.5 a4.6 | early Monday morning @ a5.14
- annulment / day it was agreed | date | refine | Saturday afternoon @ a3.4 a4.5 | by late Saturday afternoon @ a6.3
- annulment talks / legal help | other | refine | a Las Vegas lawyer @ a3.4 a4.5 | lawyers @ a2.3 a6.3
- mother / name | name | agree | Darlene @ a2.12 a5.13
- wedding / described as a joke | status | refine | joke taken too far @ a2.6 a5.1 a5.4 a7.10 | joke out of hand @ a6.3
- first reports / outlet | other | refine | People online @ a5.4 | Las Vegas Review-Journal and People.com @ a6.2
- annulment / applicant | other | refine | Marlow @ a1.2 a5.14 a7.8 | Marlow and Whitaker @ a3.8 a6.10
- annulment / court day | date | agree | Monday @ a1.4 a3.5 a4.6 a5.14
- bride dazed / who said so | other | refine | a friend @ a1.14 a7.11 | a source @ a4.4
