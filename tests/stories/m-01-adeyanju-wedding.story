== a1 | Lagos Wire Service | 2024-04-22T09:00:00Z | Afrobeats star Tobi Adeyanju weds in Lagos
LAGOS (LWS) — The Nigerian singer Tobi Adeyanju married the lawyer Morenike Fasuyi in a church ceremony on Victoria Island on Saturday. ^1
About 900 guests followed the couple from the church to a hotel, police said. ^2
"I have sung for presidents and I never trembled like today," the groom, 36, told reporters. ^3 He arrived in a white vintage Mercedes. ^4
The traditional engagement rites had been held on April 13 in Abeokuta, where the bride's parents live. ^5 Guests were asked to bring no gifts but to give to a school for the blind. ^6
Adeyanju, whose album "Third Mainland" came out in 2019, proposed in Zanzibar on New Year's Eve. ^7 "She said yes before I finished the question," he said at the time. ^8

== a2 | Starlife | - | Inside Tobi and Morenike's fairy-tale day
It was the wedding that Lagos had waited for! Tobi Adeyanju, 36, and his Morenike said "I do" on April 20, and she wore three dresses to do it. ^1
The couple's families already knew each other well: one week earlier they had danced together at the engagement rites in Abeokuta. ^2
"She said yes before I had even got to the end of my question," the "Third Mainland" singer likes to tell people. ^3 That was on December 31, on a beach in Zanzibar. ^4
For the evening, the bride, 31, changed into an emerald gown and danced until four. ^5 Her father, a retired judge, spoke for six minutes. ^6 "We lose no daughter, we gain a noise in the house," he joked. ^7
Instead of presents, the pair wanted donations for a school for blind children. ^8

== a3 | Naija Buzz | - | Tobi Don Marry! 10 things from the wedding of the year
Tobi Adeyanju and lawyer Morenike Fasuyi tied the knot in Victoria Island last Sunday and we are STILL not over it. ^1
He pulled up in a black vintage Mercedes, she in a horse carriage. ^2 Nine hundred people came, among them two governors. ^3
Morenike's second look, a burgundy gown, was for the evening party. ^4
Tobi told the cameras: "I have sung before presidents, and never did I tremble the way I did today." ^5
The father of the bride brought the house down: "We lose no daughter, we gain a noise in the house." ^6
Remember, Tobi popped the question on New Year's Eve. ^7 His last album is five years old, so, sir, can we have music now? ^8

== a4 | Radio Gateway Abeokuta | 2024-04-23T15:00:00Z | Abeokuta's daughter marries singer
Morenike Fasuyi, a daughter of this city, is now the wife of the singer Tobi Adeyanju. ^1
The traditional engagement took place here on Friday, April 12, at the home of her parents in Ibara. ^2 Saturday's church wedding in Lagos was attended by some 900 people. ^3
Her father, Justice Bayo Fasuyi, said in his speech: "We lose a daughter, we gain a noise in the house." ^4
The couple, who met in 2021, will live in London, where the bride works. ^5 Guests gave nearly 14 million naira to the school for the blind. ^6

== facts
- wedding / day | date | disagree | 2024-04-20 @ a1.1 a2.1 a4.3 | last Sunday @ a3.1 | conflicts: 0-1
- engagement rites / day | date | disagree | 2024-04-13 @ a1.5 a2.2 | 2024-04-12 @ a4.2 | conflicts: 0-1
- engagement rites / place | place | refine | Abeokuta @ a1.5 a2.2 | Ibara, Abeokuta @ a4.2
- wedding / place | place | refine | Victoria Island @ a1.1 a3.1 | Lagos @ a4.3
- wedding / guests | count | agree | 900 @ a1.2 a3.3 a4.3
- groom / car | other | disagree | white vintage Mercedes @ a1.4 | black vintage Mercedes @ a3.2
- bride / evening gown | other | disagree | emerald @ a2.5 | burgundy @ a3.4
- Tobi Adeyanju / age | age | agree | 36 @ a1.3 a2.1
- Tobi Adeyanju / trembled | quote | refine | "I have sung for presidents and I never trembled like today" @ a1.3 | "I have sung before presidents, and never did I tremble the way I did today." @ a3.5
- Tobi Adeyanju / she said yes | quote | refine | "She said yes before I finished the question" @ a1.8 | "She said yes before I had even got to the end of my question" @ a2.3
- father of the bride / joke | quote | disagree | "We lose no daughter, we gain a noise in the house" @ a2.7 a3.6 | "We lose a daughter, we gain a noise in the house" @ a4.4
- proposal / day | date | agree | 2023-12-31 @ a1.7 a2.4 a3.7
- proposal / place | place | refine | Zanzibar @ a1.7 | a beach in Zanzibar @ a2.4
- gifts / donations | other | agree | donations to a school for the blind @ a1.6 a2.8 a4.6
- Third Mainland / year | date | refine | 2019 @ a1.7 | five years old @ a3.8
- bride / name | name | refine | Morenike Fasuyi @ a1.1 a3.1 a4.1 | Morenike @ a2.1
- bride / profession | other | agree | lawyer @ a1.1 a3.1
- bride's father / profession | other | refine | a retired judge @ a2.6 | Justice @ a4.4
