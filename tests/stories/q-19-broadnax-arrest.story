== a1 | Metro Atlanta Ledger | 2022-03-29T13:40:00Z | Comedian Tyrell Broadnax arrested at Hartsfield-Jackson
Comedian and actor Tyrell Broadnax was arrested Saturday at Hartsfield-Jackson International Airport after screeners found a loaded handgun in his carry-on bag, police said. ^1 ^2 ^3
Broadnax, 46, told officers he had forgotten the 9mm pistol was there, according to an incident report. ^4 ^5
He was booked into the Clayton County jail at 5:52 a.m. and released about four hours later on a $3,000 bond. ^6 ^7 ^8
The charge, carrying a weapon at a commercial airport, is a misdemeanor. ^9
“Mr. Broadnax is a licensed owner who made an honest mistake at the end of a long week,” attorney Simone Delacroix-Hayes said. ^10
He had been heading to Dallas, where he taped an hour-long special that night before 2,800 people. ^11 ^12
The star of the sitcom “Deacon Blues” lives in Fayetteville with his wife, Kenya, and four children. ^13

== a2 | The Spill | - | Deacon Blues star busted with gun at the airport
Somebody check Deacon's luggage!
Tyrell Broadnax, 46, got pinched early Saturday when TSA spotted a piece in his backpack. ^1 ^2
Cops say it was loaded with 11 rounds. ^3
He still made it to Texas, and yes, he made jokes about it. “I've been late to church, late to work, late on child support, but I was on time for jail,” he told the crowd in Dallas. ^4 ^5
It's the first time the father of four has been in cuffs, his team swears. ^30
His lawyer called it “an honest mistake.” ^6
He posted a $3,000 bond before lunch. ^7

== a3 | Laugh Track Weekly | 2022-04-01T16:00:00Z | Broadnax turns arrest into material
Tyrell Broadnax spent six hours in a cell on Saturday and ten minutes on it that evening. ^1 ^2
“I been late to church, late to work, late on rent, but I was on time for jail,” he said as he opened the taping at the Majestic. ^3 ^4
The special, his third, will stream from August 19. ^5 ^6
“Deacon Blues,” which has run for 110 episodes, ends in May after five seasons. ^7 ^8
“Mr. Broadnax is a licensed owner who made an honest mistake,” said Simone Delacroix-Hayes, his lawyer. ^9

== a4 | Southside Radio News | - | Comedian fined in gun case
Comic Terrell Broadnax won't see the inside of a jail again over the pistol found in his bag in late March. ^1 ^2
He pleaded no contest Tuesday and was fined $1,500, with 40 hours of community service. ^3 ^4 ^5
Officers had found him with a loaded 9 mm in a duffel he was carrying on to a morning flight to Dallas. ^30
The 47-year-old will serve them at a food bank in College Park. ^6 ^7
His sitcom wrapped last month. ^8
TSA agents found 5,972 guns at checkpoints last year, 507 of them in Atlanta. ^9
“Checked Baggage,” the special that he taped on the day of his arrest, drops on Aug. 29. ^20

== a5 | Metro Atlanta Ledger | 2022-06-08T11:00:00Z | Broadnax gets community service
Tyrell Broadnax must do 40 hours of community service for having taken a loaded gun to the airport on March 26. ^1 ^2
A Clayton County judge also fined the comedian, who turned 47 in April, $1,500 on Tuesday. ^3 ^4 ^5
The arrest was his second; a charge of disorderly conduct in Macon in 2009 was dropped. ^30
He had pleaded guilty to the misdemeanor. ^6
“I'll be the funniest man that food bank ever had,” he said as he left. ^7
His special “Checked Baggage” is due Aug. 19. ^8

== facts
- arrest / day | date | agree | 2022-03-26 @ a1.1 a5.2 | Saturday @ a2.2 a3.2 | late March @ a4.2
- arrest / place | place | refine | Hartsfield-Jackson International Airport @ a1.2 | the airport @ a5.2
- Tyrell Broadnax / age | age | agree | 46 @ a1.4 a2.1 | 47, turned in April @ a4.6 a5.3
- bag / kind | other | disagree | carry-on bag @ a1.3 | backpack @ a2.2 | bag @ a4.2 | duffel @ a4.30 | conflicts: 1-3
- gun / loaded | other | agree | loaded @ a1.3 a2.3 a4.30 a5.2
- bond / sum | money | agree | $3,000 @ a1.8 a2.7
- jail / time held | duration | disagree | about four hours @ a1.7 | six hours @ a3.1
- attorney / honest mistake | quote | refine | Mr. Broadnax is a licensed owner who made an honest mistake at the end of a long week @ a1.10 | an honest mistake @ a2.6 | Mr. Broadnax is a licensed owner who made an honest mistake @ a3.9
- Tyrell Broadnax / on time for jail | quote | disagree | late on child support @ a2.5 | late on rent @ a3.3
- taping / city | place | refine | Dallas @ a1.11 a2.5 a4.30 | Texas @ a2.4 | the Majestic @ a3.4
- special / release | date | disagree | 2022-08-19 @ a3.6 a5.8 | Aug. 29 @ a4.20
- Tyrell Broadnax / name spelled | name | disagree | Tyrell @ a1.1 a2.1 a3.1 a5.1 | Terrell @ a4.1
- case / plea | status | disagree | no contest @ a4.3 | guilty @ a5.6
- case / fine | money | agree | $1,500 @ a4.4 a5.4
- case / community service | duration | agree | 40 hours @ a4.5 a5.1
- case / day of the hearing | date | agree | Tuesday @ a4.3 a5.5
- community service / where | place | refine | a food bank in College Park @ a4.7 | that food bank @ a5.7
- Deacon Blues / end | date | agree | May @ a3.8 | last month @ a4.8
- charge / misdemeanor | other | agree | misdemeanor @ a1.9 a5.6
- special / taped on the day of the arrest | date | agree | that night @ a1.12 | that evening @ a3.2 | the day of his arrest @ a4.20
- special / title | name | agree | Checked Baggage @ a4.20 a5.8
- gun / caliber | quantity | agree | 9mm @ a1.5 a4.30
- Tyrell Broadnax / earlier arrest | other | disagree | first time in cuffs @ a2.30 | second arrest @ a5.30
- Tyrell Broadnax / children | count | agree | 4 @ a1.13 a2.30
