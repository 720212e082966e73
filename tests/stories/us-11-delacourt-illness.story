== a1 | Morning Magazine | 2023-03-06T14:00:00Z | "Cedar Point" star Vivian Dellacourt reveals cancer diagnosis
The actress Vivian Dellacourt has made public that she was treated for breast cancer last year. ^1
"I wasn't brave, I was just on time," the 52-year-old said on the "Morning Magazine" program on Monday. ^2
The tumor was discovered at a routine mammogram in May, days after she had finished the sixth season of "Cedar Point." ^3 She had a lumpectomy in June and 20 sessions of radiation during the summer. ^4
Only her husband, the architect Paul Reiss, and their twin daughters knew of it. ^5 The girls are 15. ^6
Her aunt died of the disease at 49. ^7 Dellacourt, who won a Golden Globe in 2014, now wants to make a documentary about screening in rural areas. ^8

== a2 | Screen & Stage | - | Vivian Dellacourt: "I was just on time"
Vivian Dellacourt has talked about her breast cancer on television. ^1 The illness was caught early, she said, at a regular checkup last spring. ^2
She told no one on the set of "Cedar Point," where work on season seven began in October. ^3 "I wore a scarf and blamed the costume department," she said. ^4
The actress, 52, underwent an operation and several weeks of radiation. ^5 She did not need chemotherapy. ^6
Her doctor, Leila Farahani, says that the chances of a full recovery are "excellent". ^7
Her character, the judge Nora Pell, will not get cancer in the story, the writers have promised.

== a3 | The Westport Courier | 2023-03-08T10:00:00Z | Local actress shares her story to help others
Calls to the breast center at St. Columba Hospital in Westport doubled on Tuesday after Vivian Dellacourt, who lives in town, had spoken about her cancer on TV the day before. ^1
She was treated at the hospital from June to August 2022. ^2 "She brought doughnuts for the entire radiation team on her last day," said Dr. Leila Farahani, who heads the center. ^3
The star of "Cedar Point" and her husband, Paul Reiss, moved to Westport in 2010 with their twins. ^4
"I wore a scarf and blamed the costume department," she had joked. ^5

== a4 | Health Today | - | What Vivian Dellacourt's diagnosis teaches us
About one in eight American women will get breast cancer. One of them is the actress Vivian Dellacourt, who learned of it last May. ^1
In her case it was stage one, and surgery and 20 rounds of radiotherapy were enough. ^2
"I wasn't brave," she said. ^3 Experts advise women from 40 to have a mammogram every second year. ^4 Dellacourt had never skipped one since she was 38, because an aunt had died of breast cancer. ^5
The doctor should be told of every case in the family, on the father's side too. For women with a high risk an additional MRI can make sense, and many insurers pay for it once a year.

== facts
- Vivian Dellacourt / age | age | agree | 52 @ a1.2 a2.5
- Vivian Dellacourt / illness | other | agree | breast cancer @ a1.1 a2.1 a4.1
- interview / day | date | agree | 2023-03-06 @ a1.2 a3.1
- Vivian Dellacourt / on bravery | quote | refine | "I wasn't brave, I was just on time" @ a1.2 | "I wasn't brave" @ a4.3
- diagnosis / date | date | refine | May @ a1.3 a4.1 | last spring @ a2.2
- diagnosis / how found | other | refine | a routine mammogram @ a1.3 | a regular checkup @ a2.2
- treatment / operation | other | refine | a lumpectomy in June @ a1.4 | an operation @ a2.5 | surgery @ a4.2
- treatment / radiation | quantity | refine | 20 sessions @ a1.4 a4.2 | several weeks @ a2.5
- treatment / when | date | refine | June and the summer @ a1.4 | 2022-06/2022-08 @ a3.2
- husband / name | name | agree | Paul Reiss @ a1.5 a3.4
- children / twins | count | agree | twin daughters @ a1.5 | twins @ a3.4
- Vivian Dellacourt / scarf | quote | agree | "I wore a scarf and blamed the costume department" @ a2.4 a3.5
- doctor / name | name | agree | Leila Farahani @ a2.7 a3.3
- aunt / death | other | refine | died of the disease at 49 @ a1.7 | died of breast cancer @ a4.5
