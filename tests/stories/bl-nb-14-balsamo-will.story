== a1 | Agenzia Tirrena (translated) | 2021-11-19T16:00:00Z | Ettore Balsamo's will opened in Rome
ROME - The will of the actor and director Ettore Balsamo, who died on 28 October at the age of 83, was opened on Thursday by the notary Giulia Ferrante. ^1
The estate, estimated at 34 million euros, goes in equal parts to the three children. ^2 His companion of the last years, the costume designer Irena Vukić, receives the right to live in the house on Ponza for life. ^3
The handwritten document of two pages bears the date of 6 March 2020. ^4
"It is as he was: short and without flattery," said the eldest son, Tommaso, 55. ^5

== a2 | Dolce & Privato (translated) | - | Balsamo's last scene: the house on Ponza
He loved her cooking, and now he leaves her the kitchen. Ettore Balsamo has given his villa on Ponza to Irena Vukić, his love of eleven years. ^1
The three children by two wives share the rest: the flat in Parioli, the vineyard and 43 million in cash and securities, if what is whispered in the studio of notary Ferrante is true. ^3
Only his youngest, Bianca, 29, stayed with Irena after Thursday's reading. ^4 Tommaso is said to have gone without a word. ^5
Balsamo had celebrated his 83rd birthday in July, with fireworks.

== a3 | La Voce delle Isole (translated) | - | 'Irena stays with us'
On Ponza they are relieved. The blue house above Cala Feola will not be sold, and Signora Vukić may remain in it as long as she lives. ^1
It belongs now to Tommaso, Luca and Bianca Balsamo. ^3 The mayor had feared a hotel.
The actor wrote his will here, in the second week of the lockdown, on 20 March 2020, in the presence of the priest. ^4 He bought the house in 1978 with the fee for "Il pescatore di Anzio". ^5
A memorial is planned for 28 November, a month after his death. ^6

== a4 | Adria Magazin (translated from Croatian) | 2021-11-24T09:00:00Z | Irena Vukić: I did not ask for anything
The Šibenik-born costume designer, 61, who lived with the Italian legend Ettore Balsamo for eleven years, speaks for the first time. ^1
"I did not ask for anything. ^2 He knew that I wanted only the light in the mornings," she told us by telephone. ^3
She was present at the notary's on Friday, 19 November, when the envelope was opened. ^4 Tommaso embraced her at the door. ^5 The notary, Giulia Ferranti, read the two pages twice because of the writing. ^6
She will spend the winter in Rome and go back to the island at Easter.

== a5 | Quaderni di Cinema (translated) | 2022-10-28T07:00:00Z | A year without Balsamo
Twelve months ago died the man of "Il pescatore di Anzio" and 61 other films. ^1 The archive, for which the ministry offered 400,000 euros, has gone to Bologna as a gift of the heirs. ^2
The inventory, finished in May, put the estate at 33.8 million. ^3 There was no quarrel, says Luca Balsamo, the middle one of the three. ^4
Irena Vukić works in the mornings in the house on Ponza where she has her right of residence. ^5 "I never asked for anything; he knew I wanted only the morning light," she likes to repeat. ^6
== facts
- opening of the will / day | date | disagree | Thursday, 2021-11-18 @ a1.1 | Thursday @ a2.4 | 2021-11-19 @ a4.4 | conflicts: 0-2 1-2
- will / date of writing | date | disagree | 2020-03-06 @ a1.4 | 2020-03-20 @ a3.4 | conflicts: 0-1
- estate / worth | money | disagree | 34 million euros @ a1.2 | 43 million besides the flat and the vineyard @ a2.3 | 33.8 million @ a5.3 | conflicts: 0-1 1-2
- house on Ponza / what Vukić gets | other | disagree | right to live in it for life @ a1.3 a3.1 a5.5 | the villa itself @ a2.1 | conflicts: 0-1
- notary / surname | name | disagree | Ferrante @ a1.1 a2.3 | Ferranti @ a4.6 | conflicts: 0-1
- Tommaso / how he took leave | other | disagree | without a word @ a2.5 | embraced her at the door @ a4.5 | conflicts: 0-1
- Vukić / quotation | quote | refine | "I did not ask for anything. He knew that I wanted only the light in the mornings" @ a4.2 a4.3 | "I never asked for anything; he knew I wanted only the morning light" @ a5.6
- Balsamo and Vukić / years together | duration | agree | eleven @ a2.1 a4.1
- Balsamo / day of death | date | refine | 2021-10-28 @ a1.1 | a month before 28 November @ a3.6 | twelve months before 2022-10-28 @ a5.1
- heirs / children | count | agree | three @ a1.2 a2.3 a3.3 a5.4
- will / length | quantity | agree | two pages @ a1.4 a4.6
