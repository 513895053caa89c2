import type { Localized } from '../../../base/localized'
import type { Diagram } from '../../reading/diagram'
import type { Remark } from '../../reading/imported'

interface Trap {
  readonly kinds: readonly Diagram['kind'][]
  readonly pattern: RegExp
  readonly text: Localized
}

/** What Mermaid takes without a word and then shows otherwise than it is written, or not at all. */
const traps: readonly Trap[] = [
  {
    kinds: ['flowchart', 'classes'],
    pattern: /\S.*\bdirection\s+(?:TB|BT|RL|LR|TD)\b/i,
    text: {
      en: 'Mermaid takes a line with “direction LR” in it for that statement alone; the rest of the line is lost.',
      zh: 'Mermaid 会把含有“direction LR”的整行当作方向语句，该行其余内容会丢失。',
    },
  },
  {
    kinds: ['flowchart'],
    pattern: /\w(?:---|--)[ox]\w/,
    text: {
      en: 'Mermaid takes the o or x behind the line for its head, so the name loses its first letter. Put a space before the name.',
      zh: 'Mermaid 会把连线后的 o 或 x 当作箭头，名称因此缺失首字母。请在名称前加空格。',
    },
  },
  {
    kinds: ['flowchart'],
    pattern: /^\s*click\s+(?:-->|---|-\.->|==>)/,
    text: {
      en: 'A node cannot be called “click”: Mermaid ignores the whole line.',
      zh: '节点不能命名为“click”，Mermaid 会忽略整行。',
    },
  },
  {
    kinds: ['flowchart'],
    pattern: /^\s*\w+&\w+\s*(?:-->|---|-\.->|==>)/,
    text: {
      en: 'Without spaces round “&” Mermaid sees one node. Put spaces round it if two are meant.',
      zh: '“&”两侧没有空格时，Mermaid 视为一个节点。若指两个节点，请在两侧加空格。',
    },
  },
  {
    kinds: ['classes'],
    pattern: /^\s*[+#~-]?\s*[^\s()"%+#~-][^()"%]*\*\s*$/,
    text: {
      en: 'Mermaid drops the “*” of a field; only methods can be abstract.',
      zh: 'Mermaid 会丢弃字段上的“*”，只有方法可以是抽象的。',
    },
  },
  {
    kinds: ['classes'],
    pattern: /~[^~\n]*,[^~\n]*~[^~\n]*~~/,
    text: {
      en: 'Mermaid does not understand a generic type nested behind a comma. Write “dict[str, list[int]]”.',
      zh: 'Mermaid 无法理解逗号之后的嵌套泛型，请写成“dict[str, list[int]]”。',
    },
  },
  {
    kinds: ['classes'],
    pattern: /^\s*(?:class|namespace)\s+[\p{L}\p{N}_]+\s+[\p{L}\p{N}_]+\s*\{?\s*$/u,
    text: {
      en: 'Mermaid joins the words of a name that is not quoted. Write “class a["My order"]”.',
      zh: 'Mermaid 会把未加引号的名称中的词连在一起，请写成“class a["My order"]”。',
    },
  },
  {
    kinds: ['sequence'],
    pattern: /:[^#]*#(?!\w+;)/,
    text: {
      en: 'Mermaid cuts a text at “#”. Write “#35;” in its place.',
      zh: 'Mermaid 会在“#”处截断文本，请改写为“#35;”。',
    },
  },
  {
    kinds: ['sequence'],
    pattern: /:.*\s%%\s/,
    text: {
      en: 'A comment needs a line of its own here; Mermaid takes it for part of the message.',
      zh: '此处注释须单独成行，否则 Mermaid 会把它当作消息内容。',
    },
  },
]

/** Lines that Mermaid reads otherwise than their writer is likely to mean, by their number. */
export function silentLosses(text: string, kind: Diagram['kind']): Remark[] {
  const found: Remark[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*%%/.test(line)) continue
    for (const trap of traps)
      if (trap.kinds.includes(kind) && trap.pattern.test(line))
        found.push({ line: index + 1, text: trap.text })
  }
  return found
}
