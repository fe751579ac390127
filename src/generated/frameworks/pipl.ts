// Generated from frameworks/pipl.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "pipl",
  "title": "Personal Information Protection Law of the People's Republic of China, with the Network Data Security Management Regulations",
  "short": "PIPL",
  "citation": "个人信息保护法 (2021); 网络数据安全管理条例 (State Council Order No. 790 of 2024)",
  "url": "https://flk.npc.gov.cn/",
  "jurisdiction": "China (mainland)",
  "markets": [ "CN" ],
  "auto": true,
  "inForce": "2021-11-01",
  "version": "2026-11-21",
  "applies": "Whoever handles personal information in mainland China, or abroad that of people in mainland China in order to offer them products or services or to analyse or assess their behaviour (Art. 3).",
  "checkedAgainst": "Full Chinese text of both instruments in github LawRefBook/Laws (2025-04-19), read again for this pack: PIPL in full, Regulations Arts. 1-51.",
  "amendments": "No amendment of the PIPL was found; a note of 2026-10-09 on the official text saw none. The Regulations, promulgated 2024-09-24 and in force since 2025-01-01, add what many older guides miss: list form, what happens at the end of retention, cancelling an account.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "PIPL Art. 17(1)(1); Regs Art. 21(1)(1)",
      "cite": "Art. 17(1)(1)",
      "duty": "disclosure",
      "requirement": "State the handler's name.",
      "condition": "before handling",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "PIPL Art. 17(1)(1); Regs Art. 21(1)(1)",
      "cite": "Art. 17(1)(1)",
      "duty": "disclosure",
      "requirement": "State the handler's contact details.",
      "condition": "before handling",
      "verified": "statute-text"
    },
    {
      "rule": "controller/dpo",
      "provision": "PIPL Art. 52(2); Compliance Audit Measures Art. 12",
      "cite": "Art. 52(2)",
      "duty": "operational",
      "requirement": "Make public how to reach the person in charge of personal information protection; the name goes to the authority only.",
      "condition": "handlers that reach the number set by the CAC: one million people",
      "when": [ "large-scale" ],
      "given": { "people": 1000000 },
      "since": "2025-05-01",
      "verified": "secondary-source",
      "note": "Art. 52 read; the number, and 2025-05-01 as the day from which it is set, read in law firms' notes on the Audit Measures (Bird & Bird, Linklaters, Hogan Lovells). To be made public anywhere: neither Art. 17 nor Regs Art. 21 makes it an item of the notice, hence operational."
    },
    {
      "rule": "controller/representative",
      "provision": "PIPL Art. 53; Regs Art. 26",
      "cite": "Art. 53",
      "duty": "operational",
      "requirement": "Set up a body or appoint a representative in China and file its name and contact with the authority; no item of the notice.",
      "condition": "handlers outside China that Art. 3(2) covers",
      "when": [ "no-establishment" ],
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "PIPL Art. 17(1)(2), Art. 7; Regs Art. 21(1)(2)",
      "cite": "Art. 17(1)(2)",
      "duty": "disclosure",
      "requirement": "State the purpose of handling.",
      "condition": "before handling",
      "verified": "statute-text"
    },
    {
      "rule": "processing/method",
      "provision": "PIPL Art. 17(1)(2), Art. 7; Regs Art. 21(1)(2)",
      "cite": "Art. 17(1)(2)",
      "duty": "disclosure",
      "requirement": "State the method of handling.",
      "condition": "before handling",
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "PIPL Art. 17(1)(2); Regs Art. 21(1)(2), 21(2)",
      "cite": "Art. 17(1)(2)",
      "duty": "disclosure",
      "requirement": "State the kinds of personal information.",
      "condition": "before handling",
      "verified": "statute-text",
      "note": "Since 2025 purposes, methods, kinds and recipients also have to be set out as a list or the like (Regs Art. 21(2)); see the gaps."
    },
    {
      "rule": "data/sensitive",
      "provision": "PIPL Art. 30; Regs Art. 21(1)(2)",
      "cite": "Art. 30",
      "duty": "disclosure",
      "requirement": "Also tell why handling sensitive information is necessary and what it means for the person's rights and interests.",
      "condition": "sensitive personal information is handled (Art. 28(1)); separate consent under Art. 29 besides",
      "when": [ "sensitive-data" ],
      "verified": "statute-text",
      "note": "Wider than elsewhere: financial accounts, whereabouts and everything of a child under 14 are sensitive."
    },
    {
      "rule": "legal-basis/stated",
      "provision": "PIPL Art. 13(1)",
      "cite": "Art. 13(1)",
      "duty": "operational",
      "requirement": "Have a ground for handling; Art. 17 does not make it an item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "legal-basis/known",
      "provision": "PIPL Art. 13(1)",
      "cite": "Art. 13(1)",
      "duty": "operational",
      "requirement": "Rest handling on one of the seven grounds; legitimate interests are none of them.",
      "limit": {
        "bases": [
          "consent", "contract-or-hr", "legal-duty", "health-emergency", "news-supervision", "already-public", "other-law", "contract",
          "legal-obligation", "vital-interests"
        ]
      },
      "verified": "statute-text",
      "note": "The last three are the names other laws use for what items 2, 3 and 4 of Art. 13(1) allow (item 4 in emergencies only)."
    },
    {
      "rule": "recipients/named",
      "provision": "PIPL Art. 23; Regs Art. 21(2)",
      "cite": "Art. 23",
      "duty": "disclosure",
      "requirement": "Tell each receiving handler's name, contact, purpose, method and kinds of data; separate consent besides.",
      "condition": "information is provided to another handler, not merely entrusted to a processor",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/purpose",
      "provision": "PIPL Art. 23; Regs Art. 21(2)",
      "cite": "Art. 23",
      "duty": "disclosure",
      "requirement": "State the recipient's purpose and method of handling.",
      "condition": "information is provided to another handler, not merely entrusted to a processor",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/processors",
      "provision": "PIPL Art. 21(1); Regs Art. 12(1)",
      "cite": "Art. 21(1)",
      "duty": "operational",
      "requirement": "Contract with entrusted processors and supervise them.",
      "condition": "handling is entrusted to others",
      "when": [ "processors" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/business-transfer",
      "provision": "PIPL Art. 22",
      "cite": "Art. 22",
      "duty": "operational",
      "requirement": "Tell people the recipient's name and contact.",
      "condition": "information has to pass on in a merger, split, dissolution or bankruptcy",
      "when": [ "business-transfer" ],
      "verified": "statute-text",
      "note": "Owed when it happens, to the people concerned; the recipient is not known beforehand and Art. 17 does not list it, hence operational."
    },
    {
      "rule": "recipients/law-enforcement",
      "provision": "PIPL Art. 41",
      "cite": "Art. 41",
      "duty": "operational",
      "requirement": "Hand nothing that is stored in China to foreign courts or enforcement bodies without approval.",
      "condition": "foreign requests",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/recipient-details",
      "provision": "PIPL Art. 39",
      "cite": "Art. 39",
      "duty": "disclosure",
      "requirement": "Tell the overseas recipient's name, contact, purpose, method, kinds of data, and how to exercise rights against it; separate consent besides.",
      "condition": "information is provided outside mainland China",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text",
      "note": "Regs Art. 35 items 4-7 allow transfers on other grounds than consent; whether separate consent is needed there is debated."
    },
    {
      "rule": "transfers/safeguards",
      "provision": "PIPL Art. 38(1), Art. 40; Regs Art. 35",
      "cite": "Art. 38(1)",
      "duty": "operational",
      "requirement": "Have a security assessment, certification, the standard contract or another listed condition; no item of the notice.",
      "condition": "information is provided outside mainland China",
      "when": [ "transfers-abroad" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/mechanism",
      "provision": "PIPL Art. 38(1)",
      "cite": "Art. 38(1)",
      "duty": "operational",
      "requirement": "Rest the provision abroad on one of the listed conditions.",
      "condition": "information is provided outside mainland China",
      "when": [ "transfers-abroad" ],
      "limit": { "mechanisms": [ "security-assessment", "certification", "standard-contract", "other" ] },
      "verified": "statute-text",
      "note": "\"other\" is item 4, with the cases of Regs Art. 35 items 4-8; treaties may add theirs (Art. 38(2)). The volumes that need nothing stand in the 2024 cross-border provisions, not read."
    },
    {
      "rule": "storage/location",
      "provision": "PIPL Art. 40",
      "cite": "Art. 40",
      "duty": "operational",
      "requirement": "Store in China what is collected and generated there.",
      "condition": "operators of critical information infrastructure, and handlers that reach the number set by the CAC",
      "when": [ "large-scale" ],
      "given": { "sector": "critical-infrastructure" },
      "verified": "statute-text"
    },
    {
      "rule": "retention/period",
      "provision": "PIPL Art. 17(1)(2); Regs Art. 21(1)(3)",
      "cite": "Art. 17(1)(2)",
      "duty": "disclosure",
      "requirement": "State the retention period; if it is hard to fix, how it is determined (Regs).",
      "condition": "before handling",
      "verified": "statute-text"
    },
    {
      "rule": "retention/disposal",
      "provision": "Regs Art. 21(1)(3)",
      "cite": "Regs Art. 21(1)(3)",
      "duty": "disclosure",
      "requirement": "State what happens to the information when the period ends.",
      "condition": "wherever handling rules are published, as a policy is",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "PIPL Art. 17(1)(3), Art. 50(1)",
      "cite": "Art. 17(1)(3)",
      "duty": "disclosure",
      "requirement": "State the ways and the procedure for exercising rights.",
      "condition": "before handling",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "Regs Art. 21(1)(4); right in PIPL Art. 45(1)",
      "cite": "Regs Art. 21(1)(4)",
      "duty": "disclosure",
      "requirement": "State how to access and copy.",
      "condition": "wherever handling rules are published, as a policy is",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/portability",
      "provision": "Regs Art. 21(1)(4), Art. 25; right in PIPL Art. 45(3)",
      "cite": "Regs Art. 21(1)(4)",
      "duty": "disclosure",
      "requirement": "State how to have information moved to another handler.",
      "condition": "listed without a condition; a request must meet those of Regs Art. 25",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "Regs Art. 21(1)(4); right in PIPL Art. 46",
      "cite": "Regs Art. 21(1)(4)",
      "duty": "disclosure",
      "requirement": "State how to correct and complete.",
      "condition": "wherever handling rules are published, as a policy is",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "Regs Art. 21(1)(4); right in PIPL Art. 47",
      "cite": "Regs Art. 21(1)(4)",
      "duty": "disclosure",
      "requirement": "State how to delete information and how to cancel an account.",
      "condition": "wherever handling rules are published, as a policy is",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/restriction",
      "provision": "Regs Art. 21(1)(4); right in PIPL Art. 44",
      "cite": "Regs Art. 21(1)(4)",
      "duty": "disclosure",
      "requirement": "State how to restrict handling.",
      "condition": "wherever handling rules are published, as a policy is",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "Regs Art. 21(1)(4); right in PIPL Art. 15",
      "cite": "Regs Art. 21(1)(4)",
      "duty": "disclosure",
      "requirement": "State how to withdraw consent; a convenient way must exist.",
      "condition": "handling rests on consent",
      "when": [ "consent" ],
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "rights/explanation",
      "provision": "PIPL Art. 48",
      "cite": "Art. 48",
      "duty": "operational",
      "requirement": "Explain the handling rules to whoever asks.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/authorized-agent",
      "provision": "PIPL Art. 49",
      "cite": "Art. 49",
      "duty": "operational",
      "requirement": "Let close relatives exercise rights over the information of someone who has died.",
      "condition": "on death, unless the person arranged otherwise",
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "Regs Art. 20",
      "cite": "Regs Art. 20",
      "duty": "operational",
      "requirement": "Keep convenient channels for complaints and reports on data security, and make them public.",
      "condition": "network data handlers that offer products or services to the public",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text",
      "note": "To be made public anywhere: Regs Art. 21 does not list it among the contents of the handling rules, hence operational."
    },
    {
      "rule": "rights/response-time",
      "provision": "PIPL Art. 45(2), 46(2), 50(1); Regs Art. 23",
      "cite": "Art. 45(2)",
      "duty": "operational",
      "requirement": "Answer promptly and give reasons for a refusal; the law has no number of days.",
      "condition": "on request",
      "verified": "statute-text",
      "note": "From knowledge: GB/T 35273-2020 uses 30 days, the 2019 rules on apps 15 working days."
    },
    {
      "rule": "rights/complaint",
      "provision": "PIPL Art. 65",
      "cite": "Art. 65",
      "duty": "operational",
      "requirement": "Anyone may complain to the authority; no item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "PIPL Art. 24(2)-(3)",
      "cite": "Art. 24(2)-(3)",
      "duty": "operational",
      "requirement": "With pushed content and marketing offer an option that is not personal or an easy refusal; explain a weighty decision on request and accept that a person refuses one made by machine alone.",
      "condition": "automated decision-making",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "PIPL Art. 24(1)",
      "cite": "Art. 24(1)",
      "duty": "operational",
      "requirement": "Keep automated decisions transparent and fair, without unreasonable price differences; no express item of the notice.",
      "condition": "automated decision-making",
      "when": [ "automated-decisions" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age-threshold",
      "provision": "PIPL Art. 28(1), Art. 31(1)",
      "cite": "Art. 28(1)",
      "duty": "operational",
      "requirement": "Treat information of children under 14 as sensitive and ask a parent or guardian.",
      "condition": "information of children under 14 is handled",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age",
      "provision": "PIPL Art. 28(1), Art. 31(1)",
      "cite": "Art. 28(1)",
      "duty": "operational",
      "requirement": "Draw the line at 14.",
      "condition": "information of children under 14 is handled",
      "when": [ "children" ],
      "limit": { "age": 14 },
      "verified": "statute-text"
    },
    {
      "rule": "children/parental-consent",
      "provision": "PIPL Art. 31(1); Regs Art. 22(1)(3)",
      "cite": "Art. 31(1)",
      "duty": "operational",
      "requirement": "Obtain the consent of a parent or other guardian.",
      "condition": "information of children under 14 is handled",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/practices",
      "provision": "PIPL Art. 31(2); Regs Art. 21(2)",
      "cite": "Art. 31(2)",
      "duty": "disclosure",
      "requirement": "Have handling rules of their own for children under 14; they may be a document of their own.",
      "condition": "information of children under 14 is handled",
      "when": [ "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "PIPL Art. 51",
      "cite": "Art. 51",
      "duty": "operational",
      "requirement": "Have internal rules, graded data, encryption and de-identification, access rights, training and an incident plan.",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "PIPL Art. 57(1); Regs Art. 11(1)",
      "cite": "Art. 57(1)",
      "duty": "operational",
      "requirement": "Take remedial measures at once and notify the competent department.",
      "condition": "an actual or possible leak, tampering or loss",
      "verified": "statute-text",
      "note": "No number in the law, so no limit here; for the hours of the CAC measures see the gaps."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "PIPL Art. 57(1)-(2); Regs Art. 11(2)",
      "cite": "Art. 57(1)-(2)",
      "duty": "operational",
      "requirement": "Notify the people concerned, unless the measures effectively avoid harm; the authority may order it even then.",
      "condition": "an actual or possible leak, tampering or loss",
      "verified": "statute-text"
    },
    {
      "rule": "breach/content",
      "provision": "PIPL Art. 57(1)(1)-(3)",
      "cite": "Art. 57(1)(1)-(3)",
      "duty": "operational",
      "requirement": "Cover kinds of information, cause, possible harm, remedies taken, what people can do themselves, and contact.",
      "condition": "an actual or possible leak, tampering or loss",
      "verified": "statute-text"
    },
    {
      "rule": "breach/channel",
      "provision": "Regs Art. 11(2)",
      "cite": "Regs Art. 11(2)",
      "duty": "operational",
      "requirement": "Tell those concerned by telephone, text or instant message, e-mail or announcement.",
      "condition": "an incident that harms the lawful rights and interests of people or organisations",
      "since": "2025-01-01",
      "url": "https://www.gov.cn/zhengce/content/202409/content_6977766.htm",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "PIPL Art. 17(3); Regs Art. 21(1)",
      "cite": "Art. 17(3)",
      "duty": "operational",
      "requirement": "Make the rules public, easy to consult and to keep; since 2025 shown in one place, prominent and easy to reach.",
      "condition": "where rules are used to inform",
      "verified": "statute-text",
      "note": "About how the rules are shown; the text asks for no sentence on it, hence operational."
    },
    {
      "rule": "policy/change-notice",
      "provision": "PIPL Art. 17(2); Art. 14(2)",
      "cite": "Art. 17(2)",
      "duty": "operational",
      "requirement": "Tell people what has changed; ask for consent anew if purpose, method or kinds change.",
      "condition": "when a matter that was told changes",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "PIPL Art. 17(1)",
      "why": "policy/clarity: conspicuous, clear, true, accurate and complete are qualities of the text; no field of a declaration answers them."
    },
    {
      "provision": "Regs Art. 21(2)",
      "why": "Whether purposes, methods, kinds and recipients are set out as a list or the like is form; a declaration holds the content only."
    },
    {
      "provision": "National Cybersecurity Incident Reporting Measures Art. 4",
      "why": "Breach hours since 2025-11-01: four for most operators, one for critical infrastructure, but only for incidents graded relatively serious or worse, such as a leak of one million people or more. No condition asks for the grade, so breach/deadline cannot compare. Read in quotations of the CAC text of 2026-10-09."
    }
  ]
} as const satisfies Framework as Framework;
