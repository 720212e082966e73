== a1 | Saigon Wire | 2017-03-12T04:00:00Z | Singer Lục Thảo Vy injured in bus crash near Đà Lạt
ĐÀ LẠT — The pop singer Lục Thảo Vy was slightly injured and two musicians seriously when their tour bus ran into a rock wall on the Prenn pass on Saturday night, the Lâm Đồng traffic police said.
The brakes had failed on the descent. The driver, Trương Quốc Bảo, 51, steered the bus against the mountain so as not to go over the edge on the other side. "He chose the wall and saved eleven people," an officer said.
The singer, 24, has a cut on the forehead and a broken collarbone. The bassist and a dancer were operated on.
She was returning from a concert at the flower festival. Four dates in the central highlands are cancelled.

== a2 | Kenh Sao English | - | Fourteen stitches: Thảo Vy's face is safe!
Breathe, Vysion fans. The cut runs above the hairline and will not be seen, says the hospital.
Our idol was asleep in the third row, with her dog Mochi in her lap. She awoke "because everybody was praying in different languages". Mochi flew onto a sack of strawberries and is unharmed.
Driver Bảo had shouted to the passengers to come to the left and to lie down. Then came the wall. He himself has both legs broken; she sat by his stretcher on the road and held the drip, in stage make-up with blood in it, while it rained.
"I want to pay for everything that has to do with uncle Bảo until he can dance," she wrote.

== a3 | Lâm Đồng Ngày Mới, translated | - | On the Prenn pass again accident of passenger car
At the kilometre 224 of National Road 20, section of Prenn pass, at 22 hours 40 of day 11-3 a passenger car of 29 seats in direction Đà Lạt to Ho Chi Minh City self-caused accident.
On the car were 12 persons, of which one is a singer. Result: five wounded. The function force had to cut the door during 50 minutes. The pass was blocked until 3 hours of next day.
According to initial verification, the brake lost effect due to oil leak. The vehicle had registered until month 6. It is the fourth case at this bend from beginning of year. The people ask that an escape ramp is built.

== facts
