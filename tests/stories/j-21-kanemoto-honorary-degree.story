== a1 | Campus Bulletin | 2023-05-22T10:00:00Z | Comedian Midori Kanemoto made honorary doctor
The University of Hilo Bay conferred an honorary doctorate of letters on the comedian Midori Kanemoto on Saturday, 44 years after she had left it without a degree. ^1
Kanemoto, 63, spoke for eleven minutes before 1,900 graduates. ^2
She dropped out in 1979, in her fifth term, to join a comedy troupe in Honolulu. ^3 Her special "Papaya Season" won a Grammy in 2005. ^4
"My mother asks if I can prescribe now," she said. ^5
A scholarship in her name will give $10,000 a year to six students. ^6

== a2 | Island Laughs | - | Doctor Midori
Midori Kanemoto wore rubber slippers with her gown and cried at the sight of her mother, Fumiko, 89, in the first row. ^1
She is the third comedian to be honored by the university. ^2 The 20-minute speech was interrupted 31 times by laughter. ^3
"My mother asks if I can prescribe now," she told the graduates. ^4
She quit school in 1981 for a stage in Honolulu and washed dishes for four years. ^5 Six students will be supported each year with $10,000. ^6

== a3 | Pacific Wire | 2023-05-21T20:00:00Z | Comic gets degree at last
HILO (PW) - Midori Kanemoto, star of "Papaya Season," which brought her a Grammy in 2006, became a doctor of humane letters on Saturday. ^1
She is 64 and has two more reasons to celebrate: a 14-part series begins in September, and her daughter Kiko, 27, graduated on the same day, in marine biology. ^2
About 2,000 graduates heard her speech. ^3 The scholarship fund of $600,000 is paid for by the comedian. ^4

== a4 | Roots & Routes | - | Mother, daughter, doctor
Kiko Kanemoto, 27, has a master's degree in botany, and her mother has a doctorate. ^1 It all happened within an hour on May 20. ^2
Fumiko, 89, who worked in a macadamia factory for three decades, held both hats. ^3
The comedian, a student here from 1977 to 1979, calls it "the longest leave of absence on record." ^4 An anonymous donor has given the money for the scholarships. ^5

== facts
- degree / day | date | agree | Saturday, 2023-05-20 @ a1.1 a3.1 a4.2
- Midori Kanemoto / age | age | disagree | 63 @ a1.2 | 64 @ a3.2
- speech / length | duration | disagree | eleven minutes @ a1.2 | 20 minutes @ a2.3
- speech / graduates | count | refine | 1,900 @ a1.2 | about 2,000 @ a3.3
- university / year she left | date | disagree | 1979 @ a1.3 a4.4 | 44 years ago @ a1.1 | 1981 @ a2.5 | conflicts: 0-2 1-2
- Papaya Season / Grammy | date | disagree | 2005 @ a1.4 | 2006 @ a3.1
- comedy / went to | place | agree | Honolulu @ a1.3 a2.5
- Midori Kanemoto / prescribe | quote | agree | "My mother asks if I can prescribe now" @ a1.5 a2.4
- scholarship / students and sum | money | agree | $10,000 a year for six students @ a1.6 a2.6
- mother / age | age | agree | 89 @ a2.1 a4.3
- mother / name | name | agree | Fumiko @ a2.1 a4.3
- daughter / age | age | agree | 27 @ a3.2 a4.1
- daughter / subject | other | disagree | marine biology @ a3.2 | botany @ a4.1
- scholarship / who pays | other | disagree | the comedian @ a3.4 | an anonymous donor @ a4.5
- degree / kind | other | refine | honorary doctorate of letters @ a1.1 | doctor of humane letters @ a3.1 | doctorate @ a4.1
- daughter / graduated | date | agree | the same day as her mother @ a3.2 a4.2
