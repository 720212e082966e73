== a1 | Rede Cerrado News | 2018-06-05T12:00:00Z | Sertanejo star Dalvan Trindade enters clinic, cancels June festivals
GOIÂNIA — The Brazilian country singer Dalvan Trindade has admitted himself to a clinic near Campinas for the treatment of alcohol dependence and calls off all 19 concerts of the June festivals, his office said on Tuesday.
Trindade, 32, broke off a show at Caruaru on Saturday after he had twice forgotten the words of "Poeira no Retrovisor" and fallen against the accordion player.
"I was drunk in front of children. I'm not going to sing about it, I'm going to do something about it," he said in a video of 50 seconds, recorded in the car.
The stay is to last 60 days. His brother and second voice, Davi, will not go on stage without him.
The singer, whose last record has been streamed 1.2 billion times, is married to the veterinary Rosilene Prado; the couple have a son of two years.

== a2 | Fofoca da Hora | 2018-06-04T20:00:00Z | The fall of Caruaru: nine whiskies and one accordion
We have the bill of the dressing room! Nine whiskies, two energy drinks, a chicken pie untouched. And that was before the show.
Half of Brazil has seen the video: Dalvan asks forty thousand people for the second verse, laughs, asks again, doesn't laugh. Then he leans on Mestre Tonho's accordion and both of them go down, with a chord that's already been made into a ringtone.
Mestre Tonho, 66, has a bruise and dignity. "The boy is ill. Don't film ill people," he told our reporter, and took hold of his phone.
Rosilene has been on the farm at Rio Verde with the child since Easter. She flew to Recife on Sunday and drove away with him in a hired car, she at the wheel. Where to? The guard at the clinic of Vale Sereno isn't talking. But he has asked for a selfie.

== a3 | São João em Números | - | What nineteen cancelled nights mean
In June the Northeast lives off two things, maize and sertanejo, and one of them fell over on Saturday.
Dalvan Trindade's fee was R$ 480,000 a night, most of it paid by town halls. By cancelling nineteen he gives up 9.1 million. Campina Grande has filled his place with two forró bands at a quarter of the price; Mossoró is waiting. Under the contracts the advance, 30 per cent, must be returned in ten days.
"To be frank, I am glad about the doctor," says a municipal secretary for culture who'd been under fire for the sum. "For that money I can pave a street."
Insurance doesn't pay: alcohol's excluded, as in every policy in the trade. The office employs 74 people and says they'll get half their wages.

== facts
