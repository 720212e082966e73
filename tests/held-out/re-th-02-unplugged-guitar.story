== a1 | Newsorbit | 2020-06-21 | Kent Cobell's unplugged guitar makes record $6 million
Whoever won this auction must be in paradise. The guitar that Kent Cobell played at the famous "MTV Unplugged" show of the grunge band Samsara fetched a record 6 million dollars on Saturday, according to Adrian's Auctions. ^1
Until now the dearest guitar was a Black Stratocaster of David Gilroy's, from Pale Lloyd, at 3.95 million, Rolling Stone notes. ^2 Bids on Cobell's 1959 Martin D-18E had got to 1 million dollars before the sale. ^3
The winner is Peter Friedland, the founder of RØKE Microphones; he came to the live sale in Beverly Hills and beat bidders from all over the world who were in the room, on the web and on the telephone. ^4
He wants to take the instrument on a world tour of shows in galleries and art spaces, the auctioneers said, and everything earned, the guitar included, is to go to the performing arts. ^5
"When I learned that this iconic guitar was for sale, I knew right away that it was a once-in-a-lifetime chance to get it and use it as a tool to underline the hardships people in the performing arts face and always face," Friedland said in a statement from the firm, which is based in Culver City, California. ^6
Cobell picked the guitar for the live taping of November 18, 1993, some five months before he died. ^7
== a2 | Nezavisni glas | - | Kent Cobell's guitar sold for more than six million dollars
More than six million dollars was paid for the guitar that Samsara's frontman Kent Cobell used at the popular MTV Unplugged concert in New York. ^1
The grunge group played it in November 1993, five months ahead of Cobell's death, and few Samsara concerts are watched more on YouTube. ^2
Interest was enormous, the auctioneer said. The buyer is an Australian businessman, Peter Friedland, owner of Roke Microphones, who travelled to Beverly Hills for the bidding though he could have done it from home. ^3 His plan is to show the guitar around the world, on a tour of galleries and art spaces. ^4
According to Adrian's Auctions the sale set five world records, one of them for the most expensive guitar ever sold. ^5 The house tweeted: "SOLD for $6,010,000! A new world record for a guitar!" ^6
== a3 | Rock 94 Online | 2020-06-23 | Cobell's "Unplugged" Guitar Smashes Auction Records
Where our youth overlapped with MTV's days of showing music, you'd find "MTV Unplugged", and one of its peaks was Samsara's turn in 1993. ^1 The band was mellower there, and for most of us it was our final look at Kent Cobell performing.
Now the Martin acoustic he had that night, a thing people would want even without its history, has been auctioned for a staggering $6 million. ^2 It broke several records at once: costliest guitar, costliest acoustic guitar, costliest memorabilia and costliest Samsara memorabilia at auction. ^3
At least it goes to a good home. It won't hang in a man cave; the new owner, an Australian, will, says the auction house, "show the guitar in a worldwide tour of exhibitions to be staged in renowned galleries and art spaces, with all income (including the guitar) going to the performing arts." ^4
== a4 | City Tribune | - | Cobell's 'Unplugged' guitar goes for just over $6M
A music relic that was always going to be costly has gone through the ceiling. Late Saturday someone paid an amazing $6,000,100 for the acoustic guitar of Kent Cobell from Samsara's legendary 1993 "MTV Unplugged" episode. ^1
Australian businessman Peter Friedland, who owns Røke Microphones, bought the 1959 Martin D-18E, the Associated Press reported. ^2
Ahead of the sale Darian Adrian, who is president of Adrian's Auctions, had said the guitar had "earned its proper place in rock 'n' roll history". ^3
At the taping on Nov. 18, 1993, Cobell did his band's "Come If You Will" and "All Regrets" and a song of Damon Rowie's, "The Man Who Bought the Moon." ^4
The price beat the old record for a guitar, the $3.95 million given for a Black Stratocaster that belonged to David Gilroy of Pale Lloyd, Rolling Stone says. ^5
Not five months after the show Cobell, only 27, shot himself dead. ^6 In October the green cardigan he wore at the taping made $334,000, the most ever for a sweater, Rolling Stone adds. ^7
== a5 | Coast Column | 2020-06-25 | One for the ear: strings attached
Aberdeen, Washington, was home to Kent Cobell, who became famous with the grunge rockers Samsara. Hardly less famous by now is the 1959 Martin he played when the band did "MTV Unplugged" in 1993. ^1
At a Hollywood auction not long ago the guitar brought $6 million, more than any guitar in the world has, NewAtlas.com reports. ^2 Next comes one that Pale Lloyd's Dave Gilroy owned, at $3.9 million. ^3
Its buyer, Peter Friedland, remembered that he "immediately knew it was a once-in-a-lifetime chance to get it, and use it as a tool to highlight the battles that those in the performing arts are facing, and have always faced." ^4
== a6 | Anti-Hit Wire | 2020-06-22 | Samsara Guitar From MTV Unplugged Sets Auction Record
No musical instrument has earned more at auction than the guitar Kent Cobell used in Samsara's 1993 set for MTV Unplugged. ^1 Rolling Stone puts the price of the 1959 Martin D-18E at $6.01 million, ahead of the $3.95 million once paid for the Black Stratocaster of Pale Lloyd's David Gilroy. ^2
It had been estimated at $1 million to begin with. ^3 The guitar is on the album "MTV Unplugged In New York", which came out late in 1994, a year after it was recorded and just seven months after the singer killed himself. ^4
Only 302 of the D-18E were built, and this was the seventh; Cobell had a pickup put into the soundhole. ^5 Its hard case comes with it, decorated with a flyer for a punk band's 1990 album, and holds his half-used strings, three picks and a suede "stash" bag. ^6
"When I learned that this iconic guitar was for sale," said the winner, Peter Friedland of Roke Microphones, "I immediately knew it was a once-in-a-lifetime chance to get it and use it as a tool to highlight the battles that those in the performing arts are facing and have always faced." ^7
== a7 | Loudmouth | - | Kent Cobell's 'Unplugged' Guitar Is the Priciest Ever at Auction
Adrian's Auctions has a new record: the guitar of Samsara's frontman Kent Cobell from the band's classic MTV Unplugged session went for $6.01 million at a sale this weekend. ^1
The top bid was that of Peter Friedland from RØKE Microphones. ^2 As the most expensive guitar ever auctioned it passes a Stratocaster of David Gilroy, the Pale Lloyd man, which made $3.95 million. ^3 It is the costliest acoustic guitar, Martin guitar, memorabilia and Samsara memorabilia in the world as well. ^4
Mr. Friedland means to send it on a worldwide tour of renowned galleries and art spaces, and all the income goes to the performing arts. ^5
"When I learned that this iconic guitar was for sale, I immediately knew it was a once-in-a-lifetime chance to get it and use it as a tool to highlight the battles that those in the performing arts are facing and have always faced," Friedland said. ^6
== facts
- guitar / price | money | disagree | 6 million dollars @ a1.1 a3.2 a5.2 | more than 6 million dollars @ a2.1 | 6010000 dollars @ a2.6 | 6000100 dollars @ a4.1 | 6.01 million dollars @ a6.2 a7.1 | conflicts: 2-3 3-4
- earlier record guitar / price | money | refine | 3.95 million dollars @ a1.2 a4.5 a6.2 a7.3 | 3.9 million dollars @ a5.3
- earlier record guitar / owner | name | refine | David Gilroy @ a1.2 a4.5 a6.2 a7.3 | Dave Gilroy @ a5.3
- earlier record guitar / model | name | refine | Black Stratocaster @ a1.2 a4.5 a6.2 | Stratocaster @ a7.3
- guitar / model | name | refine | 1959 Martin D-18E @ a1.3 a4.2 a6.2 | Martin acoustic @ a3.2 | 1959 Martin @ a5.1
- buyer / name | name | agree | Peter Friedland @ a1.4 a2.3 a4.2 a5.4 a6.7 a7.2
- buyer / company | name | refine | RØKE Microphones @ a1.4 a4.2 a7.2 | Roke Microphones @ a2.3 a6.7
- buyer / role in the company | other | refine | founder @ a1.4 | owner @ a2.3 a4.2
- buyer / origin | other | agree | Australian @ a2.3 a3.4 a4.2
- sale / day | date | refine | Saturday, 2020-06-20 @ a1.1 | late Saturday @ a4.1 | this weekend @ a7.1
- sale / place | place | disagree | Beverly Hills @ a1.4 a2.3 | Hollywood @ a5.2 | conflicts: 0-1
- concert / date | date | refine | 1993-11-18 @ a1.7 a4.4 | 1993-11 @ a2.2 | 1993 @ a3.1 a4.1 a5.1 a6.1
- concert to death / time | duration | refine | some five months @ a1.7 | five months @ a2.2 | not five months @ a4.6
- Friedland / words on the chance | quote | disagree | When I learned that this iconic guitar was for sale, I knew right away that it was a once-in-a-lifetime chance to get it and use it as a tool to underline the hardships people in the performing arts face and always face @ a1.6 | immediately knew it was a once-in-a-lifetime chance to get it, and use it as a tool to highlight the battles that those in the performing arts are facing, and have always faced @ a5.4 | When I learned that this iconic guitar was for sale, I immediately knew it was a once-in-a-lifetime chance to get it and use it as a tool to highlight the battles that those in the performing arts are facing and have always faced @ a6.7 a7.6 | conflicts: 0-1 0-2
- guitar / plan | other | refine | world tour of galleries and art spaces @ a1.5 a2.4 | worldwide tour of exhibitions in renowned galleries and art spaces @ a3.4 a7.5
- tour income / use | other | agree | performing arts @ a1.5 a3.4 a7.5
- guitar / money before the sale | money | refine | bids had reached 1 million dollars @ a1.3 | estimated at 1 million dollars @ a6.3
- auction house / name | name | agree | Adrian's Auctions @ a1.1 a2.5 a4.3 a7.1
- sale / records | count | refine | five world records @ a2.5 | several records @ a3.3
- guitar / record | status | refine | most expensive guitar at auction @ a2.5 a3.3 a5.2 a7.3 | no musical instrument has earned more @ a6.1 | beat the old record for a guitar @ a4.5
- earlier record guitar / owner's band | name | agree | Pale Lloyd @ a1.2 a4.5 a5.3 a6.2 a7.3
- earlier record guitar / price reported by | other | agree | Rolling Stone @ a1.2 a4.5 a6.2
