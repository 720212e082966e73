== a1 | Regency Press Service | 2023-05-18T18:05:00Z | Presenter Hattie Lomax gives birth to daughter
Television presenter Hattie Lomax has had her second child with the former Wales midfielder Joel Acheampong, the couple announced on Instagram on Thursday.
The baby arrived at 4.20am on Tuesday at Leeds General Infirmary and weighed 6lb 11oz, their agent said. ^1 She has been named Wren Adjoa. ^2 Mother and daughter went home the following day.
Lomax, 36, went on leave from "Saturday Kitchen Table" on April 29 and is expected back in October. ^3
Their son, Caleb, was born in March 2020, five days before the first lockdown. ^4 The family moved to Ilkley from Cardiff in 2021.

== a2 | The Daily Trumpet | - | IT'S A GIRL! Hattie and Joel over the moon as tot arrives in the small hours
Telly favourite Hattie Lomax is a mum again after giving birth in the early hours of Thursday. ^1
The 36-year-old beauty and hubby Joel, 39, showed off the 6lb 11oz bundle in a snap taken on the ward. ^2
"She's here, she's perfect and she's already louder than her dad," gushed Hattie. ^3
Big brother Caleb, three, is "obsessed", says a pal. ^4 The tot came 11 days early, and Joel had to leave a charity match in Swansea at half time.
The pair wed in 2018 in front of 90 guests. Last November Hattie told the Trumpet she had lost a baby at 12 weeks in 2021.

== a3 | Wharfedale Messenger | 2023-05-19T09:00:00Z | Ilkley couple's joy at new arrival
Neighbours in Ilkley have tied pink ribbons along the lane where TV's Hattie Lomax and ex-footballer Joel Acheampong live, after the birth of their baby girl.
Their daughter, who tipped the scales at 7lb 11oz, was delivered at the LGI on May 16 by a team led by midwife Carol Tordoff, of Otley, in her 31st year on the job. ^1
Mr Acheampong dropped off cakes for the maternity staff on Wednesday. He was Otley Town's guest of honour in January and opened the new stand, which cost £240,000.
Little Wren is the couple's second. ^2 She shares a birthday with her great-grandmother, who turned 91.

== a4 | Hello There! | 2023-05-24T10:00:00Z | 'She's already louder than her dad': Hattie introduces Ren
Curled up on a cream sofa eight days after becoming a mother for the second time, Hattie Lomax looks remarkably fresh.
"We called her Ren, like the Japanese for lotus," reads the note beside the picture of the baby's bracelet. ^1 The middle name honours Joel's Ghanaian grandmother.
Labour began on Monday evening during the nine o'clock news, and it was all over seven hours later. ^2 Joel, who turns 40 on June 3, cut the cord. ^3
She plans to be back at work in the autumn. ^4 First comes a christening in August; Joel's old captain Rhys Prosser, 41, will be godfather.

== a5 | Radio Taff | - | Joel skips Sunday show for nappies
Our very own Joel Acheampong won't be behind the microphone this Sunday or next. The 39-year-old, capped 27 times, became dad to Wren Adjoa this week. ^1
He rang in to Breakfast on Friday: "She's here, she's perfect, she's louder than me already, and Hattie was a lioness." ^2
Gwen Pugh, who covered for him when Caleb came along three years ago, takes the chair until June 11. ^3 Joel joined the station in September 2019, a month after he hung up his boots.

== facts
- baby / date of birth | date | disagree | 2023-05-16 @ a1.1 a3.1 | 2023-05-18 @ a2.1 | night of Monday to Tuesday @ a4.2 | conflicts: 0-1, 1-2
- baby / weight | quantity | disagree | 6lb 11oz @ a1.1 a2.2 | 7lb 11oz @ a3.1
- baby / first name | name | disagree | Wren @ a1.2 a3.2 a5.1 | Ren @ a4.1
- Joel Acheampong / age | age | refine | 39 @ a2.2 a5.1 | 40 on June 3 @ a4.3
- Hattie Lomax / return to work | date | refine | 2023-10 @ a1.3 | autumn @ a4.4
- Caleb / age | age | refine | born 2020-03 @ a1.4 | three @ a2.4 | born three years ago @ a5.3
- birth / hospital | place | agree | Leeds General Infirmary @ a1.1 a3.1
- children of the couple / how many | count | agree | second child @ a3.2 a4.2
- baby / full given names | name | agree | Wren Adjoa @ a1.2 a5.1
