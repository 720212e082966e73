== a1 | Law Courts Agency | 2019-11-14T17:00:00Z | Countess awarded £18.6m after eleven-year marriage
The Countess of Ravensmoor has been awarded £18.6 million by the High Court in London at the end of a divorce that a judge called “ruinous and undignified”. ^1
Mr Justice Halloran gave his ruling on Thursday after a hearing of nine days in July. ^2 The Earl, Peregrine Vaux-Lacey, 54, had offered £7m. ^3
The former model, who was born Anneliese Brandt in Hamburg, had asked for £31 million and the use of a house in Chelsea. ^4 She keeps the house for life. ^5
The couple were married in 2006 and separated in October 2017. ^6 They have a son, Viscount Thorne, who is 11, and a daughter of eight. ^7
“Neither of these people has listened to a lawyer, a friend or a child for two years,” the judge said. ^8
Legal costs came to £4.2m. ^9 The Earl's estate in Northumberland, of some 14,000 acres, has been in the family since 1611. ^10

== a2 | Tatlers' Tea Table | 2019-11-15T09:00:00Z | Perry pays up
Poor Perry Ravensmoor! The Earl must hand his second wife £18.6m, which is a great many grouse. ^1
Anneliese, 46, swept out of court in a mustard coat and told the assembled press: “I have my children and my roof, and he may keep the antlers.” ^2
It was all so different when the pair married at Ravensmoor Castle, eleven years ago last May, in front of a duke and three Rolling Stones. ^3 Six years before that, he had wed Lady Cressida Fane, who got rather less when they parted in 2004.
Perry, 54, is said to be consoling himself with Tilda Marchbanks, the interior decorator. ^4 The judge was withering: “Neither of these people has listened to a lawyer, a friend or a child for two years.” ^5

== a3 | Northumberland Chronicle | - | Earl may sell moor to meet divorce bill
Farm tenants at Ravensmoor fear that land will have to go after last week's judgment. ^1 The estate extends to 14,000 acres and gives work to 63 people. ^2
A spokesman for Lord Ravensmoor said that “no decision has been taken”. The Earl, who attended every day of the nine-day hearing, will seek leave to appeal, it is understood. ^3
Three farms were sold in 1999 to pay his father's death duties of £2.8m.
The couple's marriage broke down in the autumn of 2017, when the Countess moved to London with the children. ^4 Their son, Viscount Thorne, is a pupil at a prep school near Hexham. ^5

== a4 | Daily Quill | 2019-11-15T04:30:00Z | £18m for Countess who ‘was locked out of own kitchen’
A Countess who told a judge that she had been locked out of her own kitchen has won more than £18million from the Earl of Ravensmoor. ^1
Anneliese Vaux-Lacey, 47, wept as the decision was read out yesterday. ^2 “I have my children and my house, and he may keep the antlers,” she said in the Strand. ^3
The court was told that the couple had spent £5.1m on lawyers in a war that dragged on for two years. ^4 At one point they fought over a stuffed pike.
Ms Brandt, as she was, met the Earl at a ski lodge in 2004. ^5 She had been on the cover of 40 magazines. They were wed two years later, and split in October 2017. ^6
The London house, in Belgravia, is worth £9m and stays with her. ^7

== a5 | Hamburger Lokalblatt (translated) | 2019-11-16T06:00:00Z | Hamburg countess wins against her lord
The Hamburg-born Anneliese Brandt gets 21.7 million euros from her husband, the Count of Ravensmoor. ^1 On Wednesday a London judge decided it. ^2
The 46-year-old, who grew up in Altona as the daughter of a harbour pilot, also keeps the town house in Chelsea. ^3 She had demanded almost double. ^4
“I have my kids and my roof, and he can keep the antlers,” she said with a smile. ^5 The Earl let it be known through his lawyer that he will not contest the judgment. ^6
The two married in 2006 and have a boy and a girl. ^7
== facts
- award / sum | money | refine | £18.6m @ a1.1 a2.1 | more than £18m @ a4.1 | €21.7m @ a5.1
- ruling / day | date | disagree | 2019-11-14 @ a1.2 a4.2 | 2019-11-13 @ a5.2 | last week @ a3.1 | conflicts: 0-1
- hearing / length | duration | agree | nine days @ a1.2 a3.3
- Earl / age | age | agree | 54 @ a1.3 a2.4
- Countess / sum asked | money | refine | £31m @ a1.4 | almost double @ a5.4
- Countess / birthplace | place | agree | Hamburg @ a1.4 a5.1
- Countess / house | place | disagree | Chelsea @ a1.4 a5.3 | Belgravia @ a4.7
- Countess / keeps the house | status | agree | keeps it @ a1.5 a4.7 a5.3
- Countess / age | age | disagree | 46 @ a2.2 a5.3 | 47 @ a4.2
- wedding / year | date | disagree | 2006 @ a1.6 a4.6 a5.7 | eleven years ago last May (2008) @ a2.3
- separation / date | date | refine | 2017-10 @ a1.6 a4.6 | autumn 2017 @ a3.4
- judge / remark | quote | agree | Neither of these people has listened to a lawyer, a friend or a child for two years @ a1.8 a2.5
- legal costs / sum | money | disagree | £4.2m @ a1.9 | £5.1m @ a4.4
- estate / acres | quantity | agree | 14,000 acres @ a1.10 a3.2
- Countess / antlers quotation | quote | disagree | I have my children and my roof, and he may keep the antlers @ a2.2 | I have my children and my house, and he may keep the antlers @ a4.3 | I have my kids and my roof, and he can keep the antlers @ a5.5 | conflicts: 0-1 1-2
- Earl / appeal | status | disagree | will seek leave to appeal @ a3.3 | will not contest @ a5.6
- children / number | count | agree | a son and a daughter @ a1.7 a5.7
- son / title | name | agree | Viscount Thorne @ a1.7 a3.5
- Countess / maiden name | name | agree | Anneliese Brandt @ a1.4 a4.5 a5.1
