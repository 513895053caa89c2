import type { Design } from '../../model/design'

/** The names that classes have. */
export const classNames = ({ classes }: Pick<Design, 'classes'>): Set<string> =>
  new Set([...classes.values()].map(({ name }) => name))

/** A name, or the name with the first number from 2 on that no other class has. */
export function freeClassName(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted
  for (let n = 2; taken.has(free); n += 1) free = `${wanted}${n}`
  return free
}
