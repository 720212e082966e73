== a1 | Press Union | 2021-09-27T09:15:00Z | Quayside Lane’s Dermot Fallowell engaged again
The actor Dermot Fallowell, of Quayside Lane, is to marry the Romanian violinist Mirela Văcărescu. He announced the engagement on Sunday at a charity concert in Saltmarsh at which both appeared.
Fallowell, 50, asked her in August on the beach of Vama Veche on the Black Sea. “She said yes and the tide didn’t come in. There isn’t one,” he said.
That was taken as a nod to his proposal to the dancer Ciara Lanigan in 2014, on the pier at Llandudno. They called off their wedding in 2016. He has been divorced once.
Văcărescu, 43, plays in an orchestra in Manchester and teaches. The two met in 2018, separated last year during lockdown and got together again at Christmas. They will be married next summer.

== a2 | Daily Lantern | 2021-09-26T21:45:00Z | THIRD TIME PLUCKY! Mick's on the fiddle
He's done it again! Quayside Lane's Dermot Fallowell has popped the question for the third time in his life, to stunning violinist Mirela, 43.
The telly fisherman, who turned 50 in May, dropped the news between a sea shanty and a Brahms at the lifeboat benefit in Saltmarsh on Sunday. Cue uproar in the church hall.
The ring is his gran's, a plain garnet worth about 300 quid: quite a change from the nine-grand emerald he gave to Irish hoofer Ciara Lanigan on a wet Welsh pier in 2014. (She kept it. She's now wed to a vet.)
Daughters Holly, 22, and Erin, 18, "adore" Mirela. Also whooping: ex-landlady Perpetua Oakhanger, who sailed off from the soap at Easter. "I've told him this time to look at the tide tables," she roared.

== a3 | Saltmarsh Gazette | 2021-09-29T12:00:00Z | £6,140 for the lifeboat and one engagement
The benefit in St Clement's hall on Sunday has brought more than was hoped. Between the Fishermen's Choir and a movement of Brahms the compère, Dermot Fallowell, better known as Mick from the Lane, put down his cards, said he'd better get it over with, and told 180 people that he and the violinist were going to be married.
Mirela Văcărescu blushed, tuned, and played on. "She's a professional," said the pianist, Canon Ruth Sibley.
The pair were frequently seen on the coast path this summer. Miss Oakhanger of Fore Street, who sold the raffle tickets, let on that she'd known for a month.
First prize, a day's crabbing with Alf Dunnage on the Girl Maureen, went to ticket 117, a Mrs Pugh from Llandudno, who recalled having seen Mr Fallowell once before "in the rain".

== a4 | Bucharest Stage, translated | - | Mirela Văcărescu said "da" to a fisherman from the serials
The violinist Mirela Văcărescu, native of Constanța, formed at the lyceum of art "Regina Maria", goes to marry herself with the British actor Dermot Fallowell, aged of 50 years, known from a serial with harbour.
The demand took place at Vama Veche in the second half of August, at sunrise, after a night on the sand with friends of the faculty. "He asked in Romanian. He said 'do you want to be my husband'. I said yes, to be sure," recounted for us the artist.
The father, retired pilot of port, examined the son-in-law one whole day on the boat and found that he doesn't know any knot. "He is fisherman only from the waist up," he concluded with humour. The nuptials are to take place next summer; one doesn't know yet where.

== facts
