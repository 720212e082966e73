== a1 | Nusantara News Agency | 2023-10-15T03:00:00Z | K-pop group Halora fill Bung Karno stadium
JAKARTA - The South Korean group Halora opened the Asian leg of their world tour on Saturday with a concert before 58,000 people in the Gelora Bung Karno stadium. ^1
The five singers performed 26 songs in two hours and forty minutes. ^2 They return to the same stage on Sunday. ^3
Police reported 112 cases of heat exhaustion, none of them serious. ^4
"Jakarta, you taught us how loud love can be. ^5 We will come back before your voice does," the leader, Minseo, told the crowd at the end. ^6

== a2 | Kpop Warung | 2023-10-14T19:30:00Z | Still shaking: Halora Day 1 report
Gates at three, queue since dawn, lightsticks sold out by noon. Worth everything.
The fall first, because you ask: it was Yuna, not Dahee, who slipped on the wet ramp during "Paper Moon". ^1 She laughed and sang on lying down. ^2
Twenty-six songs, two of them never played live before. ^3 I counted six costume changes.
Minseo cried in the last ment: "You taught us how loud love can be! ^4 We'll be back before your voice is." ^5
Official number on the screen: 58,214. ^6 Day 2 tomorrow, then Bangkok on the 21st. ^7

== a3 | Suara Betawi (translated) | - | Traffic chaos in Senayan, singer falls
The MRT carried 40,000 more passengers than on other Saturdays, and still the jam reached as far as Semanggi. ^1 Police say that 85,000 spectators came to the first of two Halora concerts, besides those who listened outside. ^2
A hundred or so young people needed treatment because of the heat. ^4
In the middle of the show Dahee, 22, lost her footing and fell, but carried on. ^5 The rain had stopped shortly before the beginning at seven. ^6
Street vendor Pak Rahmat sold 300 raincoats.

== a4 | Seoul Idol Times (translated) | 2023-10-16T05:00:00Z | Halora draw 114,000 in two Jakarta nights
Lumos Entertainment announced on Monday that both Indonesian shows of Halora were sold out, with 114,000 tickets in all. ^1
Member Yuna, 22, twisted her ankle on the first evening and sat on a stool during the second. ^2 In Bangkok, on 28 October, she will dance again. ^3
The message of leader Minseo, "You taught us how quiet love can be", has been viewed nine million times. ^4
The group, which made its debut on 3 May 2018, will release its third album in December. ^5

== a5 | Stage & Rigging Asia | - | Sixty lorries for five singers
The production that Halora have brought to South-East Asia weighs 410 tonnes and fills 60 lorries. In Jakarta it was set up in four days. ^1
Rain on the first afternoon left one ramp slippery, which cost a singer her balance; carpets were laid for the Sunday. ^2
About 58,000 came on the Saturday and rather fewer the next night. ^3 Start was at 7.15 both times, after a short video. ^4
The crew moves to Thailand for the show of 21 October. ^5 The band has been together for five years. ^6
== facts
- first concert / spectators | count | disagree | 58,000 @ a1.1 a5.3 | 58,214 @ a2.6 | 85,000 @ a3.2 | conflicts: 0-2 1-2
- singer who fell / who | name | disagree | Yuna @ a2.1 a4.2 | Dahee @ a3.5 | a singer @ a5.2 | conflicts: 0-1
- Bangkok concert / date | date | disagree | 2023-10-21 @ a2.7 a5.5 | 2023-10-28 @ a4.3 | conflicts: 0-1
- Minseo's farewell / quotation | quote | disagree | "Jakarta, you taught us how loud love can be. We will come back before your voice does" @ a1.5 a1.6 | "You taught us how loud love can be! We'll be back before your voice is." @ a2.4 a2.5 | "You taught us how quiet love can be" @ a4.4 | conflicts: 0-2 1-2
- songs / number | count | agree | 26 @ a1.2 a2.3
- first concert / start | date | disagree | 19:00 @ a3.6 | 19:15 @ a5.4 | conflicts: 0-1
- heat / people treated | count | refine | 112 @ a1.4 | a hundred or so @ a3.4
- concerts in Jakarta / number | count | agree | two @ a1.3 a2.7 a3.2 a4.1
- second concert / day | date | refine | Sunday @ a1.3 a5.2 | tomorrow, 2023-10-15 @ a2.7
- Halora / together since | date | refine | 2018-05-03 @ a4.5 | five years @ a5.6
- both concerts / spectators | count | refine | 114,000 @ a4.1 | 58,000 and rather fewer @ a5.3
- fall / cause | other | refine | wet ramp @ a2.1 | rain left a ramp slippery @ a5.2
