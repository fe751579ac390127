// Generated from frameworks/korea-pipa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "korea-pipa",
  "title": "Personal Information Protection Act (개인정보 보호법)",
  "short": "Korea PIPA",
  "citation": "개인정보 보호법 (법률 제21445호, 2026. 3. 10.)",
  "url": "https://www.law.go.kr/법령/개인정보보호법",
  "jurisdiction": "Republic of Korea",
  "markets": [ "KR" ],
  "auto": true,
  "inForce": "2011-09-30",
  "version": "2026-11-21",
  "applies": "Public bodies, companies, organisations and individuals that process personal information files for their work, in Korea or from abroad where they offer services to people there or affect them.",
  "checkedAgainst": "Korean text from the Ministry of Government Legislation in github moon9239-lgtm/privacy-law-reader (2026-08-21), read for this pack: Arts. 15, 17, 21-23, 28-2, 28-3, 28-8, 30, 30-2, 31, 31-2 and 34-38, with the future versions of Arts. 26, 28-4, 29, 31, 31-2 and 34; Decree Arts. 31, 32-3, 39-41, 43, 44 and 44-2 to 44-4; Standard Guidelines Arts. 18-21. The Decree as amended on 2026-09-10 as quoted in a research note of 2026-10-09.",
  "amendments": "Major revision 2023-09-15, Art. 37-2 since 2024-03-15. Law 21445 of 2026-03-10, in force since 2026-09-11: wider duties on leaks (Art. 34), heavier fines; certification from 2027-07-01. An amendment on AI passed on 2026-08-20, not read.",
  "requires": [
    {
      "rule": "controller/dpo",
      "provision": "Art. 30(1)(6), Art. 31",
      "cite": "Art. 30(1)(6)",
      "duty": "disclosure",
      "requirement": "Name the privacy officer, or the department for privacy and complaints, with telephone and other contact.",
      "verified": "statute-text"
    },
    {
      "rule": "controller/representative",
      "provision": "Art. 31-2(4); Decree Art. 32-3",
      "cite": "Art. 31-2(4)",
      "duty": "disclosure",
      "requirement": "Put the domestic agent's name, address, telephone and e-mail into the policy.",
      "condition": "no address or office in Korea, and a turnover of a trillion won, a million people in Korea on daily average, or an order of the commission",
      "when": [ "no-establishment", "large-scale" ],
      "given": { "people": 1000000 },
      "verified": "statute-text",
      "note": "Raised from knowledge. The turnover and the order are told by no field."
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 30(1)(1)",
      "cite": "Art. 30(1)(1)",
      "duty": "disclosure",
      "requirement": "State the purposes of processing.",
      "verified": "statute-text"
    },
    {
      "rule": "data/categories",
      "provision": "Decree Art. 31(1)(1) with Art. 30(1)(8)",
      "cite": "Decree Art. 31(1)(1)",
      "duty": "disclosure",
      "requirement": "State the items of personal information processed.",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "Art. 30(1)(3-3), Art. 23(3)",
      "cite": "Art. 30(1)(3-3)",
      "duty": "disclosure",
      "requirement": "Say that sensitive information may become public and how to choose that it does not.",
      "condition": "what a service makes public may hold sensitive information and endanger privacy",
      "when": [ "sensitive-data" ],
      "since": "2023-09-15",
      "verified": "statute-text",
      "note": "Narrower than the condition asked here, which is whether sensitive information is handled at all."
    },
    {
      "rule": "legal-basis/stated",
      "provision": "Art. 22(3)",
      "cite": "Art. 22(3)",
      "duty": "operational",
      "requirement": "Tell which items are processed without consent, and on what legal ground, apart from those processed on consent.",
      "condition": "items processed without consent",
      "verified": "statute-text",
      "note": "An e-mail or the like to the person fulfils it as well as the policy does; hence operational."
    },
    {
      "rule": "legal-basis/known",
      "provision": "Art. 15(1)(1)-(7)",
      "cite": "Art. 15(1)",
      "duty": "operational",
      "requirement": "Rest collection and use on one of the seven grounds.",
      "condition": "sensitive and unique identification data have lists of their own (Arts. 23-24-2)",
      "limit": {
        "bases": [
          "consent", "law", "public-task", "contract", "vital", "legitimate-interests", "public-safety", "legal-obligation",
          "vital-interests"
        ]
      },
      "since": "2023-09-15",
      "verified": "statute-text",
      "note": "The last two are the names other laws use for items 2 and 5. Contract does not have to be unavoidable since 2023."
    },
    {
      "rule": "recipients/named",
      "provision": "Art. 30(1)(3), Art. 17(2)",
      "cite": "Art. 30(1)(3)",
      "duty": "disclosure",
      "requirement": "State the matters of provision to third parties, who receives what among them.",
      "condition": "if provided to third parties",
      "when": [ "third-party-recipients" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/processors",
      "provision": "Art. 30(1)(4), Art. 26(2)",
      "cite": "Art. 30(1)(4)",
      "duty": "disclosure",
      "requirement": "State the matters of outsourced processing.",
      "condition": "if outsourced",
      "when": [ "processors" ],
      "verified": "statute-text"
    },
    {
      "rule": "transfers/safeguards",
      "provision": "Decree Art. 31(1)(2); Art. 28-8(1)",
      "cite": "Decree Art. 31(1)(2)",
      "duty": "disclosure",
      "requirement": "State the ground of the overseas transfer.",
      "condition": "if data is provided, outsourced, stored or open to view abroad",
      "when": [ "transfers-abroad" ],
      "since": "2023-09-15",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/destinations",
      "provision": "Decree Art. 31(1)(2); Art. 28-8(2)(2)",
      "cite": "Decree Art. 31(1)(2)",
      "duty": "disclosure",
      "requirement": "State the country, with the time and the method of the transfer.",
      "condition": "if data is provided, outsourced, stored or open to view abroad",
      "when": [ "transfers-abroad" ],
      "since": "2023-09-15",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/recipient-details",
      "provision": "Decree Art. 31(1)(2); Art. 28-8(2)(1), (3)-(5)",
      "cite": "Decree Art. 31(1)(2)",
      "duty": "disclosure",
      "requirement": "State the items transferred, the recipient with its contact, its purpose and retention, and how to refuse and with what effect.",
      "condition": "if data is provided, outsourced, stored or open to view abroad",
      "when": [ "transfers-abroad" ],
      "since": "2023-09-15",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text",
      "note": "Raised from knowledge: the five items of Art. 28-8(2) read."
    },
    {
      "rule": "transfers/mechanism",
      "provision": "Art. 28-8(1)(1)-(5)",
      "cite": "Art. 28-8(1)",
      "duty": "operational",
      "requirement": "Rest an overseas transfer on one of the five grounds.",
      "condition": "if data is provided, outsourced, stored or open to view abroad",
      "when": [ "transfers-abroad" ],
      "limit": { "mechanisms": [ "consent", "law-treaty", "contract-outsourcing", "certification", "adequacy", "contract" ] },
      "since": "2023-09-15",
      "verified": "statute-text",
      "note": "The last is the name other laws use for the third, which covers outsourcing and storage only. Standard clauses are no ground."
    },
    {
      "rule": "storage/location",
      "provision": "Decree Art. 31(1)(4)",
      "cite": "Decree Art. 31(1)(4)",
      "duty": "disclosure",
      "requirement": "Name the country where data is processed.",
      "condition": "if data of people in Korea is collected directly from abroad",
      "when": [ "no-establishment" ],
      "since": "2023-09-15",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "data/source-automatic",
      "provision": "Art. 30(1)(7)",
      "cite": "Art. 30(1)(7)",
      "duty": "disclosure",
      "requirement": "Describe the devices that collect personal information automatically.",
      "condition": "if such devices are installed or operated",
      "when": [ "uses-trackers" ],
      "verified": "statute-text"
    },
    {
      "rule": "cookies/types",
      "provision": "Art. 30(1)(7)",
      "cite": "Art. 30(1)(7)",
      "duty": "disclosure",
      "requirement": "State the installation and operation of cookies and other devices that collect automatically.",
      "condition": "if such devices are installed or operated",
      "when": [ "uses-trackers" ],
      "verified": "statute-text"
    },
    {
      "rule": "retention/period",
      "provision": "Art. 30(1)(2)",
      "cite": "Art. 30(1)(2)",
      "duty": "disclosure",
      "requirement": "State how long information is processed and kept.",
      "verified": "statute-text"
    },
    {
      "rule": "retention/disposal",
      "provision": "Art. 30(1)(3-2)",
      "cite": "Art. 30(1)(3-2)",
      "duty": "disclosure",
      "requirement": "State how information is destroyed and, for what a law has kept, that law and the items.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "Art. 30(1)(5)",
      "cite": "Art. 30(1)(5)",
      "duty": "disclosure",
      "requirement": "State the rights and duties of people and their legal representatives and how they are exercised.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/authorized-agent",
      "provision": "Art. 30(1)(5)",
      "cite": "Art. 30(1)(5)",
      "duty": "disclosure",
      "requirement": "Cover legal representatives in that part.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/response-time",
      "provision": "Art. 35(3); Decree Arts. 41, 43 and 44",
      "cite": "Art. 35(3)",
      "duty": "operational",
      "requirement": "Answer requests in time; the policy need not name the time.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "Decree Arts. 41(4), 43(3), 44(2) and 44-3(5)",
      "cite": "Decree Art. 41(4)",
      "duty": "operational",
      "requirement": "Give access, and tell what became of a request to correct, delete or suspend, within ten days; answer a refusal or a question about an automated decision within 30, twice prolonged by up to 30 with reasons.",
      "condition": "on request; access may be put off for good cause",
      "limit": {
        "perRight": {
          "access": "P10D",
          "rectification": "P10D",
          "erasure": "P10D",
          "restriction": "P10D",
          "human-review": "P30D",
          "explanation": "P30D"
        },
        "extensionPerRight": { "human-review": "P60D", "explanation": "P60D" }
      },
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text",
      "note": "Raised from knowledge: ten days for the first four, 30 for automated decisions."
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "Art. 37-2(4); Decree Art. 44-4",
      "cite": "Art. 37-2(4)",
      "duty": "operational",
      "requirement": "Publish that fully automated decisions are made, for what and about whom, with the data used, the procedure and how to refuse or ask.",
      "condition": "fully automated decisions",
      "when": [ "automated-decisions" ],
      "since": "2024-03-15",
      "verified": "statute-text",
      "note": "On the website or the like, or in writing beforehand; Art. 30(1) and Decree Art. 31 do not make it an item of the policy, hence operational. Raised from knowledge."
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "Art. 37-2(1)-(3)",
      "cite": "Art. 37-2(1)-(3)",
      "duty": "operational",
      "requirement": "Accept that people refuse a fully automated decision of grave effect, and explain decisions when asked.",
      "condition": "fully automated decisions; no refusal where they rest on consent, law or contract",
      "when": [ "automated-decisions" ],
      "since": "2024-03-15",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "children/age-threshold",
      "provision": "Art. 22-2(1)",
      "cite": "Art. 22-2(1)",
      "duty": "operational",
      "requirement": "Ask the legal representative of children under 14; no item of the policy.",
      "condition": "consent is needed to process data of a child under 14",
      "when": [ "consent", "children" ],
      "verified": "statute-text",
      "note": "Raised from knowledge. Binds only where consent is needed, so \"consent\" was added."
    },
    {
      "rule": "children/age",
      "provision": "Art. 22-2(1)",
      "cite": "Art. 22-2(1)",
      "duty": "operational",
      "requirement": "Draw the line at 14.",
      "condition": "consent is needed to process data of a child",
      "when": [ "consent", "children" ],
      "limit": { "age": 14 },
      "verified": "statute-text"
    },
    {
      "rule": "children/parental-consent",
      "provision": "Art. 22-2(1)-(2)",
      "cite": "Art. 22-2(1)",
      "duty": "operational",
      "requirement": "Get the legal representative's consent and verify that it was given.",
      "condition": "consent is needed to process data of a child under 14",
      "when": [ "consent", "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "Decree Art. 31(1)(3)",
      "cite": "Decree Art. 31(1)(3)",
      "duty": "disclosure",
      "requirement": "State the measures that keep information safe.",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text",
      "note": "One of the few laws that makes security an item of the policy."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 34(1)-(2)",
      "cite": "Art. 34(1)",
      "duty": "operational",
      "requirement": "Tell the people concerned without delay of a leak and, since 2026-09-11, of a likely one.",
      "condition": "loss, theft or leak, since 2026-09-11 forgery, alteration or damage too",
      "verified": "statute-text"
    },
    {
      "rule": "breach/deadline",
      "provision": "Decree Art. 39(1); Art. 39-3(1) for likely leaks",
      "cite": "Decree Art. 39(1)",
      "duty": "operational",
      "requirement": "Tell the people concerned within 72 hours of knowing.",
      "condition": "a leak; later where an emergency measure or a disaster stands in the way",
      "limit": { "to": "subjects", "within": "PT72H" },
      "since": "2023-09-15",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 34(3)",
      "cite": "Art. 34(3)",
      "duty": "operational",
      "requirement": "Report to the commission or to KISA without delay.",
      "condition": "1,000 people or more, sensitive or unique identification data, or unlawful access from outside",
      "until": "2026-09-11",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 34(4) as amended",
      "cite": "Art. 34(4)",
      "duty": "operational",
      "requirement": "Report to the commission or to KISA without delay.",
      "condition": "1,000 people or more, sensitive or unique identification data, or unlawful access from outside",
      "since": "2026-09-11",
      "verified": "statute-text",
      "note": "Paragraph 3 until the amendment."
    },
    {
      "rule": "breach/deadline",
      "provision": "Decree Art. 40(1)",
      "cite": "Decree Art. 40(1)",
      "duty": "operational",
      "requirement": "Report within 72 hours of knowing.",
      "condition": "as for the report; not where the data was recovered or deleted and harm has become very unlikely",
      "limit": { "to": "authority", "within": "PT72H" },
      "since": "2023-09-15",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "breach/content",
      "provision": "Art. 34(1)(1)-(7)",
      "cite": "Art. 34(1)(1)-(7)",
      "duty": "operational",
      "requirement": "Tell what leaked, when and how, what people can do, the response and remedies, whom to ask and, since 2026-09-11, how to claim damages or mediation.",
      "condition": "a leak",
      "verified": "statute-text",
      "note": "Items 1 to 5 until 2026-09-11."
    },
    {
      "rule": "breach/channel",
      "provision": "Decree Art. 39(1) and (3)",
      "cite": "Decree Art. 39(3)",
      "duty": "operational",
      "requirement": "Tell each person in writing or the like; post on the website for 30 days only where contacts are unknown.",
      "condition": "a leak",
      "url": "https://www.law.go.kr/법령/개인정보보호법시행령",
      "verified": "statute-text"
    },
    {
      "rule": "policy/availability",
      "provision": "Art. 30(2); Decree Art. 31(2)-(3)",
      "cite": "Art. 30(2)",
      "duty": "operational",
      "requirement": "Post the policy on the website for good, or by a listed other way where there is none.",
      "verified": "statute-text",
      "note": "A duty to post, not to write where the policy is posted; hence operational."
    },
    {
      "rule": "policy/change-notice",
      "provision": "Art. 30(2)",
      "cite": "Art. 30(2)",
      "duty": "operational",
      "requirement": "Publish the policy also when it is changed.",
      "condition": "the policy changes",
      "verified": "statute-text",
      "note": "Standard Guidelines Arts. 19 and 21 (guidance) want changes told in the policy, old and new side by side."
    }
  ],
  "gaps": [
    {
      "provision": "Art. 30(1)(4-2), Arts. 28-2 and 28-3",
      "why": "The matters of processing pseudonymised information: no field of a declaration tells such data from what a policy merely calls anonymous or aggregate, and deidentified/commitment asks for a promise not to re-identify, which is another thing."
    },
    {
      "provision": "Art. 30-2; Standard Guidelines Art. 18",
      "why": "policy/clarity: the commission evaluates whether chosen policies are adequate, easy to understand and easy to find; qualities of the text, which no field of a declaration answers."
    },
    {
      "provision": "Art. 30(1)(7)",
      "why": "How to refuse cookies and the like: cookies/consent asks how consent is obtained, and would report a policy that explains refusal in the browser as the Act allows; no rule asks how to refuse."
    },
    {
      "provision": "Decree Art. 44-4(1)(2)-(5)",
      "why": "What has to be published on automated decisions beyond the fact is owed on the website or the like, not in the policy; only the duty as a whole is entered."
    }
  ]
} as const satisfies Framework as Framework;
