== a1 | Gavel Wire | 2019-03-05T21:00:00Z | Drummer sues Iron Vesper over name and royalties
The former drummer of the British rock band Iron Vesper filed suit in federal court in Los Angeles on Monday, claiming he was cheated of royalties for three decades. ^1
Desmond "Dez" Hallowell, 68, seeks at least $14 million from singer Rick Tarrant and guitarist Alan Pryce-Moore. ^2 He also asks the court to bar them from touring under the name. ^3
Hallowell says he co-wrote "Cinder Road", the band's 1977 hit. ^4 A spokeswoman for the band called the claim "fantasy". ^5 Federal copyright law sets a three-year limit on such actions.
== a2 | The Daily Clarion | 2019-03-06T06:00:00Z | IRON FISTS: Rockers go to war over £30m
It's the bust-up to end them all. Sacked sticksman Dez Halliwell has hit Iron Vesper with a £30million lawsuit two months before their farewell shows at Wembley. ^1
"Dez hasn't spoken to Rick since the funeral," a pal said. The drummer, 69, lives in a two-bed bungalow in Worthing while frontman Tarrant rattles around a Cotswolds pile worth £8million. ^2
He was booted out by fax in 1988. ^3 The band's spokeswoman branded it "a fairy tale from a man we wish well". ^4
== a3 | Worthing Gazette | 2019-03-08T10:00:00Z | 'I just want my name on the record,' says Dez
Worthing's own rock legend has opened his door to the Gazette. Dez Hallowell, who turned 68 last month, says the writ lodged in California on Monday is not about money. ^1
"I wrote the middle of Cinder Road on my mum's piano in 1976," he said. ^2 "I just want my name on the record."
He says he was never sacked: "I walked out. They sent the fax afterwards." ^3 Mr Hallowell has run a drum workshop for teenagers at the Assembly Hall for twelve years.
== a4 | Riff Ledger | - | Vesper v. Vesper: the paperwork
The complaint, filed on 1 March, runs to 46 pages and names Tarrant, Pryce-Moore and their company Vesperlight Ltd. ^1 Hallowell wants a declaration of co-authorship for "Cinder Road" (1977), an accounting going back to 1989, and no less than $14m. ^2
He does not seek to stop the Wembley concerts in May, nor the use of the name. ^3 That has been widely misreported.
He quit in 1988 after the "Black Lantern" sessions. ^4 "Cinder Road" has been streamed 610 million times and used in two car adverts.
== a5 | The Northern Standard | 2019-11-22T09:00:00Z | Iron Vesper and drummer bury the hatchet
Iron Vesper have settled the case brought by their former drummer in March, lawyers for both sides said yesterday. ^1 Terms are confidential, but Desmond Hallowell will be credited as co-writer of "Cinder Road". ^2
The band played four farewell nights at Wembley in May to 48,000 people. ^3 Rick Tarrant, 71, said: "Dez is a brother again." Hallowell had demanded a sum equal to about £10.6m at the time. ^4
== facts
- lawsuit / filing | date | disagree | 2019-03-04 @ a1.1 a3.1 | 2019-03-01 @ a4.1 | 2019-03 @ a5.1 | conflicts: 0-1
- lawsuit / sum claimed | money | disagree | at least $14 million @ a1.2 a4.2 | £30 million @ a2.1 | about £10.6m @ a5.4 | conflicts: 0-1 1-2
- Hallowell / surname | name | disagree | Hallowell @ a1.2 a3.1 a4.2 a5.2 | Halliwell @ a2.1 | conflicts: 0-1
- Hallowell / age | age | disagree | 68 @ a1.2 a3.1 | 69 @ a2.2 | conflicts: 0-1
- lawsuit / use of the band's name | other | disagree | asks to bar them from touring under it @ a1.3 | does not seek to stop its use @ a4.3 | conflicts: 0-1
- Cinder Road / release | date | agree | 1977 @ a1.4 a4.2
- lawsuit / court | place | refine | federal court in Los Angeles @ a1.1 | California @ a3.1
- band / reply to the claim | quote | disagree | "fantasy" @ a1.5 | "a fairy tale from a man we wish well" @ a2.4 | conflicts: 0-1
- Hallowell / departure from the band | status | disagree | sacked, booted out by fax @ a2.1 a2.3 | walked out, the fax came afterwards @ a3.3 | quit @ a4.4 | conflicts: 0-1 0-2
- Hallowell / year of departure | date | agree | 1988 @ a2.3 a4.4
- band / farewell shows at Wembley | date | agree | 2019-05 @ a2.1 a4.3 a5.3
- lawsuit / defendants | name | refine | Rick Tarrant and Alan Pryce-Moore @ a1.2 | Tarrant, Pryce-Moore and Vesperlight Ltd @ a4.1
- Cinder Road / co-authorship | other | refine | says he co-wrote it @ a1.4 | wrote the middle of it @ a3.2 | wants a declaration of co-authorship @ a4.2 | will be credited as co-writer @ a5.2
