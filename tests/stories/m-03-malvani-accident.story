== a1 | Press Bureau of India | 2022-11-14T08:00:00Z | Actor Rohan Malvani hurt on film set in Hyderabad
HYDERABAD, Nov. 14 (PBI) — Bollywood actor Rohan Malvani broke his left wrist while he was shooting a motorcycle chase at a studio near Hyderabad on Saturday. ^1
The 41-year-old was taken to the Sunrise Care Hospital, where surgeons inserted a plate on Sunday. ^2 "He is stable, cheerful and asking for biryani," said Dr. Kavitha Reddamma, who treats him. ^3
Shooting of "Shamsher" has been halted for three weeks. ^4 The film's release, set for Eid, will not be affected, the producer said. ^5
It is the star's second accident in two years. ^6 In January 2021 he cracked two ribs in a fall from a horse at Jaisalmer. ^7

== a2 | Filmi Chakkar | - | Rohan's horror fall: "I heard the bone before I felt it"
Our sources on the set of "Shamsher" tell us that it was the last shot of the day. The scooter skidded on wet paint, and Rohan Malvani hit the floor. ^1
"I heard the bone before I felt it," Rohan, 41, wrote to his 19 million followers on Instagram on Sunday night. ^2
He was operated on the day after the accident and wants to be home in Mumbai by Wednesday, Nov. 16, his wife Tanvi's birthday. ^3
The unit has been sent home for three weeks. ^4 The insurance will pay, says producer Gulshan Oberai: "Films can wait, a man's hand cannot." ^5
The same hand? Fans recall that he cracked his ribs in Rajasthan last year. ^6

== a3 | Gulf Screen (translated from Arabic) | - | Indian star leaves hospital after operation
The Indian star Rohan Malvani left the hospital in Hyderabad on Wednesday, four days after the accident in which his right wrist was broken. ^1
He waved to the crowd and said: "First I heard the bone, and then came the feeling." ^2
His physician stated that he was "stable, in good mood and demanding biryani". ^3
"Films can wait, a man's hand cannot," said Gulshan Oberai, who produces "Shamsher". ^4 The work is stopped for three months, but the film will be in cinemas at Eid, he said. ^5

== a4 | Deccan Evening Post | 2022-11-18T06:00:00Z | Malvani flies home
Rohan Malvani, who was injured at a city studio on November 12, flew to Mumbai on Thursday after his discharge from Sunrise Care Hospital the same morning. ^1
The actor fell from his motorcycle at a speed of some 30 kmph. ^2 Doctors fixed the wrist with a plate. ^3
"Films can wait, a man's life cannot," producer Gulshan Oberai told this paper. ^4
Police have questioned the stunt coordinator, Prakash Yelamanchi, 52. ^5 No case has been registered. ^6
Malvani's fall from a horse in March 2021 kept him off the sets for five weeks. ^7

== facts
- accident / day | date | agree | 2022-11-12 @ a1.1 a3.1 a4.1
- accident / vehicle | other | disagree | motorcycle @ a1.1 a4.2 | scooter @ a2.1
- injury / which wrist | other | disagree | left wrist @ a1.1 | right wrist @ a3.1
- operation / day | date | agree | 2022-11-13 @ a1.2 a2.3
- operation / plate | other | agree | a plate @ a1.2 a4.3
- hospital / name | name | agree | Sunrise Care Hospital @ a1.2 a4.1
- hospital / city | place | agree | Hyderabad @ a1.1 a3.1
- discharge / day | date | disagree | 2022-11-16 @ a3.1 | 2022-11-17 @ a4.1
- shooting / pause | duration | disagree | three weeks @ a1.4 a2.4 | three months @ a3.5 | conflicts: 0-1
- film / release | date | agree | Eid @ a1.5 a3.5
- film / title | name | agree | Shamsher @ a1.4 a2.1 a3.4
- Rohan Malvani / age | age | agree | 41 @ a1.2 a2.2
- doctor / biryani | quote | refine | "He is stable, cheerful and asking for biryani" @ a1.3 | "stable, in good mood and demanding biryani" @ a3.3
- Rohan Malvani / bone | quote | refine | "I heard the bone before I felt it" @ a2.2 | "First I heard the bone, and then came the feeling." @ a3.2
- producer / films can wait | quote | disagree | "Films can wait, a man's hand cannot" @ a2.5 a3.4 | "Films can wait, a man's life cannot" @ a4.4
- producer / name | name | agree | Gulshan Oberai @ a2.5 a3.4 a4.4
- earlier accident / date | date | disagree | 2021-01 @ a1.7 | 2021-03 @ a4.7 | last year @ a2.6 | conflicts: 0-1
- earlier accident / injury | other | refine | two ribs @ a1.7 | ribs @ a2.6
- earlier accident / how | other | agree | fall from a horse @ a1.7 a4.7
- earlier accident / place | place | refine | Jaisalmer @ a1.7 | Rajasthan @ a2.6
- accident / place | place | refine | a studio near Hyderabad @ a1.1 | a city studio @ a4.1
