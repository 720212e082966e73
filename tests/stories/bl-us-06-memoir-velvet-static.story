== a1 | The Guardian | 2023-10-14T06:00:00Z | 'I was the furniture with a microphone': Keisha Bright on leaving Velvet Static
On the night of 14 November 2009, between the second and third encores in Leeds, Keisha Bright put on somebody else's coat and left the biggest girl band in Britain. ^1 She was 24. ^2
In her memoir, Quiet in the Back, extracted in today's Saturday magazine, the singer alleges that Velvet Static's manager, Declan Shaw, took 40% of the group's income and kept the accounts from its five members. ^3 "I was the furniture with a microphone," she writes. ^4
The pages on Leeds are the quietest in the book. There was no row. A zip had broken, somebody had said something about her arms, and she found herself reading the fire notice by the loading bay as if it were addressed to her. She had three weeks' per diems in an envelope and no phone, which was kept, with the others' phones, in a bag that belonged to the tour manager. Her mother opened the door in Luton a little after two in the morning, looked at the stage make-up and put the kettle on. ^8 The group completed its remaining nine concerts as a four-piece, and a hit single, Hold the Line for Me, was released eleven days afterwards with Bright's voice still on it.
Lawyers for Mr Shaw said that the claims were "false from beginning to end". ^6
The book, to be published by Harrow & Finch on Thursday, also describes six weeks in a Surrey clinic the next spring. ^5 Bright now teaches music at a comprehensive in Luton. ^7
== a2 | BBC News | 2023-10-16T13:40:00Z | Ex-manager denies Keisha Bright memoir claims
The former manager of Velvet Static has rejected claims made about him by ex-member Keisha Bright. ^7
In her autobiography, which is out on 19 October, Bright says that Declan Shaw pocketed a disproportionate share of the group's money. ^1
Mr Shaw told the BBC that his commission had been 35% at its highest and that the women had "had the best accountants in London". ^2 "It isn't how I remember a single day of it," he said. ^3
Velvet Static sold 12 million records between 2004 and 2011. ^4 Bright quit midway through a UK tour in 2009, citing exhaustion. ^5
The five-piece, who had four number ones, have never reunited. ^6
== a3 | Sunday Courier | - | KEISHA'S REVENGE: Static star's £400k tell-all
SHE was the quiet one. Not any more! Keisha Bright is set to blow the lid off girl-band life in a book that earned her a whopping £400,000. ^1
Keisha, 38, tells how she collapsed twice on tour, weighed less than seven stone and was put to bed with a vitamin drip. ^2 She claims svengali Declan Shaw trousered 40 per cent of everything. ^3
But not everyone is happy. Fellow Static star Jodie Farrant told the Sunday Courier: "I don't recognise the girl in that book." ^4
Quiet in the Back, written with ghost Helen Pryor, hits the shelves on October 26. ^5
Pals say Keisha spent six weeks in a Surrey clinic in 2010 and has not touched a drink since. ^6
== a4 | Book Trade Weekly | - | Harrow & Finch more than doubles Bright print run after extract
Harrow & Finch has increased the first printing of Keisha Bright's Quiet in the Back from 35,000 to 80,000 copies after the newspaper extract. ^1
Publishing director Moira Lund bought UK and Commonwealth rights last year for £250,000 after a five-way auction. ^2 The text was written with Helen Prior, who also worked on jockey Sean Daly's bestselling Soft Going. ^3
Publication is on 19 October, with an audiobook read by the author. ^4 Lund called it "the least bitter angry book I have edited". A six-date events tour starts in Luton, where Bright, who gave up performing at 24, is a schoolteacher. ^5
== a5 | Yorkshire Evening Mail | 2023-10-18T11:00:00Z | 'She cried till Leicester': Leeds cabbie on the fare that made pop history
A retired Leeds taxi driver has told how he found the most famous runaway in pop in the back of his Skoda.
Mohammed Aslam, 67, was waiting outside the Academy one wet Saturday in November 2009 when a young woman in a roadie's coat asked for Luton. ^1 "I said, that's two hundred quid, love. She gave me three," he said. ^4
The passenger was Keisha Bright of Velvet Static. Her account of that night is in Quiet in the Back, which goes on sale tomorrow. ^2 Mr Aslam gets half a page. "She's called me Mr Aslan, like the lion," he said.
Bandmate Jodie Farrant has said she doesn't "recognise the band in that book", although she declined to say more when the Mail rang. ^3
== a6 | Static Forever | - | Quiet in the Back: a fan's review (spoilers!)
I've read it in one night and I'm in bits. Some notes from someone who was there.
The date is wrong, Keisha! Leeds was in December, I've got the ticket stub. ^1 Otherwise every word rings true, the drip, the fainting, the missing accounts. ^2
The chapter on rehab is the best one. Six weeks, no phone, and a roommate who had no idea who she was. ^3
I had no idea that Declan was on forty per cent. ^4 FORTY. With twelve million sold, do the sums. ^5
Jodie's "I don't recognise the girl in that book" says more about Jodie. ^6
Also lovely: the taxi man who drove her all the way to Luton for £300. ^7
== facts
- Keisha Bright / date she walked out | date | disagree | 2009-11-14 @ a1.1 | 2009 @ a2.5 | 2009-11 @ a5.1 | December @ a6.1 | conflicts: 0-3 2-3
- Keisha Bright / where she walked out | place | refine | Leeds @ a1.1 a6.1 | outside the Academy in Leeds @ a5.1 | midway through a UK tour @ a2.5
- Memoir / publication date | date | disagree | 2023-10-19 @ a1.5 a2.1 a4.4 a5.2 | October 26 @ a3.5 | conflicts: 0-1
- Declan Shaw / commission | quantity | disagree | 40% @ a1.3 a3.3 a6.4 | 35% at its highest @ a2.2 | a disproportionate share @ a2.1 | conflicts: 0-1
- Memoir / advance | money | disagree | £400,000 @ a3.1 | £250,000 @ a4.2 | conflicts: 0-1
- Memoir / ghostwriter | name | disagree | Helen Pryor @ a3.5 | Helen Prior @ a4.3 | conflicts: 0-1
- Jodie Farrant / on the book | quote | disagree | "I don't recognise the girl in that book" @ a3.4 a6.6 | doesn't "recognise the band in that book" @ a5.3 | conflicts: 0-1
- Keisha Bright / stay in the clinic | duration | agree | six weeks @ a1.5 a3.6 a6.3
- Clinic / place | place | agree | Surrey @ a1.5 a3.6
- Clinic / date | date | refine | 2010-21 @ a1.5 | 2010 @ a3.6
- Velvet Static / members | count | agree | five @ a1.3 a2.6
- Velvet Static / records sold | count | agree | 12 million @ a2.4 a6.5
- Keisha Bright / age | age | refine | 24 in November 2009 @ a1.2 | 38 @ a3.2 | 24 when she gave up @ a4.5
- Keisha Bright / health on tour | other | refine | collapsed twice, put on a drip @ a3.2 | exhaustion @ a2.5 | the drip, the fainting @ a6.2
- Band accounts / hidden from members | other | refine | kept from the members @ a1.3 | missing @ a6.2
- Memoir / publisher | name | agree | Harrow & Finch @ a1.5 a4.1
- Declan Shaw / response to the claims | other | refine | false from beginning to end, his lawyers say @ a1.6 | rejects them @ a2.7
- Keisha Bright / present work | status | refine | teaches music at a comprehensive in Luton @ a1.7 | schoolteacher @ a4.5
- Taxi / fare paid | money | agree | £300 @ a5.4 a6.7
- Taxi / destination | place | agree | Luton @ a1.8 a5.1 a6.7
- Keisha Bright / coat she left in | other | refine | somebody else's coat @ a1.1 | a roadie's coat @ a5.1
