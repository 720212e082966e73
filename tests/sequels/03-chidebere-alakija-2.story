== a1 | Lagos Lantern | 2020-06-24T08:00:00Z | Nneoma Chidebere files for divorce at Ikeja court
Four months after she and her husband said that they had separated, the actress Nneoma Chidebere has filed for the dissolution of her marriage to Tunde Alakija-Brown.
The petition, lodged on Monday at the Lagos State High Court in Ikeja, says that the marriage has broken down irretrievably and asks for custody of the two daughters, Kamsi, 8, and Zina, 4.
It also seeks the house on Banana Island and ₦3 million a month for the children.
In February the pair said they would "walk on different roads" after nine years and remain "one hundred per cent parents". His lawyer, Wale Ogundipe, SAN, said that the petition "came to us by WhatsApp before it came by bailiff".

== a2 | GistKitchen | 2020-06-24T05:30:00Z | Court paper don land! Nneoma wants the mansion
Remember the seven suitcases? They want to go back home.
Nneoma Chidebere has carried her marriage to court, and according to the paper that we have SEEN with our two eyes, 14 pages, she is asking for the Banana Island house, the children and three million every month. She says he "constructively deserted" her since December 2019. Grammar!
There is a paragraph about the Maldives. We shall not type it here because we have lawyers too.
Oga Tunde's side is saying he will fight and that the house belongs to his mother's company. Chief Mrs Morenike's phone is still switched off.
Hearing is fixed for 14 September. Buy popcorn.

== a3 | Naija Law Digest | - | Chidebere v. Alakija-Brown: what the petition says
The petition is brought under section 15(2)(d) and (e) of the Matrimonial Causes Act: desertion for a year and living apart. Counsel will notice a difficulty. The parties' own statement dates their separation to this February, and the Act wants more time than that.
The petitioner's lawyer, Mrs Ebele Nwankwo-Tate, answers that desertion began long before any press release.
As to property, the home is held by Morenike Holdings Ltd and not by the husband. The petitioner says she paid ₦120 million towards its building.
The matter comes up before Justice Adefope in September. Until then the vacation judge may hear the application on the children only.

== a4 | Afroscreen Trade | - | Palmline delays sequel as star sues co-owner
“Mama Bomboy 2” will not be released this year, Palmline Pictures said, citing closed cinemas. The industry sees another reason: its star has taken its biggest shareholder to court.
Nneoma Chidebere’s petition against Tunde Alakija-Brown does not mention the company, in which she has 35 per cent and he half. But her solicitors have written to Palmline separately for five years of accounts, two people who have seen the letter say.
When they separated in February, distribution chief Sola Fadahun promised that nothing would change. He left in May.

== facts
