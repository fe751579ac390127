// Generated from frameworks/japan-appi.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "japan-appi",
  "title": "Act on the Protection of Personal Information (個人情報の保護に関する法律)",
  "short": "APPI",
  "citation": "平成十五年法律第五十七号",
  "url": "https://laws.e-gov.go.jp/law/415AC0000000057",
  "jurisdiction": "Japan",
  "markets": [ "JP" ],
  "auto": true,
  "inForce": "2005-04-01",
  "version": "2026-11-21",
  "applies": "Whoever uses a personal information database for business in Japan, or handles from abroad information on people in Japan in connection with supplying them goods or services (Art. 171).",
  "checkedAgainst": "Arts. 17, 18, 20, 21, 26-28, 32-35, 37-40 and 171 in github Ansvar-Systems/japan-law-mcp (e-Gov, April 2026), read again; Order Arts. 9-13, Rules Arts. 7, 8, 10, 11 and 15-18, Telecommunications Business Act Art. 27-12 and Arts. 22-2-28, 22-2-29 and 22-2-31 of its ordinance in github yno9/legalize-jp (e-Gov, June 2026) and japan-law-mcp.",
  "amendments": "Numbering since 2022-04-01 and 2023-04-01. The 2026 amendment was passed on 2026-07-10 and promulgated on 2026-07-17; it takes effect within two years on a day still to be set (administrative surcharge, easier rules on telling people of leaks). A note of 2026-10-09 on the commission's page saw no day.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "Art. 32(1)(i)",
      "cite": "Art. 32(1)(i)",
      "duty": "disclosure",
      "requirement": "Keep knowable the name of the business and, for a company, of its representative.",
      "condition": "retained personal data; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "Art. 32(1)(i)",
      "cite": "Art. 32(1)(i)",
      "duty": "disclosure",
      "requirement": "Keep knowable the address of the business.",
      "condition": "retained personal data; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 21(1)-(2), Art. 17(1), Art. 32(1)(ii)",
      "cite": "Art. 21(1)-(2)",
      "duty": "disclosure",
      "requirement": "Specify the purpose of use as far as possible and announce or notify it, expressly beforehand where the person gives the data in writing.",
      "condition": "subject to the cases of Art. 21(4), such as a purpose that is plain from the circumstances",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "Art. 21(3), Art. 17(2), Art. 18",
      "cite": "Art. 21(3)",
      "duty": "operational",
      "requirement": "Announce or notify a changed purpose, which has to stay reasonably related; anything beyond needs consent.",
      "condition": "the purpose is changed",
      "when": [ "further-processing" ],
      "verified": "statute-text",
      "note": "Owed when the purpose changes, hence operational."
    },
    {
      "rule": "data/sensitive",
      "provision": "Art. 20(2)",
      "cite": "Art. 20(2)",
      "duty": "operational",
      "requirement": "Acquire information that needs special care only with prior consent or in a listed case.",
      "condition": "such information",
      "when": [ "sensitive-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "Art. 27(5)(iii), 27(6)",
      "cite": "Art. 27(5)(iii)",
      "duty": "disclosure",
      "requirement": "Tell that data is used jointly, which items, by whom, for what, and who answers for it with name, address and representative.",
      "condition": "only if joint use is relied on in place of consent",
      "when": [ "joint-controllers" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "Art. 27(2)(ii)-(iii) and (v)",
      "cite": "Art. 27(2)(iii)",
      "duty": "disclosure",
      "requirement": "Tell that data is provided to third parties, which items, and by what means.",
      "condition": "only if the opt-out route is used, which is filed with the commission as well and closed to data that needs special care",
      "when": [ "notice-and-opt-out" ],
      "verified": "statute-text",
      "note": "The list of Art. 27(2) holds no recipients, so recipients/categories is not asked for."
    },
    {
      "rule": "data/source",
      "provision": "Art. 27(2)(iv)",
      "cite": "Art. 27(2)(iv)",
      "duty": "disclosure",
      "requirement": "Tell how the data provided was acquired.",
      "condition": "only if the opt-out route is used",
      "when": [ "notice-and-opt-out" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/objection",
      "provision": "Art. 27(2)(vi)-(vii)",
      "cite": "Art. 27(2)(vi)-(vii)",
      "duty": "disclosure",
      "requirement": "Tell that provision stops when the person asks, and how to ask.",
      "condition": "only if the opt-out route is used",
      "when": [ "notice-and-opt-out" ],
      "verified": "statute-text"
    },
    {
      "rule": "cookies/third-parties",
      "provision": "Telecommunications Business Act Art. 27-12; its ordinance Arts. 22-2-28 and 22-2-29",
      "cite": "Telecoms Act Art. 27-12",
      "duty": "disclosure",
      "requirement": "Before a page or an app makes a device send information elsewhere, show which information, who will handle it and for what.",
      "condition": "telecommunications carriers and other online services that the ordinance names; not for information the service needs, nor where the user consented or an opt-out is shown",
      "when": [ "uses-trackers", "regulated-sector" ],
      "given": { "sector": "telecoms" },
      "since": "2023-06-16",
      "url": "https://laws.e-gov.go.jp/law/359AC0000000086",
      "verified": "statute-text",
      "note": "Raised from knowledge; the day is still from knowledge. A pop-up serves as well as an easily reached page."
    },
    {
      "rule": "transfers/destinations",
      "provision": "Art. 28(2); Rules Art. 17(2)(i)",
      "cite": "Rules Art. 17(2)(i)",
      "duty": "disclosure",
      "requirement": "Before asking for consent, name the foreign country, or say why it cannot be named.",
      "condition": "a transfer to a third party abroad rests on consent",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "consent" ] },
      "since": "2022-04-01",
      "url": "https://laws.e-gov.go.jp/law/428M60020000003",
      "verified": "statute-text",
      "note": "The Rules want country, its system and the recipient's measures, no names or contacts; see the gaps. The day is from knowledge."
    },
    {
      "rule": "transfers/safeguards",
      "provision": "Art. 28(3); Rules Arts. 16 and 18",
      "cite": "Art. 28(3)",
      "duty": "operational",
      "requirement": "Where the recipient keeps equivalent measures, check that it goes on doing so and tell people about it on request.",
      "condition": "a transfer rests on the recipient's equivalent measures",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "equivalent-system", "scc", "bcr", "certification" ] },
      "verified": "statute-text"
    },
    {
      "rule": "transfers/mechanism",
      "provision": "Art. 28(1), Art. 27(1)(i)-(vii); Rules Arts. 15-16",
      "cite": "Art. 28(1)",
      "duty": "operational",
      "requirement": "Provide data abroad with consent, to a country recognised as equivalent, to a recipient that keeps equivalent measures, or in a listed case.",
      "condition": "data is provided to a third party abroad",
      "when": [ "transfers-abroad" ],
      "limit": { "mechanisms": [ "equivalent-country", "equivalent-system", "consent", "guarantees", "other" ] },
      "verified": "statute-text",
      "note": "\"guarantees\" covers the contracts, group rules and certificates by which Rules Art. 16 lets a recipient's measures be secured; \"other\" is Art. 27(1)."
    },
    {
      "rule": "rights/exercise",
      "provision": "Art. 32(1)(iii), Arts. 33-35, 37",
      "cite": "Art. 32(1)(iii)",
      "duty": "disclosure",
      "requirement": "Keep knowable the procedure for the requests that the Act allows.",
      "condition": "retained personal data; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "Art. 32(1)(iii), Art. 33",
      "cite": "Art. 32(1)(iii)",
      "duty": "disclosure",
      "requirement": "Keep knowable the procedure for disclosure, of the records of provision to third parties too.",
      "condition": "retained personal data; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "Art. 32(1)(iii), Art. 34",
      "cite": "Art. 32(1)(iii)",
      "duty": "disclosure",
      "requirement": "Keep knowable the procedure for correcting, adding to or deleting what is untrue.",
      "condition": "retained personal data; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "Art. 32(1)(iii), Art. 35(1), (5)",
      "cite": "Art. 32(1)(iii)",
      "duty": "disclosure",
      "requirement": "Keep knowable the procedure for having use stopped or data erased.",
      "condition": "retained personal data, on statutory grounds; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "rights/objection",
      "provision": "Art. 32(1)(iii), Art. 35(3), (5)",
      "cite": "Art. 32(1)(iii)",
      "duty": "disclosure",
      "requirement": "Keep knowable the procedure for stopping provision to third parties.",
      "condition": "retained personal data, on statutory grounds; answering without delay on request serves too",
      "verified": "statute-text"
    },
    {
      "rule": "rights/fees",
      "provision": "Art. 32(1)(iii), Art. 38(2)",
      "cite": "Art. 32(1)(iii)",
      "duty": "disclosure",
      "requirement": "State the fee along with the procedure.",
      "condition": "if a fee is set, for notice of the purpose or for disclosure",
      "when": [ "fee-charged" ],
      "verified": "statute-text"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "Art. 32(1)(iv); Order Art. 10(ii)-(iii)",
      "cite": "Order Art. 10(ii)-(iii)",
      "duty": "disclosure",
      "requirement": "Keep knowable where to complain, and the accredited organisation if the business belongs to one.",
      "condition": "retained personal data; answering without delay on request serves too",
      "url": "https://laws.e-gov.go.jp/law/415CO0000000507",
      "verified": "statute-text",
      "note": "Raised from knowledge."
    },
    {
      "rule": "rights/response-time",
      "provision": "Arts. 32(2), 33(2), 34(2), 35(2)",
      "cite": "Art. 32(2)",
      "duty": "operational",
      "requirement": "Answer without delay; a lawsuit has to wait two weeks from the request (Art. 39).",
      "condition": "on request",
      "verified": "statute-text",
      "note": "No number binds the answer, so there is no rights/deadline entry."
    },
    {
      "rule": "security/measures",
      "provision": "Art. 32(1)(iv); Order Art. 10(i)",
      "cite": "Art. 32(1)(iv)",
      "duty": "disclosure",
      "requirement": "Keep knowable the security measures taken for retained personal data.",
      "condition": "except what would weaken security if known; answering without delay on request serves too",
      "since": "2022-04-01",
      "url": "https://laws.e-gov.go.jp/law/415CO0000000507",
      "verified": "statute-text",
      "note": "Raised from secondary-source; the day is from knowledge. One of the few laws that makes security an item; for data kept abroad the commission's Q&A 10-25 adds the country."
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 26(1); Rules Arts. 7-8",
      "cite": "Art. 26(1)",
      "duty": "operational",
      "requirement": "Report to the commission promptly what is known, and everything later.",
      "condition": "data that needs special care, danger of financial damage, a wrongful act, or more than 1,000 people; a likely leak counts",
      "since": "2022-04-01",
      "verified": "statute-text",
      "note": "Raised from knowledge. For \"promptly\" the guideline has about 3 to 5 days."
    },
    {
      "rule": "breach/deadline",
      "provision": "Rules Art. 8(2)",
      "cite": "Rules Art. 8(2)",
      "duty": "operational",
      "requirement": "Complete the report within 30 days of knowing, within 60 where a wrongful act is suspected.",
      "condition": "a leak that has to be reported",
      "limit": { "to": "authority", "within": "P30D" },
      "since": "2022-04-01",
      "url": "https://laws.e-gov.go.jp/law/428M60020000003",
      "verified": "statute-text",
      "note": "Raised from knowledge; the day is from knowledge. The first report has no number, so this is the outer bound."
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 26(2); Rules Art. 10",
      "cite": "Art. 26(2)",
      "duty": "operational",
      "requirement": "Notify the person promptly as things stand, or take measures in its place where that is hard.",
      "condition": "a leak that has to be reported",
      "since": "2022-04-01",
      "verified": "statute-text"
    },
    {
      "rule": "breach/content",
      "provision": "Rules Art. 10 with Art. 8(1)",
      "cite": "Rules Art. 10",
      "duty": "operational",
      "requirement": "Tell the person what happened, which data, why, and what damage may follow, as far as it protects them.",
      "condition": "a leak that has to be reported",
      "since": "2022-04-01",
      "url": "https://laws.e-gov.go.jp/law/428M60020000003",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "Art. 28(2); Rules Art. 17(2)(ii)-(iii)",
      "why": "Before consent to a transfer people are told about the country's data protection system and the recipient's measures. transfers/recipient-details asks for names and contacts instead; no rule asks for these two."
    },
    {
      "provision": "Art. 27(2)(i)-(viii)",
      "why": "recipients/categories: the list for the opt-out route holds no recipients, so the rule would ask for more than the Act; its items are entered under the rules that fit."
    },
    {
      "provision": "Art. 27(2)(i), (viii); Rules Art. 11(4)",
      "why": "The opt-out route also wants who provides, how the data is brought up to date and from when it is provided; no rule asks for the latter two."
    },
    {
      "provision": "Arts. 17-18, 20(2), 27(1), 28(1)",
      "why": "Consent is wanted at certain points, and there is no general list of legal bases, hence no legal-basis/known entry."
    }
  ]
} as const satisfies Framework as Framework;
