== a1 | Tellyweek | - | Beloved TV chef Kenneth Boyd is dead
A heart attack has killed the TV chef Kenneth Boyd. ^1
He was 65 and died on Monday at his partner's home in Dorset, says James Stroud, who helped with his autobiography. ^5 In June he had been found to have cancer. ^6
Boyd, who the BBC says came from Faringdon in Oxfordshire, made his name in the 1980s with cookery shows of a new kind, full of gusto, a glass of wine in his hand. ^9 Millions took to his odd and often chaotic manner. ^10
Marcus Paul Wright, another celebrity chef, said: "What he did to excite a nation, I don't know another man who has done what he has done. ^11
"He had this great skill at the stove, great confidence. ^20 He was a natural cook." ^12
He went on: "He brightened many people's lives. It's very sad. ^13 A little part of Britain died yesterday which will never be replaced. ^14 He was an individual, he was a rebel."
== a2 | Exit Entertainment | - | Kenneth Boyd dead at 65
Kenneth Boyd, legendary among TV chefs (yes, such a thing exists), died last night after a heart attack at the Dorset home of his partner. ^3 He was 65. ^4
The eighties made him a household name, a chef as fond of his wine as of his food, and given to setting up his stove in absurdly risky spots, a storm-lashed Scottish moor for one. ^6 His cookbooks sold in heaps, and he was far better company than Dahlia Jones. ^7
But drink was never far off: in 2004 he was charged with drink driving, having crashed his car and failed the breath test.
== a3 | Evening Comet | - | Popular TV chef Kenneth Boyd dies
Kenneth Boyd, 65, who made it known in July that he was fighting bowel cancer, had a fatal heart attack at the Dorset home of his partner, Mr Stroud said. ^4
He was born in Somerset, went to Wellington School, and started out as a journalist in Bristol. ^6 In the army he sharpened his cooking by testing dishes on the officers' mess. Later he was barman, dish-washer and vegetable peeler in London and France, and owner of three Bristol restaurants, in one of which he met a TV producer. A programme came of it, then a seven-part BBC series, Boyd On Seafood.
More than 20 books followed, many of them best-sellers. ^7 His newest memoir, Beaten But Not Broken, is to appear next month.
Chef Marcus Paul Wright told Radio 4's Today: "Kenneth, in my view, was an exceptional human being. He had great gifts. ^8 It's a very, very, very sad day for my trade and secondly for a nation." ^9
He added: "The thing which is very sad is a little part of Britain today died which will never be replaced. ^10 He was a lovely man." ^11
== a4 | Sentinel London | 2009-09-15 | Kenneth Boyd, TV chef, dies
One of the best-loved celebrity chefs on television, Kenneth Boyd, has died of a heart attack at 65. ^1
Boyd, today called "a genius", was known for lively presenting, for his clothes and for the glass of red wine that never left him. ^3 Earlier this year he had been diagnosed with bowel cancer. ^4
"He demystified food and made it a popular trade," said Rene Leblanc. Anthony Wardle Tompkins thought Boyd had helped the British to enjoy eating.
To Jake Holliver he was "an inspiration": "Kenneth was not just one of the best, he was the best television cook. ^5 An amazing man who lived life to the full and an inspiration to me and to so many others." ^6
The news came this morning from James Stroud, ghostwriter of Boyd's autobiography. ^7 He said the heart attack came last night as Boyd sat before the television at the Dorset home of his partner, Cecily Morton. ^9
== a5 | British News Service | 2009-09-15 | Celebrity chef Kenneth Boyd dies
A heart attack has ended the life of celebrity chef Kenneth Boyd at the age of 65. ^1
It happened on Monday in Dorset, at his partner's home. ^4 Boyd, who was told in June that he had bowel cancer, had had oysters, partridge and champagne as a last meal. ^5
Fame came in the 1980s with pioneering cookery shows, presented with gusto and a wine glass in the hand. ^7 An eccentric and often chaotic style won him millions of viewers round the world. ^8
Boyd had "excited a nation", said chef Marcus Paul Wright. "What he did to excite a nation, I don't know another man who has done what he has done. ^9 He had this great skill at the stove, great confidence. ^20 He was a natural cook." ^10
Jake Holliver said: "Kenneth was not just one of the best, he was the best television cook. ^11 An amazing man who lived life to the full and an inspiration to me and to so many others." ^12
== a6 | Hillside Blog | - | Kenneth Boyd RIP
The first celebrity chef television had, Kenneth Boyd, is dead at 65 following a heart attack last night. ^2
His dress sense, his lively presenting and the red wine always in his glass made him famous. ^4 Earlier this year he let it be known that he had bowel cancer. ^5
Very sad. By chance Channel 4 had a documentary only last night, Kenneth meets Kenneth, really interesting and still to be seen for another month or so.
== facts
- Wright / on Britain's loss | quote | disagree | A little part of Britain died yesterday which will never be replaced @ a1.14 | a little part of Britain today died which will never be replaced @ a3.10 | conflicts: 0-1
- Boyd / origin | place | disagree | Faringdon in Oxfordshire @ a1.9 | Somerset @ a3.6 | conflicts: 0-1
- Boyd / cancer found or told | date | refine | found in June @ a1.6 a5.5 | made known in July @ a3.4 | earlier this year @ a4.4 a6.5
- Boyd / illness | other | refine | cancer @ a1.6 | bowel cancer @ a3.4 a4.4 a5.5 a6.5
- Boyd / age | age | agree | 65 @ a1.5 a2.4 a3.4 a4.1 a5.1 a6.2
- Boyd / cause of death | other | agree | heart attack @ a1.1 a2.3 a3.4 a4.1 a5.1 a6.2
- Boyd / time of death | date | refine | Monday @ a1.5 a5.4 | last night @ a2.3 a4.9 a6.2
- Boyd / place of death | place | agree | partner's home in Dorset @ a1.5 a2.3 a3.4 a4.9 a5.4
- death / who announced it | name | refine | James Stroud @ a1.5 a4.7 | Mr Stroud @ a3.4
- Stroud / role | other | refine | helped with the autobiography @ a1.5 | ghostwriter of the autobiography @ a4.7
- Boyd / rise to fame | date | agree | 1980s @ a1.9 a2.6 a5.7
- Boyd / drink on screen | other | refine | glass of wine @ a1.9 a5.7 | fond of his wine @ a2.6 | red wine @ a4.3 a6.4
- Boyd / style | other | agree | odd and often chaotic @ a1.10 a5.8
- Boyd / books | other | refine | sold in heaps @ a2.7 | more than 20, many best-sellers @ a3.7
- Wright / on exciting a nation | quote | agree | What he did to excite a nation, I don't know another man who has done what he has done @ a1.11 a5.9
- Wright / on his skill | quote | agree | He had this great skill at the stove, great confidence @ a1.20 a5.20
- Wright / on the cook | quote | agree | He was a natural cook @ a1.12 a5.10
- Holliver / on the best | quote | agree | Kenneth was not just one of the best, he was the best television cook @ a4.5 a5.11
- Holliver / on the inspiration | quote | agree | An amazing man who lived life to the full and an inspiration to me and to so many others @ a4.6 a5.12
