== a1 | Scène & Son | - | Marina Brandi has given birth
Since Wednesday evening Marina Brandi and Philippe Károlyi have been the happy parents of a little girl, born at the clinic of La Mouette. ^1
So it is official: Philippe Károlyi is a father for the fourth time! ^2 At around 7 p.m. on Wednesday his wife brought a daughter into the world at the clinic, in the 16th arrondissement of Paris. ^3 The President of the Republic, whom talks with chancellor Gisela Henkel had kept in Frankfurt, got to the clinic at about 11 p.m. and is said to have spent a short half hour there. ^4
The child’s first name has not been made known yet. ^5 On Twitter, though, a mysterious source close to medical circles claims that it is Giorgia, while BFM TV bets on Violeta.
Never before in the history of the Fifth Republic had a president in office become a father. ^6
== a2 | PageHub | - | Paris: welcome to the daughter of Marina Brandi and Károlyi
The days of nervous waiting are over: Marina Brandi has had a daughter. “It was all fine, she is called Giorgia,” a nurse told a reporter. ^1 The birth happened at about 8 p.m. in the clinic of La Mouette. ^2 The French President, Philippe Károlyi, rushed back from London to Paris to embrace his wife and the new baby. ^3
Marina already had one child, Bastien, who is now ten and comes from an earlier relationship. ^4 Károlyi, for his part, has three from his previous marriages. ^5 No president and wife had ever before celebrated such an event in the France of the Fifth Republic. ^6
The labour was long. At 9 a.m. the former model went into the clinic; between 7 and 8 p.m. the baby saw the light. ^7 Preparing the decisive summit in Brussels next Sunday had obliged the President to leave Marina in the afternoon and fly to Frankfurt, so he missed the birth. ^8
== a3 | ¡Qué Tal! | 2011-10-20 | Marina Brandi still in hospital with her baby
Under severe security, Marina Brandi remains in the clinic La Mouette, in the 16th district of Paris. ^1 It was around 8 p.m. when France’s first lady gave birth, and three hours after the child’s arrival Philippe Károlyi was back in Paris from Germany, where he had gone to meet Gisela Henkel. ^2 He went to the hospital to see the baby, who is his fourth child and Marina’s second. ^3 French media such as Le Parisien report that he stayed with them until past midnight and then returned to the Élysée. ^4
This morning, at about 8:40, he called on his wife and daughter again, and at 9:30 he came out to go back to work. ^5 The baby is the first that a French president has had while in office. ^6
At a waste treatment plant in Mayenne he spoke of it for the first time: “We are very happy. Any parent can grasp our deep joy, which is deeper because we are living it privately.” ^7 There he was given presents, among them a bib, a book and a little tree. ^8
Asked in the morning for the girl’s name, he said: “I will leave to the mother the joy of telling you what she is called.” ^9 This the first lady did in the afternoon, on her own web page. ^10
== a4 | The Bump Diary | 2011-10-20 | French First Lady Marina Brandi has a girl
A baby girl joined the family of Marina Brandi (43) and Philippe Károlyi (56) this week. In Paris, on Wednesday, the model-turned-musician had Giorgia, whose weight was 7 1/2 lbs. ^2 She is the couple’s first together, and no French presidential couple in office has ever had a child before. ^3
They met in 2007 and married in February 2008. From a previous marriage Károlyi has three children – Paul (25), Luc (23) and Jules (13). ^4 Brandi’s one child, Bastian (10), comes from a previous marriage as well. ^5
The press has already heard from her that no pictures of the baby will be given out.
== a5 | The Parisian Local | 2011-10-20 | Brandi daughter to be named Giorgia
Marina Brandi and French President Philippe Károlyi have called their daughter Goirgia, in the Italian spelling of a name loved all over Europe. ^1
Brandi made it known on Thursday afternoon through her official website. ^2
Earlier that day, after he had been to a Paris clinic to see his wife and the newborn, Károlyi spoke of his joy. ^3 The girl was born late on Wednesday. ^4 Her father, who missed the birth for talks in Germany on the eurozone crisis, looked in before midnight and came back on Thursday morning for 50 minutes. ^5
“We have been lucky enough to find great happiness. All the parents here know our very deep joy, a joy all the greater because it is private,” he said afterwards at a factory in the western Mayenne region, where workers of a waste-processing plant had gifts for him. ^6
And the name? “We’re going to let Mum have the joy of telling that.” ^7
== a6 | Baby Wave Radio | - | Marina Brandi has had a baby girl
France’s premier dame Marina Brandi is the mother of a baby girl.
Her husband, President Philippe Károlyi, was with her for about 30 minutes and then left for a meeting in Germany.
Everything about the birth was kept as secret as could be. Giorgia Brandi is what they have since named the child. ^3 On her official website Marina writes: “I am deeply moved by the many messages of good wishes that I have had since the birth of our daughter Giorgia. On this joyful occasion, my husband joins me in sending our warmest thanks to all who sent us these signs of kindness.”
She has a ten-year-old son already, Bastien, by the philosopher Gabriel Vandermeer. ^5
President Károlyi, too, has two sons, 26-year-old Paul and Luc, 25, from his first marriage, and a third child, Jules, aged 14, from that with his second wife. ^6
Did you know? No serving premier dame of France has ever had a child before Marina. ^7
== a7 | Ruhr Allgemeine | - | Károlyi baby is called Giorgia – quite Italian
An Italian first name has been picked for the Károlyi baby: Giorgia, which is how Italians write Georgia. ^1 Mum Marina Brandi told the world yesterday evening, on her website. ^2
All of Thursday the president, a new father, was beaming. Early in the morning he had been to see wife and baby at the “Clinique de la Mouette” in the 16th arrondissement of Paris, and stayed for forty minutes. ^4 He then hurried to a recycling company at Mayenne in the west of the country, whose staff gave him three presents for the baby: a bib, a guide with slimming tips for Mum, and an oak to plant. ^5 “Making our child’s name known I leave to my wife,” Károlyi had stressed. ^6
It was on Wednesday evening that the first child of the president and his third wife was born. ^7
== facts
- birth / date | date | refine | 2011-10-19 @ a4.2 a5.4 | Wednesday evening @ a1.1 a1.3 a7.7
- birth / hour | date | disagree | around 7 p.m. @ a1.3 | around 8 p.m. @ a2.2 a3.2 | between 7 and 8 p.m. @ a2.7 | conflicts: 0-1
- birth / clinic | place | refine | La Mouette @ a1.1 a2.2 a3.1 | La Mouette, in the 16th arrondissement @ a1.3 a7.4 | a clinic in Paris @ a5.3
- father / place he came back from | place | disagree | London @ a2.3 | Frankfurt or Germany @ a1.4 a2.8 a3.2 a5.5 | conflicts: 0-1
- father / first visit, arrival | date | refine | about 11 p.m. @ a1.4 | three hours after the birth @ a3.2 | before midnight @ a5.5
- father / first visit, length | duration | disagree | half an hour @ a1.4 | until past midnight @ a3.4 | conflicts: 0-1
- father / morning visit, length | duration | disagree | from 8:40 to 9:30, 50 minutes @ a3.5 a5.5 | forty minutes @ a7.4 | conflicts: 0-1
- birth / place in history | other | refine | first child of a French president in office @ a1.6 a2.6 a3.6 a4.3 | first child of a serving first lady @ a6.7
- father / number of earlier children | count | refine | this is his fourth child @ a1.2 a3.3 | three earlier ones @ a2.5 a4.4 a6.6
- mother / earlier child, name | name | disagree | Bastien @ a2.4 a6.5 | Bastian @ a4.5 | conflicts: 0-1
- mother / earlier child, age | age | agree | 10 @ a2.4 a4.5 a6.5
- mother / number of earlier children | count | refine | one @ a2.4 a4.5 | the baby is her second @ a3.3
- father's sons / ages | age | disagree | Paul 25, Luc 23, Jules 13 @ a4.4 | Paul 26, Luc 25, Jules 14 @ a6.6 | conflicts: 0-1
- father's sons / marriages they come from | count | disagree | one previous marriage @ a4.4 | two previous marriages @ a6.6 | previous marriages @ a2.5 | conflicts: 0-1 0-2
- baby / name | name | disagree | not made known yet @ a1.5 | Giorgia @ a2.1 a4.2 a6.3 a7.1 | Goirgia @ a5.1 | conflicts: 1-2
- name / time it was announced | date | disagree | Thursday afternoon @ a3.10 a5.2 | yesterday evening @ a7.2 | conflicts: 0-1
- father / remark on the name | quote | disagree | "I will leave to the mother the joy of telling you what she is called" @ a3.9 | "We're going to let Mum have the joy of telling that" @ a5.7 | "Making our child's name known I leave to my wife" @ a7.6 | conflicts: 0-1 0-2 1-2
- father / remark on joy | quote | disagree | "Any parent can grasp our deep joy, which is deeper because we are living it privately" @ a3.7 | "All the parents here know our very deep joy, a joy all the greater because it is private" @ a5.6 | conflicts: 0-1
- factory / gifts | other | refine | a bib, a book and a little tree @ a3.8 | a bib, a slimming guide and an oak @ a7.5 | gifts @ a5.6
- father / visit after the morning one | place | refine | a waste treatment plant in Mayenne @ a3.7 | a waste-processing factory in the western Mayenne region @ a5.6 | a recycling company at Mayenne in the west @ a7.5
