== a1 | Lagos Standard Wire | 2020-10-13T06:00:00Z | Afrobeats star Jide Akinsola-Bright gives ₦250 million for hospital
The singer Jide Akinsola-Bright has donated 250 million naira to build a children's ward in his home town of Abeokuta. ^1

The gift was made public by the state government on Monday. ^2 The ward, with 80 beds, will bear the name of the singer's mother, Folashade, who died of sickle-cell disease in 2006. ^3

Work is due to begin in January and to last 18 months. ^4

Akinsola-Bright, 34, has won three Continental Music Awards. ^5 In 2018 he paid for 12 boreholes in Ogun State. ^6

== a2 | Naija Spotlight | - | Jide does it again o!
Big man, big heart! Jide Akinsola-Bright don drop ₦250 million for the pikin of Abeokuta. ^1

The Wahala Season crooner announced it by himself on Saturday during his birthday livestream on Instagram, wearing a yellow agbada. ^2 He turned 34. ^3

"Mama died in a corridor; no child of this town will die in a corridor again," he said, and the comments section cried. ^4

The new ward will have 120 beds and a playroom with a piano. ^5

== a3 | Health Reporter Africa | 2020-10-15T13:40:00Z | A pop star's ward
What does a paediatric unit need? Eighty beds, a laboratory and, above all, electricity at night, says Dr Bukola Ransome-Ige of the Federal Medical Centre. ^1

The unit, paid for by the musician Jide Akinsola-Bright, is to be ready in mid-2022. ^2 He wanted to build it for his mother, who died of malaria fourteen years ago in the same hospital. ^3

Two years ago he financed a dozen boreholes. ^4 A solar plant for the ward is given by a bank. ^5

== a4 | The Ibadan Drum | 2020-10-13T10:00:00Z | Singer's father thanks governor
The father of Jide Akinsola-Bright, a retired bus driver, handed over a cheque for ₦250 million in Abeokuta on Monday. ^1 The artiste himself was in London, where he is recording his fourth album. ^2

The ward will be called after his late grandmother. ^3 The foundation stone is laid in January. ^4

"No child of this town will die in a corridor again," a letter from the singer said. ^5

Two commissioners and the Alake's representative were at the ceremony, which began three hours late. A choir of nurses sang the old song of the railway workers.

== a5 | Global Pop | - | Philanthropy roundup
Nigeria's Jide Akinsola-Bright, three times a Continental Music Award winner, has given about $650,000 for a hospital unit in Ogun State. ^1 Recording sessions for his fourth album are under way in London. ^2

Colombia's Mireya Otálora is to plant a forest. ^3

In Jamaica, the dancehall singer Ricardo Pinnock-Hale has paid off the debts of a school with 600 pupils.

== a6 | Lagos Standard Wire | 2022-09-19T08:30:00Z | Folashade ward opens at last
Twenty months after the first stone, the Folashade Akinsola ward at Abeokuta was opened on Saturday by the singer who paid for it. ^1

Jide Akinsola-Bright played the piano in the playroom. ^2 The cost had risen from ₦250 million to ₦410 million. ^3 Solar panels were the gift of a bank. ^4 There are 80 beds. ^5

== facts
- donation / sum | money | refine | ₦250m @ a1.1 a2.1 a4.1 a6.3 | about $650,000 @ a5.1
- ward / place | place | refine | Abeokuta @ a1.1 a2.1 a6.1 | Ogun State @ a5.1
- donation / day made public | date | disagree | 2020-10-12 @ a1.2 | Saturday @ a2.2
- donation / who announced it | other | disagree | the state government @ a1.2 | the singer on Instagram @ a2.2
- ward / beds | count | disagree | 80 @ a1.3 a3.1 a6.5 | 120 @ a2.5
- ward / named after | other | disagree | his mother, Folashade @ a1.3 a6.1 | his grandmother @ a4.3
- mother / cause of death | other | disagree | sickle-cell disease @ a1.3 | malaria @ a3.3
- mother / death | date | refine | 2006 @ a1.3 | fourteen years ago @ a3.3
- ward / work begins | date | agree | 2021-01 @ a1.4 a4.4
- ward / time of building | duration | refine | 18 months planned @ a1.4 | ready in mid-2022 @ a3.2 | twenty months @ a6.1
- Akinsola-Bright / age | age | agree | 34 @ a1.5 a2.3
- Akinsola-Bright / awards | count | agree | 3 @ a1.5 a5.1
- boreholes / number | count | agree | 12 @ a1.6 a3.4
- boreholes / year | date | refine | 2018 @ a1.6 | two years ago @ a3.4
- Akinsola-Bright / on corridors | quote | refine | Mama died in a corridor; no child of this town will die in a corridor again @ a2.4 | No child of this town will die in a corridor again @ a4.5
- playroom / piano | other | agree | a playroom with a piano @ a2.5 a6.2
- Akinsola-Bright / album in work | count | agree | fourth @ a4.2 a5.2
- album / where recorded | place | agree | London @ a4.2 a5.2
- solar plant / giver | other | agree | a bank @ a3.5 a6.4
