== a1 | Savanna Weekend | - | Melina Corey taken to hospital
A dislocated shoulder sent Melina Corey to hospital in a hurry. ^1
While working on the video of her '#Wonderful' remix with Teezo, which her husband Rick Shannon is directing, the 43-year-old singer took a fall and was hurt on Sunday (07.07.13). ^2 Her representative maintains that Melina is fine. ^3
The high heels she had on for the shoot are thought to have brought her down. ^4
No kidding. Is someone upstairs telling her to leave the remix alone? Put the 7-inch stilettos away, Melina. ^5 You're, like, 40. ^6
== a2 | Idol Chatter | 2013-07-09 | Melina Corey shows off a sling, a bad shoulder and a glow
Ow! On Sunday Melina Corey put her shoulder out while at work on a clip for one of the remixes of "#Wonderful," and off she went to New York's Institute for Special Surgery on the Upper East Side. ^1 "She was brought to [the] hospital late last night, where doctors put back her shoulder," the singer's rep Mindi Bergen told the New York Post. ^2 "She is fine and is resting at home." ^3
So that her fans need not shriek with dread, Mel today tweeted the picture above, in which she smiles with one arm in a sling. ^4 Her words: "put out my shoulder on the remix video with Teezo, wearing a very stylish sling for the next couple of weeks!" ^5
The Craft of Moving On, which will be her 14th studio album, was last set for July 23 and has since been pushed back. ^6
== a3 | Chiacchiere Oggi | - | Accident on set for Melina Corey
During work on a music video Melina Corey has put out a shoulder. ^1 A hospital in the Big Apple admitted the singer late in the morning of Sunday, July 7. ^2 As the New York reports, she got the care she needed and is now convalescing at home. ^3
"Melina will recover," said her spokeswoman Mindi Bergen, who added: "On Saturday evening she performs in Central Park for the MLB All Star Concert With NY Philharmonic." ^4 Hard worker that she is, Corey does not dream of missing it in spite of the injury. ^5
It happened on the set of the "Wonderful" clip, with her husband Rick Shannon directing. ^6 Her new album is expected out this summer. ^7
== a4 | Corazón y Fama | - | Melina Corey posts hospital photo after putting out her shoulder
The star fell because of the tall heels she was wearing while her music video was being shot. ^1 At first the harm was believed to be slight, but The Sun reports that the fall left her with a dislocated shoulder and a broken rib. ^2
She put the photograph on her Twitter account, and it shows her half lying in the hospital bed with the injured shoulder. ^3 With it Corey tweeted: "I have put out my shoulder on the remix of the video with Teezo. ^4 Wearing a very stylish sling for the next two weeks!" ^5
Her husband, Rick Shannon, told how brave his wife was, who insisted on going back to work two hours after the injury. ^6 But he admitted that it was worse than first suspected. ^7 The singer is now resting at home and hopes to perform on Saturday in Central Park at New York's charity concert. ^8
== a5 | Urban Globe | - | Rick Shannon tells how his wife got hurt
Rick Shannon, known as husband of Melina Corey and as host of America's Got Talent, came by the TODAY show and explained what befell MC. ^1
It went bad while the video for her remix of "#Wonderful" with Young Teezo was being filmed. ^2 Melina just slipped, yet so hard that her shoulder came out, and she was hurried to the hospital. ^3
"It was fairly serious," Rick said of the accident on set. ^4 "Not only did she put out her shoulder, she really cracked a rib and … she chipped her shoulder bone." ^5
"She was in this lovely, pretty gown, heels on and all, and was sort of on this platform and reached and slipped and landed on her whole side," he went on. ^6
Yesterday Mel put this picture on Twitter with the line, "Put out my shoulder on the remix video with Teezo, wearing a very stylish sling for the next couple of weeks!" ^7
It looks as if she will sing wearing the sling. ^8
== a6 | Bubble & Bytes | - | Melina Corey rises through the floor, rib or no rib
It takes more than a broken rib to keep Melina Corey from an entrance. ^1 Rising from a concealed platform, the 43-year-old diva appeared on the Great Lawn of Central Park last Saturday to sing with The New York Philharmonic at the 2013 MLB All-Star Charity Concert for Hurricane Sandy relief. ^2
She wore a jewelled white dress with a glittering sling to match, and it was her first performance since, just a few days earlier, she had dislocated her shoulder, broken her rib and got many bruises on the shoot for a hip-hop remix of her current single, "#Wonderful." ^3
"I am taping this for myself so that I can recall this moment," Corey told the crowd of roughly 10,000 while a group of helpers wound white fur round the sling. ^4 "Is this working? ^5 Do we like it?" ^6
She opened her 4-song set with "My Whole," the timeless ballad. ^7 Next was "Peering In," a track from her 1995 album, Reverie, which she had never sung live. ^8
== a7 | Uptown Tokyo | 2013-07-14 | Melina Corey sings with a stylish sling
At the 2013 MLB All-Star Charity Concert on Central Park's Great Lawn, Melina Corey sang on Saturday night in a stylish sling that went with her gleaming white dress. ^1 The evening was for victims of Superstorm Sandy. ^2
The 43-year-old pop diva had gone to the hospital Sunday with a shoulder dislocated at the filming of a "Wonderful" remix video, directed by her husband, Rick Shannon. ^3 On Saturday she told the crowd she "was in a tiny bit of pain, but I'm OK." ^4
With the New York Philharmonic she did four songs, which sounded live. ^5 First was "My Whole," and for "Peering In" a white fur was put over the sling. ^6
"I'm not in the best of shape," she said. ^7 "I'm taping this for my own self for incredible giggles." ^8
Major League Baseball gave $1 million for Sandy relief. ^9
Andy Johnson, best known as a judge on "American Idol," was on guitar for "#Wonderful," and the singer closed with "Savior," joined by a choir. ^10
== facts
- Corey / injury | other | agree | dislocated shoulder @ a1.1 a2.1 a3.1 a4.2 a5.3 a6.3 a7.3
- accident / date | date | refine | 2013-07-07 @ a1.2 a2.1 a7.3 | a few days before the Saturday concert @ a6.3
- hospital / time of arrival | date | disagree | late last night @ a2.2 | 2013-07-07, late in the morning @ a3.2 | conflicts: 0-1
- hospital / day | date | agree | 2013-07-07 @ a3.2 a7.3
- hospital / name and place | place | refine | Institute for Special Surgery, Upper East Side, New York @ a2.1 | a hospital in the Big Apple @ a3.2
- Corey / age | age | refine | 43 @ a1.2 a6.2 a7.3 | like, 40 @ a1.6
- video / director | name | agree | Rick Shannon @ a1.2 a3.6 a7.3
- Shannon / relation | other | agree | husband @ a1.2 a3.6 a4.6 a5.1 a7.3
- video / rapper | name | refine | Teezo @ a1.2 a2.5 a4.4 a5.7 | Young Teezo @ a5.2
- video / song | name | refine | #Wonderful @ a1.2 a2.1 a5.2 a6.3 a7.10 | Wonderful @ a3.6 a7.3
- video / version | other | agree | remix @ a1.2 a2.1 a5.2 a6.3 a7.3
- accident / cause | other | refine | high heels @ a1.4 a4.1 | slipped @ a5.3 | heels on, on a platform, reached and slipped @ a5.6
- Corey / rib | other | refine | broken @ a4.2 a6.1 a6.3 | cracked @ a5.5
- Corey / severity | status | refine | fine @ a1.3 a2.3 | will recover @ a3.4 | worse than first suspected @ a4.7 | fairly serious @ a5.4
- Corey / where she recovers | place | agree | at home @ a2.3 a3.3 a4.8
- spokeswoman / name | name | agree | Mindi Bergen @ a2.2 a3.4
- spokeswoman / cited paper | name | refine | New York Post @ a2.2 | the New York @ a3.3
- Corey / tweet on the shoulder | quote | disagree | put out my shoulder on the remix video with Teezo @ a2.5 a5.7 | I have put out my shoulder on the remix of the video with Teezo @ a4.4 | conflicts: 0-1
- Corey / tweet on the sling | quote | disagree | wearing a very stylish sling for the next couple of weeks @ a2.5 a5.7 | Wearing a very stylish sling for the next two weeks @ a4.5 | conflicts: 0-1
- Corey / tweeted picture | other | refine | smiling with one arm in a sling @ a2.4 | half lying in the hospital bed @ a4.3
- Corey / day of the tweet | date | refine | 2013-07-09 @ a2.4 | yesterday @ a5.7
- Corey / medium of the picture | other | agree | Twitter @ a2.4 a4.3 a5.7
- album / release | date | refine | pushed back from 2013-07-23 @ a2.6 | this summer @ a3.7
- concert / day | date | agree | 2013-07-13 @ a3.4 a4.8 a6.2 a7.1
- concert / place | place | refine | Central Park @ a3.4 a4.8 | Great Lawn of Central Park @ a6.2 a7.1
- concert / name | name | refine | MLB All Star Concert With NY Philharmonic @ a3.4 | 2013 MLB All-Star Charity Concert @ a6.2 a7.1 | New York's charity concert @ a4.8
- concert / orchestra | name | refine | NY Philharmonic @ a3.4 | The New York Philharmonic @ a6.2 | New York Philharmonic @ a7.5
- concert / cause | other | refine | Hurricane Sandy relief @ a6.2 | victims of Superstorm Sandy @ a7.2
- concert / number of songs | count | agree | four @ a6.7 a7.5
- concert / first song | name | agree | My Whole @ a6.7 a7.6
- concert / song after the first | name | agree | Peering In @ a6.8 a7.6
- concert / dress | other | agree | white @ a6.3 a7.1
- concert / fur on the sling | other | agree | white fur @ a6.4 a7.6
- Corey / words on the taping | quote | disagree | I am taping this for myself so that I can recall this moment @ a6.4 | I'm taping this for my own self for incredible giggles @ a7.8 | conflicts: 0-1
