== a1 | Atlanta Metro News | 2023-09-07T18:00:00Z | Rapper Kayo Prince arrested at Hartsfield-Jackson
The rapper Kayo Prince was taken into custody at Hartsfield-Jackson International Airport on Wednesday evening after screeners found a loaded handgun in his carry-on bag, according to police. ^1
Prince, whose real name is Darius Lamont Okafor, 29, was about to board a flight to Miami. ^2 An incident report says that the weapon, a Glock 19, held 12 rounds. ^3
He was booked into the Clayton County jail and released before dawn on a bond of $10,000. ^4
"He simply forgot that it was in the bag," his attorney, Simone Vance, told reporters outside the jail. ^5
Prince has been arrested before. In 2019 he pleaded guilty to reckless driving in Gwinnett County and paid a fine of $1,200. ^6

== a2 | HipHop Dispatch | 2023-09-08T03:12:00Z | Kayo Prince catches gun charge at ATL airport
Kayo Prince is in some trouble. The "Peach Crown" rapper was cuffed at the airport in Atlanta on September 6 when TSA agents spotted a gun on the X-ray screen. ^1
Cops say the Glock had 12 bullets in it. ^2 The 29-year-old was headed to Miami for a show at Club Verano on Thursday, which was called off. ^3
His lawyer says it was an honest mistake. "He simply forgot that it was in the car," Simone Vance said. ^4
After about seven hours behind bars, Prince posted a bond of $10K and walked. ^5 He jumped on Instagram Live afterwards: "Never let them write your story for you." ^6
His second album, "Peach Crown," went gold in May. ^7

== a3 | Celebrity Minute | - | Kayo Prince in handcuffs!
Hip-hop star Kayo Prince, 28, spent the night in jail after a pistol turned up in his hand luggage in Atlanta on Wednesday. ^1
The rapper, born Darius Okafor, wanted to fly to Miami with his girlfriend, the model Ilse Brandt, who was not arrested. ^2
A judge let him go on $10,000 bail. ^3 "Never let them tell your story for you," he told his 3.4 million followers in a live video on Instagram. ^4
It is not his first brush with the law: four years ago he admitted reckless driving. ^5
The pair met on the set of a music video in Lisbon last year. Brandt, 25, was seen leaving the terminal alone in a green coat, and she unfollowed nobody.

== a4 | The Peach State Courier | 2023-10-02T12:00:00Z | Charge against rapper dropped
A weapons charge against the Atlanta rapper Kayo Prince has been dismissed, the Clayton County solicitor's office said on Monday. ^1
Prince, 29, had been arrested on Sept. 5 with a loaded Glock in a bag at the airport. ^2 He holds a Georgia carry license, and the office found no intent. ^3
He still faces a civil penalty from the Transportation Security Administration of up to $14,950. ^4
Simone Vance, who represents him, said her client "is grateful and ready to get back to music". ^5 Prince's show in Miami, canceled after the arrest, has been moved to November 18. ^6

== a5 | Beat & Verse | - | Prosecutors drop Kayo Prince case
No trial for Kayo Prince. Prosecutors in Clayton County have let go of the gun case against the "Peach Crown" star, who has a valid license to carry. ^1
The rapper "is grateful and ready to get back to music", according to his manager, Tyrell Boone. ^2
Fans in Miami get their night at Club Verano after all: it is now set for November 18. ^3 The album, his second, has sold more than 500,000 units. ^4
Boone added that a tour of 20 cities would be announced in the new year, with an opening act from Savannah that he did not want to name.

== facts
- arrest / day | date | disagree | 2023-09-06 @ a1.1 a2.1 | Wednesday @ a3.1 | 2023-09-05 @ a4.2 | conflicts: 0-2 1-2
- arrest / place | place | refine | Hartsfield-Jackson International Airport @ a1.1 | the airport in Atlanta @ a2.1 a3.1 | the airport @ a4.2
- Kayo Prince / real name | name | refine | Darius Lamont Okafor @ a1.2 | Darius Okafor @ a3.2
- Kayo Prince / age | age | disagree | 29 @ a1.2 a2.3 a4.2 | 28 @ a3.1
- flight / destination | place | agree | Miami @ a1.2 a2.3 a3.2
- gun / who found it | other | refine | screeners @ a1.1 | TSA agents @ a2.1
- gun / make | other | refine | Glock 19 @ a1.3 | Glock @ a2.2 a4.2
- gun / rounds | count | agree | 12 @ a1.3 a2.2
- gun / where found | other | refine | carry-on bag @ a1.1 | hand luggage @ a3.1 | a bag @ a4.2
- bond / amount | money | agree | $10,000 @ a1.4 a2.5 a3.3
- jail / length | duration | refine | about seven hours @ a2.5 | the night @ a3.1 | released before dawn @ a1.4
- Simone Vance / on the gun | quote | disagree | "He simply forgot that it was in the bag" @ a1.5 | "He simply forgot that it was in the car" @ a2.4
- lawyer / name | name | agree | Simone Vance @ a1.5 a2.4 a4.5
- earlier case / what | other | refine | pleaded guilty to reckless driving in 2019 @ a1.6 | admitted reckless driving four years ago @ a3.5
- Kayo Prince / in live video | quote | disagree | "Never let them write your story for you" @ a2.6 | "Never let them tell your story for you" @ a3.4
- Kayo Prince / where posted | other | agree | Instagram Live @ a2.6 a3.4
- Miami show / status | status | refine | called off @ a2.3 | canceled, moved to November 18 @ a4.6 a5.3
- Miami show / new date | date | agree | 2023-11-18 @ a4.6 a5.3
- Miami show / venue | place | agree | Club Verano @ a2.3 a5.3
- charge / outcome | status | agree | dismissed @ a4.1 a5.1
- Kayo Prince / license | other | agree | has a license to carry @ a4.3 a5.1
- grateful / who said it | other | disagree | Simone Vance, his lawyer @ a4.5 | Tyrell Boone, his manager @ a5.2
- grateful / wording | quote | agree | "is grateful and ready to get back to music" @ a4.5 a5.2
- Peach Crown / sales | quantity | refine | gold in May @ a2.7 | more than 500,000 units @ a5.4
- Peach Crown / which album | other | agree | second @ a2.7 a5.4
