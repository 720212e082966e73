== a1 | Le Flashbulb | 2009-02-23 | Fairytale day for dying Tara
Her last wish has come true: Tara Woolley, the reality television star with terminal cancer, is the wife of Liam Sneed.
Like all else she has done since "Full House" made her known seven years ago, it was a circus of cameras. ^1 A TV crew stood by to catch the moment when the 27-year-old and her fiancé made their vows, and a celebrity magazine put down £750,000 for the sole right to the pictures. ^2 ^3
Everything was arranged by the bride within seven days of hearing she has only weeks left. ^4 Cervical cancer was found in August, and chemotherapy could not stop it. ^5
"It was a very heart-breaking, joyful ceremony," said her publicist, Rex Milford. ^6
The guests at Fern Hall in Hertfordshire were fed lobster tagliatelle, with songs from the pop group Honeybabes. ^7 ^8
Her £3,500 gown was the present of Hamid Sayed, who runs Garrods. ^9 The groom, 21, had on his electronic tag, a condition of leaving prison early after a term for assault. ^10 Thanks to Justice Secretary Mark Strawson, who eased the curfew, they could have the wedding night together. ^11
In the lining of the dress was a pocket to hide her intravenous morphine. ^12 Roy Braddock, her grandfather, gave her away.
The deals she made with the media are for her sons, Robbie, five, and Teddie, four. ^13
== a2 | Capital Broadcasting News | 2009-02-22T16:36:00Z | Dying reality star Woolley weds
Tara Woolley, the terminally ill reality TV star, and her fiance Liam Sneed have been married in a ceremony that her publicist, Rex Milford, called "tearful, wonderful". ^1
At Fern Hall in Essex 200 guests rose to applaud when the vows had been said. ^2 ^3
Woolley came 45 minutes late. Milford told reporters that the 27-year-old stayed on her feet for most of a service that took 45 minutes, but towards the close asked for a seat. ^4 ^5
Her two small boys were on the couple's laps during the signing of the certificate. ^6
Leighton Moss, once a crime show's presenter, and former boyband member Adrian Lasta were there. The television hosts Robert Adeley and Trudy Flannigan came for the party afterwards, at which the Honeybabes are due to sing. ^7 ^8
A plane circled above with the names of bride and groom on a banner.
Woolley has told how Sneed, 21, asked her to marry him soon after doctors had said that she might have only months to live. ^9
== a3 | The Warden | 2009-02-23 | Doves, lenses and £1m: a private wedding of sorts
After a grown-up life spent wooing the press, Tara Woolley withdrew behind a wall of guards yesterday to be married in a country house hotel in Essex. ^1 ^2
She is 27, and since doctors found that her cervical cancer had spread aggressively to other organs she fears that she has weeks only. ^3 ^4 Liam Sneed became her husband out of everyone's sight in the 110 acres of Fern Hall, at Marfield Green, whose 99 bedrooms had all been taken for the party. ^10
The TV cameras that have trailed the one-time dental nurse since "Full House" in 2002 were sent off to the far end of the drive, from where the building cannot even be seen. ^5 ^6
Real privacy it was not. By selling exclusive coverage to the magazine OK! and a satellite channel she will earn an estimated £1m, which is to secure her two sons' future. ^7
Publicity agent Rex Milford passed some news to those waiting outside. The bride, he said, stood through most of the 45-minute service, though she slipped her shoes off because her feet hurt, and for the last minutes she wanted a chair. ^8 ^9
== a4 | Radio Polder | - | Zieke realityster trouwt zondag
On Sunday Tara Woolley and Liam Sneed will say yes to one another. ^1 At noon the ceremony of the dying British reality star and her fiancé starts in the country house Fern Hall near Marfield Green in Essex, led by bishop Gareth Drake. ^2
Sneed, 21, went down on his knee two weeks ago, when his girlfriend had just been told that weeks are all she has. ^3 ^4 In Woolley, 27, cancer has spread to bowels, liver and groin. ^5
Living TV, the British channel which was already at work on a reality series about her when the disease was found last summer, records the day with its cameras. ^6 ^7 The couple sold the exclusive photo rights to the British magazine OK! for almost 840 thousand euro. ^8 With it she wants to earn as much as she can for her two little sons, Robbie (5) and Teddy (4), whose father is presenter Geoff Frazer. ^9
According to The Sun a hospital bed stands ready at the venue, should the bride collapse. A small bag for her morphine drip is also said to be sewn into the dress. ^10
A hundred and fifty people have been invited, all the men asked to come in blue. ^11
Three courses await them at table: duck to begin, then steak, and hazelnut meringue to finish. ^12
== a5 | Ohio Valley Ledger | - | Britain watches as a dying star takes her vows
She was bald and weakened by chemotherapy, but on Sunday the British reality TV star Tara Woolley took her 21-year-old sweetheart as her husband, and no tear of hers escaped the cameras. ^1 ^2
The show put on by the brassy 27-year-old, dying now of cervical cancer, has Britain spellbound and has made the woman it loved to hate into one it cannot praise enough. ^3
Two hundred guests gave her and Liam Sneed a standing ovation at the Fern Hall Country House Hotel in eastern England, her spokesman Rex Milford told reporters. ^4 ^5
Painkillers were tucked away in the designer dress. ^6 About half an hour into the 45-minute service she could stand no more, the spokesman said; she sat, the groom knelt at her side and her two young sons climbed onto her lap. ^7 ^8
Weeks are what doctors give her. ^9
Woolley was picked out of nowhere in 2002 for the British show "Full House". ^10 In January 2007 fights with the Bollywood actress Kavita Reddy got her thrown off its celebrity edition as a racist.
== a6 | Deccan Buzz | - | Tara Woolley and Liam Sneed: the relationship
Tara Woolley and Liam Sneed were a couple and then got married.
In the middle of February 09 Tara was let out of hospital to see to her wedding at home. Her heart broke when a prison governor turned down a request to lift Liam Sneed's curfew, without which they could not be together on the wedding night. ^1 Into her dress a special pouch had been sewn where she could keep painkillers. ^2
The fairytale ceremony took place on February 22, 2009. ^3 When Woolley got up she talked for half an hour, had the guests in tears and hoped for a miracle against the cancer.
== a7 | Nation Today | 2023-11-26 | Who was Tara Woolley's husband? Liam Sneed remembered after dance tribute
Liam Sneed was no more than 21 when cervical cancer robbed him of his wife, Tara Woolley. ^1
Robbie Frazer's dance for his late mother brought tears to his brother Teddie and to his father Geoff. ^2 Known through "Full House", Tara died of the illness on Mother's Day in March 2009, with Robbie just five. ^3
She had been a wife for only a month. The two were married on February 22, 2009 at the Fern Hall Hotel & Spa in Marfield Green, Essex. ^4 ^5 The late Saul O'Brady was among those present, and so were Robert Adeley and Trudy Flannigan. ^6
The Daily Mail has it that "Tara wore a £3,400 Miguel Rota dress" which the late Hamid Al Sayed, owner of Garrods, had given to her. ^7
== facts
- wedding / date | date | refine | 2009-02-22 @ a3.1 a6.3 a7.4 | Sunday @ a4.1 a5.1
- Fern Hall / county | place | disagree | Hertfordshire @ a1.7 | Essex @ a2.2 a3.2 a4.2 a7.5 | eastern England @ a5.4 | conflicts: 0-1
- guests / number | count | disagree | 200 @ a2.3 a5.5 | 150 @ a4.11 | conflicts: 0-1
- guests / reaction | other | agree | standing ovation @ a2.3 a5.5
- dress / price | money | disagree | £3,500 @ a1.9 | £3,400 @ a7.7 | conflicts: 0-1
- dress / giver | name | refine | Hamid Sayed of Garrods @ a1.9 | Hamid Al Sayed of Garrods @ a7.7
- picture rights / sum | money | refine | £750,000 @ a1.3 | almost 840,000 euro @ a4.8 | an estimated £1m with the television rights @ a3.7
- picture rights / buyer | name | refine | a celebrity magazine @ a1.3 | OK! @ a3.7 a4.8
- television cameras / at the ceremony | other | disagree | a crew there for the vows @ a1.2 | sent to the end of the drive, out of sight @ a3.6 | recording the day @ a4.7 | every tear on camera @ a5.2 | conflicts: 0-1, 1-3
- bride / age | age | agree | 27 @ a1.2 a2.5 a3.3 a4.5 a5.3
- groom / age | age | agree | 21 @ a1.10 a2.9 a4.3 a5.1 a7.1
- prognosis / time left | duration | disagree | weeks @ a1.4 a3.4 a4.4 a5.9 | months @ a2.9 | conflicts: 0-1
- cancer / found | date | refine | 2008-08 @ a1.5 | last summer @ a4.6
- cancer / kind | other | agree | cervical @ a1.5 a3.4 a5.3 a7.1
- cancer / spread | other | refine | other organs @ a3.4 | bowels, liver and groin @ a4.5
- service / length | duration | agree | 45 minutes @ a2.4 a3.8 a5.7
- bride / when she sat down | duration | refine | towards the close @ a2.5 | for the last minutes @ a3.9 | about half an hour in @ a5.7
- sons / on the laps | other | refine | on the couple's laps at the signing @ a2.6 | on her lap when she sat in the service @ a5.8
- dress / hidden medicine | other | refine | intravenous morphine @ a1.12 a4.10 | painkillers @ a5.6 a6.2
- curfew / decision | status | refine | eased by the Justice Secretary @ a1.11 | request turned down by a prison governor @ a6.1
- menu / food | other | disagree | lobster tagliatelle @ a1.7 | duck, steak, hazelnut meringue @ a4.12 | conflicts: 0-1
- singers / name | name | agree | Honeybabes @ a1.8 a2.8
- younger son / name | name | disagree | Teddie @ a1.13 a7.2 | Teddy @ a4.9 | conflicts: 0-1
- elder son / age | age | agree | 5 @ a1.13 a4.9 a7.3
- younger son / age | age | agree | 4 @ a1.13 a4.9
- Full House / year | date | refine | 2002 @ a3.5 a5.10 | seven years ago @ a1.1
- Adeley and Flannigan / presence | other | refine | at the party afterwards @ a2.7 | attended the wedding @ a7.6
- publicist / words on the ceremony | quote | disagree | tearful, wonderful @ a2.1 | very heart-breaking, joyful @ a1.6 | conflicts: 0-1
- village | place | agree | Marfield Green @ a3.10 a4.2 a7.5
- proposal / time | date | refine | two weeks ago @ a4.3 | soon after the doctors' word @ a2.9
- money / purpose | other | agree | for her two sons @ a1.13 a3.7 a4.9
- hotel / name | name | refine | Fern Hall @ a1.7 a2.2 a3.10 a4.2 | Fern Hall Country House Hotel @ a5.4 | Fern Hall Hotel & Spa @ a7.5
- publicist / name | name | agree | Rex Milford @ a1.6 a2.1 a5.5
- illness / treatment | other | agree | chemotherapy @ a1.5 a5.1
