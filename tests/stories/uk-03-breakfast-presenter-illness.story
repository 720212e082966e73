== a1 | UK Broadcast News | 2024-01-16T08:30:00Z | Breakfast host steps back for cancer treatment
The presenter Felicity Ransome has told viewers that she has bowel cancer and will leave the sofa of Sunrise Britain for some months. ^1
Ransome, 49, broke the news at the end of Tuesday's programme. ^2 The disease was found at stage two during a routine scan in December, she said, and surgery is to take place next week. ^3
“I have told you everybody else's news for fourteen years, so it is only fair that you have mine,” she said. ^4
Her co-host, Gareth Penhaligon, held her hand throughout the three-minute announcement. ^5 Priya Balan, who presents the weekend edition, will stand in for her.
Ransome joined the programme in 2010 from regional news in Plymouth. ^6 She has two sons, aged 17 and 14, with her husband, the architect Julian Stroud. ^7
Her father, the cricketer Basil Ransome, died of the same disease in 2003. ^8

== a2 | Daily Lantern | 2024-01-17T05:00:00Z | Felicity's brave face: ‘I am not frightened, I'm furious’
TV favourite Felicity Ransome fought back tears as she revealed her cancer battle live on air yesterday. ^1
The mum-of-two had kept the diagnosis from all but five colleagues for a month, telling the rest that she had a bad back. ^2 “I am not frightened, I'm furious,” she told the Lantern outside her home in Richmond. ^3
Felicity, 49, goes under the knife on January 24. ^4 She will need chemotherapy afterwards, according to friends. ^5
Co-star Gareth Penhaligon was seen wiping his eyes. He lost his sister Morwenna to leukaemia in 2011.
“I've told you everybody else's news for 14 years, so it's only fair you have mine,” said Felicity, whose dad, England bowler Basil, died of bowel cancer aged 68. ^6

== a3 | Western Evening Post | - | Former Plymouth newsreader has cancer
Felicity Ransome, whom many in the city still remember from the six o'clock bulletin, is to be treated for bowel cancer. ^1
She worked here between 2001 and 2010, when London called. ^2 “She brought saffron buns on Fridays,” her former editor, Roger Tamblyn, said.
The illness came to light in December, when she saw her doctor about stomach pains. ^3 It has been caught at an early stage. ^4
Her husband, Julian Stroud, designed the lido at Tinside Point. ^5 They have two teenage boys. ^6 Her late father, Basil, played 23 Tests for England and took 81 wickets.

== a4 | Look In Weekly | 2024-05-28T07:00:00Z | ‘The bell was louder than I thought’
Four months after she shocked the nation, Felicity Ransome has rung the bell that marks the end of her treatment. ^1
She turned 50 in March with a drip in her arm. ^2 Surgeons removed a tumour of four centimetres on January 24, and six rounds of chemotherapy followed. ^3
The announcement on January 15 had been the hardest part, she says. ^4 “I am not frightened, I'm curious,” she had told reporters on her doorstep that day. ^5 Letters came by the sack, 11,000 in all.
Her boys, Ned, 17, and Toby, 14, shaved their heads in solidarity. ^6 Julian did not need to.
She is due back on the sofa on September 2, fourteen years to the day after her first programme. ^7

== a5 | Media Bulletin | 2024-05-29T10:10:00Z | Ransome to return to Sunrise Britain in September
Felicity Ransome is to go back to Sunrise Britain in the first week of September, the broadcaster confirmed on Wednesday. ^1
The 50-year-old has been off the air since mid-January. ^2 She finished her chemotherapy at the Royal Marsden earlier this month after five rounds. ^3
Ratings dipped by 6 per cent in her absence, and a quiz that was tried at half past eight was dropped after five weeks. Penhaligon has signed a new contract for two years. ^4 Priya Balan, who replaced her, moves to a new show at ten.
== a6 | Morning Glory (fan site) | - | Felicity: what we know so far
Thank you all for the candles in the comments. Here is what has been said about our Felicity Ransome, without the rubbish from the other place.
She has bowel cancer, it was found at stage two, and she told us so at the end of a Tuesday programme. ^1 She is 49, whatever the rest of the internet says. ^2 The operation is on January 24, a Wednesday. ^3
Gareth Penhaligan, who has sat next to her since 2016, squeezed her hand. ^4 “I had known for a week and I was still no use,” he said afterwards.
Felicity has been with Sunrise Britain since 2011 and has missed nine mornings, four of them because of shingles. ^5 Her husband Julian has asked for privacy. ^6
In 2018 she walked 84 miles along Hadrian's Wall for a bowel cancer charity in memory of her father. ^7

== facts
- Felicity Ransome / illness | other | agree | bowel cancer @ a1.1 a3.1 a6.1
- Felicity Ransome / age | age | refine | 49 @ a1.2 a2.4 a6.2 | 50 (since March) @ a4.2 a5.2
- announcement / day | date | disagree | 2024-01-16 @ a1.2 a2.1 a6.1 | 2024-01-15 @ a4.4 | mid-January @ a5.2 | conflicts: 0-1
- illness / how found | other | disagree | routine scan @ a1.3 | saw her doctor about stomach pains @ a3.3
- diagnosis / date | date | agree | December @ a1.3 a3.3
- diagnosis / stage | other | refine | stage two @ a1.3 a6.1 | an early stage @ a3.4
- operation / day | date | refine | next week @ a1.3 | 2024-01-24 @ a2.4 a4.3 a6.3
- Felicity Ransome / announcement quotation | quote | refine | I have told you everybody else's news for fourteen years, so it is only fair that you have mine @ a1.4 | I've told you everybody else's news for 14 years, so it's only fair you have mine @ a2.6
- Felicity Ransome / doorstep quotation | quote | disagree | I am not frightened, I'm furious @ a2.3 | I am not frightened, I'm curious @ a4.5
- Felicity Ransome / joined the programme | date | disagree | 2010 @ a1.6 a3.2 | 2010-09-02 @ a4.7 | 2011 @ a6.5 | conflicts: 0-2 1-2
- sons / ages | age | refine | 17 and 14 @ a1.7 a4.6 | teenage @ a3.6
- sons / number | count | agree | 2 @ a1.7 a2.2 a3.6
- husband / name | name | refine | Julian Stroud @ a1.7 a3.5 | Julian @ a6.6
- chemotherapy / rounds | count | disagree | 6 @ a4.3 | 5 @ a5.3
- chemotherapy / needed | status | agree | yes @ a2.5 a4.3 a5.3
- Basil Ransome / cause of death | other | agree | bowel cancer @ a1.8 a2.6 a6.7
- return / date | date | refine | 2024-09-02 @ a4.7 | first week of September @ a5.1
- co-host / surname | name | disagree | Gareth Penhaligon @ a1.5 a5.4 | Gareth Penhaligan @ a6.4
