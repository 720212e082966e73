/**
 * Names of one word or of invented words under which performers are known; `word` names are also
 * everyday words or surnames, and count only where the text supports them. From general knowledge.
 */
export const STAGE_NAMES = {
  f: `Adele|Aaliyah|Aitana|Alizée|Anitta|Ashanti|Ashnikko|Aurora|Beyoncé|Beyonce|Björk|Bjork|Brandy|Cardi B|Cat Power|Charli XCX|
Charli D'Amelio|Charo|Cher|Ciara|Clairo|Dido|Doja Cat|Dua Lipa|Enya|Estelle|Eve|FKA Twigs|FKA twigs|Fergie|Feist|Foxy Brown|
Girl in Red|Gal Costa|Grimes|Halsey|Hikaru Utada|IU|Ice Spice|Iman|Jennie|Jisoo|JoJo|JoJo Siwa|Juanes|Karol G|Kehlani|Kesha|Ke$ha|Lady A|
Lady Gaga|Lil' Kim|Lisa Left Eye Lopes|Lizzo|Lorde|Lulu|Madonna|Mel B|Mel C|Megan Thee Stallion|Missy Elliott|Mo'Nique|
Monica|Mýa|Natti Natasha|Nico|Normani|Oprah|P!nk|Peaches|PinkPantheress|Poppy|Queen Latifah|Raye|RAYE|Rihanna|Rosalía|
Rosé|SZA|Sade|Saweetie|Selena|Shakira|Shania|Sia|Snooki|Solange|Sofía Vergara|Tabu|Tate McRae|Tinashe|Tove Lo|
Twiggy|Young M.A|Zaz|Zendaya|Ayra Starr|Yemi Alade|Tems|Tyla|Thalía|Paulina Rubio|Becky G|Nicki Minaj|Iggy Azalea|Flo Rida|
St. Vincent|Rina Sawayama|Sabrina Carpenter|Chappell Roan|Gracie Abrams|Phoebe Bridgers|Lana Del Rey|Florence Welch|Ellie Goulding|
Jessie J|Rita Ora|Cheryl Cole|Kim Petras|Trixie Mattel|RuPaul|Jinkx Monsoon|Bebe Rexha|Zara Larsson|Lykke Li|Robyn|Lights|Lily-Rose Depp|
Dolly Parton|Princess Diana|Princess Kate|Princess Charlotte|Princess Beatrice|Princess Eugenie|Princess Anne|Princess Grace|
Queen Elizabeth|Queen Camilla|Queen Letizia|Queen Rania|Queen Máxima|Kate Middleton|Meghan Markle|Sophie Ellis-Bextor|Shangela|
Lisa Rinna|Nene Leakes|Porsha Williams|Tiffany Pollard|Blac Chyna|Amber Rose|Kat Von D|Dita Von Teese|Bhad Bhabie|Cupcakke|Chlöe|Chloe x Halle`,
  m: `50 Cent|2Pac|21 Savage|A$AP Rocky|ASAP Rocky|Adam Ant|Akon|Alice Cooper|André 3000|Andre 3000|Aphex Twin|Avicii|Babyface|
Bad Bunny|Big Sean|Big Daddy Kane|Billy Idol|Biz Markie|Bizarre|Bono|Boy George|Bow Wow|Burna Boy|Busta Rhymes|Cam'ron|Chamillionaire|
Chance the Rapper|Chingy|Coolio|Criss Angel|D'Angelo|D.L. Hughley|DJ Khaled|DJ Jazzy Jeff|DMX|Daddy Yankee|DaBaby|Davido|Deadmau5|
deadmau5|Diddy|P. Diddy|Puff Daddy|Diplo|Doc Brown|Dr. Dre|Dr. Phil|Dr. Oz|Drake|Duke Ellington|Elvis|Eminem|Fabolous|Farruko|
Fatboy Slim|Fetty Wap|Flavor Flav|French Montana|G-Eazy|Ghostface Killah|Gucci Mane|Hozier|Hulk Hogan|Ice Cube|Ice-T|Iggy Pop|J Balvin|
J. Cole|Ja Rule|Jadakiss|Jason Derulo|Jay Z|Jay-Z|JAY-Z|Jeezy|Juice WRLD|Jungkook|K.D. Lang|Kanye|Khalid|Kid Cudi|Kid Rock|Killer Mike|
Kodak Black|Lil Baby|Lil Jon|Lil Nas X|Lil Uzi Vert|Lil Wayne|LL Cool J|Liberace|Logan Paul|Ludacris|Machine Gun Kelly|Macklemore|Mac Miller|
Maluma|Marilyn Manson|Marshmello|Master P|MC Hammer|Meat Loaf|Meek Mill|Metro Boomin|Method Man|Mew|MF Doom|Moby|Mos Def|Mr. T|
MrBeast|Nas|Neil Young|Nelly|Ne-Yo|Nipsey Hussle|NLE Choppa|Omarion|Offset|Ol' Dirty Bastard|Ozuna|Penn Jillette|Perez Hilton|
Pewdiepie|PewDiePie|Pitbull|Playboi Carti|Polo G|Pop Smoke|Post Malone|Prince Harry|Prince William|Prince Charles|Prince Philip|
Prince Andrew|Prince Edward|Prince Albert|Prince George|Prince Louis|King Charles|King Charles III|King Harald|PSY|Psy|Pusha T|Questlove|
Quavo|Rag'n'Bone Man|Redman|Rich the Kid|Rick Ross|RZA|Sacha Baron Cohen|Schoolboy Q|Scarface|Seal|Shaggy|Shah Rukh Khan|Shaq|Sinbad|Sisqo|
Skepta|Skrillex|Slash|Slick Rick|Snoop Dogg|Snoop Lion|Soulja Boy|Stormzy|Swizz Beatz|T-Pain|T.I.|Takeoff|Taio Cruz|Tech N9ne|Tekashi 6ix9ine|
6ix9ine|The Edge|The Game|The Notorious B.I.G.|The Rock|The Undertaker|The Weeknd|Tiësto|Timbaland|Tone Loc|Tory Lanez|Travie McCoy|
Travis Scott|Trey Songz|Trippie Redd|Tupac|Ty Dolla $ign|Tyga|Tyler, the Creator|Tyler the Creator|Tyrese|Usher|Vanilla Ice|Virgil Abloh|Waka Flocka Flame|
Wale|will.i.am|Will.i.am|Wiz Khalifa|Wizkid|Wyclef|XXXTentacion|XXXTENTACION|Xzibit|YG|Yanni|Yungblud|YUNGBLUD|Zayn|Zedd|Zucchero|
Ray J|Questlove|Liam Payne|Mario Lopez|Van Morrison|Dax Shepard|Guy Fieri|Rema|Central Cee|Dave Chappelle|
Ye|Weird Al Yankovic|Pee-wee Herman|Carrot Top|Gallagher|Teller`,
  word: `Prince|Pink|Sting|Seal|Future|Common|Flea|Usher|Drake|Slash|Eve|Monica|Brandy|Selena|Shania|Nelly|Bono|Iman|Charo|Lulu|Poppy|Peaches|Lights|
Robyn|Aurora|Khalid|Nas|Wale|Moby|Nico|Rema|Dave|Offset|Takeoff|Bizarre|Teller|Gallagher|Scarface|Redman|Shaggy|Logic|Sinbad|
Jennie|Lisa|Rosé|Raye|Elvis|Feist|Tyrese|Babyface|Estelle|Ye|IU|Psy|Mew|Enya|Dido|Tyla|Tems|Tabu|The Game|The Edge|Lady A|Zaz|YG|Twiggy`,
};

