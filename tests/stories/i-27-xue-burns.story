== a1 | Orient Wire | 2024-04-24T09:00:00Z | Actress Xue Ruolan burned on film set
BEIJING — The Chinese actress Xue Ruolan suffered burns to both hands when a lamp exploded on a set in Hengdian on Monday, her studio said. ^1 ^2
The accident occurred at 10.40 pm during the shooting of “The Salt Road”. ^3 ^4
Xue, 33, was taken by van to a hospital in Dongyang and flown to Shanghai on Tuesday. ^5 ^6 ^7
Her burns are of the second degree and cover 6 per cent of the body. ^8 ^9
Two crew members were slightly hurt. ^10 Filming, which began on February 26, has been suspended. ^11 ^12

== a2 | Melon Seeds Daily | - | Ruolan, add oil!
The 33-year-old flower of the screen cried not of pain, a make-up girl told us, but because the costume, 200 hours of embroidery, was spoilt. ^1 ^2
A gas stove for the noodle scene is to blame, not a lamp. ^3
It happened on April 22, the 57th day of the shoot, at twenty to eleven in the evening. ^4 ^5
“My hands are wrapped like zongzi,” she wrote on Weibo on Thursday; 2.3 million pressed like. ^6 ^7
She will receive a skin graft on the 29th. ^8 The crew goes on filming with a double. ^9

== a3 | Film Bulletin Asia | 2024-05-10T08:00:00Z | “The Salt Road” resumes
The shooting of “The Salt Road” started again on Monday after a break of two weeks. ^1 ^2
The star, Xue Ruolan, who had skin transplanted at the end of April and went home on May 2, will be back on June 3. ^3 ^4
The safety bureau has fined the producers 380,000 yuan. ^5 It counted five injured. ^6
With 40 episodes and a budget of 310 million yuan the series is the most expensive of the year. ^7 ^8
It should be on the air in the spring of 2025. ^9

== a4 | Nanyang Showbiz | - | Xue Ruolan thanks her fans
“My hands are wrapped like zongzi,” the injured actress joked, and now the bandages are off. ^1
She left the Shanghai hospital on May 8, sixteen days after the misfortune. ^2 ^3
The burns, of the third degree, will leave scars, says her manager. ^4
Fans have sent 11,000 letters. ^5 The drama, forty episodes long, will not be broadcast before autumn next year. ^6 ^7
No operation was necessary. ^8 Next she plays a swimmer. ^9
During her stay she learnt 30 poems of the Tang era by heart. Her last film, which opened at New Year, took 640 million yuan.

== a5 | Cinéma d'Asie | - | In brief
Burned in the face in a studio of Hengdian on the night of Tuesday 23 April, Xue Ruolan, 35, is out of danger. ^1 ^2 ^3
The production, at 310 million yuan, is insured. ^4 Three persons in all were injured. ^5
Her most seen role remains that of the pilot in “Cloud Nine Street”, of 2019. In the same city a stuntman of 26 broke a leg in March. Hengdian, with 30 studios, is the largest film town of the world; it had 19 million visitors last year.
== facts
- accident / day | date | disagree | 2024-04-22 @ a1.2 a2.4 | 2024-04-23 @ a5.2 | sixteen days before May 8 @ a4.3 | conflicts: 0-1 1-2
- accident / time | date | agree | 10.40 pm @ a1.3 a2.5
- accident / what burned her | other | disagree | a lamp @ a1.2 | a gas stove @ a2.3
- Xue / burned where | other | disagree | hands @ a1.1 a2.6 a4.1 | face @ a5.1 | conflicts: 0-1
- Xue / age | age | disagree | 33 @ a1.5 a2.1 | 35 @ a5.2 | conflicts: 0-1
- burns / degree | other | disagree | second @ a1.8 | third @ a4.4
- injured / number | count | disagree | Xue and two others @ a1.10 | 5 @ a3.6 | 3 in all @ a5.5 | conflicts: 0-1 1-2
- filming / status | status | disagree | suspended @ a1.12 | a break of two weeks @ a3.2 | goes on with a double @ a2.9 | conflicts: 0-2 1-2
- shoot / start | date | refine | 2024-02-26 @ a1.11 | 57th day on April 22 @ a2.4
- Xue / on her hands | quote | agree | “My hands are wrapped like zongzi” @ a2.6 a4.1
- skin graft / day | date | refine | 2024-04-29 @ a2.8 | end of April @ a3.3
- skin graft / whether | status | disagree | skin transplanted @ a2.8 a3.3 | no operation @ a4.8 | conflicts: 0-1
- series / episodes | count | agree | 40 @ a3.7 a4.6
- series / budget | money | agree | 310 million yuan @ a3.8 a5.4
- series / broadcast | date | disagree | spring of 2025 @ a3.9 | not before autumn 2025 @ a4.7
- accident / place | place | agree | Hengdian @ a1.2 a5.1
- hospital / city | place | agree | Shanghai @ a1.7 a4.2
- discharge / day | date | disagree | 2024-05-02 @ a3.3 | 2024-05-08 @ a4.2
- series / title | name | agree | “The Salt Road” @ a1.4 a3.1
