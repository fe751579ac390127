import { decodeHTML } from 'entities';
import { defaultTreeAdapter, parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from './block.js';
import { checkDepth } from './limits.js';
import type { ProseWriter } from './prose-writer.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;
/** What the text within an element belongs to. */
interface Place {
  readonly kind: Block['kind'];
  readonly level: number;
}

const BLOCKS: ReadonlySet<string> = new Set(('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 '
  + 'header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul').split(' '));
const UNSEEN: ReadonlySet<string> = new Set('audio canvas datalist head iframe math noembed noframes noscript object script style svg template title video'.split(' '));
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

/** Reads a page as a browser does; `from` is where the text begins in its file. */
export function readHtml(text: string, from: number, writer: ProseWriter): void {
  walk(parse(text, options()).childNodes, text, from, writer);
}

/** A part of a page that stands in another text. */
export function readHtmlPart(text: string, from: number, writer: ProseWriter): void {
  walk(parseFragment(text, options()).childNodes, text, from, writer);
}

/** The name of the element that a tag opens, where it is not shown. */
export function hiddenTag(tag: string): string | undefined {
  const [element] = parseFragment(tag, options()).childNodes;
  return element !== undefined && defaultTreeAdapter.isElementNode(element) && isHidden(element) ? element.tagName : undefined;
}

function options(): { sourceCodeLocationInfo: true; treeAdapter: typeof defaultTreeAdapter } {
  return { sourceCodeLocationInfo: true, treeAdapter: checkDepth(defaultTreeAdapter) };
}

/** Without recursion: pages can be deep. */
function walk(nodes: readonly Node[], source: string, from: number, writer: ProseWriter): void {
  const paragraph: Place = { kind: 'paragraph', level: 0 };
  const tasks: (() => void)[] = [];
  const plan = (children: readonly Node[], place: Place): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) tasks.push(() => visit(children[index]!, place));
  };
  const visit = (node: Node, place: Place): void => {
    if (defaultTreeAdapter.isTextNode(node)) writeText(node, place, source, from, writer);
    else if (defaultTreeAdapter.isElementNode(node) && !isHidden(node)) enter(node, place);
  };
  const enter = (element: Element, place: Place): void => {
    const { tagName, childNodes } = element;
    if (BLOCKS.has(tagName)) {
      writer.close();
      tasks.push(() => writer.close());
    } else if (BOLD.has(tagName)) {
      writer.embolden(1);
      tasks.push(() => writer.embolden(-1));
    } else if (tagName === 'br') writer.space(from + (element.sourceCodeLocation?.startOffset ?? 0));
    plan(childNodes, placeOf(tagName) ?? place);
  };

  plan(nodes, paragraph);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) task();
  writer.close();
}

function placeOf(tagName: string): Place | undefined {
  if (/^h[1-6]$/.test(tagName)) return { kind: 'heading', level: Number(tagName[1]) };
  if (tagName === 'li' || tagName === 'dt' || tagName === 'dd') return { kind: 'item', level: 0 };
  return tagName === 'td' || tagName === 'th' ? { kind: 'cell', level: 0 } : undefined;
}

function isHidden({ tagName, attrs }: Element): boolean {
  if (UNSEEN.has(tagName)) return true;
  return attrs.some(({ name, value }) => (name === 'hidden' && value !== 'until-found') || (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(value)));
}

/** What a character reference looks like; `&copy2020` is one too, with a year behind it. */
const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);?/iy;

/** A text node holds what the parser made of its place in the source: references decoded, line ends as one character, stray tags left out. */
function writeText({ value, sourceCodeLocation }: TextNode, { kind, level }: Place, source: string, from: number, writer: ProseWriter): void {
  const [start, end] = [sourceCodeLocation?.startOffset ?? 0, sourceCodeLocation?.endOffset ?? 0];
  if (/\S/.test(value)) writer.ensure(kind, level);
  if (end - start === value.length && source.startsWith(value, start)) return writer.text(value, from + start);
  let [at, done] = [start, 0];
  while (done < value.length && at < end) {
    const next = /[&<\r]/g;
    next.lastIndex = at;
    const stop = Math.min(next.exec(source)?.index ?? end, end);
    const same = lengthOfSame(source, at, stop, value, done);
    if (same > 0) writer.text(value.slice(done, done + same), from + at);
    [at, done] = [at + same, done + same];
    if (done >= value.length) return;
    const meant = source[at] === '&' ? referenceAt(source, at) : undefined;
    if (meant !== undefined && value.startsWith(meant.text, done)) {
      writer.reference(meant.text, from + at);
      [at, done] = [at + meant.length, done + meant.text.length];
    } else if (source[at] === value[done]) {
      writer.text(value[done]!, from + at);
      [at, done] = [at + 1, done + 1];
    } else at = source[at] === '<' ? Math.max(source.indexOf('>', at), at) + 1 : at + 1;
  }
  if (done < value.length) writer.reference(value.slice(done), from + Math.max(start, end - 1));
}

function lengthOfSame(source: string, at: number, stop: number, value: string, done: number): number {
  if (value.startsWith(source.slice(at, stop), done)) return stop - at;
  let same = 0;
  while (at + same < stop && done + same < value.length && source[at + same] === value[done + same]) same += 1;
  return same;
}

function referenceAt(source: string, at: number): { readonly text: string; readonly length: number } | undefined {
  REFERENCE.lastIndex = at;
  const [written] = REFERENCE.exec(source) ?? [];
  return written === undefined || decodeHTML(written) === written ? undefined : { text: decodeHTML(written), length: written.length };
}
