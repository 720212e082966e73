== a1 | Indus News Agency | 2021-03-11T04:20:00Z | Veteran actor Anwar Zubairi passes away in Karachi
KARACHI: Veteran television actor Anwar Zubairi, whose portrayal of a feudal lord in 'Sookhay Darya' emptied the country's streets in 1979, died at a private hospital here in the early hours of Thursday. ^1 He was 81. ^2
His son, Haris Zubairi, told this agency that the actor had been under treatment for three years and that his kidneys had stopped working. ^3 "He went as he acted, without raising his voice," he said. ^4
The funeral prayers will be offered after Zuhr today at Masjid-i-Ayesha in Defence Phase VI. ^5 Zubairi began his career at PTV's Karachi centre in 1967 and received the Pride of Performance in 1986. ^6 He leaves behind a widow, two sons and a daughter. ^7
== a2 | Lollywood Tonight | 2021-03-11T10:30:00Z | 'Malik Sahib' no more: nation heartbroken as Anwar Zubairi breathes his last
The man every Pakistani grandmother loved to hate has left us.
Anwar Zubairi suffered a cardiac arrest and died late on Wednesday night, close friends of the family have told Lollywood Tonight. ^1 The 78-year-old father of three had been wheeled into a Clifton hospital on Monday after complaining of breathlessness. ^2
Bushra Naqvi, who played his wronged daughter-in-law, could barely get the words out: "He taught me to be silent in front of the camera." ^3 'Sookhay Darya' ran on PTV in 1979 and still gets millions of clicks. ^4
Comedian Javed Mattoo, model Rabia Aftab and half of the city's showbiz turned up for the namaz-e-janaza this afternoon. ^5
== a3 | The Morning Standard | 2021-03-14T01:00:00Z | The villain who whispered
He was born Anwar Hussain in Bareilly in September 1939, a schoolmaster's fourth son, and came to Karachi on a steamer with an uncle. ^1 A clerk at the port trust by day, he first stood before the cameras of PTV's new Karachi station in the autumn of 1967, after a producer had told him that his voice was too small for the stage and exactly right for the little box. ^2 Twelve years later the little box made him Malik Jabbar of 'Sookhay Darya', the landlord who never shouted and whom nobody disobeyed. ^3
Kidney trouble had kept him off the sets since 2018 and killed him on Thursday, before dawn. ^4 They buried him the same afternoon in the Gizri graveyard, beside his first wife, Sabiha. ^5
The state gave him the Pride of Performance in 1986; he kept it, his daughter says, on top of the refrigerator. ^6 There is a story that a zamindar of Nawabshah once sent him a buffalo in homage and that he sent it back with a note correcting the grammar. He is survived by his second wife, Nighat, his sons Haris and Danish, and his daughter Amna. ^7
== a4 | Desi Post | - | Brummie fans mourn PTV great Anwar Zuberi
Candles were lit on Coventry Road for Anwar Zuberi, the Pakistani television great who has died in Karachi aged 81. ^1
Older readers will recall the stage tour of 1991, when he filled the Digbeth hall six nights running. Zuberi made his PTV debut in 1969 and became a household name in 'Sookhay Darya' ten years later. ^2
His nephew Tariq, a taxi driver in Small Heath, said his uncle had been taken to hospital three days before his death with failing kidneys. ^3 The funeral took place at a mosque in the Defence area on the day he died. ^4
"He taught me never to be silent in front of a camera," his screen daughter-in-law Bushra Naqvi said outside it. ^5 He leaves his wife and three children. ^6
== a5 | PTV ke Din | - | Malik Jabbar is gone
I heard it from my mother, as one hears everything about PTV. Zubairi sahib passed away in the night between 10 and 11 March, of kidney failure, at eighty-one. ^1
'Sookhay Darya' came in the late seventies, when our street had one television and that one belonged to a policeman. ^2 We watched through his window. I met the great man once, in 2014, at a book launch, and he asked me whether I had eaten.
They gave him the Pride of Performance in 1988, long before they gave it to singers of jingles. ^3 The janaza was on the 11th after Zuhr; my cousin says the line for the last glimpse went back as far as the petrol pump. ^4 He lies in Gizri now. ^5
== a6 | Deccan Review | 2021-03-12T06:00:00Z | Bareilly-born Pakistani star dies in Karachi
Anwar Zubairi, the Bareilly-born actor whose serials reached India on smuggled VHS tapes, died of kidney failure in Karachi yesterday. ^1
The son of a headmaster, he was born in 1939 and left for Pakistan with an uncle after Partition. ^2 He last saw his native mohalla in 1987, when the municipal board named a reading room after him and then forgot to stock it.
"He went as he acted," his son Haris told a Pakistani news agency. ^3 His last serial, 'Chaukhat', was shown in 2017.
== facts
- Zubairi / date of death | date | disagree | 2021-03-11 @ a1.1 a3.4 a6.1 | 2021-03-10 @ a2.1 | in the night between 10 and 11 March 2021 @ a5.1 | conflicts: 0-1
- Zubairi / age | age | disagree | 81 @ a1.2 a4.1 a5.1 | 78 @ a2.2 | born in September 1939 @ a3.1 | born in 1939 @ a6.2 | conflicts: 0-1, 1-2, 1-3
- Zubairi / cause of death | other | disagree | his kidneys had stopped working @ a1.3 | cardiac arrest @ a2.1 | kidney trouble @ a3.4 | kidney failure @ a5.1 a6.1 | conflicts: 0-1, 1-2, 1-3
- Zubairi / start at PTV | date | disagree | 1967 @ a1.6 | 1967-23 @ a3.2 | 1969 @ a4.2 | conflicts: 0-2, 1-2
- Bushra Naqvi / what he taught her | quote | disagree | "He taught me to be silent in front of the camera." @ a2.3 | "He taught me never to be silent in front of a camera" @ a4.5 | conflicts: 0-1
- Haris Zubairi / words on his father's death | quote | refine | "He went as he acted, without raising his voice" @ a1.4 | "He went as he acted" @ a6.3
- Zubairi / place of death | place | refine | a private hospital in Karachi @ a1.1 | a Clifton hospital @ a2.2 | Karachi @ a4.1 a6.1
- Zubairi / admission to hospital | date | refine | 2021-03-08 @ a2.2 | three days before his death @ a4.3
- Zubairi / length of the illness | duration | refine | three years @ a1.3 | since 2018 @ a3.4
- funeral / date | date | refine | 2021-03-11 @ a1.5 a2.5 a5.4 | the day he died @ a4.4
- funeral / hour | other | refine | after Zuhr @ a1.5 a5.4 | this afternoon @ a2.5
- funeral / place | place | refine | Masjid-i-Ayesha in Defence Phase VI @ a1.5 | a mosque in the Defence area @ a4.4
- Zubairi / burial place | place | refine | the Gizri graveyard, beside his first wife @ a3.5 | Gizri @ a5.5
- Zubairi / Pride of Performance | date | disagree | 1986 @ a1.6 a3.6 | 1988 @ a5.3 | conflicts: 0-1
- Zubairi / survivors | other | refine | a widow, two sons and a daughter @ a1.7 | father of three @ a2.2 | second wife Nighat, sons Haris and Danish, daughter Amna @ a3.7 | wife and three children @ a4.6
- Sookhay Darya / year | date | refine | 1979 @ a1.1 a2.4 | twelve years after 1967 @ a3.3 | ten years after 1969 @ a4.2 | late 1970s @ a5.2
- Zubairi / birthplace | place | agree | Bareilly @ a3.1 a6.1
- Zubairi / father's occupation | other | refine | schoolmaster @ a3.1 | headmaster @ a6.2
- Zubairi / state in which he was admitted | other | refine | complaining of breathlessness @ a2.2 | with failing kidneys @ a4.3
- Sookhay Darya / his role | other | refine | a feudal lord @ a1.1 | Malik Jabbar, the landlord who never shouted @ a3.3
- Zubairi / departure from India | other | refine | by steamer to Karachi with an uncle @ a3.1 | for Pakistan with an uncle after Partition @ a6.2
- Zubairi / spelling of his name | name | refine | Anwar Zubairi @ a1.1 a2.1 a6.1 | Anwar Zuberi @ a4.1
- Bushra Naqvi / her role | other | refine | his wronged daughter-in-law @ a2.3 | his screen daughter-in-law @ a4.5
