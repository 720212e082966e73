== a1 | Persbureau Lage Landen | 2022-09-05T09:20:00Z | Presenter Marloes Terpstra has breast cancer
HILVERSUM - The television presenter Marloes Terpstra has been diagnosed with breast cancer. She made it known on Monday morning in a message on Instagram. ^1
Terpstra, 52, is to be treated at the Antoni van Leeuwenhoek hospital in Amsterdam and will start chemotherapy next week. ^2 ^3 "It was found early, and I am going to be a very impatient patient," she writes. ^4
Her quiz "De Laatste Letter," which drew 1.4 million viewers a night in spring, will be presented for the time being by Bas Huizinga. ^5
Terpstra has been with the broadcaster since 1996. ^6 She won the Televizier-Ring in 2009 and 2017.

== a2 | Ster & Story (weekly) | 2022-09-07T05:00:00Z | Marloes (52): "I was looking for my earring"
That is how it went, a friend says: Marloes Terpstra was groping for a lost earring in her blouse, on the terrace of their holiday house on Terschelling, and there it was, "like a pea." ^1
It was the middle of August. ^2 Eight days later she had the result. ^3
At first only three people knew: her husband, the cellist Pieter Walsum, and their sons Jip and Koen, 20 and 17. ^4 Then her mother, 81, who had the same illness in 1994 and swims every morning.
She doesn't want pity or pumpkin soup. "A very impatient patient," she calls herself. ^5
Colleagues have put a jar on her desk for every word beginning with C.

== a3 | Leeuwarder Dagblad | 2022-09-06T06:15:00Z | Get-well cards for Marloes in the window at Grou
In the bakery in Grou where Marloes Terpstra earned her first guilders at 15, there is a box for cards since yesterday. By closing time it held 64.
The presenter, who has Frisian parents and came to Hilversum in the nineties, has a malignant tumour in her left breast. ^1 ^2 It is not large and was discovered in good time. ^3
Her brother Sjoerd, a vet in Sneek, thinks that she'll host the Elfstedentocht before she gives up work. She will have chemotherapy and then an operation, he says, "in that order, and the doctors are optimistic." ^4
She is the second well-known Frisian this year; in February the skater Anneke Hoekema, 44, spoke of her melanoma.

== a4 | Mediakijker (trade paper) | - | Huizinga takes over "De Laatste Letter"
Sixty episodes of "De Laatste Letter" are to be recorded between September 19 and the end of November, and Bas Huizinga, 38, will be standing at the letter wall. ^1
He replaces Marloes Terpstra, who is being treated for cancer. ^2 The channel's director, Ineke Vos, emphasises that it's a loan. "The chair is hers, the cushion too," says Vos. ^3
Terpstra informed the staff on the first of September, a few days before the public. ^4 Her other programme, the Sunday talk show "Terpstra aan Tafel," will not return until the new year at the earliest. ^5
In 2019 the quiz lost a fifth of its audience when it was moved to half past six; since the move back it has grown every year.

== a5 | Radio Waddenzee | - | Marloes Terpstra ill
It gave us all a fright this week: Marloes Terpstra has breast cancer. ^1
She put it online herself, with a photo of her wellies on the beach. ^2 She found the lump during the summer holidays on "our" Terschelling, and now the chemo is about to begin. ^3 ^4
"Found early" are the words to hold on to, she says. ^5
Her husband, Pieter, has cancelled a tour with his string quartet that would have taken him to Japan for a month. ^6 We'll play his Bach at four. If you want to send her something, the bakers of West have a card as big as a door, and it hangs beside the lighthouse until Saturday.

== a6 | De Nieuwe Avond (feature) | - | The comeback of Marloes Terpstra
The hair is grey now and two centimetres long, and it stays. On the second Sunday of May Marloes Terpstra, 53, was back at the table that bears her name. ^1
She counts in letters: sixteen of them, from A to P, one for each chemotherapy between September and February. ^2 In March came the operation, and the surgeons at the Antoni van Leeuwenhoek told her that the margins were clean. ^3
"Bas kept my cushion warm," she says of the colleague who did the quiz all winter. ^4
She told her sons at the kitchen table last August, the evening after the hospital had called. ^5 The younger asked whether he could still go to Groningen for his studies. "Please do," she said.

== facts
- announcement / when and where | date | refine | Monday morning on Instagram @ a1.1 | this week, online @ a5.2
- lump / when found | date | refine | middle of August @ a2.2 | during the summer holidays @ a5.3
- diagnosis / date | date | refine | eight days after the middle of August @ a2.3 | August @ a6.5
- Marloes Terpstra / illness | other | refine | breast cancer @ a1.1 a5.1 | malignant tumour in her left breast @ a3.2 | cancer @ a4.2
- Marloes Terpstra / message about being a patient | quote | refine | "It was found early, and I am going to be a very impatient patient" @ a1.4 | "A very impatient patient" @ a2.5 | "Found early" @ a5.5
- chemotherapy / start | date | refine | next week @ a1.3 | about to begin @ a5.4 | September @ a6.2
- Marloes Terpstra / start of career in Hilversum | date | refine | 1996 @ a1.6 | the nineties @ a3.1
- lump / where found | place | agree | Terschelling @ a2.1 a5.3
- hospital / name | place | agree | Antoni van Leeuwenhoek @ a1.2 a6.3
- De Laatste Letter / substitute | name | agree | Bas Huizinga @ a1.5 a4.1
- treatment / order | other | agree | chemotherapy, then an operation @ a3.4 a6.3
- tumour / found early | status | agree | found early @ a1.4 a3.3 a5.5
