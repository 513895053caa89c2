/**
 * Says a step, or a list of them, without ids: participants are called by their names.
 *
 * @param names of the participants, by id
 */
export function toldWith(names: ReadonlyMap<string, string>): (value: unknown) => unknown {
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told)
    if (typeof value === 'string') return names.get(value) ?? value
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'id')
        .map(([key, each]) => [key, told(each)]),
    )
  }
  return told
}
