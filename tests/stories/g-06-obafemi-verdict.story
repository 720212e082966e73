== a1 | Lagos Sentinel | 2024-07-24T18:00:00Z | Nollywood star Obafemi gets 18 months
The actor and producer Kunle Obafemi was sentenced on Wednesday to 18 months in prison for defrauding investors in a film that was never made. ^1
Justice Halima Bature of the Federal High Court in Ikoyi also ordered him to pay back 412 million naira within 90 days. ^2
Obafemi, 46, had been found guilty on July 10 on five of nine counts. ^3 The trial began in February and heard 23 witnesses. ^4
He collected the money in 2019 and 2020 from 61 people for “The Bronze Queen”. ^5
“I took their money to make art, and the pandemic took the art,” he told the court. ^6
His lawyer, Chidi Ezenwa, said he would appeal. ^7

== a2 | NaijaGist | - | See how Kunle Obafemi wept in court
There was drama in the court on Wednesday as Kunle Obafemi broke down when the judge sent him to jail for a year and half. ^1
The “Lekki Kings” actor was convicted three weeks earlier. ^2 Prosecutors had asked for five years. ^3
More than 60 persons invested in the phantom movie, among them two footballers and a bishop. ^4
His wife Simi, mother of his three children, collapsed and was carried out. ^5 “He will be home for Christmas,” she said later. ^6
The court gave him three months to refund the sum of 412 million. ^7

== a3 | African Cinema Wire | - | Producer jailed over “Bronze Queen”
A Nigerian judge has jailed the producer Kunle Obafemi for his part in a fraud of some 412 million naira (about $270,000). ^1
Of the nine charges he was convicted of six, all of them concerning payments in 2019 and 2020. ^2
The film, announced at the Durban market in July 2019, was to have a budget of $1.5 million. ^3
During the trial, which opened in March, 23 people gave evidence. ^4
Obafemi was arrested at the airport of Lagos in August 2022 and spent 12 days in custody before he got bail. ^5
The prosecution wanted three years. ^6
“I took their money to make art, and the pandemic took the art,” the 46-year-old said. ^7

== a4 | The Ibadan Herald | 2024-07-29T08:00:00Z | Obafemi granted bail pending appeal
Five days after he was sentenced, the actor Kunle Obafemi left Ikoyi prison on Monday on bail of 50 million naira. ^1
His lawyers had filed the appeal on Friday. ^2 They argue that Justice Bature allowed a spreadsheet that nobody could explain. ^3
The 48-year-old had been given a year and a half on July 24, a fortnight after the verdict. ^4
He is from Ibadan and made 57 films, the first in 2002. ^5 After his arrest two years ago he had been held for 12 days. ^6
One of the investors, the bishop Gabriel Olatunde, called the bail “an insult to widows”. ^7
== facts
- sentence / length | duration | agree | 18 months @ a1.1 a2.1 a4.4
- sentence / day | date | agree | 2024-07-24 @ a1.1 a2.1 a4.4
- verdict / day | date | disagree | 2024-07-10 @ a1.3 a4.4 | three weeks before the sentence @ a2.2
- repayment / sum | money | agree | 412m naira @ a1.2 a2.7 a3.1
- repayment / time allowed | duration | agree | 90 days @ a1.2 a2.7
- Obafemi / age | age | disagree | 46 @ a1.3 a3.7 | 48 @ a4.4
- verdict / counts convicted | count | disagree | five @ a1.3 | six @ a3.2
- charges / number | count | agree | nine @ a1.3 a3.2
- trial / start | date | disagree | 2024-02 @ a1.4 | 2024-03 @ a3.4
- trial / witnesses | count | agree | 23 @ a1.4 a3.4
- money / when collected | date | agree | 2019 and 2020 @ a1.5 a3.2
- investors / number | count | refine | 61 @ a1.5 | more than 60 @ a2.4
- Obafemi / on the money | quote | agree | “I took their money to make art, and the pandemic took the art” @ a1.6 a3.7
- prosecution / sentence asked | duration | disagree | five years @ a2.3 | three years @ a3.6
- appeal / status | status | refine | lawyer will appeal @ a1.7 | filed @ a4.2
- judge / name | name | refine | Halima Bature @ a1.2 | Bature @ a4.3
- custody / length | duration | agree | 12 days @ a3.5 a4.6
- arrest / when | date | refine | 2022-08 @ a3.5 | two years ago @ a4.6
- investors / bishop | other | agree | a bishop among them @ a2.4 a4.7
