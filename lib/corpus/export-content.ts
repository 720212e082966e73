import * as v from 'valibot';
import type { Correction } from './correction.ts';
import { correctionOf } from './corrections.ts';
import { ExportLine, HeadLine } from './export-line.ts';
import type { ImportedSources } from './imported-sources.ts';
import type { Revision } from './revision.ts';

/** The content of an export while its lines are read. Every line is parsed here, at the door. */
export class ExportContent {
  readonly sources: ImportedSources;
  readonly corrections = new Map<string, Correction>();
  readonly revisions: Omit<Revision, 'number'>[] = [];
  settings: unknown = null;
  lines = 0;
  /** The last line was reached, and as many lines before it as it says. */
  ended = false;

  constructor(sources: ImportedSources) {
    this.sources = sources;
  }

  /** Takes the next line; false where the first one is not that of an export. */
  async take(text: string): Promise<boolean> {
    const value = jsonOf(text);
    const number = this.lines++;
    if (number > 0) {
      await this.#takeLine(value, number);
      return true;
    }
    const head = v.safeParse(HeadLine, value);
    if (head.success) this.settings = head.output.settings;
    return head.success;
  }

  async #takeLine(value: unknown, number: number): Promise<void> {
    const parsed = v.safeParse(ExportLine, value);
    const line = parsed.success && !this.ended ? parsed.output : null;
    if (!line) {
      this.sources.refused += 1;
      // Articles that follow must not pass for those of the source before.
      if (v.is(v.looseObject({ source: v.unknown() }), value)) await this.sources.end();
    } else if ('source' in line) await this.sources.begin(line.source);
    else if ('article' in line) await this.sources.add(line.article);
    else if ('correction' in line) this.#keepFirst(line.correction);
    else if ('revision' in line) this.revisions.push(line.revision);
    else if (line.end.lines === number - 1) this.ended = true;
    else this.sources.refused += 1;
  }

  #keepFirst({ first, second, says, at }: Omit<Correction, 'id'>): void {
    const correction = correctionOf([first, second], says, at);
    if (!this.corrections.has(correction.id)) this.corrections.set(correction.id, correction);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
