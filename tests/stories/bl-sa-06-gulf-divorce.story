== a1 | Emirates Wire | 2023-05-09T09:00:00Z | Singer Hessa Al Mazim files for divorce
DUBAI: Emirati singer Hessa Al Mazim has petitioned a Dubai court for divorce from the Kuwaiti actor Bader Al Tuwaijan, her lawyer said on Monday. ^1 The petition was lodged last Wednesday on grounds of harm, Mariam Al Kaabi told Emirates Wire. ^2
"My client wishes only for calm and for her children," she said. ^3 The couple have a daughter of five and a son of three. ^4
Al Mazim, 34, and Al Tuwaijan, 42, met on the set of the Ramadan serial 'Salt House' and married in 2016. ^5 The singer is due to open the Al Ain summer festival on June 22. ^6
== a2 | Kuwait Evening | 2023-05-10T14:00:00Z | 'There is nothing left to file,' say Al Tuwaijan's family
The family of actor Bader Al Tuwaijan have expressed surprise at reports from the UAE.
It was Bader who divorced his wife, and he did so before a notary in Kuwait City on March 6, his brother Fahad told this newspaper, adding that the papers had been stamped and that the matter was closed. ^1 He rejected any talk of harm. ^2 "Bu Yousef paid for everything, down to the last curtain," he said. ^3
Al Tuwaijan, 42, known across the Gulf for 'Salt House' and eleven seasons of the comedy 'Diwaniya', is filming in Bahrain. ^4 The two children are with their mother in Dubai and he sees them on weekends, according to the brother. ^5
== a3 | Desert Gossip | - | The villa, the Bentley, the horse: what Hessa wants
Sit down, habibtis. Sources very close to Hessa Al Mazim tell us she is asking her actor husband for Dh12 million, plus the six-bedroom house in Jumeirah, plus the horse. ^1
The horse! A grey mare called Layal that he gave her when their son was born three years ago. ^2 Team Bader says she already had everything, "down to the last curtain". ^3
Remember that wedding at the creek, with a cake as tall as a camel? It seems like yesterday, but it was 2016. ^4 What went wrong depends on whom you ask; a Bahraini co-star with green contact lenses would rather you didn't. The Al Ain concert in June is still on. ^5
== a4 | Cairo Stars Weekly | 2023-05-12T10:00:00Z | Hessa Al-Mazem breaks the silence of the heart
(Translated from Arabic.) The Emirati artist Hessa Al-Mazem submitted on the eighth of May, through the lawyer Mariam Al-Kaabi, a request to be parted from her husband, the Kuwaiti star Badr Al-Tuwaijri. ^1 "My client wants nothing but quiet and her children," said the lawyer. ^2
The artist and the star joined their lives seven years ago after 'The House of Salt', in which she sang the opening and he played the pearl merchant. ^3 God granted them a girl and a boy. ^4
It is worth mentioning that she collaborates at present with the Egyptian composer Hany Shaker Darwish on an album of nine songs.
== a5 | Emirates Review of Sunday | 2023-06-04T03:00:00Z | Two courts, one marriage
On paper, Hessa Al Mazim and Bader Al Tuwaijan are still husband and wife. ^1 So says the Dubai judge, who wants to see the Kuwaiti notary's paper in the original before the hearing of June 12, and who has so far seen a photograph of it on a telephone. ^2
She went to court in the first week of May; he claims to have divorced her two months earlier. ^3 Both cannot have ended it. They married in February 2017 on a dhow in Dubai Creek, and their guests still talk about the cake. ^4
According to the petition, a copy of which the Review has read, she seeks Dh7 million and the Jumeirah villa. ^5 It runs to fourteen pages. The children, five and three, live with her. ^6 She'll sing in Al Ain on the 22nd, she says, whatever the judge decides. ^7
== facts
- petition / date of filing | date | disagree | 2023-05-03 @ a1.2 | 2023-05-08 @ a4.1 | first week of May 2023 @ a5.3 | conflicts: 0-1, 1-2
- divorce / who sought it | other | disagree | Hessa Al Mazim, by a petition @ a1.1 a4.1 | Bader, before a notary in Kuwait City @ a2.1 | she went to court, he claims to have divorced her before @ a5.3 | conflicts: 0-1
- marriage / legal standing | status | disagree | ended; papers stamped, matter closed @ a2.1 | still husband and wife on paper @ a5.1 | conflicts: 0-1
- Al Mazim / sum sought | money | disagree | Dh12 million @ a3.1 | Dh7 million @ a5.5 | conflicts: 0-1
- wedding / date | date | disagree | 2016 @ a1.5 a3.4 | seven years ago @ a4.3 | 2017-02 @ a5.4 | conflicts: 0-2, 1-2
- notarial divorce / date | date | refine | 2023-03-06 @ a2.1 | two months before the first week of May 2023 @ a5.3
- lawyer / words on what her client wants | quote | refine | "My client wishes only for calm and for her children" @ a1.3 | "My client wants nothing but quiet and her children" @ a4.2
- brother / words on who paid | quote | refine | "Bu Yousef paid for everything, down to the last curtain" @ a2.3 | she already had everything, "down to the last curtain" @ a3.3
- children / ages | age | refine | a daughter of five and a son of three @ a1.4 | son born three years ago @ a3.2 | five and three @ a5.6
- children / number and sex | count | refine | two @ a2.5 | a girl and a boy @ a4.4 | a daughter and a son @ a1.4
- children / whom they live with | other | agree | their mother @ a2.5 a5.6
- Al Tuwaijan / age | age | agree | 42 @ a1.5 a2.4
- Al Tuwaijan / name | name | disagree | Bader Al Tuwaijan @ a1.1 a2.4 a5.1 | Badr Al-Tuwaijri @ a4.1 | conflicts: 0-1
- Al Mazim / spelling of her name | name | refine | Hessa Al Mazim @ a1.1 a3.1 a5.1 | Hessa Al-Mazem @ a4.1
- serial / title | name | refine | Salt House @ a1.5 a2.4 | The House of Salt @ a4.3
- petition / court | place | agree | Dubai @ a1.1 a5.2
- Al Ain concert / date | date | refine | 2023-06-22 @ a1.6 a5.7 | 2023-06 @ a3.5
- Al Mazim / house sought | other | refine | the six-bedroom house in Jumeirah @ a3.1 | the Jumeirah villa @ a5.5
- wedding / place | place | refine | the creek @ a3.4 | a dhow in Dubai Creek @ a5.4
- couple / how they met | other | refine | on the set of 'Salt House' @ a1.5 | after 'The House of Salt' @ a4.3
- lawyer / name | name | agree | Mariam Al Kaabi @ a1.2 a4.1
- petition / grounds | other | refine | harm @ a1.2 | talk of harm, rejected by his brother @ a2.2
