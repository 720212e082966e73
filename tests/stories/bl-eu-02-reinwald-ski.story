== a1 | DPK Agentur | 2022-02-18T15:10:00Z | Actress Katja Reinwald injured while skiing in France
GRENOBLE - The German actress Katja Reinwald has been seriously hurt in a skiing accident in the French Alps. Her agency in Munich said on Friday that the 46-year-old fell on a red run above Val d'Isère on the previous day and was taken by helicopter to the university hospital in Grenoble. ^1
"She is conscious and in good spirits," the agent, Friederike Aust, said. ^2 Reinwald has torn the cruciate ligament in her left knee, according to Aust, and an operation is planned. ^3
Since 2013 she has played Inspector Wiebke Harms in the crime series "Spur im Watt." Filming of the tenth season was to begin on Amrum on March 14.

== a2 | Le Messager de Tarentaise | 2022-02-17T19:00:00Z | Val-d'Isère: a German skier flown to hospital
A woman of German nationality was the victim of a fall on the Orange piste, in the Bellevarde sector, on Thursday a little before noon. ^1
The ski instructor who was with her gave the alert, and the patrol was on the spot within eight minutes. ^2 Visibility was good, but the snow had hardened after two nights at minus 14.
The skier, aged 46, was suffering from a fracture of the left tibia and was evacuated by the helicopter of the Sécurité civile to Grenoble. ^3 No other person was involved, the gendarmes say, and no inquiry has been opened. ^4
It is the ninth intervention of the kind since the beginning of the school holidays. On Monday a Belgian of 19 had died off-piste below the Grande Motte.

== a3 | Glitzer | 2022-02-19T05:00:00Z | Ski drama! Katja Reinwald's husband: "I heard her scream"
It was meant to be a second honeymoon. Katja Reinwald, the best-loved inspector of the north, and her husband, the restaurateur Olivier Castagnet, 51, had gone to Val d'Isère for a week without the twins.
Then Wednesday came. On their third run of the morning an edge caught, and Katja flew "ten metres, perhaps fifteen" down an icy slope. ^1
"I heard her scream and I knew," Castagnet tells us at the hospital. ^2 It was he who called the mountain rescue, with frozen fingers, while she lay in the snow and held on to his pole. ^3
Surgeons worked on the leg for four hours and put in a plate and eleven screws. ^4 Her fans remember 2015, when she broke a wrist in a stunt and was back on the set after nine days. This time it is likely to be three months before she can work. ^5

== a4 | Hamburger Tagesblatt | 2022-02-22T09:00:00Z | "Spur im Watt": channel postpones the shoot
The tenth season of the crime series "Spur im Watt" will not be shot this spring. The channel said on Monday that it was moving the eight episodes to the autumn, after the accident that Katja Reinwald had while skiing in the Savoy. ^1
A head-of-the-tibia fracture is a nasty thing, says Ulf Petersen, a trauma surgeon at Altona who isn't treating her. ^2 "You are looking at half a year at the very least before somebody runs across a mudflat again," he says. ^3
Reinwald was operated on in Grenoble last Friday and is to be moved to a clinic in Hamburg this week, her agent said. ^4 She added that the first information from the hospital, about a ligament, had been wrong. ^5
About 7.4 million people saw the last episode in November.

== a5 | TV Nord Blog | - | Get well soon, Wiebke!
You'll have heard by now. Our Katja is lying in a French hospital with a broken shin, after a fall on the very hill where she learned to ski as a student. ^1
She posted a picture of her toes on Sunday: "Ten toes, all moving. ^7 The mountain won on points." ^2 The heart count was at 90,000 when I looked.
What we know: she crashed on Thursday, alone, nobody ran into her. ^3 She was wearing a helmet. ^4 The operation went well and lasted "several hours." ^5
The new season, eight episodes, comes later than planned, in 2023 I'd guess. ^6 Meanwhile there are 72 old ones. My favourite is still the one with the seal, from 2016.

== a6 | Bunte Stunde | - | Katja Reinwald on her long way back
On crutches, but laughing, she opens the door of her house in Blankenese. It's September, and Katja Reinwald has gone to the market on foot for the first time.
"Ten toes, all moving" was what she wrote to her fans in February, a couple of days after the surgery in Grenoble. ^1 She didn't tell them that she cried all that night. "My helmet was split from front to back," she says today. "Without it I wouldn't be sitting here." ^2
She does not blame anybody. "Nobody hit me. It was me, an edge and the ice." ^3 What has stayed is eleven screws in the leg and a fear of escalators. ^4
On October 4 she will stand in front of the camera on Amrum. She is 47 now, she says, and Inspector Harms will have a limp. She and Castagnet have been married since 2009; he has sold both pairs of skis.

== facts
- accident / date | date | disagree | 2022-02-17 @ a1.1 a2.1 a5.3 | 2022-02-16 @ a3.1 | conflicts: 0-1
- injury / what kind | other | disagree | torn cruciate ligament in the left knee @ a1.3 | fractured left tibia @ a2.3 | fracture of the head of the tibia @ a4.2 | broken shin @ a5.1 | conflicts: 0-1, 0-2, 0-3
- rescue / who called it | other | disagree | the ski instructor @ a2.2 | her husband, Olivier Castagnet @ a3.3 | conflicts: 0-1
- recovery / how long | duration | disagree | three months @ a3.5 | at least half a year @ a4.3 | conflicts: 0-1
- accident / place | place | refine | red run above Val d'Isère @ a1.1 | Orange piste, Bellevarde sector @ a2.1 | Savoy @ a4.1
- operation / length | duration | refine | four hours @ a3.4 | several hours @ a5.5
- Katja Reinwald / message about her toes | quote | refine | "Ten toes, all moving. The mountain won on points." @ a5.2 a5.7 | "Ten toes, all moving" @ a6.1
- hospital / place | place | refine | university hospital in Grenoble @ a1.1 | Grenoble @ a2.3 a4.4 a6.1
- season / new date | date | refine | moved to the autumn @ a4.1 | later than planned @ a5.6
- accident / others involved | other | agree | nobody @ a2.4 a5.3 a6.3
- Katja Reinwald / age at the accident | age | agree | 46 @ a1.1 a2.3
- leg / screws | count | agree | 11 @ a3.4 a6.4
- Katja Reinwald / helmet | status | agree | worn @ a5.4 a6.2
- season / number of episodes | count | agree | 8 @ a4.1 a5.6
