// Generated from frameworks/lgpd.yaml.
import type { Framework } from '../framework.types.js';

export default {
  "id": "lgpd",
  "title": "Lei Geral de Proteção de Dados Pessoais",
  "short": "LGPD",
  "citation": "Lei nº 13.709, de 14 de agosto de 2018",
  "url": "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
  "jurisdiction": "Brazil",
  "markets": [ "BR" ],
  "auto": true,
  "inForce": "2020-09-18",
  "version": "2026-11-21",
  "applies": "Whoever processes personal data in Brazil, or from elsewhere to offer goods or services to people located there or to process their data, or processes data that was collected there (Art. 3).",
  "checkedAgainst": "Compiled Planalto text and official gazette texts as captured on 2026-10-02 and 2026-10-07 in github sbroggioadv/digital-contencioso-os-marketplace, read for this pack: LGPD Arts. 3, 5(I)-(X), 6-11, 14, 18-20, 33-36, 41 and 46-48; Res. 2/2022 Art. 11; Res. 15/2024 Arts. 4-10; Res. 18/2024 Arts. 1-21; Res. 19/2024 Arts. 1-9 and 15-28. Lei 8.069/1990 Art. 2 as quoted alike in several repositories.",
  "amendments": "Lei 13.853/2019 and Lei 15.352/2026 (the ANPD is now an agency; published 2026-02-25) leave Arts. 9 and 18 as read. Lei 15.211/2025 on children online is in force since 2026-03-17; its content was not read. The ANPD had not set the times of Art. 18, para 5 by 2026-08-11 (a note on its list of regulations).",
  "requires": [
    {
      "rule": "controller/identity",
      "provision": "Art. 9, III",
      "cite": "Art. 9, III",
      "duty": "disclosure",
      "requirement": "Identify the controller.",
      "verified": "statute-text"
    },
    {
      "rule": "controller/contact",
      "provision": "Art. 9, IV",
      "cite": "Art. 9, IV",
      "duty": "disclosure",
      "requirement": "Give the controller's contact information.",
      "verified": "statute-text"
    },
    {
      "rule": "controller/dpo",
      "provision": "Art. 41, para 1; Res. 18/2024 Arts. 8-9",
      "cite": "Art. 41, para 1",
      "duty": "operational",
      "requirement": "Make public who is in charge of personal data and how to reach that person, prominently and on the website if there is one.",
      "condition": "controllers; small agents need not appoint anybody but must offer a channel (Res. 2/2022 Art. 11)",
      "verified": "statute-text",
      "note": "To be made public on the site, anywhere on it: Art. 9 does not list it among what people are told, hence operational. Raised from secondary-source."
    },
    {
      "rule": "purposes/stated",
      "provision": "Art. 9, I",
      "cite": "Art. 9, I",
      "duty": "disclosure",
      "requirement": "State the specific purpose.",
      "verified": "statute-text"
    },
    {
      "rule": "processing/method",
      "provision": "Art. 9, II",
      "cite": "Art. 9, II",
      "duty": "disclosure",
      "requirement": "State the form of the processing.",
      "condition": "commercial and industrial secrets may be kept",
      "verified": "statute-text"
    },
    {
      "rule": "purposes/secondary-use",
      "provision": "Art. 9, para 2",
      "cite": "Art. 9, para 2",
      "duty": "operational",
      "requirement": "Tell people beforehand of a purpose that does not fit the consent they gave; they may then withdraw it.",
      "condition": "the purpose changes and consent is needed",
      "when": [ "further-processing", "consent" ],
      "verified": "statute-text",
      "note": "Owed when the purpose changes, hence operational."
    },
    {
      "rule": "legal-basis/stated",
      "provision": "Art. 7, Art. 11; Art. 10, para 2",
      "cite": "Art. 7",
      "duty": "operational",
      "requirement": "Have a ground for the processing; Art. 9 does not list it, though processing on a legitimate interest has to be transparent.",
      "verified": "statute-text",
      "note": "Raised from secondary-source: Arts. 7, 10 and 11 read."
    },
    {
      "rule": "legal-basis/known",
      "provision": "Art. 7, I-X; Art. 11 for sensitive data",
      "cite": "Art. 7, I-X",
      "duty": "operational",
      "requirement": "Rest each processing on one of the ten grounds; there is no other.",
      "limit": {
        "bases": [
          "consent", "legal-obligation", "public-policy", "research", "contract", "legal-claims", "life", "health", "legitimate-interests",
          "credit", "vital-interests", "public-task"
        ]
      },
      "verified": "statute-text",
      "note": "The last two are the names other laws use for what items VII and III allow. Sensitive data: Art. 11 has no legitimate interests, no credit protection and no contract as such, but adds fraud prevention in authentication."
    },
    {
      "rule": "recipients/categories",
      "provision": "Art. 9, V",
      "cite": "Art. 9, V",
      "duty": "disclosure",
      "requirement": "Inform about the shared use of data by the controller.",
      "condition": "if data is shared",
      "when": [ "discloses-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/purpose",
      "provision": "Art. 9, V",
      "cite": "Art. 9, V",
      "duty": "disclosure",
      "requirement": "State the purpose of the shared use.",
      "condition": "if data is shared",
      "when": [ "discloses-data" ],
      "verified": "statute-text"
    },
    {
      "rule": "recipients/processors",
      "provision": "Art. 9, VI",
      "cite": "Art. 9, VI",
      "duty": "disclosure",
      "requirement": "State the responsibilities of those who carry out the processing.",
      "condition": "agents other than the controller carry it out; alone, the controller answers for everything",
      "when": [ "processors" ],
      "verified": "statute-text",
      "note": "The item is unconditional, but what the rule asks, which processors and what binds them, exists only where there are any."
    },
    {
      "rule": "transfers/stated",
      "provision": "Res. 19/2024 Art. 17, paras 2-3",
      "cite": "Res. 19/2024 Art. 17(2)",
      "duty": "operational",
      "requirement": "Publish on the website a document on the international transfer: form, duration, purpose, country, controller, shared use, responsibilities, security and rights.",
      "condition": "transfers on the standard clauses",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "scc" ] },
      "since": "2024-08-23",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text",
      "note": "A page of its own serves as well as a part of the policy (para 3), hence operational. Art. 17 stands among the provisions on standard clauses; Chapter VIII on specific clauses and group rules was not read."
    },
    {
      "rule": "transfers/destinations",
      "provision": "Res. 19/2024 Art. 17, para 2, II",
      "cite": "Res. 19/2024 Art. 17(2)",
      "duty": "operational",
      "requirement": "Name the destination country in that document.",
      "condition": "transfers on the standard clauses",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "scc" ] },
      "since": "2024-08-23",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/safeguards-copy",
      "provision": "Res. 19/2024 Art. 17 and para 1",
      "cite": "Res. 19/2024 Art. 17(1)",
      "duty": "operational",
      "requirement": "Supply the clauses in full within 15 days of a request, less business secrets.",
      "condition": "transfers on the standard clauses",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "scc" ] },
      "since": "2024-08-23",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text"
    },
    {
      "rule": "policy/language",
      "provision": "Res. 19/2024 Art. 17, para 2",
      "cite": "Res. 19/2024 Art. 17(2)",
      "duty": "operational",
      "requirement": "Write that document in Portuguese, simply, clearly and accessibly.",
      "condition": "transfers on the standard clauses; nothing asks the policy itself to name its languages",
      "when": [ "transfers-without-adequacy" ],
      "given": { "safeguards": [ "scc" ] },
      "since": "2024-08-23",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text"
    },
    {
      "rule": "transfers/mechanism",
      "provision": "Art. 33, I-IX; Res. 19/2024 Art. 9, II",
      "cite": "Art. 33",
      "duty": "operational",
      "requirement": "Rest each international transfer on one of the listed cases.",
      "condition": "data goes to another country or to an international organisation",
      "when": [ "transfers-abroad" ],
      "limit": { "mechanisms": [ "adequacy", "guarantees", "cooperation", "consent", "contract", "other" ] },
      "verified": "statute-text",
      "note": "\"guarantees\" is item II: specific or standard clauses, global corporate rules, seals, certificates, codes; \"cooperation\" items III and VI; \"consent\" item VIII, specific and set apart; \"contract\" item IX, which takes in legal duties and claims too; \"other\" items IV, V and VII."
    },
    {
      "rule": "retention/period",
      "provision": "Art. 9, II",
      "cite": "Art. 9, II",
      "duty": "disclosure",
      "requirement": "State how long the processing lasts.",
      "condition": "commercial and industrial secrets may be kept",
      "verified": "statute-text"
    },
    {
      "rule": "rights/access",
      "provision": "Art. 9, VII with Art. 18, I-II and VII",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention the right to have the processing confirmed, to access, and to learn with whom data was shared.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/rectification",
      "provision": "Art. 9, VII with Art. 18, III",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention the right to correction.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/restriction",
      "provision": "Art. 9, VII with Art. 18, IV",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention that unneeded, excessive or unlawful data can be anonymised, blocked or eliminated.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/portability",
      "provision": "Art. 9, VII with Art. 18, V",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention portability.",
      "verified": "statute-text"
    },
    {
      "rule": "rights/erasure",
      "provision": "Art. 9, VII with Art. 18, VI",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention that data processed on consent can be eliminated.",
      "condition": "listed without a condition, though Art. 16 lets some data be kept",
      "verified": "statute-text"
    },
    {
      "rule": "rights/withdraw-consent",
      "provision": "Art. 9, VII with Art. 18, IX; Art. 8, para 5",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention that consent can be revoked.",
      "condition": "listed without a condition, though it matters only where processing rests on consent",
      "verified": "statute-text"
    },
    {
      "rule": "rights/objection",
      "provision": "Art. 9, VII with Art. 18, para 2",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention that people can oppose processing without consent where the law is not kept.",
      "condition": "processing on a ground other than consent; listed without a condition",
      "verified": "statute-text",
      "note": "Item VII speaks of the rights contained in Art. 18, not of its numbered items alone. A notice that repeats items I to IX alone leaves it out."
    },
    {
      "rule": "rights/complaint",
      "provision": "Art. 9, VII with Art. 18, paras 1 and 8",
      "cite": "Art. 9, VII",
      "duty": "disclosure",
      "requirement": "Mention the right to petition the ANPD about one's data.",
      "verified": "statute-text",
      "note": "Contained in Art. 18, like the right above; Res. 19/2024 Art. 17(2), VI names it expressly for transfers."
    },
    {
      "rule": "data/refusal-consequence",
      "provision": "Art. 18, VIII; Art. 9, VII",
      "cite": "Art. 18, VIII",
      "duty": "operational",
      "requirement": "Tell whoever asks that consent may be refused and what follows from a refusal.",
      "condition": "on request",
      "when": [ "consent" ],
      "verified": "statute-text",
      "note": "The notice has to mention this right; the rule asks for the consequences themselves, which a notice that lists the right need not hold, hence operational. See the gaps."
    },
    {
      "rule": "rights/response-time",
      "provision": "Art. 19; Art. 18, paras 3-5",
      "cite": "Art. 19",
      "duty": "operational",
      "requirement": "Answer requests in the time set; the notice need not name the time.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "rights/deadline",
      "provision": "Art. 19, II",
      "cite": "Art. 19, II",
      "duty": "operational",
      "requirement": "Give the full statement within 15 days of the request; confirmation or access in simplified form at once.",
      "condition": "on request for confirmation or access",
      "limit": { "perRight": { "access": "P15D" } },
      "verified": "statute-text",
      "note": "For the other rights Art. 18, para 5 leaves the time to a regulation that was not found."
    },
    {
      "rule": "rights/fees",
      "provision": "Art. 18, para 5",
      "cite": "Art. 18, para 5",
      "duty": "operational",
      "requirement": "Answer requests without cost to the person.",
      "condition": "on request",
      "verified": "statute-text"
    },
    {
      "rule": "automated-decisions/rights",
      "provision": "Art. 20, caput and para 1",
      "cite": "Art. 20, caput",
      "duty": "operational",
      "requirement": "Review decisions made by machine alone when asked, and give clear information on their criteria and procedure.",
      "condition": "on request; automated decisions that affect the person's interests",
      "when": [ "automated-decisions" ],
      "verified": "statute-text",
      "note": "Raised from knowledge. Review by a human is not asked for since Lei 13.853/2019."
    },
    {
      "rule": "children/practices",
      "provision": "Art. 14, para 2",
      "cite": "Art. 14, para 2",
      "duty": "disclosure",
      "requirement": "Keep public which kinds of children's data are collected, how they are used and how to exercise rights.",
      "condition": "data of children is processed",
      "when": [ "children" ],
      "verified": "statute-text",
      "note": "Raised from knowledge. A public statement on the processing itself: that is what the notice is."
    },
    {
      "rule": "children/parental-consent",
      "provision": "Art. 14, paras 1 and 5",
      "cite": "Art. 14, para 1",
      "duty": "operational",
      "requirement": "Get specific consent, set apart, from a parent or guardian, and make reasonable efforts to check who gave it.",
      "condition": "children under 12, on consent; the ANPD accepts other grounds in the child's best interest (Enunciado 1/2023, from knowledge)",
      "when": [ "consent", "children" ],
      "verified": "statute-text"
    },
    {
      "rule": "children/age",
      "provision": "Art. 14, para 1 with Lei 8.069/1990 (ECA) Art. 2",
      "cite": "ECA Art. 2",
      "duty": "operational",
      "requirement": "Count as a child whoever is under 12; up to 18 a person is an adolescent.",
      "condition": "processing of children's data on consent",
      "when": [ "consent", "children" ],
      "limit": { "age": 12 },
      "url": "https://www.planalto.gov.br/ccivil_03/leis/l8069.htm",
      "verified": "statute-text"
    },
    {
      "rule": "security/measures",
      "provision": "Art. 46",
      "cite": "Art. 46",
      "duty": "operational",
      "requirement": "Adopt technical and administrative security measures; no item of the notice.",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-authority",
      "provision": "Art. 48; Res. 15/2024 Arts. 4-6",
      "cite": "Art. 48",
      "duty": "operational",
      "requirement": "Report to the ANPD an incident that may bring relevant risk or harm.",
      "condition": "it may considerably affect interests and rights and involves sensitive, children's or elders', financial, authentication, secret or large-scale data",
      "verified": "statute-text"
    },
    {
      "rule": "breach/notify-subjects",
      "provision": "Art. 48; Res. 15/2024 Art. 9",
      "cite": "Art. 48",
      "duty": "operational",
      "requirement": "Tell the people affected as well.",
      "condition": "an incident that may bring relevant risk or harm",
      "verified": "statute-text"
    },
    {
      "rule": "breach/deadline",
      "provision": "Res. 15/2024 Art. 6, caput and paras 1 and 8",
      "cite": "Res. 15/2024 Art. 6",
      "duty": "operational",
      "requirement": "Report to the ANPD within three business days of knowing that personal data was affected; small agents have double the time.",
      "condition": "an incident that may bring relevant risk or harm; special laws may set another time",
      "limit": { "to": "authority", "within": "3 business days" },
      "since": "2024-04-26",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text",
      "note": "The first day is that of publication, from law firms' notes."
    },
    {
      "rule": "breach/deadline",
      "provision": "Res. 15/2024 Art. 9, caput and para 6",
      "cite": "Res. 15/2024 Art. 9",
      "duty": "operational",
      "requirement": "Tell the people affected within three business days of knowing that personal data was affected; small agents have double the time.",
      "condition": "an incident that may bring relevant risk or harm",
      "limit": { "to": "subjects", "within": "3 business days" },
      "since": "2024-04-26",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text",
      "note": "The first day is that of publication, from law firms' notes."
    },
    {
      "rule": "breach/content",
      "provision": "Art. 48, para 1, I-VI; Res. 15/2024 Arts. 6(2) and 9",
      "cite": "Art. 48, para 1",
      "duty": "operational",
      "requirement": "Say which data and whom it concerns, the measures before and after, the risks, and why the message is late.",
      "condition": "an incident that may bring relevant risk or harm",
      "verified": "statute-text"
    },
    {
      "rule": "breach/channel",
      "provision": "Res. 15/2024 Art. 9, paras 1-3",
      "cite": "Res. 15/2024 Art. 9(1)",
      "duty": "operational",
      "requirement": "Write or speak to each person by the usual means, in simple words; where that cannot be done, publish for at least three months.",
      "condition": "an incident that has to be told",
      "since": "2024-04-26",
      "url": "https://www.gov.br/anpd/pt-br/acesso-a-informacao/institucional/atos-normativos/regulamentacoes_anpd",
      "verified": "statute-text"
    },
    {
      "rule": "policy/change-notice",
      "provision": "Art. 8, para 6",
      "cite": "Art. 8, para 6",
      "duty": "operational",
      "requirement": "Point out specifically any change of purpose, form, duration, controller or sharing; whoever has consented may withdraw.",
      "condition": "what Art. 9, I, II, III or V wants told changes",
      "verified": "statute-text"
    }
  ],
  "gaps": [
    {
      "provision": "Art. 9, caput; Art. 9, para 1; Art. 14, para 6",
      "why": "policy/clarity: clear, adequate, ostensive and not misleading are qualities of the text; no field of a declaration answers them. The wording rules look at parts of it."
    },
    {
      "provision": "Art. 9, para 3",
      "why": "Where a service depends on the data, people are told so prominently, along with how to exercise their rights; no condition asks whether it does, and prominence is layout."
    },
    {
      "provision": "Art. 9, VII with Art. 18, VIII",
      "why": "That the right to be told of a refusal's consequences is mentioned: data/refusal-consequence asks for the consequences, and no rule asks for the mention alone."
    }
  ]
} as const satisfies Framework as Framework;
