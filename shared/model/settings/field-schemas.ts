import { z } from 'zod'
import { serviceIdSchema } from '../../base/ids'
import { type Field, maxSettingLength, maxTechnologyLength, type ValueOf } from './field'

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'number': {
      const within = [z.gte(field.min), z.lte(field.max)]
      return z.number().check(...(field.whole ? [z.int(), ...within] : within))
    }
    case 'flag':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(field.options))
    case 'part':
      return z.string().min(1).max(maxTechnologyLength)
    case 'service':
      return serviceIdSchema
    case 'text':
      return z.string().max(maxSettingLength)
  }
}

/** The schema of every field of a group, by its key; each may be absent. */
export const schemasOf = <G extends { readonly [key: string]: Field }>(
  fields: G,
): { [K in keyof G]: z.ZodOptional<z.ZodType<ValueOf<G[K]>>> } =>
  Object.fromEntries(
    Object.entries<Field>(fields).map(([key, field]) => [key, schemaOf(field).optional()]),
  ) as {
    [K in keyof G]: z.ZodOptional<z.ZodType<ValueOf<G[K]>>>
  }
