== a1 | Cửu Long News | 2023-08-22T05:00:00Z | Beauty queen returns crown over contract
HO CHI MINH CITY – Pageant winner Đoàn Khả Vy handed back her crown on Monday, 71 days after she was chosen as Miss Delta Vietnam, the organisers said. ^1
Director Nguyễn Quế Trâm accused the 22-year-old of failing to appear at nine of 15 charity events and of signing with a cosmetics maker without permission. ^2
"I return the crown, but I keep my voice," Vy told reporters. ^3
She will repay the prize of 500 million dong. ^4 First runner-up Trịnh Bảo Ngân, 24, will be crowned on September 2 in Cần Thơ. ^5
Vy, a student of dentistry, is 1.75 metres tall and won against 38 others on June 11. ^6

== a2 | Sao Đẹp 24h | - | Khả Vy dethroned in tears!
Dethroned after just two months! Queen Khả Vy was stripped of her title on Sunday, in a meeting that lasted under an hour. ^1
She missed fifteen charity dates in all, the company says. ^2
"I give back the crown but my voice stays with me," sobbed the beauty of 1m75. ^3
Boyfriend Lâm Chí Dũng, singer of the band Gió, 29, waited in the car. ^4
Her mother, who sells noodles in Sóc Trăng, had lent her 80 million dong for gowns. ^5

== a3 | Pageant Planet Asia | 2023-08-25T10:00:00Z | Miss Delta Vietnam resigns: what we know
Doan Kha Vy was not dethroned; she resigned, both sides stress in a joint statement of August 23. ^1
The dentistry student had held the title for ten weeks. ^2 Her runner-up, Trinh Bao Ngan, inherits both the crown and the place at Miss Mekong International in Bangkok in November. ^3
Half of the prize money, which amounted to $21,000, goes back to the organisers, and she keeps the rest. ^4
"I return the crown, but I keep my choice," she was quoted as saying. ^5
It is the second such case in the pageant's nine years; the winner of 2018 withdrew because of marriage. ^6

== a4 | Kiều Bào Paris | - | The queen who said no
(translated) She was made to appear fifteen times in ten weeks, without salary, tells the young woman of Sóc Trăng, and six times she went. ^1
Her contract, which had 14 pages, was shown to her the night of the final, at three in the morning. ^2 
"My crown, I give it back. ^3 My voice, I keep it." ^4
The young woman of 23 years resumes the studies in October. ^5 The whole of the prize has already been transferred back, her lawyer affirms. ^6
Her companion of four years, the singer Dũng, has written a song about it. ^7
== facts
- crown returned / day | date | disagree | 2023-08-21 @ a1.1 | Sunday @ a2.1
- reign / length | duration | refine | 71 days @ a1.1 | just two months @ a2.1 | ten weeks @ a3.2 a4.1
- exit / kind | status | disagree | handed back @ a1.1 | stripped of her title @ a2.1 | resigned, not dethroned @ a3.1 | conflicts: 1-2
- Vy / name | name | refine | Đoàn Khả Vy @ a1.1 | Khả Vy @ a2.1 | Doan Kha Vy @ a3.1
- events missed | count | disagree | nine of 15 @ a1.2 | fifteen @ a2.2 | attended six of fifteen @ a4.1 | conflicts: 0-1 1-2
- Vy / age | age | disagree | 22 @ a1.2 | 23 @ a4.5
- Vy / crown and voice | quote | disagree | I return the crown, but I keep my voice @ a1.3 | I give back the crown but my voice stays with me @ a2.3 | I return the crown, but I keep my choice @ a3.5 | My crown, I give it back. My voice, I keep it @ a4.3 a4.4 | conflicts: 0-2 1-2 2-3
- prize / sum | money | refine | 500 million dong @ a1.4 | $21,000 @ a3.4
- prize / repaid | other | disagree | repays the prize @ a1.4 | half @ a3.4 | the whole @ a4.6 | conflicts: 0-1 1-2
- successor | name | refine | Trịnh Bảo Ngân @ a1.5 | Trinh Bao Ngan @ a3.3
- Vy / height | quantity | agree | 1.75 @ a1.6 a2.3
- Vy / studies | other | agree | dentistry @ a1.6 a3.2
- Vy / home | place | agree | Sóc Trăng @ a2.5 a4.1
- boyfriend | other | refine | Lâm Chí Dũng, singer @ a2.4 | companion, the singer Dũng @ a4.7
