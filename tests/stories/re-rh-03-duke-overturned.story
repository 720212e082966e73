== a1 | Chuckle & Scroll | - | Prince Leopold breathalysed after his Land Rover flips
Buckingham Palace says the Duke of Inverness has been in a car crash close to Hollesham, the Queen's country estate. ^1
Prince Leopold was at the wheel of his Land Rover, coming down a drive of the estate onto the A149, when a collision turned it over shortly before 3pm on Thursday, January 17. ^2 Eyewitnesses said the 97-year-old had to be helped out of the overturned car. ^3 Those who went to his aid told the BBC he was conscious, though very, very shocked and shaken. ^4
Both he and the other driver were breath-tested, as police rules ask after any accident, and Norfolk Police said both results were negative. ^5
Kensington Palace says that the prince has returned to Hollesham and that a doctor saw him as a precaution. ^6 Two women from the other car, a Kia, had to go to hospital but have been let out again. ^7
A woman who drove by at around 15:40, near the small village of Dabingley north of King's Lynn, told the BBC of an ambulance and "a big police presence". ^8 What she saw on its side was a black car of the 4×4 type. ^9
In the words of the police statement, the Land Rover's male driver was unhurt, while the Kia's driver "suffered cuts" and her passenger "sustained an injury to the arm". ^10
== a2 | Atlantic News Now | 2019-01-18 | The man who freed a baby, then a prince
London — The Range Rover of Prince Leopold, 97, was "careering" over the road before he was helped out of it, says the man who did the helping. ^1 Ray Hearne told the BBC that he was on his way home from work on Thursday when the crash between the Land Rover of Queen Adelaide's husband and a compact car took place before his eyes, shortly before 3 p.m. ^2
"I saw a car, a black Rover, come out of a side road and it rolled and finished up on the other side," Hearne said. ^3
First he helped to get a baby free from the second car, a Kia; only then did he turn to the prince, whose car lay on its side. ^4 Leopold was trapped, and Hearne talked him into moving one leg and then the other. ^5 Whether he pulled him out by the windshield or by the sun roof he could not say. ^6 The prince got up at once, walked about and asked if everybody else was all right. ^7
The 28-year-old woman who drove the Kia cut her knee, and a 45-year-old woman beside her broke a wrist; after hospital both went home. ^8 No injury was found on the baby, aged 9 months. ^9 Breath tests on the two drivers showed no alcohol, police said. ^10
Friday's checkup at the Queen Adelaide Hospital in King's Lynn was "precautionary" and showed "no injuries of worry", said Buckingham Palace. ^11
== a3 | Kentish Echo | 2019-01-18 | Retired Canterbury barrister pulled Duke from wreck
A barrister who used to practise in Kent has told how he dragged the Duke of Inverness out of an overturned Land Rover. ^1
Ray Hearne, 75, founder and for many years head of Wantsum Chambers in Canterbury, says that after his dash to help he found the blood of Prince Leopold on his hands. ^2
The 97-year-old duke was lucky not to be hurt in yesterday afternoon's accident by the Queen's Hollesham estate. ^3 The other car was a Kia; two women in it were treated for minor injuries and a baby was unharmed. ^4
Mr Hearne was on the way back from a visit to hospital, his wife with him, when he saw the crash and the duke's Land Rover Freelander rolling over the road. ^5 To ITV News he said: "It was an amazing escape for everyone. ^6 It looked like there had been terribly severe injuries but luckily the injuries were very light. ^7 People could have died." ^8
He looked in first on those in the other car, the two women and the nine-month-old. ^9 "They were very upset, the mother above all for her baby," he said. ^10 After that he went over to the duke's car and got him free. ^11 "He's a very courageous man," said Mr Hearne. "He made no great fuss and went to ask all the others if they were hurt." ^12
== a4 | The Snooper | - | 'Dazzled by the sun': witness recalls freeing Prince Leopold
The man who was first at the scene of Prince Leopold's crash has described the mayhem to the Sun. ^1 Ray Hearne, 75, and his wife were coming from a hospital appointment, where she had been told she was clear of breast cancer, when they met with the accident on the A149 by the Hollesham royal estate. ^2
"I saw the car flip and thought f*****g hell," he said. "Before I had even stopped I told my wife, dial 999." ^3 The prince's car "came over the A149 like a somersault", he went on; "it was turning on its side again and again". ^4
He chose the other car to begin with, since smoke rose from it and a baby was screaming in the back. ^5 "I went to the ladies' car first as I feared the tank would go up and take the baby with it. ^6 His mother, who had been driving, was understandably hysterical." ^7 She had managed, he added, to steer into the ditch. ^8
He and another man got the baby out, saw that the two others were all right, and Hearne then crossed to the overturned car. ^9 He tugged at its broken windscreen and sunroof. ^10 "I asked him to lift his left leg and he said 'Where to?' Suddenly I saw it was Prince Leopold. ^11 I put my hands under his armpits and softly eased him out. ^12 I looked down and had the Prince's blood on my hands." ^13
== a5 | Express Gleaner | - | Passers-by reached Leopold before his bodyguards
It was shocked motorists, not his police protection officers, who first came to the aid of Prince Leopold after his car went 'somersaulting' over the road. ^1 With the duke's legs stuck in the overturned Land Rover and the other car smouldering as if about to blow up, two men ran to help all the same: Ray Hearne, a retired barrister, and Dean Lawson, a grandfather. ^2
Mr Lawson said yesterday that he got there a minute after the smash and that 'two protection officers came just after me'. ^3 'He was trembling and only said, "get me out". We managed to pull Leopold out by the sunroof,' he recounted. ^4 'He had been trying to free himself but at first could not free his leg.'
One driver, Farijul Alam, had to swerve so as not to be struck by the 4x4, a Freelander. ^5 He then saw the duke hanging from his seat and calling that his leg was stuck. ^6
The time was around 2.45pm, the place the edge of the Hollesham Estate in Norfolk. ^7 Driving alone, with his protection officers apparently some way behind, the duke had come to a T-junction and paused at the give-way sign before the A149. ^8 The low sun shone straight into the 97-year-old's face. ^9 Dazzled by it, perhaps, he pulled out without noticing the blue Kia, which was heading south. ^10
== a6 | Mamalove | - | Hero who saved Prince Leopold: 'I had the Prince's blood on my hands'
On Thursday afternoon Prince Leopold's Land Rover ended overturned on the verge near Hollesham Estate, in the east of England, after an accident with one other car. ^1 Nobody died. ^2
The 97-year-old had been pulling out of a T-junction into the main road when he collided with a blue Kia, in which two women and a 10-month-old baby were sitting, and he was left trapped. ^3
His rescuer was Ray Hearne, a 75-year-old lawyer. ^4 Just before 3 p.m. he was driving home with Henrietta, his wife, when he saw the prince's car flip. ^5 "Before I had even stopped I told Henrietta, dial 999," he said. ^6 The car "came over the A149 like a somersault", in his account: "It was turning on its side again and again... It was scary." ^7
It was the screams of the baby that caught his attention first. ^8 Another man helped him take the child out, and then he turned to the old gentleman in the Land Rover. ^9 Leopold cried "my legs!" while he was being pulled out. ^10 Hearne, who eased him out with his hands under the armpits, said: "I looked down and had the Prince's blood on my hands. ^11 All I could think is, thank heaven there wasn't more." ^12
== a7 | Gulf Daily | 2019-01-19 | Prince 'shocked and shaken' after crash that hurt two
Prince Leopold, the 97-year-old husband of Queen Adelaide, went to hospital on Friday for "a precautionary check-up", a day after the Land Rover he was driving rolled over in a crash. ^1 It found "no injuries of worry". ^2
"On doctor's orders the Duke of Inverness visited the Queen Adelaide hospital this morning," a Buckingham Palace spokeswoman told AFP. ^3 What minor injuries there might be she left open. On Thursday the palace had still stated that the prince "was not hurt". ^4 The queen has not commented in public.
The crash took place close to the Hollesham Estate, where the couple stay for much of the winter. ^5 In the rear of the other car, a Kia hatchback, sat a nine-month-old baby, who was not hurt either. ^6 One woman in it broke her wrist and the other cut her knee, local police said. ^7 Britain spent Friday arguing about driving at a great age. ^8
It would be inappropriate, said a police statement, to speculate about the causes before there had been an investigation. ^9 Pictures in the British press showed the dark Land Rover lying by the curb on the driver's side, with its windscreen smashed. ^10
== facts
- crash / hour | date | disagree | shortly before 3pm @ a1.2 a2.2 a6.5 | around 2.45pm @ a5.7 | Thursday afternoon @ a3.3 a6.1 | conflicts: 0-1
- crash / day | date | agree | 2019-01-17 @ a1.2 a2.2 a3.3 a7.1
- prince / age | age | agree | 97 @ a1.3 a2.1 a3.3 a5.9 a6.3 a7.1
- prince's car / make | other | disagree | Range Rover @ a2.1 | Land Rover @ a1.2 a2.2 a3.1 a5.2 a6.1 a7.1 | Land Rover Freelander @ a3.5 a5.5 | conflicts: 0-2
- Hearne / where he came from | place | disagree | from work @ a2.2 | from a hospital visit @ a3.5 a4.2 | home-bound @ a6.5 | conflicts: 0-1
- Hearne / age | age | agree | 75 @ a3.2 a4.2 a6.4
- Hearne / profession | other | refine | retired barrister @ a3.1 a5.2 | lawyer @ a6.4
- baby / age | age | disagree | nine months @ a2.9 a3.9 a7.6 | ten months @ a6.3 | conflicts: 0-1
- baby / condition | status | agree | unhurt @ a2.9 a3.4 a7.6
- Kia women / injuries | other | refine | cuts and an injury to the arm @ a1.10 | knee cut and wrist broken @ a2.8 a7.7 | minor injuries @ a3.4
- Kia women / number | count | agree | two @ a1.7 a3.4 a6.3 a7.7
- Kia women / hospital | status | agree | treated and sent home @ a1.7 a2.8
- prince / way out of the car | other | refine | windshield or sun roof @ a2.6 | tugged at windscreen and sunroof @ a4.10 | sunroof @ a5.4
- prince / who pulled him out | other | refine | Hearne @ a2.6 a3.11 a4.12 a6.11 | Lawson and others @ a5.4
- Hearne / which car first | other | agree | the Kia @ a2.4 a3.9 a4.6 a6.8
- prince / injuries | status | disagree | unhurt @ a1.10 a3.3 a7.4 | no injuries of worry @ a2.11 a7.2 | his blood on the rescuer's hands @ a3.2 a4.13 a6.11 | conflicts: 0-2
- palace that spoke of the doctor's visit | name | refine | Kensington Palace @ a1.6 | Buckingham Palace @ a2.11 a7.3
- drivers / breath test | status | agree | negative @ a1.5 a2.10
- prince / where he pulled out | place | refine | drive of the estate onto the A149 @ a1.2 | side road @ a2.3 | T-junction @ a5.8 a6.3
- Kia / colour | other | agree | blue @ a5.10 a6.3
- Hearne / call for help | quote | disagree | "told my wife, dial 999" @ a4.3 | "told Henrietta, dial 999" @ a6.6 | conflicts: 0-1
- Hearne / on the roll | quote | refine | "turning on its side again and again" @ a4.4 a6.7
- Hearne / on the blood | quote | agree | "I looked down and had the Prince's blood on my hands" @ a4.13 a6.11
- prince / question after the crash | other | agree | asked about the others @ a2.7 a3.12
- check-up / day | date | agree | 2019-01-18 @ a2.11 a7.1
- Hearne / company in his car | other | agree | his wife @ a3.5 a4.2 a6.5
- baby / freed by | other | refine | Hearne helped @ a2.4 | Hearne and another man @ a4.9 a6.9
- Hearne / on the somersault | quote | agree | "came over the A149 like a somersault" @ a4.4 a6.7
- prince / trapped in the car | status | agree | yes @ a2.5 a5.2 a6.3
- prince's car / colour | other | refine | black @ a1.9 a2.3 | dark @ a7.10
- check-up / hospital | name | agree | Queen Adelaide hospital @ a2.11 a7.3
- crash / place | place | agree | by the Hollesham estate @ a1.1 a3.3 a4.2 a5.7 a6.1 a7.5
- crash / road | place | agree | A149 @ a1.2 a4.2 a5.8
