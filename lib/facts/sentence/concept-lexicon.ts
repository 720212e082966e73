// From general knowledge of how celebrity news words the same thing in several ways. Each line is a concept
// and the words or phrases for it, in their base form; `_` joins the words of a phrase.

/** Words that outlets exchange for each other, by the concept that they share. */
export const conceptLexicon: Readonly<Record<string, string>> = {
  death:
    'die dead death pass_away pass_on demise perish kill fatal late succumb lose_life breathe_last end_come',
  birth: 'birth bear newborn deliver delivery arrive_baby welcome_baby arrival childbirth',
  child:
    'child baby kid infant toddler offspring son daughter boy girl newborn little_one youngster',
  son: 'son boy',
  daughter: 'daughter girl',
  pregnancy: 'pregnant pregnancy expect expecting baby_bump trimester due_date conceive carry_baby',
  loss: 'miscarriage miscarry stillborn stillbirth stillborn lose_baby pregnancy_loss lose_child',
  wedding:
    'wedding wed marry marriage nuptials tie_knot ceremony say_i_do vow vows exchange_vow altar bride groom newlywed bridal spouse husband_wife',
  engagement:
    'engagement engage propose proposal betroth fiance fiancé fiancée fiancee pop_question engagement_ring get_down_on_one_knee',
  split:
    'split separate separation break_up breakup part part_way divorce uncouple estrange call_it_quits end_marriage dissolve dissolution leave_husband go_separate_ways',
  file: 'file filing petition submit paper papers document documents lodge',
  dating:
    'date dating relationship romance couple together see_each_other girlfriend boyfriend partner courtship romantically',
  meet: 'meet met encounter introduce get_to_know acquaint',
  spouse: 'husband wife spouse partner other_half',
  partner: 'boyfriend girlfriend fiancé fiancée partner beau',
  announce:
    'announce announcement reveal disclose confirm share make_public go_public break_news make_known tell news statement declare unveil open_up let_know publicly official come_out',
  say: 'say tell add write state explain note recall claim report according',
  post: 'post tweet caption write instagram twitter facebook tiktok social_media account page story message blog upload share',
  hospital:
    'hospital hospitalise hospitalize clinic ward medical_center medical_centre infirmary emergency_room admit intensive_care ambulance icu',
  injury: 'injury injure hurt wound break fracture broken sprain bruise cut harm trauma tear',
  illness:
    'illness ill sick disease diagnose diagnosis condition disorder syndrome cancer suffer battle fight health ailment infection virus',
  surgery: 'surgery operation operate procedure surgical transplant',
  accident: 'accident crash collision collide wreck incident fall smash mishap plunge',
  arrest: 'arrest detain custody pick_up apprehend nab take_into_custody jail book',
  police: 'police officer sheriff detective cop patrol authorities constable department',
  charge: 'charge accuse indict allegation allege count felony misdemeanor offence offense',
  court:
    'court judge trial hearing jury lawsuit sue legal case attorney lawyer plead verdict plaintiff defendant',
  sentence:
    'sentence prison jail behind_bars term probation convict conviction imprison incarcerate serve community_service',
  fine: 'fine penalty pay damages compensation settlement settle',
  award:
    'award win prize trophy honor honour grammy oscar emmy nominate nomination victory take_home collect nod',
  record: 'record guinness milestone first_ever history historic',
  release:
    'release come_out drop issue launch publish debut put_out premiere hit_theaters hit_cinemas open arrive cinema theater screen',
  album: 'album record lp disc ep mixtape debut_album',
  song: 'song single track hit tune number',
  film: 'film movie picture blockbuster feature motion_picture',
  series: 'series show program programme sitcom drama season episode tv television',
  tour: 'tour concert gig residency leg stop date show live stage perform performance play arena stadium',
  start: 'start begin open kick_off launch commence get_under_way get_underway set_off first debut',
  end: 'end finish conclude wrap close last final run_through wind_up',
  last: 'last run take long duration extend span',
  cancel: 'cancel scrap call_off axe abandon',
  postpone: 'postpone delay reschedule put_off push_back defer',
  role: 'role play star portray character cast part act actor actress lead',
  direct: 'direct director filmmaker helm',
  buy: 'buy purchase acquire acquisition snap_up pay pick_up spend owner own',
  sell: 'sell sale seller list listing market put_up_for_sale asking_price offload buyer ask offer',
  house: 'house home mansion property estate villa residence pad compound apartment penthouse',
  price: 'price cost worth value pay fetch sum amount charge',
  donate:
    'donate donation give gift charity contribute contribution fund raise pledge foundation cause',
  money: 'dollar pound euro million billion fortune cash fee earn earnings gross take worth net',
  attend: 'attend attendance guest present crowd audience fan people gather invite spectator',
  follower: 'follower follow subscriber fan supporter',
  age: 'age aged old year-old birthday turn',
  old: 'senior junior older younger elder age_gap age_difference apart',
  anniversary: 'anniversary mark celebrate celebration birthday',
  marriage_length: 'year_of_marriage together marriage',
  weight: 'weigh weight pound ounce lb oz kg kilo gram tip_scales',
  height: 'height tall high foot feet metre meter inch',
  distance: 'distance mile kilometre kilometer far away long deep',
  area: 'area size acre square_foot square_feet square_metre square_meter cover floor space land sq',
  time: "time hour minute o'clock a.m p.m am pm clock",
  visit: 'visit trip holiday vacation travel fly flight journey plane airport',
  drive: 'drive driver car vehicle wheel ride passenger',
  representative:
    'representative rep spokesman spokeswoman spokesperson publicist manager agent press_officer team management',
  source: 'source insider friend close tipster',
  parent: 'parent mother father mum mom dad parenthood',
  sibling: 'brother sister sibling twin',
  family: 'family relative loved_one kin',
  survive: 'survive leave_behind leave',
  retire: 'retire retirement quit step_down bow_out farewell hang_up leave',
  return: 'return come_back comeback again reunite reunion back reconcile',
  name: 'name call title dub christen',
  interview: 'interview magazine cover_story talk chat tell speak',
  speech: 'speech remark address toast tribute',
  sing: 'sing singer vocal voice musician rapper pop_star',
  kick: 'audition apply compete contest competition final round',
  injured_part:
    'ankle leg foot knee pelvis hip arm wrist hand finger back head neck shoulder nose rib',
  fire: 'fire sack dismiss drop axe oust replace',
  sign: 'sign contract deal agreement agree',
  cost_living: 'rent lease tenant',
  adopt: 'adopt adoption foster',
  custody: 'custody visitation guardian guardianship',
  therapy: 'therapy therapist counseling counselling rehab treatment counselor',
  drug: 'drug alcohol drink overdose substance pill cocaine marijuana',
  funeral: 'funeral memorial bury burial cremate service mourn grief',
  clothes: 'gown dress suit wear outfit tuxedo designer design wore',
  ring: 'ring diamond carat jewel jewelry jewellery sparkler',
  school: 'school university college graduate student degree study',
  company: 'company firm label studio business brand startup',
  stream: 'stream view watch viewer download listen listener chart',
  vote: 'vote ballot campaign candidate elect election',
};
