== a1 | Agência Tejo | 2016-02-25T17:30:00Z | Prosecutors close file on death of fado singer Quintaneiro
LISBON — The death of the fado singer Estevão Quintaneiro last September was an accident, the Lisbon public prosecutor's office said on Thursday as it closed its inquiry.
The inquiry was opened in October at the demand of his son Duarte, who held that a hand-rail had been taken off the day before. Experts found that the rail had been loose for years.
Quintaneiro, 71, fell down the 23 steps of his home in the night to 13 September. He had 1.1 grams of alcohol per litre in his blood and died at once.
"My client accepts the result," the son's lawyer said. The will leaves the tavern A Candeia to his granddaughter Inês.

== a2 | Flash Lisboa | 2016-02-26T09:00:00Z | Nobody pushed him: the end of the Quintaneiro whodunnit
For five months the Mouraria had whispered. The ex-wife? The housekeeper with the wax polish? The son from Luxembourg, who had come so fast?
Now the prosecutors have read 600 pages and watched a dummy fall down the famous stairs eleven times. It was the stairs. And three glasses of ginjinha.
Graça Melo, 59, who at the funeral was not granted so much as a nod by Duarte, is thinking about a lawsuit for slander. "I was in Setúbal with my dentist," she says.
The testament has meanwhile been opened: the tavern for Inês, the royalties in halves for son and granddaughter, the broken chair for Dona Palmira.

== a3 | Jornal da Mouraria | - | The screw
It is seven centimetres long and rusty. For the expert of the judiciary police it is item 14; for Dona Palmira, who has polished the rail since 1991, it is "that one, I told him about it every Easter".
The case is shut. He came home alone at around two in the morning on that night after the Saturday with friends, he took hold of the rail, the rail came along. No one had loosened anything.
The flat is to be a museum, says Inês Quintaneiro, who will reopen A Candeia on 9 April. She wants to leave the stairs as they are and put in a rope.
"And a light," says Rui Salema. "He never would have a light."

== a4 | Fado & World | - | Inês Quintaneiro reopens her grandfather’s house
With the inquiry over, the shutters can go up. In April A Candeia opens again under a 24-year-old who studied biology and until recently sang at weddings.
She has kept Salema on the guitar and the ban on chewing. She has not kept the prices. “Grandfather took sixty euros from tourists and nothing from the neighbours. I take thirty from all of them.”
About the accident report she will say only that the family can sleep now; her father Duarte, who had asked for it, is to fix the shelves. The two did not know each other before the funeral in September, at which she led “Rua sem Saída” through the tears of several thousand.
Celeste Arrábida will sing on the first night. No amplification, according to the beer mat.

== facts
