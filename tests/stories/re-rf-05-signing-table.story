== a1 | Cloud River News | - | Singer Caroline Brimley shot dead at Florida venue
Caroline Brimley, a singer of twenty-two, died after somebody shot her on Friday when she had performed in Orlando, her publicist said. ^1
The shots fell about 10:45 p.m. local time at The Arcade Live, police officials told a news conference late that Friday; she had been on with the band After We Leave that evening. ^2 It happened after the show, as merchandise was sold and autographs were written, and the suspect, brought to the ground by Brimley's brother, then shot himself. ^3
The man, described as white and 21 years old, seems not to have known her personally, said Orlando Police Chief Walter Sena at a press meeting. ^4 He could have been a deranged fan, but why he did it was still unknown. ^5
Between 60 and 100 people had come, said Sgt. Donna Perillo, but just a few were left when the shooting took place. ^6 She did not know how he had got two guns inside. ^7
Brimley, who came from New Jersey, was third in season six of NBC's "The Tone". ^8
== a2 | Parlor 31 | 2016-06-11 | "The Tone" alum Caroline Brimley killed at her concert
Update, 12:05 p.m. EDT: The unnamed suspect who killed Caroline Brimley came to Orlando from another city in Florida just to confront her, Police Chief Walter Sena said at a press conference, as the AP reports. ^1 Two handguns and a large hunting knife were on him. ^2 It did not look as if he knew her personally, Sena said, and he might have been a deranged fan; his motive is unknown. ^3
Our earlier story: Brimley, a YouTube star who found fame on season 6 of The Tone, was shot and killed on Friday night after a concert in Orlando. ^4 She had been the opening act for the pop rock band After We Leave at the Arcade Live and was signing autographs when, according to CBS News, an unidentified man opened fire and then killed himself. ^5
Luke, the singer's brother, quickly tackled him, and in their struggle the gunman shot himself dead. ^6 Orlando police give him credit for keeping others from harm. ^7
"We don't know if he was just a mad fan that followed her on Twitter or on social media," police spokeswoman Donna Perillo told CBS's local station. ^8
Brimley's publicist, Hannah Marsh, confirmed the news by email early on Saturday. ^9
== a3 | Chill Out Dude | - | US singer Caroline Brimley dies after shooting outside Florida concert
Carolyn Brimley, a singer and songwriter from America whom many know from The Tone and from covers of pop hits, was shot on Friday, June 10, by a man nobody has identified, after an After We Leave concert in Orlando, Florida. ^1 He then took his own life. ^2 Brought to a hospital in critical condition, she was pronounced dead hours later; confirmation came on June 11. ^3
"There are no words," The Tone wrote on Twitter. ^4 Evan Devine, her coach, said on Instagram: "I'm sad, stunned and bewildered." ^5
The 22-year-old had sung with After We Leave at The Arcade Live, police said. ^6 Around 10pm the concert was over; she was signing autographs for fans at a merchandise table when she was shot. ^7 Her brother at once tackled the gunman, who in the struggle shot himself dead. ^8 The police, who have not said why she was attacked, credit the brother with having saved others. ^9
"I'm done being surprised by cool things she does," that brother, Luke Brimley, once told a newspaper. ^10
== a4 | Amir's News Blog | 2016-06-11 | Star of "The Tone" was target of planned killing
In what the police call a planned killing, Caroline Brimley, a star of "The Tone" and a popular singer on YouTube, was shot dead on Friday night after a concert in Florida. ^1
She had finished at the Arcade Live in Orlando and was giving autographs and chatting with fans when a man came up and fired, around 10:30 p.m. ^2 Brimley, 22, was rushed to hospital in critical condition and died shortly after. ^3
Her killer, an unknown man of 21, had travelled to the concert and had "plans to travel home" afterwards, said Walter Sena, Orlando's police chief; this indicated that he had picked her on purpose. ^4 The singer's brother, Lucas, brought him to the ground, and the shooter turned the gun on himself, according to Sena. ^5 "Lucas' heroic deeds may have prevented more loss of life," the chief said. ^6
Two loaded handguns of small caliber, two loaded magazines and a big hunting knife were found on the man. ^7 More on his name and his possible motives is expected later on Saturday. ^8
== a5 | The Mahoning Courier | 2016-06-12 | Singer's killer came to Orlando to attack her, say police
A gunman from another Florida city travelled to Orlando with the sole aim of attacking a singer made famous by "The Tone", shot her dead and then killed himself, authorities said on Saturday. ^1
Police Chief Walter Sena named the suspect as Travis Reindl, 27, of St. Petersburg, Florida, and said he did not seem to have known Caroline Brimley personally. ^2 Brimley was shot in Orlando on Friday night after a concert; early on Saturday she died. ^3
"She was doing a meet-and-greet, just signing autographs and selling merch," Sena said. ^4 "This white male walked up to her and opened fire, hitting her." ^5
The 22-year-old from New Jersey came third in season six of the NBC show in 2014, on the team of Crimson 6 singer Evan Devine. ^6 She had sung with the band After We Leave at The Arcade Live, where the concert ended about 10 p.m., and was shot at a merchandise table there. ^7 Her brother, Lucas, tackled the gunman immediately, and he shot himself dead in the struggle. ^8 Some 120 other people were in The Arcade Live at that time. ^9
"Very heroic deeds by Lucas Brimley to jump in, and it definitely could have prevented more loss of life," said Sena. ^10 Detectives were going through Reindl's cellphone and social media accounts for a motive. ^11
== a6 | Commerce Daily | 2016-06-12 | Killer of 'The Tone' star had two guns and a knife: police
MIAMI - Two handguns and a hunting knife were on the man who shot dead Caroline Brimley, a rising young singer once seen on the TV show "The Tone", US police said. ^1
On Twitter the Orlando Police Department named him as Travis John Reindl, 27, from St. Petersburg, Florida. ^2 Authorities said yesterday that they believed he had come to Orlando from elsewhere in Florida with her as his target. ^3
Brimley, 22, sang late on Friday with the group After We Leave at the Arcade Live Theatre in Orlando and stayed behind for autographs and the sale of merchandise. ^4 Police said the gunman walked up, opened fire without warning and then shot himself dead. ^5 She was rushed to the Orlando Regional Medical Center, where her injuries killed her. ^6
Two loaded magazines were on him as well. ^7 "The suspect travelled to Orlando, apparently, to commit this crime, and then had plans to go back to where he came from," said Police Chief Walter Sena. ^8 His cell phone and computer are being examined. ^9
Unarmed guards searched bags at the concert but missed the weapons. ^10 Around 120 fans were still about in the theatre when it happened, said Sena. ^11 Whether the shooter knew Brimley or was a deranged fan was still to be determined. ^12
== a7 | Vírgula Pop | - | Killer went to Orlando only to kill ex-"Tone" singer, police say
The police of Orlando, Florida, disclosed this Saturday who it was that shot Caroline Brimley, formerly of The Tone, dead after her show in the city. ^1
Travis John Reindl, 27, is not even from Orlando, the officers said; he went there with no other purpose than to kill the singer, so a stray bullet is ruled out. ^2 He carried two revolvers and a hunting knife. ^3 Two other people hit by his shots survived. ^4
Detectives, still according to the officials, look to his mobile phone and computer for what moved him to the crime. ^5 Reindl, who ended up killing himself, is believed to have planned a return to his city. ^6
Brimley was murdered in the small hours of Saturday. ^7 She was busy with autographs and selfies for some fans when a man drew two revolvers and fired at her and her audience. ^8 On The Tone in the United States she was in Evan Devine's team in the sixth season and finished third. ^9
== facts
- shooting / hour | date | disagree | about 10:45 p.m. @ a1.2 | around 10:30 p.m. @ a4.2 | after the concert's end at about 10 p.m. @ a3.7 a5.7 | the small hours of Saturday @ a7.7 | conflicts: 0-1, 0-3, 1-3
- shooting / day | date | disagree | 2016-06-10 @ a3.1 a2.4 a4.1 a5.3 | Friday @ a1.1 | Saturday @ a7.7 | conflicts: 0-2, 1-2
- Brimley / day of death | date | refine | early on 2016-06-11 @ a5.3 | hours after the shooting, confirmed on 2016-06-11 @ a3.3 | shortly after she reached hospital @ a4.3
- Brimley / age | age | agree | 22 @ a1.1 a3.6 a4.3 a5.6 a6.4
- Brimley / first name | name | disagree | Caroline @ a1.1 a2.1 a4.1 a5.2 a6.1 a7.1 | Carolyn @ a3.1 | conflicts: 0-1
- gunman / age | age | disagree | 21 @ a1.4 a4.4 | 27 @ a5.2 a6.2 a7.2 | conflicts: 0-1
- gunman / name | name | refine | Travis Reindl @ a5.2 | Travis John Reindl @ a6.2 a7.2
- gunman / home town | place | refine | St. Petersburg, Florida @ a5.2 a6.2 | another city in Florida @ a2.1 a5.1 | not Orlando @ a7.2
- brother / name | name | refine | Luke @ a2.6 a3.10 | Lucas @ a4.5 a5.8 a5.10
- brother / deed | other | agree | tackled the gunman @ a1.3 a2.6 a3.8 a4.5 a5.8
- gunman / end | status | agree | shot himself dead @ a1.3 a2.6 a3.8 a4.5 a5.8 a6.5 a7.6
- gunman / weapons | other | refine | two handguns and a hunting knife @ a2.2 a6.1 | two loaded handguns of small caliber, two loaded magazines and a big hunting knife @ a4.7 | two guns @ a1.7 | two revolvers and a hunting knife @ a7.3
- gunman / magazines | count | agree | two loaded magazines @ a4.7 a6.7
- gunman / purpose | other | refine | to confront her @ a2.1 | to attack her @ a5.1 | to kill her @ a7.2
- gunman / acquaintance with Brimley | status | refine | did not know her personally @ a1.4 a2.3 a5.2 | still to be determined @ a6.12
- gunman / motive | status | agree | unknown @ a1.5 a2.3
- gunman / planned return | other | agree | meant to travel home @ a4.4 a6.8 a7.6
- audience / number | count | disagree | 60 to 100 at the concert, a few at the shooting @ a1.6 | some 120 at the shooting @ a5.9 a6.11 | conflicts: 0-1
- shooting / place | place | refine | The Arcade Live @ a1.2 a2.5 a4.2 | at a merchandise table @ a3.7 a5.7
- Brimley / activity when shot | other | agree | signing autographs @ a1.3 a2.5 a3.7 a4.2 a5.4 a6.4 a7.8
- concert / end | date | agree | about 10 p.m. @ a3.7 a5.7
- band / name | name | agree | After We Leave @ a1.2 a2.5 a3.1 a5.7 a6.4
- Brimley / place in the show | count | agree | third @ a1.8 a5.6 a7.9
- Brimley / season of the show | count | agree | six @ a1.8 a2.4 a5.6 a7.9
- Brimley / coach | name | agree | Evan Devine @ a3.5 a5.6 a7.9
- Brimley / home | place | agree | New Jersey @ a1.8 a5.6
- police chief / words on the brother | quote | disagree | "Lucas' heroic deeds may have prevented more loss of life" @ a4.6 | "Very heroic deeds by Lucas Brimley to jump in, and it definitely could have prevented more loss of life" @ a5.10 | conflicts: 0-1
- police chief / name | name | agree | Walter Sena @ a1.4 a2.1 a4.4 a5.2 a6.8
- police / items searched | other | refine | cellphone and social media accounts @ a5.11 | cell phone and computer @ a6.9 a7.5
- death / first confirmed by | name | refine | her publicist @ a1.1 | her publicist Hannah Marsh @ a2.9
- Brimley / hospital | name | refine | a hospital @ a3.3 a4.3 | the Orlando Regional Medical Center @ a6.6
- Brimley / condition on the way to hospital | status | agree | critical @ a3.3 a4.3
- police spokeswoman / name | name | agree | Donna Perillo @ a1.6 a2.8
- police chief / words on the planned return | quote | disagree | "plans to travel home" @ a4.4 | "had plans to go back to where he came from" @ a6.8 | conflicts: 0-1
- other people / hurt | status | disagree | kept from harm @ a2.7 | two hit by shots @ a7.4 | conflicts: 0-1
