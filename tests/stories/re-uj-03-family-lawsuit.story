== a1 | Snark TV | - | Clan cast unhappy, lawyers involved
The people of Modern Clan are displeased, Ned O'Brien excepted. Cy Durrell, Judy Cowan, Casey Taylor Robertson, Alec Broadstreet and Lucia Becerra, or about all the actors nominated for an Emmy last week, are taking 20th Television to court. ^1 They invoke California's "7 Year Rule," under which, the Hollywood Reporter explains, nobody may be tied to a personal services contract longer than that. ^2
Yesterday there was a table read, and the five did not turn up. ^3 At present they make $65,000 an episode. ^4 Each would like $200,000. ^5 That is what The Quantum Flatmates cast, with ratings much the same, got in its fourth season.
O'Brien has no part in the suit. ^6 He already takes home $105,000 for playing a grouch with a golden heart, and he kisses Becerra every week. ^7
== a2 | Showbiz Wrap-Up | - | Comedy stars ask court to tear up contracts
Having turned down the newest pay offer of 20th Century Fox Television, the stars of ABC's Emmy-winning "Modern Clan" have sued to get out of their contracts. ^1
California's Seven-Year Rule forbids longer personal service contracts, and that makes theirs illegal, argue Cy Durrell, Judy Cowan, Casey Taylor Robertson, Alec Broadstreet and Lucia Becerra. ^2 Once it had been filed, Ned O'Brien chose to join them out of solidarity. ^3 None of this means that they really want to go.
"'Modern Clan' has been a runaway critical and commercial success," reads the suit against 20th Television, brought Tuesday in Los Angeles Superior Court by attorney Greg McPherson. ^4 "That success, however, has been founded on a set of unlawful contracts." ^5
On Tuesday a table read was dropped at the last minute, after the five had said no to 20th Television. ^6 They had been offered $150,000 an episode for the coming fourth season. ^7 A bonus of $50,000 an episode would have been added, and for the fifth season the sum was $200,000, someone who knows the talks told the outlet. ^8
O'Brien, the biggest name in the beginning, has a deal of his own and makes more than the rest. ^9 He was not among the plaintiffs at first; McPherson told of his joining on Tuesday afternoon. ^10 Neither 20th Television nor ABC would comment. ^11
== a3 | Cop Cop Celebrity | - | Household of comedy fights over "unlawful contracts"
On screen they are a big and mostly happy family. Off screen six leads of Modern Clan went to Los Angeles Superior Court on Tuesday with a lawsuit to void their contracts, legal papers show. ^1
Lucia Becerra, Cy Durrell, Judy Cowan, Alec Broadstreet, Casey Taylor Robertson and Ned O'Brien (who at first bargained apart) say that what they signed with 20th Century Fox Television violates California's "7-Year Rule" on personal services contracts. ^2 They are bound to the ABC comedy from 2009 to 2016. ^3
"Modern Clan has been a runaway critical and commercial success," it says in the suit. ^4 "That success, however, has been founded on a set of unlawful contracts." ^5 The studio had nothing to say for the moment, a 20th Century Fox spokesperson told the Associated Press. ^6
A table reading on Tuesday was to open work on season four, but the pay talks have delayed it. ^7 According to the AP, the suit also complains of limits on raises: 5 percent a season for Becerra (the sultry Victoria) and 4 percent for the others. ^8
Becerra, 40, Durrell, 44, Cowan, 42, Broadstreet, 40, and Robertson, 36, are being offered $150,000 an episode, sources tell the Hollywood Reporter. ^9 A bonus of $50,000 per season 4 episode goes with it. ^10 O'Brien, 66, known from Wedded with Kids, which ran on Fox until 1997, is said to get bigger paychecks than they do. ^11
== a4 | Know It First | 2012-07-24 | Five comedy stars want out of their contracts
UPDATED 2:40PM. The Associated Press reports that the five big stars of Modern Clan, Judy Cowan, Cy Durrell, Casey Taylor Robertson, Alec Broadstreet and Lucia Becerra, are suing to void contracts they call illegal in California. ^1 The state allows no personal service contract to run past seven years. ^2
A judge is asked to declare them unlawful, since they keep the actors from other acting jobs. They tie the cast to the series from February 2009 until June 30, 2016. ^3 Another complaint is about raises, capped at 5 percent a season for Becerra and 4 percent for the other four. ^4 Robertson, Broadstreet, Cowan and Durrell must also do plenty of unpaid publicity. A 20th Century Fox spokeswoman would not comment. ^5
Earlier: Awkward! Table reads for the season start today, and the five adults of the ABC hit have no contracts for the fourth season. ^6 They borrow a trick from the cast of Pals and bargain as a group for equal pay, the Hollywood Reporter says. ^7 Ned O'Brien, the sixth adult, is paid far more already, since he brought along the fame of a hit series (Wedded_ with Kids). ^8
== a5 | Eve! Entertainment | 2012-07-24 | Clan chaos: actors skip day one in ugly fight about money
This morning's table read, the first for season four of Modern Clan, was called off because the main cast had no intention of coming, Eve! can confirm. ^1 Talks have soured between ABC and the six adults, Cy Durrell, Judy Cowan, Casey Taylor Robertson, Alec Broadstreet, Ned O'Brien and Lucia Becerra. ^2
O'Brien, the only well-known name when the show was launched, gets around $100,000 an episode, we hear. ^3 The others are in the $60,000 range. ^4 Something "in the region" of $200,000 an episode is what all of them are after, says an insider. ^5
Another source says the cast had been expected and the producers were taken aback. Executive producer Howard Levinson had even tweeted last night about the season's first table read. ^6
"We can confirm that today's table read has been called off," an ABC rep says, and has no other comment. ^7 The studio, 20th Century, declined too. ^8
And it gets worse. Becerra, Taylor-Robertson, Broadstreet, Durrell and Cowan sued 20th Century in Los Angeles Superior Court today. ^9 The show's success, they charge in court papers obtained by Eve!, was "founded on a set of unlawful contracts." ^10 The five have been beholden to Fox since 2009, the suit states. ^11
== a6 | Nation Today | 2012-07-24 | Sitcom actors sue over contracts
Nobody laughs at ABC's Modern Clan, where a quarrel about contracts puts the start of the fourth season at risk. ^1
To push up their pay, five of the show's actors, every one an Emmy nominee, went to court in California on Tuesday. ^2 Lucia Becerra, Casey Taylor Robertson, Alec Broadstreet, Judy Cowan and Cy Durrell also brought about the cancellation of a table read planned for Tuesday. ^3 Of the six main adults Ned O'Brien alone came to it, according to an executive who may not speak in public. ^4 He was no party to the suit as first filed. ^5
It speaks of a "set of unlawful contracts" with Clan producer 20th Century Fox Television. ^6 They last longer than the seven years state law permits, the group says. ^7 Raises may not exceed 5% a year for Becerra and 4% for the rest. ^8 With the contracts gone, the actors could ask for much more. The studio had no comment. ^9
== a7 | Brand Law Bulletin | 2012-08-10 | Sitcom family makes peace
Last week the cast of 'Modern Clan' and producer 20th Century Fox Television settled a dispute under California labor law. ^1 It had endangered the fourth season, which should have begun with a table read on July 24, 2012. ^2 The read was called off, and the same day the actors sued. ^3
Judy Cowan, Cy Durrell, Casey Taylor Robertson, Alec Broadstreet and Lucia Becerra brought the Complaint in Los Angeles County Superior Court. ^4 Ned O'Brien came in later in the week by way of an Amended Complaint. ^5
In California a personal service contract is void after seven years. ^6 These ran longer and barred the actors from other productions. The success of 'Modern Clan', said the Complaint, "has been founded on a set of unlawful contracts." ^7
The show has two Emmys as outstanding comedy series and has just received 14 nominations. It earned the studio and ABC $164 million in advertising last year. By July 30, 2012, Fox had agreed to new terms with the five, who in return dropped the suit.
== facts
- suit / number of plaintiffs at filing | count | disagree | five @ a1.1 a2.2 a4.1 a5.9 a6.2 a7.4 | six @ a3.1 | conflicts: 0-1
- O'Brien / part in the suit | status | disagree | none @ a1.6 | joined once it was filed @ a2.3 a2.10 | one of the six who filed @ a3.1 a3.2 | not in the suit as first filed @ a6.5 | joined by an Amended Complaint @ a7.5 | conflicts: 0-1 0-2 0-4 1-2 2-3 2-4
- O'Brien / when he joined | date | disagree | Tuesday, 2012-07-24 @ a2.10 | later in the week of 2012-07-24 @ a7.5 | conflicts: 0-1
- suit / date | date | refine | 2012-07-24 @ a4.1 a5.9 a6.2 a7.3 | Tuesday @ a2.4 a3.1
- suit / court | place | refine | Los Angeles Superior Court @ a2.4 a3.1 a5.9 | Los Angeles County Superior Court @ a7.4 | California @ a6.2
- suit / defendant | name | refine | 20th Television @ a1.1 a2.4 | 20th Century @ a5.9
- producer / name | name | refine | 20th Century Fox Television @ a2.1 a3.2 a6.6 a7.1 | 20th Television @ a1.1 a2.4 a2.6 | 20th Century @ a5.8
- law / longest contract | duration | agree | seven years @ a1.2 a2.2 a3.2 a4.2 a6.7 a7.6
- suit / on the show's success | quote | agree | "'Modern Clan' has been a runaway critical and commercial success," @ a2.4 a3.4
- suit / on the contracts | quote | refine | "That success, however, has been founded on a set of unlawful contracts." @ a2.5 a3.5 | "has been founded on a set of unlawful contracts" @ a7.7 | "founded on a set of unlawful contracts" @ a5.10 | "set of unlawful contracts" @ a6.6
- suit / document obtained | other | agree | court papers @ a3.1 a5.10
- table read / date | date | refine | 2012-07-24 @ a4.6 a5.1 a6.3 a7.2 | Tuesday @ a2.6 a3.7 | yesterday @ a1.3
- table read / state | status | agree | called off @ a2.6 a5.1 a6.3 a7.3
- table read / who stayed away | other | disagree | the five @ a1.3 | the main cast of six @ a5.1 | all main adults but O'Brien @ a6.4 | conflicts: 0-1 1-2
- table read / why it was called off | other | refine | after the five refused the offer @ a2.6 | the cast did not mean to come @ a5.1 | brought about by the five @ a6.3
- season / number | count | agree | fourth @ a2.7 a3.7 a4.6 a5.1 a6.1 a7.2
- the five / present pay | money | refine | $65,000 @ a1.4 | $60,000 range @ a5.4
- the five / pay wanted | money | refine | $200,000 @ a1.5 | about $200,000 @ a5.5
- raise / who wants it | other | refine | each of the five @ a1.5 | all of the six @ a5.5
- the five / Emmy nominations | status | agree | nominated @ a1.1 a6.2
- the five / pay offered for season 4 | money | agree | $150,000 @ a2.7 a3.9
- the five / bonus offered | money | agree | $50,000 @ a2.8 a3.10
- O'Brien / present pay | money | refine | $105,000 @ a1.7 | around $100,000 @ a5.3
- O'Brien / pay against the others' | status | agree | more @ a1.7 a2.9 a3.11 a4.8 a5.3
- O'Brien / fame at the start | other | refine | biggest name @ a2.9 | only well-known name @ a5.3 | fame of a hit series @ a4.8
- O'Brien / earlier series | name | refine | Wedded with Kids @ a3.11 | Wedded_ with Kids @ a4.8
- talks / who bargained | other | refine | O'Brien apart from the five @ a2.9 a3.2 | the five as a group @ a4.7 | the six adults @ a5.2
- raises / cap for Becerra | quantity | agree | 5 percent @ a3.8 a4.4 a6.8
- raises / cap for the others | quantity | agree | 4 percent @ a3.8 a4.4 a6.8
- contracts / start | date | refine | 2009 @ a3.3 a5.11 | 2009-02 @ a4.3
- contracts / end | date | refine | 2016 @ a3.3 | 2016-06-30 @ a4.3
- studio / comment | status | agree | none @ a2.11 a3.6 a4.5 a5.8 a6.9
- ABC / comment | status | refine | declined @ a2.11 | confirmed the cancellation, no other comment @ a5.7
- Robertson / name | name | refine | Casey Taylor Robertson @ a1.1 a2.2 a3.2 a4.1 a5.2 a6.3 a7.4 | Taylor-Robertson @ a5.9
