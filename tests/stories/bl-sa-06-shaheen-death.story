== a1 | Nile News Agency | 2022-03-03T06:10:00Z | Actress Nawal Shaheen dies in Paris
CAIRO, March 3 - Nawal Shaheen, one of the great ladies of Egyptian cinema, died in Paris on Thursday at the age of 77, her son announced. ^1 ^2 ^3
Karim Abdel Hadi said on Facebook that his mother had succumbed to pneumonia after an operation on the hip. ^4 ^5 She had been taken to the American Hospital in Neuilly on February 19. ^6
"She left us as she left every stage, without turning round. ^10 Pray for her," he wrote. ^7
Shaheen made 83 films. ^8 For "The Ferry of Rosetta" (1974) she was named best actress in Carthage, and in 2008 she received the honorary Golden Pyramid of the Cairo festival. ^9

== a2 | Al-Sitara (translated from Arabic) | 2022-03-03T09:45:00Z | Syndicate: Nawal Shaheen is alive, stop killing our artists
The head of the actors' syndicate, Ashraf Mansi, denied this morning what is going round on the pages: the great artist Nawal Shaheen was alive and receiving treatment in France, he told us. ^1 ^2
"I spoke with those around her, and she is breathing with the help of the device," he said. ^3 He called on people to fear God and not to publish anything before the family did.
It would not be the first rumour. In 2015 and again in 2019 the star of "The Ferry of Rosetta" had to read of her own death, and she once phoned a programme in the middle of the obituary. ^4
She has been in hospital for two weeks, after she broke her hip in her flat in the fifteenth arrondissement. ^5 ^6

== a3 | Radio Seine Orient (translated from French) | - | Farewell to the lady of Rosetta
It was twenty to midnight on Wednesday when Nawal Shaheen's heart stopped, in a room at Neuilly with a view of chestnut trees. ^1 ^2 Her niece Dalia was reading to her from Taha Hussein. ^3
She had fallen in her kitchen in the middle of February, and the hip was mended, but the lungs did not follow. ^4 ^5
Her son, who is a surgeon in Lyon, found these words: "She went from us as she used to go from the stage, without bowing. ^9 Pray for her." ^6
Paris had been her home for eleven years. Mass tourism and bad sound had driven her from Cairo, she used to joke; in truth she came to be treated for glaucoma and stayed. ^7 A gathering will be held at the Institut du Monde Arabe on Sunday, and she will be buried in Rosetta. ^8

== a4 | The Delta Observer | 2022-03-04T05:00:00Z | Rosetta prepares to receive its daughter
The house with the green shutters in Dihliz Street, where Nawal Shaheen was born on 14 April 1944, had a black ribbon on its door yesterday. ^1 ^2
The coffin is to arrive by EgyptAir on Monday, and prayers will be said at the Zaghloul mosque after noon. ^3 ^4 She will be laid beside her first husband, the cameraman Fouad Abdel Hadi, who was killed in a car accident in 1981. ^5
Word had reached the family here around one in the morning on Thursday. ^6 "Karim called and could not speak, so I knew," said her sister Samia, 72. ^7
Two other marriages, to a singer and to a member of parliament, ended in divorce. With the fee of her first leading part she had bought a fishing boat for her father.

== a5 | Shasha Weekly (translated from Arabic) | 2022-03-10T10:00:00Z | Nawal, 1944-2022: the eyes that needed no lines
At 78, far from the river that made her famous, the most beautiful silence of our cinema has fallen still. ^1 ^2
Eighty-odd films, and how few of them are fit to be seen in a good print! ^3 Directors came to her for the look over the shoulder which she gives the ferryman in 1974. ^4 A pupil of the Higher Institute, she was paid 40 pounds for the first of them, in 1963.
Her coffin was carried on Monday through Rosetta by fishermen. ^5 ^6 Of the colleagues who had flown to the Gulf for the series of Ramadan, few were to be seen.
Mr Mansi of the syndicate has apologized to the son for having kept her alive some hours too long. ^7 "I was told so by a person at the consulate," he said. ^8

== facts
- Shaheen / day of death | date | disagree | Thursday 2022-03-03 @ a1.1 | Wednesday 2022-03-02, twenty to midnight in Paris @ a3.1
- Shaheen / age at death | age | disagree | 77 @ a1.3 | 78 @ a5.1 | born on 14 April 1944 @ a4.2 | conflicts: 0-1, 1-2
- Shaheen / alive or dead on the morning of 3 March | status | disagree | dead @ a1.1 a3.1 a4.6 | alive, on a breathing device @ a2.2 a2.3 | syndicate apologized for saying that she was alive @ a5.7 | conflicts: 0-1
- son's message / quotation | quote | disagree | "She left us as she left every stage, without turning round. Pray for her" @ a1.7 a1.10 | "She went from us as she used to go from the stage, without bowing. Pray for her." @ a3.6 a3.9
- Shaheen / films | count | refine | 83 @ a1.8 | eighty-odd @ a5.3
- Shaheen / place of death | place | refine | Paris @ a1.2 | Neuilly @ a3.2
- Shaheen / in hospital since | date | refine | February 19 @ a1.6 | two weeks @ a2.5
- Shaheen / cause of death | other | refine | pneumonia after an operation on the hip @ a1.5 | the hip was mended, but the lungs did not follow @ a3.5
- fall / where | place | refine | flat in the fifteenth arrondissement @ a2.6 | kitchen @ a3.4
- film / year of "The Ferry of Rosetta" | date | agree | 1974 @ a1.9 a5.4
- burial / where | place | agree | Rosetta @ a3.8 a5.6
- burial / when | date | agree | Monday 2022-03-07 @ a4.3 a4.4 a5.5
- son / name | name | agree | Karim @ a1.4 a4.7
