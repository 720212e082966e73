== a1 | Hokuriku Evening News | 2024-01-05T08:00:00Z | Idol Ogata gives 50 million yen to quake victims
Shun Ogata of the group Kazaguruma has donated 50 million yen for people hit by the New Year's Day earthquake, the prefecture said on Friday. ^1
The 29-year-old singer grew up in Wajima, where his grandmother's house burned down. ^2 She was not hurt. ^3
"The sea there taught me how to be quiet," he said in a message. ^4 "I want to give something back." ^5
It is the largest gift from one person so far, an official said. Kazaguruma had given 10 million yen after the floods of 2018.
The group has called off a television appearance planned for Sunday. ^7

== a2 | Tokyo Idol Bulletin | 2024-01-06T03:00:00Z | Shun Ogata donates to his home town
Kazaguruma's Shun Ogata, 29, has sent 50 million yen to Ishikawa. ^1
He did not announce the gift; the prefectural office made it public with his consent.
"I want to give something back," he explained. ^2
Members Ren Shiraki and Tatsuya Mogami said they would match a tenth of the amount each.
Kazaguruma, formed in 2013, will kick off a dome tour on February 10 in Sapporo. ^3
Shiraki is from Kobe and was born in the year of the earthquake there. The group's fan club, with 410,000 members, opened an account of its own, and the first million yen came in within an hour.

== a3 | Asia Star Report | - | J-pop singer's generous gesture
A Japanese pop star has given some US$345,000 for victims of the quake that struck the Noto peninsula on January 1. ^1
Shun Ogata comes from the town of Wajima, one of the worst hit. ^2 His grandmother escaped unharmed, though she lost her house in the fire. ^3
The singer is known abroad for the film "Ten Bicycles," for which he received a newcomer's award in 2019.
He and his group withdrew from a TV show last Sunday. ^4
Several other entertainers have given as well, among them a comedian who sold his sports car and a band that played for nine hours on the internet.

== a4 | The Hong Kong Lens | - | Ogata shovels snow and hands out soup
He came without cameras. Shun Ogata of Kazaguruma, who turned 30 at the end of January, spent two days in his battered hometown Wajima handing out pork soup. ^1
"The sea there taught me how to be quiet," the singer had written in January, when he gave 50 million yen for the victims. ^2
The earthquake of New Year's Day cost more than 230 lives. ^4
Since February 10 Kazaguruma have been on a tour of five domes, at which donation boxes stand at the doors. ^3
The mayor gave him a pair of rubber boots, size 28. He has asked that no photograph of the boots be sold, and he wants to come again in summer.

== facts
- Shun Ogata / gift | money | refine | 50 million yen @ a1.1 a2.1 a4.2 | some US$345,000 @ a3.1
- Shun Ogata / age | age | refine | 29 @ a1.2 a2.1 | turned 30 at the end of January @ a4.1
- Shun Ogata / home town | place | agree | Wajima @ a1.2 a3.2 a4.1
- grandmother / unhurt | status | agree | unhurt @ a1.3 a3.3
- grandmother / house | other | agree | burned down @ a1.2 a3.3
- Shun Ogata / sea | quote | agree | "The sea there taught me how to be quiet" @ a1.4 a4.2
- Shun Ogata / give back | quote | agree | "I want to give something back" @ a1.5 a2.2
- Kazaguruma / television appearance | status | agree | called off @ a1.7 a3.4
- television appearance / day | date | refine | Sunday @ a1.7 | last Sunday @ a3.4
- tour / start | date | agree | 2024-02-10 @ a2.3 a4.3
- recipients / where | place | refine | Ishikawa @ a2.1 | the Noto peninsula @ a3.1
- gift / when | date | refine | 2024-01-05 @ a1.1 | January @ a4.2
- earthquake / day | date | agree | 2024-01-01 @ a1.1 a3.1 a4.4
