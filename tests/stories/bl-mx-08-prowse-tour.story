== a1 | Southern Cross Wire | 2018-10-10T23:40:00Z | Saltwater Kings call off rest of farewell tour
SYDNEY - Australian rock band The Saltwater Kings have cancelled the remaining 14 dates of their farewell tour after doctors found a bleed on singer Danny Prowse's vocal cords. ^1
Promoter Big Gum Touring said on Thursday that ticket holders would get their money back within 20 working days. ^2 Prowse, 61, was ordered not to sing or speak for six weeks, it said. ^3
The band had played 22 of 36 concerts, the last of them in Newcastle on Sunday. ^4
The Kings formed in Fremantle in 1979 and sold nine million records. Bassist Col Petrakis died in 2012. Their one Glastonbury appearance was in 1987.

== a2 | The Hunter Post | 2018-10-11T20:00:00Z | We heard Danny's last note
Those who shivered through Saturday night at the showground now know what they saw. ^1 It was during "Copper Coast", eleven songs in, that Danny Prowse turned his back to 9,000 Novocastrians and coughed into a towel.
He finished the concert, the Kings' last on this or any tour. ^2 Kylie Brandon, 44, of Maitland, drove home with her twins and "knew straight off".
On Sunday the band's trucks were already heading for Wollongong, where a sold-out gig was due on Tuesday, the 9th; that one was scratched three hours before the doors.
The showground had its previous big night on March 3, with 12,400 people.

== a3 | Perth Breakfast FM | - | Danny: 'I'm not done, I'm just shut'
Sixteen shows gone, including all three of ours at the Arena on November 9, 10 and 12. ^1 Bugger.
Danny Prowse, in his favourite blue beanie, wrote it on a whiteboard for the clip the Kings posted: "I'm not done, I'm just shut." ^2 Guitarist and brother-in-law Mick Tiernan, 59, did the talking for him.
Mick reckons no date will be replaced before next spring, if at all. ^3
Refunds start Monday and should take about four weeks. ^4 VIP packages, $489 a pop, too. The support act, Ruby Lark, plays a free gig at Freo Arts Centre on the tenth.

== a4 | Amped Monthly | - | The long goodbye gets shorter
A man who smoked forty a day until 2003 should perhaps not have booked 36 nights in thirteen weeks. ^1 Danny Prowse, who will be 62 in February, had surgery on a polyp in 1996 and again in 2009. ^2
This time, his wife and manager Jude Tiernan-Prowse told us on the phone, the specialist in Melbourne wants three months of silence. ^3 No knife before January.
On the whiteboard in the band's video he had written: "I'm done, and I'm shutting up." ^4 She laughed about it. "He has never been so easy to live with."
Insurance covers the 14 concerts that fell through, worth about $8 million at the gate. ^5 The live album, taped in Cairns on August 31, comes out on November 30.

== a5 | The Federation Age | 2018-10-13T19:00:00Z | Farewell, twice cancelled
It is the second time that The Saltwater Kings have failed to say goodbye. In 2006 a farewell ended after five evenings, when Tiernan broke his wrist on a jet ski.
The present one started in Darwin on August 17 and came to grief in Newcastle on October 7 with more than a dozen engagements outstanding. ^1
Big Gum, whose shares lost 4.1 per cent on Friday, has promised all of them their money. It expects a loss of $1.3 million.
Mr Prowse, 61, has been told to keep silent. ^2 His memoir, "Brine", for which he received $350,000, is due in May, and the audio version he was to read in December has been given to the actor Tom Haddrick.

== facts
- last concert in Newcastle / date | date | disagree | 2018-10-07 @ a1.4 a5.1 | 2018-10-06 @ a2.1 a2.2
- cancelled concerts / how many | count | disagree | 14 @ a1.1 a4.5 | 16 @ a3.1 | more than a dozen @ a5.1 | conflicts: 0-1
- Danny Prowse / how long he must be silent | duration | disagree | six weeks @ a1.3 | three months @ a4.3
- Danny Prowse / text on the whiteboard | quote | disagree | I'm not done, I'm just shut. @ a3.2 | I'm done, and I'm shutting up. @ a4.4
- Danny Prowse / age | age | refine | 61 @ a1.3 a5.2 | 62 in February @ a4.2
- refunds / how long they take | duration | refine | within 20 working days @ a1.2 | about four weeks @ a3.4
- tour / number of concerts planned | count | agree | 36 @ a1.4 a4.1
- last concert / place | place | refine | Newcastle @ a1.4 a5.1 | the showground @ a2.1
- Danny Prowse / ordered to be silent | status | agree | yes @ a1.3 a4.3 a5.2
