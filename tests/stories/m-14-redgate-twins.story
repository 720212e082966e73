== a1 | Southern Cross Wire | 2022-08-29T03:00:00Z | Soap star Tahlia Redgate and surfer Beau Mercer welcome twins
SYDNEY (SCW) — The "Shelly Bay" actor Tahlia Redgate and the professional surfer Beau Mercer have become the parents of twins, a boy and a girl. ^1
Redgate, 32, gave birth at a Gold Coast hospital on Thursday, two weeks before her due date, Mercer said on Instagram on Sunday. ^2
"Two for the price of one, and no receipt," he wrote. ^3
The boy, Banjo, weighed 2.6 kilograms, the girl, Clementine, 2.4. ^4
The pair married in Byron Bay in February 2020 after getting engaged in Bali in 2018. ^5 Redgate had two miscarriages before the pregnancy. ^6

== a2 | Woman's Weekend | - | Tahlia: "I only just met them and I miss them when I blink"
Exclusive! Tahlia Redgate cuddles up with her twins, born on August 25, and lets us in on the drama. ^1
"I'd planned candles and whale song. ^2 I got a helicopter," she laughs. ^3
Her waters broke during a barbecue at Beau's parents' in Yamba, and she was flown across the border to the Gold Coast. ^4
Clementine arrived first, at 5.12 pm; Banjo followed nine minutes later. ^5 He was 2.6 kilos at birth. ^6
"I don't know who is more tired, but I know who is crying most: Beau," she adds. ^7
The couple announced the pregnancy in March, on their second wedding anniversary... and yes, they'd like one more. ^8

== a3 | Coastline Gazette | 2022-08-30T21:00:00Z | Yamba's newest grommets
Grandparents Ros and Trev Mercer have confirmed that their son Beau, 34, and his wife Tahlia Redgate are now a family of four. ^1
The twins' mum was taken by ambulance from Yamba to the Gold Coast last Thursday evening. ^2 Banjo came first, and Clementine a few minutes after. ^3
"She was as calm as a pond. ^4 He fainted," said Mrs Mercer. ^5
Beau Mercer won the Bells Beach event in 2016 and 2019. ^6

== a4 | Celeb Pond UK | - | Shelly Bay's Tahlia gives birth to "miracle" twins
Former "Shelly Bay" star Tahlia Redgate has become a mum of two after suffering three miscarriages. ^1
She had little Clementine and Banjo on August 28, her husband Beau Mercer revealed on Facebook. ^2
"Two for the price of one and no receipt!" the champion surfer quipped. ^3
"I had planned candles and whale music, and I got a chopper," Tahlia told an Aussie mag. ^4
The lovebirds got engaged in Bali four years ago and wed in Byron Bay 18 months later. ^5
"I don't know who's more tired, but I know who is smiling most: Beau." ^6

== facts
- twins / birth day | date | disagree | 2022-08-25 @ a1.2 a2.1 | last Thursday @ a3.2 | 2022-08-28 @ a4.2 | conflicts: 0-2 1-2
- twins / who came first | other | disagree | Clementine @ a2.5 | Banjo @ a3.3
- Tahlia Redgate / how taken to hospital | other | disagree | helicopter @ a2.3 a4.4 | ambulance @ a3.2 | flown @ a2.4 | conflicts: 0-1 1-2
- announcement / where | other | disagree | Instagram @ a1.2 | Facebook @ a4.2
- miscarriages / number | count | disagree | 2 @ a1.6 | 3 @ a4.1
- Beau Mercer / receipt | quote | agree | "Two for the price of one, and no receipt" @ a1.3 a4.3
- Tahlia Redgate / candles | quote | refine | "I'd planned candles and whale song. I got a helicopter" @ a2.2 a2.3 | "I had planned candles and whale music, and I got a chopper" @ a4.4
- Tahlia Redgate / tired | quote | disagree | "I don't know who is more tired, but I know who is crying most: Beau" @ a2.7 | "I don't know who's more tired, but I know who is smiling most: Beau." @ a4.6
- hospital / place | place | agree | Gold Coast @ a1.2 a2.4 a3.2
- Banjo / weight | quantity | agree | 2.6 kg @ a1.4 a2.6
- twins / names | name | agree | Banjo and Clementine @ a1.4 a2.5 a3.3 a4.2
- wedding / place | place | agree | Byron Bay @ a1.5 a4.5
- engagement / date | date | agree | 2018 @ a1.5 a4.5
- engagement / place | place | agree | Bali @ a1.5 a4.5
- wedding / date | date | refine | 2020-02 @ a1.5 | 18 months after the engagement @ a4.5
- anniversary / wedding date | date | disagree | February @ a1.5 | March @ a2.8
- twins / gap | duration | refine | nine minutes @ a2.5 | a few minutes @ a3.3
- start of labour / place | place | agree | Yamba @ a2.4 a3.2
- Beau Mercer / surfer | other | agree | surfer @ a1.1 a4.3
