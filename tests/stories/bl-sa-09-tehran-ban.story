== a1 | Simorgh International | 2021-11-08T19:00:00Z | Actress Parinaz Keshavarz taken away at Tehran airport
LONDON: Security agents detained the actress Parinaz Keshavarz at Imam Khomeini airport on Sunday as she came off a flight from Vienna, her cousin told Simorgh International by telephone. ^1
Keshavarz, 38, had received the best actress prize of the Danube Film Days two days earlier for 'The Salt Merchant's Wife', and had taken the stage with her hair uncovered. ^2 "I have come to receive this for the women who cannot," she had said there. ^3
The family do not know where she is held. ^4 Her passport and two telephones were confiscated. ^5 Four other Iranian artists have been summoned since the summer.
== a2 | Alborz News Agency | 2021-11-10T11:00:00Z | Judiciary official: actress released after giving explanations
A judiciary official denied rumours spread by hostile media about the actress Parinaz Keshavarz.
Speaking to reporters on Wednesday, Rahim Bastani said she had been summoned from her residence in Tehran's Saadat Abad on Monday to give explanations regarding her behaviour at a foreign festival. ^1 She was set free the next day on a bail of five billion rials, he added. ^2
The official said a two-year prohibition on artistic activity had been imposed on her by the competent authority. ^3 He stressed that "the law makes no difference between famous and unknown". ^4 'Salt Merchant's Wife' has not obtained a screening licence. ^5
== a3 | Reel World | 2021-11-17T15:45:00Z | Festivals rally behind jailed Iranian star
More than 300 film professionals have signed an appeal for Parinaz Keshavarz, who they say remains in Evin prison a week and a half after her arrest on November 7. ^1
The actress was picked up on arrival from Vienna, where she had won for Kamran Daneshpour's 'The Salt Merchant's Wife'. ^2 She has since been handed a five-year ban from acting, according to the film's French sales agent, Lucarne. ^3
The pic, shot in Qeshm for roughly $400,000, has sold to eleven territories, Germany and Japan among them. ^4 Lucarne's Odile Marchetti said no one connected with the film had applied for a licence at home "because we know how to read". ^5
== a4 | Letters from Yusef Abad | - | What we know about Parinaz
People ask me, so I write what I know and no more.
She landed on the Sunday morning, 7 November, and two men and a woman in a chador were waiting beyond the passport desk. ^1 They took both her phones and the passport. ^2 Her mother, who is seventy-one and a retired nurse, waited until evening with the flowers.
What she said in Vienna has been made into a poster: "I have come to receive this for the women who cannot." ^3 What she wore, everybody has seen.
She may not work for two years. ^4 She told a friend that she'd learn to bake. I once sat behind her at the City Theatre; she laughed in the wrong places, out loud, and I liked her for it.
== a5 | Gulf Morning | 2021-12-01T04:00:00Z | Iranian actress Keshavarz breaks silence with a loaf of bread
Iranian film star Parinaz Keshavarz made her first public sign in more than three weeks yesterday, posting a picture of a lopsided loaf. ^1 "I am learning a new trade," she wrote. ^2
The 38-year-old, a household name through the series 'Alley of the Plane Trees' (2011), was arrested at the capital's international airport in early November on her return from an Austrian festival that had honoured her. ^3 Officials accuse her of appearing there without a headscarf. ^4 She was later let out against five billion rials, then worth around $18,000 on the free market. ^5
'The Salt Merchant's Wife', which cost about 400,000 dollars, opens in France in February. ^6 Her director, Daneshpour, has lived in Hamburg since 2017. ^7
== facts
- Keshavarz / date of arrest | date | disagree | 2021-11-07 @ a1.1 a3.1 a4.1 | 2021-11-08 @ a2.1 | early November 2021 @ a5.3 | conflicts: 0-1
- Keshavarz / place of arrest | place | disagree | Imam Khomeini airport @ a1.1 | her residence in Tehran's Saadat Abad @ a2.1 | on arrival from Vienna @ a3.2 | beyond the passport desk, after landing @ a4.1 | the capital's international airport @ a5.3 | conflicts: 0-1, 1-2, 1-3, 1-4
- Keshavarz / custody | status | disagree | held, place unknown @ a1.4 | set free on bail the next day, 9 November @ a2.2 | still in Evin prison on 17 November @ a3.1 | let out later @ a5.5 | conflicts: 1-2
- ban from acting / length | duration | disagree | two years @ a2.3 a4.4 | five years @ a3.3 | conflicts: 0-1
- bail / sum | money | refine | five billion rials @ a2.2 | five billion rials, around $18,000 @ a5.5
- Keshavarz / age | age | agree | 38 @ a1.2 a5.3
- Keshavarz / speech at the festival | quote | agree | "I have come to receive this for the women who cannot" @ a1.3 a4.3
- Keshavarz / things confiscated | other | agree | her passport and two telephones @ a1.5 a4.2
- Keshavarz / dress at the ceremony | other | refine | with her hair uncovered @ a1.2 | without a headscarf @ a5.4
- festival / place | place | refine | Vienna @ a1.1 a3.2 a4.3 | Austria @ a5.3
- Keshavarz / prize | other | refine | best actress prize of the Danube Film Days @ a1.2 | she had won @ a3.2 | honoured by the festival @ a5.3
- film / title | name | refine | The Salt Merchant's Wife @ a1.2 a3.2 a5.6 | Salt Merchant's Wife @ a2.5
- film / cost | money | agree | about $400,000 @ a3.4 a5.6
- film / screening licence in Iran | status | refine | has not obtained one @ a2.5 | nobody applied for one @ a3.5
- film / director | name | refine | Kamran Daneshpour @ a3.2 | Daneshpour @ a5.7
- Keshavarz / accusation | other | refine | her behaviour at a foreign festival @ a2.1 | appearing at the festival without a headscarf @ a5.4
