import type { EventType } from '../event.ts';

// From general knowledge of celebrity news, after the ACE life and justice events. Words in their base
// form; `_` joins the words of a phrase, `*` stands for one to three words between.

/** Words that name an event. */
export const eventLexicon: Readonly<Record<EventType, string>> = {
  pregnancy_loss:
    'miscarriage miscarry stillbirth stillborn pregnancy_loss lose_her_child lose_their_son lose_their_daughter lose_*_baby loss_of_*_baby loss_of_*_pregnancy lose_the_pregnancy lose_her_pregnancy',
  birth:
    'give_birth birth bear newborn welcome_*_baby welcome_*_child welcome_*_son welcome_*_daughter become_parent become_the_mother become_the_father become_*_parent become_a_father become_a_mother become_father become_mother deliver_*_baby childbirth come_into_the_world arrive_*_baby baby_*_arrive twin_*_arrive be_bear become_mom become_dad become_mum see_the_light_of_day delivery welcome_*_twin welcome_*_girl welcome_*_boy have_twin have_a_baby have_a_son have_a_daughter have_a_girl have_a_boy become_father_of caesarean c-section give_life new_arrival bring_*_into_the_world go_into_labour go_into_labor deliver_*_child bring_into_the_world deliver_of bear_him_*_child bear_him_*_son bear_him_*_daughter have_her_first_baby have_her_first_child have_their_first_child have_her_baby have_their_baby have_her_twin have_their_twin have_*_by_caesarean caesarian',
  pregnancy:
    'pregnant pregnancy expect_*_child expect_*_baby expecting baby_bump expect_their_first expect_their_second expect_her_first expect_twin mother-to-be baby_on_the_way child_on_the_way baby_*_on_the_way due_date',
  engagement:
    'engage engagement propose proposal get_down_on_one_knee accept_*_proposal betrothed ask_*_to_marry ask_for_*_hand put_a_ring say_yes_to get_engage pop_*_question engagement_ring betrothal kneel go_down_on_one_knee bent_knee marriage_proposal become_engage be_engage be_*_engage put_*_question_to',
  wedding:
    'wed marry marriage nuptials tie_the_knot say_i_do exchange_vow exchange_*_vow walk_down_the_aisle husband_and_wife get_hitched become_husband_and_wife become_man_and_wife become_*_wife become_*_husband give_*_hand say_yes say_*_yes say_*_i_do make_it_official married_life wedding_day wedding_ceremony bridal spouse lead_*_to_the_altar newlywed religious_ceremony civil_ceremony reception altar bride bridegroom groom matrimony wedlock unite_in_marriage join_in_marriage register_*_marriage marriage_register marriage_registration registry_office register_office civil_registry exchange_ring exchange_*_ring swap_vow swap_ring nikah elope elopement marriage_certificate take_*_vow make_*_vow say_*_vow take_*_for_*_wife take_*_for_*_husband take_*_as_*_wife take_*_as_*_husband',
  separation:
    'separate separation split break_up breakup part_way call_it_quits go_their_separate_way call_it_off call_off_*_wedding wedding_*_call_off engagement_*_call_off call_off_*_engagement call_*_wedding_off call_*_engagement_off postpone_*_wedding go_separate_way walk_out_on leave_her_husband leave_his_wife move_out end_*_relationship end_their_engagement end_the_engagement no_longer_together no_longer_a_couple drift_apart parting split_up be_apart_since pack_*_bag live_apart separate_house separate_home live_separately no_longer_live_together marriage_be_over relationship_be_over marriage_*_break_down breakdown_of_*_marriage end_of_*_marriage end_of_*_relationship uncouple leave_*_home',
  divorce:
    'divorce dissolution_of_marriage irreconcilable_difference file_for_divorce divorce_paper end_*_marriage dissolve_*_marriage marriage_*_dissolve decree dissolve divorcee annul annulment divorce_petition petition_for_divorce',
  death:
    'die death dead pass_away slip_away end_*_come leave_us lose_*_fight passing demise kill lose_his_life lose_her_life breathe_*_last succumb perish lose_*_battle decease end_his_life end_her_life find_dead pronounce_dead pronounce_*_dead pass_on close_*_eye_for_ever fall_asleep_for_ever suicide fatal heart_*_stop heart_stop stop_breathe last_breath be_no_more depart_this_life fatally drop_dead deathbed take_*_own_life take_his_life take_her_life cost_*_life claim_*_life leave_a_wife leave_a_husband survive_by shoot_dead shoot_*_dead',
  funeral:
    'funeral bury burial memorial_service cremate lay_to_rest lay_in_state coffin mourner funeral_mass requiem last_rite wake_for cremation interment say_goodbye_to graveside memorial last_respect pay_*_respect funeral_procession burial_service send-off scatter_*_ash',
  illness:
    'diagnose diagnosis illness fall_ill suffer_from stroke heart_attack cardiac_arrest overdose tumour tumor cancer disease infection learn_of_*_cancer fall_sick taken_ill seizure collapse contract_*_virus test_positive find_*_tumour find_*_lump relapse faint pass_out',
  injury:
    'injure injury hurt break_*_ankle break_*_leg break_*_arm break_*_wrist fracture sprain wound tear_*_ligament dislocate_*_shoulder dislocate twist_*_ankle break_*_rib break_*_collarbone break_*_hip break_*_nose break_*_foot break_*_toe break_*_finger break_*_hand burn_*_hand bruise concuss concussion cut_*_hand break_*_bone',
  accident:
    'accident crash collision collide car_wreck mishap overturn fall_off fall_down tumble slip skid veer run_into plough_into hit_a_tree leave_the_road fall_from plunge derail run_off_*_runway overshoot capsize wreck pile-up knock_down knock_over hit_by_*_car run_over roll_over somersault smash_into ram rear-end car_accident road_accident lose_control_of flip hit_*_wall hit_*_barrier hit_*_pillar hit_*_pole strike_*_wall strike_*_pillar',
  hospital:
    'hospital hospitalize hospitalise surgery operation intensive_care emergency_room undergo clinic ward admit discharge hospitalisation hospitalization rush_to_hospital take_to_hospital go_under_the_knife under_the_knife treatment rehab rehabilitation check_into check_in_to go_home_from_hospital leave_hospital transplant ambulance bring_to_*_hospital intensive_care_unit operate_on operate_*_on sedate sedation ventilator bedside release_from_hospital release_from_*_hospital out_of_hospital release_from_*_clinic take_to_*_hospital take_*_to_*_hospital rush_to_*_hospital rush_*_to_*_hospital bring_*_to_*_hospital fly_to_*_hospital admit_to',
  arrest:
    'arrest take_into_custody detain custody jail handcuff apprehend pick_up_by_police stop_by_police nab pull_over in_handcuff lead_away turn_himself_in turn_herself_in give_himself_up give_herself_up hand_himself_in hand_herself_in remand police_cell police_station mugshot mug_shot',
  charge:
    'charge indict plead accuse accusation indictment felony misdemeanour misdemeanor accuse_of count_of plead_guilty plead_not_guilty press_charge file_charge charge_sheet',
  sentence:
    'sentence prison_term convict conviction probation community_service behind_bar fine acquit verdict jail_term suspended_sentence find_guilty find_not_guilty serve_*_month serve_*_year guilty acquittal judgment judgement ruling court_rule court_order court_*_order order_*_to_pay order_to_pay hand_down imprison imprisonment find_liable parole',
  lawsuit:
    'sue lawsuit legal_action file_suit settle settlement court_filing file_a_lawsuit bring_*_suit hand_in_*_suit lodge_*_complaint file_*_complaint complaint take_*_to_court defamation libel plaintiff legal_complaint litigation take_legal_step seek_damage writ legal_battle legal_dispute injunction restraining_order',
  award:
    'win award nominate nomination take_home prize trophy honor honour receive_*_award receive_*_prize collect_*_award pick_up_*_award induct induction star_on_*_walk laureate medal statuette scoop be_crown crown triumph take_*_prize take_*_award',
  release:
    'release come_out drop_*_album drop_*_single drop_*_video premiere debut hit_theater hit_cinema publish open_in_theater launch hit_*_shelf hit_shelf come_to_cinema go_on_sale appear_on_*_label put_out bring_out issue hit_the_shop publication first_single debut_album be_out out_now unveil_*_album bring_*_album arrive_in_cinema open_in_cinema due_for_release hit_the_screen new_album',
  tour: 'tour concert residency show gig tour_date go_on_the_road kick_off_*_tour set_out world_tour play_*_night leg_of night_of_the_tour start_*_tour open_*_tour run_of_show concert_tour',
  role: 'star_in play_the_role cast_as role audition portray cast land_*_part land_*_role take_over_*_role take_on_*_role lead_role step_into_*_shoe sign_on_to star_as join_the_cast title_role replace_*_as',
  sale: 'sell sale list put_*_on_the_market on_the_market asking_price change_hand find_*_buyer put_up_for_sale for_sale hit_the_market go_under_the_hammer auction put_*_up fetch offload unload part_with deal_close close_*_deal deed',
  purchase: 'buy purchase acquire snap_up pay_*_for purchaser move_into pick_up_*_for',
  donation:
    'donate donation give_*_to_charity raise_money contribute pledge give_*_to_*_fund hand_over_*_to fundraiser raise_*_for fund-raising gift_of present_*_cheque hand_out charity_gala',
  dating:
    'date begin_dating start_dating relationship romance go_public first_date girlfriend boyfriend become_a_couple get_together couple_up see_each_other linked_to go_out_with be_together in_a_relationship fall_in_love love_affair an_item step_out_together first_kiss',
  meeting:
    'meet first_meet introduce encounter get_to_know cross_path lay_eyes_on first_see meet_on_set get_acquaint',
  adoption: 'adopt adoption',
  retirement:
    'retire retirement step_down farewell bow_out hang_up_*_boot final_show last_match last_show call_it_a_day quit_*_stage quit_music retire_from farewell_tour',
  christening: 'christen baptise baptize baptism naming_ceremony godfather godmother',
  robbery:
    'rob robbery burgle burglary break-in break_in raid theft steal burglar thief intruder break_into heist mug gunman make_off_with make_away_with at_gunpoint at_knifepoint loot ransack raider robber snatch',
  attack:
    'attack stab ambush gunfire gunshot open_fire be_shoot get_shoot shoot_him shoot_her shoot_them shoot_at shoot_in_the fire_*_shot fire_shot fire_at gunman attacker assailant beat_up punch',
  disappearance:
    'disappear disappearance vanish go_missing report_miss declare_miss miss_person miss_since kidnap abduct abduction be_last_see',
  filming:
    'film shoot film_be_shoot film_*_be_shoot movie_be_shoot movie_*_be_shoot video_be_shoot scene_be_shoot series_be_shoot episode_be_shoot be_shoot_on_location principal_photography roll_*_camera camera_roll production_begin begin_production start_production on_set record recording_session',
  broadcast:
    'air broadcast screen telecast go_on_air off_the_air season_finale first_episode last_episode episode transmission stream be_shown on_television season',
  comeback:
    'return comeback come_back back_on_stage back_in_training resume reunite reunion back_at_work make_*_comeback return_to_*_stage',
  departure:
    'quit sign_off leave_*_show leave_*_band leave_*_group leave_*_series leave_*_club resign resignation step_down_as drop_out walk_off storm_out leave_*_station part_company sack fire dismissal walk_out withdraw withdrawal pull_out exit leave_*_agency expel terminate_*_contract termination_of_*_contract contract_*_terminate',
  contract:
    'sign contract extend_*_deal sign_*_deal deal_with agreement renew_*_contract put_*_name_to ink record_deal join transfer',
  hearing:
    'court_hearing hearing appear_in_court testify testimony trial court_date go_on_trial take_the_stand appear_before_*_judge opening_statement arraign arraignment court_appearance due_in_court in_court in_the_dock',
  move: 'move_to relocate move_into_*_house settle_in emigrate leave_for_*_country fly_to land_in arrive_in travel_to',
  performance: 'perform performance sing headline take_the_stage',
  appearance: 'appear appearance interview attend step_out red_carpet',
  statement:
    'say tell write caption post tweet state open_up explain reveal announce add comment respond reply apologise apologize insist deny claim joke recall',
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
  incident: ['accident', 'arrest', 'robbery', 'injury', 'charge'],
  mishap: ['accident', 'injury'],
  offence: ['arrest', 'charge'],
  offense: ['arrest', 'charge'],
  disaster: ['accident', 'death'],
  nightmare: ['accident', 'robbery', 'arrest'],
  baby: ['birth'],
  big_day: ['wedding'],
  happy_event: ['birth', 'wedding'],
  news: ['pregnancy', 'engagement', 'birth', 'separation', 'illness'],
};

