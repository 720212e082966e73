== a1 | Deccan Press Service | 2024-02-10T09:00:00Z | Film star Devrukhkar weds fast bowler
Actress Kiyana Devrukhkar has married the fast bowler Rohal Sandhiwal at a palace hotel outside Jaisalmer, her spokesman said on Saturday. ^1 The ceremony was held on Friday before some 150 guests. ^2

“Today two families became one house,” the couple wrote in Hindi below a picture of their joined hands. ^3 The bride, 31, wore a saffron lehenga that had belonged to her grandmother. ^4

Her father, retired railway clerk Mohan Devrukhkar, told reporters at the gate: “I have given away my daughter, but I have not lost her.” ^5

The pair met at a charity match in Pune in 2019. ^6 “He bowled me out with a joke, not with a ball,” she said of it last year. ^7

== a2 | Filmi Lane | - | Inside Kiyana and Rohal's desert wedding
All of Bollywood wanted to know the colour, so here it is: saffron, and it was her nani's! ^1 Kiyana and her Rohal took their seven rounds on February 9 as the sun went down over Jaisalmer. ^2

“From today two families are a single home,” they told their followers in Hindi. ^3

Papa Mohan could hardly speak. “My daughter I have given away, but lost her I have not,” he said, wiping his glasses. ^4

The groom's sister Tulika swore that nobody had slept: “Three nights we danced, and my feet are asking for a lawyer.” ^5 Kiyana wanted a small wedding from the start. “I don't want a circus, I want a prayer,” she told us in November. ^6

They will be back in Mumbai for a reception on February 18. ^7

== a3 | The Daily Trumpet | 2024-02-11T07:30:00Z | Bowled over! Cricket ace marries Bollywood beauty in £2m desert bash
Cricket ace Rohal Sandhiwal, 34, has tied the knot with screen siren Kiyana Devrukhkar in a lavish £2million do in Rajasthan. ^1 The Bollywood beauty, 31, dazzled in a crimson gown handed down by her gran at Friday's bash. ^2

“Two families have become one house today,” they gushed online. ^3

Guests partied for three nights. “We danced for three nights and now my feet want to see a lawyer,” laughed the groom's sister, Tulika. ^4

The lovebirds' eyes met at a charity match in 2017. ^5 “He bowled me out with a joke, not with a ball,” Kiyana has said. ^6 She once told a film magazine: “I don't want a circus, I want a party.” ^7

== a4 | Rajasthan Courier | - | Celebrity wedding brings traffic and trade
The guest list was short, but the queue of cars on the Sam road was not. About 150 people attended the marriage of actress Kiyana Devrukhkar and cricketer Rohal Sandhiwal at the Suryakot Palace hotel on Friday. ^1

The celebrations lasted three nights, and a folk singer, Bhanwar Khan Langha, opened each of them. ^2 “I sang for them as I would sing for my own children,” said Mr. Khan. ^3

The bride's father thanked the police. “I have given away my daughter, but I have not lost her,” he added. ^4

A reception for the film industry will take place in Mumbai on February 18, the hotel's manager said. ^5

== a5 | Hearth & Star | - | A Prayer, Not a Circus
“I don't want a circus, I want a prayer,” Kiyana Devrukhkar said when planning her wedding, and on a Friday in February she got one. ^1 Her husband, Rohal Sandhiwal, 34, arrived on a camel. ^2

The couple danced to a veteran of the dunes. “I sang for them like for my own kids,” the singer told this magazine. ^3 Her father was heard to say: “I have given away my daughter, but I have not lost her.” ^4

The two had met five years earlier, at a charity match. ^5 In Mumbai a reception awaits, on Sunday, February 18. ^6

== facts
- wedding / day | date | refine | 2024-02-09 @ a1.2 a2.2 | Friday @ a3.2 a4.1 | a Friday in February @ a5.1
- wedding / guests | count | agree | about 150 @ a1.2 a4.1
- wedding / place | place | refine | palace hotel outside Jaisalmer @ a1.1 | Jaisalmer @ a2.2 | Rajasthan @ a3.1 | Suryakot Palace hotel @ a4.1
- Kiyana Devrukhkar / age | age | agree | 31 @ a1.4 a3.2
- Rohal Sandhiwal / age | age | agree | 34 @ a3.1 a5.2
- bride's dress / colour | other | disagree | saffron @ a1.4 a2.1 | crimson @ a3.2 | conflicts: 0-1
- bride's dress / former owner | other | agree | her grandmother @ a1.4 a2.1 a3.2
- couple / first meeting | date | disagree | 2019 @ a1.6 | 2017 @ a3.5 | five years earlier @ a5.5 | conflicts: 0-1 1-2
- couple / occasion of first meeting | other | agree | charity match @ a1.6 a3.5 a5.5
- celebrations / length | duration | agree | three nights @ a2.5 a3.4 a4.2
- reception / day | date | agree | 2024-02-18 @ a2.7 a4.5 a5.6
- reception / place | place | agree | Mumbai @ a2.7 a4.5 a5.6
- couple / post | quote | refine | Today two families became one house @ a1.3 | From today two families are a single home @ a2.3 | Two families have become one house today @ a3.3
- bride's father / on giving her away | quote | refine | I have given away my daughter, but I have not lost her @ a1.5 a4.4 a5.4 | My daughter I have given away, but lost her I have not @ a2.4
- Kiyana Devrukhkar / on the first meeting | quote | agree | He bowled me out with a joke, not with a ball @ a1.7 a3.6
- Tulika / on dancing | quote | refine | Three nights we danced, and my feet are asking for a lawyer @ a2.5 | We danced for three nights and now my feet want to see a lawyer @ a3.4
- Kiyana Devrukhkar / on a small wedding | quote | disagree | I don't want a circus, I want a prayer @ a2.6 a5.1 | I don't want a circus, I want a party @ a3.7 | conflicts: 0-1
- folk singer / on singing | quote | refine | I sang for them as I would sing for my own children @ a4.3 | I sang for them like for my own kids @ a5.3
