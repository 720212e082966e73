== a1 | Norðurljós Wire | 2022-12-13T12:00:00Z | Actor gives 150 million krónur to rescue teams
REYKJAVÍK – The actor Hrafnkell Skúlason has donated 150 million Icelandic krónur, the whole of his fee for the film "Whiteout Station", to the country's volunteer rescue teams, the association said on Tuesday. ^1
The money goes to twelve snowmobiles and a training centre in Akureyri. ^2
Skúlason, 47, was saved by a team of seven volunteers in February after 31 hours on the Langjökull glacier, where he and a photographer had lost their way in a storm. ^3
"I counted their lamps as they came, and each was a whole life to me," he said. ^4
The association has 93 teams and some 4,000 people on call. ^5
"Whiteout Station" has earned $212 million worldwide since its release in October. ^6

== a2 | Screen Stars US | - | 'Whiteout' Actor Gives Away Entire Paycheck
Talk about a thank-you note! "Whiteout Station" star Hrafnkell Skulason, 47, has handed more than a million dollars to the men and women who saved his life. ^1
He spent over a day on the ice last winter with only a chocolate bar and a dead phone. ^2
"I counted their lamps when they were coming. ^3 Each one was a whole life for me," he tells us. ^4
The thriller has crossed $200 million at the box office. ^5 Next up is a series about a Danish spy, for which he learns Russian. ^20

== a3 | Akureyri Weekly | 2022-12-16T10:00:00Z | A house for those who search
Work on the training centre at the airport road will start in April and last about a year. ^1
Of the gift by Hrafnkell Skúlason some 90 million krónur will be spent on the building and the rest on a dozen snow scooters, said Sigþrúður Njálsdóttir, chair of the local squad. ^2
She was one of the seven who found him. ^3 "He asked us for coffee before anything else," she remembered. ^4
The squad went out 64 times last year. ^5

== a4 | The Edinburgh Reader | 2022-12-17T08:00:00Z | Icelandic actor repays debt to his rescuers
Ten months after he nearly froze to death, the Icelandic star of this autumn's hit thriller has given around £860,000 to mountain rescue. ^1
Hrafnkell Skúlason had set out on skis on 19 February with the photographer Orri Fannberg, 36. ^2 They dug a hole in the snow and sat back to back for almost a day and a half. ^3
"The first thing he wanted was a coffee," said one of the rescuers. ^4
There are close to a hundred such teams on the island, all unpaid. ^5
The film, shot in Svalbard in 58 days, is about a doctor left behind on a polar base. ^20

== a5 | Nordfilm Heute | - | The lamps of Langjökull
(translated) "Their lamps I have counted as they approached; every one meant to me an entire life," says the actor. ^1
His complete salary from the film goes to the volunteers. ^2 On the glacier he and a friend had got into bad weather. ^3
The film, which began in the cinemas in October, was turned on Svalbard in 58 days. ^20 Next he plays a spy, in a series. ^21

== facts
- donation / sum | money | refine | 150 million krónur @ a1.1 | more than a million dollars @ a2.1 | around £860,000 @ a4.1
- donation / source | other | agree | whole fee @ a1.1 a5.2
- donation / to | other | agree | rescuers @ a1.1 a2.1 a4.1 a5.2
- snowmobiles | count | agree | 12 @ a1.2 a3.2
- training centre / place | place | refine | Akureyri @ a1.2 | airport road @ a3.1
- rescue / time | date | refine | February @ a1.3 | last winter @ a2.2 | ten months ago @ a4.1 | set out 2022-02-19 @ a4.2
- on the ice / length | duration | refine | 31 hours @ a1.3 | over a day @ a2.2 | almost a day and a half @ a4.3
- on the ice / place | place | refine | Langjökull glacier @ a1.3 | the ice @ a2.2 | the glacier @ a5.3
- rescuers | count | agree | 7 @ a1.3 a3.3
- Skúlason / age | age | agree | 47 @ a1.3 a2.1
- companion | other | refine | a photographer @ a1.3 | Orri Fannberg @ a4.2 | a friend @ a5.3
- Skúlason / lamps | quote | refine | I counted their lamps as they came, and each was a whole life to me @ a1.4 | I counted their lamps when they were coming. Each one was a whole life for me @ a2.3 a2.4 | Their lamps I have counted as they approached; every one meant to me an entire life @ a5.1
- rescuer / coffee | quote | refine | He asked us for coffee before anything else @ a3.4 | The first thing he wanted was a coffee @ a4.4
- film / takings | money | refine | $212 million @ a1.6 | $200 million @ a2.5
- film / release | date | refine | October @ a1.6 | this autumn @ a4.1
- teams | count | refine | 93 @ a1.5 | close to a hundred @ a4.5
- Skúlason / name | name | refine | Hrafnkell Skúlason @ a1.1 a4.2 | Hrafnkell Skulason @ a2.1
- film / shooting days | duration | agree | 58 days @ a4.20 a5.20
- film / shot at | place | agree | Svalbard @ a4.20 a5.20
- next role | other | refine | a Danish spy @ a2.20 | a spy @ a5.21
- on the ice / weather | other | refine | storm @ a1.3 | bad weather @ a5.3
