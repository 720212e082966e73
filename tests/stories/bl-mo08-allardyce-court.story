== a1 | South Coast News Agency | 2016-09-14T14:10:00Z | Landlubbers star sentenced for drink-driving
The comic actor Kenny Allardyce was ordered on Wednesday to do 120 hours of unpaid work and banned from the road for 22 months after he admitted drink-driving. ^1 Magistrates in Brighton also fined him £1,850. ^2
A test had shown 97 micrograms of alcohol in 100 millilitres of breath, the court heard; the limit is 35. ^3 Allardyce, 52, had run his car into a parked Fiat in Hove early on August 21. ^4
"I am deeply ashamed, and I know how much worse it could have been," he said on the court steps. ^5
== a2 | Daily Lantern | 2016-09-15T05:00:00Z | All at sea! Boozy Kenny faces 150 hours of graft
TV captain Kenny Allardyce will be swapping his skipper's cap for a hi-vis vest. The Landlubbers favourite was yesterday handed 150 hours of community service for getting behind the wheel almost three times over the limit. ^1
Kenny, 52, had sunk two bottles of red at a pal's birthday before he climbed into his £50,000 motor. ^2 He made it half a mile. ^3
He was also whacked with a £1,850 fine and told to hand over his keys for almost two years. ^4 His wife Moira, a potter, was not in court.
== a3 | Hove Gazette | 2016-09-14T17:30:00Z | Nurse woken by bang tells of night TV star hit her car
Chloe Banning, 26, had come off a late shift and was asleep when, at a quarter past one, a noise "like a skip being dropped" got her out of bed. ^1 Her Fiat stood on the pavement of First Avenue with a Jaguar in its boot. ^2
This afternoon the Jaguar's driver, Kenny Allardyce, was sentenced at Brighton Magistrates' Court, where he pleaded guilty. ^3 Simon Peake, for the defence, said his client had shared a bottle of wine over dinner and misjudged its effect. ^4 The actor, who had driven barely half a mile, lives around the corner. ^5
Residents have complained about the street before. A petition with 340 names, handed to the council in June, asks for humps between Church Road and the sea, and the police count seven collisions there in two years. Councillor Dev Patel said a decision was due in November.
The car, worth £2,400, was beyond repair. ^6 "He came round with flowers the next day," Ms Banning said. "I'd rather have had the bus fare." Mr Allardyce must also pay £85 in costs.
== a4 | The Clyde Mercury | 2016-09-15T08:00:00Z | Paisley comedian barred from driving until July 2018
Kenny Allardyce, the Paisley-born comedian, has lost his licence until July 2018. ^1 He must also work without pay for 120 hours, a sentence the chairwoman of the bench in Brighton described as "a direct alternative to something worse". ^2
Allardyce, 54, learned his trade in the clubs of Glasgow before six series of Landlubbers made him a household name. ^3 On a Saturday night in August, after a party for the end of filming, his car collided with that of a nurse, Chloe Manning. ^4
"I am deeply ashamed," he said yesterday. ^5
== a5 | West Sussex Observer | - | The Captain clocks off
For five months the man folding jumpers in the back of the St Wilfrid's hospice shop in Worthing has been one of the best-known faces on television. On Wednesday, Kenny Allardyce worked the last of his 120 hours. ^1
He got them, with a fine of £1,500, for a crash in Hove last August that wrecked a young nurse's car. ^2 He has since bought her another, paying the £2,400 himself before the insurers had opened the letter. ^3
The manager, Pauline Fitch, was wary at first. "I'd had a footballer the year before and he lasted a morning," she says. Takings on the Captain's days were up by a third, mostly from ladies who needed a jumper they hadn't known they needed. He learned the till in a week and the steamer in a month. He was never once late, she says, although it took him two buses and a walk along the front, in what was the wettest January for nine years.
"I haven't had a drink since that night," he says. He means to go on coming in on Wednesdays, sentence or no.
== a6 | Sitcom Attic | - | Landlubbers: the last voyage?
Word is that there won't be a seventh series, and you can guess why. ^1
Kenny owned up to it straight away, at least, in court and out. ^2 He'd been at dinner in town, he tried to drive home and he hit a parked car. ^3 Twenty-two months without a licence and a load of unpaid work was fair enough. ^4 Nobody was in the other car.
What a pity, though. The second series is as good as anything since Porridge.
== facts
- sentence / hours of unpaid work | count | disagree | 120 hours @ a1.1 a4.2 a5.1 | 150 hours @ a2.1 | a load of unpaid work @ a6.4 | conflicts: 0-1
- driving ban / length | duration | refine | 22 months @ a1.1 a6.4 | almost two years @ a2.4 | until 2018-07 @ a4.1
- sentence / date | date | agree | 2016-09-14 @ a1.1 a2.1 a3.3
- court / place | place | agree | Brighton @ a1.2 a3.3 a4.2
- fine / sum | money | disagree | £1,850 @ a1.2 a2.4 | £1,500 @ a5.2 | conflicts: 0-1
- breath test / result | quantity | refine | 97 micrograms against a limit of 35 @ a1.3 | almost three times over the limit @ a2.1
- Allardyce / age | age | disagree | 52 @ a1.4 a2.2 | 54 @ a4.3 | conflicts: 0-1
- crash / date | date | refine | 2016-08-21 @ a1.4 | a Saturday night in 2016-08 @ a4.4 | last August @ a5.2
- crash / time of day | date | refine | early @ a1.4 | a quarter past one at night @ a3.1
- crash / place | place | refine | Hove @ a1.4 a5.2 | First Avenue @ a3.2
- Allardyce / what he had drunk | quantity | disagree | two bottles of red @ a2.2 | a shared bottle of wine @ a3.4 | conflicts: 0-1
- Allardyce / distance driven | quantity | agree | half a mile @ a2.3 a3.5
- car owner / name | name | disagree | Chloe Banning @ a3.1 | Chloe Manning @ a4.4 | conflicts: 0-1
- damaged car / value | money | agree | £2,400 @ a3.6 a5.3
- plea | status | agree | guilty @ a1.1 a3.3 a6.2
- Allardyce on the steps / wording | quote | refine | I am deeply ashamed, and I know how much worse it could have been @ a1.5 | I am deeply ashamed @ a4.5
- evening / occasion | other | disagree | a pal's birthday @ a2.2 | a dinner @ a3.4 a6.3 | a party for the end of filming @ a4.4 | conflicts: 0-2
- crash / what he hit | other | refine | a parked Fiat @ a1.4 | a Fiat @ a3.2 | a nurse's car @ a4.4 a5.2 | a parked car @ a6.3
