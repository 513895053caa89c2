import { shownLabel } from './shown-label'

export interface ParticipantLine {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly creates: boolean
  /** Whether it says an order, a mark or a colour as well. */
  readonly saysMore: boolean
}

const declared =
  /^(?<create>create\s+)?(?:(?<type>participant|actor|boundary|control|entity|database|collections|queue)\s+)?(?<rest>\S.*)$/
const named =
  /^(?:"(?<label>[^"]*)"(?:\s+as\s+(?<alias>[^\s"<#]+))?|(?<id>[^\s"<#]+)(?:\s+as\s+(?:"(?<long>[^"]*)"|(?<other>[^\s"<#]+)))?)(?<more>.*)$/
const furtherWords = /^(?:\s+order\s+-?\d+|\s*<<[^<>]*>>|\s+#[^\s]+)*$/

/**
 * A participant as it is declared; `null`: the statement declares none.
 *
 * @param more gives the lines of a label that goes on behind `[`
 */
export function readParticipant(text: string, more: () => string): ParticipantLine | null {
  const groups = declared.exec(text)?.groups
  if (!groups?.rest || (groups.type === undefined && groups.create === undefined)) return null
  const goesOn = /\s*\[$/.exec(groups.rest)
  const found = named.exec(goesOn ? groups.rest.slice(0, goesOn.index) : groups.rest)?.groups
  if (!found || !furtherWords.test(found.more ?? '')) return null
  const lines = goesOn
    ? more()
        .split('\n')
        .filter((each) => !/^[-=]{2,}$/.test(each))
    : []
  const label = found.label ?? found.long
  // `participant Long as L`: the alias stands last; `participant L as "Long"`: first.
  const id =
    found.alias ?? (found.long === undefined ? found.other : undefined) ?? found.id ?? found.label ?? ''
  const shown =
    lines.length > 0
      ? lines.map((each) => each.replace(/^=+\s*|^"|"$/g, '')).join('\n')
      : (label ?? found.id ?? '')
  return {
    id,
    name: shownLabel(shown),
    type: groups.type ?? 'participant',
    creates: groups.create !== undefined,
    saysMore: (found.more ?? '').trim() !== '',
  }
}
