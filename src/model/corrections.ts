import { nearestBySlip } from './nearest.js';

/** What of a schema decides which values are right. */
export interface Wanted {
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
}

const YES: ReadonlySet<string> = new Set(['yes', 'true', 'on', 'y']);
const NO: ReadonlySet<string> = new Set(['no', 'false', 'off', 'n']);

/** The one value that a text surely stands for: the same in other letters or another form, or a slip of the pen. Nothing where two come into question. */
export function correctionOf(text: string, { enum: choices, pattern }: Wanted): string | undefined {
  if (choices !== undefined) return answerOf(text, choices) ?? choiceOf(text, choices.filter((choice) => typeof choice === 'string'));
  if (pattern === undefined) return undefined;
  const isRight = new RegExp(pattern, 'u');
  return [text.trim(), text.toUpperCase(), text.toLowerCase(), dateOf(text), durationOf(text)].find((form) => form !== undefined && isRight.test(form));
}

/** `yes` where a state or a truth value belongs. */
function answerOf(text: string, choices: readonly unknown[]): string | undefined {
  const word = text.trim().toLowerCase();
  if (!YES.has(word) && !NO.has(word)) return undefined;
  const answer = choices.includes(true) ? YES.has(word) : YES.has(word) ? 'stated' : 'none';
  return choices.includes('stated') || choices.includes(true) ? (choices.includes(answer) ? String(answer) : undefined) : undefined;
}

function choiceOf(text: string, choices: readonly string[]): string | undefined {
  const word = plain(text);
  const same = choices.filter((choice) => plain(choice) === word);
  const found = same.length > 0 ? same : choices.filter((choice) => plain(choice.slice(choice.lastIndexOf('.') + 1)) === word);
  return found.length > 0 ? (found.length === 1 ? found[0] : undefined) : nearestBySlip(text, choices);
}

/** Letters in one case; a space or a low line is the dash of a term. */
function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(/[\s_]+/g, '-');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** An ISO date of a date whose month is a name or whose year stands first: `1 May 2026`, `May 1st, 2026`, `2026/5/1`. `01/05/2026` can mean two days. */
function dateOf(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T[\d:.]+Z?)?$/.exec(trimmed) ?? [];
  if (year !== undefined) return isoDate(year, Number(month), day!);
  const [, dayFirst, nameSecond, yearOne] = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(trimmed) ?? [];
  if (dayFirst !== undefined) return isoDate(yearOne!, monthOf(nameSecond!), dayFirst);
  const [, nameFirst, daySecond, yearTwo] = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(trimmed) ?? [];
  return nameFirst === undefined ? undefined : isoDate(yearTwo!, monthOf(nameFirst), daySecond!);
}

function monthOf(name: string): number {
  const word = name.toLowerCase();
  return Math.max(MONTHS.indexOf(word), FULL_MONTHS.indexOf(word), word === 'sept' ? 8 : -1) + 1;
}

function isoDate(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const NUMBERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, 'twenty-four': 24, thirty: 30, 'forty-five': 45, sixty: 60, ninety: 90 };
const UNITS: Readonly<Record<string, string>> = { h: 'hour', hr: 'hour', hour: 'hour', d: 'day', day: 'day', wk: 'week', week: 'week', mo: 'month', month: 'month', y: 'year', yr: 'year', year: 'year' };

/** A duration as the format writes it: `30 Days`, `thirty days`, `30-day`, `72h`, `2 yrs`. `m` alone could be minutes. */
function durationOf(text: string): string | undefined {
  const [, count, kind = '', unit] = /^([a-z]+(?:-[a-z]+)?|\d{1,6})[\s-]*(business |working |calendar )?([a-z]+?)s?\.?$/i.exec(text.trim()) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  const number = /^\d/.test(count) ? Number(count) : NUMBERS[count.toLowerCase()];
  const name = UNITS[unit.toLowerCase()];
  return number === undefined || name === undefined ? undefined : `${number} ${kind.toLowerCase()}${name}${number === 1 ? '' : 's'}`;
}
