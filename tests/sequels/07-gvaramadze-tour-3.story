== a1 | Caucasus Beat | 2019-10-28T07:45:00Z | Gvaramadze cuts short European tour after losing voice
TBILISI — The Georgian singer Tamuna Gvaramadze has called off the last nine concerts of her European tour. Doctors in Vienna found bleeding in a vocal fold, her sister and manager Eka Gvaramadze said on Monday.
The singer, 32, broke off a performance in Budapest on Saturday after four songs. She must not speak for three weeks.
The "Salt" tour, of 26 dates, started in Warsaw on 20 September. Seventeen have been played, among them Amsterdam and Berlin. Zurich, Milan, Lyon and others will get their money back.
Whether the free concert in Batumi on 23 November can be held is open.
"Sixteen people are singing for me in the bus," she wrote. "It is unbearable."

== a2 | Hanglemez | - | Four songs and a sheet of paper
We had paid 18,000 forints and I should not exchange that evening for a whole one.
In the third song the voice went, not with a crack but like a light which somebody dims. She smiled and pointed at her throat. In the fourth she only moved her lips, and the choir, led by a thin young man named Anzor, took the melody from her without a sign having been given.
Then she borrowed a sheet of paper from a cellist and wrote on it, and he read it out in Hungarian learned on the spot: "Forgive. They will sing you bread."
And they sang "Tone", sixteen men and no soloist, in the dark sports hall of Budapest, and we stood.

== a3 | Live Ledger | 2019-10-30T13:00:00Z | "Salt" stops at 17: insurer to cover most of nine lost shows
Nordlys Booking expects its insurer to pay some €1.3 million for the nine shows that Tamuna Gvaramadze will not play. The policy covers illness of the artist, not of the choir.
The weak markets have gone, as it happens: Zurich had sold 41 per cent and Milan 38. In the 17 played, 82,000 came and the gross was €3.8 million.
"I'd give it back for a clean scan," says Signe Krogh, her agent since the club run of 2016.
The injury is a haemorrhage in the left vocal fold. Three weeks of silence come first; surgery is a possibility. Ebralidze's suit over commission, filed in July, is unaffected.

== a4 | Guria Today in English | - | Batumi will be – without her voice, but with her
The free concert at the seaside on 23 November is not cancelled. To this decision came Tamuna Gvaramadze, who communicates now by means of a school slate.
She will sit at the organ. The songs will be sung by the choir and by all who come, for which the words are printed on the bread bags of her father. Omar already ordered ten thousand.
Doctors forbade to her to speak and to sing after in Budapest something burst in the throat. The tour in Europe, which was her second, is ended before the time.
“She was silent also as a child when she was angry,” recalls the grandmother. “It did not last.”

== facts
