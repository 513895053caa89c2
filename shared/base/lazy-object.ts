import { z } from 'zod'

const nothingElse = z.never()

/**
 * `z.strictObject` whose fields are made when something first asks for them. A start parses nothing, and the hundreds of
 * parsers that the records of a design consist of would take a good part of it.
 */
export function lazyObject<S extends z.core.$ZodLooseShape>(fields: () => S): z.ZodObject<S, z.core.$strict> {
  let made: S | undefined
  const schema = new z.ZodObject({
    type: 'object',
    catchall: nothingElse,
    get shape() {
      made ??= fields()
      return made
    },
  })
  // The class is told of fields at large; these are its own.
  return schema as z.ZodObject<S, z.core.$strict>
}
