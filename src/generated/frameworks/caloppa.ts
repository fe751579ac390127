// Generated from frameworks/caloppa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "caloppa",
  "title": "California Online Privacy Protection Act",
  "short": "CalOPPA",
  "citation": "Cal. Bus. & Prof. Code sections 22575-22579",
  "url": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=22575.&lawCode=BPC",
  "jurisdiction": "California, United States",
  "markets": [ "US-CA" ],
  "auto": true,
  "inForce": "2004-07-01",
  "version": "2026-11-21",
  "applies": "Whoever operates a commercial website or online service, apps included, that collects personally identifiable information online about consumers living in California; there is no size threshold.",
  "checkedAgainst": "22577(a)-(b) in the self-law.org copy; 22575(a) and (b)(1) as restated in AB 242 (2013, leginfo); (b)(5)-(7) in the Assembly floor analysis of AB 370 (leginfo, 2013-08-23) and as quoted on pogowasright.org; (b)(3)-(4) in a numbered copy (legalfina) and a quoted leginfo extract, not read again for this pack.",
  "amendments": "AB 370 (Stats. 2013, ch. 390) added (b)(5)-(7) from 2014-01-01. No later change of 22575(b) was found.",
  "requires": [
    {
      "rule": "data/categories",
      "provision": "22575(b)(1)",
      "cite": "22575(b)(1)",
      "duty": "disclosure",
      "requirement": "Name the categories of personally identifiable information that is collected online.",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "22575(b)(1)",
      "cite": "22575(b)(1)",
      "duty": "disclosure",
      "requirement": "Name the categories of third parties with whom it may be shared.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "22575(b)(2)",
      "cite": "22575(b)(2)",
      "duty": "disclosure",
      "requirement": "Describe the process by which people can review their information.",
      "condition": "only if the operator keeps such a process; the statute gives no right to one",
      "when": [ "review-process" ],
      "verified": "secondary-source"
    },
    {
      "rule": "rights/rectification",
      "provision": "22575(b)(2)",
      "cite": "22575(b)(2)",
      "duty": "disclosure",
      "requirement": "Describe the process by which people can ask for changes to their information.",
      "condition": "only if the operator keeps such a process",
      "when": [ "review-process" ],
      "verified": "secondary-source"
    },
    {
      "rule": "policy/change-notice",
      "provision": "22575(b)(3)",
      "cite": "22575(b)(3)",
      "duty": "disclosure",
      "requirement": "Describe how users are told of material changes to the policy.",
      "verified": "statute-text"
    },
    {
      "rule": "policy/effective-date",
      "provision": "22575(b)(4)",
      "cite": "22575(b)(4)",
      "duty": "disclosure",
      "requirement": "Show the date on which the policy takes effect.",
      "limit": { "accepts": [ "effective" ] },
      "verified": "statute-text"
    },
    {
      "rule": "tracking/do-not-track",
      "provision": "22575(b)(5), alternative in (b)(7)",
      "cite": "22575(b)(5)",
      "duty": "disclosure",
      "requirement": "Say how the operator responds to Do Not Track signals or like mechanisms of choice; a clear and conspicuous link to a program of choice that it follows serves as well.",
      "condition": "the operator itself collects personally identifiable information about activities over time and across third-party sites or services",
      "when": [ "cross-site-tracking" ],
      "since": "2014-01-01",
      "verified": "statute-text",
      "note": "A statement only: the signal need not be honoured."
    },
    {
      "rule": "tracking/third-parties",
      "provision": "22575(b)(6)",
      "cite": "22575(b)(6)",
      "duty": "disclosure",
      "requirement": "Say whether or not other parties may collect information about a user's activities over time and across sites when the user is on this one.",
      "since": "2014-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "22575(a); 22577(b)(1)-(5)",
      "cite": "22575(a)",
      "duty": "operational",
      "requirement": "Post the policy conspicuously: on the home page or first significant page, or by an icon with the word \"privacy\", a text link there that has the word or stands out, or another link that a reasonable person would notice; other services by any reasonably accessible means.",
      "condition": "a violation only if the policy is not posted within 30 days of a notice of non-compliance",
      "url": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=22577.&lawCode=BPC",
      "verified": "statute-text",
      "note": "A duty to post, not to write where the policy is posted; hence operational. 22577(b)(4)-(5) not read again for this pack."
    }
  ],
  "gaps": [
    {
      "provision": "22577(b)(2)-(3)",
      "why": "Colour, size and place of the icon or link are looks of the site; a declaration does not hold them."
    }
  ]
} as const satisfies Framework as Framework;
