const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', 'T.H': 'hour', 'T.M': 'minute', 'T.S': 'second' } as const;

/** An ISO duration for people: `P1M` is `1 month`, `PT72H` is `72 hours`. Other words stay as they are. */
export function inWords(duration: string): string {
  const [, date = '', time = ''] = /^P([\dYMWD]*)(?:T([\dHMS]+))?$/.exec(duration.trim()) ?? [];
  const parts = [...numbersOf(date, ''), ...numbersOf(time, 'T.')];
  return parts.length === 0 ? duration.trim() : parts.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ');
}

function numbersOf(text: string, prefix: '' | 'T.'): [count: number, unit: string][] {
  return [...text.matchAll(/(\d+)([YMWDHS])/g)].flatMap(([, count, letter]) => {
    const unit = (UNITS as Readonly<Record<string, string>>)[`${prefix}${letter}`];
    return unit === undefined ? [] : [[Number(count), unit]];
  });
}
