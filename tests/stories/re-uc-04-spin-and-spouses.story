== a1 | Eastern Times Desk | 2010-12-13 | Kate Hartley says she left her husband 'a few months ago'
LONDON - Accused in the press of cheating on her husband with cricket star Brett Tarrant, Kate Hartley has let it be known that she and the Indian tycoon Varun Nambiar parted "a few months ago". ^1
The accusation came from a Sunday tabloid, which ran pictures of the model and the sportsman in one steamy clinch after the other, and had her spending two nights this week in the London hotel suite of the womanising Australian, 41. ^2
By way of the Daily Mail, this is what Kate tweeted: "Not a lovely day. ^3 For the record, my husband Varun and I parted a few months ago. ^4 Our close family and friends knew of this." ^5 About Tarrant, with whom flirty tweets have gone back and forth since the summer, there was not a word, nor did she say when exactly the marriage ended. ^6
The News of the World claims to have video of the two embracing and kissing earlier this week outside Yuki No Hana, a restaurant. ^7
There was lively laughter at the meal, the paper goes on, and at 1am the two came down by escalator to the lobby, where Hartley reportedly drew Tarrant into a dark doorway and kissed him. ^10 At that same meal, on Wednesday night, they are said to have flirted before the eyes of her ex fiance, Miles Grayson. ^11
More lingering kisses were reportedly seen as they came out of the cricketer's suite at the Bexley Hotel in South Kensington, a 1,750 pound-a-night affair not one mile from Hartley's London home. ^12
== a2 | Heartlines | - | Kate Hartley leaves husband after being caught with another man
Katherine Hartley used Twitter on December 12th to call time on three years of marriage to Varun Nambiar, the heir to an Indian textile fortune: ^1
"Not a lovely day. ^2 For the record, my husband Varun & I parted a few months ago. ^3 Our close family & friends knew of this." ^4
Only days before the tweet, photos had been published of her kissing Brett Tarrant, the famous cricketer from Australia. ^5 Twice the cameras had caught the two in an embrace before a London hotel, into which they then went. ^6
Hartley became Nambiar's wife in March 2007; they had dated for five years by then. ^7
Tarrant, a married man too, followed with a statement of his own on his website: "Sadly and regrettably, Nicole and I broke up a while ago, our close friends and family were told at that time. ^8 It is a personal matter so we did not make it public. ^9 We stay friends and will go on being good parents." ^10
He is reported to have strayed before, and time after time his wife has had him back. ^11 More than once she got saucy text messages that he had meant for other women. ^12
In view of that past we hope Katherine plans nothing long-term, and that she and Miles Grayson may yet reunite. ^13
== a3 | Mother & Star | - | Was Kate Hartley unfaithful before her marriage broke up?
After three years as his wife, the actress and model Katherine Hartley has parted from Varun Nambiar. ^1
According to the newest tabloid tale the British actress has been deceiving him with Brett Tarrant, the spin bowler from Australia. ^2 The paper says it has pictures of the two kissing, and an explosive video as well, and that on Wednesday they spent the night together in London's Bexley Hotel. ^3
Katherine's answer appeared on her Twitter account on Sunday: "Not a lovely day. ^4 For the record, my husband Varun and I parted a few months ago. ^5 Our close family & friends knew of this." ^6 So perhaps Brett came along only after the separation? ^7
Brett has meanwhile broken with his own wife, Nicole Brennan. ^8 "Sadly and regrettably, Nicole and I broke up a while ago, our close friends and family were told at that time," his website says. ^9 "It is a personal matter so we did not make it public. ^10 We stay friends and will go on being good parents." ^11 They have three children. ^12
Katherine is a mother herself. ^13 Until 2000 she was with Miles Grayson, a relationship of 13 years; her romance with Nambiar, the Indian textile heir, started soon after, in 2002, and in 2007 there was a lavish wedding. ^14
== a4 | Newsbrief | 2010-12-13 | Katherine Hartley's supposed boyfriend parts from his wife
A British tabloid linked them, and Brett Tarrant has reacted just as Katherine Hartley did yesterday. ^1 "Hey guys been a tough day," the Australian cricketer tweeted. ^2 "I have put up a short factually correct paragraph to clear up situation on my website." ^3
There one could read that he and his wife Nicole "broke up a while ago," and that only "close friends and family were told at that time." ^4
A "notorious philanderer," in the words of the Daily Mail, Tarrant was in fact divorced from Nicole in 2007 following several affairs; last year, however, they got together again and lived under one roof with their children. ^5
Hartley and Tarrant have known each other since July, and the tweets since then have been flirty: to her he is "Angel" and her "favorite Australian." ^6 Two nights this week were allegedly spent together in a hotel. ^7
On Friday, Dec. 10, Tarrant was photographed at London's Heathrow Airport, leaving for Australia by way of Abu Dhabi. ^8
== a5 | The Cork Street Blog | 2010-12-15 | Love match or publicity stunt?
Can an Australian scoundrel and a thoroughly English piece of "posh totty" really be in love, or is the business between Brett Tarrant and Kate Hartley a ruse for his new chat show back home, Tarrie? ^1
Those who say it is PR point out how the odd couple has filled the front pages ever since Sunday morning. ^2 That was when the News of the World printed long-lens shots of Tarrant and the married model-actress canoodling, together with the claim of two nights at the Bexley Hotel in South Kensington. ^3
Next came Kate Hartley's tweet: no adultery had occurred, since she and her husband, the Indian tycoon Varun Nambiar, had lived apart for some time; she had merely forgotten to mention it. ^4
After that Tarrant too disclosed what nobody had been told: things with Nicole Brennan had come to a final end a couple of months ago. ^5 (They had been man and wife, were divorced in 2006, and later she took him back.) ^6
At the time he was snapped with Hartley at the Bexley he was in London to interview Kelli Donoghue, Roger Blackstock and Moira Doyle for the Channel Nine chat show. ^7
Today he landed in Perth, ready to commentate on the third Test, which begins on Thursday. ^8
== a6 | Abendblatt Basel | - | Hartley's secret separation
Katherine Hartley is single again: on December 12 the actress announced that she and the Indian businessman Varun Nambiar had ended their relationship months before. ^1
The British scandal sheet News of the World had earlier claimed that she was having an affair with the cricket legend Brett Tarrant of Australia, and had passed time with him last week at a London hotel. ^2
On her Twitter page the actress then wrote: "Not a splendid day. ^3 Just to put it on record: my husband Varun and I parted months ago. ^4 Family and friends who are close to us knew it." ^5
The News of the World reported that it was Tarrant who asked Hartley to stay with him. ^6 The ex-cricketer had come to London in December to tape interviews for his talk show, "Tarrie", and was seen dining in the Japanese restaurant Yuki No Hana with the brunette beauty and Miles Grayson, her ex. ^7 Dinner over, the 45-year-old went along with the former professional, 41, to his luxury suite in the Bexley Hotel, where she is said to have remained for the night and for the evening after it. ^8
It was at the end of 2002 that Nambiar and Hartley, who has an eight-year-old son, Julian, from an earlier relationship, became a couple. ^9 They married twice over: in March 2007 at Tudbury Castle in Gloucestershire, and afterwards in a traditional Hindu rite at the Ranjit Bhawan Palace in Jodphur, India. ^10
== a7 | Kerbside | - | Brett Tarrant and Kate Hartley: the least likely hook-up
Today's pictures of Brett Tarrant kissing Katherine Hartley outside a hotel in London, spread over the front page of the English tabloid News of the World, have every sportswriter hunting for cricket puns. ^1
That the notorious sexter should be in a scandal is nothing new, but the lady's part in it did raise brows: in 2007 she wed Varun Nambier, her boyfriend of many years. ^2 In the end she spoke up about the alleged affair in a tweet: "Not a lovely day. ^3 For the record, my husband Varun & I parted a few months ago. ^4 Our close family & friends knew of this". ^5
Tarrant had been in London to film advertisements for his new talk show. ^6 He comes back to Australia today and will rejoin the commentators of the Ashes. ^7
The fuss overnight did not stop the sweet tweets. ^8 From Ferrari World Abu Dhabi he wrote to her that he had screamed so loud on a ride she might have heard it in the UK; her reply was that she loves scary rides. ^9
Hartley, let it be said, is known above all as the former girlfriend of Miles Grayson. ^10
== facts
- Hartley / first name | name | refine | Kate @ a1.1 a5.1 | Katherine @ a2.1 a3.1 a4.1 a6.1 a7.1
- husband / name | name | disagree | Varun Nambiar @ a1.1 a2.1 a3.1 a5.4 a6.1 | Varun Nambier @ a7.2 | conflicts: 0-1
- husband / occupation | other | refine | tycoon @ a1.1 a5.4 | textile heir @ a2.1 a3.14 | businessman @ a6.1
- tweet / first sentence | quote | disagree | Not a lovely day @ a1.3 a2.2 a3.4 a7.3 | Not a splendid day @ a6.3 | conflicts: 0-1
- tweet / parting sentence | quote | disagree | For the record, my husband Varun and I parted a few months ago @ a1.4 a2.3 a3.5 a7.4 | Just to put it on record: my husband Varun and I parted months ago @ a6.4 | conflicts: 0-1
- tweet / family sentence | quote | disagree | Our close family and friends knew of this @ a1.5 a2.4 a3.6 a7.5 | Family and friends who are close to us knew it @ a6.5 | conflicts: 0-1
- tweet / day | date | refine | 2010-12-12 @ a2.1 a4.1 a6.1 | Sunday @ a3.4
- Hartley and Nambiar / separation | date | refine | a few months ago @ a1.1 | months before @ a6.1 | lived apart for some time @ a5.4
- pictures / publication | date | disagree | 2010-12-12 @ a1.2 a5.3 | days before 2010-12-12 @ a2.5 | today @ a7.1 | conflicts: 0-1
- pictures / published by | name | refine | News of the World @ a5.3 a7.1 | a Sunday tabloid @ a1.2
- affair story / paper | name | refine | News of the World @ a1.7 a6.2 | a tabloid @ a3.2 a4.1
- kiss / place | place | refine | outside the restaurant Yuki No Hana @ a1.7 | in front of a London hotel @ a2.6 a7.1
- dinner / restaurant | name | agree | Yuki No Hana @ a1.7 a6.7
- dinner / third guest | name | agree | Miles Grayson @ a1.11 a6.7
- hotel / name | name | agree | Bexley Hotel @ a1.12 a3.3 a5.3 a6.8
- hotel / quarter | place | agree | South Kensington @ a1.12 a5.3
- hotel stay / nights | count | refine | two nights @ a1.2 a4.7 a5.3 | the night on Wednesday @ a3.3 | the night and the evening after it @ a6.8
- hotel stay / date | date | refine | this week @ a1.2 a4.7 | last week @ a6.2 | Wednesday @ a3.3
- paper / evidence | other | refine | video @ a1.7 | pictures and video @ a3.3 | long-lens shots @ a5.3
- Hartley and Nambiar / length of marriage | duration | agree | three years @ a2.1 a3.1
- Hartley and Nambiar / wedding | date | refine | 2007-03 @ a2.7 a6.10 | 2007 @ a3.14 a7.2
- Hartley and Nambiar / beginning of romance | date | refine | 2002 @ a3.14 | end of 2002 @ a6.9 | five years before March 2007 @ a2.7
- Tarrant / marital status | status | disagree | married @ a2.8 | divorced @ a4.5 a5.6 | conflicts: 0-1
- Tarrant / divorce | date | disagree | 2007 @ a4.5 | 2006 @ a5.6 | conflicts: 0-1
- Tarrant and Nicole / reunion | status | refine | got together again last year @ a4.5 | she later took him back @ a5.6
- Tarrant's statement / parting sentence | quote | refine | Sadly and regrettably, Nicole and I broke up a while ago, our close friends and family were told at that time @ a2.8 a3.9 | broke up a while ago; close friends and family were told at that time @ a4.4
- Tarrant's statement / personal matter sentence | quote | agree | It is a personal matter so we did not make it public @ a2.9 a3.10
- Tarrant's statement / parents sentence | quote | agree | We stay friends and will go on being good parents @ a2.10 a3.11
- Tarrant's statement / medium | other | agree | his website @ a2.8 a3.9 a4.3
- Tarrant and Nicole / split | date | refine | a while ago @ a2.8 a3.9 a4.4 | a couple of months ago @ a5.5
- Tarrant's wife / name | name | refine | Nicole Brennan @ a3.8 a5.5 | Nicole @ a2.8 a4.4
- Tarrant / reason to be in London | other | disagree | interviews for his chat show @ a5.7 a6.7 | advertisements for his talk show @ a7.6 | conflicts: 0-1
- chat show / title | name | agree | Tarrie @ a5.1 a6.7
- Tarrant / age | age | agree | 41 @ a1.2 a6.8
- Tarrant / return to Australia | date | refine | left London 2010-12-10 @ a4.8 | today @ a7.7 | landed in Perth 2010-12-15 @ a5.8
- Tarrant / stop on the way | place | agree | Abu Dhabi @ a4.8 a7.9
- Tarrant / task in Australia | other | refine | commentator at the third Test @ a5.8 | commentator of the Ashes @ a7.7
- flirty tweets / since | date | refine | the summer @ a1.6 | July @ a4.6
- Grayson / tie to Hartley | other | refine | ex fiance @ a1.11 | ex @ a6.7 | former partner of 13 years @ a3.14 | former boyfriend @ a7.10
- Tarrant / profession | other | refine | cricketer @ a2.5 a4.2 | spin bowler @ a3.2 | former cricketer @ a6.7
- Hartley / profession | other | refine | model @ a1.2 | actress and model @ a3.1 a5.3 | actress @ a6.1
- Tarrant / nationality | place | agree | Australia @ a1.2 a2.5 a3.2 a4.2 a5.1 a6.2
- Hartley's announcement / medium | other | agree | Twitter @ a1.3 a2.1 a3.4 a5.4 a6.3 a7.3
- husband / nationality | place | agree | Indian @ a1.1 a2.1 a3.14 a5.4 a6.1
