// Generated from frameworks/iso29184.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "iso29184",
  "title": "ISO/IEC 29184:2020 Online privacy notices and consent",
  "short": "ISO 29184",
  "citation": "ISO/IEC 29184:2020",
  "url": "https://www.iso.org/standard/70331.html",
  "jurisdiction": "International standard",
  "markets": [],
  "auto": false,
  "inForce": "2020-06-01",
  "version": "2026-11-21",
  "applies": "Whoever chooses to follow it.",
  "checkedAgainst": "Contents list down to 5.3.2 in the iteh.ai preview; the standard itself was not available.",
  "amendments": "None known.",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "ISO/IEC 29184:2020, 5.3.4",
      "cite": "5.3.4",
      "duty": "best-practice",
      "requirement": "Identify the PII controller.",
      "verified": "knowledge"
    },
    {
      "rule": "purposes/stated",
      "provision": "ISO/IEC 29184:2020, 5.3.2-5.3.3",
      "cite": "5.3.2-5.3.3",
      "duty": "best-practice",
      "requirement": "Describe each purpose and present it clearly.",
      "verified": "secondary-source",
      "note": "5.3.2 seen in the contents list; 5.3.3 from knowledge."
    },
    {
      "rule": "data/categories",
      "provision": "ISO/IEC 29184:2020, 5.3.5",
      "cite": "5.3.5",
      "duty": "best-practice",
      "requirement": "List the elements of PII that are collected.",
      "verified": "knowledge"
    },
    {
      "rule": "data/source",
      "provision": "ISO/IEC 29184:2020, 5.3.6-5.3.7",
      "cite": "5.3.6-5.3.7",
      "duty": "best-practice",
      "requirement": "Tell how, when and where they are collected.",
      "verified": "knowledge"
    },
    {
      "rule": "processing/method",
      "provision": "ISO/IEC 29184:2020, 5.3.8",
      "cite": "5.3.8",
      "duty": "best-practice",
      "requirement": "Tell how they are used.",
      "verified": "knowledge"
    },
    {
      "rule": "legal-basis/stated",
      "provision": "ISO/IEC 29184:2020, 5.3.15",
      "cite": "5.3.15",
      "duty": "best-practice",
      "requirement": "Tell the basis for processing.",
      "verified": "knowledge"
    },
    {
      "rule": "storage/location",
      "provision": "ISO/IEC 29184:2020, 5.3.9",
      "cite": "5.3.9",
      "duty": "best-practice",
      "requirement": "Tell where PII is stored and under whose jurisdiction.",
      "verified": "knowledge"
    },
    {
      "rule": "recipients/categories",
      "provision": "ISO/IEC 29184:2020, 5.3.10",
      "cite": "5.3.10",
      "duty": "best-practice",
      "requirement": "Tell of transfers to third parties.",
      "when": [ "discloses-data" ],
      "verified": "knowledge"
    },
    {
      "rule": "retention/period",
      "provision": "ISO/IEC 29184:2020, 5.3.11",
      "cite": "5.3.11",
      "duty": "best-practice",
      "requirement": "Tell how long PII is kept.",
      "verified": "knowledge"
    },
    {
      "rule": "rights/exercise",
      "provision": "ISO/IEC 29184:2020, 5.3.12",
      "cite": "5.3.12",
      "duty": "best-practice",
      "requirement": "Tell how people can take part, by access, correction and deletion.",
      "verified": "knowledge"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "ISO/IEC 29184:2020, 5.3.13",
      "cite": "5.3.13",
      "duty": "best-practice",
      "requirement": "Tell where inquiries and complaints go.",
      "verified": "knowledge"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "ISO/IEC 29184:2020, 5.3.14",
      "cite": "5.3.14",
      "duty": "best-practice",
      "requirement": "Tell where to find the choices made when consenting.",
      "when": [ "consent" ],
      "verified": "knowledge"
    },
    {
      "rule": "policy/language",
      "provision": "ISO/IEC 29184:2020, 5.2.4",
      "cite": "5.2.4",
      "duty": "best-practice",
      "requirement": "Offer the notice in the languages of its readers.",
      "verified": "secondary-source"
    },
    {
      "rule": "policy/availability",
      "provision": "ISO/IEC 29184:2020, 5.2.5-5.2.8",
      "cite": "5.2.5-5.2.8",
      "duty": "best-practice",
      "requirement": "Give the notice at the right time and place and in the right form, and keep it for later reference.",
      "verified": "secondary-source"
    },
    {
      "rule": "policy/change-notice",
      "provision": "ISO/IEC 29184:2020, 5.5",
      "cite": "5.5",
      "duty": "best-practice",
      "requirement": "Renew notice or consent when conditions change.",
      "condition": "conditions change",
      "verified": "knowledge"
    }
  ],
  "gaps": [
    {
      "provision": "ISO/IEC 29184:2020, 5.2.3",
      "why": "policy/clarity: wording suited to the readers is a quality of the text; no field of a declaration answers it."
    },
    {
      "provision": "ISO/IEC 29184:2020, 5.3.16",
      "why": "The clause is about risks to the person; no rule asks for them (data/refusal-consequence asks what follows if data is not given)."
    }
  ]
} as const satisfies Framework as Framework;
