== a1 | Andean News Service | 2024-05-20T01:10:00Z | Colombian star La Cardona operated on after collapse on stage
Colombian singer Yulieth Cardona was recovering on Sunday from emergency surgery, a day after she collapsed on stage in Barranquilla. ^1 Surgeons at the Clínica del Prado removed a burst appendix, the hospital said. ^2
Cardona, 29, had got through four songs before some 38,000 people when she bent double and fell. ^3 "Another two hours and we would be telling a different story," said the chief surgeon, Hernán Ospino. ^4
Her management said three concerts had been put off. ^5 La Cardona, a former bus conductor from Soledad, became famous with the album "Tinta roja" in 2018. ^6
== a2 | Morning Globe | - | Fears for reggaeton queen after she hits the deck in 38C heat
Terrified fans screamed as reggaeton queen La Cardona crashed to the floor in front of a crowd of nearly 40,000 on Saturday night. ^1 The hitmaker, 29, was stretchered off after just four numbers of her homecoming gig in Barranquilla, Colombia. ^2
Pals blamed exhaustion and dehydration after 22 shows in 30 days. ^3 "She has been running on coffee and prayers," said one.
The star, real name Yulieth Cardona, is worth a reported £9million and once sold bus tickets for a living. ^4 Her dancers carried on for half a minute, thinking it was part of the act.
== a3 | Costa Herald | 2024-05-24T13:00:00Z | La Cardona goes home with a scar and a message
Pale, in a wheelchair she did not want, Yulieth Cardona left the Clínica del Prado yesterday at noon. ^1 "My body asked me to stop and I did not listen," she said at the gate. ^2
The singer had been in pain since Friday and had sent for an injection before going on, Dr Germán Ospino told the Herald. ^3 The operation began at twenty to two on Sunday morning and took an hour and a half. ^4 "Had she come two hours earlier, this would have been a different story," he said. ^5
The promoter, Caribe en Vivo, counted 38,214 tickets at the gates and has promised a free concert before the year is out. ^6 Her mother, Nubia, slept all five nights in a chair. ^7
== a4 | Cardonistas (fan site) | - | She walked out!!!
Two hundred of us were at the clinic with red balloons on Friday 24 May when our queen came through the doors on her own feet. ^1 She said: "My body was begging me to stop, and I wouldn't hear it." ^2
To clear up: not drugs, not a faint, not a pregnancy. It was the appendix and it had burst. ^3 She did her four songs, the last one already crying with pain, listen to the recording. ^4 Five dates are moved, not cancelled, keep your tickets. ^5 She turns thirty on 2 August, we are collecting for a bench in Soledad with her name on it. ^6
== a5 | Stage & Gate (live music trade) | 2024-05-22T16:00:00Z | Cardona's Latin run moved to autumn
Five dates on Yulieth Cardona's "Sin Frenos" tour have been rescheduled for October, promoter Caribe en Vivo said Tuesday: Bogotá, Medellín, Quito, Guayaquil and Lima. ^1 Around 71,000 tickets worth $3.2 million are affected. ^2 They stay valid.
The artist underwent an appendectomy over the weekend. ^3 The U.S. leg, opening June 14 in Miami, is not affected for now. ^4
It is the second setback for the tour after a truck fire in Cali in April destroyed two screens. Cardona's manager, Efraín Lobo, said she was already asking for her rehearsal shoes.
== a6 | The Florida Ledger | 2024-06-16T12:00:00Z | Four weeks after the knife, La Cardona shortens nothing
The contract said a hundred minutes and she sang for 127. On Friday in Miami La Cardona returned to the stage, less than a month after an appendix nearly killed her. ^1 "My doctor is in row three," she said, "so behave."
The set leaned on "Tinta roja", the 2017 record that took a fare collector off the buses and into the charts. ^2 At 29 she has the phrasing of a much older singer, and lately the caution of one. ^3 The postponed South American nights, five of them, begin in Lima on 4 October. ^4 Her mother sat on a stool in the wings with a thermos. ^5
== facts
- Cardona / collapsed on stage | other | agree | she collapsed on stage @ a1.1 a2.1
- collapse / day | date | refine | 2024-05-18 @ a1.1 | Saturday night @ a2.1
- collapse / city | place | agree | Barranquilla @ a1.1 a2.2
- collapse / cause | other | disagree | a burst appendix @ a1.2 a4.3 | exhaustion and dehydration @ a2.3 | appendix @ a5.3 a6.1 | conflicts: 0-1 1-2
- hospital / name | place | agree | Clínica del Prado @ a1.2 a3.1
- concert / songs before she fell | count | agree | four @ a1.3 a2.2 a4.4
- concert / crowd | count | refine | some 38,000 @ a1.3 | nearly 40,000 @ a2.1 | 38,214 @ a3.6
- Cardona / age | age | refine | 29 @ a1.3 a2.2 a6.3 | thirty on 2 August @ a4.6
- surgeon / name | name | disagree | Hernán Ospino @ a1.4 | Germán Ospino @ a3.3 | conflicts: 0-1
- surgeon / two hours | quote | disagree | Another two hours and we would be telling a different story @ a1.4 | Had she come two hours earlier, this would have been a different story @ a3.5 | conflicts: 0-1
- operation / time | date | refine | 2024-05-19 @ a1.1 | 2024-05-19 at 01:40 @ a3.4 | the weekend of 18 May 2024 @ a5.3
- Cardona / left the clinic | date | disagree | 2024-05-23 @ a3.1 | 2024-05-24 @ a4.1 | conflicts: 0-1
- Cardona / how she left | other | disagree | in a wheelchair @ a3.1 | on her own feet @ a4.1 | conflicts: 0-1
- Cardona / at the gate | quote | refine | My body asked me to stop and I did not listen @ a3.2 | My body was begging me to stop, and I wouldn't hear it @ a4.2
- postponed concerts / number | count | disagree | three @ a1.5 | five @ a4.5 a5.1 a6.4 | conflicts: 0-1
- Tinta roja / year | date | disagree | 2018 @ a1.6 | 2017 @ a6.2 | conflicts: 0-1
- Cardona / former job | other | refine | bus conductor @ a1.6 | sold bus tickets @ a2.4 | fare collector @ a6.2
- postponed concerts / new dates | date | refine | 2024-10 @ a5.1 | from 2024-10-04 @ a6.4
- promoter / name | name | agree | Caribe en Vivo @ a3.6 a5.1
- Miami concert / day | date | agree | 2024-06-14 @ a5.4 a6.1
