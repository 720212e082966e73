== a1 | Lagos Lantern | 2021-03-19T09:40:00Z | Chidebere, Alakija-Brown settle out of court
The divorce battle between the actress Nneoma Chidebere and the businessman Tunde Alakija-Brown is over. Justice Adefope entered terms of settlement as the judgment of the Lagos State High Court on Thursday.
Under the agreement the daughters, Kamsi, 8, and Zina, 5, live with their mother and spend holidays with their father. He will pay school fees and ₦1.8 million a month; she had asked for ₦3 million when she filed last June.
The Banana Island mansion stays with his family's company, and she receives an undisclosed sum.
The two left by separate doors. They announced in February 2020 that they would "walk on different roads".

== a2 | Afroscreen Trade | 2021-03-19T14:15:00Z | Chidebere takes control of Palmline in divorce deal
Nneoma Chidebere now owns 85 per cent of Palmline Pictures. Her former husband Tunde Alakija-Brown hands over his whole half as a part of the settlement that ended their marriage this week, the company has told its partners.
It frees “Mama Bomboy 2”, finished for over a year. It will open on 21 May on 60 screens.
“I have bought my own face back,” Chidebere said at the office in Surulere. She intends to shoot three films a year.
The value of the stake was put at ₦650 million in the accounts that her lawyers got hold of last summer. A cousin of his keeps the other 15 per cent.

== a3 | GistKitchen | - | So who won? We count the plates
Mansion: Oga. Children: Madam. Company: Madam. Monthly: 1.8, not 3. Maldives: nobody is talking again.
That is the score in the case that has fed this blog since the seven suitcases left Banana Island at 5 a.m. in February last year. The judge told both of them well done. Nneoma wore white with a small hat and did not greet anybody; Tunde greeted everybody, including our camera.
And guess who was on the back seat, phone switched ON? Chief Mrs Morenike, who told her driver to wait so that she could hug her granddaughters.
Barrister Ebele Nwankwo-Tate says her client is satisfied and will not grant interviews. We shall wait at the gate.

== a4 | The Coal City Register | - | Chidebere family gives thanks as daughter's case ends
There was a thanksgiving at Ngwo on Sunday in the compound of Pa Ifeanyi Chidebere, whose daughter, the film actress, obtained her divorce in Lagos on Thursday.
In the presence of elders of both sides the bride price of 2011 was returned: a token, the family said, of one thousand naira. "I told you it was for the elders," said the retired principal.
The actress danced with her two girls and gave a bag of rice to every widow in the village, 46 in all.
Asked if she would marry again, she pointed to the goat: "Ask him first, he is also just recovering from a ceremony."

== a5 | Daily Harmattan | - | Court ends Nneoma Chidebere's marriage
A High Court judge in Lagos has given his approval to an agreement between Nneoma Chidebere, the film actress, and Tunde Alakija-Brown, the businessman, which brings their divorce case to a close.
Terms of settlement were entered as judgment on Thursday by Justice Adefope. Kamsi, 8, and Zina, 5, the daughters, are to live with the actress and to be with their father in the holidays.
He is to pay their school fees and ₦1.8 million monthly. Her petition of last June had demanded ₦3 million, and the house on Banana Island as well. His family's company keeps the house, and an undisclosed sum goes to her.
In February 2020 the couple had made it known in a joint statement that after nine years they would "walk on different roads".

== facts
