/** Words that never are a part of a name, however they are capitalised: articles, pronouns, prepositions, auxiliaries, months, days. */
export const WORDS_OUTSIDE_NAMES = `
a about after again against all also although am among an and another any are as at be because been before being below between both but by can can't could did didn't do does doesn't doing don't down during
each even every few for from further get gets getting got had has hasn't have having he he's her here here's hers herself him himself his how how's i i'm i've if in into is isn't it it's its itself just like me more most my
myself near no nor not now of off on once only onto or other our ours out over own per she she's should since so some still such than that that's the their them then there there's these they they're this those though through
to too toward towards under until up upon us versus via vs was wasn't we we're were weren't what what's when where which while who who's whom whose why will with without won't would yes yet you you're your yours
amid despite following including according says said say told tells reveals revealed announces announced denies confirms admits claims
january february april august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb apr aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
tv ex co-star exclusive video watch photos pics breaking update report reports rumor rumors`;
