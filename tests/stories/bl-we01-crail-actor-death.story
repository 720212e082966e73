== a1 | Press Union | 2024-02-05T12:10:00Z | Leonard Askwith, television's Inspector Crail, dies at 84
Leonard Askwith, the actor who made the lugubrious Inspector Crail one of British television's best-loved detectives, has died at the age of 84. ^1 His agent, Phyllida Marsh, said in a statement that the end had come on Saturday at his home in Whitstable, Kent, after a short illness. ^2
"The family was there and the radio was on," Marsh said.
Askwith appeared in all 62 episodes of The Lamplighters, which was made for commercial television between 1978 and 1987 and sold to 31 countries. ^3 He is survived by his wife, the actress Moira Tennant, two daughters and a son. ^4
== a2 | Daily Beacon | 2024-02-05T16:45:00Z | TV 'TEC CRAIL DEAD: Tears for Lamplighters legend Leonard
TELLY favourite Leonard Askwith has lost his fight with pneumonia. ^1
The 84-year-old slipped away in a Canterbury hospital in the early hours of Sunday, pals told the Beacon. ^2 "He'd gone in by ambulance on the Thursday and his missus never left the ward," said one.
Co-star Gwen Barraclough, 79, who was Sergeant Peg Ollis to his gloomy Crail, led the tributes. "He taught me everything I know about standing still, and I loved him for it," she said. ^3
Leonard pulled in 17 million viewers at the show's peak and once turned down a Bond villain because the shoot clashed with his allotment's open day. He wed fellow actor Moira Tennant in 1968 and the pair had three kids. ^4
== a3 | The Courier | 2024-02-09T00:05:00Z | Leonard Askwith obituary
Few actors have done so much with a raised collar as Leonard Askwith, who has died aged 84. ^1 For nine years he was Crail, the Humber policeman of The Lamplighters, a man who solved murders chiefly by declining to go home. ^2
He was born Leonard Arthur Askwith off the Hessle Road in Hull, the only child of a trawler cook, eleven weeks to the day after Britain declared war on Germany. ^3 A scholarship took him to drama school in London in 1958, and four seasons of carrying spears followed. At Dundee Rep he met Moira Tennant, a dentist's daughter with a better part than his, who became his wife. ^4
Crail might have trapped a vainer man. Askwith went back to the stage between series and played Vanya three times, the last of them at 61. Gwen Barraclough, half a pace behind him through all of it, remembered him this week: "He taught me everything I know about standing still." ^5
He had been ill only briefly. ^6 He died on February 3 in the house in Whitstable that he had bought with his first Crail cheque. ^7 His final role was a deaf bishop in a radio play in 2019.
== a4 | Hull and Holderness Echo | - | Farewell to Hessle Road's own Inspector Crail
Hull is mourning one of its own. Leonard Alfred Askwith came into the world in a terrace on Subway Street, Hull, in November 1939 and left the city at 18 with, as he liked to put it, one suitcase and no vowels. ^1
His agent told the Echo that he died at home, within earshot of the sea. ^2
"He came up every Boxing Day for the rugby league and never once let me pay for the pies," said his cousin Brenda Stathers, 81. He and his wife, who marked their 55th anniversary in September, had three children and five grandchildren. ^3
A funeral will be held in Kent later this month. ^4 Councillors are to discuss a plaque.
== a5 | Lamplighters Lane | - | Goodnight, Inspector
Friends, the lamp is out. Leonard left us on Saturday 3 February. ^1 His agent rang our secretary an hour before the news went out, which was like him: he had left instructions that the fans were to be told first.
I have sat through all sixty-two episodes more often than I have been to church. ^2 What I remember is the signing in Beverley in 2004, when he stayed until the caretaker put the chairs up.
Gwen came on our video call on Tuesday and could hardly get the words out. "He taught me all I know about standing still, and I never quite forgave him," she said. ^3 The convention on 8 June goes ahead. Bring a hat.
== a6 | Kent Coast Gazette | 2024-02-22T09:30:00Z | Town stands in the rain for Crail
More than 200 people stood in the rain outside St Alphege's yesterday as Whitstable said goodbye to Leonard Askwith. ^1
The actor, who helped out at the lifeboat shop until he was 80, had died of pneumonia at the beginning of the month, at home in Island Wall. ^2 His daughters Harriet and Jess read from Dickens, and his son, Tom, carried the famous hat. ^3
A brass band had travelled down from the Humber overnight. Afterwards there were oysters, on the deceased's orders and at his expense.
== facts
- Leonard Askwith / date of death | date | disagree | 2024-02-03 @ a1.2 a3.7 a5.1 | 2024-02-04 @ a2.2 | beginning of 2024-02 @ a6.2 | conflicts: 0-1
- Leonard Askwith / place of death | place | disagree | his home in Whitstable @ a1.2 a3.7 | a hospital in Canterbury @ a2.2 | at home, within earshot of the sea @ a4.2 | at home in Island Wall @ a6.2 | conflicts: 0-1 1-2 1-3
- Leonard Askwith / age | age | agree | 84 @ a1.1 a2.2 a3.1
- Leonard Askwith / middle name | name | disagree | Arthur @ a3.3 | Alfred @ a4.1 | conflicts: 0-1
- Leonard Askwith / cause of death | other | refine | a short illness @ a1.2 a3.6 | pneumonia @ a2.1 a6.2
- Leonard Askwith / birthplace | place | refine | off the Hessle Road in Hull @ a3.3 | Subway Street, Hull @ a4.1
- Leonard Askwith / date of birth | date | refine | 1939-11-19 @ a3.3 | 1939-11 @ a4.1
- The Lamplighters / run | duration | refine | 1978 to 1987 @ a1.3 | nine years @ a3.2
- The Lamplighters / number of episodes | count | agree | 62 @ a1.3 a5.2
- Leonard Askwith / wife | name | agree | Moira Tennant @ a1.4 a2.4 a3.4
- Leonard Askwith / marriage | date | refine | 1968 @ a2.4 | 55 years before September @ a4.3
- Leonard Askwith / children | count | refine | two daughters and a son @ a1.4 | three @ a2.4 a4.3 | daughters Harriet and Jess, son Tom @ a6.3
- Gwen Barraclough / tribute | quote | disagree | He taught me everything I know about standing still, and I loved him for it @ a2.3 | He taught me everything I know about standing still @ a3.5 | He taught me all I know about standing still, and I never quite forgave him @ a5.3 | conflicts: 0-2
- Leonard Askwith / funeral | date | refine | later this month @ a4.4 | 2024-02-21 @ a6.1
