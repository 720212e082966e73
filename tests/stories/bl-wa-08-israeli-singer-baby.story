== a1 | Yom Plus English | 2022-07-10T06:20:00Z | Mazal tov: a daughter for Noga Shalem
The singer Noga Shalem, 35, gave birth to her second child in Los Angeles on Saturday, her manager announced. ^1 The girl weighed 3.2 kilograms and mother and daughter are well. ^2
Shalem and her partner, the music producer Itay Regev-Dror, have been in California since March, working on her fifth album. ^3 They already have a boy, Yonatan, aged four. ^4
The name will be announced on the couple's return to Israel, manager Shuki Elbaz said, adding that the autumn tour, which opens in Caesarea on 6 October, would not be affected. ^5
== a2 | Starline Weekly | 2022-07-11T18:00:00Z | Israeli Pop Star Noga Shalem Welcomes Baby No. 2 in Santa Monica
It's a girl for Noga Shalem! The "Salt on My Shoes" singer, 35, and partner Itay Dror welcomed their daughter late on Friday, July 8, at a hospital in Santa Monica, a rep confirms to Starline. ^1
Baby tipped the scales at 7 lbs., 1 oz. ^3
"Welcome to the noise, little one. ^4 Your brother is the loud part," Shalem captioned a shot of a tiny foot. ^5
The former "Next Voice" contestant has previously opened up about two miscarriages following the birth of her son in 2018. ^6
== a3 | Shalemaniacs | - | She's here!!! (and I know the name)
Guys, the foot. THE FOOT. "Welcome to the noise, little one," and I was gone. ^1
My source is a friend of the doula, so take it or leave it: Itay cried and the princess is called Alma Tamar, and she was a strong 3.5 kilos. ^2 Labour took nineteen hours, and Noga sang through most of it. ^4
No, the tour isn't cancelled. ^6 Twelve shows, Caesarea first, as planned. ^5
== a4 | Carmel Coast News | - | Grandmother from Kiryat Yam: "I saw her first on the telephone" (translated from the Hebrew)
Ilana Shalem, the retired hairdresser who brought up one of Israel's best-loved singers in a two-room flat, has a new granddaughter and has not slept. It was Saturday, and she had just put the food on the hotplate, when the call came from America.
"My Noga was nearly a day in labour, and then she asks me whether I have eaten," she says. ^2
The name? She is proud of that: Alma, and Tirtza for her own mother, who came from Tripoli with one suitcase. ^3 Next week she flies to Los Angeles to help with little Yoni, who starts nursery school in autumn. ^4
== a5 | Ticket & Stage Monitor | 2022-07-21T09:00:00Z | Shalem adds third Caesarea night
Promoter Lahav Live has added a third evening at the Caesarea amphitheatre to Noga Shalem's autumn run, taking the tour to 13 concerts. ^1 The first remains on 6 October. ^2
Shalem, who has been in the United States since the spring and became a mother for the second time this month, will travel with a nursery trailer, which the promoter says costs about as much as a string quartet. ^3 Average prices are up 8 per cent on her 2019 dates, to 265 shekels.
== a6 | Salon Tel Aviv | 2022-09-30T05:00:00Z | Noga Shalem comes home with a record and a pram
Two things were delivered in California: eleven songs and Alma Tirtza, who at this moment is chewing the cable of a very expensive microphone. ^1
She came ten minutes before midnight on the eighth of July, "so that the paperwork would be American and difficult," says her mother. ^2 Her father, Itay Regev-Dror, recorded the first cry and has promised never to release it. ^3
Shalem, who turned 36 last week, is nervous about Thursday, when she will sing at Caesarea for the first time in three years. ^4
== facts
- daughter's birth / date | date | disagree | 2022-07-09 @ a1.1 | 2022-07-08 @ a2.1 | 2022-07-08, ten minutes before midnight @ a6.2 | 2022-07 @ a5.3 | conflicts: 0-1 0-2
- daughter / birth weight | quantity | disagree | 3.2 kilograms @ a1.2 | 7 lbs., 1 oz @ a2.3 | 3.5 kilos @ a3.2 | conflicts: 0-2 1-2
- daughter / name | name | disagree | Alma Tamar @ a3.2 | Alma Tirtza @ a4.3 a6.1 | conflicts: 0-1
- daughter's birth / place | place | refine | Los Angeles @ a1.1 | a hospital in Santa Monica @ a2.1 | California @ a6.1
- father / name | name | refine | Itay Regev-Dror @ a1.3 a6.3 | Itay Dror @ a2.1 | Itay @ a3.2
- Shalem / age | age | refine | 35 @ a1.1 a2.1 | turned 36 last week @ a6.4
- Shalem's children / number | count | agree | second child @ a1.1 a5.3
- son / age | age | refine | 4 @ a1.4 | born in 2018 @ a2.6
- stay in California / since | date | refine | March @ a1.3 | the spring @ a5.3
- tour / status | status | agree | not affected, going ahead @ a1.5 a3.6
- son / name | name | refine | Yonatan @ a1.4 | Yoni @ a4.4
- tour opening / date | date | agree | 2022-10-06 @ a1.5 a5.2 a6.4
- tour opening / place | place | agree | Caesarea @ a1.5 a3.5 a6.4
- tour / concerts | count | refine | 12 @ a3.5 | 13 with an added evening @ a5.1
- Shalem's caption / wording | quote | refine | "Welcome to the noise, little one. Your brother is the loud part" @ a2.4 a2.5 | "Welcome to the noise, little one" @ a3.1
- labour / length | duration | refine | nineteen hours @ a3.4 | nearly a day @ a4.2
