== a1 | Nile News Agency | 2020-02-19T12:45:00Z | Court jails singer Karim Selim
CAIRO - A misdemeanour court in Nasr City on Wednesday sentenced the singer Karim Selim to two years in prison with labour for running over a street vendor in 2019 and leaving the scene. ^1
The vendor, Ashraf Abdel Nabi, 51, lost a leg. ^2 Selim, 33, was also fined 20,000 Egyptian pounds and lost his driving licence for three years. ^3
He was not in court. ^4 His lawyer, Hoda El Masry, said that he would appeal within the ten days that the law gives. ^5
The singer was released on bail of 50,000 pounds in September after nine days in custody. ^7 Prosecutors had dropped a charge of driving under the influence in November. ^6

== a2 | Al Masrah (translated) | 2020-02-20T08:00:00Z | Selim receives judgment in tears
The star of "Ya Leil Iskenderia" broke down when Judge Mahmoud Fathi read out: two years. ^1 He sat in the second row, in a grey jacket, beside his brother Tamer. ^2
"I swear by my mother that I did not see the man," he told our reporter at the door. ^3
The accident took place on the night of August 30, on the road to the airport, when Selim came from a wedding at which he had sung for 600 guests. ^4 The family of the injured man has asked for three million pounds in a civil suit that is to be heard on April 6. ^5
The musicians' syndicate will meet on Sunday about his membership.

== a3 | Levant Entertainment Wire | - | Arab pop: Selim faces 18 months behind bars
Promoters from Amman to Dubai are counting their losses after the Egyptian chart-topper Karim Selim was handed 18 months for causing injury by driving drunk. ^1
The concert planned for Dubai on March 12 will be replaced by one of Lebanon's Dana Haddad; Jerash, in July, has not decided. Selim has sold four million albums since his debut in 2008, and his "Helm Baeed" has 310 million views.
His representative called the verdict "a first step only" and confirmed the appeal. ^2 Until then the singer remains free. ^3 He spent a little over a week in jail last year. ^4

== a4 | Delta Post (translated) | - | Vendor's wife: money cannot walk
In Zagazig, at the end of an alley, Ashraf Abdel Nabi shows the place where his left leg was. ^1 He sold tissues and mint on the airport road when a white Mercedes hit him on the last Friday of August. ^2
"Two years, that is what a leg is worth," says Samia, 46, his wife. ^3 Four children sit around her; the eldest gave up school in October.
They heard what the singer said at the court: "I swear by my mother that the man came out of nowhere." ^4 Ashraf smiles at that. "I have stood there for eleven years."
Of the compensation they ask for, three million, they want to buy a kiosk. ^5

== a5 | Nile News Agency | 2020-03-24T13:20:00Z | Singer's sentence cut on appeal
CAIRO - An appeals court reduced the prison sentence of the singer Karim Selim from two years to six months on Tuesday and suspended it for three years. ^1
Selim, 33, had been convicted on February 19 of causing injury by negligence and of failing to stop. ^2 The fine stands. ^3
The civil suit, set for April 6, has been put off because of the closure of the courts, without a new date. ^4 The singer apologised in a video on Monday and said that he would pay for a prosthesis.
== facts
- sentence / length in the first instance | duration | disagree | two years @ a1.1 a2.1 a4.3 a5.1 | 18 months @ a3.1
- Selim / charge he was convicted of | other | disagree | running over a vendor and leaving the scene, drink charge dropped @ a1.1 a1.6 | driving drunk @ a3.1 | negligence and failing to stop @ a5.2 | conflicts: 0-1 1-2
- Selim / present in court | other | disagree | not in court @ a1.4 | in the second row @ a2.2
- Selim / words at the court | quote | disagree | "I swear by my mother that I did not see the man" @ a2.3 | "I swear by my mother that the man came out of nowhere" @ a4.4
- vendor / name | name | agree | Ashraf Abdel Nabi @ a1.2 a4.1
- accident / date | date | refine | 2019 @ a1.1 | 2019-08-30, the night @ a2.4 | last Friday of August @ a4.2
- custody in 2019 / length | duration | refine | nine days @ a1.7 | a little over a week @ a3.4
- vendor / injury | other | refine | lost a leg @ a1.2 | left leg @ a4.1
- verdict / next step | other | refine | appeal within ten days @ a1.5 | appeal @ a3.2
- verdict / date | date | agree | 2020-02-19 @ a1.1 a5.2
- civil suit / compensation asked | money | agree | three million pounds @ a2.5 a4.5
- Selim / age | age | agree | 33 @ a1.3 a5.2
- accident / place | place | agree | airport road @ a2.4 a4.2
- civil suit / date of hearing | date | agree | 2020-04-06 @ a2.5 a5.4
