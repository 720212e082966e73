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
