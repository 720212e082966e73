== a1 | Lately India | - | Watch: Singer shot by unknown people in Mansa district
Gill Raisa Wala, a Punjabi singer and a Congress leader, died in a shooting at Motilalke in Mansa district on Sunday. ^1
Reports so far say that over 30 rounds were fired and that two more people were injured. ^2
He was in critical condition when he was taken in haste to the civil hospital in Mansa, and there he was declared dead. ^3
== a2 | The Northern Times | 2022-05-29 | Congress's Raisa Wala killed 4 km from his house
Mansa: Unidentified attackers shot the Punjabi singer and Congress leader Amandeep Singh alias Gill Raisa Wala, 28, at Motilalke village in Mansa district on Sunday evening; on the day before, the state had taken away the two gunmen it gave him. ^1
He and two others were some four kilometres from his home in Raisa village at the time. ^2
According to police he was in his Mahindra Thar when the firing began. ^3 The vehicle took more than 30 rounds. ^4
Police counted what looked like more than eight bullet injuries on him and said that he died after being brought to the Mansa civil hospital. ^5 Mansa's chief medical officer, Manjit Rai, confirmed that his injuries killed him. ^6
The other two are in critical condition and have been sent on to a better-equipped hospital. ^7
He had become a member of the Punjab Congress in December 2021, before the state elections. ^8 He stood in Mansa and lost to Ajay Bansal of the Aam Aadmi Party. ^9
Security was withdrawn on Saturday from more than 420 people besides him, PTI reported. ^10
== a3 | Pinkscreen | 2022-06-06 | CCTV picture shows Raisa Wala with fans before the killing
It was at Motilalke village in Mansa district that Gill Raisa Wala was shot dead. ^1 Shortly before the Punjab elections he had joined Congress. ^2
Only a day earlier Punjab Police had withdrawn the security of 424 people, the singer among them, as the Balwant Maan government set about the VIP culture. ^3
Now a CCTV image of May 29, the day of the killing, has come out of his village, Hindustan Times reports. ^4 His jeep is seen stopping near some people, a few of whom take selfies. ^5
One man on it, known as Kachua, had spent 40 minutes at the house posing as a fan, police sources say. ^6 It was he who told the shooters that the singer was out in his Thar without his bullet-proof vehicle or gunmen. ^7
Eight shooters have been identified, the reports add, and Punjab Police suspect inter-gang rivalry and blame the Godara gang. ^8
His body had 19 bullet marks. ^9 NDTV says the post-mortem found his kidneys, liver, lungs and spine hit and that he was dead within 15 minutes. ^10
== a4 | WhoopNews | 2022-05-29 | Punjabi singer shot dead
Shocking news: the Punjabi singer and Congress leader Gill Raisa Wala has been shot dead near Mansa. ^1
Reports have him hit at least 10 times close to a temple in the village Mhotilal Ke. ^2 Sadly he was declared dead before he even got to the Civil Hospital in Mansa. ^3
His security cover had gone just one day earlier. ^4 He was one among 424 VIPs who lost theirs under a new rule of Balwant Maan's government against VIP culture. ^5
He entered the Congress in November of last year. ^6
== a5 | Black Ledger | 2022-05-31 | Indian rapper Gill Raisa Wala killed at 28
A favourite Punjabi rapper who mixed hip-hop, rap and people music was killed, and Indian police are investigating, officers said Monday, one day after the fatal shots. ^1
Mourners came in their hundreds to Tuesday's cremation. ^2
Amandeep Singh Gill, whom the world knew by the stage name Gill Raisa Wala, died Sunday night while at the wheel of his automobile in Mansa, a district in Punjab. ^3 He was 28 and was declared dead in the hospital to which he had been rushed. ^4
Inter-gang rivalry is what the first inquiries point to, said RK Chawra, the state's highest police official. ^5
More than 400 people, him included, had lost their security cover a day ahead of the attack in a move against VIP culture, local media said. ^6
He began as a songwriter and became known as a singer with a hit in 2017. ^7 Canada's Billboard Albums chart listed his first album in 2018. ^8
Police charged him in 2020 under the Arms Act for allegedly promoting gun culture in a song. ^9
"The Closing Voyage," his newest track, had come out earlier in the month. ^10
== a6 | Business Log | 2022-05-31 | Rapper dies in gang-related violence
NEW DELHI: Gunmen have killed an Indian rapper with a great following at home and in the diaspora of Canada and Britain, close to his hometown, in what Indian police call a gang-related killing. ^1
Amandeep Singh Gill had 11 million followers on YouTube, where he was Gill Raisa Wala. ^2
He was driving his SUV in Punjab on Sunday afternoon when suspects in two or three cars attacked and fired some 30 bullets. ^3
Ramesh Kumar Chawra, police chief of the state, said it "seems like an inter-gang rivalry". ^4 Lucky Dhillon, a gangster based in Canada, "has claimed the responsibility on behalf of the Vincent Godara gang", he added. ^5
== a7 | Culture Beat | 2022-06-01 | Rapper was hit 24 times, police say
The Punjabi rapper Amandeep Singh Gill, who performed as Gill Raisa Wala, died on Sunday, a day after being fatally shot, according to officials. ^1 He was 28 and was known for mixing folk, rap and hip-hop. ^2
Police say that 24 bullets allegedly struck him. ^3 A link to a rivalry between gangs is suspected, The Associated Press reports. ^4
He was shot driving his car in the Mansa district, and a hospital declared him dead after he was rushed there. ^5 The day before, he and others had lost their security details as a blow to "VIP culture". ^6
Six people were detained in connection with the murder, BBC News says. ^7 Chief Minister Balwant Man opened an inquiry that a high court judge will oversee. ^8
Doctors found bullet marks on chest, feet and abdomen, health officials told the BBC. ^9
State police chief RK Chawra was criticised by the family for tying the death to gangs too soon, which he denied on Monday. ^10 "One Lucky Dhillon has claimed the responsibility on behalf of the Vincent Godara gang," he said. ^11
Two commandos were all the protection he had been assigned. ^12
== facts
- Gill Raisa Wala / day of the shooting | date | disagree | 2022-05-29 @ a1.1 a2.1 a3.4 a5.3 a6.3 | 2022-05-28 @ a7.1 | conflicts: 0-1
- Gill Raisa Wala / day of death | date | agree | 2022-05-29 @ a1.1 a5.3 a7.1
- shooting / time of day | date | disagree | evening @ a2.1 | night @ a5.3 | afternoon @ a6.3 | conflicts: 0-1 0-2 1-2
- Gill Raisa Wala / age | age | agree | 28 @ a2.1 a5.4 a7.2
- Gill Raisa Wala / real name | name | refine | Amandeep Singh @ a2.1 | Amandeep Singh Gill @ a5.3 a6.2 a7.1
- shooting / village | place | disagree | Motilalke @ a1.1 a2.1 a3.1 | Mhotilal Ke @ a4.2 | conflicts: 0-1
- shooting / district | place | agree | Mansa @ a1.1 a2.1 a3.1 a5.3 a7.5
- shooting / rounds fired | count | refine | more than 30 @ a1.2 a2.4 | some 30 @ a6.3
- Gill Raisa Wala / bullet wounds | count | disagree | more than eight @ a2.5 | 19 @ a3.9 | at least 10 @ a4.2 | 24 @ a7.3 | conflicts: 1-3
- Gill Raisa Wala / parts of the body hit | other | refine | kidneys, liver, lungs and spine @ a3.10 | chest, feet and abdomen @ a7.9
- Gill Raisa Wala / place of death | place | disagree | at the hospital @ a1.3 a2.5 | before he got to the hospital @ a4.3 | declared dead at the hospital @ a5.4 a7.5 | conflicts: 0-1
- hospital / name | name | agree | Mansa civil hospital @ a1.3 a2.5 a4.3
- companions / number | count | agree | two @ a1.2 a2.2
- companions / condition | status | refine | injured @ a1.2 | critical @ a2.7
- vehicle / kind | other | refine | Mahindra Thar @ a2.3 | Thar @ a3.7 | jeep @ a3.5 | SUV @ a6.3 | car @ a5.3 a7.5
- security / withdrawn | date | agree | the day before @ a2.1 a3.3 a4.4 a5.6 a7.6
- security / number of people who lost it | count | refine | 424 @ a3.3 a4.5 | more than 420 @ a2.10 | more than 400 @ a5.6
- security / guards he had | count | refine | two gunmen @ a2.1 | two commandos @ a7.12
- security / reason for the withdrawal | other | agree | against VIP culture @ a3.3 a4.5 a5.6 a7.6
- Congress / joined | date | disagree | 2021-12 @ a2.8 | 2021-11 @ a4.6 | shortly before the Punjab elections @ a3.2 | conflicts: 0-1
- chief minister / name | name | disagree | Balwant Maan @ a3.3 a4.5 | Balwant Man @ a7.8 | conflicts: 0-1
- police chief / name | name | refine | RK Chawra @ a5.5 a7.10 | Ramesh Kumar Chawra @ a6.4
- motive / as police see it | other | agree | rivalry between gangs @ a3.8 a5.5 a6.4 a7.4
- responsibility / who claimed it | name | agree | Lucky Dhillon @ a6.5 a7.11
- Chawra / on the claim | quote | refine | "has claimed the responsibility on behalf of the Vincent Godara gang" @ a6.5 | "One Lucky Dhillon has claimed the responsibility on behalf of the Vincent Godara gang" @ a7.11
- gang / name | name | refine | the Godara gang @ a3.8 | the Vincent Godara gang @ a6.5 a7.11
- Gill Raisa Wala / style of music | other | disagree | hip-hop, rap and people music @ a5.1 | folk, rap and hip-hop @ a7.2 | conflicts: 0-1
- Gill Raisa Wala / profession | status | refine | Punjabi singer and Congress leader @ a1.1 a2.1 a4.1 | rapper @ a5.1 a6.1 a7.1
- shooting / distance from his home | place | refine | some four kilometres from his home @ a2.2 | close to his hometown @ a6.1
