import type { EventType } from '../event.ts';

// From general knowledge of celebrity news, after the ACE life and justice events. Words in their base
// form; `_` joins the words of a phrase, `*` stands for one to three words between.

/** Words that name an event. */
export const eventLexicon: Readonly<Record<EventType, string>> = {
  pregnancy_loss:
    'miscarriage miscarry stillbirth stillborn pregnancy_loss lose_her_baby lose_their_baby lose_her_child lose_the_baby lose_their_son lose_their_daughter lose_*_baby loss_of_*_baby loss_of_*_pregnancy lose_the_pregnancy lose_her_pregnancy',
  birth:
    'give_birth birth bear newborn welcome_*_baby welcome_*_child welcome_*_son welcome_*_daughter become_parent become_a_parent become_a_father become_a_mother become_father become_mother deliver_*_baby childbirth',
  pregnancy: 'pregnant pregnancy expect_*_child expect_*_baby expecting baby_bump on_the_way',
  engagement:
    'engage engagement propose proposal pop_the_question get_down_on_one_knee accept_*_proposal betrothed',
  wedding:
    'wed wedding marry marriage nuptials tie_the_knot say_i_do exchange_vow exchange_*_vow walk_down_the_aisle husband_and_wife get_hitched',
  separation:
    'separate separation split break_up breakup part_way call_it_quits go_their_separate_way end_their_relationship call_off call_off_*_wedding wedding_*_call_off engagement_*_call_off call_off_*_engagement call_*_off postpone_*_wedding',
  divorce: 'divorce end_their_marriage dissolution_of_marriage irreconcilable_difference',
  death: 'die death dead pass_away passing demise kill lose_his_life lose_her_life breathe_*_last',
  funeral: 'funeral bury burial memorial_service cremate',
  illness:
    'diagnose diagnosis illness fall_ill suffer_from stroke heart_attack cardiac_arrest overdose',
  injury:
    'injure injury hurt break_*_ankle break_*_leg break_*_arm break_*_wrist fracture sprain wound',
  accident: 'accident crash collision collide car_wreck',
  hospital:
    'hospital hospitalize hospitalise surgery operation intensive_care emergency_room undergo',
  arrest: 'arrest take_into_custody detain custody jail',
  charge: 'charge indict plead accuse accusation',
  sentence: 'sentence prison_term convict conviction probation community_service behind_bar',
  lawsuit: 'sue lawsuit legal_action file_suit settle settlement court_filing',
  award: 'win award nominate nomination take_home prize trophy honor honour',
  release:
    'release come_out drop premiere debut hit_theater hit_cinema publish open_in_theater launch',
  tour: 'tour concert residency show gig tour_date go_on_the_road',
  role: 'star_in play_the_role cast_as role audition portray cast',
  sale: 'sell sale list put_*_on_the_market on_the_market asking_price',
  purchase: 'buy purchase acquire snap_up',
  donation: 'donate donation give_*_to_charity raise_money contribute pledge',
  dating:
    'date dating begin_dating start_dating relationship romance go_public first_date girlfriend boyfriend',
  meeting: 'meet first_meet introduce encounter',
  adoption: 'adopt adoption',
  retirement: 'retire retirement step_down farewell',
  performance: 'perform performance sing headline take_the_stage',
  appearance: 'appear appearance interview attend step_out red_carpet',
  statement: 'say tell write caption post tweet state open_up explain reveal announce',
};

/** Words that tell of an event. */
export const announcingWords =
  'announce announcement reveal disclose confirm share open_up make_public go_public make_known break_the_news ' +
  'let_*_know share_the_news tell come_out open_up_about speak_out speak_publicly become_known unveil';

/** Nouns that stand for what the article is about without naming it, by the events they can mean. */
export const standInNouns: Readonly<Record<string, readonly EventType[]>> = {
  tragedy: ['pregnancy_loss', 'death', 'accident'],
  loss: ['pregnancy_loss', 'death'],
  heartbreak: ['pregnancy_loss', 'separation', 'death', 'divorce'],
  ordeal: ['pregnancy_loss', 'accident', 'illness', 'injury'],
  arrival: ['birth'],
  ceremony: ['wedding'],
  verdict: ['sentence'],
};

/** How an event weighs when several stand equally near a value: a statement yields to all others. */
export const weakEvents: ReadonlySet<EventType> = new Set([
  'statement',
  'appearance',
  'performance',
  'role',
]);
