== a1 | The Fjord English | 2012-05-31 | Free Keeler show leaves dozens of girls hurt
After dozens of teenage girls were lightly injured on Wednesday evening at a free concert by Jordan Keeler in central Oslo, the governing mayor of the city wants a full investigation. ^1 ^2 Meanwhile the mayor had to hide from a stampede behind a tree. ^3
Stein Dahl Bergland, who heads the city's government, said he had been terrified of grave injuries as the crowd, young girls for the most part, thronged outside the opera house to see the Canadian, 18. ^4 ^5 ^6 ^7
"I have already called on the Crisis Planning Agency to review the whole event from the planning stage to its execution. ^8 We have to learn what went wrong and why it happened." ^9
Luckily nobody was badly hurt when thousands of frenzied fans came to the Opera House. ^10 ^11 Odd Haugen of the Oslo police told the agency NTB that 49 girls had minor injuries, and that 14 were driven by ambulance to the emergency services, none in a serious state. ^12 ^13
Stein Bergland Dahl had feared that children would be crushed, faint for lack of water or fall into the fjord. ^14 ^15 He called the evening a dramatic misjudgement.
Mayor Tobias Strand too was very critical of how Keeler's promotional visit had been organized. ^16 ^17 Earlier on Wednesday he was cycling down Tinggata when hundreds of so-called Keelievers were suddenly all round him. ^18 ^19
"Suddenly there was a great pack of girls running. I was frightened and had to hide behind a tree to avoid being crushed," he said. ^20
== a2 | Radius Online | 2012-05-31 | Melee at Jordan Keeler show in Norway
Fans of the Beatles were crazy, but Keelermania can become violent. At the Opera House in Oslo, Norway, it did so on Wednesday: almost 50 fans were injured as throngs of people rushed at a car in which they thought the teen heartthrob was sitting. ^1 ^2 ^3 ^4 He was to give a free concert there.
In the melee about 15 girls passed out. ^5
Local officials declared a state of emergency, and Keeler tried to help them keep order with a tweet: "For the gig to happen u must all obey the police. we are all worried for your safety and i want what is right for u. Please obey and tonight we will have some fun. love you and im thrilled to see you all." ^6 ^7
By Thursday the Canadian star was in France, where he has another show. ^8
== a3 | Celeb Trident | 2012-05-31 | Turmoil at Jordan Keeler's Oslo concert
Yesterday we told you that Keeler's visit to Norway was close to setting off a state of emergency, with tens of thousands of Keelievers on their way to Oslo, where he was to sing six tracks for his TV special "All Over the Map". ^1 ^2 ^3 Police had asked him to go on early, before the crowd got too big to handle, and so he had to turn to Twitter.
TMZ says that the show was to be outside the Oslo Opera House, but that tens of thousands of fans overran the place and even ran after the car in which he was driven. ^4 ^5 ^6 So many used their phones that cell service in the city went down for a time. ^7
The police threatened to call the whole thing off, but his tweets calmed the fans enough for it to go ahead. ^8 For safety they also made him put back the start by 30 minutes. ^9
Police blame the venue, saying, as NKR News Service has it, that a place other than the roof of the Opera should have been chosen. Billboard adds that "about 15 girls passed out." ^10
49 teenage Keelievers were hurt and 14 were brought to the hospital by ambulance, says TMZ, and Oslo's Mayor Tobias Strand has started a full investigation. ^11 ^12 ^13 "I have already called on the Crisis Planning Agency to review the whole event from the planning stage to its execution," he said. ^14 "We have to learn what went wrong and why it happened." ^15
So wild was it that Mayor Strand had to hide behind a tree. ^16
== a4 | Music Stars Blog | - | Chaos in Norway around Jordan Keeler
Crowds are what Jordan Keeler draws anywhere, but on Wednesday in Norway, where he began the European promo tour for "Trust", his new album, it went a little too far. ^1
He was in Oslo to play a free concert of six songs outside the Oslo Opera House. ^2 ^3 Several thousand fans soon overran the site; at one point they chased a car that was presumed to be bringing him, paid no heed to police warnings and used their cell phones so much that the city's network failed for a short while. ^4 ^5 ^6
Police are said to have threatened to cancel and, TMZ reports, came close to declaring a state of emergency, until Keeler tried to calm everybody on Twitter. ^7 ^8
"Please obey the police. I don't want anyone getting harmed. I want everything to go as planned but your safety must come first," he tweeted. ^9 "For the gig to happen u must all obey the police. We are all worried for your safety and I want what is right for u. Please obey." ^10
It seems that the words of the "Sweetheart" singer worked, since police let the show go on. They did insist that he begin half an hour later, so that security would not get worse. ^11
== a5 | Trendline | - | Nearly 50 girls hurt in Oslo at Jordan Keeler concert
Norway has caught Keeler fever this week. When the teen heartthrob let it be known that he would give a free show of four songs outside the Oslo Opera House, some 15,000 fans flooded the city and mobbed its streets. ^1 ^2 ^3
Reportedly the mayor had to get behind a tree so as not to be trampled, and there were fans who tried to come at the stage across the water, paddling inflatable rafts. ^4 ^5
TMZ says that as many as 49 teenage girls were injured, that 14 had to be taken off for emergency care and that police were near to declaring a state of emergency. ^6 ^7 ^8
Keeler went on Twitter and begged the fans to do as the police said, and finally he was allowed to play. The man has power, for good and for evil.
== a6 | Promicafé | - | Jordan Keeler: injured fans in Oslo
Yesterday's free concert by Jordan Keeler (18) in Oslo will keep the authorities busy for some time. ^1 ^2 Tobias Strand, the mayor, has set an investigation going to go through the chaotic happenings in detail. ^3
As soon as the teen star announced his free gig, the police had to declare a state of emergency. ^4 Thousands of little girls ran screaming through the streets, and some even went after Jordan in boats! ^5 ^6 That is plain mad and has nothing to do with being a normal fan any more.
Strand said: "I have already rung the crisis plan agency to check the whole event from planning to execution. ^7 We have to learn what went wrong and why it happened." ^8
In the chaos 49 teenagers were injured; 14 of them had to go to the hospital, but with no really serious injuries. ^9 ^10 ^11 Keeler, meanwhile, has travelled on to Paris. ^12
== a7 | Norse Post | - | Keeler chaos to be looked into
"I dont want anyone getting harmed. I want everything to go as planned but your safety must come first," Jordan Keeler wrote earlier this afternoon to his followers on Twitter, as he announced the free concert. ^1 Yet late changes and teenagers ended in frightening chaos and many injuries. The police needed hours to get the crowds that had streamed to the roof of the Opera under control. ^2 Groups of teenagers blocked the city's traffic as well.
Several of the young people fainted in the rush, and had to be treated for cuts, low blood sugar or lack of water. ^3 In all, 88 people needed medical care, said Kirsten Åsgård, operational manager of the Akershus Red Cross. ^4
Stein Dahl Bergland, who leads the city council, told VG that he had got in touch with the emergency authorities to learn what had gone wrong. ^5 ^6 ^7 He was terrified, too, that children could faint without water or fall from the opera's roof into the sea. ^8
Mayor Tobias Strand is critical of the organizer of the visit. ^9 ^10 While cycling on Assembly Street earlier in the day, he found himself suddenly among hundreds of Keeler's fans. ^11 ^12
"There was suddenly a great pack of girls running. I was frightened and had to hide behind a tree to avoid being crushed. I was very frightened," Strand told VG. ^13 It was not the girls' fault, he said, but the organizer's.
== facts
- concert / day | date | refine | 2012-05-30 @ a1.2 a2.2 | Wednesday @ a4.1 | yesterday @ a6.1
- concert / place | place | refine | outside the opera house @ a1.6 a3.4 a4.3 a5.2 | at the Opera House @ a2.1 a1.11 | roof of the Opera @ a7.2
- Keeler / age | age | agree | 18 @ a1.7 a6.2
- fans / number | count | disagree | thousands @ a1.10 a6.5 | tens of thousands @ a3.2 a3.5 | several thousand @ a4.4 | some 15,000 @ a5.3 | conflicts: 1-2 1-3 2-3
- concert / injured or treated | count | disagree | 49 @ a1.12 a3.11 a5.6 a6.9 | almost 50 @ a2.3 | dozens @ a1.1 | 88 @ a7.4 | conflicts: 0-3 1-3
- injured / taken away | count | agree | 14 @ a1.13 a3.12 a5.7 a6.10
- injured / severity | status | agree | none serious @ a1.11 a1.13 a6.11
- girls / fainted | count | refine | about 15 @ a2.5 a3.10 | several @ a7.3
- state of emergency | status | disagree | declared @ a2.6 a6.4 | close to it, not declared @ a3.1 a4.8 a5.8 | conflicts: 0-1
- concert / songs | count | disagree | six @ a3.3 a4.2 | four @ a5.1 | conflicts: 0-1
- concert / delay of the start | duration | agree | half an hour @ a3.9 a4.11
- concert / threatened with | status | agree | cancellation by police @ a3.8 a4.7
- phones / effect | other | agree | cell service failed for a time @ a3.7 a4.6
- fans / car chased | other | refine | thought or presumed to carry Keeler @ a2.4 a4.5 | car in which he was driven @ a3.6
- fans / on the water | other | refine | inflatable rafts to the stage @ a5.5 | in boats after Keeler @ a6.6
- investigation / who called for it | other | disagree | the governing mayor @ a1.2 | mayor Tobias Strand @ a3.13 a6.3 | conflicts: 0-1
- investigation / quote on the agency | quote | disagree | "I have already called on the Crisis Planning Agency to review the whole event from the planning stage to its execution" @ a1.8 a3.14 | "I have already rung the crisis plan agency to check the whole event from planning to execution" @ a6.7 | conflicts: 0-1
- investigation / quote on what went wrong | quote | agree | "We have to learn what went wrong and why it happened" @ a1.9 a3.15 a6.8
- mayor / shelter | other | agree | behind a tree @ a1.3 a3.16 a5.4 a7.13 a1.20
- mayor / quote on the girls | quote | disagree | "Suddenly there was a great pack of girls running. I was frightened and had to hide behind a tree to avoid being crushed" @ a1.20 | "There was suddenly a great pack of girls running. I was frightened and had to hide behind a tree to avoid being crushed. I was very frightened" @ a7.13 | conflicts: 0-1
- mayor / name | name | agree | Tobias Strand @ a1.16 a3.13 a6.3 a7.9
- mayor / street where he cycled | place | refine | Tinggata @ a1.18 | Assembly Street @ a7.11
- mayor / fans round him | count | agree | hundreds @ a1.19 a7.12
- mayor / criticism | other | agree | of the organization of the visit @ a1.17 a7.10
- head of the city government / name | name | disagree | Stein Dahl Bergland @ a1.4 a7.5 | Stein Bergland Dahl @ a1.14 | conflicts: 0-1
- Bergland / position | other | refine | heads the city's government @ a1.5 | leads the city council @ a7.6
- Bergland / fear | other | refine | crushed, faint for lack of water or fall into the fjord @ a1.15 | faint without water or fall from the roof into the sea @ a7.8
- Keeler / tweet on safety | quote | refine | "Please obey the police. I don't want anyone getting harmed. I want everything to go as planned but your safety must come first" @ a4.9 | "I dont want anyone getting harmed. I want everything to go as planned but your safety must come first" @ a7.1
- Keeler / tweet on the gig | quote | refine | "For the gig to happen u must all obey the police. we are all worried for your safety and i want what is right for u. Please obey and tonight we will have some fun. love you and im thrilled to see you all." @ a2.7 | "For the gig to happen u must all obey the police. We are all worried for your safety and I want what is right for u. Please obey." @ a4.10
- Keeler / next stop | place | refine | France @ a2.8 | Paris @ a6.12
