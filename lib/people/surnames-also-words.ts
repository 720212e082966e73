/** Surnames that are also words of organisations or titles; after a given name they are surnames. From general knowledge. */
export const SURNAMES_ALSO_WORDS = `west white black green blue love law bell day lane park woods hall post cross star court church temple story march young rivers rock stone reed grace star bowl
school gold golden law hill hills king banks brooks fields wells mills price rose cole page pope bishop knight prince duke earl noble rich good best long short small strong swift sharp wise power powers
may june winter summers holiday christmas eve light lights bridges ford lake forest wood moon sky star ray bay beach glass marsh field rush bush berry cherry plum lamb wolf fox bird swan drake hawk crow finch
cook baker butler carter mason taylor turner walker fisher hunter singer sheen cruise grant hope faith joy bliss merchant law gray brown house houses waters spears sparks bullock hart heard depp pitt crown lord
love hewitt country bloom blossom flowers garden gardner parks street church castle tower towers hope banks boyd week weeks monday friday city paris london england holland ireland french german roman snow frost storm rain winter summer`;
