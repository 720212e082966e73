== a1 | Deccan News Service | 2022-01-19T06:40:00Z | Veteran actor Venkatesan in hospital, stable
CHENNAI - Veteran Tamil actor R. K. Venkatesan was admitted to a private hospital here on Monday night after complaining of breathlessness, a bulletin said on Wednesday. ^1
"Mr Venkatesan is haemodynamically stable and is being treated in the intensive care unit. ^3 He is conscious and in good spirits," the Kauvery Hospital said. ^4
The 71-year-old, a father of two, tested negative for Covid-19. ^5 He had a bypass operation in 2013. ^6
Chief among the callers was the composer Shyam Ganesh, who was not allowed in.

== a2 | Kollywood Kural | 2022-01-18T14:00:00Z | Thalapathi of tears rushed to ICU, family silent
Fans of RKV gathered outside the Kauvery gate in Alwarpet this evening. ^1 The star of "Nizhal Kudai" was brought in last night at around 11 by his younger son, Arjun, say the watchmen. ^2
We hear that he fainted at the dubbing studio on Saturday and refused to see a doctor over the Pongal weekend. ^4
His manager says it is "only gas". ^5 Nobody laughs. He turned 72 on Pongal day, and the cake was sent back. ^6

== a3 | Malai Seithi (translated) | - | He asks for curd rice
Actor Venkatesan is being looked after by six doctors under Dr Malathi Raghunath. ^1 A stent was placed on Wednesday afternoon; the procedure lasted 40 minutes. ^2
His elder son Karthik, who flew in from Dubai, told reporters: "Appa is asking for curd rice. ^3 The doctors say tomorrow, he says today." ^4
The actor has been in the hospital since Monday, when he could not get his breath. ^5 His wife Saroja does not leave the corridor. A shoot in Madurai planned for the 24th is put off. ^6

== a4 | Subcontinent Showbiz | - | R.K. Venkatesan on the mend
Good news for the fans of the 71-year-old legend: he has been moved out of intensive care. ^1
Doctors performed an angioplasty on Thursday, January 20, and put in one stent. ^2 He is expected to be home by Republic Day. ^3
"Father wants curd rice; the doctors say no, for ever," joked his son Karthik. ^4
Venkatesan, who has acted in over 230 films, gave up smoking after his heart surgery nine years ago. ^5

== a5 | The Coromandel Chronicle | 2022-01-27T03:00:00Z | RKV goes home in his own car
After ten nights in hospital R. K. Venkatesan was discharged on Thursday morning and insisted on sitting in front. ^1
A crowd of some 300 threw petals. ^3 Neither of his sons was there, as Karthik had gone back to the Gulf and Arjun is shooting in Ooty. ^4
Dr Raghunath's instructions are three weeks of rest and no stairs. ^5 The film in Madurai will resume on 21 February, its director said. ^6
== facts
- admission / day | date | agree | 2022-01-17 @ a1.1 a2.2 a3.5
- admission / hour | date | refine | Monday night @ a1.1 | at around 11 @ a2.2
- Venkatesan / age | age | disagree | 71 @ a1.5 a4.1 | 72 on Pongal day @ a2.6 | conflicts: 0-1
- stent / day | date | disagree | 2022-01-19 @ a3.2 | 2022-01-20 @ a4.2 | conflicts: 0-1
- son Karthik / quotation | quote | disagree | "Appa is asking for curd rice. The doctors say tomorrow, he says today." @ a3.3 a3.4 | "Father wants curd rice; the doctors say no, for ever" @ a4.4 | conflicts: 0-1
- discharge / day | date | refine | by Republic Day @ a4.3 | 2022-01-27 @ a5.1
- illness / what | status | disagree | breathlessness @ a1.1 a3.5 | only gas @ a2.5 | a stent was needed @ a3.2 a4.2 | conflicts: 1-2
- stent / procedure | other | refine | a stent @ a3.2 | an angioplasty with one stent @ a4.2
- earlier heart operation / when | date | refine | 2013 @ a1.6 | nine years ago @ a4.5
- hospital / name | name | agree | Kauvery @ a1.4 a2.1
- Madurai shoot / status | status | refine | put off @ a3.6 | resumes on 21 February @ a5.6
- sons / who | name | refine | two children @ a1.5 | younger son Arjun @ a2.2 | elder son Karthik @ a3.3 a4.4 | Karthik and Arjun @ a5.4
- treating doctor / who | name | agree | Raghunath @ a3.1 a5.5
