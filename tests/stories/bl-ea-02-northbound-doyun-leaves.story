== a1 | Seoul News Agency | 2024-07-08T07:30:00Z | Do-yun leaves boy band Northbound
SEOUL - Do-yun, the main dancer of the six-member boy band Northbound, is leaving the group, its agency said on Monday. ^1
"After long and careful discussion with Do-yun, we have decided to respect his wish to devote himself to his recovery," Harim Entertainment said in a notice on the fan platform Bandi. ^2 It said that the 27-year-old had been treated for a back injury and for anxiety since last winter. ^3
The contract between the two sides has been ended by mutual consent, it added. ^4 Northbound will go on with five. ^5
Northbound made its debut in March 2018 and has released nine EPs. ^6 Its single "Polaris" spent three weeks at the top of the Circle chart in 2022. Chief executive Baek Jong-hun is to meet fan representatives this week. ^7 Shares in the agency closed 4.1 percent lower. ^8

== a2 | Hallyu Beat (Los Angeles) | 2024-07-08T03:15:00Z | NORTHBOUND's Do-yun exits group after six years
Compasses, we are so sorry. On Sunday, July 7, Harim Entertainment announced that Seo Do-yun is no longer a member of NORTHBOUND. ^1
The company's letter speaks of a decision reached "after long and careful discussion" and says that the performer's health has to come first. ^2 The remaining five — Jae-in, Minhyuk, Ro-woon, Ha-jin and Taeho — will carry on, starting with KCON in Los Angeles at the end of the month. ^3
Do-yun, 27, has been off the road since he hurt his back at rehearsals in Osaka in December. ^4 He sat out eleven dates of the "True North" tour, including both nights at the Kia Forum.
In a letter by hand, he told fans: "I was happy every single day that I could stand beside you. ^5 I am not saying goodbye to the stage." Within an hour it had 2 million likes.

== a3 | Star Ilbo | 2024-07-08T08:00:00Z | Translated: [Exclusive] It was not the back — Do-yun and Harim quarrelled over acting
Health reasons? People around Northbound tell a different tale. According to three staff members, Seo Do-yun and the company had not been on speaking terms since spring, when he was refused leave to film the series "Night Orchard." ^1
"He was offered the second lead, and the answer from above was no. That was the end," one says.
Harim denies it. "It is regrettable that untrue stories are going around," said an official, who pointed to hospital certificates from last December. ^2
Also, the break is less complete than it looks. His exclusive contract with Harim, an industry source says, is still in force until March 2025, and so no other agency may sign him. ^3 He has been out of the team since Monday's notice, which went up at nine in the morning. ^4
Baek Jung-hoon, the head of Harim, who founded the firm in 2009 with money from a chain of karaoke rooms, could not be reached. ^5 Northbound's youngest, Taeho, wrote only: "Hyung, eat well." ^6

== a4 | Asia Music Trade | 2024-07-09T02:00:00Z | Harim slips on departure of Northbound dancer
The exit of a member has cost Harim Entertainment about 18 billion won in market value in a day, as investors wondered what is left of the label's main act.
Northbound, which brings in some 60 percent of sales, will proceed as a quintet. ^1 Analysts had been warned: Seo Do-yun took no part in activities for the last seven months. ^2 His agreement with the company was dissolved amicably, with no penalty on either side, an investor note says. ^3
"We ask for your understanding that this was his own wish," Baek Jong-hun, Harim's CEO, told shareholders by letter. ^4 A ninth EP sold 1.1 million copies in its first week in October; a first full album is due this autumn. ^5
The firm's stock fell by about four percent on Monday. ^6 In 2021, when singer Yoo Chae-ri walked out of its girl group Marigold, it lost 12.

== a5 | Compass Diary (fan blog) | - | what we know and what we don't
ok deep breaths. Here is a list, because my inbox is a mess.
1. He's out. The Bandi notice came at 9:00 on Monday morning, Korean time, so for those of you in the Americas it was still Sunday. ^1
2. It's his decision, at least on paper. "respect his wish to devote himself to his recovery" are the words. ^2
3. The rest stay and there will be five. ^3 No new member.
4. His letter is two pages, in blue pen, and I have given up translating it because I cannot see the screen. The short version: he thanks the members one by one and says he was happy. ^4
5. The drama rumour: a role in Night Orchard that he was not allowed to take. ^5 One paper has it, with nobody named.
He was born in Daegu in 1997, trained for four years and was the last to be added before the debut in 2018. ^6 On March 12 we sang for him at the anniversary. He wasn't there.

== a6 | Manila Entertainment Post | - | Northbound to push through with Manila show despite exit
Filipino Compasses can keep their tickets. The promoter of Northbound's August 24 concert at the Araneta Coliseum said the show will go on with five members. ^1
Doubts had arisen after dancer Do-yun left the K-pop act earlier this month because of what his agency described as physical and mental health problems. ^2 He injured his back before a show in Japan last year. ^3
A Korean daily has linked his departure to a quarrel about a television role, which the agency has denied. ^4
Northbound last came here in 2022, when 17,000 people saw them in Pasay. Jae-in, the leader, told followers in a livestream that the five had cried "until four in the morning" and then gone to practice. Refunds can be requested until July 31.
== facts
- departure / day of the announcement | date | disagree | 2024-07-08 @ a1.1 a3.4 a5.1 | 2024-07-07 @ a2.1 | conflicts: 0-1
- departure / reason | other | disagree | health @ a1.2 a1.3 a2.2 a6.2 | quarrel over an acting role @ a3.1 | conflicts: 0-1
- Do-yun / contract with Harim | status | disagree | ended by mutual consent @ a1.4 a4.3 | still in force until March 2025 @ a3.3 | conflicts: 0-1
- Do-yun's letter / what he says | other | refine | happy every single day @ a2.5 | he was happy @ a5.4
- Harim's chief executive / name | name | disagree | Baek Jong-hun @ a1.7 a4.4 | Baek Jung-hoon @ a3.5 | conflicts: 0-1
- member / name | name | agree | Taeho @ a2.3 a3.6
- agency's notice / quotation about recovery | quote | refine | "After long and careful discussion with Do-yun, we have decided to respect his wish to devote himself to his recovery" @ a1.2 | "after long and careful discussion" @ a2.2 | "respect his wish to devote himself to his recovery" @ a5.2
- Do-yun / absence | duration | refine | since last winter @ a1.3 | since December @ a2.4 | seven months @ a4.2
- Do-yun / back injury | place | refine | at rehearsals in Osaka in December @ a2.4 | before a show in Japan last year @ a6.3
- Harim / fall of the share price | quantity | refine | 4.1 percent @ a1.8 | about four percent @ a4.6
- Do-yun / age | age | refine | 27 @ a1.3 a2.4 | born 1997 @ a5.6
- Northbound / debut | date | refine | 2018-03 @ a1.6 | 2018 @ a5.6
- Northbound / members from now on | count | agree | 5 @ a1.5 a2.3 a4.1 a5.3 a6.1
- notice / time of day | date | agree | nine in the morning @ a3.4 a5.1
- television role / title | name | agree | Night Orchard @ a3.1 a5.5
- quarrel / Harim's reaction | status | agree | denied @ a3.2 a6.4
