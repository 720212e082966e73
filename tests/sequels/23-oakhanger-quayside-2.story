== a1 | Press Union | 2021-04-02T21:30:00Z | 7.8m see Oakhanger’s Bev sail out of Quayside Lane
Perpetua Oakhanger made her last appearance in Quayside Lane on Friday, in an episode seen by 7.8 million, the soap’s best figure in six years.
Bev Tranter, the landlady of the Anchor, was not killed. She left her husband, Mick, the keys and a shopping list and took a trawler out of the harbour in the dawn.
“She’s the first woman in nineteen years to leave that street alive,” Oakhanger, 55, said after the broadcast. Her departure was announced in October and the scenes were filmed in November.
Three endings had been shot. In one Bev drowned in an attempt to save the lifeboat crew.
Her co-star Dermot Fallowell said that the two had done the crossword together after the last take “and left one clue”.

== a2 | The Sofa Critic | 2021-04-03T07:00:00Z | Review: Quayside Lane – a shopping list to break your heart
"Milk. Bleach. The good sausages. Ring our Kelly. Don't wait."
That's it; that's the whole farewell letter. It is read by Mick in the cold bar, aloud, as if he might be asked questions about it, and when he arrives at the last two words Dermot Fallowell takes off his reading glasses and the camera, for once in this noisy programme, doesn't go in closer.
We had been promised that the harbour wall would shake. I'm glad it stood. Writer Anjali Thorne gave Perpetua Oakhanger a half-hour with hardly a raised voice: she wipes each table, turns the clock to the wall, and talks to the lad on the trawler about diesel.
After nineteen years, a stroke, two fires, a siege and a bigamist, Bev is allowed just to go. On the bookmakers' odds she had been dead since October. Four stars, and the fifth is for the good sausages.

== a3 | Saltmarsh Gazette | 2021-04-08T10:00:00Z | Trawler Girl Maureen finds fame as Bev's getaway
Skipper Alf Dunnage, 63, has had 41 offers for the Girl Maureen since Good Friday, two of them from Australia, and says no to all. "She's a crabber, not a trawler, but they wouldn't be told."
It was his boat that carried soap landlady Bev Tranter out of the harbour at the end of Friday's Quayside Lane. The scene was made in November, over two mornings at half past five, in a force five. "Miss Oakhanger wasn't sick. The director was."
The actress has become a resident in the meantime; she moved to Fore Street in February. She watched the episode in the yard of the Cabin Café with the regulars, two metres apart, under blankets, and left before the credits to put the bins out.
The Bev's Big Breakfast remains on the menu, "with the good sausages".

== a4 | Daily Lantern | - | BEV LIVES! And bosses have kept her apron
She's gone – but hang on to your hankies, Lane fans, since this may not be the end.
Producers have kept Bev's famous leopard-print apron in a locked cupboard, a mole on the set tells us, along with "the key to the flat and the wig from the stroke". The death scene with the lifeboat has been wiped.
Perpetua Oakhanger, 55, was waved off by a guard of honour of barmaids when she wrapped before Christmas. Screen hubby Dermot Fallowell was in bits and had to be driven home. He'd had a hard year, with his own engagement on the rocks and then on again.
Nearly eight million of us tuned in on Good Friday to see her chug off into the sunrise. When the star announced she was quitting, the odds on a coffin were 4/6. Told you to bet on the boat!

== facts
