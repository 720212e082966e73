== a1 | Savannah Wire | 2022-06-12T06:05:00Z | Kenyan rapper Mwas Kali hurt as car overturns near Thika
NAIROBI - The Kenyan rapper Mwas Kali was in hospital on Sunday after the vehicle in which he was travelling left the road near Thika and overturned, police said. ^1
It happened at about 1:30 a.m. as he was on his way home from a performance in Murang'a, said Thika West police commander Beatrice Nduku. ^2 The four occupants were taken to a hospital in Nairobi, where the 31-year-old, whose real name is Samuel Mwaura, was said to be stable. ^3
"The driver tried to avoid a boda boda without lights and lost control," Nduku said. ^4 The motorcyclist was not hurt.
Mwaura rose to fame in 2017 with "Kanairo Nights" and won three prizes at last year's Pamoja Music Awards. In 2019 he escaped with bruises when a matatu hit his taxi in Westlands.
== a2 | Mtaani Leo | 2022-06-12T08:50:00Z | MWAS KALI IN HORROR SMASH
Chapo fans woke up to terrible news: Mwas Kali almost left us!
The "Kanairo Nights" hitmaker was behind the wheel of his brand new white Prado when it rolled three times near the Blue Post on Saturday night, after a show in Murang'a that finished past eleven. ^1 Eyewitness Peter Njoroge, who sells roast maize at the spot, told us: "He was pulling out the others with blood all over his face. He is a lion." ^2
In the car with him were his hype man DJ Tano, his manager and a lady friend, we can reveal. ^3 A broken collarbone and a deep cut above the eye, that is the rapper's bill. ^4
He bought the beast only in April, for 9 million shillings, and showed it off on TikTok with the caption "God did." A crane took what was left of it to the Thika police yard.
== a3 | The Ridge Observer | - | Singer's crash renews calls for lights on highway
A well-known musician is the latest name on the long list of people injured on the stretch of highway between Kenol and Thika.
Samuel Mwaura, called Mwas Kali, underwent surgery on a fractured collarbone at St Columba's Hospital on Sunday afternoon. ^1 With him in the car were his manager, Judy Atieno, and two other people, none of whom was badly hurt. ^2 A driver employed by his record company was at the wheel, according to the entry in the occurrence book at Thika police station, and has recorded a statement. ^3
Residents have complained since 2020 that unlit motorcycles cross the road at night. Seventeen people have died there in the last two years, the county roads committee said.
Mr Mwaura's mother, Grace Wanjiru, who lives in Kiambu, thanked the maize seller who had called the ambulance. ^4
== a4 | Radio Jambo Bora | 2022-06-13T05:30:00Z | Mwas Kali: Management yatoa statement (translated from Swahili)
The management of the artist Mwas Kali has finally spoken.
"Mwas is awake, he is eating and he is making jokes. The operation on his collarbone went well," says the statement signed by Judith Atieno, who was in the vehicle herself and has her arm in a sling. ^1 The accident, it says, took place in the night between Saturday and Sunday on the way back from Murang'a. ^2
There were five people in the car, among them DJ Tano and a guest artist from Tanzania, Zuhura B. ^3 All the others have gone home. ^4
The rapper will miss the Madaraka festival concert in Mombasa on 25 June, and tickets for it stay valid for the new date. ^5 Asked who drove, the office answered that it was a company chauffeur with eleven years of experience. ^6 Listeners have sent us over 2,000 messages since yesterday.
== a5 | Bongo Tamu (Dar es Salaam) | - | Our Zuhura safe after accident in Kenya
Zuhura B of Tanga, the queen of "Nipe Muda," has told her fans to breathe: she is fine. She was a passenger when the car of the Kenyan star Mwas Kali turned over near the town of Thika. ^1
"We were asleep. I woke up when I was upside down," she said in a video recorded in her hotel in Kilimani. ^2 She left the hospital after a few hours with scratches. ^3 Kali himself has to stay until the end of the week because of his shoulder. ^4
The two had gone on stage together for their new duet, "Mpaka Wapi," in Murang'a. The song comes out in July.
Zuhura, 26, thanked "the uncle with the maize" and Kali's manager, Judy Akinyi, who had held her hand in the ambulance although she was injured herself. ^5
== a6 | Tusker Lane | 2023-06-10 | One year on, Mwas Kali drives again
Twelve months ago doctors in Nairobi put a plate and seven screws into Mwas Kali's collarbone. ^1 This week he drove for the first time since, from Kiambu to his mother's church and back, at 40 kilometres an hour.
"I was not even holding the wheel that night, and still I was afraid of it," the rapper, 32, says over tea. ^2 Of the accident on 12 June 2022 he remembers the smell of roast maize and a man who shouted at him not to move. ^3 "My friends say that I pulled them out one after the other. I believe them, but I was not there, if you understand me." ^4
He visits Peter Njoroge every month, and has bought him a second grill. The album that he wrote in his eleven weeks of physiotherapy, "Screws," went to number one in four East African countries.
== facts
- crash / who was driving | other | disagree | Mwas Kali himself @ a2.1 | a company driver @ a3.3 a4.6 | not Mwas Kali @ a6.2 | conflicts: 0-1 0-2
- crash / when | date | disagree | 2022-06-11 @ a2.1 | 2022-06-12 @ a1.2 a6.3 | the night between Saturday and Sunday @ a4.2 | conflicts: 0-1
- car / number of occupants | count | disagree | four @ a1.3 a2.3 a3.2 | five @ a4.3 | conflicts: 0-1
- manager / name | name | disagree | Judy Atieno @ a3.2 | Judith Atieno @ a4.1 | Judy Akinyi @ a5.5 | conflicts: 0-2 1-2
- rescue / who got the others out | other | agree | Mwas Kali @ a2.2 a6.4
- Mwas Kali / injury | other | refine | broken collarbone and cut above the eye @ a2.4 | fractured collarbone @ a3.1 | collarbone @ a4.1 a6.1 | shoulder @ a5.4
- crash / place | place | refine | near Thika @ a1.1 a5.1 | near the Blue Post @ a2.1
- coming from / where | place | agree | Murang'a @ a1.2 a2.1 a4.2
- operation / where | place | refine | St Columba's Hospital @ a3.1 | Nairobi @ a6.1
- Zuhura B / release from hospital | status | refine | after a few hours with scratches @ a5.3 | all the others have gone home @ a4.4
- Mwas Kali / real name | name | agree | Samuel Mwaura @ a1.3 a3.1
- manager / hurt | other | refine | arm in a sling @ a4.1 | injured @ a5.5 | not badly hurt @ a3.2
- Mwas Kali / age | age | refine | 31 @ a1.3 | 32 a year later @ a6.2
