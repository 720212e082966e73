== a1 | Presse Midi Agency | 2019-10-15T12:20:00Z | Footballer Delacroze given suspended sentence for tax fraud
MADRID — A court in Madrid on Tuesday handed the French winger Yannis Delacroze a suspended prison sentence of 16 months and fined him €5.2 million for tax fraud. ^1 ^2
The judges found that the Atlético Lavapiés player, 29, had hidden income from image rights from the Spanish treasury between 2013 and 2015. ^3 ^4
Delacroze arrived at the court in a black van with his lawyer, Begoña Urquiza, and signed the agreement within 20 minutes. ^5 ^6
“I play football, I don't keep accounts,” he said on the steps. ^7
In Spain a first sentence of under two years is normally not served. ^8
The player had paid back €9.7 million in August last year. ^9

== a2 | The Sporting Record | 2019-10-15T18:02:00Z | Delacroze avoids jail over unpaid tax
Yannis Delacroze will not go to prison after pleading guilty to four counts of tax fraud at a hearing in the Spanish capital today. ^1
The France winger accepted a 16-month suspended term and a penalty of €5.2m (£4.5m). ^2 ^3
Prosecutors said he had used companies in Luxembourg and Madeira to hide earnings from the use of his image, starting in 2013. ^4
“I am a footballer, not an accountant,” Delacroze, 29, told reporters. ^91 “I trusted people, and I have paid for it.” ^5
He missed training but is expected to be in the squad for Saturday's match at Getarra.
Two team-mates, the Argentine Nahuel Sosa and the Croat Mate Bilić, reached similar settlements in 2017 and 2018.

== a3 | Vite Fait Magazine | - | Yannis Delacroze condemned: Léna at his side
It is hand in hand with his companion, the presenter Léna Aubrac, that Yannis Delacroze went out of the tribunal of Madrid on Tuesday. ^1
The footballer of 29 years has been condemned to sixteen months of prison with suspension. ^2 He must also pay 5.2 million euros. ^3
Léna, in a beige coat, did not say a word. Their son Noé was born in July, and the couple had cancelled their holidays in Corsica for the procedure. ^4
“I trusted people, and I have paid for it,” breathed the champion before climbing into a black minibus. ^6
Father already of a girl of five years, Zoé, from his marriage with the dancer Camille Roussin, he counts marrying Léna next summer. ^7

== a4 | Kickabout | 2019-10-17T10:00:00Z | From Lyon to the dock: the Delacroze affair explained
How did one of the best-paid wingers in Europe end up before a judge? The affair goes back to 2013, the year when Delacroze moved to Madrid for €41 million.
According to the indictment he kept a total of €9.7 million from the tax office in three years. ^2 Inspectors came to his house in Pozuelo in March 2017; he gave the money back in September 2018. ^4
On Monday he admitted four offences and was given 18 months, suspended, plus a fine of 5.2 million. ^5 ^6
His lawyer Begoña Urquiza said her client “wants to close this chapter and think about football”. ^7
The sentence will not be served as it is below two years. ^8

== a5 | Hola Mundo English | - | Star's tax trouble ends with a signature
Yannis Delacroze's agent, Begoña Urquiza, says he “wants to close this chapter and only think about football”. ^1
It took less than half an hour for the Frenchman to sign the deal with prosecutors that spares him jail. ^2
Partner Léna Aubrac, who gave birth to a son in July, came with him. ^3
The pair, together since 2017, now want to marry in the summer of 2020. ^4
Delacroze owed the taxman money for three seasons, 2013 to 2015. ^5

== facts
- hearing / day | date | disagree | 2019-10-15 @ a1.1 a2.1 a3.1 | Monday @ a4.5
- hearing / place | place | refine | Madrid @ a1.1 a3.1 | Spanish capital @ a2.1
- sentence / length | duration | disagree | 16 months @ a1.1 a2.2 a3.2 | 18 months @ a4.6
- sentence / suspended | status | agree | suspended @ a1.1 a2.2 a3.2 a4.6
- fine / sum | money | refine | €5.2m @ a1.2 a3.3 a4.6 | €5.2m (£4.5m) @ a2.3
- Yannis Delacroze / age | age | agree | 29 @ a1.3 a2.91 a3.2
- fraud / years | date | refine | 2013 to 2015 @ a1.4 a5.5 | from 2013 @ a2.4 | three years @ a4.2
- counts / number | count | agree | 4 @ a2.1 a4.5
- Begoña Urquiza / role | other | disagree | lawyer @ a1.5 a4.7 | agent @ a5.1
- car / kind | other | refine | black van @ a1.5 | black minibus @ a3.6
- signing / time | duration | refine | within 20 minutes @ a1.6 | less than half an hour @ a5.2
- Yannis Delacroze / on accounts | quote | disagree | I play football, I don't keep accounts @ a1.7 | I am a footballer, not an accountant @ a2.91
- Yannis Delacroze / on trust | quote | agree | I trusted people, and I have paid for it @ a2.5 a3.6
- two-year rule / limit | duration | agree | under two years @ a1.8 a4.8
- repayment / date | date | disagree | 2018-08 @ a1.9 | 2018-09 @ a4.4
- sum hidden and paid back | money | refine | €9.7m paid back @ a1.9 | €9.7m kept from the tax office @ a4.2
- Begoña Urquiza / on the chapter | quote | disagree | wants to close this chapter and think about football @ a4.7 | wants to close this chapter and only think about football @ a5.1
- Léna Aubrac / came with him | other | agree | at his side @ a3.1 a5.3
- son / born | date | agree | 2019-07 @ a3.4 a5.3
- wedding plan / date | date | refine | next summer @ a3.7 | summer of 2020 @ a5.4
- Yannis Delacroze / plea | status | agree | guilty @ a2.1 a4.5
- income hidden / kind | other | agree | image rights @ a1.3 a2.4
- Yannis Delacroze / jail | status | agree | does not go to jail @ a2.1 a5.2
