== a1 | Irish Press Service | 2018-11-20T19:00:00Z | Actress Bernadette Carmody dies aged 91
The actress Bernadette Carmody, who was for 30 years the shopkeeper Nan Tully in the serial Ballybrack, has died at the age of 91. ^1
She passed away peacefully on Monday at a nursing home in Bray, County Wicklow, her family said. ^2 She had broken a hip in September. ^3
Born in Listowel in 1927, Carmody was the fourth of nine children of a creamery manager. ^4 She joined the Abbey company in 1948 and played in New York in 1962. ^5
“She never missed a line, a bus or a Mass,” her son, the director Fintan Garrihy, said. ^6
Her husband, the poet Donal Garrihy, died in 1996. ^7 She is survived by three children and seven grandchildren. ^8
The funeral will be held on Friday at the Church of the Holy Redeemer in Bray. ^9

== a2 | The Liffey Times | 2018-11-21T06:30:00Z | A queen behind the counter
For three decades, from 1974 to 2004, Bernadette Carmody sold the nation its rashers and its gossip. ^1 As Nan Tully she buried two husbands and a bishop.
Carmody, who has died in Bray, was born in Listowel, one of nine. ^2 John B. Moriarty, who wrote three plays for her, saw her first in a parish hall, in 1944, when she was 17. ^3
Broadway came in 1961: her Pegeen ran for 140 nights. ^4 An offer from Hollywood was declined, since she would not leave her mother.
“She never missed a cue, a bus or a Mass,” said Fintan Garrihy, the youngest of her three children. ^5 He directed her in her last film, The Turf Cutter's Widow, in 2009. ^6

== a3 | Kerry Champion | - | Listowel says farewell to its Bernadette
A book of condolence has been opened at the library in Listowel for Bernadette Carmody, who died on Sunday. ^1
The actress, a daughter of the late Thady Carmody of the creamery, was 91. ^2 She opened Writers' Week four times and had been made a freewoman of the town in 1999.
“You'd meet her in Flahive's, and she'd tell you that you were looking thin,” said Cllr Jimmy Stack.
There will be a second Mass in St Mary's on December 1, and her ashes are to be scattered on the beach at Ballybunion. ^3

== a4 | UK Stage Letter | 2018-11-26T10:00:00Z | Obituary: Bernadette Carmody
Bernadette Carmody, who died on 19 November, was the last of the great Abbey players of the fifties. ^1
She entered the company in 1948 after two years in a bank in Tralee. ^2 She made her London debut at the Royal Court in 1958 and toured Australia in 1971. ^3
Fame came late, with the soap opera Ballybrack, which she left after 26 years. ^4 In 1980 she won a Golden Harp. In her last film, in 2009, she was directed by her son. ^5
She was buried on Friday beside her husband, Donal Garrihy, in Bray, to a recording of her own voice. ^6 Two sons and a daughter survive her. ^7

== a5 | Soap Nostalgia | - | Nan Tully, 1927–2018
Nan is gone. The woman who played her, Bernadette Carmody, fell at home in September, broke her wrist and never really got over it. ^1
She came into Ballybrack in 1974 for six episodes, and left in 2004. ^2 More than 2,000 people queued in the rain for her funeral in Dalkey last Friday. ^3
She had three children, a brown belt in judo and a filthy laugh. ^4 My own favourite scene is from 1987, when Nan hides a calf in the snug for two episodes. The 1993 Christmas special, with the talking crib, is best forgotten, and so is the spin-off, which was stopped after nine.
== facts
- Bernadette Carmody / age | age | agree | 91 @ a1.1 a3.2
- death / day | date | disagree | 2018-11-19 @ a1.2 a4.1 | Sunday 2018-11-18 @ a3.1
- death / place | place | refine | a nursing home in Bray, County Wicklow @ a1.2 | Bray @ a2.2
- injury / what | other | disagree | hip @ a1.3 | wrist @ a5.1
- injury / date | date | agree | September @ a1.3 a5.1
- Bernadette Carmody / birthplace | place | agree | Listowel @ a1.4 a2.2
- Bernadette Carmody / siblings | count | agree | one of nine children @ a1.4 a2.2
- Bernadette Carmody / joined the Abbey | date | agree | 1948 @ a1.5 a4.2
- Bernadette Carmody / New York | date | disagree | 1962 @ a1.5 | 1961 @ a2.4
- Fintan Garrihy / tribute | quote | disagree | She never missed a line, a bus or a Mass @ a1.6 | She never missed a cue, a bus or a Mass @ a2.5
- Ballybrack / how long she was in it | duration | disagree | 30 years @ a1.1 | 1974 to 2004 @ a2.1 a5.2 | 26 years @ a4.4 | conflicts: 0-2 1-2
- children / number | count | agree | 3 @ a1.8 a2.5 a4.7 a5.4
- last film / year | date | agree | 2009 @ a2.6 a4.5
- funeral / place | place | disagree | Bray @ a1.9 a4.6 | Dalkey @ a5.3
- funeral / day | date | agree | Friday 2018-11-23 @ a1.9 a4.6 a5.3
- body / burial or ashes | status | disagree | ashes to be scattered at Ballybunion @ a3.3 | buried beside her husband in Bray @ a4.6
- husband / name | name | agree | Donal Garrihy @ a1.7 a4.6
- father / work | other | agree | the creamery @ a1.4 a3.2
- last film / director | other | agree | her son @ a2.6 a4.5
