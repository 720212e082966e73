== a1 | Contact Sheet | - | Dalia Merritt in hospital after fight scene
A fight scene for her newest film left Dalia Merritt with a head injury, and the Oscar-winning actress had to go to hospital. ^1 With the 'Mutant League' films behind her the 45 year-old is no stranger to brawls, but this time she tumbled and banged her head on the concrete floor. ^2 What made it look worse was that she then began to vomit, a plain sign of concussion, so she was advised to have a hospital check her over. ^3
"Dalia Merritt had a minor head injury while filming a fight sequence on the set of her movie, 'The Colony'," her spokeswoman told Afp. ^4 "She was brought to the hospital as a precaution, but she checked out fine and was discharged. ^5 She'll carry on with production as planned," said the spokeswoman. ^6
Sets are dangerous of late: only last week Kirsten Chadworth's start on the US hit 'The Fair Judge' was spoilt when a piece of lighting equipment gave way and hit her, likewise on the head. ^7
== a2 | Society Spy | 2012-07 | Dalia Merritt Hurt On Set Of Thriller 'The Colony'
Late Tuesday night, in the thick of a fight scene for her new picture The Colony, Dalia Merritt had to be hurried to the hospital. ^1 Tabor-Sinai Hospital in Los Angeles admitted her with a head injury, the actress having reportedly slammed her head into concrete at about 10 p.m. Tuesday. ^2
When she had been driven off, the set closed, but the filming goes ahead as planned and the star is confirmed to be well. ^3 A spokesperson says she was treated for a minor head injury, was taken in as a precaution and has since been released. ^4
In The Colony, which has Annabel Preston too, Dalia is the 911 operator and Annabel the kidnapped young girl. ^5
It is not her first time. Her eye suffered in much the same way on the James Bond film Fall Another Night, her arm broke while Gothenia was being filmed, and her foot in between shoots for the film of Storm Almanac. ^6 And once before it was her head, which she smashed into some lights on a night shoot for Foxwoman. ^7 The 45 year-old might slow down a bit. ^8
== a3 | Film Guide Weekly | - | Dalia Merritt Falls During Shoot, Is Brought to Hospital
On Tuesday the Academy award winner Dalia Merritt fell on the set of her new movie and came away with a slight injury after a bang to the head. ^1 An ambulance carried her to a hospital, where emergency staff looked her over. ^2 The actress, 45, was in the middle of a fight sequence for The Colony, and the action made her fall and hit her head. ^3
The nearest hospital was chosen as a precaution, but doctors found her healthy and she went back to where she was staying. ^4 Filming is to go on without delay. ^5
It was around 10:00 pm when she reached Tabor Sinai, as people on the set believed she had signs of a concussion. ^6 Merritt is known to be prone to accidents at work. In Spain in 2011 she broke her foot on set for Storm Almanac, and so could not attend the Oscars this past February. ^7
An arm broke in 2003 during Gothenia, and the year before she hurt an eye on a scene for Fall Another Night, a James Bond movie. ^8 In 2004 she was hospitalized when lighting equipment hit her in the head in a scene for the Foxwoman. ^9
In The Colony she plays an emergency operator for 911 who tries to rescue a kidnapped young girl, and it is due out next year. ^10
== a4 | Hanseblatt | - | Hospital: Dalia Merritt hurts head in fight scenes
Dalia Merritt hurt her head during the shoot of her new film "The Colony" and needed hospital treatment. ^1
New York. So badly was the Oscar winner injured that a hospital had to treat her. ^2 "She had a light head injury when she was shooting a fight scene," her spokesman told "People" magazine. ^3 The 45-year-old had bumped her head against a concrete wall, he said. ^4 After a precautionary check the actress could leave the hospital, and she wants to film again soon. ^5 The schedule of "The Colony" is not in danger. ^6
== a5 | Gigs & Media | - | Dalia Merritt hurried to hospital after injury on set
Last night the lovely Dalia Merritt was injured on the set of her new movie and hurried to the hospital. ^1 TMZ says she was at work on the coming thriller The Colony when a nasty fall made her hit her head on the concrete. ^2 Reports on what happened conflict, for some outlets have Dalia falling and others have a falling object hitting her. ^3 Certain is that Tabor-Sinai Medical Center received her. ^4
Her rep released this: "Dalia Merritt had a minor head injury while filming a fight sequence on the set of her movie, The Colony. ^5 She was brought to the hospital as a precaution, but she checked out fine and was discharged. ^6 She'll carry on with production as planned." ^7
Such injuries are turning into a trend with Merritt. Earlier this year, you will recall, she broke her toe while filming Storm Almanac. ^8 Because of that toe she had to miss the Academy Awards. ^9
== a6 | Wicked Radish | 2012-07-18 | Dalia Merritt Bumped Her Head
TMZ reports that an injury at a movie shoot had Dalia Merritt rushed to the hospital Tuesday night. ^1 Its sources say she took a nasty fall and her head met concrete. ^2
A photo agency has her going to Tabor Sinai Medical Center in L.A. ^3 The time of the injury was about 10 PM, and an ambulance at the scene seems to have carried her. ^4 The movie is "The Colony." ^5 She had, TMZ recalls, an ankle injury on another shoot, in Spain. ^6 How she is was unclear. ^7
I can name two of her films at most, but of course this is rotten. And as I was ending this post her publicist put out a statement: "Dalia Merritt had a minor head injury while filming a fight sequence on the set of her movie, The Colony. ^8 She was brought to the hospital as a precaution, but she checked out fine and was discharged. ^9 She'll carry on with production as planned." ^10
So it is no big deal after all.
== a7 | Reel Mix | - | Dalia Merritt Reportedly Taken To Hospital From Set Of The Colony
What precisely took place is still hazy, but last night an ambulance reportedly brought Dalia Merritt to Tabor Sinai hospital after a mishap on the set of The Colony. ^1 Witnesses have her striking her head, though neither she nor her publicist has yet confirmed that anything bad happened. ^2
On-set sources of X17 say a falling object may have hit her on the head, whereas TMZ's sources say she fell and struck her head on concrete. ^3 Either way she is the second actress in a short while to go from set to hospital. Kirsten Chadworth of The Fair Judge was in the emergency room for a night last week after a falling piece of equipment hit her. ^4
There is no word on what this does to the filming, but one would think it costs everybody a day at least. ^5 The thriller stars Merritt and Annabel Preston. ^6
== facts
- accident / day | date | refine | Tuesday @ a3.1 a6.1 | late Tuesday night @ a2.1 | last night @ a5.1 a7.1
- accident / hour | date | refine | 22:00, when she hit her head @ a2.2 a6.4 | 22:00, when she reached the hospital @ a3.6
- film / title | name | agree | The Colony @ a1.4 a2.1 a3.3 a4.1 a5.2 a6.5 a7.1
- Merritt / age | age | agree | 45 @ a1.2 a2.8 a3.3 a4.4
- Merritt / award | other | refine | Oscar winner @ a1.1 a4.2 | Academy award winner @ a3.1
- accident / scene | other | agree | fight scene @ a1.1 a2.1 a3.3
- Merritt / injury | other | agree | head @ a1.1 a2.2 a3.1 a4.1
- Merritt / what she hit | other | disagree | concrete floor @ a1.2 | concrete @ a2.2 a5.2 a6.2 a7.3 | concrete wall @ a4.4 | conflicts: 0-2
- accident / cause | other | disagree | she fell @ a1.2 a3.3 a5.2 a6.2 a7.3 | a falling object hit her @ a5.3 a7.3 | conflicts: 0-1
- accident / TMZ's version | other | agree | fell and hit her head on concrete @ a5.2 a6.2 a7.3
- Merritt / sign of concussion | other | refine | vomiting, a plain sign of concussion @ a1.3 | signs of a concussion @ a3.6
- hospital / name | name | refine | Tabor-Sinai Hospital @ a2.2 | Tabor Sinai @ a3.6 | Tabor-Sinai Medical Center @ a5.4 | Tabor Sinai Medical Center @ a6.3 | Tabor Sinai hospital @ a7.1
- hospital / city | place | refine | Los Angeles @ a2.2 | L.A. @ a6.3
- Merritt / way to the hospital | other | agree | ambulance @ a3.2 a6.4 a7.1
- hospital / reason | other | agree | precaution @ a1.5 a2.4 a3.4 a4.5 a5.6 a6.9
- Merritt / discharge | status | agree | left the hospital @ a1.5 a2.4 a3.4 a4.5 a5.6 a6.9
- injury / severity | status | disagree | minor @ a1.4 a2.4 a5.5 a6.8 | slight @ a3.1 | so badly injured that a hospital had to treat her @ a4.2 | conflicts: 0-2, 1-2
- statement / on the injury | quote | disagree | Dalia Merritt had a minor head injury while filming a fight sequence @ a1.4 a5.5 a6.8 | She had a light head injury when she was shooting a fight scene @ a4.3 | conflicts: 0-1
- statement / on the precaution | quote | agree | She was brought to the hospital as a precaution, but she checked out fine and was discharged @ a1.5 a5.6 a6.9
- statement / on production | quote | agree | She'll carry on with production as planned @ a1.6 a5.7 a6.10
- statement / who spoke | other | disagree | spokeswoman @ a1.4 | spokesperson @ a2.4 | spokesman @ a4.3 | rep @ a5.5 | publicist @ a6.8 | conflicts: 0-2
- statement / told whom | other | refine | Afp @ a1.4 | People @ a4.3
- publicist / whether she confirmed | status | refine | statement put out @ a6.8 | has not confirmed anything @ a7.2
- filming / effect | status | refine | goes on as planned @ a2.3 | without delay @ a3.5 | schedule not in danger @ a4.6 | a day lost at least, one would think @ a7.5
- co-star / name | name | agree | Annabel Preston @ a2.5 a7.6
- role / kind | other | refine | 911 operator @ a2.5 | emergency operator for 911 who tries to rescue a kidnapped girl @ a3.10
- kidnapped girl / in the plot | other | agree | young girl kidnapped @ a2.5 a3.10
- Storm Almanac / injury | other | disagree | foot @ a2.6 a3.7 | toe @ a5.8 | ankle @ a6.6 | conflicts: 0-1, 0-2, 1-2
- Storm Almanac / when in the work | other | disagree | in between shoots @ a2.6 | on set @ a3.7 | while filming @ a5.8 | conflicts: 0-1
- Storm Almanac / date of the injury | date | disagree | 2011 @ a3.7 | earlier this year @ a5.8 | conflicts: 0-1
- Storm Almanac / country | place | agree | Spain @ a3.7 a6.6
- Storm Almanac / ceremony missed | other | agree | the Oscars @ a3.7 a5.9
- Gothenia / injury | other | agree | broken arm @ a2.6 a3.8
- Fall Another Night / injury | other | agree | eye @ a2.6 a3.8
- Foxwoman / injury | other | disagree | she smashed her head into some lights @ a2.7 | lighting equipment hit her in the head @ a3.9 | conflicts: 0-1
- Chadworth / name | name | agree | Kirsten Chadworth @ a1.7 a7.4
- Chadworth / date | date | agree | last week @ a1.7 a7.4
- Chadworth / what hit her | other | refine | a piece of lighting equipment @ a1.7 | a falling piece of equipment @ a7.4
- Chadworth / series | name | agree | The Fair Judge @ a1.7 a7.4
