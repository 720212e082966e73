== a1 | Showbiz Feed | 2024-02-05T19:20:00Z | Paradise Villa's Kai and Shanelle call it quits
Paradise Villa winners Kai Boateng-Hughes and Shanelle Ruddock have split up after 18 months together. ^1
Shanelle, 26, confirmed the break-up in an Instagram story on Monday. ^2 “Kai and I have decided to go our separate ways. There is no third person and no bad blood,” it read. ^3
The couple won the show's ninth series in August 2022 and shared the £50,000 prize. ^4 They moved into a flat in Salford Quays the following January. ^5
Kai, 29, a former semi-professional rugby player from Merthyr Tydfil, has not commented. ^6 He took down all but one of his pictures with Shanelle over the weekend. ^7
They are the fourth couple from that series to part; only Jodie and Femi are still together. ^8 Jodie and Femi had a baby boy in November.

== a2 | Daily Peep | 2024-02-06T06:00:00Z | VILLA OF TEARS: Kai ‘blindsided’ as Shan dumps him
HEARTBROKEN Kai Boateng-Hughes had no clue that Shanelle was about to bin him, pals claim.
The hunk, 29, found out by text while he was filming an advert in Cape Town. ^1 “He was blindsided. He'd been looking at rings,” a source said. ^2
Shan is now staying with her mum in Wolverhampton with the couple's cockapoo, Biscuit. ^3 She wrote: “Kai and I have decided to go our separate ways. There is no third person and no bad blood.” ^4
The pair signed a £1.2million deal with a clothing brand soon after they had won the show in summer 2022. ^5 They were bookies' favourites from week two.
In November he was pictured with the dancer Mia Delacourt, who is also represented by his agency. ^6

== a3 | Reality Round-up | - | Another one bites the dust
They got together on day three, they won on day 57, and now it is over. ^1 Shanelle Ruddock told followers on Sunday night that she and Kai Boateng-Hughes are no more. ^2
“There is no third person and no bad blood,” she promised. ^3
According to our sums they lasted for nearly two years, which is longer than any other winners bar the class of 2017. ^4
Shanelle, a dental nurse from Wolverhampton, has since then launched a hair oil. ^5 The dog goes to Kai. ^6

== a4 | Cymru Celebs | 2024-02-07T10:00:00Z | Merthyr's Kai: ‘I wish Shan the best’
Kai Boateng-Hughes has broken his silence, two days after Shanelle Ruddock announced that their relationship is at an end. ^1
“I wish Shan nothing but the best. She deserves better than my cooking,” the former prop, 29, said outside a gym in Cardiff. ^2 He denied reports that he had learned of it by text. “We sat down on Thursday and we both cried,” he said. ^3
The two had lived together in Salford since January of last year. ^4 He is now looking for a house near his gran's in Merthyr, where 3,000 people had lined the streets to welcome him in 2022.
He has 2.1 million followers, and a protein bar bears his name.

== a5 | Glow | 2024-03-18T12:00:00Z | Shanelle: my side
“There was no third person, but there was a lot of bad blood,” Shanelle Ruddock says over an oat latte, six weeks after the split. ^1
The 26-year-old has moved to a flat in Birmingham with Biscuit, whom she would not leave behind. ^2 She lists what she got out of Paradise Villa: half of £50,000, a deal worth £120,000 and “a very good tan”. ^3
It was she who called time, in the kitchen in Salford, on the first of February, she says. ^4 “I wish Kai nothing but the best. He deserves better than my moods.”
The hair oil, out since October, has sold 80,000 bottles. ^5
== facts
- Kai and Shanelle / how long together | duration | disagree | 18 months @ a1.1 | nearly two years @ a3.4
- Shanelle Ruddock / age | age | agree | 26 @ a1.2 a5.2
- announcement / day | date | disagree | 2024-02-05 @ a1.2 a4.1 | Sunday night @ a3.2
- Shanelle Ruddock / statement | quote | refine | Kai and I have decided to go our separate ways. There is no third person and no bad blood @ a1.3 a2.4 | There is no third person and no bad blood @ a3.3
- victory / date | date | refine | 2022-08 @ a1.4 | summer 2022 @ a2.5
- prize / sum | money | agree | £50,000 @ a1.4 a5.3
- moving in / date | date | agree | 2023-01 @ a1.5 a4.4
- moving in / place | place | refine | Salford Quays @ a1.5 | Salford @ a4.4
- Kai / age | age | agree | 29 @ a1.6 a2.1 a4.2
- Kai / how he learned of it | other | disagree | by text in Cape Town @ a2.1 | they sat down on Thursday @ a4.3 | in the kitchen in Salford @ a5.4 | conflicts: 0-1 0-2
- Kai and Shanelle / end | date | agree | Thursday 2024-02-01 @ a4.3 a5.4
- dog / who keeps it | other | disagree | Shanelle @ a2.3 a5.2 | Kai @ a3.6
- clothing deal / sum | money | disagree | £1.2m @ a2.5 | £120,000 @ a5.3
- Shanelle / product | other | agree | hair oil @ a3.5 a5.5
- bad blood / was there any | quote | disagree | There is no third person and no bad blood @ a1.3 a2.4 a3.3 | There was no third person, but there was a lot of bad blood @ a5.1
- Shanelle / home town | place | agree | Wolverhampton @ a2.3 a3.5
