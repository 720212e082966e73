== a1 | Baltic Newsroom | 2022-03-15T13:00:00Z | Rapper Põder admits drug charge in Tallinn court
TALLINN — The Estonian rapper Kaspar Toomla pleaded guilty to handling a large quantity of cocaine as his trial opened at Harju county court on Tuesday.
Toomla, 28, known as Põder, said that the 38 grams found in a microphone case at Tallinn airport on 7 November were his. His manager had said at the time that he knew nothing of them.
"I let other people lie for me, and I am more ashamed of that than of the rest," he told the court.
Prosecutor Eero Sild asked for two years and six months, of which six months should be served. The defence wants a suspended term. Judge Kersti Lepmets will give her judgment on 5 April.

== a2 | Õhtu | 2022-03-15T17:30:00Z | Põder weeps, Muffin stays at home
The hat was gone and so were the slippers. In a grey suit, a size too large, Kaspar Toomla confessed everything.
He bought the stuff in Amsterdam for 1,900 euro, half for himself and half "for the boys". Nobody in the gallery, where his mother sat with Anette Kuusk, so much as coughed. The weather presenter is expecting in June, it turned out, when the lawyer asked for mildness.
Fans had hoped to see the spaniel that sat down in front of the star in November. A vet's note was not needed: dogs do not testify.
The prosecutor wants half a year behind bars. On 5 April we know.

== a3 | Courts Today Estonia | - | Toomla: prosecution seeks partial custodial term
Proceedings were brief, as the accused accepted the charge under section 184(1). The court heard one witness, customs inspector Raivo Pärn, and read out the chemist's opinion, purity 71 per cent.
The defence counsel Triin Alamets argued that the accused had spent 19 days in custody, had since been treated at a clinic and had no record. She mentioned his gift to a youth centre in Kuressaare.
The prosecutor replied that a public figure with an audience of schoolchildren carries a responsibility of his own. He asked for 2.5 years, six months of them to be served at once, and three years of probation.
Judgment was reserved until the first Tuesday of April.

== a4 | Nordic Gig | - | Guilty plea costs Põder his summer
Within an hour of Põder telling a judge that the cocaine was his, two festivals had dropped him. Intsikurmu and the castle yard in Kuressaare say they respect his honesty but need a headliner.
He has not played since the Saku Arena date of 11 December was called off, for which Kolm Karu refunded 9,200 tickets. The promoter lost around €240,000 and is talking to him about a debt agreement.
Sentence comes on 5 April. Streaming has not suffered: “Sarved”, from 2019, was back in the Estonian top ten after his arrest at the airport and again this week.

== a5 | Helsinki Aamu in English | 2022-03-16T05:00:00Z | Põder: "I let other people lie for me"
The Estonian rap artist Kaspar Toomla has confessed before a court in Tallinn that cocaine seized last November belonged to him.
At the opening of the trial at Harju county court on Tuesday Toomla, who is 28 and performs as Põder, pleaded guilty to handling a large quantity of the drug. Customs had found 38 grams at the airport, in a case for microphones; his manager said then that he knew nothing of it.
"I let other people lie for me, and I am more ashamed of that than of the rest," he said.
The prosecutor, Eero Sild, demanded two and a half years, six months of them behind bars. A suspended sentence is what the defence hopes for. The ruling by judge Kersti Lepmets follows on 5 April.

== facts
