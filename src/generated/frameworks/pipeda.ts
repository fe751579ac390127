// Generated from frameworks/pipeda.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "pipeda",
  "title": "Personal Information Protection and Electronic Documents Act",
  "short": "PIPEDA",
  "citation": "S.C. 2000, c. 5",
  "url": "https://laws-lois.justice.gc.ca/eng/acts/P-8.6/",
  "jurisdiction": "Canada (federal, private sector)",
  "markets": [ "CA" ],
  "auto": true,
  "inForce": "2001-01-01",
  "version": "2026-11-21",
  "applies": "Organisations that collect, use or disclose personal information in commercial activities, except where a substantially similar provincial law applies, and federal works for that of their staff.",
  "checkedAgainst": "Sections 5-8 and 10.1-10.3 and Schedule 1 clauses 4.1.3, 4.2.3, 4.2.4 and 4.3.3 in github Ansvar-Systems/canadian-law-mcp (2026-04-21), clauses 4.3.5-4.10.4 in github justicecanada/laws-lois-xml, eng/acts/P-8.6.xml (2019), both read again for this pack. Regulator guidance not read.",
  "amendments": "In force in stages from 2001-01-01 to 2004-01-01; breach provisions since 2018-11-01. Bill C-27 died in January 2025. Bill C-36, introduced on 2026-06-15, would replace Part 1 by a Protecting Privacy and Consumer Data Act; the latest notes seen, of summer 2026, have it waiting for second reading.",
  "requires": [
    {
      "rule": "controller/dpo",
      "provision": "Sched. 1 cl. 4.8.2(a)",
      "cite": "Sched. 1 cl. 4.8.2(a)",
      "duty": "disclosure",
      "requirement": "Give the name or title and the address of the person accountable for the policies, to whom complaints and inquiries go.",
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "Sched. 1 cl. 4.8.2(c), cl. 4.4.1",
      "cite": "Sched. 1 cl. 4.8.2(c)",
      "duty": "disclosure",
      "requirement": "Describe the type of personal information held.",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "Sched. 1 cl. 4.8.2(c); cl. 4.2, 4.2.3, 4.3.2",
      "cite": "Sched. 1 cl. 4.8.2(c)",
      "duty": "disclosure",
      "requirement": "Give a general account of how the information is used; purposes are identified at or before collection.",
      "verified": "statute-text",
      "note": "That purposes are specified to the person at collection (cl. 4.2.3) is a \"should\"."
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "Sched. 1 cl. 4.2.4",
      "cite": "Sched. 1 cl. 4.2.4",
      "duty": "operational",
      "requirement": "Identify a new purpose before information is used for it, and ask for consent unless the law requires the use.",
      "condition": "information collected earlier is to be used for a purpose not identified before",
      "when": [ "further-processing" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "Sched. 1 cl. 4.3.3",
      "cite": "Sched. 1 cl. 4.3.3",
      "duty": "operational",
      "requirement": "Do not make a product or service depend on consent beyond what explicit and legitimate purposes need.",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "Sched. 1 cl. 4.8.2(e)",
      "cite": "Sched. 1 cl. 4.8.2(e)",
      "duty": "disclosure",
      "requirement": "Say what personal information is made available to related organisations such as subsidiaries.",
      "condition": "if information is shared within the group",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text",
      "note": "The clause asks what related organisations get, and not who receives data at large, hence not recipients/categories; no condition tells a company of the group from another recipient."
    },
    {
      "rule": "recipients/processors",
      "provision": "Sched. 1 cl. 4.1.3",
      "cite": "Sched. 1 cl. 4.1.3",
      "duty": "operational",
      "requirement": "Protect what is handed to processors, by contract or otherwise, to a comparable level.",
      "condition": "information is transferred to a third party for processing",
      "when": [ "processors" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/stated",
      "provision": "OPC guidance on processing across borders (2009) with Sched. 1 cl. 4.1.3, 4.8",
      "cite": "OPC guidance (2009)",
      "duty": "best-practice",
      "requirement": "Tell people that data may be processed abroad and reached by authorities there.",
      "condition": "processing abroad",
      "when": [ "transfers-abroad" ],
      "url": "https://www.priv.gc.ca/en/privacy-topics/airports-and-borders/gl_dab_090127/",
      "verified": "knowledge"
    },
    {
      "rule": "retention/period",
      "provision": "Sched. 1 cl. 4.5, 4.5.2-4.5.3",
      "cite": "Sched. 1 cl. 4.5.2-4.5.3",
      "duty": "operational",
      "requirement": "Keep information only as long as the purposes need and have rules for destroying it; minimum and maximum periods are recommended.",
      "verified": "statute-text",
      "note": "Raised from knowledge. Nothing asks that the periods be told."
    },
    {
      "rule": "rights/access",
      "provision": "Sched. 1 cl. 4.8.2(b)",
      "cite": "Sched. 1 cl. 4.8.2(b)",
      "duty": "disclosure",
      "requirement": "Say how people gain access to the information held about them.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "Sched. 1 cl. 4.9, 4.9.5",
      "cite": "Sched. 1 cl. 4.9",
      "duty": "operational",
      "requirement": "Amend information that is shown to be inaccurate or incomplete.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "Sched. 1 cl. 4.3.8",
      "cite": "Sched. 1 cl. 4.3.8",
      "duty": "operational",
      "requirement": "Let people withdraw consent within legal and contractual limits and on reasonable notice, and tell them what that entails.",
      "condition": "consent is withdrawn",
      "when": [ "consent" ],
      "verified": "statute-text",
      "note": "Raised from knowledge. Owed to the one who withdraws, not in the notice."
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "Sched. 1 cl. 4.10, 4.10.2-4.10.3",
      "cite": "Sched. 1 cl. 4.10",
      "duty": "operational",
      "requirement": "Have procedures for complaints and inform those who inquire or complain about them.",
      "verified": "statute-text",
      "note": "To whom complaints go belongs to cl. 4.8.2(a) and is asked for by controller/dpo."
    },
    {
      "rule": "rights/response-time",
      "provision": "s 8(3)-(4)",
      "cite": "s 8(3)-(4)",
      "duty": "operational",
      "requirement": "Answer requests in time; the notice need not name the time.",
      "condition": "on written request for access or amendment",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "s 8(3)-(4)",
      "cite": "s 8(3)-(4)",
      "duty": "operational",
      "requirement": "Answer within thirty days; up to thirty more, or as long as an alternative format takes, with a notice that mentions the right to complain to the Commissioner.",
      "condition": "on written request under clause 4.9",
      "limit": { "perRight": { "access": "P30D", "rectification": "P30D" }, "extensionPerRight": { "access": "P30D", "rectification": "P30D" } },
      "verified": "statute-text"
    },
    {
      "rule": "rights/fees",
      "provision": "s 8(6); Sched. 1 cl. 4.9.4",
      "cite": "s 8(6)",
      "duty": "operational",
      "requirement": "Answer at minimal or no cost; charge only after telling the cost and hearing that the request stands.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "Sched. 1 cl. 4.7-4.7.3",
      "cite": "Sched. 1 cl. 4.7-4.7.3",
      "duty": "operational",
      "requirement": "Have safeguards that match the sensitivity of the information; no item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "s 10.1(1)-(2)",
      "cite": "s 10.1(1)-(2)",
      "duty": "operational",
      "requirement": "Report to the Commissioner as soon as feasible.",
      "condition": "a breach of safeguards that creates a real risk of significant harm",
      "since": "2018-11-01",
      "verified": "statute-text",
      "note": "No number in the Act, so no limit."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "s 10.1(3)-(6)",
      "cite": "s 10.1(3)-(6)",
      "duty": "operational",
      "requirement": "Notify the individual as soon as feasible.",
      "condition": "a breach of safeguards that creates a real risk of significant harm",
      "since": "2018-11-01",
      "verified": "statute-text"
    },
    {
      "rule": "breach/content",
      "provision": "s 10.1(4)",
      "cite": "s 10.1(4)",
      "duty": "operational",
      "requirement": "Tell enough for the person to see what the breach means and to reduce the harm, and the prescribed items.",
      "condition": "a breach that has to be told",
      "since": "2018-11-01",
      "verified": "statute-text"
    },
    {
      "rule": "breach/channel",
      "provision": "s 10.1(5)",
      "cite": "s 10.1(5)",
      "duty": "operational",
      "requirement": "Tell the individual conspicuously and directly; indirectly only in prescribed circumstances.",
      "condition": "a breach that has to be told",
      "since": "2018-11-01",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "Sched. 1 cl. 4.8, 4.8.1, 4.8.2(d), 4.8.3",
      "cite": "Sched. 1 cl. 4.8",
      "duty": "operational",
      "requirement": "Make specific information on policies and practices, brochures and codes included, available without unreasonable effort.",
      "verified": "statute-text",
      "note": "About access to the information; the text asks for no sentence on it, hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "Sched. 1 cl. 4.8.1; s 6.1",
      "why": "policy/clarity: a form that is generally understandable, and consent that counts only if the person would understand what is consented to, are qualities of the text; no field of a declaration answers them."
    },
    {
      "provision": "Sched. 1 cl. 4.3, s 7(1)-(3)",
      "why": "Consent with listed exceptions is no closed list of legal bases that a notice names, so there is no legal-basis/known entry; nor one for transfers/mechanism, since clause 4.1.3 allows any contract or other means."
    }
  ]
} as const satisfies Framework as Framework;
