== a1 | Stage Ledger | 2019-12-11 | Bidder Hands GLOSS Jacket Back To Lydia Marlow-Hart
The leather jacket that Lydia Marlow-Hart made famous in Gloss is hers again, Page Six reports, because the person who won it at a recent auction gave it back. ^1
He is a doctor and an entrepreneur in medical technology who calls himself the top fan of the singer and actress. ^2 In November he had put up a startling 243,000 dollars for it at a charity sale. ^3
"This jacket is owed to you and the shared soul of those who adore you, those for whom you are the music of their lives. ^4 It should not hang in a billionaire's wardrobe for golf club boasting rights," he told his idol as he returned it. ^5
Marlow-Hart was touched: "This is the loveliest present, but mostly it's your heart that I'm thankful for." ^6 To show the piece at the Lydia Marlow-Hart Cancer Research and Wellness Centre in Australia had "always been her dream", she explained. ^7
For the Centre, which she set up after her third breast cancer diagnosis, the auction brought in $2.4 million. ^8
== a2 | Gold 80s Radio | - | Her 'Gloss' Jacket Made Over 200 Grand, And You Won't Guess What Came Next
One black leather jacket turned into a serious collector's piece once Lydia Marlow-Hart had worn it in "Gloss". Last month it was put up at a charity auction, where somebody finally got it for $243,200! ^1
The Grammy-winning actress and singer must have thought that was the last she'd see of it, even if the cause was a good one. Its buyer, by his own account her number one fan, had another plan. ^2
He put it this way in a Facebook video: "This jacket is owed to you and the shared soul of those who adore you, those for whom you are the music of their lives. ^3 It should not hang in a billionaire's wardrobe for golf club boasting rights." ^4 The buyer, who stayed anonymous, went on, "For this reason I modestly and respectfully give it back to its true owner, which is you." ^5
== a3 | National Morning | 2019-12-11 | Mystery buyer pays $243,200 for Lydia Marlow-Hart's 'Gloss' jacket, then gives it back
A devoted fan gave Lydia Marlow-Hart an early Christmas with a present she already knew.
The singer of "Tangible" sold off keepsakes from the 1978 film "Gloss" in November, among them the outfit from its closing number, "You're the Boy I Choose." ^1 Adrian's Auctions told the Associated Press that month that the ensemble made $405,700 in all. ^2 Of that, $243,200 was for the leather jacket and $162,500 for the pants she famously had to be stitched into. ^3
What the jacket and pants earned, and part of the takings from the other lots, went to the Lydia Marlow-Hart Cancer Wellness & Research Centre in Australia. ^4 (The star is now fighting cancer for the third time.) ^5
New owner or not, after the Nov. 2 sale the unknown purchaser took the jacket back to its "true owner", the company disclosed on Tuesday. ^6
On the Facebook page of Adrian's Auctions there is a video in which she waits with closed eyes while a man, his face blurred so nobody can identify him, brings a pink gift-wrapped box. ^7 "Has it got four paws?" she wants to know. "Is it furry?"
He then says he bought the jacket. "The odds of defeating a recurrent cancer using the latest emergent therapies is 1,000-fold greater than someone turning up out of the blue, buying your most famous and treasured icon and giving it back to you, which is what I'm going to do right now," he tells her. ^8
"Are you serious?" she answers, and tears come as she embraces him. ^9 "That is the kindest thing." ^10
== a4 | Fan Parade | - | $243,200 'Gloss' Jacket Goes Home to Lydia Marlow-Hart
Lydia Marlow-Hart has her Gloss jacket back from the man whose auction bid of $243,200 won it. ^1 She had it on in the last scene, where she and Vince Corrado sing "You're the Boy I Choose" and "We Stick Together." ^2
The black leather piece was sold in November together with other memorabilia, with some of the money meant for her cancer research center. ^3 Its buyer wants to stay anonymous; he made a present of it to a "thankful" Marlow-Hart. ^4
"It should not hang in a billionaire's wardrobe for golf-club boasting rights," the man said. ^5
A video shows him, face blurred, as he springs the jacket on the actor. ^6 "The odds of defeating a recurring cancer using the latest emerging therapies is a thousandfold greater than someone turning up out of the blue, buying your most famous and treasured icon, and giving it back to you," he said. ^7
Through tears Marlow-Hart, 71, replied, "That is the most incredibly kind thing to do for me. ^8 I'm so thankful and I'm just knocked over." ^9
== a5 | Channel Four Bay | 2019-12-12 | He paid $243,200 for the 'Gloss' jacket and gave it back to its star
Last month's charity auction brought $243,200 for the jacket Lydia Marlow-Hart treasured from the 1978 musical 'Gloss'. ^1
Its buyer could have kept it to boast about, yet he thought of something else. An anonymous billionaire, he said it belongs to the actress and has no business just hanging in his wardrobe; so back to her it went. ^2
Marlow-Hart had sold a number of her things to raise funds for the Lydia Marlow-Hart Cancer Wellness and Research Center in Australia. ^3 Marlow herself has cancer for the third time since 1992. ^4
Having the jacket again was the "kindest thing", she said. ^5 The exchange was shown in a video that Adrian's Auctions put on Facebook on Tuesday. ^6
== a6 | Scrollr | - | He Spends $243K On Her 'Gloss' Jacket Only To Give It Back
Lydia Marlow-Hart had Christmas early this year: a fan laid out $243K for the very black leather jacket she wore in "Gloss" and surprised her by giving it to her. ^1
You remember it, surely? It finished off her change from "Carol B".
Last month the star auctioned her showbiz memorabilia in aid of the Lydia Marlow-Hart Cancer Research and Wellness Centre, in Australia. ^2 Earlier in the year she disclosed she has fought cancer three times and isn't in the clear yet. ^3
Now 71, she was first found to have breast cancer in 1992, after noticing a lump in the right breast. ^4 Nine months of chemo later she was declared free of it. ^5 She lived without it for 21 years until 2013, when it came back and reached her shoulder; later it went on to her lower back. ^6
Fans took that for diagnosis number two, when really it was number three. ^7 The true second one she had kept quiet.
== a7 | Star 95 | 2019-12-12 | Somebody bought her 'Gloss' jacket and then gave it back!
Anyone who has watched "Gloss" can picture Lydia Marlow-Hart in that black leather jacket. It went for $243,200 at a charity auction last month, and the Grammy-winning singer and actress probably reckoned she'd never have it again. ^1
The buyer, sadly for his wardrobe, saw it otherwise.
"This jacket is owed to you and the shared soul of those who adore you, those for whom you are the music of their lives. ^2 It should not hang in a billionaire's wardrobe for golf club boasting rights," said the unnamed buyer this weekend in Los Angeles, as seen in a Facebook video from Adrian's Auctions. ^3 "For this reason I modestly and respectfully give it back to its true owner, which is you." ^4
== facts
- jacket / price | money | refine | 243000 dollars @ a1.3 | 243200 dollars @ a2.1 a3.3 a4.1 a5.1 a7.1 | 243K dollars @ a6.1
- buyer / identity | other | refine | a doctor and entrepreneur in medical technology @ a1.2 | anonymous @ a2.5 a4.4 a7.3 | an unknown purchaser @ a3.6 | an anonymous billionaire @ a5.2
- buyer / self-description | other | agree | her top fan @ a1.2 | her number one fan @ a2.2
- auction / date | date | refine | November 2019 @ a1.3 a3.1 a4.3 | 2019-11-02 @ a3.6 | last month @ a2.1 a5.1 a6.2 a7.1
- buyer / words on whose jacket it is | quote | agree | This jacket is owed to you and the shared soul of those who adore you, those for whom you are the music of their lives @ a1.4 a2.3 a7.2
- buyer / words on the wardrobe | quote | agree | It should not hang in a billionaire's wardrobe for golf club boasting rights @ a1.5 a2.4 a4.5 a7.3
- buyer / words on giving it back | quote | agree | For this reason I modestly and respectfully give it back to its true owner, which is you @ a2.5 a7.4
- buyer / words on the odds | quote | disagree | The odds of defeating a recurrent cancer using the latest emergent therapies is 1,000-fold greater than someone turning up out of the blue, buying your most famous and treasured icon and giving it back to you, which is what I'm going to do right now @ a3.8 | The odds of defeating a recurring cancer using the latest emerging therapies is a thousandfold greater than someone turning up out of the blue, buying your most famous and treasured icon, and giving it back to you @ a4.7 | conflicts: 0-1
- Marlow-Hart / kindest thing | quote | refine | That is the kindest thing @ a3.10 | kindest thing @ a5.5
- cancer centre / name | name | disagree | Lydia Marlow-Hart Cancer Research and Wellness Centre @ a1.7 a6.2 | Lydia Marlow-Hart Cancer Wellness & Research Centre @ a3.4 | Lydia Marlow-Hart Cancer Wellness and Research Center @ a5.3 | her cancer research center @ a4.3 | conflicts: 0-1 0-2
- cancer centre / country | place | agree | Australia @ a1.7 a3.4 a5.3 a6.2
- Marlow-Hart / times with cancer | count | agree | third @ a1.8 a3.5 a5.4 | three times @ a6.3
- Marlow-Hart / first cancer | date | agree | 1992 @ a5.4 a6.4
- Marlow-Hart / age | age | agree | 71 @ a4.8 a6.4
- video / published | date | agree | Tuesday, 2019-12-10 @ a3.6 a5.6
- video / medium | other | agree | Facebook @ a2.3 a3.7 a5.6 a7.3
- buyer / face in the video | status | agree | blurred @ a3.7 a4.6
- film / year | date | agree | 1978 @ a3.1 a5.1
- film / song in the scene | name | refine | You're the Boy I Choose @ a3.1 | You're the Boy I Choose and We Stick Together @ a4.2
- sale proceeds / share for the centre | quantity | refine | jacket and pants entirely, part of the other lots @ a3.4 | some of the money @ a4.3
