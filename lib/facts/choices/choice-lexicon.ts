// From general knowledge of what celebrity news tells that can be only one of a few things. Each line is a
// question; `|` parts the answers that exclude each other, and an answer is its words and phrases, the first
// of which names it. `a<b` says that b is a vaguer word for a (an ankle is part of a leg), `~` that an answer
// is vaguer than all others. `_` joins the words of a phrase.

import type { ChoiceSet } from './choice-set.ts';
import { statusLexicon } from './status-lexicon.ts';

const place = (answers: string): ChoiceSet => ({
  kind: 'place',
  answers,
  capital: 'never',
  nouns: true,
});
const thing = (answers: string): ChoiceSet => ({
  kind: 'other',
  answers,
  capital: 'never',
  nouns: true,
});
const other = (answers: string): ChoiceSet => ({ kind: 'other', answers, capital: 'never' });
const either = (answers: string): ChoiceSet => ({ kind: 'other', answers, capital: 'either' });
const names = (answers: string): ChoiceSet => ({ kind: 'other', answers, capital: 'always' });

/** Parts of the body that there are two of. */
const PAIRED =
  'ankle knee foot leg thigh shin hamstring calf wrist elbow hand arm shoulder hip eye ear cheek lung kidney breast thumb collarbone'.split(
    ' ',
  );
/** "Broke his left ankle", "broken ribs", but no glass, marriage or news that broke. */
const broken = [...PAIRED, 'rib', 'nose', 'neck', 'pelvis', 'toe', 'finger', 'jaw', 'bone', 'tooth']
  .map((part) => `break_${part} break_*_${part}`)
  .join(' ');
const sided = (side: string): string => PAIRED.map((part) => `${side}_${part}`).join(' ');

