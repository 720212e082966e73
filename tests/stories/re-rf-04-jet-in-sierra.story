== a1 | Latino Newsline | 2012-12-09 | Those aboard Yesi Cabrera's missing jet are named
The Learjet with Yesi Cabrera on board vanished not long after it took off: her label, Universal Music, has now confirmed what the authorities in Mexico had said before. ^1
Cabrera had sung at The Arena in Monterrey and was expected this evening on Mexico's "La Tonada". ^2 Some think that is why, right after the concert, she wanted to leave for Toluca and from there for Mexico City. ^3 The promoters in Monterrey had pressed her to spend the night; she is said to have declined. ^4
According to word from Mexico, flying weather was perfect at 3:15 a.m., the hour at which the plane left. ^5 Some 15 minutes later air control lost the Starcroft Charter Learjet 25. ^6 It is hard country to get into, with a few of the tallest peaks of the Sierra Madre in Nuevo Leon. ^7
It is feared that "La Diva de la Banda" died with the six others. ^8 As passengers the manifest names Rodolfo Cabrera, Mauro Farias, Joel Llamares Bernard and Bernard N.; the pilots were Manuel Gomez and Ricardo Flores. ^9
Four helicopters are still on the search. ^10
== a2 | Gulf Coast Tribune | 2012-12-10 | Wreck thought to be Yesi Cabrera's plane; nobody alive
MONTERREY, Mexico - In northern Mexico on Sunday searchers found the wreck of a small plane that is thought to have carried the Mexican-American star Yesi Cabrera; no one seems to have survived. ^1
"Everything indicates" that this is the U.S.-registered Learjet 25 that was taking Cabrera and six others from Monterrey to Toluca, near Mexico City, said Gonzalo Luis Barraza, minister of transportation and communications. ^2 "There is nothing identifiable, neither material nor human," he told Televisa, adding that the pieces "are strewn over an area of 250 to 300 meters". ^3
Whether Cabrera had been on the plane was not yet confirmed by the authorities. ^4
Jaime Donato, who speaks for Nuevo Leon's government, said it left Monterrey around 3:30 a.m., after she had given a concert in the city, and that contact broke off some 10 minutes afterward. ^5 About an hour later it should have been in Toluca. ^6
Her publicist, Rodolfo Cabrera, her lawyer, a makeup artist and the crew were on the flight too. ^7
Cabrera, who was 43 and a native of Long Beach, California, had sold over 15 million records. ^8
== a3 | Cockpit Monthly | - | Singer Yesi Cabrera dies in Learjet accident
A Learjet 25 crashed over the weekend some 70 miles to the south of Monterrey, Mexico, and with it died Yesi Cabrera, the Mexican-American singer, aged 43. ^1
The NTSB, which lends a hand in the inquiry, puts the accident at about 3:30 a.m. local time; all seven people aboard lost their lives. ^2 On Sunday afternoon the search and rescue crews located what was left, reportedly spread over a stretch of almost 1,000 feet. ^3
Bound for Toluca, the jet had departed from General Martin Escalante International and dropped out of contact with controllers roughly 10 minutes after that. ^4 Just before the crash, over mountainous ground, it is reported to have come down rapidly from 35,000 feet to 9,000. ^5
To gather all the evidence needed at the site may take 10 days, say officials. ^6
Itself 43 years old, the Learjet was considerably damaged in 2005, when it hit a runway marker and swerved off the strip. ^7 Pilot error, the NTSB found at the time. ^8
== a4 | World Business Wire | - | Yesi Cabrera's death confirmed by U.S. investigators
Both the National Transportation Safety Board and the "U.S. Aviation Board" have confirmed that pop singer Yesi Cabrera died when her private plane came down in Mexico early on Sunday morning. ^1
Several outlets count five passengers and two pilots among the dead. ^2 Their Learjet 25 had left the northern city of Monterrey at 3:15 a.m. local time and was gone from the radar a mere 10 minutes later. ^3 It had been due at Toluca's airport, outside Mexico City, at 4:40 a.m. ^4 The other six who were killed included her publicist, her lawyer and her makeup artists. ^5
The wreck of a small plane was discovered in northern Mexico on Sunday. ^6 "Everything indicates" that it is hers, transport minister Gonzalo Luis Barraza said to the Associated Press. ^7
Cabrera, 43, sold over 15 million records and was a mother of five and a grandmother of two. ^8 In October she had filed for divorce from a baseball player, after two years of marriage. ^9
== a5 | Generación Andina | - | The Diva of Banda has died
Once more a plane accident has taken lives, this time in Mexico. ^1 Near Monterrey, a little over 61 miles away from it, the Lear Jet that was bringing Yesi Cabrera to the airport of Toluca plunged to the ground and left seven people dead. ^2
It is confirmed that she and the six who flew with her, her brother among them, have died. ^3 The remains discovered in the ejido of Capulín are those of the jet that had left Monterrey at 3:15 in the morning and had soon ceased to be heard by the control tower. ^4
The mayor of Villa Irigoyen, in Nuevo León, is the one who confirmed to Televisa Monterrey that the burnt-out plane is the jet of American registration N318 RC. ^5 It had started before daybreak from Nuevo León's Martín Matarredona airport and was to be in Toluca at 4:30 in the morning. ^6
== a6 | 24 Horas del Valle | 2012-12-10 | Ten days to identify the remains, say officials
"There is evidence" that the plane in which Yesi Cabrera was travelling has been found, says the Ministry of Communications and Transport, in the ejido of La Morada, municipality of Villa Irigoyen, state of Nuevo León. ^1 To be sure could take 10 days at most, said Leandro Argüelles, the director of civil aviation; there are no survivors in the remains. ^2
Earlier Minister Gonzalo Luis Barraza had told Foro TV: "Everything indicates that it is this plane. ^3 Everything is completely destroyed and the remains are strewn over an area of 250 to 300 meters." ^4
Argüelles said that up to last night he could not be certain that the wreck was that of Cabrera's flight. ^5 "The aircraft departed at 3:30 in the afternoon and the rescue protocols were started at 4:40, and it was after 16:00 that it was located," the official explained. ^6
Since the plane, N318RC, owned by the firm Starcroft Management, is American, U.S. authorities will join the investigators. ^7
Cabrera's private plane had left Monterrey for Toluca in the small hours of Sunday; she meant to reach the capital and appear in Televisa's show "La Tonada". ^8
== a7 | Screen Addict | - | Who was to blame for Yesi Cabrera's death?
Yesi Cabrera was travelling to Toluca, to her next engagement, after one of the greatest nights of her life on stage, at Monterrey Arena, when she met her end. ^1
Four members of her entourage boarded the Learjet 25 with her in the early hours of December 9, 2012. ^2 It departed as planned around 3:20 am local time, but within a mere 10 minutes every contact with the tower was lost. ^3 No distress call had come, and so it was only later, in the afternoon, that the wreckage turned up near Villa Irigoyen in Nuevo León. ^4 That spot is reportedly not very far from Monterrey's international airport. ^5
Reports say the jet climbed to no more than 28,000 feet, then nosedived at some 1,000 mph and broke up entirely on impact. ^6 Nobody survived: Yesi, her team, the pilot and the co-pilot all perished. ^7
== facts
- flight / take-off hour | date | disagree | 3:15 a.m. @ a1.5 a4.3 a5.4 | around 3:30 a.m. @ a2.5 | around 3:20 a.m. @ a7.3 | 3:30 in the afternoon @ a6.6 | the small hours of Sunday @ a6.8 | conflicts: 0-1, 0-3, 1-3, 2-3, 3-4
- flight / time until contact was lost | duration | disagree | some 15 minutes @ a1.6 | some 10 minutes @ a2.5 a3.4 a4.3 a7.3 | conflicts: 0-1
- flight / due arrival in Toluca | date | disagree | 4:40 a.m. @ a4.4 | 4:30 a.m. @ a5.6 | about an hour after the loss of contact @ a2.6 | conflicts: 0-1
- flight / destination | place | agree | Toluca @ a1.3 a2.2 a3.4 a4.4 a5.2 a6.8 a7.1
- flight / departure city | place | agree | Monterrey @ a1.2 a2.5 a4.3 a5.4 a6.8 a7.1
- flight / departure airport | name | disagree | General Martin Escalante @ a3.4 | Martín Matarredona @ a5.6 | conflicts: 0-1
- plane / type | other | refine | Learjet 25 @ a1.6 a2.2 a3.1 a4.3 a7.2 | Lear Jet @ a5.2
- plane / registration | name | agree | N318RC @ a5.5 a6.7
- plane / country of registration | place | agree | United States @ a2.2 a5.5 a6.7
- plane / firm | name | refine | Starcroft Charter @ a1.6 | Starcroft Management @ a6.7
- crash / number of people aboard | count | agree | 7 @ a1.8 a2.2 a3.2 a4.2 a5.2 a7.2
- crash / who was with her | other | refine | publicist, lawyer, a makeup artist and the crew @ a2.7 | publicist, lawyer and makeup artists @ a4.5 | four members of her entourage @ a7.2
- Cabrera (publicist) / name | name | agree | Rodolfo Cabrera @ a1.9 a2.7
- wreck / site | place | disagree | ejido of Capulín @ a5.4 | ejido of La Morada, Villa Irigoyen @ a6.1 | near Villa Irigoyen @ a7.4 | conflicts: 0-1
- wreck / distance from Monterrey | quantity | disagree | 70 miles @ a3.1 | a little over 61 miles @ a5.2 | not very far @ a7.5 | conflicts: 0-1
- wreck / spread | quantity | refine | 250 to 300 meters @ a2.3 a6.4 | almost 1,000 feet @ a3.3
- wreck / time of discovery | date | refine | 2012-12-09 @ a2.1 | Sunday afternoon @ a3.3 | Sunday @ a4.6 | after 16:00 @ a6.6 | in the afternoon @ a7.4
- plane / altitude before the fall | quantity | disagree | 35,000 feet @ a3.5 | no more than 28,000 feet @ a7.6 | conflicts: 0-1
- minister / words on the wreck | quote | refine | "Everything indicates" @ a2.2 a4.7 | "Everything indicates that it is this plane." @ a6.3
- minister / words on the area | quote | refine | "are strewn over an area of 250 to 300 meters" @ a2.3 | "Everything is completely destroyed and the remains are strewn over an area of 250 to 300 meters." @ a6.4
- minister / name | name | agree | Gonzalo Luis Barraza @ a2.2 a4.7 a6.3
- minister / medium he spoke to | other | refine | Televisa @ a2.3 | the Associated Press @ a4.7 | Foro TV @ a6.3
- evidence / time needed | duration | refine | 10 days @ a3.6 | 10 days at most @ a6.2
- death / confirmation | status | refine | not confirmed that she was aboard @ a2.4 a6.5 | confirmed by U.S. investigators @ a4.1 | confirmed @ a5.3
- Cabrera / age | age | agree | 43 @ a2.8 a3.1 a4.8
- Cabrera / records sold | count | agree | over 15 million @ a2.8 a4.8
- Cabrera / nationality | other | agree | Mexican-American @ a2.1 a3.1
- Cabrera / day of the accident | date | refine | 2012-12-09 @ a7.2 | early on Sunday @ a4.1 a6.8 | over the weekend @ a3.1
- Cabrera / planned television show | name | agree | La Tonada @ a1.2 a6.8
- Cabrera / concert hall | name | refine | The Arena @ a1.2 | Monterrey Arena @ a7.1
- crash / survivors | status | agree | none @ a2.1 a6.2 a7.7
