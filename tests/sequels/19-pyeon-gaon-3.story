== a1 | Han River Newswire | 2020-12-21T03:15:00Z | Pyeon Ga-on and Morningstar settle; Velvet Tide to disband
SEOUL — The singer Pyeon Ga-on and the agency Morningstar Ent. ended their lawsuit with a settlement on Monday. Her contract is dissolved, five months before it would have run out, and she gets 1.1 billion won in unpaid royalties.
At the same time Morningstar announced that Velvet Tide, the group she led for six years, will break up at the end of the year. The four others' contracts will not be renewed.
The five will give one last concert, online, on 30 December. It's the first time since the Osaka show of December 2019 that they appear together.
"I want to sing for a long time, I said. I didn't mean alone," Pyeon, 26, wrote. A court had let her go provisionally in July.

== a2 | KStage Daily | 2020-12-21T09:00:00Z | One last tide: December 30, 8 p.m., all five
We have read the press release four times and cried at different places each time.
The good: lawsuit over, and Ga-on comes back for a night. Sun-ah posted a picture of five pairs of slippers at the dorm door (her like in July, we always knew). Anchovy has been “transferred free of charge”, in the settlement, point 9.
The sad: it’s the end. The quartet album “Ebb” from August sold a third of what had been usual. Dahee goes into musicals, Roxy to New York, Min-ju back to university.
Setlist voting opens tonight. Vote “Undertow”, with the full dance; the toe, she says, is ready.
Streaming ticket 33,000 won. All five share equally; that’s point 4, and they have seen the numbers.

== a3 | Yeouido Markets | - | Morningstar without its tide
The settlement costs Morningstar Ent. 1.1 billion won, slightly less than the 1.3 billion of the famous page 41. The break-up costs it a business: without Velvet Tide, sales for 2021 may be down by 45 per cent, Daehwan Securities reckons.
Oddly, the shares rose by 6 per cent to 5,480 won. "It's the end of the horror," a trader commented. They'd stood at over 9,000 before the leader's suit in April.
Noh Byung-chan stands down as chief executive in March. The firm has bet on a boy group of seven which is to come out in the spring, and has hired, for the first time, a head of artist accounting.

== a4 | Tide Watch, fan letter | 2020-12-24T12:00:00Z | Last letter, by an old fan
My son is out of the army and I am forty-five. The lightstick won't be repaired again; I've bought batteries for one evening.
In spring I asked you to hum. I thought we'd be fifty at Ttukseom, and we were nine hundred in masks, two metres apart, all along the river, and the police hummed too. She's told us now that she saw it, from a taxi.
It has been settled, there is a sum, and I don't care for it. What I do care for is point 9 and point 4.
On the thirtieth, when the five of them bow, please do not write "forever" in the chat. Write what you ate. It was always her question at the end of each broadcast, and I would like her to have an answer from everybody.

== facts
