== a1 | Tunis Direct (translated) | 2015-06-01 | Ernesto Illescas hurt by a drone at a concert in Mexico
On Saturday 30 May 2015, singing in Tijuana, Mexico, Ernesto Illescas gashed several of his fingers while reaching for a drone that was flying over the stage. ^1
"During the concert there is a drone that shoots the audience, and some nights Ernesto catches it to give people nearer views of his act," the artist's agent summed up in a statement. ^2
This time, however, the Spanish singer got a poor hold on the device and it slid out of his right hand. ^3
== a2 | Belle Times | 2015-06-02 | Ernesto Illescas Hurt by Drone at Mexico Show
Two of Ernesto Illescas' fingers have needed treatment after a camera drone hurt them at his concert in Mexico on May 30. ^1
The Spaniard was trying to catch the device, with which views of the audience are taken at his shows. ^2
"Something went amiss and he had a mishap," one of his representatives disclosed on Instagram. ^3
Illescas, 40, went on with the show and then flew to Los Angeles, where a specialist was to look at him. ^4
In pictures that went around after Saturday's appearance at the Plaza de Toros de Arenas, Tijuana, his right hand seems to be bandaged and his white T-shirt bloody. ^5
His press agent, Leo Carmona, said that Illescas – whose father is the veteran singer Jaime Illescas – "chose to go on and kept playing for 30 minutes while the bleeding went on throughout the show". ^6
Then, he said, the singer was "hurried to the airport where an ambulance met him" and put on a plane to LA. ^7
July 3, in Mexico City, is the next date of the world tour. ^8
== a3 | El Mirador (translated) | - | Ernesto Illescas cut two fingers handling a drone in mid-concert
An accident with a picture-taking drone, during his concert in the Mexican city of Tijuana, was the last thing Ernesto Illescas had expected. ^1
All went as usual at the Plaza de Toros de Arenas until the Spanish singer decided to take hold of the machine for some special shots; its propeller struck a finger of his right hand, and he cut two of them. ^2
"During the show, a drone is used to take pictures of the audience," his manager Leo Carmona explained afterwards on Instagram. ^3
Local media report that paramedics saw to the performer of "Cantando", who came back and sang for nearly half an hour. ^4
Later the manager said Illescas had travelled to Los Angeles for a medical check. ^5
== a4 | Voz Abierta (translated) | - | Illescas slices his fingers with a drone in concert
The communications agency that represents him says in a note seen by Efe that it happened this Sunday night, while Ernesto Illescas was performing at the Arenas bullring in Tijuana, the Mexican city on the border with California. ^1
The singer, 40, had an audience of 12,000 at the show, which was part of his Heat & Heart world tour. ^2
When he took the drone so that his public could see what he saw from the stage, the note says, "something went amiss", though he had used it before. ^3
He got some cuts to the hand, which was bandaged but kept bleeding. ^4
He was advised to call the show off; instead Ernesto went back on stage and sang for thirty minutes more, his white T-shirt stained with blood. ^5
Leo Carmona wrote in a post that he had drawn a heart for his fans. ^6
As soon as it was over an ambulance drove him to Tijuana airport, from where he was flown to Los Angeles "to be seen by a specialist doctor". ^7
According to his website the next concert is on 3 July in Mexico City. ^8
== a5 | Uomini e Gossip (translated) | 2015-06-01 | Ernesto Illescas, accident in Tijuana: drone injures his hand
Ernesto Illescas had an accident during his concert in Tijuana, Mexico. ^1 The singer-songwriter snatched a drone out of the air as it was filming the show, and his hand was hurt. ^2
Many photos showing Ernesto with a bleeding hand and a bloodstained T-shirt have appeared on the web. ^3
Far from being scared, he used the blood to draw a heart on his shirt and carried on with the concert. ^4
Only when it ended was he given treatment and taken to hospital. ^5
The reason for the injury seems to be that the propellers started up too early. ^6
Leo Carmona, the singer's manager, has put photos on Instagram in which Illescas' right hand can be seen injured. ^7
== a6 | Radio Fantasia (translated) | - | Ernesto Illescas had reconstructive surgery on his fingers
Having cut several fingers by catching a drone in the middle of a concert in Tijuana, Mexico, on Saturday, the singer Ernesto Illescas had to have reconstructive surgery on his hand. ^1
A fracture had been discovered, but he should recover completely. ^2
First aid was given to Illescas to stop the bleeding. ^3
Though he was told he had better end the show after the accident, he went on for another half hour or so in front of more than 12,000 spectators. ^4
The press release says he will spend the coming weeks in complete rest. ^5
== a7 | Tutto Web (translated) | - | Ernesto Illescas hurt at concert, goes on singing
Ernesto Illescas had an unpleasant surprise while giving a concert in Tijuana, in Mexico. ^1
Performing before a big crowd of fans, he tried to seize a drone that was there to film the show. ^2
The attempt left him with an ugly cut on the right hand and he lost a great deal of blood; undaunted, he had the wound bandaged and performed for another 30 minutes, still bleeding. ^3
A fan described it on Twitter like this: "During the show a drone was used to get pictures of the audience. ^4 Ernesto caught the drone to film the public from another angle. ^5 Something went amiss and he had a mishap. ^6 He chose to go on anyway and kept performing for another 30 minutes, while the bleeding went on throughout the show." ^7
== facts
- accident / day | date | disagree | 2015-05-30 @ a1.1 a2.1 a2.5 | Sunday night @ a4.1 | Saturday @ a6.1 | conflicts: 0-1, 1-2
- injury / fingers | count | refine | several @ a1.1 a6.1 | two @ a2.1 a3.2
- injury / hand | other | agree | right hand @ a1.3 a2.5 a3.2 a5.7 a7.3
- injury / what was hurt | other | refine | fingers @ a1.1 a2.1 a3.2 a6.1 | hand @ a4.4 a5.2 a7.3
- accident / cause | other | disagree | poor hold on the device @ a1.3 | propeller struck a finger @ a3.2 | propellers started up too early @ a5.6 | conflicts: 0-2
- statement / words on the drone's use | quote | disagree | During the concert there is a drone that shoots the audience @ a1.2 | During the show, a drone is used to take pictures of the audience @ a3.3 | During the show a drone was used to get pictures of the audience @ a7.4 | conflicts: 0-1, 0-2, 1-2
- statement / words on catching it | quote | disagree | some nights Ernesto catches it to give people nearer views of his act @ a1.2 | Ernesto caught the drone to film the public from another angle @ a7.5 | conflicts: 0-1
- statement / words on the mishap | quote | refine | Something went amiss and he had a mishap @ a2.3 a7.6 | something went amiss @ a4.3
- statement / words on going on | quote | disagree | chose to go on and kept playing for 30 minutes while the bleeding went on throughout the show @ a2.6 | He chose to go on anyway and kept performing for another 30 minutes, while the bleeding went on throughout the show @ a7.7 | conflicts: 0-1
- statement / who gave it | other | disagree | his agent or representative @ a1.2 a2.3 | Leo Carmona @ a2.6 a3.3 | agency that represents him @ a4.1 | a fan @ a7.4 | conflicts: 0-3, 1-3, 2-3
- statement / where published | other | disagree | Instagram @ a2.3 a3.3 | a note seen by Efe @ a4.1 | Twitter @ a7.4 | conflicts: 0-2, 1-2
- Carmona / role | other | disagree | press agent @ a2.6 | manager @ a3.3 a5.7 | conflicts: 0-1
- singer / played on for | duration | refine | 30 minutes @ a2.6 a4.5 a7.3 a7.7 | nearly half an hour @ a3.4 | another half hour or so @ a6.4
- singer / when treated | status | disagree | before playing on @ a3.4 a4.4 a7.3 | only at the end @ a5.5 | first aid @ a6.3 | conflicts: 0-1
- Los Angeles / purpose of the trip | other | refine | specialist @ a2.4 a4.7 | medical check @ a3.5
- ambulance / where it took part | other | disagree | met him at the airport @ a2.7 | drove him to the airport @ a4.7 | conflicts: 0-1
- singer / taken after the show | place | refine | airport and Los Angeles @ a2.4 a2.7 a3.5 a4.7 | hospital @ a5.5
- singer / age | age | agree | 40 @ a2.4 a4.2
- venue / name | place | refine | Plaza de Toros de Arenas @ a2.5 a3.2 | Arenas bullring @ a4.1
- venue / city | place | agree | Tijuana @ a1.1 a2.5 a3.1 a4.1 a5.1 a6.1 a7.1
- audience / size | count | refine | 12,000 @ a4.2 | more than 12,000 @ a6.4
- singer / advised to stop | status | agree | yes @ a4.5 a6.4
- next concert / date | date | agree | 2015-07-03 @ a2.8 a4.8
- next concert / place | place | agree | Mexico City @ a2.8 a4.8
- shirt / state | other | refine | white T-shirt bloody @ a2.5 a4.5 | bloodstained T-shirt @ a5.3
- singer / drew a heart | other | refine | for his fans @ a4.6 | with blood on his shirt @ a5.4
- singer / nationality | other | agree | Spanish @ a1.3 a2.2 a3.2
- singer / hand bandaged | status | agree | bandaged @ a2.5 a4.4 a7.3
- singer / flown to | place | agree | Los Angeles @ a2.4 a3.5 a4.7
