import fc from 'fast-check'

/** Texts that mean something to some language of diagrams, markup or data, and texts that are hard to draw. */
export const nastyTexts: readonly string[] = [
  'C# 服务; say "hi"',
  'List<int> & {dict}: `x`',
  'set direction   TB now',
  'direction LR',
  '<script>alert(1)</script>',
  '__proto__',
  '1. first',
  '- item',
  '**bold** _it_',
  'end',
  'a --> b',
  'A|B|C',
  '（全角），。；：“引号”',
  '100%% done %%{init: {"theme":"dark"}}%%',
  'line one\nline two',
  'one\r\ntwo\ttabbed',
  '',
  '   ',
  'click --> B',
  '&lt; &amp; #35; &#35;',
  'C:\\new\\table',
  '$$x^2$$',
  'ﬂ°°35¶ß',
  '😀 emoji 👩‍💻',
  '\u0000\u0007\ud800 broken',
  'subgraph x["y"]',
  'e1@--> n_a',
  '@{ shape: diam }',
  '---',
  'href "javascript:alert(1)"',
  'none',
  'wrap: me',
  'f(x) -> (y)',
  'tuple$',
  'Map~str, List~int~~',
  'Orange Team',
  '# heading',
  'style a:b#c;',
  '[*]',
  '+plus',
  '<<note>>',
  'rgb(1,2,3) x',
]

/** Every character that some diagram could take for more than a letter, in any order. */
const odd = fc.stringMatching(/^[#;:"<>{}|[\]()%&\\`*_~^$\-.=@+,/ \naTBLRxo订单，]{0,30}$/)

/** Texts as people and attackers write them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: odd },
  { weight: 2, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('OrderService', '订单服务', 'items', '_cache', '__init__') },
)
