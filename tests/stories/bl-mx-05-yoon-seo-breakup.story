== a1 | Hangang News | 2024-03-21T02:10:00Z | Agencies confirm: Yoon Tae-gyeom and Seo Harim have parted
Actor Yoon Tae-gyeom, 34, and Seo Harim, 29, main vocalist of the girl group Velour, are no longer a couple, their agencies said on Thursday.
"It is true that the two recently decided to remain good colleagues," Namu Actors said in a text to reporters at 10.30 am. ^1 Seo's agency, Lumen Entertainment, sent the same answer half an hour later. ^2
According to an industry official the separation goes back to last month. ^3 Both had full schedules. ^4
The romance became public on July 3, 2022, when the magazine Spot printed pictures taken in Hannam-dong. ^5 Yoon's film "The Lighthouse Tax" opens on April 17; Velour's sixth mini-album is out on May 7.

== a2 | Spot | 2024-03-21T00:30:00Z | [Exclusive] "Yoon Tae-gyeom and Seo Harim ended it before Christmas"
Spot can report that the couple we were the first to introduce to you has been apart for three months. ^1
They met for the last time on December 19 at a restaurant in Seongsu-dong, an acquaintance of both says, and by the year-end awards on the 31st it was over. ^4 Yoon took his Excellence Award that night and did not look at Table 14, where Velour sat.
"It was Harim who let go of his hand," says the acquaintance. "She is going to renew her contract and wants to think only of the group." ^2
Yoon's side told us at 9 am that it was "checking with the actor". ^3

== a3 | K-Orbit | - | yoon taegyeom & harim are over :( a timeline
Okay, deep breaths, Velvets.
Aug 2021: he cameos in the "Paper Moon" MV. Per his own words on "Late Table", they started dating that same autumn, two and a half years ago. ^1
July 2022: Spot drops the photos, both companies say yes in 50 minutes. ^2
Oct 2023: her 28th birthday, he sends a coffee truck with 300 cups.
March 21, 2024: Namu confirms the end; Lumen's reply, as of this post, is only "we cannot verify an artist's private life". ^3
Schedules, says everybody. ^4 Pls don't go under her posts. The Taipei shows on 6 and 7 April are still happening!

== a4 | Mainichi Hallyu | 2024-03-22T03:00:00Z | Farewell to the 'honey-skin couple'
(Translated from Japanese.) Fans in Japan, where Yoon filled Yokohama's hall twice in February, heard the news of the parting with a sigh.
The pair had been together since the spring of 2022, a little under two years, and belonged to the few who admitted to it at once. ^1
The actor told friends that he was the one to bring it up, a staff member of his film says, because he will enlist late and did not wish to make her wait. ^2 At thirty-four he has finished his service, another person objects.
Seo will be seen at Kyocera Dome in Osaka on June 15. The younger sister Seo Yurim, 22, made her debut with Pixie Dust last week.

== a5 | The Yeouido Times | - | Why stars' partings come in twos
Three celebrity couples broke up in the first quarter, most lately Yoon Tae-gyeom and Velour's Seo, who went their ways in February after Spot's scoop of 2022 had made them the face of a soju brand. ^1
The brand paid 800 million won for a year and did not extend in January.
"Decided to remain good colleagues", the formula both companies used, has appeared in 31 of 40 such notices since 2015, our count shows. ^2 Only four gave a reason, in all cases a busy schedule. The median wait between break-up and notice is seven weeks.

== facts
- couple / when they broke up | date | disagree | 2024-02 @ a1.3 a5.1 | end of 2023-12 @ a2.1 a2.4
- couple / who ended it | other | disagree | Seo Harim @ a2.2 | Yoon Tae-gyeom @ a4.2
- Lumen Entertainment / whether it confirmed | status | disagree | confirmed with the same words @ a1.2 a5.2 | cannot verify private life @ a3.3
- couple / how long together | duration | disagree | two and a half years, since autumn 2021 @ a3.1 | a little under two years, since spring 2022 @ a4.1
- romance / when it became public | date | refine | 2022-07-03 @ a1.5 | 2022-07 @ a3.2 | 2022 @ a5.1
- breakup / reason given | other | refine | both had full schedules @ a1.4 a3.4 | she wants to think only of the group @ a2.2
- statement / wording | quote | refine | It is true that the two recently decided to remain good colleagues @ a1.1 | Decided to remain good colleagues @ a5.2
- Yoon's agency / whether it confirmed | status | refine | checking, before the confirmation @ a2.3 | confirmed @ a1.1 a3.3
