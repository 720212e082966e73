== a1 | Liffey Courier | - | Delacourt taken short before take-off
Bernard Delacourt, the French screen actor, was put off a plane bound from Paris to Dublin yesterday evening, having reportedly relieved himself in the aisle shortly before it was to take off. ^1
He was coming to Ireland to shoot the fourth film in the Corvix series, in which he plays Rufolix. ^2
The matter came out when a woman who had been on the CityJet aircraft rang a French radio station this morning to grumble about him. ^3
Her name was not given. ^4
By her account the star (62), known for Lorenzo de Montignac and the romantic comedy Blue Ticket, got up minutes before departure and announced loudly: "Je veux faire pipi. Je veus faire pipi." ^5
A member of the cabin crew told him to sit, buckle up and hold on for 15 minutes, when the plane would be at cruising height. ^6
He said he could not. "And right then he got to his feet and did it on the carpet," the caller told the station. ^7
"We could see he had been boozing. ^8 The attendant was speechless," she went on. ^9
"Nobody said a thing. It all went off politely. ^10 Mr Delacourt sat down again and the jet went back to its parking spot to be scrubbed." ^11
A CityJet spokeswoman told this paper that something had indeed happened, though the firm's rules forbade her to say who the traveller was. ^12
He had, she said, "in effect, peed in the aircraft". ^13
Departure, due at 6.45pm, slipped by a little less than two hours, she said. ^14
== a2 | Star Chatter | - | Bernard Delacourt
Travellers heading for Ireland on Tuesday evening (16Aug11) were left open-mouthed when Bernard Delacourt is said to have relieved himself into a bottle, some of it landing on a carpet by mishap, because a steward had told him the lavatory was closed. ^1
The actor, 62, was on a City Jet service from Paris to Dublin which was being held on the runway. ^2
Crew said nobody could go to the bathroom until the plane was up, so he allegedly used an empty bottle near the back. ^3
A few drops hit the floor, and the pilot taxied to the terminal to have the cabin cleaned, which cost another two hours. ^4
His companion is reported to have been another French actor, Etienne Baur, who maintains the Blue Ticket star had an "uncontrollable need" and was as discreet as he could be. ^5
A furious woman on board told France's Europe 1 radio: "Mr Delacourt got up, calling out, 'I need to p*e, I need to p*e'. ^6
"The air hostess replied, 'I am sorry, you'll have to hold on 15 minutes until we are up.'" ^7
City Jet has acknowledged an incident but will not say who was involved. ^8
On Twitter the airline wrote: "As you may have seen in the papers, we are busy swabbing the floor of one of our planes." ^9
Delacourt has said nothing so far. ^10
== a3 | The Broadsheet Online | - | Delacourt in a spot of bother over aisle incident
It was close to two hours late that a Paris-Dublin flight got away after the actor Bernard Delacourt relieved himself in the aisle while it was still on the ground, a fellow traveller says. ^1
"Mr Delacourt got up saying 'je veux faire pipi, je veux faire pipi' – in those exact terms," the woman, given only as Mireille, told the radio station Europe 1 in France. ^2
A hostess is said to have asked him to hold out 15 minutes, until they were airborne. ^3
"He said, 'I cannot hold on', he got to his feet and did it on the carpet," according to Mireille. ^4 "It was clear that he had been boozing." ^5
City Jet would not identify the man on privacy grounds, but its spokeswoman, Laura Pilo, said there had been an incident on Tuesday evening. ^6
He would not stay in his seat during taxiing, she said, and was removed together with his bags. ^7
Whether urine came into it she was unable to confirm. ^8
The flight, AF5010, finally took off from Charles de Gaulle for Dublin at 8.35pm. ^9
There was no word from the actor's press secretary. ^10
Delacourt, 62, has been in upwards of 150 films, Lorenzo de Montignac among them. ^11
== a4 | The Expat France | 2011-08-17 | Film star Delacourt answers call of nature in cabin
The French film actor Bernard Delacourt was caught out on a Paris to Dublin flight and did not trouble with the toilet, CityJet told AFP on Wednesday. ^1
"I will only confirm that he, in effect, peed in the aircraft," said a spokeswoman of the carrier, an Air France-KLM subsidiary, bearing out what Europe 1 radio had heard from a passenger. ^2
That witness, whose name was not given, described a clearly drunk 62-year-old who tried to get up before take-off, while belts were to be worn, and declared: "I want to pee, I want to pee." ^3
A stewardess wanted him to hold out 15 minutes, until they were up and the toilets opened; he answered that he couldn't. ^4
"And right then he got to his feet and did it on the carpet," the witness told the station. ^5
"We could see he had been boozing. ^6 The attendant was speechless," she added. ^7 "Nobody said a thing. It all went off politely. ^8 Mr Delacourt sat down again and the jet went back to its parking spot to be scrubbed." ^9
It happened on Tuesday evening aboard flight AF5010, said the spokeswoman. ^10
Another woman speaking for the company, who kept the man's identity private, told AFP a "passenger" was led off at Charles de Gaulle airport; the flight, she said, lost one hour and 15 minutes. ^11
To the crew he had not seemed drunk, she said. ^12
== a5 | World Business Wire | - | Delacourt Angers Travellers by Peeing in Plane
An Air France flight had to go back to its parking position on Tuesday as it was getting ready for take-off, after the French actor Bernard Delacourt urinated in the aisle to the anger of those on board. ^1
Delacourt, 62, star of "Blue Ticket", looked drunk and demanded to go to the bathroom at a moment when everybody must be seated, according to one of the passengers. ^2
Told by a hostess to go back to his place, he did it in the aisle, the passenger said to the radio station Europe 1 on Wednesday. ^3
"You could see that he had been boozing, but there were no remarks. ^4 The hostess was stunned but there was no quarrel, nothing," the passenger said. ^5
The national airline, Air France, stood by this version through a spokesperson: "I confirm the fact that he (Delacourt) did indeed pee in the aircraft." ^6
His agents were away on holiday and his PR office would say nothing. ^7
Evening flight AF5010, run by the Air France subsidiary CityJet, went back to the terminal, where a crew came aboard to clean the carpet. ^8
CityJet's spokesperson said someone had been taken off and the trip went on an hour and 15 minutes late; he would not say who it was. ^9
Abroad Delacourt is among the best-known French actors, with over 100 films to his name, and he received a Cesar for the 1990 picture Lorenzo de Montignac. ^10
== a6 | Hit Gossip | - | Bernard Delacourt led off plane after aisle accident
One of French cinema's giants, Bernard Delacourt, was walked off a plane about to leave for Dublin on Tuesday evening (16th August 2011) because he had urinated in the aisle, the Associated Press reports. ^1
The Lorenzo de Montignac actor had allegedly been drinking and would not use the toilets on offer. ^2
City Jet has not named its passenger, yet somebody who was there says it was a drunken Delacourt who tried to stand before departure and was ordered to sit. ^3
Afterwards he yelled, "I want to p*e, I want to p*e", rose and went down the aisle. ^4
He was taken off, and annoyed travellers had two hours to kill while the mess was dealt with. ^5
"As you may have seen in the papers, we are busy swabbing the floor of one of our planes this morning...", ran the airline's tweet. ^6
It also wished to remind everyone that there are toilets on all its planes. ^7
Delacourt, who made the hit comedy Blue Ticket too, has a drunk-driving conviction from 1990. ^8
== facts
- incident / day | date | agree | 2011-08-16 @ a2.1 a3.6 a4.10 a5.1 a6.1 | yesterday evening @ a1.1
- flight / length of delay | duration | disagree | a little less than two hours @ a1.14 | another two hours @ a2.4 | close to two hours @ a3.1 | one hour and 15 minutes @ a4.11 a5.9 | two hours @ a6.5 | conflicts: 0-3, 1-3, 2-3, 3-4
- urine / where it went | place | disagree | in the aisle @ a1.1 a3.1 a5.1 a5.3 a6.1 a6.4 | into a bottle, some on a carpet @ a2.1 a2.3 | conflicts: 0-1
- actor / age | age | agree | 62 @ a1.5 a2.2 a3.11 a4.3 a5.2
- actor / cry before urinating | quote | disagree | Je veux faire pipi. Je veus faire pipi @ a1.5 | I need to p*e, I need to p*e @ a2.6 | je veux faire pipi, je veux faire pipi @ a3.2 | I want to pee, I want to pee @ a4.3 a6.4 | conflicts: 0-1, 1-2, 1-3
- witness / words on the act | quote | disagree | And right then he got to his feet and did it on the carpet @ a1.7 a4.5 | He said, 'I cannot hold on', he got to his feet and did it on the carpet @ a3.4 | conflicts: 0-1
- witness / words on his drinking | quote | disagree | We could see he had been boozing @ a1.8 a4.6 | It was clear that he had been boozing @ a3.5 | You could see that he had been boozing, but there were no remarks @ a5.4 | conflicts: 0-1, 0-2, 1-2
- witness / words on the stewardess | quote | disagree | The attendant was speechless @ a1.9 a4.7 | The hostess was stunned but there was no quarrel, nothing @ a5.5 | conflicts: 0-1
- witness / words on the mood aboard | quote | agree | Nobody said a thing. It all went off politely @ a1.10 a4.8
- witness / words on the return | quote | agree | Mr Delacourt sat down again and the jet went back to its parking spot to be scrubbed @ a1.11 a4.9
- witness / name | name | refine | not given @ a1.4 a4.3 | Mireille @ a3.2
- witness / radio station | other | refine | a French radio station @ a1.3 | Europe 1 @ a2.6 a3.2 a4.2 a5.3
- wait asked of the actor / length | duration | agree | 15 minutes @ a1.6 a2.7 a3.3 a4.4
- airline / name | name | refine | CityJet @ a1.3 a1.12 a4.1 a5.8 | City Jet @ a2.2 a2.8 a3.6 a6.3
- airline / confirmation of urination | status | disagree | confirmed @ a1.13 a4.2 a5.6 | unable to confirm @ a3.8 | conflicts: 0-1
- airline / words of confirmation | quote | disagree | in effect, peed in the aircraft @ a1.13 | I will only confirm that he, in effect, peed in the aircraft @ a4.2 | I confirm the fact that he (Delacourt) did indeed pee in the aircraft @ a5.6 | conflicts: 0-2, 1-2
- words of confirmation / who spoke | other | disagree | CityJet spokeswoman @ a1.13 a4.2 | Air France spokesperson @ a5.6 | conflicts: 0-1
- airline / passenger identified | status | agree | not identified @ a1.12 a2.8 a3.6 a4.11 a5.9 a6.3
- company speaker on the delay / sex | other | disagree | a woman @ a1.14 a4.11 | a man @ a5.9 | conflicts: 0-1
- flight / number | other | agree | AF5010 @ a3.9 a4.10 a5.8
- flight / route | place | agree | Paris to Dublin @ a1.1 a2.2 a3.1 a4.1
- flight / departure airport | place | agree | Charles de Gaulle @ a3.9 a4.11
- plane / went back to | place | refine | parking spot @ a1.11 a4.9 a5.1 | terminal @ a2.4 a5.8
- actor / films made | count | disagree | upwards of 150 @ a3.11 | over 100 @ a5.10 | conflicts: 0-1
- actor / drunk | status | disagree | drunk or drinking @ a1.8 a3.5 a4.3 a4.6 a5.2 a5.4 a6.2 a6.3 | did not seem drunk to the crew @ a4.12 | conflicts: 0-1
- airline / tweet | quote | refine | As you may have seen in the papers, we are busy swabbing the floor of one of our planes @ a2.9 | As you may have seen in the papers, we are busy swabbing the floor of one of our planes this morning... @ a6.6
- actor / reaction | status | refine | has said nothing @ a2.10 | press office had no comment @ a3.10 a5.7
- actor / taken off the plane | status | agree | taken off @ a1.1 a3.7 a4.11 a5.9 a6.1 a6.5
- actor / comedy he starred in | name | agree | Blue Ticket @ a1.5 a2.5 a5.2 a6.8
- actor / Cesar film | name | agree | Lorenzo de Montignac @ a1.5 a3.11 a5.10 a6.2
