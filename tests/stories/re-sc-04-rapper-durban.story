== a1 | Focus Reports | 2023-02-11 | Manhunt for those who shot rapper VIP
Durban, South Africa – The popular rapper Tristan "VIP" Daniels died on Friday night in a shooting amid Durban's nightlife. ^1
Police say that he and a man of 34, identified either as his bodyguard or as his former manager, Kabelo "Kabz" Letsoalo, were shot several times outside Hope on Vermont Road, an upmarket restaurant of European inspiration. ^2 Daniels had turned 35 two weeks before. ^3
Earlier in the day he had his hair cut in the area. ^4 He and the other man were on their way from the restaurant to his vehicle when two armed suspects allegedly came from across the street and shot them from close by. ^5 The suspects ran off and are being hunted. ^6
Both men were declared dead at the scene. ^7 Darrin Hamilton of ALS Paramedics said: "It is thought that one of the deceased was a well-known rapper." ^8
The musician from Cape Town was to perform at a Durban nightclub; the attack came just two hours before midnight. ^9
== a2 | Harare News Online | - | Police manhunt after rapper killed in Durban nightclub shooting
The award-winning rapper Tristan "VIP" Daniels has been shot dead at a nightclub in Durban. ^1 Sources confirm that another man died with him on busy Vermont Road. ^2
His body lay outside Hope on Vermont, a popular eatery, upmarket and European-inspired. ^3 The other man lay dead inside. ^4
That was his bodyguard, aged 34, according to police; according to tributes by celebrities it was Kabelo "Kabz" Letsoalo, once his manager. ^5
News24 understands that Daniels had come to the area for a haircut in the same road earlier that day. ^6 He had celebrated his 35th birthday two weeks ago. ^7
Lieutenant Colonel Walter Ramavhoya, spokesperson of the KwaZulu-Natal police, said nobody else was reported hurt or killed. ^8
Daniels and a bodyguard were walking from a restaurant to their vehicle, he said, when two armed suspects allegedly approached from across the street and fired at close range. ^9 The suspects are said to have run away. ^10
Two counts of murder will be investigated. ^11
"Paramedics were met with total chaos", said Darrin Hamilton of ALS Paramedics Medical Services, and found two men shot several times. ^12
== a3 | The Lahore Nation | 2023-02-12 | Top South African rapper killed with friend
DURBAN - VIP, one of the leading rappers of South Africa, has been shot dead outside a restaurant in the coastal city of Durban. ^1
With Tristan Daniels died his close friend, the chef and entrepreneur Kabelo 'Kabz' Letsoalo. ^2
They are believed to have been bound for a nightclub where he was to perform as part of his birthday celebrations. ^3
Why they were killed is under investigation. ^4 Colonel Walter Ramavhoya, a police spokesperson, told the BBC that two armed men came up to the pair on the walk to their car and shot them at close range. ^5
== a4 | National Broadcast Online | - | Organised crime unit takes over VIP case
Detectives of the organised crime unit have taken charge of the murder of the well-known South African rapper Tristan Daniels, alias VIP, and his friend of many years Kabelo 'Kabz' Letsoalo. ^1 The two were shot last night outside a restaurant in a lively part of Durban. ^2
Clips on Twitter and TikTok show the rapper and five friends earlier in the evening as they have their hair cut and their nails done. ^3
Just before the shooting they were having drinks and a snack at a restaurant in that same building. ^4
Fans who had learnt of it on social media came to the place early on Saturday. ^5
== a5 | Coast Herald | 2023-02-11 | 'A horrible and painful thing': bystander on shooting
Police searched a closed-off area outside Hope on Vermont on Saturday, where Tristan "VIP" Daniels, the award-winning rapper, had been shot dead on Friday night. ^1
The 35-year-old and another man, not yet identified, were gunned down outside the restaurant in the popular Vermont Road precinct, police confirmed. ^2
A neighbour who would not be named said he ran there on hearing the shots. ^3 "It was a very horrible and painful thing to happen," he said. ^4
Sources say that a third person was hurt in the shooting and was taken to hospital privately. ^5
They also say that Daniels had just had supper at Hope Restaurant and was getting ready for the Durban nightclub Volga, where he was going to perform as part of his birthday celebrations. ^6
== a6 | Island Online | 2023-02-13 | Candlelight vigil where VIP and Kabz were shot
Through Sunday afternoon's pouring rain, friends and fans of the rapper Tristan 'VIP' Daniels came to a service outside Hope in Vermont Road, where he and his friend of many years, Kabelo 'Kabz' Letsoalo, were gunned down on Friday. ^1 Business owners of the precinct organised the vigil of one hour. ^2
Late on Friday evening the two were leaving the restaurant Hope when they were shot. ^3
Fellow musician Lenny Rebel told the mourners of his friend's excitement at being in Durban. ^4
Darrin Hamilton of ALS Paramedics said two males with several gunshot wounds were found. ^5 "The first male showed no signs of life," Hamilton said, while the second was critical and died on the scene too. ^6
KwaZulu-Natal police spokesperson Colonel Walter Ramavhoya said that two armed suspects had allegedly walked up from across the street as the men went to their vehicle and shot them at close range. ^7 They reportedly fled on foot, and the motive is unknown at this stage. ^8
== a7 | National Radio Newsroom | - | Police probe murders after shooting of rapper
Two cases of murder were opened by police after the famous South African rapper Tristan 'VIP' Daniels and one more person were shot dead on Friday night outside a restaurant in Durban. ^1
Reports say that he and his bodyguard were coming out of the Hope restaurant on Vermont road when two men on foot opened fire. ^2
For the killing there is no known motive, says KwaZulu-Natal police spokesperson Walter Ramavhoya. ^3
"The musician went to the building right behind us on the upper room to do his hair, after that he went downstairs to have supper," says Ramavhoya. ^4 "After shooting and killing the two, they just crossed the street and vanished on foot in the dark," he adds. ^5
== facts
- Daniels / stage name | name | agree | VIP @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1 a7.1
- Daniels / real name | name | agree | Tristan Daniels @ a1.1 a2.1 a3.2 a4.1 a5.1 a6.1 a7.1
- Daniels / age | age | agree | 35 @ a1.3 a2.7 a5.2
- Daniels / birthday | date | agree | two weeks before @ a1.3 a2.7
- shooting / date | date | agree | 2023-02-10 @ a1.1 a5.1 a6.1 a7.1
- shooting / hour | date | refine | Friday night @ a1.1 a5.1 a7.1 | two hours before midnight @ a1.9 | late on Friday evening @ a6.3
- shooting / city | place | agree | Durban @ a1.1 a2.1 a3.1 a4.2 a5.6 a7.1
- shooting / place | place | disagree | outside a restaurant @ a1.2 a3.1 a4.2 a5.2 a6.1 a7.1 | at a nightclub @ a2.1 | conflicts: 0-1
- restaurant / name | name | refine | Hope @ a1.2 a6.3 a7.2 | Hope on Vermont @ a2.3 a5.1 | Hope Restaurant @ a5.6
- restaurant / street | place | agree | Vermont Road @ a1.2 a2.2 a5.2 a6.1 a7.2
- restaurant / kind | other | agree | upmarket, European-inspired @ a1.2 a2.3
- other man / where he lay or was shot | place | disagree | outside @ a1.2 a5.2 a7.1 | inside @ a2.4 | conflicts: 0-1
- other man / name | name | agree | Kabelo "Kabz" Letsoalo @ a1.2 a2.5 a3.2 a4.1 a6.1
- other man / age | age | agree | 34 @ a1.2 a2.5
- other man / role | other | disagree | either bodyguard or former manager @ a1.2 | bodyguard @ a2.5 a2.9 a7.2 | former manager @ a2.5 | close friend, chef and entrepreneur @ a3.2 | friend of many years @ a4.1 a6.1 | conflicts: 1-2 1-3 1-4
- other man / identified | status | refine | not yet identified @ a5.2 | Kabelo Letsoalo @ a1.2 a2.5 a3.2 a4.1 a6.1
- killers / number | count | agree | two @ a1.5 a2.9 a3.5 a6.7 a7.2
- killers / direction | other | agree | from across the street @ a1.5 a2.9 a6.7
- killers / distance of the shots | other | agree | at close range @ a1.5 a2.9 a3.5 a6.7
- killers / escape | other | agree | on foot @ a1.6 a2.10 a6.8 a7.5
- others / hurt | status | disagree | nobody else @ a2.8 | a third person @ a5.5 | conflicts: 0-1
- Ramavhoya / rank | status | refine | Lieutenant Colonel @ a2.8 | Colonel @ a3.5 a6.7
- police spokesperson / name | name | agree | Walter Ramavhoya @ a2.8 a3.5 a6.7 a7.3
- paramedic spokesperson / name | name | agree | Darrin Hamilton @ a1.8 a2.12 a6.5
- Daniels / place of the haircut | place | refine | in the area @ a1.4 | in the same road @ a2.6 | in the same building @ a4.4 a7.4
- Daniels / time of the haircut | date | refine | earlier in the day @ a1.4 a2.6 | earlier in the evening @ a4.3
- Daniels / what he took at the restaurant | other | disagree | drinks and a snack @ a4.4 | supper @ a5.6 a7.4 | conflicts: 0-1
- Daniels / plan for the night | other | refine | to perform at a nightclub @ a1.9 a3.3 | to perform at the nightclub Volga @ a5.6
- performance / occasion | other | agree | part of his birthday celebrations @ a3.3 a5.6
- murder cases / number | count | agree | two @ a2.11 a7.1
- motive / status | status | agree | unknown @ a3.4 a6.8 a7.3
- victims / where declared dead | place | agree | at the scene @ a1.7 a6.6
- victims / wounds | quantity | agree | shot several times @ a1.2 a2.12 a6.5
- victims / on the way to | other | agree | their vehicle @ a1.5 a2.9 a3.5 a6.7
