/** Texts that would act on whoever shows them, or break what they stand in. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'an ANSI escape': '\u001B[2J\u001B[31mred', 'a C1 escape': '\u009B31mred', 'a title': '\u001B]0;title\u0007', 'a link': '\u001B]8;;https://evil.example\u001B\\here', 'a carriage return': 'seen\rhidden', 'a backspace': 'ab\u0008\u007Fc',
  'right to left': '\u202Edesrever\u202C', 'isolates': '\u2066a\u2069', 'marks': 'a\u200E\u200F\u061Cb', 'zero width': 'a\u200B\u200C\u200D\u2060\uFEFFb', 'a soft hyphen': 'a\u00ADb', 'tags': 'a\u{E0041}\u{E007F}b', 'annotations': '\uFFF9a\uFFFAb\uFFFB',
  'line ends': 'one\ntwo\r\nthree\u2028four\u2029five\u0085six', 'tabs': 'one\ttwo\u000B\u000Cthree', 'a command to GitHub': '::error file=x::no', 'one on its own line': 'a\n::add-mask::b\nc', 'an old one': 'x ##[add-mask]y', 'one to Azure': 'x ##vso[task.setvariable variable=a]b', 'one to TeamCity': "##teamcity[buildStatus text='x']",
  'the end of CDATA': 'a]]>b', 'markup': '"><script>alert(1)</script><x y="', "entities": '&#27;&amp;&#x202e;', 'a table': 'a | b || c', 'quotes': '"\'```', 'Markdown': '# a\n![x](https://evil.example/x.png) [y](javascript:alert(1)) **b** <details>',
  'percents': '%0A::error::%0D%3A', 'placeholders': '{0} {x} ${{ secrets.A }} $(id) `id`', 'a directive of TAP': 'a # SKIP b # TODO c', 'YAML': '...\n---\n- a: [', 'a mention': '@everyone #1 GH-2', 'an address': 'https://evil.example www.evil.example', 'an emoji': '👩‍💻 𠀀',
  'NUL': 'a\u0000b', 'a lone surrogate': 'a\uD800b', 'emptiness': '', 'length': 'long '.repeat(20_000),
};
/** What none of them may leave in a text for people. */
// oxlint-disable-next-line no-control-regex
export const ACTING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|^\s*::|##\w*\[/mu;
