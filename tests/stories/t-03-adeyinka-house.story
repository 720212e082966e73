== a1 | Harbour Property Post | 2024-06-18T13:00:00Z | Footballer Tobi Adeyinka-Rowe parts with Sandbanks home
The former England midfielder Tobi Adeyinka-Rowe has sold his waterfront house at Sandbanks for £6.4 million, Land Registry papers show. ^1

The sale went through on 31 May, fourteen months after the property was first put on the market at £7.95 million. ^2 He paid £4.1 million for it in 2016. ^3

The house has five bedrooms, a cinema, an indoor pool and a private slipway on to Poole Harbour. ^4 A fire damaged the roof in 2020 and cost the insurers £380,000. ^5

Adeyinka-Rowe, 36, who won 41 caps, retired last summer. ^6 He and his wife, the presenter Carys Penhale, moved to Lisbon in January with their three children. ^7

== a2 | The Sun Terrace | - | Tobi takes a hit on seaside mansion
Ex-England ace Tobi Adeyinka-Rowe has had to swallow a £1.5million cut to shift his party pad. ^1

The five-bed Sandbanks mansion, complete with indoor pool and home cinema, was on offer for £7.95m last spring. ^2 It has just changed hands for £6.4m. ^3

The buyer is a tech boss who already owns the place next door, we hear. ^4 Tobi, 36, bought it eight years ago for just over £4m. ^5

In 2020 the couple escaped in their pyjamas when a chip-pan fire swept the kitchen. ^6 Wife Carys, 34, who fronts Channel 5's "Garden Rescue Squad", wanted sun for the kids, pals say: they've swapped Dorset for Lisbon. ^7

== a3 | Bourne Free Paper | - | Sandbanks mansion goes to cardiologist
A heart surgeon from Southampton is the new owner of one of the best-known houses on the Sandbanks peninsula. ^1

The home of Tobi and Carys Adeyinka-Rowe fetched £6.4 million when it was made over on 24 May. ^2 It had been for sale for more than a year. ^3

Residents remember the night in 2020 when four crews fought a blaze that an electrical fault had started under the roof. ^4 The two occupants got out unhurt. ^5

The slipway, which neighbours fought in vain before a planning inspector in 2018, stays with the house. ^6 Mr Adeyinka-Rowe played 212 times for AFC Bournemouth. ^7

== a4 | Goal Gazette | - | Where are they now: Tobi Adeyinka-Rowe
Since he hung up his boots last summer with 41 caps, Tobi Adeyinka-Rowe has built padel courts, three in Portugal and one in Poole. ^1

Home is now Lisbon, where the family of five have rented a flat since September. ^2 The Sandbanks house is still listed, at £6.9 million. ^3

"I played 212 games for one club and I'd do the 213th tomorrow if my knee let me," he says. ^4 The knee, the left one, needed three operations. ^5

Carys, his wife of nine years, flies back twice a month to record "Garden Rescue Squad". ^6

A coaching offer from a club in the second division came in March, he says, and he slept on it for one night. He plays the piano badly and has begun to learn Portuguese with a retired postman.

== a5 | Lisbon Courier | - | English ex-international opens padel club in Cascais
Tobi Adeyinka-Rowe opened his fourth padel centre yesterday in Cascais. ^1

The former Bournemouth player, capped 41 times, said he had come to live in Lisbon in January because of his wife's work. ^2 The pair, who have three children, married nine years ago this month in Cornwall. ^3

"I played 212 games for one club and I would do one more tomorrow," he joked, pointing at the left knee that ended his career after three operations. ^4 The Cascais courts cost €1.2 million. ^5

A fifth hall is to follow in Porto next spring. Some 40 members signed up on the first morning, most of them English, and the bar sold out of crisps before noon.

== facts
- house / sale price | money | agree | £6.4m @ a1.1 a2.3 a3.2
- house / sold or for sale | status | disagree | sold @ a1.1 a2.3 a3.2 | still listed @ a4.3
- house / day of sale | date | disagree | 2024-05-31 @ a1.2 | 24 May @ a3.2
- house / first asking price | money | agree | £7.95m @ a1.2 a2.2
- house / time on the market | duration | refine | fourteen months @ a1.2 | more than a year @ a3.3 | since last spring @ a2.2
- house / price paid | money | refine | £4.1m @ a1.3 | just over £4m @ a2.5
- house / year bought | date | refine | 2016 @ a1.3 | eight years ago @ a2.5
- house / bedrooms | count | agree | 5 @ a1.4 a2.2
- house / pool and cinema | other | agree | indoor pool and cinema @ a1.4 a2.2
- house / slipway | other | agree | a slipway @ a1.4 a3.6
- house / buyer | other | disagree | a tech boss @ a2.4 | a heart surgeon from Southampton @ a3.1
- fire / year | date | agree | 2020 @ a1.5 a2.6 a3.4
- fire / where and from what | other | disagree | roof @ a1.5 | chip pan in the kitchen @ a2.6 | electrical fault under the roof @ a3.4 | conflicts: 0-1 1-2
- fire / was anyone at home | status | agree | the couple escaped @ a2.6 a3.5
- Adeyinka-Rowe / age | age | agree | 36 @ a1.6 a2.5
- Adeyinka-Rowe / caps | count | agree | 41 @ a1.6 a4.1 a5.2
- Adeyinka-Rowe / retired | date | agree | last summer @ a1.6 a4.1
- family / moved to Lisbon | date | disagree | 2024-01 @ a1.7 a5.2 | September @ a4.2
- family / new home | place | agree | Lisbon @ a1.7 a2.7 a4.2 a5.2
- family / children | count | refine | 3 @ a1.7 a5.3 | family of five @ a4.2
- Penhale / programme | other | agree | Garden Rescue Squad @ a2.7 a4.6
- couple / length of marriage | duration | agree | nine years @ a4.6 a5.3
- Adeyinka-Rowe / games for Bournemouth | count | agree | 212 @ a3.7 a4.4 a5.4
- Adeyinka-Rowe / on one more game | quote | refine | I played 212 games for one club and I'd do the 213th tomorrow if my knee let me @ a4.4 | I played 212 games for one club and I would do one more tomorrow @ a5.4
- Adeyinka-Rowe / knee | other | agree | left @ a4.5 a5.4
- Adeyinka-Rowe / knee operations | count | agree | 3 @ a4.5 a5.4
- padel centres / number | count | agree | 4 @ a4.1 a5.1
- family / reason of the move | other | refine | sun for the kids @ a2.7 | his wife's work @ a5.2
