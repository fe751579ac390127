// Generated from frameworks/*.yaml.
import type { Framework } from '../framework.types.js';

/** A pack as it is chosen by, and the way to load it. */
export interface FrameworkEntry extends Pick<Framework, 'id' | 'short' | 'title' | 'jurisdiction' | 'markets' | 'auto' | 'sector'> {
  load(): Promise<Framework>;
}

export const frameworks: readonly FrameworkEntry[] = [
  { ...{"id":"caloppa","short":"CalOPPA","title":"California Online Privacy Protection Act","jurisdiction":"California, United States","markets":["US-CA"],"auto":true}, load: async () => (await import('./caloppa.js')).default },
  { ...{"id":"gdpr","short":"GDPR","title":"General Data Protection Regulation","jurisdiction":"EU/EEA","markets":["EU","EEA"],"auto":true}, load: async () => (await import('./gdpr.js')).default },
  { ...{"id":"pipl","short":"PIPL","title":"Personal Information Protection Law of the People's Republic of China, with the Network Data Security Management Regulations","jurisdiction":"China (mainland)","markets":["CN"],"auto":true}, load: async () => (await import('./pipl.js')).default },
  { ...{"id":"taiwan-pdpa","short":"Taiwan PDPA","title":"Personal Data Protection Act (個人資料保護法)","jurisdiction":"Taiwan","markets":["TW"],"auto":true}, load: async () => (await import('./taiwan-pdpa.js')).default },
];
