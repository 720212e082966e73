== a1 | The Whisk | - | Kirsten Hale & Jax Tyler Tie the Knot in No-Frills Ceremony
What do I love about Kirsten Hale? Her thing for sloths, the name Bentley for her baby girl, and the no-frills wedding she had today with Jax Tyler at the Beverly Hills County Clerk office in Los Angeles. ^1
Four years of engagement lie behind the two, who famously meant to hold off until same-sex couples could marry in their state as well. ^2 Last June, when the Supreme Court had knocked down the Defense of Marriage Act and California's ban, Kirsten even proposed anew on Twitter. ^3 "We've been very outspoken about not wanting to be married in a state that doesn't grant that right to all of its citizens," Hale said in 2012. ^4
All they were after at the courthouse, it seems, was a marriage license, but when an employee offered to marry them on the spot they could wait no longer. ^5 Kirsten was in tears, sources say. ^6 Bentley is 7 months old. ^7
== a2 | Howdy Weekly | 2013-10-18 | Kirsten Hale and Jax Tyler marry on the spur of the moment
In a small, low-key and, by report, unplanned ceremony Kirsten Hale and Jax Tyler have become man and wife. ^1 Engaged for four years, the couple wed at the Beverly Hills County Clerk office in Los Angeles. ^2 TMZ says that they had come for the marriage licence and only on the premises decided to go through with it there and then. ^3
Kirsten is 33 and Jax 38, and they have a daughter of six months, Bentley. ^4 Their reason for waiting was political: not until gay marriage was lawful in California, out of respect for their friends. ^5 "The reason we're not hurrying to get married is because I don't feel right taking advantage of a right that's refused to my (gay and lesbian) friends," Kirsten told the Advocate in August of last year. ^6 Jax spoke to CNN in 2012 in the same vein. ^7
When the state's ban fell in June, Kirsten celebrated with a tweet to Jax, already her fiancé: "@jaxtyler will you marry me?" ^8
== a3 | Screenblend | - | Kirsten Hale And Jax Tyler Marry On A Courthouse Impulse
Jax Tyler and Kirsten Hale are married at last. They have been engaged for years and have a kid, but as a show of solidarity they refused to marry while California's gay community could not. ^1 With the Defense of Marriage Act officially gone, nothing stood in the way any more, and this week they said their I-dos on impulse and almost alone. ^2
TMZ's account is that the two drove to the courthouse in Beverly Hills for a marriage license, fell into conversation with an employee, and ended up in a private room in the back where that employee performed the ceremony. ^3 Witnesses mention a photographer who took a few snaps and a bride who cried quite a bit. ^4
== a4 | Weighty | - | Who Is Jax Tyler? Five Things on Kirsten Hale's Husband
Kirsten Hale, host of this year's guild awards and once TV's 'Marnie Vale', started dating the actor Jax Tyler in 2007. ^1 The birthday party of a mutual friend is where they met, and Tyler has told Good Housekeeping that her "unbridled cheerfulness" made him suspicious. ^2
It was Hale, in fact, who popped the question: she asked him on Twitter and he said yes. ^3 Their engagement was announced in January 2010. ^4
The wedding took place on October 17, 2013, three years after the engagement, at the Beverly Hills County Clerk's Office. ^5 They held off until same-sex couples could marry in California. ^6
== a5 | Lists Daily | 2025-01-28 | Why Kirsten Hale And Jax Tyler Chose The Courthouse
No white dress, no party guests: Kirsten Hale and Jax Tyler kept their wedding intimate. ^1 They began dating in 2007, Tyler popped the question in 2009, and 2013 was the year of the marriage. ^2
"What we wished for was the intimacy of just each other," Hale told People in November 2022. ^3 Black slacks and a top to match took the place of a white gown. ^4 All of it cost $147, she told The Knot in March 2019. ^5
For four years the couple put off the wedding, until in 2013 gay marriage was legal in California. ^6 The engagement ring Tyler offered is reported to have had 3 carats. ^7
== a6 | Morning Desk | - | Kirsten Hale on marrying Jax Tyler 9 years ago: 'Simplest day of my life'
"Simplest day of my life" is how Kirsten Hale, interviewed about a new film, recalls her wedding to Jax Tyler in October 2013. ^1
The Defense of Marriage Act was still law at the time, and a grand celebration felt "phony" to Hale when so many of their friends were barred from one. ^2 Keeping it between the two of them, the couple chose a day on which neither had to work and set out for the courthouse. ^3 "The second we were like, 'Oh, I'm free next Tuesday. How about you?' we drove to the courthouse, and I figured we were just gonna go as we were," Hale said. ^4 "I came out in sweatpants, and my husband was in a tuxedo, which was so sweet, and he was like, 'I'll go choose your outfit,'" she recalled. ^5 "And he chose a little black jumpsuit." ^6
A playlist that Tyler had put together ran in the car. ^7 The bill for the entire wedding: $147. ^8
== a7 | Alright! Magazine | 2025-12-13 | Kirsten Hale and Jax Tyler: Their Romance Year by Year
2007: Hale and Tyler meet at a mutual friend's dinner party and start dating, on and off. ^1 There were "no sparks at all", says the actress, while he, as he told Good Housekeeping, was "suspicious" of the "unbridled cheerfulness" of Hale and her friends. ^2
2009: In December Tyler proposes, having been told by a costar of hers to get on with it. ^3 They confirm the engagement on the Grammys red carpet in February 2010. ^4
March 2013: Tyler announces the birth of their first child, daughter Bentley, on March 28. ^5
June 2013: Now it is Hale who proposes, after the Supreme Court has called the Defense of Marriage Act unconstitutional. ^6
== facts
- wedding / day | date | disagree | 2013-10-17 @ a4.5 | a Tuesday @ a6.4 | 2013-10 @ a6.1 | 2013 @ a5.2 | this week @ a3.2 | today @ a1.1 | conflicts: 0-1
- wedding / place | place | refine | Beverly Hills County Clerk office @ a1.1 a2.2 a4.5 | courthouse in Beverly Hills @ a3.3 | courthouse @ a6.3
- wedding / planned or not | other | disagree | they came for a license and married on the spot @ a1.5 a2.3 a3.3 | they chose the day and drove there to marry @ a6.3 a6.4 | conflicts: 0-1
- wedding / who brought it about | other | refine | an employee offered to marry them @ a1.5 | an employee performed the ceremony in a back room @ a3.3
- wedding / the bride's tears | other | agree | she cried @ a1.6 a3.4
- wedding / cost | money | agree | 147 dollars @ a5.5 a6.8
- wedding / bride's clothes | other | disagree | black slacks and a matching top @ a5.4 | a black jumpsuit @ a6.6 | conflicts: 0-1
- wedding / reason for waiting | other | agree | until gay marriage was legal in California @ a1.2 a2.5 a3.1 a4.6 a5.6
- Defense of Marriage Act / at the time of the wedding | status | disagree | struck down @ a1.3 a3.2 a7.6 | still law @ a6.2 | conflicts: 0-1
- engagement / length | duration | disagree | four years @ a1.2 a2.2 a5.6 | three years @ a4.5 | for years @ a3.1 | conflicts: 0-1
- engagement / who proposed first | other | disagree | Hale, on Twitter @ a4.3 | Tyler @ a5.2 a7.3 | conflicts: 0-1
- engagement / date of the proposal | date | refine | 2009 @ a5.2 | 2009-12 @ a7.3
- engagement / announced | date | disagree | 2010-01 @ a4.4 | 2010-02 @ a7.4 | conflicts: 0-1
- second proposal / date | date | agree | 2013-06 @ a1.3 a2.8 a7.6
- second proposal / medium | other | agree | Twitter @ a1.3 a2.8
- second proposal / occasion | other | refine | Supreme Court ruling on the Defense of Marriage Act and California's ban @ a1.3 | end of the state's ban @ a2.8 | Supreme Court ruling on the Defense of Marriage Act @ a7.6
- daughter / age | age | disagree | 7 months @ a1.7 | 6 months @ a2.4 | birth announced 2013-03-28 @ a7.5 | conflicts: 0-1
- daughter / name | name | agree | Bentley @ a1.1 a2.4 a7.5
- couple / start of dating | date | agree | 2007 @ a4.1 a5.2 a7.1
- couple / where they met | place | disagree | a friend's birthday party @ a4.2 | a friend's dinner party @ a7.1 | conflicts: 0-1
- Tyler / first impression of Hale | quote | agree | "unbridled cheerfulness" made him suspicious @ a4.2 a7.2
- wedding / who was there | other | refine | almost alone @ a3.2 | just the two of them @ a6.3 | no party guests @ a5.1
- wedding / style | other | refine | no-frills @ a1.1 | small and low-key @ a2.1 | intimate @ a5.1
