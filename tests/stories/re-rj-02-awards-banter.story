== a1 | Hudson Daily | 2008-09-03 | Pop star and knight swap insults on awards stage
Ivy Barnes and Dalton James as hosts of the GQ Men of the Year Awards: on paper a dream pairing. ^1
On the stage of the Royal Opera House in Covent Garden it went otherwise last night. ^2
Barnes kept sipping champagne up there, and her condition slid as the hours went by. ^3 Dressed in an enormous ballgown, the 23-year-old began to slur, curse and leave the script, and sooner or later a fall-out with her fellow host, in front of everybody, had to come. ^4
'...and now the biggest moment of the night', she announced, whereupon James cut in. ^5 'What? Are you going to have another glass?' ^6
'F*** off Dalton. I am 40 years younger than you and have my entire life before me!' came back from her. ^7
James was visibly rattled. 'I could still sniff you under the table', he answered. ^8 Her comeback: 'F*** off. I don't know what you are speaking of.' ^9
More than once that night he was seen in the wings, between two prizes, giving her a talking-to. ^10
When it was over she hardly managed the way off the stage, and went on drinking at the party, the Daily Mail has it.
== a2 | Starfeed | - | Ivy hails the police, roasts Sir Dalton
London's bobbies got the nice words from Ivy Barnes, Dalton James the nasty ones, at the GQ Men of the Year Awards in London on Tuesday night. ^1
On the way in the singer of "Grin," who is 23, thanked the police for freeing a friend who had lately been abducted at gunpoint. ^2
Then came the free champagne, taken on stage, and things went south. ^3 She slurred. ^4 She gave away the engagement of her brother Archie, until then a secret. ^5 And she let Gino Barrett, who is 82 and was there to be honored, know that for all his years she'd "still f--- him." ^6
The other host was not amused. When Barnes promised the crowd "a rather special stage of the evening," James, the Hall of Famer of 61, threw in: "What, are you going to have another glass?" ^8 Her answer began with "F--- off, Dalton." ^9
== a3 | Yeah! Weekly | - | Video: the war of words between Ivy and Dalton
You need nerve to take a swing at Sir Dalton James, and Ivy Barnes had it on Tuesday night at the GQ Awards in London, if only with her tongue. ^1
They were the evening's hosts, the legend of 61 and the "Grin" singer, who by and by found the free champagne more absorbing than the prizes. ^2
Once she tripped over a cue. "Are you going to have another glass?" James leered. ^3 Barnes rolled her eyes and gave him a "F**k off, Dalton." ^4
The later it got, the plainer you could read on his face that each had had their fill of the other. ^5 The last straw, it seems, came further on: the 23-year-old made fun of his age. ^6 "I could still sniff you under the table!" he fired back. ^7
== a4 | Orbit of One | 2008-09-03 | An Ivy Barnes and Dalton James dust-up
Times Online reports that a plainly tipsy Ivy Barnes, 23, had words with Sir Dalton James in London on Tuesday night, at the GQ Men of the Year Awards. ^1
She had been slurring, swearing and sipping champagne on the stage, it seems, as if nothing were the matter. ^2 "Now we reach a rather special stage of the evening," she told the room, and Sir Dalton interrupted: "What, are you going to have another glass?" ^3
Barnes was quick. "Fuck off Dalton. You know what, I'm 40 years younger than you, I got my entire life (slur) before me." ^4
"I could still sniff you under the table," said the superstar, who is 61, again according to Times Online. ^5 To which she: "I don't know what you are speaking of." ^6
Oh, and while they were introducing Gino Barrett, 82, for his Inspiration Award, Barnes called out, "I'll still fuck him." ^7
I love her, but she should really calm down.
== a5 | XtraSnaps | 2008-09-03 | Dalton James and Ivy Barnes come to blows, verbally
LOS ANGELES - So much did Ivy Barnes get on Dalton James's nerves while the two hosted the GQ Man of the Year Awards Show that they ended up trading insults, the Daily Mail says. ^1
All through the ceremony the 23-year-old drank champagne, slurred and cursed into the cameras. ^2 At one moment she even blurted out that her brother is engaged to his sister, although the couple had done their utmost to keep it quiet. ^3
James bore it for a while, then took her aside for stern words between the prizes. ^4 And when it fell to Barnes to announce "the biggest moment of the night," he could not help himself: "What? Are you going to have another glass?" ^5
"F--- off, Dalton. I am forty years younger than you and have my entire life before me," she shot back. ^6 He seemed taken aback, then spluttered, "I could still sniff you under the table!" ^7 For that she was not prepared; "F--- off...I don't know what you are speaking of" was all she found. ^8
== a6 | Stars Today UK | - | Sir Dalton: I was never cross with Ivy
Fallen out with Ivy Barnes? Sir Dalton James only laughs about such reports.
Furious was the word for the 61-year-old after the singer told him to 'f**k off' at the GQ Men of the Year Awards last month. ^1 All of it was fun, the musician insists.
'That was just such rubbish. We had such a lovely time,' he says in GQ. 'She told me to f**k off because I'm 40 years older than she is.' ^3 'I was sober, she wasn't, but it doesn't matter.' The press was very unfair to her, he finds: 'We certainly didn't have a fallout on stage.' ^5
Barnes herself had made light of it on MySpace. 'I'm 23, it was an awards ceremony, I drank the free champagne. How terrible of me,' she blogged. ^6 'Dalton and I traded jokes and there were no hard feelings at all.' ^7
== a7 | Suffix Music | - | Barnes and Sir Dalton in angry exchange
Hardly a day passes in the U.K. without a headline about Ivy Barnes, and here is the next: a public tiff on a London stage with Sir Dalton James, beside whom she hosted the GQ Man of the Year awards. ^1
She had just announced, "And now to the biggest moment of the night." ^2 Her impish colleague's contribution: "What? Are you going to have another glass?" ^3
Barnes, never shy, said, "Fuck off Dalton. I am 40 years younger than you and have my entire life before me." ^4
Was it a joke that people have got wrong, or did Sir Dalton's words really hurt her? It is hard to say. ^5 One of his funny replies, "I could sniff you under the table," makes one think that he did not take the thing too seriously. ^6
== facts
- awards / evening | date | refine | 2008-09-02 @ a1.2 a4.1 | Tuesday night @ a2.1 a3.1 | last month @ a6.1
- awards / name | name | refine | GQ Men of the Year Awards @ a1.1 a2.1 a4.1 a6.1 | GQ Man of the Year Awards @ a5.1 a7.1 | GQ Awards @ a3.1
- awards / place | place | refine | Royal Opera House in Covent Garden @ a1.2 | London @ a2.1 a3.1 a4.1 a7.1
- Barnes / cue line | quote | disagree | "and now the biggest moment of the night" @ a1.5 | "And now to the biggest moment of the night." @ a7.2 | "the biggest moment of the night" @ a5.5 | "a rather special stage of the evening" @ a2.8 a4.3 | conflicts: 0-1, 0-3, 1-3, 2-3
- James / drink quip | quote | refine | "What? Are you going to have another glass?" @ a1.6 a2.8 a4.3 a5.5 a7.3 | "Are you going to have another glass?" @ a3.3
- Barnes / retort | quote | disagree | "F*** off Dalton. I am 40 years younger than you and have my entire life before me!" @ a1.7 a5.6 a7.4 | "F--- off, Dalton" @ a2.9 a3.4 | "Fuck off Dalton. You know what, I'm 40 years younger than you, I got my entire life before me." @ a4.4 | told him to f**k off because he is 40 years older @ a6.3 | conflicts: 0-2
- Barnes / when she brought up his age | other | disagree | in her answer to the drink quip @ a1.7 a4.4 a5.6 a7.4 | further on in the night, after the drink quip @ a3.6 | conflicts: 0-1
- James / table line | quote | disagree | "I could still sniff you under the table" @ a1.8 a3.7 a4.5 a5.7 | "I could sniff you under the table" @ a7.6 | conflicts: 0-1
- Barnes / last reply | quote | refine | "F*** off. I don't know what you are speaking of." @ a1.9 a5.8 | "I don't know what you are speaking of." @ a4.6
- Barnes / age | age | agree | 23 @ a1.4 a2.2 a3.6 a4.1 a5.2 a6.6
- James / age | age | agree | 61 @ a2.8 a3.2 a4.5 a6.1
- Barnes / remark about Barrett | quote | refine | she'd "still f--- him" @ a2.6 | "I'll still fuck him." @ a4.7
- Barrett / age | age | agree | 82 @ a2.6 a4.7
- Barnes / secret given away | other | refine | the engagement of her brother Archie @ a2.5 | her brother's engagement to his sister @ a5.3
- Barnes / what she drank | other | agree | champagne @ a1.3 a2.3 a3.2 a4.2 a5.2 a6.6
- Barnes / speech on stage | status | agree | slurred @ a1.4 a2.4 a4.2 a5.2
- hosts / whether they fell out | status | disagree | a fall-out in front of everybody @ a1.4 | trading insults, he was annoyed @ a5.1 | each had had their fill of the other @ a3.5 | no fallout on stage, jokes without hard feelings @ a6.5 a6.7 | hard to say, he seems not to have taken it seriously @ a7.5 a7.6 | conflicts: 0-3, 1-3, 2-3
- James / talking-to | other | refine | more than once, in the wings between prizes @ a1.10 | aside, between the prizes @ a5.4
