== a1 | Chao Phraya Herald | 2023-12-11T02:00:00Z | Actress Narisara weds in Chiang Mai
Actress Narisara "Ploy" Wattanakul married the hotelier Krit Benjarong in a traditional Lanna ceremony in Chiang Mai on Saturday. ^1
The bride, 32, wore an ivory silk dress by the designer Anong Siriphan that took seven weavers three months to make. ^2
The procession set off at 7.09am, a time chosen by a monk, and the couple received the holy water from some 200 relatives and friends. ^3
The bride price was reported at 9.9 million baht in cash and 29 gold bars. ^4
"I have played a bride eleven times, and today nobody said cut," Narisara told reporters. ^5
The two met at a charity run in 2019 and became engaged in Kyoto in February. ^6 A reception in Bangkok will follow on January 20. ^7

== a2 | Siam Society Magazine | - | A Lanna dream
Everything was flowers. Thirty thousand white orchids covered the old teak house by the Ping River where Ploy Narisara said yes to Krit Benjarong, 38, on the morning of December 9. ^1
Her dress, a work of Anong Siriphan, was cream silk brocade with a train of four metres. ^2 The groom chose a jacket of the same cloth.
"I have played a bride many times, and today nobody said cut," she laughed. ^3
Around 200 guests were served khao soi and mango sorbet. ^4 Her co-star of "The Moon Behind the Pier," Pakorn Lertsiri, caught the bouquet, to general hilarity. ^5
They will honeymoon in Patagonia.

== a3 | Singapore Celebrity Desk | 2023-12-12T05:00:00Z | Thai star Narisara marries hotel heir
Thai actress Narisara Wattanakul, 32, has tied the knot with her boyfriend of three years, hotel heir Krit Benjarong. ^1
The pair, who got engaged in Osaka in February, held the ceremony in Chiang Mai in front of about 400 guests. ^2
Thai media put the dowry at 9.9m baht (S$375,000) plus gold. ^3
It is the second marriage for Krit, 38, who was divorced in 2016 and has a daughter, aged 10. ^4
Narisara shot to fame in 2015 with "The Moon Behind the Pier." ^5
The couple will celebrate again in the Thai capital next month. ^6

== a4 | Kuala Lumpur Now | - | Narisara is a Mrs
"The Moon Behind the Pier" actress Narisara Wattanakul married businessman Krit Benjarong on Sunday in the north of Thailand. ^1
Her former screen partner Pakorn Lertsiri was among those who poured water over the couple's hands, and ended up with the bouquet. ^2
The actress, who is 32, told the press that she would not give up work: "My next script is on the bedside table." ^3
She and Krit got to know each other four years ago at a run for charity. ^4 Their second party takes place in Bangkok on January 20. ^5
== facts
- wedding / day | date | disagree | 2023-12-09 @ a1.1 a2.1 | Sunday @ a4.1
- wedding / place | place | refine | Chiang Mai @ a1.1 a3.2 | an old teak house by the Ping River @ a2.1 | the north of Thailand @ a4.1
- Narisara / age | age | agree | 32 @ a1.2 a3.1 a4.3
- dress / designer | name | agree | Anong Siriphan @ a1.2 a2.2
- dress / colour | other | refine | ivory silk @ a1.2 | cream silk brocade @ a2.2
- wedding / guests | count | disagree | some 200 @ a1.3 a2.4 | about 400 @ a3.2
- bride price / amount | money | refine | 9.9 million baht and 29 gold bars @ a1.4 | 9.9m baht plus gold @ a3.3
- Narisara / on playing brides | quote | disagree | "I have played a bride eleven times, and today nobody said cut" @ a1.5 | "I have played a bride many times, and today nobody said cut" @ a2.3
- couple / met | other | refine | at a charity run in 2019 @ a1.6 | four years ago at a run for charity @ a4.4
- engagement / place | place | disagree | Kyoto @ a1.6 | Osaka @ a3.2
- engagement / month | date | agree | February @ a1.6 a3.2
- reception / date | date | refine | January 20 @ a1.7 a4.5 | next month @ a3.6
- reception / place | place | refine | Bangkok @ a1.7 a4.5 | the Thai capital @ a3.6
- Krit Benjarong / age | age | agree | 38 @ a2.1 a3.4
- Pakorn Lertsiri / bouquet | other | agree | caught the bouquet @ a2.5 a4.2
- Narisara / known for | other | agree | "The Moon Behind the Pier" @ a2.5 a3.5 a4.1
- Narisara / name | name | refine | Narisara "Ploy" Wattanakul @ a1.1 | Ploy Narisara @ a2.1 | Narisara Wattanakul @ a3.1 a4.1
- Krit Benjarong / trade | other | refine | hotelier @ a1.1 | hotel heir @ a3.1 | businessman @ a4.1
