/** Small words inside a family name: "Dick Van Dyke", "Robert De Niro". From general knowledge. */
export const PARTICLES = `da dal de del della den der des di do dos du el la le ten ter van vander von bin ibn ben bint al y zu af av mac st st. san`;

export const SUFFIXES = `Jr Jr. Sr Sr. II III IV`;

/** Titles before a name, dropped from it; the gender that some of them tell. From general knowledge. */
export const HONORIFICS_FEMALE = `Ms Ms. Mrs Mrs. Mme Mme. Madame Signora Frau Señora Doña Dona Frontwoman Spokeswoman Businesswoman Ballerina Miss Dame Lady Madam Sister Actress Congresswoman Baroness Duchess Countess Queen Princess`;
export const HONORIFICS_MALE = `Mr Mr. Monsieur Signor Herr Señor Frontman Spokesman Businessman Chairman Sir Lord Brother Father Congressman Duke Baron Earl King Prince Actor`;
export const HONORIFICS_EITHER = `Dr Dr. Prof Prof. Professor Rev Rev. Reverend President Vice-President Senator Sen Sen. Rep Rep. Representative Gov Gov. Governor
Mayor Judge Justice Justices Captain Capt Capt. Sgt Sgt. Sergeant Lt Lt. Lieutenant Col Col. Colonel Gen Gen. General Major Maj. Cpl. Pvt. Adm. Admiral Officer Detective Sheriff Deputy Chief Attorney Coach Pope Cardinal
Bishop Archbishop Rabbi Imam Pastor Chancellor Minister Premier Secretary Speaker Director Producer Singer Rapper Star Comedian Model Designer Author
Host Chef Hon. Ambassador Advocate Trainer Colleague Bandmate Castmate Teammate Team-mate Co-star Promoter Percussionist Pianist Violinist Bassist Saxophonist Trumpeter Organiser Organizer
Journalist Goalkeeper Goaltender Striker Midfielder Defender Cyclist Footballer Boxer Swimmer Skater Sprinter Councillor Cllr Counsel Agent Manager Publicist Lawyer Spokesperson Choreographer Conductor Composer Screenwriter Playwright
Novelist Poet Creator Researcher Teacher Historian Critic Columnist Influencer Streamer Youtuber Vlogger Dancer Soprano Tenor CEO Chairwoman Chairperson Heartthrob Bandleader Commissioner Inspector Supt. Superintendent DJ Editor Photographer Presenter Supermodel Popstar Reporter Correspondent Musician Songwriter Guitarist Drummer Judge`;

/** A run of capitalised words that ends or begins with one of these names no person. From general knowledge. */
export const ORGANISATION_WORDS = `Academy Act Agency Airlines Airport Airways Album Alliance Amendment Arena Army Assembly Association Authority Avenue Award Awards Bank Bar Bay
Beach Bill Board Boulevard Bowl Boys Brewery Bridge Broadcasting Brothers Bros Building Bureau Cafe Campaign Campus Canyon Capital Capitol Castle Cathedral Cathedrals Center Centre
Central Chamber Championship Championships Channel Charity Charter Church Cinema City Clinic Club Co Coast Coliseum College Colleges Comedy Comics Commission Committee
Community Companies Company Conference Congress Constitution Convention Corp Corporation Council Country County Court Courthouse Creek Cup Daily
Deal Democrats Department Diaries Dispatch District Division Drive Edition Enquirer Entertainment Enterprises Estate Examiner Exchange Expo Express
Fair Family Fashion Federation Festival Film Films Force Forum Foundation Fund Gallery Gardens Gazette Girls Globe Globes Group Guild Hall Harbor Headquarters Heights Herald
High Highway Hills Holdings Hospital Hotel House Housewives Inc Inc. Independent Industries Initiative Inn Institute Insurance Investments Island Islands Jail
Journal Jury Kingdom Label Labs Lab Lake Lakers Law Leader League Library Limited Live LLC LLP Ltd Ltd. Lounge Magazine Mail Manor Mansion Marathon March Market Media Medical
Memorial Ministry Monthly Motel Mountain Movie Museum Music Nation National Network Networks News Nightclub North Ocean Office Olympics Opera Orchestra Organization Palace
Park Parkway Parliament Party Performance Pictures Place Plan Planet Plaza Police Post Press Prison Prize Prizes Productions Program Programme Project Publishing Radio Ranch Range Records
Recordings Registry Report Republic Republicans Reserve Resort Restaurant Review River Road Room Royals Russia School Schools Season Senate Series Service Services Shop Show Sky Society
Society Songs South Spa Spring Springs Square Stadium Star Stars State States Station Store Street Studio Studios Summit Sun Symphony Syndicate Tavern Team
Telegraph Television Temple Territory Theater Theatre Times Today Tonight Tour Tournament Tower Towers Town Township Tracker Tribune Trust Tunes Tv TV UK Union Unit United
University USA Valley Variety Ventures Village Village Vineyard Week Weekly West White Wire Woods World Yard Zone Zoo East Radar Code Brigade Squad Crew Line Collection Cosmetics Beauty Tequila Vodka
Chronicles Games Idol Idols Factor Voice Wars Trilogy Saga Challenge Oscars Emmys Grammys Grammy Emmy Oscar Tony Tonys Golden Day Night Eve Holiday Holidays Weekend Christmas Story Stories Love Life Death Dead
Lines Systems System Holdings Motors Bears Bulls Cowboys Yankees Mets Dodgers Giants Cavaliers Warriors Patriots Red Blue Black Green Sox Jets Knicks Clippers Rangers Rovers Athletic
Wanderers Hotspur Madrid Barcelona Milan Line Pavilion Lodge Terrace Lane Way Cove Point Falls Grove Terminal Square Court Kitchen Grill Steakhouse Bistro Bakery`;

