== a1 | The Unaffiliated | 2013-02-15 | Prinsius: police dismiss claim he took model for burglar
When police were sent to a smart gated community in Pretoria they knew the address. ^1 Domestic disputes had called them before to the house of Hugo Prinsius, an athlete known all over the world. ^2
This time his girlfriend lay dead there. ^3 Three shots from a 9mm handgun had hit Tessa Steenberg in the head and torso. ^4 The news brought with it a theory: that she died of a Valentine's Day surprise gone wrong, shot by the Olympic hero in error as a burglar. ^5
A man of 26 had been charged with murder by Wednesday afternoon. ^6 Police would not give the Paralympian's name but confirmed that he was helping with their inquiries; other suspects there were none, and no officer, they said, had put about the burglar theory. ^7
According to someone who lives at Silver Oaks, the "security estate" of Mr Prinsius, video handed to police by the estate manager has Ms Steenberg arriving at 8.15pm on Wednesday. ^8
The accident theory seemed to be buried by a police spokeswoman, Elise Brink, who hinted that neighbours had heard the pair quarrel the night before. ^9 "We are speaking about neighbours and people that heard things earlier in the evening and when the shooting happened," she said. ^10
== a2 | Fizz TV | - | Hugo Prinsius charged with murder
Hugo Prinsius, star of Paralympics and Olympics, faces a charge of murder over the shooting of his girlfriend Tessa Steenberg at his home in Pretoria. ^1
South African police said her body was found in his house on the Silver Oaks country estate, in the east of the city. ^2 Local media first suggested that she was shot when she woke him for a Valentine's Day surprise. ^3 Police, however, are treating it as murder; they were "very astonished" at reports that, they said, did not stem from them. ^4
Nobody but the couple was in the house, Brigadier Elis Brink confirmed, and there had been earlier incidents, "allegations of a domestic kind" among them. ^5
Prinsius was arrested on Thursday morning and brought to hospital for an examination, blood tests reportedly included. ^6 The 26-year-old is alleged to have hit his girlfriend, a 30-year-old model from Port Elizabeth, in the head and upper body. ^7
Between 4am and 5am local time paramedics were called; police came shortly after, and a 9mm pistol was secured. ^8 "The deceased was hit four times and died at the scene," said Lieutenant Colonel Kagiso Molefe, a police spokeswoman. ^9 Bail is to be opposed. ^10 At around 8am a hearse took the body away.
The two are thought to have been a couple since November. ^11 "I haven't seen him. He is with the police," said his father, Heinz Prinsius. ^12
== a3 | Civic News Hub | 2013-02-15 | Hugo Prinsius shoots girlfriend dead
South Africa's Hugo Prinsius, the athlete whom the world calls "The Carbon Runner", is alleged to have shot his girlfriend dead in the early hours of Valentine's day, at around 3 am. ^1 He took her for a burglar, first reports had it, but police later called that rubbish. ^2
The theory was news to the police, Brigadier Elise Brink told reporters. ^3 "The SA Police Service were just as astonished this morning to hear on the radio that allegations had been made that the deceased had been perceived to be a burglar." ^4
Why Prinsious should have shot Tessa Steenberg, a 30-year old model from Port Elizabeth, is not clear. ^5 The newest reports say it was no accident: screams and gunfire broke out around 3 am. ^6 A neighbour told of three shots, a silence of ten minutes and another three, seven shots in all. ^7 Two bullets struck Steenberg in the head, one in an arm and one in a leg. ^8
His estate is said to have been voted the safest in South Africa. ^9 Nobody had broken in, said Brink: "The premises are quite safe. This is a quite safe estate." ^10 She added: "There's previously been incidents of allegations of domestic quarrels at the home of the accused." ^11
== a4 | Sportsdesk SA | 2013-02-14 | Hugo shoots, kills girlfriend
Johannesburg - Olympic sprint star Hugo "Carbon Runner" Prinsius has been charged with murdering his model girlfriend on Valentine's Day, South African police said on Thursday, and they made light of reports that he took her for a burglar. ^1
"I can confirm that a suspect has been charged, he has been charged with murder," Lieutenant Colonel Kagiso Molefe said after the shooting in the athlete's upmarket Pretoria house. ^2 There is one suspect only; Prinsius is in custody and police will fight bail, they and his family said. ^3
At 26 a national icon, last year the first double amputee in an Olympics, he was soon to be in court over the death of 30-year-old Tessa Steenberg. ^4 "He is with the police and the matter is in the hands of the authorities," said Heinz Prinsius, his father. ^5
The deceased, whom friends identified as Steenberg, was hit four times and died at the scene, police said. ^6 "The gentlest, sweetest human being" is how Tamar Collins of her management agency described her. ^7
"We were astonished by allegations that the deceased had been perceived to be a burglar," said police spokesperson Elise Brink. ^8 "The premises are quite safe... This is a quite safe estate. ^9 There's previously been incidents of allegations of domestic quarrels at the home of the accused." ^10 Neighbours who "heard things" earlier in the evening were being spoken to, Brink said. ^11
== a5 | Gold Coast News Channel | 2024-01-07 | Hugo Prinsius and the Valentine's killing: what happened?
CAPE TOWN, South Africa — More than ten years ago the South African Olympic runner Hugo Prinsius shot his girlfriend Tessa Steenberg on Valentine's Day; here is what is known of that night. ^1
On Friday the double amputee, who ran the London Games of 2012 on carbon-fiber blades, left prison on parole after almost nine years for murder. ^2
A tragic mistake is what he has always called it: in the hours before dawn on Feb. 14, 2013, in his Pretoria home, he thought she was a dangerous intruder. ^3 According to the prosecutors he shot Steenberg, a model and reality TV star aged 29, on purpose, during an argument late at night, and invented the intruder afterwards. ^4
A judge believed him at first. The Supreme Court of Appeal then threw out the manslaughter verdict and convicted him of murder. ^5
That he fired four times through the locked door of a toilet cubicle, with a 9 mm pistol he had a license for, was never denied; Steenberg was hit in the head, an arm and the hip. ^6 A noise from the bathroom had made him believe somebody had got in, he testified, and he took the gun from under the bed. ^7
== a6 | Profile Monthly | 2013-06 | The fallen star and the model
At four A.M. on February 14 a phone call from his colonel got a detective of the South African Police Service out of bed. ^1 "Hugo's shot his girlfriend," he said to his wife once he had hung up. ^2 She had no need to ask which Hugo; the whole world knows Hugo Prinsius, who lost both legs as an infant and, at 25, as the Carbon Runner, raced able-bodied men in the 2012 Summer Olympics in London. ^3
The wife also knew him as the hothead whom her husband had arrested for assault in 2009, a charge that Prinsius denied and that was dropped. ^4
Fifteen minutes after that call the detective stood in his house, in the gated Silver Oaks Country Estate in Pretoria, 30 miles north of Johannesburg. ^5 Almost the first thing he saw inside the door was the body of Tessa Steenberg, a blonde model and reality-TV star of 29, whom three shots had hit. ^6
== facts
- Steenberg / shots that hit her | count | disagree | three @ a1.4 a6.6 | four @ a2.9 a3.8 a4.6 | conflicts: 0-1
- shots / fired | count | disagree | three, then three, seven in all @ a3.7 | four @ a5.6 | conflicts: 0-1
- Steenberg / age | age | disagree | 30 @ a2.7 a3.5 a4.4 | 29 @ a5.4 a6.6 | conflicts: 0-1
- Steenberg / where she was hit | other | disagree | head and torso @ a1.4 | head and upper body @ a2.7 | head twice, arm and leg @ a3.8 | head, arm and hip @ a5.6 | conflicts: 0-2 1-2 2-3
- shooting / hour | date | refine | around 3 am @ a3.1 a3.6 | before dawn @ a5.3
- alarm / hour | date | refine | between 4am and 5am @ a2.8 | four A.M. @ a6.1
- shooting / day | date | agree | 2013-02-14 @ a3.1 a4.1 a5.3 a6.1
- murder charge / day | date | disagree | by Wednesday afternoon @ a1.6 | Thursday @ a4.1 | conflicts: 0-1
- Prinsius / age | age | agree | 26 @ a1.6 a2.7 a4.4
- sprinter / name | name | disagree | Prinsius @ a1.2 a2.1 a3.1 a4.1 a5.1 a6.3 | Prinsious @ a3.5 | conflicts: 0-1
- police spokeswoman / first name | name | disagree | Elise @ a1.9 a3.3 a4.8 | Elis @ a2.5 | conflicts: 0-1
- police spokeswoman / on the burglar reports | quote | disagree | "just as astonished this morning to hear on the radio that allegations had been made that the deceased had been perceived to be a burglar" @ a3.4 | "We were astonished by allegations that the deceased had been perceived to be a burglar" @ a4.8 | "very astonished" @ a2.4 | conflicts: 0-1
- burglar theory / what police did with it | status | refine | denied having started it @ a1.7 a2.4 | called it rubbish @ a3.2 | made light of it @ a4.1
- Brink / on the estate | quote | agree | "The premises are quite safe. This is a quite safe estate." @ a3.10 a4.9
- Brink / on earlier incidents | quote | disagree | "allegations of a domestic kind" @ a2.5 | "There's previously been incidents of allegations of domestic quarrels at the home of the accused." @ a3.11 a4.10 | conflicts: 0-1
- gun / calibre | other | agree | 9mm @ a1.4 a2.8 a5.6
- house / estate | place | refine | Silver Oaks @ a1.8 a2.2 a6.5 | Pretoria home @ a4.2 a5.3
- Steenberg / where from | place | agree | Port Elizabeth @ a2.7 a3.5
- bail / police stance | status | agree | police will oppose it @ a2.10 a4.3
- police spokeswoman / on the death | quote | refine | "The deceased was hit four times and died at the scene" @ a2.9 | hit four times and died at the scene @ a4.6
- father / words | quote | refine | "I haven't seen him. He is with the police" @ a2.12 | "He is with the police and the matter is in the hands of the authorities" @ a4.5
- neighbours / what they heard | other | refine | a quarrel the night before @ a1.9 | things earlier in the evening @ a1.10 a4.11 | screams and gunfire around 3 am @ a3.6
- neighbours' words / who told | name | agree | Brink @ a1.9 a4.11
- Steenberg / work | other | refine | model @ a2.7 a3.5 a4.1 | model and reality TV star @ a5.4 a6.6
- house / earlier domestic incidents | status | agree | yes @ a1.2 a2.5 a3.11 a4.10
- Prinsius / nickname | name | agree | Carbon Runner @ a3.1 a4.1 a6.3
- Prinsius / charge | status | agree | murder @ a1.6 a2.1 a4.1
- first theory / what led to the shot | other | agree | a Valentine's Day surprise @ a1.5 a2.3
- suspects / number | count | agree | only one @ a1.7 a4.3
- Brink / rank | other | agree | Brigadier @ a2.5 a3.3
