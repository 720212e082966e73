== a1 | Telly Hub Live | - | Garden Coast's Pixie becomes mom to a boy named Fabrizio Salvator LaMonte
A hospital in New Jersey was where Pixie, star of Garden Coast, had a baby boy yesterday. ^1 She and her fiancé chose to call their first child Fabrizio Salvator LaMonte. ^2 He tips the scales at 6lbs, 5oz. ^3
After it was over the MTV star took to Twitter: 'I am SO CRAZY about my son Fabrizio Salvator ! ^4 I had my little guy last night, strong at 6lbs! ^5 HE'S MY UNIVERSE!' ^6
Pixie's spokesman gave MTV this line: 'The planet just got another Guido!!!' ^7 The network itself added: 'We look forward to Fabrizio's first visit to the Garden Coast and can't wait to see his first leopard print romper.' ^8
Before the contractions came she had tweeted: 'I'm a bubble waiting to burst'. ^9 It was in May that the star and her fiancé Giorri LaMonte first told the public they would be parents. ^10
== a2 | Vegas Sentinel Express | - | "Garden Coast" pair greet a healthy boy
The first baby of Renata "Pixie" Carluzzi, known from "Garden Coast", arrived early on Sunday, at some time before 3 a.m. ^1 Fabrizio was 6lbs., 5 oz. at birth. ^2
Word had spread the night before that Carluzzi, who is 24, was in labor at Saint Bartholomew Medical Center in Lavington. ^3 "Yes, Renata has gone into labor," said her spokeswoman, Tracey Wexler. ^4 "We'll all get to meet her Roman Gladiator newborn soon enough." ^5
Crews of reality cameramen trailed the 24-year-old's fiancé, Giorri LaMonte. ^6
On Friday Pixie already sensed that the moment was close. "I'm a bubble waiting to burst," her tweet went. ^7
A rep for Carluzzi declared: "The planet just got another Guido!!! ^8 Renata, Giorri & Brizio are doing fine!" ^9
That it would be a boy with the name Fabrizio LaMonte she had said months before. ^10
== a3 | Post Courier UK | 2012-08-26 | Pixie, AKA Renata Carluzzi, has a little Fabrizio Salvator
There is a new arrival for Pixie, AKA Renata Carluzzi, and fiance Giorri LaMonte: a baby boy they call Fabrizio Salvator. ^1
He came on Saturday night at Saint Bartholomew Medical Center in Lavington, New Jersey. ^2 His weight was 6lbs. ^3
On Twitter his mum let everyone know: "I am SO CRAZY about my son Fabrizio Salvator ! ^4 I had my little guy last night, strong at 6lbs! ^5 HE'S MY UNIVERSE! ❤" ^6 She went on: "Being a mom is an incredible feeling!!! ^7 I love my little guy to bits! ^8 Giorri is such a sweet dad." ^9
Giorri, whom she got to know on the set of Garden Coast, marked 8/26/12 in a message of his own as the day his son was born. ^10
For the pair, Fabrizio Salvator is child number one. ^11
== a4 | Sorority House Weekly | - | Pixie's baby is HERE
Full disclosure: I adore Pixie, so this made my week. THE BABY HAS COME, and the Garden Coast has one more tiny meatball.
Renata "Pixie" Carluzzi had a boy in the early morning on Sunday. ^1 Fabrizio Salvador LaMonte made his entrance at 3AM Sunday (August 27) morning. ^2 The place was Saint Bartholomew Medical Center in Lavington, NJ, and the scales said 6 pounds and 5 ounces. ^3
I do wonder how a girl who can't cook or clean and sleeps until 2pm will cope, but so far she is thrilled, tweeting "Being a mom is an incredible feeling!!! ^4 I love my little guy to bits! ^5 Giorri is such a sweet dad." ^6
A wedding first would have been nice, but who cares.
== a5 | Garden State Ledger | - | 'Coast' baby: it's a son for Pixie
Pixie has produced an heir. Renata "Pixie" Carluzzi, famous from "Garden Coast," is now mother to Fabrizio Salvator LaMonte. ^1
"I am SO CRAZY about my son Fabrizio Salvator !" she told her 5,498,256 Twitter followers at 8:30 a.m. ^2 "I had my little guy last night, strong at 6lbs! ^3 HE'S MY UNIVERSE!" ^4
MTV's website, with a Carluzzi rep as its source, put the birth just before 3 a.m. today at Saint Bartholomew Medical Center in Lavington. ^5 The infant is 6 pounds, 5 ounces. ^6
"The planet just got another Guido!!!," the rep said. ^7 "Renata, Giorri & Brizio are doing fine!" ^8 Somebody identified only as "MTV" said: "We look forward to Fabrizio's first visit to the Garden Coast and can't wait to see his first leopard print romper." ^9
Carluzzi is 24; it was in March, after a lot of guessing, that she made her pregnancy public. ^10 The father is her fiance, Giorri LaMonte, who popped the question in Hoboken on Valentine's Day. ^11
== a6 | Screen Blender | - | A baby boy for Pixie
It's official: Pixie is somebody's mother. This afternoon the tiny reality star delivered in a New Jersey hospital, and everyone says it went without a hitch. ^1
Fabrizio Salvator LaMonte is the name they settled on. ^2 Her rep, who confirmed the news to MTV, put the "Guido" (their term, not mine) at six pounds, five ounces. ^3
The network's cameras followed a good part of the pregnancy; whether they were also in the delivery room nobody has confirmed.
Congratulations to Pixie and Giorri. ^4
== facts
- birth / time of day | date | disagree | before 3 a.m. Sunday @ a2.1 a5.5 | Saturday night @ a3.2 | 3 a.m. Sunday @ a4.2 | this afternoon @ a6.1 | last night @ a1.5 a3.5 a5.3 | early Sunday morning @ a4.1 | conflicts: 0-1, 1-2, 0-3, 1-3, 2-3, 1-5, 3-4, 3-5
- birth / calendar day | date | disagree | 2012-08-26 @ a3.10 | 2012-08-27 @ a4.2 | conflicts: 0-1
- baby / weight | quantity | refine | 6 lb 5 oz @ a1.3 a2.2 a4.3 a5.6 a6.3 | 6 lb @ a3.3 a1.5 a3.5 a5.3
- baby / full name | name | disagree | Fabrizio Salvator LaMonte @ a1.2 a5.1 a6.2 | Fabrizio Salvator @ a3.1 | Fabrizio Salvador LaMonte @ a4.2 | Fabrizio LaMonte @ a2.10 | conflicts: 0-2, 1-2
- baby / nickname | name | agree | Brizio @ a2.9 a5.8
- mother / name | name | agree | Renata "Pixie" Carluzzi @ a2.1 a3.1 a4.1 a5.1
- mother / age | age | agree | 24 @ a2.3 a5.10
- father / name | name | agree | Giorri LaMonte @ a1.10 a2.6 a3.1 a5.11 | Giorri @ a6.4
- father / relation to mother | status | agree | fiancé @ a1.10 a2.6 a3.1 a5.11
- hospital / name | name | agree | Saint Bartholomew Medical Center @ a2.3 a3.2 a4.3 a5.5
- hospital / place | place | refine | New Jersey @ a1.1 a6.1 | Lavington @ a2.3 a5.5 | Lavington, New Jersey @ a3.2 a4.3
- pregnancy / announced | date | disagree | May @ a1.10 | March @ a5.10 | conflicts: 0-1
- Pixie / tweet on her son, first sentence | quote | agree | I am SO CRAZY about my son Fabrizio Salvator @ a1.4 a3.4 a5.2
- Pixie / tweet on her son, second sentence | quote | agree | I had my little guy last night, strong at 6lbs @ a1.5 a3.5 a5.3
- Pixie / tweet on her son, last sentence | quote | agree | HE'S MY UNIVERSE @ a1.6 a3.6 a5.4
- Pixie / tweet on being a mom | quote | agree | Being a mom is an incredible feeling @ a3.7 a4.4
- Pixie / tweet on loving him | quote | agree | I love my little guy to bits @ a3.8 a4.5
- Pixie / tweet on the father | quote | agree | Giorri is such a sweet dad @ a3.9 a4.6
- Pixie / tweet before birth | quote | agree | I'm a bubble waiting to burst @ a1.9 a2.7
- rep / Guido statement | quote | agree | The planet just got another Guido @ a1.7 a2.8 a5.7
- rep / family's state | quote | agree | Renata, Giorri & Brizio are doing fine @ a2.9 a5.8
- MTV / statement | quote | agree | We look forward to Fabrizio's first visit to the Garden Coast and can't wait to see his first leopard print romper @ a1.8 a5.9
- baby / rank | status | agree | first child @ a1.2 a2.1 a3.11
