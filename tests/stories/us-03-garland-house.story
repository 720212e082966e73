== a1 | Westside Property Report | 2024-06-14T15:00:00Z | "Room for Two" star Paula Garlinghouse sells in Studio City
Paula Garlinghouse, who played the landlady in all nine seasons of "Room for Two," has parted with her longtime home in Studio City for $4.85 million, property records show. ^1
The five-bedroom Spanish-style house, built in 1927, had been on the market since January, when the actress asked $5.4 million. ^2 It closed on Monday, June 10. ^3
Garlinghouse, 63, paid $1.3 million for the place in 1999, one year after the sitcom began. ^4 There are six bathrooms, a saltwater pool and a guest house in which she kept her Emmys. ^5
Carol Whitsett of Pinehurst & Co. held the listing. ^6
"I raised two boys and eleven dogs in there," Garlinghouse said. ^7 She moves to Ojai, where she bought a ranch of 12 acres last fall. ^8

== a2 | Gilded Doors | - | Sold! TV's favorite landlady leaves the Valley
After a quarter of a century Paula Garlinghouse has handed over the keys of her hacienda in Studio City. ^1
The 1927 residence, with five bedrooms and six baths on a third of an acre, fetched $4.85 million, roughly ten per cent below the original price of $5.4 million. ^2
"I raised two boys and seven dogs in there," the 63-year-old joked. ^3
Hand-painted tiles, a breakfast nook and a saltwater swimming pool await the buyer, a producer whose name has not been disclosed. ^4
Garlinghouse has been living in Ojai since the fall. ^5 Her former TV husband, Bert Losey, sold his house in Encino for $3.1 million in 2022. ^6

== a3 | Tube Talk | 2024-02-02T10:00:00Z | Paula Garlinghouse lists her home for $5.4 million
If you ever wanted to live in a landlady's house, here is your chance: Paula Garlinghouse is asking $5.4 million for her place in Studio City. ^1
The house went up for sale on January 26, said Carole Whitsett, the agent. ^2 It was built in 1927, and Garlinghouse has owned it since 1999. ^3
The actress, 62, became a household name with "Room for Two," which ran from 1998 to 2007 and brought her two Emmys. ^4 A reboot with part of the old cast was dropped in 2021. ^5
She told us that she wanted "a porch, a goat and no traffic." ^6

== a4 | Valley Evening Post | - | Sitcom actress trades Studio City for Ojai
The actress Paula Garlinghouse has sold the house in Studio City where she lived for 25 years. ^1
The buyer paid $4.58 million in a deal that was completed on June 10, according to public records. ^2
Garlinghouse, who won three Emmys as Mrs. Dabney on "Room for Two," already owns a 12-acre ranch in Ojai. ^3 All she wants now, she said earlier this year, is "a porch, a goat and no traffic." ^4
The property, with a pool and a guest house, was listed in late January. ^5
The neighborhood has seen several such moves. In April the game show host Wink Dorrance left his house two blocks away after 31 years.

== facts
- house / price paid | money | disagree | $4.85m @ a1.1 a2.2 | $4.58m @ a4.2
- house / asking price | money | agree | $5.4m @ a1.2 a2.2 a3.1
- house / place | place | agree | Studio City @ a1.1 a2.1 a3.1 a4.1
- house / built | date | agree | 1927 @ a1.2 a2.2 a3.3
- house / bedrooms | count | agree | 5 @ a1.2 a2.2
- house / bathrooms | count | agree | 6 @ a1.5 a2.2
- house / pool | other | refine | a saltwater pool @ a1.5 a2.4 | a pool @ a4.5
- house / guest house | other | agree | a guest house @ a1.5 a4.5
- sale / day | date | agree | 2024-06-10 @ a1.3 a4.2
- listing / date | date | refine | 2024-01 @ a1.2 | 2024-01-26 @ a3.2 | late January @ a4.5
- house / how long owned | duration | refine | since 1999 @ a1.4 a3.3 | a quarter of a century @ a2.1 | 25 years @ a4.1
- Paula Garlinghouse / age | age | refine | 63 @ a1.4 a2.3 | 62 @ a3.4
- Paula Garlinghouse / on the house | quote | disagree | "I raised two boys and eleven dogs in there" @ a1.7 | "I raised two boys and seven dogs in there" @ a2.3
- agent / name | name | disagree | Carol Whitsett @ a1.6 | Carole Whitsett @ a3.2
- Emmys / number | count | disagree | two @ a3.4 | three @ a4.3 | her Emmys @ a1.5 | conflicts: 0-1
- Room for Two / run | duration | refine | nine seasons, begun in 1998 @ a1.1 a1.4 | 1998 to 2007 @ a3.4
- ranch / place | place | agree | Ojai @ a1.8 a2.5 a4.3
- ranch / size | quantity | agree | 12 acres @ a1.8 a4.3
- ranch / since | date | refine | bought last fall @ a1.8 | since the fall @ a2.5
- Paula Garlinghouse / wish | quote | agree | "a porch, a goat and no traffic." @ a3.6 a4.4
- Paula Garlinghouse / role | other | refine | the landlady @ a1.1 | Mrs. Dabney @ a4.3
