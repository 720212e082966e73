/** Other names of widely known people, `alias=full name`, one a line entry. Only such that mean one person alone. From general knowledge. */
export const ALIASES = `J.Lo=Jennifer Lopez|JLo=Jennifer Lopez|J-Lo=Jennifer Lopez|J Lo=Jennifer Lopez|J. Lo=Jennifer Lopez|A-Rod=Alex Rodriguez|
Queen Bey=Beyoncé|Beyonce=Beyoncé|Beyoncé Knowles=Beyoncé|Beyonce Knowles=Beyoncé|Beyoncé Knowles-Carter=Beyoncé|Queen B=Beyoncé|
Jay Z=Jay-Z|JAY-Z=Jay-Z|Shawn Carter=Jay-Z|RiRi=Rihanna|Robyn Fenty=Rihanna|Yeezy=Kanye West|Ye=Kanye West|Kanye=Kanye West|
Kim K=Kim Kardashian|Kim K.=Kim Kardashian|Kim Kardashian West=Kim Kardashian|Khloé=Khloé Kardashian|KJ=Kylie Jenner|Brangelina=Brad Pitt and Angelina Jolie|
Bennifer=Ben Affleck and Jennifer Lopez|Kimye=Kim Kardashian and Kanye West|TomKat=Tom Cruise and Katie Holmes|
The Biebs=Justin Bieber|Biebs=Justin Bieber|T-Swift=Taylor Swift|T.Swift=Taylor Swift|Tay Tay=Taylor Swift|T-Swizzle=Taylor Swift|
R-Patz=Robert Pattinson|RPattz=Robert Pattinson|K-Stew=Kristen Stewart|KStew=Kristen Stewart|J-Law=Jennifer Lawrence|J.Law=Jennifer Lawrence|JLaw=Jennifer Lawrence|
SJP=Sarah Jessica Parker|JT=Justin Timberlake|RDJ=Robert Downey Jr.|Robert Downey Jr=Robert Downey Jr.|LiLo=Lindsay Lohan|
Brit-Brit=Britney Spears|Xtina=Christina Aguilera|Fiddy=50 Cent|The Rock=Dwayne Johnson|Dwayne "The Rock" Johnson=Dwayne Johnson|
ScarJo=Scarlett Johansson|Oprah=Oprah Winfrey|Puff Daddy=Sean Combs|P. Diddy=Sean Combs|Diddy=Sean Combs|Sean "Diddy" Combs=Sean Combs|Ozzy=Ozzy Osbourne|
SRK=Shah Rukh Khan|Shahrukh Khan=Shah Rukh Khan|King Khan=Shah Rukh Khan|Bebo=Kareena Kapoor Khan|Big B=Amitabh Bachchan|PeeCee=Priyanka Chopra|
Priyanka Chopra Jonas=Priyanka Chopra|Hailey Bieber=Hailey Bieber|Hailey Baldwin Bieber=Hailey Bieber|Duchess of Sussex=Meghan Markle|Duchess Meghan=Meghan Markle|Meghan Sussex=Meghan Markle|
Duke of Sussex=Prince Harry|Duchess of Cambridge=Kate Middleton|Princess of Wales=Kate Middleton|Duchess Kate=Kate Middleton|Princess Kate=Kate Middleton|Catherine Middleton=Kate Middleton|
Duke of Cambridge=Prince William|Duke of York=Prince Andrew|Duchess of York=Sarah Ferguson|Duke of Edinburgh=Prince Philip|Duchess of Cornwall=Camilla Parker Bowles|
Queen of Pop=Madonna|King of Pop=Michael Jackson|Wacko Jacko=Michael Jackson|Queen of Soul=Aretha Franklin|MGK=Machine Gun Kelly|Colson Baker=Machine Gun Kelly|
Abel Tesfaye=The Weeknd|Stefani Germanotta=Lady Gaga|Gaga=Lady Gaga|Mother Monster=Lady Gaga|Calvin Broadus=Snoop Dogg|Snoop=Snoop Dogg|Marshall Mathers=Eminem|Slim Shady=Eminem|
Aubrey Graham=Drake|Drizzy=Drake|Weezy=Lil Wayne|Dwayne Carter=Lil Wayne|Belcalis Almánzar=Cardi B|Onika Maraj=Nicki Minaj|Curtis Jackson=50 Cent|
Stevland Morris=Stevie Wonder|Reginald Dwight=Elton John|Sir Elton=Elton John|Gordon Sumner=Sting|Paul Hewson=Bono|Alecia Moore=Pink|P!nk=Pink|
Destiny Hope Cyrus=Miley Cyrus|Tim Bergling=Avicii|Adele Adkins=Adele|Adele Laurie Blue Adkins=Adele|Peter Gene Hernandez=Bruno Mars|
Megan Pete=Megan Thee Stallion|Melissa Jefferson=Lizzo|Zendaya Coleman=Zendaya|Benito Martínez Ocasio=Bad Bunny|Austin Post=Post Malone|
Posh Spice=Victoria Beckham|Scary Spice=Mel B|Melanie Brown=Mel B|Baby Spice=Emma Bunton|Sporty Spice=Mel C|Melanie Chisholm=Mel C|Ginger Spice=Geri Halliwell|Geri Horner=Geri Halliwell|Becks=David Beckham|
Prince Rogers Nelson=Prince|Lady Di=Princess Diana|Princess of Hearts=Princess Diana|Diana Spencer=Princess Diana|Ellen=Ellen DeGeneres|Macca=Paul McCartney|Sir Paul McCartney=Paul McCartney|Cher=Cher`;

