/** A duration as the shortest and the longest number of days that it can mean: a month is 28 to 31 days, a year 365 or 366. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

type Unit = 'hour' | 'day' | 'business day' | 'week' | 'month' | 'year';
const READINGS: Readonly<Record<Unit, (count: number) => Days>> = {
  hour: (count) => exactly(count / 24), day: exactly, 'business day': (count) => ({ least: count, most: count * 3 }),
  week: (count) => exactly(count * 7), month: months, year: (count) => months(count * 12),
};
/** The days of 0 to 11 months running: the fewest and the most. */
const FEWEST = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const MOST = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
const ISO = /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
const PLAIN = /^(?:(?:at least|within|up to|not more than|no more than|maximum of|max\.?) )?(\d{1,6}) (?:calendar )?(business day|working day|hour|day|week|month|year)s?$/i;

/** Reads `P1M`, `PT72H`, `30 days`, `10 business days`; nothing for other words. */
export function parseDuration(text: string): Days | undefined {
  const plain = PLAIN.exec(text.trim());
  if (plain) return READINGS[plain[2]!.toLowerCase().replace('working', 'business') as Unit](Number(plain[1]));
  const iso = ISO.exec(text.trim());
  if (!iso || /^P$|T$/.test(text.trim())) return undefined;
  const [years, ofYear, weeks, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number, number];
  return add(months(years * 12 + ofYear), exactly(weeks * 7 + days + hours / 24 + minutes / 1440 + seconds / 86_400));
}

/** One duration is longer than another when even its shortest reading exceeds the other's longest: 30 days never break "one month". */
export function isLonger(duration: Days, limit: Days): boolean {
  return duration.least > limit.most + 1e-9;
}

/** Twelve months are a year, so that 13 months are longer than one. */
function months(count: number): Days {
  const years = Math.floor(count / 12);
  return { least: years * 365 + FEWEST[count % 12]!, most: years * 366 + MOST[count % 12]! };
}

function exactly(days: number): Days {
  return { least: days, most: days };
}

function add(left: Days, right: Days): Days {
  return { least: left.least + right.least, most: left.most + right.most };
}
