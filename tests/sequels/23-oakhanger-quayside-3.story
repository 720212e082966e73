== a1 | Press Union | 2023-01-16T10:00:00Z | Oakhanger to return to Quayside Lane as Bev
Perpetua Oakhanger is coming back to Quayside Lane, less than two years after her character sailed off in a fishing boat, the programme said on Monday.
The actress, 56, has signed for a year. Bev Tranter will step ashore in an hour-long episode at Easter. “Somebody has to do the shopping,” Oakhanger said, in allusion to the list with which Bev took leave of her husband in April 2021, before 7.8 million viewers.
Since she left she has played Mother Courage in Chichester and taken part in a dancing contest, from which she was voted out third.
Her screen husband, Mick, has in the meantime become engaged to the harbour master. Dermot Fallowell, who plays him, said: “I’d better hide the sausages.”
The show’s audience last year was 3.4 million on average.

== a2 | Daily Lantern | 2023-01-15T22:00:00Z | GET 'EM IN! Bev's back behind the bar for half a mill
We TOLD you they'd kept the apron!
Perpetua Oakhanger is returning to the cobbles of Quayside Lane for a cool half a million, we can reveal: £100k more than when she quit in 2020 rather than take a Covid pay cut.
New boss Shona Baptiste has been wooing her since the summer with curry nights in Saltmarsh. "Viewing figures are in the drink. There's one woman who can haul them out," a show source says.
And fireworks are guaranteed, as Mick has got himself a fancy woman. Bev walks in on the engagement do! In real life it's another matter; Dermot Fallowell, 51, asked Perpetua to do a reading when he wed his Mirela last June.
The leopard print has been dry-cleaned. So's the wig.

== a3 | Broadcast Ledger | 2023-01-18T09:30:00Z | Baptiste buys back the family silver
The first big decision of Quayside Lane's new executive producer is an old one: get Bev.
Perpetua Oakhanger's twelve-month agreement guarantees 80 episodes and restores the autumn theatre clause, the absence of which, as this paper reported in October 2020, helped to drive her away. Her per-episode rate, agents estimate, is up a quarter.
Can it pay? The 2021 exit gave a one-night peak of 7.8 million; six weeks on, the soap was where it had been, then sank below. Research done for the channel shows that "Bev" is the name most often given by lapsed viewers when asked what they remember; second is "the siege", third "sausages".
Gareth Ollerenshaw, who'd left the door of the Anchor on the latch, is now at a streaming service.

== a4 | Saltmarsh Gazette | - | She only has to cross the road
From the cottage in Fore Street to the quay it is 140 paces. Perpetua Oakhanger will be walking them in costume once again from next month.
At the Cabin Café they had known since Bonfire Night and kept quiet, for which Donna Quaife feels she's owed a medal. "There were three telly people here with spreadsheets, eating curry out of boxes. I'm not daft."
Alf Dunnage has been asked for the Girl Maureen. Bev went in her, so she will have to come back in her. He's had her painted since, yellow, and the production would like to have her green again. "Then they can do it theirselves."
The coaches are expected at Easter. There are plans by the council for a one-way system, and a plaque.

== facts
