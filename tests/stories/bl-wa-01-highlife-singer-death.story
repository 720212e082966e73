== a1 | Gulf of Guinea News Agency | 2024-02-11T11:20:00Z | Veteran highlife singer Ambrose Eguavon dies in Benin City
Ambrose Eguavon, the Nigerian bandleader whose Edo-language highlife filled dance floors for half a century, died in the early hours of Sunday at the age of 79, his family said. ^1
He passed away at his house in Ugbor, on the southern side of Benin City, with his wife and a nurse beside him, according to a statement signed by his son Osaro. ^2 The cause was kidney failure, the statement added, after two years of dialysis. ^3
Eguavon recorded more than 40 albums, the first of them in 1969, and had his greatest success with "Iyobosa" in 1977. ^4 He toured Britain five times and once turned down a national honour in protest at the closure of a radio station.
He is survived by his second wife, Grace, and nine children. ^5 Burial arrangements will follow after consultations with the palace.
== a2 | Ring Road Gist | 2024-02-12T06:00:00Z | Papa Ambrose is gone! Inside the singer's last hours
It was about twenty to eleven on Saturday night when the doctors at the University of Benin Teaching Hospital finally covered the face of the man we all called Papa. ^1
Our sources on the ward say the 80-year-old was rushed in from his house that evening, vomiting, after missing a session on Thursday. ^2 "Baba was joking with the nurses, then he slept and did not wake up," an attendant told Ring Road Gist.
And trouble is already brewing. His eleven children, by three different women, cannot agree on where he should be buried, according to a neighbour who asked us to hide his name. ^3 The oldest is said to be 56, the youngest still in secondary school.
Meanwhile fans have been gathering at the gate since yesterday morning with speakers and palm wine.
== a3 | The Meridian | - | Ambrose Eguavon obituary
Few singers have made debt sound as sweet as Ambrose Eguavon, who has died of kidney failure a month short of his 80th birthday. ^1 "Iyobosa", the tale of a borrower who outlives all his creditors, is said to have sold 300,000 copies in the year of Festac, 1977, and was still being sampled by Lagos rappers in the 2010s. ^2
He was born in Benin City on 14 March 1944, the son of a brass caster, and learned the guitar from a railway clerk. ^3 The civil war cost him his first band, and he was 25 before a producer from Afrotone put him in front of a microphone. ^4 Forty-three LPs followed, not all of them good, as he cheerfully admitted. ^5
His bands were academies. Two of his trumpeters went on to lead police orchestras, and a boy who carried his amplifiers became a bishop. In 1983 he spent eleven nights in a cell for a verse about cement, and came out with a second verse. Promoters in Leeds and Leicester remembered him as the only bandleader who counted the chairs before he counted the money.
From 2022 he had been tied to a dialysis machine, and gave what proved to be his last concert from a chair. ^6
His first wife, Felicia, died in 2003. He is survived by Grace, whom he married three years later, nine children and 31 grandchildren. ^7
== a4 | Edo Heritage Notebook | - | Farewell to the nightingale of Ring Road
I was still in my church clothes when my brother phoned. Uncle Ambrose had gone that Sunday before first light, in his own bed, with the window open on to the pear tree he planted when his daughter was born. ^1
I heard him last in 2019, when he sang for three hours and sent the generator man home with half of his fee. People forget that he could read music, and that he wrote hymns for the Anglicans.
The governor has called him "the voice in which our fathers danced", which is the first sensible thing I have heard from Government House in years. ^2 They say the state will put down fifteen million naira for the burial. ^3 I would rather they repaired the concert hall.
== a5 | Naija Daily Courier | 2024-02-24T05:45:00Z | Eguavon: Edo pledges N15m as family fixes date for burial
Family members of the highlife singer Ambrose Eguavon have settled on Friday, March 8 for his interment, his son Osaro told reporters yesterday. ^1
The 79-year-old musician died on February 11. ^2
During a condolence visit on Thursday, the governor announced a contribution of N15 million from the state purse and ordered flags at the cultural centre lowered for a week. ^3 "He was the voice in which our fathers danced, and in which our mothers forgave them," he said. ^4
A wake will hold at the Urhokpota hall, where the deceased performed at independence celebrations in 1985. Traffic on Airport Road is to be diverted from six in the morning.
== a6 | Sahel Musiques | - | Nigeria bids farewell to Ambrose Eguavon (translated from the French)
The Nigerian singer Ambrose Eguavon, who died on February 11 at the age of 80, will be buried in March in the city where he spent his whole life. ^1 The local authorities are contributing the equivalent of some ten thousand dollars, a considerable gesture in a country where musicians are used to dying in poverty. ^2
His best-known title, "Iyobosa", dates from the late seventies and has been covered as far away as Abidjan and Cali. ^3 A Paris label has announced a box set for the autumn.
== facts
- Eguavon's death / date | date | disagree | 2024-02-11 @ a1.1 a5.2 a6.1 | 2024-02-10 @ a2.1 | that Sunday before first light @ a4.1 | conflicts: 0-1 1-2
- Eguavon's death / place | place | disagree | his house in Ugbor, Benin City @ a1.2 | University of Benin Teaching Hospital @ a2.1 | in his own bed @ a4.1 | conflicts: 0-1 1-2
- Eguavon / age at death | age | disagree | 79 @ a1.1 a5.2 | 80 @ a2.2 a6.1 | a month short of his 80th birthday @ a3.1 | conflicts: 0-1 1-2
- Eguavon's children / number | count | disagree | 9 @ a1.5 a3.7 | 11 @ a2.3 | conflicts: 0-1
- Eguavon's death / cause | other | agree | kidney failure @ a1.3 a3.1
- Eguavon's dialysis / length | duration | refine | two years @ a1.3 | from 2022 @ a3.6
- Eguavon's albums / number | count | refine | more than 40 @ a1.4 | 43 @ a3.5
- Eguavon's first recording / date | date | refine | 1969 @ a1.4 | when he was 25 @ a3.4
- "Iyobosa" / year | date | refine | 1977 @ a1.4 a3.2 | the late seventies @ a6.3
- Eguavon's widow / name | name | agree | Grace @ a1.5 a3.7
- governor's tribute / wording | quote | refine | "the voice in which our fathers danced" @ a4.2 | "He was the voice in which our fathers danced, and in which our mothers forgave them" @ a5.4
- state contribution to the burial / sum | money | refine | 15 million naira @ a4.3 a5.3 | some ten thousand dollars @ a6.2
- Eguavon's burial / date | date | refine | 2024-03-08 @ a5.1 | March @ a6.1
- family's spokesman / name | name | agree | his son Osaro @ a1.2 a5.1
