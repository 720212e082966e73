== a1 | Lahore Dispatch | 2021-10-12T11:30:00Z | Actress Mahnoor Sheikh gets custody of son
LAHORE - A family court on Tuesday granted custody of a five-year-old boy to his mother, actress Mahnoor Sheikh, and allowed her former husband, the cricketer Asad Qureshi, to see him on two weekends a month. ^1
Guardian Judge Saima Anwar also directed Qureshi to pay Rs150,000 a month in maintenance, with a yearly rise of ten per cent. ^2 School fees come on top of that.
Sheikh, 32, and Qureshi, 35, were divorced in February 2020 after six years of marriage. ^3 He filed his guardianship petition on March 3 last year. ^4
Qureshi, who was with the national squad in Rawalpindi, did not appear. ^5 His counsel, Barrister Omar Gillani, said that an appeal would be filed within 30 days. ^6

== a2 | Showbiz Karachi | 2021-10-13T06:00:00Z | Mahnoor wins her little Rayan
A blue dupatta, a Quran in her hand and tears at the end: Mahnoor Sheikh left the court on Tuesday as the happiest mother of Lahore. ^1
"Today I did not defeat anyone. ^5 A child has been given back his sleep," the star of "Teri Dehleez" said to the cameras. ^2
Her ex may have Rayan every weekend and for half of the summer. ^3 The maintenance was fixed at a lakh and a half. ^4
Friends say that she has bought a bed in the shape of a rocket. Her serial "Kaanch," of which 18 of 26 episodes have been shot, goes on air on November 5. In August she had won a Lux Style Award, her second.

== a3 | Urdu Roznama Awaz (translated) | 2021-10-13T03:00:00Z | Judge: welfare of the child comes first
In the well-known case of guardianship the court has decided for the mother. ^1 The order, of 14 pages, was signed on Monday and given to the parties a day later. ^2
Rohan, who will be six on December 9, told the judge in her chamber that he wants "to live with Mama and play cricket with Baba." ^3
The petitioner, Asad Qureshi, accepted the decision through his lawyer and will not appeal. ^4 Outside, Sheikh said: "Today I have defeated those who took my child's sleep." ^5
Of the 41 hearings since spring of last year the father missed nine, the mother two.

== a4 | Boundary Line | - | Qureshi out for 8, then hears the news
It was not Asad Qureshi's week. Bowled for eight on Tuesday in Rawalpindi, he came back to the pavilion to 60 messages about the ruling of the family court. ^1
The middle-order batsman, 35, has played 44 one-day internationals and captained Pakistan A in 2018. ^5 Team manager Javed Noor said that he had been offered leave and refused it. ^2
He will see his son Rayan on Saturday, when the squad has a rest day. ^3 The tour of Bangladesh begins on November 19.
His lawyers have the file for the High Court on the table. ^4

== a5 | Desi Diaspora Weekly | - | After the verdict: Mahnoor's year
Seldom has a private matter divided viewers so. When Mahnoor Sheikh took her son to her parents' home in Gulberg in the winter of 2020, half of the comments called her a runaway. ^1
Last autumn's order gave her what she had asked for, and the Lahore High Court upheld it on January 27, dismissing her ex-husband's appeal. ^2 The alternate weekends of father and son stay as they were. ^3
The actress, now 33, will perform in Birmingham on April 16 and in Manchester a day later. ^4 She has not remarried; he became engaged in March to a doctor.
== facts
- father / access | other | disagree | two weekends a month @ a1.1 a5.3 | every weekend and half of the summer @ a2.3
- son / name | name | disagree | Rayan @ a2.3 a4.3 | Rohan @ a3.3
- appeal / planned or made | status | disagree | will be filed within 30 days @ a1.6 a4.4 a5.2 | will not appeal @ a3.4
- Mahnoor Sheikh / words outside the court | quote | disagree | "Today I did not defeat anyone. A child has been given back his sleep" @ a2.2 a2.5 | "Today I have defeated those who took my child's sleep." @ a3.5
- order / date | date | refine | Tuesday, 2021-10-12 @ a1.1 a4.1 | signed on Monday, given out a day later @ a3.2 | last autumn @ a5.2
- son / age | age | refine | 5 @ a1.1 | six on December 9 @ a3.3
- Mahnoor Sheikh / age | age | refine | 32 @ a1.3 | 33 now @ a5.4
- maintenance / amount | money | refine | Rs150,000 a month @ a1.2 | a lakh and a half @ a2.4
- Asad Qureshi / where he was | place | agree | Rawalpindi @ a1.5 a4.1
- custody / who got it | status | agree | the mother @ a1.1 a3.1 a5.2
- Asad Qureshi / age | age | agree | 35 @ a1.3 a4.5
