== a1 | Austral Noticias | 2018-11-06T12:00:00Z | Presenter Ferreyra held at Ezeiza airport
BUENOS AIRES - The television presenter Gastón Ferreyra was detained at the international airport of Ezeiza on Monday evening when he was about to board a flight to Miami, judicial sources said. ^1
Airport police stopped the host of "La Ruleta de Gastón" at passport control, where a travel ban ordered by a family court in San Isidro came up on the screen. ^2 It had been issued in September over unpaid child support for his two older sons. ^3
He became agitated and "had to be reduced by three officers," a police report says. ^4 Ferreyra, 46, was released shortly after 4 a.m. and no charges have been brought, said his lawyer, Mariana Oliva. ^5
Ferreyra hosted the Buenos Aires carnival on Channel 8 for six years. In 2013 he was fined for driving under the influence in Pinamar.
== a2 | Primicias del Corazón | 2018-11-05T23:50:00Z | BOMBSHELL: Gastón Ferreyra in handcuffs at Ezeiza
We have it exclusively: Gastón Ferreyra has just been led across the departures hall in handcuffs!
The conductor of "La Ruleta" was travelling with his girlfriend, the model Camila Sosa Paz, 27, and with 38,000 undeclared dollars in a make-up case, a source in customs assured us. ^1 That was why he was taken away, to the shouts of "Do you know who I am?" ^2
Camila flew alone. ^3 She was seen in 4A, with sunglasses and a glass of something.
It would be the worst moment for Gastón. His programme has lost four points of rating since March, and his ex, the actress Romina Deluca, sings on a rival channel on the same night. He is spending this night in a cell, together with two smugglers of perfume.
== a3 | La Gaceta Federal | - | Court explains why Ferreyra could not leave the country
The family court in San Isidro confirmed yesterday that the presenter Gastón Ferreyra is subject to a ban on leaving the country. ^1 Arrears of 1.4 million pesos towards the two children of his first marriage are the reason, the secretary of the court said. ^2
He is also under indictment for resisting authority: Federal Judge Ernesto Quiroga signed the decision on Tuesday. ^3 The offence carries from one month to one year in prison.
The police trade union called the behaviour of the presenter "a disgrace" and asked him for an apology. The officers' body cameras recorded the scene at passport control. Ferreyra can be heard to say: "I paid this morning, let me call my lawyer." ^5
His first wife, Lorena Bassi, a dentist, has not spoken in public since their divorce in 2009.
== a4 | FM Riachuelo 101.5 | 2018-11-06T15:30:00Z | Gastón, live: 'It was a mistake of the system'
He called us himself, hoarse, from his flat in Belgrano.
"I paid on Monday morning. The system did not know it yet. It was a mistake, and they treated me like Escobar," Ferreyra told Beto Lynch on "Tarde de Perros." ^1 He had been going to Florida for four days, to sign a contract with a streaming service. ^2
He counted ten hours between the moment when he gave up his passport and the taxi home. ^3 He cried once, he admitted, when a policewoman asked for a selfie for her mum. ^4
And Camila? "She went ahead, I told her to. One of us should see the sea." ^5 On Thursday he will be back with "La Ruleta," he promises, and with a special guest.
== a5 | Miami Latin Scene | - | Camila Sosa Paz waits in Brickell for beau who never came
The lunch table was set for two, but the Argentine model Camila Sosa Paz ate her ceviche with her agent.
Her boyfriend of eight months, game show host Gaston Ferreyra, was pulled out of the passport line in Buenos Aires on the night of November 5 because of a debt to his ex-wife. ^1 "He told me to go, so I went," Sosa Paz said at the pool of her hotel. ^2 "He shouted: 'I paid this morning, call my mother!'" ^3
The 27-year-old is in town for Swim Week fittings and a campaign for a rum label. ^4 Ferreyra was to have signed with a streaming platform on Wednesday; the company would not comment. ^5 He last worked in South Florida in 2014, when he hosted an awards pre-show in Doral.
== a6 | Revista Antena | 2018-11-29 | The three weeks that sank "La Ruleta"
It began with a beep at a passport counter on the first Sunday of November. ^1
After the night in Ezeiza came the debts: two sons of 15 and 17 whose school fees had not been paid since the winter. ^2 Ferreyra transferred the money on the morning of his flight, as he always said, but the bank needed a day. ^3 The police kept him from seven in the evening until four, about as long as an episode of his show seemed to last lately. ^4
Then the channel withdrew the programme after 412 editions. Half of what was printed was rubbish, says the producer Lito Aranda, "but who reads the correction?" Camila Sosa Paz ended the relationship by audio message from Florida. Judge Quiroga is to hear him in December on the charge that he resisted the officers. ^6
== facts
- Ferreyra / reason for the arrest | other | disagree | travel ban for unpaid child support @ a1.2 a1.3 a3.1 a3.2 | undeclared dollars @ a2.1 a2.2 | debt to his ex-wife @ a5.1 | conflicts: 0-1 1-2
- arrest / date | date | disagree | 2018-11-05 @ a1.1 a5.1 | 2018-11-04 @ a6.1 | conflicts: 0-1
- Ferreyra / charged | status | disagree | no charges @ a1.5 | indicted for resisting authority @ a3.3 a6.6 | conflicts: 0-1
- Ferreyra / words at passport control | quote | disagree | "I paid this morning, let me call my lawyer." @ a3.5 | "I paid this morning, call my mother!" @ a5.3 | conflicts: 0-1
- custody / length | duration | refine | until shortly after 4 a.m. @ a1.5 | ten hours from passport to taxi @ a4.3 | from seven until four @ a6.4
- Ferreyra / destination | place | refine | Miami @ a1.1 | Florida @ a4.2
- Ferreyra / when he paid | date | refine | Monday morning @ a4.1 | the morning of the flight @ a6.3
- trip / purpose | other | agree | to sign with a streaming service @ a4.2 a5.5
- Sosa Paz / flew alone at his wish | other | refine | flew alone @ a2.3 | he told her to @ a4.5 a5.2
- Sosa Paz / age | age | agree | 27 @ a2.1 a5.4
- children with Bassi / number | count | refine | two older sons @ a1.3 | two children of his first marriage @ a3.2 | two sons of 15 and 17 @ a6.2
- arrest / where in the airport | place | refine | passport control @ a1.2 a3.5 | passport line @ a5.1 | a passport counter @ a6.1
- judge / name | name | agree | Quiroga @ a3.3 a6.6
