import { defineDisclosure } from '../../src/engine/disclosure.js';
import type { Answer } from '../../src/engine/rule.js';
import { isDecided, unanswered } from '../../src/model/answers.js';
import type { Part } from '../../src/model/policy.js';

export default defineDisclosure({
  id: 'controller/identity',
  subject: 'which legal entity is responsible',
  asks: ({ controller }) => (controller.items.length === 0 ? [controller] : controller.items.map(entityOf)),
  denied: 'gap',
  help: 'Name the company, body or person with its legal form; a brand or a domain names nobody.',
  since: '0.1.0',
});

function entityOf(item: Part<'controller'>): Answer {
  const { name, legalForm } = item;
  if (isDecided(item)) return item;
  if (name.state !== 'stated' || legalForm.state === 'stated') return name;
  if (legalForm.state === 'unreadable') return legalForm;
  return name.facts.some(({ value }) => value !== undefined && carriesLegalForm(value)) ? name : unanswered(name);
}

/** `Tea Co., Ltd.`, `Teehaus gGmbH`, `S.p.A.`, `株式会社…`; and what is a body by its very name, such as a university. */
function carriesLegalForm(name: string): boolean {
  const words = name.replaceAll('.', '').split(/[^\p{L}\p{N}/]+/u);
  return words.some((word) => EXACT.has(word) || ANY_CASE.has(word.toLowerCase())) || /株式会社|有限会社|合同会社|有限公司|주식회사|유한회사|㈜|\(주\)|จำกัด|\ba\.\s?s\.|\bo\.\s?o\.|\bs\.\s?r\.\s?o\./.test(name);
}

const EXACT = new Set(('A/S I/S K/S P/S AB AD AG AS ASA ASBL AŞ BV BVBA Bt Bhd CIC CIO CV Co CO DAC EAD EIRL EOOD GbR GK HB IVS JSC Kft KG KGaA KK Lda LP Ltda MB NV OAO OG OHG OJSC OOD OÜ OY Oy Oyj PC PJSC PLC PT '
  + 'SA SAS SASU SCS SE SIA SL SLU SNC SPA SpA SRL Srl Sàrl Sà Spk TOO TNHH TOV UAB UG VOF VZW YK Zrt eG eK eV ehf hf oo doo sro ry АО ЗАО ИП ООО ПАО ТОВ ΑΕ ΕΠΕ ΙΚΕ').split(' '));
const ANY_CASE = new Set(('aps company corp corporation gesmbh ggmbh gmbh inc incorporated limited llc llp ltd mbh plc pllc pte pty pvt sarl sdn '
  + 'association cooperative council foundation ministry municipality society stiftung trust university universität universidad université verein').split(' '));
