== a1 | Newest Nation | 2020-08-17 | Actor seen outside Mumbai hospital
That Vijay Nath has stage four lung cancer was confirmed not long ago. ^1 On the evening of August 8 the actor was hurried to Mumbai's Leelasagar Hospital with trouble breathing. ^2 It was confirmed that he did not have the novel coronavirus, and the non-COVID ward kept him under watch. ^3 He had to stay for a day or two so that the cause could be found. ^4 Two days later came the diagnosis: lung cancer, stage four. ^5
Yesterday the 61-year-old was noticed there once more, in mask and face shield, for a check-up, reportedly along with his sister Prema Nath. ^6 He came by noon to see senior pulmonologist Dr Jamil Sarkar and left at about 5pm. ^7
Mirror reports that chemotherapy will start in Mumbai itself. ^8
On Instagram Nath, next to be seen in Sarhad 2, had announced a short break from work for medical treatment and asked fans not to speculate. ^9
== a2 | Bharat Channel | 2020-08-18 | Treatment in Mumbai, doctor says
Vijay Nath, the actor, has advanced-stage lung cancer and is having tests ordered by the doctors at the Leelasagar Hospital. ^1 It was on August 11 that he told of taking time off for medical treatment. ^2 Mahima Nath, his wife, who came from Dubai to Mumbai on a special charter flight, thanked the well-wishers in a statement of her own. ^3
Dr. Jamil Sarkar, a senior pulmonologist at the hospital, told us that Nath needed a while to accept the truth about his illness but was very positive when they next met, and that he will be treated in Mumbai itself. ^4
"He was admitted to Leelasagar Hospital around 4.30-5 pm for routine check-up as he was feeling a little breathless," sister Prema Nath told PTI. ^5 "They did a COVID-19 test and the result was negative." ^6 She expected him home on Monday. ^7
Nath's first film was 1981's Ranvir, and Sarhad 2 starts streaming on August 28 on Disney+Hotstar. ^8
== a3 | Odisha Insider | 2020-08-12 | Star has lung cancer; US treatment next
Stage 3 lung cancer has been diagnosed in Bollywood actor Vijay Nath, according to national media and leading film journalists. ^1
Earlier on Tuesday he had been taken into Mumbai's Leelasagar because he was short of breath. ^2 His Covid-19 test was negative. ^3
For immediate and rigorous treatment the actor is going to the US. ^4
On Tuesday, too, he turned to social media and pleaded with well-wishers neither to worry nor to speculate without need. ^5 TNB, our bureau, is following the story, which national outlets and writers on film have been reporting since the post appeared.
== a4 | Deccan Daily | 2020-08-14 | Nath dubs film before medical break
It upset everyone to learn that Bollywood's dear Vijay Nath has 4th stage lung cancer. ^1 He will shortly fly to either USA or Singapore for better care, it is known. ^2 Before the break he has finished dubbing 'Sarhad 2', out on 28th August through Disney+ Hotstar. ^3
Breathing problems brought him to Leelasagar hospital on 8th August, and he went home after a couple of days. ^4 On 11th August he used Instagram to announce a medical break. ^5
"Upon reaching the hospital, it was found that air entry was blocked from his right lung," a close source said. ^6 There was fluid in that lung, as much as 1.5 litres, and a lesion on each lung. ^7 Cancer cells turned up in the fluid as the PET scan of August 10, Monday, was nearly complete. ^8 "It's stage 4," the source added, with chemotherapy to be divided into a certain number of cycles. ^9
== a5 | The Quill | 2020-08-11 | Nath has cancer, will fly to US
Bollywood's Vijay Nath has lung cancer. ^1 The editor in chief of Film Bulletin, Kamal Mehta, made it known on Twitter. ^2 The report says that he will go to the United States to be treated. ^3
The 61-year-old, taken into Leelasagar Hospital after complaining of breathlessness, was allowed home on Monday. ^4
Social media carried his own message on Tuesday, 11 August. ^5 "Hi friends, I am taking a short pause from work for some medical treatment," he wrote. ^6 "My family and friends are with me and I urge my well wishers not to worry or needlessly speculate. ^7 With your love and good wishes, I will return soon!" ^8
== a6 | Delhi Times-Herald | 2020-08-12 | Actor diagnosed with lung cancer
Sources at Leelasagar hospital, who may not talk to the media, say actor Vijay Nath, 61, has stage-four lung cancer and was sent home on Monday. ^1
On Saturday he was rushed there complaining of breathlessness. ^2 A rapid Covid-19 antigen test was negative, and stage-four lung cancer emerged only later. ^3 "When his Covid-19 report came negative, we ran a cancer test and it was positive," one source said. ^4
His doctor, Dr Jamil Sarker, cited patient confidentiality and would not comment. ^5
Earlier in the day Nath had tweeted, "Hi friends, I am taking a short pause from work for medical treatment. ^6 My family and friends are with me and I urge my well-wishers not to worry or needlessly speculate. ^7 With your love and good wishes, I will return soon!" ^8
It was about 6pm on Saturday when the non-Covid-19 intensive care unit (ICU) took him in. ^9 His oxygen wavered between 90 and 92%, sources say, and fluid was afterwards reported in the chest. ^10
== facts
- cancer / stage | other | disagree | stage four @ a1.1 a1.5 a4.1 a4.9 a6.1 | stage 3 @ a3.1 | advanced stage @ a2.1 | conflicts: 0-1
- Nath / illness | other | agree | lung cancer @ a1.1 a2.1 a3.1 a4.1 a5.1 a6.1
- admission / date | date | disagree | 2020-08-08 @ a1.2 a4.4 a6.2 | Tuesday, 2020-08-11 @ a3.2 | conflicts: 0-1
- admission / hour | date | disagree | evening @ a1.2 | around 4.30-5 pm @ a2.5 | about 6pm @ a6.9 | conflicts: 1-2
- admission / reason | other | refine | trouble breathing @ a1.2 a4.4 | breathlessness @ a3.2 a5.4 a6.2 | a routine check-up, a little breathless @ a2.5
- hospital / name | name | agree | Leelasagar Hospital @ a1.2 a2.1 a3.2 a4.4 a5.4 a6.1
- hospital / ward | place | disagree | non-COVID ward @ a1.3 | non-Covid-19 intensive care unit @ a6.9 | conflicts: 0-1
- Covid test / result | status | agree | negative @ a1.3 a2.6 a3.3 a6.3
- discharge / date | date | refine | 2020-08-10 @ a5.4 a6.1 | after a couple of days @ a4.4 | expected home on Monday @ a2.7
- stay / length | duration | refine | a day or two @ a1.4 | a couple of days @ a4.4
- Nath / age | age | agree | 61 @ a1.6 a5.4 a6.1
- treatment / place | place | disagree | Mumbai @ a1.8 a2.4 | the US @ a3.4 a5.3 | USA or Singapore @ a4.2 | conflicts: 0-1 0-2
- doctor / name | name | disagree | Jamil Sarkar @ a1.7 a2.4 | Jamil Sarker @ a6.5 | conflicts: 0-1
- doctor / would he comment | status | refine | spoke of his patient's state of mind @ a2.4 | would not comment @ a6.5
- sister / name | name | agree | Prema Nath @ a1.6 a2.5
- announcement / date | date | agree | 2020-08-11 @ a2.2 a3.5 a4.5 a5.5 a6.6
- announcement / medium | other | disagree | Instagram @ a1.9 a4.5 | social media @ a3.5 a5.5 | tweeted @ a6.6 | conflicts: 0-2
- announcement / pause | quote | disagree | Hi friends, I am taking a short pause from work for some medical treatment @ a5.6 | Hi friends, I am taking a short pause from work for medical treatment @ a6.6 | conflicts: 0-1
- announcement / well-wishers | quote | refine | My family and friends are with me and I urge my well wishers not to worry or needlessly speculate @ a5.7 | My family and friends are with me and I urge my well-wishers not to worry or needlessly speculate @ a6.7
- announcement / return | quote | agree | With your love and good wishes, I will return soon! @ a5.8 a6.8
- film / name | name | agree | Sarhad 2 @ a1.9 a2.8 a4.3
- film / release date | date | agree | 2020-08-28 @ a2.8 a4.3
- film / carrier | other | agree | Disney+ Hotstar @ a2.8 a4.3
- diagnosis / date | date | agree | 2020-08-10 @ a1.5 a4.8
- fluid / where | place | refine | right lung @ a4.7 | chest @ a6.10
- diagnosis / who told | other | refine | national media and film journalists @ a3.1 | Kamal Mehta of Film Bulletin @ a5.2 | hospital sources @ a6.1 | a close source @ a4.9
- chemotherapy / planned | status | agree | planned @ a1.8 a4.9
