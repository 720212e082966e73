== a1 | Mural News | 2022-08-09 | Actress comatose after crash into house, says rep
Lynn Thorne has sunk into a coma and is in "extremely critical condition", days after the actress's car hit a Los Angeles home and set it alight, a representative told media on Monday. ^1
Patrick O'Donnell, who represents her, said to Reuters and others that she has "a serious lung injury requiring mechanical ventilation" besides burns for which she needs surgery. ^2 She has not come round since shortly after the accident. ^3
According to the city's fire department a car struck a house in Loma Vista at around 10:55 a.m. on Friday, and a fierce fire followed. ^4 Thorne, 53, was pulled out of the vehicle, a Mini Cooper. ^5 To put out the blaze, 59 firefighters needed 65 minutes. ^6
CNN reported that a woman was in the house but unhurt. ^7 A GoFundMe was started for her. Police are looking into possible driving under the influence, and obtained a warrant for the actress's blood on the day itself, said Officer Nora Eisenberg. ^8
Known from the soap "Other Shores" and from films like "Vinnie Lasco" and "Five Days Six Nights", Thorne was with Carol Devereaux for 3½ years from the late 1990s. ^9 At around 10:35 a.m. that Friday she had been buying a wig.
== a2 | LA Screen News | - | Lynn Thorne dies of crash injuries
The actress whose romance with Carol Devereaux brought her fame was taken off life support, days after she crashed into a Loma Vista home that caught fire. ^1 She was 53. ^2
On August 5 Thorne was in two crashes in that neighborhood. ^3 Her Mini Cooper first struck a garage at an apartment complex and then a house, where the fire burned her badly. ^4 It took 59 firefighters and 65 minutes to put it out entirely and get her free. ^5 The house cannot be lived in, and its tenant had minor injuries. ^6
On August 8 a representative spoke of a coma, extremely critical condition and ventilation for a pulmonary injury. ^7 On August 11 it was said that, with an anoxic brain injury, she would not survive and was kept on life support to see if organs could be donated. ^8 Later that same day she was declared brain dead, and on August 12 life support was withdrawn. ^9
* Update: according to reps she was kept alive a few more days for the donation, and came off life support on August 14. ^10
Her first lead was in the 1998 romance "Five Days, Six Nights". ^11
== a3 | Ex-Herald | - | Actor critical after car goes up in flames
Lynn Thorne, the American actor, was reportedly hospitalised in critical condition after a collision that left a vehicle ablaze. ^1 It happened on Friday morning in Los Angeles, in the Loma Vista neighborhood, close to where she lives. ^2 Thorne, 53, is a former partner of the talk show host Carol Devereaux and was seen in "Vinnie Lasco", "Elm Rapids" and "Maniac". ^3
In TMZ's pictures she drives a blue Mini Cooper, later shown wrecked. ^4 It hit a house of two storeys and started a heavy fire, says the Los Angeles Fire Department. ^5 A report by the department puts it at 59 firefighters and 65 minutes. ^6 A grown woman in the vehicle was taken by paramedics to an area hospital.
The car had gone 30ft into the residence, the department told PA, but the occupant got out uninjured. ^7 The building is uninhabitable, spokesman Kevin Godfrey said. ^8
== a4 | The Sovereign | - | All that is known of Lynn Thorne's fiery crash
A new report alleges that Lynn Thorne had cocaine in her at the time of the Los Angeles crash that put her in a coma. ^1
TMZ has it from an LAPD source that the actor was not under the influence of alcohol but that cocaine and fentanyl were in her system. ^2 Since the warrant for a blood test came after she was in hospital, the fentanyl may have been given her there for pain. ^3
Six days on, the 53-year-old is still unconscious. ^4 Her blue Mini Cooper Clubman drove into a home in the Loma Vista neighborhood on 5 August. ^5 Officer Angie Fernandez told KTLA that she is now under investigation for felony DUI, a victim having come forward. ^6
== a5 | Valley Wire | - | Tributes after actress is declared dead
Tributes went on in the hours after Lynn Thorne was declared brain dead at the Goldman Burn Center, where life support continued so that organs could be recovered. ^1
"My brother Orion and I lost our Mom," said her son Virgil Thorne Lafferty, 20, who spoke of "six days of nearly unbelievable emotional swings". His father Colton Lafferty, her husband from 2001 to 2009, posted a video. ^2
A week earlier she had driven her blue Mini Cooper into a Loma Vista home in the 1700 block of South Malgrove Avenue, which the fire largely destroyed. ^3 A representative of the family said that Thorne, 53, was officially declared brain dead on Thursday night. ^4 The crash happened around 11 a.m. on Aug. 5. ^5
Earlier on Thursday the family had said she would not survive injuries that included burns and a brain injury. ^6 Tests of her blood showed "narcotics", a police officer told City News Service, but more testing was needed. ^7
== a6 | Everyday Buzz | - | "Vinnie Lasco" star critically hurt in crash into home
A crash in which her car was engulfed by flames has left the star of "Vinnie Lasco" with severe burns. ^1 Lynn Thorne, 53, was taking her Mini Cooper through a Loma Vista apartment complex in Los Angeles, TMZ reports, when she apparently hit a garage. ^2 That was around noon on Friday (August 5). ^3 Bystanders hurried to free her, yet the "Maniac" actor is said to have reversed and driven off. ^4 In the end she struck a home and a serious fire broke out. ^5
In hospital she was put on a breathing machine, her condition "critical", TMZ says. ^6 Even so she is "expected to live", according to the same outlet. ^7 Nobody else was hurt; the one person in the house was in another part of it. ^8 The car was stuck 30ft inside the two-storey property, the Metro writes. ^9
Because of her state she has not yet been tested for alcohol. ^10
== a7 | The Capital Ledger | 2022-11-16 | Woman whose home burned sues actress's estate
Carla Rochele was at work in her Los Angeles home on the morning of Aug. 5, not knowing that Lynn Thorne had already run into an apartment complex's garage, reversed and raced off. ^1 At 10:55 a.m. the blue Mini Cooper came through the front of the 738-square-foot house and on to the laundry room. ^2 All turned into "a towering inferno"; Thorne would fall into a coma and die within days. ^3
Now, over three months later, Rochele claims at least $2 million from the estate, saying that she is homeless, "totally traumatized" and stripped of her belongings.
She got away unscathed with her two dogs and a tortoise, helped by quick neighbors. ^4
== facts
- crash / date | date | refine | 2022-08-05 @ a1.4 a2.3 a4.5 a5.5 a6.3 a7.1 | Friday morning @ a3.2 | conflicts:
- crash / hour | date | disagree | around 10:55 a.m. @ a1.4 | morning @ a3.2 | around 11 a.m. @ a5.5 | around noon @ a6.3 | 10:55 a.m. @ a7.2 | conflicts: 0-3 1-3 2-3 3-4
- actress / age | age | agree | 53 @ a1.5 a2.2 a3.3 a4.4 a5.4 a6.2 | conflicts:
- crash / neighborhood | place | refine | Loma Vista @ a1.4 a2.1 a3.2 a4.5 a6.2 | South Malgrove Avenue, Loma Vista @ a5.3 | conflicts:
- actress / car | other | refine | Mini Cooper @ a1.5 a2.4 a6.2 | blue Mini Cooper @ a3.4 a5.3 a7.2 | blue Mini Cooper Clubman @ a4.5 | conflicts:
- firefighters / number | count | agree | 59 @ a1.6 a2.5 a3.6 | conflicts:
- fire / time to put out | duration | agree | 65 minutes @ a1.6 a2.5 a3.6 | conflicts:
- occupant / injuries | status | disagree | unhurt @ a1.7 a3.7 a6.8 a7.4 | minor injuries @ a2.6 | conflicts: 0-1
- first crash / what was hit | other | agree | garage of an apartment complex @ a2.4 a6.2 a7.1 | conflicts:
- first crash / afterwards | other | agree | reversed and drove off @ a6.4 a7.1 | conflicts:
- actress / condition | status | refine | coma @ a1.1 a2.7 a4.1 a7.3 | critical @ a3.1 | critical but expected to live @ a6.6 a6.7 | declared brain dead @ a2.9 a5.4 | conflicts:
- actress / lung injury | other | agree | lung injury needing ventilation @ a1.2 a2.7 | conflicts:
- representative / words on condition | quote | agree | extremely critical condition @ a1.1 a2.7 | conflicts:
- statement on coma / date | date | agree | 2022-08-08 @ a1.1 a2.7 | conflicts:
- brain death / date | date | refine | 2022-08-11 @ a2.9 | Thursday night @ a5.4 | conflicts:
- life support / reason | other | agree | organ donation @ a2.8 a2.10 a5.1 | conflicts:
- house / height | other | agree | two storeys @ a3.5 a6.9 | conflicts:
- car / how far into the house | quantity | agree | 30 ft @ a3.7 a6.9 | conflicts:
- house / state | status | refine | uninhabitable @ a2.6 a3.8 | largely destroyed @ a5.3 | conflicts:
- blood test / result | other | refine | cocaine and fentanyl @ a4.2 | narcotics @ a5.7 | conflicts:
- police / investigation | other | refine | possible driving under the influence @ a1.8 | felony DUI @ a4.6 | conflicts:
- film / title (Days) | name | refine | Five Days Six Nights @ a1.9 | Five Days, Six Nights @ a2.11 | conflicts:
- film / title (Lasco) | name | agree | Vinnie Lasco @ a1.9 a3.3 a6.1 | conflicts:
- actress / former partner | name | agree | Carol Devereaux @ a1.9 a2.1 a3.3 | conflicts:
- actress / burns | other | agree | burned @ a1.2 a2.4 a5.6 a6.1 | conflicts:
- actress / alcohol | status | refine | not under the influence @ a4.2 | not yet tested @ a6.10 | conflicts:
- brain injury / prognosis | other | agree | would not survive @ a2.8 a5.6 | conflicts:
- no survival / announcement date | date | refine | 2022-08-11 @ a2.8 | Thursday @ a5.6 | conflicts:
- first crash / order | other | agree | garage before the house @ a2.4 a6.5 a7.1 | conflicts:
