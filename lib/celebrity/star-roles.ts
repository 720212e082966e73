/** What only people of show business and royals are called, as parts of a regular expression. From general knowledge of news English. */
export const STAR_ROLES = `actors?|actress(?:es)?|singers?|vocalists?|rappers?|musicians?|songwriters?|singer-songwriters?|guitarists?|drummers?|bassists?|frontman|frontwoman|
pop ?stars?|rock ?stars?|(?:film|movie|tv|television|soap|reality|screen|k-pop|country|action|sitcom) stars?|superstars?|megastars?|co-?stars?|starlets?|idols?|divas?|hitmakers?|crooners?|songstress|heartthrobs?|leading (?:man|lady)|
comedians?|comediennes?|comics?|stand-?ups?|entertainers?|celebrit(?:y|ies)|a-listers?|supermodels?|influencer|youtubers?|tiktokers?|drag queens?|
film-?makers?|showrunners?|screenwriters?|film (?:director|producer)s?|choreographers?|ballerinas?|newsreaders?|broadcasters?|talk[- ]show hosts?|(?:tv|television|celebrity) (?:chef|host|presenter|personality|judge)s?|socialites?|
boy ?bands?|girl ?(?:band|group)s?|band ?mates?|cast ?mates?|duchess|dowager|royals?|princess`;

/** Roles that others have too: they count beside a name only ("the host Maria Keller", "Keller, the host"). */
export const SHARED_ROLES = `star|legend|icon|host|hostess|presenter|composer|model|dancer|performer|anchor|dj|novelist|playwright|prince|duke|earl|dame`;
