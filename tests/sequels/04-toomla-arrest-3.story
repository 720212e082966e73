== a1 | Baltic Newsroom | 2022-04-05T10:15:00Z | Estonian rapper gets four months in prison
TALLINN — Kaspar Toomla, the rapper called Põder, must go to prison for four months for handling cocaine, a court in Tallinn ruled on Tuesday.
Judge Kersti Lepmets set the whole term at two years and four months; two years are suspended, with probation for three. Prosecutors had asked for six months behind bars.
Toomla, 28, was stopped on 7 November with 38 grams in a microphone case and pleaded guilty three weeks ago. "I let other people lie for me," he said then.
The 19 days that he spent in custody count. He may appeal within 30 days but will not, his lawyer Triin Alamets said. He is to report to Tartu prison on 2 May.

== a2 | Õhtu | - | Four months! He will be out before the plums
Anette Kuusk held her belly with one hand and his sleeve with the other when the judge said "prison".
Põder goes in at the start of May and the baby comes in June. Whether he will be allowed out for the birth, the governor of Tartu prison decides. "I'd rather tell the child this story myself than have it told by you lot," the 28-year-old said to the cameras outside, and smiled, and then did not smile.
With good conduct and the days already sat he could be home in the second half of August.
Muffin, by the way, has been promoted. The spaniel now works at the harbour.

== a3 | Saarte Teataja (translated) | 2022-04-06T05:00:00Z | Judgment over Toomla: the youth centre keeps the picture
The county court punished the musician Kaspar Toomla of Kuressaare with two years and four months, from which four months are to be sat really.
At the youth centre the news was followed on the telephone. The leader Piret Saar says that the photograph stays. "He wrote to us a letter, four pages by hand. We read it with the young ones together. This was more worth than ten lectures."
The teacher Helve Kask wants to bring to him the accordion in the prison. If this is permitted, is not yet known.
The castle yard has taken a folk ensemble instead of him.

== a4 | The Peg, column | - | What the judge understood about fame
It was tempting to make an example of him. The prosecutor tried: schoolchildren, role models, the usual hymn. It was as tempting to spare him, with the pregnant weather girl in row one.
Kersti Lepmets did neither. She read her reasons for 40 minutes in a voice like a timetable, and the passage that I copied down was about the manager. A man who lets his staff deny, she said, has used his fame once already; he should not be able to use it a second time.
So: a sentence two months shorter than the state wished, and real. For 38 grams the tariff has been lower and higher. I have seen carpenters get more and sons of ministers less.
When he comes out he will write a record about it. I shall probably buy it.

== facts