export const choiceLexicon: Readonly<Record<string, ChoiceSet>> = {
  ...statusLexicon,
  platform: either(
    'instagram insta ig|twitter tweet on_x x_account x_post|facebook|tiktok|snapchat|youtube|weibo|threads|twitch|linkedin|whatsapp|telegram|bluesky|weverse|truth_social|reddit|~social_media social_network',
  ),
  side: other(`${sided('left')}|${sided('right')}`),
  means: other(
    'letter handwritten_note|text_message text sms|e-mail email|phone_call telephone by_phone over_the_phone|voice_message audio_message voice_note|video_message video_call|press_conference news_conference|press_release written_statement',
  ),
  obstacle: thing(
    'tree|lamp_post lamppost streetlight|wall|bollard|fence|utility_pole power_pole pole|guardrail guard_rail crash_barrier barrier|parked_car parked_vehicle|ditch|hydrant|kerb curb|traffic_light|deer',
  ),
  fire: other(
    'candle|cigarette|space_heater heater|stove gas_stove cooker hob oven|short_circuit wiring fuse_box electrical_fault|air_conditioner air_conditioning|lamp|fireplace chimney|dryer|lightning|barbecue grill|christmas_tree|arson',
  ),
  child: other('son boy|daughter girl'),
  parent: other('mother mum mom|father dad|stepfather|stepmother|mother-in-law|father-in-law'),
  reason: other(
    'medical_advice medical_reason health_reason health_concern health_issue doctor’s_order|family_reason family_matter family_emergency spend_more_time_with|personal_reason|creative_difference artistic_difference|scheduling_conflict schedule_conflict|irreconcilable_difference|financial_reason money_trouble|poor_ticket_sale low_ticket_sale slow_ticket_sale|production_issue logistical_issue technical_reason|security_concern safety_concern|bad_weather',
  ),
  nation: names(
    'american|british|english<british|scottish<british|welsh<british|irish|french|german|italian|spanish|portuguese|dutch|belgian|swiss|austrian|danish|swedish|norwegian|finnish|polish|czech|hungarian|romanian|greek|turkish|russian|ukrainian|israeli|lebanese|egyptian|nigerian|ghanaian|kenyan|indian|pakistani|chinese|japanese|korean|thai|filipino filipina|indonesian|malaysian|australian|canadian|mexican|brazilian|argentine argentinian|colombian|chilean|cuban',
  ),
  aide: other(
    'publicist press_agent<representative|manager<representative|lawyer attorney solicitor<representative|agent<representative|~representative spokesman spokeswoman spokesperson rep|assistant|stylist',
  ),
  helper: {
    ...other(
      'paramedic emt ambulance_crew|doctor physician surgeon|nurse|firefighter fireman|lifeguard|bodyguard security_guard|driver chauffeur motorist|neighbour neighbor|housekeeper maid cleaner|assistant|passer-by passerby bystander|roommate flatmate|trainer|gardener|nanny',
    ),
    doer: true,
  },
  vehicle: thing(
    'minivan<van,car|van|suv<car|sedan saloon<car|estate_car station_wagon estate<car|pickup<truck,car|truck lorry|motorcycle motorbike<bike|scooter moped vespa<bike,motorcycle|bicycle<bike|bike|bus coach|limousine limo<car|taxi cab<car,van,minivan,suv,sedan|golf_cart buggy|quad quad_bike|convertible<car,sports_car|sports_car<car|car vehicle|tram|jeep<car,suv|rickshaw',
  ),
  brand: names(
    'mercedes|bmw|audi|tesla|ferrari|porsche|lamborghini|bentley|rolls-royce rolls|range_rover<land_rover|land_rover|jaguar|maserati|toyota|honda|ford|volkswagen|volvo|cadillac|chevrolet|hyundai|kia|nissan|lexus',
  ),
  craft: thing(
    'helicopter chopper|jet private_jet<plane|seaplane<plane|glider|plane aircraft airplane aeroplane',
  ),
  boat: thing(
    'yacht<boat|speedboat motorboat<boat|catamaran<boat|sailboat sailing_boat<boat|ferry<boat|jet_ski|kayak<boat|canoe<boat|boat',
  ),
  aid: thing('crutch|cane walking_stick|wheelchair|walker walking_frame|stretcher'),
  support: thing('cast plaster|sling|boot|brace|splint|bandage|neck_brace'),
  body: other(
    'ankle<leg|knee<leg|foot<leg|toe<foot,leg|thigh<leg|shin<leg|hamstring<leg,thigh|calf<leg|leg|wrist<arm|elbow<arm|hand<arm|finger<hand,arm|thumb<hand,arm,finger|shoulder<arm|arm|hip<pelvis|pelvis|rib<chest|chest|collarbone shoulder_blade|spine<back|back his_back her_back their_back my_back lower_back upper_back back_injury back_pain back_surgery|neck|nose<face,head|jaw<face,head|skull<head|eye<face,head|ear<head|lip<face|tooth<face|cheek<face|forehead<face,head|face<head|head|stomach abdomen|groin',
  ),
  injury: other(
    `fracture broken_bone ${broken}<injury|sprain<injury|dislocated dislocate<injury|bruise bruising<injury|torn rupture<injury|laceration gash<injury|concussion<injury|burn<injury|strain<injury|injury`,
  ),
  scan: either('mri|ct_scan cat_scan ct|x-ray x-rays|ultrasound|blood_test|biopsy'),
  cause: other(
    'heart_attack cardiac_arrest heart_failure heart_disease|stroke|cancer|overdose|suicide take_own_life|pneumonia|drowning drown|covid coronavirus|kidney_failure kidney|liver_failure liver cirrhosis|aneurysm|sepsis|natural_cause old_age|brain_haemorrhage brain_hemorrhage|asthma|choking choke|gunshot shot_dead shot_to_death shoot_dead|stabbing stab_wound stab_to_death|dengue|parkinson|alzheimer dementia',
  ),
  cancer: other(
    'lung_cancer|breast_cancer|pancreatic_cancer|prostate_cancer|colon_cancer bowel_cancer|brain_tumour brain_tumor|ovarian_cancer|cervical_cancer|throat_cancer|skin_cancer melanoma|leukaemia leukemia|lymphoma|stomach_cancer|liver_cancer|bone_cancer|kidney_cancer',
  ),
  ailment: other(
    'flu influenza|virus viral_infection|bronchitis|laryngitis|vocal_cord|exhaustion fatigue|dehydration|food_poisoning|back_pain|migraine|depression|anxiety|panic_disorder panic_attack|burnout|ulcer|blood_clot|polyp<vocal_cord|appendicitis appendix|kidney_stone|hernia|pneumonia|tonsillitis',
  ),
  offence: other(
    'drunken_driving drunk_driving dui dwi drink_driving under_the_influence|drug_possession possession_of|assault battery|theft larceny shoplifting|fraud|tax_evasion tax_fraud|harassment|stalking|reckless_driving dangerous_driving careless_driving|speeding|drag_racing|trespass trespassing|manslaughter|murder|perjury|defamation libel slander|vandalism|resist_arrest resisting_arrest|disorderly_conduct|expired_licence expired_license|domestic_violence|burglary|robbery|forgery|bribery|breach_of_contract|copyright_infringement plagiarism|negligence',
  ),
  drug: other(
    'cocaine|heroin|marijuana cannabis weed|fentanyl|xanax|oxycodone|ecstasy mdma|methamphetamine meth|ketamine|morphine|tramadol|painkiller',
  ),
  drink: thing('coffee|tea|champagne|wine|beer|vodka|whisky whiskey|tequila|rum|gin|cocktail'),
  birth: other(
    'caesarean c-section cesarean caesarian|natural_birth vaginal naturally|surrogate surrogacy|adoption adopt|home_birth water_birth',
  ),
  multiple: other('twin|triplet|quadruplet'),
  gem: thing('diamond|sapphire|emerald|ruby|pearl|opal|amethyst|topaz|moissanite|jade|aquamarine'),
  cut: other(
    'oval|round_cut|emerald-cut emerald_cut|cushion cushion-cut|pear pear-shaped|princess-cut|marquise|heart-shaped|radiant-cut|asscher',
  ),
  metal: other('gold|silver|platinum|rose_gold|white_gold|bronze'),
  colour: other(
    'black|white|ivory<white,cream|cream<white|red|burgundy<red|crimson<red|scarlet<red|maroon<red|blue|navy<blue|turquoise<blue|green|emerald<green|yellow|mustard<yellow|pink|peach<pink|purple|lavender lilac<purple|orange|brown|beige|grey gray|gold golden|silver|teal|coral',
  ),
  hair: other('blonde blond|brunette|redhead|bald|bob|ponytail|bun'),
  garment: thing(
    'gown<dress|dress|suit|tuxedo dinner_jacket<suit|jumpsuit|skirt|saree sari|lehenga|kimono|hanbok|jeans|kilt|sherwani|kurta|cheongsam|hoodie|t-shirt|coat|jacket|veil|shorts|trousers|bikini swimsuit|robe',
  ),
  genre: other(
    'comedy|drama|thriller|horror|documentary|biopic|musical|western|romance|action|science_fiction sci-fi|crime',
  ),
  player: other('guitarist|drummer|bassist|pianist|keyboardist|violinist|saxophonist'),
  category: other(
    'best_actor|best_actress|best_supporting_actor|best_supporting_actress|best_director|best_picture|best_newcomer|album_of_the_year|record_of_the_year|song_of_the_year|best_song|lifetime_achievement',
  ),
  craftsman: other(
    'director direct|producer produce|screenwriter writer|composer|choreographer|cameraman|host presenter',
  ),
  rank: other('youngest|second-youngest second_youngest'),
  weapon: other('gun handgun pistol|knife|rifle|bat|bottle|hammer|machete|fist'),
  furniture: thing(
    'table|countertop counter|chair|sofa couch|stair staircase|bathtub bath|shower|mirror|window|fence|gate|railing|ladder|rug carpet',
  ),
  glass: thing(
    'windshield windscreen|bonnet hood|bumper|roof|mirror|window|tyre tire|headlight|boot_lid trunk',
  ),
  rite: either(
    'catholic|jewish|hindu|muslim islamic nikah|christian|buddhist|civil_ceremony civil|sikh|orthodox|anglican|secular humanist',
  ),
  force: other('army|navy|air_force|marine|coast_guard|police'),
  transport: thing(
    'plane flight|train|car|boat ferry|bus|helicopter airlift air_ambulance|ambulance|taxi cab|police_car|fire_engine fire_truck|horse-drawn_carriage carriage|motorcade',
  ),

  venue: place(
    'church|chapel|cathedral|synagogue|temple|mosque|town_hall registry_office courthouse city_hall|beach|vineyard winery|castle|villa|hotel|restaurant|farm ranch|garden backyard|palace|barn|club nightclub|resort|museum|theatre theater|stadium arena|studio|film_set movie_set|gym|airport|bar pub|mall|pool swimming_pool',
  ),
  home: place(
    'apartment flat condo<home|house<home|mansion<house,home|villa<house,home,mansion|penthouse<apartment,home|townhouse<house,home,mansion|cottage<house,home,villa|bungalow<house,home|loft<apartment,home|farmhouse<house,home,mansion,villa,cottage|home residence',
  ),
  where: place(
    'at_home at_his_home at_her_home at_their_home at_the_family_home in_his_home in_her_home|in_hospital at_hospital at_the_hospital in_the_hospital in_a_hospital at_a_hospital|hospice|hotel_room hotel|care_home nursing_home|in_ambulance|backstage|on_set on_the_set|dressing_room|on_stage onstage',
  ),
  room: place(
    'bathroom|bedroom|kitchen|living_room lounge|garage|basement|balcony|hallway|garden yard|roof',
  ),
};

/**
 * Questions of which one story tells several answers without any contradiction: children, injuries, rooms.
 * Of the others there is mostly one. From general knowledge.
 */
export const severalAtOnce: ReadonlySet<string> = new Set(
  'arrest penalty result child parent vehicle brand body injury offence garment colour genre category craftsman rite transport venue home where room condition hospital helper injured marital confession means obstacle scan furniture metal ailment support'.split(
    ' ',
  ),
);
