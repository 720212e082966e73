import type { ChoiceSet } from './choice-set.ts';

const status = (answers: string): ChoiceSet => ({ kind: 'status', answers, capital: 'never' });

const state = (answers: string): ChoiceSet => ({ ...status(answers), state: true });

const imposed = (answers: string): ChoiceSet => ({ ...status(answers), imposed: true });

/** Questions of how things stand, written as those of choice-lexicon.ts. From general knowledge. */
export const statusLexicon: Readonly<Record<string, ChoiceSet>> = {
  // "He married his girlfriend": what two are to each other is then about to change.
  bond: {
    ...state(
      'boyfriend girlfriend|fiance fiancé fiancée fiancee husband_to_be wife_to_be|husband wife spouse hubby|~partner',
    ),
    changedBy: ['wedding', 'engagement'],
  },
  condition: status(
    'stable stable_condition fair_condition out_of_danger out_of_intensive_care|serious serious_condition|critical critical_condition life_support fight_for_life fight_for_his_life fight_for_her_life|intensive_care<critical,serious|coma unconscious|conscious alert',
  ),
  severity: status(
    'minor slight superficial mild not_serious slightly_hurt slightly_injure not_seriously_hurt not_seriously_injure not_badly_hurt|moderate|serious severe grave major life-threatening seriously_hurt seriously_injure severely_injure badly_hurt badly_injure gravely_injure critically_injure',
  ),
  hospital: status(
    'discharged discharge release_from_hospital leave_hospital leave_the_hospital treat_and_release release_from_the_hospital out_of_hospital return_home back_home allow_home|still_in_hospital remain_in_hospital stay_in_hospital still_hospitalized still_hospitalised remain_hospitalized remain_hospitalised recover_in_the_hospital kept_in overnight_in_hospital under_observation recover_in_hospital|not_hospital decline_treatment refuse_treatment treat_at_scene treat_at_the_scene no_hospital',
  ),
  fate: status(
    'cancelled cancel cancellation scrap axe shelve call_off call_*_off not_be_make_up|postponed postpone reschedule delay push_back put_off put_on_hold defer move_to_january move_to_february move_to_march move_to_april move_to_may move_to_june move_to_july move_to_august move_to_september move_to_october move_to_november move_to_december move_to_next_year|going_ahead go_ahead as_planned as_scheduled proceed no_delay will_not_affect',
  ),
  sale: state(
    'sold sell change_hand snap_up|still_for_sale be_for_sale now_for_sale be_on_the_market still_on_the_market unsold not_sell no_buyer not_find_a_buyer look_for_a_buyer',
  ),
  listing: status(
    'listed list_for list_at put_up_for_sale put_on_the_market come_on_the_market on_the_market hit_the_market|never_listed off-market off_market in_private not_put_on_the_market not_list',
  ),
  custody: status(
    'joint_custody joint_*_custody share_custody|sole_custody sole_*_custody full_custody|primary_custody',
  ),
  plea: status('guilty plead_guilty|not_guilty plead_not_guilty deny_charge|no_contest nolo'),
  verdict: status(
    'convicted convict find_guilty|acquitted acquit clear_of find_not_guilty|drop_charge drop_the_charge charge_drop charge_be_drop dismiss_case dismiss_the_case case_be_dismiss case_dismiss|mistrial hung_jury|settlement settled_out_of_court settle_the_case settle_the_suit settle_the_lawsuit',
  ),
  arrest: status(
    'arrested arrest detain in_custody into_custody police_custody|not_arrested not_arrest without_arrest no_arrest cite issue_a_ticket questioned|charged charge indict|not_charged not_charge no_charge without_charge',
  ),
  penalty: imposed(
    'prison jail prison_term behind_bars|probation supervise_release|parole|community_service|house_arrest home_detention|suspended suspend_sentence|fine fined',
  ),
  supervision: imposed('probation|supervised_release supervise_release|parole'),
  contract: status(
    'renewed renew extend re-sign|terminated terminate tear_up cut_tie|expired expire lapse not_renew',
  ),
  result: status(
    'win scoop take_home|nominated nominate nomination shortlist|lose_out_to miss_out_on',
  ),
  survival: status(
    'alive still_alive still_breathe|dead_on_arrival dead_at_scene dead_at_the_scene dead_when dead_before dead_by_the_time already_dead find_dead',
  ),
  injured: status(
    'hurt injured injure wound|unhurt uninjured unharmed unscathed not_hurt not_injure no_injury nobody_injured no_one_hurt',
  ),
  prenup: status(
    'prenup prenuptial sign_prenup with_prenup|no_prenup without_prenup without_prenuptial no_prenuptial',
  ),
  exit: status(
    'fired fire sacked sack dismissed dismiss axe_from drop_from let_go oust show_the_door|resigned resign quit step_down step_back walk_out',
  ),
  marital: state(
    'be_single still_single newly_single single_again|in_a_relationship be_dating|engaged engage|married marry|separated separate live_apart|divorced divorce<separated|reconciled reconcile back_together',
  ),
  appeal: status(
    'appeal will_appeal plan_to_appeal file_an_appeal lodge_an_appeal|not_appeal no_appeal waive_appeal accept_the_verdict accept_the_ruling',
  ),
  operation: status(
    'surgery operation operate undergo_surgery go_under_the_knife|not_operate no_surgery no_operation not_need_surgery not_require_surgery without_surgery',
  ),
  confession: status(
    'confess admit admission|denied deny denial maintain_his_innocence maintain_her_innocence',
  ),
  refund: status('refunded refund money_back|not_refund no_refund'),
  health: status(
    'good_health fine_health in_shape|poor_health fail_health ill_health frail ailing in_decline',
  ),
  will: status('testament leave_a_will last_will leave_*_will|no_will without_will intestate'),
};
