== a1 | Press Union | 2014-02-17T08:30:00Z | Soap actor Dermot Fallowell engaged to dancer Ciara Lanigan
The Quayside Lane actor Dermot Fallowell is engaged to the Irish dancer Ciara Lanigan, his agent confirmed on Monday.
Fallowell, 42, proposed on Valentine’s Day on the pier at Llandudno, where the two were appearing in “Robinson Crusoe” when they met in the pantomime season of 2011.
“She said yes and the tide came in. We had to run,” the actor told a radio station.
It’ll be the second marriage for Fallowell, who was divorced from the make-up artist Gail Pym in 2009 and has two daughters. Lanigan, 33, has not been married. The wedding is to be next year in her home county, Clare.
He has played the fisherman Mick Tranter since 2003.

== a2 | Daily Lantern | 2014-02-16T22:30:00Z | Mick hooks a catch! Lane's Dermot to wed leggy jigger
Quayside Lane heart-throb Dermot Fallowell has landed himself a bride, and she's ten years his junior.
The twice-nominated hunk went down on one knee on a soaking Welsh pier on Friday night. The ring: a £9,000 emerald cluster from a Dublin jeweller. The knee: still sore.
"They were drenched to their pants and grinning like kids," said Dai Pugh, 58, who runs the pier's doughnut stall and was the only witness. "He bought six and ate none."
Riverdance beauty Ciara has been a hit with his girls, Holly, 14, and Erin, 11. Screen wife Perpetua Oakhanger, alias Bev, found out by text: "It said FISH ON. I screamed the trailer down."
Ex-wife Gail declined to comment but she did send a doughnut emoji.

== a3 | The Burren Leader | - | Corofin dancer to marry English television star
There were high kicks on the main street of Corofin on Monday when word came that Ciara Lanigan, daughter of Tom and the late Breda Lanigan of Kilnaboy Road, is engaged.
Ciara took her first steps at Peg Marrinan's school in the parish hall aged four, and went on to win Munster twice before she toured the world. "She had a left foot you'd want to insure," Peg says.
The groom-to-be, Mr Dermot Fallowell, isn't unknown here. He played a fair bit of pitch and putt at Lahinch last summer and stood his round in Bofey's. His grandmother was a Considine from Ennistymon, so the Dermot is honestly come by.
A church wedding depends on a paper from Rome, the actor having been married before. Tom Lanigan says he'd settle for a tent.

== facts
