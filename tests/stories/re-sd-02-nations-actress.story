== a1 | Seoul Drama Notes | 2008-10-02 | Top actress Han Mi-sil found dead at her home
A family member discovered the body of the star actress Han Mi-sil at 6:15 on Thursday morning; suicide is what it looks like. ^1 She was in the shower booth of her home, a pressure band at her neck, and by about 7:30 police were there. ^2 They found no suicide note and go on looking into how she died. ^3
Talk that tied her to the suicide of the TV actor Oh Tae-hwan, whose wife is her close friend, the comedienne Yoon Sun-ah, had weighed on Han of late. ^4 People online charged her with having lent Oh some 2 million dollars. ^5 For starting that false story in cyberspace, a securities firm's employee, 25, was arrested by police in late September. ^6
Her first role came in 1988, in a historical drama on TV. ^7 This spring "The Last Romance of My Life" brought her back as the most bankable star of her age. ^8 In private, she wed Seo Kwang-min, then a baseball star, in December 2000 and divorced him five years later; two children were born to them. ^9
== a2 | Asian Starlets | - | Korean actress Han Mi-shil takes her own life
Early this morning (Oct 2) the Korean actress Han Mi-shil was found dead at home in Seorim, Seoul. ^1 The star, 40, hanged herself in the bathroom, where her mother came upon her at around 6.15am. ^2
With no note to be seen, police at first left foul play open. ^3 Then it emerged that around midnight Han had sent a close friend a message, asking for care of her two children if something bad should happen. ^4
Her mother told the cops too that she took medication for a depression which followed her divorce in 2004. ^5 What probably set off her act were the nasty rumours about her part in the recent death of the actor Oh Tae-hwan. ^6
She first acted in 1988 and appeared in some 30 films and dramas, such as 1997's "Wish on the Moon". ^7 Her marriage to Seo Kwang-min, of baseball, in December 2000 did not last four years. ^8 Her last work was "My Last Romance", a popular drama of early 2008, for which a sequel was planned. ^9
The rumour had it that she lent Oh, who killed himself last month, a large sum and pressed him for it once his business failed, which Han denied. ^10
== a3 | Hallyu Board | 2008-10-02 | Beloved actress Han Mi Sil found dead (agency report)
SEOUL - "The Nation's Actress", as a well-loved film star was nicknamed, was found dead today, police said, having apparently killed herself one month after a fellow actor whom, rumor said, she had pressured over a loan did the same. ^1
Friends told police that Han Mi-sil, 39, had been depressed since a divorce in 2004 and anxious about caring for her two children. ^2 The rumors, which she vigorously denied, upset her as well, her family said. ^3
The bathroom of her Seoul home is where she is thought to have hanged herself, according to Ryu Jin-ho, chief investigator of the Seorim Police Station. ^4 "Given the results of a check showing no trace of outer injury on her body, we concluded that it was a suicide," Ryu told the press. ^5 A formal autopsy was in progress, he said. ^6
There was no note. ^7 But on Wednesday night an assistant got two text messages from Han, asking her to "look after my children no matter what comes" and saying "I'm sorry," the investigator said. ^8
From her mother the police know that she came home drunk about midnight on Wednesday, weeping and denying the rumors, and went into the bathroom. ^9 She was dead when found next morning. ^10 Her career began in the late 1980s. ^11
== a4 | Capital Network News | - | South Korean actress dies in apparent suicide
Han Mi-sil, among South Korea's most popular actresses, was found dead on Thursday; police speak of an apparent suicide after a depression that followed her divorce and after online rumors about irregular money dealings. ^1
The 39-year-old "Nation's Actress" is believed to have hanged herself in her bathroom in Seoul, said Ryu Jin-ho, the chief investigator at Seorim Police Station. ^2 Her family, he said, described her as depressed since divorcing in 2004 and upset at rumors that connected her with a fellow actor's suicide a month ago; that she pushed him to repay a big loan, she had denied. ^3
"It's clearly suicide," Ryu told reporters, referring to what a doctor saw on the body and to witnesses. ^4 An autopsy was to follow later in the day. ^5
Though no formal note has turned up, Han twice texted her makeup assistant on Wednesday night to "look after (my) children no matter what comes" and to say "I'm sorry," Ryu said. ^6
About midnight on Wednesday, her mother told police, she returned home drunk and in tears, denied the rumor and went to the bathroom. ^7
She made her debut in the late 1980s; among her TV dramas were "Envy" and last year's "Cold Woman, Warm Woman". ^8 A second season of "The Last Romance of My Life" was in preparation. ^9
== a5 | Pan-Asia Agencies | 2008-10-02 | Star actress Han Mi-sil found dead in apparent suicide
SEOUL, Oct. 2 - Police said on Thursday that Han Mi-sil, an icon among South Korea's actresses, was found dead at her home, apparently by suicide, while malicious rumors were said to have burdened her. ^1
According to officers of the Seorim Police Station it was her mother who found the 40-year-old, at 6:15 a.m., with an elastic band at her neck, in the shower stall of her house in southern Seoul. ^2
"Given the results of a check that spotted no trace of outer injury on her body, we came to the conclusion that it is a suicide," Ryu Jin-ho, a criminal investigations officer there, told reporters. ^3 No note was found; around midnight, however, Han sent her makeup assistant two text messages that asked her to look after her two children, Ryu said. ^4
The rumors connected Han with the recent suicide of the actor Oh Tae-hwan, husband of the comedian Yoon Sun-ah and deep in debt. ^5 They held that Han, a friend of Yoon for many years, had lent Oh a great deal of money. ^6 She called this groundless and asked for a police probe, and this week an employee of a securities company was arrested for spreading that she had lent him 2.5 billion won (US$2 million). ^7
On Wednesday she broke off the shooting of a commercial halfway, saying she was unwell. ^8 The officer said she had come home drunk at midnight. ^9
== a6 | Hanguk Wire | 2008-10-03 | Actress acted on a momentary impulse, police say
SEOUL, Oct. 3 - A passing impulse, born of long depression over life in the public eye, seems to lie behind the suicide of the South Korean actress Han Mi-sil, police said on Friday. ^1 The Seorim station presented its tentative findings to the press. ^2
Han, who was 40, had been in prime-time dramas for more than two decades. ^3 On Thursday she was found in the shower stall of her house in southern Seoul, an elastic band at her neck. ^4
The mother of two had been followed by web rumors of a part in the suicide of the actor Oh Jung-hwan, who died last month after loan sharks, it is reported, pressed him to pay his large debt. ^5 Han asked the police to look into the talk, and this week an employee of a securities company was arrested over claims that she lent 2.5 billion won (US$2 million) to Oh. ^6
A preliminary autopsy report says that hanging was the cause of death, according to police. ^7
== facts
- Han Mi-sil / name | name | disagree | Han Mi-sil @ a1.1 a3.2 a4.1 a5.1 a6.1 | Han Mi-shil @ a2.1 | conflicts: 0-1
- Han Mi-sil / day found dead | date | refine | 2008-10-02 @ a1.1 a2.1 a3.1 a5.1 a6.4 | Thursday @ a4.1
- body / hour found | date | agree | 6:15 a.m. @ a1.1 a2.2 a5.2
- body / found by | other | refine | a family member @ a1.1 | her mother @ a2.2 a5.2
- Han Mi-sil / age | age | disagree | 40 @ a2.2 a5.2 a6.3 | 39 @ a3.2 a4.2 | conflicts: 0-1
- body / place in the home | place | refine | shower booth @ a1.2 a5.2 a6.4 | bathroom @ a2.2 a3.4 a4.2
- home / part of Seoul | place | refine | Seorim, Seoul @ a2.1 | southern Seoul @ a5.2 a6.4 | Seoul @ a3.4 a4.2
- band / kind | other | disagree | pressure band @ a1.2 | elastic band @ a5.2 a6.4 | conflicts: 0-1
- suicide note / found | status | agree | none found @ a1.3 a2.3 a3.7 a4.6 a5.4
- text messages / receiver | other | disagree | a close friend @ a2.4 | an assistant @ a3.8 | her makeup assistant @ a4.6 a5.4 | conflicts: 0-1 0-2
- text messages / number | count | disagree | a message @ a2.4 | two @ a3.8 a4.6 a5.4 | conflicts: 0-1
- text messages / time | date | refine | around midnight @ a2.4 a5.4 | 2008-10-01 night @ a3.8 a4.6
- text messages / about the children | quote | refine | "look after my children no matter what comes" @ a3.8 | "look after (my) children no matter what comes" @ a4.6
- text messages / apology | quote | agree | "I'm sorry" @ a3.8 a4.6
- Ryu Jin-ho / finding on the body | quote | disagree | "Given the results of a check showing no trace of outer injury on her body, we concluded that it was a suicide" @ a3.5 | "Given the results of a check that spotted no trace of outer injury on her body, we came to the conclusion that it is a suicide" @ a5.3 | conflicts: 0-1
- Ryu Jin-ho / role | other | refine | chief investigator @ a3.4 a4.2 | criminal investigations officer @ a5.3
- police station / name | name | agree | Seorim Police Station @ a3.4 a4.2 a5.2 a6.2
- Han Mi-sil / return home drunk | date | agree | about midnight on 2008-10-01 @ a3.9 a4.7 a5.9
- autopsy / state | status | refine | in progress @ a3.6 | to follow later in the day @ a4.5
- dead actor / name | name | disagree | Oh Tae-hwan @ a1.4 a2.6 a5.5 | Oh Jung-hwan @ a6.5 | conflicts: 0-1
- Oh Tae-hwan / time of death | date | agree | 2008-09 @ a2.10 a3.1 a4.3 a6.5
- Yoon Sun-ah / relation to Oh | name | agree | wife of Oh Tae-hwan @ a1.4 a5.5
- rumored loan / sum | money | refine | about 2 million dollars @ a1.5 | 2.5 billion won (US$2 million) @ a5.7 a6.6 | a large sum @ a2.10
- rumor suspect / arrest | date | refine | late September @ a1.6 | this week, 2008-09-29 to 2008-10-02 @ a5.7 a6.6
- rumor suspect / occupation | other | agree | securities firm employee @ a1.6 a5.7 a6.6
- marriage / date | date | agree | 2000-12 @ a1.9 a2.8
- marriage / length | duration | disagree | five years @ a1.9 | less than four years @ a2.8 | conflicts: 0-1
- divorce / year | date | disagree | five years after December 2000 @ a1.9 | 2004 @ a2.5 a3.2 a4.3 | conflicts: 0-1
- husband / name | name | agree | Seo Kwang-min @ a1.9 a2.8
- children / number | count | agree | two @ a1.9 a2.4 a3.2 a5.4 a6.5
- debut / year | date | refine | 1988 @ a1.7 a2.7 | late 1980s @ a3.11 a4.8
- last drama / title | name | disagree | "The Last Romance of My Life" @ a1.8 a4.9 | "My Last Romance" @ a2.9 | conflicts: 0-1
- Oh Tae-hwan / alleged pressure over the loan | other | disagree | pressed by Han, by rumor @ a2.10 a3.1 a4.3 | pressed by loan sharks @ a6.5 | conflicts: 0-1
- Han Mi-sil / attitude to the rumors | status | agree | denied them @ a2.10 a3.3 a4.3 a5.7
- nickname | name | agree | the Nation's Actress @ a3.1 a4.2
