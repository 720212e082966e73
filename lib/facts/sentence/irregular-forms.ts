// The irregular English forms that news uses most, from general knowledge: form, then base form.

/** Base form of irregular verbs and nouns. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  (
    'was be were be is be are be been be am be has have had have did do done do went go gone go gave give ' +
    'given give got get gotten get took take taken take came come said say told tell wrote write written write ' +
    'met meet left leave born bear bore bear broke break broken break wore wear worn wear won win lost lose ' +
    'bought buy sold sell paid pay began begin begun begin held hold kept keep led lead felt feel found find ' +
    'fell fall fallen fall flew fly flown fly drove drive driven drive rode ride ridden ride ran run sang sing ' +
    'sung sing spoke speak spoken speak stood stand taught teach thought think brought bring built build ' +
    'caught catch chose choose chosen choose died die dying die lying lie laid lay made make knew know known know ' +
    'saw see seen see sent send sat sit slept sleep spent spend struck strike swore swear tore tear threw throw ' +
    'thrown throw understood understand woke wake wedded wed split split cut cut hurt hurt put put shot shoot ' +
    'sued sue tied tie rose rise risen rise grew grow grown grow gone go became become hit hit let let ' +
    'children child men man women woman wives wife lives life people person feet foot babies baby bodies body ' +
    'families family stories story parties party daughters daughter leaves leave vows vow twins twin ' +
    'died die dead dead dies die ate eat drank drink fought fight forgot forget hid hide meant mean shook shake ' +
    'showed show shown show stole steal swam swim signed sign vying vie tying tie wept weep'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);
