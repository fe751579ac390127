// Generated from frameworks/nist-pf.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "nist-pf",
  "title": "NIST Privacy Framework",
  "short": "NIST PF",
  "citation": "NIST CSWP 10, version 1.0 (2020-01-16)",
  "url": "https://www.nist.gov/privacy-framework",
  "jurisdiction": "United States (voluntary framework)",
  "markets": [ "US" ],
  "auto": false,
  "inForce": "2020-01-16",
  "version": "2026-11-21",
  "applies": "Whoever chooses to follow it.",
  "checkedAgainst": "Core tables of version 1.0 as reproduced in several public repositories and the preliminary draft's Core, read in part for this pack; the published PDF was not available.",
  "amendments": "A draft of version 1.1 dates from April 2025; whether it is final was not found.",
  "requires": [
    {
      "rule": "purposes/stated",
      "provision": "NIST Privacy Framework 1.0 ID.IM-P5",
      "cite": "ID.IM-P5",
      "duty": "best-practice",
      "requirement": "Keep an inventory of the purposes of data actions.",
      "verified": "secondary-source"
    },
    {
      "rule": "data/categories",
      "provision": "NIST Privacy Framework 1.0 ID.IM-P6",
      "cite": "ID.IM-P6",
      "duty": "best-practice",
      "requirement": "Keep an inventory of data elements.",
      "verified": "secondary-source"
    },
    {
      "rule": "data/source",
      "provision": "NIST Privacy Framework 1.0 CM.AW-P6",
      "cite": "CM.AW-P6",
      "duty": "best-practice",
      "requirement": "Keep provenance and lineage of data ready for review.",
      "verified": "secondary-source"
    },
    {
      "rule": "storage/location",
      "provision": "NIST Privacy Framework 1.0 ID.IM-P7",
      "cite": "ID.IM-P7",
      "duty": "best-practice",
      "requirement": "Identify the environment in which data is processed, its place included.",
      "verified": "secondary-source"
    },
    {
      "rule": "recipients/named",
      "provision": "NIST Privacy Framework 1.0 CM.AW-P4",
      "cite": "CM.AW-P4",
      "duty": "best-practice",
      "requirement": "Keep records of disclosures and sharing ready for review.",
      "when": [ "third-party-recipients" ],
      "verified": "secondary-source"
    },
    {
      "rule": "rights/exercise",
      "provision": "NIST Privacy Framework 1.0 CT.DM-P1 to P4, CT.PO-P3, CM.AW-P1",
      "cite": "CT.DM-P1 to P4",
      "duty": "best-practice",
      "requirement": "Make data accessible for review, transmission, change and deletion, and tell people their options.",
      "verified": "secondary-source",
      "note": "CM.AW-P2 is about feedback such as surveys; the options stand in CT.PO-P3 and CM.AW-P1."
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "NIST Privacy Framework 1.0 CT.PO-P1",
      "cite": "CT.PO-P1",
      "duty": "best-practice",
      "requirement": "Have policies for authorising processing and for revoking that.",
      "when": [ "consent" ],
      "verified": "secondary-source"
    },
    {
      "rule": "rights/complaint-to-controller",
      "provision": "NIST Privacy Framework 1.0 GV.MT-P7",
      "cite": "GV.MT-P7",
      "duty": "best-practice",
      "requirement": "Have a process for complaints, concerns and questions.",
      "verified": "secondary-source"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "NIST Privacy Framework 1.0 CM.AW-P7",
      "cite": "CM.AW-P7",
      "duty": "best-practice",
      "requirement": "Notify the people and organisations affected by a breach or event.",
      "verified": "secondary-source"
    },
    {
      "rule": "policy/availability",
      "provision": "NIST Privacy Framework 1.0 CM.PO-P1, CM.AW-P1",
      "cite": "CM.PO-P1",
      "duty": "best-practice",
      "requirement": "Have policies and means, notices among them, to communicate purposes, practices and risks.",
      "verified": "secondary-source"
    },
    {
      "rule": "policy/annual-update",
      "provision": "NIST Privacy Framework 1.0 GV.MT-P2",
      "cite": "GV.MT-P2",
      "duty": "best-practice",
      "requirement": "Review policies and communicate updates.",
      "condition": "no interval is given, a year least of all",
      "verified": "knowledge"
    }
  ],
  "gaps": []
} as const satisfies Framework as Framework;
