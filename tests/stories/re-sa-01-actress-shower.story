== a1 | Reel Ticker | 2009-12-20 | Film actress Bethany Mulroy is dead at 32
According to TMZ, actress Bethany Mulroy lost her life to a cardiac arrest in the early hours of Sunday morning. ^1 Her age was 32. ^2
Somebody dialed 911 at about 8AM from a house in Los Angeles that is registered to her husband, Adrian Pollack. ^3 It was there that the actress's mother came upon her, unconscious in the shower. ^4 The paramedics who came found a full cardiac arrest and began CPR at once. ^5 They kept it up all the way to Palms-Carmel Medical Center, but she never responded. ^6 At Palms-Carmel she was declared dead on arrival. ^7
== a2 | Brainbroth | - | Cardiac arrest takes Bethany Mulroy, 32
Both her publicist and Palms-Carmel Medical Center confirm that Bethany Mulroy, known from "Hopeless" and "9 Street" among others, is dead. ^1 What killed her is reported to have been cardiac arrest. ^2 She had reached the age of 32. ^3 "In this hour of grief, the family thanks you for your love and kindness," said a statement by Carole Penna, the publicist of the actress. ^4 "It is their hope that you respect their privacy." ^5 At the hospital, a spokeswoman put the time at which Mulroy was pronounced dead at 10:04 a.m. ^6 A call to 911 came in the morning, TMZ says, out of a Los Angeles house that is in the name of Adrian Pollack, her husband. ^7 Later TMZ added that it was the mother who found Mulroy in the shower, unconscious. ^8 The county coroner's spokesman went no further than to say that a preliminary report of a death at Palms-Carmel had come in and that his office was looking into it.
Mulroy came from Atlanta, and her divorced mother, Maureen, brought her up in New Jersey. ^9 Among the projects still ahead of her was a part in the next Silvano Bellone picture, "The Disposables," due out next year. ^10
== a3 | The Diagnosis Desk | - | At 32, actress Bethany Mulroy has died
Cardiac arrest ended the life of actress Bethany Mulroy today. ^1 She was no older than 32. ^2 It was Adrian Pollack, her husband, who rang 911 at 8 A.M. this morning to say that she had gone into cardiac arrest. ^3 Efforts to bring her back failed, and on arrival at Palms-Carmel Hospital in Los Angeles she was declared dead. ^4 The role most people will remember is probably the sidekick in the 1995 movie "Hopeless"; "9 Street" is another of her films. ^5
In medical language, cardiac arrest says only that the heart no longer beats. A heart attack is not necessarily the same.
== a4 | The Southern Age | 2009-12-21 | Coroner: death of Bethany Mulroy looks 'natural'
The coroner's office says that the sudden death of the Hollywood actress Bethany Mulroy, who was 32, "seems to be natural". ^1
Hal Frost, the Assistant Chief Coroner, said she had apparently collapsed in the bathroom and that her medical history was being examined. ^2 Because toxicology tests must be done, it may be some time before there is an official cause, but "it seems to be natural," Frost said. ^3 The autopsy was to take place on Monday or Tuesday. ^4
It was 10.04am local time when Mulroy was pronounced dead at Palms-Carmel Medical Centre, said Molly Sinclair, a spokeswoman for the hospital. ^5 Firefighters of Los Angeles had been called at 8am to the house in the Hollywood Hills where she lived with her husband, the British screenwriter and director Adrian Pollack, and she was taken to hospital from there. ^6
Pollack is said to have told the hospital that he wanted no autopsy, though TMZ said the coroner insisted on one. ^7 The website also had it that her mother, Maureen, spoke to paramedics of a history of diabetes. ^8
Mulroy's publicist, Carole Penna, put out a statement: "In this hour of grief, the family thanks you for your love and kindness. ^9 It is their hope that you respect their privacy." ^10
TMZ reported that it was the mother who found the collapsed actress in her shower. ^11 Paramedics met with a full cardiac arrest and could not bring her back, it said. ^12
== a5 | OpenWire News | 2009-12-20 | US actress Bethany Mulroy, 32, has died
Reports say that the American actress Bethany Mulroy, 32, has died in Los Angeles, California. ^1 She and her husband, Adrian Pollack, had been married since 2007. ^2
An entertainment website has it that she went into cardiac arrest in the shower of Pollack's house and that attempts to revive her failed. ^3 It was about 0800 local time when the house called the Los Angeles Fire Department. ^4 A spokeswoman for Palms-Carmel Medical Centre, where she was pronounced dead, has not made the cause of death public. ^5 The Los Angeles Police Department is investigating. ^6 Mulroy's publicist, Carola Penna, has said in a statement: "In this hour of grief, the family thanks you for your love and kindness. ^7 It is their hope that you respect their privacy." ^8
"Hopeless" and "9 Street" were among the films that made her famous. ^9 She is still due to be seen in 2010 in "The Disposables," a film by Silvano Bellone. ^10
== a6 | Cablebox Blog | 2009-12-22 | The sad last days of Bethany Mulroy
Cardiac arrest took the doe-eyed actress on Sunday morning at the age of 32, and to family, friends and fans it came senselessly early. ^1
Talk of drugs and eating disorders began nearly at once. A makeup artist told the New York Post of heroin and cocaine.
Her husband, the screenwriter Adrian Pollack, told Access Hollywood that her last day had started as "an ordinary day," and that he then began to worry because she stayed in the bathroom so long. ^2 Her mother burst in, as he tells it: "Her mom yelled for me and I ran. ^3 Then called 911." ^4
Notes by the investigators that have become known since say that Pollack "tried to revive the deceased by putting her in the shower and running the water." ^5 At 8 a.m. the house called the Los Angeles Fire Department. ^6 The paramedics were with Mulroy within minutes and gave life support, and neighbors saw her carried out of the big house in the hills. ^7
== facts
- actress / age | age | agree | 32 @ a1.2 a2.3 a3.2 a4.1 a5.1 a6.1 | conflicts:
- actress / day of death | date | agree | 2009-12-20 @ a1.1 a6.1 | conflicts:
- actress / cause of death | other | refine | cardiac arrest @ a1.1 a2.2 a3.1 a5.3 a6.1 | seems to be natural, official cause may take some time @ a4.1 a4.3 | not made public by the hospital @ a5.5 | conflicts:
- emergency call / hour | date | refine | about 8 a.m. @ a1.3 a5.4 | 8 a.m. @ a3.3 a4.6 a6.6 | in the morning @ a2.7 | conflicts:
- emergency call / who made it | other | agree | her husband @ a3.3 a6.4 | conflicts:
- house / whose it is | other | refine | her husband's @ a1.3 a2.7 a5.3 | where she lived with her husband @ a4.6 | conflicts:
- house / place | place | refine | Los Angeles @ a1.3 a2.7 | the Hollywood Hills @ a4.6 | in the hills @ a6.7 | conflicts:
- actress / who found her | other | agree | her mother @ a1.4 a2.8 a4.11 a6.3 | conflicts:
- actress / where she was stricken | place | disagree | in the shower @ a1.4 a2.8 a4.11 a5.3 | in the bathroom @ a4.2 a6.2 | put into the shower by her husband to revive her @ a6.5 | conflicts: 0-2
- paramedics / what they found | status | agree | full cardiac arrest @ a1.5 a4.12 | conflicts:
- actress / pronounced dead | status | refine | on arrival @ a1.7 a3.4 | at 10:04 a.m. @ a2.6 a4.5 | at the hospital @ a5.5 | conflicts:
- hospital / name | name | refine | Palms-Carmel Medical Center @ a1.6 a2.1 | Palms-Carmel Hospital @ a3.4 | Palms-Carmel Medical Centre @ a4.5 a5.5 | conflicts:
- husband / name | name | agree | Adrian Pollack @ a1.3 a2.7 a3.3 a4.6 a5.2 a6.2 | conflicts:
- husband / profession | other | refine | British screenwriter and director @ a4.6 | screenwriter @ a6.2 | conflicts:
- publicist / name | name | disagree | Carole Penna @ a2.4 a4.9 | Carola Penna @ a5.7 | conflicts: 0-1
- publicist / statement, first sentence | quote | agree | In this hour of grief, the family thanks you for your love and kindness @ a2.4 a4.9 a5.7 | conflicts:
- publicist / statement, second sentence | quote | agree | It is their hope that you respect their privacy @ a2.5 a4.10 a5.8 | conflicts:
- mother / name | name | agree | Maureen @ a2.9 a4.8 | conflicts:
- investigation / who conducts it | other | refine | the coroner @ a4.2 | the Los Angeles Police Department @ a5.6 | conflicts:
- actress / known for | other | refine | Hopeless and 9 Street @ a2.1 a5.9 | Hopeless, also 9 Street @ a3.5 | conflicts:
- next film / title | name | agree | The Disposables @ a2.10 a5.10 | conflicts:
- next film / release | date | agree | 2010 @ a2.10 a5.10 | conflicts:
- next film / whose film | name | agree | Silvano Bellone @ a2.10 a5.10 | conflicts:
