== a1 | Agenzia Molo (English service) | 2023-09-14T17:30:00Z | Vlastou quits as jury president at Trieste film festival
Greek actress Danai Vlastou resigned on Thursday as president of the jury of the Gulf Film Festival in Trieste, two days before the prizes were to be given. ^1 In a letter to the organisers she complained of "pressure" on the jury, without saying by whom. ^2
"I do not sit down at a table where the bill has been paid beforehand," she wrote in Italian. ^3 Festival director Corrado Belli denied any interference. ^4 "I asked her to stay," he told reporters. ^5
Vlastou, 61, won the festival's Golden Gull in 1994. ^6 The remaining jurors will carry on under the Swedish director Ingrid Falkman. ^7
== a2 | The Daily Courant | 2023-09-15T06:20:00Z | Film festival farce as diva flounces out in the middle of movie
Greek drama! Screen diva Danai Vlastou quit as jury queen of a glitzy film festival on Wednesday night, flouncing out forty minutes into a three-hour Polish epic she was meant to be judging. ^1 The fiery president of the Trieste jury, 61, was heard hissing that the top prize was "cooked". ^2
Insiders say that what really got her goat was being moved from a sea-view suite at the Grand Hotel Bora to make way for a streaming boss. ^3 "I did not ask her to stay," sniffed festival chief Corrado Belli. ^4 "She had left already in her head."
Danai, who counts four husbands and two poodles, was yesterday sunning herself in Piran, just across the Slovenian border. ^5
== a3 | Trieste & Beyond | - | And the Gull goes to… Poland
After the week's noise it was almost quiet in the Teatro Verdi on Saturday when Halina Czerwień came up for the Golden Gull. ^1 "The Lamp Room", her 181-minute film about a miners' choir, got twelve minutes of applause and the cheque for 25,000 euros that goes with the bird. ^2
The award was announced by Ingrid Falkman, who had taken over the jury, now five strong, when Danai Vlastou left on Thursday. ^3 Vlastou's letter, pinned up by someone in the theatre bar, spoke of a table "at which the bill was settled before we ate". ^4
Belli, whose contract ends next June, was whistled at twice. ^5 The festival sold 61,300 tickets, a tenth more than in 2022.
== a4 | Reel Business | 2023-09-16T21:45:00Z | Czerwień's 'The Lamp Room' Tops Trieste
Halina Czerwień's three-hour "The Lamp Room" won the Golden Gull at the Gulf Film Festival on Saturday, capping an edition marred by the exit of jury head Danai Vlastou. ^1 The prize carries €30,000. ^2 The drama drew an ovation of more than ten minutes at the closing gala. ^3
Vlastou's walkout followed a dinner Tuesday at which an investor in one of the competing titles was seated next to two jurors, according to people familiar with the matter. ^4 Vlastou, who took the Gull herself in 1996 for "Limestone," declined comment through her agent. ^5
Best actor went to Spain's Unai Berasategui for "Night Ferry to Palma." World sales on "The Lamp Room" are handled by Kompas.
== a5 | Danai Vlastou, An Appreciation (blog) | - | What happened in Trieste
I have it from someone who carried her bag. She never walked out of any screening; she saw The Lamp Room to the end and wept. ^1 The trouble was the dinner, where a producer's banker was put between two of the jurors and told them what he had riding on it. ^2
She paid for her own hotel, by the way. On Thursday she wrote her letter and took the bus to Piran with one suitcase. ^3 "I don't sit at a table where somebody has already paid the bill," is how I would put her Italian into English. ^4
== a6 | Athens Chronicle, English edition | 2023-10-07T09:00:00Z | Danai Vlastou: 'I am too old to be seated'
Three weeks and two days after she gave up the presidency in Trieste, Danai Vlastou is pruning a fig tree on Aegina and is not sorry. ^1 "Nobody offered me money. ^2 Somebody offered my colleagues a holiday," she says of the dinner that made her leave. ^3
She turned 62 last Sunday. ^4 Her own Gull, from 1994, holds the kitchen door open. ^5 Corrado Belli has since resigned; he wrote to her, she says, and she has answered. ^6 Of Halina Czerwień's winning film she says only that it would have had her vote. ^7 Born in Volos, the daughter of a tobacco merchant, she made her first picture at seventeen.
== facts
- Vlastou / left the jury presidency | other | agree | she gave up the presidency of the jury @ a1.1 a2.1 a3.3 a4.1 a6.1
- festival / name | name | agree | the Gulf Film Festival @ a1.1 a4.1
- festival / city | place | agree | Trieste @ a1.1 a2.2 a6.1
- departure / day | date | disagree | 2023-09-14 @ a1.1 | Wednesday night, 2023-09-13 @ a2.1 | 2023-09-14, three weeks and two days before 2023-10-07 @ a6.1 | Thursday @ a3.3 a5.3 | conflicts: 0-1 1-2 1-3
- departure / from a screening | other | disagree | she stormed out forty minutes into a Polish film @ a2.1 | she saw The Lamp Room to the end @ a5.1 | conflicts: 0-1
- departure / reason | other | disagree | pressure on the jury @ a1.2 | being moved out of a sea-view suite @ a2.3 | a dinner with an investor in a competing title @ a4.4 | a dinner with a producer's banker @ a5.2 | a dinner @ a6.3 | conflicts: 1-2 1-3 1-4
- Vlastou's letter / the bill | quote | refine | I do not sit down at a table where the bill has been paid beforehand @ a1.3 | a table at which the bill was settled before we ate @ a3.4 | I don't sit at a table where somebody has already paid the bill @ a5.4
- Belli / on her leaving | quote | disagree | I asked her to stay @ a1.5 | I did not ask her to stay @ a2.4 | conflicts: 0-1
- festival director / name | name | refine | Corrado Belli @ a1.4 a2.4 a6.6 | Belli @ a3.5
- Vlastou / age | age | refine | 61 @ a1.6 a2.2 | turned 62 on Sunday, 2023-10-01 @ a6.4
- Vlastou / won the Golden Gull | date | disagree | 1994 @ a1.6 a6.5 | 1996 @ a4.5 | conflicts: 0-1
- jury / new president | name | refine | the Swedish director Ingrid Falkman @ a1.7 | Ingrid Falkman @ a3.3
- Vlastou / went to | place | refine | Piran, just across the Slovenian border @ a2.5 | Piran @ a5.3
- Golden Gull / winner | name | refine | Halina Czerwień for The Lamp Room @ a3.1 a3.2 a4.1 | Halina Czerwień @ a6.7
- prizes / day | date | refine | 2023-09-16 @ a1.1 a4.1 | Saturday @ a3.1
- The Lamp Room / running time | duration | refine | three hours @ a2.1 a4.1 | 181 minutes @ a3.2
- The Lamp Room / applause | duration | refine | twelve minutes @ a3.2 | more than ten minutes @ a4.3
- Golden Gull / money | money | disagree | 25,000 euros @ a3.2 | 30,000 euros @ a4.2 | conflicts: 0-1
