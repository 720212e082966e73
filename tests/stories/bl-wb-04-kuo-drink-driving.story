== a1 | Formosa Press Agency | 2025-03-09T05:00:00Z | TV host Kuo Chi-hsiang held after hitting scooter in Taipei
Television host Kuo Chi-hsiang was taken in for questioning on suspicion of drunk driving early on Sunday after his car struck a scooter in Taipei, police said. ^1
The Zhongshan precinct said Kuo, 47, ran a red light on Minquan East Road at about 1:40 a.m. and hit a delivery rider surnamed Hsu. ^2 The rider, 24, suffered a fractured collarbone and was taken to hospital. ^3
A test put the alcohol in Kuo's breath at 0.58 milligrams a litre, more than twice the threshold for a criminal offence. ^4 There was a female passenger in the car, who was not hurt. ^5
Kuo has presented the quiz "Night Market Genius" since 2013. ^6
== a2 | Island Mirror | - | "Just one glass": Brother Hsiang's white Audi, a courier on the asphalt and a mystery lady
He left a wedding banquet at the Regalia on Saturday night with his tie in his pocket and a woman in green on his arm. ^6 At twenty to midnight, on Minquan East Road, the white Audi went through the red and a courier went over the bonnet. ^1
"I only had one glass, to toast the couple," the host mumbled to the officer, according to a bystander who filmed the scene. ^2 The machine thought otherwise: 0.38. ^3
The lady? Not Mrs Kuo, who was in Tainan with the children. She is an assistant producer, 29, from his own show, three of his colleagues confirm, and she had not a scratch. ^4
The courier's mother, reached at the ward, says her boy's collarbone is in two pieces and that no one from the star's office has brought so much as a banana. ^5
== a3 | The Taipei Observer | 2025-03-10T00:30:00Z | Kuo posts NT$100,000 bail in drunk driving case
Prosecutors released television host Kuo Chi-hsiang on bail of NT$100,000 late yesterday, about 20 hours after he drove into a motor scooter in Taipei's Zhongshan District. ^1
Kuo's breath-alcohol concentration was measured at 0.58mg per liter, police said. ^2 Above 0.25mg, a driver faces up to three years in prison, or five if someone is seriously injured.
Leaving the prosecutors' office, Kuo bowed three times and said: "I drank three glasses of whisky at a wedding and I should have called a taxi. There is no excuse." ^3
The injured man, a 24-year-old food courier, had surgery on his collarbone yesterday morning. ^4 The woman in Kuo's car, a colleague whom he said he was dropping off at home, was unhurt. ^5
A councilor of the Taipei City Council called for a list of repeat offenders; Kuo was fined NT$22,500 for a similar offense in 2016. ^6
== a4 | Lion City Evening Post | - | Taiwan host in tears after drink-drive smash
Taiwanese funnyman Kuo Chi-hsiang, familiar to viewers here from the Mandarin quiz Night Market Genius, was let go without bail after promising prosecutors to appear whenever he is called. ^1 He had knocked down a young man on a scooter in the early hours of Sunday, on the way home from a friend's wedding. ^2
"I drank and I drove, I have no excuse," the 47-year-old said in front of the cameras, wiping his eyes. ^3
A breathalyser reading of 0.58mg is nearly four times the level at which Taiwan fines drivers. ^4 In 2016 he was fined there for the same thing. ^5
The rider is expected to stay in hospital for a week. A roadshow planned for Suntec City next month is, says the promoter, "under review".
== a5 | Channel Watch | 2025-03-12T07:00:00Z | Cheng Shih TV drops Kuo from prime-time quiz
Cheng Shih TV has suspended Kuo Chi-hsiang from Night Market Genius with immediate effect and will fill Saturday's slot with a compilation. ^1 Two sponsors, a beer brand and an insurer, left on Monday.
Kuo, who was freed on NT$100,000 bail after Sunday's collision, has fronted the show for twelve years; 31 unaired episodes are in the archive, worth an estimated NT$90 million. ^2 Deputy hosts have been sounded out, among them the comedian Wu Ta-kang.
His contract contains a morality clause that lets the channel claim back up to half a year's fee. The channel already used it once, after his drink-driving fine nine years ago, but only as a warning. ^3
== a6 | Sunday Lantern | 2025-03-23T01:00:00Z | Two weeks on: the boy on the scooter
Hsu Po-yu, 23, sleeps sitting up. ^1 A titanium plate holds his collarbone together and he cannot lift the arm that earned his living. ^2
He remembers the light turning green, and then a shoe, his own, in the gutter. Of the man who ran to him he remembers the smell. "He kept saying he'd had only a glass," says Mr Hsu. ^3
Kuo Chi-hsiang came to the ward four days after the crash with an envelope of NT$600,000. The family sent it back by courier, which they find funnier than I do.
The television presenter, out on bail and off the air, has not given an interview; his lawyer expects an indictment before summer. ^4
== facts
- crash / date and time | date | disagree | 2025-03-09, about 1:40 a.m. @ a1.1 a1.2 | 2025-03-08, twenty to midnight on Saturday @ a2.1 a2.6 | early hours of Sunday @ a4.2 | 2025-03-09 @ a3.1 a5.2 | conflicts: 0-1, 1-2, 1-3
- Kuo / breath alcohol | quantity | disagree | 0.58 mg per litre @ a1.4 a3.2 a4.4 | 0.38 @ a2.3 | conflicts: 0-1
- Kuo / how much he drank, in his words | quote | disagree | I only had one glass, to toast the couple @ a2.2 | I drank three glasses of whisky at a wedding @ a3.3 | He kept saying he'd had only a glass @ a6.3 | conflicts: 0-1, 1-2
- Kuo / release | status | disagree | released on bail @ a3.1 a5.2 a6.4 | let go without bail @ a4.1 | conflicts: 0-1
- bail / sum | money | agree | NT$100,000 @ a3.1 a5.2
- Kuo / age | age | agree | 47 @ a1.2 a4.3
- rider / age | age | disagree | 24 @ a1.3 a3.4 | 23 @ a6.1 | a young man @ a4.2 | conflicts: 0-1
- rider / name | name | refine | Hsu @ a1.2 a6.3 | Hsu Po-yu @ a6.1
- rider / job | other | refine | delivery rider @ a1.2 | courier @ a2.1 | food courier @ a3.4
- Kuo / where he had been | other | refine | a wedding banquet at the Regalia @ a2.6 | a wedding @ a3.3 | a friend's wedding @ a4.2
- rider / injury | other | refine | fractured collarbone @ a1.3 | collarbone in two pieces @ a2.5 | surgery on his collarbone @ a3.4 | collarbone held by a titanium plate @ a6.2
- crash / street | place | refine | Minquan East Road @ a1.2 a2.1 | Zhongshan District @ a3.1
- passenger / identity | other | refine | a woman @ a1.5 | an assistant producer, 29, from his own show @ a2.4 | a colleague @ a3.5
- passenger / condition | status | agree | unhurt @ a1.5 a2.4 a3.5
- quiz / on air with Kuo | duration | refine | since 2013 @ a1.6 | for twelve years @ a5.2
- Kuo / on having no excuse | quote | refine | I should have called a taxi. There is no excuse @ a3.3 | I drank and I drove, I have no excuse @ a4.3
- Kuo / earlier offence | date | agree | 2016 @ a3.6 a4.5 a5.3
- quiz / Kuo suspended | status | refine | suspended with immediate effect @ a5.1 | off the air @ a6.4
