import fc from 'fast-check'
import { anyText } from '../any-text'

/** What ends a diagram, a block or a string, begins a comment or a variable, or turns the direction of reading. */
const hostile: readonly string[] = [
  '@enduml',
  '}',
  '{',
  '-->',
  '"',
  '"""',
  'x\\',
  '\\"',
  ['$', '{HOME}'].join(''),
  "' comment",
  '!include /etc/passwd',
  '# comment',
  '/* comment */',
  '|md\nx\n|',
  'end note',
  '\u202eRTL\u202c',
  '&lt;b&gt;',
  ']]>',
  '%date%',
  '<U+0022>',
]

/** Texts as people and attackers write them, with what other notations than Mermaid stumble over. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
)
