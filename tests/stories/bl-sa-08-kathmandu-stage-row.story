== a1 | Sagarmatha News Service | 2023-07-15T04:10:00Z | Singer, rapper clash on awards stage
KATHMANDU: A music awards night in the capital was halted on Friday after singer Sushma Tamrakar walked on to the stage and accused rapper B-Kal of stealing her tune. ^1
B-Kal, whose real name is Bikal Thapa Magar, had just received the song-of-the-year trophy of the Himal Music Honours for 'Jhari'. ^2 "You took my song, at least take my name as well," Tamrakar told him. ^3 According to witnesses, the rapper pulled the microphone out of her hand, whereupon she threw a glass of water at him. ^4
The singer, 34, holds that the hook of 'Jhari' is that of her 'Sirsiri' of 2012. ^5 The programme resumed after 20 minutes. ^6
== a2 | Online Chautari | 2023-07-16T05:30:00Z | Water bomb at Himal Honours! Sushma didi drenches B-Kal
Umbrellas should be compulsory at award shows.
Last night's Himal Music Honours will be remembered for one thing: Sushma Tamrakar marching up in a red dhaka sari and emptying her glass over B-Kal before he could finish thanking his barber. ^1 Only then did the dripping rapper snatch the mike from her. ^2
"You took my song, now take my curse!" she cried, and the front rows, ministers included, gasped. ^3 The show stood still for twenty minutes while the floor was mopped. ^4
'Jhari' has had 31 million plays on YouTube in five months. ^5 B-Kal, 26, came home by the back door and posted an emoji of an umbrella. ^6
== a3 | The Kathmandu Ledger | 2023-07-19T02:00:00Z | Tamrakar takes 'Jhari' to the police
Vocalist Sushma Tamrakar lodged a complaint under the Copyright Act against Bikal Thapa Magar at the Metropolitan Police Range in Teku on Monday, seeking Rs 5 million in compensation. ^1
Her counsel, Prakriti Joshi, has attached notations by two teachers of Lalitkala Campus, who find that fourteen bars of the rapper's 'Jhari' match 'Sirsiri', which Tamrakar recorded in 2012 for a children's charity. ^2
Mr Thapa Magar, 24, maintains that the phrase is a Tamang selo tune older than both of them. ^3 He has meanwhile returned the trophy he was handed on Friday. ^4 The organisers say that they did not ask for it and don't know where to put it. ^5
== a4 | Doha Nepali Diary | - | Two songs, one rain, and us listening in the camp
In our labour camp in Al Khor both songs are on the same phone. Older brothers play Sushma Tamrakar's 'Sirimiri' from 2012, the young ones B-Kal's 'Jhari', and now nobody dares to hum. ^1
She went to the police against him on July 18, wanting fifty lakh rupees. ^2 He says the tune belongs to no one but the Tamang hills. ^3 My foreman, who is Tamang, says in that case it belongs to him.
I saw the video from the hall. He takes her microphone, she throws the water, in that order, I have watched it forty times. ^4 B-Kal comes here for a show at Asian Town on September 8 and I've bought the ticket already, 60 riyals. ^5
== a5 | South Asia Music Business | 2023-08-02T09:00:00Z | 'Jhari' dispute settled: Tamrakar gets 40% of royalties
Nepali singer Sushma Tamrakar and rapper B-Kal have ended their quarrel over the monsoon hit 'Jhari' out of court. ^1 Under a deal signed in Kathmandu on Sunday she will be credited as co-composer and receive 40% of royalties; she drops the demand for 5 million Nepali rupees ($38,000) made in her complaint of July 17. ^2
Tamrakar had claimed that the track lifts her 2012 recording 'Sirsiri'. ^3 It stood at 38 million YouTube views this week, up from about 31 million when the two came to blows of a sort at the Himal Music Honours on July 14. ^4
B-Kal's label, Gully Nepal, said his Gulf tour, starting in Doha on September 8, is unaffected. ^5
== a6 | B-Kal Nation | - | PEACE ✌️ statement + what really happened
So it's over fam. Papers signed on 30 July, Sushma didi is now co-composer and gets forty percent, and honestly? respect. ^1
For the haters: bro NEVER asked for that trophy back, he gave it back himself three days after the show. ^2 And yes they're doing the remix together. ^3
What she said that night, since everyone writes something different: "You took my song, at least take my name as well." ^4 And he did take her name in the end 😭 Jhari feat. Sushma Tamrakar drops at Dashain. ^5
== facts
- awards night / date | date | disagree | 2023-07-14 @ a1.1 a3.4 a5.4 | 2023-07-15 @ a2.1 | conflicts: 0-1
- complaint / date | date | disagree | 2023-07-17 @ a3.1 a5.2 | 2023-07-18 @ a4.2 | conflicts: 0-1
- Tamrakar / words on the stage | quote | disagree | "You took my song, at least take my name as well" @ a1.3 a6.4 | "You took my song, now take my curse!" @ a2.3 | conflicts: 0-1
- clash / what came first | other | disagree | he pulled the microphone away, then she threw water @ a1.4 a4.4 | she emptied her glass over him, only then did he snatch the mike @ a2.1 a2.2 | conflicts: 0-1
- Tamrakar's song / title | name | disagree | Sirsiri @ a1.5 a3.2 a5.3 | Sirimiri @ a4.1 | conflicts: 0-1
- Tamrakar's song / year | date | agree | 2012 @ a1.5 a3.2 a4.1 a5.3
- show / length of the halt | duration | agree | 20 minutes @ a1.6 a2.4
- complaint / sum sought | money | refine | Rs 5 million @ a3.1 | fifty lakh rupees @ a4.2 | 5 million Nepali rupees ($38,000) @ a5.2
- rapper / age | age | disagree | 26 @ a2.6 | 24 @ a3.3 | conflicts: 0-1
- rapper / real name | name | agree | Bikal Thapa Magar @ a1.2 a3.1
- rapper / defence | other | refine | a Tamang selo tune older than both of them @ a3.3 | the tune belongs to the Tamang hills @ a4.3
- trophy / return | status | refine | he has returned it, unasked by the organisers @ a3.4 a3.5 | he gave it back himself @ a6.2
- Jhari / plays on YouTube at the time of the clash | count | agree | 31 million @ a2.5 a5.4
- settlement / date | date | agree | 2023-07-30 @ a5.2 a6.1
- settlement / Tamrakar's share | quantity | agree | 40% @ a5.2 a6.1
- settlement / credit | other | agree | co-composer @ a5.2 a6.1
- Doha show / date | date | agree | 2023-09-08 @ a4.5 a5.5
- Doha show / place | place | refine | Asian Town, Doha @ a4.5 | Doha @ a5.5
- awards night / prize | name | refine | song-of-the-year trophy of the Himal Music Honours @ a1.2 | the Himal Music Honours @ a2.1 a5.4
- dispute / way it ended | status | agree | settled, papers signed @ a5.1 a6.1
- Tamrakar / accusation against the rapper | other | refine | stealing her tune @ a1.1 | fourteen bars of 'Jhari' match her song @ a3.2 | the track lifts her recording @ a5.3
- complaint / where lodged | place | refine | the Metropolitan Police Range in Teku @ a3.1 | the police @ a4.2
