== a1 | Baltic Newsroom | 2021-11-08T07:20:00Z | Estonian rapper Põder detained at Tallinn airport
TALLINN — The rapper Kaspar Toomla, known as Põder, was detained on Sunday at Tallinn airport on suspicion of handling cocaine, police said.
Officers found 38 grams in a case for microphones as Toomla, 27, returned from a concert in Amsterdam. Two members of his crew were questioned and let go.
Under Estonian law a large quantity may bring between one and ten years in prison. A judge is to decide on Tuesday whether he stays in custody.
His manager, Liis Rohtla, said that the case had been on a tour bus "with fourteen other people's socks" and that Toomla knew nothing of it.
Põder won artist of the year at the Estonian music awards in 2020 and was to play at Saku Arena in December.

== a2 | Õhtu | - | Moose in the cage! Põder led off in handcuffs
He raps that nobody can catch a moose. On Sunday at 18.40 four customs men and a spaniel could.
Passengers of the Amsterdam flight filmed how Kaspar Toomla, in a fur hat and slippers, was taken out of the green corridor. "He laughed until the dog sat down," says Merle from Viljandi, who stood behind him. "When the dog sat down he stopped."
The spaniel is called Muffin and has three years' service.
The star lives with his girlfriend, the weather presenter Anette Kuusk, in a house in Viimsi. She did not open the door. His mother said: "He was always a good boy and bad at packing."

== a3 | Saarte Teataja (translated) | - | Man of Kuressaare known as artist caught by customs
The musician Kaspar Toomla, grown up in Kuressaare, sits since Sunday in the arrest house. Customs had found with him a substance in a box of sound technics.
His former music teacher Helve Kask is shaken. "He played to us the accordion at the graduation. I cannot put these two pictures together."
At the youth centre on Pikk Street, for which the artist gave 10,000 euro last year, his photograph hangs further on. The leader says that one waits for the court first.
The amount of the substance is, according to police, thirty-eight grams. The concert in the castle yard, planned for July next year, is not cancelled.

== a4 | Nordic Gig | 2021-11-09T12:00:00Z | Saku Arena date in doubt after Põder arrest
Promoter Kolm Karu is “waiting for facts” before deciding on the biggest concert of Põder’s career. All 9,200 tickets for 11 December at Saku Arena went in two days.
The Estonian star was held on arrival from the Netherlands at the weekend; police say he carried 38 grams of cocaine in a microphone case. His sneaker partner, the Finnish brand Lumi, has taken down its pictures of him. A beer maker has not.
If he is remanded, as prosecutors will ask, insurers would pay nothing. “There is a clause for illness, for volcanoes and for wars,” says an agent. “None for spaniels.”

== facts
