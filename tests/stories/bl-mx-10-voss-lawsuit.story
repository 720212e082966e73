== a1 | Cumberland Newswire | 2023-01-17T22:15:00Z | Country star Marlee Voss sues ex-manager for $4.2 million
NASHVILLE, Tenn. - Marlee Voss sued her former manager on Tuesday, accusing him of having kept $4.2 million in touring income between 2016 and 2021. ^1
The 34-page complaint was filed in Davidson County Chancery Court against Doyle Hatcher and his firm, Nine Bells Management. ^2 It asks for triple damages and a jury.
Voss, 35, fired Hatcher on June 6, 2022, by certified letter. ^3 He had managed her for eleven years. ^4
"Mr. Hatcher treated my client's signature as his own," said her attorney, Renata Coyle. ^5
A first conference before Chancellor Ira Whitcomb is set for March 3. Hatcher, 57, did not return two calls. ^6

== a2 | Honky-Tonk Confidential | 2023-01-18T13:00:00Z | MARLEE'S MILLIONS: Papers claim manager bought houseboat with her cash
A houseboat, a racehorse named Payday and 61 pairs of boots: that is where Marlee Voss says her money went.
In papers lodged Friday the "Kerosene Heart" singer wants back $2.4 million from Doyle Hatcher, who discovered her at a Knoxville karaoke night when she was 22. ^1
She gave him the boot last summer, backstage in Tulsa, insiders say. ^2 "He cried. She didn't."
Marlee's divorce from bull rider Cash Dupree became final in November 2021 and cost her $800,000, so the timing stings. Ex-drummer Lonnie Peele sued Hatcher too, in 2014, and got $55,000.

== a3 | Bottom Line Music | - | Voss v. Nine Bells: the commission question
Behind the boots and the boat lies a dry point: whether a manager may take 20 percent of gross when the contract of March 2011 says 15 percent of net. ^1
Over six tours the difference comes to $2.9 million; added to that are $1.3 million of expenses which the singer disputes, for $4.2 million in all. ^2
Renata Coyle put it thus to us: "He treated her signature as a suggestion." ^3 She won $6.8 million for The Dell Sisters in 2018.
Hatcher's answer, due 30 days after service, came on February 21, along with a counterclaim for $950,000. ^4 In April, Whitcomb will hear argument on the latter.

== a4 | East Tennessee Record | 2023-03-04T11:00:00Z | Voss hearing put off; no deal, lawyers say
The first hearing in the dispute of Maryville native Marlee Voss and her one-time manager lasted nine minutes on Friday and ended with a new date, April 14.
Asked whether the two sides had settled, Coyle shook her head: "There is no agreement and there are no talks." ^1
Mr. Hatcher, 57, who coached Little League here in the 1990s, has countersued for close to a million. ^2
Voss, who was 24 when she signed with him, gave $100,000 to the county's flood fund two weeks ago. ^3 Her mother, Jolene Voss, 62, attended, her father did not.

== a5 | Kicker Country Radio | - | Peace in the valley? Marlee and Doyle shake hands
We have it from two folks who'd know: Marlee Voss and Doyle Hatcher came to terms at a Brentwood steakhouse on Wednesday, two days before they were to meet in court. ^1
No figure yet. She filed on January 17 and turned 36 on February 11, so call it a late birthday gift. ^2
Next thing on her plate is the ACM show on May 11, where she is up for two trophies, then 28 dates with Brody Sloan, starting May 19 in Charlotte. Her lawyer wasn't picking up when we called.

== facts
- lawsuit / date filed | date | disagree | 2023-01-17 @ a1.1 a5.2 | 2023-01-13 @ a2.1
- lawsuit / sum at issue | money | disagree | $4.2 million @ a1.1 a3.2 | $2.4 million @ a2.1
- Renata Coyle / on the signature | quote | disagree | Mr. Hatcher treated my client's signature as his own @ a1.5 | He treated her signature as a suggestion. @ a3.3
- lawsuit / whether settled | status | disagree | no agreement and no talks @ a4.1 | came to terms two days before the hearing @ a5.1
- Hatcher / counterclaim | money | refine | $950,000 @ a3.4 | close to a million @ a4.2
- Marlee Voss / age | age | refine | 35 @ a1.3 | 36 on 2023-02-11 @ a5.2
- Hatcher / how long he managed her | duration | refine | eleven years @ a1.4 | contract of 2011-03 @ a3.1 | signed with him at 24 @ a4.3
- Marlee Voss / when she fired Hatcher | date | refine | 2022-06-06 @ a1.3 | last summer @ a2.2
- Doyle Hatcher / age | age | agree | 57 @ a1.6 a4.2
- suit / defendant | name | agree | Doyle Hatcher @ a1.2 a2.1
