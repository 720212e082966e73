== a1 | Norðurpóstur English | 2021-05-12T10:30:00Z | Hrafnhildur and Brandur have a daughter
REYKJAVIK — The actress Hrafnhildur Ósk Sölvadóttir and the footballer Brandur Eldjárn Torfason have had their second child, a girl. She was born on Sunday at Landspítali, weighed 3,450 grams and measured 50 centimetres.
Their son, Sölvi Thor, is three. Brandur posted a picture of two feet, the bigger in a football sock, as he had done at the boy's birth in 2018.
"She came on time. She is not like anyone," wrote Hrafnhildur, 34.
Torfason, now 31, left Brann of Bergen last year for Malmö. The family will return to Sweden in June.

== a2 | Skånsk Sport | - | Torfason father again – available for Saturday
No one in Malmö had counted on Brandur Torfason for the derby. On Tuesday he stood on the training ground, unshaven, with a hospital band on his wrist.
"Two hours of sleep since the weekend, but she did all the work," said the Icelander of his partner. The girl was born in Reykjavik. He flew back the day after.
Three years ago, when his son was born during Brann's camp in Marbella, the defender stayed away for two weeks. Why not now? "Hrafnhildur threw me out. She said that I was looking at them too much."
Helsingborg comes on Saturday at 3 p.m. The captain is suspended, so Torfason may wear the armband.

== a3 | Stjörnur | 2021-05-11T18:00:00Z | It's a girl! And she has the nose
Another little foot, another big sock, and again we are in tears.
Grandmother Torfhildur confirms the most important: yes, the Sölvi nose. No, she has no dark hair, she has none at all. The lopapeysa is ready, this time in sky blue for Malmö FF.
Big brother Sölvi Thor, 3, was allowed to hold her for as long as it takes to eat a banana.
The little one was born on Mothers' Day; the family were at a summer house near Laugarvatn on Saturday evening when things began, and it is 80 kilometres to town. "Brandur drove like an old lady, thank God," Hrafnhildur says.
And the wedding? Grandmother: "I have stopped asking."

== a4 | Nordic Screen Weekly | - | Sölvadóttir to skip Cannes market for baby
Hrafnhildur Ósk Sölvadóttir will not present her first film as a director, "Brimgarður", at the market in July. She has a newborn, and her co-producer Elin Stenmark goes in her place.
The film about a trawler's cook is in the edit in Malmö. The actress-director, best known from three series of "Sprekken", cut scenes until two days before the birth. "I had one contraction in the mixing room and thought it was the subwoofer," she says.
It is budgeted at €3.1 million. When her first child arrived, in 2018, a whole series was put off by five months; this time, she says, "the boss has agreed to work at night".

== facts
