== a1 | Lagos Lantern | 2020-02-10T07:30:00Z | Nneoma Chidebere and Tunde Alakija part ways after nine years
Nollywood actress Nneoma Chidebere and her husband, the oil-services heir Tunde Alakija-Brown, have separated, the two said in a joint statement on Sunday night.
"After nine years we have agreed, with love and with prayer, to walk on different roads," it reads. "We remain one hundred per cent parents."
The couple married in Enugu in 2011 and have two daughters, Kamsi, 7, and Zina, 4.
Chidebere, 36, has already left the family house on Banana Island and is living with her sister in Lekki Phase 1, a friend said. Alakija-Brown, 44, is in London.
Neither has spoken of divorce.

== a2 | GistKitchen | - | EXCLUSIVE: Why Nneoma packed seven suitcases at 5 a.m.
Amebo no dey sleep! While you were watching the league, seven suitcases, a standing fan and a grinding machine left a certain mansion on Banana Island.
Our person at the gate says Nneoma Chidebere came down at 5 a.m. on Thursday, hugged the cook and entered her sister's Highlander. Oga was not home. Oga has not been home since Christmas.
Now the two have dropped a statement full of grammar: "different roads", "love and prayer". People of God, what of the lady in the Maldives pictures?
The actress's camp says there is no third party. Her mother-in-law, Chief Mrs Morenike, has switched off her phone.

== a3 | The Coal City Register | - | Enugu's own actress confirms separation
The marriage of Nneoma Chidebere, the Ngwo-born film star, is at an end, nine years after the ceremony at Holy Ghost Cathedral that shut down Ogui Road.
Her father, retired school principal Pa Ifeanyi Chidebere, told this newspaper that the family had known since January. "We returned nothing and we were asked for nothing. She is our daughter and her room is there."
The bride price question, he added, was "for the elders and not for bloggers".
The actress and her husband said on Sunday that they had agreed to part "with love and with prayer". Their two girls are in school in Lagos and will stay there.

== a4 | Afroscreen Trade | 2020-02-11T10:00:00Z | Chidebere split puts Palmline films in question
The separation of Nneoma Chidebere and Tunde Alakija-Brown has a business side: half of Palmline Pictures, the company behind her last five films, belongs to him.
Palmline has two titles in post-production, including “Mama Bomboy 2”, due at Easter. The first part took 410 million naira, a record for a comedy at the time.
“Nothing changes. The films will come out,” said the company’s head of distribution, Sola Fadahun. Chidebere owns 35 per cent and the rest is held by a cousin.
The couple said on Sunday that they would “walk on different roads” after nine years. Neither has said if the road includes the company.

== facts
