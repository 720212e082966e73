import { personKey } from './person-key.ts';
import { wordSet } from './word-set.ts';

/** Nouns that stand right before or after the name of a work, group, firm or place. From general knowledge. */
const THING_NOUNS = `group band boyband duo trio quartet label album albums single song songs hit track ballad anthem film films movie movies picture series show shows
sitcom soap drama comedy musical play opera ballet novel book books memoir magazine newspaper paper daily weekly tabloid website site portal channel broadcaster
network station programme program podcast game video clip trilogy saga franchise episode tour festival fest concert concerts gala prize award awards cup trophy
league team club side squad school university college academy hospital clinic church chapel cathedral temple mosque cemetery hotel resort restaurant bar
nightclub theatre theater hall arena stadium centre center museum gallery studio studios company firm agency brand foundation charity fund bank court prison
jail police street avenue road square bridge park beach island village town city district suburb province region county river lake mountain airport harbour
yacht boat ship horse dog cat perfume fragrance line collection dress gown app platform fans viewers readers star stars era soundtrack remix`;

const thing = wordSet(THING_NOUNS);

/** Is the word a noun that tells that a name beside it is no person's? */
export const isThing = (word: string | undefined): boolean =>
  word !== undefined && thing(personKey(word));
