// Generated from frameworks/india-dpdp.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "india-dpdp",
  "title": "Digital Personal Data Protection Act 2023 and Digital Personal Data Protection Rules 2025",
  "short": "India DPDP",
  "citation": "Act No. 22 of 2023; G.S.R. 846(E) of 2025-11-13",
  "url": "https://www.indiacode.nic.in/handle/123456789/22037",
  "jurisdiction": "India",
  "markets": [ "IN" ],
  "auto": true,
  "inForce": "2025-11-13",
  "version": "2026-11-21",
  "applies": "Whoever processes digital personal data in India, or abroad in connection with offering goods or services to people in India.",
  "checkedAgainst": "Act ss 5-14 and Rules r 14-15 in earlier copies; for this pack Rules r 1, 3-10 as reproduced in a repository that tracks the gazette (September 2026), the corrigendum G.S.R. 892(E) as itemised there, and s 16 as quoted from the ministry's PDF. The seed data in github Ansvar-Systems/india-law-mcp is not the enacted Act.",
  "amendments": "Rules 1, 2 and 17-21 since publication on 2025-11-13/14, r 4 after a year, r 3, 5-16, 22 and 23 after eighteen months; the Act follows the same steps (G.S.R. 843(E)), s 44(2) ending s 43A of the IT Act with the last. Many compute 2027-05-13; the later reading, 2027-05-14, is used. The corrigendum of 2025-12-10 mends wording only.",
  "requires": [
    {
      "rule": "controller/dpo",
      "provision": "s 8(9), s 6(3); Rules r 9",
      "cite": "s 8(9)",
      "duty": "operational",
      "requirement": "Publish prominently on site or app how to reach the data protection officer or someone who can answer questions, and repeat it in every reply about rights.",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text",
      "note": "Anywhere on the site; the request for consent holds it too (s 6(3)), but s 5 and r 3 do not list it for the notice, hence operational."
    },
    {
      "rule": "data/categories",
      "provision": "s 5(1)(i); Rules r 3(b)(i)",
      "cite": "s 5(1)(i)",
      "duty": "disclosure",
      "requirement": "Give an itemised description of the personal data.",
      "condition": "with or before every request for consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "s 5(1)(i); Rules r 3(b)(ii)",
      "cite": "s 5(1)(i)",
      "duty": "disclosure",
      "requirement": "State the specified purposes and describe the goods, services or uses that they enable.",
      "condition": "with or before every request for consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/known",
      "provision": "ss 4, 6 and 7",
      "cite": "ss 4, 6 and 7",
      "duty": "operational",
      "requirement": "Rest processing on consent or on one of the listed legitimate uses; there is no other ground.",
      "limit": { "bases": [ "consent", "legitimate-uses", "legal-obligation", "vital-interests", "public-task" ] },
      "since": "2027-05-14",
      "verified": "secondary-source",
      "note": "The last three are the names other laws use for some of the uses of s 7(a)-(i). A contract and the fiduciary's own interests are none. s 7 in summaries only."
    },
    {
      "rule": "data/categories",
      "provision": "SPDI Rules 2011, r 4(1)(ii)",
      "cite": "SPDI Rules r 4(1)(ii)",
      "duty": "disclosure",
      "requirement": "State the type of personal or sensitive data collected.",
      "condition": "bodies corporate that collect, hold or handle information of people",
      "until": "2027-05-14",
      "url": "https://www.meity.gov.in/",
      "verified": "secondary-source",
      "note": "r 4(1) lists what the policy provides for; read as listed in a note, not in the gazette."
    },
    {
      "rule": "purposes/stated",
      "provision": "SPDI Rules 2011, r 4(1)(iii)",
      "cite": "SPDI Rules r 4(1)(iii)",
      "duty": "disclosure",
      "requirement": "State why information is collected and how it is used.",
      "condition": "bodies corporate that collect, hold or handle information of people",
      "until": "2027-05-14",
      "url": "https://www.meity.gov.in/",
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/categories",
      "provision": "SPDI Rules 2011, r 4(1)(iv)",
      "cite": "SPDI Rules r 4(1)(iv)",
      "duty": "disclosure",
      "requirement": "State to whom information is disclosed.",
      "condition": "bodies corporate that collect, hold or handle information of people",
      "until": "2027-05-14",
      "url": "https://www.meity.gov.in/",
      "verified": "secondary-source"
    },
    {
      "rule": "security/measures",
      "provision": "SPDI Rules 2011, r 4(1)(v)",
      "cite": "SPDI Rules r 4(1)(v)",
      "duty": "disclosure",
      "requirement": "State the reasonable security practices and procedures.",
      "condition": "bodies corporate that collect, hold or handle information of people",
      "until": "2027-05-14",
      "url": "https://www.meity.gov.in/",
      "verified": "secondary-source"
    },
    {
      "rule": "policy/availability",
      "provision": "SPDI Rules 2011, r 4(1)",
      "cite": "SPDI Rules r 4(1)",
      "duty": "operational",
      "requirement": "Provide a privacy policy and publish it on the website.",
      "condition": "bodies corporate that collect, hold or handle information of people",
      "until": "2027-05-14",
      "url": "https://www.meity.gov.in/",
      "verified": "secondary-source",
      "note": "Raised from knowledge. The end is inferred: the Act omits s 43A of the IT Act on that day."
    },
    {
      "rule": "transfers/stated",
      "provision": "s 16; Rules r 15",
      "cite": "s 16",
      "duty": "operational",
      "requirement": "Transfer abroad unless the government restricts it; no item of the notice.",
      "condition": "a transfer abroad",
      "when": [ "transfers-abroad" ],
      "since": "2027-05-14",
      "verified": "statute-text",
      "note": "Raised from knowledge. A list of barred countries, so there is no transfers/mechanism entry."
    },
    {
      "rule": "retention/period",
      "provision": "s 8(7)-(8); Rules r 8(1)-(3)",
      "cite": "s 8(7)-(8)",
      "duty": "operational",
      "requirement": "Erase when the purpose is over, keep data and logs of processing for at least a year, and in the listed classes warn 48 hours before erasing.",
      "condition": "the warning binds the classes of the Third Schedule",
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "s 5(1)(ii), s 6(4); Rules r 3(c)(i)",
      "cite": "s 5(1)(ii)",
      "duty": "disclosure",
      "requirement": "Give the link and other means to withdraw consent as easily as it was given.",
      "condition": "requests for consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "s 5(1)(ii); Rules r 3(c)(ii)",
      "cite": "s 5(1)(ii)",
      "duty": "disclosure",
      "requirement": "Give the link and other means to exercise rights.",
      "condition": "requests for consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "Rules r 14(1)(a)",
      "cite": "Rules r 14(1)(a)",
      "duty": "operational",
      "requirement": "Publish prominently on site or app how a request about rights is made.",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text",
      "note": "Anywhere on the site, hence operational; split off from the entry above."
    },
    {
      "rule": "rights/verification",
      "provision": "Rules r 14(1)(b)",
      "cite": "Rules r 14(1)(b)",
      "duty": "operational",
      "requirement": "Publish which particulars, such as a user name, identify the person.",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text",
      "note": "Anywhere on the site, hence operational."
    },
    {
      "rule": "rights/complaint",
      "provision": "s 5(1)(iii); Rules r 3(c)(iii)",
      "cite": "s 5(1)(iii)",
      "duty": "disclosure",
      "requirement": "Say how to complain to the Data Protection Board.",
      "condition": "requests for consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "s 8(10), s 13(1)-(3); Rules r 14(3)",
      "cite": "s 8(10)",
      "duty": "operational",
      "requirement": "Redress grievances and publish on site or app the time it takes; people turn to the Board only after that.",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text",
      "note": "Anywhere on the site, hence operational."
    },
    {
      "rule": "rights/deadline",
      "provision": "s 13(2); Rules r 14(3)",
      "cite": "Rules r 14(3)",
      "duty": "operational",
      "requirement": "Answer grievances within a reasonable time of at most 90 days.",
      "condition": "on a grievance",
      "limit": { "perRight": { "complaint-to-controller": "P90D" } },
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "s 11(1)",
      "cite": "s 11(1)",
      "duty": "operational",
      "requirement": "Give a summary of data and processing and name all fiduciaries and processors it was shared with.",
      "condition": "on request, where processing rests on consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "s 12(1)-(2)",
      "cite": "s 12(1)-(2)",
      "duty": "operational",
      "requirement": "Correct, complete and update.",
      "condition": "on request, where processing rests on consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "s 12(1), (3)",
      "cite": "s 12(1)",
      "duty": "operational",
      "requirement": "Erase unless the purpose or a law needs the data.",
      "condition": "on request, where processing rests on consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "rights/authorized-agent",
      "provision": "s 14; Rules r 14(4)",
      "cite": "s 14",
      "duty": "operational",
      "requirement": "Let people nominate someone who acts when they die or cannot act.",
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "children/age-threshold",
      "provision": "s 2(f), s 9(1)",
      "cite": "s 2(f)",
      "duty": "operational",
      "requirement": "Treat as children all under 18; no item of the notice.",
      "condition": "under 18",
      "when": [ "children" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "children/age",
      "provision": "s 2(f)",
      "cite": "s 2(f)",
      "duty": "operational",
      "requirement": "Draw the line at 18.",
      "condition": "data of children",
      "when": [ "children" ],
      "limit": { "age": 18 },
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "children/parental-consent",
      "provision": "s 9(1); Rules r 10",
      "cite": "s 9(1)",
      "duty": "operational",
      "requirement": "Get verifiable consent of the parent, checking that the parent is an identifiable adult.",
      "condition": "under 18, unless Rules r 12 exempts",
      "when": [ "children" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "children/practices",
      "provision": "s 9(2)-(3)",
      "cite": "s 9(2)-(3)",
      "duty": "operational",
      "requirement": "Do nothing that harms a child, and neither track nor target advertising at children.",
      "condition": "under 18; r 12 exempts some from the ban on tracking and targeting",
      "when": [ "children" ],
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "s 8(5); Rules r 6",
      "cite": "s 8(5)",
      "duty": "operational",
      "requirement": "Take reasonable safeguards; no item of the notice.",
      "since": "2027-05-14",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "s 8(6); Rules r 7(2)(a)",
      "cite": "s 8(6)",
      "duty": "operational",
      "requirement": "Tell the Board without delay.",
      "condition": "any personal data breach; there is no threshold of harm",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text",
      "note": "From knowledge: CERT-In wants cyber incidents within 6 hours under rules of its own."
    },
    {
      "rule": "breach/deadline",
      "provision": "Rules r 7(2)(b)",
      "cite": "Rules r 7(2)(b)",
      "duty": "operational",
      "requirement": "Give the Board the details within 72 hours of becoming aware, or longer if it allows.",
      "condition": "any personal data breach",
      "limit": { "to": "authority", "within": "PT72H" },
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "s 8(6); Rules r 7(1)",
      "cite": "s 8(6)",
      "duty": "operational",
      "requirement": "Tell each affected person without delay.",
      "condition": "any personal data breach",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text"
    },
    {
      "rule": "breach/content",
      "provision": "Rules r 7(1)(a)-(e)",
      "cite": "Rules r 7(1)(a)-(e)",
      "duty": "operational",
      "requirement": "Say what happened, when and how far, what may follow, what is done, how to stay safe and whom to ask.",
      "condition": "a breach",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text"
    },
    {
      "rule": "breach/channel",
      "provision": "Rules r 7(1)",
      "cite": "Rules r 7(1)",
      "duty": "operational",
      "requirement": "Use the person's account or another channel that the person registered.",
      "condition": "a breach",
      "since": "2027-05-14",
      "url": "https://www.meity.gov.in/documents/act-and-policies/digital-personal-data-protection-rules-2025",
      "verified": "statute-text"
    },
    {
      "rule": "policy/language",
      "provision": "s 5(3), s 6(3)",
      "cite": "s 5(3)",
      "duty": "operational",
      "requirement": "Offer notice and request in English or any language of the Eighth Schedule.",
      "condition": "requests for consent",
      "when": [ "consent" ],
      "since": "2027-05-14",
      "verified": "statute-text",
      "note": "A choice to offer; the notice need not name its languages, hence operational."
    }
  ],
  "gaps": [
    {
      "provision": "Rules r 3(a)-(b)",
      "why": "policy/clarity: to stand on its own and to be in clear and plain language are qualities of the notice; no field of a declaration answers them."
    },
    {
      "provision": "SPDI Rules 2011, r 4(1)(i)",
      "why": "Clear and easily accessible statements of practices and policies: a quality of the policy as a whole; the other items are entered one by one."
    },
    {
      "provision": "SPDI Rules 2011, r 5(3) and 5(9)",
      "why": "What people have to know when sensitive data is collected from them, and the grievance officer who answers within a month, were not read."
    }
  ]
} as const satisfies Framework as Framework;
