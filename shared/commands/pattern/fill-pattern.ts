import { type ClassId, classId, classRelationId } from '../../base/ids'
import { membersFor, missingParts, playersOf, suits } from '../../catalog/missing-parts'
import {
  generalising,
  type Pattern,
  type PatternRole,
  type PatternUseEntry,
  type TemplatePlayer,
} from '../../catalog/pattern'
import { entryOf } from '../../catalog/pattern-list'
import { operation } from '../../catalog/template-members'
import { type ClassElement, isAbstraction } from '../../model/classes/class-element'
import type { ClassRelation } from '../../model/classes/class-relation'
import type { Attribute, Operation } from '../../model/classes/member'
import type { PatternUse } from '../../model/classes/pattern-use'
import type { Design } from '../../model/design'
import { freshIds } from '../../model/element'
import type { DesignPatch } from '../../model/patch'
import { classNames, freeClassName } from '../class/free-class-name'
import deleteElements from '../elements/delete-elements.command'

export interface FillOptions {
  /** Makes every class that the use suggests, not only those without which the pattern is incomplete. */
  readonly suggested: boolean
  /** Names for classes to be made, by role; they come before those of the use. */
  readonly names?: ReadonlyMap<string, readonly string[]>
}

/** A pattern in a design as it becomes. */
export interface Filled {
  readonly use: PatternUse
  /** Classes that were not there before, with the role for which each was made. */
  readonly made: readonly { readonly id: ClassId; readonly role: PatternRole }[]
  readonly patches: readonly DesignPatch[]
}

/**
 * Plans what a use of a pattern lacks: classes for roles that too few play, the members and relations that the roles ask
 * for; whoever knows a class that it should not is led to the abstraction instead. Classes that are there keep what they
 * have.
 */
export function fillPattern(
  design: Design,
  pattern: Pattern,
  given: PatternUse,
  options: FillOptions,
): Filled {
  const filling = new Filling(design, pattern, given)
  filling.addPlayers(options)
  filling.addMembers()
  filling.addRelations()
  return filling.result()
}

class Filling {
  readonly #design: Design
  readonly #pattern: Pattern
  readonly #entry: PatternUseEntry | undefined
  readonly #ids: { next(prefix: string): string }
  readonly #classes: Map<string, ClassElement>
  readonly #relations: Map<string, ClassRelation>
  readonly #made: { readonly id: ClassId; readonly role: PatternRole }[] = []
  readonly #templates = new Map<string, TemplatePlayer | undefined>()
  readonly #superfluous: string[] = []
  #use: PatternUse

  constructor(design: Design, pattern: Pattern, given: PatternUse) {
    this.#design = design
    this.#pattern = pattern
    this.#entry = entryOf(pattern, given.use)
    this.#ids = freshIds(design)
    this.#classes = new Map(design.classes)
    this.#relations = new Map(design.classRelations)
    this.#use = given
  }

  get #tables(): Design {
    return { ...this.#design, classes: this.#classes, classRelations: this.#relations }
  }

  #players(role: string): ClassElement[] {
    return playersOf(this.#tables, this.#use, role)
  }

  addPlayers({ suggested, names }: FillOptions): void {
    const taken = classNames(this.#tables)
    const beside = this.#pattern.roles.flatMap(({ id }) => this.#players(id))[0]
    for (const role of this.#pattern.roles) {
      const templates = this.#entry?.players()[role.id] ?? []
      const own = names?.get(role.id) ?? []
      const present = this.#players(role.id).length
      const wanted = suggested && present === 0 && own.length === 0 ? templates.length : 0
      const count = Math.min(role.most, Math.max(role.least, wanted, present + own.length))
      for (let n = present; n < count; n += 1) {
        const template = templates[n] ?? templates.at(-1)
        const id = classId(this.#ids.next('c'))
        const name = freeClassName(own[n - present] || template?.name || wordsOf(role), taken)
        taken.add(name)
        this.#classes.set(id, {
          id,
          name,
          kind: template?.kind ?? role.kind,
          ...stereotypeOf(role, template),
          origin: template?.library ? 'library' : 'own',
          package: beside?.package ?? null,
          attributes: [],
          operations: [],
        })
        this.#templates.set(id, template)
        this.#made.push({ id, role })
        this.#play(role.id, id)
      }
    }
  }

