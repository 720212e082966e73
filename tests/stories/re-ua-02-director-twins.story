== a1 | Naari Today | - | Named for Mum and Dad
Nikhil Sodhi, the Bollywood filmmaker, is the single parent of twins, a girl and a boy, whom a surrogate bore last month. ^1 According to civic officials the public health department entered both births in its register on Friday. ^2 "The birth entries were made on Friday," said the BMC's executive health officer, Dr Vanaja Kelkar. ^3 The Times of India found this confirmed on the central government's website for births and deaths.
February 7 was the day and Kesrani Hospital in Kandheri (West) the place of the birth. ^4 So far Sodhi has not told the BMC what the children are called, and a high-ranking official there said that their record reads only "baby girl" and "baby boy". ^5 It was in this very hospital that AyZan, third baby of Sodhi's close friend, the actor Asad Rahil Khan, was born, and also to a surrogate. ^6
Officials said that the entry gives Sodhi as the father and no mother at all, and that the BMC has accepted a declaration from Dr Kesrani and his infertility clinic. ^7
And 40 minutes ago the man himself made it public in a tweet! ^8 The names honour his parents: the boy is Dev like Nikhil's father, and the girl is Reena, an anagram of Neera, his mother's name. ^9
== a2 | Glossline | - | Double Joy for Nikhil Sodhi
Trust Nikhil Sodhi to follow the fashion in babies as well. Hard on the heels of stars like Kiana and Warren Delaney, he now has fraternal twins of his own, by a surrogate. ^1
The Mumbai Mirror reports that the director has paid tribute to his parents in the naming of the children. ^2 Dev, the boy, has the name of Sodhi's father, while that of Reena, the girl, is put together from the letters of Neera, his mother's. ^3
Doctor Shirish Kesrani delivered the pair on Friday, the report goes on. ^4
After Nakkul Bedi he is the second Bollywood celebrity to have taken the surrogate route to a bigger family. ^5 He has picked his moment well, as India's rules on surrogacy and adoption face a strict overhaul which will make it much harder for single people to have children in this way. ^6
== a3 | CampusChuckle | - | And Now NSo Is a Papa
Surrogacy looks like Bollywood's favourite road to parenthood: first Nakul Bedi and now the director and producer Nikhil Sodhi. ^1 Yes, it is true, NSo is the dad of twins, one girl, one boy. ^2 Reena and Dev were born by surrogacy in February 2017. ^3
Science has made life easier, and in-vitro fertilisation is the finest proof. In his book "An Unlikely Son" Nikhil had already let it be known that he wished to be a parent. ^4
The babies came on 7th February at Kesrani Hospital, Kandheri West, if the reports are right. ^5 That is the same hospital in which ARK's youngest, Ayzan, arrived, another surrogacy child, in June 2013. ^6 On Thursday, 2nd March, the births of Reena and Dev were put on the books of the Bombay Municipal Corporation. ^7
NSo himself is out of town just now and has given no view. ^8 But sources say, and let us hope the buzz is true, that Daddy has already chosen the names. The girl has her grandmother Neera Sodhi's, shuffled of course, and the boy that of his grandfather, the late Dev Sodhi. ^9
== a4 | Bombay Morning Ledger | 2017-03-06 | Sodhi confirms twins Reena and Dev
After the reports in the media came the confirmation: on Sunday the filmmaker Nikhil Sodhi put out a statement on Twitter to say that he has twins, born by surrogacy. ^1 The boy and the girl came into the world late last month at Kesrani Hospital in Kandheri West, with the "advice and support" of Dr Hiten Shah, a renowned IVF specialist of the city. ^2 They have been named Reena and Dev. ^3
In it Sodhi, 44, explained why he wanted to be a parent. ^4 "This was a heartfelt, yet carefully weighed choice which I have made after thinking over all the burdens and duties that come with being a father. ^5 In order to reach this choice, I have readied myself mentally, physically, emotionally and practically to make sure that my children get all the boundless love, care and time from me and mine. ^6 I have bowed to the fact that my children are my universe and priority. ^7 My work, journeys and social engagements would have to come second and I am ready for that," he wrote, with thanks for the surrogate too. ^8
A get-together for friends from the film world is likely once his next production, Kedarnath Ki Baaraat, has opened on March 10. ^9
Last year the actor Nakkul became the first single father in Bollywood. ^10
== a5 | Filmi Ticker | - | Jyoti Rao's surprising answer on NSo's babies
Social media cannot get enough of Nikhil Sodhi's news that he has twins, Dev and Reena. ^1
It was on Sunday that Nikhil told everybody he had become a father by surrogacy, and the good wishes of fans and colleagues have not stopped since. ^2
Kesrani Hospital in Kandheri, Mumbai, is where they were born, the same where a surrogate mother gave birth to Asad Rahil Khan's third child AyZan. ^3 And Asad was the first to learn of the plan for a surrogate, because it was he who had made the director acquainted with Dr. Shirish Kesani of the Kesani Hospital. ^4
Stars have sent their greetings not only online but also from events such as Mehran Summer 2017, which Asad, Madhumita Bose, Sana Khan and Faisal Khan's wife Jyoti Rao attended. ^5 Asked there for his thoughts, Asad said that they wished Nikhil joy, that the matter was still a very private one, and that festivities would follow later. ^6 Jyoti Rao was asked as well, and her reaction was quite startling. ^7
== a6 | Emirates Evening Post | 2017-03-05 | Bollywood's Sodhi has twins by surrogate
On Sunday the Bollywood director Nikhil Sodhi made it known that a surrogate has made him the father of twins. ^1
Dev is the boy's name, as it was that of Sodhi's late father, and Reena, the girl's, is the name of his mother, Neera, in another order. ^2
"I am overjoyed to share with you all the two most beautiful additions to my life, my children and heartbeats: Reena and Dev," his statement ran. ^3 "I feel hugely privileged to be a parent to these bits of my soul who were brought into this world with the aid of the wonders of medical science." ^4
The maker of Dil Dhoondta Hai and Kahin Khushboo Kahin Rang called it "a heartfelt yet carefully weighed choice which I have made after thinking over all the burdens and duties that come with being a father." ^5 He went on: "In order to reach this choice, I have readied myself mentally, physically, emotionally and practically to make sure that my children get all the boundless love, care and time from me and mine. ^6 I have bowed to the fact that my children are my universe and priority." ^7
That he might adopt or turn to surrogacy he had said in his book An Unlikely Son. ^8
He is 44, and he knows that with children his "work, journeys and social engagements would have to come second." ^9 "I am ready for that," said Sodhi, who counts on his mother as an important part of her grandchildren's upbringing. ^10
== a7 | Filmdaddy | - | Two more weeks in hospital for Sodhi's twins
A boy and a girl by surrogacy: with this the Bollywood filmmaker Nikhil Sodhi surprised everyone on Sunday. ^1 In the statement that he tweeted Mr Sodhi presented them as Reena and Dev and spoke of the "two most beautiful additions to my life and heartbeats". ^2
February 7 was their birthday, and as we hear it came too early. ^3 They have not been out of hospital since and are likely to need two more weeks there, a close friend of the director reveals. ^4
As a friend of the family tells it, the surrogate gave birth in a Kandheri nursing home, from which the twins were moved at once to Aditya Mother & Child Hospital in Santa Rita (west). ^5 "They are in the NICU and will probably be there for a couple of weeks or more," the friend said. ^6 They were about two months premature and weighed some 1.5kg each. ^7
While Sodhi's statement of Sunday praised the "wonders of medical science", doctors remarked that clinics all over the city no longer take on surrogacy for single persons. ^8 "I am really glad for Nikhil," Dr Hiten Shah, who is thanked in it, told the Times of India. ^9
Not long ago Sodhi had put the wish for a child into his autobiography, An Unlikely Son. ^10
== facts
- birth / date | date | disagree | 2017-02-07 @ a1.4 a3.5 a7.3 | Friday @ a2.4 | late February 2017 @ a4.2 | 2017-02 @ a3.3 a1.1 | conflicts: 0-1 0-2
- registration / date | date | disagree | Friday @ a1.2 a1.3 | 2017-03-02 @ a3.7 | conflicts: 0-1
- registration / authority | name | refine | BMC @ a1.3 | Bombay Municipal Corporation @ a3.7
- hospital / name | name | disagree | Kesrani Hospital @ a1.4 a3.5 a4.2 a5.3 | Kesani Hospital @ a5.4 | a nursing home @ a7.5 | conflicts: 0-1
- hospital / place | place | refine | Kandheri (West) @ a1.4 a3.5 a4.2 | Kandheri @ a5.3 a7.5
- doctor / name | name | disagree | Dr Kesrani @ a1.7 | Shirish Kesrani @ a2.4 | Shirish Kesani @ a5.4 | conflicts: 0-2 1-2
- IVF specialist / name | name | agree | Hiten Shah @ a4.2 a7.9
- parent / name | name | refine | Nikhil Sodhi @ a1.1 a3.1 a4.1 a5.1 a6.1 a7.1 a2.2 | NSo @ a3.2
- children / number | count | agree | twins @ a1.1 a2.1 a3.2 a4.1 a5.1 a6.1
- children / sex | other | agree | a girl and a boy @ a1.1 a3.2 a4.2 a7.1
- birth / manner | other | agree | by a surrogate @ a1.1 a2.1 a3.3 a4.1 a5.2 a6.1 a7.1
- boy / name | name | agree | Dev @ a1.9 a2.3 a3.3 a4.3 a5.1 a6.2 a7.2
- girl / name | name | agree | Reena @ a1.9 a2.3 a3.3 a4.3 a5.1 a6.2 a7.2
- boy / named after | other | agree | his grandfather, the director's father @ a1.9 a2.3 a3.9 a6.2
- girl / origin of the name | other | agree | letters of Neera, the director's mother @ a1.9 a2.3 a3.9 a6.2
- announcement / date | date | refine | 2017-03-05 @ a4.1 a6.1 | Sunday @ a5.2 a7.1
- announcement / medium | other | agree | Twitter @ a1.8 a4.1 a7.2
- Nikhil Sodhi / age | age | agree | 44 @ a4.4 a6.9
- Nikhil Sodhi / book | name | agree | An Unlikely Son @ a3.4 a6.8 a7.10
- book / what he wished | other | refine | to be a parent @ a3.4 a7.10 | to adopt or use surrogacy @ a6.8
- statement / additions to my life | quote | disagree | two most beautiful additions to my life, my children and heartbeats @ a6.3 | two most beautiful additions to my life and heartbeats @ a7.2 | conflicts: 0-1
- statement / wonders of medical science | quote | refine | with the aid of the wonders of medical science @ a6.4 | wonders of medical science @ a7.8
- statement / carefully weighed choice | quote | refine | This was a heartfelt, yet carefully weighed choice @ a4.5 | a heartfelt yet carefully weighed choice @ a6.5
- statement / readied myself | quote | agree | In order to reach this choice, I have readied myself @ a4.6 a6.6
- statement / universe and priority | quote | agree | I have bowed to the fact that my children are my universe and priority @ a4.7 a6.7
- statement / work comes second | quote | refine | My work, journeys and social engagements would have to come second and I am ready for that @ a4.8 | work, journeys and social engagements would have to come second / I am ready for that @ a6.9 a6.10
- Khan's son / name | name | refine | AyZan @ a1.6 a5.3 | Ayzan @ a3.6
- Khan's son / place in the family | other | refine | third child @ a1.6 a5.3 | youngest @ a3.6
- Khan's son / hospital | place | agree | the same hospital @ a1.6 a3.6 a5.3
- Khan's son / manner of birth | other | agree | surrogacy @ a1.6 a3.6 a5.3
- Khan / name | name | refine | Asad Rahil Khan @ a1.6 a5.3 | ARK @ a3.6
- forerunner / name | name | disagree | Nakkul Bedi @ a2.5 | Nakul Bedi @ a3.1 | Nakkul @ a4.10 | conflicts: 0-1 1-2
- surrogacy / stars who used it before him | other | disagree | Nakkul Bedi alone, Sodhi being the second @ a2.5 | Asad Rahil Khan too @ a1.6 a3.6 a5.3 | conflicts: 0-1
