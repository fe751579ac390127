// Generated from frameworks/gpc.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "gpc",
  "title": "Global Privacy Control",
  "short": "GPC",
  "citation": "W3C Working Draft, Global Privacy Control",
  "url": "https://www.w3.org/TR/gpc/",
  "jurisdiction": "A signal with legal effect in several states of the United States",
  "markets": [ "US-CA", "US-CO", "US-CT", "US-TX" ],
  "auto": false,
  "inForce": "2023-03-29",
  "version": "2026-11-21",
  "applies": "Whoever sells personal data or uses it for targeted or cross-context advertising and receives the signal from residents of a state that recognises universal opt-outs.",
  "checkedAgainst": "11 CCR 7011(e)(3)(F)-(G) (text of 2023) and 4 CCR 904-3 Rule 6.03(A)(4)(e) in a deskbook; 11 CCR 7025(b), Rule 5.08(A) and the place of the Connecticut provision as quoted in a survey of 2026-09-19; Tex. 541.055(e) in copies at lexace.ai and public.law. The specification as quoted in that survey.",
  "amendments": "The day in force is that of the Californian regulation. Colorado recognises this signal and no other (list of the Department of Law, 2026-09-19). Some twelve states now have such a duty; the others are not carried. California obliges browsers to offer a signal from 2027-01-01 (AB 566).",
  "requires": [
    {
      "rule": "sale/opt-out-signal",
      "provision": "11 CCR 7011(e)(3)(F)-(G)",
      "cite": "11 CCR 7011(e)(3)(F)",
      "duty": "disclosure",
      "requirement": "Explain in the policy how the signal is processed and how to use one.",
      "condition": "California: businesses that sell or share",
      "when": [ "sells-or-shares" ],
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Read in the text of 2023; the version in force since 2026-01-01 may letter it otherwise."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "11 CCR 7025(b)",
      "cite": "11 CCR 7025(b)",
      "duty": "operational",
      "requirement": "Process the signal as a valid request to opt out of sale and sharing.",
      "condition": "California: businesses that sell or share",
      "when": [ "sells-or-shares" ],
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "statute-text",
      "note": "Raised from secondary-source: 7025(b)(1)-(2) read in quotation. Since 2026-01-01 the site also shows whether it processed the signal (law firms)."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "4 CCR 904-3 Rule 6.03(A)(4)(e)",
      "cite": "CO Rule 6.03(A)(4)(e)",
      "duty": "disclosure",
      "requirement": "Explain in the notice how universal opt-outs are processed.",
      "condition": "Colorado: sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2024-07-01",
      "url": "https://coag.gov/resources/colorado-privacy-act/",
      "verified": "statute-text",
      "note": "Raised from secondary-source: the Rule read, which alone speaks of the notice."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "C.R.S. 6-1-1306(1)(a)(IV), 6-1-1313; 4 CCR 904-3 Rule 5.08(A)",
      "cite": "CO Rule 5.08(A)",
      "duty": "operational",
      "requirement": "Treat a universal opt-out as a valid request to opt out.",
      "condition": "Colorado: sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2024-07-01",
      "url": "https://coag.gov/resources/colorado-privacy-act/",
      "verified": "statute-text",
      "note": "Rule 5.08(A) read in quotation; the subsections of the statute from knowledge."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "Conn. Gen. Stat. 42-520(e)(1)(A)(ii)",
      "cite": "CGS 42-520(e)(1)(A)(ii)",
      "duty": "operational",
      "requirement": "Allow people to opt out by a preference signal.",
      "condition": "Connecticut: sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2025-01-01",
      "until": "2026-07-01",
      "url": "https://www.cga.ct.gov/current/pub/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Only the start of the provision read."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "Conn. Gen. Stat. 42-520(c)(1)(A)(ii), as relettered by Public Act 25-113",
      "cite": "CGS 42-520(c)(1)(A)(ii)",
      "duty": "operational",
      "requirement": "Allow people to opt out by a preference signal.",
      "condition": "Connecticut: sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "The new letter from a survey of 2026-09-19 that read the act."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "Tex. Bus. & Com. Code 541.055(e)",
      "cite": "Tex. 541.055(e)",
      "duty": "operational",
      "requirement": "Honour opt-outs sent by a browser setting or like technology, under conditions.",
      "condition": "Texas: sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2025-01-01",
      "url": "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm",
      "verified": "statute-text"
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "GPC specification, support resource",
      "cite": "/.well-known/gpc.json",
      "duty": "best-practice",
      "requirement": "Publish the file by which a site says to machines that it honours the signal.",
      "condition": "optional",
      "verified": "secondary-source",
      "note": "Raised from knowledge: described in several implementations that cite the specification."
    }
  ],
  "gaps": [
    {
      "provision": "C.R.S. 6-1-1313(2)(c) and the like",
      "why": "Whether a signal that is on by default counts is a question of the sender, not of the policy."
    }
  ]
} as const satisfies Framework as Framework;
