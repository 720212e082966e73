== a1 | Crown News Online | - | Beef Stew 'stable' after fall on stage
The US rock star Beef Stew collapsed on stage in the middle of a concert in Canada, yet is "stable and in fine condition". ^1
Footage of Thursday's concert in Edmonton shows the singer, really named Melvin Lee Hadley, falling. ^2
His Facebook page put the collapse down to severe dehydration. ^3 A hospital took him in for routine tests and is doing further ones, but he is called "responsive and healing well". ^4 The post conveyed "his sincere thanks for everyone's support and good wishes" and said he was "expecting a quick and full recovery". ^5
Ill health had made him cancel shows in Moose Jaw and Calgary earlier in the week, and new dates have not been announced yet. ^6
The 68-year-old's hits include Hawk out of Hades. ^7 He was on another, I'd Give Everything for You (But I Won't Give This), when his microphone slipped from him and he sank to the floor on Thursday evening. ^8 Musicians ran up and the music ceased. ^9
A patient had been brought from the auditorium to a hospital, a spokesman for Alberta Health Services said. ^10 Fans told the Edmonton Journal they had first thought the collapse might be a planned part of the performance. ^11 Soon the Northern Centennial Auditorium was cleared. ^12
He had collapsed before, in London in 2003 and at a July concert in Pittsburgh in 2011, and blamed the latter on an asthma attack. ^13 Hawk out of Hades has sold over 43 million copies worldwide. ^14
== a2 | Harbour Guardian | 2016-06-17 | Beef Stew stable after collapse in Canada
Representatives of Beef Stew have told CBS News that he is "stable and in fine condition", having collapsed in the course of a concert in Edmonton, Canada, on Thursday night. ^1
"Severe dehydration" was the cause according to a statement on the musician's Facebook, which went on:
"He was taken to a nearby hospital to go through routine tests. ^2 His vital signs are stable and normal – he's responsive and healing well. ^3 He sends his sincere thanks for everyone's support and good wishes, and is expecting a quick and full recovery." ^4
Born Melvin Lee Hadley, the singer was giving I Would Give Everything for You (But I Won't Give This) at the Northern Alberta Centennial Auditorium when he dropped to the floor. ^5 On film from the evening his bandmates are seen looking after him. ^6
To the Canadian Broadcasting Corporation police confirmed that officers had been called to a medical emergency there. ^7
Illness had led the Grammy award-winning singer to cancel Moose Jaw and Calgary earlier in the week. ^8 New dates will be given "at a later time", a representative said. ^9
== a3 | Showbiz Portal UK | - | Beef Stew Collapse Put Down To 'Extreme Dehydration'
Beef Stew is in a 'stable condition' after he collapsed on stage last night, and 'severe dehydration' gets the blame. ^1
Today's statement from his reps said: "Beef Stew collapsed Thursday night due to severe dehydration near the close of his concert at the Northern Centennial Auditorium in Edmonton, Alberta Canada. ^2
"He was taken to a nearby hospital to go through routine tests. ^3 His vital signs are stable and normal — he's responsive and healing well. ^4
"He sends his sincere thanks for everyone's support and good wishes, and is expecting a quick and full recovery. ^5
"Any concert postponements / new dates will be given at a later time." ^6
It was just after 9:30 pm, and I Would Give Everything For You was being sung. ^7 "He was performing I Would Give Everything For You, and all at once in the middle of it he fell right on stage. ^8 We weren't sure at first whether it was part of the show or it was something for true," said an eye witness. ^9
Four days earlier illness had forced him to cancel a show in Calgary. ^10
It has happened before: in 2011 the star fainted on stage at the Pittsburgh Herald Amphitheatre in Pennsylvania. ^11 And in 2002 he was rushed to hospital when he collapsed mid-show, which his spokesperson called 'exhaustion'. ^12
== a4 | Southern Cross News | 2016-06-17 | Beef Stew healing well after Edmonton stage collapse
Dehydration felled US rocker Beef Stew late Thursday, mid way through a hit song at a concert in the western Canadian city of Edmonton, but he is "healing well". ^1
Clips on news sites have the veteran going down during his 1993 smash "I'd Give Everything for You." ^2 He let his mike drop and collapsed, band mates ran to his side, and then the music stops. ^3
"We weren't sure at first whether it was part of the show or it was something for true," Lesley Sandmark, who was at the concert, told the Edmonton Journal newspaper. ^4
Just after 10pm, according to the Journal, the 68-year-old, born Melvin Lee Hadley, was rushed from the city's Centennial Auditorium to a hospital. ^5
His publicist, Jerome Eastby, told AFP that he collapsed "due to severe dehydration near the close of his concert." ^6
Routine medical tests were made and he is "responsive and healing well, and is expecting a quick and full recovery," Eastby said. ^7
Two earlier Canadian shows had lately been cancelled, the star's Twitter feed says. ^8 Further postponements or new dates will be announced at a later time, said Eastby. ^9
The burly Texan is known above all for the 1977 album "Hawk out of Hades," of which reportedly some 43 million copies were sold. ^10
Twice before he collapsed onstage, at a 2003 concert in London and at one in Pittsburgh in 2011. ^11
== a5 | Lakeside Star | 2016-06-17 | Beef Stew 'stable' after Edmonton concert collapse
EDMONTON—Beef Stew's vital signs are "stable and normal," says a publicist, after the singer collapsed near the end of a show in Edmonton. ^1
In a news release Jerome Eastby of Lester Public Relations says he is responsive and "healing well," having been admitted to hospital on Thursday night. ^2 Severe dehydration made him collapse, says Eastby. ^3
A video of the Northern Centennial Auditorium show has Beef Stew bending over, then knocking his microphone stand over and dropping to the floor. ^4 People in the audience said he was singing his classic "I'd Give Everything for You (But I Won't Give This)." ^5
"(Beef Stew) sends his sincere thanks for everyone's support and good wishes, and is expecting a quick and full recovery," Eastby said in the release. ^6
Lately the singer cancelled Moose Jaw, Sask., and Calgary because of ill health. ^7 His website has him performing Saturday in Cold Lake, Alta. ^8 He has said that he has asthma and a condition that makes his heartbeat irregular. ^9
Mickey MacBrayne, 33, an ice pilot from Yellowknife who had brought his mom for her 70th birthday, said the singer had seemed to struggle earlier on. ^10
"It was him forgetting words, he wasn't on beat, but it was forgiveable," said MacBrayne. ^11
== a6 | Snake Valley News | - | Beef Stew collapses during concert
Beef Stew is recovering Friday, his spokesman said, after he collapsed on stage at a concert in the Canadian city of Edmonton. ^1
He should soon be able to go home, said the spokesman, Jerome Eastby. ^2
"He was taken to a nearby hospital to go through routine tests," Eastby said. ^3 "His vital signs are stable and normal — he's responsive and healing well." ^4
Eastby put the collapse, near the end of the show at the Northern Centennial Auditorium on Thursday night, down to dehydration. ^5
Earlier in the week the 68-year old, whose real name is Melvin Lee Hadley, postponed a Calgary show "owing to illness," his Facebook page said. ^6
Videos on social media show him going down on Thursday in his Grammy Award winning song "I'd Give Everything for You." ^7 His microphone thuds on the stage, he pitches forward, puts out his hands and rolls over. ^8 Fellow musicians and stagehands run to him and the song breaks off. ^9
Lesley Sandmark told the Edmonton Journal newspaper that fans "weren't sure whether it was part of the show or it was something true." ^10 To Brett Cooper "it seemed he was just being theatrical." ^11
Alberta Health Services confirmed, CBC reports, that it had brought a patient from the concert to an Edmonton hospital, without naming the person. ^12
== a7 | Prairie Broadcast | 2016-06-17 | Beef Stew in hospital with 'severe dehydration'
UPDATE: The singer's Facebook page, brought up to date by Beef Stew's management, says he is recuperating after reported "severe dehydration." ^1 He was to play Cold Lake, Alta. on Saturday but will not. ^2 Word on rescheduling or cancellations comes when there is any. ^3
ORIGINAL STORY: EDMONTON – Two concerts earlier this week had been cancelled for ill health when Beef Stew collapsed on stage toward the end of his Edmonton show on Thursday night. ^4
A spokesman for Alberta Health Services would say nothing of his condition, only that a man had been brought to hospital. ^5
On one video from Edmonton's Centennial Auditorium the singer bends over, knocks over his microphone stand and falls to the floor. ^6 His classic I'd Give Everything for You (But I Won't Give This) was under way, according to audience members. ^7
The singer had seemed to struggle before, said Mickey MacBrayne, 33, a Yellowknife ice pilot who had come with his mom for her 70th birthday. ^8
"It was him forgetting words, he wasn't on beat, but it was forgivable," said MacBrayne. ^9
== facts
- collapse / date | date | agree | Thursday @ a1.2 a1.8 a2.1 a3.2 a4.1 a6.5 a6.7 a7.4
- collapse / city | place | agree | Edmonton @ a1.2 a2.1 a3.2 a4.1 a5.1 a6.1 a7.4
- collapse / venue | place | refine | Northern Centennial Auditorium @ a1.12 a3.2 a5.4 a6.5 | Northern Alberta Centennial Auditorium @ a2.5 | Centennial Auditorium @ a4.5 a7.6
- collapse / cause | other | refine | severe dehydration @ a1.3 a3.1 a3.2 a4.6 a5.3 a7.1 | dehydration @ a4.1 a6.5
- collapse / point of the show | other | agree | near the end @ a3.2 a4.6 a5.1 a6.5 a7.4
- collapse / song | name | refine | I'd Give Everything for You (But I Won't Give This) @ a1.8 a5.5 a7.7 | I Would Give Everything for You (But I Won't Give This) @ a2.5 | I Would Give Everything For You @ a3.7 a3.8 | I'd Give Everything for You @ a4.2 a6.7
- collapse / point of the song | other | agree | in the middle @ a3.8 a4.1
- collapse / microphone | other | refine | slipped from him @ a1.8 | he let it drop @ a4.3 | he knocked the stand over @ a5.4 a7.6 | it thuds on the stage @ a6.8
- collapse / who came to him | other | refine | musicians @ a1.9 | bandmates @ a2.6 a4.3 | fellow musicians and stagehands @ a6.9
- collapse / music | other | agree | stopped @ a1.9 a4.3 a6.9
- singer / real name | name | agree | Melvin Lee Hadley @ a1.2 a2.5 a4.5 a6.6
- singer / age | age | agree | 68 @ a1.7 a4.5 a6.6
- singer / condition | quote | refine | stable and in fine condition @ a1.1 a2.1 | stable condition @ a3.1
- spokesman / name | name | agree | Jerome Eastby @ a4.6 a5.2 a6.2
- spokesman / role | other | refine | publicist @ a4.6 a5.1 | spokesman @ a6.1 a6.2
- statement / on the cause | quote | refine | Beef Stew collapsed Thursday night due to severe dehydration near the close of his concert at the Northern Centennial Auditorium in Edmonton, Alberta Canada @ a3.2 | due to severe dehydration near the close of his concert @ a4.6
- statement / on the tests | quote | agree | He was taken to a nearby hospital to go through routine tests @ a2.2 a3.3 a6.3
- statement / on the vital signs | quote | refine | His vital signs are stable and normal – he's responsive and healing well @ a2.3 a3.4 a6.4 | stable and normal @ a5.1 | responsive and healing well @ a1.4 | healing well @ a4.1 a5.2
- statement / on the recovery | quote | disagree | he's responsive and healing well. He sends his sincere thanks for everyone's support and good wishes, and is expecting a quick and full recovery @ a2.3 a2.4 a3.4 a3.5 | responsive and healing well, and is expecting a quick and full recovery @ a4.7 | expecting a quick and full recovery @ a1.5 | conflicts: 0-1
- statement / on the thanks | quote | refine | He sends his sincere thanks for everyone's support and good wishes, and is expecting a quick and full recovery @ a2.4 a3.5 | his sincere thanks for everyone's support and good wishes @ a1.5 | (Beef Stew) sends his sincere thanks for everyone's support and good wishes, and is expecting a quick and full recovery @ a5.6
- statement / on new dates | status | refine | at a later time @ a2.9 a3.6 a4.9 | when there is any word @ a7.3 | not announced yet @ a1.6
- statement / medium | other | refine | Facebook @ a1.3 a2.2 a7.1 | news release @ a5.2 a5.6
- hospital / tests | other | agree | routine tests @ a1.4 a2.2 a3.3 a4.7 a6.3
- earlier shows / places | place | refine | Moose Jaw and Calgary @ a1.6 a2.8 a5.7 | Calgary @ a3.10 a6.6
- earlier shows / count | count | agree | two @ a1.6 a2.8 a4.8 a5.7 a7.4
- earlier shows / what became of them | status | disagree | cancelled @ a1.6 a2.8 a3.10 a4.8 a5.7 a7.4 | postponed @ a6.6 | conflicts: 0-1
- earlier shows / time | date | refine | earlier in the week @ a1.6 a2.8 a6.6 a7.4 | four days earlier @ a3.10 | lately @ a4.8 a5.7
- earlier shows / reason | other | agree | illness @ a1.6 a2.8 a3.10 a5.7 a6.6 a7.4
- health service / who was transported | other | refine | a patient @ a1.10 a6.12 | a man @ a7.5
- health service / name | name | agree | Alberta Health Services @ a1.10 a6.12 a7.5
- fan / words on the show | quote | disagree | We weren't sure at first whether it was part of the show or it was something for true @ a3.9 a4.4 | weren't sure whether it was part of the show or it was something true @ a6.10 | conflicts: 0-1
- fan / name | name | refine | Lesley Sandmark @ a4.4 a6.10 | an eye witness @ a3.9
- fans / paper | name | agree | Edmonton Journal @ a1.11 a4.4 a6.10
- earlier collapse / year | date | disagree | 2003 @ a1.13 a4.11 | 2002 @ a3.12 | conflicts: 0-1
- earlier collapse / place | place | agree | London @ a1.13 a4.11
- Pittsburgh collapse / date | date | refine | 2011-07 @ a1.13 | 2011 @ a3.11 a4.11
- Pittsburgh collapse / place | place | refine | Pittsburgh @ a1.13 a4.11 | Pittsburgh Herald Amphitheatre in Pennsylvania @ a3.11
- album / title | name | agree | Hawk out of Hades @ a1.7 a1.14 a4.10
- album / copies | count | refine | over 43 million @ a1.14 | some 43 million @ a4.10
- Grammy / winner | other | refine | the singer @ a2.8 | the song @ a6.7
- next show / place | place | agree | Cold Lake, Alta. @ a5.8 a7.2
- next show / day | date | agree | Saturday @ a5.8 a7.2
- next show / status | status | disagree | on the website's list @ a5.8 | will not take place with him @ a7.2 | conflicts: 0-1
- MacBrayne / age | age | agree | 33 @ a5.10 a7.8
- MacBrayne / trade | other | agree | ice pilot from Yellowknife @ a5.10 a7.8
- MacBrayne / his mother's birthday | age | agree | 70th @ a5.10 a7.8
- MacBrayne / on the singing | quote | refine | It was him forgetting words, he wasn't on beat, but it was forgiveable @ a5.11 | It was him forgetting words, he wasn't on beat, but it was forgivable @ a7.9
