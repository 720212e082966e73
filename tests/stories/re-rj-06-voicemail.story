== a1 | Potomac Herald | 2007-04-21 | Neil Waldron dials trouble
By Staff Writer Fred Arens
Every parent loses his temper, but mostly the neighbors at worst get to hear of it. Neil Waldron called his 11-year-old daughter a "rude little pig" on voice mail, and in this digital age it did not stay in the family. ^1 ^2
Custody of the girl, Holland, is what the actor and his former wife, Oscar winner Lynn Hessinger, are fighting about; their 2002 divorce had set off plenty of name-calling.
On April 11 he rang Los Angeles from New York at the hour agreed upon, only to find his daughter's phone turned off. ^3 ^4 For 2 minutes and 12 seconds he swore at her machine for not answering.
"You don't have the sense or decency as a human being," shouts Waldron, the narrator of the well-loved "Tobias the Tugboat" films for children. ^5 "I couldn't care less that you're 12 years old or 11 years old or a child or your mother is a heartless pain . . . who doesn't mind what you do as far as I'm concerned!" ^6
On Thursday afternoon the recording stood on a celebrity news site; on Friday morning all the talk shows had it. ^7 TMZ is not saying where the tape came from. ^8
== a2 | Chesapeake Sun | 2007-04-21 | Rant may cost Waldron his visits
LOS ANGELES - Contact with his daughter could be forbidden to Neil Waldron. In a menacing tirade on her voice mail he called the girl, who is 11, a "rude, heartless little pig" and promised to "straighten your [expletive] out" on his next visit. ^1 ^2 ^3
The tape reached a celebrity Web site after the judge in the actor's endless custody dispute with Lynn Hessinger, the Oscar winner he was once married to, had reviewed it. ^15 What had enraged Waldron, 49, of 40 Wall, was that Holland did not pick up when he made his scheduled call on April 11. ^4 ^5
"I am tired of playing this game with you. ... You have offended me for the last time. ... You don't have the sense or the decency as a human being." ^7 ^8 "I couldn't care less that you are 12 years old or 11 years old, or that you are a child or that your mother is a heartless pain in the [expletive]," he screamed. ^9
For the time being Commissioner Karin Olson has suspended his right to visit, TMZ said. ^10 ^11 Court officials gave May 4 as the day of a hearing. ^12
Becky Browne, his lawyer, put the blame for the leak on Hessinger's camp, which was "harming the child." ^13 His spokesman Martin Stolzik said in a statement: "Although Neil acknowledges that he should have used other language in parenting his child, everyone who knows him privately knows what he has been put through for the past six years." ^14
"The voice mail speaks for itself," was all that Hessinger's side had to say.
== a3 | Sugarpop | - | Holland gets the brunt of Neil's temper
Neil Waldron and Lynn Hessinger have been feeding the tabloids ever since they split up in 2000, to put it mildly. ^1 One had hoped that their daughter Holland, 11, was spared his rages. ^2 No such luck.
TMZ yesterday afternoon came by the tape of a message for Holland; she had not come to the phone at the time agreed for their talk, and he raved. ^3 ^4 Lynn is a "heartless pain" in it, Holland a "heartless little pig" who makes him "feel like sh*t," and he threatens to "straighten her out." ^5 ^6 ^7
A judge's answer to this: Neil may not see Holland for now. ^8 For what comes next there will be a further hearing. ^9
Neil's publicist gave EXTRA this statement about the leak: "In the best interest of the child, Neil will do what the mother is pathologically incapable of doing ... keeping his mouth shut and obeying the court order. The mother and her lawyer leaked this sealed material in breach of a court order." ^10 "Although Neil acknowledges that he should have used other language in parenting his child, everyone who knows him privately knows what he has been put through for the past six years." ^11
What breaks one's heart is that an 11-year-old stands between them.
== a4 | Two Cats and a Couch | 2007-04-20 | Better not offend Neil Waldron
Especially when your name is Holland and he is your father. TMZ has got its paws on a voicemail of his, and the gentleman is, shall we say, displeased. ^4
Among other things he calls her a "dirty little pig" for not picking up when he phoned, and he threatens to "straighten her out". ^1 ^2 ^3 From experience I can tell you that this means a thrashing.
Did it cross your mind, Neil, that the girl may have been in the bathroom? It makes me sad, for in the whole endless custody war of Waldron against Hessinger I have stood in his corner, all the more since 40 Wall.
== a5 | Starfeed | 2007-04-20 | Neil Waldron sorry for phone fury
It is a game of telephone in which Neil Waldron would sooner have no part.
On his Website the actor on Friday apologized and tried to explain how he came to leave an angry voicemail, now all over the Internet, for his daughter Holland, 11. ^1 "I'm sorry, as everyone who knows me is aware, for losing my patience with my child," he wrote there.
He called her a "rude, heartless pig" in it and accused her of having missed his scheduled call on purpose. ^2 ^3 A closed-door hearing on Wednesday, about his visits, dealt with the recording among other things. ^4 Once the family court judge had heard it, Waldron was told to give up all contact with the child for the time being, until a hearing on May 4. ^5 ^6 ^7
TMZ's editor Morris Lavin, who will not tell how he came by the confidential tape, published it on his Website Thursday. ^8
That Hessinger and her attorneys had leaked it, against a court order, was what Waldron at once claimed in a statement. ^9 On Friday his own attorney, Becky Browne, filed papers to find out if it is so.
== a6 | Folk Weekly | 2007-05-07 | A voice mail and a war between exes
Most parents blow up some time. With Neil Waldron it was April 11: he called his daughter, Holland, for the chat that the court allows them, and it was the voice mail of her cell phone that he got, once again. ^1 ^2 "I couldn't care less that you … are a child or that your mother is a heartless pain in the a–," the actor from New York said after the tone. ^3 "You are a rude, heartless little pig, okay?" ^4
It was not okay. An L.A. family court judge listened to it on April 18 and forbade him to see Holland, who is 11, before a hearing on May 4. ^5 ^6 ^7 ^8 ^9
"Yes, he can get hot-headed," concedes his brother Walter, "but only about things that really, really matter."
The exes have outdone each other with accusations since their split in 2001. ^10 She, 53, calls him volatile; he says that she is unstable and sets their daughter against him.
Now the tape divides them. Who gave it to the media is something that Waldron's lawyer, Becky Browne, would have the court look into; a publicist denies that it was Hessinger. ^12
== a7 | Portal Entertainment | - | When Neil Waldron's message to Holland went viral
Charm and talent do not save Neil Waldron from splitting opinion, for he is known to explode. Most of it was soon forgotten, but not the vitriol on the voicemail of his daughter Holland on April 22, 2007. ^1
With Lynn Hessinger, his ex-wife, he was in the thick of a fight over custody and visits when he rang up the girl, who was 11, for the talk they had scheduled. ^2 Holland did not pick up, and he went off. ^3
"Once again, I have made a fool of myself trying to get to a phone," he stormed. "You have offended me for the last time." ^4 Hessinger came in for it too: "I couldn't care less that you're 12 years old or 11 years old, or a child, or that your mother is a heartless pain in the ass who doesn't mind about what you do." ^5
He also let Holland know that she made him "feel like s***" and that he was going to "straighten [her] ass out"; but what stuck is the "rude, heartless little pig." ^6 ^7 ^8
== facts
- Waldron / name for his daughter | quote | disagree | "rude little pig" @ a1.1 | "rude, heartless little pig" @ a2.1 a6.4 a7.8 | "heartless little pig" @ a3.5 | "dirty little pig" @ a4.1 | "rude, heartless pig" @ a5.2 | conflicts: 0-1, 0-2, 0-3, 0-4, 1-3, 1-4, 2-3, 2-4, 3-4
- call / date | date | disagree | 2007-04-11 @ a1.3 a2.4 a6.1 | 2007-04-22 @ a7.1 | conflicts: 0-1
- daughter / age | age | agree | 11 @ a1.2 a2.2 a3.2 a5.1 a6.9 a7.2
- call / how it failed | other | refine | phone turned off @ a1.4 | not answered at the scheduled time @ a2.5 a3.4 a5.3 a7.3 | not picked up @ a4.2 | voice mail @ a6.2
- Waldron / on sense and decency | quote | disagree | "You don't have the sense or decency as a human being," @ a1.5 | "You don't have the sense or the decency as a human being." @ a2.8 | conflicts: 0-1
- Waldron / on her age and her mother | quote | disagree | "I couldn't care less that you're 12 years old or 11 years old or a child or your mother is a heartless pain . . . who doesn't mind what you do as far as I'm concerned!" @ a1.6 | "I couldn't care less that you are 12 years old or 11 years old, or that you are a child or that your mother is a heartless pain in the [expletive]," @ a2.9 | "I couldn't care less that you … are a child or that your mother is a heartless pain in the a–," @ a6.3 | "I couldn't care less that you're 12 years old or 11 years old, or a child, or that your mother is a heartless pain in the ass who doesn't mind about what you do." @ a7.5 | conflicts: 0-1, 0-2, 0-3, 1-3
- Waldron / threat | quote | disagree | "straighten your [expletive] out" @ a2.3 | "straighten her out" @ a3.7 a4.3 | "straighten [her] ass out" @ a7.7 | conflicts: 0-1, 1-2
- Waldron / last time | quote | agree | "You have offended me for the last time." @ a2.7 a7.4
- Waldron / how she makes him feel | quote | agree | "feel like sh*t" @ a3.6 a7.6
- tape / when it went online | date | refine | 2007-04-19 @ a1.7 a5.8 | yesterday afternoon @ a3.3
- judge / when the tape was heard | date | agree | 2007-04-18 @ a5.4 a6.5
- judge / what was ordered | status | refine | right to visit suspended @ a2.11 | not to see her @ a3.8 a6.7 | no contact at all @ a5.6
- judge / who | name | refine | Commissioner Karin Olson @ a2.10 | a family court judge @ a5.5 a6.6 | a judge @ a3.8
- next hearing / date | date | refine | 2007-05-04 @ a2.12 a5.7 a6.8 | a further hearing to come @ a3.9
- leak / whom Waldron's side suspects | other | refine | Hessinger's camp @ a2.13 | the mother and her lawyer @ a3.10 a5.9 | the court should look into it @ a6.12
- Waldron's side / statement on his language | quote | agree | "Although Neil acknowledges that he should have used other language in parenting his child, everyone who knows him privately knows what he has been put through for the past six years." @ a2.14 a3.11
- parents / split | date | disagree | 2000 @ a3.1 | 2001 @ a6.10 | conflicts: 0-1
- tape / who published it | other | refine | a celebrity news site, TMZ @ a1.8 | a celebrity Web site @ a2.15 | TMZ @ a3.3 a4.4 a5.8
