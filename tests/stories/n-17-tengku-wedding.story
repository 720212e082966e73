== a1 | Semenanjung Times | 2022-10-30T09:00:00Z | Tengku Puteri Azlina weds Danish engineer
The second daughter of the Sultan of Lahut Darul Makmur, Tengku Puteri Azlina, married Emil Abdullah Kjeldgaard at the royal mosque of Kota Lahut on Saturday morning. ^1
The akad nikah was performed by the state mufti, and the groom uttered the acceptance in a single breath. ^2 The dowry was RM22.50, as is the custom in the state. ^3
The bride, 29, holds a doctorate in marine biology from the University of Bergen, where the two met in 2017. ^4 The bridegroom, 34, embraced Islam in 2020. ^5
“He learned our language before he learned to eat durian,” the princess said with a laugh. ^6
The bersanding took place in the throne hall on Sunday in front of 1,100 guests. ^7 Her sister, Tengku Puteri Zahira, was married in 2018 before 2,500. ^8

== a2 | Royal Pages | 2022-10-31T08:00:00Z | Another fairy tale: the princess and the Dane
A princess who dives with sharks is now Mrs Kjeldgaard. In songket of silver thread, woven over eight months, Azlina of Lahut said yes to her Danish engineer. ^1
She is 29, he 34. ^2 He comes from Esbjerg and works on offshore wind parks. ^3
“He learned our language before he learnt to eat durian,” she told guests at the banquet. ^4 Her father gave the couple a wooden house on the island of Pulau Gaya Besar. ^5
A honeymoon in Greenland follows in November. ^6
Her elder sister, Zahira, who had 2,500 guests in 2018, carried the betel box. ^21

== a3 | Jyske Avis (translated) | 2022-10-31T12:00:00Z | Esbjerg boy married into sultan's family
Emil Kjeldgaard from Esbjerg has become son-in-law to a sultan. ^8 His parents, a schoolteacher and a smith, were guests of honour when he on Saturday was wedded to Princess Azlina. ^1
“He could speak our tongue before he could eat durian,” the bride told Danish television. ^2 Emil, 34 years, moved to Malaysia two years ago, when he also became Muslim. ^3
The pair got to know each other in Bergen. ^4 The bride price was 22.50 ringgit, about 36 kroner. ^5
At Sunday's feast sat 1,100 persons to table. ^6 The bride's dress had taken eight months at the loom. ^7

== a4 | KL Buzz | - | #LahutWedding in numbers
1,100 guests, 44 dishes, one very nervous groom: here is the royal wedding that broke our timelines. ^1
29, the age of the bride. ^2 Two, the number of princesses who are now married, after Zahira four years ago. ^3 Eight, the months needed for the songket. ^4
RM22.50, the mas kahwin. ^5 2017, the year of their first meeting, at the University of Bergen. ^6
And one sentence that is already on mugs: “He learned our language before he learned to eat durian.” ^21 Six hundred volunteers kept the crowd along the Jalan Istana in the shade of yellow umbrellas.

== facts
- akad nikah / day | date | agree | Saturday @ a1.1 a3.1
- dowry | money | refine | RM22.50 @ a1.3 a4.5 | 22.50 ringgit, about 36 kroner @ a3.5
- bride / age | age | agree | 29 @ a1.4 a2.2 a4.2
- groom / age | age | agree | 34 @ a1.5 a2.2 a3.3
- couple / where met | place | agree | Bergen @ a1.4 a3.4 a4.6
- couple / when met | date | agree | 2017 @ a1.4 a4.6
- groom / embraced Islam | date | refine | 2020 @ a1.5 | two years ago @ a3.3
- bride / on durian | quote | refine | He learned our language before he learned to eat durian @ a1.6 a4.21 | He learned our language before he learnt to eat durian @ a2.4 | He could speak our tongue before he could eat durian @ a3.2
- bersanding / guests | count | agree | 1,100 @ a1.7 a3.6 a4.1
- bersanding / day | date | agree | Sunday @ a1.7 a3.6
- songket / time to weave | duration | agree | eight months @ a2.1 a3.7 a4.4
- Zahira / married | date | refine | 2018 @ a1.8 a2.21 | four years ago @ a4.3
- groom / from | place | agree | Esbjerg @ a2.3 a3.8
- Zahira / guests | count | agree | 2,500 @ a1.8 a2.21
