== a1 | Victoria Morning Post | 2025-01-17T05:10:00Z | Francis Tsui, screen's weary inspector, dies at 72
Francis Tsui Wai-man, who in four decades on Hong Kong screens made the tired policeman an art, has died at Queen Mary Hospital in Pok Fu Lam. ^8 He was 72. ^1
His family said on Friday that the end came at 1.20am on Thursday, with his wife, the former Cantonese opera singer Lam Yuet-ngo, and both of their daughters at the bedside. ^2 He had been admitted on January 4 with pneumonia. ^3
"He left peacefully, like a man going home after a long shoot," Lam said in a statement read out by the younger daughter, Hailey Tsui Hoi-lam, in front of the family's flat in Kennedy Town. ^4
Tsui won best actor at the Hong Kong Film Awards twice, for "Typhoon Shelter" (1991) and "The Last Ferry Clerk" (2006). ^5 In 2016 he made public that he had Parkinson's disease. ^6
The funeral is to be private. ^7

== a2 | Agence Pacifique | 2025-01-17T06:02:00Z | Hong Kong film veteran Tsui dead: family
HONG KONG - Hong Kong actor Francis Tsui, a favourite of arthouse directors and a familiar face in crime thrillers, has died of a lung infection, his family said Friday. ^1
Tsui, 72, passed away in hospital early Thursday, according to the statement. ^2
Born in Macau on November 2, 1952, he worked as a bus conductor before the television station's acting class took him in 1974. ^3 "Typhoon Shelter," in which he plays a customs officer who lets his own brother escape, brought him the first of two Hong Kong Film Awards. ^4 It was shown at Cannes in 1992.
The city's leader called him "a treasure of our cinema." He had largely withdrawn from acting after a diagnosis of Parkinson's. ^5

== a3 | Apple Street Weekly | 2025-01-17T09:30:00Z | Translated: Uncle Man is gone: the last night on the fourth floor
On Wednesday evening the nurses still heard him joke. He asked for milk tea, and was told no. Then his breathing turned bad, and before midnight on January 15 "Uncle Man" was gone. ^1
His elder daughter Vivian, who flew in from Vancouver a week ago, gave the news to waiting reporters and bowed three times. ^2 Her mother stayed upstairs. A cousin told us that a memorial will be open to film people, but that the burial is for relatives only. ^3
Tsui had come in at the beginning of the month with fever and a cough. ^4 It was his third stay since summer. In 2023 he fell at home in Kennedy Town and broke a hip. ^5
His last part was three minutes long: a blind fortune teller in "Neon Orchard," shot in a wheelchair in 2021. ^6 He asked for no fee.

== a4 | Pearl River Evening News | 2025-01-18T01:00:00Z | Translated: Hong Kong veteran actor Xu Weimin passes away
Famous Hong Kong actor Xu Weimin (Francis Tsui) has died of illness in Hong Kong at the age of 73. ^1
His widow thanked doctors and the audience. "He went without pain. ^5 He always said that an actor has no right to leave before the shoot is over," she said. ^2
Mainland audiences know Xu Weimin as the old steward in the 2009 serial "Mansion of Clouds," which 9.6 percent of viewers watched in Guangdong. He was twice awarded the title of best actor in Hong Kong. ^3
The performer had suffered from Parkinson's disease for about nine years. ^4 At a charity evening in Foshan in 2018, where he could hold the microphone only with both hands, he received a standing ovation. Colleagues including Chiu Sze-wing and director Mok Ka-lok expressed their grief.

== a5 | Screen Trade Asia | 2025-01-20T04:00:00Z | Obituary: Francis Tsui, 1952-2025
Few actors have done so much with their shoulders. Francis Tsui, who died in the small hours of January 16, played 87 parts, and in most of them he seemed to carry something heavy up a staircase. ^1
He was a graduate of the 1974 acting class that also gave us Chiu Sze-wing. ^2 Mok Ka-lok gave him the lead in "Typhoon Shelter," a customs drama that found few customers at home and then, on video, the whole world. The second best actor prize was for "The Last Ferry Clerk," fifteen years on. ^3
Ill health had kept him off sets since the wordless cameo in "Neon Orchard." ^4
"He left peacefully, like a man going home," said his widow. ^5 He is also survived by two daughters, Vivian and Hailey. ^6 He was proud that neither of them had become an actress.

== a6 | Macau Lusophone Radio | - | Farewell to a son of Macau
Macau's own Francis Tsui, born in a lane behind São Lázaro in 1952, will be remembered with a retrospective at the Cinematheque Passion. ^1 Seven of his films will be screened from March 7.
Tsui died across the water in January in a Hong Kong hospital, where he was treated for pneumonia. ^2 The announcement was made by Hailey, his daughter, on the day after. ^3
Although he left at seventeen to drive – no, to sell tickets on – the buses of Kowloon, he came back each year for the feast of Na Tcha. ^4 The mayor at the time wanted to give him a medal in 2011, and Tsui asked for a lifetime of almond biscuits in its place.
He was buried in a ceremony for the family alone. ^5
== facts
- Francis Tsui / date of death | date | disagree | 2025-01-16 @ a1.2 a2.2 a5.1 | 2025-01-15 @ a3.1 | 2025-01 @ a6.2 | conflicts: 0-1
- Francis Tsui / age at death | age | disagree | 72 @ a1.1 a2.2 | 73 @ a4.1 | born 1952-11-02 @ a2.3 | born 1952 @ a6.1 | conflicts: 0-1 1-2
- death / which daughter gave the news | name | disagree | Hailey @ a1.4 a6.3 | Vivian @ a3.2 | conflicts: 0-1
- widow's statement / quotation | quote | disagree | "He left peacefully, like a man going home after a long shoot" @ a1.4 | "He left peacefully, like a man going home" @ a5.5 | "He went without pain. He always said that an actor has no right to leave before the shoot is over" @ a4.5 a4.2 | conflicts: 0-2 1-2
- Francis Tsui / cause of death | other | refine | pneumonia @ a1.3 a6.2 | lung infection @ a2.1 | illness @ a4.1
- Francis Tsui / admission to hospital | date | refine | 2025-01-04 @ a1.3 | beginning of the month @ a3.4
- Parkinson's / since when | date | refine | made public in 2016 @ a1.6 | about nine years @ a4.4
- second best actor award / when | date | refine | 2006 @ a1.5 | fifteen years after the first @ a5.3
- funeral / form | other | agree | private, family only @ a1.7 a3.3 a6.5
- Francis Tsui / best actor awards | count | agree | 2 @ a1.5 a2.4 a4.3
- Francis Tsui / acting class | date | agree | 1974 @ a2.3 a5.2
- last part / film | name | agree | Neon Orchard @ a3.6 a5.4
- Francis Tsui / early job | other | agree | bus conductor @ a2.3 a6.4
- Francis Tsui / birthplace | place | refine | Macau @ a2.3 | lane behind São Lázaro, Macau @ a6.1
- death / day of the announcement | date | refine | Friday @ a1.2 a2.1 | the day after @ a6.3
- Francis Tsui / Chinese name | name | refine | Tsui Wai-man @ a1.8 | Xu Weimin @ a4.1
- daughters / number | count | agree | 2 @ a1.2 a5.6
