== a1 | Stars As Brides | - | Rick Canning and Delilah Casey
A surprise wedding on Wintermere, an island of the Bahamas where she owns an estate, made Delilah Casey and Rick Canning man and wife. ^1 It was held on the beach at sunset, and a mere 12 guests looked on, rapper Lil Imp among them. ^2 So that nothing would reach the press, Casey had told the suppliers that a music video was being shot. ^3
They had flown in on a private jet with fine china, Dom Perignon and boxes full of live lobsters from Maine. ^4 A few weeks earlier both had been tattooed: hers, on the lower back, reads "Mrs. Canning", ^5 his, on the upper back, "Delilah". ^6
Her tight off-white dress was by Nilo Camyl and turned pale pink when wet.
Lawrence Keating, her pastor, led the vows. ^7 Lobster and a cake of five tiers with butterflies followed. The honeymoon was spent on the estate, for several days after everyone had gone.
== a2 | Plotka | - | Details of Casey's wedding are known
A long article in People magazine tells how Delilah Casey and Rick Canning secretly married.
No more than 24 people, the nearest friends and relatives, were asked to come. ^1 Two private jets took these lucky ones to the Bahamas, where waiters met them with drinks before they went on to Casey's holiday house, worth 5 million dollars. ^2 The vows were said as the sun set, on a patio facing the sea. ^3
The dishes came by plane from the star's favourite restaurant in New York. ^4 A decorator had spent three days preparing the estate, and the exotic flowers were from Japan.
Most of the extravagance was paid for by Delilah.
== a3 | DC Archive | 2008-05-08 | Delilah in People Magazine
There were only a few friends there, and four boxes of lobster from Maine, when Delilah Casey and Rick Canning surprised the world with a sunset wedding on a Bahamian beach. ^1
"We got tattoos!" Casey says. Her fiancé's runs from one shoulder to the other and says 'Delilah'. ^2 And hers? "It's on my lower back and it says 'Mrs. Canning'," she says. ^3
Casey and the singer-actor had met first in 2005, at the Teen Choice Awards, but they were not a couple before late March. ^4 Weeks later they rushed off to her estate in the Bahamas and wed on April 30, at sunset, beside the ocean. ^5
How does marriage feel? Rick: It feels wonderful. My cheeks ache from smiling so hard.
He calls it love at first sight, and says they have not been apart since they got together.
== a4 | DC Archive | 2008-05-07 | People gets the invitation
This week's scoop belongs to People, with pictures and words from the secret wedding. The singer, 38 (or 39, should you believe OK!), married playboy Rick Canning on a private island in the Bahamas on April 30. ^1 They had known one another less than a month, or five weeks, or two years. ^3
She signed no prenup, although she has $225 million to guard. ^4
"We really do feel we are soul mates," Casey says to People of the sunset ceremony at her estate. ^5 Canning says: "She is lovely on the outside and 10 times as lovely on the inside."
Hardly anyone gives the couple more than a few months.
== a5 | Subway News | - | Delilah's shock wedding
According to the most recent rumours about last week's shock marriage, Delilah Casey became the wife of actor and rapper Rick Canning at her house in the Bahamas. ^1
The two are alleged to have wed on the spur of the moment when they had been dating for only a month. ^2
Paula Fromm, the New York gossip columnist who had the story first, says that Casey would not sign a pre-nuptial agreement before this second marriage of hers. ^3 Those present were so few, she adds, that "you could probably count them on two hands." ^4
== a6 | Castledale Notes | - | Casey and Canning step out together
Done with being coy, Rick Canning and Delilah Casey showed themselves as a married pair for the first time on Thursday night, at a Time magazine event. More has also come out of their interview with People about last week's wedding in the Bahamas.
Casey, 38, and Canning, 27, had themselves tattooed for the occasion, she told the magazine. ^1 "One thing [few people] knew was we got tattoos a few weeks earlier," said Casey. ^2
She let only "about four people" into the secret; a dozen guests came to the sunset ceremony and had Maine lobster and Dom Perignon. ^3 The wedding was at her Bahamian estate on April 30. ^4 The spark had been lit in late March, on the set of her video "So Long," in which he plays the man she loves. ^5
Her pastor, Lawrence Keating, came from New York and presided. ^6 What part was played by a Bahamian pastor who had claimed to have married them is not clear.
== a7 | Ticker Slideshow | - | On this day in music: April 30
Delilah Casey and entertainer Rick Canning were married on April 30, 2008. ^1 It was her second wedding, the first having been in 1993 to record company founder Timmy Marcone. ^2
Rick and Delilah met when they made the video of "So Long", her 2008 single, on a private island near Antigua. ^3 Soon afterwards they wed on her private estate in the Bahamas. ^4
She disclosed to Ellen DeGeneres that staff and guests had been lured there by talk of a photo shoot. ^5 Those on hand, she said, were mainly hair and dress people, "and three of my friends and he had three people with him." ^6
== a8 | Sunday Monitor | 2008-12-16 | Delilah Casey has a taste for marriage
"When I got married, many asked me whether it was true or just gossip," the singer said. She and her husband mean to have a big wedding on their first anniversary, and perhaps on every one.
At the April ceremony in the Bahamas, Delilah Casey and Rick Canning had just eight close friends beside them. ^1
== facts
- wedding / day | date | refine | 2008-04-30 @ a3.5 a4.1 a6.4 a7.1 | 2008-04 @ a8.1 | last week @ a5.1 | conflicts:
- wedding / place | place | refine | her estate in the Bahamas @ a1.1 a3.5 a4.5 a6.4 a7.4 | her house in the Bahamas @ a5.1 a2.2 | private island in the Bahamas @ a4.1 | conflicts:
- wedding / spot | place | disagree | beach @ a1.2 a3.1 | patio facing the sea @ a2.3 | conflicts: 0-1
- wedding / time of day | other | agree | sunset @ a1.2 a2.3 a3.1 a4.5 a6.3
- guests / number | count | disagree | 12 @ a1.2 a6.3 | 24 @ a2.1 | few enough to count on two hands @ a5.4 | 8 @ a8.1 | three of her friends and three of his people @ a7.6 | conflicts: 0-1 0-3 1-2 1-3
- cover story / what | other | disagree | music video @ a1.3 | photo shoot @ a7.5 | conflicts: 0-1
- private jets / passengers and number | count | refine | couple by a private jet @ a1.4 | guests by two private jets @ a2.2 | conflicts:
- lobsters / amount | quantity | refine | boxes of Maine lobsters @ a1.4 | four boxes of Maine lobster @ a3.1 | Maine lobster @ a6.3 | conflicts:
- champagne / brand | name | agree | Dom Perignon @ a1.4 a6.3
- Casey / tattoo words | quote | agree | Mrs. Canning @ a1.5 a3.3
- Casey / tattoo place | place | agree | lower back @ a1.5 a3.3
- Canning / tattoo words | quote | agree | Delilah @ a1.6 a3.2
- Canning / tattoo place | place | refine | upper back @ a1.6 | from one shoulder to the other @ a3.2 | conflicts:
- tattoos / when | date | agree | a few weeks earlier @ a1.5 a6.2
- pastor / name | name | agree | Lawrence Keating @ a1.7 a6.6
- couple / first met | other | disagree | 2005 at the Teen Choice Awards @ a3.4 | at the making of the video So Long @ a7.3 | conflicts: 0-1
- couple / together since | date | agree | late March @ a3.4 a6.5
- couple / time before wedding | duration | refine | weeks @ a3.5 | less than a month, five weeks or two years @ a4.3 | a month @ a5.2 | conflicts:
- video / title | name | agree | So Long @ a6.5 a7.3
- prenup / signed | status | agree | no @ a4.4 a5.3
- Casey / age | age | refine | 38 @ a6.1 | 38 or 39 @ a4.1 | conflicts:
- Casey / number of the marriage | count | agree | second @ a5.3 a7.2
