import { readStories } from './story-file.ts';
import { storyLine } from './story-line.ts';

/** Lines of the suite `stories` for a folder of story files, or for one of them. */
export async function* evaluate(path: string, flags: string[]): AsyncGenerator<object | string> {
  for (const story of readStories(path)) {
    if (flags.includes('--explain'))
      yield* (await import('./explain-story.ts')).explainStory(story);
    else yield storyLine(story);
  }
}
