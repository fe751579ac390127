import { decodeHTMLStrict } from 'entities';
import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { checkMarks } from './limits.js';
import { hiddenTag, readHtmlPart } from './read-html.js';
import type { ProseWriter } from './prose-writer.js';

type Event = ReturnType<typeof postprocess>[number];
type Token = Event[1];

/** What is no text of the policy: where links lead, what is said of images, languages of code. */
const SKIPPED: ReadonlySet<string> = new Set(['resource', 'reference', 'image', 'definition', 'codeFencedFence', 'tableDelimiterRow', 'htmlFlow', 'htmlText', 'characterReference']);
const TEXT: ReadonlySet<string> = new Set(['data', 'characterEscapeValue', 'codeTextData', 'codeFlowValue', 'autolinkProtocol', 'autolinkEmail']);
const SPACES: ReadonlySet<string> = new Set(['lineEnding', 'lineEndingBlank', 'hardBreakEscape', 'hardBreakTrailing']);
const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);

/** Reads CommonMark with tables; `from` is where the text begins in its file. HTML within it is read as such. */
export function readMarkdown(text: string, from: number, writer: ProseWriter): void {
  checkMarks(text);
  const events = postprocess(parse({ extensions: [gfmTable()] }).document().write(preprocess()(text, undefined, true)));
  let lists = 0;
  let skipped: Token | undefined;
  /** An inline element that is not shown, until its end tag. */
  let hidden: string | undefined;

  const slice = (token: Token): string => text.slice(token.start.offset, token.end.offset);
  const at = (token: Token): number => from + token.start.offset;

  function enter(token: Token): void {
    if (SKIPPED.has(token.type)) {
      skipped = token;
      if (token.type === 'htmlFlow') readHtmlPart(slice(token), at(token), writer);
      else if (token.type === 'htmlText') readTag(slice(token), at(token));
      else if (token.type === 'characterReference' && hidden === undefined) writer.reference(decodeHTMLStrict(slice(token)), at(token));
    } else if (TEXT.has(token.type)) {
      if (hidden === undefined) writer.text(slice(token), at(token));
    } else if (SPACES.has(token.type)) writer.space(at(token));
    else if (LISTS.has(token.type)) lists += 1;
    else if (token.type === 'strong') writer.embolden(1);
    else if (token.type === 'setextHeadingLineSequence') writer.setLevel(slice(token).startsWith('=') ? 1 : 2);
    else begin(token);
  }

  function begin({ type, start }: Token): void {
    if (type === 'paragraph' || type === 'codeFenced' || type === 'codeIndented') open(lists > 0 ? 'item' : 'paragraph');
    else if (type === 'tableData' || type === 'tableHeader') open('cell');
    else if (type === 'setextHeading') open('heading', 2);
    else if (type === 'atxHeading') open('heading', /^#*/.exec(text.slice(start.offset, start.offset + 6))![0].length);
  }

  function open(kind: Parameters<ProseWriter['ensure']>[0], level?: number): void {
    hidden = undefined;
    writer.close();
    writer.ensure(kind, level);
  }

  function readTag(tag: string, offset: number): void {
    if (hidden !== undefined) {
      if (tag.toLowerCase().startsWith(`</${hidden}`)) hidden = undefined;
    } else if (/^<br\b/i.test(tag)) writer.space(offset);
    else hidden = hiddenTag(tag);
  }

  function exit(token: Token): void {
    if (LISTS.has(token.type)) lists -= 1;
    else if (token.type === 'strong') writer.embolden(-1);
    else if (ENDS.has(token.type)) writer.close();
  }

  for (const [kind, token] of events) {
    if (skipped !== undefined) {
      if (kind === 'exit' && token === skipped) skipped = undefined;
    } else if (kind === 'enter') enter(token);
    else exit(token);
  }
  writer.close();
}

const ENDS: ReadonlySet<string> = new Set(['paragraph', 'codeFenced', 'codeIndented', 'tableData', 'tableHeader', 'setextHeading', 'atxHeading']);
