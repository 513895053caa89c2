import type { Locale } from '../../../../shared/base/localized'
import { classKindNames, stereotypeNames } from '../../../../shared/model/classes/class-element'
import { type ClassRelation, classRelationKindNames } from '../../../../shared/model/classes/class-relation'
import { visibilityNames } from '../../../../shared/model/classes/member'
import { classCount } from '../../../../shared/shapes/class/class-count'
import { type ClassFace, chipName, type MemberText } from '../../../../shared/shapes/class/class-face'
import type { Badge } from '../../../../shared/shapes/service/finding-badge'
import type { ClassBlock } from '../../../../shared/views/classes/positioned-classes'

const comma: { readonly [L in Locale]: string } = { en: ', ', zh: '，' }

const words = {
  en: {
    attributes: (n: number) => `${n} attribute${n === 1 ? '' : 's'}`,
    operations: (n: number) => `${n} operation${n === 1 ? '' : 's'}`,
    fronts: (service: string) => `in front of ${service}`,
    findings: (n: number) => `${n} finding${n === 1 ? '' : 's'}`,
    library: 'from a library',
    package: 'package',
    collapsed: 'collapsed',
  },
  zh: {
    attributes: (n: number) => `${n} 个属性`,
    operations: (n: number) => `${n} 个操作`,
    fronts: (service: string) => `封装服务“${service}”`,
    findings: (n: number) => `${n} 项发现`,
    library: '来自库',
    package: '包',
    collapsed: '已折叠',
  },
} as const

/** What a screen reader says for a class: name, kind, part, members, service, roles, findings. */
export function className(face: ClassFace, badge: Badge | undefined, language: Locale): string {
  const { name, kind, stereotype, origin, attributes, operations } = face.class
  const say = words[language]
  return [
    name,
    classKindNames[kind][language],
    ...(stereotype ? [stereotypeNames[stereotype][language]] : []),
    ...(origin === 'library' ? [say.library] : []),
    say.attributes(attributes.length),
    say.operations(operations.length),
    ...(face.service ? [say.fronts(chipName(face.service))] : []),
    ...face.roles.map((role) => role[language]),
    ...(badge ? [say.findings(badge.count)] : []),
  ].join(comma[language])
}

/** What a screen reader says for a relation, such as “Order is composed of OrderLine, 1 to 1..*”. */
export function relationName(
  relation: ClassRelation,
  source: string,
  target: string,
  language: Locale,
): string {
  const kind = classRelationKindNames[relation.kind][language]
  const verb = language === 'en' ? kind.toLowerCase() : kind
  return [
    `${source} ${verb} ${target}`,
    ...[relation.sourceMultiplicity, relation.targetMultiplicity, relation.label].filter(
      (text) => text !== '',
    ),
  ].join(comma[language])
}

/** What a screen reader says for a package. */
export const packageName = (name: string, classes: number, language: Locale): string =>
  [name, words[language].package, classCount[language](classes)].join(comma[language])

/** What a screen reader says for a block: its name, that it is collapsed, classes in it, findings. */
export function blockTitle(
  { of, name, members }: ClassBlock,
  badge: Badge | undefined,
  language: Locale,
): string {
  const say = words[language]
  return [
    name,
    ...(of.kind === 'package' ? [say.package] : []),
    say.collapsed,
    classCount[language](members.length),
    ...(badge ? [say.findings(badge.count)] : []),
  ].join(comma[language])
}

/** What a screen reader says for a member, such as “Private, count: int = 0”. */
export const memberName = ({ visibility, lead, rest }: MemberText, language: Locale): string =>
  `${visibilityNames[visibility][language]}${comma[language]}${lead}${rest}`
