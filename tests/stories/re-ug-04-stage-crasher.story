== a1 | Country Wire | - | Deshon Reese says sorry to Tessa Lark on Ray Delano's first night
Deshon Reese has apologized once more to Tessa Lark for how he behaved at Sunday night's (Sept. 13) MTV Video Music Awards, now on the premiere of The Ray Delano Show. ^1 No interview had been scheduled; on Monday (Sept. 14) he was there only to perform with Kay-T and Selanna. ^2 But he asked for a chance to speak of the moment when he took the microphone from Lark, in the middle of her speech for best female video, to proclaim that Ravienne's video was better. ^3
"It's been extremely hard … just dealing with the fact that I hurt someone or took anything away from a gifted artist," he said. ^4 "I immediately knew in this situation that it was wrong, that it wasn't a show … it was actually someone's feelings that I stepped on. ^5 It was just rude — period. ^6 I'd like to be able to apologize in person." ^7 His mistake, he said, was clear to him "as soon as I gave the mike back to her and she didn't go on". ^8
What would his late mother have thought of it, Delano wanted to know. ^9 "Obviously, I deal with pain," Reese replied. ^10 "So many celebrities never take the time off. ^11 … I need to, after this, take the time off to analyze how I'm going to make it through the rest of this life, how I'm going to improve." ^12
== a2 | Nashville Note | 2009-09-14 | Blog regrets from Reese, backing from an idol for Lark
Updated: Monday, Sept. 14, 4 p.m. ET — A first apology has gone from Deshon Reese's official Web site, and on Monday afternoon he blogged again: "I feel like Ben Stoller in Meet the In-Laws when he screwed everything up and Robert DelRio asked him to leave. ^1 … That was Tessa's moment and I had no right to take it away from her. ^2 I am truly sorry." ^3
With the first blog Reese had apologized for upstaging Tessa Lark at Sunday night's (Sept. 13) MTV Video Music Awards. ^4 Lark's esteem for Ravienné has only grown meanwhile, since the diva gave up stage time of her own to honor Lark's win for best female video. ^5
Reese had unexpectedly leapt onstage and broken into Lark's speech after "You Stand With Me" won. ^6 "Yo, Tessa, I'm really glad for you," he said. ^7 "I'll let you finish, but Ravienné has one of the best videos of all time. ^8 One of the best videos of all time!" ^9 Later "Solo Women (Show Me a Ring)" brought Ravienné the top honor, video of the year. ^10
After the show, at New York's Radio City Music Hall, Lark told MTV News of her joy at seeing him come up. ^11 "I was standing there, and I saw Deshon up on the stage, and I was really thrilled," she said. ^12 "And then I kind of wasn't thrilled anymore." ^13
== a3 | City Express | - | Reese sorry for outburst against Lark
NEW YORK – One more outburst at the MTV Video Music Awards, one more apology from Deshon Reese: this time the country-pop sweetheart Tessa Lark was the victim. ^1 What he did eclipsed her speech and indeed the entire evening. ^2
In a seldom seen mood of conciliation he turned to his blog, all in capitals: "I'M SOOOOO SORRY TO TESSA LARK AND HER FANS AND HER MOM. ^3 I TALKED TO HER MOTHER RIGHT AFTER AND SHE SAID THE SAME THING MY MOTHER WOULD'VE SAID. ^4 SHE IS VERY GIFTED!" ^5
Reese has exploded over defeats before, but on this occasion he did it for Ravienne, whose "Solo Women" had lost best female video to Lark. ^6 The 19-year-old was giddy at the prize for "You Stand With Me", the first to be handed out on Sunday. ^7 "I always wondered what it would be like to maybe take one of these someday, but never actually thought it would happen," she said. ^8 Then Reese sprang on stage at Radio City Music Hall and spoiled it. ^9 "Tessa, I'm really glad for you, and I'm gonna let you finish, but Ravienne had one of the best videos of all time," he said, while a shocked Ravienne looked on and boos began. ^10
Lark, crestfallen, left her speech unfinished to the applause of the crowd; later she sang "You Stand With Me" in a subway station. ^11 She got another speech by the grace of Ravienne, the winner of video of the year with "Solo Women (Show Me a Ring)." ^12
== a4 | Nevsky Post English | - | Third time sorry: Deshon Reese on TV
Deshon Reese came on "The Ray Delano Show" on Monday night (September 14) and publicly apologized to Tessa Lark for the third time since his outburst on the VMA stage on Sunday. ^1
Before he performed "Own This Block" as planned with Kay-T and Selanna, he took a seat beside Delano; the apology itself was not planned, his host remarked. ^2 Reese chose his words with care, admitted that the death of his mother still haunts him and said he would leave the limelight for some time. ^3 Delano had met the mother, Wanda Reese, and asked him what she would have said of the VMA stunt; more than 20 seconds of silence followed. ^4 "Obviously, I deal with pain, and so many celebrities, they never take the time off, and I never took the time off, really," he then explained. ^5 "It's been record after record and tour after tour. ^6 And I'm just ashamed my pain caused someone else pain." ^7
According to Delano it was Reese's wish to talk before the song. ^8 The past 24 hours, Reese said, had been extremely hard; he immediately knew that he had done wrong, and he was sorry to have stepped on Lark's feelings. ^9
He has a record. ^10 At the MTV Europe Music Awards in 2006 he seized the mike when "Reach the Stars" lost to "We Are Your Neighbors," by Verdict vs. Gibbon. ^11
== a5 | Pitchfork Parade | 2009-09-15 | WTF, Deshon?! Sharpen the pitchforks
Scene of the crime: the VMA MUSIC AWARDS 2009, where Tessa Lark's "You Stand With Me" had just beaten Ravienné's "Solo Women (Show Me a Ring)" to Best Female Video. ^1
Tessa started out, "Thank you so much! ^2 I always dreamed about what it would be like to maybe take one of these some day, but I never actually thought it would have happened." ^3 Further she hardly got, for Reese grabbed the microphone off her to tell the world that Ravienné deserved it. ^4 "Yo Tessa, I'm really glad for you, I'll let you finish, but Ravienné has one of the best videos of all time. ^5 One of the best videos of all time!" ^6
She stood there mortified like a little girl whose doll the bully snatches. ^7 Radio City Music Hall was stunned, Ravienné sat horrified in her seat, and soon the audience rose in an ovation for Lark. ^8 A few minutes on, MTV's chairman and CEO Trudy McGrail was tapping feverishly at her phone when Biddy dropped by. ^9 "Like Biddy just said, 'It's rock & roll,'" she told RS. ^10
ROLLING STONE has it from sources that Lark wept hysterically backstage, so it helped that the beginning of "You Stand by Me", which she performed right after the speech, was prerecorded. ^11
== a6 | Nobody Invited Me | 2009-09-14 | The Reese/Lark drama
As ever with the VMAs, MTV's show did not follow the script. ^1
Tessa Lark, the night's first winner with best female video, had to suffer for it when Deshon Reese rudely cut her speech short. ^2 He stole the microphone and announced that Ravienné, another nominee, had "one of the greatest videos of all time," meaning "Solo Women." ^3
"I was standing on stage and I was really thrilled because I'd just won the award and then I was really thrilled because Deshon Reese was on stage," Lark remembered after the show. ^4 "And then I wasn't thrilled anymore after that." ^5
Ravienné seemed shocked by the outburst, and the crowd booed the rapper. ^6 As he went back to his seat, off camera, people in the audience stood up to applaud Lark, who was still stunned and had been led off with her speech unfinished. ^7 Afterwards Reese, whom photographers had caught on the red carpet with what looked like liquor, was gone from his place at Radio City Music Hall; a guard told PEOPLE that he had left and would not be let back in. ^8
Any hard feelings? "I don't want to start anything," Lark said. ^9
== a7 | Starwire Copycat | 2009-09-14 | DESHON REESE
Give Deshon Reese this: he told no nonsense about milking cats. ^1 Yet the rapper does feel much like Ned Fokker for having spoiled Tessa Lark's big night at the MTV Video Music Awards. ^2
"I feel like Ben Stoller in Meet the In-Laws when he screwed up everything and Robert Del Rio asked him to leave," he wrote on his blog on Monday. ^3 "That was Tessa's big moment and I had no right in any way to take it from her. ^4 I am truly sorry." ^5
On Sunday, when Lark won Best Female Video for "You Stand With Me," he hopped onstage to congratulate her, with one slight reservation. ^6 "I'm really glad for you, I'll let you finish, but Ravienné had one of the best videos of all time," he said; a chorus of boos met his name when it was next mentioned. ^7 When "Solo Women (Show Me a Ring)" was crowned Video of the Year, Ravienné for her part called Lark back to "have her moment". ^8
Soon after, in capitals throughout, a contrite Reese posted a mea culpa to his fans and MTV, and promised the 19-year-old a more formal apology the next day. ^9
== facts
- awards / day | date | refine | 2009-09-13 @ a1.1 a2.4 a4.1 a7.6 | Sunday @ a3.7
- talk show / day | date | agree | 2009-09-14 @ a1.2 a4.1
- talk show / name | name | agree | The Ray Delano Show @ a1.1 a4.1
- talk show / interview planned or not | status | agree | not planned @ a1.2 a4.2
- talk show / who asked for the talk | other | agree | Reese @ a1.3 a4.8
- talk show / with whom he performed | name | agree | Kay-T and Selanna @ a1.2 a4.2
- Reese / number of the apology | count | refine | once more @ a1.1 | third @ a4.1
- Reese / words on stage | quote | disagree | Yo, Tessa, I'm really glad for you. I'll let you finish, but Ravienné has one of the best videos of all time @ a2.7 a2.8 a5.5 | Tessa, I'm really glad for you, and I'm gonna let you finish, but Ravienne had one of the best videos of all time @ a3.10 | one of the greatest videos of all time @ a6.3 | I'm really glad for you, I'll let you finish, but Ravienné had one of the best videos of all time @ a7.7 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- Reese / words repeated on stage | quote | agree | One of the best videos of all time! @ a2.9 a5.6
- Reese / how he got the microphone | other | agree | took it from her @ a1.3 a5.4 a6.3
- blog / film comparison | quote | disagree | when he screwed everything up and Robert DelRio asked him to leave @ a2.1 | when he screwed up everything and Robert Del Rio asked him to leave @ a7.3 | conflicts: 0-1
- blog / film actor's name | name | refine | Robert DelRio @ a2.1 | Robert Del Rio @ a7.3
- blog / Tessa's moment | quote | disagree | That was Tessa's moment and I had no right to take it away from her @ a2.2 | That was Tessa's big moment and I had no right in any way to take it from her @ a7.4 | conflicts: 0-1
- blog / truly sorry | quote | agree | I am truly sorry @ a2.3 a7.5
- apology / medium | other | agree | his blog @ a2.4 a3.3 a7.3
- blog / day of the second post | date | refine | 2009-09-14, afternoon @ a2.1 | 2009-09-14 @ a7.3
- blog / addressees of the first post | other | refine | Lark, her fans and her mom @ a3.3 | his fans and MTV @ a7.9
- blog / first post in capitals | other | agree | all capitals @ a3.3 a7.9
- Lark / words on seeing him | quote | disagree | I was standing there, and I saw Deshon up on the stage, and I was really thrilled @ a2.12 | I was standing on stage and I was really thrilled because I'd just won the award and then I was really thrilled because Deshon Reese was on stage @ a6.4 | conflicts: 0-1
- Lark / no longer thrilled | quote | disagree | And then I kind of wasn't thrilled anymore @ a2.13 | And then I wasn't thrilled anymore after that @ a6.5 | conflicts: 0-1
- Lark / words of thanks | quote | disagree | I always wondered what it would be like to maybe take one of these someday, but never actually thought it would happen @ a3.8 | I always dreamed about what it would be like to maybe take one of these some day, but I never actually thought it would have happened @ a5.3 | conflicts: 0-1
- Lark / her song | name | disagree | You Stand With Me @ a2.6 a3.7 a3.11 a5.1 a7.6 | You Stand by Me @ a5.11 | conflicts: 0-1
- Lark / award | name | agree | best female video @ a1.3 a2.5 a3.6 a5.1 a6.2 a7.6
- Lark / place of the award in the evening | status | agree | first of the night @ a3.7 a6.2
- Lark / age | age | agree | 19 @ a3.7 a7.9
- Lark / speech | status | agree | left unfinished @ a3.11 a6.7
- Lark / reaction | other | refine | crestfallen @ a3.11 | mortified @ a5.7 | stunned @ a6.7
- Lark / when she sang | date | refine | later @ a3.11 | right after the speech @ a5.11
- Lark / second chance from Ravienne | other | agree | Ravienne called her back @ a2.5 a3.12 a7.8
- Ravienne / name | name | refine | Ravienne @ a1.3 a3.6 | Ravienné @ a2.5 a5.1 a6.3 a7.7
- Ravienne / award | name | agree | video of the year @ a2.10 a3.12 a7.8
- Ravienne / song | name | refine | Solo Women (Show Me a Ring) @ a2.10 a3.12 a5.1 a7.8 | Solo Women @ a3.6 a6.3
- Ravienne / reaction | other | refine | shocked @ a3.10 a6.6 | horrified @ a5.8
- crowd / boos | other | refine | at the outburst @ a3.10 a6.6 | when his name was next mentioned @ a7.7
- crowd / support for Lark | other | refine | applause @ a3.11 | standing ovation @ a5.8 a6.7
- awards / place | place | agree | Radio City Music Hall @ a2.11 a3.9 a5.8 a6.8
- Reese / pain and time off | quote | disagree | Obviously, I deal with pain. So many celebrities never take the time off. … @ a1.10 a1.11 | Obviously, I deal with pain, and so many celebrities, they never take the time off, and I never took the time off, really @ a4.5 | conflicts: 0-1
- Reese / an extremely hard time | other | agree | extremely hard @ a1.4 a4.9
- Reese / knew at once it was wrong | other | agree | immediately @ a1.5 a4.9
- Reese / whose feelings | other | agree | stepped on hers @ a1.5 a4.9
- Reese / Delano's question | other | agree | what his dead mother would have thought @ a1.9 a4.4
- Reese / plan | other | agree | time off @ a1.12 a4.3
