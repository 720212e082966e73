== a1 | Wolf World Wire | 2011-01-05 | Exiles from Iran grieve after suicide of shah's son
Iranian emigres, many driven out by the Islamic Revolution and hoping the throne might one day come back, are shocked by the apparent suicide of the youngest son of their former shah. ^1
Amirdaryush Rastavi, 44, died of a gunshot wound at his home in Boston. ^5
In Iran the official news agency ran a short item, by early Wednesday its most-read. ^6 State-run Press TV put a factual report on its site under the headline "Son of ex-dictator of Iran kills himself." ^7
The death was made known on the official website of his older brother Daryush, the exiled opposition figure, which said he had taken his life on Tuesday. ^9 Two of the four children of the late Shah Mohamed Daryush Rastavi and the former Empress Parvin have now died in exile. ^11 A sister was found dead of a drug overdose a decade ago. ^12
"This represents the tale of millions of Iranians who left their country and live with a feeling of solitude everywhere in the world ... often treated like strangers," said Kamran Shams Tolkara, a distant relative. ^14
That held above all for those who left in 1979, he told us on Wednesday by phone from Paris. ^15 For years Amirdaryush had buried himself in scholarship, and no political link to the death was apparent.
== a2 | Radio Svoboda East | - | Shah's son takes own life in U.S.
The youngest son of Iran's late shah, Amirdaryush Rastavi, has been found dead in Boston, evidently by his own hand. ^2
On January 4 the city's authorities said that Rastavi, 44, had died of a single gunshot wound which he apparently inflicted himself. ^4
Daryush Rastavi, the eldest son, wrote on his website of a fight of many years against depression over Iran's fate and the deaths of father and sister. ^6
"Like millions of young Iranians, he too was deeply troubled by all the evils fallen upon his beloved homeland, as well as bearing the burden of losing a father and a sister in his young life," the statement said. ^7
The shah's second child, he was born in Tehran in April 1966. ^8 At Harvard he read ancient Iranian studies and philology. ^10
Ten years ago his sister Nasrin, youngest of the shah's children, died at 31 in a London hotel of what was reported to be too many sleeping pills. ^14 She too had been depressed.
Shah Mohammad Daryush Rastavi, toppled by the 1979 Islamic Revolution, died in Egypt a year later. ^17
== a3 | Lamp India | - | Shah of Iran's younger son ends his life
Washington: The late Shah of Iran's younger son, 44, has killed himself with a gun at his Boston home, his family said, and Iranian emigres everywhere are in mourning. ^3
Police in the city and a posting by his elder brother, former crown prince Daryush Rastavi, on his website, said Prince Amir-Daryush Rastavi had been found dead. ^5
"His Royal Highness Prince Amir Daryush Rastavi of Iran died in the early hours of January 4th, in Boston," ran the message. ^6 It named as survivors his mother Parvin, his older brother, his sister Parvinaz and his half-sister Shirinaz. ^7
Daryush wrote: "Like millions of young Iranians, he too was deeply troubled by all the evils fallen upon his beloved homeland, as well as bearing the burden of losing a father and a sister in his young life." ^8
Amir Daryush was born in Tehran on April 28th 1966 and went to school in Iran before he travelled to the United States during the revolution of 1979. ^11 He took a BA at Princeton in 1984 and a master's at Columbia in 1992, and was at Harvard in pursuit of a PhD in Ancient Iranian Studies. ^12
Police spokeswoman Eileen Mitchell said the first inquiries suggested that "the bullet wound was self-inflicted." ^13 He bought his five-story brick rowhouse in 2001.
== a4 | Persian Weekly | - | Amirdaryush's ashes to be strewn on Caspian
Amirdaryush left a note, his brother Daryush told reporters in Boston, without saying what was in it. ^1
Daryush blamed a long struggle with depression. ^2 He mourned, he said, the yielding of Amirdaryush to "this grave illness", which had now robbed another life of its promise; he meant Nasrin, youngest of the Shah's four offspring, who killed herself a decade ago. ^5 The two brothers last spoke two weeks ago.
According to Boston police, officers answering a 911 call found him dead at his home in the South End shortly after 2 a.m. on Tuesday. ^7 Who had rung, the spokesman did not know.
He had studied for much of his life, lately at Harvard, but the university said he was not enrolled this term. ^8
Media in Iran gave the death minimal and generally factual coverage; at the state news agency it was the most-read item next morning. ^9
Relatives put his depression down to the family's forced departure and to his sister's suicide from a massive overdose of medication. ^10 "This represents the tale of millions of Iranians who left their country and live with a feeling of solitude everywhere," a distant relative, Kamran Shams Tolkara, told The Associated Press last week. ^11
== a5 | Sentinel London | 2011-01-05 | Youngest son of Iran's shah shoots himself
Another blow has struck Iran's Rastavi dynasty, overthrown in 1979: Amir Daryush, the late shah's youngest son, has taken his life. ^3
Aged 44, he shot himself in Boston, US, after years of struggle with depression. ^5 A drug overdose killed his sister Nasrin in London ten years ago. ^8
In a statement the family laid his suicide to "what was unjustly visited on his beloved country", adding that "he never forgot the painful memory of his father and beloved sister's deaths". ^9
Official media in Iran largely ignored the matter, though Press TV, the state's English channel, had a brief report headlined "Grim Destiny". ^11
Boston police said there had been a single gunshot, apparently self-inflicted. ^12 His survivors are his mother, the former empress Parvin, his older brother Daryush, his sister Parvinaz and his half-sister Shirinaz. ^13
The shah died of cancer in Egypt. ^14 Amir Daryush was 12 when the revolution came; he had attended primary school in Iran, was then educated in the US, and had been working on a doctorate at Harvard. ^15
== facts
- prince / first name | name | refine | Amirdaryush @ a1.5 a2.2 a4.1 | Amir-Daryush @ a3.5 | Amir Daryush @ a3.6 a5.3
- shah / first name | name | disagree | Mohamed @ a1.11 | Mohammad @ a2.17 | conflicts: 0-1
- Press TV / headline | quote | disagree | Son of ex-dictator of Iran kills himself @ a1.7 | Grim Destiny @ a5.11 | conflicts: 0-1
- family / statement on reasons | quote | disagree | he too was deeply troubled by all the evils fallen upon his beloved homeland, as well as bearing the burden of losing a father and a sister in his young life @ a2.7 a3.8 | what was unjustly visited on his beloved country ... he never forgot the painful memory of his father and beloved sister's deaths @ a5.9 | conflicts: 0-1
- relative / on exiles | quote | refine | This represents the tale of millions of Iranians who left their country and live with a feeling of solitude everywhere in the world ... often treated like strangers @ a1.14 | This represents the tale of millions of Iranians who left their country and live with a feeling of solitude everywhere @ a4.11
- prince / age | age | agree | 44 @ a1.5 a2.4 a3.3 a5.5
- prince / place among sons | other | refine | youngest son @ a1.1 a2.2 a5.3 | younger son @ a3.3
- prince / day of death | date | refine | Tuesday @ a1.9 a4.7 | January 4 @ a3.6
- prince / hour | date | refine | early hours @ a3.6 | shortly after 2 a.m. @ a4.7
- prince / place of death | place | refine | at his home in Boston @ a1.5 a3.3 | at his home in the South End @ a4.7 | Boston @ a5.5
- prince / wound | other | refine | gunshot wound @ a1.5 | single gunshot wound, apparently self-inflicted @ a2.4 a5.12 | self-inflicted bullet wound @ a3.13
- announcement / medium | other | agree | brother's website @ a1.9 a2.6 a3.5
- brother / place in family | other | refine | older brother @ a1.9 a5.13 | eldest son @ a2.6 | elder brother @ a3.5
- prince / illness | other | refine | depression for years @ a2.6 a5.5 | long struggle with depression @ a4.2
- prince / birth date | date | refine | April 1966 @ a2.8 | April 28th 1966 @ a3.11
- prince / birthplace | place | agree | Tehran @ a2.8 a3.11
- prince / Harvard | other | refine | ancient Iranian studies and philology @ a2.10 | PhD in Ancient Iranian Studies @ a3.12 | studied, not enrolled this term @ a4.8 | doctorate @ a5.15
- prince / schooling | other | refine | school in Iran, then United States @ a3.11 | primary school in Iran, then educated in the US @ a5.15
- sister / when she died | date | agree | ten years ago @ a1.12 a2.14 a4.5 a5.8
- sister / cause | other | refine | drug overdose @ a1.12 a5.8 | too many sleeping pills @ a2.14 | massive overdose of medication @ a4.10
- sister / place of death | place | refine | London hotel @ a2.14 | London @ a5.8
- sister / place among children | other | agree | youngest @ a2.14 a4.5
- shah / children | count | agree | four @ a1.11 a4.5
- shah / fall | date | agree | 1979 @ a2.17 a5.3
- shah / death | place | agree | Egypt @ a2.17 a5.14
- prince / survivors | name | agree | Parvin, Daryush, Parvinaz and Shirinaz @ a3.7 a5.13
- Iranian agency / item | status | refine | most-read by early Wednesday @ a1.6 | most-read next morning @ a4.9
- Iranian media / coverage | status | refine | minimal and generally factual @ a4.9 | largely ignored @ a5.11
