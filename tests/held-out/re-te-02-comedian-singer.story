== a1 | Foothill Law Blog | 2012-01 | Comedian asks court to end marriage to Cady Berne
Divorce lawyers in this town were not really astonished when the actor Darrell Blane moved to divorce his wife, pop superstar Cady Berne, nice kids though they appear.
Talk of a rift had gone round Hollywood for months, and now, following a Christmas spent separately, Blane lodged papers on Friday that named irreconcilable differences. ^2
"Regretfully, Cady and I are ending our marriage. ^3 I'll always treasure her and I know we'll stay friends," Blane said in a statement that came after the filing. ^4
Just 14 months of wedlock lay behind them. ^5 Us Weekly blames a clash between Blane and Berne's devout family, whereas an E! columnist says it was Berne's partying that troubled the recovering addict. ^7
It could be a costly affair for Berne, who earned some $45 million while they were married, and reportedly no prenup was signed. ^9
India saw their lavish wedding in October 2010. ^10
== a2 | InView | - | Blane and Berne over
A new, and single, Darrell Blane will greet 2012.
On Friday the British actor and comic applied to divorce megastar Cady Berne, for the customary "irreconcilable differences". ^2
The 36-year-old means to stay in contact with his future ex, who is 27. ^3
His statement ran: "Regretfully, Cady and I are ending our marriage. ^4 I'll always treasure her and I know we'll stay friends." ^5
A month thick with rumours preceded this. As a guest of The Helen Degray Show, Blane pointed to his vows to quell the gossip: "I'm wed to Cady permanently. ^6 'Until death do us part' was the vow. ^7 I'm still living." ^8
== a3 | Harbour Legal News | 2012-01-03 | Darrell Blane seeks divorce
Darrel Blane, the actor and comedian, is reported to have started divorcing Cady Berne, his wife for no more than 14 months. ^2
In a statement dated December 30, the 36-year-old backed up reports that his lawyers had handed the documents to the Los Angeles superior court. ^4
"Regretfully, Cady and I are ending our marriage. ^5 I'll always treasure her and I know we'll stay friends," he told the public. ^6
Some reports say the papers give "irreconcilable differences" as the grounds. ^7
More than 80 guests watched the two marry in Rajasthan in October 2010, at an elaborate event in the Amar-i-Noor resort. ^9
Blane told a New York Times session that month that it was not about "doing no pre-nup", so their assets, put at $56 million together, may have to be shared evenly. ^11
== a4 | Popline | 2011-12-30 | Blane Moves to Divorce Cady Berne
What may be Cady Berne's greatest year is set to close in heartbreak.
TMZ reports that Darrell Blane wants a divorce. ^1 A Los Angeles court has documents speaking of "irreconcilable differences", and whether Berne saw it coming is unclear. ^2 For days there had been reports of a parting after both were spotted without rings, a little over a year since their wedding in India. ^4
To the Associated Press, Blane gave this confirmation: "Regretfully, Cady and I are ending our marriage. ^5 I'll always treasure her and I know we'll stay friends." ^6
They first met in 2008 at the MTV Video Music Awards. ^7
As late as a few weeks ago Blane seemed devoted, waving divorce rumours away on The Helen Degray Show: "I'm wed to Cady permanently. ^8 Until death to us part, is the vow. ^9 I'm still living. ^10 This is life. Now." ^11
== a5 | Raw Magazine | - | So much for denials
He was denying trouble only lately, yet today Darrell Blane filed to divorce Cady Berne; they had been married for slightly more than fourteen months. ^2
"Regretfully, Cady and I are ending our marriage. ^3 I'll always treasure her and I know we'll stay friends," states the comic, thirty-six and once hooked on sex and heroin. ^4
For a second day in a row he was seen in London today with a bare ring finger. ^5 Christmas had found them 7,000 miles from each other: Berne, ringless as well, in Hawaii, and Blane in England. ^7
A source had earlier spoken of a "massive row" between the two. ^8
Court papers lodged in L.A. by his lawyers today give the usual, hazy "irreconcilable differences". ^9 They mention "community property assets", so perhaps no pre-nup exists. ^10
== a6 | Loafer | - | Blane and Berne file
Well, who would have thought it.
Fourteen months together was enough for comedian Darrell Blane and pop star Cady Berne, who have chosen to separate and file for divorce. ^1 Blane's lawyers are said to have given the papers to the Superior Court in Los Angeles today, on account of 'irreconcilable differences'. ^3
People began to talk when the two passed Christmas miles apart. ^4
Sharp-eyed photographers seem to have noticed Berne minus her ring over the Christmas days. ^5
== a7 | Neva Style | - | Cady Berne: it's a split
Boom, there it is: pop's lively pair, Cady Berne and Darrell Blane, are splitting up.
Early today he filed, with irreconcilable differences as the reason, and declared: "Regretfully, Cady and I are ending our marriage. ^2 I'll always treasure her and I know we'll stay friends." ^3
Things looked different earlier this month, when they had a "massive row", allegedly because of what Blane felt about the beliefs of Berne's parents. ^4
They kept the holidays separately, he in London, she with friends in Hawaii. ^5
They had been husband and wife since October 2010. ^6 One hopes it will go smoothly, as there is no prenup. ^7
== facts
- divorce filing / date | date | refine | Friday @ a1.2 a2.2 | today @ a5.2 a6.3 a7.2
- divorce filing / court | place | refine | Los Angeles superior court @ a3.4 a6.3 | Los Angeles @ a4.2 a5.9
- divorce filing / ground | other | agree | irreconcilable differences @ a1.2 a2.2 a3.7 a4.2 a5.9 a6.3 a7.2
- Blane / first name | name | disagree | Darrell @ a2.2 a4.1 a5.2 a6.1 | Darrel @ a3.2 | conflicts: 0-1
- Blane statement / first sentence | quote | agree | "Regretfully, Cady and I are ending our marriage." @ a1.3 a2.4 a3.5 a4.5 a5.3 a7.2
- Blane statement / second sentence | quote | agree | "I'll always treasure her and I know we'll stay friends." @ a1.4 a2.5 a3.6 a4.6 a5.4 a7.3
- Blane / age | age | agree | 36 @ a2.3 a3.4 a5.4
- marriage / length | duration | refine | 14 months @ a1.5 a3.2 a6.1 | slightly more than fourteen months @ a5.2 | a little over a year @ a4.4
- wedding / date | date | agree | 2010-10 @ a1.10 a3.9 a7.6
- wedding / place | place | refine | India @ a1.10 a4.4 | Rajasthan @ a3.9
- prenup / existence | status | refine | reportedly none signed @ a1.9 | perhaps none @ a5.10 | none @ a3.11 a7.7
- Helen Degray Show / Blane's words on being wed | quote | agree | "I'm wed to Cady permanently." @ a2.6 a4.8
- Helen Degray Show / Blane's words on the vow | quote | disagree | "'Until death do us part' was the vow." @ a2.7 | "Until death to us part, is the vow." @ a4.9 | conflicts: 0-1
- Helen Degray Show / Blane's words on living | quote | agree | "I'm still living." @ a2.8 a4.10
- Blane's denial / show | name | agree | The Helen Degray Show @ a2.6 a4.8
- Christmas / Blane's whereabouts | place | refine | England @ a5.7 | London @ a7.5
- Christmas / Berne's whereabouts | place | agree | Hawaii @ a5.7 a7.5
- Christmas / how far apart | quantity | refine | separately @ a1.2 | 7,000 miles @ a5.7 | miles @ a6.4
- quarrel / source's words | quote | agree | "massive row" @ a5.8 a7.4
- wedding ring / Berne | status | agree | not worn @ a4.4 a5.7 a6.5
- cause of split / reports | other | refine | clash with Berne's devout family @ a1.7 | Blane's feelings about the beliefs of Berne's parents @ a7.4
- wedding ring / Blane | status | agree | not worn @ a4.4 a5.5
