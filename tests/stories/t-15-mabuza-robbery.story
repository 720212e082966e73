== a1 | Gauteng Wire | 2023-11-13T05:50:00Z | Soapie star Lerato Mabuza-Klein robbed at home
The actress Lerato Mabuza-Klein and her husband were tied up by armed robbers at their house in Bryanston, Johannesburg, in the early hours of Sunday, police said. ^1

Four men forced a kitchen window shortly after 2am. ^2 They took jewellery, two laptops and the couple's white Mercedes, which was found burnt out in Diepsloot later that day. ^3

Mabuza-Klein, 38, who has played the lawyer Zodwa in "Egoli Nights" since 2014, was unhurt. ^4 Her husband, the rugby commentator Dewald Klein, 44, was treated for a cut to the forehead. ^5

The couple's two children were staying with their grandmother in Polokwane. ^6 The loss is estimated at R1.9 million. ^7

== a2 | Mzansi Buzz | - | Zodwa's night of terror
"I gave them everything, even my wedding ring, I just wanted to see the sun come up," a shaken Lerato Mabuza-Klein told Mzansi Buzz. ^1

A gang of four held her and hubby Dewald for nearly two hours on Saturday night while they turned the place upside down. ^2 Dewald, who tried to fight back, was pistol-whipped and needed 11 stitches. ^3

The kids slept through it all upstairs, shame! ^4

It was the neighbour's helper who saw the gate open and called the cops. ^5 The thugs drove off in Dewald's BMW. ^6

== a3 | Jozi Metro | 2023-11-14T08:00:00Z | Two held after Bryanston house robbery
Two suspects, 23 and 31, have been arrested in connection with the robbery at the home of the television actress Lerato Mabuza-Klein. ^1

They were picked up in Diepsloot on Monday evening with one of the stolen laptops. ^2 The other two members of the gang are on the run. ^3 The stolen car, a Mercedes, had been set alight. ^4

The actress freed her hands with a nail file and rang the security company at 3.20am, an hour after the attack began. ^5 It was the third such crime in the suburb in a month. ^6 Her parents' home in Polokwane was burgled in 2019. ^7

== a4 | TV Plus Plus | - | Egoli Nights stops shooting for a day
Colleagues of Lerato Mabuza-Klein downed tools on Monday in solidarity. ^1 The cast will walk to the Union Buildings on 25 November. ^2

Her on-screen brother, Sipho Radebe-Moon, said she was back in front of the camera on Wednesday. ^3 "All I wanted was to see the sun come up," she had told him. ^4 Lerato joined the soapie eleven years ago. ^5

The ring that the robbers left behind, her grandmother's, is on her finger in every scene. ^6

The series marks its 5,000th episode in February with a wedding that viewers have awaited for six years. A fan club in Durban has begun to collect money for a new gate.

== a5 | Pretoria Court Reports | 2024-08-22T14:10:00Z | Three jailed for attack on actress
Three men were sentenced to 15 years each on Thursday for robbing Lerato Mabuza-Klein and Dewald Klein at gunpoint on 11 November last year. ^1 A fourth was acquitted. ^2

The court heard that the family had lost goods worth R1.2 million. ^3 Klein needed eleven stitches. ^4 His wife, now 39, did not attend; the couple and their two children have since moved to Cape Town. ^5

All four had pleaded not guilty. ^6

The judge spoke of a crime planned over three weeks. In a separate case, one of the men is accused of a robbery in Sandton in 2022, and the trial opens in October.

== facts
- robbery / day | date | disagree | 2023-11-12 @ a1.1 | 2023-11-11 @ a5.1 | Saturday night @ a2.2 | conflicts: 0-1
- robbers / number | count | agree | 4 @ a1.2 a2.2 a5.2
- robbery / length | duration | disagree | nearly two hours @ a2.2 | an hour @ a3.5
- car / make | other | disagree | Mercedes @ a1.3 a3.4 | BMW @ a2.6
- car / found | other | agree | burnt out in Diepsloot @ a1.3 a3.4
- Mabuza-Klein / age | age | refine | 38 @ a1.4 | 39 in August 2024 @ a5.5
- Mabuza-Klein / in the series since | date | disagree | 2014 @ a1.4 | eleven years ago @ a4.5
- Klein / injury | other | refine | cut to the forehead @ a1.5 | pistol-whipped, stitches @ a2.3
- Klein / stitches | count | agree | 11 @ a2.3 a5.4
- children / where they were | place | disagree | with their grandmother in Polokwane @ a1.6 | upstairs in the house @ a2.4
- children / number | count | agree | 2 @ a1.6 a5.5
- robbery / loss | money | disagree | R1.9m @ a1.7 | R1.2m @ a5.3
- robbery / who raised the alarm | other | disagree | the neighbour's helper @ a2.5 | the actress herself @ a3.5
- ring / taken | other | refine | gave her wedding ring @ a2.1 | her grandmother's ring left behind @ a4.6
- loot / laptops | count | refine | 2 @ a1.3 | one of them found @ a3.2
- Mabuza-Klein / words | quote | refine | I gave them everything, even my wedding ring, I just wanted to see the sun come up @ a2.1 | All I wanted was to see the sun come up @ a4.4
