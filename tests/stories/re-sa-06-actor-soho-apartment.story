== a1 | Celebrifix | - | Garth Hedger found dead
Garth Hedger, whom most know from the Oscar-nominated part he had in "Crooked Ridge," was found dead on Tuesday morning in his New York apartment. ^1
He had booked a massage for that day. When his housekeeper went up to say that the massage therapist was there, she found him dead, naked in bed, and sleeping pills close by. ^2 Whether he took his own life has not been confirmed. ^3 An autopsy is being arranged. ^4
Hedger had parted last year from his wife, Danielle Willis, who was with him in "Crooked Ridge"; Clarissa is their daughter. ^5 He had also only just finished "The Black Prince," an Owlman sequel, as the Jester. ^6
== a2 | Samuel Lewy on Film | 2008-01-22 | Gifted actor Garth Hedger is found dead
In a Manhattan apartment, the actor Garth Hedger was found dead, according to the New York Times, CNN and AP. ^1
The police do not suspect a crime, the Times reports, and there were pills near the body. ^2 Hedger was 28. ^3
This afternoon's find was made, New York police said, in an apartment where the actress Anna-Kate Nilsen lives. ^4 Police sources said the signs were of a suicide. ^5
It was 3:31 p.m. when a masseuse came to Apartment 5A at 421 Bloom Street in SoHo, where she had an appointment with Hedger. ^6 A housekeeper let her in and knocked at his bedroom. No answer came, so the two women opened the room and found him on a bed, naked and unconscious, with pills strewn about his body. ^7 They shook him without effect and called the authorities at once. ^8
Officials thought Ms. Nilsen, 21, to be in California; why Hedger had been in her apartment, and for how long, was not clear. ^9
He came from Perth, Australia. ^10 On the set of "Crooked Ridge" (2005) he met the actress Danielle Willis, and their daughter, Clarissa Rose, was born on October 28, 2005. ^11 Last year they separated. ^12
== a3 | Gulf Bay Juice | 2008-01-23 | Garth Hedger dead in New York apartment; sleeping pill overdose possible
Updated 1:14 a.m.: On Tuesday Garth Hedger, once an Oscar nominee for best actor with "Crooked Ridge," was found dead in an apartment in Manhattan. ^1 Police said that it looked like suicide or an accidental overdose. ^2
According to the City Room blog of the New York Times, a masseuse came to Apartment 5A on 421 Bloom Street in SoHo for an appointment. ^3 A housekeeper let her in and, around 3:30 p.m. by the AP's account, found Hedger on a bed, naked and unconscious. ^4 They put him on the floor and tried to bring him round. ^5
As he did not wake, they called the police, who found sleeping pills on the nightstand, some prescription and some not, the Times said. ^6 At 3:35 p.m. he was pronounced dead, aged 28. ^7
"We are looking into the possibility of an overdose," said the NYPD's spokesman, Carl Greene. ^8 The autopsy was to be done today. ^9
In November Hedger had told the New York Times of his bad sleep while he was the Jester in "The Black Prince." ^11 "Last week I probably got an average of two hours a night," he said. ^12 "I couldn't stop brooding. ^13 My body was worn out, and my mind was still running." ^14 Two Ambien pills, he said, had worked for only an hour. ^15
The first reports gave the apartment to Anna-Kate Nilsen, but her representative, Janette Fox, denied that to the Times. ^16 "It is not her flat," Fox said. ^17 "She does not own the flat. ^18 She has never owned the flat. ^19 She and her sister have a flat in New York City but they are not in this house." ^20
== a4 | Gust Magazine | 2008-01-22 | Breaking: Garth Hedger dead
Authorities speak of a possible drug-related death: actor Garth Hedger was found dead on Tuesday in bed at his Manhattan home, aged 28. ^1
A housekeeper of the apartment at 421 Bloom St. in Soho came upon the body, the New York Police Department said, as she went to tell him that his masseuse was there for an appointment. ^2
Police confirm to GUST that over-the-counter medicines and sleeping pills were with the body. ^3 They say the death seems to have been an accident. ^4
At first there were rumors that Anna-Kate Nilsen had been with Hedger. The NYPD's spokesman called them "wholly untrue."
Carl J. Greene, the Police Department's deputy commissioner for public information, said at first that Nilsen owned the apartment, and then took it back. ^5 "It is not her flat," said Janette Fox, a publicist for Ms. Nilsen, over the phone. ^6 "She does not own the flat. ^7 She has never owned the flat. ^8 She and her sister have a flat in New York City but they are not in this house." ^9
The autopsy was set for Wednesday. ^10 When Hedger did not respond to shaking, the NYPD says, the masseuse, who also worked for Nilsen, called the actress to ask what she should do. ^11
== a5 | Persons | - | Garth Hedger is found dead
Garth Hedger, an Aussie heartthrob turned Oscar nominee and loving father, was found dead on Tuesday at his home in Manhattan, as a New York police spokesman confirms. ^1 He was 28. ^2
Drugs may have played a part in it, say police, and "prescription-type drugs" lay near the body. ^3
It was around 3:30 p.m. when his housekeeper and a masseuse, who had come for an appointment, found him in the bedroom of the SoHo apartment. ^4 Naked, he lay curled up on the floor at the foot of the bed. ^5 They shook him and he did not respond, so the housekeeper called 911. ^6 At 3:45 p.m. ET he was pronounced dead. ^7
There were two bottles of prescription sleep aids, made out to Hedger himself, the spokesman says. ^8 Foul play is not suspected. ^9
Just before 6:30 p.m. ET the medical examiner took the body away, and the autopsy is set for Wednesday morning, says spokeswoman Helen Dorakov. ^10
It was first reported that Hedger sublet the place from Anna-Kate Nilsen; her reps denied that she had ever owned it or lived there. ^11
In public he was last seen on Saturday in London, on the set of Jerry Gillman's "The Emporium of Doctor Pandolfo." ^12 Born in Perth, Australia, he began his romance with Danielle Willis on the set of 2005's "Crooked Ridge." ^13
== a6 | Yes! Weekly | 2008-01-22 | Garth Hedger dies at 28
UPDATE: Besides sleeping pills, other things turned up in Garth Hedger's Soho apartment. New York's CBS 2 says there was a $20 bill with traces of an unknown substance, and what look like drug baggies. ^1
The 28-year-old Oscar nominee was found dead on Tuesday afternoon in his apartment in Manhattan's Soho, after a masseuse had arrived for an appointment at around 3:30 p.m. ^2 She could not get in, so his housekeeper opened the door and found him in the bed, without clothes and without response, pills scattered around. ^3 The authorities were called, and at around 3:45 p.m. he was pronounced dead. ^4
The medical examiner got there at 5:40 p.m., and at 6:30 p.m. the body was wheeled out. ^5
Carl Greene, Deputy Commissioner of the New York Police Department, confirmed to Yes! that the pills were sleep aids prescribed to the actor. ^6 He could not say whether drugs had a part in the death. ^7 No illegal substance has been found so far in the room, police say. ^8 The autopsy should begin on Wednesday. ^9 Seamba Tossa, the superintendent, confirms that Hedger did not own the apartment. ^10
== a7 | Status Woe (agency copy) | 2008-01-22 | What on earth????
NEW YORK - Garth Hedger was found dead on Tuesday in his Manhattan apartment, and New York City police say it may have been a drug overdose. ^1
A housekeeper discovered the Australian-born actor, 28, at his apartment in fashionable SoHo, said police spokesman Carl Greene. ^2
"We are looking into the possibility of an overdose," Greene said. ^3
She found Hedger at 3:26 p.m. (2026 GMT), when she tried to wake him for his massage. ^4 To Greene's knowledge nobody but the two of them was in the apartment. ^5
"There were pills in the neighborhood of the bed," he said. ^6
Two years ago Hedger had been nominated for an Oscar for "Crooked Ridge." ^7 Last year he was reported to have split from his longtime companion, Danielle Willis, who played his wife in it and is the mother of his daughter, Clarissa. ^8 In the next Owlman film he was to be seen as the Jester. ^9
== a8 | Hand in Hand | - | Garth Hedger found
Garth Hedger is dead at 28. ^1 At 3:26 p.m. ET today, a housekeeper discovered the body of the "Crooked Ridge" star in the bed of an apartment on Bloom Street, New York. ^2 He had an appointment for a massage, says NYPD spokesman Carl Greene; the masseuse came, the housekeeper went to tell him, and there was the body, reportedly with pills all around. ^3 "We are looking into the possibility of an overdose," Greene said. ^4
To The New York Times he talked on November 4, 2007, about his part in the next Owlman film, "The Black Prince." ^5 "Last week I probably got an average of two hours a night," he said. ^6 "I couldn't stop brooding. ^7 My body was worn out, and my mind was still running." ^8 He took an Ambien that did not help, the reporter wrote, then a second, and sank into a stupor, only to wake an hour later. ^9
Hedger leaves Clarissa, his 2-year-old daughter with his former fiancée, Danielle Willis. ^10 As the Jester the Australian had lately finished filming. ^11
== facts
- actor / age | age | agree | 28 @ a2.3 a3.7 a4.1 a5.2 a6.2 a7.2 a8.1 | conflicts:
- death / day | date | agree | 2008-01-22 @ a3.1 a4.1 a6.2 a7.1 | Tuesday @ a1.1 a5.1 | conflicts:
- actor / when found | date | disagree | Tuesday morning @ a1.1 | afternoon @ a2.4 a6.2 | after 3:31 p.m. @ a2.6 | around 3:30 p.m. @ a3.4 a5.4 | 3:26 p.m. @ a7.4 a8.2 | conflicts: 0-1 0-2 0-3 0-4 2-4
- masseuse / hour of arrival | date | refine | 3:31 p.m. @ a2.6 | around 3:30 p.m. @ a6.2 | conflicts:
- actor / who found him | other | disagree | the housekeeper @ a1.2 a3.4 a4.2 a6.3 a7.2 a8.2 | the housekeeper and the masseuse @ a2.7 a5.4 | conflicts: 0-1
- actor / where he lay | place | disagree | in bed @ a1.2 a2.7 a3.4 a4.1 a6.3 a8.2 | on the floor at the foot of the bed @ a5.5 | conflicts: 0-1
- actor / clothes | other | agree | naked @ a1.2 a2.7 a3.4 a5.5 a6.3 | conflicts:
- actor / state when found | status | disagree | dead @ a1.2 | unconscious @ a2.7 a3.4 | without response @ a6.3 | conflicts: 0-1
- women / first step | other | refine | shook him @ a2.8 a5.6 | shaken @ a4.11 | put him on the floor and tried to bring him round @ a3.5 | conflicts:
- women / whom they called | other | refine | the authorities @ a2.8 a6.4 | the police @ a3.6 | 911 @ a5.6 | the actress, to ask @ a4.11 | conflicts:
- apartment / people in it | count | disagree | he and the housekeeper only @ a7.5 | the masseuse was let in too @ a2.7 a3.4 | conflicts: 0-1
- pills / where | place | disagree | close by @ a1.2 a2.2 a5.3 | strewn about his body @ a2.7 a6.3 a8.3 | on the nightstand @ a3.6 | in the neighborhood of the bed @ a7.6 | conflicts: 1-2
- pills / kind | other | disagree | sleeping pills @ a1.2 | prescription and non-prescription sleeping pills @ a3.6 | over-the-counter medicines and sleeping pills @ a4.3 | prescription sleep aids @ a5.8 a6.6 | conflicts: 1-3
- death / hour pronounced | date | disagree | 3:35 p.m. @ a3.7 | 3:45 p.m. @ a5.7 | around 3:45 p.m. @ a6.4 | conflicts: 0-1 0-2
- death / presumed cause | other | disagree | suicide not confirmed @ a1.3 | signs of a suicide @ a2.5 | suicide or accidental overdose @ a3.2 | seems an accident @ a4.4 | drugs may have played a part @ a5.3 | may have been a drug overdose @ a7.1 | conflicts: 1-3
- police / on drugs as the cause | status | refine | possible drug-related death @ a4.1 a5.3 | could not say @ a6.7 | conflicts:
- foul play / suspected | status | agree | no @ a2.2 a5.9 | conflicts:
- apartment / number | place | agree | Apartment 5A @ a2.6 a3.3 | conflicts:
- apartment / street | place | refine | 421 Bloom Street @ a2.6 a3.3 a4.2 | Bloom Street @ a8.2 | conflicts:
- apartment / district | place | agree | SoHo @ a2.6 a3.3 a4.2 a5.4 a6.2 a7.2 | conflicts:
- apartment / whose | other | disagree | his @ a1.1 a4.1 a5.1 a7.1 | Anna-Kate Nilsen lives there @ a2.4 | not hers @ a3.16 a4.6 a5.11 | he did not own it @ a6.10 | conflicts: 0-1 1-2
- apartment / first reports | other | refine | hers @ a3.16 a4.5 | sublet from her @ a5.11 | conflicts:
- police spokesman / name | name | refine | Carl Greene @ a3.8 a6.6 a7.2 a8.3 | Carl J. Greene @ a4.5 | conflicts:
- police spokesman / post | other | refine | spokesman @ a3.8 a7.2 a8.3 | deputy commissioner for public information @ a4.5 | Deputy Commissioner @ a6.6 | conflicts:
- police spokesman / on overdose | quote | agree | We are looking into the possibility of an overdose @ a3.8 a7.3 a8.4 | conflicts:
- representative / name | name | agree | Janette Fox @ a3.16 a4.6 | conflicts:
- representative / on the apartment | quote | agree | It is not her flat @ a3.17 a4.6 | conflicts:
- representative / on owning | quote | agree | She does not own the flat @ a3.18 a4.7 | conflicts:
- representative / on ever owning | quote | agree | She has never owned the flat @ a3.19 a4.8 | conflicts:
- representative / on her flat | quote | agree | She and her sister have a flat in New York City but they are not in this house @ a3.20 a4.9 | conflicts:
- autopsy / day | date | refine | Wednesday, 2008-01-23 @ a3.9 a4.10 a6.9 | Wednesday morning @ a5.10 | conflicts:
- body / hour of removal | date | refine | just before 6:30 p.m. @ a5.10 | 6:30 p.m. @ a6.5 | conflicts:
- actor / relation to Willis | status | disagree | wife @ a1.5 | former fiancée @ a8.10 | longtime companion @ a7.8 | conflicts: 0-1 0-2
- couple / separation | date | agree | last year, 2007 @ a1.5 a2.12 a7.8 | conflicts:
- daughter / name | name | refine | Clarissa @ a1.5 a7.8 a8.10 | Clarissa Rose @ a2.11 | conflicts:
- daughter / age | age | refine | 2 @ a8.10 | born 2005-10-28 @ a2.11 | conflicts:
- actor / origin | place | refine | Perth, Australia @ a2.10 a5.13 | Australian @ a7.2 a8.11 | conflicts:
- film with Willis / title | name | agree | Crooked Ridge @ a1.1 a2.11 a3.1 a5.13 a7.7 a8.2 | conflicts:
- next film / title | name | refine | The Black Prince @ a1.6 a3.11 a8.5 | the next Owlman film @ a7.9 | conflicts:
- next film / part | name | agree | the Jester @ a1.6 a3.11 a7.9 a8.11 | conflicts:
- interview / date | date | refine | November @ a3.11 | 2007-11-04 @ a8.5 | conflicts:
- actor / on sleep | quote | agree | Last week I probably got an average of two hours a night @ a3.12 a8.6 | conflicts:
- actor / on brooding | quote | agree | I couldn't stop brooding @ a3.13 a8.7 | conflicts:
- actor / on body and mind | quote | agree | My body was worn out, and my mind was still running @ a3.14 a8.8 | conflicts:
- actor / Ambien | count | agree | two @ a3.15 a8.9 | conflicts:
