== a1 | Vistula Press Agency | 2024-06-24T08:00:00Z | Film star Kasia Zielonka marries cyclist in the Tatras
ZAKOPANE (VPA) — The actress Kasia Zielonka and the racing cyclist Dawid Orzech were married on Saturday in a wooden chapel near Zakopane, her spokeswoman confirmed. ^1
Only 60 guests had been invited. ^2 Phones were collected at the gate. ^3
"He waited for me at every summit, so I waited for him at the altar," said the bride, who is 38. ^4
It is her third marriage. ^5 She was married to the composer Adam Wnuk from 2008 to 2012 and to the director Filip Garlicki from 2015 to 2020. ^6
Orzech, 33, won a stage of the Tour de Pologne in August 2021. ^7 The civil ceremony had taken place on June 14 in Kraków. ^8

== a2 | Plotka (translated) | - | Secret wedding of Kasia: we have the menu!
Sour soup, trout and a cake in shape of a bicycle: so one ate on June 22 at the wedding of Kasia Zielonka in the mountains. ^1
The bride came on a horse cart, in a dress of her grandmother. ^2 Dawid, of course, on bicycle. ^3
"On every peak he was waiting for me, that's why I've waited for him at the altar," said Kasia to the guests. ^4
Her daughter Zosia, 11, carried the rings. ^5 The ex-husband Garlicki sent 100 tulips and a note: "May this one have brakes." ^6
About 150 persons danced until six in the morning. ^7 The honeymoon must wait, because the race in Slovakia begins on July 3. ^8 Kasia herself must be in Vilnius from July 2 for a film. ^9

== a3 | Pedal & Road | - | Orzech: married, and selected
Dawid Orzech has been named in his team's line-up for the Slovak stage race, 11 days after his wedding to actress Kasia Zielonka. ^1
"She's never seen me lose, because she always closes her eyes," he said of his wife. ^2
Two weeks ago, on June 14, the pair had signed the papers in a registry office in Warsaw. ^3 They met in 2022, when she fired the starting pistol at a race in Gdynia. ^4
Orzech, who took a Tour de Pologne stage three years ago, rode to the chapel by bike. ^5

== a4 | Cinema East | 2024-06-28T13:00:00Z | Zielonka weds, then flies to set
Polish star Kasia Zielonka will start work on the thriller "Amber Road" in Vilnius on July 1, just over a week after she got married. ^1
The guests, some 60, had to hand in their phones on Sunday at the chapel in the Tatra mountains. ^2 Zielonka wore a vintage dress that had been her grandmother's. ^3
"May this one have wheels," wrote her ex, director Filip Garlicki, with whom she made three films. ^4
They divorced in 2020. ^5 Her first marriage, to the composer Adam Wnuk, ended in 2012; they have a daughter. ^6

== a5 | Starling UK | - | Polish beauty Kasia says "tak" for the second time
"Spy Harbour" actress Kasia Zielonka, 38, has wed for the second time. ^1
Her new husband is sportsman Dawid Orzech, whom she met two years ago at a bike race on the Baltic. ^2
The bride arrived in a silver Porsche, with 11-year-old daughter Zosia at her side. ^3 A horse-drawn cart was reserved for the band. ^4
"She has never seen me lose; she always shuts her eyes," the groom joked in his speech. ^5

== facts
- wedding / day | date | disagree | 2024-06-22 @ a1.1 a2.1 | 11 days before July 3 @ a3.1 | Sunday @ a4.2 | conflicts: 0-2 1-2
- wedding / place | place | refine | a chapel near Zakopane @ a1.1 | the mountains @ a2.1 | a chapel in the Tatra mountains @ a4.2
- wedding / guests | count | disagree | 60 @ a1.2 a4.2 | about 150 @ a2.7 | conflicts: 0-1
- guests / phones | other | agree | handed in @ a1.3 a4.2
- civil ceremony / day | date | agree | 2024-06-14 @ a1.8 a3.3
- civil ceremony / place | place | disagree | Kraków @ a1.8 | Warsaw @ a3.3
- bride / how she came | other | disagree | a horse cart @ a2.2 | a silver Porsche @ a5.3
- groom / how he came | other | agree | by bicycle @ a2.3 a3.5
- bride / dress | other | agree | her grandmother's @ a2.2 a4.3
- bride / which marriage | other | disagree | third @ a1.5 | second @ a5.1
- bride / summit | quote | refine | "He waited for me at every summit, so I waited for him at the altar" @ a1.4 | "On every peak he was waiting for me, that's why I've waited for him at the altar" @ a2.4
- groom / eyes | quote | refine | "She's never seen me lose, because she always closes her eyes" @ a3.2 | "She has never seen me lose; she always shuts her eyes" @ a5.5
- Filip Garlicki / note | quote | disagree | "May this one have brakes." @ a2.6 | "May this one have wheels" @ a4.4
- bride / age | age | agree | 38 @ a1.4 a5.1
- daughter / age | age | agree | 11 @ a2.5 a5.3
- daughter / name | name | agree | Zosia @ a2.5 a5.3
- first marriage / end | date | agree | 2012 @ a1.6 a4.6
- second marriage / end | date | agree | 2020 @ a1.6 a4.5
- stage win / date | date | refine | 2021-08 @ a1.7 | three years ago @ a3.5
- race in Slovakia / start | date | refine | 2024-07-03 @ a2.8 | 11 days after the wedding @ a3.1
- couple / when they met | date | agree | 2022 @ a3.4 a5.2
- couple / where they met | place | refine | a race in Gdynia @ a3.4 | a race on the Baltic @ a5.2
- first husband / name | name | agree | Adam Wnuk @ a1.6 a4.6
- second husband / name | name | refine | Filip Garlicki @ a1.6 a4.4 | Garlicki @ a2.6
- filming / start | date | disagree | 2024-07-02 @ a2.9 | 2024-07-01 @ a4.1
- filming / place | place | agree | Vilnius @ a2.9 a4.1
