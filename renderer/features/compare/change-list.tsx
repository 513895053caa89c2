import type { Localized } from '../../../shared/base/localized'
import { technologyName } from '../../../shared/catalog/catalog'
import { joinList } from '../../../shared/i18n/format'
import type { Design } from '../../../shared/model/design'
import { layerNames, layerSchema } from '../../../shared/model/layer'
import { linkFields } from '../../../shared/model/settings/link-settings'
import { serviceFields } from '../../../shared/model/settings/service-settings'
import { elementName } from '../../../shared/report/element-name'
import type { Change, DesignDifference } from '../../../shared/scenario/compare-designs'
import { useLanguage, useText } from '../../state/language'
import { fieldNames, letters, sameCount, signTexts, tableNames, texts } from './texts'

interface DifferenceProps {
  readonly a: Design
  readonly b: Design
  /** Places of the two in the comparison. */
  readonly places: readonly [number, number]
  readonly difference: DesignDifference
}

const signs = { 'only-a': '−', 'only-b': '+', changed: '~' } as const

/** How much is different, by sign and word. */
export function DifferenceCounts({ places, difference }: Pick<DifferenceProps, 'places' | 'difference'>) {
  const text = useText()
  const [first = 'A', second = 'B'] = places.map((place) => letters[place])
  const kinds = ['only-b', 'only-a', 'changed'] as const
  return (
    <span className="compare-counts">
      {kinds.map((sign) => {
        const count = difference.changes.filter((each) => each.sign === sign).length
        return (
          <span key={sign} className="compare-count" data-sign={signs[sign]}>
            {`${signs[sign]} ${count} ${text(signTexts[sign](first, second))}`}
          </span>
        )
      })}
      <span className="compare-muted">{text(sameCount(difference.same))}</span>
    </span>
  )
}

/** Every difference of two designs once, in words. */
export function ChangeList({ a, b, places, difference }: DifferenceProps) {
  const text = useText()
  const language = useLanguage()
  const [first = 'A', second = 'B'] = places.map((place) => letters[place])
  const { changes } = difference
  return (
    <section className="compare-changes" aria-label={text(texts.changes)}>
      <h3>{text(texts.changes)}</h3>
      {changes.length === 0 && <p className="compare-muted">{text(texts.noChanges)}</p>}
      <ul>
        {changes.map((change) => (
          <li key={`${change.table} ${'a' in change ? change.a : ''} ${'b' in change ? change.b : ''}`}>
            <span className="compare-count" data-sign={signs[change.sign]}>
              {signs[change.sign]}
            </span>
            <span>
              {text(tableNames[change.table])} <strong>{nameOf(change, a, b, language)}</strong>{' '}
              <span className="compare-muted">
                {change.sign === 'changed'
                  ? joinList(
                      change.fields.map((field) => fieldText(change, field, a, b, text)),
                      language,
                    )
                  : text(signTexts[change.sign](first, second))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameOf = (change: Change, a: Design, b: Design, language: 'en' | 'zh'): string =>
  change.sign === 'only-a'
    ? (elementName(a, change.a, language) ?? change.a)
    : (elementName(b, change.b, language) ?? change.b)

type Changed = Extract<Change, { sign: 'changed' }>

/** What a field is called, with both values where they are short. */
function fieldText(
  { table, a: idA, b: idB }: Changed,
  field: string,
  a: Design,
  b: Design,
  text: (text: Localized) => string,
): string {
  const key = field.replace(/^settings\./, '')
  const described =
    table === 'services' && key in serviceFields
      ? serviceFields[key as keyof typeof serviceFields].label
      : table === 'links' && key in linkFields
        ? linkFields[key as keyof typeof linkFields].label
        : (fieldNames[key] ?? { en: key, zh: key })
  if (table !== 'services') return text(described)
  const [from, to] = [shownValue(a, idA, field, text), shownValue(b, idB, field, text)]
  return from === null && to === null ? text(described) : `${text(described)}: ${from ?? '–'} → ${to ?? '–'}`
}

function shownValue(
  design: Design,
  id: string,
  field: string,
  text: (text: Localized) => string,
): string | null {
  const service = design.services.get(id)
  if (!service) return null
  if (field === 'technology') return text(technologyName(service.technology))
  if (field === 'layer') return text(layerNames[layerSchema.parse(service.layer)])
  const value: unknown = field.startsWith('settings.')
    ? Object.entries(service.settings).find(([key]) => `settings.${key}` === field)?.[1]
    : field === 'replicas'
      ? service.replicas
      : field === 'name'
        ? service.name
        : undefined
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : typeof value === 'boolean'
      ? text(value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' })
      : null
}
