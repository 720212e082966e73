== a1 | Gauteng Sun | 2023-06-28T06:00:00Z | DJ Thandokazi calls off Europe tour
Amapiano star DJ Thandokazi has pulled out of her European tour, eleven shows in seven countries, after being told by doctors that she risks losing her hearing. ^1
Thandokazi Mabaso, 27, announced the decision in a nine-minute video on Monday. ^2 “My ears made me, and I will not let them break,” she said. ^3
Her first show would have been in Lisbon on July 7. ^5 She played her last set in Durban on June 16, when she noticed a whistling that has not stopped since. ^6
Her agency, Kwela House, said that 64,000 tickets had been sold and that all would be refunded. ^7
The Soweto-born producer won two awards at the Samas in May. ^8
Her first album is to be released on August 9, Women's Day. ^21 “I haven't heard silence in ten days,” she says in isiZulu at the close of the clip. ^22

== a2 | Beats & Bass | - | Thandokazi off the road until 2024
The “Umlilo Omkhulu” hitmaker will not set foot in a club before January. ^1
DJ Thandokazi has been suffering from tinnitus, according to her agency, since a set on Youth Day in Durban at which a monitor blew up next to her left ear. ^2
“My ears made me and I won't let them break,” the 27-year-old says in a clip posted to YouTube. ^3 In 2022 she played 140 sets, and slept, she once told us, “in aeroplanes only”. ^4
Promoters in Lisbon, Berlin and London, where she had sold out the Brixton Assembly Rooms, are giving the money back. ^5
Her debut album is still to come out on August 25. ^21 “For ten days now I have not known silence,” she adds. ^22

== a3 | London Nightlife Guide | 2023-06-28T11:00:00Z | Amapiano queen cancels Brixton
Disappointing news for fans of log drums: the date on July 15 won't happen. ^1 The South African DJ has scrapped the whole tour of twelve dates. ^2
In a message on Sunday she spoke of damage to her right ear and said: “My ears made me, and I won't let them break me.” ^3
A new date is promised for spring. ^4 Tickets remain valid, says the venue. ^5 Thandokazi, 27, was last here in October, when 4,900 people came. ^6
The room has hired two garage DJs for the night instead.

== a4 | Soweto Community Paper | - | Our Thando needs rest
Gogo Mabaso from Dobsonville is glad that her granddaughter will be home this winter. “She plays for the whole world and the whole world is too loud,” she says.
The child who used to beat on paint tins brought home two Samas only last month. ^1 Now the doctors at the Milpark clinic have told her that she may go deaf if she does not stop for six months. ^2
Her brother and manager, Sizwe, says that the money of all 64,000 buyers will be returned. ^3
The young lady's Europeans will have to wait until March and April, Sizwe says. ^21

== facts
- tour / shows | count | disagree | 11 @ a1.1 | 12 @ a3.2
- tour / status | status | agree | called off @ a1.1 a3.2
- Thandokazi / age | age | agree | 27 @ a1.2 a2.3 a3.6
- announcement / day | date | disagree | Monday @ a1.2 | Sunday @ a3.3
- announcement / where | other | refine | a nine-minute video @ a1.2 | a clip posted to YouTube @ a2.3
- Thandokazi / on her ears | quote | disagree | My ears made me, and I will not let them break @ a1.3 | My ears made me and I won't let them break @ a2.3 | My ears made me, and I won't let them break me @ a3.3 | conflicts: 0-2 1-2
- last set / day | date | refine | 2023-06-16 @ a1.6 | Youth Day @ a2.2
- last set / place | place | agree | Durban @ a1.6 a2.2
- ear / which | other | disagree | left @ a2.2 | right @ a3.3
- tickets / refund | status | disagree | refunded @ a1.7 a2.5 a4.3 | remain valid @ a3.5
- tickets / number | count | agree | 64,000 @ a1.7 a4.3
- Samas / won | count | agree | 2 @ a1.8 a4.1
- Samas / when | date | refine | May @ a1.8 | last month @ a4.1
- break / length | duration | refine | not before January @ a2.1 | six months @ a4.2
- risk / hearing | other | agree | may lose her hearing @ a1.1 a4.2
- new dates | date | refine | spring @ a3.4 | March and April @ a4.21
- album / release | date | disagree | 2023-08-09 @ a1.21 | 2023-08-25 @ a2.21
- Thandokazi / on silence | quote | refine | For ten days now I have not known silence @ a2.22 | I haven't heard silence in ten days @ a1.22
- album / first | count | agree | 1st @ a1.21 a2.21
