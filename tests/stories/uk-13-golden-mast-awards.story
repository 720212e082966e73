== a1 | Entertainment Wire | 2022-05-08T22:45:00Z | Low Water sweeps Golden Mast awards
The police drama Low Water took four prizes on Sunday night at the Golden Mast television awards in London, among them best drama and best actress for Philippa Tranmer. ^1
Tranmer, 52, thanked her mother, “who told me to get a proper job, and who was right until tonight”. ^2 She had been nominated five times without success. ^3
The prize for best actor went to Kofi Ansah-Reid for the factory drama Piece Work. ^4 At 23 he is the youngest man to win it. ^5
The ceremony at the Thameside Hall was presented by the comedian Ruby Lascelles, who wore six costumes. ^6 The Fellowship was given to the children's presenter Wilf Arkwright, 88. ^7
Low Water, written by Orla Costigan, ended in March with an audience of 7.6 million. ^8

== a2 | The Morning Gazette | 2022-05-10T05:00:00Z | Sixth time lucky for Tranmer
It took 19 years and six nominations, but Philippa Tranmer finally has a Golden Mast on her mantelpiece. ^1
The Low Water star paid tribute to her mother, Doreen, a retired dinner lady of 81, on Sunday night. ^2 “She told me to get a proper job,” said Tranmer, in a bottle green gown. ^3
Costigan's thriller about a drowned harbour master ended the night with four trophies. ^4 Nearly eight million viewers saw the last episode. ^5 A second series begins filming in the autumn.
There was a standing ovation of two minutes for Wilf Arkwright. ^6

== a3 | East Anglian Star | - | Low Water success is good news for Wells
Businesses on the quay are hoping for a busy summer after the drama that was filmed there won four Golden Masts. ^1
Low Water was shot over 17 weeks last spring in Wells and Burnham Overy. ^2 The café that served as the police station has sold “harbour master pies” ever since.
Its star, Philippa Tranmer, rented a cottage in Stiffkey. ^3 “She bought her own milk,” said the postmistress, Pat Gooderham. The district council put the value of the filming at £640,000, and 58 local people were hired as extras.
The awards were handed out in London at the weekend. ^4

== a4 | Voice of Tottenham | 2022-05-12T09:30:00Z | Kofi brings it home
Kofi Ansah-Reid's old drama teacher had to be restrained from climbing on a table on Sunday as he was named best actor at the Golden Masts. ^1
The 23-year-old, who went to Park View school, won for his part as an apprentice in Piece Work. ^2 No man so young has had the prize before. ^3
“My nan has already put it next to the gas bill so she can't lose either,” he told the Voice. ^4 He starts rehearsals for Hamlet in Leeds in July. Two years ago he was stacking shelves in Wood Green, having left drama school in his second term.

== a5 | TV Quick Bites | - | Golden Masts: the winners and the wobbles
Best frock: Philippa Tranmer's, in bottle green. ^1 Best joke: Ruby Lascelles, on her fourth costume of six, who said that she had more changes than the cabinet. ^2
Best speech: Kofi Ansah-Reid, who rang his nan from the stage. ^3 He later said that she had put the trophy “next to the gas bill”. ^4
The oldest winner was Wilf Arkwright, who is 88 and began on the wireless in 1956. ^5 The microphone failed twice. Costigan, who wrote the best drama, was at home with chickenpox. ^6
== a6 | Wireless & Vision (members' newsletter) | - | Wilf at 88: the man who came to tea
Members rose as one when our honorary president, Wilf Arkwright, was handed the Fellowship of the Golden Masts by his former glove puppet. ^1
He spoke for four minutes without notes. “I was told in 1956 that the wireless would last, and to keep my bicycle,” he said. ^2
Mr Arkwright presented Teatime Ahoy from 1961 to 1983 and returned for a special edition in 1994. He has 12 great-grandchildren and two new hips.
The evening belonged otherwise to Low Water, which collected four prizes, and to young Mr Ansah-Reid. ^3 The committee thanks the Thameside Hall for the ramp. ^4

== facts
- ceremony / day | date | refine | Sunday night @ a1.1 a2.2 a4.1 | the weekend @ a3.4
- ceremony / place | place | refine | Thameside Hall @ a1.6 a6.4 | London @ a1.1 a3.4
- Low Water / prizes | count | agree | 4 @ a1.1 a2.4 a3.1 a6.3
- Philippa Tranmer / mother's advice | quote | refine | who told me to get a proper job, and who was right until tonight @ a1.2 | She told me to get a proper job @ a2.3
- Philippa Tranmer / nominations | count | agree | sixth after five without success @ a1.3 a2.1
- Kofi Ansah-Reid / age | age | agree | 23 @ a1.5 a4.2
- Kofi Ansah-Reid / youngest man to win | other | agree | youngest @ a1.5 a4.3
- Kofi Ansah-Reid / programme | other | agree | Piece Work @ a1.4 a4.2
- Kofi Ansah-Reid / prize | other | agree | best actor @ a1.4 a4.1
- Ruby Lascelles / costumes | count | agree | 6 @ a1.6 a5.2
- Wilf Arkwright / age | age | agree | 88 @ a1.7 a5.5
- Low Water / last audience | quantity | refine | 7.6 million @ a1.8 | nearly eight million @ a2.5
- Philippa Tranmer / gown | other | agree | bottle green @ a2.3 a5.1
- Low Water / writer | name | refine | Orla Costigan @ a1.8 | Costigan @ a2.4 a5.6
- Kofi Ansah-Reid / gas bill quotation | quote | refine | My nan has already put it next to the gas bill so she can't lose either @ a4.4 | next to the gas bill @ a5.4
- Wilf Arkwright / Fellowship | other | agree | was given it @ a1.7 a6.1
- Wilf Arkwright / started on the wireless | date | agree | 1956 @ a5.5 a6.2
