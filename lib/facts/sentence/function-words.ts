// From general knowledge of English: words that tell nothing about which question a sentence answers.

/** Words, in their base form, that are no part of a claim's context. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if then than that this these those there here it its he him his she her hers ' +
    'they them their theirs we us our ours i me my mine you your yours who whom whose which what when where why how ' +
    'in on at by for from of to with without into onto over under about above below between among during after ' +
    'before since until till while as up down out off near through across around against per via ' +
    'be have do will would shall should can could may might must not no nor only also just even still already too ' +
    'very more most much many some any all both each every other another such own same few less least ' +
    'say tell add write state explain ask reply mr mrs ms dr one two three four five six seven eight nine ten ' +
    'year month week day time ago later earlier today yesterday tomorrow now ' +
    'get go make take come let put like well back again once ever never always later because though although ' +
    "however meanwhile s t re ve ll d m don't didn't isn't wasn't i'm it's he's she's that's we're they're"
  ).split(' '),
);

/** Words that open a new clause: what stands behind them belongs less to what stands before. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'and but while which who whom when where after before because although though since whereas as if that'.split(
    ' ',
  ),
);