/** Shorter forms of given names, `full=short,short`. From general knowledge. */
export const NICKNAMES = `Abigail=Abby,Gail|Alexander=Alex,Sandy,Xander,Sasha|Alexandra=Alex,Sandra,Sasha,Lexi,Ali|Alfred=Alf,Alfie,Fred|Alison=Ali|Amanda=Mandy|Andrew=Andy,Drew|
Angelina=Angie|Anthony=Tony|Antonio=Tony|Barbara=Barb,Babs|Benjamin=Ben,Benji,Benny|Bradley=Brad|Britney=Brit|Cameron=Cam|Candice=Candace|Caroline=Carrie|Catherine=Cate,Cathy,Kate,Cat|
Charles=Charlie,Chuck,Chaz|Charlotte=Charlie,Lottie|Chrissy=Christine|Christina=Chris,Chrissy,Tina,Christie|Christine=Chris,Chrissy|Christopher=Chris,Kit,Topher|Cynthia=Cindy|Daniel=Dan,Danny|
David=Dave,Davey|Deborah=Deb,Debbie,Debra|Dennis=Denny|Dominic=Dom|Donald=Don,Donnie|Dorothy=Dot,Dottie|Douglas=Doug|Edward=Ed,Eddie,Ted,Ned|Eleanor=Ellie,Nell|Elizabeth=Liz,Lizzie,Beth,Betty,Eliza,Betsy|
Ellen=Ellie|Emily=Em|Emma=Em|Eugene=Gene|Frances=Fran,Frankie|Francis=Frank,Frankie|Frederick=Fred,Freddie|Gabriel=Gabe|Gabriella=Gabby|Gabrielle=Gabby|Geoffrey=Geoff|George=Georgie|Gerald=Gerry,Jerry|
Gregory=Greg|Gwyneth=Gwyn|Harold=Harry,Hal|Helena=Nell|Henry=Harry,Hank|Howard=Howie|Isabella=Bella,Izzy|Jacob=Jake|Jacqueline=Jackie|James=Jim,Jimmy,Jamie|Jeffrey=Jeff|Jennifer=Jen,Jenny,Jenn|Jessica=Jess,Jessie|
Jonathan=Jon,Johnny|John=Johnny,Jack|Joseph=Joe,Joey|Joshua=Josh|Judith=Judy,Judi|Julianne=Jules|Justin=JT|Katharine=Kate,Kathy|Katherine=Kate,Katie,Kathy,Kat|Kathleen=Kathy,Kath|Kathryn=Kate,Kathy,Katie|
Kenneth=Ken,Kenny|Kimberly=Kim|Kourtney=Kourt|Kristen=Kris|Lawrence=Larry|Leonard=Leo,Len,Lenny|Leonardo=Leo|Lillian=Lily|Louis=Lou,Louie|Lucille=Lucy|Madeline=Maddie|Margaret=Maggie,Meg,Peggy|Mariah=MC|
Martin=Marty|Mary=Molly|Matthew=Matt|Maxwell=Max|Megan=Meg|Melanie=Mel|Melissa=Mel|Michael=Mike,Mick,Mickey|Michelle=Shelly|Mitchell=Mitch|Nathaniel=Nate,Nat|Nathan=Nate|Nicholas=Nick,Nicky|Nicolas=Nick,Nic|Nicole=Nikki,Nic|
Oliver=Ollie|Olivia=Liv|Orlando=Orli|Pamela=Pam|Patricia=Pat,Patty,Trish,Tricia|Patrick=Pat,Paddy|Peter=Pete|Philip=Phil|Phillip=Phil|Priscilla=Cilla|Raymond=Ray|Rebecca=Becky,Becca,Bec|Reginald=Reg,Reggie|Richard=Rick,Dick,Rich,Ricky|
Robert=Rob,Bob,Bobby,Robbie,Bert|Ronald=Ron,Ronnie|Samantha=Sam|Samuel=Sam,Sammy|Savannah=Sav|Scarlett=Scar|Selena=Sel|Stephanie=Steph|Stephen=Steve,Stevie|Steven=Steve|Sullivan=Sully|Susan=Sue,Susie|Sylvester=Sly|
Taylor=Tay|Theodore=Ted,Teddy,Theo|Theresa=Terry,Tess|Thomas=Tom,Tommy|Timothy=Tim|Tobias=Toby|Valerie=Val|Vanessa=Ness|Victor=Vic|Victoria=Vicky,Tori,Vic|Vincent=Vince,Vinnie|Virginia=Ginny|Walter=Walt|William=Will,Bill,Billy,Willy|Winona=Noni|Zachary=Zach,Zac`;
