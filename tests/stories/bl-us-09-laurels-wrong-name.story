== a1 | BBC News | 2023-02-06T00:40:00Z | Laurels 2023: Chaos as wrong best actress announced
The London Film Laurels ended in confusion on Sunday when the wrong woman was called to the stage as best actress. ^1
Presenter Hugh Salter announced Anya Markham, nominated for Glass Harbour, instead of Anna Markwell, the Swansea-born star of The Tin Chapel. ^2
About 90 seconds passed before a stage manager appeared and Salter told the Royal Festival Hall: "There has been a mix-up." ^3
Markham, 51, handed over the trophy and embraced Markwell, 23, who is the youngest winner of the prize. ^4
The Tin Chapel, set in a Welsh slate village in 1911, went home with four Laurels including best film. ^5
The organisers said that they were investigating how Salter had come to be handed the wrong envelope. ^6
== a2 | Variety | 2023-02-06T09:15:00Z | Laurels Blunder: 'Tin Chapel' Star Anna Markwell Wins After Envelope Mix-Up
It was the London Film Laurels' "La La Land" moment. Hugh Salter read out the wrong name for lead actress on Sunday night, and Anya Markham was already into her thank-yous when she was stopped. ^1
"I had it for a minute and I loved every second," the "Glass Harbour" star quipped as she passed the statuette to Anna Markwell. ^2
Markwell is 23 and had appeared in only one feature before "The Tin Chapel." ^3
Delyth Owen's $6 million period drama was the night's biggest winner, with four trophies. ^4 Its U.S. distributor, Copperline, expands it to 800 screens on Friday.
The envelopes are kept by accountants Frobisher Lane, who told Variety that Salter had been given the supporting actress card by mistake and had "guessed". ^5
== a3 | Daily Courier | 2023-02-07T05:30:00Z | SALTER THE EARTH! Telly Hugh's gaffe as Laurels descend into farce
RED-FACED Hugh Salter made a grovelling public apology last night after the worst awards blunder in years. ^1
The quiz host, 62, also sent flowers to Anya Markham, who was left standing on stage for nearly FOUR MINUTES clutching a gong that belonged to somebody else. ^2
An insider said: "The envelope was the right one. He'd left his specs in the dressing room and he was too vain to say so." ^3
Anya, 51, saw the funny side. "I had it for four minutes and I loved every second," she told the crowd. ^4
Real winner Anna Markwell, 24, celebrated with a doner kebab on Waterloo Bridge. ^5
The show on Channel 8 was seen by 3.1 million. ^6
== a4 | The Guardian | 2023-02-08T12:00:00Z | What a wrong name can tell us about the right one
There is footage, if you have the stomach for it, of the whole thing: from the moment Hugh Salter says "Anya" to the moment a woman with a headset says "no" lasts a minute and a half. ^1
It took Salter, 62, until Tuesday to apologise in public. ^2 He maintained that the card he was given bore neither woman's name. ^3
What should not be lost is the film. The Tin Chapel took five of the seven awards for which it was nominated on Sunday, among them best film and, for Delyth Owen, best director. ^4 It was made in 28 days, for about £5m, by a crew drawn largely from within 40 miles of Blaenau Ffestiniog. ^5
Owen spent six years raising the money. Two broadcasters told her that audiences would not sit through a film about a lockout; a third offered to pay for it if the quarrymen could be given a football team. She wrote the part of the chapel caretaker for her uncle, who had never acted, and who on Sunday night sat in the eleventh row in his funeral suit with a packet of mints. When the cameras found him, in the middle of the mess, he was the only person in the building who did not look surprised. "There was always going to be something," he told me afterwards.
Some 3.1 million people watched. ^6 A few of them may now buy a ticket.
== a5 | Swansea Post | - | Mum's the word: Morriston family missed Anna's big moment because they had gone to put the kettle on
Anna Markwell's mother did not see her daughter win a London Film Laurel. She had heard another name read out and left the room. ^1
"I said, oh well, never mind, and I was filling the kettle when her nan started screaming," said Carol Markwell, a dinner lady at Morriston Primary. ^2
Anna, who will be 24 in April, left Ysgol Gyfun Gŵyr at 18 and worked in a phone shop while auditioning. ^3 She was cast as slate-splitter's daughter Mair in The Tin Chapel, which won four awards, after director Delyth Owen saw her in a youth theatre show. ^4
She rang home from the back of a taxi at 1am. "She'd had a kebab," Mrs Markwell said. ^5
== a6 | Red Carpet Rewind podcast notes | - | Episode 88: The Laurels mess
We go deep on the envelope thing. Our friend who was sat in row F swears Hugh Salter squinted at the card, held it out at arm's length and took a punt. ^1 So we're team no-glasses.
Also: what Anya said, because everybody's printing it differently. We've slowed it down. It's "I had it for a minute and I loved every second." ^2 A class act at 51. ^3
Kay thinks The Tin Chapel should have had more than its four. ^4
== facts
- Ceremony / date | date | agree | 2023-02-05 @ a1.1 a2.1 a4.4
- Wrong winner / time before the correction | duration | disagree | about 90 seconds @ a1.3 | nearly four minutes @ a3.2 | a minute and a half @ a4.1 | conflicts: 0-1 1-2
- Mistake / cause | other | disagree | wrong envelope or card @ a1.6 a2.5 | right envelope, he had no glasses @ a3.3 | the card bore neither woman's name @ a4.3 | squinted at the card and guessed @ a6.1 | conflicts: 0-1 1-2
- The Tin Chapel / awards won | count | disagree | four @ a1.5 a2.4 a5.4 a6.4 | five @ a4.4 | conflicts: 0-1
- Anya Markham / on stage | quote | disagree | "I had it for a minute and I loved every second" @ a2.2 a6.2 | "I had it for four minutes and I loved every second" @ a3.4 | conflicts: 0-1
- Hugh Salter / date of apology | date | disagree | 2023-02-06 @ a3.1 | 2023-02-07 @ a4.2 | conflicts: 0-1
- Anna Markwell / age | age | disagree | 23 @ a1.4 a2.3 | 24 @ a3.5 | 24 in April @ a5.3 | conflicts: 0-1 1-2
- Anya Markham / age | age | agree | 51 @ a1.4 a3.4 a6.3
- Hugh Salter / age | age | agree | 62 @ a3.2 a4.2
- Presenter / name | name | agree | Hugh Salter @ a1.2 a2.1 a3.1 a4.1 a6.1
- Anya Markham / nominated film | name | agree | Glass Harbour @ a1.2 a2.2
- The Tin Chapel / best film award | other | agree | won best film @ a1.5 a4.4
- The Tin Chapel / director | name | agree | Delyth Owen @ a2.4 a4.4 a5.4
- The Tin Chapel / budget | money | refine | $6 million @ a2.4 | about £5 million @ a4.5
- Broadcast / audience | count | agree | 3.1 million @ a3.6 a4.6
- Anna Markwell / kebab | other | refine | doner kebab on Waterloo Bridge @ a3.5 | a kebab @ a5.5
- Anna Markwell / home town | place | refine | Swansea @ a1.2 | Morriston @ a5.2
- Mistake / who stepped in | other | refine | a stage manager @ a1.3 | a woman with a headset @ a4.1
- Best actress / winner | name | agree | Anna Markwell @ a1.2 a2.2 a3.5 a5.1
