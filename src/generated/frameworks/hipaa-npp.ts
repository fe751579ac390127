// Generated from frameworks/hipaa-npp.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "hipaa-npp",
  "title": "HIPAA Privacy Rule: Notice of Privacy Practices",
  "short": "HIPAA",
  "citation": "45 CFR 164.520; 45 CFR Part 164, Subparts D and E",
  "url": "https://www.ecfr.gov/current/title-45/section-164.520",
  "jurisdiction": "United States (health plans, providers, clearinghouses)",
  "markets": [ "US" ],
  "sector": "health",
  "auto": true,
  "inForce": "2003-04-14",
  "version": "2026-11-21",
  "applies": "Covered entities under HIPAA; some group health plans and correctional institutions need no notice (164.520(a)).",
  "checkedAgainst": "164.404, 164.408, 164.520, 164.524, 164.526 and 164.528 in github aptible/www.aptible.com (text as amended in 2013), read again for this pack; changes of 2024 through notes of law firms.",
  "amendments": "The Omnibus Rule of 2013. Changes of 2024 for records under 42 CFR Part 2, with compliance by 2026-02-16, in force though most of the rule on reproductive health was vacated (Purl v. HHS, June 2025).",
  "requires": [
    {
      "rule": "policy/mandated-text",
      "provision": "164.520(b)(1)(i)",
      "cite": "164.520(b)(1)(i)",
      "duty": "disclosure",
      "requirement": "Carry the prescribed heading in capitals on how medical information may be used and seen.",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "164.520(b)(1)(ii)(A)-(B), (D)",
      "cite": "164.520(b)(1)(ii)(A)-(B)",
      "duty": "disclosure",
      "requirement": "Describe the uses and disclosures for treatment, payment and operations, with an example each, and every other purpose that needs no authorisation, in enough detail.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "164.520(b)(1)(ii)(E)",
      "cite": "164.520(b)(1)(ii)(E)",
      "duty": "disclosure",
      "requirement": "Say that an authorisation can be revoked.",
      "verified": "statute-text",
      "note": "The item also wants to know which uses need an authorisation: see the gaps."
    },
    {
      "rule": "data/sensitive",
      "provision": "164.520(b)(1)(ii)(C)-(D), (iii), as amended in 2024",
      "cite": "164.520(b)(1)(ii)(C)-(D)",
      "duty": "disclosure",
      "requirement": "Describe the stricter rules of 42 CFR Part 2 for records of substance use disorder.",
      "condition": "entities that create or hold such records",
      "when": [ "regulated-sector" ],
      "given": { "sector": "health.substance-use" },
      "since": "2026-02-16",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/restriction",
      "provision": "164.520(b)(1)(iv)(A)",
      "cite": "164.520(b)(1)(iv)(A)",
      "duty": "disclosure",
      "requirement": "Mention the right to ask for restrictions and when it has to be granted.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "164.520(b)(1)(iv)(C)",
      "cite": "164.520(b)(1)(iv)(C)",
      "duty": "disclosure",
      "requirement": "Mention the right to inspect and copy.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "164.520(b)(1)(iv)(D)",
      "cite": "164.520(b)(1)(iv)(D)",
      "duty": "disclosure",
      "requirement": "Mention the right to amend.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "164.520(b)(1)(iv)(E)",
      "cite": "164.520(b)(1)(iv)(E)",
      "duty": "disclosure",
      "requirement": "Mention the right to an account of disclosures.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "164.524(b)(2), 164.526(b)(2)",
      "cite": "164.524(b)(2)",
      "duty": "operational",
      "requirement": "Grant access within 30 days and act on amendments within 60, each once extended by 30; no item of the notice.",
      "condition": "on request",
      "limit": { "perRight": { "access": "P30D", "rectification": "P60D" }, "extensionPerRight": { "access": "P30D", "rectification": "P30D" } },
      "url": "https://www.ecfr.gov/current/title-45/section-164.524",
      "verified": "statute-text",
      "note": "Raised from knowledge. An account of disclosures may take 60 days and 30 (164.528(c)(1))."
    },
    {
      "rule": "rights/complaint",
      "provision": "164.520(b)(1)(vi)",
      "cite": "164.520(b)(1)(vi)",
      "duty": "disclosure",
      "requirement": "Say that people may complain to the Secretary of Health and Human Services.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "164.520(b)(1)(vi)",
      "cite": "164.520(b)(1)(vi)",
      "duty": "disclosure",
      "requirement": "Say that and how people may complain to the entity.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/non-discrimination",
      "provision": "164.520(b)(1)(vi)",
      "cite": "164.520(b)(1)(vi)",
      "duty": "disclosure",
      "requirement": "Say that nobody suffers for a complaint.",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "164.520(b)(1)(v)(A)",
      "cite": "164.520(b)(1)(v)(A)",
      "duty": "disclosure",
      "requirement": "State the duty to notify the people affected by a breach of unsecured health information.",
      "verified": "statute-text",
      "note": "A rare case: here the breach notice is an item of the policy."
    },
    {
      "rule": "breach/deadline",
      "provision": "164.404(b)",
      "cite": "164.404(b)",
      "duty": "operational",
      "requirement": "Notify them without unreasonable delay, within 60 days of discovery.",
      "condition": "a breach of unsecured protected health information",
      "limit": { "to": "subjects", "within": "P60D" },
      "url": "https://www.ecfr.gov/current/title-45/section-164.404",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "164.408",
      "cite": "164.408",
      "duty": "operational",
      "requirement": "Notify the Secretary; the media too for more than 500 people in a state (164.406).",
      "condition": "a breach of unsecured protected health information",
      "url": "https://www.ecfr.gov/current/title-45/section-164.408",
      "verified": "statute-text",
      "note": "Raised from knowledge: 164.408 read."
    },
    {
      "rule": "breach/deadline",
      "provision": "164.408(b), 164.404(b)",
      "cite": "164.408(b)",
      "duty": "operational",
      "requirement": "Notify the Secretary along with the people affected, within 60 days of discovery.",
      "condition": "500 people or more; smaller breaches within 60 days after the end of the year (164.408(c))",
      "limit": { "to": "authority", "within": "P60D" },
      "url": "https://www.ecfr.gov/current/title-45/section-164.408",
      "verified": "statute-text",
      "note": "Raised from knowledge. No condition asks for the number of people."
    },
    {
      "rule": "controller/contact",
      "provision": "164.520(b)(1)(vii)",
      "cite": "164.520(b)(1)(vii)",
      "duty": "disclosure",
      "requirement": "Give the name or title and the telephone number of a person or office to ask.",
      "verified": "statute-text"
    },
    {
      "rule": "policy/effective-date",
      "provision": "164.520(b)(1)(viii)",
      "cite": "164.520(b)(1)(viii)",
      "duty": "disclosure",
      "requirement": "Show the day on which the notice is first in effect.",
      "limit": { "accepts": [ "effective" ] },
      "verified": "statute-text"
    },
    {
      "rule": "policy/change-notice",
      "provision": "164.520(b)(1)(v)(C), (b)(3)",
      "cite": "164.520(b)(1)(v)(C)",
      "duty": "disclosure",
      "requirement": "Reserve the right to change the notice and say how a revised one is provided.",
      "condition": "for whoever wants changes to reach information that it already holds",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "164.520(b)(1)(iv)(F)",
      "cite": "164.520(b)(1)(iv)(F)",
      "duty": "disclosure",
      "requirement": "Mention the right to a paper copy of the notice.",
      "verified": "statute-text",
      "note": "Stands among the rights that the notice states, hence a disclosure; posting it is the next entry."
    },
    {
      "rule": "policy/availability",
      "provision": "164.520(c)(3)(i)",
      "cite": "164.520(c)(3)(i)",
      "duty": "operational",
      "requirement": "Post the notice prominently on the website.",
      "condition": "a website on customer services or benefits is kept",
      "verified": "statute-text",
      "note": "A duty to post, hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "164.520(b)(1)",
      "why": "policy/clarity: plain language is a quality of the text; no field of a declaration answers it."
    },
    {
      "provision": "164.520(b)(1)(ii)(E)",
      "why": "Which uses need an authorisation, and that others are made only with one: legal-basis/stated asks each purpose for its ground, which this Rule does not."
    },
    {
      "provision": "164.520(b)(1)(iii)",
      "why": "Separate statements on fund-raising, on disclosure to the sponsor of a plan and on underwriting: each is owed only by whoever intends it, which no condition asks; recipients/categories would ask for something else."
    },
    { "provision": "164.520(b)(1)(iv)(B)", "why": "The right to confidential communications: no rule asks for it." },
    {
      "provision": "164.520(b)(1)(v)(A)-(B)",
      "why": "That the entity is bound by law to keep the information private and to abide by the notice: no rule asks for such a sentence."
    }
  ]
} as const satisfies Framework as Framework;
