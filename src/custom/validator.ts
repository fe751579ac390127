import type { ErrorObject } from 'ajv';
import { exceeds, fallsShortOf } from './measure.js';
import { seenAs } from './view.js';

export type Validate = ((view: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };

/** Compiles what `translate` has made of a schema, and tries patterns. */
export interface Engine {
  compile(schema: object): Validate;
  /** Why a pattern can't be used, in one line. */
  refusePattern(pattern: string): string | undefined;
}

const MAX_PATTERN_LENGTH = 500;
/** A pattern that counts far becomes a large program, and each character of a text meets all of it. */
const MAX_PROGRAM = 500;

/**
 * Ajv with the keywords `stated`, `atMost` and `atLeast`, and with patterns that match in linear time, whatever the
 * pattern and the text: a standard comes from somebody else. Loaded only where there is a custom rule.
 */
export async function loadEngine(): Promise<Engine> {
  // A bundler gives a CommonJS module nothing but a default export.
  const [{ default: { Ajv2020 } }, { RE2JS }] = await Promise.all([import('ajv/dist/2020.js'), import('re2js')]);
  const regExp = Object.assign((pattern: string) => {
    const compiled = RE2JS.compile(pattern);
    // Ajv keeps patterns apart by their text.
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern };
  }, { code: 'linear' });
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, addUsedSchema: false, code: { regExp } });
  ajv.addKeyword({ keyword: 'stated', schemaType: 'boolean', validate: (wanted: boolean, part: unknown) => (seenAs(part)?.isStated ?? false) === wanted });
  ajv.addKeyword({ keyword: 'atMost', validate: (limit: unknown, value: unknown) => exceeds(value, limit) === false });
  ajv.addKeyword({ keyword: 'atLeast', validate: (limit: unknown, value: unknown) => fallsShortOf(value, limit) === false });
  return {
    compile: (schema) => ajv.compile(schema),
    refusePattern: (pattern) => {
      if (pattern.length > MAX_PATTERN_LENGTH) return `it has more than ${MAX_PATTERN_LENGTH} characters`;
      try {
        return RE2JS.compile(pattern).programSize() > MAX_PROGRAM ? 'it counts too far' : undefined;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

/** `error parsing regexp: missing closing ): …` without what the reader knows. */
function reasonOf(error: unknown): string {
  const [line = ''] = String((error as Error | undefined)?.message ?? error).replace(/^error parsing regexp: /, '').split('\n', 1);
  return /Perl syntax|invalid escape sequence: `\\[1-9k]/.test(line) ? `${line} (patterns are those of RE2, without lookaround and backreferences)` : line;
}
