== a1 | Hangang News Agency | 2023-10-06T03:20:00Z | Singer Ban Seo-jun booked over drunken scooter ride
SEOUL, Oct. 6 – Police have booked the singer Ban Seo-jun for riding an electric scooter under the influence of alcohol, officers said Friday. ^1
Ban, 27, a member of the group Northlight, was stopped in Hannam-dong at about 11:40 p.m. on Wednesday after he fell near an apartment block. ^2
His blood alcohol level was 0.12 percent, above the 0.08 percent at which a licence is revoked, the Yongsan Police Station said. ^3 No one else was hurt.
The agency, Maru Entertainment, apologized. "Ban drank with acquaintances and rode about 500 meters on his way home," it said in a statement. ^4
The group is to start an Asian tour of 14 shows in Bangkok on November 11. ^5

== a2 | K-Star Insider | - | Northlight's Ban Seojun arrested for DUI
Fans are in shock: Northlight's main vocalist Ban Seojun was arrested after drunk-riding a scooter through one of Seoul's richest areas. ^1
The 26-year-old had a reading of 0.227%, nearly three times the limit for losing a licence. ^2
Maru says he covered "about 500 meters" before he lost his balance. ^3
"I have no excuse. ^4 I am deeply sorry to the fans who believed in me," Ban wrote on Weverse by hand. ^5
The tour of fourteen dates across Asia, starting in Thailand next month, has been cancelled, according to a promoter. ^6
"We four will sing Seojun's parts for him and not in place of him," said leader Jang Eui-chan. ^20 In July the group reached number three on the Billboard 200 with its fifth mini album.

== a3 | The Straits Courier | 2023-10-09T07:00:00Z | Northlight tour to go ahead without Ban
The South Korean boy band Northlight will perform in Singapore as a four-piece in December, after their singer Ban Seo-jun stepped back over a drink-riding case. ^1
Maru Entertainment said on Sunday that the 14-date tour, which opens in Bangkok on Nov 11, would go on. ^2
Ban, 27, failed a breath test last Wednesday night in Yongsan-gu with 0.12 per cent. ^3 He has not been arrested and will be called in for questioning this week. ^4
He had gone some 500m from a restaurant, the company said. ^5 CCTV footage shown by the channel JBN suggested a ride of 1.6km. ^6
"There is no excuse for what I did. ^7 I am truly sorry to the fans who trusted me," the singer posted. ^8
Tickets for the Singapore show cost from $148 to $368.

== a4 | Tokyo Ongaku Press | - | South Korean singer falls from kickboard
(translated) The member of Northlight, Mr Ban Seo-jun (27), was investigated by the police because he drove an electric kickboard while drinking. ^1
It is said that on the 5th, shortly before midnight, he fell alone and that policemen on patrol helped him. ^2
"To the fans who believed me I apologise from the heart; I cannot make an excuse," he let know. ^3
The group with five members had debuted in 2017, and the dome concerts in Japan of last year had 180,000 visitors. ^4
Also in 2021 another singer of the same agency had received a fine of 7 million won.

== a5 | Manila Pop Wire | 2023-10-10T09:00:00Z | Northlight pushes through with PH show
Blinkers, breathe: Northlight's concert in Pasay is still on, even if one of the five members is on hiatus. ^1
The opening night in the Thai capital stays on November 12, promoters said. ^2
Ban was caught with a blood alcohol level of 0.12 percent in Seoul's Yongsan district. ^3
Police have not taken him into custody. ^4
"The four of us will sing Seo-jun's parts for him, not instead of him," leader Jang Ui-chan said on a live stream. ^20 Tickets for December 16 at the arena range from P3,500 to P17,000, and about 15,000 are sold.

== facts
- ride / day | date | disagree | 2023-10-04 @ a1.2 a3.3 | the 5th @ a4.2
- ride / time | date | refine | 11:40 p.m. @ a1.2 | shortly before midnight @ a4.2
- Ban Seo-jun / age | age | disagree | 27 @ a1.2 a3.3 a4.1 | 26 @ a2.2
- Ban Seo-jun / name | name | refine | Ban Seo-jun @ a1.1 a3.1 a4.1 | Ban Seojun @ a2.1
- blood alcohol | quantity | disagree | 0.12 @ a1.3 a3.3 a5.3 | 0.227 @ a2.2
- ride / distance | quantity | disagree | 500 metres @ a1.4 a2.3 a3.5 | 1.6km @ a3.6
- Ban / arrested | status | disagree | booked @ a1.1 | arrested @ a2.1 | not arrested @ a3.4 a5.4 | investigated @ a4.1 | conflicts: 1-2
- ride / place | place | refine | Hannam-dong @ a1.2 | one of Seoul's richest areas @ a2.1 | Yongsan @ a3.3 a5.3
- tour / shows | count | agree | 14 @ a1.5 a2.6 a3.2
- tour / status | status | disagree | cancelled @ a2.6 | goes ahead @ a3.2 a5.1
- tour / opening | date | disagree | 2023-11-11 @ a1.5 a3.2 | November 12 @ a5.2 | next month @ a2.6 | conflicts: 0-1
- tour / opening place | place | refine | Bangkok @ a1.5 a3.2 | Thailand @ a2.6 | the Thai capital @ a5.2
- Ban / apology | quote | refine | I have no excuse. I am deeply sorry to the fans who believed in me @ a2.4 a2.5 | There is no excuse for what I did. I am truly sorry to the fans who trusted me @ a3.7 a3.8 | To the fans who believed me I apologise from the heart; I cannot make an excuse @ a4.3
- agency / distance words | quote | refine | Ban drank with acquaintances and rode about 500 meters on his way home @ a1.4 | about 500 meters @ a2.3
- Northlight / members | count | refine | four without Ban @ a3.1 | five @ a4.4 a5.1
- licence limit | quantity | refine | 0.08 @ a1.3 | nearly three times the limit @ a2.2
- leader / parts | quote | refine | The four of us will sing Seo-jun's parts for him, not instead of him @ a5.20 | We four will sing Seojun's parts for him and not in place of him @ a2.20
- leader / name | name | refine | Jang Ui-chan @ a5.20 | Jang Eui-chan @ a2.20
