== a1 | Manila Marquee | 2023-12-18T03:00:00Z | Wrong name read out at Gawad Bituin
The best-actress prize of the Gawad Bituin went to the wrong woman for three minutes on Saturday night. ^1
The presenter, the veteran Nestor Ilagan, 77, called Kyla Magbanua, 23, to the stage for "Ulan sa Cebu." ^2 She was thanking her mother when a floor manager ran in with the right card. ^3
The winner was Rowena Tiangco, 50, for "Ang Huling Bangka." ^4 It is her fourth Bituin; the earlier ones were for films of 1999, 2006 and 2014. ^5
Ilagan had been handed the envelope for best new actress, a category announced an hour later. ^6
"Keep it warm for me, hija, you'll need it soon," Tiangco said. ^7

== a2 | Chika Central | - | OMG! Kyla had to give it back
Two minutes of glory, then shame. ^8 Kyla Magbanua, 23, in a silver gown, held the trophy when a stagehand whispered in her ear. ^1
The gracious Rowena Tiangco hugged her. ^9 "Keep it warm for me, hija, you'll need it soon." ^2
Later Kyla did win: best new actress. ^3 She was a cashier in Iloilo until 2021. ^4
Nestor Ilagan, 79, blames his glasses. ^5 The clip was viewed nine million times on Facebook by noon. ^6

== a3 | Asia Awards Tracker | 2023-12-19T08:00:00Z | Auditors apologize for mix-up in Manila
The auditors of the Gawad Bituin have apologized for the mistake at Sunday's ceremony, the 41st. ^1
Two sets of envelopes, red ones, had been laid out on both sides of the stage. ^2 It took three minutes until the error was noticed. ^3
Rowena Tiangco has now won four times. ^4 "Ang Huling Bangka" took seven of the 16 prizes, among them best film. ^5
The show ran for four hours and ten minutes. ^6 A similar slip had happened in 2009. ^7

== a4 | The Visayan Voice | - | Iloilo proud of Kyla all the same
In the supermarket where Kyla Magbanua sat at the till until 2019, they watched until one in the morning. ^1
She went home with the prize for best newcomer and, she says, with a lesson. ^2
The organizers keep the gold envelope as a souvenir. ^3 Tiangco, who won her first Bituin in 1999 and now her fifth, has invited her to dinner. ^4
The ceremony, four hours long, was the 41st. ^5 Magbanua starts shooting "Parola" on January 8 and is paid two million pesos. ^6

== facts
- ceremony / day | date | disagree | Saturday, 2023-12-16 @ a1.1 | Sunday @ a3.1
- error / how long it lasted | duration | disagree | three minutes @ a1.1 a3.3 | two minutes @ a2.8
- Nestor Ilagan / age | age | disagree | 77 @ a1.2 | 79 @ a2.5
- Kyla Magbanua / age | age | agree | 23 @ a1.2 a2.1
- best actress / winner | name | agree | Rowena Tiangco @ a1.4 a3.4
- Rowena Tiangco / which Bituin | count | disagree | fourth @ a1.5 a3.4 | fifth @ a4.4
- Rowena Tiangco / first Bituin | date | agree | 1999 @ a1.5 a4.4
- Rowena Tiangco / keep it warm | quote | agree | "Keep it warm for me, hija, you'll need it soon" @ a1.7 a2.2
- Kyla Magbanua / prize | other | agree | best new actress @ a2.3 a4.2
- Kyla Magbanua / cashier until | date | disagree | 2021 @ a2.4 | 2019 @ a4.1
- Kyla Magbanua / where she was a cashier | other | refine | Iloilo @ a2.4 | a supermarket @ a4.1
- error / who told her | other | refine | a floor manager @ a1.3 | a stagehand @ a2.1
- ceremony / which | count | agree | 41st @ a3.1 a4.5
- ceremony / length | duration | refine | four hours and ten minutes @ a3.6 | four hours @ a4.5
- envelope / colour | other | disagree | red @ a3.2 | gold @ a4.3
- film / name | name | agree | Ang Huling Bangka @ a1.4 a3.5
