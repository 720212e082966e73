== a1 | Daily Courier | - | Veteran screen fighter hanged in hotel
Walter Pellerine, whose fame went back to the 1970s television series Wushu and whose fortunes rose again with Dario Santorelli's Hunt Jack, has been found dead in Thailand. ^1
It looked as if the actor, who was 72, had hanged himself, said Somkit Raksawan, speaking for the police. ^2 The place was the luxurious Alpenotel Suan Lert Garden Hotel. ^3
"I can confirm that we discovered his body, unclothed, hanging in the wardrobe," he told reporters. ^4 Suicide is what officers suspect. ^5
Thai authorities have told the US Embassy that the death came late on Wednesday or in the early part of Thursday, according to its spokesman Stephen Fowler. ^6 To spare the family he would add nothing. ^7
Hank Sauter, who managed him, said he had come to Bangkok to make a film called Strand. ^8 Nora Sauter, a partner in the same agency, called him "a lovely guy". ^9
On the site of The Nation, a Thai paper, one reads that he missed a meal with the crew on Wednesday, and that a hotel maid came upon the body at 10am local time this morning. ^10 The cord of the curtains in the suite had served him, by the first police findings. ^11 Of an assault there was no trace. ^12 A hospital will carry out the post-mortem on Friday. ^13
== a2 | Harbor Herald | 2009-06-05 | He would never do it, says director
A film-maker from Cape Cod refuses to believe that Walter Pellerine took his own life. "It must be foul play or a mishap," said Ned Arlen, who directed him in the 2008 picture The Silver Lads. ^1
The two had talked a week and a half ago, and the star of Wushu had sounded upbeat. ^2
Pellerine, 72, was hanging naked from a rope in the closet of his luxury room in Bangkok on Thursday, the Thai police said. ^3 They saw no sign of other people or of assault, and an autopsy is under way. ^4 Raksawan Somkit, the officer in charge, told The Associated Press that suicide is suspected. ^5
He was in the country to shoot a film called Strand, said Nora Sauter, a representative for his manager in Los Angeles. ^6
On Wednesday he did not come to a meal with the crew and could not be reached, which caused worry. ^7 It was a maid of the hotel who found him on Thursday morning. ^8 A Thai newspaper says the preliminary report speaks of a cord from the curtains of the suite. ^9
== a3 | Lampo Notizie | - | Star of Wushu dead in Bangkok
The American actor Walter Pellerine has been discovered dead in the Thai capital, in his room at the Garden Suan Lert Hotel on Wireless Road. ^1 He was 73 and had come there for a film. ^2
He killed himself in the night between Wednesday and Thursday, hanging himself with a curtain cord, reports the Thai daily The Nation. ^3 Members of the film crew made the discovery. ^4
His agent Hank Sauter speaks of "shock and sorrow". ^5 Pellerine lived in Los Angeles with his wife Emmy, four children and two dogs. ^6 He was the brother of Amos Pellerine, who played in Redpath and Fury. ^7
In the seventies he was Lo Shen Cade in the series Wushu, and in 2003 and 2004 he was Jack in both volumes of Santorelli's Hunt Jack. ^8 In 1972 came the part of "Big" Jack Kelly in a film by Marco Scarsi. ^9
== a4 | Kingdom Movies | - | Walter Pellerine found dead
Sad news: Walter Pellerine has died. His body was found in his hotel room in Bangkok earlier today. ^1
A maid at the hotel found him after he had missed a meal for the cast and crew; the film that had brought him to Thailand is called Strand. ^2 The US embassy has not confirmed a cause, yet Thai police told the BBC that a cord was tied around his neck and that it looks like suicide. ^3
Born in Hollywood, he became known as the monk Lo Shen Cade in the ABC series Wushu. ^4 He studied the martial art for the part. He was the folk singer in Bound to Roam and train robber "Big" Jack Kelly for Marco Scarsi in 1972. ^5
Santorelli brought him back as Jack in Hunt Jack, a role first offered to Wade Baxter. ^6 In all he made more than 200 screen appearances. ^7
== a5 | Foro Noticias | - | Wushu actor dies
Walter Pellerine, star of the seventies series Wushu, was found dead in Thailand yesterday at 10:00 in the morning. ^1 One report holds that it was suicide. ^2
Stephen Fowler of the US embassy confirmed that the 72-year-old had died. ^3 Thai officials had informed the embassy that it happened on Wednesday night or in the small hours of Thursday, he said, but out of regard for the family he kept the rest to himself. ^4
Unnamed police sources told The Nation that he used a cord from the curtains of the luxurious room and that a maid found the body, on which there were no marks of aggression. ^5 An officer at the Lumpini station would not name the dead man, but said a guest's suicide had been reported by the Alpenotel Suan Lert Garden. ^6
His father Amos Pellerine and his brother Ralph are of the same Hollywood line. ^7 He worked in more than a hundred feature films. ^8 In Wushu, on the air from 1972 to 1975, he was the priest Lo Shen Cade. ^9
== a6 | Siam Screen Blog | - | Pellerine dead in Bangkok
Walter Pellerine, in the middle of a comeback since Santorelli's Hunt Jack, has died in Bangkok. ^1
The Nation's website quotes police as saying that he was found in a hotel room on Wednesday. ^2 Other press accounts do not agree on the details. He was 72. ^3
Most people will remember him as the half-Chinese monk Lo Shen Cade in the 1970s show Wushu. ^4 With his half brothers Ralph and Curtis Pellerine he made a western, The Far Riders, in 1980. ^5
Update: The Nation now has it that he was staying at the Suan Lert Garden Hotel, where he had checked in on June 2, and that a movie had brought him here. ^6
Update 2: The BBC cites his personal manager, who names the movie as Strand. ^7
== facts
- Pellerine / age | age | disagree | 72 @ a1.2 a2.3 a5.3 a6.3 | 73 @ a3.2 | conflicts: 0-1
- the body / who found it | other | disagree | a hotel maid @ a1.10 a2.8 a4.2 a5.5 | members of the film crew @ a3.4 | conflicts: 0-1
- the body / day found | date | disagree | 2009-06-04 @ a2.3 a2.8 | Wednesday @ a6.2 | this morning @ a1.10 | earlier today @ a4.1 | yesterday @ a5.1 | conflicts: 0-1
- the body / hour found | date | refine | 10am @ a1.10 a5.1 | Thursday morning @ a2.8 | conflicts:
- death / when | date | refine | late Wednesday or early Thursday @ a1.6 a5.4 | in the night between Wednesday and Thursday @ a3.3 | conflicts:
- hotel / name | name | disagree | Alpenotel Suan Lert Garden @ a1.3 a5.6 | Garden Suan Lert Hotel @ a3.1 | Suan Lert Garden Hotel @ a6.6 | conflicts: 0-1 1-2
- police officer / name | name | disagree | Somkit Raksawan @ a1.2 | Raksawan Somkit @ a2.5 | conflicts: 0-1
- Amos Pellerine / relation to Walter | other | disagree | brother @ a3.7 | father @ a5.7 | conflicts: 0-1
- Ralph Pellerine / relation to Walter | other | refine | brother @ a5.7 | half brother @ a6.5 | conflicts:
- career / number of works | count | refine | more than 200 screen appearances @ a4.7 | more than a hundred feature films @ a5.8 | conflicts:
- film being shot / title | name | agree | Strand @ a1.8 a2.6 a4.2 a6.7 | conflicts:
- film title / who named it | other | refine | Hank Sauter, his manager @ a1.8 | Nora Sauter @ a2.6 | his personal manager @ a6.7 | conflicts:
- Nora Sauter / role | other | refine | a partner in the agency @ a1.9 | a representative for his manager @ a2.6 | conflicts:
- Hank Sauter / role | other | refine | manager @ a1.8 | agent @ a3.5 | conflicts:
- hanging / means | other | refine | curtain cord @ a1.11 a2.9 a3.3 a5.5 | rope @ a2.3 | cord @ a4.3 | conflicts:
- body / where it hung | place | agree | the wardrobe or closet @ a1.4 a2.3 | conflicts:
- body / state | status | agree | unclothed @ a1.4 a2.3 | conflicts:
- signs of assault / found | status | agree | none @ a1.12 a2.4 a5.5 | conflicts:
- suspected cause / manner | other | agree | suicide @ a1.5 a2.5 a3.3 a4.3 a5.2 | conflicts:
- missed meal / day | date | agree | Wednesday @ a1.10 a2.7 | conflicts:
- missed meal / with whom | other | refine | the crew @ a1.10 a2.7 | cast and crew @ a4.2 | conflicts:
- autopsy / status | status | refine | to be done on Friday @ a1.13 | under way @ a2.4 | conflicts:
- embassy spokesman / name | name | agree | Stephen Fowler @ a1.6 a5.3 | conflicts:
- Wushu / character | name | agree | Lo Shen Cade @ a3.8 a4.4 a5.9 a6.4 | conflicts:
- Wushu / years | date | refine | 1970s @ a1.1 a3.8 a5.1 a6.4 | 1972/1975 @ a5.9 | conflicts:
- Scarsi film / character | name | agree | "Big" Jack Kelly @ a3.9 a4.5 | conflicts:
- Scarsi film / year | date | agree | 1972 @ a3.9 a4.5 | conflicts:
