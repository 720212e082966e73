== a1 | Henley Rock News | 2010-04-23 | Breaking: Brock Daniels critical with brain bleed
This afternoon comes the news that Arsenic frontman Brock Daniels has had a massive brain hemorrhage and is in critical condition. ^1 He is at a hospital in the Los Angeles area whose name was not given. ^2 Only weeks ago he went through an emergency appendectomy in San Antonio, Texas. ^3
Since that operation, on April 12, Daniels had been getting his strength back at a private care facility that specializes in rehab for diabetics. ^4
A severe headache troubled him yesterday, various outlets say, and when he had been hurried to the hospital tests showed the bleeding. ^5 The doctors will watch him closely in intensive care for the next few days as they look for what brought it on. ^6 Subarachnoid hemorrhage means bleeding from the base of the brain stem. ^7 If it has anything to do with the surgery or with his diabetes, nobody can say yet. ^8
Because of the surgery several weeks of his solo tour had been put off. Viewers can see him at present in The Celebrity Trainee. ^9
== a2 | Metal Surplus | 2010-04-23 | Brock Daniels in critical condition
Found this while going through my usual sites, and it's sad.
Publicist Roseann Mirano of New York said on Friday that Brock Daniels is critical with a brain hemorrhage, confirming what People magazine had on its website. ^1 According to that report, the former Arsenic frontman had a bad headache and was rushed into intensive care late Thursday. ^2 Doctors came upon bleeding at the base of the brain stem. ^3 Tests are under way, Mirano said, but she had no knowledge of where he was being treated. ^4
The 47-year-old reality star and glam rocker had his appendix taken out in an emergency last week at a private care facility for diabetics. ^5 Stomach pains had come on before a show at Sea World in San Antonio, Texas. ^6
I knew about the appendix, so hearing of something still worse was a shock. Get well, man.
== a3 | US Update Blog | 2010-04-24 | Brock Daniels in hospital
Brock Daniels, the American best known as lead vocalist of glam metal band Arsenic, was taken to hospital on Thursday with a severe headache. ^1 At that point he was called critical, but today the word is that he is "stabilized and conscious". ^2 Corinn Vale, who won the second season of his show "Rock of Hearts", says he is "awake, in good cheer and talking". ^3
Tests go on to find the exact reason for the bleeding, which doctors had discovered at the base of his brain stem; he has a subarachnoid hemorrhage. ^4 They have decided to leave him in the ICU for the coming 24 to 48 hours. ^5 Until a few days ago the 47-year-old had no health problem at all. ^6
March 15, 1963, was the day of his birth. ^7 He has made several solo albums and starred in VH1's Rock of Hearts with Brock Daniels. ^8
== a4 | Glam Forever | 2010-04-25 | Brock Daniels still critical
Updates about Brock Daniels are few. He remains critical in a hospital nobody will name. ^1 If you believe some reports he has been awake and talking, while others sound a good deal darker. ^2
People writes that he is being kept under "intense observation" with more testing after his brain hemorrhage. ^3 On Saturday his rep told the magazine: "There are several wrong reports on Brock's condition. ^4 Brock stays in critical condition ... More tests are being run and news will be updated in the coming days." ^5
To blog about anyone but Brock today felt wrong, even with so little to tell. Watch some videos with me instead.
== a5 | Gotham Independent | - | Brain bleeding slurs singer's speech
A massive brain hemorrhage has left Brock Daniels, Arsenic frontman and reality star, with slurred speech and some loss of motor function, and he is still critical, his publicist's newest update says. ^1 Will he sing again, and can he go on with television, without long rehabilitation?
On Friday (Apr. 23) Daniels was rushed to a hospital, not named, with a severe headache. ^2 It was diagnosed as a massive subarachnoid hemorrhage, which is bleeding at the base of the brain stem. ^3 The headache that made him call an ambulance was "like being hit in the head with a baseball bat again and again," he said, according to a source of People magazine. ^4
The 47-year-old was under 24-hour supervision late on Sunday and listed as critical, said the rep in a statement that day. ^5 Where the bleeding comes from, doctors are still trying to find out. ^6 "Brock is a fighter and we hope that once all is over, the slurred speech, blurred vision and dizziness etc will be gone and all functions will go back to normal," it added. ^7
A most dangerous kind of diabetes has been with him since childhood and may have contributed. ^8 Last week he disclosed that his appendix was removed in an emergency earlier this month. ^9
== a6 | Celebrity Plus | 2010-04-26 | Brock Daniels remains in ICU
LOS ANGELES - Brock Daniels, the rocker turned reality star, had a brain hemorrhage on Thursday night and is critical still at a hospital that has not been disclosed. ^1
An update on his website says the doctors keep searching for its source and have the former Arsenic front-man, 47, under surveillance 24 hours a day. ^2
"Further testing this week will help find the source of the bleeding," it read on Monday. ^3 The author of these posts is Hanna Ellis, his tour manager. ^4 "As we all know Brock is a fighter and we hope that once all is over the slurred speech, blurred vision and dizziness, etc. will be gone and all functions will go back to normal," she wrote. ^5
Stories had gone round that he was stable. On Sunday Ellis, who is said to be at his bedside, denied them: "There are several wrong reports on Brock's condition. ^6 Brock stays in critical condition at an undisclosed location. ^8 More tests are being run and news will be updated in the coming days." ^9
On NBC he can be seen in Ronald Stamp's "The Celebrity Trainee"; before that came VH1's "Rock of Hearts." ^7
== a7 | Canopy Blog | 2010-04-26 | Doctors look for source of singer's bleeding
Doctors are hunting for the place in Brock Daniels' brain where the blood comes from, and he is critical, his road manager said on Monday. ^1
The reality TV figure and rock singer had been hospitalized on Friday with a massive brain hemorrhage. ^2
"As of now, Brock stays in ICU under 24 hour surveillance," Hanna Ellis wrote on his website. ^3 "Further testing this week will help find the source of the bleeding." ^4 Remember, she asked, that he "is, and has always been, a fighter and survivor". ^5
Daniels, 47, was lead singer of the '80s "hair band" Arsenic. ^6 He headlined VH1's "Rock of Hearts with Brock Daniels" and has been on "The Celebrity Trainee." ^7
Ellis also complained of acquaintances who talk to the media with partial or false information, not one of whom is authorized. ^8 For security reasons neither she nor the publicist will reveal the hospital, or even which city it is in. ^9
== facts
- hospitalization / day | date | disagree | 2010-04-22 @ a1.5 a2.2 a3.1 a6.1 | 2010-04-23 @ a5.2 a7.2 | conflicts: 0-1
- hospital / place | place | refine | Los Angeles area @ a1.2 | not disclosed @ a4.1 a5.2 a6.1 | city and hospital kept secret @ a7.9
- singer / condition | status | disagree | critical @ a1.1 a2.1 a4.1 a5.1 a6.1 a7.1 | stabilized @ a3.2 | conflicts: 0-1
- singer / consciousness | status | agree | awake and talking @ a3.3 a4.2
- singer / age | age | refine | 47 @ a2.5 a3.6 a5.5 a6.2 a7.6 | born 1963-03-15 @ a3.7
- singer / place in the band | status | disagree | frontman @ a1.1 a3.1 a5.1 | former frontman @ a2.2 a6.2 a7.6 | conflicts: 0-1
- singer / earlier health | status | disagree | no health problem until days ago @ a3.6 | diabetic @ a1.8 | diabetes since childhood @ a5.8 | conflicts: 0-1 0-2
- appendectomy / date | date | refine | 2010-04-12 @ a1.4 | last week @ a2.5 | earlier this month @ a5.9
- diabetics' facility / role | other | disagree | he recovered there after surgery in San Antonio @ a1.3 a1.4 | the surgery took place there @ a2.5 | conflicts: 0-1
- symptom / first | other | agree | severe headache @ a1.5 a2.2 a3.1 a5.2
- bleeding / place | other | agree | base of the brain stem @ a1.7 a2.3 a3.4 a5.3
- intensive care / expected stay | duration | refine | next few days @ a1.6 | 24 to 48 hours @ a3.5
- fighter statement / wording | quote | refine | Brock is a fighter and we hope that ... go back to normal @ a5.7 | As we all know Brock is a fighter and we hope that ... go back to normal @ a6.5 | is, and has always been, a fighter and survivor @ a7.5
- statement on symptoms / author | other | disagree | publicist @ a5.1 a5.5 | tour manager @ a6.4 | conflicts: 0-1
- testing statement / wording | quote | agree | Further testing this week will help find the source of the bleeding @ a6.3 a7.4
- wrong reports statement / day | date | disagree | 2010-04-24 @ a4.4 | 2010-04-25 @ a6.6 | conflicts: 0-1
- wrong reports statement / wording | quote | refine | shortened, without the location @ a4.5 | with "at an undisclosed location" @ a6.8
- surveillance / hours | quantity | agree | 24 hours @ a5.5 a6.2 a7.3
