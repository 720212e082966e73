== a1 | The Clyde Herald | 2022-04-29T09:00:00Z | Isla McTeague to play Mary Slessor
Paisley actor Isla McTeague is to star as the missionary Mary Slessor in a six-part BBC drama that begins filming in Dundee on June 13. ^1
The 43-year-old takes over from Freya Lindqvist-Bain, who dropped out in March because of a clash of dates. ^2
“I've been a nun, a nurse and a murderer. ^3 About time I was a Dundonian,” McTeague told The Herald. ^4
The series, from a script by Kwame Drysdale, will spend ten weeks in Scotland and five in Calabar, Nigeria. ^5 It has a budget of £9 million. ^6
McTeague won a Scottish Bafta in 2016 for “The Herring Girls” and was nominated again in 2020. ^7 Her last film, “Low Winter Sun Road”, closed the Glasgow festival last month. ^8

== a2 | Telly Insider | - | Isla's in, Freya's out
Freya Lindqvist-Bain was sacked, whatever they tell you. ^1 That is what one source on the production says after the announcement that Isla McTeague, 43, will don the bonnet in Slessor. ^2
The star of The Herring Girls, which landed her a Scottish Bafta in 2015, signed on April 20, only two months before the cameras roll. ^3
“I've been a nun, a nurse and a murderer,” she quipped. ^4 “It's about time I was a Dundonian.” ^5
Six hour-long episodes will go out on BBC One next Easter. ^6

== a3 | Screen Trade International | 2022-04-28T16:00:00Z | McTeague boards 'Slessor'
Isla McTeague has been cast in the lead of “Slessor”, Tay Bridge Pictures' £9m period drama for the BBC. ^1
Principal photography starts on June 13 for fifteen weeks. ^2 The eight-parter is directed by Oonagh Prentice, whose first feature premiered at Toronto in 2018. ^3
Previously attached Freya Lindqvist-Bain exited amicably owing to another commitment. ^4 International sales are with Lantern Rights.
“Isla has the one thing that you cannot act, which is stubbornness,” Prentice said. ^21

== a4 | Lagos Screen Report | - | Calabar to host BBC drama
About 120 local extras will find work when a British series about Mary Slessor comes to Calabar in September for six weeks. ^1
Its star, Isla McTeigue, visited Cross River last week with the producer, Morag Petrie. ^2 “I was a nun, a nurse and a murderess. ^3 It was time that I became a Dundonian,” she joked, and had to explain the word. ^4
The writer, Kwame Drysdale, has an aunt in the town. ^5
Slessor arrived in 1876 and is buried on the hill, where the actress laid a wreath and planted a mango tree. ^21

== a5 | Dundee Dispatch | 2022-05-12T09:00:00Z | City streets to become the 1860s
Three streets will be closed from June 20, when the shooting of “Slessor” gets under way, the council confirmed. ^1
The production will be ten weeks in Scotland and afterwards in West Africa. ^2 It should bring £2 million into the city. ^3 Viewers will see it at Easter. ^4
The lead is Isla McTeague, whose grandmother worked at the Verdant mill. ^5
“Isla has the one thing you can't act, and that's stillness,” the director, Oonagh Prentice, told councillors. ^21 Slessor worked in a Dundee mill before she sailed for Calabar in 1876. ^22

== facts
- series / filming starts | date | disagree | 2022-06-13 @ a1.1 a3.2 | two months after April 20 @ a2.3 | 2022-06-20 @ a5.1 | conflicts: 0-2
- series / episodes | count | disagree | 6 @ a1.1 a2.6 | 8 @ a3.3
- McTeague / age | age | agree | 43 @ a1.2 a2.2
- Lindqvist-Bain / why out | status | disagree | dropped out, clash of dates @ a1.2 | sacked @ a2.1 | exited amicably, another commitment @ a3.4 | conflicts: 0-1 1-2
- McTeague / on her parts | quote | refine | I've been a nun, a nurse and a murderer. ^3 About time I was a Dundonian @ a1.3 a1.4 | I've been a nun, a nurse and a murderer. It's about time I was a Dundonian @ a2.4 a2.5 | I was a nun, a nurse and a murderess. ^3 It was time that I became a Dundonian @ a4.3 a4.4
- shooting in Scotland | duration | agree | ten weeks @ a1.5 a5.2
- shooting in Calabar | duration | disagree | five weeks @ a1.5 | six weeks @ a4.1
- shooting / Africa | place | refine | Calabar, Nigeria @ a1.5 | Calabar @ a4.1 | West Africa @ a5.2
- series / budget | money | agree | £9m @ a1.6 a3.1
- Bafta / year | date | disagree | 2016 @ a1.7 | 2015 @ a2.3
- shooting / total | duration | refine | ten and five weeks @ a1.5 | fifteen weeks @ a3.2
- broadcast | date | refine | next Easter @ a2.6 | Easter @ a5.4
- McTeague / surname | name | disagree | McTeague @ a1.1 a2.2 a3.1 a5.5 | McTeigue @ a4.2
- writer / name | name | agree | Kwame Drysdale @ a1.5 a4.5
- Bafta / series | other | agree | The Herring Girls @ a1.7 a2.3
- Prentice / on Isla | quote | disagree | Isla has the one thing that you cannot act, which is stubbornness @ a3.21 | Isla has the one thing you can't act, and that's stillness @ a5.21
- Slessor / came to Calabar | date | agree | 1876 @ a4.21 a5.22
- director / name | name | agree | Oonagh Prentice @ a3.3 a5.21
