== a1 | Rant House | 2021-11-18 | Mark and Luke Obiora share birthday cheer
Twin brothers Mark and Luke Obiora have celebrated each other on their birthday, as they have not done for many years, ever since they fell out. ^1 Four years have passed since their music group, T-Prime, broke up. ^2 For days the internet had been full of talk about a reconciliation, and this is one more proof of it. ^3
Today, November 18, 2021, the pair once known as T-Prime turn 40. ^4 To greet their new age both went on Instagram, with one and the same picture. ^5 "Happy wonderful birthday to us," was Mark's caption. ^6 Luke, the twin, likewise wished a happy birthday to them both. ^7
Plenty of celebrities and fans are over the moon and have high hopes that T-Prime will bring out a track after the long years apart. ^8
== a2 | World Service Pidgin Desk | 2021-11-18 | Tprime: Mark and Luke Obiora together on their birthday for the first time in five years
"Two heads dey stronger than one": with these words Mark Obiora marked his birthday on Thursday, now that he and his twin and former bandmate Luke have made up. ^1 Five years of hostilities in the pop group Tprime are over, as a video shows in which Luke, Mark and Jonah Obiora hug one another. ^2
Talk of peace had begun some time last week, once the two followed each other again on social media. ^3 Mark's wife next posted a video that showed him taking his own and Luke's children shopping in America. ^4 And on Wednesday, before the hugging video was out, Mark had wished his twin brother a happy anniversary. ^5
How did the fight start? Word of trouble spread in 2015, but everything broke apart in 2017, when a video showed the twins on the point of punching each other. ^6 In September of that year the group split, and Luke said that he feared for the safety of his family. ^7 They went solo, Mark as Roughboy and Luke as Mr L. ^8 Roughboy had hits like Video Money and Listen To Me, Mr L had Two More Nights and Carmela. ^9
In 2020 Mark also voiced his beef with Luke's wife, Solo, which is settled now. ^10 Around then Luke's wife, Sola, had wished the two a happy birthday, and Mark called her out and said that behind their backs she acts differently. ^11 Pictures from yesterday show these two hugging as well. ^12 Whether the twins will make music together again remains to be seen. ^13
== a3 | Accra Kings | - | T-Prime are back: Luke and Mark Obiora end five years of beef
In the history books of entertainment November 18, 2021 will stand as the day on which Nigeria's celebrity twins, Luke Obiora and Mark Obiora, celebrated a birthday side by side after five years of beef. ^1 The brothers have come to terms with their differences and are a group once more, T-Prime. ^2
Each singer delighted his followers with birthday wishes on social media. ^3 On Instagram Mark put up a photo of himself with Luke and wrote 'Happy wonderful birthday to us cc @lukeprime'. ^4 Luke used the same picture with the caption "It's our Birthday!Cc @iamkingruffy". ^5
They had enchanted millions as a group, then broke apart with no explanation in the press. ^6 Both went on alone and had some hits, yet never the force of the band, and every effort to repair the break failed. ^7 So fans were awed at the first sign of dawn, when the two followed each other again on social media and even sent their children on shopping sprees. ^8
Luke and Mark, born in Jos, Nigeria, on November 18, 1981, are 40. ^9
== a4 | Gold Coast Web | 2021-11-18 | Five years on, Luke and Mark make amends
Luke and Mark Obiora, twins and singers of the defunct TPrime, have at last made their peace. ^1 After five years of separation they hugged, as a video shows which came up on Twitter on Wednesday evening. ^2
They agreed to celebrate their birthday on the day of the reconciliation, and sent each other birthday wishes from their Instagram handles for all the fans to see. ^3 Nor was Jonah Obiora missing, their brother and former manager: he too was seen at Luke's house, where the reunion took place over dinner. ^4
On Sunday the twins had begun to follow each other, which was taken as a hint. ^5
It was reported on 25 September 2017 that the group had disbanded, after which Luke is said to have sent a letter of termination to its lawyer. ^6 That report has it that the duo disbanded in 2016, supposedly because they disagreed on the role of their manager. ^7 What remains is for the fans to see a first collaboration after five years. ^8
== a5 | Delphi Dispatch | - | What now for T-Prime after Luke and Mark embrace?
Five years of feuding, insults and shade, and then Luke and his twin Mark buried the hatchet in an embrace, which threw Nigeria's entertainment scene into jubilation on Wednesday and Thursday, this week. ^1 The cheers came close to drowning out the feat of Samuel Adeyemi (Samido), whose mock challenge raised over N131 million in less than 12 hours for a Rolls Royce stuck at the ports. ^2
Luke and Mark Obiora, who had their 40th birthday on Thursday, were for five years in a feud that broke out fully as soon as they had buried their late mother, the one person who had kept them from open battle. ^3 Jonah, the elder brother, pitched his tent with Mark. ^4 In the struggle over who controlled the wealth of the duo Luke found comfort in his wife, and the family lawyer, Justus Kayode SAN, tried to cool heads while the Will was read. ^5
They turned into enemies when they fell out in 2016 over internal matters of the T-prime band. ^6 A passing truce in 2017 gave the world 'Credit alert', then allegations drove them back to the trenches. ^7
This November things began to move again, as each followed the other on Instagram. ^8 And on November 17 there came a message from Mark to Luke and his wife, Sola, on their 8th wedding anniversary. ^9
== a6 | The Townsman | - | Feud of four years over, T-Prime reunite
T-Prime, the twins Luke and Mark Obiora, who made up one of Nigeria's most sensational pop groups, have put a four-year feud behind them and are on good terms again. ^1
The break came in 2017, after more than a decade and many hits, 'Spend my Cash' among them. ^2 Its causes had been there for long, Mark stated in an interview in January 2021: Luke was not at ease with certain people and wanted the group rid of them, while he himself felt otherwise. ^3
In 2016 Luke had announced on Twitter that the group had sacked its manager, their elder brother, Jonah. ^4 "Please, who so ever makes (sic) any deal with Eastgate Entertainment or Jonah Obiora on Tprime's behalf does so at their own risk," he wrote. ^5
Then each had a solo career, Mark under the name 'Roughboy', Luke as 'Mr L'. ^6 'Listen To Me' is one of Roughboy's solo songs. ^7 Mr L brought out his first solo album, 'The Returnee', in April 2021, with 'Carmela' on it. ^8 Both had some acclaim, though fans think it no match for what they had as T-Prime; Mr L, however, has maintained that he likes his solo career better. ^9
== a7 | Naija Lens | - | T-Prime on one stage again
T-Prime, the singing duo, have stood on a stage together for the first time in about five years and given delighted fans the hits of their catalogue. ^1 The occasion was the twins' 40th birthday bash, after a rift of long standing. ^2
A viral video had offered hints of the reunion two days ago: Luke and Mark hugged after years of the beef that had split the band. ^3 For that beef the brothers have not given a clear reason. ^4
Some days ago Mark's wife, Benita Obiora, shared on Instagram a video of Luke in the United States, as he spent time with his twin's children on a shopping trip. ^5 Moreover Mark, for the first time in years, used his Instagram stories to wish his twin's wife, Sola Adetayo, a happy birthday. ^6
Sola says she is happy that the differences are behind them. ^7 "I am so so happy that you have finally put your quarrels aside and allowed love to lead you," she wrote to the brothers on her verified page. ^8 Benita for her part is happy that she took no sides in the feud. ^9
== facts
- feud / length | duration | disagree | four years @ a1.2 a6.1 | five years @ a2.2 a3.1 a4.2 a5.1 a5.3 | about five years @ a7.1 | conflicts: 0-1, 0-2
- birthday / day | date | refine | 2021-11-18 @ a1.4 a2.1 a3.1 a3.9 | Thursday @ a5.3
- twins / age | age | agree | 40 @ a1.4 a3.9 a5.3 a7.2
- twins / names | name | refine | Mark and Luke Obiora @ a1.1 a2.1 a3.1 a4.1 a5.3 a6.1 | Luke and Mark @ a7.3
- group / name | name | refine | T-Prime @ a1.2 a3.2 a6.1 a7.1 | Tprime @ a2.2 a6.5 | TPrime @ a4.1 | T-prime @ a5.6
- Mark / birthday message | quote | refine | Happy wonderful birthday to us @ a1.6 | Happy wonderful birthday to us cc @ a3.4 | Two heads dey stronger than one @ a2.1
- Luke / birthday message | other | refine | a happy birthday to both @ a1.7 | It's our Birthday! @ a3.5
- birthday / picture used by both | other | agree | the same picture @ a1.5 a3.5
- birthday / medium of the wishes | other | agree | Instagram @ a1.5 a3.4 a4.3
- twins / mutual birthday greeting | other | agree | they greeted each other or both of them @ a1.1 a1.7 a3.3 a4.3
- hug / day of the video | date | refine | 2021-11-17 @ a2.5 | 2021-11-17, evening @ a4.2 | two days ago @ a7.3
- hug / who | other | refine | Luke, Mark and Jonah @ a2.2 | Luke and Mark @ a4.2 a5.1 a7.3
- Jonah / present at the hug | other | agree | present @ a2.2 a4.4
- Jonah / role | other | refine | brother and former manager @ a4.4 | elder brother @ a5.4 | elder brother and sacked manager @ a6.4
- following / when it began | date | refine | last week @ a2.3 | 2021-11-14 @ a4.5 | November @ a5.8
- following / where | other | refine | social media @ a2.3 a3.8 | Instagram @ a5.8
- Mark's earlier wish / occasion | other | disagree | anniversary @ a2.5 | 8th wedding anniversary @ a5.9 | birthday of Luke's wife @ a7.6 | conflicts: 0-2, 1-2
- Mark's earlier wish / to whom | other | refine | his twin @ a2.5 | Luke and his wife @ a5.9 | Luke's wife @ a7.6
- Mark's earlier wish / day | date | agree | 2021-11-17 @ a2.5 | November 17 @ a5.9
- shopping video / who was with the children | other | disagree | Mark @ a2.4 | Luke @ a7.5 | conflicts: 0-1
- shopping video / whose children | other | refine | Mark's and Luke's @ a2.4 a3.8 | Mark's @ a7.5
- shopping video / country | place | agree | United States @ a2.4 a7.5
- shopping video / who posted it | other | agree | Mark's wife @ a2.4 a7.5
- group / when it split | date | disagree | 2017-09 @ a2.7 | 2017-09-25 @ a4.6 | 2016 @ a4.7 | 2017 @ a6.2 | conflicts: 0-2, 1-2, 2-3
- trouble / when it began | date | refine | 2015 @ a2.6 | 2016 @ a5.6
- split / cause | other | disagree | not explained in the press @ a3.6 | their manager's role, supposedly @ a4.7 | internal matters of the band @ a5.6 | Luke's unease with certain people, says Mark @ a6.3 | no clear reason given by the brothers @ a7.4 | conflicts: 3-4
- Luke's wife / name | name | disagree | Solo @ a2.10 | Sola @ a2.11 a5.9 | Sola Adetayo @ a7.6 | conflicts: 0-1, 0-2
- solo careers / stage names | name | agree | Roughboy and Mr L @ a2.8 a6.6
- Roughboy / song | name | agree | Listen To Me @ a2.9 a6.7
- Mr L / song | name | agree | Carmela @ a2.9 a6.8
- solo careers / compared with the duo | status | agree | weaker @ a3.7 a6.9
- group / active again | status | disagree | open whether they will make music together @ a2.13 | a group once more @ a3.2 | a first collaboration still awaited @ a4.8 | sang on one stage @ a7.1 | conflicts: 0-1
