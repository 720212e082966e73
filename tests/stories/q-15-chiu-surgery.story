== a1 | Formosa Wire | 2019-03-19T04:00:00Z | Mandopop veteran Chiu Pei-chun has thyroid removed
TAIPEI - The singer Chiu Pei-chun underwent surgery for thyroid cancer at a hospital in Taipei on March 12 and is recovering, her company said on Tuesday. ^1 ^2 ^3
The tumour, 1.3 centimetres in size, was found at a check-up in January. ^4 ^5
Chiu, 45, has cancelled four concerts in Kaohsiung and Taichung between April 5 and 20. ^6 ^7 ^8
“My voice is still there, only it gets up later in the morning than I do,” she wrote on Facebook. ^9 ^10
Doctors did not have to touch the vocal cord nerve. ^11
The concert of May 25 at the Taipei Arena, sold out in six minutes, is to be held as planned. ^12 ^13
Chiu has won the Golden Phoenix award for best female singer five times, most recently in 2016. ^14 ^15

== a2 | Starlight Taipei | - | Pei-chun's secret battle: 'My voice just wakes up late'
For two months Chiu Pei-chun kept her illness from everybody but her mother, her sister and her dog.
She had the thyroid taken out on March 12, in an operation lasting three and a half hours. ^1 ^2
“My voice is still here; it just wakes up later in the morning than me,” the 45-year-old joked. ^3 ^4
Boyfriend Lo Chia-ming, a pastry cook eleven years younger, brought her congee every day. ^5 ^6
She was discharged after five days. ^7
Fans will remember that she lost her father to cancer in 2011, in the week of her third Golden Phoenix. ^8 ^9

== a3 | Sinophone Sounds | 2019-03-20T09:00:00Z | Chiu cancels six shows after cancer surgery
Six concerts of Chiu Pei-chun in southern and central Taiwan fall victim to an operation on the thyroid gland. ^1 ^2
The Arena date in May stands, and so does the release of the album “Tea for the Deaf” on June 28. ^3 ^4
The growth, which measured 3.1 centimetres, was discovered during a routine examination at the beginning of the year. ^5 ^6
Refunds for Kaohsiung are paid from Monday. ^30 The singer, five times winner of the Golden Phoenix, had last fallen ill on tour in 2014, with pneumonia. ^31
“I told the surgeon: you may take anything you like, only leave me the high E,” Chiu said in an audio message. ^7
She has a range of three octaves. ^8

== a4 | Nanyang Entertainment | - | Sweet words: baker proposes to singer Chiu
The pastry chef Lo Chia-ming, 34, asked for the hand of Chiu Pei-chun on the stage of the Taipei Arena on May 25. ^1 ^2 ^3
It was her first concert since she was operated on for cancer in February. ^4
“I told the doctor to take whatever he wanted but to leave me the high E,” she told the 11,000 listeners, and then she sang it. ^5 ^6
Tickets had been gone within six minutes. ^7
The two have been a pair for three years. ^8
She said yes before he had finished the sentence. ^9

== a5 | Pacific Daily | 2019-05-27T03:30:00Z | High E and a yes
Chiu Pei-chun returned to the stage on Saturday night, ten weeks after surgery on her thyroid, and left it engaged. ^1 ^2 ^3
Lo Jia-ming, with whom she has been for five years, came out with a cake in which the ring was hidden. ^4 ^5
The evening lasted three hours and ten minutes, with 27 songs from nine albums. ^30 In the second half she sat down, on the advice of her doctors.
Eleven thousand people sang along. ^6
A wedding date has not been set. ^7 Her new record, “Tea for the Deaf”, will be out on June 28. ^8
“My voice is still there, only it gets up earlier in the morning than I do,” she had written after leaving hospital. ^20

== facts
- operation / day | date | disagree | 2019-03-12 @ a1.1 a2.1 | February @ a4.4 | ten weeks before May 25 @ a5.2 | conflicts: 0-1 1-2
- operation / what | other | agree | thyroid @ a1.2 a2.1 a3.2 a5.2
- Golden Phoenix / times won | count | agree | 5 @ a1.14 a3.31
- tumour / size | quantity | disagree | 1.3 cm @ a1.4 | 3.1 cm @ a3.5
- tumour / found | date | agree | January @ a1.5 | beginning of the year @ a3.6
- Chiu Pei-chun / age | age | agree | 45 @ a1.6 a2.4
- concerts / cancelled | count | disagree | 4 @ a1.7 | 6 @ a3.1
- concerts / where cancelled | place | refine | Kaohsiung and Taichung @ a1.8 | southern and central Taiwan @ a3.1
- Chiu Pei-chun / voice | quote | disagree | My voice is still there, only it gets up later in the morning than I do @ a1.9 | My voice is still here; it just wakes up later in the morning than me @ a2.3 | My voice is still there, only it gets up earlier in the morning than I do @ a5.20 | conflicts: 0-2 1-2
- Arena concert / date | date | agree | May 25 @ a1.12 a4.3 | Saturday @ a5.1 | May @ a3.3
- Arena concert / status | status | agree | as planned @ a1.12 | stands @ a3.3
- Arena concert / sold out in | duration | agree | six minutes @ a1.13 a4.7
- Lo Chia-ming / profession | other | agree | pastry cook @ a2.5 | pastry chef @ a4.1
- Lo Chia-ming / age | age | agree | eleven years younger than 45 @ a2.6 | 34 @ a4.1
- Chiu Pei-chun / high E | quote | refine | I told the surgeon: you may take anything you like, only leave me the high E @ a3.7 | I told the doctor to take whatever he wanted but to leave me the high E @ a4.5
- Arena concert / listeners | count | agree | 11,000 @ a4.6 a5.6
- couple / together | duration | disagree | three years @ a4.8 | five years @ a5.4
- couple / engaged at the Arena | status | agree | proposal and yes @ a4.2 a4.9 | engaged @ a5.3
- Tea for the Deaf / release | date | agree | 2019-06-28 @ a3.4 a5.8
- Lo Chia-ming / name spelled | name | disagree | Lo Chia-ming @ a2.5 a4.1 | Lo Jia-ming @ a5.4
- Chiu Pei-chun / illness | other | agree | thyroid cancer @ a1.2 | cancer @ a4.4
