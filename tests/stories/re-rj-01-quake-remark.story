== a1 | Cape Observer | 2008-05-30 | The remark that cost a star her Chinese face
Nobody had scripted it: a passing comment on the carpet at the Cannes film festival. ^1 By Thursday it had embarrassed a Hollywood name, drawn an apology from a luxury house and enraged a superpower.
Sheila Crane had suggested that the earthquake in China was bad karma for the way Beijing treats her "dear friend" the Dalai Lama.
"I have been very concerned about how we should deal with the Games because they are not being decent to the Dalai Lama, who is a dear friend of mine," ran her words. ^2 "And then all this quake and all this stuff happened I wondered, is that karma?" ^3
Étienne Valmont, whose products she models, did not wait for its Chinese business to melt down: she was taken out of its advertising in the country. ^4
Xinhua, the state agency, had branded her on Thursday the "common foe of all mankind". ^5 Cinemas in China and Hong Kong have banned her films, among them Primal Motive.
"We hope that as an actress she should add to our two peoples' mutual trust, understanding and friendship," said Wen Jian, a spokesperson of the Foreign Ministry. ^6
It was Valmont that also put out the apology of Crane (50), which spoke of people still recovering from the disaster of May 12. ^7 "Due to my improper words and acts during the interview, I feel deeply sorry and sad about wounding Chinese people," it said. ^8 She was ready to join the relief work and to "fully give myself to helping stricken Chinese people". ^9
== a2 | Teh Tarik Times | - | Crane says sorry, but China is not listening
An apology has come from Hollywood's Sheila Crane, who had linked China's earthquake with bad "karma" over Tibet, yet on Thursday Étienne Valmont took her out of its local advertisements all the same. ^1
The American actress, 50, wants to smooth things over with an offer to help after the quake of May 12, in which nearly 70,000 people died. ^2 Her contentious comments fell at the Cannes festival last week. ^3
"My mistaken words and deeds angered and saddened the Chinese people, and I honestly apologise for this," said a text that Valmont China issued and that reached AFP on Thursday. ^4
China is in no mood to pardon. In a web survey with over 300,000 participants, 70.3 percent ticked that they would "never forgive" her, and a mere 0.6 percent were content with the apology.
What had she said when somebody asked whether she had heard of the disaster in Sichuan? "You know it was very interesting, because at first, you know, I wasn't very pleased about the way the Chinese are treating Tibetans because I don't think anyone should be mean to anyone else." ^5
"And I've been concerned about how should we deal with the Games because they've not been decent to the Dalai Lama, who is a dear friend of mine." ^6 "And all this quake stuff happened and I wondered: 'Is that karma? When you are not decent the bad things come to you.'" ^7
"Out of place" was the verdict of the founder of a big Chinese cinema chain. ^8
== a3 | Starfeed | - | Crane crushed over karma crack
She had a point about karma, Sheila Crane; she only misjudged whose door it would knock on.
For her words on the red carpet at Cannes last week the talkative actress has said sorry. ^1 There she had hinted that the quake in China, which has claimed more than 68,000 lives so far, might be karma for what is done to Tibet. ^2
"Due to my improper words and acts during the interview, I feel deeply sorry and sad about wounding Chinese people," the firecracker of 50 let it be known. ^3 "I am willing to take part in the relief work of China's quake, and fully give myself to helping stricken Chinese people." ^4
Relief work may be all the work that China has for her. Before she spoke up, the couturier Étienne Valmont had announced that its ads there would do without her; she had been the face of its skin care line. ^5
To the state-run Xinhua agency she is the "common foe of all mankind", and according to the Beijing Times the censors, strict as they are, will let none of her pictures in. ^6
The mess began with a short talk, and yet not short enough, for the camera of Hong Kong's Cable Showbiz. ^7
An update: the Shanghai film festival has shut out the actress and her films for good.
== a4 | Reel North | 2008-05-28 | Sheila Crane annoys China
Asked by a Chinese media outlet at the festival in Cannes about the recent earthquake, Sheila Crane put it down to "karma" for what China does to Tibetans. ^1 More than 67,000 Chinese people died in it. ^2
Her words: "All these quakes and stuff happened and I wondered, 'Is that karma?'" ^3 "When you are not decent, bad things come to you." ^4 "I'm not pleased about how the Chinese are treating the Tibetans, I don't think anyone should be mean to anyone else." ^5 "They're not being very decent to the Dalai Lama, who's a dear friend of mine." ^6
Lau Wai-Kit, who founded one of the country's largest cinema chains, found this "out of place"; his theaters are through with her movies and will screen them no longer. ^7 Over the coming 12 months three Crane films are due.
== a5 | Belle & Co | - | Valmont parts with Sheila Crane
The Chinese campaigns of Étienne Valmont will go on without Sheila Crane. ^1 The actress had mused that the earthquake in China, in which over 80,000 people have been killed, could be bad karma for the country's dealings with Tibet. ^2
The French house took that decision although she had already said sorry in public. ^10 'Due to my improper words and acts during the interview, I feel deeply sorry and sad about wounding Chinese people,' her text goes. ^3 'I am willing to take part in the relief work of China's quake, and fully give myself to helping stricken Chinese people.' ^4
Chinese media had been in uproar; a 'common foe of all mankind' is what one news agency made of her. ^5
Wen Jian, who speaks for the Foreign Ministry, today took note of the apology. 'We hope that as an actress she should add to our two peoples' mutual trust, understanding and friendship,' he added. ^6
The quarrel goes back to a red-carpet interview at the Cannes festival last week. ^7 'I'm not pleased about the way the Chinese are treating the Tibetans because I don't think anyone should be mean to anyone else,' she declared there. ^8 'And then this quake and all this stuff happened, and then I wondered, is that karma? When you're not decent that the bad things come to you?' ^9
== a6 | Screen Ledger | - | China exhibitor rebukes Sheila Crane
HONG KONG -- A year ago she was a guest of the film festival in Shanghai; now industry leaders see little chance for Sheila Crane's movies in China. The reason is her hint that the devastating quake of May 12 could be the fruit of bad "karma." ^2
On Thursday, at Cannes, she wondered aloud whether the disaster, with a toll of more than 65,000 to date, had to do with how ethnic Tibetans and the Dalai Lama, "a dear friend" of hers, are treated. ^3
"I'm not pleased about the way the Chinese are treating the Tibetans because I don't think anyone should be mean to anyone else," she told Cable Showbiz News of Hong Kong on the red carpet. ^4 "And then this quake and all this stuff happened, and then I wondered, is that karma? When you're not decent that the bad things come to you?" ^5
Lau Wai-Kit, the founder of VMC Cineplex, a leading urban chain, spoke of comments that were "out of place." ^6 Films with Crane would stay off VMC's screens if they failed to get a release permit in China, according to Lau, who heads the Federation of Hong Kong Filmmakers as well. ^7 Actors, he holds, should keep personal politics out of a natural disaster.
Chinese media mostly passed over how the star, who is 50, ended the interview: with tears over a letter in which the Tibetan Foundation asked her to help. ^8
== a7 | Cathay Net | 2008-05-27 | Anger at Crane spreads
"Out of place" is how Lau, founder of the VMC Cineplex chain and chairman of Hong Kong's federation of filmmakers, described what Sheila Crane had said. ^1 His chain, he let it be known, would consider a ban on her films in the future. ^2
Web forums filled up with tens of thousands of furious posts, and a bookstore in Shanghai took everything with Crane in it off the shelves. A nationwide call to boycott the fashion giant Étienne Valmont, her sponsor, came right after; a representative of its Chinese branch said the house was "wholly in disagreement with her view".
Her career has tumbled into an abyss, for Primal Motive 2, with which she had hoped to revive it, took just US$3,200,000 on its first weekend.
== facts
- earthquake / dead | count | disagree | nearly 70,000 @ a2.2 | more than 68,000 @ a3.2 | more than 67,000 @ a4.2 | over 80,000 @ a5.2 | more than 65,000 @ a6.3 | conflicts: 0-3, 1-3, 2-3, 3-4
- earthquake / day | date | agree | 2008-05-12 @ a1.7 a2.2 a6.2
- Crane / karma quotation | quote | disagree | "And then all this quake and all this stuff happened I wondered, is that karma?" @ a1.3 | "And all this quake stuff happened and I wondered: 'Is that karma? When you are not decent the bad things come to you.'" @ a2.7 | "All these quakes and stuff happened and I wondered, 'Is that karma?' When you are not decent, bad things come to you." @ a4.3 a4.4 | "And then this quake and all this stuff happened, and then I wondered, is that karma? When you're not decent that the bad things come to you?" @ a5.9 a6.5 | conflicts: 0-1, 0-2, 0-3, 1-2, 1-3, 2-3
- Crane / words on the Dalai Lama | quote | disagree | "they are not being decent to the Dalai Lama, who is a dear friend of mine" @ a1.2 | "they've not been decent to the Dalai Lama, who is a dear friend of mine" @ a2.6 | "They're not being very decent to the Dalai Lama, who's a dear friend of mine." @ a4.6 | "a dear friend" @ a6.3 | conflicts: 0-1, 0-2, 1-2
- Crane / words on the Tibetans | quote | disagree | "I wasn't very pleased about the way the Chinese are treating Tibetans because I don't think anyone should be mean to anyone else." @ a2.5 | "I'm not pleased about how the Chinese are treating the Tibetans, I don't think anyone should be mean to anyone else." @ a4.5 | "I'm not pleased about the way the Chinese are treating the Tibetans because I don't think anyone should be mean to anyone else," @ a5.8 a6.4 | conflicts: 0-1, 0-2, 1-2
- Crane's apology / first sentence | quote | disagree | "Due to my improper words and acts during the interview, I feel deeply sorry and sad about wounding Chinese people," @ a1.8 a3.3 a5.3 | "My mistaken words and deeds angered and saddened the Chinese people, and I honestly apologise for this," @ a2.4 | conflicts: 0-1
- Crane's apology / offer of help | quote | refine | "fully give myself to helping stricken Chinese people" @ a1.9 | "I am willing to take part in the relief work of China's quake, and fully give myself to helping stricken Chinese people." @ a3.4 a5.4
- Crane's apology / who issued it | other | refine | Valmont @ a1.7 | Valmont China @ a2.4
- Crane / age | age | agree | 50 @ a1.7 a2.2 a3.3 a6.8
- Xinhua / name for Crane | quote | refine | Xinhua: "common foe of all mankind" @ a1.5 a3.6 | one news agency: "common foe of all mankind" @ a5.5
- Wen Jian / hope | quote | agree | "We hope that as an actress she should add to our two peoples' mutual trust, understanding and friendship," @ a1.6 a5.6
- Valmont / Crane's advertisements in China | status | agree | dropped @ a1.4 a2.1 a3.5 a5.1
- founder of the cinema chain / consequence for her films | status | disagree | will no longer screen them @ a4.7 | would not show them if they failed to get a release permit @ a6.7 | would consider a ban in the future @ a7.2 | conflicts: 0-1, 0-2, 1-2
- founder of the cinema chain / judgement | quote | agree | "out of place" @ a2.8 a4.7 a6.6 a7.1
- remark / when | date | refine | last week @ a2.3 a3.1 a5.7 | Thursday @ a6.3
- remark / where | place | refine | on the carpet at Cannes @ a1.1 a3.1 a5.7 | at Cannes @ a2.3 a4.1 a6.3
- remark / interviewer | name | refine | Hong Kong's Cable Showbiz @ a3.7 | a Chinese media outlet @ a4.1 | Cable Showbiz News of Hong Kong @ a6.4
- Valmont's decision / order | other | disagree | despite the apology, after it @ a2.1 a5.10 | before she apologised @ a3.5 | conflicts: 0-1
