== a1 | Plata Noticias, English service | 2022-07-11T16:30:00Z | Ibarzábal and Mondragón back together six months after split
BUENOS AIRES — The footballer Lautaro Ibarzábal and the presenter Candelaria Mondragón are a couple again. They were seen hand in hand at Bariloche at the weekend, and on Monday she confirmed it live on “Arriba”.
“We saw each other more, and it turned out that we had not loved each other less,” said Mondragón, 31, reversing the words with which the two announced their separation in January.
Ibarzábal, 28, is on holiday in Argentina after a season with Olympique in which he scored 13 goals. The club said in June that he might leave on loan.
Their son, Bautista, who will be three in September, was with them. The wedding, for which they became engaged in 2021, “is nobody’s business and it’s in December”, she said.

== a2 | Runrún del Plata | 2022-07-10T22:00:00Z | SNOW WAY! Lauti and Cande caught kissing on chairlift 4
And they said that deck chairs were over! It was a different kind of chair which brought them together.
Saturday, Cerro Catedral, eleven in the morning. Two people in helmets and masks get on lift number 4. In the middle the lift stops (wind), the masks come off, and below stands a dental nurse from Rosario with a zoom. The rest is history: 46 seconds, we've timed it.
For a month he's been in Nordelta "because of Bauti", it was said, on the sofa. In the second week the sofa was empty. He cooks! He brought from Marseille a fish soup and a sorry.
And the weather girl? Never existed, swears he. And the ring? Under the glove.

== a3 | Phocée Sport, translated | - | Love found again, Ibarzábal prolongs his vacations – and his doubts
One attended him Monday for the medical tests; he has asked three more days "for familial reasons". Everyone has seen the reasons, on a mechanical lift.
It would be question that the Madame come this time to live at Marseille with the infant. A crèche at Endoume has been visited by an intermediary. "If she comes, he scores twenty," prognosticates the coach Didier Castaing, who in January had had to speak to him "as a father, then as a trainer".
After a difficult winter, the Argentine has finished at 13 goals, of which nine since March. Valencia presses for a loan. The president demands 15 million or nothing.

== a4 | La Siesta, column | 2022-07-14T08:00:00Z | I gave them until the end of the French season
It finished on 21 May. They were, if the nurse from Rosario can be trusted, seven weeks late. I've been further out with the dollar.
What pleases me is the chairlift. One can't leave it. There's no mute and no half-second; there's a bar across the knees and a drop of thirty metres. All couples' counselling ought to take place so, with the wind blowing.
On Monday she took her own sentence about loving and seeing, turned it over like a milanesa, and served it to three million people with their coffee. The cushions will have to be done again.
Will it hold? They say December. My grandmother says wait until he brings the washing.

== facts
