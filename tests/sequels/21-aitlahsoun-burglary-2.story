== a1 | Atlas Presse | 2022-11-28T10:30:00Z | Aït Lahsoun's family threatened by robbers as he plays at World Cup
BIRMINGHAM — Robbers broke into the English home of the Moroccan midfielder Zouhair Aït Lahsoun on Sunday afternoon while he was on the pitch at the World Cup in Qatar, West Midlands Police said. His wife and two children were in the house.
Three men with their faces covered forced a patio door in Barnt Green, south of Birmingham. They made Hanane Tazi, 28, open a wardrobe safe and escaped with jewellery worth around £600,000. Nobody was injured.
It is the second time: in April 2017, when he played in France, his villa near Lille was emptied during a match, and thieves took a ball signed by the team of 1998 that his late father had left him. It has never turned up.
Aït Lahsoun, 30, was told after the final whistle and left the camp with permission. Whether he will return for Thursday's match is not known.

== a2 | The Lickey Advertiser | 2022-11-28T16:20:00Z | Terror in Twatling Lane as gang strikes during World Cup
A Barnt Green mum hid her two children in a laundry basket as masked men went through her bedroom drawers, neighbours told the Advertiser.
Police were called at 2.52 p.m. on Sunday to the home of a Premier League footballer who is at present abroad with his country. A black Audi on false plates was found burning near Hopwood services an hour later.
"We had the game on. We heard nothing, we were cheering for him, that's what makes me feel sick," said retired dentist Roy Plevin, from over the road. He took the family in and made them toast.
There've been nine such burglaries in the Lickey Hills since September. Residents have been asking for cameras at the railway bridge for two years. Cllr Sue Hadzor called it "an organised crew with a fixture list". West Midlands Police ask for doorbell footage from 1 to 4 p.m.

== a3 | Casa Kora | - | Hanane’s forty minutes
While we were dancing in the streets she was sitting on a bathroom floor.
This much is known from her cousin in Roubaix. She heard the glass at twenty to three. She put Inès, 8, and little Brahim, 3, in with the washing and told them that it was the game where one breathes through the nose. Then she went down to the men, because “they’d otherwise have come up”.
They said please, which she finds the worst. They took the wedding gold, her mother’s too. When one of them reached for Zouhair’s match shirts, another said: leave it, he’s playing well.
He was. He’d hit the post a few minutes before. Coach and federation chartered a jet that same night. Five years ago it was a ball; nobody had been at home then, thank God, and we made a hashtag. This time, please, no hashtags.

== a4 | Touchline Business | 2022-11-30T08:00:00Z | After Barnt Green: what it costs to guard a footballer
Within 48 hours of the raid at Zouhair Aït Lahsoun's house the phones at Halberd Residential rang 61 times. All were players or wives of players, says its founder, Carol-Anne Strutt, formerly of the Met.
A two-man team around the clock comes to £19,000 a month, and a dog to 1,400 more. Insurers now require a "match-day plan" for contents above half a million; without one, premiums have doubled since 2019.
Seven of the Premier League's clubs pay for guards at away fixtures. None does so when the man is with his national team, as the midfielder was on Sunday. It's a gap the union wants closed.
Aït Lahsoun's jewellery, said to be worth £600,000, was insured for half of that. He had moved the family from a city flat in June "for the garden".

== facts
