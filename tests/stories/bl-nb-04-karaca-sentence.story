== a1 | Bosphorus News Agency | 2021-11-05T12:30:00Z | Turkish pop star Karaca gets suspended term for tax evasion
ISTANBUL - An Istanbul court on Friday sentenced the pop singer Levent Karaca to two years and one month in prison for tax evasion and suspended the term. ^1
The 12th criminal court found that Karaca, 47, had hidden income from 31 concerts abroad between 2014 and 2017. ^2
His lawyer, Selin Aydınlı, said he would appeal. ^3 Karaca told the judges: "I sang, I signed, I never counted. ^4 That was my mistake and I am ashamed of it." ^5
Prosecutors had asked for five years. ^6 A co-defendant, his former manager Orhan Tezel, was acquitted. ^7

== a2 | Akşam Postası (translated) | 2021-11-06T05:00:00Z | Karaca bows to the judge and leaves by the back door
He came in a grey suit without a tie and did not look at the photographers. ^1 When the presiding judge, Nilgün Eroğlu, read the sentence, Levent Karaca bowed slightly. ^2
"I sang and I signed; I never counted," he had said in his last word at the hearing in October. ^3 Yesterday he said nothing at all. ^4
The man who was discovered at a wedding in Adana in 1994 must pay back 4.6 million lira. ^5 He does not go to prison unless he offends again within the next three years. ^6
Mr Aydınlı, the lawyer, left it open whether there will be an appeal. ^7

== a3 | Schlagerblick (translated) | - | Prison for the voice of 'Deniz'
Levent Karaca, who filled the Arena in Cologne three times, has to go behind bars. ^1 A court in Istanbul gave the 47-year-old two years and one month, according to the verdict on Friday. ^2
It is about money from performances in Germany, Austria and the Netherlands, 31 evenings altogether. ^3 His German promoter, Heiko Brandner, was heard as a witness by video in June.
The tour that was to begin in Dortmund in March is now uncertain. ^4 Tickets cost between 49 and 119 euros.

== a4 | Ege FM | - | Karaca verdict: fans wait outside
About two hundred fans stood in the rain in Çağlayan while Levent Karaca's case came to its end on 5 November. ^1 They sang "Deniz" when they heard that he would sleep at home. ^2
The court did not believe him that his manager alone had done the books. ^3 That manager, Orhan Tezel, goes free. ^4
Besides the suspended sentence there is a bill: 4.6 million lira to the treasury, of which half is interest. ^5 He has already paid 1.2 million. ^6
His daughter Defne, 19, wrote that the family was relieved.

== a5 | Magazin Dünyası (translated) | 2022-01-20T09:00:00Z | Levent Karaca: first interview after the verdict
In the garden in Bodrum the dogs bark and the singer, who turned 48 at New Year, peels an orange. ^1
He speaks about 4 November, the day of the sentence, without bitterness. ^2 "My knees trembled. ^3 I thought of my mother, not of the money." ^4
The taxman has had everything by now, he says. ^5 There will be no appeal: "Selin told me to let it rest, and she is right." ^6 From March he sings again, first in Dortmund. ^7
Of the acquitted Tezel he says only that they no longer speak. ^8
== facts
- sentencing / day | date | disagree | 2021-11-05 @ a1.1 a2.4 a3.2 a4.1 | 2021-11-04 @ a5.2 | conflicts: 0-1
- sentence / suspended or served | status | disagree | suspended @ a1.1 a2.6 a4.5 | he has to go behind bars @ a3.1 | he sleeps at home @ a4.2 | conflicts: 0-1 1-2
- Karaca in court / when he said it | date | refine | to the judges @ a1.4 | in his last word in October @ a2.3
- lawyer Aydınlı / woman or man | other | disagree | Selin Aydınlı, she @ a1.3 a5.6 | Mr Aydınlı @ a2.7 | conflicts: 0-1
- appeal / whether | status | disagree | he would appeal @ a1.3 | left open @ a2.7 | no appeal @ a5.6 | conflicts: 0-1 0-2
- sentence / length | duration | agree | two years and one month @ a1.1 a3.2
- concerts abroad / number | count | agree | 31 @ a1.2 a3.3
- Karaca's last word / quotation | quote | refine | "I sang, I signed, I never counted. That was my mistake and I am ashamed of it." @ a1.4 a1.5 | "I sang and I signed; I never counted" @ a2.3
- Karaca / age | age | refine | 47 @ a1.2 a3.2 | 48 since New Year @ a5.1
- repayment / amount | money | agree | 4.6 million lira @ a2.5 a4.5
- repayment / state | money | refine | 1.2 million paid @ a4.6 | everything paid @ a5.5
- Orhan Tezel / outcome | status | agree | acquitted @ a1.7 a4.4 a5.8
- tour from Dortmund / status | status | refine | uncertain @ a3.4 | from March @ a5.7
