/**
 * Words near in kind that exclude each other, so that one put for another changes the fact; the form is that of
 * the synonyms. From general knowledge of English; words that none of 500 stories used were left out.
 */
export const CONTRAST_GROUPS = `
son daughter|sister brother cousin|mother father|mum dad|grandmother grandfather|grandson granddaughter|aunt uncle|niece nephew
parent grandparent godparent|mother mother-in-law godmother|stepfather father father-in-law|half-brother half-sister|wife girlfriend fiancée
husband boyfriend fiancé|bride groom|bridesmaid usher witness|man woman|boy girl|male female|king queen prince princess|duke duchess|child adult
baby toddler|friend relative neighbour colleague|friend rival|first second third fourth fifth last|eldest youngest|oldest youngest|older younger|old young
new old|former current future|previous next|before after|always never|already yet|now then|today yesterday tomorrow|morning afternoon evening night
noon midnight|day night|hour minute second|day week month year decade century|spring summer autumn winter|early late|past present future
beginning middle end|birth death|born dead|alive dead|live die|marriage divorce engagement separation|marry divorce separate
married single divorced widowed engaged|pregnancy birth miscarriage|wedding funeral christening birthday|anniversary birthday|love hate|love friendship
like dislike|happy sad angry afraid|joy sadness anger fear|laugh cry|proud ashamed|pride shame|believe doubt|calm nervous|surprised bored|more less fewer
most least|many few|much little|all some none|everything nothing something|everyone no_one someone|everybody nobody somebody|everywhere nowhere somewhere
both neither either|half quarter third double|whole half|once twice|single double triple|hundred thousand million billion|at_least at_most|over under
above below|left right|up down|in out|inside outside|into out_of|on off|to from|with without|for against|near far|here there|front back|top bottom
north south east west|northern southern eastern western|upper lower|arrive leave|come go|enter leave|rise fall|raise lower|open close|start stop|begin end
win lose|victory defeat draw|winner nominee runner-up|succeed fail|success failure|buy sell|buy rent|rent own|buyer seller|lend borrow|give take
send receive|give lend sell|donate sell|owner tenant|landlord tenant|earn spend|save spend|pay owe|profit loss|income debt|rich poor|cheap expensive
free paid|can cannot|will won't|must can|should must may|allow forbid|accept refuse|agree refuse|approve reject|confirm deny|admit deny|yes no|true false
right wrong|good bad|better worse|best worst|convict acquit|convicted acquitted accused|arrest charge convict release|suspect witness victim
attacker victim|kill injure|killed injured|fatal minor|prison bail probation|arrested charged convicted sentenced|plea verdict sentence|plaintiff defendant
prosecutor judge lawyer|judge jury|theft robbery fraud assault|civil criminal|fine sentence|police army|detective lawyer|manager publicist lawyer agent
actor singer dancer comedian model|actor director producer writer|singer drummer guitarist bassist|songwriter singer producer|author editor publisher
journalist photographer|presenter guest|doctor nurse paramedic|surgeon dentist|patient doctor|teacher pupil|coach player|driver passenger cyclist
pilot passenger|chef waiter|bodyguard driver|president minister mayor governor|senator governor|priest imam|policeman firefighter|film series play musical
album single book|song album|novel poem play|novel memoir|episode season|sequel remake|lead cameo|director actor|concert tour festival
rehearsal performance|premiere finale|nomination award|gold silver bronze|interview statement|letter email|phone letter|tweet interview|photo video
magazine newspaper|podcast radio television|cinema theatre television|drama comedy thriller documentary|pop rock jazz rap|guitar piano drums violin
painting photograph|house flat hotel|bedroom bathroom kitchen|roof floor wall|garden pool garage|hospital prison school church|hospital hotel
restaurant bar|airport station|city village|town country|street beach|sea lake river|island mainland|mountain valley|car van bus lorry motorbike
car plane train boat|plane helicopter|driver owner|knee hip ankle|head neck back chest|arm leg|hand foot|finger toe|eye ear nose mouth
heart lung liver kidney|brain heart|skin bone|broken sprained|stroke heart_attack cancer|breast_cancer lung_cancer|cold pneumonia|illness injury
surgery chemotherapy|diagnosis treatment|sick healthy|stable critical|recover die|sober drunk|alcohol drugs|breakfast lunch dinner|meat fish|tea coffee
wine beer|water milk|bread cake|dog cat horse|bird fish|black white|red blue green yellow|pink purple orange|brown grey|tall short|big small|large small
long short|high low|heavy light|fat thin|strong weak|fast slow|hot cold|warm cool|wet dry|hard soft|hard easy|full empty|light dark|loud quiet|bright dark
beautiful ugly|kind cruel|healthy ill|public private|secret public|real fake|same different|together apart|together alone|join leave|hire fire
resign retire|retire return|build destroy|remember forget|find lose|keep lose|hide show|post delete|thank blame|forgive punish|ask answer|question answer
speak listen|read write|teach learn|lead follow|attack defend|save kill|push pull|walk run|sit stand|sleep wake|asleep awake|wear remove|cancel postpone
cancelled postponed|release delay|planned cancelled|native foreign|domestic foreign|local national international|home away|indoors outdoors
alone accompanied|major minor|rumour fact|alleged proven|suspected confirmed|monday tuesday wednesday thursday friday saturday sunday
january february march april june july|august september october november december
`;
