import type { Statement } from './statements'

export type PlantumlKind = 'component' | 'class' | 'sequence'

const sequence =
  /^(?:(?:create\s+)?participant\b|collections\b|(?:de)?activate\b|autonumber\b|(?:alt|opt|loop|par|break|critical|group)\b|return\b|box\b|==.*==$|\.\.\.|\|\|\||hide footbox|ref over|destroy\b|(?:h|r)?note over\b)/i
const components =
  /^(?:component|node|cloud|agent|artifact|folder|frame|storage|card|rectangle|hexagon|file|stack|person|usecase|process|label|action|circle)\b|^\[[^\]]|^\(\)|(?:--?|\.\.?|=)[-.=\w[\]]*>{0,2}\s*\[|^(?:database|queue|actor|boundary)\b.*\{$/i
const classes =
  /^(?:abstract\b|class\b|enum\b|annotation\b|struct\b|record\b|dataclass\b|exception\b|protocol\b|metaclass\b|interface\b.*\{$)|<\|[-.]|[-.]\|>/i
const others =
  /^(?:start$|stop$|:.*;$|\[\*\]|state\b|object\b|map\b|clock\b|robust\b|concise\b|nwdiag\b|json\b)|-->\s*\[\*\]/i

/** What a text draws, by what it says; `null`: something that no view shows. Arrows alone are a sequence, as PlantUML has it. */
export function kindOf(statements: readonly Statement[]): PlantumlKind | null {
  const has = (pattern: RegExp): boolean => statements.some(({ text }) => pattern.test(text))
  if (has(sequence)) return 'sequence'
  if (has(classes)) return 'class'
  if (has(components)) return 'component'
  if (has(others)) return null
  if (has(/[*o]--|--[*o]|^interface\b/)) return has(/^interface\b.*\{$|[*o]--|--[*o]/) ? 'class' : 'component'
  if (has(/^(?:package|namespace)\b/)) return 'component'
  if (has(/^(?:database|queue)\b/) && !has(/->|<-/)) return 'component'
  if (has(/\.\.>|<\.\./)) return 'component'
  return has(/->|<-|[-.]{2}/) || has(/^(?:actor|boundary|control|entity|database|queue)\b/)
    ? 'sequence'
    : null
}
