// Generated from frameworks/connecticut-ctdpa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "connecticut-ctdpa",
  "title": "Connecticut Data Privacy Act",
  "short": "CTDPA",
  "citation": "Conn. Gen. Stat. sections 42-515 to 42-526",
  "url": "https://www.cga.ct.gov/current/pub/chap_743jj.htm",
  "jurisdiction": "Connecticut, United States",
  "markets": [ "US-CT" ],
  "auto": true,
  "inForce": "2023-07-01",
  "version": "2026-11-21",
  "applies": "Whoever does business in Connecticut or aims at its residents and, since 2026-07-01, in a year handles personal data of 35,000 consumers, or any sensitive data, or offers personal data for sale (before: 100,000, or 25,000 with a quarter of revenue from sale).",
  "checkedAgainst": "42-520(c)-(e) as of 2023 in a deskbook; Public Act 25-113 in notes of law firms, a research note of 2026-10-05 that read the 2026 Supplement (contents and place of the notice) and a survey of 2026-09-19 (new letters of the opt-out signal).",
  "amendments": "Public Act 25-113 (SB 1295), from 2026-07-01: lower thresholds, wider sensitive data, a statement on training language models, minors. Public Act 26-64, from 2026-10-01, leaves the notice alone.",
  "requires": [
    {
      "rule": "data/categories",
      "provision": "42-520(c)(1), text of 2023",
      "cite": "42-520(c)(1)",
      "duty": "disclosure",
      "requirement": "List the categories of personal data processed.",
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "42-520(c)(2), text of 2023",
      "cite": "42-520(c)(2)",
      "duty": "disclosure",
      "requirement": "State the purpose of processing.",
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "42-520(c)(3), 42-520(e)(1), text of 2023",
      "cite": "42-520(c)(3)",
      "duty": "disclosure",
      "requirement": "Say how to exercise rights, and describe the secure and reliable ways to make a request.",
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "rights/appeal",
      "provision": "42-520(c)(3), 42-518(d), text of 2023",
      "cite": "42-520(c)(3)",
      "duty": "disclosure",
      "requirement": "Say how to appeal a decision on a request.",
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "42-520(c)(4), text of 2023",
      "cite": "42-520(c)(4)",
      "duty": "disclosure",
      "requirement": "List the categories of data shared with third parties.",
      "condition": "if data is shared with third parties",
      "when": [ "third-party-recipients" ],
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "42-520(c)(5), text of 2023",
      "cite": "42-520(c)(5)",
      "duty": "disclosure",
      "requirement": "List the categories of third parties.",
      "condition": "if data is shared with third parties",
      "when": [ "third-party-recipients" ],
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "42-520(c)(6), text of 2023",
      "cite": "42-520(c)(6)",
      "duty": "disclosure",
      "requirement": "Give an active e-mail address or another way to reach the controller online.",
      "until": "2026-07-01",
      "verified": "statute-text"
    },
    {
      "rule": "sale/statement",
      "provision": "42-520(d), text of 2023",
      "cite": "42-520(d)",
      "duty": "operational",
      "requirement": "Disclose clearly and conspicuously that data is sold or used for targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "until": "2026-07-01",
      "limit": { "accepts": [ "practice" ] },
      "verified": "statute-text",
      "note": "The text named no place, hence operational."
    },
    {
      "rule": "sale/opt-out",
      "provision": "42-520(c)(3), (d), (e)(1)(A)(i), text of 2023",
      "cite": "42-520(c)(3)",
      "duty": "disclosure",
      "requirement": "Say how to opt out of sale and targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "until": "2026-07-01",
      "verified": "statute-text",
      "note": "One of the rights whose exercise the notice explains; besides, a link on the website."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "42-520(e)(1)(A)(ii), text of 2023",
      "cite": "42-520(e)(1)(A)(ii)",
      "duty": "operational",
      "requirement": "Allow people to opt out by a preference signal.",
      "condition": "sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2025-01-01",
      "until": "2026-07-01",
      "verified": "secondary-source",
      "note": "Only the start of the provision read."
    },
    {
      "rule": "data/categories",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "List the categories of personal data processed, sensitive ones included.",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "purposes/stated",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "State the purpose of processing.",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "rights/exercise",
      "provision": "42-520(b), 42-520(c)(1), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "Say how to exercise rights, and describe the secure and reliable ways to make a request.",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "rights/appeal",
      "provision": "42-520(b), as amended by Public Act 25-113; 42-518",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "Say how to appeal a decision on a request.",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "recipients/data-shared",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "List the categories of data that go to third parties.",
      "condition": "if data goes to third parties; recalled as speaking of sold data now, where the older text said shared",
      "when": [ "sells-or-shares" ],
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "unsure",
      "note": "Not mentioned in the note that restates (b); the narrower condition is taken until the text is read."
    },
    {
      "rule": "recipients/categories",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "List the categories of those third parties.",
      "condition": "if data goes to third parties; recalled as speaking of sold data now, where the older text said shared",
      "when": [ "sells-or-shares" ],
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "unsure",
      "note": "As for the categories of data."
    },
    {
      "rule": "controller/contact",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "Give an active e-mail address or another way to reach the controller online.",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "sale/statement",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "Disclose clearly and conspicuously, in the notice, that data is used for targeted advertising or sold.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "limit": { "accepts": [ "practice" ] },
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen. It names targeted advertising only."
    },
    {
      "rule": "sale/opt-out",
      "provision": "42-520(b), 42-520(c)(1)(A)(i), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "Say how to opt out of sale and targeted advertising.",
      "condition": "data is sold to third parties or processed for targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "One of the rights whose exercise the notice explains."
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "42-520(c)(1)(A)(ii), as amended by Public Act 25-113",
      "cite": "42-520(c)(1)(A)(ii)",
      "duty": "operational",
      "requirement": "Allow people to opt out by a preference signal.",
      "condition": "sale or targeted advertising",
      "when": [ "sells-or-shares" ],
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "The new letters from a survey of 2026-09-19."
    },
    {
      "rule": "ai/training-use",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "State whether personal data is collected, used or sold to train large language models.",
      "condition": "whether or not it is",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "policy/effective-date",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "disclosure",
      "requirement": "Show the month and year of the last update.",
      "limit": { "accepts": [ "updated" ] },
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Restated in a research note of 2026-10-05 on the 2026 Supplement; the letters below (b) were not seen."
    },
    {
      "rule": "policy/availability",
      "provision": "42-520(b), as amended by Public Act 25-113",
      "cite": "42-520(b)",
      "duty": "operational",
      "requirement": "Link to the notice with the word \"privacy\" on the home page, the store page and in the settings of an app.",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "A duty to post, hence operational."
    },
    {
      "rule": "policy/change-notice",
      "provision": "42-520(b)(3), as amended by Public Act 25-113",
      "cite": "42-520(b)(3)",
      "duty": "operational",
      "requirement": "Tell the people affected of a retroactive material change and let them withdraw consent.",
      "condition": "a retroactive material change",
      "since": "2026-07-01",
      "url": "https://www.cga.ct.gov/2026/sup/chap_743jj.htm",
      "verified": "secondary-source",
      "note": "Raised from unsure: restated with its number in a research note of 2026-10-05. Owed when the notice changes, hence operational."
    },
    {
      "rule": "rights/response-time",
      "provision": "42-518(c)-(d)",
      "cite": "42-518(c)-(d)",
      "duty": "operational",
      "requirement": "Answer requests and appeals in time; the notice need not name it.",
      "condition": "on request",
      "verified": "knowledge"
    },
    {
      "rule": "rights/deadline",
      "provision": "42-518(c)-(d)",
      "cite": "42-518(c)-(d)",
      "duty": "operational",
      "requirement": "Answer within 45 days, extended by 45; appeals within 60.",
      "condition": "on request",
      "limit": { "within": "P45D", "extension": "P45D", "perRight": { "appeal": "P60D" } },
      "verified": "knowledge",
      "note": "The first two figures seen in a table of state laws of 2026-10, which has them unchanged by Public Act 25-113; the days for appeals not."
    }
  ],
  "gaps": [
    {
      "provision": "42-520(c), since 2026-07-01 42-520(b)",
      "why": "policy/clarity: reasonably accessible, clear and meaningful are qualities of the notice; no field of a declaration answers them."
    }
  ]
} as const satisfies Framework as Framework;
