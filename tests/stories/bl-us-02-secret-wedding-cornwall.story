== a1 | BBC News | 2023-06-02T11:15:00Z | Comedian Pippa Garrow marries in private Cornwall ceremony
Comedian Pippa Garrow has married the director Tom Ashdown in Cornwall, her agent has confirmed.
The wedding took place last Saturday at a church near Fowey in front of fewer than 40 people, the agent said. ^1
Garrow, 41, spoke about it for the first time on her podcast, Mostly Fine, on Friday. ^2 "We invited 40 people and 30 of them were my mum," she said. ^3
The couple met in 2017 when Ashdown directed two episodes of Garrow's sitcom Low Season. ^4 They became engaged last autumn. ^5
Ashdown's feature film The Weir was nominated for two Baftas in 2020. He has a daughter from his first marriage. ^6
== a2 | Daily Courier | 2023-05-31T21:30:00Z | MOSTLY WIFE! Pippa's hush-hush seaside wedding
TV funnygirl Pippa Garrow has secretly tied the knot after a four-year romance. ^1
The Low Season star, 41, and director Tom Ashdown, 46, swapped vows on Friday at tiny St Carroc's in Cornwall. ^2 Just 30 guests were let in on the secret. ^3
A source told the Courier: "Everyone had to leave their phones in a bucket at the door. ^4 She was terrified of it getting out."
Pippa wore a sage-green vintage frock she picked up for £60. ^5 She was walked down the aisle by her stepdad, retired bus driver Alan, and afterwards everybody tucked into fish and chips from a van. ^6
The newlyweds are off to Portugal for two weeks. ^7 The couple share a £1.3million terrace in Walthamstow.
== a3 | The Guardian | 2023-06-03T07:30:00Z | Pippa Garrow on the wedding she managed not to mention
For a woman who has built a career on telling strangers everything, Pippa Garrow did well to stay silent for the best part of a week. On Friday's edition of Mostly Fine she disclosed that she had married Tom Ashdown, her partner of six years, the Saturday before, in a village across the water from Fowey. ^1
"We invited 30 people and 29 of them were my mum," she told her co-host, Olu Bankole, who had been sworn to silence and had also read the lesson. ^2
The proposal, she said, came in October, on a stationary train outside Didcot Parkway. ^3 Phones were handed over at the door and spent the service in what she called "a crab bucket". ^4 The dress, second-hand and pale green, cost less than the car park. ^5
It is a first marriage for Garrow, who trained as a solicitor in Stoke before her Edinburgh debut in 2009, and a second for Ashdown, whose 12-year-old, Martha, was the only bridesmaid. ^6
Anyone hoping for a television special will wait. Garrow, whose last tour ran to 61 dates and ended with her losing her voice in Aberdeen, told listeners that she had written eleven minutes about the wedding and thrown away ten. Low Season will not return, she said, and a novel is two years late. Ashdown goes to the Outer Hebrides in August to shoot a film about a lighthouse keeper, for which she has been asked to "stay at home and not do voices".
She had one regret. The congregation of the parish, she said, had been told that it was a funeral.
== a4 | Cornish Packet | 2023-06-01T16:00:00Z | Village chippy van's very famous bride
A mobile chip shop found itself catering for a celebrity wedding at the weekend. ^1
Jenny Tregear, who has run The Codfather with her husband since 2011, was booked in March under the name of Jones and recognised the bride only when she came to the hatch. ^2 "There were 46 of them, plus the vicar," Mrs Tregear said. ^3 "She had mushy peas."
The bride was Pippa Garrow, who holidayed in the village as a child. She and film director Tom Ashdown were married on Saturday afternoon by the Rev Susan Pascoe at St Carroc's, a 13th-century church with no electricity. ^4
She was given away by her stepfather, Alan Reeve. ^5 Mr Reeve told the Packet he had "kept it in longer than I've ever kept anything in".
== a5 | Hiya! magazine | - | Inside Pippa Garrow's romantic Cornish wedding
It was the bank holiday weekend, the sun came out, and not one paparazzo was in sight. ^1 Comedian Pippa Garrow, 41, and handsome director Tom Ashdown, 46, have said "I do" in front of their nearest and dearest. ^2
It is the happy ending to a six-year love story that began on the set of Low Season. ^3 Tom popped the question on New Year's Eve with a sapphire that belonged to his grandmother, a friend tells Hiya!. ^4
Tom's daughter Martha, 12, scattered petals in a dress to match her new stepmother's green gown. ^5
The couple have now swapped one coast for another, and are spending a fortnight on the Isle of Mull. ^6
== a6 | Chuckle Hut | - | Mostly Fine, the wedding episode: our favourite bits
Pippa got married and didn't tell us. Episode 212, then.
On the guest list: "We invited 40 people and 30 of them were my mum." ^1 On security: all phones went into a bucket that still had a crab in it. ^2 On lunch: chips, from a van, with the train of the frock tucked into her knickers. ^3
Olu did the reading and got the giggles at "begat". ^4 Pippa's brother Dan walked her in to the theme tune of a well-known snooker programme. ^5
== facts
- Wedding / date | date | disagree | 2023-05-27 @ a1.1 a3.1 a4.4 | 2023-05-26 @ a2.2 | 2023-05-27/2023-05-28 @ a4.1 | the bank holiday weekend @ a5.1 | conflicts: 0-1
- Wedding / number of guests | count | disagree | fewer than 40 @ a1.1 | 30 @ a2.3 | 46 @ a4.3 | conflicts: 0-2 1-2
- Pippa Garrow / on the invitations | quote | disagree | "We invited 40 people and 30 of them were my mum" @ a1.3 a6.1 | "We invited 30 people and 29 of them were my mum" @ a3.2 | conflicts: 0-1
- Couple / length of the relationship before the wedding | duration | disagree | met in 2017 @ a1.4 | four years @ a2.1 | six years @ a3.1 a5.3 | conflicts: 1-2
- Couple / where they met | place | refine | when Ashdown directed two episodes of Low Season @ a1.4 | on the set of Low Season @ a5.3
- Engagement / date | date | disagree | 2022-23 @ a1.5 | 2022-10 @ a3.3 | New Year's Eve @ a5.4 | conflicts: 0-2 1-2
- Wedding / church | place | refine | a church near Fowey @ a1.1 | St Carroc's, Cornwall @ a2.2 | a village across the water from Fowey @ a3.1 | St Carroc's @ a4.4
- Podcast / date of the episode | date | agree | 2023-06-02 @ a1.2 a3.1
- Pippa Garrow / age | age | agree | 41 @ a1.2 a2.2 a5.2
- Tom Ashdown / age | age | agree | 46 @ a2.2 a5.2
- Wedding / phones | other | refine | left in a bucket at the door @ a2.4 | handed over at the door, crab bucket @ a3.4 | into a bucket with a crab in it @ a6.2
- Dress / colour | other | refine | sage green @ a2.5 | pale green @ a3.5 | green @ a5.5
- Dress / origin | other | refine | vintage @ a2.5 | second-hand @ a3.5
- Dress / price | money | refine | £60 @ a2.5 | less than the car park @ a3.5
- Bride / given away by | other | disagree | stepfather Alan @ a2.6 | stepfather Alan Reeve @ a4.5 | brother Dan @ a6.5 | conflicts: 0-2 1-2
- Wedding / food | other | refine | fish and chips from a van @ a2.6 | mobile chip shop @ a4.1 | chips from a van @ a6.3
- Honeymoon / place | place | disagree | Portugal @ a2.7 | Isle of Mull @ a5.6 | conflicts: 0-1
- Honeymoon / length | duration | agree | two weeks @ a2.7 a5.6
- Tom Ashdown / daughter | other | refine | a daughter @ a1.6 | Martha, 12 @ a3.6 a5.5
- Ashdown / earlier marriage | status | agree | married once before @ a1.6 a3.6
- Wedding / reading | other | agree | Olu Bankole @ a3.2 a6.4
- Martha / part in the wedding | other | refine | the only bridesmaid @ a3.6 | scattered petals @ a5.5
