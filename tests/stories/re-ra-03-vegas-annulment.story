== a1 | Sykra | - | Vane seeks annulment four days after the ceremony
Saturday, March 23, was the day Frederic Vane and Monika Kuroki wed. ^1 By Wednesday, March 27, Frederic had thought better of it and asked for an annulment, believing that "Monika only wants my cash". ^2 The two have been together since April 2018, and Monika works as a make-up artist. ^3
The actor was not in high spirits when he applied for the marriage licence at the Clark County clerk's office in downtown Las Vegas, a licence that documents show was issued the same day. ^4 A Daily Mail video shows the scene, and he was described as "confused" and "most probably drunk". ^5 Frederic began to shout that Monika's "boyfriend" was a drug dealer and that he "wasn't going through with it". ^6 "I never told you to do this," she answered calmly, whereupon he smiled, nudged her into the corridor and said, "Come on, let's leave." ^7 While they typed in their details he was roaring "She's going to take all my cash" and "her ex is a junkie", an eyewitness says. ^8
Monika has been married before; for Frederic it is the fourth time. ^9 Lucinda Barquette was his wife from 1995 to 2001. ^10 The marriage to Anna May Wesley that came next lasted three months, and the third, to Grace Lim, ran from 2004 to 2016. ^11 He has an Oscar for 'Quitting Las Vegas'. ^12
== a2 | The Inquiring Eye | - | Frederic Vane Moves to Annul Four-Day Marriage
Frederic Vane has gone to court to undo his latest wedding, The Guardian reports. ^1 It was on March 23 that the 'State Secret' star married, and four days later he was seeking the annulment. ^2 He and Monika Kuroki, a make-up artist, had applied for their licence this past Saturday and were married within hours in Las Vegas. ^3 Of Kuroki little is known beyond the start of the romance, in April of 2018. ^4
No earlier marriage of Vane's was this brief, though he has had several. ^5 Sabrina Dalton, whom he dated in the late '80s and never married, is the mother of his son Easton, born December 26, 1990. ^6 In April of 1995 he wed the Oscar-winning Lucinda Barquette, and a divorce followed in 2001. ^7 His marriage to Anna May Wesley was short: it began on August 10, 2002, and the divorce was filed for on November 25 of the same year. ^8
== a3 | Commerce Times | - | Who Is Monika Kuroki, the Wife Frederick Vane Wants to Un-Marry?
It took Frederick Vane all of four days to request that his marriage to Monika Kuroki be annulled. ^1 He reportedly says he was unaware of his bride's criminal history and of a relationship she had with someone else. ^2
What is known of her? She is thought to be a make-up artist, since IMDb lists her as one, with a single credit. ^3 She is Vane's fourth wife. ^4 Their relationship began in 2018, and they were first spotted in April, over lunch in Puerto Rico, where he was shooting 'Feral'. ^5 Until the wedding they were last seen in May, dining in Beverly Hills. ^6
Vane and Kuroki applied for a marriage licence in Clark County, Nevada, on March 23 and said their vows the same day. ^7 They got the certificate on March 27, and that is also the day on which he filed for the annulment. ^8
In a Daily Mail video of the application, Vane says, "I'm not going through with it," and Kuroki replies that she "never told" him to. ^9 On the way out he is heard to say, "Come on, let's leave." ^10 He also yelled, "She's going to take all my cash." ^11
== a4 | Hot Hits Radio | 2019-03-29 | Frederick Vane Wants Out 4 Days After 'I Do'
Frederick Vane, Oscar winner, has filed to annul his marriage to Monika Kuroki, his make-up artist girlfriend (well, wife). ^1 Just four days earlier the two had picked up a licence and, later that same day, got married. ^2 Should the court say no to an annulment, he wants a divorce, HuffPost reports. ^3
Not much is known of the couple: they kept things low key and were first photographed together last year. ^4 Why they split nobody has officially said; we will tell you once we hear. ^5 It was the fourth marriage for Vane and clearly his shortest. ^6
== a5 | Valley Record | 2019-04-01 | The Peanut Gallery: Drunk and Hitched in Vegas
I would not put it past Frederic Vane that the past week or so was groundwork for a sequel to 'Quitting Las Vegas'. The man filed for an annulment a mere four days after he married Monika Kuroki, wife number four. ^1
And in that filing he actually stated that he was too drunk to grasp what he was doing. ^2 His wife, or not really wife, turns out to have a criminal record with two DUIs in it. ^3 Vane's court papers say he did not know about the record and imply that she was having an affair. ^4
As I understand it his chances are good: being mentally unable to understand one's actions is a legal ground, "we got drunk and goofed" is not. ^5 Kuroki, incidentally, is due in court in June. ^6
== a6 | Kino Kissa | 2019-06-04 | Divorce of Frederic Vane approved
A court in Clark County, Nevada, has formally granted the divorce of Frederic Vane and Monika Kuroki. ^1 He had amazed the public by applying, only four days after their March wedding in Las Vegas, to have the marriage declared void. ^2
In that application Vane described the wedding day: both were badly drunk, and he married on impulse, as Kuroki urged, without the judgment to see what his act would bring about. ^3 He further called the marriage founded on fraud, as she had not told him that she had a criminal record and was romantically involved with another person. ^4 On March 23, hours after the ceremony, they had been photographed in a fierce quarrel outside the Bellagio. ^5
About a month after his application Kuroki countered that the marriage was lawful, and that she would agree to a divorce and wanted spousal support. ^6 Court records obtained by TMZ show that the annulment was not granted but a divorce was; whether he will pay support is unknown. ^7
== a7 | BT Aften | 2019-06 | Frederick Vane divorced 69 days after shock wedding
A mere three months of marriage to the 34-year-old make-up artist Monika Kuroki, and Frederick Vane is a single man once more. ^1 TMZ reports that the divorce went through in Nevada on May 31. ^2 Las Vegas was also where the former couple had wed. ^3
He tried to have the marriage annulled only four days in. ^4 Kuroki, however, insisted that it was perfectly valid, and Vane had to seek an ordinary divorce instead, which allegedly left his ex-wife with a bag of money too. ^5
He was apparently extremely drunk when he decided to marry for the fourth time in his life. ^6 Court documents have it that he "lacked insight" into his actions and so could not consent. ^7 The petition allegedly reveals, too, that his wife had not told him of a relationship with another person, and that she had a criminal record unknown to him. ^8
Lucinda Barquette, Anna May Wesley and Grace Lim are his earlier wives. ^9
== facts
- wedding / date | date | refine | 2019-03-23 @ a1.1 a2.2 a3.7 a6.5 | 2019-03 @ a6.2
- wedding / place | place | agree | Las Vegas @ a2.3 a6.2 a7.3
- licence / place of the application | place | refine | Clark County clerk's office, Las Vegas @ a1.4 | Clark County, Nevada @ a3.7
- licence / date of the application | date | refine | 2019-03-23 @ a3.7 | this past Saturday @ a2.3
- annulment / interval after the wedding | duration | agree | four days @ a2.2 a3.1 a4.2 a5.1 a6.2 a7.4
- annulment / date of filing | date | agree | 2019-03-27 @ a1.2 a3.8
- licence and wedding / same day | other | agree | married the day they got the licence @ a2.3 a3.7 a4.2
- annulment / reason given | other | refine | she only wants his money @ a1.2 | did not know of her criminal history and other relationship @ a3.2 a5.4 a6.4 a7.8 | too drunk to understand @ a5.2 a6.3 a7.7 | no official reason @ a4.5
- Vane / drunkenness | status | refine | most probably drunk @ a1.5 | too drunk to grasp what he did @ a5.2 | both badly drunk @ a6.3 | extremely drunk @ a7.6
- Kuroki / criminal record | status | refine | has a criminal record @ a3.2 a6.4 a7.8 | has one with two DUIs @ a5.3
- Kuroki / other relationship | status | refine | a relationship with someone else @ a3.2 a6.4 a7.8 | an affair, he implies @ a5.4
- couple / start of the romance | date | refine | 2018-04 @ a1.3 a2.4 | 2018 @ a3.5
- couple / first seen together | date | refine | 2018-04 @ a3.5 | 2018 @ a4.4
- Kuroki / occupation | other | agree | make-up artist @ a1.3 a2.3 a3.3 a4.1 a7.1
- Vane / number of marriages | count | agree | 4 @ a1.9 a3.4 a4.6 a5.1 a7.6
- marriage / shortest of his | other | agree | his shortest @ a2.5 a4.6
- Vane / first name | name | disagree | Frederic @ a1.1 a2.1 a5.1 a6.1 | Frederick @ a3.1 a4.1 a7.1 | conflicts: 0-1
- first marriage / years | date | refine | 1995/2001 @ a1.10 | 1995-04/2001 @ a2.7
- second marriage / length | duration | refine | three months @ a1.11 | 2002-08-10 to the filing on 2002-11-25 @ a2.8
- Vane / earlier wives | name | agree | Lucinda Barquette, Anna May Wesley, Grace Lim @ a1.10 a1.11 a7.9
- Vane / award | other | refine | an Oscar for 'Quitting Las Vegas' @ a1.12 | Oscar winner @ a4.1
- video / who showed it | other | agree | Daily Mail @ a1.5 a3.9
- video / what Vane said first | quote | refine | he "wasn't going through with it" @ a1.6 | "I'm not going through with it" @ a3.9
- video / what Kuroki answered | quote | refine | "I never told you to do this" @ a1.7 | "never told" @ a3.9
- video / what Vane said last | quote | agree | "Come on, let's leave" @ a1.7 a3.10
- clerk's office / what Vane yelled | quote | refine | "She's going to take all my cash" and "her ex is a junkie" @ a1.8 | "She's going to take all my cash" @ a3.11
- marriage / outcome | status | agree | divorced, not annulled @ a6.7 a7.5
- divorce / where | place | refine | Clark County, Nevada @ a6.1 | Nevada @ a7.2
- divorce / money for Kuroki | status | disagree | unknown whether he will pay @ a6.7 | she got a bag of money, allegedly @ a7.5 | conflicts: 0-1
- divorce / Kuroki's stand on the marriage | other | agree | it was valid @ a6.6 a7.5
