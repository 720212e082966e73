== a1 | Celebrity Docket | 2022-05-06T23:10:00Z | Simone Tavares files to end marriage to 'Precinct Hill' husband
Simone Tavares wants out. The actress filed for divorce from Hollis Greer in Los Angeles on Friday morning, citing irreconcilable differences, according to papers we obtained. ^1
She lists March 1 as the date the two separated. ^2 They had been married almost nine years. ^3
Tavares, 41, is asking for joint custody of the couple's twin sons, Abel and Jude, who are 6. ^4 The papers mention a prenuptial agreement. ^5 She is represented by Paula Weintraub, who also handled the Fenwick breakup last year.
== a2 | Starline Weekly | 2022-05-09T15:00:00Z | Hollis and Simone: 'We are still family'
Hollis Greer and Simone Tavares have broken their silence.
"After a great deal of thought we have decided to end our marriage," the actors said in a joint statement to Starline on Sunday. ^1 "We are still family, and our boys come first." ^2
Friends tell us there was no third party, only two call sheets in two cities: his in Los Angeles, hers in Vancouver, where she has been shooting since January. "They spent Valentine's Day telling each other the truth, and that was the day it ended," says one. ^3
Nobody was surprised that it was Simone who went to the courthouse, the friend adds. ^4 Greer, 44, has rented a house ten minutes from the boys' school. ^5
== a3 | The Evening Squib | 2022-05-09T08:00:00Z | Cop show hunk pulls plug on seven-year marriage
TV tough guy Hollis Greer has filed for divorce from his wife of seven years, Simone Tavares, leaving pals stunned. ^1
The Precinct Hill lead, 44, is understood to have consulted lawyers as early as Christmas. ^2 A prenup protects most of his £20million fortune. ^3
The pair, who have twin boys aged six, insisted last night: "We will always be family and our boys come first." ^4
The petition reached the court on Friday. ^5 He was spotted on Saturday buying a mattress.
== a4 | Halifax Morning Standard | - | The wedding on the wharf, and after
People in Lunenburg still point out the wharf where Simone Tavares, the harbourmaster's daughter, married Hollis Greer in June 2013, in gumboots because the tide was late. ^1
The marriage is over now, on paper filed by her in California. ^2 "It's nobody's business, and I told them both so," said her father, Joaquim Tavares, 73.
She met Greer when he came to play a drowned man in a miniseries and she had four lines as the coroner. ^3 He went on to eight seasons of "Precinct Hill." She went on to better things.
The twins, born in 2016, spend their Augusts here. ^4
== a5 | Gazeta do Tejo (translated from Portuguese) | 2022-05-10T09:00:00Z | Luso-Canadian actress divorces
The actress of Portuguese origin Simone Tavares, 41 years old, delivered last Friday to a court of Los Angeles the request for divorce from the American actor Hollis Greer. ^1
"We continue to be family and our boys are in first place," the two wrote. ^2 They have two sons, Abel and Jude, twins. ^3
The separation dates from the beginning of March, according to the document, in which shared custody is requested. ^4 The two knew each other from a series filmed in Nova Scotia in which she played the part of a doctor of the dead. ^5
== facts
- petition / filed by | other | disagree | Simone Tavares @ a1.1 a2.4 a4.2 a5.1 | Hollis Greer @ a3.1 | conflicts: 0-1
- petition / date | date | agree | 2022-05-06 @ a1.1 a3.5 a5.1
- couple / separation | date | disagree | 2022-03-01 @ a1.2 | 2022-02-14 @ a2.3 | beginning of March @ a5.4 | conflicts: 0-1, 1-2
- couple / length of marriage | duration | disagree | almost nine years @ a1.3 | seven years @ a3.1 | married in June 2013 @ a4.1 | conflicts: 0-1, 1-2
- couple / joint statement | quote | disagree | We are still family, and our boys come first @ a2.2 | We will always be family and our boys come first @ a3.4 | We continue to be family and our boys are in first place @ a5.2 | conflicts: 0-1, 1-2
- twins / age | age | refine | 6 @ a1.4 a3.4 | born in 2016 @ a4.4
- twins / names | name | agree | Abel and Jude @ a1.4 a5.3
- joint statement / date | date | agree | 2022-05-08 @ a2.1 a3.4
- Simone Tavares / age | age | agree | 41 @ a1.4 a5.1
- Hollis Greer / age | age | agree | 44 @ a2.5 a3.2
- petition / custody | other | agree | joint custody @ a1.4 a5.4
- prenuptial agreement / existence | status | agree | there is one @ a1.5 a3.3
- petition / court | place | refine | Los Angeles @ a1.1 a5.1 | California @ a4.2
- couple / where they met | other | refine | a miniseries in which she played the coroner @ a4.3 | a series filmed in Nova Scotia in which she played a doctor of the dead @ a5.5
