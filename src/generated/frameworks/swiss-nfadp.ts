// Generated from frameworks/swiss-nfadp.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "swiss-nfadp",
  "title": "Federal Act on Data Protection (revised), with the Data Protection Ordinance",
  "short": "Swiss FADP",
  "citation": "SR 235.1; SR 235.11",
  "url": "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
  "jurisdiction": "Switzerland",
  "markets": [ "CH" ],
  "auto": true,
  "inForce": "2023-09-01",
  "version": "2026-11-21",
  "applies": "Whoever processes personal data of natural persons with an effect in Switzerland, even from abroad (Art. 3).",
  "checkedAgainst": "German wording of Arts. 14(1), 19(1)-(5) and 24(1)-(4) as of 2025-07-07 in the references of a public guide (2026-08-05), which restates Arts. 8, 10, 14(2)-(3), 15-17, 20, 21, 25, 28, 30 and 31; Arts. 19, 20, 24 and 25 before in copies at prighter.com and lawbrary.ch.",
  "amendments": "Art. 24(5bis), inserted on 2025-04-01, passes reports of breaches on to the National Cyber Security Centre. No change of Art. 19 was found.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "Art. 19(2)(a)",
      "cite": "Art. 19(2)(a)",
      "duty": "disclosure",
      "requirement": "Say who the controller is.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "Art. 19(2)(a)",
      "cite": "Art. 19(2)(a)",
      "duty": "disclosure",
      "requirement": "Give contact details of the controller.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "controller/representative",
      "provision": "Art. 14(1), 14(3)",
      "cite": "Art. 14(3)",
      "duty": "operational",
      "requirement": "Publish the name and address of the representative in Switzerland.",
      "condition": "private controllers abroad whose processing offers goods or services to people in Switzerland or watches them, is extensive and regular, and carries a high risk: all four together",
      "when": [ "no-establishment", "large-scale" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source: Art. 14 read in English at prighter.com. To be made public anywhere: Art. 19(2) does not make it an item of the notice, hence operational."
    },
    {
      "rule": "controller/dpo",
      "provision": "Art. 10(3)(d)",
      "cite": "Art. 10(3)(d)",
      "duty": "operational",
      "requirement": "Publish contact details of the data protection adviser and send them to the Commissioner.",
      "condition": "only for a controller that wants to be free of consulting the Commissioner under Art. 23(4)",
      "when": [ "dpo-designated" ],
      "verified": "secondary-source",
      "note": "To be made public anywhere, and nobody has to appoint an adviser: hence operational."
    },
    {
      "rule": "data/categories",
      "provision": "Art. 19(3)",
      "cite": "Art. 19(3)",
      "duty": "disclosure",
      "requirement": "List the categories of data.",
      "condition": "data not collected from the person",
      "when": [ "indirect-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 19(2)(b)",
      "cite": "Art. 19(2)(b)",
      "duty": "disclosure",
      "requirement": "State the purpose of processing.",
      "condition": "on collection",
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/stated",
      "provision": "Arts. 30, 31",
      "cite": "Art. 30",
      "duty": "operational",
      "requirement": "Have consent, a law or an overriding interest where processing infringes the personality; no item of the notice.",
      "condition": "private controllers; no ground is needed otherwise",
      "verified": "secondary-source",
      "note": "Raised from knowledge: restated in a guide of 2026-08. There is no list of grounds, hence no legal-basis/known."
    },
    {
      "rule": "retention/period",
      "provision": "Art. 25(2)(d)",
      "cite": "Art. 25(2)(d)",
      "duty": "operational",
      "requirement": "Tell the period or the criteria to whoever asks for access; no item of the notice.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "Art. 19(2)(c)",
      "cite": "Art. 19(2)(c)",
      "duty": "disclosure",
      "requirement": "Name the recipients or their categories.",
      "condition": "where data is disclosed",
      "when": [ "discloses-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/destinations",
      "provision": "Art. 19(4)",
      "cite": "Art. 19(4)",
      "duty": "disclosure",
      "requirement": "Name the country or the international body that receives the data.",
      "condition": "data is disclosed abroad, to countries with adequate protection too",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/safeguards",
      "provision": "Art. 19(4); Art. 16(2), Art. 17",
      "cite": "Art. 19(4)",
      "duty": "disclosure",
      "requirement": "State the guarantees under Art. 16(2) or the exception of Art. 17 that is used.",
      "condition": "data is disclosed to a country that the Federal Council has not found adequate",
      "when": [ "transfers-without-adequacy" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/mechanism",
      "provision": "Arts. 16, 17; Ordinance Arts. 8-12",
      "cite": "Arts. 16, 17",
      "duty": "operational",
      "requirement": "Rest each disclosure abroad on a finding of adequacy, a guarantee or an exception of the act.",
      "condition": "data is disclosed abroad",
      "when": [ "transfers-abroad" ],
      "limit": {
        "mechanisms": [
          "adequacy", "guarantees", "scc", "bcr", "code", "certification", "adhoc", "public-instrument", "law-treaty", "exceptions",
          "derogation", "consent", "contract"
        ]
      },
      "verified": "secondary-source",
      "note": "The act speaks of treaties, clauses, group rules and exceptions; the other names are those of other laws for the same. Codes and certificates (Ordinance Art. 12) from knowledge. Adequate countries stand in Annex 1 of the Ordinance; the United States for certified recipients only."
    },
    {
      "rule": "rights/access",
      "provision": "Art. 25(1)-(2)",
      "cite": "Art. 25(1)-(2)",
      "duty": "operational",
      "requirement": "Grant access; the notice need not mention it.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/portability",
      "provision": "Art. 28",
      "cite": "Art. 28",
      "duty": "operational",
      "requirement": "Hand over or pass on data in a common electronic form.",
      "condition": "on request; automated processing that rests on consent or a contract",
      "verified": "statute-text",
      "note": "Raised from secondary-source: read in German at datenschutzgesetze.ch and in English at prighter.com."
    },
    {
      "rule": "rights/response-time",
      "provision": "Art. 25(7)",
      "cite": "Art. 25(7)",
      "duty": "operational",
      "requirement": "Answer as a rule within the time of the act; the notice need not name it.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "Art. 25(7)",
      "cite": "Art. 25(7)",
      "duty": "operational",
      "requirement": "Give access within 30 days, or say by when, and as a rule free of charge.",
      "condition": "on request",
      "limit": { "perRight": { "access": "P30D" } },
      "verified": "statute-text",
      "note": "A longer time is allowed if the person is told of it (Ordinance Art. 18, from knowledge)."
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "Art. 21(1)",
      "cite": "Art. 21(1)",
      "duty": "operational",
      "requirement": "Tell the person of a decision made by machine alone that has legal effect or weighs heavily.",
      "condition": "such decisions are made",
      "when": [ "automated-decisions" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source: read in English at swissrights.ch and in German at datenbuddy.de. Owed of the decision, with it or before it; Art. 19 does not make it an item of the notice, hence operational. A general sentence in the notice is the usual way."
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "Art. 21(2)",
      "cite": "Art. 21(2)",
      "duty": "operational",
      "requirement": "Let the person state a position and ask for review by a human.",
      "condition": "such decisions are made; on request",
      "when": [ "automated-decisions" ],
      "verified": "statute-text",
      "note": "Raised from secondary-source: read in English at swissrights.ch and in German at datenbuddy.de."
    },
    {
      "rule": "security/measures",
      "provision": "Art. 8; Ordinance Arts. 1-5",
      "cite": "Art. 8",
      "duty": "operational",
      "requirement": "Keep data as secure as the risk asks; no item of the notice.",
      "verified": "secondary-source",
      "note": "Raised from knowledge: restated in a guide of 2026-08."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 24(1)-(2)",
      "cite": "Art. 24(1)-(2)",
      "duty": "operational",
      "requirement": "Report a breach to the Commissioner as quickly as possible, with its kind, effects and measures.",
      "condition": "a breach likely to cause high risk",
      "verified": "statute-text",
      "note": "The act has no number of hours, hence no breach/deadline."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 24(4)",
      "cite": "Art. 24(4)",
      "duty": "operational",
      "requirement": "Tell the person if that is needed for protection or the Commissioner asks for it.",
      "condition": "a breach likely to cause high risk",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "Art. 19(1)-(2), Ordinance Art. 13",
      "why": "policy/clarity: precise, transparent, comprehensible and easy to reach are qualities of the text and its place; no field of a declaration answers them."
    },
    {
      "provision": "Art. 19(5)",
      "why": "When data is collected elsewhere, the person has to be told within a month or before the data is passed on: a matter of time, not of content."
    },
    {
      "provision": "Telecommunications Act Art. 45c(b)",
      "why": "Information on what is stored on devices and how to refuse it: another act, seen in a guide only and not carried here."
    }
  ]
} as const satisfies Framework as Framework;
