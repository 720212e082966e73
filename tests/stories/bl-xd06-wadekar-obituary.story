== a1 | Konkan News Service | 2015-02-16T05:30:00Z | Television cook Nirmala Wadekar no more
Nirmala Wadekar, whose programme Tiffin Time taught two generations to cook, died in Pune on Sunday night, her son said. ^1 She was 84. ^2 She had been in the Sahyadri Hospital with pneumonia for nine days. ^3
Tiffin Time ran on state television from 1974 to 1991. ^4 She wrote 23 books, of which The Copper Pot sold over a million. ^5 The last rites will be held at Vaikunth on Tuesday. ^6 She leaves two sons and a daughter. ^7
== a2 | The Albion Courier | 2015-02-21T00:01:00Z | Nirmala Wadekar, cook who put curry leaves on British windowsills
Nirmala Wadekar, who has died aged 85, once told a BBC controller that his kitchen smelt of boiled fear. ^1 She had come to Leicester in 1962 with a schoolteacher husband, Vasant, and a pressure cooker.
Nirmala's Kitchen, made in Birmingham, lasted only two series, in 1981 and 1982, but the book of it never left print. At home she was already famous: Tiffin Time, on the air for seventeen years, was watched in villages by whole streets around one set. ^2 More than twenty volumes followed. ^3
"Salt is a promise; do not make it twice," she used to say. ^4 She died peacefully at home in Pune, her daughter Sharmila said. ^5 Vasant died in 1998; she is survived by Sharmila and two sons. ^6
Nirmala Wadekar, cook and broadcaster, born March 2 1930; died February 16 2015. ^7
== a3 | Pune Sakal Daily (translated) | 2015-02-18T03:00:00Z | City bids farewell to Nirmalatai
Some four thousand people walked behind Nirmala Wadekar to the Vaikunth crematorium yesterday morning. ^1 Elder son Ajit lit the pyre. ^2 The chief minister sent a wreath.
Doctors at the Sahyadri said the heart had failed on Sunday shortly before midnight. ^3 She would have turned 85 next month. ^4 "Salt is a promise. Never make it twice," read the banner carried by the women of the Annapurna kitchen, which she founded in 1969. ^5
== a4 | Masala Memories | - | Goodbye, Tiffin Aunty
I cried into my dal today. Nirmala Aunty left us on Monday, after a long fight with cancer as I understand. ^1 Every one of her 23 books is on my shelf. ^2 My mum never missed Tiffin Time from the day it began in 1974. ^3 "Salt is a vow, and you make it once," that's my kitchen motto. ^4
Her younger son Ajit runs the restaurant in Wembley, do go. ^5
== a5 | Broadcast Archive Quarterly | 2015-04-10T00:00:00Z | In memoriam
Nirmala Wadekar, presenter, died in Pune in mid-February. ^1 Of the 812 editions of her weekly programme (1974-91) only 96 survive. ^2 The family has given her papers and the manuscripts of 23 published books to the national archive. ^3 About 4,000 mourners attended her cremation. ^4 She was in her mid-eighties. ^5
== facts
- Nirmala Wadekar / date of death | date | disagree | 2015-02-15 @ a1.1 a3.3 | 2015-02-16 @ a2.7 | Monday @ a4.1 | mid-February 2015 @ a5.1 | conflicts: 0-1 0-2
- Wadekar / age | age | disagree | 84 @ a1.2 | 85 @ a2.1 | would have turned 85 next month @ a3.4 | born 1930-03-02 @ a2.7 | in her mid-eighties @ a5.5 | conflicts: 0-1 1-2 1-3
- Wadekar / where she died | place | disagree | hospital in Pune @ a1.3 a3.3 | at home in Pune @ a2.5 | Pune @ a1.1 a5.1 | conflicts: 0-1
- Wadekar / cause of death | other | disagree | pneumonia @ a1.3 | heart failure @ a3.3 | cancer @ a4.1 | conflicts: 0-2
- Tiffin Time / run | duration | refine | 1974 to 1991 @ a1.4 a5.2 | seventeen years @ a2.2 | from 1974 @ a4.3
- Wadekar / number of books | count | refine | 23 @ a1.5 a4.2 a5.3 | more than twenty @ a2.3
- Wadekar / saying on salt | quote | disagree | "Salt is a promise; do not make it twice" @ a2.4 | "Salt is a promise. Never make it twice" @ a3.5 | "Salt is a vow, and you make it once" @ a4.4 | conflicts: 0-2 1-2
- cremation / date | date | agree | 2015-02-17 @ a1.6 a3.1
- cremation / place | place | agree | Vaikunth @ a1.6 a3.1
- Wadekar / children | count | agree | two sons and a daughter @ a1.7 a2.6
- mourners / number | count | refine | some four thousand @ a3.1 | about 4,000 @ a5.4
- Ajit / elder or younger son | other | disagree | elder son @ a3.2 | younger son @ a4.5 | conflicts: 0-1
