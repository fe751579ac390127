// Generated from frameworks/iso27701.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "iso27701",
  "title": "ISO/IEC 27701:2019 Privacy information management",
  "short": "ISO 27701",
  "citation": "ISO/IEC 27701:2019",
  "url": "https://www.iso.org/standard/71670.html",
  "jurisdiction": "International standard",
  "markets": [],
  "auto": false,
  "inForce": "2019-08-01",
  "version": "2026-11-21",
  "applies": "PII controllers who choose to be certified or to follow it.",
  "checkedAgainst": "Control lists of both editions in several public repositories and isms.online, seen in excerpts for this pack; the standard itself was not available.",
  "amendments": "ISO/IEC 27701:2025 (October 2025) stands alone, has a Table A.1 of 31 controls for controllers, and makes the 2019 edition a withdrawn one.",
  "requires": [
    {
      "rule": "purposes/stated",
      "provision": "ISO/IEC 27701:2019 A.7.2.1 (2025 A.1.2.2)",
      "cite": "A.7.2.1",
      "duty": "best-practice",
      "requirement": "Identify and document purposes.",
      "verified": "secondary-source"
    },
    {
      "rule": "legal-basis/stated",
      "provision": "ISO/IEC 27701:2019 A.7.2.2 (2025 A.1.2.3)",
      "cite": "A.7.2.2",
      "duty": "best-practice",
      "requirement": "Identify the lawful basis.",
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/processors",
      "provision": "ISO/IEC 27701:2019 A.7.2.6 (2025 A.1.2.7)",
      "cite": "A.7.2.6",
      "duty": "best-practice",
      "requirement": "Have contracts with processors.",
      "when": [ "processors" ],
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/named",
      "provision": "ISO/IEC 27701:2019 A.7.5.4 (2025 A.1.5.5)",
      "cite": "A.7.5.4",
      "duty": "best-practice",
      "requirement": "Record disclosures to third parties.",
      "when": [ "third-party-recipients" ],
      "verified": "secondary-source"
    },
    {
      "rule": "transfers/destinations",
      "provision": "ISO/IEC 27701:2019 A.7.5.1-A.7.5.2 (2025 A.1.5.2-A.1.5.3)",
      "cite": "A.7.5.1-A.7.5.2",
      "duty": "best-practice",
      "requirement": "Document the basis for transfers and the countries that PII can go to.",
      "when": [ "transfers-abroad" ],
      "verified": "secondary-source"
    },
    {
      "rule": "retention/period",
      "provision": "ISO/IEC 27701:2019 A.7.4.7",
      "cite": "A.7.4.7",
      "duty": "best-practice",
      "requirement": "Keep PII no longer than necessary.",
      "verified": "secondary-source"
    },
    {
      "rule": "retention/disposal",
      "provision": "ISO/IEC 27701:2019 A.7.4.5, A.7.4.8",
      "cite": "A.7.4.5",
      "duty": "best-practice",
      "requirement": "Delete or de-identify when processing ends, and dispose of PII properly.",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/access",
      "provision": "ISO/IEC 27701:2019 A.7.3.6, A.7.3.8 (2025 A.1.3.7, A.1.3.9)",
      "cite": "A.7.3.6",
      "duty": "best-practice",
      "requirement": "Provide access and copies.",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/rectification",
      "provision": "ISO/IEC 27701:2019 A.7.3.6 (2025 A.1.3.7)",
      "cite": "A.7.3.6",
      "duty": "best-practice",
      "requirement": "Provide correction.",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/erasure",
      "provision": "ISO/IEC 27701:2019 A.7.3.6 (2025 A.1.3.7)",
      "cite": "A.7.3.6",
      "duty": "best-practice",
      "requirement": "Provide erasure.",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "ISO/IEC 27701:2019 A.7.3.4 (2025 A.1.3.5)",
      "cite": "A.7.3.4",
      "duty": "best-practice",
      "requirement": "Have a mechanism to change or withdraw consent.",
      "when": [ "consent" ],
      "verified": "secondary-source"
    },
    {
      "rule": "rights/objection",
      "provision": "ISO/IEC 27701:2019 A.7.3.5 (2025 A.1.3.6)",
      "cite": "A.7.3.5",
      "duty": "best-practice",
      "requirement": "Have a mechanism to object.",
      "verified": "secondary-source"
    },
    {
      "rule": "rights/response-time",
      "provision": "ISO/IEC 27701:2019 A.7.3.9 (2025 A.1.3.10)",
      "cite": "A.7.3.9",
      "duty": "best-practice",
      "requirement": "Have documented procedures for handling requests.",
      "verified": "secondary-source"
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "ISO/IEC 27701:2019 A.7.3.10 (2025 A.1.3.11)",
      "cite": "A.7.3.10",
      "duty": "best-practice",
      "requirement": "Identify and meet the obligations that automated decisions bring.",
      "when": [ "automated-decisions" ],
      "verified": "secondary-source"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "ISO/IEC 27701:2019 6.13.1",
      "cite": "6.13.1",
      "duty": "best-practice",
      "requirement": "Manage incidents, breaches of PII included.",
      "verified": "knowledge"
    },
    {
      "rule": "policy/availability",
      "provision": "ISO/IEC 27701:2019 A.7.3.2-A.7.3.3 (2025 A.1.3.3-A.1.3.4)",
      "cite": "A.7.3.2-A.7.3.3",
      "duty": "best-practice",
      "requirement": "Decide what people are told, and give clear and easily reached information on the controller and the processing.",
      "verified": "secondary-source"
    }
  ],
  "gaps": []
} as const satisfies Framework as Framework;