  #play(role: string, id: ClassId): void {
    const roles = this.#use.roles.filter((each) => each.role !== role)
    const classes = this.#use.roles.filter((each) => each.role === role).flatMap((each) => each.classes)
    const order = this.#pattern.roles.map((each) => each.id)
    const next = [...roles, { role, classes: [...classes, id] }]
    this.#use = {
      ...this.#use,
      roles: next.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
    }
  }

  addMembers(): void {
    // Abstractions come first: what they ask for is what the others do.
    const inOrder = [...this.#made].sort(
      (a, b) => Number(b.role.abstraction ?? false) - Number(a.role.abstraction ?? false),
    )
    for (const { id, role } of inOrder) {
      const made = this.#classes.get(id)
      const template = this.#templates.get(id)
      if (!made) continue
      const own = (template?.operations ?? []).map((each) => this.#named(each, made))
      const asked = this.#askedOf(role)
      const rest = own.filter(({ name }) => !asked.some((each) => each.name === name))
      this.#classes.set(id, {
        ...made,
        attributes: (template?.attributes ?? []).map((each) => this.#namedAttribute(each)),
        operations: [...asked, ...rest],
      })
    }
    for (const part of missingParts(this.#tables, this.#use)) {
      if (part.kind === 'abstraction') for (const id of part.classes) this.#makeAbstract(id)
      if (part.kind !== 'member') continue
      for (const id of part.classes) this.#addNeeded(id, part.role)
    }
  }

  /** Operations that the abstractions of a role ask of whoever plays it. */
  #askedOf(role: PatternRole): Operation[] {
    return this.#pattern.relations
      .filter(({ from, kind }) => from === role.id && generalising.includes(kind))
      .flatMap(({ to }) => this.#players(to))
      .flatMap((abstraction) =>
        abstraction.operations.filter((each) => each.abstract || abstraction.kind === 'protocol'),
      )
      .map((each) => ({ ...each, abstract: false }))
  }

  #makeAbstract(id: ClassId): void {
    const found = this.#classes.get(id)
    if (found && (found.kind === 'class' || found.kind === 'dataclass'))
      this.#classes.set(id, { ...found, kind: 'abstract' })
  }

  /** Members of the use for a class that lacks what its role asks for; where they do not suffice, plain ones. */
  #addNeeded(id: ClassId, role: PatternRole): void {
    const template = this.#entry?.players()[role.id]?.[0]
    let found = this.#classes.get(id)
    if (!found) return
    const attributes = (template?.attributes ?? []).map((each) => this.#namedAttribute(each))
    const operations = (template?.operations ?? []).map((each) => this.#named(each, found as ClassElement))
    for (const need of role.needs ?? []) {
      if (need.of && !need.of.includes(this.#use.use ?? '')) continue
      const lacks = (): boolean => membersFor(need, found as ClassElement) < need.least
      if (lacks() && need.member === 'hidden')
        found = { ...found, attributes: withMissing(found.attributes, attributes) }
      else if (lacks()) found = { ...found, operations: withMissing(found.operations, operations) }
      for (let n = 1; need.member === 'operation' && lacks(); n += 1) {
        const plain = this.#named(operation(`step_${n}() -> None`), found)
        found = { ...found, operations: withMissing(found.operations, [plain]) }
      }
    }
    this.#classes.set(id, found)
  }

  #resolved(text: string): string {
    return text.replace(/\{([a-z-]+)\}/g, (whole, role: string) => this.#players(role)[0]?.name || whole)
  }

  #namedAttribute(each: Attribute): Attribute {
    return { ...each, type: this.#resolved(each.type), default: this.#resolved(each.default) }
  }

  #named(
    { name, parameters, returns, visibility, binding, async, accessor }: Operation,
    owner: ClassElement,
  ): Operation {
    return {
      name,
      parameters: parameters.map((each) => ({ ...each, type: this.#resolved(each.type) })),
      returns: this.#resolved(returns),
      visibility,
      binding,
      async,
      abstract: isAbstraction(owner) && binding === 'instance',
      ...(accessor && { accessor }),
    }
  }

  addRelations(): void {
    for (const part of missingParts(this.#tables, this.#use))
      if (part.kind === 'apart') for (const id of part.relations) this.#leadAway(id, part.from)
    for (const part of missingParts(this.#tables, this.#use)) {
      if (part.kind !== 'relation') continue
      const { from, to, kind, targetMultiplicity = '' } = part.relation
      const sources = this.#players(from).map(({ id }) => id)
      const targets = this.#players(to)
      for (const source of part.classes) {
        const others = targets.filter(({ id }) => id !== source)
        const target = others[Math.min(sources.indexOf(source), others.length - 1)]
        if (!target) continue
        const id = classRelationId(this.#ids.next('r'))
        const ends = { source, target: target.id, kind, label: '' }
        this.#relations.set(id, { id, ...ends, sourceMultiplicity: '', targetMultiplicity })
      }
    }
  }

  /** Turns a relation that should not be to the abstraction that its source may know. */
  #leadAway(id: string, from: string): void {
    const relation = this.#relations.get(id)
    const allowed = this.#pattern.relations.find((each) => each.from === from)
    const target = allowed && this.#players(allowed.to)[0]
    if (!relation || !target || target.id === relation.source) return
    const isThere = [...this.#relations.values()].some(
      (each) => each.source === relation.source && each.target === target.id && suits(allowed, each),
    )
    this.#relations.delete(id)
    if (isThere) this.#superfluous.push(id)
    else this.#relations.set(id, { ...relation, target: target.id })
  }

  result(): Filled {
    const removal = deleteElements.plan(
      this.#design,
      { services: [], links: [], elements: this.#superfluous.map(classRelationId) },
      'en',
    )
    const patches: DesignPatch[] = removal.ok ? [...removal.value] : []
    for (const [id, after] of this.#classes) {
      const before = this.#design.classes.get(id) ?? null
      if (before !== after) patches.push({ table: 'classes', id, before, after })
    }
    for (const [id, after] of this.#relations) {
      const before = this.#design.classRelations.get(id) ?? null
      if (before !== after) patches.push({ table: 'classRelations', id, before, after })
    }
    const before = this.#design.patterns.get(this.#use.id) ?? null
    if (before !== this.#use) patches.push({ table: 'patterns', id: this.#use.id, before, after: this.#use })
    return { use: this.#use, made: this.#made, patches }
  }
}

const stereotypeOf = (
  role: PatternRole,
  template: TemplatePlayer | undefined,
): Pick<ClassElement, 'stereotype'> => {
  const stereotype = template?.stereotype ?? role.stereotype
  return stereotype === undefined ? {} : { stereotype }
}

const withMissing = <M extends { readonly name: string }>(present: readonly M[], more: readonly M[]): M[] => [
  ...present,
  ...more.filter(({ name }) => !present.some((each) => each.name === name)),
]

/** A role's English name as Python writes names of classes. */
const wordsOf = ({ name }: PatternRole): string =>
  name.en.replace(/(?:^|\s+)(\w)/g, (_, letter: string) => letter.toUpperCase())
