== a1 | Dawn Samachar English | - | Kamran Khan bitten by snake one day before turning 56
A non-venomous snake bit Kamran Khan in the early hours of Sunday, December 26, at the farmhouse he keeps in Karjal. ^1 He went straight to the MDS hospital in Kalambe, Navi Mumbai. ^2 Doctors watched him for a few hours and let him go around 9 am. ^3
It was his hand that the animal caught. He is well, having been given an anti-venom medicine. ^4
India Today has a source according to whom the actor was in the garden, chatting with friends. ^5 "It was on Saturday night, as he sat talking with his friends. All at once he felt a prick in his arm and shook it," the source told the magazine. ^6 "A friend then noticed the snake, and they all panicked and shouted for help." The source said snakes are a common sight on the farm and that he keeps telling the caretakers to watch out, yet he had not been bitten before.
Because of the pandemic, tomorrow's 56th birthday at the farmhouse will be small, with a few close friends from the film industry. ^7 His coming releases include Leopard 3.
== a2 | Prime Times News | - | Father of Kamran Khan on snake scare: "These little things happen"
Bollywood giant Kamran Khan gave everybody a fright on the eve of his birthday when a snake bit him in his own bedroom, in the family's big farmhouse in Ratangad, some 45 km beyond Mumbai's outskirts. ^1
He had just come in from a shoot early on Sunday morning, his father Kamil Khan, the famous screenwriter, aged 86, explained. ^2 "He was inside the room when his hand suddenly hurt. A snake had probably slipped into the house by some gap," Khan senior told IANS from the property, Sunita Farms. ^3
Relatives and bodyguards inspected the wound and drove him, in a convoy, to a private hospital at Kalambe in Navi Mumbai. ^4 Staff there decided that the snake had no venom and treated him with first-aid and medicines. ^5 "They watched him for some three hours, as one does in such cases, and sent him home. He is back on the farm, quite normal and in good spirits," Kamil Khan said. ^6
And the reptile? "No grudge. Kamran is unhurt, and we let the poor thing go its way," he joked. ^7 He wondered about the fuss, since wild creatures abound in so remote a spot. Asked about a party on Monday, December 27, he would only say that the entire family was there. ^8
== a3 | The Southern Daily | 2021-12-27 | "Both Leopard and snake are alive": Kamran Khan on his bite
Kamran Khan says a non-venomous snake bit him three times and that he was lucky nothing serious came of it. ^1 The bite happened at the star's farmhouse close to Karjal, in Ratangad district. ^2 From a hospital at Kalambe in Navi Mumbai, where he had been brought, he was released on Sunday morning. ^3
On Monday he marked his 56th birthday at the farmhouse among family and close friends. ^4
In the small hours of that day he told reporters that the reptile had got into one of the rooms at Sunita farmhouse, which bears his sister's name, and that he was trying to save it. ^5 The children had been frightened, so he went to look.
"I wanted a stick and got a small one, so I asked for a longer one," he recounted. He lifted the snake out gently; it coiled round the wood and crept up until it was near his hand, so he took hold of it with the other. ^6
Kamil Khan, his father and a veteran screenwriter, rang to ask whether the animal was unharmed. "I said to him: 'Leopard' and the snake are both living," the actor related, alluding to the spy he played in "Ek Tha Leopard" and "Leopard Zinda Hai". ^7 They had set it free in the jungle, he said. ^8
== a4 | Web Watch Daily | 2021-12-27 | Kamran Khan: It bit me thrice and off I went to the hospital
Every party has a spoiler, and at Kamran Khan's it was a snake. It bit him at the Karjal farmhouse just before his 56th birthday. ^1 Worried fans have been assured by the star that it was a non-venomous one and that he is fine. ^2
To reporters he shrugged the matter off. The house lies in the Karjal jungle, he told them, and a snake had crept into one of the rooms and terrified the kids. ^3 He went in, found the first stick too short, asked for another and carried the visitor out with care. It wound itself round the stick and climbed. ^4 He let the stick fall and gripped the snake in his other hand, intending to release it in the jungle. ^5
Then came the comedy. Locals recognised a Kandhari and yelled the name; that was when he received bite number one. More yelling ("it has bitten!") brought bite number two. Next everyone cried "hospital, hospital, hospital". Such was the din that it bit him yet again, a snake he called a bit deadly. ^6
== a5 | Radha Nagar News (Bengali) | - | Snake bites 'Bhaijaan' in the dead of night
"Bhaijaan" Kamran Khan has been to hospital because of a snake. He was spending Christmas at his farmhouse in Karjal when, deep in the night, it bit him. ^1 The creature was not poisonous, but he was taken for treatment without delay, and this morning he was allowed to leave. ^2
Sources say it was about 3 at night when Navi Mumbai's MDS hospital admitted him. ^3 The doctors looked at the wound and ran every test. Since the bite could have become infected, they kept him under watch for several hours. ^4 At about 8 in the morning he was discharged. ^5 By 9 or so he was back on the farm. ^6
== a6 | Sunrise Digital (Marathi) | 2021-12-26 | Kamran sweated and cried for help
The sight of a snake had Kamran Khan in a sweat, and he screamed into the telephone for somebody to help. The actor has since been discharged from hospital after a bite. ^1
It all happened at the Karjal farmhouse, where he was celebrating his birthday with friends. ^2 Tomorrow he turns 56. ^3 He was admitted for treatment at 3.30 in the morning at the MDS hospital in Kalambe. ^4 His property there, at Rajewadi, is called Sunita Farmhouse. ^5
== a7 | Bolly Chatter (Hindi) | - | Three bites, six hours: Kamran Khan tells his snake story
Kamran Khan, celebrating his 56th birthday on December 27, had gone to his farmhouse in Karjal for the occasion, and before the day came a snake bit him. ^1 He was put at once into a hospital in Navi Mumbai, which discharged him after he had spent 6 hours there. ^2 Now he is completely well and at the farmhouse again. ^3
Last night he met the paparazzi outside the gate and described everything, including what those close to him had to say. ^4 His summary was pure Kamran: "The snake bit me 3 times ... but Leopard is living too, and the snake is living too." ^5
== facts
- bite / time | date | disagree | 2021-12-26, early hours @ a1.1 a2.2 | 2021-12-25, night @ a1.6 | deep in the night @ a5.1 | conflicts: 0-1
- bite / where on the property | place | disagree | garden @ a1.5 | bedroom @ a2.1 | one of the rooms, being carried out @ a3.5 a4.3 | conflicts: 0-1, 0-2
- bite / circumstances | other | disagree | talking with friends @ a1.6 | in his room after a shoot @ a2.2 a2.3 | rescuing the snake @ a3.5 a4.5 | celebrating his birthday with friends @ a6.2 | conflicts: 0-1, 0-2, 1-2
- bites / number | count | agree | 3 @ a3.1 a4.6 a7.5
- wound / part of the body | other | refine | hand @ a1.4 a2.3 | arm @ a1.6
- farmhouse / location | place | refine | Karjal @ a1.1 a4.1 a5.1 a6.2 a7.1 | Ratangad, 45 km from Mumbai's outskirts @ a2.1 | near Karjal in Ratangad district @ a3.2 | Rajewadi @ a6.5
- farmhouse / name | name | refine | Sunita Farms @ a2.3 | Sunita farmhouse @ a3.5 a6.5
- snake / venom | other | disagree | non-venomous @ a1.1 a2.5 a3.1 a4.2 a5.2 | a bit deadly @ a4.6 | conflicts: 0-1
- hospital / which | place | refine | MDS hospital in Kalambe, Navi Mumbai @ a1.2 a5.3 a6.4 | private hospital at Kalambe @ a2.4 | a hospital at Kalambe @ a3.3 | a hospital in Navi Mumbai @ a7.2
- hospital / admission hour | date | disagree | about 3 am @ a5.3 | 3.30 am @ a6.4 | conflicts: 0-1
- hospital / length of stay | duration | disagree | a few hours @ a1.3 a5.4 | about three hours @ a2.6 | 6 hours @ a7.2 | conflicts: 1-2
- hospital / discharge | date | disagree | around 9 am @ a1.3 | about 8 am @ a5.5 | Sunday morning @ a3.3 | conflicts: 0-1
- treatment / what he was given | other | refine | anti-venom @ a1.4 | first-aid and medicines @ a2.5
- actor / condition | status | agree | fine @ a1.4 a2.6 a4.2 a7.3
- actor / birthday | date | agree | 2021-12-27 @ a1.7 a2.8 a3.4 a6.3 a7.1
- actor / age on the birthday | age | agree | 56 @ a1.7 a3.4 a4.1 a6.3 a7.1
- birthday / company | other | refine | a few close friends @ a1.7 | family and close friends @ a3.4 | the entire family @ a2.8
- stay at the farmhouse / occasion | other | refine | Christmas @ a5.1 | birthday with friends @ a6.2 | birthday @ a7.1
- snake / fate | other | refine | let go @ a2.7 | set free in the jungle @ a3.8
- snake / how he held it | other | agree | on a stick, then in the other hand @ a3.6 a4.4 a4.5
- actor / joke on the snake | quote | disagree | "Leopard" and the snake are both living @ a3.7 | Leopard is living too, and the snake is living too @ a7.5 | conflicts: 0-1
- actor / when he told the press | date | refine | small hours of 2021-12-27 @ a3.5 | last night @ a7.4
- father / profession | other | agree | screenwriter @ a2.2 a3.7
- snake / how it got there | other | agree | slipped into the house or room @ a2.3 a3.5 a4.3
