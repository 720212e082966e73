== a1 | Agencia Caribe Noticias | 2023-01-17T13:00:00Z | Yandro Mieles y Valeska Rondón end their marriage
The Puerto Rican reggaeton singer Yandro Mieles and the Venezuelan model Valeska Rondón announced on Monday that they are separating after six years of marriage. ^1
"We part with love and with respect, and we will always be a family for our daughter," they said in a joint statement on Instagram. ^2 The couple have one child, Alaia, aged four. ^3
Mieles, 34, is to begin his "Marea Alta" tour in Miami on March 3. ^4 The statement did not give a reason. His last album spent 41 weeks on the Latin chart.
== a2 | Chisme Total | 2023-01-17T20:30:00Z | Se acabó! Valeska threw Yandro out before Christmas
The pretty words on Instagram hide a war. According to a friend of the model, Valeska Rondón and Yandro Mieles separated on December 19, when his suitcases appeared on the driveway of their Coral Gables mansion after she read messages from a dancer. ^1
"It was she who ended it, he begged," the friend assures us. ^2 The singer has been renting a penthouse in Brickell for $38,000 a month. ^6 They said "I do" in Cartagena in November 2016, a wedding at which 300 guests danced until seven in the morning. ^3
Little Alaya, 4, stays with her mother. ^4 The statement, posted late on Sunday, came after a week of rumors. ^5
== a3 | Courthouse Miami | 2023-01-20T16:00:00Z | Reggaeton star files for divorce in Miami-Dade
Yandro Mieles Batista filed a petition to dissolve his marriage to Valeska Rondón in Miami-Dade Circuit Court on Thursday, records show. ^1 The filing calls the marriage "irretrievably broken" and gives the date of separation as Oct. 1, 2022. ^2
He seeks shared custody of the couple's daughter, identified by the initials A.M.R. ^3 The pair married on Nov. 12, 2016, and signed a prenuptial agreement eight days earlier. ^4 Their house in Coral Gables, bought in 2019 for $7.4 million, is in her name. ^5
== a4 | The Meridian | - | How Yandro Mieles lost the tide
On the first night of his new tour, in Miami, Yandro Mieles sang the wedding song and stopped halfway. ^1 He had announced the split from Valeska Rondón seven weeks earlier, with an Instagram message of two sentences: "We separate with love, with respect. We'll always be a family for our girl." ^2
He told me there had been no third person. ^3 "We got tired, both, on the same day," he said. ^4 Rondón, 31, who met him on a video shoot in Medellín, declined to comment.
The couple were married for a little over six years. ^5 He wrote eleven new songs in a rented flat in Brickell, none of which mentions her name. ^6
== a5 | Moda Bogotá | 2023-04-11T12:00:00Z | Valeska Rondón: "I sleep again"
Three months after she and the singer Yandro Mieles made their parting public, the model Valeska Rondón appears on our cover. ^1 She put the villa in Coral Gables on the market last week for $9.9 million. ^2
"Ask me about shoes instead," she says when his name comes up, laughing. ^3 She plans a swimwear line and a move to Madrid with her daughter Alaia, who turns five in June. ^4
== facts
- split / announcement | date | disagree | 2023-01-16 @ a1.1 | 2023-01-15 @ a2.5 | seven weeks before the tour's first night @ a4.2 | three months earlier @ a5.1 | conflicts: 0-1
- Mieles and Rondón / length of marriage | duration | refine | six years @ a1.1 | a little over six years @ a4.5
- Mieles and Rondón / wedding date | date | refine | 2016-11 @ a2.3 | 2016-11-12 @ a3.4
- Mieles and Rondón / separation | date | disagree | 2022-12-19 @ a2.1 | 2022-10-01 @ a3.2 | conflicts: 0-1
- Mieles and Rondón / joint statement | quote | refine | "We part with love and with respect, and we will always be a family for our daughter" @ a1.2 | "We separate with love, with respect. We'll always be a family for our girl." @ a4.2
- Mieles and Rondón / daughter's name | name | disagree | Alaia @ a1.3 a5.4 | Alaya @ a2.4 | A.M.R. @ a3.3 | conflicts: 0-1
- daughter / age | age | refine | four @ a1.3 a2.4 | turns five in June @ a5.4
- split / who ended it | other | disagree | she ended it, he begged @ a2.2 | both, on the same day @ a4.4 | conflicts: 0-1
- split / third person | other | disagree | messages from a dancer @ a2.1 | no third person @ a4.3 | conflicts: 0-1
- Mieles / new home | place | refine | a penthouse in Brickell @ a2.6 | a rented flat in Brickell @ a4.6
- house / place | place | agree | Coral Gables @ a2.1 a3.5 a5.2
- house / price | money | refine | bought for $7.4 million @ a3.5 | on the market for $9.9 million @ a5.2
- tour / opening city | place | agree | Miami @ a1.4 a4.1
