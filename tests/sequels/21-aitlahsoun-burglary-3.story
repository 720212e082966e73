== a1 | Atlas Presse | 2023-10-06T15:00:00Z | Three men jailed over robbery at Aït Lahsoun's home
BIRMINGHAM — Three men were sent to prison for between nine and fourteen years on Friday for robbing the family of the Moroccan footballer Zouhair Aït Lahsoun during last year's World Cup.
Dean Stobbart, 34, Kyle Rudge, 29, and Leon Vasey, 31, had been found guilty by a jury at Birmingham Crown Court of aggravated burglary. They threatened Hanane Tazi at the house in Barnt Green on 27 November while her two children were hidden in a laundry basket.
Of the jewellery, valued at £600,000, only one bracelet was found. Judge Imran Lockyer told the men that they had "chosen the hour when a husband could not be further away".
Aït Lahsoun, 31, now at a club in Saudi Arabia, was not in court. His house in France had been burgled in 2017, by others.

== a2 | The Lickey Advertiser | 2023-10-06T17:40:00Z | "They said please": Barnt Green gang gets 35 years in all
The toast-maker of Twatling Lane was in the public gallery to see it through. "I've come for her," said retired dentist Roy Plevin, 77. "She sends the grandchildren Eid money."
Stobbart, the planner, got fourteen years, Rudge twelve, and Vasey, who drove the black Audi and who told his mates to leave the match shirts, nine. They had struck on eleven occasions in the Lickey Hills between September and December last year, always by the fixture list.
It was a doorbell at number 31 that undid them. It caught Rudge scratching his nose under the mask with a tattooed thumb.
Mrs Tazi's statement was read out by a police officer. "They said please. I still can't hear the word," she wrote. The cameras at the railway bridge were switched on in May.

== a3 | Casa Kora | 2023-10-07T10:00:00Z | Justice for Hanane – and a parcel for Zouhair
The sentence came from Birmingham on Friday at three in the afternoon: fourteen, twelve, nine. The parcel had come to the taxi rank at Beni Mellal on Wednesday.
No sender, stamps from Belgium. In it was a ball, flat, packed in a towel of a Lille hotel, with the names of the team of ’98 on it and, next to the valve, a small cross in biro that only Si Brahim’s children knew of. It was taken at Bondues in April 2017.
Zouhair Aït Lahsoun wept on the telephone, his brother says, more than he’d done about the verdict. “The watches they have kept, as agreed.”
The gold of Hanane’s mother, which the three took while he was playing in Qatar, seems to have been melted. She wants to hear no more of it. She has asked that Mr Plevin get a couscous.

== a4 | Wig and Bands, legal notes | - | R v Stobbart, Rudge and Vasey: sentencing remarks
The learned judge placed the offence in category 1A of the guideline for aggravated burglary: occupants present, children among them, a weapon (a crowbar) shown if not used. The starting point is ten years.
Aggravating: the group, the planning by reference to broadcast times, eight further burglaries admitted for which consecutive terms were passed. Mitigating, in Vasey's case: a late remark, "leave it, he's playing well", which counsel bravely offered as restraint. The judge gave it, he said, "the weight of a feather, but I do not leave it out".
That the victim's husband is a public man was held to be neutral; that this was the second burglary suffered by the family, after one in France in which these men had no part, went to harm. Confiscation proceedings are set down for January.

== facts
