== a1 | East River Daily | 2023-08-16T04:00:00Z | Actress Qi Yunluo fined over taxes
Actress Qi Yunluo has been ordered to pay 64 million yuan ($8.8m) in unpaid tax and fines, the tax bureau of Hangzhou said on Tuesday. ^1

The 36-year-old hid income from two television series by splitting contracts, according to the notice. ^2 Some 21 million yuan of the sum is unpaid tax; the rest is fines and late fees. ^3

“I deeply regret what I did and accept every decision of the authorities,” she wrote on Weibo an hour later. ^4 “I let down everyone who trusted me,” she added. ^5

Her studio dismissed its accountant, a Mr. Pu, in June. ^6 “Fame is not an exemption,” the state broadcaster commented. ^7

== a2 | Harbour Post | 2023-08-16T07:00:00Z | Mainland star to pay HK$69 million
Mainland star Qi Yunluo, 36, must hand over 64 million yuan, about HK$69 million, to the taxman. ^1

“I regret my behaviour profoundly and submit to all the decisions of the relevant departments,” read a post on her account. ^2 It had been seen 310 million times by Wednesday noon. ^3

Three brands, among them a Swiss watchmaker, have ended their contracts with her. ^4 “We terminated the cooperation last night,” said the watchmaker in Chinese. ^5 Qi was born in Chengdu and came to fame in 2011 with “The Willow Gate”. ^6 “To be famous is not to be exempt,” state television remarked. ^7

== a3 | The Daily Lamp | - | TV empress in £7m tax shame
Telly empress Qi Yunluo faces jail after she was caught dodging £7million in taxes and fines. ^1

The star, 36, grovelled on social media. “I disappointed all those who believed in me,” she wrote. ^2 Luxury firms dropped her at once. “We ended our collaboration yesterday night,” a watchmaker said. ^3

It was the second scandal for Qi, who split from director Wen Bo in 2020. ^4 Wen kept his distance: “We have not spoken in three years, and I wish her strength.” ^5

== a4 | Red Curtain | - | After the fine: what next for Qi?
No criminal charges will follow if the money is paid in 15 days, the notice says, for Qi Yunluo had no previous record. ^1 The sum, 46 million yuan, is smaller than many had guessed. ^2

Qi, whose accountant was let go in June, apologised. “I deeply regret what I did and accept no decision of the authorities,” one hasty English version of her post had it. ^3 “I let down everyone who trusted me,” she wrote as well. ^4

Her former partner Wen Bo told a magazine: “For three years we haven't talked; I wish her strength.” ^5 Four brands have left her. ^6 The series for which she became known in 2011 has vanished from one platform. ^7

== facts
- Qi Yunluo / sum to pay | money | disagree | 64 million yuan ($8.8m) @ a1.1 | 64 million yuan, HK$69 million @ a2.1 | £7million @ a3.1 | 46 million yuan @ a4.2 | conflicts: 0-3 1-3 2-3
- Qi Yunluo / age | age | agree | 36 @ a1.2 a2.1 a3.2
- Qi Yunluo / prosecution | status | disagree | faces jail @ a3.1 | no criminal charges if paid @ a4.1 | conflicts: 0-1
- accountant / dismissal | date | agree | June @ a1.6 a4.3
- brands / number that left | count | disagree | 3 @ a2.4 | 4 @ a4.6 | conflicts: 0-1
- Qi Yunluo / breakthrough year | date | agree | 2011 @ a2.6 a4.7
- Qi Yunluo and Wen Bo / split | date | refine | 2020 @ a3.4 | three years without speaking @ a3.5 a4.5
- Qi Yunluo / apology, regret | quote | disagree | I deeply regret what I did and accept every decision of the authorities @ a1.4 | I regret my behaviour profoundly and submit to all the decisions of the relevant departments @ a2.2 | I deeply regret what I did and accept no decision of the authorities @ a4.3 | conflicts: 0-2 1-2
- Qi Yunluo / apology, trust | quote | refine | I let down everyone who trusted me @ a1.5 a4.4 | I disappointed all those who believed in me @ a3.2
- state broadcaster / on fame | quote | refine | Fame is not an exemption @ a1.7 | To be famous is not to be exempt @ a2.7
- watchmaker / on ending the contract | quote | refine | We terminated the cooperation last night @ a2.5 | We ended our collaboration yesterday night @ a3.3
- Wen Bo / on Qi | quote | refine | We have not spoken in three years, and I wish her strength @ a3.5 | For three years we haven't talked; I wish her strength @ a4.5
