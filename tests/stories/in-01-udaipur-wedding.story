== a1 | Konkan Courier | 2024-02-19T08:30:00Z | Ishwari Talpade and Devrat Sahni are married
Actor Ishwari Talpade and fast bowler Devrat Sahni tied the knot in Udaipur on Saturday, in front of about 120 relatives and friends. ^1 ^2
The ceremony at the Kesar Mahal palace began shortly after sunset and followed Marathi rites. ^3
“We walked seven steps and laughed through all of them,” the bride wrote on Instagram, next to six photographs. ^4 Talpade, 31, wore a maroon paithani that had belonged to her grandmother. ^5
A reception for the film industry and for Sahni's team-mates will be held in Mumbai on February 24, said a spokesperson for the couple. ^6
The two met at a charity match in Pune in 2021. ^7 Sahni, who has taken 88 Test wickets, is to join the national squad again in March. ^8

== a2 | Pavilion & Popcorn | - | Sahni bowled over: inside the palace wedding
No phones, no drones, one very nervous groom: that was the recipe when Devrat Sahni married Ishwari Talpade in Rajasthan. ^1
Around 120 people saw the cricketer put the mangalsutra round the neck of the “Chandni Chowk Express” star on February 17. ^2 ^3
Guests were asked to leave their handsets at the gate of the Kesar Mahal. ^4 The bride's maroon sari was an heirloom from her grandmother. ^5
The pair, who first met in 2021 when both turned out for a charity game, kept their relationship quiet for two years. ^6
It is the second palace wedding for the family in a short time: Sahni's sister Naina was married in Jodhpur in November 2022, with 300 guests. ^7
The party moves to Mumbai on February 24, where a ballroom in Worli has been booked. ^8

== a3 | The Gulf Evening | - | Bollywood star weds Indian pacer
Indian actress Ishwari Talpade married the cricketer Devrat Sahni last Saturday in Udaipur, and a second celebration is due in Mumbai on February 25. ^1 ^2
“We walked seven steps and cried through all of them,” Talpade, 31, told her 14 million followers. ^3 ^4
The guest list was kept down to some 120 names, among them the captain of the Indian team and the director Omkar Lele. ^5
Her father, a retired schoolteacher, said that the families had wanted “a house wedding that happened to be in a palace.” ^6
Last year the actress was seen in two releases, of which “Chandni Chowk Express” earned Rs 140 crore. ^7

== a4 | Marathi Manoranjan (translation) | 2024-02-21T06:00:00Z | Ishwari became the daughter-in-law of the Sahnis
In the city of lakes the actress Ishwari Talpade has taken the seven rounds with the bowler Devrat Sahni. ^1
The marriage was performed on 17 February at Kesar Mahal, the mobile phones of all guests being deposited at the entrance. ^2 ^3
Her father Vasant Talpade told this paper: “We wanted a house wedding that happened to be in a palace.” ^4 The sari of maroon colour was her grandmother's. ^5
More than 200 persons were present in the palace at the ceremony. ^6
For the 31-year-old actress's colleagues there is a reception in Mumbai this Saturday. ^7 Earlier in November 2022 the sister of the groom had married in Jodhpur. ^8
== facts
- wedding / day | date | agree | 2024-02-17 @ a1.1 a2.2 a4.2
- wedding / day in the undated copy | date | refine | 2024-02-17 @ a1.1 a2.2 a4.2 | last Saturday @ a3.1
- wedding / city | place | refine | Udaipur @ a1.1 a3.1 | Rajasthan @ a2.1 | the city of lakes @ a4.1
- wedding / guests | count | disagree | about 120 @ a1.2 a2.3 a3.5 | more than 200 @ a4.6 | conflicts: 0-1
- wedding / venue | place | agree | Kesar Mahal @ a1.3 a2.4 a4.2
- Talpade / post | quote | disagree | laughed through all of them @ a1.4 | cried through all of them @ a3.3 | conflicts: 0-1
- Talpade / age | age | agree | 31 @ a1.5 a3.4 a4.7
- Talpade / wedding sari | other | agree | maroon, her grandmother's @ a1.5 a2.5 a4.5
- reception / day | date | disagree | 2024-02-24 @ a1.6 a2.8 a4.7 | 2024-02-25 @ a3.2 | conflicts: 0-1
- reception / place | place | refine | Mumbai @ a1.6 a3.2 a4.7 | Worli, Mumbai @ a2.8
- couple / first met | date | agree | 2021 @ a1.7 a2.6
- couple / where they met | place | refine | charity match in Pune @ a1.7 | charity game @ a2.6
- phones / left at the gate | other | agree | deposited @ a2.4 a4.3
- Naina Sahni / wedding | date | agree | 2022-11 @ a2.7 a4.8
- Naina Sahni / wedding place | place | agree | Jodhpur @ a2.7 a4.8
- father / words on the wedding | quote | agree | a house wedding that happened to be in a palace @ a3.6 a4.4
- Sahni / bowler | other | refine | fast bowler @ a1.1 | bowler @ a4.1
- Chandni Chowk Express / with Talpade | other | agree | Chandni Chowk Express @ a2.2 a3.7
