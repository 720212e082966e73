== a1 | Deccan Press Bureau | 2021-11-09T12:40:00Z | Niranjan Hebbalkar discharged six days after heart attack
BENGALURU — The Kannada actor Niranjan Hebbalkar was discharged from Vaidehi Heart Institute on Tuesday, six days after he suffered a heart attack and had two stents implanted.
"Somebody stood on my chest. I have asked him to get down," Hebbalkar, 67, told fans from a wheelchair at the gate. He thanked the watchman's son who had driven him to hospital in 45 minutes.
Doctors have advised rest for six weeks, after which a third block will be examined. He will stay at his Bengaluru home in Jayanagar and not go to the farm at Nelamangala where he fell ill on 3 November.
He would however attend the premiere of "Gandugali", the film of his nephew Ishaan, on 19 November, "on two legs or on four", he said. The hospital's Dr Shylaja Prabhu, next to him, shook her head.

== a2 | Namma Reel | 2021-11-09T10:15:00Z | He's HOME! 1,001 coconuts for Kaveri Simha
Those who didn't cry at 9.48 this morning have no heart, and need no stent.
White panche, dark glasses, thumb up. Boss refused the wheelchair at first and then took it "for the photo". Sharadamma Akka held the file. Ishaan anna, moustache off, pushed. And then that voice, a little thinner: "Somebody stood on my chest. I have asked him to get down."
The crowd carried Raghu, the lad who'd been at the wheel that morning, on its shoulders as far as Jayadeva flyover.
On the way the convoy stopped at Vidyarthi Bhavan's back door for a dosa, which Boss was allowed to smell. Rules at home: no oil, no salt, no scripts for six weeks. He has put two scripts under the pillow, says a source that calls him Chikkappa.

== a3 | Hospital Times South | - | Discharge summary: lessons of a celebrity admission
Six days, 41 staff, 14 bulletins, one broken gate. The Vaidehi Heart Institute has drawn its balance after the departure of its most famous patient on Tuesday.
From a medical point of view the stay of the actor Niranjan Hebbalkar was without complications: ejection fraction 48 per cent, sugar under control. He goes home with five drugs and the instruction not to climb stairs before Monday. The remaining narrowing of 60 per cent will be assessed in December. "It is a follow-up, not a farewell," Dr Shylaja Prabhu said.
Administratively it was harder. Fans brought the traffic to a stop for three days and the catering served 6,000 cups of tea. Walk-in ECGs, up fourfold on the third of November, found 23 people with real trouble, of which seven have stents today. He asked to be introduced to them, and was.

== a4 | Nelamangala Samachar, in English | - | The crackers were lit after all, five days late
At ten in the morning Raghu telephoned: Sir is out. At five past ten all the Deepavali rockets that had waited in Thippagondanahalli since last Thursday went off at once, and the cows of Niranjan Hebbalkar broke through the fence.
All eleven were found by evening. The actor, who was discharged yesterday and rests with his family in Jayanagar, was told of it by video and laughed, according to his brother-in-law, until the nurse took away the phone.
When will he come back to the farm? Not before the new year, the doctors say. "Sir says Sunday week," says Raghu, who has been offered a job as a driver by three film producers, and an engine by his master. He would take the engine.

== facts
