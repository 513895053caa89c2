import { z } from 'zod'
import { lazyObject } from '../../base/lazy-object'
import type { Localized } from '../../base/localized'

/** Longest name of a member, and longest text of a type, a default or a parameter list's entry, in characters. */
export const maxMemberText = 200
/** Most attributes, operations or parameters that one class or operation can have. */
export const maxMembers = 500

export const visibilities = ['public', 'protected', 'private'] as const
export type Visibility = (typeof visibilities)[number]

export const visibilityNames: { readonly [V in Visibility]: Localized } = {
  public: { en: 'Public', zh: '公有' },
  protected: { en: 'Protected', zh: '受保护' },
  private: { en: 'Private', zh: '私有' },
}

const text = z.string().max(maxMemberText)
const visibility = z.enum(visibilities)

/** A field of a class, or a value of an enum. Types and defaults are Python text; empty: not stated. */
export const attributeSchema = lazyObject(() => ({
  name: text,
  type: text,
  default: text,
  visibility,
  /** Belongs to the class, not to its instances: `ClassVar` in Python. */
  static: z.boolean(),
}))
export type Attribute = Readonly<z.infer<typeof attributeSchema>>

/** One parameter as in a Python signature; `*args`, `**kwargs`, `*` and `/` stand with their stars as the name. */
export const parameterSchema = lazyObject(() => ({ name: text, type: text, default: text }))
export type Parameter = Readonly<z.infer<typeof parameterSchema>>

/** Whom a method belongs to: `instance` takes `self`, `class` takes `cls`, `static` takes neither. */
export const bindings = ['instance', 'class', 'static'] as const
export type Binding = (typeof bindings)[number]

/** What makes a method look like an attribute: it is read, read once, set or deleted by the name of the property. */
export const accessors = ['property', 'cached-property', 'setter', 'deleter'] as const
export type Accessor = (typeof accessors)[number]

/** Most decorators of one operation beside those that the model understands. */
export const maxDecorators = 20

/** A method. `self` and `cls` are not among the parameters: the binding says them. */
export const operationSchema = lazyObject(() => ({
  name: text,
  parameters: z.array(parameterSchema).max(maxMembers),
  /** Python text of the return type; empty: not stated. */
  returns: text,
  visibility,
  binding: z.enum(bindings),
  async: z.boolean(),
  abstract: z.boolean(),
  /** It is there to refuse: it raises `NotImplementedError` for what its base class promises. */
  refuses: z.boolean().optional(),
  /** Absent: it is called. */
  accessor: z.enum(accessors).optional(),
  /** Other decorators as they are written, without `@`: `override`, `lru_cache(maxsize=32)`. */
  decorators: z.array(text.min(1)).max(maxDecorators).optional(),
}))
export type Operation = Readonly<z.infer<typeof operationSchema>>
