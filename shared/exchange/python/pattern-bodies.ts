import { generalising, type Pattern, type PatternUseEntry, type TemplatePlayer } from '../../catalog/pattern'
import type { TemplateOperation } from '../../catalog/template-members'
import type { ClassElement } from '../../model/classes/class-element'
import type { Operation } from '../../model/classes/member'
import { isIdentifier } from '../../model/classes/python-name'
import type { HeldField } from './held-fields'
import { argumentsOf } from './method-lines'
import { memberName } from './names'

/** What a body may speak of. */
export interface BodyScope {
  /** The class whose method it is. */
  readonly element: ClassElement
  /** The pattern that it plays in; absent: none, so that its methods are left open. */
  readonly pattern?: Pattern
  readonly entry?: PatternUseEntry | undefined
  /** Its roles. */
  readonly roles: readonly string[]
  readonly fields: readonly HeldField[]
  /** Players of a role. */
  players(role: string): readonly ClassElement[]
  nameOf(each: ClassElement): string
  /** Names of all members of the class and its bases. */
  readonly members: ReadonlySet<string>
}

/** Roles that pass on what they are asked, with the role that does it. */
const forwarding: { readonly [role: string]: string } = { decorator: 'component', proxy: 'real-subject' }

/**
 * What a method does: as the use of the pattern does it, if the method is still the one that the use has; else what the
 * role does with any operation; else it is left open.
 */
export function bodyOf(operation: Operation, scope: BodyScope): readonly string[] {
  if (operation.refuses === true) return ['raise NotImplementedError']
  return templateBody(operation, scope) ?? plainBody(operation, scope) ?? ['raise NotImplementedError']
}

function templateBody(operation: Operation, scope: BodyScope): readonly string[] | null {
  for (const role of scope.roles) {
    for (const template of templatesFor(role, scope)) {
      const own = template.operations?.find((each) => isSame(each, operation))
      const asked = template.does?.[operation.name]
      const isAsked = askedOf(scope, role).some((each) => isSame(each, operation))
      const lines = own && own.body.length > 0 ? own.body : isAsked ? asked : undefined
      const resolved = lines && resolvedLines(lines, scope)
      if (resolved) return resolved
    }
  }
  return null
}

/** Classes that the use has for a role: first the one that this was made from, by its name or by its place in the role. */
function templatesFor(role: string, scope: BodyScope): readonly TemplatePlayer[] {
  const all = scope.entry?.players()[role] ?? []
  const own =
    all.find(({ name }) => name === scope.element.name) ?? all[scope.players(role).indexOf(scope.element)]
  return own ? [own, ...all.filter((each) => each !== own)] : all
}

const isSame = (template: TemplateOperation, operation: Operation): boolean =>
  template.name === operation.name &&
  template.async === operation.async &&
  template.binding === operation.binding &&
  template.accessor === operation.accessor &&
  template.parameters.map(({ name }) => name).join() === operation.parameters.map(({ name }) => name).join()

/** Operations that the use has for the abstractions of a role. */
const askedOf = ({ pattern, entry }: BodyScope, role: string): TemplateOperation[] =>
  (pattern?.relations ?? [])
    .filter(({ from, kind }) => from === role && generalising.includes(kind))
    .flatMap(({ to }) => entry?.players()[to] ?? [])
    .flatMap(({ operations = [] }) => operations)

/** Lines with classes and fields in place of roles; `null` where they speak of what the class does not have. */
function resolvedLines(lines: readonly string[], scope: BodyScope): string[] | null {
  let isWhole = true
  const lacking = (whole: string): string => {
    isWhole = false
    return whole
  }
  const resolved = lines.map((line) =>
    line
      .replace(/\{self\.([a-z-]+)\}/g, (whole, role: string) => fieldOf(role, scope) ?? lacking(whole))
      .replace(/\{([a-z]+(?:-[a-z]+)*)\}(?=\(|\.)/g, (whole, role: string) => {
        const [first] = scope.players(role)
        return first ? scope.nameOf(first) : lacking(whole)
      }),
  )
  for (const [, name = ''] of resolved.join('\n').matchAll(/\b(?:self|cls)\.([\p{ID_Continue}]+)/gu))
    if (!scope.members.has(name)) isWhole = false
  return isWhole ? resolved : null
}

function fieldOf(role: string, scope: BodyScope): string | null {
  const found = scope.fields.find(({ keeps }) => keeps && scope.players(role).includes(keeps))
  return found ? `self.${found.name}` : null
}

function plainBody(operation: Operation, scope: BodyScope): readonly string[] | null {
  if (scope.roles.includes('singleton') && operation.binding === 'class') {
    const kept = scope.fields.find((field) => field.static)
    return kept && operation.parameters.length === 0
      ? [`if cls.${kept.name} is None:`, `    cls.${kept.name} = cls()`, `return cls.${kept.name}`]
      : null
  }
  for (const role of scope.roles) {
    const inner = forwarding[role]
    const field = inner === undefined ? null : fieldOf(inner, scope)
    const target = scope.players(inner ?? '')[0]
    if (!field || !target || operation.binding !== 'instance') continue
    if (!target.operations.some(({ name }) => name === operation.name)) continue
    const line = passedOn(operation, `${field}.${memberName(operation.name)}`)
    return line === null ? null : [line]
  }
  return null
}

/** The line that asks another object's member for what one is asked for; `null` for a setter that is not told what to set. */
function passedOn(operation: Operation, member: string): string | null {
  const { accessor, async: isAsync } = operation
  const given = argumentsOf(operation)
  if (accessor === 'setter') return isIdentifier(given) ? `${member} = ${given}` : null
  if (accessor === 'deleter') return `del ${member}`
  const asked = accessor === undefined ? `${member}(${given})` : member
  return `return ${isAsync ? 'await ' : ''}${asked}`
}
