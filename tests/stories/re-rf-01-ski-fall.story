== a1 | Girls Say It Loud | 2009-03-19 | Tatiana Harrison Gone After Ski Mishap
It is official: Tatiana Harrison, who had a terrible skiing accident earlier this week, has died in hospital of the injuries to her head. ^1 The actress had been on vacation in Montreal, Quebec. ^2 Her husband, Cormac Deegan, was in Toronto at work on his newest picture, "Phoebe". ^3 The news reached him on the set, and he left at once for Montreal. ^4
According to reports, a ski trainer was giving her a lesson on a bunny slope at Mont Granger when she took a small tumble, and the instructor called the ski patrol straight away. ^5 She felt all right just afterwards, though, and turned down any medical treatment. ^6 As much as an hour after the accident people saw her walking about, laughing and having a good time. ^7 Soon after that the headaches began, she felt generally poorly, and off to hospital she went. ^8
What happened there is not known yet, but from the hospital at Mont Granger she was moved immediately to intensive care at Notre Grace. ^9 Then came a flight to a New York City hospital, where relatives and friends hurried to be with her and where, sadly, she lost the fight. ^10
An autopsy is under way, with findings due this week; for now, brain trauma is thought to be what killed her. ^11
Our prayers are with Cormac Deegan and the two children they had, Phillip, 13, and Samuel, 12. ^12
== a2 | Starboard Entertainment Blog | 2009-03-19 | Head injury kills Tatiana Harrison
A head injury suffered on a holiday at Mont Granger, Quebec, killed Tatiana Harrison on Wednesday. ^1
She was hurt on Monday on the bunny hill, and was conscious. ^2 Medics who raced to the slope to see to her were told nobody needed them. ^3 It was later that night when an ambulance was summoned to Harrison's hotel, a five-star house close to the foot of Mont Granger. ^4 She was still conscious then but, as the Globe & Mail quotes it, "wasn't in great shape". ^5 Rushed to hospital, she afterwards blacked out as her brain swelled. ^6
On Tuesday they flew her to New York for more treatment, and that is where her injuries proved fatal. ^7
Moviegoers will recall her as "Elinor Jay" in The Twin Swap and as "Coralie Lane" in Made in Midtown. ^8 She leaves her husband, Cormac Deegan, and their children. ^9
== a3 | Summit Resort Guide | - | At which ski resort did Tatiana Harrison die?
Tatiana Harrison, the Canadian actress, lost her life on March 18, 2009, following an accident on skis at a Montreal resort. ^1 She was aged 45. ^2 Her husband, the actor Cormac Deegan, was on holiday with her when it happened. ^3
The pair had come to Canada to ski and had rooms at the Mont Granger Resort in Quebec. ^4 On March 16 she had a private lesson there on the beginners' slope, one she had not skied before. ^5
In the course of it she fell and struck her head. ^6 At first she felt well and declined the ski patrol's medical help. ^7 Later that evening, however, her condition kept getting worse, and she was brought to a hospital in Montreal. ^8 In the end an epidural hematoma killed her there. ^9
Harrison had for many years been a keen skier who liked taking risks. ^10 In a career of almost thirty years she was seen in "The Twin Swap", "Made In Midtown" and "Tess". ^11 Miranda Helgrove, her mother, and Gwen Helgrove, her aunt, were actresses too. ^12
Since then the resort has put up more warning signs and made helmets compulsory for everybody on skis or snowboards. ^13
== a4 | Green Remedies Magazine | - | Mishap on the slope claims Tatiana Harrison
A major injury to the brain, sustained in a skiing class, has cost the stage and screen actress Tatiana Harrison her life. ^1 Reports say she was quickly flown out of Canada to New York. ^2 Nothing helped, and late on Thursday evening, hours after the mishap, she was dead. ^3
It was on Monday afternoon that the British performer, wife of the actor Cormac Deegan, fell on a slope for beginners at Mont Granger. ^4 The place, built in the Swiss style, lies some eighty miles to the northwest of Montreal. ^5
Forty-five years old, Tatiana was a daughter of the late director Terry Harrison. ^6 The star of 1998's "The Twin Swap" reportedly had no helmet on. ^7 A ski instructor was with her and fetched the ski patrol immediately. ^8 The staff at the resort, though, did not think the injury a grave one. ^9 "There was no visible trace of injury on her but the ski patrol kept to strict rules, took her down to the foot of the slope and urged that she see a doctor," their statement ran. ^10
People close to her disclosed that she seemed well at the beginning but slowly grew uneasy and got a headache. ^11 A local hospital took her first, and from there she went to Notre-Garce hospital in Montreal. ^12 Medical staff travelled with her on the private plane; whether Deegan was aboard was not known straight away. ^13 He had been in Toronto, busy with the film "Phoebe". ^14 The two are parents of a pair of young boys. ^15
== a5 | Powder Report | - | Head injury on skis: actress Tatiana Harrison dies
Tony Award winner Tatiana Harrison, from Britain, died on Wednesday at Lowell Hill Hospital in Manhattan, to which Notre Grâce Hospital of Montreal had sent her. ^1 She hurt her head on Monday when she fell in a part of Mont Granger for beginners that is called the flats. ^2 It was a private lesson, and she had no helmet on. ^3
Harrison, 45, was the wife of actor Cormac Deegan, whose publicist, Aron Lieb, confirmed in writing that she had died. ^4 "Cormac Deegan, his sons, and the entire family are stunned and heartbroken by the tragic loss of their cherished Tatiana," it said. ^5
For an hour after her accident, a Mont Granger spokesperson told the Montreal Gazette, the actress was on her feet and to all appearances well. ^6 Her instructor is said to have reached her within seconds; she had struck nothing as she slid to a halt and had neither cuts nor bleeding. ^7 Two ski patrollers helped, without a stretcher. ^8 To her room in the Providence Hotel she went on foot, and the patrollers reportedly kept her company for an hour. ^9
When headaches set in she was driven, says the Gazette, to the nearby Centre Hospitalier Boréal and afterwards put in intensive care at Notre Grâce. ^10
The late director Terry Harrison and actress Miranda Helgrove are her parents. ^11 Her Tony came in 1998, for "Burlesque" on Broadway. ^12 Deegan reportedly walked off the set of a film in Toronto at once to join her. ^13
== a6 | Jasper's Daily Digest | 2009-03-18 | tatiana harrison taken off life support
Relatives of Tatiana Harrison, brain dead since an accident on skis, reportedly had her life support ended on Wednesday afternoon. ^1
Around her were her mother Miranda Helgrove, her aunt Gwen Helgrove, her husband Cormac Deegan and her sons Philip, 13, and Samuel, 12. ^2 Yesterday she had been flown to New York so that family and friends would be near. ^3 Early reports had called her condition serious, which TMZ alone denied. ^4 She is not believed likely to live through the night. ^5
"An experienced ski instructor was with [Harrison] and called the ski patrol at once," Mont Granger resort declared. ^6 "There was no visible trace of injury on her, but the ski patrol kept to strict rules and took her down to the foot of the slope and urged that she see a doctor." ^7
No ski helmet was worn for the lesson, said Caroline Labelle, who speaks for the resort. ^8 Reports have it that the two boys she has with Deegan, Phillip Julian Antonio, 13, and Samuel Jack, 12, were with her and that she was soon back in her hotel room. ^9 "She was giggling and joking, and she went to her room by herself," said Labelle. ^10
A headache made her ill an hour later, and she was reportedly conscious as she left for the hospital. ^11 Her transfer to the Hôpital Notre-Grâce de Montréal came at about 5 p.m. ^12
== a7 | Northern Broadcasting News | - | Tatiana Harrison, hurt on Quebec ski slope, has died
Tatiana Harrison, a British star of theatre and cinema, is dead in New York of a head injury she got on Monday on skis at Mont Granger, a resort in Quebec. ^1
Word came on Wednesday evening from a spokesperson of the family. ^2 "Cormac Deegan, his sons and the entire family are stunned and heartbroken by the tragic loss of their cherished Tatiana," said the spokesman, Aron Lieb, in a statement. ^3 As to the cause of death it went into no detail. ^4
Harrison, who was 45, had a long list of credits in film, on TV and on stage on either side of the Atlantic. ^5 Her parents, both holders of an Oscar, were Miranda Helgrove and the late Terry Harrison. ^6 Gwen Helgrove is her aunt, Robin Helgrove her uncle, and her younger sister Carey Harrison acts as well. ^7
She and her husband, the Irish actor Cormac Deegan, had their home in the United States, the birthplace of Phillip and Samuel, their teenaged sons. ^8 "Tess" and "The Twin Swap" are among the films she was known for. ^9
== facts
- Harrison / day of death | date | disagree | 2009-03-18 @ a2.1 a3.1 | Wednesday @ a5.1 | Thursday evening @ a4.3 | conflicts: 0-2, 1-2
- Harrison / place of death | place | disagree | a hospital in New York City @ a1.10 | New York @ a2.7 a7.1 | Lowell Hill Hospital in Manhattan @ a5.1 | a hospital in Montreal @ a3.8 a3.9 | conflicts: 0-3, 1-3, 2-3
- Harrison / time from accident to death | duration | disagree | hours @ a4.3 | two days (March 16 to March 18) @ a3.1 a3.5 | Monday to Wednesday @ a2.1 a2.2 a5.1 a5.2 | conflicts: 0-1, 0-2
- Harrison / nationality | other | disagree | British @ a4.4 a5.1 a7.1 | Canadian @ a3.1 | conflicts: 0-1
- Harrison / age | age | agree | 45 @ a3.2 a4.6 a5.4 a7.5
- accident / day | date | refine | 2009-03-16 @ a2.2 a3.5 | Monday @ a5.2 a7.1 | Monday afternoon @ a4.4 | earlier this week @ a1.1
- accident / resort | name | agree | Mont Granger @ a1.5 a2.1 a3.4 a4.4 a5.2 a6.6 a7.1
- accident / resort's distance from Montreal | place | disagree | a Montreal resort @ a3.1 | eighty miles northwest of Montreal @ a4.5 | conflicts: 0-1
- accident / slope | place | refine | the bunny slope @ a1.5 a2.2 | a slope for beginners @ a3.5 a4.4 | the flats, a part for beginners @ a5.2
- Harrison / holiday place | place | disagree | Montreal @ a1.2 | Mont Granger @ a2.1 a3.4 | conflicts: 0-1
- Deegan / whereabouts at the accident | place | disagree | Toronto, at work on a film @ a1.3 a4.14 a5.13 | on holiday with her @ a3.3 | conflicts: 0-1
- Deegan / film in work | name | agree | Phoebe @ a1.3 a4.14
- Deegan / reaction to the news | other | agree | left the set at once @ a1.4 a5.13
- Harrison / first reaction to help | other | agree | declined medical help @ a1.6 a3.7
- instructor / first step | other | agree | called the ski patrol at once @ a1.5 a4.8 a6.6
- Harrison / helmet | status | agree | no helmet @ a4.7 a5.3 a6.8
- Harrison / when she got worse | duration | refine | more than an hour after the accident @ a1.7 a1.8 | an hour later @ a6.11 | later that evening @ a3.8 | slowly @ a4.11
- Harrison / leaving for hospital | date | disagree | the night of 2009-03-16 @ a2.4 | soon after an hour, or by about 5 p.m. @ a1.8 a6.11 a6.12 | later that evening @ a3.8 | conflicts: 0-1, 1-2
- Harrison / symptom | other | agree | headache @ a1.8 a4.11 a5.10 a6.11
- Harrison / intermediate hospital | name | disagree | Notre Grace @ a1.9 a5.1 a5.10 | Notre-Garce @ a4.12 | Hôpital Notre-Grâce de Montréal @ a6.12 | conflicts: 0-1, 1-2
- Harrison / first hospital | name | refine | the hospital at Mont Granger @ a1.9 | a local hospital @ a4.12 | Centre Hospitalier Boréal @ a5.10
- Harrison / flight to New York | date | agree | 2009-03-17 @ a2.7 a6.3
- Harrison / cause of death | other | refine | injuries to the head @ a1.1 a2.1 a7.1 | brain trauma @ a1.11 a4.1 | epidural hematoma @ a3.9
- sons / ages | age | disagree | 13 and 12 @ a1.12 a6.2 a6.9 | teenaged @ a7.8 | conflicts: 0-1
- elder son / first name | name | disagree | Phillip @ a1.12 a6.9 a7.8 | Philip @ a6.2 | conflicts: 0-1
- resort / statement on her injury | quote | refine | "There was no visible trace of injury on her but the ski patrol kept to strict rules, took her down to the foot of the slope and urged that she see a doctor" @ a4.10 | "There was no visible trace of injury on her, but the ski patrol kept to strict rules and took her down to the foot of the slope and urged that she see a doctor." @ a6.7
- family / statement | quote | refine | "Cormac Deegan, his sons, and the entire family are stunned and heartbroken by the tragic loss of their cherished Tatiana" @ a5.5 | "Cormac Deegan, his sons and the entire family are stunned and heartbroken by the tragic loss of their cherished Tatiana" @ a7.3
- death / who confirmed it | name | refine | Aron Lieb, Deegan's publicist @ a5.4 | Aron Lieb, family spokesman @ a7.2 a7.3
- Harrison / father | name | agree | Terry Harrison, late director @ a4.6 a5.11 a7.6
- Harrison / mother | name | agree | Miranda Helgrove @ a3.12 a5.11 a6.2 a7.6
- Harrison / aunt | name | agree | Gwen Helgrove @ a3.12 a6.2 a7.7
- Harrison / way to her room | other | agree | on foot, by herself @ a5.9 a6.10
- fall / blow to the head | other | disagree | struck her head @ a3.6 | struck nothing @ a5.7 | conflicts: 0-1
