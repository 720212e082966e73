== a1 | Norðurpóstur English | 2018-03-22T14:00:00Z | A son for Hrafnhildur and Brandur
REYKJAVIK — The actress Hrafnhildur Ósk Sölvadóttir and the footballer Brandur Eldjárn Torfason have become parents. A boy was born at Landspítali on Tuesday morning, Brandur announced with a photograph of a very small foot in a very big football sock.
He weighed 3,900 grams and measured 53 centimetres. Mother and child are in good health.
"He came two weeks early, so he is not like his father," Hrafnhildur, 31, wrote. The national team's defender is 28.
The boy has no name yet; Icelandic children often get theirs only at the christening. It is the couple's first child. They live in Bergen, where Torfason plays, but had come home for the birth.

== a2 | Bergens Kveld | - | Brann's Brandur misses training – and has the best excuse
The chair of Brandur Torfason was empty at breakfast in Marbella, and the team cheered.
The Icelandic centre back flew from the training camp on Monday night, by way of Copenhagen, and landed in Keflavik with 40 minutes to spare. "I ran faster than I ever have in a match," he told the club's channel.
Coach Rune Vatle gives him leave until Easter. The league starts on 2 April against Tromsø.
The partner, Hrafnhildur Ósk Sölvadóttir, is known in Norway from the crime series "Sprekken". A son it was. In the dressing room they have a bet on the name, and the captain has put 200 kroner on Thor.

== a3 | Stjörnur | - | Little foot, big sock!
Congratulations, dear Hrafnhildur and Brandur! The nation's handsomest couple has had its first baby and we have all bought tissues.
The young man lay in the arms of his father when the picture was taken and slept. He has dark hair, grandmother Torfhildur tells us, "and the Sölvi nose, poor thing". She is knitting a lopapeysa in the colours of Brann.
The pair have been together since a New Year's party in 2014. They had painted the room in Bergen yellow since they did not want to know what it would be.
When will they marry? "One thing at a time," says the grandmother.

== a4 | Nordic Screen Weekly | 2018-03-26T09:15:00Z | "Sprekken" moves shoot for lead's maternity leave
Production of the third series of "Sprekken" goes from May to October, as its Icelandic lead Hrafnhildur Ósk Sölvadóttir gave birth last week. The Norwegian broadcaster said that the delay costs six million kroner, of which insurance bears two.
Writers have put her pregnancy to use in episodes already in the can, in which the detective is seen only behind desks and car doors.
Sölvadóttir, whose son was born two weeks early in Reykjavik, will be back when he is six months old. A nurse and a caravan are in her contract.

== facts
