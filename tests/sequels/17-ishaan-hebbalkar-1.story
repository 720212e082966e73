== a1 | Deccan Press Bureau | 2021-12-18T07:30:00Z | Ishaan Hebbalkar's "Gandugali" gets new release date
BENGALURU — "Gandugali", the period action film with Ishaan Hebbalkar whose release was put off last month on the death of his uncle Niranjan Hebbalkar, will come to cinemas on 21 January, the producers said on Saturday.
It had been due on 19 November, a week after the veteran actor died of a cardiac arrest. Before the new date was announced the 11th-, 13th- and 30th-day rites had been completed, producer K. R. Mallesh said.
A scene of four minutes in which uncle and nephew appear together, the last that Niranjan shot, will not be cut. "He did it in one take and asked for tea," said Ishaan, 34.
The film cost Rs 62 crore and will be seen on 1,800 screens in five languages.

== a2 | Box Office South | - | Mallesh picks Jan 21, avoids Sankranti scrum
With three Telugu giants and a Tamil one fighting for Sankranti, producer K. R. Mallesh has done the sensible thing and brings "Gandugali" a week later. Screens in Andhra for a Kannada dub would not have been had for love nor money on the 14th.
The wait since November has cost about Rs 3.5 crore in interest, trade sources say. Against that stand the rights: satellite and digital have been renegotiated from Rs 40 crore up to 51, as the film now holds the final appearance of Niranjan Hebbalkar.
Is that ghoulish? "It is arithmetic," says a distributor in Hubballi. "Grandmothers who haven't seen a talkie since 1990 will come for those four minutes."
The only cloud is the Omicron variant; seating at 50 per cent would upset everything.

== a3 | Namma Reel | 2021-12-18T05:00:00Z | 21-01! Chikkappa, we will come
At five in the morning, at the hour when Boss used to feed the cows, the poster dropped. On it are only two pairs of hands, one old, and a sword.
GANDUGALI. 21 January. Write it on the wall.
Ishaan anna has let his moustache grow again; he shaved it in November at the farm in Nelamangala, with his head, as a son would. In the video he sits on the fence there. "He told me that he'd come to the premiere on two legs or on four. So we've kept seat number one in Narthaki empty."
In front of the same Narthaki theatre a cutout of 65 feet goes up, one foot for each year of Simha's life but two; there was a wire in the way.
Raghu, yes, our Raghu, is driving the production van.

== a4 | The Coromandel Mail | 2021-12-21T09:00:00Z | A nephew steps out of the shade
Ishaan Hebbalkar has been about to be a star for eight years. There was a college romance that ran; there were four films that did not; there were two years with none.
It is a hard thing to be brought up by Kaveri Simha. His father died when he was six, and his uncle, who had 212 films to make, took him along to the sets and made him sit on the sound van. “He never praised me. He used to say, again.”
Now “Gandugali”, in which he plays a wrestler at the court of Chitradurga, has been given a date after its postponement in November, and it comes with a burden: people will buy tickets to weep for someone else. He knows. “If they come for him and stay for me, it is how I came into this house also.”

== facts
