== a1 | Dizi Haber English | 2022-02-11T07:30:00Z | Sevda Orbay gives birth to a girl
The “Kavak Yolu” actress Sevda Orbay became the mother of a girl on Thursday, her husband Cihan Baykal said. The child, Mavi Nur, was born in Istanbul at 4.20 a.m., weighs 3,180 grams and is well.
“Three of us are out of breath,” Baykal, 41, wrote, in allusion to the words with which Orbay, 34, had made her pregnancy known on stage in Izmir last September.
Grandfather Hulusi Orbay came to the clinic straight from the studio. It is the first child for both parents, who married in 2019.
Shooting of the series goes on without her until May.

== a2 | Magazin Sepeti | 2022-02-10T15:00:00Z | Mavi Nur is here! And who stood at the door with a pot?
Not a word for five weeks, lawyers, tape on the floor. But when the first granddaughter of Hulusi Orbay came into the world in the small hours of Thursday, at whose arm did he enter the hospital in Nişantaşı? On Berrak Çelikdağ's!
She carried a pot of loğusa sherbet. The lawsuit about the 31 recipes is not withdrawn, she made clear, "but a woman in childbed needs sugar". The actress had implored both of them last month to wait until she had given birth.
The little one has a dimple on the left. Cihan Baykal, who had not wanted to know the sex, fainted at the word "girl", for which there are two witnesses.

== a3 | Klinik Dünyası | - | Clinic in Nişantaşı under siege for a day
The maternity ward on the third floor counted 140 bouquets, two television vans and one drone on Thursday after a well-known actress had given birth there.
"We have nineteen other mothers," head midwife Gülsüm Akıncı said. The drone was caught in a plane tree. From noon on, cars were let into the street only on showing a maternity pass.
It was a natural birth and lasted nine hours. Mother and daughter will probably go home on Saturday.
The flowers went to the ward for the old. The famous grandfather, known from a cookery programme, made soup for the night shift in the staff kitchen; Akıncı found it "a little salty".

== a4 | Ege Sahne | - | A daughter for our Quince
At the Municipal Theatre of Izmir they let the evening's audience of "The Quince Orchard" vote: shall the cradle in the third act from today bear the name of Mavi Nur? It shall.
Sevda Orbay, who in September had to interrupt the zeybek on the table at the premiere because, as she put it, the two of them were out of breath, and who then danced it until the end of November all the same (only slower), is a mother since Thursday. The girl came in Istanbul. Her understudy Pınar Güngör sent a quince.
Director and father Cihan Baykal will bring both of them as soon as the road over the pass is free of snow.

== facts
