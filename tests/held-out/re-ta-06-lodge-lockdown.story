== a1 | Nash Notes | - | Overwood weds in Georgia
Kelsey Overwood and the Canadian hockey star Matt Fowler were married at the weekend, and People.com alone has the whole story. ^4 Saturday (7/10) was the day, the Randolph Plantation Ritz-Carlton Lodge on Lake Ocala in Greensboro, Georgia, the place. ^1
Dominique Vaillier designed the bride's gown of Chantily lace, and the dresses of the bridesmaids too. ^2
There were about 250 guests. ^3
== a2 | Rap Tube | 2010-07-11 | Kelsey Overwood weds this weekend
At last Kelsey Overwood has married her boyfriend, hockey player Matt Fowler, and bits of news about a very grand wedding are coming out. ^1
Radaronline says that the planners arranged a royal affair at the Ritz Carlton on the Randolph plantation, to the east of Atlanta, Georgia. ^2 More than half a million dollars are reported to have gone into the wedding and the reception. ^3 A helicopter brought Overwood in when all other guests had been told to leave the resort. ^4
So far neither photo nor film of it has turned up, but the country star and American Star veteran will surely show some soon.
Elsewhere the Radar site has the supposed price reaching the half-million mark and the place lying a little over an hour east of Atlanta. ^5 As the party has taken the whole resort, those who were staying there were politely asked to be out by noon today. ^6
== a3 | Donna On Star | 2010-07-10 | Kelsey Overwood ties the knot
In a lavish, costly ceremony on Saturday, Kelsey Overwood became the wife of Matt Fowler at the Ritz-Carlton Lodge, Randolph Plantation, in Greensboro, Ga. ^1
"We could not feel more lucky to have found each other and to have shared this day with our friends and family that mean so much to us! Matt and Kelsey Fowler," they wrote to 'People'. ^2
Since Friday morning, when those staying there learned that they had to be gone by noon, the hotel has been sealed off. ^3 Several reports have Kelsey renting all of it, with the Presidential cottage at $4,000 a night, where the couple will spend their first night as man and wife. ^4
According to People, her dress was of Chantilly lace, by Dominique Vaillier, from whom the bridesmaids' dresses came as well. ^5
Guests came from Friday afternoon on for a rehearsal dinner, after which there were fireworks above the lake. By land and by water, guards have closed off the surroundings. ^6
== a4 | Life Is A Test | - | Kelsey Overwood and Matt Fowler well guarded
The wedding of Kelsey Overwood and Matt Fowler takes place in the Ritz-Carlton Lodge this July 10. ^1 A source says that nobody who is not invited will find it easy to join in, so closely watched is the neighbourhood of the Randolph Plantation at Greensboro, 75 miles east of Atlanta. ^2
Only a few important people are expected, and security is so tight that paparazzi can hardly get near the altar. ^3
Witnesses will be hockey men from Fowler's squad and a judge of American Star. ^4
Guards stand along the road to the reception, so there will be no gate crashers.
== a5 | Gown Forum | - | Kelsey Overwood's wedding pictures
Kelsey Overwood and her husband, pro hockey player Matt Fowler, show their wedding photos on the new cover of People. ^3
On Saturday about 250 guests saw them marry at the Ritz-Carlton Lodge, Randolph Plantation in Greensboro, Georgia. ^1
Kelsey's gown by Dominique Vaillier was made of chantilly lace and silk organza, and Matt had given her the diamond tiara that she wore with it. ^2
A string quartet played Wagner as she came down the aisle. Her nephew Rex carried the rings, his cousin Joanna was flower girl, and Kelsey's dog Duke came in a pink tuxedo set with crystals.
Cupcakes in a tower, by bridesmaid Holly Chandler, were the wedding cake, and the first dance was to "Love Never Falters", sung by the Christian artist Brendan Heather.
"[Kelsey] looked gorgeous," said Matt. "I was thanking God for her, for that moment." Kelsey: "The night exceeded all the dreams I had."
== a6 | Our Honky-Tonk | - | The world is watching for the Overwood wedding
Unless everything is a trick, Kelsey Overwood and Matt Fowler will be married tomorrow, July 10. ^1 Everybody on the net is discussing what has leaked, true or otherwise.
Different reports put the wedding in Georgia, at the Randolph Plantation Ritz-Carlton in Greensboro. ^2 The two are said to have booked the hotel entirely, all 251 rooms of it, and to be spending the wedding night in its Presidential Lodge. ^3
Her party has allegedly been turning up since Wednesday; she herself is supposed to arrive by helicopter today and to sign the marriage license in the afternoon. ^4 There is talk of about 400 guests, with American Star judges Damon Howell, Andy Jameson and Carla Abbas. ^5
Is any of that right? I don't know. Fowler's father told the Toronto Sun this week: "There has been so much stuff written and some of it is true and some of it is not."
== a7 | Azure Soft | - | Look at Kelsey Overwood's wedding
It is today (July 10), the wedding of Kelsey Overwood and Matt Fowler. ^1 For all we know they are married already, and what happens in Georgia is nothing but a big reception. ^2
So much remains in the dark, and it is the little things I wonder about. Who sits with whom? Will Carla Abbas and Damon Howell share a table with an aunt or uncle of Fowler's? ^3 Who are the bridesmaids and groomsmen, if any? Did the couple write their vows?
And what on earth does one give to people as wealthy as these? Will she take his name?
== facts
- wedding / day | date | refine | 2010-07-10 @ a1.1 a3.1 a4.1 a6.1 a7.1 | Saturday @ a5.1 | this weekend @ a2.1 | conflicts:
- wedding / venue | name | refine | Randolph Plantation Ritz-Carlton Lodge @ a1.1 a3.1 a5.1 | Randolph Plantation Ritz-Carlton @ a6.2 a2.2 | Ritz-Carlton Lodge @ a4.1 | conflicts:
- wedding / town | place | refine | Greensboro, Georgia @ a1.1 a3.1 a4.2 a5.1 a6.2 | Georgia @ a2.2 a7.2 | conflicts:
- venue / distance from Atlanta | quantity | refine | a little over an hour east @ a2.5 | 75 miles east @ a4.2 | conflicts:
- guests / number | count | disagree | about 250 @ a1.3 a5.1 | about 400 @ a6.5 | only a few important people @ a4.3 | conflicts: 0-1
- gown / lace | name | disagree | Chantily @ a1.2 | Chantilly @ a3.5 a5.2 | conflicts: 0-1
- gown / designer | name | agree | Dominique Vaillier @ a1.2 a3.5 a5.2
- gown / fabric | other | refine | lace @ a1.2 a3.5 | lace and silk organza @ a5.2 | conflicts:
- bridesmaids' dresses / designer | name | agree | Dominique Vaillier @ a1.2 a3.5
- resort / other guests out by noon on | date | disagree | Friday @ a3.3 | 2010-07-11 @ a2.6 | conflicts: 0-1
- resort / booked | status | agree | entirely @ a2.6 a3.4 a6.3
- wedding night / lodging | name | disagree | Presidential cottage @ a3.4 | Presidential Lodge @ a6.3 | conflicts: 0-1
- bride / means of arrival | other | agree | helicopter @ a2.4 a6.4
- guests / judges | name | refine | Damon Howell, Andy Jameson and Carla Abbas @ a6.5 | Carla Abbas and Damon Howell @ a7.3 | a judge @ a4.4 | conflicts:
- Fowler / profession | other | agree | hockey player @ a1.4 a2.1 a5.3
- security / state | status | refine | land and water closed off @ a3.6 | tight @ a4.3 | conflicts:
