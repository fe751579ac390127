// Generated from frameworks/*.yaml.
import type { Framework } from '../framework.types.js';

/** A pack as it is chosen by, and the way to load it. */
export interface FrameworkEntry extends Pick<Framework, 'id' | 'short' | 'title' | 'jurisdiction' | 'markets' | 'auto' | 'sector'> {
  load(): Promise<Framework>;
}

export const frameworks: readonly FrameworkEntry[] = [
  { ...{"id":"australia-app","short":"AU Privacy Act","title":"Privacy Act 1988 (Cth), Australian Privacy Principles","jurisdiction":"Australia","markets":["AU"],"auto":true}, load: async () => (await import('./australia-app.js')).default },
  { ...{"id":"caloppa","short":"CalOPPA","title":"California Online Privacy Protection Act","jurisdiction":"California, United States","markets":["US-CA"],"auto":true}, load: async () => (await import('./caloppa.js')).default },
  { ...{"id":"ccpa","short":"CCPA","title":"California Consumer Privacy Act, as amended by the California Privacy Rights Act, with its regulations","jurisdiction":"California, United States","markets":["US-CA"],"auto":true}, load: async () => (await import('./ccpa.js')).default },
  { ...{"id":"colorado-cpa","short":"Colorado CPA","title":"Colorado Privacy Act, with the Colorado Privacy Act Rules","jurisdiction":"Colorado, United States","markets":["US-CO"],"auto":true}, load: async () => (await import('./colorado-cpa.js')).default },
  { ...{"id":"connecticut-ctdpa","short":"CTDPA","title":"Connecticut Data Privacy Act","jurisdiction":"Connecticut, United States","markets":["US-CT"],"auto":true}, load: async () => (await import('./connecticut-ctdpa.js')).default },
  { ...{"id":"coppa","short":"COPPA","title":"Children's Online Privacy Protection Rule","jurisdiction":"United States (federal)","markets":["US"],"auto":true}, load: async () => (await import('./coppa.js')).default },
  { ...{"id":"eprivacy","short":"ePrivacy","title":"Directive on privacy and electronic communications","jurisdiction":"EU/EEA, through national law","markets":["EU","EEA"],"auto":true}, load: async () => (await import('./eprivacy.js')).default },
  { ...{"id":"gdpr","short":"GDPR","title":"General Data Protection Regulation","jurisdiction":"EU/EEA","markets":["EU","EEA"],"auto":true}, load: async () => (await import('./gdpr.js')).default },
  { ...{"id":"glba","short":"GLBA","title":"Gramm-Leach-Bliley Act: privacy notices (Regulation P)","jurisdiction":"United States (financial institutions)","markets":["US"],"auto":true,"sector":"finance"}, load: async () => (await import('./glba.js')).default },
  { ...{"id":"gpc","short":"GPC","title":"Global Privacy Control","jurisdiction":"A signal with legal effect in several states of the United States","markets":["US-CA","US-CO","US-CT","US-TX"],"auto":false}, load: async () => (await import('./gpc.js')).default },
  { ...{"id":"hipaa-npp","short":"HIPAA","title":"HIPAA Privacy Rule: Notice of Privacy Practices","jurisdiction":"United States (health plans, providers, clearinghouses)","markets":["US"],"auto":true,"sector":"health"}, load: async () => (await import('./hipaa-npp.js')).default },
  { ...{"id":"india-dpdp","short":"India DPDP","title":"Digital Personal Data Protection Act 2023 and Digital Personal Data Protection Rules 2025","jurisdiction":"India","markets":["IN"],"auto":true}, load: async () => (await import('./india-dpdp.js')).default },
  { ...{"id":"iso27701","short":"ISO 27701","title":"ISO/IEC 27701:2019 Privacy information management","jurisdiction":"International standard","markets":[],"auto":false}, load: async () => (await import('./iso27701.js')).default },
  { ...{"id":"iso29184","short":"ISO 29184","title":"ISO/IEC 29184:2020 Online privacy notices and consent","jurisdiction":"International standard","markets":[],"auto":false}, load: async () => (await import('./iso29184.js')).default },
  { ...{"id":"japan-appi","short":"APPI","title":"Act on the Protection of Personal Information (個人情報の保護に関する法律)","jurisdiction":"Japan","markets":["JP"],"auto":true}, load: async () => (await import('./japan-appi.js')).default },
  { ...{"id":"korea-pipa","short":"Korea PIPA","title":"Personal Information Protection Act (개인정보 보호법)","jurisdiction":"Republic of Korea","markets":["KR"],"auto":true}, load: async () => (await import('./korea-pipa.js')).default },
  { ...{"id":"lgpd","short":"LGPD","title":"Lei Geral de Proteção de Dados Pessoais","jurisdiction":"Brazil","markets":["BR"],"auto":true}, load: async () => (await import('./lgpd.js')).default },
  { ...{"id":"nist-pf","short":"NIST PF","title":"NIST Privacy Framework","jurisdiction":"United States (voluntary framework)","markets":["US"],"auto":false}, load: async () => (await import('./nist-pf.js')).default },
  { ...{"id":"pipeda","short":"PIPEDA","title":"Personal Information Protection and Electronic Documents Act","jurisdiction":"Canada (federal, private sector)","markets":["CA"],"auto":true}, load: async () => (await import('./pipeda.js')).default },
  { ...{"id":"pipl","short":"PIPL","title":"Personal Information Protection Law of the People's Republic of China, with the Network Data Security Management Regulations","jurisdiction":"China (mainland)","markets":["CN"],"auto":true}, load: async () => (await import('./pipl.js')).default },
  { ...{"id":"popia","short":"POPIA","title":"Protection of Personal Information Act 4 of 2013","jurisdiction":"South Africa","markets":["ZA"],"auto":true}, load: async () => (await import('./popia.js')).default },
  { ...{"id":"singapore-pdpa","short":"Singapore PDPA","title":"Personal Data Protection Act 2012","jurisdiction":"Singapore","markets":["SG"],"auto":true}, load: async () => (await import('./singapore-pdpa.js')).default },
  { ...{"id":"swiss-nfadp","short":"Swiss FADP","title":"Federal Act on Data Protection (revised), with the Data Protection Ordinance","jurisdiction":"Switzerland","markets":["CH"],"auto":true}, load: async () => (await import('./swiss-nfadp.js')).default },
  { ...{"id":"taiwan-pdpa","short":"Taiwan PDPA","title":"Personal Data Protection Act (個人資料保護法)","jurisdiction":"Taiwan","markets":["TW"],"auto":true}, load: async () => (await import('./taiwan-pdpa.js')).default },
  { ...{"id":"texas-tdpsa","short":"TDPSA","title":"Texas Data Privacy and Security Act","jurisdiction":"Texas, United States","markets":["US-TX"],"auto":true}, load: async () => (await import('./texas-tdpsa.js')).default },
  { ...{"id":"uk-gdpr","short":"UK GDPR","title":"UK General Data Protection Regulation, with the Data Protection Act 2018 and PECR","jurisdiction":"United Kingdom","markets":["GB"],"auto":true}, load: async () => (await import('./uk-gdpr.js')).default },
  { ...{"id":"vcdpa","short":"VCDPA","title":"Virginia Consumer Data Protection Act","jurisdiction":"Virginia, United States","markets":["US-VA"],"auto":true}, load: async () => (await import('./vcdpa.js')).default },
];
