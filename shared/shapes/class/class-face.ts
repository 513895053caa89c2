import type { Localized } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { playedRoles } from '../../catalog/roles-of'
import { type ClassElement, classKindNames, stereotypeNames } from '../../model/classes/class-element'
import type { Attribute, Operation, Visibility } from '../../model/classes/member'
import { attributeText } from '../../model/classes/python-attribute'
import { operationText } from '../../model/classes/python-operation'
import type { Design } from '../../model/design'
import type { Service } from '../../model/service'

/** What a class shows beside its own record. */
export interface ClassFace {
  readonly class: ClassElement
  /** The service that it fronts. */
  readonly service: Service | undefined
  /** Names of the roles that it plays in patterns, each once. */
  readonly roles: readonly Localized[]
}

/** A member as it stands in its row. */
export interface MemberText {
  readonly visibility: Visibility
  /** What is read first: the name, with `async` before an operation's. */
  readonly lead: string
  /** Types, defaults and parameters. */
  readonly rest: string
  readonly abstract: boolean
  readonly static: boolean
}

/** What is said over the name: the kind, unless it is the plain one, and the part that it plays. `null`: nothing. */
export function captionOf({ kind, stereotype }: ClassElement): Localized | null {
  const inLanguage = (language: 'en' | 'zh'): string =>
    [
      ...(kind === 'class' ? [] : [`«${kindWords[kind][language]}»`]),
      ...(stereotype ? [stereotypeNames[stereotype][language]] : []),
    ].join(' ')
  const caption = { en: inLanguage('en'), zh: inLanguage('zh') }
  return caption.en === '' ? null : caption
}

const kindWords = {
  ...classKindNames,
  abstract: { en: 'Abstract', zh: '抽象类' },
  protocol: { en: 'Protocol', zh: '协议' },
} as const

/** The name on the chip of a service: its own, or its technology's where it has none. */
export const chipName = (service: Service): string =>
  service.name.trim() || technologyName(service.technology).en

export const attributeRow = (attribute: Attribute): MemberText => ({
  ...split(attributeText(attribute), attribute.name, attribute.visibility),
  abstract: false,
  static: attribute.static,
})

export function operationRow(operation: Operation): MemberText {
  const lead = `${operation.async ? 'async ' : ''}${operation.name}`
  return {
    ...split(operationText(operation), lead, operation.visibility),
    abstract: operation.abstract,
    static: operation.binding !== 'instance',
  }
}

const split = (text: string, lead: string, visibility: Visibility) => ({
  visibility,
  lead,
  rest: text.slice(lead.length),
})

/** The faces of all classes of a design, by id. */
export function facesOf(design: Design): Map<string, ClassFace> {
  const played = playedRoles(design)
  return new Map(
    [...design.classes.values()].map((each) => {
      const service = each.service === undefined ? undefined : design.services.get(each.service)
      const names = new Map((played.get(each.id) ?? []).map(({ roleName }) => [roleName.en, roleName]))
      return [each.id, { class: each, service, roles: [...names.values()] }]
    }),
  )
}
