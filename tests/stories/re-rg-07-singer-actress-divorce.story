== a1 | Headlines Global | 2014-10-09 | Celia Carson Files To Divorce Rowan Stark
Public pleading did not help Rowan Stark, nor did a whole album meant for his wife. Celia Carson is making a separation of nearly eight months final. ^1
TMZ reports that the actress asked a court in Los Angeles for a divorce on the ground of "irreconcilable differences," and for joint custody of their son Adrian, 4. ^3
A "harmonious" divorce without real points of conflict is expected, TMZ's sources say. ^4
On Feb. 21 the two parted, nine years into their marriage. ^5 The Grammy Awards of 2014 were their last public outing together.
They put out a joint statement: "We will always love each other and stay best friends; however, we have mutually chosen to separate at this time." ^6
July brought the newest album of the "Faded Signs" singer, named "Celia"; he wrote and produced each of its 14 songs, with titles such as "Love Can Bloom Again." ^7
Carson took off her wedding ring while he still wore his. Many of his summer shows he dedicated to her. "I'd like to offer this to my wife. I miss you and I'm sorry," he said on stage in June. ^8
Their wedding was on June 11, 2005, and their son was born on April 6, 2010. ^10
== a2 | Yes! Weekly | - | BREAKING: Carson Wants Divorce From Stark
Now it's official. Eight months have gone by since they announced the split, and Celia Carson has filed to divorce Rowan Stark, giving "irreconcilable differences" as the ground; she asks for joint custody, legal as well as physical, of Adrian, their four-year-old. ^3
Few fans were stunned by the separation, nine years of marriage or not. ^4 With "Faded Signs" a monster hit, Rowan had been snapped rather too often getting cozy with women at clubs. ^5
In February their joint statement to People magazine read: "We will always love each other and stay best friends; however, we have mutually chosen to separate at this time." ^6
He plainly hoped to have her back: "Celia" is what he called his newest album, and it flopped badly. ^7
Having gone out all through their teens, the two wed in 2005. ^8 They met in Los Angeles, at a nightclub for people 18 and under; she was just 15, and he was 14. ^9
== a3 | Sentinel of Nevada | - | Celia Carson Seeks Divorce From Rowan Stark
For Celia Carson and Rowan Stark the road ends here: the actress has officially filed to divorce the singer, from whom she has been apart since February 2014. ^1
What came before was his much-disputed act with Mandy Cross at the 2013 MTV Video Music Awards, and rumors that he strayed, fed by photos of his hand on a woman's bare behind. ^2
High school sweethearts, they have eight years of marriage behind them and a son who is four, Adrian Sol. ^5
Stark has courted his estranged wife before the whole world. At the BET awards in June he said sorry to Carson from the stage, dedicated a song to her and told her how he missed her. ^6
He even made an album in her honor and named it Celia, but neither she nor the fans were won over: in its week of release a mere 25,000 copies sold. ^8
As early as July the pair put their home in the Hollywood Hills on the market at about $3 million. Alec Stark, the singer's father, had bought it first, and in 2005 it went to the son.
== a4 | Grip Magazine | - | Cel Carson Officially Files for Divorce
All that begging, plus an album few people bought, and still Cel Carson has officially filed to end her marriage to Rowan Stark. ^10
Court documents that TMZ obtained say the couple has been apart for eight months. ^1 When they split they announced a mutual decision and a plan to bring up Adrian Sol Stark, who is four, together. ^2
To regain his wife Stark released an album by the name of "Celia," and Billboard saw it flop: 24,000 copies were all it sold in week one. ^4 "Creepy" was one verdict.
Rumors of infidelity there were, but in New York, in an interview with the radio station Hot 97, Stark denied the accusations. ^5
June 2005 was when they wed, February 2014 when they separated; in April 2010 Carson had given birth to their one son. ^7
Irreconcilable differences are the ground stated in the papers. ^8 Carson filed for joint custody as well, so that they may go on raising the boy together. ^9
== a5 | Corwin & Veld Family Law Blog | - | Separation and Divorce: Signs No Longer "Faded" for Stark
For eight months Rowan Stark has pleaded, and his wife Celia Carson has filed for divorce all the same. ^1
The papers, lodged in Los Angeles last week, have Carson, 38, naming "irreconcilable differences." ^3 California being a "no-fault" state, no court need find one spouse guilty, and that ground is enough.
Stark, 37, and his wife were a couple already in their teens, and 2005 was the year of their marriage. ^5 What made them separate legally in February appears to be allegations that he was unfaithful. ^6 In that time they agreed mutually to co-parent Adrian Sol, their 4-year-old. ^7
Stark has since done much to woo her: apologies in public, songs like "Bring Her Back," a music video with a Carson look-alike. ^11
On a radio station in New York he confessed: "I'm a man. I slipped up, and I had to lie for a bit. ^8 And then I quit lying." ^9
Carson herself says little. Asked by Vanity Fair, she replied, "We've known each other since we were teens." ^10
== a6 | Mothering With Flair | 2014-10-09 | Rowan Stark's Estranged Wife, Celia Carson, Wants a Divorce
They were sweethearts in high school, and in February, 2014, after 9 years as man and wife, Celia Carson and Rowan Stark parted. ^2 Reports now have it that the actress has officially filed for divorce.
People says the papers were filed in Los Angeles on Oct. 3, that Carsen gives "irreconcilable differences" as the reason, and that she wants joint custody of Adrian Sol, the couple's 4-year-old son. ^5
"We will always love each other and stay best friends, however, we have mutually chosen to separate at this time," they told PEOPLE when the split was announced this past February. ^6
In the following months Stark apologized in public several times. ^10 He was rumored to have cheated, and has admitted abusing drugs and alcohol. ^7
"I told my wife the truth. That's why she went away," the singer said in April in a deposition on another matter.
To Vanity Fair Carson said in May of her husband, whom she met when he was 14: "We've known each other since we were teens. ^9 All I can tell you is there's a deep love there – always was, and always will be."
"Everything is calm between Rowan and Celia," a source close to them tells PEOPLE.
== a7 | Brittany OMFG | - | Celia Carson Makes It Official And Files To Divorce Rowan Stark
So weeping on stage and naming records after Celia was no use!
It is almost a year since Celia Carson said she was separating from Rowan Stark, and though she looked really done with him I never believed there would be a divorce. ^1 I was hoping for a break, a cleaned-up Rowan (no cheating, no drugs) and then a reunion. I mean, they had almost 20 years together, and they have the cutest son, four years old. ^3 I guess Celia needs to close that chapter.
TMZ has the details. Celia filed, and where the thing that counts most is concerned, she wants it shared: joint legal and physical custody of little Adrian. ^4
Her reason is the usual one, irreconcilable differences. ^5
It was filed in L.A., so nobody will ask if Rowan strayed. ^6
"Harmonious" is what TMZ hears about the divorce; nothing real stands in the way. ^7
Celia puts the date of separation at February 21. ^8
Who will she date next? Someone far younger, I bet.
== facts
- divorce papers / date of filing | date | refine | 2014-10-03 @ a6.5 | last week @ a5.3
- divorce papers / place of filing | place | agree | Los Angeles @ a1.3 a5.3 a6.5 a7.6
- divorce / ground | other | agree | irreconcilable differences @ a1.3 a2.3 a4.8 a5.3 a6.5 a7.5
- divorce / atmosphere | quote | agree | "harmonious" @ a1.4 a7.7
- news of the filing / medium | other | refine | TMZ @ a1.3 a4.1 | People @ a6.5
- separation / date | date | refine | 2014-02-21 @ a1.5 | February 21 @ a7.8 | 2014-02 @ a3.1 a4.7 a6.2 | February @ a5.6
- separation / time until the filing | duration | disagree | nearly eight months @ a1.1 | eight months @ a2.3 a4.1 a5.1 | almost a year @ a7.1 | conflicts: 0-2 1-2
- marriage / length | duration | disagree | nine years @ a1.5 a2.4 a6.2 | eight years @ a3.5 | conflicts: 0-1
- wedding / date | date | refine | 2005-06-11 @ a1.10 | 2005-06 @ a4.7 | 2005 @ a2.8 a5.5
- couple / start of the romance | date | refine | in their teens @ a2.8 a5.5 | in high school @ a3.5 a6.2 | almost 20 years before @ a7.3
- Stark / age when they met | age | agree | 14 @ a2.9 a6.9
- son / age | age | agree | 4 @ a1.3 a2.3 a3.5 a4.2 a5.7 a6.5 a7.3
- son / name | name | refine | Adrian @ a1.3 a2.3 a7.4 | Adrian Sol @ a3.5 a4.2 a5.7 a6.5
- son / birth date | date | refine | 2010-04-06 @ a1.10 | 2010-04 @ a4.7
- custody / what she asks | other | refine | joint custody @ a1.3 a4.9 a6.5 | joint legal and physical custody @ a2.3 a7.4
- co-parenting / decision | status | agree | agreed mutually @ a4.2 a5.7
- joint statement / wording | quote | agree | "We will always love each other and stay best friends; however, we have mutually chosen to separate at this time" @ a1.6 a2.6 a6.6
- joint statement / to whom | other | agree | People @ a2.6 a6.6
- album / title | name | agree | Celia @ a1.7 a2.7 a3.8 a4.4
- album / reception | status | refine | flopped @ a2.7 a4.4 | did not win over the fans @ a3.8
- album / first-week sales | count | disagree | 25,000 @ a3.8 | 24,000 @ a4.4 | conflicts: 0-1
- Stark in June on stage / what he said | other | refine | "I'd like to offer this to my wife. I miss you and I'm sorry" @ a1.8 | apology, dedication and that he missed her, at the BET awards @ a3.6
- Stark on New York radio / infidelity | status | disagree | denied it @ a4.5 | confessed to slipping up and lying @ a5.8 | conflicts: 0-1
- Stark / public apologies | status | agree | made @ a3.6 a5.11 a6.10
- split / supposed cause | other | refine | photos with women @ a2.5 | act with Mandy Cross and rumors of infidelity @ a3.2 | allegations that he was unfaithful @ a5.6 | rumored cheating, drugs and alcohol @ a6.7
- Carson to Vanity Fair / wording | quote | agree | "We've known each other since we were teens" @ a5.10 a6.9
- Carson / name | name | disagree | Celia Carson @ a2.3 a3.1 a5.1 a6.2 a7.1 | Carsen @ a6.5 | Cel Carson @ a4.10 | conflicts: 0-1 1-2
