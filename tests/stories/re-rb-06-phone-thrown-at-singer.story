== a1 | Tune Bulletin | 2023-06-18 | Lulu Gashi in hospital after phone strikes her face on stage
Lulu Gashi was hit in the face with a phone during her New York City concert on Sunday night and had to go to hospital. ^1
She was on at The Terrace at Pier 31 when somebody in the audience flung the phone, which caught the side of her face. ^2 The dazed I'm Fine (Red) singer clutched her face, sank to her knees and was led off, which cut the event short. ^3
On Monday the New York Police Department put out a statement confirming that the 33-year-old had gone to hospital and that a man was in custody. ^4
"On Sunday, June 18, 2023 at about 2200 hours, police were told of an assault in the concert area of Pier 31," it says. ^5 "A first inquiry on scene found that a 27-year-old male threw a cell phone on purpose at a 33-year-old female performer on stage, hitting her about the face." ^6 An ambulance took her to an area hospital in stable condition, it adds. ^7
Posts on social media that nobody has verified put the number of stitches at three. ^8
The Bound to Be singer, now on her Wildest F'n Night Of My Life tour, has not commented so far. ^9 Philadelphia is next, on Tuesday. ^10
== a2 | Revel Express | 2023-06-19 | Singer Lula Gashi rushed to hospital as fan throws a phone at her
A phone that someone in the audience threw hit pop star Lula Gashi on the head on Sunday, and she was rushed to the hospital. ^1 She needed three stitches, her mother reveals. ^2
It happened during her show in New York on Sunday night, which had been going most pleasantly until she had to cut it short. ^3 The man who threw the phone was recognised and has been arrested, but who he is and why he did it remain unknown. ^4 People who stood near say he was very drunk.
Videos of the incident are everywhere, and fans send their love. Gashi had been in the talk before the concert as well, because tickets were said to be on sale for as little as 6 dollars.
== a3 | Faithfully | - | When a fan's 'fun' turns dangerous at a Lulu Gashi concert
Pop star Lulu Gashi was hurt at her own New York City concert on Sunday night, when a phone came at her from the audience, and had to be treated in a hospital. ^1
Domenic Malvestri, 27, of New Jersey, is said to have thrown it and was taken into custody there and then. ^2 The Manhattan District Attorney's Office says he has since been charged with two counts of assault and one count each of attempted assault, harassment and aggravated harassment. ^3 He admitted what he did and said he thought it would be "fun". ^4
It was close to the end of the Pier 31 concert. ^5 Footage shows the phone hitting Gashi in the face; she staggers back with a hand up, then falls to her knees, and her team hurries to help her off the stage. ^6
On Instagram she later showed what looked like a black eye and a cut near her eyebrow. ^7 The caption told fans not to worry: "I'm fine". ^8
Her "Wildest F'n Night of My Life" tour is to go on in Philadelphia on Tuesday. ^9 Malvestri must be in court again on July 1st.
== a4 | Violet Notes | - | Lulu Gashi shows her injured face after phone hits her at New York gig
Lulu Gashi has let her fans know how she is after a phone hit her on stage in New York City.
She was performing at The Terrace at Pier 31 when the cell phone flew out of the audience and struck her in the face. ^1 She was taken to the hospital at once. ^2 In videos on social media she staggers to her knees while stagehands run to help. ^3
On Instagram she put up two pictures of the nasty injury, with the words "I'm fine". ^4 They show a gash above her right eye. ^5
The New York Police Department arrested Domenic Malvestri, 27, and charged him with a felony because the phone had served as a weapon. ^6
Her 'Wildest F'n Night of My Life Tour' goes on this week at the Fillgrove in Philadelphia, and two nights at the Wilton in Los Angeles will bring its U.S. part to an end. ^7
Her third album, 'Lulu', came out earlier this year. ^9 'I'm Fine (Red)', made with Daniel Gantier, and the two songs that followed it all got to the top four of the Billboard Hot 100 last September. ^8
== a5 | Southern Cross Newsline | - | Lulu Gashi rushed off stage after phone hits her
Pop star Lulu Gashi walked off the stage during a concert on Saturday because a phone thrown by a fan had hit her in the head. ^1
Afterwards she was taken away from the scene with a hand held to her face, apparently still in pain. ^2 A video online has security staff removing a man from the crowd to shouts of "This is assault". ^3
Gashi, whose songs include I'm Fine (Red) and Bond to Be, has not spoken about it yet. ^4 Gossip site Pop Base quotes her mom, who said that the star got medical treatment and needed three stitches. ^5 The BBC has asked the GASI team for a comment.
It happened at the end of her set at Pier 31 in New York. ^6 She had earlier brought a weeping fan from El Salvador up on stage for a song.
== a6 | Classifica | - | Lulu Gashi, attacker from New York concert arrested
Lulu Gashi has told her fans how she is doing after a phone hit her during a performance in New York. On Sunday evening the pop star was rushed to hospital: a mobile thrown from the audience had struck her in the face while she sang at The Terrace at Pier 31. ^1 Videos on social media show her dropping to her knees after the blow. ^2
"I'm fine", she wrote on Instagram, next to two photos in which a cut can be seen just above the eye. ^3
The New York police arrested Domenic Malvestri, 27. ^4 According to TMZ the young man was convicted because the phone was used as a weapon. ^5
On Tuesday Gashi is booked at the Fillgrove in Philadelphia with the Wildest F'n Night of My Life Tour. ^6 The American part of it closes on July 1 with two shows at the Wilton in Los Angeles. ^7
Her third album, which bears her name, came out early this year, after I'm Fine (Red) with Daniel Gantier, which climbed to number 4 on the Billboard Hot 100 last September. ^8
== a7 | Ventiquattro Pop | - | Phone in the face for Lulu Gashi in concert
The pictures of Lulu Gashi being hit in the face by a phone are going round the web; it happened at a New York concert, at The Terrace at Pier 31. ^1
During the show a fan threw the phone at her from the audience and hit her beside the left eye. ^2 The singer of I'm Fine (Red), blinded perhaps by the lights, did not manage to dodge it.
In pain, she threw herself to the ground with her hands over her face, and then went to the emergency room, where she got away with three stitches. ^3 The concert was stopped at once. ^4
On social media she calms her fans with photos of the place where she was hit and of the stitches. ^5
The man was identified immediately and taken into custody. ^6 Why he did it is not clear; he may have hoped that she would pick up the phone and film something. ^7 We do know that his name is Domenic Malvestri, that he is 27 and that he lives in New Jersey. ^8
== facts
- incident / date | date | disagree | 2023-06-18 @ a1.1 a1.5 a2.1 | Sunday @ a3.1 a6.1 | Saturday @ a5.1 | conflicts: 0-2 1-2
- incident / place | place | refine | The Terrace at Pier 31 @ a1.2 a4.1 a6.1 a7.1 | Pier 31 @ a1.5 a3.5 a5.6
- Gashi / where the phone hit her | other | refine | the side of her face @ a1.2 | the face @ a1.1 a1.6 a3.6 a4.1 a6.1 a7.1 | the head @ a2.1 a5.1
- Gashi / place of the wound | other | disagree | near her eyebrow @ a3.7 | above her right eye @ a4.5 | above the eye @ a6.3 | beside the left eye @ a7.2 | conflicts: 1-3
- Gashi / stitches | count | agree | three @ a1.8 a2.2 a5.5 a7.3
- stitches / source | other | refine | unverified posts @ a1.8 | her mother @ a2.2 | her mother, quoted by Pop Base @ a5.5
- Gashi / treatment | place | agree | hospital @ a1.1 a1.4 a2.1 a3.1 a4.2 a6.1 a7.3
- Gashi / how she fell | other | refine | to her knees @ a1.3 a3.6 a4.3 a6.2 | to the ground @ a7.3
- Gashi / how she left the stage | other | refine | led off @ a1.3 | helped off by her team @ a3.6 | walked off @ a5.1
- concert / point at which it happened | other | refine | close to the end @ a3.5 | at the end of her set @ a5.6 | it was cut short @ a1.3 a2.3 a7.4
- thrower / name | name | refine | Domenic Malvestri @ a3.2 a4.6 a6.4 a7.8 | not known @ a2.4
- thrower / age | age | agree | 27 @ a1.6 a3.2 a4.6 a6.4 a7.8
- thrower / home | place | agree | New Jersey @ a3.2 a7.8
- thrower / legal standing | status | disagree | in custody @ a1.4 a7.6 | arrested @ a2.4 | charged with assault and harassment @ a3.3 | charged with a felony @ a4.6 | convicted @ a6.5 | conflicts: 2-4 3-4
- thrower / motive | other | refine | unknown @ a2.4 | he thought it would be fun @ a3.4 | not clear, perhaps the hope of a film @ a7.7
- phone / role in the case | other | agree | used as a weapon @ a4.6 a6.5
- Gashi / caption | quote | agree | I'm fine @ a3.8 a4.4 a6.3
- Gashi / public reaction | status | refine | none so far @ a1.9 a5.4 | photos on Instagram @ a3.7 a4.4 a6.3 | photos on social media @ a7.5
- next show / place and day | date | refine | Philadelphia on Tuesday @ a1.10 a3.9 a6.6 | Philadelphia this week @ a4.7
- tour / last U.S. shows | place | agree | two shows at the Wilton in Los Angeles @ a4.7 a6.7
- I'm Fine (Red) / chart place | quantity | refine | top four @ a4.8 | number 4 @ a6.8
- third album / release | date | refine | earlier this year @ a4.9 | early this year @ a6.8
- I'm Fine (Red) / month of the chart place | date | agree | last September @ a4.8 a6.8
- Gashi / first name | name | disagree | Lulu @ a1.1 a3.1 a5.1 a7.1 | Lula @ a2.1 | conflicts: 0-1
- Bound to Be / title | name | disagree | Bound to Be @ a1.9 | Bond to Be @ a5.4 | conflicts: 0-1
