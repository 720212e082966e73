== a1 | Hotline Blog | - | Ten Penny in hospital after truck hits his SUV
Ten Penny has had his share of rotten luck, hasn't he? In 2000 he was shot nine times, then his movie flopped, and now a Mack truck in NYC has struck his SUV and put him in a Queens hospital with a hurt neck and back. ^1
Thisispenny.com says the rapper turned actor is "doing fine". ^2 An ambulance took him in last night. ^3 Someone else was at the wheel when a huge semi hit the SUV from behind on the Long Island Expressway and came close to tipping the bullet-proof vehicle over. ^4 The trucker claims that his load shifted and he lost control. ^5
May that have used up all his bad karma.
== a2 | Injury Counsel Notes | - | Ten Penny in a car accident
This morning a car accident sent Ten Penny to the hospital. ^1 The crash between his SUV and a mack truck injured his neck and back. ^2
We have it from Ten Penny's website. ^3 His car was rear-ended by the truck on the Long Island Expressway in New York. ^4 He seems fine, thankfully: Empire Hospital treated him for minor injuries of neck and back and let him go. ^5 The truck's owners can be thankful too; picture the lawsuit had he lost his career.
== a3 | Commerce Insider | - | Rapper in hospital after Mack truck hits bulletproof SUV
A big red Mack truck ran into the back of Ten Penny's bulletproof SUV on New York City's Long Island Expressway on Monday night, and the rapper is in hospital. ^1
Thisispenny.com, his own site, was first with the news. ^2 It says he was laid on a stretcher and brought to a hospital in Queens for tests on his injured neck and back. ^3 The driver, too, is in the hospital now, as the SUV nearly turned over. ^4
The trucker reportedly told police, says the site, that his load had shifted and he lost control. ^5
== a4 | Pop Mixer | - | Truck simply couldn't stop in time
News came early this morning of a bad car accident involving Ten Penny. A Mack truck supposedly ran into the SUV of the thirty-six-year-old rapper on the Long Island Expressway, and he and his driver were rushed to the hospital. ^1 Treated for minor injuries of the neck and back, he was then told he was free to leave. ^2
First stories had it that the trucker lost control because his load shifted. ^3 It turns out not to be quite so. According to The New York Daily News, traffic slowed suddenly near the Van Wyck exit just after 11 PM last night. ^4 Penny's driver managed to halt the Chevy Suburban, but the man in the truck could not brake fast enough and slid into its back. ^5
It doesn't look as though anyone will be charged.
== a5 | Brock & Toole Law Blog | 2012-07-01 | Ten Penny hurt in expressway crash
Last Monday Marcus Johnson, known to most as Ten Penny, was injured in a crash with a Mack truck on New York's Long Island Expressway. ^1 The bullet proof SUV was hit from behind with such force that it almost flipped. ^2 His load was shifting, the truck's driver told police, and that made him lose control. ^3
Witnesses say Ten Penny left the scene on a stretcher, a brace holding head and neck. ^4 He went to the nearest hospital, in Queens. ^5 His neck and back were injured, but he is already out of hospital. ^6 The driver of his SUV, who is not named, was hospitalized as well. ^7
Driver and trucking company could both be liable.
== a6 | Sunshine Weekly Music | - | Mack truck slams Ten Penny's SUV
Seven months ago or so, a gloomy Ten Penny texted that he did not expect to live much longer. Death never seems far off, but he is a survivor, and he showed it last night when a big rig hit his SUV. ^1
TMZ reports that a Mack truck rear-ended the SUV in New York City, on the Long Island Expressway. ^2 The D-Crew boss was brought to an area hospital, where doctors reportedly worked on his neck and back. ^3 Photos on thisispenny.com show him wheeled in on a stretcher, in a neck brace and subdued. ^4 But a rep says that "he was discharged this morning and is doing fine." ^5
== a7 | NJ La-La | - | Ten Penny is all right
After a car accident late Monday night, rapper Ten Penny was in hospital earlier today. ^1 A Mack truck rammed his SUV from behind on the Long Island Expressway in New York City. ^2 As the photo above shows, he was put on a stretcher; the nearest Queens hospital took him in. ^3 His neck and back were treated for minor injuries. ^4 He has since been let out and is said to be doing fine. ^5
== facts
- crash / time | date | disagree | last night @ a1.3 a6.1 | this morning @ a2.1 | Monday night @ a3.1 | just after 11 p.m. last night @ a4.4 | 2012-06-25 @ a5.1 | late Monday night @ a7.1 | conflicts: 0-1 1-2 1-3 1-5
- crash / road | place | agree | Long Island Expressway @ a1.4 a2.4 a3.1 a4.1 a5.1 a6.2 a7.2 | conflicts:
- crash / other vehicle | other | refine | Mack truck @ a1.1 a2.2 a4.1 a5.1 a6.2 a7.2 | big red Mack truck @ a3.1 | conflicts:
- rapper / vehicle | other | refine | SUV @ a2.2 a6.2 a7.2 | bulletproof SUV @ a1.4 a3.1 a5.2 | Chevy Suburban @ a4.5 | conflicts:
- crash / manner | other | agree | hit from behind @ a1.4 a2.4 a3.1 a4.5 a5.2 a6.2 a7.2 | conflicts:
- crash / effect on the SUV | other | agree | almost flipped @ a1.4 a3.4 a5.2 | conflicts:
- crash / cause | other | disagree | load shifted @ a1.5 a3.5 a4.3 a5.3 | traffic slowed and truck could not brake @ a4.4 a4.5 | conflicts: 0-1
- rapper / what was hurt | other | refine | neck and back @ a1.1 a2.2 a3.3 a5.6 a6.3 | minor neck and back injuries @ a2.5 a4.2 a7.4 | conflicts:
- hospital / place | place | refine | Queens @ a1.1 a3.3 a5.5 a7.3 | Empire Hospital @ a2.5 | area hospital @ a6.3 | conflicts:
- rapper / transport | other | refine | ambulance @ a1.3 | on a stretcher @ a3.3 a5.4 a6.4 a7.3 | conflicts:
- rapper / at the wheel | other | agree | someone else drove @ a1.4 a3.4 a4.5 a5.7 | conflicts:
- driver / hospital | status | agree | taken to hospital too @ a3.4 a4.1 a5.7 | conflicts:
- rapper / release | status | refine | in hospital @ a1.1 a3.1 | released @ a2.5 a4.2 a5.6 a6.5 a7.5 | conflicts:
- rapper / how he is | other | agree | doing fine @ a1.2 a6.5 a7.5 | conflicts:
- news / source | name | refine | Thisispenny.com @ a1.2 a3.2 | his website @ a2.3 | conflicts:
- rapper / neck brace | other | agree | in a brace @ a5.4 a6.4 | conflicts:
- "doing fine" / source | other | refine | Thisispenny.com @ a1.2 | a rep @ a6.5 | conflicts:
