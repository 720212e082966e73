== a1 | Continental Wire | 2023-03-23T21:00:00Z | Maddox Whitlock calls off two shows over laryngitis
CHICAGO — Country-rock singer Maddox Whitlock canceled his concerts of Thursday and Friday at Lakeshore Arena because of acute laryngitis, hours before the first was due to start. ^1 ^2 ^3
Doctors have ordered Whitlock, 37, not to speak for a week. ^4 ^5
"I'm writing this on a whiteboard and my spelling's gone too," he posted on Instagram. ^6
New dates, June 14 and 15, have already been found; tickets stay valid. ^7 ^8
The "Gravel Saints" tour, of 44 shows, began in Tulsa on February 9. ^9 ^10
In 2018 he lost three concerts to a broken rib.

== a2 | Windy City Nights | - | No voice, no show: Whitlock fans left out in the cold
Some of them had slept in front of Lakeshore Arena. At four in the afternoon a man with a megaphone sent them home. ^1
Maddox Whitlock's larynx is inflamed, and neither of his two Chicago evenings can take place. ^2 ^3
He apologized on social media, "on a whiteboard". ^4
The 37-year-old will make up for them in mid-June. ^5 ^6
Opening act Calliope Reeves played five songs on the sidewalk with a borrowed guitar. ^7
The last act to cancel at such short notice, a boy band in 2016, gave its public four hours' warning. One couple had driven 410 miles from Omaha. They got her autograph on the parking ticket.

== a3 | Ticket Trade Today | 2023-03-24T13:00:00Z | Whitlock doubleheader moved to June
The pair of sold-out nights lost by Maddox Whitlock this week will be replayed on the 14th and 15th of June. ^1
For the 29,000 holders of tickets there is nothing to do; whoever cannot come has 30 days to ask for a refund. ^2 ^3
The next stop, Milwaukee on March 31, is not in danger, his management says, since seven days of silence will by then be over. ^4 ^5
In 2020 Whitlock lost a whole tour of 31 dates to the pandemic.
Up to now 18 of the 44 concerts have been given. ^6

== a4 | Heartland Echo | - | Whitlock sings again
With a scarf and a pot of honey on the piano, Maddox Whitlock returned to the stage on Friday in Milwaukee. ^1
After a week of not uttering a word, following an inflammation of the larynx, he began with "Say It Plain". ^2 ^3
He invited Calliope Reeves, who had sung for the disappointed on a Chicago sidewalk, to join him in the last number. ^4
The show was the tour's nineteenth. ^5
Of the 24 songs five were from his debut of 2011. He drank, we counted, nine cups. For the 12,500 in the hall there was a free badge with a whiteboard on it. On Sunday he plays Des Moines.

== facts
- illness / what | other | refine | acute laryngitis @ a1.2 | larynx inflamed @ a2.2 a4.3
- shows / number lost | count | agree | 2 @ a1.1 a2.3 a3.1
- arena / name | place | agree | Lakeshore Arena @ a1.1 a2.1
- Maddox Whitlock / age | age | agree | 37 @ a1.4 a2.5
- silence / length | duration | refine | a week @ a1.5 a4.2 | seven days @ a3.5
- Whitlock / post | quote | refine | I'm writing this on a whiteboard and my spelling's gone too @ a1.6 | on a whiteboard @ a2.4
- post / where | other | refine | Instagram @ a1.6 | social media @ a2.4
- new dates / when | date | refine | 2023-06-14 and 2023-06-15 @ a1.7 a3.1 | mid-June @ a2.6
- tickets / valid | status | agree | stay valid @ a1.8 a3.2
- tour / shows | count | agree | 44 @ a1.9 a3.6
- next show / when | date | refine | 2023-03-31 @ a3.4 | Friday @ a4.1
- next show / place | place | agree | Milwaukee @ a3.4 a4.1
- opening act / name | name | agree | Calliope Reeves @ a2.7 a4.4
- opening act / where she played | other | agree | on the sidewalk @ a2.7 a4.4
- shows / given so far | count | refine | 18 @ a3.6 | the nineteenth in Milwaukee @ a4.5
- cancelling / when | other | refine | hours before the start @ a1.3 | at four in the afternoon @ a2.1
