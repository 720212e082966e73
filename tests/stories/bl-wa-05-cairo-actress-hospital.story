== a1 | Nile Bulletin | 2023-04-10T13:40:00Z | Actress Nahed Shawkat taken to hospital from Ramadan set
CAIRO - The actress Nahed Shawkat was admitted to a private hospital in Mohandessin on Sunday night after collapsing on the set of "Beit al-Qadi", the series in which she plays a widowed judge. ^1
Producer Tamer Zidan told the Bulletin that the 67-year-old, who is diabetic, had suffered a sharp drop in blood sugar after a day of fasting. ^2 "There is no stroke and no clot, whatever is being written," he said. ^3
Filming of the last two episodes has been halted. ^4 Shawkat, who began on the stage in Alexandria in 1974, has more than 60 films behind her. ^5
== a2 | Nogoum Plus | 2023-04-11T20:15:00Z | What the doctors are not telling you about Nahed
It was a stroke. ^1 A small one, mercifully, but a stroke, according to a member of the medical team who asked for our discretion, and it was what knocked the great lady down in the middle of a courtroom scene.
Our source puts her arrival at the Nile Crescent Hospital at half past two on Monday afternoon, so long after the "late-night shoot" of which the company speaks. ^2
Her daughter Salma has not left the corridor. ^3 "Mama knows us all, but she is not speaking yet," she told our reporter, in tears. ^4 Colleagues, among them the comedian Hany Abaza, were turned away at the lift.
== a3 | The Delta Times | 2023-04-12T19:30:00Z | Shawkat still in intensive care, says actors' syndicate
The head of the actors' syndicate, Ashraf Mandour, said after a visit this evening that Nahed Shawkat remained in intensive care, where she has been since her admission, and would be kept there for at least two more days. ^1
He described her condition as stable, and said that the syndicate would bear the cost. ^2 The star of "The Judge's House", watched by an average of eleven million Egyptians each night, is being looked after at the Nile Crescent in Mohandessin. ^3
The director, Mona Wagdy, is understood to be rewriting the finale without its heroine.
== a4 | Masrah Radio online | 2023-04-12T21:00:00Z | Daughter of Nahed Shawkat: my mother is in an ordinary room
Salma Rafik, the only daughter of Nahed Shawkat, phoned in to our evening programme to calm the public. ^1 Her mother, she said, had been moved from intensive care to an ordinary room on Tuesday and had broken her fast with soup. ^2
"What I told the magazines was this: my mother knows every one of us, and she speaks, she even scolds the nurses," she said. ^3 She called on the press to stop guessing. It was her blood sugar, and nothing else. ^4
== a5 | The Cairo Arts Review | 2023-04-27T08:00:00Z | A verdict postponed
The finale of "Beit al-Qadi" went out on the eve of the feast with an empty chair where its heroine should have been, and it was the best television of the month. ^1 Two hours of footage had been lost with her illness; the director made silence out of it.
Nahed Shawkat watched it at home in Zamalek, having been discharged on Saturday 15 April. ^2 At 67 and with 62 films to her name, she has earned the right to be looked for. ^3
"Pray for me, but do not write my obituary, I would only correct it," she wrote to her followers from her bed. ^4 The closing pair of episodes will be shot in summer and shown as a film. ^5
== a6 | Levant Écrans | - | Nahed Shawkat back home (translated from the French)
The great lady of Egyptian drama left hospital before the Eid, reassuring her admirers with a line of which she has the secret: "Pray for me, but do not write my obituary." ^1 She had been taken ill while fasting, during the shooting of "La Maison du juge". ^2
The bill was paid by the union of actors, a gesture which her daughter Salma has politely called unnecessary. ^3 She had been in the French competition at Cannes in 1987 with "Dust of the Harbour".
== facts
- Shawkat's admission to hospital / date | date | disagree | 2023-04-09, Sunday night @ a1.1 | 2023-04-10, half past two in the afternoon @ a2.2 | conflicts: 0-1
- Shawkat's collapse / cause | other | disagree | a sharp drop in blood sugar, no stroke @ a1.2 a1.3 | a small stroke @ a2.1 | her blood sugar and nothing else @ a4.4 | conflicts: 0-1 1-2
- Shawkat / ward on 12 April | status | disagree | still in intensive care @ a3.1 | in an ordinary room since Tuesday @ a4.2 | conflicts: 0-1
- daughter on her mother's speech / wording | quote | disagree | "Mama knows us all, but she is not speaking yet" @ a2.4 | "my mother knows every one of us, and she speaks, she even scolds the nurses" @ a4.3 | conflicts: 0-1
- Shawkat's message / wording | quote | refine | "Pray for me, but do not write my obituary, I would only correct it" @ a5.4 | "Pray for me, but do not write my obituary" @ a6.1
- Shawkat's collapse / place | place | refine | on the set of "Beit al-Qadi" @ a1.1 | in the middle of a courtroom scene @ a2.1 | during the shooting @ a6.2
- hospital / name | name | refine | a private hospital in Mohandessin @ a1.1 | Nile Crescent Hospital @ a2.2 | the Nile Crescent in Mohandessin @ a3.3
- series / title | name | refine | "Beit al-Qadi" @ a1.1 a5.1 | "The Judge's House" @ a3.3 | "La Maison du juge" @ a6.2
- Shawkat / age | age | agree | 67 @ a1.2 a5.3
- unfilmed episodes / number | count | agree | 2 @ a1.4 a5.5
- Shawkat's films / number | count | refine | more than 60 @ a1.5 | 62 @ a5.3
- daughter / name | name | refine | Salma @ a2.3 a6.3 | Salma Rafik @ a4.1
- Shawkat's discharge / date | date | refine | 2023-04-15 @ a5.2 | before the Eid @ a6.1
- hospital bill / who pays | other | agree | the actors' syndicate @ a3.2 a6.3
- Shawkat's collapse / fasting | other | agree | after a day of fasting @ a1.2 a6.2
