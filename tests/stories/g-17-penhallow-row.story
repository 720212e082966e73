== a1 | Home Counties Gazette | 2024-05-20T09:00:00Z | Weatherman completes 12-day charity row
The television weatherman Gareth Penhallow stepped ashore at Tower Pier on Saturday after rowing 310 miles for a children's hospice. ^1
The 49-year-old set out from Falmouth on May 7 and was 12 days on the way, with one rest day at Weymouth. ^2
By Sunday night £684,000 had been given, against a target of £250,000. ^3
He lost seven toenails and a stone in weight. ^4 “The sea is the only weather I never got right,” he said. ^5
His niece Morwenna was cared for at the hospice before she died in 2017, aged eight. ^6
About 2,000 people were on the pier. ^7

== a2 | The Cornish Packet | - | Gareth does it!
He left Falmouth in the rain. He arrived in London in the sun, on May 18, with 340 miles behind him. ^1
Gareth Penhallow, who grew up at Helford, rowed between eight and eleven hours a day in a 22-foot boat built by his late father. ^2
His niece, Morwenna, spent the last five months of her life at Little Harbour hospice and died seven years ago. ^3
The fund passed half a million on the tenth day. ^4 It will pay for two nurses for three years. ^5
Off Portland he was sick for six hours, and a lifeboat stood by. ^6
“The sea is the only weather I never got right,” he shouted from the boat. ^7

== a3 | TellyBuzz | - | Sunrise star Gareth's gruelling row raises a fortune
Brave Gareth Penhallow broke two ribs off Portland but rowed on to the finish! ^1
The Sunrise favourite, 49, took 14 days to get from Cornwall to the capital. ^2 He shed a stone. ^3
Cash for the hospice has hit £684k. ^4
He did it for his goddaughter, who was just eight when she lost her fight. ^5
Waiting on the pier was his husband Dominic, whom he married in 2019 after eleven years together. ^6
He'll be back on the sofa on June 3. ^7

== a4 | Third Sector Today | 2024-06-17T08:00:00Z | Hospice row breaks £900,000
Four weeks after he moored in London, donations for Gareth Penhallow's row stand at £912,000, Little Harbour said. ^1
That will pay for three nurses for three years. ^2
The target had been a quarter of a million. ^3 In 2021 he cycled 600 miles for the same cause and raised £140,000. ^4
The presenter, who returned to Sunrise on June 3, wants to row round the Isle of Wight in September. ^5
== facts
- row / arrival | date | agree | 2024-05-18 @ a1.1 a2.1
- row / distance | quantity | disagree | 310 miles @ a1.1 | 340 miles @ a2.1
- row / start | place | refine | Falmouth @ a1.2 a2.1 | Cornwall @ a3.2
- Penhallow / age | age | agree | 49 @ a1.2 a3.2
- row / length | duration | disagree | 12 days @ a1.2 | 14 days @ a3.2
- fund / sum on arrival | money | agree | £684,000 @ a1.3 a3.4
- fund / target | money | agree | £250,000 @ a1.3 a4.3
- Penhallow / weight lost | quantity | agree | a stone @ a1.4 a3.3
- Penhallow / on the sea | quote | agree | “The sea is the only weather I never got right” @ a1.5 a2.7
- Morwenna / relation | other | disagree | niece @ a1.6 a2.3 | goddaughter @ a3.5
- Morwenna / death | date | agree | 2017 @ a1.6 a2.3
- Morwenna / age at death | age | agree | eight @ a1.6 a3.5
- nurses / number paid | count | disagree | two @ a2.5 | three @ a4.2
- nurses / how long | duration | agree | three years @ a2.5 a4.2
- off Portland / what happened | other | refine | sick for six hours @ a2.6 | broke two ribs @ a3.1
- hospice / name | name | agree | Little Harbour @ a2.3 a4.1
- return to Sunrise / day | date | agree | 2024-06-03 @ a3.7 a4.5
- row / end | place | refine | Tower Pier @ a1.1 | London @ a2.1 a4.1 | the capital @ a3.2
