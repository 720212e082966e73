== a1 | Houston Daily Record | 2024-12-09T15:00:00Z | Producer Goldie Marsh wounded in shooting outside Midtown studio
The hip-hop producer Goldie Marsh was shot in the leg outside a recording studio in Midtown Houston early on Sunday, police said. ^1
Marsh, 36, born Gordon Marchetti, had left Bayline Studios at about 3:15 a.m. when two men approached his car and demanded his jewelry, Lt. Yolanda Pruitt said. ^2 Six shots were fired. ^3
His bodyguard, Terrence Oakes, drove him to Ben Taub Hospital, where he underwent surgery. ^4 Oakes, 42, was not injured. ^5
The men fled with a gold chain in a white sedan. ^6 No arrests have been made. ^7
Marsh has produced four No. 1 singles, among them "Parking Lot Opera" for Velour in 2018, and won a Grammy in 2022. ^8

== a2 | HipHop Wire | - | Goldie Marsh speaks after shooting: "My leg owes me an apology"
Goldie Marsh is out of surgery and in good spirits. "My leg owes me an apology, I've carried it for years," the producer joked in a voice message to his fans on Monday. ^1
The 36-year-old took a bullet in the left thigh in Houston on December 8. ^2 The robbers made off with his chain, said to be worth $250,000. ^3
It was Marsh's bodyguard who stepped on the gas: Terrence Oakes got him to the hospital in seven minutes. ^4
Two years ago the rapper Lil Ferris was robbed at the same studio. ^5 Marsh was to perform at Bayou Jam on December 20, but his set is canceled. ^6

== a3 | Celebrity Minute | - | Beatmaker shot in Texas
A Grammy winner has been shot in an attempted robbery in Houston. Goldie Marsh was hit in the left thigh on Saturday night as he walked to his car. ^1
An ambulance rushed him to hospital, where doctors operated for three hours. ^2
The gunmen left empty-handed. ^3 Marsh's wife, the singer Amara Joy, canceled a concert in Las Vegas to be with him. ^4 They have been married since 2020. ^5
"My leg owes me an apology," he said. ^6
Joy, 33, who is best known for "Salt Water Psalm," called for prayers in a post that got two million likes. The couple own houses in Houston and Atlanta.

== a4 | Houston Daily Record | 2025-01-17T17:00:00Z | Two charged in shooting of music producer
Two men from Pasadena, Texas, have been charged with aggravated robbery in the shooting of the producer Goldie Marsh last month. ^1
Dontrell Haynes, 22, and Cruz Villareal, 19, were arrested on Wednesday, police said. ^2 A pawnshop in Baytown had reported the chain, valued at $250,000. ^3
Marsh was wounded outside Bayline Studios in Midtown on December 8, after a session with Velour. ^4 He spent four days at Ben Taub and still walks with a cane. ^5
Haynes is held in lieu of bail of $150,000, Villareal of $100,000. ^6
Villareal has no lawyer yet. The next hearing is set for February 6. Robberies of jewelry have risen by 12 per cent in the city within a year, according to the police.

== a5 | Beat & Verse | - | Arrests in Goldie Marsh case
Cops in Houston have nabbed three suspects in the Goldie Marsh robbery. ^1
A shop that was offered the stolen chain tipped them off. ^2 One of the men in custody is Cruz Villarreal, 19. ^3
Marsh, who left the hospital after four days, is back to making beats, although on crutches. ^4 He has promised to play Bayou Jam next year. ^5
The Third Ward native has since given up chains altogether. He wears a plastic watch from a gas station, he says, and it has kept perfect time. His next project, an album with the singer Imogen Ray, is due in March. Label people who have heard it speak of eleven songs and a lot of harp.

== facts
- shooting / day | date | disagree | 2024-12-08 @ a1.1 a2.2 a4.4 | Saturday night @ a3.1 | last month @ a4.1 | conflicts: 0-1
- shooting / place | place | refine | outside a studio in Midtown Houston @ a1.1 a4.4 | Houston @ a2.2 a3.1
- studio / name | name | agree | Bayline Studios @ a1.2 a4.4
- Goldie Marsh / age | age | agree | 36 @ a1.2 a2.2
- Goldie Marsh / wound | other | refine | the leg @ a1.1 | the left thigh @ a2.2 a3.1
- bodyguard / name | name | agree | Terrence Oakes @ a1.4 a2.4
- hospital / who took him | other | disagree | his bodyguard @ a1.4 a2.4 | an ambulance @ a3.2
- hospital / name | place | agree | Ben Taub @ a1.4 a4.5
- hospital / length | duration | agree | four days @ a4.5 a5.4
- operation / mention | status | agree | had surgery @ a1.4 a2.1 a3.2
- chain / taken | status | disagree | taken @ a1.6 a2.3 a4.3 a5.2 | not taken @ a3.3
- chain / worth | money | agree | $250,000 @ a2.3 a4.3
- Goldie Marsh / on his leg | quote | refine | "My leg owes me an apology, I've carried it for years" @ a2.1 | "My leg owes me an apology" @ a3.6
- Goldie Marsh / Grammy | other | refine | won a Grammy in 2022 @ a1.8 | a Grammy winner @ a3.1
- suspects / number arrested | count | disagree | two @ a4.1 a4.2 | three @ a5.1
- second suspect / name | name | disagree | Cruz Villareal @ a4.2 | Cruz Villarreal @ a5.3
- second suspect / age | age | agree | 19 @ a4.2 a5.3
- Goldie Marsh / walking aid | other | disagree | a cane @ a4.5 | crutches @ a5.4
- Bayou Jam / Marsh's part | status | refine | set of December 20 canceled @ a2.6 | will play next year @ a5.5
- suspects / how found | other | agree | a shop reported the chain @ a4.3 a5.2
- robbers / number | count | refine | two men @ a1.2 | the robbers @ a2.3 | the gunmen @ a3.3
