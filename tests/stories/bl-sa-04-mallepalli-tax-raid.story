== a1 | Samvad News Agency | 2023-10-11T10:50:00Z | I-T department searches premises of Telugu actor Sarath Mallepalli
HYDERABAD, Oct 11 - Officers of the Income Tax department began searches on Wednesday at premises linked to the Telugu film actor Sarath Mallepalli and to Suryodaya Creations, the company that he owns with his brother. ^1 ^2
Eleven addresses in Hyderabad and Chennai were covered, among them the actor's residence in Jubilee Hills, official sources said. ^3 ^4 The action is connected with the accounts of "Rana Bhoomi", which was released in January and is claimed to have earned Rs 420 crore worldwide. ^5
Mallepalli, 47, known to his admirers as "Rebel Dora", was at home and was cooperating, the sources added. ^6 A team had visited his financier, Prabhakar Lodha, in 2020. ^7

== a2 | Cinema Bazaar | 2023-10-12T05:20:00Z | Second day of searches at Suryodaya; 'Rana Bhoomi 2' shoot off
Vehicles with hired plates were still lined up outside the Suryodaya office at Film Nagar on Thursday morning, and the set of "Rana Bhoomi 2" at Ramoji Film City stood idle. ^1 ^2
Trade circles see the origin of the trouble in the gap between the posters, which shout 420 crore, and the return, which is believed to show a little over half as much. ^3 ^4
Three distributors from the Nizam and Ceded territories were also asked for ledgers. One of them insists that these men are from the GST Intelligence wing and that tickets sold as tax-free charity shows are what they are after. ^5
The sequel was to have wrapped by Sankranti. Its heroine, Meenakshi Rajan, has given the dates from Oct 20 to a Tamil film.

== a3 | Praja Vani (translated from Telugu) | 2023-10-14T01:30:00Z | Officers leave Rebel Dora's house with two suitcases
It was a quarter past nine on Friday night when the last of the officers came out of the house on Road No. 36, after three days of counting and copying. ^1 ^2 They put two suitcases and a computer into a car.
A crowd of some six hundred had been standing there with milk and portraits. Sarath stepped onto the balcony. "I have paid tax for every rupee that I earned," he called down. ^7 "They are guests, they did their work, and my mother gave them idlis." ^3
His mother, Savitramma, 71, is said to have asked each of them his native district. ^4
Three years ago the officers had been to the house of the financier Lodha. ^5 In 2009, at the time of "Simha Garjana", the actor had himself paid a penalty of 38 lakh for late filing. ^6

== a4 | Metro Masala | - | Idlis, gold bricks and a very long week in Jubilee Hills
Four days! That's how long the taxmen camped in the marble palace of Sarath Mallepalli, and we hear that they slept on the home theatre's recliners. ^1
They turned up before dawn on Tuesday disguised as a wedding party, complete with a sticker reading "Sneha weds Karthik" on the lead car. ^2
What did they find? A little bird says gold biscuits in a puja cupboard. The family lawyer, K. Raghuram, says there was nothing but "silver lamps and grandmother's bangles". ^3
And the big man? He told his fans: "I pay tax on every rupee, so let them eat my mother's idlis and go home hungry for more." ^4 Naughty! His mum, who fed all fifteen of them, was not amused. ^5
He is 47, remember, and at 46 he was saying he'd quit films for farming. ^6

== a5 | The Charminar Mail | 2023-10-16T03:00:00Z | What the taxmen took from Suryodaya, and what comes next
The searches that ended on Friday at the homes and offices of Sarath Mallepalli and his brother Naresh have yielded, according to a person who has seen the panchnama, Rs 2.1 crore in unexplained cash and files on land at Shankarpally. ^1 ^2 ^3
Nothing of it has been confirmed by the Income Tax department, which as a rule does not comment. ^4 K. Raghuram, counsel for the brothers, said that no jewellery had been seized. ^5
The exercise had begun on Wednesday at about half past five in the morning with some seventy officials at 11 places. ^6 ^7 Drivers had been told they were going to a marriage. ^8
No one has been arrested or charged. ^9 The actor has been summoned for the 30th. ^10 Last year 34 searches in the Telugu film trade led to additional demands of about Rs 190 crore.

== facts
- searches / day they began | date | disagree | Wednesday 2023-10-11 @ a1.1 a5.6 | Tuesday 2023-10-10 @ a4.2
- searches / authority | other | disagree | Income Tax department @ a1.1 a5.4 | GST Intelligence @ a2.5
- searches / how long | duration | disagree | three days @ a3.2 | four days @ a4.1
- actor's words to the crowd / quotation | quote | disagree | "I have paid tax for every rupee that I earned. They are guests, they did their work, and my mother gave them idlis." @ a3.3 a3.7 | "I pay tax on every rupee, so let them eat my mother's idlis and go home hungry for more." @ a4.4
- searches / day they ended | date | agree | Friday 2023-10-13 @ a3.1 a5.1
- addresses / number | count | agree | 11 @ a1.3 a5.7
- actor's house / where | place | refine | Jubilee Hills @ a1.4 | Road No. 36 @ a3.1
- film / earnings claimed | money | agree | Rs 420 crore @ a1.5 a2.3
- Suryodaya / brother | name | refine | unnamed brother @ a1.2 | Naresh @ a5.1
- actor / age | age | agree | 47 @ a1.6 a4.6
- financier / earlier search | date | refine | 2020 @ a1.7 | three years ago @ a3.5
- officers / disguise | other | refine | wedding party @ a4.2 | drivers told they were going to a marriage @ a5.8
- lawyer / on jewellery | quote | refine | nothing but "silver lamps and grandmother's bangles" @ a4.3 | no jewellery had been seized @ a5.5
