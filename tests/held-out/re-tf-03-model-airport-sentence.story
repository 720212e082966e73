== a1 | Heritage Review | 2008-06-20 | "Air rage" costs Nadine Camden 200 hours
Nadine Camden, the short-tempered model, has to do community service for 200 hours, it was decided on Friday, after admitting that she assaulted two police officers at Heathrow Airport in a bout of "air rage". ^1
Each of the officers gets 200 pounds ($400) from her, and Giles Netherland, captain of the British Airways plane, 150 pounds ($300). ^2 A fine of 2,300 pounds ($4,600) comes on top. ^3
She flew first class and grew abusive when the captain left his cockpit to tell her in person why her bag was not on board. ^4
By the prosecution's account she yelled obscenities, tried to kick the police, and "ordered" Netherland to hold the plane and hunt for her missing luggage. ^5 They would not have taken her off if she were white, she complained at one stage. ^6
Her guilty plea at the first hearing counted in her favor, Magistrate Peter Zachariou told her, but the crimes had to be punished. ^7 Officers were kicked and spat at, prosecutors said. ^8
Last year she spent a week of community service mopping floors and cleaning bathrooms in New York City, for a mobile phone thrown at her housekeeper. ^9
== a2 | Evening Gazette Munich | - | Two hundred hours of social work for Nadine
No toilets this time, at least: for her outburst at London's Heathrow Airport Nadine Camden must do 200 hours of charitable work. ^1 A London court ruled so on Friday. ^2 To each of the two policemen she attacked she has to pay 200 pounds (250 euros); the captain gets 150 pounds (190 euros). ^3 A fine of 2,300 pounds (2,900 euros) was also set. ^4
The charge was that in early April, over a forgotten piece of luggage, she insulted officers and crew, kicking two policemen with her platform boots and spitting at them. ^5 She is also said to have hit one officer with her mobile phone. ^6 In handcuffs she was then led off the aircraft. ^7
Camden confessed in the court at Wexbridge in west London and had her lawyer apologize. ^8 Up to six months in prison, or as much as 5000 pounds (about 6300 euros) for each of six counts, would have been possible. ^9 The hours are to be worked off in London within a year.
"She is very, very glad that all is over and that she was dealt with justly," her spokesman said. ^10
== a3 | Le Flash | 2008-06-20 | Nadine Camden could go to jail over foul-mouthed rant
Supermodel Nadine Camden, who today admitted kicking police and spitting at them in an air rage incident at Heathrow, was facing a possible term in jail. ^1
At the captain of a British Airways flight, the court was told, the 38-year-old screamed abuse on hearing that a bag of hers was lost amid the baggage chaos of the newly opened Terminal 5 in April. ^2
She ordered him off the plane to look for the suitcase and so kept the flight to Los Angeles waiting for almost an hour. ^3 When police came to fetch her she would not leave, and claimed she was picked on because she was black. ^4
At Wexbridge Magistrates' Court in west London she pleaded guilty to two counts of assaulting an officer, one of disorderly conduct, and to using threatening, abusive words or behaviour to the cabin crew. ^5
Up to six months in jail and/or a fine of as much as £5,000 are possible for each count of assault. ^6
Melody Garrish, for the prosecution, said Camden was a first class passenger on the flight of April 3 and at the start most friendly and professional. ^7 Captain Giles Netherland had learned that not all baggage was loaded. ^8
== a4 | Rhine Post | - | Nadine Camden convicted
It is some three months since the supermodel Nadine Camden lost her temper at Heathrow in London and attacked two policemen. ^1 Now 200 hours of charitable work are her punishment. ^2
On Friday a London court found the Briton guilty of attacking the officers in April in her rage over lost luggage. ^3
The 38-year-old had admitted in court that after a quarrel about her baggage on a British Airways plane she assaulted the officers, insulted and threatened the crew, and behaved indecently. ^4 She has besides to pay 200 pounds (250 euros) to each policeman and 150 pounds to the captain. ^5
Her nerves snapped on April 3, when the captain announced that the opening trouble at Terminal 5 meant delay and that some luggage was missing. ^6 She commanded the captain to search for the piece himself. ^7
== a5 | E-Stars Germany | - | Camden pleads guilty, stays out of prison
Thanks to Nadine Camden, British Airways needs no flight to meet rough turbulence.
The supermodel today admitted assaulting two policemen in the April incident at Heathrow Airport in London. ^1 Prison she escaped. ^2 She got 200 hours of charitable work instead, a fine of $4,600, and must pay $400 to every officer she attacked and $300 to the pilot. ^3
Camden, 38, came to court in a dark trouser suit and dark sunglasses. ^4
Inside, as London's Daily Telegraph reports, she pleaded guilty on six counts: three of assaulting an officer, one of disorderly conduct meant to cause unrest, and two of abusive behavior to the crew. ^5
The incident took place on April 3, when she boarded a plane to Los Angeles and abused the crew over a missing bag. ^6 Having fought the airport police and even spat at one policeman, she was taken off and into custody. ^7 She was freed on bail eight hours later. ^8
== a6 | She Sees | - | Nadine Camden admits air rage
Being Nadine Camden can be hard. She admitted to a British court today the charges from her latest riot at a London airport. ^1
Officially she struck two police officers during a fit aboard a British Airways plane waiting to leave for Los Angeles. ^2 Her arsenal of mobile phones stayed unused. ^3 It was at the time the new wing of Heathrow, Terminal 5, opened. ^4 In first class the plane's captain approached her about a bag that did not fit. ^5 Furious, she insisted on being put on another flight. Handcuffs went on and she was removed. ^6
Camden now waits for her sentence, with prison and heavy fines possible. ^7
Editor's note: the sentencing is over meanwhile, and she was given 200 hours of community service. ^8
== facts
- Camden / hours of community service | quantity | agree | 200 hours @ a1.1 a2.1 a4.2 a5.3 a6.8
- Camden / payment to each officer | money | refine | 200 pounds ($400) @ a1.2 | 200 pounds (250 euros) @ a2.3 a4.5 | $400 @ a5.3
- Camden / payment to the captain | money | refine | 150 pounds ($300) @ a1.2 | 150 pounds (190 euros) @ a2.3 | 150 pounds @ a4.5 | $300 @ a5.3
- Camden / fine | money | refine | 2,300 pounds ($4,600) @ a1.3 | 2,300 pounds (2,900 euros) @ a2.4 | $4,600 @ a5.3
- Camden / counts of assaulting an officer | count | disagree | two @ a3.5 | three @ a5.5 | conflicts: 0-1
- Camden / counts altogether | count | agree | six @ a2.9 a5.5
- officers / number assaulted | count | agree | two @ a1.1 a2.3 a4.1 a5.1 a6.2
- phone / use against police | status | disagree | hit one officer with her mobile phone @ a2.6 | mobile phones stayed unused @ a6.3 | conflicts: 0-1
- officers / who was spat at | count | disagree | officers @ a1.8 a3.1 | two policemen @ a2.5 | one policeman @ a5.7 | conflicts: 0-2 1-2
- officers / kicking | status | refine | tried to kick the police @ a1.5 | kicked @ a1.8 a2.5 a3.1
- bag / what had happened to it | other | disagree | not on board, missing @ a1.4 a1.5 a5.6 | forgotten @ a2.5 | lost @ a3.2 a4.3 | did not fit @ a6.5 | conflicts: 0-3 1-3 2-3
- incident / date | date | refine | early April @ a2.5 | 2008-04-03 @ a3.7 a4.6 a5.6 | 2008-04 @ a3.2 a4.3 a5.1
- Camden / age | age | agree | 38 @ a3.2 a4.4 a5.4
- captain / name | name | agree | Giles Netherland @ a1.2 a3.8
- captain / what she ordered | other | refine | to hold the plane and hunt for her luggage @ a1.5 | off the plane to look for the suitcase @ a3.3 | to search for the piece himself @ a4.7
- captain / how he told passengers | other | refine | told her in person @ a1.4 a6.5 | announced @ a4.6
- flight / destination | place | agree | Los Angeles @ a3.3 a5.6 a6.2
- airline / name | name | agree | British Airways @ a1.2 a3.2 a4.4 a6.2
- Camden / class of seat | other | agree | first class @ a1.4 a3.7 a6.5
- court / name | name | refine | the court at Wexbridge @ a2.8 | Wexbridge Magistrates' Court @ a3.5
- possible jail | duration | agree | up to six months @ a2.9 a3.6
- possible fine | money | refine | 5000 pounds (about 6300 euros) @ a2.9 | £5,000 @ a3.6
- possible fine / for what | other | refine | for each of six counts @ a2.9 | for each count of assault @ a3.6
- removal / handcuffs | other | agree | handcuffed @ a2.7 a6.6
- sentencing / day | date | refine | Friday @ a1.1 a2.2 a4.3 | today @ a5.1
- Camden / sentence at the time | status | refine | sentenced @ a1.1 a2.1 a4.2 a5.3 a6.8 | facing a possible term in jail @ a3.1 | waits for her sentence @ a6.7
- Camden / complaint of race | other | refine | would not have been removed if white @ a1.6 | picked on because she was black @ a3.4
- terminal / number | name | agree | Terminal 5 @ a3.2 a4.6 a6.4
