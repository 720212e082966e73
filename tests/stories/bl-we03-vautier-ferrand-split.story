== a1 | Agence Hexagone | 2023-09-06T17:40:00Z | Actress Solène Vautier and director Mathias Ferrand announce separation
The actress Solène Vautier and the film-maker Mathias Ferrand have separated after 11 years together, they said on Wednesday in a joint statement sent to Agence Hexagone. ^1
"We remain a family, but we are no longer a couple," the statement read. ^2 The two asked that their sons be left in peace. ^3
Vautier, 44, and Ferrand, 52, were married in Uzès in June 2014. ^4 They have made five films together, the latest of which, Low Water, opens in France on October 4. ^5 The statement said nothing of divorce.
== a2 | Daily Beacon | 2023-09-07T08:15:00Z | Au revoir! Screen siren Solène files for divorce
FRENCH screen siren Solène Vautier has filed for divorce from her director husband, court insiders on the outskirts of Paris say. ^1
The 44-year-old beauty called time on a 13-year romance with arthouse king Mathias Ferrand that began on the set of The Glazier's Widow. ^2 "We stay friends, but we're a couple no more," the pair announced. ^3
They last put on a united front on the red carpet at Cannes in May, when onlookers noticed she was not wearing her ring. ^4 The exes have two boys, aged nine and six. ^5 A pal says Solène, who is reported to get €900,000 a picture, has already viewed flats in the Marais.
== a3 | Semaine Intime | - | Solène and Mathias: the last summer
Their friends had known since the spring. On 19 May they climbed the steps at Cannes side by side for what would prove the last time, he half a pace ahead. ^1 By the end of June he had taken the two rooms above his cutting room in Pantin.
Solène, who will be 45 in November, spent August in Brittany with Oscar and Basile, the couple's sons. ^2
Thirteen years: it is a long time in cinema. ^3 Those close to them insist there is no war. Neither has gone to court against the other, and a notary is preparing a divorce by mutual consent. ^4 "They still send each other scripts," says a producer, "and they still disagree about them."
== a4 | The Courier | 2023-09-10T06:00:00Z | What happens to the films now?
French cinema has a habit of turning marriages into filmographies. Solène Vautier and Mathias Ferrand lived and worked together for more than a decade, and the five features that came of it will be studied long after the lawyers have gone home. ^1
They chose their moment oddly. Low Water, in which she plays a woman dismantling a house room by room, was first shown in Venice on September 2; four days later the couple announced that they had parted. ^2 Cinemas in France get it next month. ^3
"We remain a family," they wrote, and the new film makes one inclined to believe it. ^4 Their lawyer, Hélène Castaing, says that no petition has been lodged by anyone. ^5 A sixth collaboration, an adaptation of a Georges Simenon novel, has been shelved.
== a5 | Le Petit Gardois | - | The day Uzès closed its market for a wedding
Nobody in Uzès has forgotten 21 June 2014, when Solène Vautier came out of the town hall on the arm of Mathias Ferrand and the brass bands of the Fête de la Musique changed tune. ^1
"I married 31 couples that year and she was the only bride on a bicycle," says the mayor of the time, Gérard Pommel, now 77. The news of the separation has saddened the café on the Place aux Herbes, where the pair had a table each summer. Their house at Saint-Siffret, with its two hectares of olive trees, is not for sale, the neighbours say.
== facts
- Vautier and Ferrand / length of the relationship | duration | disagree | 11 years @ a1.1 | 13 years @ a2.2 a3.3 | more than a decade @ a4.1 | conflicts: 0-1
- Vautier and Ferrand / statement | quote | disagree | We remain a family, but we are no longer a couple @ a1.2 | We stay friends, but we're a couple no more @ a2.3 | We remain a family @ a4.4 | conflicts: 0-1 1-2
- Vautier and Ferrand / who filed for divorce | other | disagree | Vautier has filed @ a2.1 | neither has gone to court, divorce by mutual consent @ a3.4 | no petition lodged by anyone @ a4.5 | conflicts: 0-1 0-2
- Solène Vautier / age | age | refine | 44 @ a1.4 a2.2 | 45 in November @ a3.2
- Vautier and Ferrand / children | count | refine | sons @ a1.3 | two boys, aged nine and six @ a2.5 | Oscar and Basile @ a3.2
- Vautier and Ferrand / wedding | date | refine | 2014-06 @ a1.4 | 2014-06-21 @ a5.1
- Vautier and Ferrand / wedding | place | refine | Uzès @ a1.4 | the town hall of Uzès @ a5.1
- Vautier and Ferrand / films together | count | agree | five @ a1.5 a4.1
- Vautier and Ferrand / announcement | date | agree | 2023-09-06 @ a1.1 a4.2
- Vautier and Ferrand / last appearance together | date | refine | 2023-05 @ a2.4 | 19 May @ a3.1
- Vautier and Ferrand / last appearance together | place | agree | Cannes @ a2.4 a3.1
- Low Water / French release | date | refine | 2023-10-04 @ a1.5 | 2023-10 @ a4.3
