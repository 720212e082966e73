== a1 | Highveld Press Agency | 2024-03-09T08:40:00Z | Actress Nomsa Radebe dies aged 67
Nomsa Radebe, the South African actress who played Mam'Dolly in the soap "Isibani Street", died on Friday evening at Milpark Hospital in Johannesburg. ^1 She was 67. ^2
Her family announced the death on Saturday morning. ^3 She had been living with motor neurone disease since a diagnosis in 2021. ^4
"Our mother fought this illness the way she fought for every role. ^5 She left us in her sleep, with all of us around her," her eldest daughter, Lerato, said in a statement. ^6
Radebe was born in Kimberley and began on stage at the Market Theatre in 1979. She had three children. ^7 She won two Safta awards, in 2009 and 2014. ^8
== a2 | Jozi Star | 2024-03-09T11:15:00Z | Mam'Dolly is gone: tears for Nomsa Radebe
Mzansi woke up to heartbreak on Saturday when the children of Nomsa Radebe let the nation know that "Isibani Street" has lost its queen. ^1
The 67-year-old slipped away the night before in a private hospital in Parktown. ^2 "She left us in her sleep, with all of us around her," said Lerato Radebe, 41. ^3
Her brother Sizwe, 38, flew in from Durban. Co-star Thabo Nkabinde said he had last visited on Tuesday and that she could no longer speak. ^4
For almost twenty years Radebe ran the shebeen on the nation's favourite street. ^5 The producers will dedicate Monday's episode to her.
== a3 | The Cape Courier | - | Nomsa Radebe, a grand voice of the South African stage
The death of Nomsa Radebe at the age of 68 takes from the country one of the last actors of the generation that made the Market Theatre in the late seventies. ^1
She was known to millions through television, in the part that she filled from 1999 until she left in 2018, but her colleagues spoke of her Antigone of 1986. ^2
Three years ago doctors found motor neurone disease. ^3 She made it public only in 2022, in a radio interview. A divorcée since 1994, she leaves two daughters and a son. ^4
Her Saftas, the last of them ten years ago, stood on the kitchen windowsill. ^5
== a4 | Radio Gauteng 94 | 2024-03-11T06:00:00Z | Funeral plans for Radebe
Nomsa Radebe will be buried on Saturday at Westpark Cemetery, with a memorial at the Market Theatre on Wednesday. ^1
The veteran performer, who passed on at Milpark Hospital on Friday 8 March, ^2 had asked for no flowers.
Speaking to our breakfast show, Lerato Radebe said: "She went in her sleep, holding my hand." ^3 According to her, the family had known since Christmas that there was little time.
Donations may go to the Motor Neurone Association. The culture minister has called the actress "a lamp in our living rooms". ^4
== a5 | Soap Kasi blog | - | Goodbye to our Mam'Dolly
We still cannot believe it. Nomsa Radebe died on Thursday, 7 March, and the whole of Isibani Street fandom is in mourning. ^1
Nineteen years she poured the beers, slapped the crooks and gave the best advice on SABC. ^2 Her final scene in 2018, when Mam'Dolly boards the bus to Kimberley, has been watched 4 million times. Kimberley was where she really came from. ^3
Even the minister said she was "a lamp in our living rooms". ^4 The burial is on the 16th and it will be streamed. ^5
== facts
- Nomsa Radebe / date of death | date | disagree | 2024-03-08 @ a1.1 a2.2 a4.2 | 2024-03-07 @ a5.1 | conflicts: 0-1
- death / date of the announcement | date | agree | 2024-03-09 @ a1.3 a2.1
- Nomsa Radebe / age at death | age | disagree | 67 @ a1.2 a2.2 | 68 @ a3.1 | conflicts: 0-1
- Lerato Radebe / words about the death | quote | disagree | "She left us in her sleep, with all of us around her" @ a1.6 a2.3 | "She went in her sleep, holding my hand" @ a4.3 | conflicts: 0-1
- Nomsa Radebe / place of death | place | refine | Milpark Hospital in Johannesburg @ a1.1 a4.2 | a private hospital in Parktown @ a2.2
- motor neurone disease / diagnosis | date | refine | 2021 @ a1.4 | three years ago @ a3.3
- Isibani Street / how long in the part | duration | refine | almost twenty years @ a2.5 | 1999 to 2018 @ a3.2 | nineteen years @ a5.2
- Nomsa Radebe / children | count | refine | three @ a1.7 | two daughters and a son @ a3.4
- Safta awards / last | date | refine | 2014 @ a1.8 | ten years ago @ a3.5
- minister / tribute | quote | agree | "a lamp in our living rooms" @ a4.4 a5.4
- burial / date | date | refine | Saturday @ a4.1 | the 16th @ a5.5
