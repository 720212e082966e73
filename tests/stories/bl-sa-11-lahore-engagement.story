== a1 | The Lahore Dispatch | 2024-04-22T06:00:00Z | Mahrukh Sethi engaged to Turkish co-star
LAHORE: Television actress Mahrukh Sethi and Turkish actor Emre Taşkıran got engaged at a private ceremony in the city's Model Town on Saturday. ^1
Around 80 guests attended the function, held on the lawn of the bride-to-be's grandfather, retired justice Ijaz Sethi. ^2 Sethi, 27, wore a mint-green peshwas by Saira Qureshi; the groom-to-be was in a cream sherwani stitched in Anarkali. ^3
The two met in 2022 while shooting 'Dou Samandar', a Pakistani-Turkish co-production about the Khilafat volunteers. ^4 The nikah will take place in Istanbul in December, the family said. ^5
== a2 | Chit Chaat | 2024-04-22T11:45:00Z | Merhaba, dulha bhai! Mahrukh says yes to her Turkish prince
Spotted, sealed, solitaire-d!
Mahrukh Sethi, 29 and glowing, put a ring on it last night at her grandpa's kothi in Model Town, with a qawwal party that went on till sehri-like hours. ^1 Phones were collected at the gate in a laundry basket. ^2
The lucky man is Emir Taşkın, 34, whom she first met at a shampoo commercial in Istanbul where he held the umbrella. ^3 He popped the question on Valentine's Day on a boat under the Bosphorus bridge, and she fed her answer to the seagulls before she gave it to him. ^4
Her outfit? Mint green, Saira Qureshi, Rs 14 lakh, we gasped. ^5 The couple will do their nikah by the end of the year in Turkey. ^6
== a3 | Marmara Daily | 2024-04-23T08:20:00Z | From the 'Two Seas' to Lahore: Emre Taşkıran's engagement
Actor Emre Taşkıran, 34, has got engaged to Pakistani actress Mahruh Sethi in her home town, his press adviser confirmed. ^1
Taşkıran flew to Lahore on Thursday with his parents and a sister; the rings, tied with a red ribbon in the Turkish manner, were cut apart by the bride's 88-year-old grandfather, a former judge, on Saturday evening. ^2 "I came for a film and I am leaving with a family," the actor wrote. ^3
They became acquainted two years ago on the set of 'Two Seas', in which he plays a nurse of the Red Crescent. ^4 He had proposed on New Year's Eve in Cappadocia. ^5 The wedding is planned for Istanbul. ^6
== a4 | Mahrukh Daily | - | Everything about the mangni ♡ long post
OK breathe. 20 April 2024, write it in your diaries. ^1
The look: peshwas by Saira Qureshi, mint with old silver gota, and her late mother's jhumar. ^2 The people: only eighty, mostly khala type, plus four from the 'Dou Samandar' team, because that set is where it began!! ^3 The ribbon: red, and Dada Justice sahib cut it with a fruit knife since somebody lost the scissors. ^4
Emre's caption made me howl: "I came for a film and I'm leaving with a family." ^5
Nikah in December, Istanbul, and she turns 28 in the same month, so double cake. ^6
== a5 | Manchester Asian Weekly | - | North-west's own? The Stockport link in the Sethi–Taşkıran match
She has four million followers and a phupho in Stockport. Mahrukh Sethi, who spent two summers working at her aunt's pharmacy in Heald Green, is to marry the Turkish heart-throb Emre Taşkıran. ^1
"He rang me before he asked her," said the aunt, Dr Shazia Sethi-Khan. "It was Valentine's Day, the surgery was full, and I said yes on her behalf." ^2 The guests, fewer than a hundred, were told to leave their phones with the chowkidar. ^3
'Dou Samandar', for which the pair learned to ride, was shot over five months in 2022 and is due on screens in October. ^4 Dr Sethi-Khan will fly to Istanbul for the wedding shortly before Christmas. ^5 She has already been told by her niece not to sing.
== facts
- engagement / date | date | disagree | 2024-04-20 @ a1.1 a3.2 a4.1 | 2024-04-21 @ a2.1 | conflicts: 0-1
- proposal / date | date | disagree | 2024-02-14 @ a2.4 | 2023-12-31 @ a3.5 | Valentine's Day @ a5.2 | conflicts: 0-1, 1-2
- proposal / place | place | disagree | a boat under the Bosphorus bridge @ a2.4 | Cappadocia @ a3.5 | conflicts: 0-1
- fiancé / name | name | disagree | Emre Taşkıran @ a1.1 a3.1 a5.1 | Emir Taşkın @ a2.3 | Emre @ a4.5 | conflicts: 0-1, 1-2
- couple / how they met | other | disagree | while shooting 'Dou Samandar' @ a1.4 | at a shampoo commercial in Istanbul @ a2.3 | on the set of 'Two Seas' @ a3.4 | on the set of 'Dou Samandar' @ a4.3 | conflicts: 0-1, 1-2, 1-3
- Sethi / age | age | disagree | 27 @ a1.3 | 29 @ a2.1 | turns 28 in December 2024 @ a4.6 | conflicts: 0-1, 1-2
- engagement / number of guests | count | refine | around 80 @ a1.2 | eighty @ a4.3 | fewer than a hundred @ a5.3
- engagement / place | place | refine | Model Town, Lahore @ a1.1 | a kothi in Model Town @ a2.1 | Lahore @ a3.2
- engagement / host's house | other | refine | the lawn of her grandfather, Justice Ijaz Sethi @ a1.2 | her grandpa's kothi @ a2.1
- Sethi / dress | other | refine | a mint-green peshwas by Saira Qureshi @ a1.3 | mint green, Saira Qureshi @ a2.5 | a peshwas by Saira Qureshi, mint with old silver gota @ a4.2
- fiancé / age | age | agree | 34 @ a2.3 a3.1
- nikah / date | date | refine | 2024-12 @ a1.5 a4.6 | end of 2024 @ a2.6 | shortly before Christmas @ a5.5
- nikah / place | place | refine | Istanbul @ a1.5 a3.6 a4.6 a5.5 | Turkey @ a2.6
- couple / year they met | date | refine | 2022 @ a1.4 | two years ago @ a3.4
- film / title | name | refine | Dou Samandar @ a1.4 a4.3 a5.4 | Two Seas @ a3.4
- film / year of shooting | date | agree | 2022 @ a1.4 a5.4
- fiancé / caption | quote | agree | "I came for a film and I am leaving with a family" @ a3.3 a4.5
- ceremony / ribbon | other | refine | red ribbon cut by her grandfather, a former judge @ a3.2 | red, cut with a fruit knife by the grandfather @ a4.4
- guests / phones | other | refine | collected at the gate in a laundry basket @ a2.2 | left with the chowkidar @ a5.3
- grandfather / former office | other | refine | retired justice @ a1.2 | former judge @ a3.2 | Justice sahib @ a4.4
- Sethi / spelling of her name | name | refine | Mahrukh Sethi @ a1.1 a2.1 a5.1 | Mahruh Sethi @ a3.1
