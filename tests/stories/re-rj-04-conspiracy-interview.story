== a1 | London Courier | 2008-03-01 | Oscar winner's conspiracy theory of September 11
Embarrassment threatened Oscar winner Delphine Garancourt in her new American public's eyes last night, for it has come out that she doubts the official account of the September 11 attacks. ^1
The Frenchwoman, 32, has won every best actress award of the season with her singer Odile Merlot in La Nuit en Bleu. ^2 ^3
What might hurt her in the US is an interview she gave in France. Footage of it has turned up on the internet, and in it she questions the New York attacks of 2001 as well as the landing on the moon in 1969. ^4 ^5
"I think we're deceived about a number of things," she said, with September 11 as her example. ^6
On the jets that hit the World Trade Centre: "We see other towers of the same sort being struck by planes, are they burned? There was a tower, I believe it was in Spain, which burned for 24 hours." ^7 "It never fell. None of these towers fell. And there [New York], in a few minutes, the whole thing fell." ^8
The towers, planned early in the sixties, were an outdated "money pit" in Miss Garancourt's theory, and because it would have cost so much to modernise them it was easier to destroy them. ^9
She then came to the space programme: "Did a man really set foot on the moon? I saw plenty of documentaries on it, and I really wondered." ^10 "And in any case I don't trust all they tell me, that's for sure." ^11
== a2 | Filmland | - | Delphine Garancourt a conspiracy theorist?
The past caught up with the new Best Actress, Delphine Garancourt, this weekend. Things she once said about conspiracies, 9/11 and the moon landing among them, may leave her red-faced.
A U.S. backlash could await the star of La Nuit en Bleu, 32, as British papers were the first to report; last week footage had surfaced on the Internet. ^1 ^2 ^3
"I think we were deceived about a number of things," she opined in the interview, which French TV first showed a year ago. ^4 ^5
"On the Internet you see all these films about a 9/11 conspiracy theory. It's gripping, addictive even," she said. ^6
Her words on the Trade Center: "We see other towers of the same sort being struck by planes, are they burned? There was a tower, I believe it was in Spain, which burned for 24 hours." ^7 "It never fell. None of these towers fell. And there [New York], in a few minutes, the whole thing fell." ^8
To her the buildings were an old-fashioned "money pit" which it came cheaper to destroy than to modernize. ^9 "They were completed, I think, by 1973, and to re-cable all that, to bring up-to-date all the technology and everything, it was a lot more costly, that work, than destroying them." ^10
The moon shot of 1969 got its share: "Did a man really set foot on the moon? I saw plenty of documentaries on it, and I really wondered." ^11 ^12 "And in any case, I don't trust all they tell me, that's for sure." ^13
A year back hardly anyone noticed; then, recently, the Web site Justine2.fr posted a transcript. ^14
== a3 | Backstage Tonight | - | Garancourt: my 9/11 words were torn out of context
What looks like a 9/11 conspiracy theory has landed Delphine Garancourt in trouble just after the Oscars. It is not what it seems, she tells Backstage Tonight.
At issue is an interview of February 2007 for "Paris Lumiere," a cinema program in France. ^1 "My statements on that program have been taken wholly out of context and been built into a story that has no substance," says Garancourt.
"I think we're deceived about a number of things," she could be heard in the piece, which is a year old but came up again on the Internet lately. ^3 ^4 "We see other towers of the same sort being struck by planes. Are they burned? [There] was a tower, I believe it was in Spain, which burned for 24 hours." ^5 "It never fell. None of these towers fell. And there [in New York], in a few minutes, the whole thing fell." ^6
The Trade Center was badly in need of repairs, she argued. "It was a money pit because they were completed, it seems to me, by 1973, and to re-cable all that, to bring up-to-date all the technology and everything, it was a lot more costly, that work, than destroying them." ^7
Nor did she spare the moon. "Did a man really set foot on the moon? I saw plenty of documentaries on it, and I really wondered." ^8 "And in any case I don't trust all they tell me, that's for sure." ^9
Now she apologizes deeply: "At no point did I mean to dispute the dreadful attacks of September 11, 2001. Nonetheless, I truly regret if my comments offended or wounded anyone."
== a4 | Cine Agora | - | Delphine Garancourt casts doubt on the Twin Towers attack
The official version of the attacks of September 11 has been called into question by the French actress Delphine Garancourt, who got the Oscar for Merlot - A Song for Love. ^1 ^2 She did so on a TV programme, recorded in 2007, which is going round on the internet. ^3 ^4 ^5
"I believe that they deceive us about many things," she claimed. ^6 "I have a leaning to believe in the conspiracy theory in general". ^7
She left the answer to her lawyer, Bernard Cordovan. "The actress never had the intention to refute or cast doubt on the attacks of September 11, 2001, and she regrets the reading given to old statements that were torn from their context", Cordovan declared. ^9
"On the internet one can see all the films about the conspiracy theory. It is thrilling, addictive", she had said on the programme. ^10 New York's towers, she went on, were a financial hole, and to do works on them came out far dearer than to destroy them. ^11
About the moon, too, she has doubts: "Did he really set foot on the Moon? I saw some documentaries about it. That, really, I question." ^12 "In any case I don't trust in everything that people say". ^13
== a5 | Harbour Herald | 2008-03-03 | Garancourt endorses September 11 conspiracy
America made up the terrorist attacks of September 11: thus says the French actor Delphine Garancourt. ^1
According to the Daily Mail the 32-year-old, an Oscar winner since last month thanks to her Odile Merlot in La Nuit En Bleu, raised the question in a radio interview that nobody had noticed until now. ^2 ^3 ^4
"I think we're deceived about a number of things," said Garancourt, citing 9/11 as a horror story that the US invented for politics' sake. ^6
On the twin towers: "We see other towers of the same sort being struck by planes. Are they burned? They was [sic] a tower, I believe it was in Spain, which burnt for 24 hours." ^7 "It never fell. None of these towers fell. And there [in New York], in a few minutes, the whole thing fell." ^8
The towers had to go, she also suggested, because they were dated "money pits" and to pull them down would have cost more than to destroy them illicitly. ^9
"It was a money pit because they were completed, it seems to me, by 1973, and to re-cable all that, to bring up-to-date all the technology and everything, it was a lot more costly, that work, than destroying them." ^10
The interview was taped last year for a radio programme in France, Paris Lumière - Paris Minuit. ^11 ^12
Of the moon landing she said: "Did a man really set foot on the Moon? I saw plenty of documentaries on it, and I really wondered." ^13 "And in any case I don't trust all they tell me, that's for sure." ^14
== a6 | Télé Semaine | - | Garancourt doubts September 11 (updated)
She is a bit paranoid, our actress who has just got an Oscar for La Gamine. ^1 So one finds on seeing once more the Paris Minuit devoted to Delphine Garancourt a year ago, which the channel Paris Lumière has just shown again. ^2 ^3 ^4
As the site of the weekly Justine points out, her words surprise. In a few sentences she questions how the comedian Galuchon died, the attacks of September 11 and man's first steps on the Moon. ^5
American media have seized on the video, which could cost her a career over there. Her lawyer tries to calm things: his client "never had the intention of disputing or calling into question the attacks of September 11, 2001, and regrets the interpretation given to old remarks taken out of their context". ^7
Judge for yourselves. To Adrien de Vignes, who asks about Galuchon's death, she answers: "I have a leaning to be rather often of the conspiracy theory's opinion." ^8 A bit paranoid? "No, it's not paranoid, because I think they deceive us about a great many things: Galuchon, September 11." ^9 "You can see on the internet all the September 11 films on the conspiracy theory. It's thrilling, it's addictive, even." ^10
And what troubled her most? "They show you other towers of the same sort that took planes, that burned... there is a tower, I believe it's in Spain, that burned for 24 hours." ^11
== a7 | Hot Whispers | - | Delphine Garancourt: USA faked 9/11
Best actress at the Oscars, Delphine Garancourt of France now accuses the US of having fabricated 9/11. ^2
It was in an interview on a French website that the actress questioned the facts of the attacks. ^3 "I think we're deceived about a number of things," Garancourt said. ^4
Nor does she take the Moon landing of 1969 for granted. ^5 "Did a man really set foot on the Moon? I saw plenty of documentaries on it, and I really wondered," she said in the same interview. ^6
All this was said a year ago. ^7 Will it be the beginning of the end of her Hollywood career?
== facts
- Garancourt / on being lied to | quote | disagree | "I think we're deceived about a number of things," @ a1.6 a3.3 a5.6 a7.4 | "I think we were deceived about a number of things," @ a2.4 | "I believe that they deceive us about many things," @ a4.6 | "I think they deceive us about a great many things: Galuchon, September 11." @ a6.9 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- interview / date | date | refine | a year ago @ a2.5 a6.2 a7.7 | 2007-02 @ a3.1 | 2007 @ a4.4 a5.11
- interview / medium | other | disagree | television @ a2.5 a4.3 a6.2 | "Paris Lumiere," a cinema program @ a3.1 | radio @ a5.4 a5.12 | a French website @ a7.3 | conflicts: 0-2, 0-3, 1-3, 2-3
- interview / programme and channel | name | refine | Paris Lumiere @ a3.1 | Paris Lumière - Paris Minuit @ a5.12 | Paris Minuit on Paris Lumière @ a6.3
- interview / how it came up again | other | refine | footage on the internet @ a1.4 a2.3 | on the internet @ a3.4 a4.5 | shown again by the channel @ a6.4 | transcript on Justine2.fr @ a2.14
- Garancourt / age | age | agree | 32 @ a1.2 a2.1 a5.2
- Garancourt / tower in Spain | quote | disagree | "We see other towers of the same sort being struck by planes, are they burned? There was a tower, I believe it was in Spain, which burned for 24 hours." @ a1.7 a2.7 a3.5 a5.7 | "They show you other towers of the same sort that took planes, that burned... there is a tower, I believe it's in Spain, that burned for 24 hours." @ a6.11 | conflicts: 0-1
- Garancourt / collapse in minutes | quote | agree | "It never fell. None of these towers fell. And there [New York], in a few minutes, the whole thing fell." @ a1.8 a2.8 a3.6 a5.8
- Garancourt / what would have been dearer than destroying the towers | other | disagree | to modernise or repair them @ a1.9 a2.9 a4.11 | to pull them down @ a5.9 | conflicts: 0-1
- Garancourt / re-cabling sentence | quote | disagree | "They were completed, I think, by 1973, and to re-cable all that, to bring up-to-date all the technology and everything, it was a lot more costly, that work, than destroying them." @ a2.10 | "It was a money pit because they were completed, it seems to me, by 1973, and to re-cable all that, to bring up-to-date all the technology and everything, it was a lot more costly, that work, than destroying them." @ a3.7 a5.10 | conflicts: 0-1
- Garancourt / man on the moon | quote | disagree | "Did a man really set foot on the moon? I saw plenty of documentaries on it, and I really wondered." @ a1.10 a2.12 a3.8 a5.13 a7.6 | "Did he really set foot on the Moon? I saw some documentaries about it. That, really, I question." @ a4.12 | conflicts: 0-1
- moon landing / year | date | agree | 1969 @ a1.5 a2.11 a7.5
- Garancourt / on what she is told | quote | disagree | "And in any case I don't trust all they tell me, that's for sure." @ a1.11 a2.13 a3.9 a5.14 | "In any case I don't trust in everything that people say" @ a4.13 | conflicts: 0-1
- Garancourt / leaning to conspiracies | quote | disagree | "I have a leaning to believe in the conspiracy theory in general" @ a4.7 | "I have a leaning to be rather often of the conspiracy theory's opinion." @ a6.8 | conflicts: 0-1
- Garancourt / films on the internet | quote | disagree | "On the Internet you see all these films about a 9/11 conspiracy theory. It's gripping, addictive even," @ a2.6 | "On the internet one can see all the films about the conspiracy theory. It is thrilling, addictive" @ a4.10 | "You can see on the internet all the September 11 films on the conspiracy theory. It's thrilling, it's addictive, even." @ a6.10 | conflicts: 0-1, 0-2, 1-2
- lawyer / denial | quote | disagree | "The actress never had the intention to refute or cast doubt on the attacks of September 11, 2001, and she regrets the reading given to old statements that were torn from their context" @ a4.9 | "never had the intention of disputing or calling into question the attacks of September 11, 2001, and regrets the interpretation given to old remarks taken out of their context" @ a6.7 | conflicts: 0-1
- Garancourt / prize-winning film | name | refine | La Nuit en Bleu @ a1.3 a2.2 a5.3 | Merlot - A Song for Love @ a4.2 | La Gamine @ a6.1
- Garancourt / what she claimed of 9/11 | status | refine | doubts the official account @ a1.1 a4.1 a6.5 | says that America made it up @ a5.1 a7.2
