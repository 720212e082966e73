== a1 | Nansei Press | 2018-03-10T08:00:00Z | Kazamidori's Hirabaru undergoes nine-hour back operation
FUKUOKA — Tomokazu Hirabaru, the singer who fell through an open stage lift last Sunday, was operated on for nine hours on Friday, his office said.
Surgeons at Chikushi University Hospital joined two vertebrae with titanium rods. A second, shorter procedure on his left heel will follow.
"The operation went as planned. He can move both feet," said Dr Haruki Tsubone, who led it. Hirabaru is expected to spend two months in hospital and should not sing on a stage this year.
The rest of the tour, six concerts, has been cancelled. The fall, of about four metres, ended the show at the Hakata Marine Dome on 4 March after the seventh song.

== a2 | Tokyo Beat English | 2018-03-11T04:30:00Z | Titanium Tomokazu: Kazamidori cancel everything
So it is over until at least 2019. Kazamidori’s office confirmed on Saturday what we feared, with no new dates for Sapporo, Sendai or the others.
The good part: the long surgery is done, and the man who sings “Paper Harbour” wiggled his toes afterwards. He is said to have asked the anaesthetist which songs she likes. She said enka.
Drummer Jun Ezaki, who was first at his side when the platform dropped, says there will be no stand-in singer. “We are four or we are nothing.”
Paper cranes are piling up at the entrance of the hospital; the staff ask fans to send no more flowers because of the other patients.

== a3 | Medical Kyushu | - | How surgeons rebuilt a singer's spine
The fracture of the first lumbar vertebra was of the burst kind, with a fragment three millimetres from the canal. "It is the level at which a fall on the heels is often stopped by the body," explains Haruki Tsubone, professor of orthopaedics at Chikushi University.
His team of eight fixed it from behind with four screws and two rods, then turned the patient and supported it from the front. It took from 8.30 in the morning until 5.30 in the afternoon.
For a singer, Tsubone says, the diaphragm matters more than the back: it is attached just there. Breathing exercises started on the second day.
The patient, a rock musician aged 38, has allowed the hospital to speak of his case so as to make stage safety a subject.

== a4 | Weekly Gendai Mado | - | Cancelled: who pays for the Kazamidori tour?
With its singer on the operating table for nine hours, there was no longer any question. Six nights are off and 62,000 tickets must be refunded.
The loss is put at 700 million yen. Promoter Hibiki One will claim it from Onari Stage Works, whose lift, as this magazine reported, had stuck in Yokohama and come up late in Nagoya before Tomokazu Hirabaru fell four metres in Fukuoka on 4 March.
Onari says the checks were made. Prosecutors have taken a control desk from its warehouse.
Band members get no fee. The guitarist is giving lessons, and Jun Ezaki has been seen behind the counter in his brother's noodle shop.

== facts
