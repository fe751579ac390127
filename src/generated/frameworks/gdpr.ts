// Generated from frameworks/gdpr.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "gdpr",
  "title": "General Data Protection Regulation",
  "short": "GDPR",
  "citation": "Regulation (EU) 2016/679",
  "url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  "jurisdiction": "EU/EEA",
  "markets": [ "EU", "EEA" ],
  "auto": true,
  "inForce": "2018-05-25",
  "version": "2026-11-21",
  "applies": "Whoever processes personal data in the activities of an establishment in the Union, or from elsewhere to offer people there goods or services or to watch their behaviour there (Art. 3); the EEA states apply it too.",
  "checkedAgainst": "EUR-Lex English text in github Ansvar-Systems/EU_compliance_MCP, data/seed/gdpr.json (2026-02-14), read again for this pack: Arts. 3, 4(9), 5-9, 12-18, 20-22, 26, 27, 30, 32-34, 37, 46 and 49, parts of Arts. 28, 45 and 47, Recitals 39, 58, 60 and 61.",
  "amendments": "No amendment of Arts. 12-14, 33 or 34 in force is known. The Commission proposed one in COM(2025) 837 of 2025-11-19, the \"Digital Omnibus\": exceptions from Art. 13, 96 hours and only high risk in Art. 33, cookies in a new Art. 88a. The latest note seen, of 2026-08-05, still has it before a committee of Parliament. Look again before relying on this.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "Art. 13(1)(a), Art. 14(1)(a)",
      "cite": "Art. 13(1)(a)",
      "duty": "disclosure",
      "requirement": "Say which legal entity is the controller.",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "Art. 13(1)(a), Art. 14(1)(a)",
      "cite": "Art. 13(1)(a)",
      "duty": "disclosure",
      "requirement": "Give contact details of the controller.",
      "verified": "statute-text"
    },
    {
      "rule": "controller/representative",
      "provision": "Art. 13(1)(a), Art. 14(1)(a); appointment in Art. 27",
      "cite": "Art. 13(1)(a)",
      "duty": "disclosure",
      "requirement": "Name the representative in the Union and say how to reach it.",
      "condition": "controllers without an establishment in the Union that Art. 3(2) covers and Art. 27(2) does not exempt",
      "when": [ "no-establishment" ],
      "verified": "statute-text"
    },
    {
      "rule": "controller/joint-arrangement",
      "provision": "Art. 26(2), second sentence",
      "cite": "Art. 26(2)",
      "duty": "operational",
      "requirement": "Make the gist of the arrangement among joint controllers available to the people concerned.",
      "condition": "joint controllers; the gist may be given elsewhere than in the notice",
      "when": [ "joint-controllers" ],
      "verified": "statute-text"
    },
    {
      "rule": "controller/dpo",
      "provision": "Art. 13(1)(b), Art. 14(1)(b); Art. 37(7)",
      "cite": "Art. 13(1)(b)",
      "duty": "disclosure",
      "requirement": "Give contact details of the data protection officer; a name is not asked for.",
      "condition": "where an officer has been designated (Art. 37(1) says when one must be)",
      "when": [ "dpo-designated" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "Art. 14(1)(d)",
      "cite": "Art. 14(1)(d)",
      "duty": "disclosure",
      "requirement": "List the categories of personal data concerned.",
      "condition": "data not obtained from the person",
      "when": [ "indirect-collection" ],
      "verified": "statute-text",
      "note": "Art. 13 has no such item and must not be cited for categories."
    },
    {
      "rule": "data/categories",
      "provision": "Art. 5(1)(a), Recital 39",
      "cite": "Art. 5(1)(a)",
      "duty": "best-practice",
      "requirement": "List the categories of data taken from the person as well: transparency about what is collected, though no item of Art. 13.",
      "condition": "data obtained from the person",
      "when": [ "direct-collection" ],
      "verified": "knowledge",
      "note": "Art. 5(1)(a) and Recital 39 read: they ask that people know that and to what extent their data is processed, and name no list. A summary of the WP260 Annex has categories as an item of Art. 14 alone."
    },
    {
      "rule": "data/sensitive",
      "provision": "Art. 9(1)-(2); WP260 rev.01 Annex",
      "cite": "Art. 9(1)-(2)",
      "duty": "best-practice",
      "requirement": "Name any special categories and the condition of Art. 9(2) relied on.",
      "condition": "special categories are processed; of Art. 9, Arts. 13 and 14 take up only the withdrawal of consent under 9(2)(a)",
      "when": [ "sensitive-data" ],
      "url": "https://ec.europa.eu/newsroom/article29/items/622227",
      "verified": "knowledge",
      "note": "Art. 9 read. The Annex was seen in a summary only, which has \"say which special data\"."
    },
    {
      "rule": "data/source-third-party",
      "provision": "Art. 14(2)(f)",
      "cite": "Art. 14(2)(f)",
      "duty": "disclosure",
      "requirement": "Say where the data came from and whether the source was open to the public.",
      "condition": "data not obtained from the person",
      "when": [ "indirect-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/provision",
      "provision": "Art. 13(2)(e)",
      "cite": "Art. 13(2)(e)",
      "duty": "disclosure",
      "requirement": "Say whether a law or a contract requires the data, or it is needed to enter into one, and whether the person is obliged to give it.",
      "condition": "data obtained from the person (Art. 14 has no such item)",
      "when": [ "direct-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "Art. 13(2)(e)",
      "cite": "Art. 13(2)(e)",
      "duty": "disclosure",
      "requirement": "Say what may follow if the data is not given.",
      "condition": "data obtained from the person (Art. 14 has no such item)",
      "when": [ "direct-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 13(1)(c), Art. 14(1)(c)",
      "cite": "Art. 13(1)(c)",
      "duty": "disclosure",
      "requirement": "State the purposes that the data is meant for.",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "Art. 13(3), Art. 14(4)",
      "cite": "Art. 13(3)",
      "duty": "operational",
      "requirement": "Before using data for another purpose, tell the person that purpose and whatever of Art. 13(2) or 14(2) matters for it.",
      "condition": "processing for a purpose other than that of the collection is intended",
      "when": [ "further-processing" ],
      "verified": "statute-text",
      "note": "Owed when the new use is planned, not as a clause in the first notice; hence operational."
    },
    {
      "rule": "legal-basis/stated",
      "provision": "Art. 13(1)(c), Art. 14(1)(c); grounds in Art. 6(1)",
      "cite": "Art. 13(1)(c)",
      "duty": "disclosure",
      "requirement": "State the legal basis of the processing along with its purposes.",
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/known",
      "provision": "Art. 6(1)",
      "cite": "Art. 6(1)",
      "duty": "operational",
      "requirement": "Rest each processing on one of the six grounds; there is no other.",
      "limit": { "bases": [ "consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests" ] },
      "verified": "statute-text",
      "note": "Special categories need a condition of Art. 9(2) besides. Public authorities cannot use legitimate interests in their tasks."
    },
    {
      "rule": "legal-basis/legitimate-interests",
      "provision": "Art. 13(1)(d), Art. 14(2)(b)",
      "cite": "Art. 13(1)(d)",
      "duty": "disclosure",
      "requirement": "Name the legitimate interests that the controller or a third party pursues.",
      "condition": "where Art. 6(1)(f) is relied on",
      "when": [ "legitimate-interests" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "Art. 13(1)(e), Art. 14(1)(e); Art. 4(9)",
      "cite": "Art. 13(1)(e)",
      "duty": "disclosure",
      "requirement": "Name the recipients or their categories; processors count.",
      "condition": "if the data has recipients at all",
      "when": [ "discloses-data" ],
      "verified": "statute-text",
      "note": "Art. 4(9) read in the same copy: anyone to whom data is disclosed, third party or not; but not an authority that gets it in a particular inquiry under the law."
    },
    {
      "rule": "recipients/processors",
      "provision": "Art. 28(3)",
      "cite": "Art. 28(3)",
      "duty": "operational",
      "requirement": "Bind each processor by a contract; the notice need not describe it.",
      "condition": "processors are used",
      "when": [ "processors" ],
      "verified": "statute-text",
      "note": "Raised from knowledge: Art. 28(3) read in the stored EUR-Lex copy."
    },
    {
      "rule": "transfers/stated",
      "provision": "Art. 13(1)(f), Art. 14(1)(f)",
      "cite": "Art. 13(1)(f)",
      "duty": "disclosure",
      "requirement": "Say that data is meant to go to a third country or an international organisation, and whether there is an adequacy decision.",
      "condition": "a transfer to a third country or an international organisation is intended",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/safeguards",
      "provision": "Art. 13(1)(f), Art. 14(1)(f); Arts. 46, 47, 49(1) second subpara.",
      "cite": "Art. 13(1)(f)",
      "duty": "disclosure",
      "requirement": "Refer to the safeguards relied on, unless an adequacy decision covers the transfer.",
      "condition": "transfers under Art. 46, 47 or the second subparagraph of Art. 49(1)",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text",
      "note": "Asked of every transfer, since adequacy and the derogations of Art. 49 are answers too; silence on all of them breaks Art. 13(1)(f) either way."
    },
    {
      "rule": "transfers/safeguards-copy",
      "provision": "Art. 13(1)(f), Art. 14(1)(f)",
      "cite": "Art. 13(1)(f)",
      "duty": "disclosure",
      "requirement": "Say how to get a copy of the safeguards or where they have been made available.",
      "condition": "transfers under Art. 46, 47 or the second subparagraph of Art. 49(1); not those under its first subparagraph",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "guarantees", "scc", "bcr", "code", "certification", "public-instrument", "adhoc", "compelling" ] },
      "verified": "statute-text"
    },
    {
      "rule": "transfers/destinations",
      "provision": "WP260 rev.01 Annex (to Art. 13(1)(f))",
      "cite": "WP260 Annex",
      "duty": "best-practice",
      "requirement": "Name the countries that the data goes to.",
      "condition": "data is transferred; the article does not expressly ask for the country",
      "when": [ "transfers-abroad" ],
      "url": "https://ec.europa.eu/newsroom/article29/items/622227",
      "verified": "knowledge"
    },
    {
      "rule": "transfers/mechanism",
      "provision": "Arts. 45-47, 49(1)",
      "cite": "Arts. 45-47, 49(1)",
      "duty": "operational",
      "requirement": "Rest each transfer on one of the grounds of Chapter V.",
      "condition": "a transfer to a third country or an international organisation",
      "when": [ "transfers-abroad" ],
      "limit": { "mechanisms": [ "adequacy", "scc", "bcr", "code", "certification", "public-instrument", "adhoc", "derogation", "compelling" ] },
      "verified": "statute-text",
      "note": "Privacy Shield is none of them since Case C-311/18 (2020; from knowledge)."
    },
    {
      "rule": "retention/period",
      "provision": "Art. 13(2)(a), Art. 14(2)(a)",
      "cite": "Art. 13(2)(a)",
      "duty": "disclosure",
      "requirement": "State how long the data is stored or, if that is not possible, by which criteria the time is set.",
      "verified": "statute-text"
    },
    {
      "rule": "retention/per-category",
      "provision": "WP260 rev.01 Annex; record under Art. 30(1)(f)",
      "cite": "WP260 Annex",
      "duty": "best-practice",
      "requirement": "Give a period for each kind of data or purpose where they differ.",
      "url": "https://ec.europa.eu/newsroom/article29/items/622227",
      "verified": "secondary-source",
      "note": "Raised from knowledge: Art. 30(1)(f) read (a matter of the internal record); the Annex read in a summary (world-privacy-watch.com/gdpr/477)."
    },
    {
      "rule": "rights/access",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right of access.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to rectification.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to erasure.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/restriction",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to restriction of processing.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/portability",
      "provision": "Art. 13(2)(b), Art. 14(2)(c)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to data portability.",
      "condition": "listed without a condition, though the right itself exists only in the cases of Art. 20(1)",
      "verified": "statute-text"
    },
    {
      "rule": "rights/objection",
      "provision": "Art. 13(2)(b), Art. 14(2)(c); Art. 21(4)",
      "cite": "Art. 13(2)(b)",
      "duty": "disclosure",
      "requirement": "Mention the right to object, and set it apart from the rest so that it is noticed.",
      "condition": "listed without a condition; setting it apart (Art. 21(4)) is owed under Art. 6(1)(e) or (f) and for direct marketing, at the first communication at the latest",
      "verified": "statute-text"
    },
    {
      "rule": "marketing/opt-out",
      "provision": "Art. 21(2)-(4); Art. 13(2)(b)",
      "cite": "Art. 21(2)-(4)",
      "duty": "disclosure",
      "requirement": "Draw attention, expressly and separately, to the right to object to direct marketing.",
      "condition": "data is processed for direct marketing; at the first communication at the latest",
      "when": [ "direct-marketing" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "Art. 13(2)(c), Art. 14(2)(d); Art. 7(3)",
      "cite": "Art. 13(2)(c)",
      "duty": "disclosure",
      "requirement": "Say that consent can be withdrawn at any time and that what was done before stays lawful.",
      "condition": "processing rests on consent under Art. 6(1)(a) or 9(2)(a)",
      "when": [ "consent" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint",
      "provision": "Art. 13(2)(d), Art. 14(2)(e)",
      "cite": "Art. 13(2)(d)",
      "duty": "disclosure",
      "requirement": "Mention the right to complain to a supervisory authority; the text does not ask for its name.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "Art. 12(2)",
      "cite": "Art. 12(2)",
      "duty": "operational",
      "requirement": "Make rights easy to exercise; a channel in the notice is the usual way.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "Art. 12(3)-(4)",
      "cite": "Art. 12(3)-(4)",
      "duty": "operational",
      "requirement": "Answer requests without undue delay; the notice need not name the time.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "Art. 12(3)-(4)",
      "cite": "Art. 12(3)",
      "duty": "operational",
      "requirement": "Answer within one month; two more where complexity or number needs it, told with reasons in the first month.",
      "condition": "on request",
      "limit": { "within": "P1M", "extension": "P2M" },
      "verified": "statute-text"
    },
    {
      "rule": "rights/fees",
      "provision": "Art. 12(5)",
      "cite": "Art. 12(5)",
      "duty": "operational",
      "requirement": "Charge nothing for information and action, unless a request is manifestly unfounded or excessive.",
      "condition": "on request",
      "verified": "statute-text",
      "note": "Art. 15(3) allows a fee at cost for further copies."
    },
    {
      "rule": "rights/verification",
      "provision": "Art. 12(6)",
      "cite": "Art. 12(6)",
      "duty": "operational",
      "requirement": "Ask for more proof of identity only where there is reasonable doubt.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "Art. 13(2)(f), Art. 14(2)(g)",
      "cite": "Art. 13(2)(f)",
      "duty": "disclosure",
      "requirement": "Say that automated decisions in the sense of Art. 22 are made, profiling included.",
      "condition": "at least where decisions under Art. 22(1) or (4) are made",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/logic",
      "provision": "Art. 13(2)(f), Art. 14(2)(g)",
      "cite": "Art. 13(2)(f)",
      "duty": "disclosure",
      "requirement": "Explain the logic in a meaningful way, how much hangs on it and what may follow for the person.",
      "condition": "at least where decisions under Art. 22(1) or (4) are made",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "Art. 22(3)",
      "cite": "Art. 22(3)",
      "duty": "operational",
      "requirement": "Offer human intervention, a hearing and a way to contest; Arts. 13 and 14 do not list them.",
      "condition": "decisions under Art. 22(2)(a) or (c)",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age-threshold",
      "provision": "Art. 8(1)",
      "cite": "Art. 8(1)",
      "duty": "operational",
      "requirement": "Below 16, or a lower national age down to 13, consent needs the holder of parental responsibility.",
      "condition": "information society services offered directly to a child and resting on consent",
      "when": [ "consent", "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age",
      "provision": "Art. 8(1)",
      "cite": "Art. 8(1)",
      "duty": "operational",
      "requirement": "Draw the line at 16, or where the national law draws it, never below 13.",
      "condition": "information society services offered directly to a child and resting on consent",
      "when": [ "consent", "children" ],
      "limit": { "age": 16, "lowestNational": 13 },
      "verified": "statute-text"
    },
    {
      "rule": "children/parental-consent",
      "provision": "Art. 8(2)",
      "cite": "Art. 8(2)",
      "duty": "operational",
      "requirement": "Make reasonable efforts to verify that the parent consented.",
      "condition": "information society services offered directly to a child and resting on consent",
      "when": [ "consent", "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "Art. 32",
      "cite": "Art. 32",
      "duty": "operational",
      "requirement": "Keep the data appropriately secure; Arts. 13 and 14 do not ask for a description.",
      "verified": "statute-text",
      "note": "The description belongs in the internal record, Art. 30(1)(g)."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 33(1)",
      "cite": "Art. 33(1)",
      "duty": "operational",
      "requirement": "Report a breach to the supervisory authority without undue delay, unless risk is unlikely; no item of the notice.",
      "condition": "a personal data breach",
      "verified": "statute-text"
    },
    {
      "rule": "breach/deadline",
      "provision": "Art. 33(1)",
      "cite": "Art. 33(1)",
      "duty": "operational",
      "requirement": "Report to the authority within 72 hours of becoming aware, where feasible; later with reasons.",
      "condition": "a personal data breach that is not unlikely to cause risk",
      "limit": { "to": "authority", "within": "PT72H" },
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 34(1)",
      "cite": "Art. 34(1)",
      "duty": "operational",
      "requirement": "Tell the people affected without undue delay; no item of the notice.",
      "condition": "a breach likely to cause high risk",
      "verified": "statute-text"
    },
    {
      "rule": "breach/content",
      "provision": "Art. 33(3), Art. 34(2)",
      "cite": "Art. 33(3)",
      "duty": "operational",
      "requirement": "Say in the breach message what happened, whom to ask, what may follow and what is being done.",
      "condition": "a breach that has to be told",
      "verified": "statute-text"
    },
    {
      "rule": "breach/channel",
      "provision": "Art. 34(3)(c)",
      "cite": "Art. 34(3)(c)",
      "duty": "operational",
      "requirement": "Write to each person; a public announcement serves only where that would take disproportionate effort.",
      "condition": "a breach likely to cause high risk",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "Art. 12(1), Art. 12(5)",
      "cite": "Art. 12(1)",
      "duty": "operational",
      "requirement": "Give the information in writing or electronically, easy to reach and free of charge.",
      "verified": "statute-text",
      "note": "About how the notice is given; the text asks for no sentence on it, hence operational."
    },
    {
      "rule": "policy/change-notice",
      "provision": "WP260 rev.01 paras 29-32",
      "cite": "WP260 paras 29-32",
      "duty": "best-practice",
      "requirement": "Tell people actively of substantive or material changes to the notice.",
      "condition": "the notice changes",
      "url": "https://ec.europa.eu/newsroom/article29/items/622227",
      "verified": "secondary-source",
      "note": "Raised from knowledge: read in summaries (world-privacy-watch.com/gdpr/419, datenrecht.ch). That asking people to check back is not enough stays from knowledge."
    },
    {
      "rule": "policy/effective-date",
      "provision": "no provision in Arts. 12-14",
      "cite": "guidance",
      "duty": "best-practice",
      "requirement": "Show a version or the date of the last update.",
      "limit": { "accepts": [ "effective", "updated" ] },
      "verified": "knowledge"
    }
  ],
  "gaps": [
    {
      "provision": "Art. 12(1)",
      "why": "policy/clarity: concise, transparent, intelligible and plain language, with extra care for children, is a quality of the text; no field of a declaration answers it. The wording rules look at parts of it."
    },
    {
      "provision": "Art. 21(4)",
      "why": "Whether the right to object stands apart from other information is layout; a declaration says that the right is mentioned, not how it is shown."
    },
    {
      "provision": "Art. 49(1), second subparagraph",
      "why": "The compelling interest behind such a transfer has to be told as well; no rule asks for it."
    }
  ]
} as const satisfies Framework as Framework;
