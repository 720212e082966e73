== a1 | Aotearoa Sport Wire | 2020-11-20T01:15:00Z | Leupolu and Va'ai put off Samoan wedding
AUCKLAND — The rugby player Tavita Leupolu and the netballer Mele Va'ai have postponed their wedding in Samoa because of closed borders, they announced on Friday.
They were to marry at Lalomanu on 2 January before about 600 guests. "We can't ask our nanas to quarantine in a hotel for two weeks," wrote Va'ai, 26. No new date has been set.
Leupolu, 28 next week, proposed to her in June 2019 on court in Hamilton, after a final her side had lost. "Best rebound of my life," she said at the time.
The couple have turned down offers to be married in Auckland. "It's Samoa or nothing," he said.

== a2 | Savai'i Observer | - | Lalomanu loses six hundred guests
It was to be the biggest wedding on the south coast since that of the head of state's daughter. The fales at Lalomanu beach were booked from end to end, and Fa'amoe Leupolu's brother had raised 48 pigs.
On Friday the message came from New Zealand. The border of Samoa is shut but for repatriation flights, 300 seats every second week.
"We understand. In 2009 the wave took the fales, in 2019 the measles took the visitors, and now this," says Sili Taufua, who rents out 22 huts. She has offered to keep the deposit for whenever.
And the pigs? "They will be older and wiser," says the uncle.

== a3 | Mangere Messenger | 2020-11-21T06:00:00Z | "Samoa or nothing", say Mele and Tavita
Sister Lupe had lost six kilos for the dress. "I want them back with interest," she told us when the news was out.
Mele Va'ai and Tavita Leupolu will not be marrying at Lalomanu in January. The Reverend, Mele's father, had offered the Massey Road church, the panel shop and even the Manukau netball courts. But the grandmothers on both sides are in Upolu, 84 and 88, and they gave the two of them their word after the proposal in Hamilton that it would be at home.
The bus company has been cancelled. It's the same one that went to the final last year; they know the drill.

== a4 | Pacific Bride Blog | - | Postponed: what to do with 600 lei
Another one falls. I count 31 island weddings gone this season, and now the one whose seating plan alone had its own fan page.
Do as Mele Va'ai does: she doesn't weep, she lists. Pearl ring, stays on. Dress of siapo cloth by Sina Pouono, in a box with camphor. Band, paid half. Shell lei for the guests, in the hands of a women's committee who now sell them on for the hospital.
Her tip to the rest of you: "Have the row about the guest list again. It's the last fun part."
A ceremony on video doesn't come into question for her. "You cannot smell an umu over Zoom."

== facts
