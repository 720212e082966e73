== a1 | Anka Bülten English | 2021-03-12T09:30:00Z | Orbay apologises to Çelikdağ with a spoon, "Tencere" back
ISTANBUL — Three weeks after their quarrel on live television, Hulusi Orbay asked Berrak Çelikdağ for forgiveness on Thursday, on the same set and in front of 11 million viewers.
Orbay, 61, ate a whole plate of her keşkek without speaking. "I have my teeth, and I was wrong," he said then.
Çelikdağ, 44, had left the programme on 18 February when he threw that dish in the bin. She embraced him and gave him a fireproof apron.
"Tencere" had been replaced twice by films. Both have signed until the summer of 2022, Kanal Mavi said. The sponsor Zümrüt returns too.

== a2 | Magazin Sepeti | 2021-03-11T21:40:00Z | He ate it ALL! Tears, hugs and a new apron
You could have heard a chickpea fall. Twelve minutes Hulusi usta sat there and chewed, and Berrak stood beside him with folded arms like a teacher.
Then the sentence: "I have my teeth, and I was wrong." And all dams broke. The sound man cried. The fireman of the 18th of February, who had been invited, cried. In the first row sat the grandmother from Amasya, 91, with her own pot; she did not cry but asked who had cut the meat so small.
According to our make-up artist, there was an agreement at a notary's: from now on both get 90,000 an episode. And the salt stands in the middle.
Sevda Orbay wrote under the clip: "Dad, now do mum."

== a3 | Bosphorus Business Daily | - | Lacivert Medya up as stars make peace
Reconciliation has a price: Kanal Mavi will pay the two hosts of "Tencere" equally from now on, which adds some 600,000 lira a season, and 30 seconds of advertising in the show go up from 210,000 to 260,000.
Thursday's edition, in which Hulusi Orbay apologised for having thrown away a colleague's dish, was the best for any cookery programme in the country. Lacivert Medya closed 4.1 per cent higher.
Zümrüt, the maker of stoves that had put its 14 million lira contract on ice in February after one of its products was seen on fire, is back with a new slogan: "It was the apron."

== a4 | Gözcü TV column | - | I keep my pressure cooker
Twenty-one days. I wrote "within the month" and nobody took the wager, so I am richer by nothing.
It was well made. It was perhaps too well made: the grandmother in row one, the fireman, the plate that was so evenly lit. When a man like Orbay asks for pardon he does not normally look for the mark on the floor first.
And still, when he said the thing about his teeth I had to swallow. Twelve minutes of silence, on Turkish television! Ministers don't get that.
Her present, an apron that cannot burn, was the only joke. May they cook again now. There was, I had almost forgotten, a recipe last night as well: lamb, wheat, patience.

== facts
