== a1 | Marine Lines Reader | - | What made the superstar hit the director's husband
The quarrel of two film celebrities turned violent in the small hours of Monday, when actor-producer Dil Navaz Mirza allegedly traded blows with Shailesh Kondar, the husband of director Tarana Mirza, at Vinay Bakshi's party in a well-known nightclub in Khedu full of A-listers. ^1 Kondar had stalked him all evening, and as Mirza was about to go, his patience gave out: he is said to have pinned him onto a sofa and slapped him. ^2
Tarana used most of Monday to denounce her former 'best friend' for slapping her husband and going for him with "no reason", but the police will not be called. ^3 Kondar tweeted on Monday evening: "We have no plan of filing an FIR or a police complaint." ^4 Bakshi, who had tried to part the two, and DNM both keep a stony silence. ^5
It happened at about 4.15am on Monday, at a party which the owner of the nightclub gave in Bakshi's honour once Sunday's Cinelite Awards were over. ^6 Those who saw it contradict each other; for some the two came to blows, for others the actor merely slapped Kondar. ^7
Dil Navaz had turned up at around 3.15am. ^8 Soon he was dancing with Bakshi, Bakshi's wife Lavanya and friends, cheerful and willing to pose. ^9 "Shailesh Kondar kept hanging around Dil Navaz and followed him onto the dance floor, but the actor just overlooked him," said a guest. ^10 They had been at their lowest point since Kondar mocked the star's recent 'Zo Two' on a microblogging site with the words 'I just heard a Rs150 crore rocket fizzle'. ^11
== a2 | Bolly Drift | 2012-01-30 | So why was Tarana's husband slapped?
At the Surajpath success party for which Vinay Bakshi was host, Dil Navaz Mirza allegedly slapped Shailesh, the husband of Tarana Mirza. ^1 Possibly because Shalesh had been running down Mirza's films on Twitter. ^2 Sources date the sour mood back to DNM's refusals of Dilbaraa, next of Bees Maar Mirza and even of Juggler. ^3 Shailesh also tweeted of a Rs. 150 crore cracker (Zo Two) going up in smoke. ^4 On January 29, 2012, then, the star answered with his body and not his tongue; he is said to have slapped and punched him, and to have made a comment on his dealings with Rehan Mirza. ^5
"It was past 3:30 am and Shailesh was speaking badly of some films, particularly Zo. Two when Dil Navaz overheard him," says an unnamed industry source. ^6 The star did not like it, confronted him, and it grew ugly until he hit and punched him, even vowing to teach Rehan a lesson. ^7
Kaka Rewal, a friend whom Rehan and Bakshi share, tried to reason with Dil Navaz, and Bakshi too ran up to end the fight. ^8 This was at around 3 30 am on Sunday morning. ^9 Shailesh was seen going out with his face covered, since it was badly swollen. ^10 Once he had left, the source says, Vinay, DNM, Kaka Rewal and their friends left as well. ^11
Shailesh says he had not noticed the star come in; he was dragged by the hair, pushed to the couch and showered with blows. ^12 "Dil Navaz punched and leapt on me," he says. ^13 "And he had three bodyguards with him." ^14
== a3 | Tamil Arc | 2012-01-31 | Dil Navaz Mirza in tussle at dinner
Dil Navaz Mirza's fist landed on Sailesh Khond, husband of the woman director Tarana Mirza, at a dinner party for the success of 'Surajpath'. ^1 Dil Navaz and Tarana, let it be noted, were close friends at one time. ^2
The dinner, in a hotel in suburban Mumbai, had been arranged by Vinay Bakshi. ^3 The star hurried up to Sailesh Khondar, who stood there, caught him by his long mane of hair and pushed him down. ^4 It is alleged that he then drove his fist into the man's face. ^5
Kaka Reewal, the owner of the hotel, saw this and drew Dil Navaz to the other side, but was told to leave. ^6 Vinay Bakshi stepped in at once and led Dil Navaz out; if he had not been there, worse would have followed. ^7 Later Sailesh Khondar quit the party in a huff, his face full of swellings. ^8
Dil Navaz had let Tarana direct him in 'Tum hoh Naa' and 'Jai Kranthi Jai', and she arranged the dances in lots of his films. ^9 The problem began when she came to an agreement with Ajit Kapoor for 'Bhees Maar Mirza'. ^10 Sailesh Khondar was once Dil Navaz's friend too, yet criticised him at every opportunity, which is why the star gave no dates to his 'Juggler'. ^11 On 'Zo 2' he seems to have been very harsh. ^12 At the dinner he appears to have provoked Dil Navaz to the utmost. ^13
== a4 | Filmi Ledger | - | The slap: what the director calls the facts
This fight had a long history behind it. ^1 In the night from Sunday to Monday Vinay Bakshi gave a party at the Velis restaurant in the suburbs of Mumbai, to celebrate Surajpath and his part in it. ^2 Everybody was enjoying the evening when, at around 4.30 am, Dil Navaz Mirza came in directly from the Cinelite awards with three bodyguards. ^3 Eyewitnesses had the impression that he was drunk. ^4 Soon he made for the filmmaker Shailesh Kondar and roughed him up. ^5
"We didn't know what was going on," says one of them. ^6 "DNM pulled Shailesh down to the floor by his long hair. ^7 Before anyone could react Kaka Rewal the owner of Velis ran in and stepped between." ^8 DNM told him to keep out, and Rewal replied that the place was his. ^9 It would have gone on, the witness thinks, if Vinay Bakshi had not pulled DNM away. ^10
The shocked Kondar apparently left at once. ^11 According to a source close to him, DNM still smarted from a sarcastic comment on Zo.2 at its release, but the immediate provocation was, so it is said, a remark about DNM and Malvika Suri that he overheard at the party. ^12 "But that is nonsense. ^13 Kondar didn't say anything about Malvika." ^14 Kondar's wife Tarana was among the star's closest friends until they fell out a year ago. ^15
== a5 | Bolly Continental | 2012-02-01 | Dilnavaz Mirza and Shailesh Kondar at war
Dilnavaz Mirza and Tarana Mirza's husband, Shailesh Kondar, never were the best of friends, but what went on at Vinay Bakshi's party nobody could foresee. ^1 Bakshi was host at Velis lounge, Khedu, in celebration of Surajpath and of his praised role. ^2 It was around 4.30 a.m. when Dil Navaz Mirza walked in sozzled from the 57th Nova Cinelite awards. ^3
Kondar began to follow him as he entered, even into the washroom, and needled him with sly remarks. ^4 When this went too far, DNM turned on Kondar and roughed him up: he tugged at his hair, pulled him toward the ground, grabbed his tee shirt and swore at him. ^5 He had given a warning before he raised his hand, but Kondar did not stop, and the drunken state of both made things worse. ^6
With the assault out of control, Kaka Rewal, the owner of Velis, asked them to end it; DNM told him to stay away, but he kept on. ^7 It was Vinay Bakshi who in the end came to Kondar's rescue and pulled Dil Navaz away. ^8 Shailesh Kondar left the party immediately afterwards. ^9
The reason is not known yet. ^10 People point to his tweet on DNM's film: "I just heard a 150 crore rocket fizzle". ^11 The rumours about Malvika and Dil Navaz may also be behind it. ^12
== a6 | Bombay Raj Notes | 2012-01-30 | Dil Navaz and the party punch
Dil Navaz is still in gangster mode, it seems: the film star reportedly beat up a filmmaker at a party of which Vinay Baksi was host, to the delight of Indian reporters. ^1 That was on Sunday night, after the Cinelite Awards, which are to Bollywood what the Oscars are to Hollywood. ^2 Versions vary, but all agree that Dil Navaz and Shailesh Kondar, a film director and the husband of choreographer Tarana Mirza, came to blows. ^3
IBN has this: "A drunken Kondar was following Mirza around and even tried to enter the bathroom with him. ^4 An annoyed Mirza then allegedly pinned him to a sofa and punched him." ^5
The Times of India explains it otherwise: Kondar was beaten because of unflattering things he had written on Twitter about the sci-fi film Zo.Two. ^6 His wife has confirmed the news and made clear that Shailesh did nothing to provoke it. ^7 The paper adds that there was bad blood before, as the actor had fallen out with Tarana Mirza. ^8 "Dil Navaz has always told me that physical abuse is the worst way to settle a problem," she told it. ^9
It isn't the star's first fight with a colleague; in 2008 he brawled with Rehan Mirza at a birthday party. ^10
== a7 | Trade of Cinema | - | A hit of another kind
MUMBAI: Was Shailesh Kondar beaten by Dil Navaz Mirza, was the star provoked, and what did host Vinay Bakshi do in the meantime? ^1 This much we know: Mirza thrashed Kondar on Sunday night at Bakshi's party in a fashionable watering hole in the Khedu area of Mumbai. ^2
DNM had only just finished hosting the long-postponed Cinelite Awards at Chitra City when he chose to look in at Vinnu Baba's success party for Surajpath. ^3 Kondar had by then put away a great deal of alcohol and was being offensive to other guests, long before DNM came, and Vinnu Baba was aware of it. ^4 At the sight of the superstar the director started to provoke him. ^5 "DNM was provoked no less than 5 times, before he was given the nod by Vinay Bakshi, and DNM threw his first punch," an eye witness said. ^6 Others have it that Vinnu too joined the fray and gave Shailesh a few blows, until his own cronies pulled him back. ^7
That Shailesh is unpopular in the trade, and mostly put up with for being Tarana Mirza's hubby, is no secret. ^8 With his tweet after seeing Zo.Two, "I just saw a 150 crore rocket fizzle", he was in DNM's bad books already. ^9
== facts
- brawl / day | date | disagree | early Monday @ a1.1 a1.6 | 2012-01-29, Sunday morning @ a2.5 a2.9 | night from Sunday to Monday @ a4.2 | Sunday night @ a6.2 a7.2 | conflicts: 0-1, 1-2, 1-3
- brawl / hour | date | disagree | about 4.15am @ a1.6 | around 3:30 am @ a2.6 a2.9 | after he came at around 4.30 am @ a4.3 a5.3 | conflicts: 0-1, 1-2
- star / hour of his arrival | date | disagree | around 3.15am @ a1.8 | around 4.30 am @ a4.3 a5.3 | conflicts: 0-1
- party / venue's name | name | agree | Velis @ a4.2 a4.8 a5.2 a5.7
- party / kind of venue | place | disagree | nightclub @ a1.1 | hotel @ a3.3 | restaurant @ a4.2 | lounge @ a5.2 | watering hole @ a7.2 | conflicts: 0-1, 1-2, 1-3, 1-4
- party / area | place | refine | Khedu @ a1.1 a5.2 | suburban Mumbai @ a3.3 a4.2 | Khedu area of Mumbai @ a7.2
- party / who gave it | other | disagree | the owner of the nightclub @ a1.6 | Vinay Bakshi @ a2.1 a3.3 a4.2 a5.2 a6.1 a7.1 | conflicts: 0-1
- party / occasion | other | refine | in Bakshi's honour @ a1.6 | success of Surajpath @ a2.1 a3.1 a4.2 a5.2 a7.3
- Bakshi / spelling | name | disagree | Vinay Bakshi @ a1.1 a2.1 a3.3 a4.2 a5.1 a7.1 | Vinay Baksi @ a6.1 | conflicts: 0-1
- victim / spelling | name | disagree | Shailesh Kondar @ a1.1 a2.1 a4.5 a5.1 a6.3 a7.1 | Shalesh @ a2.2 | Sailesh Khond @ a3.1 | Sailesh Khondar @ a3.4 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- star / spelling | name | refine | Dil Navaz Mirza @ a1.1 a2.1 a3.1 a4.3 a5.3 a7.1 | Dilnavaz Mirza @ a5.1
- Rewal / spelling | name | disagree | Kaka Rewal @ a2.8 a4.8 a5.7 | Kaka Reewal @ a3.6 | conflicts: 0-1
- Rewal / who he is | other | refine | friend of Rehan and Bakshi @ a2.8 | owner of the place @ a3.6 a4.8 a5.7
- Rewal / what he did | other | refine | tried to reason with the star @ a2.8 | drew the star aside @ a3.6 | stepped between @ a4.8 | asked them to stop @ a5.7
- star / answer to Rewal | other | refine | told him to leave @ a3.6 | told him to keep out @ a4.9 | told him to stay away @ a5.7
- assault / slap or punch | other | disagree | slapped @ a1.2 a1.3 a2.1 | slapped and punched @ a2.5 | fist in the face @ a3.1 a3.5 | punched @ a6.5 a7.6 | conflicts: 0-2, 0-3
- assault / where the victim was forced down | other | disagree | on a sofa @ a1.2 a2.12 a6.5 | down @ a3.4 | down to the floor @ a4.7 | toward the ground @ a5.5 | conflicts: 0-2, 0-3
- assault / held by the hair | other | agree | by the hair @ a2.12 a3.4 a4.7 a5.5
- assault / provoked or not | status | disagree | provoked by Kondar @ a3.13 a5.4 a7.5 a7.6 | no provocation, says the wife @ a1.3 a6.7 | conflicts: 0-1
- Kondar / where he followed the star | place | refine | onto the dance floor @ a1.10 | into the washroom @ a5.4 | tried to enter the bathroom @ a6.4
- Kondar / how the two met at the party | other | disagree | he went after the star @ a1.2 a5.4 a6.4 a7.5 | he had not noticed the star come in, he says @ a2.12 | the star went up to him @ a3.4 a4.5 | conflicts: 0-1
- quarrel / immediate trigger | other | disagree | overheard remarks about Zo Two @ a2.6 | supposed remark about Malvika Suri @ a4.12 | being followed and needled @ a5.4 a6.4 | conflicts: 0-1
- quarrel / background | other | agree | his jibes at the star's film @ a1.11 a2.2 a4.12 a5.11 a6.6 a7.9
- tweet / wording | quote | disagree | I just heard a Rs150 crore rocket fizzle @ a1.11 | I just heard a 150 crore rocket fizzle @ a5.11 | I just saw a 150 crore rocket fizzle @ a7.9 | conflicts: 0-2, 1-2
- tweet / sum named | money | refine | Rs 150 crore @ a1.11 a2.4 | 150 crore @ a5.11 a7.9
- mocked film / title | name | refine | Zo Two @ a1.11 a2.4 | Zo. Two @ a2.6 | Zo 2 @ a3.12 | Zo.2 @ a4.12 | Zo.Two @ a6.6 a7.9
- bodyguards / number | count | agree | three @ a2.14 a4.3
- drinking / who was drunk | status | refine | Mirza @ a4.4 a5.3 | both @ a5.6 | Kondar @ a6.4 a7.4
- Bakshi / part in the fight | other | disagree | tried to part them @ a1.5 a2.8 | led the star out @ a3.7 | pulled the star away @ a4.10 a5.8 | gave the go-ahead, struck Kondar too @ a7.6 a7.7 | conflicts: 0-3, 1-3, 2-3
- Kondar / when he left | other | disagree | before the star and Bakshi @ a2.11 | later, after the star had been led out @ a3.7 a3.8 | at once @ a4.11 a5.9 | conflicts: 0-1, 1-2
- Kondar / face | other | agree | swollen @ a2.10 a3.8
- Kondar and star / earlier relations | status | refine | once friends @ a3.11 | never the best of friends @ a5.1
- Tarana and star / earlier relations | status | refine | 'best friend' @ a1.3 | close friends @ a3.2 | among his closest friends @ a4.15
- Tarana and star / fell out | status | refine | a year ago @ a4.15 | at some time before @ a6.8
- Tarana / relation to the victim | other | agree | his wife @ a1.1 a2.1 a3.1 a4.15 a5.1 a6.3 a7.8
- Tarana / occupation | other | refine | director @ a1.1 a3.1 | choreographer @ a6.3
- rift / films at its root | other | refine | the star refused Dilbaraa, Bees Maar Mirza and Juggler @ a2.3 | she took Ajit Kapoor @ a3.10
- Tarana's film / title | name | disagree | Bees Maar Mirza @ a2.3 | Bhees Maar Mirza @ a3.10 | conflicts: 0-1
- Juggler / star did not take part | status | agree | refused @ a2.3 a3.11
- awards / day | date | refine | Sunday @ a1.6 | Sunday night @ a6.2
- awards / name | name | refine | Cinelite Awards @ a1.6 a4.3 a6.2 a7.3 | 57th Nova Cinelite awards @ a5.3
