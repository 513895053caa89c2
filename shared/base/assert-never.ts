/**
 * Put in every `default:`. Adding a member to a union then fails to compile wherever it is switched on.
 *
 * @throws always: reaching it means that data passed a boundary unparsed.
 */
export function assertNever(value: never, where: string): never {
  throw new Error(`${where}: unhandled case ${JSON.stringify(value)}`)
}
