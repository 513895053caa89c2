import type { Localized } from '../../../base/localized'
import type { Diagram } from '../../reading/diagram'
import type { Remark } from '../../reading/imported'
import { leftOutRemarks } from '../../reading/text-remarks'

interface Statement {
  readonly kinds: readonly Diagram['kind'][]
  readonly pattern: RegExp
  readonly name: Localized
}

const looks: Localized = { en: 'Colours and styles', zh: '颜色与样式' }
const addresses: Localized = { en: 'Addresses and tooltips', zh: '链接与提示' }
const descriptions: Localized = { en: 'Descriptions for screen readers', zh: '无障碍描述' }
const configuration: Localized = { en: 'Settings of the drawing', zh: '绘图配置' }
const remarks: Localized = { en: 'Comments', zh: '注释' }
const directions: Localized = { en: 'Directions', zh: '排列方向' }
const animations: Localized = { en: 'Data of links and shapes', zh: '连线与形状的附加数据' }

/** Statements that the model has no place for, as they begin. What an export writes by itself is not among them. */
const statements: readonly Statement[] = [
  { kinds: ['flowchart'], pattern: /^(?:style|linkStyle)\s/, name: looks },
  { kinds: ['flowchart'], pattern: /^(?:classDef|class)\s(?!.*\bin_\w+)/, name: looks },
  { kinds: ['flowchart'], pattern: /^click\s/, name: addresses },
  { kinds: ['flowchart'], pattern: /^\w+@\{.*\b(?:animate|animation|curve|step)\s*:/, name: animations },
  { kinds: ['flowchart', 'classes'], pattern: /^direction\s/, name: directions },
  { kinds: ['classes'], pattern: /^(?:style|cssClass)\s|^classDef\s(?!library\b)/, name: looks },
  { kinds: ['classes'], pattern: /^(?:click|link|callback)\s/, name: addresses },
  { kinds: ['sequence'], pattern: /^(?:links?|properties|details)\s/i, name: addresses },
  { kinds: ['flowchart', 'classes', 'sequence'], pattern: /^acc(?:Title|Descr)\b/, name: descriptions },
  { kinds: ['flowchart', 'classes', 'sequence'], pattern: /^%%\{/, name: configuration },
  { kinds: ['flowchart', 'classes', 'sequence'], pattern: /^config\s*:/, name: configuration },
  { kinds: ['flowchart', 'classes', 'sequence'], pattern: /^%%(?!\{|\s*pentarch: \{)\s*\S/, name: remarks },
]

/** What a text says beside its diagram and the model has no place for, one remark for each kind with all of its lines. */
export function leftOut(text: string, kind: Diagram['kind']): Remark[] {
  const found = new Map<Localized, number[]>()
  for (const [index, line] of text.split('\n').entries()) {
    const written = line.trim()
    const statement = statements.find((each) => each.kinds.includes(kind) && each.pattern.test(written))
    if (statement) found.set(statement.name, [...(found.get(statement.name) ?? []), index + 1])
  }
  return leftOutRemarks(found)
}
