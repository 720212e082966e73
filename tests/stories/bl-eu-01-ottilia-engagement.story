== a1 | Nordisk Presstjänst | 2023-11-14T10:20:00Z | Swedish Princess Ottilia to marry Dutch architect
STOCKHOLM - Princess Ottilia of Sweden is engaged to the Dutch architect Floris van Heemskerck, the Royal Court announced on Tuesday. ^1
The King, who is the princess's uncle, had given his consent at a council meeting shortly before. The wedding will be held in Visby Cathedral on June 8, 2024. ^2
Ottilia, 31, is eighth in line to the throne and works for a foundation that restores wooden boats. ^3 Van Heemskerck, 34, rowed for the Netherlands at the Olympic Games in Rio de Janeiro before he opened an office in Rotterdam. ^4 He will not take a Swedish title. ^5
Her elder brother, Prince Gustaf Adrian, married in 2017. Their father, Prince Sigvard, died in 2011.

== a2 | Kungliga Veckan (translated) | 2023-11-16T06:00:00Z | "I said yes before he had finished": the princess tells us about the proposal
It is raining on Djurgården, and Ottilia cannot stop looking at her left hand. The sapphire on it was worn for sixty years by Floris's grandmother, Wilhelmina, who left it to him with the instruction to find "somebody who can sail." ^1
"We were out in the old rowing boat off Fårö, it was the second of September and dead calm," she says. ^2 "I said yes before he had finished, and then he dropped an oar." ^3
They had been introduced in the spring of 2019, at a charity regatta on the Amstel, when he was put in her boat as a substitute. ^4
And when did she know? "It felt as if I had known it for a long time," the princess says. ^5
He learns Swedish twice a week, and he has already been scolded for his vowels by her mother, Princess Birgitta, 66. The party in Visby will be small by the standards of the family, about 250 guests. ^6

== a3 | De Amstelbode | 2023-11-14T14:45:00Z | Rotterdam architect gets his princess
Colleagues at the office on the Wijnhaven heard it this morning over coffee: their boss is going to marry a Swedish princess. ^1 "He has been whistling for two months, so we thought he had won a competition," one of them says.
Floris van Heemskerck grew up in Haarlem, the second of four sons of a notary. He was in the men's eight that came fourth in Rio in 2016 and gave up rowing a year later because of his back. ^2 He turned 34 in September. ^3
He has known Ottilia for four years; they met at a regatta in Amsterdam. ^4 Until now they had been photographed together only twice, once at a funeral.
In the Netherlands his family belongs to the untitled nobility, and he will remain plain Mr. van Heemskerck in Sweden too. ^5 The ceremony is to take place on Gotland in June. ^6

== a4 | Crown & Cradle (blog) | - | Ottilia is ENGAGED, and let's talk about that ring
Finally! After four summers of rumours the court has put us out of our misery. ^1
First things first, the ring. It's a cushion-cut sapphire of about four carats, and according to the Stockholm jeweller W. Nyblom it was made in his workshop this autumn to a drawing by the groom, who is an architect after all. ^2
When it happened: on the last weekend of August, when Ottilia slipped away to Fårö straight from her cousin's christening. ^3 It was in a boat, naturally. ^4
Floris van Heemskerk rowed at the Olympics, is 34 and has knees that deserve a blog of their own. ^5 Save the date: 8 June, Visby. ^6 That is one day after the anniversary of her grandparents, who were married in 1958, so expect the Fleming tiara.

== a5 | The London Courier | 2023-11-15T07:30:00Z | A Swedish princess, a Dutch oarsman and a wedding far from the capital
When Princess Ottilia marries next summer, it will be the first wedding of a member of the Swedish royal house on Gotland since the Middle Ages. ^1
The couple have asked for the cathedral at Visby, which holds fewer than 400, rather than the palace chapel. ^2 Invitations are expected to go to some two or three hundred people. ^3
Mr Floris van Heemskerck, a former Olympic rower, will keep his nationality, his name and his practice, and becomes neither prince nor duke. ^4 In this he follows the husband of the King's younger sister, a lawyer who in 1974 declined a dukedom.
The princess told a Swedish weekly that she had "wanted it for a long time." ^5 He is said to have asked her on the water, near her family's summer house on Fårö. ^6

== a6 | Radio Gotlandsvågen | - | Royal wedding comes to Visby
Get the flags out: it's in our cathedral that Princess Ottilia and her Floris will say yes next year. ^1
The dean, Karin Lyberg, had been in on the secret since October and hadn't even told her husband. "I blocked the eighth of June with the word 'plumber'," she laughs. ^2
The proposal happened here as well. It was at the beginning of September, on a still day off Fårö, and the dean has it from the bride herself. ^3
The region expects every hotel bed between Burgsvik and Fårösund to be sold. The last time the island was so full was in 2014, for the tall ships, when 70,000 visitors came in four days.

== facts
- proposal / date | date | disagree | 2023-09-02 @ a2.2 | 2023-08-26/2023-08-27 @ a4.3 | beginning of September @ a6.3 | conflicts: 0-1, 1-2
- ring / origin | other | disagree | his grandmother's @ a2.1 | made this autumn in the workshop of W. Nyblom @ a4.2 | conflicts: 0-1
- Princess Ottilia / quotation on when she knew | quote | disagree | "It felt as if I had known it for a long time" @ a2.5 | "wanted it for a long time" @ a5.5 | conflicts: 0-1
- Floris van Heemskerck / spelling of surname | name | disagree | van Heemskerck @ a1.1 a3.2 a3.5 a5.4 | van Heemskerk @ a4.5 | conflicts: 0-1
- wedding / date | date | refine | 2024-06-08 @ a1.2 a4.6 a6.2 | June @ a3.6 | next summer @ a5.1
- wedding / place | place | refine | Visby Cathedral @ a1.2 a5.2 a6.1 | Gotland @ a3.6 | Visby @ a4.6
- couple / when they met | date | refine | spring 2019 @ a2.4 | four years ago @ a3.4
- wedding / number of guests | count | refine | about 250 @ a2.6 | two or three hundred @ a5.3
- proposal / place | place | refine | in a rowing boat off Fårö @ a2.2 | in a boat @ a4.4 | on the water near Fårö @ a5.6 | off Fårö @ a6.3
- Floris van Heemskerck / Olympic Games | other | refine | Rio de Janeiro @ a1.4 | fourth in the men's eight in Rio in 2016 @ a3.2 | Olympic rower @ a4.5 a5.4
- Floris van Heemskerck / age | age | agree | 34 @ a1.4 a3.3 a4.5
- Floris van Heemskerck / title | status | agree | takes none @ a1.5 a3.5 a5.4
- ring / stone | other | agree | sapphire @ a2.1 a4.2