/** Words that name another event where the article is about one of that kind: "the shooting". */
export const mainEventWords: Readonly<Record<string, EventType>> = { shoot: 'attack' };

/** How an event weighs when several stand equally near a value: a statement yields to all others. */
export const weakEvents: ReadonlySet<EventType> = new Set([
  'statement',
  'appearance',
  'performance',
  'role',
]);

/** Words of a hospital that also only name the house, or whoever is in it: "the hospital pronounced him dead". */
export const houses: ReadonlySet<string> = new Set([
  'hospital',
  'clinic',
  'ward',
  'bedside',
  'ambulance',
]);

/** Phrases whose words name an event elsewhere, and none here: they are passed over whole. */
export const notEvents =
  'ward_office record_company record_label record_shop record_store record_book world_record break_*_record set_a_record track_record on_record ' +
  'sign_*_register sign_*_autograph ' +
  'film_festival film_star film_company film_studio film_critic film_director film_producer film_industry film_maker ' +
  'release_statement release_a_statement release_*_statement issue_a_statement issue_*_statement press_release release_photo release_*_photo ' +
  'release_on_bail release_*_on_bail release_without_charge release_from_custody release_from_jail release_from_prison release_from_*_prison release_from_*_jail ' +
  'be_out_of out_of air_force open_air fresh_air air_conditioning on_air cast_doubt cast_*_vote plaster_cast engage_in engage_with ' +
  'fire_brigade fire_department fire_service fire_engine fire_truck fire_alarm catch_fire set_fire_to on_fire under_fire ' +
  'feel_fine fine_art appear_to appear_that it_appear drop_off drop_by guest_list waiting_list list_of track_list ' +
  'in_charge in_charge_of free_of_charge photo_shoot in_honour_of in_honor_of guest_of_honour guest_of_honor ' +
  'start_date new_date date_of a_date the_date to_date up_to_date in_return tax_return return_flight ' +
  'sign_of sign_that sign_*_autograph sign_autograph sign_*_decision sign_*_order sign_*_bill sign_*_warrant star_sign hit_out casting_director ' +
  'marriage_counsel marriage_guidance meet_*_demand meet_*_need free_time ' +
  'do_fine shoot_to_fame shoot_himself shoot_herself panic_attack attack_on_*_post punch_line';

/**
 * Words that tell of no event as they are written here, though another form of them does: "a part of it" is
 * not "they parted". What such words name in news was counted in the shared and the retold stories.
 */
export const notEventForms: ReadonlySet<string> = new Set(
  (
    'part parts record records list lists sign signs state states date dates rule rules showed shown showing ' +
    'expect expects expected pass passes passed bear bears bore shots quite fire fires'
  ).split(' '),
);
