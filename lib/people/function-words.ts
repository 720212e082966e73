/** Words that never are a part of a name, however they are capitalised: articles, pronouns, prepositions, auxiliaries, months, days. */
export const FUNCTION_WORDS = `
a about after again against all also although am among an and another any are as at be because been before being below between both but by can can't could did didn't do does doesn't doing don't down during
each even every few for from further get gets getting got had has hasn't have having he he's her here here's hers herself him himself his how how's i i'm i've if in into is isn't it it's its itself just like me more most my
myself near no nor not now of off on once only onto or other our ours out over own per she she's should since so some still such than that that's the their them then there there's these they they're this those though through
to too toward towards under until up upon us versus via vs was wasn't we we're were weren't what what's when where which while who who's whom whose why will with without won't would yes yet you you're your yours
amid despite following including according says said say told tells reveals revealed announces announced denies confirms admits claims
january february april august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb apr aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
tv ex co-star exclusive video watch photos pics breaking update report reports rumor rumors`;

/** Surnames that are also words of organisations or titles; after a given name they are surnames. From general knowledge. */
export const SURNAMES_ALSO_WORDS = `west white black green blue love law bell day lane park woods hall post cross star court church temple story march young rivers rock stone reed grace star bowl
school gold golden law hill hills king banks brooks fields wells mills price rose cole page pope bishop knight prince duke earl noble rich good best long short small strong swift sharp wise power powers
may june winter summers holiday christmas eve light lights bridges ford lake forest wood moon sky star ray bay beach glass marsh field rush bush berry cherry plum lamb wolf fox bird swan drake hawk crow finch
cook baker butler carter mason taylor turner walker fisher hunter singer sheen cruise grant hope faith joy bliss merchant law gray brown house houses waters spears sparks bullock hart heard depp pitt crown lord
love hewitt country bloom blossom flowers garden gardner parks street church castle tower towers hope banks boyd week weeks monday friday city paris london england holland ireland french german roman snow frost storm rain winter summer`;
