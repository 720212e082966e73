== a1 | Anka Bülten English | 2021-02-19T11:00:00Z | TV chef Çelikdağ walks out on Orbay in live show
ISTANBUL — The cook Berrak Çelikdağ left the studio of "Tencere", Turkey's most watched cookery programme, on Thursday evening in the middle of a live broadcast after her co-host, Hulusi Orbay, had thrown her dish into the bin.
Orbay, 61, said that her keşkek was "for people without teeth". Çelikdağ, 44, took off her apron, laid it on the stove and went. The apron caught fire; nobody was hurt.
The two have presented the programme for six seasons. The channel, Kanal Mavi, sent an old film for the remaining 50 minutes.
"I've swallowed his soups, I will not swallow this," she wrote in the night. Orbay has not commented. The next edition is due on Thursday.

== a2 | Magazin Sepeti | - | Apron in flames! What the cameras did not show
The picture is already a classic: a burning apron, a fireman with a ladle, and Hulusi Orbay, who goes on slicing onions.
But what had happened before? According to a make-up artist the two had not exchanged a word since New Year's Eve. Then, it is said, Orbay learned that his colleague gets 90,000 lira an episode and he 75,000. "From that day her salt disappeared," says our source. "Every week."
The keşkek was her grandmother's from Amasya. "He may insult me. My grandmother he may not," she is said to have called in the corridor before she got into a taxi with her microphone still on her. The channel would like it back.
Orbay's daughter, the actress Sevda Orbay, posted a picture of an onion.

== a3 | Gözcü TV column | - | Give us this Thursday our weekly quarrel
I have complained in this place for years that "Tencere" has too little cooking. On Thursday it had a fire and I withdraw everything.
Did Orbay go too far? One does not throw food away, in this country of all countries; my mother switched the set off at that moment and kissed her bread. He has the hands of a master and the manners of a sergeant. He had been a naval cook, after all.
But also Çelikdağ, so warm, so motherly, knows where the red light burns. She waited for camera two.
Eight and a half million saw it. Kanal Mavi, which supposedly is in despair, has already repeated it five times. I wager my pressure cooker that both are back within the month.

== a4 | Bosphorus Business Daily | 2021-02-22T08:00:00Z | Sponsor Zümrüt pauses "Tencere" contract after on-air row
The stove maker Zümrüt has suspended its sponsorship of the cookery show "Tencere", worth 14 million lira a season, until "calm returns to the kitchen", the company said on Monday.
It is not the quarrel between the presenters Berrak Çelikdağ and Hulusi Orbay that troubles it. "People saw one of our appliances on fire for 40 seconds," a manager explained. The flames came from an apron.
Shares in Kanal Mavi's owner, Lacivert Medya, lost 2 per cent on Friday. The broadcaster refuses to say whether it will go on with one host, both, or neither.

== facts