/** Words after which a lone capitalised name is a place. From general knowledge. */
export const PLACES = `Africa Alabama Alaska America Amsterdam Arabia Argentina Arizona Arkansas Asia Athens Atlanta Australia Austria Bahamas Baltimore Bangkok Barbados Barcelona Beijing Belgium Berlin Bermuda
Beverly Birmingham Boston Brazil Brentwood Brisbane Bristol Britain British Brooklyn Brussels Budapest Cairo Calabasas California Cambridge Canada Cannes Caribbean Carolina Chelsea Chicago China
Cincinnati Cleveland Coachella Colombia Colorado Connecticut Copenhagen Cornwall Croatia Cuba Dallas Delaware Delhi Denmark Denver Detroit Devon Dubai Dublin Dubai Edinburgh Egypt England Essex Europe
Florida France Georgia Germany Glasgow Glastonbury Greece Hamburg Hamptons Harlem Hawaii Heathrow Hertfordshire Hiroshima Hollywood Houston Hungary Ibiza Iceland Idaho Illinois India Indiana Indonesia Iowa Iran Iraq
Ireland Israel Istanbul Italy Jamaica Jamaican Japan Jersey Jerusalem Johannesburg Kabul Kansas Kensington Kent Kentucky Kenya Kolkata Korea Lebanon Lisbon Liverpool London Louisiana Madrid Maine Malaysia Malibu
Manchester Manhattan Marbella Maryland Massachusetts Mayfair Melbourne Memphis Mexico Miami Michigan Milan Milwaukee Minneapolis Minnesota Mississippi Missouri Monaco Montana Montecito Montreal Morocco Moscow Mumbai Munich
Nashville Nebraska Netherlands Nevada Newark Newcastle Nigeria Norway Oakland Ohio Oklahoma Oregon Orlando Oslo Oxford Pakistan Palestine Paris Pasadena Pennsylvania Perth Peru Philadelphia Philippines Phoenix
Pittsburgh Poland Portland Portofino Portugal Prague Qatar Quebec Queens Romania Rome Russia Sacramento Scotland Seattle Serbia Seoul Shanghai Sicily Singapore Somerset Spain Stockholm Surrey Sussex Sweden Switzerland
Sydney Syria Taiwan Tennessee Texas Thailand Tokyo Toronto Tulum Turkey Tuscany Ukraine Utah Vancouver Vatican Vegas Venezuela Venice Vermont Versailles Vienna Vietnam Virginia Wales Washington Westminster
Wimbledon Wisconsin Wyoming Yorkshire Zealand Zurich Broadway Bel-Air Bel Los Las San Santa Saint St St. New North South East West Palm Long Fort Mount Lake Cape Costa Rio Hong Tel Abu Buenos Puerto Sri Sierra El`;

/** Outlets, networks, services, firms and products that open or fill a run of capitals. From general knowledge. */
export const OUTLETS_AND_FIRMS = `ABC AFP Allure Amazon AOL AP Apple Archie BBC Billboard Bloomberg Bravo Breitbart Burberry BuzzFeed Buzzfeed CBC CBS Chanel CNBC CNN Complex Cosmopolitan Coca-Cola Deadline Dior Disney E! Ebony
Elle ESPN Esquire Essence Etsy Extra Facebook FaceTime FBI Forbes Fox Getty GLAMOUR Glamour Google GQ Gucci Guardian Guinness HBO Hello Hola HuffPost Hulu IMDb InStyle Instagram InTouch ITV Jezebel
LAPD Lifetime LinkedIn MailOnline Marvel Mashable Megaupload Microsoft Mirror MSNBC MTV NASA NBA NBC Netflix Nickelodeon NFL Nike Nintendo NPR NYPD OK OWN Page Paramount PBS Peacock Pepsi Periscope Pixar Playboy Politico Prada
Pinterest Radar Reddit Refinery29 Reuters RollingStone Scientology Showtime Sky Snapchat Sony Spotify SNL Starbucks SXSW Tesla TIDAL TikTok Tinder TMZ Tumblr Twitter Uber UNICEF UNICEF UPI US Us Universal Vanity
Variety Versace Vevo Vice Victoria's Vogue Vulture Walmart Warner WhatsApp Wikipedia WireImage WWD WWE Xbox Yahoo Yelp YouTube Youtube X Threads Hollywood Bollywood Hollyoaks Coronation EastEnders Oscar Oscars Grammy Grammys Emmy Emmys Tony BAFTA
God Jesus Christ Christian Christians Catholic Catholics Muslim Muslims Jewish Jews Islam Bible Democrat Democrats Republican Republicans GOP Congress Senate Parliament House Tory Tories Labour Labor Brexit Netflix's`;
