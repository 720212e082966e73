// From general knowledge of the domain: words that tell apart the steps of one course of things. A value that
// stands beside "admitted" and one beside "discharged" answer two questions, though both speak of the hospital.
// `|` parts the steps, the first word of each names it; `_` joins the words of a phrase.

export const phaseLexicon: Readonly<Record<string, string>> = {
  stay: 'admit hospitalise hospitalize rush_to take_to check_into check_in enter fly_to_hospital bring_to_hospital admission|discharge release_from leave_hospital leave_clinic leave_*_hospital leave_*_clinic walk_out_of_*_hospital walk_out_of_*_clinic go_home home_from_hospital return_home allow_home check_out out_of_hospital|operate operation surgery',
  run: 'begin start open kick_off launch get_under_way commence first_night opening_night run_from|end over_by all_over finish close conclude wind_up finale final last run_until',
  deal: 'buy purchase acquire snap_up pay_for|sell sale change_hands|list market ask asking_price put_up|rent lease|build renovate',
  love: 'meet introduce|date romance relationship together|engage engagement propose proposal ring|marry wed wedding marriage vow nuptial ceremony|split separate separation part_way break_up|file filing petition|divorce finalise finalize settle',
  life: 'birth born bear deliver give_birth welcome|death die pass_away|funeral bury burial memorial cremate|diagnose diagnosis|pregnant pregnancy expect|christen baptise baptism name',
  law: 'arrest detain|charge indict accuse|plead plea|trial hearing|convict verdict guilty jury|sentence jail|appeal|release free bail|sue lawsuit',
  prize: 'nominate nomination shortlist|win award receive take_home|present host',
  work: 'announce unveil|cast sign|film shoot shooting record|release premiere come_out hit_cinema publish|cancel postpone axe call_off',
  order: 'first|second|third|fourth|fifth|sixth|seventh|previous former earlier|next new',
  move: 'arrive land|leave depart fly_out|return come_back|travel fly',
  career: 'join debut|quit step_down retire resign|succeed replace',
  growth: 'rise increase grow|fall_by drop decline|total in_all altogether',
  kin: 'son|daughter|mother mum mom|father dad|brother|sister|wife|husband|grandchild grandson granddaughter|child baby twin',
  work_of:
    'album|single|song|tour|concert gig|show programme|film movie|series|book memoir|play|video',
  crowd:
    'guest|fan spectator audience|police officer|mourner|crew staff|member|viewer|follower|copy|stream view',
  price:
    'fine|damages compensation|bail bond|cost fee|salary wage earn|price worth value|donate donation|gross box_office|debt owe|rent',
  measure:
    'tall height|deep depth|long length|wide|weigh weight|area cover|away distance|fall plunge drop|fast speed',
};
