// Generated from frameworks/ccpa.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "ccpa",
  "title": "California Consumer Privacy Act, as amended by the California Privacy Rights Act, with its regulations",
  "short": "CCPA",
  "citation": "Cal. Civ. Code sections 1798.100-1798.199.100; 11 CCR section 7000 and following",
  "url": "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
  "jurisdiction": "California, United States",
  "markets": [ "US-CA" ],
  "auto": true,
  "inForce": "2020-01-01",
  "version": "2026-11-21",
  "applies": "For-profit businesses that do business in California and have gross revenue above a threshold adjusted to prices (26,625,000 dollars from 2025), or buy, sell or share data of 100,000 or more consumers or households, or earn half of their revenue from selling or sharing.",
  "checkedAgainst": "1798.100-1798.135 and 1798.140(m) and (ad) in github Ansvar-Systems/US-law-mcp, data/seed/states/ca.json (2026-03-08), read again for this pack; its text is that of Proposition 24 and lacks 1798.120(a)(2). 11 CCR 7011(e)(3)(F)-(5) in a deskbook page (text of 2023); 7025(b) as quoted from the agency on 2026-09-19; 7011 and 7220 on automated decisions as restated in a compliance catalogue of 2026.",
  "amendments": "Revised regulations in force since 2026-01-01 (detail of the policy, confirmation of opt-outs, risk assessments); those on automated decision-making bind from 2027-01-01. SB 446 set days for breach notices from 2026-01-01; AB 566 obliges browsers to offer a signal from 2027-01-01. Entries on regulations of 2020 carry no start date of their own.",
  "requires": [
    {
      "rule": "data/categories",
      "provision": "1798.130(a)(5)(B)(i), 1798.110(c)(1), 1798.130(c)",
      "cite": "1798.130(a)(5)(B)(i)",
      "duty": "disclosure",
      "requirement": "List, in the statute's own terms, the categories collected in the past 12 months.",
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "1798.130(c) with (a)(5)(B)(i)",
      "cite": "1798.130(c)",
      "duty": "disclosure",
      "requirement": "Name categories of sensitive personal information in the terms of the statute.",
      "condition": "sensitive personal information is collected",
      "when": [ "sensitive-data" ],
      "since": "2023-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "data/sensitive",
      "provision": "1798.100(a)(2)",
      "cite": "1798.100(a)(2)",
      "duty": "disclosure",
      "requirement": "State which sensitive categories are collected, what for, and whether they are sold or shared.",
      "condition": "an item of the notice at collection; sensitive personal information is collected",
      "when": [ "notice-at-collection", "sensitive-data" ],
      "since": "2023-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "data/source",
      "provision": "1798.130(a)(5)(B)(ii), 1798.110(c)(2)",
      "cite": "1798.130(a)(5)(B)(ii)",
      "duty": "disclosure",
      "requirement": "State the categories of sources.",
      "verified": "statute-text"
    },
    {
      "rule": "deidentified/commitment",
      "provision": "1798.140(m)(2)",
      "cite": "1798.140(m)(2)",
      "duty": "operational",
      "requirement": "Promise in public to keep de-identified data so and not to re-identify it.",
      "condition": "de-identified data is relied on",
      "when": [ "deidentified-data" ],
      "since": "2023-01-01",
      "verified": "statute-text",
      "note": "A public promise anywhere: the statute does not ask for it in the policy, hence operational."
    },
    {
      "rule": "purposes/stated",
      "provision": "1798.130(a)(5)(B)(iii), 1798.110(c)(3)",
      "cite": "1798.130(a)(5)(B)(iii)",
      "duty": "disclosure",
      "requirement": "State the business or commercial purpose for collecting, selling or sharing.",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/per-category",
      "provision": "1798.100(a)(1)",
      "cite": "1798.100(a)(1)",
      "duty": "disclosure",
      "requirement": "State for the categories collected what they are used for and whether they are sold or shared.",
      "condition": "an item of the notice at collection, which may be a section of the policy",
      "when": [ "notice-at-collection" ],
      "verified": "statute-text"
    },
    {
      "rule": "retention/per-category",
      "provision": "1798.100(a)(3)",
      "cite": "1798.100(a)(3)",
      "duty": "disclosure",
      "requirement": "State for each category, sensitive ones among them, how long it is kept or by which criteria.",
      "condition": "an item of the notice at collection, not of 1798.130(a)(5)",
      "when": [ "notice-at-collection" ],
      "since": "2023-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/categories",
      "provision": "1798.130(a)(5)(B)(iv), 1798.110(c)(4)",
      "cite": "1798.130(a)(5)(B)(iv)",
      "duty": "disclosure",
      "requirement": "State the categories of third parties to whom data is disclosed.",
      "verified": "statute-text"
    },
    {
      "rule": "recipients/data-shared",
      "provision": "1798.130(a)(5)(C)(ii), 1798.115(c)(2); 11 CCR 7011(e)(1)",
      "cite": "1798.130(a)(5)(C)(ii)",
      "duty": "disclosure",
      "requirement": "List apart the categories disclosed for a business purpose in the past 12 months, or say that there are none.",
      "verified": "statute-text",
      "note": "The regulations also ask for recipients and purposes of each category (from knowledge)."
    },
    {
      "rule": "sale/statement",
      "provision": "1798.130(a)(5)(C)(i), 1798.115(c)(1)",
      "cite": "1798.130(a)(5)(C)(i)",
      "duty": "disclosure",
      "requirement": "Say whether personal information was sold or shared in the past 12 months; if not, say so prominently.",
      "verified": "statute-text"
    },
    {
      "rule": "sale/categories",
      "provision": "1798.130(a)(5)(C)(i)-(ii), 1798.115(c)",
      "cite": "1798.130(a)(5)(C)(i)",
      "duty": "disclosure",
      "requirement": "Give two lists for the past 12 months: what was sold or shared, and what was disclosed for a business purpose.",
      "condition": "each list, or a sentence that there is nothing to list",
      "verified": "statute-text"
    },
    {
      "rule": "sale/opt-out",
      "provision": "1798.135(c)(2), 1798.135(a)(1), 1798.120(b); 11 CCR 7013",
      "cite": "1798.135(c)(2)",
      "duty": "disclosure",
      "requirement": "Describe the right to opt out of sale and sharing and link to the page for it, or say that opt-out signals are honoured.",
      "condition": "personal information is sold or shared",
      "when": [ "sells-or-shares" ],
      "verified": "statute-text"
    },
    {
      "rule": "sale/sensitive-limit",
      "provision": "1798.135(c)(2), 1798.135(a)(2), 1798.121(a); 11 CCR 7014, 7027",
      "cite": "1798.135(c)(2)",
      "duty": "disclosure",
      "requirement": "Describe the right to limit the use of sensitive information and link to the page for it.",
      "condition": "sensitive information is used beyond what 1798.121(a) allows without a choice",
      "when": [ "sensitive-beyond-permitted" ],
      "since": "2023-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "sale/sensitive-limit",
      "provision": "11 CCR 7011(e)(1)(K)",
      "cite": "11 CCR 7011(e)(1)(K)",
      "duty": "disclosure",
      "requirement": "Say whether sensitive information is used or disclosed beyond the listed purposes.",
      "condition": "sensitive personal information is handled",
      "when": [ "sensitive-data" ],
      "since": "2023-03-29",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "knowledge"
    },
    {
      "rule": "sale/opt-out-signal",
      "provision": "11 CCR 7011(e)(3)(F)-(G); Civ. Code 1798.135(b)(1), (c)(2), (e)",
      "cite": "11 CCR 7011(e)(3)(F)",
      "duty": "disclosure",
      "requirement": "Explain how an opt-out signal is processed (device, browser, account, offline) and how to use one.",
      "condition": "businesses that sell or share",
      "when": [ "sells-or-shares" ],
      "since": "2023-03-29",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Read in the text of 2023; the version in force since 2026-01-01 may letter it otherwise. The regulations (7025) treat honouring the signal as a duty, though 1798.135(b)(3) speaks of a choice."
    },
    {
      "rule": "recipients/business-transfer",
      "provision": "1798.120(a)(2); 1798.140(ad)(2)",
      "cite": "1798.120(a)(2)",
      "duty": "operational",
      "requirement": "Whoever takes over data in a merger honours earlier opt-outs; the transfer itself is no sale.",
      "condition": "a merger, acquisition or bankruptcy",
      "when": [ "business-transfer" ],
      "since": "2025-01-01",
      "verified": "statute-text",
      "note": "Added by AB 1824 of 2024; the start date from knowledge. Read in another copy than the one named above."
    },
    {
      "rule": "rights/access",
      "provision": "1798.130(a)(5)(A), 1798.110(c)(5), 1798.100, 1798.110, 1798.115",
      "cite": "1798.130(a)(5)(A)",
      "duty": "disclosure",
      "requirement": "Describe the right to know, the specific pieces of information among it.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "1798.130(a)(5)(A), 1798.105(b)",
      "cite": "1798.130(a)(5)(A)",
      "duty": "disclosure",
      "requirement": "Describe the right to ask for deletion.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "1798.130(a)(5)(A), 1798.106(b)",
      "cite": "1798.130(a)(5)(A)",
      "duty": "disclosure",
      "requirement": "Describe the right to ask for correction.",
      "since": "2023-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "rights/non-discrimination",
      "provision": "1798.130(a)(5)(A), 1798.125(a)",
      "cite": "1798.130(a)(5)(A)",
      "duty": "disclosure",
      "requirement": "Describe the right not to suffer for using the rights of the act.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/exercise",
      "provision": "1798.130(a)(5)(A), 1798.130(a)(1)(A)",
      "cite": "1798.130(a)(5)(A)",
      "duty": "disclosure",
      "requirement": "Name at least two ways to make a request, one a free telephone number; an online business that deals with people directly may give an e-mail address alone.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/portability",
      "provision": "1798.130(a)(3)(B)(iii)",
      "cite": "1798.130(a)(3)(B)(iii)",
      "duty": "operational",
      "requirement": "Deliver specific pieces in a portable format where feasible; part of the right to know, no item of the policy.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/verification",
      "provision": "11 CCR 7011(e)(3)(E)",
      "cite": "11 CCR 7011(e)(3)(E)",
      "duty": "disclosure",
      "requirement": "Describe in general terms how requests are verified.",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "knowledge"
    },
    {
      "rule": "rights/authorized-agent",
      "provision": "11 CCR 7011(e)(3)(H); Civ. Code 1798.135(e)",
      "cite": "11 CCR 7011(e)(3)(H)",
      "duty": "disclosure",
      "requirement": "Explain how an authorised agent can make a request.",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Read in the text of 2023; the version in force since 2026-01-01 may letter it otherwise."
    },
    {
      "rule": "rights/response-time",
      "provision": "1798.130(a)(2)(A); 11 CCR 7021",
      "cite": "1798.130(a)(2)(A)",
      "duty": "operational",
      "requirement": "Confirm and answer requests in time; the policy need not name it.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "1798.130(a)(2)(A)",
      "cite": "1798.130(a)(2)(A)",
      "duty": "operational",
      "requirement": "Answer within 45 days, once extended by 45 with notice.",
      "condition": "requests to know, delete or correct",
      "limit": { "within": "P45D", "extension": "P45D" },
      "verified": "statute-text",
      "note": "Receipt is confirmed within 10 business days (11 CCR 7021, from knowledge)."
    },
    {
      "rule": "rights/deadline",
      "provision": "11 CCR 7026(f)",
      "cite": "11 CCR 7026(f)",
      "duty": "operational",
      "requirement": "Stop selling and sharing within 15 business days.",
      "condition": "a request to opt out of sale or sharing",
      "limit": { "perRight": { "optOutOfSale": "15 business days" } },
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Raised from knowledge: restated in a table of state laws of 2026-10."
    },
    {
      "rule": "rights/deadline",
      "provision": "11 CCR 7027(g)",
      "cite": "11 CCR 7027(g)",
      "duty": "operational",
      "requirement": "Limit the use within 15 business days.",
      "condition": "a request to limit the use of sensitive information",
      "limit": { "perRight": { "limitSensitive": "15 business days" } },
      "since": "2023-03-29",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "knowledge"
    },
    {
      "rule": "controller/contact",
      "provision": "11 CCR 7011(e)(3)(J)",
      "cite": "11 CCR 7011(e)(3)(J)",
      "duty": "disclosure",
      "requirement": "Give a contact for questions of privacy that suits how the business deals with consumers.",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Read in the text of 2023; the version in force since 2026-01-01 may letter it otherwise."
    },
    {
      "rule": "incentives/stated",
      "provision": "1798.125(b)(2)-(3), 1798.130(a)(5)(A); 11 CCR 7016",
      "cite": "1798.125(b)(2)-(3)",
      "duty": "disclosure",
      "requirement": "Tell of a financial incentive in the policy, with its material terms, the opt-in and how to withdraw.",
      "condition": "an incentive tied to personal information is offered",
      "when": [ "incentives" ],
      "verified": "statute-text",
      "note": "The statute has the notice given by way of 1798.130, hence in the policy; 7016 (from knowledge) asks for a notice of its own, which may link to a section of the policy."
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "11 CCR 7011(e), 7221, 7222",
      "cite": "11 CCR 7011(e)",
      "duty": "disclosure",
      "requirement": "Explain the rights to opt out of automated decision-making technology and to access it.",
      "condition": "the technology is used for significant decisions; not the opt-out where an exception of 7221(b) is relied on",
      "when": [ "automated-decisions" ],
      "since": "2027-01-01",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Restated in a compliance catalogue of 2026; start date from law firms."
    },
    {
      "rule": "automated-decisions/stated",
      "provision": "11 CCR 7220",
      "cite": "11 CCR 7220",
      "duty": "operational",
      "requirement": "Give a notice before the technology is used: purpose, how it works, opt-out, access.",
      "condition": "the technology is used for significant decisions",
      "when": [ "automated-decisions" ],
      "since": "2027-01-01",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "A notice of its own, which may be joined to the notice at collection; not the policy, hence operational."
    },
    {
      "rule": "children/practices",
      "provision": "11 CCR 7011(e)(1)(G), 7011(e)(3)(I), 7070-7071",
      "cite": "11 CCR 7011(e)(1)(G)",
      "duty": "disclosure",
      "requirement": "Say whether data of consumers under 16 is knowingly sold or shared and, if so, how they opt in.",
      "condition": "the statement always; the process where it applies",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "knowledge",
      "note": "(e)(3)(I) read in the text of 2023; (e)(1)(G) from knowledge."
    },
    {
      "rule": "children/age-threshold",
      "provision": "1798.120(c)",
      "cite": "1798.120(c)",
      "duty": "operational",
      "requirement": "Sell or share data of people under 16 only with an opt-in: their own from 13, below that of a parent.",
      "condition": "the age is known, or wilfully disregarded",
      "when": [ "children", "sells-or-shares" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age",
      "provision": "1798.120(c)",
      "cite": "1798.120(c)",
      "duty": "operational",
      "requirement": "Draw the line for sale and sharing at 16.",
      "condition": "sale or sharing; the age is known, or wilfully disregarded",
      "when": [ "children", "sells-or-shares" ],
      "limit": { "age": 16 },
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "1798.100(e)",
      "cite": "1798.100(e)",
      "duty": "operational",
      "requirement": "Have reasonable security; no item of the policy.",
      "since": "2023-01-01",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Civ. Code 1798.82(a)",
      "cite": "Civ. Code 1798.82(a)",
      "duty": "operational",
      "requirement": "Notify the Californians whose data was acquired.",
      "condition": "a breach of unencrypted computerised data; another statute than the CCPA",
      "url": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV",
      "verified": "secondary-source",
      "note": "The duty is older than the act; what is new since 2026 is the number of days."
    },
    {
      "rule": "breach/deadline",
      "provision": "Civ. Code 1798.82(a), as amended by SB 446",
      "cite": "Civ. Code 1798.82(a)",
      "duty": "operational",
      "requirement": "Notify them within 30 calendar days of discovery.",
      "condition": "a breach that has to be told",
      "limit": { "to": "subjects", "within": "P30D" },
      "since": "2026-01-01",
      "url": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV",
      "verified": "secondary-source"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Civ. Code 1798.82(f)",
      "cite": "Civ. Code 1798.82(f)",
      "duty": "operational",
      "requirement": "Send the Attorney General a sample of the notice.",
      "condition": "more than 500 Californians are notified",
      "url": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV",
      "verified": "secondary-source"
    },
    {
      "rule": "breach/deadline",
      "provision": "Civ. Code 1798.82(f), as amended by SB 446",
      "cite": "Civ. Code 1798.82(f)",
      "duty": "operational",
      "requirement": "Send the sample within 15 calendar days of notifying consumers.",
      "condition": "more than 500 Californians are notified",
      "limit": { "to": "authority", "within": "P15D", "from": "the notice to consumers" },
      "since": "2026-01-01",
      "url": "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?sectionNum=1798.82.&lawCode=CIV",
      "verified": "secondary-source"
    },
    {
      "rule": "policy/effective-date",
      "provision": "11 CCR 7011(e)(4)",
      "cite": "11 CCR 7011(e)(4)",
      "duty": "disclosure",
      "requirement": "Show when the policy was last updated.",
      "limit": { "accepts": [ "updated" ] },
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Read in the text of 2023; the version in force since 2026-01-01 may letter it otherwise."
    },
    {
      "rule": "policy/annual-update",
      "provision": "1798.130(a)(5)",
      "cite": "1798.130(a)(5)",
      "duty": "operational",
      "requirement": "Update the disclosures at least once every 12 months.",
      "limit": { "within": "P12M" },
      "verified": "statute-text",
      "note": "A duty to update: the statute asks for no sentence on the interval, hence operational."
    },
    {
      "rule": "policy/availability",
      "provision": "11 CCR 7011(d)",
      "cite": "11 CCR 7011(d)",
      "duty": "operational",
      "requirement": "Post the policy through a conspicuous link with the word \"privacy\"; apps make it reachable from inside.",
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "A duty to post, hence operational. The app menu from notes on the version of 2026, the letter from knowledge."
    },
    {
      "rule": "metrics/reporting",
      "provision": "11 CCR 7011(e)(5), 7102",
      "cite": "11 CCR 7011(e)(5)",
      "duty": "disclosure",
      "requirement": "Publish the yearly figures on requests, or link to them, by July 1.",
      "condition": "data of 10,000,000 or more consumers is bought, received, sold or shared in a year (7102(a))",
      "when": [ "large-scale" ],
      "given": { "people": 10000000 },
      "url": "https://cppa.ca.gov/regulations/",
      "verified": "secondary-source",
      "note": "Read in the text of 2023; the version in force since 2026-01-01 may letter it otherwise."
    }
  ],
  "gaps": [
    {
      "provision": "11 CCR 7003, 7011(b)-(c)",
      "why": "policy/clarity: plain language, small screens, access for people with disabilities and printing are qualities of the text; no field of a declaration answers them."
    },
    {
      "provision": "1798.130(c)",
      "why": "Whether the categories bear the very names of the statute: a declaration holds them in its own vocabulary."
    },
    {
      "provision": "11 CCR 7025(c)(6)",
      "why": "Showing on the site whether a signal was processed is a matter of the site (duty since 2026-01-01, from law firms)."
    }
  ]
} as const satisfies Framework as Framework;
