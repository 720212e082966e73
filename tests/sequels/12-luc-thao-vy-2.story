== a1 | Saigon Wire | 2021-10-24T03:30:00Z | Lục Thảo Vy in hospital after car hits truck on highway
HO CHI MINH CITY — The singer Lục Thảo Vy has been seriously injured in a road accident for the second time in four years. Her car drove into the back of a parked truck on the Long Thành highway early on Saturday.
Vy, 28, was at the wheel and alone. She has a broken thigh and a bruised lung and was operated on at Chợ Rẫy hospital; her life is not in danger.
A test showed 0.31 milligrams of alcohol per litre of breath, police said. The permitted value is zero.
In March 2017 she broke a collarbone when her tour bus, whose brakes had failed, hit a rock on the Prenn pass.

== a2 | Kenh Sao English | 2021-10-24T10:00:00Z | Thảo Vy: "I am alive and I am ashamed"
Only seven words came from the bed in Chợ Rẫy, and they hurt more than the pictures.
She'd been at the birthday of a friend in Vũng Tàu, the first party after the lockdown. She had sent her driver home because he has small children. At 4.15 in the morning the white car went underneath a container truck standing on the emergency lane without lights.
Mochi was not in the car. Uncle Bảo, the man who drove the bus into the wall at Đà Lạt and danced at her last show on his mended legs, waits in the corridor. He said: "Why didn't she ring me? I would have come from anywhere."
Vysions, no hate to the truck, please.

== a3 | Thương Hiệu Weekly | - | Brands weigh up after star's drink-drive crash
A shampoo, a bank and a maker of electric scooters have to decide this week if they want to keep the face of Lục Thảo Vy, who was hurt on Saturday when she drove into a truck with alcohol in her breath.
The contracts are valued at 22 billion đồng a year. That of the scooter firm contains a clause on traffic safety: she was ambassador for its helmet campaign, for which her accident of 2017, blameless then, had made her credible.
"In Vietnam the law is zero. There is no small zero," says consultant Hà Minh Quân. The bank's posters at Tân Sơn Nhất airport were gone by Sunday noon.

== a4 | Đồng Nai Online, translated | - | Car 4 seats stings into tail of container, one female singer emergency
At around 4 hours 15 of day 23-10, on the highway Ho Chi Minh City – Long Thành – Dầu Giây, section through Long Thành district, a car of 4 seats brand foreign crashed strongly into tail of a container vehicle which was stopping in the emergency lane.
The force had to use hydraulic scissors to bring the driver out after 35 minutes. The victim is L.T.V., born 1993, a singer.
The driver of the container, Mr Phạm Văn Tới, told that he stopped because the tyre exploded and did not yet set the triangle. The case is being clarified.

== facts
