// Generated from frameworks/coppa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "coppa",
  "title": "Children's Online Privacy Protection Rule",
  "short": "COPPA",
  "citation": "16 CFR Part 312; 15 U.S.C. 6501-6506",
  "url": "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312",
  "jurisdiction": "United States (federal)",
  "markets": [ "US" ],
  "auto": true,
  "inForce": "2000-04-21",
  "version": "2026-11-21",
  "applies": "Whoever operates a commercial website or online service directed to children under 13, or knows that it collects personal information from them.",
  "checkedAgainst": "eCFR text of Part 312 of 2025-11-17, in the copy that the reference table was made from; not at hand again for this pack.",
  "amendments": "The Rule was rewritten as of 2013-07-01. 90 FR 16918 (2025-04-22) amended it with effect from 2025-06-23; the entries marked as of 2026-04-22 are what it added to the online notice, on the day by which most of it has to be complied with.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "312.4(d)(1)",
      "cite": "312.4(d)(1)",
      "duty": "disclosure",
      "requirement": "Name all operators that collect or keep children's information through the service.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "312.4(d)(1)",
      "cite": "312.4(d)(1)",
      "duty": "disclosure",
      "requirement": "Give name, address, telephone number and e-mail address of all operators, or of one that answers for all while the others are still named.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/practices",
      "provision": "312.4(d)(2)",
      "cite": "312.4(d)(2)",
      "duty": "disclosure",
      "requirement": "Describe what is collected from children, whether they can make it public, how it is used and to whom it goes.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/named",
      "provision": "312.4(d)(2), as amended in 2025",
      "cite": "312.4(d)(2)",
      "duty": "disclosure",
      "requirement": "Give the identities and the specific categories of third parties that receive children's information.",
      "condition": "children's information is disclosed to third parties",
      "when": [ "children", "third-party-recipients" ],
      "since": "2026-04-22",
      "verified": "statute-text",
      "note": "The notice to the parent may give identities or categories (312.4(c)(1)(iv)); the online notice gives both."
    },
    {
      "rule": "recipients/purpose",
      "provision": "312.4(d)(2), as amended in 2025",
      "cite": "312.4(d)(2)",
      "duty": "disclosure",
      "requirement": "State the purposes of those disclosures.",
      "condition": "children's information is disclosed to third parties",
      "when": [ "children", "third-party-recipients" ],
      "since": "2026-04-22",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "312.4(b), 312.5(a)(1)",
      "cite": "312.4(b)",
      "duty": "operational",
      "requirement": "Give the parent a new notice and ask for consent anew.",
      "condition": "a material change of practices",
      "when": [ "children" ],
      "verified": "statute-text",
      "note": "Owed when the practice changes, hence operational."
    },
    {
      "rule": "retention/period",
      "provision": "312.4(d)(2), 312.10, as amended in 2025",
      "cite": "312.4(d)(2)",
      "duty": "disclosure",
      "requirement": "Put the written retention policy for children's information into the online notice: what it is kept for, why, and until when; never without end.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "since": "2026-04-22",
      "verified": "statute-text"
    },
    {
      "rule": "retention/disposal",
      "provision": "312.10",
      "cite": "312.10",
      "duty": "operational",
      "requirement": "Delete with reasonable measures what is no longer needed.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/review-delete",
      "provision": "312.4(d)(5), 312.6",
      "cite": "312.4(d)(5)",
      "duty": "disclosure",
      "requirement": "Say that a parent can see the child's information, have it deleted and refuse further collection, and how.",
      "condition": "where information is kept",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/parental-consent",
      "provision": "312.5(a)-(b), 312.4(c)(1)",
      "cite": "312.5(a)-(b)",
      "duty": "operational",
      "requirement": "Obtain verifiable consent of a parent first, after a notice to the parent, and separately for disclosures that the service does not need.",
      "condition": "before collecting from children under 13, unless an exception of 312.5(c) applies",
      "when": [ "children" ],
      "verified": "statute-text",
      "note": "The exceptions are no legal bases to be stated, hence no legal-basis/known."
    },
    {
      "rule": "children/age-threshold",
      "provision": "312.2",
      "cite": "312.2",
      "duty": "operational",
      "requirement": "Treat everyone under 13 as a child.",
      "condition": "services directed to children, or actual knowledge",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age",
      "provision": "312.2",
      "cite": "312.2",
      "duty": "operational",
      "requirement": "Draw the line at 13.",
      "condition": "services directed to children, or actual knowledge",
      "when": [ "children" ],
      "limit": { "age": 13 },
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "312.8(b)-(c)",
      "cite": "312.8(b)-(c)",
      "duty": "operational",
      "requirement": "Keep a written security program and get written assurances from recipients; no item of the notice.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "312.4(d)",
      "cite": "312.4(d)",
      "duty": "operational",
      "requirement": "Post a prominent, plainly labelled link on the home page and wherever children's information is collected, close to the request.",
      "condition": "children's information is collected",
      "when": [ "children" ],
      "verified": "statute-text",
      "note": "A duty to post, not to write where the notice is posted; hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "312.4(a)",
      "why": "policy/clarity: clear, understandable, complete and free of unrelated or contradictory matter are qualities of the text; no field of a declaration answers them."
    },
    {
      "provision": "312.4(d)(3)",
      "why": "children/internal-ops: which internal operations a persistent identifier is collected for under 312.5(c)(7), and how misuse is prevented (from 2026-04-22); whether that exception is used, no field tells."
    },
    {
      "provision": "312.4(d)(4)",
      "why": "children/internal-ops: how audio files of a child's voice are used under 312.5(c)(9) and that they are deleted at once (from 2026-04-22); no field tells that either."
    }
  ]
} as const satisfies Framework as Framework;
