== a1 | The Lagos Courier | 2023-10-10 | Danielo said to be father of twins with Nneka
Word has it that Afrobeats heavyweight Danielo Alakija aka Danielo and his wife, Nneka Alakija, are now parents to a pair of twins. ^1
The couple, who are still grieving, lost the only son and child they had in a tragedy at their home on Guava Island, Lagos, in November last year. ^2 Their two little ones are reported to have come into the world on Monday, October 10. ^3
According to someone on the inside, the delivery happened in the evening, at 9 p.m. ^4
Backing for the story came from one Evangelist Psalm Onwuchekwa, who put it on the official Facebook page of his church. ^5 What the preacher displayed looked like a screenshot of a WhatsApp conversation in which the ‘Ageless’ singer told him his wife had just delivered a boy and a girl. ^6
“We don born twin. Na boy and girl we get. ^9 Greatest to the world,” Danielo is said to have typed. ^7 “Tell me this tale well,” came the cleric’s answer. The new father of two then wrote: “Nneka don born twins at 9 pm. ^10 Omo, I’m so thrilled.” ^8
== a2 | Gist Uncovered | 2023-10-11 | Danielo drops video as twins talk spreads
A charming clip has been put out by singer Danielo at a moment when he and his wife, Nneka, are rumoured to have had twins.
Earlier reports had the pair receiving the babies on Monday, in the United States of America. ^1
It was a well-known preacher, Evangelist Psalm Onwuchekwa, who dropped the hint, on Tuesday morning, through his church’s official Facebook page. ^2 He posted there what he claimed was a chat between himself and Danielo. ^3
The musician has so far said nothing about the reports, though he did publish the clip, in which he wears a black suit. ^4
On Sunday he had tweeted that the week ahead would beat every other in his life: “Gonna be the greatest week of my life.”
Putting two and two together, admirers have flooded his comments with good wishes for him and his wife.
== a3 | Accra Stars | 2023-10-11 | ‘Stop sharing old photos,’ Danielo says amid twins news
Not 24 hours have gone by since the whole internet carried the story that Danielo, the Nigerian superstar, and his wife Nneka had become parents of twins.
The singer has now answered in a tweet, in which he begs people not to pass around old photos. Whether he has twins or not, he would neither confirm nor deny. ^1
Last year, readers will remember, came the news that Obinna Alakija, the popular artiste’s son with his fiancée, Nneka Harland, had drowned. ^2 What exactly led to the death had not become clear when this report was filed. Unconfirmed accounts had it that Danielo’s first son went under in a swimming pool at the singer’s residence in the Guava Island area of Lagos State. ^3
The three-year-old was pulled from the water and, in an effort to bring him round, reportedly raced to a hospital in the Itolu area, where one of the doctors on duty pronounced him dead. ^4
Should Nneka really have had twins, we send them all the best.
== a4 | Naija Tune Hub | - | Video: Danielo and Nneka in hospital ward as twins arrive in USA
Hearts are melting online over a clip of Danielo and his wife, Nneka Avis Harland, as they welcome twins in the U.S.A. ^1
As we told you yesterday, October 10th 2023, the two have become parents again. It was on October 9th 2023, in the U.S.A., that a boy and a girl were born to them. ^2
In October last year, it will be recalled, the couple’s son Obinna died tragically at their residence on Guava Island, Lagos. ^3
The arrival has been confirmed by Danielo’s elder brother, Adekunle Alakija, and by media personalities, among them Efe, Papa Frost and Wellington Chidozie Ibezim. ^4 On their own social media, however, the parents have announced nothing. ^5
Among those sending congratulations was actress Bisi Oyelade, who called the babies “jewels of priceless value” and wished the pair happiness and God’s protection for ever.
== a5 | Ghana Showbiz Wire | 2023-10-11 | Confirmed: Nneka and Danielo have twins
There is confirmation at last: Nneka and Danielo are the parents of twins!
An accident by drowning in November 2022, at their Guava Island residence in Lagos, had robbed them of Obinna, their only child. ^1
Monday, October 9, 2023 was the day their little bundles came. ^2 An insider let it be known that they were born in the evening, at 9 p.m. ^3 One is a boy, the other a girl. ^4
Neither partner has made an official post about it so far, but Efe, who is close to the singer, has vouched for the report on his official X page. ^5
== a6 | Ibadan Times | - | Danielo and Nneka welcome twins in USA
Today, in the United States, the Nigerian superstar Daniel Adewunmi Alakija, whom the public knows as Danielo, became the father of twins by his wife, Nneka Harland. ^1
The one who broke it was Evangelist Psalm Onwuchekwa: this morning, 10th October 2023, he put his chat with Danielo on his church’s official Facebook page. ^2
No announcement has yet come from Danielo and Nneka themselves. ^3 Even so, social media is overflowing with messages of congratulation.
== a7 | Northern Trust | 2023-10-13 | Danielo and wife have twins in US
Nigeria’s star singer Daniel Adewunmi Alakija, better known as Danielo, and his wife, Nneka Harland, now have twins, born in the United States of America. ^1
A clip that went viral after Oluwatofunmi Adebisi posted it shows the two walking out of the hospital in which Nneka was delivered of the babies.
Obinna, the couple’s son, was lost last year at their home on Guava Island, Lagos. ^2 He is said to have drowned in a pool inside the compound. ^3 A hospital in Itolu, to which he was rushed, confirmed that he was dead. ^4
Reports of the birth had already gone viral earlier this week and brought the couple many congratulations. One of the prominent people who first spread them was Psalm Onwuchekwa, general overseer of the Bethel Area Glory Ministry. ^5
== facts
- twins / date of birth | date | disagree | 2023-10-10 @ a1.3 a6.1 | 2023-10-09 @ a2.1 a4.2 a5.2 | conflicts: 0-1
- twins / hour of birth | date | agree | 9 p.m. @ a1.4 a1.10 a5.3
- twins / sex | other | agree | a boy and a girl @ a1.6 a1.9 a4.2 a5.4
- twins / country of birth | place | agree | United States @ a2.1 a4.1 a4.2 a6.1 a7.1
- first son / date of death | date | disagree | 2022-11 @ a1.2 a5.1 | 2022-10 @ a4.3 | 2022 @ a3.2 a7.2 | conflicts: 0-1
- first son / place of the accident | place | agree | the home on Guava Island, Lagos @ a1.2 a3.3 a4.3 a5.1 a7.2
- first son / cause of death | other | refine | drowned @ a3.2 a5.1 | drowned in a pool at the residence @ a3.3 a7.3
- first son / place among the children | other | refine | the couple's only son and child @ a1.2 | Danielo's first son @ a3.3 | their only child @ a5.1
- first son / hospital | place | agree | a hospital in Itolu @ a3.4 a7.4
- first son / declared dead | status | refine | by a doctor on duty at the hospital @ a3.4 | by the hospital @ a7.4
- preacher / medium of his post | other | agree | his church's official Facebook page @ a1.5 a2.2 a6.2
- preacher / day of his post | date | agree | 2023-10-10 @ a2.2 a6.2
- preacher / what he showed | other | refine | what looked like a screenshot of a WhatsApp chat with Danielo @ a1.6 | a claimed chat with Danielo @ a2.3 | his chat with Danielo @ a6.2
- preacher / who he is | name | refine | Evangelist Psalm Onwuchekwa @ a1.5 a2.2 a6.2 | Psalm Onwuchekwa, general overseer of the Bethel Area Glory Ministry @ a7.5
- couple / own announcement | status | refine | nothing said by the singer @ a2.4 | neither confirmed nor denied by him @ a3.1 | nothing announced or posted by the couple @ a4.5 a5.5 a6.3
- Efe / confirmation | other | refine | one of several who confirmed the arrival @ a4.4 | vouched for it on his official X page @ a5.5
- singer / name | name | refine | Danielo Alakija @ a1.1 | Daniel Adewunmi Alakija @ a6.1 a7.1
- mother / name | name | refine | Nneka Alakija @ a1.1 | Nneka Harland @ a3.2 a6.1 a7.1 | Nneka Avis Harland @ a4.1
