== a1 | Lagos News Agency | 2023-12-06T16:00:00Z | TV station probes "Crown of Voices" vote
NaijaStar TV has ordered an inquiry into the final of its talent show "Crown of Voices" after claims that votes for the winner were bought in bulk. ^1
Tobenna Okafor, 23, of Enugu took the title on Sunday with 2.1 million votes to 1.9 million for Ebiere Dokubo of Port Harcourt. ^2 The winner receives 50 million naira and a car. ^3
The station said on Wednesday that the auditors Bello & Finch would look at every text message. ^4 Until they report he remains champion, it said. ^5
"We have nothing to hide and a lot to count," executive producer Funke Adeyinka told reporters. ^6
== a2 | Naija Tattle | 2023-12-06T20:00:00Z | Crown snatched! Tobenna loses title over "SIM farm"
E don happen! The boy from Enugu whose "Amazing Love" made judges weep is king no more: NaijaStar bosses have taken his crown, an insider reveals. ^1
A room with 400 phones in Aba did the voting, they say. ^2 Whose phones? His uncle's, a dealer in handsets, who is denying everything. ^3
Second-placed Ebiere, 20, posted a single teardrop. ^4 Her twin brother Tonye has threatened to sue. ^5 Only on Saturday all ten finalists had danced together at the dress rehearsal in Ikeja.
== a3 | Rivers Daily Post | - | Port Harcourt rallies behind its daughter
Several hundred people marched to the governor's office with the portrait of Eberie Dokubo, whom the city considers the rightful winner of "Crown of Voices". ^1
She lost on 3 December by some 200,000 votes. ^2 "I do not want a crown with a crack in it. ^3 Let them count again," the singer, a 20-year-old student of pharmacy, said from a balcony. ^4
Her father, a tug captain, has given up a month's leave to be with her. Her brother speaks of taking the matter to court. ^5
== a4 | Afro TV Business | - | Costly votes for NaijaStar
At 100 naira a text, the final brought in some 400 million naira, more than the whole of the third season in 2021. ^1 The evening of Saturday, 2 December was the station's best since the World Cup. ^2
Okafor's prize is made up of cash, 50 million naira, and a saloon car worth 18 million. ^3 The car has already been handed over; the money has not. ^4
Bello & Finch, who also audit two banks, are to finish the inquiry by the 20th. ^5
== a5 | Diaspora Groove London | 2023-12-18T09:00:00Z | Votes, phones and tears: the story so far
Few finals have been talked of for so long. Two weeks after Tobenna Okafor beat Ebiere Dokubo, the commission that regulates broadcasting heard both on Monday 11 December and gave its ruling on Friday: a fine of 20 million naira for the station. ^1
It did not rule on the result. That is for the auditors, whose report is due on Wednesday. ^2
"I do not want a crown with a crack in it," Dokubo has said. ^3 The handset trader in Aba, a relation of Okafor's, denies any part in it. ^4
== facts
- final / date | date | disagree | Sunday, 2023-12-03 @ a1.2 a3.2 | 2023-12-02 @ a4.2 | conflicts: 0-1
- Tobenna Okafor / still champion | status | disagree | remains champion @ a1.5 | lost the title @ a2.1 | conflicts: 0-1
- runner-up / first name | name | disagree | Ebiere @ a1.2 a2.4 a5.1 | Eberie @ a3.1 | conflicts: 0-1
- final / votes | count | refine | 2.1 million to 1.9 million @ a1.2 | a margin of some 200,000 @ a3.2
- prize / what | money | refine | 50 million naira and a car @ a1.3 | 50 million naira and a car worth 18 million @ a4.3
- inquiry / auditors | name | agree | Bello & Finch @ a1.4 a4.5
- inquiry / end | date | refine | 2023-12-20 @ a4.5 | Wednesday @ a5.2
- Ebiere Dokubo / words about the crown | quote | refine | "I do not want a crown with a crack in it. Let them count again" @ a3.3 a3.4 | "I do not want a crown with a crack in it" @ a5.3
- phone dealer / reaction | status | refine | Okafor's uncle denies everything @ a2.3 | a relation of Okafor's denies it @ a5.4
- Ebiere Dokubo / age | age | agree | 20 @ a2.4 a3.4
- her brother / lawsuit | other | refine | has threatened to sue @ a2.5 | speaks of court @ a3.5
