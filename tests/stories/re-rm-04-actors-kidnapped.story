== a1 | Mums & Style | 2022-07-31 | Kidnappers of Nollywood actors contact families with huge demand
Word has come at last from the kidnappers of two prominent Nollywood actors: Lydia Okafuru and Jameson Carvel, aka Ekpogidi, members both of the Actors Guild of Nigeria (AGN). ^1
Their families had confirmed that they did not come home from a movie set at Ogwala town, Enugu state, on Thursday, July 28, and so they were reported missing. ^2
Now the guild's president, Chidi Rowlas, says that the abductors want the ransom in dollars, $100,000 in one lump, and have told the families so. ^3 "We beg God for his intervention and for Him to sow confusion in their midst," he told PREMIUM TIMES. ^4
The guild is working with the security agents, in the hope that the actors will be rescued unhurt. ^5 Rowlas revealed too that since the abduction the account of Okafuru has been emptied. ^6
== a2 | Naija Truth News | 2022-08-04 | Freed Nollywood actors to get medical care
Two members of the Actors Guild of Nigeria who had been abducted in Enugu State, Lydia Okafuru and Jameson Carvel (Ekpogidi), are free, the guild confirms. ^1
It was Annalisa Chinwe Cole, Director of Communication, who shared the release on Wednesday; the abductors, it says, were "touched by the spirit of God" and let the thespians go. ^2
"This is to tell the public that the kidnapped actors, Lydia Okafuru and Jameson Carvel, have been freed, unhurt. ^3 The joyful National President of the Actors Guild of Nigeria, Ejike Rowlas, announced their release by the abductors who were touched by spirit of God to set them free and unharmed. ^4 The guild has arranged for medical checks and psychological help for the victims," part of it read. ^5 It went on: "He urged members to be security aware on and off movie sets." ^6
Okafuru and Ekpodigidi had been declared missing on Saturday, when their families could not reach them after work on a film. ^7 A ransom demand of $100,000 followed. ^8 Ejike Rowlas told Sunday Scoop that so much could not be raised; N1.2million was, and the abductors mocked the effort. ^9
== a3 | The Niche Lagos | - | Movie stars regain freedom
Gunmen have let go the veteran Nollywood thespians Lydia Okafuru and Jameson Carvell a.k.a Ekpodigidi, whom they had abducted on Friday, July 28, in Enugu State. ^1
The spokesman of the Actors Guild of Nigeria (AGN), Annalisa Chinwe, confirmed it on Wednesday night and said the two, who were taken on the way from a movie set, came back unhurt. ^2 They were released because the kidnappers were "touched by the spirit of God," she said. ^3
From now on, the guild asks actors to see to adequate security on sets. ^4
Its statement says in part: "This is to tell the public that the kidnapped actors, Lydia Okafuru and Jameson Carvel, have been freed, unhurt. ^5 The joyful National President of the Actors Guild of Nigeria, Ejike Rowlas, announced their release by the abductors who were touched by spirit of God to set them free and unharmed. ^6 The guild has arranged for medical checks and psychological help for the victims. ^7 He urged members to be security aware on and off movie sets." ^8
The families had been contacted later with a demand for $100,000. ^9
== a4 | Accra Joy | - | Kidnappers release Nollywood actors
Kidnappers have handed the Nigerian actors Lydia Okafuru and Jameson Carvel Ekpogidi back to their families, according to the Actors Guild of Nigeria (AGN). ^1
They came away without injury because the kidnappers were touched by the "spirit of God", noted Annalisa Chinwe Cole, the guild's Director of Communications, in a statement. ^2 It was the elated National President, Ejike Chidi Rowlas, she wrote, who announced this. ^3
The two had been kidnapped on Thursday. ^4 Relatives confirmed that they had not returned from a film location at Ogwala Town, Enugu state, and they were reported missing. ^5 Twenty-four hours after the kidnapping, a ransom was demanded from the family. ^6 On Saturday Rowlas told Premium Times of the sum: $100,000. ^7
In a video on social media Mr. Rowlas related how he was laughed at when he told the abductors that ₦1.2million had been raised. ^8
Whether the guild or the families paid anything for their freedom is not clear. ^9
== a5 | Daily This | 2022-08-06 | Lucky escape for Okafuru and Carvel
Anyone who loves Nollywood movies knows their faces from television and from posters. Last week Lydia Okafuru and Jameson Carvel (Ekpogidi) were abducted from a location at Ogwala in Enugu State. ^1
Hardly 24 hours later their abductors had got in touch with the families and asked for $100,000, as the President of the Actors Guild of Nigeria (AGN), Chidi Rowlas, confirmed. ^2
Colleagues were taken aback by so huge an amount. In the end efforts for their rescue bore fruit: on Wednesday, August 3, five days after the kidnap, they "were freed unhurt and in healthy conditions". ^3
How large a ransom finally bought their freedom is not clear, but this page gathered that one was paid before they got off the hook. ^4 Rowlas, for his part, said that the abductors "were touched by the spirit of God to set them free and unharmed." ^5
Before that he had been mocked when he told them that about N1.2 million was raised; the abductors asked how much those celebrities who post on Instagram had contributed. ^6
== a6 | Africa Digest | 2022-08-08 | Freed actors tell of ordeal
Lydia Okafuru and Jameson Carvell, aka Ekpogidi, have told of their one-week ordeal at the hands of abductors. ^1
Okafuru is glad to be alive, she said in a Facebook video posted by the chair of the Enugu State chapter of the Actors' Guild of Nigeria (AGN). ^2
The actors were reported missing on 28 July, when family members confirmed that they had not come home from a film location at Ogwala Town, Enugu State. ^3 The abductors got in touch with the families and wanted $100,000, and they would later make fun of AGN for the paltry N1.2 million it had raised. ^4 A petition on change.org was begun by the actress Jane Renshaw. ^5
Ten days they had been in captivity when they were released and brought for a check-up to the Special Grace Foundation Hospital in Enugu. ^6
"My BP is high, but to God be the glory for all of you," said Okafuru. ^7 For a week, she revealed, she had neither food nor water. ^8
== a7 | Lagos Vanguardian | 2022-08-21 | Ekpogidi: We were smuggled into kidnappers' den as contraband, starved two days
Fans and colleagues could breathe again when the "Chief Priest of Nollywood", Amb. Jameson Carvell, popularly known as Ekpogidi, and the actress Lydia Okafuru came home unhurt from about seven nights of horror in a kidnappers' den. ^1
A gang of four men had taken them on the 27th of July as they returned from a film shoot in Ogwala town, Enugu State. ^2 It was on the 29th of July that the news reached the internet, once their families had raised the alarm and confirmed that they were not back from the shoot. ^3 Two days after that the abductors contacted the families and demanded $100,000. ^4
But for the leaders of the Actors Guild of Nigeria, AGN, they might not have lived to tell their story.
"On that fateful day, the 27th of July, 2022, we ended our movie shoot," Carvell told our reporter, somewhere along the Enugu-Port-Harcourt Expressway. ^5 That was his last day on the production. ^6
== facts
- kidnapping / day | date | disagree | 2022-07-28 @ a1.2 | Thursday @ a4.4 | Friday, July 28 @ a3.1 | 2022-07-27 @ a7.2 a7.5 | conflicts: 0-2 0-3 1-2 1-3 2-3
- actors / reported missing on | date | disagree | 2022-07-28 @ a6.3 | 2022-07-29 @ a7.3 | 2022-07-30 @ a2.7 | conflicts: 0-1 0-2 1-2
- ransom / sum demanded | money | agree | $100,000 @ a1.3 a2.8 a3.9 a4.7 a5.2 a6.4 a7.4
- kidnappers / first contact | duration | disagree | 24 hours after the kidnapping @ a4.6 a5.2 | two days after the news broke on July 29 @ a7.4 | conflicts: 0-1
- captivity / length | duration | disagree | five days @ a5.3 | one week @ a6.1 | ten days @ a6.6 | about seven nights @ a7.1 | conflicts: 0-1 0-2 0-3 1-2 2-3
- release / day | date | refine | 2022-08-03 @ a2.2 a5.3 | Wednesday @ a3.2
- actor / surname | name | disagree | Carvel @ a1.1 a2.1 a2.3 a3.5 a4.1 a5.1 | Carvell @ a3.1 a6.1 a7.1 a7.5 | conflicts: 0-1
- actor / alias | name | disagree | Ekpogidi @ a1.1 a2.1 a4.1 a5.1 a6.1 a7.1 | Ekpodigidi @ a2.7 a3.1 | conflicts: 0-1
- guild president / name | name | refine | Chidi Rowlas @ a1.3 a5.2 | Ejike Rowlas @ a2.4 a2.9 a3.6 | Ejike Chidi Rowlas @ a4.3
- film location / place | place | agree | Ogwala town, Enugu State @ a1.2 a4.5 a5.1 a6.3 a7.2
- kidnapping / where taken | place | refine | from the location @ a5.1 | on the way from the set @ a3.2 a7.2
- kidnappers / why they let go | other | agree | touched by the spirit of God @ a2.2 a3.3 a4.2 a5.5
- actors / state on release | status | agree | unhurt @ a2.3 a3.2 a4.2 a5.3 a7.1
- guild / sum raised | money | agree | N1.2 million @ a2.9 a4.8 a5.6 a6.4
- kidnappers / reaction to the sum raised | other | agree | mocked it @ a2.9 a4.8 a5.6 a6.4
- ransom / paid | status | refine | not clear whether @ a4.9 | paid, the sum unclear @ a5.4
- actors / medical care | other | refine | medical checks and psychological help arranged @ a2.5 a3.7 | taken to a hospital in Enugu @ a6.6
- guild / appeal to members | quote | agree | be security aware on and off movie sets @ a2.6 a3.8
