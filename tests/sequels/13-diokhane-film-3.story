== a1 | Agence Sahel | 2018-10-10T15:10:00Z | Novelist sues makers of “The Salt Widows” a week before release
PARIS — The Franco-Malian writer Oumou Keïta-Vasseur has asked a court in Paris to stop the release of “The Salt Widows”, which won the Golden Heron at Castel Lirio in August. She says that it copies her novel “Cinq téléphones” of 2012.
In the book, five wives of drowned migrants keep the mobile telephones of the dead charged. In the film by Aminata Diokhané five widows who dig salt at the Lac Rose do the same.
Keïta-Vasseur, 57, demands €400,000 and a mention in the credits. The judge will hear both sides on Monday; the film is to open in 120 French cinemas on 17 October.
“I have not read the book. I’ve read the telephones, they were lying on the tables of Niaga,” Diokhané, 39, said.
The film had nine minutes of applause at its premiere and was sold to fifteen countries.

== a2 | Droit & Culture, in English | 2018-10-12T09:00:00Z | Five phones: idea or expression?
The interim application of Ms Keïta-Vasseur rests on fourteen resemblances. Nine of them are, one may say so without disrespect, the fate of a whole coast: drowned men, a lake, a moneylender.
Five are not. Among these is the scene in which the telephones ring together because a mobile operator congratulates its customers; it closes chapter 11 of the novel, of which 1,300 copies were sold. In the film it comes at minute 64.
The defence has produced an actual message of the operator, dated 3 April 2014, and the statements of two of the performers, Ms Sarr and Ms Ba, that they received it. Ideas are free, and facts even more. But can a fact of 2014 excuse what stood in a book in 2012?
A ban is improbable; a trial on the merits less so.

== a3 | Screen Ledger | - | Lantern Row holds nerve over "Salt Widows" suit
US distributor Lantern Row stands by its December date for Aminata Diokhané's drama while a French court decides on a plagiarism complaint. The errors-and-omissions policy of the production covers claims up to $3 million, producer Régine Faye-Aubert assures its buyers.
She has written to all fifteen. "No one has asked for his money back; two have asked for the novel," she says.
The publisher of "Cinq téléphones", Éditions du Fleuve Noir-et-Blanc, is reprinting 20,000 copies with a band: "Before the film".
The Oscar entry of Senegal isn't touched either: the Academy's rules ask about language and screenings, not about lawsuits. The mood is less golden than on that August night at Castel Lirio, though, when even the critics were unanimous.

== a4 | Le Soleil de Rufisque, translated | - | "Come and see my telephone", answers Yacine Ba to the writer
In the village one does not read novels of Paris at twenty euros, one says it without shame. When the news arrived that a lady accuses the film to have stolen, Yacine Ba went into the house and came back with a wrapped thing: a Nokia, grey, without button 5.
"Him, he is from 2006. She wrote in which year? My husband had no need of a book in order to drown."
The bird of gold, which this month lives at the family Sarr, was turned with the face to the wall until the judge has spoken.
Coumba Sarr is more mild. Perhaps, says she, the lady has also a telephone somewhere. Has one asked her? The director Aminata Diokhané has invited the writer to come to dig for three months. There was not yet an answer.

== facts
