// Generated from frameworks/singapore-pdpa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "singapore-pdpa",
  "title": "Personal Data Protection Act 2012",
  "short": "Singapore PDPA",
  "citation": "Personal Data Protection Act 2012 (No. 26 of 2012)",
  "url": "https://sso.agc.gov.sg/Act/PDPA2012",
  "jurisdiction": "Singapore",
  "markets": [ "SG" ],
  "auto": true,
  "inForce": "2014-07-02",
  "version": "2026-11-21",
  "applies": "Organisations that collect, use or disclose personal data in Singapore; not public agencies nor personal or domestic affairs.",
  "checkedAgainst": "Sections 11-18, 20-22A, 24-26 and 26B-26D in github Ansvar-Systems/singapore-law-mcp, data/seed/pdpa-2012.json (SSO copy, 2026-04-22), read again for this pack.",
  "amendments": "Act 40 of 2020, mostly in force since 2021-02-01 (breaches, deemed consent by notification). The part on data portability is not in force (from knowledge).",
  "requires": [
    {
      "rule": "controller/dpo",
      "provision": "s 11(3), (5) and (5A)",
      "cite": "s 11(5)",
      "duty": "operational",
      "requirement": "Make public the business contact information of at least one designated person.",
      "verified": "statute-text",
      "note": "To be made public anywhere, for instance in the register of companies: the Act knows no notice that has to hold it, hence operational. Section 11(3) is the designation."
    },
    {
      "rule": "controller/contact",
      "provision": "s 20(1)(c)",
      "cite": "s 20(1)(c)",
      "duty": "operational",
      "requirement": "On request, give the business contact information of someone who can answer questions.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "s 20(1)(a), s 14(1)(a), s 18(b)",
      "cite": "s 20(1)(a)",
      "duty": "disclosure",
      "requirement": "Inform the individual of the purposes on or before collection.",
      "condition": "consent is the basis; not deemed consent under ss 15 and 15A nor the cases of s 17",
      "when": [ "consent" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "s 20(1)(b)",
      "cite": "s 20(1)(b)",
      "duty": "operational",
      "requirement": "Inform of any other purpose before using or disclosing data for it.",
      "condition": "a new purpose, on consent",
      "when": [ "further-processing" ],
      "verified": "statute-text",
      "note": "Owed when the new purpose arises, hence operational."
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "s 15A(4)(b)",
      "cite": "s 15A(4)(b)",
      "duty": "operational",
      "requirement": "Bring to the person's attention the intention, the purpose, and a reasonable time and way to say no.",
      "condition": "consent is deemed from silence after notification (s 15A)",
      "when": [ "notice-and-opt-out" ],
      "since": "2021-02-01",
      "verified": "statute-text",
      "note": "A notice of its own before the act, with a period to object; not an item of a policy, hence operational."
    },
    {
      "rule": "transfers/safeguards",
      "provision": "s 26(1)",
      "cite": "s 26(1)",
      "duty": "operational",
      "requirement": "Transfer abroad only with protection comparable to the Act, as prescribed.",
      "condition": "a transfer out of Singapore",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "retention/period",
      "provision": "s 25",
      "cite": "s 25",
      "duty": "operational",
      "requirement": "Stop keeping data when purpose and legal or business need are over; no period has to be stated.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "s 21(1)",
      "cite": "s 21(1)",
      "duty": "operational",
      "requirement": "Provide data, and how it was used or disclosed in the last year, on request.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "s 22(1)-(2)",
      "cite": "s 22(1)-(2)",
      "duty": "operational",
      "requirement": "Correct errors and pass corrections on.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "s 16(1)-(2)",
      "cite": "s 16(1)-(2)",
      "duty": "operational",
      "requirement": "Accept that consent is withdrawn on reasonable notice, and tell the likely consequences when it is.",
      "condition": "consent is withdrawn",
      "when": [ "consent" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "s 12(b), (d)(ii)",
      "cite": "s 12(b)",
      "duty": "operational",
      "requirement": "Have a complaint process and inform about it on request.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "s 21(1), s 22(2); PDP Regulations 2021",
      "cite": "s 21(1)",
      "duty": "operational",
      "requirement": "Answer as soon as reasonably possible; if not within 30 days, say in that time when.",
      "condition": "on request",
      "verified": "secondary-source",
      "note": "The 30 days, from knowledge, are only the time by which a date has to be told, so there is no rights/deadline entry."
    },
    {
      "rule": "security/measures",
      "provision": "s 24",
      "cite": "s 24",
      "duty": "operational",
      "requirement": "Make reasonable security arrangements; no item of a notice.",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "s 26D(1), s 26B",
      "cite": "s 26D(1)",
      "duty": "operational",
      "requirement": "Notify the Commission as soon as practicable.",
      "condition": "a breach of significant harm or significant scale, which the regulations put at 500 people",
      "since": "2021-02-01",
      "verified": "statute-text",
      "note": "ss 26B and 26D read; the number, reg 4, in several notes of 2026."
    },
    {
      "rule": "breach/deadline",
      "provision": "s 26D(1)",
      "cite": "s 26D(1)",
      "duty": "operational",
      "requirement": "Notify the Commission no later than 3 calendar days after assessing the breach as notifiable.",
      "condition": "a notifiable breach",
      "limit": { "to": "authority", "within": "P3D", "from": "the assessment that it is notifiable" },
      "since": "2021-02-01",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "s 26D(2) and (5)-(7)",
      "cite": "s 26D(2)",
      "duty": "operational",
      "requirement": "Notify each person affected, on or after notifying the Commission.",
      "condition": "significant harm, unless action taken or technology makes it unlikely",
      "since": "2021-02-01",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "s 12(a), (d)(i)",
      "cite": "s 12(a)",
      "duty": "operational",
      "requirement": "Have policies and practices and supply information about them on request; none has to be published.",
      "condition": "on request",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "s 13, ss 15-15A, s 17",
      "why": "Consent, deemed consent and scheduled exceptions are no closed list of legal bases that a notice names, so there is no legal-basis/known entry."
    },
    {
      "provision": "s 26(1); PDP Regulations 2021, regs 10-12",
      "why": "The regulations list how a recipient may be bound (law, contract, group rules, certification) and further cases; their text was not read, so there is no transfers/mechanism entry."
    }
  ]
} as const satisfies Framework as Framework;
