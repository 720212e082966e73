== a1 | Starbuzz Daily | - | Clay Morrow found dead
The body of Clay Morrow, the man everyone knows from his Oscar-nominated turn in Sawtooth Ridge, was discovered on Tuesday morning in the apartment he had in New York. ^1
A massage had been booked for that day. ^2 It was the housekeeper who, going up to say that the therapist was there, came upon him naked in his bed and lifeless, some sleeping pills close by. ^3 Whether he took his own life is not confirmed, and an autopsy is being arranged. ^4
He split last year from his wife Danielle Roberts, who acted beside him in Sawtooth Ridge. ^5 The two have a daughter, Beatrix. ^6 Work on The Black Rider, a sequel in the Nightwing series with Morrow as the Jester, was just over for him. ^7
== a2 | Corliss on Film | 2008-01-22 | Clay Morrow, gifted actor, found dead
Several news organizations, among them the New York Times, CNN and AP, say that Clay Morrow is dead, found in a Manhattan apartment. ^1 He was 28. ^2
By the Times's account he was discovered this afternoon in a flat where the actress Lily-Jane Holsten lives; New York police sources read the signs as suicide and suspect no crime. ^3
A masseuse came to Apartment 5A, 421 Larch Street, SoHo, at 3:31 p.m. for her session with him, police said. ^4 She was admitted by a housekeeper, who knocked at the bedroom. ^5 Getting no reply, both women opened it and saw Morrow naked and unconscious on a bed, pills strewn around his body. ^6 Shaking him brought no response, and the authorities were called at once. ^7
Ms. Holsten, 21, was thought to be in California, and why Morrow was in her apartment, or for how long, officials could not say. ^8
Born in Perth, Australia, he fell in love with Danielle Roberts on the set of Sawtooth Ridge and settled with her in Boerum Hill, Brooklyn. ^9 Their daughter, Beatrix Rose, was born October 28, 2005; they parted last year. ^10
== a3 | The Gulf Pulse | - | Clay Morrow dead in New York apartment; sleeping-pill overdose possible
Updated 1:14 a.m.: A Manhattan apartment was where Clay Morrow, an Oscar nominee as best actor for Sawtooth Ridge, was found dead on Tuesday. ^1 Police say it looks like suicide or an overdose by accident. ^2
According to the City Room blog of the New York Times, a masseuse who had an appointment with him turned up at Apartment 5A, 421 Larch Street in SoHo. ^3 She was let in by a housekeeper and came upon Morrow on a bed, naked and not conscious, at about 3:30 p.m., AP has it. ^4 He was shifted to the floor, and they attempted to bring him round. ^5 As he stayed unresponsive they rang the police, and these saw sleeping pills on the nightstand, some prescribed, some not. ^6 At 3:35 p.m. he was declared dead, aged 28. ^7
"We are looking into the possibility of an overdose," said Neil Greene for the NYPD. ^8 The autopsy, a spokeswoman for the chief medical examiner said, would take place today. ^9 TMZ reports that the actor had been suffering from pneumonia. ^10
In November he spoke to the New York Times of sleeping badly while he played the Jester in The Black Rider, due out July 18. ^11 "Last week I probably rested an average of two hours a night," he said. ^12 "I couldn't stop brooding." ^13 "My body was worn out, and my mind was still going." ^14 Two Ambien, he said, worked for a mere hour. ^15
First accounts had the flat as Lily-Jane Holsten's, which her representative Colette Fuchs denied: "It is not her flat." ^16 "She and her sister have a flat in New York City but they are not in this building." ^17
== a4 | Glow Weekly | - | Clay Morrow found dead
Clay Morrow is dead at 28. ^1 A housekeeper found the Sawtooth Ridge actor's body at 3:26 p.m. ET today, in the bed of an apartment on Larch Street, New York. ^2 A massage was on his schedule, the NYPD's spokesman Neil Greene said; once the masseuse was there the housekeeper wanted to tell him, and so discovered the body, with pills all around it by some reports. ^3 "We are looking into the possibility of an overdose," Greene said. ^4
The New York Times had printed an interview with him on November 4, 2007, about The Black Rider. ^5 "Last week I probably rested an average of two hours a night," he told the paper. ^6 Its writer described how one Ambien did nothing, how Morrow swallowed another and sank into a stupor, "only to wake up an hour later." ^7
With Danielle Roberts, once his fiancée, he had Beatrix, who is 2 and survives him. ^8 The Australian had lately completed shooting as the Jester. ^9
== a5 | Toby's Country Notebook | 2008-01-22 | Clay Morrow is dead at 28 (with thanks to the New York Times)
As of 6:06 p.m.: city police in New York say Clay Morrow, the actor, was found dead in a Manhattan apartment this afternoon. ^1 Sources in the force spoke of signs of suicide or else an accidental overdose. ^2 Mr. Morrow was 28 years old. ^3
Police said the masseuse with whom he had an appointment reached the fourth-floor apartment at 421 Larch Street, SoHo, at 3:31 p.m. ^4 The housekeeper opened to her and went to knock on his bedroom door. ^5 Nobody replied, so the pair entered and saw him on a bed, naked, unconscious, with sleeping pills of the prescription and the nonprescription kind on a night table. ^6 Laying him on the floor, they tried to revive him, in vain, and called the authorities straight away. ^7
No foul play is suspected. ^8 An autopsy will follow on Wednesday, said Helen Sorakov, who speaks for the chief medical examiner's office. ^9
At first the police named the actress Lily-Jane Holsten as owner of the flat and said she, 21, was believed to be in California. ^10 Colette Fuchs, a publicist who represents Ms. Holsten, contradicted them this afternoon. ^11 "It is not her flat," she said. ^12 "She has never owned the flat." ^13 "She and her sister have a flat in New York City but they are not in this building." ^14
== a6 | Transworld Wire | 2008-01-22 | Clay Morrow found dead in New York
New York City police said the actor Clay Morrow died in his Manhattan apartment, where he was found on Tuesday; drugs taken in excess may be the cause. ^1
The 28-year-old, born in Australia and up for an Oscar two years ago with Sawtooth Ridge, was discovered by a housekeeper at his home in fashionable SoHo, the police spokesman Neil Greene said. ^2 "We are looking into the possibility of an overdose," he stated. ^3
At 3:26 p.m. (2026 GMT) she went in and sought to rouse him for his massage appointment, Greene said. ^4 To his knowledge nobody but Morrow and the housekeeper was in the apartment. ^5 "There were pills in the vicinity of the bed," he added. ^6
Last year it was reported that the star and Danielle Roberts, his companion of many years, who played his wife in Sawtooth Ridge, were no longer together; she is the mother of his young daughter. ^7 He was to be seen as the Jester in the coming Nightwing film. ^8
== facts
- Clay Morrow / found dead, time of day | date | disagree | Tuesday morning @ a1.1 | this afternoon @ a2.3 a5.1 | about 3:30 p.m. @ a3.4 | 3:26 p.m. @ a4.2 a6.4 | conflicts: 0-1 0-2 0-3
- Clay Morrow / day found | date | refine | 2008-01-22 @ a2.3 a5.1 a6.1 | Tuesday @ a1.1 a3.1 | today @ a4.2
- masseuse / arrival | date | agree | 3:31 p.m. @ a2.4 a5.4
- Clay Morrow / who found the body | other | disagree | the housekeeper @ a1.3 a4.2 a6.2 | the housekeeper and the masseuse together @ a2.6 a5.6 | the masseuse, let in by the housekeeper @ a3.4 | conflicts: 0-1 0-2
- Clay Morrow / age | age | agree | 28 @ a2.2 a3.7 a4.1 a5.3 a6.2
- apartment / number or floor | place | disagree | Apartment 5A @ a2.4 a3.3 | fourth-floor apartment @ a5.4 | conflicts: 0-1
- apartment / address | place | refine | 421 Larch Street, SoHo @ a2.4 a3.3 a5.4 | Larch Street, New York @ a4.2 | SoHo @ a6.2
- apartment / whose it was | other | disagree | his own @ a1.1 a6.1 | Lily-Jane Holsten lived there @ a2.3 a2.8 | not Lily-Jane Holsten's, by her representative @ a3.16 a5.12 | conflicts: 0-1 1-2
- pills / where they were | place | disagree | close by @ a1.3 | strewn around his body @ a2.6 a4.3 | on the nightstand @ a3.6 a5.6 | in the vicinity of the bed @ a6.6 | conflicts: 1-2
- pills / kind | other | refine | sleeping pills @ a1.3 | prescription and nonprescription sleeping pills @ a3.6 a5.6 | pills @ a2.6 a4.3 a6.6
- police / reading of the signs | status | disagree | suicide @ a2.3 | suicide or accidental overdose @ a3.2 a5.2 | conflicts: 0-1
- police / foul play not suspected | status | agree | no foul play suspected @ a2.3 a5.8
- Clay Morrow / first response of the finders | other | refine | shook him @ a2.7 | moved him to the floor and tried to revive him @ a3.5 a5.7 | sought to rouse him for the massage @ a6.4
- Neil Greene / on an overdose | quote | agree | "We are looking into the possibility of an overdose" @ a3.8 a4.4 a6.3
- Neil Greene / role | name | agree | NYPD spokesman @ a3.8 a4.3 a6.2
- autopsy / day | date | refine | being arranged @ a1.4 | today @ a3.9 | 2008-01-23 @ a5.9
- Danielle Roberts / relation to him | status | disagree | wife @ a1.5 | former fiancée @ a4.8 | companion of many years @ a6.7 | conflicts: 0-1 0-2
- Clay Morrow, Danielle Roberts / split | date | agree | 2007 @ a1.5 a2.10 a6.7
- daughter / name | name | refine | Beatrix @ a1.6 a4.8 | Beatrix Rose @ a2.10
- daughter / age | age | refine | born 2005-10-28 @ a2.10 | 2 @ a4.8 | young @ a6.7
- Clay Morrow / on his sleep | quote | agree | "Last week I probably rested an average of two hours a night" @ a3.12 a4.6
- Clay Morrow / Ambien effect | other | refine | two pills worked for an hour @ a3.15 | one did nothing, a second brought a stupor, awake an hour later @ a4.7
- Clay Morrow / New York Times interview | date | refine | November @ a3.11 | 2007-11-04 @ a4.5
- Clay Morrow / part in the Nightwing film | name | agree | the Jester @ a1.7 a3.11 a4.9 a6.8
- Clay Morrow / state when found | status | refine | lifeless @ a1.3 | naked and unconscious @ a2.6 a3.4 a5.6
- Colette Fuchs / denial | quote | agree | "It is not her flat" @ a3.16 a5.12
- Colette Fuchs / where the sisters live | quote | agree | "She and her sister have a flat in New York City but they are not in this building" @ a3.17 a5.14
- Lily-Jane Holsten / age | age | agree | 21 @ a2.8 a5.10
- Lily-Jane Holsten / whereabouts | place | agree | California @ a2.8 a5.10
- Clay Morrow / origin | place | refine | Perth, Australia @ a2.9 | Australia @ a4.9 a6.2
- Clay Morrow / Oscar nomination for Sawtooth Ridge | status | agree | nominated @ a1.1 a3.1 a6.2