/** Bands and other groups: not persons, but a sign of music, and not to be taken for a person's name. From general knowledge. */
export const GROUP_NAMES = `ABBA|AC/DC|Aerosmith|Arctic Monkeys|Atomic Kitten|BTS|Backstreet Boys|Beastie Boys|Black Eyed Peas|Black Sabbath|Blackpink|BLACKPINK|Blink-182|
Blondie|Blur|Bon Jovi|Boyz II Men|Boyzone|Coldplay|Daft Punk|Def Leppard|Depeche Mode|Destiny's Child|Dixie Chicks|Duran Duran|Eurythmics|
Fifth Harmony|Fleetwood Mac|Foo Fighters|Girls Aloud|Green Day|Guns N' Roses|Imagine Dragons|Iron Maiden|Jackson 5|Jonas Brothers|
Journey|Kings of Leon|Kiss|LFO|Led Zeppelin|Linkin Park|Little Mix|Maroon 5|McFly|Metallica|Migos|Mötley Crüe|Motley Crue|Muse|My Chemical Romance|
NSYNC|*NSYNC|N.W.A|New Kids on the Block|Nirvana|No Doubt|Oasis|One Direction|OneRepublic|Outkast|Paramore|Pearl Jam|
Pentatonix|Pink Floyd|Pussycat Dolls|Queen|R.E.M.|Radiohead|Rage Against the Machine|Ramones|Red Hot Chili Peppers|Rolling Stones|Run-DMC|S Club 7|
Salt-N-Pepa|Sex Pistols|Spice Girls|Steps|Stray Kids|Sugababes|SWV|TLC|Take That|The Beatles|The Chainsmokers|The Clash|The Cure|
The Eagles|The Killers|The Police|The Rolling Stones|The Smiths|The Strokes|The Supremes|The Who|Thirty Seconds to Mars|Twice|U2|Van Halen|
Wham!|Westlife|Wu-Tang Clan|Years & Years|ZZ Top|5 Seconds of Summer`;

