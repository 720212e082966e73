== a1 | Associated Wire | 2022-09-21T17:00:00Z | Director Aurel Banning, maker of "The Long Pier," dies at 83
LOS ANGELES (AW) — Aurel Banning, who directed "The Long Pier" and "Nobody's Orchard" and was among the most admired American filmmakers of the 1970s, died on Tuesday at his home in Pasadena. ^1 He was 83. ^2
His son, the cinematographer Jonas Banning, confirmed the death to the Associated Wire. ^3 He said that his father had suffered from Parkinson's disease for 11 years. ^4
"He was planning his next picture until Sunday night," Jonas Banning said. ^5
Born in Duluth, Minnesota, on April 2, 1939, to Romanian immigrants, Banning began as an editor of newsreels. ^6 "The Long Pier," his second feature, cost $900,000 in 1973 and brought him the Academy Award for best director. ^7 He was nominated three more times. ^8
His final film, "Snowplow," came out in 2009 to mixed reviews. ^9
Banning was married three times, the last time to the painter Inge Solari, who died in 2018. ^10 He leaves two sons, a daughter and five grandchildren. ^11

== a2 | Duluth Tribune | 2022-09-22T11:00:00Z | Duluth's Oscar winner never forgot the lake
The lighthouse in "The Long Pier" is ours. Aurel Banning, the son of a tailor on Fourth Street, put it on the screens of the world in 1973. ^1
The director died at home in California on September 20, at 83, after living with Parkinson's for more than a decade. ^2
He shot for 41 days in Duluth and hired more than 200 extras in town. ^3 "He paid us ten dollars and a pasty," recalled Norma Kettunen, 88, who can be seen for four seconds. ^4
The film won two Oscars in 1974, for direction and editing. ^5 Banning came back in 1999 to accept the key to the city, and last in 2014. ^6
The Zenith Theatre will show "The Long Pier" for free on October 1. ^7

== a3 | Cinephile Weekly | - | Aurel Banning: the patient eye
Few directors dared to do as little as Aurel Banning, who has died in Pasadena after a long illness. ^1
Everything is already there in "Glass Harbor" (1970), his debut, shot in 19 days. ^2 Three years later came "The Long Pier", made for less than a million dollars, which gave him his only Academy Award and an offer from every studio. ^3 He declined them all.
"A film is finished when the silence is right," he told this magazine in 1981. ^4
After the failure of "Nobody's Orchard" (1985) he taught for fourteen years at a college in Vermont. ^5 He made nine features in all. ^6 The last was "Snowplow" (2010). ^7
His second wife, the actress Merrin Lacey, appeared in four of them. ^8

== a4 | Filmblatt (translated) | - | Mourning for Aurel Banning
The US director Aurel Banning is dead. He passed away in Pasadena on Wednesday at the age of 83 years, as his son Jonas informed. ^1
"He has planned his next film up to Sunday evening", said the son. ^2
For "The Long Pier" he received in 1974 the Oscar. ^3 In Berlin he got the honorary bear in 2003. ^4 "A film is finished when the light is right", was his motto. ^5
Banning leaves three children and five grandchildren. ^6
The festival in Berlin wants to show a retrospective of his work in February, with new copies of the early films. The German title of his most famous work, "Der Steg", he is said to have liked better than the original.

== a5 | Backlot Daily | 2022-10-06T09:00:00Z | Stars say farewell to Aurel Banning
About 150 friends and colleagues gathered at the Alcott Theater in Pasadena on Wednesday to remember Aurel Banning, who died last month. ^1
Merrin Lacey, to whom he was married from 1976 to 1988, read a letter that he wrote her from the set of "Nobody's Orchard." ^2 The director Petra Haugen called him "the man who taught us to wait." ^3
His son Jonas said that the script of an unfinished film, "The Ferryman's Daughter," would be published. ^4
Banning, whose nine films include the Oscar winner "The Long Pier," had been ill with Parkinson's disease since 2011. ^5

== facts
- death / day | date | disagree | 2022-09-20 @ a1.1 a2.2 | 2022-09-21 @ a4.1 | last month @ a5.1 | conflicts: 0-1
- death / place | place | refine | his home in Pasadena @ a1.1 | home in California @ a2.2 | Pasadena @ a3.1 a4.1
- Aurel Banning / age | age | agree | 83 @ a1.2 a2.2 a4.1
- Jonas Banning / confirmed the death | other | agree | his son Jonas @ a1.3 a4.1
- Parkinson's / duration | duration | refine | 11 years @ a1.4 | more than a decade @ a2.2 | since 2011 @ a5.5 | a long illness @ a3.1
- Jonas Banning / on the next film | quote | refine | "He was planning his next picture until Sunday night" @ a1.5 | "He has planned his next film up to Sunday evening" @ a4.2
- The Long Pier / year | date | agree | 1973 @ a1.7 a2.1 a3.3
- The Long Pier / cost | money | refine | $900,000 @ a1.7 | less than a million dollars @ a3.3
- The Long Pier / Oscar | other | refine | Academy Award for best director @ a1.7 | two Oscars, for direction and editing @ a2.5 | his only Academy Award @ a3.3
- Oscar / year | date | agree | 1974 @ a2.5 a4.3
- Snowplow / year | date | disagree | 2009 @ a1.9 | 2010 @ a3.7
- children / number | count | refine | two sons and a daughter @ a1.11 | three @ a4.6
- grandchildren / number | count | agree | 5 @ a1.11 a4.6
- features / number | count | agree | 9 @ a3.6 a5.5
- Aurel Banning / motto | quote | disagree | "A film is finished when the silence is right" @ a3.4 | "A film is finished when the light is right" @ a4.5
- Merrin Lacey / wife | other | refine | second wife @ a3.8 | married from 1976 to 1988 @ a5.2
- last film / title | name | agree | Snowplow @ a1.9 a3.7
