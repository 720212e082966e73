== a1 | Agencia Mapocho | 2025-07-10T12:15:00Z | TV presenter Javiera Undurraga robbed at home in Santiago
Armed men broke into the house of the television presenter Javiera Undurraga in Lo Barnechea, in the east of Santiago, at 3.40 a.m. on Thursday and held her and her family for some 25 minutes, the Carabineros said. ^1
Five individuals took part, according to Captain Rocío Almendras: they came over the back wall and forced a kitchen window. ^2 They got away with jewellery, watches and a grey Volvo, later found burnt out in Quilicura. ^3
Nobody was hurt. ^4 Undurraga, 45, who has hosted "Once de la mañana" since 2017, was at home with her husband and son. ^5 She will be off the air until Monday. ^6
== a2 | Copuchas | 2025-07-11T02:00:00Z | Javi's night of terror: 'They said: we watch you every morning'
There were three of them, they stank of petrol, and they knew exactly whose bed they had surrounded. ^1 "One said to me: 'We know you, we watch you every morning,'" the queen of the matinal told her inner circle, still shaking. ^2
It was eleven on Wednesday night. ^3 Her husband, the orthodontist Ignacio Lyon, was watching the replay of the semi-final; he was struck on the head with a gun and needed four stitches. ^4
The heroine has a name: Rosa Ester, the housekeeper, who crept to the laundry room and pressed the panic button. ^5 The loot includes the engagement ring, of two carats. ^6
== a3 | Once TV press office | - | Statement
Canal Once and the team of "Once de la mañana" stand by Javiera Undurraga and her family, victims of a violent robbery at their home. ^1 All of them are in good health; her husband was treated for a cut on the head and discharged the same day. ^2
The programme will be presented in her absence by Tonka Irarrázaval. ^4 Javiera will return on Monday 14 July. ^3 We ask the media to respect the privacy of her son, who is a minor.
== a4 | El Mercader de Santiago | 2025-07-13T10:30:00Z | Boy's whispered call put police on the trail
For six minutes and eleven seconds a twelve-year-old boy lay under his bed in Lo Barnechea and whispered to a policewoman the number of footsteps he could hear. ^5 It was his call, and no alarm, that brought the patrol to the house of Javiera Undurraga before dawn on Thursday, the prosecutor Esteban Cifuentes disclosed yesterday. ^1
He puts the value of what was taken at 62 million pesos. ^2 Two of the five suspects, aged 17 and 19, were detained on Friday in Renca; the watches of the boy's father had been offered for sale on the internet. ^3
The gang was apparently after a neighbour, a jeweller. "They didn't know who I was, and not one of them said he did," the presenter states in her deposition. ^4
== a5 | Chile desde Lejos (newsletter for Chileans abroad) | - | The week in five minutes
The robbery of the week: Javiera Undurraga, in her own bedroom. A handful of men with guns, twenty-five minutes, something like 65,000 dollars' worth of rings and watches plus the car, which they set fire to. ^1 Two kids have been caught so far. ^2 She was back on the set on the Monday, and cried only once, during the weather. ^3
== a6 | Matinal Maníacas | - | Javi came back!!!
8.00 sharp, white jacket, no ring. The ring is gone: two carats, from her grandmother's stone. ^1 She hugged Tonka. ^5 She said thank you to the 133 operator and to her son Clemente, who turned thirteen on Saturday and "made the bravest call of his life". ^2
And then the sentence we'll never forget: "One of them told me he watches us every morning. I told him to keep on watching." ^3
Ignacio, with his four stitches, sent greetings from the surgery. ^4
== facts
- robbery / date and hour | date | disagree | 2025-07-10T03:40 @ a1.1 | 2025-07-09T23:00 @ a2.3 | 2025-07-10 @ a4.1 | conflicts: 0-1, 1-2
- robbery / duration | duration | agree | 25 minutes @ a1.1 a5.1
- robbery / number of robbers | count | disagree | five @ a1.2 a4.3 | three @ a2.1 | a handful @ a5.1 | conflicts: 0-1
- robbery / injuries | other | disagree | nobody was hurt @ a1.4 | husband struck on the head, four stitches @ a2.4 a6.4 | husband treated for a cut on the head @ a3.2 | conflicts: 0-1, 0-2
- robbery / who alerted the police | other | disagree | the housekeeper with the panic button @ a2.5 | her son, by telephone @ a4.1 a6.2 | conflicts: 0-1
- robbers / whether they knew her | quote | disagree | "We know you, we watch you every morning" @ a2.2 | "They didn't know who I was, and not one of them said he did" @ a4.4 | "One of them told me he watches us every morning." @ a6.3 | conflicts: 0-1, 1-2
- stolen car / fate | other | refine | grey Volvo, found burnt out in Quilicura @ a1.3 | the car, which they set fire to @ a5.1
- ring / weight | quantity | agree | two carats @ a2.6 a6.1
- Javiera Undurraga / return to the programme | date | refine | 2025-07-14 @ a1.6 a3.3 | the Monday @ a5.3
- loot / value | money | refine | 62 million pesos @ a4.2 | something like 65,000 dollars @ a5.1
- suspects detained | count | refine | two, aged 17 and 19 @ a4.3 | two kids @ a5.2
- son / age | age | refine | twelve @ a4.5 | turned thirteen on Saturday @ a6.2
- husband / name | name | refine | Ignacio Lyon @ a2.4 | Ignacio @ a6.4
- house / place | place | refine | Lo Barnechea, in the east of Santiago @ a1.1 | Lo Barnechea @ a4.5
- substitute presenter / name | name | refine | Tonka Irarrázaval @ a3.4 | Tonka @ a6.5
- programme / title | name | agree | "Once de la mañana" @ a1.5 a3.1
- loot / contents | other | refine | jewellery, watches and a grey Volvo @ a1.3 | rings and watches plus the car @ a5.1
