== a1 | Okey Weekly | 2009-01-16 | Jail for Boy Walter: 15 months
An ugly episode has put Boy Walter, Britain's pop star of the 80s, in jail for 15 months: a male prostitute was tied up and beaten with a chain. ^1
A judge in England saw no way round prison for the "Fortune Salamander" singer, guilty of "falsely imprisoning" Haldor Jansen, an escort from Norway, in April 2007. ^2
Judge Daniel Bedford spoke this morning of a "disgusting and demeaning" act, "so grave that only an immediate term of imprisonment can be defended," E! Online reports. ^3
"In my view there can be no doubt that your planned, heartless and shaming shackling and holding of Mr. Jansen stunned, debased and scarred him," the judge went on at Snellbrook court. ^4
"He was robbed of his freedom and his human worth without warning or proper account to him of its aim, length or claimed reason." ^5 Boy Walter, born Walter O'Shea, had denied the charge but was found guilty last month. ^6
== a2 | Box Office Star | 2009-01-16 | Fifteen months for Boy Walter
Friday brought Boy Walter a jail sentence of 15 months; he had been convicted of falsely imprisoning a male escort, whom he handcuffed to a wall in a London apartment. ^1
Guilty of "needless brutality" was how the British judge, Daniel Bedford, described the 47-year-old, once front man of the Custom Club and in truth called Walter O'Shea. ^2
His lawyer argued that both his client and the escort had acted like "drug-maddened fools," and that substance abuse had played its part. ^3
Community service with the sanitation department of New York City fell to him in 2006, after a burglary he wrongly reported led police to cocaine in his lower Manhattan apartment. ^4
Sentence was passed in East London at Snellbrook Crown Court. ^5 A jury found in December that he had cuffed Haldor Jansen, a Norwegian escort, to a wall hook at his East London flat. ^6 Prosecutors put the time Jansen was held at less than an hour. ^7
O'Shea said in denial that he only wanted to check whether someone had meddled with a computer. ^8 Jansen, 29, told of a metal chain swung at him as he ran out after a nude photo shoot. ^9
"He was not himself when muddled by drugs," the lawyer, Fabian Bridgeman, told the judge on Friday. ^10
== a3 | Pink Wire | 2009-01-16 | Fifteen months of sorry for Boy Walter
Boy Walter had touched bottom more than once, but today he found a well there and kept digging. He gets 15 months in prison for cuffing the escort Halder Jansen to a bed while he went through the man's computer. ^1
The Guardian has the details from Snellbrook crown court in east London, where Judge Daniel Bedford held the offence "so grave that only an immediate term of imprisonment can be defended". ^2
"Whilst I accept that Mr Jansen's bodily wounds were not grave or lasting, in my view there can be no doubt that your planned, heartless and shaming shackling and holding of Mr Jansen stunned, debased and scarred." ^3 The victim, he went on, had been "robbed of his freedom and his human worth". ^4
Last month's trial heard how Jansen was asked into the bedroom when a naked photo session, with cocaine, was over. ^5 With an unnamed man's help O'Shea then fell upon him. ^6 Behind the fight lay apparently O'Shea's belief that the escort had tried to hack his computer. ^7
Jansen spoke of being beaten and handcuffed to a fixture on the wall. ^8
== a4 | Celebsnark | - | Boy Walter's off to jail
It has been a hard ten years for Boy Walter. In 2006 he was arrested over cocaine that New York police came across at his apartment on a burglary call, and in the end he had to collect trash for a week. ^1 Then came an escort in London, found on the internet, whom he allegedly handcuffed, menaced with sex toys and kept in the apartment for hours. ^2
A London judge has now sent him to prison for fifteen months for false imprisonment. ^3
The term follows December's guilty verdict. ^4 He is 47, and was found to have cuffed Haldor Jansen of Norway to a wall in his apartment in London in 2007. ^5
Walter's plea was not guilty. ^6 His story kept shifting; at some point, I think, he spoke of a "citizen's arrest" on the escort. Lesson for life: leave escorts uncuffed.
== a5 | Softwire News | - | Boy Walter behind bars for attack on escort
A "drug-maddened fool" is what Boy Walter's own attorney called him in court a few hours ago. ^1 In April 2007 he engaged a male escort, cuffed him to the wall and struck at him with a chain, shouting abuse. ^2 The plea did not keep the former Custom Club star from a sentence of 15 months by a judge of Snellbrook Crown Court. ^3
Walter O'Shea, as he is really named, had hit "the lowest point," the defense said. ^4
"He will not now very likely ever be allowed to sing in the U.S and Japan where he has a very, very large following," said Fabian Bridgeman. ^5 The judge remained unmoved and had the star locked up at once, before the eyes of family and friends.
"In my view, there can be no doubt that your planned heartless and shaming shackling and holding of Mr. Jansen stunned, debased and scarred him. ^6 He was robbed of his freedom and human worth without warning or proper account to him of its aim, length or claimed reason. ^7 You attacked the victim of this offense whom you had asked into your home by shackling him to your bed," the judge said. ^8
== a6 | Gossip Hawk | - | Prison for Boy Walter
Boy Walter is jail-bound for a year and a bit. ^1 A hooker was cuffed to his wall and threatened with whips and sex toys. ^2
The conviction came in December; now the 47-year-old leftover of the 80s has got 15 months in prison. ^3 Performing in the United States, and it seems in Japan, is most likely over for him forever. ^4
One fine detail from the trial: Jansen told jurors he got away only by tearing the fixture loose, and that the singer beat him with a chain on his flight into the street in Shelditch, east London. ^5
== facts
- Boy Walter / length of sentence | duration | refine | 15 months @ a1.1 a2.1 a3.1 a4.3 a5.3 a6.3 | a year and a bit @ a6.1
- Jansen / given name | name | disagree | Haldor Jansen @ a1.2 a2.6 a4.5 | Halder Jansen @ a3.1 | conflicts: 0-1
- Jansen / what he was cuffed to | other | disagree | a wall @ a2.1 a4.5 a5.2 a6.2 | a wall hook @ a2.6 | a bed @ a3.1 a5.8 | a fixture on the wall @ a3.8 | conflicts: 0-2 1-2 2-3
- Jansen / time he was held | duration | disagree | less than an hour @ a2.7 | hours @ a4.2 | conflicts: 0-1
- offence / date | date | refine | 2007-04 @ a1.2 a5.2 | 2007 @ a4.5
- judge / on the shackling | quote | refine | "In my view there can be no doubt that your planned, heartless and shaming shackling and holding of Mr. Jansen stunned, debased and scarred him" @ a1.4 a5.6 | "Whilst I accept that Mr Jansen's bodily wounds were not grave or lasting, in my view there can be no doubt that your planned, heartless and shaming shackling and holding of Mr Jansen stunned, debased and scarred." @ a3.3
- judge / on lost freedom | quote | disagree | "He was robbed of his freedom and his human worth without warning or proper account to him of its aim, length or claimed reason." @ a1.5 | "robbed of his freedom and his human worth" @ a3.4 | "He was robbed of his freedom and human worth without warning or proper account to him of its aim, length or claimed reason." @ a5.7 | conflicts: 0-2 1-2
- judge / on the need of prison | quote | agree | "so grave that only an immediate term of imprisonment can be defended" @ a1.3 a3.2
- judge / name | name | agree | Daniel Bedford @ a1.3 a2.2 a3.2
- lawyer / phrase on drugs | quote | refine | "drug-maddened fools" @ a2.3 | "drug-maddened fool" @ a5.1
- lawyer / whom the phrase meant | other | refine | both his client and the escort @ a2.3 | Boy Walter @ a5.1
- lawyer / name | name | agree | Fabian Bridgeman @ a2.10 a5.5
- Boy Walter / real name | name | refine | Walter O'Shea @ a1.6 a2.2 a5.4 | O'Shea @ a3.6 a3.7
- Boy Walter / age | age | agree | 47 @ a2.2 a4.5 a6.3
- court / name | name | refine | Snellbrook court @ a1.4 | Snellbrook Crown Court @ a2.5 a3.2 a5.3
- court / place | place | agree | East London @ a2.5 a3.2
- Boy Walter / plea | status | agree | not guilty @ a1.6 a2.8 a4.6
- conviction / date | date | agree | 2008-12 @ a1.6 a2.6 a4.4 a6.3
- sentencing / date | date | agree | 2009-01-16 @ a1.3 a2.1
- 2006 cocaine case / penalty | other | refine | community service with the sanitation department @ a2.4 | collect trash for a week @ a4.1
- 2006 cocaine case / year | date | agree | 2006 @ a2.4 a4.1
- Jansen / what he was beaten with | other | refine | a chain @ a1.1 a5.2 a6.5 | a metal chain @ a2.9
- Jansen / threats | other | refine | sex toys @ a4.2 | whips and sex toys @ a6.2
- Boy Walter / motive | other | refine | whether someone meddled with a computer @ a2.8 | belief that the escort had tried to hack it @ a3.7
- Boy Walter / countries closed to him | place | agree | the U.S. and Japan @ a5.5 a6.4
- Jansen / nationality | other | agree | Norwegian @ a1.2 a2.6 a4.5
- flat / place | place | refine | London @ a2.1 a4.5 | East London @ a2.6
- meeting / photo session | other | agree | naked photo session @ a2.9 a3.5
