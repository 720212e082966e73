== a1 | The Callsheet | 2025-03-04T17:00:00Z | 'Marrowmere' Recasts Prince Caddoc: Iwan Prosser In, Theo Ashby-Lane Out
EXCLUSIVE: Welsh actor Iwan Prosser has been cast as Prince Caddoc in Lantern+'s fantasy drama "Marrowmere," taking over from Theo Ashby-Lane, who originated the part. ^1
The change takes effect with the third season, which begins production in Northern Ireland on April 14. ^2 Sources say that Ashby-Lane could not make his dates work with "The Glass Admiral," the naval feature that he is to lead in Malta for director Ruth Okonjo. ^4
Prosser, 28, had a run in the BBC's "Quarry Men" and played Laertes opposite Hattie Coram at the Bristol Old Vic in 2023. ^5 He is represented by Fenn & Oakley.
Based on the novels by Gwendolyn Pask, the series was created by Dina Hartwell. ^6 Season two drew 31 million viewers in its first 28 days, per the streamer.

== a2 | Lantern+ newsroom summary, BritTV Wire | 2025-03-05T10:15:00Z | Streamer confirms new Caddoc
Lantern+ has confirmed that Iwan Prosser will join the cast of Marrowmere in the role of Caddoc, the exiled heir to the Salt Throne. ^1
"Theo gave Caddoc his heart, and we'll always be grateful to him," Dina Hartwell, the showrunner, said. ^2 "Iwan walked in, read the drowning speech, and the room went silent." ^3
The streaming service said that the departure had been agreed with the actor last autumn and was due to a clash of schedules. ^4
Eight new episodes will be filmed between mid-April and October, mostly in County Antrim. ^5 Ten were made for each of the earlier runs. ^6 No date for their release was given. The rest of the principal cast, including Meera Sandhu and Sir Alan Tufnell, remain.

== a3 | Western Valleys Echo | 2025-03-06T07:00:00Z | From Treorchy to the Salt Throne
Iwan Prosser's old drama teacher had to pull the car over when she heard.
"He was a donkey in our nativity in Year Two, and he took it dead seriously," said Siân Meredith, who taught the Treorchy lad at primary school. ^1
The 28-year-old is the new face of a lead character in one of the most watched series of the moment. ^2 He sent in a tape from his mum's kitchen, was called to London twice, and learned that he had got it while queuing in a chip shop in November. ^3
Before drama school in Cardiff he stacked shelves for two years and played blindside flanker for the Zebras' youth side. His nan Beryl, 83, has started on the books. "There's a lot of mud in them," she reports.

== a4 | Saltborn Forum front page | - | The Caddoc megathread
OK. Breathe. Theo's gone and there's a new lad. ^1
What we know: he isn't being killed off, it's the same character with a different face from S3 on. ^2 Theo's doing the Okonjo boat movie this summer. ^3 Dina has said that there was no falling out and that Theo recorded a goodbye video for the crew. ^4
What we don't know: whether they'll reshoot the prologue with the twins, whether the wig survives.
Reminder that recasts can work: Lady Ysolde changed hands after the pilot and nobody remembers. Reminder too that Iwan is 5'9", that Book Caddoc is a short king, and that Theo is 6'2".
He's also brilliant in Quarry Men, all three series of which are on the iPlayer. ^5

== a5 | Sunday Portrait | 2025-03-09T00:01:00Z | Theo Ashby-Lane: 'I cried handing back the sword'
"I'll miss the mud, I'll miss Meera's terrible jokes, and I cried handing back the sword," Theo Ashby-Lane says down the line from Valletta, where he has been having sailing lessons for a fortnight. ^1
The 31-year-old played Caddoc in 20 episodes. ^3 It was, he insists, a matter of the calendar. "You can't be in Antrim and on a frigate on the same Tuesday." ^4
He has spoken to his successor. They met for a pint in Soho before Christmas. "I told him to buy his own thermals," he says. ^5
Ashby-Lane, whose father is the theatre director Giles Lane, was nominated for a Bafta in 2024 for a very different part, that of the stammering curate in "A Small Parish".

== a6 | Coastline FM Belfast | - | New prince in town
If you see a fella in a cloak in Ballycastle this week, be nice to him, he's only new.
Filming is under way again on Marrowmere, and the third series has a fresh Caddoc in Iwan Prosser from the Rhondda. ^1
Dina Hartwell, who created the show, told us on the harbour wall that reading with him last year had settled it, since he had picked the drowning speech, and "the room went silent". ^3
There'll be eight parts this time, with about 300 local crew on the payroll. ^4 The tourist board reckons the programme has been worth £40m to the area since 2021. Parking at the Carrick car park is suspended until Friday.
== facts
- Caddoc / new actor | name | agree | Iwan Prosser @ a1.1 a2.1 a6.1
- Iwan Prosser / age | age | agree | 28 @ a1.5 a3.2
- third season / episodes | count | agree | 8 @ a2.5 a6.4
- departure / reason | other | refine | dates clash with The Glass Admiral @ a1.4 | a clash of schedules @ a2.4 | the Okonjo film @ a4.3 | a matter of the calendar @ a5.4
- third season / start of filming | date | refine | April 14 @ a1.2 | mid-April @ a2.5
- third season / where filmed | place | refine | Northern Ireland @ a1.2 | mostly County Antrim @ a2.5
- Dina Hartwell / words on the reading | quote | refine | "Iwan walked in, read the drowning speech, and the room went silent" @ a2.3 | "the room went silent" @ a6.3
- Iwan Prosser / home | place | refine | Wales @ a1.1 | Treorchy @ a3.1 | the Rhondda @ a6.1
- Theo Ashby-Lane / episodes as Caddoc | count | refine | ten in each of two seasons @ a2.6 | 20 @ a5.3
- The Glass Admiral / where filmed | place | refine | Malta @ a1.4 | Valletta @ a5.1
- Marrowmere / creator | name | agree | Dina Hartwell @ a1.6 a6.3
- The Glass Admiral / director | name | agree | Ruth Okonjo @ a1.4 a4.3
