// Generated from cues/*.yaml.
import type { CueFile } from '../cues.types.js';

export const cueFiles: Readonly<Record<string, () => Promise<CueFile>>> = {
  en: async () => (await import('./en.js')).default,
};
