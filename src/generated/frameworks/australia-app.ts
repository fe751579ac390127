// Generated from frameworks/australia-app.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "australia-app",
  "title": "Privacy Act 1988 (Cth), Australian Privacy Principles",
  "short": "AU Privacy Act",
  "citation": "Privacy Act 1988 (Cth), Schedule 1 and Part IIIC",
  "url": "https://www.legislation.gov.au/C2004A03712/latest/text",
  "jurisdiction": "Australia",
  "markets": [ "AU" ],
  "auto": true,
  "inForce": "2014-03-12",
  "version": "2026-11-21",
  "applies": "APP entities: Commonwealth agencies, organisations with a turnover above AUD 3 million and some smaller ones, with an Australian link.",
  "checkedAgainst": "APP 1.4(a)-(g) in a lettered copy on github (read in excerpt, October 2026) that agrees with an older one; APP 5.1-5.2 in the zoelaw.ai copy, not read again; s 26WK in the zoelaw.ai copy and s 26WL in the ATO and AustLII copies, read for this pack; APP 1.7-1.9 in summaries of 2026, one of which numbers the subclauses.",
  "amendments": "Notifiable data breaches since 2018-02-22. The Privacy and Other Legislation Amendment Act 2024 adds APP 1.7 to 1.9 from 2026-12-10; the regulator published guidance on 2026-09-30. A Children's Online Privacy Code is due by the same day (from knowledge).",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "APP 5.2(a)",
      "cite": "APP 5.2(a)",
      "duty": "disclosure",
      "requirement": "Say who the entity is.",
      "condition": "notice at collection, such steps as are reasonable",
      "when": [ "notice-at-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "APP 5.2(a)",
      "cite": "APP 5.2(a)",
      "duty": "disclosure",
      "requirement": "Give contact details of the entity.",
      "condition": "notice at collection",
      "when": [ "notice-at-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "APP 1.4(a)",
      "cite": "APP 1.4(a)",
      "duty": "disclosure",
      "requirement": "State the kinds of personal information collected and held.",
      "verified": "statute-text"
    },
    {
      "rule": "data/source",
      "provision": "APP 1.4(b)",
      "cite": "APP 1.4(b)",
      "duty": "disclosure",
      "requirement": "State how information is collected and held.",
      "verified": "statute-text"
    },
    {
      "rule": "data/source-third-party",
      "provision": "APP 5.2(b)",
      "cite": "APP 5.2(b)",
      "duty": "disclosure",
      "requirement": "Tell the fact and the circumstances of collecting from someone else or without the person's knowing.",
      "condition": "notice at collection; information from someone else, or collected unawares",
      "when": [ "notice-at-collection", "indirect-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/collection-law",
      "provision": "APP 5.2(c)",
      "cite": "APP 5.2(c)",
      "duty": "disclosure",
      "requirement": "Name the law or order that requires or authorises the collection.",
      "condition": "notice at collection; if so required or authorised",
      "when": [ "notice-at-collection", "collection-required-by-law" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "APP 5.2(e)",
      "cite": "APP 5.2(e)",
      "duty": "disclosure",
      "requirement": "State the main consequences if the information is not collected.",
      "condition": "notice at collection",
      "when": [ "notice-at-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "APP 1.4(c); APP 5.2(d)",
      "cite": "APP 1.4(c)",
      "duty": "disclosure",
      "requirement": "State the purposes of collecting, holding, using and disclosing.",
      "verified": "statute-text"
    },
    {
      "rule": "marketing/opt-out",
      "provision": "APP 7.2-7.3; Spam Act 2003",
      "cite": "APP 7.2-7.3",
      "duty": "operational",
      "requirement": "Give a simple way to ask for no direct marketing.",
      "condition": "direct marketing",
      "when": [ "direct-marketing" ],
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/categories",
      "provision": "APP 5.2(f)",
      "cite": "APP 5.2(f)",
      "duty": "disclosure",
      "requirement": "Name the entities, bodies or persons, or their types, to whom such information is usually disclosed.",
      "condition": "notice at collection",
      "when": [ "notice-at-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/stated",
      "provision": "APP 1.4(f)",
      "cite": "APP 1.4(f)",
      "duty": "disclosure",
      "requirement": "State whether disclosure to recipients overseas is likely.",
      "condition": "always, a yes or a no",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/destinations",
      "provision": "APP 1.4(g)",
      "cite": "APP 1.4(g)",
      "duty": "disclosure",
      "requirement": "Name the countries where those recipients are likely to be.",
      "condition": "overseas disclosure is likely, and it is practicable to name the countries",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/destinations",
      "provision": "APP 5.2(i)-(j)",
      "cite": "APP 5.2(i)-(j)",
      "duty": "disclosure",
      "requirement": "Tell whether overseas disclosure is likely and, if practicable, to which countries.",
      "condition": "notice at collection",
      "when": [ "notice-at-collection", "transfers-abroad" ],
      "verified": "secondary-source"
    },
    {
      "rule": "rights/access",
      "provision": "APP 1.4(d)",
      "cite": "APP 1.4(d)",
      "duty": "disclosure",
      "requirement": "State how people get access to their information.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "APP 1.4(d)",
      "cite": "APP 1.4(d)",
      "duty": "disclosure",
      "requirement": "State how people seek its correction.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "APP 1.4(e)",
      "cite": "APP 1.4(e)",
      "duty": "disclosure",
      "requirement": "State how to complain about a breach of the principles and how the entity deals with that.",
      "verified": "statute-text",
      "note": "The text does not ask for the regulator; its guidance recommends naming it."
    },
    {
      "rule": "rights/response-time",
      "provision": "APP 12.4, APP 13.5",
      "cite": "APP 12.4",
      "duty": "operational",
      "requirement": "Answer within a reasonable period (agencies within 30 days); the notice need not say so.",
      "condition": "on request",
      "verified": "secondary-source",
      "note": "No number binds an organisation, so there is no rights/deadline entry; 30 days is the regulator's norm."
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "APP 1.7, 1.8 and 1.9",
      "cite": "APP 1.7-1.9",
      "duty": "disclosure",
      "requirement": "State the kinds of decisions made by computer programs alone, and of those where a program does something substantially and directly related.",
      "condition": "decisions that could significantly affect rights or interests, for which personal information is used; a refusal to decide counts too",
      "when": [ "automated-decisions" ],
      "since": "2026-12-10",
      "verified": "secondary-source",
      "note": "1.7 says when, 1.8 what, 1.9 explains; so one summary, the text was not read."
    },
    {
      "rule": "automated-decisions/logic",
      "provision": "APP 1.8",
      "cite": "APP 1.8",
      "duty": "disclosure",
      "requirement": "State the kinds of personal information that those programs use.",
      "condition": "decisions as above",
      "when": [ "automated-decisions" ],
      "since": "2026-12-10",
      "verified": "secondary-source",
      "note": "What goes into a decision, no account of how it is weighed."
    },
    {
      "rule": "security/measures",
      "provision": "APP 11.1; retention APP 11.2",
      "cite": "APP 11.1",
      "duty": "operational",
      "requirement": "Take reasonable steps to protect information, and to destroy or de-identify it when no longer needed; neither is an item of the policy.",
      "verified": "secondary-source"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "ss 26WH and 26WK",
      "cite": "s 26WK",
      "duty": "operational",
      "requirement": "Give the Commissioner a statement as soon as practicable after becoming aware; a mere suspicion is to be assessed within 30 days.",
      "condition": "an eligible data breach, one likely to result in serious harm",
      "since": "2018-02-22",
      "verified": "secondary-source",
      "note": "Raised from knowledge: s 26WK read, s 26WH in a summary. The 30 days are for the assessment, so no limit."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "s 26WL",
      "cite": "s 26WL",
      "duty": "operational",
      "requirement": "Tell those concerned or at risk as soon as practicable after the statement is ready.",
      "condition": "an eligible data breach",
      "since": "2018-02-22",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "breach/content",
      "provision": "s 26WK(3)",
      "cite": "s 26WK(3)",
      "duty": "operational",
      "requirement": "Say who the entity is, what happened, which kinds of information, and what people should do.",
      "condition": "an eligible data breach",
      "since": "2018-02-22",
      "verified": "statute-text"
    },
    {
      "rule": "breach/channel",
      "provision": "s 26WL(2) and (4)",
      "cite": "s 26WL(2)",
      "duty": "operational",
      "requirement": "Tell each person, by the usual method if there is one; where that is not practicable, publish the statement and make it known.",
      "condition": "an eligible data breach",
      "since": "2018-02-22",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "APP 1.5-1.6",
      "cite": "APP 1.5-1.6",
      "duty": "operational",
      "requirement": "Make the policy available free of charge in a suitable form, and in another form on request.",
      "verified": "secondary-source",
      "note": "About access to the policy; the text asks for no sentence on it, hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "APP 1.3",
      "why": "policy/clarity: clearly expressed and up to date are qualities of the text; no field of a declaration answers them."
    },
    {
      "provision": "APP 5.2(g)-(h)",
      "why": "The notice at collection also says that the policy tells about access, correction and complaints; no rule asks for a pointer to another document."
    },
    {
      "provision": "APP 3.1-3.3, APP 6, APP 8.1-8.2",
      "why": "Necessity, purpose and reasonable steps are no closed lists of bases or transfer grounds that a notice names, so there is no legal-basis/known and no transfers/mechanism entry."
    }
  ]
} as const satisfies Framework as Framework;
