== a1 | Deccan Press Bureau | 2022-03-25T13:45:00Z | Sequel to "Gandugali" announced, with Ishaan Hebbalkar directing
BENGALURU — Ishaan Hebbalkar will act in and direct a second part of "Gandugali", producer K. R. Mallesh said on Friday at a function for the film's completion of nine weeks in cinemas.
The first part, out on 21 January, has earned Rs 214 crore. "Gandugali: Deepa" is to start shooting in Chitradurga in October and be released at Deepavali of 2023. Its budget is Rs 110 crore.
Suresh Halappa, director of the first, was not present. He has been "released for another project", Mallesh said.
The sequel turns on the lamp-lighter played in the first film by Hebbalkar's uncle Niranjan, who died in November. No computer double will be used, Ishaan, 34, said. "The lantern will act."

== a2 | Namma Reel | 2022-03-25T16:00:00Z | "The lantern will act": Part 2 is ON and anna is captain
We were there, in Palace Grounds, with 20,000 others, and nobody can hear today.
First the shields: for the boys who did the fort scene, for the lady who made 11,000 laddus, for Raghu. Then the screen went dark, a small flame came from the left and a voice which we all know said: "Have you eaten?" People fell from chairs.
GANDUGALI DEEPA. Story, direction: Ishaan Hebbalkar. Yes, direction! He learned it on a sound van, he says.
And Halappa sir? There are rumours, about an unpaid share and a slammed door. Not today. Today is for seat number one, which Narthaki has unscrewed and given to Sharadamma Akka. It stands on the veranda in Nelamangala and a cow has already tried it.

== a3 | Box Office South | - | Inside the Rs 110-crore bet on "Deepa"
Only two Kannada films have had a bigger budget, and both of them were directed by people who had directed before. K. R. Mallesh shrugs. "The nephew is the brand now."
The numbers give him confidence. From Rs 31 crore on day one the first film went to 78 in a weekend and 214 at the end, with the seats halved for a fortnight. A streamer has bid Rs 90 crore for the sequel unseen.
Less happy is Suresh Halappa, who was promised 8 per cent of net profit and, by his own count, has had 2. His notice reached Mallesh on Thursday; the Film Chamber will mediate.
Fourteen per cent of the new budget goes into sets that Karnataka Tourism wants to keep.

== a4 | The Coromandel Mail | 2022-03-28T05:40:00Z | Should a star direct himself? Notes on “Deepa”
He was asked to say “again” to others, and this, I suspect, decided it. Ishaan Hebbalkar grew up with that word.
The announcement of a second “Gandugali” surprised nobody; that he takes the chair from Suresh Halappa did. One may be worried. The strength of the January film was precisely that someone pointed a camera at a man who did not know how well he was listening.
On the other side there’s the idea. An uncle’s absence shall be the subject, no digital ghost, just a lantern handed from one to the next. I can’t think of another industry in which grief has been so quickly put to use and so little abused. When I saw the old people stand up at the four minutes, in the winter, I thought the story was over. It seems it’s only been lit.

== facts
