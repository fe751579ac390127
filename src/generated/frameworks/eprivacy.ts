// Generated from frameworks/eprivacy.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "eprivacy",
  "title": "Directive on privacy and electronic communications",
  "short": "ePrivacy",
  "citation": "Directive 2002/58/EC, as amended by Directive 2009/136/EC",
  "url": "https://eur-lex.europa.eu/eli/dir/2002/58/oj",
  "jurisdiction": "EU/EEA, through national law",
  "markets": [ "EU", "EEA" ],
  "auto": true,
  "inForce": "2011-05-25",
  "version": "2026-11-21",
  "applies": "Whoever stores information on the devices of users in the EU or EEA or reads it there, personal data or not, and whoever sends them electronic marketing; Art. 4 binds providers of public communications services only.",
  "checkedAgainst": "EUR-Lex English text in github Ansvar-Systems/EU_compliance_MCP, data/seed/eprivacy.json (2026-02-14): Arts. 4, 5 and 13; para 81 of the judgment in Case C-673/17 as quoted in W3C and IAB repositories; Regulation (EU) No 611/2013 in a reference note of 2026-09.",
  "amendments": "The day in force is that by which the text of 2009 had to be carried over. The proposal for a regulation was withdrawn on 2025-10-06. COM(2025) 837, the \"Digital Omnibus\", would move cookies into the GDPR and drop Art. 4; in September 2026 it was still before Parliament.",
  "requires": [
    {
      "rule": "cookies/purposes",
      "provision": "Art. 5(3)",
      "cite": "Art. 5(3)",
      "duty": "disclosure",
      "requirement": "Before anything is stored on the device or read from it, tell the user clearly and in full what for.",
      "condition": "any storage or access, personal data or not, beyond transmission and what a requested service strictly needs",
      "when": [ "non-exempt-cookies" ],
      "verified": "statute-text"
    },
    {
      "rule": "cookies/lifetime",
      "provision": "Art. 5(3) as read in Case C-673/17 Planet49, para 81",
      "cite": "Art. 5(3)",
      "duty": "disclosure",
      "requirement": "State how long the cookies work.",
      "condition": "storage or access that needs consent",
      "when": [ "non-exempt-cookies" ],
      "url": "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673",
      "verified": "secondary-source",
      "note": "Para 81 read in quotation; the judgment itself was not."
    },
    {
      "rule": "cookies/third-parties",
      "provision": "Art. 5(3) as read in Case C-673/17 Planet49, para 81",
      "cite": "Art. 5(3)",
      "duty": "disclosure",
      "requirement": "State whether third parties may have access to the cookies.",
      "condition": "storage or access that needs consent",
      "when": [ "non-exempt-cookies" ],
      "url": "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673",
      "verified": "secondary-source",
      "note": "Para 81 read in quotation; the judgment itself was not."
    },
    {
      "rule": "cookies/types",
      "provision": "EDPB Guidelines 2/2023 on the technical scope of Art. 5(3); guidance of national authorities",
      "cite": "EDPB Guidelines 2/2023",
      "duty": "best-practice",
      "requirement": "List every kind of tracker: pixels, kits in apps, fingerprints and local storage count like cookies.",
      "condition": "all trackers",
      "when": [ "uses-trackers" ],
      "url": "https://www.edpb.europa.eu/",
      "verified": "knowledge",
      "note": "The guidelines (version 2.0 of 2024-10-07, seen in a summary) say what counts; the list is practice of the national authorities."
    },
    {
      "rule": "cookies/consent",
      "provision": "Art. 5(3)",
      "cite": "Art. 5(3)",
      "duty": "operational",
      "requirement": "Ask for consent first, to the standard of the GDPR, unless an exception applies.",
      "condition": "storage or access beyond transmission and what a requested service strictly needs",
      "when": [ "non-exempt-cookies" ],
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/known",
      "provision": "Art. 5(3)",
      "cite": "Art. 5(3)",
      "duty": "operational",
      "requirement": "Rest storage and access on consent or on one of the two exceptions: transmission, or strict necessity for a service that was asked for.",
      "condition": "storing on the device and reading from it; what is done with the data afterwards has its basis elsewhere",
      "when": [ "uses-trackers" ],
      "limit": { "bases": [ "consent", "transmission", "strictly-necessary" ] },
      "verified": "statute-text",
      "note": "Meant to stand beside the GDPR, whose grounds cover the rest: where this law is named alone, the rule also reports grounds of purposes that are no matter of the device."
    },
    {
      "rule": "marketing/opt-out",
      "provision": "Art. 13(1)-(2)",
      "cite": "Art. 13(1)-(2)",
      "duty": "operational",
      "requirement": "Send marketing by e-mail or text only with prior consent, or to own customers with a free way to refuse at collection and in each message.",
      "condition": "electronic direct marketing",
      "when": [ "direct-marketing" ],
      "verified": "statute-text",
      "note": "Owed when the address is taken and in each message, not in the notice, hence operational."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 4(3); Regulation (EU) No 611/2013 Art. 2",
      "cite": "Art. 4(3)",
      "duty": "operational",
      "requirement": "Report every personal data breach to the national authority.",
      "condition": "providers of public electronic communications services only",
      "when": [ "regulated-sector" ],
      "given": { "sector": "telecoms" },
      "verified": "statute-text",
      "note": "Raised from knowledge: Art. 4(3) read; for the hours of the regulation see the gaps."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 4(3)",
      "cite": "Art. 4(3)",
      "duty": "operational",
      "requirement": "Tell subscribers without undue delay what happened, whom to ask and what they can do.",
      "condition": "providers of public electronic communications services only; a breach likely to affect people adversely",
      "when": [ "regulated-sector" ],
      "given": { "sector": "telecoms" },
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "Regulation (EU) No 611/2013 Art. 2(2)",
      "why": "The 24 hours in which telecoms providers report a breach, what is missing within three days more: breach/deadline names the strictest limit before it asks for the sector, and would hold these hours against everybody. From a reference note of 2026-09, not read in the regulation."
    },
    {
      "provision": "Art. 13(4)",
      "why": "Marketing messages that hide the sender or lack a valid address to object to: a matter of the message, not of the policy."
    }
  ]
} as const satisfies Framework as Framework;
