== a1 | Maple Wire | 2021-07-06T13:00:00-04:00 | Actor Beaulac gives $2 million for burned library
MONTREAL - Canadian actor Étienne Beaulac has donated $2 million to rebuild the public library of Chicoutimi, which was destroyed by fire in March. ^1
The star of the “Northern Line” films learned to read English there from comic books, he said at a ceremony on Monday. ^2
“This building raised me on Saturdays, when my mother worked,” Beaulac, 42, told an audience of about 80. ^3
Rebuilding is expected to cost $11 million, of which the province has promised six. ^4
Nobody was hurt in the fire, which investigators blamed on faulty wiring. ^5 Some 43,000 books were lost. ^6
In 2018 the actor gave half a million dollars to a hospital in Halifax, and in 2020 he paid the wages of 60 theatre workers for three months.

== a2 | Le Fjord (translated) | - | The boy of the rue Racine returns with a cheque
He had put on a tie, said Étienne Beaulac, because Madame Tremblay would have insisted upon it. Madame Tremblay, who was librarian of Chicoutimi during 31 years, sat in the first row.
The actor of 42 years has offered two millions for the reconstruction of the library. ^1
“This building has raised me on the Saturdays, while my mother was working,” he has declared with emotion. ^2
The fire of 9 March has devoured more than 40,000 volumes, among which the comics where he learned his English. ^3
The mayor, Josée Gaudreault, has announced that the children's room will carry the name of his mother, Lucille, who died in 2015. ^4

== a3 | Stage & Set Canada | - | Beaulac puts film fee into library
Étienne Beaulac's pay for the fourth “Northern Line” will go on bricks and books. ^1
His gift of $2 million (1.4 million euros) is about a fifth of what the town of his birth needs for its new library. ^2
The late Lucille Beaulac, a seamstress, will have the children's section named after her. ^3
Shooting on the film, which was delayed twice by the pandemic, ends in Sudbury this month. The third in the series took $212 million in 2017.
Actors' gifts of the kind are in fashion. In May, comedian Wendy Saulteaux bought a curling rink in Saskatchewan for $310,000, and last year the cast of the series “Tideline” paid for two lifeboats in Nova Scotia.

== a4 | Fan Central | 2021-07-08 | Étienne, we love you
As if we needed another reason! Étienne Beaulac has handed over two million dollars to bring a library back to life after it burned down in the winter. ^1
An electrical fault had started the blaze. ^2
The Northern Line hunk flew in for a ceremony in his hometown this week, and hugged everybody in sight. ^3 “This building raised me on Saturdays,” he said. ^4
His wife, Quebec singer Maude Pelchat, could not come; she is expecting their second child in August.
Mayor Josée Gaudreault hopes that the doors will open in 2023. ^5
He's not the only one with a heart this month: skater Tessa Lindqvist auctioned her Olympic dress for $37,000 on Canada Day for a hospice in Red Deer.
== facts
- donation / sum | money | refine | $2m @ a1.1 a4.1 a3.2 | two millions @ a2.1
- fire / date | date | refine | March @ a1.1 | 9 March @ a2.3 | winter @ a4.1
- ceremony / day | date | refine | 2021-07-05 @ a1.2 | this week @ a4.3
- Beaulac / Saturdays | quote | refine | This building raised me on Saturdays, when my mother worked @ a1.3 | This building has raised me on the Saturdays, while my mother was working @ a2.2 | This building raised me on Saturdays @ a4.4
- Beaulac / age | age | agree | 42 @ a1.3 a2.1
- fire / cause | other | refine | faulty wiring @ a1.5 | electrical fault @ a4.2
- books / lost | count | refine | some 43,000 @ a1.6 | more than 40,000 @ a2.3
- rebuilding / cost | money | refine | $11m @ a1.4 | about five times the gift @ a3.2
- children's room / name | name | agree | Lucille, his mother @ a2.4 a3.3
- mother / dead | status | refine | died in 2015 @ a2.4 | late @ a3.3
- mayor / name | name | agree | Josée Gaudreault @ a2.4 a4.5
- library / place | place | refine | Chicoutimi @ a1.1 | town of his birth @ a3.2 | hometown @ a4.3
- comics / English | other | agree | learned English from comics in the library @ a1.2 a2.3
