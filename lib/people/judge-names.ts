import model from './name-model.json' with { type: 'json' };
import { NAME_EVIDENCE, nameEvidence } from './name-evidence.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { Sighting, Sightings } from './sightings.ts';

/**
 * Which names that no list knows are people's, by key: a logistic regression over what the article tells
 * (`tests/evaluate/train-names.ts`; the file tells from which data and how well it does).
 */
export function judgeNames(sightings: Sightings): Map<string, boolean> {
  return new Map(
    [...unknownNames(sightings)].map(([key, evidence]) => {
      const logit = NAME_EVIDENCE.reduce(
        (sum, name) => sum + evidence[name] * model.weights[name],
        model.bias,
      );
      return [key, 1 / (1 + Math.exp(-logit)) >= model.threshold];
    }),
  );
}

/** What speaks for and against each name that no list knows, by key. */
export function unknownNames({ all, lowerCased }: Sightings): Map<string, NameEvidence> {
  const named = new Map<string, Sighting[]>();
  const alone = new Map<string, Sighting[]>();
  const places = new Map(all.map((sighting, at) => [sighting, at]));
  for (const sighting of all) {
    if (sighting.loose) continue;
    const { kind, from, to } = sighting.candidate;
    if (kind === 'unknown') put(named, sighting);
    else if (to - from === 1 && kind !== 'group') put(alone, sighting);
  }
  const known = (sighting: Sighting, at: number): Sighting | undefined => {
    const other = all[at];
    return other?.text === sighting.text && other.candidate.kind === 'full' ? other : undefined;
  };
  const surroundings = {
    lowerCased,
    alone: (key: string): readonly Sighting[] => alone.get(key) ?? [],
    knownBeside: (sighting: Sighting) => {
      const at = places.get(sighting) ?? -2;
      return { left: known(sighting, at - 1), right: known(sighting, at + 1) };
    },
  };
  return new Map(
    [...named].map(([key, sightings]) => [key, nameEvidence(sightings, surroundings)]),
  );
}

function put(map: Map<string, Sighting[]>, sighting: Sighting): void {
  const list = map.get(sighting.key);
  if (list) list.push(sighting);
  else map.set(sighting.key, [sighting]);
}
