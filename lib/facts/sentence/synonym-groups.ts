/**
 * Words and phrases used for one another, in base form: groups parted by a bar or a line break, words by a space;
 * an underscore joins a phrase. From general knowledge of English; words that none of 500 stories used were
 * left out.
 */
export const SYNONYM_GROUPS = `
say state declare remark note|tell inform let_know|announce declare reveal make_public make_known|reveal disclose make_known|claim allege maintain
insist stress|explain make_clear spell_out|mention refer_to bring_up cite|add go_on continue|reply answer|ask request call_for|beg plead
urge call_on appeal_to|demand insist_on call_for|speak talk chat|discuss talk_about talk_over|shout scream cry_out|admit acknowledge concede own_up
confess own_up come_clean admit|deny dispute|reject refuse decline turn_down|dismiss reject brush_off wave_aside|promise pledge vow swear
guarantee make_sure assure|warn alert|advise counsel recommend|suggest propose put_forward|hint intimate|joke quip kid crack_a_joke|slam attack hit_out
blame hold_responsible fault|scold tell_off|thank give_thanks|apologise apologize say_sorry|greet welcome|comment remark|write pen|write_down note_down
sign autograph|recount relate tell|recall remember think_back|quote cite|repeat say_again|argue quarrel row fall_out|agree go_along|agree_to consent accept
convince persuade win_over|express voice|communicate get_across|think believe feel|suppose assume|consider view see_as|consider think_about weigh_up
imagine picture|learn find_out discover|discover find|notice spot|recognise recognize identify|decide determine make_up_mind|choose pick|plan intend mean
hope wish|want wish desire would_like|expect await|wait hang_on hold_on|doubt question|trust have_faith believe_in|depend_on count_on|like enjoy
prize hold_dear|look_up_to respect|prefer favour favor like_better|value be_grateful|fear be_afraid|worry concern trouble|care mind|miss long_for
regret rue be_sorry|mourn lament|cry weep sob|shed_tears cry weep|smile grin beam|suffer go_through undergo|undergo go_through have|bear stand put_up_with
survive live_through come_through|manage get_by deal_with|console comfort|rest take_a_break|fall_asleep nod_off drift_off|wake wake_up awake|delight please
surprise amaze|stun shock|shock horrify|frighten scare terrify|hurt wound injure|disappoint let_down|tire wear_out|move touch affect
affect influence impact have_effect|begin start get_under_way|launch start introduce kick_off|set_up found|found create|create make produce|make_up invent
invent think_up|finish end conclude complete|end stop come_to_end|give_up abandon|quit leave resign step_down|resign step_down stand_down|retire bow_out
continue carry_on go_on keep_on|keep hold_on_to|keep continue carry_on|pause take_break|delay postpone put_off push_back|cancel call_off scrap
abandon desert|suspend halt|avoid evade dodge steer_clear|run dash|hurry rush speed|travel journey|go_away leave|leave set_off go
arrive turn_up show_up come|arrive_at reach get_to|return give_back hand_back|visit call_on drop_in|attend go_to be_present|enter go_into come_in
approach come_near|rise go_up climb|fall drop go_down decline|jump leap|stay remain|settle make_home|move move_house|move stir|bring fetch|carry bear haul
take transport ferry|take_away remove|remove take_off strip|put place set lay|put_on don|wear don sport be_dressed_in|dress clothe|hold host stage
host front|catch contract come_down_with|throw hurl|pull drag|lift raise|raise bring_up rear|raise lift|lower reduce bring_down|reduce cut|grow rise go_up
grow_up be_raised come_of_age|turn spin|turn_into make become|replace substitute|replace take_over_from succeed|exchange swap switch trade
improve get_better|repair fix mend|restore do_up|break smash shatter|break_down collapse|destroy wreck ruin|damage harm|explode blow_up go_off
crash collide smash|crash_into collide_with slam_into run_into|run_over knock_down|beat defeat|kick boot|attack assault set_upon|fight battle struggle
fight brawl scuffle|defend protect guard|defend stick_up_for stand_up_for|kill take_life|shoot open_fire|die pass_away lose_life|die_of succumb_to
bury lay_to_rest|save rescue|burgle break_into|cheat defraud|cheat_on two-time|pretend make_believe|appear seem look|appear turn_up emerge
appear feature star|seem sound|emerge come_out come_to_light|emerge turn_out|vanish disappear go_missing|see spot witness|see catch_sight
watch look_at view|listen pay_attention|hear_about learn_of|taste sample try|try attempt seek|struggle find_hard have_difficulty|manage succeed be_able
succeed make_it triumph|fail flop|win triumph prevail|win scoop take_home bag land|get obtain acquire receive|get_back recover|receive be_given get
accept receive take|accept embrace come_to_terms|donate give|hand_over give pass|share split divide|separate part split_up|lend loan
pay shell_out fork_out cough_up|pay_for fund|spend_time pass_time|hire rent|hire employ take_on|sack fire dismiss|appoint name|name call|name identify
christen baptise|nickname dub|post mail|post share|publish release bring_out issue|release put_out drop|release free let_go|free set_free|allow let permit
forbid ban bar|require need demand|have_to must need_to|should ought_to had_better|prepare get_ready|practise practice rehearse|train coach|study learn
work labour labor|work function operate|work_with team_up_with|join link|join_in take_part|take_part be_involved|gather come_together|collect gather
meet come_across encounter run_into|invite ask|accompany go_with|help aid lend_a_hand|support back|support stand_by|look_after take_care_of care_for
care_for nurse|cook prepare|hurt be_sore|fall_ill become_ill get_sick|faint pass_out lose_consciousness black_out|recover recuperate get_better get_well
operate_on perform_surgery|have_surgery go_under_knife have_operation|test examine check|check make_sure|examine look_at|search look hunt
search_for look_for seek hunt_for|arrest detain take_into_custody nab|jail put_in_prison lock_up send_down|sue take_to_court take_legal_action
testify give_evidence|convict find_guilty|forgive excuse|be_born come_into_world see_light|give_birth deliver have_a_baby
give_birth_to welcome bring_into_world|expect be_pregnant|get_pregnant fall_pregnant|marry wed tie_the_knot get_married|propose pop_question ask_to_marry
get_engaged become_engaged|divorce end_marriage|split split_up break_up part_ways separate|break_up_with split_from|be_dating be_in_relationship go_out
fall_in_love lose_heart|make_love have_sex sleep_together|hug embrace|say_goodbye bid_farewell say_farewell|celebrate party|mark celebrate
toast raise_glass drink_to|honour honor pay_tribute|pay_tribute_to honour honor|sing perform|play act_as|play_role play_part|star_in appear_in
film shoot record|record tape|compose write|broadcast air screen|premiere debut|tour go_on_tour go_on_road|unveil reveal|promote advertise
photograph snap take_picture|nominate put_forward|award present|happen occur take_place|take_place be_held go_ahead|cause bring_about lead_to|result end_up
result_in lead_to|spark set_off|own have|last go_on|look_like take_after|matter be_important count|prove show|suggest hint|represent stand_for|reach hit
extend stretch|close shut|close_down shut_down|tear rip|cut slice|mix combine|attach fix|stand_up rise get_up|lie be_lying|shake tremble|rain pour
bet wager|value estimate|estimate put_at|test try_out|use employ|apply put_in_for|handle deal_with manage|break breach|deserve merit|inherit come_into
keep_quiet stay_silent say_nothing|shut_up be_quiet fall_silent|get_over recover_from|get_on get_along|put_out extinguish|touch_down land|take_over assume
delete remove take_down|book reserve|rent let|auction go_under_hammer|brake slow_down|overturn roll_over|kid child little_one|child minor
baby infant newborn little_one|adult grown-up|mum mom mother mummy mama|dad father daddy papa pop|grandma grandmother granny gran nan nana
grandfather granddad|couple pair duo|fiancée bride-to-be|boyfriend beau|sweetheart beloved|dear honey love|ex former_partner|ex-wife former_wife
ex-husband former_husband|eldest oldest_child|relative relation family_member|family household|friend pal mate buddy|co-star fellow_actor|rival opponent
man guy fellow|woman lady female|boy lad|person human human_being|people folk human_beings|person someone|someone somebody|no_one nobody not_anyone
nothing not_anything|group band|team side squad|crew team staff|boss chief head|boss manager|leader head chief|employee worker staff_member|resident local
guest visitor|witness onlooker|fan admirer|fan follower|viewer spectator|audience crowd spectator|celebrity celeb star|star icon legend|idol hero icon
singer vocalist songstress|actor performer|comedian comic funnyman stand-up|presenter host anchor|director filmmaker|author writer novelist
photographer snapper|spokesman spokesperson spokeswoman|representative rep spokesperson|publicist press_agent|bodyguard security_guard
doctor physician medic|paramedic ambulance_crew medic|police cop police_force|police officer policeman cop|detective investigator
prosecutor public_prosecutor district_attorney|defendant accused|thief robber|burglar intruder|teacher schoolteacher|pupil student|priest vicar|cook chef
president head_of_state|winner victor champion|happiness joy delight|sadness sorrow grief|grief mourning|anger rage|stress pressure
romance love_affair relationship|mood spirits frame_of_mind|courage guts|freedom liberty|peace calm|quiet silence|luck fortune|chance luck|risk danger
danger threat|secret mystery|rumour rumor gossip|statement announcement|statement remark comment|speech address|conversation talk chat|answer reply
request plea appeal|advice counsel|claim allegation|accusation allegation|tribute homage|joke gag|row quarrel dispute|settlement agreement|decision choice
decision ruling|verdict judgment|idea thought|mind head brain|talent gift|mistake error slip|fault defect|problem trouble difficulty issue
victory win triumph|defeat loss|result outcome|decline drop|beginning start|end ending finish|top summit peak|part section|part role|piece bit|lots loads
amount sum quantity|way route path|thing object item|birth arrival|birth delivery|marriage wedding|split break-up separation|death passing loss
funeral burial memorial_service|grave resting_place|body remains|will testament|illness disease|miscarriage pregnancy_loss|drug medicine
surgery operation procedure|hospital clinic|rehab treatment_centre|injury wound|broken_bone fracture|car motor vehicle|lorry truck|motorbike motorcycle
bike bicycle cycle|plane aircraft airplane aeroplane|underground tube|taxi cab|petrol gas|motorway highway|road street|car_park parking_lot|fire blaze
gun weapon|crime offence|theft stealing|robbery raid|jail prison|charge count|court courtroom tribunal|trial court_case hearing|lawsuit suit legal_action
inquiry investigation|sentence jail_term prison_term|punishment penalty|film movie picture|tv television telly small_screen|series show programme program
episode instalment|season series|soap soap_opera|sequel follow-up|premiere opening_night first_night|cameo guest_appearance|soundtrack score|melody tune
lyrics words|album record lp|hit chart-topper|concert gig live_show|stadium arena|play drama|theatre theater|ticket pass|trophy cup|nomination nod
competition contest|tournament championship|match game|photo picture photograph image snap|footage video clip|book novel|memoir autobiography life_story
story tale account|article piece report|newspaper paper daily|press media|website site|online on_the_internet|internet net|social_media social_networks
mobile cell_phone mobile_phone|house home residence|flat apartment|property real_estate|living_room lounge sitting_room|garden yard|swimming_pool pool
basement cellar|area region district|country nation state|native_country native_land|city town|shop store|pub bar|holiday vacation break|trip journey
trip outing|luggage suitcase|handbag purse|beach seaside shore|sea ocean|mountain peak|earth ground|fee charge|riches fortune|donation gift
foundation trust|gift present|jewellery jewels|clothes clothing outfit|dress gown frock|wedding_dress bridal_gown wedding_gown|trainers sneakers
perfume scent|smell scent|make-up cosmetics|look appearance|beauty good_looks|stomach belly|bump baby_bump|voice vocals|heart soul|ghost phantom
dinner supper evening_meal|chips fries|party celebration bash|job post position|job work|factory plant|event occasion|event happening incident
incident episode|childhood early_years|teens teenage_years|old_age later_life|lifetime life|time occasion|era age|decade ten_years|fortnight two_weeks
dawn sunrise|noon midday|autumn fall|god lord|heaven paradise|flower bloom|line queue|sign signal|last_name family_name|first_name given_name
behaviour conduct|act deed action|attempt try effort|fame celebrity|happy glad pleased delighted joyful|overjoyed thrilled over_the_moon|sad blue down low
heartbroken devastated crushed|angry mad cross|afraid scared frightened|worried concerned|calm peaceful|ashamed embarrassed|grateful thankful
tired worn_out|worn_out shattered|sick_of fed_up tired_of|excited thrilled|willing prepared ready|sure certain convinced|generous giving|brave courageous
serious grave severe|crazy mad|talented gifted|amazing incredible|good fine|beautiful lovely|small little|tiny minute|short brief|healthy well
ill sick unwell|alive living|injured hurt wounded|pregnant expecting with_child|old elderly aged|latest most_recent|former ex|previous earlier
next following|final last|original initial|current present|fast quick|easy simple|main chief principal|necessary needed|right correct|fair just
alleged supposed|private personal|famous well-known celebrated|free free_of_charge|luxury lavish|empty vacant|crowded packed|sold_out fully_booked
quiet silent|married wed|whole entire|additional extra further|joint shared|close near|near nearby|responsible_for in_charge_of|very really so extremely
quite rather|almost nearly|about around roughly approximately|partly in_part|probably likely|of_course naturally|of_course certainly|obviously clearly
allegedly reportedly|truly really|at_least no_less_than|at_most no_more_than|more_than over above|less_than under below|up_to as_many_as|but however yet
however nevertheless|although though even_though|whenever every_time|because since as|because_of due_to|because_of on_account_of|thanks_to due_to
so_that in_order_that|to in_order_to so_as_to|otherwise or_else|instead_of rather_than in_place_of|such_as like|like as|as_if as_though
that_is in_other_words|and as_well_as|together_with along_with alongside|each_other one_another|about concerning on|beside next_to by
near close_to not_far_from|in_front_of before|inside within|on_top_of on upon|under beneath underneath below|toward towards|across all_over
everywhere all_over|then at_that_time|after following|before ahead_of|yet so_far|soon shortly before_long|quickly fast|recently lately not_long_ago
once at_one_time|often many_times|hardly barely|usually normally|again once_more once_again|never not_ever|meanwhile in_meantime|tonight this_evening
several a_few some|many a_lot_of lots_of|much a_lot a_great_deal|a_number_of several|percent per_cent|twice two_times|can be_able_to|will be_going_to shall
want_to would_like_to wish_to|let's let_us|well fine|publicly in_public|by_accident by_mistake|goodbye farewell|thank_you thanks|ok okay all_right
at_age_of aged|behind_bars in_prison in_jail|in_memory_of in_honour_of|stop halt quit give_up|resume pick_up_again start_again|return come_back go_back
chase follow run_after|fall tumble fall_over|become turn_into grow get turn|hit strike punch|steal rob nick|earn gain make|offer provide give supply
buy purchase acquire snap_up|call phone ring telephone ring_up|call send_for|cooperate team_up join_forces work_together|meet meet_up get_together
eat dine have_dinner|find trace track_down|acquit clear find_not_guilty|date go_out_with romance|dedicate devote commit|applaud cheer clap
include contain feature|exclude leave_out shut_out|spread go_round|sit sit_down be_seated take_seat|face face_up_to|object_to be_against resist|obey follow
open_up speak_out|depend count_on bank_on|throw_out kick_out|husband spouse hubby|wife spouse|family loved_ones|neighbour neighbor|everyone everybody all
journalist reporter|lawyer attorney solicitor|lawyer attorney barrister|pain suffering|strength power force might|faith trust|reality fact
question issue matter|agreement deal accord contract|opinion view|disaster tragedy|goal target purpose|reason cause|result consequence effect impact
middle centre center|way manner|stuff things|legacy heritage|accident crash collision|ship vessel boat|arrest custody|cinema movie_theater big_screen
song track tune|award prize gong trophy|poem verse poetry|letter note message|wardrobe closet|place spot location site|world earth globe planet
money cash funds|pay salary wage income|price cost|charity good_cause|business company firm|task duty|meeting gathering|habit tradition custom
help aid support|alone by_myself on_my_own|guilty at_fault|kind gentle|honest frank|great wonderful fantastic|big large great|massive immense|dead late
new recent|normal usual ordinary|difficult hard|clear plain|important major key|true real actual|secret hidden|poor broke|complete total utter
worldwide global|slightly somewhat a_bit a_little|just only merely simply|completely fully absolutely|mainly mostly for_most_part|in_fact really
also too as_well|while when as|so therefore thus as_a_result|if provided_that|except apart_from aside_from other_than
now at_present right_now at_the_moment|these_days today|then later afterwards|until till|at_once straight_away right_away|finally in_the_end at_last
always forever for_ever for_good|at_times now_and_then|no_longer not_any_more|woods forest wood|expect_a_baby be_pregnant be_expecting
welcome_a_baby become_parents give_birth|surgery go_under_knife|pass_away die lose_battle|be_killed lose_life|launch unveil introduce
go_to_jail go_to_prison|tell_police inform_police|open_about speak_about talk_about|make_fun_of laugh_at|give_up_on abandon|keep_going carry_on
take_to_hospital take_to_clinic rush_to_hospital|put_on_market put_on_sale|don't do_not|cannot can't can_not|won't will_not|source insider
shooting gun_attack|stabbing knife_attack|bail bond|number_one chart-topper|sell-out sold-out|cheque check|pound quid|aunt auntie aunty|baby_boy little_boy
baby_girl little_girl|usa america united_states|uk britain united_kingdom|los_angeles la|new_york nyc|plunge slump|total add_up_to|question quiz
throw_up be_sick|age grow_old|give_in back_down|withdraw pull_out drop_out|in_my_opinion i_think|my_whole_life all_my_life|a_long_time ages
long_ago a_while_ago|one_day some_day|as_soon_as once|as_long_as so_long_as|anyway in_any_case|take_care look_after|decide make_decision take_decision
give_speech make_speech|advise give_advice|allow give_permission|promise make_promise|complain make_complaint|take_photo photograph take_picture
visit pay_visit|carry_out conduct|set_fire_to torch|be_called be_named|bear_in_mind remember|be_silent keep_quiet|aboard on_board
round_the_clock day_and_night|injure harm|be_injured be_hurt|get_hurt be_hurt|comeback return|debut first_appearance|appearance outing|tie link connection
gathering assembly|beloved dear|moving touching|close intimate|veteran seasoned|rising emerging|rumoured reported|weeping tearful in_tears
trembling shaking|asleep sleeping|weekly every_week|daily every_day|monthly every_month|shore bank|queue line_up|make_clear stress|grow_apart drift_apart
settle_down put_down_roots|fly_out jet_off|hit_the_headlines make_headlines|serve_time do_time|rob mug|discharge release_from_hospital
move_in_together live_together|walk_out storm_out|walk_free be_released|take_the_stage go_on_stage|top_charts reach_number_one|be_cast land_role
win_award be_awarded|give_concert perform play|sell_out be_sold_out|hand_out distribute give_out|post_online share_online|keep_private keep_secret
take rush|say tell|say add explain|see watch|hear listen_to|speak_to talk_to|think_of think_about|very_much a_lot|everything all|in_the_past previously
newborn new_baby|post_on_instagram share_on_instagram
`;
