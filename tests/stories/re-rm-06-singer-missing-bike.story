== a1 | Lake City Tribune | 2016-05-16 | Singer Orlaith O'Donnell found safe, Winnford police say
Orlaith O'Donnell has been found and is safe, police in Winnford said Monday afternoon. ^1
That the Irish singer had been located was announced in a press release at 1:45 p.m. that gave no hint of where, or of where she had been in the more than 24 hours since she disappeared. ^2 No press conference would be held, and nothing else released, Deputy Chief Cole Jenkins said later. ^3
An earlier statement had it that O'Donnell reportedly left for a bicycle ride at 6 a.m. Sunday and was still not back on Monday morning. ^4 "A caller has voiced concern for her well-being," it read. ^5
Before she was found, police Chief Kevin Lord said that she was last seen on a motorized Raleigh bicycle with a pink basket, in a black parka, black leather pants and a sweatshirt with "Ireland" on its back. ^6 His department had been told around 1 p.m. Sunday, and officers looked in parks and on beaches. ^7
Since at least late February O'Donnell has been living in Winnford, according to someone in the music business who did not want to be named. ^8 She last sang in the area on March 4, at the Central, in a tribute concert to Dorian Vowie. ^9
== a2 | Dublin Ledger | - | Orlaith O'Donnell 'found safe' after going missing in Chicago
Singer Orlaith O'Donnell has been located by police in Winnford, a suburb of Chicago. ^1 "She was found safe and is no longer listed as missing or in danger," a police spokesman said. ^2
Police had said before that they were "trying to check the well-being" of the singer, missing since early on Sunday. ^3 O'Donnell (49) reportedly went off from the Winnford area by bicycle at 6.00am local time on Sunday and did not return, and a caller voiced concern. ^4
She was last seen on a Raleigh motorised bicycle with a pink basket, said Police Chief Kevin Lord, wearing a black parka, black leather pants and a sweatshirt with the word "Ireland" on the back. ^5
The singer has lived in Winnford since February, an unnamed source told a Chicago newspaper. ^6 On March 4th she appeared in a Dorian Vowie concert in the area. ^7
Comedian Terencio Wall filed a $5 million defamation suit earlier this month over what she wrote on Facebook about him and the rock star Baron, who died on April 21st. ^8
Her biggest hit was the 1990 version of Baron's Nobody Measures Up 2 U. ^9 In November she put a message on Facebook that she had taken an overdose at a hotel somewhere in Ireland; gardaí later said she was safe. ^10
== a3 | NewsMixer | 2016-05-16 | Orlaith O'Donnell found in Chicago 'burbs: cops
Irish singer-songwriter Orlaith O'Donnell turned up safe on Monday, say police in suburban Chicago, who had been told that she never came back from a bike ride on Sunday. ^1 O'Donnell was located, "is safe and no longer considered a missing or endangered person," in the words of Winnford police spokesman Erik Paulson; where, and in what condition, he would not say. ^2
The well-being check was issued earlier on Monday, somebody having called to report that she had not been seen since she left early Sunday morning. ^3 Why she was in Winnford, an upper-class suburb about 15 miles north of Chicago, is unclear. ^4
In 1990 she had an international hit with Baron's ballad "Nobody Measures Up 2 U." ^5 People know her shaved head and her attacks on the Catholic Church as well as her voice. ^6 She was diagnosed as bipolar over ten years ago, and in 2007 told Opal Winfield that until then she had struggled with thoughts of suicide. ^7
This month comedian Terencio Wall sued her for $5 million over a Facebook post saying that whoever investigates where Baron's drugs came from should question Wall; she also accused him of drugging her. ^8
== a4 | Sur English | 2016-05-16 | Singer located 32 hours after going missing
Police in Winnford, near Chicago, said on Monday they were "trying to check the well-being" of Irish singer Orlaith O'Donnell, missing since early Sunday; but she was located at 2:00 p.m. on Monday, 32 hours after she had gone missing. ^1
She went on a bike ride on Sunday at 6:00 a.m. local time, the Winnford police confirmed, and provided nothing further. ^2 Someone had called, worried about the well-being of O'Donnell, 49. ^3 The police did not know what connects her with Winnford. ^4
Her representatives could not be reached at once.
Last November, after a message on her Facebook page about an overdose of drugs, she received medical treatment. ^5
Comedian Terencio Wall filed a US$5 million defamation lawsuit against her earlier this month. ^6 O'Donnell, whose biggest hit is Baron's song "Nobody Measures Up 2 U", had posted a note that Wall supplied drugs to Baron for years. ^7 The rock star died on April 21. ^8
== a5 | Valve Radio Show | 2016-05-16 | Orlaith O'donnell is missing (story updated)
Irish singer Orlaith O'Donnell has been reported missing for more than a day, and police in a Chicago suburb are searching. ^1
In a brief press release the Winnford police say they "are trying to check the well-being" of the 49-year-old. ^2 She "left the Winnford area" on a bicycle at 0600 local time on Sunday. ^3
Nobody Measures Up 2 U, which Baron wrote, made her a global star in 1990. ^4 In 1992, live on television, she tore a photo of Pope John Paul II apart. ^5
Last week she made news with the claim that the US comedian Terencio Wall had supplied drugs to Baron, who died last month. ^6 Wall denies that and says he is suing. ^7
(UPDATE) The search was called off on Monday since she was found safe. ^8 Officer Ted Lord of the Winnford, Illinois, Police Department told CNN that O'Donnell was located after more than a day. ^9 The police gave no details of where she had been. ^10
== a6 | Lid News | - | Orlaith O'Donnell has been reported missing in the US
The singer-songwriter Orlaith O'Donnell is safe, after a report earlier on Monday that she was missing in the northern suburbs of Chicago. ^1
In Winnford, a town of 27,600 just north of Chicago, police had said on Monday that they were "trying to check the well-being of O'Donnell". ^2 The singer, famous around the globe for the 1990 hit Nobody Measures Up 2 U, "left the Winnford area" on her bicycle at 0600 local time on Sunday. ^3
She is in a local hospital now, according to WGN. ^4 She is said to be safe "and is no longer listed as a missing/endangered person". ^5
Two hours after she set off, a rambling post appeared on her official Facebook page. ^6
Terencio Wall is suing her for libel because she suggested that the comedian had supplied drugs to Baron, who died last month. ^7 The suit wants more than $5 million. ^8
In 1992 there was outrage when she ripped up a picture of Pope John Paul II on live TV. ^9 In 2007 she told Opal Winfield that she was bipolar and had attempted suicide on her 33rd birthday. ^10
== a7 | Overseas Voice | - | O'Donnell no longer missing, police say
Police in the U.S. city of Chicago say that Irish singer and musician Orlaith O'Donnell has been found safe and is not considered missing any more. ^1
Earlier on Monday, police in the suburb of Winnford had been looking to "check the well-being" of the singer, who set off on a bike ride on Sunday and was not back after more than a day. ^2 Someone had called them out of concern. ^3
O'Donnell, 49, became famous in 1990 through "Nobody Measures Up 2 U," her cover of a Baron ballad. ^4 On "Saturday Night Live" in 1992 she ripped up a picture of Pope John Paul II. ^5
This month, in a Facebook post, she accused comedian Terencio Wall of giving drugs to Baron, who died last month. ^6 For defamation Wall wants $5 million from her. ^7
In November she wrote on Facebook that she had taken an overdose while visiting Ireland, and got medical treatment. ^8 She often talks about her mental health, bipolar disorder included. ^9
== facts
- singer / located at | date | disagree | before 1:45 p.m. Monday @ a1.2 | 2:00 p.m. Monday @ a4.1 | conflicts: 0-1
- singer / missing for | duration | refine | more than 24 hours @ a1.2 a5.9 a7.2 | 32 hours @ a4.1
- ride / start | date | refine | Sunday, 6 a.m. @ a1.4 a2.4 a4.2 a5.3 a6.3 | early Sunday morning @ a3.3 | Sunday @ a7.2
- finding / announced by | other | disagree | Winnford police @ a1.1 a2.1 a3.2 a5.9 | police in the city of Chicago @ a7.1 | conflicts: 0-1
- police / on her being safe | quote | disagree | is no longer listed as missing or in danger @ a2.2 | is safe and no longer considered a missing or endangered person @ a3.2 | is no longer listed as a missing/endangered person @ a6.5 | conflicts: 0-1 0-2 1-2
- police / member named Lord | name | disagree | Chief Kevin Lord @ a1.6 a2.5 | Officer Ted Lord @ a5.9 | conflicts: 0-1
- singer / where she was found or is | place | refine | not told @ a1.2 a3.2 a5.10 | in a local hospital now @ a6.4
- singer / bicycle and clothes | other | agree | motorized Raleigh with a pink basket, black parka, black leather pants, sweatshirt with "Ireland" @ a1.6 a2.5
- singer / living in the suburb since | date | refine | late February at least @ a1.8 | 2016-02 @ a2.6
- singer / last concert in the area | date | agree | 2016-03-04 @ a1.9 a2.7
- singer / age | age | agree | 49 @ a2.4 a4.3 a5.2 a7.4
- comedian's lawsuit / sum | money | refine | $5 million @ a2.8 a3.8 a4.6 a7.7 | more than $5 million @ a6.8
- singer / claim about the comedian | other | refine | he supplied drugs to the dead star @ a4.7 a5.6 a6.7 a7.6 | he should be questioned, and he drugged her @ a3.8
- rock star / death | date | refine | 2016-04-21 @ a2.8 a4.8 | 2016-04 @ a5.6 | last month @ a6.7 a7.6
- hit song / year | date | agree | 1990 @ a2.9 a3.5 a5.4 a6.3 a7.4
- overdose message in November / place | place | refine | a hotel somewhere in Ireland @ a2.10 | Ireland @ a7.8
- pope's picture / year | date | agree | 1992 @ a5.5 a6.9 a7.5
- talk show 2007 / what she said of suicide | other | refine | thoughts of suicide before the diagnosis @ a3.7 | attempted suicide on her 33rd birthday @ a6.10
