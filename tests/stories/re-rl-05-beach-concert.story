== a1 | The Cape Post & Guardian | 2006-02-19 | Drifting Pebbles play to more than a million
More than 1,2-million fans saw the Drifting Pebbles rock the fabled beach of Copacabana on Saturday. ^1
Sir Vic Jarrow (62) called out "Hello Brazil" in Portuguese, and the roar was huge. ^2 The group sweated through more than 20 of its greatest hits, such as Leapin' Jim Dash, Gratification and Barrelhouse Ladies. ^3
Putting on the event cost $4,6-million; the audience paid nothing, since the Rio city authorities and two cellphone companies took the bill. ^4
Thousands looked on and sang from windows and balconies near the beach and from boats off the shore. ^5
Jarrow, Kent Pritchard, Harley Potts and Donnie Ward had a giant stage, 60m long and 24m high, and a walkway to it from their hotel. ^6
Several thousand police were on duty. ^7 The fire department put the crowd at more than 1,2-million, and no serious incidents became known. ^8
The show opened with It's Just Rhythm and Soul and had four new songs from the latest album, A Louder Boom. ^9
== a2 | Rewind 107 | - | When the Drifting Pebbles Played for 1.5 Million in Rio
On Feb. 18, 2006, Rio De Janeiro's Copacabana Beach had one of the largest rock concerts ever, as the Drifting Pebbles played to an estimated 1.5 million fans. ^1
Two Brazilian bands opened. ^2 Then the Pebbles came on with "Leapin' Jim Dash." ^3 Four of the 20 songs in their set were from A Louder Boom, their new album at the time. ^4
A pair of telecommunications companies paid for the free show, which was on television all over Brazil and went around the world by satellite radio and online. ^5
Whatever the band claims, it was not the biggest rock concert of all: Rob Stuart drew an announced 3.5 million there on New Year's Eve in 1994. ^6 Local experts doubt that the 2.5-mile beach can hold so many. ^7
More than 10,000 police, firemen and emergency workers were there. ^8 Only 33 robberies were reported, The Guardian wrote. ^9
== a3 | Northern Broadcasting News | - | Drifting Pebbles give Rio the loudest boom
Over a million people came to a free Drifting Pebbles show on Copacabana Beach in Rio de Janeiro. ^1
The Saturday night gig began with their 1968 classic, Leapin' Jim Dash. ^2 Altogether the rockers in their sixties played 20 songs, carried to the distant fans by more than a dozen sound towers. ^3
Police and fire officials estimated the crowd at 1.5 million. ^4
Many had been camping on the four-kilometre beach since earlier in the week. ^5
The city sent out 10,000 police officers, and at least 600 firefighters, lifeguards and civil defence people joined them. ^6 Crime had been feared, yet it all seemed to pass without a hitch. ^7
The four Pebbles were on stage for about two hours, and singer Vic Jarrow pleased the Brazilians by speaking Portuguese. ^8 Gratification came last. ^9
== a4 | The Waitemata Herald | - | One million cram Rio beach for Drifting Pebbles
The veteran Drifting Pebbles gave one million ecstatic fans a free show on Rio de Janeiro's Copacabana Beach on Saturday night. ^1
For two hours the singer Vic Jarrow, 62, danced about like a thin teenager. ^2
Police had posted more than 6000 officers around the city, for fear of thefts and of the drug gangs. ^3 "Nothing grave happened, thanks to God. It was calm," said police Colonel Bernardo Taveira, who put the crowd at about one million. ^4
Some 250 people were treated for exhaustion, drunkenness and the like, a fire department official said. ^5
Others looked on from a fleet of private boats and from hotel rooms. ^6
From the classic first riff of Leapin' Jim Dash onward, fans sang and tried to dance on the packed 1.5km stretch of beach. ^7
== a5 | Brazilica | - | Pebbles roll out their biggest show ever in Rio
A week before Carnaval, an estimated one and a half million people came to Copacabana Beach on Saturday night, February 18, to hear the Drifting Pebbles for nothing. ^1 Never had the British band had a bigger show. ^2
Vic Jarrow, Kent Pritchards, Don Ward and Harley Potts played for nearly two and a half hours, with "Dark Honey" and "Gratification" among the hits. ^3
It was their first concert in Rio since 1998. ^4
Most of the fans stood in a 1.6-kilometer (1-mile) stretch of the beach, whose full length is 4.6 kilometers. ^5 Others had windows and balconies, and hundreds of boats lay at anchor in view of the stage. ^6 Globo News set the crowd at 1.5 million. ^7
After the 1998 show Jarrow had begun an affair with the model Mariana Jimenes Moura, and a son came of it. ^8
== a6 | The Unaligned | 2006-02-20 | One million turn out for Pebbles
You don't always get what you wish, but a million fans left content on Saturday after the Drifting Pebbles' free show on Copacabana Beach. ^1
Boats, a huge ocean liner among them, filled the shoreline, and helicopters circled. ^2 The crowd fell far short of the record 3.5 million who came for Rob Stuart on New Year's Eve 1994. ^3 Police estimated it at about one million. ^4
The band opened with "Leapin' Jim Dash" and played mostly older hits, with a few songs from A Louder Boom, its newest album. ^5 Vic Jarrow delighted people with remarks in Portuguese. ^6
Eight video screens and 16 sound towers served those far from the action. ^7
== facts
- concert / day | date | refine | 2006-02-18 @ a1.1 a2.1 a5.1 a6.1 | Saturday @ a3.2 a4.1
- fans / number | count | disagree | more than 1.2 million @ a1.1 a1.8 | 1.5 million @ a2.1 a3.4 a5.1 a5.7 | about one million @ a4.1 a4.4 a6.1 a6.4 | conflicts: 0-1, 0-2, 1-2
- band / opening song | name | disagree | It's Just Rhythm and Soul @ a1.9 | Leapin' Jim Dash @ a2.3 a3.2 a4.7 a6.5 | conflicts: 0-1
- show / price for fans | money | agree | free @ a1.4 a2.5 a3.1 a4.1 a5.1 a6.1
- band / number of songs | count | refine | more than 20 @ a1.3 | 20 @ a2.4 a3.3
- band / number of new songs | count | refine | four @ a1.9 a2.4 | a few @ a6.5
- show / length | duration | disagree | about two hours @ a3.8 a4.2 | nearly two and a half hours @ a5.3 | conflicts: 0-1
- police / number | count | disagree | several thousand @ a1.7 | more than 10,000 police, firemen and emergency workers @ a2.8 | 10,000 @ a3.6 | more than 6,000 @ a4.3 | conflicts: 2-3
- show / incidents | status | refine | no serious incidents @ a1.8 a4.4 | 33 robberies @ a2.9 | without a hitch @ a3.7
- singer / age | age | agree | 62 @ a1.2 a4.2
- singer / spoke Portuguese | other | agree | Portuguese @ a1.2 a3.8 a6.6
- beach / length | quantity | disagree | 2.5 miles @ a2.7 | 4 kilometres @ a3.5 | 4.6 kilometers @ a5.5 | conflicts: 0-2, 1-2
- beach / stretch filled | quantity | refine | 1.5 km @ a4.7 | 1.6 kilometers @ a5.5
- show / who paid | other | refine | city authorities and two cellphone companies @ a1.4 | two telecommunications companies @ a2.5
- record / number at the older concert | count | agree | 3.5 million on New Year's Eve 1994 @ a2.6 a6.3
- show / other places to watch | other | refine | windows, balconies and boats @ a1.5 a5.6 | boats and hotel rooms @ a4.6 | boats @ a6.2
- show / sound towers | count | refine | more than a dozen @ a3.3 | 16 @ a6.7
- guitarist / name | name | disagree | Kent Pritchard @ a1.6 | Kent Pritchards @ a5.3 | conflicts: 0-1
