import type { Localized } from '../base/localized'
import type { ClassKind, Stereotype } from '../model/classes/class-element'
import type { ClassRelationKind } from '../model/classes/class-relation'
import type { Attribute } from '../model/classes/member'
import type { TemplateOperation } from './template-members'

export const patternFamilies = ['creational', 'structural', 'behavioural'] as const
export type PatternFamily = (typeof patternFamilies)[number]

export const patternFamilyNames: { readonly [F in PatternFamily]: Localized } = {
  creational: { en: 'Creational', zh: '创建型' },
  structural: { en: 'Structural', zh: '结构型' },
  behavioural: { en: 'Behavioural', zh: '行为型' },
}

/** Members without which a class does not play its role. Told by what they are, never by their names. */
export interface MemberNeed {
  readonly id: string
  readonly name: Localized
  /** `access`: a class or static method; `hidden`: an attribute of the class that is not public. */
  readonly member: 'operation' | 'access' | 'hidden'
  readonly least: number
  /** Uses that ask for it; absent: all do. */
  readonly of?: readonly string[]
}

export interface PatternRole {
  readonly id: string
  readonly name: Localized
  /** What its players do, in a few words. */
  readonly task: Localized
  /** How many classes play it at least; 0: the pattern is complete without it. */
  readonly least: number
  readonly most: number
  /** What a class becomes that is made for it. */
  readonly kind: ClassKind
  readonly stereotype?: Stereotype
  /** Its players say what must be there and leave the doing to others. */
  readonly abstraction?: true
  readonly needs?: readonly MemberNeed[]
}

/** Every player of `from` has such a relation to a player of `to`. */
export interface PatternRelation {
  readonly from: string
  readonly to: string
  /** What is drawn where none is. */
  readonly kind: ClassRelationKind
  /** What does as well as that. */
  readonly or?: readonly ClassRelationKind[]
  readonly targetMultiplicity?: string
}

/** A class that a use suggests for a role. */
export interface TemplatePlayer {
  readonly name: string
  readonly kind?: ClassKind
  readonly stereotype?: Stereotype
  readonly library?: true
  readonly attributes?: readonly Attribute[]
  readonly operations?: readonly TemplateOperation[]
  /** How it does what the abstraction asks for, by names of operations. */
  readonly does?: { readonly [operation: string]: readonly string[] }
}

/** What a pattern is used for in Python, with the classes that suit it. */
export interface PatternUseEntry {
  readonly id: string
  readonly name: Localized
  readonly text: Localized
  /** Classes for the roles, by role; an optional role without any is left out. Read from Python when first asked for. */
  readonly players: () => TemplatePlayers
}

export interface TemplatePlayers {
  readonly [role: string]: readonly TemplatePlayer[]
}

export interface Pattern {
  readonly id: string
  readonly family: PatternFamily
  readonly name: Localized
  readonly intent: Localized
  /** In the order in which they are read, and in which Python asks for them. */
  readonly roles: readonly PatternRole[]
  readonly relations: readonly PatternRelation[]
  /** Whoever plays `from` knows nobody who plays `to`. */
  readonly apart?: readonly { readonly from: string; readonly to: string }[]
  readonly uses: readonly PatternUseEntry[]
}

function readOnce(entry: PatternUseEntry): PatternUseEntry {
  let known: TemplatePlayers | null = null
  return {
    ...entry,
    players() {
      known ??= entry.players()
      return known
    },
  }
}

/** Checks at compile time that an entry is a pattern. */
export const definePattern = (pattern: Pattern): Pattern => ({
  ...pattern,
  uses: pattern.uses.map(readOnce),
})

/** Relations by which a class keeps another one. */
export const holding: readonly ClassRelationKind[] = ['association', 'aggregation', 'composition']
/** Relations by which a class knows another one without being a kind of it. */
export const knowing: readonly ClassRelationKind[] = [...holding, 'dependency', 'call']
/** Relations that make a class a kind of another one. */
export const generalising: readonly ClassRelationKind[] = ['realisation', 'inheritance']
