== a1 | Nile News Service | 2022-03-10T11:00:00Z | Singer Dina Shalaby and producer announce divorce
CAIRO (NNS) — The Egyptian singer Dina Shalaby and the film producer Hazem Barakat have been divorced, her office announced on Wednesday. ^1
The pair had been married for six years and have a daughter, Layla, 4. ^2
"We leave the house, but we do not leave the respect," the statement said. ^3
Shalaby, 35, rose to fame with the song "Ya Bahr" in 2011. ^4 Her next concert, at the Pyramids on April 1, is going ahead. ^5
It was the second marriage for Barakat, 50, who is producing three series for Ramadan. ^6 Friends said that they had lived apart since January. ^7

== a2 | Zahrat (translated from Arabic) | - | Dina breaks her silence: "I was not betrayed"
The star Dina Shalaby denied that a third person was behind her separation from producer Hazem Barakat. ^1
"I was not betrayed, I was tired," she said in a telephone call with our magazine on Friday. ^2
She asked the public to have mercy on her child, 4 years. ^3 They separated in silence last November, before her tour in the Gulf, and the papers were signed on March 7. ^4
"We go out of the home, but not out of respect," Shalaby repeated. ^5
She has taken a flat in Zamalek with view on the Nile. ^6 Her wedding in Aswan, in January of 2016, was attended by 1,200 invited. ^7

== a3 | Gulf Tattler | 2022-03-13T08:00:00Z | Ya Bahr singer splits from tycoon husband
Dina Shalaby has filed for divorce from Hazem Barakat, and friends say that the judge will hear the case next month. ^1
The 35-year-old has been living in Dubai with her daughter since December, insiders claim. ^2
"Love is a song, and every song has its last note," she wrote on Twitter two days before the news. ^3
The couple, who married in Aswan in 2016, were last seen together at a premiere in El Gouna on October 14. ^4 The tour of the Gulf, her second, brought in $3 million. ^5
"I was betrayed, I was tired," she told an Egyptian magazine. ^6

== a4 | Levant Music Online | - | Shalaby dedicates "Ya Bahr" to daughter at Pyramids
In front of 12,000 people, Dina Shalaby sang for the first time since her divorce on Saturday. ^1 For the finale, she brought her daughter Layla on stage in a silver dress. ^2
"Each song has its final note, and love is a song," she said, quoting her own post on Instagram. ^3
The concert had been moved by one day, to April 2, because of a sandstorm. ^4 "Ya Bahr" came last, 11 years after it made her famous. ^5
Her marriage to Hazem Barakat, producer of "The Pasha's Night", lasted eight years and ended with two signatures on March 9. ^6

== facts
- divorce / status | status | disagree | divorced @ a1.1 a4.1 | filed for divorce @ a3.1 | conflicts: 0-1
- marriage / length | duration | disagree | six years @ a1.2 | eight years @ a4.6
- wedding / date | date | refine | 2016-01 @ a2.7 | 2016 @ a3.4
- wedding / place | place | agree | Aswan @ a2.7 a3.4
- concert / day | date | refine | planned 2022-04-01 @ a1.5 | moved to 2022-04-02 @ a4.4
- Dina Shalaby / where she lives | place | disagree | Zamalek @ a2.6 | Dubai @ a3.2
- post / where | other | disagree | Twitter @ a3.3 | Instagram @ a4.3
- statement / respect | quote | refine | "We leave the house, but we do not leave the respect" @ a1.3 | "We go out of the home, but not out of respect" @ a2.5
- Dina Shalaby / last note | quote | refine | "Love is a song, and every song has its last note" @ a3.3 | "Each song has its final note, and love is a song" @ a4.3
- Dina Shalaby / betrayed | quote | disagree | "I was not betrayed, I was tired" @ a2.2 | "I was betrayed, I was tired" @ a3.6
- daughter / age | age | agree | 4 @ a1.2 a2.3
- daughter / name | name | agree | Layla @ a1.2 a4.2
- Dina Shalaby / age | age | agree | 35 @ a1.4 a3.2
- Ya Bahr / year | date | agree | 2011 @ a1.4 a4.5
- Dina Shalaby / husband | name | agree | Hazem Barakat @ a1.1 a2.1 a3.1 a4.6
- husband / profession | other | agree | producer @ a1.1 a2.1 a4.6
- tour / where | place | agree | the Gulf @ a2.4 a3.5
- divorce / signed | date | disagree | 2022-03-07 @ a2.4 | 2022-03-09 @ a4.6
- separation / date | date | disagree | 2021-11 @ a2.4 | 2022-01 @ a1.7