/** Athletes known by one word. Apart from the performers: sport news names them. From general knowledge. */
export const ATHLETE_NAMES = `Neymar|Pelé|Kaká|Ronaldinho|Ronaldo|Marta|Hulk|Rivaldo|Cafu|Vinícius`;

/** Brands, agencies and characters whose names look like a person's. From general knowledge. */
export const NOT_PEOPLE = `Louis Vuitton|Saint Laurent|Yves Saint Laurent|Calvin Klein|Tommy Hilfiger|Jimmy Choo|Christian Dior|Christian Louboutin|Oscar de la Renta|Giorgio Armani|Emporio Armani|
Miu Miu|Marks & Spencer|Dolce & Gabbana|Jean Paul Gaultier|Rex Features|Getty Images|Harry Potter|James Bond|Jason Bourne|Peter Pan|Clark Kent|Bruce Wayne|Peter Parker|Tony Stark|Sherlock Holmes|
Santa Claus|Donald Duck|Mickey Mouse|Spider-Man|Jack Daniel|Wells Fargo|Morgan Stanley|Goldman Sachs|Merrill Lynch|Lloyds Bank|Notre Dame|Madison Square|Billie Jean|Jack Ryan|Jack Reacher|Indiana Jones|Lara Croft|
Mary Poppins|Forrest Gump|Captain America|Iron Man|Wonder Woman|Doctor Who|Bridget Jones|Mamma Mia|Hannah Montana|Austin Powers|Edward Cullen|Bella Swan|Katniss Everdeen|Jerry Maguire|Ally McBeal|Ted Lasso|
Don Juan|Romeo and Juliet|Will & Grace|Thelma & Louise|Holly Golightly|St. Jude|St. Patrick|St. John|St. Louis|St. James|San Francisco|San Diego|Los Angeles|Las Vegas|Santa Monica|Santa Barbara|Saudi Arabia|Sri Lanka|
Beverly Hills|Sierra Leone|Costa Rica|Puerto Rico|El Salvador|New York|New Jersey|North Carolina|South Carolina|West Virginia|Hong Kong|Rio de Janeiro|Buenos Aires|Abu Dhabi|Tel Aviv|Palm Springs|San Antonio|San Jose|
Albert Hall|Royal Albert Hall|Carnegie Hall|Radio City|Lincoln Center|Beth Israel|Mount Sinai|Cedars Sinai|Cedars-Sinai|Johns Hopkins|Woodland Hills|North America|South America|Art Deco|Ace Ventura|Jack Sparrow|Tony Soprano|Rachel Green|Princess Leia|Leia Organa|Luke Skywalker|Han Solo|Darth Vader|Victor Von Doom|Doctor Doom|Virginia Beach|Georgia Tech|Austin City|Paris Saint-Germain|Aston Martin|Mercedes Benz|Mercedes-Benz|Rolls Royce|Rolls-Royce|Alfa Romeo|Land Rover|Harley Davidson|Harley-Davidson|Estee Lauder|Estée Lauder|Mary Kay|
Ralph Lauren Home|Elizabeth Arden|Bobbi Brown Cosmetics|Jo Malone London|Dom Perignon|Johnnie Walker|Jim Beam|Jose Cuervo|Chelsea Lately|Jimmy Kimmel Live|Coca Cola|Will Young Award|Al Jazeera|Al Qaeda|Hurricane Katrina|Hurricane Sandy|Dear John|Oh My God`;
