== a1 | National Press Agency | 2022-11-15T11:20:00Z | Harrow Lane star Rosalind Penhale dies at 84
Rosalind Penhale, the actress who played the pub landlady Dot Sedge in the television drama Harrow Lane, has died at the age of 84. ^1 She died on Monday at her home in Aldeburgh, Suffolk, after a short illness, her agent, Philippa Crane, said. ^2
"Rosalind went as she would have wished, with her family around her and the sea outside the window," Crane said in a statement. ^3
Penhale appeared in 212 episodes of Harrow Lane between 1974 and 1986. ^4 She was made an OBE in 2003 and last worked in 2016, when she played a retired judge in the film Low Water. ^5 She is survived by her husband, the stage designer Martin Goss, two daughters and five grandchildren. ^6
== a2 | East Coast Chronicle | 2022-11-17T06:00:00Z | Flowers on Crag Path for the town's favourite landlady
Yesterday morning there were already thirty bunches on the wall outside the pink house where Rosalind Penhale had lived since 1991.
Mrs Goss, as the neighbours knew her, passed away in Ipswich Hospital in the early hours of Sunday, four days after she was admitted with pneumonia. ^1 Her daughter Bridget, who teaches in Leiston, told the Chronicle that staff on the ward had been marvellous. "Mum couldn't see the sea from the bed, so we took turns to describe it."
The actress opened the carnival eleven times and sold raffle tickets for the lifeboat until she was 80. Her husband Martin, 87, designed the set for the town's pantomime for two decades. ^2
The service is at the parish church on Tuesday, November 29, at noon. ^3 "Everybody is welcome, and nobody is to wear black," Bridget said. ^4
== a3 | Daily Beacon | - | LAST ORDERS, DOT: Telly favourite Rosalind dies
Telly legend Rosalind Penhale, adored by millions as Dot Sedge, the sharp-tongued landlady of Harrow Lane, has died at 84. ^1
The star slipped away at home by the sea after being ill for only a few days. ^2 Agent Phillipa Crane said: "Rosalind went the way she lived, with a full house around her and the sea outside the window." ^3
At its height in 1977 the show pulled in 16 million viewers, and Rosalind's slap of brewery rep Len Tapper is still voted one of TV's best moments. Co-star Keith Ormond, 79, wept as he said: "She taught me to pull a pint and to hold a pause."
A pal revealed the family will hold a small private funeral, with no fans and no cameras. ^4
== a4 | The Examiner | 2022-11-26T00:01:00Z | Rosalind Penhale obituary
There was nothing cosy about Dot Sedge. As played over more than 200 episodes by Rosalind Penhale, the licensee of the Drovers was vain, frightened and funny, and the twelve years of Harrow Lane, from 1974 to 1986, were unthinkable without her. ^1
Penhale was born in Penzance, the daughter of a harbour pilot, and trained in Bristol, where she shared a bedsit with the future director Anne Lomas. A Cordelia at Nottingham in 1961 brought good notices and, for five years, almost no work.
In 1966 she married the designer Martin Goss. ^2 Her later stage parts included a fine Mrs Alving in 1994, and she was appointed OBE in 2003. ^3
She had never wanted a memorial service, and forbade one in writing. Goss survives her, with their daughters, Bridget and Helen, and five grandchildren. ^4
Rosalind Mary Penhale, actor, born 9 February 1938; died 13 November 2022. ^5
== a5 | The Drovers Arms (Harrow Lane fan pages) | - | Our Dot
I don't quite know how to write this one. Rosalind Penhale died at home in Aldeburgh, the agency says, and I have had the kettle on ever since. ^1
By my own count she was in 212 of the 240 episodes, starting with the very first, in the spring of 1974. ^2 She never missed a convention until 2015 and answered every letter by hand, mine included.
Her agent Philippa Crane has put out a lovely line about her going "with her family around her". ^3 For those who asked: the funeral is on the 29th, and the page is sending a wreath in the shape of a beer pump. ^4
== facts
- Rosalind Penhale / date of death | date | disagree | 2022-11-14 @ a1.2 | 2022-11-13 @ a2.1 a4.5 | conflicts: 0-1
- Rosalind Penhale / place of death | place | disagree | at her home in Aldeburgh @ a1.2 a5.1 | at home by the sea @ a3.2 | Ipswich Hospital @ a2.1 | conflicts: 0-2 1-2
- Rosalind Penhale / age | age | refine | 84 @ a1.1 a3.1 | born 9 February 1938 @ a4.5
- Rosalind Penhale / cause of death | other | refine | a short illness @ a1.2 | pneumonia, admitted four days before @ a2.1 | ill for only a few days @ a3.2
- Penhale's agent / name | name | disagree | Philippa Crane @ a1.2 a5.3 | Phillipa Crane @ a3.3 | conflicts: 0-1
- Penhale's agent / statement | quote | disagree | "Rosalind went as she would have wished, with her family around her and the sea outside the window" @ a1.3 | "Rosalind went the way she lived, with a full house around her and the sea outside the window" @ a3.3 | "with her family around her" @ a5.3 | conflicts: 0-1 1-2
- Penhale / role in Harrow Lane | name | refine | the pub landlady Dot Sedge @ a1.1 a3.1 | Dot Sedge, licensee of the Drovers @ a4.1
- Penhale / episodes of Harrow Lane | count | refine | 212 @ a1.4 a5.2 | more than 200 @ a4.1
- Harrow Lane / years of her part | date | refine | 1974/1986 @ a1.4 a4.1 | from 1974-21 @ a5.2
- Penhale / OBE | date | agree | 2003 @ a1.5 a4.3
- Penhale / husband | name | agree | Martin Goss @ a1.6 a2.2 a4.2
- Penhale / grandchildren | count | agree | five @ a1.6 a4.4
- Penhale / daughters | other | refine | two daughters @ a1.6 | Bridget and Helen @ a4.4
- Penhale / funeral date | date | refine | 2022-11-29 @ a2.3 | the 29th @ a5.4
- Penhale / who may attend the funeral | status | disagree | everybody is welcome @ a2.4 | small and private, no fans @ a3.4 | conflicts: 0-1
