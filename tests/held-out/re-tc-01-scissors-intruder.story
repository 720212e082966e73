== a1 | Chatter Daily | - | Man with scissors seized in singer's garden
Her new haircut had been the talk of fans for a few weeks, and then, coincidence or not, somebody turned up with scissors. ^12 It happened over the weekend at the Valley Vista house, in the Los Angeles area, of Tansy Colbert. ^1 A 911 call brought officers, who took away a man trying to get inside. ^2 The former child star, sources say, was elsewhere at the time. ^3
The local channel KTLA reports that the LAPD arrested a man aged 40 in the singer's garden. ^4 He had the scissors on him, had been asked to go, and had stayed sitting there for quite a while. ^5 To reach the grounds he had scaled a high fence, and once inside he lit candles. ^6
KTLA's crew filmed the moment Marcus Jose Herrera was taken. ^7 Officers called on him to step out of the gate, which he ignored; when one of them warned that a taser would be used, he emerged, hands raised. ^8
"I'm a pal of Tansy Colbert. I am. Me and Tansy have been pals for five years," he told them. ^9 He also tried to persuade the officers that she was his wife. ^10
Lt. Kevin Brandling of the Los Angeles police described him to The Associated Press as delusional. According to KTLA the intruder has a long record in Texas, with a trespassing charge on it. ^11
== a2 | Nuove Note | - | Tansy Colbert, stalker arrested at her home
Young as she is, Tansy Colbert already has admirers insistent enough to be a real danger. Last weekend one of them crept into the garden of her house at Valley Vista, Los Angeles. ^1 Luckily he tripped the alarm. ^2
Police were there within a short time and discovered the stranger concealed among bushes. ^3 Since he would not cooperate, the officers had no choice but to hit him with a Taser. ^4 Afterwards he gave his name as Marcus Jose Herrera. ^5 Asked what he was doing there, he answered in confusion: "I am a pal of Tansy Colbert. She is my wife. I and Tansy have been pals for five years." ^6
What is certain is that he carried a most dangerous pair of scissors. ^7 The young actress, fortunately, was out. ^8 Herrera, who has previous convictions in Texas, was eventually arrested for burglary and trespass. ^9
She can now turn back to her plans: rumour has her in the pilot of a reality show with fiancé Owen Halvorsen. ^10 Maybe the stranger merely wished to repair her odd new hair.
== a3 | Sparkle | - | Was the scissors stalker just a hairdresser?
It's a crowded news week for Tansy Colbert: last night a man holding a pair of scissors was arrested on her property. ^1 Marcus Jose Herrera got over her fence and wandered around the grounds, and said he wished to see the singer. ^2 It wasn't Tansy who rang the police, as she was home, and he was soon under arrest. ^3
Think about it, though. For something like three weeks the outlets have talked of nothing but Tansy's hair, and this Marcus Herrera brought scissors. ^4 Perhaps he is a crazed stylist who wanted to give her a fresh cut in her sleep.
Jokes aside, this is terrifying, and we are relieved Tansy is fine and he is locked up.
== a4 | The Ohio Courier | 2012-09-10 | Intruder claims star is his wife
LOS ANGELES - Police and local media said yesterday that a man who called himself the husband of teenage singer Tansy Colbert had been arrested with a pair of scissors at her Los Angeles-area home, where he had jumped the fence. ^1
Colbert, who is 19, was out of town. ^2 An emergency call reached police from the property once the man, before dawn on Saturday, had got into the grounds, knocked at the door and pounded the walls of the "Jenny Savannah" star's house. ^3
He was found by officers hiding in bushes, Los Angeles police said, and was jailed for trespassing. ^4 The scissors were in a back pocket. ^5
In a video of the arrest on a celebrity website he says while being searched: "I am a pal of Tansy Colbert. I am. She's my wife. Me and Tansy have been pals for five years." ^6
== a5 | Voci di Gossip | 2012-09-10 | Scare for Tansy Colbert: man with scissors gets into her house
Tense moments for the lovely Tansy Colbert, whose home in Valley Vista, Los Angeles, was stealthily entered by a man with scissors. ^1 He is called Marcus Jose Herrera, was later arrested, and talked nonsense to the police. ^2
As police reconstruct it, he set off the siren of the alarm when he got in. ^3 Officers came within minutes and caught him as he tried to bolt through the bushes. ^4 Tansy, luckily, was not in the house. ^5
He refused to cooperate, according to first accounts; then he claimed to be a friend of hers, changed that to being her husband, and ended with having been an acquaintance for years. ^6 The man has a criminal past in the state of Texas, and the charge now is burglary and trespass. ^7
== a6 | Get-Together Celebs | 2012-11-05 | Tansy Colbert is still scared of the scissors man
You will recall the fellow who was caught with scissors on Tansy Colbert's property. The onetime "Jenny Savannah" lead is still afraid of him and thinks she may need more protection. ^1
TMZ reports that although he is behind bars now, Tansy worries he could come for her upon release. Marcus Jose Herrera was arrested on her grounds in September. ^2 She has asked for a restraining order that would start once he is out and keep him 1,000 yards away.
How does Owen Halvorsen feel about all this? ^3
== facts
- intruder / name | name | refine | Marcus Jose Herrera @ a1.7 a2.5 a3.2 a5.2 a6.2 | Marcus Herrera @ a3.4 | conflicts:
- arrest / date | date | refine | the weekend @ a1.1 a2.1 | last night @ a3.1 | 2012-09-08 @ a4.3 | 2012-09 @ a6.2 | conflicts:
- home / place | place | refine | Valley Vista, Los Angeles @ a1.1 a2.1 a5.1 | Los Angeles area @ a4.1 | conflicts:
- singer / whereabouts | status | disagree | not at home @ a1.3 a2.8 a5.5 | at home @ a3.3 | out of town @ a4.2 | conflicts: 0-1 1-2
- police / what brought them | other | refine | 911 call @ a1.2 a4.3 | alarm set off @ a2.2 a5.3 | call by someone other than the singer @ a3.3 | conflicts:
- intruder / what he carried | other | agree | scissors @ a1.5 a2.7 a3.1 a4.1 a5.1 | conflicts:
- intruder / way in | other | agree | over the fence @ a1.6 a3.2 a4.1 | conflicts:
- intruder / where found | place | refine | sitting in the garden @ a1.5 | hidden among bushes @ a2.3 a4.4 | bolting through the bushes @ a5.4 | conflicts:
- arrest / taser | status | disagree | threatened, he came out @ a1.8 | used on him @ a2.4 | conflicts: 0-1
- intruder / words to police | quote | disagree | "I'm a pal of Tansy Colbert. I am. Me and Tansy have been pals for five years" @ a1.9 | "I am a pal of Tansy Colbert. She is my wife. I and Tansy have been pals for five years." @ a2.6 | "I am a pal of Tansy Colbert. I am. She's my wife. Me and Tansy have been pals for five years." @ a4.6 | conflicts: 0-1 0-2 1-2
- intruder / claim of marriage | other | agree | she is his wife @ a1.10 a2.6 a4.1 a4.6 a5.6 | conflicts:
- intruder / claimed length of acquaintance | duration | refine | five years @ a1.9 a2.6 a4.6 | years @ a5.6 | conflicts:
- intruder / criminal record | other | agree | record in Texas @ a1.11 a2.9 a5.7 | conflicts:
- intruder / charge | other | refine | burglary and trespass @ a2.9 a5.7 | trespassing @ a4.4 | conflicts:
- intruder / cooperation | status | agree | refused at first @ a1.8 a2.4 a5.6 | conflicts:
- singer / series | name | agree | Jenny Savannah @ a4.3 a6.1 | conflicts:
- singer / haircut talked about | duration | refine | a few weeks @ a1.12 | something like three weeks @ a3.4 | conflicts:
- singer / boyfriend | name | agree | Owen Halvorsen @ a2.10 a6.3 | conflicts:
- police / arrival | duration | refine | short time @ a2.3 | minutes @ a5.4 | conflicts:
