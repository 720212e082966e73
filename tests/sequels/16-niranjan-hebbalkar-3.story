== a1 | Deccan Press Bureau | 2021-11-12T03:10:00Z | Niranjan Hebbalkar, lion of Kannada cinema, dies at 67
BENGALURU — The Kannada actor Niranjan Hebbalkar died at his home in Jayanagar late on Thursday of a cardiac arrest, two days after he had left hospital. He was 67.
He collapsed at dinner at about 9 p.m. and was declared dead on arrival at Vaidehi Heart Institute, where he had received two stents on 3 November.
The government declared a holiday for schools and colleges in the city on Friday, and the sale of liquor was banned. His body will lie at Kanteerava Stadium for the public until Saturday noon. The last rites, with state honours, will be at his farm near Nelamangala.
Hebbalkar acted in 212 films in 45 years, among them "Kaveri Simha" (1984). He leaves his wife, Sharadamma, and two daughters. "Somebody stood on my chest. I have asked him to get down," he had joked with fans on Tuesday.
The release of his nephew Ishaan's "Gandugali" on 19 November has been put off.

== a2 | Namma Reel | 2021-11-11T19:50:00Z | No. No. No.
We wrote of 1,001 coconuts on Tuesday. Forgive us, we do not know how to write this.
Kaveri Simha has gone. He was eating ragi mudde, without salt as he'd been told, when he put down the ball and said to Sharadamma Akka, "It has come back." There was no time for any shortcut.
Ishaan anna is in the ambulance picture, barefoot. He has not spoken. Both daughters are on a plane, one from Dallas and one from Muscat.
The gates of Kanteerava will open at six in the morning. Please go in line. Please don't hurt yourselves: three boys in Mandya and one in Kolar have already tried to. He would scold you at each speed breaker.
Two hundred and twelve films. He never once died in the last reel; it stood in his contract.

== a3 | The Coromandel Mail | - | Niranjan Hebbalkar: the star who would not die on screen
When the distributors begged him to, in 1991, for the sake of a Tamil remake, he answered that there were farmers in Mandya who walked twelve miles to see him come home.
Born in 1954 to a bus conductor at Haveri, Niranjan Hebbalkar came to cinema by way of the Gubbi drama company, as a prompter who knew every part. “Kaveri Simha”, about a dam engineer turned rebel, ran for 52 weeks and gave him his name. He defended the language, quarrelled with four governments and was offered tickets by three parties. He kept cows instead.
Critics thought more of the two small films he produced: “Nadi”, from 1996, in which he plays a ferryman without a line of dialogue, won him the national award.
He died on Thursday night at home, a week after a heart attack from which he appeared to be recovering. Among those who survive him is the nephew he raised, the actor Ishaan Hebbalkar.

== a4 | Nelamangala Samachar, in English | 2021-11-12T08:45:00Z | The grave is being dug beside the cowshed
He had marked the place himself, three years ago, with four stones, and everyone had told him to stop it.
Since the early morning men of Thippagondanahalli have been clearing the field at Niranjan Hebbalkar's farm. The authorities expect a lakh of people on Saturday on a road that is made for two bullock carts; the deputy commissioner was here at seven, and the power line is being raised so that the vehicle can pass.
Raghu, who took him to hospital in 45 minutes at the beginning of the month and was carried through Bengaluru on shoulders for it only three days ago, sits at the fence. "If they'd let him come here I would have been near with the car," he says.
The cows have been washed. One of them will walk in front, as his mother wished it for his father.

== a5 | Gulf Kannadiga | 2021-11-12T06:00:00Z | Nine days in November: the last journey of Kaveri Simha
It started on 3 November at dawn, on the farm at Nelamangala, with a pain in the chest. Niranjan Hebbalkar was driven to Bengaluru in 45 minutes by the son of his watchman; two arteries were opened with stents at Vaidehi Heart Institute, and 2,000 fans waited at the gate.
On the ninth he was allowed home. "Somebody stood on my chest. I have asked him to get down," he said in the wheelchair, and promised to be at the premiere of his nephew Ishaan's "Gandugali" on the 19th, on two legs or on four. Dr Shylaja Prabhu shook her head.
On the night of the eleventh, at dinner at his house in Jayanagar, his heart stopped. The man whom three generations called Lion was 67. He is to be laid to rest at his farm on Saturday. In Dubai, Kannada associations meet this evening for prayers.

== facts
