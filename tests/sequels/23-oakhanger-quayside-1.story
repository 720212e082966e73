== a1 | Press Union | 2020-10-05T09:00:00Z | Perpetua Oakhanger to leave Quayside Lane after 19 years
Perpetua Oakhanger is to leave the soap Quayside Lane after 19 years as the landlady Bev Tranter, its makers announced on Monday.
The actress, 54, will film her last scenes in November and be seen until the spring. How Bev goes is being kept secret; a spokeswoman promised “an exit that shakes the harbour wall”.
“I’ve pulled four thousand pints and not drunk one. It’s time for me to go round to the other side of the bar,” Oakhanger said.
She joined in 2001 and has won the best actress prize at the Serial Awards three times, the last in 2016 for the story of Bev’s stroke. Her marriage to the fisherman Mick, played by Dermot Fallowell, is the longest in the programme.
Executive producer Gareth Ollerenshaw said that the door of the Anchor would be “left on the latch”.

== a2 | Daily Lantern | 2020-10-04T22:15:00Z | LAST ORDERS! Bev to quit the Lane in £400k-a-year bombshell
Soap queen Perpetua Oakhanger has stunned Quayside Lane chiefs by calling time on her £400,000-a-year role.
The star, who plays mouthy Bev, turned down a two-year deal after bosses asked cast to take a cut because of Covid, sources claim. "They wanted her to snog Mick through a sheet of perspex," said an insider. "Pep said she'd had enough of perspex in lockdown at the Co-op."
Co-star Dermot Fallowell, 49, is "gutted". The pair have been man and wife on screen since 2005 and do the crossword together in her trailer each morning.
Will Bev be killed off? We hear three endings are to be shot, one of them with the lifeboat. A rival dancing show has already been on the blower. Bookies make it 4/6 she goes in a box.

== a3 | Broadcast Ledger | - | Soap economics: why Oakhanger's departure suits both sides
Quayside Lane has lost 1.1 million viewers in three years and, since the summer, two of its six weekly episodes. Its longest contracts were signed in better days. There are eleven regulars on more than £3,000 an episode; with Perpetua Oakhanger's exit, made public this week, there'll be ten.
No one pushed her, both camps say. But the offer on the table was for 60 guaranteed episodes, down from 110, and without the clause which lets her do theatre in the autumn.
She has that theatre now: "Mother Courage" at Chichester is pencilled in for 2021, virus permitting. For the producers a big farewell in the spring means a peak, usually of a million and a half, in the quarter in which advertising is sold for the year.

== a4 | Saltmarsh Gazette | 2020-10-07T11:30:00Z | Harbour trade will miss Bev
The pub with the blue door isn't a real one, but try telling that to the coaches. On an ordinary Saturday before the virus up to 300 fans stood on the quay at Saltmarsh, where Quayside Lane's outdoor scenes are filmed, and asked where the Anchor was.
"We sell a Bev's Breakfast and a Bev's Big Breakfast," says Donna Quaife of the Cabin Café. "I can't very well call it a Mick's." Actress Perpetua Oakhanger opened the café's new terrace in 2012, and paid for her own tea.
She came in on Monday, the day the news was out, in her mask, and told the girls herself. There was not a dry apron. She's said to have her eye on a cottage in Fore Street and will stay hereabouts "to haunt them".

== facts
