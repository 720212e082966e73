== a1 | Hanbit News Agency | 2023-04-23T02:10:00Z | Singer Na Seo-rin marries actor Gil Do-hwan in Seoul
SEOUL - Na Seo-rin, the leader of the girl group Lumen9, and the actor Gil Do-hwan were married in Seoul on Saturday, their agencies said. ^1
The ceremony took place at the Hotel Myeongwol in the Jung district, with some 300 relatives and colleagues present. ^2 ^3
Na is 29, and the groom is five years older. ^4
“We will repay your warm hearts by living diligently,” the couple said in a letter that was handed to reporters. ^5
They met in 2019 on the set of the music video for “Paper Lantern”, the group's third single, and announced their engagement on Feb. 14. ^6 ^7
Gil is due back on the set of the drama “Salt Road” on May 2. ^8
The comedian Ok Tae-soo was master of ceremonies. ^9

== a2 | K-Star Parade | - | Inside Seorin's fairytale day: every detail of the dress, the songs and the tears!
It was the wedding nobody in K-pop could stop talking about, and Lumen9's Seorin did not disappoint.
The 29-year-old walked down the aisle in a gown by Ahn Ji-eul with a train of four metres, and changed later into a pink hanbok. ^1 ^2
All eight of her bandmates sang “First Snow” for her, and by the second chorus even the maknae was sobbing. ^3
Her husband, Gil Do-hwan, 34, whom she first met four years ago at a video shoot, kept it together until his own father spoke. ^4
“We'll pay back your warm hearts by living hard,” the newlyweds wrote to their fans. ^5
Comedian Ok Tae-soo led the guests through the evening, and trot singer Ma Bong-sik gave a second congratulatory song. ^6
The honeymoon? Not Bali, as had been whispered, but ten days in Portugal. ^7

== a3 | The Gangnam Observer | 2023-04-24T08:00:00Z | Gil, Na tie the knot before 300
The garden of the Myeongwol, a hotel at the foot of Mount Namsan, was closed to the public all weekend for the marriage of Gil Do-hwan and Na Seo-rin. ^1
About 300 people had been invited. ^2 No photographs were allowed, and telephones were collected at the door. ^3
The eight members of Lumen9 performed “First Snow”, one of them by video link from Tokyo. ^4
Na wore a dress by the designer An Ji-eul. ^5
The couple will leave on Wednesday for Portugal, where they are to spend two weeks. ^6
Gil, 34, became known with “The Fourth Tenant” in 2016 and did his military service from 2017 to 2019. ^7 ^8

== a4 | Idol Wire | - | Lumen9 leader Na Seorin weds
Na Seorin of Lumen9 wed the actor Gil Do-hwan, 34, on Sunday after dating for three years. ^1 ^2
The two had revealed on Valentine's Day that they would marry. ^3
Guests handed over their phones before entering. ^4 A single black-and-white picture was later released by the bride's label, Orbit House. ^5
The group debuted in 2014, has sold six million albums and will begin its fourth world tour in Osaka on June 17. ^6
“I gained a family today, and I did not lose one,” the bride is said to have told her members. ^7
Gil was discharged from the army in 2020 and has been with Namsan Actors since then. ^20
A first series of pictures, in rented tuxedo and sneakers, had been taken on Jeju in March. ^21

== a5 | Seoul Life Weekly | 2023-05-10T09:00:00Z | Back from Lisbon, Na Seo-rin talks of married life
Freshly returned from ten days in Portugal, the singer Na Seo-rin has spoken of her wedding on April 22. ^1 ^2
“My husband cooks, I wash up, and both of us lie about who is better at it,” said the singer, who turned 30 on Sunday. ^30
“I told my members: I gained a family today, I didn't lose one,” she recalled. ^3
Her label had published one picture only, in black and white. ^4
Her husband started filming “Salt Road” again on Tuesday of last week. ^5 ^6
The fourth world tour of Lumen9, 22 concerts long, opens in Osaka next month. ^7
The photographs from Jeju, made a month before the wedding, will stay in a drawer, she said. ^20 “My hair was fighting with the wind, and the wind won.” ^21

== facts
- wedding / day | date | disagree | 2023-04-22 @ a1.1 a5.2 | Sunday @ a4.1
- wedding / venue | place | refine | Hotel Myeongwol, Jung district, Seoul @ a1.2 | garden of the Myeongwol at Mount Namsan @ a3.1
- wedding / guests | count | agree | about 300 @ a1.3 a3.2
- Na Seo-rin / age | age | agree | 29 @ a1.4 a2.1 | turned 30 since @ a5.30
- Gil Do-hwan / age | age | agree | 34 @ a2.4 a3.7 a4.1 | five years older than Na @ a1.4
- couple / letter, wording | quote | refine | We will repay your warm hearts by living diligently @ a1.5 | We'll pay back your warm hearts by living hard @ a2.5
- couple / first met | date | agree | 2019 @ a1.6 | four years ago @ a2.4
- couple / where they met | place | agree | set of a music video @ a1.6 | at a video shoot @ a2.4
- engagement / announced | date | agree | 2023-02-14 @ a1.7 | Valentine's Day @ a4.3
- Ok Tae-soo / role | other | agree | master of ceremonies @ a1.9 | led the guests through the evening @ a2.6
- Lumen9 / members who sang | count | agree | 8 @ a2.3 a3.4
- Lumen9 / song at the wedding | other | agree | First Snow @ a2.3 a3.4
- Na Seo-rin / designer of the dress | name | disagree | Ahn Ji-eul @ a2.1 | An Ji-eul @ a3.5
- honeymoon / country | place | agree | Portugal @ a2.7 a3.6 a5.1
- honeymoon / length | duration | disagree | ten days @ a2.7 a5.1 | two weeks @ a3.6
- wedding / phones | other | agree | collected at the door @ a3.3 | handed over @ a4.4
- wedding / pictures | other | agree | one black-and-white picture released by the label @ a4.5 a5.4
- Na Seo-rin / words to her members | quote | refine | I gained a family today, and I did not lose one @ a4.7 | I told my members: I gained a family today, I didn't lose one @ a5.3
- Gil Do-hwan / back on set of Salt Road | date | agree | 2023-05-02 @ a1.8 | Tuesday of last week @ a5.5
- tour / number | count | agree | fourth world tour @ a4.6 a5.7
- tour / opening | date | refine | June 17 @ a4.6 | 2023-06 @ a5.7
- tour / first city | place | agree | Osaka @ a4.6 a5.7
- Gil Do-hwan / end of military service | date | disagree | 2019 @ a3.8 | 2020 @ a4.20
- pictures on Jeju / date | date | agree | March @ a4.21 | a month before the wedding @ a5.20
- Na Seo-rin / name spelled | name | refine | Na Seo-rin @ a1.1 a3.1 a5.2 | Seorin @ a4.1
