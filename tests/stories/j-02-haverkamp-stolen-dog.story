== a1 | Canyon Courier | 2023-10-12T18:00:00Z | Actor's stolen dog found after nine days
The French bulldog of the actor Wyatt Haverkamp is back home, nine days after it was stolen outside a bakery in Silver Lake. ^1
Biscuit, a four-year-old male with a white patch over one eye, was found on Wednesday evening tied to a fence behind a car wash in Glendale, police said. ^2
A mail carrier, Dolores Quintanar, 47, recognized him from a flyer and called the number on it. ^3 She will receive the reward of $15,000. ^4
The dog was taken on Oct. 2 while Haverkamp's assistant was paying for a coffee. ^5 Surveillance video shows a man in a gray hoodie lifting it into a blue pickup. ^6
No one has been arrested. ^7

== a2 | StarLeash | - | BISCUIT IS HOME! Wyatt Haverkamp reunited with stolen Frenchie
Get the tissues. Wyatt Haverkamp, 41, has his best boy back after 11 days of hell. ^1
"I slept on the kitchen floor because that's where his bowl is," the "Ironbark" star told us. ^2
He adopted Biscuit from a shelter in Fresno in 2020, a month after his split from the model Anneli Rask. ^3 They had been married for three years. ^4
The reward was doubled last weekend, from $7,500 to $15,000. ^5 It was claimed by a mailwoman who spotted the pooch behind a car wash. ^6
Biscuit lost four pounds and his red collar, but is otherwise fine, the vet says. ^7

== a3 | Metro Newswire | 2023-10-13T03:00:00Z | Suspect held in theft of actor's bulldog
LOS ANGELES - A 26-year-old man was arrested on Thursday on suspicion of stealing a dog that belongs to the actor Wyatt Haverkamp, police said. ^1
The animal vanished from outside a bakery on Oct. 3, when an assistant of Haverkamp left it for less than two minutes. ^2 It was recovered in Glendale on Wednesday. ^3
Detectives traced a blue pickup truck seen on video. ^4 The suspect, who was not named, had offered the dog online for $2,800. ^5
Haverkamp, 42, who plays a park ranger in "Ironbark," had put up a reward of $15,000. ^6 The series starts its fifth season on Nov. 5. ^7

== a4 | Paws & People | - | How a flyer brought Biscuit back
It took 600 flyers, one mail carrier and a lot of luck. ^1
Dolores Quintanar, 47, had seen the paper on a lamp post that very morning. ^2 "I said his name and his whole behind started to wag," she told Paws & People. ^3
Biscuit, who is four, had lost four pounds. ^4 His owner, Wyatt Haverkamp, got him as a puppy from a breeder in Fresno in 2020. ^5
The thief had driven away in a blue van. ^6 Some 40 French bulldogs are stolen in the city each month, twice as many as two years ago. ^7

== facts
- dog / how long away | duration | disagree | 9 days @ a1.1 | 11 days @ a2.1
- dog / where stolen | place | refine | outside a bakery in Silver Lake @ a1.1 | outside a bakery @ a3.2
- dog / age | age | agree | 4 @ a1.2 a4.4
- dog / found, day | date | agree | Wednesday @ a1.2 a3.3
- dog / found, place | place | refine | behind a car wash in Glendale @ a1.2 | behind a car wash @ a2.6 | Glendale @ a3.3
- finder / name | name | agree | Dolores Quintanar @ a1.3 a4.2
- finder / age | age | agree | 47 @ a1.3 a4.2
- finder / work | other | agree | mail carrier @ a1.3 a2.6 a4.1
- reward / sum | money | agree | $15,000 @ a1.4 a2.5 a3.6
- theft / day | date | disagree | 2023-10-02 @ a1.5 | 2023-10-03 @ a3.2
- theft / who was with the dog | other | agree | Haverkamp's assistant @ a1.5 a3.2
- thief's vehicle / kind | other | disagree | blue pickup @ a1.6 a3.4 | blue van @ a4.6
- arrest / status | status | disagree | no one arrested @ a1.7 | a man of 26 arrested @ a3.1
- Wyatt Haverkamp / age | age | disagree | 41 @ a2.1 | 42 @ a3.6
- dog / year he got it | date | agree | 2020 @ a2.3 a4.5
- dog / where from | other | disagree | a shelter in Fresno @ a2.3 | a breeder in Fresno @ a4.5
- dog / weight lost | quantity | agree | four pounds @ a2.7 a4.4
- Wyatt Haverkamp / series | name | agree | Ironbark @ a2.2 a3.6
- dog / name | name | agree | Biscuit @ a1.2 a2.1 a4.2
