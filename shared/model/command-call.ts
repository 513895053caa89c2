/** A command by name, with its arguments as data: what a fix, an importer and the CLI hand over. */
export interface CommandCall {
  readonly command: string
  readonly args: unknown
}
